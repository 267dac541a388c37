// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/clientsecret.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

#include <openssl/evp.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr size_t keyBytes = 32;
constexpr size_t signatureBytes = 64;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

struct ClientSecretTexts {
    Q_DECLARE_TR_FUNCTIONS(ClientSecretTexts)
};

auto refuse(const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); }

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Key keyFrom(QByteArrayView seed)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(seed),
                                            static_cast<size_t>(seed.size())),
               &EVP_PKEY_free);
}

QByteArray decodeBase64Url(const QByteArray &text, bool *ok)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    *ok = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && !text.contains('=');
    return decoded.decoded;
}

bool publicKeyMatches(QByteArrayView seed, const QByteArray &expected)
{
    const Key key = keyFrom(seed);
    QByteArray publicKey(static_cast<qsizetype>(keyBytes), '\0');
    size_t length = keyBytes;
    return key
        && EVP_PKEY_get_raw_public_key(key.get(),
                                       reinterpret_cast<unsigned char *>(publicKey.data()), &length)
        == 1
        && publicKey == expected;
}
} // namespace

Result<ClientSecret> ClientSecret::parse(QByteArrayView text)
{
    QByteArray trimmed = text.trimmed().toByteArray();
    const auto wipeText = qScopeGuard([&trimmed] { scrub(trimmed); });
    if (trimmed.isEmpty())
        return refuse(
            ClientSecretTexts::tr("Enter the client secret; it starts with \"secret-token:\"."));
    QByteArrayList parts = trimmed.split(':');
    const auto wipeParts = qScopeGuard([&parts] {
        for (QByteArray &part : parts)
            scrub(part);
    });
    if (parts.first() != "secret-token" || parts.size() < 2 || parts.at(1) != "conductorone.com")
        return refuse(ClientSecretTexts::tr(
            "The client secret must start with \"secret-token:conductorone.com:\". Copy it "
            "again in full."));
    if (parts.size() != 4)
        return refuse(ClientSecretTexts::tr(
            "The client secret must have four parts separated by colons. Copy it again in "
            "full."));
    if (parts.at(2) != "v1")
        return refuse(ClientSecretTexts::tr(
            "The client secret is of a version other than v1, which is not supported. "
            "Make a new credential."));
    bool ok = false;
    QByteArray json = decodeBase64Url(parts.at(3), &ok);
    if (!ok || json.isEmpty())
        return refuse(ClientSecretTexts::tr(
            "The last part of the client secret is not base64url. It was probably cut off "
            "when copied."));
    const QJsonObject jwk = QJsonDocument::fromJson(json).object();
    scrub(json);
    if (jwk.isEmpty())
        return refuse(ClientSecretTexts::tr(
            "The last part of the client secret is not a key (JWK). It was probably cut "
            "off when copied."));
    if (jwk.value("kty"_L1).toString() != u"OKP" || jwk.value("crv"_L1).toString() != u"Ed25519")
        return refuse(ClientSecretTexts::tr(
            "The key in the client secret is not of the kind Ed25519. Make a new "
            "credential."));
    QByteArray seed = decodeBase64Url(jwk.value("d"_L1).toString().toLatin1(), &ok);
    const auto wipeSeed = qScopeGuard([&seed] { scrub(seed); });
    if (!ok || seed.size() != static_cast<qsizetype>(keyBytes))
        return refuse(ClientSecretTexts::tr(
            "The client secret holds no private key of 32 bytes (\"d\"). Copy it again in "
            "full."));
    const QByteArray publicKey = decodeBase64Url(jwk.value("x"_L1).toString().toLatin1(), &ok);
    if (!ok || publicKey.size() != static_cast<qsizetype>(keyBytes))
        return refuse(ClientSecretTexts::tr(
            "The client secret holds no public key of 32 bytes (\"x\"). Copy it again in "
            "full."));
    if (!publicKeyMatches(seed, publicKey))
        return refuse(ClientSecretTexts::tr(
            "The two halves of the key in the client secret do not belong together. Copy "
            "it again in full."));
    ClientSecret secret;
    secret.m_seed = SecretBytes(std::move(seed));
    secret.m_keyId = jwk.value("kid"_L1).toString();
    return secret;
}

Result<QByteArray> ClientSecret::sign(QByteArrayView message) const
{
    const Key key = keyFrom(m_seed.view());
    const Digest digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(static_cast<qsizetype>(signatureBytes), '\0');
    size_t length = signatureBytes;
    const bool ok = key && digest
        && EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()),
                          &length, bytes(message), static_cast<size_t>(message.size()))
            == 1
        && length == signatureBytes;
    if (!ok)
        return refuse(ClientSecretTexts::tr(
            "The key in the client secret could not be used to sign. Make a new "
            "credential."));
    return signature;
}

ClientSecret ClientSecret::clone() const
{
    ClientSecret copy;
    copy.m_seed = m_seed.clone();
    copy.m_keyId = m_keyId;
    return copy;
}

} // namespace Steward
