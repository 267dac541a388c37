// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/inputrow.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class ImportPane;

/// Choose or drop a file with people (CSV, TSV, text, .xlsx), see and correct how it is read, and
/// have them looked up.
class FilePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePage)
public:
    explicit FilePage(QWidget *parent = nullptr);
    /// A file was read and its people were not looked up since.
    [[nodiscard]] bool hasUnchecked() const;
    void focusFile();
    /// Reads the file \a path.
    void readFile(const QString &path);

signals:
    /// The person wants these looked up.
    void checkWanted(const Steward::InputRows &people, const QString &fileName);
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void update();

    QPushButton *m_choose;
    QPushButton *m_forget;
    QLabel *m_name;
    ImportPane *m_pane;
};

} // namespace Steward
