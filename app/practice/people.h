// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Steward::Practice
{

class Roles;

/// One made-up person. The JSON is rendered once: pages are put together from these bytes.
struct Person {
    QByteArray id;
    QString displayName;
    QString email;
    QString status; ///< `ENABLED`, `DISABLED`, `DELETED`
    QString type; ///< `USER_TYPE_*`
    QString department;
    QString jobTitle;
    QString origin; ///< `USER_ORIGIN_*`
    QString managerId;
    QStringList roleIds;
    QString searchKey; ///< lower case: names, e-mails, username, employee id
    QByteArray json; ///< `c1.api.user.v1.User` with every field of the schema
};

/// The people of a tenant, believable and awkward: many scripts, equal names, plus-addresses,
/// disabled, deleted, service accounts, no e-mail, now and then one with a role. The same seed
/// gives the same people.
class People
{
public:
    People(int count, quint32 seed, const Roles &roles);
    [[nodiscard]] qsizetype count() const { return m_people.size(); }
    [[nodiscard]] const Person &at(qsizetype index) const { return m_people.at(index); }
    /// -1 when there is nobody with \a id.
    [[nodiscard]] qsizetype indexOf(const QByteArray &id) const { return m_index.value(id, -1); }

private:
    QList<Person> m_people;
    QHash<QByteArray, qsizetype> m_index;
};

/// 27 letters and digits.
[[nodiscard]] QByteArray makeId(QRandomGenerator &random);

} // namespace Steward::Practice
