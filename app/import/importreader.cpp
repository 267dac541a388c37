// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/importreader.h"

#include "app/core/background.h"
#include "app/import/wholefile.h"

#include <QFileInfo>

namespace Steward
{

ImportReader::ImportReader(QObject *parent, const ImportLimits &limits)
    : QObject(parent)
    , m_limits(limits)
{
}

ImportReader::~ImportReader() { m_cancel.cancel(); }

template <class Work> void ImportReader::start(Work work)
{
    m_cancel.cancel();
    m_cancel = CancelFlag();
    inBackground(
        this, [work = std::move(work), cancel = m_cancel] { return work(cancel); },
        [this, order = ++m_order](Outcome outcome) {
            if (order == m_order)
                end(std::move(outcome));
        });
    setBusy(true);
}

void ImportReader::readFile(const QString &path)
{
    m_choices = {};
    start([path, limits = m_limits](const CancelFlag &cancel) -> Outcome {
        const QString name = QFileInfo(path).fileName();
        auto bytes = readWholeFile(path, limits.bytes, cancel);
        if (!bytes)
            return { ImportSource::fromFile(name, {}), unexpected(bytes.error()) };
        const ImportSource source = ImportSource::fromFile(name, *bytes);
        return { source, readImport(source, {}, limits, cancel) };
    });
}

void ImportReader::readText(const QString &text)
{
    m_choices = {};
    start([source = ImportSource::fromText(text), limits = m_limits](const CancelFlag &cancel) {
        return Outcome { source, readImport(source, {}, limits, cancel) };
    });
}

void ImportReader::choose(const ImportChoices &choices)
{
    if (!m_hasSource)
        return;
    const bool layoutAlone = m_reading && m_reading->form == ImportForm::Table
        && choices.encoding == m_choices.encoding && choices.form == m_choices.form
        && choices.separator == m_choices.separator;
    m_choices = choices;
    if (layoutAlone && !m_busy) {
        start([source = m_source, reading = *m_reading, choices,
               limits = m_limits](const CancelFlag &) {
            return Outcome { source, withLayout(reading, choices.layout, limits) };
        });
        return;
    }
    start([source = m_source, choices, limits = m_limits](const CancelFlag &cancel) {
        return Outcome { source, readImport(source, choices, limits, cancel) };
    });
}

void ImportReader::cancel()
{
    m_cancel.cancel();
    ++m_order;
    setBusy(false);
}

void ImportReader::clear()
{
    cancel();
    m_source = {};
    m_hasSource = false;
    m_choices = {};
    m_reading.reset();
}

void ImportReader::end(Outcome outcome)
{
    // A file that could not be read leaves nothing to choose about.
    m_hasSource = !outcome.source.isFile || !outcome.source.bytes.isEmpty();
    m_source = std::move(outcome.source);
    m_reading.reset();
    QString problem;
    if (outcome.reading)
        m_reading = *std::move(outcome.reading);
    else
        problem = outcome.reading.error().userText();
    setBusy(false);
    emit finished(problem);
}

void ImportReader::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}

} // namespace Steward
