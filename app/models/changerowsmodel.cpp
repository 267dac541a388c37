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
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2. %3")
            .arg(plainText(row.label()), rowStateText(row.state, change->words()), row.text);
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
    default:
        return {};
    }
}

} // namespace Steward
