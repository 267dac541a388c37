// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace Steward
{

class SearchField;

/// Which changes of the journal a person wants to see: words, a tenant, a state, a period.
class HistoryFilter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFilter)
public:
    /// \a tenantHost is offered as this tenant.
    explicit HistoryFilter(const QString &tenantHost, QWidget *parent = nullptr);

    /// Offers \a tenants beside this one; what is chosen stays.
    void setTenants(const QList<JournalOverview::Tenant> &tenants);
    /// What is asked for; days count from today.
    [[nodiscard]] JournalQuery query() const;
    /// Everything is let through.
    [[nodiscard]] bool isOpen() const;
    void clear();
    void focusSearch();
    /// Lays \a button out in the line of the search.
    void addButton(QPushButton *button);

signals:
    void changed();
    /// The person wants to go on to the list.
    void left();

private:
    [[nodiscard]] QComboBox *makeCombo(const QString &name, const QString &label);
    void onChoice();

    QString m_tenantHost;
    QString m_words; ///< that were asked for last
    SearchField *m_search;
    QComboBox *m_tenant;
    QComboBox *m_state;
    QComboBox *m_period;
    QPushButton *m_clear;
    QHBoxLayout *m_top;
    QHBoxLayout *m_choices;
};

} // namespace Steward
