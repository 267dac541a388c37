// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/tenanturl.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward::TenantUrl
{

namespace
{
/// Gives the texts of this file a context of their own.
struct TenantUrlTexts {
    Q_DECLARE_TR_FUNCTIONS(TenantUrlTexts)
};

auto refuse(const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); }

bool hasOddCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || c == u'\\';
    });
}

QString withScheme(const QString &text)
{
    if (text.startsWith("//"_L1))
        return "https:"_L1 + text;
    return text.contains("://"_L1) ? text : "https://"_L1 + text;
}

/// What is there besides scheme, host and port; a sentence, or nothing.
QString excess(const QUrl &url)
{
    if (!url.userInfo().isEmpty())
        return TenantUrlTexts::tr("The server URL holds a user name or a password. Leave out "
                                  "everything between https:// and the host.");
    if (!url.path().isEmpty() && url.path() != u"/")
        return TenantUrlTexts::tr("The server URL holds a path. Leave out everything after the "
                                  "host.");
    if (url.hasQuery() || url.hasFragment())
        return TenantUrlTexts::tr("The server URL holds a query or a fragment. Leave out "
                                  "everything after the host.");
    return {};
}
} // namespace

Result<QUrl> parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(TenantUrlTexts::tr("Enter the server URL, for example "
                                         "https://acme.conductor.one."));
    const bool bare = !trimmed.contains("//"_L1);
    const QUrl url(withScheme(trimmed), QUrl::StrictMode);
    if (url.isValid() && url.scheme() == u"http")
        return refuse(TenantUrlTexts::tr("Steward speaks https only. Write https:// instead of "
                                         "http://."));
    if (url.isValid() && url.scheme() != u"https")
        return refuse(TenantUrlTexts::tr("The server URL must begin with https://."));
    // Told before the host is judged: a name with a password in it is the graver slip.
    if (const QString more = excess(url); url.isValid() && !more.isEmpty())
        return refuse(more);
    if (!url.isValid() || url.host().isEmpty() || hasOddCharacters(trimmed))
        return refuse(TenantUrlTexts::tr("The server URL is not a valid address. Copy it from the "
                                         "browser, for example https://acme.conductor.one."));
    if (bare && !url.host().contains(u'.') && QHostAddress(url.host()).isNull())
        return refuse(
            //: %1 is a word such as "acme"
            TenantUrlTexts::tr("\"%1\" alone does not say which tenant is meant. Write "
                               "%1.conductor.one, or %1.c1eu.ai for a tenant in the EU.")
                .arg(url.host()));
    QUrl origin;
    origin.setScheme(u"https"_s);
    origin.setHost(url.host().toLower());
    if (url.port() > 0 && url.port() != 443)
        origin.setPort(url.port());
    return origin;
}

bool isVendorHost(const QUrl &origin)
{
    const QString host = origin.host();
    return host.endsWith(".conductor.one"_L1) || host.endsWith(".c1eu.ai"_L1);
}

} // namespace Steward::TenantUrl
