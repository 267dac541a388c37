// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedaccessibility.h"
#include "ui/widgets/guardedtableview.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

// Shows the views that crash Qt's own accessibility: an empty table, a filled one, one whose rows
// come and go, a list, an open combo popup. With --unguarded it crashes: that proves the probe.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("atspi_views"));
    if (!application.arguments().contains(QStringLiteral("--unguarded")))
        Steward::installGuardedAccessibility();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const auto addView = [&](QAbstractItemView *view, int rows, int columns) {
        auto *model = new QStandardItemModel(rows, columns, view);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                model->setItem(row, column, new QStandardItem(QStringLiteral("cell")));
        }
        view->setModel(model);
        layout->addWidget(view);
        return model;
    };
    addView(new Steward::GuardedTableView, 0, 5);
    addView(new Steward::GuardedTableView, 5, 3);
    addView(new QListView, 4, 1);
    auto *shrinking = addView(new Steward::GuardedTableView, 20, 3);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, shrinking, [shrinking] {
        if (shrinking->rowCount() > 0)
            shrinking->removeRow(shrinking->rowCount() - 1);
        else
            shrinking->setRowCount(20);
    });
    timer.start(5ms);
    auto *combo = new QComboBox;
    combo->addItems({ QStringLiteral("one"), QStringLiteral("two") });
    layout->addWidget(combo);
    window.show();
    QTimer::singleShot(200ms, combo, &QComboBox::showPopup);
    return QApplication::exec();
}
