<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep store, settings and backups below this folder.</source>
        <translation>Guarda los datos, los ajustes y las copias de seguridad en esta carpeta.</translation>
    </message>
    <message>
        <source>Take this ISO 8601 instant for now.</source>
        <translation>Toma este instante ISO 8601 como la hora actual.</translation>
    </message>
    <message>
        <source>The time zone, by its IANA name.</source>
        <translation>Zona horaria, por su nombre IANA.</translation>
    </message>
    <message>
        <source>The language: en, es or tr.</source>
        <translation>Idioma: en, es o tr.</translation>
    </message>
    <message>
        <source>Marketplace leads: the right first contact inside 24 hours.</source>
        <translation>Clientes potenciales del marketplace: el primer contacto adecuado en menos de 24 horas.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG), then quit.</source>
        <translation>Guarda una imagen de la ventana en FILE (PNG) y sale.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Tamaño de la ventana: 1280x800.</translation>
    </message>
    <message>
        <source>Select the N-th lead of the list.</source>
        <translation>Selecciona el N-ésimo cliente potencial de la lista.</translation>
    </message>
    <message>
        <source>Where to begin: leads, imports or welcome.</source>
        <translation>Dónde empezar: leads, imports o welcome.</translation>
    </message>
    <message>
        <source>A lead file to import.</source>
        <translation>Un archivo de clientes potenciales que importar.</translation>
    </message>
    <message>
        <source>For this run: system, light, dark or contrast.</source>
        <translation>Para esta ejecución: system, light, dark o contrast.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Leadline</source>
        <translation>Acerca de Leadline</translation>
    </message>
    <message>
        <source>Marketplace leads: the right first contact inside 24 hours. Everything stays on this computer; there is no account and no telemetry.</source>
        <translation>Clientes potenciales del marketplace: el primer contacto adecuado en menos de 24 horas. Todo permanece en este equipo; no hay cuenta ni telemetría.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Leadline is not made or endorsed by Microsoft.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Leadline no es un producto de Microsoft ni cuenta con su respaldo.</translation>
    </message>
</context>
<context>
    <name>Leadlinectl</name>
    <message>
        <source>Read the file in this encoding.</source>
        <translation>Lee el archivo con esta codificación.</translation>
    </message>
    <message>
        <source>auto, or the dialect as JSON.</source>
        <translation>auto, o el dialecto en JSON.</translation>
    </message>
    <message>
        <source>Write the report to this file.</source>
        <translation>Escribe el informe en este archivo.</translation>
    </message>
    <message>
        <source>Count everything, write nothing.</source>
        <translation>Cuenta todo, no escribe nada.</translation>
    </message>
    <message>
        <source>Columns to fields, as a JSON file.</source>
        <translation>Columnas y sus campos, en un archivo JSON.</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, where the file leaves it open.</source>
        <translation>dmy, mdy o ymd, si el archivo no lo aclara.</translation>
    </message>
    <message>
        <source>The zone of times that bear none.</source>
        <translation>Zona de las horas que no la indican.</translation>
    </message>
    <message>
        <source>What to do with known customers: add, fill, overwrite or skip.</source>
        <translation>Qué hacer con los clientes ya registrados: add, fill, overwrite o skip.</translation>
    </message>
    <message>
        <source>Import the sample leads that come with Leadline.</source>
        <translation>Importa los clientes potenciales de ejemplo que trae Leadline.</translation>
    </message>
    <message>
        <source>sniff takes one file.</source>
        <translation>sniff requiere un archivo.</translation>
    </message>
    <message>
        <source>rows takes one file.</source>
        <translation>rows requiere un archivo.</translation>
    </message>
    <message>
        <source>map takes one file.</source>
        <translation>map requiere un archivo.</translation>
    </message>
    <message>
        <source>import takes at least one file.</source>
        <translation>import requiere al menos un archivo.</translation>
    </message>
    <message>
        <source>Count touches instead of leads.</source>
        <translation>Cuenta interacciones en vez de clientes potenciales.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo, esta cantidad.</translation>
    </message>
    <message>
        <source>Only these keys of the JSON, by commas.</source>
        <translation>Solo estas claves del JSON, separadas por comas.</translation>
    </message>
    <message>
        <source>Deadlines in so much time from now, as 4h, 30m or 2d.</source>
        <translation>Plazos que vencen dentro de este tiempo: 4h, 30m o 2d.</translation>
    </message>
    <message>
        <source>reached, no-answer, voicemail, wrong-number, call-back, sent, replied or held.</source>
        <translation>reached, no-answer, voicemail, wrong-number, call-back, sent, replied o held.</translation>
    </message>
    <message>
        <source>When it was, as an ISO 8601 instant.</source>
        <translation>Cuándo fue, en formato ISO 8601.</translation>
    </message>
    <message>
        <source>What to remember of it.</source>
        <translation>Qué conviene recordar.</translation>
    </message>
    <message>
        <source>outbound or inbound.</source>
        <translation>outbound o inbound.</translation>
    </message>
    <message>
        <source>Contact on the basis of the customer&apos;s own request, although a notice came too: why.</source>
        <translation>Contactar por la solicitud propia del cliente aunque también llegara un aviso: motivo.</translation>
    </message>
    <message>
        <source>Take the tick away again.</source>
        <translation>Quita de nuevo la marca.</translation>
    </message>
    <message>
        <source>phone, mail or meeting; without it, all.</source>
        <translation>phone, mail o meeting; sin indicarlo, todos.</translation>
    </message>
    <message>
        <source>How the customer said it.</source>
        <translation>Cómo lo dijo el cliente.</translation>
    </message>
    <message>
        <source>The customer has agreed to be contacted again.</source>
        <translation>El cliente ha aceptado que se le vuelva a contactar.</translation>
    </message>
    <message>
        <source>Not understood, and searched as a word: %1</source>
        <translation>No se entiende y se busca como palabra: %1</translation>
    </message>
    <message>
        <source>(contact data withheld)</source>
        <translation>(datos de contacto ocultos)</translation>
    </message>
    <message>
        <source>show takes the id of a lead.</source>
        <translation>show requiere el id. de un cliente potencial.</translation>
    </message>
    <message>
        <source>raw takes the id of a lead.</source>
        <translation>raw requiere el id. de un cliente potencial.</translation>
    </message>
    <message>
        <source>log takes the id of a lead and call, mail, meeting or note.</source>
        <translation>log requiere el id. de un cliente potencial y call, mail, meeting o note.</translation>
    </message>
    <message>
        <source>step takes the id of a lead and the number or key of a step.</source>
        <translation>step requiere el id. de un cliente potencial y el número o la clave de un paso.</translation>
    </message>
    <message>
        <source>stage takes the id of a lead and a stage.</source>
        <translation>stage requiere el id. de un cliente potencial y una etapa.</translation>
    </message>
    <message>
        <source>opt-out takes the id of a lead or an e-mail address.</source>
        <translation>opt-out requiere el id. de un cliente potencial o una dirección de correo.</translation>
    </message>
    <message>
        <source>Usage: leadlinectl COMMAND [OPTION…] [ARGUMENT…]

Commands:
</source>
        <translation>Uso: leadlinectl COMANDO [OPCIÓN…] [ARGUMENTO…]

Comandos:
</translation>
    </message>
    <message>
        <source>
leadlinectl COMMAND --help tells a command&apos;s options.</source>
        <translation>
