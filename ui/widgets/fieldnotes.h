// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

class QFormLayout;
class QWidget;

namespace Steward
{

class FieldNote;

/// The notes of a form, by the object name of the field that each stands below.
class FieldNotes final
{
public:
    /// Adds \a field to \a form with its label and a note below it.
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    /// A note for \a field, to be laid out by the caller; belongs to the field's parent.
    FieldNote *add(QWidget *field);
    /// Null when no field is called so.
    [[nodiscard]] FieldNote *at(const QString &field) const { return m_notes.value(field); }

private:
    QHash<QString, FieldNote *> m_notes;
};

} // namespace Steward
