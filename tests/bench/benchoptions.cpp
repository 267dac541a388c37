// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchoptions.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Steward
{

bool BenchOptions::read(const QStringList &arguments, QString &error)
{
    const QMap<QString, int *> numbers {
        { u"--count"_s, &count },          { u"--rows"_s, &rows }, { u"--users"_s, &users },
        { u"--latency-ms"_s, &latencyMs }, { u"--runs"_s, &runs }, { u"--beats"_s, &beats }
    };
    name = arguments.value(0);
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        const QString &option = arguments.at(i);
        bool ok = false;
        const int value = arguments.value(i + 1).toInt(&ok);
        const int least = option == u"--latency-ms" ? 0 : 1;
        if (!numbers.contains(option) || !ok || value < least) {
            error = u"Option %1 is unknown or lacks its number; see --help."_s.arg(option);
            return false;
        }
        *numbers.value(option) = value;
    }
    return true;
}

QString BenchOptions::help()
{
    return u"Usage: steward-bench NAME [OPTION]...\n"
           "Measures, and prints one line of JSON; everything else goes to stderr.\n\n"
           "  owners    --count N owners of as many objects as that needs, by one plan each "
           "(2000)\n"
           "  members   --count N members of one entitlement, a hundred a request (10000)\n"
           "  history   the first rows of a history of --rows N changes, then a walk in its "
           "window\n"
           "  directory reading a tenant of --users N people, until searches are answered here\n"
           "  filter    finding and sorting among --users N people who are read\n"
           "  resolve   finding the people of a sheet of --rows N among --users N who are read\n"
           "  selftest  whether the heartbeat sees a stall; exits 0 only then\n\n"
           "  --latency-ms N  the tenant waits before each answer (0)\n"
           "  --runs N        timed repetitions of ours and of its limit, by turns (5)\n"
           "  --beats N       of the heartbeat, at least (3000)\n"_s;
}

} // namespace Steward
