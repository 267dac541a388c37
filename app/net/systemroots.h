// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>

#include <functional>

class QObject;

namespace Steward
{

/// The certificate authorities that the system trusts. Reading a few hundred of them takes a tenth
/// of a second, so it is done once and not in the GUI thread. Thread-safe.
namespace SystemRoots
{
/// Reads them in another thread unless that was done, then runs \a done in the thread of \a context
/// (never before returning), unless that is gone by then.
void load(QObject *context, std::function<void()> done);
/// What load() read; reads it here and now when nobody called that.
[[nodiscard]] QList<QSslCertificate> all();
} // namespace SystemRoots

} // namespace Steward
