<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AccountsDialog</name>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address that the token is sent to, and no other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste it here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory, until the application ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyring of this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the account and paste its token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add or replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet. The built-in model needs none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tokens are made at {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>New run</source>
      <translation>Nouvelle exécution</translation>
    </message>
    <message>
      <source>Run the task</source>
      <translation>Exécuter la tâche</translation>
    </message>
    <message>
      <source>Stop the run</source>
      <translation>Arrêter l’exécution</translation>
    </message>
    <message>
      <source>Pause or resume the run</source>
      <translation>Suspendre ou reprendre l’exécution</translation>
    </message>
    <message>
      <source>Go on with this run</source>
      <translation>Poursuivre cette exécution</translation>
    </message>
    <message>
      <source>Go to the waiting approval</source>
      <translation>Aller à l’approbation en attente</translation>
    </message>
    <message>
      <source>Outline of the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search runs, then the steps of this one</source>
      <translation>Rechercher des exécutions, puis les étapes de celle-ci</translation>
    </message>
    <message>
      <source>Show or hide the runs</source>
      <translation>Afficher ou masquer les exécutions</translation>
    </message>
    <message>
      <source>Show or hide the inspector</source>
      <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
      <source>Go to the task box</source>
      <translation>Aller au champ de la tâche</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Taille de texte habituelle</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Thème clair</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Thème sombre</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>Thème du système</translation>
    </message>
    <message>
      <source>Inspector tab {number}</source>
      <translation>Onglet {number} de l’inspecteur</translation>
    </message>
    <message>
      <source>Choose tools</source>
      <translation>Choisir les outils</translation>
    </message>
    <message>
      <source>Choose imports</source>
      <translation>Choisir les imports</translation>
    </message>
    <message>
      <source>Choose the model</source>
      <translation>Choisir le modèle</translation>
    </message>
    <message>
      <source>Choose the approval mode</source>
      <translation>Choisir le mode d’approbation</translation>
    </message>
    <message>
      <source>Set the step limit</source>
      <translation>Fixer la limite d’étapes</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>Guidance for the next step…</source>
      <translation>Consigne pour la prochaine étape…</translation>
    </message>
    <message>
      <source>Tools the code may call</source>
      <translation>Outils que le code peut appeler</translation>
    </message>
    <message>
      <source>Modules the code may import</source>
      <translation>Modules que le code peut importer</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Approbation</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>Limite d’étapes</translation>
    </message>
    <message>
      <source>Run the task</source>
      <translation>Exécuter la tâche</translation>
    </message>
    <message>
      <source>Wait after the current step (F6)</source>
      <translation>Attendre après l’étape en cours (F6)</translation>
    </message>
    <message>
      <source>Go on with the next step (F6)</source>
      <translation>Passer à l’étape suivante (F6)</translation>
    </message>
    <message>
      <source>End the run; what was done is kept (Ctrl+.)</source>
      <translation>Terminer l’exécution ; ce qui est fait est conservé (Ctrl+.)</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>A message for the next step…</source>
      <translation>Un message pour la prochaine étape…</translation>
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
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <source>Ask a follow-up, or describe a new task… drop files or images here</source>
      <translation>Poursuivez ou décrivez une nouvelle tâche… déposez ici fichiers ou images</translation>
    </message>
    <message>
      <source>Describe a task… drop files or images here</source>
      <translation>Décrivez une tâche… déposez ici fichiers ou images</translation>
    </message>
    <message>
      <source>Stop now</source>
      <translation>Arrêter maintenant</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>Demander avant d’exécuter</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Exécuter sans demander</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Type a task first.</source>
      <translation>Saisissez d’abord une tâche.</translation>
    </message>
  </context>
  <context>
    <name>ImportPicker</name>
    <message>
      <source>This allows every installed module, those that reach files, programs and the network included. Only the isolation of the worker then stands between the code and this computer.</source>
      <translation>Ceci autorise tous les modules installés, y compris ceux qui accèdent aux fichiers, aux programmes et au réseau. Seul l’isolement du processus de travail sépare alors le code de cet ordinateur.</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Type a package, for example pandas or matplotlib.*</source>
      <translation>Saisissez un paquet, par exemple pandas ou matplotlib.*</translation>
    </message>
    <message>
      <source>pkg allows a package with its submodules, pkg.sub that one. The isolation holds in any case.</source>
      <translation>pkg autorise un paquet et ses sous-modules, pkg.sub celui-là seul. L’isolement reste en place dans tous les cas.</translation>
    </message>
    <message>
      <source>everything installed</source>
      <translation>tout ce qui est installé</translation>
    </message>
    <message>
      <source>can reach the network</source>
      <translation>peut accéder au réseau</translation>
    </message>
    <message>
      <source>can reach files</source>
      <translation>peut accéder aux fichiers</translation>
    </message>
    <message>
      <source>can start programs</source>
      <translation>peut lancer des programmes</translation>
    </message>
    <message>
      <source>Allow every import</source>
      <translation>Autoriser tous les imports</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ajoutés</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <source>Always there</source>
      <translation>Toujours présents</translation>
    </message>
    <message>
      <source>Looking at what is installed…</source>
      <translation>Recherche de ce qui est installé…</translation>
    </message>
    <message>
      <source>No installed package is called that.</source>
      <translation>Aucun paquet installé ne porte ce nom.</translation>
    </message>
    <message>
      <source>Python's own</source>
      <translation>fourni avec Python</translation>
    </message>
    <message>
      <source>{name} is always there.</source>
      <translation>{name} est toujours présent.</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>All models…</source>
      <translation>Tous les modèles…</translation>
    </message>
    <message>
      <source>Looking on this computer's usual ports…</source>
      <translation>Recherche sur les ports habituels de cet ordinateur…</translation>
    </message>
    <message>
      <source>Use a file…</source>
      <translation>Utiliser un fichier…</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <source>Local server</source>
      <translation>Serveur local</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Model on the Hub, owner/name</source>
      <translation>Modèle du Hub, propriétaire/nom</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>Use this model of the Hub</source>
      <translation>Utiliser ce modèle du Hub</translation>
    </message>
    <message>
      <source>Other provider</source>
      <translation>Autre fournisseur</translation>
    </message>
    <message>
      <source>Address, for example https://host/v1</source>
      <translation>Adresse, par exemple https://host/v1</translation>
    </message>
    <message>
      <source>Model name there</source>
      <translation>Nom du modèle à cette adresse</translation>
    </message>
    <message>
      <source>Account whose key is sent</source>
      <translation>Compte dont la clé est envoyée</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Aucune clé</translation>
    </message>
    <message>
      <source>Use this provider</source>
      <translation>Utiliser ce fournisseur</translation>
    </message>
    <message>
      <source>found</source>
      <translation>trouvé</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>aucun trouvé</translation>
    </message>
    <message>
      <source>No server answered on this computer's usual ports (Ollama, LM Studio, llama.cpp, vLLM).</source>
      <translation>Aucun serveur n’a répondu sur les ports habituels de cet ordinateur (Ollama, LM Studio, llama.cpp, vLLM).</translation>
    </message>
    <message>
      <source>Built-in model</source>
      <translation>Modèle intégré</translation>
    </message>
    <message>
      <source>Write it as owner/name.</source>
      <translation>Écrivez-le sous la forme propriétaire/nom.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelText</name>
    <message>
      <source>Default model</source>
      <translation>Modèle par défaut</translation>
    </message>
    <message>
      <source>Built-in model</source>
      <translation>Modèle intégré</translation>
    </message>
    <message>
      <source>Script {name}</source>
      <translation>Script {name}</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation>sur cet ordinateur</translation>
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
      <translation>Approbation</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>Demander avant d’exécuter</translation>
    </message>
    <message>
      <source>Each action waits until you have read it and pressed Run.</source>
      <translation>Chaque action attend que vous l’ayez lue et que vous ayez appuyé sur Exécuter.</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Exécuter sans demander</translation>
    </message>
    <message>
      <source>Actions run at once, inside the same isolation. You can stop at any time.</source>
      <translation>Les actions s’exécutent aussitôt, dans le même isolement. Vous pouvez arrêter à tout moment.</translation>
    </message>
  </context>
  <context>
    <name>StepsPicker</name>
    <message>
      <source>Step limit</source>
      <translation>Limite d’étapes</translation>
    </message>
    <message>
      <source>At the limit the model is asked once for its best answer so far.</source>
      <translation>À la limite, le modèle est invité une fois à donner sa meilleure réponse.</translation>
    </message>
  </context>
  <context>
    <name>ToolPicker</name>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Search tools</source>
      <translation>Rechercher des outils</translation>
    </message>
    <message>
      <source>A tool runs in the application, not in the interpreter. final_answer is always there.</source>
      <translation>Un outil s’exécute dans l’application, pas dans l’interpréteur. final_answer est toujours présent.</translation>
    </message>
    <message>
      <source>Install {package} to use it.</source>
      <translation>Installez {package} pour l’utiliser.</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Your message goes to the model with the next step.</source>
      <translation>Votre message sera transmis au modèle avec la prochaine étape.</translation>
    </message>
    <message>
      <source>The run pauses after this step.</source>
      <translation>L’exécution se met en pause après cette étape.</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Nouvelle exécution</translation>
    </message>
    <message>
      <source>{module} may be imported from the next step on.</source>
      <translation>{module} pourra être importé dès la prochaine étape.</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n connected</source>
      <translation>
        <numerusform>%n connecté</numerusform>
        <numerusform>%n connectés</numerusform>
      </translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aucun</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Something went wrong in the application itself: {error}</source>
      <translation>Un problème est survenu dans l’application elle-même : {error}</translation>
    </message>
  </context>
  <context>
    <name>Examples</name>
    <message>
      <source>Leopard on the bridge</source>
      <translation>Un léopard sur le pont</translation>
    </message>
    <message>
      <source>How many seconds would a leopard at full speed need to cross the Pont des Arts?</source>
      <translation>Combien de secondes faudrait-il à un léopard à pleine vitesse pour traverser le pont des Arts ?</translation>
    </message>
    <message>
      <source>Most downloaded model</source>
      <translation>Modèle le plus téléchargé</translation>
    </message>
    <message>
      <source>Which text-to-video model on the Hub has the most downloads?</source>
      <translation>Quel modèle texte-vers-vidéo du Hub est le plus téléchargé ?</translation>
    </message>
    <message>
      <source>Title of a page</source>
      <translation>Titre d’une page</translation>
    </message>
    <message>
      <source>Get the title of a web page with requests and bs4.</source>
      <translation>Lis le titre d’une page web avec requests et bs4.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this run</source>
      <translation>Rechercher dans cette exécution</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>Étape précédente</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Étape suivante</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Not in this run</source>
      <translation>Absent de cette exécution</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>Save this run as a file</source>
      <translation>Enregistrer cette exécution dans un fichier</translation>
    </message>
    <message>
      <source>Show this run beside another one</source>
      <translation>Afficher cette exécution à côté d’une autre</translation>
    </message>
    <message>
      <source>Find any command or run by typing</source>
      <translation>Trouver une commande ou une exécution en tapant</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Nouvelle exécution</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Began</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n call(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody: this run asks for no approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hosts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <source>Attempt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>(estimated)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tokens in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tokens out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edited before it ran</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model was told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approval</source>
      <translation>Approbation</translation>
    </message>
    <message>
      <source>May call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the code touches (static guess)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of these cached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run unasked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectorPanel</name>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>Inspector tabs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextPane</name>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in step %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MessagesTab</name>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what is new since the step before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the request as a command; the key is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy cURL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> · %1 picture(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No request yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutputTab</name>
    <message>
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <source>No step yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 were kept: the beginning and the end.

</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value</source>
      <translation>valeur</translation>
    </message>
    <message>
      <source>error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reasoning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step printed nothing.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToolsTab</name>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Tool calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>This step called no tool. The run has these:

</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RawTab</name>
    <message>
      <source>Raw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimingTab</name>
    <message>
      <source>Timing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, until its first word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>En attente de vous</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waterfall: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TotalsBlock</name>
    <message>
      <source>This run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Context</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This run: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Variables</name>
    <message>
      <source>before this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 items</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VariablesModel</name>
    <message>
      <source>from before this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed by step %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VariableTable</name>
    <message>
      <source>Variables</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VariablesTab</name>
    <message>
      <source>Variables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no variables after this step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 more changed in this step than are kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DownloadDialog</name>
    <message>
      <source>Model on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It answers without an account and without a network. Nothing is fetched before you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a file I have…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Choisir un autre modèle</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with the download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not on this computer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size: {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To: {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already here: {size}</source>
      <translation type="unfinished" />
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
      <translation>Exécutions</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
  </context>
  <context>
    <name>ModelDesk</name>
    <message>
      <source>The model is being downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No server answered on this computer's usual ports. Press to look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found</source>
      <translation>trouvé</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>aucun trouvé</translation>
    </message>
    <message>
      <source>The model is on this computer now. Press Run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hugging Face needs a token for its Inference Providers.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{names} on this computer, %n model(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add a token</source>
      <translation>Ajouter un jeton</translation>
    </message>
    <message>
      <source>looking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking on this computer's usual ports…</source>
      <translation>Recherche sur les ports habituels de cet ordinateur…</translation>
    </message>
  </context>
  <context>
    <name>ModelDelegate</name>
    <message>
      <source>The list says nothing more.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the model runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>Providers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListedModels</name>
    <message>
      <source>favourite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used lately</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocalModelCard</name>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>Use {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause the download of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel the download of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name} from this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading it and asking for a small action, 20 seconds at most once it is loaded…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume, {size} to go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fits this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs more memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>downloading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not downloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runtime missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unusable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{memory} of memory while it runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used from {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>downloading {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused at {percent} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocalDesk</name>
    <message>
      <source>Delete the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name} from this computer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} become free. It can be downloaded again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocalTab</name>
    <message>
      <source>Looking at this computer's models…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a GGUF file I have…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} of disk used in {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, a file of yours, chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} of it unfinished downloads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this computer has {memory} of memory</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Search models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which models are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Favourites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n model(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No model of this list is like that.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{shown} of %n model(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Use “{name}” anyway</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProvidersDesk</name>
    <message numerus="yes">
      <source>%n server(s) found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>None found, look again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press to look again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking {host} for its models…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models that you use or mark as favourites will be here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} shows its models only to those with a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>{name} answered, but has no models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the address of an OpenAI-compatible server and press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of {name} is asked for when you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the models</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProvidersTab</name>
    <message>
      <source>Providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for servers here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks the usual ports of this computer, and no other address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address, for example https://host/v1</source>
      <translation>Adresse, par exemple https://host/v1</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account whose key is sent</source>
      <translation>Compte dont la clé est envoyée</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks the model for a small action, 20 seconds at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models that you marked or used, of all providers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inference Providers; the list is public, answers need a token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Favourites and recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>no key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking {name} for a small action, 20 seconds at most…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key: {source}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>sees pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tokens} context</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>from {name}, %n provider(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>served by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>free of charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>${input} in, ${output} out per million tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{price} (list of {source})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It works: it answered with Python that can be run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the first words after {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{speed} tokens a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} GB</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Type a command or the name of a run</source>
      <translation>Saisissez une commande ou le nom d’une exécution</translation>
    </message>
    <message>
      <source>Search commands and runs</source>
      <translation>Rechercher des commandes et des exécutions</translation>
    </message>
    <message>
      <source>Commands and runs found</source>
      <translation>Commandes et exécutions trouvées</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Rien ne porte ce nom.</translation>
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
      <translation>Page web</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>Notebook</translation>
    </message>
    <message>
      <source>JSON, all events</source>
      <translation>JSON, tous les événements</translation>
    </message>
    <message>
      <source>Python script</source>
      <translation>Script Python</translation>
    </message>
    <message>
      <source>Delete…	Del</source>
      <translation>Supprimer…	Del</translation>
    </message>
    <message>
      <source>Rename the run</source>
      <translation>Renommer l’exécution</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>Supprimer l’exécution</translation>
    </message>
    <message>
      <source>It cannot be brought back.</source>
      <translation>Elle ne pourra pas être récupérée.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the run</source>
      <translation>Enregistrer l’exécution</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Delete… (stop it first)</source>
      <translation>Supprimer… (arrêtez-la d’abord)</translation>
    </message>
    <message>
      <source>Stop the run before you delete it.</source>
      <translation>Arrêtez l’exécution avant de la supprimer.</translation>
    </message>
    <message>
      <source>Delete “{title}” with all its steps?</source>
      <translation>Supprimer « {title} » avec toutes ses étapes ?</translation>
    </message>
    <message>
      <source>Saved {file}.</source>
      <translation>{file} enregistré.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <translation>Renommer…	F2</translation>
    </message>
    <message>
      <source>Copy the run's id</source>
      <translation>Copier l’identifiant de l’exécution</translation>
    </message>
  </context>
  <context>
    <name>RunState</name>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>needs approval</source>
      <translation>à approuver</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>arrêt en cours</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>terminée</translation>
    </message>
    <message>
      <source>step limit</source>
      <translation>limite d’étapes</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>arrêtée</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrompue</translation>
    </message>
  </context>
  <context>
    <name>RunsModel</name>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n étape</numerusform>
        <numerusform>%n étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>{tokens} tok</source>
      <translation>{tokens} jetons</translation>
    </message>
  </context>
  <context>
    <name>RunsPane</name>
    <message>
      <source>Search runs… Ctrl+F</source>
      <translation>Rechercher… Ctrl+F</translation>
    </message>
    <message>
      <source>Search runs</source>
      <translation>Rechercher des exécutions</translation>
    </message>
    <message>
      <source>Your runs will appear here. Every step is kept on this computer.</source>
      <translation>Vos exécutions apparaîtront ici. Chaque étape est conservée sur cet ordinateur.</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Nouvelle exécution</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Ctrl+N</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>No run contains these words.</source>
      <translation>Aucune exécution ne contient ces mots.</translation>
    </message>
  </context>
  <context>
    <name>_RunList</name>
    <message>
      <source>Runs</source>
      <translation>Exécutions</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also Ctrl and + or −; Ctrl+0 goes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask before running</source>
      <translation>Demander avant d’exécuter</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Exécuter sans demander</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Approbation</translation>
    </message>
    <message>
      <source>Whether each action waits for your yes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step limit</source>
      <translation>Limite d’étapes</translation>
    </message>
    <message>
      <source>Mark the window in the task bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notifications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When a run waits or ends and the window is not in front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of this computer and of every provider, with size, context and price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tokens and keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits of one action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clock stands still while a tool runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs and models are kept in {folder} and nowhere else. Nothing is sent.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) still going on. Close and stop?</source>
      <translation>
        <numerusform>%n exécution est encore en cours. Fermer et arrêter ?</numerusform>
        <numerusform>%n exécutions sont encore en cours. Fermer et arrêter ?</numerusform>
      </translation>
    </message>
    <message>
      <source>What was done until now is kept.</source>
      <translation>Ce qui a été fait jusqu’ici est conservé.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Arrêter et fermer</translation>
    </message>
    <message>
      <source>run</source>
      <translation>exécution</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the run as {format}</source>
      <translation>Enregistrer l’exécution au format {format}</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>What should the agent do?</source>
      <translation>Que doit faire l’agent ?</translation>
    </message>
    <message>
      <source>It writes Python, runs it step by step in an isolated interpreter, and shows you every step.</source>
      <translation>Il écrit du Python, l’exécute étape par étape dans un interpréteur isolé et vous montre chaque étape.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>Small built-in model. Works offline, no account. Good for arithmetic and small scripts.</source>
      <translation>Petit modèle intégré. Fonctionne hors ligne, sans compte. Convient au calcul et aux petits scripts.</translation>
    </message>
    <message>
      <source>Local server</source>
      <translation>Serveur local</translation>
    </message>
    <message>
      <source>Ollama, LM Studio, llama.cpp or vLLM. Press to look for servers.</source>
      <translation>Ollama, LM Studio, llama.cpp ou vLLM. Appuyez pour chercher des serveurs.</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Any model on Inference Providers. Needs a token.</source>
      <translation>Tout modèle d’Inference Providers. Demande un jeton.</translation>
    </message>
    <message>
      <source>Other provider</source>
      <translation>Autre fournisseur</translation>
    </message>
    <message>
      <source>Any OpenAI-compatible address and key.</source>
      <translation>Toute adresse compatible OpenAI et sa clé.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Try one</source>
      <translation>Essayez</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n étape</numerusform>
        <numerusform>%n étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>Network: on for code</source>
      <translation>Réseau : ouvert au code</translation>
    </message>
    <message>
      <source>Network: off for code</source>
      <translation>Réseau : fermé au code</translation>
    </message>
    <message>
      <source>Interpreter: {level}</source>
      <translation>Interpréteur : {level}</translation>
    </message>
    <message>
      <source>{about}{input} in · {output} out</source>
      <translation>{about}{input} entrée · {output} sortie</translation>
    </message>
    <message>
      <source>starts with the first run</source>
      <translation>démarre à la première exécution</translation>
    </message>
  </context>
  <context>
    <name>ApprovalStrip</name>
    <message>
      <source>Careful: the code has invisible characters (%1) and may do other things than it seems to.</source>
      <translation>Attention : le code contient des caractères invisibles (%1) et peut faire autre chose que ce qu’il semble faire.</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Approbation</translation>
    </message>
    <message>
      <source>What the code will touch, a static guess</source>
      <translation>Ce que le code va toucher, estimation statique</translation>
    </message>
    <message>
      <source>Tell the model why, and what to do instead</source>
      <translation>Dites au modèle pourquoi, et quoi faire à la place</translation>
    </message>
    <message>
      <source>Note for the model</source>
      <translation>Note pour le modèle</translation>
    </message>
    <message>
      <source>Run exactly this code. With Ctrl+Shift+Enter the run pauses after it.</source>
      <translation>Exécuter exactement ce code. Avec Ctrl+Shift+Enter, l’exécution se met ensuite en pause.</translation>
    </message>
    <message>
      <source>Change the code before it runs (F2)</source>
      <translation>Modifier le code avant son exécution (F2)</translation>
    </message>
    <message>
      <source>Do not run it, and tell the model why (Ctrl+Backspace)</source>
      <translation>Ne pas l’exécuter et dire au modèle pourquoi (Ctrl+Backspace)</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Ctrl+↵</source>
      <translation>Ctrl+↵</translation>
    </message>
    <message>
      <source>Edit code</source>
      <translation>Modifier le code</translation>
    </message>
    <message>
      <source>Reject with a note…</source>
      <translation>Refuser avec une note…</translation>
    </message>
    <message>
      <source>Run the rest of this run without asking ▾</source>
      <translation>Exécuter la suite sans demander ▾</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>↵</source>
      <translation>↵</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Until a new import, tool, path or host appears</source>
      <translation>Jusqu’à un nouvel import, outil, chemin ou hôte</translation>
    </message>
    <message>
      <source>For the next 5 steps</source>
      <translation>Pour les 5 prochaines étapes</translation>
    </message>
    <message>
      <source>For this whole run, whatever it does</source>
      <translation>Pour toute cette exécution, quoi qu’elle fasse</translation>
    </message>
    <message>
      <source>imports</source>
      <translation>imports</translation>
    </message>
    <message>
      <source>calls</source>
      <translation>appels</translation>
    </message>
    <message>
      <source>paths</source>
      <translation>chemins</translation>
    </message>
    <message>
      <source>hosts</source>
      <translation>hôtes</translation>
    </message>
    <message>
      <source>Static guess:</source>
      <translation>Estimation statique :</translation>
    </message>
    <message>
      <source>touches no files, hosts or tools</source>
      <translation>ne touche ni fichiers, ni hôtes, ni outils</translation>
    </message>
    <message>
      <source>Drop my changes</source>
      <translation>Abandonner mes modifications</translation>
    </message>
    <message>
      <source>Run this, then pause</source>
      <translation>Exécuter ceci, puis pause</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
    <message>
      <source>Copy step as Markdown</source>
      <translation>Copier l’étape en Markdown</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copier le code</translation>
    </message>
    <message>
      <source>Copy output</source>
      <translation>Copier la sortie</translation>
    </message>
    <message>
      <source>Copy error</source>
      <translation>Copier l’erreur</translation>
    </message>
    <message>
      <source>Show the request</source>
      <translation>Afficher la requête</translation>
    </message>
    <message>
      <source>Show the events</source>
      <translation>Afficher les événements</translation>
    </message>
    <message>
      <source>Copy answer</source>
      <translation>Copier la réponse</translation>
    </message>
    <message>
      <source>Copy task</source>
      <translation>Copier la tâche</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Fork here</source>
      <translation>Bifurquer ici</translation>
    </message>
    <message>
      <source>Edit and continue</source>
      <translation>Modifier et continuer</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Exécuter à nouveau</translation>
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
      <translation>Tâche</translation>
    </message>
  </context>
  <context>
    <name>AnswerWidget</name>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n étape</numerusform>
        <numerusform>%n étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>at the step limit</source>
      <translation>à la limite d’étapes</translation>
    </message>
    <message>
      <source>… %1 characters in all</source>
      <translation>… %1 caractères en tout</translation>
    </message>
  </context>
  <context>
    <name>FailureWidget</name>
    <message>
      <source>Cause</source>
      <translation>Cause</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>The run cannot go on</source>
      <translation>L’exécution ne peut pas continuer</translation>
    </message>
  </context>
  <context>
    <name>NoticeWidget</name>
    <message>
      <source>Stopped</source>
      <translation>Arrêtée</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Interrompue</translation>
    </message>
  </context>
  <context>
    <name>OutlineModel</name>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutlineTable</name>
    <message>
      <source>Steps of this run</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutlineWindow</name>
    <message>
      <source>Outline</source>
      <translation type="unfinished" />
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
      <translation>Sortie</translation>
    </message>
    <message>
      <source>the end of %1 characters, show all</source>
      <translation>la fin de %1 caractères, tout afficher</translation>
    </message>
    <message>
      <source>%1 of %2 characters kept</source>
      <translation>%1 caractères conservés sur %2</translation>
    </message>
  </context>
  <context>
    <name>NewPill</name>
    <message>
      <source>Latest</source>
      <translation>Dernier</translation>
    </message>
    <message>
      <source>Go to the answer</source>
      <translation>Aller à la réponse</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>%1 new</source>
      <translation>%1 de plus</translation>
    </message>
    <message>
      <source>Go to what is new: %1</source>
      <translation>Aller aux nouveautés : %1</translation>
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
      <translation>Modifier le plan</translation>
    </message>
    <message>
      <source>Use this plan</source>
      <translation>Utiliser ce plan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>PlanWidget</name>
    <message>
      <source>writing</source>
      <translation>écriture</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>modifié</translation>
    </message>
  </context>
  <context>
    <name>StepWidget</name>
    <message>
      <source>Thought</source>
      <translation>Réflexion</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valeur</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>model saw %1 of %2</source>
      <translation>le modèle a vu %1 sur %2</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>tentative %1</translation>
    </message>
    <message>
      <source>approved: %1</source>
      <translation>approbation : %1</translation>
    </message>
    <message>
      <source>model %1</source>
      <translation>modèle %1</translation>
    </message>
    <message>
      <source>code %1</source>
      <translation>code %1</translation>
    </message>
    <message>
      <source>%1 tokens in</source>
      <translation>%1 jetons en entrée</translation>
    </message>
    <message>
      <source>%1 tokens out</source>
      <translation>%1 jetons en sortie</translation>
    </message>
  </context>
  <context>
    <name>ToolRows</name>
    <message numerus="yes">
      <source>%n earlier call(s)</source>
      <translation>
        <numerusform>%n appel précédent</numerusform>
        <numerusform>%n appels précédents</numerusform>
      </translation>
    </message>
    <message>
      <source>Tool calls: %1</source>
      <translation>Appels d’outils : %1</translation>
    </message>
  </context>
  <context>
    <name>TableView</name>
    <message>
      <source>Table, %1</source>
      <translation>Tableau, %1</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>Fil</translation>
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
      <translation>%1 jetons</translation>
    </message>
    <message>
      <source>%1 characters</source>
      <translation>%1 caractères</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <source>thinking</source>
      <translation>réflexion</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>écriture</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>waiting for you</source>
      <translation>en attente de vous</translation>
    </message>
    <message>
      <source>done</source>
      <translation>terminée</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>arrêtée</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>réponse donnée</translation>
    </message>
    <message>
      <source>step limit</source>
      <translation>limite d’étapes</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrompue</translation>
    </message>
    <message>
      <source>syntax error</source>
      <translation>erreur de syntaxe</translation>
    </message>
    <message>
      <source>import refused</source>
      <translation>import refusé</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>non autorisé</translation>
    </message>
    <message>
      <source>time limit</source>
      <translation>limite de temps</translation>
    </message>
    <message>
      <source>memory limit</source>
      <translation>limite de mémoire</translation>
    </message>
    <message>
      <source>interpreter ended</source>
      <translation>interpréteur terminé</translation>
    </message>
    <message>
      <source>no code in the reply</source>
      <translation>pas de code dans la réponse</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>Étape %1</translation>
    </message>
    <message>
      <source>Thinking…</source>
      <translation>Réflexion…</translation>
    </message>
    <message>
      <source>Writing code…</source>
      <translation>Écriture du code…</translation>
    </message>
    <message>
      <source>Running…</source>
      <translation>Exécution…</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>En attente de vous</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan, being written</source>
      <translation>Plan, en cours d’écriture</translation>
    </message>
    <message>
      <source>Task: %1</source>
      <translation>Tâche : %1</translation>
    </message>
    <message>
      <source>Answer: %1</source>
      <translation>Réponse : %1</translation>
    </message>
    <message>
      <source>The run failed: %1</source>
      <translation>L’exécution a échoué : %1</translation>
    </message>
    <message>
      <source>The application ended before this run did. Everything until then is here.</source>
      <translation>L’application s’est terminée avant cette exécution. Tout ce qui précède est ici.</translation>
    </message>
    <message>
      <source>You stopped this run.</source>
      <translation>Vous avez arrêté cette exécution.</translation>
    </message>
    <message>
      <source>The application ended during step %1. Everything up to step %2 is here.</source>
      <translation>L’application s’est terminée pendant l’étape %1. Tout est ici jusqu’à l’étape %2.</translation>
    </message>
    <message>
      <source>The application ended during step 1.</source>
      <translation>L’application s’est terminée pendant l’étape 1.</translation>
    </message>
    <message>
      <source>Paused. The next message you send goes with the next step.</source>
      <translation>En pause. Votre prochain message partira avec la prochaine étape.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Choisir un autre modèle</translation>
    </message>
    <message>
      <source>Add a token</source>
      <translation>Ajouter un jeton</translation>
    </message>
    <message>
      <source>Allow the import</source>
      <translation>Autoriser l’import</translation>
    </message>
    <message>
      <source>Raise the limit</source>
      <translation>Relever la limite</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Allow %1 and go on</source>
      <translation>Autoriser %1 et continuer</translation>
    </message>
    <message>
      <source>You allowed %1 for this run.</source>
      <translation>Vous avez autorisé %1 pour cette exécution.</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>ModelStates</name>
    <message>
      <source>Works offline, no account. Good for arithmetic and small scripts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>download {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any model on Inference Providers. Needs a token.</source>
      <translation>Tout modèle d’Inference Providers. Demande un jeton.</translation>
    </message>
    <message>
      <source>Any model on Inference Providers.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Timeline</source>
      <translation>Fil</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>Timeline or inspector</source>
      <translation>Fil ou inspecteur</translation>
    </message>
  </context>
</TS>
