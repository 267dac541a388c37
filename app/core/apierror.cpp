// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/apierror.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
QString tr(const char *text) { return QCoreApplication::translate("ApiError", text); }

QString offlineText(const ApiError &error)
{
    if (error.outcomeUnknown) {
        return tr("The connection broke before the answer came, so it is not known whether the "
                  "change was made. Steward checks by reading; do not send it again yet.");
    }
    return tr("The tenant could not be reached. Check the network, the proxy or the VPN, then "
              "try again.");
}

QString timeoutText(const ApiError &error)
{
    if (error.outcomeUnknown) {
        return tr("No answer came in time, so it is not known whether the change was made. "
                  "Steward checks by reading; do not send it again yet.");
    }
    return tr("The tenant did not answer in time. Try again, or check the network.");
}

QString forbiddenText(const ApiError &error)
{
    static constexpr auto marker = "permission/"_L1;
    const auto at = error.serverMessage.indexOf(marker);
    if (at < 0) {
        return tr("This client may not do that. Ask an administrator of the tenant for a role "
                  "that allows it.");
    }
    const auto rest = error.serverMessage.mid(at + marker.size());
    auto end = 0;
    while (end < rest.size() && (rest.at(end).isLetterOrNumber() || rest.at(end) == u'.'))
        ++end;
    return tr("This client lacks the permission %1. Ask an administrator of the tenant for a "
              "role that includes it.")
        .arg(rest.left(end));
}
} // namespace

QString ApiError::userText() const
{
    switch (kind) {
    case Kind::Cancelled:
        return tr("Cancelled. Nothing more was sent.");
    case Kind::Timeout:
        return timeoutText(*this);
    case Kind::Offline:
        return offlineText(*this);
    case Kind::Tls:
        return tr("The server's certificate could not be trusted, so nothing was sent. Check the "
                  "host name, and the extra CA if a proxy inspects TLS.");
    case Kind::Protocol:
        if (outcomeUnknown) {
            return tr("The answer was not one C1 gives, so it is not known whether the change was "
                      "made. Steward checks by reading; do not send it again yet.");
        }
        return tr("The answer was not one C1 gives. Check that the host is a C1 tenant, then try "
                  "again.");
    case Kind::Auth:
        return detail.isEmpty() ? tr("The sign-in was refused or has expired. Sign in again.")
                                : detail;
    case Kind::Forbidden:
        return forbiddenText(*this);
    case Kind::NotFound:
        return tr("It is no longer there, or this client may not see it. Refresh the list.");
    case Kind::Conflict:
        return tr("It is there already, or is being changed by somebody else. Refresh the list.");
    case Kind::Invalid:
        return httpStatus == 0 && !detail.isEmpty()
            ? detail
            : tr("C1 refused the values sent. Read the server's words under Details and correct "
                 "them.");
    case Kind::RateLimited:
        return tr("C1 asks to slow down. Wait a little, then try again.");
    case Kind::Server:
        if (outcomeUnknown) {
            return tr("C1 failed while working on the change, so it is not known whether it was "
                      "made. Steward checks by reading; do not send it again yet.");
        }
        return tr("C1 could not do it just now. Try again in a few minutes.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ApiError::details() const
{
    QStringList lines;
    if (httpStatus > 0)
        lines << tr("HTTP status: %1").arg(httpStatus);
    if (!serverMessage.isEmpty())
        lines << tr("The server said: %1").arg(plainText(serverMessage));
    if (!detail.isEmpty())
        lines << detail;
    if (!requestId.isEmpty())
        lines << tr("Request id: %1").arg(plainText(requestId));
    return lines.join(u'\n');
}

ApiError ApiError::cancelled()
{
    ApiError error;
    error.kind = Kind::Cancelled;
    return error;
}

ApiError ApiError::invalidInput(const QString &sentence)
{
    ApiError error;
    error.kind = Kind::Invalid;
    error.detail = sentence;
    error.notSent = true;
    return error;
}

ApiError ApiError::protocol(const QString &what)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.detail = what;
    return error;
}

} // namespace Steward
