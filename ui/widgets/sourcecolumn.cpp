// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sourcecolumn.h"

#include "ui/widgets/guardedtableview.h"

#include <QHeaderView>
#include <QLocale>

namespace Steward
{

void fitSourceColumn(GuardedTableView *table, int column, const QString &widest)
{
    constexpr int mostCharacters = 26;
    constexpr int marginCharacters = 2;
    table->setColumnHidden(column, widest.isEmpty());
    if (widest.isEmpty())
        return;
    const QFontMetrics metrics = table->fontMetrics();
    const int unit = metrics.averageCharWidth();
    const int text = qMin(metrics.horizontalAdvance(widest), mostCharacters * unit);
    const int title = table->horizontalHeader()->sectionSizeHint(column);
    table->setColumnWidth(column, qMax(text + marginCharacters * unit, title));
}

void showSourceColumn(GuardedTableView *table, int column, int last)
{
    QHeaderView *header = table->horizontalHeader();
    header->moveSection(header->visualIndex(column), 0);
    fitSourceColumn(table, column, last > 0 ? table->locale().toString(last) : QString());
}

} // namespace Steward
