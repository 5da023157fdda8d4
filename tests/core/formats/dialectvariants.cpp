// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/formats/dialectvariants.h"

#include <QtCore/QDate>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>
#include <QtCore/QTime>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    DialectVariant make();

private:
    enum class Content {
        Leads,
        Decimals,
        DecimalCommas,
        Moments,
        Prose,
        Links,
        Json,
        Lists,
        OpenData,
        Codes,
        Sparse,
        Logs,
        Words,
    };
    static constexpr int contents = 13;

    int below(int n) { return int(m_random.bounded(n)); }
    bool chance(int percent) { return below(100) < percent; }
    QString pick(QStringView list);
    QString number(int digits);
    QString date();
    QString clock();
    QString sentence();
    QString cell(Content content, int column);
    QString header(Content content, int column);
    QString written(const QString &cell);
    QString line(const QStringList &cells);
    QString titleLine();

    QRandomGenerator m_random;
    QChar m_delimiter;
    QChar m_quote;
    bool m_backslash = false;
    bool m_quoteAll = false;
};

/// One of the words of a list that is written with bars between them.
QString Maker::pick(QStringView list)
{
    const auto words = list.split(u'/');
    return words[below(int(words.size()))].toString();
}

QString Maker::number(int digits)
{
    QString out(QChar(u'1' + below(9)));
    for (int i = 1; i < digits; ++i)
        out += QChar(u'0' + below(10));
    return out;
}

QString Maker::date()
{
    return QDate(2020 + below(6), 1 + below(12), 1 + below(28))
        .toString(pick(u"yyyy-MM-dd/dd.MM.yyyy/yyyyMMdd/d MMM yyyy"));
}

QString Maker::clock()
{
    return QTime(below(24), below(60), below(60)).toString(u"HH:mm:ss"_s);
}

QString Maker::sentence()
{
    QStringList parts;
    for (int i = 0; i <= below(4); ++i)
        parts.append(
            QString(pick(u"we run 14 nurseries/please call after three/the price for a year/two sites and a "
                         "shop/it's not urgent/we read the page/a \"pilot\" would do/por favor, llamen/fiyat "
                         "istiyoruz/and so on") +
                    (chance(10) ? u";"_s : QString())));
    return QString(parts.join(u", "_s) + u'.');
}

QString Maker::cell(Content content, int column)
{
    switch (content) {
    case Content::Leads:
        switch (column % 6) {
        case 0:
            return pick(u"Nadia Okonkwo-Lund/Teo Marchetti/Íñigo Ruiz/Ayşe Öztürk/Conor O'Brien/Bram de Wit");
        case 1:
            return QString(pick(u"nadia.lund/teo/inigo/ayse_o/c.obrien/bram+x") + number(2) +
                           u"@example.com"_s);
        case 2:
            return pick(u"AzureMarketplace-INS | fabrikam-demo.rainwater/SPZA-DNC|fabrikam-demo.rainwater/"
                        "AppSource (SPZA)-PLT | fabrikam-demo.rainwater-byol/AzurePortal-Create | a.b-c");
        case 3:
            return QString(date() + u'T' + clock() + u'Z');
        case 4:
            return pick(
                u"Harbour & Hay ApS/Viveros del Sur, S.L./Cedar Pumps/Vance Soil Lab, Inc./Öz Tarım A.Ş.");
        default:
            return pick(u"US/España/Türkiye/NL/Costa Rica/");
        }
    case Content::Decimals:
        return chance(20) ? number(3) : QString(number(1 + below(5)) + u'.' + number(2));
    case Content::DecimalCommas:
        return column == 0 ? pick(u"Norte/Sur/Este/Oeste/Centro")
                           : QString(number(1 + below(3)) + u',' + number(2));
    case Content::Moments:
        return column % 2 == 0 ? date() : QString(date() + u' ' + clock());
    case Content::Prose:
        return column == 0 ? number(4) : sentence();
    case Content::Links:
        return column % 2 == 0
                   ? QString(u"https://example.org/"_s + pick(u"a/b/c") + u"?id="_s + number(4) + u"&q=x,y"_s)
                   : pick(u"page one/about us/contact: sales/home");
    case Content::Json:
        return column % 2 == 0
                   ? number(5)
                   : QString(u"{\"name\": \""_s + pick(u"Ana/Bo/Cy") + u"\", \"n\": "_s + number(2) + u"}"_s);
    case Content::Lists:
        return column % 2 == 0 ? pick(u"red/green/blue/dark blue")
                               : QStringList{number(2), number(2), number(1)}.join(pick(u"; /, /|/,"));
    case Content::OpenData:
        switch (column % 5) {
        case 0:
            return QString(number(2) + u'-' + number(4));
        case 1:
            return pick(u"City of Springfield, North/Harbour district/St. Mary's ward/Old Town (east)/N/A");
        case 2:
            return QString(u"(41."_s + number(4) + u", -87."_s + number(4) + u')');
        case 3:
            return QString(u'$' + number(2) + u',' + number(3) + u".00"_s);
        default:
            return QString(number(2) + u'%');
        }
    case Content::Codes:
        return pick(u"A1/B-2/x_9/QQ17/00012/k.3/-/Zz");
    case Content::Sparse:
        return chance(60) ? QString() : pick(u"TRUE/FALSE/NA/1/0/yes/no/null");
    case Content::Logs:
        return column % 3 == 0   ? QString(u"192.168."_s + number(2) + u'.' + number(1))
               : column % 3 == 1 ? QString(date() + u' ' + clock())
                                 : pick(u"GET/POST /a/timeout: retry/ok/user=17 ok=1");
    case Content::Words:
        return pick(u"apple/pear tree/late-blooming plum/O'Neill's/fig & date/melon (small)/rock/äpfel");
    }
    return {};
}

