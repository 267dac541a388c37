// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/textdecoder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct DecoderTexts {
    Q_DECLARE_TR_FUNCTIONS(DecoderTexts)
};

struct Mark {
    QByteArrayView bytes;
    TextEncoding encoding;
};

/// The byte order mark in front: its length and meaning.
std::optional<Mark> markOf(const QByteArray &bytes)
{
    static constexpr std::array marks {
        Mark { "\xEF\xBB\xBF", TextEncoding::Utf8 },
        Mark { "\xFF\xFE", TextEncoding::Utf16LittleEndian },
        Mark { "\xFE\xFF", TextEncoding::Utf16BigEndian },
    };
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return mark;
    }
    return std::nullopt;
}

/// 0x80-0x9F of Windows-1252; the five that mean nothing stay replacement characters.
constexpr std::array<char16_t, 32> windowsLetters {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = windowsLetters.at(c.unicode() - 0x80U);
    }
    return text;
}

QString decodedAs(TextEncoding encoding, QByteArrayView bytes, bool *fits)
{
    if (encoding == TextEncoding::Windows1252) {
        QString text = fromWindows1252(bytes);
        *fits = !text.contains(QChar::ReplacementCharacter);
        return text;
    }
    const auto format = encoding == TextEncoding::Utf8 ? QStringConverter::Utf8
        : encoding == TextEncoding::Utf16LittleEndian  ? QStringConverter::Utf16LE
                                                       : QStringConverter::Utf16BE;
    QStringDecoder decoder(format, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    // An odd byte at the end is dropped without a word.
    *fits = !decoder.hasError() && (encoding == TextEncoding::Utf8 || bytes.size() % 2 == 0);
    return text;
}

/// The line of the first byte that is not UTF-8, from 1.
qsizetype firstBadLine(QByteArrayView bytes)
{
    qsizetype line = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        ++line;
        const auto *end = static_cast<const char *>(
            memchr(bytes.data() + start, '\n', static_cast<size_t>(bytes.size() - start)));
        const qsizetype stop = end == nullptr ? bytes.size() : end - bytes.data() + 1;
        if (!bytes.sliced(start, stop - start).isValidUtf8())
            break;
        start = stop;
    }
    return line;
}
} // namespace

std::optional<TextEncoding> utf16ByZeros(const QByteArray &bytes)
{
    const qsizetype units = qMin<qsizetype>(bytes.size(), 8192) / 2;
    std::array<qsizetype, 2> zeros {}; // at even and at odd places
    std::array<qsizetype, 2> controls {}; // beside such a zero
    for (qsizetype at = 0; at < 2 * units; ++at) {
        const auto place = static_cast<size_t>(at % 2);
        const char other = bytes.at(at ^ 1);
        zeros.at(place) += bytes.at(at) == '\0' ? 1 : 0;
        controls.at(place) += bytes.at(at) == '\0' && other >= 0 && other < 9 ? 1 : 0;
    }
    // Latin letters, digits, blanks and line ends have a zero half, and scripts without any of
    // them in 8 KB of a list of people are not expected. Small numbers have zeros as well.
    const auto isText = [&](size_t place) {
        return zeros.at(place) > 0 && zeros.at(place) * 10 >= units
            && zeros.at(1 - place) * 20 <= zeros.at(place)
            && controls.at(place) * 50 <= zeros.at(place);
    };
    if (isText(1))
        return TextEncoding::Utf16LittleEndian;
    if (isText(0))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> encoding)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4))
        || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4))) {
        return unexpected(ApiError::invalidInput(DecoderTexts::tr(
            "The text is in UTF-32, which Steward does not read. Save it as UTF-8.")));
    }
    const std::optional<Mark> mark = markOf(bytes);
    DecodedText decoded;
    QByteArrayView content(bytes);
    if (mark && (!encoding || *encoding == mark->encoding))
        content = content.sliced(mark->bytes.size());
    const bool valid = content.isValidUtf8();
    if (encoding)
        decoded.encoding = *encoding;
    else if (mark)
        decoded.encoding = mark->encoding;
    else if (const auto zeros = utf16ByZeros(bytes))
        decoded.encoding = *zeros;
    else
        decoded.encoding = valid ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    bool fits = false;
    decoded.text = decodedAs(decoded.encoding, content, &fits);
    if (!encoding && !mark && decoded.encoding == TextEncoding::Windows1252) {
        decoded.note = DecoderTexts::tr("The text is no valid UTF-8 from line %1 on, so it was "
                                        "read as Windows-1252. Choose another encoding if names "
                                        "look wrong.")
                           .arg(QLocale().toString(firstBadLine(content)));
    } else if (!fits) {
        decoded.note = DecoderTexts::tr("Some letters could not be read as %1. Choose another "
                                        "encoding if names look wrong.")
                           .arg(encodingName(decoded.encoding));
    }
    return decoded;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16 LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16 BE"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace Steward
