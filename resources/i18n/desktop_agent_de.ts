<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccountsDesk</name>
    <message>
      <source>Remove the account</source>
      <translation>Konto entfernen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>The file with your tokens is locked.</source>
      <translation>Die Datei mit Ihren Token ist gesperrt.</translation>
    </message>
    <message numerus="yes">
      <source>%n connected</source>
      <translation>
        <numerusform>%n verbunden</numerusform>
        <numerusform>%n verbunden</numerusform>
      </translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message numerus="yes">
      <source>Copied. The clipboard is emptied in %n second(s).</source>
      <translation>
        <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
        <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
      </translation>
    </message>
    <message>
      <source>The clipboard is empty again.</source>
      <translation>Die Zwischenablage ist wieder leer.</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Entsperren…</translation>
    </message>
    <message>
      <source>Remove {name} and its token from this computer?</source>
      <translation>{name} und das Token dazu von diesem Computer entfernen?</translation>
    </message>
    <message>
      <source>The variable {name} stays as it is.</source>
      <translation>Die Variable {name} bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>To make the token worthless, revoke it at {page}.</source>
      <translation>Um das Token wertlos zu machen, widerrufen Sie es auf {page}.</translation>
    </message>
  </context>
  <context>
    <name>AccountsDialog</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>The file with the tokens is locked.</source>
      <translation>Die Datei mit den Token ist gesperrt.</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Entsperren…</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Neu suchen</translation>
    </message>
    <message>
      <source>Looks whether the keyring can be used now</source>
      <translation>Prüft, ob der Schlüsselbund jetzt benutzbar ist</translation>
    </message>
    <message>
      <source>Use the login of `hf auth login` where no account is chosen</source>
      <translation>Anmeldung von `hf auth login` verwenden, wo kein Konto gewählt ist</translation>
    </message>
    <message>
      <source>There is no such login on this computer.</source>
      <translation>Auf diesem Computer gibt es keine solche Anmeldung.</translation>
    </message>
    <message>
      <source>It is read anew each time and never changed.</source>
      <translation>Sie wird jedes Mal neu gelesen und nie geändert.</translation>
    </message>
    <message>
      <source>Keyring</source>
      <translation>Schlüsselbund</translation>
    </message>
    <message>
      <source>Add or replace</source>
      <translation>Hinzufügen oder ersetzen</translation>
    </message>
    <message>
      <source>None yet. The built-in model needs none.</source>
      <translation>Noch keine. Das eingebaute Modell braucht keins.</translation>
    </message>
    <message>
      <source>Set in the environment, and used before any account: {names}</source>
      <translation>In der Umgebung gesetzt und vor jedem Konto verwendet: {names}</translation>
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <source>Address that the token is sent to, and no other</source>
      <translation>Adresse, an die das Token geht, und an keine andere</translation>
    </message>
    <message>
      <source>Name of the variable</source>
      <translation>Name der Variablen</translation>
    </message>
    <message>
      <source>Copy line</source>
      <translation>Zeile kopieren</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>Passphrase der Datei</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
      <source>Paste it here</source>
      <translation>Hier einfügen</translation>
    </message>
    <message>
      <source>Replace the account</source>
      <translation>Konto ersetzen</translation>
    </message>
    <message>
      <source>Add the account</source>
      <translation>Konto hinzufügen</translation>
    </message>
    <message>
      <source>Keep the token</source>
      <translation>Token speichern</translation>
    </message>
    <message>
      <source>Give the account a name.</source>
      <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>Die Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
      <source>Type the passphrase of the file.</source>
      <translation>Geben Sie die Passphrase der Datei ein.</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
      <source>Paste the token.</source>
      <translation>Fügen Sie das Token ein.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <source>That cannot be the name of a variable.</source>
      <translation>So kann keine Variable heißen.</translation>
    </message>
    <message>
      <source>It is forgotten when the application ends, and has to be pasted again then.</source>
      <translation>Es ist vergessen, wenn die Anwendung endet, und muss dann neu eingefügt werden.</translation>
    </message>
    <message>
      <source>The application keeps the variable's name alone. Type this line, with the token in its place, where you start the application from.</source>
      <translation>Die Anwendung behält nur den Namen der Variablen. Geben Sie diese Zeile, mit dem Token an seiner Stelle, dort ein, wo Sie die Anwendung starten.</translation>
    </message>
    <message>
      <source>A new file is made. Without the passphrase nobody can open it, we neither.</source>
      <translation>Eine neue Datei wird angelegt. Ohne die Passphrase kann sie niemand öffnen, auch wir nicht.</translation>
    </message>
    <message>
      <source>The passphrase is asked for once after each start.</source>
      <translation>Nach jedem Start wird einmal nach der Passphrase gefragt.</translation>
    </message>
    <message>
      <source>Provider</source>
      <translation>Anbieter</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Goes to</source>
      <translation>Geht an</translation>
    </message>
    <message>
      <source>Keep it in</source>
      <translation>Aufbewahren in</translation>
    </message>
    <message>
      <source>Line to type</source>
      <translation>Einzugebende Zeile</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Tokens are made and revoked at {page}</source>
      <translation>Token erstellen und widerrufen Sie auf {page}</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Asks the provider once whose token it is and what it may do</source>
      <translation>Fragt den Anbieter einmal, wem das Token gehört und was es darf</translation>
    </message>
    <message>
      <source>Rename, copy, revoke, remove</source>
      <translation>Umbenennen, kopieren, widerrufen, entfernen</translation>
    </message>
    <message>
      <source>Asking the provider…</source>
      <translation>Der Anbieter wird gefragt…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Copy the token for 30 seconds</source>
      <translation>Token für 30 Sekunden kopieren</translation>
    </message>
    <message>
      <source>Remove from this computer…</source>
      <translation>Von diesem Computer entfernen…</translation>
    </message>
    <message>
      <source>New name of {account}</source>
      <translation>Neuer Name von {account}</translation>
    </message>
    <message>
      <source>Test {account}</source>
      <translation>{account} testen</translation>
    </message>
    <message>
      <source>More for {account}</source>
      <translation>Mehr zu {account}</translation>
    </message>
    <message>
      <source>Revoke it at {provider}…</source>
      <translation>Bei {provider} widerrufen…</translation>
    </message>
  </context>
  <context>
    <name>UnlockDialog</name>
    <message>
      <source>Tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Unlock the file with your tokens</source>
      <translation>Die Datei mit Ihren Token entsperren</translation>
    </message>
    <message>
      <source>It stays open until the application ends. The passphrase is not kept.</source>
      <translation>Sie bleibt offen, bis die Anwendung endet. Die Passphrase wird nicht gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>keyring</source>
      <translation>Schlüsselbund</translation>
    </message>
    <message>
      <source>this session</source>
      <translation>diese Sitzung</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>encrypted file</source>
      <translation>verschlüsselte Datei</translation>
    </message>
    <message>
      <source>This session only, in memory</source>
      <translation>Nur diese Sitzung, im Arbeitsspeicher</translation>
    </message>
    <message>
      <source>An environment variable that you set</source>
      <translation>Eine Umgebungsvariable, die Sie setzen</translation>
    </message>
    <message>
      <source>A file encrypted with a passphrase</source>
      <translation>Eine mit Passphrase verschlüsselte Datei</translation>
    </message>
    <message>
      <source>Keyring of this computer</source>
      <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
      <source>Keyring of this computer, which will ask for its password</source>
      <translation>Schlüsselbund dieses Computers, der nach seinem Passwort fragen wird</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>none here</source>
      <translation>hier keiner</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>in the encrypted file, which is locked</source>
      <translation>in der verschlüsselten Datei, die gesperrt ist</translation>
    </message>
    <message>
      <source>in the keyring</source>
      <translation>im Schlüsselbund</translation>
    </message>
    <message>
      <source>in memory, until the application ends</source>
      <translation>im Arbeitsspeicher, bis die Anwendung endet</translation>
    </message>
    <message>
      <source>in the encrypted file</source>
      <translation>in der verschlüsselten Datei</translation>
    </message>
    <message>
      <source>read from {variable}</source>
      <translation>aus {variable} gelesen</translation>
    </message>
    <message>
      <source>{variable} is not set</source>
      <translation>{variable} ist nicht gesetzt</translation>
    </message>
    <message numerus="yes">
      <source>The server answers and lists %n model(s).</source>
      <translation>
        <numerusform>Der Server antwortet und nennt %n Modell.</numerusform>
        <numerusform>Der Server antwortet und nennt %n Modelle.</numerusform>
      </translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Es funktioniert.</translation>
    </message>
    <message>
      <source>organization {name}</source>
      <translation>Organisation {name}</translation>
    </message>
    <message>
      <source>user {name}</source>
      <translation>Benutzer {name}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lesen</translation>
    </message>
    <message>
      <source>write</source>
      <translation>schreiben</translation>
    </message>
    <message>
      <source>fine-grained</source>
      <translation>feingranular</translation>
    </message>
    <message numerus="yes">
      <source>%n model(s) listed.</source>
      <translation>
        <numerusform>%n Modell gelistet.</numerusform>
        <numerusform>%n Modelle gelistet.</numerusform>
      </translation>
    </message>
    <message>
      <source>It may not call Inference Providers: allow that on its page.</source>
      <translation>Es darf Inference Providers nicht aufrufen: Erlauben Sie das auf seiner Seite.</translation>
    </message>
    <message>
      <source>Whether it looked at the token, it does not say.</source>
      <translation>Ob das Token geprüft wurde, sagt die Antwort nicht.</translation>
    </message>
    <message>
      <source>Owner: {owner}.</source>
      <translation>Besitzer: {owner}.</translation>
    </message>
    <message>
      <source>Named {label} there.</source>
      <translation>Heißt dort {label}.</translation>
    </message>
    <message>
      <source>Role: {role}.</source>
      <translation>Rolle: {role}.</translation>
    </message>
    <message>
      <source>It may: {scopes}.</source>
      <translation>Es darf: {scopes}.</translation>
    </message>
    <message>
      <source>Organizations: {names}.</source>
      <translation>Organisationen: {names}.</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>The run failed.</source>
      <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The run is paused.</source>
      <translation>Der Lauf ist pausiert.</translation>
    </message>
    <message>
      <source>The run was stopped.</source>
      <translation>Der Lauf wurde gestoppt.</translation>
    </message>
    <message>
      <source>Step {number} needs your approval.</source>
      <translation>Schritt {number} braucht Ihre Freigabe.</translation>
    </message>
    <message>
      <source>The code asks you: {text}</source>
      <translation>Der Code fragt Sie: {text}</translation>
    </message>
    <message>
      <source>Answer: {text}</source>
      <translation>Antwort: {text}</translation>
    </message>
  </context>
  <context>
    <name>AppMenu</name>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>&amp;Task</source>
      <translation>&amp;Aufgabe</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Lauf</translation>
    </message>
    <message>
      <source>&amp;Step</source>
      <translation>&amp;Schritt</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exportieren</translation>
    </message>
  </context>
  <context>
    <name>AttachmentBar</name>
    <message>
      <source>Attached files</source>
      <translation>Angehängte Dateien</translation>
    </message>
  </context>
  <context>
    <name>AttachmentChip</name>
    <message>
      <source>Do not attach this file</source>
      <translation>Diese Datei nicht anhängen</translation>
    </message>
    <message>
      <source>seen by the model</source>
      <translation>vom Modell gesehen</translation>
    </message>
    <message>
      <source>not seen by the model</source>
      <translation>vom Modell nicht gesehen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Attach files to the task</source>
      <translation>Dateien an die Aufgabe anhängen</translation>
    </message>
    <message>
      <source>Save the files that this run wrote</source>
      <translation>Von diesem Lauf geschriebene Dateien speichern</translation>
    </message>
    <message>
      <source>Branch from this step</source>
      <translation>Ab diesem Schritt abzweigen</translation>
    </message>
    <message>
      <source>Edit this step's code and continue</source>
      <translation>Code dieses Schritts bearbeiten und weitermachen</translation>
    </message>
    <message>
      <source>Run this step again</source>
      <translation>Diesen Schritt noch einmal ausführen</translation>
    </message>
    <message>
      <source>Run the task again, with other settings</source>
      <translation>Aufgabe noch einmal ausführen, mit anderen Einstellungen</translation>
    </message>
    <message>
      <source>Open the run this one branched off</source>
      <translation>Lauf öffnen, von dem dieser abzweigt</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
    </message>
    <message>
      <source>Run the task</source>
      <translation>Aufgabe ausführen</translation>
    </message>
    <message>
      <source>Stop the run</source>
      <translation>Lauf stoppen</translation>
    </message>
    <message>
      <source>Pause or resume the run</source>
      <translation>Lauf pausieren oder fortsetzen</translation>
    </message>
    <message>
      <source>Go on with this run</source>
      <translation>Mit diesem Lauf weitermachen</translation>
    </message>
    <message>
      <source>Go to the waiting approval</source>
      <translation>Zur wartenden Freigabe gehen</translation>
    </message>
    <message>
      <source>Outline of the steps</source>
      <translation>Übersicht der Schritte</translation>
    </message>
    <message>
      <source>Search runs, then the steps of this one</source>
      <translation>Läufe durchsuchen, dann die Schritte dieses Laufs</translation>
    </message>
    <message>
      <source>Run the waiting action</source>
      <translation>Wartende Aktion ausführen</translation>
    </message>
    <message>
      <source>Run the waiting action, then pause</source>
      <translation>Wartende Aktion ausführen, dann pausieren</translation>
    </message>
    <message>
      <source>Edit the waiting action</source>
      <translation>Wartende Aktion bearbeiten</translation>
    </message>
    <message>
      <source>Reject the waiting action with a note</source>
      <translation>Wartende Aktion mit Notiz ablehnen</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>Voriger Schritt</translation>
    </message>
    <message>
      <source>Fold the step</source>
      <translation>Schritt einklappen</translation>
    </message>
    <message>
      <source>Open the step</source>
      <translation>Schritt ausklappen</translation>
    </message>
    <message>
      <source>Show or hide the runs</source>
      <translation>Läufe ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show or hide the inspector</source>
      <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Runs and inspector change sides</source>
      <translation>Läufe und Inspektor tauschen die Seiten</translation>
    </message>
    <message>
      <source>Take the inspector out of the window, or put it back</source>
      <translation>Inspektor aus dem Fenster lösen oder zurücksetzen</translation>
    </message>
    <message>
      <source>Usual layout</source>
      <translation>Übliche Anordnung</translation>
    </message>
    <message>
      <source>Go to the task box</source>
      <translation>Zum Aufgabenfeld gehen</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Übliche Textgröße</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Helles Design</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Dunkles Design</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>Design des Systems</translation>
    </message>
    <message>
      <source>Inspector tab {number}</source>
      <translation>Inspektor-Tab {number}</translation>
    </message>
    <message>
      <source>New window</source>
      <translation>Neues Fenster</translation>
    </message>
    <message>
      <source>Open this run in a new window</source>
      <translation>Diesen Lauf in neuem Fenster öffnen</translation>
    </message>
    <message>
      <source>Choose tools</source>
      <translation>Werkzeuge wählen</translation>
    </message>
    <message>
      <source>Choose imports</source>
      <translation>Importe wählen</translation>
    </message>
    <message>
      <source>Choose where the code may go on the network</source>
      <translation>Wählen, wohin der Code im Netzwerk darf</translation>
    </message>
    <message>
      <source>Choose the model</source>
      <translation>Modell wählen</translation>
    </message>
    <message>
      <source>Choose the approval mode</source>
      <translation>Freigabemodus wählen</translation>
    </message>
    <message>
      <source>Set the step limit</source>
      <translation>Schrittlimit festlegen</translation>
    </message>
    <message>
      <source>Compare with another run</source>
      <translation>Mit einem anderen Lauf vergleichen</translation>
    </message>
    <message>
      <source>Copy the run as Markdown</source>
      <translation>Lauf als Markdown kopieren</translation>
    </message>
    <message>
      <source>Copy the step as text</source>
      <translation>Schritt als Text kopieren</translation>
    </message>
    <message>
      <source>Copy the step as code</source>
      <translation>Schritt als Code kopieren</translation>
    </message>
    <message>
      <source>Copy the step as Markdown</source>
      <translation>Schritt als Markdown kopieren</translation>
    </message>
    <message>
      <source>Open the whole output of the step</source>
      <translation>Ganze Ausgabe des Schritts öffnen</translation>
    </message>
    <message>
      <source>Show this run again, as it went</source>
      <translation>Diesen Lauf noch einmal zeigen, wie er ablief</translation>
    </message>
    <message>
      <source>Replay: play or pause</source>
      <translation>Wiedergabe: abspielen oder anhalten</translation>
    </message>
    <message>
      <source>Replay: step back</source>
      <translation>Wiedergabe: Schritt zurück</translation>
    </message>
    <message>
      <source>Replay: step on</source>
      <translation>Wiedergabe: Schritt vor</translation>
    </message>
    <message>
      <source>Leave the replay</source>
      <translation>Wiedergabe verlassen</translation>
    </message>
    <message>
      <source>Save the task for later use</source>
      <translation>Aufgabe für später speichern</translation>
    </message>
    <message>
      <source>Saved tasks</source>
      <translation>Gespeicherte Aufgaben</translation>
    </message>
  </context>
  <context>
    <name>AttachmentDesk</name>
    <message>
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <source>The picture could not be kept in {folder}.</source>
      <translation>Das Bild konnte nicht in {folder} abgelegt werden.</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>Another file named {name} is attached already.</source>
      <translation>Eine andere Datei namens {name} ist schon angehängt.</translation>
    </message>
    <message>
      <source>{name} is not there any more. Remove it or attach it again.</source>
      <translation>{name} ist nicht mehr da. Entfernen oder neu anhängen.</translation>
    </message>
    <message>
      <source>{name} is too large to attach: {size}; the most is {most}.</source>
      <translation>{name} ist zu groß zum Anhängen: {size}; erlaubt sind höchstens {most}.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>{name} is a folder. Attach its files instead.</source>
      <translation>{name} ist ein Ordner. Hängen Sie stattdessen seine Dateien an.</translation>
    </message>
    <message>
      <source>{name} is no ordinary file.</source>
      <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
  </context>
  <context>
    <name>WrittenFiles</name>
    <message>
      <source>Save all files of this run…</source>
      <translation>Alle Dateien dieses Laufs speichern…</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Datei speichern</translation>
    </message>
    <message>
      <source>Save all files in</source>
      <translation>Alle Dateien speichern in</translation>
    </message>
    <message>
      <source>{name} is not kept any more.</source>
      <translation>{name} ist nicht mehr gespeichert.</translation>
    </message>
    <message>
      <source>Open whole output</source>
      <translation>Ganze Ausgabe öffnen</translation>
    </message>
    <message>
      <source>Saved {file}.</source>
      <translation>{file} gespeichert.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern als…</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>{file} was not saved: {reason}.</source>
      <translation>{file} wurde nicht gespeichert: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>BranchDialog</name>
    <message numerus="yes">
      <source>Run the code of the earlier %n step(s) again</source>
      <translation>
        <numerusform>Code des früheren Schritts noch einmal ausführen</numerusform>
        <numerusform>Code der %n früheren Schritte noch einmal ausführen</numerusform>
      </translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <source>Message to the model before its next step</source>
      <translation>Nachricht an das Modell vor seinem nächsten Schritt</translation>
    </message>
    <message>
      <source>Optional: what it should do differently</source>
      <translation>Optional: was es anders machen soll</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>The variables of that step are not kept any more.</source>
      <translation>Die Variablen dieses Schritts sind nicht mehr gespeichert.</translation>
    </message>
    <message>
      <source>With other tools or fewer imports the interpreter is another one.</source>
      <translation>Mit anderen Werkzeugen oder weniger Importen ist es ein anderer Interpreter.</translation>
    </message>
    <message>
      <source>A new run begins with the steps up to {step}. The run you see stays as it is.</source>
      <translation>Ein neuer Lauf beginnt mit den Schritten bis {step}. Der gezeigte Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Abzweigen</translation>
    </message>
    <message>
      <source>A new run begins before step {step}, and the model does that step anew.</source>
      <translation>Ein neuer Lauf beginnt vor Schritt {step}, und das Modell macht diesen Schritt neu.</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Noch einmal ausführen</translation>
    </message>
    <message>
      <source>A new run begins before step {step}, runs your code there and goes on.</source>
      <translation>Ein neuer Lauf beginnt vor Schritt {step}, führt dort Ihren Code aus und macht weiter.</translation>
    </message>
    <message>
      <source>Run and go on</source>
      <translation>Ausführen und weitermachen</translation>
    </message>
    <message>
      <source>Run the task again</source>
      <translation>Aufgabe noch einmal ausführen</translation>
    </message>
    <message>
      <source>A new run begins with the same task. The run you see stays as it is.</source>
      <translation>Ein neuer Lauf beginnt mit derselben Aufgabe. Der gezeigte Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <source>How it goes on</source>
      <translation>Wie es weitergeht</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Looking whether the variables are still there…</source>
      <translation>Es wird geprüft, ob die Variablen noch da sind…</translation>
    </message>
    <message>
      <source>Branch from step {step}</source>
      <translation>Ab Schritt {step} abzweigen</translation>
    </message>
    <message>
      <source>Run step {step} again</source>
      <translation>Schritt {step} noch einmal ausführen</translation>
    </message>
    <message>
      <source>Edit step {step} and continue</source>
      <translation>Schritt {step} bearbeiten und weitermachen</translation>
    </message>
    <message>
      <source>{again}; it calls {tools} again</source>
      <translation>{again}; das ruft {tools} erneut auf</translation>
    </message>
    <message>
      <source>The variables are as they were after step {step}.</source>
      <translation>Die Variablen sind wie nach Schritt {step}.</translation>
    </message>
  </context>
  <context>
    <name>CompareDesk</name>
    <message>
      <source>Compare with which run?</source>
      <translation>Mit welchem Lauf vergleichen?</translation>
    </message>
  </context>
  <context>
    <name>CompareWindow</name>
    <message numerus="yes">
      <source>{alike} of %n step(s) are alike.</source>
      <translation>
        <numerusform>{alike} von %n Schritt ist gleich.</numerusform>
        <numerusform>{alike} von %n Schritten sind gleich.</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare two runs</source>
      <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
      <source>Steps of both runs</source>
      <translation>Schritte beider Läufe</translation>
    </message>
    <message>
      <source>First run</source>
      <translation>Erster Lauf</translation>
    </message>
    <message>
      <source>Second run</source>
      <translation>Zweiter Lauf</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>alike</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>other code</source>
      <translation>anderer Code</translation>
    </message>
    <message>
      <source>other outcome</source>
      <translation>anderes Ergebnis</translation>
    </message>
    <message>
      <source>only in the first</source>
      <translation>nur im ersten</translation>
    </message>
    <message>
      <source>only in the second</source>
      <translation>nur im zweiten</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <source>Guidance for the next step…</source>
      <translation>Hinweis für den nächsten Schritt…</translation>
    </message>
    <message>
      <source>Run the task</source>
      <translation>Aufgabe ausführen</translation>
    </message>
    <message>
      <source>A message for the next step…</source>
      <translation>Eine Nachricht für den nächsten Schritt…</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Wait after the current step</source>
      <translation>Nach dem aktuellen Schritt warten</translation>
    </message>
    <message>
      <source>Go on with the next step</source>
      <translation>Mit dem nächsten Schritt weitermachen</translation>
    </message>
    <message>
      <source>End the run; what was done is kept</source>
      <translation>Lauf beenden; was getan ist, bleibt erhalten</translation>
    </message>
    <message>
      <source>Fill in what stands in braces. Send again to leave it as it is.</source>
      <translation>Ausfüllen, was in geschweiften Klammern steht. Noch einmal senden, um es so zu lassen.</translation>
    </message>
    <message>
      <source>Ask a follow-up, or describe a new task… drop files or images here</source>
      <translation>Nachfragen oder eine neue Aufgabe beschreiben… Dateien oder Bilder hier ablegen</translation>
    </message>
    <message>
      <source>Describe a task… drop files or images here</source>
      <translation>Eine Aufgabe beschreiben… Dateien oder Bilder hier ablegen</translation>
    </message>
    <message>
      <source>Stop now</source>
      <translation>Jetzt stoppen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Type a task first.</source>
      <translation>Zuerst eine Aufgabe eingeben.</translation>
    </message>
  </context>
  <context>
    <name>HostList</name>
    <message>
      <source>Every public host when an authorized import needs a network, else none.</source>
      <translation>Jeder öffentliche Host, wenn ein erlaubter Import ein Netzwerk braucht, sonst keiner.</translation>
    </message>
    <message>
      <source>Addresses of this computer and of private networks are reached only when named here exactly.</source>
      <translation>Adressen dieses Computers und privater Netzwerke werden nur erreicht, wenn sie hier genau genannt sind.</translation>
    </message>
    <message>
      <source>Now: every public host.</source>
      <translation>Jetzt: jeder öffentliche Host.</translation>
    </message>
    <message>
      <source>Now: none of the imports needs one.</source>
      <translation>Jetzt: Keiner der Importe braucht eines.</translation>
    </message>
    <message>
      <source>example.org, *.example.org or an address</source>
      <translation>example.org, *.example.org oder eine Adresse</translation>
    </message>
    <message>
      <source>Host to allow</source>
      <translation>Host, der erlaubt wird</translation>
    </message>
    <message>
      <source>What the imports need</source>
      <translation>Was die Importe brauchen</translation>
    </message>
    <message>
      <source>No network</source>
      <translation>Kein Netzwerk</translation>
    </message>
    <message>
      <source>The code reaches no host at all.</source>
      <translation>Der Code erreicht gar keinen Host.</translation>
    </message>
    <message>
      <source>Only these hosts</source>
      <translation>Nur diese Hosts</translation>
    </message>
    <message>
      <source>All others are refused.</source>
      <translation>Alle anderen werden abgelehnt.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {host}</source>
      <translation>{host} entfernen</translation>
    </message>
  </context>
  <context>
    <name>HostPicker</name>
    <message>
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <source>Network for the code</source>
      <translation>Netzwerk für den Code</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>Type a package, for example pandas or matplotlib.*</source>
      <translation>Paket eingeben, etwa pandas oder matplotlib.*</translation>
    </message>
    <message>
      <source>This allows every installed module, those that reach files, programs and the network included. Only the isolation of the worker then stands between the code and this computer.</source>
      <translation>Das erlaubt jedes installierte Modul, auch solche, die Dateien, Programme und das Netzwerk erreichen. Dann steht nur noch die Isolation des Arbeitsprozesses zwischen dem Code und diesem Computer.</translation>
    </message>
    <message>
      <source>pkg allows a package with its submodules, pkg.sub that one. The isolation holds in any case.</source>
      <translation>pkg erlaubt ein Paket samt Untermodulen, pkg.sub nur dieses eine. Die Isolation gilt in jedem Fall.</translation>
    </message>
    <message>
      <source>granted by you</source>
      <translation>von Ihnen erlaubt</translation>
    </message>
    <message>
      <source>granted with an example task</source>
      <translation>mit einer Beispielaufgabe erlaubt</translation>
    </message>
    <message>
      <source>everything installed</source>
      <translation>alles Installierte</translation>
    </message>
    <message>
      <source>can reach the network</source>
      <translation>kann das Netzwerk erreichen</translation>
    </message>
    <message>
      <source>can reach files</source>
      <translation>kann Dateien erreichen</translation>
    </message>
    <message>
      <source>can start programs</source>
      <translation>kann Programme starten</translation>
    </message>
    <message>
      <source>Allow every import</source>
      <translation>Jeden Import erlauben</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <source>Always there</source>
      <translation>Immer dabei</translation>
    </message>
    <message>
      <source>Looking at what is installed…</source>
      <translation>Installierte Pakete werden gesucht…</translation>
    </message>
    <message>
      <source>No installed package is called that.</source>
      <translation>Kein installiertes Paket heißt so.</translation>
    </message>
    <message>
      <source>Python's own</source>
      <translation>Teil von Python</translation>
    </message>
    <message>
      <source>{name} is always there.</source>
      <translation>{name} ist immer dabei.</translation>
    </message>
  </context>
  <context>
    <name>ImportPicker</name>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Where the code may go on the network…</source>
      <translation>Wohin der Code im Netzwerk darf…</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>All models…</source>
      <translation>Alle Modelle…</translation>
    </message>
    <message>
      <source>Looking on this computer's usual ports…</source>
      <translation>Die üblichen Ports dieses Computers werden geprüft…</translation>
    </message>
    <message>
      <source>Use a file…</source>
      <translation>Datei…</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Computer</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Neu suchen</translation>
    </message>
    <message>
      <source>Local server</source>
      <translation>Lokaler Server</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Model on the Hub, owner/name</source>
      <translation>Modell auf dem Hub, owner/name</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use this model of the Hub</source>
      <translation>Dieses Modell vom Hub verwenden</translation>
    </message>
    <message>
      <source>Other provider</source>
      <translation>Anderer Anbieter</translation>
    </message>
    <message>
      <source>Address, for example https://host/v1</source>
      <translation>Adresse, zum Beispiel https://host/v1</translation>
    </message>
    <message>
      <source>Model name there</source>
      <translation>Name des Modells dort</translation>
    </message>
    <message>
      <source>Account whose key is sent</source>
      <translation>Konto, dessen Schlüssel gesendet wird</translation>
    </message>
    <message>
      <source>Usual key</source>
      <translation>Üblicher Schlüssel</translation>
    </message>
    <message>
      <source>Use this provider</source>
      <translation>Diesen Anbieter verwenden</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>keiner gefunden</translation>
    </message>
    <message>
      <source>No server answered on this computer's usual ports (Ollama, LM Studio, llama.cpp, vLLM).</source>
      <translation>Auf den üblichen Ports dieses Computers hat kein Server geantwortet (Ollama, LM Studio, llama.cpp, vLLM).</translation>
    </message>
    <message>
      <source>Built-in model</source>
      <translation>Eingebautes Modell</translation>
    </message>
    <message>
      <source>Write it as owner/name.</source>
      <translation>Schreibweise: owner/name.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>Die Adresse beginnt mit http:// oder https://.</translation>
    </message>
  </context>
  <context>
    <name>ModelText</name>
    <message>
      <source>Default model</source>
      <translation>Standardmodell</translation>
    </message>
    <message>
      <source>Built-in model</source>
      <translation>Eingebautes Modell</translation>
    </message>
    <message>
      <source>Script {name}</source>
      <translation>Skript {name}</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation>auf diesem Computer</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
  </context>
  <context>
    <name>OptionChips</name>
    <message>
      <source>Tools the code may call</source>
      <translation>Werkzeuge, die der Code aufrufen darf</translation>
    </message>
    <message>
      <source>Modules the code may import</source>
      <translation>Module, die der Code importieren darf</translation>
    </message>
    <message>
      <source>Where the code may go on the network</source>
      <translation>Wohin der Code im Netzwerk darf</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>Schrittlimit</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>public</source>
      <translation>öffentlich</translation>
    </message>
    <message numerus="yes">
      <source>%n host(s)</source>
      <translation>
        <numerusform>%n Host</numerusform>
        <numerusform>%n Hosts</numerusform>
      </translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>Vor dem Ausführen fragen</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Ohne Nachfrage ausführen</translation>
    </message>
  </context>
  <context>
    <name>ApprovalPicker</name>
    <message>
      <source>Approval</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>Vor dem Ausführen fragen</translation>
    </message>
    <message>
      <source>Each action waits until you have read it and pressed Run.</source>
      <translation>Jede Aktion wartet, bis Sie sie gelesen und „Ausführen“ gedrückt haben.</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Ohne Nachfrage ausführen</translation>
    </message>
    <message>
      <source>Actions run at once, inside the same isolation. You can stop at any time.</source>
      <translation>Aktionen laufen sofort, in derselben Isolation. Stoppen geht jederzeit.</translation>
    </message>
  </context>
  <context>
    <name>StepsPicker</name>
    <message>
      <source>Step limit</source>
      <translation>Schrittlimit</translation>
    </message>
    <message>
      <source>At the limit the model is asked once for its best answer so far.</source>
      <translation>Am Limit wird das Modell einmal nach seiner bisher besten Antwort gefragt.</translation>
    </message>
  </context>
  <context>
    <name>ToolRow</name>
    <message>
      <source>Takes {inputs}; returns {output}.</source>
      <translation>Nimmt {inputs}; liefert {output}.</translation>
    </message>
    <message>
      <source>Allow</source>
      <translation>Erlauben</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Not installed: needs {package}.</source>
      <translation>Nicht installiert: braucht {package}.</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
  </context>
  <context>
    <name>ToolList</name>
    <message>
      <source>Search tools</source>
      <translation>Werkzeuge suchen</translation>
    </message>
    <message>
      <source>Ask waits for your yes before each call. A tool runs in the application, not in the interpreter. final_answer is always there.</source>
      <translation>„Fragen“ wartet vor jedem Aufruf auf Ihr Ja. Ein Werkzeug läuft in der Anwendung, nicht im Interpreter. final_answer ist immer dabei.</translation>
    </message>
    <message>
      <source>No tool is called that.</source>
      <translation>Kein Werkzeug heißt so.</translation>
    </message>
  </context>
  <context>
    <name>ToolPicker</name>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
  </context>
  <context>
    <name>CopyDesk</name>
    <message>
      <source>The run is copied as Markdown.</source>
      <translation>Der Lauf ist als Markdown kopiert.</translation>
    </message>
    <message>
      <source>Step {number} is copied.</source>
      <translation>Schritt {number} ist kopiert.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Something went wrong in the application itself: {error}</source>
      <translation>In der Anwendung selbst ist etwas schiefgegangen: {error}</translation>
    </message>
  </context>
  <context>
    <name>CrashDesk</name>
    <message>
      <source>The application crashed last time. Your runs were kept.</source>
      <translation>Die Anwendung ist beim letzten Mal abgestürzt. Ihre Läufe sind erhalten.</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>Bericht zeigen</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Crash report</source>
      <translation>Absturzbericht</translation>
    </message>
    <message>
      <source>The report is on this computer and was sent to nobody. Tokens were taken out of it.</source>
      <translation>Der Bericht liegt auf diesem Computer und wurde an niemanden gesendet. Token wurden daraus entfernt.</translation>
    </message>
    <message>
      <source>Text of the report</source>
      <translation>Text des Berichts</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Your message goes to the model with the next step.</source>
      <translation>Die Nachricht geht mit dem nächsten Schritt an das Modell.</translation>
    </message>
    <message>
      <source>The run pauses after this step.</source>
      <translation>Der Lauf pausiert nach diesem Schritt.</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
    </message>
    <message>
      <source>{module} may be imported from the next step on.</source>
      <translation>{module} darf ab dem nächsten Schritt importiert werden.</translation>
    </message>
  </context>
  <context>
    <name>Examples</name>
    <message>
      <source>Leopard on the bridge</source>
      <translation>Leopard auf der Brücke</translation>
    </message>
    <message>
      <source>How many seconds would a leopard at full speed need to cross the Pont des Arts?</source>
      <translation>Wie viele Sekunden bräuchte ein Leopard bei voller Geschwindigkeit, um den Pont des Arts zu überqueren?</translation>
    </message>
    <message>
      <source>Most downloaded model</source>
      <translation>Meistgeladenes Modell</translation>
    </message>
    <message>
      <source>Which text-to-video model on the Hub has the most downloads?</source>
      <translation>Welches Text-zu-Video-Modell auf dem Hub hat die meisten Downloads?</translation>
    </message>
    <message>
      <source>Title of a page</source>
      <translation>Titel einer Seite</translation>
    </message>
    <message>
      <source>Get the title of a web page with requests and bs4.</source>
      <translation>Den Titel einer Webseite mit requests und bs4 holen.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this run</source>
      <translation>In diesem Lauf suchen</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Vorige Stelle</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Nächste Stelle</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%2 found</source>
      <translation>%2 gefunden</translation>
    </message>
    <message>
      <source>Not in this run</source>
      <translation>Nicht in diesem Lauf</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>The shown run</source>
      <translation>Der gezeigte Lauf</translation>
    </message>
    <message>
      <source>Save this run as a file</source>
      <translation>Diesen Lauf als Datei speichern</translation>
    </message>
    <message>
      <source>Find any command or run by typing</source>
      <translation>Jeden Befehl oder Lauf durch Tippen finden</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
    </message>
    <message>
      <source>Show this run beside another one</source>
      <translation>Diesen Lauf neben einem anderen zeigen</translation>
    </message>
    <message>
      <source>There is no other run to compare with yet</source>
      <translation>Es gibt noch keinen anderen Lauf zum Vergleichen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Ask me again from the next action on</source>
      <translation>Mich ab der nächsten Aktion wieder fragen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>FactsTab</name>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Begonnen</translation>
    </message>
    <message numerus="yes">
      <source>%n call(s)</source>
      <translation>
        <numerusform>%n Aufruf</numerusform>
        <numerusform>%n Aufrufe</numerusform>
      </translation>
    </message>
    <message>
      <source>you</source>
      <translation>Ihnen</translation>
    </message>
    <message>
      <source>nobody: this run asks for no approval</source>
      <translation>niemandem: dieser Lauf fragt nicht nach Freigabe</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Aufrufe</translation>
    </message>
    <message>
      <source>Paths</source>
      <translation>Pfade</translation>
    </message>
    <message>
      <source>Hosts</source>
      <translation>Hosts</translation>
    </message>
    <message>
      <source>State </source>
      <translation>Zustand </translation>
    </message>
    <message>
      <source>Model </source>
      <translation>Modell </translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>Attempt</source>
      <translation>Versuch</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>(estimated)</source>
      <translation>(geschätzt)</translation>
    </message>
    <message>
      <source>Tokens in</source>
      <translation>Eingabe-Token</translation>
    </message>
    <message>
      <source>Tokens out</source>
      <translation>Ausgabe-Token</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Freigegeben von</translation>
    </message>
    <message>
      <source>edited before it ran</source>
      <translation>vor dem Ausführen bearbeitet</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ihre Notiz</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Ausgegeben</translation>
    </message>
    <message>
      <source>Model was told</source>
      <translation>Dem Modell gezeigt</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Key from</source>
      <translation>Schlüssel aus</translation>
    </message>
    <message>
      <source>Cost so far</source>
      <translation>Kosten bisher</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Interpreter</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>May call</source>
      <translation>Darf aufrufen</translation>
    </message>
    <message>
      <source>May import</source>
      <translation>Darf importieren</translation>
    </message>
    <message>
      <source>What the code touches (static guess)</source>
      <translation>Was der Code berührt (statische Schätzung)</translation>
    </message>
    <message>
      <source>of these cached</source>
      <translation>davon aus dem Cache</translation>
    </message>
    <message>
      <source>ask</source>
      <translation>fragen</translation>
    </message>
    <message>
      <source>run unasked</source>
      <translation>ohne Nachfrage</translation>
    </message>
  </context>
  <context>
    <name>InspectorPanel</name>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>Inspector tabs</source>
      <translation>Inspektor-Tabs</translation>
    </message>
  </context>
  <context>
    <name>TextPane</name>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Search in: %1</source>
      <translation>Suchen in: %1</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Search in step %1</source>
      <translation>Suchen in Schritt %1</translation>
    </message>
    <message>
      <source>Not saved: %1</source>
      <translation>Nicht gespeichert: %1</translation>
    </message>
  </context>
  <context>
    <name>MessagesTab</name>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Only what is new since the step before</source>
      <translation>Nur das, was seit dem vorigen Schritt neu ist</translation>
    </message>
    <message>
      <source>Copy the request as a command; the key is left out</source>
      <translation>Anfrage als Befehl kopieren; der Schlüssel bleibt weg</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Copy cURL</source>
      <translation>cURL kopieren</translation>
    </message>
    <message>
      <source>≈ %1 tok</source>
      <translation>≈ %1 Tok</translation>
    </message>
    <message>
      <source> · %1 picture(s)</source>
      <translation> · %1 Bild(er)</translation>
    </message>
    <message>
      <source>No request yet.</source>
      <translation>Noch keine Anfrage.</translation>
    </message>
  </context>
  <context>
    <name>OutputTab</name>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Open whole output</source>
      <translation>Ganze Ausgabe öffnen</translation>
    </message>
    <message>
      <source>No step yet.</source>
      <translation>Noch kein Schritt.</translation>
    </message>
    <message>
      <source>%1 of %2 were kept: the beginning and the end.

