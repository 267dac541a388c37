// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/directory/eligibility.h"
#include "app/domain/peoplequery.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace Steward
{

class ChooseBar;
class ChosenModel;
class Directory;
class DirectoryLine;
class DirectoryModel;
class FieldNote;
class GuardedTableView;
class LeftOutModel;
class PagedTablePane;
class PeopleFilters;
class SearchField;
class Session;
class UsersModel;

/// Search as you type, filter, and tick. The tenant is asked while its directory was not read to
/// the end; from then on everybody is searched here, at each key. Return in the field chooses a
/// single match, else goes to the list; Space, Return or a click on the mark puts a person in or
/// takes them out.
class SearchPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPage)
public:
    /// None is owned, all must outlive this.
    SearchPage(Session *session, Directory *directory, ChosenModel *chosen,
               QWidget *parent = nullptr);
    void setEligibility(const Eligibility &eligibility);
    /// Little room: lines are put together, and the filters fold unless somebody opened them.
    void setNarrow(bool narrow);
    void focusSearch();
    /// Who matched when all were chosen and could not be, with reasons.
    [[nodiscard]] QList<LeftOut> leftOut() const;
    /// All are being chosen.
    [[nodiscard]] bool isChoosing() const;
    /// Nobody waits for answers any more.
    void quiet();

signals:
    /// leftOut() changed.
    void changed();

private:
    void buildLayout();
    void connectAll();
    void setOrder(bool narrow);
    void watchTable(QTableView *table);
    void search();
    void takeDirectory();
    void onReturned();
    void toggle(int row);
    void showResults();
    void showLeftOut(bool shown);
    void showFilters(bool shown);
    void updateFilters();
    [[nodiscard]] GuardedTableView *table() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] User personAt(int row) const;
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool isSearching() const;

    Directory *m_directory;
    ChosenModel *m_chosen;
    Eligibility m_eligibility;
    UsersModel *m_found; ///< by the tenant
    DirectoryModel *m_here = nullptr; ///< once everybody is
    SearchField *m_search;
    QToolButton *m_fold;
    PeopleFilters *m_filters;
    FieldNote *m_note;
    PagedTablePane *m_pane;
    ChooseBar *m_choose;
    GuardedTableView *m_hereTable;
    QLabel *m_nobody;
    GuardedTableView *m_leftOutTable;
    LeftOutModel *m_leftOut;
    DirectoryLine *m_line;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_top;
    QStackedLayout *m_stack;
    QString m_text;
    bool m_chooseSingle = false;
    bool m_foldedByHand = false;
    bool m_showsLeftOut = false;
};

} // namespace Steward
