<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>HandOff</name>
    <message numerus="yes">
        <source>%1 at %2, %n request(s).</source>
        <extracomment>A comment in a shell script, so no quotes, brackets or semicolons. %1 is the quoted name of an app or entitlement, %2 a host.</extracomment>
        <translation>
            <numerusform>%1 at %2, %n request.</numerusform>
            <numerusform>%1 at %2, %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAppPresenter</name>
    <message numerus="yes">
        <source>%Ln more are left out.</source>
        <translation>
            <numerusform>%Ln more is left out.</numerusform>
            <numerusform>%Ln more are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingTexts</name>
    <message numerus="yes">
        <source>Only the sheet &quot;%1&quot; was read; %n other sheet(s) were not.</source>
        <translation>
            <numerusform>Only the sheet &quot;%1&quot; was read; %n other sheet was not.</numerusform>
            <numerusform>Only the sheet &quot;%1&quot; was read; %n other sheets were not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message numerus="yes">
        <source>Add %n person(s) to %1.</source>
        <translation>
            <numerusform>Add %n person to %1.</numerusform>
            <numerusform>Add %n people to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n person(s) %1 owners of %2.</source>
        <translation>
            <numerusform>Make %n person a %1 owner of %2.</numerusform>
            <numerusform>Make %n people %1 owners of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s) from %1.</source>
        <translation>
            <numerusform>Remove %n person from %1.</numerusform>
            <numerusform>Remove %n people from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s) from the %1 owners of %2.</source>
        <translation>
            <numerusform>Remove %n person from the %1 owners of %2.</numerusform>
            <numerusform>Remove %n people from the %1 owners of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), each with at most %1 people.</source>
        <translation>
            <numerusform>%n request, each with at most %1 people.</numerusform>
            <numerusform>%n requests, each with at most %1 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), one for each.</source>
        <translation>
            <numerusform>%n request, one for each.</numerusform>
            <numerusform>%n requests, one for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent, for the reasons below.</source>
        <translation>
            <numerusform>%n not sent, for the reasons below.</numerusform>
            <numerusform>%n not sent, for the reasons below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n Member(s)</source>
        <translation>
            <numerusform>&amp;Add %n Member</numerusform>
            <numerusform>&amp;Add %n Members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign %n Owner(s)</source>
        <translation>
            <numerusform>&amp;Assign %n Owner</numerusform>
            <numerusform>&amp;Assign %n Owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Member(s)</source>
        <translation>
            <numerusform>Re&amp;move %n Member</numerusform>
            <numerusform>Re&amp;move %n Members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Owner(s)</source>
        <translation>
            <numerusform>Re&amp;move %n Owner</numerusform>
            <numerusform>Re&amp;move %n Owners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::AddMembersDialog</name>
    <message numerus="yes">
        <source>%n member(s) now.</source>
        <translation>
            <numerusform>%n member now.</numerusform>
            <numerusform>%n members now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n…</source>
        <translation>
            <numerusform>&amp;Review %n…</numerusform>
            <numerusform>&amp;Review %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::AppRunner</name>
    <message numerus="yes">
        <source>The answer was lost, but %n app(s) with this name came up since. Adopt it, or create another one.</source>
        <translation>
            <numerusform>The answer was lost, but %n app with this name came up since. Adopt it, or create another one.</numerusform>
            <numerusform>The answer was lost, but %n apps with this name came up since. Adopt it, or create another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::AppsModel</name>
    <message numerus="yes">
        <source>%1, %2, %n user(s)</source>
        <extracomment>for screen readers: an app, its kind, how many users</extracomment>
        <translation>
            <numerusform>%1, %2, %n user</numerusform>
            <numerusform>%1, %2, %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::AssignOwnersDialog</name>
    <message numerus="yes">
        <source>Re&amp;view %n…</source>
        <translation>
            <numerusform>Re&amp;view %n…</numerusform>
            <numerusform>Re&amp;view %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ChangePane</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bulk actions of C1: %1 and %n more</source>
        <translation>
            <numerusform>Bulk actions of C1: %1 and %n more</numerusform>
            <numerusform>Bulk actions of C1: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ChangeProgress</name>
    <message numerus="yes">
        <source>The network is gone. Trying again in %n second(s).</source>
        <translation>
            <numerusform>The network is gone. Trying again in %n second.</numerusform>
            <numerusform>The network is gone. Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C1 asked to wait. Going on in %n second(s).</source>
        <translation>
            <numerusform>C1 asked to wait. Going on in %n second.</numerusform>
            <numerusform>C1 asked to wait. Going on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ChooseBar</name>
    <message numerus="yes">
        <source>Nobody was chosen: the rest could not be read after %Ln people. %1</source>
        <translation>
            <numerusform>Nobody was chosen: the rest could not be read after %Ln person. %1</numerusform>
            <numerusform>Nobody was chosen: the rest could not be read after %Ln people. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were chosen.</source>
        <translation>
            <numerusform>%Ln person was chosen.</numerusform>
            <numerusform>%Ln people were chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were chosen already.</source>
        <translation>
            <numerusform>%Ln was chosen already.</numerusform>
            <numerusform>%Ln were chosen already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be added.</source>
        <translation>
            <numerusform>%Ln cannot be added.</numerusform>
            <numerusform>%Ln cannot be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the rest, %Ln so far…</source>
        <translation>
            <numerusform>Reading the rest, %Ln so far…</numerusform>
            <numerusform>Reading the rest, %Ln so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far, more available</source>
        <translation>
            <numerusform>%Ln found so far, more available</numerusform>
            <numerusform>%Ln found so far, more available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln can be added</numerusform>
            <numerusform>%Ln can be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;All %Ln</source>
        <translation>
            <numerusform>Choose &amp;All %Ln</numerusform>
            <numerusform>Choose &amp;All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %Ln Left Out</source>
        <translation>
            <numerusform>S&amp;how %Ln Left Out</numerusform>
            <numerusform>S&amp;how %Ln Left Out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ChosenPane</name>
    <message numerus="yes">
        <source>&amp;Chosen: %Ln people</source>
        <translation>
            <numerusform>&amp;Chosen: %Ln person</numerusform>
            <numerusform>&amp;Chosen: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln</source>
        <translation>
            <numerusform>Re&amp;move %Ln</numerusform>
            <numerusform>Re&amp;move %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cl&amp;ear %Ln Found</source>
        <translation>
            <numerusform>Cl&amp;ear %Ln Found</numerusform>
            <numerusform>Cl&amp;ear %Ln Found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Chosen: %1 found of %Ln people</source>
        <translation>
            <numerusform>&amp;Chosen: %1 found of %Ln person</numerusform>
            <numerusform>&amp;Chosen: %1 found of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::Directory</name>
    <message numerus="yes">
        <source>%Ln people so far</source>
        <translation>
            <numerusform>%Ln person so far</numerusform>
            <numerusform>%Ln people so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far, %1 s left</source>
        <translation>
            <numerusform>%Ln person so far, %1 s left</numerusform>
            <numerusform>%Ln people so far, %1 s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far, about %1 min left</source>
        <translation>
            <numerusform>%Ln person so far, about %1 min left</numerusform>
            <numerusform>%Ln people so far, about %1 min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, read %1; reading again, %2</source>
        <translation>
            <numerusform>Directory: %Ln person, read %1; reading again, %2</numerusform>
            <numerusform>Directory: %Ln people, read %1; reading again, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, complete, read %1</source>
        <translation>
            <numerusform>Directory: %Ln person, complete, read %1</numerusform>
            <numerusform>Directory: %Ln people, complete, read %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, read %1; reading again was stopped</source>
        <translation>
            <numerusform>Directory: %Ln person, read %1; reading again was stopped</numerusform>
            <numerusform>Directory: %Ln people, read %1; reading again was stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, read %1; reading again failed</source>
        <translation>
            <numerusform>Directory: %Ln person, read %1; reading again failed</numerusform>
            <numerusform>Directory: %Ln people, read %1; reading again failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: incomplete, stopped after %Ln people</source>
        <translation>
            <numerusform>Directory: incomplete, stopped after %Ln person</numerusform>
            <numerusform>Directory: incomplete, stopped after %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: incomplete, reading failed after %Ln people</source>
        <translation>
            <numerusform>Directory: incomplete, reading failed after %Ln person</numerusform>
            <numerusform>Directory: incomplete, reading failed after %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::DirectoryLine</name>
    <message numerus="yes">
        <source>%1. Reading everybody takes about %Ln request(s).</source>
        <translation>
            <numerusform>%1. Reading everybody takes about %Ln request.</numerusform>
            <numerusform>%1. Reading everybody takes about %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::EntitlementsModel</name>
    <message numerus="yes">
        <source>%1, manually managed, %n member(s)</source>
        <translation>
            <numerusform>%1, manually managed, %n member</numerusform>
            <numerusform>%1, manually managed, %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1, %n member</numerusform>
            <numerusform>%1, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::HistoryPane</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n as CSV…</source>
        <translation>
            <numerusform>&amp;Export %n as CSV…</numerusform>
            <numerusform>&amp;Export %n as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n as &amp;JSON…</source>
        <translation>
            <numerusform>Export %n as &amp;JSON…</numerusform>
            <numerusform>Export %n as &amp;JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported to %1.</source>
        <translation>
            <numerusform>%n change exported to %1.</numerusform>
            <numerusform>%n changes exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ImportPane</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank</source>
        <translation>
            <numerusform>%Ln blank</numerusform>
            <numerusform>%Ln blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be looked up</source>
        <translation>
            <numerusform>%Ln that cannot be looked up</numerusform>
            <numerusform>%Ln that cannot be looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: %1</source>
        <extracomment>%1 are their numbers: &quot;2, 5, 9&quot;</extracomment>
        <translation>
            <numerusform>%Ln line left out: %1</numerusform>
            <numerusform>%Ln lines left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) are not finished or not seen in the tenant yet:

