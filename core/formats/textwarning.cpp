// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textwarning.h"

using namespace Qt::StringLiterals;

namespace leadline {

QString code(TextWarning::Code code)
{
    switch (code) {
    case TextWarning::Code::RunawayQuote:
        return u"runaway_quote"_s;
    case TextWarning::Code::StrayQuote:
        return u"stray_quote"_s;
    case TextWarning::Code::NulRemoved:
        return u"nul_removed"_s;
    case TextWarning::Code::UndecodableText:
        return u"undecodable_text"_s;
    case TextWarning::Code::ShortRow:
        return u"short_row"_s;
    case TextWarning::Code::LongRow:
        return u"long_row"_s;
    case TextWarning::Code::MendedJson:
        return u"mended_json"_s;
    case TextWarning::Code::BadJson:
        return u"bad_json"_s;
    case TextWarning::Code::HugeCell:
        return u"huge_cell"_s;
    case TextWarning::Code::FileChanged:
        return u"file_changed"_s;
    }
    return {};
}

} // namespace leadline
