// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/settlepage.h"

#include "app/core/nextpass.h"
#include "app/models/matchmodel.h"
#include "app/models/resolvemodel.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Steward
{

namespace
{
using Status = PeopleResolver::Status;
constexpr int sliceMs = 4;
} // namespace

SettlePage::SettlePage(Session *session, Directory *directory, ChosenModel *chosen, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_chosen(chosen)
    , m_adder(chosen)
    , m_resolver(session, directory)
    , m_rows(new ResolveModel(&m_resolver, this))
    , m_matches(new MatchModel(this))
    , m_filter(new QComboBox(this))
    , m_status(makePlainLabel(this))
    , m_stop(new QPushButton(tr("St&op"), this))
    , m_again(new QPushButton(tr("Check Failed A&gain"), this))
    , m_table(new GuardedTableView(this))
    , m_why(makePlainLabel(this))
    , m_matchLabel(makePlainLabel(this))
    , m_matchTable(new GuardedTableView(this))
{
    m_filter->setObjectName(QStringLiteral("settleFilter"));
    m_filter->setAccessibleName(tr("Rows to show"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stop->setObjectName(QStringLiteral("stopChecking"));
    m_again->setObjectName(QStringLiteral("checkFailed"));
    m_status->setObjectName(QStringLiteral("settleStatus"));
    m_status->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("settleWhy"));
    m_why->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("resolveTable"));
    m_table->setAccessibleName(tr("What was pasted or read, and who is meant"));
    m_matchTable->setObjectName(QStringLiteral("matchTable"));
    m_matchTable->setAccessibleName(tr("Who may be meant"));
    for (QPushButton *button : { m_stop, m_again })
        button->setAutoDefault(false);
    m_table->setModel(m_rows);
    m_matchTable->setModel(m_matches);
    buildLayout();
    connectAll();
    updateFilter();
    update();
    showMatches();
}

void SettlePage::buildLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ResolveModel::Number, unit * 7);
    m_table->setColumnWidth(ResolveModel::Input, unit * 26);
    m_table->setColumnWidth(ResolveModel::Status, unit * 20);
    m_table->setColumnWidth(ResolveModel::Match, unit * 20);
    m_matchTable->setColumnWidth(MatchModel::Name, unit * 24);
    m_matchTable->setColumnWidth(MatchModel::Email, unit * 34);
    m_matchTable->setColumnHidden(MatchModel::Row, true);
    m_matchTable->setMaximumHeight(fontMetrics().height() * 8);
    auto *filterLabel = new QLabel(tr("Sho&w:"), this);
    filterLabel->setBuddy(m_filter);
    auto *bar = new QHBoxLayout;
    bar->addWidget(filterLabel);
    bar->addWidget(m_filter);
    bar->addWidget(m_status, 1);
    bar->addWidget(m_stop);
    bar->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_why);
    layout->addWidget(m_matchLabel);
    layout->addWidget(m_matchTable, 1);
}

void SettlePage::connectAll()
{
    connect(m_filter, &QComboBox::activated, this, &SettlePage::onFilter);
    connect(m_stop, &QPushButton::clicked, &m_resolver, &PeopleResolver::stop);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_resolver.resolveFailed();
        update();
    });
    connect(&m_resolver, &PeopleResolver::reset, this, &SettlePage::onReset);
    connect(&m_resolver, &PeopleResolver::progressed, this, &SettlePage::update);
    connect(&m_resolver, &PeopleResolver::finished, this, &SettlePage::onFinished);
    connect(&m_adder, &ChosenAdder::finished, this, &SettlePage::endHandOver);
    connect(&m_resolver, &PeopleResolver::proposed, this, [this] {
        updateFilter();
        update();
        // Those with proposals are to be settled as well, and may be the first.
        if (!m_matchTable->isVisible() || !m_table->hasFocus())
            goToNextOpen(0);
        showMatches();
        emit changed();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SettlePage::showMatches);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        const int first = m_rows->resolverRow(m_table->rowAt(0));
        const int last = m_rows->resolverRow(m_table->rowAt(m_table->viewport()->height() - 1));
        if (first >= 0)
            m_resolver.proposeFirst(first, qMax(first, last));
    });
    connect(m_table, &GuardedTableView::opened, this, &SettlePage::onOpened);
    connect(m_chosen, &ChosenModel::changed, this, &SettlePage::onChosenChanged);
    m_rows->setTakenOut([this](int row) { return isTakenOut(row); });
    m_matchTable->installEventFilter(this);
    connect(m_matchTable, &GuardedTableView::opened, this,
            [this](const QModelIndex &index) { chooseMatch(index.row()); });
    connect(m_matchTable, &GuardedTableView::marked, this,
            [this](const QModelIndex &index) { chooseMatch(index.row()); });
}

