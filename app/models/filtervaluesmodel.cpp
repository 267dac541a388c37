// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/filtervaluesmodel.h"

#include "app/directory/textfold.h"

#include <algorithm>

namespace Steward
{

FilterValuesModel::FilterValuesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FilterValuesModel::setValues(const QList<FilterValue> &values, const QStringList &inForce)
{
    m_values = values;
    m_inForce = inForce;
    show();
}

void FilterValuesModel::setInForce(const QStringList &inForce)
{
    m_inForce = inForce;
    // Rows stay where they are: what was just marked must not run away from under the keyboard.
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FilterValuesModel::setFind(const QString &text)
{
    m_words = TextFold::words(text);
    show();
}

void FilterValuesModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (const bool inForce : { true, false }) {
        for (const FilterValue &value : std::as_const(m_values)) {
            if (m_inForce.contains(value.value) != inForce)
                continue;
            const QByteArray folded = TextFold::folded(value.label);
            if (inForce
                || std::all_of(m_words.cbegin(), m_words.cend(),
                               [&folded](const QByteArray &word) { return folded.contains(word); }))
                m_shown.append(value);
        }
    }
    endResetModel();
}

int FilterValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FilterValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilterValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FilterValue &value = at(index.row());
    const bool inForce = isInForce(index.row());
    if (role == ValueRole)
        return value.value;
    if (role == Qt::AccessibleTextRole)
        return inForce ? tr("%1, in force").arg(value.label) : value.label;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Mark:
        return inForce ? QStringLiteral("\u2611") : QStringLiteral("\u2610");
    case Value:
        return value.label;
    case People:
        return value.people ? QLocale().toString(*value.people) : QString();
    default:
        return {};
    }
}

QVariant FilterValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark:
        return tr("In force");
    case Value:
        return tr("Value");
    case People:
        return tr("People");
    default:
        return {};
    }
}

} // namespace Steward
