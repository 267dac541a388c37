<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AddMembersPresenter</name>
    <message>
        <source>Choose at least one person who is not a member yet: search, or paste addresses.</source>
        <translation>Wählen Sie mindestens eine Person, die noch kein Mitglied ist: Suchen Sie, oder fügen Sie Adressen ein.</translation>
    </message>
</context>
<context>
    <name>ApiErrorTexts</name>
    <message>
        <source>The connection broke before the answer came, so it is not known whether the change was made. Steward checks by reading; do not send it again yet.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Daher ist nicht bekannt, ob die Änderung vorgenommen wurde. Steward prüft das durch Lesen; senden Sie noch nicht erneut.</translation>
    </message>
    <message>
        <source>The tenant could not be reached. Check the network, the proxy or the VPN, then try again.</source>
        <translation>Der Mandant ist nicht erreichbar. Prüfen Sie Netzwerk, Proxy und VPN, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No answer came in time, so it is not known whether the change was made. Steward checks by reading; do not send it again yet.</source>
        <translation>Es kam keine rechtzeitige Antwort. Daher ist nicht bekannt, ob die Änderung vorgenommen wurde. Steward prüft das durch Lesen; senden Sie noch nicht erneut.</translation>
    </message>
    <message>
        <source>The tenant did not answer in time. Try again, or check the network.</source>
        <translation>Der Mandant hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut, oder prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>This client may not do that. Ask an administrator of the tenant for a role that allows it.</source>
        <translation>Dieser Client darf das nicht. Bitten Sie einen Administrator des Mandanten um eine Rolle, die das erlaubt.</translation>
    </message>
    <message>
        <source>This client lacks the permission %1. Ask an administrator of the tenant for a role that includes it.</source>
        <translation>Diesem Client fehlt das Recht %1. Bitten Sie einen Administrator des Mandanten um eine Rolle, die es enthält.</translation>
    </message>
    <message>
        <source>Cancelled after it was sent, so it is not known whether the change was made. Check by reading before you send it again.</source>
        <translation>Nach dem Senden abgebrochen. Daher ist nicht bekannt, ob die Änderung vorgenommen wurde. Prüfen Sie das durch Lesen, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing more was sent.</source>
        <translation>Abgebrochen. Es wurde nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent. Check the server URL, and the extra CA if a proxy inspects TLS.</source>
        <translation>Es kam keine sichere Verbindung zustande, daher wurde nichts gesendet. Prüfen Sie die Server-URL und, falls ein Proxy TLS untersucht, die zusätzliche CA.</translation>
    </message>
    <message>
        <source>This tenant is read-only in Steward, so nothing was sent. Switch read-only off in the coloured band, then try again.</source>
        <translation>Dieser Mandant ist in Steward schreibgeschützt, daher wurde nichts gesendet. Schalten Sie den Schreibschutz im farbigen Band aus, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer was not one C1 gives, so it is not known whether the change was made. Steward checks by reading; do not send it again yet.</source>
        <translation>Die Antwort war keine, wie C1 sie gibt. Daher ist nicht bekannt, ob die Änderung vorgenommen wurde. Steward prüft das durch Lesen; senden Sie noch nicht erneut.</translation>
    </message>
    <message>
        <source>The answer was not one C1 gives. %1 Check that the host is a C1 tenant, then try again.</source>
        <translation>Die Antwort war keine, wie C1 sie gibt. %1 Prüfen Sie, ob der Host ein C1-Mandant ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in was refused or has expired. Sign in again.</source>
        <translation>Die Anmeldung wurde abgelehnt oder ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>It is no longer there, or this client may not see it. Refresh the list.</source>
        <translation>Das Objekt ist nicht mehr vorhanden, oder dieser Client darf es nicht sehen. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>It is there already, or is being changed by somebody else. Refresh the list.</source>
        <translation>Das Objekt ist schon vorhanden oder wird gerade von jemand anderem geändert. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>C1 refused the values sent. Read the server&apos;s words under Details and correct them.</source>
        <translation>C1 hat die gesendeten Werte abgelehnt. Lesen Sie die Meldung des Servers unter „Details“, und korrigieren Sie die Werte.</translation>
    </message>
    <message>
        <source>C1 asks to slow down. Wait a little, then try again.</source>
        <translation>C1 nimmt zurzeit nicht so viele Anfragen an. Warten Sie etwas, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>C1 failed while working on the change, so it is not known whether it was made. Steward checks by reading; do not send it again yet.</source>
        <translation>In C1 trat bei der Änderung ein Fehler auf. Daher ist nicht bekannt, ob sie vorgenommen wurde. Steward prüft das durch Lesen; senden Sie noch nicht erneut.</translation>
    </message>
    <message>
        <source>C1 could not do it just now. Try again in a few minutes.</source>
        <translation>C1 konnte das gerade nicht ausführen. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
</context>
<context>
    <name>ApiJob</name>
    <message>
        <source>The answer is larger than %1 MiB, so it was cut off.</source>
        <translation>Die Antwort ist größer als %1 MiB und wurde daher abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>ApiRequest</name>
    <message>
        <source>An id in the request is missing or malformed, so nothing was sent.</source>
        <translation>Eine ID in der Anfrage fehlt oder ist fehlerhaft, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request has no path, so nothing was sent.</source>
        <translation>Die Anfrage hat keinen Pfad; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>AssignOwnersPresenter</name>
    <message>
        <source>Enter the role slug, for example &quot;primary&quot;.</source>
        <translation>Geben Sie den Rollen-Slug ein, zum Beispiel &quot;primary&quot;.</translation>
    </message>
    <message>
        <source>The usual role, though not seen in this tenant so far.</source>
        <translation>Die übliche Rolle, in diesem Mandanten bisher aber nicht vorgekommen.</translation>
    </message>
    <message>
        <source>Not seen in this tenant so far; C1 may refuse it.</source>
        <translation>In diesem Mandanten bisher nicht vorgekommen; C1 lehnt ihn möglicherweise ab.</translation>
    </message>
    <message>
        <source>Choose at least one person: search, then press Space on the row.</source>
        <translation>Wählen Sie mindestens eine Person: Suchen Sie, und drücken Sie dann in der Zeile die Leertaste.</translation>
    </message>
    <message>
        <source>C1 allows %1 owners for each object; %2 are chosen. Take some out.</source>
        <translation>C1 erlaubt %1 Besitzer je Objekt; gewählt sind %2. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>Assign as %1 owners of %2, one request each: %3.</source>
        <translation>Als Besitzer (%1) von %2 zuweisen, je eine Anfrage: %3.</translation>
    </message>
    <message>
        <source>A role slug has no blanks, none of / \ ? # % and at most 128 characters. Correct it.</source>
        <translation>Ein Rollen-Slug enthält keine Leerzeichen, keines der Zeichen / \ ? # % und höchstens 128 Zeichen. Korrigieren Sie ihn.</translation>
    </message>
</context>
<context>
    <name>BearerToken</name>
    <message>
        <source>Enter the bearer token.</source>
        <translation>Geben Sie das Bearer-Token ein.</translation>
    </message>
    <message>
        <source>This is a client secret, not a bearer token. Choose to sign in with a client ID and secret.</source>
        <translation>Dies ist ein Client-Geheimnis, kein Bearer-Token. Wählen Sie die Anmeldung mit Client-ID und Geheimnis.</translation>
    </message>
    <message>
        <source>This is not a bearer token: it holds blanks or other characters that no token has. Copy it again in full.</source>
        <translation>Dies ist kein Bearer-Token: Es enthält Leerzeichen oder andere Zeichen, die in keinem Token vorkommen. Kopieren Sie es erneut und vollständig.</translation>
    </message>
    <message>
        <source>The tenant refused the bearer token, or it has expired. Enter a new one; where a window is open on the tenant, close it and open the tenant again.</source>
        <translation>Der Mandant hat das Bearer-Token abgelehnt, oder es ist abgelaufen. Geben Sie ein neues ein; ist ein Fenster für den Mandanten offen, schließen Sie es und öffnen Sie den Mandanten erneut.</translation>
    </message>
</context>
<context>
    <name>CaTexts</name>
    <message>
        <source>This file holds a private key, which does not belong here. Choose the file with the CA certificate alone.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel, der nicht hierher gehört. Wählen Sie die Datei, die nur das CA-Zertifikat enthält.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form (&quot;-----BEGIN CERTIFICATE-----&quot;). Choose another file.</source>
        <translation>Diese Datei enthält kein Zertifikat im PEM-Format (&quot;-----BEGIN CERTIFICATE-----&quot;). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A certificate in this file cannot be read. Export it again in PEM form.</source>
        <translation>Ein Zertifikat in dieser Datei ist nicht lesbar. Exportieren Sie es erneut im PEM-Format.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; in this file expired on %2. Choose its successor.</source>
        <translation>Das Zertifikat „%1“ in dieser Datei ist am %2 abgelaufen. Wählen Sie seinen Nachfolger.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
</context>
<context>
    <name>ChangePresenter</name>
    <message>
        <source>Send again for %1, which was refused</source>
        <translation>Erneut senden für %1; der erste Versuch wurde abgelehnt</translation>
    </message>
    <message>
        <source>Send again for %1, for whom nothing was sent</source>
        <translation>Erneut senden für %1; bisher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 is a state (&quot;Refused&quot;), %2 how many rows are in it, %3 why</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The first request for %1 was never answered. The member list was read until %2, and %1 was not in it.</source>
        <translation>Die erste Anfrage für %1 wurde nie beantwortet. Die Mitgliederliste wurde bis %2 gelesen, und %1 war nicht darin.</translation>
    </message>
    <message>
        <source>The first request for %1 was never answered. The owner list was read until %2, and %1 was not in it.</source>
        <translation>Die erste Anfrage für %1 wurde nie beantwortet. Die Besitzerliste wurde bis %2 gelesen, und %1 war nicht darin.</translation>
    </message>
    <message>
        <source>The first request for %1 was never answered. The member list was read until %2, and %1 was still in it.</source>
        <translation>Die erste Anfrage für %1 wurde nie beantwortet. Die Mitgliederliste wurde bis %2 gelesen, und %1 war noch darin.</translation>
    </message>
    <message>
        <source>The first request for %1 was never answered. The owner list was read until %2, and %1 was still in it.</source>
        <translation>Die erste Anfrage für %1 wurde nie beantwortet. Die Besitzerliste wurde bis %2 gelesen, und %1 war noch darin.</translation>
    </message>
    <message>
        <source>The first request for the app %1 was never answered. New apps of that name were looked for until %2. If it was made after all, sending again makes a second one.</source>
        <translation>Die erste Anfrage für die App %1 wurde nie beantwortet. Bis %2 wurde nach neuen Apps dieses Namens gesucht. Falls sie doch angelegt wurde, legt erneutes Senden eine zweite an.</translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a state (&quot;Visible&quot;), %2 how many rows are in it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Assign %1 owners of %2</source>
        <extracomment>%1 is a role slug, %2 the name of an app or entitlement</extracomment>
        <translation>Besitzer (%1) von %2 zuweisen</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <extracomment>%1 is the name of an entitlement</extracomment>
        <translation>Mitglieder zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Create the app %1</source>
        <translation>App %1 anlegen</translation>
    </message>
    <message>
        <source>Remove %1 owners of %2</source>
        <extracomment>%1 is a role slug, %2 the name of an app or entitlement</extracomment>
        <translation>Besitzer (%1) von %2 entfernen</translation>
    </message>
    <message>
        <source>Remove members from %1</source>
        <extracomment>%1 is the name of an entitlement</extracomment>
        <translation>Mitglieder aus %1 entfernen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Waiting or not sent</source>
        <translation>Wartet oder nicht gesendet</translation>
    </message>
    <message>
        <source>Visible or gone</source>
        <translation>Sichtbar oder entfernt</translation>
    </message>
</context>
<context>
    <name>ClientIdTexts</name>
    <message>
        <source>Enter the client ID, for example clever-fox-42195@acme.conductor.one/pcc.</source>
        <translation>Geben Sie die Client-ID ein, zum Beispiel clever-fox-42195@acme.conductor.one/pcc.</translation>
    </message>
    <message>
        <source>The client ID has no &quot;@&quot;: it must look like name@host/pcc.</source>
        <translation>Die Client-ID enthält kein &quot;@&quot;: Sie muss die Form name@host/pcc haben.</translation>
    </message>
    <message>
        <source>The client ID has no name before the &quot;@&quot;.</source>
        <translation>In der Client-ID fehlt der Name vor dem &quot;@&quot;.</translation>
    </message>
    <message>
        <source>The client ID has no &quot;/pcc&quot; or &quot;/spc&quot; at its end. Copy it again in full.</source>
        <translation>Am Ende der Client-ID fehlt &quot;/pcc&quot; oder &quot;/spc&quot;. Kopieren Sie sie erneut und vollständig.</translation>
    </message>
    <message>
        <source>The client ID has no valid host between &quot;@&quot; and &quot;/&quot;.</source>
        <translation>Die Client-ID hat zwischen &quot;@&quot; und &quot;/&quot; keinen gültigen Host.</translation>
    </message>
    <message>
        <source>This client ID is a federation trust (/wfe), which has no secret. Use a personal client (/pcc) or a service principal (/spc).</source>
        <translation>Diese Client-ID gehört zu einer Föderationsvertrauensstellung (/wfe), die kein Geheimnis hat. Verwenden Sie einen persönlichen Client (/pcc) oder einen Dienstprinzipal (/spc).</translation>
    </message>
    <message>
        <source>The client ID must end in /pcc (personal client) or /spc (service principal).</source>
        <translation>Die Client-ID muss auf /pcc (persönlicher Client) oder /spc (Dienstprinzipal) enden.</translation>
    </message>
</context>
<context>
    <name>ClientSecretTexts</name>
    <message>
        <source>Enter the client secret; it starts with &quot;secret-token:&quot;.</source>
        <translation>Geben Sie das Client-Geheimnis ein; es beginnt mit &quot;secret-token:&quot;.</translation>
    </message>
    <message>
        <source>The client secret must start with &quot;secret-token:conductorone.com:&quot;. Copy it again in full.</source>
        <translation>Das Client-Geheimnis muss mit &quot;secret-token:conductorone.com:&quot; beginnen. Kopieren Sie es erneut und vollständig.</translation>
    </message>
    <message>
        <source>The client secret must have four parts separated by colons. Copy it again in full.</source>
        <translation>Das Client-Geheimnis muss aus vier durch Doppelpunkte getrennten Teilen bestehen. Kopieren Sie es erneut und vollständig.</translation>
    </message>
    <message>
        <source>The client secret is of a version other than v1, which is not supported. Make a new credential.</source>
        <translation>Das Client-Geheimnis hat eine andere Version als v1; sie wird nicht unterstützt. Erstellen Sie neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>The last part of the client secret is not base64url. It was probably cut off when copied.</source>
        <translation>Der letzte Teil des Client-Geheimnisses ist kein base64url. Er wurde vermutlich beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>The last part of the client secret is not a key (JWK). It was probably cut off when copied.</source>
        <translation>Der letzte Teil des Client-Geheimnisses ist kein Schlüssel (JWK). Er wurde vermutlich beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>The key in the client secret is not of the kind Ed25519. Make a new credential.</source>
        <translation>Der Schlüssel im Client-Geheimnis ist nicht von der Art Ed25519. Erstellen Sie neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>The client secret holds no private key of 32 bytes (&quot;d&quot;). Copy it again in full.</source>
        <translation>Das Client-Geheimnis enthält keinen privaten Schlüssel von 32 Bytes (&quot;d&quot;). Kopieren Sie es erneut und vollständig.</translation>
    </message>
    <message>
        <source>The client secret holds no public key of 32 bytes (&quot;x&quot;). Copy it again in full.</source>
        <translation>Das Client-Geheimnis enthält keinen öffentlichen Schlüssel von 32 Bytes (&quot;x&quot;). Kopieren Sie es erneut und vollständig.</translation>
    </message>
    <message>
        <source>The two halves of the key in the client secret do not belong together. Copy it again in full.</source>
        <translation>Die beiden Hälften des Schlüssels im Client-Geheimnis gehören nicht zusammen. Kopieren Sie es erneut und vollständig.</translation>
    </message>
    <message>
        <source>The key in the client secret could not be used to sign. Make a new credential.</source>
        <translation>Mit dem Schlüssel im Client-Geheimnis konnte nicht signiert werden. Erstellen Sie neue Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>CsvTexts</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Meldung des Servers</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Massenaktionen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>Zeile der Herkunft</translation>
    </message>
</context>
<context>
    <name>DecoderTexts</name>
    <message>
        <source>The text is in UTF-32, which Steward does not read. Save it as UTF-8.</source>
        <translation>Der Text ist in UTF-32, das Steward nicht liest. Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>The text is no valid UTF-8 from line %1 on, so it was read as Windows-1252. Choose another encoding if names look wrong.</source>
        <translation>Der Text ist ab Zeile %1 kein gültiges UTF-8 und wurde daher als Windows-1252 gelesen. Wählen Sie eine andere Kodierung, wenn Namen falsch aussehen.</translation>
    </message>
    <message>
        <source>Some letters could not be read as %1. Choose another encoding if names look wrong.</source>
        <translation>Einige Zeichen ließen sich nicht als %1 lesen. Wählen Sie eine andere Kodierung, wenn Namen falsch aussehen.</translation>
    </message>
