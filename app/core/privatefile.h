// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSaveFile>
#include <QString>

namespace Steward
{

/// A file that only its owner can read, and that is there in full or not at all: names and
/// addresses of people are nobody else's business. Blocking, and to be used by one thread at a
/// time.
class PrivateFile final
{
public:
    explicit PrivateFile(const QString &path);
    /// After an error these do nothing.
    void write(const QByteArray &bytes);
    /// Puts the file in its place; the system's words when anything went wrong, empty when not.
    [[nodiscard]] QString commit();
    [[nodiscard]] bool isGood() const { return m_good; }

    /// All at once.
    [[nodiscard]] static QString save(const QString &path, const QByteArray &bytes);

private:
    QSaveFile m_file;
    bool m_good;
};

} // namespace Steward
