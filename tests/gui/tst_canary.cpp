// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/secrets/keychainstore.h"
#include "tests/support/tenantfixture.h"
#include "ui/console.h"
#include "ui/dialogs/edittenantdialog.h"
#include "ui/dialogs/tenantform.h"
#include "ui/mainwindow.h"
#include "ui/support/dialogs.h"
#include "ui/tenantswindow.h"
#include "ui/widgets/secretfield.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMetaProperty>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
QByteArray logged;

void catchLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

/// A secret in every form that it could leak in.
QByteArrayList formsOf(const QByteArray &secret)
{
    const QByteArray payload = secret.mid(secret.lastIndexOf(':') + 1);
    const QByteArray jwk = QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding);
    const QByteArray seed
        = QJsonDocument::fromJson(jwk).object().value("d"_L1).toString().toLatin1();
    return { secret, payload, seed, secret.toBase64().left(60), secret.toPercentEncoding() };
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that windows show, hold or tell a screen reader, as one text.
QByteArray shownText()
{
    QByteArray text;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const QMetaObject *meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            // What a secret field holds while it is typed in is its very purpose.
            if (qobject_cast<const SecretField *>(widget) != nullptr
                && qstrcmp(meta->property(i).name(), "text") == 0)
                continue;
            text += meta->property(i).read(widget).toString().toUtf8() + '\n';
        }
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        if (interface == nullptr)
            continue;
        for (const auto part :
             { QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help })
            text += interface->text(part).toUtf8() + '\n';
        if (auto *words = interface->textInterface())
            text += words->text(0, words->characterCount()).toUtf8() + '\n';
    }
    return text;
}
} // namespace

namespace Steward
{

/// Puts a secret through the whole program, with a real keyring, and looks for it everywhere.
class CanaryTest final : public QObject
{
    Q_OBJECT
private slots:
    void noSecretIsFoundAnywhere()
    {
        qInstallMessageHandler(catchLog);
        Redactor::install();
        QLoggingCategory::setFilterRules(u"*=true\nqt.*=true"_s);
        const QString home = qEnvironmentVariable("HOME");
        QVERIFY(home.startsWith(QDir::tempPath()));
        Practice::Options options = TenantFixture::smallOptions();
        options.requestLogFile = home + "/requests.jsonl"_L1;
        const TenantFixture tenant(options);
        const Practice::Connection connection = tenant.connection();
        m_needles = formsOf(connection.clientSecret);
        for (const QByteArray &needle : std::as_const(m_needles))
            QVERIFY(needle.size() > 20);

        addByHand(connection);
        startAgainAndWrite();

        QByteArray files;
        int count = 0;
        QDirIterator walk(home, QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            files += walk.next().toUtf8() + '\n' + fileBytes(walk.filePath()) + '\n';
            ++count;
        }
        qInstallMessageHandler(nullptr);
        // What was looked at was there at all.
        QVERIFY(files.contains("[tenants]"));
        QVERIFY(files.contains("/auth/v1/token"));
        QVERIFY(QFileInfo::exists(home + "/data/keyrings/login.keyring"_L1)
                || QFileInfo::exists(home + "/.local/share/keyrings/login.keyring"_L1));
        QVERIFY(logged.contains("steward.net"));
        QVERIFY(logged.contains("qt."));
        search("a file", files);
        search("the log", logged);
        search("the command line", fileBytes(u"/proc/self/cmdline"_s));
        search("the environment", fileBytes(u"/proc/self/environ"_s));
        qInfo("looked for %lld forms of the secret and of tokens in %d files (%lld bytes), %lld "
              "bytes "
              "of log, %lld bytes of window texts",
              static_cast<long long>(m_needles.size()), count, static_cast<long long>(files.size()),
              static_cast<long long>(logged.size()), static_cast<long long>(m_shown));
    }
    /// A search that finds nothing anywhere would pass for anything.
    void theSearchFindsWhatIsThere()
    {
        m_needles = { "needle-in-a-haystack-42"_ba };
        QLabel label(u"a needle-in-a-haystack-42 here"_s);
        QVERIFY(found(shownText()));
        label.setText({});
        QVERIFY(!found(shownText()));
        label.setAccessibleName(u"needle-in-a-haystack-42"_s);
        QVERIFY(found(shownText()));
    }

private:
    [[nodiscard]] bool found(const QByteArray &where) const
    {
        return std::any_of(m_needles.begin(), m_needles.end(),
                           [&where](const QByteArray &needle) { return where.contains(needle); });
    }
    void search(const char *name, const QByteArray &where) const { QVERIFY2(!found(where), name); }
    void searchWindows()
    {
        const QByteArray shown = shownText();
        m_shown += shown.size();
        search("a window", shown);
    }
    static MainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static bool showsApps()
    {
        return QTest::qWaitFor([] {
            auto *table = window() ? window()->findChild<QTableView *>(u"appsTable"_s) : nullptr;
            return table != nullptr && table->model()->rowCount() > 0;
        });
    }
    void noteToken()
    {
        window()->session()->tokens()->withToken(this, [this](const Result<QByteArray> &token) {
            QVERIFY(token);
            m_needles << *token;
        });
    }
    void addByHand(const Practice::Connection &connection)
    {
        TenantStore store;
        KeychainStore keychain;
        Console console(&store, &keychain, {}, Journal::defaultFile());
        console.start();
        console.addTenant();
        auto *dialog = console.tenantsWindow()->findChild<EditTenantDialog *>();
        const auto type = [dialog](const QString &name, const QString &text) {
            auto *field = dialog->findChild<QLineEdit *>(name);
            field->setFocus();
            QTest::keyClicks(field, text);
        };
        type(u"tenantClientId"_s, connection.clientId);
        type(u"tenantSecret"_s, QString::fromLatin1(connection.clientSecret));
        auto *environment = dialog->findChild<QComboBox *>(u"tenantEnvironment"_s);
        environment->setCurrentIndex(2);
        dialog->findChild<QAbstractButton *>(u"tenantReadOnly"_s)->setChecked(false);
        QFile ca(qEnvironmentVariable("HOME") + "/ca.pem"_L1);
        QVERIFY(ca.open(QFile::WriteOnly));
        ca.write(connection.caPem);
        ca.close();
        dialog->findChild<TenantForm *>()->readCa(ca.fileName());
        searchWindows(); // while it stands in the field
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QVERIFY(showsApps());
        noteToken();
        searchWindows();
        QVERIFY(store.all().first().secretStored);
        window()->close();
    }
    void startAgainAndWrite()
    {
        TenantStore store;
        KeychainStore keychain;
        Console console(&store, &keychain, {}, Journal::defaultFile());
        console.start();
        QVERIFY(showsApps());
        noteToken();
        MainWindow *open = window();
        QTest::keyClick(open, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(open->findChild<QDialog *>(u"newAppDialog"_s));
        auto *dialog = open->findChild<QDialog *>(u"newAppDialog"_s);
        dialog->findChild<QLineEdit *>(u"appName"_s)->setText(u"Canary"_s);
        auto *next = dialog->findChild<QPushButton *>(u"nextButton"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        searchWindows(); // the request as it will be sent
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(next->text().contains(u"Open App"_s.left(4)) && next->isEnabled());
        searchWindows();
        dialog->close();
        QTest::keyClick(open, Qt::Key_2, Qt::ControlModifier);
        searchWindows();
    }
    QByteArrayList m_needles;
    qsizetype m_shown = 0;
};

} // namespace Steward

QTEST_MAIN(Steward::CanaryTest)
#include "tst_canary.moc"
