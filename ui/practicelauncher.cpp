// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practicelauncher.h"

#include "app/auth/session.h"
#include "app/core/logging.h"
#include "ui/mainwindow.h"

namespace Steward
{

PracticeLauncher::PracticeLauncher(Practice::Options options, MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_thread(std::move(options))
{
    connect(&m_thread, &Practice::PracticeThread::ready, this, &PracticeLauncher::onReady);
    connect(&m_thread, &Practice::PracticeThread::failed, window, &MainWindow::showFailure);
}

void PracticeLauncher::start()
{
    m_window->showWaiting(tr("Starting the practice tenant…"));
    m_thread.start();
}

void PracticeLauncher::onReady(const Practice::Connection &connection)
{
    Redactor::add(connection.clientSecret);
    auto clientId = ClientId::parse(connection.clientId);
    auto secret = ClientSecret::parse(connection.clientSecret);
    if (!clientId || !secret) {
        m_window->showFailure((clientId ? secret.error() : clientId.error()).userText());
        return;
    }
    TenantConnection tenant;
    tenant.name = tr("Practice tenant");
    tenant.environment = Environment::Practice;
    tenant.origin = connection.url;
    tenant.clientId = connection.clientId;
    tenant.caPem = connection.caPem;
    tenant.onlyOwnCa = true;
    m_window->setSession(
        std::make_unique<Session>(std::move(tenant), std::move(*clientId), std::move(*secret)));
}

} // namespace Steward
