// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTableView;

namespace Steward
{

/// Keeps the columns of a table of people in the width there is: the e-mail takes what is left, the
/// state never shrinks, and the department goes first where there is too little.
class PeopleColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleColumns)
public:
    /// \a table, with the columns of UsersModel, owns this.
    explicit PeopleColumns(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_table;
    int m_width = -1;
};

} // namespace Steward
