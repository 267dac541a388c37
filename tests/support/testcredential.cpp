// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcredential.h"

#include <openssl/evp.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Steward
{

QByteArray makeSecretText()
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    QByteArray seed(32, '\0');
    QByteArray publicKey(32, '\0');
    size_t length = 32;
    EVP_PKEY_get_raw_private_key(key.get(), reinterpret_cast<unsigned char *>(seed.data()),
                                 &length);
    EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(publicKey.data()),
                                &length);
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray jwk = R"({"kty":"OKP","crv":"Ed25519","x":")" + publicKey.toBase64(form)
        + R"(","d":")" + seed.toBase64(form) + R"("})";
    return "secret-token:conductorone.com:v1:" + jwk.toBase64(form);
}

ClientSecret makeSecret()
{
    auto secret = ClientSecret::parse(makeSecretText());
    Q_ASSERT(secret);
    return std::move(*secret);
}

ClientId testClientId() { return *ClientId::parse(u"brisk-otter-12345@acme.conductor.one/pcc"_s); }

TenantConnection testTenant()
{
    TenantConnection tenant;
    tenant.name = u"Acme"_s;
    tenant.environment = Environment::Sandbox;
    tenant.origin = QUrl(u"https://acme.conductor.one"_s);
    tenant.clientId = testClientId().text;
    return tenant;
}

} // namespace Steward
