// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/randomuser.h"

#include <QApplication>
#include <QPointer>
#include <QRandomGenerator>
#include <QTest>
#include <QWidget>

#include <array>

namespace Steward
{

namespace
{
constexpr std::array keys { Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space,
                            Qt::Key_Down,  Qt::Key_Up,      Qt::Key_Delete, Qt::Key_A,
                            Qt::Key_N,     Qt::Key_1,       Qt::Key_At,     Qt::Key_PageDown,
                            Qt::Key_Left,  Qt::Key_Right,   Qt::Key_End,    Qt::Key_Backspace,
                            Qt::Key_Escape };
constexpr std::array altKeys { Qt::Key_P, Qt::Key_S, Qt::Key_K, Qt::Key_R, Qt::Key_B,
                               Qt::Key_M, Qt::Key_U, Qt::Key_L, Qt::Key_D, Qt::Key_O };

QWidget *target(QWidget *window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && window->isAncestorOf(focus) ? focus : window;
}

void click(QWidget *window, QRandomGenerator &random)
{
    const QPoint at(static_cast<int>(random.bounded(qMax(1, window->width()))),
                    static_cast<int>(random.bounded(qMax(1, window->height()))));
    if (QWidget *under = window->childAt(at))
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(window, at));
}
} // namespace

void actAtRandom(QWidget *window, quint32 seed, int count)
{
    QRandomGenerator random(seed);
    const QPointer<QWidget> alive(window);
    for (int i = 0; i < count && alive && alive->isVisible(); ++i) {
        const auto dice = random.bounded(10);
        if (dice < 5) {
            QTest::keyClick(
                target(alive),
                keys.at(static_cast<size_t>(random.bounded(static_cast<int>(keys.size())))));
        } else if (dice < 7) {
            QTest::keyClick(
                target(alive),
                altKeys.at(static_cast<size_t>(random.bounded(static_cast<int>(altKeys.size())))),
                Qt::AltModifier);
        } else if (dice < 9) {
            click(alive, random);
        } else {
            QCoreApplication::processEvents();
        }
    }
}

} // namespace Steward
