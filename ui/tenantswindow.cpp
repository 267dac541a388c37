// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tenantswindow.h"

#include "app/core/plaintext.h"
#include "app/models/tenantsmodel.h"
#include "app/secrets/tenantsecrets.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Steward
{

TenantsWindow::TenantsWindow(TenantSecrets *secrets, QWidget *parent)
    : QMainWindow(parent)
    , m_secrets(secrets)
    , m_model(new TenantsModel(secrets->tenants(), this))
    , m_table(new GuardedTableView(this))
    , m_empty(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_message(new MessageBar(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_test(new QPushButton(tr("Te&st…"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
{
    setObjectName(QStringLiteral("tenantsWindow"));
    setWindowTitle(tr("Tenants — Steward"));
    buildMenus();
    buildLayout();
    setMinimumSize(600, 320);
    const QFontMetrics metrics = fontMetrics();
    resize(QSize(metrics.averageCharWidth() * 130, metrics.height() * 26)
               .boundedTo(screen()->availableGeometry().size() - QSize(40, 80)));
    connect(m_model, &QAbstractItemModel::modelReset, this, &TenantsWindow::update);
    if (!secrets->tenants()->problem().isEmpty())
        tell(secrets->tenants()->problem(), {}, true);
    update();
}

void TenantsWindow::buildLayout()
{
    m_table->setObjectName(QStringLiteral("tenantsTable"));
    m_table->setAccessibleName(tr("Tenants"));
    m_table->setModel(m_model);
    int column = 0;
    for (const int characters : { 20, 14, 26, 18, 14, 16 })
        m_table->setColumnWidth(column++, fontMetrics().averageCharWidth() * characters);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_open->setObjectName(QStringLiteral("openTenant"));
    m_edit->setObjectName(QStringLiteral("editTenant"));
    m_test->setObjectName(QStringLiteral("testTenant"));
    m_remove->setObjectName(QStringLiteral("removeTenant"));

    auto *welcome = makePlainLabel(m_empty);
    welcome->setObjectName(QStringLiteral("welcomeText"));
    welcome->setAlignment(Qt::AlignHCenter);
    welcome->setText(tr("Steward works on C1 tenants. Add yours with a client ID and its secret, "
                        "or look around in the practice tenant first: it is made up and runs on "
                        "this computer alone."));
    auto *first = new QHBoxLayout;
    first->addStretch();
    for (QPushButton *button : makeEntryButtons())
        first->addWidget(button);
    first->addStretch();
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(welcome);
    emptyLayout->addLayout(first);
    emptyLayout->addStretch();

    // Beside the list: below it they would not fit a small screen.
    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : { m_open, m_edit, m_test, m_remove })
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton *button : makeEntryButtons())
        buttons->addWidget(button);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->addWidget(m_message);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addWidget(m_buttons);
    layout->addLayout(middle, 1);
    layout->addWidget(m_empty, 1);
    setCentralWidget(central);

    connect(m_table, &GuardedTableView::opened, this, [this] { m_open->click(); });
    connect(m_table, &GuardedTableView::deleted, this, &TenantsWindow::remove);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(current()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(current(), false); });
    connect(m_test, &QPushButton::clicked, this, [this] { emit editWanted(current(), true); });
    connect(m_remove, &QPushButton::clicked, this, &TenantsWindow::remove);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        const TenantProfile tenant = m_secrets->tenants()->find(std::exchange(m_dropAnyway, {}));
        if (!tenant.id.isEmpty())
            drop(tenant,
                 tr("%1 is removed. Its secret is still in the keyring; remove the entry %2 "
                    "there.")
                     .arg(plainText(tenant.connection.name, 80), tenant.secretKey()));
    });
}

QList<QPushButton *> TenantsWindow::makeEntryButtons()
{
    auto *add = new QPushButton(tr("&Add Tenant…"), this);
    auto *practice = new QPushButton(tr("&Practice Tenant"), this);
    add->setObjectName(QStringLiteral("addTenant"));
    practice->setObjectName(QStringLiteral("practiceTenant"));
    connect(add, &QPushButton::clicked, this, &TenantsWindow::addWanted);
    connect(practice, &QPushButton::clicked, this, &TenantsWindow::practiceWanted);
    return { add, practice };
}

void TenantsWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    const auto add = [this, file](const QString &text, const QKeySequence &key, auto function) {
        QAction *action = file->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, function);
    };
    add(tr("&Add Tenant…"), QKeySequence(Qt::CTRL | Qt::Key_N), &TenantsWindow::addWanted);
    add(tr("&Practice Tenant"), QKeySequence(Qt::CTRL | Qt::Key_P), &TenantsWindow::practiceWanted);
    file->addSeparator();
    add(tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    add(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &TenantsWindow::quitWanted);
}

void TenantsWindow::update()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_buttons->setVisible(any);
    if (any) {
        m_open->setDefault(true);
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    } else {
        m_empty->findChild<QPushButton *>(QStringLiteral("addTenant"))->setFocus();
    }
}

void TenantsWindow::tell(const QString &sentence, const QString &details, bool error)
{
    m_dropAnyway.clear();
    m_message->showMessage(error ? MessageBar::Kind::Error : MessageBar::Kind::Info, sentence,
                           details);
}

void TenantsWindow::select(const QString &tenantId)
{
    const int row = m_model->rowOf(tenantId);
    if (row >= 0)
        m_table->selectRow(row);
}

QString TenantsWindow::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->at(index.row()).id : QString();
}

void TenantsWindow::remove()
{
    const TenantProfile tenant = m_secrets->tenants()->find(current());
    if (tenant.id.isEmpty())
        return;
    const QString name = plainText(tenant.connection.name, 80);
    if (isOpen && isOpen(tenant.id)) {
        tell(tr("%1 is open in a window. Close that window first.").arg(name), {}, true);
        return;
    }
    Dialogs::ask(
        this, tr("Remove Tenant"),
        tenant.secretStored
            ? tr("Remove %1 (%2) from Steward? Its secret is taken out of the keyring as well; "
                 "unless you have it elsewhere, a new one has to be made in C1. Nothing changes "
                 "in the tenant itself.")
                  .arg(name, tenant.connection.host())
            : tr("Remove %1 (%2) from Steward? Nothing changes in the tenant itself.")
                  .arg(name, tenant.connection.host()),
        tr("&Remove Tenant"), tr("&Keep It"), [this, tenant] { forgetAndRemove(tenant); });
}

void TenantsWindow::forgetAndRemove(const TenantProfile &tenant)
{
    const QString name = plainText(tenant.connection.name, 80);
    if (!tenant.secretStored) {
        drop(tenant, tr("%1 is removed. It had no secret in the keyring.").arg(name));
        return;
    }
    tell(tr("Taking the secret of %1 out of the keyring…").arg(name));
    m_secrets->forget(tenant, this, [this, tenant, name](const SecretAnswer &answer) {
        if (answer.state == SecretState::NotStored) {
            drop(tenant, tr("%1 is removed, and its secret is out of the keyring.").arg(name));
            return;
        }
        m_message->showMessage(MessageBar::Kind::Error,
                               tr("%1 is not removed, because its secret could not be taken out. "
                                  "%2")
                                   .arg(name, TenantSecrets::removingText(answer.state)),
                               answer.detail, tr("Remove A&nyway"));
        m_dropAnyway = tenant.id;
    });
}

void TenantsWindow::drop(const TenantProfile &tenant, const QString &sentence)
{
    const auto done = m_secrets->tenants()->remove(tenant.id);
    if (done)
        tell(sentence);
    else
        tell(done.error().userText(), {}, true);
}

} // namespace Steward
