// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/csvexport.h"

#include "app/core/formulaguard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Gives the headers of this file a context of their own.
struct CsvTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvTexts)
};
} // namespace

QString csvCell(const QString &text)
{
    QString cell = withFormulaGuard(text);
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
        || cell.contains(u';') || cell != cell.trimmed()) {
        cell.replace(u'"', "\"\""_L1);
        cell = u'"' + cell + u'"';
    }
    return cell;
}

QByteArray csvLines(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &cells : lines) {
        QStringList safe;
        for (const QString &cell : cells)
            safe.append(csvCell(cell));
        text += safe.join(u',') + "\r\n"_L1;
    }
    return text.toUtf8();
}

QByteArray csvFile(const QList<QStringList> &lines) { return "\xEF\xBB\xBF" + csvLines(lines); }

QByteArray changeCsv(const Change &change, const QString &tenantHost)
{
    QList<QStringList> lines {
        { CsvTexts::tr("Tenant"), CsvTexts::tr("Change"), CsvTexts::tr("Input"),
          CsvTexts::tr("Source"), CsvTexts::tr("Source row"), CsvTexts::tr("Name"),
          CsvTexts::tr("E-mail"), CsvTexts::tr("User ID"), CsvTexts::tr("State"),
          CsvTexts::tr("What happened"), CsvTexts::tr("Server said"), CsvTexts::tr("Request ID"),
          CsvTexts::tr("Since (UTC)"), CsvTexts::tr("Bulk actions") }
    };
    const QString title = change.title();
    const QString bulkActions = change.bulkActionIds.join(u' ');
    for (const ChangeRow &row : change.rows) {
        lines.append({ tenantHost, title, row.subject, row.source.name, row.source.number(),
                       row.label(), row.person->email, row.person->id.toString(),
                       rowStateText(row.state, change.words()), row.text,
                       row.error ? row.error->serverMessage : row.details, row.requestId,
                       row.stateSince.toString(Qt::ISODateWithMs),
                       row.state == RowState::Skipped ? QString() : bulkActions });
    }
    return csvFile(lines);
}

} // namespace Steward
