// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/columntitle.h"

#include "app/import/celltext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Letters and digits alone, lower case: "E-Mail-Adresse *" is "emailadresse".
QString bareTitle(QStringView title)
{
    QString bare;
    for (const QChar c : cleanText(title)) {
        if (c.isLetterOrNumber())
            bare.append(c.toLower());
    }
    for (const QStringView word : { QStringView(u"required"), QStringView(u"optional"),
                                    QStringView(u"erforderlich"), QStringView(u"pflichtfeld") }) {
        if (bare.endsWith(word) && bare.size() > word.size())
            bare.chop(word.size());
    }
    return bare;
}

const QHash<QString, TitleKind> &knownTitles()
{
    static const QHash<QString, TitleKind> titles = [] {
        QHash<QString, TitleKind> all;
        const auto add = [&all](TitleKind kind, QStringView words) {
            for (const QStringView word : words.split(u' '))
                all.insert(word.toString(), kind);
        };
        add(TitleKind::Email,
            u"email emails emailaddress emailaddresses mail mails mailaddress primaryemail "
            u"workemail businessemail companyemail corporateemail useremail memberemail "
            u"primarysmtpaddress smtpaddress smtp emailadresse emailadressen mailadresse "
            u"mailadressen emaildienstlich dienstlicheemail geschäftlicheemail emailgeschäftlich");
        add(TitleKind::EmployeeId,
            u"employeeid employeeids employeenumber employeeno employeenr empid empno empnumber "
            u"employeecode personnelnumber personnelno personnelid staffid staffnumber staffno "
            u"workerid badgenumber personalnummer personalnr persnr persnummer "
            u"mitarbeiternummer mitarbeiternr mitarbeiterid manr");
        add(TitleKind::Username,
            u"username usernames user login loginname logon logonname account accountname "
            u"samaccountname userprincipalname upn uid userlogin ntlogin benutzername benutzer "
            u"anmeldename benutzerkennung kennung konto kontoname userkennung "
            u"memberobjectidorupn memberobjectidoruserprincipalname");
        add(TitleKind::AnyId,
            u"userid userids c1id c1userid conductoroneid conductoroneuserid memberid id "
            u"benutzerid benutzerids c1benutzerid objectid");
        add(TitleKind::Name,
            u"name names fullname displayname member members person people employee employees "
            u"namen vollername vollständigername anzeigename vorundnachname "
            u"namevorname nachnamevorname lastnamefirstname mitglied mitglieder mitarbeiter "
            u"mitarbeitername employeename personname who wer");
        add(TitleKind::GivenName, u"firstname givenname forename vorname vornamen rufname");
        add(TitleKind::FamilyName,
            u"lastname surname familyname secondname nachname familienname "
            u"zuname");
        add(TitleKind::Other,
            u"department dept abteilung title jobtitle position stelle funktion role rolle "
            u"manager vorgesetzter vorgesetzte company firma location standort office büro "
            u"phone telefon mobile status state zustand comment comments kommentar notes note "
            u"bemerkung bemerkungen country land tenant mandant change änderung input eingabe "
            u"row zeile number nummer nr no amount betrag cost kosten costcenter kostenstelle "
            u"start startdate startdatum end enddate enddatum date datum created erstellt "
            u"team group gruppe access zugriff reason grund app entitlement approver owner "
            u"salary gehalt city ort street straße");
        return all;
    }();
    return titles;
}

bool containsOne(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](QStringView word) { return text.contains(word); });
}

TitleKind kindOf(const QString &bare) { return knownTitles().value(bare, TitleKind::Unknown); }

/// "manageremail" without "manager", and so on: what of that other person it is.
TitleKind kindOfRest(const QString &bare)
{
    if (containsOne(bare, { u"mail" }))
        return TitleKind::Email;
    return TitleKind::Other;
}
} // namespace

ColumnTitle readColumnTitle(QStringView title)
{
    if (title.size() > 200)
        return {};
    static const QSet<QString> dataWords { u"member"_s,      u"user"_s,     u"employee"_s,
                                           u"person"_s,      u"mitglied"_s, u"benutzer"_s,
                                           u"mitarbeiter"_s, u"account"_s,  u"konto"_s };
    const QString bare = bareTitle(title);
    ColumnTitle read;
    read.kind = kindOf(bare);
    read.mayBeData = read.kind == TitleKind::Other || dataWords.contains(bare);
    const auto open = title.indexOf(u'[');
    const auto close = title.indexOf(u']', open + 1);
    if (read.kind == TitleKind::Unknown && open >= 0 && close > open) {
        read.kind = kindOf(bareTitle(title.sliced(open + 1, close - open - 1)));
        if (read.kind == TitleKind::Unknown)
            read.kind = kindOf(bareTitle(title.first(open)));
    }
    const auto parenthesis = title.indexOf(u'(');
    if (read.kind == TitleKind::Unknown && parenthesis > 0)
        read.kind = kindOf(bareTitle(title.first(parenthesis)));
    if (read.kind != TitleKind::Unknown)
        return read;
    read.ofSomeoneElse
        = containsOne(bare,
                      { u"manager", u"vorgesetzt", u"owner", u"besitzer", u"approver", u"genehmig",
                        u"request", u"antrag", u"createdby", u"erstelltvon", u"supervisor",
                        u"vertret", u"delegate", u"assistant", u"assistenz", u"sponsor", u"chef" });
    read.secondary = containsOne(bare,
                                 { u"second", u"alternat", u"zweit", u"personalemail", u"privat",
                                   u"weitere", u"other", u"recovery" });
    if (read.ofSomeoneElse || read.secondary)
        read.kind = kindOfRest(bare);
    return read;
}

} // namespace Steward
