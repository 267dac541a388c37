// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/a11ywalker.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QColor>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
QString nameOf(QWidget *widget)
{
    const QString kind = QString::fromLatin1(widget->metaObject()->className());
    return widget->objectName().isEmpty() ? kind : kind + u' ' + widget->objectName();
}

bool isPartOfAnother(QWidget *widget)
{
    // Inner parts that are spoken of through their owner.
    return qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<QTabBar *>(widget) != nullptr || widget->objectName().startsWith(u"qt_"_s);
}

bool takesFocus(QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus
        && !isPartOfAnother(widget);
}

/// What a screen reader calls \a widget.
QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr)
        return {};
    // Qt names a combo box by its choice and leaves the rest to the relation with its label.
    if (qobject_cast<QComboBox *>(widget) != nullptr) {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        for (const auto &[label, relation] : interface->relations(QAccessible::Label))
            return label->text(QAccessible::Name).remove(u'&');
    }
    return interface->text(QAccessible::Name).remove(u'&');
}

void checkNames(const QList<QWidget *> &widgets, QStringList &findings)
{
    QHash<QString, QWidget *> seen;
    for (QWidget *widget : widgets) {
        const QString name = spokenName(widget);
        if (name.isEmpty())
            findings << u"%1 has no accessible name"_s.arg(nameOf(widget));
        else if (seen.contains(name))
            findings << u"%1 and %2 are both called \"%3\""_s.arg(nameOf(widget),
                                                                  nameOf(seen.value(name)), name);
        seen.insert(name, widget);
    }
}

void checkMnemonics(QWidget *window, QStringList &findings)
{
    QHash<QChar, QString> seen;
    const auto check = [&](const QString &text) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (mnemonic.isEmpty())
            return;
        const QChar key = mnemonic.toString().back();
        if (seen.contains(key))
            findings << u"\"%1\" and \"%2\" share a mnemonic"_s.arg(text, seen.value(key));
        seen.insert(key, text);
    };
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            check(button->text());
    }
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            check(label->text());
        else if (label->isVisible() && label->text().endsWith(u':')
                 && !QKeySequence::mnemonic(label->text()).isEmpty())
            findings << u"label \"%1\" has a mnemonic and no buddy"_s.arg(label->text());
    }
    for (const auto *bar : window->findChildren<QMenuBar *>()) {
        for (const QAction *menu : bar->actions()) {
            if (bar->isVisible())
                check(menu->text());
        }
    }
    for (const auto *bar : window->findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            check(bar->tabText(tab));
    }
}

/// What scrolls may be out of sight.
bool scrolls(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(above) != nullptr)
            return true;
    }
    return false;
}

void checkFit(QWidget *window, QStringList &findings)
{
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        if (button->width() < button->minimumSizeHint().width())
            findings << u"%1 is too narrow for its text"_s.arg(nameOf(button));
        const QRect inWindow(button->mapTo(window, QPoint()), button->size());
        if (!scrolls(button) && !window->rect().contains(inWindow))
            findings << u"%1 is partly outside the window"_s.arg(nameOf(button));
    }
    for (auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width())
            findings << u"label \"%1\" is cut off"_s.arg(label->text());
    }
}

void checkIcons(const QList<QWidget *> &widgets, QStringList &findings)
{
    for (QWidget *widget : widgets) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button != nullptr && button->text().isEmpty() && !button->icon().isNull()
            && button->toolTip().isEmpty())
            findings << u"%1 is an icon without a tooltip"_s.arg(nameOf(widget));
    }
}

void checkFormLabels(QWidget *window, QStringList &findings)
{
    for (const auto *form : window->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *item = form->itemAt(row, QFormLayout::LabelRole);
            const auto *label = item == nullptr ? nullptr : qobject_cast<QLabel *>(item->widget());
            const auto *field = form->itemAt(row, QFormLayout::FieldRole);
            // A text beside a text names nothing that takes the keyboard.
            if (label == nullptr || !label->isVisible() || label->buddy() != nullptr
                || field == nullptr || field->widget() == nullptr || !takesFocus(field->widget())
                || qobject_cast<QLabel *>(field->widget()) != nullptr)
                continue;
            findings << u"form label \"%1\" has no buddy"_s.arg(label->text());
        }
    }
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

void checkTabOrder(QWidget *window, const QList<QWidget *> &focusable, QStringList &findings)
{
    QWidget *previous = nullptr;
    QWidget *first = focusable.value(0);
    QWidget *widget = window;
    // The chain starts at the window and runs in the order of the Tab key.
    while ((widget = widget->nextInFocusChain()) != window && widget != nullptr) {
        if (!focusable.contains(widget) || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        if (previous != nullptr && widget != first) {
            const QRect before(previous->mapTo(window, QPoint()), previous->size());
            const QRect now(widget->mapTo(window, QPoint()), widget->size());
            const bool sameColumn = now.left() < before.right() && before.left() < now.right();
            if (scrolls(previous) == scrolls(widget) && sameColumn && now.bottom() < before.top())
                findings << u"Tab goes up from %1 to %2"_s.arg(nameOf(previous), nameOf(widget));
        }
        previous = widget;
    }
}
} // namespace

QStringList accessibilityFindings(QWidget *window)
{
    QStringList findings;
    QList<QWidget *> focusable;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && takesFocus(widget))
            focusable << widget;
    }
    checkNames(focusable, findings);
    checkMnemonics(window, findings);
    checkIcons(focusable, findings);
    checkFormLabels(window, findings);
    checkFit(window, findings);
    checkTabOrder(window, focusable, findings);
    return findings;
}

QStringList clippedTexts(QWidget *window)
{
    QStringList findings;
    checkFit(window, findings);
    return findings;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({ luminance(one), luminance(other) });
    return (light + 0.05) / (dark + 0.05);
}

} // namespace Steward
