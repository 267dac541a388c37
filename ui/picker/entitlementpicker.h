// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entitlement.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class EntitlementsModel;
class PagedTablePane;
class SearchField;
class Session;

/// Picks entitlements over all apps: search, Space to put in or take out.
class EntitlementPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntitlementPicker)
public:
    /// \a session is not owned and must outlive this.
    explicit EntitlementPicker(Session *session, QWidget *parent = nullptr);
    [[nodiscard]] const QList<Entitlement> &entitlements() const { return m_chosen; }
    /// Puts the keyboard into the search, and reads the list when that was not done yet.
    void begin();

signals:
    void changed();

private:
    void toggle(int row);
    void update();

    EntitlementsModel *m_model;
    SearchField *m_search;
    PagedTablePane *m_pane;
    QLabel *m_label;
    QPushButton *m_clear;
    QList<Entitlement> m_chosen;
};

} // namespace Steward
