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
#include <QKeyEvent>
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
    , m_list(new QWidget(this))
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
    // A list that is read again keeps the row that was chosen, and takes the keyboard from nobody.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_chosen = current(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(m_chosen);
        update();
    });
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
    auto *middle = new QHBoxLayout(m_list);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(m_table, 1);
    middle->addWidget(m_buttons);
    layout->addWidget(m_list, 1);
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
        if (tenant.id.isEmpty())
            return;
        const QString name = plainText(tenant.connection.name, 80);
        // Perhaps it can be done properly by now.
        m_secrets->forgetAll(tenant, this, [this, tenant, name](const SecretAnswer &answer) {
            drop(tenant,
                 answer.state == SecretState::NotStored
                     ? tr("%1 is removed, and its secret is out of the keyring.").arg(name)
                     : tr("%1 is removed. Its secret is still in the keyring; remove the entry %2 "
                          "there.")
                           .arg(name, tenant.secretKey()));
        });
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
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        if (focusWidget() == nullptr || !focusWidget()->isVisible())
            m_table->setFocus();
    } else {
        m_empty->findChild<QPushButton *>(QStringLiteral("addTenant"))->setFocus();
    }
}

void TenantsWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    update();
}

void TenantsWindow::keyPressEvent(QKeyEvent *event)
{
    // Return presses a button in dialogs; people expect it here as well.
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
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
    const bool never = !tenant.secretStored && tenant.staleSecretKey.isEmpty();
    if (never && !tenant.keepSecret) {
        drop(tenant, tr("%1 is removed. It had no secret in the keyring.").arg(name));
        return;
    }
    tell(tr("Taking the secret of %1 out of the keyring…").arg(name));
    // Nothing else is begun with the tenant meanwhile.
    m_list->setEnabled(false);
    m_secrets->forgetAll(tenant, this, [this, tenant, name, never](const SecretAnswer &answer) {
        m_list->setEnabled(true);
        if (answer.state == SecretState::NotStored || never) {
            drop(tenant,
                 never ? tr("%1 is removed. It had no secret in the keyring.").arg(name)
                       : tr("%1 is removed, and its secret is out of the keyring.").arg(name));
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
