// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peopleresolver.h"

#include "app/core/nextpass.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Steward
{

namespace
{
constexpr qint64 sliceMs = 4;
constexpr int indexedAtOnce = 50; ///< about 0.1 ms
constexpr int matchedAtOnce = 20; ///< the same
constexpr int tellingMs = 100;
} // namespace

PeopleResolver::PeopleResolver(Session *session, Directory *directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_eligibility([](const User &) { return Verdict(); })
    , m_index(&directory->people())
    , m_lookUps(session, [this](int row, const auto &page) { onLookedUp(row, page); })
    , m_similar(&directory->people())
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingMs);
    connect(&m_telling, &QTimer::timeout, this, &PeopleResolver::tell);
    connect(&m_similar, &SimilarPeople::answered, this, &PeopleResolver::onProposed);
    connect(&m_similar, &SimilarPeople::finished, this, [this] {
        tell();
        emit proposed();
    });
    connect(directory, &Directory::finished, this, &PeopleResolver::onDirectoryFinished);
    connect(directory, &Directory::changed, this, [this] {
        if (m_phase == Phase::Reading)
            emit progressed();
    });
}

PeopleResolver::~PeopleResolver() = default;

void PeopleResolver::setEligibility(Eligibility eligibility)
{
    m_eligibility = std::move(eligibility);
    if (count(Status::Resolved) + count(Status::Ineligible) == 0)
        return;
    m_judged = 0;
    if (m_phase == Phase::Idle)
        m_phase = Phase::Judging;
    schedule();
}

// -- Running ----------------------------------------------------------------------------------

void PeopleResolver::resolve(const InputRows &input)
{
    ++m_generation;
    m_lookUps.stop();
    m_similar.stop();
    m_telling.stop();
    m_input = input;
    m_rows.assign(static_cast<size_t>(input.rows.size()), Row());
    m_matches.clear();
    m_found.clear();
    m_refOf.clear();
    m_holder.clear();
    m_reasons.clear();
    m_counts = {};
    m_counts[static_cast<size_t>(Status::Waiting)] = rowCount();
    m_differingNames = 0;
    m_judged = rowCount();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_input.rows.at(row).problem != InputRow::Problem::None)
            setStatus(row, Status::Unusable);
        else if (m_input.rows.at(row).duplicateOf != 0)
            setStatus(row, Status::Duplicate);
    }
    m_firstTouched = -1;
    m_lastTouched = -1;
    start();
    emit reset();
    emit progressed();
}

void PeopleResolver::resolveFailed()
{
    if (isRunning() || count(Status::Failed) == 0)
        return;
    ++m_generation;
    m_similar.stop();
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).status == Status::Failed)
            setStatus(row, Status::Waiting);
    }
    start();
    tell();
}

/// Plans, and sees that the run begins in a later pass: whoever asked may hear its signals first.
void PeopleResolver::start()
{
    m_done = 0;
    m_total = count(Status::Waiting);
    m_next = 0;
    m_beganReading = false;
    m_plan = m_directory->plan(m_total);
    // So that it never moves everything in the middle of a pass.
    m_holder.reserve(m_total);
    m_scheduled = false;
    if (m_total == 0 || m_plan.way == Directory::Plan::Way::Here) {
        m_phase = Phase::Matching;
        if (m_total > 0 && !m_index.isCurrent())
            m_index.clear();
        schedule();
        return;
    }
    const bool reads = m_plan.way == Directory::Plan::Way::Read;
    m_phase = reads ? Phase::Reading : Phase::LookingUp;
    inNextPass(this, [this, reads, generation = m_generation] {
        if (generation != m_generation || m_phase == Phase::Idle)
            return;
        if (!reads) {
            startLookUps();
        } else if (m_directory->answersHere()) {
            onDirectoryFinished();
        } else if (!m_directory->isReading()) {
            m_beganReading = true;
            m_directory->read();
        }
    });
}

