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
      <source>Address that the token is sent to, and no other</source>
      <translation>Adresse à laquelle le jeton est envoyé, et aucune autre</translation>
    </message>
    <message>
      <source>Paste it here</source>
      <translation>Collez-le ici</translation>
    </message>
    <message>
      <source>Keep token</source>
      <translation>Conserver le jeton</translation>
    </message>
    <message>
      <source>Memory, until the application ends</source>
      <translation>Mémoire, jusqu’à la fermeture de l’application</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>trousseau</translation>
    </message>
    <message>
      <source>memory</source>
      <translation>mémoire</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>environnement</translation>
    </message>
    <message>
      <source>Keyring of this computer</source>
      <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Name the account and paste its token.</source>
      <translation>Nommez le compte et collez son jeton.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>L’adresse commence par http:// ou https://.</translation>
    </message>
    <message>
      <source>Provider</source>
      <translation>Fournisseur</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Jeton</translation>
    </message>
    <message>
      <source>Keep it in</source>
      <translation>Conserver dans</translation>
    </message>
    <message>
      <source>Add or replace</source>
      <translation>Ajouter ou remplacer</translation>
    </message>
    <message>
      <source>None yet. The built-in model needs none.</source>
      <translation>Aucun pour l’instant. Le modèle intégré n’en demande pas.</translation>
    </message>
    <message>
      <source>file</source>
      <translation>fichier</translation>
    </message>
    <message>
      <source>Tokens are made at {page}</source>
      <translation>Les jetons se créent sur {page}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
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
      <translation>Sommaire des étapes</translation>
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
      <translation>L’adresse commence par http:// ou https://.</translation>
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
      <translation>Étape</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Début</translation>
    </message>
    <message numerus="yes">
      <source>%n call(s)</source>
      <translation>
        <numerusform>%n appel</numerusform>
        <numerusform>%n appels</numerusform>
      </translation>
    </message>
    <message>
      <source>you</source>
      <translation>vous</translation>
    </message>
    <message>
      <source>nobody: this run asks for no approval</source>
      <translation>personne : cette exécution ne demande pas d’approbation</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Appels</translation>
    </message>
    <message>
      <source>Paths</source>
      <translation>Chemins</translation>
    </message>
    <message>
      <source>Hosts</source>
      <translation>Hôtes</translation>
    </message>
    <message>
      <source>State </source>
      <translation>État </translation>
    </message>
    <message>
      <source>Model </source>
      <translation>Modèle </translation>
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
      <translation>Tentative</translation>
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
      <translation>(estimation)</translation>
    </message>
    <message>
      <source>Tokens in</source>
      <translation>Jetons en entrée</translation>
    </message>
    <message>
      <source>Tokens out</source>
      <translation>Jetons en sortie</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Approuvée par</translation>
    </message>
    <message>
      <source>edited before it ran</source>
      <translation>modifié avant son exécution</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Votre note</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Affiché</translation>
    </message>
    <message>
      <source>Model was told</source>
      <translation>Transmis au modèle</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Interpréteur</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Approbation</translation>
    </message>
    <message>
      <source>May call</source>
      <translation>Peut appeler</translation>
    </message>
    <message>
      <source>May import</source>
      <translation>Peut importer</translation>
    </message>
    <message>
      <source>What the code touches (static guess)</source>
      <translation>Ce que le code touche (estimation statique)</translation>
    </message>
    <message>
      <source>of these cached</source>
      <translation>dont en cache</translation>
    </message>
    <message>
      <source>ask</source>
      <translation>demander</translation>
    </message>
    <message>
      <source>run unasked</source>
      <translation>exécuter sans demander</translation>
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
      <translation>Onglets de l’inspecteur</translation>
    </message>
  </context>
  <context>
    <name>TextPane</name>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Search in: %1</source>
      <translation>Rechercher dans : %1</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Search in step %1</source>
      <translation>Rechercher dans l’étape %1</translation>
    </message>
    <message>
      <source>Not saved: %1</source>
      <translation>Non enregistré : %1</translation>
    </message>
  </context>
  <context>
    <name>MessagesTab</name>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Only what is new since the step before</source>
      <translation>Seulement ce qui est nouveau depuis l’étape précédente</translation>
    </message>
    <message>
      <source>Copy the request as a command; the key is left out</source>
      <translation>Copier la requête sous forme de commande ; la clé est omise</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveautés</translation>
    </message>
    <message>
      <source>Copy cURL</source>
      <translation>Copier en cURL</translation>
    </message>
    <message>
      <source> · %1 picture(s)</source>
      <translation> · %1 image(s)</translation>
    </message>
    <message>
      <source>No request yet.</source>
      <translation>Pas encore de requête.</translation>
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
      <translation>Pas encore d’étape.</translation>
    </message>
    <message>
      <source>%1 of %2 were kept: the beginning and the end.

