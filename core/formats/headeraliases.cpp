// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/headeraliases.h"

#include "core/base/textfold.h"
#include "core/formats/headermap.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
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
    {LeadField::LeadSource, usual,
     u"Lead origin, Procedencia del lead, Procedencia del cliente potencial, Fuente de cliente potencial, "
     u"Fuente de "
     u"lead, Origen del contacto, Origen de la oportunidad, Kaynak (aday), Lead kaynağı, Müşteri kaynağı, "
     u"Aday "
     u"müşteri kaynağı, İlk temas kaynağı"},
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
    {LeadField::FirstName, usual,
     u"FNAME, Forenames, First names, Given names, Nombre (s), Primer nombre, Ön ad, Ön adı"},
    {LeadField::LastName, usual,
     u"LNAME, Last names, Family names, Second name(s), Segundo apellido y primero, Nombre de familia, Soy "
     u"ad, Soy adı, "
     u"Aile adı"},
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
    {LeadField::FullName, usual,
     u"Display name, FullName, Contact's name, Person name, Nombre y apellido(s), Nombre para mostrar, "
     u"Nombre de la "
     u"persona, Nombre contacto, Görünen ad, Adı ve soyadı, Ad-soyad, İsim soyad, Müşteri adı soyadı, "
     u"Yetkili, Yetkili "
     u"adı, Yetkili kişi, İlgili kişi adı, İrtibat kişisi"},
    {LeadField::Email, exact,
     u"Email, E-mail, Mail, Email address, E-mail address, Mail address, Correo, Correo electrónico, "
     u"Correo-e, Dirección de correo, Dirección de correo electrónico, "
     u"Dirección de email, E-posta, E-posta adresi, Elektronik posta, Mail adresi, Email adresi, Posta"},
    {LeadField::Email, usual,
     u"emailaddress1, E-mail login, Work email, Business email, Primary email, Correo de trabajo, İş "
     u"e-postası, Kurumsal e-posta"},
    {LeadField::Email, usual,
     u"E-mail 1, Email id, Mail id, E-mail 1 - Value, Email 1 - Value, Primary e-mail, Company email, Correo "
     u"principal, Correo corporativo, Correo empresarial, Cuenta de correo, Email de contacto, Dirección "
     u"e-mail, Mail "
     u"de contacto, Elektronik posta adresi, E-posta hesabı, İş e-posta, İş e-posta adresi, Birincil "
     u"e-posta, Şirket "
     u"e-postası"},
    {LeadField::Phone, exact,
     u"Phone, Phone number, Telephone, Telephone number, Tel, Tel., Tel. no, Teléfono, Número de teléfono, "
     u"Núm. de teléfono, N.º de teléfono, Telefon, Telefon numarası, Telefon no"},
    {LeadField::Phone, usual,
     u"telephone1, Business phone, Office phone, Work phone, Phone (Office), Main phone, Teléfono de "
     u"trabajo, Teléfono del trabajo, Teléfono (oficina), Teléfono de oficina, "
     u"Teléfono principal, Teléfono fijo, İş telefonu, Telefon (ofis), Telefon (iş), Ofis telefonu"},
    {LeadField::Phone, usual,
     u"Phone 1 - Value, Primary phone, Company phone, Direct phone, Direct dial, Contact number, Work "
     u"telephone, "
     u"Business telephone, Phone no, Phone num, Ph, Teléfono de contacto, Teléfono directo, Teléfono "
     u"empresa, Núm. "
     u"teléfono, Número telefónico, Nº de teléfono, Nº teléfono, Tlf, Tlf., Tfno, Tfno., Fono, Telefono 1, "
     u"Tel "
     u"numarası, Tel no., İrtibat numarası, İletişim numarası, İletişim telefonu, Sabit telefon, Şirket "
     u"telefonu, "
     u"Telefon 1, İrtibat telefonu"},
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
    {LeadField::Country, usual,
     u"Address country, Company country, Address 1: Country/Region, Address 1: Country, Address 1 - Country, "
     u"Country "
     u"or territory, Country/Territory, Nación, País de residencia, País de la empresa, Dirección 1: país o "
     u"región, "
     u"País/territorio, País o territorio, Ülke/bölge adı, Ülkesi, Şirket ülkesi, Adres 1: Ülke/Bölge, "
     u"Memleket"},
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
    {LeadField::Company, usual,
     u"Organization 1 - Name, Company or account, Associated company, Firm, Institution, Customer "
     u"organization, "
     u"Nombre empresa, Nombre comercial, Nombre de la cuenta asociada, Entidad, Institución, Negocio, Nombre "
     u"de la "
     u"sociedad, Firma/Kurum, Kurum adı, İşletme, İşletme adı, Firma unvanı, Şirket unvanı, Müşteri firma, "
     u"Şirket ismi, "
     u"Firma ismi, Organizasyon, Organizasyon adı, Çalıştığı şirket"},
    {LeadField::JobTitle, exact,
     u"JobTitle, Job title, Cargo, Puesto, Puesto de trabajo, Título del puesto, Título profesional, Unvan, "
     u"Ünvan, Unvanı, Görev, Görevi, İş unvanı"},
    {LeadField::JobTitle, usual,
     u"Position, Job, Job position, Job role, Job function, Ocupación, Función, Pozisyon, Account title, "
     u"Título de cuenta, Título de la cuenta, Título de la cuenta primaria, Meslek"},
    {LeadField::JobTitle, usual,
     u"Organization 1 - Title, Organization title, Designation, Occupation, Professional title, Contact "
     u"title, Cargo "
     u"del contacto, Cargo o puesto, Puesto/cargo, Posición, Rol en la empresa, Profesión, Título del "
     u"trabajo, Görev "
     u"unvanı, Görev tanımı, Unvan/Görev, Mesleği, Ünvanı, Pozisyonu, İş tanımı, İş ünvanı"},
    {LeadField::JobTitle, weak, u"Title, Título, Başlık, Role, Rol"},
    {LeadField::Note, exact,
     u"Description, Notes, Note, Comments, Comment, Message, Descripción, Notas, Nota, Comentarios, "
     u"Comentario, Mensaje, Açıklama, Açıklamalar, Not, Notlar, Mesaj, Yorum, Yorumlar"},
    {LeadField::Note, usual,
     u"Remarks, Customer note, Customer message, Customer comments, Observaciones, Nota del cliente, Mensaje "
     u"del cliente, Comentarios del cliente, Müşteri notu, Müşteri mesajı"},
    {LeadField::Note, usual,
     u"Lead notes, Contact notes, Notes for Microsoft, Inquiry, Enquiry, Question, Comment text, Comentario "
     u"del "
     u"cliente, Consulta, Descripción del lead, Apuntes, Anotaciones, Detalles, Müşteri yorumu, Notu, Görüş, "
     u"Talep, "
     u"Müşteri talebi, Düşünceler, Açıklaması"},
    {LeadField::Received, exact,
     u"CreatedTime, CreatedDateTime, Created On, Created date, Create date, Creation date, Created, Created "
     u"at, Date created, Creation time, Received, Received at, Received on, Date received, "
     u"Lead date, Lead created, Fecha de creación, Fecha y hora de creación, Creado el, Creado en, Creado, "
     u"Fecha de recepción, Recibido, Recibido el, Oluşturma tarihi, Oluşturulma, Oluşturulma tarihi, "
     u"Oluşturulma zamanı, Oluşturma zamanı, Oluşturuldu, Kayıt tarihi, Geliş tarihi, Alınma tarihi"},
    {LeadField::Received, usual,
     u"Date entered, Submitted, Submitted at, Submission date, Fecha de registro, Fecha de alta, Başvuru "
     u"tarihi"},
    {LeadField::Received, usual,
     u"Lead created on, Lead creation date, Lead created date, Lead created time, Created date/time, Created "
     u"(UTC), "
     u"Creation timestamp, createdAt, Created by date, Time received, Date submitted, Sign-up date, "
     u"Registration date, "
     u"OPTIN_TIME, Fecha creación, Fecha alta, Fecha de entrada, Fecha del lead, Hora de creación, Fecha de "
     u"solicitud, Fecha de envío, Se creó el, Oluşturan tarih, Oluşturma tarihi ve saati, Oluşturulduğu "
     u"tarih, "
     u"Oluşturulma tarihi ve saati, Eklenme tarihi, Ekleme tarihi, Talep tarihi, Alındığı tarih, Gönderim "
     u"tarihi, "
     u"Başvuru zamanı, Kayıt zamanı"},
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
    {LeadField::Modified, usual,
     u"Modified (UTC), Last modified time, Update date, Update time, LAST_CHANGED, Last change, Fecha "
     u"modificación, "
     u"Fecha de cambio, Último cambio, Última actualización el, Se modificó el, Değişiklik tarihi, Son "
     u"güncellenme, "
     u"Son güncelleme tarihi, Son değiştirilme, Son değişiklik tarihi, Güncellenme zamanı"},
    {LeadField::LeadStatus, exact,
     u"Status, Lead status, Estado, Estatus, Estado del cliente potencial, Estado del lead, Durum, Durumu, "
     u"Müşteri adayı durumu, Aday durumu"},
    {LeadField::LeadStatus, weak, u"Substatus, Sub-status, statuscode, Subestado, Alt durum"},
    {LeadField::LeadStatus, usual,
     u"Status reason, Lead stage, Stage, Referral status, Partner referral status, Statecode, Situación, "
     u"Estado de la "
     u"referencia, Etapa, Etapa del lead, Razón para el estado, Fase, Aşama, Durum açıklaması, Durum "
     u"bilgisi, Lead "
     u"durumu, Fırsat durumu"},
    {LeadField::Owner, exact,
     u"Owner, Assigned to, Lead owner, Propietario, Responsable, Asignado a, Propietario del cliente "
     u"potencial, Propietario de lead, Propietario del lead, Sahip, Sahibi, Sorumlu, Atanan, Atanan kişi, "
     u"Müşteri adayı sahibi, Aday sahibi"},
    {LeadField::Owner, usual,
     u"Assigned user, Contact owner, Account owner, Sales rep, Salesperson, Account manager, Usuario "
     u"asignado, Vendedor, Comercial, Atanmış kullanıcı, Satış temsilcisi, Temsilci, ownerid"},
    {LeadField::Owner, usual,
     u"Lead - Owner, Record owner, Responsible, Assignee, Assigned, Owner name, Agente, Agente asignado, "
     u"Propietario "
     u"del contacto, Propietario del registro, Ejecutivo, Ejecutivo de ventas, Gestor, Encargado, Asignado, "
     u"Sorumlusu, "
     u"Sorumlu kişi, Kayıt sahibi, Satış sorumlusu, Müşteri temsilcisi, Lead sahibi, Atanan kullanıcı, "
     u"Görevli"},
    {LeadField::ExternalId, exact,
     u"Lead ID, Referral ID, RowKey, Id. de cliente potencial, Id. del cliente potencial, Id. de lead, Id. "
     u"de referencia, Identificador de referencia, Müşteri adayı kimliği, "
     u"Referans kimliği, Aday kimliği"},
    {LeadField::ExternalId, usual,
     u"ExternalReferenceID, External ID, External reference, CRM ID, Id. de CRM, Identificador de CRM, "
     u"Referencia externa, Id. externo, CRM kimliği, Harici kimlik, Dış referans"},
    {LeadField::ExternalId, usual,
     u"(Do Not Modify) Lead, Record ID, Lead identifier, Lead number, Contact ID, leadid, Id. del lead, ID "
     u"de "
     u"registro, Número de lead, (No modificar) Cliente potencial, Kayıt kimliği, Kayıt no, Aday no, Lead "
     u"no, "
     u"(Değiştirmeyin) Müşteri Adayı"},
    {LeadField::PurchaseIntent, exact,
     u"Marketplace Purchase Intent, Purchase intent, Customer marketplace intent, Intención de compra, "
     u"Intención de compra en Marketplace, Satın alma amacı, Satın alma niyeti, Market satın alma amacı"},
    {LeadField::CustomerInfo, exact,
     u"CustomerInfo, Customer info, Customer information, Información del cliente, Datos del cliente, "
     u"Müşteri bilgisi, Müşteri bilgileri"},
};

