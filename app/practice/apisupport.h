// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"

#include <QByteArrayList>

namespace Steward::Practice
{

/// `google.rpc.Status` with the request id at the end of the message, as C1 sends it.
[[nodiscard]] Answer statusError(int httpStatus, int code, const QString &message,
                                 const Request &request);
/// 400 for an id that is not 27 letters and digits (c1-api d).
[[nodiscard]] Answer badId(const QString &field, const Request &request);
[[nodiscard]] bool isId(const QByteArray &text);
/// The id of the account that \a user has in \a app: not the person's own, and another one in each
/// app.
[[nodiscard]] QByteArray accountId(const QByteArray &app, const QByteArray &user);

/// Which part of a list is asked for, from the query or the body.
struct PageRequest {
    qsizetype from = 0;
    qsizetype size = 25;
    bool valid = true;
    [[nodiscard]] static PageRequest read(const Options &options, const QJsonObject &body,
                                          const Request &request);
};
/// `{"list": [...], "nextPageToken": ...}` of rows that are JSON already. The faults of lists are
/// applied here.
[[nodiscard]] Answer listAnswer(const Options &options, const QByteArrayList &rows, qsizetype next,
                                qsizetype total);
/// The same for a list that is wholly there: cuts the page out.
[[nodiscard]] Answer pageOf(const Options &options, const QByteArrayList &all,
                            const PageRequest &page, const Request &request);

} // namespace Steward::Practice