void PeopleResolver::stop()
{
    m_similar.stop();
    if (m_phase == Phase::Idle || m_phase == Phase::Judging) {
        emit progressed();
        return;
    }
    ++m_generation;
    m_scheduled = false;
    m_lookUps.stop();
    const bool stopsReading = m_phase == Phase::Reading && m_beganReading;
    failWaiting(tr("Stopped before it was looked up."));
    m_phase = Phase::Judging;
    if (stopsReading)
        m_directory->stop();
    if (m_judged < rowCount())
        schedule();
    else
        endRun();
}

void PeopleResolver::startLookUps()
{
    std::deque<PeopleLookUps::Question> questions;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).status == Status::Waiting)
            questions.push_back({ row, input(row).key, input(row).kind });
    }
    m_lookUps.ask(std::move(questions));
}

void PeopleResolver::onDirectoryFinished()
{
    if (m_phase != Phase::Reading)
        return;
    if (m_directory->answersHere()) {
        m_phase = Phase::Matching;
        if (!m_index.isCurrent())
            m_index.clear();
    } else {
        const ApiError &reason = m_directory->people().interruption();
        failWaiting(reason.kind == ApiError::Kind::Cancelled
                        ? tr("Reading the directory was stopped before this was looked up.")
                        : reason.userText());
    }
    emit progressed();
    schedule();
}

void PeopleResolver::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    inNextPass(this, [this, generation = m_generation] {
        if (generation != m_generation)
            return;
        m_scheduled = false;
        pass();
    });
}

void PeopleResolver::pass()
{
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < sliceMs) {
        if (step())
            continue;
        if (m_phase == Phase::Judging || m_done == m_total)
            endRun();
        return;
    }
    schedule();
}

/// False when there is nothing to do, or nothing but waiting.
bool PeopleResolver::step()
{
    if (m_phase == Phase::Matching && stepMatching())
        return true;
    if (m_judged >= rowCount())
        return false;
    const int row = m_judged++;
    if (at(row).status == Status::Resolved || at(row).status == Status::Ineligible)
        judge(row);
    return true;
}

bool PeopleResolver::stepMatching()
{
    if (m_done == m_total)
        return false;
    if (!m_index.add(indexedAtOnce))
        return true;
    for (int i = 0; i < matchedAtOnce && m_done < m_total; ++i) {
        while (at(m_next).status != Status::Waiting)
            ++m_next;
        matchHere(m_next);
        ++m_done;
    }
    return true;
}

void PeopleResolver::endRun()
{
    if (m_phase == Phase::Idle)
        return;
    // Judging changes nothing about who is unknown, and what was stopped stays so.
    if (std::exchange(m_phase, Phase::Idle) != Phase::Judging)
        propose();
    const int generation = m_generation;
    tell();
    if (generation == m_generation)
        emit finished();
}

void PeopleResolver::failWaiting(const QString &reason)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).status == Status::Waiting)
            fail(row, reason);
    }
    m_done = m_total;
}

void PeopleResolver::touch(int row)
{
    m_firstTouched = m_firstTouched < 0 ? row : qMin(m_firstTouched, row);
    m_lastTouched = qMax(m_lastTouched, row);
    if (!m_telling.isActive())
        m_telling.start();
}

void PeopleResolver::tell()
{
    m_telling.stop();
    const int first = std::exchange(m_firstTouched, -1);
    const int last = std::exchange(m_lastTouched, -1);
    if (first >= 0)
        emit rowsChanged(first, last);
    emit progressed();
}

// -- One row ----------------------------------------------------------------------------------

