// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/sourcerow.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>

namespace Steward
{

namespace
{
/// Gives the texts of this file a context of their own.
struct SourceRowTexts {
    Q_DECLARE_TR_FUNCTIONS(SourceRowTexts)
};
constexpr qsizetype longestName = 80;
} // namespace

QString SourceRow::text() const
{
    if (!isKnown())
        return {};
    if (name.isEmpty())
        //: A row of a sheet or a line of a text
        return SourceRowTexts::tr("Row %1").arg(row);
    //: %1 is the name of a file, %2 the number of a row in it
    return SourceRowTexts::tr("%1, row %2").arg(plainText(name, longestName), number());
}

SourceRow SourceRow::widened(const SourceRow &other) const
{
    return { qMax(row, other.row), other.name.size() > name.size() ? other.name : name };
}

} // namespace Steward
