// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/newapppages.h"

#include "app/core/plaintext.h"
#include "ui/widgets/heading.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace Steward
{

NewAppReviewPage::NewAppReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeHeading(this))
    , m_owners(makePlainLabel(this))
    , m_request(new QPlainTextEdit(this))
{
    m_sentence->setObjectName(QStringLiteral("reviewSentence"));
    m_owners->setObjectName(QStringLiteral("reviewOwners"));
    m_owners->setTextInteractionFlags(Qt::NoTextInteraction);
    m_request->setObjectName(QStringLiteral("requestText"));
    m_request->setAccessibleName(tr("Request as it will be sent"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    auto *label = makePlainLabel(this);
    label->setText(tr("One request, sent once:"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_owners);
    layout->addWidget(label);
    layout->addWidget(m_request, 1);
}

void NewAppReviewPage::show(const QString &sentence, const QString &owners, const QString &request)
{
    m_owners->setText(owners);
    m_owners->setVisible(!owners.isEmpty());
    m_sentence->setText(sentence);
    m_request->setPlainText(request);
}

NewAppResultPage::NewAppResultPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeHeading(this))
    , m_busy(new QProgressBar(this))
    , m_scroll(new QScrollArea(this))
    , m_notes(makePlainLabel(this))
{
    m_sentence->setObjectName(QStringLiteral("resultSentence"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Waiting for the tenant"));
    m_scroll->setObjectName(QStringLiteral("appFacts"));
    m_scroll->setAccessibleName(tr("What came of it"));
    m_scroll->setWidgetResizable(true);
    m_notes->setObjectName(QStringLiteral("nextSteps"));
    m_notes->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_busy);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_notes);
}

QWidget *NewAppResultPage::newContent()
{
    // Later: a button in the old one may be the one that was pressed.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_notes->clear();
    m_notes->setVisible(false);
    m_busy->setVisible(false);
    m_lastInTabOrder = m_scroll;
    auto *content = new QWidget(m_scroll);
    m_scroll->setWidget(content);
    return content;
}

void NewAppResultPage::follow(QWidget *widget)
{
    setTabOrder(m_lastInTabOrder, widget);
    m_lastInTabOrder = widget;
}

void NewAppResultPage::showBusy(const QString &sentence)
{
    (void)newContent();
    m_sentence->setText(sentence);
    m_busy->setVisible(true);
}

void NewAppResultPage::addFact(QFormLayout *form, const QString &label, const QString &value)
{
    const QString shown = value.isEmpty() ? tr("None") : plainText(value);
    auto *text = makePlainLabel(form->parentWidget());
    text->setText(shown);
    text->setAccessibleName(label + u' ' + shown);
    form->addRow(label, text);
    follow(text);
}

void NewAppResultPage::addOtherFacts(QFormLayout *form, const App &app)
{
    static const QSet<QString> named {
        QStringLiteral("id"), QStringLiteral("displayName"), QStringLiteral("description"),
        QStringLiteral("instructions"), QStringLiteral("grantPolicyId"),
        QStringLiteral("revokePolicyId"), QStringLiteral("certifyPolicyId"),
        QStringLiteral("monthlyCostUsd"), QStringLiteral("identityMatching"),
        QStringLiteral("strictAccessEntitlementProvisioning"), QStringLiteral("isManuallyManaged"),
        QStringLiteral("userCount"), QStringLiteral("annotations"), QStringLiteral("createdAt"),
        // Always sent empty, also where there are owners (c1-api c1).
        QStringLiteral("appOwners")
    };
    for (auto it = app.raw.begin(); it != app.raw.end(); ++it) {
        if (named.contains(it.key()))
            continue;
        const QJsonDocument nested = it.value().isArray() ? QJsonDocument(it.value().toArray())
                                                          : QJsonDocument(it.value().toObject());
        const bool deep = it.value().isArray() || it.value().isObject();
        addFact(form, plainText(it.key(), 60) + u':',
                deep ? QString::fromUtf8(nested.toJson(QJsonDocument::Compact))
                     : it.value().toVariant().toString());
    }
}

void NewAppResultPage::showApp(const App &app, const QString &sentence)
{
    auto *form = new QFormLayout(newContent());
    m_sentence->setText(sentence);
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
    addFact(form, tr("Always include access entitlement:"),
            app.strictAccessProvisioning ? tr("Yes") : tr("No"));
    addFact(form, tr("Manually managed (of the app itself):"),
            app.isManuallyManaged ? tr("Yes") : tr("No"));
    addFact(form, tr("Users:"), locale.toString(app.userCount));
    QStringList annotations;
    for (auto it = app.annotations.begin(); it != app.annotations.end(); ++it)
        annotations << it.key() + u'=' + it.value();
    addFact(form, tr("Annotations:"), annotations.join(QStringLiteral(", ")));
    addFact(form, tr("Created:"),
            locale.toString(app.createdAt.toLocalTime(), QLocale::LongFormat));
    addOtherFacts(form, app);
    m_notes->setText(tr("C1 makes you an owner, and the owners that were sent with the app; that "
                        "shows in the owner list after a while. Next: open the app, look at its "
                        "owners, and add members to its Access entitlement."));
    m_notes->setVisible(true);
}

QPushButton *NewAppResultPage::addButton(QWidget *content, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, content);
    button->setObjectName(name);
    button->setAutoDefault(false);
    content->layout()->addWidget(button);
    follow(button);
    return button;
}

void NewAppResultPage::showLost(const QString &sentence, const QList<App> &found,
                                bool mayCreateAgain, bool mayCheckAgain)
{
    QWidget *content = newContent();
    m_sentence->setText(sentence);
    auto *layout = new QVBoxLayout(content);
    for (int i = 0; i < found.size(); ++i) {
        const App &app = found.at(i);
        const QString made = QLocale().toString(app.createdAt.toLocalTime(), QLocale::LongFormat);
        auto *button = addButton(content, tr("Adopt %1, created %2").arg(app.id.toString(), made),
                                 i == 0 ? QStringLiteral("adoptFound")
                                        : QStringLiteral("adoptFound%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, i] { emit adopted(i); });
        if (i == 0)
            button->setFocus();
    }
    if (mayCheckAgain) {
        connect(addButton(content, tr("Check A&gain"), QStringLiteral("lookAgain")),
                &QPushButton::clicked, this, &NewAppResultPage::checkAgain);
    }
    if (mayCreateAgain) {
        connect(addButton(content, tr("C&reate Again"), QStringLiteral("createAgain")),
                &QPushButton::clicked, this, &NewAppResultPage::createAgain);
    }
    layout->addStretch(1);
}

} // namespace Steward