</context>
<context>
    <name>EligibilityTexts</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>%1 is disabled. Ask for the person to be enabled first.</source>
        <translation>%1 ist deaktiviert. Lassen Sie die Person zuerst aktivieren.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Can be added</source>
        <translation>Wählbar</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>%1 is not a person and cannot act as an owner.</source>
        <translation>%1 ist keine Person und kann nicht Besitzer sein.</translation>
    </message>
    <message>
        <source>Already owner</source>
        <translation>Schon Besitzer</translation>
    </message>
    <message>
        <source>%1 is an owner with this role already.</source>
        <translation>%1 ist mit dieser Rolle schon Besitzer.</translation>
    </message>
    <message>
        <source>Already member</source>
        <translation>Schon Mitglied</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 ist schon Mitglied.</translation>
    </message>
</context>
<context>
    <name>EnvironmentTexts</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>ENTWICKLUNG</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>The workbook is encrypted with a password. Open it in the spreadsheet program, save it without one, or copy its cells and paste them.</source>
        <translation>Die Arbeitsmappe ist mit einem Passwort verschlüsselt. Öffnen Sie sie im Tabellenprogramm, und speichern Sie sie ohne Passwort, oder kopieren Sie die Zellen, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is a workbook of the old .xls form, which Steward does not read. Save it as .xlsx or .csv, or copy its cells and paste them.</source>
        <translation>Das ist eine Arbeitsmappe im alten Format .xls, das Steward nicht liest. Speichern Sie sie als .xlsx oder .csv, oder kopieren Sie die Zellen, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is a document of an Office program, not a list. Save the list as .xlsx or .csv, or copy it and paste it.</source>
        <translation>Das ist ein Dokument eines Office-Programms und keine Liste. Speichern Sie die Liste als .xlsx oder .csv, oder kopieren Sie sie, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is a PDF, which Steward does not read. Copy the list out of it and paste it.</source>
        <translation>Das ist ein PDF, das Steward nicht liest. Kopieren Sie die Liste daraus, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is a picture, which Steward does not read. Choose a text file or an .xlsx workbook.</source>
        <translation>Das ist ein Bild, das Steward nicht liest. Wählen Sie eine Textdatei oder eine .xlsx-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and choose the file inside.</source>
        <translation>Das ist ein Archiv. Entpacken Sie es, und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>This is a program and no list. Choose a text file or an .xlsx workbook.</source>
        <translation>Das ist ein Programm und keine Liste. Wählen Sie eine Textdatei oder eine .xlsx-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>Die Datei ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is a web page or a document under the name of a table. Open it in a spreadsheet program and save it as .xlsx or .csv, or copy the cells and paste them.</source>
        <translation>Das ist eine Webseite oder ein Dokument unter dem Namen einer Tabelle. Öffnen Sie die Datei in einem Tabellenprogramm, und speichern Sie sie als .xlsx oder .csv, oder kopieren Sie die Zellen, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>The file holds bytes that are no text (the first is byte %1). Choose a text file or an .xlsx workbook.</source>
        <translation>Die Datei enthält Bytes, die kein Text sind (das erste ist Byte %1). Wählen Sie eine Textdatei oder eine .xlsx-Arbeitsmappe.</translation>
    </message>
</context>
<context>
    <name>FreeTextTexts</name>
    <message>
        <source>There are more than %1 entries, and so many cannot be read at a time. Split the list into parts.</source>
        <translation>Es sind mehr als %1 Einträge, und so viele lassen sich nicht auf einmal lesen. Teilen Sie die Liste auf.</translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message>
        <source>%1 stands for the app account of %2, whose user id is %3. Read it from the member list first.</source>
        <extracomment>%1 is a placeholder, %2 and %3 are a person&apos;s name and id.</extracomment>
        <translation>%1 steht für das App-Konto von %2 mit der Benutzer-ID %3. Lesen Sie es zuerst aus der Mitgliederliste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n request(s).</source>
        <extracomment>A comment in a shell script, so no quotes, brackets or semicolons. %1 is the quoted name of an app or entitlement, %2 a host.</extracomment>
        <translation>
            <numerusform>%1 bei %2, %n Anfrage.</numerusform>
            <numerusform>%1 bei %2, %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each person the first line shows the appUserId of each app account. Put the right one in place of %1 in the line below and take away the # before it.</source>
        <translation>Für jede Person zeigt die erste Zeile die appUserId jedes App-Kontos. Setzen Sie die richtige in der Zeile darunter für %1 ein und entfernen Sie das # davor.</translation>
    </message>
    <message>
        <source>Put an access token into the variable C1_TOKEN first. Each line is one request. Do not repeat one that got an answer.</source>
        <translation>Legen Sie zuerst ein Zugriffstoken in die Variable C1_TOKEN. Jede Zeile ist eine Anfrage. Wiederholen Sie keine, die beantwortet wurde.</translation>
    </message>
    <message>
        <source>Sign in with c1i auth login first.</source>
        <translation>Melden Sie sich zuerst mit c1i auth login an.</translation>
    </message>
    <message>
        <source>c1i apps create takes a name and a description in one line only, so this is a raw request.</source>
        <translation>c1i apps create nimmt nur einen Namen und eine einzeilige Beschreibung, daher ist dies eine rohe Anfrage.</translation>
    </message>
    <message>
        <source>The owner commands of c1i know no role slugs, so these are raw requests.</source>
        <translation>Die Besitzer-Befehle von c1i kennen keine Rollen-Slugs, daher sind dies rohe Anfragen.</translation>
    </message>
    <message>
        <source>c1i has no command for members of an entitlement, so these are raw requests.</source>
        <translation>c1i hat keinen Befehl für Mitglieder einer Berechtigung, daher sind dies rohe Anfragen.</translation>
    </message>
    <message>
        <source>The Terraform provider has no resource for members that C1 itself keeps. Copy the plan as curl instead.</source>
        <translation>Der Terraform-Provider hat keine Ressource für Mitglieder, die C1 selbst führt. Kopieren Sie den Plan stattdessen als curl.</translation>
    </message>
    <message>
        <source>The plan makes more than %1 requests, too many to copy. Save it as a plan file instead.</source>
        <translation>Der Plan ergibt mehr als %1 Anfragen, zu viele zum Kopieren. Speichern Sie ihn stattdessen als Plandatei.</translation>
    </message>
</context>
<context>
    <name>InputRowTexts</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>C1 user ID</source>
        <translation>C1-Benutzer-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>By its look</source>
        <translation>Nach Aussehen</translation>
    </message>
    <message>
        <source>The row has nothing in the column people are looked up by. Fill it in, or choose another column.</source>
        <translation>In der Spalte, nach der gesucht wird, steht in dieser Zeile nichts. Füllen Sie sie aus, oder wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>This is the example row of a template. Take it out of the file if it is in the way.</source>
        <translation>Das ist die Beispielzeile einer Vorlage. Nehmen Sie sie aus der Datei, wenn sie stört.</translation>
    </message>
    <message>
        <source>This is too long for an address, a name or an ID. Check that the right column is chosen.</source>
        <translation>Das ist zu lang für eine Adresse, einen Namen oder eine ID. Prüfen Sie, ob die richtige Spalte gewählt ist.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened this number, so its digits are lost. Format the column as text and save the file again.</source>
        <translation>Das Tabellenprogramm hat diese Zahl gekürzt, ihre Ziffern sind verloren. Formatieren Sie die Spalte als Text, und speichern Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The same as in row %1.</source>
        <translation>Dasselbe wie in Zeile %1.</translation>
    </message>
    <message>
        <source>This mixes letters of several alphabets that look alike. Check where it came from, and type it anew.</source>
        <translation>Hier sind ähnlich aussehende Buchstaben mehrerer Alphabete gemischt. Prüfen Sie, woher der Text stammt, und geben Sie ihn neu ein.</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>The journal %1 cannot be opened, so nothing can be sent. Check the permissions of its folder, then start Steward again.</source>
        <translation>Das Journal %1 kann nicht geöffnet werden, daher kann nichts gesendet werden. Prüfen Sie die Rechte seines Ordners, und starten Sie Steward dann neu.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read. Check the permissions of the file, then start Steward again.</source>
        <translation>Das Journal %1 kann nicht gelesen werden. Prüfen Sie die Rechte der Datei, und starten Sie Steward dann neu.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written, so nothing more is sent. Check the space on the disk and the permissions of the folder, then start Steward again.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden, daher wird nichts mehr gesendet. Prüfen Sie den freien Platz auf dem Datenträger und die Rechte des Ordners, und starten Sie Steward dann neu.</translation>
    </message>
</context>
<context>
    <name>JournalExportTexts</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Change ID</source>
        <translation>Änderungs-ID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>OS user</source>
        <translation>Systembenutzer</translation>
    </message>
    <message>
        <source>Retry of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Meldung des Servers</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kopf der Kette</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>Zeile der Herkunft</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>The folder %1 for the journal cannot be made, so nothing can be sent. Check its permissions, then start Steward again.</source>
        <translation>Der Ordner %1 für das Journal kann nicht angelegt werden, daher kann nichts gesendet werden. Prüfen Sie seine Rechte, und starten Sie Steward dann neu.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Steward, so nothing can be sent with this one. Use the newer Steward.</source>
        <translation>Das Journal %1 wurde von einer neueren Version von Steward geschrieben, daher kann mit dieser nichts gesendet werden. Verwenden Sie die neuere Version.</translation>
    </message>
</context>
<context>
    <name>JournalReader</name>
    <message>
        <source>The journal was changed from outside: entry %1 does not fit the ones before it. Keep a copy of the file and find out who changed it.</source>
        <translation>Das Journal wurde von außen verändert: Eintrag %1 passt nicht zu den vorhergehenden. Heben Sie eine Kopie der Datei auf, und klären Sie, wer sie verändert hat.</translation>
    </message>
    <message>
        <source>The journal has no change %1. Read the list again.</source>
        <translation>Im Journal gibt es keine Änderung %1. Lesen Sie die Liste erneut.</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Finished: nothing was on its way or watched any more</source>
        <translation>Beendet: Nichts war mehr unterwegs oder unter Beobachtung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is date and time, %2 a state or what happened then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>OS user: %1</source>
        <translation>Systembenutzer: %1</translation>
    </message>
    <message>
        <source>Retry of change: %1</source>
        <translation>Wiederholung der Änderung: %1</translation>
    </message>
    <message>
        <source>Change %1, row %2: %3</source>
        <translation>Änderung %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>User ID: %1</source>
        <translation>Benutzer-ID: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
</context>
<context>
    <name>LayoutTexts</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>There are more than %1 entries up to row %2, and so many cannot be read at a time. Split the list into parts.</source>
        <translation>Bis Zeile %2 sind es mehr als %1 Einträge, und so viele lassen sich nicht auf einmal lesen. Teilen Sie die Liste auf.</translation>
    </message>
</context>
<context>
    <name>NewAppPresenter</name>
    <message>
        <source>%1 of %2 annotations, %3 of %4 bytes</source>
        <translation>%1 von %2 Anmerkungen, %3 von %4 Bytes</translation>
    </message>
    <message>
        <source>Create the app %1. C1 makes you an owner of it.</source>
        <translation>App %1 anlegen. C1 macht Sie zu ihrem Besitzer.</translation>
    </message>
    <message>
        <source>Owners besides you: %1.</source>
        <translation>Besitzer außer Ihnen: %1.</translation>
    </message>
    <message>
        <source>Whoever holds one of these owns it too: %1.</source>
        <translation>Wer eine dieser Berechtigungen hat, ist ebenfalls Besitzer: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person or what was pasted, %2 is &quot;Row 12&quot; or &quot;people.csv, row 12&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <extracomment>%1 is who, %2 why</extracomment>
        <translation>Ausgelassen: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are left out.</source>
        <translation>
            <numerusform>%Ln weitere ist ausgelassen.</numerusform>
            <numerusform>%Ln weitere sind ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAppTexts</name>
    <message>
        <source>Enter a name for the app.</source>
        <translation>Geben Sie einen Namen für die App ein.</translation>
    </message>
    <message>
        <source>The name has %1 characters; C1 takes at most %2. Shorten it.</source>
        <translation>Der Name hat %1 Zeichen; C1 nimmt höchstens %2 an. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The name holds a line break or control character. Remove it.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein Steuerzeichen. Entfernen Sie das Zeichen.</translation>
    </message>
    <message>
        <source>The cost cannot be negative. Enter whole US dollars, 0 or more.</source>
        <translation>Die Kosten können nicht negativ sein. Geben Sie ganze US-Dollar ein, 0 oder mehr.</translation>
    </message>
    <message>
        <source>The cost is too large; C1 takes at most %1.</source>
        <translation>Die Kosten sind zu hoch; C1 nimmt höchstens %1 an.</translation>
    </message>
    <message>
        <source>Enter the cost as whole US dollars, digits only, for example 12.</source>
        <translation>Geben Sie die Kosten in ganzen US-Dollar ein, nur Ziffern, zum Beispiel 12.</translation>
    </message>
    <message>
        <source>Keys that start with &quot;c1/&quot; are reserved for C1. Use another key.</source>
        <translation>Schlüssel, die mit &quot;c1/&quot; beginnen, sind C1 vorbehalten. Verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>A key starts with a letter, goes on with letters, digits, &quot;.&quot;, &quot;_&quot;, &quot;/&quot; or &quot;-&quot;, and has at most 128 characters.</source>
        <translation>Ein Schlüssel beginnt mit einem Buchstaben (A–Z, ohne Umlaute), enthält danach Buchstaben, Ziffern, &quot;.&quot;, &quot;_&quot;, &quot;/&quot; oder &quot;-&quot; und hat höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>The value has %1 characters; C1 takes at most %2.</source>
        <translation>Der Wert hat %1 Zeichen; C1 nimmt höchstens %2 an.</translation>
    </message>
    <message>
        <source>A value is made of URL-safe ASCII characters: no blanks, no line breaks, no accents.</source>
        <translation>Ein Wert besteht aus URL-sicheren ASCII-Zeichen: keine Leerzeichen, keine Zeilenumbrüche, keine Umlaute oder Akzente.</translation>
    </message>
    <message>
        <source>C1 takes at most %1 annotations. Remove some.</source>
        <translation>C1 nimmt höchstens %1 Anmerkungen an. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The annotations have %1 bytes; C1 takes at most %2 together. Shorten or remove some.</source>
        <translation>Die Anmerkungen haben %1 Bytes; C1 nimmt zusammen höchstens %2 an. Kürzen oder entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The same person is named as an owner twice. Remove one.</source>
        <translation>Dieselbe Person ist zweimal als Besitzer angegeben. Entfernen Sie einen der Einträge.</translation>
    </message>
