// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferences.h"

#include "app/changes/batchsize.h"
#include "app/core/logging.h"

#include <QFile>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr auto peoplePerRequestKey = "changes/peoplePerRequest"_L1;
} // namespace

Preferences::Preferences(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_peoplePerRequest(defaultBatchSize)
{
    const QVariant kept = QSettings(m_file, QSettings::IniFormat).value(peoplePerRequestKey);
    bool isNumber = false;
    const int people = kept.toInt(&isNumber);
    if (isNumber && people >= 1 && people <= maxBatchSize)
        m_peoplePerRequest = people;
    else if (kept.isValid())
        qCWarning(lcUi) << "the people per request in the settings are none";
}

void Preferences::setPeoplePerRequest(int people)
{
    if (std::exchange(m_peoplePerRequest, people) == people)
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(peoplePerRequestKey, people);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        qCWarning(lcUi) << "the people per request could not be remembered";
    // Beside them are the names of tenants and clients.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    emit peoplePerRequestChanged(people);
}

} // namespace Steward
