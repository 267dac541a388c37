// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journaltext.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Gives the texts of this file a context of their own.
struct JournalTexts {
    Q_DECLARE_TR_FUNCTIONS(JournalTexts)
};

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

bool isKind(const JournalEvent &event, const char *kind)
{
    return event.kind == QLatin1String(kind);
}

QString whatHappened(const JournalEvent &event, bool removes)
{
    if (isKind(event, JournalEvent::planned))
        return JournalTexts::tr("Planned");
    if (isKind(event, JournalEvent::closed))
        return JournalTexts::tr("Finished: nothing was on its way or watched any more");
    return rowStateText(event.state, { removes, false });
}

/// Cleaned line by line: the words of the server may hold lines of their own.
void addLines(QStringList &lines, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines << "    "_L1 + plainText(line);
}

void addEvent(QStringList &lines, const JournalEvent &event, int row, bool removes)
{
    //: %1 is date and time, %2 a state or what happened then
    lines << QString()
          << JournalTexts::tr("%1: %2").arg(moment(event.at), whatHappened(event, removes));
    addLines(lines, event.text);
    if (const QString id = event.requestIdOf(row); !id.isEmpty())
        addLines(lines, JournalTexts::tr("Request ID: %1").arg(id));
    addLines(lines, event.details);
    // What was planned names everybody, and is shown as the rows.
    if (event.data.isEmpty() || isKind(event, JournalEvent::planned))
        return;
    const QString json
        = plainText(QString::fromUtf8(QJsonDocument(event.data).toJson(QJsonDocument::Compact)));
    addLines(lines,
             isKind(event, JournalEvent::marked) ? JournalTexts::tr("Request: %1").arg(json)
                                                 : JournalTexts::tr("Answer: %1").arg(json));
}

void addOrigin(QStringList &lines, const JournalChange &change)
{
    const auto add = [&lines](const QString &text, const QString &value) {
        if (!value.isEmpty())
            lines << text.arg(plainText(value));
    };
    add(JournalTexts::tr("Tenant: %1"), change.tenantHost);
    add(JournalTexts::tr("Environment: %1"), change.environment);
    add(JournalTexts::tr("Client: %1"), change.clientId);
    add(JournalTexts::tr("OS user: %1"), change.osUser);
    if (change.retryOf != 0)
        add(JournalTexts::tr("Retry of change: %1"), QString::number(change.retryOf));
}
} // namespace

QString journalRowText(const JournalRecord &record, qsizetype row)
{
    if (row < 0 || row >= record.rows.size())
        return {};
    const JournalRow &one = record.rows.at(row);
    QStringList lines { JournalTexts::tr("Change %1, row %2: %3")
                            .arg(record.change.id)
                            .arg(one.row + 1)
                            .arg(plainText(one.label)) };
    if (!one.personId.isEmpty())
        lines << JournalTexts::tr("User ID: %1").arg(plainText(one.personId));
    if (one.source.isKnown())
        lines << JournalTexts::tr("Source: %1").arg(one.source.text());
    addOrigin(lines, record.change);
    for (const JournalEvent &event : record.events) {
        // What names no rows happened to the change as a whole.
        if (event.rows.isEmpty() || event.rows.contains(one.row))
            addEvent(lines, event, one.row, record.change.words().removes);
    }
    return lines.join(u'\n');
}

} // namespace Steward
