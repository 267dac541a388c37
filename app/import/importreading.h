// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/cancelflag.h"
#include "app/import/tablelayout.h"
#include "app/import/textdecoder.h"

#include <QStringList>

namespace Steward
{

/// Where people are read from, kept whole so that a guess can be corrected without reading the
/// file again. A value; copies share the bytes.
struct ImportSource {
    bool isFile = false;
    QString name; ///< of the file, without its folder
    QByteArray bytes; ///< of the file
    QString text; ///< from the clipboard or typed, when it is no file

    [[nodiscard]] static ImportSource fromFile(const QString &name, const QByteArray &bytes)
    {
        return { true, name, bytes, {} };
    }
    [[nodiscard]] static ImportSource fromText(const QString &text)
    {
        return { false, {}, {}, text };
    }
};

enum class ImportForm {
    Table, ///< cells in columns, one of which says who is meant
    List, ///< free text: lists, mail headers
};

/// What a person chose in place of a guess; what is not set is guessed.
struct ImportChoices {
    std::optional<TextEncoding> encoding; ///< of a text file
    std::optional<ImportForm> form; ///< of text
    std::optional<QChar> separator; ///< of a table of text; null: one column
    LayoutChoices layout;
};

/// A source as it was read, with every guess in it, so that each can be shown and corrected.
struct ImportReading {
    ImportForm form = ImportForm::List;
    bool isWorkbook = false; ///< then there is no encoding and no separator to choose
    std::optional<TextEncoding> encoding; ///< of a text file
    QChar separator; ///< of a table of text; null when it has one column
    ImportTable table; ///< empty for a list
    ImportLayout layout;
    InputRows people;
    /// What the person should know: a guess that may be wrong, what was left out. Sentences,
    /// translated.
    QStringList notes;
};

/// Reads \a source: recognises the kind of file, decodes, splits, finds titles and the column that
/// says who is meant. Refused with a sentence that says what to do: files that hold no people
/// (pictures, PDF, archives, encrypted or old workbooks), and what is beyond \a limits. Slow for
/// large files: call it through inBackground(). Any thread.
[[nodiscard]] Result<ImportReading> readImport(const ImportSource &source,
                                               const ImportChoices &choices = {},
                                               const ImportLimits &limits = {},
                                               const CancelFlag &cancel = {});

/// \a reading of a table with another layout: header, key column and kind, without splitting anew.
[[nodiscard]] Result<ImportReading> withLayout(const ImportReading &reading,
                                               const LayoutChoices &choices,
                                               const ImportLimits &limits = {});

} // namespace Steward
