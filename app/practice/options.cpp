// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/options.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

const QList<Switch> &knownQuirks()
{
    static const QList<Switch> quirks {
        { "bad-slug", "400", "400|404", "status for a role slug that is not in --role-slugs" },
        { "owner-repeat", "200", "200|409",
          "status for making an owner of one who is one already" },
        { "unknown-owner", "404", "404|400", "status for an owner who does not exist" },
        { "missing-owner", "404", "404|200", "status for removing one who is no owner" },
        { "owner-answer", "object", "object|empty", "body of a 200 to an owner write" },
        { "body-mismatch", "ignore", "ignore|400",
          "userRef in the body is not who the path names" },
        { "empty-body", "accept", "accept|400", "a POST without any body" },
        { "max-owners", "32", "N", "owners of one object" },
        { "page-floor", "5", "N", "smallest page a list gives" },
        { "page-over", "clamp", "clamp|400", "a page size above 100" },
        { "overshoot", "yes", "yes|no", "pages of apps hold more rows than asked for" },
        { "max-members", "500", "N", "people in one add-manual-user call" },
        { "member-repeat", "accept", "accept|refuse", "adding one who is a member already" },
        { "disabled-member", "refuse", "refuse|accept", "adding a disabled person" },
        { "bad-member-id", "400", "400|map",
          "an id of the wrong form refuses the whole call, or that person" },
        { "remove-member", "accept", "accept|400", "taking out a member that was added by hand" },
        { "not-manual", "400", "400|accept",
          "adding members to an entitlement that is not manually managed" },
        { "access-manual", "yes", "yes|no",
          "the Access entitlement of a new app is managed by hand" },
        { "create-owners", "primary", "primary|none",
          "owners named when an app is made show in owner reads" },
        { "same-app-name", "accept", "accept|409", "an app with the name of another" },
        { "deleted-roles", "list", "list|omit", "a deleted role in the list of roles" },
        { "policy-type", "check", "check|ignore", "a policy of the wrong type for a new app" },
        { "token-lifetime", "600", "N", "seconds a token lives" },
        { "token-type", "Bearer", "Bearer|DPoP", "token_type of the token answer" },
        { "replayed-nonce", "refuse", "refuse|accept", "an assertion used twice" },
        { "secret-in-body", "refuse", "refuse|accept",
          "the secret itself in place of an assertion" },
    };
    return quirks;
}

const QList<Switch> &knownFaults()
{
    static const QList<Switch> faults {
        { "unauthorized-storm", "", "N", "every Nth API call is answered 401" },
        { "rate-limit-once", "", "", "the first API call is answered 429 with Retry-After: 1" },
        { "server-error", "", "N", "every Nth API call is answered 503 with Retry-After: 1" },
        { "owner-refuse", "", "TEXT", "403 when the person with this id is made an owner" },
        { "forbid-owner-writes", "", "[TEXT]",
          "403 for owner writes, of this app id or of every app" },
        { "member-refuse", "", "TEXT",
          "people with these ids (commas between) are refused as members, inside a 200" },
        { "forbid-member-writes", "", "", "403 for adding members" },
        { "forbid-app-create", "", "", "403 for making an app" },
        { "forbid-roles", "", "", "403 for reading roles" },
        { "stale-policies", "", "", "lists of policies still hold a deleted one" },
        { "drop-answer", "", "TEXT",
          "the first write whose path ends so is carried out, and its answer never sent" },
        { "html-200", "", "TEXT", "paths that start so answer 200 with a web page" },
        { "repeat-page-token", "", "", "every page names the same next page" },
        { "wrong-json-type", "", "", "lists come as an object" },
        { "oversized-body", "", "", "lists come with 20 MB of blanks" },
        { "redirect", "", "", "API calls are answered 302 to another host" },
        { "clock-skew", "", "N",
          "the tenant's clock is ahead by that many seconds (or behind: -N)" },
    };
    return faults;
}

QString Options::quirk(const QString &name) const
{
    if (const auto it = quirks.constFind(name); it != quirks.constEnd())
        return *it;
    for (const Switch &known : knownQuirks()) {
        if (name == QLatin1String(known.name))
            return QString::fromLatin1(known.fallback);
    }
    return {};
}

namespace
{
/// Whether \a value is one that switch \a name of \a list takes.
bool takes(const QList<Switch> &list, const QString &name, const QString &value)
{
    const auto known = std::find_if(list.begin(), list.end(), [&](const Switch &each) {
        return name == QLatin1String(each.name);
    });
    if (known == list.end())
        return false;
    const QString values = QString::fromLatin1(known->values);
    if (values.isEmpty() || values.startsWith(u'['))
        return value.isEmpty() || !values.isEmpty();
    if (values == u"TEXT")
        return !value.isEmpty();
    if (values == u"N") {
        bool ok = false;
        const int number = value.toInt(&ok);
        // Only a clock can be behind.
        return ok && (number > 0 || name == u"clock-skew");
    }
    return values.split(u'|').contains(value);
}

template <class T> bool number(const QString &text, T &target, double least, double most)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < least || value > most)
        return false;
    target = static_cast<T>(value);
    return std::is_floating_point_v<T> || static_cast<double>(target) == value;
}

