// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/responsereader.h"

#include "app/json/jsonbytes.h"

#include "app/core/logging.h"
#include "app/net/retrypolicy.h"
#include "app/net/tlstrouble.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steward::ResponseReader
{

namespace
{
/// Gives the texts of this file a context of their own.
struct ResponseReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(ResponseReaderTexts)
};

bool isConnectFailure(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

/// "invalid Message.Field: words" (protoc-gen-validate, c1-api part d).
void readFieldMessages(ApiError &error)
{
    static const QRegularExpression pattern(uR"(invalid (\w+)\.(\w+): ([^;]+))"_s);
    auto matches = pattern.globalMatch(error.serverMessage);
    while (matches.hasNext()) {
        const auto match = matches.next();
        error.fields.insert(match.captured(2), match.captured(3).trimmed());
    }
}

void readServerWords(ApiError &error, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    error.grpcCode = object.value("code"_L1).toInt();
    error.serverMessage = object.value("message"_L1).toString();
    if (error.serverMessage.isEmpty()) {
        const QString description = object.value("error_description"_L1).toString();
        const QString code = object.value("error"_L1).toString();
        error.serverMessage = description.isEmpty() ? code : code + ": "_L1 + description;
    }
    error.serverMessage = Redactor::redacted(error.serverMessage.left(4096));
    static const QRegularExpression requestId(uR"(\(request-id: ([^)]+)\))"_s);
    if (const auto match = requestId.match(error.serverMessage); match.hasMatch())
        error.requestId = match.captured(1);
    readFieldMessages(error);
}

ApiError::Kind kindOf(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 422:
        return ApiError::Kind::Invalid;
    case 401:
        return ApiError::Kind::Auth;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
    case 410:
        return ApiError::Kind::NotFound;
    case 405:
    case 415:
        return ApiError::Kind::Protocol;
    case 409:
        return ApiError::Kind::Conflict;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        return ApiError::Kind::Server;
    }
}

QString shape(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed().toLower();
    if (body.isEmpty())
        return ResponseReaderTexts::tr("an empty body");
    if (start.startsWith("<!doctype") || start.startsWith("<html"))
        return ResponseReaderTexts::tr("a web page (HTML)");
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (document.isArray())
        return ResponseReaderTexts::tr("a JSON array");
    if (start == "null")
        return ResponseReaderTexts::tr("JSON null");
    if (error.error != QJsonParseError::NoError)
        return ResponseReaderTexts::tr("text that is not JSON (%1)").arg(error.errorString());
    return ResponseReaderTexts::tr("JSON that is not an object");
}

ApiError transportError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    // Some handshakes end as a closed connection, with the TLS words in it.
    if (reply.error() == QNetworkReply::SslHandshakeFailedError || !tlsErrors.isEmpty())
        return tlsError(reply.url().authority(), tlsErrors, reply.errorString());
    ApiError error;
    error.kind = ApiError::Kind::Offline;
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
        // Only our own deadline or Qt's idle timeout end a reply that way here: abort() settles
        // first.
        error.kind = ApiError::Kind::Timeout;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        error.kind = ApiError::Kind::Protocol;
        break;
    default:
        break;
    }
    error.detail = Redactor::redacted(reply.errorString());
    return error;
}

ApiError answeredError(const ApiRequest &request, const QNetworkReply &reply, int status,
                       const QByteArray &body, const QDateTime &now)
{
    ApiError error;
    if (status >= 300 && status < 400) {
        error = ApiError::protocol(
            ResponseReaderTexts::tr(
                "The server answered with a redirect (%1), which is never followed.")
                .arg(status));
    } else {
        error.kind = kindOf(status);
        readServerWords(error, body);
    }
    error.httpStatus = status;
    error.retryAfterSeconds = parseRetryAfter(reply.rawHeader("Retry-After"_ba), now);
    error.serverDate = parseHttpDate(reply.rawHeader("Date"_ba));
    // A 5xx says that something broke, not that nothing was done.
    error.outcomeUnknown = request.isWrite() && status >= 500;
    return error;
}

bool isExpected(const ApiRequest &request, const QByteArray &body)
{
    const QByteArrayView text = QByteArrayView(body).trimmed();
    if (text.isEmpty())
        return request.emptyBodyAllowed;
    if (request.checkedByDecoder)
        return text.startsWith('{') && text.endsWith('}');
    return JsonBytes::isObject(body);
}

} // namespace

Result<ApiResponse> read(const ApiRequest &request, QNetworkReply &reply,
                         const QList<QSslError> &tlsErrors, const QByteArray &body,
                         const QByteArray &requestId, bool bodyWasRead, const QDateTime &now)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool httpError = status >= 300;
    Result<ApiResponse> result;
    // A cut body arrives as a transport error *with* status 200.
    const bool whole = reply.error() == QNetworkReply::NoError
        || (httpError && reply.error() != QNetworkReply::RemoteHostClosedError
            && reply.error() != QNetworkReply::OperationCanceledError);
    if (!whole) {
        ApiError error = transportError(reply, tlsErrors);
        error.httpStatus = status;
        const bool sent = request.body().isEmpty() ? !isConnectFailure(reply.error()) : bodyWasRead;
        error.notSent = !sent && status == 0;
        error.outcomeUnknown = request.isWrite() && !error.notSent;
        error.requestId = QString::fromLatin1(requestId);
        return unexpected(error);
    }
    ApiError error;
    if (httpError) {
        error = answeredError(request, reply, status, body, now);
    } else {
        ApiResponse response;
        response.status = status;
        response.requestId = QString::fromLatin1(requestId);
        response.serverDate = parseHttpDate(reply.rawHeader("Date"_ba));
        if (isExpected(request, body)) {
            response.body = body;
            return response;
        }
        error = ApiError::protocol(
            ResponseReaderTexts::tr("A JSON object was expected, but %1 came.").arg(shape(body)));
        error.httpStatus = status;
        error.outcomeUnknown = request.isWrite();
    }
    if (error.requestId.isEmpty())
        error.requestId = QString::fromLatin1(requestId);
    return unexpected(error);
}

} // namespace Steward::ResponseReader
