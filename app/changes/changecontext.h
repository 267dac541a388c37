// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/batchsize.h"

#include <QtGlobal>

namespace Steward
{

class ChangeObserver;
class JournalWriter;
class SendSlots;
class Session;

/// What a runner works with. Nothing is owned; all of it outlives the runner.
struct ChangeContext {
    Session *session = nullptr;
    JournalWriter *journal = nullptr;
    SendSlots *sending = nullptr;
    ChangeObserver *observer = nullptr; ///< may be null
    qint64 windowMs = 240000; ///< how long an accepted row is watched before it becomes NotYet
    int batchSize = defaultBatchSize; ///< 1 to maxBatchSize
};

/// The moments of a change between which a machine may lose its power.
enum class ChangeStep {
    Planned, ///< the change is in the journal; nothing was sent
    Marked, ///< rows are marked as perhaps sent; their requests have not left
    Sending, ///< a request leaves
    Answered, ///< an answer came; it is not in the journal yet
    Recorded, ///< states of rows were written
    Read, ///< the tenant was read for the rows
};

/// Is told of each step; for tests that end the program there.
class ChangeObserver
{
public:
    virtual ~ChangeObserver() = default;
    virtual void reached(ChangeStep step, quint64 change) = 0;
};

} // namespace Steward
