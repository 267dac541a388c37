// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/a11ywalker.h"

#include <QColor>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Steward;

using Build = std::function<void(QWidget *)>;
Q_DECLARE_METATYPE(Build)

namespace
{
QLineEdit *addField(QLayout *layout, const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    layout->addWidget(field);
    return field;
}
} // namespace

/// The walker must find each fault: a walker that finds nothing passes every window.
class TestA11yWalker : public QObject
{
    Q_OBJECT

private slots:
    static void findsEachFault_data()
    {
        QTest::addColumn<Build>("build");
        QTest::addColumn<QString>("finding");
        QTest::newRow("all well") << Build([](QWidget *window) {
            auto *form = new QFormLayout(window);
            form->addRow(u"&Name"_s, new QLineEdit);
            form->addRow(new QPushButton(u"&Save"_s));
        }) << QString();
        QTest::newRow("no name") << Build([](QWidget *window) {
            addField(new QVBoxLayout(window), {});
        }) << u"has no accessible name"_s;
        QTest::newRow("same name") << Build([](QWidget *window) {
            auto *layout = new QVBoxLayout(window);
            addField(layout, u"Find"_s);
            addField(layout, u"Find"_s);
        }) << u"are both called"_s;
        QTest::newRow("same mnemonic") << Build([](QWidget *window) {
            auto *layout = new QVBoxLayout(window);
            layout->addWidget(new QPushButton(u"&Save"_s));
            layout->addWidget(new QPushButton(u"&Send"_s));
        }) << u"share a mnemonic"_s;
        QTest::newRow("no buddy") << Build([](QWidget *window) {
            auto *form = new QFormLayout(window);
            auto *field = new QLineEdit;
            field->setAccessibleName(u"Name"_s);
            form->addRow(new QLabel(u"Name"_s), field);
            qobject_cast<QLabel *>(form->labelForField(field))->setBuddy(nullptr);
        }) << u"has no buddy"_s;
        QTest::newRow("icon only") << Build([](QWidget *window) {
            auto *button = new QToolButton;
            button->setIcon(window->style()->standardIcon(QStyle::SP_BrowserReload));
            button->setAccessibleName(u"Read again"_s);
            button->setFocusPolicy(Qt::StrongFocus);
            (new QVBoxLayout(window))->addWidget(button);
        }) << u"icon without a tooltip"_s;
        QTest::newRow("clipped") << Build([](QWidget *window) {
            auto *label = new QLabel(u"A text that does not fit"_s);
            label->setFixedWidth(20);
            (new QVBoxLayout(window))->addWidget(label);
        }) << u"is cut off"_s;
        QTest::newRow("tab goes up") << Build([](QWidget *window) {
            auto *layout = new QVBoxLayout(window);
            auto *one = addField(layout, u"One"_s);
            auto *two = addField(layout, u"Two"_s);
            auto *three = addField(layout, u"Three"_s);
            QWidget::setTabOrder(one, three);
            QWidget::setTabOrder(three, two);
        }) << u"Tab goes up"_s;
    }
    static void findsEachFault()
    {
        QFETCH(Build, build);
        QFETCH(QString, finding);
        QWidget window;
        window.setWindowTitle(u"Walked"_s);
        build(&window);
        window.show();
        const QStringList found = accessibilityFindings(&window);
        if (finding.isEmpty()) {
            QCOMPARE(found, QStringList());
            return;
        }
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(finding), qPrintable(found.first()));
        QCOMPARE(!clippedTexts(&window).isEmpty(), finding == "is cut off"_L1);
    }
    static void contrast()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(u"#A31621"_s), Qt::white) - 7.8) < 0.1);
    }
};

QTEST_MAIN(TestA11yWalker)
#include "tst_a11ywalker.moc"
