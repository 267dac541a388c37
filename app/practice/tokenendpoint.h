// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <functional>

namespace Steward::Practice
{

/// `POST /auth/v1/token`: checks the client assertion as C1 does (c1-api b2) and gives out tokens.
/// Refusals are OAuth style, `{error, error_description}`.
class TokenEndpoint
{
public:
    TokenEndpoint(const Options &options, QString clientId, QByteArray publicKey,
                  QByteArray clientSecret);
    [[nodiscard]] Answer answer(const Request &request, const QDateTime &now);
    /// Told of each token that is given out.
    std::function<void(const QByteArray &)> onIssued = [](const QByteArray &) {};
    /// Whether \a authorization is "Bearer" with a token that is alive at \a now.
    [[nodiscard]] bool accepts(const QByteArray &authorization, const QDateTime &now) const;

private:
    /// Empty when the assertion is good.
    [[nodiscard]] QString checkAssertion(const QByteArray &jws, const QDateTime &now);
    [[nodiscard]] QString checkClaims(const QJsonObject &claims, const QDateTime &now) const;
    [[nodiscard]] Answer issue(const QDateTime &now);

    const Options &m_options;
    QString m_clientId;
    QByteArray m_publicKey;
    QByteArray m_clientSecret;
    QSet<QString> m_nonces;
    QHash<QByteArray, QDateTime> m_tokens;
};

} // namespace Steward::Practice
