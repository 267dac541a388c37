// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Steward
{

class ImportReader;
struct ImportChoices;

/// How a sheet or a text was read: encoding, layout, separator, titles, and the column people are
/// looked up by. Each is a guess that can be corrected; the source is then read again.
class ImportGuesses final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportGuesses)
public:
    /// \a reader is not owned and must outlive this; object names begin with \a name.
    ImportGuesses(const QString &name, ImportReader *reader, QWidget *parent = nullptr);

private:
    void buildLayout();
    void fillFixedLists();
    void onRead();
    void fillColumns();
    template <class Set> void choose(Set set);

    ImportReader *m_reader;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_titles;
    QLabel *m_columnLabel;
    QComboBox *m_column;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
};

} // namespace Steward
