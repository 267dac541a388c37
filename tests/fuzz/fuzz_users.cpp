// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peopleindex.h"
#include "app/directory/peoplestore.h"
#include "app/json/userpage.h"

#include <cstdlib>

using namespace Steward;

namespace
{
void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What was read is kept as it came, found by its keys, and read as the same again.
void keep(std::span<const UserFields> users)
{
    // Few texts in a dictionary, so that what finds no room in it has its turn as well.
    PeopleStore store(3);
    store.beginReading();
    for (const UserFields &user : users) {
        require(!user.id.empty());
        const PeopleStore::Row row = store.upsert(user);
        require(store.upsert(user) == row);
        require(
            std::string_view(store.email(row).data(), static_cast<size_t>(store.email(row).size()))
            == user.email);
        require(!store.label(row).isEmpty());
        require(store.user(row).employeeIds.size()
                == static_cast<qsizetype>(user.employeeIds.size()));
        require(store.managerIds(row).size() <= static_cast<qsizetype>(user.managerIds.size()));
    }
    store.endReading(QDateTime::currentDateTimeUtc());
    require(store.count() == store.peopleRead() && store.count() <= users.size());
    PeopleIndex index(&store);
    index.clear();
    while (!index.add(100)) { }
    require(index.isCurrent());
    std::vector<PeopleStore::Row> found;
    store.present().forEach([&](PeopleStore::Row row) {
        store.forEachKey(row, [&](PersonKey::Field field, QByteArrayView text) {
            QByteArray key;
            PersonKey::append(field, text, key);
            found.clear();
            index.find(field, key, found);
            require(key.isEmpty() == found.empty());
        });
    });
}
} // namespace

/// Bytes as a page of people: read whole, kept and found again, or refused with a reason.
// The name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static UserPage decoder;
    const auto users = decoder.read(body);
    const auto token = UserPage::nextPageToken(body);
    if (!users)
        require(users.error().kind == ApiError::Kind::Protocol
                && !users.error().userText().isEmpty());
    else
        keep(*users);
    if (!token)
        require(!token.error().userText().isEmpty());
    return 0;
}