void SettlePage::setEligibility(const Eligibility &eligibility)
{
    // Who was found by the old one is looked at again: finished() comes once more.
    if (std::exchange(m_nextToHand, -1) >= 0) {
        for (const ChosenModel::Entry &entry : std::exchange(m_found, {}))
            m_handedOn.remove(entry.person.id);
    }
    m_resolver.setEligibility(eligibility);
}

void SettlePage::resolve(const InputRows &people, const QString &fileName)
{
    if (m_resolver.rowCount() > 0 && m_fileName != fileName)
        m_earlier.insert(m_fileName, leftOutNow(true));
    m_earlier.remove(fileName);
    m_fileName = fileName;
    m_filter->setCurrentIndex(0);
    m_rows->setShown({});
    m_resolver.resolve(people);
    update();
    focusRows();
    emit changed();
}

bool SettlePage::isChecking() const { return m_resolver.isRunning() || m_nextToHand >= 0; }

int SettlePage::openRows() const
{
    return m_resolver.count(Status::Choose) + m_resolver.count(Status::Similar);
}

void SettlePage::focusRows() { m_table->setFocus(); }

void SettlePage::quiet()
{
    m_resolver.disconnect(this);
    m_adder.disconnect(this);
    m_resolver.stop();
    m_adder.stop();
    m_nextToHand = -1;
}

void SettlePage::onReset()
{
    m_handedOn.clear();
    m_takenOut = 0;
    m_found.clear();
    m_nextToHand = -1;
    m_adder.stop();
}

/// Also comes when people were judged anew, because it became known who can be chosen.
void SettlePage::onFinished()
{
    const bool goesOn = std::exchange(m_nextToHand, 0) >= 0;
    if (!goesOn)
        handOver();
}

/// A large file has tens of thousands of people: they are looked at in slices.
void SettlePage::handOver()
{
    if (m_nextToHand < 0)
        return;
    QElapsedTimer clock;
    clock.start();
    for (; m_nextToHand < m_resolver.rowCount(); ++m_nextToHand) {
        if (clock.elapsed() >= sliceMs) {
            inNextPass(this, [this] { handOver(); });
            return;
        }
        if (m_resolver.status(m_nextToHand) != Status::Resolved)
            continue;
        // Somebody who was taken out again stays out.
        const User person = m_resolver.person(m_nextToHand);
        if (m_handedOn.contains(person.id))
            continue;
        m_handedOn.insert(person.id);
        m_found.append(entryOf(m_nextToHand, person));
    }
    // Stays where it is until all are there.
    m_adder.add(std::exchange(m_found, {}));
}

void SettlePage::endHandOver()
{
    m_nextToHand = -1;
    onChosenChanged();
    updateFilter();
    if (m_table->currentIndex().row() <= 0)
        goToNextOpen(0);
    update();
    showMatches();
    emit changed();
}

ChosenModel::Entry SettlePage::entryOf(int row, const User &person) const
{
    return { person, {}, { m_resolver.input(row).row, m_fileName } };
}

