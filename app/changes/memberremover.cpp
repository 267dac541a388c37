// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/memberremover.h"

#include "app/auth/session.h"
#include "app/changes/sendslots.h"
#include "app/core/logging.h"

using namespace Qt::StringLiterals;

namespace Steward
{

MemberRemover::MemberRemover(const ChangeContext &context, quint64 id, const Plan &plan)
    : PeopleRunner(context, id, plan, words())
{
}

PeopleRunner::Words MemberRemover::words()
{
    return { tr("Not a member any more; nothing was sent."),
             tr("C1 accepted it; it leaves the member list after a while."),
             tr("No longer in the member list."),
             tr("The member list could not be read."),
             tr("Still in the member list. It was probably not removed; check again, or send it "
                "again."),
             tr("Accepted, but still in the member list. Check again later; do not send it again."),
             tr("Checking the member list again.") };
}

void MemberRemover::fetchPage(const QString &token, PageFunction function)
{
    m_session->members()
        .page(m_plan.entitlement(), token)
        .then(this, [this, function = std::move(function)](const Result<Page<Grant>> &page) {
            if (!page) {
                function(unexpected(page.error()));
                return;
            }
            IdPage ids;
            ids.nextPageToken = page->nextPageToken;
            for (const Grant &grant : page->items) {
                ids.items.append(grant.user);
                m_accounts.insert(grant.user, grant.appUserId);
            }
            function(ids);
        });
}

bool MemberRemover::firstIsOut() const
{
    return std::any_of(m_change.rows.begin(), m_change.rows.end(), [](const ChangeRow &row) {
        return row.state == RowState::Sent || row.state == RowState::Unknown;
    });
}

QList<int> MemberRemover::nextParcel()
{
    const int row = nextToSend(0);
    return row < 0 || (!m_accepted && firstIsOut()) ? QList<int>() : QList<int> { row };
}

int MemberRemover::requestsAhead() const { return m_accepted ? SendSlots::maxMarked : 1; }

QJsonObject MemberRemover::request(const QList<int> &) const
{
    return { { "verb"_L1, "DELETE"_L1 } };
}

bool MemberRemover::stopsAll(const ApiError &error) const
{
    // Who is refused first tells of the entitlement, not of the person.
    return PeopleRunner::stopsAll(error) || !m_accepted || error.kind == ApiError::Kind::Forbidden;
}

void MemberRemover::send(const QList<int> &rows)
{
    const int row = rows.first();
    const QString account = m_accounts.value(m_change.rows.at(row).person.id);
    m_session->members()
        .remove(WritePermit(), m_plan.entitlement(), account)
        .then(this, [this, row](const Result<Answered<bool>> &answer) {
            reach(ChangeStep::Answered);
            if (answer) {
                m_accepted = true;
                setAnswer(answer->requestId, { { "status"_L1, 200 } });
                markAccepted(row);
            } else {
                qCInfo(lcChanges).noquote()
                    << "change" << m_change.id << "row" << row << "failed, status"
                    << answer.error().httpStatus << "request" << answer.error().requestId;
                markFailed(row, answer.error());
            }
            answered();
        });
}

} // namespace Steward
