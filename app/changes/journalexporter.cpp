// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalexporter.h"

#include "app/changes/journal.h"
#include "app/core/background.h"
#include "app/core/plaintext.h"
#include "app/core/privatefile.h"

#include <utility>

namespace Steward
{

JournalExporter::JournalExporter(Journal *journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void JournalExporter::start(const QList<qint64> &changes, JournalForm form, const QString &path,
                            Callback callback)
{
    Q_ASSERT(!m_callback && !changes.isEmpty());
    m_changes = changes;
    m_form = form;
    m_path = path;
    m_callback = std::move(callback);
    m_written = {};
    m_file = std::make_shared<std::unique_ptr<PrivateFile>>();
    readNext();
}

void JournalExporter::readNext()
{
    if (m_written.changes == m_changes.size()) {
        finish();
        return;
    }
    m_journal->record(m_changes.at(m_written.changes), {}, this,
                      [this](const Result<JournalRecord> &record) {
                          if (record)
                              write(*record);
                          else
                              end(unexpected(record.error()));
                      });
}

void JournalExporter::write(const JournalRecord &record)
{
    const bool isFirst = m_written.changes == 0;
    const bool isOnly = m_changes.size() == 1;
    ++m_written.changes;
    m_written.rows += static_cast<int>(record.rows.size());
    m_head = record.head;
    inBackground(
        this,
        [record, isFirst, isOnly, form = m_form, path = m_path, file = m_file] {
            if (isFirst)
                *file = std::make_unique<PrivateFile>(path);
            if (isOnly)
                (*file)->write(form == JournalForm::Csv ? journalCsv(record) : journalJson(record));
            else
                (*file)->write(journalPart(form, record, isFirst));
            return (*file)->isGood();
        },
        [this](bool good) {
            if (good)
                readNext();
            else
                finish();
        });
}

void JournalExporter::finish()
{
    inBackground(
        this,
        [file = m_file, form = m_form, head = m_head, isOnly = m_changes.size() == 1] {
            if (!isOnly)
                (*file)->write(journalEnd(form, head));
            return (*file)->commit();
        },
        [this](const QString &problem) {
            if (problem.isEmpty())
                end(m_written);
            else
                end(unexpected(ApiError::invalidInput(
                    tr("The file %1 could not be written: %2. Choose another place.")
                        .arg(plainText(m_path), problem))));
        });
}

void JournalExporter::end(const Result<Written> &result)
{
    m_file.reset();
    const auto callback = std::exchange(m_callback, nullptr);
    callback(result);
}

} // namespace Steward
