<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep store, settings and backups below this folder.</source>
        <translation>Verileri, ayarları ve yedekleri bu klasörde tutar.</translation>
    </message>
    <message>
        <source>Take this ISO 8601 instant for now.</source>
        <translation>Bu ISO 8601 anını şimdiki zaman sayar.</translation>
    </message>
    <message>
        <source>The time zone, by its IANA name.</source>
        <translation>IANA adıyla saat dilimi.</translation>
    </message>
    <message>
        <source>The language: en, es or tr.</source>
        <translation>Dil: en, es veya tr.</translation>
    </message>
    <message>
        <source>Marketplace leads: the right first contact inside 24 hours.</source>
        <translation>Pazar yeri müşteri adayları: 24 saat içinde doğru ilk iletişim.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG), then quit.</source>
        <translation>Pencerenin resmini FILE dosyasına (PNG) yazar ve çıkar.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Pencere boyutu: 1280x800.</translation>
    </message>
    <message>
        <source>Select the N-th lead of the list.</source>
        <translation>Listedeki N. müşteri adayını seçer.</translation>
    </message>
    <message>
        <source>Where to begin: leads, imports or welcome.</source>
        <translation>Nereden başlanacağı: leads, imports veya welcome.</translation>
    </message>
    <message>
        <source>A lead file to import.</source>
        <translation>İçe aktarılacak müşteri adayı dosyası.</translation>
    </message>
    <message>
        <source>For this run: system, light, dark or contrast.</source>
        <translation>Bu çalıştırma için: system, light, dark ya da contrast.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Leadline</source>
        <translation>Leadline hakkında</translation>
    </message>
    <message>
        <source>Marketplace leads: the right first contact inside 24 hours. Everything stays on this computer; there is no account and no telemetry.</source>
        <translation>Pazar yeri müşteri adayları: 24 saat içinde doğru ilk iletişim. Her şey bu bilgisayarda kalır; hesap ve telemetri yoktur.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Leadline is not made or endorsed by Microsoft.</source>
        <translation>GNU Genel Kamu Lisansı sürüm 3 veya sonrası kapsamında özgür yazılım. Leadline, Microsoft tarafından üretilmemiş veya onaylanmamıştır.</translation>
    </message>
</context>
<context>
    <name>Leadlinectl</name>
    <message>
        <source>Read the file in this encoding.</source>
        <translation>Dosyayı bu kodlamayla okur.</translation>
    </message>
    <message>
        <source>auto, or the dialect as JSON.</source>
        <translation>auto ya da JSON olarak lehçe.</translation>
    </message>
    <message>
        <source>Write the report to this file.</source>
        <translation>Raporu bu dosyaya yazar.</translation>
    </message>
    <message>
        <source>Count everything, write nothing.</source>
        <translation>Her şeyi sayar, hiçbir şey yazmaz.</translation>
    </message>
    <message>
        <source>Columns to fields, as a JSON file.</source>
        <translation>Sütunların alanları, JSON dosyası olarak.</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, where the file leaves it open.</source>
        <translation>Dosyadan anlaşılmıyorsa dmy, mdy veya ymd.</translation>
    </message>
    <message>
        <source>The zone of times that bear none.</source>
        <translation>Dilimi belirtilmeyen saatlerin saat dilimi.</translation>
    </message>
    <message>
        <source>What to do with known customers: add, fill, overwrite or skip.</source>
        <translation>Kayıtlı müşterilere ne yapılacağı: add, fill, overwrite veya skip.</translation>
    </message>
    <message>
        <source>Import the sample leads that come with Leadline.</source>
        <translation>Leadline ile gelen örnek müşteri adaylarını içe aktarır.</translation>
    </message>
    <message>
        <source>sniff takes one file.</source>
        <translation>sniff bir dosya ister.</translation>
    </message>
    <message>
        <source>rows takes one file.</source>
        <translation>rows bir dosya ister.</translation>
    </message>
    <message>
        <source>map takes one file.</source>
        <translation>map bir dosya ister.</translation>
    </message>
    <message>
        <source>import takes at least one file.</source>
        <translation>import en az bir dosya ister.</translation>
    </message>
    <message>
        <source>Count touches instead of leads.</source>
        <translation>Müşteri adayları yerine etkileşimleri sayar.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>En fazla bu kadar.</translation>
    </message>
    <message>
        <source>Only these keys of the JSON, by commas.</source>
        <translation>JSON’un yalnızca bu anahtarları, virgülle ayrılmış.</translation>
    </message>
    <message>
        <source>Deadlines in so much time from now, as 4h, 30m or 2d.</source>
        <translation>Şu andan itibaren bu süre içinde dolacaklar: 4h, 30m veya 2d.</translation>
    </message>
    <message>
        <source>reached, no-answer, voicemail, wrong-number, call-back, sent, replied or held.</source>
        <translation>reached, no-answer, voicemail, wrong-number, call-back, sent, replied veya held.</translation>
    </message>
    <message>
        <source>When it was, as an ISO 8601 instant.</source>
        <translation>Ne zaman olduğu, ISO 8601 biçiminde.</translation>
    </message>
    <message>
        <source>What to remember of it.</source>
        <translation>Hatırlanması gerekenler.</translation>
    </message>
    <message>
        <source>outbound or inbound.</source>
        <translation>outbound veya inbound.</translation>
    </message>
    <message>
        <source>Contact on the basis of the customer&apos;s own request, although a notice came too: why.</source>
        <translation>Bildirim de gelmiş olmasına rağmen müşterinin kendi talebine dayanarak iletişim: nedeni.</translation>
    </message>
    <message>
        <source>Take the tick away again.</source>
        <translation>İşareti geri kaldırır.</translation>
    </message>
    <message>
        <source>phone, mail or meeting; without it, all.</source>
        <translation>phone, mail veya meeting; belirtilmezse hepsi.</translation>
    </message>
    <message>
        <source>How the customer said it.</source>
        <translation>Müşterinin bunu nasıl söylediği.</translation>
    </message>
    <message>
        <source>The customer has agreed to be contacted again.</source>
        <translation>Müşteri yeniden iletişime geçilmesini kabul etti.</translation>
    </message>
    <message>
        <source>Not understood, and searched as a word: %1</source>
        <translation>Anlaşılamadı, sözcük olarak arandı: %1</translation>
    </message>
    <message>
        <source>(contact data withheld)</source>
        <translation>(iletişim bilgileri gizli)</translation>
    </message>
    <message>
        <source>show takes the id of a lead.</source>
        <translation>show bir müşteri adayı kimliği ister.</translation>
    </message>
    <message>
        <source>raw takes the id of a lead.</source>
        <translation>raw bir müşteri adayı kimliği ister.</translation>
    </message>
    <message>
        <source>log takes the id of a lead and call, mail, meeting or note.</source>
        <translation>log bir müşteri adayı kimliği ile call, mail, meeting veya note ister.</translation>
    </message>
    <message>
        <source>step takes the id of a lead and the number or key of a step.</source>
        <translation>step bir müşteri adayı kimliği ile bir adımın numarasını veya anahtarını ister.</translation>
    </message>
    <message>
        <source>stage takes the id of a lead and a stage.</source>
        <translation>stage bir müşteri adayı kimliği ile bir aşama ister.</translation>
    </message>
    <message>
        <source>opt-out takes the id of a lead or an e-mail address.</source>
        <translation>opt-out bir müşteri adayının kimliğini ya da bir e-posta adresini ister.</translation>
    </message>
    <message>
        <source>Usage: leadlinectl COMMAND [OPTION…] [ARGUMENT…]

Commands:
</source>
        <translation>Kullanım: leadlinectl KOMUT [SEÇENEK…] [DEĞİŞKEN…]

Komutlar:
</translation>
    </message>
    <message>
        <source>
leadlinectl COMMAND --help tells a command&apos;s options.</source>
        <translation>
leadlinectl KOMUT --help bir komutun seçeneklerini gösterir.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Tek bir JSON belgesi yazdırır.</translation>
    </message>
    <message>
        <source>Say nothing but errors.</source>
        <translation>Yalnızca hataları yazar.</translation>
    </message>
    <message>
        <source>Allow the options for fault tests.</source>
        <translation>Hata denemesi seçeneklerine izin verir.</translation>
    </message>
    <message>
        <source>For tests: the N-th database call fails once.</source>
        <translation>Denemeler için: veritabanına yapılan N. çağrı bir kez başarısız olur.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>There is no such command: %1</source>
        <translation>Böyle bir komut yok: %1</translation>
    </message>
    <message>
        <source>Leads that were worked on since stay.</source>
        <translation>O zamandan beri üzerinde çalışılan müşteri adayları kalır.</translation>
    </message>
    <message>
        <source>Leads that were worked on since go too; a backup is made first.</source>
        <translation>O zamandan beri üzerinde çalışılanlar da kaldırılır; önce yedek alınır.</translation>
    </message>
    <message>
        <source>csv or json.</source>
        <translation>csv veya json.</translation>
    </message>
    <message>
        <source>mailing leaves out whom you must not write to; backup and crm leave nobody out.</source>
        <translation>mailing, yazmamanız gerekenleri dışarıda bırakır; backup ve crm kimseyi dışarıda bırakmaz.</translation>
    </message>
    <message>
        <source>Without the guard against spreadsheet formulas.</source>
        <translation>Hesap tablosu formüllerine karşı koruma olmadan.</translation>
    </message>
    <message>
        <source>The language of the header: en, es or tr.</source>
        <translation>Başlıkların dili: en, es veya tr.</translation>
    </message>
    <message>
        <source>A comma or a semicolon.</source>
        <translation>Virgül veya noktalı virgül.</translation>
    </message>
    <message>
        <source>Without a byte order mark.</source>
        <translation>Bayt sırası işareti olmadan.</translation>
    </message>
    <message>
        <source>Mend what can be mended.</source>
        <translation>Onarılabilecekleri onarır.</translation>
    </message>
    <message>
        <source>undo takes the number of an action in the history.</source>
        <translation>undo geçmişteki bir işlemin numarasını ister.</translation>
    </message>
    <message numerus="yes">
        <source>%n new touch(es)</source>
        <translation>
            <numerusform>%n yeni etkileşim</numerusform>
        </translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation> (geri alındı)</translation>
    </message>
    <message>
        <source>undo-import takes the id of an import.</source>
        <translation>undo-import bir içe aktarma kimliği ister.</translation>
    </message>
    <message>
        <source>export takes the file to write, then a query.</source>
        <translation>export önce yazılacak dosyayı, sonra bir sorgu ister.</translation>
    </message>
    <message>
        <source>restore takes a backup file.</source>
        <translation>restore bir yedek dosyası ister.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Hiçbir sorun yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new lead(s)</source>
        <translation>
            <numerusform>%1 yeni müşteri adayı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new touch(es)</source>
        <translation>
            <numerusform>%1 yeni etkileşim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 known already</source>
        <translation>
            <numerusform>%1 zaten kayıtlı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 do not contact</source>
        <translation>%1 iletişime geçmeyin</translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s)</source>
        <translation>
            <numerusform>%1 test adayı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 reddedilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be answered in time.</source>
        <translation>
            <numerusform>%1 tanesi hâlâ zamanında yanıtlanabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were late on arrival.</source>
        <translation>
            <numerusform>%1 tanesi geldiğinde süresi geçmişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in all · %2 do not contact · %3 test lead(s) set aside</source>
        <translation>
            <numerusform>toplam %1 · %2 iletişime geçmeyin · %3 test adayı ayrı tutuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) written, %2 left out: do not contact.</source>
        <translation>
            <numerusform>%1 satır yazıldı, %2 satır dışarıda bırakıldı: iletişime geçmeyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 lead(s)</source>
        <translation>
            <numerusform>%1 / %2 müşteri adayı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 değişken almaz.</translation>
    </message>
    <message>
        <source>backup takes at most one file.</source>
        <translation>backup en çok bir dosya alır.</translation>
    </message>
    <message>
        <source>Done, but the lead cannot be shown.</source>
        <translation>Yapıldı, ancak müşteri adayı gösterilemiyor.</translation>
    </message>
    <message>
        <source>parse-source takes at least one text.</source>
        <translation>parse-source en az bir metin ister.</translation>
    </message>
    <message>
        <source>%1 to be answered within 24 hours · %2 overdue</source>
        <translation>24 saat içinde yanıtlanacak: %1 · süresi geçen: %2</translation>
    </message>
    <message>
        <source>For tests: no file grows beyond this size.</source>
        <translation>Testler için: hiçbir dosya bu boyutu aşmaz.</translation>
    </message>
    <message>
        <source>%1 is for tests: it needs --testing and a number.</source>
        <translation>%1 testler içindir: --testing ve bir sayı gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not shown.</source>
        <translation>
            <numerusform>Gösterilmeyen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--rejected takes the rows of one file. Import the files one by one.</source>
        <translation>--rejected tek bir dosyanın satırlarını alır. Dosyaları tek tek içe aktarın.</translation>
    </message>
    <message>
        <source>%1 would replace the file that is to be imported. Choose another one.</source>
        <translation>%1 içe aktarılacak dosyanın yerine geçerdi. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>Satır: %1 / %2</translation>
    </message>
    <message>
        <source>Read by the saved profile of this name; where there is none, save how the file is read under it.</source>
        <translation>Bu adla kayıtlı profile göre oku; yoksa dosyanın nasıl okunduğunu bu adla kaydet.</translation>
    </message>
    <message>
        <source>Write the rejected rows to this file, to be mended and imported again.</source>
        <translation>Reddedilen satırları bu dosyaya yaz; düzeltilip yeniden içe aktarılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>due, received, name, company, source, action, offer, stage, touches, owner, country or step; a leading - turns it round.</source>
        <translation>due, received, name, company, source, action, offer, stage, touches, owner, country ya da step; başına - konursa ters sıra.</translation>
    </message>
    <message>
        <source>Also what happened with others of the same company.</source>
        <translation>Aynı şirketten başka kişilerle olanlar da.</translation>
    </message>
    <message>
        <source>Why; needed for lost, disqualified and for opening a closed lead again: budget, no-answer, other-vendor, requirements, not-a-customer, timeline, spam, &quot;other: …&quot; or any text.</source>
        <translation>Nedeni; lost, disqualified ve kapanmış bir adayı yeniden açmak için gerekir: budget, no-answer, other-vendor, requirements, not-a-customer, timeline, spam, &quot;other: …&quot; ya da herhangi bir metin.</translation>
    </message>
    <message>
        <source>set takes the id of a lead, a field (first-name, last-name, email, phone, country, company, job-title, owner or stage) and a value.</source>
        <translation>set için bir adayın kimliği, bir alan (first-name, last-name, email, phone, country, company, job-title, owner veya stage) ve bir değer gerekir.</translation>
    </message>
    <message>
        <source>Use the rules of this file from now on; the former ones are kept beside.</source>
        <translation>Bundan sonra bu dosyadaki kuralları kullan; öncekiler yanında saklanır.</translation>
    </message>
    <message>
        <source>every action</source>
        <translation>bütün eylemler</translation>
    </message>
    <message>
        <source>every offer</source>
        <translation>bütün teklifler</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>öncelikli</translation>
    </message>
    <message>
        <source>When the customer wants to be called, as an ISO 8601 instant.</source>
        <translation>Müşterinin ne zaman aranmak istediği, ISO 8601 anı olarak.</translation>
    </message>
    <message>
        <source>queue takes no arguments.</source>
        <translation>queue bağımsız değişken almaz.</translation>
    </message>
    <message>
        <source>put-off takes the id of a lead and until when: an ISO 8601 instant, 1h, after-lunch, tomorrow, their-morning, or now to take it up again.</source>
        <translation>put-off bir adayın kimliğini ve ne zamana kadar olduğunu ister: ISO 8601 anı, 1h, after-lunch, tomorrow, their-morning ya da yeniden ele almak için now.</translation>
    </message>
    <message>
        <source>contact-request, test-drive, install, portal-create, generic, second-mail, last-mail or one of your own; without it, the one that suits the lead.</source>
        <translation>contact-request, test-drive, install, portal-create, generic, second-mail, last-mail veya kendi şablonlarınızdan biri; verilmezse müşteri adayına uygun olan.</translation>
    </message>
    <message>
        <source>Write in this language instead of the customer&apos;s: en, es or tr.</source>
        <translation>Müşterinin dili yerine bu dilde yaz: en, es veya tr.</translation>
    </message>
    <message>
        <source>Write the mail as a draft for your mail program.</source>
        <translation>E-postayı, e-posta programınız için taslak olarak yaz.</translation>
    </message>
    <message>
        <source>Why another contact is in order, although the customer was contacted often of late.</source>
        <translation>Müşteriyle son zamanlarda sık iletişim kurulmasına rağmen neden bir kez daha iletişime geçilmesi gerektiği.</translation>
    </message>
    <message>
        <source>mail takes the id of a lead.</source>
        <translation>mail, bir müşteri adayının numarasını ister.</translation>
    </message>
    <message>
        <source>Use the checklists of this file from now on; the former ones are kept beside.</source>
        <translation>Bundan sonra bu dosyadaki yapılacaklar listelerini kullan; öncekiler yanında saklanır.</translation>
    </message>
    <message>
        <source>Move all leads to the versions in force.</source>
        <translation>Tüm müşteri adaylarını geçerli sürümlere taşı.</translation>
    </message>
    <message>
        <source>tick takes the key of a step, and a query for the leads.</source>
        <translation>tick, bir adımın anahtarını ve adaylar için bir sorgu alır.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Anlaşılmadı: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s).</source>
        <translation>
            <numerusform>%n müşteri adayı için işaretlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>qualify takes the id of a lead and answers as KEY=VALUE; without a value one is taken away.</source>
        <translation>qualify, bir adayın kimliğini ve KEY=VALUE biçiminde yanıtlar alır; değersiz verilen yanıt silinir.</translation>
    </message>
    <message>
        <source>Say who it is: the company, else the person.</source>
        <translation>Kim olduğunu söyler: şirketi, yoksa kişiyi.</translation>
    </message>
    <message>
        <source>calendar takes the file to write.</source>
        <translation>calendar yazılacak dosyayı alır.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), %1 cancelled, %2 left out.</source>
        <translation>
            <numerusform>Kayıt: %n, iptal edilen: %1, dışarıda bırakılan: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>mail, phone, meeting or all; all without it.</source>
        <translation>mail (e-posta), phone (telefon), meeting (toplantı) ya da all (hepsi); belirtilmezse hepsi.</translation>
    </message>
    <message>
        <source>Where the objection came from. Needed.</source>
        <translation>İtirazın nereden geldiği. Zorunlu.</translation>
    </message>
    <message>
        <source>Why they may be contacted again. Needed.</source>
        <translation>Neden yeniden iletişime geçilebileceği. Zorunlu.</translation>
    </message>
    <message>
        <source>Why this customer is contacted all the same, in at least ten letters. Needed; it stays in the history.</source>
        <translation>Bu müşteriyle yine de neden iletişime geçildiği, en az on harfle. Zorunlu; geçmişte kalır.</translation>
    </message>
    <message>
        <source>suppress takes addresses, numbers or domains.</source>
        <translation>suppress adres, numara ya da alan adı ister.</translation>
    </message>
    <message>
        <source>suppressions takes one address, number or domain, or nothing.</source>
        <translation>suppressions bir adres, numara ya da alan adı alır ya da hiçbir şey almaz.</translation>
    </message>
    <message>
        <source>lift-suppression takes the ids that suppressions shows.</source>
        <translation>lift-suppression, suppressions komutunun gösterdiği kimlikleri ister.</translation>
    </message>
    <message>
        <source>contact-once takes the id of a lead, and mail or phone.</source>
        <translation>contact-once bir müşteri adayının kimliğini ve mail ya da phone ister.</translation>
    </message>
    <message>
        <source>contact-rules takes no arguments.</source>
        <translation>contact-rules bağımsız değişken almaz.</translation>
    </message>
    <message>
        <source>When it begins: an ISO 8601 instant to come.</source>
        <translation>Ne zaman başlayacağı: ileri bir ISO 8601 anı.</translation>
    </message>
    <message>
        <source>How long it is; 30 without it.</source>
        <translation>Kaç dakika süreceği; verilmezse 30.</translation>
    </message>
    <message>
        <source>What it is called; the customer reads it.</source>
        <translation>Adı; müşteri bunu okur.</translation>
    </message>
    <message>
        <source>A room or a link.</source>
        <translation>Bir oda ya da bağlantı.</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Toplantı: %1</translation>
    </message>
    <message>
        <source>meeting takes the id of a lead, --at and the file to write.</source>
        <translation>meeting bir adayın kimliğini, --at seçeneğini ve yazılacak dosyayı ister.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>The first %1 of %2 leads</source>
        <translation>%2 müşteri adayından ilk %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lead(s)</source>
        <translation>
            <numerusform>%n seçili aday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n müşteri adayı</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>İletişime geçmeyin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a page: &quot;2 of 5&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Filtre yok</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtreler: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them</source>
        <translation>
            <numerusform>%n aday dışarıda bırakıldı: e-posta gönderilemez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Lead files</source>
        <translation>Müşteri adayı dosyaları</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Müşteri adaylarını içe aktar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>(no source)</source>
        <translation>(kaynak yok)</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Test sürüşü</translation>
    </message>
    <message>
        <source>(no action)</source>
        <translation>(eylem yok)</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Contact request</source>
        <translation>İletişim talebi</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>İletişime geçmeyin</translation>
    </message>
    <message>
        <source>Created in Azure portal</source>
        <translation>Azure portalında oluşturma</translation>
    </message>
    <message>
        <source>Other: %1</source>
        <translation>Diğer: %1</translation>
    </message>
    <message>
        <source>The marketplace did not say what the customer did.</source>
        <translation>Pazar yeri, müşterinin ne yaptığını belirtmedi.</translation>
    </message>
    <message>
        <source>The customer installed or bought the offer.</source>
        <translation>Müşteri teklifi kurdu veya satın aldı.</translation>
    </message>
    <message>
        <source>The customer asked to be contacted.</source>
        <translation>Müşteri kendisiyle iletişime geçilmesini istedi.</translation>
    </message>
    <message>
        <source>A notice only: a partner listed on your app page was asked for contact. No contact is needed.</source>
        <translation>Yalnızca bildirim: uygulama sayfanızda listelenen bir iş ortağından iletişim istendi. İletişime geçmeniz gerekmiyor.</translation>
    </message>
    <message>
        <source>The customer created the offer in their own Azure portal.</source>
        <translation>Müşteri teklifi kendi Azure portalında oluşturdu.</translation>
    </message>
    <message>
        <source>The customer started a test drive.</source>
        <translation>Müşteri bir test sürüşü başlattı.</translation>
    </message>
    <message>
        <source>Leadline does not know this action; it is kept as it came.</source>
        <translation>Leadline bu eylemi tanımıyor; geldiği gibi saklanır.</translation>
    </message>
    <message>
        <source>(no offer)</source>
        <translation>(teklif yok)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an offer&apos;s title, %2 its id
