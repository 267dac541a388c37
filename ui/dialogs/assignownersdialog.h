// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/connection.h"
#include "ui/presenters/assignownerspresenter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace Steward
{

class ChangeDesk;
class MessageBar;
class PagedTablePane;
class SearchField;
class Session;
class UsersModel;

/// Makes a person owner of an app or entitlement by role slug: slug, person, one button that says
/// what it does. Nothing is sent while something is missing; a sentence beside the field says what.
class AssignOwnersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssignOwnersDialog)
public:
    AssignOwnersDialog(Session *session, ChangeDesk *desk, const OwnedObject &object,
                       const QString &objectName, const QStringList &seenSlugs, QWidget *parent);

signals:
    /// The change with \a id was handed in; the dialog closes.
    void started(quint64 id);

private:
    void buildLayout(const TenantConnection &tenant, const QString &objectName);
    void choose(int row);
    void onSearchReturned();
    void submit();
    void update();
    void done(int result) override;

    AssignOwnersPresenter m_presenter;
    ChangeDesk *m_desk;
    UsersModel *m_people;
    QComboBox *m_slug;
    QLabel *m_slugHint;
    SearchField *m_search;
    PagedTablePane *m_pane;
    QLabel *m_personHint;
    QLabel *m_chosen;
    QLabel *m_preview;
    MessageBar *m_message;
    QPushButton *m_assign;
    bool m_explain = false; ///< the button was pressed once: errors are shown from now on
    bool m_chooseSingle = false; ///< Return in the search waits for its results
};

} // namespace Steward
