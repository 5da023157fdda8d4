// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datewords.h"

#include <algorithm>
#include <array>

namespace leadline {

int monthOf(QStringView word)
{
    static constexpr std::array<std::array<QStringView, 4>, 12> names = {{
        {u"january", u"enero", u"ocak", u"january"},
        {u"february", u"febrero", u"subat", u"february"},
        {u"march", u"marzo", u"mart", u"march"},
        {u"april", u"abril", u"nisan", u"april"},
        {u"may", u"mayo", u"mayis", u"may"},
        {u"june", u"junio", u"haziran", u"june"},
        {u"july", u"julio", u"temmuz", u"july"},
        {u"august", u"agosto", u"agustos", u"august"},
        {u"september", u"septiembre", u"eylul", u"setiembre"},
        {u"october", u"octubre", u"ekim", u"october"},
        {u"november", u"noviembre", u"kasim", u"november"},
        {u"december", u"diciembre", u"aralik", u"december"},
    }};
    if (word.size() < 3)
        return 0;
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QStringView name : names[month]) {
            if (name.startsWith(word))
                return int(month) + 1;
        }
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    static constexpr QStringView names[] = {
        u"monday",    u"tuesday", u"wednesday", u"thursday", u"friday",  u"saturday",  u"sunday",
        u"lunes",     u"martes",  u"miercoles", u"jueves",   u"viernes", u"sabado",    u"domingo",
        u"pazartesi", u"sali",    u"carsamba",  u"persembe", u"cuma",    u"cumartesi", u"pazar",
        u"pzt",       u"cmt",     u"prs",       u"car",
    };
    return word.size() >= 2 && std::any_of(std::begin(names), std::end(names),
                                           [word](QStringView name) { return name.startsWith(word); });
}

} // namespace leadline
