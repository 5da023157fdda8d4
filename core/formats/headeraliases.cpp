// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/headeraliases.h"

#include "core/base/textfold.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr double exact = 1.0;
constexpr double usual = 0.9;     // means it, but a better named column goes first
constexpr double weak = 0.75;     // a general word
constexpr double spare = 0.6;     // a second phone, another address
constexpr double stripped = 0.95; // factor: without a "lead" or "contact" round it

struct Aliases
{
    LeadField field;
    double score;
    QStringView names; ///< separated by commas; folded when the table is built
};

// Words of the trade in three languages and column names of connectors; see the product's table of headers.
constexpr Aliases aliases[] = {
    {LeadField::LeadSource, exact,
     u"LeadSource, Lead Source, Source of lead, Origen del cliente potencial, Origen de lead, Origen del "
     u"lead, Fuente del cliente "
     u"potencial, Origen de cliente potencial, Fuente del lead, Müşteri adayı kaynağı, Potansiyel müşteri "
     u"kaynağı, Aday kaynağı"},
    {LeadField::LeadSource, usual, u"leadsourcecode, Toma de contacto"},
    {LeadField::LeadSource, weak, u"Source, Origen, Fuente, Kaynak"},
    {LeadField::Action, exact,
     u"ActionCode, Action, Action code, Acción, Código de acción, Eylem, Eylem kodu, İşlem, İşlem kodu"},
    {LeadField::Action, usual, u"CallToAction, Lead action, Acción del cliente, Llamada a la acción"},
    {LeadField::Offer, exact, u"Offer, Oferta, Teklif"},
    {LeadField::Offer, weak, u"Product, Producto, Ürün"},
    {LeadField::OfferCode, exact,
     u"OfferId, Id. de oferta, Id. de la oferta, Identificador de oferta, Código de oferta, Teklif kimliği, "
     u"Teklif kodu"},
    {LeadField::OfferCode, usual, u"ProductId, Id. de producto, Id. del producto, Ürün kimliği"},
    {LeadField::OfferTitle, exact,
     u"OfferTitle, Offer title, Offer name, Título de la oferta, Título de oferta, Nombre de la oferta, "
     u"Nombre de oferta, Teklif adı, "
     u"Teklif başlığı"},
    {LeadField::OfferTitle, usual,
     u"OfferDisplayName, Product name, Product title, Nombre del producto, Nombre de producto, Ürün adı"},
    {LeadField::Publisher, exact,
     u"PublisherId, Publisher, Publicador, Id. del publicador, Editor, Id. del editor, Yayımcı, Yayımcı "
     u"kimliği, Yayıncı, Yayıncı kimliği"},
    {LeadField::Publisher, usual,
     u"PublisherDisplayName, Publisher name, Nombre del publicador, Nombre del editor, Yayımcı adı, Yayıncı "
     u"adı"},
    {LeadField::FirstName, exact,
     u"FirstName, First, Given name, Forename, Nombre de pila, Primer nombre, Nombre, Nombres, Ad, Adı, "
     u"İsim, İsmi, First name(s)"},
    {LeadField::LastName, exact,
     u"LastName, Last, Surname, Family name, Apellido, Apellidos, Apellido(s), Primer apellido, Soyad, "
     u"Soyadı, Soyisim, Soyismi"},
    {LeadField::FullName, exact,
     u"Full name, Contact name, Contact full name, Nombre completo, Nombre y apellidos, Nombre y apellido, "
     u"Apellidos y nombre, Nombre del contacto, Nombre de contacto, "
     u"Ad soyad, Ad soyadı, Adı soyadı, Ad ve soyad, Ad ve soyadı, İsim soyisim, Tam ad, Kişi adı, İlgili "
     u"kişi"},
    {LeadField::FullName, usual,
     u"Name, Customer name, Client name, Lead name, Person, Nombre del cliente, Nombre de cliente, Nombre "
     u"del lead, Nombre del cliente potencial, Müşteri adı, Müşteri adayı adı"},
    {LeadField::FullName, weak, u"Contact, Contact person, Contacto, Persona de contacto, Kişi"},
    {LeadField::Email, exact,
     u"Email, E-mail, Mail, Email address, E-mail address, Mail address, Correo, Correo electrónico, "
     u"Correo-e, Dirección de correo, Dirección de correo electrónico, "
     u"Dirección de email, E-posta, E-posta adresi, Elektronik posta, Mail adresi, Email adresi, Posta"},
    {LeadField::Email, usual,
     u"emailaddress1, E-mail login, Work email, Business email, Primary email, Correo de trabajo, İş "
     u"e-postası, Kurumsal e-posta"},
    {LeadField::Phone, exact,
     u"Phone, Phone number, Telephone, Telephone number, Tel, Tel., Tel. no, Teléfono, Número de teléfono, "
     u"Núm. de teléfono, N.º de teléfono, Telefon, Telefon numarası, Telefon no"},
    {LeadField::Phone, usual,
     u"telephone1, Business phone, Office phone, Work phone, Phone (Office), Main phone, Teléfono de "
     u"trabajo, Teléfono del trabajo, Teléfono (oficina), Teléfono de oficina, "
     u"Teléfono principal, Teléfono fijo, İş telefonu, Telefon (ofis), Telefon (iş), Ofis telefonu"},
    {LeadField::Phone, weak,
     u"Mobile, Mobile phone, Mobile number, Cell, Cell phone, Cellphone, Phone (mobile), Móvil, Teléfono "
     u"móvil, Teléfono (móvil), Celular, Teléfono celular, Número de móvil, "
     u"Cep, Cep telefonu, Cep tel, GSM, Telefon (cep), Telefon (mobil), Mobil, Mobil telefon"},
    {LeadField::Phone, spare,
     u"Home phone, Other phone, telephone2, Teléfono de casa, Teléfono particular, Otro teléfono, Ev "
     u"telefonu, Diğer telefon"},
    {LeadField::Country, exact,
     u"Country, Country/Region, Country or region, Country code, País, País o región, País/Región, País "
     u"región, Código de país, Ülke, Ülke/Bölge, Ülke veya bölge, Ülke kodu"},
    {LeadField::Country, usual,
     u"address1_country, Business country, Business country/region, Country name, Nombre del país, Ülke adı"},
    {LeadField::Country, weak,
     u"Mailing country, Billing country, Mailing country/region, Billing country/region, País de "
     u"facturación, País de correspondencia, Fatura ülkesi, Adres ülkesi"},
    {LeadField::Country, spare, u"Shipping country, Home country, Other country, País de envío"},
    {LeadField::Company, exact,
     u"Company, Company name, CompanyName, Organization, Organisation, Organization name, Organisation name, "
     u"Empresa, Compañía, Organización, Nombre de la empresa, Nombre de "
     u"empresa, Nombre de la compañía, Nombre de la organización, Şirket, Şirket adı, Firma, Firma adı, "
     u"Kuruluş, Kuruluş adı, Kurum, Company / Account"},
    {LeadField::Company, usual,
     u"Account, Account name, Business name, Customer company, Employer, Razón social, Sociedad, Cuenta, "
     u"Nombre de cuenta, Nombre de la cuenta, Hesap, Hesap adı, Ticari unvan"},
    {LeadField::JobTitle, exact,
     u"JobTitle, Job title, Cargo, Puesto, Puesto de trabajo, Título del puesto, Título profesional, Unvan, "
     u"Ünvan, Unvanı, Görev, Görevi, İş unvanı"},
    {LeadField::JobTitle, usual,
     u"Position, Job, Job position, Job role, Job function, Ocupación, Función, Pozisyon, Account title, "
     u"Título de cuenta, Título de la cuenta, Título de la cuenta primaria, Meslek"},
    {LeadField::JobTitle, weak, u"Title, Título, Başlık, Role, Rol"},
    {LeadField::Note, exact,
     u"Description, Notes, Note, Comments, Comment, Message, Descripción, Notas, Nota, Comentarios, "
     u"Comentario, Mensaje, Açıklama, Açıklamalar, Not, Notlar, Mesaj, Yorum, Yorumlar"},
    {LeadField::Note, usual,
     u"Remarks, Customer note, Customer message, Customer comments, Observaciones, Nota del cliente, Mensaje "
     u"del cliente, Comentarios del cliente, Müşteri notu, Müşteri mesajı"},
    {LeadField::Received, exact,
     u"CreatedTime, CreatedDateTime, Created On, Created date, Create date, Creation date, Created, Created "
     u"at, Date created, Creation time, Received, Received at, Received on, Date received, "
     u"Lead date, Lead created, Fecha de creación, Fecha y hora de creación, Creado el, Creado en, Creado, "
     u"Fecha de recepción, Recibido, Recibido el, Oluşturma tarihi, Oluşturulma, Oluşturulma tarihi, "
     u"Oluşturulma zamanı, Oluşturma zamanı, Oluşturuldu, Kayıt tarihi, Geliş tarihi, Alınma tarihi"},
    {LeadField::Received, usual,
     u"Date entered, Submitted, Submitted at, Submission date, Fecha de registro, Fecha de alta, Başvuru "
     u"tarihi"},
    {LeadField::Received, weak,
     u"Date, Date/time, Date and time, Fecha, Fecha y hora, Fecha/hora, Tarih, Tarih/saat, Tarih ve saat"},
    {LeadField::Modified, exact,
     u"Modified, Modified on, Modified at, Modified date, Modified time, Last modified, Last modified on, "
     u"Last modified date, Last modified time, Date modified, Updated, Updated at, Updated on, "
     u"Last updated, Last update, UpdatedDateTime, Fecha de modificación, Modificado, Modificado el, "
     u"Modificado en, Última modificación, Fecha de última modificación, Actualizado, Actualizado el, "
     u"Fecha de actualización, Última actualización, Değiştirildi, Değiştirme tarihi, Değiştirilme tarihi, "
     u"Son değişiklik, Son değiştirme tarihi, Güncellendi, Güncelleme tarihi, Güncellenme tarihi, Son "
     u"güncelleme"},
    {LeadField::LeadStatus, exact,
     u"Status, Lead status, Estado, Estatus, Estado del cliente potencial, Estado del lead, Durum, Durumu, "
     u"Müşteri adayı durumu, Aday durumu"},
    {LeadField::LeadStatus, weak, u"Substatus, Sub-status, statuscode, Subestado, Alt durum"},
    {LeadField::Owner, exact,
     u"Owner, Assigned to, Lead owner, Propietario, Responsable, Asignado a, Propietario del cliente "
     u"potencial, Propietario de lead, Propietario del lead, Sahip, Sahibi, Sorumlu, Atanan, Atanan kişi, "
     u"Müşteri adayı sahibi, Aday sahibi"},
    {LeadField::Owner, usual,
     u"Assigned user, Contact owner, Account owner, Sales rep, Salesperson, Account manager, Usuario "
     u"asignado, Vendedor, Comercial, Atanmış kullanıcı, Satış temsilcisi, Temsilci, ownerid"},
    {LeadField::ExternalId, exact,
     u"Lead ID, Referral ID, RowKey, Id. de cliente potencial, Id. del cliente potencial, Id. de lead, Id. "
     u"de referencia, Identificador de referencia, Müşteri adayı kimliği, "
     u"Referans kimliği, Aday kimliği"},
    {LeadField::ExternalId, usual,
     u"ExternalReferenceID, External ID, External reference, CRM ID, Id. de CRM, Identificador de CRM, "
     u"Referencia externa, Id. externo, CRM kimliği, Harici kimlik, Dış referans"},
    {LeadField::PurchaseIntent, exact,
     u"Marketplace Purchase Intent, Purchase intent, Customer marketplace intent, Intención de compra, "
     u"Intención de compra en Marketplace, Satın alma amacı, Satın alma niyeti, Market satın alma amacı"},
    {LeadField::CustomerInfo, exact,
     u"CustomerInfo, Customer info, Customer information, Información del cliente, Datos del cliente, "
     u"Müşteri bilgisi, Müşteri bilgileri"},
};