</context>
<context>
    <name>PageTrail</name>
    <message>
        <source>The list has more than %1 pages, so reading was stopped.</source>
        <translation>Die Liste hat mehr als %1 Seiten, daher wurde das Lesen beendet.</translation>
    </message>
    <message>
        <source>The server sent the same page token twice, so reading was stopped.</source>
        <translation>Der Server hat dasselbe Seiten-Token zweimal gesendet, daher wurde das Lesen beendet.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The entitlement is not known, so nothing was sent. Open it again.</source>
        <translation>Die Berechtigung ist nicht bekannt, daher wurde nichts gesendet. Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The object to own is not known, so nothing was sent. Open it again.</source>
        <translation>Das Objekt, dem Besitzer zugewiesen werden sollen, ist nicht bekannt, daher wurde nichts gesendet. Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter a role slug without blanks and without / \ ? # %.</source>
        <translation>Geben Sie einen Rollen-Slug ohne Leerzeichen und ohne / \ ? # % ein.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>%1 is chosen twice or has no id, so nothing was sent.</source>
        <translation>%1 ist zweimal gewählt oder hat keine ID, daher wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>The plan names more than %1 people, which is more than Steward takes at once. Make smaller plans of it.</source>
        <translation>Der Plan nennt mehr als %1 Personen, mehr als Steward auf einmal annimmt. Teilen Sie ihn in kleinere Pläne auf.</translation>
    </message>
    <message>
        <source>The file is JSON, but no plan that Steward saved. Choose another file.</source>
        <translation>Die Datei ist JSON, aber kein von Steward gespeicherter Plan. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The plan holds something under &quot;%1&quot; that Steward does not understand. Make the plan again in Steward.</source>
        <translation>Der Plan enthält unter „%1“ etwas, das Steward nicht versteht. Erstellen Sie den Plan neu in Steward.</translation>
    </message>
    <message>
        <source>The file ends too early, so a part of the plan is missing. Copy it once more, or save the plan again.</source>
        <translation>Die Datei endet zu früh, ein Teil des Plans fehlt. Kopieren Sie sie noch einmal, oder speichern Sie den Plan neu.</translation>
    </message>
    <message>
        <source>The file is no plan: it is not JSON from byte %1 on. Choose a file that Steward saved.</source>
        <translation>Die Datei ist kein Plan: Ab Byte %1 ist sie kein JSON. Wählen Sie eine von Steward gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The plan was saved by a newer Steward: it has version %1, and this Steward reads up to version %2. Update Steward, or make the plan again in this one.</source>
        <translation>Der Plan stammt von einem neueren Steward: Er hat Version %1, dieser Steward liest bis Version %2. Aktualisieren Sie Steward, oder erstellen Sie den Plan hier neu.</translation>
    </message>
    <message>
        <source>The plan has version %1, which Steward does not read. Make the plan again in Steward.</source>
        <translation>Der Plan hat Version %1, die Steward nicht liest. Erstellen Sie den Plan neu in Steward.</translation>
    </message>
    <message>
        <source>The plan was changed after it was saved: its contents do not match its check sum. Make the plan again in Steward.</source>
        <translation>Der Plan wurde nach dem Speichern geändert: Sein Inhalt passt nicht zu seiner Prüfsumme. Erstellen Sie den Plan neu in Steward.</translation>
    </message>
    <message>
        <source>%1 (%2) has &quot;%3&quot; for an id, which is none. Make the plan again in Steward.</source>
        <translation>%1 (%2) hat als ID „%3“, das ist keine. Erstellen Sie den Plan neu in Steward.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>A row of a plan file, the beginning of a sentence.</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>The plan names %1 twice, as person %2 and as person %3. Make the plan again in Steward.</source>
        <translation>Der Plan nennt %1 zweimal, als Person %2 und als Person %3. Erstellen Sie den Plan neu in Steward.</translation>
    </message>
    <message>
        <source>Left-out row %1</source>
        <extracomment>A row of a plan file, the beginning of a sentence.</extracomment>
        <translation>Ausgelassene Zeile %1</translation>
    </message>
    <message>
        <source>The plan asks for a change &quot;%1&quot;, which Steward does not know. Update Steward, or make the plan again.</source>
        <translation>Der Plan verlangt eine Änderung „%1“, die Steward nicht kennt. Aktualisieren Sie Steward, oder erstellen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>Owner %1 of the new app has &quot;%2&quot; for an id, which is none. Make the plan again in Steward.</source>
        <translation>Besitzer %1 der neuen App hat als ID „%2“, das ist keine. Erstellen Sie den Plan neu in Steward.</translation>
    </message>
    <message>
        <source>The plan is about an app or entitlement with the id &quot;%1&quot;, which is no id. Make the plan again in Steward.</source>
        <translation>Der Plan betrifft eine App oder Berechtigung mit der ID „%1“, das ist keine ID. Erstellen Sie den Plan neu in Steward.</translation>
    </message>
    <message>
        <source>The plan cannot be carried out. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Der Plan lässt sich nicht ausführen. %1</translation>
    </message>
    <message>
        <source>The plan is for %1, but the tenant here is %2. Open the plan in its own tenant, or choose another plan.</source>
        <translation>Der Plan ist für %1, der Mandant hier ist aber %2. Öffnen Sie den Plan in seinem eigenen Mandanten, oder wählen Sie einen anderen Plan.</translation>
    </message>
    <message>
        <source>The plan would be larger than %1, which Steward does not read. Make smaller plans of it.</source>
        <translation>Der Plan würde größer als %1, das liest Steward nicht. Teilen Sie ihn in kleinere Pläne auf.</translation>
    </message>
    <message>
        <source>The plan could not be saved as %1: %2. Choose another place, or make room there.</source>
        <translation>Der Plan konnte nicht als %1 gespeichert werden: %2. Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file. Choose a file that Steward saved.</source>
        <translation>%1 ist ein Ordner oder Gerät, keine Datei. Wählen Sie eine von Steward gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2, which no plan is. Choose a file that Steward saved.</source>
        <translation>Die Datei %1 ist größer als %2, so groß ist kein Plan. Wählen Sie eine von Steward gespeicherte Datei.</translation>
    </message>
</context>
<context>
    <name>ReadingTexts</name>
    <message numerus="yes">
        <source>Only the sheet &quot;%1&quot; was read; %n other sheet(s) were not.</source>
        <translation>
            <numerusform>Nur das Blatt „%1“ wurde gelesen, %n weiteres Blatt nicht.</numerusform>
            <numerusform>Nur das Blatt „%1“ wurde gelesen, %n weitere Blätter nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are titles but no rows below them. Check that the right file or sheet was saved.</source>
        <translation>Es gibt Überschriften, aber keine Zeilen darunter. Prüfen Sie, ob die richtige Datei oder das richtige Blatt gespeichert wurde.</translation>
    </message>
    <message>
        <source>There are no addresses or names in it. Choose another file, or paste addresses or names, one a line.</source>
        <translation>Darin sind keine Adressen oder Namen. Wählen Sie eine andere Datei, oder fügen Sie Adressen oder Namen ein, je Zeile einen Eintrag.</translation>
    </message>
    <message>
        <source>The text is too long to be read at once. Split it into parts.</source>
        <translation>Der Text ist zu lang, um auf einmal gelesen zu werden. Teilen Sie ihn auf.</translation>
    </message>
</context>
<context>
    <name>ResponseReaderTexts</name>
    <message>
        <source>an empty body</source>
        <translation>eine leere Antwort</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>a JSON array</source>
        <translation>ein JSON-Array</translation>
    </message>
    <message>
        <source>JSON null</source>
        <translation>JSON null</translation>
    </message>
    <message>
        <source>text that is not JSON (%1)</source>
        <translation>Text, der kein JSON ist (%1)</translation>
    </message>
    <message>
        <source>JSON that is not an object</source>
        <translation>JSON, das kein Objekt ist</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1), which is never followed.</source>
        <translation>Der Server hat mit einer Umleitung (%1) geantwortet; Umleitungen werden nie befolgt.</translation>
    </message>
    <message>
        <source>A JSON object was expected, but %1 came.</source>
        <translation>Erwartet wurde ein JSON-Objekt; gekommen ist: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message numerus="yes">
        <source>Add %n person(s) to %1.</source>
        <translation>
            <numerusform>%n Person zu %1 hinzufügen.</numerusform>
            <numerusform>%n Personen zu %1 hinzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n person(s) %1 owners of %2.</source>
        <translation>
            <numerusform>%n Person zum Besitzer (%1) von %2 machen.</numerusform>
            <numerusform>%n Personen zu Besitzern (%1) von %2 machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s) from %1.</source>
        <translation>
            <numerusform>%n Person aus %1 entfernen.</numerusform>
            <numerusform>%n Personen aus %1 entfernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s) from the %1 owners of %2.</source>
        <translation>
            <numerusform>%n Person aus den Besitzern (%1) von %2 entfernen.</numerusform>
            <numerusform>%n Personen aus den Besitzern (%1) von %2 entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the app %1. C1 makes you an owner of it.</source>
        <translation>App %1 anlegen. C1 macht Sie zu ihrem Besitzer.</translation>
    </message>
    <message>
        <source>C1 may have no way to take these members out again.</source>
        <translation>Möglicherweise lassen sich diese Mitglieder in C1 nicht wieder entfernen.</translation>
    </message>
    <message>
        <source>Owners can be removed again with Remove These Again.</source>
        <translation>Besitzer können mit „Diese wieder entfernen“ wieder entfernt werden.</translation>
    </message>
    <message>
        <source>C1 may refuse to remove members. One person goes first; the others only when C1 took that.</source>
        <translation>C1 lehnt es möglicherweise ab, Mitglieder zu entfernen. Eine Person geht voraus; die anderen folgen nur, wenn C1 das angenommen hat.</translation>
    </message>
    <message>
        <source>Who is removed can no longer manage it.</source>
        <translation>Wer entfernt wird, kann es nicht mehr verwalten.</translation>
    </message>
    <message>
        <source>An app can be deleted in C1&apos;s web pages only.</source>
        <translation>Eine App kann nur in den Webseiten von C1 gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), each with at most %1 people.</source>
        <translation>
            <numerusform>%n Anfrage mit höchstens %1 Personen.</numerusform>
            <numerusform>%n Anfragen mit jeweils höchstens %1 Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), one for each.</source>
        <translation>
            <numerusform>%n Anfrage.</numerusform>
            <numerusform>%n Anfragen, eine für jede Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent, for the reasons below.</source>
        <translation>
            <numerusform>%n wird nicht gesendet; die Gründe stehen unten.</numerusform>
            <numerusform>%n werden nicht gesendet; die Gründe stehen unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n Member(s)</source>
        <translation>
            <numerusform>%n Mitglied &amp;hinzufügen</numerusform>
            <numerusform>%n Mitglieder &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign %n Owner(s)</source>
        <translation>
            <numerusform>%n &amp;Besitzer zuweisen</numerusform>
            <numerusform>%n &amp;Besitzer zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Member(s)</source>
        <translation>
            <numerusform>%n Mitglied ent&amp;fernen</numerusform>
            <numerusform>%n Mitglieder ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Owner(s)</source>
        <translation>
            <numerusform>%n Besitzer ent&amp;fernen</numerusform>
            <numerusform>%n Besitzer ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cre&amp;ate App</source>
        <translation>App anle&amp;gen</translation>
    </message>
    <message>
        <source>Everything in this plan is already so. There is nothing to send.</source>
        <translation>Alles in diesem Plan ist bereits so. Es gibt nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>SourceRowTexts</name>
    <message>
        <source>Row %1</source>
        <extracomment>A row of a sheet or a line of a text</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>%1 is the name of a file, %2 the number of a row in it</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>Steward::AddMembersDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Add Members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <translation>Mitglieder zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>The present members could not be read.</source>
        <translation>Die vorhandenen Mitglieder konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erne&amp;ut versuchen</translation>
    </message>
    <message>
        <source>Reading the present members first; the review follows by itself.</source>
        <translation>Zuerst werden die vorhandenen Mitglieder gelesen; die Übersicht folgt von selbst.</translation>
    </message>
    <message>
        <source>Reading the present members…</source>
        <translation>Die vorhandenen Mitglieder werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now.</source>
        <translation>
            <numerusform>Zurzeit %n Mitglied.</numerusform>
            <numerusform>Zurzeit %n Mitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n…</source>
        <translation>
            <numerusform>%n Person &amp;prüfen…</numerusform>
            <numerusform>%n Personen &amp;prüfen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::AnnotationsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Steward::AppPage</name>
    <message>
        <source>Entitlements</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>This app has no entitlements so far.</source>
        <translation>Diese App hat bisher keine Berechtigungen.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Teile der App</translation>
    </message>
    <message>
        <source>&amp;Entitlements</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>B&amp;esitzer</translation>
    </message>
</context>
<context>
    <name>Steward::AppRunner</name>
    <message>
        <source>Reading which apps have this name.</source>
        <translation>Es wird gelesen, welche Apps diesen Namen haben.</translation>
    </message>
    <message>
        <source>It is not known whether the app was made. The apps of this name could not be read, so nothing more was sent. %1</source>
        <translation>Es ist nicht bekannt, ob die App angelegt wurde. Die Apps mit diesem Namen konnten nicht gelesen werden, daher wurde nichts mehr gesendet. %1</translation>
    </message>
    <message>
        <source>Not sent: the apps of this name could not be read. %1</source>
        <translation>Nicht gesendet: Die Apps mit diesem Namen konnten nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>The answer was lost, but %n app(s) with this name came up since. Adopt it, or create another one.</source>
        <translation>
            <numerusform>Die Antwort ging verloren, doch seither ist %n App mit diesem Namen hinzugekommen. Übernehmen Sie sie, oder legen Sie eine weitere an.</numerusform>
            <numerusform>Die Antwort ging verloren, doch seither sind %n Apps mit diesem Namen hinzugekommen. Übernehmen Sie eine davon, oder legen Sie eine weitere an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; waiting for the answer.</source>
        <translation>Gesendet; die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>C1 made the app; reading it back.</source>
        <translation>C1 hat die App angelegt; sie wird zur Kontrolle gelesen.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Made, and read back from the tenant.</source>
        <translation>Angelegt und zur Kontrolle aus dem Mandanten gelesen.</translation>
    </message>
    <message>
        <source>C1 made the app, but it could not be read back. %1 Do not create it again; check again.</source>
        <translation>C1 hat die App angelegt, sie konnte aber nicht zur Kontrolle gelesen werden. %1 Legen Sie sie nicht erneut an; prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>It is not known whether the app was made, and the apps could not be read. %1 Check again before you create it again.</source>
        <translation>Es ist nicht bekannt, ob die App angelegt wurde, und die Apps konnten nicht gelesen werden. %1 Prüfen Sie erneut, bevor Sie sie noch einmal anlegen.</translation>
    </message>
    <message>
        <source>The answer was lost, and no app with this name has come up. It was probably not made; check again, or create it again.</source>
        <translation>Die Antwort ging verloren, und es ist keine App mit diesem Namen hinzugekommen. Sie wurde vermutlich nicht angelegt; prüfen Sie erneut, oder legen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Reading the app again.</source>
        <translation>Die App wird erneut gelesen.</translation>
    </message>
    <message>
        <source>Looking for the app again.</source>
        <translation>Die App wird erneut gesucht.</translation>
    </message>
    <message>
        <source>Adopted: this app was found in the tenant after the answer was lost.</source>
        <translation>Übernommen: Diese App wurde im Mandanten gefunden, nachdem die Antwort verloren ging.</translation>
    </message>
    <message>
        <source>Steward ended before the answer came; looking for the app in the tenant.</source>
        <translation>Steward endete, bevor die Antwort kam; die App wird im Mandanten gesucht.</translation>
    </message>
    <message>
        <source>It is not known whether the first try made the app. %1</source>
        <translation>Es ist nicht bekannt, ob der erste Versuch die App angelegt hat. %1</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Wartet auf das Senden.</translation>
    </message>
</context>
<context>
    <name>Steward::AppsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Monthly Cost</source>
        <translation>Kosten/Monat</translation>
    </message>
    <message>
        <source>Managed By</source>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <extracomment>whole US dollars per seat and month</extracomment>
        <translation>%1 USD</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n user(s)</source>
        <extracomment>for screen readers: an app, its kind, how many users</extracomment>
        <translation>
            <numerusform>%1, %2, %n Benutzer</numerusform>
            <numerusform>%1, %2, %n Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Only the C1 app is here so far.</source>
        <translation>Bisher gibt es hier nur die C1-App.</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Name oder Beschreibung</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Apps suchen</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suche:</translation>
    </message>
    <message>
        <source>No app matches &quot;%1&quot;. Clear the search to see all apps.</source>
        <translation>Zu „%1“ passt keine App. Leeren Sie die Suche, um alle Apps zu sehen.</translation>
    </message>
</context>
<context>
    <name>Steward::AssignOwnersDialog</name>
    <message>
        <source>Assign Owners</source>
        <translation>Besitzer zuweisen</translation>
    </message>
    <message>
        <source>Owners of %1</source>
        <translation>Besitzer von %1</translation>
    </message>
    <message>
        <source>Role slug</source>
        <translation>Rollen-Slug</translation>
    </message>
    <message>
        <source>Role slug text</source>
        <translation>Text des Rollen-Slugs</translation>
    </message>
    <message>
        <source>&amp;Role slug:</source>
        <translation>R&amp;ollen-Slug:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %n…</source>
        <translation>
            <numerusform>%n &amp;prüfen…</numerusform>
            <numerusform>%n &amp;prüfen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ChangeDesk</name>
    <message>
        <source>This change was made for another tenant, so nothing was sent.</source>
        <translation>Diese Änderung wurde für einen anderen Mandanten erstellt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing of this change can be tried again.</source>
        <translation>In dieser Änderung kann nichts wiederholt werden.</translation>
    </message>
    <message>
        <source>The journal is still being opened, so nothing was sent. Try again in a moment.</source>
        <translation>Das Journal wird noch geöffnet, daher wurde nichts gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Some of this cannot be tried again, so nothing was sent. Look at what became of it meanwhile.</source>
        <translation>Ein Teil davon kann nicht wiederholt werden, daher wurde nichts gesendet. Sehen Sie nach, was inzwischen daraus geworden ist.</translation>
    </message>
    <message>
        <source>A removal is reviewed each time before it is sent. Review it first.</source>
        <translation>Das Entfernen wird vor jedem Senden überprüft. Öffnen Sie zuerst die Übersicht.</translation>
    </message>