leadlinectl COMANDO --help muestra las opciones de un comando.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Muestra un único documento JSON.</translation>
    </message>
    <message>
        <source>Say nothing but errors.</source>
        <translation>Solo muestra errores.</translation>
    </message>
    <message>
        <source>Allow the options for fault tests.</source>
        <translation>Permite las opciones para pruebas de fallos.</translation>
    </message>
    <message>
        <source>For tests: the N-th database call fails once.</source>
        <translation>Para pruebas: la N-ésima llamada a la base de datos falla una vez.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>There is no such command: %1</source>
        <translation>No existe este comando: %1</translation>
    </message>
    <message>
        <source>Leads that were worked on since stay.</source>
        <translation>Se conservan los clientes potenciales en los que se haya trabajado desde entonces.</translation>
    </message>
    <message>
        <source>Leads that were worked on since go too; a backup is made first.</source>
        <translation>También se quitan los clientes potenciales en los que se haya trabajado; antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>csv or json.</source>
        <translation>csv o json.</translation>
    </message>
    <message>
        <source>mailing leaves out whom you must not write to; backup and crm leave nobody out.</source>
        <translation>mailing excluye a quienes no debe escribir; backup y crm no excluyen a nadie.</translation>
    </message>
    <message>
        <source>Without the guard against spreadsheet formulas.</source>
        <translation>Sin la protección contra fórmulas de hoja de cálculo.</translation>
    </message>
    <message>
        <source>The language of the header: en, es or tr.</source>
        <translation>Idioma de los encabezados: en, es o tr.</translation>
    </message>
    <message>
        <source>A comma or a semicolon.</source>
        <translation>Una coma o un punto y coma.</translation>
    </message>
    <message>
        <source>Without a byte order mark.</source>
        <translation>Sin marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Mend what can be mended.</source>
        <translation>Repara lo que se pueda reparar.</translation>
    </message>
    <message>
        <source>undo takes the number of an action in the history.</source>
        <translation>undo requiere el número de una acción del historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n new touch(es)</source>
        <translation>
            <numerusform>%n interacción nueva</numerusform>
            <numerusform>%n interacciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation> (deshecho)</translation>
    </message>
    <message>
        <source>undo-import takes the id of an import.</source>
        <translation>undo-import requiere el id. de una importación.</translation>
    </message>
    <message>
        <source>export takes the file to write, then a query.</source>
        <translation>export requiere el archivo de destino y, después, una consulta.</translation>
    </message>
    <message>
        <source>restore takes a backup file.</source>
        <translation>restore requiere un archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new lead(s)</source>
        <translation>
            <numerusform>%1 cliente potencial nuevo</numerusform>
            <numerusform>%1 clientes potenciales nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new touch(es)</source>
        <translation>
            <numerusform>%1 interacción nueva</numerusform>
            <numerusform>%1 interacciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 known already</source>
        <translation>
            <numerusform>%1 ya registrada</numerusform>
            <numerusform>%1 ya registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 do not contact</source>
        <translation>%1 no contactar</translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s)</source>
        <translation>
            <numerusform>%1 de prueba</numerusform>
            <numerusform>%1 de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rechazada</numerusform>
            <numerusform>%1 rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be answered in time.</source>
        <translation>
            <numerusform>%1 aún se puede responder a tiempo.</numerusform>
            <numerusform>%1 aún se pueden responder a tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were late on arrival.</source>
        <translation>
            <numerusform>%1 llegó con el plazo vencido.</numerusform>
            <numerusform>%1 llegaron con el plazo vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in all · %2 do not contact · %3 test lead(s) set aside</source>
        <translation>
            <numerusform>%1 en total · %2 no contactar · %3 de prueba apartado</numerusform>
            <numerusform>%1 en total · %2 no contactar · %3 de prueba apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) written, %2 left out: do not contact.</source>
        <translation>
            <numerusform>%1 fila escrita, %2 excluidas: no contactar.</numerusform>
            <numerusform>%1 filas escritas, %2 excluidas: no contactar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 lead(s)</source>
        <translation>
            <numerusform>%1 de %2 cliente potencial</numerusform>
            <numerusform>%1 de %2 clientes potenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 no lleva argumentos.</translation>
    </message>
    <message>
        <source>backup takes at most one file.</source>
        <translation>backup admite como mucho un archivo.</translation>
    </message>
    <message>
        <source>Done, but the lead cannot be shown.</source>
        <translation>Hecho, pero el cliente potencial no se puede mostrar.</translation>
    </message>
    <message>
        <source>parse-source takes at least one text.</source>
        <translation>parse-source requiere al menos un texto.</translation>
    </message>
    <message>
        <source>%1 to be answered within 24 hours · %2 overdue</source>
        <translation>%1 por responder en 24 horas · %2 vencidos</translation>
    </message>
    <message>
        <source>For tests: no file grows beyond this size.</source>
        <translation>Para pruebas: ningún archivo crece más allá de este tamaño.</translation>
    </message>
    <message>
        <source>%1 is for tests: it needs --testing and a number.</source>
        <translation>%1 es para pruebas: necesita --testing y un número.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not shown.</source>
        <translation>
            <numerusform>%1 más no se muestra.</numerusform>
            <numerusform>%1 más no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>--rejected takes the rows of one file. Import the files one by one.</source>
        <translation>--rejected admite las filas de un solo archivo. Importe los archivos uno por uno.</translation>
    </message>
    <message>
        <source>%1 would replace the file that is to be imported. Choose another one.</source>
        <translation>%1 sustituiría el archivo que se va a importar. Elija otro.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Read by the saved profile of this name; where there is none, save how the file is read under it.</source>
        <translation>Leer con el perfil guardado que tiene este nombre; si no existe, guardar con él cómo se lee el archivo.</translation>
    </message>
    <message>
        <source>Write the rejected rows to this file, to be mended and imported again.</source>
        <translation>Escribir en este archivo las filas rechazadas, para corregirlas e importarlas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 excluida</numerusform>
            <numerusform>%1 excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>due, received, name, company, source, action, offer, stage, touches, owner, country or step; a leading - turns it round.</source>
        <translation>due, received, name, company, source, action, offer, stage, touches, owner, country o step; con un - delante, al revés.</translation>
    </message>
    <message>
        <source>Also what happened with others of the same company.</source>
        <translation>También lo ocurrido con otras personas de la misma empresa.</translation>
    </message>
    <message>
        <source>Why; needed for lost, disqualified and for opening a closed lead again: budget, no-answer, other-vendor, requirements, not-a-customer, timeline, spam, &quot;other: …&quot; or any text.</source>
        <translation>El motivo; necesario para lost, disqualified y para reabrir un cliente potencial cerrado: budget, no-answer, other-vendor, requirements, not-a-customer, timeline, spam, &quot;other: …&quot; o cualquier texto.</translation>
    </message>
    <message>
        <source>set takes the id of a lead, a field (first-name, last-name, email, phone, country, company, job-title, owner or stage) and a value.</source>
        <translation>set necesita el id de un cliente potencial, un campo (first-name, last-name, email, phone, country, company, job-title, owner o stage) y un valor.</translation>
    </message>
    <message>
        <source>Use the rules of this file from now on; the former ones are kept beside.</source>
        <translation>Usar desde ahora las reglas de este archivo; las anteriores se guardan al lado.</translation>
    </message>
    <message>
        <source>every action</source>
        <translation>todas las acciones</translation>
    </message>
    <message>
        <source>every offer</source>
        <translation>todas las ofertas</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>When the customer wants to be called, as an ISO 8601 instant.</source>
        <translation>Cuándo quiere el cliente que se le llame, como instante ISO 8601.</translation>
    </message>
    <message>
        <source>queue takes no arguments.</source>
        <translation>queue no admite argumentos.</translation>
    </message>
    <message>
        <source>put-off takes the id of a lead and until when: an ISO 8601 instant, 1h, after-lunch, tomorrow, their-morning, or now to take it up again.</source>
        <translation>put-off necesita el id de un cliente potencial y hasta cuándo: un instante ISO 8601, 1h, after-lunch, tomorrow, their-morning, o now para retomarlo.</translation>
    </message>
    <message>
        <source>contact-request, test-drive, install, portal-create, generic, second-mail, last-mail or one of your own; without it, the one that suits the lead.</source>
        <translation>contact-request, test-drive, install, portal-create, generic, second-mail, last-mail o una propia; sin ella, la que convenga al cliente potencial.</translation>
    </message>
    <message>
        <source>Write in this language instead of the customer&apos;s: en, es or tr.</source>
        <translation>Escribir en este idioma en lugar del idioma del cliente: en, es o tr.</translation>
    </message>
    <message>
        <source>Write the mail as a draft for your mail program.</source>
        <translation>Escribir el correo como borrador para su programa de correo.</translation>
    </message>
    <message>
        <source>Why another contact is in order, although the customer was contacted often of late.</source>
        <translation>Por qué procede otro contacto, aunque se haya contactado con el cliente a menudo últimamente.</translation>
    </message>
    <message>
        <source>mail takes the id of a lead.</source>
        <translation>mail requiere el identificador de un cliente potencial.</translation>
    </message>
    <message>
        <source>Use the checklists of this file from now on; the former ones are kept beside.</source>
        <translation>Usar desde ahora las listas de tareas de este archivo; las anteriores se conservan al lado.</translation>
    </message>
    <message>
        <source>Move all leads to the versions in force.</source>
        <translation>Pasar todos los clientes potenciales a las versiones vigentes.</translation>
    </message>
    <message>
        <source>tick takes the key of a step, and a query for the leads.</source>
        <translation>tick lleva la clave de un paso y una consulta de clientes potenciales.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s).</source>
        <translation>
            <numerusform>Marcado en %n cliente potencial.</numerusform>
            <numerusform>Marcado en %n clientes potenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>qualify takes the id of a lead and answers as KEY=VALUE; without a value one is taken away.</source>
        <translation>qualify lleva el id de un cliente potencial y respuestas como KEY=VALUE; sin valor se quita la respuesta.</translation>
    </message>
    <message>
        <source>Say who it is: the company, else the person.</source>
        <translation>Decir de quién se trata: la empresa; si no, la persona.</translation>
    </message>
    <message>
        <source>calendar takes the file to write.</source>
        <translation>calendar toma el archivo que se escribe.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), %1 cancelled, %2 left out.</source>
        <translation>
            <numerusform>%n entrada, %1 canceladas, %2 omitidas.</numerusform>
            <numerusform>%n entradas, %1 canceladas, %2 omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>mail, phone, meeting or all; all without it.</source>
        <translation>mail (correo), phone (teléfono), meeting (reunión) o all (todo); sin la opción, todo.</translation>
    </message>
    <message>
        <source>Where the objection came from. Needed.</source>
        <translation>De dónde procede la oposición. Obligatorio.</translation>
    </message>
    <message>
        <source>Why they may be contacted again. Needed.</source>
        <translation>Por qué se les puede volver a contactar. Obligatorio.</translation>
    </message>
    <message>
        <source>Why this customer is contacted all the same, in at least ten letters. Needed; it stays in the history.</source>
        <translation>Por qué se contacta a este cliente a pesar de todo, con diez letras como mínimo. Obligatorio; queda en el historial.</translation>
    </message>
    <message>
        <source>suppress takes addresses, numbers or domains.</source>
        <translation>suppress necesita direcciones, números o dominios.</translation>
    </message>
    <message>
        <source>suppressions takes one address, number or domain, or nothing.</source>
        <translation>suppressions admite una dirección, un número o un dominio, o nada.</translation>
    </message>
    <message>
        <source>lift-suppression takes the ids that suppressions shows.</source>
        <translation>lift-suppression necesita los identificadores que muestra suppressions.</translation>
    </message>
    <message>
        <source>contact-once takes the id of a lead, and mail or phone.</source>
        <translation>contact-once necesita el identificador de un cliente potencial, y mail o phone.</translation>
    </message>
    <message>
        <source>contact-rules takes no arguments.</source>
        <translation>contact-rules no admite argumentos.</translation>
    </message>
    <message>
        <source>When it begins: an ISO 8601 instant to come.</source>
        <translation>Cuándo empieza: un instante ISO 8601 futuro.</translation>
    </message>
    <message>
        <source>How long it is; 30 without it.</source>
        <translation>Cuánto dura; 30 si se omite.</translation>
    </message>
    <message>
        <source>What it is called; the customer reads it.</source>
        <translation>Cómo se llama; el cliente lo lee.</translation>
    </message>
    <message>
        <source>A room or a link.</source>
        <translation>Una sala o un enlace.</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Reunión: %1</translation>
    </message>
    <message>
        <source>meeting takes the id of a lead, --at and the file to write.</source>
        <translation>meeting necesita el id de un cliente potencial, --at y el archivo que se va a escribir.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>The first %1 of %2 leads</source>
        <translation>Los primeros %1 de %2 clientes potenciales</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lead(s)</source>
        <translation>
            <numerusform>%n cliente potencial seleccionado</numerusform>
            <numerusform>%n clientes potenciales seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n cliente potencial</numerusform>
            <numerusform>%n clientes potenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a page: &quot;2 of 5&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sin filtros</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtros: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them</source>
        <translation>
            <numerusform>%n excluido: no se le puede escribir</numerusform>
            <numerusform>%n excluidos: no se les puede escribir</numerusform>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Lead files</source>
        <translation>Archivos de clientes potenciales</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Importar clientes potenciales</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>(no source)</source>
        <translation>(sin origen)</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Prueba guiada</translation>
    </message>
    <message>
        <source>(no action)</source>
        <translation>(sin acción)</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Contact request</source>
        <translation>Solicitud de contacto</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Created in Azure portal</source>
        <translation>Creación en Azure Portal</translation>
    </message>
    <message>
        <source>Other: %1</source>
        <translation>Otra: %1</translation>
    </message>
    <message>
        <source>The marketplace did not say what the customer did.</source>
        <translation>El marketplace no indicó qué hizo el cliente.</translation>
    </message>
    <message>
        <source>The customer installed or bought the offer.</source>
        <translation>El cliente instaló o compró la oferta.</translation>
    </message>
    <message>
        <source>The customer asked to be contacted.</source>
        <translation>El cliente pidió que se le contactara.</translation>
    </message>
    <message>
        <source>A notice only: a partner listed on your app page was asked for contact. No contact is needed.</source>
        <translation>Solo es un aviso: se pidió contacto a un partner que figura en la página de su aplicación. No es necesario contactar.</translation>
    </message>
    <message>
        <source>The customer created the offer in their own Azure portal.</source>
        <translation>El cliente creó la oferta en su propio Azure Portal.</translation>
    </message>
    <message>
        <source>The customer started a test drive.</source>
        <translation>El cliente inició una prueba guiada (test drive).</translation>
    </message>
    <message>
        <source>Leadline does not know this action; it is kept as it came.</source>
        <translation>Leadline no conoce esta acción; se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>(no offer)</source>
        <translation>(sin oferta)</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Attempted</source>
        <comment>stage of a lead</comment>
        <translation>Contacto intentado</translation>
    </message>
    <message>
        <source>In conversation</source>
        <comment>stage of a lead</comment>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>stage of a lead</comment>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage of a lead</comment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage of a lead</comment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <comment>stage of a lead</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>stage of a lead</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun: a telephone call</comment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>noun: an e-mail message</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>Mensaje en el buzón de voz</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Customer replied</source>
        <translation>El cliente respondió</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a meeting took place</comment>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>way to reach a customer</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Nothing was copied, sent or logged.</source>
        <translation>No se ha copiado, enviado ni registrado nada.</translation>
    </message>
    <message>
        <source>Not done: this lead is on Do not contact.</source>
        <translation>No se ha hecho: este cliente potencial está marcado como «No contactar».</translation>
    </message>
    <message>
        <source>Not done: this lead is on Do not contact (marketplace notice of %1).</source>
        <translation>No se ha hecho: este cliente potencial está marcado como «No contactar» (aviso del marketplace del %1).</translation>
    </message>
    <message>
        <source>Not done yet: this customer asked directly, but a do-not-contact notice came too.</source>
        <translation>Aún no se ha hecho: este cliente hizo una solicitud directa, pero también llegó un aviso de no contactar.</translation>
    </message>
    <message>
        <source>Not done yet: this customer asked directly, but a do-not-contact notice came too, on %1.</source>
        <translation>Aún no se ha hecho: este cliente hizo una solicitud directa, pero el %1 llegó también un aviso de no contactar.</translation>
    </message>
    <message>
        <source>Decide first, with a reason, whether the direct request is your basis.</source>
        <translation>Decida primero, e indique el motivo, si la solicitud directa es su base.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want to be reached this way.</source>
        <translation>No se ha hecho: el cliente no desea que se le contacte por este medio.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want phone calls.</source>
        <translation>No se ha hecho: el cliente no desea recibir llamadas.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want mail.</source>
        <translation>No se ha hecho: el cliente no desea recibir correos.</translation>
    </message>
    <message>
        <source>Not done: the customer does not want meetings.</source>
        <translation>No se ha hecho: el cliente no desea reuniones.</translation>
    </message>
    <message>
        <source>Not done: no phone number of this customer is known.</source>
        <translation>No se ha hecho: no consta ningún teléfono de este cliente.</translation>
    </message>
    <message>
        <source>Not done: no e-mail address of this customer is known.</source>
        <translation>No se ha hecho: no consta ningún correo electrónico de este cliente.</translation>
    </message>
    <message>
        <source>Not done: no address of this customer is known for that.</source>
        <translation>No se ha hecho: no consta ninguna dirección de este cliente para ello.</translation>
    </message>
    <message>
        <source>Not done: this is a test lead of Partner Center. Keep it as a real lead first.</source>
        <translation>No se ha hecho: es un cliente potencial de prueba del Centro de partners. Consérvelo antes como real.</translation>
    </message>
    <message>
        <source>Not done: a rule says no (%1). Nothing was changed.</source>
        <translation>No se ha hecho: una regla lo impide (%1). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>No se puede leer el archivo «%1». Compruebe que sigue en su sitio y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that can be recognised as leads. Choose the lead file that you downloaded from Partner Center.</source>
        <translation>«%1» no contiene nada que se reconozca como clientes potenciales. Elija el archivo que descargó del Centro de partners.</translation>
    </message>
    <message>
        <source>The dates in column “%1” can be read day first or month first. Say which, then try again.</source>
        <translation>Las fechas de la columna «%1» pueden leerse con el día o con el mes primero. Indique cuál y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place or check that you may write there.</source>
        <translation>No se puede escribir «%1». Elija otra ubicación o compruebe que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Another program is using the leads in “%1”. Close it, then try again.</source>
        <translation>Otro programa está usando los clientes potenciales de «%1». Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The leads in “%1” were written by a newer version of Leadline. Nothing was touched. Install that version to open them.</source>
        <translation>Los clientes potenciales de «%1» se guardaron con una versión más reciente de Leadline. No se ha tocado nada. Instale esa versión para abrirlos.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged. It was not changed. Restore a backup, or check the database with “leadlinectl check --repair”.</source>
        <translation>El archivo «%1» está dañado. No se ha modificado. Restaure una copia de seguridad o revise la base de datos con «leadlinectl check --repair».</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Make the folder writable or choose another profile, then start again.</source>
        <translation>No se puede escribir en «%1». Permita la escritura en la carpeta o elija otro perfil y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to “%1”. Free some space, then try again.</source>
        <translation>El disco está lleno, así que no se ha guardado nada en «%1». Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The leads in “%1” could not be read or written. Nothing was changed. Try again; if it happens again, restore a backup.</source>
        <translation>No se han podido leer o escribir los clientes potenciales de «%1». No se ha cambiado nada. Vuelva a intentarlo; si se repite, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was changed.</source>
        <translation>«%1» ya no existe. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is not a value that is understood here. Nothing was changed.</source>
        <translation>El valor «%1» no se admite aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Some of these leads were worked on since. Choose whether to keep that work.</source>
        <translation>Desde entonces se ha trabajado en algunos de estos clientes potenciales. Elija si desea conservar ese trabajo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>El archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>A record points to one that is missing</source>
        <translation>Un registro remite a otro que no existe</translation>
    </message>
    <message>
        <source>A lead&apos;s summary disagrees with its touches</source>
        <translation>El resumen de un cliente potencial no coincide con sus interacciones</translation>
    </message>
    <message>
        <source>The search index is out of date</source>
        <translation>El índice de búsqueda está desactualizado</translation>
    </message>
    <message>
        <source>A record belongs to nothing</source>
        <translation>Un registro no pertenece a nada</translation>
    </message>
    <message>
        <source>%1: mended. (%2)</source>
        <translation>%1: reparado. (%2)</translation>
    </message>
    <message>
        <source>%1: not mended. (%2)</source>
        <translation>%1: sin reparar. (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>«%1» no tiene @.</translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation>«%1» tiene más de una @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>«%1» no tiene nada antes de la @.</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @.</source>
        <translation>«%1» no tiene nada después de la @.</translation>
    </message>
    <message>
        <source>“%1” has no dot after the @.</source>
        <translation>«%1» no tiene ningún punto después de la @.</translation>
    </message>
    <message>
        <source>“%1” has a character that no e-mail address may have.</source>
        <translation>«%1» contiene un carácter no permitido en un correo electrónico.</translation>
    </message>
    <message>
        <source>“%1” is too long for an e-mail address.</source>
        <translation>«%1» es demasiado largo para ser un correo electrónico.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1 is a column of the file, %2 says what is wrong</extracomment>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is a line number, %2 says what is wrong</extracomment>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <extracomment>%1 is a line number, %2 a column of the file, %3 says what is wrong</extracomment>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>sin reconocer</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>por sus valores</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>ambiguous: please choose</source>
        <translation>ambiguo: elija, por favor</translation>
    </message>
    <message>
        <source>%1 (Western European)</source>
        <translation>%1 (Europa occidental)</translation>
    </message>
    <message>
        <source>%1 (Turkish)</source>
        <translation>%1 (turco)</translation>
    </message>
    <message>
        <source>%1 (Central European)</source>
        <translation>%1 (Europa central)</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Coma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Punto y coma ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barra vertical ( | )</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Day first (31/12/2026)</source>
        <translation>Día primero (31/12/2026)</translation>
    </message>
    <message>
        <source>Month first (12/31/2026)</source>
        <translation>Mes primero (12/31/2026)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>Año primero (2026-12-31)</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Cliente potencial nuevo</translation>
    </message>
    <message>
        <source>New touch</source>
        <translation>Interacción nueva</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Ya registrado</translation>
    </message>
    <message>
        <source>Test lead</source>
        <translation>Cliente potencial de prueba</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Keep what is known of the customer</source>
        <translation>Conservar los datos actuales del cliente</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>Completar los datos vacíos</translation>
    </message>
    <message>
        <source>Let the file win</source>
        <translation>Dar prioridad al archivo</translation>
    </message>
    <message>
        <source>Leave out known customers</source>
        <translation>Omitir los clientes ya registrados</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origen del cliente potencial</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Id. de la oferta</translation>
    </message>
    <message>
        <source>Offer title</source>
        <translation>Título de la oferta</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation>Nota del cliente</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Lead id</source>
        <translation>Id. del cliente potencial</translation>
    </message>
    <message>
        <source>Purchase intent</source>
        <translation>Intención de compra</translation>
    </message>
    <message>
        <source>Customer details (JSON)</source>
        <translation>Datos del cliente (JSON)</translation>
    </message>
    <message>
        <source>History of the work (Leadline export)</source>
        <translation>Historial del trabajo (exportación de Leadline)</translation>
    </message>
    <message>
        <source>Logged an activity with %1</source>
        <translation>Actividad registrada con %1</translation>
    </message>
    <message>
        <source>Logged a call with %1</source>
        <translation>Llamada registrada con %1</translation>
    </message>
    <message>
        <source>Logged a mail to %1</source>
        <translation>Correo registrado para %1</translation>
    </message>
    <message>
        <source>Logged a meeting with %1</source>
        <translation>Reunión registrada con %1</translation>
    </message>
    <message>
        <source>Wrote a note about %1</source>
        <translation>Nota escrita sobre %1</translation>
    </message>
    <message>
        <source>Moved %1 to “%2”</source>
        <extracomment>%1 is a customer, %2 the stage of the lead</extracomment>
        <translation>%1 pasó a «%2»</translation>
    </message>
    <message>
        <source>Changed the stage of %1</source>
        <translation>Etapa cambiada: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Changed the checklist of %1</source>
        <translation>Lista de tareas modificada: %1</translation>
    </message>
    <message>
        <source>Decided to contact %1 on the direct request</source>
        <translation>Decisión: contactar con %1 por su solicitud directa</translation>
    </message>
    <message>
        <source>Changed how %1 may be reached</source>
        <translation>Medios de contacto modificados: %1</translation>
    </message>
    <message>
        <source>Kept the test lead %1 as a real one</source>
        <translation>Cliente de prueba conservado como real: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificado: %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>test lead</source>
        <translation>cliente de prueba</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>respondido en %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Every request of this lead has been answered.</source>
        <translation>Todas las solicitudes de este cliente potencial están respondidas.</translation>
    </message>
    <message>
        <source>Notices only: the marketplace says that no contact is needed, so no clock runs.</source>
        <translation>Solo avisos: el marketplace indica que no es necesario contactar, así que no corre ningún plazo.</translation>
    </message>
    <message>
        <source>A test lead of Partner Center: it is set aside and counted nowhere.</source>
        <translation>Cliente potencial de prueba del Centro de partners: queda apartado y no cuenta en ningún total.</translation>
    </message>
    <message>
        <source>Nothing in this lead asks for an answer.</source>
        <translation>Nada en este cliente potencial requiere respuesta.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a length of time in days, as short as is readable</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>a length of time in days and hours</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a length of time in hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a length of time in hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a length of time in minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length of time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date format: day, short name of the month, year, time. Letters as in Qt&apos;s QLocale::toString.</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date format: day, short name of the month, year. Letters as in Qt&apos;s QLocale::toString.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>nothing in this row identifies a lead.</source>
        <translation>nada en esta fila identifica a un cliente potencial.</translation>
    </message>
    <message>
        <source>the action “%1” is not known; it is kept as it is.</source>
        <translation>la acción «%1» es desconocida; se conserva tal cual.</translation>
    </message>
    <message>
        <source>the source “%1” is not known; it is kept as it is.</source>
        <translation>el origen «%1» es desconocido; se conserva tal cual.</translation>
    </message>
    <message>
        <source>“%1” is not a date; the time of the import stands in.</source>
        <translation>«%1» no es una fecha; se usa la hora de la importación.</translation>
    </message>
    <message>
        <source>there is no date; the time of the import stands in.</source>
        <translation>no hay fecha; se usa la hora de la importación.</translation>
    </message>
    <message>
        <source>“%1” stands on too many rows to be the id of a lead; it is left out.</source>
        <translation>«%1» figura en demasiadas filas para ser el identificador de un cliente potencial; no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>the times say no time zone; “%1” was assumed.</source>
        <translation>las horas no indican la zona horaria; se ha supuesto «%1».</translation>
    </message>
    <message>
        <source>the action column says “%1”, the lead source something else; the column counts.</source>
        <translation>la columna de acción dice «%1» y el origen indica otra cosa; cuenta la columna.</translation>
    </message>
    <message>
        <source>the customer details cannot be read: “%1”.</source>
        <translation>no se pueden leer los datos del cliente: «%1».</translation>
    </message>
    <message>
        <source>the history of the work cannot be read; the lead comes without it: “%1”.</source>
        <translation>no se puede leer el historial del trabajo; el cliente potencial llega sin él: «%1».</translation>
    </message>
    <message>
        <source>a quotation mark opens and never closes; it was read as text: “%1”.</source>
        <translation>hay unas comillas que no se cierran; se han leído como texto: «%1».</translation>
    </message>
    <message>
        <source>a quotation mark stands in the wrong place: “%1”.</source>
        <translation>hay unas comillas fuera de lugar: «%1».</translation>
    </message>
    <message>
        <source>an invisible NUL character was removed.</source>
        <translation>se ha eliminado un carácter NUL invisible.</translation>
    </message>
    <message>
        <source>some characters do not fit the encoding: “%1”. Try another encoding.</source>
        <translation>algunos caracteres no corresponden a la codificación: «%1». Pruebe con otra.</translation>
    </message>
    <message>
        <source>cells are missing; they stay empty.</source>
        <translation>faltan celdas; quedan vacías.</translation>
    </message>
    <message>
        <source>there are more cells than headers; the rest is kept as extra data.</source>
        <translation>hay más celdas que encabezados; el resto se conserva como datos adicionales.</translation>
    </message>
    <message>
        <source>a comma was missing; it was read all the same.</source>
        <translation>faltaba una coma; se ha leído de todos modos.</translation>
    </message>
    <message>
        <source>this is not JSON: “%1”.</source>
        <translation>esto no es JSON: «%1».</translation>
    </message>
    <message>
        <source>the file was written to while it was read: rows that came in meanwhile are not in. Import it once more.</source>
        <translation>el archivo se ha modificado mientras se leía: las filas llegadas entretanto no están. Impórtelo otra vez.</translation>
    </message>
    <message>
        <source>a cell is too large and was cut: “%1”.</source>
        <translation>una celda es demasiado grande y se ha recortado: «%1».</translation>
    </message>
    <message>
        <source>Not done: this needs a reason. Nothing was changed.</source>
        <translation>No se ha hecho: debe indicar un motivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An import that was taken back is not done again from here. Import its file once more.</source>
        <translation>Una importación deshecha no se puede rehacer desde aquí. Vuelva a importar su archivo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Not done: this customer already has a real lead for this offer. Nothing was changed.</source>
        <translation>No se ha hecho: este cliente ya tiene un cliente potencial real para esta oferta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the country “%1” is not known; it is kept as it is.</source>
        <translation>el país «%1» no se conoce; se conserva tal cual.</translation>
    </message>
    <message>
        <source>the status “%1” is not known; it is kept as it is.</source>
        <translation>el estado «%1» no se conoce; se conserva tal cual.</translation>
    </message>
    <message>
        <source>“%1” is not known here; it is kept as it is.</source>
        <translation>«%1» no se conoce aquí; se conserva tal cual.</translation>
    </message>
    <message>
        <source>Add an e-mail address, a name or an offer.</source>
        <translation>Añada un correo electrónico, un nombre o una oferta.</translation>
    </message>
    <message>
        <source>Write the address as name@example.com.</source>
        <translation>Escriba la dirección como nombre@example.com.</translation>
    </message>
    <message>
        <source>Write the date as 2026-12-31 or 2026-12-31 14:30.</source>
        <translation>Escriba la fecha como 2026-12-31 o 2026-12-31 14:30.</translation>
    </message>
    <message>
        <source>Add when the marketplace received the lead.</source>
        <translation>Añada cuándo recibió el marketplace al cliente potencial.</translation>
    </message>
    <message>
        <source>Use INS, PLT, DNC, Create or StartTestDrive.</source>
        <translation>Use INS, PLT, DNC, Create o StartTestDrive.</translation>
    </message>
    <message>
        <source>Use AzureMarketplace, AzurePortal, AppSource or TestDrive.</source>
        <translation>Use AzureMarketplace, AzurePortal, AppSource o TestDrive.</translation>
    </message>
    <message>
        <source>Use the name of a country or its two letters.</source>
        <translation>Use el nombre de un país o sus dos letras.</translation>
    </message>
    <message>
        <source>Use a status that Partner Center knows.</source>
        <translation>Use un estado que conozca el Centro de partners.</translation>
    </message>
    <message>
        <source>Put the customer details right as JSON.</source>
        <translation>Corrija los datos del cliente como JSON.</translation>
    </message>
    <message>
        <source>Copy the cell from the file that was exported.</source>
        <translation>Copie la celda del archivo que se exportó.</translation>
    </message>
    <message>
        <source>Put the JSON right.</source>
        <translation>Corrija el JSON.</translation>
    </message>
    <message>
        <source>Close the quotation mark or write it twice.</source>
        <translation>Cierre las comillas o escríbalas dos veces.</translation>
    </message>
    <message>
        <source>Remove the quotation mark or write it twice.</source>
        <translation>Quite las comillas o escríbalas dos veces.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Shorten the cell.</source>
        <translation>Acorte la celda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>in a list of counts: rows that make a new lead</extracomment>
        <translation>
            <numerusform>%1 nuevo</numerusform>
            <numerusform>%1 nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new touch(es)</source>
        <translation>
            <numerusform>%1 interacción nueva</numerusform>
            <numerusform>%1 interacciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already known</source>
        <translation>
            <numerusform>%1 ya registrada</numerusform>
            <numerusform>%1 ya registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 excluida</numerusform>
            <numerusform>%1 excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 do not contact</source>
        <translation>%1 no contactar</translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s)</source>
        <translation>
            <numerusform>%1 cliente de prueba</numerusform>
            <numerusform>%1 clientes de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rechazada</numerusform>
            <numerusform>%1 rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message>
        <source>Known customers: %1</source>
        <translation>Clientes ya registrados: %1</translation>
    </message>
    <message>
        <source>Rows without a time: %1</source>
        <translation>Filas sin hora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) corrected by hand</source>
        <translation>
            <numerusform>%1 fila corregida a mano</numerusform>
            <numerusform>%1 filas corregidas a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out by hand</source>
        <translation>
            <numerusform>%1 fila excluida a mano</numerusform>
            <numerusform>%1 filas excluidas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the import (estimated)</source>
        <translation>Hora de la importación (estimada)</translation>
    </message>
    <message>
        <source>Time of the file (estimated)</source>
        <translation>Hora del archivo (estimada)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificación: %1</translation>
    </message>
    <message>
        <source>Delimiter: %1</source>
        <translation>Separador: %1</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Fechas: %1</translation>
    </message>
    <message>
        <source>Times without a zone: %1</source>
        <translation>Horas sin zona: %1</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open the lead file that lies in it.</source>
        <translation>«%1» es una carpeta. Abra el archivo de clientes potenciales que hay en ella.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a file. Choose the lead file that you downloaded from Partner Center.</source>
        <translation>«%1» es un dispositivo, no un archivo. Elija el archivo de clientes potenciales que descargó del Centro de partners.</translation>
    </message>
    <message>
        <source>“%1” is a connection between programs, not a file. Save what comes through it as a file, then open that.</source>
        <translation>«%1» es una conexión entre programas, no un archivo. Guarde en un archivo lo que llega por ella y abra ese archivo.</translation>
    </message>
    <message>
        <source>The leads stopped coming through “%1”. Save them as a file, then open that.</source>
        <translation>Los clientes potenciales dejaron de llegar por «%1». Guárdelos en un archivo y abra ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read in one piece. Save the leads as CSV or split them into several files, then open those.</source>
        <translation>«%1» es demasiado grande para leerlo de una vez. Guarde los clientes potenciales como CSV o repártalos en varios archivos y abra esos archivos.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Unpack it with that password, then open the lead file that was in it.</source>
        <translation>«%1» está protegido con contraseña. Descomprímalo con ella y abra el archivo de clientes potenciales que contenía.</translation>
    </message>
    <message>
        <source>There are several files in “%1”, and nobody can tell which one is meant. Unpack it, then open the lead file.</source>
        <translation>En «%1» hay varios archivos y no se puede saber cuál es el que quiere. Descomprímalo y abra el archivo de clientes potenciales.</translation>
    </message>
    <message>
        <source>There is no file in “%1”. Download the leads again.</source>
        <translation>En «%1» no hay ningún archivo. Vuelva a descargar los clientes potenciales.</translation>
    </message>
    <message>
        <source>There is another zip file in “%1”. Unpack it, then open the lead file.</source>
        <translation>En «%1» hay otro archivo zip. Descomprímalo y abra el archivo de clientes potenciales.</translation>
    </message>
    <message>
        <source>A file in “%1” has a name that points to another place, so nothing was unpacked. Ask whoever made it for the lead file alone.</source>
        <translation>En «%1» hay un archivo cuyo nombre apunta a otro lugar, así que no se ha descomprimido nada. Pida solo el archivo de clientes potenciales a quien lo creó.</translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than a lead file holds, so it was not unpacked. Ask whoever made it for the lead file alone.</source>
        <translation>«%1» ocuparía, descomprimido, mucho más que un archivo de clientes potenciales, así que no se ha descomprimido. Pida solo el archivo de clientes potenciales a quien lo creó.</translation>
    </message>
    <message>
        <source>The zip file “%1” is damaged or incomplete. Download it again.</source>
        <translation>El archivo zip «%1» está dañado o incompleto. Vuelva a descargarlo.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read, so nothing was imported. Wait until it is saved completely, then open it again.</source>
        <translation>«%1» se acortó mientras se leía, así que no se ha importado nada. Espere a que se guarde por completo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted before it was read, so nothing was imported. Open it again where it is now.</source>
        <translation>«%1» se movió, se sustituyó o se eliminó antes de leerlo, así que no se ha importado nada. Ábralo de nuevo donde esté ahora.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of what is in “%1”. Free some space on the disk, then try again.</source>
        <translation>No hay espacio para una copia temporal del contenido de «%1». Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” is not a text file, so there are no leads to read in it. Choose the lead file that you downloaded from Partner Center.</source>
        <translation>«%1» no es un archivo de texto, así que no hay clientes potenciales que leer en él. Elija el archivo que descargó del Centro de partners.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet or another office document. Save it as CSV in the spreadsheet program, then open that file.</source>
        <translation>«%1» es una hoja de cálculo u otro documento de oficina. Guárdelo como CSV en el programa de hojas de cálculo y abra ese archivo.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read and ends at line %2 now, so nothing was imported. Wait until it is saved completely, then open it again.</source>
        <translation>«%1» se acortó mientras se leía y ahora termina en la línea %2, así que no se ha importado nada. Espere a que se guarde por completo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The file “%1” was changed since it was shown, so nothing was imported. Look at it again before importing it.</source>
        <translation>El archivo «%1» cambió después de mostrarse, así que no se ha importado nada. Revíselo de nuevo antes de importarlo.</translation>
    </message>
    <message>
        <source>a spreadsheet has spoilt the phone number “%1”: its digits are lost.</source>
        <translation>una hoja de cálculo ha estropeado el número de teléfono «%1»: se han perdido sus cifras.</translation>
    </message>
    <message>
        <source>Download the leads again. Where they go through a spreadsheet, format this column as text there first.</source>
        <translation>Vuelva a descargar los clientes potenciales. Si pasan por una hoja de cálculo, dé antes formato de texto a esta columna.</translation>
    </message>
    <message>
        <source>The history has changed meanwhile. Nothing was done; look at it again.</source>
        <translation>El historial ha cambiado entretanto. No se ha hecho nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>What this step had changed was changed again since. Nothing was done, so that the newer change is not lost.</source>
        <translation>Lo que este paso cambió se ha vuelto a cambiar después. No se ha hecho nada, para no perder el cambio más reciente.</translation>
    </message>
    <message>
        <source>(language unknown)</source>
        <translation>(idioma desconocido)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <extracomment>the language to write to a customer in</extracomment>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Se puede contactar</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>the leads that I own</extracomment>
        <translation>Míos</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(nadie)</translation>
    </message>
    <message>
        <source>(no country)</source>
        <translation>(sin país)</translation>
    </message>
    <message>
        <source>(nothing left to do)</source>
        <translation>(nada pendiente)</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <extracomment>Date format: short name of the weekday, time. Letters as in Qt&apos;s QLocale::toString.</extracomment>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 there · good time to call</source>
        <extracomment>%1 is the time of day where the customer is</extracomment>
        <translation>%1 allí · buen momento para llamar</translation>
    </message>
    <message>
        <source>%1 there · working hours in part of the country</source>
        <extracomment>%1 are the times of day in the customer&apos;s country</extracomment>
        <translation>%1 allí · horario laboral en parte del país</translation>
    </message>
    <message>
        <source>%1 there · day off, opens in %2</source>
        <extracomment>%1 is the time of day where the customer is, %2 a length of time</extracomment>
        <translation>%1 allí · día no laborable, podrá llamar en %2</translation>
    </message>
    <message>
        <source>%1 there · opens in %2</source>
        <extracomment>%1 is the time of day where the customer is, %2 a length of time</extracomment>
        <translation>%1 allí · podrá llamar en %2</translation>
    </message>
    <message>
        <source>A fair time to call is from %1 to %2 on working days, by the clock of the customer&apos;s country.</source>
        <translation>El horario adecuado para llamar es de %1 a %2 en días laborables, según la hora del país del cliente.</translation>
    </message>
    <message>
        <source>E-mail address misspelt</source>
        <translation>Correo electrónico mal escrito</translation>
    </message>
    <message>
        <source>Throw-away e-mail address</source>
        <translation>Correo electrónico desechable</translation>
    </message>
    <message>
        <source>Phone number cannot be right</source>
        <translation>El teléfono no puede ser correcto</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>First and last name swapped</source>
        <translation>Nombre y apellidos intercambiados</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Nombre en mayúsculas</translation>
    </message>
    <message>
        <source>Name in small letters</source>
        <translation>Nombre en minúsculas</translation>
    </message>
    <message>
        <source>No country, but the phone number tells it</source>
        <translation>Sin país, pero el teléfono lo indica</translation>
    </message>
    <message>
        <source>Free mail address, not a company&apos;s</source>
        <translation>Correo gratuito, no de empresa</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value before and its value now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it, as in name@example.com.</source>
        <translation>Una dirección de correo lleva una @, como en nombre@example.com.</translation>
    </message>
    <message>
        <source>Only one e-mail address can stand here, with one @.</source>
        <translation>Aquí solo cabe una dirección de correo, con una sola @.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>Falta lo que va antes de la @.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>Falta lo que va después de la @.</translation>
    </message>
    <message>
        <source>After the @ there has to be a dot, as in example.com.</source>
        <translation>Después de la @ debe haber un punto, como en example.com.</translation>
    </message>
    <message>
        <source>There is a character in it that no e-mail address may have.</source>
        <translation>Contiene un carácter que ninguna dirección de correo admite.</translation>
    </message>
    <message>
        <source>Nobody can tell of which country this number is. Begin with + and the country&apos;s prefix, or fill in the country first.</source>
        <translation>No se sabe de qué país es este número. Empiece por + y el prefijo del país, o indique antes el país.</translation>
    </message>
    <message>
        <source>There is no such phone number. Check the digits behind the +.</source>
        <translation>Ese número de teléfono no existe. Compruebe las cifras que siguen al +.</translation>
    </message>
    <message>
        <source>There is no such phone number in %1. Check the digits, or begin with + and the prefix of another country.</source>
        <translation>Ese número de teléfono no existe en este país: %1. Compruebe las cifras o empiece por + y el prefijo de otro país.</translation>
    </message>
    <message>
        <source>There is no country of that name. Write its name or its two letters.</source>
        <translation>No hay ningún país con ese nombre. Escriba su nombre o sus dos letras.</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>Esa etapa no existe.</translation>
    </message>
    <message>
        <source>A line break or another invisible sign is in it. Take it out.</source>
        <translation>Contiene un salto de línea u otro signo invisible. Quítelo.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Then nothing would tell who the customer is. Leave a name, an e-mail address or a phone number.</source>
        <translation>Entonces nada diría quién es el cliente. Deje un nombre, una dirección de correo o un número de teléfono.</translation>
    </message>
    <message>
        <source>Somebody has already tried to reach this customer, so the lead is new no more. Choose “%1”.</source>
        <translation>Ya se ha intentado contactar con este cliente, así que ha dejado de ser nuevo. Elija «%1».</translation>
    </message>
    <message>
        <source>A lead expires only while the customer has not answered. Choose “%1”, with the reason.</source>
        <translation>Un cliente potencial solo caduca mientras no ha respondido. Elija «%1» e indique el motivo.</translation>
    </message>
    <message>
        <source>A closed lead stays closed, as in Partner Center. Choose “%1” to open it again, with the reason.</source>
        <translation>Un cliente potencial cerrado sigue cerrado, como en el Centro de partners. Para reabrirlo elija «%1» e indique el motivo.</translation>
    </message>
    <message>
        <source>Say why this lead is opened again.</source>
        <translation>Indique por qué se reabre este cliente potencial.</translation>
    </message>
    <message>
        <source>Say why this lead is given up.</source>
        <translation>Indique por qué se abandona este cliente potencial.</translation>
    </message>
    <message>
        <source>“%1” alone says nothing: write a note with it.</source>
        <translation>«%1» por sí solo no dice nada: añada una nota.</translation>
    </message>
    <message>
        <source>No budget</source>
        <comment>why a lead is given up</comment>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <comment>why a lead is given up</comment>
        <translation>El cliente no responde</translation>
    </message>
    <message>
        <source>Another vendor was chosen</source>
        <comment>why a lead is given up</comment>
        <translation>Se eligió a otro proveedor</translation>
    </message>
    <message>
        <source>Requirements are not met</source>
        <comment>why a lead is given up</comment>
        <translation>No se cumplen los requisitos</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <comment>why a lead is given up</comment>
        <translation>No es un cliente</translation>
    </message>
    <message>
        <source>Too little time</source>
        <comment>why a lead is given up</comment>
        <translation>Plazo demasiado corto</translation>
    </message>
    <message>
        <source>Spam or abuse</source>
        <comment>why a lead is given up</comment>
        <translation>Correo no deseado o abuso</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>why a lead is given up</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a lead</comment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>This lead is not there any more.</source>
        <translation>Este cliente potencial ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>Edited %n lead(s).</source>
        <translation>
            <numerusform>Se ha modificado %n cliente potencial.</numerusform>
            <numerusform>Se han modificado %n clientes potenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 emptied.</source>
        <extracomment>%1 is a customer, %2 a field, %3 what stands in it now</extracomment>
        <translation>%1: campo vaciado (%2).</translation>
    </message>
    <message>
        <source>%1: %2 is “%3” now.</source>
        <translation>%1: %2 ahora es «%3».</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a file and a line in it</extracomment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Edited here, with other leads</source>
        <translation>Modificado aquí, junto con otros</translation>
    </message>
    <message>
        <source>Set back here</source>
        <translation>Restablecido aquí</translation>
    </message>
    <message>
        <source>Followed from what was logged</source>
        <translation>Consecuencia de lo registrado</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Modificado aquí</translation>
    </message>
    <message>
        <source>Not done. %1 Nothing was changed.</source>
        <translation>No se ha hecho. %1 No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Edited %n lead(s): %1</source>
        <translation>
            <numerusform>Modificado %n cliente potencial: %1</numerusform>
            <numerusform>Modificados %n clientes potenciales: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited %1: %2</source>
        <extracomment>%1 is a customer, %2 the fields that were edited</extracomment>
        <translation>Modificado: %1 (%2)</translation>
    </message>
    <message>
        <source>Set back %1: %2</source>
        <translation>Restablecido: %1 (%2)</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Tiempo en la etapa</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>leads that have been in their stage for longer than they are meant to</extracomment>
        <translation>Estancado</translation>
    </message>
    <message>
        <source>Not stale</source>
        <translation>No estancado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n día en esta etapa</numerusform>
            <numerusform>%n días en esta etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; meant: %2</source>
        <extracomment>%1 is &quot;21 days in this stage&quot;, %2 the number of days that a lead is meant to stay there at most</extracomment>
        <translation>%1; lo previsto: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual target applies: %1.</source>
        <translation>Se aplica el plazo habitual: %1.</translation>
    </message>
    <message>
        <source>The target for “%1” applies: %2.</source>
        <translation>Se aplica el plazo de «%1»: %2.</translation>
    </message>
    <message>
        <source>The target for the offer “%1” applies: %2.</source>
        <translation>Se aplica el plazo de la oferta «%1»: %2.</translation>
    </message>
    <message>
        <source>The target for “%1” about the offer “%2” applies: %3.</source>
        <translation>Se aplica el plazo de «%1» para la oferta «%2»: %3.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format: short name of the weekday, day, short name of the month. Letters as in QLocale::toString.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 from %2 (%3)</source>
        <extracomment>half a day off: date, time from which it is closed, name of the holiday</extracomment>
        <translation>%1 desde las %2 (%3)</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>No cuentan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %1 and %n more day(s).</source>
        <translation>
            <numerusform>No cuentan: %1 y %n día más.</numerusform>
            <numerusform>No cuentan: %1 y %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 arrived on %2. A first answer is due by %3.</source>
        <translation>%1: llegó el %2. La primera respuesta se espera antes del %3.</translation>
    </message>
    <message>
        <source>Hot: to be answered before others.</source>
        <translation>Urgente: se responde antes que los demás.</translation>
    </message>
    <message>
        <source>The clock runs from the marketplace&apos;s own time. It stops when a call, mail or meeting with the customer is logged, or when the lead is closed.</source>
        <translation>El plazo corre desde la hora que indica el marketplace. Se detiene cuando se registra una llamada, un correo o una reunión con el cliente, o cuando se cierra el cliente potencial.</translation>
    </message>
    <message>
        <source>A new touch of the customer starts the clock again.</source>
        <translation>Una nueva interacción del cliente vuelve a poner en marcha el plazo.</translation>
    </message>
    <message>
        <source>Answered on %1, when the lead was closed.</source>
        <translation>Respondido el %1, al cerrar el cliente potencial.</translation>
    </message>
    <message>
        <source>Answered on %1 by a call.</source>
        <translation>Respondido el %1 con una llamada.</translation>
    </message>
    <message>
        <source>Answered on %1 by a mail.</source>
        <translation>Respondido el %1 con un correo.</translation>
    </message>
    <message>
        <source>Answered on %1 by a meeting.</source>
        <translation>Respondido el %1 con una reunión.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Respondido el %1.</translation>
    </message>
    <message>
        <source>%1 (%2 of working time)</source>
        <translation>%1 (%2 de tiempo laborable)</translation>
    </message>
    <message>
        <source>First answered after %1, by closing the lead</source>
        <translation>Primera respuesta: en %1, al cerrar el cliente potencial</translation>
    </message>
    <message>
        <source>First answered after %1, by a call</source>
        <translation>Primera respuesta: en %1, con una llamada</translation>
    </message>
    <message>
        <source>First answered after %1, by a mail</source>
        <translation>Primera respuesta: en %1, con un correo</translation>
    </message>
    <message>
        <source>First answered after %1, by a meeting</source>
        <translation>Primera respuesta: en %1, con una reunión</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>%1, day and night</source>
        <extracomment>a response target: &quot;24 hours, day and night&quot;</extracomment>
        <translation>%1, día y noche</translation>
    </message>
    <message>
        <source>%1 of working time (%2)</source>
        <extracomment>a response target: &quot;8 hours of working time (Spain)&quot;</extracomment>
        <translation>%1 de tiempo laborable (%2)</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifanía del Señor</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fiesta del Trabajo</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Asunción de la Virgen</translation>
    </message>
    <message>
        <source>National Day of Spain</source>
        <translation>Fiesta Nacional de España</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Todos los Santos</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Día de la Constitución</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Inmaculada Concepción</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Natividad del Señor</translation>
    </message>
    <message>
        <source>National Sovereignty and Children&apos;s Day</source>
        <translation>Día de la Soberanía Nacional y de la Infancia</translation>
    </message>
    <message>
        <source>Labour and Solidarity Day</source>
        <translation>Día del Trabajo y la Solidaridad</translation>
    </message>
    <message>
        <source>Youth and Sports Day</source>
        <translation>Día de la Juventud y el Deporte</translation>
    </message>
    <message>
        <source>Democracy and National Unity Day</source>
        <translation>Día de la Democracia y la Unidad Nacional</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Día de la Victoria</translation>
    </message>
    <message>
        <source>Eve of Republic Day</source>
        <translation>Víspera del Día de la República</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Día de la República</translation>
    </message>
    <message>
        <source>Eve of the Feast of Ramadan</source>
        <translation>Víspera de la Fiesta del Ramadán</translation>
    </message>
    <message>
        <source>Feast of Ramadan</source>
        <translation>Fiesta del Ramadán</translation>
    </message>
    <message>
        <source>Eve of the Feast of Sacrifice</source>
        <translation>Víspera de la Fiesta del Sacrificio</translation>
    </message>
    <message>
        <source>Feast of Sacrifice</source>
        <translation>Fiesta del Sacrificio</translation>
    </message>
    <message>
        <source>%1, dated %2 back</source>
        <extracomment>%1 is what was logged, %2 how long before it was written down it had happened</extracomment>
        <translation>%1, con fecha de %2 antes</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The text is no JSON: %1.</source>
        <translation>El texto no es JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that is expected here.</source>
        <translation>«%1» no es el tipo de archivo que se espera aquí.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«%1» no significa nada aquí.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. They are called as “Europe/Madrid”.</source>
        <translation>«%1» no es una zona horaria. Se escriben como «Europe/Madrid».</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Hours are written as “09:00-14:00, 15:00-18:00”.</source>
        <translation>«%1» no es una hora. El horario se escribe como «09:00-14:00, 15:00-18:00».</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” begins before the hours ahead of it end.</source>
        <translation>«%1» empieza antes de que termine el tramo anterior.</translation>
    </message>
    <message>
        <source>Less than an hour a week is open, so that no deadline would ever come.</source>
        <translation>Hay menos de una hora laborable por semana, así que ningún plazo llegaría a vencer.</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written as “2026-12-24”.</source>
        <translation>«%1» no es una fecha. Las fechas se escriben como «2026-12-24».</translation>
    </message>
    <message>
        <source>The date %1 is there twice.</source>
        <translation>La fecha %1 está dos veces.</translation>
    </message>
    <message>
        <source>“%1” is no number of hours from a minute (0.02) to 1000.</source>
        <translation>«%1» no es un número de horas entre un minuto (0,02) y 1000.</translation>
    </message>
    <message>
        <source>“%1” is no percentage from 0 to 100.</source>
        <translation>«%1» no es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>No hay ningún calendario «%1».</translation>
    </message>
    <message>
        <source>There are two usual targets.</source>
        <translation>Hay dos plazos habituales.</translation>
    </message>
    <message>
        <source>There are two targets for “%1”.</source>
        <translation>Hay dos plazos para «%1».</translation>
    </message>
    <message>
        <source>Until the file is mended or removed, what comes with the program applies.</source>
        <translation>Mientras no se corrija o se quite el archivo, se aplica lo que trae el programa.</translation>
    </message>
    <message>
        <source>Took up %1 again</source>
        <translation>Retomado: %1</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>Aplazado: %1</translation>
    </message>
    <message>
        <source>Call back now</source>
        <translation>Devolver la llamada ahora</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Prioritario</translation>
    </message>
    <message>
        <source>Just missed</source>
        <translation>Recién vencido</translation>
    </message>
    <message>
        <source>Follow up now</source>
        <translation>Seguimiento pendiente</translation>
    </message>
    <message>
        <source>Missed long ago</source>
        <translation>Vencido hace tiempo</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <source>phone number there</source>
        <translation>con teléfono</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>idioma: %1</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until after lunch</source>
        <translation>Hasta después de comer</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Until the customer&apos;s morning</source>
        <translation>Hasta la mañana del cliente</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Aplazado hasta el %1</translation>
    </message>
    <message>
        <source>To be called back on %1</source>
        <translation>Devolver la llamada el %1</translation>
    </message>
    <message>
        <source>Nobody answered; again on %1</source>
        <translation>No respondieron; otra vez el %1</translation>
    </message>
    <message>
        <source>Before a lead is given up, mail goes out on three different days. Write in words why it is given up all the same.</source>
        <translation>Antes de abandonar un cliente potencial se le escribe en tres días distintos. Indique con sus palabras por qué se abandona de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>Before a lead is given up, mail goes out on three different days; %n more is missing. Write in words why it is given up all the same.</source>
        <translation>
            <numerusform>Antes de abandonar un cliente potencial se le escribe en tres días distintos; falta %n. Indique con sus palabras por qué se abandona de todos modos.</numerusform>
            <numerusform>Antes de abandonar un cliente potencial se le escribe en tres días distintos; faltan %n. Indique con sus palabras por qué se abandona de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted %n time(s) in the last 24 hours.</source>
        <translation>
            <numerusform>Contactado %n vez en las últimas 24 horas.</numerusform>
            <numerusform>Contactado %n veces en las últimas 24 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>Contactado %n vez en los últimos 7 días.</numerusform>
            <numerusform>Contactado %n veces en los últimos 7 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next contact is in order from %1, so that nobody feels bombarded.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>El siguiente contacto procede a partir del %1, para que nadie se sienta acosado.</translation>
    </message>
    <message>
        <source>Not done: this customer was contacted often enough for now. Nothing was opened.</source>
        <translation>No se ha hecho: de momento ya se ha contactado bastante con este cliente. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Moved %1 to “%2” before mail went out on three days</source>
        <extracomment>%1 is a customer, %2 the stage of the lead, which was given up early</extracomment>
        <translation>%1 pasó a «%2» sin que se le escribiera en tres días</translation>
    </message>
    <message>
        <source>Contacted %1 once more, with a reason</source>
        <translation>Un contacto más con %1, con motivo</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>No se ha hecho. %1</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Beginning of the customer&apos;s note</source>
        <translation>Comienzo de la nota del cliente</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Día de la solicitud</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>%1: the customer wrote in it</source>
        <translation>%1: el cliente escribió en él</translation>
    </message>
    <message>
        <source>%1: of the customer&apos;s country</source>
        <translation>%1: por el país del cliente</translation>
    </message>
    <message>
        <source>%1: by the ending of the address</source>
        <translation>%1: por la terminación de la dirección</translation>
    </message>
    <message>
        <source>%1: no template in the customer&apos;s own language</source>
        <translation>%1: sin plantilla en el idioma del cliente</translation>
    </message>
    <message>
        <source>“%1” is not known of this lead. Write something in its place.</source>
        <translation>De este cliente potencial no se conoce «%1». Escriba algo en su lugar.</translation>
    </message>
    <message>
        <source>The greeting greets nobody. Write a name in it, or greet without one.</source>
        <translation>El saludo no se dirige a nadie. Escriba un nombre o salude sin él.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>El asunto está vacío.</translation>
    </message>
    <message>
        <source>The mail is empty.</source>
        <translation>El correo está vacío.</translation>
    </message>
    <message>
        <source>A field begins with “{” and is not closed on its line. A brace itself is written “{{”.</source>
        <translation>Un campo empieza con «{» y no se cierra en su línea. La propia llave se escribe «{{».</translation>
    </message>
    <message>
        <source>A “}” closes no field. A brace itself is written “}}”.</source>
        <translation>Una «}» no cierra ningún campo. La propia llave se escribe «}}».</translation>
    </message>
    <message>
        <source>There is a “{” inside a field. Close the field first.</source>
        <translation>Hay una «{» dentro de un campo. Cierre antes el campo.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>“%1” is a brace too many or too few. Fields are written as “{first_name}”, braces “{{” and “}}”.</source>
        <translation>En «%1» sobra o falta una llave. Los campos se escriben como «{first_name}»; las llaves, «{{» y «}}».</translation>
    </message>
    <message>
        <source>Contact requests</source>
        <translation>Solicitudes de contacto</translation>
    </message>
    <message>
        <source>Test drives</source>
        <translation>Pruebas guiadas</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>Created in the Azure portal</source>
        <translation>Creación en Azure Portal</translation>
    </message>
    <message>
        <source>Other leads, and withheld contact data</source>
        <translation>Otros clientes potenciales y datos de contacto ocultos</translation>
    </message>
    <message>
        <source>Notices: do not contact</source>
        <translation>Avisos: no contactar</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are on version %2 of “%3”; version %4 is in force.</source>
        <extracomment>%2 is a number of a version, %3 which leads a checklist is for, %4 a number of a version</extracomment>
        <translation>
            <numerusform>%n cliente potencial está en la versión %2 de «%3»; la vigente es la %4.</numerusform>
            <numerusform>%n clientes potenciales están en la versión %2 de «%3»; la vigente es la %4.</numerusform>
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
        <translation>%1: cambiado</translation>
    </message>
    <message>
        <source>The order of the steps is another one.</source>
        <translation>Cambia el orden de los pasos.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Stopped: the customer answered</source>
        <translation>Detenido: el cliente ha respondido</translation>
    </message>
    <message>
        <source>Stopped: the lead is won</source>
        <translation>Detenido: el cliente potencial está ganado</translation>
    </message>
    <message>
        <source>Stopped: the lead is lost</source>
        <translation>Detenido: el cliente potencial está perdido</translation>
    </message>
    <message>
        <source>Stopped: the lead is disqualified</source>
        <translation>Detenido: el cliente potencial está descartado</translation>
    </message>
    <message>
        <source>Stopped: the lead has expired</source>
        <translation>Detenido: el cliente potencial ha caducado</translation>
    </message>
    <message>
        <source>Stopped: the customer does not want it</source>
        <translation>Detenido: el cliente no lo desea</translation>
    </message>
    <message>
        <source>Stopped: do not contact</source>
        <translation>Detenido: no contactar</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Una de varias respuestas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Before a lead is qualified, the required questions are answered.</source>
        <translation>Antes de cualificar un cliente potencial hay que responder las preguntas obligatorias.</translation>
    </message>
    <message>
        <source>Before a lead is qualified, the required questions are answered. Missing: %1.</source>
        <translation>Antes de cualificar un cliente potencial hay que responder las preguntas obligatorias. Faltan: %1.</translation>
    </message>
    <message>
        <source>Not done: this step ends by itself, when the number is another one.</source>
        <translation>No se ha hecho: este paso termina por sí solo cuando el número cambia.</translation>
    </message>
    <message>
        <source>Not done: that is no answer to the question “%1”. Nothing was changed.</source>
        <translation>No se ha hecho: eso no responde a la pregunta «%1». No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Ticked a step for %n lead(s)</source>
        <translation>
            <numerusform>Paso marcado en %n cliente potencial</numerusform>
            <numerusform>Paso marcado en %n clientes potenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n lead(s) to the checklist in force</source>
        <translation>
            <numerusform>%n cliente potencial pasado a la lista vigente</numerusform>
            <numerusform>%n clientes potenciales pasados a la lista vigente</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered questions about %1</source>
        <translation>Respuestas sobre %1</translation>
    </message>
    <message>
        <source>“%1” is no number that is possible here.</source>
        <translation>«%1» no es un número posible aquí.</translation>
    </message>
    <message>
        <source>There is no checklist “%1”.</source>
        <translation>No hay ninguna lista de tareas «%1».</translation>
    </message>
    <message>
        <source>There are two templates for “%1”.</source>
        <translation>Hay dos plantillas para «%1».</translation>
    </message>
    <message>
        <source>Something is missing here: a checklist has steps, a choice at least two answers.</source>
        <translation>Aquí falta algo: una lista de tareas tiene pasos y una elección, al menos dos respuestas.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Aquí falta un nombre.</translation>
    </message>
    <message>
        <source>The name “%1” is there twice.</source>
        <translation>El nombre «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” is no kind that is known here.</source>
        <translation>«%1» no es un tipo que se conozca aquí.</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>Aquí falta el texto.</translation>
    </message>
    <message>
        <source>Nobody may be contacted on a notice: only tasks and decisions are possible here.</source>
        <translation>Con un aviso no se puede contactar a nadie: aquí solo caben tareas y decisiones.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>all addresses of a company, as in contoso.com</extracomment>
        <translation>Dominio</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added to the list.</source>
        <translation>
            <numerusform>Se ha añadido %n entrada a la lista.</numerusform>
            <numerusform>Se han añadido %n entradas a la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n ya estaba en la lista.</numerusform>
            <numerusform>%n ya estaban en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This closed a channel to %n customer(s) among your leads.</source>
        <translation>
            <numerusform>Con ello se ha cerrado un canal con %n cliente de sus clientes potenciales.</numerusform>
            <numerusform>Con ello se ha cerrado un canal con %n clientes de sus clientes potenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1. An entry is an e-mail address, a number that begins with + and its country, or the domain of a company.</source>
        <translation>No se ha entendido: %1. Una entrada es una dirección de correo, un número que empieza por + y su país, o el dominio de una empresa.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) with a customer in a day.</source>
        <translation>
            <numerusform>Como máximo, %n contacto con un cliente al día.</numerusform>
            <numerusform>Como máximo, %n contactos con un cliente al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) in a week.</source>
        <translation>
            <numerusform>Como máximo, %n contacto a la semana.</numerusform>
            <numerusform>Como máximo, %n contactos a la semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mails on %n day(s) before a lead is given up.</source>
        <translation>
            <numerusform>Correos en %n día antes de dar por perdido un cliente potencial.</numerusform>
            <numerusform>Correos en %n días distintos antes de dar por perdido un cliente potencial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not to be contacted may be contacted once, with a reason.</source>
        <translation>A quien no se debe contactar se le puede contactar una vez, indicando el motivo.</translation>
    </message>
    <message>
        <source>Who is not to be contacted is not contacted, whatever the reason.</source>
        <translation>A quien no se debe contactar no se le contacta, sea cual sea el motivo.</translation>
    </message>
    <message>
        <source>on the suppression list</source>
        <translation>en la lista de exclusión</translation>
    </message>
    <message>
        <source>“%1” is a file of something else, and was left as it is. Choose another name.</source>
        <translation>«%1» es un archivo de otra cosa y se ha dejado como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Not done: your company does not permit it (%1). Nothing was logged.</source>
        <translation>No se ha hecho: su empresa no lo permite (%1). No se ha registrado nada.</translation>
    </message>
    <message>
        <source>This customer may be contacted as usual. Nothing was logged.</source>
        <translation>A este cliente se le puede contactar como siempre. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Contacted %1 once all the same (%2)</source>
        <extracomment>%1 is a customer who is not to be contacted, %2 the channel: &quot;Mail&quot;</extracomment>
        <translation>Contacto único con %1 a pesar de todo (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n entry(ies) on the suppression list</source>
        <translation>
            <numerusform>%n entrada añadida a la lista de exclusión</numerusform>
            <numerusform>%n entradas añadidas a la lista de exclusión</numerusform>
        </translation>
    </message>
    <message>
        <source>Took entries from the suppression list: %1</source>
        <translation>Entradas quitadas de la lista de exclusión: %1</translation>
    </message>
    <message>
        <source>The template has a fault. Mend it under Settings → Mail templates, or choose another.</source>
        <translation>La plantilla tiene un error. Corríjala en Ajustes → Plantillas de correo o elija otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) overdue</source>
        <translation>
            <numerusform>%n cliente potencial con el plazo vencido</numerusform>
            <numerusform>%n clientes potenciales con el plazo vencido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) expect your call now</source>
        <translation>
            <numerusform>%n cliente espera ahora su llamada</numerusform>
            <numerusform>%n clientes esperan ahora su llamada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) due within %1</source>
        <extracomment>%1 is a length of time, as &quot;4 h&quot;</extracomment>
        <translation>
            <numerusform>%n cliente potencial vence en menos de %1</numerusform>
            <numerusform>%n clientes potenciales vencen en menos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) to take up again</source>
        <translation>
            <numerusform>%n cliente potencial por retomar</numerusform>
            <numerusform>%n clientes potenciales por retomar</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estaba</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads</source>
        <extracomment>the name of a calendar</extracomment>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>an entry of a calendar; %1 is an offer, or a customer</extracomment>
        <translation>Responder: %1</translation>
    </message>
    <message>
        <source>Call back: %1</source>
        <translation>Devolver la llamada: %1</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Retomar: %1</translation>
    </message>
    <message>
        <source>Done or cancelled</source>
        <extracomment>an entry of a calendar that is there no longer</extracomment>
        <translation>Hecho o cancelado</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <extracomment>outside the office&apos;s hours no time passes; %1 is a length of time</extracomment>
        <translation>en pausa %1</translation>
    </message>
    <message>
        <source>The customer wants neither calls nor mails, so no clock runs.</source>
        <translation>El cliente no desea llamadas ni correos, por lo que no corre ningún plazo.</translation>
    </message>
