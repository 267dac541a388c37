// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/clientid.h"
#include "app/auth/clientsecret.h"
#include "app/domain/connection.h"
#include "app/net/apiclient.h"
#include "app/services/appsservice.h"
#include "app/services/entitlementsservice.h"
#include "app/services/membersservice.h"
#include "app/services/ownersservice.h"
#include "app/services/policiesservice.h"
#include "app/services/rolesservice.h"
#include "app/services/usersservice.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Steward
{

class Directory;
class RoleNames;

/// One signed-in tenant: its connection, its token, its services. Everything made from a session
/// talks to that tenant and to no other. GUI thread only.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)
public:
    enum class State {
        SignedOut, ///< nothing tried yet
        SigningIn, ///< token and introspection under way
        SignedIn,
        Failed, ///< see error(); signIn() tries again
    };
    Q_ENUM(State)

    /// \a nam is for tests; without it the session makes its own.
    Session(TenantConnection tenant, ClientId clientId, ClientSecret secret,
            QObject *parent = nullptr, Clock *clock = Clock::system(),
            std::unique_ptr<QNetworkAccessManager> nam = nullptr);
    /// The same with a bearer token that a person entered, checked by BearerToken::parse().
    Session(TenantConnection tenant, SecretBytes bearerToken, QObject *parent = nullptr,
            Clock *clock = Clock::system(), std::unique_ptr<QNetworkAccessManager> nam = nullptr);
    ~Session() override;

    /// Gets a token and asks `GET /api/v1/auth/introspect`. Ignored while under way.
    void signIn();
    /// Gives a sign-in up that is under way; it ends in Failed.
    void stopSigningIn();
    [[nodiscard]] State state() const { return m_state; }
    /// Why signing in failed; only in State::Failed.
    [[nodiscard]] const ApiError &error() const { return m_error; }
    [[nodiscard]] const TenantConnection &tenant() const { return m_client->tenant(); }
    /// `permission/<service>.<Method>` as introspection listed them.
    [[nodiscard]] const QStringList &permissions() const { return m_permissions; }

    /// Role slugs that owners of this tenant were seen with, most recent last. No call lists the
    /// valid ones (c1-api c10), so what was read is all there is to suggest.
    [[nodiscard]] const QStringList &seenRoleSlugs() const { return m_seenRoleSlugs; }
    void noteRoleSlugs(const QStringList &slugs);

    /// Whether changes can be sent just now. Where not, because the tenant is read-only,
    /// writeRefused() tells the window, which offers the way out.
    [[nodiscard]] bool mayWrite();
    /// Where tokens come from; not for keeping.
    [[nodiscard]] TokenSource *tokens() const { return m_tokens.get(); }
    [[nodiscard]] ApiClient *client() const { return m_client.get(); }
    [[nodiscard]] const AppsService &apps() const { return m_apps; }
    [[nodiscard]] const EntitlementsService &entitlements() const { return m_entitlements; }
    [[nodiscard]] const MembersService &members() const { return m_members; }
    [[nodiscard]] const OwnersService &owners() const { return m_owners; }
    [[nodiscard]] const PoliciesService &policies() const { return m_policies; }
    [[nodiscard]] const RolesService &roles() const { return m_roles; }
    [[nodiscard]] const UsersService &users() const { return m_users; }
    /// The people of this tenant, shared by everything that shows, picks or resolves some. Made
    /// when first asked for; nothing is read by that.
    [[nodiscard]] Directory *directory();
    /// What the roles of this tenant are called, read once for everything that shows some. Made
    /// when first asked for; nothing is read by that.
    [[nodiscard]] RoleNames *roleNames();
    /// How many people an earlier run found in this tenant (see Directory::expect()); 0 for
    /// unknown. Called before directory().
    void expectPeople(quint32 people) { m_expectedPeople = people; }

signals:
    void stateChanged();
    void writeRefused();
    /// The directory was read to its end and has so many people.
    void peopleCounted(quint32 people);

private:
    Session(std::unique_ptr<ApiClient> client, std::unique_ptr<TokenSource> tokens,
            QObject *parent);
    void onIntrospected(const Result<ApiResponse> &response);
    void setState(State state);

    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<TokenSource> m_tokens;
    AppsService m_apps;
    EntitlementsService m_entitlements;
    MembersService m_members;
    OwnersService m_owners;
    PoliciesService m_policies;
    RolesService m_roles;
    UsersService m_users;
    State m_state = State::SignedOut;
    ApiError m_error;
    QPointer<ApiJob> m_signInJob;
    QStringList m_permissions;
    QStringList m_seenRoleSlugs;
    quint32 m_expectedPeople = 0;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<RoleNames> m_roleNames;
};

} // namespace Steward
