// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/importpreviewmodel.h"

#include "app/core/plaintext.h"

#include <QLocale>

namespace Steward
{

namespace
{
/// The number of the row stands before everything else.
constexpr int number = 0;
/// Of a list.
enum ListColumn { Input = 1, Kind, ListColumnCount };
constexpr int maxShown = 200;
} // namespace

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::setReading(const std::optional<ImportReading> &reading)
{
    beginResetModel();
    m_reading = reading;
    endResetModel();
}

bool ImportPreviewModel::isTable() const { return m_reading->form == ImportForm::Table; }

int ImportPreviewModel::firstRow() const { return m_reading->layout.headerRow + 1; }

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_reading)
        return 0;
    const auto rows = isTable() ? m_reading->table.rowCount() - firstRow()
                                : static_cast<int>(m_reading->people.rows.size());
    return qBound(0, rows, maxRows);
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_reading)
        return 0;
    return isTable() ? m_reading->table.columnCount() + 1 : ListColumnCount;
}

QString ImportPreviewModel::text(int row, int column) const
{
    if (isTable()) {
        const int index = firstRow() + row;
        return column == number
            ? QLocale().toString(m_reading->table.rowNumber(index))
            : plainText(m_reading->table.cell(index, column - 1).toString(), maxShown);
    }
    const InputRow &input = m_reading->people.rows.at(row);
    switch (column) {
    case number:
        return QLocale().toString(input.row);
    case Input:
        return plainText(input.input, maxShown);
    default:
        return input.problem == InputRow::Problem::None ? keyKindText(input.kind)
                                                        : inputRowText(input);
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    if (section == number)
        return tr("Row");
    if (isTable()) {
        const QString title
            = plainText(columnTitle(m_reading->table, m_reading->layout, section - 1), maxShown);
        //: the title of the column that people are looked up by
        return section == m_reading->layout.keyColumn + 1 ? tr("%1 (looked up)").arg(title) : title;
    }
    return section == Input ? tr("Input") : tr("Looked Up As");
}

} // namespace Steward
