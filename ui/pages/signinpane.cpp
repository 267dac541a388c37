// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/signinpane.h"

#include "app/auth/tenantopener.h"
#include "app/core/plaintext.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/secretfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Steward
{

SignInPane::SignInPane(QWidget *parent)
    : QWidget(parent)
    , m_text(makePlainLabel(this))
    , m_more(new QToolButton(this))
    , m_details(makePlainLabel(this))
    , m_form(new QWidget(this))
    , m_fieldLabel(new QLabel(m_form))
    , m_field(new SecretField(m_form))
    , m_note(new FieldNote(m_field, m_form))
    , m_keep(new QCheckBox(tr("&Keep it in the keyring"), m_form))
    , m_signIn(new QPushButton(tr("&Sign In"), m_form))
    , m_stop(new QPushButton(tr("Sto&p"), this))
    , m_again(new QPushButton(tr("&Try Again"), this))
    , m_edit(new QPushButton(tr("&Edit Tenant…"), this))
{
    m_text->setObjectName(QStringLiteral("waitingText"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setAlignment(Qt::AlignHCenter);
    m_details->setObjectName(QStringLiteral("signInDetails"));
    m_more->setObjectName(QStringLiteral("signInMore"));
    m_more->setText(tr("&Details"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::toggled, m_details, &QLabel::setVisible);
    m_field->setObjectName(QStringLiteral("sessionSecret"));
    m_note->setObjectName(QStringLiteral("sessionSecretNote"));
    m_keep->setObjectName(QStringLiteral("keepSecret"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_stop->setObjectName(QStringLiteral("stopSignIn"));
    m_again->setObjectName(QStringLiteral("keyringAgain"));
    m_edit->setObjectName(QStringLiteral("editTenant"));
    m_fieldLabel->setBuddy(m_field);

    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_signIn);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_fieldLabel);
    form->addLayout(line);
    form->addWidget(m_note);
    form->addWidget(m_keep);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_more);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_details);
    column->addStretch();
    // A line of text is read best when it is not as wide as the window.
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);

    const QList<QWidget *> order { m_field, m_signIn, m_keep, m_stop,
                                   m_again, m_edit,   m_more, m_details };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_signIn, &QPushButton::clicked, this, &SignInPane::enter);
    connect(m_field, &QLineEdit::returnPressed, this, &SignInPane::enter);
    connect(m_field, &QLineEdit::textEdited, m_note, [this] { m_note->setNote({}); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_opener != nullptr)
            m_opener->start();
    });
    connect(m_edit, &QPushButton::clicked, this, &SignInPane::editWanted);
    connect(m_stop, &QPushButton::clicked, this, &SignInPane::stopWanted);
    showSentence({});
}

void SignInPane::showSentence(const QString &sentence, bool canStop)
{
    m_stop->setVisible(canStop);
    m_text->setText(sentence);
    m_more->setVisible(false);
    m_more->setChecked(false);
    m_details->setVisible(false);
    m_form->setVisible(false);
    m_again->setVisible(false);
    m_edit->setVisible(false);
}

void SignInPane::showFailure(const QString &sentence, bool canEdit)
{
    showSentence(sentence);
    m_edit->setVisible(canEdit);
}

void SignInPane::setOpener(TenantOpener *opener)
{
    if (m_opener != nullptr)
        disconnect(m_opener, nullptr, this, nullptr);
    m_opener = opener;
    if (opener == nullptr)
        return;
    connect(opener, &TenantOpener::stateChanged, this, &SignInPane::follow);
    follow();
}

void SignInPane::follow()
{
    using State = TenantOpener::State;
    const State state = m_opener->state();
    m_text->setText(m_opener->sentence());
    m_details->setText(plainText(m_opener->detail(), 400));
    m_more->setVisible(!m_opener->detail().isEmpty());
    m_details->setVisible(!m_opener->detail().isEmpty() && m_more->isChecked());
    const bool asks = state != State::Reading && state != State::Ready;
    const bool fresh = asks && !m_form->isVisibleTo(this);
    m_fieldLabel->setText(m_opener->tenant().signIn == TenantProfile::SignIn::BearerToken
                              ? tr("&Bearer token:")
                              : tr("Client se&cret:"));
    m_stop->setVisible(false);
    m_form->setVisible(asks);
    m_keep->setVisible(m_opener->canKeep());
    if (fresh)
        m_keep->setChecked(m_opener->tenant().keepSecret);
    m_again->setVisible(m_opener->canTryAgain());
    m_edit->setVisible(asks);
    if (!asks) {
        m_field->clear();
        m_note->setNote({});
    }
    // The keyring's own window may have the keyboard; it is taken only within this window.
    if (fresh)
        m_field->setFocus();
}

void SignInPane::enter()
{
    if (m_opener == nullptr)
        return;
    const auto done = m_opener->enter(m_field->secret(), m_keep->isChecked());
    if (!done) {
        m_note->setError(done.error().userText());
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    m_field->clear();
}

} // namespace Steward
