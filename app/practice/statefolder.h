// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/identity.h"

#include <QJsonObject>

namespace Steward::Practice
{

/// What a practice tenant keeps over restarts: its keys, its port, what changed in its world. The
/// folder is 0700, the files 0600 and replaced whole.
class StateFolder
{
public:
    /// An empty \a path keeps nothing.
    explicit StateFolder(QString path);
    [[nodiscard]] bool isKept() const { return !m_path.isEmpty(); }
    [[nodiscard]] bool open(QString &error);
    /// The identity of last time, or a fresh one.
    [[nodiscard]] Identity identity() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QJsonObject world() const;
    [[nodiscard]] QString caFile() const;
    void save(const Identity &identity, quint16 port, const QJsonObject &world);

private:
    QString m_path;
    QJsonObject m_json;
};

/// Writes \a content to \a path whole or not at all, readable by its owner alone.
[[nodiscard]] bool writePrivately(const QString &path, const QByteArray &content);

} // namespace Steward::Practice
