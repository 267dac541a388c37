// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/ids.h"

#include <algorithm>

namespace Steward
{

bool isObjectId(QStringView text)
{
    return text.size() == 27 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9');
           });
}

std::optional<RoleSlug> RoleSlug::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 128 || trimmed == u"." || trimmed == u"..")
        return std::nullopt;
    const bool bad = std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) {
        return c.isSpace() || !c.isPrint() || c == u'/' || c == u'\\' || c == u'?' || c == u'#'
            || c == u'%';
    });
    if (bad)
        return std::nullopt;
    RoleSlug slug;
    slug.m_text = trimmed;
    return slug;
}

} // namespace Steward
