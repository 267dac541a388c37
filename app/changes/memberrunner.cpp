// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/memberrunner.h"

#include "app/auth/session.h"
#include "app/changes/sendslots.h"
#include "app/core/logging.h"
#include "app/core/plaintext.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int failedPrecondition = 9; ///< google.rpc.Code

/// The contents of the batch are to blame, so a smaller one may pass.
bool blamesContents(const ApiError &error)
{
    return error.kind == ApiError::Kind::Invalid && error.grpcCode != failedPrecondition;
}
} // namespace

MemberRunner::MemberRunner(const ChangeContext &context, quint64 id, const Plan &plan)
    : PeopleRunner(context, id, plan, words())
{
}

PeopleRunner::Words MemberRunner::words()
{
    return { tr("Already a member; nothing was sent."),
             tr("C1 accepted it; it shows in the member list after a while."),
             tr("Seen in the member list."),
             tr("The member list could not be read."),
             tr("Not in the member list. It was probably not made; check again, or send it again."),
             tr("Accepted, but not in the member list so far. Check again later; do not send it "
                "again."),
             tr("Checking the member list again.") };
}

void MemberRunner::fetchPage(const QString &token, PageFunction function)
{
    m_session->members()
        .page(m_plan.entitlement(), token)
        .then(this, [function = std::move(function)](const Result<Page<Grant>> &page) {
            function(PeopleList::idsOf(page, [](const Grant &grant) { return grant.user; }));
        });
}

QList<int> MemberRunner::nextParcel()
{
    QList<int> rows;
    while (rows.isEmpty() && !m_halves.isEmpty()) {
        for (const int row : m_halves.takeFirst()) {
            if (isToSend(row))
                rows.append(row);
        }
    }
    for (int row = rows.isEmpty() ? nextToSend(0) : -1;
         row >= 0 && rows.size() < m_context.batchSize; row = nextToSend(row + 1))
        rows.append(row);
    return rows;
}

int MemberRunner::requestsAhead() const { return SendSlots::maxInFlight; }

QJsonObject MemberRunner::request(const QList<int> &rows) const
{
    // Whom it is about, the rows tell.
    return { { "verb"_L1, "POST"_L1 }, { "people"_L1, static_cast<int>(rows.size()) } };
}

bool MemberRunner::stopsAll(const ApiError &error) const
{
    return PeopleRunner::stopsAll(error) || error.grpcCode == failedPrecondition
        || error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound;
}

void MemberRunner::send(const QList<int> &rows)
{
    QList<UserId> people;
    for (const int row : rows)
        people.append(m_change.rows.at(row).person->id);
    m_session->members()
        .add(WritePermit(), m_plan.entitlement(), people)
        .then(this, [this, rows](const Result<Answered<MembersAdded>> &answer) {
            reach(ChangeStep::Answered);
            onAnswer(rows, answer);
            answered();
        });
}

void MemberRunner::onAnswer(const QList<int> &rows, const Result<Answered<MembersAdded>> &answer)
{
    if (answer) {
        setAnswer(answer->requestId,
                  { { "status"_L1, 200 }, { "bulkActionId"_L1, answer->value.bulkActionId } });
        onAdded(rows, answer->value);
        return;
    }
    const ApiError &error = answer.error();
    qCInfo(lcChanges).noquote() << "change" << m_change.id << "batch of" << rows.size()
                                << "failed, status" << error.httpStatus << "request"
                                << error.requestId;
    if (blamesContents(error) && error.httpStatus != 0 && rows.size() > 1) {
        halve(rows);
        return;
    }
    const SharedValue<ApiError> shared(error);
    for (const int row : rows)
        markFailed(row, shared);
}

void MemberRunner::onAdded(const QList<int> &rows, const MembersAdded &added)
{
    if (!added.bulkActionId.isEmpty())
        m_change.bulkActionIds.append(plainText(added.bulkActionId, 200));
    for (const int row : rows) {
        const auto failed = added.failed.constFind(m_change.rows.at(row).person->id.toString());
        if (failed == added.failed.constEnd()) {
            markAccepted(row);
            continue;
        }
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        error.httpStatus = 200;
        error.serverMessage = *failed;
        setRow(row, RowState::Refused,
               tr("C1 did not take this person. The server said: %1").arg(plainText(*failed, 500)),
               error);
    }
}

void MemberRunner::halve(const QList<int> &rows)
{
    const auto middle = rows.size() / 2;
    m_halves.append(rows.mid(0, middle));
    m_halves.append(rows.mid(middle));
    takeBack(rows, tr("The batch was refused; it is tried in smaller ones."));
    readBeforeSending();
}

} // namespace Steward
