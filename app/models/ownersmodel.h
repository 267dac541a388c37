// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/owner.h"
#include "app/models/pagedtable.h"

namespace Steward
{

class Session;

/// The people who own one app or entitlement, with their role slugs.
class OwnersModel final : public PagedTable<Owner>
{
    Q_OBJECT
public:
    enum Column { Name, Email, Role, Status, Since, ColumnCount };
    /// \a session is not owned and must outlive this.
    explicit OwnersModel(Session *session, QObject *parent = nullptr);
    void setObject(const OwnedObject &object);
    [[nodiscard]] const OwnedObject &object() const { return m_object; }
    /// The role slugs seen in the rows read so far, sorted.
    [[nodiscard]] QStringList roleSlugs() const;

protected:
    [[nodiscard]] Reply<Page<Owner>> fetch(const QString &pageToken) const override;
    [[nodiscard]] QString key(const Owner &owner) const override;
    [[nodiscard]] QString text(const Owner &owner, int column) const override;
    [[nodiscard]] QVariant sortValue(const Owner &owner, int column) const override;
    [[nodiscard]] QString sentence(const Owner &owner) const override;

private:
    Session *m_session;
    OwnedObject m_object;
};

} // namespace Steward
