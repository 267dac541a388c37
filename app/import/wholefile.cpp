// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/wholefile.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Steward
{

namespace
{
struct WholeFileTexts {
    Q_DECLARE_TR_FUNCTIONS(WholeFileTexts)
};

constexpr qsizetype chunkBytes = 1024 * 1024;

Result<QByteArray> refuse(const QString &sentence)
{
    return unexpected(ApiError::invalidInput(sentence));
}

QString shown(const QString &path) { return plainText(QDir::toNativeSeparators(path), 200); }

Result<QByteArray> refuseSystemError(const QString &path, int number)
{
    if (number == EACCES || number == EPERM) {
        return refuse(WholeFileTexts::tr("You may not read the file %1. Ask for the permission, or "
                                         "copy it to a folder of yours.")
                          .arg(shown(path)));
    }
    if (number == ENOENT || number == ENOTDIR) {
        return refuse(
            WholeFileTexts::tr("The file %1 is not there. Check the name, then choose it again.")
                .arg(shown(path)));
    }
    if (number == ENXIO) {
        return refuse(WholeFileTexts::tr("%1 is a folder, a device or a pipe. Choose a file.")
                          .arg(shown(path)));
    }
    return refuse(WholeFileTexts::tr("The file %1 cannot be read: %2. Copy it to another place, "
                                     "then choose it there.")
                      .arg(shown(path), qt_error_string(number)));
}

bool isSame(const struct stat &before, const struct stat &after)
{
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
        && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}
} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 limit, const CancelFlag &cancel,
                                 const std::function<void()> &afterChunk)
{
    // Without O_NONBLOCK, opening a pipe waits for somebody who writes.
    const int file
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return refuseSystemError(path, errno);
    const auto close = qScopeGuard([file] { ::close(file); });
    struct stat before {
    };
    if (::fstat(file, &before) != 0)
        return refuseSystemError(path, errno);
    if (!S_ISREG(before.st_mode))
        return refuseSystemError(path, ENXIO);
    const auto tooLarge = [&path, limit] {
        return refuse(WholeFileTexts::tr("The file %1 is larger than %2, which no list of people "
                                         "is. Keep only the columns that say who is meant, or "
                                         "split it.")
                          .arg(shown(path),
                               QLocale().formattedDataSize(limit, 0, QLocale::DataSizeSIFormat)));
    };
    if (before.st_size > limit)
        return tooLarge();
    QByteArray bytes;
    bytes.reserve(before.st_size);
    for (;;) {
        if (cancel.isCancelled())
            return unexpected(ApiError::cancelled());
        const qsizetype known = bytes.size();
        bytes.resize(known + chunkBytes);
        const ssize_t got = ::read(file, bytes.data() + known, chunkBytes);
        const int number = errno;
        bytes.resize(known + qMax<ssize_t>(got, 0));
        if (got < 0 && number != EINTR)
            return refuseSystemError(path, number);
        if (got == 0)
            break;
        if (bytes.size() > limit)
            return tooLarge();
        if (afterChunk)
            afterChunk();
    }
    struct stat after {
    };
    if (::fstat(file, &after) != 0 || !isSame(before, after)) {
        return refuse(WholeFileTexts::tr("The file %1 was changed while it was read. Wait until it "
                                         "is saved, then choose it again.")
                          .arg(shown(path)));
    }
    bytes.squeeze();
    return bytes;
}

} // namespace Steward
