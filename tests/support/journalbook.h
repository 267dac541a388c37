// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journal.h"

#include <QtTest>

namespace Steward
{

using namespace Qt::StringLiterals;

/// A change with something in every field but its id.
inline JournalChange bookChange(const QString &name = u"Payroll admin (Acme Payroll)"_s)
{
    JournalChange made;
    made.tenantHost = u"acme.conductor.one"_s;
    made.tenantName = u"Acme"_s;
    made.environment = u"SANDBOX"_s;
    made.clientId = u"brisk-otter-12345@acme.conductor.one/pcc"_s;
    made.osUser = u"ann"_s;
    made.kind = ChangeKind::AddMembers;
    made.objectName = name;
    made.target = { { "app"_L1, "2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_L1 } };
    made.createdAt = QDateTime({ 2026, 11, 21 }, { 10, 0 }, Qt::UTC);
    return made;
}

inline QList<JournalRow> bookRows(int count)
{
    QList<JournalRow> rows;
    for (int i = 0; i < count; ++i) {
        JournalRow row;
        row.row = i;
        row.personId = u"2aBcDeFgHiJkLmNoPqRsTuV%1"_s.arg(i, 4, 10, QChar(u'0'));
        row.label = u"Person %1 (person%1@acme.example)"_s.arg(i);
        row.since = QDateTime({ 2026, 11, 21 }, { 10, 0 }, Qt::UTC);
        rows.append(row);
    }
    return rows;
}

inline JournalEvent bookEvent(qint64 id, const QList<int> &rows, RowState state,
                              const QString &text = {})
{
    JournalEvent made;
    made.change = id;
    made.kind = QString::fromLatin1(JournalEvent::settled);
    made.rows = rows;
    made.state = state;
    made.text = text;
    made.at = QDateTime({ 2026, 11, 21 }, { 10, 1 }, Qt::UTC);
    made.requestId = u"request-1"_s;
    return made;
}

/// A journal that is open, and ways to wait for what it answers.
struct Book {
    explicit Book(const QString &file)
        : journal(std::make_unique<Journal>(file))
    {
        journal->open();
        (void)QTest::qWaitFor([this] { return journal->state() != Journal::State::Opening; });
    }
    template <class T> Result<T> wait(std::function<void(Journal::Callback<T>)> call)
    {
        std::optional<Result<T>> got;
        call([&got](const Result<T> &result) { got = result; });
        (void)QTest::qWaitFor([&got] { return got.has_value(); });
        return got ? *got : Result<T>(unexpected(ApiError::cancelled()));
    }
    Result<qint64> begin(JournalChange made, const QList<JournalRow> &rows)
    {
        made.id = journal->takeId();
        return wait<void>([&](auto done) { journal->begin(made, rows, &context, done); })
            .map([&made] { return made.id; });
    }
    Result<void> append(const QList<JournalEvent> &events)
    {
        return wait<void>(
            [&](auto done) { journal->append(events, JournalWriter::Haste::Now, &context, done); });
    }
    Result<QList<JournalChange>> list(const JournalQuery &query = {})
    {
        return wait<QList<JournalChange>>(
            [&](auto done) { journal->changes(query, &context, done); });
    }
    Result<JournalRecord> record(qint64 id)
    {
        return wait<JournalRecord>([&](auto done) { journal->record(id, {}, &context, done); });
    }
    Result<JournalOverview> overview()
    {
        return wait<JournalOverview>([&](auto done) { journal->overview(&context, done); });
    }
    Result<QByteArray> verify()
    {
        return wait<QByteArray>([&](auto done) { journal->verify(&context, done); });
    }
    QObject context;
    std::unique_ptr<Journal> journal;
};

} // namespace Steward
