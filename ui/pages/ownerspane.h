// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/owner.h"

#include <QWidget>

class QPushButton;

namespace Steward
{

class ChangeDesk;
class MessageBar;
class OwnersModel;
class PagedTablePane;
class Session;

/// The owners of one object by role slug, and the way to add one. Shows how the newest change to
/// the object fares until it is seen in the list.
class OwnersPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnersPane)
public:
    /// \a names start the object names of the table and the button.
    OwnersPane(Session *session, ChangeDesk *desk, const QString &tableName,
               const QString &buttonName, QWidget *parent = nullptr);
    /// \a name is how the object is called in sentences.
    void setObject(const OwnedObject &object, const QString &name);
    [[nodiscard]] OwnersModel *model() const { return m_model; }
    void focusContent();
    void assignOwner();

signals:
    void changesWanted();

private:
    void showProgress();

    Session *m_session;
    ChangeDesk *m_desk;
    OwnersModel *m_model;
    MessageBar *m_progress;
    PagedTablePane *m_pane;
    QPushButton *m_assign;
    OwnedObject m_object;
    QString m_name;
    quint64 m_change = 0;
};

} // namespace Steward
