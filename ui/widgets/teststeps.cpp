// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/teststeps.h"

#include "app/auth/connectiontest.h"
#include "ui/widgets/heading.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
QString stepName(ConnectionTest::Step step)
{
    switch (step) {
    case ConnectionTest::Token:
        return TestSteps::tr("Token");
    case ConnectionTest::Introspect:
        return TestSteps::tr("Who this client is");
    case ConnectionTest::Apps:
        return TestSteps::tr("First page of apps");
    }
    Q_UNREACHABLE();
    return {};
}

QString seconds(qint64 milliseconds)
{
    //: a time in seconds
    return TestSteps::tr("%1 s").arg(
        QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 2));
}

QString stepLine(const ConnectionTest &test, ConnectionTest::Step step)
{
    using Outcome = ConnectionTest::Outcome;
    const ConnectionTest::Result &result = test.result(step);
    switch (result.outcome) {
    case Outcome::Open:
        return QStringLiteral("· ") + stepName(step);
    case Outcome::Running:
        return QStringLiteral("… ") + stepName(step);
    case Outcome::Good:
        //: %1 a step of the test, %2 how long it took
        return QStringLiteral("✓ ")
            + TestSteps::tr("%1: all well, %2").arg(stepName(step), seconds(result.milliseconds));
    case Outcome::Refused:
        return QStringLiteral("– ")
            + TestSteps::tr("%1: not allowed to this client, %2")
                  .arg(stepName(step), seconds(result.milliseconds));
    case Outcome::Failed:
        return QStringLiteral("✗ ")
            + TestSteps::tr("%1: failed after %2")
                  .arg(stepName(step), seconds(result.milliseconds));
    }
    Q_UNREACHABLE();
    return {};
}
} // namespace

TestSteps::TestSteps(QWidget *parent)
    : QWidget(parent)
    , m_text(makePlainLabel(this))
{
    m_text->setObjectName(QStringLiteral("testSteps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setVisible(false);
}

void TestSteps::follow(ConnectionTest *test)
{
    setVisible(test != nullptr);
    if (test == nullptr)
        return;
    connect(test, &ConnectionTest::stepChanged, this, [this, test] { update(*test); });
    update(*test);
}

void TestSteps::update(const ConnectionTest &test)
{
    QStringList lines;
    for (int step = 0; step < ConnectionTest::stepCount; ++step)
        lines << stepLine(test, static_cast<ConnectionTest::Step>(step));
    if (test.isGood()) {
        const QStringList can = test.allowed();
        const QStringList cannot = test.missing();
        if (!can.isEmpty())
            lines << tr("By what the tenant lists, you can: %1.").arg(can.join(tr(", ")));
        if (!cannot.isEmpty())
            lines << tr("By what the tenant lists, you cannot: %1.").arg(cannot.join(tr(", ")));
    }
    m_text->setText(lines.join(u'\n'));
}

} // namespace Steward
