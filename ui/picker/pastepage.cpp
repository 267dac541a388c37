// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/pastepage.h"

#include "app/models/chosenmodel.h"
#include "app/models/matchmodel.h"
#include "app/models/resolvemodel.h"
#include "ui/picker/pasteedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Steward
{

PastePage::PastePage(Session *session, ChosenModel *chosen, QWidget *parent)
    : QWidget(parent)
    , m_chosen(chosen)
    , m_directory(session)
    , m_resolver(session, &m_directory)
    , m_rows(new ResolveModel(&m_resolver, this))
    , m_matches(new MatchModel(this))
    , m_text(new PasteEdit(this))
    , m_note(new FieldNote(m_text, this))
    , m_check(new QPushButton(tr("Chec&k Names"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_again(new QPushButton(tr("Check &Failed Again"), this))
    , m_status(makePlainLabel(this))
    , m_table(new GuardedTableView(this))
    , m_matchLabel(makePlainLabel(this))
    , m_matchTable(new GuardedTableView(this))
{
    m_text->setObjectName(QStringLiteral("pasteText"));
    m_text->setAccessibleName(tr("Addresses or names to check"));
    m_text->setPlaceholderText(
        tr("Paste addresses, names, usernames or employee IDs here, one a line, or cells of a "
           "spreadsheet."));
    m_note->setObjectName(QStringLiteral("pasteNote"));
    m_check->setObjectName(QStringLiteral("checkNames"));
    m_stop->setObjectName(QStringLiteral("stopChecking"));
    m_again->setObjectName(QStringLiteral("checkFailed"));
    m_status->setObjectName(QStringLiteral("pasteStatus"));
    m_table->setObjectName(QStringLiteral("resolveTable"));
    m_table->setAccessibleName(tr("What was pasted, and who is meant"));
    m_matchTable->setObjectName(QStringLiteral("matchTable"));
    m_matchTable->setAccessibleName(tr("Who may be meant"));
    for (QPushButton *button : { m_check, m_stop, m_again })
        button->setAutoDefault(false);
    m_table->setModel(m_rows);
    m_matchTable->setModel(m_matches);
    buildLayout();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_unchecked = !m_text->toPlainText().trimmed().isEmpty();
        m_note->setNote({});
        update();
    });
    connect(m_text, &PasteEdit::pasteRefused, this, [this](qsizetype characters) {
        m_note->setError(tr("The paste has %1 characters; at most %2 fit. Nothing was pasted: take "
                            "the column with the addresses alone, or a part of it.")
                             .arg(characters)
                             .arg(PasteEdit::maxCharacters));
    });
    connect(m_check, &QPushButton::clicked, this, &PastePage::check);
    connect(m_stop, &QPushButton::clicked, this, &PastePage::stop);
    connect(&m_reader, &ImportReader::finished, this, &PastePage::onRead);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_resolver.resolveFailed();
        update();
    });
    connect(&m_resolver, &PeopleResolver::progressed, this, &PastePage::update);
    connect(&m_resolver, &PeopleResolver::finished, this, &PastePage::onFinished);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PastePage::showMatches);
    connect(m_table, &GuardedTableView::opened, this, [this] {
        showMatches();
        if (m_matchTable->isVisible())
            m_matchTable->setFocus();
    });
    connect(m_matchTable, &GuardedTableView::opened, this,
            [this](const QModelIndex &index) { chooseMatch(index.row()); });
    connect(m_matchTable, &GuardedTableView::marked, this,
            [this](const QModelIndex &index) { chooseMatch(index.row()); });
    update();
    showMatches();
}

void PastePage::buildLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    m_text->setMinimumHeight(fontMetrics().height() * 4);
    m_table->setColumnWidth(ResolveModel::Number, unit * 6);
    m_table->setColumnWidth(ResolveModel::Input, unit * 30);
    m_table->setColumnWidth(ResolveModel::Status, unit * 14);
    m_table->setColumnWidth(ResolveModel::Match, unit * 22);
    m_matchTable->setColumnWidth(MatchModel::Name, unit * 24);
    m_matchTable->setColumnWidth(MatchModel::Email, unit * 34);
    m_matchTable->setMaximumHeight(fontMetrics().height() * 8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_matchLabel);
    layout->addWidget(m_matchTable);
}

void PastePage::setEligibility(const Eligibility &eligibility)
{
    m_resolver.setEligibility(eligibility);
}

void PastePage::focusText() { m_text->setFocus(); }

void PastePage::check()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_note->setError(tr("Paste or type addresses or names first, one a line."));
        m_text->setFocus();
        return;
    }
    m_unchecked = false;
    m_reader.readText(text);
    update();
}

