// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Steward
{

/// A practice tenant in a process of its own, as far away from what is measured as one computer
/// allows. Its connection file lives in a folder of its own and goes with it.
class TenantProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantProcess)
public:
    explicit TenantProcess(QObject *parent = nullptr);
    /// Ends the process and waits for that.
    ~TenantProcess() override;
    void start(const QStringList &arguments);
    /// Null when the connection file does not hold what it should.
    [[nodiscard]] std::unique_ptr<Session> makeSession() const;

signals:
    void ready();
    /// It did not start, or ended by itself; one sentence.
    void failed(const QString &sentence);

private:
    void onOutput();
    [[nodiscard]] QString connectionFile() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_ready = false;
};

} // namespace Steward
