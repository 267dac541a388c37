// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/directory/peopleresolver.h"
#include "app/import/importreader.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class ChosenModel;
class FieldNote;
class GuardedTableView;
class MatchModel;
class PasteEdit;
class ResolveModel;

/// Paste addresses or names, check them, settle the ambiguous ones in place. Those who are found
/// exactly go to the chosen ones by themselves.
class PastePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastePage)
public:
    /// \a session and \a chosen are not owned and must outlive this.
    PastePage(Session *session, ChosenModel *chosen, QWidget *parent = nullptr);
    void setEligibility(const Eligibility &eligibility);
    /// What was pasted and cannot be chosen, with reasons.
    [[nodiscard]] QList<LeftOut> leftOut() const;
    /// Text was typed or pasted that was not checked since.
    [[nodiscard]] bool hasUnchecked() const { return m_unchecked; }
    [[nodiscard]] bool isChecking() const { return m_reader.isBusy() || m_resolver.isRunning(); }
    void focusText();

signals:
    void changed();

private:
    void buildLayout();
    void check();
    void onRead(const QString &problem);
    void stop();
    void onFinished();
    void update();
    void showMatches();
    void chooseMatch(int match);

    ChosenModel *m_chosen;
    Directory m_directory;
    PeopleResolver m_resolver;
    ImportReader m_reader;
    ResolveModel *m_rows;
    MatchModel *m_matches;
    PasteEdit *m_text;
    FieldNote *m_note;
    QPushButton *m_check;
    QPushButton *m_stop;
    QPushButton *m_again;
    QLabel *m_status;
    GuardedTableView *m_table;
    QLabel *m_matchLabel;
    GuardedTableView *m_matchTable;
    QSet<UserId> m_handedOn; ///< already put to the chosen ones by this check
    bool m_unchecked = false;
};

} // namespace Steward
