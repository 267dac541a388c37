// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Steward
{

class FieldNote;
class SecretField;
class TenantOpener;

/// What a tenant's window shows before there is a session: what is waited for, and a field to go
/// on without the keyring.
class SignInPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInPane)
public:
    explicit SignInPane(QWidget *parent = nullptr);

    /// One sentence and nothing to do, except perhaps to stop.
    void showSentence(const QString &sentence, bool canStop = false);
    /// The same after a failure; \a canEdit offers the tenant's settings.
    void showFailure(const QString &sentence, bool canEdit);
    /// Follows \a opener, which is not owned and must outlive this or be replaced with null.
    void setOpener(TenantOpener *opener);

signals:
    /// The person wants to change the tenant's settings.
    void editWanted();
    void stopWanted();

private:
    void follow();
    void enter();

    TenantOpener *m_opener = nullptr;
    QLabel *m_text;
    QToolButton *m_more;
    QLabel *m_details;
    QWidget *m_form;
    QLabel *m_fieldLabel;
    SecretField *m_field;
    FieldNote *m_note;
    QCheckBox *m_keep;
    QPushButton *m_signIn;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_edit;
};

} // namespace Steward