----------
a day off: date, name of the holiday</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>stage of a lead</comment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Attempted</source>
        <comment>stage of a lead</comment>
        <translation>İletişim denendi</translation>
    </message>
    <message>
        <source>In conversation</source>
        <comment>stage of a lead</comment>
        <translation>Görüşülüyor</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>stage of a lead</comment>
        <translation>Nitelikli</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage of a lead</comment>
        <translation>Kazanıldı</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage of a lead</comment>
        <translation>Kaybedildi</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <comment>stage of a lead</comment>
        <translation>Elendi</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>stage of a lead</comment>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun: a telephone call</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>noun: an e-mail message</comment>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ulaşıldı</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>Sesli mesaj bırakıldı</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Yanlış numara</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>Sonra aranacak</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Customer replied</source>
        <translation>Müşteri yanıtladı</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a meeting took place</comment>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>way to reach a customer</comment>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Nothing was copied, sent or logged.</source>
        <translation>Hiçbir şey kopyalanmadı, gönderilmedi veya kaydedilmedi.</translation>
    </message>
    <message>
        <source>Not done: this lead is on Do not contact.</source>
        <translation>Yapılmadı: bu müşteri adayı “İletişime geçmeyin” durumunda.</translation>
    </message>
    <message>
        <source>Not done: this lead is on Do not contact (marketplace notice of %1).</source>
        <translation>Yapılmadı: bu müşteri adayı “İletişime geçmeyin” durumunda (%1 tarihli pazar yeri bildirimi).</translation>
    </message>
    <message>
        <source>Not done yet: this customer asked directly, but a do-not-contact notice came too.</source>
        <translation>Henüz yapılmadı: bu müşteri doğrudan başvurdu ama bir “iletişime geçmeyin” bildirimi de geldi.</translation>
    </message>
    <message>
        <source>Not done yet: this customer asked directly, but a do-not-contact notice came too, on %1.</source>
        <translation>Henüz yapılmadı: bu müşteri doğrudan başvurdu ama %1 tarihinde bir “iletişime geçmeyin” bildirimi de geldi.</translation>
    </message>
    <message>
        <source>Decide first, with a reason, whether the direct request is your basis.</source>
        <translation>Önce doğrudan talebin dayanağınız olup olmadığına gerekçesiyle karar verin.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want to be reached this way.</source>
        <translation>Yapılmadı: müşteri bu yolla ulaşılmak istemiyor.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want phone calls.</source>
        <translation>Yapılmadı: müşteri telefonla aranmak istemiyor.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want mail.</source>
        <translation>Yapılmadı: müşteri e-posta almak istemiyor.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want meetings.</source>
        <translation>Yapılmadı: müşteri toplantı istemiyor.</translation>
    </message>
    <message>
        <source>Not done: no phone number of this customer is known.</source>
        <translation>Yapılmadı: bu müşterinin telefon numarası bilinmiyor.</translation>
    </message>
    <message>
        <source>Not done: no e-mail address of this customer is known.</source>
        <translation>Yapılmadı: bu müşterinin e-posta adresi bilinmiyor.</translation>
    </message>
    <message>
        <source>Not done: no address of this customer is known for that.</source>
        <translation>Yapılmadı: bunun için bu müşterinin adresi bilinmiyor.</translation>
    </message>
    <message>
        <source>Not done: this is a test lead of Partner Center. Keep it as a real lead first.</source>
        <translation>Yapılmadı: bu, İş Ortağı Merkezi’nin bir test adayı. Önce gerçek aday olarak tutun.</translation>
    </message>
    <message>
        <source>Not done: a rule says no (%1). Nothing was changed.</source>
        <translation>Yapılmadı: bir kural izin vermiyor (%1). Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” dosyası okunamıyor. Hâlâ yerinde olduğunu ve açma izniniz bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that can be recognised as leads. Choose the lead file that you downloaded from Partner Center.</source>
        <translation>“%1” müşteri adayı olarak tanınan bir şey içermiyor. İş Ortağı Merkezi’nden indirdiğiniz dosyayı seçin.</translation>
    </message>
    <message>
        <source>The dates in column “%1” can be read day first or month first. Say which, then try again.</source>
        <translation>“%1” sütunundaki tarihler önce gün veya önce ay olarak okunabilir. Hangisi olduğunu belirtip yeniden deneyin.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place or check that you may write there.</source>
        <translation>“%1” yazılamıyor. Başka bir yer seçin veya oraya yazabildiğinizi denetleyin.</translation>
    </message>
    <message>
        <source>Another program is using the leads in “%1”. Close it, then try again.</source>
        <translation>“%1” içindeki müşteri adaylarını başka bir program kullanıyor. Onu kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The leads in “%1” were written by a newer version of Leadline. Nothing was touched. Install that version to open them.</source>
        <translation>“%1” içindeki müşteri adayları daha yeni bir Leadline sürümüyle yazılmış. Hiçbir şeye dokunulmadı. Açmak için o sürümü kurun.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged. It was not changed. Restore a backup, or check the database with “leadlinectl check --repair”.</source>
        <translation>“%1” dosyası bozuk. Değiştirilmedi. Bir yedeği geri yükleyin veya veritabanını “leadlinectl check --repair” ile denetleyin.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Make the folder writable or choose another profile, then start again.</source>
        <translation>“%1” içine yazılamıyor. Klasörü yazılabilir yapın veya başka bir profil seçip yeniden başlatın.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to “%1”. Free some space, then try again.</source>
        <translation>Disk dolu olduğundan “%1” içine hiçbir şey kaydedilmedi. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The leads in “%1” could not be read or written. Nothing was changed. Try again; if it happens again, restore a backup.</source>
        <translation>“%1” içindeki müşteri adayları okunamadı veya yazılamadı. Hiçbir şey değişmedi. Yeniden deneyin; yinelenirse bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was changed.</source>
        <translation>“%1” artık yok. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“%1” is not a value that is understood here. Nothing was changed.</source>
        <translation>“%1” burada geçerli bir değer değil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Some of these leads were worked on since. Choose whether to keep that work.</source>
        <translation>Bu müşteri adaylarının bazılarında o zamandan beri çalışıldı. Bu çalışmanın korunup korunmayacağını seçin.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>İptal edildi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Veritabanı dosyası bozuk</translation>
    </message>
    <message>
        <source>A record points to one that is missing</source>
        <translation>Bir kayıt, var olmayan bir kayda işaret ediyor</translation>
    </message>
    <message>
        <source>A lead&apos;s summary disagrees with its touches</source>
        <translation>Bir müşteri adayının özeti etkileşimleriyle uyuşmuyor</translation>
    </message>
    <message>
        <source>The search index is out of date</source>
        <translation>Arama dizini güncel değil</translation>
    </message>
    <message>
        <source>A record belongs to nothing</source>
        <translation>Hiçbir şeye ait olmayan bir kayıt var</translation>
    </message>
    <message>
        <source>%1: mended. (%2)</source>
        <translation>%1: onarıldı. (%2)</translation>
    </message>
    <message>
        <source>%1: not mended. (%2)</source>
        <translation>%1: onarılmadı. (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>“%1” @ içermiyor.</translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation>“%1” birden fazla @ içeriyor.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>“%1”: @ işaretinden önce bir şey yok.</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @.</source>
        <translation>“%1”: @ işaretinden sonra bir şey yok.</translation>
    </message>
    <message>
        <source>“%1” has no dot after the @.</source>
        <translation>“%1”: @ işaretinden sonra nokta yok.</translation>
    </message>
    <message>
        <source>“%1” has a character that no e-mail address may have.</source>
        <translation>“%1”, e-posta adresinde bulunamayacak bir karakter içeriyor.</translation>
    </message>
    <message>
        <source>“%1” is too long for an e-mail address.</source>
        <translation>“%1” bir e-posta adresi için çok uzun.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1 is a column of the file, %2 says what is wrong</extracomment>
        <translation>Sütun %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is a line number, %2 says what is wrong</extracomment>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <extracomment>%1 is a line number, %2 a column of the file, %3 says what is wrong</extracomment>
        <translation>Satır %1, %2: %3</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>tanınmadı</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>adından</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>değerlerinden</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>son seferki gibi</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>sizin seçiminiz</translation>
    </message>
    <message>
        <source>ambiguous: please choose</source>
        <translation>belirsiz: lütfen seçin</translation>
    </message>
    <message>
        <source>%1 (Western European)</source>
        <translation>%1 (Batı Avrupa)</translation>
    </message>
    <message>
        <source>%1 (Turkish)</source>
        <translation>%1 (Türkçe)</translation>
    </message>
    <message>
        <source>%1 (Central European)</source>
        <translation>%1 (Orta Avrupa)</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Virgül ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Noktalı virgül ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Dikey çizgi ( | )</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Day first (31/12/2026)</source>
        <translation>Önce gün (31/12/2026)</translation>
    </message>
    <message>
        <source>Month first (12/31/2026)</source>
        <translation>Önce ay (12/31/2026)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>Önce yıl (2026-12-31)</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Yeni müşteri adayı</translation>
    </message>
    <message>
        <source>New touch</source>
        <translation>Yeni etkileşim</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Zaten kayıtlı</translation>
    </message>
    <message>
        <source>Test lead</source>
        <translation>Test adayı</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Keep what is known of the customer</source>
        <translation>Müşterinin mevcut bilgilerini koru</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>Boş alanları doldur</translation>
    </message>
    <message>
        <source>Let the file win</source>
        <translation>Dosyadakini esas al</translation>
    </message>
    <message>
        <source>Leave out known customers</source>
        <translation>Kayıtlı müşterileri atla</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Müşteri adayı kaynağı</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Teklif kimliği</translation>
    </message>
    <message>
        <source>Offer title</source>
        <translation>Teklif başlığı</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayımcı</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation>Müşterinin notu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Geliş zamanı</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Son değişiklik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Lead id</source>
        <translation>Müşteri adayı kimliği</translation>
    </message>
    <message>
        <source>Purchase intent</source>
        <translation>Satın alma niyeti</translation>
    </message>
    <message>
        <source>Customer details (JSON)</source>
        <translation>Müşteri ayrıntıları (JSON)</translation>
    </message>
    <message>
        <source>History of the work (Leadline export)</source>
        <translation>Çalışma geçmişi (Leadline dışa aktarımı)</translation>
    </message>
    <message>
        <source>Logged an activity with %1</source>
        <translation>%1 ile etkinlik kaydedildi</translation>
    </message>
    <message>
        <source>Logged a call with %1</source>
        <translation>%1 için telefon araması kaydedildi</translation>
    </message>
    <message>
        <source>Logged a mail to %1</source>
        <translation>E-posta kaydedildi: %1</translation>
    </message>
    <message>
        <source>Logged a meeting with %1</source>
        <translation>%1 ile toplantı kaydedildi</translation>
    </message>
    <message>
        <source>Wrote a note about %1</source>
        <translation>%1 hakkında not yazıldı</translation>
    </message>
    <message>
        <source>Moved %1 to “%2”</source>
        <extracomment>%1 is a customer, %2 the stage of the lead</extracomment>
        <translation>%1, “%2” aşamasına alındı</translation>
    </message>
    <message>
        <source>Changed the stage of %1</source>
        <translation>Aşama değiştirildi: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>İçe aktarıldı: %1</translation>
    </message>
    <message>
        <source>Changed the checklist of %1</source>
        <translation>Yapılacaklar değiştirildi: %1</translation>
    </message>
    <message>
        <source>Decided to contact %1 on the direct request</source>
        <translation>%1 ile doğrudan talebe dayanarak iletişim kararı verildi</translation>
    </message>
    <message>
        <source>Changed how %1 may be reached</source>
        <translation>İletişim izinleri değiştirildi: %1</translation>
    </message>
    <message>
        <source>Kept the test lead %1 as a real one</source>
        <translation>Test adayı gerçek aday olarak tutuldu: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Değiştirildi: %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>iletişime geçmeyin</translation>
    </message>
    <message>
        <source>test lead</source>
        <translation>test adayı</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>süre yok</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>%1 içinde yanıtlandı</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Süresi geçti</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Süresi azalıyor</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Süresi var</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Süre yok</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 gecikti</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>Every request of this lead has been answered.</source>
        <translation>Bu müşteri adayının tüm talepleri yanıtlandı.</translation>
    </message>
    <message>
        <source>Notices only: the marketplace says that no contact is needed, so no clock runs.</source>
        <translation>Yalnızca bildirim: pazar yeri iletişime gerek olmadığını söylüyor; bu yüzden süre işlemez.</translation>
    </message>
    <message>
        <source>A test lead of Partner Center: it is set aside and counted nowhere.</source>
        <translation>İş Ortağı Merkezi’nin test adayı: ayrı tutulur ve hiçbir yerde sayılmaz.</translation>
    </message>
    <message>
        <source>Nothing in this lead asks for an answer.</source>
        <translation>Bu müşteri adayında yanıt isteyen bir şey yok.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a length of time in days, as short as is readable</extracomment>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>a length of time in days and hours</extracomment>
        <translation>%1 gün %2 sa</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a length of time in hours</extracomment>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a length of time in hours and minutes</extracomment>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a length of time in minutes</extracomment>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length of time in seconds</extracomment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date format: day, short name of the month, year, time. Letters as in Qt&apos;s QLocale::toString.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date format: day, short name of the month, year. Letters as in Qt&apos;s QLocale::toString.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>nothing in this row identifies a lead.</source>
        <translation>bu satırda müşteri adayını tanımlayan bir şey yok.</translation>
    </message>
    <message>
        <source>the action “%1” is not known; it is kept as it is.</source>
        <translation>“%1” eylemi bilinmiyor; olduğu gibi saklanır.</translation>
    </message>
    <message>
        <source>the source “%1” is not known; it is kept as it is.</source>
        <translation>“%1” kaynağı bilinmiyor; olduğu gibi saklanır.</translation>
    </message>
    <message>
        <source>“%1” is not a date; the time of the import stands in.</source>
        <translation>“%1” bir tarih değil; yerine içe aktarma zamanı kullanılır.</translation>
    </message>
    <message>
        <source>there is no date; the time of the import stands in.</source>
        <translation>tarih yok; yerine içe aktarma zamanı kullanılır.</translation>
    </message>
    <message>
        <source>“%1” stands on too many rows to be the id of a lead; it is left out.</source>
        <translation>“%1” bir müşteri adayının kimliği olamayacak kadar çok satırda geçiyor; dikkate alınmadı.</translation>
    </message>
    <message>
        <source>the times say no time zone; “%1” was assumed.</source>
        <translation>saatlerde saat dilimi yok; “%1” varsayıldı.</translation>
    </message>
    <message>
        <source>the action column says “%1”, the lead source something else; the column counts.</source>
        <translation>eylem sütunu “%1” diyor, kaynak ise başka bir şey; sütun esas alındı.</translation>
    </message>
    <message>
        <source>the customer details cannot be read: “%1”.</source>
        <translation>müşteri ayrıntıları okunamıyor: “%1”.</translation>
    </message>
    <message>
        <source>the history of the work cannot be read; the lead comes without it: “%1”.</source>
        <translation>çalışma geçmişi okunamıyor; müşteri adayı geçmişi olmadan gelir: “%1”.</translation>
    </message>
    <message>
        <source>a quotation mark opens and never closes; it was read as text: “%1”.</source>
        <translation>açılan tırnak hiç kapanmıyor; metin olarak okundu: “%1”.</translation>
    </message>
    <message>
        <source>a quotation mark stands in the wrong place: “%1”.</source>
        <translation>tırnak işareti yanlış yerde: “%1”.</translation>
    </message>
    <message>
        <source>an invisible NUL character was removed.</source>
        <translation>görünmeyen bir NUL karakteri kaldırıldı.</translation>
    </message>
    <message>
        <source>some characters do not fit the encoding: “%1”. Try another encoding.</source>
        <translation>bazı karakterler kodlamaya uymuyor: “%1”. Başka bir kodlama deneyin.</translation>
    </message>
    <message>
        <source>cells are missing; they stay empty.</source>
        <translation>hücreler eksik; boş kalırlar.</translation>
    </message>
    <message>
        <source>there are more cells than headers; the rest is kept as extra data.</source>
        <translation>başlıktan fazla hücre var; fazlası ek veri olarak saklanır.</translation>
    </message>
    <message>
        <source>a comma was missing; it was read all the same.</source>
        <translation>bir virgül eksikti; yine de okundu.</translation>
    </message>
    <message>
        <source>this is not JSON: “%1”.</source>
        <translation>bu JSON değil: “%1”.</translation>
    </message>
    <message>
        <source>the file was written to while it was read: rows that came in meanwhile are not in. Import it once more.</source>
        <translation>dosya okunurken değiştirildi: bu sırada eklenen satırlar alınmadı. Dosyayı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>a cell is too large and was cut: “%1”.</source>
        <translation>bir hücre çok büyük olduğundan kesildi: “%1”.</translation>
    </message>
    <message>
        <source>Not done: this needs a reason. Nothing was changed.</source>
        <translation>Yapılmadı: bir neden belirtmeniz gerekiyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>An import that was taken back is not done again from here. Import its file once more.</source>
        <translation>Geri alınan bir içe aktarma buradan yinelenemez. Dosyasını yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>Not done: this customer already has a real lead for this offer. Nothing was changed.</source>
        <translation>Yapılmadı: bu müşterinin bu teklif için zaten gerçek bir müşteri adayı kaydı var. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>the country “%1” is not known; it is kept as it is.</source>
        <translation>“%1” ülkesi bilinmiyor; olduğu gibi saklanır.</translation>
    </message>
    <message>
        <source>the status “%1” is not known; it is kept as it is.</source>
        <translation>“%1” durumu bilinmiyor; olduğu gibi saklanır.</translation>
    </message>
    <message>
        <source>“%1” is not known here; it is kept as it is.</source>
        <translation>“%1” burada bilinmiyor; olduğu gibi saklanır.</translation>
    </message>
    <message>
        <source>Add an e-mail address, a name or an offer.</source>
        <translation>Bir e-posta adresi, ad veya teklif ekleyin.</translation>
    </message>
    <message>
        <source>Write the address as name@example.com.</source>
        <translation>Adresi ad@example.com biçiminde yazın.</translation>
    </message>
    <message>
        <source>Write the date as 2026-12-31 or 2026-12-31 14:30.</source>
        <translation>Tarihi 2026-12-31 veya 2026-12-31 14:30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>Add when the marketplace received the lead.</source>
        <translation>Pazar yerinin adayı ne zaman aldığını ekleyin.</translation>
    </message>
    <message>
        <source>Use INS, PLT, DNC, Create or StartTestDrive.</source>
        <translation>INS, PLT, DNC, Create veya StartTestDrive kullanın.</translation>
    </message>
    <message>
        <source>Use AzureMarketplace, AzurePortal, AppSource or TestDrive.</source>
        <translation>AzureMarketplace, AzurePortal, AppSource veya TestDrive kullanın.</translation>
    </message>
    <message>
        <source>Use the name of a country or its two letters.</source>
        <translation>Bir ülkenin adını veya iki harfini kullanın.</translation>
    </message>
    <message>
        <source>Use a status that Partner Center knows.</source>
        <translation>İş Ortağı Merkezi’nin bildiği bir durum kullanın.</translation>
    </message>
    <message>
        <source>Put the customer details right as JSON.</source>
        <translation>Müşteri ayrıntılarını JSON olarak düzeltin.</translation>
    </message>
    <message>
        <source>Copy the cell from the file that was exported.</source>
        <translation>Hücreyi dışa aktarılan dosyadan kopyalayın.</translation>
    </message>
    <message>
        <source>Put the JSON right.</source>
        <translation>JSON’u düzeltin.</translation>
    </message>
    <message>
        <source>Close the quotation mark or write it twice.</source>
        <translation>Tırnağı kapatın veya iki kez yazın.</translation>
    </message>
    <message>
        <source>Remove the quotation mark or write it twice.</source>
        <translation>Tırnağı kaldırın veya iki kez yazın.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Dosyayı UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>Shorten the cell.</source>
        <translation>Hücreyi kısaltın.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>in a list of counts: rows that make a new lead</extracomment>
        <translation>
            <numerusform>%1 yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new touch(es)</source>
        <translation>
            <numerusform>%1 yeni etkileşim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already known</source>
        <translation>
            <numerusform>%1 zaten kayıtlı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 do not contact</source>
        <translation>%1 iletişime geçmeyin</translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s)</source>
        <translation>
            <numerusform>%1 test adayı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Sütunlar: %1</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Değerler: %1</translation>
    </message>
    <message>
        <source>Known customers: %1</source>
        <translation>Zaten kayıtlı müşteriler: %1</translation>
    </message>
    <message>
        <source>Rows without a time: %1</source>
        <translation>Zamanı olmayan satırlar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) corrected by hand</source>
        <translation>
            <numerusform>%1 satır elle düzeltildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out by hand</source>
        <translation>
            <numerusform>%1 satır elle dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the import (estimated)</source>
        <translation>İçe aktarma zamanı (tahmini)</translation>
    </message>
    <message>
        <source>Time of the file (estimated)</source>
        <translation>Dosyanın zamanı (tahmini)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 sorun</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Kodlama: %1</translation>
    </message>
    <message>
        <source>Delimiter: %1</source>
        <translation>Ayırıcı: %1</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Tarihler: %1</translation>
    </message>
    <message>
        <source>Times without a zone: %1</source>
        <translation>Saat dilimi olmayan zamanlar: %1</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open the lead file that lies in it.</source>
        <translation>“%1” bir klasör. İçindeki müşteri adayı dosyasını açın.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a file. Choose the lead file that you downloaded from Partner Center.</source>
        <translation>“%1” bir aygıt, dosya değil. İş Ortağı Merkezi’nden indirdiğiniz müşteri adayı dosyasını seçin.</translation>
    </message>
    <message>
        <source>“%1” is a connection between programs, not a file. Save what comes through it as a file, then open that.</source>
        <translation>“%1” programlar arası bir bağlantı, dosya değil. Oradan geleni bir dosyaya kaydedin, sonra o dosyayı açın.</translation>
    </message>
    <message>
        <source>The leads stopped coming through “%1”. Save them as a file, then open that.</source>
        <translation>“%1” üzerinden müşteri adayı gelmez oldu. Adayları bir dosyaya kaydedin, sonra o dosyayı açın.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read in one piece. Save the leads as CSV or split them into several files, then open those.</source>
        <translation>“%1” tek seferde okunamayacak kadar büyük. Adayları CSV olarak kaydedin veya birkaç dosyaya bölün, sonra o dosyaları açın.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Unpack it with that password, then open the lead file that was in it.</source>
        <translation>“%1” parolayla korunuyor. Parolayı girerek arşivi açın, sonra içinden çıkan müşteri adayı dosyasını açın.</translation>
    </message>
    <message>
        <source>There are several files in “%1”, and nobody can tell which one is meant. Unpack it, then open the lead file.</source>
        <translation>“%1” içinde birden çok dosya var; hangisinin istendiği belli değil. Arşivi çıkarın, sonra müşteri adayı dosyasını açın.</translation>
    </message>
    <message>
        <source>There is no file in “%1”. Download the leads again.</source>
        <translation>“%1” içinde hiç dosya yok. Müşteri adaylarını yeniden indirin.</translation>
    </message>
    <message>
        <source>There is another zip file in “%1”. Unpack it, then open the lead file.</source>
        <translation>“%1” içinde başka bir zip dosyası var. Arşivi çıkarın, sonra müşteri adayı dosyasını açın.</translation>
    </message>
    <message>
        <source>A file in “%1” has a name that points to another place, so nothing was unpacked. Ask whoever made it for the lead file alone.</source>
        <translation>“%1” içindeki bir dosyanın adı başka bir yeri gösteriyor; bu yüzden hiçbir şey çıkarılmadı. Arşivi hazırlayandan yalnızca müşteri adayı dosyasını isteyin.</translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than a lead file holds, so it was not unpacked. Ask whoever made it for the lead file alone.</source>
        <translation>“%1” açıldığında bir müşteri adayı dosyasından çok daha büyük olurdu; bu yüzden açılmadı. Arşivi hazırlayandan yalnızca müşteri adayı dosyasını isteyin.</translation>
    </message>
    <message>
        <source>The zip file “%1” is damaged or incomplete. Download it again.</source>
        <translation>“%1” zip dosyası bozuk veya eksik. Yeniden indirin.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read, so nothing was imported. Wait until it is saved completely, then open it again.</source>
        <translation>“%1” okunurken kısaldı; bu yüzden hiçbir şey içe aktarılmadı. Tamamen kaydedilmesini bekleyin, sonra yeniden açın.</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted before it was read, so nothing was imported. Open it again where it is now.</source>
        <translation>“%1” okunmadan önce taşınmış, değiştirilmiş veya silinmiş; bu yüzden hiçbir şey içe aktarılmadı. Şimdi bulunduğu yerden yeniden açın.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of what is in “%1”. Free some space on the disk, then try again.</source>
        <translation>“%1” içeriğinin geçici bir kopyası için yer yok. Diskte yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>“%1” is not a text file, so there are no leads to read in it. Choose the lead file that you downloaded from Partner Center.</source>
        <translation>“%1” bir metin dosyası değil; içinde okunacak müşteri adayı yok. İş Ortağı Merkezi’nden indirdiğiniz dosyayı seçin.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet or another office document. Save it as CSV in the spreadsheet program, then open that file.</source>
        <translation>“%1” bir hesap tablosu veya başka bir ofis belgesi. Hesap tablosu programında CSV olarak kaydedin, sonra o dosyayı açın.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read and ends at line %2 now, so nothing was imported. Wait until it is saved completely, then open it again.</source>
        <translation>“%1” okunurken kısaldı ve artık şu satırda bitiyor: %2. Bu yüzden hiçbir şey içe aktarılmadı. Tamamen kaydedilmesini bekleyin, sonra yeniden açın.</translation>
    </message>
    <message>
        <source>The file “%1” was changed since it was shown, so nothing was imported. Look at it again before importing it.</source>
        <translation>“%1” dosyası gösterildikten sonra değişti; bu yüzden hiçbir şey içe aktarılmadı. İçe aktarmadan önce yeniden gözden geçirin.</translation>
    </message>
    <message>
        <source>a spreadsheet has spoilt the phone number “%1”: its digits are lost.</source>
        <translation>bir hesap tablosu “%1” telefon numarasını bozmuş: rakamları kaybolmuş.</translation>
    </message>
    <message>
        <source>Download the leads again. Where they go through a spreadsheet, format this column as text there first.</source>
        <translation>Müşteri adaylarını yeniden indirin. Bir hesap tablosundan geçeceklerse orada önce bu sütunu metin olarak biçimlendirin.</translation>
    </message>
    <message>
        <source>The history has changed meanwhile. Nothing was done; look at it again.</source>
        <translation>Geçmiş bu arada değişti. Hiçbir şey yapılmadı; lütfen yeniden bakın.</translation>
    </message>
    <message>
        <source>What this step had changed was changed again since. Nothing was done, so that the newer change is not lost.</source>
        <translation>Bu adımın değiştirdiği şey sonradan yine değiştirildi. Yeni değişiklik kaybolmasın diye hiçbir şey yapılmadı.</translation>
    </message>
    <message>
        <source>(language unknown)</source>
        <translation>(dil bilinmiyor)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <extracomment>the language to write to a customer in</extracomment>
        <translation>Müşterinin dili</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>İletişime geçilebilir</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>the leads that I own</extracomment>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(kimse)</translation>
    </message>
    <message>
        <source>(no country)</source>
        <translation>(ülke yok)</translation>
    </message>
    <message>
        <source>(nothing left to do)</source>
        <translation>(yapılacak bir şey kalmadı)</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <extracomment>Date format: short name of the weekday, time. Letters as in Qt&apos;s QLocale::toString.</extracomment>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>%1 there · good time to call</source>
        <extracomment>%1 is the time of day where the customer is</extracomment>
        <translation>Orada %1 · aramak için uygun</translation>
    </message>
    <message>
        <source>%1 there · working hours in part of the country</source>
        <extracomment>%1 are the times of day in the customer&apos;s country</extracomment>
        <translation>Orada %1 · ülkenin bir bölümünde mesai saati</translation>
    </message>
    <message>
        <source>%1 there · day off, opens in %2</source>
        <extracomment>%1 is the time of day where the customer is, %2 a length of time</extracomment>
        <translation>Orada %1 · tatil günü, aramaya kalan: %2</translation>
    </message>
    <message>
        <source>%1 there · opens in %2</source>
        <extracomment>%1 is the time of day where the customer is, %2 a length of time</extracomment>
        <translation>Orada %1 · aramaya kalan: %2</translation>
    </message>
    <message>
        <source>A fair time to call is from %1 to %2 on working days, by the clock of the customer&apos;s country.</source>
        <translation>Uygun arama saatleri, müşterinin ülkesinin saatiyle iş günlerinde %1–%2 arasıdır.</translation>
    </message>
    <message>
        <source>E-mail address misspelt</source>
        <translation>E-posta adresi yanlış yazılmış</translation>
    </message>
    <message>
        <source>Throw-away e-mail address</source>
        <translation>Tek kullanımlık e-posta adresi</translation>
    </message>
    <message>
        <source>Phone number cannot be right</source>
        <translation>Telefon numarası doğru olamaz</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Telefon numarası yok</translation>
    </message>
    <message>
        <source>First and last name swapped</source>
        <translation>Ad ile soyadı yer değiştirmiş</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Ad büyük harflerle yazılmış</translation>
    </message>
    <message>
        <source>Name in small letters</source>
        <translation>Ad küçük harflerle yazılmış</translation>
    </message>
    <message>
        <source>No country, but the phone number tells it</source>
        <translation>Ülke yok, ama telefon numarası belli ediyor</translation>
    </message>
    <message>
        <source>Free mail address, not a company&apos;s</source>
        <translation>Ücretsiz e-posta adresi, şirketin değil</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value before and its value now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it, as in name@example.com.</source>
        <translation>E-posta adresinde @ bulunur; örneğin ad@example.com.</translation>
    </message>
    <message>
        <source>Only one e-mail address can stand here, with one @.</source>
        <translation>Buraya tek bir e-posta adresi, tek bir @ ile yazılır.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>@ işaretinden önce bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>@ işaretinden sonra bir şey yok.</translation>
    </message>
    <message>
        <source>After the @ there has to be a dot, as in example.com.</source>
        <translation>@ işaretinden sonra bir nokta olmalı; örneğin example.com.</translation>
    </message>
    <message>
        <source>There is a character in it that no e-mail address may have.</source>
        <translation>E-posta adreslerinde bulunamayacak bir karakter içeriyor.</translation>
    </message>
    <message>
        <source>Nobody can tell of which country this number is. Begin with + and the country&apos;s prefix, or fill in the country first.</source>
        <translation>Bu numaranın hangi ülkeye ait olduğu belli değil. + ve ülke koduyla başlayın ya da önce ülkeyi doldurun.</translation>
    </message>
    <message>
        <source>There is no such phone number. Check the digits behind the +.</source>
        <translation>Böyle bir telefon numarası yok. + işaretinden sonraki rakamları kontrol edin.</translation>
    </message>
    <message>
        <source>There is no such phone number in %1. Check the digits, or begin with + and the prefix of another country.</source>
        <translation>Bu ülkede böyle bir telefon numarası yok: %1. Rakamları kontrol edin ya da + ve başka bir ülkenin koduyla başlayın.</translation>
    </message>
    <message>
        <source>There is no country of that name. Write its name or its two letters.</source>
        <translation>Bu adda bir ülke yok. Adını ya da iki harfli kodunu yazın.</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>Böyle bir aşama yok.</translation>
    </message>
    <message>
        <source>A line break or another invisible sign is in it. Take it out.</source>
        <translation>İçinde satır sonu ya da görünmeyen başka bir işaret var. Onu çıkarın.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Bu çok uzun.</translation>
    </message>
    <message>
        <source>Then nothing would tell who the customer is. Leave a name, an e-mail address or a phone number.</source>
        <translation>O zaman müşterinin kim olduğu anlaşılmaz. Bir ad, e-posta adresi ya da telefon numarası bırakın.</translation>
    </message>
    <message>
        <source>Somebody has already tried to reach this customer, so the lead is new no more. Choose “%1”.</source>
        <translation>Bu müşteriye ulaşmak daha önce denendi, bu yüzden aday artık yeni değil. “%1” seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>A lead expires only while the customer has not answered. Choose “%1”, with the reason.</source>
        <translation>Bir adayın süresi ancak müşteri yanıt vermemişken dolar. Nedenini belirterek “%1” seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>A closed lead stays closed, as in Partner Center. Choose “%1” to open it again, with the reason.</source>
        <translation>Kapanan aday, İş Ortağı Merkezi’nde olduğu gibi kapalı kalır. Yeniden açmak için nedenini belirterek “%1” seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>Say why this lead is opened again.</source>
        <translation>Bu adayın neden yeniden açıldığını belirtin.</translation>
    </message>
    <message>
        <source>Say why this lead is given up.</source>
        <translation>Bu adaydan neden vazgeçildiğini belirtin.</translation>
    </message>
    <message>
        <source>“%1” alone says nothing: write a note with it.</source>
        <translation>“%1” tek başına bir şey anlatmaz: yanına bir not yazın.</translation>
    </message>
    <message>
        <source>No budget</source>
        <comment>why a lead is given up</comment>
        <translation>Bütçe yok</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <comment>why a lead is given up</comment>
        <translation>Müşteri yanıt vermedi</translation>
    </message>
    <message>
        <source>Another vendor was chosen</source>
        <comment>why a lead is given up</comment>
        <translation>Başka bir satıcı seçildi</translation>
    </message>
    <message>
        <source>Requirements are not met</source>
        <comment>why a lead is given up</comment>
        <translation>Gereksinimler karşılanmıyor</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <comment>why a lead is given up</comment>
        <translation>Müşteri değil</translation>
    </message>
    <message>
        <source>Too little time</source>
        <comment>why a lead is given up</comment>
        <translation>Zaman yetersiz</translation>
    </message>
    <message>
        <source>Spam or abuse</source>
        <comment>why a lead is given up</comment>
        <translation>İstenmeyen ileti veya kötüye kullanım</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>why a lead is given up</comment>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a lead</comment>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>This lead is not there any more.</source>
        <translation>Bu aday artık yok.</translation>
    </message>
    <message numerus="yes">
        <source>Edited %n lead(s).</source>
        <translation>
            <numerusform>%n aday düzenlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 emptied.</source>
        <extracomment>%1 is a customer, %2 a field, %3 what stands in it now</extracomment>
        <translation>%1: %2 alanı boşaltıldı.</translation>
    </message>
    <message>
        <source>%1: %2 is “%3” now.</source>
        <translation>%1: %2 artık “%3”.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a file and a line in it</extracomment>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>İçe aktarma: %1</translation>
    </message>
    <message>
        <source>Edited here, with other leads</source>
        <translation>Burada, başka adaylarla birlikte düzenlendi</translation>
    </message>
    <message>
        <source>Set back here</source>
        <translation>Burada eski haline getirildi</translation>
    </message>
    <message>
        <source>Followed from what was logged</source>
        <translation>Kaydedilenin sonucu</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Burada düzenlendi</translation>
    </message>
    <message>
        <source>Not done. %1 Nothing was changed.</source>
        <translation>Yapılmadı. %1 Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Edited %n lead(s): %1</source>
        <translation>
            <numerusform>%n aday düzenlendi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited %1: %2</source>
        <extracomment>%1 is a customer, %2 the fields that were edited</extracomment>
        <translation>Düzenlendi: %1 (%2)</translation>
    </message>
    <message>
        <source>Set back %1: %2</source>
        <translation>Eski haline getirildi: %1 (%2)</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Aşamadaki süre</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>leads that have been in their stage for longer than they are meant to</extracomment>
        <translation>Fazla bekleyen</translation>
    </message>
    <message>
        <source>Not stale</source>
        <translation>Süresinde</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n gündür bu aşamada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; meant: %2</source>
        <extracomment>%1 is &quot;21 days in this stage&quot;, %2 the number of days that a lead is meant to stay there at most</extracomment>
        <translation>%1; öngörülen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual target applies: %1.</source>
        <translation>Olağan hedef geçerlidir: %1.</translation>
    </message>
    <message>
        <source>The target for “%1” applies: %2.</source>
        <translation>“%1” için belirlenen hedef geçerlidir: %2.</translation>
    </message>
    <message>
        <source>The target for the offer “%1” applies: %2.</source>
        <translation>“%1” teklifi için belirlenen hedef geçerlidir: %2.</translation>
    </message>
    <message>
        <source>The target for “%1” about the offer “%2” applies: %3.</source>
        <translation>“%2” teklifinde “%1” için belirlenen hedef geçerlidir: %3.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format: short name of the weekday, day, short name of the month. Letters as in QLocale::toString.</extracomment>
        <translation>d MMM ddd</translation>
    </message>
    <message>
        <source>%1 from %2 (%3)</source>
        <extracomment>half a day off: date, time from which it is closed, name of the holiday</extracomment>
        <translation>%1, saat %2 itibarıyla (%3)</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Sayılmayanlar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %1 and %n more day(s).</source>
        <translation>
            <numerusform>Sayılmayanlar: %1 ve %n gün daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 arrived on %2. A first answer is due by %3.</source>
        <translation>%1: %2 tarihinde geldi. İlk yanıt en geç %3 tarihinde verilmelidir.</translation>
    </message>
    <message>
        <source>Hot: to be answered before others.</source>
        <translation>Öncelikli: diğerlerinden önce yanıtlanmalıdır.</translation>
    </message>
    <message>
        <source>The clock runs from the marketplace&apos;s own time. It stops when a call, mail or meeting with the customer is logged, or when the lead is closed.</source>
        <translation>Süre, pazar yerinin bildirdiği saatten başlar. Müşteriyle yapılan bir telefon görüşmesi, e-posta veya toplantı kaydedildiğinde ya da müşteri adayı kapatıldığında durur.</translation>
    </message>
    <message>
        <source>A new touch of the customer starts the clock again.</source>
        <translation>Müşteriden gelen yeni bir etkileşim süreyi yeniden başlatır.</translation>
    </message>
    <message>
        <source>Answered on %1, when the lead was closed.</source>
        <translation>%1 tarihinde, müşteri adayı kapatılarak yanıtlandı.</translation>
    </message>
    <message>
        <source>Answered on %1 by a call.</source>
        <translation>%1 tarihinde telefonla yanıtlandı.</translation>
    </message>
    <message>
        <source>Answered on %1 by a mail.</source>
        <translation>%1 tarihinde e-postayla yanıtlandı.</translation>
    </message>
    <message>
        <source>Answered on %1 by a meeting.</source>
        <translation>%1 tarihinde toplantıyla yanıtlandı.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>%1 tarihinde yanıtlandı.</translation>
    </message>
    <message>
        <source>%1 (%2 of working time)</source>
        <translation>%1 (çalışma süresi: %2)</translation>
    </message>
    <message>
        <source>First answered after %1, by closing the lead</source>
        <translation>İlk yanıt: %1 içinde, müşteri adayı kapatılarak</translation>
    </message>
    <message>
        <source>First answered after %1, by a call</source>
        <translation>İlk yanıt: %1 içinde, telefonla</translation>
    </message>
    <message>
        <source>First answered after %1, by a mail</source>
        <translation>İlk yanıt: %1 içinde, e-postayla</translation>
    </message>
    <message>
        <source>First answered after %1, by a meeting</source>
        <translation>İlk yanıt: %1 içinde, toplantıyla</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>zamanında</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>süresi geçtikten sonra</translation>
    </message>
    <message>
        <source>%1, day and night</source>
        <extracomment>a response target: &quot;24 hours, day and night&quot;</extracomment>
        <translation>%1, gece gündüz</translation>
    </message>
    <message>
        <source>%1 of working time (%2)</source>
        <extracomment>a response target: &quot;8 hours of working time (Spain)&quot;</extracomment>
        <translation>%1 çalışma süresi (%2)</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>İspanya</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Yılbaşı</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifani</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Kutsal Cuma</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>İşçi Bayramı</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Meryem’in Göğe Yükselişi</translation>
    </message>
    <message>
        <source>National Day of Spain</source>
        <translation>İspanya Ulusal Günü</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Azizler Günü</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Anayasa Günü</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Günahsız Gebelik Günü</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noel</translation>
    </message>
    <message>
        <source>National Sovereignty and Children&apos;s Day</source>
        <translation>Ulusal Egemenlik ve Çocuk Bayramı</translation>
    </message>
    <message>
        <source>Labour and Solidarity Day</source>
        <translation>Emek ve Dayanışma Günü</translation>
    </message>
    <message>
        <source>Youth and Sports Day</source>
        <translation>Atatürk’ü Anma, Gençlik ve Spor Bayramı</translation>
    </message>
    <message>
        <source>Democracy and National Unity Day</source>
        <translation>Demokrasi ve Millî Birlik Günü</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Zafer Bayramı</translation>
    </message>
    <message>
        <source>Eve of Republic Day</source>
        <translation>Cumhuriyet Bayramı arifesi</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Cumhuriyet Bayramı</translation>
    </message>
    <message>
        <source>Eve of the Feast of Ramadan</source>
        <translation>Ramazan Bayramı arifesi</translation>
    </message>
    <message>
        <source>Feast of Ramadan</source>
        <translation>Ramazan Bayramı</translation>
    </message>
    <message>
        <source>Eve of the Feast of Sacrifice</source>
        <translation>Kurban Bayramı arifesi</translation>
    </message>
    <message>
        <source>Feast of Sacrifice</source>
        <translation>Kurban Bayramı</translation>
    </message>
    <message>
        <source>%1, dated %2 back</source>
        <extracomment>%1 is what was logged, %2 how long before it was written down it had happened</extracomment>
        <translation>%1, %2 öncesine tarihli</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Dosya okunamıyor.</translation>
    </message>
    <message>
        <source>The text is no JSON: %1.</source>
        <translation>Metin JSON değil: %1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that is expected here.</source>
        <translation>“%1” burada beklenen türde bir dosya değil.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1” burada bir anlam taşımıyor.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. They are called as “Europe/Madrid”.</source>
        <translation>“%1” bir saat dilimi değil. “Europe/Madrid” gibi yazılır.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Hours are written as “09:00-14:00, 15:00-18:00”.</source>
        <translation>“%1” bir saat değil. Saatler “09:00-14:00, 15:00-18:00” gibi yazılır.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” başlamadan bitiyor.</translation>
    </message>
    <message>
        <source>“%1” begins before the hours ahead of it end.</source>
        <translation>“%1”, önceki saatler bitmeden başlıyor.</translation>
    </message>
    <message>
        <source>Less than an hour a week is open, so that no deadline would ever come.</source>
        <translation>Haftada bir saatten az çalışılıyor; bu durumda hiçbir süre dolmaz.</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written as “2026-12-24”.</source>
        <translation>“%1” bir tarih değil. Tarihler “2026-12-24” gibi yazılır.</translation>
    </message>
    <message>
        <source>The date %1 is there twice.</source>
        <translation>%1 tarihi iki kez var.</translation>
    </message>
    <message>
        <source>“%1” is no number of hours from a minute (0.02) to 1000.</source>
        <translation>“%1”, bir dakika (0,02) ile 1000 arasında bir saat sayısı değil.</translation>
    </message>
    <message>
        <source>“%1” is no percentage from 0 to 100.</source>
        <translation>“%1”, 0 ile 100 arasında bir yüzde değil.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>“%1” adında bir takvim yok.</translation>
    </message>
    <message>
        <source>There are two usual targets.</source>
        <translation>İki olağan hedef var.</translation>
    </message>
    <message>
        <source>There are two targets for “%1”.</source>
        <translation>“%1” için iki hedef var.</translation>
    </message>
    <message>
        <source>Until the file is mended or removed, what comes with the program applies.</source>
        <translation>Dosya düzeltilene veya kaldırılana kadar programla gelen kurallar geçerlidir.</translation>
    </message>
    <message>
        <source>Took up %1 again</source>
        <translation>Yeniden ele alındı: %1</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>Ertelendi: %1</translation>
    </message>
    <message>
        <source>Call back now</source>
        <translation>Şimdi geri aranacak</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Öncelikli</translation>
    </message>
    <message>
        <source>Just missed</source>
        <translation>Süresi yeni geçti</translation>
    </message>
    <message>
        <source>Follow up now</source>
        <translation>Takip zamanı geldi</translation>
    </message>
    <message>
        <source>Missed long ago</source>
        <translation>Süresi çoktan geçti</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>telefon numarası yok</translation>
    </message>
    <message>
        <source>phone number there</source>
        <translation>telefon numarası var</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>dil: %1</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Bir saat</translation>
    </message>
    <message>
        <source>Until after lunch</source>
        <translation>Öğleden sonraya kadar</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Yarın sabaha kadar</translation>
    </message>
    <message>
        <source>Until the customer&apos;s morning</source>
        <translation>Müşterinin sabahına kadar</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>%1 tarihine ertelendi</translation>
    </message>
    <message>
        <source>To be called back on %1</source>
        <translation>%1 tarihinde geri aranacak</translation>
    </message>
    <message>
        <source>Nobody answered; again on %1</source>
        <translation>Yanıt yok; %1 tarihinde yeniden</translation>
    </message>
    <message>
        <source>Before a lead is given up, mail goes out on three different days. Write in words why it is given up all the same.</source>
        <translation>Bir adaydan vazgeçmeden önce üç ayrı günde e-posta gönderilir. Yine de neden vazgeçildiğini kendi sözlerinizle yazın.</translation>
    </message>
    <message numerus="yes">
        <source>Before a lead is given up, mail goes out on three different days; %n more is missing. Write in words why it is given up all the same.</source>
        <translation>
            <numerusform>Bir adaydan vazgeçmeden önce üç ayrı günde e-posta gönderilir; %n tanesi eksik. Yine de neden vazgeçildiğini kendi sözlerinizle yazın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted %n time(s) in the last 24 hours.</source>
        <translation>
            <numerusform>Son 24 saatte %n kez iletişime geçildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>Son 7 günde %n kez iletişime geçildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next contact is in order from %1, so that nobody feels bombarded.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Kimse bunaltılmasın diye sonraki iletişim için uygun zaman: %1 ve sonrası.</translation>
    </message>
    <message>
        <source>Not done: this customer was contacted often enough for now. Nothing was opened.</source>
        <translation>Yapılmadı: bu müşteriyle şimdilik yeterince iletişime geçildi. Hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>Moved %1 to “%2” before mail went out on three days</source>
        <extracomment>%1 is a customer, %2 the stage of the lead, which was given up early</extracomment>
        <translation>“%2” aşamasına, üç günde e-posta gönderilmeden taşındı: %1</translation>
    </message>
    <message>
        <source>Contacted %1 once more, with a reason</source>
        <translation>Gerekçe belirtilerek bir kez daha iletişime geçildi: %1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Yapılmadı. %1</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>Beginning of the customer&apos;s note</source>
        <translation>Müşteri notunun başı</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Talebin günü</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Şirketiniz</translation>
    </message>
    <message>
        <source>%1: the customer wrote in it</source>
        <translation>%1: müşteri bu dilde yazdı</translation>
    </message>
    <message>
        <source>%1: of the customer&apos;s country</source>
        <translation>%1: müşterinin ülkesine göre</translation>
    </message>
    <message>
        <source>%1: by the ending of the address</source>
        <translation>%1: adresin uzantısına göre</translation>
    </message>
    <message>
        <source>%1: no template in the customer&apos;s own language</source>
        <translation>%1: müşterinin kendi dilinde şablon yok</translation>
    </message>
    <message>
        <source>“%1” is not known of this lead. Write something in its place.</source>
        <translation>Bu müşteri adayı için “%1” bilinmiyor. Yerine bir şey yazın.</translation>
    </message>
    <message>
        <source>The greeting greets nobody. Write a name in it, or greet without one.</source>
        <translation>Hitap kimseye seslenmiyor. Bir ad yazın veya adsız hitap edin.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Konu boş.</translation>
    </message>
    <message>
        <source>The mail is empty.</source>
        <translation>E-posta boş.</translation>
    </message>
    <message>
        <source>A field begins with “{” and is not closed on its line. A brace itself is written “{{”.</source>
        <translation>Bir alan “{” ile başlıyor ama satırında kapanmıyor. Parantezin kendisi “{{” olarak yazılır.</translation>
    </message>
    <message>
        <source>A “}” closes no field. A brace itself is written “}}”.</source>
        <translation>Bir “}” hiçbir alanı kapatmıyor. Parantezin kendisi “}}” olarak yazılır.</translation>
    </message>
    <message>
        <source>There is a “{” inside a field. Close the field first.</source>
        <translation>Bir alanın içinde “{” var. Önce alanı kapatın.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” adlı bir alan yok.</translation>
    </message>
    <message>
        <source>“%1” is a brace too many or too few. Fields are written as “{first_name}”, braces “{{” and “}}”.</source>
        <translation>“%1” için bir süslü parantez fazla veya eksik. Alanlar “{first_name}” gibi, parantezler “{{” ve “}}” olarak yazılır.</translation>
    </message>
    <message>
        <source>Contact requests</source>
        <translation>İletişim talepleri</translation>
    </message>
    <message>
        <source>Test drives</source>
        <translation>Test sürüşleri</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Kurulumlar</translation>
    </message>
    <message>
        <source>Created in the Azure portal</source>
        <translation>Azure portalında oluşturma</translation>
    </message>
    <message>
        <source>Other leads, and withheld contact data</source>
        <translation>Diğer adaylar ve gizli iletişim bilgileri</translation>
    </message>
    <message>
        <source>Notices: do not contact</source>
        <translation>Bildirimler: iletişime geçmeyin</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>sürüm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are on version %2 of “%3”; version %4 is in force.</source>
        <extracomment>%2 is a number of a version, %3 which leads a checklist is for, %4 a number of a version</extracomment>
        <translation>
            <numerusform>“%3” listesinin %2 numaralı sürümünde %n müşteri adayı var; geçerli sürüm: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>a step of a checklist</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <extracomment>a step of a checklist that is not in it any more</extracomment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <extracomment>a step of a checklist</extracomment>
        <translation>%1: değişti</translation>
    </message>
    <message>
        <source>The order of the steps is another one.</source>
        <translation>Adımların sırası değişiyor.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Stopped: the customer answered</source>
        <translation>Durdu: müşteri yanıt verdi</translation>
    </message>
    <message>
        <source>Stopped: the lead is won</source>
        <translation>Durdu: aday kazanıldı</translation>
    </message>
    <message>
        <source>Stopped: the lead is lost</source>
        <translation>Durdu: aday kaybedildi</translation>
    </message>
    <message>
        <source>Stopped: the lead is disqualified</source>
        <translation>Durdu: aday elendi</translation>
    </message>
    <message>
        <source>Stopped: the lead has expired</source>
        <translation>Durdu: adayın süresi doldu</translation>
    </message>
    <message>
        <source>Stopped: the customer does not want it</source>
        <translation>Durdu: müşteri istemiyor</translation>
    </message>
    <message>
        <source>Stopped: do not contact</source>
        <translation>Durdu: iletişime geçmeyin</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Evet ya da hayır</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Birkaç yanıttan biri</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Before a lead is qualified, the required questions are answered.</source>
        <translation>Müşteri adayı nitelikli sayılmadan önce zorunlu sorular yanıtlanır.</translation>
    </message>
    <message>
        <source>Before a lead is qualified, the required questions are answered. Missing: %1.</source>
        <translation>Müşteri adayı nitelikli sayılmadan önce zorunlu sorular yanıtlanır. Eksik olanlar: %1.</translation>
    </message>
    <message>
        <source>Not done: this step ends by itself, when the number is another one.</source>
        <translation>Yapılmadı: bu adım, numara değişince kendiliğinden biter.</translation>
    </message>
    <message>
        <source>Not done: that is no answer to the question “%1”. Nothing was changed.</source>
        <translation>Yapılmadı: bu, “%1” sorusunun yanıtı olamaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Ticked a step for %n lead(s)</source>
        <translation>
            <numerusform>%n müşteri adayı için bir adım işaretlendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n lead(s) to the checklist in force</source>
        <translation>
            <numerusform>%n müşteri adayı geçerli listeye taşındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered questions about %1</source>
        <translation>Yanıtlanan sorular: %1</translation>
    </message>
    <message>
        <source>“%1” is no number that is possible here.</source>
        <translation>“%1” burada olabilecek bir sayı değil.</translation>
    </message>
    <message>
        <source>There is no checklist “%1”.</source>
        <translation>“%1” adında bir yapılacaklar listesi yok.</translation>
    </message>
    <message>
        <source>There are two templates for “%1”.</source>
        <translation>“%1” için iki şablon var.</translation>
    </message>
    <message>
        <source>Something is missing here: a checklist has steps, a choice at least two answers.</source>
        <translation>Burada bir eksik var: yapılacaklar listesinde adımlar, seçmeli soruda en az iki yanıt olur.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Burada bir ad eksik.</translation>
    </message>
    <message>
        <source>The name “%1” is there twice.</source>
        <translation>“%1” adı iki kez geçiyor.</translation>
    </message>
    <message>
        <source>“%1” is no kind that is known here.</source>
        <translation>“%1” burada bilinen bir tür değil.</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>Burada metin eksik.</translation>
    </message>
    <message>
        <source>Nobody may be contacted on a notice: only tasks and decisions are possible here.</source>
        <translation>Bir bildirim üzerine kimseyle iletişime geçilemez: burada yalnızca görev ve karar olabilir.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>all addresses of a company, as in contoso.com</extracomment>
        <translation>Alan adı</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added to the list.</source>
        <translation>
            <numerusform>Listeye %n kayıt eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n kayıt zaten listedeydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This closed a channel to %n customer(s) among your leads.</source>
        <translation>
            <numerusform>Böylece müşteri adaylarınızdan %n müşteriye bir kanal kapandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1. An entry is an e-mail address, a number that begins with + and its country, or the domain of a company.</source>
        <translation>Anlaşılmadı: %1. Bir kayıt; bir e-posta adresi, + ve ülke koduyla başlayan bir numara ya da bir şirketin alan adıdır.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) with a customer in a day.</source>
        <translation>
            <numerusform>Bir müşteriyle günde en çok %n iletişim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) in a week.</source>
        <translation>
            <numerusform>Haftada en çok %n iletişim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mails on %n day(s) before a lead is given up.</source>
        <translation>
            <numerusform>Bir müşteri adayından vazgeçmeden önce %n ayrı günde e-posta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not to be contacted may be contacted once, with a reason.</source>
        <translation>İletişim kurulmaması gereken kişiyle, neden belirtilerek bir kez iletişim kurulabilir.</translation>
    </message>
    <message>
        <source>Who is not to be contacted is not contacted, whatever the reason.</source>
        <translation>İletişim kurulmaması gereken kişiyle, nedeni ne olursa olsun iletişim kurulmaz.</translation>
    </message>
    <message>
        <source>on the suppression list</source>
        <translation>engelleme listesinde</translation>
    </message>
    <message>
        <source>“%1” is a file of something else, and was left as it is. Choose another name.</source>
        <translation>“%1” başka bir şeyin dosyası; olduğu gibi bırakıldı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Not done: your company does not permit it (%1). Nothing was logged.</source>
        <translation>Yapılmadı: şirketiniz buna izin vermiyor (%1). Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>This customer may be contacted as usual. Nothing was logged.</source>
        <translation>Bu müşteriyle her zamanki gibi iletişim kurulabilir. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Contacted %1 once all the same (%2)</source>
        <extracomment>%1 is a customer who is not to be contacted, %2 the channel: &quot;Mail&quot;</extracomment>
        <translation>%1 ile yine de bir kez iletişim kuruldu (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n entry(ies) on the suppression list</source>
        <translation>
            <numerusform>Engelleme listesine %n kayıt eklendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Took entries from the suppression list: %1</source>
        <translation>Engelleme listesinden kayıt çıkarıldı: %1</translation>
    </message>
    <message>
        <source>The template has a fault. Mend it under Settings → Mail templates, or choose another.</source>
        <translation>Şablonda bir hata var. Ayarlar → E-posta şablonları bölümünde düzeltin ya da başka bir şablon seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) overdue</source>
        <translation>
            <numerusform>Süresi geçen aday: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) expect your call now</source>
        <translation>
            <numerusform>Şimdi telefonunuzu bekleyen müşteri: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) due within %1</source>
        <extracomment>%1 is a length of time, as &quot;4 h&quot;</extracomment>
        <translation>
            <numerusform>%1 içinde süresi dolacak aday: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) to take up again</source>
        <translation>
            <numerusform>Yeniden ele alınacak aday: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Siz yokken</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>Süresi geçen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads</source>
        <extracomment>the name of a calendar</extracomment>
        <translation>Müşteri adayları</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>an entry of a calendar; %1 is an offer, or a customer</extracomment>
        <translation>Yanıtlanacak: %1</translation>
    </message>
    <message>
        <source>Call back: %1</source>
        <translation>Geri aranacak: %1</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Yeniden ele alınacak: %1</translation>
    </message>
    <message>
        <source>Done or cancelled</source>
        <extracomment>an entry of a calendar that is there no longer</extracomment>
        <translation>Yapıldı ya da iptal edildi</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <extracomment>outside the office&apos;s hours no time passes; %1 is a length of time</extracomment>
        <translation>%1 duraklama</translation>
    </message>
    <message>
        <source>The customer wants neither calls nor mails, so no clock runs.</source>
        <translation>Müşteri telefon ve e-posta istemiyor; bu nedenle süre işlemiyor.</translation>
    </message>
