// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/nameresolver.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"

#include <algorithm>

namespace Steward
{

namespace
{
constexpr int maxInFlight = 4;
constexpr int maxOffered = 20;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

/// "Berg, Ann" as the directory has it: "Ann Berg".
QString asName(const QString &key)
{
    const auto comma = key.indexOf(u',');
    if (comma <= 0 || key.contains(u'@'))
        return key.simplified();
    return QString(key.mid(comma + 1) + u' ' + key.left(comma)).simplified();
}

/// Whether \a key names nobody but \a user: an address, a username, an id.
bool isOwnKey(const QString &key, const User &user)
{
    QStringList texts = user.emails + user.employeeIds;
    texts << user.email << user.username << user.id.toString();
    return std::any_of(texts.begin(), texts.end(), [&key](const QString &text) {
        return !text.isEmpty() && folded(text) == folded(key);
    });
}
} // namespace

NameResolver::NameResolver(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_eligibility([](const User &) { return Verdict(); })
{
}

NameResolver::~NameResolver() = default;

Result<void> NameResolver::check(const QString &text)
{
    const auto refuse
        = [](const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); };
    if (text.size() > maxCharacters) {
        return refuse(tr("The text has %1 characters; at most %2 can be checked at a time. Paste a "
                         "part of it.")
                          .arg(text.size())
                          .arg(maxCharacters));
    }
    const QList<PastedToken> tokens = splitPastedText(text);
    if (tokens.isEmpty())
        return refuse(tr("Paste or type addresses or names first, one a line."));
    if (tokens.size() > maxRows) {
        return refuse(tr("There are %1 entries; at most %2 can be checked at a time. Paste a part "
                         "of them.")
                          .arg(tokens.size())
                          .arg(maxRows));
    }
    ++m_generation;
    m_rows.clear();
    m_queue.clear();
    m_rowsOf.clear();
    m_rowOf.clear();
    m_inFlight = 0;
    for (const PastedToken &token : tokens) {
        const int row = static_cast<int>(m_rows.size());
        Row fresh;
        fresh.token = token;
        const QString key = folded(token.key);
        if (const auto same = m_rowsOf.constFind(key); same != m_rowsOf.constEnd()) {
            fresh.status = Status::Duplicate;
            fresh.word = tr("Duplicate");
            fresh.why = tr("The same as in row %1.").arg(m_rows.at(same->first()).token.row);
        } else {
            fresh.word = tr("Waiting");
            m_rowsOf.insert(key, { row });
            m_queue.append(key);
        }
        m_rows.append(fresh);
    }
    m_total = static_cast<int>(m_queue.size());
    m_done = 0;
    emit reset();
    askNext();
    return {};
}

void NameResolver::checkFailed()
{
    if (isRunning())
        return;
    m_done = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).status != Status::Failed)
            continue;
        m_queue.append(folded(m_rows.at(row).token.key));
        setRow(row, Status::Waiting, tr("Waiting"), {});
    }
    m_total = static_cast<int>(m_queue.size());
    askNext();
}

void NameResolver::stop()
{
    if (!isRunning())
        return;
    ++m_generation;
    m_queue.clear();
    m_inFlight = 0;
    m_done = m_total;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).status == Status::Waiting)
            setRow(row, Status::Failed, tr("Not checked"), tr("Stopped before it was looked up."));
    }
    emit progressed();
    emit finished();
}

void NameResolver::askNext()
{
    while (m_inFlight < maxInFlight && !m_queue.isEmpty()) {
        const QString key = m_queue.takeFirst();
        const QString typed = m_rows.at(m_rowsOf.value(key).first()).token.key;
        ++m_inFlight;
        ask(typed, typed.contains(u'@') ? Try::Email : isObjectId(typed) ? Try::Id : Try::Words);
    }
}

void NameResolver::ask(const QString &key, Try how)
{
    Reply<Page<User>> reply;
    if (how == Try::Email)
        reply = m_session->users().withEmail(key);
    else if (how == Try::Id)
        reply = m_session->users().withId(UserId::parse(key).value_or(UserId()));
    else
        reply = m_session->users().page(asName(key), QString());
    reply.then(this, [this, key, how, generation = m_generation](const Result<Page<User>> &page) {
        if (generation == m_generation)
            onFound(key, how, page);
    });
}

