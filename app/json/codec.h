// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/app.h"
#include "app/domain/entitlement.h"
#include "app/domain/grant.h"
#include "app/domain/membersadded.h"
#include "app/domain/newapp.h"
#include "app/domain/owner.h"
#include "app/domain/page.h"
#include "app/domain/policy.h"
#include "app/domain/role.h"
#include "app/domain/user.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Steward
{

/// C1's JSON to domain values. Missing, null and zero are the same on every field; int64 may come
/// as a string or a number; a value of another kind (an object where text belongs) is a Protocol
/// error that names the field. An object without a well-formed id is an error.
namespace Codec
{
[[nodiscard]] Result<App> app(const QJsonObject &json);
/// An `AppEntitlementView`: the row of a list or the single read.
[[nodiscard]] Result<Entitlement> entitlementView(const QJsonObject &json);
[[nodiscard]] Result<User> user(const QJsonObject &json);
/// A `UserView` (`{user: ...}`).
[[nodiscard]] Result<User> userView(const QJsonObject &json);
/// A row of `search/grants`.
[[nodiscard]] Result<Grant> grant(const QJsonObject &json);
/// `AppOwnerUser` or `AppEntitlementOwnerUser`.
[[nodiscard]] Result<Owner> owner(const QJsonObject &json);
/// The answer to an owner write, inside \a wrapper; of the person only the id.
[[nodiscard]] Result<Owner> writtenOwner(const QByteArray &body, QByteArrayView wrapper);
[[nodiscard]] Result<Policy> policy(const QJsonObject &json);
[[nodiscard]] Result<Role> role(const QJsonObject &json);
/// `ManuallyManagedUsersResponse`.
[[nodiscard]] Result<MembersAdded> membersAdded(const QJsonObject &json);
/// `CreateAppRequest`: what is empty or not set is left out.
[[nodiscard]] QJsonObject createAppRequest(const NewApp &app);
/// Reads a `CreateAppRequest` back.
[[nodiscard]] Result<NewApp> newApp(const QJsonObject &json);

/// `{list: [...], nextPageToken}` with each row through \a row.
template <class T>
[[nodiscard]] Result<Page<T>> page(const QJsonObject &json, Result<T> (*row)(const QJsonObject &))
{
    const QJsonValue list = json.value(QLatin1String("list"));
    const QJsonValue next = json.value(QLatin1String("nextPageToken"));
    if (!(list.isArray() || list.isNull() || list.isUndefined()))
        return unexpected(ApiError::protocol(QStringLiteral("list: an array was expected")));
    if (!(next.isString() || next.isNull() || next.isUndefined()))
        return unexpected(ApiError::protocol(QStringLiteral("nextPageToken: text was expected")));
    Page<T> result;
    result.nextPageToken = next.toString();
    const QJsonArray rows = list.toArray();
    result.items.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Result<T> item = row(rows.at(i).toObject());
        if (!item) {
            item.error().detail.prepend(QStringLiteral("list[%1].").arg(i));
            return unexpected(item.error());
        }
        result.items.append(std::move(*item));
    }
    return result;
}
} // namespace Codec

} // namespace Steward
