// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/memory.h"

#include <QByteArray>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Steward::Memory
{

namespace
{
double statusMb(QByteArrayView key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        // "VmRSS:	   12345 kB"
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}
} // namespace

double residentMb() { return statusMb("VmRSS:"); }

double peakMb() { return statusMb("VmHWM:"); }

bool resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

} // namespace Steward::Memory
