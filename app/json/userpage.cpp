// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/json/userpage.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
using simdjson::dom::element;
using simdjson::dom::object;

enum List { Emails, Usernames, EmployeeIds, ManagerIds, RoleIds, ListCount };

/// A person whose lists lie in the common pool: begin and size.
struct Draft {
    UserFields fields;
    std::array<std::pair<size_t, size_t>, ListCount> lists;
};

QString named(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// False when it is neither text nor null.
bool readText(element value, std::string_view &to)
{
    if (value.is_null())
        return true;
    return value.get(to) == simdjson::SUCCESS;
}

struct TextKey {
    std::string_view key;
    std::string_view UserFields::*field;
};
constexpr size_t longestKey = 11;
constexpr std::array<TextKey, 9> textKeys { {
    { "id", &UserFields::id },
    { "displayName", &UserFields::displayName },
    { "email", &UserFields::email },
    { "username", &UserFields::username },
    { "department", &UserFields::department },
    { "jobTitle", &UserFields::jobTitle },
    { "status", &UserFields::status },
    { "type", &UserFields::type },
    { "origin", &UserFields::origin },
} };
constexpr std::array<std::string_view, ListCount> listKeys { "emails", "usernames", "employeeIds",
                                                             "managerIds", "roleIds" };

/// Of a person's thirty keys most are longer than all that are read.
bool mayBeKnown(std::string_view key) { return key.size() <= longestKey; }
} // namespace

class UserPage::Parser
{
public:
    /// The error says what is wrong and where.
    QString read(const QByteArray &body)
    {
        m_drafts.clear();
        m_pool.clear();
        element document;
        object page;
        const auto size = static_cast<size_t>(body.size());
        // The parser wants room behind the text. Left to it, it would get new memory each time.
        m_padded.resize(std::max(m_padded.size(), size + simdjson::SIMDJSON_PADDING));
        std::memcpy(m_padded.data(), body.constData(), size);
        if (m_parser.parse(m_padded.data(), size, false).get(document) != simdjson::SUCCESS
            || document.get(page) != simdjson::SUCCESS)
            return u"A JSON object was expected: a page of people"_s;
        element list;
        if (page["list"].get(list) != simdjson::SUCCESS || list.is_null())
            return {};
        simdjson::dom::array rows;
        if (list.get(rows) != simdjson::SUCCESS)
            return u"list: an array was expected"_s;
        for (const element row : rows) {
            object user;
            m_drafts.emplace_back();
            const QString problem = row["user"].get(user) == simdjson::SUCCESS
                ? readUser(user, m_drafts.back())
                : u"user: an object was expected"_s;
            if (!problem.isEmpty())
                return u"list[%1].%2"_s.arg(m_drafts.size() - 1).arg(problem);
        }
        return {};
    }
    void giveOut(std::vector<UserFields> &users)
    {
        users.clear();
        for (Draft &draft : m_drafts) {
            const auto list = [&](List which) {
                const auto &[begin, size] = draft.lists[which];
                return UserFields::Texts(m_pool.data() + begin, size);
            };
            draft.fields.emails = list(Emails);
            draft.fields.usernames = list(Usernames);
            draft.fields.employeeIds = list(EmployeeIds);
            draft.fields.managerIds = list(ManagerIds);
            draft.fields.roleIds = list(RoleIds);
            users.push_back(draft.fields);
        }
    }

private:
    /// One walk over the members: looking each key up would be one walk a key.
    QString readUser(object user, Draft &draft)
    {
        draft.lists.fill({ 0, 0 });
        for (const auto [key, value] : user) {
            if (!mayBeKnown(key))
                continue;
            for (const TextKey &known : textKeys) {
                if (key == known.key && !readText(value, draft.fields.*known.field))
                    return named(key) + ": text was expected"_L1;
            }
            for (size_t i = 0; i < listKeys.size(); ++i) {
                if (key != listKeys[i])
                    continue;
                const QString problem = readTexts(value, draft.lists[i]);
                if (!problem.isEmpty())
                    return named(key) + problem;
            }
        }
        return draft.fields.id.empty() ? u"id: text was expected"_s : QString();
    }
    QString readTexts(element value, std::pair<size_t, size_t> &range)
    {
        range = { m_pool.size(), 0 };
        if (value.is_null())
            return {};
        simdjson::dom::array items;
        if (value.get(items) != simdjson::SUCCESS)
            return u": an array was expected"_s;
        for (const element item : items) {
            std::string_view text;
            if (item.get(text) != simdjson::SUCCESS)
                return u": texts were expected in the array"_s;
            m_pool.push_back(text);
        }
        range.second = m_pool.size() - range.first;
        return {};
    }

    simdjson::dom::parser m_parser;
    std::vector<char> m_padded;
    std::vector<Draft> m_drafts;
    std::vector<std::string_view> m_pool;
};

UserPage::UserPage()
    : m_parser(std::make_unique<Parser>())
{
}

UserPage::~UserPage() = default;

Result<std::span<const UserFields>> UserPage::read(const QByteArray &body)
{
    if (const QString problem = m_parser->read(body); !problem.isEmpty())
        return unexpected(ApiError::protocol(problem));
    m_parser->giveOut(m_users);
    return std::span<const UserFields>(m_users);
}

Result<QString> UserPage::nextPageToken(const QByteArray &body)
{
    // The last member of the page and of nothing in it: a closing brace, and no more, comes after.
    static constexpr QByteArrayView key = "\"nextPageToken\"";
    const QByteArrayView bytes(body);
    const qsizetype at = bytes.lastIndexOf(key);
    if (at >= 0) {
        QByteArrayView rest = bytes.sliced(at + key.size()).trimmed();
        if (rest.startsWith(':') && rest.endsWith('}')) {
            rest = rest.sliced(1).chopped(1).trimmed();
            const bool plain = rest.size() >= 2 && rest.startsWith('"') && rest.endsWith('"')
                && rest.sliced(1).chopped(1).indexOf('"') < 0 && rest.indexOf('\\') < 0;
            if (plain)
                return QString::fromUtf8(rest.sliced(1).chopped(1));
        }
    }
    thread_local simdjson::dom::parser parser;
    element document;
    element token;
    if (parser.parse(body.constData(), static_cast<size_t>(body.size())).get(document)
            != simdjson::SUCCESS
        || document["nextPageToken"].get(token) != simdjson::SUCCESS)
        return QString();
    std::string_view text;
    if (!readText(token, text))
        return unexpected(ApiError::protocol(u"nextPageToken: text was expected"_s));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace Steward
