// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formulaguard.h"

namespace Steward
{

bool looksLikeFormula(const QString &cell)
{
    const QStringView start = QStringView(cell).trimmed();
    return (!start.isEmpty()
            && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(start.front()))
        || cell.startsWith(u'\t') || cell.startsWith(u'\r');
}

QString withFormulaGuard(const QString &cell)
{
    return looksLikeFormula(cell) ? QString(u'\'' + cell) : cell;
}

QString withoutFormulaGuard(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const QString rest = cell.mid(1);
    return looksLikeFormula(rest) ? rest : cell;
}

} // namespace Steward
