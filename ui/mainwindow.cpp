// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "app/auth/session.h"
#include "app/auth/tenantopener.h"
#include "app/changes/changedesk.h"
#include "app/changes/journal.h"
#include "app/core/plaintext.h"
#include "app/domain/environmentword.h"
#include "app/models/pagedmodel.h"
#include "ui/dialogs/newappdialog.h"
#include "ui/pages/apppage.h"
#include "ui/pages/appspage.h"
#include "ui/pages/changespage.h"
#include "ui/pages/entitlementpage.h"
#include "ui/pages/signinpane.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readonlyswitch.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/tenantband.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
constexpr int appsSection = 0;
constexpr int changesSection = 1;
} // namespace

MainWindow::MainWindow(Journal *journal, QWidget *parent)
    : QMainWindow(parent)
    , m_journal(journal)
    , m_band(new TenantBand(this))
    , m_navigation(new QListWidget(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_crumbs(makePlainLabel(this))
    , m_signIn(new SignInPane(this))
    , m_readOnly(new ReadOnlySwitch(this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildLayout();
    buildMenus();
    setMinimumSize(640, 320);
    resize(QSize(1280, 720).boundedTo(screen()->availableGeometry().size() - QSize(20, 60)));
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Pages watch the session and the desk: they go first.
    while (m_pages->count() > 0)
        delete m_pages->widget(0);
    m_desk.reset();
    m_session.reset();
}

void MainWindow::buildLayout()
{
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Sections"));
    m_navigation->addItems({ tr("Apps"), tr("Changes") });
    m_navigation->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_navigation->setEnabled(false);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_crumbs->setObjectName(QStringLiteral("breadcrumbs"));
    // Read out with the page, not a stop of its own.
    m_crumbs->setTextInteractionFlags(Qt::NoTextInteraction);
    m_pages->addWidget(m_signIn);

    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_crumbs, 1);
    auto *right = new QVBoxLayout;
    right->addLayout(top);
    right->addWidget(m_message);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(9, 0, 9, 0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bandLine = new QHBoxLayout;
    bandLine->setSpacing(0);
    bandLine->addWidget(m_band, 1);
    bandLine->addWidget(m_readOnly);
    layout->addLayout(bandLine);
    layout->addLayout(middle, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_back->setEnabled(false);
    connect(m_back, &QPushButton::clicked, this, &MainWindow::goBack);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row == appsSection && m_apps != nullptr)
            showPage(m_apps);
        else if (row == changesSection && m_changes != nullptr)
            showPage(m_changes);
    });
    connect(m_message, &MessageBar::actionTriggered, this, &MainWindow::onMessageAction);
    connect(m_signIn, &SignInPane::editWanted, this, &MainWindow::editWanted);
    connect(m_signIn, &SignInPane::stopWanted, this, [this] {
        if (m_session)
            m_session->stopSigningIn();
    });
}

void MainWindow::buildMenus()
{
    const auto add
        = [this](QMenu *menu, const QString &text, const QList<QKeySequence> &keys, auto function) {
              QAction *action = menu->addAction(text);
              action->setShortcuts(keys);
              connect(action, &QAction::triggered, this, function);
              return action;
          };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Tenants…"), { QKeySequence(Qt::CTRL | Qt::Key_T) }, &MainWindow::tenantsWanted);
    m_editTenant = add(file, tr("&Edit This Tenant…"), {}, &MainWindow::editWanted);
    m_editTenant->setEnabled(false);
    m_readOnlyAction
        = add(file, tr("Switch &Read-Only On or Off"),
              { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R) }, [this] { m_readOnly->click(); });
    m_readOnlyAction->setEnabled(false);
    file->addSeparator();
    add(file, tr("&Close Window"), { QKeySequence(Qt::CTRL | Qt::Key_W) }, [this] { close(); });
    add(file, tr("&Quit"), { QKeySequence(Qt::CTRL | Qt::Key_Q) }, &MainWindow::quitWanted);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, tr("&Apps"), { QKeySequence(Qt::CTRL | Qt::Key_1) }, [this] {
        m_navigation->setCurrentRow(appsSection);
        showPage(m_apps);
    });
    add(view, tr("&Changes"),
        { QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::CTRL | Qt::Key_J) }, [this] {
            m_navigation->setCurrentRow(changesSection);
            showPage(m_changes);
        });
    view->addSeparator();
    add(view, tr("&Find"), { QKeySequence(Qt::CTRL | Qt::Key_F) }, [this] {
        if (ContentPage *page = currentPage())
            page->find();
    });
    add(view, tr("&Refresh"), { QKeySequence(Qt::Key_F5) }, [this] {
        if (ContentPage *page = currentPage())
            page->refresh();
    });
    m_backAction
        = add(view, tr("&Back"), { QKeySequence(Qt::ALT | Qt::Key_Left) }, &MainWindow::goBack);
    add(view, tr("&Next Pane"), { QKeySequence(Qt::Key_F6) }, &MainWindow::nextPane);
    QMenu *app = menuBar()->addMenu(tr("A&pp"));
    m_newApp
        = add(app, tr("&New App…"), { QKeySequence(Qt::CTRL | Qt::Key_N) }, &MainWindow::newApp);
    m_newApp->setEnabled(false);
    m_addMembers
        = add(app, tr("Add &Members…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M) }, [this] {
              ContentPage *page = currentPage();
              if (page == nullptr)
                  return;
              if (const QString why = page->whyNoMembers(); why.isEmpty())
                  page->addMembers();
              else
                  tell(why);
          });
    m_addMembers->setEnabled(false);
    m_assignOwner = add(
        app, tr("Assign &Owners…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O) }, [this] {
            ContentPage *page = currentPage();
            if (page != nullptr && page->canAssignOwner())
                page->assignOwner();
            else if (page != nullptr)
                tell(tr("Open the app or the entitlement that is to have owners first."));
        });
    m_assignOwner->setEnabled(false);
    add(menuBar()->addMenu(tr("&Help")), tr("&About Steward"), {}, [this] {
        Dialogs::tell(this, tr("About Steward"),
                      tr("Steward %1, an administration console for the C1 (ConductorOne) API.")
                          .arg(QStringLiteral(STEWARD_VERSION)));
    });
}

