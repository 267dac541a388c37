// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace Steward
{

class ConnectionTest;

/// How far the test of a connection got: a line for each step with its mark, its word and its time,
/// and what the client may do.
class TestSteps final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestSteps)
public:
    explicit TestSteps(QWidget *parent = nullptr);
    /// Follows \a test, which is not owned; null clears.
    void follow(ConnectionTest *test);

private:
    void update(const ConnectionTest &test);
    QLabel *m_text;
};

} // namespace Steward
