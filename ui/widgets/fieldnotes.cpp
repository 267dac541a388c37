// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldnotes.h"

#include "ui/widgets/fieldnote.h"

#include <QComboBox>
#include <QFormLayout>

namespace Steward
{

FieldNote *FieldNotes::add(QWidget *field)
{
    auto *note = new FieldNote(field, field->parentWidget());
    note->setObjectName(field->objectName() + QStringLiteral("Note"));
    m_notes.insert(field->objectName(), note);
    return note;
}

void FieldNotes::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    // A combo box would be called after what is chosen in it.
    if (qobject_cast<QComboBox *>(field) != nullptr)
        field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(label, field);
    form->addRow(QString(), add(field));
}

} // namespace Steward