</context>
<context>
    <name>Steward::ChangePane</name>
    <message>
        <source>Copy &amp;IDs</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Ad&amp;opt</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Rows of the change</source>
        <translation>Zeilen der Änderung</translation>
    </message>
    <message>
        <source>Bulk actions of C1: %1</source>
        <translation>Massenaktionen von C1: %1</translation>
    </message>
    <message>
        <source>&amp;Retry Failed (%1)</source>
        <translation>&amp;Fehlgeschlagene wiederholen (%1)</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, angelegt am %2</translation>
    </message>
    <message>
        <source>Export the Change</source>
        <translation>Änderung exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert.</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>Bulk actions of C1: %1 and %n more</source>
        <translation>
            <numerusform>Massenaktionen von C1: %1 und eine weitere</numerusform>
            <numerusform>Massenaktionen von C1: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move These Again…</source>
        <translation>Diese wiede&amp;r entfernen…</translation>
    </message>
    <message>
        <source>&amp;Send Again…</source>
        <translation>Erneut &amp;senden…</translation>
    </message>
    <message>
        <source>Take out again whom the change put in</source>
        <translation>Wieder entfernen, wen die Änderung hinzugefügt hat</translation>
    </message>
    <message>
        <source>Looking… Last looked at %1.</source>
        <extracomment>%1 is the time of day</extracomment>
        <translation>Es wird nachgesehen… Zuletzt um %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <translation>Zuletzt nachgesehen um %1.</translation>
    </message>
    <message>
        <source>Try again what was refused or not sent in change %1</source>
        <translation>Wiederholen, was in Änderung %1 abgelehnt oder nicht gesendet wurde</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>Steward::ChangeProgress</name>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Rows answered</source>
        <translation>Beantwortete Zeilen</translation>
    </message>
    <message>
        <source>%v of %m answered</source>
        <translation>%v von %m beantwortet</translation>
    </message>
    <message>
        <source>Running requests finish; the rest is not sent.</source>
        <translation>Laufende Anfragen werden beendet; der Rest wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you press Resume.</source>
        <translation>Angehalten. Es wird nichts weiter gesendet, bis Sie „Fortsetzen“ drücken.</translation>
    </message>
    <message numerus="yes">
        <source>The network is gone. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Das Netz ist weg. Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Das Netz ist weg. Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C1 asked to wait. Going on in %n second(s).</source>
        <translation>
            <numerusform>C1 bittet zu warten. Weiter in %n Sekunde.</numerusform>
            <numerusform>C1 bittet zu warten. Weiter in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fortse&amp;tzen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
</context>
<context>
    <name>Steward::ChangeRowsModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What Happened, What to Do</source>
        <translation>Was geschah, was zu tun ist</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>%1 is &quot;Row 12&quot; or &quot;people.csv, row 12&quot;, %2 a person, %3 a state, %4 what happened</extracomment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Steward::ChangeRunner</name>
    <message>
        <source>The server said: %1. Correct that in a new change.</source>
        <translation>Meldung des Servers: %1. Korrigieren Sie das in einer neuen Änderung.</translation>
    </message>
    <message>
        <source>The server said: %1. %2</source>
        <extracomment>%1 the server&apos;s own words, %2 what happened and what to do</extracomment>
        <translation>Meldung des Servers: %1. %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Sent; waiting for the answer.</source>
        <translation>Gesendet; die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Not sent: stopped. Retry Failed sends it in a new change.</source>
        <translation>Nicht gesendet: angehalten. „Fehlgeschlagene wiederholen“ sendet es in einer neuen Änderung.</translation>
    </message>
    <message>
        <source>Steward ended before the answer came.</source>
        <translation>Steward endete, bevor die Antwort kam.</translation>
    </message>
</context>
<context>
    <name>Steward::ChangesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Steward::ChangesPage</name>
    <message>
        <source>No changes yet. What you send to the tenant appears here, with how it fared.</source>
        <translation>Noch keine Änderungen. Was Sie an den Mandanten senden, erscheint hier mit seinem Ergebnis.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Steward::ChooseBar</name>
    <message>
        <source>Stop Choosi&amp;ng</source>
        <translation>Auswahl a&amp;nhalten</translation>
    </message>
    <message>
        <source>Chooses everybody who matches and can be added (Ctrl+Shift+A)</source>
        <translation>Wählt alle, die gefunden wurden und hinzugefügt werden können (Strg+Umschalt+A)</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was chosen: the rest could not be read after %Ln people. %1</source>
        <translation>
            <numerusform>Niemand wurde gewählt: Nach %Ln Person konnte der Rest nicht gelesen werden. %1</numerusform>
            <numerusform>Niemand wurde gewählt: Nach %Ln Personen konnte der Rest nicht gelesen werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Stopped. Nobody was chosen.</source>
        <translation>Angehalten. Niemand wurde gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were chosen.</source>
        <translation>
            <numerusform>%Ln Person wurde gewählt.</numerusform>
            <numerusform>%Ln Personen wurden gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were chosen already.</source>
        <translation>
            <numerusform>%Ln war schon gewählt.</numerusform>
            <numerusform>%Ln waren schon gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be added.</source>
        <translation>
            <numerusform>%Ln kann nicht hinzugefügt werden.</numerusform>
            <numerusform>%Ln können nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the rest, %Ln so far…</source>
        <translation>
            <numerusform>Der Rest wird gelesen, bisher %Ln…</numerusform>
            <numerusform>Der Rest wird gelesen, bisher %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Personen werden gewählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far, more available</source>
        <translation>
            <numerusform>Bisher %Ln gefunden, weitere vorhanden</numerusform>
            <numerusform>Bisher %Ln gefunden, weitere vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln kann hinzugefügt werden</numerusform>
            <numerusform>%Ln können hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;All %Ln</source>
        <translation>
            <numerusform>&amp;Alle %Ln wählen</numerusform>
            <numerusform>&amp;Alle %Ln wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &amp;All</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %Ln Left Out</source>
        <translation>
            <numerusform>%Ln A&amp;usgelassene durchsehen</numerusform>
            <numerusform>%Ln A&amp;usgelassene durchsehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Nobody was chosen.</source>
        <translation>Zurückgenommen. Niemand wurde gewählt.</translation>
    </message>
</context>
<context>
    <name>Steward::ChosenModel</name>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, Herkunft: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>Steward::ChosenPane</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Gewählte Personen</translation>
    </message>
    <message>
        <source>Find among the chosen</source>
        <translation>Unter den Gewählten suchen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Chosen: %Ln people</source>
        <translation>
            <numerusform>Ge&amp;wählt: %Ln Person</numerusform>
            <numerusform>Ge&amp;wählt: %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln</source>
        <translation>
            <numerusform>%Ln ent&amp;fernen</numerusform>
            <numerusform>%Ln ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cl&amp;ear %Ln Found</source>
        <translation>
            <numerusform>%Ln Gefundene he&amp;rausnehmen</numerusform>
            <numerusform>%Ln Gefundene he&amp;rausnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Chosen: %1 found of %Ln people</source>
        <translation>
            <numerusform>Ge&amp;wählt: %1 gefunden von %Ln Person</numerusform>
            <numerusform>Ge&amp;wählt: %1 gefunden von %Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ConnectionTest</name>
    <message>
        <source>list apps</source>
        <translation>Apps auflisten</translation>
    </message>
    <message>
        <source>create apps</source>
        <translation>Apps anlegen</translation>
    </message>
    <message>
        <source>add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>assign owners of apps</source>
        <translation>Besitzer von Apps zuweisen</translation>
    </message>
    <message>
        <source>assign owners of entitlements</source>
        <translation>Besitzer von Berechtigungen zuweisen</translation>
    </message>
</context>
<context>
    <name>Steward::Console</name>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The tenant was changed. This window goes on with what it was; open the tenant again to use the new settings.</source>
        <translation>Der Mandant wurde geändert. Dieses Fenster arbeitet mit dem bisherigen Stand weiter; öffnen Sie den Mandanten erneut, um die neuen Einstellungen zu verwenden.</translation>
    </message>
</context>
<context>
    <name>Steward::ContentPage</name>
    <message>
        <source>Open an entitlement to add members to it.</source>
        <translation>Öffnen Sie eine Berechtigung, um ihr Mitglieder hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>Steward::Directory</name>
    <message numerus="yes">
        <source>%Ln people so far</source>
        <translation>
            <numerusform>%Ln Person bisher</numerusform>
            <numerusform>%Ln Personen bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far, %1 s left</source>
        <translation>
            <numerusform>%Ln Person bisher, noch %1 s</numerusform>
            <numerusform>%Ln Personen bisher, noch %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far, about %1 min left</source>
        <translation>
            <numerusform>%Ln Person bisher, noch etwa %1 min</numerusform>
            <numerusform>%Ln Personen bisher, noch etwa %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory: not read</source>
        <translation>Personenverzeichnis: nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, read %1; reading again, %2</source>
        <translation>
            <numerusform>Personenverzeichnis: %Ln Person, gelesen %1; wird neu gelesen, %2</numerusform>
            <numerusform>Personenverzeichnis: %Ln Personen, gelesen %1; wird neu gelesen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory: reading, %1</source>
        <translation>Personenverzeichnis: wird gelesen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, complete, read %1</source>
        <translation>
            <numerusform>Personenverzeichnis: %Ln Person, vollständig, gelesen %1</numerusform>
            <numerusform>Personenverzeichnis: %Ln Personen, vollständig, gelesen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, read %1; reading again was stopped</source>
        <translation>
            <numerusform>Personenverzeichnis: %Ln Person, gelesen %1; das erneute Lesen wurde angehalten</numerusform>
            <numerusform>Personenverzeichnis: %Ln Personen, gelesen %1; das erneute Lesen wurde angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: %Ln people, read %1; reading again failed</source>
        <translation>
            <numerusform>Personenverzeichnis: %Ln Person, gelesen %1; das erneute Lesen ist fehlgeschlagen</numerusform>
            <numerusform>Personenverzeichnis: %Ln Personen, gelesen %1; das erneute Lesen ist fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: incomplete, stopped after %Ln people</source>
        <translation>
            <numerusform>Personenverzeichnis: unvollständig, nach %Ln Person angehalten</numerusform>
            <numerusform>Personenverzeichnis: unvollständig, nach %Ln Personen angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Directory: incomplete, reading failed after %Ln people</source>
        <translation>
            <numerusform>Personenverzeichnis: unvollständig, Lesen nach %Ln Person fehlgeschlagen</numerusform>
            <numerusform>Personenverzeichnis: unvollständig, Lesen nach %Ln Personen fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::DirectoryFill</name>
    <message>
        <source>The tenant has more people than Steward can keep in memory (%1 MiB), so reading was stopped.</source>
        <translation>Der Mandant hat mehr Personen, als Steward im Speicher halten kann (%1 MiB), daher wurde das Lesen beendet.</translation>
    </message>
</context>
<context>
    <name>Steward::DirectoryLine</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Reading everybody takes about %Ln request(s).</source>
        <translation>
            <numerusform>%1. Alle zu lesen kostet etwa %Ln Anfrage.</numerusform>
            <numerusform>%1. Alle zu lesen kostet etwa %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op Reading</source>
        <translation>Lesen an&amp;halten</translation>
    </message>
    <message>
        <source>Stops reading; who was read so far stays.</source>
        <translation>Hält das Lesen an; wer bisher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Read A&amp;gain</source>
        <translation>Noc&amp;hmals lesen</translation>
    </message>
    <message>
        <source>Read Ever&amp;ybody</source>
        <translation>Verzeic&amp;hnis lesen</translation>
    </message>
    <message>
        <source>Reads all people of the tenant, 100 with each request. Then every search is answered at once, by department and title as well.</source>
        <translation>Liest alle Personen des Mandanten, 100 mit jeder Anfrage. Danach wird jede Suche sofort beantwortet, auch nach Abteilung und Position.</translation>
    </message>
</context>
<context>
    <name>Steward::DirectoryModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Department, title</source>
        <translation>Abteilung, Position</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Steward::EditTenantDialog</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Test and &amp;Save</source>
        <translation>Testen und &amp;speichern</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <translation>Mandant bearbeiten</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <translation>Mandant hinzufügen</translation>
    </message>
    <message>
        <source>A C1 tenant</source>
        <translation>Ein C1-Mandant</translation>
    </message>
    <message>
        <source>Waiting for the keyring. If it asks for its password, type it there. Stop keeps the form.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Falls er nach seinem Passwort fragt, geben Sie es dort ein. „Stoppen“ lässt das Formular unverändert.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestoppt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>What you entered has not been saved.</source>
        <translation>Ihre Eingaben wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The tenant is saved. Its earlier secret is still in the keyring. %1</source>
        <translation>Der Mandant ist gespeichert. Sein früheres Geheimnis liegt noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>Save An&amp;yway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Nothing was saved yet. %1</source>
        <translation>Noch wurde nichts gespeichert. %1</translation>
    </message>
    <message>
        <source>Use for T&amp;his Session Only</source>
        <translation>Nu&amp;r für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Stopped. The tenant is saved.</source>
        <translation>Gestoppt. Der Mandant ist gespeichert.</translation>
    </message>
    <message>
        <source>The tenant is saved, but not all that you entered.</source>
        <translation>Der Mandant ist gespeichert, aber nicht alles, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Save Wit&amp;hout a Test</source>
        <translation>&amp;Ohne Test speichern</translation>
    </message>
</context>
<context>
    <name>Steward::EntitlementPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody is a member of this entitlement.</source>
        <translation>Diese Berechtigung hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>&amp;Add Members…</source>
        <translation>Mitglieder hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Parts of the entitlement</source>
        <translation>Teile der Berechtigung</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>B&amp;esitzer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an entitlement and the app it belongs to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Members are managed by hand in C1.</source>
        <translation>Die Mitglieder werden in C1 manuell verwaltet.</translation>
    </message>
    <message>
        <source>Members come from the app itself, so they cannot be added by hand (this entitlement is not manually managed in C1).</source>
        <translation>Die Mitglieder kommen aus der App selbst und können daher nicht von Hand hinzugefügt werden (diese Berechtigung wird in C1 nicht manuell verwaltet).</translation>
    </message>
</context>
<context>
    <name>Steward::EntitlementPicker</name>
    <message>
        <source>Entitlements found</source>
        <translation>Gefundene Berechtigungen</translation>
    </message>
    <message>
        <source>No entitlement matches.</source>
        <translation>Keine Berechtigung passt zur Suche.</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>Name of an entitlement</source>
        <translation>Name einer Berechtigung</translation>
    </message>
    <message>
        <source>Search entitlements</source>
        <translation>Berechtigungen suchen</translation>
    </message>
    <message>
        <source>None chosen. Space or Return on a row chooses it.</source>
        <translation>Keine gewählt. Wählen Sie eine Zeile mit der Leertaste oder der Eingabetaste.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
