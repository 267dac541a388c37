// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Steward
{

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
} // namespace

void CommandLine::answerWithoutDisplay(int argc, char **argv)
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
}

bool CommandLine::read(const QCoreApplication &application, QString &error)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    practice = parser.isSet(QStringLiteral("practice"));
    tenants = parser.isSet(QStringLiteral("tenants"));
    tenant = parser.value(QStringLiteral("tenant"));
    palette = parser.value(QStringLiteral("palette"));
    if (!QStringList { QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark") }
             .contains(palette)) {
        error = QStringLiteral("--palette is system, light or dark, not \"%1\".").arg(palette);
        return false;
    }
    QStringList options;
    for (const QString &option : parser.values(QStringLiteral("practice-option")))
        options << QStringLiteral("--") + option;
    return Practice::parseArguments(options, practiceOptions, error);
}

} // namespace Steward
