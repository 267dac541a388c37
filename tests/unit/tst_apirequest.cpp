// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/apirequest.h"
#include "app/net/networkfactory.h"
#include "app/net/oneshotbody.h"
#include "app/net/pagetrail.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class ApiRequestTest final : public QObject
{
    Q_OBJECT
private slots:
    void eachSegmentIsEncodedWhole()
    {
        auto request = ApiRequest::get({ u"api"_s, u"v2"_s, u"a/b c"_s, u"ü?#%"_s });
        request.query = { { u"role_slug"_s, u"a&b=c"_s } };
        QCOMPARE(
            request.url(QUrl(u"https://acme.conductor.one:8443"_s)).toEncoded(),
            "https://acme.conductor.one:8443/api/v2/a%2Fb%20c/%C3%BC%3F%23%25?role_slug=a%26b%3Dc"_ba);
    }
    void pathLikeSegmentsAreRefused()
    {
        for (const QString &bad : { QString(), u"."_s, u".."_s })
            QVERIFY(!ApiRequest::get({ u"api"_s, bad }).problem().isEmpty());
        QVERIFY(ApiRequest::get({ u"api"_s, u"v1"_s }).problem().isEmpty());
    }
    void anEmptyObjectIsSentAsSuch()
    {
        QCOMPARE(ApiRequest::write(ApiRequest::Verb::Post, { u"x"_s }, {}).body(), "{}"_ba);
    }
    void stampedRequestsFollowNothingAndCacheNothing()
    {
        const auto request = ApiRequest::write(ApiRequest::Verb::Post, { u"x"_s }, {});
        const auto stamped = NetworkFactory::stamp(request, QUrl(u"https://a.example"_s),
                                                   QSslConfiguration::defaultConfiguration(),
                                                   "rid"_ba, "tok"_ba, 2);
        QCOMPARE(stamped.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                 static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(stamped.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
        QCOMPARE(stamped.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool(), true);
        QCOMPARE(stamped.rawHeader("Authorization"_ba), "Bearer tok"_ba);
        QCOMPARE(stamped.rawHeader("X-Request-ID"_ba), "rid"_ba);
        QCOMPARE(stamped.header(QNetworkRequest::ContentLengthHeader).toInt(), 2);
    }
    void oneShotBodyCannotGoBack()
    {
        OneShotBody body("abc"_ba);
        QVERIFY(!body.wasRead());
        QCOMPARE(body.readAll(), "abc"_ba);
        QVERIFY(body.wasRead());
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QVERIFY(body.readAll().isEmpty());
    }
    void pageTrailStopsAtARepeatedToken()
    {
        PageTrail trail;
        QVERIFY(trail.step(u"a"_s));
        QVERIFY(trail.step(u"b"_s));
        QVERIFY(!trail.step(u"a"_s));
        trail.restart();
        QVERIFY(trail.step(u"a"_s));
        QVERIFY(trail.step(QString()));
    }
    void pageTrailStopsAtTheCap()
    {
        PageTrail trail;
        for (int page = 0; page < PageTrail::maxPages; ++page)
            QVERIFY(trail.step(QString::number(page)));
        QVERIFY(!trail.step(u"last"_s));
    }
};

QTEST_GUILESS_MAIN(ApiRequestTest)
#include "tst_apirequest.moc"
