// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/peoplecolumns.h"

#include "app/models/usersmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace Steward
{

namespace
{
// In average characters.
constexpr int markWidth = 9;
constexpr int nameWidth = 24;
constexpr int leastName = 14;
constexpr int leastEmail = 20;
constexpr int departmentWidth = 22;
constexpr int stateWidth = 18;
} // namespace

PeopleColumns::PeopleColumns(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->viewport()->installEventFilter(this);
    // A header without a model has no sections to give a width to.
    connect(table->horizontalHeader(), &QHeaderView::sectionCountChanged, this,
            &PeopleColumns::fit);
}

bool PeopleColumns::eventFilter(QObject *watched, QEvent *event)
{
    // Only when the width changed: what somebody set by hand stays until then.
    if (event->type() == QEvent::Resize && m_table->viewport()->width() != m_width)
        fit();
    return QObject::eventFilter(watched, event);
}

void PeopleColumns::fit()
{
    m_width = m_table->viewport()->width();
    const int unit = m_table->fontMetrics().averageCharWidth();
    const int fixed = (markWidth + stateWidth) * unit;
    int rest = m_width - fixed;
    const bool withDepartment = rest >= (nameWidth + leastEmail + departmentWidth) * unit;
    if (withDepartment)
        rest -= departmentWidth * unit;
    const int name = qBound(leastName * unit, rest - leastEmail * unit, nameWidth * unit);
    m_table->setColumnHidden(UsersModel::Department, !withDepartment);
    m_table->setColumnWidth(UsersModel::Mark, markWidth * unit);
    m_table->setColumnWidth(UsersModel::Name, name);
    m_table->setColumnWidth(UsersModel::Email, qMax(0, rest - name));
    m_table->setColumnWidth(UsersModel::Department, departmentWidth * unit);
    m_table->setColumnWidth(UsersModel::State, stateWidth * unit);
}

} // namespace Steward