</context>
<context>
    <name>Steward::EntitlementsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%1, manually managed, %n member(s)</source>
        <translation>
            <numerusform>%1, manuell verwaltet, %n Mitglied</numerusform>
            <numerusform>%1, manuell verwaltet, %n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1, %n Mitglied</numerusform>
            <numerusform>%1, %n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::FilePage</name>
    <message>
        <source>Ch&amp;oose File…</source>
        <translation>Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>For&amp;get File</source>
        <translation>Datei &amp;vergessen</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose a File with People</source>
        <translation>Datei mit Personen wählen</translation>
    </message>
    <message>
        <source>Sheets and text (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen und Text (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV, text or .xlsx file, or drop one here.</source>
        <translation>Wählen Sie eine CSV-, TSV-, Text- oder .xlsx-Datei, oder ziehen Sie eine hierher.</translation>
    </message>
</context>
<context>
    <name>Steward::FilterValuesModel</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, wirksam</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Steward::HistoryFilter</name>
    <message>
        <source>Clear F&amp;ilters</source>
        <translation>F&amp;ilter aufheben</translation>
    </message>
    <message>
        <source>Object, person, e-mail or text</source>
        <translation>Objekt, Person, E-Mail oder Text</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suche:</translation>
    </message>
    <message>
        <source>Te&amp;nant:</source>
        <translation>Ma&amp;ndant:</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>Zus&amp;tand:</translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>Zeitra&amp;um:</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>This tenant</source>
        <translation>Dieser Mandant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tenant&apos;s name and its host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Steward::HistoryModel</name>
    <message>
        <source>%1: %2. %3, %4</source>
        <extracomment>%1 is a change (&quot;Add members to Admin&quot;), %2 how it fared (&quot;Visible 3&quot;), %3 the name of a tenant, %4 date and time</extracomment>
        <translation>%1: %2. %3, %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>OS User</source>
        <translation>Systembenutzer</translation>
    </message>
</context>
<context>
    <name>Steward::HistoryPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Chec&amp;k the Chain</source>
        <translation>&amp;Kette prüfen</translation>
    </message>
    <message>
        <source>Chain hea&amp;d:</source>
        <translation>K&amp;opf der Kette:</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No change matches. Clear the filters to see all changes.</source>
        <translation>Keine Änderung passt. Heben Sie die Filter auf, um alle Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Checked %1: every entry fits</source>
        <translation>Um %1 geprüft: Jeder Eintrag passt</translation>
    </message>
    <message>
        <source>No changes yet. What is sent to a tenant appears here, with what became of it.</source>
        <translation>Noch keine Änderungen. Was an einen Mandanten gesendet wird, erscheint hier, mit dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Exp&amp;ort All Listed</source>
        <translation>All&amp;e aufgelisteten exportieren</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
</context>
<context>
    <name>Steward::HistoryPane</name>
    <message>
        <source>Open in &amp;Changes</source>
        <translation>In Änderun&amp;gen öffnen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Rows of the change</source>
        <translation>Zeilen der Änderung</translation>
    </message>
    <message>
        <source>What happened to the row</source>
        <translation>Was mit der Zeile geschah</translation>
    </message>
    <message>
        <source>This change was made in %1. Open that tenant&apos;s window to go on with it.</source>
        <translation>Diese Änderung wurde in %1 gemacht. Öffnen Sie das Fenster jenes Mandanten, um mit ihr fortzufahren.</translation>
    </message>
    <message>
        <source>Export the Change</source>
        <translation>Änderung exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert.</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see what became of it.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n as CSV…</source>
        <translation>
            <numerusform>%n als &amp;CSV exportieren…</numerusform>
            <numerusform>%n als &amp;CSV exportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n as &amp;JSON…</source>
        <translation>
            <numerusform>%n als &amp;JSON exportieren…</numerusform>
            <numerusform>%n als &amp;JSON exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported to %1.</source>
        <translation>
            <numerusform>%n Änderung nach %1 exportiert.</numerusform>
            <numerusform>%n Änderungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is listed, so there is nothing to export. Take a filter away first.</source>
        <translation>Es ist nichts aufgelistet, daher gibt es nichts zu exportieren. Nehmen Sie zuerst einen Filter weg.</translation>
    </message>
</context>
<context>
    <name>Steward::ImportGuesses</name>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Has tit&amp;les</source>
        <translation>Hat Tite&amp;l</translation>
    </message>
    <message>
        <source>Column people are looked up by</source>
        <translation>Spalte, nach der Personen gesucht werden</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>Was die Spalte enthält</translation>
    </message>
    <message>
        <source>Enco&amp;ding:</source>
        <translation>Zei&amp;chensatz:</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>Aufba&amp;u:</translation>
    </message>
    <message>
        <source>Sep&amp;arator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Colum&amp;n:</source>
        <translation>Sp&amp;alte:</translation>
    </message>
    <message>
        <source>&amp;Which is:</source>
        <translation>Das &amp;ist:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>List or free text</source>
        <translation>Liste oder freier Text</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation>Keines: eine Spalte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a column of a spreadsheet and its title: &quot;B: E-mail&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Steward::ImportPane</name>
    <message>
        <source>Chec&amp;k Names</source>
        <translation>&amp;Namen prüfen</translation>
    </message>
    <message>
        <source>The first rows, as they were read</source>
        <translation>Die ersten Zeilen, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank</source>
        <translation>
            <numerusform>%Ln leer</numerusform>
            <numerusform>%Ln leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be looked up</source>
        <translation>
            <numerusform>%Ln nicht zu suchen</numerusform>
            <numerusform>%Ln nicht zu suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: %1</source>
        <extracomment>%1 are their numbers: &quot;2, 5, 9&quot;</extracomment>
        <translation>
            <numerusform>%Ln Zeile ausgelassen: %1</numerusform>
            <numerusform>%Ln Zeilen ausgelassen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::ImportPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 (looked up)</source>
        <extracomment>the title of the column that people are looked up by</extracomment>
        <translation>%1 (gesucht)</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Looked Up As</source>
        <translation>Gesucht als</translation>
    </message>
</context>
<context>
    <name>Steward::Journal</name>
    <message>
        <source>Another Steward is running and writes to the journal, so nothing can be sent from this one. Close the other first.</source>
        <translation>Ein anderes Steward läuft und schreibt das Journal, daher kann von diesem aus nichts gesendet werden. Schließen Sie zuerst das andere.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Das Journal war beschädigt. Es wurde als %1 beiseitegelegt, und ein neues wurde begonnen.</translation>
    </message>
</context>
<context>
    <name>Steward::JournalExporter</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another place.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Steward::JournalRowsModel</name>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>%1 is a person, %2 a state, %3 what happened</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>%1 is &quot;Row 12&quot; or &quot;people.csv, row 12&quot;, %2 a person, %3 a state, %4 what happened</extracomment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Steward::KeychainStore</name>
    <message>
        <source>The entry in the keyring was not written by Steward.</source>
        <translation>Der Eintrag im Schlüsselbund wurde nicht von Steward geschrieben.</translation>
    </message>
    <message>
        <source>The keyring took the secret but did not give it back. %1</source>
        <translation>Der Schlüsselbund hat das Geheimnis angenommen, aber nicht wieder herausgegeben. %1</translation>
    </message>
</context>
<context>
    <name>Steward::LeftOutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not Sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is &quot;Row 12&quot; or &quot;people.csv, row 12&quot;, %2 what stands there, %3 why it is not sent</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Steward::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>Über S&amp;teward</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Tenants…</source>
        <translation>&amp;Mandanten…</translation>
    </message>
    <message>
        <source>&amp;Edit This Tenant…</source>
        <translation>Diesen Mandanten bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Switch &amp;Read-Only On or Off</source>
        <translation>&amp;Schreibschutz ein- oder ausschalten</translation>
    </message>
    <message>
        <source>&amp;Open Plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Apps</source>
        <translation>App&amp;s</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Änderun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>&amp;New App…</source>
        <translation>N&amp;eue App…</translation>
    </message>
    <message>
        <source>Add &amp;Members…</source>
        <translation>&amp;Mitglieder hinzufügen…</translation>
    </message>
    <message>
        <source>Assign &amp;Owners…</source>
        <translation>Besitzer zu&amp;weisen…</translation>
    </message>
</context>
<context>
    <name>Steward::MainWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Open the app or the entitlement that is to have owners first.</source>
        <translation>Öffnen Sie zuerst die App oder die Berechtigung, die Besitzer erhalten soll.</translation>
    </message>
    <message>
        <source>About Steward</source>
        <translation>Über Steward</translation>
    </message>
    <message>
        <source>Steward %1, an administration console for the C1 (ConductorOne) API.</source>
        <translation>Steward %1, eine Verwaltungskonsole für die API von C1 (ConductorOne).</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>This window is read-only, so nothing can be changed from here.</source>
        <translation>Dieses Fenster ist schreibgeschützt, daher kann von hier aus nichts geändert werden.</translation>
    </message>
    <message>
        <source>Apps &gt; %1</source>
        <translation>Apps &gt; %1</translation>
    </message>
    <message>
        <source>Apps &gt; %1 &gt; %2</source>
        <translation>Apps &gt; %1 &gt; %2</translation>
    </message>
    <message>
        <source>Close Steward</source>
        <translation>Steward schließen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Switch Read-Only Off…</source>
        <translation>Schreibschutz ausschalten…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not finished or not seen in the tenant yet:

%1

When you close now, Steward goes on at the next start: it looks for what was sent, and asks what is to become of the rest.</source>
        <extracomment>%1 lists the changes, one a line</extracomment>
        <translation>
            <numerusform>%n Zeile ist noch nicht fertig oder noch nicht im Mandanten zu sehen:

%1

Wenn Sie jetzt schließen, macht Steward beim nächsten Start weiter: Es sucht, was gesendet wurde, und fragt, was aus dem Rest werden soll.</numerusform>
            <numerusform>%n Zeilen sind noch nicht fertig oder noch nicht im Mandanten zu sehen:

%1

Wenn Sie jetzt schließen, macht Steward beim nächsten Start weiter: Es sucht, was gesendet wurde, und fragt, was aus dem Rest werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change cannot be gone on with here: it is open in another window, was made with another client, or the journal can only be read.</source>
        <translation>Mit der Änderung kann hier nicht weitergemacht werden: Sie ist in einem anderen Fenster offen, wurde mit einem anderen Client gemacht, oder das Journal kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Steward::MatchModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Steward::MemberRemover</name>
    <message>
        <source>Not a member any more; nothing was sent.</source>
        <translation>Kein Mitglied mehr; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>C1 accepted it; it leaves the member list after a while.</source>
        <translation>C1 hat es angenommen; es verschwindet nach einer Weile aus der Mitgliederliste.</translation>
    </message>
    <message>
        <source>No longer in the member list.</source>
        <translation>Nicht mehr in der Mitgliederliste.</translation>
    </message>
    <message>
        <source>The member list could not be read.</source>
        <translation>Die Mitgliederliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Still in the member list. It was probably not removed; check again, or send it again.</source>
        <translation>Noch in der Mitgliederliste. Es wurde wahrscheinlich nicht entfernt; prüfen Sie erneut, oder senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Accepted, but still in the member list. Check again later; do not send it again.</source>
        <translation>Angenommen, aber noch in der Mitgliederliste. Prüfen Sie später erneut; senden Sie es nicht noch einmal.</translation>
    </message>
    <message>
        <source>Checking the member list again.</source>
        <translation>Die Mitgliederliste wird erneut geprüft.</translation>
    </message>
    <message>
        <source>The account of this person is not in the member list. Try again later.</source>
        <translation>Das Konto dieser Person ist nicht in der Mitgliederliste. Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>Steward::MemberRunner</name>
    <message>
        <source>Already a member; nothing was sent.</source>
        <translation>Schon Mitglied; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>C1 accepted it; it shows in the member list after a while.</source>
        <translation>C1 hat es angenommen; in der Mitgliederliste erscheint es nach einiger Zeit.</translation>
    </message>
    <message>
        <source>Seen in the member list.</source>
        <translation>In der Mitgliederliste zu sehen.</translation>
    </message>
    <message>
        <source>The member list could not be read.</source>
        <translation>Die Mitgliederliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not in the member list. It was probably not made; check again, or send it again.</source>
        <translation>Nicht in der Mitgliederliste. Die Änderung wurde vermutlich nicht vorgenommen; prüfen Sie erneut, oder senden Sie erneut.</translation>
    </message>
    <message>
        <source>Accepted, but not in the member list so far. Check again later; do not send it again.</source>
        <translation>Angenommen, aber bisher nicht in der Mitgliederliste. Prüfen Sie später erneut; senden Sie nicht erneut.</translation>
    </message>
    <message>
        <source>Checking the member list again.</source>
        <translation>Die Mitgliederliste wird erneut geprüft.</translation>
    </message>
    <message>
        <source>C1 did not take this person. The server said: %1</source>
        <translation>C1 hat diese Person nicht angenommen. Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>The batch was refused; it is tried in smaller ones.</source>
        <translation>Die Gruppe wurde abgelehnt; sie wird in kleineren Gruppen versucht.</translation>
    </message>
</context>
<context>
    <name>Steward::MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>%1, %2, account %3</source>
        <translation>%1, %2, Konto: %3</translation>
    </message>
</context>
<context>
    <name>Steward::MessageBar</name>
    <message>
        <source>Details of the message</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Error:</source>
        <extracomment>shown before an error, for those who do not see the colour</extracomment>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Steward::NewAppDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>New App</source>
        <translation>Neue App</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>Neue App</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Owners of the new app, besides you</source>
        <translation>Besitzer der neuen App außer Ihnen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fert&amp;ig</translation>
    </message>
    <message>
        <source>Entitlements whose holders own the new app</source>
        <translation>Berechtigungen, deren Inhaber die neue App besitzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Create in %1</source>
        <extracomment>%1 is PRODUCTION or another environment</extracomment>
        <translation>In %1 an&amp;legen</translation>
    </message>
    <message>
        <source>Correct what is marked first. Nothing was sent. %1</source>
        <translation>Korrigieren Sie zuerst das Markierte. Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>&amp;Open App</source>
        <translation>App ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What you typed and chose would be forgotten. Press Esc again to close.</source>
        <translation>Ihre Eingaben und Ihre Auswahl würden verworfen. Drücken Sie noch einmal Esc, um zu schließen.</translation>
    </message>
</context>
<context>
    <name>Steward::NewAppForm</name>
    <message>
        <source>A&amp;dd Annotation</source>
        <translation>An&amp;merkung hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Whole US dollars, for example 12</source>
        <translation>Ganze US-Dollar, zum Beispiel 12</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>&amp;Instructions for requesters:</source>
        <translation>&amp;Hinweise für Antragsteller:</translation>
    </message>
    <message>
        <source>&amp;Owners:</source>
        <translation>Besi&amp;tzer:</translation>
    </message>
    <message>
        <source>Entitlemen&amp;t owners:</source>
        <translation>Besitzer über Berechti&amp;gung:</translation>
    </message>
    <message>
        <source>Monthly cost per &amp;seat:</source>
        <translation>Monatliche &amp;Kosten pro Lizenz:</translation>
    </message>
    <message>
        <source>&amp;Grant policy:</source>
        <translation>Z&amp;uweisungsrichtlinie:</translation>
    </message>
    <message>
        <source>Revo&amp;ke policy:</source>
        <translation>Entzugsricht&amp;linie:</translation>
    </message>
    <message>
        <source>&amp;Certify policy:</source>
        <translation>Zerti&amp;fizierungsrichtlinie:</translation>
    </message>
    <message>
        <source>The policies could not be read, so only the default can be chosen; open the list to try again. %1</source>
        <translation>Die Richtlinien konnten nicht gelesen werden, daher ist nur der Standard wählbar; öffnen Sie die Liste, um es erneut zu versuchen. %1</translation>
    </message>
    <message>
        <source>C1&apos;s default</source>
        <translation>Standard von C1</translation>
    </message>
    <message>
        <source>Narrow (strict)</source>
        <translation>Eng (streng)</translation>
    </message>
    <message>
        <source>Broad (display name)</source>
        <translation>Weit (Anzeigename)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Yes, always provision the access entitlement as well</source>
        <translation>Ja, die Access-Berechtigung immer mit bereitstellen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Identity &amp;matching:</source>
        <translation>I&amp;dentitätsabgleich:</translation>
    </message>
    <message>
        <source>Include &amp;access entitlement:</source>
        <translation>&amp;Access-Berechtigung einschließen:</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>We&amp;rt:</translation>
    </message>
    <message>
        <source>There is an app with this name already. C1 would make a second one.</source>
        <translation>Es gibt schon eine App mit diesem Namen. C1 würde eine zweite anlegen.</translation>
    </message>
    <message>
        <source>This annotation was not added yet. Press Add Annotation, or empty both fields.</source>
        <translation>Diese Anmerkung wurde noch nicht hinzugefügt. Drücken Sie „Anmerkung hinzufügen“, oder leeren Sie beide Felder.</translation>
    </message>
    <message>
        <source>C1 refused this: %1</source>
        <translation>C1 hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>Choose Owners…</source>
        <translation>Besitzer auswählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) besides you…</source>
        <translation>
            <numerusform>%n Besitzer außer Ihnen…</numerusform>
            <numerusform>%n Besitzer außer Ihnen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Entitlements…</source>
        <translation>Berechtigungen auswählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n entitlement(s)…</source>
        <translation>
            <numerusform>%n Berechtigung…</numerusform>
            <numerusform>%n Berechtigungen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::NewAppResultPage</name>
    <message>
        <source>Waiting for the tenant</source>
        <translation>Warten auf den Mandanten</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>C1&apos;s default</source>
        <translation>Standard von C1</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Hinweise:</translation>
    </message>
    <message>
        <source>Grant policy:</source>
        <translation>Zuweisungsrichtlinie:</translation>
    </message>
    <message>
        <source>Revoke policy:</source>
        <translation>Entzugsrichtlinie:</translation>
    </message>
    <message>
        <source>Certify policy:</source>
        <translation>Zertifizierungsrichtlinie:</translation>
    </message>
    <message>
        <source>Monthly cost per seat:</source>
        <translation>Monatliche Kosten pro Lizenz:</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Identity matching:</source>
        <translation>Identitätsabgleich:</translation>
    </message>
    <message>
        <source>Always include access entitlement:</source>
        <translation>Access-Berechtigung immer einschließen:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Manually managed (of the app itself):</source>
        <translation>Manuell verwaltet (die App selbst):</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <translation>Anmerkungen:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Angelegt:</translation>
    </message>
    <message>
        <source>Adopt %1, created %2</source>
        <translation>%1 übernehmen, angelegt am %2</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>C&amp;reate Again</source>
        <translation>Erneut an&amp;legen</translation>
    </message>
    <message>
        <source>C1 makes you an owner, and the owners that were sent with the app; that shows in the owner list after a while. Next: open the app, look at its owners, and add members to its Access entitlement.</source>
        <translation>C1 macht Sie zum Besitzer, ebenso die mitgeschickten Besitzer; das zeigt sich nach einer Weile in der Liste der Besitzer. Als Nächstes: die App öffnen, ihre Besitzer ansehen und der Berechtigung Access Mitglieder hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Steward::NewAppReviewPage</name>
    <message>
        <source>Request as it will be sent</source>
        <translation>Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>One request, sent once:</source>
        <translation>Eine Anfrage, einmal gesendet:</translation>
    </message>
</context>
<context>
    <name>Steward::OwnerRunner</name>
    <message>
        <source>Already an owner with this role; nothing was sent.</source>
        <translation>Mit dieser Rolle schon Besitzer; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>C1 accepted it; it shows in the owner list after a while.</source>
        <translation>C1 hat es angenommen; in der Besitzerliste erscheint es nach einiger Zeit.</translation>
    </message>
    <message>
        <source>Seen in the owner list.</source>
        <translation>In der Besitzerliste zu sehen.</translation>
    </message>
    <message>
        <source>The owner list could not be read.</source>
        <translation>Die Besitzerliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not in the owner list. It was probably not made; check again, or send it again.</source>
        <translation>Nicht in der Besitzerliste. Die Änderung wurde vermutlich nicht vorgenommen; prüfen Sie erneut, oder senden Sie erneut.</translation>
    </message>
    <message>
        <source>Accepted, but not in the owner list so far. Check again later; do not send it again.</source>
        <translation>Angenommen, aber bisher nicht in der Besitzerliste. Prüfen Sie später erneut; senden Sie nicht erneut.</translation>
    </message>
    <message>
        <source>Checking the owner list again.</source>
        <translation>Die Besitzerliste wird erneut geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>C1 allows %n owner(s) for each object; remove one first.</source>
        <translation>
            <numerusform>C1 erlaubt %n Besitzer je Objekt; entfernen Sie ihn zuerst.</numerusform>
            <numerusform>C1 erlaubt %n Besitzer je Objekt; entfernen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>C1 says it is there already; checking by reading.</source>
        <translation>C1 meldet, dass der Besitzer schon vorhanden ist; das wird durch Lesen geprüft.</translation>
    </message>
    <message>
        <source>Not an owner with this role any more; nothing was sent.</source>
        <translation>Kein Besitzer mit dieser Rolle mehr; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>C1 accepted it; it leaves the owner list after a while.</source>
        <translation>C1 hat es angenommen; es verschwindet nach einer Weile aus der Besitzerliste.</translation>
    </message>
    <message>
        <source>No longer in the owner list.</source>
        <translation>Nicht mehr in der Besitzerliste.</translation>
    </message>
    <message>
        <source>Still in the owner list. It was probably not removed; check again, or send it again.</source>
        <translation>Noch in der Besitzerliste. Es wurde wahrscheinlich nicht entfernt; prüfen Sie erneut, oder senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Accepted, but still in the owner list. Check again later; do not send it again.</source>
        <translation>Angenommen, aber noch in der Besitzerliste. Prüfen Sie später erneut; senden Sie es nicht noch einmal.</translation>
    </message>
    <message>
        <source>C1 says it is not there any more; checking by reading.</source>
        <translation>C1 sagt, es ist nicht mehr da; es wird durch Lesen geprüft.</translation>
    </message>
</context>
<context>
    <name>Steward::OwnersModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role Slug</source>
        <translation>Rollen-Slug</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, %2, role %3</source>
        <translation>%1, %2, Rolle %3</translation>
    </message>
</context>
<context>
    <name>Steward::OwnersPane</name>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Nobody owns this by a role slug so far. An owner given on the web may be missing here.</source>
        <translation>Bisher gibt es hier keinen Besitzer mit Rollen-Slug. Ein im Web eingetragener Besitzer kann hier fehlen.</translation>
    </message>
    <message>
        <source>&amp;Assign Owners…</source>
        <translation>Besitzer zu&amp;weisen…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1.</source>
        <translation>
            <numerusform>%n Person: %1.</numerusform>
            <numerusform>%n Personen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation>Änderun&amp;gen anzeigen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 a person, %2 the state of the change (&quot;Accepted&quot;), %3 a sentence</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Steward::PagedModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>Loading, %n so far…</source>
        <translation>
            <numerusform>Wird geladen, bisher %n…</numerusform>
            <numerusform>Wird geladen, bisher %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, then reading failed</source>
        <translation>
            <numerusform>%n geladen, dann schlug das Lesen fehl</numerusform>
            <numerusform>%n geladen, dann schlug das Lesen fehl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Insgesamt %n</numerusform>
            <numerusform>Insgesamt %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more available</source>
        <translation>
            <numerusform>%n geladen, weitere vorhanden</numerusform>
            <numerusform>%n geladen, weitere vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::PagedTablePane</name>
    <message>
        <source>&amp;Load More</source>
        <translation>Mehr &amp;laden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>Steward::PastePage</name>
    <message>
        <source>Addresses or names to check</source>
        <translation>Zu prüfende Adressen oder Namen</translation>
    </message>
    <message>
        <source>Paste addresses, names, usernames or employee IDs here, one a line, or cells of a spreadsheet.</source>
        <translation>Fügen Sie hier Adressen, Namen, Benutzernamen oder Personalnummern ein, je Zeile einen Eintrag, oder Zellen einer Tabelle.</translation>
    </message>
    <message>
        <source>Paste or type addresses or names first, one a line.</source>
        <translation>Fügen Sie zuerst Adressen oder Namen ein, oder geben Sie sie ein, je Zeile einen Eintrag.</translation>
    </message>
    <message>
        <source>The paste has %1 characters; at most %2 fit. Nothing was pasted: take the column with the addresses alone, or save it as a file and use File.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 passen. Nichts wurde eingefügt: Nehmen Sie nur die Spalte mit den Adressen, oder speichern Sie ihn als Datei und verwenden Sie „Datei“.</translation>
    </message>
</context>
<context>
    <name>Steward::PeopleFilters</name>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Find or type a department</source>
        <translation>Abteilung suchen oder eingeben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Find or type a title</source>
        <translation>Position suchen oder eingeben</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Name or e-mail of the manager</source>
        <translation>Name oder E-Mail der Führungskraft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Find a status</source>
        <translation>Status suchen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Find a type</source>
        <translation>Art suchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Find an origin</source>
        <translation>Herkunft suchen</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Type it as the tenant writes it, then press Return. Read everybody to choose from a list.</source>
        <translation>Geben Sie den Wert so ein, wie der Mandant ihn schreibt, und drücken Sie die Eingabetaste. Lesen Sie das Verzeichnis, um aus einer Liste zu wählen.</translation>
    </message>
    <message>
        <source>No value has &quot;%1&quot; in it.</source>
        <translation>Kein Wert enthält „%1“.</translation>
    </message>
    <message>
        <source>The id of a role has 27 letters and digits. Check what was typed.</source>
        <translation>Die ID einer Rolle hat 27 Buchstaben und Ziffern. Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type two letters or more of the name.</source>
        <translation>Geben Sie mindestens zwei Buchstaben des Namens ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Rolle suchen</translation>
    </message>
    <message>
        <source>Nobody who matches the rest has &quot;%1&quot;.</source>
        <translation>Niemand, auf den das Übrige zutrifft, hat „%1“.</translation>
    </message>
    <message>
        <source>No role has &quot;%1&quot; in its name, and the id of a role has 27 letters and digits. Check what was typed.</source>
        <translation>Keine Rolle enthält „%1“ im Namen, und die ID einer Rolle hat 27 Buchstaben und Ziffern. Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>Reading the names of the roles…</source>
        <translation>Die Namen der Rollen werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the names of the roles… The id of a role, 27 letters and digits, can be typed meanwhile; then press Return.</source>
        <translation>Die Namen der Rollen werden gelesen… Sie können inzwischen die ID einer Rolle (27 Buchstaben und Ziffern) eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>A role that is not in the list can be typed by its id of 27 letters and digits; then press Return.</source>
        <translation>Eine Rolle, die nicht in der Liste steht, können Sie mit ihrer ID (27 Buchstaben und Ziffern) eingeben; drücken Sie dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>Roles are shown by their ids, because their names could not be read. %1</source>
        <translation>Statt der Namen der Rollen stehen hier ihre IDs, weil die Namen nicht gelesen werden konnten. %1</translation>
    </message>
    <message>
        <source>Type the id of a role, 27 letters and digits, then press Return. The names of the roles could not be read. %1</source>
        <translation>Geben Sie die ID einer Rolle (27 Buchstaben und Ziffern) ein, und drücken Sie die Eingabetaste. Die Namen der Rollen konnten nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Steward::PeoplePicker</name>
    <message>
        <source>Ways to choose people</source>
        <translation>Wege, Personen auszuwählen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Names are still being checked. Wait for the end, or press Stop.</source>
        <translation>Die Namen werden noch geprüft. Warten Sie das Ende ab, oder drücken Sie „Stoppen“.</translation>
    </message>
    <message>
        <source>The pasted text was not checked. Press Check Names, or empty it.</source>
        <translation>Der eingefügte Text wurde nicht geprüft. Drücken Sie „Namen prüfen“, oder leeren Sie das Textfeld.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;To Settle (%1)</source>
        <translation>Zu &amp;klären (%1)</translation>
    </message>
    <message>
        <source>&amp;To Settle</source>
        <translation>Zu &amp;klären</translation>
    </message>
    <message>
        <source>&amp;Chosen (%1)</source>
        <translation>Ge&amp;wählt (%1)</translation>
    </message>
    <message>
        <source>People are still being chosen. Wait for the end, or press Stop Choosing.</source>
        <translation>Es werden noch Personen gewählt. Warten Sie das Ende ab, oder drücken Sie Auswahl anhalten.</translation>
    </message>
    <message>
        <source>The people of the file were not checked. Press Check Names, or Forget File.</source>
        <translation>Die Personen der Datei wurden nicht geprüft. Drücken Sie „Namen prüfen“ oder „Datei vergessen“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen person(s) would be forgotten. Press Esc again to close.</source>
        <translation>
            <numerusform>%Ln gewählte Person würde verworfen. Zum Schließen noch einmal Esc drücken.</numerusform>
            <numerusform>%Ln gewählte Personen würden verworfen. Zum Schließen noch einmal Esc drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted or read would be forgotten. Press Esc again to close.</source>
        <translation>Was eingefügt oder gelesen wurde, würde vergessen. Drücken Sie noch einmal Esc, um zu schließen.</translation>
    </message>
</context>
<context>
    <name>Steward::PeopleResolver</name>
    <message>
        <source>Stopped before it was looked up.</source>
        <translation>Vor dem Nachschlagen gestoppt.</translation>
    </message>
    <message>
        <source>Reading the directory was stopped before this was looked up.</source>
        <translation>Das Einlesen des Verzeichnisses wurde gestoppt, bevor dies nachgeschlagen wurde.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>The ID of %1 is not of C1&apos;s form, so it cannot be sent.</source>
        <translation>Die ID von %1 hat nicht die Form von C1 und kann daher nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Cannot be added</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Choose (%1 or more)</source>
        <translation>Auswählen (%1+)</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <translation>Auswählen (%1)</translation>
    </message>
    <message>
        <source>Similar (%1)</source>
        <translation>Ähnlich (%1)</translation>
    </message>
    <message>
        <source>Nobody in this tenant has this id. Check that it is not another tenant&apos;s.</source>
        <translation>Niemand in diesem Mandanten hat diese ID. Prüfen Sie, ob sie aus einem anderen Mandanten stammt.</translation>
    </message>
    <message>
        <source>Nobody in this tenant has this address or name. Check the spelling.</source>
        <translation>Niemand in diesem Mandanten hat diese Adresse oder diesen Namen. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The server found nobody, but it may look at names and addresses only. Read the directory, then check again.</source>
        <translation>Der Server hat niemanden gefunden, sucht aber möglicherweise nur in Namen und Adressen. Lesen Sie das Verzeichnis ein, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nobody in this tenant has this username or employee ID. Check the spelling.</source>
        <translation>Niemand in diesem Mandanten hat diesen Benutzernamen oder diese Personalnummer. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nobody matches exactly. Press Return to choose who is meant.</source>
        <translation>Niemand stimmt genau überein. Drücken Sie die Eingabetaste, um die gemeinte Person auszuwählen.</translation>
    </message>
    <message>
        <source>Several people match. Press Return to choose who is meant.</source>
        <translation>Mehrere Personen stimmen überein. Drücken Sie die Eingabetaste, um die gemeinte Person auszuwählen.</translation>
    </message>
    <message>
        <source>Nobody has exactly this, but it may be a slip. Press Return to choose who is meant.</source>
        <translation>Genau so steht es bei niemandem, es kann aber ein Tippfehler sein. Drücken Sie die Eingabetaste, um die gemeinte Person auszuwählen.</translation>
    </message>
    <message>
        <source>The same as in row %1.</source>
        <translation>Dasselbe wie in Zeile %1.</translation>
    </message>
    <message>
        <source>The same person as in row %1.</source>
        <translation>Dieselbe Person wie in Zeile %1.</translation>
    </message>
    <message>
        <source>The sheet says &quot;%1&quot;, the directory says &quot;%2&quot;.</source>
        <translation>In der Tabelle steht „%1“, im Verzeichnis „%2“.</translation>
    </message>
    <message>
        <source>You chose who is meant. Press Return to choose again.</source>
        <translation>Sie haben gewählt, wer gemeint ist. Mit der Eingabetaste wählen Sie neu.</translation>
    </message>
</context>
<context>
    <name>Steward::PeopleRunner</name>
    <message>
        <source>It is not known what came of the first try, so nothing more was sent. %1 %2</source>
        <translation>Das Ergebnis des ersten Versuchs ist nicht bekannt, daher wurde nichts mehr gesendet. %1 %2</translation>
    </message>
    <message>
        <source>Not sent. %1 %2</source>
        <translation>Nicht gesendet. %1 %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>%1 %2 Check again.</source>
        <translation>%1 %2 Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Wartet auf das Senden.</translation>
    </message>
    <message>
        <source>%1 Tried again in change %2.</source>
        <translation>%1 Erneut versucht in Änderung %2.</translation>
    </message>
    <message>
        <source>%1 Check again.</source>
        <translation>%1 Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Sent; waiting for the answer.</source>
        <translation>Gesendet; die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Waiting for the network; nothing was sent.</source>
        <translation>Wartet auf das Netz; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is not known what came of the first try. %1</source>
        <translation>Es ist nicht bekannt, was aus dem ersten Versuch wurde. %1</translation>
    </message>
    <message>
        <source>Steward ended before the answer came, perhaps before it was sent. Looking for it in the tenant until %1; what does not show by then can be sent again.</source>
        <translation>Steward endete, bevor die Antwort kam, vielleicht schon vor dem Senden. Es wird bis %1 im Mandanten danach gesucht; was bis dahin nicht erscheint, kann erneut gesendet werden.</translation>
    </message>
</context>
<context>
    <name>Steward::PlanNames</name>
    <message>
        <source>The app that the plan is about is not in this tenant. Make the plan again.</source>
        <translation>Die App, um die es in dem Plan geht, gibt es in diesem Mandanten nicht. Erstellen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The entitlement that the plan is about is not in this tenant. Make the plan again.</source>
        <translation>Die Berechtigung, um die es in dem Plan geht, gibt es in diesem Mandanten nicht. Erstellen Sie den Plan neu.</translation>
    </message>
</context>
<context>
    <name>Steward::PlanOpener</name>
    <message>
        <source>Open a Plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Plan %1 of %2</source>
        <extracomment>%1 is the name of a file, %2 date and time</extracomment>
        <translation>Plan %1 vom %2</translation>
    </message>
</context>
<context>
    <name>Steward::PlanRebase</name>
    <message>
        <source>Not a member any more.</source>
        <translation>Kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>Not an owner with this role any more.</source>
        <translation>Kein Besitzer mit dieser Rolle mehr.</translation>
    </message>
    <message>
        <source>A member already.</source>
        <translation>Bereits Mitglied.</translation>
    </message>
    <message>
        <source>An owner with this role already.</source>
        <translation>Bereits Besitzer mit dieser Rolle.</translation>
    </message>
</context>
<context>
    <name>Steward::PolicyCombo</name>
    <message>
        <source>C1&apos;s default</source>
        <translation>Standard von C1</translation>
    </message>
</context>
<context>
    <name>Steward::PracticeLauncher</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation>Der Übungsmandant wird gestartet…</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Übungsmandant</translation>
    </message>
</context>
<context>
    <name>Steward::ReadOnlySwitch</name>
    <message>
        <source>Read-only: on</source>
        <translation>Schreibschutz: ein</translation>
    </message>
    <message>
        <source>Read-only: off</source>
        <translation>Schreibschutz: aus</translation>
    </message>
    <message>
        <source>Nothing can be sent to this tenant.</source>
        <translation>An diesen Mandanten kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Changes can be sent to this tenant.</source>
        <translation>An diesen Mandanten können Änderungen gesendet werden.</translation>
    </message>
    <message>
        <source>Switch Read-Only Off</source>
        <translation>Schreibschutz ausschalten</translation>
    </message>
    <message>
        <source>From then on changes can be sent to %1 %2 from this window, until it is closed or read-only is switched on again.</source>
        <extracomment>%1 is PRODUCTION, %2 a host</extracomment>
        <translation>Danach können aus diesem Fenster Änderungen an %1 %2 gesendet werden, bis es geschlossen oder der Schreibschutz wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Keep It On</source>
        <translation>&amp;Eingeschaltet lassen</translation>
    </message>
</context>
<context>
    <name>Steward::ResolveModel</name>
    <message>
        <source>Row %1, %2: %3. %4</source>
        <translation>Zeile %1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
</context>
<context>
    <name>Steward::ReviewDialog</name>
    <message>
        <source>Review the Plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Reading what changed in the tenant since the plan was made…</source>
        <translation>Es wird gelesen, was sich im Mandanten geändert hat, seit der Plan gemacht wurde…</translation>
    </message>
    <message>
        <source>Nothing of it changed in the tenant since the plan was made.</source>
        <translation>Nichts davon hat sich im Mandanten geändert, seit der Plan gemacht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed in the tenant since the plan was made and are left out, for the reasons shown.</source>
        <translation>
            <numerusform>%n Person hat sich im Mandanten geändert, seit der Plan gemacht wurde, und ist aus den gezeigten Gründen ausgelassen.</numerusform>
            <numerusform>%n Personen haben sich im Mandanten geändert, seit der Plan gemacht wurde, und sind aus den gezeigten Gründen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>C1 does not tell what %1 is called here: name as in the file.</source>
        <translation>C1 teilt nicht mit, wie %1 hier heißt: Name wie in der Datei.</translation>
    </message>
    <message>
        <source>The file calls it %1; in this tenant it is %2.</source>
        <translation>In der Datei heißt es %1; in diesem Mandanten ist es %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are called otherwise in the file; the tenant&apos;s names are shown.</source>
        <translation>
            <numerusform>%n Person heißt in der Datei anders; gezeigt wird der Name aus dem Mandanten.</numerusform>
            <numerusform>%n Personen heißen in der Datei anders; gezeigt werden die Namen aus dem Mandanten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be looked up, name as in the file: %1</source>
        <translation>
            <numerusform>%n Person konnte nicht nachgeschlagen werden, Name wie in der Datei: %1</numerusform>
            <numerusform>%n Personen konnten nicht nachgeschlagen werden, Name wie in der Datei: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Steward::ReviewPane</name>
    <message>
        <source>Sa&amp;ve Plan…</source>
        <translation>Plan speich&amp;ern…</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>People it is about</source>
        <translation>Personen, um die es geht</translation>
    </message>
    <message>
        <source>Not sent, and why</source>
        <translation>Nicht gesendet, und warum</translation>
    </message>
    <message>
        <source>Show the &amp;Requests</source>
        <translation>&amp;Anfragen zeigen</translation>
    </message>
    <message>
        <source>Requests as they will be sent</source>
        <translation>Anfragen, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>c&amp;1i</source>
        <translation>c&amp;1i</translation>
    </message>
    <message>
        <source>&amp;Terraform</source>
        <translation>&amp;Terraform</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Kopiert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>The plan is saved as %1. Nothing was sent.</source>
        <translation>Der Plan ist als %1 gespeichert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Type the name %1 to &amp;continue:</source>
        <translation>&amp;Geben Sie den Namen %1 ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>The name is not the same. Type %1 exactly as shown.</source>
        <translation>Der Name stimmt nicht überein. Geben Sie %1 genau so ein, wie angezeigt.</translation>
    </message>
    <message>
        <source>People per re&amp;quest:</source>
        <translation>Personen &amp;pro Anfrage:</translation>
    </message>
</context>
<context>
    <name>Steward::RoleNames</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a role that another role has too, %2 what tells them apart</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Steward::RowsFilter</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Anzei&amp;gen:</translation>
    </message>
</context>
<context>
    <name>Steward::SearchPage</name>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Name, e-mail or employee ID</source>
        <translation>Name, E-Mail oder Personalnummer</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>People who cannot be added</source>
        <translation>Personen, die nicht hinzugefügt werden können</translation>
    </message>
    <message>
        <source>Reports of This &amp;Person</source>
        <translation>Wer dieser &amp;Person unterstellt ist</translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ilters (%n)</source>
        <translation>
            <numerusform>Fil&amp;ter (%n)</numerusform>
            <numerusform>Fil&amp;ter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>Fil&amp;ter</translation>
    </message>
    <message>
        <source>Show or hide what people can be filtered by</source>
        <translation>Zeigt oder verbirgt, wonach Personen gefiltert werden können</translation>
    </message>
    <message>
        <source>Nobody matches. Check the spelling, or clear the filters.</source>
        <translation>Niemand wurde gefunden. Prüfen Sie die Schreibweise, oder heben Sie die Filter auf.</translation>
    </message>
    <message>
        <source>Nobody matches. Check the spelling.</source>
        <translation>Niemand wurde gefunden. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nobody matches. Check the spelling. Departments and titles are searched once everybody is read.</source>
        <translation>Niemand wurde gefunden. Prüfen Sie die Schreibweise. In Abteilungen und Titeln wird gesucht, sobald alle gelesen sind.</translation>
    </message>
</context>
<context>
    <name>Steward::Session</name>
    <message>
        <source>The tenant did not say who this client is.</source>
        <translation>Der Mandant hat nicht mitgeteilt, wer dieser Client ist.</translation>
    </message>
</context>
<context>
    <name>Steward::SettlePage</name>
    <message>
        <source>It was not settled who is meant.</source>
        <translation>Es wurde nicht geklärt, wer gemeint ist.</translation>
    </message>
    <message>
        <source>The same as in an earlier row.</source>
        <translation>Dasselbe wie in einer früheren Zeile.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Check Failed A&amp;gain</source>
        <translation>Fehlgesch&amp;lagene erneut prüfen</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>What was pasted or read, and who is meant</source>
        <translation>Was eingefügt oder gelesen wurde und wer gemeint ist</translation>
    </message>
    <message>
        <source>Who may be meant</source>
        <translation>Möglicherweise gemeinte Personen</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Anzeigen:</translation>
    </message>
    <message>
        <source>Who is meant by &quot;%1&quot; in row %2? Return chooses. There are more: search for others on the Search page.</source>
        <translation>Wer ist mit „%1“ in Zeile %2 gemeint? Die Eingabetaste wählt. Es gibt weitere: Suchen Sie andere auf der Seite „Suchen“.</translation>
    </message>
    <message>
        <source>Who is meant by &quot;%1&quot; in row %2? Return chooses.</source>
        <translation>Wer ist mit „%1“ in Zeile %2 gemeint? Wählen Sie mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;All rows&quot; or a status, %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>%1 von %2 verglichen</translation>
    </message>
    <message>
        <source>Choosing those who were found…</source>
        <translation>Gefundene werden gewählt …</translation>
    </message>
    <message>
        <source>Nothing was looked up yet. Paste people, or choose a file.</source>
        <translation>Noch wurde nichts gesucht. Fügen Sie Personen ein, oder wählen Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with another name than in the directory: see Why.</source>
        <translation>
            <numerusform>%Ln davon mit anderem Namen als im Verzeichnis: siehe Grund.</numerusform>
            <numerusform>%Ln davon mit anderem Namen als im Verzeichnis: siehe Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar addresses…</source>
        <translation>Ähnliche Adressen werden gesucht …</translation>
    </message>
    <message>
        <source>%1 of %2 looked up, one request each; reading everybody takes %3.</source>
        <translation>%1 von %2 gesucht, je eine Anfrage; alle zu lesen braucht %3.</translation>
    </message>
    <message>
        <source>%1 of %2 looked up, one request each.</source>
        <translation>%1 von %2 gesucht, je eine Anfrage.</translation>
    </message>
    <message>
        <source>Reading everybody first instead of %1 look-ups. %2</source>
        <extracomment>%1 is a number of requests, %2 the state of reading (&quot;Directory: 12,000 people so far&quot;)</extracomment>
        <translation>Statt %1 Suchen werden zuerst alle gelesen. %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows resolved</source>
        <translation>%1 von %2 Zeilen aufgelöst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a status and how many rows have it: &quot;Unknown 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taken out of the chosen people. Press Return to put the person back.</source>
        <translation>Wieder aus den gewählten Personen herausgenommen. Die Eingabetaste nimmt die Person wieder auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those resolved were taken out again.</source>
        <translation>
            <numerusform>%Ln davon wurde wieder herausgenommen.</numerusform>
            <numerusform>%Ln davon wurden wieder herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the chosen people.</source>
        <translation>Wieder aus den gewählten Personen herausgenommen.</translation>
    </message>
</context>
<context>
    <name>Steward::SignInPane</name>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>Im Schlüsselbund auf&amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Edit Tenant…</source>
        <translation>Mandant b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>Bearer-T&amp;oken:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>&amp;Client-Geheimnis:</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
</context>
<context>
    <name>Steward::StatusLine</name>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen um %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, read %2 (%n minute(s) ago)</source>
        <translation>
            <numerusform>%1, gelesen um %2 (vor %n Minute)</numerusform>
            <numerusform>%1, gelesen um %2 (vor %n Minuten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not finished</source>
        <translation>
            <numerusform>%n Zeile nicht fertig</numerusform>
            <numerusform>%n Zeilen nicht fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steward::TenantBand</name>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>%1  %2  %3   client %4</source>
        <translation>%1  %2  %3   Client %4</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>%1 PRODUCTION or another environment, %2 the tenant&apos;s name, %3 its host, %4 the client&apos;s name</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>Steward::TenantDialog</name>
    <message>
        <source>Discard and C&amp;lose</source>
        <translation>Verwerfen und s&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Steward::TenantForm</name>
    <message>
        <source>&amp;Keep the secret in the keyring</source>
        <translation>Geheimnis im Sch&amp;lüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Open it &amp;read-only</source>
        <translation>Schreibgeschützt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Choose CA File…</source>
        <translation>CA-&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>Re&amp;move CA</source>
        <translation>CA &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Network: extra CA, proxy</source>
        <translation>Net&amp;zwerk: zusätzliche CA, Proxy</translation>
    </message>
    <message>
        <source>Client ID and secret (signed assertion)</source>
        <translation>Client-ID und Geheimnis (signierte Assertion)</translation>
    </message>
    <message>
        <source>Bearer token, for one session at a time</source>
        <translation>Bearer-Token, für jeweils eine Sitzung</translation>
    </message>
    <message>
        <source>S&amp;ign in with:</source>
        <translation>An&amp;melden mit:</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>Client-&amp;ID:</translation>
    </message>
    <message>
        <source>S&amp;ecret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Other, with a word of your own</source>
        <translation>Andere, mit einem eigenen Wort</translation>
    </message>
    <message>
        <source>Server &amp;URL:</source>
        <translation>Server-&amp;URL:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>Umge&amp;bung:</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Wort:</translation>
    </message>
    <message>
        <source>Stored in the keyring; leave empty to keep it</source>
        <translation>Im Schlüsselbund gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Proxy: none for this host (the system&apos;s setting).</source>
        <translation>Proxy: keiner für diesen Host (Systemeinstellung).</translation>
    </message>
    <message>
        <source>Proxy: %1:%2 (the system&apos;s setting).</source>
        <translation>Proxy: %1:%2 (Systemeinstellung).</translation>
    </message>
    <message>
        <source>Choose the CA File</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is too large for a CA certificate. Choose another.</source>
        <translation>Diese Datei ist zu groß für ein CA-Zertifikat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Choose another.</source>
        <translation>Die Datei ist nicht lesbar: %1. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Extra CA: none. The system&apos;s CAs are trusted.</source>
        <translation>Zusätzliche CA: keine. Vertraut wird den CAs des Systems.</translation>
    </message>
    <message>
        <source>Extra CA, trusted for this tenant beside the system&apos;s: %1</source>
        <translation>Zusätzliche CA, der für diesen Mandanten neben denen des Systems vertraut wird: %1</translation>
    </message>
    <message>
        <source>Proxy: being looked up…</source>
        <translation>Proxy: wird ermittelt…</translation>
    </message>
</context>
<context>
    <name>Steward::TenantOpener</name>
    <message>
        <source>Reading the secret of %1 from the keyring…</source>
        <translation>Das Geheimnis von %1 wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. If it asks for its password, type it there. Or enter the secret of %1 here, for this session only.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Falls er nach seinem Passwort fragt, geben Sie es dort ein. Oder geben Sie hier das Geheimnis von %1 ein, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the secret of %1 cannot be read. Unlock it, and Steward goes on by itself. Or enter the secret here, for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann das Geheimnis von %1 nicht gelesen werden. Entsperren Sie ihn; Steward fährt dann von selbst fort. Oder geben Sie das Geheimnis hier ein, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The secret of %1 was in the keyring and is no longer there. Enter it again.</source>
        <translation>Das Geheimnis von %1 war im Schlüsselbund und ist dort nicht mehr vorhanden. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>There is no secret of %1 in the keyring. Enter it to sign in.</source>
        <translation>Im Schlüsselbund ist kein Geheimnis von %1. Geben Sie es ein, um sich anzumelden.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. Start gnome-keyring or KWallet and try again. Or enter the secret of %1 here, for this session only.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund. Starten Sie gnome-keyring oder KWallet, und versuchen Sie es erneut. Oder geben Sie hier das Geheimnis von %1 ein, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Restart it or sign in to the desktop anew, then try again. Or enter the secret of %1 here, for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht. Starten Sie ihn neu, oder melden Sie sich neu am Desktop an, und versuchen Sie es dann erneut. Oder geben Sie hier das Geheimnis von %1 ein, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>What the keyring holds for %1 is not a client secret. Enter it again.</source>
        <translation>Der Eintrag für %1 im Schlüsselbund ist kein Client-Geheimnis. Geben Sie das Client-Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>%1 is signed in to with a bearer token, which is never stored. Enter one for this session.</source>
        <translation>Die Anmeldung bei %1 erfolgt mit einem Bearer-Token, das nie gespeichert wird. Geben Sie eines für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>%1 refused the bearer token. Enter another one.</source>
        <translation>%1 hat das Bearer-Token abgelehnt. Geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>%1 refused the secret. Enter it again, or check the client ID under Edit Tenant.</source>
        <translation>%1 hat das Geheimnis abgelehnt. Geben Sie es erneut ein, oder prüfen Sie die Client-ID unter „Mandant bearbeiten“.</translation>
    </message>
</context>
<context>
    <name>Steward::TenantSecrets</name>
    <message>
        <source>The secret is in the keyring and was read back.</source>
        <translation>Das Geheimnis ist im Schlüsselbund und wurde zur Kontrolle gelesen.</translation>
    </message>
    <message>
        <source>The secret is no longer in the keyring.</source>
        <translation>Das Geheimnis ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the secret was not stored. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher wurde das Geheimnis nicht gespeichert. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop, so the secret was not stored. Start gnome-keyring or KWallet to store it.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund, daher wurde das Geheimnis nicht gespeichert. Starten Sie gnome-keyring oder KWallet, um es zu speichern.</translation>
    </message>
    <message>
        <source>The keyring does not answer, so the secret was not stored. Restart the keyring to store it.</source>
        <translation>Der Schlüsselbund antwortet nicht, daher wurde das Geheimnis nicht gespeichert. Starten Sie den Schlüsselbund neu, um es zu speichern.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. Start the one that holds the secret and try again.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund. Starten Sie den, der das Geheimnis enthält, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Restart it and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Starten Sie ihn neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The secret was read from the keyring.</source>
        <translation>Das Geheimnis wurde aus dem Schlüsselbund gelesen.</translation>
    </message>
    <message>
        <source>The secret is not in the keyring. Enter it.</source>
        <translation>Das Geheimnis ist nicht im Schlüsselbund. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the stored secret cannot be read. Unlock it and try again, or enter the secret.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann das gespeicherte Geheimnis nicht gelesen werden. Entsperren Sie ihn, und versuchen Sie es erneut, oder geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop, so the stored secret cannot be read. Enter it.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund, daher kann das gespeicherte Geheimnis nicht gelesen werden. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The keyring does not answer, so the stored secret cannot be read. Enter it, or restart the keyring and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht, daher kann das gespeicherte Geheimnis nicht gelesen werden. Geben Sie es ein, oder starten Sie den Schlüsselbund neu, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Steward::TenantStore</name>
    <message>
        <source>The settings file %1 cannot be read. Check its permissions, then start Steward again.</source>
        <translation>Die Einstellungsdatei %1 ist nicht lesbar. Prüfen Sie ihre Zugriffsrechte, und starten Sie Steward dann erneut.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. Mend it or move it away, then start Steward again.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt. Reparieren oder verschieben Sie sie, und starten Sie Steward dann erneut.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written, so nothing was saved. Check its permissions and the space on the disk, then try again.</source>
        <translation>Die Einstellungsdatei %1 kann nicht geschrieben werden, daher wurde nichts gespeichert. Prüfen Sie ihre Zugriffsrechte und den freien Speicherplatz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved tenant(s) in %1 cannot be understood and are left out. Add them anew, or mend the file.</source>
        <translation>
            <numerusform>%n gespeicherter Mandant in %1 ist nicht lesbar und wird ausgelassen. Fügen Sie ihn neu hinzu oder berichtigen Sie die Datei.</numerusform>
            <numerusform>%n gespeicherte Mandanten in %1 sind nicht lesbar und werden ausgelassen. Fügen Sie sie neu hinzu oder berichtigen Sie die Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tenant was removed meanwhile, so nothing was saved. Add it anew.</source>
        <translation>Dieser Mandant wurde inzwischen entfernt, daher wurde nichts gespeichert. Fügen Sie ihn neu hinzu.</translation>
    </message>
</context>
<context>
    <name>Steward::TenantsModel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>%1 name, %2 PRODUCTION or another environment, %3 host, %4 where the secret is</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>Steward::TenantsWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Te&amp;st…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Tenants — Steward</source>
        <translation>Mandanten — Steward</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Steward works on C1 tenants. Add yours with a client ID and its secret, or look around in the practice tenant first: it is made up and runs on this computer alone.</source>
        <translation>Steward arbeitet mit C1-Mandanten. Fügen Sie Ihren mit einer Client-ID und deren Geheimnis hinzu, oder sehen Sie sich zuerst im Übungsmandanten um: Er ist erfunden und läuft nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 is removed. Its secret is still in the keyring; remove the entry %2 there.</source>
        <translation>%1 wurde entfernt. Das Geheimnis ist noch im Schlüsselbund; entfernen Sie dort den Eintrag %2.</translation>
    </message>
    <message>
        <source>&amp;Add Tenant…</source>
        <translation>&amp;Mandant hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Practice Tenant</source>
        <translation>Übun&amp;gsmandant</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 is open in a window. Close that window first.</source>
        <translation>%1 ist in einem Fenster geöffnet. Schließen Sie zuerst dieses Fenster.</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>Mandant entfernen</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from Steward? Its secret is taken out of the keyring as well; unless you have it elsewhere, a new one has to be made in C1. Nothing changes in the tenant itself.</source>
        <translation>Soll %1 (%2) aus Steward entfernt werden? Das Geheimnis wird auch aus dem Schlüsselbund entfernt; falls Sie es nirgends sonst haben, muss in C1 ein neues erstellt werden. Im Mandanten selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from Steward? Nothing changes in the tenant itself.</source>
        <translation>Soll %1 (%2) aus Steward entfernt werden? Im Mandanten selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove Tenant</source>
        <translation>Mandant e&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>%1 is removed. It had no secret in the keyring.</source>
        <translation>%1 wurde entfernt. Im Schlüsselbund war kein Geheimnis dafür.</translation>
    </message>
    <message>
        <source>Taking the secret of %1 out of the keyring…</source>
        <translation>Das Geheimnis von %1 wird aus dem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>%1 is removed, and its secret is out of the keyring.</source>
        <translation>%1 wurde entfernt, ebenso das Geheimnis aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 is not removed, because its secret could not be taken out. %2</source>
        <translation>%1 wurde nicht entfernt, weil das Geheimnis nicht aus dem Schlüsselbund entfernt werden konnte. %2</translation>
    </message>
    <message>
        <source>Remove A&amp;nyway</source>
        <translation>Tr&amp;otzdem entfernen</translation>
    </message>
</context>
<context>
    <name>Steward::TestSteps</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who this client is</source>
        <translation>Wer dieser Client ist</translation>
    </message>
    <message>
        <source>First page of apps</source>
        <translation>Erste Seite der Apps</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: all well, %2</source>
        <extracomment>%1 a step of the test, %2 how long it took</extracomment>
        <translation>%1: in Ordnung, %2</translation>
    </message>
    <message>
        <source>%1: not allowed to this client, %2</source>
        <translation>%1: diesem Client nicht erlaubt, %2</translation>
    </message>
    <message>
        <source>%1: failed after %2</source>
        <translation>%1: nach %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>By what the tenant lists, you can: %1.</source>
        <translation>Nach den Angaben des Mandanten können Sie: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>By what the tenant lists, you cannot: %1.</source>
        <translation>Nach den Angaben des Mandanten können Sie nicht: %1.</translation>
    </message>
</context>
<context>
    <name>Steward::TokenProvider</name>
    <message>
        <source>This credential asks for tokens of the type &quot;%1&quot;, which Steward does not support. Use a credential that does not require DPoP.</source>
        <translation>Diese Zugangsdaten verlangen Token vom Typ „%1“, den Steward nicht unterstützt. Verwenden Sie Zugangsdaten, die kein DPoP verlangen.</translation>
    </message>
    <message>
        <source>The tenant answered the sign-in without a usable token. Try again, or ask C1 support.</source>
        <translation>Der Mandant hat auf die Anmeldung ohne verwendbares Token geantwortet. Versuchen Sie es erneut, oder wenden Sie sich an den Support von C1.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) ahead of the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Mandanten etwa %n Minute vor, daher wurde die Anmeldung abgelehnt. Stellen Sie die Uhr, und versuchen Sie es erneut.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Mandanten etwa %n Minuten vor, daher wurde die Anmeldung abgelehnt. Stellen Sie die Uhr, und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) behind the tenant&apos;s, so the sign-in was refused. Set the clock and try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Mandanten etwa %n Minute nach, daher wurde die Anmeldung abgelehnt. Stellen Sie die Uhr, und versuchen Sie es erneut.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Mandanten etwa %n Minuten nach, daher wurde die Anmeldung abgelehnt. Stellen Sie die Uhr, und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tenant refused the sign-in: the client ID and the secret do not belong together, or the credential was revoked, has expired, or may not be used from this network.</source>
        <translation>Der Mandant hat die Anmeldung abgelehnt: Client-ID und Geheimnis gehören nicht zusammen, oder die Zugangsdaten wurden widerrufen, sind abgelaufen oder dürfen aus diesem Netzwerk nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Steward::UnfinishedBar</name>
    <message numerus="yes">
        <source>%n change(s) of an earlier run were not finished: %1 answered, %2 unknown, %3 not sent.</source>
        <extracomment>%1, %2 and %3 are numbers of rows</extracomment>
        <translation>
            <numerusform>%n Änderung eines früheren Laufs wurde nicht fertig: %1 beantwortet, %2 unbekannt, %3 nicht gesendet.</numerusform>
            <numerusform>%n Änderungen eines früheren Laufs wurden nicht fertig: %1 beantwortet, %2 unbekannt, %3 nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is unknown is being looked for in the tenant; what does not show within minutes can be sent again from the list of changes.</source>
        <translation>Was unbekannt ist, wird im Mandanten gesucht; was sich nicht binnen Minuten zeigt, kann aus der Liste der Änderungen erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Send the Rest</source>
        <translation>Rest senden</translation>
    </message>
    <message>
        <source>Leave It Unsent</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of an earlier run: %1 answered, %2 unknown, %3 not sent.</source>
        <extracomment>%1, %2 and %3 are numbers of rows</extracomment>
        <translation>
            <numerusform>%n Änderung eines früheren Laufs: %1 beantwortet, %2 unbekannt, %3 nicht gesendet.</numerusform>
            <numerusform>%n Änderungen eines früheren Laufs: %1 beantwortet, %2 unbekannt, %3 nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What an earlier run left unfinished could not all be read. %1</source>
        <translation>Was ein früherer Lauf unvollendet ließ, konnte nicht ganz gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Steward::UsersModel</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Department, title</source>
        <translation>Abteilung, Position</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>Row %1 has more than %2 columns. Check the separator, or keep only the columns that say who is meant.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten. Prüfen Sie das Trennzeichen, oder behalten Sie nur die Spalten, die sagen, wer gemeint ist.</translation>
    </message>
    <message>
        <source>There are more than %1 rows, and so many cannot be read at a time. Split the list into parts.</source>
        <translation>Es sind mehr als %1 Zeilen, und so viele lassen sich nicht auf einmal lesen. Teilen Sie die Liste auf.</translation>
    </message>
    <message>
        <source>The table is too large up to row %1. Keep only the columns that say who is meant.</source>
        <translation>Die Tabelle ist bis Zeile %1 zu groß. Behalten Sie nur die Spalten, die sagen, wer gemeint ist.</translation>
    </message>
