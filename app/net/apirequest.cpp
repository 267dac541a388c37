// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/apirequest.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int writeIdleMs = 60000;
constexpr int writeTotalMs = 120000;

/// Goes into an address as it is. Most segments do: they are ids.
bool isPlain(const QString &segment)
{
    return std::all_of(segment.begin(), segment.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
}
} // namespace

ApiRequest ApiRequest::get(QStringList path)
{
    ApiRequest request;
    request.segments = std::move(path);
    request.replay = Replay::Safe;
    return request;
}

ApiRequest ApiRequest::search(QStringList path, QJsonObject body)
{
    ApiRequest request;
    request.verb = Verb::Post;
    request.segments = std::move(path);
    request.json = std::move(body);
    request.replay = Replay::Safe;
    return request;
}

ApiRequest ApiRequest::write(Verb verb, QStringList path, QJsonObject body)
{
    Q_ASSERT(verb != Verb::Get);
    ApiRequest request;
    request.verb = verb;
    request.segments = std::move(path);
    request.json = std::move(body);
    request.emptyBodyAllowed = verb == Verb::Delete;
    request.idleMs = writeIdleMs;
    request.totalMs = writeTotalMs;
    return request;
}

bool ApiRequest::onlyReads() const
{
    if (verb == Verb::Get)
        return true;
    if (verb != Verb::Post)
        return false;
    const QString area = segments.value(2);
    return (segments.value(0) == u"api" && area == u"search")
        || segments == QStringList { u"auth"_s, u"v1"_s, u"token"_s };
}

QByteArray ApiRequest::verbName() const
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Post:
        return "POST"_ba;
    case Verb::Delete:
        return "DELETE"_ba;
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray ApiRequest::body() const
{
    if (!form.isEmpty())
        return form;
    return json ? QJsonDocument(*json).toJson(QJsonDocument::Compact) : QByteArray();
}

QString ApiRequest::problem() const
{
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment == u"." || segment == u"..") {
            return QCoreApplication::translate(
                "ApiRequest", "An id in the request is missing or malformed, so nothing was sent.");
        }
    }
    return segments.isEmpty()
        ? QCoreApplication::translate("ApiRequest", "The request has no path, so nothing was sent.")
        : QString();
}

QUrl ApiRequest::url(const QUrl &origin) const
{
    // Thousands a second are asked for by ids alone; what has to be encoded takes its time.
    if (query.isEmpty() && std::all_of(segments.begin(), segments.end(), isPlain)) {
        QUrl url = origin;
        url.setPath(path(), QUrl::DecodedMode);
        url.setQuery(QString());
        url.setFragment(QString());
        return url;
    }
    QByteArray text = origin.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    for (const QString &segment : segments)
        text += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[key, value] : query) {
        text += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QString ApiRequest::path() const { return u'/' + segments.join(u'/'); }

} // namespace Steward
