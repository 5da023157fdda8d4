// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/incomingrow.h"

#include "core/base/memo.h"
#include "core/base/textfold.h"
#include "core/domain/country.h"
#include "core/domain/emailaddress.h"
#include "core/formats/cellshape.h"
#include "core/formats/csvwriter.h"
#include "core/formats/leadjson.h"
#include "core/rules/identity.h"
#include "core/rules/leadsourceparser.h"
#include "core/rules/searchwords.h"
#include "core/rules/testlead.h"
#include "core/services/customertexts.h"
#include "core/store/customertable.h"

#include <algorithm>
#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype shownOfHistory = 80;

struct SourceText
{
    LeadSource parsed;
    QString offerKey;
};

/// What a user says that texts mean, folded for finding.
QHash<QString, QString> foldedMeanings(const QMap<QString, QString> &meanings)
{
    QHash<QString, QString> folded;
    for (const auto &[text, meaning] : meanings.asKeyValueRange())
        folded.insert(foldText(text), meaning);
    return folded;
}

} // namespace

struct RowReader::Understood
{
    const ImportPlan &plan;
    Instant missingTime;
    QMap<LeadField, QHash<QString, QString>> meanings;
    Memo<SourceText> sources;
    Memo<Action> actions;
    Memo<QString> countries; ///< the code; empty: unknown
    Memo<QString> offerKeys;
    std::vector<QStringView> cells; ///< of a record that had to be changed
    std::deque<QString> texts;      ///< that `cells` look into

    [[nodiscard]] IncomingLead fieldsOf(const RecordView &record);
    /// What the user says a text stands for; null: nothing was said.
    [[nodiscard]] QString meaning(LeadField field, const QString &text) const;
};

IncomingLead RowReader::Understood::fieldsOf(const RecordView &record)
{
    const auto said = plan.decisions.rows.constFind(record.row);
    const bool edited = said != plan.decisions.rows.constEnd() && !said->cells.isEmpty();
    if (!plan.guarded && !edited)
        return toIncomingLead(record.cells, plan.columns);
    cells.assign(record.cells.begin(), record.cells.end());
    texts.clear();
    if (plan.guarded) // our own export
        std::ranges::transform(cells, cells.begin(), &CsvWriter::unguard);
    if (edited) {
        for (const auto &[column, text] : said->cells.asKeyValueRange()) {
            if (column < 0 || column >= plan.header.size())
                continue;
            if (column >= std::ssize(cells))
                cells.resize(static_cast<size_t>(column) + 1);
            cells[static_cast<size_t>(column)] = texts.emplace_back(text);
        }
    }
    return toIncomingLead(cells, plan.columns);
}

QString RowReader::Understood::meaning(LeadField field, const QString &text) const
{
    const auto known = meanings.constFind(field);
    return known == meanings.constEnd() ? QString() : known->value(foldText(text));
}

namespace {

/// One row on its way from fields to facts.
class RowWork
{
public:
    RowWork(const RecordView &record, const ImportPlan &plan, IncomingLead &&fields, IncomingRow &row)
        : m_plan(plan)
        , m_in(std::move(fields))
        , m_row(row)
    {
        m_row.number = record.row;
        m_row.touch.line = record.line;
    }

