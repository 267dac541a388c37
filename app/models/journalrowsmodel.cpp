// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/journalrowsmodel.h"

#include "app/core/plaintext.h"

#include <QLocale>

#include <utility>

namespace Steward
{

JournalRowsModel::JournalRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void JournalRowsModel::setRows(const JournalChange &change, const QList<JournalRow> &rows)
{
    // The rows of a change never grow or shrink, so its table can stay.
    if (change.id == m_change && rows.size() == m_rows.size()) {
        const StateWords before = std::exchange(m_words, change.words());
        const bool ended = before.ended != m_words.ended;
        for (int row = 0; row < rowCount(); ++row) {
            if (m_rows.at(row) == rows.at(row) && !ended)
                continue;
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_change = change.id;
    m_words = change.words();
    m_rows = rows;
    endResetModel();
}

SourceRow JournalRowsModel::widestSource() const
{
    SourceRow widest;
    for (const JournalRow &row : m_rows)
        widest = widest.widened(row.source);
    return widest;
}

int JournalRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalRow &row = m_rows.at(index.row());
    if (role == Qt::AccessibleTextRole) {
        const QString name = plainText(row.label);
        const QString state = rowStateText(row.state, m_words);
        const QString text = plainText(row.text);
        if (row.source.isKnown())
            //: %1 is "Row 12" or "people.csv, row 12", %2 a person, %3 a state, %4 what happened
            return tr("%1, %2, %3. %4").arg(row.source.text(), name, state, text);
        //: %1 is a person, %2 a state, %3 what happened
        return tr("%1, %2. %3").arg(name, state, text);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return QLocale().toString(row.row + 1);
    case Source:
        return row.source.text();
    case Person:
        return plainText(row.label);
    case Email:
        return plainText(row.email);
    case State:
        return rowStateText(row.state, m_words);
    case Since:
        return QLocale().toString(row.since.toLocalTime(), QLocale::ShortFormat);
    case RequestId:
        return plainText(row.requestId);
    case Text:
        return plainText(row.text);
    default:
        return {};
    }
}

QVariant JournalRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Source:
        return tr("Source");
    case Person:
        return tr("Person");
    case Email:
        return tr("E-mail");
    case State:
        return tr("State");
    case Since:
        return tr("Since");
    case RequestId:
        return tr("Request ID");
    case Text:
        return tr("What Happened");
    default:
        return {};
    }
}

} // namespace Steward
