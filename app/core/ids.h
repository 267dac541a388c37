// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Steward
{

/// True for `^[a-zA-Z0-9]{27}$`, the form of C1's ids of apps, users, entitlements, roles.
[[nodiscard]] bool isObjectId(QStringView text);

/// An id of one kind of object. Ids of different kinds do not convert into each other, and one can
/// only be made from text of the right form, so an empty or path-like id never reaches a URL.
template <class Tag> class ObjectId
{
public:
    /// Invalid; only for containers and "nothing chosen yet".
    ObjectId() = default;
    [[nodiscard]] static std::optional<ObjectId> parse(const QString &text)
    {
        if (!isObjectId(text))
            return std::nullopt;
        ObjectId id;
        id.m_text = text;
        return id;
    }
    [[nodiscard]] bool isValid() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &toString() const { return m_text; }
    friend bool operator==(const ObjectId &, const ObjectId &) = default;
    friend bool operator<(const ObjectId &a, const ObjectId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const ObjectId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AppId = ObjectId<struct AppTag>;
using PolicyId = ObjectId<struct PolicyTag>;
using RoleId = ObjectId<struct RoleTag>;
using UserId = ObjectId<struct UserTag>;
using EntitlementId = ObjectId<struct EntitlementTag>;

/// An entitlement id is unique only inside its app: built-in ones recur across apps.
struct EntitlementRef {
    AppId app;
    EntitlementId entitlement;
    friend bool operator==(const EntitlementRef &, const EntitlementRef &) = default;
    friend size_t qHash(const EntitlementRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.app.toString(), ref.entitlement.toString());
    }
};

/// A role slug of the owners v2 calls. No list of valid ones is published, so any text that can be
/// one path segment is accepted: 1-128 characters, no blanks, slashes or control characters, not
/// "." or "..". Surrounding blanks are dropped; letters are kept as typed.
class RoleSlug
{
public:
    RoleSlug() = default;
    [[nodiscard]] static std::optional<RoleSlug> parse(const QString &text);
    [[nodiscard]] bool isValid() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &toString() const { return m_text; }
    friend bool operator==(const RoleSlug &, const RoleSlug &) = default;

private:
    QString m_text;
};

} // namespace Steward
