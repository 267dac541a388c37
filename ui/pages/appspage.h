// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/app.h"
#include "ui/pages/contentpage.h"

namespace Steward
{

class AppsModel;
class PagedTablePane;
class SearchField;
class Session;

/// All apps of the tenant, with a search on the server.
class AppsPage final : public ContentPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppsPage)
public:
    explicit AppsPage(Session *session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PagedModel *list() const override;
    void focusContent() override;
    void refresh() override;
    void find() override;

signals:
    void appOpened(const Steward::App &app);

private:
    AppsModel *m_model;
    SearchField *m_search;
    PagedTablePane *m_pane;
};

} // namespace Steward
