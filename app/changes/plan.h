// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/newapp.h"
#include "app/domain/owner.h"
#include "app/domain/sourcerow.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Steward
{

enum class ChangeKind { AssignOwners, AddMembers, CreateApp, RemoveOwners, RemoveMembers };
inline constexpr int changeKindCount = 5;

/// "addMembers": the word for \a kind in files; never translated.
[[nodiscard]] QString changeKindName(ChangeKind kind);

/// Whether a change of \a kind takes something away.
[[nodiscard]] constexpr bool isRemoval(ChangeKind kind)
{
    return kind == ChangeKind::RemoveOwners || kind == ChangeKind::RemoveMembers;
}

/// Somebody a plan leaves out on purpose, and why.
struct LeftOut {
    QString input; ///< as typed, or the person's name
    User person; ///< without an id when nobody was found
    /// In a few words or a sentence; the same for all whom it holds for, so that they can be shown
    /// together.
    QString reason;
    SourceRow source {}; ///< the row it was found in
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// What a person wants written, to which tenant, and what is left out and why. A plain value,
/// without secrets. The tenant is named so that a plan can not be sent elsewhere.
struct Plan {
    ChangeKind kind = ChangeKind::AssignOwners;
    QString tenantHost;
    OwnedObject object; ///< whose owners or members change; nothing when an app is made
    QString objectName; ///< "Payroll admin (Acme Payroll)", as shown
    RoleSlug slug; ///< of owners
    QList<User> people; ///< one row each, in this order
    QList<LeftOut> leftOut; ///< kept as Skipped rows, so that the result tells of everybody
    NewApp app; ///< the app that is made
    SourceRows sources {}; ///< of \c people
    /// The change whose rows it tries again, 0 for none. Not in plan files: a change is known on
    /// the machine that made it alone.
    quint64 retryOf = 0;

    [[nodiscard]] static Plan owners(const QString &host, const OwnedObject &object,
                                     const QString &name, const RoleSlug &slug,
                                     const QList<User> &people, const QList<LeftOut> &leftOut = {});
    [[nodiscard]] static Plan members(const QString &host, const EntitlementRef &entitlement,
                                      const QString &name, const QList<User> &people,
                                      const QList<LeftOut> &leftOut = {});
    [[nodiscard]] static Plan newApp(const QString &host, const NewApp &app);

    /// The entitlement whose members change; invalid ids in plans of other kinds.
    [[nodiscard]] EntitlementRef entitlement() const;
    /// Whether it is about members of an entitlement.
    [[nodiscard]] bool isOfMembers() const;
    /// Whether it takes something away.
    [[nodiscard]] bool removes() const { return isRemoval(kind); }
    /// Why it cannot be carried out, a sentence; empty when it can. What the tenant thinks of it
    /// plays no part.
    [[nodiscard]] QString problem() const;

    /// What the requests are made from, besides the people: kind, ids, slug, the new app.
    [[nodiscard]] QJsonObject target() const;
    /// Takes over what target() gave; false when an id or the kind is no such thing.
    [[nodiscard]] bool setTarget(const QJsonObject &target);
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace Steward
