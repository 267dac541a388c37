// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/connection.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

class QNetworkReply;

namespace Steward
{

/// The limit of reading a directory: the same pages by the same requests through the barest loop
/// over QNetworkAccessManager that can walk them. Each body is read and thrown away; only the token
/// at its end is looked for.
class BarePages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarePages)
public:
    explicit BarePages(const TenantConnection &tenant, QObject *parent = nullptr);
    /// Opens the connection, then reads all pages.
    void start(const QByteArray &token);

signals:
    void finished(double milliseconds, int pages);
    void failed(const QString &sentence);

private:
    void get(const QString &path, void (BarePages::*then)(QNetworkReply *));
    void begin(QNetworkReply *reply);
    void onPage(QNetworkReply *reply);

    QUrl m_origin;
    QNetworkAccessManager m_nam;
    QSslConfiguration m_tls;
    QByteArray m_token;
    int m_pages = 0;
    QElapsedTimer m_clock;
};

} // namespace Steward
