// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presenters/tenantpresenter.h"
#include "ui/widgets/fieldnotes.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Steward
{

class FieldNote;
class SecretField;

/// The fields of a tenant. Each problem stands below its field.
class TenantForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantForm)
public:
    /// \a presenter is not owned and must outlive this.
    explicit TenantForm(TenantPresenter *presenter, QWidget *parent = nullptr);

    /// Shows every problem and puts the keyboard into the first; true when there is none.
    [[nodiscard]] bool explain();
    [[nodiscard]] SecretField *secret() const { return m_secret; }
    void focusFirst();
    /// Takes the certificates out of \a file, or says below the field why not.
    void readCa(const QString &file);

signals:
    /// Something was typed or chosen; the band has to follow.
    void changed();
    void problemShown(QWidget *note);

private:
    void buildClient(QFormLayout *form);
    void buildTenant(QFormLayout *form);
    void buildNetwork();
    void fill();
    void onChanged(QWidget *field);
    void read();
    void adapt();
    void onClientId();
    void chooseCa();
    void showCa();
    void showProxy();
    [[nodiscard]] FieldNote *note(const QString &field) const { return m_notes.at(field); }

    TenantPresenter *m_presenter;
    QComboBox *m_signIn;
    QLineEdit *m_clientId;
    SecretField *m_secret;
    QCheckBox *m_keep;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_word;
    QCheckBox *m_readOnly;
    QToolButton *m_more;
    QWidget *m_network;
    QPushButton *m_caChoose;
    QPushButton *m_caRemove;
    QLabel *m_caText;
    QLabel *m_proxy;
    QFormLayout *m_form = nullptr;
    FieldNotes m_notes;
    int m_proxyQuestion = 0; ///< late answers are dropped
    bool m_filling = false;
    bool m_readOnlyTouched = false;
};

} // namespace Steward
