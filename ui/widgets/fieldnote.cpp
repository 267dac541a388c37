// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldnote.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QEvent>

namespace Steward
{

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
}

void FieldNote::show(const QString &sentence, bool error)
{
    m_error = error;
    setText(sentence);
    setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    recolour();
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void FieldNote::recolour()
{
    QPalette marked = QApplication::palette();
    if (m_error)
        marked.setColor(QPalette::WindowText, Theme::errorText(marked));
    setPalette(marked);
}

} // namespace Steward
