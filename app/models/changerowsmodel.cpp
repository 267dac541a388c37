// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/changerowsmodel.h"

#include "app/changes/changedesk.h"
#include "app/core/plaintext.h"

#include <QRegularExpression>

namespace Steward
{

ChangeRowsModel::ChangeRowsModel(ChangeDesk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(desk, &ChangeDesk::rowsChanged, this, [this](quint64 id, int first, int last) {
        if (id == m_change)
            emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
}

QString ChangeRowsModel::reason(const ChangeRow &row)
{
    constexpr qsizetype longest = 500;
    // C1 adds the request's id to its words, which would make each row a reason of its own.
    static const QRegularExpression id(QStringLiteral("\\s*\\(request-id:[^)]*\\)"),
                                       QRegularExpression::CaseInsensitiveOption);
    QString words
        = row.error && !row.error->serverMessage.isEmpty() ? row.error->serverMessage : row.text;
    return plainText(words.remove(id), longest);
}

QString ChangeRowsModel::reasonKey(const ChangeRow &row)
{
    return QString::number(static_cast<int>(row.state)) + u' ' + reason(row);
}

void ChangeRowsModel::setChange(quint64 change)
{
    if (change == m_change)
        return;
    beginResetModel();
    m_change = change;
    endResetModel();
}

int ChangeRowsModel::lastRow() const
{
    int last = 0;
    if (const Change *change = m_desk->change(m_change)) {
        for (const ChangeRow &row : change->rows)
            last = qMax(last, row.source.row);
    }
    return last;
}

int ChangeRowsModel::rowCount(const QModelIndex &parent) const
{
    const Change *change = m_desk->change(m_change);
    return parent.isValid() || change == nullptr ? 0 : static_cast<int>(change->rows.size());
}

int ChangeRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Change *change = m_desk->change(m_change);
    const ChangeRow &row = change->rows.at(index.row());
    if (role == RowStateRole)
        return static_cast<int>(row.state);
    if (role == ReasonRole)
        return reasonKey(row);
    if (role == Qt::AccessibleTextRole) {
        const QString name = plainText(row.label());
        const QString state = rowStateText(row.state, change->words());
        if (row.source.isKnown())
            //: %1 is "Row 12" or "people.csv, row 12", %2 a person, %3 a state, %4 what happened
            return tr("%1, %2, %3. %4").arg(row.source.text(), name, state, row.text);
        return tr("%1, %2. %3").arg(name, state, row.text);
    }
    if (role == Qt::ToolTipRole && index.column() == Row)
        return row.source.text();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Person:
        return plainText(row.label());
    case Email:
        return plainText(row.person->email);
    case State:
        return rowStateText(row.state, change->words());
    case Text:
        return row.text;
    case Row:
        return row.source.isKnown() ? QVariant(row.source.row) : QVariant();
    default:
        return {};
    }
}

QVariant ChangeRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case Email:
        return tr("E-mail");
    case State:
        return tr("State");
    case Text:
        return tr("What Happened, What to Do");
    case Row:
        return tr("Row");
    default:
        return {};
    }
}

} // namespace Steward
