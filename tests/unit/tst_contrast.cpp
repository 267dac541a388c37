// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/theme.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class ContrastTest final : public QObject
{
    Q_OBJECT
private slots:
    void everyRoleIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
        // What Fusion makes of a plain system colour, mended.
        QTest::newRow("system") << Theme::readable(QPalette(QColor(0xEF, 0xEF, 0xEF)));
        QTest::newRow("system, dark") << Theme::readable(QPalette(QColor(0x32, 0x32, 0x32)));
    }
    void everyRoleIsReadable()
    {
        QFETCH(QPalette, palette);
        for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
            for (const auto &[front, back] : Theme::textPairs()) {
                const double ratio
                    = Theme::contrast(palette.color(group, front), palette.color(group, back));
                QVERIFY2(
                    ratio >= 4.5,
                    qPrintable(
                        u"group %1: role %2 on %3 has %4"_s.arg(group).arg(front).arg(back).arg(
                            ratio)));
            }
        }
        for (const QPalette::ColorRole back :
             { QPalette::Window, QPalette::Base, QPalette::AlternateBase }) {
            QVERIFY(Theme::contrast(Theme::errorText(palette), palette.color(back)) >= 4.5);
            QVERIFY(Theme::contrast(Theme::successText(palette), palette.color(back)) >= 4.5);
        }
    }
    void everyBandIsReadable()
    {
        for (const auto environment :
             { Environment::Production, Environment::Staging, Environment::Sandbox,
               Environment::Development, Environment::Other, Environment::Practice }) {
            const Theme::BandColours colours = Theme::band(environment);
            QVERIFY(Theme::contrast(colours.text, colours.background) >= 4.5);
        }
    }
    void whatIsReadableStaysAsItIs()
    {
        QCOMPARE(Theme::readable(Theme::darkPalette()), Theme::darkPalette());
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    }
};

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
