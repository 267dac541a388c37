// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/directorymodel.h"

#include "app/core/plaintext.h"
#include "app/directory/directory.h"
#include "app/models/chosenmodel.h"
#include "app/models/pagedmodel.h"
#include "app/models/userstatus.h"

#include <algorithm>

namespace Steward
{

namespace
{
/// Taking out more spans than that one by one is slower for a view than beginning anew.
constexpr int mostSpans = 64;

std::optional<PeopleSort::Column> sortColumn(int column)
{
    switch (column) {
    case DirectoryModel::Name:
        return PeopleSort::Column::Name;
    case DirectoryModel::Email:
        return PeopleSort::Column::Email;
    case DirectoryModel::Department:
        return PeopleSort::Column::Department;
    case DirectoryModel::State:
        return PeopleSort::Column::Status;
    default:
        return std::nullopt;
    }
}
} // namespace

DirectoryModel::DirectoryModel(Directory *directory, ChosenModel *chosen, QObject *parent)
    : DirectoryModel(&directory->people(), directory->sort(), chosen, parent)
{
    connect(directory, &Directory::changed, this, &DirectoryModel::update);
}

DirectoryModel::DirectoryModel(const PeopleStore *store, PeopleSort *sort, ChosenModel *chosen,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_sort(sort)
    , m_chosen(chosen)
    , m_search(store)
    , m_rows(inOrder())
{
    connect(sort, &PeopleSort::ready, this, [this](PeopleSort::Column column) {
        if (column == m_column)
            update();
    });
    if (chosen != nullptr)
        connect(chosen, &ChosenModel::changed, this, &DirectoryModel::repaint);
}

void DirectoryModel::setQuery(const PeopleQuery &query)
{
    beginResetModel();
    m_search.setQuery(query);
    m_rows = inOrder();
    m_shownRow = PeopleStore::noRow;
    endResetModel();
}

void DirectoryModel::setEligibility(Eligibility eligibility)
{
    m_eligibility = std::move(eligibility);
    repaint();
}

Verdict DirectoryModel::verdict(const User &user) const
{
    return m_eligibility ? m_eligibility(user) : Verdict();
}

void DirectoryModel::update()
{
    m_shownRow = PeopleStore::noRow;
    // What is new comes with its place: shown at the end first, it would be moved at once.
    if (m_column && !m_sort->isReady(*m_column))
        return;
    const bool edited = m_search.update();
    replaceRows(inOrder());
    if (edited)
        repaint();
}

void DirectoryModel::sort(int column, Qt::SortOrder order) { sortBy(sortColumn(column), order); }

void DirectoryModel::sortBy(std::optional<PeopleSort::Column> column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    if (column)
        m_sort->want(*column);
    if (!column || m_sort->isReady(*column))
        replaceRows(inOrder());
}

std::vector<quint32> DirectoryModel::inOrder() const
{
    const RowSet &matches = m_search.rows();
    std::vector<quint32> result;
    result.reserve(m_search.count());
    const auto take = [&](quint32 row) {
        if (matches.contains(row))
            result.push_back(row);
    };
    quint32 sorted = 0;
    if (m_column) {
        const std::vector<quint32> &order = m_sort->order(*m_column);
        sorted = static_cast<quint32>(order.size());
        if (m_direction == Qt::AscendingOrder)
            std::for_each(order.begin(), order.end(), take);
        else
            std::for_each(order.rbegin(), order.rend(), take);
    }
    // What has no place in the order yet, at the end until it has.
    matches.forEach([&result](quint32 row) { result.push_back(row); }, sorted);
    return result;
}

void DirectoryModel::replaceRows(std::vector<quint32> next)
{
    if (next == m_rows)
        return;
    if (!removeMissing(m_search.rows())) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    if (next.size() > m_rows.size()) {
        RowSet fresh = m_search.rows();
        for (const quint32 row : m_rows)
            fresh.remove(row);
        beginInsertRows({}, rowCount(), static_cast<int>(next.size()) - 1);
        fresh.forEach([this](quint32 row) { m_rows.push_back(row); });
        endInsertRows();
    }
    if (next != m_rows)
        move(std::move(next));
}

bool DirectoryModel::removeMissing(const RowSet &wanted)
{
    QList<QPair<int, int>> spans;
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted.contains(m_rows[static_cast<size_t>(row)]))
            continue;
        if (!spans.isEmpty() && spans.last().second == row - 1)
            spans.last().second = row;
        else
            spans.append({ row, row });
        if (spans.size() > mostSpans)
            return false;
    }
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        beginRemoveRows({}, span->first, span->second);
        m_rows.erase(m_rows.begin() + span->first, m_rows.begin() + span->second + 1);
        endRemoveRows();
    }
    return true;
}

void DirectoryModel::move(std::vector<quint32> next)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    if (!kept.isEmpty()) {
        std::vector<int> place(m_store->rowCount(), -1);
        for (size_t i = 0; i < next.size(); ++i)
            place[next[i]] = static_cast<int>(i);
        QModelIndexList moved;
        for (const QModelIndex &old : kept)
            moved.append(index(place[m_rows[static_cast<size_t>(old.row())]], old.column()));
        m_rows = std::move(next);
        changePersistentIndexList(kept, moved);
    } else {
        m_rows = std::move(next);
    }
    emit layoutChanged({}, VerticalSortHint);
}

void DirectoryModel::repaint()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

User DirectoryModel::userAt(int row) const { return m_store->user(storeRow(row)); }

PeopleStore::Row DirectoryModel::storeRow(int row) const
{
    return m_rows[static_cast<size_t>(row)];
}

int DirectoryModel::rowOf(PeopleStore::Row row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const User &DirectoryModel::shown(int row) const
{
    const PeopleStore::Row which = storeRow(row);
    if (which != m_shownRow) {
        m_shown = m_store->user(which);
        m_shownRow = which;
    }
    return m_shown;
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case PagedModel::DetailsRole:
    case PagedModel::SortRole:
        return text(shown(index.row()), index.column());
    case Qt::AccessibleTextRole: {
        const User &user = shown(index.row());
        return tr("%1, %2, %3").arg(text(user, Name), text(user, Email), state(user));
    }
    case PagedModel::KeyRole:
        return QString::fromUtf8(m_store->id(storeRow(index.row())));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const bool explains = index.column() == Mark || index.column() == State;
        const QString reason = explains ? verdict(shown(index.row())).reason : QString();
        return reason.isEmpty() ? QVariant() : reason;
    }
    default:
        return {};
    }
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark:
        return tr("Chosen");
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Department:
        return tr("Department, title");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString DirectoryModel::state(const User &user) const
{
    if (m_chosen != nullptr && m_chosen->contains(user.id))
        return tr("Chosen");
    const QString word = verdict(user).word;
    return word.isEmpty() ? userStatusText(user.status) : word;
}

QString DirectoryModel::text(const User &user, int column) const
{
    switch (column) {
    case Mark:
        // Signs, not a check box: Fusion's is invisible in the dark.
        if (m_chosen != nullptr && m_chosen->contains(user.id))
            return QStringLiteral("\u2611");
        return verdict(user).isEligible() ? QStringLiteral("\u2610") : QStringLiteral("\u2013");
    case Name:
        return plainText(user.label());
    case Email:
        return plainText(user.email);
    case Department:
        if (user.department.isEmpty() || user.jobTitle.isEmpty())
            return plainText(user.department + user.jobTitle);
        return tr("%1, %2").arg(plainText(user.department), plainText(user.jobTitle));
    case State:
        return state(user);
    default:
        return {};
    }
}

} // namespace Steward
