// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/consolefixture.h"

#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Steward
{

ConsoleFixture::ConsoleFixture() { restart(); }

ConsoleFixture::~ConsoleFixture() { console.reset(); }

void ConsoleFixture::restart()
{
    console.reset();
    store = std::make_unique<TenantStore>(folder.filePath(u"config/steward.ini"_s));
    console = std::make_unique<Console>(store.get(), &secrets, TenantFixture::smallOptions(),
                                        folder.filePath(u"state/journal.sqlite"_s));
}

QString ConsoleFixture::addTenant(const TenantFixture &fixture, const QString &name,
                                  Environment environment, bool readOnly)
{
    const Practice::Connection connection = fixture.connection();
    TenantProfile profile;
    profile.connection.name = name;
    profile.connection.environment = environment;
    profile.connection.origin = connection.url;
    profile.connection.clientId = connection.clientId;
    profile.connection.caPem = connection.caPem;
    profile.readOnlyAtStart = readOnly;
    profile.secretStored = true;
    secrets.entries.insert(profile.secretKey(), connection.clientSecret);
    return store->save(profile)->id;
}

QByteArray ConsoleFixture::settings() const
{
    QFile file(folder.filePath(u"config/steward.ini"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString ConsoleFixture::caFile()
{
    QFile file(folder.filePath(u"ca.pem"_s));
    if (!file.open(QFile::WriteOnly) || file.write(tenant.connection().caPem) < 0)
        qFatal("no CA file");
    return file.fileName();
}

bool ConsoleFixture::showsApps(MainWindow *window)
{
    return window != nullptr && QTest::qWaitFor([window] {
               auto *table = find<QTableView>(window, u"appsTable"_s);
               return table != nullptr && table->model()->rowCount() > 0;
           });
}

QString ConsoleFixture::message(const QWidget *parent)
{
    for (MessageBar *bar : parent->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

QString ConsoleFixture::text(const QWidget *parent, const QString &name)
{
    auto *label = find<QLabel>(parent, name);
    return label != nullptr ? label->text() : QString();
}

void ConsoleFixture::press(const QWidget *parent, const QString &name)
{
    auto *button = find<QAbstractButton>(parent, name);
    if (button == nullptr)
        qFatal("no visible button %s", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void ConsoleFixture::answer(QWidget *parent, bool yes)
{
    const QString name = u"askBox"_s;
    (void)QTest::qWaitFor([&] { return find<QMessageBox>(parent, name) != nullptr; });
    auto *box = find<QMessageBox>(parent, name);
    if (box == nullptr)
        qFatal("nothing was asked");
    for (QAbstractButton *button : box->buttons()) {
        if ((box->buttonRole(button) == QMessageBox::AcceptRole) == yes) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
}

} // namespace Steward
