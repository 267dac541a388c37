// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/apijob.h"

#include <QPointer>

#include <functional>
#include <utility>

namespace Steward
{

/// A typed answer that is on its way: `reply.then(this, [this](const Result<App> &app) { ... });`
///
/// then() may be called once; the function runs in the GUI thread, never inside then() itself, and
/// not at all when \a context is gone. Dropping a Reply does not cancel the call: keep it and
/// abort() where that is wanted. Copies share the one call.
template <class T> class [[nodiscard]] Reply
{
public:
    using Decoder = std::function<Result<T>(const ApiResponse &)>;

    Reply() = default;
    Reply(ApiJob *job, Decoder decoder)
        : m_job(job)
        , m_decoder(std::move(decoder))
    {
    }

    template <class F> void then(QObject *context, F function)
    {
        Q_ASSERT(m_job);
        const bool write = m_job->request().isWrite();
        m_job->setContinuation(
            context,
            [decoder = std::move(m_decoder), write,
             function = std::move(function)](const Result<ApiResponse> &response) mutable {
                if (!response) {
                    function(Result<T>(unexpected(response.error())));
                    return;
                }
                Result<T> value = decoder(*response);
                if (!value) {
                    value.error().requestId = response->requestId;
                    // A 200 that cannot be read says nothing about what the server did.
                    value.error().outcomeUnknown = write;
                }
                function(std::as_const(value));
            });
    }

    void abort()
    {
        if (m_job)
            m_job->abort();
    }
    [[nodiscard]] bool isRunning() const
    {
        return m_job && m_job->state() != ApiJob::State::Settled;
    }

private:
    QPointer<ApiJob> m_job;
    Decoder m_decoder;
};

} // namespace Steward
