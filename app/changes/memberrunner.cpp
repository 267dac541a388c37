// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/memberrunner.h"

#include "app/auth/session.h"
#include "app/core/logging.h"
#include "app/core/plaintext.h"

namespace Steward
{

namespace
{
constexpr int maxInFlight = 4;
constexpr int failedPrecondition = 9; ///< google.rpc.Code

/// The contents of the batch are to blame, so a smaller one may pass.
bool blamesContents(const ApiError &error)
{
    return error.kind == ApiError::Kind::Invalid && error.grpcCode != failedPrecondition;
}

/// Every other batch would meet the same answer.
bool stopsAll(const ApiError &error)
{
    return error.grpcCode == failedPrecondition || error.kind == ApiError::Kind::Forbidden
        || error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Auth;
}
} // namespace

MemberRunner::MemberRunner(Session *session, quint64 id, const Plan &plan, qint64 windowMs)
    : PeopleRunner(session, id, ChangeKind::AddMembers, plan.people, plan.leftOut, windowMs,
                   words())
    , m_entitlement(plan.entitlement())
{
    m_change.object = plan.object;
    m_change.objectName = plan.objectName;
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
        .page(m_entitlement, token)
        .then(this, [function = std::move(function)](const Result<Page<Grant>> &page) {
            if (!page) {
                function(unexpected(page.error()));
                return;
            }
            IdPage ids;
            ids.nextPageToken = page->nextPageToken;
            for (const Grant &grant : page->items)
                ids.items.append(grant.user);
            function(ids);
        });
}

QList<int> MemberRunner::nextBatch()
{
    QList<int> rows;
    while (rows.isEmpty() && !m_halves.isEmpty()) {
        for (const int row : m_halves.takeFirst()) {
            if (isToSend(row))
                rows.append(row);
        }
    }
    for (int row = 0; rows.isEmpty() && row < m_change.rows.size(); ++row) {
        for (; row < m_change.rows.size() && rows.size() < batchSize; ++row) {
            if (isToSend(row))
                rows.append(row);
        }
    }
    return rows;
}

void MemberRunner::sendNext()
{
    while (canSend() && m_inFlight < maxInFlight) {
        const QList<int> rows = nextBatch();
        if (rows.isEmpty())
            return;
        if (m_stopped) {
            for (const int row : rows)
                markNotSent(row, *m_stopped);
            continue;
        }
        QList<UserId> people;
        for (const int row : rows) {
            people.append(m_change.rows.at(row).person.id);
            setRow(row, RowState::Sent, tr("Sent; waiting for the answer."));
        }
        ++m_inFlight;
        m_session->members()
            .add(WritePermit(), m_entitlement, people)
            .then(this, [this, rows](const Result<MembersAdded> &answer) {
                --m_inFlight;
                onAnswer(rows, answer);
                sendNext();
            });
    }
}

void MemberRunner::onAnswer(const QList<int> &rows, const Result<MembersAdded> &answer)
{
    if (answer) {
        onAdded(rows, *answer);
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
    if (stopsAll(error))
        m_stopped = error;
    for (const int row : rows)
        markFailed(row, error);
}

void MemberRunner::onAdded(const QList<int> &rows, const MembersAdded &added)
{
    if (!added.bulkActionId.isEmpty())
        m_change.bulkActionIds.append(plainText(added.bulkActionId, 200));
    for (const int row : rows) {
        const auto failed = added.failed.constFind(m_change.rows.at(row).person.id.toString());
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
    for (const int row : rows)
        setRow(row, RowState::Waiting, tr("The batch was refused; it is tried in smaller ones."));
    readBeforeSending();
}

} // namespace Steward
