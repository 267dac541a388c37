// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QMap>

namespace Steward
{

/// Keys and values, by key.
class AnnotationsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationsModel)
public:
    explicit AnnotationsModel(QObject *parent = nullptr);
    void setAnnotations(const QMap<QString, QString> &annotations);
    [[nodiscard]] QString keyAt(int row) const { return m_keys.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QMap<QString, QString> m_annotations;
    QStringList m_keys;
};

} // namespace Steward
