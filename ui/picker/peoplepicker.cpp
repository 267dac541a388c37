// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/peoplepicker.h"

#include "app/models/chosenmodel.h"
#include "ui/picker/chosenpane.h"
#include "ui/picker/pastepage.h"
#include "ui/picker/searchpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace Steward
{

PeoplePicker::PeoplePicker(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_chosen(new ChosenModel(this))
    , m_tabs(new QTabWidget(this))
    , m_search(new SearchPage(session, m_chosen, this))
    , m_paste(new PastePage(session, m_chosen, this))
{
    m_tabs->setObjectName(QStringLiteral("pickerTabs"));
    m_tabs->setAccessibleName(tr("Ways to choose people"));
    m_tabs->addTab(m_search, tr("&Search"));
    m_tabs->addTab(m_paste, tr("&Paste"));
    m_tabs->tabBar()->installEventFilter(this);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tabs);
    split->addWidget(new ChosenPane(m_chosen, this));
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_chosen, &ChosenModel::changed, this, &PeoplePicker::changed);
    connect(m_paste, &PastePage::changed, this, &PeoplePicker::changed);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        // Not while the tabs themselves are walked with the arrow keys.
        if (!m_tabs->hasFocus() && !m_tabs->focusProxy()->hasFocus())
            focusInput();
    });
}

bool PeoplePicker::eventFilter(QObject *watched, QEvent *event)
{
    // The letter of a tab goes to its field, also when that page is shown already.
    if (watched == m_tabs->tabBar() && event->type() == QEvent::Shortcut)
        QMetaObject::invokeMethod(this, &PeoplePicker::focusInput, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PeoplePicker::setEligibility(const Eligibility &eligibility)
{
    m_search->setEligibility(eligibility);
    m_paste->setEligibility(eligibility);
}

QList<User> PeoplePicker::people() const { return m_chosen->people(); }

SourceRows PeoplePicker::sources() const { return m_chosen->sources(); }

QList<LeftOut> PeoplePicker::leftOut() const { return m_paste->leftOut(); }

QString PeoplePicker::unfinished() const
{
    if (m_paste->isChecking())
        return tr("Names are still being checked. Wait for the end, or press Stop.");
    if (m_paste->hasUnchecked())
        return tr("The pasted text was not checked. Press Check Names, or empty it.");
    return {};
}

void PeoplePicker::focusInput()
{
    if (m_tabs->currentWidget() == m_paste)
        m_paste->focusText();
    else
        m_search->focusSearch();
}

void PeoplePicker::quiet() { m_search->quiet(); }

} // namespace Steward
