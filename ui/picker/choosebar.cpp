// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/choosebar.h"

#include "app/models/directorymodel.h"
#include "app/models/usersmodel.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Steward
{

namespace
{
constexpr int pauseMs = 80;

/// The store of a directory keeps a row for good, so that a person can be made from one later.
struct RowsHere {
    const DirectoryModel *model;
    std::vector<quint32> rows;
    User operator()(qsizetype at) const { return model->personOf(rows[static_cast<size_t>(at)]); }
};
} // namespace

ChooseBar::ChooseBar(UsersModel *found, ChosenModel *chosen, QPushButton *more, QWidget *parent)
    : QWidget(parent)
    , m_found(found)
    , m_chosen(chosen)
    , m_text(makePlainLabel(this))
    , m_more(more)
    , m_stop(new QPushButton(tr("Stop Choosi&ng"), this))
    , m_all(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_sweep(chosen)
    , m_adder(chosen)
{
    m_text->setObjectName(QStringLiteral("matchCount"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_stop->setObjectName(QStringLiteral("stopChoosing"));
    m_all->setObjectName(QStringLiteral("chooseAll"));
    m_all->setToolTip(tr("Chooses everybody who matches and can be added (Ctrl+Shift+A)"));
    m_show->setObjectName(QStringLiteral("showLeftOut"));
    m_show->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : { m_more, m_stop, m_all, m_show }) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ChooseBar::count);
    connect(&m_sweep, &PeopleSweep::finished, this, &ChooseBar::onSwept);
    connect(&m_adder, &ChosenAdder::finished, this, &ChooseBar::onAdded);
    connect(found, &PagedModel::statusChanged, this, &ChooseBar::onFound);
    connect(m_stop, &QPushButton::clicked, this, &ChooseBar::stop);
    connect(m_all, &QPushButton::clicked, this, &ChooseBar::chooseAll);
    connect(m_show, &QPushButton::toggled, this, &ChooseBar::leftOutWanted);
    connect(chosen, &ChosenModel::changed, this, &ChooseBar::onChosen);
    connect(chosen, &ChosenModel::undone, this, &ChooseBar::onUndone);
    update();
}

QList<QWidget *> ChooseBar::tabOrder() const { return { m_more, m_stop, m_all, m_show }; }

void ChooseBar::takeText() { static_cast<QHBoxLayout *>(layout())->insertWidget(0, m_text, 1); }

void ChooseBar::setHere(DirectoryModel *here)
{
    m_here = here;
    m_found->disconnect(this);
    m_more->setVisible(false);
    if (std::exchange(m_reading, false))
        sweep(PeopleSweep::Want::People);
    else
        recount();
}

void ChooseBar::setEligibility(const Eligibility &eligibility)
{
    m_eligibility = eligibility;
    // Those judged so far were judged by what holds no more.
    if (m_sweep.isRunning() && m_sweep.want() == PeopleSweep::Want::People)
        sweep(PeopleSweep::Want::People);
    else
        recount();
}

void ChooseBar::restart()
{
    if (isChoosing())
        stop();
    setLatest({});
    recount();
}

void ChooseBar::recount()
{
    // Choosing goes through everybody itself, as they were when it began.
    m_recountWanted = isChoosing();
    if (m_recountWanted)
        return;
    m_sweep.stop();
    m_eligible.reset();
    m_pause.start();
    update();
}

bool ChooseBar::isChoosing() const
{
    return m_reading || m_adder.isRunning()
        || (m_sweep.isRunning() && m_sweep.want() == PeopleSweep::Want::People);
}

qsizetype ChooseBar::matches() const
{
    return m_here != nullptr ? static_cast<qsizetype>(m_here->storeRows().size())
                             : m_found->rows().size();
}

bool ChooseBar::isWhole() const { return m_here != nullptr || m_found->isComplete(); }

void ChooseBar::onFound()
{
    if (!m_reading) {
        recount();
        return;
    }
    switch (m_found->load()) {
    case PagedModel::Load::Loaded:
        if (m_found->isComplete()) {
            m_reading = false;
            sweep(PeopleSweep::Want::People);
        } else {
            // Not from within what tells that the page before has come.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_reading)
                        m_found->readOn();
                },
                Qt::QueuedConnection);
        }
        break;
    case PagedModel::Load::Failed:
        m_reading = false;
        emit told(tr("Nobody was chosen: the rest could not be read after %Ln people. %1", nullptr,
                     static_cast<int>(matches()))
                      .arg(m_found->error().userText()),
                  true);
        break;
    case PagedModel::Load::Idle:
    case PagedModel::Load::Loading:
        break;
    }
    update();
}

void ChooseBar::count()
{
    if (!isChoosing() && isWhole())
        sweep(PeopleSweep::Want::Numbers);
}

void ChooseBar::sweep(PeopleSweep::Want want)
{
    m_pause.stop();
    m_recountWanted = false;
    PeopleSweep::At at;
    if (m_here != nullptr) {
        at = RowsHere { m_here, m_here->storeRows() };
    } else {
        at = [people = m_found->rows()](qsizetype row) { return people.at(row); };
    }
    m_sweep.start(matches(), std::move(at), m_eligibility, want, tr("Search"));
    update();
}

void ChooseBar::chooseAll()
{
    if (isChoosing() || matches() == 0)
        return;
    if (isWhole()) {
        sweep(PeopleSweep::Want::People);
        return;
    }
    m_reading = true;
    if (m_found->load() != PagedModel::Load::Loading)
        m_found->readOn();
    update();
}

