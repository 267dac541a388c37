// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/peoplestore.h"

#include <QString>

#include <string>
#include <vector>

namespace Steward
{

/// A person as a test writes one down; upsert() puts them into a store as a page would.
struct MadePerson {
    explicit MadePerson(int number, const char *shownName = "")
        : id(idOf(number))
        , name(shownName)
    {
    }
    [[nodiscard]] static std::string idOf(int number)
    {
        return QStringLiteral("2aBcDeFgHiJkLmNoPqRs%1")
            .arg(number, 7, 10, QChar(u'0'))
            .toStdString();
    }
    [[nodiscard]] static UserId userId(int number)
    {
        return *UserId::parse(QString::fromStdString(idOf(number)));
    }
    PeopleStore::Row upsert(PeopleStore &store) const
    {
        const auto views = [](const std::vector<std::string> &texts) {
            return std::vector<std::string_view>(texts.begin(), texts.end());
        };
        const auto emailViews = views(emails);
        const auto usernameViews = views(usernames);
        const auto employeeViews = views(employeeIds);
        const auto managerViews = views(managerIds);
        const auto roleViews = views(roleIds);
        UserFields fields;
        fields.id = id;
        fields.displayName = name;
        fields.email = email;
        fields.username = username;
        fields.department = department;
        fields.jobTitle = title;
        fields.status = status;
        fields.type = type;
        fields.origin = origin;
        fields.emails = emailViews;
        fields.usernames = usernameViews;
        fields.employeeIds = employeeViews;
        fields.managerIds = managerViews;
        fields.roleIds = roleViews;
        return store.upsert(fields);
    }

    std::string id;
    std::string name;
    std::string email;
    std::string username;
    std::string department;
    std::string title;
    std::string status = "ENABLED";
    std::string type = "USER_TYPE_HUMAN";
    std::string origin = "USER_ORIGIN_DIRECTORY";
    std::vector<std::string> emails;
    std::vector<std::string> usernames;
    std::vector<std::string> employeeIds;
    std::vector<std::string> managerIds;
    std::vector<std::string> roleIds;
};

} // namespace Steward
