// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretfield.h"

#include "app/core/secrettext.h"

namespace Steward
{

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText
                        | Qt::ImhNoAutoUppercase);
    // Room for a pasted file by mistake, to be told instead of a silent cut.
    setMaxLength(65536);
}

SecretBytes SecretField::secret() const
{
    QByteArray bytes = text().toUtf8();
    const QByteArrayView bare = SecretText::bare(bytes);
    SecretBytes secret(bare.toByteArray());
    scrub(bytes);
    return secret;
}

} // namespace Steward
