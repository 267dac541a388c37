// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/keyringcontrol.h"

#include <QCoreApplication>

#include <cstdio>

/// keyring-control lock|unlock|freeze|thaw, for scripts.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray what(argc > 1 ? argv[1] : "");
    using namespace Steward;
    if (what == "lock")
        return KeyringControl::lock() ? 0 : 1;
    if (what == "unlock")
        return KeyringControl::unlock() ? 0 : 1;
    if (what == "freeze")
        KeyringControl::freeze();
    else if (what == "thaw")
        KeyringControl::thaw();
    else
        std::fputs("keyring-control lock|unlock|freeze|thaw\n", stderr);
    return 0;
}
