// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/textfold.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class TextFoldTest final : public QObject
{
    Q_OBJECT
private slots:
    void whatCountsAsTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *tag, const QString &text, const QString &folded) {
            QTest::newRow(tag) << text << folded;
        };
        row("ascii", u"O'Neill-VAN der BERG"_s, u"o'neill-van der berg"_s);
        row("blanks", u"a\tb\nc\u00A0d"_s, u"a b c d"_s);
        row("latin marks", u"Zoë Núñez Çağla Dvořák"_s, u"zoe nunez cagla dvorak"_s);
        row("latin, decomposed", u"Zoe\u0308 A\u030Angstro\u0308m"_s, u"zoe angstrom"_s);
        row("vietnamese", u"Nguyễn Đặng"_s, u"nguyen dang"_s);
        row("letters spelled out", u"Łukasz Søren Æsir Œuvre Straße ðor"_s,
            u"lukasz soren aesir oeuvre strasse dor"_s);
        row("turkish", u"İpek Işık ışık"_s, u"ipek isik isik"_s);
        row("capital sharp s", u"STRAẞE"_s, u"strasse"_s);
        row("greek", u"ΝΊΚΟΣ Νίκος"_s, u"νικοσ νικοσ"_s);
        row("cyrillic keeps its letters", u"Сергей ЙОД"_s, u"сергеи\u0306 и\u0306од"_s);
        row("arabic", u"مُحَمَّد أحمد"_s, u"محمد احمد"_s);
        row("hebrew", u"דָּוִד"_s, u"דוד"_s);
        row("han", u"王伟"_s, u"王伟"_s);
        row("full width", u"ＡＢＣ１"_s, u"abc1"_s);
        row("kana keeps its voice", u"が"_s, u"か\u3099"_s);
        row("half width kana", u"ｻｸﾗ"_s, u"サクラ"_s);
        row("hangul", u"김"_s, u"김"_s.normalized(QString::NormalizationForm_KD));
        row("devanagari keeps its vowels", u"अनिल शर्मा"_s, u"अनिल शर्मा"_s);
        row("thai keeps its vowels", u"สมชาย ใจดี"_s, u"สมชาย ใจดี"_s);
        row("nobody sees", u"a\u202Eb\u200Dc\u00ADd"_s, u"abcd"_s);
        row("ligature", u"ﬁsch"_s, u"fisch"_s);
        row("beyond the basic plane", u"𐐀𝐀"_s, u"𐐨a"_s);
        row("mark without a letter", u"\u0308x"_s, u"\u0308x"_s);
    }
    void whatCountsAsTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromUtf8(TextFold::folded(text)), folded);
        // Folding what is folded changes nothing.
        QCOMPARE(QString::fromUtf8(TextFold::folded(folded)), folded);
    }
    void words()
    {
        QCOMPARE(TextFold::words(u"  Berg,  Ánn <ANN@x.org>; berg "_s),
                 (QByteArrayList { "berg"_ba, "ann"_ba, "ann@x.org"_ba }));
        QVERIFY(TextFold::words(u" ,; "_s).isEmpty());
        QCOMPARE(TextFold::words(u"o'neill a.b+c@d"_s),
                 (QByteArrayList { "o'neill"_ba, "a.b+c@d"_ba }));
    }
    void brokenBytesDoNoHarm()
    {
        QVERIFY(!TextFold::folded(QByteArrayView("a\xff\xc3")).isEmpty());
        QCOMPARE(TextFold::folded(QByteArrayView("A\0B", 3)), "a b"_ba);
    }
};

QTEST_GUILESS_MAIN(TextFoldTest)
#include "tst_textfold.moc"
