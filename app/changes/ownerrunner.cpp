// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/ownerrunner.h"

#include "app/auth/session.h"
#include "app/changes/sendslots.h"
#include "app/core/logging.h"

using namespace Qt::StringLiterals;

namespace Steward
{

OwnerRunner::OwnerRunner(const ChangeContext &context, quint64 id, const Plan &plan)
    : PeopleRunner(context, id, plan, words(plan.removes()))
    , m_request { { "verb"_L1, plan.removes() ? "DELETE"_L1 : "POST"_L1 },
                  { "roleSlug"_L1, plan.slug.toString() } }
{
}

PeopleRunner::Words OwnerRunner::words(bool removes)
{
    if (removes) {
        return { tr("Not an owner with this role any more; nothing was sent."),
                 tr("C1 accepted it; it leaves the owner list after a while."),
                 tr("No longer in the owner list."),
                 tr("The owner list could not be read."),
                 tr("Still in the owner list. It was probably not removed; check again, or send it "
                    "again."),
                 tr("Accepted, but still in the owner list. Check again later; do not send it "
                    "again."),
                 tr("Checking the owner list again.") };
    }
    return { tr("Already an owner with this role; nothing was sent."),
             tr("C1 accepted it; it shows in the owner list after a while."),
             tr("Seen in the owner list."),
             tr("The owner list could not be read."),
             tr("Not in the owner list. It was probably not made; check again, or send it again."),
             tr("Accepted, but not in the owner list so far. Check again later; do not send it "
                "again."),
             tr("Checking the owner list again.") };
}

qsizetype OwnerRunner::placesLeft(qsizetype present) const
{
    return m_plan.removes() ? PeopleRunner::placesLeft(present) : maxDirectOwners - present;
}

QString OwnerRunner::noPlaceText() const
{
    return tr("C1 allows %n owner(s) for each object; remove one first.", nullptr, maxDirectOwners);
}

void OwnerRunner::fetchPage(const QString &token, PageFunction function)
{
    m_session->owners()
        .page(m_change.object, m_change.slug, token)
        .then(this, [function = std::move(function)](const Result<Page<Owner>> &page) {
            function(PeopleList::idsOf(page, [](const Owner &owner) { return owner.user.id; }));
        });
}

QList<int> OwnerRunner::nextParcel()
{
    const int row = nextToSend(0);
    return row < 0 ? QList<int>() : QList<int> { row };
}

int OwnerRunner::requestsAhead() const { return SendSlots::maxMarked; }

QJsonObject OwnerRunner::request(const QList<int> &) const { return m_request; }

void OwnerRunner::send(const QList<int> &rows)
{
    const int row = rows.first();
    const UserId &person = m_change.rows.at(row).person->id;
    const auto settled = [this, row](const Result<Answered<Owner>> &answer) {
        reach(ChangeStep::Answered);
        onAnswer(row, answer);
        answered();
    };
    if (m_plan.removes())
        m_session->owners()
            .remove(WritePermit(), m_change.object, m_change.slug, person)
            .then(this, settled);
    else
        m_session->owners()
            .create(WritePermit(), m_change.object, m_change.slug, person)
            .then(this, settled);
}

void OwnerRunner::onAnswer(int row, const Result<Answered<Owner>> &answer)
{
    if (answer) {
        static const QJsonObject accepted { { "status"_L1, 200 } };
        setAnswer(answer->requestId, accepted);
        markAccepted(row);
        return;
    }
    const ApiError &error = answer.error();
    qCInfo(lcChanges).noquote() << "change" << m_change.id << "row" << row << "failed, status"
                                << error.httpStatus << "request" << error.requestId;
    // "Already so" is as good as accepted; the list has the last word.
    if (m_plan.removes() && error.kind == ApiError::Kind::NotFound)
        markAccepted(row, tr("C1 says it is not there any more; checking by reading."));
    else if (error.kind == ApiError::Kind::Conflict && !error.outcomeUnknown)
        markAccepted(row, tr("C1 says it is there already; checking by reading."));
    else
        markFailed(row, error);
}

} // namespace Steward