QString Maker::header(Content content, int column)
{
    if (content == Content::Leads)
        return QStringList{u"Name"_s,       u"Email"_s,   u"Lead Source"_s,
                           u"Created On"_s, u"Company"_s, u"Country"_s}[column % 6];
    return QString(pick(u"region/amount/kind/level/remark/size/place/total/code/label") +
                   (column > 0 ? QString::number(column) : QString()));
}

QString Maker::written(const QString &cell)
{
    if (m_quote.isNull()) {
        QString bare = cell;
        bare.replace(m_delimiter, u"_"_s);
        return bare.remove(u'"');
    }
    const bool needs = m_quoteAll || cell.contains(m_delimiter) || cell.contains(m_quote);
    if (!needs)
        return cell;
    QString inner = cell;
    inner.replace(m_quote, QString(m_backslash ? QString(u"\\"_s + m_quote) : QString(2, m_quote)));
    return QString(m_quote + inner + m_quote);
}

QString Maker::line(const QStringList &cells)
{
    QStringList out;
    for (const QString &one : cells)
        out.append(written(one));
    return out.join(m_delimiter);
}

QString Maker::titleLine()
{
    return pick(
        u"Report of the month/Source: statistics office, 2024/Made on 2024-05-01 10:00/Note; see the last "
        "page/All figures in thousands, rounded//Page 1 of 3/Contact: data@example.org");
}

DialectVariant Maker::make()
{
    static constexpr QStringView delimiters = u",,,,,,;;;;;\t\t\t\t|||~^: #";
    DialectVariant variant;
    m_delimiter = delimiters[below(int(delimiters.size()))];
    const Content content = static_cast<Content>(below(contents));
    static constexpr QStringView quotes = u"\"\"\"\"''";
    m_quote = chance(25) ? QChar() : quotes[below(int(quotes.size()))];
    m_quoteAll = chance(25);
    m_backslash = chance(15);
    const int width = std::array{1, 2, 2, 3, 4, 5, 6, 9, 14}[size_t(below(9))];
    const int rows = std::array{2, 4, 8, 20, 60, 200}[size_t(below(6))];
    const bool hasHeader = chance(80);
    const int titles = chance(20) ? std::array{1, 2, 3, 12}[size_t(below(4))] : 0;
    const int footers = chance(15) ? 1 + below(3) : 0;
    const bool ragged = chance(15);
    const QString lineEnd = pick(u"\n/\n/\r\n/\r");
    QStringList lines;
    for (int i = 0; i < titles; ++i)
        lines.append(titleLine());
    if (hasHeader) {
        QStringList cells;
        for (int column = 0; column < width; ++column)
            cells.append(header(content, column));
        lines.append(line(cells));
    }
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < width; ++column)
            cells.append(cell(content, column));
        if (ragged && chance(20) && cells.size() > 1)
            cells.removeLast();
        lines.append(line(cells));
    }
    for (int i = 0; i < footers; ++i)
        lines.append(titleLine());
    variant.text = QString(lines.join(lineEnd) + (chance(80) ? lineEnd : QString()));
    variant.delimiter = m_delimiter;
    variant.loneColumn = width == 1;
    variant.titles = titles;
    const QString body = lines.mid(titles).join(lineEnd);
    variant.quote = !m_quote.isNull() && body.contains(m_quote) ? m_quote : QChar();
    variant.headerLine = hasHeader ? titles + 1 : 0;
    static constexpr const char *names[] = {"leads",  "decimals", "decimal commas", "moments",   "prose",
                                            "links",  "json",     "lists",          "open data", "codes",
                                            "sparse", "logs",     "words"};
    variant.content = QString::fromLatin1(names[int(content)]);
    variant.rows = QString::number(rows);
    variant.name =
        QString(variant.content + u", "_s + QString::number(width) + u" wide, "_s + variant.rows +
                u" rows, delimiter "_s + m_delimiter + u" quote "_s +
                (m_quote.isNull() ? u"none"_s : QString(m_quote)) + (m_quoteAll ? u" all"_s : QString()) +
                (m_backslash ? u" backslash"_s : QString()) + u", titles "_s + QString::number(titles) +
                u", footers "_s + QString::number(footers) + (ragged ? u", ragged"_s : QString()));
    return variant;
}

} // namespace

QList<DialectVariant> dialectVariants(int count, quint32 seed)
{
    Maker maker(seed);
    QList<DialectVariant> variants;
    while (variants.size() < count) {
        DialectVariant variant = maker.make();
        variant.name.prepend(QString(QString::number(variants.size()) + u": "_s));
        variants.append(variant);
    }
    return variants;
}

} // namespace leadline::test