QList<User> NameResolver::exactMatches(const QString &key, const QList<User> &users)
{
    const QString wanted = folded(key);
    QList<User> exact;
    for (const User &user : users) {
        QStringList texts = user.emails + user.employeeIds;
        texts << user.displayName << user.email << user.username << user.id.toString();
        if (!user.displayName.isEmpty() && folded(asName(key)) == folded(user.displayName))
            texts << key;
        for (const QString &text : std::as_const(texts)) {
            if (!text.isEmpty() && folded(text) == wanted) {
                exact.append(user);
                break;
            }
        }
    }
    return exact;
}

void NameResolver::onFound(const QString &key, Try how, const Result<Page<User>> &page)
{
    if (page && page->items.isEmpty() && how != Try::Words) {
        // A second address is found by words alone, and a text of 27 letters may be a name.
        ask(key, Try::Words);
        return;
    }
    --m_inFlight;
    ++m_done;
    settle(folded(key), [this, &page, &key](int row) {
        if (!page)
            setRow(row, Status::Failed, tr("Not checked"), page.error().userText());
        else
            settleMatches(row, *page);
    });
    emit progressed();
    if (isRunning())
        askNext();
    else
        emit finished();
}

void NameResolver::settle(const QString &key, const std::function<void(int)> &settleRow)
{
    for (const int row : m_rowsOf.value(key))
        settleRow(row);
}

void NameResolver::settleMatches(int row, const Page<User> &page)
{
    const QString key = m_rows.at(row).token.key;
    const QList<User> exact = exactMatches(key, page.items);
    const QList<User> &others = page.items;
    // With more pages to come there may be a namesake on one of them; what is one person's alone
    // may be taken all the same.
    if (exact.size() == 1 && (page.nextPageToken.isEmpty() || isOwnKey(key, exact.first()))) {
        settlePerson(row, exact.first());
        return;
    }
    const QList<User> &offered = exact.isEmpty() ? others : exact;
    if (offered.isEmpty()) {
        setRow(row, Status::Unknown, tr("Unknown"),
               isObjectId(m_rows.at(row).token.key)
                   ? tr("Nobody in this tenant has this id. Check that it is not another tenant's.")
                   : tr("Nobody in this tenant has this address or name. Check the spelling."));
        return;
    }
    m_rows[row].matches = offered.mid(0, maxOffered);
    const bool more = offered.size() > maxOffered || !page.nextPageToken.isEmpty();
    setRow(
        row, Status::Choose,
        (more ? tr("Choose (%1 or more)") : tr("Choose (%1)")).arg(m_rows.at(row).matches.size()),
        exact.isEmpty() ? tr("Nobody matches exactly. Press Return to choose who is meant.")
                        : tr("Several people match. Press Return to choose who is meant."));
}

void NameResolver::settlePerson(int row, const User &person)
{
    if (const auto other = m_rowOf.constFind(person.id);
        other != m_rowOf.constEnd() && *other != row) {
        setRow(row, Status::Duplicate, tr("Duplicate"),
               tr("The same person as in row %1.").arg(m_rows.at(*other).token.row));
        return;
    }
    m_rowOf.insert(person.id, row);
    m_rows[row].person = person;
    const Verdict verdict = m_eligibility(person);
    if (verdict.isEligible())
        setRow(row, Status::Resolved, tr("Resolved"), {});
    else
        setRow(row, Status::Ineligible, verdict.word, verdict.reason);
}

void NameResolver::choose(int row, int match)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).status != Status::Choose || match < 0
        || match >= m_rows.at(row).matches.size())
        return;
    settlePerson(row, m_rows.at(row).matches.at(match));
}

void NameResolver::setRow(int row, Status status, const QString &word, const QString &why)
{
    m_rows[row].status = status;
    m_rows[row].word = word;
    m_rows[row].why = why;
    emit rowChanged(row);
}

} // namespace Steward