using Setter = std::function<bool(const QString &)>;

bool setQuirk(Options &options, const QString &value)
{
    const QString name = value.section(u'=', 0, 0);
    if (!value.contains(u'=') || !takes(knownQuirks(), name, value.section(u'=', 1)))
        return false;
    options.quirks.insert(name, value.section(u'=', 1));
    return true;
}

bool setFault(Options &options, const QString &value)
{
    const QString name = value.section(u'=', 0, 0);
    if (!takes(knownFaults(), name, value.section(u'=', 1)))
        return false;
    options.faults.insert(name, value.section(u'=', 1));
    return true;
}

QMap<QString, Setter> setters(Options &o)
{
    return {
        { u"--port"_s, [&o](const QString &v) { return number(v, o.port, 0, 65535); } },
        { u"--users"_s, [&o](const QString &v) { return number(v, o.users, 1, 200000); } },
        { u"--apps"_s, [&o](const QString &v) { return number(v, o.apps, 1, 5000); } },
        { u"--seed"_s, [&o](const QString &v) { return number(v, o.seed, 0, 4294967295.0); } },
        { u"--owner-lag"_s,
          [&o](const QString &v) { return number(v, o.ownerLagSeconds, 0, 86400); } },
        { u"--member-lag"_s,
          [&o](const QString &v) { return number(v, o.memberLagSeconds, 0, 86400); } },
        { u"--latency-ms"_s, [&o](const QString &v) { return number(v, o.latencyMs, 0, 600000); } },
        { u"--rate-limit"_s,
          [&o](const QString &v) { return number(v, o.rateLimit, 0, 1000000); } },
        { u"--role-slugs"_s,
          [&o](const QString &v) {
              o.roleSlugs = v.split(u',', Qt::SkipEmptyParts);
              return !o.roleSlugs.isEmpty();
          } },
        { u"--quirk"_s, [&o](const QString &v) { return setQuirk(o, v); } },
        { u"--fault"_s, [&o](const QString &v) { return setFault(o, v); } },
        { u"--state"_s, [&o](const QString &v) { return !(o.stateDir = v).isEmpty(); } },
        { u"--connection"_s, [&o](const QString &v) { return !(o.connectionFile = v).isEmpty(); } },
        { u"--request-log"_s,
          [&o](const QString &v) { return !(o.requestLogFile = v).isEmpty(); } },
    };
}
} // namespace

bool parseArguments(const QStringList &arguments, Options &options, QString &error)
{
    const auto known = setters(options);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        QString value;
        bool hasValue = false;
        if (name.startsWith("--"_L1) && name.contains(u'=')) {
            value = name.section(u'=', 1);
            name = name.section(u'=', 0, 0);
            hasValue = true;
        }
        if (!known.contains(name)) {
            error = u"Unknown option %1; see --help."_s.arg(name);
            return false;
        }
        if (!hasValue) {
            if (i + 1 >= arguments.size()) {
                error = u"Option %1 needs a value; see --help."_s.arg(name);
                return false;
            }
            value = arguments.at(++i);
        }
        if (!known.value(name)(value)) {
            error = u"Option %1 cannot be \"%2\"; see --help."_s.arg(name, value);
            return false;
        }
    }
    return true;
}

QString helpText()
{
    QString text;
    QTextStream out(&text);
    out << "Usage: steward-practice-tenant [OPTION]...\n"
           "A C1 tenant to practise on: HTTPS on 127.0.0.1, people and apps made up from a "
           "seed.\n\n"
           "  --port N             listen on this port (default: any free one)\n"
           "  --users N            people (5000)\n"
           "  --apps N             apps (40)\n"
           "  --seed N             same seed, same world (1)\n"
           "  --owner-lag S        seconds until an owner write shows in reads (8)\n"
           "  --member-lag S       seconds until a member write shows in reads (8)\n"
           "  --latency-ms N       wait before each answer (0)\n"
           "  --rate-limit N       requests a second, then 429 (0: none)\n"
           "  --role-slugs A,B     valid role slugs (primary)\n"
           "  --quirk NAME=VALUE   decide what is not known of the real API, see below\n"
           "  --fault NAME[=ARG]   misbehave, see below\n"
           "  --state DIR          keep CA, port, credential and writes over restarts\n"
           "  --connection FILE    write url, caFile, clientId, clientSecret as JSON (mode 0600)\n"
           "  --request-log FILE   append one JSON object for each request; never a secret\n"
           "  --help, --version\n\nQuirks:\n";
    for (const Switch &quirk : knownQuirks()) {
        out << "  " << quirk.name << '=' << quirk.values << " (" << quirk.fallback << ")  "
            << quirk.help << '\n';
    }
    out << "\nFaults:\n";
    for (const Switch &fault : knownFaults()) {
        out << "  " << fault.name << (*fault.values == '\0' ? "" : "=") << fault.values << "  "
            << fault.help << '\n';
    }
    out << "\nWhen ready it prints: ready <url>\n";
    return text;
}

} // namespace Steward::Practice
