// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presenters/changepresenter.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace Steward
{

/// Which rows of a change a person wants to see: all, those in a state, or those that came to
/// nothing for one reason. The most frequent reasons have a button each, all of them are in the
/// list.
class RowsFilter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsFilter)
public:
    explicit RowsFilter(QWidget *parent = nullptr);
    /// Offers what \a change has; what is chosen stays. Null offers the states alone.
    void update(const Change *change);
    /// Back to all rows.
    void clear();
    /// The chosen state, if one is.
    [[nodiscard]] std::optional<RowState> state() const;
    /// ChangeRowsModel::reasonKey() of the chosen reason; empty when none is.
    [[nodiscard]] QString reasonKey() const;
    [[nodiscard]] QList<QWidget *> tabOrder() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void changed();

private:
    void setReasons(const QList<ChangePresenter::Reason> &reasons);
    void showChoice();
    void fit();
    void onButton(QToolButton *button);

    QComboBox *m_choice;
    QWidget *m_room; ///< of the buttons; it takes what is left of the width
    QList<QToolButton *> m_buttons;
    QList<ChangePresenter::Reason> m_reasons;
};

} // namespace Steward
