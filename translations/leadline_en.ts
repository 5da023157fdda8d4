<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Leadlinectl</name>
    <message numerus="yes">
        <source>%n new touch(es)</source>
        <translation>
            <numerusform>%n new touch</numerusform>
            <numerusform>%n new touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new lead(s)</source>
        <translation>
            <numerusform>%1 new lead</numerusform>
            <numerusform>%1 new leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new touch(es)</source>
        <translation>
            <numerusform>%1 new touch</numerusform>
            <numerusform>%1 new touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 known already</source>
        <translation>
            <numerusform>%1 known already</numerusform>
            <numerusform>%1 known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s)</source>
        <translation>
            <numerusform>%1 test lead</numerusform>
            <numerusform>%1 test leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be answered in time.</source>
        <translation>
            <numerusform>%1 can still be answered in time.</numerusform>
            <numerusform>%1 can still be answered in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were late on arrival.</source>
        <translation>
            <numerusform>%1 was late on arrival.</numerusform>
            <numerusform>%1 were late on arrival.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in all · %2 do not contact · %3 test lead(s) set aside</source>
        <translation>
            <numerusform>%1 in all · %2 do not contact · %3 test lead set aside</numerusform>
            <numerusform>%1 in all · %2 do not contact · %3 test leads set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) written, %2 left out: do not contact.</source>
        <translation>
            <numerusform>%1 row written, %2 left out: do not contact.</numerusform>
            <numerusform>%1 rows written, %2 left out: do not contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 lead(s)</source>
        <translation>
            <numerusform>%1 of %2 lead</numerusform>
            <numerusform>%1 of %2 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not shown.</source>
        <translation>
            <numerusform>%1 more is not shown.</numerusform>
            <numerusform>%1 more are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s).</source>
        <translation>
            <numerusform>Ticked for %n lead.</numerusform>
            <numerusform>Ticked for %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), %1 cancelled, %2 left out.</source>
        <translation>
            <numerusform>%n entry, %1 cancelled, %2 left out.</numerusform>
            <numerusform>%n entries, %1 cancelled, %2 left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message numerus="yes">
        <source>%n selected lead(s)</source>
        <translation>
            <numerusform>%n selected lead</numerusform>
            <numerusform>%n selected leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them</source>
        <translation>
            <numerusform>%n left out: mail may not reach them</numerusform>
            <numerusform>%n left out: mail may not reach them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>in a list of counts: rows that make a new lead</extracomment>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new touch(es)</source>
        <translation>
            <numerusform>%1 new touch</numerusform>
            <numerusform>%1 new touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already known</source>
        <translation>
            <numerusform>%1 already known</numerusform>
            <numerusform>%1 already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s)</source>
        <translation>
            <numerusform>%1 test lead</numerusform>
            <numerusform>%1 test leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) corrected by hand</source>
        <translation>
            <numerusform>%1 row corrected by hand</numerusform>
            <numerusform>%1 rows corrected by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out by hand</source>
        <translation>
            <numerusform>%1 row left out by hand</numerusform>
            <numerusform>%1 rows left out by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 problem</numerusform>
            <numerusform>%1 problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edited %n lead(s).</source>
        <translation>
            <numerusform>Edited %n lead.</numerusform>
            <numerusform>Edited %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edited %n lead(s): %1</source>
        <translation>
            <numerusform>Edited %n lead: %1</numerusform>
            <numerusform>Edited %n leads: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n day in this stage</numerusform>
            <numerusform>%n days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %1 and %n more day(s).</source>
        <translation>
            <numerusform>Not counted: %1 and %n more day.</numerusform>
            <numerusform>Not counted: %1 and %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before a lead is given up, mail goes out on three different days; %n more is missing. Write in words why it is given up all the same.</source>
        <translation>
            <numerusform>Before a lead is given up, mail goes out on three different days; %n more is missing. Write in words why it is given up all the same.</numerusform>
            <numerusform>Before a lead is given up, mail goes out on three different days; %n more are missing. Write in words why it is given up all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted %n time(s) in the last 24 hours.</source>
        <translation>
            <numerusform>Contacted %n time in the last 24 hours.</numerusform>
            <numerusform>Contacted %n times in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>Contacted %n time in the last 7 days.</numerusform>
            <numerusform>Contacted %n times in the last 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are on version %2 of “%3”; version %4 is in force.</source>
        <extracomment>%2 is a number of a version, %3 which leads a checklist is for, %4 a number of a version</extracomment>
        <translation>
            <numerusform>%n lead is on version %2 of “%3”; version %4 is in force.</numerusform>
            <numerusform>%n leads are on version %2 of “%3”; version %4 is in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked a step for %n lead(s)</source>
        <translation>
            <numerusform>Ticked a step for %n lead</numerusform>
            <numerusform>Ticked a step for %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n lead(s) to the checklist in force</source>
        <translation>
            <numerusform>Moved %n lead to the checklist in force</numerusform>
            <numerusform>Moved %n leads to the checklist in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added to the list.</source>
        <translation>
            <numerusform>%n entry added to the list.</numerusform>
            <numerusform>%n entries added to the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n stood there already.</numerusform>
            <numerusform>%n stood there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This closed a channel to %n customer(s) among your leads.</source>
        <translation>
            <numerusform>This closed a channel to %n customer among your leads.</numerusform>
            <numerusform>This closed a channel to %n customers among your leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) with a customer in a day.</source>
        <translation>
            <numerusform>At most %n contact with a customer in a day.</numerusform>
            <numerusform>At most %n contacts with a customer in a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) in a week.</source>
        <translation>
            <numerusform>At most %n contact in a week.</numerusform>
            <numerusform>At most %n contacts in a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mails on %n day(s) before a lead is given up.</source>
        <translation>
            <numerusform>Mails on %n day before a lead is given up.</numerusform>
            <numerusform>Mails on %n days before a lead is given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n entry(ies) on the suppression list</source>
        <translation>
            <numerusform>Put %n entry on the suppression list</numerusform>
            <numerusform>Put %n entries on the suppression list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) overdue</source>
        <translation>
            <numerusform>%n lead overdue</numerusform>
            <numerusform>%n leads overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) expect your call now</source>
        <translation>
            <numerusform>%n customer expects your call now</numerusform>
            <numerusform>%n customers expect your call now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) due within %1</source>
        <extracomment>%1 is a length of time, as &quot;4 h&quot;</extracomment>
        <translation>
            <numerusform>%n lead due within %1</numerusform>
            <numerusform>%n leads due within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) to take up again</source>
        <translation>
            <numerusform>%n lead to take up again</numerusform>
            <numerusform>%n leads to take up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n lead(s)</source>
        <translation>
            <numerusform>Edit %n lead</numerusform>
            <numerusform>Edit %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will change</source>
        <translation>
            <numerusform>%n lead will change</numerusform>
            <numerusform>%n leads will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not</source>
        <comment>leads that cannot change</comment>
        <translation>
            <numerusform>%n will not</numerusform>
            <numerusform>%n will not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is so already</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n is so already</numerusform>
            <numerusform>%n are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n lead(s)</source>
        <translation>
            <numerusform>Apply to %n lead</numerusform>
            <numerusform>Apply to %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::CalendarActions</name>
    <message numerus="yes">
        <source>%n entry(ies) in %1.</source>
        <translation>
            <numerusform>%n entry in %1.</numerusform>
            <numerusform>%n entries in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistActions</name>
    <message numerus="yes">
        <source>%n lead(s) follow the checklists in force now. Undo takes it back.</source>
        <translation>
            <numerusform>%n lead follows the checklists in force now. Undo takes it back.</numerusform>
            <numerusform>%n leads follow the checklists in force now. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s). Undo takes it back.</source>
        <translation>
            <numerusform>Ticked for %n lead. Undo takes it back.</numerusform>
            <numerusform>Ticked for %n leads. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ChecklistView</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ChipBar</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ColumnsPage</name>
    <message numerus="yes">
        <source>Mapped by the profile “%1” (%n new column(s)).</source>
        <translation>
            <numerusform>Mapped by the profile “%1” (%n new column).</numerusform>
            <numerusform>Mapped by the profile “%1” (%n new columns).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::CommandPalette</name>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ContactBanner</name>
    <message numerus="yes">
        <source>%n do-not-contact notice(s) came for this customer about other offers.</source>
        <translation>
            <numerusform>%n do-not-contact notice came for this customer about another offer.</numerusform>
            <numerusform>%n do-not-contact notices came for this customer about other offers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::DueCounters</name>
    <message numerus="yes">
        <source>%n due in 4 h</source>
        <translation>
            <numerusform>%n due in 4 h</numerusform>
            <numerusform>%n due in 4 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::EditCommands</name>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n stayed as it was.</numerusform>
            <numerusform>%n stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::EmptyResult</name>
    <message numerus="yes">
        <source>The filter %1 hides most: without it there are %n lead(s).</source>
        <translation>
            <numerusform>The filter %1 hides most: without it there is %n lead.</numerusform>
            <numerusform>The filter %1 hides most: without it there are %n leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ExportDialog</name>
    <message numerus="yes">
        <source>%n lead(s) will be written.</source>
        <translation>
            <numerusform>%n lead will be written.</numerusform>
            <numerusform>%n leads will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be printed.</source>
        <translation>
            <numerusform>%n lead will be printed.</numerusform>
            <numerusform>%n leads will be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them.</source>
        <translation>
            <numerusform>%n left out: mail may not reach them.</numerusform>
            <numerusform>%n left out: mail may not reach them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FacetModel</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FacetPane</name>
    <message numerus="yes">
        <source>%n test lead(s) set aside</source>
        <translation>
            <numerusform>%n test lead set aside</numerusform>
            <numerusform>%n test leads set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FileActions</name>
    <message numerus="yes">
        <source>%n lead(s) written to %1.</source>
        <translation>
            <numerusform>%n lead written to %1.</numerusform>
            <numerusform>%n leads written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: mail may not reach them.</source>
        <translation>
            <numerusform>%n left out: mail may not reach them.</numerusform>
            <numerusform>%n left out: mail may not reach them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) printed.</source>
        <translation>
            <numerusform>%n lead printed.</numerusform>
            <numerusform>%n leads printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FormatPage</name>
    <message numerus="yes">
        <source>⚠ %1 character(s) cannot be read in this encoding.</source>
        <translation>
            <numerusform>⚠ %1 character cannot be read in this encoding.</numerusform>
            <numerusform>⚠ %1 characters cannot be read in this encoding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::HistoryPanel</name>
    <message numerus="yes">
        <source>&amp;Redo %n step(s)</source>
        <translation>
            <numerusform>&amp;Redo %n step</numerusform>
            <numerusform>&amp;Redo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n step(s)</source>
        <translation>
            <numerusform>&amp;Undo %n step</numerusform>
            <numerusform>&amp;Undo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n step done again.</numerusform>
            <numerusform>%n steps done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n step undone.</numerusform>
            <numerusform>%n steps undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ImportDoor</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ImportUndo</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this import were worked on since:</source>
        <translation>
            <numerusform>%n lead of this import was worked on since:</numerusform>
            <numerusform>%n leads of this import were worked on since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::LeadListModel</name>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::MainWindow</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ProgressPage</name>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) per second</source>
        <translation>
            <numerusform>%1 row per second</numerusform>
            <numerusform>%1 rows per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep the %1 row(s) done</source>
        <translation>
            <numerusform>&amp;Keep the %1 row done</numerusform>
            <numerusform>&amp;Keep the %1 rows done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ResultPage</name>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>a number of new leads</extracomment>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 touch(es)</source>
        <extracomment>a number of new touches on leads that were known before</extracomment>
        <translation>
            <numerusform>%1 touch</numerusform>
            <numerusform>%1 touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already known</source>
        <translation>
            <numerusform>%1 already known</numerusform>
            <numerusform>%1 already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 test lead(s) set aside</source>
        <translation>
            <numerusform>%1 test lead set aside</numerusform>
            <numerusform>%1 test leads set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be answered in time: start with these.</source>
        <translation>
            <numerusform>%1 can still be answered in time: start with this one.</numerusform>
            <numerusform>%1 can still be answered in time: start with these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were already late on arrival.</source>
        <translation>
            <numerusform>%1 was already late on arrival.</numerusform>
            <numerusform>%1 were already late on arrival.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more.</source>
        <translation>
            <numerusform>… and %1 more.</numerusform>
            <numerusform>… and %1 more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Apply to %n similar row(s)</source>
        <translation>
            <numerusform>&amp;Apply to %n similar row</numerusform>
            <numerusform>&amp;Apply to %n similar rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::RunDetails</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same file was imported before, on %1: %2 row(s) were known already.</source>
        <translation>
            <numerusform>The same file was imported before, on %1: %2 row was known already.</numerusform>
            <numerusform>The same file was imported before, on %1: %2 rows were known already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::SourcePage</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 column(s) recognised</source>
        <translation>
            <numerusform>%1 of %2 column recognised</numerusform>
            <numerusform>%1 of %2 columns recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, on %1: %2 row(s) are known already.</source>
        <translation>
            <numerusform>This very file was imported before, on %1: %2 row is known already.</numerusform>
            <numerusform>This very file was imported before, on %1: %2 rows are known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are new.</source>
        <translation>
            <numerusform>%1 is new.</numerusform>
            <numerusform>%1 are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::StepManyDialog</name>
    <message numerus="yes">
        <source>Tick a step for %n lead(s)</source>
        <translation>
            <numerusform>Tick a step for %n lead</numerusform>
            <numerusform>Tick a step for %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked for %n lead(s)</source>
        <translation>
            <numerusform>Ticked for %n lead</numerusform>
            <numerusform>Ticked for %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another step next</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n with another step next</numerusform>
            <numerusform>%n with another step next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick for %n lead(s)</source>
        <translation>
            <numerusform>Tick for %n lead</numerusform>
            <numerusform>Tick for %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::SuppressionDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) taken from the list.</source>
        <translation>
            <numerusform>%n entry taken from the list.</numerusform>
            <numerusform>%n entries taken from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TimelineView</name>
    <message numerus="yes">
        <source>Show %n earlier event(s)</source>
        <translation>
            <numerusform>Show %n earlier event</numerusform>
            <numerusform>Show %n earlier events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people share this company&apos;s name or mail domain: too many to show here.</source>
        <translation>
            <numerusform>%n other person shares this company&apos;s name or mail domain: not shown here.</numerusform>
            <numerusform>%n other people share this company&apos;s name or mail domain: too many to show here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TodayBar</name>
    <message numerus="yes">
        <source>Today: %n to do</source>
        <translation>
            <numerusform>Today: %n to do</numerusform>
            <numerusform>Today: %n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ValuesPage</name>
    <message numerus="yes">
        <source>%n text(s) without an answer stay as they are.</source>
        <translation>
            <numerusform>%n text without an answer stays as it is.</numerusform>
            <numerusform>%n texts without an answer stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ViewListModel</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::WizardPage</name>
    <message numerus="yes">
        <source>&amp;Import %1 row(s)</source>
        <translation>
            <numerusform>&amp;Import %1 row</numerusform>
            <numerusform>&amp;Import %1 rows</numerusform>
        </translation>
    </message>
</context>
</TS>
