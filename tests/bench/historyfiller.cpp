// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/historyfiller.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// One commit for so many: filling is not what is measured.
constexpr int batchSize = 1000;

constexpr std::array<RowState, 6> outcomes { RowState::Visible, RowState::Visible,
                                             RowState::Visible, RowState::Refused,
                                             RowState::NotYet,  RowState::Skipped };

QString nameOf(int number)
{
    static const QStringList apps { u"Payroll"_s,   u"CRM"_s,       u"Wiki"_s,       u"Data Lake"_s,
                                    u"Warehouse"_s, u"Ticketing"_s, u"Build Farm"_s, u"VPN"_s };
    static const QStringList roles { u"Admin"_s, u"Auditor"_s, u"Approver"_s };
    return u"%1 (%2 %3)"_s.arg(roles.at(number % roles.size()), apps.at(number % apps.size()))
        .arg(number % 50);
}

JournalRow rowOf(int number, int row, const QDateTime &at)
{
    const int person = (number * 7 + row) % 5000;
    JournalRow made;
    made.row = row;
    made.personId = u"2%1"_s.arg(person, 26, 10, QChar(u'a'));
    made.label = number % 5000 == 1234
        ? u"%1 Miller %2"_s.arg(QLatin1String(HistoryFiller::rareWord)).arg(person)
        : u"Alex Miller %1"_s.arg(person);
    made.email = u"alex.miller%1@acme.example"_s.arg(person);
    made.text = u"Waiting to be sent."_s;
    made.since = at;
    return made;
}
} // namespace

HistoryFiller::HistoryFiller(Journal *journal, int changes, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_changes(changes)
{
}

void HistoryFiller::start() { addBatch(); }

void HistoryFiller::addBatch()
{
    const int end = qMin(m_added + batchSize, m_changes);
    for (; m_added < end; ++m_added) {
        JournalWriter::Callback<void> then;
        // The last of them tells of all: they go to the disk together.
        if (m_added == end - 1) {
            then = [this](const Result<void> &done) {
                if (!done)
                    emit failed(done.error().userText());
                else if (m_added < m_changes)
                    addBatch();
                else
                    emit finished();
            };
        }
        addChange(m_added, then);
    }
}

void HistoryFiller::addChange(int number, JournalWriter::Callback<void> callback)
{
    static const QDateTime first({ 2025, 1, 1 }, { 8, 0 }, Qt::UTC);
    JournalChange change;
    change.id = m_journal->takeId();
    change.tenantHost
        = number % 4 == 0 ? u"acme-staging.conductor.one"_s : QString::fromLatin1(tenantHost);
    change.tenantName = u"Acme"_s;
    change.environment = u"PRODUCTION"_s;
    change.clientId = u"brave-otter-12345@%1/spc"_s.arg(change.tenantHost);
    change.osUser = u"admin"_s;
    change.kind = number % 2 == 0 ? ChangeKind::AddMembers : ChangeKind::AssignOwners;
    change.objectName = nameOf(number);
    change.target = { { "kind"_L1, "addMembers"_L1 },
                      { "appId"_L1, u"2%1"_s.arg(number % 400, 26, 10, QChar(u'b')) },
                      { "entitlementId"_L1, u"2%1"_s.arg(number % 50, 26, 10, QChar(u'c')) } };
    change.createdAt = first.addSecs(number * 300);
    QList<JournalRow> rows;
    JournalEvent settled;
    for (int row = 0; row <= number % 3; ++row) {
        rows.append(rowOf(number, row, change.createdAt));
        settled.rows.append(row);
    }
    settled.change = change.id;
    settled.kind = QString::fromLatin1(JournalEvent::settled);
    settled.state = outcomes.at(static_cast<size_t>(number) % outcomes.size());
    settled.text = u"Seen in the member list."_s;
    settled.at = change.createdAt.addSecs(60);
    settled.requestId = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
    m_journal->begin(change, rows, this, {});
    m_journal->append({ settled }, JournalWriter::Haste::Now, this, std::move(callback));
}

} // namespace Steward
