// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/newappdialog.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/core/plaintext.h"
#include "app/directory/eligibility.h"
#include "app/domain/environmentword.h"
#include "ui/dialogs/newappform.h"
#include "ui/dialogs/newapppages.h"
#include "ui/picker/entitlementpicker.h"
#include "ui/picker/peoplepicker.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tenantband.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace Steward
{

NewAppDialog::NewAppDialog(Session *session, ChangeDesk *desk, QWidget *parent)
    : TenantDialog(session->tenant(), parent)
    , m_presenter(session->tenant().host())
    , m_desk(desk)
    , m_environment(environmentWord(session->tenant()))
    , m_pages(new QStackedWidget(this))
    , m_form(new NewAppForm(session, &m_presenter, this))
    , m_owners(new PeoplePicker(session, this))
    , m_entitlements(new EntitlementPicker(session, this))
    , m_review(new NewAppReviewPage(this))
    , m_result(new NewAppResultPage(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("newAppDialog"));
    setWindowTitle(tr("New App"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setDefault(true);
    buttons()->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_next, QDialogButtonBox::ActionRole);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("formArea"));
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget *page : { static_cast<QWidget *>(scroll), static_cast<QWidget *>(m_owners),
                           static_cast<QWidget *>(m_entitlements), static_cast<QWidget *>(m_review),
                           static_cast<QWidget *>(m_result) })
        m_pages->addWidget(page);
    setContent(m_pages);
    m_owners->setEligibility(&ownerVerdict);
    connect(m_owners, &PeoplePicker::changed, this,
            [this] { m_presenter.owners = m_owners->people(); });
    connect(m_entitlements, &EntitlementPicker::changed, this,
            [this] { m_presenter.entitlementOwners = m_entitlements->entitlements(); });
    connect(m_form, &NewAppForm::changed, this, [this] { message()->setVisible(false); });
    connect(m_form, &NewAppForm::problemShown, scroll, [scroll](QWidget *note) {
        // Once the note has its place.
        QMetaObject::invokeMethod(
            scroll, [scroll, note] { scroll->ensureWidgetVisible(note); }, Qt::QueuedConnection);
    });
    connect(m_form, &NewAppForm::ownersWanted, this, [this] { goTo(Owners); });
    connect(m_form, &NewAppForm::entitlementsWanted, this, [this] { goTo(Entitlements); });
    connect(m_back, &QPushButton::clicked, this, &NewAppDialog::back);
    connect(m_next, &QPushButton::clicked, this, &NewAppDialog::next);
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(go, &QShortcut::activated, this, &NewAppDialog::next);
    connect(m_result, &NewAppResultPage::adopted, this,
            [this](int index) { m_desk->adoptApp(m_change, index); });
    connect(m_result, &NewAppResultPage::createAgain, this,
            [this] { m_desk->sendAgain(m_change, 0); });
    connect(m_result, &NewAppResultPage::checkAgain, this,
            [this] { m_desk->checkAgain(m_change); });
    connect(desk, &ChangeDesk::rowsChanged, this, [this](quint64 id) {
        if (id == m_change)
            follow();
    });
    goTo(Form);
}

NewAppDialog::Step NewAppDialog::step() const { return static_cast<Step>(m_pages->currentIndex()); }

