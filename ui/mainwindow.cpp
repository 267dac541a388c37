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
#include "app/secrets/tenantsecrets.h"
#include "app/settings/preferences.h"
#include "app/settings/tenantstore.h"
#include "ui/mainmenu.h"
#include "ui/pages/apppage.h"
#include "ui/pages/appspage.h"
#include "ui/pages/changespage.h"
#include "ui/pages/entitlementpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/signinpane.h"
#include "ui/planopener.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readonlyswitch.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/tenantband.h"
#include "ui/widgets/unfinishedbar.h"
#include "ui/windowtitle.h"

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

MainWindow::MainWindow(Journal *journal, QWidget *parent)
    : QMainWindow(parent)
    , m_journal(journal)
    , m_band(new TenantBand(this))
    , m_navigation(new QListWidget(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_crumbs(makePlainLabel(this))
    , m_signIn(new SignInPane(this))
    , m_readOnly(new ReadOnlySwitch(this))
    , m_menu(new MainMenu(menuBar()))
    , m_unfinished(new UnfinishedBar(this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildLayout();
    connectMenu();
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
    m_navigation->addItems({ tr("Apps"), tr("Changes"), tr("History") });
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
    right->addWidget(m_unfinished);
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
    connect(m_navigation, &QListWidget::currentRowChanged, this,
            [this](int row) { showPage(sectionPage(row)); });
    connect(m_unfinished, &UnfinishedBar::showWanted, this, &MainWindow::showChange);
    connect(m_message, &MessageBar::actionTriggered, this, &MainWindow::onMessageAction);
    connect(m_signIn, &SignInPane::editWanted, this, &MainWindow::editWanted);
    connect(m_signIn, &SignInPane::stopWanted, this, [this] {
        if (m_session)
            m_session->stopSigningIn();
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
    m_tells = true;
    m_message->showMessage(error ? MessageBar::Kind::Error : MessageBar::Kind::Info, sentence,
                           details);
}

/// What is said of one action goes when the next one starts.
void MainWindow::beginAction()
{
    if (std::exchange(m_tells, false))
        m_message->setVisible(false);
}

void MainWindow::setOpener(std::unique_ptr<TenantOpener> opener)
{
    Q_ASSERT(!m_session);
    m_signIn->setOpener(nullptr);
    m_opener = std::move(opener);
    m_band->setTenant(m_opener->tenant().connection);
    m_menu->setTenantKnown(true);
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
    TenantStore *store = m_opener->secrets()->tenants();
    const QString id = m_opener->tenant().id;
    session->expectPeople(store->find(id).people);
    connect(session.get(), &Session::peopleCounted, store,
            [store, id](quint32 people) { store->setPeople(id, people); });
    setSession(std::move(session));
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    Q_ASSERT(!m_session);
    m_session = std::move(session);
    makeDesk();
    m_band->setTenant(m_session->tenant());
    m_readOnly->setSession(m_session.get());
    m_menu->setSignedIn(true);
    connect(m_session.get(), &Session::stateChanged, this, &MainWindow::onSessionState);
    connect(m_session->client(), &ApiClient::readOnlyChanged, this, [this](bool readOnly) {
        if (!readOnly && std::exchange(m_offersReadOnlyOff, false))
            m_message->setVisible(false);
    });
    connect(m_session.get(), &Session::writeRefused, this, &MainWindow::onWriteRefused);
    m_status->setDesk(m_desk.get());
    m_session->signIn();
}

void MainWindow::makeDesk()
{
    m_desk = std::make_unique<ChangeDesk>(m_session.get(), m_journal);
    if (m_preferences == nullptr)
        return;
    m_desk->setBatchSize(m_preferences->peoplePerRequest());
    connect(m_desk.get(), &ChangeDesk::batchSizeChanged, m_preferences,
            &Preferences::setPeoplePerRequest);
    connect(m_preferences, &Preferences::peoplePerRequestChanged, m_desk.get(),
            &ChangeDesk::setBatchSize);
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
        m_navigation->setCurrentRow(AppsSection);
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
    m_tells = false;
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
    m_menu->setSignedIn(false);
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
    m_tells = false;
}

void MainWindow::buildPages()
{
    m_apps = new AppsPage(m_session.get(), this);
    m_app = new AppPage(m_session.get(), m_desk.get(), this);
    m_entitlement = new EntitlementPage(m_session.get(), m_desk.get(), this);
    m_changes = new ChangesPage(m_desk.get(), m_session->tenant().host(), this);
    m_history = new HistoryPage(m_journal, m_session->tenant().host(), this);
    for (ContentPage *page :
         QList<ContentPage *> { m_apps, m_app, m_entitlement, m_changes, m_history }) {
        m_pages->addWidget(page);
        connect(page, &ContentPage::changed, this, [this, page] {
            if (currentPage() == page)
                showPage(page);
        });
    }
    const auto toChanges = [this] { m_navigation->setCurrentRow(ChangesSection); };
    m_plans = new PlanOpener(m_session.get(), m_desk.get(), this);
    connect(m_plans, &PlanOpener::started, this, &MainWindow::showChange);
    connect(m_plans, &PlanOpener::failed, this,
            [this](const ApiError &error) { tell(error.userText(), error.technical, true); });
    connect(m_changes, &ChangesPage::reviewWanted, m_plans,
            qOverload<const Plan &, const QString &>(&PlanOpener::review));
    connect(m_history, &HistoryPage::openWanted, this, &MainWindow::openKept);
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
    m_menu->setInUse(true);
    m_unfinished->look(m_journal, m_desk.get(), m_session->tenant().host(),
                       m_session->tenant().clientId);
}

void MainWindow::showChange(quint64 change)
{
    beginAction();
    showSection(ChangesSection);
    m_changes->select(change);
}

/// Goes on with a change of the history: what the journal holds of it is taken up.
void MainWindow::openKept(qint64 change)
{
    m_journal->record(change, {}, this, [this, change](const Result<JournalRecord> &record) {
        if (!record) {
            tell(record.error().userText(), record.error().technical, true);
            return;
        }
        m_desk->restore(*record);
        if (m_desk->change(static_cast<quint64>(change)) == nullptr)
            tell(
                tr("The change cannot be gone on with here: it is open in another window, was made "
                   "with another client, or the journal can only be read."));
        else
            showChange(static_cast<quint64>(change));
    });
}

void MainWindow::openApp(const App &app)
{
    beginAction();
    m_app->setApp(app);
    showPage(m_app);
    m_app->focusContent();
}

void MainWindow::openEntitlement(const Entitlement &entitlement)
{
    beginAction();
    m_entitlement->setEntitlement(entitlement, m_app->title());
    showPage(m_entitlement);
    m_entitlement->focusContent();
}

ContentPage *MainWindow::sectionPage(int section) const
{
    const QList<ContentPage *> pages { m_apps, m_changes, m_history };
    return pages.value(section);
}

void MainWindow::showSection(int section)
{
    m_navigation->setCurrentRow(section);
    showPage(sectionPage(section));
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
    m_menu->setBackEnabled(inside);
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
    if (m_session)
        setWindowTitle(
            WindowTitle::of(&m_session->tenant(), page != nullptr ? page->title() : QString()));
    else
        setWindowTitle(WindowTitle::of(m_opener ? &m_opener->tenant().connection : nullptr, {}));
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
           "Steward goes on at the next start: it looks for what was sent, and asks what is to "
           "become "
           "of the rest.",
           nullptr, open)
            .arg(names.join(u'\n')),
        tr("&Close"), tr("&Keep Open"), [this] {
            m_closeAnyway = true;
            close();
        });
}

} // namespace Steward
