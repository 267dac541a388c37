// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/bearertoken.h"

#include "app/core/logging.h"
#include "app/core/secrettext.h"

#include <algorithm>

namespace Steward
{

namespace
{
constexpr qsizetype longest = 16384;

/// RFC 6750, b64token.
bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("-._~+/=").contains(c);
}
} // namespace

Result<SecretBytes> BearerToken::parse(QByteArrayView text)
{
    QByteArrayView token = SecretText::bare(text);
    if (token.size() > 7 && token.first(7).compare("Bearer ", Qt::CaseInsensitive) == 0)
        token = token.sliced(7).trimmed();
    const auto refuse = [](const QString &sentence) {
        return Result<SecretBytes>(unexpected(ApiError::invalidInput(sentence)));
    };
    if (token.isEmpty())
        return refuse(tr("Enter the bearer token."));
    if (token.startsWith("secret-token:"))
        return refuse(tr("This is a client secret, not a bearer token. Choose to sign in with a "
                         "client ID and secret."));
    if (token.size() > longest || !std::all_of(token.begin(), token.end(), isTokenCharacter))
        return refuse(tr("This is not a bearer token: it holds blanks or other characters that no "
                         "token has. Copy it again in full."));
    return SecretBytes(token.toByteArray());
}

BearerToken::BearerToken(SecretBytes token)
    : m_token(std::move(token))
{
    Redactor::add(m_token.view());
}

BearerToken::~BearerToken() { Redactor::remove(m_token.view()); }

void BearerToken::withToken(QObject *, Callback callback)
{
    if (!m_token.isEmpty()) {
        callback(m_token.view().toByteArray());
        return;
    }
    ApiError error;
    error.kind = ApiError::Kind::Auth;
    error.notSent = true;
    error.detail
        = tr("The tenant refused the bearer token, or it has expired. Enter a new one; where a "
             "window is open on the tenant, close it and open the tenant again.");
    callback(unexpected(error));
}

void BearerToken::reject(const QByteArray &token)
{
    if (m_token.view() != token)
        return;
    Redactor::remove(m_token.view());
    m_token.clear();
}

} // namespace Steward
