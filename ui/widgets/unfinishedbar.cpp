// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/unfinishedbar.h"

#include "app/changes/changedesk.h"
#include "app/changes/journal.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Steward
{

namespace
{
/// Nobody leaves as many unfinished; each is taken up with all its rows.
constexpr int mostChanges = 2000;
} // namespace

UnfinishedBar::UnfinishedBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makePlainLabel(this))
    // No letters of their own: the bar stands over every page, and each has used them up.
    , m_send(new QPushButton(tr("Send the Rest"), this))
    , m_leave(new QPushButton(tr("Leave It Unsent"), this))
    , m_show(new QPushButton(tr("Show"), this))
{
    setObjectName(QStringLiteral("unfinishedBar"));
    m_text->setObjectName(QStringLiteral("unfinishedText"));
    m_send->setObjectName(QStringLiteral("sendRest"));
    m_leave->setObjectName(QStringLiteral("leaveRest"));
    m_show->setObjectName(QStringLiteral("showUnfinished"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : { m_send, m_leave, m_show })
        layout->addWidget(button);
    connect(m_send, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (!m_changes.isEmpty())
            emit showWanted(m_changes.last());
    });
    setVisible(false);
}

void UnfinishedBar::look(Journal *journal, ChangeDesk *desk, const QString &tenantHost,
                         const QString &clientId)
{
    m_journal = journal;
    m_desk = desk;
    JournalQuery open;
    open.tenantHost = tenantHost;
    open.clientId = clientId;
    open.onlyOpen = true;
    open.limit = mostChanges;
    // Where it can only be read, another Steward is at work on them.
    if (journal->state() == Journal::State::Ready)
        journal->changes(open, this, [this](const Result<QList<JournalChange>> &changes) {
            if (changes)
                take(*changes);
            else
                m_problem = changes.error().userText();
            if (m_toRead == 0)
                offer();
        });
    else if (journal->state() == Journal::State::Opening)
        connect(journal, &Journal::stateChanged, this,
                [this, tenantHost, clientId] { look(m_journal, m_desk, tenantHost, clientId); });
}

void UnfinishedBar::take(const QList<JournalChange> &changes)
{
    for (const JournalChange &change : changes) {
        // One that this run began meanwhile is not left over.
        if (m_desk->change(static_cast<quint64>(change.id)) == nullptr) {
            ++m_toRead;
            takeOne(change);
        }
    }
}

void UnfinishedBar::takeOne(const JournalChange &change)
{
    m_journal->record(change.id, {}, this, [this](const Result<JournalRecord> &record) {
        --m_toRead;
        if (record)
            m_desk->restore(*record);
        else
            m_problem = record.error().userText();
        // Not taken up: somebody else is at work on it.
        if (record && m_desk->change(static_cast<quint64>(record->change.id)) != nullptr)
            m_changes.append(static_cast<quint64>(record->change.id));
        if (m_toRead == 0)
            offer();
    });
}

void UnfinishedBar::offer()
{
    if (m_changes.isEmpty() && m_problem.isEmpty())
        return;
    connect(m_desk, &ChangeDesk::rowsChanged, this, &UnfinishedBar::follow);
    show();
    setVisible(true);
}

void UnfinishedBar::follow(quint64 change)
{
    if (m_changes.contains(change) && !isHidden())
        show();
}

void UnfinishedBar::show()
{
    int answered = 0;
    int unknown = 0;
    int notSent = 0;
    bool hasRest = false;
    for (const quint64 id : std::as_const(m_changes)) {
        const auto counts = m_desk->change(id)->counts();
        const auto in = [&counts](RowState state) { return counts.at(static_cast<size_t>(state)); };
        answered += in(RowState::Accepted) + in(RowState::Visible) + in(RowState::NotYet)
            + in(RowState::Refused);
        unknown += in(RowState::Unknown) + in(RowState::Sent);
        notSent += in(RowState::Waiting);
        hasRest = hasRest || m_desk->hasRest(id);
    }
    const auto changes = static_cast<int>(m_changes.size());
    QString text = changes == 0 ? QString()
        : m_isSending
        //: %1, %2 and %3 are numbers of rows
        ? tr("%n change(s) of an earlier run: %1 answered, %2 unknown, %3 not sent.", nullptr,
             changes)
        //: %1, %2 and %3 are numbers of rows
        : tr("%n change(s) of an earlier run were not finished: %1 answered, %2 unknown, %3 not "
             "sent.",
             nullptr, changes);
    if (changes > 0)
        text = text.arg(answered).arg(unknown).arg(notSent);
    if (unknown > 0)
        text += u' '
            + tr("What is unknown is being looked for in the tenant; what does not show within "
                 "minutes can be sent again from the list of changes.");
    if (!m_problem.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("What an earlier run left unfinished could not all be read. %1").arg(m_problem);
    m_text->setText(text);
    m_show->setVisible(changes > 0);
    m_send->setVisible(hasRest);
    m_leave->setText(hasRest ? tr("Leave It Unsent") : tr("Close"));
    // Told to the end, and nothing left to ask.
    if (m_isSending && unknown == 0 && notSent == 0 && m_problem.isEmpty())
        setVisible(false);
}

void UnfinishedBar::decide(bool send)
{
    m_isSending = send;
    for (const quint64 id : std::as_const(m_changes)) {
        if (!m_desk->hasRest(id))
            continue;
        if (send)
            m_desk->sendRest(id);
        else
            m_desk->stop(id);
    }
    if (send)
        show();
    else
        setVisible(false);
}

} // namespace Steward
