// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/hardening.h"
#include "app/core/logging.h"
#include "app/secrets/keychainstore.h"
#include "app/settings/tenantstore.h"
#include "ui/console.h"
#include "ui/support/theme.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

using namespace Steward;

namespace
{
void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Administration console for the C1 (ConductorOne) API."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        { { QStringLiteral("practice"), QStringLiteral("Open the built-in practice tenant.") },
          { QStringLiteral("tenant"),
            QStringLiteral("Open the tenant called NAME, as the list of tenants has it."),
            QStringLiteral("NAME") },
          { QStringLiteral("tenants"), QStringLiteral("Open the list of tenants.") },
          { QStringLiteral("practice-option"),
            QStringLiteral("Give the practice tenant an option of steward-practice-tenant, for "
                           "example owner-lag=60. May be repeated."),
            QStringLiteral("NAME=VALUE") },
          { QStringLiteral("palette"), QStringLiteral("Colours: system, light or dark."),
            QStringLiteral("NAME"), QStringLiteral("system") } });
}

/// --help and --version work where there is no display.
bool answeredWithoutDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument != "--help" && argument != "-h" && argument != "--version" && argument != "-v"
            && argument != "--help-all")
            continue;
        const QCoreApplication application(argc, argv);
        QCommandLineParser parser;
        describe(parser);
        parser.process(application); // prints and leaves
    }
    return false;
}

void applyPalette(const QString &name)
{
    if (name != QStringLiteral("light") && name != QStringLiteral("dark"))
        return;
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(name == QStringLiteral("dark") ? Theme::darkPalette()
                                                            : Theme::lightPalette());
}

bool open(Console &console, const QCommandLineParser &parser)
{
    const QString tenant = parser.value(QStringLiteral("tenant"));
    if (!tenant.isEmpty() && !console.openNamed(tenant)) {
        std::fprintf(stderr, "There is no tenant called \"%s\"; --tenants shows them all.\n",
                     qPrintable(tenant));
        return false;
    }
    if (parser.isSet(QStringLiteral("practice")))
        console.openPractice();
    else if (parser.isSet(QStringLiteral("tenants")))
        console.showTenants();
    else if (tenant.isEmpty())
        console.start();
    return true;
}
} // namespace

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    Redactor::install();
    QCoreApplication::setOrganizationName(QStringLiteral("steward"));
    QCoreApplication::setApplicationName(QStringLiteral("Steward"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    if (answeredWithoutDisplay(argc, argv))
        return 0;
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.steward_console.Steward"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/steward.svg")));
    installGuardedAccessibility();
    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    QTranslator texts;
    if (texts.load(QLocale(), QStringLiteral("steward"), QStringLiteral("_"),
                   QStringLiteral(":/i18n"))
        || texts.load(QStringLiteral(":/i18n/steward_en.qm")))
        QCoreApplication::installTranslator(&texts);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const QString palette = parser.value(QStringLiteral("palette"));
    if (!QStringList { QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark") }
             .contains(palette)) {
        std::fprintf(stderr, "--palette is system, light or dark, not \"%s\".\n",
                     qPrintable(palette));
        return 2;
    }
    applyPalette(palette);
    Practice::Options options;
    QStringList practice;
    for (const QString &option : parser.values(QStringLiteral("practice-option")))
        practice << QStringLiteral("--") + option;
    QString error;
    if (!Practice::parseArguments(practice, options, error)) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 2;
    }
    TenantStore tenants;
    KeychainStore keychain;
    Console console(&tenants, &keychain, options);
    return open(console, parser) ? QApplication::exec() : 2;
}
