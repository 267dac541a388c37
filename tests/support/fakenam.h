// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <functional>

namespace Steward
{

/// A network that answers from a function: no socket, no waiting. Answers come on the next turn of
/// the event loop.
class FakeNam final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    struct Seen {
        QByteArray verb;
        QString path; ///< encoded, with the query
        QByteArray body;
        QByteArray authorization;
        /// Asks for the body inside the handler, where \c body is still empty: from then on it
        /// counts as handed out.
        std::function<QByteArray()> read;
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        bool hang = false; ///< never finishes by itself
        bool held = false; ///< comes when release() is called
        bool readBody = true; ///< false: the connection failed before the body was asked for
        QList<QPair<QByteArray, QByteArray>> headers;
    };
    using Handler = std::function<Answer(const Seen &)>;

    explicit FakeNam(Handler handler);
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] int count(const QByteArray &verb, const QString &pathPart) const;
    [[nodiscard]] int aborted() const { return m_aborted; }

    /// Lets the answers come that were held.
    void release() { emit released(); }

    [[nodiscard]] static Answer json(const QByteArray &body, int status = 200);
    /// A token answer that is good for \a seconds.
    [[nodiscard]] static Answer token(const QByteArray &token, int seconds = 600);

signals:
    void released();

protected:
    QNetworkReply *createRequest(Operation op, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    friend class FakeReply;
    Handler m_handler;
    QList<Seen> m_seen;
    int m_aborted = 0;
};

} // namespace Steward