    template <typename Understood>
    void read(Understood &u)
    {
        applyDecision();
        readHistory();
        if (!m_in.customerInfo.isEmpty() && !expandCustomerInfo(m_in))
            warn(LeadField::CustomerInfo, m_in.customerInfo, u"bad_customer_info"_s);
        const SourceText &source = u.sources.of(m_in.leadSource, [](const QString &text) {
            SourceText understood{parseLeadSource(text), {}};
            understood.offerKey = understood.parsed.offer.key();
            return understood;
        });
        m_row.test = isTestLead(m_in) || source.parsed.test;
        if (m_row.history)
            m_row.test = m_row.history->test.value_or(m_row.test);
        readPerson(u);
        readSource(u, source.parsed);
        readAction(u, source.parsed);
        readOffer(u, source);
        m_row.touch.note = exactly(LeadField::Note, std::move(m_in.note));
        m_row.touch.externalId = exactly(LeadField::ExternalId, std::move(m_in.externalId));
        if (m_plan.repeatedIds.contains(m_row.touch.externalId))
            m_row.touch.externalId.clear();
        readWork(u);
        if (m_row.history && !m_row.history->identityKey.isEmpty())
            m_row.identityKey = m_row.history->identityKey;
        if (m_row.identityKey.isEmpty() && m_row.touch.offer.isEmpty() && m_row.touch.externalId.isEmpty()) {
            m_row.rejected = true;
            m_row.problems = {{m_row.touch.line, {}, {}, u"no_lead"_s, m_row.number}};
            return;
        }
        readTime(u.missingTime);
        if (m_row.identityKey.isEmpty())
            m_row.identityKey = withheldKey(m_row.touch);
    }

private:
    void applyDecision()
    {
        const auto said = m_plan.decisions.rows.constFind(m_row.number);
        if (said == m_plan.decisions.rows.constEnd())
            return;
        m_row.leftOut = said->leaveOut;
        m_row.duplicates = said->duplicates;
    }

    /// Taken out of the fields: what was written about a lead does not make it a test.
    void readHistory()
    {
        const QString cell = std::exchange(m_in.history, {});
        if (cell.isEmpty())
            return;
        m_row.history = historyFromCell(cell);
        if (!m_row.history)
            warn(LeadField::History, cell.left(shownOfHistory), u"bad_history"_s);
    }

    /// What our own export says beside the cell, or else what the cell says.
    [[nodiscard]] QString exactly(LeadField field, QString cell) const
    {
        if (m_row.history)
            return m_row.history->exact.value(field, cell);
        return cell;
    }

    void warn(LeadField field, const QString &value, const QString &code)
    {
        const auto column = m_plan.columnOf(field);
        m_row.problems.append({m_row.touch.line, column ? m_plan.header.value(*column) : QString(), value,
                               code, m_row.number, column.value_or(-1)});
    }

    /// Kept as it is, counted, and asked about.
    void unknown(LeadField field, const QString &value) { m_row.unknown.append({field, value, 1}); }

    template <typename Understood>
    void readPerson(Understood &u)
    {
        const auto address = EmailAddress::parse(m_in.email);
        if (!m_in.email.isEmpty() && !address)
            warn(LeadField::Email, m_in.email, u"bad_email"_s);
        if (isDamagedNumber(m_in.phone))
            warn(LeadField::Phone, m_in.phone, u"damaged_number"_s);
        Customer &customer = m_row.customer;
        customer.firstName = std::move(m_in.firstName);
        customer.lastName = std::move(m_in.lastName);
        if (customer.firstName.isEmpty() && customer.lastName.isEmpty())
            splitFullName();
        customer.email = std::move(m_in.email);
        customer.phone = std::move(m_in.phone);
        customer.company = std::move(m_in.company);
        customer.jobTitle = std::move(m_in.jobTitle);
        customer.country = countryOf(u, m_in.country);
        if (m_row.history)
            takeExactPerson(); // the e-mail, too
        m_row.identityKey = m_row.history ? identityKey(customer) : identityKey(customer, address);
        customer.withheld = !customer.hasPersonData();
    }

    void takeExactPerson()
    {
        static constexpr std::pair<LeadField, QString Customer::*> texts[]{
            {LeadField::FirstName, &Customer::firstName}, {LeadField::LastName, &Customer::lastName},
            {LeadField::Email, &Customer::email},         {LeadField::Phone, &Customer::phone},
            {LeadField::Country, &Customer::country},     {LeadField::Company, &Customer::company},
            {LeadField::JobTitle, &Customer::jobTitle},
        };
        for (const auto &[field, text] : texts)
            m_row.customer.*text = exactly(field, m_row.customer.*text);
    }

