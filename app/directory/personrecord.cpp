// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/personrecord.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Steward::PersonRecord
{

namespace
{
constexpr qsizetype numberRoom = 5;

/// Writes into room that was made before: a record is written for each person of a tenant.
class Pen
{
public:
    explicit Pen(char *to)
        : m_to(to)
    {
    }
    [[nodiscard]] char *at() const { return m_to; }
    void number(quint32 number)
    {
        for (; number >= 0x80; number >>= 7)
            *m_to++ = static_cast<char>((number & 0x7F) | 0x80);
        *m_to++ = static_cast<char>(number);
    }
    void text(std::string_view text)
    {
        number(static_cast<quint32>(text.size()));
        m_to = std::copy(text.begin(), text.end(), m_to);
    }
    /// A list that mostly begins with \a first, which is kept already.
    void list(UserFields::Texts texts, std::string_view first)
    {
        const bool repeated = !texts.empty() && texts.front() == first;
        const auto rest = texts.subspan(repeated ? 1 : 0);
        number(static_cast<quint32>(rest.size() * 2 + (repeated ? 1 : 0)));
        for (const std::string_view each : rest)
            text(each);
    }

private:
    char *m_to;
};

/// The most that a record of \a user takes.
qsizetype room(const UserFields &user, std::span<const quint32> managers,
               std::span<const Spilled> spilled)
{
    qsizetype numbers = 16;
    size_t texts = user.displayName.size() + user.email.size() + user.username.size();
    for (const UserFields::Texts list : { user.emails, user.usernames, user.employeeIds }) {
        for (const std::string_view text : list)
            texts += text.size();
        numbers += static_cast<qsizetype>(list.size());
    }
    for (const Spilled &each : spilled)
        texts += each.text.size();
    numbers += static_cast<qsizetype>(managers.size() + 2 * spilled.size());
    return static_cast<qsizetype>(texts) + numbers * numberRoom;
}

/// Walks through a record.
class Walk
{
public:
    explicit Walk(const char *data)
        : m_data(data)
    {
        number(); // the length of all
    }
    quint32 number()
    {
        quint32 result = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<quint8>(*m_data++);
            result |= quint32(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return result;
        }
    }
    QByteArrayView text()
    {
        const auto size = static_cast<qsizetype>(number());
        const QByteArrayView result(m_data, size);
        m_data += size;
        return result;
    }
    QStringList list(const QString &first)
    {
        const quint32 head = number();
        QStringList result;
        if ((head & 1) != 0)
            result.append(first);
        for (quint32 i = 0; i < head / 2; ++i)
            result.append(QString::fromUtf8(text()));
        return result;
    }
    void skipTexts(int count)
    {
        for (int i = 0; i < count; ++i)
            text();
    }
    void forEach(PersonKey::Field field, const PersonKey::OnText &function)
    {
        for (quint32 left = number() / 2; left > 0; --left)
            function(field, text());
    }
    void skipList() { skipTexts(static_cast<int>(number() / 2)); }

private:
    const char *m_data;
};

/// At the managers.
Walk behindTexts(const char *data)
{
    Walk walk(data);
    walk.skipTexts(3);
    for (int lists = 0; lists < 3; ++lists)
        walk.skipList();
    return walk;
}
} // namespace

QByteArrayView write(const UserFields &user, std::span<const quint32> managers,
                     std::span<const Spilled> spilled, QByteArray &to)
{
    const qsizetype most = room(user, managers, spilled);
    if (to.size() < most)
        to.resize(most);
    char *body = to.data() + numberRoom;
    Pen pen(body);
    pen.text(user.displayName);
    pen.text(user.email);
    pen.text(user.username);
    pen.list(user.emails, user.email);
    pen.list(user.usernames, user.username);
    pen.list(user.employeeIds, {});
    pen.number(static_cast<quint32>(managers.size()));
    for (const quint32 manager : managers)
        pen.number(manager);
    pen.number(static_cast<quint32>(spilled.size()));
    for (const auto &[field, text] : spilled) {
        pen.number(field);
        pen.text(text);
    }
    // Its length, right before it.
    std::array<char, numberRoom> length;
    Pen lengthPen(length.data());
    lengthPen.number(static_cast<quint32>(pen.at() - body));
    char *begin = body - (lengthPen.at() - length.data());
    std::copy(length.data(), lengthPen.at(), begin);
    return { begin, pen.at() - begin };
}

bool equals(const char *data, QByteArrayView record)
{
    // Its length comes first: when that differs, there may be no more to look at.
    const char *other = record.data();
    for (const char *byte = data;; ++byte, ++other) {
        if (*byte != *other)
            return false;
        if ((static_cast<quint8>(*byte) & 0x80) == 0)
            break;
    }
    return std::memcmp(data, record.data(), static_cast<size_t>(record.size())) == 0;
}

QByteArrayView displayName(const char *data) { return Walk(data).text(); }

QByteArrayView email(const char *data)
{
    Walk walk(data);
    walk.skipTexts(1);
    return walk.text();
}

QByteArrayView username(const char *data)
{
    Walk walk(data);
    walk.skipTexts(2);
    return walk.text();
}

void read(const char *data, User &user)
{
    Walk walk(data);
    user.displayName = QString::fromUtf8(walk.text());
    user.email = QString::fromUtf8(walk.text());
    user.username = QString::fromUtf8(walk.text());
    user.emails = walk.list(user.email);
    walk.skipList();
    user.employeeIds = walk.list({});
}

void forEachKey(const char *data, const PersonKey::OnText &function)
{
    Walk walk(data);
    for (const auto field : { PersonKey::Name, PersonKey::Email, PersonKey::Username })
        function(field, walk.text());
    // What is kept once came just now.
    for (const auto field : { PersonKey::Email, PersonKey::Username, PersonKey::EmployeeId })
        walk.forEach(field, function);
}

QList<quint32> managers(const char *data)
{
    Walk walk = behindTexts(data);
    QList<quint32> result;
    for (quint32 left = walk.number(); left > 0; --left)
        result.append(walk.number());
    return result;
}

QByteArrayView spilled(const char *data, quint8 field)
{
    Walk walk = behindTexts(data);
    for (quint32 left = walk.number(); left > 0; --left)
        walk.number();
    for (quint32 left = walk.number(); left > 0; --left) {
        const quint32 which = walk.number();
        const QByteArrayView text = walk.text();
        if (which == field)
            return text;
    }
    return {};
}

} // namespace Steward::PersonRecord
