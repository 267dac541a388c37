// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/edittenantdialog.h"

#include "app/auth/sessionmaker.h"
#include "app/core/plaintext.h"
#include "ui/dialogs/tenantform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tenantband.h"
#include "ui/widgets/teststeps.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <memory>

namespace Steward
{

EditTenantDialog::EditTenantDialog(TenantSecrets *secrets, TenantProfile original, QWidget *parent)
    : TenantDialog(parent)
    , m_secrets(secrets)
    , m_before(std::move(original))
    , m_presenter(secrets->tenants(), m_before)
    , m_form(new TenantForm(&m_presenter, this))
    , m_scroll(new QScrollArea(this))
    , m_steps(new TestSteps(this))
    , m_testButton(new QPushButton(tr("&Test Connection"), this))
    , m_saveButton(new QPushButton(tr("Test and &Save"), this))
{
    setObjectName(QStringLiteral("editTenantDialog"));
    const bool editing = m_presenter.isEditing();
    setWindowTitle(editing ? tr("Edit Tenant") : tr("Add Tenant"));
    setHeading(editing ? plainText(m_presenter.original().connection.name, 80) : tr("A C1 tenant"));
    m_testButton->setObjectName(QStringLiteral("testButton"));
    m_testButton->setAutoDefault(false);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    m_saveButton->setDefault(true);
    buttons()->addButton(m_testButton, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_saveButton, QDialogButtonBox::ActionRole);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_steps);
    setContent(content);
    connect(m_form, &TenantForm::changed, this, [this] {
        if (!m_busy) {
            message()->setVisible(false);
            m_steps->follow(nullptr);
            m_test.reset();
        }
        if (m_presenter.environment)
            band()->setTenant(m_presenter.profile().connection);
    });
    connect(m_form, &TenantForm::problemShown, m_scroll, [this](QWidget *note) {
        // Once the note has its place.
        QMetaObject::invokeMethod(
            m_scroll, [this, note] { m_scroll->ensureWidgetVisible(note); }, Qt::QueuedConnection);
    });
    connect(m_testButton, &QPushButton::clicked, this, &EditTenantDialog::test);
    connect(m_saveButton, &QPushButton::clicked, this, [this] { begin(true); });
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(go, &QShortcut::activated, this, [this] { begin(true); });
    connect(message(), &MessageBar::actionTriggered, this, &EditTenantDialog::onMessageAction);
    connect(secrets->store(), &SecretStore::waitingChanged, this, [this](bool waiting) {
        if (m_busy && waiting)
            message()->showMessage(MessageBar::Kind::Info,
                                   tr("Waiting for the keyring. If it asks for its password, type "
                                      "it there. Stop keeps the form."));
    });
    if (editing)
        band()->setTenant(m_presenter.original().connection);
    m_form->focusFirst();
}

EditTenantDialog::~EditTenantDialog() = default;

void EditTenantDialog::test() { begin(false); }

void EditTenantDialog::begin(bool thenSave)
{
    if (m_busy || !m_form->explain())
        return;
    m_thenSave = thenSave;
    setBusy(true);
    if (!m_form->secret()->isBlank()) {
        haveSecret(m_form->secret()->secret());
        return;
    }
    const int round = m_round;
    m_secrets->read(m_presenter.original(), this, [this, round](SecretAnswer answer) {
        if (round != m_round)
            return;
        if (answer.isStored()) {
            haveSecret(std::move(answer.secret));
            return;
        }
        // What needs no secret can be changed all the same.
        const bool plain = m_thenSave && !isMoved();
        fail(TenantSecrets::readingText(answer.state), answer.detail,
             plain ? tr("Save Wit&hout a Test") : QString());
        m_offer = plain ? Offer::SaveAnyway : Offer::Nothing;
    });
}

void EditTenantDialog::haveSecret(SecretBytes secret)
{
    m_secret = std::move(secret);
    const int round = m_round;
    SessionMaker::prepare(m_presenter.profile().connection, this, [this, round] {
        if (round != m_round)
            return;
        auto session = SessionMaker::make(m_presenter.profile(), m_secret.view());
        if (!session) {
            fail(session.error().userText(), {});
            return;
        }
        m_test = std::make_unique<ConnectionTest>(std::move(*session));
        connect(m_test.get(), &ConnectionTest::finished, this, &EditTenantDialog::onTested);
        m_steps->follow(m_test.get());
        m_test->start();
    });
}

void EditTenantDialog::onTested()
{
    if (m_test->isGood()) {
        if (m_thenSave) {
            save();
            return;
        }
        setBusy(false);
        message()->showMessage(MessageBar::Kind::Info, tr("The connection works."));
        return;
    }
    ApiError error;
    for (int step = 0; step < ConnectionTest::stepCount; ++step) {
        if (m_test->result(static_cast<ConnectionTest::Step>(step)).outcome
            == ConnectionTest::Outcome::Failed)
            error = m_test->result(static_cast<ConnectionTest::Step>(step)).error;
    }
    const QString details = error.details();
    fail(error.userText(), details, m_thenSave ? tr("Save An&yway") : QString());
    m_offer = m_thenSave ? Offer::SaveAnyway : Offer::Nothing;
}