bool SettlePage::eventFilter(QObject *watched, QEvent *event)
{
    // One step back, not out of the dialog.
    if (watched == m_matchTable && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Somebody who was found here may be taken out there. Looked at once for many changes.
void SettlePage::onChosenChanged()
{
    if (isChecking() || m_resolver.rowCount() == 0 || std::exchange(m_lookWanted, true))
        return;
    inNextPass(this, [this] {
        m_lookWanted = false;
        if (isChecking())
            return;
        const qsizetype before = m_takenOut;
        m_takenOut = std::count_if(m_handedOn.cbegin(), m_handedOn.cend(),
                                   [this](const UserId &id) { return !m_chosen->contains(id); });
        if (before == 0 && m_takenOut == 0)
            return;
        m_rows->refresh();
        update();
        showWhy();
    });
}

void SettlePage::onOpened()
{
    const int row = currentRow();
    if (row >= 0 && !isChecking()) {
        if (m_resolver.canReopen(row))
            reopen(row);
        else if (isTakenOut(row))
            m_chosen->add({ entryOf(row, m_resolver.person(row)) });
    }
    showMatches();
    if (m_matchTable->isVisible())
        m_matchTable->setFocus();
}

/// Whoever this row put to the chosen ones goes; somebody who was chosen elsewhere stays.
void SettlePage::reopen(int row)
{
    const UserId id = m_resolver.personId(row);
    const bool wasResolved = m_resolver.status(row) == Status::Resolved;
    m_resolver.reopen(row);
    const SourceRow source { m_resolver.input(row).row, m_fileName };
    if (wasResolved && m_handedOn.remove(id) && m_chosen->sources().value(id) == source)
        m_chosen->remove(id);
    updateFilter();
    update();
    emit changed();
}

int SettlePage::currentRow() const { return m_rows->resolverRow(m_table->currentIndex().row()); }

void SettlePage::chooseMatch(int match)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_resolver.choose(row, match);
    if (m_resolver.status(row) == Status::Resolved) {
        const User person = m_resolver.person(row);
        m_handedOn.insert(person.id);
        m_chosen->add({ entryOf(row, person) });
    }
    updateFilter();
    m_table->setFocus();
    goToNextOpen(qMax(0, m_table->currentIndex().row()));
    update();
    showMatches();
    emit changed();
}

void SettlePage::goToNextOpen(int from)
{
    const int rows = m_rows->rowCount();
    for (int i = 0; i < rows; ++i) {
        const int row = (from + i) % rows;
        const Status status = m_resolver.status(m_rows->resolverRow(row));
        if (status == Status::Choose || status == Status::Similar) {
            m_table->setCurrentIndex(m_rows->index(row, 0));
            return;
        }
    }
}

/// The column is too narrow for most of it.
void SettlePage::showWhy()
{
    const int row = currentRow();
    QString why = row < 0 ? QString() : m_resolver.why(row);
    if (row >= 0 && isTakenOut(row) && !m_resolver.canReopen(row))
        why = tr("Taken out of the chosen people. Press Return to put the person back.") + u' '
            + why;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void SettlePage::showMatches()
{
    showWhy();
    const int row = isChecking() ? -1 : currentRow();
    const bool open = row >= 0 && m_resolver.matchCount(row) > 0;
    if (!open && m_matchTable->hasFocus())
        m_table->setFocus();
    m_matches->setPeople(open ? m_resolver.matches(row) : QList<User>());
    m_matchLabel->setVisible(open);
    m_matchTable->setVisible(open);
    if (!open)
        return;
    // The matches take their room from the rows, and the row they are of must stay in sight.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    const QString input
        = m_table->currentIndex().siblingAtColumn(ResolveModel::Input).data().toString();
    const int number = m_resolver.input(row).row;
    m_matchLabel->setText(
        (m_resolver.hasMoreMatches(row)
             ? tr("Who is meant by \"%1\" in row %2? Return chooses. There are more: search for "
                  "others on the Search page.")
             : tr("Who is meant by \"%1\" in row %2? Return chooses."))
            .arg(input, QLocale().toString(number)));
}

/// All rows, those to settle, and each status that there is.
void SettlePage::updateFilter()
{
    const QSignalBlocker blocker(m_filter);
    const QVariant shown = m_filter->currentData();
    const QLocale locale;
    const auto add
        = [this, &locale](const QString &text, int count, const QList<Status> &statuses) {
              QVariantList numbers;
              for (const Status status : statuses)
                  numbers.append(static_cast<int>(status));
              //: %1 is "All rows" or a status, %2 how many there are
              m_filter->addItem(tr("%1 (%2)").arg(text, locale.toString(count)), numbers);
          };
    m_filter->clear();
    add(tr("All rows"), m_resolver.rowCount(), {});
    if (openRows() > 0)
        add(tr("To settle"), openRows(), { Status::Choose, Status::Similar });
    for (int i = 0; i < PeopleResolver::statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        if (m_resolver.count(status) > 0)
            add(PeopleResolver::statusText(status), m_resolver.count(status), { status });
    }
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(shown)));
    if (m_filter->currentData() != shown)
        onFilter();
}

