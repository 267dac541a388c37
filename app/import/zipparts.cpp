// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/zipparts.h"

#include "app/import/partreader.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct ZipTexts {
    Q_DECLARE_TR_FUNCTIONS(ZipTexts)
};

constexpr int maxEntries = 2000;
constexpr qint64 maxInflated = 400'000'000;
constexpr qint64 ratioFreeBytes = 20'000'000;
constexpr qint64 maxRatio = 200;

Result<void> refuse(const QString &sentence)
{
    return unexpected(ApiError::invalidInput(sentence));
}

Result<void> refuseBomb()
{
    return refuse(ZipTexts::tr("The workbook unpacks to far more than a list of people needs. Copy "
                               "the list into a new workbook and save that."));
}

/// The inflated bytes of one entry. Ends early, and says so, at the limits and when cancelled.
class InflatedPart final : public QIODevice
{
public:
    InflatedPart(QuaZipFile *file, qint64 packed, qint64 *total, const CancelFlag &cancel)
        : m_file(file)
        , m_packed(packed)
        , m_total(total)
        , m_cancel(cancel)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isTooMuch() const { return m_tooMuch; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_tooMuch || m_cancel.isCancelled())
            return -1;
        const qint64 got = m_file->read(data, size);
        m_here += qMax<qint64>(got, 0);
        *m_total += qMax<qint64>(got, 0);
        m_tooMuch = *m_total > maxInflated
            || (m_here > ratioFreeBytes && m_here / maxRatio > qMax<qint64>(m_packed, 1));
        return m_tooMuch ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QuaZipFile *m_file;
    qint64 m_packed;
    qint64 m_here = 0;
    qint64 *m_total;
    CancelFlag m_cancel;
    bool m_tooMuch = false;
};
} // namespace

ZipParts::ZipParts(const QByteArray &bytes, const CancelFlag &cancel)
    : m_bytes(bytes)
    , m_cancel(cancel)
{
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_zip = std::make_unique<QuaZip>(&m_buffer);
}

ZipParts::~ZipParts()
{
    if (m_zip->isOpen())
        m_zip->close();
}

ApiError ZipParts::damaged(const QString &detail)
{
    ApiError error = ApiError::invalidInput(
        ZipTexts::tr("The workbook is damaged. Open it in the spreadsheet program, save it again, "
                     "then choose it again."));
    error.technical = detail;
    return error;
}

Result<void> ZipParts::open()
{
    if (!m_zip->open(QuaZip::mdUnzip))
        return unexpected(damaged(u"zip %1"_s.arg(m_zip->getZipError())));
    if (m_zip->getEntriesCount() > maxEntries)
        return refuseBomb();
    qint64 inflated = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            return unexpected(damaged(u"zip %1"_s.arg(m_zip->getZipError())));
        if (info.isEncrypted()) {
            return refuse(ZipTexts::tr("The file is encrypted with a password. Save it without "
                                       "one, or copy its cells and paste them."));
        }
        // Only what is said; what comes is counted while it is read.
        inflated += static_cast<qint64>(qMin<quint64>(info.uncompressedSize, maxInflated + 1));
        if (inflated > maxInflated)
            return refuseBomb();
    }
    return {};
}

bool ZipParts::contains(const QString &name) const
{
    // An empty name would be found: as no file.
    return !name.isEmpty() && m_zip->setCurrentFile(name, QuaZip::csInsensitive);
}

Result<void> ZipParts::readPart(const QString &name, const std::function<void(PartReader &)> &read)
{
    QuaZipFileInfo64 info;
    if (!m_zip->setCurrentFile(name, QuaZip::csInsensitive) || !m_zip->getCurrentFileInfo(&info))
        return unexpected(damaged(u"no part "_s + name));
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(damaged(u"zip %1 in %2"_s.arg(file.getZipError()).arg(name)));
    InflatedPart part(&file, static_cast<qint64>(info.compressedSize), &m_inflated, m_cancel);
    PartReader reader(&part);
    read(reader);
    if (m_cancel.isCancelled())
        return unexpected(ApiError::cancelled());
    if (part.isTooMuch())
        return refuseBomb();
    if (reader.hasError())
        return unexpected(damaged(reader.errorString() + u" in "_s + name));
    return {};
}

} // namespace Steward
