// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/importreading.h"

#include <QAbstractTableModel>

namespace Steward
{

/// The first rows of a sheet or a text as they were read: the cells of a table, with the column
/// that people are looked up by said so, or the entries of a list. Shares the text of the reading.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreviewModel)
public:
    /// Rows shown at most; the titles are not counted.
    static constexpr int maxRows = 20;
    explicit ImportPreviewModel(QObject *parent = nullptr);
    /// Nothing is shown without a reading.
    void setReading(const std::optional<ImportReading> &reading);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] int firstRow() const; ///< of the table, behind its titles
    [[nodiscard]] QString text(int row, int column) const;

    std::optional<ImportReading> m_reading;
};

} // namespace Steward
