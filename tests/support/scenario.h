// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fakenam.h"

#include <QStringList>

namespace Steward
{

/// Raw requests and answers from a `.http` file, in order: what Steward has to send, byte for byte
/// in the request line and as JSON in the body, and what it gets. Token requests are answered by
/// the scenario itself and are not in the file.
///
///     POST /api/v1/apps HTTP/1.1
///     Content-Type: application/json
///
///     {"displayName":"Payroll"}
///
///     HTTP/1.1 200 OK
///     Content-Type: application/json
///
///     {"app":{...}}
///
///     ### (the next exchange)
class Scenario
{
public:
    /// \a name of a file in tests/net/scenarios, without ".http".
    explicit Scenario(const QString &name);
    /// To be a FakeNam's handler.
    [[nodiscard]] FakeNam::Answer answer(const FakeNam::Seen &seen);
    /// Whether every exchange of the file has happened.
    [[nodiscard]] bool isDone() const
    {
        return m_next == m_exchanges.size() && m_problems.isEmpty();
    }
    /// What did not fit, for the test's output.
    [[nodiscard]] QString problems() const;

private:
    struct Exchange {
        QByteArray verb;
        QString path;
        QByteArray body;
        FakeNam::Answer answer;
    };
    QList<Exchange> m_exchanges;
    qsizetype m_next = 0;
    QStringList m_problems;
};

} // namespace Steward