void EditTenantDialog::onMessageAction()
{
    if (isAsking())
        return;
    switch (std::exchange(m_offer, Offer::Nothing)) {
    case Offer::Nothing:
        break;
    case Offer::SaveAnyway:
        setBusy(true);
        save();
        break;
    case Offer::SessionOnly:
        setBusy(true);
        saveProfile(!isMoved() && m_before.secretStored);
        break;
    case Offer::Close:
        finish();
        break;
    }
}

bool EditTenantDialog::wantsKeyring() const
{
    return m_presenter.keepSecret && m_presenter.signIn == TenantProfile::SignIn::ClientSecret;
}

bool EditTenantDialog::isMoved() const
{
    return m_presenter.profile().secretKey() != m_before.secretKey();
}

/// The keyring first: a tenant is never noted as having a secret that is not there, and its old one
/// is not given up before the new one was read back.
void EditTenantDialog::save()
{
    const bool typed = !m_form->secret()->isBlank();
    if (!wantsKeyring() || (!typed && !isMoved())) {
        saveProfile(!isMoved() && m_before.secretStored);
        return;
    }
    const int round = m_round;
    m_secrets->store()->write(m_presenter.profile().secretKey(), m_secret.clone(), this,
                              [this, round](const SecretAnswer &answer) {
                                  if (round == m_round)
                                      onKept(answer);
                              });
}

void EditTenantDialog::onKept(const SecretAnswer &answer)
{
    if (answer.isStored()) {
        saveProfile(true);
        return;
    }
    setBusy(false);
    message()->showMessage(
        MessageBar::Kind::Error,
        tr("Nothing was saved yet. %1").arg(TenantSecrets::storingText(answer.state)),
        answer.detail, tr("Use for T&his Session Only"));
    message()->focusAction();
    m_offer = Offer::SessionOnly;
}

void EditTenantDialog::saveProfile(bool stored)
{
    TenantProfile profile = m_presenter.profile();
    profile.secretStored = stored;
    // The old entry is not forgotten before it is out of the keyring.
    if (m_before.secretStored && isMoved())
        profile.staleSecretKey = m_before.secretKey();
    const auto saved = m_secrets->tenants()->save(profile);
    if (!saved) {
        fail(saved.error().userText(), {});
        return;
    }
    m_profile = *saved;
    m_presenter.setOriginal(m_profile);
    if (!m_profile.secretStored)
        m_sessionSecret = std::move(m_secret);
    forgetOld();
}

/// Takes out what the tenant no longer uses: its secret under an earlier key, or all of it.
void EditTenantDialog::forgetOld()
{
    const bool moved = !m_profile.staleSecretKey.isEmpty();
    if (!moved && (!m_profile.secretStored || wantsKeyring())) {
        finish();
        return;
    }
    const int round = m_round;
    const auto done = [this, round](const SecretAnswer &answer) {
        if (round != m_round)
            return;
        if (answer.state == SecretState::NotStored) {
            finish();
            return;
        }
        setBusy(false);
        message()->showMessage(
            MessageBar::Kind::Error,
            tr("The tenant is saved. Its earlier secret is still in the keyring. %1")
                .arg(TenantSecrets::removingText(answer.state)),
            answer.detail, tr("C&lose"));
        m_offer = Offer::Close;
    };
    if (moved)
        m_secrets->forgetStale(m_profile, this, done);
    else
        m_secrets->forget(m_profile, this, done);
}

void EditTenantDialog::finish()
{
    m_form->secret()->clear();
    m_secret.clear();
    m_busy = false;
    emit saved(m_profile.id);
    accept();
}

void EditTenantDialog::stop()
{
    ++m_round;
    m_test.reset();
    m_steps->follow(nullptr);
    m_secret.clear();
    setBusy(false);
    message()->showMessage(MessageBar::Kind::Info,
                           m_profile.id.isEmpty() ? tr("Stopped. Nothing was saved.")
                                                  : tr("Stopped. The tenant is saved."));
}

void EditTenantDialog::reject()
{
    if (m_busy) {
        stop();
        return;
    }
    // The button of the message line now throws away; it must not do what it did before as well.
    m_offer = Offer::Nothing;
    TenantDialog::reject();
}

QString EditTenantDialog::wouldLose() const
{
    if (!m_presenter.isTouched() && m_form->secret()->isBlank())
        return {};
    return m_profile.id.isEmpty() ? tr("What you entered has not been saved.")
                                  : tr("The tenant is saved, but not all that you entered.");
}

void EditTenantDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_offer = Offer::Nothing;
    m_form->setEnabled(!busy);
    m_testButton->setEnabled(!busy);
    m_saveButton->setEnabled(!busy);
    QPushButton *cancel = buttons()->button(QDialogButtonBox::Cancel);
    cancel->setText(busy ? tr("St&op") : tr("Cancel"));
    message()->setVisible(false);
    if (busy)
        cancel->setFocus();
    else
        m_saveButton->setFocus();
}

void EditTenantDialog::fail(const QString &sentence, const QString &details, const QString &action)
{
    setBusy(false);
    message()->showMessage(MessageBar::Kind::Error, sentence, details, action);
    // Going on in spite of a failure is never what Return does by itself.
    m_testButton->setFocus();
}

} // namespace Steward
