// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/textfold.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward::TextFold
{

namespace
{
bool dropsMarks(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return true;
    default:
        return false;
    }
}

/// For letters that NFKD leaves whole; empty for all others. Small letters only.
QLatin1String spelledOut(char32_t letter)
{
    switch (letter) {
    case 0x00E6:
        return "ae"_L1;
    case 0x0153:
        return "oe"_L1;
    case 0x00F8:
        return "o"_L1;
    case 0x0142:
        return "l"_L1;
    case 0x0111:
    case 0x00F0:
        return "d"_L1;
    case 0x0131:
        return "i"_L1;
    case 0x00DF:
        return "ss"_L1;
    default:
        return {};
    }
}

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void appendFolded(const QString &text, QByteArray &to)
{
    const QString plain
        = text.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(plain.size());
    bool marksGo = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        char32_t letter = plain.at(i).unicode();
        if (plain.at(i).isHighSurrogate() && i + 1 < plain.size()
            && plain.at(i + 1).isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1));
            ++i;
        }
        const QChar::Category category = QChar::category(letter);
        if (category == QChar::Other_Format)
            continue;
        if (isMark(category)) {
            if (!marksGo)
                result.append(QChar::fromUcs4(letter));
            continue;
        }
        marksGo = dropsMarks(QChar::script(letter));
        const QLatin1String spelled = spelledOut(letter);
        if (!spelled.isEmpty())
            result.append(spelled);
        else if (category == QChar::Other_Control || QChar::isSpace(letter))
            result.append(u' ');
        else
            result.append(QChar::fromUcs4(letter));
    }
    to.append(result.toUtf8());
}

bool isAround(char c)
{
    return c == ',' || c == ';' || c == '<' || c == '>' || c == '"' || c == '(' || c == ')';
}
} // namespace

void append(QByteArrayView utf8, QByteArray &to)
{
    const bool ascii
        = std::all_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) == 0; });
    if (!ascii) {
        appendFolded(QString::fromUtf8(utf8), to);
        return;
    }
    const qsizetype before = to.size();
    to.resize(before + utf8.size());
    std::transform(utf8.begin(), utf8.end(), to.data() + before, [](char c) {
        if (c >= 'A' && c <= 'Z')
            return static_cast<char>(c + ('a' - 'A'));
        return c < ' ' || c == 0x7f ? ' ' : c;
    });
}

QByteArray folded(QByteArrayView utf8)
{
    QByteArray result;
    append(utf8, result);
    return result;
}

QByteArray folded(QStringView text) { return folded(QByteArrayView(text.toUtf8())); }

QByteArrayList words(QStringView text)
{
    QByteArrayList result;
    for (QByteArray word : folded(text).split(' ')) {
        while (!word.isEmpty() && isAround(word.back()))
            word.chop(1);
        while (!word.isEmpty() && isAround(word.front()))
            word.remove(0, 1);
        if (!word.isEmpty() && !result.contains(word))
            result.append(word);
    }
    return result;
}

} // namespace Steward::TextFold
