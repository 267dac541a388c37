// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class Directory;

/// How complete and how old the directory of people is, what reading it would cost, and the button
/// that reads it or stops that.
class DirectoryLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryLine)
public:
    /// \a directory is not owned and must outlive this.
    explicit DirectoryLine(Directory *directory, QWidget *parent = nullptr);
    /// Puts \a label before the text.
    void addFirst(QWidget *label);
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    [[nodiscard]] QString text() const;

    Directory *m_directory;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace Steward
