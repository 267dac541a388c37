// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0

// The windows that tests/support/atspi-probe asks over AT-SPI, from outside the process. Commands
// come on standard input, one a line; each is answered by one line.
//
//   shrink         takes the last row of the shrinking table, every few milliseconds
//   current NAME   makes row 3, column 1 of the view NAME the current cell
//   popup          opens the popup of the combo box
//   quit
//
// --unguarded leaves Qt's own accessible tables in place, to show that the probe can fail.

#include "ui/widgets/guardedaccessibility.h"
#include "ui/widgets/guardedtableview.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QSocketNotifier>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
constexpr int shrinkEveryMs = 5;
constexpr int shrinkingRows = 400;

QStandardItemModel *makeModel(int rows, int columns, QObject *parent)
{
    auto *model = new QStandardItemModel(rows, columns, parent);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model->setData(model->index(row, column), u"r%1c%2"_s.arg(row).arg(column));
    }
    return model;
}

void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

/// What a bridge is told is current, by the name it would speak.
void hear(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Focus || event->child() < 0)
        return;
    if (const auto *cell = event->accessibleInterface(); cell != nullptr)
        say(u"focus "_s + cell->text(QAccessible::Name));
}

class Stage
{
public:
    Stage()
    {
        auto *layout = new QVBoxLayout(&m_window);
        m_window.setWindowTitle(u"views"_s);
        m_empty = add(layout, new GuardedTableView, u"empty"_s, 0, 3);
        m_filled = add(layout, new GuardedTableView, u"filled"_s, 5, 3);
        m_shrinking = add(layout, new GuardedTableView, u"shrinking"_s, shrinkingRows, 3);
        m_list = add(layout, new QListView, u"list"_s, 5, 2);
        m_tree = add(layout, new QTreeView, u"tree"_s, 5, 3);
        m_emptyTree = add(layout, new QTreeView, u"empty tree"_s, 0, 3);
        m_window.resize(640, 720);
        m_window.show();
        m_window.activateWindow();

        m_box.addItems({ u"One"_s, u"Two"_s, u"Three"_s });
        m_box.setAccessibleName(u"box"_s);
        m_box.view()->setAccessibleName(u"popup"_s);
        m_box.move(700, 0);
        m_box.show();

        m_files.setOption(QFileDialog::DontUseNativeDialog);
        m_files.setDirectory(QDir::tempPath());
        m_files.setViewMode(QFileDialog::Detail);
        m_files.setWindowTitle(u"files"_s);
        m_files.show();

        m_shrink.setInterval(shrinkEveryMs);
        QObject::connect(&m_shrink, &QTimer::timeout, &m_window, [this] {
            m_shrinking->model()->removeRow(m_shrinking->model()->rowCount() - 1);
            if (m_shrinking->model()->rowCount() == 0)
                m_shrink.stop();
        });
    }

    void obey(const QString &command)
    {
        if (command == "shrink"_L1) {
            m_shrink.start();
        } else if (command == "popup"_L1) {
            m_box.showPopup();
        } else if (command.startsWith("current "_L1)) {
            for (auto *view : { m_filled, m_list, m_tree }) {
                if (view->accessibleName() != command.mid(8))
                    continue;
                m_window.activateWindow();
                view->setFocus();
                view->setCurrentIndex(view->model()->index(0, 0));
                view->setCurrentIndex(view->model()->index(3, view == m_list ? 0 : 1));
            }
        } else if (command == "quit"_L1) {
            QCoreApplication::quit();
        }
        say(u"done "_s + command);
    }

private:
    static QAbstractItemView *add(QVBoxLayout *layout, QAbstractItemView *view, const QString &name,
                                  int rows, int columns)
    {
        view->setAccessibleName(name);
        view->setModel(makeModel(rows, columns, view));
        layout->addWidget(view);
        return view;
    }

    QWidget m_window;
    QComboBox m_box;
    QFileDialog m_files;
    QTimer m_shrink;
    QAbstractItemView *m_empty = nullptr;
    QAbstractItemView *m_filled = nullptr;
    QAbstractItemView *m_shrinking = nullptr;
    QAbstractItemView *m_list = nullptr;
    QAbstractItemView *m_tree = nullptr;
    QAbstractItemView *m_emptyTree = nullptr;
};
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"steward-atspi-probe"_s);
    QStandardPaths::setTestModeEnabled(true);
    if (argc < 2 || std::strcmp(argv[1], "--unguarded") != 0)
        installGuardedAccessibility();
    QAccessible::installUpdateHandler(hear);
    Stage stage;

    QByteArray waiting;
    QSocketNotifier commands(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, &application, [&] {
        char bytes[256];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            QCoreApplication::quit(); // the probe is gone
            return;
        }
        waiting.append(bytes, static_cast<qsizetype>(count));
        for (auto end = waiting.indexOf('\n'); end >= 0; end = waiting.indexOf('\n')) {
            stage.obey(QString::fromUtf8(waiting.left(end)));
            waiting.remove(0, end + 1);
        }
    });
    return QApplication::exec();
}
