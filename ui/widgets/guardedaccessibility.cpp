// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedaccessibility.h"

#include "ui/widgets/guardedviewaccessible.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace Steward
{

namespace
{
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(object))
        return new GuardedViewAccessible(view);
    return nullptr;
}
} // namespace

void installGuardedAccessibility()
{
    // Asked newest first, once for each class name up the hierarchy: ours comes before Qt's own.
    QAccessible::installFactory(makeInterface);
}

} // namespace Steward
