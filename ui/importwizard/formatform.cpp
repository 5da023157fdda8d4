// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/formatform.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array delimiters{u',', u';', u'\t', u'|'};
constexpr std::array dateOrders{DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};
constexpr int highestLine = 1'000;

PlainLabel *buddyOf(QWidget *control, QGridLayout *grid, int row, int column)
{
    auto *label = new PlainLabel(control->parentWidget());
    label->setWordWrap(false);
    grid->addWidget(label, row, column);
    grid->addWidget(control, row, column + 1);
    return label;
}

QComboBox *comboBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

QSpinBox *lineBox(const QString &name, int lowest, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(lowest, highestLine);
    box->setKeyboardTracking(false); // a line is taken when it is typed out
    return box;
}

} // namespace

FormatForm::FormatForm(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
    listen();
}

void FormatForm::build()
{
    m_encoding = comboBox(u"formatEncoding"_s, this);
    m_delimiter = comboBox(u"formatDelimiter"_s, this);
    m_quote = comboBox(u"formatQuote"_s, this);
    m_header = lineBox(u"formatHeaderLine"_s, 0, this);
    m_first = lineBox(u"formatFirstDataLine"_s, 1, this);
    m_order = comboBox(u"formatDateOrder"_s, this);
    m_zone = comboBox(u"formatZone"_s, this);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    m_encodingLabel = buddyOf(m_encoding, grid, 0, 0);
    m_headerLabel = buddyOf(m_header, grid, 0, 3);
    m_delimiterLabel = buddyOf(m_delimiter, grid, 1, 0);
    m_firstLabel = buddyOf(m_first, grid, 1, 3);
    m_quoteLabel = buddyOf(m_quote, grid, 2, 0);
    m_orderLabel = buddyOf(m_order, grid, 2, 3);
    m_zoneLabel = buddyOf(m_zone, grid, 3, 3);
    grid->setColumnMinimumWidth(2, 24);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    QWidget *previous = m_encoding;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_delimiter, m_quote, m_header, m_first, m_order, m_zone}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void FormatForm::listen()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_overrides.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
        Q_EMIT changed(m_overrides);
    });
    connect(m_delimiter, &QComboBox::activated, this, &FormatForm::takeDialect);
    connect(m_quote, &QComboBox::activated, this, &FormatForm::takeDialect);
    connect(m_header, &QSpinBox::valueChanged, this, [this] {
        const QSignalBlocker quiet(m_first); // the data follow the header
        m_first->setMinimum(m_header->value() + 1);
        m_first->setValue(m_header->value() + 1);
        takeDialect();
    });
    connect(m_first, &QSpinBox::valueChanged, this, &FormatForm::takeDialect);
    connect(m_order, &QComboBox::activated, this, &FormatForm::takeDateOrder);
    connect(m_zone, &QComboBox::activated, this, &FormatForm::takeZone);
}

void FormatForm::retranslate()
{
    const auto name = [](PlainLabel *label, QWidget *control, const QString &text) {
        label->setText(text);
        control->setAccessibleName(text);
    };
    name(m_encodingLabel, m_encoding, tr("Encoding"));
    name(m_delimiterLabel, m_delimiter, tr("Delimiter"));
    name(m_quoteLabel, m_quote, tr("Quotes"));
    name(m_headerLabel, m_header, tr("Header on line"));
    name(m_firstLabel, m_first, tr("Data from line"));
    name(m_orderLabel, m_order, tr("Dates are written"));
    name(m_zoneLabel, m_zone, tr("Times without a zone"));
    m_header->setSpecialValueText(tr("No header"));
}

void FormatForm::show(const ImportDraft &draft)
{
    m_overrides = draft.overrides;
    setEnabled(draft.plan.has_value());
    if (!draft.plan)
        return;
    fillEncodings(draft);
    showDialect(draft);
    showDates(draft);
}

QString FormatForm::encodingText(Encoding encoding, const ImportDraft &draft) const
{
    const QList<EncodingGuess> &guesses = draft.plan->encodings;
    const auto guess = std::find_if(guesses.cbegin(), guesses.cend(), [encoding](const EncodingGuess &one) {
        return one.encoding == encoding;
    });
    if (guess == guesses.cend())
        return words::encoding(encoding);
    return tr("%1 · %2 % sure").arg(words::encoding(encoding)).arg(qRound(guess->confidence * 100));
}

