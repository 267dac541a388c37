<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AppsModel</name>
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
    <name>EntitlementsModel</name>
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
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%1, read %2 (%n minute(s) ago)</source>
        <translation>
            <numerusform>%1, read %2 (%n minute ago)</numerusform>
            <numerusform>%1, read %2 (%n minutes ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet visible</source>
        <translation>
            <numerusform>%n not yet visible</numerusform>
            <numerusform>%n not yet visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were sent or accepted and have not been seen in the tenant yet. When you close now, Steward stops watching them.</source>
        <translation>
            <numerusform>%n row was sent or accepted and has not been seen in the tenant yet. When you close now, Steward stops watching them.</numerusform>
            <numerusform>%n rows were sent or accepted and have not been seen in the tenant yet. When you close now, Steward stops watching them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerRunner</name>
    <message numerus="yes">
        <source>C1 allows %n owner(s) for each object; remove one first.</source>
        <translation>
            <numerusform>C1 allows %n owner for each object; remove one first.</numerusform>
            <numerusform>C1 allows %n owners for each object; remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
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
    <name>TokenProvider</name>
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
</TS>
