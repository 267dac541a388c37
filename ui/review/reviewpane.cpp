// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewpane.h"

#include "app/changes/batchsize.h"
#include "app/changes/handoff.h"
#include "app/changes/planfile.h"
#include "app/core/background.h"
#include "app/core/plaintext.h"
#include "app/models/leftoutmodel.h"
#include "app/models/matchmodel.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/sourcecolumn.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Steward
{

ReviewPane::ReviewPane(const TenantConnection &tenant, int batchSize, QWidget *parent)
    : QWidget(parent)
    , m_presenter(tenant, batchSize)
    , m_sentence(makeHeading(this))
    , m_facts(makePlainLabel(this))
    , m_people(new MatchModel(this))
    , m_peopleTable(new GuardedTableView(this))
    , m_leftOut(new LeftOutModel(this))
    , m_leftOutTable(new GuardedTableView(this))
    , m_showRequests(new ToolButton(this))
    , m_requestsPart(new QWidget(this))
    , m_perRequestLabel(new QLabel(tr("People per re&quest:"), m_requestsPart))
    , m_perRequest(new QSpinBox(m_requestsPart))
    , m_requests(new QPlainTextEdit(m_requestsPart))
    , m_save(new QPushButton(tr("Sa&ve Plan…"), this))
    , m_copy(new QPushButton(tr("Cop&y As"), this))
    , m_copyMenu(new QMenu(this))
    , m_typedLabel(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_typedNote(new FieldNote(m_typed, this))
{
    m_sentence->setObjectName(QStringLiteral("reviewSentence"));
    m_facts->setObjectName(QStringLiteral("reviewFacts"));
    const int unit = fontMetrics().averageCharWidth();
    m_peopleTable->setModel(m_people);
    m_peopleTable->setObjectName(QStringLiteral("toAddTable"));
    m_peopleTable->setAccessibleName(tr("People it is about"));
    m_peopleTable->setColumnWidth(MatchModel::Name, unit * 30);
    m_peopleTable->setColumnWidth(MatchModel::Email, unit * 44);
    m_peopleTable->setColumnWidth(MatchModel::Department, unit * 24);
    m_leftOutTable->setModel(m_leftOut);
    m_leftOutTable->setObjectName(QStringLiteral("leftOutTable"));
    m_leftOutTable->setAccessibleName(tr("Not sent, and why"));
    m_leftOutTable->setColumnWidth(LeftOutModel::Input, unit * 40);
    m_showRequests->setObjectName(QStringLiteral("showRequests"));
    m_showRequests->setText(tr("Show the &Requests"));
    m_showRequests->setCheckable(true);
    m_requests->setObjectName(QStringLiteral("requestsText"));
    m_requests->setAccessibleName(tr("Requests as they will be sent"));
    m_requests->setReadOnly(true);
    m_requests->setTabChangesFocus(true);
    m_perRequest->setObjectName(QStringLiteral("peoplePerRequest"));
    m_perRequest->setRange(1, maxBatchSize);
    m_perRequest->setValue(batchSize);
    // Not at each key: 5 on the way to 500 would make a thousand requests to show.
    m_perRequest->setKeyboardTracking(false);
    m_perRequestLabel->setBuddy(m_perRequest);
    m_save->setObjectName(QStringLiteral("savePlan"));
    m_copy->setObjectName(QStringLiteral("copyPlan"));
    m_copy->setMenu(m_copyMenu);
    m_typed->setObjectName(QStringLiteral("typedName"));
    m_typedNote->setObjectName(QStringLiteral("typedNote"));
    m_typedLabel->setTextFormat(Qt::PlainText);
    m_typedLabel->setBuddy(m_typed);
    buildLayout();
    fillCopyMenu();
    connect(m_showRequests, &QToolButton::toggled, this, &ReviewPane::showRequests);
    connect(m_perRequest, &QSpinBox::valueChanged, this, &ReviewPane::onPerRequest);
    connect(m_save, &QPushButton::clicked, this, &ReviewPane::save);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_typedNote->setNote({}); });
}

