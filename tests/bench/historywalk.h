// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/heartbeat.h"

#include <QTimer>

#include <memory>

class QAbstractItemView;
class QLineEdit;

namespace Steward
{

class HistoryPage;
class Journal;

/// A person in the history: scrolls through the list, page by page and to the ends, types into the
/// search, scrolls through what it finds, and clears it. The page is drawn, if not seen.
class HistoryWalk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWalk)
public:
    /// Walks until \a beats were counted. \a journal is Ready, not owned, and must outlive this.
    HistoryWalk(Journal *journal, int beats, QObject *parent = nullptr);
    ~HistoryWalk() override;
    void start();

    [[nodiscard]] const Heartbeat &heartbeat() const { return m_heartbeat; }
    /// The most there were at once in the list.
    [[nodiscard]] int rowsSeen() const { return m_rowsSeen; }
    /// Searches that were typed and answered.
    [[nodiscard]] int searches() const { return m_searches; }

signals:
    void finished();
    void failed(const QString &sentence);

private:
    void step();
    void scroll();
    void type();
    void wait();
    static void press(QWidget *widget, QKeyCombination key, const QString &text = {});
    void end();
    [[nodiscard]] bool isLoaded() const;

    enum class Doing { Waiting, Scrolling, Typing };
    int m_beats;
    std::unique_ptr<HistoryPage> m_page;
    QAbstractItemView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    Heartbeat m_heartbeat;
    QTimer m_steps;
    Doing m_doing = Doing::Waiting;
    int m_step = 0; ///< of what is being done
    int m_round = 0;
    int m_rowsSeen = 0;
    int m_searches = 0;
};

} // namespace Steward
