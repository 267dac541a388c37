// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ownerspane.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/core/plaintext.h"
#include "app/models/ownersmodel.h"
#include "ui/dialogs/assignownersdialog.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagedtablepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Steward
{

OwnersPane::OwnersPane(Session *session, ChangeDesk *desk, const QString &tableName,
                       const QString &buttonName, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_model(new OwnersModel(session, this))
    , m_progress(new MessageBar(this))
    , m_pane(
          new PagedTablePane(m_model, tableName, tr("Owners"),
                             tr("Nobody owns this by a role slug so far. An owner given on the web "
                                "may be missing here."),
                             this))
    , m_assign(new QPushButton(tr("&Assign Owners…"), this))
{
    m_progress->setObjectName(tableName + QStringLiteral("Progress"));
    m_assign->setObjectName(buttonName);
    m_assign->setAutoDefault(false);
    m_pane->setColumnWidths({ 30, 36, 16, 14, 18 });
    auto *line = new QHBoxLayout;
    line->addWidget(m_assign);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_pane, 1);
    connect(m_model, &PagedModel::statusChanged, this,
            [this] { m_session->noteRoleSlugs(m_model->roleSlugs()); });
    connect(m_assign, &QPushButton::clicked, this, &OwnersPane::assignOwner);
    connect(m_progress, &MessageBar::actionTriggered, this, &OwnersPane::changesWanted);
    connect(desk, &ChangeDesk::rowsChanged, this, [this](quint64 id) {
        if (id == m_change)
            showProgress();
    });
    connect(desk, &ChangeDesk::objectChanged, this, [this](const OwnedObject &object) {
        if (object == m_object)
            m_model->refresh();
    });
}

void OwnersPane::setObject(const OwnedObject &object, const QString &name)
{
    m_object = object;
    m_name = name;
    m_change = 0;
    m_progress->setVisible(false);
    m_model->setObject(object);
}

void OwnersPane::focusContent() { m_assign->setFocus(); }

void OwnersPane::assignOwner()
{
    if (!m_session->mayWrite())
        return;
    QList<Owner> present;
    for (int row = 0; row < m_model->rowCount(); ++row)
        present.append(m_model->at(row));
    auto *dialog = new AssignOwnersDialog(m_session, m_desk, m_object, m_name,
                                          m_session->seenRoleSlugs(), present, window());
    connect(dialog, &AssignOwnersDialog::started, this, [this](quint64 id) {
        m_change = id;
        showProgress();
    });
    Dialogs::open(dialog);
}

void OwnersPane::showProgress()
{
    const Change *change = m_desk->change(m_change);
    if (change == nullptr || change->rows.isEmpty())
        return;
    if (change->rows.size() > 1) {
        const auto counts = change->counts();
        const bool failed = counts.at(static_cast<size_t>(RowState::Refused))
                + counts.at(static_cast<size_t>(RowState::Unknown))
            > 0;
        QString text = tr("%n person(s): %1.", nullptr, static_cast<int>(change->rows.size()))
                           .arg(change->summary());
        for (const ChangeRow &each : change->rows) {
            if (each.error) {
                text += u' ' + each.text;
                break;
            }
        }
        m_progress->showMessage(failed ? MessageBar::Kind::Error : MessageBar::Kind::Info, text, {},
                                tr("Show &Changes"));
        return;
    }
    const ChangeRow &row = change->rows.first();
    const bool bad = row.state == RowState::Refused || row.state == RowState::Unknown
        || row.state == RowState::NotYet || (row.state == RowState::Waiting && row.error);
    //: %1 a person, %2 the state of the change ("Accepted"), %3 a sentence
    m_progress->showMessage(bad ? MessageBar::Kind::Error : MessageBar::Kind::Info,
                            tr("%1: %2. %3")
                                .arg(plainText(row.person->label()),
                                     rowStateText(row.state, change->words()), row.text),
                            row.error ? row.error->details() : QString(), tr("Show &Changes"));
}

} // namespace Steward
