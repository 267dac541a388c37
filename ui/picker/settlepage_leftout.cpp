// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0

// The part of SettlePage that tells who was looked up and is not chosen.
#include "ui/picker/settlepage.h"

namespace Steward
{

namespace
{
using Status = PeopleResolver::Status;

/// Why a row is not sent, in words that are the same for all of a kind, so that they can be shown
/// together.
QString whyLeftOut(const PeopleResolver &resolver, int row)
{
    switch (resolver.status(row)) {
    case Status::Choose:
    case Status::Similar:
        return SettlePage::tr("It was not settled who is meant.");
    case Status::Duplicate:
        return SettlePage::tr("The same as in an earlier row.");
    case Status::Ineligible:
        return resolver.word(row);
    default:
        return resolver.why(row);
    }
}
} // namespace

bool SettlePage::isTakenOut(int row) const
{
    if (isChecking() || m_resolver.status(row) != Status::Resolved)
        return false;
    const UserId id = m_resolver.personId(row);
    return m_handedOn.contains(id) && !m_chosen->contains(id);
}

QList<LeftOut> SettlePage::leftOut() const
{
    QList<LeftOut> all;
    for (const QList<LeftOut> &earlier : m_earlier) {
        for (const LeftOut &one : earlier) {
            if (!one.person.id.isValid() || !m_chosen->contains(one.person.id))
                all.append(one);
        }
    }
    return all + leftOutNow(false);
}

QList<LeftOut> SettlePage::leftOutNow(bool withChosen) const
{
    QList<LeftOut> out;
    for (int row = 0; row < m_resolver.rowCount(); ++row) {
        if (m_resolver.status(row) == Status::Resolved) {
            const UserId id = m_resolver.personId(row);
            const bool isChosen = m_chosen->contains(id);
            if (isChosen && !withChosen)
                continue;
            // The whole person costs more than all the rest, and is shown of those left out alone.
            User person;
            if (isChosen)
                person.id = id;
            else
                person = m_resolver.person(row);
            const InputRow &input = m_resolver.input(row);
            out.append({ input.input,
                         person,
                         tr("Taken out of the chosen people."),
                         { input.row, m_fileName } });
            continue;
        }
        const User person = m_resolver.person(row);
        if (person.id.isValid() && m_chosen->contains(person.id))
            continue;
        const InputRow &input = m_resolver.input(row);
        out.append({ input.input, person, whyLeftOut(m_resolver, row), { input.row, m_fileName } });
    }
    return out;
}

} // namespace Steward
