// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/importreading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const QHash<KeyKind, QString> kindWords {
    { KeyKind::Email, u"email"_s },       { KeyKind::EmployeeId, u"employee-id"_s },
    { KeyKind::Username, u"username"_s }, { KeyKind::C1Id, u"user-id"_s },
    { KeyKind::Name, u"name"_s },         { KeyKind::Any, u"any"_s },
};
const QHash<InputRow::Problem, QString> problemWords {
    { InputRow::Problem::NoKey, u"no-key"_s },
    { InputRow::Problem::Template, u"template"_s },
    { InputRow::Problem::TooLong, u"too-long"_s },
    { InputRow::Problem::Shortened, u"shortened"_s },
};

/// "3 email ann@x (Ann Berg) = 2": row, kind, key, name, the row it repeats; "! no-key" a problem,
/// "~" mixed alphabets.
QString rowWords(const InputRow &row)
{
    QString words = QString::number(row.row) + u' ' + kindWords.value(row.kind) + u' ' + row.key;
    if (!row.name.isEmpty())
        words += " ("_L1 + row.name + u')';
    if (row.duplicateOf != 0)
        words += " = "_L1 + QString::number(row.duplicateOf);
    if (row.mixedScripts)
        words += " ~"_L1;
    if (row.problem != InputRow::Problem::None)
        words += " ! "_L1 + problemWords.value(row.problem);
    return words;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    for (const auto encoding : { TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                 TextEncoding::Utf16BigEndian, TextEncoding::Windows1252 }) {
        if (encodingName(encoding) == name)
            return encoding;
    }
    return std::nullopt;
}

int columnNamed(const QString &letters)
{
    int column = 0;
    while (ImportTable::columnLetters(column) != letters)
        ++column;
    return column;
}

ImportChoices choicesOf(const QJsonObject &json)
{
    ImportChoices choices;
    if (json.contains("encoding"_L1))
        choices.encoding = encodingNamed(json["encoding"_L1].toString());
    if (json.contains("form"_L1)) {
        choices.form
            = json["form"_L1].toString() == u"table"_s ? ImportForm::Table : ImportForm::List;
    }
    if (json.contains("header"_L1))
        choices.layout.hasHeader = json["header"_L1].toBool();
    if (json.contains("column"_L1))
        choices.layout.keyColumn = columnNamed(json["column"_L1].toString());
    if (json.contains("kind"_L1))
        choices.layout.keyKind = kindWords.key(json["kind"_L1].toString());
    return choices;
}

ImportSource sourceOf(const QJsonObject &json, const QDir &folder)
{
    const QJsonObject generate = json["generate"_L1].toObject();
    if (!generate.isEmpty()) {
        const QString line = generate["line"_L1].toString();
        QString text = generate["header"_L1].toString();
        for (int number = 0; number < generate["count"_L1].toInt(); ++number)
            text += QString(line).replace("%1"_L1, QString::number(number));
        return ImportSource::fromFile(generate["name"_L1].toString(), text.toUtf8());
    }
    const QString name = json["input"_L1].toString();
    const QByteArray bytes = contents(folder.filePath(name));
    if (json["source"_L1].toString() == u"paste"_s)
        return ImportSource::fromText(QString::fromUtf8(bytes));
    return ImportSource::fromFile(name, bytes);
}

/// What the reading came to, under the names that the expectations use.
QJsonObject outcomeOf(const Result<ImportReading> &reading)
{
    if (!reading)
        return { { u"refused"_s, reading.error().userText() } };
    const InputRows &people = reading->people;
    QJsonArray rows;
    for (const InputRow &row : people.rows)
        rows.append(rowWords(row));
    QJsonObject outcome {
        { u"form"_s, reading->form == ImportForm::Table ? u"table"_s : u"list"_s },
        { u"encoding"_s, reading->encoding ? encodingName(*reading->encoding) : QString() },
        { u"notes"_s, reading->notes.size() },
        { u"blank"_s, people.blank },
        { u"duplicates"_s, people.duplicates },
        { u"ignored"_s, people.ignored.size() },
        { u"count"_s, people.rows.size() },
        { u"rows"_s, rows },
        { u"first"_s, rows.first() },
        { u"last"_s, rows.last() },
    };
    if (reading->form == ImportForm::Table) {
        const ImportLayout &layout = reading->layout;
        outcome.insert(u"separator"_s,
                       reading->separator.isNull() ? QString() : QString(reading->separator));
        outcome.insert(u"header"_s,
                       layout.headerRow < 0 ? 0 : reading->table.rowNumber(layout.headerRow));
        outcome.insert(u"column"_s, ImportTable::columnLetters(layout.keyColumn));
        outcome.insert(u"kind"_s, kindWords.value(layout.keyKind));
    }
    return outcome;
}
} // namespace

/// Pastes and files in tests/data/import, each beside what is to come of it. The expectations are
/// written by hand: what a person would want read out of that input.
class TestImportGoldens : public QObject
{
    Q_OBJECT
private slots:
    static void goldens_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(IMPORT_DATA));
        const QStringList files = folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 60);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    static void goldens()
    {
        QFETCH(QString, name);
        const QDir folder(QStringLiteral(IMPORT_DATA));
        const QJsonObject json = QJsonDocument::fromJson(contents(folder.filePath(name))).object();
        QVERIFY(json.contains("rows"_L1) || json.contains("count"_L1)
                || json.contains("refused"_L1));
        const QJsonObject outcome = outcomeOf(
            readImport(sourceOf(json, folder), choicesOf(json["choices"_L1].toObject())));
        for (auto expected = json.begin(); expected != json.end(); ++expected) {
            const QString key = expected.key();
            if (QStringList { u"input"_s, u"source"_s, u"choices"_s, u"generate"_s }.contains(key))
                continue;
            const QJsonValue got = outcome[key];
            const auto text = [&key](const QJsonValue &value) {
                return QString::fromUtf8(
                    QJsonDocument(QJsonObject { { key, value } }).toJson(QJsonDocument::Compact));
            };
            if (key == u"refused"_s)
                QVERIFY2(got.toString().contains(expected->toString()), qPrintable(text(got)));
            else
                QCOMPARE(text(got), text(*expected));
        }
    }
};

QTEST_GUILESS_MAIN(TestImportGoldens)
#include "tst_importgoldens.moc"
