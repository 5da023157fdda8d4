// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <array>

namespace leadline {
namespace {

// One JSON text a row, made of values and keys of other rows, never of ids.
constexpr std::array questions{
    "SELECT json_array('customer', identity_key, first_name, last_name, email, phone, country, company, "
    "job_title,"
    " withheld) FROM customer",
    "SELECT json_array('offer', publisher, offer_id, title) FROM offer",
    "SELECT json_array('lead', identity_key, offer.key, test, stage, stage_reason, closed_at, owner, "
    "basis_at,"
    " basis_reason) FROM lead JOIN customer ON customer.id = customer_id JOIN offer ON offer.id = "
    "lead.offer_id",
    "SELECT json_array('follow-up', identity_key, offer.key, test, follow_up, follow_up_at, follow_up_set)"
    " FROM lead JOIN customer ON customer.id = customer_id JOIN offer ON offer.id = lead.offer_id"
    " WHERE follow_up_at IS NOT NULL",
    "SELECT json_array('touch', identity_key, offer.key, test, touch.source, touch.action,"
    " iif(time_basis = 'estimated', NULL, touch.received), time_basis, note, external_id)"
    " FROM touch JOIN lead ON lead.id = lead_id JOIN customer ON customer.id = customer_id"
    " JOIN offer ON offer.id = lead.offer_id",
    "SELECT json_array('activity', identity_key, offer.key, test, kind, direction, outcome, at, text)"
    " FROM activity JOIN lead ON lead.id = lead_id JOIN customer ON customer.id = activity.customer_id"
    " JOIN offer ON offer.id = lead.offer_id",
    "SELECT json_array('step', identity_key, offer.key, test, template, step, done_at)"
    " FROM lead_step JOIN lead ON lead.id = lead_id JOIN customer ON customer.id = customer_id"
    " JOIN offer ON offer.id = lead.offer_id",
    "SELECT json_array('checklist', identity_key, offer.key, test, template, step, version)"
    " FROM lead_step JOIN lead ON lead.id = lead_id JOIN customer ON customer.id = customer_id"
    " JOIN offer ON offer.id = lead.offer_id WHERE version <> 1",
    "SELECT json_array('answer', identity_key, offer.key, test, criterion, answer, at)"
    " FROM lead_answer JOIN lead ON lead.id = lead_id JOIN customer ON customer.id = customer_id"
    " JOIN offer ON offer.id = lead.offer_id",
    "SELECT json_array('opt-out', identity_key, channel, at, reason)"
    " FROM opt_out JOIN customer ON customer.id = customer_id",
};

/// Adds up the rows' hashes word by word: the order of the rows does not count, and equal rows do not cancel
/// out.
class RowSum
{
public:
    void add(const QByteArray &row)
    {
        const QByteArray hash = QCryptographicHash::hash(row, QCryptographicHash::Sha256);
        for (size_t word = 0; word < m_words.size(); ++word)
            m_words[word] += qFromLittleEndian<quint64>(hash.constData() + word * sizeof(quint64));
    }

    [[nodiscard]] QByteArray hex() const
    {
        QByteArray bytes(static_cast<qsizetype>(m_words.size() * sizeof(quint64)), '\0');
        for (size_t word = 0; word < m_words.size(); ++word)
            qToLittleEndian(m_words[word], bytes.data() + word * sizeof(quint64));
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

private:
    std::array<quint64, 4> m_words{};
};

} // namespace

QByteArray contentDigest(Database &database)
{
    RowSum sum;
    for (const char *question : questions) {
        Statement row = database.query(question);
        while (row.next())
            sum.add(row.utf8(0));
    }
    return sum.hex();
}

} // namespace leadline
