// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/eligibility.h"

#include <QWidget>

namespace Steward
{

class ChosenModel;
class FieldNote;
class PagedTablePane;
class SearchField;
class Session;
class UsersModel;

/// Search as you type, and tick. Return in the field chooses a single match, else goes to the list;
/// Space, Return or a click on the mark puts a person in or takes them out.
class SearchPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPage)
public:
    /// \a session and \a chosen are not owned and must outlive this.
    SearchPage(Session *session, ChosenModel *chosen, QWidget *parent = nullptr);
    void setEligibility(const Eligibility &eligibility);
    void focusSearch();
    /// Nobody waits for answers any more.
    void quiet();

private:
    void onReturned();
    void toggle(int row);

    ChosenModel *m_chosen;
    UsersModel *m_people;
    SearchField *m_search;
    PagedTablePane *m_pane;
    FieldNote *m_note;
    bool m_chooseSingle = false;
};

} // namespace Steward
