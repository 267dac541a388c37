// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/hardening.h"
#include "app/core/logging.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/directorybench.h"
#include "tests/bench/filterbench.h"
#include "tests/bench/historybench.h"
#include "tests/bench/membersbench.h"
#include "tests/bench/ownersbench.h"
#include "tests/bench/resolvebench.h"
#include "tests/bench/selftest.h"
#include "ui/support/theme.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QApplication>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

using namespace Steward;

namespace
{
std::unique_ptr<Bench> make(const BenchOptions &options)
{
    if (options.name == u"owners")
        return std::make_unique<OwnersBench>(options);
    if (options.name == u"members")
        return std::make_unique<MembersBench>(options);
    if (options.name == u"history")
        return std::make_unique<HistoryBench>(options);
    if (options.name == u"directory")
        return std::make_unique<DirectoryBench>(options);
    if (options.name == u"filter")
        return std::make_unique<FilterBench>(options);
    if (options.name == u"resolve")
        return std::make_unique<ResolveBench>(options);
    if (options.name == u"selftest")
        return std::make_unique<SelfTest>();
    return nullptr;
}

void tell(const QString &sentence) { std::fprintf(stderr, "%s\n", qPrintable(sentence)); }

/// False when nobody can have read them.
bool print(QJsonObject figures, const QString &name)
{
    figures.insert(QStringLiteral("bench"), name);
    return std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData()) >= 0
        && std::fflush(stdout) == 0;
}
} // namespace

int main(int argc, char **argv)
{
    Redactor::install();
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("steward"));
    QCoreApplication::setApplicationName(QStringLiteral("steward-bench"));
    // Windows are drawn into memory: nobody's screen is needed, and none is in the way.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    installGuardedAccessibility();
    Theme::apply(QString());
    BenchOptions options;
    if (QString error; !options.read(QCoreApplication::arguments().mid(1), error)) {
        tell(error);
        return 2;
    }
    const std::unique_ptr<Bench> bench = make(options);
    if (!bench) {
        tell(BenchOptions::help());
        return options.name == u"--help" ? 0 : 2;
    }
    QObject::connect(bench.get(), &Bench::finished, &application,
                     [&options](const QJsonObject &figures) {
                         QCoreApplication::exit(print(figures, options.name) ? 0 : 1);
                     });
    QObject::connect(bench.get(), &Bench::failed, &application, [](const QString &sentence) {
        tell(sentence);
        QCoreApplication::exit(1);
    });
    // From the event loop, so that what fails at once can end it.
    QMetaObject::invokeMethod(bench.get(), &Bench::start, Qt::QueuedConnection);
    return QApplication::exec();
}
