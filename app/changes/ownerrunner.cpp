// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/ownerrunner.h"

#include "app/auth/session.h"
#include "app/core/logging.h"

namespace Steward
{

namespace
{
constexpr int maxInFlight = 4;
} // namespace

OwnerRunner::OwnerRunner(Session *session, quint64 id, const Plan &plan, qint64 windowMs)
    : PeopleRunner(session, id, ChangeKind::AssignOwners, plan.people, plan.leftOut, windowMs,
                   words())
{
    m_change.object = plan.object;
    m_change.objectName = plan.objectName;
    m_change.slug = plan.slug;
}

PeopleRunner::Words OwnerRunner::words()
{
    return { tr("Already an owner with this role; nothing was sent."),
             tr("C1 accepted it; it shows in the owner list after a while."),
             tr("Seen in the owner list."),
             tr("The owner list could not be read."),
             tr("Not in the owner list. It was probably not made; check again, or send it again."),
             tr("Accepted, but not in the owner list so far. Check again later; do not send it "
                "again."),
             tr("Checking the owner list again.") };
}

qsizetype OwnerRunner::placesLeft(qsizetype present) const { return maxDirectOwners - present; }

QString OwnerRunner::noPlaceText() const
{
    return tr("C1 allows %n owner(s) for each object; remove one first.", nullptr, maxDirectOwners);
}

void OwnerRunner::fetchPage(const QString &token, PageFunction function)
{
    m_session->owners()
        .page(m_change.object, m_change.slug, token)
        .then(this, [function = std::move(function)](const Result<Page<Owner>> &page) {
            if (!page) {
                function(unexpected(page.error()));
                return;
            }
            IdPage ids;
            ids.nextPageToken = page->nextPageToken;
            for (const Owner &owner : page->items)
                ids.items.append(owner.user.id);
            function(ids);
        });
}

void OwnerRunner::sendNext()
{
    for (int row = 0; canSend() && row < m_change.rows.size() && m_inFlight < maxInFlight; ++row) {
        if (!isToSend(row))
            continue;
        ++m_inFlight;
        setRow(row, RowState::Sent, tr("Sent; waiting for the answer."));
        m_session->owners()
            .create(WritePermit(), m_change.object, m_change.slug, m_change.rows.at(row).person.id)
            .then(this, [this, row](const Result<Owner> &answer) {
                --m_inFlight;
                onAnswer(row, answer);
                sendNext();
            });
    }
}

void OwnerRunner::onAnswer(int row, const Result<Owner> &answer)
{
    if (answer) {
        markAccepted(row);
        return;
    }
    const ApiError &error = answer.error();
    qCInfo(lcChanges).noquote() << "change" << m_change.id << "row" << row << "failed, status"
                                << error.httpStatus << "request" << error.requestId;
    // "Already there" is as good as accepted; the list has the last word.
    if (error.kind == ApiError::Kind::Conflict && !error.outcomeUnknown)
        markAccepted(row, tr("C1 says it is there already; checking by reading."));
    else
        markFailed(row, error);
}

} // namespace Steward
