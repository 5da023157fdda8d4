// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/maildomains.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array freeDomains{
    "gmail.com"_L1,       "googlemail.com"_L1, "outlook.com"_L1,    "outlook.es"_L1,     "outlook.com.tr"_L1,
    "hotmail.com"_L1,     "hotmail.es"_L1,     "hotmail.com.tr"_L1, "hotmail.co.uk"_L1,  "hotmail.fr"_L1,
    "hotmail.de"_L1,      "hotmail.it"_L1,     "live.com"_L1,       "live.com.mx"_L1,    "msn.com"_L1,
    "windowslive.com"_L1, "yahoo.com"_L1,      "yahoo.es"_L1,       "yahoo.com.mx"_L1,   "yahoo.com.ar"_L1,
    "yahoo.com.tr"_L1,    "yahoo.com.br"_L1,   "yahoo.co.uk"_L1,    "yahoo.co.in"_L1,    "yahoo.fr"_L1,
    "yahoo.de"_L1,        "yahoo.it"_L1,       "ymail.com"_L1,      "rocketmail.com"_L1, "icloud.com"_L1,
    "me.com"_L1,          "mac.com"_L1,        "aol.com"_L1,        "gmx.com"_L1,        "gmx.de"_L1,
    "gmx.net"_L1,         "gmx.at"_L1,         "gmx.es"_L1,         "web.de"_L1,         "t-online.de"_L1,
    "freenet.de"_L1,      "mail.com"_L1,       "mail.ru"_L1,        "bk.ru"_L1,          "inbox.ru"_L1,
    "list.ru"_L1,         "yandex.com"_L1,     "yandex.com.tr"_L1,  "yandex.ru"_L1,      "protonmail.com"_L1,
    "proton.me"_L1,       "pm.me"_L1,          "tutanota.com"_L1,   "zoho.com"_L1,       "fastmail.com"_L1,
    "orange.fr"_L1,       "wanadoo.fr"_L1,     "free.fr"_L1,        "laposte.net"_L1,    "libero.it"_L1,
    "terra.com"_L1,       "terra.com.br"_L1,   "uol.com.br"_L1,     "bol.com.br"_L1,     "telefonica.net"_L1,
    "mynet.com"_L1,       "qq.com"_L1,         "163.com"_L1,        "126.com"_L1,        "naver.com"_L1,
    "rediffmail.com"_L1,  "comcast.net"_L1,    "verizon.net"_L1,    "btinternet.com"_L1,
};

constexpr std::array disposableDomains{
    "10minutemail.com"_L1,  "10minutemail.net"_L1, "20minutemail.com"_L1,  "33mail.com"_L1,
    "anonaddy.me"_L1,       "burnermail.io"_L1,    "discard.email"_L1,     "dispostable.com"_L1,
    "emailondeck.com"_L1,   "fakeinbox.com"_L1,    "fakemail.net"_L1,      "getairmail.com"_L1,
    "getnada.com"_L1,       "grr.la"_L1,           "guerrillamail.com"_L1, "guerrillamail.net"_L1,
    "guerrillamail.org"_L1, "inboxkitten.com"_L1,  "mailcatch.com"_L1,     "maildrop.cc"_L1,
    "mailinator.com"_L1,    "mailinator.net"_L1,   "mailnesia.com"_L1,     "mailsac.com"_L1,
    "mintemail.com"_L1,     "moakt.com"_L1,        "mohmal.com"_L1,        "mytemp.email"_L1,
    "nada.email"_L1,        "sharklasers.com"_L1,  "spam4.me"_L1,          "spamgourmet.com"_L1,
    "temp-mail.io"_L1,      "temp-mail.org"_L1,    "tempail.com"_L1,       "tempmail.com"_L1,
    "tempmail.net"_L1,      "tempmailo.com"_L1,    "throwawaymail.com"_L1, "trashmail.com"_L1,
    "trashmail.de"_L1,      "wegwerfemail.de"_L1,  "yopmail.com"_L1,       "yopmail.fr"_L1,
};

struct Slip
{
    QLatin1StringView typed;
    QLatin1StringView meant;
};

// Only what no mail service of its own uses.
constexpr std::array slips{
    Slip{"gmial.com"_L1, "gmail.com"_L1},      Slip{"gmai.com"_L1, "gmail.com"_L1},
    Slip{"gmal.com"_L1, "gmail.com"_L1},       Slip{"gamil.com"_L1, "gmail.com"_L1},
    Slip{"gmaill.com"_L1, "gmail.com"_L1},     Slip{"gmali.com"_L1, "gmail.com"_L1},
    Slip{"gnail.com"_L1, "gmail.com"_L1},      Slip{"gmil.com"_L1, "gmail.com"_L1},
    Slip{"ggmail.com"_L1, "gmail.com"_L1},     Slip{"gmail.con"_L1, "gmail.com"_L1},
    Slip{"gmail.cm"_L1, "gmail.com"_L1},       Slip{"gmail.comm"_L1, "gmail.com"_L1},
    Slip{"gmail.com.com"_L1, "gmail.com"_L1},  Slip{"gmail.es"_L1, "gmail.com"_L1},
    Slip{"gmail.com.tr"_L1, "gmail.com"_L1},   Slip{"hotmial.com"_L1, "hotmail.com"_L1},
    Slip{"hotmal.com"_L1, "hotmail.com"_L1},   Slip{"hotmai.com"_L1, "hotmail.com"_L1},
    Slip{"hotmil.com"_L1, "hotmail.com"_L1},   Slip{"hotamil.com"_L1, "hotmail.com"_L1},
    Slip{"homtail.com"_L1, "hotmail.com"_L1},  Slip{"hotmaill.com"_L1, "hotmail.com"_L1},
    Slip{"hotmail.con"_L1, "hotmail.com"_L1},  Slip{"hotmail.cm"_L1, "hotmail.com"_L1},
    Slip{"outlok.com"_L1, "outlook.com"_L1},   Slip{"outloo.com"_L1, "outlook.com"_L1},
    Slip{"outlock.com"_L1, "outlook.com"_L1},  Slip{"oulook.com"_L1, "outlook.com"_L1},
    Slip{"outllook.com"_L1, "outlook.com"_L1}, Slip{"outlook.con"_L1, "outlook.com"_L1},
    Slip{"yaho.com"_L1, "yahoo.com"_L1},       Slip{"yahooo.com"_L1, "yahoo.com"_L1},
    Slip{"yhoo.com"_L1, "yahoo.com"_L1},       Slip{"yahoo.con"_L1, "yahoo.com"_L1},
    Slip{"icloud.con"_L1, "icloud.com"_L1},    Slip{"iclod.com"_L1, "icloud.com"_L1},
    Slip{"icoud.com"_L1, "icloud.com"_L1},
};

template <typename Table>
bool isIn(const Table &table, QStringView domain)
{
    return std::ranges::any_of(table, [domain](QLatin1StringView one) { return domain == one; });
}

} // namespace

bool isFreeMail(QStringView domain)
{
    return isIn(freeDomains, domain);
}

bool isExampleDomain(QStringView domain)
{
    return domain == "example.com"_L1 || domain == "example.net"_L1 || domain == "example.org"_L1;
}

bool isDisposableMail(QStringView domain)
{
    return isIn(disposableDomains, domain);
}

QString meantDomain(QStringView domain)
{
    const auto slip = std::ranges::find_if(slips, [domain](const Slip &one) { return domain == one.typed; });
    return slip == slips.end() ? QString() : QString(slip->meant);
}

} // namespace leadline