    template <typename Understood>
    QString countryOf(Understood &u, const QString &text)
    {
        if (text.isEmpty())
            return text;
        const QString said = u.meaning(LeadField::Country, text);
        const QString &code = u.countries.of(said.isEmpty() ? text : said, [](const QString &name) {
            const auto country = Country::parse(name);
            return country ? country->code() : QString();
        });
        if (!code.isEmpty())
            return code;
        if (said.isNull() && !m_row.test)
            unknown(LeadField::Country, text);
        return said.isEmpty() ? text : said;
    }

    /// "Muñoz García, Begoña" or "Begoña Muñoz García": the first word is the first name.
    void splitFullName()
    {
        const QString name = m_in.fullName.simplified();
        if (const qsizetype comma = name.indexOf(u','); comma > 0) {
            m_row.customer.lastName = name.left(comma).trimmed();
            m_row.customer.firstName = name.mid(comma + 1).trimmed();
            return;
        }
        m_row.customer.firstName = name.section(u' ', 0, 0);
        m_row.customer.lastName = name.section(u' ', 1);
    }

    template <typename Understood>
    void readSource(Understood &u, const LeadSource &parsed)
    {
        Source &source = m_row.touch.source;
        source = parsed.source;
        if (m_row.history && m_row.history->exact.contains(LeadField::LeadSource))
            source = Source::parse(exactly(LeadField::LeadSource, {}));
        if (source.kind() != Source::Kind::Other || m_row.test)
            return;
        const QString said = u.meaning(LeadField::LeadSource, source.code());
        if (!said.isEmpty()) {
            source = Source::parse(said);
        } else if (said.isNull()) {
            warn(LeadField::LeadSource, source.code(), u"unknown_source"_s);
            unknown(LeadField::LeadSource, source.code());
        }
    }

    template <typename Understood>
    void readAction(Understood &u, const LeadSource &parsed)
    {
        Action &action = m_row.touch.action;
        action = parsed.action;
        if (!m_in.action.isEmpty())
            action = u.actions.of(m_in.action, [](const QString &text) { return Action::parse(text); });
        if (m_row.history && m_row.history->exact.contains(LeadField::Action))
            action = Action::parse(exactly(LeadField::Action, {}));
        if (action.kind() == Action::Kind::Other && !m_row.test) {
            const QString said = u.meaning(LeadField::Action, action.code());
            if (!said.isEmpty()) {
                action = Action::parse(said);
            } else if (said.isNull()) {
                warn(m_in.action.isEmpty() ? LeadField::LeadSource : LeadField::Action, action.code(),
                     u"unknown_action"_s);
                unknown(LeadField::Action, action.code());
            }
        }
        if (!m_in.action.isEmpty() && parsed.action.kind() != Action::Kind::None && parsed.action != action)
            warn(LeadField::Action, m_in.action, u"action_disagrees"_s);
    }

    /// An id wins over a title, a column of its own over the LeadSource text.
    template <typename Understood>
    void readOffer(Understood &u, const SourceText &source)
    {
        if (m_row.history && m_row.history->namesOffer()) {
            m_row.touch.offer = {exactly(LeadField::Publisher, {}), exactly(LeadField::OfferCode, {}),
                                 exactly(LeadField::OfferTitle, {})};
            m_row.offerKey = m_row.touch.offer.key();
            m_row.exactOffer = true;
            return;
        }
        OfferRef own;
        if (!m_in.offerId.isEmpty()) {
            own = OfferRef::parse(m_in.offerId);
            if (!own.hasId())
                own = {m_in.publisher, m_in.offerId, {}};
        } else if (!m_in.offer.isEmpty()) {
            own = OfferRef::parse(m_in.offer);
        }
        OfferRef &offer = m_row.touch.offer;
        const bool takeOwn = own.hasId() || (!own.isEmpty() && !source.parsed.offer.hasId());
        offer = takeOwn ? own : source.parsed.offer;
        const QString &title = m_in.offerTitle.isEmpty() ? own.title : m_in.offerTitle;
        if (!title.isEmpty())
            offer.title = title;
        if (offer.hasId() && !takeOwn)
            m_row.offerKey = source.offerKey;
        else
            m_row.offerKey = u.offerKeys.of(offer.code(), [](const QString &code) { return foldText(code); });
    }

