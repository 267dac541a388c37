// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>

namespace Steward
{

/// What is said of a change beside its rows; it has no widgets.
class ChangePresenter final
{
    Q_DECLARE_TR_FUNCTIONS(ChangePresenter)
public:
    /// Why \a row of \a change is about to be sent again: what became of it, and where an answer
    /// was lost, what was looked for since and when.
    [[nodiscard]] static QString whySendAgain(const Change &change, int row);

    /// Rows that came to nothing for one reason.
    struct Reason {
        QString key; ///< ChangeRowsModel::reasonKey()
        QString text; ///< "Refused 14: user disabled"
        friend bool operator==(const Reason &, const Reason &) = default;
    };
    /// Of all rows that were not sent, refused, lost or left out; the most frequent first.
    [[nodiscard]] static QList<Reason> reasons(const Change &change);

private:
    [[nodiscard]] static QString lookedFor(const Change &change, const ChangeRow &row);
};

} // namespace Steward
