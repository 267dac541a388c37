// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tenantform.h"

#include "app/auth/clientid.h"
#include "app/core/background.h"
#include "app/core/plaintext.h"
#include "app/domain/cacertificates.h"
#include "app/domain/tenanturl.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QNetworkProxyFactory>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace Steward
{

using SignIn = TenantProfile::SignIn;

TenantForm::TenantForm(TenantPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_signIn(new QComboBox(this))
    , m_clientId(new QLineEdit(this))
    , m_secret(new SecretField(this))
    , m_keep(new QCheckBox(tr("&Keep the secret in the keyring"), this))
    , m_url(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_word(new QLineEdit(this))
    , m_readOnly(new QCheckBox(tr("Open it &read-only"), this))
    , m_more(new QToolButton(this))
    , m_network(new QWidget(this))
    , m_caChoose(new QPushButton(tr("&Choose CA File…"), m_network))
    , m_caRemove(new QPushButton(tr("Re&move CA"), m_network))
    , m_caText(makePlainLabel(m_network))
    , m_proxy(makePlainLabel(m_network))
{
    auto *layout = new QVBoxLayout(this);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(m_form);
    buildClient(m_form);
    buildTenant(m_form);
    buildNetwork();
    m_more->setObjectName(QStringLiteral("networkFold"));
    m_more->setText(tr("&Network: extra CA, proxy"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_more);
    layout->addWidget(m_network);
    layout->addStretch();
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_network->setVisible(open);
        showProxy();
    });
    const QList<QWidget *> order { m_signIn,   m_clientId, m_secret,      m_keep,
                                   m_url,      m_name,     m_environment, m_word,
                                   m_readOnly, m_more,     m_caChoose,    m_caRemove };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    fill();
    m_more->setChecked(!m_presenter->caPem.isEmpty());
    m_network->setVisible(m_more->isChecked());
}

void TenantForm::buildClient(QFormLayout *form)
{
    m_signIn->setObjectName(QStringLiteral("tenantSignIn"));
    m_signIn->addItem(tr("Client ID and secret (signed assertion)"));
    m_signIn->addItem(tr("Bearer token, for one session at a time"));
    m_clientId->setObjectName(QStringLiteral("tenantClientId"));
    m_clientId->setPlaceholderText(QStringLiteral("clever-fox-42195@acme.conductor.one/pcc"));
    m_clientId->setMaxLength(4000);
    m_secret->setObjectName(QStringLiteral("tenantSecret"));
    m_keep->setObjectName(QStringLiteral("tenantKeep"));
    m_notes.addRow(form, tr("S&ign in with:"), m_signIn);
    m_notes.addRow(form, tr("Client I&D:"), m_clientId);
    m_notes.addRow(form, tr("S&ecret:"), m_secret);
    form->addRow(QString(), m_keep);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, [this] { onChanged(m_signIn); });
    connect(m_clientId, &QLineEdit::textChanged, this, &TenantForm::onClientId);
    connect(m_secret, &QLineEdit::textChanged, this, [this] {
        note(m_secret->objectName())->setNote({});
        emit changed();
    });
    connect(m_keep, &QCheckBox::toggled, this, [this] { onChanged(m_keep); });
}

void TenantForm::buildTenant(QFormLayout *form)
{
    m_url->setObjectName(QStringLiteral("tenantUrl"));
    m_url->setPlaceholderText(QStringLiteral("https://acme.conductor.one"));
    m_url->setMaxLength(4000);
    m_name->setObjectName(QStringLiteral("tenantName"));
    m_name->setMaxLength(4000);
    m_environment->setObjectName(QStringLiteral("tenantEnvironment"));
    m_environment->setPlaceholderText(tr("Choose…"));
    for (const auto &[environment, text] :
         { std::pair { Environment::Production, tr("Production") },
           std::pair { Environment::Staging, tr("Staging") },
           std::pair { Environment::Sandbox, tr("Sandbox") },
           std::pair { Environment::Development, tr("Development") },
           std::pair { Environment::Other, tr("Other, with a word of your own") } })
        m_environment->addItem(text, static_cast<int>(environment));
    m_environment->setCurrentIndex(-1);
    m_word->setObjectName(QStringLiteral("tenantWord"));
    m_word->setMaxLength(400);
    m_readOnly->setObjectName(QStringLiteral("tenantReadOnly"));
    m_notes.addRow(form, tr("Server &URL:"), m_url);
    m_notes.addRow(form, tr("N&ame:"), m_name);
    m_notes.addRow(form, tr("En&vironment:"), m_environment);
    m_notes.addRow(form, tr("&Word:"), m_word);
    form->addRow(QString(), m_readOnly);
    for (QLineEdit *edit : { m_url, m_name, m_word })
        connect(edit, &QLineEdit::textChanged, this, [this, edit] { onChanged(edit); });
    connect(m_url, &QLineEdit::editingFinished, this, [this] {
        showProxy();
        if (!m_url->text().isEmpty() && !m_presenter->urlProblem().isEmpty())
            note(m_url->objectName())->setError(m_presenter->urlProblem());
    });
    connect(m_environment, &QComboBox::currentIndexChanged, this,
            [this] { onChanged(m_environment); });
    // The careful setting follows the environment until the person decides.
    connect(m_environment, &QComboBox::activated, this, [this] {
        if (!m_readOnlyTouched)
            m_readOnly->setChecked(m_presenter->environment == Environment::Production);
    });
    connect(m_readOnly, &QCheckBox::clicked, this, [this] { m_readOnlyTouched = true; });
    connect(m_readOnly, &QCheckBox::toggled, this, [this] { onChanged(m_readOnly); });
}

void TenantForm::buildNetwork()
{
    m_caChoose->setObjectName(QStringLiteral("chooseCa"));
    m_caRemove->setObjectName(QStringLiteral("removeCa"));
    m_caText->setObjectName(QStringLiteral("caText"));
    m_proxy->setObjectName(QStringLiteral("proxyText"));
    m_caChoose->setAutoDefault(false);
    m_caRemove->setAutoDefault(false);
    FieldNote *caNote = m_notes.add(m_caChoose);
    auto *line = new QHBoxLayout;
    line->addWidget(m_caText, 1);
    line->addWidget(m_caChoose);
    line->addWidget(m_caRemove);
    auto *layout = new QVBoxLayout(m_network);
    layout->addLayout(line);
    layout->addWidget(caNote);
    layout->addWidget(m_proxy);
    connect(m_caChoose, &QPushButton::clicked, this, &TenantForm::chooseCa);
    connect(m_caRemove, &QPushButton::clicked, this, [this] {
        m_presenter->caPem.clear();
        showCa();
        m_caChoose->setFocus();
        emit changed();
    });
}

void TenantForm::fill()
{
    m_filling = true;
    m_signIn->setCurrentIndex(m_presenter->signIn == SignIn::BearerToken ? 1 : 0);
    m_clientId->setText(m_presenter->clientId);
    m_keep->setChecked(m_presenter->keepSecret);
    m_url->setText(m_presenter->url);
    m_name->setText(m_presenter->name);
    if (m_presenter->environment)
        m_environment->setCurrentIndex(
            m_environment->findData(static_cast<int>(*m_presenter->environment)));
    m_word->setText(m_presenter->word);
    m_readOnly->setChecked(m_presenter->readOnlyAtStart);
    m_readOnlyTouched = m_presenter->isEditing();
    m_filling = false;
    showCa();
    read();
}

/// What was wrong with a field is over once it changes; the others keep their words.
void TenantForm::onChanged(QWidget *field)
{
    if (FieldNote *fieldNote = note(field->objectName()))
        fieldNote->setNote({});
    if (field == m_signIn) {
        note(m_clientId->objectName())->setNote({});
        note(m_secret->objectName())->setNote({});
    }
    read();
}

void TenantForm::read()
{
    if (m_filling)
        return;
    m_presenter->signIn
        = m_signIn->currentIndex() == 1 ? SignIn::BearerToken : SignIn::ClientSecret;
    m_presenter->clientId = m_clientId->text();
    m_presenter->keepSecret = m_keep->isChecked();
    m_presenter->url = m_url->text();
    m_presenter->name = m_name->text();
    m_presenter->word = m_word->text();
    m_presenter->readOnlyAtStart = m_readOnly->isChecked();
    m_presenter->environment = m_environment->currentIndex() < 0
        ? std::nullopt
        : std::optional(static_cast<Environment>(m_environment->currentData().toInt()));
    adapt();
    emit changed();
}

/// What is shown depends on what is chosen.
void TenantForm::adapt()
{
    const bool token = m_presenter->signIn == SignIn::BearerToken;
    m_form->setRowVisible(m_clientId, !token);
    m_form->setRowVisible(m_keep, !token);
    m_form->setRowVisible(m_word, m_presenter->environment == Environment::Other);
    m_secret->setPlaceholderText(m_presenter->hasUsableSecret()
                                     ? tr("Stored in the keyring; leave empty to keep it")
                                     : QString());
    if (!note(m_url->objectName())->isError())
        note(m_url->objectName())->setNote(m_presenter->urlRemark());
}

/// Asking the system which proxy is in force can take a moment, so only for those who look.
void TenantForm::showProxy()
{
    if (!m_more->isChecked())
        return;
    const auto origin = TenantUrl::parse(m_presenter->url);
    const QUrl url = origin ? *origin : QUrl();
    const auto ask = [url] {
        const auto proxies = url.isEmpty()
            ? QList<QNetworkProxy>()
            : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return proxies.isEmpty() ? QNetworkProxy() : proxies.first();
    };
    m_proxy->setText(tr("Proxy: being looked up…"));
    inBackground(this, ask, [this, question = ++m_proxyQuestion](const QNetworkProxy &proxy) {
        if (question != m_proxyQuestion)
            return;
        m_proxy->setText(proxy.hostName().isEmpty()
                             ? tr("Proxy: none for this host (the system's setting).")
                             : tr("Proxy: %1:%2 (the system's setting).")
                                   .arg(proxy.hostName())
                                   .arg(proxy.port()));
    });
}

/// The URL and the name follow the client ID until the person writes their own.
void TenantForm::onClientId()
{
    if (m_filling)
        return;
    const QString oldUrl = m_presenter->suggestedUrl();
    const QString oldName = m_presenter->suggestedName();
    m_presenter->clientId = m_clientId->text();
    const QString newUrl = m_presenter->suggestedUrl();
    if (!newUrl.isEmpty() && (m_url->text().isEmpty() || m_url->text() == oldUrl)) {
        m_url->setText(newUrl);
        if (m_name->text().isEmpty() || m_name->text() == oldName)
            m_name->setText(m_presenter->suggestedName());
    }
    onChanged(m_clientId);
}

void TenantForm::chooseCa()
{
    Dialogs::openFile(this, tr("Choose the CA File"),
                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                      [this](const QString &file) { readCa(file); });
}

void TenantForm::readCa(const QString &file)
{
    FieldNote *caNote = note(m_caChoose->objectName());
    QFile source(file);
    // One read of at most a megabyte; nothing that would be felt.
    const bool open = source.size() <= CaCertificates::maxBytes && source.open(QFile::ReadOnly);
    if (!open) {
        caNote->setError(
            source.size() > CaCertificates::maxBytes
                ? tr("This file is too large for a CA certificate. Choose another.")
                : tr("The file cannot be read: %1. Choose another.").arg(source.errorString()));
        return;
    }
    const auto pem = CaCertificates::read(source.read(CaCertificates::maxBytes));
    if (!pem) {
        caNote->setError(pem.error().userText());
        return;
    }
    caNote->setNote({});
    m_presenter->caPem = *pem;
    m_more->setChecked(true);
    showCa();
    emit changed();
}

void TenantForm::showCa()
{
    m_caText->setText(m_presenter->caPem.isEmpty()
                          ? tr("Extra CA: none. The system's CAs are trusted.")
                          : tr("Extra CA, trusted for this tenant beside the system's: %1")
                                .arg(CaCertificates::describe(m_presenter->caPem)));
    m_caRemove->setEnabled(!m_presenter->caPem.isEmpty());
}

bool TenantForm::explain()
{
    const SecretBytes secret = m_secret->secret();
    const std::array<QPair<QWidget *, QString>, 6> problems {
        { { m_clientId, m_presenter->clientIdProblem() },
          { m_secret, m_presenter->secretProblem(secret.view()) },
          { m_url, m_presenter->urlProblem() },
          { m_name, m_presenter->nameProblem() },
          { m_environment, m_presenter->environmentProblem() },
          { m_word, m_presenter->wordProblem() } }
    };
    QWidget *first = nullptr;
    for (const auto &[field, problem] : problems) {
        if (problem.isEmpty())
            continue;
        note(field->objectName())->setError(problem);
        if (first == nullptr)
            first = field;
    }
    if (first != nullptr) {
        first->setFocus();
        emit problemShown(note(first->objectName()));
    }
    return first == nullptr;
}

void TenantForm::focusFirst()
{
    if (m_presenter->signIn == SignIn::ClientSecret)
        m_clientId->setFocus();
    else
        m_secret->setFocus();
}

} // namespace Steward
