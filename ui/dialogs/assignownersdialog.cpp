// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/assignownersdialog.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/core/plaintext.h"
#include "app/models/usersmodel.h"
#include "ui/support/theme.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagedtablepane.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tenantband.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Steward
{

AssignOwnersDialog::AssignOwnersDialog(Session *session, ChangeDesk *desk,
                                       const OwnedObject &object, const QString &objectName,
                                       const QStringList &seenSlugs, QWidget *parent)
    : QDialog(parent)
    , m_presenter(session->tenant().host(), object, objectName, seenSlugs)
    , m_desk(desk)
    , m_people(new UsersModel(session, this))
    , m_slug(new QComboBox(this))
    , m_slugHint(makePlainLabel(this))
    , m_search(new SearchField(this))
    , m_pane(new PagedTablePane(m_people, QStringLiteral("peopleTable"), tr("People found"),
                                tr("Nobody matches. Check the spelling, or search for an e-mail."),
                                this))
    , m_personHint(makePlainLabel(this))
    , m_chosen(makePlainLabel(this))
    , m_preview(makePlainLabel(this))
    , m_message(new MessageBar(this))
    , m_assign(new QPushButton(tr("Assign &Owner"), this))
{
    setObjectName(QStringLiteral("assignOwnersDialog"));
    setWindowTitle(tr("Assign Owner"));
    m_slug->setObjectName(QStringLiteral("roleSlug"));
    m_slug->setEditable(true);
    m_slug->setInsertPolicy(QComboBox::NoInsert);
    m_slug->addItems(m_presenter.suggestions());
    m_slug->setAccessibleName(tr("Role slug"));
    m_slug->lineEdit()->setAccessibleName(tr("Role slug text"));
    m_slug->lineEdit()->setMaxLength(200);
    m_presenter.setSlug(m_slug->currentText());
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setPlaceholderText(tr("Name, e-mail or employee ID"));
    m_search->setAccessibleName(tr("Search people"));
    m_chosen->setObjectName(QStringLiteral("chosenPerson"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_personHint->setObjectName(QStringLiteral("personHint"));
    m_slugHint->setObjectName(QStringLiteral("slugHint"));
    m_assign->setObjectName(QStringLiteral("assignButton"));
    m_pane->setColumnWidths({ 26, 34, 16, 12, 16 });
    m_preview->setTextInteractionFlags(Qt::NoTextInteraction);
    buildLayout(session->tenant(), objectName);

    connect(m_slug, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        m_presenter.setSlug(text);
        update();
    });
    connect(m_search, &SearchField::searched, m_people, &UsersModel::setQuery);
    connect(m_search, &SearchField::returned, this, &AssignOwnersDialog::onSearchReturned);
    connect(m_search, &SearchField::leftDown, m_pane->table(),
            [this] { m_pane->table()->setFocus(); });
    connect(m_people, &PagedModel::statusChanged, this, [this] {
        if (m_chooseSingle && m_people->load() != PagedModel::Load::Loading)
            onSearchReturned();
    });
    connect(m_pane, &PagedTablePane::opened, this, &AssignOwnersDialog::choose);
    connect(m_assign, &QPushButton::clicked, this, &AssignOwnersDialog::submit);
    m_people->setQuery(QString());
    m_search->setFocus();
    update();
}

void AssignOwnersDialog::buildLayout(const TenantConnection &tenant, const QString &objectName)
{
    auto *band = new TenantBand(this);
    band->setTenant(tenant);
    auto *heading = makeHeading(this);
    heading->setText(tr("Owner of %1").arg(objectName));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Role slug:"), m_slug);
    form->addRow(QString(), m_slugHint);
    form->addRow(tr("&Person:"), m_search);
    auto *result = new QFormLayout;
    result->addRow(tr("Chosen:"), m_chosen);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->addButton(m_assign, QDialogButtonBox::AcceptRole);
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_assign->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(band);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_personHint);
    layout->addLayout(result);
    layout->addWidget(m_preview);
    layout->addWidget(m_message);
    layout->addWidget(box);
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 120, metrics.height() * 34);
    setMinimumSize(640, 420);
    resize(wanted.boundedTo(screen()->availableGeometry().size() - QSize(40, 80)));
}

void AssignOwnersDialog::choose(int row)
{
    if (row < 0 || row >= m_people->rowCount())
        return;
    const QString reason = m_presenter.choose(m_people->at(row));
    update();
    if (!reason.isEmpty()) {
        m_personHint->setText(reason);
        m_personHint->setVisible(true);
    } else {
        m_assign->setFocus();
    }
}

void AssignOwnersDialog::onSearchReturned()
{
    m_chooseSingle = m_people->load() == PagedModel::Load::Loading;
    if (m_chooseSingle)
        return;
    if (m_people->isComplete() && m_people->rowCount() == 1)
        choose(0);
    else if (m_people->rowCount() > 0)
        m_pane->table()->setFocus();
}

void AssignOwnersDialog::submit()
{
    m_explain = true;
    update();
    if (!m_presenter.slugError().isEmpty()) {
        m_slug->setFocus();
        return;
    }
    if (!m_presenter.person()) {
        m_search->setFocus();
        return;
    }
    // A second click must not hand the same plan in twice.
    m_assign->setEnabled(false);
    const auto id = m_desk->assignOwners(m_presenter.plan());
    if (!id) {
        m_assign->setEnabled(true);
        m_message->showError(id.error());
        return;
    }
    emit started(*id);
    accept();
}

void AssignOwnersDialog::update()
{
    const QString slugError = m_explain ? m_presenter.slugError() : QString();
    const QString slugText = slugError.isEmpty() ? m_presenter.slugNote() : slugError;
    m_slugHint->setText(slugText);
    m_slugHint->setVisible(!slugText.isEmpty());
    QPalette marked = palette();
    if (!slugError.isEmpty())
        marked.setColor(QPalette::WindowText, Theme::errorText(palette()));
    m_slugHint->setPalette(marked);
    m_slug->setAccessibleDescription(slugText);
    const QString personError = m_explain ? m_presenter.personError() : QString();
    QPalette error = palette();
    error.setColor(QPalette::WindowText, Theme::errorText(palette()));
    m_personHint->setPalette(error);
    m_personHint->setText(personError);
    m_personHint->setVisible(!personError.isEmpty());
    m_search->setAccessibleDescription(personError);
    const auto &person = m_presenter.person();
    m_chosen->setText(person
                          ? tr("%1, %2").arg(plainText(person->label()), plainText(person->email))
                          : tr("Nobody yet"));
    m_preview->setText(m_presenter.preview());
}

void AssignOwnersDialog::done(int result)
{
    // Nobody waits for the list any more.
    m_people->disconnect(this);
    QDialog::done(result);
}

} // namespace Steward
