// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QXmlStreamReader>

namespace Steward
{

/// A stream of XML elements without the dangers: no document type (so no entities of the file's
/// own), at most 64 levels. Names are compared without their namespaces: the strict and the usual
/// form of a workbook differ in nothing else.
class PartReader
{
public:
    explicit PartReader(QIODevice *device);

    /// Goes to the next element inside \a parent's level (see depth()); false when it ends, or at
    /// an error. Elements that were not entered are left behind.
    [[nodiscard]] bool nextChild(int parentDepth);
    /// The depth of the element that nextChild() came to; 1 is the root.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    /// Its attribute \a name, without a namespace.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// All text inside the element, at most \a most characters, except inside \a without.
    [[nodiscard]] QString textInside(qsizetype most, QStringView without = {});
    /// Ends the reading: the file says what cannot be.
    void raise(const QString &what) { m_xml.raiseError(what); }
    [[nodiscard]] bool hasError() const { return m_xml.hasError(); }
    [[nodiscard]] QString errorString() const { return m_xml.errorString(); }

private:
    QXmlStreamReader::TokenType next();
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace Steward
