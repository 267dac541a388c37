// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/directory/eligibility.h"
#include "app/models/chosenmodel.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Steward
{

/// Goes through many people and judges each, in slices of 2 ms, between which the window goes on:
/// how many of them can be chosen, how many of those are already, and, where that is wanted, who.
/// GUI thread only.
class PeopleSweep final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleSweep)
public:
    enum class Want {
        Numbers, ///< eligible() and chosen() only
        People, ///< entries() and leftOut() as well
    };
    /// Makes the person at a place from 0 on.
    using At = std::function<User(qsizetype)>;

    /// \a chosen is not owned and must outlive this.
    explicit PeopleSweep(const ChosenModel *chosen, QObject *parent = nullptr);
    /// Begins with \a count people, dropping what came before. \a origin goes into the entries.
    void start(qsizetype count, At at, Eligibility eligibility, Want want,
               const QString &origin = {});
    /// Drops what is under way, without finished().
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] Want want() const { return m_want; }
    [[nodiscard]] qsizetype eligible() const { return m_eligible; }
    /// Those of them who were in the basket when they were judged.
    [[nodiscard]] qsizetype chosen() const { return m_already; }
    /// Those who can be chosen, in order.
    [[nodiscard]] const QList<ChosenModel::Entry> &entries() const { return m_entries; }
    /// Those who cannot, with the word for why.
    [[nodiscard]] const QList<LeftOut> &leftOut() const { return m_leftOut; }

signals:
    /// All were judged. Never from within start().
    void finished();

private:
    void slice();
    void judge(const User &person);

    const ChosenModel *m_chosen;
    QTimer m_timer;
    At m_at;
    Eligibility m_eligibility;
    Want m_want = Want::Numbers;
    QString m_origin;
    qsizetype m_count = 0;
    qsizetype m_judged = 0;
    qsizetype m_eligible = 0;
    qsizetype m_already = 0; ///< chosen
    QList<ChosenModel::Entry> m_entries;
    QList<LeftOut> m_leftOut;
};

} // namespace Steward
