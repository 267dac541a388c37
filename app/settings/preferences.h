// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace Steward
{

/// What a person likes otherwise than it comes, for all tenants, in the settings file that
/// TenantStore keeps too. A value that makes no sense counts as not set. GUI thread only.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)
public:
    explicit Preferences(QString file, QObject *parent = nullptr);

    /// How many people one request that adds members names, 1 to 500; 100 when not set.
    [[nodiscard]] int peoplePerRequest() const { return m_peoplePerRequest; }
    /// What cannot be written holds until the program ends.
    void setPeoplePerRequest(int people);

signals:
    void peoplePerRequestChanged(int people);

private:
    QString m_file;
    int m_peoplePerRequest;
};

} // namespace Steward
