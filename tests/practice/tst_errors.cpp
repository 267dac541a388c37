// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward::Practice;

/// Errors in C1's shape, and the faults that can be asked for.
class TestErrors final : public QObject
{
    Q_OBJECT
private slots:
    void shapes_data();
    void shapes();
    void outsideTheApiIsAWebPage();
    void needsABearer();
    void unauthorizedStorm();
    void rateLimitOnce();
    void serverError();
    void rateLimit();
    void forbiddenRoles();
    void pageOfHtml();
    void repeatedPageToken();
    void wrongJsonType();
    void oversizedBody();
    void redirect();
    void logHoldsNoSecret();
    void refusesTakenPort();

private:
    void begin(const QMap<QString, QString> &faults, Options options = smallWorld());

    std::unique_ptr<PracticeTenant> m_tenant;
    std::unique_ptr<Client> m_client;
};

void TestErrors::begin(const QMap<QString, QString> &faults, Options options)
{
    m_client.reset();
    for (auto it = faults.begin(); it != faults.end(); ++it)
        options.faults.insert(it.key(), it.value());
    m_tenant = std::make_unique<PracticeTenant>(options);
    QString error;
    QVERIFY2(m_tenant->start(&error), qPrintable(error));
    m_client = std::make_unique<Client>(m_tenant->connection());
    QVERIFY(m_client->signIn());
}

void TestErrors::shapes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString id(27, u'x');
    const QString pattern = u"value does not match regex pattern \"^[a-zA-Z0-9]{27}$\""_s;
    QTest::newRow("unknown path") << "GET"_ba << u"/api/v1/nothing"_s << QByteArray() << 404 << 5
                                  << QString();
    QTest::newRow("app id") << "GET"_ba << u"/api/v1/apps/short"_s << QByteArray() << 400 << 3
                            << pattern;
    QTest::newRow("owner app id") << "GET"_ba << u"/api/v2/apps/short/owners/users"_s
                                  << QByteArray() << 400 << 3 << u"AppId: "_s + pattern;
    QTest::newRow("user id") << "GET"_ba << u"/api/v1/users/a%2Fb"_s << QByteArray() << 400 << 3
                             << pattern;
    QTest::newRow("no such user") << "GET"_ba << u"/api/v1/users/"_s + id << QByteArray() << 404
                                  << 5 << QString();
    QTest::newRow("null") << "POST"_ba << u"/api/v1/search/users"_s << "null"_ba << 400 << 3
                          << u"unexpected token null"_s;
    QTest::newRow("broken") << "POST"_ba << u"/api/v1/search/users"_s << "{\"query\""_ba << 400 << 3
                            << QString();
    QTest::newRow("list") << "POST"_ba << u"/api/v1/search/apps"_s << "[]"_ba << 400 << 3
                          << QString();
}

void TestErrors::shapes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    if (!m_client)
        begin({});
    const Answer answer = m_client->send(method, path, body);
    QTEST(answer.status, "status");
    QTEST(answer.json.value("code"_L1).toInt(), "code");
    QVERIFY(answer.json.value("details"_L1).isArray());
    const QString message = answer.json.value("message"_L1).toString();
    static const QRegularExpression requestId(u" \\(request-id: [0-9A-Za-z-]+\\)$"_s);
    QVERIFY2(requestId.match(message).hasMatch(), qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!answer.headers.value("date").isEmpty());
    QVERIFY(answer.headers.value("content-type").startsWith("application/json"));
}

void TestErrors::outsideTheApiIsAWebPage()
{
    begin({});
    const Answer answer = m_client->get(u"/apps/overview"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
}

void TestErrors::needsABearer()
{
    begin({});
    for (const QByteArray &token : { QByteArray(), "made-up"_ba }) {
        Client stranger(m_tenant->connection());
        stranger.setBearer(token);
        const Answer answer = stranger.get(u"/api/v1/apps"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json.value("code"_L1).toInt(), 16);
    }
}

void TestErrors::unauthorizedStorm()
{
    begin({ { u"unauthorized-storm"_s, u"3"_s } });
    int refused = 0;
    for (int i = 0; i < 9; ++i)
        refused += m_client->get(u"/api/v1/apps"_s).status == 401 ? 1 : 0;
    QCOMPARE(refused, 3);
}

void TestErrors::rateLimitOnce()
{
    begin({ { u"rate-limit-once"_s, {} } });
    const Answer answer = m_client->get(u"/api/v1/apps"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.json.value("code"_L1).toInt(), 8);
    QCOMPARE(answer.headers.value("retry-after"), "1"_ba);
    QCOMPARE(m_client->get(u"/api/v1/apps"_s).status, 200);
}

void TestErrors::serverError()
{
    begin({ { u"server-error"_s, u"2"_s } });
    QCOMPARE(m_client->get(u"/api/v1/apps"_s).status, 200);
    const Answer answer = m_client->get(u"/api/v1/apps"_s);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.json.value("code"_L1).toInt(), 14);
    QCOMPARE(answer.headers.value("retry-after"), "1"_ba);
}