void MainWindow::showWaiting(const QString &sentence)
{
    m_signIn->showSentence(sentence);
    m_pages->setCurrentWidget(m_signIn);
}

void MainWindow::showFailure(const QString &sentence)
{
    showWaiting(tr("There is nothing to show."));
    m_message->showMessage(MessageBar::Kind::Error, sentence);
}

void MainWindow::tell(const QString &sentence, const QString &details, bool error)
{
    m_offersReadOnlyOff = false;
    m_message->showMessage(error ? MessageBar::Kind::Error : MessageBar::Kind::Info, sentence,
                           details);
}

void MainWindow::setOpener(std::unique_ptr<TenantOpener> opener)
{
    Q_ASSERT(!m_session);
    m_signIn->setOpener(nullptr);
    m_opener = std::move(opener);
    m_band->setTenant(m_opener->tenant().connection);
    m_editTenant->setEnabled(true);
    m_signIn->setOpener(m_opener.get());
    m_pages->setCurrentWidget(m_signIn);
    connect(m_opener.get(), &TenantOpener::stateChanged, this, &MainWindow::onOpener);
    connect(m_opener.get(), &TenantOpener::kept, this,
            [this](bool stored, const QString &sentence, const QString &detail) {
                tell(sentence, detail, !stored);
            });
    updateTitle();
}

bool MainWindow::isElsewhere(const TenantConnection &tenant) const
{
    if (!isInUse())
        return false;
    const TenantConnection &mine = m_session->tenant();
    return mine.origin != tenant.origin || mine.clientId != tenant.clientId
        || mine.environment != tenant.environment || mine.environmentWord != tenant.environmentWord;
}

void MainWindow::retryOpening(const TenantProfile &tenant, SecretBytes sessionSecret)
{
    Q_ASSERT(!isInUse());
    m_message->setVisible(false);
    dropSession();
    auto opener = std::make_unique<TenantOpener>(tenant, m_opener->secrets());
    TenantOpener *started = opener.get();
    setOpener(std::move(opener));
    started->begin(std::move(sessionSecret));
}

