// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/tlstrouble.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Gives the texts of this file a context of their own.
struct TlsTexts {
    Q_DECLARE_TR_FUNCTIONS(TlsTexts)
};

QString date(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString nameOf(const QStringList &common, const QStringList &organisation)
{
    // A server's own words: a certificate may hold anything.
    return plainText(common.isEmpty() ? organisation.join(u' ') : common.join(u' '), 100);
}

QString subject(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

QString issuer(const QSslCertificate &certificate)
{
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

/// The worst first: a certificate for another host is not mended by waiting or by a CA.
int rank(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return 0;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 1;
    case QSslError::SelfSignedCertificate:
        return 2;
    default:
        return 3;
    }
}

QString sentence(const QString &host, const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return TlsTexts::tr("The certificate that came is not for %1 but for another host, so "
                            "nothing was sent. Check the server URL for a typing error.")
            .arg(host);
    case QSslError::CertificateExpired:
        return TlsTexts::tr("The certificate of %1 expired on %2, so nothing was sent. Check this "
                            "computer's clock; if it is right, tell whoever runs the server.")
            .arg(host, date(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return TlsTexts::tr("The certificate of %1 is valid only from %2, so nothing was sent. "
                            "Check this computer's clock; if it is right, tell whoever runs the "
                            "server.")
            .arg(host, date(certificate.effectiveDate()));
    case QSslError::SelfSignedCertificate:
        return TlsTexts::tr("The certificate of %1 is self-signed, so nothing was sent. If this "
                            "server is yours, give its certificate as the extra CA "
                            "of this tenant.")
            .arg(host);
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsTexts::tr("The certificate of %1 was issued by \"%2\", which this computer does "
                            "not trust, so nothing was sent. If a proxy of your organisation "
                            "inspects TLS, give its CA as the extra CA of this tenant.")
            .arg(host, issuer(certificate));
    default:
        return TlsTexts::tr("The certificate of %1 was refused, so nothing was sent. Read why "
                            "under Details. If this tenant has an extra CA, check that it is the "
                            "right one; else tell whoever runs the server.")
            .arg(host);
    }
}

bool isOldProtocol(const QString &words)
{
    return words.contains("protocol version"_L1) || words.contains("unsupported protocol"_L1)
        || words.contains("no protocols"_L1);
}

QString handshakeSentence(const QString &host, const QString &words)
{
    if (isOldProtocol(words))
        return TlsTexts::tr("%1 offers only an outdated version of TLS, so nothing was sent. "
                            "Steward speaks TLS 1.2 and 1.3; tell whoever runs the server or the "
                            "proxy before it.")
            .arg(host);
    if (words.contains("wrong version number"_L1))
        return TlsTexts::tr("What answered at %1 does not speak TLS, so nothing was sent. Check "
                            "the server URL and its port.")
            .arg(host);
    return TlsTexts::tr("No secure connection to %1 could be agreed on, so nothing was sent. Check "
                        "the server URL, and the proxy if there is one.")
        .arg(host);
}

QString certificateText(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return TlsTexts::tr("Certificate: %1\nIssued by: %2\nValid from %3 to %4")
        .arg(subject(certificate), issuer(certificate), date(certificate.effectiveDate()),
             date(certificate.expiryDate()));
}
} // namespace

ApiError tlsError(const QString &host, const QList<QSslError> &errors, const QString &libraryWords)
{
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    error.notSent = true;
    if (errors.isEmpty()) {
        error.detail = handshakeSentence(host, libraryWords);
        error.technical = libraryWords;
        return error;
    }
    const auto worst = std::min_element(
        errors.begin(), errors.end(),
        [](const QSslError &a, const QSslError &b) { return rank(a.error()) < rank(b.error()); });
    error.detail = sentence(host, *worst);
    QStringList lines { certificateText(worst->certificate()) };
    for (const QSslError &one : errors)
        lines << one.errorString();
    lines.removeDuplicates();
    lines.removeAll(QString());
    error.technical = lines.join(u'\n');
    return error;
}

} // namespace Steward
