// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace Steward
{

class Session;

/// The switch beside the band that decides whether anything can be sent to the tenant. On at once;
/// off only after a question where harm could be done.
class ReadOnlySwitch final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadOnlySwitch)
public:
    explicit ReadOnlySwitch(QWidget *parent = nullptr);
    /// \a session is not owned and must outlive this, or be replaced with null.
    void setSession(Session *session);
    /// What a click does while it is on.
    void switchOff();

private:
    void onClicked();
    void show(bool readOnly);
    Session *m_session = nullptr;
};

} // namespace Steward
