// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"

#include <QElapsedTimer>

#include <array>

namespace Steward
{

/// Tries a tenant out, step by step: a token, who the client is, the first page of apps. Reads
/// only. GUI thread only.
class ConnectionTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTest)
public:
    enum Step { Token, Introspect, Apps };
    static constexpr int stepCount = 3;
    enum class Outcome {
        Open, ///< not begun
        Running,
        Good,
        Refused, ///< this client may not do it (403): nothing is wrong with the connection
        Failed,
    };
    Q_ENUM(Outcome)
    struct Result {
        Outcome outcome = Outcome::Open;
        qint64 milliseconds = 0;
        ApiError error; ///< of Refused and Failed
    };

    explicit ConnectionTest(std::unique_ptr<Session> session, QObject *parent = nullptr);
    ~ConnectionTest() override;
    void start();

    [[nodiscard]] const Result &result(Step step) const { return m_results.at(step); }
    /// Nothing failed. A client that may not list apps is connected all the same.
    [[nodiscard]] bool isGood() const;
    /// What Steward's jobs need and what introspection lists of it: "You can" and "You cannot".
    /// Which permission a call needs is the vendor's operation id (c1-api i 8), so this is a hint.
    [[nodiscard]] QStringList allowed() const { return jobNames(true); }
    [[nodiscard]] QStringList missing() const { return jobNames(false); }

signals:
    void stepChanged(int step);
    void finished();

private:
    void begin(Step step);
    void end(Step step, Outcome outcome, const ApiError &error = {});
    void end(Step step, const ApiError &error);
    [[nodiscard]] QStringList jobNames(bool listed) const;
    void introspect();
    void readApps();

    std::unique_ptr<Session> m_session;
    std::array<Result, stepCount> m_results;
    QElapsedTimer m_timer;
    bool m_over = false; ///< being destroyed
};

} // namespace Steward
