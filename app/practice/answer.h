// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <QUrlQuery>

namespace Steward::Practice
{

/// A request as the routes see it; copied out of the server's own, which lives shorter.
struct Request {
    QByteArray method;
    QString path;
    QStringList segments; ///< of the path, decoded
    QUrlQuery query;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
    QByteArray requestId;
};

/// What goes back.
struct Answer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<QPair<QByteArray, QByteArray>> headers;
    bool dropped = false; ///< close the connection instead

    [[nodiscard]] static Answer json(const QJsonObject &object, int status = 200)
    {
        Answer answer;
        answer.status = status;
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return answer;
    }
};

} // namespace Steward::Practice
