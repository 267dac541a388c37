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
/// Gives the texts of this file a context of their own.
struct ApiErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ApiErrorTexts)
};

QString offlineText(const ApiError &error)
{
    if (error.outcomeUnknown) {
        return ApiErrorTexts::tr(
            "The connection broke before the answer came, so it is not known whether the "
            "change was made. Steward checks by reading; do not send it again yet.");
    }
    return ApiErrorTexts::tr(
        "The tenant could not be reached. Check the network, the proxy or the VPN, then "
        "try again.");
}

QString timeoutText(const ApiError &error)
{
    if (error.outcomeUnknown) {
        return ApiErrorTexts::tr(
            "No answer came in time, so it is not known whether the change was made. "
            "Steward checks by reading; do not send it again yet.");
    }
    return ApiErrorTexts::tr("The tenant did not answer in time. Try again, or check the network.");
}

QString forbiddenText(const ApiError &error)
{
    static constexpr auto marker = "permission/"_L1;
    const auto at = error.serverMessage.indexOf(marker);
    if (at < 0) {
        return ApiErrorTexts::tr(
            "This client may not do that. Ask an administrator of the tenant for a role "
            "that allows it.");
    }
    const auto rest = error.serverMessage.mid(at + marker.size());
    auto end = 0;
    while (end < rest.size() && (rest.at(end).isLetterOrNumber() || rest.at(end) == u'.'))
        ++end;
    return ApiErrorTexts::tr(
               "This client lacks the permission %1. Ask an administrator of the tenant for a "
               "role that includes it.")
        .arg(rest.left(end));
}
} // namespace

QString ApiError::userText() const
{
    switch (kind) {
    case Kind::Cancelled:
        return outcomeUnknown ? ApiErrorTexts::tr(
                   "Cancelled after it was sent, so it is not known whether the change "
                   "was made. Check by reading before you send it again.")
                              : ApiErrorTexts::tr("Cancelled. Nothing more was sent.");
    case Kind::Timeout:
        return timeoutText(*this);
    case Kind::Offline:
        return offlineText(*this);
    case Kind::Tls:
        return detail.isEmpty()
            ? ApiErrorTexts::tr("No secure connection could be made, so nothing was sent. Check "
                                "the server URL, and the extra CA if a proxy inspects TLS.")
            : detail;
    case Kind::ReadOnly:
        return ApiErrorTexts::tr("This tenant is read-only in Steward, so nothing was sent. Switch "
                                 "read-only off in the coloured band, then try again.");
    case Kind::Protocol:
        if (outcomeUnknown) {
            return ApiErrorTexts::tr(
                "The answer was not one C1 gives, so it is not known whether the change was "
                "made. Steward checks by reading; do not send it again yet.");
        }
        return ApiErrorTexts::tr("The answer was not one C1 gives. %1 Check that the host is a C1 "
                                 "tenant, then try again.")
            .arg(plainText(detail, 200))
            .simplified();
    case Kind::Auth:
        return detail.isEmpty()
            ? ApiErrorTexts::tr("The sign-in was refused or has expired. Sign in again.")
            : detail;
    case Kind::Forbidden:
        return forbiddenText(*this);
    case Kind::NotFound:
        return ApiErrorTexts::tr(
            "It is no longer there, or this client may not see it. Refresh the list.");
    case Kind::Conflict:
        return ApiErrorTexts::tr(
            "It is there already, or is being changed by somebody else. Refresh the list.");
    case Kind::Invalid:
        return httpStatus == 0 && !detail.isEmpty()
            ? detail
            : ApiErrorTexts::tr(
                "C1 refused the values sent. Read the server's words under Details and correct "
                "them.");
    case Kind::RateLimited:
        return ApiErrorTexts::tr("C1 asks to slow down. Wait a little, then try again.");
    case Kind::Server:
        if (outcomeUnknown) {
            return ApiErrorTexts::tr(
                "C1 failed while working on the change, so it is not known whether it was "
                "made. Steward checks by reading; do not send it again yet.");
        }
        return ApiErrorTexts::tr("C1 could not do it just now. Try again in a few minutes.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ApiError::details() const
{
    QStringList lines;
    if (httpStatus > 0)
        lines << ApiErrorTexts::tr("HTTP status: %1").arg(httpStatus);
    if (!serverMessage.isEmpty())
        lines << ApiErrorTexts::tr("The server said: %1").arg(plainText(serverMessage));
    if (!detail.isEmpty() && detail != userText())
        lines << detail;
    if (!technical.isEmpty())
        lines << technical;
    if (!requestId.isEmpty())
        lines << ApiErrorTexts::tr("Request ID: %1").arg(plainText(requestId));
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
