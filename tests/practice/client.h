// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/practicetenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>

/// A tenant small enough to start for one test.
[[nodiscard]] Steward::Practice::Options smallWorld();

/// What an assertion is made of, so that a test can spoil one part.
struct Assertion {
    QJsonObject header;
    QJsonObject claims;
    bool spoilSignature = false;
};

struct Answer {
    int status = 0; ///< 0: no answer
    QByteArray body;
    QJsonObject json;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QString error; ///< of the network

    /// The ids below \a path ("user.id") of each row of `list`.
    [[nodiscard]] QStringList ids(const QString &path = QStringLiteral("id")) const;
    [[nodiscard]] QString next() const;
};

/// A client of its own, that shares no code with Steward's: what the tenant says is checked from
/// outside.
class Client
{
public:
    explicit Client(const Steward::Practice::Connection &connection);

    [[nodiscard]] Assertion assertion() const;
    [[nodiscard]] QByteArray sign(const Assertion &assertion) const;
    [[nodiscard]] QByteArray form(const QByteArray &jws) const;
    /// POST /auth/v1/token with \a body.
    Answer token(const QByteArray &body);
    /// Whether the tenant gave out a token.
    bool signIn();
    [[nodiscard]] QByteArray bearer() const { return m_token; }
    void setBearer(const QByteArray &token) { m_token = token; }

    Answer get(const QString &path) { return send("GET", path); }
    Answer post(const QString &path, const QJsonObject &body = {});
    Answer remove(const QString &path) { return send("DELETE", path); }
    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {});

private:
    Answer send(QNetworkRequest &request, const QByteArray &method, const QByteArray &body);

    Steward::Practice::Connection m_connection;
    QNetworkAccessManager m_network;
    QByteArray m_seed;
    QByteArray m_token;
};
