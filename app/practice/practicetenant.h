// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/options.h"

#include <QObject>

#include <memory>

namespace Steward::Practice
{

class Tenant;

/// A C1 tenant to practise on, served over HTTPS on 127.0.0.1. Lives in the thread that starts it.
class PracticeTenant final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeTenant)
public:
    explicit PracticeTenant(Options options, QObject *parent = nullptr);
    ~PracticeTenant() override;

    /// Listens. False, with a sentence in \a error, when that was not possible.
    [[nodiscard]] bool start(QString *error);
    /// How to reach it; empty before start().
    [[nodiscard]] Connection connection() const;

private:
    std::unique_ptr<Tenant> m_tenant;
};

} // namespace Steward::Practice