</context>
<context>
    <name>leadline</name>
    <message>
        <source>The value of %1 is not understood.</source>
        <translation>Şu seçeneğin değeri anlaşılamadı: %1.</translation>
    </message>
    <message>
        <source>Leadline is already open with the leads in %1.</source>
        <translation>Leadline şu konumdaki müşteri adaylarıyla zaten açık: %1.</translation>
    </message>
</context>
<context>
    <name>leadline::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n lead(s)</source>
        <translation>
            <numerusform>%n adayı düzenle</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Yeni değer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>&amp;Yeni değer</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ot</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Neler değişecek</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will change</source>
        <translation>
            <numerusform>%n aday değişecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not</source>
        <comment>leads that cannot change</comment>
        <translation>
            <numerusform>%n aday değişmeyecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is so already</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n aday zaten böyle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n lead(s)</source>
        <translation>
            <numerusform>%n adaya uygula</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::CalendarActions</name>
    <message>
        <source>Calendar file</source>
        <translation>Takvim dosyası</translation>
    </message>
    <message>
        <source>%1 follows your leads while Leadline runs.</source>
        <translation>Leadline çalışırken adaylarınızı izleyen dosya: %1.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Güncelle</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Başka dosya…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Böyle bırak</translation>
    </message>
    <message>
        <source>The calendar file stays as it is from now on.</source>
        <translation>Takvim dosyası bundan sonra olduğu gibi kalır.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in %1.</source>
        <translation>
            <numerusform>%1 dosyasındaki kayıt: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
    <message>
        <source>The calendar file is no longer kept up to date: %1</source>
        <translation>Takvim dosyası artık güncellenmiyor: %1</translation>
    </message>
