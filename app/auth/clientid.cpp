// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/clientid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct ClientIdTexts {
    Q_DECLARE_TR_FUNCTIONS(ClientIdTexts)
};

auto refuse(const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); }
} // namespace

Result<ClientId> ClientId::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(ClientIdTexts::tr(
            "Enter the client ID, for example clever-fox-42195@acme.conductor.one/pcc."));
    const auto at = trimmed.indexOf(u'@');
    if (at < 0)
        return refuse(
            ClientIdTexts::tr("The client ID has no \"@\": it must look like name@host/pcc."));
    if (at == 0)
        return refuse(ClientIdTexts::tr("The client ID has no name before the \"@\"."));
    const QString rest = trimmed.mid(at + 1);
    const auto slash = rest.indexOf(u'/');
    if (slash < 0)
        return refuse(ClientIdTexts::tr(
            "The client ID has no \"/pcc\" or \"/spc\" at its end. Copy it again in full."));
    ClientId id;
    id.text = trimmed;
    id.name = trimmed.left(at);
    id.host = rest.left(slash).toLower();
    id.use = rest.mid(slash + 1);
    const QUrl url = QUrl("https://"_L1 + id.host, QUrl::StrictMode);
    if (id.host.isEmpty() || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return refuse(
            ClientIdTexts::tr("The client ID has no valid host between \"@\" and \"/\"."));
    if (id.use == u"wfe")
        return refuse(ClientIdTexts::tr(
            "This client ID is a federation trust (/wfe), which has no secret. Use a "
            "personal client (/pcc) or a service principal (/spc)."));
    if (id.use != u"pcc" && id.use != u"spc")
        return refuse(
            ClientIdTexts::tr("The client ID must end in /pcc (personal client) or /spc (service "
                              "principal)."));
    return id;
}

QUrl ClientId::origin() const { return QUrl("https://"_L1 + host); }

} // namespace Steward
