// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Steward::Figures
{

double median(QList<double> figures)
{
    if (figures.isEmpty())
        return 0;
    std::sort(figures.begin(), figures.end());
    const qsizetype middle = figures.size() / 2;
    if (figures.size() % 2 == 1)
        return figures.at(middle);
    return (figures.at(middle - 1) + figures.at(middle)) / 2;
}

double rounded(double figure) { return std::round(figure * 1000) / 1000; }

QJsonArray list(const QList<double> &figures)
{
    QJsonArray array;
    for (const double figure : figures)
        array.append(rounded(figure));
    return array;
}

QJsonObject besideLimit(const QList<double> &oursMs, const QList<double> &limitMs)
{
    const double ours = median(oursMs);
    const double limit = median(limitMs);
    return { { "ours_ms"_L1, rounded(ours) },
             { "limit_ms"_L1, rounded(limit) },
             { "ratio"_L1, rounded(limit > 0 ? ours / limit : 0) },
             { "runs"_L1, oursMs.size() },
             { "ours_all_ms"_L1, list(oursMs) },
             { "limit_all_ms"_L1, list(limitMs) } };
}

void add(QJsonObject &figures, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        figures.insert(it.key(), it.value());
}

} // namespace Steward::Figures