void ChooseBar::stop()
{
    // Adding takes a moment only, and can be taken back.
    if (!isChoosing() || m_adder.isRunning())
        return;
    const bool hadFocus = m_stop->hasFocus();
    m_reading = false;
    m_sweep.stop();
    recount();
    if (hadFocus)
        m_all->setFocus();
    emit told(tr("Stopped. Nobody was chosen."), false);
}

void ChooseBar::onSwept()
{
    m_eligible = m_sweep.eligible();
    m_already = m_sweep.chosen();
    if (m_sweep.want() == PeopleSweep::Want::Numbers) {
        update();
        return;
    }
    m_adder.add(m_sweep.entries());
}

void ChooseBar::onAdded(quint64 step, int added)
{
    const bool hadFocus = m_stop->hasFocus();
    const QList<LeftOut> leftOut = m_sweep.leftOut();
    const int already = static_cast<int>(*m_eligible) - added;
    m_already = *m_eligible;
    const QList<ChosenModel::Entry> &wanted = m_sweep.entries();
    const bool takenBack
        = added == 0 && !wanted.isEmpty() && !m_chosen->contains(wanted.constFirst().person.id);
    m_sweep.stop();
    if (step != 0 && !leftOut.isEmpty()) {
        Batch batch { step, leftOut, {} };
        const int rows = m_chosen->rowCount();
        batch.added.reserve(added);
        for (int row = qMax(0, rows - added); row < rows; ++row)
            batch.added.append(m_chosen->idAt(row));
        m_batches.append(batch);
    }
    setLatest(takenBack ? QList<LeftOut>() : leftOut);
    QString sentence = tr("%Ln people were chosen.", nullptr, added);
    if (already > 0)
        sentence = tr("%1 %2").arg(sentence, tr("%Ln were chosen already.", nullptr, already));
    if (!leftOut.isEmpty()) {
        sentence = tr("%1 %2").arg(
            sentence, tr("%Ln cannot be added.", nullptr, static_cast<int>(leftOut.size())));
    }
    // Who is shown by now was not counted yet.
    if (m_recountWanted)
        recount();
    else
        update();
    if (hadFocus) {
        QPushButton *next = m_all->isEnabled() ? m_all : m_show;
        next->setFocus();
    }
    emit told(takenBack ? tr("Taken back. Nobody was chosen.") : sentence, false);
    emit changed();
}

void ChooseBar::onChosen()
{
    const int chosen = m_chosen->rowCount();
    const bool isLess = std::exchange(m_chosenBefore, chosen) > chosen;
    if (isChoosing()) {
        m_recountWanted |= isLess;
    } else {
        // The numbers shown stay until there are new ones.
        m_pause.start();
        update();
    }
    for (Batch &batch : m_batches) {
        if (batch.goneWith != 0)
            continue;
        // On from the one seen last: where they go one by one, all are looked at once.
        const qsizetype count = batch.added.size();
        qsizetype looked = 0;
        for (; looked < count && !m_chosen->contains(batch.added.at(batch.at)); ++looked)
            batch.at = (batch.at + 1) % count;
        if (looked == count)
            batch.goneWith = m_chosen->latestStep();
    }
}

void ChooseBar::onUndone(quint64 step)
{
    if (!m_batches.isEmpty() && m_batches.constLast().step == step)
        setLatest({});
    m_batches.removeIf([step](const Batch &batch) { return batch.step == step; });
    for (Batch &batch : m_batches) {
        if (batch.goneWith == step)
            batch.goneWith = 0;
    }
}

void ChooseBar::setLatest(const QList<LeftOut> &people)
{
    if (people.isEmpty() && m_latest.isEmpty())
        return;
    m_latest = people;
    if (people.isEmpty() && m_show->isChecked())
        m_show->setChecked(false);
    else if (m_show->isChecked())
        emit leftOutWanted(true);
    update();
}

QList<LeftOut> ChooseBar::leftOut() const
{
    QList<LeftOut> result;
    QSet<UserId> listed;
    for (const Batch &batch : m_batches) {
        if (batch.goneWith != 0)
            continue;
        for (const LeftOut &person : batch.people) {
            if (m_chosen->contains(person.person.id) || listed.contains(person.person.id))
                continue;
            listed.insert(person.person.id);
            result.append(person);
        }
    }
    return result;
}

int ChooseBar::open() const { return static_cast<int>(*m_eligible - m_already); }

QString ChooseBar::countText() const
{
    const auto found = static_cast<int>(matches());
    if (m_reading)
        return tr("Reading the rest, %Ln so far…", nullptr, found);
    if (isChoosing())
        return tr("Choosing…");
    if (!isWhole()) {
        return m_found->load() == PagedModel::Load::Loaded
            ? tr("%Ln found so far, more available", nullptr, found)
            : QString();
    }
    const QString match = tr("%Ln match", nullptr, found);
    if (!m_eligible || found == 0)
        return match;
    QStringList parts { match };
    if (open() > 0 || m_already == 0)
        parts.append(tr("%Ln can be added", nullptr, open()));
    if (m_already > 0)
        parts.append(tr("%Ln chosen", nullptr, static_cast<int>(m_already)));
    return parts.join(QStringLiteral(", "));
}

void ChooseBar::update()
{
    const bool choosing = isChoosing();
    m_text->setText(countText());
    m_stop->setVisible(choosing);
    m_all->setVisible(!choosing);
    const bool counting = m_pause.isActive() || m_sweep.isRunning();
    m_all->setEnabled(matches() > 0 && (counting || !m_eligible || open() > 0));
    m_all->setText(m_eligible && open() > 0 ? tr("Choose &All %Ln", nullptr, open())
                                            : tr("Choose &All"));
    m_show->setVisible(!m_latest.isEmpty());
    m_show->setText(tr("S&how %Ln Left Out", nullptr, static_cast<int>(m_latest.size())));
}

} // namespace Steward
