// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/planfile.h"

#include "app/core/plaintext.h"
#include "app/core/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct PlanFileTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

constexpr auto formatName = "steward-plan"_L1;
constexpr int oldestSchema = 1;
/// Adds "row" and "file" of people and of those left out.
constexpr int sourcesSchema = 2;
constexpr int newestSchema = sourcesSchema;
/// Brackets and commas of the largest plan file, with room to spare. Each may cost a hundred bytes
/// of memory once it is parsed.
constexpr qsizetype maxMarks = 2000000;
constexpr qsizetype shownLength = 200;

tl::unexpected<ApiError> refuse(const QString &sentence)
{
    return unexpected(ApiError::invalidInput(sentence));
}

QString shown(const QString &text) { return plainText(text, shownLength); }

QString tooManyPeople()
{
    return PlanFileTexts::tr("The plan names more than %1 people, which is more than Steward takes "
                             "at once. Make smaller plans of it.")
        .arg(QLocale().toString(maxPlanPeople));
}

QString noPlan()
{
    return PlanFileTexts::tr(
        "The file is JSON, but no plan that Steward saved. Choose another file.");
}

QString notUnderstood(const QString &field)
{
    return PlanFileTexts::tr("The plan holds something under \"%1\" that Steward does not "
                             "understand. Make the plan again in Steward.")
        .arg(shown(field));
}

QJsonObject personObject(const User &person)
{
    // The name is for those who read the file; a user name stands in where nothing else would.
    const bool nameless = person.displayName.isEmpty() && person.email.isEmpty();
    return { { "id"_L1, person.id.toString() },
             { "name"_L1, nameless ? person.username : person.displayName },
             { "email"_L1, person.email } };
}

void addSource(QJsonObject &row, const SourceRow &source)
{
    if (!source.isKnown())
        return;
    row.insert("row"_L1, source.row);
    if (!source.name.isEmpty())
        row.insert("file"_L1, source.name);
}

/// The oldest schema that has everything of \a plan.
int schemaFor(const Plan &plan)
{
    const bool sources = std::any_of(plan.leftOut.begin(), plan.leftOut.end(),
                                     [](const LeftOut &left) { return left.source.isKnown(); })
        || std::any_of(plan.people.begin(), plan.people.end(), [&plan](const User &person) {
                             return plan.sources.value(person.id).isKnown();
                         });
    return sources ? sourcesSchema : oldestSchema;
}

/// All of the file but its hash.
QJsonObject planObject(const Plan &plan, const QDateTime &createdAt)
{
    QJsonArray people;
    for (const User &person : plan.people) {
        QJsonObject row = personObject(person);
        addSource(row, plan.sources.value(person.id));
        people.append(row);
    }
    QJsonArray leftOut;
    for (const LeftOut &left : plan.leftOut) {
        QJsonObject row { { "input"_L1, left.input }, { "reason"_L1, left.reason } };
        if (left.person.id.isValid())
            row.insert("person"_L1, personObject(left.person));
        addSource(row, left.source);
        leftOut.append(row);
    }
    return { { "format"_L1, formatName },
             { "schema"_L1, schemaFor(plan) },
             { "tenant"_L1, plan.tenantHost },
             { "createdAt"_L1, createdAt.toUTC().toString(Qt::ISODateWithMs) },
             { "target"_L1, plan.target() },
             { "objectName"_L1, plan.objectName },
             { "people"_L1, people },
             { "leftOut"_L1, leftOut } };
}

