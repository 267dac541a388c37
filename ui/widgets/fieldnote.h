// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Steward
{

/// A sentence below a field: what is wrong with it, or a remark. Nothing is shown while there is
/// nothing to say. A screen reader reads it as the description of the field.
class FieldNote final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldNote)
public:
    /// \a field is not owned and must outlive this.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);
    void setError(const QString &sentence) { show(sentence, true); }
    void setNote(const QString &sentence) { show(sentence, false); }
    [[nodiscard]] bool isError() const { return m_error && !text().isEmpty(); }
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &sentence, bool error);
    void recolour();
    QWidget *m_field;
    bool m_error = false;
};

} // namespace Steward
