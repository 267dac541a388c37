// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steward
{

class BasketModel;
class ChosenModel;
class GuardedTableView;
class SearchField;

/// The basket: who is chosen, with a filter, and ways to take people out again: those selected, or
/// all that are shown.
class ChosenPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChosenPane)
public:
    /// \a chosen is not owned and must outlive this.
    explicit ChosenPane(ChosenModel *chosen, QWidget *parent = nullptr);
    /// Whether it says itself what it is, with a letter (C) that leads here; a tab says it too.
    void setTitled(bool titled);
    void focusFilter();

private:
    void update();
    void removeSelected();
    void keepFocus(QPushButton *button, bool hadFocus);
    void clear();

    ChosenModel *m_chosen;
    BasketModel *m_basket;
    QLabel *m_title;
    SearchField *m_filter;
    GuardedTableView *m_table;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_clear;
};

} // namespace Steward
