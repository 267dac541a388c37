// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/cancelflag.h"
#include "app/core/result.h"

#include <QBuffer>
#include <QByteArray>

#include <functional>
#include <memory>

class QuaZip;

namespace Steward
{

class PartReader;

/// The XML parts in the zip of a workbook, read as a stream and never beyond fixed limits: 2,000
/// entries, 400 MB inflated in all, 200 times their packed size once they are beyond 20 MB. One
/// thread at a time, any.
class ZipParts
{
    Q_DISABLE_COPY_MOVE(ZipParts)
public:
    /// \a bytes are shared, not copied.
    ZipParts(const QByteArray &bytes, const CancelFlag &cancel);
    ~ZipParts();

    /// Reads the directory. Refused with a sentence when it is no zip, or one that may not be read.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool contains(const QString &name) const;
    /// Hands the part \a name to \a read as XML, and tells what went wrong after it: damage, a
    /// limit, Cancelled. A part that is not there is damage.
    [[nodiscard]] Result<void> readPart(const QString &name,
                                        const std::function<void(PartReader &)> &read);
    /// "The workbook is damaged", with \a detail for those who look under Details.
    [[nodiscard]] static ApiError damaged(const QString &detail);

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    CancelFlag m_cancel;
    qint64 m_inflated = 0;
};

} // namespace Steward
