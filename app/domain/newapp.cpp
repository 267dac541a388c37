// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/newapp.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Gives the sentences of this file a context of their own.
struct NewAppTexts {
    Q_DECLARE_TR_FUNCTIONS(NewAppTexts)
};

bool isUrlSafe(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !u"\"<>\\^`{|}"_s.contains(c);
}
} // namespace

QString NewApp::nameProblem(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NewAppTexts::tr("Enter a name for the app.");
    if (trimmed.size() > maxNameLength) {
        return NewAppTexts::tr("The name has %1 characters; C1 takes at most %2. Shorten it.")
            .arg(trimmed.size())
            .arg(maxNameLength);
    }
    if (std::any_of(trimmed.begin(), trimmed.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return NewAppTexts::tr("The name holds a line break or control character. Remove it.");
    return {};
}

std::optional<qint32> NewApp::parseCost(const QString &text, QString &problem)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qlonglong value = trimmed.toLongLong(&ok);
    if (ok && value >= 0 && value <= std::numeric_limits<qint32>::max())
        return static_cast<qint32>(value);
    if (ok && value < 0) {
        problem
            = NewAppTexts::tr("The cost cannot be negative. Enter whole US dollars, 0 or more.");
    } else if (ok) {
        problem = NewAppTexts::tr("The cost is too large; C1 takes at most %1.")
                      .arg(std::numeric_limits<qint32>::max());
    } else {
        problem
            = NewAppTexts::tr("Enter the cost as whole US dollars, digits only, for example 12.");
    }
    return std::nullopt;
}

QString NewApp::annotationProblem(const QString &key, const QString &value)
{
    static const QRegularExpression keyForm(u"\\A[A-Za-z][A-Za-z0-9._/-]{0,127}\\z"_s);
    if (key.startsWith("c1/"_L1))
        return NewAppTexts::tr(
            "Keys that start with \"c1/\" are reserved for C1. Use another key.");
    if (!keyForm.match(key).hasMatch()) {
        return NewAppTexts::tr("A key starts with a letter, goes on with letters, digits, \".\", "
                               "\"_\", \"/\" or \"-\", and has at most 128 characters.");
    }
    if (value.size() > maxAnnotationValue) {
        return NewAppTexts::tr("The value has %1 characters; C1 takes at most %2.")
            .arg(value.size())
            .arg(maxAnnotationValue);
    }
    if (!std::all_of(value.begin(), value.end(), isUrlSafe)) {
        return NewAppTexts::tr("A value is made of URL-safe ASCII characters: no blanks, no line "
                               "breaks, no accents.");
    }
    return {};
}

qsizetype NewApp::annotationBytes(const QMap<QString, QString> &annotations)
{
    qsizetype bytes = 0;
    for (auto it = annotations.begin(); it != annotations.end(); ++it)
        bytes += it.key().toUtf8().size() + it.value().toUtf8().size();
    return bytes;
}

QString NewApp::annotationsProblem(const QMap<QString, QString> &annotations)
{
    if (annotations.size() > maxAnnotations) {
        return NewAppTexts::tr("C1 takes at most %1 annotations. Remove some.").arg(maxAnnotations);
    }
    if (const auto bytes = annotationBytes(annotations); bytes > maxAnnotationBytes) {
        return NewAppTexts::tr("The annotations have %1 bytes; C1 takes at most %2 together. "
                               "Shorten or remove some.")
            .arg(bytes)
            .arg(maxAnnotationBytes);
    }
    return {};
}

QString NewApp::problem() const
{
    if (const QString name = nameProblem(displayName); !name.isEmpty())
        return name;
    if (monthlyCostUsd && *monthlyCostUsd < 0)
        return NewAppTexts::tr("The cost cannot be negative. Enter whole US dollars, 0 or more.");
    for (auto it = annotations.begin(); it != annotations.end(); ++it) {
        if (const QString each = annotationProblem(it.key(), it.value()); !each.isEmpty())
            return each;
    }
    if (QSet<UserId>(owners.begin(), owners.end()).size() != owners.size())
        return NewAppTexts::tr("The same person is named as an owner twice. Remove one.");
    return annotationsProblem(annotations);
}

} // namespace Steward
