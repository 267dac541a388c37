// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/filterpopup.h"

#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
constexpr int markCharacters = 9;
constexpr int valueCharacters = 34;
constexpr int peopleCharacters = 10;
constexpr int mostLines = 12;
} // namespace

FilterPopup::FilterPopup(const QString &title, const QString &hint, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_values(new FilterValuesModel(this))
    , m_field(new SearchField(this))
    , m_table(new GuardedTableView(this))
    , m_note(makePlainLabel(this))
{
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    m_field->setObjectName(QStringLiteral("filterFind"));
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_table->setObjectName(QStringLiteral("filterValues"));
    m_table->setAccessibleName(title);
    m_table->setModel(m_values);
    m_table->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("filterNote"));
    m_note->setVisible(false);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(FilterValuesModel::Mark, markCharacters * unit);
    m_table->setColumnWidth(FilterValuesModel::People, peopleCharacters * unit);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(FilterValuesModel::Value,
                                                      QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_field);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_looksElsewhere)
            m_values->setFind(text);
    });
    connect(m_field, &SearchField::searched, this, &FilterPopup::typed);
    connect(m_field, &SearchField::returned, this, &FilterPopup::onReturned);
    connect(m_field, &SearchField::leftDown, this, [this] { m_table->setFocus(); });
    connect(m_table, &GuardedTableView::marked, this, &FilterPopup::toggle);
    connect(m_table, &QTableView::clicked, this, &FilterPopup::toggle);
}

void FilterPopup::setValues(const QList<FilterValue> &values, const QStringList &inForce)
{
    const QModelIndex current = m_table->currentIndex();
    const int column = current.column();
    const QString before = current.data(FilterValuesModel::ValueRole).toString();
    m_values->setValues(values, inForce);
    // Values that come while the list is open must not take the place from under the keyboard.
    if (!m_table->hasFocus())
        return;
    for (int row = 0; row < m_values->rowCount(); ++row) {
        if (m_values->at(row).value == before)
            m_table->setCurrentIndex(m_values->index(row, column));
    }
}

void FilterPopup::setInForce(const QStringList &inForce) { m_values->setInForce(inForce); }

void FilterPopup::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FilterPopup::openBelow(const QWidget *button)
{
    const int unit = fontMetrics().averageCharWidth();
    const int line = m_table->verticalHeader()->defaultSectionSize();
    const QRect room = button->screen()->availableGeometry();
    const QRect opener(button->mapToGlobal(QPoint()), button->size());
    const QSize wanted((markCharacters + valueCharacters + peopleCharacters + 4) * unit,
                       m_field->sizeHint().height() + line * mostLines);
    // Above where there is more room and below there is too little.
    const int below = room.bottom() - opener.bottom();
    const int above = opener.top() - room.top();
    const bool goesUp = wanted.height() > below && above > below;
    resize(qMin(wanted.width(), room.width()), qMin(wanted.height(), goesUp ? above : below));
    QRect place(opener.bottomLeft() + QPoint(0, 1), size());
    if (goesUp)
        place.moveBottom(opener.top() - 1);
    if (isRightToLeft())
        place.moveRight(opener.right());
    place.moveRight(qMin(place.right(), room.right()));
    place.moveLeft(qMax(place.left(), room.left()));
    move(place.topLeft());
    show();
    m_field->setFocus();
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    // opened() comes with a double click as well, whose first click has marked the row already.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            toggle(m_table->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FilterPopup::onReturned()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        m_table->setFocus();
        return;
    }
    int only = -1;
    int others = 0;
    for (int row = 0; row < m_values->rowCount(); ++row) {
        if (m_values->isInForce(row))
            continue;
        only = row;
        ++others;
    }
    if (others == 1) {
        toggle(m_values->index(only, 0));
        m_field->selectAll();
    } else if (others > 1) {
        m_table->setFocus();
    } else {
        emit entered(text);
    }
}

void FilterPopup::toggle(const QModelIndex &index)
{
    if (index.isValid())
        emit toggled(index.data(FilterValuesModel::ValueRole).toString());
}

} // namespace Steward
