// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Steward
{

class PagedModel;

/// One page of the main window: where it is, which list its status line speaks of, what the
/// window's common actions do there.
class ContentPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPage)
public:
    explicit ContentPage(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    /// Name of what is shown ("Acme Payroll"), plain text.
    [[nodiscard]] virtual QString title() const = 0;
    /// The list in view, or null.
    [[nodiscard]] virtual PagedModel *list() const { return nullptr; }
    /// Puts the keyboard where work begins.
    virtual void focusContent() = 0;
    virtual void refresh() { }
    virtual void find() { }
    [[nodiscard]] virtual bool canAssignOwner() const { return false; }
    virtual void assignOwner() { }
    /// Why members cannot be added here; empty when they can.
    [[nodiscard]] virtual QString whyNoMembers() const;
    virtual void addMembers() { }

signals:
    /// title() or list() changed.
    void changed();
};

} // namespace Steward
