// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/partreader.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int maxDepth = 64;
}

PartReader::PartReader(QIODevice *device)
    : m_xml(device)
{
}

QXmlStreamReader::TokenType PartReader::next()
{
    // An element that ended counts until the token after it.
    if (m_xml.isEndElement())
        --m_depth;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD)
        m_xml.raiseError(u"document type"_s);
    if (token == QXmlStreamReader::StartElement && ++m_depth > maxDepth)
        m_xml.raiseError(u"too many levels"_s);
    return m_xml.tokenType();
}

bool PartReader::nextChild(int parentDepth)
{
    while (!m_xml.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement && m_depth == parentDepth + 1)
            return true;
        if (token == QXmlStreamReader::EndElement && m_depth == parentDepth)
            return false;
    }
    return false;
}

QString PartReader::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString PartReader::textInside(qsizetype most, QStringView without)
{
    const int end = m_depth;
    int leftOut = 0; // the depth of the element whose text does not count
    QString text;
    while (!m_xml.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::EndElement && m_depth == end)
            break;
        if (token == QXmlStreamReader::StartElement && leftOut == 0 && m_xml.name() == without)
            leftOut = m_depth;
        else if (token == QXmlStreamReader::EndElement && m_depth == leftOut)
            leftOut = 0;
        else if (token == QXmlStreamReader::Characters && leftOut == 0)
            text.append(m_xml.text().left(most - text.size()));
    }
    return text;
}

} // namespace Steward
