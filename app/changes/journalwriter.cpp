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

} // namespace Steward
