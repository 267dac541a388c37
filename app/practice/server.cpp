// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/server.h"

#include <QHttpServerRequest>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET"_ba;
    case QHttpServerRequest::Method::Post:
        return "POST"_ba;
    case QHttpServerRequest::Method::Put:
        return "PUT"_ba;
    case QHttpServerRequest::Method::Delete:
        return "DELETE"_ba;
    case QHttpServerRequest::Method::Patch:
        return "PATCH"_ba;
    case QHttpServerRequest::Method::Head:
        return "HEAD"_ba;
    default:
        return "OTHER"_ba;
    }
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 302:
        return "Found"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 501:
        return "Not Implemented"_ba;
    case 404:
        return "Not Found"_ba;
    case 409:
        return "Conflict"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}
} // namespace

Server::Server(Handler handler, int latencyMs, QObject *parent)
    : QAbstractHttpServer(parent)
    , now([] { return QDateTime::currentDateTimeUtc(); })
    , m_handler(std::move(handler))
    , m_latencyMs(latencyMs)
{
}

Server::~Server() = default;

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Request copy = copied(request);
    // Decided now and told later: what a client asked for happens even when it leaves at once.
    const QByteArray bytes = rendered(m_handler(copy), copy);
    const bool last = request.value("Connection"_ba).toLower().contains("close");
    const auto reply = [socket, bytes, last] {
        if (!socket->isOpen())
            return;
        socket->write(bytes);
        if (last || bytes.isEmpty())
            socket->disconnectFromHost();
    };
    // A precise timer, because those keep their order: a second request of the same connection may
    // come before the first one is answered.
    if (m_latencyMs > 0)
        QTimer::singleShot(std::chrono::milliseconds(m_latencyMs), Qt::PreciseTimer, socket, reply);
    else
        reply();
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

Request Server::copied(const QHttpServerRequest &request)
{
    Request copy;
    copy.method = methodName(request.method());
    copy.path = request.url().path();
    // Split before decoding: an encoded slash is part of its segment.
    for (const QString &segment : request.url().path(QUrl::FullyEncoded).split(u'/').mid(1))
        copy.segments.append(QUrl::fromPercentEncoding(segment.toLatin1()));
    copy.query = request.query();
    copy.authorization = request.value("Authorization"_ba);
    copy.contentType = request.value("Content-Type"_ba);
    copy.body = request.body();
    copy.requestId = QUuid::createUuid().toByteArray(QUuid::Id128);
    return copy;
}

QByteArray Server::rendered(const Answer &answer, const Request &request) const
{
    if (answer.dropped)
        return {};
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status)
        + "\r\nDate: "
        + QLocale::c().toString(now(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()
        + "\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
        + "\r\nX-Request-Id: " + request.requestId + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    return request.method == "HEAD" ? head : head + answer.body;
}

} // namespace Steward::Practice