</context>
<context>
    <name>leadline</name>
    <message>
        <source>The value of %1 is not understood.</source>
        <translation>No se entiende el valor de %1.</translation>
    </message>
    <message>
        <source>Leadline is already open with the leads in %1.</source>
        <translation>Leadline ya está abierto con los clientes potenciales de %1.</translation>
    </message>
</context>
<context>
    <name>leadline::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n lead(s)</source>
        <translation>
            <numerusform>Modificar %n cliente potencial</numerusform>
            <numerusform>Modificar %n clientes potenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>&amp;Valor nuevo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will change</source>
        <translation>
            <numerusform>Cambiará %n cliente potencial</numerusform>
            <numerusform>Cambiarán %n clientes potenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not</source>
        <comment>leads that cannot change</comment>
        <translation>
            <numerusform>%n no cambiará</numerusform>
            <numerusform>%n no cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is so already</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n ya está así</numerusform>
            <numerusform>%n ya están así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n lead(s)</source>
        <translation>
            <numerusform>Aplicar a %n cliente potencial</numerusform>
            <numerusform>Aplicar a %n clientes potenciales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::CalendarActions</name>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>%1 follows your leads while Leadline runs.</source>
        <translation>%1 sigue a sus clientes potenciales mientras Leadline está en marcha.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dejar de actualizar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>The calendar file stays as it is from now on.</source>
        <translation>A partir de ahora el archivo de calendario se queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in %1.</source>
        <translation>
            <numerusform>%n entrada en %1.</numerusform>
            <numerusform>%n entradas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
    <message>
        <source>The calendar file is no longer kept up to date: %1</source>
        <translation>El archivo de calendario ya no se actualiza: %1</translation>
    </message>
