// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/cacertificates.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>
#include <QStringList>

namespace Steward::CaCertificates
{

namespace
{
/// Gives the texts of this file a context of their own.
struct CaTexts {
    Q_DECLARE_TR_FUNCTIONS(CaTexts)
};

auto refuse(const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); }

QString nameOf(const QSslCertificate &certificate)
{
    QStringList name = certificate.subjectInfo(QSslCertificate::CommonName);
    if (name.isEmpty())
        name = certificate.subjectInfo(QSslCertificate::Organization);
    return plainText(name.join(u' '), 100);
}
} // namespace

Result<QByteArray> read(const QByteArray &file)
{
    if (file.contains("PRIVATE KEY-----"))
        return refuse(CaTexts::tr("This file holds a private key, which does not belong here. "
                                  "Choose the file with the CA certificate alone."));
    const auto certificates = QSslCertificate::fromData(file, QSsl::Pem);
    const auto blocks = file.count("-----BEGIN CERTIFICATE-----");
    if (blocks == 0)
        return refuse(CaTexts::tr("This file holds no certificate in PEM form (\"-----BEGIN "
                                  "CERTIFICATE-----\"). Choose another file."));
    if (certificates.size() != blocks)
        return refuse(CaTexts::tr("A certificate in this file cannot be read. Export it again in "
                                  "PEM form."));
    QByteArray pem;
    for (const QSslCertificate &certificate : certificates) {
        if (certificate.expiryDate() < QDateTime::currentDateTimeUtc())
            return refuse(CaTexts::tr("The certificate \"%1\" in this file expired on %2. Choose "
                                      "its successor.")
                              .arg(nameOf(certificate),
                                   QLocale().toString(certificate.expiryDate().toLocalTime().date(),
                                                      QLocale::ShortFormat)));
        pem += certificate.toPem();
    }
    return pem;
}

QString describe(const QByteArray &pem)
{
    QStringList lines;
    for (const QSslCertificate &certificate : QSslCertificate::fromData(pem, QSsl::Pem))
        lines << CaTexts::tr("%1, valid until %2")
                     .arg(nameOf(certificate),
                          QLocale().toString(certificate.expiryDate().toLocalTime().date(),
                                             QLocale::ShortFormat));
    return lines.join(u'\n');
}

} // namespace Steward::CaCertificates
