// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/json/userfields.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Steward
{

/// Decodes pages of `GET /api/v1/users` (`UserServiceListResponse`) straight from their bytes, ten
/// times as quick as by QJsonDocument. As strict as Codec: missing, null and zero are the same; a
/// value of another kind, or a person without an id, is a Protocol error that names the field, and
/// nothing of that page is given out. One thread.
class UserPage final
{
    Q_DISABLE_COPY_MOVE(UserPage)
public:
    UserPage();
    ~UserPage();
    /// The people of \a body, in the order of the page. Good until the next read().
    [[nodiscard]] Result<std::span<const UserFields>> read(const QByteArray &body);

    /// Only the `nextPageToken` of a list (any list), without decoding it where that stands at the
    /// end, as C1 sends it; empty when missing or null. \a body is a JSON object.
    [[nodiscard]] static Result<QString> nextPageToken(const QByteArray &body);

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
    std::vector<UserFields> m_users;
};

} // namespace Steward
