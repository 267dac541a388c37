// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/user.h"
#include "app/import/inputrow.h"

#include <QByteArrayView>
#include <QFlags>

#include <functional>

namespace Steward
{

/// What a person can be found by, and when two of those count as the same. Any thread.
namespace PersonKey
{
enum Field : quint8 {
    Id = 1,
    Email = 2,
    Username = 4,
    EmployeeId = 8,
    Name = 16,
};
Q_DECLARE_FLAGS(Fields, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(Fields)
using OnText = std::function<void(Field, QByteArrayView)>;

/// Appends \a utf8 as it is compared with others of its \a field, as UTF-8; nothing when there is
/// nothing in it. Addresses, usernames and employee ids: without case and the blanks around; any
/// other difference counts. Names: as TextFold has them, their words in the order of the alphabet
/// and without punctuation around them, so that "Berg, Ann" is "Ann Berg".
void append(Field field, QByteArrayView utf8, QByteArray &to);
[[nodiscard]] QByteArray folded(Field field, QStringView text);

/// What \a row may be: its kind; for one word that has it by its look alone, anything that is one
/// word.
[[nodiscard]] Fields fieldsOf(const InputRow &row);
/// Whether \a user has the text \a key in \a field.
[[nodiscard]] bool isOf(const User &user, Field field, QStringView key);
/// Whether two names can be of one person: one has all the words of the other, or one is blank.
[[nodiscard]] bool namesAgree(QStringView one, QStringView other);
} // namespace PersonKey

} // namespace Steward
