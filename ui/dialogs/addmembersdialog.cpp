// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/addmembersdialog.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/directory/eligibility.h"
#include "app/models/chosenmodel.h"
#include "ui/picker/peoplepicker.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Steward
{

AddMembersDialog::AddMembersDialog(Session *session, ChangeDesk *desk,
                                   const EntitlementRef &entitlement, const QString &name,
                                   const QString &ownName, QWidget *parent)
    : TenantDialog(session->tenant(), parent)
    , m_presenter(session->tenant(), entitlement, name)
    , m_desk(desk)
    , m_reader(session, entitlement)
    , m_picker(new PeoplePicker(session, this))
    , m_pages(new QStackedWidget(this))
    , m_members(makePlainLabel(this))
    , m_ownName(ownName)
    , m_review(new ReviewPane(session->tenant(), desk->batchSize(), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("addMembersDialog"));
    setWindowTitle(tr("Add Members"));
    setHeading(tr("Add members to %1").arg(name));
    m_back->setObjectName(QStringLiteral("backToPicking"));
    m_back->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("nextButton"));
    buttons()->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_next, QDialogButtonBox::ActionRole);
    m_pages->addWidget(makePickPage());
    m_pages->addWidget(m_review);
    setContent(m_pages);
    connect(m_picker, &PeoplePicker::changed, this, &AddMembersDialog::update);
    connect(m_review, &ReviewPane::batchSizeChosen, desk, &ChangeDesk::setBatchSize);
    connect(m_review, &ReviewPane::told, this, [this](const QString &sentence, bool error) {
        message()->showMessage(error ? MessageBar::Kind::Error : MessageBar::Kind::Info, sentence);
    });
    connect(m_next, &QPushButton::clicked, this, &AddMembersDialog::next);
    connect(m_back, &QPushButton::clicked, this, &AddMembersDialog::back);
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(go, &QShortcut::activated, this, &AddMembersDialog::next);
    connect(&m_reader, &MemberReader::finished, this, &AddMembersDialog::onMembersRead);
    connect(&m_reader, &MemberReader::failed, this, [this](const ApiError &error) {
        m_members->setText(tr("The present members could not be read."));
        m_reviewWanted = false;
        message()->showError(error, tr("&Try Again"));
    });
    connect(message(), &MessageBar::actionTriggered, this, [this] {
        if (!m_reader.isComplete() && !m_reader.isReading()) {
            m_reader.start();
            update();
        }
    });
    m_picker->setEligibility(
        [this](const User &user) { return memberVerdict(user, m_presenter.members()); });
    m_reader.start();
    m_picker->focusInput();
    update();
}

QWidget *AddMembersDialog::makePickPage()
{
    m_members->setObjectName(QStringLiteral("membersRead"));
    m_members->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_members);
    return page;
}

bool AddMembersDialog::isReviewing() const { return m_pages->currentIndex() == 1; }

void AddMembersDialog::onMembersRead()
{
    m_presenter.setMembers(m_reader.members());
    m_picker->setEligibility(
        [this](const User &user) { return memberVerdict(user, m_presenter.members()); });
    update();
    if (std::exchange(m_reviewWanted, false))
        review();
}

void AddMembersDialog::next()
{
    if (isReviewing())
        submit();
    else
        review();
}

void AddMembersDialog::review()
{
    update();
    m_presenter.setChoice(m_picker->people(), m_picker->sources(), m_picker->leftOut());
    const QString open
        = m_picker->unfinished().isEmpty() ? m_presenter.peopleError() : m_picker->unfinished();
    if (!open.isEmpty()) {
        message()->showMessage(MessageBar::Kind::Error, open);
        m_picker->focusInput();
        return;
    }
    if (!m_reader.isComplete()) {
        m_reviewWanted = true;
        m_reader.start();
        message()->showMessage(MessageBar::Kind::Info,
                               tr("Reading the present members first; the review follows by "
                                  "itself."));
        return;
    }
    m_review->setPlan(m_presenter.plan(), m_ownName);
    m_pages->setCurrentIndex(1);
    update();
    m_review->focusStart();
}

void AddMembersDialog::back()
{
    m_pages->setCurrentIndex(0);
    update();
    m_picker->focusInput();
}

void AddMembersDialog::submit()
{
    if (!m_review->accepts())
        return;
    // A second click must not hand the same plan in twice.
    m_next->setEnabled(false);
    const auto id = m_desk->begin(m_presenter.plan());
    if (!id) {
        m_next->setEnabled(true);
        message()->showError(id.error());
        return;
    }
    emit started(*id);
    accept();
}

void AddMembersDialog::update()
{
    // The plan is made for the review alone: with every click it would cost too much for 50,000.
    const bool reviewing = isReviewing();
    if (m_reader.isReading())
        m_members->setText(tr("Reading the present members…"));
    else if (m_reader.isComplete())
        m_members->setText(
            tr("%n member(s) now.", nullptr, static_cast<int>(m_presenter.members().size())));
    m_back->setVisible(reviewing);
    m_next->setText(reviewing ? m_review->presenter().verb()
                              : tr("&Review %n…", nullptr, m_picker->chosen()->rowCount()));
    // Where a name has to be typed, Return does the harmless thing.
    const bool typed = m_review->presenter().asksForName();
    m_back->setDefault(reviewing && typed);
    m_next->setDefault(!reviewing || !typed);
    // That the members could not be read, with its way out, stays until it is done.
    if (m_reader.isReading() || m_reader.isComplete())
        message()->setVisible(false);
}

bool AddMembersDialog::stepBack()
{
    const bool canBack = isReviewing();
    if (canBack)
        back();
    return canBack;
}

QString AddMembersDialog::wouldLose() const { return m_picker->wouldLose(); }

void AddMembersDialog::done(int result)
{
    m_picker->quiet();
    m_review->disconnect(this);
    m_reader.disconnect(this);
    QDialog::done(result);
}

} // namespace Steward
