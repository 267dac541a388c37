// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/pasteedit.h"

#include <QMimeData>

namespace Steward
{

PasteEdit::PasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > maxCharacters) {
        emit pasteRefused(text.size());
        return;
    }
    if (!text.isEmpty())
        insertPlainText(text);
}

} // namespace Steward