</context>
<context>
    <name>leadline::CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>A calendar of your own, which begins as this one</source>
        <translation>Un calendario propio, que parte de este</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Working hours, %1</source>
        <translation>Horario laborable, %1</translation>
    </message>
    <message>
        <source>As “09:00-14:00, 15:00-18:00”; empty where nobody works</source>
        <translation>Como «09:00-14:00, 15:00-18:00»; vacío si nadie trabaja</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laborable</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>Date of the day off</source>
        <translation>Fecha del festivo</translation>
    </message>
    <message>
        <source>Name of the day off</source>
        <translation>Nombre del festivo</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>For half a day: the time it closes</source>
        <translation>Para media jornada: la hora de cierre</translation>
    </message>
    <message>
        <source>For half a day: the time it closes, as “13:00”</source>
        <translation>Para media jornada: la hora de cierre, como «13:00»</translation>
    </message>
    <message>
        <source>Add da&amp;y off</source>
        <translation>Añadir &amp;festivo</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day of the week, %2 what is wrong with its hours</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nuevo calendario</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Half a day closes at a time as “13:00”.</source>
        <translation>«%1» no es una hora. La media jornada cierra a una hora como «13:00».</translation>
    </message>
    <message>
        <source>As shi&amp;pped</source>
        <translation>Como &amp;venía</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistActions</name>
    <message>
        <source>The checklists were saved. Leads that have begun keep theirs.</source>
        <translation>Las listas de tareas se han guardado. Los clientes potenciales ya empezados conservan la suya.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>All leads follow the checklists in force.</source>
        <translation>Todos los clientes potenciales siguen las listas vigentes.</translation>
    </message>
    <message>
        <source>What was done stays done. Undo takes it back.</source>
        <translation>Lo hecho queda hecho. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Move leads to the checklists in force?</source>
        <translation>¿Pasar los clientes potenciales a las listas vigentes?</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Pasarlos</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) follow the checklists in force now. Undo takes it back.</source>
        <translation>
            <numerusform>%n cliente potencial sigue ahora las listas vigentes. Deshacer lo revierte.</numerusform>
            <numerusform>%n clientes potenciales siguen ahora las listas vigentes. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 leads can be edited at once. Select fewer.</source>
        <translation>Se pueden editar como máximo %1 clientes potenciales a la vez. Seleccione menos.</translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s). Undo takes it back.</source>
        <translation>
            <numerusform>Marcado en %n cliente potencial. Deshacer lo revierte.</numerusform>
            <numerusform>Marcado en %n clientes potenciales. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de tareas</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistForm</name>
    <message>
        <source>Remove this check&amp;list</source>
        <translation>Quitar esta &amp;lista</translation>
    </message>
    <message>
        <source>As it co&amp;mes with the program</source>
        <translation>Como viene con el progra&amp;ma</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de tareas</translation>
    </message>
    <message>
        <source>One for an &amp;offer</source>
        <translation>Una para una &amp;oferta</translation>
    </message>
    <message>
        <source>“fabrikam.*” for all of a publisher</source>
        <translation>«fabrikam.*» para todas las de un publicador</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>publisher.offer</source>
        <translation>publicador.oferta</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistView</name>
    <message>
        <source>Done on %1</source>
        <translation>Hecho el %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Antes del %1</translation>
    </message>
    <message>
        <source>Nothing to do for this lead.</source>
        <translation>No hay nada que hacer con este cliente potencial.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n paso hecho</numerusform>
            <numerusform>%1 de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done when the number is another one</source>
        <translation>Termina cuando cambie el número</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n detenido</numerusform>
            <numerusform>%n detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1; %2 is in force</source>
        <extracomment>both are numbers of versions of a checklist</extracomment>
        <translation>versión %1; vigente: %2</translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de tareas</translation>
    </message>
    <message>
        <source>Chec&amp;klists</source>
        <translation>&amp;Listas de tareas</translation>
    </message>
    <message>
        <source>After a &amp;call</source>
        <translation>Tras una ll&amp;amada</translation>
    </message>
    <message>
        <source>Quali&amp;fication</source>
        <translation>&amp;Cualificación</translation>
    </message>
    <message>
        <source>&amp;Words in</source>
        <translation>Te&amp;xtos en</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