</context>
<context>
    <name>leadline::CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>Takvi&amp;m</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>Ye&amp;ni…</translation>
    </message>
    <message>
        <source>A calendar of your own, which begins as this one</source>
        <translation>Bununla aynı başlayan kendi takviminiz</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Saat dilimi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Working hours, %1</source>
        <translation>Çalışma saatleri, %1</translation>
    </message>
    <message>
        <source>As “09:00-14:00, 15:00-18:00”; empty where nobody works</source>
        <translation>“09:00-14:00, 15:00-18:00” gibi; kimse çalışmıyorsa boş</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Tatil günleri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Date of the day off</source>
        <translation>Tatil gününün tarihi</translation>
    </message>
    <message>
        <source>Name of the day off</source>
        <translation>Tatil gününün adı</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>tüm gün</translation>
    </message>
    <message>
        <source>For half a day: the time it closes</source>
        <translation>Yarım gün için: kapanış saati</translation>
    </message>
    <message>
        <source>For half a day: the time it closes, as “13:00”</source>
        <translation>Yarım gün için: “13:00” gibi kapanış saati</translation>
    </message>
    <message>
        <source>Add da&amp;y off</source>
        <translation>Tatil &amp;ekle</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>d MMM yyyy ddd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day of the week, %2 what is wrong with its hours</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Yeni takvim</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Adı nedir?</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Half a day closes at a time as “13:00”.</source>
        <translation>“%1” bir saat değil. Yarım gün, “13:00” gibi bir saatte kapanır.</translation>
    </message>
    <message>
        <source>As shi&amp;pped</source>
        <translation>Ö&amp;zgün hâli</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Si&amp;l</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistActions</name>
    <message>
        <source>The checklists were saved. Leads that have begun keep theirs.</source>
        <translation>Yapılacaklar listeleri kaydedildi. Başlanmış adaylar kendi listelerini korur.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu olmadı</translation>
    </message>
    <message>
        <source>All leads follow the checklists in force.</source>
        <translation>Tüm müşteri adayları geçerli listeleri izliyor.</translation>
    </message>
    <message>
        <source>What was done stays done. Undo takes it back.</source>
        <translation>Yapılanlar yapılmış kalır. Geri Al ile geri alınır.</translation>
    </message>
    <message>
        <source>Move leads to the checklists in force?</source>
        <translation>Adaylar geçerli listelere taşınsın mı?</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) follow the checklists in force now. Undo takes it back.</source>
        <translation>
            <numerusform>%n müşteri adayı artık geçerli listeleri izliyor. Geri Al ile geri alınır.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 leads can be edited at once. Select fewer.</source>
        <translation>Aynı anda en çok %1 müşteri adayı düzenlenebilir. Daha azını seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s). Undo takes it back.</source>
        <translation>
            <numerusform>%n müşteri adayı için işaretlendi. Geri Al ile geri alınır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Yapılacaklar listeleri</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistForm</name>
    <message>
        <source>Remove this check&amp;list</source>
        <translation>Bu &amp;listeyi kaldır</translation>
    </message>
    <message>
        <source>As it co&amp;mes with the program</source>
        <translation>&amp;Programla geldiği gibi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Zorunlu</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Yapılacaklar listeleri</translation>
    </message>
    <message>
        <source>One for an &amp;offer</source>
        <translation>Bir &amp;teklif için</translation>
    </message>
    <message>
        <source>“fabrikam.*” for all of a publisher</source>
        <translation>Bir yayımcının tümü için “fabrikam.*”</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>publisher.offer</source>
        <translation>yayımcı.teklif</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Yeni adım</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistView</name>
    <message>
        <source>Done on %1</source>
        <translation>Yapıldı: %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Son tarih: %1</translation>
    </message>
    <message>
        <source>Nothing to do for this lead.</source>
        <translation>Bu müşteri adayı için yapılacak bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 / %n adım yapıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Done when the number is another one</source>
        <translation>Numara değişince biter</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n adım durdu</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1; %2 is in force</source>
        <extracomment>both are numbers of versions of a checklist</extracomment>
        <translation>sürüm %1; geçerli: %2</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Yapılacaklar listeleri</translation>
    </message>
    <message>
        <source>Chec&amp;klists</source>
        <translation>&amp;Yapılacaklar</translation>
    </message>
    <message>
        <source>After a &amp;call</source>
        <translation>&amp;Telefondan sonra</translation>
    </message>
    <message>
        <source>Quali&amp;fication</source>
        <translation>&amp;Niteleme</translation>
    </message>
    <message>
        <source>&amp;Words in</source>
        <translation>&amp;Metin dili</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Metinlerin dili</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu olmadı</translation>
    </message>
</context>
<context>
    <name>leadline::ChipBar</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n müşteri adayı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>52 of 18,204 leads are shown</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filtreyi kaldır: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Tüm filtreleri kaldır</translation>
    </message>
</context>
<context>
    <name>leadline::ChoiceDelegate</name>
    <message>
        <source>Choose…</source>
        <translation>Seçin…</translation>
    </message>
