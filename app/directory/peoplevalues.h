// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/peoplestore.h"

#include <QByteArray>
#include <QList>

namespace Steward
{

/// A value that people of a store have, and how many of them.
struct PeopleValue {
    QByteArray text; ///< UTF-8, as the server writes it; of roles an id
    quint32 people = 0;
    friend bool operator==(const PeopleValue &, const PeopleValue &) = default;
};

/// The values of \a field that somebody in the rows \a among has, each once, in no order; the empty
/// one is left out. One pass over the codes: 0.2 ms at 100,000 people.
[[nodiscard]] QList<PeopleValue> peopleValues(const PeopleStore &store, PeopleStore::Shared field,
                                              const RowSet &among);

} // namespace Steward
