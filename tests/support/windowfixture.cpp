// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowfixture.h"

#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace Steward
{

WindowFixture::WindowFixture(Practice::Options options, quint16 proxyPort)
    : m_tenant(std::move(options))
    , m_journal(m_folder.filePath(u"journal.sqlite"_s))
    , m_window(std::make_unique<MainWindow>(&m_journal))
{
    m_journal.open();
    m_window->setSession(m_tenant.makeSession(proxyPort));
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
}

WindowFixture::~WindowFixture() = default;

QString WindowFixture::message(QWidget *parent)
{
    for (MessageBar *bar : parent->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

bool WindowFixture::appsAreThere()
{
    return QTest::qWaitFor([this] {
        auto *apps = maybe<QTableView>(u"appsTable"_s);
        return apps != nullptr && apps->model()->rowCount() > 0;
    });
}

bool WindowFixture::openFirstApp()
{
    return appsAreThere() && openFirst(u"appsTable"_s, u"entitlementsTable"_s);
}

bool WindowFixture::openFirst(const QString &from, const QString &to)
{
    // The keyboard is there already, on a row that can be opened.
    if (!QTest::qWaitFor([this, from] {
            return table(from)->hasFocus() && table(from)->currentIndex().isValid();
        }))
        return false;
    QTest::keyClick(table(from), Qt::Key_Return);
    return QTest::qWaitFor(
        [this, to] { return table(to)->isVisible() && table(to)->model()->rowCount() > 0; });
}

QDialog *WindowFixture::openDialog(const QString &name, Qt::Key key,
                                   Qt::KeyboardModifiers modifiers)
{
    // No window manager does it here.
    m_window->activateWindow();
    (void)QTest::qWaitFor([this] { return QApplication::activeWindow() == m_window.get(); });
    QTest::keyClick(m_window.get(), key, modifiers);
    (void)QTest::qWaitFor([&] { return maybe<QDialog>(name) != nullptr; });
    auto *dialog = maybe<QDialog>(name);
    // Late activations of the main window are still on their way, so it is asked for again.
    (void)QTest::qWaitFor([dialog] {
        if (dialog != nullptr && QApplication::activeWindow() != dialog)
            dialog->activateWindow();
        return QApplication::activeWindow() == dialog;
    });
    return dialog;
}

void WindowFixture::type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

} // namespace Steward
