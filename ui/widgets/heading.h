// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QWidget;

namespace Steward
{

/// A label for server text: plain, selectable with the mouse, wrapped.
[[nodiscard]] QLabel *makePlainLabel(QWidget *parent);
/// The same, larger: the name of what a page is about.
[[nodiscard]] QLabel *makeHeading(QWidget *parent);

} // namespace Steward
