// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/mailbook.h"

#include "core/services/rulefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QList<MailTemplate> readShipped()
{
    QList<MailTemplate> mails;
    const QDir directory(u":/mails"_s);
    for (const QFileInfo &file : directory.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto bytes = ruleFile(file.filePath());
        if (const auto mail = mailTemplateFromJson(bytes.value_or(QByteArray())))
            mails.append(*mail);
    }
    return mails;
}

} // namespace

const QList<MailTemplate> &shippedMails()
{
    static const QList<MailTemplate> mails = readShipped();
    return mails;
}

MailBook::MailBook(const Profile &profile)
    : m_path(profile.mailsPath())
{
    load();
}

void MailBook::load()
{
    m_fault.reset();
    m_templates = MailTemplates::make(shippedMails(), {}).value_or(MailTemplates());
    if (!QFile::exists(m_path))
        return;
    const auto made = ruleFile(m_path).and_then(&mailSettingsFromJson).and_then([](const MailSettings &own) {
        return MailTemplates::make(shippedMails(), own);
    });
    if (made)
        m_templates = *made;
    else
        m_fault = made.error();
}

Status MailBook::save(const MailSettings &settings)
{
    if (const auto checked = MailTemplates::make(shippedMails(), settings); !checked)
        return fail(ErrorCode::Refused, u"mail-template"_s, checked.error().where);
    const bool isUsual = settings == MailSettings();
    const Status written = isUsual ? putAside(m_path) : writeRuleFile(m_path, mailSettingsToJson(settings));
    load();
    return written;
}

} // namespace leadline
