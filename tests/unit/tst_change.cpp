// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/change.h"

#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steward;

class ChangeTest final : public QObject
{
    Q_OBJECT
private slots:
    void countersSumToTheRows()
    {
        Change change;
        for (int i = 0; i < 20; ++i) {
            ChangeRow row;
            row.state = static_cast<RowState>(i % rowStateCount);
            change.rows.append(row);
        }
        const auto counts = change.counts();
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 20);
        for (int state = 0; state < rowStateCount; ++state)
            QVERIFY(change.summary().contains(rowStateText(static_cast<RowState>(state))));
    }
    void everyErrorSaysWhatToDo()
    {
        for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::Server); ++kind) {
            for (const bool unknown : { false, true }) {
                ApiError error;
                error.kind = static_cast<ApiError::Kind>(kind);
                error.outcomeUnknown = unknown;
                const QString text = error.userText();
                QVERIFY2(text.endsWith(u'.') && text.size() > 30, qPrintable(text));
            }
        }
    }
    void theSourceOfARowIsNumberAndName()
    {
        QVERIFY(!SourceRow().isKnown());
        QVERIFY(SourceRow().text().isEmpty() && SourceRow().number().isEmpty());
        const SourceRow pasted { 12, {} };
        const SourceRow file { 3, u"people\n\u202Ex.csv"_s };
        QCOMPARE(pasted.text(), u"Row 12"_s);
        QCOMPARE(file.text(), u"people \uFFFDx.csv, row 3"_s);
        QCOMPARE(pasted.widened(file), (SourceRow { 12, file.name }));
        QCOMPARE(file.widened(pasted), (SourceRow { 12, file.name }));
    }
    void rowsKnowWhereTheirPeopleCameFrom()
    {
        User ann;
        ann.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwX01"_s);
        User bo;
        bo.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwX02"_s);
        Plan plan;
        plan.people = { ann, bo };
        plan.sources = { { bo.id, { 7, u"people.csv"_s } } };
        plan.leftOut = { { u"nobody"_s, {}, u"Unknown."_s, { 9, {} } } };
        const auto rows = plannedRows(plan, {});
        QVERIFY(!rows.at(0).source.isKnown());
        QCOMPARE(rows.at(1).source, (SourceRow { 7, u"people.csv"_s }));
        QCOMPARE(rows.at(2).source, (SourceRow { 9, {} }));
        QCOMPARE(rows.at(2).text, u"Unknown."_s);
    }
    void missingPermissionIsNamed()
    {
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        error.serverMessage
            = u"Permission denied, missing permission/c1.api.app.v2.AppOwners.Create (request-id: x)"_s;
        QVERIFY(error.userText().contains(u"c1.api.app.v2.AppOwners.Create"_s));
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "tst_change.moc"
