// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peoplevalues.h"

#include <QHash>

namespace Steward
{

QList<PeopleValue> peopleValues(const PeopleStore &store, PeopleStore::Shared field,
                                const RowSet &among)
{
    const TextDictionary &dictionary = store.dictionary(field);
    std::vector<quint32> people(static_cast<size_t>(dictionary.size()));
    QHash<QByteArray, quint32> byText;
    among.forEach([&](quint32 row) {
        const quint16 code = store.code(field, row);
        if (code != TextDictionary::full)
            ++people[code];
        else
            ++byText[store.shared(field, row).toByteArray()];
    });
    for (size_t code = 0; code < people.size(); ++code) {
        if (people[code] > 0)
            byText[dictionary.text(static_cast<quint16>(code))] += people[code];
    }
    if (field == PeopleStore::Roles) {
        // A set of ids, one a line.
        QHash<QByteArray, quint32> byRole;
        for (auto set = byText.cbegin(); set != byText.cend(); ++set) {
            for (const QByteArray &role : set.key().split('\n'))
                byRole[role] += set.value();
        }
        byText = byRole;
    }
    QList<PeopleValue> result;
    for (auto value = byText.cbegin(); value != byText.cend(); ++value) {
        if (!value.key().isEmpty())
            result.append({ value.key(), value.value() });
    }
    return result;
}

} // namespace Steward
