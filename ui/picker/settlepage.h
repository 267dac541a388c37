// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/directory/peopleresolver.h"
#include "app/models/chosenadder.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Steward
{

class Directory;
class GuardedTableView;
class MatchModel;
class ResolveModel;

/// Who is meant by each row that was pasted or read from a file. Those who are found exactly go to
/// the chosen ones by themselves; the others are settled here, in place.
class SettlePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettlePage)
public:
    /// None is owned, all must outlive this.
    SettlePage(Session *session, Directory *directory, ChosenModel *chosen,
               QWidget *parent = nullptr);
    void setEligibility(const Eligibility &eligibility);
    /// Looks up \a people, who were in the file \a fileName (empty for a paste). Rows of another
    /// source that were not settled count as left out; those of the same one are replaced.
    void resolve(const InputRows &people, const QString &fileName);
    /// Rows are being looked up, or those who were found are on their way to the chosen ones.
    [[nodiscard]] bool isChecking() const;
    [[nodiscard]] bool hasRows() const { return m_resolver.rowCount() > 0; }
    /// Rows of which it has to be said who is meant.
    [[nodiscard]] int openRows() const;
    /// Who was looked up and is not chosen, with reasons. Costs a look at every row.
    [[nodiscard]] QList<LeftOut> leftOut() const;
    void focusRows();
    /// Ends what is under way; nobody waits for it any more.
    void quiet();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The rows to settle, who is left out, or isChecking() changed.
    void changed();

private:
    void buildLayout();
    void connectAll();
    void onReset();
    void onFinished();
    void handOver();
    void endHandOver();
    void update();
    void updateFilter();
    void onFilter();
    void showMatches();
    void chooseMatch(int match);
    void goToNextOpen(int from);
    void showWhy();
    void onOpened();
    void reopen(int row);
    void onChosenChanged();
    [[nodiscard]] bool isTakenOut(int row) const;
    [[nodiscard]] int currentRow() const; ///< of the resolver, -1 for none
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QList<LeftOut> leftOutNow(bool withChosen) const;
    [[nodiscard]] ChosenModel::Entry entryOf(int row, const User &person) const;

    Directory *m_directory;
    ChosenModel *m_chosen;
    ChosenAdder m_adder;
    PeopleResolver m_resolver;
    QString m_fileName;
    /// Who was in what was looked up before, by the file's name; left out are those not chosen.
    QMap<QString, QList<LeftOut>> m_earlier;
    ResolveModel *m_rows;
    MatchModel *m_matches;
    QComboBox *m_filter;
    QLabel *m_status;
    QPushButton *m_stop;
    QPushButton *m_again;
    GuardedTableView *m_table;
    QLabel *m_why; ///< of the current row, in full
    QLabel *m_matchLabel;
    GuardedTableView *m_matchTable;
    QSet<UserId> m_handedOn; ///< already put to the chosen ones by this check
    QList<ChosenModel::Entry> m_found; ///< on their way there
    qsizetype m_takenOut = 0; ///< of m_handedOn
    bool m_lookWanted = false; ///< at who was taken out
    int m_nextToHand = -1; ///< row to look at; -1 when nobody is handed over
};

} // namespace Steward
