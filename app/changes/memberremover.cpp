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
            function(PeopleList::idsOf(page, [this](const Grant &grant) {
                m_accounts.insert(grant.user, grant.appUserId);
                return grant.user;
            }));
        });
}

bool MemberRemover::isAccepted() const
{
    return std::any_of(m_change.rows.begin(), m_change.rows.end(), [](const ChangeRow &row) {
        return row.state == RowState::Accepted || row.state == RowState::Visible
            || row.state == RowState::NotYet;
    });
}

QList<int> MemberRemover::nextParcel()
{
    const bool oneIsOut
        = std::any_of(m_change.rows.begin(), m_change.rows.end(),
                      [](const ChangeRow &row) { return row.state == RowState::Sent; });
    if (oneIsOut && !isAccepted())
        return {};
    int row = nextToSend(0);
    for (; row >= 0 && accountOf(row).isEmpty(); row = nextToSend(0))
        markNotSent(row,
                    ApiError::invalidInput(tr("The account of this person is not in the "
                                              "member list. Try again later.")));
    return row < 0 ? QList<int>() : QList<int> { row };
}

QString MemberRemover::accountOf(int row) const
{
    return m_accounts.value(m_change.rows.at(row).person->id);
}

int MemberRemover::requestsAhead() const { return isAccepted() ? SendSlots::maxMarked : 1; }

QJsonObject MemberRemover::request(const QList<int> &) const
{
    return { { "verb"_L1, "DELETE"_L1 } };
}

bool MemberRemover::stopsAll(const ApiError &error) const
{
    // Who is refused first tells of the entitlement, not of the person.
    const bool never = error.notSent && NetworkWait::isMeant(error);
    return PeopleRunner::stopsAll(error) || (!isAccepted() && !never)
        || error.kind == ApiError::Kind::Forbidden;
}

void MemberRemover::send(const QList<int> &rows)
{
    const int row = rows.first();
    m_session->members()
        .remove(WritePermit(), m_plan.entitlement(), accountOf(row))
        .then(this, [this, row](const Result<Answered<bool>> &answer) {
            reach(ChangeStep::Answered);
            if (answer) {
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
