// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/tenantdialog.h"
#include "ui/presenters/assignownerspresenter.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Steward
{

class ChangeDesk;
class FieldNote;
class PeoplePicker;
class ReviewPane;
class Session;

/// Makes people owners of one app or entitlement by role slug: choose, review, hand in. The tenant
/// and the object are fixed when the dialog opens.
class AssignOwnersDialog final : public TenantDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssignOwnersDialog)
public:
    /// \a seenSlugs are offered for the role; \a present are the owners known now. \a session and
    /// \a desk are not owned.
    AssignOwnersDialog(Session *session, ChangeDesk *desk, const OwnedObject &object,
                       const QString &objectName, const QStringList &seenSlugs,
                       QList<Owner> present, QWidget *parent = nullptr);
    void done(int result) override;

signals:
    /// The change \a id was handed in; the dialog closes.
    void started(quint64 id);

protected:
    [[nodiscard]] bool stepBack() override;
    [[nodiscard]] QString wouldLose() const override;

private:
    [[nodiscard]] QWidget *makePickPage();
    [[nodiscard]] bool isReviewing() const;
    void next();
    void review();
    void back();
    void submit();
    void judge();
    void update();

    AssignOwnersPresenter m_presenter;
    ChangeDesk *m_desk;
    QComboBox *m_slug;
    FieldNote *m_slugNote;
    PeoplePicker *m_picker;
    QLabel *m_preview;
    QStackedWidget *m_pages;
    ReviewPane *m_review;
    QPushButton *m_back;
    QPushButton *m_assign;
    QList<Owner> m_present;
    bool m_explain = false;
};

} // namespace Steward
