// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"

#include <QTimer>

#include <chrono>

namespace Steward
{

Clock::~Clock() = default;

namespace
{
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    void after(qint64 milliseconds, QObject *context, std::function<void()> action) override
    {
        QTimer::singleShot(std::chrono::milliseconds(qMax<qint64>(0, milliseconds)), context,
                           std::move(action));
    }
};
} // namespace

Clock *Clock::system()
{
    static SystemClock clock;
    return &clock;
}

} // namespace Steward