</context>
<context>
    <name>leadline::ColleagueHint</name>
    <message>
        <source>A colleague was contacted %1 ago: %2, %3</source>
        <extracomment>%1 is a length of time, %2 a call, a mail or a meeting, %3 a person</extracomment>
        <translation>%1 önce aynı şirketten biriyle iletişim kuruldu: %2, %3</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a link: opens the lead of this person</extracomment>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open the lead of %1</source>
        <translation>Müşteri adayını aç: %1</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnMapModel</name>
    <message>
        <source>⚠ Please choose</source>
        <translation>⚠ Lütfen seçin</translation>
    </message>
    <message>
        <source>⚠ Please choose: %1?</source>
        <translation>⚠ Lütfen seçin: %1?</translation>
    </message>
    <message>
        <source>%1 · %2 % sure</source>
        <translation>%1 · %%2 kesin</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seçin…</translation>
    </message>
    <message>
        <source>Keep as extra data</source>
        <translation>Ek veri olarak sakla</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Dosyadaki sütun</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Nasıl bulundu</translation>
    </message>
    <message>
        <source>⚠ Chosen twice</source>
        <translation>⚠ İki kez seçildi</translation>
    </message>
    <message>
        <source>As the import</source>
        <translation>Genel kural</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Koru</translation>
    </message>
    <message>
        <source>Fill if blank</source>
        <translation>Boşsa doldur</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Üzerine yaz</translation>
    </message>
    <message>
        <source>Known customers: what happens to “%1”</source>
        <translation>Zaten kayıtlı müşteriler: “%1” için ne yapılır</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Kayıtlı müşteriler</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Sıfırla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Sütunlar, sırasıyla</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Daha sola (Alt+Yukarı)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Daha sağa (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>The usual columns in their usual widths</source>
        <translation>Olağan sütunlar, olağan genişlikleriyle</translation>
    </message>
    <message>
        <source>Columns that stay when the list scrolls sideways</source>
        <translation>Liste yana kaydırıldığında yerinde kalan sütunlar</translation>
    </message>
    <message>
        <source>Choose a column at least.</source>
        <translation>En az bir sütun seçin.</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnsPage</name>
    <message>
        <source>The columns of the file</source>
        <translation>Dosyanın sütunları</translation>
    </message>
    <message>
        <source>A column that is kept as extra data stays with its lead; nothing is thrown away.</source>
        <translation>Ek veri olarak saklanan sütun müşteri adayıyla kalır; hiçbir şey atılmaz.</translation>
    </message>
    <message>
        <source>When the customer is known already:</source>
        <translation>Müşteri zaten kayıtlıysa:</translation>
    </message>
    <message>
        <source>What happens to the data of known customers</source>
        <translation>Kayıtlı müşterilerin bilgilerine ne olacağı</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>Her sütunda ne var?</translation>
    </message>
    <message>
        <source>The headers were compared with those that are known in English, Spanish and Turkish.</source>
        <translation>Başlıklar İngilizce, İspanyolca ve Türkçe olarak bilinenlerle karşılaştırıldı.</translation>
    </message>
    <message>
        <source>Choose what “%1” holds.</source>
        <translation>“%1” sütununda ne olduğunu seçin.</translation>
    </message>
    <message>
        <source>Two columns have the field “%1”; give one of them another.</source>
        <translation>İki sütunda “%1” alanı var; birine başka bir alan verin.</translation>
    </message>
    <message>
        <source>Give at least one column a field.</source>
        <translation>En az bir sütuna alan verin.</translation>
    </message>
    <message>
        <source>No profile is used for this file.</source>
        <translation>Bu dosya için profil kullanılmıyor.</translation>
    </message>
    <message>
        <source>Mapped by the profile “%1”.</source>
        <translation>“%1” profiliyle eşlendi.</translation>
    </message>
    <message numerus="yes">
        <source>Mapped by the profile “%1” (%n new column(s)).</source>
        <translation>
            <numerusform>“%1” profiliyle eşlendi (%n yeni sütun).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep what I say here in this profile</source>
        <translation>Burada söylediklerimi bu &amp;profilde sakla</translation>
    </message>
    <message>
        <source>&amp;Remember these columns for the next file with this header</source>
        <translation>Bu başlığı taşıyan sonraki dosya için sütunları &amp;hatırla</translation>
    </message>
</context>
<context>
    <name>leadline::CommandListModel</name>
    <message>
        <source>in use</source>
        <translation>kullanımda</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>şimdi değil: %1</translation>
    </message>
</context>
<context>
    <name>leadline::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut ara</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer words.</source>
        <translation>Bu adda bir şey yok. Daha az sözcük deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n komut</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter runs it, Esc closes</source>
        <translation>Enter çalıştırır, Esc kapatır</translation>
    </message>
</context>
<context>
    <name>leadline::Composer</name>
    <message>
        <source>Write the note first, then log it.</source>
        <translation>Önce notu yazın, sonra kaydedin.</translation>
    </message>
    <message>
        <source>Log what you did</source>
        <extracomment>heading above the buttons Call, Mail, Meeting, Note</extracomment>
        <translation>Yaptığınızı kaydedin</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (%2 tuşu)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ne konuşuldu</translation>
    </message>
    <message>
        <source>What was said, or what to remember (optional)</source>
        <translation>Ne konuşuldu veya ne hatırlanmalı (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>“%1” is no time that there was. It is written as “%2”.</source>
        <translation>“%1” yaşanmış bir zaman değil. “%2” gibi yazılır.</translation>
    </message>
    <message>
        <source>That is still to come. Log it once it has happened.</source>
        <translation>Bu henüz gelmedi. Gerçekleştikten sonra kaydedin.</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <extracomment>a button beside &quot;Log it&quot;: what is logged did not happen now but before</extracomment>
        <translation>Daha önce…</translation>
    </message>
    <message>
        <source>It was earlier: give the time</source>
        <translation>Daha önceydi: zamanını yazın</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Ne zaman olduğu</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>beside a field for a time</extracomment>
        <translation>Geri ara</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Davet edildi</translation>
    </message>
</context>
<context>
    <name>leadline::ContactBanner</name>
    <message>
        <source>Test lead</source>
        <translation>Test adayı</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>İletişime geçmeyin</translation>
    </message>
    <message>
        <source>Decide before you contact</source>
        <translation>İletişimden önce karar verin</translation>
    </message>
    <message>
        <source>The customer&apos;s own wish</source>
        <translation>Müşterinin kendi isteği</translation>
    </message>
    <message>
        <source>%1 told you on %2 that a partner listed on your app page was asked for contact.</source>
        <translation>%1, uygulama sayfanızda listelenen bir iş ortağından iletişim istendiğini %2 tarihinde size bildirdi.</translation>
    </message>
    <message>
        <source>%1 told you that a partner listed on your app page was asked for contact.</source>
        <translation>%1, uygulama sayfanızda listelenen bir iş ortağından iletişim istendiğini size bildirdi.</translation>
    </message>
    <message>
        <source>You need not contact this customer: no clock runs, and calls and mail are refused.</source>
        <translation>Bu müşteriyle iletişime geçmeniz gerekmiyor: süre işlemez, arama ve e-posta reddedilir.</translation>
    </message>
    <message>
        <source>This customer asked you directly, but a do-not-contact notice came too (%1). Calls and mail stay closed until you decide, with a reason, that the direct request is your basis.</source>
        <translation>Bu müşteri doğrudan size başvurdu ama bir “iletişime geçmeyin” bildirimi de geldi (%1). Doğrudan talebin dayanağınız olduğuna gerekçesiyle karar verene dek arama ve e-posta kapalı kalır.</translation>
    </message>
    <message>
        <source>No phone calls since %1: %2</source>
        <translation>Telefon yok, başlangıç %1: %2</translation>
    </message>
    <message>
        <source>No mail since %1: %2</source>
        <translation>E-posta yok, başlangıç %1: %2</translation>
    </message>
    <message>
        <source>No meetings since %1: %2</source>
        <translation>Toplantı yok, başlangıç %1: %2</translation>
    </message>
    <message>
        <source>Partner Center sent this lead as a test. It is set aside and counted nowhere.</source>
        <translation>İş Ortağı Merkezi bu adayı test olarak gönderdi. Ayrı tutulur ve hiçbir yerde sayılmaz.</translation>
    </message>
    <message>
        <source>A do-not-contact notice came too. Contact on the basis of the direct request was decided on %1.</source>
        <translation>Bir “iletişime geçmeyin” bildirimi de geldi. %1 tarihinde doğrudan talebe dayanarak iletişim kararı verildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n do-not-contact notice(s) came for this customer about other offers.</source>
        <translation>
            <numerusform>Bu müşteri için başka tekliflerle ilgili %n “iletişime geçmeyin” bildirimi geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact on the direct request…</source>
        <translation>Doğrudan talebe dayanarak iletişim…</translation>
    </message>
    <message>
        <source>Keep as a real lead</source>
        <translation>Gerçek aday olarak tut</translation>
    </message>
    <message>
        <source>Contact once all the same…</source>
        <translation>Yine de bir kez iletişim kur…</translation>
    </message>
</context>
<context>
    <name>leadline::DueCounters</name>
    <message numerus="yes">
        <source>%n due in 4 h</source>
        <translation>
            <numerusform>4 sa içinde dolacak: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>Süresi geçen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Bu müşteri adaylarını göster</translation>
    </message>
</context>
<context>
    <name>leadline::EditCommands</name>
    <message>
        <source>Choose a lead first.</source>
        <translation>Önce bir müşteri adayı seçin.</translation>
    </message>
    <message>
        <source>At most %1 leads can be edited at once. Select fewer.</source>
        <translation>Bir seferde en çok %1 aday düzenlenebilir. Daha az aday seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n aday olduğu gibi kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>“Geri al” ile geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>&amp;Edit in the row</source>
        <translation>&amp;Satırda düzenle</translation>
    </message>
    <message>
        <source>Edit the &amp;facts of the lead</source>
        <translation>Adayın &amp;bilgilerini düzenle</translation>
    </message>
    <message>
        <source>Change the &amp;owner…</source>
        <translation>So&amp;rumluyu değiştir…</translation>
    </message>
    <message>
        <source>Edit the &amp;selected leads…</source>
        <translation>Se&amp;çili adayları düzenle…</translation>
    </message>
    <message>
        <source>History of this lead&apos;s fie&amp;lds…</source>
        <translation>A&amp;lanların geçmişi…</translation>
    </message>
    <message>
        <source>Select &amp;all leads in the list</source>
        <translation>&amp;Tüm listeyi seç</translation>
    </message>
    <message>
        <source>&amp;Tick a step for the selected leads…</source>
        <translation>Seçili adaylar için adım &amp;işaretle…</translation>
    </message>
</context>
<context>
    <name>leadline::EditPreviewModel</name>
    <message>
        <source>Contact data withheld</source>
        <translation>İletişim bilgileri gizli</translation>
    </message>
    <message>
        <source>✕ stays as it is</source>
        <translation>✕ olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Müşteri adayı</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After, or why not</source>
        <translation>Sonra ya da neden olmadığı</translation>
    </message>
</context>
<context>
    <name>leadline::EmptyResult</name>
    <message>
        <source>No lead passes these filters</source>
        <translation>Bu filtrelere uyan müşteri adayı yok</translation>
    </message>
    <message>
        <source>There are no leads</source>
        <translation>Müşteri adayı yok</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm filtreleri temizle</translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 hides most: without it there are %n lead(s).</source>
        <translation>
            <numerusform>En çok gizleyen filtre: %1. O olmadan %n müşteri adayı var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Remove some of them to see leads again.</source>
        <translation>Müşteri adaylarını yeniden görmek için bazılarını kaldırın.</translation>
    </message>
</context>
<context>
    <name>leadline::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Language of the headers</source>
        <translation>Başlıkların dili</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, hesap tabloları için</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, programlar için</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be written.</source>
        <translation>
            <numerusform>%n müşteri adayı yazılacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>&amp;Headers in</source>
        <translation>Başlık &amp;dili</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Ayırıcı</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>For a &amp;mailing: leave out whom mail may not reach</source>
        <translation>&amp;Toplu e-posta için: e-posta gönderilemeyecekleri dışarıda bırak</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Müşteri adaylarını dışa aktar</translation>
    </message>
    <message>
        <source>Print leads</source>
        <translation>Müşteri adaylarını yazdır</translation>
    </message>
    <message>
        <source>The leads in &amp;view: %1</source>
        <extracomment>a choice, with the number of leads</extracomment>
        <translation>&amp;Görünümdeki adaylar: %1</translation>
    </message>
    <message>
        <source>The &amp;selected leads: %1</source>
        <extracomment>a choice, with the number of leads</extracomment>
        <translation>&amp;Seçili adaylar: %1</translation>
    </message>
    <message>
        <source>PDF, to read: the list as it is shown</source>
        <translation>PDF, okumak için: liste göründüğü gibi</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be printed.</source>
        <translation>
            <numerusform>%n müşteri adayı yazdırılacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>E-posta gönderilebilecek kimse kalmadı.</translation>
    </message>
    <message>
        <source>At most %1 leads go on pages: the first ones in the list are taken.</source>
        <translation>Sayfalara en çok %1 aday alınır: listenin başındakiler alınacak.</translation>
    </message>
    <message>
        <source>More than %1 leads are written in the order in which they were imported.</source>
        <translation>Aday sayısı %1 değerini aşarsa adaylar içe aktarıldıkları sırayla yazılır.</translation>
    </message>
    <message>
        <source>For any other purpose nobody is left out, not even who must not be contacted.</source>
        <translation>Başka amaçlarda kimse dışarıda bırakılmaz, iletişime geçilmemesi gerekenler bile.</translation>
    </message>
    <message>
        <source>Looking whom mail may reach: %1 of %2…</source>
        <translation>E-posta gönderilebilecekler aranıyor: %1 / %2…</translation>
    </message>
    <message>
        <source>Mail may reach all of them.</source>
        <translation>Hepsine e-posta gönderilebilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them.</source>
        <translation>
            <numerusform>%n aday dışarıda bırakıldı: e-posta gönderilemez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FacetModel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a facet (“Source”), %2 one of its values (“AppSource”), %3 &quot;31 leads&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n müşteri adayı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>%1 is a value of a filter with its count; leads that have it are not shown</extracomment>
        <translation>%1, hariç tutuldu</translation>
    </message>
</context>
<context>
    <name>leadline::FacetPane</name>
    <message numerus="yes">
        <source>%n test lead(s) set aside</source>
        <translation>
            <numerusform>%n test adayı ayrıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm filtreleri temizle</translation>
    </message>
    <message>
        <source>Show all leads again (Ctrl+0)</source>
        <translation>Tüm müşteri adaylarını yeniden göster (Ctrl+0)</translation>
    </message>
    <message>
        <source>Test leads of Partner Center are counted nowhere and never deleted.</source>
        <translation>İş Ortağı Merkezi’nin test adayları hiçbir yerde sayılmaz ve asla silinmez.</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Yalnızca bu</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>leads with this value are no longer shown; the key is the minus sign</extracomment>
        <translation>Hariç tut</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>what was ticked is left out, and the other way round</extracomment>
        <translation>Ters çevir</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Bu filtreyi temizle</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ada göre sırala</translation>
    </message>
    <message>
        <source>Sort by count</source>
        <translation>Sayıya göre sırala</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Değer bul</translation>
    </message>
    <message>
        <source>Find a value among the filters</source>
        <translation>Filtreler arasında değer bul</translation>
    </message>
</context>
<context>
    <name>leadline::FactField</name>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Enter changes it.</source>
        <translation>Enter ile değiştirilir.</translation>
    </message>
    <message>
        <source>Change (Enter or F2)</source>
        <translation>Değiştir (Enter veya F2)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;History of this field…</source>
        <translation>Bu alanın &amp;geçmişi…</translation>
    </message>
</context>
<context>
    <name>leadline::FactsView</name>
    <message>
        <source>Contact data withheld by Microsoft. Ask for them in Partner Center.</source>
        <translation>İletişim bilgileri Microsoft tarafından gizlendi. İş Ortağı Merkezi’nde isteyin.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Geliş zamanı</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-posta adresini kopyala</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefon numarasını kopyala</translation>
    </message>
    <message>
        <source>History of these fields…</source>
        <translation>Bu alanların geçmişi…</translation>
    </message>
</context>
<context>
    <name>leadline::FieldDelegate</name>
    <message>
        <source>Choose…</source>
        <translation>Seçin…</translation>
    </message>
    <message>
        <source>Keep as extra data</source>
        <translation>Ek veri olarak sakla</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>“%1” sütununun alanı</translation>
    </message>
</context>
<context>
    <name>leadline::FieldHistoryDialog</name>
    <message>
        <source>History of this lead&apos;s fields</source>
        <translation>Bu adayın alanlarının geçmişi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Değişiklikler, en yenisi önce</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Nereden</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Set %1 back to “%2”</source>
        <extracomment>%1 is a field, %2 what is to stand in it again</extracomment>
        <translation>%1 için eski değeri geri getir: “%2”</translation>
    </message>
</context>
<context>
    <name>leadline::FileActions</name>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) written to %1.</source>
        <translation>
            <numerusform>%n müşteri adayı yazıldı: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them.</source>
        <translation>
            <numerusform>%n kişi dışarıda bırakıldı: e-posta gönderilemez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Yedek alındı: %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>There is no backup in %1 yet.</source>
        <translation>Şu konumda henüz yedek yok: %1.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Her şeyi olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Which backup takes the place of your leads? The leads of now are kept as a backup beside it.</source>
        <translation>Müşteri adaylarınızın yerini hangi yedek alsın? Şimdikiler de yanında yedek olarak saklanır.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>Geri yüklendi: %1.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Leads whose owner has this name are yours: the filter “Mine” and the search owner:me show them.</source>
        <translation>Sorumlusu bu adı taşıyan adaylar sizindir: “Benimkiler” filtresi ve owner:me araması onları gösterir.</translation>
    </message>
    <message>
        <source>Your leads are those of %1.</source>
        <translation>Sizin adaylarınız artık şu kişininkiler: %1.</translation>
    </message>
    <message>
        <source>The leads are being written…</source>
        <translation>Müşteri adayları yazılıyor…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Another list is on its way. Wait until it is done.</source>
        <translation>Başka bir liste hazırlanıyor. Bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Reading the leads: %1 of %2</source>
        <translation>Adaylar okunuyor: %1 / %2</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Listeyi yazdır</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) printed.</source>
        <translation>
            <numerusform>%n müşteri adayı yazdırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the list. Check that it is on and connected, or export the list as a PDF.</source>
        <translation>Yazıcı listeyi almadı. Açık ve bağlı olduğunu denetleyin ya da listeyi PDF olarak dışa aktarın.</translation>
    </message>
