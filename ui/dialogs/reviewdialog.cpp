// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/reviewdialog.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/core/plaintext.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>

namespace Steward
{

namespace
{
/// A few of \a names to recognise them by.
QString firstOf(const QStringList &names)
{
    constexpr qsizetype shown = 5;
    QStringList first;
    for (const QString &name : names.mid(0, shown))
        first << plainText(name);
    return first.join(QStringLiteral(", "))
        + (names.size() > shown ? QStringLiteral("…") : QString());
}
} // namespace

ReviewDialog::ReviewDialog(Session *session, ChangeDesk *desk, const Plan &plan,
                           const QString &origin, Names names, QWidget *parent)
    : TenantDialog(session->tenant(), parent)
    , m_desk(desk)
    , m_plan(plan)
    , m_names(session)
    , m_rebase(session)
    , m_review(new ReviewPane(session->tenant(), desk->batchSize(), this))
    , m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Review the Plan"));
    setHeading(origin);
    m_send->setObjectName(QStringLiteral("sendPlan"));
    m_send->setAutoDefault(false);
    buttons()->addButton(m_send, QDialogButtonBox::ActionRole);
    setContent(m_review);
    m_review->setPlan(plan, plan.objectName);
    m_send->setText(m_review->presenter().verb());
    m_send->setEnabled(false);
    if (plan.removes()) {
        QPushButton *back = buttons()->button(QDialogButtonBox::Cancel);
        back->setText(tr("&Back"));
        back->setIcon({});
        back->setDefault(true);
    }
    // Return alone never sends; nor does it drop a plan that somebody else made.
    auto *send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(send, &QShortcut::activated, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, &ReviewDialog::submit);
    connect(m_review, &ReviewPane::batchSizeChosen, desk, &ChangeDesk::setBatchSize);
    connect(m_review, &ReviewPane::told, this, [this](const QString &sentence, bool error) {
        message()->showMessage(error ? MessageBar::Kind::Error : MessageBar::Kind::Info, sentence);
    });
    message()->showMessage(MessageBar::Kind::Info,
                           tr("Reading what changed in the tenant since the plan was made…"));
    m_review->focusStart();
    if (names == Names::OfAFile)
        m_names.start(plan, [this](const auto &outcome) { onNamed(outcome); });
    else
        rebase();
}

void ReviewDialog::onNamed(const Result<PlanNames::Outcome> &outcome)
{
    if (!outcome) {
        message()->showError(outcome.error());
        return;
    }
    m_plan = outcome->plan;
    QStringList remarks;
    if (outcome->targetUnread)
        remarks << tr("C1 does not tell what %1 is called here: name as in the file.")
                       .arg(plainText(m_plan.objectName));
    else if (!outcome->fileName.isEmpty())
        remarks << tr("The file calls it %1; in this tenant it is %2.")
                       .arg(plainText(outcome->fileName), plainText(m_plan.objectName));
    if (outcome->renamed > 0)
        remarks << tr("%n person(s) are called otherwise in the file; the tenant's names are "
                      "shown.",
                      nullptr, outcome->renamed);
    if (!outcome->unread.isEmpty())
        remarks << tr("%n person(s) could not be looked up, name as in the file: %1", nullptr,
                      static_cast<int>(outcome->unread.size()))
                       .arg(firstOf(outcome->unread));
    m_review->setRemarks(remarks);
    m_review->setPlan(m_plan, m_plan.objectName);
    rebase();
}

void ReviewDialog::rebase()
{
    m_rebase.start(m_plan, [this](const auto &outcome) { onRebased(outcome); });
}

void ReviewDialog::onRebased(const Result<PlanRebase::Outcome> &outcome)
{
    if (!outcome) {
        message()->showError(outcome.error());
        return;
    }
    m_plan = outcome->plan;
    if (outcome->changed > 0) {
        m_review->setPlan(m_plan, m_plan.objectName);
        m_send->setText(m_review->presenter().verb());
    }
    if (m_review->presenter().isEmpty()) {
        m_send->setVisible(false);
        buttons()->button(QDialogButtonBox::Cancel)->setText(tr("&Close"));
        message()->setVisible(false);
        m_review->focusStart();
        return;
    }
    m_send->setEnabled(true);
    if (outcome->changed > 0)
        message()->showMessage(
            MessageBar::Kind::Info,
            tr("%n person(s) changed in the tenant since the plan was made and are left out, for "
               "the reasons shown.",
               nullptr, outcome->changed));
    else
        message()->showMessage(MessageBar::Kind::Info,
                               tr("Nothing of it changed in the tenant since the plan was made."));
    m_review->focusStart();
}

void ReviewDialog::submit()
{
    if (!m_review->accepts())
        return;
    // A second click must not hand the same plan in twice.
    m_send->setEnabled(false);
    const auto id = m_desk->begin(m_plan);
    if (!id) {
        m_send->setEnabled(true);
        message()->showError(id.error());
        return;
    }
    emit started(*id);
    accept();
}

void ReviewDialog::done(int result)
{
    m_review->disconnect(this);
    QDialog::done(result);
}

} // namespace Steward
