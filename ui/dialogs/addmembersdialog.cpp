// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/addmembersdialog.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/directory/eligibility.h"
#include "app/models/leftoutmodel.h"
#include "app/models/matchmodel.h"
#include "ui/picker/peoplepicker.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Steward
{

AddMembersDialog::AddMembersDialog(Session *session, ChangeDesk *desk,
                                   const EntitlementRef &entitlement, const QString &name,
                                   const QString &ownName, QWidget *parent)
    : TenantDialog(session->tenant(), parent)
    , m_presenter(session->tenant(), entitlement, name, ownName, desk->batchSize())
    , m_desk(desk)
    , m_reader(session, entitlement)
    , m_picker(new PeoplePicker(session, this))
    , m_pages(new QStackedWidget(this))
    , m_members(makePlainLabel(this))
    , m_sentence(makeHeading(this))
    , m_facts(makePlainLabel(this))
    , m_people(new MatchModel(this))
    , m_peopleTable(new GuardedTableView(this))
    , m_leftOut(new LeftOutModel(this))
    , m_leftOutTable(new GuardedTableView(this))
    , m_showRequests(new QToolButton(this))
    , m_requests(new QPlainTextEdit(this))
    , m_typedLabel(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_typedNote(new FieldNote(m_typed, this))
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
    m_pages->addWidget(makeReviewPage());
    setContent(m_pages);
    connect(m_picker, &PeoplePicker::changed, this, &AddMembersDialog::update);
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

QWidget *AddMembersDialog::makeReviewPage()
{
    m_sentence->setObjectName(QStringLiteral("reviewSentence"));
    m_facts->setObjectName(QStringLiteral("reviewFacts"));
    m_peopleTable->setModel(m_people);
    m_peopleTable->setObjectName(QStringLiteral("toAddTable"));
    m_peopleTable->setAccessibleName(tr("People to be added"));
    m_peopleTable->setColumnWidth(MatchModel::Name, fontMetrics().averageCharWidth() * 30);
    m_peopleTable->setColumnWidth(MatchModel::Email, fontMetrics().averageCharWidth() * 44);
    m_peopleTable->setColumnWidth(MatchModel::Department, fontMetrics().averageCharWidth() * 24);
    m_leftOutTable->setModel(m_leftOut);
    m_leftOutTable->setObjectName(QStringLiteral("leftOutTable"));
    m_leftOutTable->setAccessibleName(tr("Not sent, and why"));
    m_leftOutTable->setColumnWidth(LeftOutModel::Input, fontMetrics().averageCharWidth() * 40);
    m_showRequests->setObjectName(QStringLiteral("showRequests"));
    m_showRequests->setText(tr("Show the &Requests"));
    m_showRequests->setCheckable(true);
    m_showRequests->setFocusPolicy(Qt::StrongFocus);
    m_requests->setObjectName(QStringLiteral("requestsText"));
    m_requests->setAccessibleName(tr("Requests as they will be sent"));
    m_requests->setReadOnly(true);
    m_requests->setTabChangesFocus(true);
    m_requests->setVisible(false);
    m_typed->setObjectName(QStringLiteral("typedName"));
    m_typedNote->setObjectName(QStringLiteral("typedNote"));
    m_typedLabel->setTextFormat(Qt::PlainText);
    m_typedLabel->setBuddy(m_typed);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_facts);
    layout->addWidget(m_peopleTable, 1);
    layout->addWidget(m_leftOutTable, 1);
    layout->addWidget(m_showRequests);
    layout->addWidget(m_requests, 1);
    layout->addWidget(m_typedLabel);
    layout->addWidget(m_typed);
    layout->addWidget(m_typedNote);
    layout->addStretch();
    connect(m_showRequests, &QToolButton::toggled, m_requests, &QPlainTextEdit::setVisible);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_typedNote->setNote({}); });
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
    m_sentence->setText(m_presenter.sentence());
    m_facts->setText(m_presenter.facts());
    m_people->setPeople(m_presenter.plan().people);
    m_leftOut->setPeople(m_presenter.plan().leftOut);
    m_leftOutTable->setVisible(!m_presenter.plan().leftOut.isEmpty());
    m_requests->setPlainText(m_presenter.requests());
    const bool typed = m_presenter.asksForName();
    m_typedLabel->setText(tr("Type the name %1 to &continue:").arg(m_presenter.ownName()));
    m_typedLabel->setVisible(typed);
    m_typed->setVisible(typed);
    m_pages->setCurrentIndex(1);
    update();
    // Not on the verb: a Return too many must not add anybody.
    if (typed)
        m_typed->setFocus();
    else
        m_peopleTable->setFocus();
}

void AddMembersDialog::back()
{
    m_pages->setCurrentIndex(0);
    update();
    m_picker->focusInput();
}

void AddMembersDialog::submit()
{
    if (m_presenter.asksForName() && !m_presenter.isName(m_typed->text())) {
        m_typedNote->setError(
            tr("The name is not the same. Type %1 exactly as shown.").arg(m_presenter.ownName()));
        m_typed->setFocus();
        return;
    }
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
    m_presenter.setChoice(m_picker->people(), m_picker->leftOut());
    const bool reviewing = isReviewing();
    if (m_reader.isReading())
        m_members->setText(tr("Reading the present members…"));
    else if (m_reader.isComplete())
        m_members->setText(
            tr("%n member(s) now.", nullptr, static_cast<int>(m_presenter.members().size())));
    m_back->setVisible(reviewing);
    m_next->setText(
        reviewing ? m_presenter.verb()
                  : tr("&Review %n…", nullptr, static_cast<int>(m_presenter.plan().people.size())));
    // Where a name has to be typed, Return does the harmless thing.
    m_back->setDefault(reviewing && m_presenter.asksForName());
    m_next->setDefault(!reviewing || !m_presenter.asksForName());
    message()->setVisible(false);
}

QString AddMembersDialog::wouldLose() const
{
    const auto people = m_presenter.plan().people.size();
    return people == 0 ? QString()
                       : tr("%n chosen person(s) would be forgotten. Press Esc again to close.",
                            nullptr, static_cast<int>(people));
}

void AddMembersDialog::done(int result)
{
    m_picker->quiet();
    m_reader.disconnect(this);
    QDialog::done(result);
}

} // namespace Steward
