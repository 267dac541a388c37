// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/newapppages.h"

#include "app/core/plaintext.h"
#include "ui/widgets/heading.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Steward
{

NewAppReviewPage::NewAppReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeHeading(this))
    , m_request(new QPlainTextEdit(this))
{
    m_sentence->setObjectName(QStringLiteral("reviewSentence"));
    m_request->setObjectName(QStringLiteral("requestText"));
    m_request->setAccessibleName(tr("Request as it will be sent"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    auto *label = makePlainLabel(this);
    label->setText(tr("One request, sent once:"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(label);
    layout->addWidget(m_request, 1);
}

void NewAppReviewPage::show(const QString &sentence, const QString &request)
{
    m_sentence->setText(sentence);
    m_request->setPlainText(request);
}

NewAppResultPage::NewAppResultPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeHeading(this))
    , m_busy(new QProgressBar(this))
    , m_layout(new QVBoxLayout(this))
{
    m_sentence->setObjectName(QStringLiteral("resultSentence"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Waiting for the tenant"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_busy);
}

void NewAppResultPage::clear()
{
    // Later: a button in it may be the one that was pressed.
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
        m_layout->removeWidget(m_content);
    }
    m_content = new QWidget(this);
    m_layout->addWidget(m_content, 1);
}

void NewAppResultPage::showBusy(const QString &sentence)
{
    clear();
    m_sentence->setText(sentence);
    m_busy->setVisible(true);
}

void NewAppResultPage::addFact(QFormLayout *form, const QString &label, const QString &value)
{
    auto *text = makePlainLabel(this);
    text->setText(value.isEmpty() ? tr("None") : plainText(value));
    form->addRow(label, text);
}

void NewAppResultPage::showApp(const App &app, const QString &sentence)
{
    clear();
    m_busy->setVisible(false);
    m_sentence->setText(sentence);
    auto *inside = new QWidget(this);
    auto *form = new QFormLayout(inside);
    const QLocale locale;
    const auto orDefault
        = [](const QString &text) { return text.isEmpty() ? tr("C1's default") : text; };
    addFact(form, tr("ID:"), app.id.toString());
    addFact(form, tr("Name:"), app.displayName);
    addFact(form, tr("Description:"), app.description);
    addFact(form, tr("Instructions:"), app.instructions);
    addFact(form, tr("Grant policy:"), orDefault(app.grantPolicyId));
    addFact(form, tr("Revoke policy:"), orDefault(app.revokePolicyId));
    addFact(form, tr("Certify policy:"), orDefault(app.certifyPolicyId));
    addFact(form, tr("Monthly cost per seat:"),
            tr("%1 USD").arg(locale.toString(app.monthlyCostUsd)));
    addFact(form, tr("Identity matching:"), orDefault(app.identityMatching));
    addFact(form, tr("Include access entitlement:"),
            app.strictAccessProvisioning ? tr("Yes") : tr("No"));
    addFact(form, tr("Manually managed:"), app.isManuallyManaged ? tr("Yes") : tr("No"));
    addFact(form, tr("Users:"), locale.toString(app.userCount));
    QStringList annotations;
    for (auto it = app.annotations.begin(); it != app.annotations.end(); ++it)
        annotations << it.key() + u'=' + it.value();
    addFact(form, tr("Annotations:"), annotations.join(QStringLiteral(", ")));
    addFact(form, tr("Created:"),
            locale.toString(app.createdAt.toLocalTime(), QLocale::LongFormat));
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("appFacts"));
    scroll->setAccessibleName(tr("The app as C1 has it"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    auto *notes = makePlainLabel(m_content);
    notes->setObjectName(QStringLiteral("nextSteps"));
    notes->setText(
        tr("C1 made you an owner; that shows in the owner list after a while. Next: open "
           "the app, then add members to its Access entitlement, or assign owners."));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(notes);
    m_content->show();
}

QPushButton *NewAppResultPage::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, m_content);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_content->layout()->addWidget(button);
    return button;
}

void NewAppResultPage::showLost(const QString &sentence, const QList<App> &found,
                                bool mayCreateAgain, bool mayCheckAgain)
{
    clear();
    m_busy->setVisible(false);
    m_sentence->setText(sentence);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < found.size(); ++i) {
        const App &app = found.at(i);
        const QString made = QLocale().toString(app.createdAt.toLocalTime(), QLocale::LongFormat);
        auto *button = addButton(tr("Adopt %1, created %2").arg(app.id.toString(), made),
                                 i == 0 ? QStringLiteral("adoptFound")
                                        : QStringLiteral("adoptFound%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, i] { emit adopted(i); });
        if (i == 0)
            button->setFocus();
    }
    if (mayCheckAgain) {
        connect(addButton(tr("Check A&gain"), QStringLiteral("lookAgain")), &QPushButton::clicked,
                this, &NewAppResultPage::checkAgain);
    }
    if (mayCreateAgain) {
        connect(addButton(tr("&Create Again"), QStringLiteral("createAgain")),
                &QPushButton::clicked, this, &NewAppResultPage::createAgain);
    }
    layout->addStretch(1);
    m_content->show();
}

} // namespace Steward
