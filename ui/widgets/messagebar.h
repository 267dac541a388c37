// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Steward
{

/// A line over a page that says what happened and offers one way on. Details hold the server's own
/// words. All plain text. It can be closed, but for an error that offers the only way on.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)
public:
    enum class Kind { Info, Error };
    explicit MessageBar(QWidget *parent = nullptr);

    /// \a action is the button's text; empty for none.
    void showMessage(Kind kind, const QString &text, const QString &details = {},
                     const QString &action = {});
    void showError(const ApiError &error, const QString &action = {});
    [[nodiscard]] QString text() const;
    /// Puts the keyboard on the button that goes on, if there is one; false otherwise.
    bool focusAction();

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
    Kind m_kind = Kind::Info;
    QLabel *m_mark;
    QLabel *m_label;
    QLabel *m_details;
    QToolButton *m_detailsButton;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace Steward
