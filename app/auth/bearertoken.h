// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secretbytes.h"
#include "app/net/apiclient.h"

#include <QCoreApplication>

namespace Steward
{

/// An access token that a person pasted. Kept in memory until the tenant refuses it; there is
/// nothing to renew it with. GUI thread only.
class BearerToken final : public TokenSource
{
    Q_DECLARE_TR_FUNCTIONS(BearerToken)
public:
    /// The token in \a text without blanks, quotes and the word "Bearer"; the error says what is
    /// wrong with it and never repeats it.
    [[nodiscard]] static Result<SecretBytes> parse(QByteArrayView text);

    explicit BearerToken(SecretBytes token);
    ~BearerToken() override;
    Q_DISABLE_COPY_MOVE(BearerToken)

    void withToken(QObject *context, Callback callback) override;
    void reject(const QByteArray &token) override;

private:
    SecretBytes m_token;
};

} // namespace Steward