void FormatForm::fillEncodings(const ImportDraft &draft)
{
    const QSignalBlocker quiet(m_encoding);
    m_encoding->clear();
    QList<Encoding> order;
    for (const EncodingGuess &guess : draft.plan->encodings)
        if (!order.contains(guess.encoding))
            order.append(guess.encoding);
    for (const Encoding encoding : allEncodings())
        if (!order.contains(encoding))
            order.append(encoding);
    for (const Encoding encoding : order)
        m_encoding->addItem(encodingText(encoding, draft), static_cast<int>(encoding));
    const Encoding used = draft.overrides.encoding.value_or(draft.plan->format.encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(used)));
}

void FormatForm::showDialect(const ImportDraft &draft)
{
    const QSignalBlocker quietDelimiter(m_delimiter);
    const QSignalBlocker quietQuote(m_quote);
    const QSignalBlocker quietHeader(m_header);
    const QSignalBlocker quietFirst(m_first);
    m_dialect = draft.overrides.dialect.value_or(draft.plan->format.dialect);
    m_delimiter->clear();
    for (const char16_t delimiter : delimiters)
        m_delimiter->addItem(words::delimiter(delimiter), QVariant::fromValue(QChar(delimiter)));
    if (m_delimiter->findData(QVariant::fromValue(m_dialect.delimiter)) < 0)
        m_delimiter->addItem(words::delimiter(m_dialect.delimiter), QVariant::fromValue(m_dialect.delimiter));
    m_delimiter->setCurrentIndex(m_delimiter->findData(QVariant::fromValue(m_dialect.delimiter)));
    m_quote->clear();
    m_quote->addItem(tr("Double quotes (\")"), QVariant::fromValue(QChar(u'"')));
    m_quote->addItem(tr("Single quotes (')"), QVariant::fromValue(QChar(u'\'')));
    m_quote->addItem(tr("None"), QVariant::fromValue(QChar()));
    m_quote->setCurrentIndex(m_quote->findData(QVariant::fromValue(m_dialect.quote)));
    m_header->setValue(m_dialect.headerLine);
    m_first->setMinimum(m_dialect.headerLine + 1);
    m_first->setValue(m_dialect.firstDataLine);
    const bool delimited = draft.plan->format.kind == FileFormat::Kind::Delimited;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_delimiterLabel, m_delimiter, m_quoteLabel, m_quote, m_headerLabel,
                                          m_header, m_firstLabel, m_first})
        widget->setVisible(delimited);
}

void FormatForm::showDates(const ImportDraft &draft)
{
    const QSignalBlocker quietOrder(m_order);
    m_order->clear();
    m_order->setPlaceholderText(tr("Will be asked"));
    for (const DateOrder order : dateOrders)
        m_order->addItem(words::dateOrder(order), static_cast<int>(order));
    const auto chosen = draft.overrides.dateOrder ? draft.overrides.dateOrder : draft.plan->dateOrder;
    m_order->setCurrentIndex(chosen ? m_order->findData(static_cast<int>(*chosen)) : -1);
    const bool dated = draft.plan->columnOf(LeadField::Received) || draft.plan->columnOf(LeadField::Modified);
    m_orderLabel->setVisible(dated);
    m_order->setVisible(dated);

    const bool zoned = dated && draft.plan->dates.needsZone();
    m_zoneLabel->setVisible(zoned);
    m_zone->setVisible(zoned);
    if (zoned)
        fillZones(draft.overrides.zone.value_or(draft.plan->zone));
}

void FormatForm::fillZones(const QTimeZone &zone)
{
    const QSignalBlocker quiet(m_zone);
    if (m_zone->count() == 0) {
        m_zone->addItem(u"UTC"_s, QByteArray("UTC"));
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            if (id != "UTC" && !id.startsWith("UTC+") && !id.startsWith("UTC-"))
                m_zone->addItem(QString::fromUtf8(id), id);
    }
    if (m_zone->findData(zone.id()) < 0)
        m_zone->addItem(QString::fromUtf8(zone.id()), zone.id());
    m_zone->setCurrentIndex(m_zone->findData(zone.id()));
}

void FormatForm::takeDialect()
{
    CsvDialect dialect = m_dialect;
    dialect.delimiter = m_delimiter->currentData().toChar();
    const QChar quote = m_quote->currentData().toChar();
    if (dialect.escape == dialect.quote || quote != dialect.quote)
        dialect.escape = quote;
    dialect.quote = quote;
    dialect.headerLine = m_header->value();
    dialect.firstDataLine = m_first->value();
    m_overrides.dialect = dialect;
    Q_EMIT changed(m_overrides);
}

void FormatForm::takeDateOrder()
{
    m_overrides.dateOrder = static_cast<DateOrder>(m_order->currentData().toInt());
    Q_EMIT changed(m_overrides);
}

void FormatForm::takeZone()
{
    m_overrides.zone = QTimeZone(m_zone->currentData().toByteArray());
    Q_EMIT changed(m_overrides);
}

} // namespace leadline
