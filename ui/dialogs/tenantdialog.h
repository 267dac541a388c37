// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace Steward
{

class MessageBar;
class TenantBand;
struct TenantConnection;

/// A dialog that writes to a tenant: the band that names it on top, a heading, the content, a
/// message line, the buttons. Esc and Cancel ask in place before what was chosen or typed is lost.
class TenantDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantDialog)
public:
    void reject() override;

protected:
    TenantDialog(const TenantConnection &tenant, QWidget *parent);
    /// Without a tenant yet: the band stays away until it is given one.
    explicit TenantDialog(QWidget *parent);
    [[nodiscard]] TenantBand *band() const { return m_band; }
    /// Lays the parts out around \a content, and sizes the dialog to fit the screen.
    void setContent(QWidget *content);
    void setHeading(const QString &text);
    [[nodiscard]] MessageBar *message() const { return m_message; }
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }
    /// Esc was pressed: goes back to the step before, if there is one.
    [[nodiscard]] virtual bool stepBack() { return false; }
    void keyPressEvent(QKeyEvent *event) override;
    /// What would be lost by closing now, a sentence; empty when nothing would.
    [[nodiscard]] virtual QString wouldLose() const { return {}; }

    /// Whether the message line asks just now if what was entered may be thrown away; its button
    /// then closes the dialog.
    [[nodiscard]] bool isAsking() const;

private:
    TenantBand *m_band;
    QLabel *m_heading;
    MessageBar *m_message;
    QDialogButtonBox *m_buttons;
    QVBoxLayout *m_layout;
    QString m_loss; ///< the question that Esc asked in place
};

} // namespace Steward
