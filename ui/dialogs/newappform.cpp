// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/newappform.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"
#include "app/models/annotationsmodel.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/policycombo.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace Steward
{

namespace
{
QPlainTextEdit *makeText(const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().height() * 4);
    return edit;
}
} // namespace

NewAppForm::NewAppForm(Session *session, NewAppPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_presenter(presenter)
    , m_name(new QLineEdit(this))
    , m_description(makeText(QStringLiteral("appDescription"), this))
    , m_instructions(makeText(QStringLiteral("appInstructions"), this))
    , m_cost(new QLineEdit(this))
    , m_matching(new QComboBox(this))
    , m_strict(new QComboBox(this))
    , m_grant(new PolicyCombo(session, QStringLiteral("POLICY_TYPE_GRANT"), this))
    , m_revoke(new PolicyCombo(session, QStringLiteral("POLICY_TYPE_REVOKE"), this))
    , m_certify(new PolicyCombo(session, QStringLiteral("POLICY_TYPE_CERTIFY"), this))
    , m_owners(new QPushButton(this))
    , m_entitlements(new QPushButton(this))
    , m_annotations(new AnnotationsModel(this))
    , m_annotationTable(new GuardedTableView(this))
    , m_key(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_add(new QPushButton(tr("A&dd Annotation"), this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_annotationCount(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(form);
    buildBasics(form);
    buildPolicies(form);
    buildAnnotations(layout);
    const QList<QWidget *> order {
        m_name,  m_description, m_instructions, m_owners,         m_entitlements, m_cost,
        m_grant, m_revoke,      m_certify,      m_matching,       m_strict,       m_key,
        m_value, m_add,         m_remove,       m_annotationTable
    };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &NewAppForm::checkName);
    showChosen();
    showAnnotations();
}

void NewAppForm::buildBasics(QFormLayout *form)
{
    m_name->setObjectName(QStringLiteral("appName"));
    // Room to paste too much and be told, instead of a silent cut.
    m_name->setMaxLength(4000);
    m_cost->setObjectName(QStringLiteral("appCost"));
    m_cost->setPlaceholderText(tr("Whole US dollars, for example 12"));
    m_cost->setMaxLength(400);
    m_owners->setObjectName(QStringLiteral("chooseOwners"));
    m_entitlements->setObjectName(QStringLiteral("chooseEntitlements"));
    m_owners->setAutoDefault(false);
    m_entitlements->setAutoDefault(false);
    m_notes.addRow(form, tr("&Name:"), m_name);
    m_notes.addRow(form, tr("D&escription:"), m_description);
    m_notes.addRow(form, tr("&Instructions for requesters:"), m_instructions);
    m_notes.addRow(form, tr("&Owners:"), m_owners);
    m_notes.addRow(form, tr("Entitlemen&t owners:"), m_entitlements);
    m_notes.addRow(form, tr("Monthly cost per &seat:"), m_cost);
    for (QLineEdit *edit : { m_name, m_cost })
        connect(edit, &QLineEdit::textChanged, this, &NewAppForm::read);
    for (QPlainTextEdit *edit : { m_description, m_instructions })
        connect(edit, &QPlainTextEdit::textChanged, this, &NewAppForm::read);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        note(m_name->objectName())->setNote({});
        ++m_question;
        m_pause.start();
    });
    connect(m_cost, &QLineEdit::textChanged, this,
            [this] { note(m_cost->objectName())->setNote({}); });
    connect(m_cost, &QLineEdit::editingFinished, this,
            [this] { note(m_cost->objectName())->setError(m_presenter->costProblem()); });
    connect(m_owners, &QPushButton::clicked, this, &NewAppForm::ownersWanted);
    connect(m_entitlements, &QPushButton::clicked, this, &NewAppForm::entitlementsWanted);
}

void NewAppForm::buildPolicies(QFormLayout *form)
{
    m_grant->setObjectName(QStringLiteral("grantPolicy"));
    m_revoke->setObjectName(QStringLiteral("revokePolicy"));
    m_certify->setObjectName(QStringLiteral("certifyPolicy"));
    m_notes.addRow(form, tr("&Grant policy:"), m_grant);
    m_notes.addRow(form, tr("Revo&ke policy:"), m_revoke);
    m_notes.addRow(form, tr("&Certify policy:"), m_certify);
    for (PolicyCombo *combo : { m_grant, m_revoke, m_certify }) {
        connect(combo, &QComboBox::currentIndexChanged, this, &NewAppForm::read);
        // By a person, not by a list that was read again.
        connect(combo, &QComboBox::activated, this,
                [this, combo] { note(combo->objectName())->setNote({}); });
        connect(combo, &PolicyCombo::failed, this, [this, combo](const ApiError &error) {
            note(combo->objectName())
                ->setNote(tr("The policies could not be read, so only the default can be chosen; "
                             "open the list to try again. %1")
                              .arg(error.userText()));
        });
    }
    m_matching->setObjectName(QStringLiteral("identityMatching"));
    m_matching->addItem(tr("C1's default"), QString());
    m_matching->addItem(tr("Narrow (strict)"), QStringLiteral("APP_USER_IDENTITY_MATCHING_STRICT"));
    m_matching->addItem(tr("Broad (display name)"),
                        QStringLiteral("APP_USER_IDENTITY_MATCHING_DISPLAY_NAME"));
    m_matching->addItem(tr("Custom"), QStringLiteral("APP_USER_IDENTITY_MATCHING_CUSTOM"));
    m_strict->setObjectName(QStringLiteral("strictAccess"));
    m_strict->addItem(tr("C1's default"));
    m_strict->addItem(tr("Yes, always provision the access entitlement as well"), true);
    m_strict->addItem(tr("No"), false);
    m_notes.addRow(form, tr("Identity &matching:"), m_matching);
    m_notes.addRow(form, tr("Include &access entitlement:"), m_strict);
    connect(m_matching, &QComboBox::currentIndexChanged, this, &NewAppForm::read);
    connect(m_strict, &QComboBox::currentIndexChanged, this, &NewAppForm::read);
}

void NewAppForm::buildAnnotations(QVBoxLayout *layout)
{
    auto *group = new QGroupBox(tr("Annotations"), this);
    auto *inside = new QVBoxLayout(group);
    m_key->setObjectName(QStringLiteral("annotationKey"));
    m_value->setObjectName(QStringLiteral("annotationValue"));
    m_add->setObjectName(QStringLiteral("addAnnotation"));
    m_remove->setObjectName(QStringLiteral("removeAnnotation"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_annotationTable->setObjectName(QStringLiteral("annotationsTable"));
    m_annotationTable->setAccessibleName(tr("Annotations"));
    m_annotationTable->setModel(m_annotations);
    m_annotationTable->setFixedHeight(fontMetrics().height() * 8);
    m_annotationTable->setColumnWidth(0, fontMetrics().averageCharWidth() * 40);
    m_annotationCount->setObjectName(QStringLiteral("annotationCount"));
    m_annotationCount->setTextFormat(Qt::PlainText);
    auto *keyLabel = new QLabel(tr("Ke&y:"), this);
    keyLabel->setBuddy(m_key);
    auto *valueLabel = new QLabel(tr("Val&ue:"), this);
    valueLabel->setBuddy(m_value);
    auto *line = new QHBoxLayout;
    line->addWidget(keyLabel);
    line->addWidget(m_key, 1);
    line->addWidget(valueLabel);
    line->addWidget(m_value, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    FieldNote *keyNote = m_notes.add(m_key);
    inside->addLayout(line);
    inside->addWidget(keyNote);
    inside->addWidget(m_annotationTable);
    inside->addWidget(m_annotationCount);
    layout->addWidget(group);
    connect(m_add, &QPushButton::clicked, this, &NewAppForm::addAnnotation);
    connect(m_remove, &QPushButton::clicked, this, &NewAppForm::removeAnnotation);
    connect(m_annotationTable, &GuardedTableView::deleted, this, &NewAppForm::removeAnnotation);
    for (QLineEdit *edit : { m_key, m_value })
        connect(edit, &QLineEdit::textChanged, keyNote, [keyNote] { keyNote->setNote({}); });
}

void NewAppForm::read()
{
    m_presenter->name = m_name->text();
    m_presenter->description = m_description->toPlainText();
    m_presenter->instructions = m_instructions->toPlainText();
    m_presenter->cost = m_cost->text();
    m_presenter->identityMatching = m_matching->currentData().toString();
    m_presenter->strict = m_strict->currentIndex() <= 0
        ? std::nullopt
        : std::optional<bool>(m_strict->currentData().toBool());
    m_presenter->grantPolicy = m_grant->policy();
    m_presenter->revokePolicy = m_revoke->policy();
    m_presenter->certifyPolicy = m_certify->policy();
    emit changed();
}

void NewAppForm::checkName()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    if (const QString problem = m_presenter->nameProblem(); !problem.isEmpty()) {
        note(m_name->objectName())->setError(problem);
        return;
    }
    m_session->apps()
        .named(name, QString())
        .then(this, [this, question = ++m_question](const Result<Page<App>> &page) {
            // Not being able to tell is no reason to say anything here.
            if (question != m_question || !page || page->items.isEmpty())
                return;
            note(m_name->objectName())
                ->setNote(
                    tr("There is an app with this name already. C1 would make a second one."));
        });
}

bool NewAppForm::explain()
{
    // A key that was typed and not added would be lost without a word.
    const QString pending = m_key->text().trimmed().isEmpty() && m_value->text().trimmed().isEmpty()
        ? QString()
        : tr("This annotation was not added yet. Press Add Annotation, or empty both fields.");
    const QString all = m_presenter->problem();
    const std::array<QPair<QLineEdit *, QString>, 3> problems {
        { { m_name, m_presenter->nameProblem() },
          { m_cost, m_presenter->costProblem() },
          { m_key, pending } }
    };
    QLineEdit *first = nullptr;
    for (const auto &[field, problem] : problems) {
        if (problem.isEmpty())
            continue;
        note(field->objectName())->setError(problem);
        if (first == nullptr) {
            first = field;
            m_firstProblem = problem;
        }
    }
    if (first != nullptr) {
        first->setFocus();
        emit problemShown(note(first->objectName()));
    } else {
        m_firstProblem = all;
    }
    return first == nullptr && all.isEmpty();
}

void NewAppForm::explain(const QHash<QString, QString> &serverFields)
{
    QWidget *first = nullptr;
    for (auto it = serverFields.begin(); it != serverFields.end(); ++it) {
        FieldNote *fieldNote = note(NewAppPresenter::fieldOf(it.key()));
        if (fieldNote == nullptr)
            continue;
        fieldNote->setError(tr("C1 refused this: %1").arg(plainText(it.value(), 300)));
        if (first == nullptr)
            first = fieldNote->field();
        // What was offered may be gone.
        if (auto *combo = qobject_cast<PolicyCombo *>(fieldNote->field()))
            combo->reload();
    }
    if (first != nullptr)
        first->setFocus();
}

void NewAppForm::focusName() { m_name->setFocus(); }

void NewAppForm::showChosen()
{
    const auto owners = static_cast<int>(m_presenter->owners.size());
    const auto entitlements = static_cast<int>(m_presenter->entitlementOwners.size());
    m_owners->setText(owners == 0 ? tr("Choose Owners…")
                                  : tr("%n owner(s) besides you…", nullptr, owners));
    m_entitlements->setText(entitlements == 0 ? tr("Choose Entitlements…")
                                              : tr("%n entitlement(s)…", nullptr, entitlements));
}

void NewAppForm::addAnnotation()
{
    const QString problem = m_presenter->addAnnotation(m_key->text(), m_value->text());
    if (!problem.isEmpty()) {
        note(m_key->objectName())->setError(problem);
        m_key->setFocus();
        return;
    }
    m_key->clear();
    m_value->clear();
    m_key->setFocus();
    showAnnotations();
}

void NewAppForm::removeAnnotation()
{
    m_presenter->annotations.remove(m_annotations->keyAt(m_annotationTable->currentIndex().row()));
    showAnnotations();
}

void NewAppForm::showAnnotations()
{
    m_annotations->setAnnotations(m_presenter->annotations);
    m_annotationCount->setText(m_presenter->annotationsNote());
    // A bare empty table says nothing to anybody.
    if (m_presenter->annotations.isEmpty() && m_annotationTable->hasFocus())
        m_key->setFocus();
    m_annotationTable->setVisible(!m_presenter->annotations.isEmpty());
    m_remove->setEnabled(!m_presenter->annotations.isEmpty());
    emit changed();
}

} // namespace Steward