using AliasTable = QHash<QString, HeaderMeaning>;

AliasTable makeTable()
{
    AliasTable table;
    for (const Aliases &row : aliases) {
        for (const QStringView name : row.names.split(u','))
            table.insert(foldIdentifier(name), {row.field, row.score, std::nullopt});
    }
    // The service's last write; a table without a creation time has no other.
    table.insert(u"timestamp"_s, {LeadField::Received, weak, LeadField::Modified});
    table.insert(u"zamandamgasi"_s, {LeadField::Received, weak, LeadField::Modified});
    table.insert(u"marcadetiempo"_s, {LeadField::Received, weak, LeadField::Modified});
    return table;
}

std::optional<HeaderMeaning> lookUp(const QString &folded)
{
    static const AliasTable table = makeTable();
    const auto found = table.constFind(folded);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<HeaderMeaning> scaled(std::optional<HeaderMeaning> meaning)
{
    if (meaning)
        meaning->score *= stripped;
    return meaning;
}

/// Without the words that say whose it is: "Lead e-mail", "Contact phone", "Correo del contacto".
std::optional<HeaderMeaning> withoutOwnerWords(QStringView header)
{
    static const QStringList fillers =
        u"lead leads contact prospect customer client primary work business your del de la el "
        u"cliente contacto potencial musteri adayi kisi"_s.split(u' ');
    QString words = foldText(header);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    QStringList left = words.split(u' ', Qt::SkipEmptyParts);
    const qsizetype before = left.size();
    left.removeIf([](const QString &word) { return fillers.contains(word); });
    if (left.isEmpty() || left.size() == before)
        return std::nullopt;
    const auto meaning = scaled(lookUp(left.join(QString())));
    // "Contact date" is the last call, "Customer title" a salutation as often as not: only what cannot be
    // mistaken.
    if (!meaning || meaning->score < stripped * usual)
        return std::nullopt;
    const bool safe = meaning->field != LeadField::Received && meaning->field != LeadField::Modified &&
                      meaning->field != LeadField::Action;
    return safe ? meaning : std::nullopt;
}

} // namespace

std::optional<HeaderMeaning> headerMeaning(QStringView header)
{
    QString folded = foldIdentifier(header);
    for (const QString &nest : {u"userdetails"_s, u"customerinfo"_s}) {
        if (folded.startsWith(nest) && folded.size() > nest.size())
            folded.remove(0, nest.size());
    }
    if (const auto meaning = lookUp(folded))
        return meaning;
    if (folded.endsWith(u'1')) { // "Phone 1" of "Phone 2"
        if (const auto meaning = scaled(lookUp(folded.chopped(1))))
            return meaning;
    }
    return withoutOwnerWords(header);
}

} // namespace leadline
