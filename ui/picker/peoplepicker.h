// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/directory/eligibility.h"
#include "app/import/inputrow.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace Steward
{

class ChosenModel;
class ChosenPane;
class FilePage;
class PastePage;
class SearchPage;
class SettlePage;
class Session;

/// The one way to pick people: search and tick, paste, or read a file and settle who is meant, into
/// a basket that survives every search. The choice is a set of ids. Where there is little room the
/// basket is a tab.
class PeoplePicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeoplePicker)
public:
    /// \a session is not owned and must outlive this.
    explicit PeoplePicker(Session *session, QWidget *parent = nullptr);

    /// Who can be chosen; judged anew for what is shown.
    void setEligibility(const Eligibility &eligibility);
    [[nodiscard]] ChosenModel *chosen() const { return m_chosen; }
    [[nodiscard]] QList<User> people() const;
    /// The rows that those came from who were pasted or read from a file.
    [[nodiscard]] SourceRows sources() const;
    /// Who was looked up, or found when all were chosen, and is not chosen, with reasons.
    [[nodiscard]] QList<LeftOut> leftOut() const;
    /// Why the choice is not finished (names are being checked, or were not), a sentence.
    [[nodiscard]] QString unfinished() const;
    /// What would be forgotten if this closed, a sentence; empty when nothing would.
    [[nodiscard]] QString wouldLose() const;
    /// Puts the keyboard into the search, or the text to paste into.
    void focusInput();
    /// Nobody waits for answers any more.
    void quiet();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// The choice, or what is left out, changed.
    void changed();

private:
    void setNarrow(bool narrow);
    void updateTabs();
    void resolve(const InputRows &people, const QString &fileName);

    ChosenModel *m_chosen;
    QSplitter *m_split;
    QTabWidget *m_tabs;
    SearchPage *m_search;
    PastePage *m_paste;
    FilePage *m_file;
    SettlePage *m_settle;
    ChosenPane *m_basket;
    bool m_narrow = false;
};

} // namespace Steward
