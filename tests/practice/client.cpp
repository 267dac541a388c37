// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/evp.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int waitMs = 30000;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64);
}

QByteArray signature(const QByteArray &seed, const QByteArray &message)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                     reinterpret_cast<const unsigned char *>(seed.constData()),
                                     static_cast<size_t>(seed.size())),
        &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(),
                                                                         &EVP_MD_CTX_free);
    std::array<unsigned char, 64> bytes {};
    size_t length = bytes.size();
    if (!key || EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(digest.get(), bytes.data(), &length,
                          reinterpret_cast<const unsigned char *>(message.constData()),
                          static_cast<size_t>(message.size()))
            != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(length));
}
} // namespace

Steward::Practice::Options smallWorld()
{
    Steward::Practice::Options options;
    options.users = 120;
    options.apps = 6;
    options.ownerLagSeconds = 0;
    options.memberLagSeconds = 0;
    return options;
}

QStringList Answer::ids(const QString &path) const
{
    QStringList result;
    for (const QJsonValue &row : json.value("list"_L1).toArray()) {
        QJsonValue value = row;
        for (const QString &step : path.split(u'.'))
            value = value[step];
        result.append(value.toString());
    }
    return result;
}

QString Answer::next() const { return json.value("nextPageToken"_L1).toString(); }

Client::Client(const Steward::Practice::Connection &connection)
    : m_connection(connection)
{
    const QByteArray jwk
        = QByteArray::fromBase64(connection.clientSecret.split(':').value(3), base64);
    m_seed = QByteArray::fromBase64(
        QJsonDocument::fromJson(jwk).object().value("d"_L1).toString().toLatin1(), base64);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Assertion Client::assertion() const
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray nonce
        = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    Assertion result;
    result.header = { { "alg"_L1, "EdDSA"_L1 }, { "nonce"_L1, QString::fromLatin1(nonce) } };
    result.claims = { { "iss"_L1, m_connection.clientId },
                      { "sub"_L1, m_connection.clientId },
                      { "aud"_L1, QJsonArray { m_connection.url.host() } },
                      { "exp"_L1, now + 120 },
                      { "iat"_L1, now },
                      { "nbf"_L1, now - 120 } };
    return result;
}

QByteArray Client::sign(const Assertion &assertion) const
{
    const QByteArray input = encoded(assertion.header) + '.' + encoded(assertion.claims);
    QByteArray bytes = signature(m_seed, input);
    if (assertion.spoilSignature)
        bytes[5] = static_cast<char>(bytes.at(5) ^ 1);
    return input + '.' + bytes.toBase64(base64);
}

QByteArray Client::form(const QByteArray &jws) const
{
    return "client_id="_ba + QUrl::toPercentEncoding(m_connection.clientId)
        + "&grant_type=client_credentials"
          "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
          "&client_assertion="
        + jws;
}

Answer Client::token(const QByteArray &body)
{
    QNetworkRequest request(m_connection.url.resolved(QUrl(u"/auth/v1/token"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    return send(request, "POST", body);
}

bool Client::signIn()
{
    const Answer answer = token(form(sign(assertion())));
    m_token = answer.json.value("access_token"_L1).toString().toLatin1();
    return answer.status == 200 && !m_token.isEmpty();
}

Answer Client::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer Client::send(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(m_connection.url.resolved(QUrl(path)));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArrayLiteral("application/json"));
    return send(request, method, body);
}

Answer Client::send(QNetworkRequest &request, const QByteArray &method, const QByteArray &body)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_connection.caPem));
    request.setSslConfiguration(tls);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    Answer answer;
    if (!finished.wait(waitMs)) {
        answer.error = u"no answer in time"_s;
        return answer;
    }
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    answer.error = reply->errorString();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}