%1

When you close now, Steward goes on at the next start: it looks for what was sent, and asks what is to become of the rest.</source>
        <extracomment>%1 lists the changes, one a line</extracomment>
        <translation>
            <numerusform>%n row is not finished or not seen in the tenant yet:

%1

When you close now, Steward goes on at the next start: it looks for what was sent, and asks what is to become of the rest.</numerusform>
            <numerusform>%n rows are not finished or not seen in the tenant yet:

%1

When you close now, Steward goes on at the next start: it looks for what was sent, and asks what is to become of the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::NewAppForm</name>
    <message numerus="yes">
        <source>%n owner(s) besides you…</source>
        <translation>
            <numerusform>%n owner besides you…</numerusform>
            <numerusform>%n owners besides you…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entitlement(s)…</source>
        <translation>
            <numerusform>%n entitlement…</numerusform>
            <numerusform>%n entitlements…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::OwnerRunner</name>
    <message numerus="yes">
        <source>C1 allows %n owner(s) for each object; remove one first.</source>
        <translation>
            <numerusform>C1 allows %n owner for each object; remove one first.</numerusform>
            <numerusform>C1 allows %n owners for each object; remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::OwnersPane</name>
    <message numerus="yes">
        <source>%n person(s): %1.</source>
        <translation>
            <numerusform>%n person: %1.</numerusform>
            <numerusform>%n people: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::PagedModel</name>
    <message numerus="yes">
        <source>Loading, %n so far…</source>
        <translation>
            <numerusform>Loading, %n so far…</numerusform>
            <numerusform>Loading, %n so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, then reading failed</source>
        <translation>
            <numerusform>%n loaded, then reading failed</numerusform>
            <numerusform>%n loaded, then reading failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more available</source>
        <translation>
            <numerusform>%n loaded, more available</numerusform>
            <numerusform>%n loaded, more available</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::PeoplePicker</name>
    <message numerus="yes">
        <source>%Ln chosen person(s) would be forgotten. Press Esc again to close.</source>
        <translation>
            <numerusform>%Ln chosen person would be forgotten. Press Esc again to close.</numerusform>
            <numerusform>%Ln chosen people would be forgotten. Press Esc again to close.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ReviewDialog</name>
    <message numerus="yes">
        <source>%n person(s) changed in the tenant since the plan was made and are left out, for the reasons shown.</source>
        <translation>
            <numerusform>%n person changed in the tenant since the plan was made and is left out, for the reasons shown.</numerusform>
            <numerusform>%n people changed in the tenant since the plan was made and are left out, for the reasons shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are called otherwise in the file; the tenant&apos;s names are shown.</source>
        <translation>
            <numerusform>%n person is called otherwise in the file; the tenant&apos;s names are shown.</numerusform>
            <numerusform>%n people are called otherwise in the file; the tenant&apos;s names are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be looked up, name as in the file: %1</source>
        <translation>
            <numerusform>%n person could not be looked up, name as in the file: %1</numerusform>
            <numerusform>%n people could not be looked up, name as in the file: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::SearchPage</name>
    <message numerus="yes">
        <source>F&amp;ilters (%n)</source>
        <translation>
            <numerusform>F&amp;ilters (%n)</numerusform>
            <numerusform>F&amp;ilters (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::SettlePage</name>
    <message numerus="yes">
        <source>%Ln of them with another name than in the directory: see Why.</source>
        <translation>
            <numerusform>%Ln of them with another name than in the directory: see Why.</numerusform>
            <numerusform>%Ln of them with another name than in the directory: see Why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those resolved were taken out again.</source>
        <translation>
            <numerusform>%Ln of those resolved was taken out again.</numerusform>
            <numerusform>%Ln of those resolved were taken out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::StatusLine</name>
    <message numerus="yes">
        <source>%1, read %2 (%n minute(s) ago)</source>
        <translation>
            <numerusform>%1, read %2 (%n minute ago)</numerusform>
            <numerusform>%1, read %2 (%n minutes ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not finished</source>
        <translation>
            <numerusform>%n row not finished</numerusform>
            <numerusform>%n rows not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::TenantStore</name>
    <message numerus="yes">
        <source>%n saved tenant(s) in %1 cannot be understood and are left out. Add them anew, or mend the file.</source>
        <translation>
            <numerusform>%n saved tenant in %1 cannot be understood and are left out. Add them anew, or mend the file.</numerusform>
            <numerusform>%n saved tenants in %1 cannot be understood and are left out. Add them anew, or mend the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::TokenProvider</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) ahead of the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n minute ahead of the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</numerusform>
            <numerusform>This computer&apos;s clock is about %n minutes ahead of the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) behind the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n minute behind the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</numerusform>
            <numerusform>This computer&apos;s clock is about %n minutes behind the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::UnfinishedBar</name>
    <message numerus="yes">
        <source>%n change(s) of an earlier run were not finished: %1 answered, %2 unknown, %3 not sent.</source>
        <extracomment>%1, %2 and %3 are numbers of rows</extracomment>
        <translation>
            <numerusform>%n change of an earlier run was not finished: %1 answered, %2 unknown, %3 not sent.</numerusform>
            <numerusform>%n changes of an earlier run were not finished: %1 answered, %2 unknown, %3 not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of an earlier run: %1 answered, %2 unknown, %3 not sent.</source>
        <extracomment>%1, %2 and %3 are numbers of rows</extracomment>
        <translation>
            <numerusform>%n change of an earlier run: %1 answered, %2 unknown, %3 not sent.</numerusform>
            <numerusform>%n changes of an earlier run: %1 answered, %2 unknown, %3 not sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
