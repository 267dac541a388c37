// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/hardening.h"
#include "app/core/logging.h"
#include "app/secrets/keychainstore.h"
#include "app/settings/tenantstore.h"
#include "ui/commandline.h"
#include "ui/console.h"
#include "ui/support/theme.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

using namespace Steward;

namespace
{
void installTexts(QTranslator &qtTexts, QTranslator &texts)
{
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    if (texts.load(QLocale(), QStringLiteral("steward"), QStringLiteral("_"),
                   QStringLiteral(":/i18n"))
        || texts.load(QStringLiteral(":/i18n/steward_en.qm")))
        QCoreApplication::installTranslator(&texts);
}

bool open(Console &console, const CommandLine &wanted)
{
    if (!wanted.tenant.isEmpty() && !console.openNamed(wanted.tenant)) {
        std::fprintf(stderr, "There is no tenant called \"%s\"; --tenants shows them all.\n",
                     qPrintable(wanted.tenant));
        return false;
    }
    if (wanted.practice)
        console.openPractice();
    else if (wanted.tenants)
        console.showTenants();
    else if (wanted.tenant.isEmpty())
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
    CommandLine::answerWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.steward_console.Steward"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/steward.svg")));
    installGuardedAccessibility();
    QTranslator qtTexts;
    QTranslator texts;
    installTexts(qtTexts, texts);
    CommandLine wanted;
    if (QString error; !wanted.read(application, error)) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 2;
    }
    Theme::apply(wanted.palette);
    TenantStore tenants;
    KeychainStore keychain;
    Console console(&tenants, &keychain, wanted.practiceOptions, Journal::defaultFile());
    return open(console, wanted) ? QApplication::exec() : 2;
}
