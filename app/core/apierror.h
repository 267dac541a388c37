// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QString>

namespace Steward
{

/// What went wrong with one call, in the terms a person can act on.
///
/// A plain value; safe to copy and to hold. All texts are plain text, never markup. Server words
/// are kept as they came (see serverMessage) and are cleaned only where they are shown.
struct ApiError {
    enum class Kind {
        Cancelled, ///< the person or the program gave up; nothing to report
        Timeout, ///< the deadline of the job passed
        Offline, ///< no connection, or it broke
        Tls, ///< the server's certificate or protocol was refused
        Protocol, ///< an answer came, but not one the API gives (HTML, cut body, wrong type)
        Auth, ///< not signed in, or the sign-in was refused (401, token endpoint)
        Forbidden, ///< 403
        NotFound, ///< 404
        Conflict, ///< 409
        Invalid, ///< 400, 413, 422, or refused here before anything was sent
        RateLimited, ///< 429 after all tries
        Server, ///< any other answered failure
        ReadOnly, ///< refused here: the tenant is set to read-only in Steward
    };

    Kind kind = Kind::Server;
    /// Technical sentence of this program (what came, what was expected). Never a secret.
    QString detail;
    /// More for those who look under Details: a certificate, the words of a library. Never a
    /// secret.
    QString technical;
    /// HTTP status, 0 when none came.
    int httpStatus = 0;
    /// `google.rpc.Status.message`, or OAuth `error_description`, verbatim.
    QString serverMessage;
    /// `google.rpc.Status.code` (0 when none came).
    int grpcCode = 0;
    /// The server's request id when the answer named one, else the X-Request-ID that was sent.
    QString requestId;
    /// Field name as the server spelled it -> its message (from "invalid Message.Field: ...").
    QHash<QString, QString> fields;
    /// A write left this machine and no answer came that tells whether it happened: none at all, a
    /// 5xx, or one that could not be read.
    bool outcomeUnknown = false;
    /// The request certainly did not happen: refused here, not signed in, or not one byte of its
    /// body was handed out.
    bool notSent = false;
    /// Seconds the server asked to wait (429, 503), 0 when it said nothing.
    int retryAfterSeconds = 0;
    /// Of the answer's Date header, UTC; invalid when not sent.
    QDateTime serverDate;

    /// One sentence: what happened and what to do next. Translated.
    [[nodiscard]] QString userText() const;
    /// Everything for "Details": status, server words, request id. Translated labels.
    [[nodiscard]] QString details() const;

    [[nodiscard]] static ApiError cancelled();
    /// Refused before anything was sent, for the reason given (a full sentence).
    [[nodiscard]] static ApiError invalidInput(const QString &sentence);
    [[nodiscard]] static ApiError protocol(const QString &what);
};

} // namespace Steward

Q_DECLARE_METATYPE(Steward::ApiError)
