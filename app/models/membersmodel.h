// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/grant.h"
#include "app/models/pagedtable.h"

namespace Steward
{

class Session;

/// The members of one entitlement.
class MembersModel final : public PagedTable<Grant>
{
    Q_OBJECT
public:
    enum Column { Name, Email, Status, Source, Since, ColumnCount };
    /// \a session is not owned and must outlive this.
    explicit MembersModel(Session *session, QObject *parent = nullptr);
    void setEntitlement(const EntitlementRef &ref);

protected:
    [[nodiscard]] Reply<Page<Grant>> fetch(const QString &pageToken) const override;
    [[nodiscard]] QString key(const Grant &grant) const override;
    [[nodiscard]] QString text(const Grant &grant, int column) const override;
    [[nodiscard]] QVariant sortValue(const Grant &grant, int column) const override;
    [[nodiscard]] QString sentence(const Grant &grant) const override;

private:
    Session *m_session;
    EntitlementRef m_ref;
};

} // namespace Steward
