// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Steward::Practice
{

/// How a practice tenant behaves. Every unknown of the real API is a quirk with a name.
struct Options {
    quint16 port = 0; ///< 0: any free one
    int users = 5000;
    int apps = 40;
    quint32 seed = 1; ///< same seed, same world
    double ownerLagSeconds = 8; ///< until an owner write shows in reads
    double memberLagSeconds = 8;
    int latencyMs = 0; ///< before each answer
    int rateLimit = 0; ///< requests a second, 0 for no limit
    QStringList roleSlugs { QStringLiteral("primary") };
    QMap<QString, QString> quirks;
    QMap<QString, QString> faults;
    QString stateDir;
    QString connectionFile;
    QString requestLogFile;

    /// The value in force of quirk \a name (its default when not set).
    [[nodiscard]] QString quirk(const QString &name) const;
    [[nodiscard]] bool hasFault(const QString &name) const { return faults.contains(name); }
    [[nodiscard]] QString fault(const QString &name) const { return faults.value(name); }
};

/// What a client needs to reach a practice tenant. The secret opens nothing else.
struct Connection {
    QUrl url;
    QByteArray caPem;
    QString clientId;
    QByteArray clientSecret;
    QString caFile; ///< empty when no connection file or state folder was asked for
};

/// A quirk or fault, for --help and for checking names.
struct Switch {
    const char *name;
    const char *fallback; ///< default of a quirk
    const char *values; ///< "a|b", "N" for a whole number, "TEXT", "[TEXT]" when optional, ""
    const char *help;
};
[[nodiscard]] const QList<Switch> &knownQuirks();
[[nodiscard]] const QList<Switch> &knownFaults();

/// Reads a command line. \a error gets one sentence when something is wrong.
[[nodiscard]] bool parseArguments(const QStringList &arguments, Options &options, QString &error);
[[nodiscard]] QString helpText();

} // namespace Steward::Practice

Q_DECLARE_METATYPE(Steward::Practice::Connection)