</context>
<context>
    <name>leadline::FormatForm</name>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Tırnaklar</translation>
    </message>
    <message>
        <source>Header on line</source>
        <translation>Başlık satırı</translation>
    </message>
    <message>
        <source>Data from line</source>
        <translation>Verinin ilk satırı</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Tarih yazımı</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>Dilimi olmayan saatler</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Başlık yok</translation>
    </message>
    <message>
        <source>%1 · %2 % sure</source>
        <translation>%1 · %%2 kesin</translation>
    </message>
    <message>
        <source>Double quotes (&quot;)</source>
        <translation>Çift tırnak (&quot;)</translation>
    </message>
    <message>
        <source>Single quotes (&apos;)</source>
        <translation>Tek tırnak (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Sorulacak</translation>
    </message>
</context>
<context>
    <name>leadline::FormatPage</name>
    <message>
        <source>The rows of the file</source>
        <translation>Dosyanın satırları</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Does it read well?</source>
        <translation>Doğru okunuyor mu?</translation>
    </message>
    <message>
        <source>This was found in the file. Correct it where the rows below look wrong.</source>
        <translation>Dosyada bunlar bulundu. Aşağıdaki satırlar yanlış görünüyorsa düzeltin.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Dosyada satır yok.</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %1 character(s) cannot be read in this encoding.</source>
        <translation>
            <numerusform>⚠ %1 karakter bu kodlamayla okunamıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 some cells would read differently: %2.</source>
        <translation>%1 ile bazı hücreler farklı okunur: %2.</translation>
    </message>
    <message>
        <source>line %1, column %2: “%3” or “%4”</source>
        <extracomment>a place in a file, and how two encodings read it: line 2, column City: “İzmir” or “Ýzmir”</extracomment>
        <translation>satır %1, sütun %2: “%3” veya “%4”</translation>
    </message>
</context>
<context>
    <name>leadline::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
</context>
<context>
    <name>leadline::HistoryPanel</name>
    <message>
        <source>An import that was undone comes back when its file is imported again.</source>
        <translation>Geri alınan bir içe aktarma, dosyası yeniden içe aktarıldığında geri gelir.</translation>
    </message>
    <message>
        <source>This step cannot be done again: something else was done after it was undone.</source>
        <translation>Bu adım yinelenemez: geri alındıktan sonra başka bir şey yapıldı.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo %n step(s)</source>
        <translation>
            <numerusform>%n adımı &amp;yinele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n step(s)</source>
        <translation>
            <numerusform>%n adımı &amp;geri al</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet. What you do appears here and can be undone.</source>
        <translation>Henüz bir şey yapılmadı. Yaptıklarınız burada görünür ve geri alınabilir.</translation>
    </message>
    <message>
        <source>Enter does everything again up to this step.</source>
        <translation>Enter, bu adıma kadar her şeyi yineler.</translation>
    </message>
    <message>
        <source>Enter undoes this step and everything after it.</source>
        <translation>Enter, bu adımı ve sonrasındaki her şeyi geri alır.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n adım yinelendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n adım geri alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped at: %1</source>
        <translation>Durduğu adım: %1</translation>
    </message>
    <message>
        <source>Not all was done again</source>
        <translation>Her şey yinelenmedi</translation>
    </message>
    <message>
        <source>Not all was undone</source>
        <translation>Her şey geri alınmadı</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Geçmişi kapat</translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation>Geçmişi kapat (Ctrl+H)</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Yapılanlar, en yenisi önce</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
</context>
<context>
    <name>leadline::ImportDoor</name>
    <message>
        <source>Watch a folder</source>
        <translation>Klasör izle</translation>
    </message>
    <message>
        <source>The import of %1 stopped before it was finished. Nothing of it was written.</source>
        <translation>%1 dosyasının içe aktarılması bitmeden durdu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Import &amp;again…</source>
        <translation>&amp;Yeniden içe aktar…</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>&amp;Unut</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Gözden geçir…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Şimdi &amp;değil</translation>
    </message>
</context>
<context>
    <name>leadline::ImportUndo</name>
    <message>
        <source>Undo, but keep those leads</source>
        <translation>Geri al, bu müşteri adaylarını koru</translation>
    </message>
    <message>
        <source>Undo everything</source>
        <translation>Her şeyi geri al</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>İçe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Geri alınmadı</translation>
    </message>
    <message>
        <source>Contact data withheld</source>
        <translation>İletişim bilgileri gizli</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this import were worked on since:</source>
        <translation>
            <numerusform>Bu içe aktarmadaki %n aday üzerinde o zamandan beri çalışıldı:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: they stay as they are now, and only the rest is taken back.
%2: they are taken back too, and what was done on them since goes with them. A backup is made first.</source>
        <extracomment>%1 and %2 are what stands on the two buttons</extracomment>
        <translation>%1: şimdiki gibi kalırlar, yalnızca kalanlar geri alınır.
%2: onlar da, üzerlerinde o zamandan beri yapılanlarla birlikte geri alınır. Önce bir yedek alınır.</translation>
    </message>
</context>
<context>
    <name>leadline::ImportWizard</name>
    <message>
        <source>The import was cancelled and rolled back: your leads are as they were.</source>
        <translation>İçe aktarma iptal edilip geri alındı: müşteri adaylarınız önceki hâlinde.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Müşteri adaylarını içe aktar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>İçe aktarmayı iptal et</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Yapıştırılacak bir şey yok</translation>
    </message>
    <message>
        <source>There are no rows of a table on the clipboard. Copy them together with their headers, then paste again.</source>
        <translation>Panoda bir tablonun satırları yok. Satırları başlıklarıyla birlikte kopyalayıp yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>The columns were not remembered</source>
        <translation>Sütunlar hatırlanamadı</translation>
    </message>
</context>
<context>
    <name>leadline::ImportsModel</name>
    <message>
        <source>Sample leads</source>
        <translation>Örnek veriler</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>In your leads</source>
        <translation>Eklendi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Yeni aday</translation>
    </message>
    <message>
        <source>New touches</source>
        <translation>Etkileşim</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>İletişime geçmeyin</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>In part in your leads</source>
        <translation>Bir kısmı adaylarınızda</translation>
    </message>
</context>
<context>
    <name>leadline::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>İçe aktarmalar</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>İçe aktarmalar, en yenisi başta</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>İçe aktarmayı geri &amp;al</translation>
    </message>
    <message>
        <source>Take the selected import back</source>
        <translation>Seçili içe aktarmayı geri al</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Dosya içe a&amp;ktar…</translation>
    </message>
    <message>
        <source>Import a lead file</source>
        <translation>Müşteri adayı dosyası içe aktar</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Henüz hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>The import is being undone…</source>
        <translation>İçe aktarma geri alınıyor…</translation>
    </message>
    <message>
        <source>This import is undone already.</source>
        <translation>Bu içe aktarma zaten geri alındı.</translation>
    </message>
    <message>
        <source>&amp;Show leads</source>
        <translation>&amp;Müşteri adaylarını göster</translation>
    </message>
    <message>
        <source>Show the leads of the selected import</source>
        <translation>Seçili içe aktarmanın adaylarını göster</translation>
    </message>
    <message>
        <source>Select an import to show its leads or to undo it.</source>
        <translation>Adaylarını görmek veya geri almak için bir içe aktarma seçin.</translation>
    </message>
</context>
<context>
    <name>leadline::JournalActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Yinele: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Yinelenecek bir şey yok</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Yinele: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>İçe aktarma geri alındı: %1.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Yinelendi: %1</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
</context>
<context>
    <name>leadline::KeyLines</name>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Listede</translation>
    </message>
    <message>
        <source>On a lead, while no text is being edited</source>
        <translation>Müşteri adayında, metin düzenlenmiyorken</translation>
    </message>
    <message>
        <source>While importing</source>
        <translation>İçe aktarırken</translation>
    </message>
    <message>
        <source>Tick a step of the checklist</source>
        <translation>Yapılacaklardan bir adımı işaretle</translation>
    </message>
    <message>
        <source>While logging: how it went</source>
        <translation>Kaydederken: nasıl geçtiği</translation>
    </message>
    <message>
        <source>From the text: log it</source>
        <translation>Metinden: kaydet</translation>
    </message>
    <message>
        <source>From the lead back to the list</source>
        <translation>Müşteri adayından listeye dön</translation>
    </message>
    <message>
        <source>To the next step; on a row: edit it</source>
        <translation>Sonraki adıma geç; bir satırda: satırı düzenle</translation>
    </message>
    <message>
        <source>Take rows from the clipboard</source>
        <translation>Panodaki satırları al</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in again</source>
        <translation>Satırı dışarıda bırak ya da geri al</translation>
    </message>
    <message>
        <source>Undo the last edit of a row</source>
        <translation>Satırdaki son düzenlemeyi geri al</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Bu tuşlar</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>İçe aktarmadan kapat</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Bir görünüm aç</translation>
    </message>
    <message>
        <source>Open the lead over the whole window</source>
        <translation>Müşteri adayını tüm pencerede aç</translation>
    </message>
</context>
<context>
    <name>leadline::Keys</name>
    <message>
        <source>Here: %1</source>
        <translation>Burada: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>leadline::LayoutCommands</name>
    <message>
        <source>The leads are not on a board.</source>
        <translation>Adaylar pano görünümünde değil.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is grouped by, and on which level: &quot;Stage (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruplandır</translation>
    </message>
    <message>
        <source>List or &amp;board</source>
        <translation>Liste veya &amp;pano</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>Gruplama &amp;yok</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Tüm grupları &amp;aç</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>Tüm grupları &amp;kapat</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Pano</translation>
    </message>
    <message>
        <source>Move the card to the le&amp;ft</source>
        <translation>Kartı &amp;sola taşı</translation>
    </message>
    <message>
        <source>Move the card to the &amp;right</source>
        <translation>Kartı s&amp;ağa taşı</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <extracomment>of the board: a column for each stage, action, offer …</extracomment>
        <translation>Pano: %1</translation>
    </message>
</context>
<context>
    <name>leadline::LeadActions</name>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
    <message>
        <source>Contact on the direct request</source>
        <translation>Doğrudan talebe dayanarak iletişim</translation>
    </message>
    <message>
        <source>This customer asked directly, and a do-not-contact notice came too. Why may they be contacted?</source>
        <translation>Bu müşteri doğrudan başvurdu, bir “iletişime geçmeyin” bildirimi de geldi. Neden iletişime geçilebilir?</translation>
    </message>
    <message>
        <source>How did the customer say that they do not want this?</source>
        <translation>Müşteri bunu istemediğini nasıl söyledi?</translation>
    </message>
    <message>
        <source>How did the customer say that they want this again?</source>
        <translation>Müşteri bunu yeniden istediğini nasıl söyledi?</translation>
    </message>
    <message>
        <source>No telephone program answered. Copy the number and dial it yourself.</source>
        <translation>Hiçbir telefon programı yanıt vermedi. Numarayı kopyalayıp kendiniz arayın.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>The rows as they arrived</source>
        <translation>Satırların geldiği hâli</translation>
    </message>
    <message>
        <source>This is dated %1, %2 ago. The history keeps that it was written down now.</source>
        <translation>Tarihi %1, yani %2 önce. Geçmişte, şimdi yazıldığı belirtilir.</translation>
    </message>
    <message>
        <source>The customer asked only afterwards, on %1: the clock runs on.</source>
        <translation>Müşteri daha sonra, %1 tarihinde sordu: süre işlemeye devam eder.</translation>
    </message>
    <message>
        <source>Log it for an earlier time?</source>
        <translation>Daha önceki bir zamana kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Yeniden ele alındı.</translation>
    </message>
    <message>
        <source>Put off until %1, which is after its deadline.</source>
        <translation>%1 zamanına ertelendi; bu, sürenin bitiminden sonra.</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>%1 zamanına ertelendi.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Ne zamana kadar?</translation>
    </message>
    <message>
        <source>Contact once more?</source>
        <translation>Bir kez daha iletişime geçilsin mi?</translation>
    </message>
    <message>
        <source>Why is another contact in order now?</source>
        <translation>Şimdi neden bir kez daha iletişime geçilmeli?</translation>
    </message>
    <message>
        <source>Contact once all the same</source>
        <translation>Yine de bir kez iletişim kur</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>This customer is not to be contacted. One contact is possible if you say why; the reason stays in the history, and the next contact is refused again. How do you reach the customer?</source>
        <translation>Bu müşteriyle iletişim kurulmamalı. Nedenini belirtirseniz tek bir iletişim mümkündür; neden geçmişte kalır ve bir sonraki iletişim yine reddedilir. Müşteriye nasıl ulaşacaksınız?</translation>
    </message>
    <message>
        <source>Why is this customer contacted all the same? At least ten letters.</source>
        <translation>Bu müşteriyle yine de neden iletişim kuruluyor? En az on harf.</translation>
    </message>
    <message>
        <source>No program answered. The attempt stands in the timeline: undo it if nobody was reached.</source>
        <translation>Hiçbir program yanıt vermedi. Deneme zaman çizelgesinde duruyor: kimseye ulaşılamadıysa geri alın.</translation>
    </message>
</context>
<context>
    <name>leadline::LeadBoard</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>the title of a column of the board, and how many cards it has</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>leadline::LeadCommands</name>
    <message>
        <source>Choose a lead first.</source>
        <translation>Önce bir müşteri adayı seçin.</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <translation>Ya&amp;pılacaklar</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>A&amp;şama</translation>
    </message>
    <message>
        <source>The customer&apos;s &amp;wishes</source>
        <translation>Müşteri istek&amp;leri</translation>
    </message>
    <message>
        <source>Log a &amp;call</source>
        <translation>Telefon &amp;araması kaydet</translation>
    </message>
    <message>
        <source>Log a &amp;mail</source>
        <translation>&amp;E-posta kaydet</translation>
    </message>
    <message>
        <source>Log a m&amp;eeting</source>
        <translation>&amp;Toplantı kaydet</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>N&amp;ot yaz</translation>
    </message>
    <message>
        <source>Call the cus&amp;tomer</source>
        <translation>&amp;Müşteriyi ara</translation>
    </message>
    <message>
        <source>Copy the e-mail &amp;address</source>
        <translation>E-posta adresini &amp;kopyala</translation>
    </message>
    <message>
        <source>Copy the phone num&amp;ber</source>
        <translation>Telefon n&amp;umarasını kopyala</translation>
    </message>
    <message>
        <source>Contact on the &amp;direct request…</source>
        <translation>&amp;Doğrudan talebe dayanarak iletişim…</translation>
    </message>
    <message>
        <source>Keep as a real &amp;lead</source>
        <translation>&amp;Gerçek aday olarak tut</translation>
    </message>
    <message>
        <source>Show the rows as they arri&amp;ved…</source>
        <translation>Satırları geldiği gi&amp;bi göster…</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Ö&amp;nceki müşteri adayı</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead</source>
        <translation>&amp;Sonraki müşteri adayı</translation>
    </message>
    <message>
        <source>Customer wants no mail</source>
        <translation>Müşteri e-posta istemiyor</translation>
    </message>
    <message>
        <source>Customer wants no phone calls</source>
        <translation>Müşteri telefon istemiyor</translation>
    </message>
    <message>
        <source>Customer wants no meetings</source>
        <translation>Müşteri toplantı istemiyor</translation>
    </message>
    <message>
        <source>%1: %2, after the deadline</source>
        <extracomment>%1 is &quot;Until tomorrow morning&quot;, %2 &quot;Tue 09:00&quot;</extracomment>
        <translation>%1: %2, süre bittikten sonra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>E&amp;rtele…</translation>
    </message>
    <message>
        <source>Until another &amp;time…</source>
        <translation>Başka bir &amp;zamana kadar…</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>&amp;Yeniden ele al</translation>
    </message>
    <message>
        <source>W&amp;rite mail…</source>
        <translation>E-posta &amp;yaz…</translation>
    </message>
    <message>
        <source>Answer the &amp;questions</source>
        <translation>&amp;Soruları yanıtla</translation>
    </message>
    <message>
        <source>Contact once all the sa&amp;me…</source>
        <translation>Yine de bir kez iletişi&amp;m kur…</translation>
    </message>
    <message>
        <source>Reassi&amp;gn…</source>
        <translation>Devret&amp;mek…</translation>
    </message>
    <message>
        <source>Meet&amp;ing file (.ics)…</source>
        <translation>Toplantı &amp;dosyası (.ics)…</translation>
    </message>
</context>
<context>
    <name>leadline::LeadEditor</name>
    <message>
        <source>Note about this lead</source>
        <translation>Bu aday hakkında not</translation>
    </message>
    <message>
        <source>Space ticks the step, Enter keeps it.</source>
        <translation>Boşluk tuşu adımı işaretler, Enter onaylar.</translation>
    </message>
</context>
<context>
    <name>leadline::LeadFilter</name>
    <message>
        <source>“%1”</source>
        <extracomment>a search word as a filter</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>Test adayları</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>a filter: the leads of this imported file</extracomment>
        <translation>İçe aktarma: %1</translation>
    </message>
    <message>
        <source>not “%1”</source>
        <extracomment>a search word that must not occur, as a filter</extracomment>
        <translation>“%1” hariç</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>a filter that leaves leads out: &quot;not Won&quot;</extracomment>
        <translation>hariç: %1</translation>
    </message>
    <message>
        <source>Due within %1</source>
        <translation>%1 içinde dolacak</translation>
    </message>
</context>
<context>
    <name>leadline::LeadHeader</name>
    <message>
        <source>Contact data withheld</source>
        <translation>İletişim bilgileri gizli</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <extracomment>A button that shows the stage of the lead and changes it</extracomment>
        <translation>Aşama: %1</translation>
    </message>
    <message>
        <source>Customer wants no mail</source>
        <translation>Müşteri e-posta istemiyor</translation>
    </message>
    <message>
        <source>Customer wants no phone calls</source>
        <translation>Müşteri telefon istemiyor</translation>
    </message>
    <message>
        <source>Customer wants no meetings</source>
        <translation>Müşteri toplantı istemiyor</translation>
    </message>
    <message>
        <source>Show the rows as they arrived…</source>
        <translation>Satırları geldiği gibi göster…</translation>
    </message>
    <message>
        <source>why?</source>
        <extracomment>opens an explanation of the deadline</extracomment>
        <translation>neden?</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>Neden bu süre?</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>E-posta yaz</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>a button: telephone the customer</extracomment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Müşteriyi ara</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Bu müşteri adayı için diğer işlemler</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <extracomment>read aloud: %1 is &quot;21 days in this stage; meant: 7&quot;</extracomment>
        <translation>Fazla bekliyor: %1</translation>
    </message>
    <message>
        <source>%1 received on %2</source>
        <translation>%1: %2 tarihinde alındı</translation>
    </message>
</context>
<context>
    <name>leadline::LeadListModel</name>
    <message>
        <source>Time left</source>
        <translation>Kalan süre</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Müşteri adayı</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Geliş zamanı</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Etkileşimler</translation>
    </message>
    <message>
        <source>Contact data withheld</source>
        <translation>İletişim bilgileri gizli</translation>
    </message>
    <message>
        <source>%1, do not contact</source>
        <translation>%1, iletişime geçmeyin</translation>
    </message>
    <message>
        <source>%1 of %2 checklist steps done</source>
        <translation>%1 / %2 adım yapıldı</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n etkileşim</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>yapılacak bir şey kalmadı</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>read aloud where a cell is empty</extracomment>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what happened last with a lead: &quot;Call: no answer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayımcı</translation>
    </message>
    <message>
        <source>Offer title</source>
        <translation>Teklif başlığı</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Son yanıt zamanı</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>Bu aşamada</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Son sonuç</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Son iletişim</translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation>Müşterinin notu</translation>
    </message>
    <message>
        <source>Reason of the stage</source>
        <translation>Aşamanın nedeni</translation>
    </message>
    <message>
        <source>Test lead</source>
        <translation>Test adayı</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>İletişime geçmeyin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n aday</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <extracomment>the heading of a group, read aloud: &quot;Stage: New, 12 leads, Overdue, open&quot;</extracomment>
        <translation>%1: %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Customer&apos;s time</source>
        <translation>Müşterinin saati</translation>
    </message>
    <message>
        <source>%1, stale: %2</source>
        <extracomment>read aloud: %1 is a stage or a number of days, %2 &quot;21 days in this stage; meant: 7&quot;</extracomment>
        <translation>%1, fazla bekliyor: %2</translation>
    </message>
</context>
<context>
    <name>leadline::LeadPane</name>
    <message>
        <source>Logged.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>The e-mail address was copied.</source>
        <translation>E-posta adresi kopyalandı.</translation>
    </message>
    <message>
        <source>The phone number was copied.</source>
        <translation>Telefon numarası kopyalandı.</translation>
    </message>
    <message>
        <source>The telephone was opened. Once you have called, log how it went.</source>
        <translation>Telefon açıldı. Aramadan sonra nasıl geçtiğini kaydedin.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place of this lead in the list: 7 of 52</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choose a lead in the list to see it here.</source>
        <translation>Burada görmek için listeden bir müşteri adayı seçin.</translation>
    </message>
    <message>
        <source>The customer&apos;s own words</source>
        <translation>Müşterinin kendi sözleri</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman akışı</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Önceki müşteri adayı</translation>
    </message>
    <message>
        <source>Previous lead (Alt+Up)</source>
        <translation>Önceki müşteri adayı (Alt+Yukarı)</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Sonraki müşteri adayı</translation>
    </message>
    <message>
        <source>Next lead (Alt+Down)</source>
        <translation>Sonraki müşteri adayı (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Changed to “%1”. Undo takes it back.</source>
        <translation>Şu oldu: “%1”. Geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Düzeltmeye değer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Listeye dön (Esc)</translation>
    </message>
    <message>
        <source>The draft was saved. Open it with your mail program.</source>
        <translation>Taslak kaydedildi. E-posta programınızla açın.</translation>
    </message>
    <message>
        <source>Subject and text were copied.</source>
        <translation>Konu ve metin kopyalandı.</translation>
    </message>
    <message>
        <source>Was the mail sent? Enter logs it, Esc does not.</source>
        <translation>E-posta gönderildi mi? Enter kaydeder, Esc kaydetmez.</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Niteleme</translation>
    </message>
    <message>
        <source>The meeting file was saved. Open it with your calendar.</source>
        <translation>Toplantı dosyası kaydedildi. Takviminizle açın.</translation>
    </message>
    <message>
        <source>Was the customer invited? Enter logs it, Esc does not.</source>
        <translation>Müşteri davet edildi mi? Enter kaydeder, Esc kaydetmez.</translation>
    </message>
</context>
<context>
    <name>leadline::LeadsPage</name>
    <message>
        <source>Leads</source>
        <translation>Müşteri adayları</translation>
    </message>
    <message>
        <source>The file of the views was damaged and is now %1; the usual views are back.</source>
        <translation>Görünüm dosyası hasarlıydı; şimdiki adı: %1. Olağan görünümler geri geldi.</translation>
    </message>
    <message>
        <source>The card stays</source>
        <translation>Kart yerinde kalıyor</translation>
    </message>
    <message>
        <source>The deadline follows from when the lead came and from what was done. Log a call or a mail, and the card moves by itself.</source>
        <translation>Süre, adayın ne zaman geldiğine ve yapılanlara bağlıdır. Bir telefon görüşmesi veya e-posta kaydedin; kart kendiliğinden taşınır.</translation>
    </message>
    <message>
        <source>%1 is what the marketplace said, and is never changed. Cards can be moved between stages.</source>
        <translation>%1: bunu pazar yeri bildirdi ve hiç değiştirilmez. Kartlar aşamalar arasında taşınabilir.</translation>
    </message>
</context>
<context>
    <name>leadline::MailActions</name>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>E-posta taslağı (*.eml)</translation>
    </message>
    <message>
        <source>Contact once more?</source>
        <translation>Bir kez daha iletişime geçilsin mi?</translation>
    </message>
    <message>
        <source>Why is another contact in order now?</source>
        <translation>Şimdi neden bir kez daha iletişime geçilmeli?</translation>
    </message>
    <message>
        <source>Too long to be handed over</source>
        <translation>Aktarmak için fazla uzun</translation>
    </message>
    <message>
        <source>This mail is longer than what mail programs take from another program. Save it as a draft, then open that with your mail program.</source>
        <translation>Bu e-posta, e-posta programlarının başka bir programdan kabul ettiğinden daha uzun. Taslak olarak kaydedin, sonra e-posta programınızla açın.</translation>
    </message>
    <message>
        <source>Save draft (.eml)…</source>
        <translation>Taslağı kaydet (.eml)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
    <message>
        <source>No mail program answered. Save the mail as a draft, or copy the text.</source>
        <translation>Hiçbir e-posta programı yanıt vermedi. E-postayı taslak olarak kaydedin veya metni kopyalayın.</translation>
    </message>
</context>
<context>
    <name>leadline::MailDialog</name>
    <message>
        <source>Mail to %1</source>
        <translation>E-posta: %1</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Ş&amp;ablon</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Müşteriye</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>E-posta metni</translation>
    </message>
    <message>
        <source>The template in your language, to read along</source>
        <translation>Karşılaştırmak için şablonun sizin dilinizdeki metni</translation>
    </message>
    <message>
        <source>Subject in your language</source>
        <translation>Kendi dilinizde konu</translation>
    </message>
    <message>
        <source>Text in your language</source>
        <translation>Kendi dilinizde metin</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>E-posta &amp;programında aç</translation>
    </message>
    <message>
        <source>Open in mail program (Ctrl+Enter)</source>
        <translation>E-posta programında aç (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Save draft (.eml)…</source>
        <translation>Taslağı &amp;kaydet (.eml)…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Metni kopyala</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
</context>
<context>
    <name>leadline::MailTemplateActions</name>
    <message>
        <source>Head of purchasing</source>
        <extracomment>of a made-up customer, to show what a mail template becomes</extracomment>
        <translation>Satın Alma Müdürü</translation>
    </message>
    <message>
        <source>Rainwater Planner</source>
        <extracomment>the name of a made-up offer</extracomment>
        <translation>Rainwater Planner</translation>
    </message>
    <message>
        <source>Please call us in the afternoon.</source>
        <extracomment>what a made-up customer has written</extracomment>
        <translation>Lütfen bizi öğleden sonra arayın.</translation>
    </message>
    <message>
        <source>The mail templates were saved.</source>
        <translation>E-posta şablonları kaydedildi.</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>E-posta şablonları</translation>
    </message>
</context>
<context>
    <name>leadline::MailTemplatesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>E-posta şablonları</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Yeni şablon</translation>
    </message>
    <message>
        <source>Another text for an &amp;offer…</source>
        <translation>Bir &amp;teklif için başka metin…</translation>
    </message>
    <message>
        <source>Your &amp;company, for “{own_company}”</source>
        <translation>Şi&amp;rketiniz, “{own_company}” için</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Şirketiniz</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>O&amp;ffer</source>
        <translation>Tekli&amp;f</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Metnin dili</translation>
    </message>
    <message>
        <source>&amp;Insert a field</source>
        <translation>Ala&amp;n ekle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>E-posta metni</translation>
    </message>
    <message>
        <source>a made-up customer</source>
        <translation>örnek bir müşteri</translation>
    </message>
    <message>
        <source>As it goes to %1</source>
        <translation>Gönderilecek hâli: %1</translation>
    </message>
    <message>
        <source>Every offer</source>
        <translation>Tüm teklifler</translation>
    </message>
    <message>
        <source>&amp;Back to the text of the program</source>
        <translation>Programın metnine &amp;dön</translation>
    </message>
    <message>
        <source>&amp;Remove this template</source>
        <translation>Bu şablonu ka&amp;ldır</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Yeni şablon</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Adı ne olsun?</translation>
    </message>
    <message>
        <source>For which offer? “fabrikam.*” is for all of a publisher.</source>
        <translation>Hangi teklif için? “fabrikam.*” bir yayımcının tüm teklifleri içindir.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
</context>
<context>
    <name>leadline::MainWindow</name>
    <message>
        <source>Can be undone: %1</source>
        <translation>Geri alınabilir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gösteriliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample leads are here. Undo takes them away again.</source>
        <translation>Örnek müşteri adayları hazır. Geri al ile kaldırabilirsiniz.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Müşteri adayı</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>İçe &amp;aktar…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Yedekle</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Yedeği &amp;geri yükle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>L&amp;eads</source>
        <translation>&amp;Müşteri adayları</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>İçe a&amp;ktarmalar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>A&amp;rama kutusu</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filtreleri temizle</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Sisteme uy</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tuşlar</translation>
    </message>
    <message>
        <source>&amp;About Leadline</source>
        <translation>Leadline &amp;hakkında</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>&amp;Paste leads</source>
        <translation>Adayları &amp;yapıştır</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Klasör izle…</translation>
    </message>
    <message>
        <source>Go to the leads first.</source>
        <translation>Önce müşteri adaylarına geçin.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Yinelenecek bir şey yok</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>G&amp;eçmiş</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>K&amp;omutlar…</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Henüz müşteri adayı yok.</translation>
    </message>
    <message>
        <source>Lead &amp;beside the list</source>
        <translation>Aday listenin &amp;yanında</translation>
    </message>
    <message>
        <source>Lead over the whole &amp;window</source>
        <translation>Aday tüm &amp;pencerede</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;Adınız…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>No lead is in view.</source>
        <translation>Görünümde müşteri adayı yok.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Response &amp;targets…</source>
        <translation>Yanıt &amp;hedefleri…</translation>
    </message>
    <message>
        <source>Begin with Today first.</source>
        <translation>Önce “Bugün” ile başlayın.</translation>
    </message>
    <message>
        <source>T&amp;oday, lead by lead</source>
        <translation>&amp;Bugün, aday aday</translation>
    </message>
    <message>
        <source>S&amp;kip this lead</source>
        <translation>Bu adayı &amp;atla</translation>
    </message>
    <message>
        <source>&amp;Mail templates…</source>
        <translation>E-po&amp;sta şablonları…</translation>
    </message>
    <message>
        <source>Chec&amp;klists…</source>
        <translation>&amp;Yapılacaklar listeleri…</translation>
    </message>
    <message>
        <source>Move leads to the checklists in &amp;force…</source>
        <translation>Adayları &amp;geçerli listelere taşı…</translation>
    </message>
    <message>
        <source>Log what you did: that stops the clock.</source>
        <translation>Ne yaptığınızı kaydedin: süreyi bu durdurur.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;yarlar</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>Ta&amp;kvim dosyası…</translation>
    </message>
    <message>
        <source>S&amp;uppression list…</source>
        <translation>&amp;Engelleme listesi…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Anımsatmalar…</translation>
    </message>
    <message>
        <source>&amp;Pause reminders for today</source>
        <translation>Anımsatmaları &amp;bugün duraklat</translation>
    </message>
    <message>
        <source>Today over the whole sc&amp;reen</source>
        <translation>Bugün, tüm ek&amp;randa</translation>
    </message>
</context>
<context>
    <name>leadline::MeetingActions</name>
    <message>
        <source>meeting</source>
        <translation>toplanti</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Contact once more?</source>
        <translation>Bir kez daha iletişime geçilsin mi?</translation>
    </message>
    <message>
        <source>Why is another contact in order now?</source>
        <translation>Şimdi neden bir kez daha iletişime geçilmeli?</translation>
    </message>
</context>
<context>
    <name>leadline::MeetingDialog</name>
    <message>
        <source>Save &amp;meeting file…</source>
        <translation>&amp;Toplantı dosyasını kaydet…</translation>
    </message>
    <message>
        <source>Meeting file</source>
        <translation>Toplantı dosyası</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Toplantı: %1</translation>
    </message>
    <message>
        <source>A room or a link (optional)</source>
        <translation>Bir oda ya da bağlantı (isteğe bağlı)</translation>
    </message>
    <message>
        <source>%1 will stand in it as the one guest.</source>
        <translation>Tek davetli olarak yer alır: %1</translation>
    </message>
    <message>
        <source>There is no address to invite: the entry is for your own calendar.</source>
        <translation>Davet edilecek adres yok: kayıt kendi takviminiz içindir.</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Zaman</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Süre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Yer</translation>
    </message>
</context>
<context>
    <name>leadline::OutcomeForm</name>
    <message>
        <source>&amp;A step, until the number is another one:</source>
        <translation>Numara değişene kadar bir &amp;adım:</translation>
    </message>
    <message>
        <source>A number of hours from 0.1 to 8784.</source>
        <translation>0,1 ile 8784 arasında bir saat sayısı.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Adımın başlığı</translation>
    </message>
    <message>
        <source>Outcome of a call</source>
        <translation>Telefonun sonucu</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ne olur</translation>
    </message>
    <message>
        <source>After, hours</source>
        <translation>Sonra (saat)</translation>
    </message>
    <message>
        <source>At most, calls</source>
        <translation>En çok (telefon)</translation>
    </message>
    <message>
        <source>The lead comes back at the time that the customer named.</source>
        <translation>Aday, müşterinin söylediği saatte yeniden gelir.</translation>
    </message>
    <message>
        <source>The lead comes back to be called again.</source>
        <translation>Aday, yeniden aranmak üzere geri gelir.</translation>
    </message>
    <message>
        <source>%1: again after so many hours</source>
        <translation>%1: bu kadar saat sonra yeniden</translation>
    </message>
    <message>
        <source>%1: at most so many calls</source>
        <translation>%1: en çok bu kadar telefon</translation>
    </message>
</context>
<context>
    <name>leadline::OwnerDialog</name>
    <message>
        <source>&amp;Reassign</source>
        <translation>&amp;Devret</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>Who is to work on %1?</source>
        <translation>%1 ile kim ilgilenecek?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Henüz kimse</translation>
    </message>
    <message>
        <source>To &amp;me</source>
        <translation>Bana de&amp;vret</translation>
    </message>
</context>
<context>
    <name>leadline::PastedLeads</name>
    <message>
        <source>Pasted leads</source>
        <translation>Yapıştırılan adaylar</translation>
    </message>
</context>
<context>
    <name>leadline::PreviewModel</name>
    <message>
        <source>(extra %1)</source>
        <translation>(ek %1)</translation>
    </message>
</context>
<context>
    <name>leadline::ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Value (can be edited)</source>
        <translation>Değer (düzenlenebilir)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
</context>
<context>
    <name>leadline::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profiller</translation>
    </message>
    <message>
        <source>Profiles: saved columns and answers</source>
        <translation>Profiller: kayıtlı sütunlar ve yanıtlar</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>Profil olarak &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Read without a profile</source>
        <translation>Profilsiz &amp;oku</translation>
    </message>
    <message>
        <source>&amp;Take a profile from a file…</source>
        <translation>Dosyadan profil &amp;al…</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Profil olarak kaydet</translation>
    </message>
    <message>
        <source>The columns and answers are kept for files with this header. Name of the profile:</source>
        <translation>Sütunlar ve yanıtlar bu başlığı taşıyan dosyalar için saklanır. Profilin adı:</translation>
    </message>
    <message>
        <source>Take a profile from a file</source>
        <translation>Dosyadan profil al</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiller (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Profil sil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? Leads that were imported by it stay.</source>
        <translation>“%1” profili silinsin mi? Onunla içe aktarılan adaylar kalır.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Koru</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
    <message>
        <source>&amp;Load a profile</source>
        <translation>Profil &amp;yükle</translation>
    </message>
    <message>
        <source>&amp;Write a profile to a file</source>
        <translation>Profili dosyaya ya&amp;z</translation>
    </message>
    <message>
        <source>&amp;Delete a profile</source>
        <translation>Profil &amp;sil</translation>
    </message>
</context>
<context>
    <name>leadline::ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>İçe aktarmanın ilerlemesi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
    <message>
        <source>Cancelling: everything is being rolled back…</source>
        <translation>İptal ediliyor: her şey geri alınıyor…</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>İçe aktarma sürüyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 / %2 satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) per second</source>
        <translation>
            <numerusform>saniyede %1 satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the time left…</source>
        <translation>Kalan süre hesaplanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Yaklaşık %n saniye kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Yaklaşık %1 kaldı</translation>
    </message>
    <message>
        <source>The import is halted. What should become of the rows that are done?</source>
        <translation>İçe aktarma durduruldu. Tamamlanan satırlar ne olsun?</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Tümünü geri al</translation>
    </message>
    <message>
        <source>Roll back: your leads are as they were</source>
        <translation>Tümünü geri al: adaylarınız eskisi gibi kalır</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>İçe aktarmaya devam et</translation>
    </message>
    <message>
        <source>The import is halted</source>
        <translation>İçe aktarma durduruldu</translation>
    </message>
    <message>
        <source>Cancel halts the import at once. You then choose whether the rows that are done stay.</source>
        <translation>İptal, içe aktarmayı hemen durdurur. Ardından tamamlanan satırların kalıp kalmayacağını siz seçersiniz.</translation>
    </message>
    <message>
        <source>The import waits for your answer.</source>
        <translation>İçe aktarma yanıtınızı bekliyor.</translation>
    </message>
    <message>
        <source>Keeping what is done…</source>
        <translation>Tamamlananlar saklanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep the %1 row(s) done</source>
        <translation>
            <numerusform>Tamamlanan %1 satırı &amp;sakla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::QualificationView</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (zorunlu)</translation>
    </message>
</context>
<context>
    <name>leadline::QualityStrip</name>
    <message>
        <source>Change to “%1”</source>
        <extracomment>a button: %1 is the text that will stand in the field</extracomment>
        <translation>“%1” olarak düzelt</translation>
    </message>
</context>
<context>
    <name>leadline::QuestionForm</name>
    <message>
        <source>Remove the offer’s &amp;list</source>
        <translation>Teklifin &amp;listesini kaldır</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Zorunlu</translation>
    </message>
    <message>
        <source>Re&amp;quired before a lead is qualified</source>
        <translation>Aday nitelikli sayılmadan önce &amp;zorunlu</translation>
    </message>
    <message>
        <source>Questions about the leads of</source>
        <translation>Adayları sorulan teklif</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>A list for an &amp;offer</source>
        <translation>Bir &amp;teklif için liste</translation>
    </message>
    <message>
        <source>Answers, a line each</source>
        <translation>Yanıtlar, her satırda bir tane</translation>
    </message>
    <message>
        <source>Questio&amp;n</source>
        <translation>Sor&amp;u</translation>
    </message>
    <message>
        <source>&amp;Kind of answer</source>
        <translation>Ya&amp;nıt türü</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Yanıt türü</translation>
    </message>
    <message>
        <source>Every offer</source>
        <translation>Her teklif</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>publisher.offer</source>
        <translation>yayımcı.teklif</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Yeni soru</translation>
    </message>
</context>
<context>
    <name>leadline::RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Son dosyalar</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Açtığınız dosyalar burada listelenir.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Son dosyalar listesini temizle</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (artık yok)</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderBand</name>
    <message>
        <source>Put away</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderCenter</name>
    <message>
        <source>No more reminders today. What comes meanwhile is summed up tomorrow.</source>
        <translation>Bugün başka hatırlatma yok. Bu arada gelenler yarın özetlenecek.</translation>
    </message>
    <message>
        <source>Reminders go on.</source>
        <translation>Hatırlatmalar sürüyor.</translation>
    </message>
    <message>
        <source>&amp;Open Leadline</source>
        <translation>Leadline’ı &amp;aç</translation>
    </message>
    <message>
        <source>&amp;Today, lead by lead</source>
        <translation>&amp;Bugün, aday aday</translation>
    </message>
    <message>
        <source>&amp;Pause reminders for today</source>
        <translation>&amp;Hatırlatıcıları bugün için duraklat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderDialog</name>
    <message>
        <source>&amp;Remind me of leads</source>
        <translation>Adayları bana &amp;hatırlat</translation>
    </message>
    <message>
        <source>When a deadline has &amp;passed</source>
        <translation>Bir adayın sü&amp;resi geçtiğinde</translation>
    </message>
    <message>
        <source>When a customer expects a &amp;call</source>
        <translation>Bir müşteri &amp;telefon beklediğinde</translation>
    </message>
    <message>
        <source>When a lead is to be taken up &amp;again</source>
        <translation>Bir aday &amp;yeniden ele alınacağında</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Sessi&amp;z saatler</translation>
    </message>
    <message>
        <source>&amp;Name the company in notifications</source>
        <translation>Bildirimlerde şirketin a&amp;dını göster</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Pencere kapanınca sistem tepsisinde çalış</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatıcılar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>How long before the deadline</source>
        <translation>Sürenin bitiminden ne kadar önce</translation>
    </message>
    <message>
        <source>Minutes or hours</source>
        <translation>Dakika ya da saat</translation>
    </message>
    <message>
        <source>Remind before a deadline, step %1</source>
        <translation>Süre bitmeden hatırlat, adım: %1</translation>
    </message>
    <message>
        <source>before a deadline</source>
        <translation>kala, süre dolmadan</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two times of day: 20:00 to 08:00</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sessizliğin başlangıcı</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessizliğin bitişi</translation>
    </message>
    <message>
        <source>What comes in them is summed up when they are over.</source>
        <translation>Bu saatlerde gelenler, bitiminde özetlenir.</translation>
    </message>
    <message>
        <source>Others may see your screen, and desktops keep what they showed.</source>
        <translation>Ekranınızı başkaları görebilir; masaüstü, gösterdiğini saklar.</translation>
    </message>
    <message>
        <source>Its menu opens the window again and quits.</source>
        <translation>Pencere, oradaki menüden yeniden açılır; programdan da oradan çıkılır.</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come while the window is open or minimised.</source>
        <translation>Bu masaüstünde tepsi yok: hatırlatmalar, pencere açık ya da simge durumundayken gelir.</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderWatch</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 saat sonra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>“Bugün” listesini aç</translation>
    </message>
    <message>
        <source>Put off by an hour. Undo takes it back.</source>
        <translation>Bir saat ertelendi. Geri alınabilir.</translation>
    </message>
    <message>
        <source>The follow-up is done. Undo takes it back.</source>
        <translation>Takip tamamlandı. Geri alınabilir.</translation>
    </message>
</context>
<context>
    <name>leadline::ResultPage</name>
    <message>
        <source>&amp;Show leads</source>
        <translation>&amp;Müşteri adaylarını göster</translation>
    </message>
    <message>
        <source>Show the imported leads</source>
        <translation>İçe aktarılan müşteri adaylarını göster</translation>
    </message>
    <message>
        <source>Save &amp;problem list…</source>
        <translation>&amp;Sorun listesini kaydet…</translation>
    </message>
    <message>
        <source>Save the problems as a text file</source>
        <translation>Sorunları metin dosyası olarak kaydet</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>İçe aktarmayı &amp;geri al</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Bu içe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>İçe aktarma geri alındı</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarıldı</translation>
    </message>
    <message>
        <source>Your leads are as they were before “%1”.</source>
        <translation>Müşteri adaylarınız “%1” öncesindeki hâlinde.</translation>
    </message>
    <message>
        <source>“%1” is in your leads. The import can be undone at any time, later too.</source>
        <translation>“%1” müşteri adaylarınıza eklendi. İçe aktarma her zaman, daha sonra da geri alınabilir.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>a number of new leads</extracomment>
        <translation>
            <numerusform>%1 yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 touch(es)</source>
        <extracomment>a number of new touches on leads that were known before</extracomment>
        <translation>
            <numerusform>%1 etkileşim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already known</source>
        <translation>
            <numerusform>%1 zaten kayıtlı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 atlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 do not contact</source>
        <translation>%1 iletişime geçmeyin</translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s) set aside</source>
        <translation>
            <numerusform>%1 test adayı ayrı tutuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be answered in time: start with these.</source>
        <translation>
            <numerusform>%1 tanesi hâlâ zamanında yanıtlanabilir: bunlardan başlayın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were already late on arrival.</source>
        <translation>
            <numerusform>%1 tanesi geldiğinde süresi geçmişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more.</source>
        <translation>
            <numerusform>… ve %1 tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>problems.txt</source>
        <translation>sorunlar.txt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Metin dosyaları (*.txt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Start &amp;with these</source>
        <translation>&amp;Bunlarla başla</translation>
    </message>
    <message>
        <source>Start with the leads that can still be answered in time</source>
        <translation>Hâlâ zamanında yanıtlanabilecek adaylarla başla</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>&amp;Reddedilen satırlar…</translation>
    </message>
    <message>
        <source>Save the rejected rows as a file that can be mended and imported</source>
        <translation>Reddedilen satırları, düzeltilip içe aktarılabilecek bir dosya olarak kaydet</translation>
    </message>
    <message>
        <source>Stopped, and what was done is kept</source>
        <translation>Durduruldu, yapılanlar saklandı</translation>
    </message>
    <message>
        <source>“%1” was imported in part. Import the same file again at any time: what is there already is not added twice.</source>
        <translation>“%1” dosyasının bir kısmı içe aktarıldı. Aynı dosyayı istediğiniz zaman yeniden içe aktarın: var olanlar ikinci kez eklenmez.</translation>
    </message>
    <message>
        <source>&amp;Next file (%1 of %2)</source>
        <translation>&amp;Sonraki dosya (%1/%2)</translation>
    </message>
    <message>
        <source>%1 - rejected.csv</source>
        <translation>%1 - reddedilenler.csv</translation>
    </message>
    <message>
        <source>Lead files (*.csv)</source>
        <translation>Aday dosyaları (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
</context>
<context>
    <name>leadline::ReviewModel</name>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olacak</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Siz dışarıda bıraktınız</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <extracomment>%1 says what happens to a row that the user has edited</extracomment>
        <translation>%1 · düzenlendi</translation>
    </message>
</context>
<context>
    <name>leadline::ReviewPage</name>
    <message>
        <source>All rows</source>
        <translation>Tüm satırlar</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Yeni müşteri adayları</translation>
    </message>
    <message>
        <source>New touches</source>
        <translation>Yeni etkileşimler</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Zaten kayıtlı</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>İletişime geçmeyin</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>Test adayları</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Yapılacaklar şunlar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>İçe &amp;aktar</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Her satır denetleniyor…</translation>
    </message>
    <message>
        <source>There is no row that could be imported.</source>
        <translation>İçe aktarılabilecek satır yok.</translation>
    </message>
    <message>
        <source>This very file was imported before, on %1. Rows that are known already are not added again.</source>
        <translation>Bu dosya %1 tarihinde de içe aktarılmıştı. Zaten kayıtlı satırlar yeniden eklenmez.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Yok.</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Every row was checked against your leads. Nothing has been written yet. Enter opens a row to correct it or to leave it out.</source>
        <translation>Her satır adaylarınızla karşılaştırıldı. Henüz hiçbir şey yazılmadı. Enter bir satırı düzeltmek veya dışarıda bırakmak için açar.</translation>
    </message>
    <message>
        <source>“%1” was corrected to “%2”.</source>
        <translation>“%1” değeri “%2” olarak düzeltildi.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to %n similar row(s)</source>
        <translation>
            <numerusform>%n benzer satıra &amp;uygula</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ReviewTables</name>
    <message>
        <source>What happens to each row</source>
        <translation>Her satıra ne olacağı</translation>
    </message>
    <message>
        <source>What changes for known customers</source>
        <translation>Zaten kayıtlı müşterilerde ne değişir</translation>
    </message>
    <message>
        <source>Cells and rows with a problem</source>
        <translation>Sorunlu hücreler ve satırlar</translation>
    </message>
</context>
<context>
    <name>leadline::RowActions</name>
    <message>
        <source>&amp;Edit this row…</source>
        <translation>Bu satırı &amp;düzenle…</translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>Bu satırı dışarıda &amp;bırak</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit</source>
        <translation>Son düzenlemeyi &amp;geri al</translation>
    </message>
    <message>
        <source>If the &amp;customer is known</source>
        <translation>&amp;Müşteri zaten kayıtlıysa</translation>
    </message>
    <message>
        <source>As the import</source>
        <translation>Genel kural</translation>
    </message>
</context>
<context>
    <name>leadline::RowDialog</name>
    <message>
        <source>Row %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>The cells of this row</source>
        <translation>Bu satırın hücreleri</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Value (can be edited)</source>
        <translation>Değer (düzenlenebilir)</translation>
    </message>
    <message>
        <source>If the customer is known already:</source>
        <translation>Müşteri zaten kayıtlıysa:</translation>
    </message>
    <message>
        <source>What happens to this customer&apos;s data</source>
        <translation>Bu müşterinin verilerine ne olur</translation>
    </message>
    <message>
        <source>As the import</source>
        <translation>Genel kural</translation>
    </message>
    <message>
        <source>&amp;Leave this row out of the import</source>
        <translation>Bu satırı içe aktarmanın dışında &amp;bırak</translation>
    </message>
    <message>
        <source>Leave this row out of the import</source>
        <translation>Bu satırı içe aktarmanın dışında bırak</translation>
    </message>
</context>
<context>
    <name>leadline::RowTable</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Aşağı taşı</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
</context>
<context>
    <name>leadline::RunDetails</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected import</source>
        <translation>Seçili içe aktarmanın ayrıntıları</translation>
    </message>
    <message>
        <source>⚠ This import was stopped; what was done until then was kept. Import the file again to get the rest.</source>
        <translation>⚠ Bu içe aktarma durduruldu; o ana kadar yapılanlar saklandı. Kalanı almak için dosyayı yeniden içe aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>The same file was imported before, on %1: %2 row(s) were known already.</source>
        <translation>
            <numerusform>Aynı dosya daha önce, %1 tarihinde içe aktarıldı: %2 satır zaten kayıtlıydı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Süre: %1.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <extracomment>a checksum of the file</extracomment>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>leadline::SearchBar</name>
    <message>
        <source>“%1” is not a value that this filter knows.</source>
        <translation>“%1” bu filtrenin tanıdığı bir değer değil.</translation>
    </message>
    <message>
        <source>The quotation mark before “%1” is not closed.</source>
        <translation>“%1” önündeki tırnak kapanmıyor.</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Müşteri adaylarında ara</translation>
    </message>
    <message>
        <source>Search leads, or filter: action:plt due:&lt;4h</source>
        <extracomment>Keep action:plt and due:&lt;4h as they are: they are words of the query language.</extracomment>
        <translation>Ara ya da filtrele: action:plt due:&lt;4h</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Filters are source, action, offer, deadline, due, stage, owner, country, language, step, import and is.</source>
        <translation>“%1” diye bir filtre yok. Filtreler: source, action, offer, deadline, due, stage, owner, country, language, step, import ve is.</translation>
    </message>
    <message>
        <source>Words are looked for in names, companies, addresses, phones, notes and offers. Filters: source, action, offer, deadline, due, stage, owner, country, language, step, import, is; a minus before a word or a filter leaves out. (Ctrl+F)</source>
        <translation>Sözcükler adlarda, şirketlerde, adreslerde, telefonlarda, notlarda ve tekliflerde aranır. Filtreler: source, action, offer, deadline, due, stage, owner, country, language, step, import, is; bir sözcüğün ya da filtrenin önüne konan eksi işareti hariç tutar. (Ctrl+F)</translation>
    </message>
    <message>
        <source>How the search can go on</source>
        <translation>Aramanın sürdürülebileceği yollar</translation>
    </message>
</context>
<context>
    <name>leadline::SourcePage</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>Dosya &amp;aç…</translation>
    </message>
    <message>
        <source>Open a lead file</source>
        <translation>Müşteri adayı dosyası aç</translation>
    </message>
    <message>
        <source>Where do I find my leads?</source>
        <translation>Müşteri adaylarımı nerede bulurum?</translation>
    </message>
    <message>
        <source>In Partner Center: Referrals → Leads → Download. The CSV file is taken as it is.</source>
        <translation>İş Ortağı Merkezi’nde: Referanslar → Müşteri adayları → İndir. CSV dosyası olduğu gibi alınır.</translation>
    </message>
    <message>
        <source>Just as good: the export of your Azure table, a report of your CRM, or the JSON bodies your HTTPS endpoint received.</source>
        <translation>Şunlar da olur: Azure tablonuzun dışa aktarımı, CRM raporunuz veya HTTPS uç noktanıza gelen JSON gövdeleri.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Hangi dosya?</translation>
    </message>
    <message>
        <source>The file is only read. Nothing is written before you press Import.</source>
        <translation>Dosya yalnızca okunur. “İçe aktar”a basmadan hiçbir şey yazılmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 column(s) recognised</source>
        <translation>
            <numerusform>%2 sütundan %1 tanesi tanındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file could be recognised as leads. Go on and say how it is written and what its columns hold, or choose the file that you downloaded from Partner Center.</source>
        <translation>Bu dosyada müşteri adayı olarak tanınan bir şey yok. Devam edip nasıl yazıldığını ve sütunlarında ne olduğunu belirtin ya da İş Ortağı Merkezi’nden indirdiğiniz dosyayı seçin.</translation>
    </message>
    <message>
        <source>Drop lead files here, open them, or paste rows from a spreadsheet.</source>
        <translation>Aday dosyalarını buraya bırakın, açın veya bir hesap tablosundan satır yapıştırın.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>Paste leads from the clipboard</source>
        <translation>Panodaki adayları yapıştır</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>Yakından &amp;bak…</translation>
    </message>
    <message>
        <source>Look at the format, the columns and every row first</source>
        <translation>Önce biçime, sütunlara ve her satıra bak</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, on %1: %2 row(s) are known already.</source>
        <translation>
            <numerusform>Bu dosya daha önce, %1 tarihinde içe aktarıldı: %2 satır zaten kayıtlı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>İçinde yeni bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are new.</source>
        <translation>
            <numerusform>%1 satır yeni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>There is no row in this file.</source>
        <translation>Bu dosyada hiç satır yok.</translation>
    </message>
    <message>
        <source>It is read by the profile “%1”.</source>
        <translation>“%1” profiliyle okunuyor.</translation>
    </message>
</context>
<context>
    <name>leadline::StageReasonDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation>Bir neden seçin</translation>
    </message>
    <message>
        <source>Why is this lead opened again?</source>
        <translation>Bu müşteri adayı neden yeniden açılıyor?</translation>
    </message>
    <message>
        <source>Why is this lead given up?</source>
        <translation>Bu adaydan neden vazgeçiliyor?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Set to “%1”</source>
        <extracomment>a button: %1 is the stage to which the lead goes</extracomment>
        <translation>“%1” yap</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ot</translation>
    </message>
</context>
<context>
    <name>leadline::StepForm</name>
    <message>
        <source>Re&amp;quired</source>
        <translation>&amp;Zorunlu</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Gece gündüz</translation>
    </message>
    <message>
        <source>In working hours: %1</source>
        <translation>Çalışma saatlerinde: %1</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>Due after, &amp;hours</source>
        <translation>&amp;Süre (saat)</translation>
    </message>
    <message>
        <source>&amp;Counted</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>A&amp;çıklama</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Adımın başlığı</translation>
    </message>
    <message>
        <source>Kind of the step</source>
        <translation>Adımın türü</translation>
    </message>
    <message>
        <source>Hours after which the step is due</source>
        <translation>Adımın yapılması gereken süre (saat)</translation>
    </message>
    <message>
        <source>How the hours are counted</source>
        <translation>Saatlerin nasıl sayıldığı</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>A number of hours from 0 to 8784; 0: at any time.</source>
        <translation>0 ile 8784 arasında bir saat sayısı; 0: her zaman olur.</translation>
    </message>
</context>
<context>
    <name>leadline::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Adım %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>leadline::StepManyDialog</name>
    <message>
        <source>Tick</source>
        <translation>İşaretle</translation>
    </message>
    <message numerus="yes">
        <source>Tick a step for %n lead(s)</source>
        <translation>
            <numerusform>%n müşteri adayı için adım işaretle</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Adım</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ne değişecek</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Müşteri adayı</translation>
    </message>
    <message>
        <source>Next after it, or why not</source>
        <translation>Sonraki adım ya da neden olmadığı</translation>
    </message>
    <message>
        <source>These leads have nothing left to do.</source>
        <translation>Bu müşteri adayları için yapılacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a step of checklists, and of how many leads it is the next</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing more to do</source>
        <translation>yapılacak başka bir şey yok</translation>
    </message>
    <message>
        <source>Contact data withheld</source>
        <translation>İletişim bilgileri gizli</translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s)</source>
        <translation>
            <numerusform>%n müşteri adayı için işaretlenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n aday için olmaz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another step next</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n adayın sırasında başka adım var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick for %n lead(s)</source>
        <translation>
            <numerusform>%n müşteri adayı için işaretle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::StoreFaultPage</name>
    <message>
        <source>Your leads could not be opened</source>
        <translation>Müşteri adaylarınız açılamadı</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>leadline::SuppressionDialog</name>
    <message>
        <source>&amp;Add to the list</source>
        <translation>Listeye &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Take from the list…</source>
        <translation>Listeden çı&amp;kar…</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Engelleme listesi</translation>
    </message>
    <message>
        <source>Who stands here is not contacted, in whatever file they come again. The list keeps codes instead of names and addresses: it can say whether somebody stands on it, not who does.</source>
        <translation>Burada yer alan kişilerle, hangi dosyada yeniden gelirlerse gelsinler iletişim kurulmaz. Liste ad ve adres yerine kod saklar: birinin listede olup olmadığını söyleyebilir, kimlerin olduğunu söyleyemez.</translation>
    </message>
    <message>
        <source>Addresses, numbers, domains</source>
        <translation>Adresler, numaralar, alan adları</translation>
    </message>
    <message>
        <source>One on each line: ana@example.com, +34 600 000 000, example.com</source>
        <translation>Her satıra bir tane: ana@example.com, +34 600 000 000, example.com</translation>
    </message>
    <message>
        <source>A letter of 3 May, the Robinson list…</source>
        <translation>3 Mayıs tarihli mektup, İYS kaydı…</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kim</translation>
    </message>
    <message>
        <source>Where &amp;from</source>
        <translation>Ka&amp;ynak</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Does somebody stand on the list?</source>
        <translation>Biri listede mi?</translation>
    </message>
    <message>
        <source>Does somebody stand on the list? An address, a number or a domain</source>
        <translation>Biri listede mi? Bir adres, numara ya da alan adı</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Listedeki kayıtlar</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Tanındığı bilgi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Go on typing: an address, a number with + and its country, or a domain.</source>
        <translation>Yazmaya devam edin: bir adres, + ve ülke koduyla bir numara ya da bir alan adı.</translation>
    </message>
    <message>
        <source>Does not stand on the list.</source>
        <translation>Listede yok.</translation>
    </message>
    <message>
        <source>Nobody stands on the list yet. Opt-outs of customers come here by themselves.</source>
        <translation>Listede henüz kimse yok. Müşterilerin ret bildirimleri buraya kendiliğinden gelir.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Type whom nobody may contact: an address, a number or a domain.</source>
        <translation>Kimlerle iletişim kurulmayacağını yazın: bir adres, numara ya da alan adı.</translation>
    </message>
    <message>
        <source>Say where the objection came from: it has to be shown later.</source>
        <translation>İtirazın nereden geldiğini belirtin: daha sonra gösterilebilmelidir.</translation>
    </message>
    <message>
        <source>Choose what is closed to them.</source>
        <translation>Hangi kanalın kapanacağını seçin.</translation>
    </message>
    <message>
        <source>Why may they be contacted again? What customers said stays with them, until it is changed there.</source>
        <translation>Neden yeniden iletişime geçilebilir? Müşterilerin söyledikleri, orada değiştirilene kadar kayıtlarında kalır.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) taken from the list.</source>
        <translation>
            <numerusform>Listeden %n kayıt çıkarıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TargetActions</name>
    <message>
        <source>The response targets were saved. All deadlines follow them.</source>
        <translation>Yanıt hedefleri kaydedildi. Bütün süreler bunlara uyar.</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Yanıt hedefleri</translation>
    </message>
</context>
<context>
    <name>leadline::TargetRulesForm</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>H&amp;ot: to be answered before others</source>
        <translation>Ö&amp;ncelikli: diğerlerinden önce yanıtlanmalı</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Yanıt hedefleri</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>İlk yanıt süresi</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Süresi azalıyor</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Öncelikli</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>The most specific target applies: one for an action and an offer before one for the offer, that before one for the action, and the usual one last.</source>
        <translation>En özel hedef geçerlidir: önce hem eylem hem teklif için olan, sonra teklif için olan, sonra eylem için olan, en son olağan hedef.</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Bütün eylemler</translation>
    </message>
    <message>
        <source>Every offer; “fabrikam.*” for all of a publisher</source>
        <translation>Bütün teklifler; bir yayımcının hepsi için “fabrikam.*”</translation>
    </message>
    <message>
        <source>A&amp;ction</source>
        <translation>Ey&amp;lem</translation>
    </message>
    <message>
        <source>O&amp;ffer</source>
        <translation>&amp;Teklif</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Saat</translation>
    </message>
    <message>
        <source>Co&amp;unted</source>
        <translation>Sa&amp;yım</translation>
    </message>
    <message>
        <source>At ris&amp;k below</source>
        <translation>&amp;Azalıyor eşiği</translation>
    </message>
    <message>
        <source>Hours until the first answer</source>
        <translation>İlk yanıta kadar saat</translation>
    </message>
    <message>
        <source>How the hours are counted</source>
        <translation>Saatlerin nasıl sayıldığı</translation>
    </message>
    <message>
        <source>At risk when less than this share of the time is left</source>
        <translation>Kalan süre bu oranın altına inince azalıyor sayılır</translation>
    </message>
    <message>
        <source>Every offer</source>
        <translation>Bütün teklifler</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Every lead needs a target: change this one.</source>
        <translation>Her müşteri adayının bir hedefi olmalı: bunu değiştirin.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Gece gündüz</translation>
    </message>
    <message>
        <source>In working hours: %1</source>
        <translation>Çalışma saatlerinde: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number; the sign goes before it in Turkish</extracomment>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>leadline::TargetsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Yanıt hedefleri</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>&amp;Hedefler</translation>
    </message>
    <message>
        <source>Calen&amp;dars</source>
        <translation>&amp;Takvimler</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem yapılamadı</translation>
    </message>
</context>
<context>
    <name>leadline::TimeField</name>
    <message>
        <source>In an hour</source>
        <translation>Bir saat sonra</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>Öğleden sonra</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Yarın sabah</translation>
    </message>
    <message>
        <source>In the customer&apos;s morning</source>
        <translation>Müşterinin sabahında</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Tomorrow morning&quot;, %2 &quot;Tue 09:00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For example 15:30, 2h, 3d or %1</source>
        <translation>Örneğin 15:30, 2sa, 3g ya da %1</translation>
    </message>
    <message>
        <source>⚠ That is no time. For example 15:30, 2h, 3d or %1</source>
        <translation>⚠ Bu bir zaman değil. Örneğin 15:30, 2sa, 3g ya da %1</translation>
    </message>
    <message>
        <source>⚠ That is past.</source>
        <translation>⚠ Bu zaman geçti.</translation>
    </message>
    <message>
        <source>Times that suit</source>
        <translation>Uygun zamanlar</translation>
    </message>
    <message>
        <source>Times that suit (Up, Down)</source>
        <translation>Uygun zamanlar (Yukarı, Aşağı)</translation>
    </message>
</context>
<context>
    <name>leadline::TimelineView</name>
    <message>
        <source>Decided: contact on the direct request</source>
        <translation>Karar: doğrudan talebe dayanarak iletişim</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier event(s)</source>
        <translation>
            <numerusform>Önceki %n olayı göster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1 hakkında</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Bilgiler değişti</translation>
    </message>
    <message>
        <source>Data changed by the import of %1</source>
        <translation>Bilgiler içe aktarmayla değişti: %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zaman akışı: %1</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all that happened</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Bu kişi</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Aynı şirketten</translation>
    </message>
    <message>
        <source>Touches</source>
        <extracomment>what came from the marketplaces</extracomment>
        <translation>Etkileşimler</translation>
    </message>
    <message>
        <source>Calls and mails</source>
        <translation>Telefon ve e-posta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message numerus="yes">
        <source>%n other people share this company&apos;s name or mail domain: too many to show here.</source>
        <translation>
            <numerusform>Bu şirket adını ya da e-posta alan adını %n kişi daha paylaşıyor: burada gösterilemeyecek kadar çok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the lead: %1</source>
        <translation>Müşteri adayını aç: %1</translation>
    </message>
    <message>
        <source>Show the row as it arrived: %1</source>
        <translation>Satırı geldiği gibi göster: %1</translation>
    </message>
</context>
<context>
    <name>leadline::TodayBar</name>
    <message numerus="yes">
        <source>Today: %n to do</source>
        <translation>
            <numerusform>Bugün: %n iş</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Nothing is waiting for you now.</source>
        <translation>Şu anda sizi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Atla</translation>
    </message>
    <message>
        <source>To the next lead; this one comes again at the end (X)</source>
        <translation>Sonraki adaya; bu, sonda yeniden gelir (X)</translation>
    </message>
    <message>
        <source>Put o&amp;ff</source>
        <translation>E&amp;rtele</translation>
    </message>
    <message>
        <source>Until later (S)</source>
        <translation>Daha sonraya (S)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Listeye dön</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Listeye dön (Esc)</translation>
    </message>
    <message>
        <source>&amp;Reassign</source>
        <translation>&amp;Devret</translation>
    </message>
    <message>
        <source>To somebody else (O)</source>
        <translation>Başkasına (O)</translation>
    </message>
    <message>
        <source>&amp;Leave full screen</source>
        <translation>Tam ekrandan &amp;çık</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Tam ekrandan çık (Esc)</translation>
    </message>
    <message>
        <source>Nothing is waiting for you now. The next lead comes back: %1.</source>
        <extracomment>%1 is a time, as &quot;Mon 14:00&quot;</extracomment>
        <translation>Şu anda sizi bekleyen bir şey yok. Sıradaki müşteri adayı: %1.</translation>
    </message>
</context>
<context>
    <name>leadline::UpdatesModel</name>
    <message>
        <source>(blank)</source>
        <extracomment>a field that holds nothing yet</extracomment>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>İçe aktarmadan sonra</translation>
    </message>
</context>
<context>
    <name>leadline::ValuesModel</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Olduğu gibi sakla</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>“%1” ne anlama gelir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dosyada</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Anlamı</translation>
    </message>
</context>
<context>
    <name>leadline::ValuesPage</name>
    <message>
        <source>Texts of the file that are not known</source>
        <translation>Dosyanın bilinmeyen metinleri</translation>
    </message>
    <message>
        <source>These texts are not known. What do they stand for?</source>
        <translation>Bu metinler bilinmiyor. Ne anlama geliyorlar?</translation>
    </message>
    <message>
        <source>Some rows do not say when the marketplace received the lead. Which time stands in for it?</source>
        <translation>Bazı satırlar pazar yerinin adayı ne zaman aldığını söylemiyor. Yerine hangi zaman alınsın?</translation>
    </message>
    <message>
        <source>&amp;Remember these answers for the next file with this header</source>
        <translation>Bu başlığı taşıyan sonraki dosya için yanıtları &amp;hatırla</translation>
    </message>
    <message>
        <source>Remember these answers for the next file with this header</source>
        <translation>Bu başlığı taşıyan sonraki dosya için yanıtları hatırla</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Her satır denetleniyor…</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Bu ne anlama geliyor?</translation>
    </message>
    <message>
        <source>Every row is read once before anything is asked or written.</source>
        <translation>Bir şey sorulmadan veya yazılmadan önce her satır bir kez okunur.</translation>
    </message>
    <message>
        <source>Nothing is guessed where it could be wrong. What you leave open is kept as it is.</source>
        <translation>Yanlış olabilecek hiçbir şey tahmin edilmez. Yanıtsız bıraktıklarınız olduğu gibi saklanır.</translation>
    </message>
    <message>
        <source>Choose how the dates are written first.</source>
        <translation>Önce tarihlerin nasıl yazıldığını seçin.</translation>
    </message>
    <message>
        <source>“%1” can be read day first or month first, and no other date of the file settles it. Which is it?</source>
        <translation>“%1” önce gün veya önce ay olarak okunabilir ve dosyadaki başka hiçbir tarih bunu belirlemiyor. Hangisi?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a date, %2 the order of its parts</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Every text has an answer.</source>
        <translation>Her metnin yanıtı var.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without an answer stay as they are.</source>
        <translation>
            <numerusform>Yanıtsız %n metin olduğu gibi kalır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ViewBar</name>
    <message>
        <source>● changed</source>
        <extracomment>a dot, and: the view is not as it was saved</extracomment>
        <translation>● değişti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Keep the view as it is now</source>
        <translation>Görünümü şimdiki hâliyle saklar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Keep what you see as a view of its own</source>
        <translation>Gördüklerinizi ayrı bir görünüm olarak saklar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Back to the view as it was saved</source>
        <translation>Görünümü kaydedildiği hâle döndürür</translation>
    </message>
</context>
<context>
    <name>leadline::ViewCommands</name>
    <message>
        <source>That did not work</source>
        <translation>İşlem tamamlanamadı</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Görünümü kaydet</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Görünümün adı</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Görünümü yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Görünümü sil</translation>
    </message>
    <message>
        <source>Delete the view “%1”? Its leads stay as they are.</source>
        <translation>“%1” görünümü silinsin mi? Adaylar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Views of Leadline (*.leadview)</source>
        <translation>Leadline görünümleri (*.leadview)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>Görünüm şu dosyada: %1</translation>
    </message>
    <message>
        <source>Take in a view</source>
        <translation>Görünüm al</translation>
    </message>
    <message>
        <source>%1 is not a view of Leadline. Nothing was changed.</source>
        <translation>%1 bir Leadline görünümü değil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The view is here, but for some of it</source>
        <translation>Görünüm alındı, bir bölümü dışında</translation>
    </message>
    <message>
        <source>This program does not know, and has left out: %1</source>
        <translation>Bu programın tanımadığı ve atladığı: %1</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>“%1” sütununu gizle</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Görünümler</translation>
    </message>
    <message>
        <source>C&amp;olumns and rows</source>
        <translation>Sü&amp;tunlar ve satırlar</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>Görünümü &amp;kaydet</translation>
    </message>
    <message>
        <source>Save the view &amp;as…</source>
        <translation>Görünümü &amp;farklı kaydet…</translation>
    </message>
    <message>
        <source>Re&amp;vert the view</source>
        <translation>Görünümü &amp;eski hâline döndür</translation>
    </message>
    <message>
        <source>Re&amp;name the view…</source>
        <translation>Görünümü yeniden &amp;adlandır…</translation>
    </message>
    <message>
        <source>Move the view &amp;up</source>
        <translation>Görünümü &amp;yukarı taşı</translation>
    </message>
    <message>
        <source>Move the view do&amp;wn</source>
        <translation>Görünümü aşağı &amp;taşı</translation>
    </message>
    <message>
        <source>&amp;Delete the view…</source>
        <translation>Görünümü &amp;sil…</translation>
    </message>
    <message>
        <source>S&amp;hare the view as a file…</source>
        <translation>Görünümü dosya olarak &amp;paylaş…</translation>
    </message>
    <message>
        <source>&amp;Take in a view…</source>
        <translation>&amp;Görünüm al…</translation>
    </message>
    <message>
        <source>&amp;Bring back the usual views</source>
        <translation>&amp;Olağan görünümleri geri getir</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Sütunlar…</translation>
    </message>
    <message>
        <source>&amp;Fit the columns</source>
        <translation>Sütunları &amp;uydur</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>Sütunları sı&amp;fırla</translation>
    </message>
    <message>
        <source>Hi&amp;gh rows</source>
        <translation>&amp;Yüksek satırlar</translation>
    </message>
    <message>
        <source>&amp;Low rows</source>
        <translation>&amp;Alçak satırlar</translation>
    </message>
</context>
<context>
    <name>leadline::ViewKeeper</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Due in 4 h</source>
        <translation>4 saat içinde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Süresi geçenler</translation>
    </message>
    <message>
        <source>New contact requests</source>
        <translation>Yeni iletişim talepleri</translation>
    </message>
    <message>
        <source>Test drives</source>
        <translation>Test sürüşleri</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>İletişime geçmeyin</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sorumlusu olmayanlar</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tüm adaylar</translation>
    </message>
</context>
<context>
    <name>leadline::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
</context>
<context>
    <name>leadline::ViewListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n aday</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::WatchLine</name>
    <message>
        <source>Watch a folder</source>
        <translation>Klasör izle</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>İzlenen klasör</translation>
    </message>
    <message>
        <source>New lead files of one folder can be offered as they arrive. Nothing is imported by itself.</source>
        <translation>Bir klasöre gelen yeni aday dosyaları geldikçe önerilebilir. Hiçbir şey kendiliğinden içe aktarılmaz.</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Klasör izle…</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Başka &amp;klasör…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>İzlenecek klasörü seç</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>İzlemeyi &amp;durdur</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Klasörü izlemeyi durdur</translation>
    </message>
</context>
<context>
    <name>leadline::WelcomePage</name>
    <message>
        <source>Welcome to Leadline</source>
        <translation>Leadline’a hoş geldiniz</translation>
    </message>
    <message>
        <source>Bring in your marketplace leads, and Leadline shows whom to answer first, by when, and whom not to contact.</source>
        <translation>Pazar yeri müşteri adaylarınızı getirin; Leadline önce kime, ne zamana kadar yanıt vereceğinizi ve kiminle iletişime geçmeyeceğinizi göstersin.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Dosya içe &amp;aktar…</translation>
    </message>
    <message>
        <source>Import a lead file</source>
        <translation>Müşteri adayı dosyası içe aktar</translation>
    </message>
    <message>
        <source>&amp;Try with sample leads</source>
        <translation>Ö&amp;rneklerle deneyin</translation>
    </message>
    <message>
        <source>Try Leadline with sample leads</source>
        <translation>Leadline’ı örnek müşteri adaylarıyla deneyin</translation>
    </message>
    <message>
        <source>Bringing in the sample leads…</source>
        <translation>Örnek müşteri adayları getiriliyor…</translation>
    </message>
    <message>
        <source>You can also drop a file here. The sample leads are one import: undo it, and they are gone.</source>
        <translation>Buraya dosya da bırakabilirsiniz. Örnekler tek bir içe aktarmadır: geri alınca giderler.</translation>
    </message>
    <message>
        <source>Where do I find my leads?</source>
        <translation>Müşteri adaylarımı nerede bulurum?</translation>
    </message>
    <message>
        <source>In Partner Center: Referrals → Leads → Download. Leadline takes the CSV file as it is.</source>
        <translation>İş Ortağı Merkezi’nde: Referanslar → Müşteri adayları → İndir. Leadline CSV dosyasını olduğu gibi alır.</translation>
    </message>
</context>
<context>
    <name>leadline::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Önce bir dosya seçin.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 row(s)</source>
        <translation>
            <numerusform>%1 satırı &amp;aktar</numerusform>
        </translation>
    </message>
</context>
</TS>
