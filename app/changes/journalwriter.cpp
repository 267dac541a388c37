// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalwriter.h"

namespace Steward
{

JournalWriter::JournalWriter(QObject *parent)
    : QObject(parent)
{
}

JournalWriter::~JournalWriter() = default;

bool JournalWriter::claim(qint64 change)
{
    if (m_claimed.contains(change))
        return false;
    m_claimed.insert(change);
    return true;
}

} // namespace Steward
