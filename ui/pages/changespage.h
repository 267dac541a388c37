// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/contentpage.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Steward
{

class ChangeDesk;
class ChangeRowsModel;
class ChangesModel;
class GuardedTableView;

/// What was sent to the tenant since the program started, and how each row fared.
class ChangesPage final : public ContentPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesPage)
public:
    explicit ChangesPage(ChangeDesk *desk, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void focusContent() override;

private:
    void update();
    [[nodiscard]] QWidget *makeContent();

    ChangeDesk *m_desk;
    ChangesModel *m_changesModel;
    ChangeRowsModel *m_rowsModel;
    GuardedTableView *m_changes;
    GuardedTableView *m_rows;
    QLabel *m_details;
    QPushButton *m_checkAgain;
    QPushButton *m_sendAgain;
    QStackedLayout *m_stack;
};

} // namespace Steward