void NewAppDialog::goTo(Step step)
{
    m_presenter.ownerSources = m_owners->sources();
    m_presenter.ownersLeftOut = m_owners->leftOut();
    m_pages->setCurrentIndex(step);
    message()->setVisible(false);
    m_back->setVisible(step == Owners || step == Entitlements || step == Review);
    m_next->setVisible(true);
    m_next->setEnabled(true);
    buttons()
        ->button(QDialogButtonBox::Cancel)
        ->setText(step == Result ? tr("&Close") : tr("Cancel"));
    switch (step) {
    case Form:
        setHeading(tr("New app"));
        m_next->setText(tr("&Review…"));
        m_form->showChosen();
        m_form->focusName();
        break;
    case Owners:
        setHeading(tr("Owners of the new app, besides you"));
        m_next->setText(tr("&Done"));
        m_owners->focusInput();
        break;
    case Entitlements:
        setHeading(tr("Entitlements whose holders own the new app"));
        m_next->setText(tr("&Done"));
        m_entitlements->begin();
        break;
    case Review:
        setHeading(tr("Review"));
        //: %1 is PRODUCTION or another environment
        m_next->setText(tr("&Create in %1").arg(m_environment));
        m_review->show(m_presenter.sentence(), m_presenter.ownersText(), m_presenter.requestText());
        m_next->setFocus();
        break;
    case Result:
        setHeading(plainText(m_presenter.name.trimmed()));
        m_next->setVisible(false);
        break;
    }
}

void NewAppDialog::next()
{
    switch (step()) {
    case Form:
        if (const QString open = m_owners->unfinished(); !open.isEmpty()) {
            goTo(Owners);
            message()->showMessage(MessageBar::Kind::Error, open);
        } else if (m_form->explain())
            goTo(Review);
        else
            message()->showMessage(MessageBar::Kind::Error,
                                   tr("Correct what is marked first. Nothing was sent. %1")
                                       .arg(m_form->firstProblem()));
        break;
    case Owners:
        if (const QString open = m_owners->unfinished(); !open.isEmpty())
            message()->showMessage(MessageBar::Kind::Error, open);
        else
            goTo(Form);
        break;
    case Entitlements:
        goTo(Form);
        break;
    case Review:
        submit();
        break;
    case Result:
        if (const Change *change = m_desk->change(m_change); change != nullptr && change->app) {
            const App app = *change->app;
            accept();
            emit appWanted(app);
        }
        break;
    }
}

void NewAppDialog::back() { goTo(Form); }

void NewAppDialog::submit()
{
    // A second click must not hand the same plan in twice.
    m_next->setEnabled(false);
    const auto id = m_desk->begin(m_presenter.plan());
    if (!id) {
        m_next->setEnabled(true);
        message()->showError(id.error());
        return;
    }
    m_change = *id;
    goTo(Result);
    follow();
}

void NewAppDialog::follow()
{
    const Change *change = m_desk->change(m_change);
    if (change == nullptr || step() != Result)
        return;
    const ChangeRow &row = change->rows.first();
    const bool busy = m_desk->isOpen(m_change);
    if (busy) {
        m_result->showBusy(row.text);
        return;
    }
    switch (row.state) {
    case RowState::Visible:
        m_result->showApp(*change->app, row.text);
        m_next->setVisible(true);
        m_next->setText(tr("&Open App"));
        m_next->setFocus();
        break;
    case RowState::NotYet:
        m_result->showLost(row.text, {}, false, true);
        break;
    case RowState::Unknown:
        m_result->showLost(row.text, change->found, m_desk->canSendAgain(m_change, 0), true);
        break;
    default:
        onRefused(row);
        break;
    }
}

void NewAppDialog::onRefused(const ChangeRow &row)
{
    // What was typed is all there; the next try is a new change.
    m_change = 0;
    goTo(Form);
    m_form->explain(row.error ? row.error->fields : QHash<QString, QString>());
    message()->showMessage(MessageBar::Kind::Error, row.text,
                           row.error ? row.error->details() : QString());
}

bool NewAppDialog::stepBack()
{
    const bool canBack = step() != Form && step() != Result;
    if (canBack)
        back();
    return canBack;
}

QString NewAppDialog::wouldLose() const
{
    return step() == Result || !m_presenter.isTouched()
        ? QString()
        : tr("What you typed and chose would be forgotten. Press Esc again to close.");
}

void NewAppDialog::done(int result)
{
    m_owners->quiet();
    QDialog::done(result);
}

} // namespace Steward
