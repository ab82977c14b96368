<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccountsDialog</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Address that the token is sent to, and no other</source>
      <translation>Adresse, an die das Token geht, und an keine andere</translation>
    </message>
    <message>
      <source>Paste it here</source>
      <translation>Hier einfügen</translation>
    </message>
    <message>
      <source>Keep token</source>
      <translation>Token speichern</translation>
    </message>
    <message>
      <source>Memory, until the application ends</source>
      <translation>Arbeitsspeicher, bis die Anwendung endet</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>Schlüsselbund</translation>
    </message>
    <message>
      <source>memory</source>
      <translation>Arbeitsspeicher</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>Keyring of this computer</source>
      <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Name the account and paste its token.</source>
      <translation>Benennen Sie das Konto und fügen Sie sein Token ein.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>Die Adresse beginnt mit http:// oder https://.</translation>
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
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Keep it in</source>
      <translation>Aufbewahren in</translation>
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
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Tokens are made at {page}</source>
      <translation>Token gibt es auf {page}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
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
      <source>Show or hide the runs</source>
      <translation>Läufe ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show or hide the inspector</source>
      <translation>Inspektor ein- oder ausblenden</translation>
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
      <source>Choose tools</source>
      <translation>Werkzeuge wählen</translation>
    </message>
    <message>
      <source>Choose imports</source>
      <translation>Importe wählen</translation>
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
      <source>Tools the code may call</source>
      <translation>Werkzeuge, die der Code aufrufen darf</translation>
    </message>
    <message>
      <source>Modules the code may import</source>
      <translation>Module, die der Code importieren darf</translation>
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
      <source>Run the task</source>
      <translation>Aufgabe ausführen</translation>
    </message>
    <message>
      <source>Wait after the current step (F6)</source>
      <translation>Nach dem aktuellen Schritt warten (F6)</translation>
    </message>
    <message>
      <source>Go on with the next step (F6)</source>
      <translation>Mit dem nächsten Schritt weitermachen (F6)</translation>
    </message>
    <message>
      <source>End the run; what was done is kept (Ctrl+.)</source>
      <translation>Lauf beenden; was getan ist, bleibt erhalten (Ctrl+.)</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
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
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
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
      <source>Ask before running</source>
      <translation>Vorher fragen</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Ohne Nachfrage</translation>
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
    <name>ImportPicker</name>
    <message>
      <source>This allows every installed module, those that reach files, programs and the network included. Only the isolation of the worker then stands between the code and this computer.</source>
      <translation>Das erlaubt jedes installierte Modul, auch solche, die Dateien, Programme und das Netzwerk erreichen. Dann steht nur noch die Isolation des Arbeitsprozesses zwischen dem Code und diesem Computer.</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Type a package, for example pandas or matplotlib.*</source>
      <translation>Paket eingeben, etwa pandas oder matplotlib.*</translation>
    </message>
    <message>
      <source>pkg allows a package with its submodules, pkg.sub that one. The isolation holds in any case.</source>
      <translation>pkg erlaubt ein Paket samt Untermodulen, pkg.sub nur dieses eine. Die Isolation gilt in jedem Fall.</translation>
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
      <source>No key</source>
      <translation>Kein Schlüssel</translation>
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
    <name>ToolPicker</name>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Search tools</source>
      <translation>Werkzeuge suchen</translation>
    </message>
    <message>
      <source>A tool runs in the application, not in the interpreter. final_answer is always there.</source>
      <translation>Ein Werkzeug läuft in der Anwendung, nicht im Interpreter. final_answer ist immer dabei.</translation>
    </message>
    <message>
      <source>Install {package} to use it.</source>
      <translation>Dafür {package} installieren.</translation>
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
    <name>Dialogs</name>
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
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Something went wrong in the application itself: {error}</source>
      <translation>In der Anwendung selbst ist etwas schiefgegangen: {error}</translation>
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
      <source>Previous step</source>
      <translation>Voriger Schritt</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Not in this run</source>
      <translation>Nicht in diesem Lauf</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>Save this run as a file</source>
      <translation>Diesen Lauf als Datei speichern</translation>
    </message>
    <message>
      <source>Show this run beside another one</source>
      <translation>Diesen Lauf neben einem anderen zeigen</translation>
    </message>
    <message>
      <source>Find any command or run by typing</source>
      <translation>Jeden Befehl oder Lauf durch Tippen finden</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
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
      <source>Ctrl+K</source>
      <translation>Ctrl+K</translation>
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
      <source>The model is on this computer now. Press Run.</source>
      <translation>Das Modell ist jetzt auf diesem Computer. „Ausführen“ drücken.</translation>
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
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Type a command or the name of a run</source>
      <translation>Befehl oder Namen eines Laufs eingeben</translation>
    </message>
    <message>
      <source>Search commands and runs</source>
      <translation>Befehle und Läufe suchen</translation>
    </message>
    <message>
      <source>Commands and runs found</source>
      <translation>Gefundene Befehle und Läufe</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Nichts heißt so.</translation>
    </message>
  </context>
  <context>
    <name>RunMenus</name>
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
    <message>
      <source>Rename the run</source>
      <translation>Lauf umbenennen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>Lauf löschen</translation>
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
      <source>Save as</source>
      <translation>Speichern als</translation>
    </message>
    <message>
      <source>Delete… (stop it first)</source>
      <translation>Löschen… (erst stoppen)</translation>
    </message>
    <message>
      <source>Stop the run before you delete it.</source>
      <translation>Der Lauf muss vor dem Löschen gestoppt werden.</translation>
    </message>
    <message>
      <source>Delete “{title}” with all its steps?</source>
      <translation>„{title}“ mit allen Schritten löschen?</translation>
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
      <source>Rename…	F2</source>
      <translation>Umbenennen…	F2</translation>
    </message>
    <message>
      <source>Copy the run's id</source>
      <translation>ID des Laufs kopieren</translation>
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
      <source>{tokens} tok</source>
      <translation>{tokens} Tok</translation>
    </message>
  </context>
  <context>
    <name>RunsPane</name>
    <message>
      <source>Search runs… Ctrl+F</source>
      <translation>Läufe suchen… Ctrl+F</translation>
    </message>
    <message>
      <source>Search runs</source>
      <translation>Läufe suchen</translation>
    </message>
    <message>
      <source>Your runs will appear here. Every step is kept on this computer.</source>
      <translation>Hier erscheinen Ihre Läufe. Jeder Schritt bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Ctrl+N</translation>
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
      <source>No run contains these words.</source>
      <translation>Kein Lauf enthält diese Wörter.</translation>
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
      <source>No setting is called that.</source>
      <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
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
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Also Ctrl and + or −; Ctrl+0 goes back.</source>
      <translation>Auch Ctrl und + oder −; Ctrl+0 setzt zurück.</translation>
    </message>
    <message>
      <source>New runs</source>
      <translation>Neue Läufe</translation>
    </message>
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
      <source>Whether each action waits for your yes.</source>
      <translation>Ob jede Aktion auf Ihr Ja wartet.</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>Schrittlimit</translation>
    </message>
    <message>
      <source>Mark the window in the task bar</source>
      <translation>Fenster in der Taskleiste markieren</translation>
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
      <source>Models…</source>
      <translation>Modelle…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Of this computer and of every provider, with size, context and price.</source>
      <translation>Von diesem Computer und von jedem Anbieter, mit Größe, Kontext und Preis.</translation>
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
      <source>Limits of one action</source>
      <translation>Grenzen einer Aktion</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>The clock stands still while a tool runs.</source>
      <translation>Die Uhr steht still, während ein Werkzeug läuft.</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Runs and models are kept in {folder} and nowhere else. Nothing is sent.</source>
      <translation>Läufe und Modelle liegen in {folder} und nirgendwo sonst. Nichts wird gesendet.</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Close the window</source>
      <translation>Fenster schließen</translation>
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
    <message>
      <source>run</source>
      <translation>Lauf</translation>
    </message>
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
      <source>Any OpenAI-compatible address and key.</source>
      <translation>Jede OpenAI-kompatible Adresse samt Schlüssel.</translation>
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
      <source>starts with the first run</source>
      <translation>startet mit dem ersten Lauf</translation>
    </message>
  </context>
  <context>
    <name>ApprovalStrip</name>
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
      <source>Run exactly this code. With Ctrl+Shift+Enter the run pauses after it.</source>
      <translation>Genau diesen Code ausführen. Mit Ctrl+Shift+Enter pausiert der Lauf danach.</translation>
    </message>
    <message>
      <source>Change the code before it runs (F2)</source>
      <translation>Code vor dem Ausführen ändern (F2)</translation>
    </message>
    <message>
      <source>Do not run it, and tell the model why (Ctrl+Backspace)</source>
      <translation>Nicht ausführen und dem Modell sagen, warum (Ctrl+Backspace)</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Ctrl+↵</source>
      <translation>Ctrl+↵</translation>
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
      <source>Run this, then pause</source>
      <translation>Ausführen, dann pausieren</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
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
      <source>Copy error</source>
      <translation>Fehler kopieren</translation>
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
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <source>Fork here</source>
      <translation>Hier abzweigen</translation>
    </message>
    <message>
      <source>Edit and continue</source>
      <translation>Bearbeiten und weitermachen</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Noch einmal ausführen</translation>
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
      <source>the end of %1 characters, show all</source>
      <translation>das Ende von %1 Zeichen, alles zeigen</translation>
    </message>
    <message>
      <source>%1 of %2 characters kept</source>
      <translation>%1 von %2 Zeichen behalten</translation>
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
      <source>attempt %1</source>
      <translation>Versuch %1</translation>
    </message>
    <message>
      <source>approved: %1</source>
      <translation>freigegeben: %1</translation>
    </message>
    <message>
      <source>model %1</source>
      <translation>Modell %1</translation>
    </message>
    <message>
      <source>code %1</source>
      <translation>Code %1</translation>
    </message>
    <message>
      <source>%1 tokens in</source>
      <translation>%1 Eingabe-Token</translation>
    </message>
    <message>
      <source>%1 tokens out</source>
      <translation>%1 Ausgabe-Token</translation>
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
      <source>Allow %1 and go on</source>
      <translation>%1 erlauben und weitermachen</translation>
    </message>
    <message>
      <source>You allowed %1 for this run.</source>
      <translation>Sie haben %1 für diesen Lauf erlaubt.</translation>
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
      <source>Any model on Inference Providers.</source>
      <translation>Jedes Modell bei Inference Providers.</translation>
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
