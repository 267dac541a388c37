// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0

// The part of PeopleResolver that tells how its rows stand.
#include "app/directory/peopleresolver.h"

#include "app/core/plaintext.h"

namespace Steward
{

namespace
{
constexpr quint32 foundBit = 0x80000000;
constexpr qsizetype shownName = 100;
} // namespace

int PeopleResolver::count(Status status) const { return m_counts[static_cast<size_t>(status)]; }

PeopleResolver::Status PeopleResolver::status(int row) const { return at(row).status; }

User PeopleResolver::userOf(Ref ref) const
{
    return (ref & foundBit) != 0 ? m_found.at(ref & ~foundBit) : m_directory->people().user(ref);
}

PeopleResolver::Ref PeopleResolver::refOf(const User &user)
{
    const auto known = m_refOf.constFind(user.id);
    if (known != m_refOf.constEnd())
        return *known;
    const Ref ref = foundBit | static_cast<Ref>(m_found.size());
    m_found.append(user);
    m_refOf.insert(user.id, ref);
    return ref;
}

/// The same for a person who was looked up before everybody was read; never the other way round.
PeopleResolver::Ref PeopleResolver::keyOf(Ref ref) const
{
    if ((ref & foundBit) != 0 || m_refOf.isEmpty())
        return ref;
    return m_refOf.value(idOf(ref), ref);
}

UserId PeopleResolver::idOf(Ref ref) const
{
    if ((ref & foundBit) != 0)
        return m_found.at(ref & ~foundBit).id;
    return UserId::parse(QString::fromUtf8(m_directory->people().id(ref))).value_or(UserId());
}

User PeopleResolver::person(int row) const
{
    const Row &wanted = at(row);
    const bool settled = wanted.status == Status::Resolved || wanted.status == Status::Ineligible
        || wanted.status == Status::Duplicate;
    return settled && wanted.person != nobody ? userOf(wanted.person) : User();
}

UserId PeopleResolver::personId(int row) const
{
    return at(row).person == nobody ? UserId() : idOf(at(row).person);
}

bool PeopleResolver::canReopen(int row) const
{
    return at(row).matchCount > 0 && matchCount(row) == 0 && at(row).person != nobody;
}

QString PeopleResolver::personLabel(int row) const { return person(row).label(); }

int PeopleResolver::matchCount(int row) const
{
    const bool open = at(row).status == Status::Choose || at(row).status == Status::Similar;
    return open ? at(row).matchCount : 0;
}

QList<User> PeopleResolver::matches(int row) const
{
    QList<User> result;
    for (int match = 0; match < matchCount(row); ++match)
        result.append(userOf(m_matches[at(row).firstMatch + static_cast<size_t>(match)]));
    return result;
}

bool PeopleResolver::hasMoreMatches(int row) const
{
    return matchCount(row) > 0 && at(row).hasMore;
}

int PeopleResolver::duplicateOf(int row) const
{
    if (at(row).status != Status::Duplicate)
        return 0;
    if (at(row).person == nobody)
        return input(row).duplicateOf;
    return input(m_holder.value(keyOf(at(row).person), row)).row;
}

bool PeopleResolver::nameDiffers(int row) const
{
    return at(row).nameDiffers && person(row).id.isValid();
}

Verdict PeopleResolver::verdictOf(const User &person) const
{
    if (!person.id.isValid()) {
        return { tr("Cannot be used"),
                 tr("The ID of %1 is not of C1's form, so it cannot be sent.")
                     .arg(plainText(person.label(), shownName)) };
    }
    return m_eligibility(person);
}

QString PeopleResolver::statusText(Status status)
{
    switch (status) {
    case Status::Waiting:
        return tr("Waiting");
    case Status::Resolved:
        return tr("Resolved");
    case Status::Choose:
        return tr("Choose");
    case Status::Similar:
        return tr("Similar");
    case Status::Unknown:
        return tr("Unknown");
    case Status::Duplicate:
        return tr("Duplicate");
    case Status::Ineligible:
        return tr("Cannot be added");
    case Status::Failed:
        return tr("Not checked");
    case Status::Unusable:
        return tr("Not usable");
    }
    Q_UNREACHABLE();
    return {};
}

QString PeopleResolver::word(int row) const
{
    switch (status(row)) {
    case Status::Choose:
        return (hasMoreMatches(row) ? tr("Choose (%1 or more)") : tr("Choose (%1)"))
            .arg(matchCount(row));
    case Status::Similar:
        return tr("Similar (%1)").arg(matchCount(row));
    case Status::Ineligible: {
        const Verdict verdict = verdictOf(userOf(at(row).person));
        return verdict.isEligible() ? statusText(Status::Ineligible) : verdict.word;
    }
    default:
        return statusText(status(row));
    }
}

QString PeopleResolver::whyUnknown(int row) const
{
    const InputRow &wanted = input(row);
    if (wanted.kind == KeyKind::C1Id)
        return tr("Nobody in this tenant has this id. Check that it is not another tenant's.");
    if (wanted.kind != KeyKind::EmployeeId && wanted.kind != KeyKind::Username)
        return tr("Nobody in this tenant has this address or name. Check the spelling.");
    if (at(row).byServer) {
        return tr("The server found nobody, but it may look at names and addresses only. Read the "
                  "directory, then check again.");
    }
    return tr("Nobody in this tenant has this username or employee ID. Check the spelling.");
}

QString PeopleResolver::why(int row) const
{
    QStringList sentences;
    switch (status(row)) {
    case Status::Waiting:
    case Status::Resolved:
        break;
    case Status::Choose:
        sentences << (at(row).isFuzzy
                          ? tr("Nobody matches exactly. Press Return to choose who is meant.")
                          : tr("Several people match. Press Return to choose who is meant."));
        break;
    case Status::Similar:
        sentences << tr("Nobody has exactly this, but it may be a slip. Press Return to choose who "
                        "is meant.");
        break;
    case Status::Unknown:
        sentences << whyUnknown(row);
        break;
    case Status::Duplicate:
        sentences << (at(row).person == nobody ? tr("The same as in row %1.")
                                               : tr("The same person as in row %1."))
                         .arg(duplicateOf(row));
        break;
    case Status::Ineligible:
        sentences << verdictOf(userOf(at(row).person)).reason;
        break;
    case Status::Failed:
        sentences << m_reasons.value(at(row).reason);
        break;
    case Status::Unusable:
        return inputRowText(input(row));
    }
    if (canReopen(row))
        sentences << tr("You chose who is meant. Press Return to choose again.");
    if (nameDiffers(row)) {
        sentences << tr("The sheet says \"%1\", the directory says \"%2\".")
                         .arg(plainText(input(row).name, shownName),
                              plainText(person(row).displayName, shownName));
    }
    if (input(row).mixedScripts && status(row) != Status::Duplicate)
        sentences << inputRowText(input(row));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace Steward