void TestErrors::rateLimit()
{
    Options options = smallWorld();
    options.rateLimit = 3;
    begin({}, options);
    Answer limited;
    for (int i = 0; i < 200 && limited.status != 429; ++i)
        limited = m_client->get(u"/api/v1/apps"_s);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.headers.value("retry-after"), "1"_ba);
    // Asked once a turn: QTRY_COMPARE would ask twice and be over the limit again.
    QVERIFY(QTest::qWaitFor([this] { return m_client->get(u"/api/v1/apps"_s).status == 200; }));
}

void TestErrors::forbiddenRoles()
{
    begin({ { u"forbid-roles"_s, {} } });
    for (const QString &id : { u""_s, u"/xxxxxxxxxxxxxxxxxxxxxxxxxxx"_s }) {
        const Answer answer = m_client->get(u"/api/v1/iam/roles"_s + id);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json.value("code"_L1).toInt(), 7);
        QVERIFY(answer.json.value("message"_L1)
                    .toString()
                    .contains(u"permission/c1.api.iam.v1.Roles."_s));
    }
    QCOMPARE(m_client->get(u"/api/v1/users"_s).status, 200);
}

void TestErrors::pageOfHtml()
{
    begin({ { u"html-200"_s, u"/api/v1/users"_s } });
    const Answer answer = m_client->get(u"/api/v1/users"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
    QVERIFY(!m_client->get(u"/api/v1/apps"_s).json.isEmpty());
}

void TestErrors::repeatedPageToken()
{
    begin({ { u"repeat-page-token"_s, {} } });
    const QString token = m_client->get(u"/api/v1/users"_s).next();
    QVERIFY(!token.isEmpty());
    const Answer next = m_client->get(u"/api/v1/users?page_token="_s
                                      + QString::fromLatin1(QUrl::toPercentEncoding(token)));
    QCOMPARE(next.status, 200);
    QCOMPARE(next.next(), token);
}

void TestErrors::wrongJsonType()
{
    begin({ { u"wrong-json-type"_s, {} } });
    const Answer answer = m_client->get(u"/api/v1/users"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json.isEmpty());
    QVERIFY(!answer.json.value("list"_L1).isArray());
}

void TestErrors::oversizedBody()
{
    begin({ { u"oversized-body"_s, {} } });
    const Answer answer = m_client->get(u"/api/v1/users"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.size() >= 20'000'000);
    QCOMPARE(answer.headers.value("content-length"), QByteArray::number(answer.body.size()));
}

void TestErrors::redirect()
{
    begin({ { u"redirect"_s, {} } });
    const Answer answer = m_client->get(u"/api/v1/apps"_s);
    QCOMPARE(answer.status, 302);
    const QUrl target(QString::fromLatin1(answer.headers.value("location")));
    QVERIFY(target.isValid() && target.host() != m_tenant->connection().url.host());
}

void TestErrors::logHoldsNoSecret()
{
    const QTemporaryDir folder;
    Options options = smallWorld();
    options.requestLogFile = folder.filePath(u"log.jsonl"_s);
    begin({}, options);
    const Connection connection = m_tenant->connection();
    const QString path = u"/api/v2/apps/%1/owners/users/primary/%1"_s.arg(QString(27, u'x'));
    const QByteArray body = "{\"userRef\":{\"id\":\"marker\"}}";
    QCOMPARE(m_client->send("POST", path, body).status, 404);
    const QByteArray token = m_client->bearer();
    // A client that puts a secret where none belongs must not find it in the log either.
    m_client->send("POST", path, "{\"userRef\":{\"id\":\"" + connection.clientSecret + "\"}}");
    m_client->send("POST", path, "{\"userRef\":{\"id\":\"" + token + "\"}}");
    m_client->get(u"/api/v1/apps?page_token="_s + QString::fromLatin1(token));
    m_client.reset();
    m_tenant.reset();
    QFile file(options.requestLogFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    QCOMPARE(log.count('\n'), 5); // sign-in, three writes, one read
    QVERIFY(log.contains("marker"));
    QVERIFY(!log.contains(token));
    QVERIFY(!log.contains("secret-token"));
    QVERIFY(!log.contains(connection.clientSecret.mid(40)));
    for (const QByteArray &line : log.trimmed().split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        for (const auto key : { "time"_L1, "method"_L1, "path"_L1, "status"_L1, "bytes"_L1,
                                "requestId"_L1, "authorized"_L1 })
            QVERIFY2(entry.contains(key), line.constData());
    }
}

void TestErrors::refusesTakenPort()
{
    begin({});
    Options options = smallWorld();
    options.port = static_cast<quint16>(m_tenant->connection().url.port());
    PracticeTenant second(options);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY(error.contains(QString::number(options.port)));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
