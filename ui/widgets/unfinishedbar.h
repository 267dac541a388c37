// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class ChangeDesk;
class Journal;
struct JournalChange;

/// Takes up the changes that an earlier run of the program left unfinished, and asks once what is
/// to become of what was not sent. What was perhaps sent is looked for without asking. Its numbers
/// follow the changes until all is answered or the person closes it; hidden when there is nothing
/// to tell.
class UnfinishedBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnfinishedBar)
public:
    explicit UnfinishedBar(QWidget *parent = nullptr);
    /// Reads the journal for changes of this tenant and client. Neither is owned.
    void look(Journal *journal, ChangeDesk *desk, const QString &tenantHost,
              const QString &clientId);

signals:
    /// The person wants to see change \a id.
    void showWanted(quint64 id);

private:
    void take(const QList<JournalChange> &changes);
    void takeOne(const JournalChange &change);
    void offer();
    void show();
    void follow(quint64 change);
    void decide(bool send);

    Journal *m_journal = nullptr;
    ChangeDesk *m_desk = nullptr;
    QLabel *m_text;
    QPushButton *m_send;
    QPushButton *m_leave;
    QPushButton *m_show;
    QList<quint64> m_changes;
    QString m_problem; ///< why something could not be read; empty as a rule
    int m_toRead = 0; ///< changes whose rows are being read
    bool m_isSending = false; ///< the person has said to send the rest
};

} // namespace Steward