    /// What a CRM's file says that was done about the lead already.
    template <typename Understood>
    void readWork(Understood &u)
    {
        m_row.owner = exactly(LeadField::Owner, m_in.owner);
        if (const QString said = u.meaning(LeadField::Owner, m_in.owner); !said.isEmpty())
            m_row.owner = said;
        if (m_in.status.isEmpty())
            return;
        const QString said = u.meaning(LeadField::LeadStatus, m_in.status);
        m_row.stage = stageFromText(said.isEmpty() ? m_in.status : said);
        if (!m_row.stage && said.isNull() && !m_row.test)
            unknown(LeadField::LeadStatus, m_in.status);
    }

    void readTime(Instant missingTime)
    {
        Touch &touch = m_row.touch;
        const LeadField field = m_in.received.isEmpty() ? LeadField::Modified : LeadField::Received;
        const QString &text = m_in.received.isEmpty() ? m_in.modified : m_in.received;
        const auto time = timeOf(text);
        touch.received = time ? time->instant : missingTime;
        if (time)
            touch.timeBasis = time->dateOnly ? TimeBasis::Day : TimeBasis::Exact;
        else
            touch.timeBasis = TimeBasis::Estimated;
        if (!time && !text.isEmpty())
            warn(field, text, u"bad_time"_s);
        if (m_row.history)
            takeExactTime(!text.isEmpty());
        if (!m_row.stage || !isClosed(*m_row.stage))
            return;
        const auto modified = timeOf(m_in.modified);
        m_row.closedAt = std::max(touch.received, modified ? modified->instant : touch.received);
    }

    [[nodiscard]] std::optional<ParsedTime> timeOf(const QString &text) const
    {
        return m_plan.dates.isSerial()
                   ? parseSerialTime(text, m_plan.zone)
                   : parseTime(text, m_plan.dateOrder.value_or(DateOrder::YearFirst), m_plan.zone);
    }

    /// A time that somebody has put into the cell since counts.
    void takeExactTime(bool hasText)
    {
        Touch &touch = m_row.touch;
        if (m_row.history->isDay && touch.timeBasis == TimeBasis::Exact)
            touch.timeBasis = TimeBasis::Day;
        if (m_row.history->estimatedAt && !hasText)
            touch.received = *m_row.history->estimatedAt;
    }

    const ImportPlan &m_plan;
    IncomingLead m_in;
    IncomingRow &m_row;
};

/// The plan's word for a time that is missing.
Instant missingTimeOf(const ImportPlan &plan, Instant now)
{
    if (plan.decisions.missingTime == MissingTime::ImportTime)
        return now;
    const auto input = plan.opened();
    return std::min(now, input ? (*input)->modified().value_or(now) : now);
}

} // namespace

RowReader::RowReader(const ImportPlan &plan, Instant now, Purpose purpose)
    : d(new Understood{plan, missingTimeOf(plan, now), {}, {}, {}, {}, {}, {}, {}})
    , m_purpose(purpose)
{
    for (const auto &[field, meanings] : plan.decisions.values.asKeyValueRange())
        d->meanings.insert(field, foldedMeanings(meanings));
}

RowReader::RowReader(RowReader &&other) noexcept = default;
RowReader::~RowReader() = default;

IncomingRow RowReader::read(const RecordView &record)
{
    IncomingRow row;
    RowWork(record, d->plan, d->fieldsOf(record), row).read(*d);
    row.fingerprint = touchFingerprint(row.touch);
    if (m_purpose == Purpose::DryRun)
        return row;
    row.customerPrint = customerPrint(row.customer);
    row.customerTexts = CustomerTable::textsOf(row.identityKey, row.customer);
    row.words = searchWords(row.customer).toUtf8();
    row.customerWords = row.words.size();
    row.words += searchWords({row.touch.note, row.touch.externalId}).toUtf8();
    return row;
}

} // namespace leadline
