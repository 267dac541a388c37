// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/practicetenant.h"

#include "app/practice/tenant.h"

namespace Steward::Practice
{

PracticeTenant::PracticeTenant(Options options, QObject *parent)
    : QObject(parent)
    , m_tenant(std::make_unique<Tenant>(std::move(options)))
{
}

PracticeTenant::~PracticeTenant() = default;

bool PracticeTenant::start(QString *error) { return m_tenant->start(*error); }

Connection PracticeTenant::connection() const { return m_tenant->connection(); }

} // namespace Steward::Practice
