// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/pages/contentpage.h"

#include <QByteArray>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Steward
{

class HistoryFilter;
enum class JournalForm;
class HistoryModel;
class HistoryPane;
class Journal;
class MessageBar;
class PagedTablePane;

/// Every change ever made from this machine, in any tenant: search, filters, what happened to each
/// row, exports, and whether the journal is as it was written. Reads again whenever it is shown.
class HistoryPage final : public ContentPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)
public:
    /// \a journal is not owned and must outlive this. \a tenantHost is the window's tenant.
    HistoryPage(Journal *journal, const QString &tenantHost, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PagedModel *list() const override;
    void focusContent() override;
    void refresh() override;
    void find() override;

signals:
    /// The person wants to go on with \a change, which is of this tenant.
    void openWanted(qint64 change);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void makeExportAll();
    void connectAll();
    void showJournal();
    [[nodiscard]] bool canRead() const;
    void search();
    void readOverview();
    void onRead();
    void onCurrentChanged();
    void onSelectionChanged();
    void exportAll(JournalForm form);
    void checkChain();
    void onChecked(const Result<QByteArray> &head);
    void setHead(const QByteArray &head, const QString &note);

    Journal *m_journal;
    HistoryModel *m_model;
    HistoryFilter *m_filter;
    PagedTablePane *m_list;
    HistoryPane *m_pane;
    MessageBar *m_message;
    QLineEdit *m_head;
    QLabel *m_headNote;
    QPushButton *m_check;
    QPushButton *m_exportAll;
    bool m_checking = false;
};

} // namespace Steward
