// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

#include <functional>

class QPushButton;

namespace Steward
{

class GuardedTableView;
class MessageBar;
class TenantsModel;
class TenantSecrets;
struct TenantProfile;

/// The tenants that this machine remembers: open, add, edit, test, remove. Each opens in a window
/// of its own, which stays with it.
class TenantsWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantsWindow)
public:
    /// \a secrets is not owned.
    explicit TenantsWindow(TenantSecrets *secrets, QWidget *parent = nullptr);
    /// One sentence above the list.
    void tell(const QString &sentence, const QString &details = {}, bool error = false);
    void select(const QString &tenantId);
    /// Asks the window's owner whether a tenant has a window that must be closed first.
    std::function<bool(const QString &)> isOpen;

signals:
    void openWanted(const QString &tenantId);
    void practiceWanted();
    void addWanted();
    void quitWanted();
    /// \a test: and try the connection out at once.
    void editWanted(const QString &tenantId, bool test);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    /// The two ways in, for the welcome page and beside the list.
    [[nodiscard]] QList<QPushButton *> makeEntryButtons();
    void buildMenus();
    void update();
    void remove();
    void forgetAndRemove(const TenantProfile &tenant);
    void drop(const TenantProfile &tenant, const QString &sentence);
    [[nodiscard]] QString current() const;

    TenantSecrets *m_secrets;
    TenantsModel *m_model;
    GuardedTableView *m_table;
    QWidget *m_list;
    QWidget *m_empty;
    QWidget *m_buttons;
    MessageBar *m_message;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_remove;
    QString m_chosen; ///< while the list is read again
    QString m_dropAnyway; ///< the tenant that the message's button removes in spite of the keyring
};

} // namespace Steward
