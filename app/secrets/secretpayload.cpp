// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretpayload.h"

#include <QScopeGuard>

namespace Steward::SecretPayload
{

namespace
{
constexpr char version = '1';
} // namespace

QByteArray encode(const SecretBytes &secret)
{
    QByteArray base64
        = QByteArray::fromRawData(secret.view().data(), secret.view().size()).toBase64();
    const auto wipe = qScopeGuard([&base64] { scrub(base64); });
    QByteArray payload;
    payload.reserve(base64.size() + 1);
    payload.append(version);
    payload.append(base64);
    return payload;
}

SecretBytes decode(const QByteArray &payload)
{
    if (!payload.startsWith(version))
        return {};
    QByteArray base64(payload.constData() + 1, payload.size() - 1);
    const auto wipe = qScopeGuard([&base64] { scrub(base64); });
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return {};
    return SecretBytes(std::move(decoded.decoded));
}

} // namespace Steward::SecretPayload
