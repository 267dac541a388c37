// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/personkey.h"
#include "app/domain/user.h"
#include "app/json/userfields.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <span>

namespace Steward
{

/// The texts of one person, packed: what a PeopleStore keeps of them in its arena. Lengths stand
/// before the texts, and an address or username that is in twice is kept once.
namespace PersonRecord
{
/// A value that found no room in its dictionary.
struct Spilled {
    quint8 field;
    std::string_view text;
};
/// The record of \a user, in the memory of \a buffer: good until that is used again. \a managers
/// are numbers, without the first one.
[[nodiscard]] QByteArrayView write(const UserFields &user, std::span<const quint32> managers,
                                   std::span<const Spilled> spilled, QByteArray &buffer);
/// Whether the record at \a data is the one in \a record.
[[nodiscard]] bool equals(const char *data, QByteArrayView record);

[[nodiscard]] QByteArrayView displayName(const char *data);
[[nodiscard]] QByteArrayView email(const char *data);
[[nodiscard]] QByteArrayView username(const char *data);
/// Calls \a function with everything the person can be found by but the id: each name, address,
/// username and employee id, as it was read.
void forEachKey(const char *data, const PersonKey::OnText &function);
/// Fills in what is in the record; not the id and not the shared fields.
void read(const char *data, User &user);
[[nodiscard]] QList<quint32> managers(const char *data);
/// Empty when \a field was not spilled.
[[nodiscard]] QByteArrayView spilled(const char *data, quint8 field);
} // namespace PersonRecord

} // namespace Steward
