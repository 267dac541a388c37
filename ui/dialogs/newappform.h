// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presenters/newapppresenter.h"
#include "ui/widgets/fieldnotes.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Steward
{

class AnnotationsModel;
class FieldNote;
class GuardedTableView;
class PolicyCombo;
class Session;

/// The fields of a new app, each with what is wrong with it below it.
class NewAppForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewAppForm)
public:
    /// \a session and \a presenter are not owned and must outlive this.
    NewAppForm(Session *session, NewAppPresenter *presenter, QWidget *parent = nullptr);
    /// Shows what is wrong below each field and puts the keyboard into the first. True when nothing
    /// is.
    bool explain();
    /// The sentence of the first problem that explain() showed.
    [[nodiscard]] QString firstProblem() const { return m_firstProblem; }
    /// Puts the server's words below the fields they mean.
    void explain(const QHash<QString, QString> &serverFields);
    void focusName();
    /// What was chosen on the other pages.
    void showChosen();

signals:
    void changed();
    void ownersWanted();
    void entitlementsWanted();
    /// \a note tells of the first problem and should be in sight.
    void problemShown(QWidget *note);

private:
    void buildBasics(QFormLayout *form);
    void buildPolicies(QFormLayout *form);
    void buildAnnotations(QVBoxLayout *layout);
    FieldNote *note(const QString &objectName) const { return m_notes.at(objectName); }
    void read();
    void checkName();
    void addAnnotation();
    void removeAnnotation();
    void showAnnotations();

    Session *m_session;
    NewAppPresenter *m_presenter;
    FieldNotes m_notes;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_instructions;
    QLineEdit *m_cost;
    QComboBox *m_matching;
    QComboBox *m_strict;
    PolicyCombo *m_grant;
    PolicyCombo *m_revoke;
    PolicyCombo *m_certify;
    QPushButton *m_owners;
    QPushButton *m_entitlements;
    AnnotationsModel *m_annotations;
    GuardedTableView *m_annotationTable;
    QLineEdit *m_key;
    QLineEdit *m_value;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_annotationCount;
    QTimer m_pause;
    QString m_firstProblem;
    int m_question = 0; ///< the newest look-up of the name
};

} // namespace Steward
