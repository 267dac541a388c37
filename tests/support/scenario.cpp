// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scenario.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Head and body of one message; lines end with LF in the files.
QPair<QByteArrayList, QByteArray> parts(const QByteArray &message)
{
    const auto gap = message.indexOf("\n\n");
    const QByteArray head = gap < 0 ? message : message.left(gap);
    return { head.trimmed().split('\n'), gap < 0 ? QByteArray() : message.mid(gap + 2).trimmed() };
}
} // namespace

Scenario::Scenario(const QString &name)
{
    QFile file(QString(STEWARD_SCENARIOS "/"_L1 + name + ".http"_L1));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scenario %s", qPrintable(file.fileName()));
    QByteArray text = file.readAll();
    for (qsizetype from = 0; from >= 0;) {
        const auto to = text.indexOf("\n###", from);
        const QByteArray exchange = text.mid(from, to < 0 ? -1 : to - from);
        from = to < 0 ? -1 : text.indexOf('\n', to + 1) + 1;
        const auto reply = exchange.indexOf("\nHTTP/1.1 ");
        if (reply < 0)
            qFatal("%s: a request without an answer", qPrintable(name));
        const auto [requestHead, requestBody] = parts(exchange.left(reply));
        const auto [replyHead, replyBody] = parts(exchange.mid(reply + 1));
        const QByteArrayList line = requestHead.first().split(' ');
        Exchange one;
        one.verb = line.value(0);
        one.path = QString::fromLatin1(line.value(1));
        one.body = requestBody;
        one.answer = FakeNam::json(replyBody, replyHead.first().split(' ').value(1).toInt());
        for (const QByteArray &header : replyHead.mid(1)) {
            const auto colon = header.indexOf(':');
            one.answer.headers.append({ header.left(colon), header.mid(colon + 1).trimmed() });
        }
        m_exchanges.append(one);
    }
}

FakeNam::Answer Scenario::answer(const FakeNam::Seen &seen)
{
    if (seen.path == u"/auth/v1/token"_s)
        return FakeNam::token("scenario"_ba, 100000);
    if (m_next >= m_exchanges.size()) {
        m_problems << u"unexpected: %1 %2"_s.arg(QString::fromLatin1(seen.verb), seen.path);
        return FakeNam::json("{}"_ba, 404);
    }
    const Exchange &expected = m_exchanges.at(m_next++);
    const QByteArray body = seen.read();
    const auto json = [](const QByteArray &text) { return QJsonDocument::fromJson(text); };
    if (seen.verb != expected.verb || seen.path != expected.path
        || json(body) != json(expected.body) || seen.authorization != "Bearer scenario") {
        m_problems << u"wanted %1 %2 %3, came %4 %5 %6"_s.arg(
            QString::fromLatin1(expected.verb), expected.path, QString::fromUtf8(expected.body),
            QString::fromLatin1(seen.verb), seen.path, QString::fromUtf8(body));
    }
    return expected.answer;
}

QString Scenario::problems() const
{
    QStringList all = m_problems;
    if (m_next < m_exchanges.size())
        all << u"%1 of %2 exchanges happened"_s.arg(m_next).arg(m_exchanges.size());
    return all.join(u'\n');
}

} // namespace Steward
