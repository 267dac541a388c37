// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/importreading.h"

#include <QObject>

namespace Steward
{

/// Reads people from a file or a text off the GUI thread, and again as guesses are corrected. One
/// at a time: a new order drops the one before. GUI thread.
///
/// \code
/// m_reader.readFile(path);                  // finished(): show reading(), its guesses and notes
/// ImportChoices choices = m_reader.choices();
/// choices.separator = u';';
/// m_reader.choose(choices);                 // finished() again; the file is not read anew
/// \endcode
class ImportReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReader)
public:
    explicit ImportReader(QObject *parent = nullptr, const ImportLimits &limits = {});
    ~ImportReader() override;

    /// Reads the file \a path; earlier choices are forgotten. What is there stays until finished().
    void readFile(const QString &path);
    /// Reads \a text as it was pasted or typed; earlier choices are forgotten.
    void readText(const QString &text);
    /// Reads the same source again, with \a choices in place of guesses. Without a source, nothing.
    void choose(const ImportChoices &choices);
    /// Drops the order on its way; finished() does not come for it.
    void cancel();
    /// Forgets everything that was read.
    void clear();

    /// There is a file or a text to be read, or read.
    [[nodiscard]] bool hasSource() const { return m_hasSource; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The name of the file that was read, without its folder; empty for a text.
    [[nodiscard]] QString name() const { return m_source.name; }
    [[nodiscard]] const ImportChoices &choices() const { return m_choices; }
    /// What was read last; nothing before the first reading, after a refusal and after clear(). A
    /// refusal keeps the source, so that another choice may do.
    [[nodiscard]] const std::optional<ImportReading> &reading() const { return m_reading; }

signals:
    void busyChanged(bool busy);
    /// An order came to its end: \a problem is empty and reading() is there, or it is a sentence
    /// that says what to do. Translated.
    void finished(const QString &problem);

private:
    struct Outcome {
        ImportSource source;
        Result<ImportReading> reading;
    };
    template <class Work> void start(Work work);
    void end(Outcome outcome);
    void setBusy(bool busy);
    ImportLimits m_limits;
    ImportSource m_source;
    bool m_hasSource = false;
    ImportChoices m_choices;
    std::optional<ImportReading> m_reading;
    CancelFlag m_cancel; ///< of the order on its way
    int m_order = 0;
    bool m_busy = false;
};

} // namespace Steward