</source>
      <translation>%1 conservés sur %2 : le début et la fin.

</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valeur</translation>
    </message>
    <message>
      <source>error</source>
      <translation>erreur</translation>
    </message>
    <message>
      <source>reasoning</source>
      <translation>raisonnement</translation>
    </message>
    <message>
      <source>This step printed nothing.</source>
      <translation>Cette étape n’a rien affiché.</translation>
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
      <translation>Appels d’outils</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>This step called no tool. The run has these:

</source>
      <translation>Cette étape n’a appelé aucun outil. L’exécution dispose de ceux-ci :

</translation>
    </message>
  </context>
  <context>
    <name>RawTab</name>
    <message>
      <source>Raw</source>
      <translation>Brut</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
  </context>
  <context>
    <name>TimingTab</name>
    <message>
      <source>Timing</source>
      <translation>Durées</translation>
    </message>
    <message>
      <source>Model, until its first word</source>
      <translation>Modèle, jusqu’à son premier mot</translation>
    </message>
    <message>
      <source>Model, writing</source>
      <translation>Modèle, écriture</translation>
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
      <translation>Pas encore de durées.</translation>
    </message>
    <message>
      <source>Waterfall: %1</source>
      <translation>Cascade : %1</translation>
    </message>
  </context>
  <context>
    <name>TotalsBlock</name>
    <message>
      <source>This run</source>
      <translation>Cette exécution</translation>
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
      <translation>Contexte</translation>
    </message>
    <message>
      <source>This run: %1</source>
      <translation>Cette exécution : %1</translation>
    </message>
  </context>
  <context>
    <name>Variables</name>
    <message>
      <source>before this run</source>
      <translation>avant cette exécution</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>étape %1</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouvelle</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifiée</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>supprimée</translation>
    </message>
    <message>
      <source>1 item</source>
      <translation>1 élément</translation>
    </message>
    <message>
      <source>%1 items</source>
      <translation>%1 éléments</translation>
    </message>
  </context>
  <context>
    <name>VariablesModel</name>
    <message>
      <source>from before this run</source>
      <translation>d’avant cette exécution</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>étape %1</translation>
    </message>
    <message>
      <source>removed by step %1</source>
      <translation>supprimée par l’étape %1</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
  </context>
  <context>
    <name>VariableTable</name>
    <message>
      <source>Variables</source>
      <translation>Variables</translation>
    </message>
  </context>
  <context>
    <name>VariablesTab</name>
    <message>
      <source>Variables</source>
      <translation>Variables</translation>
    </message>
    <message>
      <source>There are no variables after this step.</source>
      <translation>Il n’y a pas de variables après cette étape.</translation>
    </message>
    <message>
      <source>%1 more changed in this step than are kept.</source>
      <translation>%1 autres ont changé à cette étape et ne sont pas conservées.</translation>
    </message>
  </context>
  <context>
    <name>DownloadDialog</name>
    <message>
      <source>Model on this computer</source>
      <translation>Modèle sur cet ordinateur</translation>
    </message>
    <message>
      <source>It answers without an account and without a network. Nothing is fetched before you say so.</source>
      <translation>Il répond sans compte et sans réseau. Rien n’est téléchargé avant votre accord.</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>Progression du téléchargement</translation>
    </message>
    <message>
      <source>Use a file I have…</source>
      <translation>Utiliser un fichier que j’ai…</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Choisir un autre modèle</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>Annuler le téléchargement</translation>
    </message>
    <message>
      <source>Go on with the download</source>
      <translation>Poursuivre le téléchargement</translation>
    </message>
    <message>
      <source>{name} is not on this computer yet</source>
      <translation>{name} n’est pas encore sur cet ordinateur</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>Taille : {size}</translation>
    </message>
    <message>
      <source>From: {source}</source>
      <translation>De : {source}</translation>
    </message>
    <message>
      <source>To: {target}</source>
      <translation>Vers : {target}</translation>
    </message>
    <message>
      <source>Download {size}</source>
      <translation>Télécharger {size}</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>Licence : {licence}</translation>
    </message>
    <message>
      <source>Already here: {size}</source>
      <translation>Déjà présents : {size}</translation>
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
      <translation>Le modèle est en cours de téléchargement.</translation>
    </message>
    <message>
      <source>No server answered on this computer's usual ports. Press to look again.</source>
      <translation>Aucun serveur n’a répondu sur les ports habituels de cet ordinateur. Appuyez pour chercher à nouveau.</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation>Modèles au format GGUF (*.gguf)</translation>
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
      <translation>Le modèle est maintenant sur cet ordinateur. Appuyez sur Exécuter.</translation>
    </message>
    <message>
      <source>Hugging Face needs a token for its Inference Providers.</source>
      <translation>Hugging Face demande un jeton pour ses Inference Providers.</translation>
    </message>
    <message numerus="yes">
      <source>{names} on this computer, %n model(s).</source>
      <translation>
        <numerusform>{names} sur cet ordinateur, %n modèle.</numerusform>
        <numerusform>{names} sur cet ordinateur, %n modèles.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a token</source>
      <translation>Ajouter un jeton</translation>
    </message>
    <message>
      <source>looking</source>
      <translation>recherche</translation>
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
      <translation>La liste n’en dit pas plus.</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Où le modèle s’exécute</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>Providers</source>
      <translation>Fournisseurs</translation>
    </message>
  </context>
  <context>
    <name>ListedModels</name>
    <message>
      <source>favourite</source>
      <translation>favori</translation>
    </message>
    <message>
      <source>used lately</source>
      <translation>utilisé récemment</translation>
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
      <translation>Utiliser {name}</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Test {name}</source>
      <translation>Tester {name}</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause the download of {name}</source>
      <translation>Suspendre le téléchargement de {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel the download of {name}</source>
      <translation>Annuler le téléchargement de {name}</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete {name} from this computer</source>
      <translation>Supprimer {name} de cet ordinateur</translation>
    </message>
    <message>
      <source>Loading it and asking for a small action, 20 seconds at most once it is loaded…</source>
      <translation>Chargement, puis demande d’une petite action, 20 secondes au plus une fois chargé…</translation>
    </message>
    <message>
      <source>Resume, {size} to go</source>
      <translation>Reprendre, encore {size}</translation>
    </message>
    <message>
      <source>Download {size}</source>
      <translation>Télécharger {size}</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
    <message>
      <source>fits this computer</source>
      <translation>convient à cet ordinateur</translation>
    </message>
    <message>
      <source>needs more memory</source>
      <translation>demande plus de mémoire</translation>
    </message>
    <message>
      <source>Download of {name}</source>
      <translation>Téléchargement de {name}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>downloading</source>
      <translation>téléchargement</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <source>not downloaded</source>
      <translation>non téléchargé</translation>
    </message>
    <message>
      <source>runtime missing</source>
      <translation>moteur absent</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>inutilisable</translation>
    </message>
    <message>
      <source>{memory} of memory while it runs</source>
      <translation>{memory} de mémoire en fonctionnement</translation>
    </message>
    <message>
      <source>used from {path}</source>
      <translation>utilisé depuis {path}</translation>
    </message>
    <message>
      <source>downloading {share}</source>
      <translation>téléchargement {share}</translation>
    </message>
    <message>
      <source>paused at {percent} %</source>
      <translation>en pause à {percent} %</translation>
    </message>
  </context>
  <context>
    <name>LocalDesk</name>
    <message>
      <source>Delete the model</source>
      <translation>Supprimer le modèle</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation>Modèles au format GGUF (*.gguf)</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>Delete {name} from this computer?</source>
      <translation>Supprimer {name} de cet ordinateur ?</translation>
    </message>
    <message>
      <source>{size} become free. It can be downloaded again.</source>
      <translation>{size} seront libérés. Il pourra être téléchargé à nouveau.</translation>
    </message>
  </context>
  <context>
    <name>LocalTab</name>
    <message>
      <source>Looking at this computer's models…</source>
      <translation>Recherche des modèles de cet ordinateur…</translation>
    </message>
    <message>
      <source>Use a GGUF file I have…</source>
      <translation>Utiliser un fichier GGUF que j’ai…</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
    <message>
      <source>{size} of disk used in {folder}</source>
      <translation>{size} de disque utilisés dans {folder}</translation>
    </message>
    <message>
      <source>{name}, a file of yours, chosen</source>
      <translation>{name}, un de vos fichiers, choisi</translation>
    </message>
    <message>
      <source>{size} of it unfinished downloads</source>
      <translation>dont {size} de téléchargements inachevés</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} libres</translation>
    </message>
    <message>
      <source>this computer has {memory} of memory</source>
      <translation>cet ordinateur a {memory} de mémoire</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Search models</source>
      <translation>Rechercher des modèles</translation>
    </message>
    <message>
      <source>Which models are shown</source>
      <translation>Modèles affichés</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Waiting for the list</source>
      <translation>En attente de la liste</translation>
    </message>
    <message>
      <source>All models</source>
      <translation>Tous les modèles</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoris</translation>
    </message>
    <message>
      <source>Used lately</source>
      <translation>Utilisés récemment</translation>
    </message>
    <message>
      <source>See pictures</source>
      <translation>Voient les images</translation>
    </message>
    <message>
      <source>Call tools</source>
      <translation>Appellent des outils</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Petits</translation>
    </message>
    <message numerus="yes">
      <source>%n model(s)</source>
      <translation>
        <numerusform>%n modèle</numerusform>
        <numerusform>%n modèles</numerusform>
      </translation>
    </message>
    <message>
      <source>No model of this list is like that.</source>
      <translation>Aucun modèle de cette liste ne correspond.</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of %n model(s)</source>
      <translation>
        <numerusform>{shown} sur %n modèle</numerusform>
        <numerusform>{shown} sur %n modèles</numerusform>
      </translation>
    </message>
    <message>
      <source>Use “{name}” anyway</source>
      <translation>Utiliser « {name} » quand même</translation>
    </message>
  </context>
  <context>
    <name>ProvidersDesk</name>
    <message numerus="yes">
      <source>%n server(s) found</source>
      <translation>
        <numerusform>%n serveur trouvé</numerusform>
        <numerusform>%n serveurs trouvés</numerusform>
      </translation>
    </message>
    <message>
      <source>None found, look again</source>
      <translation>Aucun trouvé, chercher à nouveau</translation>
    </message>
    <message>
      <source>Press to look again</source>
      <translation>Appuyez pour chercher à nouveau</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Asking {host} for its models…</source>
      <translation>Demande des modèles à {host}…</translation>
    </message>
    <message>
      <source>Models that you use or mark as favourites will be here.</source>
      <translation>Les modèles que vous utilisez ou marquez comme favoris apparaîtront ici.</translation>
    </message>
    <message>
      <source>{name} shows its models only to those with a key.</source>
      <translation>{name} ne montre ses modèles qu’avec une clé.</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>Ajouter une clé…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>{name} answered, but has no models.</source>
      <translation>{name} a répondu, mais n’a aucun modèle.</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Demander à nouveau</translation>
    </message>
    <message>
      <source>Type the address of an OpenAI-compatible server and press Enter.</source>
      <translation>Saisissez l’adresse d’un serveur compatible OpenAI et appuyez sur Enter.</translation>
    </message>
    <message>
      <source>The list of {name} is asked for when you say so.</source>
      <translation>La liste de {name} n’est demandée qu’avec votre accord.</translation>
    </message>
    <message>
      <source>Show the models</source>
      <translation>Afficher les modèles</translation>
    </message>
  </context>
  <context>
    <name>ProvidersTab</name>
    <message>
      <source>Providers</source>
      <translation>Fournisseurs</translation>
    </message>
    <message>
      <source>Look for servers here</source>
      <translation>Chercher des serveurs ici</translation>
    </message>
    <message>
      <source>Asks the usual ports of this computer, and no other address</source>
      <translation>Interroge les ports habituels de cet ordinateur, et aucune autre adresse</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Demander à nouveau</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>Ajouter une clé…</translation>
    </message>
    <message>
      <source>Address, for example https://host/v1</source>
      <translation>Adresse, par exemple https://host/v1</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Adresse du serveur</translation>
    </message>
    <message>
      <source>Account whose key is sent</source>
      <translation>Compte dont la clé est envoyée</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favori</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Asks the model for a small action, 20 seconds at most</source>
      <translation>Demande une petite action au modèle, 20 secondes au plus</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Utiliser ce modèle</translation>
    </message>
    <message>
      <source>Models that you marked or used, of all providers.</source>
      <translation>Modèles que vous avez marqués ou utilisés, de tous les fournisseurs.</translation>
    </message>
    <message>
      <source>Inference Providers; the list is public, answers need a token</source>
      <translation>Inference Providers ; la liste est publique, les réponses demandent un jeton</translation>
    </message>
    <message>
      <source>Favourites and recent</source>
      <translation>Favoris et récents</translation>
    </message>
    <message>
      <source>Other address</source>
      <translation>Autre adresse</translation>
    </message>
    <message>
      <source>Usual key</source>
      <translation>Clé habituelle</translation>
    </message>
    <message>
      <source>key cannot be read</source>
      <translation>clé illisible</translation>
    </message>
    <message>
      <source>key found</source>
      <translation>clé trouvée</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>aucune clé</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>Runs on this computer</source>
      <translation>Fonctionne sur cet ordinateur</translation>
    </message>
    <message>
      <source>Asking {name} for a small action, 20 seconds at most…</source>
      <translation>Demande d’une petite action à {name}, 20 secondes au plus…</translation>
    </message>
    <message>
      <source>{name}, running</source>
      <translation>{name}, en cours</translation>
    </message>
    <message>
      <source>key: {source}</source>
      <translation>clé : {source}</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>sees pictures</source>
      <translation>voit les images</translation>
    </message>
    <message>
      <source>tools</source>
      <translation>outils</translation>
    </message>
    <message>
      <source>small</source>
      <translation>petit</translation>
    </message>
    <message>
      <source>{tokens} context</source>
      <translation>contexte de {tokens}</translation>
    </message>
    <message numerus="yes">
      <source>from {name}, %n provider(s)</source>
      <translation>
        <numerusform>de {name}, %n fournisseur</numerusform>
        <numerusform>de {name}, %n fournisseurs</numerusform>
      </translation>
    </message>
    <message>
      <source>served by {name}</source>
      <translation>servi par {name}</translation>
    </message>
    <message>
      <source>free of charge</source>
      <translation>gratuit</translation>
    </message>
    <message>
      <source>${input} in, ${output} out per million tokens</source>
      <translation>${input} en entrée, ${output} en sortie par million de jetons</translation>
    </message>
    <message>
      <source>{price} (list of {source})</source>
      <translation>{price} (liste de {source})</translation>
    </message>
    <message>
      <source>It works: it answered with Python that can be run.</source>
      <translation>Il fonctionne : il a répondu par du Python exécutable.</translation>
    </message>
    <message>
      <source>the first words after {time}</source>
      <translation>les premiers mots après {time}</translation>
    </message>
    <message>
      <source>{speed} tokens a second</source>
      <translation>{speed} jetons par seconde</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} Go</translation>
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
      <translation>Supprimer</translation>
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
      <translation>Rechercher un paramètre</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Also Ctrl and + or −; Ctrl+0 goes back.</source>
      <translation>Aussi Ctrl et + ou − ; Ctrl+0 rétablit la taille.</translation>
    </message>
    <message>
      <source>New runs</source>
      <translation>Nouvelles exécutions</translation>
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
      <translation>Si chaque action attend votre accord.</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>Limite d’étapes</translation>
    </message>
    <message>
      <source>Mark the window in the task bar</source>
      <translation>Signaler la fenêtre dans la barre des tâches</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>When a run waits or ends and the window is not in front.</source>
      <translation>Quand une exécution attend ou se termine et que la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modèles…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Of this computer and of every provider, with size, context and price.</source>
      <translation>De cet ordinateur et de chaque fournisseur, avec taille, contexte et prix.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Comptes…</translation>
    </message>
    <message>
      <source>Tokens and keys</source>
      <translation>Jetons et clés</translation>
    </message>
    <message>
      <source>Limits of one action</source>
      <translation>Limites d’une action</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>The clock stands still while a tool runs.</source>
      <translation>Le temps est suspendu pendant qu’un outil s’exécute.</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Runs and models are kept in {folder} and nowhere else. Nothing is sent.</source>
      <translation>Les exécutions et les modèles sont conservés dans {folder} et nulle part ailleurs. Rien n’est envoyé.</translation>
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
      <translation>Modèles</translation>
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
      <translation>{about}{input} en entrée · {output} en sortie</translation>
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
      <translation>Étape</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
  </context>
  <context>
    <name>OutlineTable</name>
    <message>
      <source>Steps of this run</source>
      <translation>Étapes de cette exécution</translation>
    </message>
  </context>
  <context>
    <name>OutlineWindow</name>
    <message>
      <source>Outline</source>
      <translation>Sommaire</translation>
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
      <translation>Fonctionne hors ligne, sans compte. Convient au calcul et aux petits scripts.</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>inutilisable</translation>
    </message>
    <message>
      <source>download {size}</source>
      <translation>télécharger {size}</translation>
    </message>
    <message>
      <source>add token</source>
      <translation>ajouter un jeton</translation>
    </message>
    <message>
      <source>Any model on Inference Providers. Needs a token.</source>
      <translation>Tout modèle d’Inference Providers. Demande un jeton.</translation>
    </message>
    <message>
      <source>Any model on Inference Providers.</source>
      <translation>Tout modèle d’Inference Providers.</translation>
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
