// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/dialogs.h"

#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

namespace Steward::Dialogs
{

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ask(QWidget *parent, const QString &title, const QString &question, const QString &verb,
         const QString &keep, std::function<void()> onYes)
{
    auto *box
        = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("askBox"));
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(verb, QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(keep, QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, box, std::move(onYes));
    open(box);
}

void tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    open(box);
}

void saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
              const QString &suffix, std::function<void(const QString &)> onPath)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(onPath));
    open(dialog);
}

void openFile(QWidget *parent, const QString &title, const QString &filters,
              std::function<void(const QString &)> onPath)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filters);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->resize(dialog->sizeHint().boundedTo(dialog->screen()->availableSize() - QSize(20, 60)));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(onPath));
    open(dialog);
}

} // namespace Steward::Dialogs
