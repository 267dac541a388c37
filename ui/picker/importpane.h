// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/importreader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class FieldNote;
class GuardedTableView;
class ImportPreviewModel;

/// What was read from a file or a paste, before anybody is looked up: guesses to correct, the first
/// rows as they were read, how many there are, and the button that has them looked up.
class ImportPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPane)
public:
    enum class Tell {
        AtOnce, ///< what is wrong with the source
        WhenChecked, ///< somebody is still typing it
    };
    /// \a field is what a problem is about; the object names of what is in here begin with \a name.
    /// \a empty is said when there is nothing to look up.
    ImportPane(const QString &name, QWidget *field, const QString &empty, Tell tell,
               QWidget *parent = nullptr);

    [[nodiscard]] ImportReader &reader() { return m_reader; }
    [[nodiscard]] const ImportReader &reader() const { return m_reader; }
    /// Something was read, or is being read, and not handed on to be looked up since.
    [[nodiscard]] bool hasUnchecked() const { return m_unchecked || m_reader.isBusy(); }
    /// Forgets what was read.
    void clear();
    void showProblem(const QString &sentence);
    /// The source changed, and will be read.
    void touch();
    [[nodiscard]] QPushButton *button() const { return m_check; }
    /// As if the button was pressed; what is still being read is waited for.
    void check();

signals:
    /// The button was pressed: what is to be read still has to be handed to the reader now.
    void asked();
    /// The person wants these looked up.
    void checkWanted(const Steward::InputRows &people, const QString &fileName);
    void changed();

private:
    void onRead(const QString &problem);
    void update();
    void fitColumns();
    [[nodiscard]] static QString leftOutText(const QList<int> &rows);
    [[nodiscard]] QString summary() const;

    QString m_empty;
    Tell m_tell;
    ImportReader m_reader;
    ImportPreviewModel *m_preview;
    FieldNote *m_note;
    QWidget *m_guesses;
    GuardedTableView *m_table;
    QLabel *m_notes;
    QPushButton *m_check;
    QLabel *m_summary;
    QString m_problem; ///< of the latest reading
    bool m_unchecked = false;
    bool m_checkWanted = false;
};

} // namespace Steward
