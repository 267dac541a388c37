// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/handoff.h"

#include "app/changes/terraformtext.h"
#include "app/core/plaintext.h"
#include "app/json/codec.h"
#include "app/net/apirequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct HandOffTexts {
    Q_DECLARE_TR_FUNCTIONS(HandOff)
};

/// More lines than anybody reads, and megabytes on the clipboard.
constexpr qsizetype maxRequests = 5000;

QUrl origin(const Plan &plan) { return QUrl(u"https://"_s + plan.tenantHost, QUrl::StrictMode); }

QStringList entitlementPath(const Plan &plan)
{
    return { u"api"_s,          u"v1"_s,
             u"apps"_s,         plan.object.app.toString(),
             u"entitlements"_s, plan.entitlement().entitlement.toString() };
}

QString encodedPath(const QStringList &segments)
{
    const QUrl any(u"https://tenant"_s);
    return ApiRequest::get(segments).url(any).path(QUrl::FullyEncoded);
}

PlannedRequest planned(ApiRequest::Verb verb, const QStringList &segments, const QJsonObject &body,
                       const QString &note = {})
{
    return { ApiRequest::write(verb, segments, body).verbName(), encodedPath(segments), body,
             note };
}

PlannedRequest ownerRequest(const Plan &plan, const User &person)
{
    QStringList path { u"api"_s, u"v2"_s, u"apps"_s, plan.object.app.toString() };
    if (plan.object.entitlement)
        path << u"entitlements"_s << plan.object.entitlement->toString();
    path << u"owners"_s << u"users"_s << plan.slug.toString() << person.id.toString();
    if (plan.removes())
        return planned(ApiRequest::Verb::Delete, path, {});
    return planned(ApiRequest::Verb::Post, path,
                   { { "userRef"_L1, QJsonObject { { "id"_L1, person.id.toString() } } } });
}

PlannedRequest removeMemberRequest(const Plan &plan, const User &person)
{
    //: %1 is a placeholder, %2 and %3 are a person's name and id.
    const QString note
        = HandOffTexts::tr("%1 stands for the app account of %2, whose user id is "
                           "%3. Read it from the member list first.")
              .arg(appUserPlaceholder, plainText(person.label()), person.id.toString());
    return planned(ApiRequest::Verb::Delete, entitlementPath(plan) << u"remove-membership"_s,
                   { { "appUserId"_L1, appUserPlaceholder } }, note);
}

QList<PlannedRequest> addMemberRequests(const Plan &plan, int batchSize)
{
    QList<PlannedRequest> requests;
    const qsizetype size = std::max(1, batchSize);
    for (qsizetype first = 0; first < plan.people.size(); first += size) {
        QJsonArray ids;
        for (const User &person : plan.people.mid(first, size))
            ids.append(person.id.toString());
        requests.append(planned(ApiRequest::Verb::Post,
                                entitlementPath(plan) << u"add-manual-user"_s,
                                { { "userIds"_L1, ids } }));
    }
    return requests;
}

