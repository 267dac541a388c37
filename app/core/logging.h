// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QLoggingCategory>
#include <QString>

namespace Steward
{

Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcChanges)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// The one place that takes secrets out of text. Thread-safe.
namespace Redactor
{
/// From now on \a secret (8 bytes or more; shorter ones are ignored) is replaced in every text.
void add(QByteArrayView secret);
/// Forgets \a secret again.
void remove(QByteArrayView secret);
/// \a text without registered secrets, bearer tokens, assertions, client secrets.
[[nodiscard]] QString redacted(const QString &text);
/// Puts the redactor before the message handler in force. Call once, first thing in main().
void install();
} // namespace Redactor

} // namespace Steward
