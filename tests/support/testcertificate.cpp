// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcertificate.h"

#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace Steward
{

namespace
{
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
constexpr long day = 24L * 3600;

struct Period {
    long from = -day; ///< seconds from now
    long to = day;
};

Key makeKey() { return { EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free }; }

template <class Write> QByteArray toPem(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free_all);
    write(memory.get());
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return { data, size };
}

void extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value), &X509_EXTENSION_free);
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension.get(), -1);
}

/// A certificate for \a key without its extensions and signature; an authority names itself.
Certificate begin(const char *name, EVP_PKEY *key, const X509 *issuer, Period period)
{
    Certificate certificate(X509_new(), &X509_free);
    X509 *raw = certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    // Two authorities of one run must not share name and serial number.
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(raw),
                            QRandomGenerator::system()->generate64() >> 2U);
    X509_gmtime_adj(X509_getm_notBefore(raw), period.from);
    X509_gmtime_adj(X509_getm_notAfter(raw), period.to);
    X509_set_pubkey(raw, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509_set_issuer_name(raw, X509_get_subject_name(issuer != nullptr ? issuer : raw));
    return certificate;
}

QByteArray pemOf(X509 *certificate)
{
    return toPem([certificate](BIO *out) { PEM_write_bio_X509(out, certificate); });
}

Period periodOf(TestCertificate::Flaw flaw)
{
    switch (flaw) {
    case TestCertificate::Flaw::Expired:
        return { -2 * day, -day };
    case TestCertificate::Flaw::NotYetValid:
        return { day, 2 * day };
    case TestCertificate::Flaw::None:
    case TestCertificate::Flaw::SelfSigned:
    case TestCertificate::Flaw::WrongHost:
        break;
    }
    return {};
}
} // namespace

TestCertificate TestCertificate::make(Flaw flaw)
{
    const Key caKey = makeKey();
    const Certificate ca = begin("Steward test CA", caKey.get(), nullptr, { -30 * day, 30 * day });
    extend(ca.get(), ca.get(), NID_subject_key_identifier, "hash");
    extend(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    extend(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(ca.get(), caKey.get(), EVP_sha256());

    const Key serverKey = makeKey();
    const bool alone = flaw == Flaw::SelfSigned;
    const Certificate server
        = begin("Steward test server", serverKey.get(), alone ? nullptr : ca.get(), periodOf(flaw));
    extend(server.get(), ca.get(), NID_subject_key_identifier, "hash");
    extend(server.get(), ca.get(), NID_basic_constraints, "critical,CA:FALSE");
    extend(server.get(), ca.get(), NID_key_usage, "critical,digitalSignature");
    extend(server.get(), ca.get(), NID_ext_key_usage, "serverAuth");
    extend(server.get(), ca.get(), NID_subject_alt_name,
           flaw == Flaw::WrongHost ? "DNS:elsewhere.example" : "IP:127.0.0.1");
    X509_sign(server.get(), alone ? serverKey.get() : caKey.get(), EVP_sha256());

    TestCertificate made;
    made.caPem = pemOf(alone ? server.get() : ca.get());
    made.serverPem = pemOf(server.get());
    made.serverKeyPem = toPem([&serverKey](BIO *out) {
        PEM_write_bio_PrivateKey(out, serverKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return made;
}

} // namespace Steward
