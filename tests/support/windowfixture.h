// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journal.h"
#include "tests/support/tenantfixture.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace Steward
{

/// The main window on a practice tenant of its own, over HTTPS, driven by user events alone.
class WindowFixture
{
public:
    explicit WindowFixture(Practice::Options options = TenantFixture::smallOptions(),
                           quint16 proxyPort = 0);
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// The widget with object name \a name; must exist.
    template <class T> T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    template <class T> T *maybe(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QTableView *table(const QString &name) const { return find<QTableView>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString labelText(const QString &name) const { return find<QLabel>(name)->text(); }
    /// The text of the message line in \a parent, empty while it is hidden.
    static QString message(QWidget *parent);

    /// Waits for the apps and opens the first one, by keyboard.
    bool openFirstApp();
    /// Opens the first row of table \a from, which has the keyboard, until \a to has rows.
    bool openFirst(const QString &from, const QString &to);
    /// Waits for the apps.
    bool appsAreThere();
    /// Opens a dialog by a shortcut of the window and waits for it.
    QDialog *openDialog(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// Clicks into \a field, clears it, types \a text.
    static void type(QLineEdit *field, const QString &text);

    MainWindow &window() { return *m_window; }
    TenantFixture &tenant() { return m_tenant; }
    Journal &journal() { return m_journal; }

private:
    TenantFixture m_tenant;
    QTemporaryDir m_folder;
    Journal m_journal;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Steward
