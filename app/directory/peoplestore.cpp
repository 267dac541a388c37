// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peoplestore.h"

#include "app/directory/personrecord.h"
#include "app/directory/textfold.h"

#include <algorithm>

namespace Steward
{

namespace
{
QByteArrayView view(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

bool isBlank(QByteArrayView text) { return text.trimmed().isEmpty(); }

/// In lines; what is in the key already is found there.
void addLine(std::string_view text, QByteArray &key)
{
    if (text.empty())
        return;
    const qsizetype before = key.size();
    TextFold::append(view(text), key);
    const QByteArrayView line = QByteArrayView(key).sliced(before);
    if (before > 0 && QByteArrayView(key).first(before).indexOf(line) >= 0)
        key.truncate(before);
    else
        key.append('\n');
}
} // namespace

PeopleStore::PeopleStore(int dictionaryLimit)
    : m_dictionaries(SharedCount, TextDictionary(dictionaryLimit))
{
}

void PeopleStore::beginReading()
{
    m_reading = Reading::Running;
    m_peopleRead = 0;
    m_seen = RowSet(rowCount());
}

void PeopleStore::endReading(const QDateTime &now)
{
    Q_ASSERT(m_reading == Reading::Running);
    m_reading = Reading::Complete;
    m_readAt = now;
    // A third more than there are people may have been kept free, and few come from now on.
    for (std::vector<quint32> *column :
         { &m_rowOf, &m_idOf, &m_textAt, &m_manager, &m_keyOf, &m_keyAt, &m_keyRow })
        column->shrink_to_fit();
    for (std::vector<quint16> &codes : m_codes)
        codes.shrink_to_fit();
    if (m_peopleRead == m_count)
        return;
    m_present.intersect(m_seen);
    m_count = m_peopleRead;
    ++m_edits;
}

void PeopleStore::interruptReading(const ApiError &reason)
{
    m_reading = Reading::Interrupted;
    m_interruption = reason;
}

PeopleStore::Row PeopleStore::upsert(const UserFields &user)
{
    const quint32 id = m_ids.add(view(user.id));
    const Codes codes = encode(user);
    m_rowOf.resize(m_ids.size(), noRow);
    Row row = m_rowOf[id];
    if (row == noRow) {
        foldKey(user, codes);
        row = append(id, codes);
    } else if (codes != codesOf(row)
               || !PersonRecord::equals(m_texts.at(m_textAt[row]), m_record)) {
        foldKey(user, codes);
        change(row, codes);
    }
    setPresent(row);
    return row;
}

PeopleStore::Codes PeopleStore::encode(const UserFields &user)
{
    m_roles.assign(user.roleIds.begin(), user.roleIds.end());
    std::sort(m_roles.begin(), m_roles.end());
    m_roleSet.truncate(0);
    for (const std::string_view role : m_roles)
        m_roleSet.append(view(role)).append('\n');
    const std::string_view roleSet(m_roleSet.constData(), static_cast<size_t>(m_roleSet.size()));
    const std::array<std::string_view, SharedCount> texts { user.department, user.jobTitle,
                                                            user.status,     user.type,
                                                            user.origin,     roleSet };
    Codes codes {};
    std::array<PersonRecord::Spilled, SharedCount> spilled;
    size_t spilledCount = 0;
    for (size_t field = 0; field < SharedCount; ++field) {
        codes.shared[field] = m_dictionaries[field].add(view(texts[field]));
        if (codes.shared[field] == TextDictionary::full)
            spilled[spilledCount++] = { static_cast<quint8>(field), texts[field] };
    }
    m_managers.clear();
    for (const std::string_view manager : user.managerIds) {
        if (!manager.empty())
            m_managers.push_back(m_ids.add(view(manager)));
    }
    codes.manager = m_managers.empty() ? IdTable::none : m_managers.front();
    const std::span<const quint32> more(m_managers);
    m_record = PersonRecord::write(user, more.subspan(m_managers.empty() ? 0 : 1),
                                   std::span(spilled).first(spilledCount), m_recordBuffer);
    return codes;
}

void PeopleStore::foldKey(const UserFields &user, const Codes &codes)
{
    m_key.truncate(0);
    addLine(user.displayName, m_key);
    addLine(user.email, m_key);
    for (const UserFields::Texts texts : { user.emails, user.employeeIds, user.usernames }) {
        for (const std::string_view text : texts)
            addLine(text, m_key);
    }
    addLine(user.username, m_key);
    if (codes.shared[Department] == TextDictionary::full)
        addLine(user.department, m_key);
    if (codes.shared[JobTitle] == TextDictionary::full)
        addLine(user.jobTitle, m_key);
}

PeopleStore::Row PeopleStore::append(quint32 id, const Codes &codes)
{
    const Row row = rowCount();
    m_rowOf[id] = row;
    m_idOf.push_back(id);
    m_textAt.push_back(m_texts.append(m_record));
    m_manager.push_back(0);
    m_keyOf.push_back(0);
    for (auto &column : m_codes)
        column.push_back(0);
    setCodes(row, codes);
    addKey(row);
    return row;
}

void PeopleStore::change(Row row, const Codes &codes)
{
    m_textAt[row] = m_texts.append(m_record);
    setCodes(row, codes);
    m_keyRow[m_keyOf[row]] = noRow;
    addKey(row);
    ++m_edits;
}

void PeopleStore::addKey(Row row)
{
    m_keyOf[row] = static_cast<quint32>(m_keyAt.size());
    m_keyAt.push_back(m_keys.append(m_key));
    m_keyRow.push_back(row);
}

void PeopleStore::setCodes(Row row, const Codes &codes)
{
    for (size_t field = 0; field < SharedCount; ++field)
        m_codes[field][row] = codes.shared[field];
    m_manager[row] = codes.manager;
}

PeopleStore::Codes PeopleStore::codesOf(Row row) const
{
    Codes codes {};
    for (size_t field = 0; field < SharedCount; ++field)
        codes.shared[field] = m_codes[field][row];
    codes.manager = m_manager[row];
    return codes;
}

void PeopleStore::setPresent(Row row)
{
    if (row >= m_present.size())
        m_present.resize(rowCount());
    if (!m_present.contains(row)) {
        m_present.insert(row);
        ++m_count;
        if (row + 1 < rowCount())
            ++m_edits;
    }
    if (m_reading != Reading::Running)
        return;
    if (row >= m_seen.size())
        m_seen.resize(rowCount());
    if (!m_seen.contains(row)) {
        m_seen.insert(row);
        ++m_peopleRead;
    }
}

PeopleStore::Row PeopleStore::rowOf(const UserId &id) const
{
    const quint32 number = m_ids.find(id.toString().toLatin1());
    if (number == IdTable::none || number >= m_rowOf.size())
        return noRow;
    const Row row = m_rowOf[number];
    return row != noRow && m_present.contains(row) ? row : noRow;
}

User PeopleStore::user(Row row) const
{
    User user;
    user.id = UserId::parse(QString::fromUtf8(id(row))).value_or(UserId());
    PersonRecord::read(m_texts.at(m_textAt[row]), user);
    user.department = sharedText(Department, row);
    user.jobTitle = sharedText(JobTitle, row);
    user.status = sharedText(Status, row);
    user.type = sharedText(Type, row);
    return user;
}

QString PeopleStore::sharedText(Shared field, Row row) const
{
    const quint16 code = m_codes[field][row];
    if (code == TextDictionary::full)
        return QString::fromUtf8(shared(field, row));
    std::vector<QString> &texts = m_sharedTexts[field];
    if (code >= texts.size())
        texts.resize(size_t(code) + 1);
    if (texts[code].isEmpty())
        texts[code] = QString::fromUtf8(m_dictionaries[field].text(code));
    return texts[code];
}

QByteArrayView PeopleStore::displayName(Row row) const
{
    return PersonRecord::displayName(m_texts.at(m_textAt[row]));
}

QByteArrayView PeopleStore::email(Row row) const
{
    return PersonRecord::email(m_texts.at(m_textAt[row]));
}

QByteArrayView PeopleStore::label(Row row) const
{
    const char *record = m_texts.at(m_textAt[row]);
    for (const QByteArrayView text :
         { PersonRecord::displayName(record), PersonRecord::email(record),
           PersonRecord::username(record) }) {
        if (!isBlank(text))
            return text;
    }
    return id(row);
}

void PeopleStore::forEachKey(Row row, const PersonKey::OnText &function) const
{
    PersonRecord::forEachKey(m_texts.at(m_textAt[row]), function);
}

QByteArrayView PeopleStore::shared(Shared field, Row row) const
{
    const quint16 code = m_codes[field][row];
    if (code == TextDictionary::full)
        return PersonRecord::spilled(m_texts.at(m_textAt[row]), static_cast<quint8>(field));
    return m_dictionaries[field].text(code);
}

QStringList PeopleStore::managerIds(Row row) const
{
    QStringList result;
    if (m_manager[row] == IdTable::none)
        return result;
    result.append(QString::fromUtf8(m_ids.at(m_manager[row])));
    for (const quint32 manager : moreManagers(row))
        result.append(QString::fromUtf8(m_ids.at(manager)));
    return result;
}

QList<quint32> PeopleStore::moreManagers(Row row) const
{
    return PersonRecord::managers(m_texts.at(m_textAt[row]));
}

PeopleStore::Row PeopleStore::managerRow(Row row) const
{
    const quint32 manager = m_manager[row];
    if (manager == IdTable::none || manager >= m_rowOf.size() || m_rowOf[manager] == noRow
        || !m_present.contains(m_rowOf[manager]))
        return noRow;
    return m_rowOf[manager];
}

} // namespace Steward
