// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/json/jsonbytes.h"

#include <simdjson.h>

namespace Steward::JsonBytes
{

namespace
{
simdjson::simdjson_result<simdjson::dom::element> parsed(const QByteArray &bytes)
{
    thread_local simdjson::dom::parser parser;
    return parser.parse(bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// Empty for null and for what is not there; nothing for any other type.
std::optional<QString> text(simdjson::dom::element object, std::string_view key)
{
    simdjson::dom::element value;
    if (object[key].get(value) != simdjson::SUCCESS || value.is_null())
        return QString();
    std::string_view bytes;
    if (value.get(bytes) != simdjson::SUCCESS)
        return std::nullopt;
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}
} // namespace

bool isObject(const QByteArray &bytes)
{
    simdjson::dom::element document;
    return parsed(bytes).get(document) == simdjson::SUCCESS && document.is_object();
}

std::optional<OwnerFields> ownerFields(const QByteArray &bytes, QByteArrayView wrapper)
{
    simdjson::dom::element document;
    simdjson::dom::element owner;
    simdjson::dom::element user;
    const std::string_view key(wrapper.data(), static_cast<size_t>(wrapper.size()));
    if (parsed(bytes).get(document) != simdjson::SUCCESS
        || document[key].get(owner) != simdjson::SUCCESS
        || owner["user"].get(user) != simdjson::SUCCESS)
        return std::nullopt;
    const auto role = text(owner, "roleSlug");
    const auto created = text(owner, "createdAt");
    const auto id = text(user, "id");
    if (!role || !created || !id)
        return std::nullopt;
    return OwnerFields { *role, *created, *id };
}

} // namespace Steward::JsonBytes
