// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/importpane.h"

#include "app/models/importpreviewmodel.h"
#include "ui/picker/importguesses.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Steward
{

namespace
{
/// Each costs a look at every row of the preview.
constexpr int maxFitted = 50;
} // namespace

ImportPane::ImportPane(const QString &name, QWidget *field, const QString &empty, Tell tell,
                       QWidget *parent)
    : QWidget(parent)
    , m_empty(empty)
    , m_tell(tell)
    , m_preview(new ImportPreviewModel(this))
    , m_note(new FieldNote(field, this))
    , m_guesses(new ImportGuesses(name, &m_reader, this))
    , m_table(new GuardedTableView(this))
    , m_notes(makePlainLabel(this))
    , m_check(new QPushButton(tr("Chec&k Names"), this))
    , m_summary(makePlainLabel(this))
{
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_table->setObjectName(name + QStringLiteral("Preview"));
    m_table->setAccessibleName(tr("The first rows, as they were read"));
    m_notes->setObjectName(name + QStringLiteral("Notes"));
    m_check->setObjectName(name + QStringLiteral("Check"));
    m_check->setAutoDefault(false);
    m_summary->setObjectName(name + QStringLiteral("Summary"));
    m_table->setModel(m_preview);
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_summary, 1);
    row->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addWidget(m_guesses);
    layout->addWidget(m_notes);
    // Without a table the rest stays together at the top.
    layout->addWidget(m_table, 1000);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &ImportPane::check);
    connect(&m_reader, &ImportReader::finished, this, &ImportPane::onRead);
    connect(&m_reader, &ImportReader::busyChanged, this, &ImportPane::update);
    update();
}

void ImportPane::clear()
{
    m_reader.clear();
    m_unchecked = false;
    m_checkWanted = false;
    m_problem.clear();
    m_note->setNote({});
    m_guesses->setVisible(false);
    m_preview->setReading({});
    update();
}

void ImportPane::showProblem(const QString &sentence)
{
    m_note->setError(sentence);
    update();
}

void ImportPane::touch()
{
    m_unchecked = true;
    m_checkWanted = false;
    m_note->setNote({});
    emit changed();
}

void ImportPane::check()
{
    emit asked();
    if (m_reader.isBusy()) {
        m_checkWanted = true;
        return;
    }
    if (!m_reader.reading()) {
        m_note->setError(m_problem.isEmpty() ? m_empty : m_problem);
        m_note->field()->setFocus();
        return;
    }
    m_unchecked = false;
    m_note->setNote({});
    update();
    emit checkWanted(m_reader.reading()->people, m_reader.name());
}

void ImportPane::onRead(const QString &problem)
{
    m_problem = problem;
    m_unchecked = true;
    m_note->setNote({});
    if (m_tell == Tell::AtOnce)
        m_note->setError(problem);
    m_preview->setReading(m_reader.reading());
    if (m_preview->columnCount() <= maxFitted)
        fitColumns();
    update();
    if (std::exchange(m_checkWanted, false))
        check();
}

/// With the first few numbers, to look them up in the source.
QString ImportPane::leftOutText(const QList<int> &rows)
{
    constexpr qsizetype mostNumbers = 4;
    QStringList numbers;
    for (const int row : rows.first(qMin(mostNumbers, rows.size())))
        numbers.append(QLocale().toString(row));
    if (rows.size() > mostNumbers)
        numbers.append(QStringLiteral("…"));
    //: %1 are their numbers: "2, 5, 9"
    return tr("%Ln line(s) left out: %1", nullptr, static_cast<int>(rows.size()))
        .arg(numbers.join(QStringLiteral(", ")));
}

QString ImportPane::summary() const
{
    if (m_reader.isBusy())
        return tr("Reading…");
    const auto &reading = m_reader.reading();
    if (!reading)
        return {};
    const InputRows &people = reading->people;
    QStringList parts { tr("%Ln row(s)", nullptr, static_cast<int>(people.rows.size())) };
    const auto unusable
        = std::count_if(people.rows.begin(), people.rows.end(),
                        [](const auto &row) { return row.problem != InputRow::Problem::None; });
    if (people.blank > 0)
        parts.append(tr("%Ln blank", nullptr, people.blank));
    if (people.duplicates > 0)
        parts.append(tr("%Ln duplicate", nullptr, people.duplicates));
    if (unusable > 0)
        parts.append(tr("%Ln that cannot be looked up", nullptr, static_cast<int>(unusable)));
    if (!people.ignored.isEmpty())
        parts.append(leftOutText(people.ignored));
    return parts.join(QStringLiteral(", "));
}

void ImportPane::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 40;
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(widest, m_table->columnWidth(column)));
}

void ImportPane::update()
{
    const auto &reading = m_reader.reading();
    const QString notes = reading ? reading->notes.join(u'\n') : QString();
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    // A list that somebody types looks as it does in the text.
    m_table->setVisible(reading && (reading->form == ImportForm::Table || m_tell == Tell::AtOnce));
    setSizePolicy(QSizePolicy::Preferred,
                  m_table->isVisibleTo(this) || m_tell == Tell::AtOnce ? QSizePolicy::Expanding
                                                                       : QSizePolicy::Maximum);
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    emit changed();
}

} // namespace Steward