</context>
<context>
    <name>leadline::ChipBar</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n cliente potencial</numerusform>
            <numerusform>%n clientes potenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>52 of 18,204 leads are shown</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>leadline::ChoiceDelegate</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>leadline::ColleagueHint</name>
    <message>
        <source>A colleague was contacted %1 ago: %2, %3</source>
        <extracomment>%1 is a length of time, %2 a call, a mail or a meeting, %3 a person</extracomment>
        <translation>Se contactó con un compañero hace %1: %2, %3</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a link: opens the lead of this person</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the lead of %1</source>
        <translation>Abrir el cliente potencial: %1</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnMapModel</name>
    <message>
        <source>⚠ Please choose</source>
        <translation>⚠ Elija, por favor</translation>
    </message>
    <message>
        <source>⚠ Please choose: %1?</source>
        <translation>⚠ Elija, por favor: ¿%1?</translation>
    </message>
    <message>
        <source>%1 · %2 % sure</source>
        <translation>%1 · %2&#xa0;% seguro</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Keep as extra data</source>
        <translation>Conservar como dato extra</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se ha detectado</translation>
    </message>
    <message>
        <source>⚠ Chosen twice</source>
        <translation>⚠ Elegido dos veces</translation>
    </message>
    <message>
        <source>As the import</source>
        <translation>Regla general</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Fill if blank</source>
        <translation>Rellenar si falta</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Known customers: what happens to “%1”</source>
        <translation>Clientes ya registrados: qué ocurre con «%1»</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Clientes registrados</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Columnas, en su orden</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Más a la izquierda (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Más a la derecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>The usual columns in their usual widths</source>
        <translation>Las columnas habituales con su ancho habitual</translation>
    </message>
    <message>
        <source>Columns that stay when the list scrolls sideways</source>
        <translation>Columnas que quedan fijas al desplazar la lista de lado</translation>
    </message>
    <message>
        <source>Choose a column at least.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnsPage</name>
    <message>
        <source>The columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>A column that is kept as extra data stays with its lead; nothing is thrown away.</source>
        <translation>Una columna conservada como datos adicionales permanece con su cliente potencial; no se pierde nada.</translation>
    </message>
    <message>
        <source>When the customer is known already:</source>
        <translation>Si el cliente ya está registrado:</translation>
    </message>
    <message>
        <source>What happens to the data of known customers</source>
        <translation>Qué ocurre con los datos de los clientes ya registrados</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>¿Qué contiene cada columna?</translation>
    </message>
    <message>
        <source>The headers were compared with those that are known in English, Spanish and Turkish.</source>
        <translation>Los encabezados se han comparado con los conocidos en inglés, español y turco.</translation>
    </message>
    <message>
        <source>Choose what “%1” holds.</source>
        <translation>Elija qué contiene «%1».</translation>
    </message>
    <message>
        <source>Two columns have the field “%1”; give one of them another.</source>
        <translation>Dos columnas tienen el campo «%1»; asigne otro a una de ellas.</translation>
    </message>
    <message>
        <source>Give at least one column a field.</source>
        <translation>Asigne un campo al menos a una columna.</translation>
    </message>
    <message>
        <source>No profile is used for this file.</source>
        <translation>No se usa ningún perfil para este archivo.</translation>
    </message>
    <message>
        <source>Mapped by the profile “%1”.</source>
        <translation>Asignado según el perfil «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Mapped by the profile “%1” (%n new column(s)).</source>
        <translation>
            <numerusform>Asignado según el perfil «%1» (%n columna nueva).</numerusform>
            <numerusform>Asignado según el perfil «%1» (%n columnas nuevas).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep what I say here in this profile</source>
        <translation>&amp;Guardar en este perfil lo que indique aquí</translation>
    </message>
    <message>
        <source>&amp;Remember these columns for the next file with this header</source>
        <translation>&amp;Recordar estas columnas para el próximo archivo con este encabezado</translation>
    </message>
</context>
<context>
    <name>leadline::CommandListModel</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>ahora no: %1</translation>
    </message>
</context>
<context>
    <name>leadline::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer words.</source>
        <translation>Nada se llama así. Pruebe con menos palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n comando</numerusform>
            <numerusform>%n comandos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter runs it, Esc closes</source>
        <translation>Intro ejecuta, Esc cierra</translation>
    </message>
</context>
<context>
    <name>leadline::Composer</name>
    <message>
        <source>Write the note first, then log it.</source>
        <translation>Escriba primero la nota y después regístrela.</translation>
    </message>
    <message>
        <source>Log what you did</source>
        <extracomment>heading above the buttons Call, Mail, Meeting, Note</extracomment>
        <translation>Registre lo que ha hecho</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registrar: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What was said, or what to remember (optional)</source>
        <translation>Qué se dijo o qué conviene recordar (opcional)</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>“%1” is no time that there was. It is written as “%2”.</source>
        <translation>«%1» no es una hora que haya existido. Se escribe como «%2».</translation>
    </message>
    <message>
        <source>That is still to come. Log it once it has happened.</source>
        <translation>Eso aún está por venir. Regístrelo cuando haya ocurrido.</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <extracomment>a button beside &quot;Log it&quot;: what is logged did not happen now but before</extracomment>
        <translation>Antes…</translation>
    </message>
    <message>
        <source>It was earlier: give the time</source>
        <translation>Fue antes: indique la hora</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>beside a field for a time</extracomment>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>leadline::ContactBanner</name>
    <message>
        <source>Test lead</source>
        <translation>Cliente potencial de prueba</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Decide before you contact</source>
        <translation>Decida antes de contactar</translation>
    </message>
    <message>
        <source>The customer&apos;s own wish</source>
        <translation>Deseo del propio cliente</translation>
    </message>
    <message>
        <source>%1 told you on %2 that a partner listed on your app page was asked for contact.</source>
        <translation>%1 le avisó el %2 de que se pidió contacto a un partner que figura en la página de su aplicación.</translation>
    </message>
    <message>
        <source>%1 told you that a partner listed on your app page was asked for contact.</source>
        <translation>%1 le avisó de que se pidió contacto a un partner que figura en la página de su aplicación.</translation>
    </message>
    <message>
        <source>You need not contact this customer: no clock runs, and calls and mail are refused.</source>
        <translation>No necesita contactar con este cliente: no corre ningún plazo y se rechazan las llamadas y los correos.</translation>
    </message>
    <message>
        <source>This customer asked you directly, but a do-not-contact notice came too (%1). Calls and mail stay closed until you decide, with a reason, that the direct request is your basis.</source>
        <translation>Este cliente se dirigió a usted directamente, pero también llegó un aviso de no contactar (%1). Las llamadas y los correos quedan bloqueados hasta que decida, indicando el motivo, que la solicitud directa es su base.</translation>
    </message>
    <message>
        <source>No phone calls since %1: %2</source>
        <translation>Sin llamadas desde el %1: %2</translation>
    </message>
    <message>
        <source>No mail since %1: %2</source>
        <translation>Sin correos desde el %1: %2</translation>
    </message>
    <message>
        <source>No meetings since %1: %2</source>
        <translation>Sin reuniones desde el %1: %2</translation>
    </message>
    <message>
        <source>Partner Center sent this lead as a test. It is set aside and counted nowhere.</source>
        <translation>El Centro de partners envió este cliente potencial como prueba. Queda apartado y no cuenta en ningún total.</translation>
    </message>
    <message>
        <source>A do-not-contact notice came too. Contact on the basis of the direct request was decided on %1.</source>
        <translation>También llegó un aviso de no contactar. El %1 se decidió contactar por la solicitud directa.</translation>
    </message>
    <message numerus="yes">
        <source>%n do-not-contact notice(s) came for this customer about other offers.</source>
        <translation>
            <numerusform>Llegó %n aviso de no contactar sobre otra oferta para este cliente.</numerusform>
            <numerusform>Llegaron %n avisos de no contactar sobre otras ofertas para este cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact on the direct request…</source>
        <translation>Contactar por la solicitud directa…</translation>
    </message>
    <message>
        <source>Keep as a real lead</source>
        <translation>Conservar como real</translation>
    </message>
    <message>
        <source>Contact once all the same…</source>
        <translation>Contactar una vez a pesar de todo…</translation>
    </message>
</context>
<context>
    <name>leadline::DueCounters</name>
    <message numerus="yes">
        <source>%n due in 4 h</source>
        <translation>
            <numerusform>%n vence en 4 h</numerusform>
            <numerusform>%n vencen en 4 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Mostrar estos clientes potenciales</translation>
    </message>
</context>
<context>
    <name>leadline::EditCommands</name>
    <message>
        <source>Choose a lead first.</source>
        <translation>Elija antes un cliente potencial.</translation>
    </message>
    <message>
        <source>At most %1 leads can be edited at once. Select fewer.</source>
        <translation>Se pueden modificar como máximo %1 clientes potenciales a la vez. Seleccione menos.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n se ha quedado como estaba.</numerusform>
            <numerusform>%n se han quedado como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Puede deshacerlo con «Deshacer».</translation>
    </message>
    <message>
        <source>&amp;Edit in the row</source>
        <translation>&amp;Modificar en la fila</translation>
    </message>
    <message>
        <source>Edit the &amp;facts of the lead</source>
        <translation>Modificar los da&amp;tos del cliente potencial</translation>
    </message>
    <message>
        <source>Change the &amp;owner…</source>
        <translation>Cambiar el &amp;propietario…</translation>
    </message>
    <message>
        <source>Edit the &amp;selected leads…</source>
        <translation>Modificar los &amp;seleccionados…</translation>
    </message>
    <message>
        <source>History of this lead&apos;s fie&amp;lds…</source>
        <translation>Historial de los &amp;campos…</translation>
    </message>
    <message>
        <source>Select &amp;all leads in the list</source>
        <translation>Seleccionar t&amp;oda la lista</translation>
    </message>
    <message>
        <source>&amp;Tick a step for the selected leads…</source>
        <translation>&amp;Marcar un paso en los seleccionados…</translation>
    </message>
</context>
<context>
    <name>leadline::EditPreviewModel</name>
    <message>
        <source>Contact data withheld</source>
        <translation>Datos de contacto ocultos</translation>
    </message>
    <message>
        <source>✕ stays as it is</source>
        <translation>✕ se queda como está</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After, or why not</source>
        <translation>Después, o por qué no</translation>
    </message>
</context>
<context>
    <name>leadline::EmptyResult</name>
    <message>
        <source>No lead passes these filters</source>
        <translation>Ningún cliente potencial cumple estos filtros</translation>
    </message>
    <message>
        <source>There are no leads</source>
        <translation>No hay clientes potenciales</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 hides most: without it there are %n lead(s).</source>
        <translation>
            <numerusform>El filtro %1 es el que más oculta: sin él hay %n cliente potencial.</numerusform>
            <numerusform>El filtro %1 es el que más oculta: sin él hay %n clientes potenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove some of them to see leads again.</source>
        <translation>Quite algunos para volver a ver clientes potenciales.</translation>
    </message>
</context>
<context>
    <name>leadline::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language of the headers</source>
        <translation>Idioma de los encabezados</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be written.</source>
        <translation>
            <numerusform>Se escribirá %n cliente potencial.</numerusform>
            <numerusform>Se escribirán %n clientes potenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Headers in</source>
        <translation>&amp;Encabezados en</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>For a &amp;mailing: leave out whom mail may not reach</source>
        <translation>&amp;Para un envío: excluir a quienes no se puede escribir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exportar clientes potenciales</translation>
    </message>
    <message>
        <source>Print leads</source>
        <translation>Imprimir clientes potenciales</translation>
    </message>
    <message>
        <source>The leads in &amp;view: %1</source>
        <extracomment>a choice, with the number of leads</extracomment>
        <translation>Los de esta &amp;vista: %1</translation>
    </message>
    <message>
        <source>The &amp;selected leads: %1</source>
        <extracomment>a choice, with the number of leads</extracomment>
        <translation>Los se&amp;leccionados: %1</translation>
    </message>
    <message>
        <source>PDF, to read: the list as it is shown</source>
        <translation>PDF, para leer: la lista tal como se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be printed.</source>
        <translation>
            <numerusform>Se imprimirá %n cliente potencial.</numerusform>
            <numerusform>Se imprimirán %n clientes potenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>No queda nadie a quien escribir.</translation>
    </message>
    <message>
        <source>At most %1 leads go on pages: the first ones in the list are taken.</source>
        <translation>En las páginas caben como máximo %1 clientes potenciales: se toman los primeros de la lista.</translation>
    </message>
    <message>
        <source>More than %1 leads are written in the order in which they were imported.</source>
        <translation>Si son más de %1 clientes potenciales, se escriben en el orden en que se importaron.</translation>
    </message>
    <message>
        <source>For any other purpose nobody is left out, not even who must not be contacted.</source>
        <translation>Para cualquier otro fin no se excluye a nadie, ni siquiera a quienes no se debe contactar.</translation>
    </message>
    <message>
        <source>Looking whom mail may reach: %1 of %2…</source>
        <translation>Comprobando a quién se puede escribir: %1 de %2…</translation>
    </message>
    <message>
        <source>Mail may reach all of them.</source>
        <translation>Se puede escribir a todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them.</source>
        <translation>
            <numerusform>%n excluido: no se le puede escribir.</numerusform>
            <numerusform>%n excluidos: no se les puede escribir.</numerusform>
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
            <numerusform>%n cliente potencial</numerusform>
            <numerusform>%n clientes potenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>%1 is a value of a filter with its count; leads that have it are not shown</extracomment>
        <translation>%1, excluido</translation>
    </message>
</context>
<context>
    <name>leadline::FacetPane</name>
    <message numerus="yes">
        <source>%n test lead(s) set aside</source>
        <translation>
            <numerusform>%n de prueba apartado</numerusform>
            <numerusform>%n de prueba apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Show all leads again (Ctrl+0)</source>
        <translation>Volver a mostrar todos los clientes potenciales (Ctrl+0)</translation>
    </message>
    <message>
        <source>Test leads of Partner Center are counted nowhere and never deleted.</source>
        <translation>Los clientes de prueba del Centro de partners no cuentan en ningún total y nunca se eliminan.</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>leads with this value are no longer shown; the key is the minus sign</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>what was ticked is left out, and the other way round</extracomment>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Sort by count</source>
        <translation>Ordenar por cantidad</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Find a value among the filters</source>
        <translation>Buscar un valor entre los filtros</translation>
    </message>
</context>
<context>
    <name>leadline::FactField</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Enter changes it.</source>
        <translation>Intro lo modifica.</translation>
    </message>
    <message>
        <source>Change (Enter or F2)</source>
        <translation>Modificar (Intro o F2)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;History of this field…</source>
        <translation>&amp;Historial de este campo…</translation>
    </message>
</context>
<context>
    <name>leadline::FactsView</name>
    <message>
        <source>Contact data withheld by Microsoft. Ask for them in Partner Center.</source>
        <translation>Microsoft ha ocultado los datos de contacto. Solicítelos en el Centro de partners.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar el correo electrónico</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>History of these fields…</source>
        <translation>Historial de estos campos…</translation>
    </message>
</context>
<context>
    <name>leadline::FieldDelegate</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Keep as extra data</source>
        <translation>Conservar como dato extra</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>Campo de la columna «%1»</translation>
    </message>
</context>
<context>
    <name>leadline::FieldHistoryDialog</name>
    <message>
        <source>History of this lead&apos;s fields</source>
        <translation>Historial de los campos de este cliente potencial</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Cambios, primero los más recientes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Set %1 back to “%2”</source>
        <extracomment>%1 is a field, %2 what is to stand in it again</extracomment>
        <translation>Restablecer %1 a «%2»</translation>
    </message>
</context>
<context>
    <name>leadline::FileActions</name>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) written to %1.</source>
        <translation>
            <numerusform>%n cliente potencial guardado en %1.</numerusform>
            <numerusform>%n clientes potenciales guardados en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them.</source>
        <translation>
            <numerusform>%n excluido: no se le puede escribir.</numerusform>
            <numerusform>%n excluidos: no se les puede escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Copia de seguridad guardada en %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup in %1 yet.</source>
        <translation>Aún no hay ninguna copia de seguridad en %1.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Which backup takes the place of your leads? The leads of now are kept as a backup beside it.</source>
        <translation>¿Qué copia de seguridad debe sustituir a sus clientes potenciales? Los actuales se guardan junto a ella como copia.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>Se ha restaurado %1.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Leads whose owner has this name are yours: the filter “Mine” and the search owner:me show them.</source>
        <translation>Los clientes potenciales cuyo propietario tiene este nombre son suyos: los muestran el filtro «Míos» y la búsqueda owner:me.</translation>
    </message>
    <message>
        <source>Your leads are those of %1.</source>
        <translation>Sus clientes potenciales son los de %1.</translation>
    </message>
    <message>
        <source>The leads are being written…</source>
        <translation>Se están escribiendo los clientes potenciales…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Another list is on its way. Wait until it is done.</source>
        <translation>Hay otra lista en curso. Espere a que termine.</translation>
    </message>
    <message>
        <source>Reading the leads: %1 of %2</source>
        <translation>Leyendo los clientes potenciales: %1 de %2</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) printed.</source>
        <translation>
            <numerusform>%n cliente potencial impreso.</numerusform>
            <numerusform>%n clientes potenciales impresos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the list. Check that it is on and connected, or export the list as a PDF.</source>
        <translation>La impresora no aceptó la lista. Compruebe que está encendida y conectada, o exporte la lista como PDF.</translation>
    </message>
