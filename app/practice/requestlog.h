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
    /// \a authorized: the request came with a token that was accepted.
    void write(const Request &request, const Answer &answer, const QDateTime &now, bool authorized);
    /// A text that no line may hold, in whole or in part of a line.
    void addSecret(const QByteArray &secret);

private:
    [[nodiscard]] QString withoutSecrets(const QString &text) const;

    QFile m_file;
    QList<QByteArray> m_secrets;
};

} // namespace Steward::Practice
