// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QTranslator>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline::language {
namespace {

struct Spoken
{
    QString code;
    QString ownName;
    QLocale locale;
};

const QList<Spoken> &spoken()
{
    static const QList<Spoken> all{
        {u"en"_s, u"English"_s, QLocale(QLocale::English, QLocale::UnitedKingdom)},
        {u"es"_s, u"Español"_s, QLocale(QLocale::Spanish, QLocale::Spain)},
        {u"tr"_s, u"Türkçe"_s, QLocale(QLocale::Turkish, QLocale::Turkey)},
    };
    return all;
}

const Spoken &find(const QString &code)
{
    for (const Spoken &candidate : spoken()) {
        if (candidate.code == code)
            return candidate;
    }
    return spoken().first();
}

/// Qt's own words for these keys are not what stands on the keyboards ("Dönüş" for Enter): it asks our
/// translations first, and finds them there.
[[maybe_unused]] constexpr std::array keysAsPrinted{
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),   QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Del")};

QString &inUse()
{
    static QString code = u"en"_s;
    return code;
}

/// Owned by the application object; found again by name, so that none outlives it.
QTranslator *freshTranslator(const QString &name)
{
    auto *app = QCoreApplication::instance();
    if (auto *old = app->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto *translator = new QTranslator(app);
    translator->setObjectName(name);
    return translator;
}

} // namespace

QStringList codes()
{
    QStringList result;
    for (const Spoken &language : spoken())
        result << language.code;
    return result;
}

QString ownName(const QString &code)
{
    return find(code).ownName;
}

void use(const QString &code)
{
    const Spoken &chosen = find(code);
    inUse() = chosen.code;
    QLocale::setDefault(chosen.locale);

    auto *buttons = freshTranslator(u"qtbase"_s);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (chosen.code != "en"_L1 && buttons->load(u"qtbase_"_s + chosen.code, folder))
        QCoreApplication::installTranslator(buttons);

    auto *texts = freshTranslator(u"leadline"_s);
    if (texts->load(u":/i18n/leadline_"_s + chosen.code))
        QCoreApplication::installTranslator(texts);

    // Also where no translator came or went: dates and numbers follow the language too.
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

QString current()
{
    return inUse();
}

QString ofSystem()
{
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    return codes().contains(code) ? code : u"en"_s;
}

QLocale locale()
{
    return find(inUse()).locale;
}

} // namespace leadline::language
