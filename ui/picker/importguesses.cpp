// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/importguesses.h"

#include "app/core/plaintext.h"
#include "app/import/importreader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace Steward
{

namespace
{
/// A list that does not grow with its longest entry.
QComboBox *makeList(QWidget *parent, const QString &name, const QString &accessibleName)
{
    auto *list = new QComboBox(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(12);
    return list;
}

template <class T> void addEntry(QComboBox *list, const QString &text, T value)
{
    list->addItem(text, static_cast<int>(value));
}

template <class T> void select(QComboBox *list, T value)
{
    const QSignalBlocker blocker(list);
    list->setCurrentIndex(list->findData(static_cast<int>(value)));
}

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

void setShown(QLabel *label, QWidget *field, bool shown)
{
    label->setVisible(shown);
    field->setVisible(shown);
}
} // namespace

ImportGuesses::ImportGuesses(const QString &name, ImportReader *reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_encoding(makeList(this, name + QStringLiteral("Encoding"), tr("Encoding")))
    , m_form(makeList(this, name + QStringLiteral("Form"), tr("Layout")))
    , m_separator(makeList(this, name + QStringLiteral("Separator"), tr("Separator")))
    , m_titles(new QCheckBox(tr("Has tit&les"), this))
    , m_column(
          makeList(this, name + QStringLiteral("Column"), tr("Column people are looked up by")))
    , m_kind(makeList(this, name + QStringLiteral("Kind"), tr("What the column holds")))
{
    m_encodingLabel = makeLabel(tr("Enco&ding:"), m_encoding);
    m_formLabel = makeLabel(tr("La&yout:"), m_form);
    m_separatorLabel = makeLabel(tr("Sep&arator:"), m_separator);
    m_columnLabel = makeLabel(tr("Colum&n:"), m_column);
    m_kindLabel = makeLabel(tr("&Which is:"), m_kind);
    m_titles->setObjectName(name + QStringLiteral("Titles"));
    fillFixedLists();
    buildLayout();
    connect(m_encoding, &QComboBox::activated, this, [this] {
        choose([this](ImportChoices &choices) {
            choices = {};
            choices.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
        });
    });
    connect(m_form, &QComboBox::activated, this, [this] {
        choose([this](ImportChoices &choices) {
            choices.form = static_cast<ImportForm>(m_form->currentData().toInt());
            choices.separator.reset();
            choices.layout = {};
        });
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        choose([this](ImportChoices &choices) {
            choices.form = ImportForm::Table;
            choices.separator = QChar(static_cast<char16_t>(m_separator->currentData().toInt()));
            choices.layout = {};
        });
    });
    connect(m_titles, &QCheckBox::clicked, this, [this](bool checked) {
        choose([checked](ImportChoices &choices) { choices.layout.hasHeader = checked; });
    });
    connect(m_column, &QComboBox::activated, this, [this] {
        choose([this](ImportChoices &choices) {
            choices.layout.keyColumn = m_column->currentData().toInt();
            choices.layout.keyKind.reset();
        });
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        choose([this](ImportChoices &choices) {
            choices.layout.keyKind = static_cast<KeyKind>(m_kind->currentData().toInt());
        });
    });
    connect(reader, &ImportReader::finished, this, &ImportGuesses::onRead);
    onRead();
}

void ImportGuesses::buildLayout()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_formLabel, 0, 0);
    layout->addWidget(m_form, 0, 1);
    layout->addWidget(m_separatorLabel, 0, 2);
    layout->addWidget(m_separator, 0, 3);
    layout->addWidget(m_encodingLabel, 0, 4);
    layout->addWidget(m_encoding, 0, 5);
    layout->addWidget(m_columnLabel, 1, 0);
    layout->addWidget(m_column, 1, 1);
    layout->addWidget(m_kindLabel, 1, 2);
    layout->addWidget(m_kind, 1, 3);
    layout->addWidget(m_titles, 1, 4, 1, 2);
    for (const int column : { 1, 3, 5 })
        layout->setColumnStretch(column, 1);
}

void ImportGuesses::fillFixedLists()
{
    for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                         TextEncoding::Utf16BigEndian, TextEncoding::Windows1252 })
        addEntry(m_encoding, encodingName(encoding), encoding);
    addEntry(m_form, tr("Table"), ImportForm::Table);
    addEntry(m_form, tr("List or free text"), ImportForm::List);
    addEntry(m_separator, tr("Comma"), u',');
    addEntry(m_separator, tr("Semicolon"), u';');
    addEntry(m_separator, tr("Tab"), u'\t');
    addEntry(m_separator, tr("Vertical bar"), u'|');
    addEntry(m_separator, tr("None: one column"), u'\0');
    for (const KeyKind kind : { KeyKind::Email, KeyKind::EmployeeId, KeyKind::Username,
                                KeyKind::C1Id, KeyKind::Name, KeyKind::Any })
        addEntry(m_kind, keyKindText(kind), kind);
}

template <class Set> void ImportGuesses::choose(Set set)
{
    ImportChoices choices = m_reader->choices();
    set(choices);
    m_reader->choose(choices);
}

/// After a refusal everything stays as it was chosen, so that it can be chosen otherwise.
void ImportGuesses::onRead()
{
    const auto &reading = m_reader->reading();
    if (!reading) {
        const ImportChoices &chosen = m_reader->choices();
        if (!chosen.encoding && !chosen.form && !chosen.separator)
            setVisible(false);
        return;
    }
    const bool table = reading->form == ImportForm::Table;
    // A list that can be read in one way alone needs no corrections.
    setVisible(table || reading->encoding);
    setShown(m_encodingLabel, m_encoding, reading->encoding.has_value());
    setShown(m_formLabel, m_form, !reading->isWorkbook);
    setShown(m_separatorLabel, m_separator, table && !reading->isWorkbook);
    setShown(m_columnLabel, m_column, table);
    setShown(m_kindLabel, m_kind, table);
    m_titles->setVisible(table);
    if (reading->encoding)
        select(m_encoding, *reading->encoding);
    select(m_form, reading->form);
    select(m_separator, reading->separator.unicode());
    select(m_kind, reading->layout.keyKind);
    m_titles->setChecked(reading->layout.headerRow >= 0);
    fillColumns();
}

void ImportGuesses::fillColumns()
{
    const QSignalBlocker blocker(m_column);
    m_column->clear();
    const ImportReading &reading = *m_reader->reading();
    for (int column = 0; column < reading.table.columnCount(); ++column) {
        const QString letters = ImportTable::columnLetters(column);
        const QString title = plainText(columnTitle(reading.table, reading.layout, column), 60);
        //: a column of a spreadsheet and its title: "B: E-mail"
        m_column->addItem(reading.layout.headerRow >= 0 ? tr("%1: %2").arg(letters, title) : title,
                          column);
    }
    select(m_column, reading.layout.keyColumn);
}

} // namespace Steward
