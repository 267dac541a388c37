// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalformat.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steward
{

QByteArray journalBody(const JournalEvent &event)
{
    QJsonArray rows;
    for (const int row : event.rows)
        rows.append(row);
    QJsonObject body { { "kind"_L1, event.kind },
                       { "rows"_L1, rows },
                       { "state"_L1, static_cast<int>(event.state) },
                       { "text"_L1, event.text },
                       { "details"_L1, event.details },
                       { "at"_L1, event.at.toUTC().toString(Qt::ISODateWithMs) },
                       { "requestId"_L1, event.requestId },
                       { "data"_L1, event.data } };
    if (!event.requestIds.isEmpty())
        body.insert("requestIds"_L1, QJsonArray::fromStringList(event.requestIds));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

JournalEvent journalEvent(qint64 change, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    JournalEvent event;
    event.change = change;
    event.kind = object.value("kind"_L1).toString();
    for (const QJsonValue &row : object.value("rows"_L1).toArray())
        event.rows.append(row.toInt());
    event.state = journalState(object.value("state"_L1).toInt());
    event.text = object.value("text"_L1).toString();
    event.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    event.details = object.value("details"_L1).toString();
    event.requestId = object.value("requestId"_L1).toString();
    for (const QJsonValue &id : object.value("requestIds"_L1).toArray())
        event.requestIds.append(id.toString());
    event.data = object.value("data"_L1).toObject();
    return event;
}

qint64 journalStamp(const QDateTime &time) { return time.toMSecsSinceEpoch(); }

QDateTime journalTime(qint64 stamp) { return QDateTime::fromMSecsSinceEpoch(stamp, Qt::UTC); }

QString journalSourceText(const SourceRow &source)
{
    const bool named = source.isKnown() && !source.name.isEmpty();
    return named ? QString(source.number() + u' ' + source.name) : source.number();
}

SourceRow journalSource(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    const int row = QStringView(text).left(blank < 0 ? text.size() : blank).toInt();
    return row > 0 ? SourceRow { row, blank < 0 ? QString() : text.mid(blank + 1) } : SourceRow();
}

RowState journalState(int number)
{
    return static_cast<RowState>(qBound(0, number, rowStateCount - 1));
}

} // namespace Steward