</context>
<context>
    <name>TenantPresenter</name>
    <message>
        <source>The client ID was changed, so the stored secret does not fit it. Enter the secret of this client.</source>
        <translation>Die Client-ID wurde geändert, daher passt das gespeicherte Geheimnis nicht mehr dazu. Geben Sie das Geheimnis dieses Clients ein.</translation>
    </message>
    <message>
        <source>The client ID names another host, %1. Check that both belong together.</source>
        <translation>Die Client-ID nennt einen anderen Host, %1. Prüfen Sie, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>This host is neither of conductor.one nor of c1eu.ai. Check its spelling.</source>
        <translation>Dieser Host gehört weder zu conductor.one noch zu c1eu.ai. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Enter a name for the tenant, for example Acme production.</source>
        <translation>Geben Sie einen Namen für den Mandanten ein, zum Beispiel Acme Produktion.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Der Name ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is a tenant with this name already. Choose another one.</source>
        <translation>Es gibt schon einen Mandanten mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose what this tenant is for. It is shown wherever you write.</source>
        <translation>Wählen Sie, wofür dieser Mandant dient. Das wird überall angezeigt, wo Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Enter the word for this environment, for example QA.</source>
        <translation>Geben Sie das Wort für diese Umgebung ein, zum Beispiel QA.</translation>
    </message>
    <message>
        <source>The word is longer than %1 characters. Shorten it.</source>
        <translation>Das Wort ist länger als %1 Zeichen. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>This client of this host is in the list already, as %1. Edit that one.</source>
        <translation>Dieser Client dieses Hosts steht schon in der Liste, als %1. Bearbeiten Sie jenen Eintrag.</translation>
    </message>
    <message>
        <source>%1 is an environment of its own with its own colour. Choose it in the list above, or enter another word.</source>
        <translation>%1 ist eine eigene Umgebung mit eigener Farbe. Wählen Sie sie in der Liste darüber, oder geben Sie ein anderes Wort ein.</translation>
    </message>
