// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/personrecord.h"

#include <cstring>

namespace Steward::PersonRecord
{

namespace
{
void putNumber(quint32 number, QByteArray &to)
{
    for (; number >= 0x80; number >>= 7)
        to.append(static_cast<char>((number & 0x7F) | 0x80));
    to.append(static_cast<char>(number));
}

void putText(std::string_view text, QByteArray &to)
{
    putNumber(static_cast<quint32>(text.size()), to);
    to.append(text.data(), static_cast<qsizetype>(text.size()));
}

/// A list that mostly begins with \a first, which is kept already.
void putList(UserFields::Texts texts, std::string_view first, QByteArray &to)
{
    const bool repeated = !texts.empty() && texts.front() == first;
    const auto rest = texts.subspan(repeated ? 1 : 0);
    putNumber(static_cast<quint32>(rest.size() * 2 + (repeated ? 1 : 0)), to);
    for (const std::string_view text : rest)
        putText(text, to);
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

void write(const UserFields &user, std::span<const quint32> managers,
           std::span<const Spilled> spilled, QByteArray &to)
{
    QByteArray body;
    body.reserve(256);
    putText(user.displayName, body);
    putText(user.email, body);
    putText(user.username, body);
    putList(user.emails, user.email, body);
    putList(user.usernames, user.username, body);
    putList(user.employeeIds, {}, body);
    putNumber(static_cast<quint32>(managers.size()), body);
    for (const quint32 manager : managers)
        putNumber(manager, body);
    putNumber(static_cast<quint32>(spilled.size()), body);
    for (const auto &[field, text] : spilled) {
        putNumber(field, body);
        putText(text, body);
    }
    to.truncate(0);
    putNumber(static_cast<quint32>(body.size()), to);
    to.append(body);
}

bool equals(const char *data, const QByteArray &record)
{
    // Its length comes first: when that differs, there may be no more to look at.
    const char *other = record.constData();
    for (const char *byte = data;; ++byte, ++other) {
        if (*byte != *other)
            return false;
        if ((static_cast<quint8>(*byte) & 0x80) == 0)
            break;
    }
    return std::memcmp(data, record.constData(), static_cast<size_t>(record.size())) == 0;
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