void PeopleResolver::matchHere(int row)
{
    const InputRow &wanted = input(row);
    const PersonKey::Fields fields = PersonKey::fieldsOf(wanted);
    m_hits.clear();
    if (fields.testFlag(PersonKey::Id)) {
        const auto id = UserId::parse(wanted.key);
        const auto person = id ? m_directory->people().rowOf(*id) : PeopleStore::noRow;
        if (person != PeopleStore::noRow)
            m_hits.push_back(person);
    }
    if (m_hits.empty() && fields.testFlag(PersonKey::Email))
        m_index.find(PersonKey::Email, PersonKey::folded(PersonKey::Email, wanted.key), m_hits);
    if (m_hits.empty()) {
        for (const auto field : { PersonKey::Username, PersonKey::EmployeeId, PersonKey::Name }) {
            if (fields.testFlag(field))
                m_index.find(field, PersonKey::folded(field, wanted.key), m_hits);
        }
    }
    m_rows[static_cast<size_t>(row)].byServer = false;
    if (m_hits.size() == 1)
        settlePerson(row, m_hits.front(), userOf(m_hits.front()));
    else
        offer(row, m_hits, false, false);
}

void PeopleResolver::onLookedUp(int row, const Result<Page<User>> &page)
{
    ++m_done;
    m_rows[static_cast<size_t>(row)].byServer = true;
    if (!page) {
        fail(row, page.error().userText());
    } else {
        const InputRow &wanted = input(row);
        const PersonKey::Fields fields = PersonKey::fieldsOf(wanted);
        std::vector<Ref> all;
        std::vector<Ref> exact;
        bool isOwnKey = false;
        const auto take = [&](PersonKey::Field field) {
            for (const User &user : page->items) {
                if (!fields.testFlag(field) || !PersonKey::isOf(user, field, wanted.key))
                    continue;
                // A key that is one person's alone may be taken though more pages are to come; on
                // one of those there may be a namesake.
                isOwnKey = isOwnKey || field != PersonKey::Name;
                if (const Ref ref = refOf(user);
                    std::find(exact.begin(), exact.end(), ref) == exact.end())
                    exact.push_back(ref);
            }
        };
        take(PersonKey::Id);
        if (exact.empty())
            take(PersonKey::Email);
        if (exact.empty()) {
            for (const auto field : { PersonKey::Username, PersonKey::EmployeeId, PersonKey::Name })
                take(field);
        }
        const bool morePages = !page->nextPageToken.isEmpty();
        if (exact.size() == 1 && (!morePages || isOwnKey)) {
            settlePerson(row, exact.front(), userOf(exact.front()));
        } else if (!exact.empty()) {
            offer(row, exact, morePages, false);
        } else {
            for (const User &user : page->items.mid(0, maxMatches + 1))
                all.push_back(refOf(user));
            offer(row, all, morePages, true);
        }
    }
    if (m_done == m_total)
        schedule();
}

/// Choose among \a people; Unknown when there are none.
void PeopleResolver::offer(int row, const std::vector<Ref> &people, bool more, bool fuzzy)
{
    Row &target = m_rows[static_cast<size_t>(row)];
    const size_t offered = qMin(people.size(), size_t(maxMatches));
    target.firstMatch = static_cast<quint32>(m_matches.size());
    target.matchCount = static_cast<quint8>(offered);
    target.hasMore = more || people.size() > offered;
    target.isFuzzy = fuzzy;
    m_matches.insert(m_matches.end(), people.begin(),
                     people.begin() + static_cast<std::ptrdiff_t>(offered));
    setStatus(row, people.empty() ? Status::Unknown : Status::Choose);
}

void PeopleResolver::settlePerson(int row, Ref ref, const User &person)
{
    Row &target = m_rows[static_cast<size_t>(row)];
    target.person = ref;
    const InputRow &wanted = input(row);
    target.nameDiffers = wanted.kind != KeyKind::Name && !wanted.name.isEmpty()
        && !PersonKey::namesAgree(wanted.name, person.displayName);
    if (person.id.isValid()) {
        const Ref key = keyOf(ref);
        const auto holder = m_holder.find(key);
        if (holder == m_holder.end()) {
            m_holder.insert(key, row);
        } else if (*holder < row) {
            setStatus(row, Status::Duplicate);
            return;
        } else if (const int later = std::exchange(*holder, row); later != row) {
            // The first row is the one that counts, whichever was answered first.
            setStatus(later, Status::Duplicate);
        }
    }
    setStatus(row, verdictOf(person).isEligible() ? Status::Resolved : Status::Ineligible);
}

