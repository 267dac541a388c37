// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/readbench.h"

using namespace Qt::StringLiterals;

namespace Steward
{

ReadBench::ReadBench(const BenchOptions &options)
    : m_options(options)
{
    connect(&m_tenant, &TenantProcess::failed, this, &Bench::failed);
    connect(&m_tenant, &TenantProcess::ready, this, &ReadBench::signIn);
}

ReadBench::~ReadBench() = default;

void ReadBench::start()
{
    if (const QString problem = m_heartbeat.problem(); !problem.isEmpty()) {
        emit failed(problem);
        return;
    }
    m_tenant.start({ u"--users"_s, QString::number(m_options.users) });
}

void ReadBench::signIn()
{
    m_session = m_tenant.makeSession();
    if (!m_session) {
        emit failed(u"The practice tenant's connection file cannot be used."_s);
        return;
    }
    connect(m_session.get(), &Session::stateChanged, this, [this] {
        if (m_session->state() == Session::State::Failed) {
            emit failed(m_session->error().userText());
        } else if (m_session->state() == Session::State::SignedIn) {
            m_directory = std::make_unique<Directory>(m_session.get());
            connect(m_directory.get(), &Directory::finished, this, &ReadBench::check,
                    Qt::QueuedConnection);
            m_directory->read();
        }
    });
    m_session->signIn();
}

void ReadBench::check()
{
    const bool whole = m_directory->answersHere()
        && m_directory->people().count() == static_cast<quint32>(m_options.users);
    if (whole)
        onRead();
    else
        emit failed(u"Not everybody was read."_s);
}

} // namespace Steward
