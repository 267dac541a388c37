// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/fileform.h"

#include "app/import/textdecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct FormTexts {
    Q_DECLARE_TR_FUNCTIONS(FormTexts)
};

Result<FileForm> refuse(const QString &sentence)
{
    return unexpected(ApiError::invalidInput(sentence));
}

QByteArray utf16(const char *ascii)
{
    QByteArray bytes;
    for (; *ascii != '\0'; ++ascii)
        bytes.append(*ascii).append('\0');
    return bytes;
}

/// A compound file of the old Office; the names in its directory tell what is in it.
Result<FileForm> refuseCompound(const QByteArray &bytes)
{
    if (bytes.contains(utf16("EncryptedPackage"))) {
        return refuse(FormTexts::tr("The workbook is encrypted with a password. Open it in the "
                                    "spreadsheet program, save it without one, or copy its cells "
                                    "and paste them."));
    }
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book"))) {
        return refuse(FormTexts::tr("This is a workbook of the old .xls form, which Steward does "
                                    "not read. Save it as .xlsx or .csv, or copy its cells and "
                                    "paste them."));
    }
    return refuse(FormTexts::tr("This is a document of an Office program, not a list. Save the "
                                "list as .xlsx or .csv, or copy it and paste it."));
}

struct Magic {
    QByteArrayView start;
    enum Is { Pdf, Picture, Archive, Program } is;
};
constexpr std::array magics {
    Magic { "%PDF-", Magic::Pdf },
    Magic { "\x89PNG", Magic::Picture },
    Magic { "\xFF\xD8\xFF", Magic::Picture },
    Magic { "GIF8", Magic::Picture },
    Magic { "\x1F\x8B", Magic::Archive },
    Magic { "7z\xBC\xAF", Magic::Archive },
    Magic { "Rar!", Magic::Archive },
    Magic { "BZh", Magic::Archive },
    Magic { "\xFD"
            "7zXZ",
            Magic::Archive },
    Magic { "\x7F"
            "ELF",
            Magic::Program },
};

Result<FileForm> refuseMagic(Magic::Is is)
{
    switch (is) {
    case Magic::Pdf:
        return refuse(FormTexts::tr("This is a PDF, which Steward does not read. Copy the list out "
                                    "of it and paste it."));
    case Magic::Picture:
        return refuse(FormTexts::tr("This is a picture, which Steward does not read. Choose a text "
                                    "file or an .xlsx workbook."));
    case Magic::Archive:
        return refuse(FormTexts::tr("This is an archive. Unpack it and choose the file inside."));
    case Magic::Program:
        break;
    }
    return refuse(FormTexts::tr("This is a program and no list. Choose a text file or an .xlsx "
                                "workbook."));
}

/// Markup that spreadsheet programs and web consoles save under the name of a table.
bool isMarkup(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096).toLower();
    const QByteArray head = start.trimmed();
    return head.startsWith("<!doctype html") || head.startsWith("<html")
        || (head.startsWith("<?xml") && start.contains("<workbook"))
        || (head.startsWith("<table") && start.contains("<t")) || head.startsWith("{\\rtf");
}

/// Where the first byte stands that no text has; -1 when there is none.
qsizetype firstBinaryByte(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || utf16ByZeros(bytes))
        return -1;
    if (const auto zero = bytes.indexOf('\0'); zero >= 0)
        return zero;
    const auto isControl = [](char c) {
        return (c > 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v'
                && c != 0x1A)
            || c == 0x7F;
    };
    const auto end = bytes.begin() + qMin<qsizetype>(bytes.size(), 65536);
    // One stray control character is a slip of an export, many are no text.
    if (std::count_if(bytes.begin(), end, isControl) * 50 <= end - bytes.begin())
        return -1;
    return std::find_if(bytes.begin(), end, isControl) - bytes.begin();
}
} // namespace

Result<FileForm> fileFormOf(const QByteArray &bytes, bool takeAsText)
{
    if (bytes.isEmpty())
        return refuse(FormTexts::tr("The file is empty. Choose another file."));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileForm::Workbook;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refuseCompound(bytes);
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.start))
            return refuseMagic(magic.is);
    }
    if (isMarkup(bytes)) {
        return refuse(FormTexts::tr("This is a web page or a document under the name of a table. "
                                    "Open it in a spreadsheet program and save it as .xlsx or "
                                    ".csv, or copy the cells and paste them."));
    }
    if (const auto at = firstBinaryByte(bytes); at >= 0 && !takeAsText) {
        return refuse(FormTexts::tr("The file holds bytes that are no text (the first is byte %1). "
                                    "Choose a text file or an .xlsx workbook.")
                          .arg(at + 1));
    }
    return FileForm::Text;
}

} // namespace Steward
