// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contactrules.h"

#include "core/services/rulefile.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline {

ContactRules::ContactRules(const Profile &profile)
    : m_path(profile.contactRulesPath())
{
    load();
}

void ContactRules::load()
{
    m_fault.reset();
    m_settings = {};
    if (!QFile::exists(m_path))
        return;
    const auto read = ruleFile(m_path).and_then(&contactSettingsFromJson);
    if (read) {
        m_settings = *read;
        return;
    }
    m_fault = read.error();
    m_settings.overrides = false; // it may have said so
}

Status ContactRules::save(const ContactSettings &settings)
{
    const QByteArray json = contactSettingsToJson(settings);
    if (const auto checked = contactSettingsFromJson(json); !checked)
        return fail(ErrorCode::Refused, u"contact-rules"_s, checked.error().where);
    const Status written = settings == ContactSettings() ? putAside(m_path) : writeRuleFile(m_path, json);
    load();
    return written;
}

} // namespace leadline
