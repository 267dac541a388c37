// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/tenantprocess.h"

#include "app/core/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int endsWithinMs = 5000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

TenantProcess::TenantProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A benchmark that is killed leaves nobody behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &TenantProcess::onOutput);
    connect(&m_process, &QProcess::finished, this,
            [this] { emit failed(u"The practice tenant ended by itself."_s); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(u"The practice tenant %1 cannot be started."_s.arg(m_process.program()));
    });
}

TenantProcess::~TenantProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endsWithinMs)) {
        m_process.kill();
        m_process.waitForFinished(endsWithinMs);
    }
}

QString TenantProcess::connectionFile() const { return m_folder.filePath(u"connection.json"_s); }

void TenantProcess::start(const QStringList &arguments)
{
    m_process.start(QCoreApplication::applicationDirPath() + "/steward-practice-tenant"_L1,
                    QStringList { u"--connection"_s, connectionFile() } + arguments);
}

void TenantProcess::onOutput()
{
    if (m_ready || !m_process.canReadLine())
        return;
    m_ready = true;
    emit ready();
}

std::unique_ptr<Session> TenantProcess::makeSession() const
{
    const QJsonObject json = QJsonDocument::fromJson(contents(connectionFile())).object();
    QByteArray secretText = json.value("clientSecret"_L1).toString().toLatin1();
    Redactor::add(secretText);
    TenantConnection tenant;
    tenant.name = u"Practice"_s;
    tenant.environment = Environment::Practice;
    tenant.origin = QUrl(json.value("url"_L1).toString());
    tenant.clientId = json.value("clientId"_L1).toString();
    tenant.caPem = contents(json.value("caFile"_L1).toString());
    tenant.onlyOwnCa = true;
    auto clientId = ClientId::parse(tenant.clientId);
    auto secret = ClientSecret::parse(secretText);
    scrub(secretText);
    if (!clientId || !secret)
        return nullptr;
    return std::make_unique<Session>(std::move(tenant), std::move(*clientId), std::move(*secret));
}

} // namespace Steward
