// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/practicetenant.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace
{
int signalSockets[2];

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop, so that everything is closed in order.
void quitOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
}
} // namespace

int main(int argc, char **argv)
{
    using namespace Steward::Practice;
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.contains(QStringLiteral("--help"))) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        std::puts("steward-practice-tenant " STEWARD_VERSION);
        return 0;
    }
    Options options;
    QString error;
    if (!parseArguments(arguments, options, error)) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 2;
    }
    quitOnSignals(application);
    PracticeTenant tenant(options);
    if (!tenant.start(&error)) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 2;
    }
    std::printf("ready %s\n", qPrintable(tenant.connection().url.toString()));
    std::fflush(stdout);
    return application.exec();
}
