// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/headermap.h"

#include <array>

namespace leadline {
namespace {

struct Headers
{
    LeadField field;
    QStringView en;
    QStringView es;
    QStringView tr;
};

constexpr std::array<Headers, 23> headers = {{
    {LeadField::LeadSource, u"Lead Source", u"Origen del cliente potencial", u"Müşteri adayı kaynağı"},
    {LeadField::Action, u"Action", u"Acción", u"Eylem"},
    {LeadField::Offer, u"Offer", u"Oferta", u"Teklif"},
    {LeadField::OfferCode, u"Offer ID", u"Id. de oferta", u"Teklif kimliği"},
    {LeadField::OfferTitle, u"Offer Title", u"Título de la oferta", u"Teklif adı"},
    {LeadField::Publisher, u"Publisher", u"Publicador", u"Yayımcı"},
    {LeadField::FirstName, u"First Name", u"Nombre de pila", u"Adı"},
    {LeadField::LastName, u"Last Name", u"Apellidos", u"Soyadı"},
    {LeadField::FullName, u"Full Name", u"Nombre completo", u"Ad soyad"},
    {LeadField::Email, u"Email", u"Correo electrónico", u"E-posta"},
    {LeadField::Phone, u"Phone", u"Teléfono", u"Telefon"},
    {LeadField::Country, u"Country", u"País", u"Ülke"},
    {LeadField::Company, u"Company", u"Empresa", u"Şirket"},
    {LeadField::JobTitle, u"Job Title", u"Cargo", u"Unvan"},
    {LeadField::Note, u"Description", u"Descripción", u"Açıklama"},
    {LeadField::Received, u"Created On", u"Fecha de creación", u"Oluşturma tarihi"},
    {LeadField::Modified, u"Modified On", u"Fecha de modificación", u"Değiştirme tarihi"},
    {LeadField::LeadStatus, u"Status", u"Estado", u"Durum"},
    {LeadField::Owner, u"Owner", u"Propietario", u"Sorumlu"},
    {LeadField::ExternalId, u"Lead ID", u"Id. de cliente potencial", u"Müşteri adayı kimliği"},
    {LeadField::PurchaseIntent, u"Marketplace Purchase Intent", u"Intención de compra", u"Satın alma amacı"},
    {LeadField::CustomerInfo, u"Customer Info", u"Información del cliente", u"Müşteri bilgisi"},
    {LeadField::History, u"Leadline history", u"Historial de Leadline", u"Leadline geçmişi"},
}};

} // namespace

QString exportHeader(LeadField field, const QString &language)
{
    for (const Headers &row : headers) {
        if (row.field != field)
            continue;
        if (language.startsWith(QStringView(u"es")))
            return row.es.toString();
        if (language.startsWith(QStringView(u"tr")))
            return row.tr.toString();
        return row.en.toString();
    }
    return {};
}

bool isHistoryHeader(QStringView header)
{
    const Headers &row = headers.back();
    static_assert(headers.back().field == LeadField::History);
    const QStringView trimmed = header.trimmed();
    return trimmed == row.en || trimmed == row.es || trimmed == row.tr;
}

} // namespace leadline
