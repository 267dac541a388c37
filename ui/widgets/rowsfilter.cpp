// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowsfilter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace Steward
{

namespace
{
constexpr int anyState = -1;
constexpr int firstReason = 1 + rowStateCount; // after all, and each state
constexpr int reasonButtons = 3;
constexpr int mostCharacters = 34; // of a button; the tool tip has all of it
constexpr int fewestCharacters = 14; // fewer say nothing; then there are fewer buttons
constexpr int frameCharacters = 4; // what a button needs around its text
constexpr int comboCharacters = 16;
constexpr qsizetype mostReasons = 100;
} // namespace

RowsFilter::RowsFilter(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_room(new QWidget(this))
{
    m_choice->setObjectName(QStringLiteral("stateFilter"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(comboCharacters);
    m_choice->addItem(tr("All rows"), anyState);
    for (int state = 0; state < rowStateCount; ++state)
        m_choice->addItem(rowStateText(static_cast<RowState>(state)), state);
    auto *label = new QLabel(tr("Sho&w:"), this);
    label->setBuddy(m_choice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_room->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *buttons = new QHBoxLayout(m_room);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSizeConstraint(QLayout::SetNoConstraint);
    for (int i = 0; i < reasonButtons; ++i) {
        auto *button = new QToolButton(m_room);
        button->setObjectName(QStringLiteral("reason%1").arg(i));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(false);
        connect(button, &QToolButton::clicked, this, [this, button] { onButton(button); });
        buttons->addWidget(button);
        m_buttons.append(button);
    }
    buttons->addStretch(1);
    layout->addWidget(m_room, 1);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showChoice();
        emit changed();
    });
}

QList<QWidget *> RowsFilter::tabOrder() const
{
    return QList<QWidget *>(m_buttons.begin(), m_buttons.end()) << m_choice;
}

void RowsFilter::update(const Change *change)
{
    const StateWords words = change != nullptr ? change->words() : StateWords();
    for (int state = 0; state < rowStateCount; ++state)
        m_choice->setItemText(1 + state, rowStateText(static_cast<RowState>(state), words));
    const auto reasons
        = change != nullptr ? ChangePresenter::reasons(*change) : QList<ChangePresenter::Reason>();
    // A list that somebody is choosing from must not change under the pointer.
    if (reasons != m_reasons && !m_choice->view()->isVisible())
        setReasons(reasons);
}

void RowsFilter::setReasons(const QList<ChangePresenter::Reason> &reasons)
{
    const QString chosen = reasonKey();
    m_reasons = reasons;
    bool lost = false;
    {
        const QSignalBlocker quiet(m_choice);
        while (m_choice->count() > firstReason)
            m_choice->removeItem(m_choice->count() - 1);
        for (const ChangePresenter::Reason &reason :
             reasons.first(qMin(reasons.size(), mostReasons)))
            m_choice->addItem(reason.text, reason.key);
        const int again = chosen.isEmpty() ? -1 : m_choice->findData(chosen);
        lost = !chosen.isEmpty() && again < 0;
        if (lost || again >= 0)
            m_choice->setCurrentIndex(qMax(0, again));
    }
    fit();
    showChoice();
    if (lost)
        emit changed();
}

/// As many buttons, and as much of their texts, as there is room for.
void RowsFilter::fit()
{
    const int unit = fontMetrics().averageCharWidth();
    const int room = m_room->width();
    auto count = static_cast<int>(qMin<qsizetype>(reasonButtons, m_reasons.size()));
    while (count > 0 && room / count < (fewestCharacters + frameCharacters) * unit)
        --count;
    const int most
        = count == 0 ? 0 : qMin(mostCharacters * unit, room / count - frameCharacters * unit);
    for (int i = 0; i < reasonButtons; ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setVisible(i < count);
        if (i >= count)
            continue;
        const QString text
            = button->fontMetrics().elidedText(m_reasons.at(i).text, Qt::ElideRight, most);
        // What the server says is no place for keys.
        button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        button->setToolTip(m_reasons.at(i).text);
        button->setAccessibleName(m_reasons.at(i).text);
        button->setProperty("reasonKey", m_reasons.at(i).key);
    }
}

void RowsFilter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
}

void RowsFilter::onButton(QToolButton *button)
{
    const int item = m_choice->findData(button->property("reasonKey"));
    // Pressed once more it lets all through again.
    m_choice->setCurrentIndex(button->isChecked() ? qMax(0, item) : 0);
    showChoice();
}

void RowsFilter::showChoice()
{
    const QString key = reasonKey();
    for (QToolButton *button : std::as_const(m_buttons))
        button->setChecked(!key.isEmpty() && button->property("reasonKey").toString() == key);
}

void RowsFilter::clear() { m_choice->setCurrentIndex(0); }

std::optional<RowState> RowsFilter::state() const
{
    const int index = m_choice->currentIndex();
    if (index < 1 || index >= firstReason)
        return std::nullopt;
    return static_cast<RowState>(m_choice->currentData().toInt());
}

QString RowsFilter::reasonKey() const
{
    return m_choice->currentIndex() < firstReason ? QString() : m_choice->currentData().toString();
}

} // namespace Steward