</source>
      <translation>%1 von %2 wurden behalten: Anfang und Ende.

</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>reasoning</source>
      <translation>Überlegung</translation>
    </message>
    <message>
      <source>This step printed nothing.</source>
      <translation>Dieser Schritt hat nichts ausgegeben.</translation>
    </message>
  </context>
  <context>
    <name>ToolsTab</name>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Tool calls</source>
      <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>This step called no tool. The run has these:

</source>
      <translation>Dieser Schritt hat kein Werkzeug aufgerufen. Der Lauf hat diese:

</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
  </context>
  <context>
    <name>RawTab</name>
    <message>
      <source>Raw</source>
      <translation>Roh</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
  </context>
  <context>
    <name>TimingTab</name>
    <message>
      <source>Timing</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>Model, until its first word</source>
      <translation>Modell, bis zum ersten Wort</translation>
    </message>
    <message>
      <source>Model, writing</source>
      <translation>Modell, beim Schreiben</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>Warten auf Sie</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
  </context>
  <context>
    <name>Waterfall</name>
    <message>
      <source>No times yet.</source>
      <translation>Noch keine Zeiten.</translation>
    </message>
    <message>
      <source>Waterfall: %1</source>
      <translation>Wasserfall: %1</translation>
    </message>
  </context>
  <context>
    <name>TotalsBlock</name>
    <message>
      <source>This run</source>
      <translation>Dieser Lauf</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>This run: %1</source>
      <translation>Dieser Lauf: %1</translation>
    </message>
  </context>
  <context>
    <name>Variables</name>
    <message>
      <source>before this run</source>
      <translation>vor diesem Lauf</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>1 item</source>
      <translation>1 Element</translation>
    </message>
    <message>
      <source>%1 items</source>
      <translation>%1 Elemente</translation>
    </message>
  </context>
  <context>
    <name>VariableWindow</name>
    <message>
      <source>Value after which step</source>
      <translation>Wert nach welchem Schritt</translation>
    </message>
    <message>
      <source>from before this run</source>
      <translation>von vor diesem Lauf</translation>
    </message>
    <message>
      <source>after step %1</source>
      <translation>nach Schritt %1</translation>
    </message>
    <message>
      <source>before this run</source>
      <translation>vor diesem Lauf</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation>Als CSV speichern…</translation>
    </message>
    <message>
      <source>the first %1 of %2 rows</source>
      <translation>die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
      <source>removed by step %1</source>
      <translation>entfernt in Schritt %1</translation>
    </message>
  </context>
  <context>
    <name>VariablesModel</name>
    <message>
      <source>from before this run</source>
      <translation>von vor diesem Lauf</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <source>removed by step %1</source>
      <translation>entfernt in Schritt %1</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>VariableTable</name>
    <message>
      <source>Variables</source>
      <translation>Variablen</translation>
    </message>
  </context>
  <context>
    <name>RewindBox</name>
    <message>
      <source>Rewind</source>
      <translation>Zurückspulen</translation>
    </message>
    <message>
      <source>Continue from the state after any finished step, with the code as it was or edited.</source>
      <translation>Vom Zustand nach einem beliebigen fertigen Schritt weitermachen, mit dem Code wie er war oder bearbeitet.</translation>
    </message>
    <message>
      <source>Branch from step %1</source>
      <translation>Ab Schritt %1 abzweigen</translation>
    </message>
  </context>
  <context>
    <name>VariablesTab</name>
    <message>
      <source>Variables</source>
      <translation>Variablen</translation>
    </message>
    <message>
      <source>There are no variables after this step.</source>
      <translation>Nach diesem Schritt gibt es keine Variablen.</translation>
    </message>
    <message>
      <source>%1 more changed in this step than are kept.</source>
      <translation>In diesem Schritt haben sich %1 mehr geändert, als behalten werden.</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Return</source>
      <translation>Enter</translation>
    </message>
  </context>
  <context>
    <name>DownloadDialog</name>
    <message>
      <source>Model on this computer</source>
      <translation>Modell auf diesem Computer</translation>
    </message>
    <message>
      <source>It answers without an account and without a network. Nothing is fetched before you say so.</source>
      <translation>Es antwortet ohne Konto und ohne Netzwerk. Geladen wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>Download-Fortschritt</translation>
    </message>
    <message>
      <source>Use a file I have…</source>
      <translation>Eigene Datei verwenden…</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Anderes Modell wählen</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>Download abbrechen</translation>
    </message>
    <message>
      <source>Go on with the download</source>
      <translation>Download fortsetzen</translation>
    </message>
    <message>
      <source>{name} is not on this computer yet</source>
      <translation>{name} ist noch nicht auf diesem Computer</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>Größe: {size}</translation>
    </message>
    <message>
      <source>From: {source}</source>
      <translation>Von: {source}</translation>
    </message>
    <message>
      <source>To: {target}</source>
      <translation>Nach: {target}</translation>
    </message>
    <message>
      <source>Download {size}</source>
      <translation>{size} herunterladen</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>Lizenz: {licence}</translation>
    </message>
    <message>
      <source>Already here: {size}</source>
      <translation>Schon hier: {size}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Desktop Agent</source>
      <translation>Desktop Agent</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
  </context>
  <context>
    <name>ModelDesk</name>
    <message>
      <source>The model is being downloaded.</source>
      <translation>Das Modell wird heruntergeladen.</translation>
    </message>
    <message>
      <source>No server answered on this computer's usual ports. Press to look again.</source>
      <translation>Auf den üblichen Ports dieses Computers hat kein Server geantwortet. Drücken, um erneut zu suchen.</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Modelldatei wählen</translation>
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation>Modelle im GGUF-Format (*.gguf)</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>keiner gefunden</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Entsperren…</translation>
    </message>
    <message>
      <source>The model is on this computer now. Press Run.</source>
      <translation>Das Modell ist jetzt auf diesem Computer. „Ausführen“ drücken.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Konten…</translation>
    </message>
    <message>
      <source>Hugging Face needs a token for its Inference Providers.</source>
      <translation>Hugging Face braucht für seine Inference Providers ein Token.</translation>
    </message>
    <message numerus="yes">
      <source>{names} on this computer, %n model(s).</source>
      <translation>
        <numerusform>{names} auf diesem Computer, %n Modell.</numerusform>
        <numerusform>{names} auf diesem Computer, %n Modelle.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a token</source>
      <translation>Token hinzufügen</translation>
    </message>
    <message>
      <source>looking</source>
      <translation>sucht</translation>
    </message>
    <message>
      <source>Looking on this computer's usual ports…</source>
      <translation>Die üblichen Ports dieses Computers werden geprüft…</translation>
    </message>
  </context>
  <context>
    <name>ModelDelegate</name>
    <message>
      <source>The list says nothing more.</source>
      <translation>Mehr sagt die Liste nicht.</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Wo das Modell läuft</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Computer</translation>
    </message>
    <message>
      <source>Providers</source>
      <translation>Anbieter</translation>
    </message>
  </context>
  <context>
    <name>ListedModels</name>
    <message>
      <source>favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>used lately</source>
      <translation>zuletzt verwendet</translation>
    </message>
  </context>
  <context>
    <name>LocalModelCard</name>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use {name}</source>
      <translation>{name} verwenden</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Test {name}</source>
      <translation>{name} testen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause the download of {name}</source>
      <translation>Download von {name} pausieren</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel the download of {name}</source>
      <translation>Download von {name} abbrechen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete {name} from this computer</source>
      <translation>{name} von diesem Computer löschen</translation>
    </message>
    <message>
      <source>Loading it and asking for a small action, 20 seconds at most once it is loaded…</source>
      <translation>Wird geladen und um eine kleine Aktion gebeten, nach dem Laden höchstens 20 Sekunden…</translation>
    </message>
    <message>
      <source>Resume, {size} to go</source>
      <translation>Fortsetzen, noch {size}</translation>
    </message>
    <message>
      <source>Download {size}</source>
      <translation>{size} herunterladen</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>fits this computer</source>
      <translation>passt auf diesen Computer</translation>
    </message>
    <message>
      <source>needs more memory</source>
      <translation>braucht mehr Speicher</translation>
    </message>
    <message>
      <source>Download of {name}</source>
      <translation>Download von {name}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>downloading</source>
      <translation>lädt herunter</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>not downloaded</source>
      <translation>nicht heruntergeladen</translation>
    </message>
    <message>
      <source>runtime missing</source>
      <translation>Laufzeit fehlt</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>unbrauchbar</translation>
    </message>
    <message>
      <source>{memory} of memory while it runs</source>
      <translation>{memory} Speicher, während es läuft</translation>
    </message>
    <message>
      <source>used from {path}</source>
      <translation>verwendet aus {path}</translation>
    </message>
    <message>
      <source>downloading {share}</source>
      <translation>lädt herunter {share}</translation>
    </message>
    <message>
      <source>paused at {percent} %</source>
      <translation>pausiert bei {percent} %</translation>
    </message>
  </context>
  <context>
    <name>LocalDesk</name>
    <message>
      <source>Delete the model</source>
      <translation>Modell löschen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Modelldatei wählen</translation>
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation>Modelle im GGUF-Format (*.gguf)</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Startet…</translation>
    </message>
    <message>
      <source>Delete {name} from this computer?</source>
      <translation>{name} von diesem Computer löschen?</translation>
    </message>
    <message>
      <source>{size} become free. It can be downloaded again.</source>
      <translation>{size} werden frei. Es kann erneut heruntergeladen werden.</translation>
    </message>
  </context>
  <context>
    <name>LocalTab</name>
    <message>
      <source>Looking at this computer's models…</source>
      <translation>Die Modelle dieses Computers werden gesucht…</translation>
    </message>
    <message>
      <source>Use a GGUF file I have…</source>
      <translation>Eigene GGUF-Datei verwenden…</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>{size} of disk used in {folder}</source>
      <translation>{size} belegt in {folder}</translation>
    </message>
    <message>
      <source>{name}, a file of yours, chosen</source>
      <translation>{name}, eine eigene Datei, gewählt</translation>
    </message>
    <message>
      <source>{size} of it unfinished downloads</source>
      <translation>davon {size} unfertige Downloads</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} frei</translation>
    </message>
    <message>
      <source>this computer has {memory} of memory</source>
      <translation>dieser Computer hat {memory} Speicher</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Search models</source>
      <translation>Modelle suchen</translation>
    </message>
    <message>
      <source>Which models are shown</source>
      <translation>Welche Modelle gezeigt werden</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Waiting for the list</source>
      <translation>Warten auf die Liste</translation>
    </message>
    <message>
      <source>All models</source>
      <translation>Alle Modelle</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoriten</translation>
    </message>
    <message>
      <source>Used lately</source>
      <translation>Zuletzt verwendet</translation>
    </message>
    <message>
      <source>See pictures</source>
      <translation>Sehen Bilder</translation>
    </message>
    <message>
      <source>Call tools</source>
      <translation>Rufen Werkzeuge auf</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Klein</translation>
    </message>
    <message numerus="yes">
      <source>%n model(s)</source>
      <translation>
        <numerusform>%n Modell</numerusform>
        <numerusform>%n Modelle</numerusform>
      </translation>
    </message>
    <message>
      <source>No model of this list is like that.</source>
      <translation>Kein Modell dieser Liste passt dazu.</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of %n model(s)</source>
      <translation>
        <numerusform>{shown} von %n Modell</numerusform>
        <numerusform>{shown} von %n Modellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Use “{name}” anyway</source>
      <translation>„{name}“ trotzdem verwenden</translation>
    </message>
  </context>
  <context>
    <name>ProvidersDesk</name>
    <message numerus="yes">
      <source>%n server(s) found</source>
      <translation>
        <numerusform>%n Server gefunden</numerusform>
        <numerusform>%n Server gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>None found, look again</source>
      <translation>Keiner gefunden, erneut suchen</translation>
    </message>
    <message>
      <source>Press to look again</source>
      <translation>Drücken, um erneut zu suchen</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <source>Asking {host} for its models…</source>
      <translation>{host} wird nach Modellen gefragt…</translation>
    </message>
    <message>
      <source>Models that you use or mark as favourites will be here.</source>
      <translation>Verwendete und als Favorit markierte Modelle stehen dann hier.</translation>
    </message>
    <message>
      <source>{name} shows its models only to those with a key.</source>
      <translation>{name} zeigt seine Modelle nur mit Schlüssel.</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>{name} answered, but has no models.</source>
      <translation>{name} hat geantwortet, hat aber keine Modelle.</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Erneut fragen</translation>
    </message>
    <message>
      <source>Type the address of an OpenAI-compatible server and press Enter.</source>
      <translation>Adresse eines OpenAI-kompatiblen Servers eingeben und Enter drücken.</translation>
    </message>
    <message>
      <source>The list of {name} is asked for when you say so.</source>
      <translation>Die Liste von {name} wird erst auf Wunsch abgefragt.</translation>
    </message>
    <message>
      <source>Show the models</source>
      <translation>Modelle zeigen</translation>
    </message>
  </context>
  <context>
    <name>ProvidersTab</name>
    <message>
      <source>Providers</source>
      <translation>Anbieter</translation>
    </message>
    <message>
      <source>Look for servers here</source>
      <translation>Hier nach Servern suchen</translation>
    </message>
    <message>
      <source>Asks the usual ports of this computer, and no other address</source>
      <translation>Fragt die üblichen Ports dieses Computers und keine andere Adresse</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Erneut fragen</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
      <source>Address, for example https://host/v1</source>
      <translation>Adresse, zum Beispiel https://host/v1</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Adresse des Servers</translation>
    </message>
    <message>
      <source>Account whose key is sent</source>
      <translation>Konto, dessen Schlüssel gesendet wird</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Asks the model for a small action, 20 seconds at most</source>
      <translation>Bittet das Modell um eine kleine Aktion, höchstens 20 Sekunden</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
      <source>Models that you marked or used, of all providers.</source>
      <translation>Markierte oder verwendete Modelle aller Anbieter.</translation>
    </message>
    <message>
      <source>Inference Providers; the list is public, answers need a token</source>
      <translation>Inference Providers; die Liste ist öffentlich, Antworten brauchen ein Token</translation>
    </message>
    <message>
      <source>Favourites and recent</source>
      <translation>Favoriten und zuletzt verwendete</translation>
    </message>
    <message>
      <source>Other address</source>
      <translation>Andere Adresse</translation>
    </message>
    <message>
      <source>Usual key</source>
      <translation>Üblicher Schlüssel</translation>
    </message>
    <message>
      <source>key cannot be read</source>
      <translation>Schlüssel nicht lesbar</translation>
    </message>
    <message>
      <source>key found</source>
      <translation>Schlüssel gefunden</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>kein Schlüssel</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <source>Runs on this computer</source>
      <translation>Läuft auf diesem Computer</translation>
    </message>
    <message>
      <source>Asking {name} for a small action, 20 seconds at most…</source>
      <translation>{name} wird um eine kleine Aktion gebeten, höchstens 20 Sekunden…</translation>
    </message>
    <message>
      <source>{name}, running</source>
      <translation>{name}, läuft</translation>
    </message>
    <message>
      <source>key: {source}</source>
      <translation>Schlüssel: {source}</translation>
    </message>
  </context>
  <context>
    <name>HubRouting</name>
    <message>
      <source>Who serves the model</source>
      <translation>Wer das Modell bereitstellt</translation>
    </message>
    <message>
      <source>Your own account</source>
      <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
      <source>Organization that is billed</source>
      <translation>Organisation, die die Rechnung erhält</translation>
    </message>
    <message>
      <source>Whom the router chooses</source>
      <translation>Wen der Router wählt</translation>
    </message>
    <message>
      <source>The fastest</source>
      <translation>Der schnellste</translation>
    </message>
    <message>
      <source>The cheapest</source>
      <translation>Der günstigste</translation>
    </message>
    <message>
      <source>Served by</source>
      <translation>Bereitgestellt von</translation>
    </message>
    <message>
      <source>Bill to</source>
      <translation>Rechnung an</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>sees pictures</source>
      <translation>sieht Bilder</translation>
    </message>
    <message>
      <source>tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>small</source>
      <translation>klein</translation>
    </message>
    <message>
      <source>{tokens} context</source>
      <translation>{tokens} Kontext</translation>
    </message>
    <message numerus="yes">
      <source>from {name}, %n provider(s)</source>
      <translation>
        <numerusform>über {name}, %n Anbieter</numerusform>
        <numerusform>über {name}, %n Anbieter</numerusform>
      </translation>
    </message>
    <message>
      <source>served by {name}</source>
      <translation>über {name}</translation>
    </message>
    <message>
      <source>free of charge</source>
      <translation>kostenlos</translation>
    </message>
    <message>
      <source>${input} in, ${output} out per million tokens</source>
      <translation>${input} Eingabe, ${output} Ausgabe pro Million Token</translation>
    </message>
    <message>
      <source>{price} (list of {source})</source>
      <translation>{price} (Liste von {source})</translation>
    </message>
    <message>
      <source>It works: it answered with Python that can be run.</source>
      <translation>Es funktioniert: Die Antwort war ausführbares Python.</translation>
    </message>
    <message>
      <source>the first words after {time}</source>
      <translation>die ersten Wörter nach {time}</translation>
    </message>
    <message>
      <source>{speed} tokens a second</source>
      <translation>{speed} Token pro Sekunde</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
  </context>
  <context>
    <name>NoticeDesk</name>
    <message>
      <source>Runs go on. The icon in the tray brings the window back, and ends the application.</source>
      <translation>Läufe gehen weiter. Das Symbol im Infobereich holt das Fenster zurück und beendet die Anwendung.</translation>
    </message>
    <message>
      <source>Show the run</source>
      <translation>Lauf zeigen</translation>
    </message>
    <message>
      <source>Desktop Agent goes on in the tray</source>
      <translation>Desktop Agent läuft im Infobereich weiter</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Fenster zeigen</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>Needs your approval</source>
      <translation>Braucht Ihre Freigabe</translation>
    </message>
    <message>
      <source>Asks you a question</source>
      <translation>Stellt Ihnen eine Frage</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Stopped at its step limit</source>
      <translation>Am Schrittlimit gestoppt</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Unterbrochen</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Desktop Agent</source>
      <translation>Desktop Agent</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) waiting for you</source>
      <translation>
        <numerusform>%n Lauf wartet auf Sie</numerusform>
        <numerusform>%n Läufe warten auf Sie</numerusform>
      </translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Fenster zeigen</translation>
    </message>
    <message>
      <source>No run waits for you</source>
      <translation>Kein Lauf wartet auf Sie</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>OutputDesk</name>
    <message>
      <source>Output of step {number}</source>
      <translation>Ausgabe von Schritt {number}</translation>
    </message>
  </context>
  <context>
    <name>LinesView</name>
    <message>
      <source>Lines of the output</source>
      <translation>Zeilen der Ausgabe</translation>
    </message>
    <message>
      <source> … %1 of this line are left out</source>
      <translation> … %1 dieser Zeile sind weggelassen</translation>
    </message>
    <message>
      <source>Line %1: </source>
      <translation>Zeile %1: </translation>
    </message>
  </context>
  <context>
    <name>OutputWindow</name>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search in the output</source>
      <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Go to line</source>
      <translation>Gehe zu Zeile</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Vorige Stelle</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Nächste Stelle</translation>
    </message>
    <message>
      <source>Search no further</source>
      <translation>Nicht weitersuchen</translation>
    </message>
    <message>
      <source>Reading the output</source>
      <translation>Die Ausgabe wird gelesen</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy lines</source>
      <translation>Zeilen kopieren</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern als…</translation>
    </message>
    <message>
      <source>Looking as soon as all is read…</source>
      <translation>Gesucht wird, sobald alles gelesen ist…</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) copied</source>
      <translation>
        <numerusform>%n Zeile kopiert</numerusform>
        <numerusform>%n Zeilen kopiert</numerusform>
      </translation>
    </message>
    <message>
      <source>A line's number, please</source>
      <translation>Bitte die Nummer einer Zeile</translation>
    </message>
    <message>
      <source>Copy the selected lines (%1)</source>
      <translation>Ausgewählte Zeilen kopieren (%1)</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>Zeile %1</translation>
    </message>
    <message>
      <source>More than %1 are not copied; save the output instead.</source>
      <translation>Mehr als %1 werden nicht kopiert; speichern Sie stattdessen die Ausgabe.</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s)</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Type a command, a run, a setting or a tool</source>
      <translation>Befehl, Lauf, Einstellung oder Werkzeug eingeben</translation>
    </message>
    <message>
      <source>Search commands, runs, settings and tools</source>
      <translation>Befehle, Läufe, Einstellungen und Werkzeuge suchen</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Gefundenes</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Nichts heißt so.</translation>
    </message>
  </context>
  <context>
    <name>PaletteDesk</name>
    <message>
      <source>run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>setting · {page}</source>
      <translation>Einstellung · {page}</translation>
    </message>
    <message>
      <source>tool · {source}</source>
      <translation>Werkzeug · {source}</translation>
    </message>
  </context>
  <context>
    <name>QuestionDesk</name>
    <message>
      <source>Go to the question of the code</source>
      <translation>Zur Frage des Codes gehen</translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message>
      <source>Waiting messages</source>
      <translation>Wartende Nachrichten</translation>
    </message>
    <message numerus="yes">
      <source>%n message(s) for the next step</source>
      <translation>
        <numerusform>%n Nachricht für den nächsten Schritt</numerusform>
        <numerusform>%n Nachrichten für den nächsten Schritt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weitere</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QueueRow</name>
    <message>
      <source>Sooner</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Take back into the box</source>
      <translation>Zurück ins Feld</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
  </context>
  <context>
    <name>QueueDesk</name>
    <message>
      <source>Your message came too late for the model. Send it as the next task.</source>
      <translation>Ihre Nachricht kam zu spät für das Modell. Senden Sie sie als nächste Aufgabe.</translation>
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>Replay</source>
      <translation>Wiedergabe</translation>
    </message>
    <message>
      <source>Step back</source>
      <translation>Schritt zurück</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Step on</source>
      <translation>Schritt vor</translation>
    </message>
    <message>
      <source>How fast the run is shown; 1× is the pace it had, with long waits shortened</source>
      <translation>Wie schnell der Lauf gezeigt wird; 1× ist sein eigenes Tempo, mit verkürzten langen Wartezeiten</translation>
    </message>
    <message>
      <source>Replay: from the record alone. No model is asked and nothing is run.</source>
      <translation>Wiedergabe: nur aus der Aufzeichnung. Kein Modell wird gefragt und nichts ausgeführt.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Leave the replay</source>
      <translation>Wiedergabe verlassen</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Speed: %1</source>
      <translation>Tempo: %1</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Schritt %1 von %2</translation>
    </message>
  </context>
  <context>
    <name>Track</name>
    <message>
      <source>Position in the run</source>
      <translation>Stelle im Lauf</translation>
    </message>
  </context>
  <context>
    <name>RunMenus</name>
    <message>
      <source>Run, to open again</source>
      <translation>Lauf, zum erneuten Öffnen</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>Notebook</translation>
    </message>
    <message>
      <source>JSON, all events</source>
      <translation>JSON, alle Ereignisse</translation>
    </message>
    <message>
      <source>Python script</source>
      <translation>Python-Skript</translation>
    </message>
    <message>
      <source>Delete…	Del</source>
      <translation>Löschen…	Del</translation>
    </message>
    <message numerus="yes">
      <source>Delete the %n marked run(s)…</source>
      <translation>
        <numerusform>Den markierten Lauf löschen…</numerusform>
        <numerusform>Die %n markierten Läufe löschen…</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename the run</source>
      <translation>Lauf umbenennen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Delete runs</source>
      <translation>Läufe löschen</translation>
    </message>
    <message>
      <source>It cannot be brought back.</source>
      <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Save the run</source>
      <translation>Lauf speichern</translation>
    </message>
    <message>
      <source>Compare the two runs</source>
      <translation>Die zwei Läufe vergleichen</translation>
    </message>
    <message>
      <source>Compare with the shown run</source>
      <translation>Mit dem gezeigten Lauf vergleichen</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Speichern als</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Oben anheften</translation>
    </message>
    <message>
      <source>Delete… (stop it first)</source>
      <translation>Löschen… (erst stoppen)</translation>
    </message>
    <message>
      <source>Stop the run before you delete it.</source>
      <translation>Der Lauf muss vor dem Löschen gestoppt werden.</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n run(s) with all their steps?</source>
      <translation>
        <numerusform>%n Lauf mit allen Schritten löschen?</numerusform>
        <numerusform>%n Läufe mit allen Schritten löschen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {file}.</source>
      <translation>{file} gespeichert.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open in a new window</source>
      <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <translation>Umbenennen…	F2</translation>
    </message>
    <message>
      <source>Copy the run's id</source>
      <translation>ID des Laufs kopieren</translation>
    </message>
    <message>
      <source>Delete “{title}” with all its steps?</source>
      <translation>„{title}“ mit allen Schritten löschen?</translation>
    </message>
  </context>
  <context>
    <name>RunRules</name>
    <message>
      <source>Take back what this run may do unasked</source>
      <translation>Zurücknehmen, was dieser Lauf ungefragt darf</translation>
    </message>
    <message>
      <source>The run asks you again before its next action.</source>
      <translation>Der Lauf fragt Sie vor seiner nächsten Aktion wieder.</translation>
    </message>
    <message>
      <source>This run asks nobody</source>
      <translation>Dieser Lauf fragt niemanden</translation>
    </message>
    <message>
      <source>Unasked until something new</source>
      <translation>Ungefragt, bis etwas Neues kommt</translation>
    </message>
    <message numerus="yes">
      <source>Next %n action(s) unasked</source>
      <translation>
        <numerusform>Nächste Aktion ungefragt</numerusform>
        <numerusform>Nächste %n Aktionen ungefragt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunState</name>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>needs approval</source>
      <translation>Freigabe nötig</translation>
    </message>
    <message>
      <source>asks you</source>
      <translation>fragt Sie</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>stoppt</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>step limit</source>
      <translation>Schrittlimit</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>replay</source>
      <translation>Wiedergabe</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
  </context>
  <context>
    <name>RunsModel</name>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n Schritt</numerusform>
        <numerusform>%n Schritte</numerusform>
      </translation>
    </message>
    <message>
      <source>branch</source>
      <translation>Zweig</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>angeheftet</translation>
    </message>
    <message>
      <source>{tokens} tok</source>
      <translation>{tokens} Tok</translation>
    </message>
  </context>
  <context>
    <name>RunsPane</name>
    <message>
      <source>Search runs</source>
      <translation>Läufe suchen</translation>
    </message>
    <message>
      <source>Which runs are shown</source>
      <translation>Welche Läufe gezeigt werden</translation>
    </message>
    <message>
      <source>Your runs will appear here. Every step is kept on this computer.</source>
      <translation>Hier erscheinen Ihre Läufe. Jeder Schritt bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>No run is in this state.</source>
      <translation>Kein Lauf ist in diesem Zustand.</translation>
    </message>
    <message>
      <source>All runs</source>
      <translation>Alle Läufe</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Im Gang</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
    </message>
    <message>
      <source>No run contains these words.</source>
      <translation>Kein Lauf enthält diese Wörter.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Shown: {what}</source>
      <translation>Gezeigt: {what}</translation>
    </message>
    <message>
      <source>Search runs…</source>
      <translation>Läufe suchen…</translation>
    </message>
  </context>
  <context>
    <name>_RunList</name>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
  </context>
  <context>
    <name>BackupBox</name>
    <message numerus="yes">
      <source>%n run(s) added</source>
      <translation>
        <numerusform>%n Lauf hinzugefügt</numerusform>
        <numerusform>%n Läufe hinzugefügt</numerusform>
      </translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Add runs from a copy…</source>
      <translation>Läufe aus Kopie hinzufügen…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Save a copy of the history</source>
      <translation>Kopie der Läufe speichern</translation>
    </message>
    <message>
      <source>Add runs from a copy</source>
      <translation>Läufe aus Kopie hinzufügen</translation>
    </message>
    <message>
      <source>Saved {file}, {size}.</source>
      <translation>{file} gespeichert, {size}.</translation>
    </message>
    <message numerus="yes">
      <source>%n were here already.</source>
      <translation>
        <numerusform>%n war schon hier.</numerusform>
        <numerusform>%n waren schon hier.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies of a history (*{ending})</source>
      <translation>Kopien der Läufe (*{ending})</translation>
    </message>
  </context>
  <context>
    <name>CleanUp</name>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>Delete runs older than</source>
      <translation>Läufe löschen, die älter sind als</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Give room back</source>
      <translation>Platz freigeben</translation>
    </message>
    <message>
      <source>Writes the database anew without the gaps that deleted runs left</source>
      <translation>Schreibt die Datenbank neu, ohne die Lücken gelöschter Läufe</translation>
    </message>
    <message>
      <source>Delete old runs</source>
      <translation>Alte Läufe löschen</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n run(s) with all steps?</source>
      <translation>
        <numerusform>%n Lauf mit allen Schritten löschen?</numerusform>
        <numerusform>%n Läufe mit allen Schritten löschen?</numerusform>
      </translation>
    </message>
    <message>
      <source>They cannot be brought back, save from a backup.</source>
      <translation>Das lässt sich nicht rückgängig machen, außer aus einer Sicherung.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) deleted.</source>
      <translation>
        <numerusform>%n Lauf gelöscht.</numerusform>
        <numerusform>%n Läufe gelöscht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Older than</source>
      <translation>Älter als</translation>
    </message>
    <message>
      <source>No run is older.</source>
      <translation>Kein Lauf ist älter.</translation>
    </message>
    <message>
      <source>{size} given back.</source>
      <translation>{size} freigegeben.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Einstellungen suchen</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n gefunden</numerusform>
        <numerusform>%n gefunden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskUse</name>
    <message>
      <source>Runs and their steps</source>
      <translation>Läufe und ihre Schritte</translation>
    </message>
    <message>
      <source>Long outputs, pictures, written files</source>
      <translation>Lange Ausgaben, Bilder, geschriebene Dateien</translation>
    </message>
    <message>
      <source>Copies made before a change of the database</source>
      <translation>Kopien von vor einer Änderung der Datenbank</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Crash reports</source>
      <translation>Absturzberichte</translation>
    </message>
    <message>
      <source>Folders of interpreters that are open</source>
      <translation>Ordner offener Interpreter</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>Neu messen</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Find a command or a key</source>
      <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Neue Tasten</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Belassen</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Keine Tasten</translation>
    </message>
    <message>
      <source>Usual keys</source>
      <translation>Übliche Tasten</translation>
    </message>
    <message>
      <source>in the task box</source>
      <translation>im Aufgabenfeld</translation>
    </message>
    <message>
      <source>at a waiting action</source>
      <translation>bei einer wartenden Aktion</translation>
    </message>
    <message>
      <source>in the timeline</source>
      <translation>im Verlauf</translation>
    </message>
    <message>
      <source>{keys} means “{command}” already.</source>
      <translation>{keys} steht schon für „{command}“.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Press Enter on a command, then the new keys.</source>
      <translation>Auf einem Befehl Enter drücken, dann die neuen Tasten.</translation>
    </message>
    <message>
      <source>Also: {command}</source>
      <translation>Auch: {command}</translation>
    </message>
  </context>
  <context>
    <name>McpDialog</name>
    <message>
      <source>A program is started, and an address contacted, by the runs that use the server. Its token is kept with the accounts, under the provider mcp, and never here.</source>
      <translation>Läufe, die den Server verwenden, starten ein Programm oder fragen eine Adresse an. Sein Token liegt bei den Konten, unter dem Anbieter mcp, und nie hier.</translation>
    </message>
    <message>
      <source>MCP server</source>
      <translation>MCP-Server</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>for example files</source>
      <translation>zum Beispiel files</translation>
    </message>
    <message>
      <source>The server is</source>
      <translation>Der Server ist</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>for example uvx mcp-server-fetch</source>
      <translation>zum Beispiel uvx mcp-server-fetch</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>It speaks only the older protocol (SSE)</source>
      <translation>Er spricht nur das ältere Protokoll (SSE)</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>empty for none</source>
      <translation>leer für keins</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>A program</source>
      <translation>Ein Programm</translation>
    </message>
    <message>
      <source>An address</source>
      <translation>Eine Adresse</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>A name begins with a letter and has letters, digits, - and _.</source>
      <translation>Ein Name beginnt mit einem Buchstaben und besteht aus Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
      <source>A quotation mark in the command is not closed.</source>
      <translation>Ein Anführungszeichen im Befehl ist nicht geschlossen.</translation>
    </message>
  </context>
  <context>
    <name>McpList</name>
    <message>
      <source>Add a server…</source>
      <translation>Server hinzufügen…</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Noch keine.</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>{name} ändern</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
  </context>
  <context>
    <name>PageWidget</name>
    <message>
      <source>Restore the usual values of this page</source>
      <translation>Übliche Werte dieser Seite wiederherstellen</translation>
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>A token goes to its own provider's address and to no other; the interpreter never sees it.</source>
      <translation>Ein Token geht an die Adresse seines Anbieters und an keine andere; der Interpreter sieht es nie.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Konten…</translation>
    </message>
    <message>
      <source>Tokens and keys</source>
      <translation>Token und Schlüssel</translation>
    </message>
    <message>
      <source>Kept in the system's keyring, in an encrypted file or for one session; never in settings.</source>
      <translation>Aufbewahrt im Schlüsselbund des Systems, in einer verschlüsselten Datei oder für eine Sitzung; nie in den Einstellungen.</translation>
    </message>
    <message>
      <source>Login of the Hugging Face tools</source>
      <translation>Anmeldung der Hugging-Face-Werkzeuge</translation>
    </message>
    <message>
      <source>The token of “hf auth login” is used where no account is chosen.</source>
      <translation>Das Token von „hf auth login“ wird verwendet, wo kein Konto gewählt ist.</translation>
    </message>
    <message>
      <source>password secret API key keyring</source>
      <translation>Passwort Kennwort Geheimnis API-Schlüssel API key Schlüsselbund keyring</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>Luftig</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Kompakt</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Ember</source>
      <translation>Glut</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tinte</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Text and code</source>
      <translation>Text und Code</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>Compact shows more runs and steps at once.</source>
      <translation>Kompakt zeigt mehr Läufe und Schritte auf einmal.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Taken at the next start of the application.</source>
      <translation>Gilt ab dem nächsten Start der Anwendung.</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Of everything. The commands Larger text and Smaller text change it too.</source>
      <translation>Von allem. Auch die Befehle „Größerer Text“ und „Kleinerer Text“ ändern sie.</translation>
    </message>
    <message>
      <source>Size of code</source>
      <translation>Codegröße</translation>
    </message>
    <message>
      <source>Of code and output, beside the other text.</source>
      <translation>Von Code und Ausgabe, neben dem übrigen Text.</translation>
    </message>
    <message>
      <source>Colours of code, light theme</source>
      <translation>Codefarben, helles Design</translation>
    </message>
    <message>
      <source>Colours of code, dark theme</source>
      <translation>Codefarben, dunkles Design</translation>
    </message>
    <message>
      <source>How code looks now</source>
      <translation>So sieht Code jetzt aus</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Benachrichtigungen</translation>
    </message>
    <message>
      <source>When a run waits or ends and the window is not in front.</source>
      <translation>Wenn ein Lauf wartet oder endet und das Fenster nicht vorn ist.</translation>
    </message>
    <message>
      <source>Icon in the tray</source>
      <translation>Symbol im Infobereich</translation>
    </message>
    <message>
      <source>Runs then go on after the last window was closed; the icon brings it back.</source>
      <translation>Läufe gehen dann weiter, nachdem das letzte Fenster geschlossen ist; das Symbol holt es zurück.</translation>
    </message>
    <message>
      <source>dark light colours night</source>
      <translation>dunkel hell Farben Nacht Thema dark light</translation>
    </message>
    <message>
      <source>font zoom</source>
      <translation>Schrift Schriftgröße Zoom vergrößern font</translation>
    </message>
    <message>
      <source>font monospace</source>
      <translation>Schrift Schriftart Festbreite font monospace</translation>
    </message>
    <message>
      <source>highlighting syntax</source>
      <translation>Hervorhebung Syntax highlighting</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>Hintergrund schließen Tray</translation>
    </message>
    <message>
      <source>Tell me</source>
      <translation>Benachrichtigen</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Anzeigen</translation>
    </message>
  </context>
  <context>
    <name>ApprovalPage</name>
    <message>
      <source>Ask before running</source>
      <translation>Vor dem Ausführen fragen</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Ohne Nachfrage ausführen</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>Rules for every run</source>
      <translation>Regeln für jeden Lauf</translation>
    </message>
    <message>
      <source>New runs</source>
      <translation>Neue Läufe</translation>
    </message>
    <message>
      <source>Whether each action waits until you have read it and pressed Run. Without asking it runs at once, inside the same isolation.</source>
      <translation>Ob jede Aktion wartet, bis Sie sie gelesen und „Ausführen“ gedrückt haben. Ohne Nachfrage läuft sie sofort, in derselben Isolation.</translation>
    </message>
    <message>
      <source>Always allowed</source>
      <translation>Immer erlaubt</translation>
    </message>
    <message>
      <source>Given with the answer “Always” to a waiting action. An action runs unasked when one rule covers all that it touches; what goes beyond is asked about. What an action touches is a static guess; the isolation holds in any case.</source>
      <translation>Erteilt mit der Antwort „Immer“ auf eine wartende Aktion. Eine Aktion läuft ohne Nachfrage, wenn eine Regel alles abdeckt, was sie berührt; was darüber hinausgeht, wird erfragt. Was eine Aktion berührt, ist eine statische Schätzung; die Isolation gilt in jedem Fall.</translation>
    </message>
    <message>
      <source>confirm yes mode</source>
      <translation>bestätigen Bestätigung ja Modus</translation>
    </message>
    <message>
      <source>standing rules</source>
      <translation>dauerhafte Regeln Dauerregeln immer</translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>Show the folder with the data</source>
      <translation>Ordner mit den Daten zeigen</translation>
    </message>
    <message>
      <source>Room on the disk</source>
      <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>where path directory</source>
      <translation>wo Pfad Verzeichnis Ordner</translation>
    </message>
    <message>
      <source>What takes how much room</source>
      <translation>Was wie viel Platz belegt</translation>
    </message>
    <message>
      <source>Delete old runs</source>
      <translation>Alte Läufe löschen</translation>
    </message>
    <message>
      <source>With all their steps and files, for good. Runs that go on are left alone.</source>
      <translation>Mit allen Schritten und Dateien, endgültig. Läufe im Gang bleiben unberührt.</translation>
    </message>
    <message>
      <source>Copy of the whole history</source>
      <translation>Kopie aller Läufe</translation>
    </message>
    <message>
      <source>All runs in one file, without models and tokens. From a copy, the runs that are not here are added; those that are stay as they are.</source>
      <translation>Alle Läufe in einer Datei, ohne Modelle und Token. Aus einer Kopie werden die Läufe hinzugefügt, die hier fehlen; vorhandene bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Runs and models are kept in {folder} and nowhere else. Nothing is sent.</source>
      <translation>Läufe und Modelle liegen in {folder} und nirgendwo sonst. Nichts wird gesendet.</translation>
    </message>
    <message>
      <source>disk size space</source>
      <translation>Festplatte Datenträger Größe Speicherplatz</translation>
    </message>
    <message>
      <source>clean up days compact vacuum</source>
      <translation>aufräumen Tage komprimieren verkleinern vacuum</translation>
    </message>
    <message>
      <source>backup restore export import</source>
      <translation>Sicherung Backup wiederherstellen exportieren importieren</translation>
    </message>
  </context>
  <context>
    <name>ImportsPage</name>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>They hold for runs that begin from now on; a step that was refused an import offers to allow it.</source>
      <translation>Sie gelten für Läufe, die ab jetzt beginnen; ein Schritt, dem ein Import abgelehnt wurde, bietet an, ihn zu erlauben.</translation>
    </message>
    <message>
      <source>Modules that the code may import</source>
      <translation>Module, die der Code importieren darf</translation>
    </message>
    <message>
      <source>packages authorized pandas numpy requests</source>
      <translation>Pakete erlaubt pandas numpy requests</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>They hold for runs that begin from now on.</source>
      <translation>Sie gelten für Läufe, die ab jetzt beginnen.</translation>
    </message>
    <message>
      <source>At a cap the run pauses and asks whether to go on.</source>
      <translation>An einer Obergrenze pausiert der Lauf und fragt, ob es weitergehen soll.</translation>
    </message>
    <message>
      <source>no cap</source>
      <translation>ohne Obergrenze</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>Ein Lauf</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>Schrittlimit</translation>
    </message>
    <message>
      <source>At the limit the model is asked once for its best answer so far.</source>
      <translation>Am Limit wird das Modell einmal nach seiner bisher besten Antwort gefragt.</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>By the provider's list of prices. Where it has none, a cap keeps a run from beginning.</source>
      <translation>Nach der Preisliste des Anbieters. Wo sie fehlt, lässt eine Obergrenze keinen Lauf beginnen.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Without the time in which it waits for you.</source>
      <translation>Ohne die Zeit, in der er auf Sie wartet.</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>Budget Obergrenze</translation>
    </message>
    <message>
      <source>budget money price</source>
      <translation>Budget Geld Preis Kosten</translation>
    </message>
    <message>
      <source>Sent and received. {ends}</source>
      <translation>Gesendet und empfangen. {ends}</translation>
    </message>
    <message>
      <source> US$</source>
      <translation> US$</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>An action</source>
      <translation>Eine Aktion</translation>
    </message>
    <message>
      <source>Time of an action</source>
      <translation>Zeit einer Aktion</translation>
    </message>
    <message>
      <source>The clock stands still while a tool runs.</source>
      <translation>Die Uhr steht still, während ein Werkzeug läuft.</translation>
    </message>
    <message>
      <source>Processor time</source>
      <translation>Prozessorzeit</translation>
    </message>
    <message>
      <source>Of all actions of a run together.</source>
      <translation>Aller Aktionen eines Laufs zusammen.</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>That the code may take, in addition to what the interpreter needs.</source>
      <translation>Den der Code belegen darf, zusätzlich zum Bedarf des Interpreters.</translation>
    </message>
    <message>
      <source>Memory for going back</source>
      <translation>Speicher fürs Zurückgehen</translation>
    </message>
    <message>
      <source>For the states before earlier actions, from which a run can branch. The latest is always kept.</source>
      <translation>Für die Zustände vor früheren Aktionen, von denen ein Lauf abzweigen kann. Der letzte wird immer behalten.</translation>
    </message>
    <message>
      <source>timeout</source>
      <translation>Zeitüberschreitung Zeitlimit timeout</translation>
    </message>
    <message>
      <source>checkpoints rewind fork</source>
      <translation>Zwischenstände Checkpoints zurückspulen abzweigen fork</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>ohne Limit</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source>Output and files</source>
      <translation>Ausgabe und Dateien</translation>
    </message>
    <message>
      <source>Printed characters in a step</source>
      <translation>Ausgegebene Zeichen je Schritt</translation>
    </message>
    <message>
      <source>More is cut in the middle on the card; the whole output is kept beside it.</source>
      <translation>Mehr wird auf der Karte in der Mitte gekürzt; die ganze Ausgabe wird daneben behalten.</translation>
    </message>
    <message>
      <source>Output that is kept</source>
      <translation>Ausgabe, die behalten wird</translation>
    </message>
    <message>
      <source>Of one action. What it prints beyond that is dropped.</source>
      <translation>Einer Aktion. Was sie darüber hinaus ausgibt, wird verworfen.</translation>
    </message>
    <message>
      <source>Size of a file</source>
      <translation>Größe einer Datei</translation>
    </message>
    <message>
      <source>That an action may write.</source>
      <translation>Die eine Aktion schreiben darf.</translation>
    </message>
    <message>
      <source>Isolation</source>
      <translation>Isolation</translation>
    </message>
    <message>
      <source>Namespaces around the worker</source>
      <translation>Namensräume um den Arbeitsprozess</translation>
    </message>
    <message>
      <source>A third wall, on Linux where bubblewrap is installed. A run says when it cannot be had.</source>
      <translation>Eine dritte Wand, unter Linux mit installiertem bubblewrap. Ein Lauf sagt es, wenn sie nicht zu haben ist.</translation>
    </message>
    <message>
      <source>isolation sandbox</source>
      <translation>Isolation Sandbox Abschottung</translation>
    </message>
    <message>
      <source>Use bubblewrap</source>
      <translation>bubblewrap verwenden</translation>
    </message>
  </context>
  <context>
    <name>ModelsSettingsPage</name>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Model of new runs: {name}</source>
      <translation>Modell neuer Läufe: {name}</translation>
    </message>
    <message>
      <source>Model of new runs</source>
      <translation>Modell neuer Läufe</translation>
    </message>
    <message>
      <source>Of this computer or of a provider, with size, context and price. Press to choose.</source>
      <translation>Von diesem Computer oder von einem Anbieter, mit Größe, Kontext und Preis. Zum Wählen drücken.</translation>
    </message>
    <message>
      <source>Marked and recent models</source>
      <translation>Markierte und zuletzt verwendete Modelle</translation>
    </message>
    <message>
      <source>They stand first in the lists.</source>
      <translation>Sie stehen in den Listen vorn.</translation>
    </message>
    <message>
      <source>built-in Hugging Face OpenAI Ollama download</source>
      <translation>eingebaut Hugging Face OpenAI Ollama herunterladen Download</translation>
    </message>
    <message>
      <source>favourites</source>
      <translation>Favoriten</translation>
    </message>
  </context>
  <context>
    <name>NetworkPage</name>
    <message>
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <source>The interpreter has no network of its own. The application makes each connection for it, to the hosts that you allow here, and shows each one on the step that made it.</source>
      <translation>Der Interpreter hat kein eigenes Netzwerk. Die Anwendung stellt jede Verbindung für ihn her, zu den Hosts, die Sie hier erlauben, und zeigt jede bei dem Schritt, der sie aufgebaut hat.</translation>
    </message>
    <message>
      <source>Code of new runs</source>
      <translation>Code neuer Läufe</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Hosts that the code may reach</source>
      <translation>Hosts, die der Code erreichen darf</translation>
    </message>
    <message>
      <source>Pages of this computer and its network</source>
      <translation>Seiten dieses Computers und seines Netzwerks</translation>
    </message>
    <message>
      <source>For the tool that reads web pages. Taken at the next start of the application.</source>
      <translation>Für das Werkzeug, das Webseiten liest. Gilt ab dem nächsten Start der Anwendung.</translation>
    </message>
    <message>
      <source>internet allow domain</source>
      <translation>Internet erlauben Domain Domäne</translation>
    </message>
    <message>
      <source>private localhost address</source>
      <translation>privat localhost Adresse</translation>
    </message>
    <message>
      <source>Tools may visit them</source>
      <translation>Werkzeuge dürfen sie besuchen</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message>
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <source>The only addresses contacted are the model's, the tools' and those that the agent's code was allowed. Nothing is sent anywhere else, and runs stay on this computer until you delete them, under Data.</source>
      <translation>Angefragt werden nur die Adressen des Modells, der Werkzeuge und die, die dem Code des Agenten erlaubt wurden. Sonst wird nirgendwohin etwas gesendet, und Läufe bleiben auf diesem Computer, bis Sie sie unter „Daten“ löschen.</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Collector for traces</source>
      <translation>Kollektor für Traces</translation>
    </message>
    <message>
      <source>An OpenTelemetry collector of your own, which gets every run: task, prompts, code and outputs, without your tokens. Empty sends nothing. Needs the extra “telemetry”.</source>
      <translation>Ein eigener OpenTelemetry-Kollektor, der jeden Lauf erhält: Aufgabe, Prompts, Code und Ausgaben, ohne Ihre Token. Leer sendet nichts. Braucht das Extra „telemetry“.</translation>
    </message>
    <message>
      <source>Recent files and commands</source>
      <translation>Zuletzt verwendete Dateien und Befehle</translation>
    </message>
    <message>
      <source>Names of files that were attached and commands that were chosen last.</source>
      <translation>Namen angehängter Dateien und zuletzt gewählter Befehle.</translation>
    </message>
    <message>
      <source>telemetry OpenTelemetry Phoenix Langfuse</source>
      <translation>Telemetrie telemetry OpenTelemetry Phoenix Langfuse</translation>
    </message>
    <message>
      <source>history</source>
      <translation>Verlauf Historie</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsPage</name>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Enter in the task box</source>
      <translation>Enter im Aufgabenfeld</translation>
    </message>
    <message>
      <source>Shift+Enter then makes a line. Never while an input method composes a word.</source>
      <translation>Shift+Enter macht dann eine neue Zeile. Nie, während eine Eingabemethode ein Wort bildet.</translation>
    </message>
    <message>
      <source>Keys of the commands</source>
      <translation>Tasten der Befehle</translation>
    </message>
    <message>
      <source>return send</source>
      <translation>Eingabetaste Return senden</translation>
    </message>
    <message>
      <source>Enter sends</source>
      <translation>Enter sendet</translation>
    </message>
    <message>
      <source>keyboard hotkeys</source>
      <translation>Tastatur Tastenkombinationen hotkeys</translation>
    </message>
  </context>
  <context>
    <name>ToolsPage</name>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Further tools</source>
      <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
      <source>What new runs may call</source>
      <translation>Was neue Läufe aufrufen dürfen</translation>
    </message>
    <message>
      <source>Python files with tools</source>
      <translation>Python-Dateien mit Werkzeugen</translation>
    </message>
    <message>
      <source>Functions under @tool. The files are your own code: they run in the application, with all its rights, at its next start.</source>
      <translation>Funktionen unter @tool. Die Dateien sind Ihr eigener Code: Sie laufen in der Anwendung, mit allen ihren Rechten, ab ihrem nächsten Start.</translation>
    </message>
    <message>
      <source>MCP servers</source>
      <translation>MCP-Server</translation>
    </message>
    <message>
      <source>Programs and addresses that speak the Model Context Protocol. A program runs with all your rights, outside of the interpreter.</source>
      <translation>Programme und Adressen, die das Model Context Protocol sprechen. Ein Programm läuft mit allen Ihren Rechten, außerhalb des Interpreters.</translation>
    </message>
    <message>
      <source>allow ask never permission web search</source>
      <translation>erlauben fragen nie Berechtigung Websuche web search</translation>
    </message>
    <message>
      <source>model context protocol</source>
      <translation>model context protocol Modell Kontext Protokoll</translation>
    </message>
  </context>
  <context>
    <name>StandingList</name>
    <message>
      <source>code that names no import, tool, path or host</source>
      <translation>Code, der keinen Import, kein Werkzeug, keinen Pfad oder Host nennt</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>No rules yet.</source>
      <translation>Noch keine Regeln.</translation>
    </message>
    <message>
      <source>Take back: {rule}</source>
      <translation>Zurücknehmen: {rule}</translation>
    </message>
    <message>
      <source>imports {names}</source>
      <translation>importiert {names}</translation>
    </message>
    <message>
      <source>calls {names}</source>
      <translation>ruft {names} auf</translation>
    </message>
    <message>
      <source>paths {names}</source>
      <translation>Pfade {names}</translation>
    </message>
    <message>
      <source>hosts {names}</source>
      <translation>Hosts {names}</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
  </context>
  <context>
    <name>ToolFiles</name>
    <message>
      <source>Add a file…</source>
      <translation>Datei hinzufügen…</translation>
    </message>
    <message>
      <source>A Python file with tools</source>
      <translation>Eine Python-Datei mit Werkzeugen</translation>
    </message>
    <message>
      <source>Python files (*.py)</source>
      <translation>Python-Dateien (*.py)</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Noch keine.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {file}</source>
      <translation>{file} entfernen</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fenster schließen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Save the run as {format}</source>
      <translation>Lauf speichern als {format}</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>What should the agent do?</source>
      <translation>Was soll der Agent tun?</translation>
    </message>
    <message>
      <source>It writes Python, runs it step by step in an isolated interpreter, and shows you every step.</source>
      <translation>Er schreibt Python, führt es Schritt für Schritt in einem isolierten Interpreter aus und zeigt jeden Schritt.</translation>
    </message>
    <message>
      <source>add</source>
      <translation>hinzufügen</translation>
    </message>
    <message>
      <source>Any OpenAI-compatible address and key.</source>
      <translation>Jede OpenAI-kompatible Adresse samt Schlüssel.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Computer</translation>
    </message>
    <message>
      <source>Small built-in model. Works offline, no account. Good for arithmetic and small scripts.</source>
      <translation>Kleines eingebautes Modell. Läuft offline, ohne Konto. Gut für Rechnungen und kleine Skripte.</translation>
    </message>
    <message>
      <source>Local server</source>
      <translation>Lokaler Server</translation>
    </message>
    <message>
      <source>Ollama, LM Studio, llama.cpp or vLLM. Press to look for servers.</source>
      <translation>Ollama, LM Studio, llama.cpp oder vLLM. Drücken, um nach Servern zu suchen.</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Any model on Inference Providers. Needs a token.</source>
      <translation>Jedes Modell bei Inference Providers. Braucht ein Token.</translation>
    </message>
    <message>
      <source>Other provider</source>
      <translation>Anderer Anbieter</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Try one</source>
      <translation>Zum Ausprobieren</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n Schritt</numerusform>
        <numerusform>%n Schritte</numerusform>
      </translation>
    </message>
    <message>
      <source>Network: on for code</source>
      <translation>Netzwerk: an für Code</translation>
    </message>
    <message>
      <source>Network: off for code</source>
      <translation>Netzwerk: aus für Code</translation>
    </message>
    <message>
      <source>Interpreter: {level}</source>
      <translation>Interpreter: {level}</translation>
    </message>
    <message>
      <source>{about}{input} in · {output} out</source>
      <translation>{about}{input} rein · {output} raus</translation>
    </message>
    <message>
      <source>Memory: {used} of {limit}</source>
      <translation>Speicher: {used} von {limit}</translation>
    </message>
    <message>
      <source>starts with the first run</source>
      <translation>startet mit dem ersten Lauf</translation>
    </message>
  </context>
  <context>
    <name>TemplateDesk</name>
    <message>
      <source>Save the task</source>
      <translation>Aufgabe speichern</translation>
    </message>
    <message>
      <source>Name; one that is there already is replaced</source>
      <translation>Name; ein schon vorhandener wird ersetzt</translation>
    </message>
    <message>
      <source>Saved. Type / in the empty task box to use it.</source>
      <translation>Gespeichert. Zum Verwenden / ins leere Aufgabenfeld eingeben.</translation>
    </message>
    <message>
      <source>Saved tasks…</source>
      <translation>Gespeicherte Aufgaben…</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Dateien wählen…</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Saved tasks</source>
      <translation>Gespeicherte Aufgaben</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <source>Type / in the empty task box to use one. {Words in braces} are filled in then.</source>
      <translation>Zum Verwenden / ins leere Aufgabenfeld eingeben. {Wörter in Klammern} werden dann ausgefüllt.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>A saved task needs a name.</source>
      <translation>Eine gespeicherte Aufgabe braucht einen Namen.</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>Neue Aufgabe</translation>
    </message>
    <message>
      <source>Another one has this name.</source>
      <translation>Eine andere hat schon diesen Namen.</translation>
    </message>
    <message>
      <source>New task {number}</source>
      <translation>Neue Aufgabe {number}</translation>
    </message>
  </context>
  <context>
    <name>ApprovalStrip</name>
    <message>
      <source>Run exactly this code. With {keys} the run pauses after it.</source>
      <translation>Genau diesen Code ausführen. Mit {keys} pausiert der Lauf danach.</translation>
    </message>
    <message>
      <source>Careful: the code has invisible characters (%1) and may do other things than it seems to.</source>
      <translation>Vorsicht: Der Code enthält unsichtbare Zeichen (%1) und tut vielleicht anderes, als es scheint.</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>What the code will touch, a static guess</source>
      <translation>Was der Code berühren wird, eine statische Schätzung</translation>
    </message>
    <message>
      <source>Tell the model why, and what to do instead</source>
      <translation>Dem Modell sagen, warum, und was es stattdessen tun soll</translation>
    </message>
    <message>
      <source>Note for the model</source>
      <translation>Notiz für das Modell</translation>
    </message>
    <message>
      <source>Run exactly this code, and wait after it</source>
      <translation>Genau diesen Code ausführen und danach warten</translation>
    </message>
    <message>
      <source>End the run; the code does not run</source>
      <translation>Lauf beenden; der Code wird nicht ausgeführt</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Run and pause</source>
      <translation>Ausführen und pausieren</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Edit code</source>
      <translation>Code bearbeiten</translation>
    </message>
    <message>
      <source>Reject with a note…</source>
      <translation>Mit Notiz ablehnen…</translation>
    </message>
    <message>
      <source>Run the rest of this run without asking ▾</source>
      <translation>Rest dieses Laufs ohne Nachfrage ausführen ▾</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>↵</source>
      <translation>↵</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Allow the call</source>
      <translation>Aufruf erlauben</translation>
    </message>
    <message>
      <source>Change the code before it runs</source>
      <translation>Code vor dem Ausführen ändern</translation>
    </message>
    <message>
      <source>Do not run it, and tell the model why</source>
      <translation>Nicht ausführen und dem Modell sagen, warum</translation>
    </message>
    <message>
      <source>Until a new import, tool, path or host appears</source>
      <translation>Bis ein neuer Import, ein neues Werkzeug, ein neuer Pfad oder Host auftaucht</translation>
    </message>
    <message>
      <source>For the next 5 steps</source>
      <translation>Für die nächsten 5 Schritte</translation>
    </message>
    <message>
      <source>For this whole run, whatever it does</source>
      <translation>Für diesen ganzen Lauf, was er auch tut</translation>
    </message>
    <message>
      <source>Always, for what touches no more than this</source>
      <translation>Immer, für alles, was nicht mehr als das berührt</translation>
    </message>
    <message>
      <source>imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>calls</source>
      <translation>Aufrufe</translation>
    </message>
    <message>
      <source>paths</source>
      <translation>Pfade</translation>
    </message>
    <message>
      <source>hosts</source>
      <translation>Hosts</translation>
    </message>
    <message>
      <source>Static guess:</source>
      <translation>Statische Schätzung:</translation>
    </message>
    <message>
      <source>touches no files, hosts or tools</source>
      <translation>berührt keine Dateien, Hosts oder Werkzeuge</translation>
    </message>
    <message>
      <source>Drop my changes</source>
      <translation>Änderungen verwerfen</translation>
    </message>
    <message>
      <source>The running code calls</source>
      <translation>Der laufende Code ruft auf</translation>
    </message>
  </context>
  <context>
    <name>AudioRow</name>
    <message>
      <source>Save the audio</source>
      <translation>Audio speichern</translation>
    </message>
    <message>
      <source>A copy among the run's files is opened by the program your system has for it</source>
      <translation>Eine Kopie unter den Dateien des Laufs wird mit dem Programm geöffnet, das Ihr System dafür hat</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Open with the system</source>
      <translation>Mit dem System öffnen</translation>
    </message>
    <message>
      <source>audio</source>
      <translation>Audio</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
    <message>
      <source>Copy step as text</source>
      <translation>Schritt als Text kopieren</translation>
    </message>
    <message>
      <source>Copy step as Markdown</source>
      <translation>Schritt als Markdown kopieren</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Code kopieren</translation>
    </message>
    <message>
      <source>Copy output</source>
      <translation>Ausgabe kopieren</translation>
    </message>
    <message>
      <source>Open whole output</source>
      <translation>Ganze Ausgabe öffnen</translation>
    </message>
    <message>
      <source>Copy error</source>
      <translation>Fehler kopieren</translation>
    </message>
    <message>
      <source>Copy step as code</source>
      <translation>Schritt als Code kopieren</translation>
    </message>
    <message>
      <source>Show the request</source>
      <translation>Anfrage zeigen</translation>
    </message>
    <message>
      <source>Show the events</source>
      <translation>Ereignisse zeigen</translation>
    </message>
    <message>
      <source>Save all files…</source>
      <translation>Alle Dateien speichern…</translation>
    </message>
    <message>
      <source>Copy answer</source>
      <translation>Antwort kopieren</translation>
    </message>
    <message>
      <source>Copy task</source>
      <translation>Aufgabe kopieren</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Save %1…</source>
      <translation>%1 speichern…</translation>
    </message>
    <message>
      <source>Open picture</source>
      <translation>Bild öffnen</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Save audio…</source>
      <translation>Audio speichern…</translation>
    </message>
    <message>
      <source>Open with the system</source>
      <translation>Mit dem System öffnen</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <source>Save table as CSV…</source>
      <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
      <source>audio</source>
      <translation>Audio</translation>
    </message>
    <message>
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Branch from this step…</source>
      <translation>Ab diesem Schritt abzweigen…</translation>
    </message>
    <message>
      <source>Edit the code and continue…</source>
      <translation>Code bearbeiten und weitermachen…</translation>
    </message>
    <message>
      <source>Run this step again…</source>
      <translation>Diesen Schritt noch einmal ausführen…</translation>
    </message>
  </context>
  <context>
    <name>CodeView</name>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
  </context>
  <context>
    <name>FileRows</name>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>nicht behalten</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier file(s)</source>
      <translation>
        <numerusform>%n frühere Datei</numerusform>
        <numerusform>%n frühere Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>Files written: %1</source>
      <translation>Geschriebene Dateien: %1</translation>
    </message>
  </context>
  <context>
    <name>HelperRows</name>
    <message numerus="yes">
      <source>%n earlier step(s)</source>
      <translation>
        <numerusform>%n früherer Schritt</numerusform>
        <numerusform>%n frühere Schritte</numerusform>
      </translation>
    </message>
    <message>
      <source>Steps of helpers: %1</source>
      <translation>Schritte von Helfern: %1</translation>
    </message>
  </context>
  <context>
    <name>Money</name>
    <message>
      <source>%1, an estimate by the list of %2</source>
      <translation>%1, geschätzt nach der Liste von %2</translation>
    </message>
    <message>
      <source>%1, said by %2</source>
      <translation>%1, laut %2</translation>
    </message>
    <message>
      <source>counts are estimates</source>
      <translation>Zahlen sind Schätzungen</translation>
    </message>
    <message>
      <source>%1 tokens in</source>
      <translation>%1 Eingabe-Token</translation>
    </message>
    <message>
      <source>%1 tokens out</source>
      <translation>%1 Ausgabe-Token</translation>
    </message>
    <message>
      <source>of these %1 cached</source>
      <translation>davon %1 aus dem Cache</translation>
    </message>
  </context>
  <context>
    <name>TaskWidget</name>
    <message>
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
  </context>
  <context>
    <name>AnswerWidget</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n Schritt</numerusform>
        <numerusform>%n Schritte</numerusform>
      </translation>
    </message>
    <message>
      <source>at the step limit</source>
      <translation>am Schrittlimit</translation>
    </message>
    <message>
      <source>… %1 characters in all</source>
      <translation>… insgesamt %1 Zeichen</translation>
    </message>
  </context>
  <context>
    <name>FailureWidget</name>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>The run cannot go on</source>
      <translation>Der Lauf kann nicht weitergehen</translation>
    </message>
  </context>
  <context>
    <name>NoticeWidget</name>
    <message>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Unterbrochen</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Zweig</translation>
    </message>
    <message>
      <source>Raise to %1 and go on</source>
      <translation>Auf %1 erhöhen und weitermachen</translation>
    </message>
  </context>
  <context>
    <name>OutlineModel</name>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
  </context>
  <context>
    <name>OutlineTable</name>
    <message>
      <source>Steps of this run</source>
      <translation>Schritte dieses Laufs</translation>
    </message>
  </context>
  <context>
    <name>OutlineWindow</name>
    <message>
      <source>Outline</source>
      <translation>Übersicht</translation>
    </message>
  </context>
  <context>
    <name>OutputSection</name>
    <message>
      <source>stdout</source>
      <translation>stdout</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>the end of %1 characters, open whole output</source>
      <translation>das Ende von %1 Zeichen, ganze Ausgabe öffnen</translation>
    </message>
    <message>
      <source>the end of %1 characters, show all</source>
      <translation>das Ende von %1 Zeichen, alles zeigen</translation>
    </message>
    <message>
      <source>%1 of %2 characters kept</source>
      <translation>%1 von %2 Zeichen behalten</translation>
    </message>
  </context>
  <context>
    <name>PictureViewer</name>
    <message>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
  </context>
  <context>
    <name>NewPill</name>
    <message>
      <source>Latest</source>
      <translation>Neuestes</translation>
    </message>
    <message>
      <source>Go to the answer</source>
      <translation>Zur Antwort</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>%1 new</source>
      <translation>%1 neu</translation>
    </message>
    <message>
      <source>Go to what is new: %1</source>
      <translation>Zum Neuen: %1</translation>
    </message>
  </context>
  <context>
    <name>EditSection</name>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Edit plan</source>
      <translation>Plan bearbeiten</translation>
    </message>
    <message>
      <source>Use this plan</source>
      <translation>Diesen Plan verwenden</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>PlanWidget</name>
    <message>
      <source>writing</source>
      <translation>schreibt</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
  </context>
  <context>
    <name>QuestionSection</name>
    <message>
      <source>Question of the code</source>
      <translation>Frage des Codes</translation>
    </message>
    <message>
      <source>The code asks you</source>
      <translation>Der Code fragt Sie</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Ihre Antwort</translation>
    </message>
    <message>
      <source>Your answer; the model reads it</source>
      <translation>Ihre Antwort; das Modell liest sie</translation>
    </message>
    <message>
      <source>The code is told that you did not answer, and the run goes on</source>
      <translation>Dem Code wird gesagt, dass Sie nicht geantwortet haben, und der Lauf geht weiter</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
  </context>
  <context>
    <name>StepWidget</name>
    <message>
      <source>Thought</source>
      <translation>Gedanke</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <source>model saw %1 of %2</source>
      <translation>Modell sah %1 von %2</translation>
    </message>
    <message>
      <source>reading, %1 %</source>
      <translation>liest, %1 %</translation>
    </message>
    <message>
      <source>retried</source>
      <translation>wiederholt</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>Versuch %1</translation>
    </message>
    <message>
      <source>approved by rule: %1</source>
      <translation>freigegeben durch Regel: %1</translation>
    </message>
    <message>
      <source>model %1 · code %2</source>
      <translation>Modell %1 · Code %2</translation>
    </message>
    <message>
      <source>model %1</source>
      <translation>Modell %1</translation>
    </message>
    <message>
      <source>code %1</source>
      <translation>Code %1</translation>
    </message>
  </context>
  <context>
    <name>ToolRows</name>
    <message numerus="yes">
      <source>%n earlier call(s)</source>
      <translation>
        <numerusform>%n früherer Aufruf</numerusform>
        <numerusform>%n frühere Aufrufe</numerusform>
      </translation>
    </message>
    <message>
      <source>Tool calls: %1</source>
      <translation>Werkzeugaufrufe: %1</translation>
    </message>
  </context>
  <context>
    <name>ValueFiles</name>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Not saved: %1</source>
      <translation>Nicht gespeichert: %1</translation>
    </message>
  </context>
  <context>
    <name>TableView</name>
    <message>
      <source>Table, %1</source>
      <translation>Tabelle, %1</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>Verlauf</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>0 s</source>
      <translation>0 s</translation>
    </message>
    <message>
      <source>%1 ms</source>
      <translation>%1 ms</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 h %2 min</translation>
    </message>
    <message>
      <source>%1 min %2 s</source>
      <translation>%1 min %2 s</translation>
    </message>
    <message>
      <source>%1 GB</source>
      <translation>%1 GB</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
    </message>
    <message>
      <source>%1 tok</source>
      <translation>%1 Tok</translation>
    </message>
    <message>
      <source>%1 characters</source>
      <translation>%1 Zeichen</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>thinking</source>
      <translation>denkt nach</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>schreibt</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>waiting for you</source>
      <translation>wartet auf Sie</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <source>step limit</source>
      <translation>Schrittlimit</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <source>this run</source>
      <translation>dieser Lauf</translation>
    </message>
    <message>
      <source>until something new</source>
      <translation>bis etwas Neues kommt</translation>
    </message>
    <message>
      <source>ask nobody</source>
      <translation>niemanden fragen</translation>
    </message>
    <message>
      <source>next %1 steps</source>
      <translation>nächste %1 Schritte</translation>
    </message>
    <message>
      <source>syntax error</source>
      <translation>Syntaxfehler</translation>
    </message>
    <message>
      <source>import refused</source>
      <translation>Import abgelehnt</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>time limit</source>
      <translation>Zeitlimit</translation>
    </message>
    <message>
      <source>memory limit</source>
      <translation>Speicherlimit</translation>
    </message>
    <message>
      <source>interpreter ended</source>
      <translation>Interpreter beendet</translation>
    </message>
    <message>
      <source>no code in the reply</source>
      <translation>kein Code in der Antwort</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <source>Thinking…</source>
      <translation>Denkt nach…</translation>
    </message>
    <message>
      <source>Writing code…</source>
      <translation>Schreibt Code…</translation>
    </message>
    <message>
      <source>Running…</source>
      <translation>Läuft…</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>Wartet auf Sie</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan, being written</source>
      <translation>Plan, wird geschrieben</translation>
    </message>
    <message>
      <source>Your message: %1</source>
      <translation>Ihre Nachricht: %1</translation>
    </message>
    <message>
      <source>Task: %1</source>
      <translation>Aufgabe: %1</translation>
    </message>
    <message>
      <source>Answer: %1</source>
      <translation>Antwort: %1</translation>
    </message>
    <message>
      <source>The run failed: %1</source>
      <translation>Der Lauf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
      <source>The application ended before this run did. Everything until then is here.</source>
      <translation>Die Anwendung endete vor diesem Lauf. Alles bis dahin ist hier.</translation>
    </message>
    <message>
      <source>You stopped this run.</source>
      <translation>Sie haben diesen Lauf gestoppt.</translation>
    </message>
    <message>
      <source>The application ended during step %1. Everything up to step %2 is here.</source>
      <translation>Die Anwendung endete während Schritt %1. Alles bis Schritt %2 ist hier.</translation>
    </message>
    <message>
      <source>The application ended during step 1.</source>
      <translation>Die Anwendung endete während Schritt 1.</translation>
    </message>
    <message>
      <source>Paused. The next message you send goes with the next step.</source>
      <translation>Pausiert. Die nächste Nachricht geht mit dem nächsten Schritt mit.</translation>
    </message>
    <message>
      <source>Up to here the steps are those of another run; from here on this run goes its own way.</source>
      <translation>Bis hier sind die Schritte die eines anderen Laufs; ab hier geht dieser Lauf seinen eigenen Weg.</translation>
    </message>
    <message>
      <source>This run has the task of another one and goes its own way from the beginning.</source>
      <translation>Dieser Lauf hat die Aufgabe eines anderen und geht von Anfang an seinen eigenen Weg.</translation>
    </message>
    <message>
      <source>The steps ran again to make the variables anew.</source>
      <translation>Die Schritte liefen noch einmal, um die Variablen neu zu erzeugen.</translation>
    </message>
    <message>
      <source>The variables of those steps are not there; the model was told.</source>
      <translation>Die Variablen dieser Schritte sind nicht da; dem Modell wurde es gesagt.</translation>
    </message>
    <message>
      <source>The variables are as they were after step %1.</source>
      <translation>Die Variablen sind wie nach Schritt %1.</translation>
    </message>
    <message>
      <source>from the other run</source>
      <translation>aus dem anderen Lauf</translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>%n Bild</numerusform>
        <numerusform>%n Bilder</numerusform>
      </translation>
    </message>
    <message>
      <source>With %1</source>
      <translation>Mit %1</translation>
    </message>
    <message>
      <source>%1 tokens</source>
      <translation>%1 Token</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Fork</source>
      <translation>Abzweigen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Als Vorlage speichern</translation>
    </message>
    <message>
      <source>Replay</source>
      <translation>Wiedergabe</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Anderes Modell wählen</translation>
    </message>
    <message>
      <source>Add a token</source>
      <translation>Token hinzufügen</translation>
    </message>
    <message>
      <source>Allow the import</source>
      <translation>Import erlauben</translation>
    </message>
    <message>
      <source>Raise the limit</source>
      <translation>Limit erhöhen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Open the other run</source>
      <translation>Den anderen Lauf öffnen</translation>
    </message>
    <message>
      <source>Allow %1 and go on</source>
      <translation>%1 erlauben und weitermachen</translation>
    </message>
    <message>
      <source>You allowed %1 for this run.</source>
      <translation>Sie haben %1 für diesen Lauf erlaubt.</translation>
    </message>
  </context>
  <context>
    <name>ValueOpening</name>
    <message>
      <source>The system has no program that opens {name}.</source>
      <translation>Das System hat kein Programm, das {name} öffnet.</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>Windows</name>
    <message>
      <source>Close Desktop Agent</source>
      <translation>Desktop Agent schließen</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) still going on. Close and stop?</source>
      <translation>
        <numerusform>%n Lauf ist noch im Gang. Schließen und stoppen?</numerusform>
        <numerusform>%n Läufe sind noch im Gang. Schließen und stoppen?</numerusform>
      </translation>
    </message>
    <message>
      <source>What was done until now is kept.</source>
      <translation>Was bis jetzt getan ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Stoppen und schließen</translation>
    </message>
  </context>
  <context>
    <name>ModelStates</name>
    <message>
      <source>Works offline, no account. Good for arithmetic and small scripts.</source>
      <translation>Läuft offline, ohne Konto. Gut für Rechnungen und kleine Skripte.</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>unbrauchbar</translation>
    </message>
    <message>
      <source>download {size}</source>
      <translation>{size} laden</translation>
    </message>
    <message>
      <source>add token</source>
      <translation>Token hinzufügen</translation>
    </message>
    <message>
      <source>Any model on Inference Providers. Needs a token.</source>
      <translation>Jedes Modell bei Inference Providers. Braucht ein Token.</translation>
    </message>
    <message>
      <source>Any model on Inference Providers. Token: {source}.</source>
      <translation>Jedes Modell bei Inference Providers. Token: {source}.</translation>
    </message>
    <message>
      <source>Key: {source}.</source>
      <translation>Schlüssel: {source}.</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>token cannot be read</source>
      <translation>Token nicht lesbar</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Timeline</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>Timeline or inspector</source>
      <translation>Verlauf oder Inspektor</translation>
    </message>
  </context>
</TS>
