// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presenters/reviewpresenter.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Steward
{

enum class HandOff;
class FieldNote;
class GuardedTableView;
class LeftOutModel;
class MatchModel;

/// Shows a plan before it is sent: the sentence, who is in it and who is not and why, the requests,
/// and the name that has to be typed where much is at stake. The plan can be saved, and copied for
/// other tools.
class ReviewPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPane)
public:
    ReviewPane(const TenantConnection &tenant, int batchSize, QWidget *parent = nullptr);
    /// \a ownName: see ReviewPresenter.
    void setPlan(const Plan &plan, const QString &ownName);
    /// Sentences about the plans that are set from then on, shown with the facts.
    void setRemarks(const QStringList &remarks) { m_remarks = remarks; }
    [[nodiscard]] const ReviewPresenter &presenter() const { return m_presenter; }
    /// Puts the keyboard where a Return too many does no harm.
    void focusStart();
    /// Whether the plan may be sent; where not, says why beside the field and goes there.
    [[nodiscard]] bool accepts();

signals:
    /// The person wants so many in one request that adds members.
    void batchSizeChosen(int people);
    /// Something to tell the person, in the message line of the dialog.
    void told(const QString &sentence, bool error);

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeRequests();
    void showRequests();
    void onPerRequest(int people);
    void fillCopyMenu();
    void copy(HandOff form);
    void save();

    void showFacts();

    ReviewPresenter m_presenter;
    QStringList m_remarks;
    QLabel *m_sentence;
    QLabel *m_facts;
    MatchModel *m_people;
    GuardedTableView *m_peopleTable;
    LeftOutModel *m_leftOut;
    GuardedTableView *m_leftOutTable;
    QToolButton *m_showRequests;
    QWidget *m_requestsPart; ///< what is folded
    QLabel *m_perRequestLabel;
    QSpinBox *m_perRequest;
    QPlainTextEdit *m_requests;
    QPushButton *m_save;
    QPushButton *m_copy;
    QMenu *m_copyMenu;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    FieldNote *m_typedNote;
};

} // namespace Steward
