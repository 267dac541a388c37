// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/clientassertion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward::ClientAssertion
{

namespace
{
constexpr qint64 lifetimeSeconds = 120;
constexpr qint64 toleranceSeconds = 120;

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
} // namespace

QByteArray makeNonce()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

Result<QByteArray> make(const ClientId &client, const QString &host, const ClientSecret &secret,
                        const QDateTime &now, const QByteArray &nonce)
{
    QJsonObject header { { "alg"_L1, "EdDSA"_L1 }, { "nonce"_L1, QString::fromLatin1(nonce) } };
    if (!secret.keyId().isEmpty())
        header.insert("kid"_L1, secret.keyId());
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject claims {
        { "iss"_L1, client.text },
        { "sub"_L1, client.text },
        { "aud"_L1, QJsonArray { host.toLower() } },
        { "exp"_L1, seconds + lifetimeSeconds },
        { "iat"_L1, seconds },
        { "nbf"_L1, seconds - toleranceSeconds },
    };
    const QByteArray signingInput = encoded(header) + '.' + encoded(claims);
    return secret.sign(signingInput).map([&](const QByteArray &signature) {
        return QByteArray(signingInput + '.' + encoded(signature));
    });
}

QByteArray tokenForm(const ClientId &client, const QByteArray &assertion)
{
    return "client_id="_ba + QUrl::toPercentEncoding(client.text)
        + "&grant_type=client_credentials"
          "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
          "&client_assertion="
        + assertion;
}

} // namespace Steward::ClientAssertion
