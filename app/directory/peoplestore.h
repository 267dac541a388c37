// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"
#include "app/directory/bytearena.h"
#include "app/directory/idtable.h"
#include "app/directory/personkey.h"
#include "app/directory/rowset.h"
#include "app/directory/textdictionary.h"
#include "app/domain/user.h"
#include "app/json/userfields.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace Steward
{

/// The people of one tenant in memory: about 300 bytes each, 100,000 of them in 30 MB. No object
/// and no QString a person; a User is made when one is asked for. GUI thread only.
///
/// A person keeps the row they came with, for good: later reads change the row in place, and who is
/// no longer in the tenant leaves it empty (see present()). Beside the texts lies a folded key of
/// each person, which is what searches look at (see PeopleSearch).
class PeopleStore final
{
    Q_DISABLE_COPY_MOVE(PeopleStore)
public:
    using Row = quint32;
    static constexpr Row noRow = 0xFFFFFFFF;
    /// Fields whose values many people share.
    enum Shared { Department, JobTitle, Status, Type, Origin, Roles, SharedCount };
    /// How far the latest reading of the tenant's people came.
    enum class Reading {
        NotRead, ///< nobody ever asked
        Running, ///< people so far: see peopleRead()
        Complete, ///< to the end; see readAt()
        Interrupted, ///< see interruption()
    };
    /// More than this, in bytes, are not kept: isFull().
    static constexpr qint64 maxBytes = qint64(512) * 1024 * 1024;

    /// \a dictionaryLimit is for tests.
    explicit PeopleStore(int dictionaryLimit = TextDictionary::maxTexts);

    // -- Reading the whole list -----------------------------------------------------------------
    /// A reading begins. Those who are there stay, and stay findable.
    void beginReading();
    /// It came to its end at \a now (UTC): who was not in it is gone.
    void endReading(const QDateTime &now);
    /// It ended before, for \a reason. Nobody is gone by that.
    void interruptReading(const ApiError &reason);
    [[nodiscard]] Reading reading() const { return m_reading; }
    /// Why the latest reading ended early; kind Cancelled when somebody stopped it.
    [[nodiscard]] const ApiError &interruption() const { return m_interruption; }
    /// When the latest complete reading ended (UTC); invalid when there was none.
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }
    /// Whether a search here finds everybody: some reading was complete. See readAt() for its age.
    [[nodiscard]] bool hasEverybody() const { return m_readAt.isValid(); }
    /// Different people of the running or latest reading.
    [[nodiscard]] quint32 peopleRead() const { return m_peopleRead; }

    // -- People ---------------------------------------------------------------------------------
    /// Adds a person, or changes the one with this id. Only while not isFull().
    Row upsert(const UserFields &user);
    [[nodiscard]] bool isFull() const { return bytes() >= maxBytes; }
    /// Rows, with those whose person is gone.
    [[nodiscard]] quint32 rowCount() const { return static_cast<quint32>(m_textAt.size()); }
    /// Rows that hold somebody.
    [[nodiscard]] const RowSet &present() const { return m_present; }
    [[nodiscard]] quint32 count() const { return m_count; }
    /// \c noRow when nobody has that id.
    [[nodiscard]] Row rowOf(const UserId &id) const;
    /// Goes up when a row that was there before changed or lost its person.
    [[nodiscard]] quint64 edits() const { return m_edits; }
    /// Of texts, keys and ids, with what newer ones replaced: that stays until the store goes.
    [[nodiscard]] qint64 bytes() const
    {
        return m_texts.size() + m_keys.size() + m_ids.size() * IdTable::bytesEach;
    }

    // -- One person -----------------------------------------------------------------------------
    [[nodiscard]] User user(Row row) const;
    [[nodiscard]] QByteArrayView id(Row row) const { return m_ids.at(m_idOf[row]); }
    [[nodiscard]] QByteArrayView displayName(Row row) const;
    [[nodiscard]] QByteArrayView email(Row row) const;
    /// What User::label() shows.
    [[nodiscard]] QByteArrayView label(Row row) const;
    /// Calls \a function with each name, address, username and employee id.
    void forEachKey(Row row, const PersonKey::OnText &function) const;
    [[nodiscard]] QByteArrayView shared(Shared field, Row row) const;
    [[nodiscard]] QStringList managerIds(Row row) const;
    /// The row of the first manager; \c noRow without one, or when that person was not read yet.
    [[nodiscard]] Row managerRow(Row row) const;

    // -- For searching and sorting --------------------------------------------------------------
    /// The number of the row's value in dictionary(); TextDictionary::full when it is in shared()
    /// alone.
    [[nodiscard]] quint16 code(Shared field, Row row) const { return m_codes[field][row]; }
    /// \c Roles holds sets of role ids: those of a person, a line each, sorted.
    [[nodiscard]] const TextDictionary &dictionary(Shared field) const
    {
        return m_dictionaries[field];
    }
    [[nodiscard]] const IdTable &ids() const { return m_ids; }
    /// The first manager's number in ids(); IdTable::none without one.
    [[nodiscard]] quint32 firstManager(Row row) const { return m_manager[row]; }
    /// The numbers of the others.
    [[nodiscard]] QList<quint32> moreManagers(Row row) const;
    /// Folded texts, newest last: of each entry its fields in lines. Values that found no room in
    /// their dictionary are among them.
    [[nodiscard]] const ByteArena &keys() const { return m_keys; }
    /// Where the entries of keys() begin, ascending, and whose they are; \c noRow for an entry that
    /// a newer one replaced.
    [[nodiscard]] const std::vector<quint32> &keyAddresses() const { return m_keyAt; }
    [[nodiscard]] const std::vector<Row> &keyRows() const { return m_keyRow; }

private:
    struct Codes {
        std::array<quint16, SharedCount> shared;
        quint32 manager;
        friend bool operator==(const Codes &, const Codes &) = default;
    };
    Codes encode(const UserFields &user);
    void foldKey(const UserFields &user, const Codes &codes);
    void setCodes(Row row, const Codes &codes);
    [[nodiscard]] Codes codesOf(Row row) const;
    Row append(quint32 id, const Codes &codes);
    void change(Row row, const Codes &codes);
    void addKey(Row row);
    void setPresent(Row row);
    [[nodiscard]] QString sharedText(Shared field, Row row) const;

    IdTable m_ids; ///< people and managers
    std::vector<Row> m_rowOf; ///< by number in m_ids
    std::vector<quint32> m_idOf; ///< by row, as all of these:
    std::vector<quint32> m_textAt;
    std::vector<quint32> m_manager;
    std::vector<quint32> m_keyOf; ///< number of the entry in m_keyAt
    std::array<std::vector<quint16>, SharedCount> m_codes;
    RowSet m_present;
    RowSet m_seen; ///< in the running reading
    quint32 m_count = 0;
    ByteArena m_texts;
    ByteArena m_keys;
    std::vector<quint32> m_keyAt;
    std::vector<Row> m_keyRow;
    std::vector<TextDictionary> m_dictionaries;
    /// What is in the dictionaries, for those who are made into a User: made once each.
    mutable std::array<std::vector<QString>, SharedCount> m_sharedTexts;
    quint64 m_edits = 0;
    quint32 m_peopleRead = 0;
    Reading m_reading = Reading::NotRead;
    ApiError m_interruption;
    QDateTime m_readAt;
    // Of the person that is being written; kept for their memory:
    QByteArray m_recordBuffer;
    QByteArrayView m_record;
    QByteArray m_key;
    std::vector<quint32> m_managers;
    std::vector<std::string_view> m_roles;
    QByteArray m_roleSet;
};

} // namespace Steward