void MainWindow::onOpener()
{
    if (m_opener->state() != TenantOpener::State::Ready)
        return;
    auto session = m_opener->takeSession();
    session->client()->setReadOnly(m_opener->tenant().readOnlyAtStart);
    setSession(std::move(session));
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    Q_ASSERT(!m_session);
    m_session = std::move(session);
    m_desk = std::make_unique<ChangeDesk>(m_session.get(), m_journal);
    m_band->setTenant(m_session->tenant());
    m_readOnly->setSession(m_session.get());
    m_readOnlyAction->setEnabled(true);
    connect(m_session.get(), &Session::stateChanged, this, &MainWindow::onSessionState);
    connect(m_session->client(), &ApiClient::readOnlyChanged, this, [this](bool readOnly) {
        if (!readOnly && std::exchange(m_offersReadOnlyOff, false))
            m_message->setVisible(false);
    });
    connect(m_session.get(), &Session::writeRefused, this, &MainWindow::onWriteRefused);
    m_status->setDesk(m_desk.get());
    m_session->signIn();
}

void MainWindow::onSessionState()
{
    switch (m_session->state()) {
    case Session::State::SignedOut:
        break;
    case Session::State::SigningIn:
        m_message->setVisible(false);
        m_signIn->showSentence(tr("Signing in to %1…").arg(m_session->tenant().host()), true);
        m_pages->setCurrentWidget(m_signIn);
        break;
    case Session::State::Failed:
        onSignInFailed();
        break;
    case Session::State::SignedIn:
        m_message->setVisible(false);
        if (m_apps == nullptr)
            buildPages();
        m_navigation->setEnabled(true);
        m_navigation->setCurrentRow(appsSection);
        showPage(m_apps);
        if (m_opener)
            m_opener->keepEntered();
        emit signedIn();
        break;
    }
}

void MainWindow::onSignInFailed()
{
    m_offersReadOnlyOff = false;
    const bool refused = m_opener != nullptr && !isInUse()
        && m_session->error().kind == ApiError::Kind::Auth
        && m_session->error().httpStatus / 100 == 4;
    m_message->showError(m_session->error(), refused ? QString() : tr("&Try Again"));
    if (isInUse())
        return;
    m_pages->setCurrentWidget(m_signIn);
    if (!refused) {
        m_signIn->showFailure(tr("Not signed in."), m_opener != nullptr);
        return;
    }
    // What was refused once is refused again: the next try is with another secret.
    m_opener->refuse();
    QMetaObject::invokeMethod(this, &MainWindow::dropSession, Qt::QueuedConnection);
}

void MainWindow::dropSession()
{
    if (isInUse())
        return;
    m_readOnly->setSession(nullptr);
    m_readOnlyAction->setEnabled(false);
    m_desk.reset();
    m_session.reset();
}

void MainWindow::onMessageAction()
{
    if (std::exchange(m_offersReadOnlyOff, false)) {
        m_message->setVisible(false);
        m_readOnly->switchOff();
    } else if (m_session) {
        m_session->signIn();
    }
}

void MainWindow::onWriteRefused()
{
    m_message->showMessage(MessageBar::Kind::Info,
                           tr("This window is read-only, so nothing can be changed from here."), {},
                           tr("Switch Read-Only Off…"));
    m_offersReadOnlyOff = true;
}

void MainWindow::buildPages()
{
    m_apps = new AppsPage(m_session.get(), this);
    m_app = new AppPage(m_session.get(), m_desk.get(), this);
    m_entitlement = new EntitlementPage(m_session.get(), m_desk.get(), this);
    m_changes = new ChangesPage(m_desk.get(), m_session->tenant().host(), this);
    for (ContentPage *page :
         { static_cast<ContentPage *>(m_apps), static_cast<ContentPage *>(m_app),
           static_cast<ContentPage *>(m_entitlement), static_cast<ContentPage *>(m_changes) }) {
        m_pages->addWidget(page);
        connect(page, &ContentPage::changed, this, [this, page] {
            if (currentPage() == page)
                showPage(page);
        });
    }
    const auto toChanges = [this] { m_navigation->setCurrentRow(changesSection); };
    connect(m_apps, &AppsPage::appOpened, this, &MainWindow::openApp);
    connect(m_app, &AppPage::entitlementOpened, this, &MainWindow::openEntitlement);
    connect(m_app, &AppPage::changesWanted, this, toChanges);
    connect(m_entitlement, &EntitlementPage::changesWanted, this, toChanges);
    connect(m_entitlement, &EntitlementPage::membersChanging, this, toChanges);
    connect(m_desk.get(), &ChangeDesk::objectChanged, this, [this](const OwnedObject &object) {
        // A new app: the list of apps has one more.
        if (!object.entitlement)
            m_apps->list()->refresh();
    });
    m_newApp->setEnabled(true);
}

