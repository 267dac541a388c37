// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>

namespace Steward
{

/// One thing that can be measured. Ends with exactly one of its signals.
class Bench : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Bench)
public:
    Bench() = default;
    virtual void start() = 0;

signals:
    /// The figures; they are reported, never judged.
    void finished(const QJsonObject &figures);
    /// It could not be measured; one sentence.
    void failed(const QString &sentence);
};

} // namespace Steward
