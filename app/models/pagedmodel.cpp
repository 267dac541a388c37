// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/pagedmodel.h"

namespace Steward
{

PagedModel::PagedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PagedModel::setLoad(Load load)
{
    m_load = load;
    emit statusChanged();
}

QString PagedModel::statusText() const
{
    const int count = rowCount();
    switch (m_load) {
    case Load::Idle:
        return {};
    case Load::Loading:
        return count == 0 ? tr("Loading…") : tr("Loading, %n so far…", nullptr, count);
    case Load::Failed:
        return count == 0 ? tr("Not loaded") : tr("%n loaded, then reading failed", nullptr, count);
    case Load::Loaded:
        return m_complete ? tr("All %n", nullptr, count)
                          : tr("%n loaded, more available", nullptr, count);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace Steward
