// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/personkey.h"

#include "app/directory/textfold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <string_view>

namespace Steward::PersonKey
{

namespace
{
using Words = QVarLengthArray<std::string_view, 16>;

bool isAround(char c)
{
    return c == ' ' || c == ',' || c == ';' || c == '<' || c == '>' || c == '"' || c == '('
        || c == ')';
}

/// Of a folded name, in the order of the alphabet.
Words wordsOf(QByteArrayView folded)
{
    Words words;
    const char *end = folded.data() + folded.size();
    for (const char *from = folded.data(); from < end;) {
        const char *blank = std::find(from, end, ' ');
        const char *last = blank;
        while (from < last && isAround(*from))
            ++from;
        while (from < last && isAround(last[-1]))
            --last;
        if (from < last)
            words.append(std::string_view(from, static_cast<size_t>(last - from)));
        from = blank == end ? end : blank + 1;
    }
    std::sort(words.begin(), words.end());
    return words;
}

void appendName(QByteArrayView utf8, QByteArray &to)
{
    const qsizetype before = to.size();
    TextFold::append(utf8, to);
    const QVarLengthArray<char, 256> folded(to.constData() + before, to.constData() + to.size());
    to.truncate(before);
    for (const std::string_view word : wordsOf({ folded.constData(), folded.size() })) {
        if (to.size() > before)
            to.append(' ');
        to.append(word.data(), static_cast<qsizetype>(word.size()));
    }
}

void appendExact(QByteArrayView utf8, QByteArray &to)
{
    utf8 = utf8.trimmed();
    if (std::any_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) != 0; })) {
        to.append(QString::fromUtf8(utf8)
                      .trimmed()
                      .normalized(QString::NormalizationForm_C)
                      .toCaseFolded()
                      .toUtf8());
        return;
    }
    const qsizetype before = to.size();
    to.resize(before + utf8.size());
    std::transform(utf8.begin(), utf8.end(), to.data() + before, [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
}
} // namespace

void append(Field field, QByteArrayView utf8, QByteArray &to)
{
    if (field == Name)
        appendName(utf8, to);
    else
        appendExact(utf8, to);
}

QByteArray folded(Field field, QStringView text)
{
    QByteArray result;
    append(field, text.toUtf8(), result);
    return result;
}

Fields fieldsOf(const InputRow &row)
{
    constexpr Fields oneWord = Fields(Username) | EmployeeId | Name;
    const bool byLook = row.byLook || row.kind == KeyKind::Any;
    switch (row.kind == KeyKind::Any ? keyKindOf(row.key) : row.kind) {
    case KeyKind::Email:
        return byLook ? Fields(Email) | Username : Fields(Email);
    case KeyKind::EmployeeId:
        return byLook ? oneWord : Fields(EmployeeId);
    case KeyKind::Username:
        return byLook ? oneWord : Fields(Username);
    case KeyKind::C1Id:
        return byLook ? oneWord | Id : Fields(Id);
    case KeyKind::Name:
        return byLook && !row.key.contains(u' ') ? oneWord : Fields(Name);
    case KeyKind::Any:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

bool isOf(const User &user, Field field, QStringView key)
{
    QStringList texts;
    switch (field) {
    case Id:
        return user.id.isValid() && user.id.toString() == key;
    case Email:
        texts = user.emails + QStringList(user.email);
        break;
    case Username:
        texts = { user.username };
        break;
    case EmployeeId:
        texts = user.employeeIds;
        break;
    case Name:
        texts = { user.displayName };
        break;
    }
    const QByteArray wanted = folded(field, key);
    return !wanted.isEmpty()
        && std::any_of(texts.cbegin(), texts.cend(), [&wanted, field](const QString &text) {
               return folded(field, text) == wanted;
           });
}

bool namesAgree(QStringView one, QStringView other)
{
    const QByteArray oneFolded = TextFold::folded(one);
    const QByteArray otherFolded = TextFold::folded(other);
    Words fewer = wordsOf(oneFolded);
    Words more = wordsOf(otherFolded);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    return std::includes(more.begin(), more.end(), fewer.begin(), fewer.end());
}

} // namespace Steward::PersonKey