void PeopleResolver::judge(int row)
{
    const bool eligible = verdictOf(userOf(at(row).person)).isEligible();
    setStatus(row, eligible ? Status::Resolved : Status::Ineligible);
}

void PeopleResolver::fail(int row, const QString &reason)
{
    auto number = m_reasons.indexOf(reason);
    if (number < 0) {
        number = m_reasons.size();
        m_reasons.append(reason);
    }
    m_rows[static_cast<size_t>(row)].reason = static_cast<int>(number);
    setStatus(row, Status::Failed);
}

void PeopleResolver::setStatus(int row, Status status)
{
    Row &target = m_rows[static_cast<size_t>(row)];
    const auto countAs = [this, &target](int by) {
        m_counts[static_cast<size_t>(target.status)] += by;
        if (target.status == Status::Resolved && target.nameDiffers)
            m_differingNames += by;
    };
    // Verdicts may have other words though the status is the same.
    touch(row);
    countAs(-1);
    target.status = status;
    countAs(1);
}

void PeopleResolver::reopen(int row)
{
    if (row < 0 || row >= rowCount() || !canReopen(row))
        return;
    release(row);
    setStatus(row, at(row).open);
    m_rows[static_cast<size_t>(row)].person = nobody;
    m_rows[static_cast<size_t>(row)].nameDiffers = false;
    tell();
}

/// The person of \a row is that of the next row that means the same one, if there is any.
void PeopleResolver::release(int row)
{
    const Ref ref = at(row).person;
    const auto holder = m_holder.find(keyOf(ref));
    if (holder == m_holder.end() || *holder != row)
        return;
    for (int other = row + 1; other < rowCount(); ++other) {
        const Row &candidate = at(other);
        if (candidate.status == Status::Duplicate && candidate.person != nobody
            && keyOf(candidate.person) == keyOf(ref)) {
            *holder = other;
            judge(other);
            return;
        }
    }
    m_holder.erase(holder);
}

void PeopleResolver::choose(int row, int match)
{
    if (row < 0 || row >= rowCount() || match < 0 || match >= matchCount(row))
        return;
    m_rows[static_cast<size_t>(row)].open = at(row).status;
    const Ref ref = m_matches[at(row).firstMatch + static_cast<size_t>(match)];
    settlePerson(row, ref, userOf(ref));
    tell();
}

// -- Proposals --------------------------------------------------------------------------------

void PeopleResolver::propose()
{
    if (!m_directory->answersHere() || m_index.names() == 0)
        return;
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).status == Status::Unknown
            && (input(row).kind == KeyKind::Email || input(row).kind == KeyKind::Username))
            rows.push_back(row);
    }
    const auto question = [this](int row) {
        const InputRow &wanted = input(row);
        return SimilarQuery { row, wanted.key,
                              QString::fromUtf8(PersonKey::folded(PersonKey::Name, wanted.name)) };
    };
    m_similar.ask(std::move(rows), question, m_index.names());
}

void PeopleResolver::proposeFirst(int first, int last) { m_similar.putFirst(first, last); }

void PeopleResolver::onProposed(int row, const QList<SimilarMatch> &matches)
{
    if (matches.isEmpty() || at(row).status != Status::Unknown)
        return;
    std::vector<Ref> people;
    for (const SimilarMatch &match : matches.first(qMin<qsizetype>(matches.size(), maxSimilar)))
        people.push_back(static_cast<Ref>(match.row));
    offer(row, people, false, true);
    setStatus(row, Status::Similar);
}

} // namespace Steward
