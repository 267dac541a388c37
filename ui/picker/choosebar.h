// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/chosenadder.h"
#include "app/models/peoplesweep.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class DirectoryModel;
class UsersModel;

/// How many people match and can be chosen, and the button that chooses them all: as one step of
/// the basket, after reading the rest of the server's pages where there are more.
class ChooseBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChooseBar)
public:
    /// \a found and \a chosen are not owned and must outlive this. \a more, which reads the next
    /// page, moves in here.
    ChooseBar(UsersModel *found, ChosenModel *chosen, QPushButton *more, QWidget *parent = nullptr);
    /// From now on the people are those of \a here (not owned); what was being read for choosing
    /// all goes on with them.
    void setHere(DirectoryModel *here);
    void setEligibility(const Eligibility &eligibility);
    /// What is looked for changed: what was being chosen is not meant any more.
    void restart();
    /// Who matches changed, or who of them can be chosen.
    void recount();
    void chooseAll();
    void stop();
    /// Being read or gone through, to be chosen.
    [[nodiscard]] bool isChoosing() const;
    /// Who matched when all were chosen, and could not be added; as long as that choice stands.
    [[nodiscard]] QList<LeftOut> leftOut() const;
    /// The same of the latest time only.
    [[nodiscard]] const QList<LeftOut> &latestLeftOut() const { return m_latest; }
    /// The label that counts; it can be put to another place, until takeText().
    [[nodiscard]] QLabel *text() const { return m_text; }
    void takeText();
    /// Takes part in the tab order in this order.
    [[nodiscard]] QList<QWidget *> tabOrder() const;

signals:
    /// Something to say about choosing all.
    void told(const QString &sentence, bool error);
    /// Show those of latestLeftOut(), or the matches again.
    void leftOutWanted(bool shown);
    void changed();

private:
    /// Whom one choosing of all left out; it stands while somebody it added is chosen.
    struct Batch {
        quint64 step;
        QList<LeftOut> people;
        QList<UserId> added;
        qsizetype at = 0; ///< of \c added: was chosen when last looked at
        quint64 goneWith = 0; ///< the step that took out the last of \c added
    };
    void onFound();
    void count();
    void sweep(PeopleSweep::Want want);
    void onSwept();
    void onAdded(quint64 step, int added);
    void onChosen();
    void onUndone(quint64 step);
    void setLatest(const QList<LeftOut> &people);
    void update();
    [[nodiscard]] QString countText() const;
    /// How many "Choose All" would add; only when they were counted.
    [[nodiscard]] int open() const;
    [[nodiscard]] qsizetype matches() const;
    [[nodiscard]] bool isWhole() const;

    UsersModel *m_found;
    DirectoryModel *m_here = nullptr;
    ChosenModel *m_chosen;
    Eligibility m_eligibility;
    QLabel *m_text;
    QPushButton *m_more;
    QPushButton *m_stop;
    QPushButton *m_all;
    QPushButton *m_show;
    PeopleSweep m_sweep;
    ChosenAdder m_adder;
    bool m_recountWanted = false; ///< once all are chosen: something changed meanwhile
    QTimer m_pause; ///< before counting: somebody may be typing on
    bool m_reading = false; ///< the rest, to choose all
    std::optional<qsizetype> m_eligible; ///< of those who match
    int m_chosenBefore = 0; ///< when the basket was looked at last
    qsizetype m_already = 0; ///< of \c m_eligible: chosen
    QList<Batch> m_batches;
    QList<LeftOut> m_latest;
};

} // namespace Steward
