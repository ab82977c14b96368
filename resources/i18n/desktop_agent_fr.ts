<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AccountsDesk</name>
    <message>
      <source>Remove the account</source>
      <translation>Retirer le compte</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>The file with your tokens is locked.</source>
      <translation>Le fichier de vos jetons est verrouillé.</translation>
    </message>
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
    <message numerus="yes">
      <source>Copied. The clipboard is emptied in %n second(s).</source>
      <translation>
        <numerusform>Copié. Le presse-papiers sera vidé dans %n seconde.</numerusform>
        <numerusform>Copié. Le presse-papiers sera vidé dans %n secondes.</numerusform>
      </translation>
    </message>
    <message>
      <source>The clipboard is empty again.</source>
      <translation>Le presse-papiers est de nouveau vide.</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Déverrouiller…</translation>
    </message>
    <message>
      <source>Remove {name} and its token from this computer?</source>
      <translation>Retirer {name} et son jeton de cet ordinateur ?</translation>
    </message>
    <message>
      <source>The variable {name} stays as it is.</source>
      <translation>La variable {name} reste telle quelle.</translation>
    </message>
    <message>
      <source>To make the token worthless, revoke it at {page}.</source>
      <translation>Pour rendre le jeton inutilisable, révoquez-le sur {page}.</translation>
    </message>
  </context>
  <context>
    <name>AccountsDialog</name>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>The file with the tokens is locked.</source>
      <translation>Le fichier des jetons est verrouillé.</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Déverrouiller…</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <source>Looks whether the keyring can be used now</source>
      <translation>Vérifie si le trousseau est maintenant utilisable</translation>
    </message>
    <message>
      <source>Use the login of `hf auth login` where no account is chosen</source>
      <translation>Utiliser la connexion de `hf auth login` quand aucun compte n’est choisi</translation>
    </message>
    <message>
      <source>There is no such login on this computer.</source>
      <translation>Cette connexion n’existe pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>It is read anew each time and never changed.</source>
      <translation>Elle est relue à chaque fois et jamais modifiée.</translation>
    </message>
    <message>
      <source>Keyring</source>
      <translation>Trousseau</translation>
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
      <source>Set in the environment, and used before any account: {names}</source>
      <translation>Définis dans l’environnement et utilisés avant tout compte : {names}</translation>
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <source>Address that the token is sent to, and no other</source>
      <translation>Adresse à laquelle le jeton est envoyé, et aucune autre</translation>
    </message>
    <message>
      <source>Name of the variable</source>
      <translation>Nom de la variable</translation>
    </message>
    <message>
      <source>Copy line</source>
      <translation>Copier la ligne</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>La même encore une fois</translation>
    </message>
    <message>
      <source>Paste it here</source>
      <translation>Collez-le ici</translation>
    </message>
    <message>
      <source>Replace the account</source>
      <translation>Remplacer le compte</translation>
    </message>
    <message>
      <source>Add the account</source>
      <translation>Ajouter le compte</translation>
    </message>
    <message>
      <source>Keep the token</source>
      <translation>Conserver le jeton</translation>
    </message>
    <message>
      <source>Give the account a name.</source>
      <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>L’adresse commence par http:// ou https://.</translation>
    </message>
    <message>
      <source>Type the passphrase of the file.</source>
      <translation>Saisissez la phrase secrète du fichier.</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
      <source>Paste the token.</source>
      <translation>Collez le jeton.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <source>That cannot be the name of a variable.</source>
      <translation>Ce ne peut pas être un nom de variable.</translation>
    </message>
    <message>
      <source>It is forgotten when the application ends, and has to be pasted again then.</source>
      <translation>Il est oublié à la fermeture de l’application et devra alors être collé à nouveau.</translation>
    </message>
    <message>
      <source>The application keeps the variable's name alone. Type this line, with the token in its place, where you start the application from.</source>
      <translation>L’application ne conserve que le nom de la variable. Saisissez cette ligne, avec le jeton à sa place, là d’où vous lancez l’application.</translation>
    </message>
    <message>
      <source>A new file is made. Without the passphrase nobody can open it, we neither.</source>
      <translation>Un nouveau fichier est créé. Sans la phrase secrète, personne ne peut l’ouvrir, nous non plus.</translation>
    </message>
    <message>
      <source>The passphrase is asked for once after each start.</source>
      <translation>La phrase secrète est demandée une fois après chaque démarrage.</translation>
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
      <source>Goes to</source>
      <translation>Envoyé à</translation>
    </message>
    <message>
      <source>Keep it in</source>
      <translation>Conserver dans</translation>
    </message>
    <message>
      <source>Line to type</source>
      <translation>Ligne à saisir</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Encore une fois</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Jeton</translation>
    </message>
    <message>
      <source>Tokens are made and revoked at {page}</source>
      <translation>Les jetons se créent et se révoquent sur {page}</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Asks the provider once whose token it is and what it may do</source>
      <translation>Demande une fois au fournisseur à qui est le jeton et ce qu’il permet</translation>
    </message>
    <message>
      <source>Rename, copy, revoke, remove</source>
      <translation>Renommer, copier, révoquer, retirer</translation>
    </message>
    <message>
      <source>Asking the provider…</source>
      <translation>Demande au fournisseur…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Copy the token for 30 seconds</source>
      <translation>Copier le jeton pour 30 secondes</translation>
    </message>
    <message>
      <source>Remove from this computer…</source>
      <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
      <source>New name of {account}</source>
      <translation>Nouveau nom de {account}</translation>
    </message>
    <message>
      <source>Test {account}</source>
      <translation>Tester {account}</translation>
    </message>
    <message>
      <source>More for {account}</source>
      <translation>Plus pour {account}</translation>
    </message>
    <message>
      <source>Revoke it at {provider}…</source>
      <translation>Le révoquer chez {provider}…</translation>
    </message>
  </context>
  <context>
    <name>UnlockDialog</name>
    <message>
      <source>Tokens</source>
      <translation>Jetons</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Unlock the file with your tokens</source>
      <translation>Déverrouiller le fichier de vos jetons</translation>
    </message>
    <message>
      <source>It stays open until the application ends. The passphrase is not kept.</source>
      <translation>Il reste ouvert jusqu’à la fermeture de l’application. La phrase secrète n’est pas conservée.</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>keyring</source>
      <translation>trousseau</translation>
    </message>
    <message>
      <source>this session</source>
      <translation>cette session</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>environnement</translation>
    </message>
    <message>
      <source>encrypted file</source>
      <translation>fichier chiffré</translation>
    </message>
    <message>
      <source>This session only, in memory</source>
      <translation>Cette session seulement, en mémoire</translation>
    </message>
    <message>
      <source>An environment variable that you set</source>
      <translation>Une variable d’environnement que vous définissez</translation>
    </message>
    <message>
      <source>A file encrypted with a passphrase</source>
      <translation>Un fichier chiffré par une phrase secrète</translation>
    </message>
    <message>
      <source>Keyring of this computer</source>
      <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
      <source>Keyring of this computer, which will ask for its password</source>
      <translation>Trousseau de cet ordinateur, qui demandera son mot de passe</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <source>none here</source>
      <translation>aucun ici</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>verrouillé</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>in the encrypted file, which is locked</source>
      <translation>dans le fichier chiffré, qui est verrouillé</translation>
    </message>
    <message>
      <source>in the keyring</source>
      <translation>dans le trousseau</translation>
    </message>
    <message>
      <source>in memory, until the application ends</source>
      <translation>en mémoire, jusqu’à la fermeture de l’application</translation>
    </message>
    <message>
      <source>in the encrypted file</source>
      <translation>dans le fichier chiffré</translation>
    </message>
    <message>
      <source>read from {variable}</source>
      <translation>lu depuis {variable}</translation>
    </message>
    <message>
      <source>{variable} is not set</source>
      <translation>{variable} n’est pas définie</translation>
    </message>
    <message numerus="yes">
      <source>The server answers and lists %n model(s).</source>
      <translation>
        <numerusform>Le serveur répond et propose %n modèle.</numerusform>
        <numerusform>Le serveur répond et propose %n modèles.</numerusform>
      </translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Il fonctionne.</translation>
    </message>
    <message>
      <source>organization {name}</source>
      <translation>organisation {name}</translation>
    </message>
    <message>
      <source>user {name}</source>
      <translation>utilisateur {name}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lecture</translation>
    </message>
    <message>
      <source>write</source>
      <translation>écriture</translation>
    </message>
    <message>
      <source>fine-grained</source>
      <translation>granulaire</translation>
    </message>
    <message numerus="yes">
      <source>%n model(s) listed.</source>
      <translation>
        <numerusform>%n modèle proposé.</numerusform>
        <numerusform>%n modèles proposés.</numerusform>
      </translation>
    </message>
    <message>
      <source>It may not call Inference Providers: allow that on its page.</source>
      <translation>Il ne peut pas appeler Inference Providers : autorisez-le sur sa page.</translation>
    </message>
    <message>
      <source>Whether it looked at the token, it does not say.</source>
      <translation>Le serveur ne dit pas s’il a examiné le jeton.</translation>
    </message>
    <message>
      <source>Owner: {owner}.</source>
      <translation>Propriétaire : {owner}.</translation>
    </message>
    <message>
      <source>Named {label} there.</source>
      <translation>Son nom là-bas : {label}.</translation>
    </message>
    <message>
      <source>Role: {role}.</source>
      <translation>Rôle : {role}.</translation>
    </message>
    <message>
      <source>It may: {scopes}.</source>
      <translation>Il permet : {scopes}.</translation>
    </message>
    <message>
      <source>Organizations: {names}.</source>
      <translation>Organisations : {names}.</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>The run failed.</source>
      <translation>L’exécution a échoué.</translation>
    </message>
    <message>
      <source>The run is paused.</source>
      <translation>L’exécution est en pause.</translation>
    </message>
    <message>
      <source>The run was stopped.</source>
      <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
      <source>Step {number} needs your approval.</source>
      <translation>L’étape {number} attend votre approbation.</translation>
    </message>
    <message>
      <source>The code asks you: {text}</source>
      <translation>Le code vous demande : {text}</translation>
    </message>
    <message>
      <source>Answer: {text}</source>
      <translation>Réponse : {text}</translation>
    </message>
  </context>
  <context>
    <name>AppMenu</name>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>&amp;Task</source>
      <translation>&amp;Tâche</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Exécution</translation>
    </message>
    <message>
      <source>&amp;Step</source>
      <translation>Éta&amp;pe</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>E&amp;xporter</translation>
    </message>
  </context>
  <context>
    <name>AttachmentBar</name>
    <message>
      <source>Attached files</source>
      <translation>Fichiers joints</translation>
    </message>
  </context>
  <context>
    <name>AttachmentChip</name>
    <message>
      <source>Do not attach this file</source>
      <translation>Ne pas joindre ce fichier</translation>
    </message>
    <message>
      <source>seen by the model</source>
      <translation>vu par le modèle</translation>
    </message>
    <message>
      <source>not seen by the model</source>
      <translation>non vu par le modèle</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Attach files to the task</source>
      <translation>Joindre des fichiers à la tâche</translation>
    </message>
    <message>
      <source>Save the files that this run wrote</source>
      <translation>Enregistrer les fichiers écrits par cette exécution</translation>
    </message>
    <message>
      <source>Branch from this step</source>
      <translation>Bifurquer depuis cette étape</translation>
    </message>
    <message>
      <source>Edit this step's code and continue</source>
      <translation>Modifier le code de cette étape et continuer</translation>
    </message>
    <message>
      <source>Run this step again</source>
      <translation>Exécuter à nouveau cette étape</translation>
    </message>
    <message>
      <source>Run the task again, with other settings</source>
      <translation>Exécuter à nouveau la tâche, avec d’autres paramètres</translation>
    </message>
    <message>
      <source>Open the run this one branched off</source>
      <translation>Ouvrir l’exécution dont celle-ci est une branche</translation>
    </message>
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
      <source>Run the waiting action</source>
      <translation>Exécuter l’action en attente</translation>
    </message>
    <message>
      <source>Run the waiting action, then pause</source>
      <translation>Exécuter l’action en attente, puis pause</translation>
    </message>
    <message>
      <source>Edit the waiting action</source>
      <translation>Modifier l’action en attente</translation>
    </message>
    <message>
      <source>Reject the waiting action with a note</source>
      <translation>Refuser l’action en attente avec une note</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Étape suivante</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>Étape précédente</translation>
    </message>
    <message>
      <source>Fold the step</source>
      <translation>Replier l’étape</translation>
    </message>
    <message>
      <source>Open the step</source>
      <translation>Déplier l’étape</translation>
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
      <source>Runs and inspector change sides</source>
      <translation>Intervertir exécutions et inspecteur</translation>
    </message>
    <message>
      <source>Take the inspector out of the window, or put it back</source>
      <translation>Détacher l’inspecteur de la fenêtre, ou l’y remettre</translation>
    </message>
    <message>
      <source>Usual layout</source>
      <translation>Disposition habituelle</translation>
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
      <source>New window</source>
      <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
      <source>Open this run in a new window</source>
      <translation>Ouvrir cette exécution dans une nouvelle fenêtre</translation>
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
      <source>Choose where the code may go on the network</source>
      <translation>Choisir où le code peut aller sur le réseau</translation>
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
    <message>
      <source>Compare with another run</source>
      <translation>Comparer avec une autre exécution</translation>
    </message>
    <message>
      <source>Copy the run as Markdown</source>
      <translation>Copier l’exécution en Markdown</translation>
    </message>
    <message>
      <source>Copy the step as text</source>
      <translation>Copier l’étape en texte</translation>
    </message>
    <message>
      <source>Copy the step as code</source>
      <translation>Copier l’étape en code</translation>
    </message>
    <message>
      <source>Copy the step as Markdown</source>
      <translation>Copier l’étape en Markdown</translation>
    </message>
    <message>
      <source>Open the whole output of the step</source>
      <translation>Ouvrir toute la sortie de l’étape</translation>
    </message>
    <message>
      <source>Show this run again, as it went</source>
      <translation>Revoir cette exécution, telle qu’elle s’est déroulée</translation>
    </message>
    <message>
      <source>Replay: play or pause</source>
      <translation>Relecture : lire ou suspendre</translation>
    </message>
    <message>
      <source>Replay: step back</source>
      <translation>Relecture : reculer d’un pas</translation>
    </message>
    <message>
      <source>Replay: step on</source>
      <translation>Relecture : avancer d’un pas</translation>
    </message>
    <message>
      <source>Leave the replay</source>
      <translation>Quitter la relecture</translation>
    </message>
    <message>
      <source>Save the task for later use</source>
      <translation>Enregistrer la tâche pour plus tard</translation>
    </message>
    <message>
      <source>Saved tasks</source>
      <translation>Tâches enregistrées</translation>
    </message>
  </context>
  <context>
    <name>AttachmentDesk</name>
    <message>
      <source>Attach files</source>
      <translation>Joindre des fichiers</translation>
    </message>
    <message>
      <source>The picture could not be kept in {folder}.</source>
      <translation>L’image n’a pas pu être conservée dans {folder}.</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>Another file named {name} is attached already.</source>
      <translation>Un autre fichier nommé {name} est déjà joint.</translation>
    </message>
    <message>
      <source>{name} is not there any more. Remove it or attach it again.</source>
      <translation>{name} n’est plus là. Retirez-le ou joignez-le à nouveau.</translation>
    </message>
    <message>
      <source>{name} is too large to attach: {size}; the most is {most}.</source>
      <translation>{name} est trop grand pour être joint : {size} ; le maximum est de {most}.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>{name} is a folder. Attach its files instead.</source>
      <translation>{name} est un dossier. Joignez plutôt ses fichiers.</translation>
    </message>
    <message>
      <source>{name} is no ordinary file.</source>
      <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
  </context>
  <context>
    <name>WrittenFiles</name>
    <message>
      <source>Save all files of this run…</source>
      <translation>Enregistrer tous les fichiers de cette exécution…</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Enregistrer le fichier</translation>
    </message>
    <message>
      <source>Save all files in</source>
      <translation>Enregistrer tous les fichiers dans</translation>
    </message>
    <message>
      <source>{name} is not kept any more.</source>
      <translation>{name} n’est plus conservé.</translation>
    </message>
    <message>
      <source>Open whole output</source>
      <translation>Ouvrir toute la sortie</translation>
    </message>
    <message>
      <source>Saved {file}.</source>
      <translation>{file} enregistré.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Afficher dans son dossier</translation>
    </message>
    <message>
      <source>{file} was not saved: {reason}.</source>
      <translation>{file} n’a pas été enregistré : {reason}.</translation>
    </message>
  </context>
  <context>
    <name>BranchDialog</name>
    <message numerus="yes">
      <source>Run the code of the earlier %n step(s) again</source>
      <translation>
        <numerusform>Exécuter à nouveau le code de %n étape précédente</numerusform>
        <numerusform>Exécuter à nouveau le code des %n étapes précédentes</numerusform>
      </translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>Message to the model before its next step</source>
      <translation>Message au modèle avant sa prochaine étape</translation>
    </message>
    <message>
      <source>Optional: what it should do differently</source>
      <translation>Facultatif : ce qu’il doit faire autrement</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>The variables of that step are not kept any more.</source>
      <translation>Les variables de cette étape ne sont plus conservées.</translation>
    </message>
    <message>
      <source>With other tools or fewer imports the interpreter is another one.</source>
      <translation>Avec d’autres outils ou moins d’imports, l’interpréteur n’est plus le même.</translation>
    </message>
    <message>
      <source>A new run begins with the steps up to {step}. The run you see stays as it is.</source>
      <translation>Une nouvelle exécution commence avec les étapes jusqu’à {step}. Celle que vous voyez reste telle quelle.</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Bifurquer</translation>
    </message>
    <message>
      <source>A new run begins before step {step}, and the model does that step anew.</source>
      <translation>Une nouvelle exécution commence avant l’étape {step}, et le modèle refait cette étape.</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Exécuter à nouveau</translation>
    </message>
    <message>
      <source>A new run begins before step {step}, runs your code there and goes on.</source>
      <translation>Une nouvelle exécution commence avant l’étape {step}, y exécute votre code et continue.</translation>
    </message>
    <message>
      <source>Run and go on</source>
      <translation>Exécuter et continuer</translation>
    </message>
    <message>
      <source>Run the task again</source>
      <translation>Exécuter à nouveau la tâche</translation>
    </message>
    <message>
      <source>A new run begins with the same task. The run you see stays as it is.</source>
      <translation>Une nouvelle exécution commence avec la même tâche. Celle que vous voyez reste telle quelle.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>How it goes on</source>
      <translation>Comment elle continue</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Looking whether the variables are still there…</source>
      <translation>Vérification que les variables sont encore là…</translation>
    </message>
    <message>
      <source>Branch from step {step}</source>
      <translation>Bifurquer depuis l’étape {step}</translation>
    </message>
    <message>
      <source>Run step {step} again</source>
      <translation>Exécuter à nouveau l’étape {step}</translation>
    </message>
    <message>
      <source>Edit step {step} and continue</source>
      <translation>Modifier l’étape {step} et continuer</translation>
    </message>
    <message>
      <source>{again}; it calls {tools} again</source>
      <translation>{again} ; cela appelle à nouveau {tools}</translation>
    </message>
    <message>
      <source>The variables are as they were after step {step}.</source>
      <translation>Les variables sont telles qu’après l’étape {step}.</translation>
    </message>
  </context>
  <context>
    <name>CompareDesk</name>
    <message>
      <source>Compare with which run?</source>
      <translation>Comparer avec quelle exécution ?</translation>
    </message>
  </context>
  <context>
    <name>CompareWindow</name>
    <message numerus="yes">
      <source>{alike} of %n step(s) are alike.</source>
      <translation>
        <numerusform>{alike} sur %n étape identique.</numerusform>
        <numerusform>{alike} sur %n étapes identiques.</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare two runs</source>
      <translation>Comparer deux exécutions</translation>
    </message>
    <message>
      <source>Steps of both runs</source>
      <translation>Étapes des deux exécutions</translation>
    </message>
    <message>
      <source>First run</source>
      <translation>Première exécution</translation>
    </message>
    <message>
      <source>Second run</source>
      <translation>Deuxième exécution</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Jetons</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>alike</source>
      <translation>identique</translation>
    </message>
    <message>
      <source>other code</source>
      <translation>autre code</translation>
    </message>
    <message>
      <source>other outcome</source>
      <translation>autre issue</translation>
    </message>
    <message>
      <source>only in the first</source>
      <translation>seulement dans la première</translation>
    </message>
    <message>
      <source>only in the second</source>
      <translation>seulement dans la deuxième</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
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
      <source>Run the task</source>
      <translation>Exécuter la tâche</translation>
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
      <source>Wait after the current step</source>
      <translation>Attendre après l’étape en cours</translation>
    </message>
    <message>
      <source>Go on with the next step</source>
      <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
      <source>End the run; what was done is kept</source>
      <translation>Terminer l’exécution ; ce qui est fait est conservé</translation>
    </message>
    <message>
      <source>Fill in what stands in braces. Send again to leave it as it is.</source>
      <translation>Complétez ce qui est entre accolades. Envoyez à nouveau pour le laisser tel quel.</translation>
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
    <name>HostList</name>
    <message>
      <source>Every public host when an authorized import needs a network, else none.</source>
      <translation>Tout hôte public quand un import autorisé demande un réseau, sinon aucun.</translation>
    </message>
    <message>
      <source>Addresses of this computer and of private networks are reached only when named here exactly.</source>
      <translation>Les adresses de cet ordinateur et des réseaux privés ne sont accessibles que si elles sont nommées ici exactement.</translation>
    </message>
    <message>
      <source>Now: every public host.</source>
      <translation>Actuellement : tout hôte public.</translation>
    </message>
    <message>
      <source>Now: none of the imports needs one.</source>
      <translation>Actuellement : aucun des imports n’en demande.</translation>
    </message>
    <message>
      <source>example.org, *.example.org or an address</source>
      <translation>example.org, *.example.org ou une adresse</translation>
    </message>
    <message>
      <source>Host to allow</source>
      <translation>Hôte à autoriser</translation>
    </message>
    <message>
      <source>What the imports need</source>
      <translation>Ce que demandent les imports</translation>
    </message>
    <message>
      <source>No network</source>
      <translation>Aucun réseau</translation>
    </message>
    <message>
      <source>The code reaches no host at all.</source>
      <translation>Le code n’accède à aucun hôte.</translation>
    </message>
    <message>
      <source>Only these hosts</source>
      <translation>Seulement ces hôtes</translation>
    </message>
    <message>
      <source>All others are refused.</source>
      <translation>Tous les autres sont refusés.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove {host}</source>
      <translation>Retirer {host}</translation>
    </message>
  </context>
  <context>
    <name>HostPicker</name>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Network for the code</source>
      <translation>Réseau pour le code</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>Type a package, for example pandas or matplotlib.*</source>
      <translation>Saisissez un paquet, par exemple pandas ou matplotlib.*</translation>
    </message>
    <message>
      <source>This allows every installed module, those that reach files, programs and the network included. Only the isolation of the worker then stands between the code and this computer.</source>
      <translation>Ceci autorise tous les modules installés, y compris ceux qui accèdent aux fichiers, aux programmes et au réseau. Seul l’isolement du processus de travail sépare alors le code de cet ordinateur.</translation>
    </message>
    <message>
      <source>pkg allows a package with its submodules, pkg.sub that one. The isolation holds in any case.</source>
      <translation>pkg autorise un paquet et ses sous-modules, pkg.sub celui-là seul. L’isolement reste en place dans tous les cas.</translation>
    </message>
    <message>
      <source>granted by you</source>
      <translation>accordé par vous</translation>
    </message>
    <message>
      <source>granted with an example task</source>
      <translation>accordé avec un exemple de tâche</translation>
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
    <name>ImportPicker</name>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Where the code may go on the network…</source>
      <translation>Où le code peut aller sur le réseau…</translation>
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
      <source>Usual key</source>
      <translation>Clé habituelle</translation>
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
    <name>OptionChips</name>
    <message>
      <source>Tools the code may call</source>
      <translation>Outils que le code peut appeler</translation>
    </message>
    <message>
      <source>Modules the code may import</source>
      <translation>Modules que le code peut importer</translation>
    </message>
    <message>
      <source>Where the code may go on the network</source>
      <translation>Où le code peut aller sur le réseau</translation>
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
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>off</source>
      <translation>fermé</translation>
    </message>
    <message>
      <source>public</source>
      <translation>public</translation>
    </message>
    <message numerus="yes">
      <source>%n host(s)</source>
      <translation>
        <numerusform>%n hôte</numerusform>
        <numerusform>%n hôtes</numerusform>
      </translation>
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
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>Demander avant d’exécuter</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>Exécuter sans demander</translation>
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
    <name>ToolRow</name>
    <message>
      <source>Takes {inputs}; returns {output}.</source>
      <translation>Reçoit {inputs} ; renvoie {output}.</translation>
    </message>
    <message>
      <source>Allow</source>
      <translation>Autoriser</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Demander</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Not installed: needs {package}.</source>
      <translation>Non installé : demande {package}.</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
  </context>
  <context>
    <name>ToolList</name>
    <message>
      <source>Search tools</source>
      <translation>Rechercher des outils</translation>
    </message>
    <message>
      <source>Ask waits for your yes before each call. A tool runs in the application, not in the interpreter. final_answer is always there.</source>
      <translation>Demander attend votre accord avant chaque appel. Un outil s’exécute dans l’application, pas dans l’interpréteur. final_answer est toujours présent.</translation>
    </message>
    <message>
      <source>No tool is called that.</source>
      <translation>Aucun outil ne porte ce nom.</translation>
    </message>
  </context>
  <context>
    <name>ToolPicker</name>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
  </context>
  <context>
    <name>CopyDesk</name>
    <message>
      <source>The run is copied as Markdown.</source>
      <translation>L’exécution est copiée en Markdown.</translation>
    </message>
    <message>
      <source>Step {number} is copied.</source>
      <translation>L’étape {number} est copiée.</translation>
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
    <name>CrashDesk</name>
    <message>
      <source>The application crashed last time. Your runs were kept.</source>
      <translation>L’application a planté la dernière fois. Vos exécutions ont été conservées.</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>Voir le rapport</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Crash report</source>
      <translation>Rapport de plantage</translation>
    </message>
    <message>
      <source>The report is on this computer and was sent to nobody. Tokens were taken out of it.</source>
      <translation>Le rapport est sur cet ordinateur et n’a été envoyé à personne. Les jetons en ont été retirés.</translation>
    </message>
    <message>
      <source>Text of the report</source>
      <translation>Texte du rapport</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
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
      <source>Previous place</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>%2 found</source>
      <translation>%2 trouvés</translation>
    </message>
    <message>
      <source>Not in this run</source>
      <translation>Absent de cette exécution</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>The shown run</source>
      <translation>L’exécution affichée</translation>
    </message>
    <message>
      <source>Save this run as a file</source>
      <translation>Enregistrer cette exécution dans un fichier</translation>
    </message>
    <message>
      <source>Find any command or run by typing</source>
      <translation>Trouver une commande ou une exécution en tapant</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Nouvelle exécution</translation>
    </message>
    <message>
      <source>Show this run beside another one</source>
      <translation>Afficher cette exécution à côté d’une autre</translation>
    </message>
    <message>
      <source>There is no other run to compare with yet</source>
      <translation>Il n’y a pas encore d’autre exécution à comparer</translation>
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
      <source>Ask me again from the next action on</source>
      <translation>Me demander à nouveau dès la prochaine action</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Révoquer</translation>
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
      <source>Cost</source>
      <translation>Coût</translation>
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
      <source>Key from</source>
      <translation>Source de la clé</translation>
    </message>
    <message>
      <source>Cost so far</source>
      <translation>Coût actuel</translation>
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
      <source>≈ %1 tok</source>
      <translation>≈ %1 jetons</translation>
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
      <source>Open whole output</source>
      <translation>Ouvrir toute la sortie</translation>
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
    <message>
      <source>step %1</source>
      <translation>étape %1</translation>
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
      <source>Cost</source>
      <translation>Coût</translation>
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
    <name>VariableWindow</name>
    <message>
      <source>Value after which step</source>
      <translation>Valeur après quelle étape</translation>
    </message>
    <message>
      <source>from before this run</source>
      <translation>d’avant cette exécution</translation>
    </message>
    <message>
      <source>after step %1</source>
      <translation>après l’étape %1</translation>
    </message>
    <message>
      <source>before this run</source>
      <translation>avant cette exécution</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>étape %1</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <source>the first %1 of %2 rows</source>
      <translation>les %1 premières lignes sur %2</translation>
    </message>
    <message>
      <source>removed by step %1</source>
      <translation>supprimée par l’étape %1</translation>
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
    <name>RewindBox</name>
    <message>
      <source>Rewind</source>
      <translation>Revenir en arrière</translation>
    </message>
    <message>
      <source>Continue from the state after any finished step, with the code as it was or edited.</source>
      <translation>Continuer depuis l’état après n’importe quelle étape terminée, avec le code tel quel ou modifié.</translation>
    </message>
    <message>
      <source>Branch from step %1</source>
      <translation>Bifurquer depuis l’étape %1</translation>
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
      <source>Unlock…</source>
      <translation>Déverrouiller…</translation>
    </message>
    <message>
      <source>The model is on this computer now. Press Run.</source>
      <translation>Le modèle est maintenant sur cet ordinateur. Appuyez sur Exécuter.</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Comptes…</translation>
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
    <name>HubRouting</name>
    <message>
      <source>Who serves the model</source>
      <translation>Qui sert le modèle</translation>
    </message>
    <message>
      <source>Your own account</source>
      <translation>Votre propre compte</translation>
    </message>
    <message>
      <source>Organization that is billed</source>
      <translation>Organisation facturée</translation>
    </message>
    <message>
      <source>Whom the router chooses</source>
      <translation>Qui le routeur choisit</translation>
    </message>
    <message>
      <source>The fastest</source>
      <translation>Le plus rapide</translation>
    </message>
    <message>
      <source>The cheapest</source>
      <translation>Le moins cher</translation>
    </message>
    <message>
      <source>Served by</source>
      <translation>Servi par</translation>
    </message>
    <message>
      <source>Bill to</source>
      <translation>Facturer à</translation>
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
    <name>NoticeDesk</name>
    <message>
      <source>Runs go on. The icon in the tray brings the window back, and ends the application.</source>
      <translation>Les exécutions continuent. L’icône de la zone de notification rouvre la fenêtre et permet de quitter l’application.</translation>
    </message>
    <message>
      <source>Show the run</source>
      <translation>Afficher l’exécution</translation>
    </message>
    <message>
      <source>Desktop Agent goes on in the tray</source>
      <translation>Desktop Agent continue dans la zone de notification</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Afficher la fenêtre</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>Needs your approval</source>
      <translation>Attend votre approbation</translation>
    </message>
    <message>
      <source>Asks you a question</source>
      <translation>Vous pose une question</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminée</translation>
    </message>
    <message>
      <source>Stopped at its step limit</source>
      <translation>Arrêtée à sa limite d’étapes</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Interrompue</translation>
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
        <numerusform>%n exécution en attente de vous</numerusform>
        <numerusform>%n exécutions en attente de vous</numerusform>
      </translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Nouvelle exécution</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Afficher la fenêtre</translation>
    </message>
    <message>
      <source>No run waits for you</source>
      <translation>Aucune exécution ne vous attend</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
  </context>
  <context>
    <name>OutputDesk</name>
    <message>
      <source>Output of step {number}</source>
      <translation>Sortie de l’étape {number}</translation>
    </message>
  </context>
  <context>
    <name>LinesView</name>
    <message>
      <source>Lines of the output</source>
      <translation>Lignes de la sortie</translation>
    </message>
    <message>
      <source> … %1 of this line are left out</source>
      <translation> … %1 de cette ligne sont omis</translation>
    </message>
    <message>
      <source>Line %1: </source>
      <translation>Ligne %1 : </translation>
    </message>
  </context>
  <context>
    <name>OutputWindow</name>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search in the output</source>
      <translation>Chercher dans la sortie</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Go to line</source>
      <translation>Aller à la ligne</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Search no further</source>
      <translation>Ne plus chercher</translation>
    </message>
    <message>
      <source>Reading the output</source>
      <translation>Lecture de la sortie</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy lines</source>
      <translation>Copier les lignes</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Looking as soon as all is read…</source>
      <translation>Recherche dès que tout est lu…</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) copied</source>
      <translation>
        <numerusform>%n ligne copiée</numerusform>
        <numerusform>%n lignes copiées</numerusform>
      </translation>
    </message>
    <message>
      <source>A line's number, please</source>
      <translation>Un numéro de ligne, s’il vous plaît</translation>
    </message>
    <message>
      <source>Copy the selected lines (%1)</source>
      <translation>Copier les lignes sélectionnées (%1)</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>ligne %1</translation>
    </message>
    <message>
      <source>More than %1 are not copied; save the output instead.</source>
      <translation>Plus de %1 ne sont pas copiés ; enregistrez plutôt la sortie.</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s)</source>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Type a command, a run, a setting or a tool</source>
      <translation>Saisissez une commande, une exécution, un paramètre ou un outil</translation>
    </message>
    <message>
      <source>Search commands, runs, settings and tools</source>
      <translation>Rechercher commandes, exécutions, paramètres et outils</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Résultats trouvés</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Rien ne porte ce nom.</translation>
    </message>
  </context>
  <context>
    <name>PaletteDesk</name>
    <message>
      <source>run</source>
      <translation>exécution</translation>
    </message>
    <message>
      <source>setting · {page}</source>
      <translation>paramètre · {page}</translation>
    </message>
    <message>
      <source>tool · {source}</source>
      <translation>outil · {source}</translation>
    </message>
  </context>
  <context>
    <name>QuestionDesk</name>
    <message>
      <source>Go to the question of the code</source>
      <translation>Aller à la question du code</translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message>
      <source>Waiting messages</source>
      <translation>Messages en attente</translation>
    </message>
    <message numerus="yes">
      <source>%n message(s) for the next step</source>
      <translation>
        <numerusform>%n message pour la prochaine étape</numerusform>
        <numerusform>%n messages pour la prochaine étape</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QueueRow</name>
    <message>
      <source>Sooner</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Take back into the box</source>
      <translation>Reprendre dans le champ</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>QueueDesk</name>
    <message>
      <source>Your message came too late for the model. Send it as the next task.</source>
      <translation>Votre message est arrivé trop tard pour le modèle. Envoyez-le comme prochaine tâche.</translation>
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>Replay</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <source>Step back</source>
      <translation>Reculer d’un pas</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Step on</source>
      <translation>Avancer d’un pas</translation>
    </message>
    <message>
      <source>How fast the run is shown; 1× is the pace it had, with long waits shortened</source>
      <translation>Vitesse à laquelle l’exécution est montrée ; 1× est son rythme réel, les longues attentes étant raccourcies</translation>
    </message>
    <message>
      <source>Replay: from the record alone. No model is asked and nothing is run.</source>
      <translation>Relecture : à partir de l’enregistrement seul. Aucun modèle n’est sollicité et rien n’est exécuté.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Leave the replay</source>
      <translation>Quitter la relecture</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Speed: %1</source>
      <translation>Vitesse : %1</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Étape %1 sur %2</translation>
    </message>
  </context>
  <context>
    <name>Track</name>
    <message>
      <source>Position in the run</source>
      <translation>Position dans l’exécution</translation>
    </message>
  </context>
  <context>
    <name>RunMenus</name>
    <message>
      <source>Run, to open again</source>
      <translation>Exécution à rouvrir</translation>
    </message>
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
    <message numerus="yes">
      <source>Delete the %n marked run(s)…</source>
      <translation>
        <numerusform>Supprimer %n exécution marquée…</numerusform>
        <numerusform>Supprimer les %n exécutions marquées…</numerusform>
      </translation>
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
      <source>Delete runs</source>
      <translation>Supprimer des exécutions</translation>
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
      <source>Compare the two runs</source>
      <translation>Comparer les deux exécutions</translation>
    </message>
    <message>
      <source>Compare with the shown run</source>
      <translation>Comparer avec l’exécution affichée</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Désépingler</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Épingler en haut</translation>
    </message>
    <message>
      <source>Delete… (stop it first)</source>
      <translation>Supprimer… (arrêtez-la d’abord)</translation>
    </message>
    <message>
      <source>Stop the run before you delete it.</source>
      <translation>Arrêtez l’exécution avant de la supprimer.</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n run(s) with all their steps?</source>
      <translation>
        <numerusform>Supprimer %n exécution avec toutes ses étapes ?</numerusform>
        <numerusform>Supprimer %n exécutions avec toutes leurs étapes ?</numerusform>
      </translation>
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
      <source>Open in a new window</source>
      <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <translation>Renommer…	F2</translation>
    </message>
    <message>
      <source>Copy the run's id</source>
      <translation>Copier l’identifiant de l’exécution</translation>
    </message>
    <message>
      <source>Delete “{title}” with all its steps?</source>
      <translation>Supprimer « {title} » avec toutes ses étapes ?</translation>
    </message>
  </context>
  <context>
    <name>RunRules</name>
    <message>
      <source>Take back what this run may do unasked</source>
      <translation>Reprendre ce que cette exécution peut faire sans demander</translation>
    </message>
    <message>
      <source>The run asks you again before its next action.</source>
      <translation>L’exécution vous demandera avant sa prochaine action.</translation>
    </message>
    <message>
      <source>This run asks nobody</source>
      <translation>Cette exécution ne demande à personne</translation>
    </message>
    <message>
      <source>Unasked until something new</source>
      <translation>Sans demander, jusqu’à du nouveau</translation>
    </message>
    <message numerus="yes">
      <source>Next %n action(s) unasked</source>
      <translation>
        <numerusform>Prochaine action sans demander</numerusform>
        <numerusform>%n prochaines actions sans demander</numerusform>
      </translation>
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
      <source>asks you</source>
      <translation>vous demande</translation>
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
      <source>replay</source>
      <translation>relecture</translation>
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
      <source>Pinned</source>
      <translation>Épinglées</translation>
    </message>
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
      <source>branch</source>
      <translation>branche</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>épinglée</translation>
    </message>
    <message>
      <source>{tokens} tok</source>
      <translation>{tokens} jetons</translation>
    </message>
  </context>
  <context>
    <name>RunsPane</name>
    <message>
      <source>Search runs</source>
      <translation>Rechercher des exécutions</translation>
    </message>
    <message>
      <source>Which runs are shown</source>
      <translation>Exécutions affichées</translation>
    </message>
    <message>
      <source>Your runs will appear here. Every step is kept on this computer.</source>
      <translation>Vos exécutions apparaîtront ici. Chaque étape est conservée sur cet ordinateur.</translation>
    </message>
    <message>
      <source>No run is in this state.</source>
      <translation>Aucune exécution n’est dans cet état.</translation>
    </message>
    <message>
      <source>All runs</source>
      <translation>Toutes les exécutions</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminées</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêtée</translation>
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
      <source>New run</source>
      <translation>Nouvelle exécution</translation>
    </message>
    <message>
      <source>No run contains these words.</source>
      <translation>Aucune exécution ne contient ces mots.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Shown: {what}</source>
      <translation>Affichées : {what}</translation>
    </message>
    <message>
      <source>Search runs…</source>
      <translation>Rechercher…</translation>
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
    <name>BackupBox</name>
    <message numerus="yes">
      <source>%n run(s) added</source>
      <translation>
        <numerusform>%n exécution ajoutée</numerusform>
        <numerusform>%n exécutions ajoutées</numerusform>
      </translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <source>Add runs from a copy…</source>
      <translation>Ajouter des exécutions d’une copie…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Save a copy of the history</source>
      <translation>Enregistrer une copie de l’historique</translation>
    </message>
    <message>
      <source>Add runs from a copy</source>
      <translation>Ajouter des exécutions d’une copie</translation>
    </message>
    <message>
      <source>Saved {file}, {size}.</source>
      <translation>{file} enregistré, {size}.</translation>
    </message>
    <message numerus="yes">
      <source>%n were here already.</source>
      <translation>
        <numerusform>%n était déjà là.</numerusform>
        <numerusform>%n étaient déjà là.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies of a history (*{ending})</source>
      <translation>Copies d’un historique (*{ending})</translation>
    </message>
  </context>
  <context>
    <name>CleanUp</name>
    <message>
      <source> days</source>
      <translation> jours</translation>
    </message>
    <message>
      <source>Delete runs older than</source>
      <translation>Supprimer les exécutions de plus de</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Give room back</source>
      <translation>Libérer la place</translation>
    </message>
    <message>
      <source>Writes the database anew without the gaps that deleted runs left</source>
      <translation>Réécrit la base de données sans les vides laissés par les exécutions supprimées</translation>
    </message>
    <message>
      <source>Delete old runs</source>
      <translation>Supprimer les anciennes exécutions</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n run(s) with all steps?</source>
      <translation>
        <numerusform>Supprimer %n exécution avec toutes ses étapes ?</numerusform>
        <numerusform>Supprimer %n exécutions avec toutes leurs étapes ?</numerusform>
      </translation>
    </message>
    <message>
      <source>They cannot be brought back, save from a backup.</source>
      <translation>Elles ne pourront pas être récupérées, sauf depuis une sauvegarde.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) deleted.</source>
      <translation>
        <numerusform>%n exécution supprimée.</numerusform>
        <numerusform>%n exécutions supprimées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Older than</source>
      <translation>Plus de</translation>
    </message>
    <message>
      <source>No run is older.</source>
      <translation>Aucune exécution n’est plus ancienne.</translation>
    </message>
    <message>
      <source>{size} given back.</source>
      <translation>{size} libérés.</translation>
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
      <source>Pages of the settings</source>
      <translation>Pages des paramètres</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n trouvé</numerusform>
        <numerusform>%n trouvés</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskUse</name>
    <message>
      <source>Runs and their steps</source>
      <translation>Exécutions et leurs étapes</translation>
    </message>
    <message>
      <source>Long outputs, pictures, written files</source>
      <translation>Longues sorties, images, fichiers écrits</translation>
    </message>
    <message>
      <source>Copies made before a change of the database</source>
      <translation>Copies faites avant une modification de la base de données</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Crash reports</source>
      <translation>Rapports de plantage</translation>
    </message>
    <message>
      <source>Folders of interpreters that are open</source>
      <translation>Dossiers des interpréteurs ouverts</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autres</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>Mesurer à nouveau</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Total</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Find a command or a key</source>
      <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Commandes et leurs touches</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Nouvelles touches</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Les prendre</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Les laisser</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>Usual keys</source>
      <translation>Touches habituelles</translation>
    </message>
    <message>
      <source>in the task box</source>
      <translation>dans le champ de la tâche</translation>
    </message>
    <message>
      <source>at a waiting action</source>
      <translation>sur une action en attente</translation>
    </message>
    <message>
      <source>in the timeline</source>
      <translation>dans le fil</translation>
    </message>
    <message>
      <source>{keys} means “{command}” already.</source>
      <translation>{keys} correspond déjà à « {command} ».</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Press Enter on a command, then the new keys.</source>
      <translation>Appuyez sur Enter sur une commande, puis sur les nouvelles touches.</translation>
    </message>
    <message>
      <source>Also: {command}</source>
      <translation>Aussi : {command}</translation>
    </message>
  </context>
  <context>
    <name>McpDialog</name>
    <message>
      <source>A program is started, and an address contacted, by the runs that use the server. Its token is kept with the accounts, under the provider mcp, and never here.</source>
      <translation>Les exécutions qui utilisent le serveur lancent un programme ou contactent une adresse. Son jeton est conservé avec les comptes, sous le fournisseur mcp, et jamais ici.</translation>
    </message>
    <message>
      <source>MCP server</source>
      <translation>Serveur MCP</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>for example files</source>
      <translation>par exemple fichiers</translation>
    </message>
    <message>
      <source>The server is</source>
      <translation>Le serveur est</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>for example uvx mcp-server-fetch</source>
      <translation>par exemple uvx mcp-server-fetch</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>It speaks only the older protocol (SSE)</source>
      <translation>Il ne parle que l’ancien protocole (SSE)</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Compte</translation>
    </message>
    <message>
      <source>empty for none</source>
      <translation>vide si aucun</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>A program</source>
      <translation>Un programme</translation>
    </message>
    <message>
      <source>An address</source>
      <translation>Une adresse</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>A name begins with a letter and has letters, digits, - and _.</source>
      <translation>Un nom commence par une lettre et contient des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
      <source>A quotation mark in the command is not closed.</source>
      <translation>Un guillemet de la commande n’est pas fermé.</translation>
    </message>
  </context>
  <context>
    <name>McpList</name>
    <message>
      <source>Add a server…</source>
      <translation>Ajouter un serveur…</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Modifier {name}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
  </context>
  <context>
    <name>PageWidget</name>
    <message>
      <source>Restore the usual values of this page</source>
      <translation>Rétablir les valeurs habituelles de cette page</translation>
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>A token goes to its own provider's address and to no other; the interpreter never sees it.</source>
      <translation>Un jeton n’est envoyé qu’à l’adresse de son propre fournisseur ; l’interpréteur ne le voit jamais.</translation>
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
      <source>Kept in the system's keyring, in an encrypted file or for one session; never in settings.</source>
      <translation>Conservés dans le trousseau du système, dans un fichier chiffré ou pour une session ; jamais dans les paramètres.</translation>
    </message>
    <message>
      <source>Login of the Hugging Face tools</source>
      <translation>Connexion des outils Hugging Face</translation>
    </message>
    <message>
      <source>The token of “hf auth login” is used where no account is chosen.</source>
      <translation>Le jeton de « hf auth login » est utilisé quand aucun compte n’est choisi.</translation>
    </message>
    <message>
      <source>password secret API key keyring</source>
      <translation>mot de passe password secret clé API key trousseau keyring</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>L’utiliser</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
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
      <source>Comfortable</source>
      <translation>Confortable</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Compacte</translation>
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
      <translation>Braise</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Encre</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Text and code</source>
      <translation>Texte et code</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Alertes</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densité</translation>
    </message>
    <message>
      <source>Compact shows more runs and steps at once.</source>
      <translation>Compacte montre plus d’exécutions et d’étapes à la fois.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Taken at the next start of the application.</source>
      <translation>Prise en compte au prochain démarrage de l’application.</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Of everything. The commands Larger text and Smaller text change it too.</source>
      <translation>De tout. Les commandes Texte plus grand et Texte plus petit la changent aussi.</translation>
    </message>
    <message>
      <source>Size of code</source>
      <translation>Taille du code</translation>
    </message>
    <message>
      <source>Of code and output, beside the other text.</source>
      <translation>Du code et de la sortie, à côté du reste du texte.</translation>
    </message>
    <message>
      <source>Colours of code, light theme</source>
      <translation>Couleurs du code, thème clair</translation>
    </message>
    <message>
      <source>Colours of code, dark theme</source>
      <translation>Couleurs du code, thème sombre</translation>
    </message>
    <message>
      <source>How code looks now</source>
      <translation>Aspect actuel du code</translation>
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
      <source>Icon in the tray</source>
      <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
      <source>Runs then go on after the last window was closed; the icon brings it back.</source>
      <translation>Les exécutions continuent alors après la fermeture de la dernière fenêtre ; l’icône la rouvre.</translation>
    </message>
    <message>
      <source>dark light colours night</source>
      <translation>sombre clair couleurs nuit dark light</translation>
    </message>
    <message>
      <source>font zoom</source>
      <translation>police font zoom</translation>
    </message>
    <message>
      <source>font monospace</source>
      <translation>police font monospace chasse fixe</translation>
    </message>
    <message>
      <source>highlighting syntax</source>
      <translation>coloration surlignage syntaxe syntax</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>arrière-plan background fermer</translation>
    </message>
    <message>
      <source>Tell me</source>
      <translation>M’avertir</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>L’afficher</translation>
    </message>
  </context>
  <context>
    <name>ApprovalPage</name>
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
      <source>Rules for every run</source>
      <translation>Règles pour chaque exécution</translation>
    </message>
    <message>
      <source>New runs</source>
      <translation>Nouvelles exécutions</translation>
    </message>
    <message>
      <source>Whether each action waits until you have read it and pressed Run. Without asking it runs at once, inside the same isolation.</source>
      <translation>Si chaque action attend que vous l’ayez lue et que vous ayez appuyé sur Exécuter. Sans demander, elle s’exécute aussitôt, dans le même isolement.</translation>
    </message>
    <message>
      <source>Always allowed</source>
      <translation>Toujours autorisé</translation>
    </message>
    <message>
      <source>Given with the answer “Always” to a waiting action. An action runs unasked when one rule covers all that it touches; what goes beyond is asked about. What an action touches is a static guess; the isolation holds in any case.</source>
      <translation>Accordé par la réponse « Toujours » à une action en attente. Une action s’exécute sans demander quand une même règle couvre tout ce qu’elle touche ; ce qui va au-delà est demandé. Ce qu’une action touche est une estimation statique ; l’isolement reste en place dans tous les cas.</translation>
    </message>
    <message>
      <source>confirm yes mode</source>
      <translation>confirmer oui mode</translation>
    </message>
    <message>
      <source>standing rules</source>
      <translation>règles permanentes</translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>Show the folder with the data</source>
      <translation>Afficher le dossier des données</translation>
    </message>
    <message>
      <source>Room on the disk</source>
      <translation>Place sur le disque</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sauvegarde</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>where path directory</source>
      <translation>où chemin répertoire</translation>
    </message>
    <message>
      <source>What takes how much room</source>
      <translation>Ce qui occupe la place</translation>
    </message>
    <message>
      <source>Delete old runs</source>
      <translation>Supprimer les anciennes exécutions</translation>
    </message>
    <message>
      <source>With all their steps and files, for good. Runs that go on are left alone.</source>
      <translation>Avec toutes leurs étapes et leurs fichiers, définitivement. Les exécutions en cours ne sont pas touchées.</translation>
    </message>
    <message>
      <source>Copy of the whole history</source>
      <translation>Copie de tout l’historique</translation>
    </message>
    <message>
      <source>All runs in one file, without models and tokens. From a copy, the runs that are not here are added; those that are stay as they are.</source>
      <translation>Toutes les exécutions dans un seul fichier, sans modèles ni jetons. Depuis une copie, les exécutions absentes d’ici sont ajoutées ; celles qui y sont restent telles quelles.</translation>
    </message>
    <message>
      <source>Runs and models are kept in {folder} and nowhere else. Nothing is sent.</source>
      <translation>Les exécutions et les modèles sont conservés dans {folder} et nulle part ailleurs. Rien n’est envoyé.</translation>
    </message>
    <message>
      <source>disk size space</source>
      <translation>disque taille espace</translation>
    </message>
    <message>
      <source>clean up days compact vacuum</source>
      <translation>nettoyer jours compacter vacuum</translation>
    </message>
    <message>
      <source>backup restore export import</source>
      <translation>sauvegarde backup restaurer exporter importer</translation>
    </message>
  </context>
  <context>
    <name>ImportsPage</name>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>They hold for runs that begin from now on; a step that was refused an import offers to allow it.</source>
      <translation>Ils valent pour les exécutions qui commencent désormais ; une étape à qui un import a été refusé propose de l’autoriser.</translation>
    </message>
    <message>
      <source>Modules that the code may import</source>
      <translation>Modules que le code peut importer</translation>
    </message>
    <message>
      <source>packages authorized pandas numpy requests</source>
      <translation>paquets packages autorisés pandas numpy requests</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <source>They hold for runs that begin from now on.</source>
      <translation>Elles valent pour les exécutions qui commencent désormais.</translation>
    </message>
    <message>
      <source>At a cap the run pauses and asks whether to go on.</source>
      <translation>Au plafond, l’exécution se met en pause et demande s’il faut continuer.</translation>
    </message>
    <message>
      <source>no cap</source>
      <translation>sans plafond</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>Une exécution</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>Limite d’étapes</translation>
    </message>
    <message>
      <source>At the limit the model is asked once for its best answer so far.</source>
      <translation>À la limite, le modèle est invité une fois à donner sa meilleure réponse.</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Jetons</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>By the provider's list of prices. Where it has none, a cap keeps a run from beginning.</source>
      <translation>D’après la liste de prix du fournisseur. S’il n’en a pas, un plafond empêche une exécution de commencer.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Without the time in which it waits for you.</source>
      <translation>Sans le temps où elle vous attend.</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>budget</translation>
    </message>
    <message>
      <source>budget money price</source>
      <translation>budget argent prix</translation>
    </message>
    <message>
      <source>Sent and received. {ends}</source>
      <translation>Envoyés et reçus. {ends}</translation>
    </message>
    <message>
      <source> US$</source>
      <translation> $US</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>An action</source>
      <translation>Une action</translation>
    </message>
    <message>
      <source>Time of an action</source>
      <translation>Temps d’une action</translation>
    </message>
    <message>
      <source>The clock stands still while a tool runs.</source>
      <translation>Le temps est suspendu pendant qu’un outil s’exécute.</translation>
    </message>
    <message>
      <source>Processor time</source>
      <translation>Temps processeur</translation>
    </message>
    <message>
      <source>Of all actions of a run together.</source>
      <translation>De toutes les actions d’une exécution ensemble.</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <source>That the code may take, in addition to what the interpreter needs.</source>
      <translation>Que le code peut prendre, en plus de ce que demande l’interpréteur.</translation>
    </message>
    <message>
      <source>Memory for going back</source>
      <translation>Mémoire pour revenir en arrière</translation>
    </message>
    <message>
      <source>For the states before earlier actions, from which a run can branch. The latest is always kept.</source>
      <translation>Pour les états avant les actions précédentes, depuis lesquels une exécution peut bifurquer. Le dernier est toujours conservé.</translation>
    </message>
    <message>
      <source>timeout</source>
      <translation>délai timeout</translation>
    </message>
    <message>
      <source>checkpoints rewind fork</source>
      <translation>points de reprise checkpoints revenir rewind bifurquer fork</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <source>Output and files</source>
      <translation>Sortie et fichiers</translation>
    </message>
    <message>
      <source>Printed characters in a step</source>
      <translation>Caractères affichés par étape</translation>
    </message>
    <message>
      <source>More is cut in the middle on the card; the whole output is kept beside it.</source>
      <translation>Au-delà, le milieu est coupé sur la carte ; la sortie entière est conservée à côté.</translation>
    </message>
    <message>
      <source>Output that is kept</source>
      <translation>Sortie conservée</translation>
    </message>
    <message>
      <source>Of one action. What it prints beyond that is dropped.</source>
      <translation>D’une action. Ce qu’elle affiche au-delà est abandonné.</translation>
    </message>
    <message>
      <source>Size of a file</source>
      <translation>Taille d’un fichier</translation>
    </message>
    <message>
      <source>That an action may write.</source>
      <translation>Qu’une action peut écrire.</translation>
    </message>
    <message>
      <source>Isolation</source>
      <translation>Isolement</translation>
    </message>
    <message>
      <source>Namespaces around the worker</source>
      <translation>Espaces de noms autour du processus de travail</translation>
    </message>
    <message>
      <source>A third wall, on Linux where bubblewrap is installed. A run says when it cannot be had.</source>
      <translation>Une troisième paroi, sous Linux où bubblewrap est installé. Une exécution signale quand elle n’est pas disponible.</translation>
    </message>
    <message>
      <source>isolation sandbox</source>
      <translation>isolement isolation sandbox bac à sable</translation>
    </message>
    <message>
      <source>Use bubblewrap</source>
      <translation>Utiliser bubblewrap</translation>
    </message>
  </context>
  <context>
    <name>ModelsSettingsPage</name>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Les oublier</translation>
    </message>
    <message>
      <source>Model of new runs: {name}</source>
      <translation>Modèle des nouvelles exécutions : {name}</translation>
    </message>
    <message>
      <source>Model of new runs</source>
      <translation>Modèle des nouvelles exécutions</translation>
    </message>
    <message>
      <source>Of this computer or of a provider, with size, context and price. Press to choose.</source>
      <translation>De cet ordinateur ou d’un fournisseur, avec taille, contexte et prix. Appuyez pour choisir.</translation>
    </message>
    <message>
      <source>Marked and recent models</source>
      <translation>Modèles marqués et récents</translation>
    </message>
    <message>
      <source>They stand first in the lists.</source>
      <translation>Ils figurent en premier dans les listes.</translation>
    </message>
    <message>
      <source>built-in Hugging Face OpenAI Ollama download</source>
      <translation>intégré Hugging Face OpenAI Ollama télécharger</translation>
    </message>
    <message>
      <source>favourites</source>
      <translation>favoris</translation>
    </message>
  </context>
  <context>
    <name>NetworkPage</name>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>The interpreter has no network of its own. The application makes each connection for it, to the hosts that you allow here, and shows each one on the step that made it.</source>
      <translation>L’interpréteur n’a pas de réseau propre. L’application établit chaque connexion pour lui, vers les hôtes que vous autorisez ici, et montre chacune sur l’étape qui l’a faite.</translation>
    </message>
    <message>
      <source>Code of new runs</source>
      <translation>Code des nouvelles exécutions</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Hosts that the code may reach</source>
      <translation>Hôtes accessibles au code</translation>
    </message>
    <message>
      <source>Pages of this computer and its network</source>
      <translation>Pages de cet ordinateur et de son réseau</translation>
    </message>
    <message>
      <source>For the tool that reads web pages. Taken at the next start of the application.</source>
      <translation>Pour l’outil qui lit les pages web. Pris en compte au prochain démarrage de l’application.</translation>
    </message>
    <message>
      <source>internet allow domain</source>
      <translation>internet autoriser domaine</translation>
    </message>
    <message>
      <source>private localhost address</source>
      <translation>privé localhost adresse</translation>
    </message>
    <message>
      <source>Tools may visit them</source>
      <translation>Les outils peuvent les visiter</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>The only addresses contacted are the model's, the tools' and those that the agent's code was allowed. Nothing is sent anywhere else, and runs stay on this computer until you delete them, under Data.</source>
      <translation>Les seules adresses contactées sont celles du modèle, des outils et celles autorisées au code de l’agent. Rien n’est envoyé ailleurs, et les exécutions restent sur cet ordinateur jusqu’à ce que vous les supprimiez, sous Données.</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Les oublier</translation>
    </message>
    <message>
      <source>Collector for traces</source>
      <translation>Collecteur de traces</translation>
    </message>
    <message>
      <source>An OpenTelemetry collector of your own, which gets every run: task, prompts, code and outputs, without your tokens. Empty sends nothing. Needs the extra “telemetry”.</source>
      <translation>Un collecteur OpenTelemetry à vous, qui reçoit chaque exécution : tâche, prompts, code et sorties, sans vos jetons. Vide, rien n’est envoyé. Demande l’extra « telemetry ».</translation>
    </message>
    <message>
      <source>Recent files and commands</source>
      <translation>Fichiers et commandes récents</translation>
    </message>
    <message>
      <source>Names of files that were attached and commands that were chosen last.</source>
      <translation>Noms des fichiers joints et des commandes choisies en dernier.</translation>
    </message>
    <message>
      <source>telemetry OpenTelemetry Phoenix Langfuse</source>
      <translation>télémétrie telemetry OpenTelemetry Phoenix Langfuse</translation>
    </message>
    <message>
      <source>history</source>
      <translation>historique</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsPage</name>
    <message>
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>Enter in the task box</source>
      <translation>Enter dans le champ de la tâche</translation>
    </message>
    <message>
      <source>Shift+Enter then makes a line. Never while an input method composes a word.</source>
      <translation>Shift+Enter va alors à la ligne. Jamais pendant qu’une méthode de saisie compose un mot.</translation>
    </message>
    <message>
      <source>Keys of the commands</source>
      <translation>Touches des commandes</translation>
    </message>
    <message>
      <source>return send</source>
      <translation>entrée return envoyer</translation>
    </message>
    <message>
      <source>Enter sends</source>
      <translation>Enter envoie</translation>
    </message>
    <message>
      <source>keyboard hotkeys</source>
      <translation>clavier raccourcis hotkeys</translation>
    </message>
  </context>
  <context>
    <name>ToolsPage</name>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Further tools</source>
      <translation>Autres outils</translation>
    </message>
    <message>
      <source>What new runs may call</source>
      <translation>Ce que les nouvelles exécutions peuvent appeler</translation>
    </message>
    <message>
      <source>Python files with tools</source>
      <translation>Fichiers Python avec des outils</translation>
    </message>
    <message>
      <source>Functions under @tool. The files are your own code: they run in the application, with all its rights, at its next start.</source>
      <translation>Fonctions sous @tool. Ces fichiers sont votre propre code : ils s’exécutent dans l’application, avec tous ses droits, à son prochain démarrage.</translation>
    </message>
    <message>
      <source>MCP servers</source>
      <translation>Serveurs MCP</translation>
    </message>
    <message>
      <source>Programs and addresses that speak the Model Context Protocol. A program runs with all your rights, outside of the interpreter.</source>
      <translation>Programmes et adresses qui parlent le Model Context Protocol. Un programme s’exécute avec tous vos droits, hors de l’interpréteur.</translation>
    </message>
    <message>
      <source>allow ask never permission web search</source>
      <translation>autoriser demander jamais permission web recherche</translation>
    </message>
    <message>
      <source>model context protocol</source>
      <translation>model context protocol protocole</translation>
    </message>
  </context>
  <context>
    <name>StandingList</name>
    <message>
      <source>code that names no import, tool, path or host</source>
      <translation>code qui ne nomme ni import, ni outil, ni chemin, ni hôte</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Révoquer</translation>
    </message>
    <message>
      <source>No rules yet.</source>
      <translation>Aucune règle pour l’instant.</translation>
    </message>
    <message>
      <source>Take back: {rule}</source>
      <translation>Révoquer : {rule}</translation>
    </message>
    <message>
      <source>imports {names}</source>
      <translation>imports {names}</translation>
    </message>
    <message>
      <source>calls {names}</source>
      <translation>appels {names}</translation>
    </message>
    <message>
      <source>paths {names}</source>
      <translation>chemins {names}</translation>
    </message>
    <message>
      <source>hosts {names}</source>
      <translation>hôtes {names}</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>depuis le {day}</translation>
    </message>
  </context>
  <context>
    <name>ToolFiles</name>
    <message>
      <source>Add a file…</source>
      <translation>Ajouter un fichier…</translation>
    </message>
    <message>
      <source>A Python file with tools</source>
      <translation>Un fichier Python avec des outils</translation>
    </message>
    <message>
      <source>Python files (*.py)</source>
      <translation>Fichiers Python (*.py)</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove {file}</source>
      <translation>Retirer {file}</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
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
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
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
      <source>add</source>
      <translation>ajouter</translation>
    </message>
    <message>
      <source>Any OpenAI-compatible address and key.</source>
      <translation>Toute adresse compatible OpenAI et sa clé.</translation>
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
      <source>Memory: {used} of {limit}</source>
      <translation>Mémoire : {used} sur {limit}</translation>
    </message>
    <message>
      <source>starts with the first run</source>
      <translation>démarre à la première exécution</translation>
    </message>
  </context>
  <context>
    <name>TemplateDesk</name>
    <message>
      <source>Save the task</source>
      <translation>Enregistrer la tâche</translation>
    </message>
    <message>
      <source>Name; one that is there already is replaced</source>
      <translation>Nom ; s’il existe déjà, la tâche est remplacée</translation>
    </message>
    <message>
      <source>Saved. Type / in the empty task box to use it.</source>
      <translation>Enregistrée. Saisissez / dans le champ de tâche vide pour l’utiliser.</translation>
    </message>
    <message>
      <source>Saved tasks…</source>
      <translation>Tâches enregistrées…</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Saved tasks</source>
      <translation>Tâches enregistrées</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>Type / in the empty task box to use one. {Words in braces} are filled in then.</source>
      <translation>Saisissez / dans le champ de tâche vide pour en utiliser une. {Les mots entre accolades} sont alors complétés.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveautés</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>A saved task needs a name.</source>
      <translation>Une tâche enregistrée doit avoir un nom.</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>Nouvelle tâche</translation>
    </message>
    <message>
      <source>Another one has this name.</source>
      <translation>Une autre porte ce nom.</translation>
    </message>
    <message>
      <source>New task {number}</source>
      <translation>Nouvelle tâche {number}</translation>
    </message>
  </context>
  <context>
    <name>ApprovalStrip</name>
    <message>
      <source>Run exactly this code. With {keys} the run pauses after it.</source>
      <translation>Exécuter exactement ce code. Avec {keys}, l’exécution se met ensuite en pause.</translation>
    </message>
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
      <source>Run exactly this code, and wait after it</source>
      <translation>Exécuter exactement ce code, puis attendre</translation>
    </message>
    <message>
      <source>End the run; the code does not run</source>
      <translation>Terminer l’exécution ; le code n’est pas exécuté</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Run and pause</source>
      <translation>Exécuter, puis pause</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
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
      <source>Allow the call</source>
      <translation>Autoriser l’appel</translation>
    </message>
    <message>
      <source>Change the code before it runs</source>
      <translation>Modifier le code avant son exécution</translation>
    </message>
    <message>
      <source>Do not run it, and tell the model why</source>
      <translation>Ne pas l’exécuter et dire au modèle pourquoi</translation>
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
      <source>Always, for what touches no more than this</source>
      <translation>Toujours, pour ce qui ne touche rien de plus</translation>
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
      <source>The running code calls</source>
      <translation>Le code en cours appelle</translation>
    </message>
  </context>
  <context>
    <name>AudioRow</name>
    <message>
      <source>Save the audio</source>
      <translation>Enregistrer l’audio</translation>
    </message>
    <message>
      <source>A copy among the run's files is opened by the program your system has for it</source>
      <translation>Une copie parmi les fichiers de l’exécution est ouverte par le programme prévu par votre système</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Open with the system</source>
      <translation>Ouvrir avec le système</translation>
    </message>
    <message>
      <source>audio</source>
      <translation>audio</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
    <message>
      <source>Copy step as text</source>
      <translation>Copier l’étape en texte</translation>
    </message>
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
      <source>Open whole output</source>
      <translation>Ouvrir toute la sortie</translation>
    </message>
    <message>
      <source>Copy error</source>
      <translation>Copier l’erreur</translation>
    </message>
    <message>
      <source>Copy step as code</source>
      <translation>Copier l’étape en code</translation>
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
      <source>Save all files…</source>
      <translation>Enregistrer tous les fichiers…</translation>
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
      <source>Save %1…</source>
      <translation>Enregistrer %1…</translation>
    </message>
    <message>
      <source>Open picture</source>
      <translation>Ouvrir l’image</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Save audio…</source>
      <translation>Enregistrer l’audio…</translation>
    </message>
    <message>
      <source>Open with the system</source>
      <translation>Ouvrir avec le système</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>image</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Save table as CSV…</source>
      <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
      <source>audio</source>
      <translation>audio</translation>
    </message>
    <message>
      <source>table</source>
      <translation>tableau</translation>
    </message>
    <message>
      <source>Branch from this step…</source>
      <translation>Bifurquer depuis cette étape…</translation>
    </message>
    <message>
      <source>Edit the code and continue…</source>
      <translation>Modifier le code et continuer…</translation>
    </message>
    <message>
      <source>Run this step again…</source>
      <translation>Exécuter à nouveau cette étape…</translation>
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
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>non conservé</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier file(s)</source>
      <translation>
        <numerusform>%n fichier précédent</numerusform>
        <numerusform>%n fichiers précédents</numerusform>
      </translation>
    </message>
    <message>
      <source>Files written: %1</source>
      <translation>Fichiers écrits : %1</translation>
    </message>
  </context>
  <context>
    <name>HelperRows</name>
    <message numerus="yes">
      <source>%n earlier step(s)</source>
      <translation>
        <numerusform>%n étape précédente</numerusform>
        <numerusform>%n étapes précédentes</numerusform>
      </translation>
    </message>
    <message>
      <source>Steps of helpers: %1</source>
      <translation>Étapes des assistants : %1</translation>
    </message>
  </context>
  <context>
    <name>Money</name>
    <message>
      <source>%1, an estimate by the list of %2</source>
      <translation>%1, une estimation d’après la liste de %2</translation>
    </message>
    <message>
      <source>%1, said by %2</source>
      <translation>%1, indiqué par %2</translation>
    </message>
    <message>
      <source>counts are estimates</source>
      <translation>les nombres sont des estimations</translation>
    </message>
    <message>
      <source>%1 tokens in</source>
      <translation>%1 jetons en entrée</translation>
    </message>
    <message>
      <source>%1 tokens out</source>
      <translation>%1 jetons en sortie</translation>
    </message>
    <message>
      <source>of these %1 cached</source>
      <translation>dont %1 en cache</translation>
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
    <message>
      <source>Branch</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>Raise to %1 and go on</source>
      <translation>Relever à %1 et continuer</translation>
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
      <source>the end of %1 characters, open whole output</source>
      <translation>la fin de %1 caractères, ouvrir toute la sortie</translation>
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
    <name>PictureViewer</name>
    <message>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>image</translation>
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
    <name>QuestionSection</name>
    <message>
      <source>Question of the code</source>
      <translation>Question du code</translation>
    </message>
    <message>
      <source>The code asks you</source>
      <translation>Le code vous demande</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
    <message>
      <source>Your answer; the model reads it</source>
      <translation>Votre réponse ; le modèle la lit</translation>
    </message>
    <message>
      <source>The code is told that you did not answer, and the run goes on</source>
      <translation>Le code apprend que vous n’avez pas répondu, et l’exécution continue</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
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
      <source>reading, %1 %</source>
      <translation>lecture, %1 %</translation>
    </message>
    <message>
      <source>retried</source>
      <translation>réessayée</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>tentative %1</translation>
    </message>
    <message>
      <source>approved by rule: %1</source>
      <translation>approuvée par la règle : %1</translation>
    </message>
    <message>
      <source>model %1 · code %2</source>
      <translation>modèle %1 · code %2</translation>
    </message>
    <message>
      <source>model %1</source>
      <translation>modèle %1</translation>
    </message>
    <message>
      <source>code %1</source>
      <translation>code %1</translation>
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
    <name>ValueFiles</name>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Not saved: %1</source>
      <translation>Non enregistré : %1</translation>
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
      <source>%1 GB</source>
      <translation>%1 Go</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 Mo</translation>
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
      <source>this run</source>
      <translation>cette exécution</translation>
    </message>
    <message>
      <source>until something new</source>
      <translation>jusqu’à du nouveau</translation>
    </message>
    <message>
      <source>ask nobody</source>
      <translation>ne demander à personne</translation>
    </message>
    <message>
      <source>next %1 steps</source>
      <translation>%1 prochaines étapes</translation>
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
      <source>Your message: %1</source>
      <translation>Votre message : %1</translation>
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
      <source>Up to here the steps are those of another run; from here on this run goes its own way.</source>
      <translation>Jusqu’ici, les étapes sont celles d’une autre exécution ; à partir d’ici, cette exécution suit son propre chemin.</translation>
    </message>
    <message>
      <source>This run has the task of another one and goes its own way from the beginning.</source>
      <translation>Cette exécution a la tâche d’une autre et suit son propre chemin dès le début.</translation>
    </message>
    <message>
      <source>The steps ran again to make the variables anew.</source>
      <translation>Les étapes ont été exécutées à nouveau pour recréer les variables.</translation>
    </message>
    <message>
      <source>The variables of those steps are not there; the model was told.</source>
      <translation>Les variables de ces étapes ne sont pas là ; le modèle en a été informé.</translation>
    </message>
    <message>
      <source>The variables are as they were after step %1.</source>
      <translation>Les variables sont telles qu’après l’étape %1.</translation>
    </message>
    <message>
      <source>from the other run</source>
      <translation>de l’autre exécution</translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>%n image</numerusform>
        <numerusform>%n images</numerusform>
      </translation>
    </message>
    <message>
      <source>With %1</source>
      <translation>Avec %1</translation>
    </message>
    <message>
      <source>%1 tokens</source>
      <translation>%1 jetons</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Fork</source>
      <translation>Bifurquer</translation>
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
      <source>Save as template</source>
      <translation>Enregistrer la tâche</translation>
    </message>
    <message>
      <source>Replay</source>
      <translation>Relecture</translation>
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
      <source>Open the other run</source>
      <translation>Ouvrir l’autre exécution</translation>
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
    <name>ValueOpening</name>
    <message>
      <source>The system has no program that opens {name}.</source>
      <translation>Le système n’a pas de programme qui ouvre {name}.</translation>
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
    <name>Windows</name>
    <message>
      <source>Close Desktop Agent</source>
      <translation>Fermer Desktop Agent</translation>
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
      <source>Any model on Inference Providers. Token: {source}.</source>
      <translation>Tout modèle d’Inference Providers. Jeton : {source}.</translation>
    </message>
    <message>
      <source>Key: {source}.</source>
      <translation>Clé : {source}.</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>verrouillé</translation>
    </message>
    <message>
      <source>token cannot be read</source>
      <translation>jeton illisible</translation>
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