</context>
<context>
    <name>leadline::FormatForm</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Header on line</source>
        <translation>Encabezado en la línea</translation>
    </message>
    <message>
        <source>Data from line</source>
        <translation>Datos desde la línea</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>Horas sin zona horaria</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <source>%1 · %2 % sure</source>
        <translation>%1 · %2&#xa0;% seguro</translation>
    </message>
    <message>
        <source>Double quotes (&quot;)</source>
        <translation>Comillas dobles (&quot;)</translation>
    </message>
    <message>
        <source>Single quotes (&apos;)</source>
        <translation>Comillas simples (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Se preguntará</translation>
    </message>
</context>
<context>
    <name>leadline::FormatPage</name>
    <message>
        <source>The rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Does it read well?</source>
        <translation>¿Se lee bien?</translation>
    </message>
    <message>
        <source>This was found in the file. Correct it where the rows below look wrong.</source>
        <translation>Esto se ha detectado en el archivo. Corríjalo si las filas de abajo no se ven bien.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %1 character(s) cannot be read in this encoding.</source>
        <translation>
            <numerusform>⚠ %1 carácter no se puede leer con esta codificación.</numerusform>
            <numerusform>⚠ %1 caracteres no se pueden leer con esta codificación.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 some cells would read differently: %2.</source>
        <translation>Con %1 algunas celdas se leerían de otro modo: %2.</translation>
    </message>
    <message>
        <source>line %1, column %2: “%3” or “%4”</source>
        <extracomment>a place in a file, and how two encodings read it: line 2, column City: “İzmir” or “Ýzmir”</extracomment>
        <translation>línea %1, columna %2: «%3» o «%4»</translation>
    </message>
</context>
<context>
    <name>leadline::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>leadline::HistoryPanel</name>
    <message>
        <source>An import that was undone comes back when its file is imported again.</source>
        <translation>Una importación deshecha vuelve al importar de nuevo su archivo.</translation>
    </message>
    <message>
        <source>This step cannot be done again: something else was done after it was undone.</source>
        <translation>Este paso no se puede rehacer: después de deshacerlo se hizo otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo %n step(s)</source>
        <translation>
            <numerusform>&amp;Rehacer %n paso</numerusform>
            <numerusform>&amp;Rehacer %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n step(s)</source>
        <translation>
            <numerusform>&amp;Deshacer %n paso</numerusform>
            <numerusform>&amp;Deshacer %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet. What you do appears here and can be undone.</source>
        <translation>Todavía no se ha hecho nada. Lo que haga aparecerá aquí y se podrá deshacer.</translation>
    </message>
    <message>
        <source>Enter does everything again up to this step.</source>
        <translation>Intro rehace todo hasta este paso.</translation>
    </message>
    <message>
        <source>Enter undoes this step and everything after it.</source>
        <translation>Intro deshace este paso y todo lo posterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n paso rehecho.</numerusform>
            <numerusform>%n pasos rehechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n paso deshecho.</numerusform>
            <numerusform>%n pasos deshechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped at: %1</source>
        <translation>Se detuvo en: %1</translation>
    </message>
    <message>
        <source>Not all was done again</source>
        <translation>No se ha rehecho todo</translation>
    </message>
    <message>
        <source>Not all was undone</source>
        <translation>No se ha deshecho todo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation>Cerrar el historial (Ctrl+H)</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Lo que se ha hecho, lo más reciente primero</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>leadline::ImportDoor</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>The import of %1 stopped before it was finished. Nothing of it was written.</source>
        <translation>La importación de %1 se detuvo antes de terminar. No se ha escrito nada de ella.</translation>
    </message>
    <message>
        <source>Import &amp;again…</source>
        <translation>Importar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>&amp;Olvidarla</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
</context>
<context>
    <name>leadline::ImportUndo</name>
    <message>
        <source>Undo, but keep those leads</source>
        <translation>Deshacer, pero conservar esos clientes potenciales</translation>
    </message>
    <message>
        <source>Undo everything</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No se ha deshecho</translation>
    </message>
    <message>
        <source>Contact data withheld</source>
        <translation>Datos de contacto ocultos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this import were worked on since:</source>
        <translation>
            <numerusform>Desde entonces se ha trabajado con %n cliente de esta importación:</numerusform>
            <numerusform>Desde entonces se ha trabajado con %n clientes de esta importación:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: they stay as they are now, and only the rest is taken back.
%2: they are taken back too, and what was done on them since goes with them. A backup is made first.</source>
        <extracomment>%1 and %2 are what stands on the two buttons</extracomment>
        <translation>%1: se quedan como están ahora y solo se deshace el resto.
%2: se deshacen también, junto con lo que se ha hecho con ellos desde entonces. Antes se crea una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>leadline::ImportWizard</name>
    <message>
        <source>The import was cancelled and rolled back: your leads are as they were.</source>
        <translation>La importación se canceló y se revirtió: sus clientes potenciales están como antes.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Importar clientes potenciales</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Nada que pegar</translation>
    </message>
    <message>
        <source>There are no rows of a table on the clipboard. Copy them together with their headers, then paste again.</source>
        <translation>En el portapapeles no hay filas de una tabla. Cópielas junto con sus encabezados y vuelva a pegar.</translation>
    </message>
    <message>
        <source>The columns were not remembered</source>
        <translation>No se han recordado las columnas</translation>
    </message>
</context>
<context>
    <name>leadline::ImportsModel</name>
    <message>
        <source>Sample leads</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>In your leads</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>New touches</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In part in your leads</source>
        <translation>En parte entre sus clientes</translation>
    </message>
</context>
<context>
    <name>leadline::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>Importaciones, las más recientes primero</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Deshacer importación</translation>
    </message>
    <message>
        <source>Take the selected import back</source>
        <translation>Deshacer la importación seleccionada</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>Import a lead file</source>
        <translation>Importar un archivo de clientes potenciales</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>The import is being undone…</source>
        <translation>Deshaciendo la importación…</translation>
    </message>
    <message>
        <source>This import is undone already.</source>
        <translation>Esta importación ya está deshecha.</translation>
    </message>
    <message>
        <source>&amp;Show leads</source>
        <translation>&amp;Mostrar clientes potenciales</translation>
    </message>
    <message>
        <source>Show the leads of the selected import</source>
        <translation>Mostrar los clientes potenciales de la importación seleccionada</translation>
    </message>
    <message>
        <source>Select an import to show its leads or to undo it.</source>
        <translation>Seleccione una importación para ver sus clientes o deshacerla.</translation>
    </message>
</context>
<context>
    <name>leadline::JournalActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>Se ha deshecho la importación de %1.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
</context>
<context>
    <name>leadline::KeyLines</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>On a lead, while no text is being edited</source>
        <translation>En un cliente potencial, sin estar editando texto</translation>
    </message>
    <message>
        <source>While importing</source>
        <translation>Al importar</translation>
    </message>
    <message>
        <source>Tick a step of the checklist</source>
        <translation>Marcar un paso de la lista de tareas</translation>
    </message>
    <message>
        <source>While logging: how it went</source>
        <translation>Al registrar: cómo fue</translation>
    </message>
    <message>
        <source>From the text: log it</source>
        <translation>Desde el texto: registrar</translation>
    </message>
    <message>
        <source>From the lead back to the list</source>
        <translation>Del cliente potencial a la lista</translation>
    </message>
    <message>
        <source>To the next step; on a row: edit it</source>
        <translation>Al paso siguiente; en una fila: editarla</translation>
    </message>
    <message>
        <source>Take rows from the clipboard</source>
        <translation>Tomar filas del portapapeles</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in again</source>
        <translation>Excluir la fila o volver a incluirla</translation>
    </message>
    <message>
        <source>Undo the last edit of a row</source>
        <translation>Deshacer la última edición de una fila</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Cerrar sin importar</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Abrir una vista</translation>
    </message>
    <message>
        <source>Open the lead over the whole window</source>
        <translation>Abrir el cliente potencial en toda la ventana</translation>
    </message>
</context>
<context>
    <name>leadline::Keys</name>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>leadline::LayoutCommands</name>
    <message>
        <source>The leads are not on a board.</source>
        <translation>Los clientes potenciales no están en un tablero.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is grouped by, and on which level: &quot;Stage (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>List or &amp;board</source>
        <translation>Lista o &amp;tablero</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Sin grupos</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Abrir todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>&amp;Cerrar todos los grupos</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>Move the card to the le&amp;ft</source>
        <translation>Mover la tarjeta a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move the card to the &amp;right</source>
        <translation>Mover la tarjeta a la &amp;derecha</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <extracomment>of the board: a column for each stage, action, offer …</extracomment>
        <translation>Tablero: %1</translation>
    </message>
</context>
<context>
    <name>leadline::LeadActions</name>
    <message>
        <source>Not done</source>
        <translation>No se ha hecho</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
    <message>
        <source>Contact on the direct request</source>
        <translation>Contactar por la solicitud directa</translation>
    </message>
    <message>
        <source>This customer asked directly, and a do-not-contact notice came too. Why may they be contacted?</source>
        <translation>Este cliente hizo una solicitud directa y también llegó un aviso de no contactar. ¿Por qué se le puede contactar?</translation>
    </message>
    <message>
        <source>How did the customer say that they do not want this?</source>
        <translation>¿Cómo dijo el cliente que no lo desea?</translation>
    </message>
    <message>
        <source>How did the customer say that they want this again?</source>
        <translation>¿Cómo dijo el cliente que vuelve a desearlo?</translation>
    </message>
    <message>
        <source>No telephone program answered. Copy the number and dial it yourself.</source>
        <translation>No ha respondido ningún programa de telefonía. Copie el número y márquelo usted.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>The rows as they arrived</source>
        <translation>Las filas tal como llegaron</translation>
    </message>
    <message>
        <source>This is dated %1, %2 ago. The history keeps that it was written down now.</source>
        <translation>Lleva fecha del %1, hace %2. En el historial consta que se ha anotado ahora.</translation>
    </message>
    <message>
        <source>The customer asked only afterwards, on %1: the clock runs on.</source>
        <translation>El cliente preguntó después, el %1: el plazo sigue corriendo.</translation>
    </message>
    <message>
        <source>Log it for an earlier time?</source>
        <translation>¿Registrarlo con una hora anterior?</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>Put off until %1, which is after its deadline.</source>
        <translation>Aplazado hasta el %1, después de que venza el plazo.</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Aplazado hasta el %1.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>Contact once more?</source>
        <translation>¿Contactar una vez más?</translation>
    </message>
    <message>
        <source>Why is another contact in order now?</source>
        <translation>¿Por qué procede otro contacto ahora?</translation>
    </message>
    <message>
        <source>Contact once all the same</source>
        <translation>Contactar una vez a pesar de todo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>This customer is not to be contacted. One contact is possible if you say why; the reason stays in the history, and the next contact is refused again. How do you reach the customer?</source>
        <translation>A este cliente no se le debe contactar. Es posible un único contacto si indica el motivo; el motivo queda en el historial y el siguiente contacto se rechazará de nuevo. ¿Cómo va a contactar al cliente?</translation>
    </message>
    <message>
        <source>Why is this customer contacted all the same? At least ten letters.</source>
        <translation>¿Por qué se contacta a este cliente a pesar de todo? Diez letras como mínimo.</translation>
    </message>
    <message>
        <source>No program answered. The attempt stands in the timeline: undo it if nobody was reached.</source>
        <translation>Ningún programa ha respondido. El intento figura en la cronología: deshágalo si no se ha contactado a nadie.</translation>
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
        <translation>Elija antes un cliente potencial.</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <translation>Lista &amp;de tareas</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Eta&amp;pa</translation>
    </message>
    <message>
        <source>The customer&apos;s &amp;wishes</source>
        <translation>Preferenc&amp;ias del cliente</translation>
    </message>
    <message>
        <source>Log a &amp;call</source>
        <translation>Registrar una &amp;llamada</translation>
    </message>
    <message>
        <source>Log a &amp;mail</source>
        <translation>Registrar un &amp;correo</translation>
    </message>
    <message>
        <source>Log a m&amp;eeting</source>
        <translation>Registrar una &amp;reunión</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>Call the cus&amp;tomer</source>
        <translation>Llamar al clien&amp;te</translation>
    </message>
    <message>
        <source>Copy the e-mail &amp;address</source>
        <translation>Copiar el correo &amp;electrónico</translation>
    </message>
    <message>
        <source>Copy the phone num&amp;ber</source>
        <translation>Copiar el telé&amp;fono</translation>
    </message>
    <message>
        <source>Contact on the &amp;direct request…</source>
        <translation>Contactar por la solicit&amp;ud directa…</translation>
    </message>
    <message>
        <source>Keep as a real &amp;lead</source>
        <translation>Conser&amp;var como real</translation>
    </message>
    <message>
        <source>Show the rows as they arri&amp;ved…</source>
        <translation>&amp;Mostrar las filas tal como llegaron…</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Cliente potencial &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead</source>
        <translation>Cliente potencial &amp;siguiente</translation>
    </message>
    <message>
        <source>Customer wants no mail</source>
        <translation>El cliente no desea correos</translation>
    </message>
    <message>
        <source>Customer wants no phone calls</source>
        <translation>El cliente no desea llamadas</translation>
    </message>
    <message>
        <source>Customer wants no meetings</source>
        <translation>El cliente no desea reuniones</translation>
    </message>
    <message>
        <source>%1: %2, after the deadline</source>
        <extracomment>%1 is &quot;Until tomorrow morning&quot;, %2 &quot;Tue 09:00&quot;</extracomment>
        <translation>%1: %2, después del plazo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>&amp;Aplazar…</translation>
    </message>
    <message>
        <source>Until another &amp;time…</source>
        <translation>Hasta otro &amp;momento…</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>W&amp;rite mail…</source>
        <translation>Escri&amp;bir un correo…</translation>
    </message>
    <message>
        <source>Answer the &amp;questions</source>
        <translation>Responder las &amp;preguntas</translation>
    </message>
    <message>
        <source>Contact once all the sa&amp;me…</source>
        <translation>Contactar una ve&amp;z a pesar de todo…</translation>
    </message>
    <message>
        <source>Reassi&amp;gn…</source>
        <translation>Reasi&amp;gnar…</translation>
    </message>
    <message>
        <source>Meet&amp;ing file (.ics)…</source>
        <translation>Archivo de re&amp;unión (.ics)…</translation>
    </message>
</context>
<context>
    <name>leadline::LeadEditor</name>
    <message>
        <source>Note about this lead</source>
        <translation>Nota sobre este cliente potencial</translation>
    </message>
    <message>
        <source>Space ticks the step, Enter keeps it.</source>
        <translation>Espacio marca el paso; Intro lo confirma.</translation>
    </message>
</context>
<context>
    <name>leadline::LeadFilter</name>
    <message>
        <source>“%1”</source>
        <extracomment>a search word as a filter</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>Clientes de prueba</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>a filter: the leads of this imported file</extracomment>
        <translation>Importación: %1</translation>
    </message>
    <message>
        <source>not “%1”</source>
        <extracomment>a search word that must not occur, as a filter</extracomment>
        <translation>no «%1»</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>a filter that leaves leads out: &quot;not Won&quot;</extracomment>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>Due within %1</source>
        <translation>Vence en %1 o menos</translation>
    </message>
</context>
<context>
    <name>leadline::LeadHeader</name>
    <message>
        <source>Contact data withheld</source>
        <translation>Datos de contacto ocultos</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <extracomment>A button that shows the stage of the lead and changes it</extracomment>
        <translation>Etapa: %1</translation>
    </message>
    <message>
        <source>Customer wants no mail</source>
        <translation>El cliente no desea correos</translation>
    </message>
    <message>
        <source>Customer wants no phone calls</source>
        <translation>El cliente no desea llamadas</translation>
    </message>
    <message>
        <source>Customer wants no meetings</source>
        <translation>El cliente no desea reuniones</translation>
    </message>
    <message>
        <source>Show the rows as they arrived…</source>
        <translation>Mostrar las filas tal como llegaron…</translation>
    </message>
    <message>
        <source>why?</source>
        <extracomment>opens an explanation of the deadline</extracomment>
        <translation>¿por qué?</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>¿Por qué este plazo?</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Escribir correo</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>a button: telephone the customer</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Llamar al cliente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Más sobre este cliente potencial</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <extracomment>read aloud: %1 is &quot;21 days in this stage; meant: 7&quot;</extracomment>
        <translation>Estancado: %1</translation>
    </message>
    <message>
        <source>%1 received on %2</source>
        <translation>%1: recibido el %2</translation>
    </message>
</context>
<context>
    <name>leadline::LeadListModel</name>
    <message>
        <source>Time left</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Contact data withheld</source>
        <translation>Datos de contacto ocultos</translation>
    </message>
    <message>
        <source>%1, do not contact</source>
        <translation>%1, no contactar</translation>
    </message>
    <message>
        <source>%1 of %2 checklist steps done</source>
        <translation>%1 de %2 pasos de la lista hechos</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n interacción</numerusform>
            <numerusform>%n interacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>no queda nada por hacer</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>read aloud where a cell is empty</extracomment>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what happened last with a lead: &quot;Call: no answer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>Offer title</source>
        <translation>Título de la oferta</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Responder antes de</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>En esta etapa</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation>Nota del cliente</translation>
    </message>
    <message>
        <source>Reason of the stage</source>
        <translation>Motivo de la etapa</translation>
    </message>
    <message>
        <source>Test lead</source>
        <translation>Cliente de prueba</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n cliente potencial</numerusform>
            <numerusform>%n clientes potenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <extracomment>the heading of a group, read aloud: &quot;Stage: New, 12 leads, Overdue, open&quot;</extracomment>
        <translation>%1: %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Customer&apos;s time</source>
        <translation>Hora del cliente</translation>
    </message>
    <message>
        <source>%1, stale: %2</source>
        <extracomment>read aloud: %1 is a stage or a number of days, %2 &quot;21 days in this stage; meant: 7&quot;</extracomment>
        <translation>%1, estancado: %2</translation>
    </message>
</context>
<context>
    <name>leadline::LeadPane</name>
    <message>
        <source>Logged.</source>
        <translation>Registrado.</translation>
    </message>
    <message>
        <source>The e-mail address was copied.</source>
        <translation>Correo electrónico copiado.</translation>
    </message>
    <message>
        <source>The phone number was copied.</source>
        <translation>Teléfono copiado.</translation>
    </message>
    <message>
        <source>The telephone was opened. Once you have called, log how it went.</source>
        <translation>Se ha abierto el teléfono. Después de llamar, registre el resultado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place of this lead in the list: 7 of 52</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose a lead in the list to see it here.</source>
        <translation>Elija un cliente potencial de la lista para verlo aquí.</translation>
    </message>
    <message>
        <source>The customer&apos;s own words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Cliente potencial anterior</translation>
    </message>
    <message>
        <source>Previous lead (Alt+Up)</source>
        <translation>Cliente potencial anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Cliente potencial siguiente</translation>
    </message>
    <message>
        <source>Next lead (Alt+Down)</source>
        <translation>Cliente potencial siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Changed to “%1”. Undo takes it back.</source>
        <translation>Cambiado a «%1». Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Conviene corregir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>The draft was saved. Open it with your mail program.</source>
        <translation>Se ha guardado el borrador. Ábralo con su programa de correo.</translation>
    </message>
    <message>
        <source>Subject and text were copied.</source>
        <translation>Se han copiado el asunto y el texto.</translation>
    </message>
    <message>
        <source>Was the mail sent? Enter logs it, Esc does not.</source>
        <translation>¿Se ha enviado el correo? Intro lo registra; Esc, no.</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Cualificación</translation>
    </message>
    <message>
        <source>The meeting file was saved. Open it with your calendar.</source>
        <translation>Se guardó el archivo de la reunión. Ábralo con su calendario.</translation>
    </message>
    <message>
        <source>Was the customer invited? Enter logs it, Esc does not.</source>
        <translation>¿Se invitó al cliente? Intro lo registra; Esc, no.</translation>
    </message>
</context>
<context>
    <name>leadline::LeadsPage</name>
    <message>
        <source>Leads</source>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>The file of the views was damaged and is now %1; the usual views are back.</source>
        <translation>El archivo de vistas estaba dañado y ahora es %1; se han recuperado las vistas habituales.</translation>
    </message>
    <message>
        <source>The card stays</source>
        <translation>La tarjeta no se mueve</translation>
    </message>
    <message>
        <source>The deadline follows from when the lead came and from what was done. Log a call or a mail, and the card moves by itself.</source>
        <translation>El plazo depende de cuándo llegó el cliente potencial y de lo que se ha hecho. Registre una llamada o un correo y la tarjeta se moverá sola.</translation>
    </message>
    <message>
        <source>%1 is what the marketplace said, and is never changed. Cards can be moved between stages.</source>
        <translation>%1: es lo que indicó el marketplace y no se cambia nunca. Las tarjetas se pueden mover entre etapas.</translation>
    </message>
</context>
<context>
    <name>leadline::MailActions</name>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Borrador de correo (*.eml)</translation>
    </message>
    <message>
        <source>Contact once more?</source>
        <translation>¿Contactar una vez más?</translation>
    </message>
    <message>
        <source>Why is another contact in order now?</source>
        <translation>¿Por qué procede otro contacto ahora?</translation>
    </message>
    <message>
        <source>Too long to be handed over</source>
        <translation>Demasiado largo para pasarlo</translation>
    </message>
    <message>
        <source>This mail is longer than what mail programs take from another program. Save it as a draft, then open that with your mail program.</source>
        <translation>Este correo es más largo de lo que los programas de correo aceptan de otro programa. Guárdelo como borrador y ábralo con su programa de correo.</translation>
    </message>
    <message>
        <source>Save draft (.eml)…</source>
        <translation>Guardar borrador (.eml)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
    <message>
        <source>No mail program answered. Save the mail as a draft, or copy the text.</source>
        <translation>No ha respondido ningún programa de correo. Guarde el correo como borrador o copie el texto.</translation>
    </message>
</context>
<context>
    <name>leadline::MailDialog</name>
    <message>
        <source>Mail to %1</source>
        <translation>Correo para %1</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>The template in your language, to read along</source>
        <translation>La plantilla en su idioma, para comparar</translation>
    </message>
    <message>
        <source>Subject in your language</source>
        <translation>Asunto en su idioma</translation>
    </message>
    <message>
        <source>Text in your language</source>
        <translation>Texto en su idioma</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Open in mail program (Ctrl+Enter)</source>
        <translation>Abrir en el programa de correo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>&amp;Save draft (.eml)…</source>
        <translation>&amp;Guardar borrador (.eml)…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>leadline::MailTemplateActions</name>
    <message>
        <source>Head of purchasing</source>
        <extracomment>of a made-up customer, to show what a mail template becomes</extracomment>
        <translation>Dirección de compras</translation>
    </message>
    <message>
        <source>Rainwater Planner</source>
        <extracomment>the name of a made-up offer</extracomment>
        <translation>Rainwater Planner</translation>
    </message>
    <message>
        <source>Please call us in the afternoon.</source>
        <extracomment>what a made-up customer has written</extracomment>
        <translation>Por favor, llámennos por la tarde.</translation>
    </message>
    <message>
        <source>The mail templates were saved.</source>
        <translation>Se han guardado las plantillas de correo.</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Plantillas de correo</translation>
    </message>
</context>
<context>
    <name>leadline::MailTemplatesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Plantillas de correo</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nueva plantilla</translation>
    </message>
    <message>
        <source>Another text for an &amp;offer…</source>
        <translation>Otro texto para una &amp;oferta…</translation>
    </message>
    <message>
        <source>Your &amp;company, for “{own_company}”</source>
        <translation>Su &amp;empresa, para «{own_company}»</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>O&amp;ffer</source>
        <translation>O&amp;ferta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>&amp;Insert a field</source>
        <translation>&amp;Insertar un campo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>a made-up customer</source>
        <translation>un cliente ficticio</translation>
    </message>
    <message>
        <source>As it goes to %1</source>
        <translation>Así le llega a: %1</translation>
    </message>
    <message>
        <source>Every offer</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>&amp;Back to the text of the program</source>
        <translation>&amp;Volver al texto del programa</translation>
    </message>
    <message>
        <source>&amp;Remove this template</source>
        <translation>&amp;Quitar esta plantilla</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>For which offer? “fabrikam.*” is for all of a publisher.</source>
        <translation>¿Para qué oferta? «fabrikam.*» es para todas las de un publicador.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
</context>
<context>
    <name>leadline::MainWindow</name>
    <message>
        <source>Can be undone: %1</source>
        <translation>Se puede deshacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample leads are here. Undo takes them away again.</source>
        <translation>Ya están los clientes potenciales de ejemplo. Para quitarlos, use Deshacer.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Cliente potencial</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>L&amp;eads</source>
        <translation>&amp;Clientes potenciales</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importaciones</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Leadline</source>
        <translation>&amp;Acerca de Leadline</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Paste leads</source>
        <translation>&amp;Pegar clientes potenciales</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Go to the leads first.</source>
        <translation>Vaya antes a los clientes potenciales.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>C&amp;omandos…</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Todavía no hay clientes potenciales.</translation>
    </message>
    <message>
        <source>Lead &amp;beside the list</source>
        <translation>Cliente &amp;junto a la lista</translation>
    </message>
    <message>
        <source>Lead over the whole &amp;window</source>
        <translation>Cliente en toda la &amp;ventana</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Su &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>No lead is in view.</source>
        <translation>No hay ningún cliente potencial a la vista.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Impri&amp;mir…</translation>
    </message>
    <message>
        <source>Response &amp;targets…</source>
        <translation>&amp;Plazos de respuesta…</translation>
    </message>
    <message>
        <source>Begin with Today first.</source>
        <translation>Empiece primero con «Hoy».</translation>
    </message>
    <message>
        <source>T&amp;oday, lead by lead</source>
        <translation>&amp;Hoy, uno por uno</translation>
    </message>
    <message>
        <source>S&amp;kip this lead</source>
        <translation>&amp;Saltar este cliente potencial</translation>
    </message>
    <message>
        <source>&amp;Mail templates…</source>
        <translation>Plantillas de &amp;correo…</translation>
    </message>
    <message>
        <source>Chec&amp;klists…</source>
        <translation>Listas de &amp;tareas…</translation>
    </message>
    <message>
        <source>Move leads to the checklists in &amp;force…</source>
        <translation>Pasar a las listas vi&amp;gentes…</translation>
    </message>
    <message>
        <source>Log what you did: that stops the clock.</source>
        <translation>Registre lo que hizo: eso detiene el plazo.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>Archivo de &amp;calendario…</translation>
    </message>
    <message>
        <source>S&amp;uppression list…</source>
        <translation>Lista de e&amp;xclusión…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Recordatorios…</translation>
    </message>
    <message>
        <source>&amp;Pause reminders for today</source>
        <translation>&amp;Pausar los recordatorios por hoy</translation>
    </message>
    <message>
        <source>Today over the whole sc&amp;reen</source>
        <translation>Hoy a pantalla co&amp;mpleta</translation>
    </message>
</context>
<context>
    <name>leadline::MeetingActions</name>
    <message>
        <source>meeting</source>
        <translation>reunion</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Contact once more?</source>
        <translation>¿Contactar una vez más?</translation>
    </message>
    <message>
        <source>Why is another contact in order now?</source>
        <translation>¿Por qué procede otro contacto ahora?</translation>
    </message>
</context>
<context>
    <name>leadline::MeetingDialog</name>
    <message>
        <source>Save &amp;meeting file…</source>
        <translation>Guardar archivo de &amp;reunión…</translation>
    </message>
    <message>
        <source>Meeting file</source>
        <translation>Archivo de reunión</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Reunión: %1</translation>
    </message>
    <message>
        <source>A room or a link (optional)</source>
        <translation>Una sala o un enlace (opcional)</translation>
    </message>
    <message>
        <source>%1 will stand in it as the one guest.</source>
        <translation>%1 figurará como único invitado.</translation>
    </message>
    <message>
        <source>There is no address to invite: the entry is for your own calendar.</source>
        <translation>No hay dirección a la que invitar: la entrada es para su propio calendario.</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
</context>
<context>
    <name>leadline::OutcomeForm</name>
    <message>
        <source>&amp;A step, until the number is another one:</source>
        <translation>&amp;Un paso, hasta que el número cambie:</translation>
    </message>
    <message>
        <source>A number of hours from 0.1 to 8784.</source>
        <translation>Un número de horas de 0,1 a 8784.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título del paso</translation>
    </message>
    <message>
        <source>Outcome of a call</source>
        <translation>Resultado de la llamada</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>After, hours</source>
        <translation>Tras (horas)</translation>
    </message>
    <message>
        <source>At most, calls</source>
        <translation>Máximo de llamadas</translation>
    </message>
    <message>
        <source>The lead comes back at the time that the customer named.</source>
        <translation>El cliente potencial vuelve a la hora que indicó el cliente.</translation>
    </message>
    <message>
        <source>The lead comes back to be called again.</source>
        <translation>El cliente potencial vuelve para llamarlo otra vez.</translation>
    </message>
    <message>
        <source>%1: again after so many hours</source>
        <translation>%1: de nuevo tras estas horas</translation>
    </message>
    <message>
        <source>%1: at most so many calls</source>
        <translation>%1: este máximo de llamadas</translation>
    </message>
</context>
<context>
    <name>leadline::OwnerDialog</name>
    <message>
        <source>&amp;Reassign</source>
        <translation>&amp;Reasignar</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Who is to work on %1?</source>
        <translation>¿Quién se ocupará de %1?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>To &amp;me</source>
        <translation>A &amp;mí</translation>
    </message>
</context>
<context>
    <name>leadline::PastedLeads</name>
    <message>
        <source>Pasted leads</source>
        <translation>Clientes pegados</translation>
    </message>
</context>
<context>
    <name>leadline::PreviewModel</name>
    <message>
        <source>(extra %1)</source>
        <translation>(adicional %1)</translation>
    </message>
</context>
<context>
    <name>leadline::ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value (can be edited)</source>
        <translation>Valor (editable)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
</context>
<context>
    <name>leadline::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>Profiles: saved columns and answers</source>
        <translation>Perfiles: columnas y respuestas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>&amp;Guardar como perfil…</translation>
    </message>
    <message>
        <source>&amp;Read without a profile</source>
        <translation>&amp;Leer sin perfil</translation>
    </message>
    <message>
        <source>&amp;Take a profile from a file…</source>
        <translation>&amp;Traer un perfil de un archivo…</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>The columns and answers are kept for files with this header. Name of the profile:</source>
        <translation>Las columnas y las respuestas se guardan para los archivos con este encabezado. Nombre del perfil:</translation>
    </message>
    <message>
        <source>Take a profile from a file</source>
        <translation>Traer un perfil de un archivo</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Eliminar un perfil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? Leads that were imported by it stay.</source>
        <translation>¿Eliminar el perfil «%1»? Los clientes importados con él se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
    <message>
        <source>&amp;Load a profile</source>
        <translation>&amp;Cargar un perfil</translation>
    </message>
    <message>
        <source>&amp;Write a profile to a file</source>
        <translation>&amp;Escribir un perfil en un archivo</translation>
    </message>
    <message>
        <source>&amp;Delete a profile</source>
        <translation>&amp;Eliminar un perfil</translation>
    </message>
</context>
<context>
    <name>leadline::ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Cancelling: everything is being rolled back…</source>
        <translation>Cancelando: se está revirtiendo todo…</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>La importación está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) per second</source>
        <translation>
            <numerusform>%1 fila por segundo</numerusform>
            <numerusform>%1 filas por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the time left…</source>
        <translation>Calculando el tiempo restante…</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo aproximadamente</numerusform>
            <numerusform>Quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Quedan unos %1</translation>
    </message>
    <message>
        <source>The import is halted. What should become of the rows that are done?</source>
        <translation>La importación está detenida. ¿Qué debe hacerse con las filas ya importadas?</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Roll back: your leads are as they were</source>
        <translation>Revertir: sus clientes quedan como estaban</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Continuar con la importación</translation>
    </message>
    <message>
        <source>The import is halted</source>
        <translation>La importación está detenida</translation>
    </message>
    <message>
        <source>Cancel halts the import at once. You then choose whether the rows that are done stay.</source>
        <translation>Cancelar detiene la importación en el acto. Después usted decide si las filas ya importadas se conservan.</translation>
    </message>
    <message>
        <source>The import waits for your answer.</source>
        <translation>La importación espera su respuesta.</translation>
    </message>
    <message>
        <source>Keeping what is done…</source>
        <translation>Conservando lo hecho…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep the %1 row(s) done</source>
        <translation>
            <numerusform>Co&amp;nservar la %1 fila hecha</numerusform>
            <numerusform>Co&amp;nservar las %1 filas hechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::QualificationView</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoria)</translation>
    </message>
