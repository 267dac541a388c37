// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"

#include <QDateTime>
#include <QFile>

namespace Steward::Practice
{

/// One JSON object a line for each request: time, method, path, status, bytes, requestId, and the
/// body of writes. Never headers, tokens or the token call's body.
class RequestLog
{
public:
    /// Empty \a path: no log. False with a sentence in \a error when it cannot be opened.
    [[nodiscard]] bool open(const QString &path, QString &error);
    void write(const Request &request, const Answer &answer, const QDateTime &now);

private:
    QFile m_file;
};

} // namespace Steward::Practice
