// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0

// Carries out a plan file without windows, and goes on with what was left. It can end itself in the
// middle of a step, as a machine does that loses its power.
#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/changes/journal.h"
#include "app/changes/planfile.h"
#include "tests/support/connectionfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// Ends the process at the nth time that a step is reached.
class Killer final : public ChangeObserver
{
public:
    explicit Killer(const QString &at)
        : m_left(qMax(1, at.section(u':', 1).toInt()))
    {
        const std::map<QString, ChangeStep> steps {
            { u"planned"_s, ChangeStep::Planned },   { u"marked"_s, ChangeStep::Marked },
            { u"sending"_s, ChangeStep::Sending },   { u"answered"_s, ChangeStep::Answered },
            { u"recorded"_s, ChangeStep::Recorded }, { u"read"_s, ChangeStep::Read }
        };
        if (const auto it = steps.find(at.section(u':', 0, 0)); it != steps.end())
            m_step = it->second;
    }
    void reached(ChangeStep step, quint64) override
    {
        if (m_step == step && --m_left == 0)
            std::raise(SIGKILL);
    }

private:
    std::optional<ChangeStep> m_step;
    int m_left;
};

class Program final : public QObject
{
    Q_OBJECT
public:
    Program(const QCommandLineParser &options, std::unique_ptr<Session> session)
        : m_planFile(options.value(u"plan"_s))
        , m_resume(options.isSet(u"resume"_s))
        , m_decides(!options.isSet(u"undecided"_s))
        , m_fullDisk(options.isSet(u"full-disk"_s))
        , m_session(std::move(session))
        , m_journal(options.value(u"journal"_s))
        , m_desk(m_session.get(), &m_journal)
        , m_killer(options.value(u"kill-at"_s))
    {
        m_desk.setObserver(&m_killer);
        m_desk.setVisibilityWindow(options.value(u"window-ms"_s).toInt());
        m_desk.setBatchSize(options.value(u"batch"_s).toInt());
        connect(m_session.get(), &Session::stateChanged, this, &Program::go);
        connect(&m_journal, &Journal::stateChanged, this, &Program::go);
        connect(&m_desk, &ChangeDesk::rowsChanged, this, &Program::goOn);
        m_journal.open();
        m_session->signIn();
    }

private:
    void go()
    {
        if (m_session->state() == Session::State::Failed) {
            m_session->client()->clock()->after(100, this, [this] { m_session->signIn(); });
            return;
        }
        if (m_session->state() != Session::State::SignedIn || m_begun
            || m_journal.state() == Journal::State::Opening)
            return;
        m_begun = true;
        if (m_resume)
            takeUp();
        else
            begin();
    }
    void begin()
    {
        QFile file(m_planFile);
        if (!file.open(QIODevice::ReadOnly))
            end(2, u"the plan file cannot be read"_s);
        else if (const auto plan = readPlan(file.readAll(), m_session->tenant().host()); !plan)
            end(2, plan.error().userText());
        else if (const auto id = m_desk.begin(plan->plan); !id)
            end(2, id.error().userText());
        else if (m_fullDisk)
            fillDisk(static_cast<qint64>(*id));
    }
    /// The journal may not grow, and what room is left in it is filled to the brim.
    void fillDisk(qint64 change)
    {
        m_journal.limitPages(1);
        JournalEvent filler;
        filler.change = change;
        filler.kind = u"filler"_s;
        m_journal.append({ filler }, JournalWriter::Haste::Now, this,
                         [this, change](const Result<void> &done) {
                             if (done)
                                 fillDisk(change);
                         });
    }
    void takeUp()
    {
        JournalQuery open;
        open.onlyOpen = true;
        m_journal.changes(open, this, [this](const Result<QList<JournalChange>> &changes) {
            // Ended before the plan was in the journal, or when all was done.
            if (changes && changes->isEmpty()) {
                JournalQuery any;
                m_journal.changes(any, this, [this](const Result<QList<JournalChange>> &all) {
                    if (all && all->isEmpty())
                        begin();
                    else
                        end(0, {});
                });
                return;
            }
            for (const JournalChange &change : changes.value_or(QList<JournalChange>()))
                takeUp(change);
        });
    }
    void takeUp(const JournalChange &change)
    {
        m_journal.record(change.id, {}, this, [this](const Result<JournalRecord> &record) {
            const auto kept = record.value_or(JournalRecord());
            m_desk.restore(kept);
            m_desk.sendRest(static_cast<quint64>(kept.change.id));
            goOn();
        });
    }
    /// What a person would do who wants it done: look again, send again what was not there.
    void goOn()
    {
        for (const quint64 id : m_desk.changes()) {
            if (m_desk.isOpen(id))
                return;
            bool going = false;
            const Change change = *m_desk.change(id);
            if (!change.found.isEmpty()) {
                m_desk.adoptApp(id, 0);
                going = true;
            }
            for (int row = 0; m_decides && row < change.rows.size(); ++row) {
                if (change.rows.at(row).state == RowState::NotYet) {
                    m_desk.checkAgain(id);
                    going = true;
                } else if (change.rows.at(row).state != RowState::Refused
                           && m_desk.canSendAgain(id, row)) {
                    m_desk.sendAgain(id, row);
                    going = true;
                }
            }
            if (going)
                return;
        }
        if (!m_desk.changes().isEmpty())
            end(0, m_desk.change(m_desk.changes().first())->summary());
    }
    void end(int code, const QString &text)
    {
        std::printf("%s\n", qPrintable(text));
        QCoreApplication::exit(code);
    }

    QString m_planFile;
    bool m_resume;
    bool m_decides;
    bool m_fullDisk;
    std::unique_ptr<Session> m_session;
    Journal m_journal;
    ChangeDesk m_desk;
    Killer m_killer;
    bool m_begun = false;
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({ { u"connection"_s, u"What the practice tenant wrote."_s, u"file"_s },
                         { u"port"_s, u"Of a proxy before the tenant."_s, u"n"_s, u"0"_s },
                         { u"plan"_s, u"The plan to carry out."_s, u"file"_s },
                         { u"journal"_s, u"The journal."_s, u"file"_s },
                         { u"resume"_s, u"Go on with what was left, else begin the plan."_s },
                         { u"undecided"_s, u"Send nothing again."_s },
                         { u"kill-at"_s, u"End at the nth of a step."_s, u"step:n"_s },
                         { u"full-disk"_s, u"The journal gets no larger than the plan."_s },
                         { u"batch"_s, u"People in one request."_s, u"n"_s, u"100"_s },
                         { u"window-ms"_s, u"How long rows are watched."_s, u"n"_s, u"1500"_s } });
    options.process(application);
    auto session = sessionFromFile(options.value(u"connection"_s),
                                   static_cast<quint16>(options.value(u"port"_s).toUInt()));
    if (session == nullptr) {
        std::fprintf(stderr, "The connection file cannot be used.\n");
        return 2;
    }
    const Program program(options, std::move(session));
    return QCoreApplication::exec();
}

#include "changeprogram.moc"