using AliasTable = QHash<QString, HeaderMeaning>;

/// The first of equals stays: rows go from the field's very names to the weak ones.
void insertBetter(AliasTable &table, const QString &name, const HeaderMeaning &meaning)
{
    const auto found = table.constFind(name);
    if (found == table.constEnd() || found->score < meaning.score)
        table.insert(name, meaning);
}

AliasTable makeTable()
{
    AliasTable table;
    for (const Aliases &row : aliases) {
        for (const QStringView name : row.names.split(u','))
            insertBetter(table, foldIdentifier(name), {row.field, row.score, std::nullopt});
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

/// "leadFirstName", "Contact_E-mail" as words.
QStringList wordsOf(QStringView header)
{
    QString split;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (i > 0 && header[i].isUpper() && header[i - 1].isLower())
            split += u' ';
        split += header[i];
    }
    QString words = foldText(split);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return words.split(u' ', Qt::SkipEmptyParts);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers = [] {
        const QStringList words =
            u"lead leads contact contacts prospect person people customer client primary main work business "
            u"your del de "
            u"la el cliente contacto potencial principal persona musteri adayi aday kisi required mandatory "
            u"optional "
            u"requerido obligatorio opcional zorunlu gerekli istege bagli field campo alan value"_s.split(
                u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return fillers.contains(word);
}

/// Without the words that say whose it is or that it must be given: "Lead e-mail", "contactPhone", "Correo
/// (obligatorio)".
std::optional<HeaderMeaning> withoutOwnerWords(QStringView header)
{
    QStringList left = wordsOf(header);
    const qsizetype before = left.size();
    left.removeIf(isFiller);
    if (left.isEmpty() || left.size() == before)
        return std::nullopt;
    const auto meaning = scaled(lookUp(left.join(QString())));
    // "Contact date" is the last call, "Customer title" a salutation as often as not: only what cannot be
    // mistaken.
    if (!meaning || meaning->score < stripped * usual)
        return std::nullopt;
    const bool time = meaning->field == LeadField::Received || meaning->field == LeadField::Modified;
    const bool safe = meaning->field != LeadField::Action && (!time || meaning->score >= stripped);
    return safe ? meaning : std::nullopt;
}

/// Spreadsheets' and CRMs' marks round a name: "Email*", "Email (required):".
QStringView withoutMarks(QStringView header)
{
    header = header.trimmed();
    while (!header.isEmpty() && QStringView(u"*:.\uFEFF\u200B?").contains(header.back()))
        header = header.chopped(1).trimmed();
    for (const QStringView note : {u"(required)", u"(mandatory)", u"(optional)", u"(requerido)",
                                   u"(obligatorio)", u"(opcional)", u"(zorunlu)", u"(gerekli)"}) {
        if (header.endsWith(note, Qt::CaseInsensitive))
            return header.chopped(note.size()).trimmed();
    }
    return header;
}

std::optional<HeaderMeaning> meaningOf(QStringView header)
{
    header = withoutMarks(header);
    if (header.contains(u'@')) // "Timestamp@type" says what type a column has
        return std::nullopt;
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
    if (header.startsWith(u'(')) { // "(Do Not Modify) Modified On"
        if (const qsizetype end = header.indexOf(u')'); end > 0)
            return meaningOf(header.sliced(end + 1));
    }
    return withoutOwnerWords(header);
}

} // namespace

std::optional<HeaderMeaning> headerMeaning(QStringView header)
{
    if (isHistoryHeader(header))
        return HeaderMeaning{LeadField::History, exact, {}};
    return meaningOf(header);
}

} // namespace leadline
