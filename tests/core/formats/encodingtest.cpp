// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encoding.h"
#include "core/formats/singlebyte.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QByteArray bytes(const char *text, qsizetype size = -1)
{
    return QByteArray(text, size);
}

QString decoded(const QByteArray &bytes, Encoding encoding)
{
    TextDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    text += decoder.finish();
    return text;
}

QByteArray encode(const QString &text, Encoding encoding)
{
    const ByteTable &table = *byteTable(encoding);
    QByteArray out;
    for (const QChar c : text)
        out += char(std::find(table.begin(), table.end(), c.unicode()) - table.begin());
    return out;
}

/// What a corpus calls an encoding; nothing for those that are not offered.
std::optional<Encoding> rightEncoding(QString label)
{
    label = label.toLower();
    if (label == u"utf-16" || label == u"utf-32") // with a mark; either end is found by it
        return label == u"utf-16" ? Encoding::Utf16Le : Encoding::Utf32Le;
    return encodingFromName(label.remove(u"-bom"_s));
}

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void detects_data();
    void detects();
    void cutSamples();
    void decodesInPieces_data();
    void decodesInPieces();
    void countsEveryReplacement();
    void shortFiles_data();
    void shortFiles();
    void corpus_data();
    void corpus();
};

void EncodingTest::names()
{
    for (const Encoding encoding : allEncodings())
        QCOMPARE(encodingFromName(encodingName(encoding)), std::optional(encoding));
    QCOMPARE(encodingFromName(u"Latin1"), std::optional(Encoding::Windows1252));
    QCOMPARE(encodingFromName(u"ISO_8859-1"), std::optional(Encoding::Windows1252));
    QCOMPARE(encodingFromName(u"CP1254"), std::optional(Encoding::Windows1254));
    QCOMPARE(encodingFromName(u"utf16"), std::optional(Encoding::Utf16Le));
    QVERIFY(!encodingFromName(u"klingon"));
}

void EncodingTest::detects_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("bom");
    const auto row = [](const char *name, const QByteArray &sample, const QString &encoding,
                        bool bom = false) { QTest::newRow(name) << sample << encoding << bom; };
    row("empty", {}, u"UTF-8"_s);
    row("ascii", "Name,Email\n", u"UTF-8"_s);
    row("utf-8", "Señor Öztürk", u"UTF-8"_s);
    row("utf-8 with mark", "\xEF\xBB\xBFName", u"UTF-8"_s, true);
    row("utf-8 with one bad byte", QByteArray("ñ").repeated(40) + "\xFF", u"UTF-8"_s);
    row("utf-16 with mark",
        bytes("\xFF\xFE"
              "A\0",
              4),
        u"UTF-16LE"_s, true);
    row("utf-16 big end with mark", bytes("\xFE\xFF\0A", 4), u"UTF-16BE"_s, true);
    row("utf-16 bare", bytes("N\0a\0m\0e\0,\0x\0\n\0", 14), u"UTF-16LE"_s);
    row("utf-16 big end bare", bytes("\0N\0a\0m\0e\0,\0x\0\n", 14), u"UTF-16BE"_s);
    row("a few NULs are damage", bytes("Pri\0ya,Raman,priya@example.com\n", 31), u"UTF-8"_s);
    row("spanish",
        "Tel\xE9"
        "fono;Espa\xF1"
        "a;\xBFQu\xE9?;\xCD\xF1igo",
        u"windows-1252"_s);
    row("turkish",
        "\xDE"
        "irket;A\xE7\xFDklama;\xD6zt\xFCrk;Ya\xF0mur;\xDDstanbul",
        u"windows-1254"_s);
    row("turkish capitals",
        "\xDE"
        "AH\xDDN;I\xDEIK",
        u"windows-1254"_s);
    row("pound",
        "\xA3"
        "825",
        u"windows-1252"_s);
    row("quotes of Word", "\x93hola\x94 \x80 5", u"windows-1252"_s);
}

void EncodingTest::detects()
{
    QFETCH(QByteArray, sample);
    const QList<EncodingGuess> guesses = detectEncoding(sample, true);
    QTEST(encodingName(guesses.front().encoding), "name");
    QTEST(guesses.front().bom, "bom");
    for (const EncodingGuess &guess : guesses)
        QVERIFY(guess.confidence >= 0.0 && guess.confidence <= guesses.front().confidence);
}

