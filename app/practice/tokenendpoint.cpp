// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/tokenendpoint.h"

#include "app/practice/identity.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
constexpr qint64 longestLifeSeconds = 300;
constexpr qint64 toleranceSeconds = 5;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Answer refuse(const QString &error, const QString &description, int status)
{
    return Answer::json({ { "error"_L1, error }, { "error_description"_L1, description } }, status);
}

QJsonObject decodedPart(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, base64)).object();
}
} // namespace

TokenEndpoint::TokenEndpoint(const Options &options, QString clientId, QByteArray publicKey,
                             QByteArray clientSecret)
    : m_options(options)
    , m_clientId(std::move(clientId))
    , m_publicKey(std::move(publicKey))
    , m_clientSecret(std::move(clientSecret))
{
}

Answer TokenEndpoint::answer(const Request &request, const QDateTime &now)
{
    if (request.method != "POST")
        return refuse(u"invalid_request"_s, u"POST is the only method here"_s, 405);
    if (!request.contentType.startsWith("application/x-www-form-urlencoded"))
        return refuse(u"invalid_request"_s, u"the body must be a form"_s, 400);
    // A plus sign is a blank in a form; base64url has none.
    const QUrlQuery form(QString::fromLatin1(QByteArray(request.body).replace('+', "%20"_ba)));
    const auto field
        = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    if (field(u"grant_type"_s) != u"client_credentials")
        return refuse(u"unsupported_grant_type"_s, u"client_credentials is the only grant"_s, 400);
    if (field(u"client_id"_s) != m_clientId)
        return refuse(u"invalid_client"_s, u"unknown client"_s, 401);
    if (form.hasQueryItem(u"client_secret"_s)) {
        const bool good = m_options.quirk(u"secret-in-body"_s) == u"accept"
            && field(u"client_secret"_s).toLatin1() == m_clientSecret;
        return good ? issue(now) : refuse(u"invalid_client"_s, u"send an assertion"_s, 401);
    }
    if (field(u"client_assertion_type"_s)
        != u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        return refuse(u"invalid_request"_s, u"client_assertion_type must be jwt-bearer"_s, 400);
    const QString problem = checkAssertion(field(u"client_assertion"_s).toLatin1(), now);
    return problem.isEmpty() ? issue(now) : refuse(u"invalid_client"_s, problem, 401);
}

QString TokenEndpoint::checkAssertion(const QByteArray &jws, const QDateTime &now)
{
    const QByteArrayList parts = jws.split('.');
    if (parts.size() != 3)
        return u"the assertion is not a compact JWS"_s;
    const QJsonObject header = decodedPart(parts.at(0));
    if (header.value("alg"_L1).toString() != u"EdDSA")
        return u"the assertion must be signed with EdDSA"_s;
    const QString nonce = header.value("nonce"_L1).toString();
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    if (!hex.match(nonce).hasMatch())
        return u"the header must hold a nonce of 32 lower-case hex digits"_s;
    if (!verifyEd25519(m_publicKey, parts.at(0) + '.' + parts.at(1),
                       QByteArray::fromBase64(parts.at(2), base64)))
        return u"the signature does not fit the client's key"_s;
    if (const QString problem = checkClaims(decodedPart(parts.at(1)), now); !problem.isEmpty())
        return problem;
    if (m_nonces.contains(nonce) && m_options.quirk(u"replayed-nonce"_s) == u"refuse")
        return u"the nonce was used before"_s;
    m_nonces.insert(nonce);
    return {};
}

QString TokenEndpoint::checkClaims(const QJsonObject &claims, const QDateTime &now) const
{
    const qint64 seconds = now.toSecsSinceEpoch();
    if (claims.value("iss"_L1).toString() != m_clientId
        || claims.value("sub"_L1).toString() != m_clientId)
        return u"iss and sub must be the client id"_s;
    const QJsonArray audience = claims.value("aud"_L1).toArray();
    if (audience.size() != 1 || audience.first().toString() != u"127.0.0.1")
        return u"aud must be an array with this tenant's host, without a port"_s;
    const qint64 expires = claims.value("exp"_L1).toInteger(-1);
    if (expires < 0)
        return u"exp is missing"_s;
    if (expires <= seconds)
        return u"the assertion has expired"_s;
    if (expires > seconds + longestLifeSeconds)
        return u"exp is more than five minutes ahead"_s;
    if (claims.value("nbf"_L1).toInteger() > seconds + toleranceSeconds)
        return u"the assertion is not valid yet"_s;
    return {};
}

Answer TokenEndpoint::issue(const QDateTime &now)
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray token
        = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(base64);
    const int lifetime = m_options.quirk(u"token-lifetime"_s).toInt();
    // A tenant that runs for weeks does not keep every token it ever gave out.
    m_tokens.removeIf([&now](const auto &each) { return each.value() <= now; });
    m_tokens.insert(token, now.addSecs(lifetime));
    onIssued(token);
    return Answer::json({ { "access_token"_L1, QString::fromLatin1(token) },
                          { "token_type"_L1, m_options.quirk(u"token-type"_s) },
                          { "expires_in"_L1, lifetime } });
}

bool TokenEndpoint::accepts(const QByteArray &authorization, const QDateTime &now) const
{
    if (!authorization.startsWith("Bearer "))
        return false;
    const auto it = m_tokens.constFind(authorization.mid(7));
    return it != m_tokens.constEnd() && now < it.value();
}

} // namespace Steward::Practice
