// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>

namespace Steward
{

namespace
{
constexpr int pauseMs = 300;
constexpr int shortestQuery = 2;
} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::ask);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto length = text.trimmed().size();
        if (m_immediate)
            ask();
        else if (length == 0 || length >= shortestQuery)
            m_pause.start();
        else
            m_pause.stop();
    });
}

void SearchField::setImmediate(bool immediate)
{
    m_immediate = immediate;
    if (immediate)
        m_pause.stop();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        ask();
        emit returned();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        event->accept();
        emit leftDown();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::ask()
{
    m_pause.stop();
    emit searched(text().trimmed());
}

} // namespace Steward
