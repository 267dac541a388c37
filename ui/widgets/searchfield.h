// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Steward
{

/// A line to search in: asks 300 ms after the last key (two letters or more, or nothing), at once
/// on Return. Return never reaches a dialog's default button. Down moves on to the results.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Asks with each key, for what is searched here and costs no request. Whoever says so has the
    /// text: what was typed before is not asked any more.
    void setImmediate(bool immediate);

signals:
    /// Ask the server for \a query (trimmed; empty for everything).
    void searched(const QString &query);
    /// Return was pressed; comes after searched().
    void returned();
    /// Down was pressed: the person wants to go to the results.
    void leftDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    QTimer m_pause;
    bool m_immediate = false;
};

} // namespace Steward
