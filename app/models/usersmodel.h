// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/eligibility.h"
#include "app/domain/peoplequery.h"
#include "app/domain/user.h"
#include "app/models/pagedtable.h"

namespace Steward
{

class ChosenModel;
class Session;

/// People found by a search on the server, with a mark for those who are chosen.
class UsersModel final : public PagedTable<User>
{
    Q_OBJECT
public:
    enum Column { Mark, Name, Email, Department, State, ColumnCount };
    /// \a session and \a chosen are not owned and must outlive this.
    UsersModel(Session *session, ChosenModel *chosen, QObject *parent = nullptr);
    /// Reads the list anew when \a query differs from the one in force.
    void setQuery(const PeopleQuery &query);
    [[nodiscard]] const PeopleQuery &query() const { return m_query; }
    /// Reads on after the rows that are there: the next page, or what failed.
    void readOn();
    /// Who can be chosen. Judged anew for the rows that are there.
    void setEligibility(Eligibility eligibility);
    [[nodiscard]] Verdict verdict(const User &user) const { return m_eligibility(user); }

protected:
    [[nodiscard]] Reply<Page<User>> fetch(const QString &pageToken) const override;
    [[nodiscard]] QString key(const User &user) const override;
    [[nodiscard]] QString text(const User &user, int column) const override;
    [[nodiscard]] QVariant remark(const User &user, int column) const override;
    [[nodiscard]] QString sentence(const User &user) const override;

private:
    void repaint();
    [[nodiscard]] QString state(const User &user) const;

    Session *m_session;
    ChosenModel *m_chosen;
    Eligibility m_eligibility;
    PeopleQuery m_query;
};

} // namespace Steward
