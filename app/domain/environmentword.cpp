// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/environmentword.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>

namespace Steward
{

namespace
{
/// Gives the texts of this file a context of their own.
struct EnvironmentTexts {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentTexts)
};
constexpr qsizetype longestWord = 20;
} // namespace

QString environmentWord(const TenantConnection &tenant)
{
    switch (tenant.environment) {
    case Environment::Production:
        return EnvironmentTexts::tr("PRODUCTION");
    case Environment::Staging:
        return EnvironmentTexts::tr("STAGING");
    case Environment::Sandbox:
        return EnvironmentTexts::tr("SANDBOX");
    case Environment::Development:
        return EnvironmentTexts::tr("DEVELOPMENT");
    case Environment::Other:
        return plainText(tenant.environmentWord, longestWord).toUpper();
    case Environment::Practice:
        return EnvironmentTexts::tr("PRACTICE");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace Steward
