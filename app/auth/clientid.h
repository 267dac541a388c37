// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QUrl>

namespace Steward
{

/// A C1 client id, `name@host[:port]/use` (c1-api b1).
struct ClientId {
    QString text;
    QString name;
    QString host; ///< lower case, with the port when there is one
    QString use; ///< `pcc` personal client, `spc` service principal

    /// The error's userText() says which part is wrong. `wfe` is refused: it has no secret.
    [[nodiscard]] static Result<ClientId> parse(const QString &text);
    /// `https://host[:port]`
    [[nodiscard]] QUrl origin() const;
};

} // namespace Steward