void ReviewPane::buildLayout()
{
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_showRequests);
    for (QPushButton *button : { m_save, m_copy }) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_facts);
    layout->addWidget(m_peopleTable, 1);
    layout->addWidget(m_leftOutTable, 1);
    layout->addLayout(tools);
    layout->addWidget(makeRequests(), 1);
    layout->addWidget(m_typedLabel);
    layout->addWidget(m_typed);
    layout->addWidget(m_typedNote);
    layout->addStretch();
    const QList<QWidget *> order { m_peopleTable, m_leftOutTable, m_showRequests, m_save,
                                   m_copy,        m_perRequest,   m_requests,     m_typed };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *ReviewPane::makeRequests()
{
    auto *size = new QHBoxLayout;
    size->addWidget(m_perRequestLabel);
    size->addWidget(m_perRequest);
    size->addStretch(1);
    auto *layout = new QVBoxLayout(m_requestsPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(size);
    layout->addWidget(m_requests, 1);
    m_requestsPart->setVisible(false);
    return m_requestsPart;
}

void ReviewPane::showRequests()
{
    const bool shown = m_showRequests->isChecked();
    m_requestsPart->setVisible(shown);
    if (shown)
        m_requests->setPlainText(m_presenter.requests());
}

void ReviewPane::onPerRequest(int people)
{
    m_presenter.setBatchSize(people);
    showFacts();
    showRequests();
    emit batchSizeChosen(people);
}

void ReviewPane::fillCopyMenu()
{
    const auto add = [this](const QString &text, HandOff form) {
        QAction *action = m_copyMenu->addAction(text);
        connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    };
    // Names of tools and formats; the letters are keys.
    add(tr("&curl"), HandOff::Curl);
    add(tr("c&1i"), HandOff::C1i);
    add(tr("&Terraform"), HandOff::Terraform);
    add(tr("&JSON"), HandOff::Json);
}

void ReviewPane::copy(HandOff form)
{
    const Plan &plan = m_presenter.plan();
    const int batch = m_presenter.batchSize();
    if (const QString why = handOffUnavailable(plan, form, batch); !why.isEmpty()) {
        emit told(why, true);
        return;
    }
    QGuiApplication::clipboard()->setText(handOffText(plan, form, batch));
    emit told(tr("Copied. Nothing was sent."), false);
}

void ReviewPane::save()
{
    const QString name
        = QStringLiteral("steward-plan-%1.json")
              .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    Dialogs::saveFile(
        this, tr("Save the Plan"), name, QStringLiteral("json"), [this](const QString &path) {
            inBackground(
                this,
                [path, plan = m_presenter.plan()] {
                    return savePlanFile(path, plan, QDateTime::currentDateTimeUtc());
                },
                [this, path](const Result<void> &saved) {
                    emit told(saved ? tr("The plan is saved as %1. Nothing was sent.").arg(path)
                                    : saved.error().userText(),
                              !saved);
                });
        });
}

void ReviewPane::setPlan(const Plan &plan, const QString &ownName)
{
    m_presenter.setPlan(plan, ownName);
    m_sentence->setText(m_presenter.sentence());
    showFacts();
    m_people->setPeople(plan.people, plan.sources);
    showSourceColumn(m_peopleTable, MatchModel::Row, m_people->lastRow());
    m_peopleTable->setVisible(!plan.people.isEmpty());
    m_leftOut->setPeople(plan.leftOut);
    showSourceColumn(m_leftOutTable, LeftOutModel::Row, m_leftOut->lastRow());
    m_leftOutTable->setVisible(!plan.leftOut.isEmpty());
    m_perRequest->setVisible(m_presenter.hasBatches());
    m_perRequestLabel->setVisible(m_presenter.hasBatches());
    showRequests();
    m_showRequests->setVisible(!m_presenter.isEmpty());
    m_save->setVisible(!m_presenter.isEmpty());
    m_copy->setVisible(!m_presenter.isEmpty());
    if (m_presenter.isEmpty())
        m_showRequests->setChecked(false);
    const bool typed = m_presenter.asksForName();
    m_typedLabel->setText(
        tr("Type the name %1 to &continue:").arg(plainText(m_presenter.ownName())));
    m_typedLabel->setVisible(typed);
    m_typed->setVisible(typed);
    m_typed->clear();
}

void ReviewPane::showFacts()
{
    m_facts->setText((m_remarks + QStringList { m_presenter.facts() }).join(u'\n'));
}

void ReviewPane::focusStart()
{
    // Not on the verb: a Return too many must not write anything.
    if (m_presenter.asksForName())
        m_typed->setFocus();
    else if (m_peopleTable->isVisibleTo(this))
        m_peopleTable->setFocus();
    else if (m_leftOutTable->isVisibleTo(this))
        m_leftOutTable->setFocus();
    else
        m_showRequests->setFocus();
}

bool ReviewPane::accepts()
{
    // A number that was typed and not left yet counts too.
    m_perRequest->interpretText();
    if (!m_presenter.asksForName() || m_presenter.isName(m_typed->text()))
        return true;
    m_typedNote->setError(tr("The name is not the same. Type %1 exactly as shown.")
                              .arg(plainText(m_presenter.ownName())));
    m_typed->setFocus();
    return false;
}

} // namespace Steward