QString hashOf(const QJsonObject &object)
{
    const QByteArray canonical = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

/// What can be said of JSON without parsing it, which takes many times its size in memory.
struct Weight {
    bool tooManyRows = false; ///< in one of the lists right under the root
    bool tooManyMarks = false;
    bool isOpen = false; ///< a bracket or a text is not closed
};

Weight weigh(const QByteArray &bytes)
{
    qsizetype marks = 0;
    qsizetype rows = 0;
    int depth = 0;
    bool inText = false;
    for (auto it = bytes.begin(); it != bytes.end(); ++it) {
        if (inText) {
            if (*it == '\\' && it + 1 != bytes.end())
                ++it;
            else if (*it == '"')
                inText = false;
        } else if (*it == '"') {
            inText = true;
        } else if (*it == '{' || *it == '[') {
            ++marks;
            if (++depth == 2)
                rows = 1;
        } else if (*it == '}' || *it == ']') {
            --depth;
        } else if (*it == ',') {
            ++marks;
            if (depth == 2 && ++rows > maxPlanPeople)
                return { .tooManyRows = true };
        }
        if (marks > maxMarks)
            return { .tooManyMarks = true };
    }
    return { .isOpen = inText || depth > 0 };
}

Result<QJsonObject> parse(const QByteArray &bytes)
{
    const Weight weight = weigh(bytes);
    if (weight.tooManyRows || weight.tooManyMarks)
        return refuse(bytes.contains("\"steward-plan\"") ? tooManyPeople() : noPlan());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document.object();
    // A cut word ("tru") or character is reported where it begins.
    constexpr int longestCut = 12;
    const bool cut = weight.isOpen && bytes.trimmed().startsWith('{')
        && error.offset >= bytes.size() - longestCut;
    if (cut || bytes.trimmed().isEmpty()) {
        return refuse(PlanFileTexts::tr("The file ends too early, so a part of the plan is "
                                        "missing. Copy it once more, or save the plan again."));
    }
    return refuse(PlanFileTexts::tr("The file is no plan: it is not JSON from byte %1 on. Choose a "
                                    "file that Steward saved.")
                      .arg(error.offset));
}

/// Why \a json is no sound plan file of this version; empty when it is.
QString envelopeProblem(QJsonObject json)
{
    if (json.value("format"_L1).toString() != formatName)
        return noPlan();
    const double schema = json.value("schema"_L1).toDouble();
    if (schema > newestSchema) {
        return PlanFileTexts::tr("The plan was saved by a newer Steward: it has version %1, and "
                                 "this Steward reads up to version %2. Update Steward, or make the "
                                 "plan again in this one.")
            .arg(schema)
            .arg(newestSchema);
    }
    if (schema < oldestSchema) {
        return PlanFileTexts::tr("The plan has version %1, which Steward does not read. Make the "
                                 "plan again in Steward.")
            .arg(schema);
    }
    const QString hash = json.take("sha256"_L1).toString();
    if (hash != hashOf(json)) {
        return PlanFileTexts::tr("The plan was changed after it was saved: its contents do not "
                                 "match its check sum. Make the plan again in Steward.");
    }
    return {};
}

/// Reads one person; \a where is said when the id is none.
Result<User> readPerson(const QJsonValue &value, const QString &where)
{
    const QJsonObject json = value.toObject();
    User person;
    person.displayName = json.value("name"_L1).toString();
    person.email = json.value("email"_L1).toString();
    const QString text = json.value("id"_L1).toString();
    const auto id = UserId::parse(text);
    if (!id) {
        return refuse(
            PlanFileTexts::tr("%1 (%2) has \"%3\" for an id, which is none. Make the plan "
                              "again in Steward.")
                .arg(where, shown(person.label()), shown(text)));
    }
    person.id = *id;
    return person;
}

Result<QList<User>> readPeople(const QJsonArray &rows)
{
    QList<User> people;
    people.reserve(rows.size());
    QHash<UserId, qsizetype> firstRows;
    for (const QJsonValue row : rows) {
        const qsizetype number = people.size() + 1;
        //: A row of a plan file, the beginning of a sentence.
        const auto person = readPerson(row, PlanFileTexts::tr("Person %1").arg(number));
        if (!person)
            return unexpected(person.error());
        if (const qsizetype first = firstRows.value(person->id)) {
            return refuse(PlanFileTexts::tr("The plan names %1 twice, as person %2 and as person "
                                            "%3. Make the plan again in Steward.")
                              .arg(shown(person->label()))
                              .arg(first)
                              .arg(number));
        }
        firstRows.insert(person->id, number);
        people.append(*person);
    }
    return people;
}

SourceRow readSource(const QJsonObject &row)
{
    return { qMax(0, row.value("row"_L1).toInt()), row.value("file"_L1).toString() };
}

/// Where \a people, who were read from \a rows, came from.
SourceRows readSources(const QJsonArray &rows, const QList<User> &people)
{
    SourceRows sources;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (const SourceRow source = readSource(rows.at(i).toObject()); source.isKnown())
            sources.insert(people.at(i).id, source);
    }
    return sources;
}

Result<QList<LeftOut>> readLeftOut(const QJsonArray &rows)
{
    QList<LeftOut> leftOut;
    leftOut.reserve(rows.size());
    for (const QJsonValue row : rows) {
        const QJsonObject json = row.toObject();
        LeftOut left { json.value("input"_L1).toString(),
                       {},
                       json.value("reason"_L1).toString(),
                       readSource(json) };
        if (json.contains("person"_L1)) {
            //: A row of a plan file, the beginning of a sentence.
            const QString where = PlanFileTexts::tr("Left-out row %1").arg(leftOut.size() + 1);
            const auto person = readPerson(json.value("person"_L1), where);
            if (!person)
                return unexpected(person.error());
            left.person = *person;
        }
        leftOut.append(left);
    }
    return leftOut;
}

/// Why \a target, which \a plan has taken over, is not what writePlan() writes; empty when it is.
QString targetProblem(const QJsonObject &target, const Plan &plan)
{
    const QString kind = target.value("kind"_L1).toString();
    if (plan.target().value("kind"_L1) != kind) {
        return PlanFileTexts::tr("The plan asks for a change \"%1\", which Steward does not know. "
                                 "Update Steward, or make the plan again.")
            .arg(shown(kind));
    }
    qsizetype owner = 0;
    for (const QJsonValue id : target.value("app"_L1).toObject().value("owners"_L1).toArray()) {
        ++owner;
        if (!isObjectId(id.toString())) {
            return PlanFileTexts::tr("Owner %1 of the new app has \"%2\" for an id, which is none. "
                                     "Make the plan again in Steward.")
                .arg(owner)
                .arg(shown(id.toString()));
        }
    }
    for (const auto key : { "appId"_L1, "entitlementId"_L1 }) {
        const QString id = target.value(key).toString();
        if (plan.kind != ChangeKind::CreateApp && target.contains(key) && !isObjectId(id)) {
            return PlanFileTexts::tr("The plan is about an app or entitlement with the id \"%1\", "
                                     "which is no id. Make the plan again in Steward.")
                .arg(shown(id));
        }
    }
    return plan.target() == target ? QString() : notUnderstood(u"target"_s);
}