void EncodingTest::cutSamples()
{
    const QByteArray cut = QByteArray("a€").chopped(1);
    QCOMPARE(detectEncoding(cut, false).front().encoding, Encoding::Utf8);
    QVERIFY(detectEncoding(cut, true).front().encoding != Encoding::Utf8);
}

void EncodingTest::decodesInPieces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("undecodable");
    const auto row = [](const char *title, const char *name, const QByteArray &input, const QString &text,
                        int undecodable = 0) {
        QTest::newRow(title) << QString::fromLatin1(name) << input << text << undecodable;
    };
    row("utf-8", "UTF-8", "\xEF\xBB\xBFñ€😀z", u"ñ€😀z"_s);
    row("a second mark stays", "UTF-8",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "a",
        u"\uFEFFa"_s);
    row("utf-8 cut at the end", "UTF-8", "a\xE2\x82", u"a\uFFFD"_s, 1);
    row("utf-8 bad byte", "UTF-8", "a\xFFz", u"a\uFFFDz"_s, 1);
    row("a replacement in the file", "UTF-8", "a\xEF\xBF\xBDz", u"a\uFFFDz"_s, 1);
    row("utf-16", "UTF-16LE", bytes("\xFF\xFE\xF1\0\x3D\xD8\0\xDE", 8), u"ñ😀"_s);
    row("utf-16 big end", "UTF-16BE", bytes("\xFE\xFF\0\xF1\xD8\x3D\xDE\0", 8), u"ñ😀"_s);
    row("utf-16 half a pair", "UTF-16LE", bytes("\x3D\xD8z\0", 4), u"\uFFFDz"_s, 1);
    row("utf-16 odd end", "UTF-16LE", bytes("z\0a", 3), u"z\uFFFD"_s, 1);
    row("1252", "windows-1252", "\x80\xF1\x81", u"€ñ\uFFFD"_s, 1);
    row("1254", "windows-1254", "\xD0\xDD\xDE\xF0\xFD\xFE", u"ĞİŞğış"_s);
    row("8859-9", "ISO-8859-9", "\xD0\xDD\xDE\xF0\xFD\xFE", u"ĞİŞğış"_s);
    row("8859-15", "ISO-8859-15", "\xA4\xBD", u"€œ"_s);
    row("1250", "windows-1250", "\xA3\xF3\x64\x9F", u"Łódź"_s);
}

void EncodingTest::decodesInPieces()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, input);
    for (const qsizetype step : {1, 2, 3, 5, 100}) {
        TextDecoder decoder(*encodingFromName(name));
        QString text;
        for (qsizetype at = 0; at < input.size(); at += step)
            text += decoder.decode(QByteArrayView(input).sliced(at, std::min(step, input.size() - at)));
        text += decoder.finish();
        QTEST(text, "text");
        QTEST(int(decoder.undecodable()), "undecodable");
    }
}

/// Whatever the bytes: each U+FFFD that comes out is in the count.
void EncodingTest::countsEveryReplacement()
{
    quint32 state = 12345;
    for (int round = 0; round < 300; ++round) {
        QByteArray noise;
        for (int i = 0; i < 97; ++i) {
            state = state * 1664525u + 1013904223u;
            noise.append(char(state >> 24));
        }
        for (const Encoding encoding : allEncodings()) {
            TextDecoder decoder(encoding);
            QString text = decoder.decode(QByteArrayView(noise).first(41));
            text += decoder.decode(QByteArrayView(noise).sliced(41));
            text += decoder.finish();
            QCOMPARE(decoder.undecodable(), qint64(text.count(QChar(0xFFFD))));
            TextDecoder whole(encoding);
            QString again = whole.decode(noise);
            again += whole.finish();
            QCOMPARE(again, text);
        }
    }
}