void SettlePage::onFilter()
{
    QList<Status> statuses;
    for (const QVariant &status : m_filter->currentData().toList())
        statuses.append(static_cast<Status>(status.toInt()));
    m_rows->setShown(statuses);
    showMatches();
}

QString SettlePage::stateText() const
{
    const QLocale locale;
    const QString done = locale.toString(m_resolver.done());
    const QString total = locale.toString(m_resolver.total());
    const Directory::Plan &plan = m_resolver.plan();
    switch (m_resolver.phase()) {
    case PeopleResolver::Phase::LookingUp:
        return plan.pages ? tr("%1 of %2 looked up, one request each; reading everybody takes %3.")
                                .arg(done, total, locale.toString(*plan.pages))
                          : tr("%1 of %2 looked up, one request each.").arg(done, total);
    case PeopleResolver::Phase::Reading:
        //: %1 is a number of requests, %2 the state of reading ("Directory: 12,000 people so far")
        return tr("Reading everybody first instead of %1 look-ups. %2")
            .arg(locale.toString(plan.lookUps), m_directory->statusText());
    case PeopleResolver::Phase::Matching:
    case PeopleResolver::Phase::Judging:
        return tr("%1 of %2 compared").arg(done, total);
    case PeopleResolver::Phase::Idle:
        break;
    }
    if (m_nextToHand >= 0)
        return tr("Choosing those who were found…");
    const int rows = m_resolver.rowCount();
    const int resolved = m_resolver.count(Status::Resolved);
    if (rows == 0)
        return tr("Nothing was looked up yet. Paste people, or choose a file.");
    QString text
        = tr("%1 of %2 rows resolved").arg(locale.toString(resolved), locale.toString(rows));
    for (int i = 0; i < PeopleResolver::statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        if (const int count = m_resolver.count(status); status != Status::Resolved && count > 0)
            //: a status and how many rows have it: "Unknown 3"
            text += u", "
                + tr("%1 %2").arg(PeopleResolver::statusText(status), locale.toString(count));
    }
    text += u'.';
    if (m_takenOut > 0)
        text += u' '
            + tr("%Ln of those resolved were taken out again.", nullptr,
                 static_cast<int>(m_takenOut));
    if (m_resolver.differingNames() > 0)
        text += u' '
            + tr("%Ln of them with another name than in the directory: see Why.", nullptr,
                 m_resolver.differingNames());
    if (m_resolver.isProposing())
        text += u' ' + tr("Looking for similar addresses…");
    return text;
}

void SettlePage::update()
{
    const bool running = m_resolver.isRunning();
    m_stop->setVisible(running);
    m_again->setVisible(!isChecking() && m_resolver.count(Status::Failed) > 0);
    m_table->setEnabled(m_resolver.rowCount() > 0);
    m_status->setText(stateText());
}

} // namespace Steward
