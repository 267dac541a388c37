// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "ui/pages/contentpage.h"

#include <QTimer>

class QStackedLayout;

namespace Steward
{

class ChangeDesk;
class ChangePane;
class ChangesModel;
class GuardedTableView;

/// What was sent to the tenant since the program started, and how each row fared.
class ChangesPage final : public ContentPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesPage)
public:
    ChangesPage(ChangeDesk *desk, const QString &tenantHost, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void focusContent() override;
    /// Makes \a change the one in view.
    void select(quint64 change);

signals:
    /// See ChangePane.
    void reviewWanted(const Steward::Plan &plan, const QString &origin);

private:
    void show();
    [[nodiscard]] QWidget *makeContent();

    ChangesModel *m_model;
    GuardedTableView *m_changes;
    ChangePane *m_pane;
    QStackedLayout *m_stack;
    quint64 m_latest = 0; ///< the change that came last
    QTimer m_showing; ///< runs while there is a change that was not shown yet
};

} // namespace Steward