void MainWindow::openApp(const App &app)
{
    m_app->setApp(app);
    showPage(m_app);
    m_app->focusContent();
}

void MainWindow::newApp()
{
    if (!m_session || m_apps == nullptr || !m_session->mayWrite())
        return;
    auto *dialog = new NewAppDialog(m_session.get(), m_desk.get(), this);
    connect(dialog, &NewAppDialog::appWanted, this, &MainWindow::openApp);
    Dialogs::open(dialog);
}

void MainWindow::openEntitlement(const Entitlement &entitlement)
{
    m_entitlement->setEntitlement(entitlement, m_app->title());
    showPage(m_entitlement);
    m_entitlement->focusContent();
}

ContentPage *MainWindow::currentPage() const
{
    return qobject_cast<ContentPage *>(m_pages->currentWidget());
}

void MainWindow::showPage(ContentPage *page)
{
    if (page == nullptr)
        return;
    const bool fresh = m_pages->currentWidget() != page;
    m_pages->setCurrentWidget(page);
    m_status->setList(page->list());
    const bool inside = page == m_app || page == m_entitlement;
    m_back->setEnabled(inside);
    m_backAction->setEnabled(inside);
    // Never greyed out: where they cannot be used they say why.
    m_assignOwner->setEnabled(true);
    m_addMembers->setEnabled(true);
    if (page == m_app)
        m_crumbs->setText(tr("Apps > %1").arg(m_app->title()));
    else if (page == m_entitlement)
        m_crumbs->setText(tr("Apps > %1 > %2").arg(m_app->title(), m_entitlement->title()));
    else
        m_crumbs->setText(page->title());
    updateTitle();
    // While the sections are walked with the arrow keys, they keep the keyboard.
    if (fresh && !m_navigation->hasFocus())
        page->focusContent();
}

void MainWindow::goBack()
{
    if (currentPage() == m_entitlement)
        showPage(m_app);
    else if (currentPage() == m_app)
        showPage(m_apps);
}

void MainWindow::nextPane()
{
    if (m_navigation->hasFocus()) {
        if (ContentPage *page = currentPage())
            page->focusContent();
    } else {
        m_navigation->setFocus();
    }
}

void MainWindow::updateTitle()
{
    const ContentPage *page = currentPage();
    if (!m_session || page == nullptr) {
        const TenantConnection tenant
            = m_opener ? m_opener->tenant().connection : TenantConnection();
        setWindowTitle(
            m_opener ? tr("%1, %2 %3 — Steward")
                           .arg(plainText(tenant.name, 60), environmentWord(tenant), tenant.host())
                     : tr("Steward"));
        return;
    }
    //: %1 what is shown, %2 the tenant's name, %3 PRODUCTION or another environment, %4 host
    setWindowTitle(tr("%1, %2, %3 %4 — Steward")
                       .arg(page->title(), plainText(m_session->tenant().name, 60),
                            environmentWord(m_session->tenant()), m_session->tenant().host()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int open = m_desk ? m_desk->openRows() : 0;
    event->setAccepted(open == 0 || m_closeAnyway);
    if (event->isAccepted())
        return;
    QStringList names;
    for (const quint64 id : m_desk->openChanges())
        names << plainText(m_desk->change(id)->title());
    Dialogs::ask(
        this, tr("Close Steward"),
        //: %1 lists the changes, one a line
        tr("%n row(s) are not finished or not seen in the tenant yet:\n\n%1\n\nWhen you close now, "
           "what was not sent stays unsent, and Steward stops watching the rest.",
           nullptr, open)
            .arg(names.join(u'\n')),
        tr("&Close"), tr("&Keep Open"), [this] {
            m_closeAnyway = true;
            close();
        });
}

} // namespace Steward
