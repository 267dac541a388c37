// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/historymodel.h"

#include "app/changes/journal.h"
#include "app/core/plaintext.h"

#include <QLocale>

namespace Steward
{

namespace
{
constexpr int pageSize = 200;

QString tenantOf(const JournalChange &change)
{
    return plainText(change.tenantName.isEmpty() ? change.tenantHost : change.tenantName);
}

QString timeOf(const JournalChange &change)
{
    return QLocale().toString(change.createdAt.toLocalTime(), QLocale::ShortFormat);
}

QString textOf(const JournalChange &change, int column)
{
    switch (column) {
    case HistoryModel::Time:
        return timeOf(change);
    case HistoryModel::Tenant:
        return tenantOf(change);
    case HistoryModel::Title:
        return plainText(change.title());
    case HistoryModel::Counts:
        return rowCountsText(change.counts, change.words());
    case HistoryModel::Client:
        return plainText(change.clientId);
    case HistoryModel::OsUser:
        return plainText(change.osUser);
    default:
        return {};
    }
}
} // namespace

HistoryModel::HistoryModel(Journal *journal, QObject *parent)
    : PagedModel(parent)
    , m_journal(journal)
{
}

HistoryModel::~HistoryModel() { dropQuestion(); }

void HistoryModel::dropQuestion()
{
    ++m_generation;
    if (m_query.dropped)
        *m_query.dropped = true;
}

void HistoryModel::setQuery(const JournalQuery &query)
{
    dropQuestion();
    m_query = query;
    restart();
}

void HistoryModel::restart()
{
    dropQuestion();
    m_refreshWanted = false;
    if (!m_changes.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_changes.clear();
        endRemoveRows();
    }
    m_complete = false;
    m_readAt = {};
    ask(0, pageSize);
}

void HistoryModel::refresh()
{
    if (m_load == Load::Loading) {
        m_refreshWanted = true;
        return;
    }
    m_refreshWanted = false;
    ask(0, qMax(pageSize, rowCount()));
}

void HistoryModel::ask(qint64 before, int limit)
{
    m_query.before = before;
    m_query.limit = limit;
    m_query.dropped = std::make_shared<std::atomic_bool>(false);
    setLoad(Load::Loading);
    m_journal->changes(m_query, this,
                       [this, before, limit,
                        generation = ++m_generation](const Result<QList<JournalChange>> &found) {
                           if (generation == m_generation)
                               onAnswer(before, limit, found);
                       });
}

void HistoryModel::onAnswer(qint64 before, int limit, const Result<QList<JournalChange>> &found)
{
    if (!found) {
        m_refreshWanted = false;
        m_error = found.error();
        setLoad(Load::Failed);
        return;
    }
    m_complete = found->size() < limit;
    m_readAt = QDateTime::currentDateTimeUtc();
    if (before == 0) {
        merge(*found);
    } else if (!found->isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found->size()) - 1);
        m_changes += *found;
        endInsertRows();
    }
    setLoad(Load::Loaded);
    if (m_refreshWanted)
        refresh();
}

/// Both lists run from the largest id to the smallest, so that one walk brings them together and
/// the rows that stay are never taken out.
void HistoryModel::merge(const QList<JournalChange> &fresh)
{
    int row = 0;
    for (qsizetype i = 0; i < fresh.size(); ++row) {
        const bool more = row < rowCount();
        if (more && m_changes.at(row).id == fresh.at(i).id) {
            if (!(m_changes.at(row) == fresh.at(i))) {
                m_changes[row] = fresh.at(i);
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            ++i;
        } else if (more && m_changes.at(row).id > fresh.at(i).id) {
            beginRemoveRows({}, row, row);
            m_changes.removeAt(row--);
            endRemoveRows();
        } else {
            const qint64 next = more ? m_changes.at(row).id : 0;
            qsizetype end = i;
            while (end < fresh.size() && fresh.at(end).id > next)
                ++end;
            const auto count = static_cast<int>(end - i);
            beginInsertRows({}, row, row + count - 1);
            m_changes = m_changes.first(row) + fresh.mid(i, count) + m_changes.mid(row);
            endInsertRows();
            row += count - 1;
            i = end;
        }
    }
    if (row < rowCount()) {
        beginRemoveRows({}, row, rowCount() - 1);
        m_changes.resize(row);
        endRemoveRows();
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_load == Load::Loaded && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_changes.constLast().id, pageSize);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalChange &change = m_changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case DetailsRole:
        return textOf(change, index.column());
    case SortRole:
        return index.column() == Time ? QVariant(change.createdAt)
                                      : QVariant(textOf(change, index.column()));
    case KeyRole:
        return QString::number(change.id);
    case Qt::AccessibleTextRole:
        //: %1 is a change ("Add members to Admin"), %2 how it fared ("Visible 3"), %3 the name of a
        //: tenant, %4 date and time
        return tr("%1: %2. %3, %4")
            .arg(textOf(change, Title), textOf(change, Counts), tenantOf(change), timeOf(change));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Tenant:
        return tr("Tenant");
    case Title:
        return tr("Change");
    case Counts:
        return tr("Result");
    case Client:
        return tr("Client");
    case OsUser:
        return tr("OS User");
    default:
        return {};
    }
}

} // namespace Steward
