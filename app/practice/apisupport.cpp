// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/apisupport.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
constexpr int ceilingSize = 100;

QByteArray tokenFor(qsizetype position)
{
    // Opaque to clients; the page it names is the position.
    return QByteArray("p:" + QByteArray::number(position)).toBase64(QByteArray::Base64UrlEncoding);
}
} // namespace

Answer statusError(int httpStatus, int code, const QString &message, const Request &request)
{
    return Answer::json(
        { { "code"_L1, code },
          { "message"_L1,
            u"%1 (request-id: %2)"_s.arg(message, QString::fromLatin1(request.requestId)) },
          { "details"_L1, QJsonArray() } },
        httpStatus);
}

Answer badId(const QString &field, const Request &request)
{
    return statusError(
        400, 3,
        u"invalid Request.%1: value does not match regex pattern \"^[a-zA-Z0-9]{27}$\""_s.arg(
            field),
        request);
}

bool isId(const QByteArray &text)
{
    return text.size() == 27 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

PageRequest PageRequest::read(const Options &options, const QJsonObject &body,
                              const Request &request)
{
    PageRequest page;
    const QString token = request.query.hasQueryItem(u"page_token"_s)
        ? request.query.queryItemValue(u"page_token"_s, QUrl::FullyDecoded)
        : body.value("pageToken"_L1).toString();
    const int asked = request.query.hasQueryItem(u"page_size"_s)
        ? request.query.queryItemValue(u"page_size"_s).toInt()
        : body.value("pageSize"_L1).toInt();
    const bool clamp = options.quirk(u"page-over"_s) == u"clamp";
    page.valid = asked >= 0 && (clamp || asked <= ceilingSize);
    const int floorSize = qMin(options.quirk(u"page-floor"_s).toInt(), ceilingSize);
    if (asked > 0)
        page.size = qBound(floorSize, asked, ceilingSize);
    if (!token.isEmpty()) {
        const QByteArray plain
            = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding);
        bool ok = false;
        page.from = plain.mid(2).toLongLong(&ok);
        page.valid = page.valid && plain.startsWith("p:") && ok && page.from >= 0;
    }
    return page;
}

Answer listAnswer(const Options &options, const QByteArrayList &rows, qsizetype next,
                  qsizetype total)
{
    QByteArray token = next < total ? tokenFor(next) : QByteArray();
    if (options.hasFault(u"repeat-page-token"_s))
        token = tokenFor(0);
    Answer answer;
    const bool wrong = options.hasFault(u"wrong-json-type"_s);
    answer.body = (wrong ? "{\"list\":{\"rows\":["_ba : "{\"list\":["_ba) + rows.join(',')
        + (wrong ? "]}"_ba : "]"_ba) + ",\"nextPageToken\":\"" + token + "\"}";
    if (options.hasFault(u"oversized-body"_s))
        answer.body += QByteArray(20 * 1024 * 1024, ' ');
    return answer;
}

Answer pageOf(const Options &options, const QByteArrayList &all, const PageRequest &page,
              const Request &request)
{
    if (!page.valid)
        return statusError(400, 3, u"invalid page size or page token"_s, request);
    const auto from = qMin(page.from, all.size());
    const auto to = qMin(from + page.size, all.size());
    return listAnswer(options, all.mid(from, to - from), to, all.size());
}

QByteArray accountId(const QByteArray &app, const QByteArray &user)
{
    QByteArray id = user;
    std::reverse(id.begin() + 1, id.end());
    return id.left(18) + app.right(9);
}

} // namespace Steward::Practice