</context>
<context>
    <name>leadline::QualityStrip</name>
    <message>
        <source>Change to “%1”</source>
        <extracomment>a button: %1 is the text that will stand in the field</extracomment>
        <translation>Cambiar a «%1»</translation>
    </message>
</context>
<context>
    <name>leadline::QuestionForm</name>
    <message>
        <source>Remove the offer’s &amp;list</source>
        <translation>Quitar la &amp;lista de la oferta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Re&amp;quired before a lead is qualified</source>
        <translation>Obligatoria antes de &amp;cualificar el cliente potencial</translation>
    </message>
    <message>
        <source>Questions about the leads of</source>
        <translation>Preguntas sobre los clientes potenciales de</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>A list for an &amp;offer</source>
        <translation>Una lista para una &amp;oferta</translation>
    </message>
    <message>
        <source>Answers, a line each</source>
        <translation>Respuestas, una por línea</translation>
    </message>
    <message>
        <source>Questio&amp;n</source>
        <translation>Pregu&amp;nta</translation>
    </message>
    <message>
        <source>&amp;Kind of answer</source>
        <translation>&amp;Tipo de respuesta</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Every offer</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>publisher.offer</source>
        <translation>publicador.oferta</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
</context>
<context>
    <name>leadline::RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Aquí aparecen los archivos que abra.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Borrar la lista de archivos recientes</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no está)</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderBand</name>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderCenter</name>
    <message>
        <source>No more reminders today. What comes meanwhile is summed up tomorrow.</source>
        <translation>Hoy no habrá más recordatorios. Mañana se resumirá lo que llegue entretanto.</translation>
    </message>
    <message>
        <source>Reminders go on.</source>
        <translation>Los recordatorios continúan.</translation>
    </message>
    <message>
        <source>&amp;Open Leadline</source>
        <translation>&amp;Abrir Leadline</translation>
    </message>
    <message>
        <source>&amp;Today, lead by lead</source>
        <translation>&amp;Hoy, uno por uno</translation>
    </message>
    <message>
        <source>&amp;Pause reminders for today</source>
        <translation>&amp;Pausar los recordatorios por hoy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderDialog</name>
    <message>
        <source>&amp;Remind me of leads</source>
        <translation>&amp;Recordarme los clientes potenciales</translation>
    </message>
    <message>
        <source>When a deadline has &amp;passed</source>
        <translation>Cuando un &amp;plazo haya vencido</translation>
    </message>
    <message>
        <source>When a customer expects a &amp;call</source>
        <translation>Cuando un cliente espere una &amp;llamada</translation>
    </message>
    <message>
        <source>When a lead is to be taken up &amp;again</source>
        <translation>Cuando haya que ret&amp;omar un cliente potencial</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>&amp;Name the company in notifications</source>
        <translation>&amp;Nombrar la empresa en las notificaciones</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>How long before the deadline</source>
        <translation>Cuánto antes del plazo</translation>
    </message>
    <message>
        <source>Minutes or hours</source>
        <translation>Minutos u horas</translation>
    </message>
    <message>
        <source>Remind before a deadline, step %1</source>
        <translation>Avisar antes del plazo, paso %1</translation>
    </message>
    <message>
        <source>before a deadline</source>
        <translation>antes de que venza un plazo</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two times of day: 20:00 to 08:00</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>What comes in them is summed up when they are over.</source>
        <translation>Lo que llegue en esas horas se resume al terminar.</translation>
    </message>
    <message>
        <source>Others may see your screen, and desktops keep what they showed.</source>
        <translation>Otros pueden ver su pantalla, y los escritorios guardan lo que mostraron.</translation>
    </message>
    <message>
        <source>Its menu opens the window again and quits.</source>
        <translation>Desde su menú se vuelve a abrir la ventana y se sale.</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come while the window is open or minimised.</source>
        <translation>Este escritorio no tiene bandeja: los recordatorios llegan mientras la ventana está abierta o minimizada.</translation>
    </message>
</context>
<context>
    <name>leadline::ReminderWatch</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Abrir «Hoy»</translation>
    </message>
    <message>
        <source>Put off by an hour. Undo takes it back.</source>
        <translation>Aplazado una hora. Se puede deshacer.</translation>
    </message>
    <message>
        <source>The follow-up is done. Undo takes it back.</source>
        <translation>El seguimiento está hecho. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>leadline::ResultPage</name>
    <message>
        <source>&amp;Show leads</source>
        <translation>&amp;Mostrar clientes potenciales</translation>
    </message>
    <message>
        <source>Show the imported leads</source>
        <translation>Mostrar los clientes potenciales importados</translation>
    </message>
    <message>
        <source>Save &amp;problem list…</source>
        <translation>Guardar lista de &amp;problemas…</translation>
    </message>
    <message>
        <source>Save the problems as a text file</source>
        <translation>Guardar los problemas en un archivo de texto</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Deshacer importación</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>La importación se ha deshecho</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Your leads are as they were before “%1”.</source>
        <translation>Sus clientes potenciales están como antes de «%1».</translation>
    </message>
    <message>
        <source>“%1” is in your leads. The import can be undone at any time, later too.</source>
        <translation>«%1» ya está entre sus clientes potenciales. La importación puede deshacerse en cualquier momento, también más adelante.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>a number of new leads</extracomment>
        <translation>
            <numerusform>%1 nuevo</numerusform>
            <numerusform>%1 nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 touch(es)</source>
        <extracomment>a number of new touches on leads that were known before</extracomment>
        <translation>
            <numerusform>%1 interacción</numerusform>
            <numerusform>%1 interacciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already known</source>
        <translation>
            <numerusform>%1 ya registrado</numerusform>
            <numerusform>%1 ya registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 omitido</numerusform>
            <numerusform>%1 omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 do not contact</source>
        <translation>%1 no contactar</translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s) set aside</source>
        <translation>
            <numerusform>%1 cliente de prueba apartado</numerusform>
            <numerusform>%1 clientes de prueba apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rechazado</numerusform>
            <numerusform>%1 rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be answered in time: start with these.</source>
        <translation>
            <numerusform>%1 aún se puede responder a tiempo: empiece por ahí.</numerusform>
            <numerusform>%1 aún se pueden responder a tiempo: empiece por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were already late on arrival.</source>
        <translation>
            <numerusform>%1 ya llegó con el plazo vencido.</numerusform>
            <numerusform>%1 ya llegaron con el plazo vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more.</source>
        <translation>
            <numerusform>… y %1 más.</numerusform>
            <numerusform>… y %1 más.</numerusform>
        </translation>
    </message>
    <message>
        <source>problems.txt</source>
        <translation>problemas.txt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>Start &amp;with these</source>
        <translation>Empe&amp;zar por estos</translation>
    </message>
    <message>
        <source>Start with the leads that can still be answered in time</source>
        <translation>Empezar por los clientes a los que aún puede responder a tiempo</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>&amp;Filas rechazadas…</translation>
    </message>
    <message>
        <source>Save the rejected rows as a file that can be mended and imported</source>
        <translation>Guardar las filas rechazadas en un archivo que se puede corregir e importar</translation>
    </message>
    <message>
        <source>Stopped, and what was done is kept</source>
        <translation>Detenida; lo hecho se conserva</translation>
    </message>
    <message>
        <source>“%1” was imported in part. Import the same file again at any time: what is there already is not added twice.</source>
        <translation>«%1» se ha importado en parte. Importe el mismo archivo cuando quiera: lo que ya está no se añade dos veces.</translation>
    </message>
    <message>
        <source>&amp;Next file (%1 of %2)</source>
        <translation>&amp;Siguiente archivo (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 - rejected.csv</source>
        <translation>%1 - rechazadas.csv</translation>
    </message>
    <message>
        <source>Lead files (*.csv)</source>
        <translation>Archivos de clientes (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>leadline::ReviewModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Excluida por usted</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <extracomment>%1 says what happens to a row that the user has edited</extracomment>
        <translation>%1 · editada</translation>
    </message>
</context>
<context>
    <name>leadline::ReviewPage</name>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Clientes potenciales nuevos</translation>
    </message>
    <message>
        <source>New touches</source>
        <translation>Interacciones nuevas</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Ya registradas</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>Clientes de prueba</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Esto es lo que va a ocurrir</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Comprobando cada fila…</translation>
    </message>
    <message>
        <source>There is no row that could be imported.</source>
        <translation>No hay ninguna fila que se pueda importar.</translation>
    </message>
    <message>
        <source>This very file was imported before, on %1. Rows that are known already are not added again.</source>
        <translation>Este mismo archivo ya se importó el %1. Las filas ya registradas no se añaden de nuevo.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Every row was checked against your leads. Nothing has been written yet. Enter opens a row to correct it or to leave it out.</source>
        <translation>Cada fila se ha comparado con sus clientes. Todavía no se ha escrito nada. Intro abre una fila para corregirla o excluirla.</translation>
    </message>
    <message>
        <source>“%1” was corrected to “%2”.</source>
        <translation>«%1» se ha corregido como «%2».</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to %n similar row(s)</source>
        <translation>
            <numerusform>&amp;Aplicar a %n fila similar</numerusform>
            <numerusform>&amp;Aplicar a %n filas similares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ReviewTables</name>
    <message>
        <source>What happens to each row</source>
        <translation>Qué ocurre con cada fila</translation>
    </message>
    <message>
        <source>What changes for known customers</source>
        <translation>Qué cambia en los clientes ya registrados</translation>
    </message>
    <message>
        <source>Cells and rows with a problem</source>
        <translation>Celdas y filas con problemas</translation>
    </message>
</context>
<context>
    <name>leadline::RowActions</name>
    <message>
        <source>&amp;Edit this row…</source>
        <translation>&amp;Editar esta fila…</translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>E&amp;xcluir esta fila</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit</source>
        <translation>&amp;Deshacer la última edición</translation>
    </message>
    <message>
        <source>If the &amp;customer is known</source>
        <translation>Si el &amp;cliente ya está registrado</translation>
    </message>
    <message>
        <source>As the import</source>
        <translation>Regla general</translation>
    </message>
</context>
<context>
    <name>leadline::RowDialog</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>The cells of this row</source>
        <translation>Las celdas de esta fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value (can be edited)</source>
        <translation>Valor (editable)</translation>
    </message>
    <message>
        <source>If the customer is known already:</source>
        <translation>Si el cliente ya está registrado:</translation>
    </message>
    <message>
        <source>What happens to this customer&apos;s data</source>
        <translation>Qué ocurre con los datos de este cliente</translation>
    </message>
    <message>
        <source>As the import</source>
        <translation>Regla general</translation>
    </message>
    <message>
        <source>&amp;Leave this row out of the import</source>
        <translation>E&amp;xcluir esta fila de la importación</translation>
    </message>
    <message>
        <source>Leave this row out of the import</source>
        <translation>Excluir esta fila de la importación</translation>
    </message>
</context>
<context>
    <name>leadline::RowTable</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>leadline::RunDetails</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected import</source>
        <translation>Detalles de la importación seleccionada</translation>
    </message>
    <message>
        <source>⚠ This import was stopped; what was done until then was kept. Import the file again to get the rest.</source>
        <translation>⚠ Esta importación se detuvo; lo hecho hasta entonces se conservó. Importe el archivo de nuevo para obtener el resto.</translation>
    </message>
    <message numerus="yes">
        <source>The same file was imported before, on %1: %2 row(s) were known already.</source>
        <translation>
            <numerusform>El mismo archivo ya se importó el %1: %2 fila ya estaba registrada.</numerusform>
            <numerusform>El mismo archivo ya se importó el %1: %2 filas ya estaban registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Duró %1.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
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
        <translation>«%1» no es un valor de este filtro.</translation>
    </message>
    <message>
        <source>The quotation mark before “%1” is not closed.</source>
        <translation>Las comillas antes de «%1» no se cierran.</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Buscar clientes potenciales</translation>
    </message>
    <message>
        <source>Search leads, or filter: action:plt due:&lt;4h</source>
        <extracomment>Keep action:plt and due:&lt;4h as they are: they are words of the query language.</extracomment>
        <translation>Buscar, o filtrar: action:plt due:&lt;4h</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Filters are source, action, offer, deadline, due, stage, owner, country, language, step, import and is.</source>
        <translation>No existe el filtro «%1». Los filtros son source, action, offer, deadline, due, stage, owner, country, language, step, import e is.</translation>
    </message>
    <message>
        <source>Words are looked for in names, companies, addresses, phones, notes and offers. Filters: source, action, offer, deadline, due, stage, owner, country, language, step, import, is; a minus before a word or a filter leaves out. (Ctrl+F)</source>
        <translation>Las palabras se buscan en nombres, empresas, direcciones, teléfonos, notas y ofertas. Filtros: source, action, offer, deadline, due, stage, owner, country, language, step, import, is; un signo menos delante de una palabra o de un filtro excluye. (Ctrl+F)</translation>
    </message>
    <message>
        <source>How the search can go on</source>
        <translation>Cómo puede seguir la búsqueda</translation>
    </message>
</context>
<context>
    <name>leadline::SourcePage</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>A&amp;brir archivo…</translation>
    </message>
    <message>
        <source>Open a lead file</source>
        <translation>Abrir un archivo de clientes potenciales</translation>
    </message>
    <message>
        <source>Where do I find my leads?</source>
        <translation>¿Dónde encuentro mis clientes potenciales?</translation>
    </message>
    <message>
        <source>In Partner Center: Referrals → Leads → Download. The CSV file is taken as it is.</source>
        <translation>En el Centro de partners: Referencias → Clientes potenciales → Descargar. El archivo CSV se acepta tal cual.</translation>
    </message>
    <message>
        <source>Just as good: the export of your Azure table, a report of your CRM, or the JSON bodies your HTTPS endpoint received.</source>
        <translation>También sirven la exportación de su tabla de Azure, un informe de su CRM o los cuerpos JSON que recibió su punto de conexión HTTPS.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>The file is only read. Nothing is written before you press Import.</source>
        <translation>El archivo solo se lee. No se escribe nada antes de pulsar Importar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 column(s) recognised</source>
        <translation>
            <numerusform>%1 de %2 columna reconocida</numerusform>
            <numerusform>%1 de %2 columnas reconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file could be recognised as leads. Go on and say how it is written and what its columns hold, or choose the file that you downloaded from Partner Center.</source>
        <translation>No se ha reconocido nada en este archivo como clientes potenciales. Continúe e indique cómo está escrito y qué contienen sus columnas, o elija el archivo que descargó del Centro de partners.</translation>
    </message>
    <message>
        <source>Drop lead files here, open them, or paste rows from a spreadsheet.</source>
        <translation>Suelte aquí archivos de clientes, ábralos o pegue filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste leads from the clipboard</source>
        <translation>Pegar clientes del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>&amp;Ver en detalle…</translation>
    </message>
    <message>
        <source>Look at the format, the columns and every row first</source>
        <translation>Ver antes el formato, las columnas y cada fila</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, on %1: %2 row(s) are known already.</source>
        <translation>
            <numerusform>Este mismo archivo ya se importó el %1: %2 fila ya está registrada.</numerusform>
            <numerusform>Este mismo archivo ya se importó el %1: %2 filas ya están registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are new.</source>
        <translation>
            <numerusform>%1 es nueva.</numerusform>
            <numerusform>%1 son nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>There is no row in this file.</source>
        <translation>Este archivo no contiene ninguna fila.</translation>
    </message>
    <message>
        <source>It is read by the profile “%1”.</source>
        <translation>Se lee con el perfil «%1».</translation>
    </message>
</context>
<context>
    <name>leadline::StageReasonDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Why is this lead opened again?</source>
        <translation>¿Por qué se reabre este cliente potencial?</translation>
    </message>
    <message>
        <source>Why is this lead given up?</source>
        <translation>¿Por qué se abandona este cliente potencial?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Set to “%1”</source>
        <extracomment>a button: %1 is the stage to which the lead goes</extracomment>
        <translation>Pasar a «%1»</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>leadline::StepForm</name>
    <message>
        <source>Re&amp;quired</source>
        <translation>Obli&amp;gatorio</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>In working hours: %1</source>
        <translation>En horario laboral: %1</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>Due after, &amp;hours</source>
        <translation>Plazo en &amp;horas</translation>
    </message>
    <message>
        <source>&amp;Counted</source>
        <translation>&amp;Cómputo</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título del paso</translation>
    </message>
    <message>
        <source>Kind of the step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>Hours after which the step is due</source>
        <translation>Horas hasta el vencimiento del paso</translation>
    </message>
    <message>
        <source>How the hours are counted</source>
        <translation>Cómo se cuentan las horas</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>A number of hours from 0 to 8784; 0: at any time.</source>
        <translation>Un número de horas de 0 a 8784; 0: en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>leadline::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>leadline::StepManyDialog</name>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message numerus="yes">
        <source>Tick a step for %n lead(s)</source>
        <translation>
            <numerusform>Marcar un paso en %n cliente potencial</numerusform>
            <numerusform>Marcar un paso en %n clientes potenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Next after it, or why not</source>
        <translation>Qué sigue, o por qué no</translation>
    </message>
    <message>
        <source>These leads have nothing left to do.</source>
        <translation>En estos clientes potenciales no queda nada por hacer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a step of checklists, and of how many leads it is the next</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing more to do</source>
        <translation>nada más que hacer</translation>
    </message>
    <message>
        <source>Contact data withheld</source>
        <translation>Datos de contacto ocultos</translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s)</source>
        <translation>
            <numerusform>Se marca en %n cliente potencial</numerusform>
            <numerusform>Se marca en %n clientes potenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another step next</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n con otro paso siguiente</numerusform>
            <numerusform>%n con otro paso siguiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick for %n lead(s)</source>
        <translation>
            <numerusform>Marcar en %n cliente potencial</numerusform>
            <numerusform>Marcar en %n clientes potenciales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::StoreFaultPage</name>
    <message>
        <source>Your leads could not be opened</source>
        <translation>No se han podido abrir sus clientes potenciales</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>leadline::SuppressionDialog</name>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Añadir a la lista</translation>
    </message>
    <message>
        <source>&amp;Take from the list…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Lista de exclusión</translation>
    </message>
    <message>
        <source>Who stands here is not contacted, in whatever file they come again. The list keeps codes instead of names and addresses: it can say whether somebody stands on it, not who does.</source>
        <translation>A quien figura aquí no se le contacta, venga en el archivo que venga. La lista guarda códigos en lugar de nombres y direcciones: puede decir si alguien figura en ella, pero no quiénes.</translation>
    </message>
    <message>
        <source>Addresses, numbers, domains</source>
        <translation>Direcciones, números, dominios</translation>
    </message>
    <message>
        <source>One on each line: ana@example.com, +34 600 000 000, example.com</source>
        <translation>Una por línea: ana@example.com, +34 600 000 000, example.com</translation>
    </message>
    <message>
        <source>A letter of 3 May, the Robinson list…</source>
        <translation>Una carta del 3 de mayo, la lista Robinson…</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Where &amp;from</source>
        <translation>&amp;Procedencia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Does somebody stand on the list?</source>
        <translation>¿Figura alguien en la lista?</translation>
    </message>
    <message>
        <source>Does somebody stand on the list? An address, a number or a domain</source>
        <translation>¿Figura alguien en la lista? Una dirección, un número o un dominio</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Entradas de la lista</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Se reconoce por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Go on typing: an address, a number with + and its country, or a domain.</source>
        <translation>Siga escribiendo: una dirección, un número con + y su país, o un dominio.</translation>
    </message>
    <message>
        <source>Does not stand on the list.</source>
        <translation>No figura en la lista.</translation>
    </message>
    <message>
        <source>Nobody stands on the list yet. Opt-outs of customers come here by themselves.</source>
        <translation>Todavía no figura nadie en la lista. Las bajas de los clientes llegan aquí por sí solas.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type whom nobody may contact: an address, a number or a domain.</source>
        <translation>Escriba a quién no se debe contactar: una dirección, un número o un dominio.</translation>
    </message>
    <message>
        <source>Say where the objection came from: it has to be shown later.</source>
        <translation>Indique de dónde procede la oposición: habrá que poder demostrarlo.</translation>
    </message>
    <message>
        <source>Choose what is closed to them.</source>
        <translation>Elija qué canal se cierra.</translation>
    </message>
    <message>
        <source>Why may they be contacted again? What customers said stays with them, until it is changed there.</source>
        <translation>¿Por qué se les puede volver a contactar? Lo que han dicho los clientes se mantiene en su ficha hasta que se cambie allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) taken from the list.</source>
        <translation>
            <numerusform>Se ha quitado %n entrada de la lista.</numerusform>
            <numerusform>Se han quitado %n entradas de la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TargetActions</name>
    <message>
        <source>The response targets were saved. All deadlines follow them.</source>
        <translation>Se han guardado los plazos de respuesta. Todos los vencimientos se ajustan a ellos.</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Plazos de respuesta</translation>
    </message>
