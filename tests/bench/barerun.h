// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/connection.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class QNetworkReply;

namespace Steward
{

/// A write as it goes over the wire.
struct BareRequest {
    QUrl url;
    QByteArray body;
};

/// The limit: the same requests by the barest loop over QNetworkAccessManager that does the work
/// at all, over the same HTTP/1.1 and TLS, as many in flight. No job, no journal, no window; an
/// answer is read to its end and only its status looked at.
class BareRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BareRun)
public:
    static constexpr int inFlight = 4;

    explicit BareRun(const TenantConnection &tenant, QObject *parent = nullptr);
    /// Opens as many connections as will be used, then sends all, each once.
    void start(const QByteArray &token, const QList<BareRequest> &requests);

signals:
    void finished(double milliseconds);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const;
    void warm();
    void send();
    void onAnswer(QNetworkReply *reply);

    QUrl m_origin;
    QNetworkAccessManager m_nam;
    QSslConfiguration m_tls;
    QByteArray m_token;
    QList<BareRequest> m_requests;
    qsizetype m_next = 0;
    qsizetype m_answered = 0;
    int m_warm = 0;
    QElapsedTimer m_clock;
};

} // namespace Steward
