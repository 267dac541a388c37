// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/options.h"

#include <QTextStream>

#include <functional>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

const QList<Switch> &knownQuirks()
{
    static const QList<Switch> quirks {
        { "bad-slug", "400", "status for a role slug that is not in --role-slugs: 400 or 404" },
        { "owner-repeat", "200", "status for an owner who is one already: 200 or 409" },
        { "unknown-owner", "404", "status for an owner who does not exist: 404 or 400" },
        { "token-lifetime", "600", "seconds a token lives" },
        { "token-type", "Bearer", "token_type of the token answer: Bearer or DPoP" },
        { "replayed-nonce", "refuse", "an assertion used twice: refuse or accept" },
        { "secret-in-body", "refuse",
          "the secret itself instead of an assertion: refuse or accept" },
        { "overshoot", "yes", "pages of apps hold more rows than asked for: yes or no" },
        { "max-owners", "32", "owners of one object" },
    };
    return quirks;
}

const QList<Switch> &knownFaults()
{
    static const QList<Switch> faults {
        { "unauthorized-storm", nullptr, "=N: every Nth API call is answered 401" },
        { "server-error", nullptr, "=N: every Nth API call is answered 503 with Retry-After: 1" },
        { "owner-refuse", nullptr, "=USERID: 403 when this person is made an owner" },
        { "forbid-owner-writes", nullptr, ": 403 for every owner write" },
        { "html-200", nullptr, "=PREFIX: paths that start so answer 200 with a web page" },
        { "repeat-page-token", nullptr, ": every page names the same next page" },
        { "wrong-json-type", nullptr, ": lists come as an object" },
        { "oversized-body", nullptr, ": lists come with 20 MB of blanks" },
        { "redirect", nullptr, ": API calls are answered 302 to another host" },
        { "clock-skew", nullptr, "=SECONDS: the tenant's clock is ahead by that much" },
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
bool isKnown(const QList<Switch> &list, const QString &name)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const Switch &known) { return name == QLatin1String(known.name); });
}

template <class T> bool number(const QString &text, T &target, double least, double most)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || value < least || value > most)
        return false;
    target = static_cast<T>(value);
    return std::is_floating_point_v<T> || static_cast<double>(target) == value;
}

using Setter = std::function<bool(const QString &)>;

bool setQuirk(Options &options, const QString &value)
{
    const QString name = value.section(u'=', 0, 0);
    if (!isKnown(knownQuirks(), name) || !value.contains(u'='))
        return false;
    options.quirks.insert(name, value.section(u'=', 1));
    return true;
}

bool setFault(Options &options, const QString &value)
{
    const QString name = value.section(u'=', 0, 0);
    if (!isKnown(knownFaults(), name))
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
           "  --state DIR          keep CA, port, credential and owners over restarts\n"
           "  --connection FILE    write url, caFile, clientId, clientSecret as JSON (mode 0600)\n"
           "  --request-log FILE   append one JSON object for each request; never a secret\n"
           "  --help, --version\n\nQuirks:\n";
    for (const Switch &quirk : knownQuirks())
        out << "  " << quirk.name << '=' << quirk.fallback << "  " << quirk.help << '\n';
    out << "\nFaults:\n";
    for (const Switch &fault : knownFaults())
        out << "  " << fault.name << fault.help << '\n';
    out << "\nWhen ready it prints: ready <url>\n";
    return text;
}

} // namespace Steward::Practice
