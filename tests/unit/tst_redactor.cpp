// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QUuid>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
QStringList caught;
void catcher(QtMsgType, const QMessageLogContext &, const QString &message) { caught << message; }
} // namespace

class RedactorTest final : public QObject
{
    Q_OBJECT
private slots:
    void knownForms_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString secret = QUuid::createUuid().toString(QUuid::Id128);
        QTest::newRow("bearer") << u"Authorization: Bearer %1 end"_s.arg(secret)
                                << u"Authorization: Bearer (redacted) end"_s;
        QTest::newRow("assertion") << u"a=1&client_assertion=%1&b=2"_s.arg(secret)
                                   << u"a=1&client_assertion=(redacted)&b=2"_s;
        QTest::newRow("json") << u"{\"access_token\":\"%1\"}"_s.arg(secret)
                              << u"{\"access_token\":\"(redacted)\"}"_s;
        QTest::newRow("client secret")
            << u"x secret-token:conductorone.com:v1:%1 y"_s.arg(secret) << u"x (redacted) y"_s;
        QTest::newRow("harmless") << u"GET /api/v1/apps 200"_s << u"GET /api/v1/apps 200"_s;
    }
    void knownForms()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(Redactor::redacted(before), after);
    }
    void registeredSecretsNeverReachTheLog()
    {
        const QByteArray secret = QUuid::createUuid().toByteArray(QUuid::Id128);
        const auto previous = qInstallMessageHandler(catcher);
        Redactor::install();
        Redactor::add(secret);
        qCWarning(lcNet) << "oops" << secret;
        qCWarning(lcAuth) << "oops" << secret;
        qCWarning(lcChanges) << "oops" << secret;
        qCWarning(lcUi) << "oops" << secret;
        Redactor::remove(secret);
        qInstallMessageHandler(previous);
        QCOMPARE(caught.size(), 4);
        for (const QString &line : std::as_const(caught))
            QVERIFY(!line.contains(QString::fromLatin1(secret)));
    }
};

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
