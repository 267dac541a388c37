// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/changerunner.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"

namespace Steward
{

ChangeRunner::ChangeRunner(Session *session, quint64 id, ChangeKind kind)
    : m_session(session)
{
    m_change.id = id;
    m_change.kind = kind;
    m_change.createdAt = now();
}

ChangeRunner::~ChangeRunner() = default;

QDateTime ChangeRunner::now() const { return m_session->client()->clock()->now(); }

int ChangeRunner::openRows() const
{
    int open = 0;
    for (int row = 0; row < m_change.rows.size(); ++row)
        open += isOpen(row) ? 1 : 0;
    return open;
}

void ChangeRunner::setRow(int row, RowState state, const QString &text,
                          const std::optional<ApiError> &error)
{
    ChangeRow &changed = m_change.rows[row];
    changed.state = state;
    changed.text = text;
    changed.error = error;
    changed.stateSince = now();
    touch(row);
}

void ChangeRunner::touch(int row)
{
    const bool told = m_firstDirty >= 0;
    m_firstDirty = told ? qMin(m_firstDirty, row) : row;
    m_lastDirty = qMax(m_lastDirty, row);
    if (told)
        return;
    // A batch of a hundred rows is one repaint, not a hundred.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int first = std::exchange(m_firstDirty, -1);
            const int last = std::exchange(m_lastDirty, -1);
            emit rowsChanged(first, last);
        },
        Qt::QueuedConnection);
}

QString ChangeRunner::refusalText(const ApiError &error)
{
    if (error.serverMessage.isEmpty())
        return error.userText();
    // The reason first: the rest may be cut off in a table.
    const QString words = plainText(error.serverMessage, 500);
    if (error.kind == ApiError::Kind::Invalid)
        return tr("The server said: %1. Correct that in a new change.").arg(words);
    //: %1 the server's own words, %2 what happened and what to do
    return tr("The server said: %1. %2").arg(words, error.userText());
}

} // namespace Steward