/// Control and format characters are written as \u escapes: what is pasted somewhere must look like
/// what it is. They stand only inside texts of \a json, besides the line breaks of its layout.
QString visible(const QByteArray &json)
{
    QString text;
    for (const char32_t c : QString::fromUtf8(json).toUcs4()) {
        if (c == U'\n' || isVisible(c)) {
            text += QString::fromUcs4(&c, 1);
            continue;
        }
        for (const QChar unit : QString::fromUcs4(&c, 1))
            text += u"\\u%1"_s.arg(static_cast<uint>(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return text;
}

QString jsonText(const QJsonObject &object)
{
    return visible(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// One word of a POSIX shell. Between single quotes nothing has a meaning, so only they are left.
QString shellWord(QString text) { return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\''; }

/// A remark in a shell text. Some shells run what stands behind a # that is typed, so the words are
/// plain ones and names are quoted.
QString remark(const QString &text) { return "# "_L1 + text + u'\n'; }

QString shellHeading(const Plan &plan, qsizetype requests)
{
    const QString name = plainText(plan.objectName);
    //: A comment in a shell script, so no quotes, brackets or semicolons. %1 is the quoted name of
    //: an app or entitlement, %2 a host.
    return remark(HandOffTexts::tr("%1 at %2, %n request(s).", nullptr, static_cast<int>(requests))
                      .arg(shellWord(name), plan.tenantHost));
}

QString curlCommand(const Plan &plan, const QByteArray &verb, const QString &path,
                    const QString &body)
{
    QString text = "curl --fail-with-body -X "_L1 + QLatin1String(verb)
        + " -H \"Authorization: Bearer $C1_TOKEN\""_L1;
    if (!body.isEmpty())
        text += " -H 'Content-Type: application/json' --data-raw "_L1 + shellWord(body);
    return text + u' '
        + shellWord(QString::fromLatin1(origin(plan).toEncoded(QUrl::RemovePath)) + path) + u'\n';
}

QString c1iCommand(const Plan &plan, const QByteArray &verb, const QString &path,
                   const QString &body)
{
    QString text = "c1i api --url "_L1 + shellWord(plan.tenantHost) + " --method "_L1
        + QLatin1String(verb) + " --path "_L1 + shellWord(path);
    if (!body.isEmpty() && verb == "DELETE")
        text += " --allow-delete-body"_L1;
    if (!body.isEmpty())
        text += " --body "_L1 + shellWord(body);
    return text + u'\n';
}

using Command = QString (*)(const Plan &, const QByteArray &, const QString &, const QString &);

/// What is to be read for the person of each request, and the request itself made harmless: nothing
/// may be sent with a placeholder in it.
QString removeMembersText(const Plan &plan, Command command)
{
    QString text
        = remark(HandOffTexts::tr("For each person the first line shows the appUserId of each app "
                                  "account. Put the right one "
                                  "in place of %1 in the line below and take away the # before it.")
                     .arg(appUserPlaceholder));
    for (const User &person : plan.people) {
        const PlannedRequest request = removeMemberRequest(plan, person);
        const QStringList grants = entitlementPath(plan)
            << u"users"_s << person.id.toString() << u"grants"_s;
        text += u'\n' + remark(shellWord(plainText(person.label())));
        text += command(plan, "GET"_ba, encodedPath(grants), {});
        text += "# "_L1 + command(plan, request.verb, request.path, jsonText(request.body));
    }
    return text;
}

QString shellText(const Plan &plan, const QList<PlannedRequest> &requests, Command command)
{
    if (plan.kind == ChangeKind::RemoveMembers)
        return removeMembersText(plan, command);
    QString text;
    for (const PlannedRequest &request : requests)
        text += command(plan, request.verb, request.path, jsonText(request.body));
    return text;
}

QString curlText(const Plan &plan, const QList<PlannedRequest> &requests)
{
    return shellHeading(plan, requests.size())
        + remark(HandOffTexts::tr("Put an access token into the variable C1_TOKEN first. Each line "
                                  "is one request. Do not repeat one that got an answer."))
        + shellText(plan, requests, &curlCommand);
}

/// Whether `c1i apps create`, which knows a name and a description, makes the same app. Its flags
/// have no escapes, so texts with invisible characters or line breaks go the other way.
bool isPlainApp(const NewApp &app)
{
    NewApp plain;
    plain.displayName = app.displayName;
    plain.description = app.description;
    const QString both = app.displayName + app.description;
    const auto letters = both.toUcs4();
    return plain == app && std::all_of(letters.begin(), letters.end(), &isVisible);
}

QString c1iText(const Plan &plan, const QList<PlannedRequest> &requests)
{
    QString text = shellHeading(plan, requests.size())
        + remark(HandOffTexts::tr("Sign in with c1i auth login first."));
    if (plan.kind == ChangeKind::CreateApp && isPlainApp(plan.app)) {
        text += "c1i apps create --url "_L1 + shellWord(plan.tenantHost) + " --display-name="_L1
            + shellWord(plan.app.displayName);
        if (!plan.app.description.isEmpty())
            text += " --description="_L1 + shellWord(plan.app.description);
        return text + u'\n';
    }
    switch (plan.kind) {
    case ChangeKind::CreateApp:
        text += remark(HandOffTexts::tr("c1i apps create takes a name and a description in one "
                                        "line only, so this is a raw request."));
        break;
    case ChangeKind::AssignOwners:
    case ChangeKind::RemoveOwners:
        text += remark(HandOffTexts::tr("The owner commands of c1i know no role slugs, so these "
                                        "are raw requests."));
        break;
    case ChangeKind::AddMembers:
    case ChangeKind::RemoveMembers:
        text += remark(HandOffTexts::tr("c1i has no command for members of an entitlement, so "
                                        "these are raw requests."));
        break;
    }
    return text + shellText(plan, requests, &c1iCommand);
}

QString jsonList(const Plan &plan, const QList<PlannedRequest> &requests)
{
    const QString host = QString::fromLatin1(origin(plan).toEncoded(QUrl::RemovePath));
    QJsonArray list;
    for (const PlannedRequest &request : requests) {
        QJsonObject object { { "verb"_L1, QString::fromLatin1(request.verb) },
                             { "url"_L1, QString(host + request.path) },
                             { "body"_L1, request.body } };
        if (!request.note.isEmpty())
            object.insert("note"_L1, request.note);
        list.append(object);
    }
    return visible(QJsonDocument(list).toJson(QJsonDocument::Indented));
}
} // namespace

QList<PlannedRequest> plannedRequests(const Plan &plan, int batchSize)
{
    if (!plan.problem().isEmpty())
        return {};
    QList<PlannedRequest> requests;
    switch (plan.kind) {
    case ChangeKind::CreateApp:
        return { planned(ApiRequest::Verb::Post, { u"api"_s, u"v1"_s, u"apps"_s },
                         Codec::createAppRequest(plan.app)) };
    case ChangeKind::AddMembers:
        return addMemberRequests(plan, batchSize);
    case ChangeKind::AssignOwners:
    case ChangeKind::RemoveOwners:
        for (const User &person : plan.people)
            requests.append(ownerRequest(plan, person));
        return requests;
    case ChangeKind::RemoveMembers:
        for (const User &person : plan.people)
            requests.append(removeMemberRequest(plan, person));
        return requests;
    }
    Q_UNREACHABLE();
    return requests;
}

qsizetype plannedRequestCount(const Plan &plan, int batchSize)
{
    if (!plan.problem().isEmpty())
        return 0;
    if (plan.kind == ChangeKind::CreateApp)
        return 1;
    const qsizetype size = plan.kind == ChangeKind::AddMembers ? std::max(1, batchSize) : 1;
    return (plan.people.size() + size - 1) / size;
}

QString handOffUnavailable(const Plan &plan, HandOff form, int batchSize)
{
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return problem;
    if (form == HandOff::Terraform && plan.isOfMembers()) {
        return HandOffTexts::tr("The Terraform provider has no resource for members that C1 itself "
                                "keeps. Copy the plan as curl instead.");
    }
    if (plannedRequestCount(plan, batchSize) > maxRequests) {
        return HandOffTexts::tr("The plan makes more than %1 requests, too many to copy. Save it "
                                "as a plan file instead.")
            .arg(QLocale().toString(maxRequests));
    }
    return {};
}

QString handOffText(const Plan &plan, HandOff form, int batchSize)
{
    if (!handOffUnavailable(plan, form, batchSize).isEmpty())
        return {};
    switch (form) {
    case HandOff::Curl:
        return curlText(plan, plannedRequests(plan, batchSize));
    case HandOff::C1i:
        return c1iText(plan, plannedRequests(plan, batchSize));
    case HandOff::Terraform:
        return terraformText(plan);
    case HandOff::Json:
        return jsonList(plan, plannedRequests(plan, batchSize));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace Steward
