// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/inputrow.h"

#include "app/core/ids.h"
#include "app/import/importlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Steward
{

namespace
{
struct InputRowTexts {
    Q_DECLARE_TR_FUNCTIONS(InputRowTexts)
};

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// "4711", "E-01234": at most three letters, then digits.
bool looksLikeEmployeeId(QStringView key)
{
    const auto digits = std::find_if(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
    const auto lead = digits - key.begin();
    return digits != key.end() && lead <= 4
        && std::all_of(key.begin(), digits, [](QChar c) { return isAsciiLetter(c) || c == u'-'; })
        && std::all_of(digits, key.end(), [](QChar c) { return c.isDigit() || c == u'-'; })
        && (lead == 0 || key.end() - digits >= 3);
}

/// Latin letters together with Cyrillic or Greek ones, which have the same shapes.
bool mixesScripts(QStringView key)
{
    bool latin = false;
    bool lookalike = false;
    for (const QChar c : key) {
        latin = latin || c.script() == QChar::Script_Latin;
        lookalike = lookalike || c.script() == QChar::Script_Cyrillic
            || c.script() == QChar::Script_Greek || c.script() == QChar::Script_Armenian;
    }
    return latin && lookalike;
}
} // namespace

void InputRows::append(InputRow row)
{
    row.input.truncate(1000);
    if (row.problem == InputRow::Problem::None && row.key.size() > maxKeyLength)
        row.problem = InputRow::Problem::TooLong;
    if (row.problem == InputRow::Problem::TooLong)
        row.key.truncate(maxKeyLength);
    row.name.truncate(maxKeyLength);
    if (row.problem == InputRow::Problem::None) {
        // Not the compatibility form: full-width letters are not those of the directory.
        const QString folded = row.key.normalized(QString::NormalizationForm_C).toCaseFolded();
        const auto first = m_firstRow.constFind(folded);
        if (first == m_firstRow.constEnd()) {
            m_firstRow.insert(folded, row.row);
        } else {
            row.duplicateOf = *first;
            ++duplicates;
        }
        row.mixedScripts = mixesScripts(row.key);
    }
    rows.append(std::move(row));
}

KeyKind keyKindOf(QStringView key)
{
    const auto at = key.indexOf(u'@');
    if (at > 0 && at < key.size() - 1)
        return KeyKind::Email;
    if (isObjectId(key))
        return KeyKind::C1Id;
    if (looksLikeEmployeeId(key))
        return KeyKind::EmployeeId;
    const bool oneWord = std::all_of(key.begin(), key.end(), [](QChar c) {
        return isAsciiLetter(c) || c.isDigit() || QStringView(u"._-\\/$").contains(c);
    });
    // A capital in front and nothing but letters: rather a name than an account.
    const bool account = oneWord
        && (!key.isEmpty()
            && (!key.front().isUpper() || std::any_of(key.begin(), key.end(), [](QChar c) {
                   return !c.isLetter() && c != u'-';
               })));
    return account ? KeyKind::Username : KeyKind::Name;
}

QString keyKindText(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Email:
        return InputRowTexts::tr("E-mail");
    case KeyKind::EmployeeId:
        return InputRowTexts::tr("Employee ID");
    case KeyKind::Username:
        return InputRowTexts::tr("Username");
    case KeyKind::C1Id:
        return InputRowTexts::tr("C1 user ID");
    case KeyKind::Name:
        return InputRowTexts::tr("Name");
    case KeyKind::Any:
        return InputRowTexts::tr("By its look");
    }
    Q_UNREACHABLE();
    return {};
}

QString inputRowText(const InputRow &row)
{
    switch (row.problem) {
    case InputRow::Problem::NoKey:
        return InputRowTexts::tr("The row has nothing in the column people are looked up by. Fill "
                                 "it in, or choose another column.");
    case InputRow::Problem::Template:
        return InputRowTexts::tr("This is the example row of a template. Take it out of the file "
                                 "if it is in the way.");
    case InputRow::Problem::TooLong:
        return InputRowTexts::tr("This is too long for an address, a name or an ID. Check that the "
                                 "right column is chosen.");
    case InputRow::Problem::Shortened:
        return InputRowTexts::tr("The spreadsheet shortened this number, so its digits are lost. "
                                 "Format the column as text and save the file again.");
    case InputRow::Problem::None:
        break;
    }
    if (row.duplicateOf != 0)
        return InputRowTexts::tr("The same as in row %1.").arg(row.duplicateOf);
    if (row.mixedScripts)
        return InputRowTexts::tr("This mixes letters of several alphabets that look alike. Check "
                                 "where it came from, and type it anew.");
    return {};
}

} // namespace Steward
