// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/page.h"
#include "app/models/pagedmodel.h"
#include "app/net/pagetrail.h"
#include "app/net/reply.h"

#include <QHash>

#include <functional>
#include <utility>

namespace Steward
{

/// The rows of a PagedModel. A subclass says how a page is fetched, what a row's key is and what
/// its cells show.
template <class T> class PagedTable : public PagedModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
            || section >= m_headers.size())
            return {};
        return m_headers.at(section);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const T &item = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case DetailsRole:
            return text(item, index.column());
        case SortRole:
            return sortValue(item, index.column());
        case Qt::AccessibleTextRole:
            return sentence(item);
        case KeyRole:
            return key(item);
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return remark(item, index.column());
        default:
            return {};
        }
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_load == Load::Loaded && !m_complete;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            request(m_nextToken);
    }
    void restart() override
    {
        ++m_generation;
        m_reply.abort();
        m_trail.restart();
        m_fresh.clear();
        m_refreshing = false;
        m_refreshWanted = false;
        if (!m_rows.isEmpty()) {
            beginRemoveRows({}, 0, rowCount() - 1);
            m_rows.clear();
            m_keys.clear();
            endRemoveRows();
        }
        m_nextToken.clear();
        m_complete = false;
        m_readAt = {};
        request(QString());
    }
    void refresh() override
    {
        if (m_load == Load::Loading) {
            m_refreshWanted = true;
            return;
        }
        m_refreshWanted = false;
        ++m_generation;
        m_trail.restart();
        m_fresh.clear();
        m_refreshing = true;
        request(QString());
    }
    [[nodiscard]] const T &at(int row) const { return m_rows.at(row); }
    /// The rows that were read; a copy costs nothing.
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }

protected:
    PagedTable(QStringList headers, QObject *parent)
        : PagedModel(parent)
        , m_headers(std::move(headers))
    {
    }
    ~PagedTable() override
    {
        // The answer that abort() gives is to nobody: what it would tell is half gone.
        ++m_generation;
        m_reply.abort();
    }

    [[nodiscard]] virtual Reply<Page<T>> fetch(const QString &pageToken) const = 0;
    [[nodiscard]] virtual QString key(const T &item) const = 0;
    [[nodiscard]] virtual QString text(const T &item, int column) const = 0;
    [[nodiscard]] virtual QVariant sortValue(const T &item, int column) const
    {
        return text(item, column);
    }
    /// What there is to say about a cell beside its text; nothing unless a subclass says it.
    [[nodiscard]] virtual QVariant remark(const T &, int) const { return {}; }
    /// After a failure: reads what failed, the next page or all that are there.
    void askAgain()
    {
        if (m_refreshFailed)
            refresh();
        else
            request(m_nextToken);
    }
    /// One sentence for a screen reader.
    [[nodiscard]] virtual QString sentence(const T &item) const = 0;

private:
    void request(const QString &token)
    {
        m_reply = fetch(token);
        m_refreshFailed = false;
        setLoad(Load::Loading);
        m_reply.then(this, [this, generation = m_generation](const Result<Page<T>> &page) {
            if (generation == m_generation)
                onPage(page);
        });
    }
    void onPage(const Result<Page<T>> &page)
    {
        if (!page) {
            fail(page.error());
            return;
        }
        if (const auto step = m_trail.step(page->nextPageToken); !step) {
            fail(step.error());
            return;
        }
        if (m_refreshing) {
            m_fresh += page->items;
            if (!page->nextPageToken.isEmpty() && m_fresh.size() < m_rows.size()) {
                request(page->nextPageToken);
                return;
            }
            m_refreshing = false;
            commit(*page);
            merge(std::exchange(m_fresh, {}));
        } else {
            commit(*page);
            append(page->items);
        }
        setLoad(Load::Loaded);
        if (m_refreshWanted)
            refresh();
    }
    /// The rows are now those of a read that ended with \a last.
    void commit(const Page<T> &last)
    {
        m_nextToken = last.nextPageToken;
        m_complete = m_nextToken.isEmpty();
        m_readAt = QDateTime::currentDateTimeUtc();
    }
    void fail(const ApiError &error)
    {
        m_refreshFailed = std::exchange(m_refreshing, false);
        m_fresh.clear();
        m_refreshWanted = false;
        m_error = error;
        setLoad(Load::Failed);
    }
    /// Pages may overlap when the list changes under the walk: a key stays one row.
    void append(const QList<T> &items)
    {
        QList<T> fresh;
        for (const T &item : items) {
            const QString itemKey = key(item);
            if (m_keys.contains(itemKey))
                continue;
            m_keys.insert(itemKey);
            fresh.append(item);
        }
        if (fresh.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    void merge(const QList<T> &items)
    {
        QHash<QString, T> byKey;
        for (const T &item : items)
            byKey.insert(key(item), item);
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (byKey.contains(key(m_rows.at(row))))
                continue;
            beginRemoveRows({}, row, row);
            m_keys.remove(key(m_rows.at(row)));
            m_rows.removeAt(row);
            endRemoveRows();
        }
        for (int row = 0; row < rowCount(); ++row) {
            const T &fresh = *byKey.constFind(key(m_rows.at(row)));
            if (m_rows.at(row) == fresh)
                continue;
            m_rows[row] = fresh;
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        append(items);
    }

    QStringList m_headers;
    QList<T> m_rows;
    QSet<QString> m_keys; ///< of the rows: gathered anew for each page it would be quadratic
    QList<T> m_fresh;
    bool m_refreshing = false;
    bool m_refreshFailed = false; ///< and nothing was asked since
    bool m_refreshWanted = false; ///< asked for while a page was on its way
    QString m_nextToken;
    PageTrail m_trail;
    int m_generation = 0;
    Reply<Page<T>> m_reply;
};

} // namespace Steward
