// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/assignownersdialog.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "ui/picker/peoplepicker.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Steward
{

AssignOwnersDialog::AssignOwnersDialog(Session *session, ChangeDesk *desk,
                                       const OwnedObject &object, const QString &objectName,
                                       const QStringList &seenSlugs, QList<Owner> present,
                                       QWidget *parent)
    : TenantDialog(session->tenant(), parent)
    , m_presenter(session->tenant().host(), object, objectName, seenSlugs)
    , m_desk(desk)
    , m_slug(new QComboBox(this))
    , m_slugNote(new FieldNote(m_slug, this))
    , m_picker(new PeoplePicker(session, this))
    , m_preview(makePlainLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_review(new ReviewPane(session->tenant(), desk->batchSize(), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_assign(new QPushButton(this))
    , m_present(std::move(present))
{
    setObjectName(QStringLiteral("assignOwnersDialog"));
    setWindowTitle(tr("Assign Owners"));
    setHeading(tr("Owners of %1").arg(objectName));
    m_slug->setObjectName(QStringLiteral("roleSlug"));
    m_slug->setEditable(true);
    m_slug->setInsertPolicy(QComboBox::NoInsert);
    m_slug->addItems(m_presenter.suggestions());
    m_slug->setAccessibleName(tr("Role slug"));
    m_slug->lineEdit()->setAccessibleName(tr("Role slug text"));
    m_slug->lineEdit()->setMaxLength(200);
    m_presenter.setSlug(m_slug->currentText());
    m_slugNote->setObjectName(QStringLiteral("slugHint"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setTextInteractionFlags(Qt::NoTextInteraction);
    m_assign->setObjectName(QStringLiteral("assignButton"));
    m_back->setObjectName(QStringLiteral("backToPicking"));
    m_back->setAutoDefault(false);
    buttons()->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_assign, QDialogButtonBox::ActionRole);
    judge();
    m_pages->addWidget(makePickPage());
    m_pages->addWidget(m_review);
    setContent(m_pages);

    connect(m_slug, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        m_presenter.setSlug(text);
        judge();
        update();
    });
    connect(m_picker, &PeoplePicker::changed, this, &AssignOwnersDialog::update);
    connect(m_assign, &QPushButton::clicked, this, &AssignOwnersDialog::next);
    connect(m_back, &QPushButton::clicked, this, &AssignOwnersDialog::back);
    connect(m_review, &ReviewPane::told, this, [this](const QString &sentence, bool error) {
        message()->showMessage(error ? MessageBar::Kind::Error : MessageBar::Kind::Info, sentence);
    });
    // The field of the slug takes Return for itself.
    auto *send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(send, &QShortcut::activated, this, &AssignOwnersDialog::next);
    m_picker->focusInput();
    update();
}

QWidget *AssignOwnersDialog::makePickPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Role slug:"), m_slug);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_slugNote);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_preview);
    return page;
}

bool AssignOwnersDialog::isReviewing() const { return m_pages->currentIndex() == 1; }

void AssignOwnersDialog::next()
{
    if (isReviewing())
        submit();
    else
        review();
}

void AssignOwnersDialog::back()
{
    m_pages->setCurrentIndex(0);
    update();
    m_picker->focusInput();
}

void AssignOwnersDialog::judge()
{
    QSet<UserId> owners;
    for (const Owner &owner : std::as_const(m_present)) {
        if (owner.roleSlug == m_slug->currentText().trimmed())
            owners.insert(owner.user.id);
    }
    m_presenter.setPresent(owners);
    m_picker->setEligibility([owners](const User &user) { return newOwnerVerdict(user, owners); });
}

void AssignOwnersDialog::review()
{
    m_explain = true;
    update();
    if (!m_presenter.slugError().isEmpty()) {
        m_slug->setFocus();
        return;
    }
    m_presenter.setChoice(m_picker->people(), m_picker->sources(), m_picker->leftOut());
    const QString open
        = m_picker->unfinished().isEmpty() ? m_presenter.peopleError() : m_picker->unfinished();
    if (!open.isEmpty()) {
        message()->showMessage(MessageBar::Kind::Error, open);
        m_picker->focusInput();
        return;
    }
    const Plan plan = m_presenter.plan();
    m_review->setPlan(plan, plan.objectName);
    m_pages->setCurrentIndex(1);
    update();
    m_review->focusStart();
}

void AssignOwnersDialog::submit()
{
    if (!m_review->accepts())
        return;
    // A second click must not hand the same plan in twice.
    m_assign->setEnabled(false);
    const auto id = m_desk->begin(m_presenter.plan());
    if (!id) {
        m_assign->setEnabled(true);
        message()->showError(id.error());
        return;
    }
    emit started(*id);
    accept();
}

void AssignOwnersDialog::update()
{
    if (!isReviewing())
        m_presenter.setPeople(m_picker->people());
    if (const QString error = m_presenter.slugError(); m_explain && !error.isEmpty())
        m_slugNote->setError(error);
    else
        m_slugNote->setNote(m_presenter.slugNote());
    m_preview->setText(m_presenter.preview());
    const bool typed = m_review->presenter().asksForName();
    m_back->setVisible(isReviewing());
    m_back->setDefault(isReviewing() && typed);
    m_assign->setText(
        isReviewing() ? m_review->presenter().verb()
                      : tr("Re&view %n…", nullptr, static_cast<int>(m_presenter.people().size())));
    m_assign->setDefault(!isReviewing() || !typed);
    message()->setVisible(false);
}

bool AssignOwnersDialog::stepBack()
{
    const bool canBack = isReviewing();
    if (canBack)
        back();
    return canBack;
}

QString AssignOwnersDialog::wouldLose() const { return m_picker->wouldLose(); }

void AssignOwnersDialog::done(int result)
{
    m_picker->quiet();
    m_review->disconnect(this);
    QDialog::done(result);
}

} // namespace Steward
