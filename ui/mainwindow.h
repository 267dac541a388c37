// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secretbytes.h"
#include "app/domain/app.h"
#include "app/domain/entitlement.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Steward
{

class AppPage;
class AppsPage;
class ChangeDesk;
class ChangesPage;
class EntitlementPage;
class Journal;
class HistoryPage;
class MainMenu;
class MessageBar;
class PlanOpener;
class Preferences;
class ContentPage;
class ReadOnlySwitch;
class Session;
class SignInPane;
class StatusLine;
class TenantBand;
class TenantOpener;
class UnfinishedBar;
struct TenantConnection;
struct TenantProfile;

/// The window on one tenant, and on that one for good: the band that names it, the sections, the
/// page, a line that says how complete and how old the list in view is. It opens before there is a
/// session and says what it waits for.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    /// \a journal is not owned and must outlive this.
    explicit MainWindow(Journal *journal, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Follows and keeps what the person likes from then on; not owned, must outlive this. Without
    /// them nothing is remembered. Called before there is a session.
    void setPreferences(Preferences *preferences) { m_preferences = preferences; }
    /// What is being waited for before there is a session.
    void showWaiting(const QString &sentence);
    /// Takes the session over and signs in. Called once.
    void setSession(std::unique_ptr<Session> session);
    /// Follows \a opener until it has a session, then takes that over. Called once.
    void setOpener(std::unique_ptr<TenantOpener> opener);
    /// Signed in at least once: from then on the window goes on with what it has.
    [[nodiscard]] bool isInUse() const { return m_apps != nullptr; }
    /// In use, and on another host, client or environment than \a tenant says.
    [[nodiscard]] bool isElsewhere(const TenantConnection &tenant) const;
    /// Begins again with changed settings; only while not in use.
    void retryOpening(const TenantProfile &tenant, SecretBytes sessionSecret);
    /// A remark above the page.
    void tell(const QString &sentence, const QString &details = {}, bool error = false);
    /// There will be no session: says why.
    void showFailure(const QString &sentence);
    [[nodiscard]] Session *session() const { return m_session.get(); }

signals:
    void tenantsWanted();
    void editWanted();
    void quitWanted();
    /// The tenant took the credential.
    void signedIn();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum Section { AppsSection, ChangesSection, HistorySection };
    void buildLayout();
    void connectMenu();
    void beginAction();
    void addMembers();
    void assignOwners();
    void showChange(quint64 change);
    void openKept(qint64 change);
    void buildPages();
    void makeDesk();
    void onOpener();
    void onSessionState();
    void onSignInFailed();
    void dropSession();
    void onMessageAction();
    void onWriteRefused();
    void openApp(const App &app);
    void newApp();
    void openEntitlement(const Entitlement &entitlement);
    void showPage(ContentPage *page);
    void goBack();
    void updateTitle();
    void nextPane();
    [[nodiscard]] ContentPage *currentPage() const;
    [[nodiscard]] ContentPage *sectionPage(int section) const;
    void showSection(int section);

    Journal *m_journal;
    Preferences *m_preferences = nullptr;
    std::unique_ptr<TenantOpener> m_opener;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChangeDesk> m_desk;
    TenantBand *m_band;
    QListWidget *m_navigation;
    QPushButton *m_back;
    QLabel *m_crumbs;
    SignInPane *m_signIn;
    ReadOnlySwitch *m_readOnly;
    MainMenu *m_menu;
    UnfinishedBar *m_unfinished;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    AppsPage *m_apps = nullptr;
    AppPage *m_app = nullptr;
    EntitlementPage *m_entitlement = nullptr;
    ChangesPage *m_changes = nullptr;
    HistoryPage *m_history = nullptr;
    PlanOpener *m_plans = nullptr;
    bool m_closeAnyway = false;
    bool m_offersReadOnlyOff = false;
    bool m_tells = false; ///< the message is about what a person did
};

} // namespace Steward