void PastePage::onRead(const QString &problem)
{
    if (!problem.isEmpty()) {
        m_unchecked = true;
        m_note->setError(problem);
        m_text->setFocus();
        update();
        return;
    }
    m_handedOn.clear();
    m_note->setNote({});
    m_resolver.resolve(m_reader.reading()->people);
    update();
    // Where the outcome shows; Return there never reaches the dialog's button.
    m_table->setFocus();
}

void PastePage::stop()
{
    if (m_reader.isBusy()) {
        m_reader.cancel();
        m_unchecked = true;
        update();
    } else {
        m_resolver.stop();
    }
}

void PastePage::onFinished()
{
    QList<ChosenModel::Entry> found;
    int firstOpen = -1;
    for (int row = 0; row < m_resolver.rowCount(); ++row) {
        if (m_resolver.status(row) == PeopleResolver::Status::Choose && firstOpen < 0)
            firstOpen = row;
        if (m_resolver.status(row) != PeopleResolver::Status::Resolved)
            continue;
        // Somebody who was taken out again stays out.
        const User person = m_resolver.person(row);
        if (m_handedOn.contains(person.id))
            continue;
        m_handedOn.insert(person.id);
        found.append({ person, tr("Row %1").arg(m_resolver.input(row).row) });
    }
    m_chosen->add(found);
    if (firstOpen >= 0)
        m_table->setCurrentIndex(m_rows->index(firstOpen, 0));
    update();
    showMatches();
}

void PastePage::chooseMatch(int match)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_resolver.rowCount())
        return;
    m_resolver.choose(row, match);
    if (m_resolver.status(row) == PeopleResolver::Status::Resolved) {
        const User person = m_resolver.person(row);
        m_handedOn.insert(person.id);
        m_chosen->add({ { person, tr("Row %1").arg(m_resolver.input(row).row) } });
    }
    m_table->setFocus();
    // On to the next one that is open.
    for (int next = 0; next < m_resolver.rowCount(); ++next) {
        if (m_resolver.status(next) == PeopleResolver::Status::Choose) {
            m_table->setCurrentIndex(m_rows->index(next, 0));
            break;
        }
    }
    update();
    showMatches();
}

void PastePage::showMatches()
{
    const int row = m_table->currentIndex().row();
    const bool open = !m_resolver.isRunning() && row >= 0 && row < m_resolver.rowCount()
        && m_resolver.matchCount(row) > 0;
    if (!open && m_matchTable->hasFocus())
        m_table->setFocus();
    m_matches->setPeople(open ? m_resolver.matches(row) : QList<User>());
    m_matchLabel->setVisible(open);
    m_matchTable->setVisible(open);
    if (open) {
        // The matches take their room from the rows, and the row they are of must stay in sight.
        QMetaObject::invokeMethod(
            m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
        m_matchLabel->setText(tr("Who is meant by \"%1\" in row %2? Return chooses.")
                                  .arg(m_rows->index(row, ResolveModel::Input).data().toString())
                                  .arg(m_resolver.input(row).row));
    }
}

QList<LeftOut> PastePage::leftOut() const
{
    QList<LeftOut> out;
    for (int row = 0; row < m_resolver.rowCount(); ++row) {
        const PeopleResolver::Status status = m_resolver.status(row);
        const User person = m_resolver.person(row);
        if (status == PeopleResolver::Status::Resolved
            || (person.id.isValid() && m_chosen->contains(person.id)))
            continue;
        const InputRow &input = m_resolver.input(row);
        //: %1 is a number, %2 a status ("Unknown"), %3 a sentence
        const QString why = m_resolver.matchCount(row) > 0 ? tr("It was not settled who is meant.")
                                                           : m_resolver.why(row);
        out.append({ input.input, person,
                     tr("Row %1, %2. %3").arg(input.row).arg(m_resolver.word(row), why) });
    }
    return out;
}

void PastePage::update()
{
    const bool running = isChecking();
    const int rows = m_resolver.rowCount();
    const int resolved = m_resolver.count(PeopleResolver::Status::Resolved);
    const int failed = m_resolver.count(PeopleResolver::Status::Failed);
    m_check->setEnabled(!running);
    m_stop->setVisible(running);
    m_again->setVisible(!running && failed > 0);
    m_table->setVisible(rows > 0);
    if (m_resolver.phase() == PeopleResolver::Phase::Reading)
        m_status->setText(m_directory.statusText());
    else if (running)
        m_status->setText(tr("%1 of %2 looked up").arg(m_resolver.done()).arg(m_resolver.total()));
    else if (rows == 0)
        m_status->clear();
    else
        m_status->setText(
            tr("%1 of %2 rows resolved, %3 not").arg(resolved).arg(rows).arg(rows - resolved));
    emit changed();
}

} // namespace Steward
