// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/policycombo.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"

namespace Steward
{

PolicyCombo::PolicyCombo(Session *session, QString type, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_type(std::move(type))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    addItem(tr("C1's default"));
    reload();
}

std::optional<PolicyId> PolicyCombo::policy() const
{
    return PolicyId::parse(currentData().toString());
}

void PolicyCombo::reload()
{
    m_failed = false;
    m_policies.clear();
    m_trail.restart();
    readPage(QString());
}

void PolicyCombo::readPage(const QString &token)
{
    m_session->policies().page(m_type, token).then(this, [this](const Result<Page<Policy>> &page) {
        onPage(page);
    });
}

void PolicyCombo::onPage(const Result<Page<Policy>> &page)
{
    if (!page) {
        fail(page.error());
        return;
    }
    m_policies += page->items;
    if (const auto step = m_trail.step(page->nextPageToken); !step)
        fail(step.error());
    else if (!page->nextPageToken.isEmpty())
        readPage(page->nextPageToken);
    else
        fill();
}

void PolicyCombo::fail(const ApiError &error)
{
    m_failed = true;
    emit failed(error);
}

void PolicyCombo::showPopup()
{
    if (m_failed)
        reload();
    QComboBox::showPopup();
}

void PolicyCombo::fill()
{
    const QString before = currentData().toString();
    // A choice that stays is no change.
    QSignalBlocker quiet(this);
    while (count() > 1)
        removeItem(count() - 1);
    for (const Policy &policy : std::as_const(m_policies))
        addItem(plainText(policy.displayName), policy.id.toString());
    const int kept = before.isEmpty() ? 0 : findData(before);
    setCurrentIndex(qMax(0, kept));
    quiet.unblock();
    if (currentData().toString() != before)
        emit currentIndexChanged(currentIndex());
    emit loaded();
}

} // namespace Steward