</context>
<context>
    <name>TenantUrlTexts</name>
    <message>
        <source>The server URL holds a path. Leave out everything after the host.</source>
        <translation>Die Server-URL enthält einen Pfad. Lassen Sie alles nach dem Host weg.</translation>
    </message>
    <message>
        <source>The server URL holds a query or a fragment. Leave out everything after the host.</source>
        <translation>Die Server-URL enthält eine Abfrage oder ein Fragment. Lassen Sie alles nach dem Host weg.</translation>
    </message>
    <message>
        <source>Enter the server URL, for example https://acme.conductor.one.</source>
        <translation>Geben Sie die Server-URL ein, zum Beispiel https://acme.conductor.one.</translation>
    </message>
    <message>
        <source>Steward speaks https only. Write https:// instead of http://.</source>
        <translation>Steward verwendet nur https. Schreiben Sie https:// statt http://.</translation>
    </message>
    <message>
        <source>The server URL must begin with https://.</source>
        <translation>Die Server-URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The server URL is not a valid address. Copy it from the browser, for example https://acme.conductor.one.</source>
        <translation>Die Server-URL ist keine gültige Adresse. Kopieren Sie sie aus dem Browser, zum Beispiel https://acme.conductor.one.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone does not say which tenant is meant. Write %1.conductor.one, or %1.c1eu.ai for a tenant in the EU.</source>
        <extracomment>%1 is a word such as &quot;acme&quot;</extracomment>
        <translation>„%1“ allein besagt nicht, welcher Mandant gemeint ist. Schreiben Sie %1.conductor.one oder, für einen Mandanten in der EU, %1.c1eu.ai.</translation>
    </message>
    <message>
        <source>The server URL holds a user name or a password. Leave out everything between https:// and the host.</source>
        <translation>Die Server-URL enthält einen Benutzernamen oder ein Kennwort. Lassen Sie alles zwischen https:// und dem Hostnamen weg.</translation>
    </message>
