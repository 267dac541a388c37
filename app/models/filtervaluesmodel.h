// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace Steward
{

/// One thing that people can be filtered by.
struct FilterValue {
    QString value; ///< for the query
    QString label; ///< for people, as plain text
    std::optional<quint32> people; ///< who have it, where that is known
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// The values of one filter, with a mark on those that are in force. Those come first, so that they
/// can be taken out whatever is looked for.
class FilterValuesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterValuesModel)
public:
    enum Column { Mark, Value, People, ColumnCount };
    enum Role { ValueRole = Qt::UserRole + 1 };

    explicit FilterValuesModel(QObject *parent = nullptr);
    /// \a values in the order to show them in, \a inForce those of them with a mark.
    void setValues(const QList<FilterValue> &values, const QStringList &inForce);
    void setInForce(const QStringList &inForce);
    /// Shows only what has \a text in it, and what is in force.
    void setFind(const QString &text);
    [[nodiscard]] const FilterValue &at(int row) const { return m_shown.at(row); }
    [[nodiscard]] bool isInForce(int row) const { return m_inForce.contains(at(row).value); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void show();

    QList<FilterValue> m_values;
    QList<FilterValue> m_shown;
    QStringList m_inForce;
    QByteArrayList m_words;
};

} // namespace Steward
