// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/annotationsmodel.h"

#include "app/core/plaintext.h"

namespace Steward
{

AnnotationsModel::AnnotationsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AnnotationsModel::setAnnotations(const QMap<QString, QString> &annotations)
{
    if (annotations == m_annotations)
        return;
    beginResetModel();
    m_annotations = annotations;
    m_keys = annotations.keys();
    endResetModel();
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int AnnotationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString key = m_keys.at(index.row());
    const QString value = m_annotations.value(key);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(plainText(key), plainText(value));
    if (role != Qt::DisplayRole)
        return {};
    return plainText(index.column() == 0 ? key : value);
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Key") : tr("Value");
}

} // namespace Steward
