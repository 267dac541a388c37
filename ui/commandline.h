// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/options.h"

#include <QString>

class QCoreApplication;

namespace Steward
{

/// What the command line asks for.
struct CommandLine {
    bool practice = false;
    bool tenants = false;
    QString tenant; ///< a name; empty when none was given
    QString palette; ///< system, light or dark
    Practice::Options practiceOptions;

    /// Answers --help and --version where there is no display, and leaves the program then.
    static void answerWithoutDisplay(int argc, char **argv);
    /// Reads the arguments of \a application. False, with a sentence in \a error, when something is
    /// wrong with them.
    [[nodiscard]] bool read(const QCoreApplication &application, QString &error);
};

} // namespace Steward
