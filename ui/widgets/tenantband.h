// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/connection.h"

#include <QWidget>

namespace Steward
{

/// Says which tenant every click on this surface goes to: a word, a shape and a colour, the host
/// and the client. Readable by a screen reader through its accessible name.
class TenantBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantBand)
public:
    explicit TenantBand(QWidget *parent = nullptr);
    void setTenant(const TenantConnection &tenant);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString shape(Environment environment);
    TenantConnection m_tenant;
    QString m_text;
};

} // namespace Steward
