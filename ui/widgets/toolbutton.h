// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace Steward
{

/// A tool button in the tab order, that Return presses as Space does; Qt's lets Return go on to the
/// dialog's default button.
class ToolButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolButton)
public:
    explicit ToolButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Steward
