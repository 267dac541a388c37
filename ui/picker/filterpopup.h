// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/filtervaluesmodel.h"

#include <QFrame>

class QLabel;

namespace Steward
{

class GuardedTableView;
class SearchField;

/// The list that opens below a filter's button: a field to find a value in it, or to type one, and
/// the values. Space, Return or a click puts one in force or out; Esc closes. It deletes itself.
class FilterPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPopup)
public:
    /// \a title names the filter, \a hint stands in the empty field.
    FilterPopup(const QString &title, const QString &hint, QWidget *parent);
    void setValues(const QList<FilterValue> &values, const QStringList &inForce);
    void setInForce(const QStringList &inForce);
    /// A remark below the list; empty for none.
    void setNote(const QString &note);
    /// What is typed is looked for by the one who listens to typed(), not in the values.
    void setLooksElsewhere() { m_looksElsewhere = true; }
    void openBelow(const QWidget *button);

signals:
    /// The value \a value is to change sides.
    void toggled(const QString &value);
    /// The text of the field is \a text, after a pause.
    void typed(const QString &text);
    /// Return was pressed on \a text, and it does not stand for one of the values.
    void entered(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onReturned();
    void toggle(const QModelIndex &index);

    FilterValuesModel *m_values;
    SearchField *m_field;
    GuardedTableView *m_table;
    QLabel *m_note;
    bool m_looksElsewhere = false;
};

} // namespace Steward
