// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Steward
{

/// What a key is, so how it is looked up.
enum class KeyKind {
    Email,
    EmployeeId,
    Username,
    C1Id, ///< C1's id of a user, 27 letters and digits
    Name,
    Any, ///< each row tells by the look of its key; see keyKindOf()
};

/// One person to look up, from one row of a sheet or one place in a text.
struct InputRow {
    /// Why a row names nobody who could be looked up.
    enum class Problem {
        None,
        NoKey, ///< the row has cells, but none in the key column
        Template, ///< the example row of an import template
        TooLong, ///< longer than maxKeyLength
        Shortened, ///< a number the spreadsheet wrote as 1,23E+11: its digits are lost
    };
    int row = 0; ///< as the spreadsheet shows it, or the line of the text; from 1
    QString input; ///< as it stands in the source, trimmed, at most 1,000 characters
    QString key; ///< what is looked up; empty with NoKey
    KeyKind kind = KeyKind::Any; ///< never Any in rows that were read
    /// \c kind was told by the look of the key, not by its column: "berg" may be a username as well
    /// as a name.
    bool byLook = false;
    /// The name beside the key ("Ann Berg" of "Ann Berg <ann@x>", or of another column); may be
    /// empty. To be compared with the person found: a key alone may be a slip.
    QString name;
    Problem problem = Problem::None;
    int duplicateOf = 0; ///< row number of the first row with the same key; 0 = this is the first
    /// The key mixes letters of alphabets that look alike (a Cyrillic "a" in a Latin address). It
    /// is kept as it is, so it matches only what is spelled with the same letters.
    bool mixedScripts = false;
    friend bool operator==(const InputRow &, const InputRow &) = default;

    /// Whether there is something to look up, and not for the second time.
    [[nodiscard]] bool isWanted() const { return problem == Problem::None && duplicateOf == 0; }
};

/// The people of a source, in its order.
struct InputRows {
    QList<InputRow> rows;
    int blank = 0; ///< rows or lines with nothing in them, not counting those after the last
    int duplicates = 0; ///< rows with duplicateOf
    /// Numbers of the rows and lines left out because they name nobody: a mail's subject, a
    /// preamble.
    QList<int> ignored;

    /// Puts \a row at the end and marks it when its key was there before.
    void append(InputRow row);

private:
    QHash<QString, int> m_firstRow; ///< folded key -> row number
};

/// What \a key is by its look: an address, 27 letters and digits, a number, words, one word.
[[nodiscard]] KeyKind keyKindOf(QStringView key);
/// "E-mail", "Employee ID"; translated.
[[nodiscard]] QString keyKindText(KeyKind kind);
/// A sentence for a row that cannot be looked up or needs a second look: what is the matter and
/// what to do; empty when nothing is. Translated.
[[nodiscard]] QString inputRowText(const InputRow &row);

} // namespace Steward
