// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/apprunner.h"

#include "app/auth/session.h"
#include "app/changes/sendslots.h"
#include "app/core/logging.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
// Apps can be read at once; the window is for a tenant that is slow to finish.
constexpr std::array<qint64, 4> readDelaysMs { 1000, 2000, 4000, 8000 };
} // namespace

AppRunner::AppRunner(const ChangeContext &context, quint64 id, const Plan &plan)
    : ChangeRunner(context, id, plan)
    , m_app(plan.app)
{
    ChangeRow row;
    row.subject = plan.app.displayName;
    row.stateSince = m_change.createdAt;
    m_change.rows.append(row);
    connect(context.sending, &SendSlots::freed, this, &AppRunner::send);
}

AppRunner::~AppRunner()
{
    // What surely did not leave must not be looked for at the next start.
    if (m_step == Step::Marking || m_step == Step::Marked)
        setNotSent(tr("Waiting to be sent."), {});
}

void AppRunner::restored(const QList<JournalEvent> &events)
{
    m_step = Step::Idle;
    for (const JournalEvent &event : events) {
        for (const QJsonValue &id : event.data.value("before"_L1).toArray()) {
            if (const auto app = AppId::parse(id.toString()))
                m_before.insert(*app);
        }
        if (const auto made = AppId::parse(event.data.value("appId"_L1).toString()))
            m_change.object.app = *made;
    }
    switch (m_change.rows.first().state) {
    case RowState::Waiting:
        m_notSent = true;
        m_rest = !isClosed();
        break;
    case RowState::Accepted:
        readBack();
        break;
    case RowState::Sent:
    case RowState::Unknown: {
        m_lost = lostAtTheEnd();
        setRow(0, RowState::Unknown,
               tr("Steward ended before the answer came; looking for the app in the tenant."),
               m_lost);
        m_until = now().addMSecs(m_context.windowMs);
        m_step = Step::Looking;
        readNamed(QString());
        break;
    }
    default:
        break;
    }
}

void AppRunner::sendRest()
{
    if (std::exchange(m_rest, false))
        start();
}

void AppRunner::abandon(const QString &text, const SharedValue<ApiError> &error)
{
    if (m_step != Step::Planned && m_step != Step::Reading && m_step != Step::Marking
        && m_step != Step::Marked && !m_rest)
        return;
    m_step = Step::Idle;
    m_rest = false;
    setNotSent(text, error);
}

/// Where the answer to an earlier request was lost, that stays the question.
void AppRunner::setNotSent(const QString &text, const SharedValue<ApiError> &error)
{
    if (m_lost) {
        m_looked = false;
        setRow(0, RowState::Unknown,
               tr("It is not known whether the first try made the app. %1").arg(text), m_lost);
        return;
    }
    m_notSent = true;
    setRow(0, RowState::Waiting, text, error);
}

void AppRunner::start()
{
    m_step = Step::Reading;
    m_notSent = false;
    m_looked = false;
    m_collected.clear();
    m_trail.restart();
    // What an earlier request did is known only when it was looked for.
    setRow(0, m_lost ? RowState::Unknown : RowState::Waiting,
           tr("Reading which apps have this name."), m_lost);
    readNamed(QString());
}

void AppRunner::readNamed(const QString &token)
{
    m_session->apps()
        .named(m_app.displayName, token)
        .then(this, [this](const Result<Page<App>> &page) {
            if (!page) {
                onNamed(unexpected(page.error()));
                return;
            }
            m_collected += page->items;
            if (const auto step = m_trail.step(page->nextPageToken); !step)
                onNamed(unexpected(step.error()));
            else if (!page->nextPageToken.isEmpty())
                readNamed(page->nextPageToken);
            else
                onNamed(m_collected);
        });
}

void AppRunner::onNamed(const Result<QList<App>> &apps)
{
    if (m_step == Step::Looking) {
        onLooked(apps);
        return;
    }
    if (m_step != Step::Reading)
        return;
    if (!apps) {
        onNotRead(apps.error());
        return;
    }
    // A lost request may have made its app after all; then a person decides, not this program.
    if (const QList<App> late = newApps(*apps); m_lost && !late.isEmpty()) {
        m_step = Step::Idle;
        offer(late);
        return;
    }
    for (const App &app : *apps)
        m_before.insert(app.id);
    markAndSend();
}

void AppRunner::onNotRead(const ApiError &error)
{
    // Without this list a lost answer could not be told from an app of somebody else's.
    m_step = Step::Idle;
    if (m_lost) {
        setRow(0, RowState::Unknown,
               tr("It is not known whether the app was made. The apps of this name could not be "
                  "read, so nothing more was sent. %1")
                   .arg(error.userText()),
               m_lost);
        return;
    }
    m_notSent = true;
    setRow(0, RowState::Waiting,
           tr("Not sent: the apps of this name could not be read. %1").arg(error.userText()),
           error);
}

QList<App> AppRunner::newApps(const QList<App> &apps) const
{
    QList<App> found;
    for (const App &app : apps) {
        if (!m_before.contains(app.id))
            found.append(app);
    }
    return found;
}

void AppRunner::offer(const QList<App> &found)
{
    m_looked = true;
    m_change.found = found;
    setRow(0, RowState::Unknown,
           tr("The answer was lost, but %n app(s) with this name came up since. Adopt it, or "
              "create another one.",
              nullptr, static_cast<int>(found.size())),
           m_lost);
}

void AppRunner::markAndSend()
{
    m_step = Step::Marking;
    // After a restart these tell which app of the name is ours.
    QJsonArray before;
    for (const AppId &app : std::as_const(m_before))
        before.append(app.toString());
    mark({ { { 0 }, { { "verb"_L1, "POST"_L1 }, { "before"_L1, before } } } }, [this] {
        if (m_step != Step::Marking)
            return;
        m_step = Step::Marked;
        send();
    });
}