</context>
<context>
    <name>leadline::TargetRulesForm</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>H&amp;ot: to be answered before others</source>
        <translation>&amp;Urgente: se responde antes que los demás</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Plazos de respuesta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>Primera respuesta en</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>The most specific target applies: one for an action and an offer before one for the offer, that before one for the action, and the usual one last.</source>
        <translation>Se aplica el plazo más concreto: primero el de una acción y una oferta, después el de la oferta, después el de la acción y por último el habitual.</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Every offer; “fabrikam.*” for all of a publisher</source>
        <translation>Todas las ofertas; «fabrikam.*» para todas las de un publicador</translation>
    </message>
    <message>
        <source>A&amp;ction</source>
        <translation>A&amp;cción</translation>
    </message>
    <message>
        <source>O&amp;ffer</source>
        <translation>&amp;Oferta</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Co&amp;unted</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>At ris&amp;k below</source>
        <translation>Por &amp;vencer con menos de</translation>
    </message>
    <message>
        <source>Hours until the first answer</source>
        <translation>Horas hasta la primera respuesta</translation>
    </message>
    <message>
        <source>How the hours are counted</source>
        <translation>Cómo se cuentan las horas</translation>
    </message>
    <message>
        <source>At risk when less than this share of the time is left</source>
        <translation>Por vencer cuando queda menos de esta parte del tiempo</translation>
    </message>
    <message>
        <source>Every offer</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Every lead needs a target: change this one.</source>
        <translation>Todo cliente potencial necesita un plazo: modifique este.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>In working hours: %1</source>
        <translation>En horario laborable: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number; the sign goes before it in Turkish</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>leadline::TargetsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Plazos de respuesta</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>&amp;Plazos</translation>
    </message>
    <message>
        <source>Calen&amp;dars</source>
        <translation>Calen&amp;darios</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
</context>
<context>
    <name>leadline::TimeField</name>
    <message>
        <source>In an hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>Después de comer</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>In the customer&apos;s morning</source>
        <translation>Por la mañana del cliente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Tomorrow morning&quot;, %2 &quot;Tue 09:00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For example 15:30, 2h, 3d or %1</source>
        <translation>Por ejemplo: 15:30, 2h, 3d o %1</translation>
    </message>
    <message>
        <source>⚠ That is no time. For example 15:30, 2h, 3d or %1</source>
        <translation>⚠ No es una hora. Por ejemplo: 15:30, 2h, 3d o %1</translation>
    </message>
    <message>
        <source>⚠ That is past.</source>
        <translation>⚠ Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>Times that suit</source>
        <translation>Horas convenientes</translation>
    </message>
    <message>
        <source>Times that suit (Up, Down)</source>
        <translation>Horas convenientes (Arriba, Abajo)</translation>
    </message>
</context>
<context>
    <name>leadline::TimelineView</name>
    <message>
        <source>Decided: contact on the direct request</source>
        <translation>Decisión: contactar por la solicitud directa</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier event(s)</source>
        <translation>
            <numerusform>Mostrar %n evento anterior</numerusform>
            <numerusform>Mostrar %n eventos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Datos modificados</translation>
    </message>
    <message>
        <source>Data changed by the import of %1</source>
        <translation>Datos modificados por la importación de %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Cronología: %1</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all that happened</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Touches</source>
        <extracomment>what came from the marketplaces</extracomment>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Calls and mails</source>
        <translation>Llamadas y correos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n other people share this company&apos;s name or mail domain: too many to show here.</source>
        <translation>
            <numerusform>Otra persona comparte el nombre de la empresa o el dominio de correo: no se muestra aquí.</numerusform>
            <numerusform>Otras %n personas comparten el nombre de la empresa o el dominio de correo: son demasiadas para mostrarlas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the lead: %1</source>
        <translation>Abrir el cliente potencial: %1</translation>
    </message>
    <message>
        <source>Show the row as it arrived: %1</source>
        <translation>Mostrar la fila tal como llegó: %1</translation>
    </message>
</context>
<context>
    <name>leadline::TodayBar</name>
    <message numerus="yes">
        <source>Today: %n to do</source>
        <translation>
            <numerusform>Hoy: %n pendiente</numerusform>
            <numerusform>Hoy: %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing is waiting for you now.</source>
        <translation>No hay nada pendiente ahora.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>To the next lead; this one comes again at the end (X)</source>
        <translation>Al siguiente; este vuelve al final (X)</translation>
    </message>
    <message>
        <source>Put o&amp;ff</source>
        <translation>&amp;Aplazar</translation>
    </message>
    <message>
        <source>Until later (S)</source>
        <translation>Hasta más tarde (S)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>&amp;Reassign</source>
        <translation>R&amp;easignar</translation>
    </message>
    <message>
        <source>To somebody else (O)</source>
        <translation>A otra persona (O)</translation>
    </message>
    <message>
        <source>&amp;Leave full screen</source>
        <translation>Sa&amp;lir de pantalla completa</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Esc)</translation>
    </message>
    <message>
        <source>Nothing is waiting for you now. The next lead comes back: %1.</source>
        <extracomment>%1 is a time, as &quot;Mon 14:00&quot;</extracomment>
        <translation>No hay nada pendiente ahora. El próximo cliente potencial volverá el %1.</translation>
    </message>
</context>
<context>
    <name>leadline::UpdatesModel</name>
    <message>
        <source>(blank)</source>
        <extracomment>a field that holds nothing yet</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Tras la importación</translation>
    </message>
</context>
<context>
    <name>leadline::ValuesModel</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Conservar tal cual</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Significado de «%1»</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Significa</translation>
    </message>
</context>
<context>
    <name>leadline::ValuesPage</name>
    <message>
        <source>Texts of the file that are not known</source>
        <translation>Textos del archivo que no se conocen</translation>
    </message>
    <message>
        <source>These texts are not known. What do they stand for?</source>
        <translation>Estos textos no se conocen. ¿Qué significan?</translation>
    </message>
    <message>
        <source>Some rows do not say when the marketplace received the lead. Which time stands in for it?</source>
        <translation>Algunas filas no dicen cuándo recibió el marketplace al cliente potencial. ¿Qué hora se toma en su lugar?</translation>
    </message>
    <message>
        <source>&amp;Remember these answers for the next file with this header</source>
        <translation>&amp;Recordar estas respuestas para el próximo archivo con este encabezado</translation>
    </message>
    <message>
        <source>Remember these answers for the next file with this header</source>
        <translation>Recordar estas respuestas para el próximo archivo con este encabezado</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Comprobando cada fila…</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Every row is read once before anything is asked or written.</source>
        <translation>Se lee cada fila una vez antes de preguntar o escribir nada.</translation>
    </message>
    <message>
        <source>Nothing is guessed where it could be wrong. What you leave open is kept as it is.</source>
        <translation>No se adivina nada que pueda ser erróneo. Lo que deje sin responder se conserva tal cual.</translation>
    </message>
    <message>
        <source>Choose how the dates are written first.</source>
        <translation>Elija primero cómo están escritas las fechas.</translation>
    </message>
    <message>
        <source>“%1” can be read day first or month first, and no other date of the file settles it. Which is it?</source>
        <translation>«%1» puede leerse con el día o con el mes primero, y ninguna otra fecha del archivo lo aclara. ¿Cuál es?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a date, %2 the order of its parts</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Every text has an answer.</source>
        <translation>Todos los textos tienen respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without an answer stay as they are.</source>
        <translation>
            <numerusform>%n texto sin respuesta se queda como está.</numerusform>
            <numerusform>%n textos sin respuesta se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ViewBar</name>
    <message>
        <source>● changed</source>
        <extracomment>a dot, and: the view is not as it was saved</extracomment>
        <translation>● modificada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the view as it is now</source>
        <translation>Guarda la vista tal como está ahora</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keep what you see as a view of its own</source>
        <translation>Guarda lo que ve como una vista nueva</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to the view as it was saved</source>
        <translation>Vuelve a la vista tal como se guardó</translation>
    </message>
</context>
<context>
    <name>leadline::ViewCommands</name>
    <message>
        <source>That did not work</source>
        <translation>No se ha podido completar</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”? Its leads stay as they are.</source>
        <translation>¿Eliminar la vista «%1»? Sus clientes potenciales no cambian.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Views of Leadline (*.leadview)</source>
        <translation>Vistas de Leadline (*.leadview)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>La vista está en %1</translation>
    </message>
    <message>
        <source>Take in a view</source>
        <translation>Importar una vista</translation>
    </message>
    <message>
        <source>%1 is not a view of Leadline. Nothing was changed.</source>
        <translation>%1 no es una vista de Leadline. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The view is here, but for some of it</source>
        <translation>La vista se ha importado, salvo una parte</translation>
    </message>
    <message>
        <source>This program does not know, and has left out: %1</source>
        <translation>Este programa no conoce, y ha omitido: %1</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>C&amp;olumns and rows</source>
        <translation>C&amp;olumnas y filas</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Guardar la vista</translation>
    </message>
    <message>
        <source>Save the view &amp;as…</source>
        <translation>Guardar la vista &amp;como…</translation>
    </message>
    <message>
        <source>Re&amp;vert the view</source>
        <translation>&amp;Descartar los cambios de la vista</translation>
    </message>
    <message>
        <source>Re&amp;name the view…</source>
        <translation>Cambiar el &amp;nombre de la vista…</translation>
    </message>
    <message>
        <source>Move the view &amp;up</source>
        <translation>&amp;Subir la vista</translation>
    </message>
    <message>
        <source>Move the view do&amp;wn</source>
        <translation>&amp;Bajar la vista</translation>
    </message>
    <message>
        <source>&amp;Delete the view…</source>
        <translation>&amp;Eliminar la vista…</translation>
    </message>
    <message>
        <source>S&amp;hare the view as a file…</source>
        <translation>Com&amp;partir la vista como archivo…</translation>
    </message>
    <message>
        <source>&amp;Take in a view…</source>
        <translation>&amp;Importar una vista…</translation>
    </message>
    <message>
        <source>&amp;Bring back the usual views</source>
        <translation>&amp;Recuperar las vistas habituales</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Fit the columns</source>
        <translation>&amp;Ajustar las columnas</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Restablecer las columnas</translation>
    </message>
    <message>
        <source>Hi&amp;gh rows</source>
        <translation>Filas &amp;altas</translation>
    </message>
    <message>
        <source>&amp;Low rows</source>
        <translation>Filas &amp;bajas</translation>
    </message>
</context>
<context>
    <name>leadline::ViewKeeper</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Due in 4 h</source>
        <translation>Vencen en 4 h</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>New contact requests</source>
        <translation>Nuevas solicitudes</translation>
    </message>
    <message>
        <source>Test drives</source>
        <translation>Pruebas guiadas</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>leadline::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
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
            <numerusform>%n cliente potencial</numerusform>
            <numerusform>%n clientes potenciales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::WatchLine</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>New lead files of one folder can be offered as they arrive. Nothing is imported by itself.</source>
        <translation>Los archivos nuevos de una carpeta pueden ofrecerse según llegan. Nada se importa por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Elegir una carpeta para vigilar</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>De&amp;jar de vigilar</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Dejar de vigilar la carpeta</translation>
    </message>
</context>
<context>
    <name>leadline::WelcomePage</name>
    <message>
        <source>Welcome to Leadline</source>
        <translation>Le damos la bienvenida a Leadline</translation>
    </message>
    <message>
        <source>Bring in your marketplace leads, and Leadline shows whom to answer first, by when, and whom not to contact.</source>
        <translation>Importe sus clientes potenciales del marketplace y Leadline le mostrará a quién responder primero, hasta cuándo y a quién no contactar.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>Import a lead file</source>
        <translation>Importar un archivo de clientes potenciales</translation>
    </message>
    <message>
        <source>&amp;Try with sample leads</source>
        <translation>&amp;Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Try Leadline with sample leads</source>
        <translation>Probar Leadline con clientes potenciales de ejemplo</translation>
    </message>
    <message>
        <source>Bringing in the sample leads…</source>
        <translation>Importando los clientes potenciales de ejemplo…</translation>
    </message>
    <message>
        <source>You can also drop a file here. The sample leads are one import: undo it, and they are gone.</source>
        <translation>También puede soltar un archivo aquí. Los ejemplos son una sola importación: deshágala y desaparecen.</translation>
    </message>
    <message>
        <source>Where do I find my leads?</source>
        <translation>¿Dónde encuentro mis clientes potenciales?</translation>
    </message>
    <message>
        <source>In Partner Center: Referrals → Leads → Download. Leadline takes the CSV file as it is.</source>
        <translation>En el Centro de partners: Referencias → Clientes potenciales → Descargar. Leadline acepta el archivo CSV tal cual.</translation>
    </message>
</context>
<context>
    <name>leadline::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 row(s)</source>
        <translation>
            <numerusform>&amp;Importar %1 fila</numerusform>
            <numerusform>&amp;Importar %1 filas</numerusform>
        </translation>
    </message>
</context>
</TS>
