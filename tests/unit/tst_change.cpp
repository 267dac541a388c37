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
