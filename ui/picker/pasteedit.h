// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace Steward
{

/// A text to paste addresses into. Takes plain text alone, and says when a paste is too large
/// instead of taking it: what was there stays.
class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteEdit)
public:
    /// More than this is refused; a file may hold more.
    static constexpr qsizetype maxCharacters = 1'000'000;
    explicit PasteEdit(QWidget *parent = nullptr);

signals:
    /// A paste of \a characters was refused.
    void pasteRefused(qsizetype characters);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Steward