void AppRunner::send()
{
    if (m_step != Step::Marked || !m_context.sending->take())
        return;
    m_step = Step::Sending;
    m_change.found.clear();
    setRow(0, RowState::Sent, tr("Sent; waiting for the answer."));
    reach(ChangeStep::Sending);
    m_session->apps()
        .create(WritePermit(), m_app)
        .then(this, [this](const Result<Answered<App>> &answer) {
            reach(ChangeStep::Answered);
            onAnswer(answer);
            setAnswer();
            m_context.sending->give();
        });
}

void AppRunner::onAnswer(const Result<Answered<App>> &answer)
{
    m_step = Step::Idle;
    if (answer) {
        m_change.app = answer->value;
        m_change.object.app = answer->value.id;
        setAnswer(answer->requestId,
                  { { "status"_L1, 200 },
                    { "appId"_L1, answer->value.id.toString() },
                    { "answer"_L1, QJsonDocument::fromJson(answer->body).object() } });
        setRow(0, RowState::Accepted, tr("C1 made the app; reading it back."));
        readBack();
        return;
    }
    const ApiError &error = answer.error();
    qCInfo(lcChanges).noquote() << "change" << m_change.id << "app failed, status"
                                << error.httpStatus << "request" << error.requestId;
    if (error.outcomeUnknown) {
        m_lost = error;
        setRow(0, RowState::Unknown, error.userText(), error);
        m_until = now().addMSecs(m_context.windowMs);
        m_backOff = 0;
        lookLater();
    } else if (error.notSent || error.httpStatus == 0
               || error.kind == ApiError::Kind::RateLimited) {
        setNotSent(tr("Not sent. %1").arg(error.userText()), error);
    } else {
        setRow(0, RowState::Refused, refusalText(error), error);
    }
}

void AppRunner::readBack()
{
    m_step = Step::ReadingBack;
    m_session->apps().app(m_change.object.app).then(this, [this](const Result<App> &app) {
        onReadBack(app);
    });
}

void AppRunner::onReadBack(const Result<App> &app)
{
    m_step = Step::Idle;
    if (app) {
        m_change.app = *app;
        looked();
        setRow(0, RowState::Visible, tr("Made, and read back from the tenant."));
        emit objectChanged(m_change.object);
    } else {
        setRow(
            0, RowState::NotYet,
            tr("C1 made the app, but it could not be read back. %1 Do not create it again; check "
               "again.")
                .arg(app.error().userText()),
            app.error());
    }
}

bool AppRunner::windowIsOver() const { return now() >= m_until; }

void AppRunner::lookLater()
{
    m_step = Step::Looking;
    const auto step = qMin<size_t>(static_cast<size_t>(m_backOff++), readDelaysMs.size() - 1);
    const qint64 delay = qMin(readDelaysMs.at(step), qMax<qint64>(1, m_context.windowMs / 4));
    m_session->client()->clock()->after(delay, this, [this] {
        if (m_step != Step::Looking)
            return;
        m_collected.clear();
        m_trail.restart();
        readNamed(QString());
    });
}

void AppRunner::onLooked(const Result<QList<App>> &apps)
{
    if (!apps) {
        if (!windowIsOver()) {
            lookLater();
            return;
        }
        m_step = Step::Idle;
        setRow(0, RowState::Unknown,
               tr("It is not known whether the app was made, and the apps could not be read. %1 "
                  "Check again before you create it again.")
                   .arg(apps.error().userText()),
               apps.error());
        return;
    }
    m_looked = true;
    looked();
    if (const QList<App> found = newApps(*apps); !found.isEmpty()) {
        m_step = Step::Idle;
        offer(found);
    } else if (windowIsOver()) {
        m_step = Step::Idle;
        m_change.found.clear();
        setRow(0, RowState::Unknown,
               tr("The answer was lost, and no app with this name has come up. It was probably not "
                  "made; check again, or create it again."),
               m_lost);
    } else {
        lookLater();
    }
}

void AppRunner::checkAgain()
{
    if (m_step != Step::Idle)
        return;
    if (m_change.rows.first().state == RowState::NotYet) {
        setRow(0, RowState::Accepted, tr("Reading the app again."));
        readBack();
    } else if (m_change.rows.first().state == RowState::Unknown) {
        m_until = now();
        m_backOff = 0;
        setRow(0, RowState::Unknown, tr("Looking for the app again."), m_lost);
        lookLater();
    }
}

void AppRunner::adopt(int index)
{
    // Not while a look is under way: its answer belongs to an app that is still unknown.
    if (m_step != Step::Idle || m_change.rows.first().state != RowState::Unknown || index < 0
        || index >= m_change.found.size())
        return;
    m_change.app = m_change.found.at(index);
    m_change.object.app = m_change.app->id;
    m_change.found.clear();
    setRow(0, RowState::Visible,
           tr("Adopted: this app was found in the tenant after the answer "
              "was lost."));
    emit objectChanged(m_change.object);
}

bool AppRunner::canSendAgain(int row) const
{
    if (row != 0 || m_step != Step::Idle || isBroken())
        return false;
    switch (m_change.rows.first().state) {
    case RowState::Waiting:
        return m_notSent;
    case RowState::Refused:
        return true;
    case RowState::Unknown:
        return m_looked;
    default:
        return false;
    }
}

void AppRunner::sendAgain(int row)
{
    if (!canSendAgain(row))
        return;
    // Seen and declined: another one is wanted.
    for (const App &app : std::as_const(m_change.found))
        m_before.insert(app.id);
    m_change.found.clear();
    start();
}

bool AppRunner::isOpen(int row) const { return row == 0 && m_step != Step::Idle; }

} // namespace Steward
