// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/connectiontest.h"
#include "app/secrets/tenantsecrets.h"
#include "ui/dialogs/tenantdialog.h"
#include "ui/presenters/tenantpresenter.h"

class QPushButton;
class QScrollArea;

namespace Steward
{

class TenantForm;
class TestSteps;

/// Adds or edits a tenant: the form, the test of the connection step by step, the way into the
/// keyring. Nothing is saved before the test went well or the person says so.
class EditTenantDialog final : public TenantDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditTenantDialog)
public:
    /// \a secrets is not owned. Without an \a original a tenant is added.
    explicit EditTenantDialog(TenantSecrets *secrets, TenantProfile original = {},
                              QWidget *parent = nullptr);
    ~EditTenantDialog() override;
    void reject() override;
    /// Tries the connection out, as the button does.
    void test();
    /// What was entered and is not in the keyring, for the session that follows; empty otherwise.
    [[nodiscard]] SecretBytes takeSessionSecret() { return std::move(m_sessionSecret); }

signals:
    /// The tenant is saved; the dialog closes.
    void saved(const QString &tenantId);

protected:
    [[nodiscard]] QString wouldLose() const override;

private:
    void begin(bool thenSave);
    void haveSecret(SecretBytes secret);
    void onTested();
    void onMessageAction();
    void save();
    void saveProfile(bool stored);
    [[nodiscard]] bool wantsKeyring() const;
    /// Its secret belongs under another name in the keyring than before.
    [[nodiscard]] bool isMoved() const;
    void onKept(const SecretAnswer &answer);
    void forgetOld();
    void finish();
    void stop();
    void setBusy(bool busy);
    void fail(const QString &sentence, const QString &details, const QString &action = {});

    TenantSecrets *m_secrets;
    const TenantProfile m_before; ///< as the dialog opened
    TenantPresenter m_presenter;
    TenantForm *m_form;
    QScrollArea *m_scroll;
    TestSteps *m_steps;
    QPushButton *m_testButton;
    QPushButton *m_saveButton;
    std::unique_ptr<ConnectionTest> m_test;
    SecretBytes m_secret; ///< in use for the test and the keyring
    SecretBytes m_sessionSecret;
    TenantProfile m_profile; ///< as saved; without an id until then
    int m_round = 0; ///< answers to what was stopped are dropped
    bool m_busy = false;
    bool m_thenSave = false;
    /// What the button in the message line does just now.
    enum class Offer { Nothing, SaveAnyway, SessionOnly, Close } m_offer = Offer::Nothing;
};

} // namespace Steward
