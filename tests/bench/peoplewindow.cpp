// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/peoplewindow.h"

#include "app/directory/eligibility.h"
#include "ui/picker/searchpage.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

PeopleWindow::PeopleWindow(Session *session, Directory *directory)
    : m_page(new SearchPage(session, directory, &m_chosen, this))
    , m_field(m_page->findChild<QLineEdit *>(u"peopleSearch"_s))
    , m_table(m_page->findChild<QTableView *>(u"directoryTable"_s))
{
    m_page->setEligibility(&ownerVerdict);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_page);
    resize(1000, 640);
    // The window paints all that changed when it gets its UpdateRequest.
    installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    show();
    m_field->setFocus();
}

void PeopleWindow::press(QChar letter) { send(letter.toUpper().unicode(), letter); }

void PeopleWindow::clear()
{
    m_field->selectAll();
    send(Qt::Key_Delete, {});
}

void PeopleWindow::sortBy(int column, Qt::SortOrder order)
{
    beginToPaint();
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->sortByColumn(column, order);
}

void PeopleWindow::send(int key, const QString &text)
{
    beginToPaint();
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(m_field, &event);
}

void PeopleWindow::beginToPaint()
{
    m_pressed = true;
    m_rowsPainted = false;
    m_waitedNs = m_runQueue.waitedNs();
    m_clock.start();
}

bool PeopleWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Paint)
        m_rowsPainted = true;
    if (watched != this || event->type() != QEvent::UpdateRequest)
        return QWidget::eventFilter(watched, event);
    const bool handled = this->event(event);
    // The field or the header may be painted before the rows are; where nobody is found there are
    // none to paint.
    if ((m_rowsPainted || !m_table->isVisible()) && std::exchange(m_pressed, false)) {
        const qint64 waited = m_runQueue.waitedNs() - m_waitedNs;
        emit painted(static_cast<double>(m_clock.nsecsElapsed() - waited) / 1e6);
    }
    return handled;
}

QStringList PeopleWindow::queries()
{
    // Names, part of names, addresses, several words; with marks and without.
    static const QStringList looked {
        u"ann berg"_s,   u"mueller"_s,     u"Müller"_s,         u"wałęsa"_s,   u"soren"_s,
        u"Анна"_s,       u"петров иван"_s, u"Νίκος"_s,          u"γεωργίου"_s, u"محمد"_s,
        u"فاطمة"_s,      u"כהן"_s,         u"דוד לוי"_s,        u"王伟"_s,     u"李 芳"_s,
        u"さくら"_s,     u"田中 健太"_s,   u"김민준"_s,         u"शर्मा"_s,     u"दीपा पटेल"_s,
        u"สมชาย"_s,      u"finance"_s,     u"hr engineer"_s,    u"@acme"_s,    u"e1042"_s,
        u"zzz nobody"_s, u"o'neill"_s,     u"director sales"_s, u"e"_s,        u"legacy"_s
    };
    QStringList queries;
    while (queries.size() < 200)
        queries.append(looked.at(queries.size() % looked.size()));
    return queries;
}

} // namespace Steward
