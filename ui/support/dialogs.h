// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace Steward::Dialogs
{

/// Opens \a dialog without waiting for it; it deletes itself when closed.
void open(QDialog *dialog);
/// Asks one question over \a parent; \a onYes runs when the person presses the button \a verb. The
/// other button, \a keep, is the default and what Esc does. All texts are plain text.
void ask(QWidget *parent, const QString &title, const QString &question, const QString &verb,
         const QString &keep, std::function<void()> onYes);
/// Tells something over \a parent.
void tell(QWidget *parent, const QString &title, const QString &text);

/// Asks where to save a file over \a parent; \a onPath runs with the path chosen.
void saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
              const QString &suffix, std::function<void(const QString &)> onPath);

/// Asks for a file to read over \a parent; \a onPath runs with the path chosen. \a filters as
/// QFileDialog takes them.
void openFile(QWidget *parent, const QString &title, const QString &filters,
              std::function<void(const QString &)> onPath);

} // namespace Steward::Dialogs
