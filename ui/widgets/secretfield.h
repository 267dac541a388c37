// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secretbytes.h"

#include <QLineEdit>

namespace Steward
{

/// A field for a secret: dots, no way to see it, no undo, nothing for input methods to learn. What
/// Qt keeps inside while it is typed cannot be scrubbed, so whoever took it clears the field.
class SecretField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)
public:
    explicit SecretField(QWidget *parent = nullptr);
    /// A copy of what was typed, without blanks and quotes around it.
    [[nodiscard]] SecretBytes secret() const;
    [[nodiscard]] bool isBlank() const { return text().trimmed().isEmpty(); }
};

} // namespace Steward