</context>
<context>
    <name>Terraform</name>
    <message>
        <source>%1 at %2, for the provider conductorone/conductorone set up for that tenant.</source>
        <extracomment>A comment in a Terraform file. %1 is the name of an app or entitlement, %2 a host.</extracomment>
        <translation>%1 bei %2, für den Provider conductorone/conductorone, der für diesen Mandanten eingerichtet ist.</translation>
    </message>
    <message>
        <source>This sets the whole list of owners: whoever makes the app is taken off it unless named here.</source>
        <translation>Dies setzt die ganze Liste der Besitzer: Wer die App erstellt, fällt heraus, wenn er hier nicht genannt ist.</translation>
    </message>
    <message>
        <source>Terraform takes away only what it knows. Apply this text first: it takes the owners over and changes nothing.</source>
        <translation>Terraform entfernt nur, was es kennt. Wenden Sie zuerst diesen Text an: Er übernimmt die Besitzer und ändert nichts.</translation>
    </message>
    <message>
        <source>Then take these blocks out of your files and apply once more: that removes the owners.</source>
        <translation>Nehmen Sie danach diese Blöcke aus Ihren Dateien und wenden Sie noch einmal an: Das entfernt die Besitzer.</translation>
    </message>
</context>
<context>
    <name>TlsTexts</name>
    <message>
        <source>The certificate of %1 expired on %2, so nothing was sent. Check this computer&apos;s clock; if it is right, tell whoever runs the server.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen, daher wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers; falls sie richtig geht, verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2, so nothing was sent. Check this computer&apos;s clock; if it is right, tell whoever runs the server.</source>
        <translation>Das Zertifikat von %1 ist erst ab %2 gültig, daher wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers; falls sie richtig geht, verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which this computer does not trust, so nothing was sent. If a proxy of your organisation inspects TLS, give its CA as the extra CA of this tenant.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt. Dieser Computer vertraut dem Aussteller nicht, daher wurde nichts gesendet. Falls ein Proxy Ihrer Organisation TLS untersucht, geben Sie dessen CA als zusätzliche CA dieses Mandanten an.</translation>
    </message>
    <message>
        <source>%1 offers only an outdated version of TLS, so nothing was sent. Steward speaks TLS 1.2 and 1.3; tell whoever runs the server or the proxy before it.</source>
        <translation>%1 bietet nur eine veraltete TLS-Version an, daher wurde nichts gesendet. Steward unterstützt TLS 1.2 und 1.3; verständigen Sie den Betreiber des Servers oder des vorgeschalteten Proxys.</translation>
    </message>
    <message>
        <source>What answered at %1 does not speak TLS, so nothing was sent. Check the server URL and its port.</source>
        <translation>Die Gegenstelle unter %1 unterstützt kein TLS, daher wurde nichts gesendet. Prüfen Sie die Server-URL und ihren Port.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on, so nothing was sent. Check the server URL, and the proxy if there is one.</source>
        <translation>Mit %1 konnte keine sichere Verbindung ausgehandelt werden, daher wurde nichts gesendet. Prüfen Sie die Server-URL und, falls vorhanden, den Proxy.</translation>
    </message>
    <message>
        <source>Certificate: %1
Issued by: %2
Valid from %3 to %4</source>
        <translation>Zertifikat: %1
Ausgestellt von: %2
Gültig von %3 bis %4</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1 but for another host, so nothing was sent. Check the server URL for a typing error.</source>
        <translation>Das erhaltene Zertifikat gilt nicht für %1, sondern für einen anderen Host; es wurde nichts gesendet. Prüfen Sie die Server-URL auf Tippfehler.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, so nothing was sent. If this server is yours, give its certificate as the extra CA of this tenant.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert; es wurde nichts gesendet. Wenn dieser Server Ihrer ist, geben Sie sein Zertifikat als zusätzliche CA dieses Mandanten an.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused, so nothing was sent. Read why under Details. If this tenant has an extra CA, check that it is the right one; else tell whoever runs the server.</source>
        <translation>Das Zertifikat von %1 wurde abgelehnt; es wurde nichts gesendet. Den Grund lesen Sie unter „Details“. Hat dieser Mandant eine zusätzliche CA, prüfen Sie, ob es die richtige ist; sonst benachrichtigen Sie den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>UserStatusTexts</name>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
</context>
<context>
    <name>WholeFileTexts</name>
    <message>
        <source>You may not read the file %1. Ask for the permission, or copy it to a folder of yours.</source>
        <translation>Sie dürfen die Datei %1 nicht lesen. Bitten Sie um das Recht dazu, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Check the name, then choose it again.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Prüfen Sie den Namen, und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Choose a file.</source>
        <translation>%1 ist ein Ordner, ein Gerät oder eine Pipe. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Copy it to another place, then choose it there.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2. Kopieren Sie sie an einen anderen Ort, und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2, which no list of people is. Keep only the columns that say who is meant, or split it.</source>
        <translation>Die Datei %1 ist größer als %2, so groß ist keine Personenliste. Behalten Sie nur die Spalten, die sagen, wer gemeint ist, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was read. Wait until it is saved, then choose it again.</source>
        <translation>Die Datei %1 wurde während des Lesens verändert. Warten Sie, bis sie gespeichert ist, und wählen Sie sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>%1, %2 %3 — Steward</source>
        <translation>%1, %2 %3 — Steward</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4 — Steward</source>
        <extracomment>%1 what is shown, %2 the tenant&apos;s name, %3 PRODUCTION or another environment, %4 host</extracomment>
        <translation>%1, %2, %3 %4 — Steward</translation>
    </message>
</context>
<context>
    <name>WorkbookTexts</name>
    <message>
        <source>This is a binary workbook (.xlsb), which Steward does not read. Save it as .xlsx or .csv.</source>
        <translation>Das ist eine binäre Arbeitsmappe (.xlsb), die Steward nicht liest. Speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which Steward does not read. Save it as .xlsx or .csv, or copy its cells and paste them.</source>
        <translation>Das ist eine OpenDocument-Datei, die Steward nicht liest. Speichern Sie sie als .xlsx oder .csv, oder kopieren Sie die Zellen, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is a document or a presentation. Copy the list out of it and paste it.</source>
        <translation>Das ist ein Dokument oder eine Präsentation. Kopieren Sie die Liste daraus, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is an archive without a workbook. Unpack it and choose the file inside.</source>
        <translation>Das ist ein Archiv ohne Arbeitsmappe. Entpacken Sie es, und wählen Sie die Datei darin.</translation>
    </message>
</context>
<context>
    <name>ZipTexts</name>
    <message>
        <source>The workbook unpacks to far more than a list of people needs. Copy the list into a new workbook and save that.</source>
        <translation>Die Arbeitsmappe ist entpackt weit größer, als eine Personenliste sein muss. Kopieren Sie die Liste in eine neue Arbeitsmappe, und speichern Sie diese.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in the spreadsheet program, save it again, then choose it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt. Öffnen Sie sie im Tabellenprogramm, speichern Sie sie neu, und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The file is encrypted with a password. Save it without one, or copy its cells and paste them.</source>
        <translation>Die Datei ist mit einem Passwort verschlüsselt. Speichern Sie sie ohne Passwort, oder kopieren Sie die Zellen, und fügen Sie sie ein.</translation>
    </message>
</context>
</TS>
