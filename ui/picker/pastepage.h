// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/inputrow.h"

#include <QTimer>
#include <QWidget>

namespace Steward
{

class ImportPane;
class PasteEdit;

/// Paste or type addresses or names, see how they are read, and have them looked up.
class PastePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastePage)
public:
    explicit PastePage(QWidget *parent = nullptr);
    /// Text was typed or pasted that was not looked up since.
    [[nodiscard]] bool hasUnchecked() const;
    void focusText();

signals:
    /// The person wants these looked up.
    void checkWanted(const Steward::InputRows &people, const QString &fileName);
    void changed();

private:
    void onTyped();
    void read();

    PasteEdit *m_text;
    ImportPane *m_pane;
    QTimer m_typing; ///< the text is read when nobody typed for a moment
};

} // namespace Steward
