// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/changerunner.h"
#include "app/core/result.h"
#include "app/net/answered.h"
#include "app/net/pagetrail.h"

#include <QSet>

namespace Steward
{

/// Makes one app: remembers which apps have the name already, sends the one request, reads the app
/// back. When the answer is lost it looks for an app of that name that was not there before; a
/// person then adopts it or has another one made. Never makes a second app by itself.
class AppRunner final : public ChangeRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppRunner)
public:
    AppRunner(const ChangeContext &context, quint64 id, const Plan &plan);
    ~AppRunner() override;

    void sendRest() override;
    void checkAgain() override;
    void sendAgain(int row) override;
    [[nodiscard]] bool canSendAgain(int row) const override;
    [[nodiscard]] bool isOpen(int row) const override;
    [[nodiscard]] bool isRetryable(int) const override { return false; }
    void handOver(int, quint64) override { }
    /// One request, gone in a moment: there is nothing to pause.
    [[nodiscard]] bool isSending() const override { return false; }
    [[nodiscard]] bool hasRest() const override { return m_rest; }
    /// Takes \a index of change().found for the app that was made.
    void adopt(int index);

protected:
    void start() override;
    void restored(const QList<JournalEvent> &events) override;
    void abandon(const QString &text, const SharedValue<ApiError> &error) override;
    void onPaused() override { }

private:
    enum class Step { Planned, Reading, Marking, Marked, Sending, ReadingBack, Looking, Idle };

    void readNamed(const QString &token);
    void onNamed(const Result<QList<App>> &apps);
    void onNotRead(const ApiError &error);
    [[nodiscard]] QList<App> newApps(const QList<App> &apps) const;
    void offer(const QList<App> &found);
    void setNotSent(const QString &text, const SharedValue<ApiError> &error);
    void markAndSend();
    void send();
    void onAnswer(const Result<Answered<App>> &answer);
    void readBack();
    void onReadBack(const Result<App> &app);
    void lookLater();
    void onLooked(const Result<QList<App>> &apps);
    [[nodiscard]] bool windowIsOver() const;

    NewApp m_app;
    Step m_step = Step::Planned;
    QSet<AppId> m_before; ///< apps of this name that are not the one: there before, or declined
    SharedValue<ApiError> m_lost; ///< the answer to an earlier request was lost with this
    QList<App> m_collected;
    PageTrail m_trail;
    QDateTime m_until;
    int m_backOff = 0;
    bool m_looked = false; ///< read since the outcome became unknown
    bool m_notSent = false;
    bool m_rest = false; ///< left over, unsent, from an earlier run of the program
};

} // namespace Steward
