// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/memberreader.h"

#include "app/auth/session.h"

namespace Steward
{

MemberReader::MemberReader(Session *session, EntitlementRef entitlement, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_entitlement(std::move(entitlement))
{
}

void MemberReader::start()
{
    if (m_reading)
        return;
    m_reading = true;
    m_complete = false;
    m_members.clear();
    m_trail.restart();
    readPage(QString());
}

void MemberReader::readPage(const QString &token)
{
    m_session->members()
        .page(m_entitlement, token)
        .then(this, [this](const Result<Page<Grant>> &page) { onPage(page); });
}

void MemberReader::onPage(const Result<Page<Grant>> &page)
{
    if (!page) {
        fail(page.error());
        return;
    }
    for (const Grant &grant : page->items) {
        if (grant.user.isValid())
            m_members.insert(grant.user);
    }
    if (const auto step = m_trail.step(page->nextPageToken); !step) {
        fail(step.error());
    } else if (!page->nextPageToken.isEmpty()) {
        readPage(page->nextPageToken);
    } else {
        m_reading = false;
        m_complete = true;
        emit finished();
    }
}

void MemberReader::fail(const ApiError &error)
{
    m_reading = false;
    emit failed(error);
}

} // namespace Steward