void EncodingTest::shortFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const QString western = u"windows-1252 ISO-8859-15 IBM850 macintosh"_s;
    const QString turkish = u"windows-1254 ISO-8859-9 IBM857 x-mac-turkish"_s;
    const auto row = [](const char *name, const QString &text, const QString &names) {
        QTest::newRow(name) << text << names;
    };
    row("spanish",
        u"Nombre;Apellidos;Correo electrónico;País;Título;Descripción\n"
        "Íñigo;Núñez Gómez;inigo@example.com;España;Jefe de compras;¿Precio al año? Llámenme mañana, por "
        "favor\n"
        "María José;Ibáñez;mj@example.org;México;Dirección técnica;Atención en línea\n"_s,
        western);
    row("turkish",
        u"Adı;Soyadı;E-posta;Ülke;Şirket;Açıklama\n"
        "Ayşe;Öztürk;ayse@example.com;Türkiye;Işık Yazılım A.Ş.;Fiyat için lütfen arayın\n"
        "Çağrı;Güneş;cagri@example.org;Türkiye;Doğan Lojistik;İki şubemiz var\n"_s,
        turkish);
    row("german",
        u"Name;Straße;Größe\nJürgen Groß;Königstraße 5;groß\nKäthe Müller;Börsenplatz;für zwölf\n"_s,
        western);
    row("french", u"Nom;Prénom;Société\nLefèvre;Zoé;Crème brûlée à Évry\nBézard;François;Où est l'hôtel\n"_s,
        western);
    row("portuguese",
        u"Nome;Endereço;Observação\nJoão Conceição;São Paulo;Não há previsão\nLúcia Simões;Évora;Até amanhã\n"_s,
        western);
    row("polish",
        u"Imię;Miasto\nŁukasz Wójcik;Łódź\nMałgorzata Dąbrowska;Gdańsk\nŻaneta Święcicka;Wałbrzych\n"_s,
        u"windows-1250 ISO-8859-2"_s);
}

/// A header and one or two rows are enough.
void EncodingTest::shortFiles()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    for (const QString &name : names.split(u' ')) {
        const Encoding encoding = *encodingFromName(name);
        for (const QString &part : {text, text.section(u'\n', 0, 1)}) {
            const QByteArray encoded = encode(part, encoding);
            const Encoding found = detectEncoding(encoded, true).front().encoding;
            QVERIFY2(decoded(encoded, found) == part,
                     qPrintable(QString(name + u" read as "_s + encodingName(found) + u": "_s +
                                        decoded(encoded, found))));
        }
    }
}

void EncodingTest::corpus_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("must");
    QTest::addColumn<double>("bar");
    QTest::newRow("must") << u"encodings-uchardet"_s << true << 1.0;
    QTest::newRow("others of ours") << u"encodings-uchardet"_s << false << 0.8;
    QTest::newRow("lead files") << u"leads-datablist"_s << false << 1.0;
}

/// The text that comes out, letter for letter; only files in an encoding that is offered.
void EncodingTest::corpus()
{
    QFETCH(QString, folder);
    QFETCH(bool, must);
    QFETCH(double, bar);
    LEADLINE_NEED_SHARED(root, u"corpora/"_s + folder);
    Tally tally{folder, 0, 0, {}};
    for (const QJsonValue &value : jsonObject(root + u"/index.json"_s).value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString label = one.value(u"encoding"_s).toString().replace(u"mac_roman"_s, u"macroman"_s);
        const auto right = rightEncoding(label);
        if (one.contains(u"priority"_s) && (one.value(u"priority"_s) == u"must"_s) != must)
            continue;
        if (!right && !must)
            continue;
        const QByteArray bytes = fileBytes(root + u'/' + one.value(u"file"_s).toString());
        const Encoding found = detectEncoding(bytes, true).front().encoding;
        const bool marked = label == u"utf-16" || label == u"utf-32";
        const bool same = right && decoded(bytes, found) == decoded(bytes, *right);
        tally.count(same || (marked && detectEncoding(bytes, true).front().bom),
                    QString(one.value(u"file"_s).toString() + u": "_s + label + u" read as "_s +
                            encodingName(found)));
    }
    tally.print();
    QVERIFY(tally.run > 20);
    QVERIFY(tally.share() >= bar);
}

} // namespace leadline::test

using leadline::test::EncodingTest;
LEADLINE_TEST(EncodingTest)

#include "encodingtest.moc"
