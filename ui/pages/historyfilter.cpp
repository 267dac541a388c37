// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/historyfilter.h"

#include "app/core/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
enum Period { AllTime, Today, Week, Month, Year };
constexpr int anyState = -1;
constexpr int comboCharacters = 11; // a tenant's host may be long; the list that opens shows it all
} // namespace

HistoryFilter::HistoryFilter(const QString &tenantHost, QWidget *parent)
    : QWidget(parent)
    , m_tenantHost(tenantHost)
    , m_search(new SearchField(this))
    , m_clear(new QPushButton(tr("Clear F&ilters"), this))
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Object, person, e-mail or text"));
    m_search->setAccessibleName(tr("Search changes"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAutoDefault(false);
    auto *label = new QLabel(tr("&Search:"), this);
    label->setBuddy(m_search);
    m_top = new QHBoxLayout;
    m_top->addWidget(label);
    m_top->addWidget(m_search, 1);
    m_top->addWidget(m_clear);
    m_choices = new QHBoxLayout;
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(m_top);
    lines->addLayout(m_choices);
    m_tenant = makeCombo(QStringLiteral("historyTenant"), tr("Te&nant:"));
    m_state = makeCombo(QStringLiteral("historyState"), tr("St&ate:"));
    m_period = makeCombo(QStringLiteral("historyPeriod"), tr("Pe&riod:"));
    m_choices->addStretch();
    setTabOrder(m_period, m_clear);
    setTenants({});
    m_state->addItem(tr("All states"), anyState);
    for (int state = 0; state < rowStateCount; ++state)
        m_state->addItem(rowStateOfAnyText(static_cast<RowState>(state)), state);
    m_period->addItem(tr("All time"), AllTime);
    m_period->addItem(tr("Today"), Today);
    m_period->addItem(tr("Last 7 days"), Week);
    m_period->addItem(tr("Last 30 days"), Month);
    m_period->addItem(tr("Last year"), Year);
    for (QComboBox *combo : { m_tenant, m_state, m_period })
        connect(combo, &QComboBox::currentIndexChanged, this, &HistoryFilter::onChoice);
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        // Return after a pause asks for the same once more.
        if (std::exchange(m_words, words) != words)
            onChoice();
    });
    connect(m_search, &SearchField::returned, this, &HistoryFilter::left);
    connect(m_search, &SearchField::leftDown, this, &HistoryFilter::left);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilter::clear);
    m_clear->setEnabled(false);
}

QComboBox *HistoryFilter::makeCombo(const QString &name, const QString &label)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(comboCharacters);
    auto *text = new QLabel(label, this);
    text->setBuddy(combo);
    m_choices->addWidget(text);
    m_choices->addWidget(combo);
    return combo;
}

void HistoryFilter::setTenants(const QList<JournalOverview::Tenant> &tenants)
{
    const QSignalBlocker quiet(m_tenant);
    const QString chosen = m_tenant->currentData().toString();
    m_tenant->clear();
    m_tenant->addItem(tr("All tenants"), QString());
    m_tenant->addItem(tr("This tenant"), m_tenantHost);
    for (const JournalOverview::Tenant &tenant : tenants) {
        if (tenant.host == m_tenantHost)
            continue;
        //: a tenant's name and its host
        const QString text = tr("%1 (%2)").arg(plainText(tenant.name), plainText(tenant.host));
        m_tenant->addItem(tenant.name.isEmpty() ? plainText(tenant.host) : text, tenant.host);
    }
    m_tenant->setCurrentIndex(qMax(0, m_tenant->findData(chosen)));
}

JournalQuery HistoryFilter::query() const
{
    JournalQuery query;
    query.words = m_words;
    query.tenantHost = m_tenant->currentData().toString();
    if (const int state = m_state->currentData().toInt(); state != anyState)
        query.state = static_cast<RowState>(state);
    const QDate today = QDate::currentDate();
    switch (m_period->currentData().toInt()) {
    case Today:
        query.from = today;
        break;
    case Week:
        query.from = today.addDays(-6);
        break;
    case Month:
        query.from = today.addDays(-29);
        break;
    case Year:
        query.from = today.addYears(-1);
        break;
    default:
        break;
    }
    return query;
}

bool HistoryFilter::isOpen() const
{
    return m_words.isEmpty() && m_tenant->currentIndex() == 0 && m_state->currentIndex() == 0
        && m_period->currentIndex() == 0;
}

void HistoryFilter::clear()
{
    m_words.clear();
    m_search->clear();
    for (QComboBox *combo : { m_tenant, m_state, m_period }) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(0);
    }
    // It is about to be disabled under the keyboard.
    focusSearch();
    onChoice();
}

void HistoryFilter::addButton(QPushButton *button)
{
    m_top->addWidget(button);
    setTabOrder(m_search, button);
}

void HistoryFilter::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryFilter::onChoice()
{
    m_clear->setEnabled(!isOpen());
    emit changed();
}

} // namespace Steward
