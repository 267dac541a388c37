// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Steward
{

/// How figures are brought together and told.
namespace Figures
{
[[nodiscard]] double median(QList<double> figures);
/// To a thousandth: more digits would claim too much.
[[nodiscard]] double rounded(double figure);
[[nodiscard]] QJsonArray list(const QList<double> &figures);
/// `ours_ms`, `limit_ms`, their `ratio`, and what they are medians of.
[[nodiscard]] QJsonObject besideLimit(const QList<double> &oursMs, const QList<double> &limitMs);
/// Puts all of \a more into \a figures.
void add(QJsonObject &figures, const QJsonObject &more);
} // namespace Figures

} // namespace Steward
