// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/peoplepicker.h"

#include "app/auth/session.h"
#include "app/models/chosenmodel.h"
#include "ui/picker/chosenpane.h"
#include "ui/picker/filepage.h"
#include "ui/picker/pastepage.h"
#include "ui/picker/searchpage.h"
#include "ui/picker/settlepage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace Steward
{

namespace
{
/// Less than so many average characters side by side show neither list well.
constexpr int wideCharacters = 118;
} // namespace

PeoplePicker::PeoplePicker(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_chosen(new ChosenModel(this))
    , m_split(new QSplitter(this))
    , m_tabs(new QTabWidget(this))
    , m_search(new SearchPage(session, session->directory(), m_chosen, this))
    , m_paste(new PastePage(this))
    , m_file(new FilePage(this))
    , m_settle(new SettlePage(session, session->directory(), m_chosen, this))
    , m_basket(new ChosenPane(m_chosen, this))
{
    m_tabs->setObjectName(QStringLiteral("pickerTabs"));
    m_tabs->setAccessibleName(tr("Ways to choose people"));
    m_tabs->addTab(m_search, tr("&Search"));
    m_tabs->addTab(m_paste, tr("&Paste"));
    m_tabs->addTab(m_file, tr("&File"));
    m_tabs->addTab(m_settle, QString());
    m_tabs->tabBar()->installEventFilter(this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_tabs);
    m_split->addWidget(m_basket);
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({ 5000, 3000 });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    connect(m_chosen, &ChosenModel::changed, this, &PeoplePicker::changed);
    connect(m_chosen, &ChosenModel::changed, this, &PeoplePicker::updateTabs);
    connect(m_search, &SearchPage::changed, this, &PeoplePicker::changed);
    connect(m_paste, &PastePage::changed, this, &PeoplePicker::changed);
    connect(m_paste, &PastePage::checkWanted, this, &PeoplePicker::resolve);
    connect(m_file, &FilePage::changed, this, &PeoplePicker::changed);
    connect(m_file, &FilePage::checkWanted, this, &PeoplePicker::resolve);
    connect(m_settle, &SettlePage::changed, this, &PeoplePicker::changed);
    connect(m_settle, &SettlePage::changed, this, &PeoplePicker::updateTabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        // Not while the tabs themselves are walked with the arrow keys.
        if (!m_tabs->hasFocus() && !m_tabs->focusProxy()->hasFocus())
            focusInput();
    });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_chosen, &ChosenModel::undo);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_tabs->setCurrentWidget(m_search);
        m_search->focusSearch();
    });
    updateTabs();
}

bool PeoplePicker::eventFilter(QObject *watched, QEvent *event)
{
    // The letter of a tab goes to its field, also when that page is shown already.
    if (watched == m_tabs->tabBar() && event->type() == QEvent::Shortcut)
        QMetaObject::invokeMethod(this, &PeoplePicker::focusInput, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PeoplePicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setNarrow(width() < wideCharacters * fontMetrics().averageCharWidth());
}

void PeoplePicker::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const QPointer<QWidget> focus = focusWidget();
    if (narrow)
        m_tabs->addTab(m_basket, QString());
    else
        m_split->addWidget(m_basket);
    m_basket->setVisible(!narrow || m_tabs->currentWidget() == m_basket);
    m_basket->setTitled(!narrow);
    m_search->setNarrow(narrow);
    updateTabs();
    // Whoever was in the basket when it moved goes on in what is in sight.
    if (focus && !focus->isVisible())
        focusInput();
}

void PeoplePicker::updateTabs()
{
    const int open = m_settle->openRows();
    m_tabs->setTabText(m_tabs->indexOf(m_settle),
                       open > 0 ? tr("&To Settle (%1)").arg(QLocale().toString(open))
                                : tr("&To Settle"));
    if (const int tab = m_tabs->indexOf(m_basket); tab >= 0)
        m_tabs->setTabText(tab, tr("&Chosen (%1)").arg(QLocale().toString(m_chosen->rowCount())));
}

void PeoplePicker::setEligibility(const Eligibility &eligibility)
{
    m_search->setEligibility(eligibility);
    m_settle->setEligibility(eligibility);
}

QList<User> PeoplePicker::people() const { return m_chosen->people(); }

SourceRows PeoplePicker::sources() const { return m_chosen->sources(); }

QList<LeftOut> PeoplePicker::leftOut() const
{
    QList<LeftOut> result = m_settle->leftOut();
    const QList<LeftOut> found = m_search->leftOut();
    if (result.isEmpty())
        return found;
    QSet<UserId> listed;
    for (const LeftOut &person : std::as_const(result))
        listed.insert(person.person.id);
    // Who was looked up by a row is listed with that row alone.
    for (const LeftOut &person : found) {
        if (!listed.contains(person.person.id))
            result.append(person);
    }
    return result;
}

QString PeoplePicker::unfinished() const
{
    if (m_search->isChoosing())
        return tr("People are still being chosen. Wait for the end, or press Stop Choosing.");
    if (m_settle->isChecking())
        return tr("Names are still being checked. Wait for the end, or press Stop.");
    if (m_paste->hasUnchecked())
        return tr("The pasted text was not checked. Press Check Names, or empty it.");
    if (m_file->hasUnchecked())
        return tr("The people of the file were not checked. Press Check Names, or Forget File.");
    return {};
}

QString PeoplePicker::wouldLose() const
{
    if (const int people = m_chosen->rowCount(); people > 0) {
        return tr("%Ln chosen person(s) would be forgotten. Press Esc again to close.", nullptr,
                  people);
    }
    return m_paste->hasUnchecked() || m_file->hasUnchecked() || m_settle->hasRows()
        ? tr("What was pasted or read would be forgotten. Press Esc again to close.")
        : QString();
}

void PeoplePicker::resolve(const InputRows &people, const QString &fileName)
{
    m_tabs->setCurrentWidget(m_settle);
    m_settle->resolve(people, fileName);
}

void PeoplePicker::focusInput()
{
    if (m_tabs->currentWidget() == m_paste)
        m_paste->focusText();
    else if (m_tabs->currentWidget() == m_file)
        m_file->focusFile();
    else if (m_tabs->currentWidget() == m_settle)
        m_settle->focusRows();
    else if (m_tabs->currentWidget() == m_basket)
        m_basket->focusFilter();
    else
        m_search->focusSearch();
}

void PeoplePicker::quiet()
{
    m_search->quiet();
    m_settle->quiet();
}

} // namespace Steward