/// The contents of a file whose envelope is sound, for whichever tenant.
Result<SavedPlan> readContents(const QJsonObject &json)
{
    SavedPlan saved;
    Plan &plan = saved.plan;
    const QJsonObject target = json.value("target"_L1).toObject();
    // What it did not take is found by comparing.
    std::ignore = plan.setTarget(target);
    if (const QString problem = targetProblem(target, plan); !problem.isEmpty())
        return refuse(problem);
    const QJsonArray rows = json.value("people"_L1).toArray();
    const auto people = readPeople(rows);
    if (!people)
        return unexpected(people.error());
    const auto leftOut = readLeftOut(json.value("leftOut"_L1).toArray());
    if (!leftOut)
        return unexpected(leftOut.error());
    plan.people = *people;
    plan.sources = readSources(rows, *people);
    plan.leftOut = *leftOut;
    plan.tenantHost = json.value("tenant"_L1).toString();
    plan.objectName = json.value("objectName"_L1).toString();
    saved.createdAt
        = QDateTime::fromString(json.value("createdAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
    // Written again it must be the same: what this code does not know must not get lost in silence.
    const QJsonObject again = planObject(plan, saved.createdAt);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != "sha256"_L1 && again.value(it.key()) != it.value())
            return refuse(notUnderstood(it.key()));
    }
    if (const QString problem = plan.problem(); !problem.isEmpty()) {
        //: %1 is a sentence that says why.
        return refuse(PlanFileTexts::tr("The plan cannot be carried out. %1").arg(problem));
    }
    return saved;
}
} // namespace

QByteArray writePlan(const Plan &plan, const QDateTime &createdAt)
{
    QJsonObject object = planObject(plan, createdAt);
    object.insert("sha256"_L1, hashOf(object));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<SavedPlan> readPlan(const QByteArray &bytes, const QString &tenantHost)
{
    const auto json = parse(bytes);
    if (!json)
        return unexpected(json.error());
    if (const QString problem = envelopeProblem(*json); !problem.isEmpty())
        return refuse(problem);
    const QString host = json->value("tenant"_L1).toString();
    if (host.compare(tenantHost, Qt::CaseInsensitive) != 0) {
        return refuse(PlanFileTexts::tr("The plan is for %1, but the tenant here is %2. Open the "
                                        "plan in its own tenant, or choose another plan.")
                          .arg(shown(host), shown(tenantHost)));
    }
    auto saved = readContents(*json);
    if (saved)
        saved->plan.tenantHost = tenantHost;
    return saved;
}

Result<void> savePlanFile(const QString &path, const Plan &plan, const QDateTime &createdAt)
{
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return refuse(problem);
    if (plan.people.size() > maxPlanPeople || plan.leftOut.size() > maxPlanPeople)
        return refuse(tooManyPeople());
    const QByteArray bytes = writePlan(plan, createdAt);
    if (bytes.size() > maxPlanFileBytes) {
        return refuse(PlanFileTexts::tr("The plan would be larger than %1, which Steward does not "
                                        "read. Make smaller plans of it.")
                          .arg(QLocale().formattedDataSize(maxPlanFileBytes, 0)));
    }
    if (const QString problem = PrivateFile::save(path, bytes); !problem.isEmpty()) {
        return refuse(PlanFileTexts::tr("The plan could not be saved as %1: %2. Choose another "
                                        "place, or make room there.")
                          .arg(shown(path), problem));
    }
    return {};
}

Result<SavedPlan> openPlanFile(const QString &path, const QString &tenantHost)
{
    QFile file(path);
    // Pipes and devices would make this wait, or never end.
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        return refuse(
            PlanFileTexts::tr("%1 is a folder or a device, not a file. Choose a file that "
                              "Steward saved.")
                .arg(shown(path)));
    }
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(qMin(file.size(), maxPlanFileBytes) + 1);
    if (file.error() != QFileDevice::NoError) {
        return refuse(
            PlanFileTexts::tr("The file %1 cannot be read: %2. Check that it is there and "
                              "that you may read it.")
                .arg(shown(path), file.errorString()));
    }
    if (bytes.size() > maxPlanFileBytes) {
        return refuse(PlanFileTexts::tr("The file %1 is larger than %2, which no plan is. Choose a "
                                        "file that Steward saved.")
                          .arg(shown(path), QLocale().formattedDataSize(maxPlanFileBytes, 0)));
    }
    return readPlan(bytes, tenantHost);
}

} // namespace Steward
