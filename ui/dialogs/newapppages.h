// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/app.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace Steward
{

/// The review before an app is made: one sentence and the exact request.
class NewAppReviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewAppReviewPage)
public:
    explicit NewAppReviewPage(QWidget *parent = nullptr);
    void show(const QString &sentence, const QString &owners, const QString &request);

private:
    QLabel *m_sentence;
    QLabel *m_owners;
    QPlainTextEdit *m_request;
};

/// What came of it: on its way, the app in full, or apps that may be the one after a lost answer.
class NewAppResultPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewAppResultPage)
public:
    explicit NewAppResultPage(QWidget *parent = nullptr);
    void showBusy(const QString &sentence);
    void showApp(const App &app, const QString &sentence);
    /// \a found may be empty.
    void showLost(const QString &sentence, const QList<App> &found, bool mayCreateAgain,
                  bool mayCheckAgain);

signals:
    void adopted(int index);
    void createAgain();
    void checkAgain();

private:
    /// A new empty content, with the Tab key going through it after this page's other parts.
    [[nodiscard]] QWidget *newContent();
    void follow(QWidget *widget);
    void addFact(QFormLayout *form, const QString &label, const QString &value);
    /// The fields that have no words of their own here, as C1 spells them.
    void addOtherFacts(QFormLayout *form, const App &app);
    QPushButton *addButton(QWidget *content, const QString &text, const QString &name);

    QLabel *m_sentence;
    QProgressBar *m_busy;
    QScrollArea *m_scroll;
    QLabel *m_notes;
    QWidget *m_lastInTabOrder = nullptr;
};

} // namespace Steward
