// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Steward
{

/// One request to the tenant, as a value. Knows nothing of hosts or tokens.
struct ApiRequest {
    enum class Verb { Get, Post, Delete };
    /// May the same request be sent again after a failure that may have reached the server?
    enum class Replay { Safe, Never };
    enum class Auth { Bearer, None };

    Verb verb = Verb::Get;
    /// Path segments, not encoded. Each becomes exactly one segment; an empty one, "." and ".."
    /// make the request unusable (see problem()).
    QStringList segments;
    QList<QPair<QString, QString>> query;
    /// Sent as `application/json`; `{}` when there is nothing to say (`null` is refused by C1).
    std::optional<QJsonObject> json;
    /// Sent as `application/x-www-form-urlencoded` (token endpoint only). May hold an assertion.
    QByteArray form;
    Replay replay = Replay::Never;
    Auth auth = Auth::Bearer;
    /// A 200 without a body counts as `{}` (legal on some writes).
    bool emptyBodyAllowed = false;
    /// Whoever decodes the answer finds out whether it is JSON all through: here it only has to
    /// begin and end as an object. For answers of which thousands come in a row.
    bool checkedByDecoder = false;
    /// Silence after which the attempt ends, and the end of the whole job, in milliseconds.
    int idleMs = 15000;
    int totalMs = 60000;

    [[nodiscard]] static ApiRequest get(QStringList path);
    /// A POST that only reads (`search/...`): may be repeated.
    [[nodiscard]] static ApiRequest search(QStringList path, QJsonObject body);
    /// A POST or DELETE that changes something: sent at most once per person's decision.
    [[nodiscard]] static ApiRequest write(Verb verb, QStringList path, QJsonObject body);

    /// Whether verb and path say that nothing changes by it: a GET, a POST to a `search`, or the
    /// token call. What the caller thinks of it (replay) plays no part.
    [[nodiscard]] bool onlyReads() const;
    [[nodiscard]] bool isWrite() const { return replay == Replay::Never && auth == Auth::Bearer; }
    [[nodiscard]] QByteArray verbName() const;
    [[nodiscard]] QByteArray body() const;
    /// Why it must not be sent, or an empty string.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QUrl url(const QUrl &origin) const;
    /// The path for logs.
    [[nodiscard]] QString path() const;
};

} // namespace Steward
