// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalexport.h"

#include "app/changes/csvexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Gives the headers of this file a context of their own.
struct JournalExportTexts {
    Q_DECLARE_TR_FUNCTIONS(JournalExportTexts)
};

constexpr int schema = 1;

/// The words for states in files; never translated.
constexpr std::array<const char *, rowStateCount> stateNames { "waiting", "sent",   "accepted",
                                                               "visible", "notYet", "refused",
                                                               "unknown", "skipped" };

QString stateName(RowState state)
{
    return QString::fromLatin1(stateNames.at(static_cast<size_t>(state)));
}

QString moment(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject rowObject(const JournalRow &row)
{
    const QJsonValue sourceRow = row.source.isKnown() ? QJsonValue(row.source.row) : QJsonValue();
    return { { "row"_L1, row.row + 1 },
             { "userId"_L1, row.personId },
             { "label"_L1, row.label },
             { "email"_L1, row.email },
             { "source"_L1, row.source.name },
             { "sourceRow"_L1, sourceRow },
             { "state"_L1, stateName(row.state) },
             { "text"_L1, row.text },
             { "since"_L1, moment(row.since) },
             { "requestId"_L1, row.requestId },
             { "details"_L1, row.details } };
}

QJsonObject eventObject(const JournalEvent &event)
{
    QJsonArray rows;
    for (const int row : event.rows)
        rows.append(row + 1);
    QJsonObject object { { "at"_L1, moment(event.at) },
                         { "kind"_L1, event.kind },
                         { "rows"_L1, rows },
                         { "text"_L1, event.text },
                         { "details"_L1, event.details },
                         { "requestId"_L1, event.requestId },
                         { "data"_L1, event.data } };
    if (!event.requestIds.isEmpty())
        object.insert("requestIds"_L1, QJsonArray::fromStringList(event.requestIds));
    // What happened to the change as a whole says nothing about the state of rows.
    if (!event.rows.isEmpty())
        object.insert("state"_L1, stateName(event.state));
    return object;
}

QJsonObject changeObject(const JournalChange &change)
{
    return { { "id"_L1, change.id },
             { "kind"_L1, changeKindName(change.kind) },
             { "title"_L1, change.title() },
             { "object"_L1, change.objectName },
             { "target"_L1, change.target },
             { "tenantHost"_L1, change.tenantHost },
             { "tenantName"_L1, change.tenantName },
             { "environment"_L1, change.environment },
             { "clientId"_L1, change.clientId },
             { "osUser"_L1, change.osUser },
             { "createdAt"_L1, moment(change.createdAt) },
             { "open"_L1, change.isOpen },
             { "retryOf"_L1, change.retryOf == 0 ? QJsonValue() : QJsonValue(change.retryOf) } };
}

QJsonObject recordObject(const JournalRecord &record)
{
    QJsonArray rows;
    for (const JournalRow &row : record.rows)
        rows.append(rowObject(row));
    QJsonArray events;
    for (const JournalEvent &event : record.events)
        events.append(eventObject(event));
    return { { "change"_L1, changeObject(record.change) },
             { "rows"_L1, rows },
             { "events"_L1, events } };
}

QStringList csvHeader()
{
    return { JournalExportTexts::tr("Tenant"),        JournalExportTexts::tr("Environment"),
             JournalExportTexts::tr("Change ID"),     JournalExportTexts::tr("Change"),
             JournalExportTexts::tr("Time (UTC)"),    JournalExportTexts::tr("Client"),
             JournalExportTexts::tr("OS user"),       JournalExportTexts::tr("Retry of"),
             JournalExportTexts::tr("Row"),           JournalExportTexts::tr("Source"),
             JournalExportTexts::tr("Source row"),    JournalExportTexts::tr("Name"),
             JournalExportTexts::tr("E-mail"),        JournalExportTexts::tr("User ID"),
             JournalExportTexts::tr("State"),         JournalExportTexts::tr("Since (UTC)"),
             JournalExportTexts::tr("What happened"), JournalExportTexts::tr("Server said"),
             JournalExportTexts::tr("Request ID"),    JournalExportTexts::tr("Chain head") };
}

QList<QStringList> csvRows(const JournalRecord &record)
{
    QList<QStringList> lines;
    const JournalChange &change = record.change;
    const QString retryOf = change.retryOf == 0 ? QString() : QString::number(change.retryOf);
    for (const JournalRow &row : record.rows) {
        lines.append({ change.tenantHost,
                       change.environment,
                       QString::number(change.id),
                       change.title(),
                       moment(change.createdAt),
                       change.clientId,
                       change.osUser,
                       retryOf,
                       QString::number(row.row + 1),
                       row.source.name,
                       row.source.number(),
                       row.label,
                       row.email,
                       row.personId,
                       rowStateText(row.state, change.words()),
                       moment(row.since),
                       row.text,
                       row.details,
                       row.requestId,
                       QString::fromLatin1(record.head) });
    }
    return lines;
}
} // namespace

QByteArray journalJson(const JournalRecord &record)
{
    QJsonObject object = recordObject(record);
    object.insert("format"_L1, "steward-change"_L1);
    object.insert("schema"_L1, schema);
    object.insert("chainHead"_L1, QString::fromLatin1(record.head));
    return QJsonDocument(object).toJson();
}

QByteArray journalCsv(const JournalRecord &record)
{
    return csvFile(QList<QStringList> { csvHeader() } + csvRows(record));
}

QByteArray journalPart(JournalForm form, const JournalRecord &record, bool isFirst)
{
    if (form == JournalForm::Csv)
        return isFirst ? journalCsv(record) : csvLines(csvRows(record));
    const QByteArray start = R"({"format":"steward-changes","schema":)" + QByteArray::number(schema)
        + R"(,"changes":[)";
    return (isFirst ? start : ","_ba) + '\n'
        + QJsonDocument(recordObject(record)).toJson(QJsonDocument::Compact);
}

QByteArray journalEnd(JournalForm form, const QByteArray &head)
{
    return form == JournalForm::Csv ? QByteArray() : "\n],\"chainHead\":\""_ba + head + "\"}\n"_ba;
}

QString journalFileName(const JournalChange &change)
{
    return u"steward-%1-%2"_s.arg(change.createdAt.toUTC().toString(u"yyyyMMdd-HHmmss"_s))
        .arg(change.id);
}

} // namespace Steward
