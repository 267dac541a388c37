// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/identity.h"

#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Key makeEcKey() { return { EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free }; }

template <class Write> QByteArray toPem(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free_all);
    write(memory.get());
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value), &X509_EXTENSION_free);
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate makeCertificate(const char *name, EVP_PKEY *subject, X509 *issuer, EVP_PKEY *signer)
{
    Certificate certificate(X509_new(), &X509_free);
    X509 *raw = certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    const auto serial = QRandomGenerator::system()->generate64() >> 2U;
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(raw), serial);
    X509_gmtime_adj(X509_getm_notBefore(raw), -3600);
    X509_gmtime_adj(X509_getm_notAfter(raw), 3600L * 24 * 365);
    X509_set_pubkey(raw, subject);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509 *authority = issuer != nullptr ? issuer : raw;
    X509_set_issuer_name(raw, X509_get_subject_name(authority));
    addExtension(raw, authority, NID_subject_key_identifier, "hash");
    if (issuer == nullptr) {
        addExtension(raw, authority, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
        addExtension(raw, authority, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        addExtension(raw, authority, NID_basic_constraints, "critical,CA:FALSE");
        addExtension(raw, authority, NID_key_usage, "critical,digitalSignature");
        addExtension(raw, authority, NID_ext_key_usage, "serverAuth");
        addExtension(raw, authority, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    }
    X509_sign(raw, signer, EVP_sha256());
    return certificate;
}

QByteArray pemOf(X509 *certificate)
{
    return toPem([certificate](BIO *out) { PEM_write_bio_X509(out, certificate); });
}

void makeCredential(Identity &identity)
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    QByteArray seed(32, '\0');
    QByteArray publicKey(32, '\0');
    size_t length = 32;
    EVP_PKEY_get_raw_private_key(key.get(), reinterpret_cast<unsigned char *>(seed.data()),
                                 &length);
    EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(publicKey.data()),
                                &length);
    const QByteArray jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\""
        + publicKey.toBase64(base64) + "\",\"d\":\"" + seed.toBase64(base64) + "\"}";
    identity.clientPublicKey = publicKey;
    identity.clientSecret = "secret-token:conductorone.com:v1:" + jwk.toBase64(base64);
    identity.clientName
        = u"brisk-otter-%1"_s.arg(QRandomGenerator::system()->bounded(10000, 99999));
}
} // namespace

Identity Identity::make()
{
    Identity identity;
    const Key caKey = makeEcKey();
    const Certificate ca
        = makeCertificate("Steward practice tenant CA", caKey.get(), nullptr, caKey.get());
    const Key serverKey = makeEcKey();
    const Certificate server
        = makeCertificate("Steward practice tenant", serverKey.get(), ca.get(), caKey.get());
    identity.caPem = pemOf(ca.get());
    identity.certificatePem = pemOf(server.get());
    identity.serverKeyPem = toPem([&serverKey](BIO *out) {
        PEM_write_bio_PrivateKey(out, serverKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    makeCredential(identity);
    return identity;
}

bool Identity::isComplete() const
{
    return !caPem.isEmpty() && !certificatePem.isEmpty() && !serverKeyPem.isEmpty()
        && clientPublicKey.size() == 32 && !clientSecret.isEmpty() && !clientName.isEmpty();
}

bool verifyEd25519(const QByteArray &publicKey, const QByteArray &message,
                   const QByteArray &signature)
{
    const Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                    reinterpret_cast<const unsigned char *>(publicKey.constData()),
                                    static_cast<size_t>(publicKey.size())),
        &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(),
                                                                         &EVP_MD_CTX_free);
    return key && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(digest.get(),
                            reinterpret_cast<const unsigned char *>(signature.constData()),
                            static_cast<size_t>(signature.size()),
                            reinterpret_cast<const unsigned char *>(message.constData()),
                            static_cast<size_t>(message.size()))
        == 1;
}

} // namespace Steward::Practice
