// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/singlebyte.h"

#include <algorithm>
#include <utility>

namespace leadline {
namespace {

// Own tables, so that nothing depends on how Qt was built. The vendors' mapping files, 0x80 to 0xFF of
// windows-1250 and 0x80 to 0x9F of windows-1252; the rest of the latter is Latin-1.
constexpr std::array<char16_t, 128> upper1250 = {
    0x20AC, 0xFFFD, 0x201A, 0xFFFD, 0x201E, 0x2026, 0x2020, 0x2021, 0xFFFD, 0x2030, 0x0160, 0x2039, 0x015A,
    0x0164, 0x017D, 0x0179, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B, 0x00B0, 0x00B1, 0x02DB, 0x0142,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C, 0x0154,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD,
    0x00CE, 0x010E, 0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA,
    0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
    0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4,
    0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9,
};
constexpr std::array<char16_t, 32> controls1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

// The letters of the vendors' mapping files, from the byte named up to 0xFF.
constexpr char16_t upper850[] = // from 0x80
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘"
    u"┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
constexpr char16_t upper857[] = // from 0x80
    u"ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ"
    u"\uFFFDÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\uFFFD×ÚÛÙìÿ¯´\u00AD±\uFFFD¾¶§÷¸°¨·¹³²■\u00A0";
constexpr char16_t upperMacRoman[] = // from 0x80
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘"
    u"’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr char16_t upperMacTurkish[] = // from 0x80
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘"
    u"’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙ\uF8A0ˆ˜¯˘˙˚¸˝˛ˇ";
constexpr char16_t upper8859n2[] = // from 0xA0
    u"\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîď"
    u"đńňóôőö÷řůúűüýţ˙";
constexpr char16_t upper8859n3[] = // from 0xA0
    u"\u00A0Ħ˘£¤\uFFFDĤ§¨İŞĞĴ\u00AD\uFFFDŻ°ħ²³´µĥ·¸ışğĵ½\uFFFDżÀÁÂ\uFFFDÄĊĈÇÈÉÊËÌÍÎÏ\uFFFDÑÒÓÔĠÖ"
    u"×ĜÙÚÛÜŬŜßàáâ\uFFFDäċĉçèéêëìíîï\uFFFDñòóôġö÷ĝùúûüŭŝ˙";

constexpr ByteTable latin1()
{
    ByteTable table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<char16_t>(i);
    return table;
}

constexpr ByteTable windows1252()
{
    ByteTable table = latin1();
    std::copy(controls1252.begin(), controls1252.end(), table.begin() + 0x80);
    return table;
}

constexpr ByteTable windows1254()
{
    ByteTable table = windows1252();
    table[0x8E] = table[0x9E] = 0xFFFD;
    table[0xD0] = u'Ğ';
    table[0xDD] = u'İ';
    table[0xDE] = u'Ş';
    table[0xF0] = u'ğ';
    table[0xFD] = u'ı';
    table[0xFE] = u'ş';
    return table;
}

constexpr ByteTable windows1250()
{
    ByteTable table = latin1();
    std::copy(upper1250.begin(), upper1250.end(), table.begin() + 0x80);
    return table;
}

constexpr ByteTable iso8859n15()
{
    ByteTable table = latin1();
    constexpr std::pair<size_t, char16_t> changed[] = {{0xA4, u'€'}, {0xA6, u'Š'}, {0xA8, u'š'},
                                                       {0xB4, u'Ž'}, {0xB8, u'ž'}, {0xBC, u'Œ'},
                                                       {0xBD, u'œ'}, {0xBE, u'Ÿ'}};
    for (const auto &[byte, letter] : changed)
        table[byte] = letter;
    return table;
}

/// Latin-1, but for what `upper` gives up to 0xFF.
template <size_t N>
constexpr ByteTable withUpper(const char16_t (&upper)[N])
{
    constexpr size_t letters = N - 1;
    static_assert(letters == 0x80 || letters == 0x60);
    ByteTable table = latin1();
    std::copy(upper, upper + letters, table.begin() + (0x100 - letters));
    return table;
}

} // namespace

const ByteTable *byteTable(Encoding encoding)
{
    static constexpr ByteTable table1250 = windows1250();
    static constexpr ByteTable table1252 = windows1252();
    static constexpr ByteTable table1254 = windows1254();
    static constexpr ByteTable table15 = iso8859n15();
    static constexpr ByteTable table2 = withUpper(upper8859n2);
    static constexpr ByteTable table3 = withUpper(upper8859n3);
    static constexpr ByteTable table850 = withUpper(upper850);
    static constexpr ByteTable table857 = withUpper(upper857);
    static constexpr ByteTable tableMacRoman = withUpper(upperMacRoman);
    static constexpr ByteTable tableMacTurkish = withUpper(upperMacTurkish);
    switch (encoding) {
    case Encoding::Windows1252:
        return &table1252;
    case Encoding::Windows1254:
    case Encoding::Iso8859_9:
        return &table1254;
    case Encoding::Windows1250:
        return &table1250;
    case Encoding::Iso8859_15:
        return &table15;
    case Encoding::Iso8859_2:
        return &table2;
    case Encoding::Iso8859_3:
        return &table3;
    case Encoding::Cp850:
        return &table850;
    case Encoding::Cp857:
        return &table857;
    case Encoding::MacRoman:
        return &tableMacRoman;
    case Encoding::MacTurkish:
        return &tableMacTurkish;
    case Encoding::Utf8:
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
        break;
    }
    return nullptr;
}

} // namespace leadline
