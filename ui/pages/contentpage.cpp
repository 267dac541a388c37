// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/contentpage.h"

namespace Steward
{

QString ContentPage::whyNoMembers() const
{
    return tr("Open an entitlement to add members to it.");
}

} // namespace Steward
