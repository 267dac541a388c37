// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directory.h"
#include "app/models/chosenmodel.h"
#include "tests/support/tenantfixture.h"
#include "ui/picker/filterpopup.h"
#include "ui/picker/peoplepicker.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

namespace Steward
{

using namespace Qt::StringLiterals;

/// The picker of people in a dialog of its own on a practice tenant, driven by user events.
struct PickerFixture {
    explicit PickerFixture(Practice::Options options = TenantFixture::smallOptions(),
                           QSize size = { 1280, 660 })
        : tenant(std::make_unique<TenantFixture>(std::move(options)))
        , session(tenant->makeSession())
        , picker(new PeoplePicker(session.get(), &dialog))
    {
        picker->setEligibility(&ownerVerdict);
        auto *layout = new QVBoxLayout(&dialog);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(picker);
        auto *ok = new QPushButton(u"OK"_s, &dialog);
        ok->setDefault(true);
        QObject::connect(ok, &QPushButton::clicked, &dialog, &QDialog::accept);
        layout->addWidget(ok);
        dialog.setMinimumSize(600, 300);
        dialog.resize(size);
        dialog.show();
        dialog.activateWindow();
        (void)QTest::qWaitFor([this] { return QApplication::activeWindow() == &dialog; });
        picker->focusInput();
    }
    template <class T> T *find(const QString &name) const
    {
        T *found = dialog.findChild<T *>(name);
        if (found == nullptr)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QTableView *found() const
    {
        auto *here = find<QTableView>(u"directoryTable"_s);
        return here->isVisible() ? here : find<QTableView>(u"peopleTable"_s);
    }
    [[nodiscard]] QLineEdit *search() const { return find<QLineEdit>(u"peopleSearch"_s); }
    [[nodiscard]] int chosen() const { return picker->chosen()->rowCount(); }
    void type(const QString &words) const
    {
        search()->setFocus();
        search()->selectAll();
        QTest::keyClick(search(), Qt::Key_Delete);
        // keyClicks() knows Latin letters only.
        for (const QChar letter : words) {
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(search(), &key);
        }
    }
    /// The list that is open.
    [[nodiscard]] FilterPopup *popup() const
    {
        for (auto *popup : dialog.findChildren<FilterPopup *>()) {
            if (popup->isVisible())
                return popup;
        }
        return nullptr;
    }
    bool readEverybody() const
    {
        QTest::mouseClick(button(u"readDirectory"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] {
            return session->directory()->answersHere()
                && find<QTableView>(u"directoryTable"_s)->isVisible();
        });
    }
    /// Puts a value of a filter in force, by keyboard.
    bool filter(const QString &name, const QString &words) const
    {
        auto *opener = find<QToolButton>(name);
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Space);
        FilterPopup *list = popup();
        if (list == nullptr)
            return false;
        auto *field = list->findChild<QLineEdit *>(u"filterFind"_s);
        QTest::keyClicks(field, words);
        auto *values = list->findChild<QTableView *>(u"filterValues"_s);
        if (!QTest::qWaitFor([&] { return values->model()->rowCount() > 0; }))
            return false;
        QTest::keyClick(field, Qt::Key_Return);
        if (values->hasFocus())
            QTest::keyClick(values, Qt::Key_Space);
        const bool marked
            = values->model()
                  ->index(values->currentIndex().row() < 0 ? 0 : values->currentIndex().row(), 0)
                  .data()
                  .toString()
            == u"\u2611"_s;
        const QPointer<FilterPopup> open(list);
        QTest::keyClick(field, Qt::Key_Escape);
        return marked && QTest::qWaitFor([&] { return open.isNull(); });
    }
    std::unique_ptr<TenantFixture> tenant;
    std::unique_ptr<Session> session;
    QDialog dialog;
    PeoplePicker *picker;
};

} // namespace Steward
