<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccessibleTexts</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 a besoin de %2</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1 with %n job(s).</source>
        <translation>
            <numerusform>Étape %1 avec %n job.</numerusform>
            <numerusform>Étape %1 avec %n jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountTexts</name>
    <message>
        <source>“%1” is started by hand and not counted.</source>
        <translation>«&#xa0;%1&#xa0;» est lancé à la main et n’est pas compté.</translation>
    </message>
    <message>
        <source>“%1” waits for itself, in a circle of needs.</source>
        <translation>«&#xa0;%1&#xa0;» s’attend lui-même, dans un cycle de «&#xa0;needs&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” waits for “%2”, which does not start by itself.</source>
        <translation>«&#xa0;%1&#xa0;» attend «&#xa0;%2&#xa0;», qui ne démarre pas de lui-même.</translation>
    </message>
    <message>
        <source>“%1” is not started, since “%2” fails.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lancé, car «&#xa0;%2&#xa0;» échoue.</translation>
    </message>
    <message>
        <source>“%1” runs only when a job before it has failed.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’exécute que si un job précédent a échoué.</translation>
    </message>
    <message>
        <source>“%1” is skipped, since it needs “%2”, which does not run by itself.</source>
        <translation>«&#xa0;%1&#xa0;» est ignoré, car il a besoin de «&#xa0;%2&#xa0;», qui ne s’exécute pas de lui-même.</translation>
    </message>
</context>
<context>
    <name>AddBlockTexts</name>
    <message>
        <source>“%1” is not a job, so it cannot be added as one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un job et ne peut donc pas être ajouté comme tel.</translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” stores a cache for the other jobs, and they have none.</source>
        <translation>«&#xa0;%1&#xa0;» enregistre un cache pour les autres jobs, mais ceux-ci n’en ont pas.</translation>
    </message>
    <message>
        <source>“%1” needs the program “%2”, and “%3” does not bring it.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin du programme «&#xa0;%2&#xa0;», que «&#xa0;%3&#xa0;» n’apporte pas.</translation>
    </message>
    <message>
        <source>Let a job with opam do it: give one job of the pipeline another strategy first.</source>
        <translation>Confiez-le à un job avec opam&#xa0;: donnez d’abord une autre stratégie à un job du pipeline.</translation>
    </message>
</context>
<context>
    <name>AdviceTexts</name>
    <message>
        <source>Take the image %1</source>
        <translation>Prendre l’image %1</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AdvisingTexts</name>
    <message>
        <source>mends</source>
        <translation>répare</translation>
    </message>
    <message>
        <source>A run takes %1 on average over such runs: %2. Each line says what one edit alone saves of that.</source>
        <translation>Une exécution prend %1 en moyenne sur des exécutions de ce type&#xa0;: %2. Chaque ligne indique ce qu’une seule modification y fait gagner.</translation>
    </message>
    <message>
        <source>The pipeline fails: %1 Each line is an edit with which it may succeed.</source>
        <translation>Le pipeline échoue&#xa0;: %1 Chaque ligne est une modification avec laquelle il peut réussir.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>No edit that is known here saves anything.</source>
        <translation>Aucune modification connue ici ne fait gagner quoi que ce soit.</translation>
    </message>
    <message>
        <source>caravan-cli advise --diff NUMBER shows an edit, --apply NUMBER makes it.</source>
        <translation>caravan-cli advise --diff NUMBER affiche une modification, --apply NUMBER l’effectue.</translation>
    </message>
    <message>
        <source>There is no advice “%1”.</source>
        <translation>Le conseil «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>billed %1 min less, CO₂e %2 g less</source>
        <translation>%1&#xa0;min facturées en moins, %2&#xa0;g de CO₂e en moins</translation>
    </message>
</context>
<context>
    <name>ApplyTexts</name>
    <message>
        <source>Job “%1” extends “%2”, which is in another file.</source>
        <translation>Le job «&#xa0;%1&#xa0;» étend «&#xa0;%2&#xa0;», qui se trouve dans un autre fichier.</translation>
    </message>
    <message>
        <source>Give the job a script and an image of its own first.</source>
        <translation>Donnez d’abord au job son propre script et sa propre image.</translation>
    </message>
    <message>
        <source>A part of job “%1” is in another file: %2</source>
        <translation>Une partie du job «&#xa0;%1&#xa0;» se trouve dans un autre fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>Job “%1” would be lost.</source>
        <translation>Le job «&#xa0;%1&#xa0;» serait perdu.</translation>
    </message>
    <message>
        <source>Job “%1” shares text with the jobs to be changed, and would change too.</source>
        <translation>Le job «&#xa0;%1&#xa0;» partage du texte avec les jobs à modifier et changerait lui aussi.</translation>
    </message>
    <message>
        <source>Apply the strategy to all of these jobs together.</source>
        <translation>Appliquez la stratégie à tous ces jobs ensemble.</translation>
    </message>
    <message>
        <source>The own commands of job “%1” would not stay as they are.</source>
        <translation>Les commandes propres au job «&#xa0;%1&#xa0;» ne resteraient pas telles quelles.</translation>
    </message>
    <message>
        <source>Job “%1” could not be written so that it follows “%2”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’a pas pu être écrit de façon à suivre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Job “%1” has another compiler or system than other jobs, and a project image has only one.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a un autre compilateur ou un autre système que d’autres jobs, et une image de projet n’en a qu’un.</translation>
    </message>
    <message>
        <source>Give all jobs the same image first, or apply the strategy to some of them.</source>
        <translation>Donnez d’abord la même image à tous les jobs, ou n’appliquez la stratégie qu’à certains d’entre eux.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Job “%1” has no script, so it needs no switch.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’a pas de script et n’a donc pas besoin de switch.</translation>
    </message>
    <message>
        <source>All jobs that use opam stand in included files: “%1” in “%2”.</source>
        <translation>Tous les jobs qui utilisent opam se trouvent dans des fichiers inclus&#xa0;: «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Apply the strategy to that file.</source>
        <translation>Appliquez la stratégie à ce fichier.</translation>
    </message>
    <message>
        <source>No job of this pipeline uses opam, so there is nothing to apply the strategy to.</source>
        <translation>Aucun job de ce pipeline n’utilise opam&#xa0;: il n’y a rien à quoi appliquer la stratégie.</translation>
    </message>
</context>
<context>
    <name>ArtifactsTexts</name>
    <message>
        <source>“%1” hands over “%2”, which is outside the project: GitLab takes nothing of it.</source>
        <translation>«&#xa0;%1&#xa0;» transmet «&#xa0;%2&#xa0;», qui est hors du projet&#xa0;: GitLab n’en prend rien.</translation>
    </message>
    <message>
        <source>“%1” hands over %2 in every run and says nothing of how long it is kept.</source>
        <translation>«&#xa0;%1&#xa0;» transmet %2 à chaque exécution sans dire combien de temps cela est conservé.</translation>
    </message>
    <message>
        <source>all untracked files</source>
        <translation>tous les fichiers non suivis</translation>
    </message>
    <message>
        <source>Keep it for one week</source>
        <translation>Conserver pendant une semaine</translation>
    </message>
    <message>
        <source>“%1” has “%2” directly under “artifacts”; GitLab wants it under “artifacts:reports”.</source>
        <translation>«&#xa0;%1&#xa0;» place «&#xa0;%2&#xa0;» directement sous «&#xa0;artifacts&#xa0;»&#x202f;; GitLab l’attend sous «&#xa0;artifacts:reports&#xa0;».</translation>
    </message>
    <message>
        <source>Move it under “reports”</source>
        <translation>Déplacer sous «&#xa0;reports&#xa0;»</translation>
    </message>
    <message>
        <source>The artifacts of “%1” have both “public” and “access”, which GitLab refuses.</source>
        <translation>Les artéfacts de «&#xa0;%1&#xa0;» ont à la fois «&#xa0;public&#xa0;» et «&#xa0;access&#xa0;», ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>Keep “access”, remove “public”</source>
        <translation>Garder «&#xa0;access&#xa0;», retirer «&#xa0;public&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” keeps “%2” only when its tests succeed; the report alone is there when they fail.</source>
        <translation>«&#xa0;%1&#xa0;» ne conserve «&#xa0;%2&#xa0;» que si ses tests réussissent&#x202f;; s’ils échouent, seul le rapport est disponible.</translation>
    </message>
    <message>
        <source>Keep them when tests fail, too</source>
        <translation>Conserver aussi en cas d’échec des tests</translation>
    </message>
    <message>
        <source>“%1” shows artifacts as “%2”, but names no paths; GitLab refuses that.</source>
        <translation>«&#xa0;%1&#xa0;» présente des artéfacts sous le nom «&#xa0;%2&#xa0;», mais n’indique aucun chemin&#x202f;; GitLab refuse cela.</translation>
    </message>
    <message>
        <source>“%1” shows “%2” with “expose_as”; GitLab refuses a pattern there.</source>
        <translation>«&#xa0;%1&#xa0;» présente «&#xa0;%2&#xa0;» avec «&#xa0;expose_as&#xa0;»&#x202f;; GitLab y refuse les motifs.</translation>
    </message>
    <message>
        <source>“%1” hands its switch “%2” over as an artifact: every run uploads all of it anew.</source>
        <translation>«&#xa0;%1&#xa0;» transmet son switch «&#xa0;%2&#xa0;» comme artéfact&#xa0;: chaque exécution le téléverse de nouveau en entier.</translation>
    </message>
    <message>
        <source>“%1” depends on artifacts of “%2”, which has none.</source>
        <translation>«&#xa0;%1&#xa0;» dépend des artéfacts de «&#xa0;%2&#xa0;», qui n’en a pas.</translation>
    </message>
    <message>
        <source>“%1” asks for the artifacts of “%2”, which has none.</source>
        <translation>«&#xa0;%1&#xa0;» demande les artéfacts de «&#xa0;%2&#xa0;», qui n’en a pas.</translation>
    </message>
</context>
<context>
    <name>AskingOpamTexts</name>
    <message>
        <source>opam is not installed here.</source>
        <translation>opam n’est pas installé ici.</translation>
    </message>
    <message numerus="yes">
        <source>opam has not answered within %n second(s).</source>
        <translation>
            <numerusform>opam n’a pas répondu en %n seconde.</numerusform>
            <numerusform>opam n’a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: opam alone</source>
        <translation>%1 %2&#xa0;: opam seulement</translation>
    </message>
    <message>
        <source>%1 %2: Caravan alone</source>
        <translation>%1 %2&#xa0;: Caravan seulement</translation>
    </message>
    <message>
        <source>%1: opam %2, Caravan %3</source>
        <translation>%1&#xa0;: opam %2, Caravan %3</translation>
    </message>
    <message>
        <source>opam was not asked to the end.</source>
        <translation>opam n’a pas été interrogé jusqu’au bout.</translation>
    </message>
    <message>
        <source>Caravan solves by itself, without it.</source>
        <translation>Caravan résout les dépendances lui-même, sans lui.</translation>
    </message>
</context>
<context>
    <name>AssumedTimesTexts</name>
    <message>
        <source>A time is such as 90s, 8m or 1h30m, not “%1”.</source>
        <translation>Une durée est par exemple 90s, 8m ou 1h30m, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A range stands behind the time and is around it: time=5m range=4m..8m, not “%1”.</source>
        <translation>Une plage suit la durée et l’entoure&#xa0;: time=5m range=4m..8m, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” says nothing about the time of a job.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit rien de la durée d’un job.</translation>
    </message>
    <message>
        <source>Say time=5m or time=unsaid, and besides range=4m..8m, run=first, run=later or run=any, and source=TEXT.</source>
        <translation>Dites time=5m ou time=unsaid, et en plus range=4m..8m, run=first, run=later ou run=any, et source=TEXT.</translation>
    </message>
    <message>
        <source>of all runs</source>
        <translation>de toutes les exécutions</translation>
    </message>
    <message>
        <source>of a first run</source>
        <translation>d’une première exécution</translation>
    </message>
    <message>
        <source>of later runs</source>
        <translation>des exécutions suivantes</translation>
    </message>
    <message>
        <source>job %1: its scripts take %2, from %3 to %4, %5 (%6)</source>
        <translation>job %1&#xa0;: ses scripts prennent %2, de %3 à %4, %5 (%6)</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>dit par vous</translation>
    </message>
    <message>
        <source>Say how long the scripts of “%1” take: time=5m.</source>
        <translation>Dites combien de temps prennent les scripts de «&#xa0;%1&#xa0;»&#xa0;: time=5m.</translation>
    </message>
    <message>
        <source>Nothing is said of the time of “%1”.</source>
        <translation>Rien n’est dit de la durée de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The pipeline has no job “%1” now.</source>
        <translation>Le pipeline n’a pas de job «&#xa0;%1&#xa0;» à présent.</translation>
    </message>
    <message>
        <source>“%1” is longer than GitLab lets any job run, which is %2.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse le temps que GitLab laisse à un job, qui est de %2.</translation>
    </message>
</context>
<context>
    <name>AssumingTexts</name>
    <message>
        <source>Say yes, no or unsaid, not “%1”.</source>
        <translation>Indiquez yes, no ou unsaid, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to say about “%1”.</source>
        <translation>Il n’y a rien à indiquer sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say NAME=VALUE with one of these names: %1.</source>
        <translation>Indiquez NAME=VALUE avec l’un de ces noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (you said so)</source>
        <translation>%1 (indiqué par vous)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>--size takes a number of megabytes, not “%1”.</source>
        <translation>--size attend un nombre de mégaoctets, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>remember that it installs system packages by apt, apk, dnf, zypper or pacman</source>
        <translation>retenir qu’elle installe les paquets système avec apt, apk, dnf, zypper ou pacman</translation>
    </message>
    <message>
        <source>remember that it has this series of OCaml, such as 5.4, or “none”</source>
        <translation>retenir qu’elle contient cette série d’OCaml, par exemple 5.4, ou «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>remember whether it has opam: yes or no</source>
        <translation>retenir si elle contient opam&#xa0;: yes ou no</translation>
    </message>
    <message>
        <source>remember who runs the commands of jobs in it</source>
        <translation>retenir quel utilisateur y exécute les commandes des jobs</translation>
    </message>
    <message>
        <source>remember how many megabytes are pulled</source>
        <translation>retenir combien de mégaoctets sont téléchargés</translation>
    </message>
    <message>
        <source>remember the digest that it is pinned to</source>
        <translation>retenir l’empreinte (digest) à laquelle elle est fixée</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tags</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>“%1” was known already, and what you say goes before it. This is no longer taken: %2</source>
        <translation>«&#xa0;%1&#xa0;» était déjà connue, et ce que vous dites passe avant. Ceci n’est plus repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no name of an image.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’image.</translation>
    </message>
</context>
<context>
    <name>AssumptionTexts</name>
    <message>
        <source>It moves the wall time by %1, from its P10 to its P90.</source>
        <translation>Elle déplace le temps écoulé de %1, de son P10 à son P90.</translation>
    </message>
</context>
<context>
    <name>BlockFittingTexts</name>
    <message>
        <source>No release of OCaml suits both “%1” and the project&apos;s packages.</source>
        <translation>Aucune version d’OCaml ne convient à la fois à «&#xa0;%1&#xa0;» et aux paquets du projet.</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de paramètre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The parameter “%1” cannot be “%2”.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>BlockGesturesTexts</name>
    <message>
        <source>There is no block “%1”.</source>
        <translation>Le bloc «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A cache strategy belongs to a job.</source>
        <translation>Une stratégie de cache appartient à un job.</translation>
    </message>
    <message>
        <source>Select a job, or drop it on a job card.</source>
        <translation>Sélectionnez un job, ou déposez-la sur une carte de job.</translation>
    </message>
    <message>
        <source>The job “%1” uses no opam, so it needs no switch.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’utilise pas opam et n’a donc pas besoin de switch.</translation>
    </message>
    <message>
        <source>Drop it on a job that builds or tests OCaml code.</source>
        <translation>Déposez-la sur un job qui compile ou teste du code OCaml.</translation>
    </message>
    <message>
        <source>An image belongs to a job.</source>
        <translation>Une image appartient à un job.</translation>
    </message>
    <message>
        <source>Add job %1</source>
        <translation>Ajouter le job %1</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Ajouter l’étape %1</translation>
    </message>
    <message>
        <source>Set the image of %1</source>
        <translation>Définir l’image de %1</translation>
    </message>
    <message>
        <source>Remove the image of %1</source>
        <translation>Retirer l’image de %1</translation>
    </message>
    <message>
        <source>Use “%1” for %2</source>
        <translation>Utiliser «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Ouvrez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Propose a pipeline</source>
        <translation>Proposer un pipeline</translation>
    </message>
    <message>
        <source>A cache key belongs to a job.</source>
        <translation>Une clé de cache va sur un job.</translation>
    </message>
    <message>
        <source>The job “%1” has no cache, so there is no key to change.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’a pas de cache&#xa0;: il n’y a pas de clé à changer.</translation>
    </message>
    <message>
        <source>Give it a cache strategy or a cache first.</source>
        <translation>Donnez-lui d’abord une stratégie de cache ou un cache.</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>«&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>use “%1” for the cache of %2</source>
        <translation>utiliser «&#xa0;%1&#xa0;» pour le cache de %2</translation>
    </message>
    <message>
        <source>use “%1” for the cache of %2 that keeps %3</source>
        <translation>utiliser «&#xa0;%1&#xa0;» pour le cache de %2 qui garde %3</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>The P90 of the estimate, %1, is over the budget of %2 (%3).</source>
        <translation>Le P90 de l’estimation, %1, dépasse le budget de %2 (%3).</translation>
    </message>
    <message>
        <source>The estimate of %1 is over the budget of %2 (%3).</source>
        <translation>L’estimation de %1 dépasse le budget de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 g CO₂e</source>
        <translation>%1&#xa0;g de CO₂e</translation>
    </message>
    <message>
        <source>No budget is kept by a pipeline that is not made: %1</source>
        <translation>Un pipeline qui n’est pas créé ne respecte aucun budget&#xa0;: %1</translation>
    </message>
    <message>
        <source>No budget is kept by a pipeline that fails: %1</source>
        <translation>Un pipeline qui échoue ne respecte aucun budget&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BuilderTexts</name>
    <message>
        <source>sections</source>
        <translation>sections</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>caches</source>
        <translation>caches</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>artéfacts</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
</context>
<context>
    <name>BuiltProgramTexts</name>
    <message>
        <source>Use another strategy for this job, or split it.</source>
        <translation>Utilisez une autre stratégie pour ce job, ou divisez-le.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which needs more than one program of the project.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», qui a besoin de plusieurs programmes du projet.</translation>
    </message>
    <message>
        <source>“%1” runs several programs of the project: “%2” and “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute plusieurs programmes du projet&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” runs no program of the project by “dune exec”, so there is none to keep.</source>
        <translation>«&#xa0;%1&#xa0;» n’exécute aucun programme du projet par «&#xa0;dune exec&#xa0;»&#xa0;: il n’y en a donc aucun à conserver.</translation>
    </message>
</context>
<context>
    <name>CacheChangesTexts</name>
    <message>
        <source>The job “%1” has no such cache.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’a pas de tel cache.</translation>
    </message>
    <message>
        <source>The caches of “%1” are a list within a list, or some are empty.</source>
        <translation>Les caches de «&#xa0;%1&#xa0;» forment une liste dans une liste, ou certains sont vides.</translation>
    </message>
    <message>
        <source>Change them in the text.</source>
        <translation>Modifiez-les dans le texte.</translation>
    </message>
    <message numerus="yes">
        <source>A cache key is made of %n file(s) at most.</source>
        <translation>
            <numerusform>Une clé de cache est formée de %n fichier au plus.</numerusform>
            <numerusform>Une clé de cache est formée de %n fichiers au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>The cache key of “%1” has no file “%2”.</source>
        <translation>La clé de cache de «&#xa0;%1&#xa0;» ne contient pas le fichier «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CacheFallbackTexts</name>
    <message>
        <source>The cache key “%2” of “%1” is another one for each branch, so the first pipeline of every branch starts without a cache.</source>
        <translation>La clé de cache «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» change à chaque branche&#xa0;: le premier pipeline de chaque branche démarre donc sans cache.</translation>
    </message>
    <message>
        <source>Begin with the cache of the default branch</source>
        <translation>Partir du cache de la branche par défaut</translation>
    </message>
    <message>
        <source>A new branch finds nothing for “%1”: it asks for “%2-non_protected”, and only the protected default branch stores the cache, as “%2-protected”.</source>
        <translation>Une nouvelle branche ne trouve rien pour «&#xa0;%1&#xa0;»&#xa0;: elle demande «&#xa0;%2-non_protected&#xa0;», et seule la branche par défaut, protégée, enregistre le cache, sous le nom «&#xa0;%2-protected&#xa0;».</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” sets CACHE_FALLBACK_KEY to “%2”: the runner refuses a key that ends in “-protected”.</source>
        <translation>«&#xa0;%1&#xa0;» définit CACHE_FALLBACK_KEY à «&#xa0;%2&#xa0;»&#xa0;: le runner refuse une clé qui se termine par «&#xa0;-protected&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” sets CACHE_FALLBACK_KEY to “%2”, but caches are stored as “%2-protected” or “%2-non_protected”.</source>
        <translation>«&#xa0;%1&#xa0;» définit CACHE_FALLBACK_KEY à «&#xa0;%2&#xa0;», mais les caches sont enregistrés sous «&#xa0;%2-protected&#xa0;» ou «&#xa0;%2-non_protected&#xa0;».</translation>
    </message>
    <message>
        <source>A cache of “%1” has %2 fallback keys; GitLab takes at most five.</source>
        <translation>Un cache de «&#xa0;%1&#xa0;» a %2 clés de repli&#x202f;; GitLab en accepte cinq au plus.</translation>
    </message>
    <message>
        <source>Keep the first five</source>
        <translation>Garder les cinq premières</translation>
    </message>
    <message>
        <source>“%1” falls back to the cache “%2”, which no job of this file ever stores.</source>
        <translation>«&#xa0;%1&#xa0;» se replie sur le cache «&#xa0;%2&#xa0;», qu’aucun job de ce fichier n’enregistre jamais.</translation>
    </message>
</context>
<context>
    <name>CacheForecastTexts</name>
    <message>
        <source>Replaying the caches was cancelled.</source>
        <translation>La relecture des caches a été annulée.</translation>
    </message>
</context>
<context>
    <name>CacheKeysTexts</name>
    <message>
        <source>The cache key of “%1” names %2 files; GitLab takes one or two.</source>
        <translation>La clé de cache de «&#xa0;%1&#xa0;» nomme %2 fichiers&#x202f;; GitLab en accepte un ou deux.</translation>
    </message>
    <message>
        <source>GitLab refuses the cache key “%2” of “%1”: it holds a slash, or nothing but dots.</source>
        <translation>GitLab refuse la clé de cache «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;»&#xa0;: elle contient une barre oblique, ou rien que des points.</translation>
    </message>
    <message>
        <source>Write “-” instead of the slash</source>
        <translation>Écrire «&#xa0;-&#xa0;» au lieu de la barre oblique</translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, and a branch name may have a slash in it.</source>
        <translation>La clé de cache de «&#xa0;%1&#xa0;» contient $%2, et un nom de branche peut contenir une barre oblique.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG</source>
        <translation>Utiliser $CI_COMMIT_REF_SLUG</translation>
    </message>
    <message>
        <source>“%1” shares the cache “%2” with other jobs of the same pipeline only; artifacts hand files to later jobs.</source>
        <translation>«&#xa0;%1&#xa0;» ne partage le cache «&#xa0;%2&#xa0;» qu’avec d’autres jobs du même pipeline&#x202f;; pour transmettre des fichiers aux jobs suivants, il y a les artéfacts.</translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, so no later pipeline ever finds this cache.</source>
        <translation>La clé de cache de «&#xa0;%1&#xa0;» contient $%2&#xa0;: aucun pipeline ultérieur ne retrouve donc jamais ce cache.</translation>
    </message>
    <message>
        <source>“%1” uses the cache key “%2” for two caches with different paths: they overwrite each other.</source>
        <translation>«&#xa0;%1&#xa0;» utilise la clé de cache «&#xa0;%2&#xa0;» pour deux caches dont les chemins diffèrent&#xa0;: ils s’écrasent mutuellement.</translation>
    </message>
    <message>
        <source>“%1” and “%2” use the cache key “%3” with different paths: they overwrite each other.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» utilisent la clé de cache «&#xa0;%3&#xa0;» avec des chemins différents&#xa0;: les caches s’écrasent mutuellement.</translation>
    </message>
    <message>
        <source>“%1” runs for several values of $%2, but they all share the cache key “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute pour plusieurs valeurs de $%2, mais elles partagent toutes la clé de cache «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” and “%2” share the cache key “%3”, but run in the images “%4” and “%5”.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» partagent la clé de cache «&#xa0;%3&#xa0;», mais s’exécutent dans les images «&#xa0;%4&#xa0;» et «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” runs its script with several values of $%2, and they all share the cache key “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute son script avec plusieurs valeurs de $%2, et elles partagent toutes la clé de cache «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” caches its switch “%2” under the key “%3”, which stays the same when the opam files change.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache son switch «&#xa0;%2&#xa0;» sous la clé «&#xa0;%3&#xa0;», qui reste la même quand les fichiers opam changent.</translation>
    </message>
    <message>
        <source>“%1” caches its switch “%2” under the key “%3”, one for everything: it stays the same when the opam files or the OCaml version change.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache son switch «&#xa0;%2&#xa0;» sous la clé «&#xa0;%3&#xa0;», une seule pour tout&#xa0;: elle reste la même quand les fichiers opam ou la version d’OCaml changent.</translation>
    </message>
    <message>
        <source>Make the key from the OCaml version and the opam files</source>
        <translation>Former la clé à partir de la version d’OCaml et des fichiers opam</translation>
    </message>
    <message>
        <source>The project has no file “%2”, so the cache key of “%1” never changes.</source>
        <translation>Le projet n’a pas de fichier «&#xa0;%2&#xa0;»&#xa0;: la clé de cache de «&#xa0;%1&#xa0;» ne change donc jamais.</translation>
    </message>
    <message>
        <source>Make the key from the opam files</source>
        <translation>Former la clé à partir des fichiers opam</translation>
    </message>
</context>
<context>
    <name>CacheRewriteTexts</name>
    <message numerus="yes">
        <source>Job “%1” has %n cache(s) already, and GitLab takes four at most.</source>
        <translation>
            <numerusform>Le job «&#xa0;%1&#xa0;» a déjà %n cache, et GitLab en accepte quatre au plus.</numerusform>
            <numerusform>Le job «&#xa0;%1&#xa0;» a déjà %n caches, et GitLab en accepte quatre au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy of a cache of job “%1” is a variable, which Caravan does not copy.</source>
        <translation>La politique d’un cache du job «&#xa0;%1&#xa0;» est une variable, que Caravan ne copie pas.</translation>
    </message>
    <message>
        <source>Give the job a cache of its own first.</source>
        <translation>Donnez d’abord au job son propre cache.</translation>
    </message>
</context>
<context>
    <name>CacheSharingTexts</name>
    <message>
        <source>“%1” only pulls the cache “%2”, and no job of this file stores it.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait que récupérer le cache «&#xa0;%2&#xa0;», et aucun job de ce fichier ne l’enregistre.</translation>
    </message>
    <message>
        <source>The cache key of “%1” names the file “%2”, but GitLab puts no variables in there.</source>
        <translation>La clé de cache de «&#xa0;%1&#xa0;» nomme le fichier «&#xa0;%2&#xa0;», mais GitLab n’y remplace aucune variable.</translation>
    </message>
    <message>
        <source>“%1” and “%2” use the cache “%3” on different runners, and each runner of “%4” keeps caches for itself.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» utilisent le cache «&#xa0;%3&#xa0;» sur des runners différents, et chaque runner de «&#xa0;%4&#xa0;» garde ses caches pour lui.</translation>
    </message>
    <message>
        <source>“%1” and %2 other jobs of the stage “%3” each store the same cache “%4” at their end.</source>
        <translation>«&#xa0;%1&#xa0;» et %2 autres jobs de l’étape «&#xa0;%3&#xa0;» enregistrent chacun le même cache «&#xa0;%4&#xa0;» à leur fin.</translation>
    </message>
</context>
<context>
    <name>CacheTexts</name>
    <message>
        <source>“%1” caches “%2”, which is outside the project: GitLab stores nothing of it.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache «&#xa0;%2&#xa0;», qui est hors du projet&#xa0;: GitLab n’en enregistre rien.</translation>
    </message>
    <message>
        <source>The cache of “%1” names no paths, so it stores nothing.</source>
        <translation>Le cache de «&#xa0;%1&#xa0;» n’indique aucun chemin et n’enregistre donc rien.</translation>
    </message>
    <message>
        <source>Remove the cache</source>
        <translation>Retirer le cache</translation>
    </message>
    <message>
        <source>“%1” has %2 caches; GitLab takes at most four.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 caches&#x202f;; GitLab en accepte quatre au plus.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so that nothing fetched can be kept.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;: rien de ce qui est récupéré ne peut être gardé.</translation>
    </message>
</context>
<context>
    <name>CacheUseTexts</name>
    <message>
        <source>“%1” has “%2” both in a cache and among its artifacts.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;%2&#xa0;» à la fois dans un cache et parmi ses artéfacts.</translation>
    </message>
    <message>
        <source>“%1” caches all untracked files, with “_build” and everything else that git ignores.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache tous les fichiers non suivis, avec «&#xa0;_build&#xa0;» et tout ce que git ignore par ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is allowed to fail, and whenever it does, the switch that it built is not stored.</source>
        <translation>«&#xa0;%1&#xa0;» a le droit d’échouer et, chaque fois qu’il échoue, le switch qu’il a construit n’est pas enregistré.</translation>
    </message>
    <message>
        <source>“%1” caches “%2”, which “%3” makes a link: the files behind it are not stored.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache «&#xa0;%2&#xa0;», dont «&#xa0;%3&#xa0;» fait un lien&#xa0;: les fichiers qui se trouvent derrière ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>“%1” stores its switch “%2” even when it fails, perhaps half installed.</source>
        <translation>«&#xa0;%1&#xa0;» enregistre son switch «&#xa0;%2&#xa0;» même en cas d’échec, peut-être à moitié installé.</translation>
    </message>
    <message>
        <source>Store it only when the job succeeds</source>
        <translation>Ne l’enregistrer que si le job réussit</translation>
    </message>
    <message>
        <source>“%1” keeps “%2” in the project, and dune takes it for sources.</source>
        <translation>«&#xa0;%1&#xa0;» garde «&#xa0;%2&#xa0;» dans le projet, et dune le prend pour des sources.</translation>
    </message>
    <message>
        <source>“%1” stores “_build” and dune&apos;s cache “%2” in one archive: most files twice.</source>
        <translation>«&#xa0;%1&#xa0;» enregistre «&#xa0;_build&#xa0;» et le cache de dune «&#xa0;%2&#xa0;» dans une même archive&#xa0;: la plupart des fichiers y sont deux fois.</translation>
    </message>
    <message>
        <source>Store dune&apos;s cache alone</source>
        <translation>N’enregistrer que le cache de dune</translation>
    </message>
    <message>
        <source>“%1” caches “%2”, but nothing that it runs writes there, so the cache is never stored.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache «&#xa0;%2&#xa0;», mais rien de ce qu’il exécute n’y écrit&#xa0;: le cache n’est donc jamais enregistré.</translation>
    </message>
</context>
<context>
    <name>CachesTexts</name>
    <message>
        <source>The cache path “%1” of “%2” is outside the project folder, so GitLab keeps nothing of it.</source>
        <translation>Le chemin de cache «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est hors du dossier du projet&#xa0;: GitLab n’en conserve donc rien.</translation>
    </message>
    <message>
        <source>%1 of cache, %2 unpacked</source>
        <translation>%1 de cache, %2 décompressés</translation>
    </message>
    <message>
        <source>A cache that is pulled and pushed is archived anew on every run, though little in it has changed.</source>
        <translation>Un cache qui est récupéré et enregistré est archivé de nouveau à chaque exécution, même si peu de choses y ont changé.</translation>
    </message>
    <message>
        <source>%1 packed into %2 of cache</source>
        <translation>%1 compressés en %2 de cache</translation>
    </message>
    <message>
        <source>artifacts of “%1”</source>
        <translation>artéfacts de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>artifacts of %n job(s)</source>
        <translation>
            <numerusform>artéfacts de %n job</numerusform>
            <numerusform>artéfacts de %n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>The web site has %1.</source>
        <translation>Le site web fait %1.</translation>
    </message>
    <message>
        <source>Artifacts whose contents are not known have %1.</source>
        <translation>Les artéfacts dont le contenu est inconnu font %1.</translation>
    </message>
    <message>
        <source>%1 of artifacts</source>
        <translation>%1 d’artéfacts</translation>
    </message>
    <message>
        <source>Nothing of the cache of “%1” is ever stored, since its paths are outside the project.</source>
        <translation>Rien du cache de «&#xa0;%1&#xa0;» n’est jamais enregistré, car ses chemins sont hors du projet.</translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, so no later pipeline ever finds this cache.</source>
        <translation>La clé de cache de «&#xa0;%1&#xa0;» contient $%2&#xa0;: aucun pipeline ultérieur ne retrouve donc jamais ce cache.</translation>
    </message>
    <message>
        <source>No run before has stored the cache that “%1” asks for.</source>
        <translation>Aucune exécution précédente n’a enregistré le cache que demande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no cache yet, as in every first run.</source>
        <translation>Il n’y a pas encore de cache, comme à toute première exécution.</translation>
    </message>
    <message>
        <source>no cache is found: %1</source>
        <translation>aucun cache trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Caches whose contents are not known have %1.</source>
        <translation>Les caches dont le contenu est inconnu font %1.</translation>
    </message>
    <message>
        <source>Nothing that “%1” runs writes “%2”, so its cache is never stored.</source>
        <translation>Rien de ce que «&#xa0;%1&#xa0;» exécute n’écrit «&#xa0;%2&#xa0;»&#xa0;: son cache n’est donc jamais enregistré.</translation>
    </message>
    <message>
        <source>“%1” fails in every run, so that it never stores its cache.</source>
        <translation>«&#xa0;%1&#xa0;» échoue à chaque exécution, si bien qu’il n’enregistre jamais son cache.</translation>
    </message>
</context>
<context>
    <name>CalibratingTexts</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 → %2 (P90/P50 %3)</source>
        <translation>%1 → %2 (P90/P50 %3)</translation>
    </message>
    <message>
        <source>%1, which the logs do not tell</source>
        <translation>%1, que les journaux n’indiquent pas</translation>
    </message>
    <message numerus="yes">
        <source>Profile “%1”, fitted to %n time(s) of jobs:</source>
        <translation>
            <numerusform>Profil «&#xa0;%1&#xa0;», ajusté à %n durée de job&#xa0;:</numerusform>
            <numerusform>Profil «&#xa0;%1&#xa0;», ajusté à %n durées de jobs&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the estimates (median), before and after:</source>
        <translation>Erreur des estimations (médiane), avant et après&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%n time(s))</source>
        <translation>
            <numerusform>%1 → %2 (%n durée)</numerusform>
            <numerusform>%1 → %2 (%n durées)</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All, of jobs that were left out of the fit</source>
        <translation>Tout, jobs laissés hors de l’ajustement</translation>
    </message>
    <message>
        <source>Measured, and estimated before and after:</source>
        <translation>Mesuré, et estimé avant et après&#xa0;:</translation>
    </message>
    <message>
        <source>%1; %2 → %3</source>
        <translation>%1&#x202f;; %2 → %3</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, “.”, “_” and “-”, unlike “%1”.</source>
        <translation>Un nom de profil se compose de lettres, de chiffres, de «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is the profile that the fit begins with; the new one needs a name of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est le profil dont part l’ajustement&#x202f;; le nouveau doit avoir son propre nom.</translation>
    </message>
    <message>
        <source>--vcpus wants a number from 1 to %1.</source>
        <translation>--vcpus attend un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>Nothing is saved; --save keeps it as “%1”.</source>
        <translation>Rien n’est enregistré&#x202f;; --save le conserve sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CalibrationTexts</name>
    <message>
        <source>CPU time per that of the measuring machine</source>
        <translation>Temps CPU rapporté à la machine de mesure</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Cache store</source>
        <translation>Stockage du cache</translation>
    </message>
    <message>
        <source>Unpacking of images</source>
        <translation>Décompression des images</translation>
    </message>
    <message>
        <source>Start of the executor</source>
        <translation>Démarrage de l’exécuteur</translation>
    </message>
    <message numerus="yes">
        <source>Logs do not tell how many processors a runner has: %n of the profile “%1” are taken, and the CPU time is fitted for that many.</source>
        <translation>
            <numerusform>Les journaux n’indiquent pas combien de processeurs a un runner&#xa0;: on en retient %n, celui du profil «&#xa0;%1&#xa0;», et le temps CPU est ajusté pour ce nombre.</numerusform>
            <numerusform>Les journaux n’indiquent pas combien de processeurs a un runner&#xa0;: on en retient %n, ceux du profil «&#xa0;%1&#xa0;», et le temps CPU est ajusté pour ce nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs are of %n runners (%1), and one profile is fitted to all.</source>
        <translation>
            <numerusform>Les journaux viennent de %n runner (%1), et un seul profil est ajusté à tous.</numerusform>
            <numerusform>Les journaux viennent de %n runners (%1), et un seul profil est ajusté à tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) show nothing that can be estimated, and are passed over.</source>
        <translation>
            <numerusform>%n journal ne montre rien qui puisse être estimé et est laissé de côté.</numerusform>
            <numerusform>%n journaux ne montrent rien qui puisse être estimé et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many different jobs to look at all; the first ones decide.</source>
        <translation>Il y a trop de jobs différents pour tous les examiner&#x202f;; les premiers décident.</translation>
    </message>
    <message numerus="yes">
        <source>The estimates of %n job(s) install packages where their logs do not, or the other way round: the times of their scripts are passed over.</source>
        <translation>
            <numerusform>L’estimation de %n job installe des paquets là où son journal ne le fait pas, ou l’inverse&#xa0;: la durée de son script est laissée de côté.</numerusform>
            <numerusform>Les estimations de %n jobs installent des paquets là où leurs journaux ne le font pas, ou l’inverse&#xa0;: les durées de leurs scripts sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some logs are of no job of the pipeline: what they show of their commands is estimated instead.</source>
        <translation>Certains journaux ne sont ceux d’aucun job du pipeline&#xa0;: ce qu’ils montrent de leurs commandes est estimé à la place.</translation>
    </message>
    <message>
        <source>The project of the logs is not known, so its size is taken for that of a typical small one; with --project the logs tell more.</source>
        <translation>Le projet des journaux est inconnu&#xa0;: sa taille est supposée celle d’un petit projet typique&#x202f;; avec --project, les journaux en disent plus.</translation>
    </message>
    <message>
        <source>gitlab-ci-local copies caches and artifacts, where a runner packs them: their times are left out.</source>
        <translation>gitlab-ci-local copie les caches et les artéfacts là où un runner les compresse&#xa0;: ces durées sont écartées.</translation>
    </message>
    <message>
        <source>Images were on the runner in %1 of %2 jobs.</source>
        <translation>Les images étaient déjà sur le runner pour %1 jobs sur %2.</translation>
    </message>
    <message>
        <source>No log has a time that can be held against an estimate, so nothing is fitted.</source>
        <translation>Aucun journal ne contient de durée comparable à une estimation&#xa0;: rien n’est donc ajusté.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Wait for a runner</source>
        <translation>Attendre un runner</translation>
    </message>
    <message>
        <source>CPU time of packing and unpacking caches</source>
        <translation>Temps de processeur pour compresser et décompresser les caches</translation>
    </message>
    <message>
        <source>No other figures bring the estimates nearer to these logs, so the profile stays as it is.</source>
        <translation>Aucun autre chiffre ne rapproche les estimations de ces journaux&#xa0;: le profil reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) are of runs that other logs are of, too, and count once.</source>
        <translation>
            <numerusform>%n journal porte sur une exécution que montre aussi un autre, et ne compte qu’une fois.</numerusform>
            <numerusform>%n journaux portent sur des exécutions que montrent aussi d’autres, et ne comptent qu’une fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardItemTexts</name>
    <message>
        <source>template %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>sans image</translation>
    </message>
    <message>
        <source>not timed</source>
        <translation>non chronométré</translation>
    </message>
    <message>
        <source>not timed: %1</source>
        <translation>non chronométré&#xa0;: %1</translation>
    </message>
    <message>
        <source>template %1, from %2</source>
        <translation>modèle %1, de %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>CatalogueDataTexts</name>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There is no set of programs “%1”.</source>
        <translation>L’ensemble de programmes «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no kind of images “%1”.</source>
        <translation>Le type d’images «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There are no contents “%1”.</source>
        <translation>Le contenu «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>An image must be a map with a “reference”.</source>
        <translation>Une image doit être un dictionnaire avec une «&#xa0;reference&#xa0;».</translation>
    </message>
    <message>
        <source>An image has no entry “%1”. Known are: %2.</source>
        <translation>Une image n’a pas d’entrée «&#xa0;%1&#xa0;». Entrées connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no package manager “%1”. Known are: %2.</source>
        <translation>Le gestionnaire de paquets «&#xa0;%1&#xa0;» n’existe pas. Gestionnaires connus&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CatalogueRowsTexts</name>
    <message>
        <source>%1 compressed</source>
        <translation>%1 compressés</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 décompressés</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
    </message>
    <message>
        <source>opam %1</source>
        <translation>opam %1</translation>
    </message>
    <message>
        <source>nothing to build</source>
        <translation>rien à compiler</translation>
    </message>
    <message>
        <source>%1 of archives, %2 with what it recommends</source>
        <translation>%1 d’archives, %2 avec ce qu’il recommande</translation>
    </message>
    <message>
        <source>%1, %2 s measured</source>
        <translation>%1, %2&#xa0;s mesurées</translation>
    </message>
    <message>
        <source>processors by the runner&apos;s power curve</source>
        <translation>processeurs selon la courbe de puissance du runner</translation>
    </message>
    <message>
        <source>%1 W for each vCPU</source>
        <translation>%1&#xa0;W par vCPU</translation>
    </message>
    <message>
        <source>%1 g of CO₂e for each hour of a vCPU</source>
        <translation>%1&#xa0;g de CO₂e par heure de vCPU</translation>
    </message>
    <message>
        <source>%1 W idle, %2 W full</source>
        <translation>%1&#xa0;W au repos, %2&#xa0;W à pleine charge</translation>
    </message>
    <message>
        <source>%1: %2 g of CO₂e for each kWh, of which %3 are used for one</source>
        <translation>%1&#xa0;: %2&#xa0;g de CO₂e par kWh, et %3&#xa0;kWh consommés pour un kWh de calcul</translation>
    </message>
    <message numerus="yes">
        <source>%1 CPU seconds (%2 to %3), %4, %n file(s)</source>
        <translation>
            <numerusform>%1 secondes de processeur (%2 à %3), %4, %n fichier</numerusform>
            <numerusform>%1 secondes de processeur (%2 à %3), %4, %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 vCPU, %3 CPU seconds for each measured one, network %4/s, cache %5/s, unpacking %6/s, %n job(s) at once</source>
        <translation>
            <numerusform>%1&#xa0;: %2&#xa0;vCPU, %3 secondes de processeur pour chaque seconde mesurée, réseau %4/s, cache %5/s, décompression %6/s, %n job à la fois</numerusform>
            <numerusform>%1&#xa0;: %2&#xa0;vCPU, %3 secondes de processeur pour chaque seconde mesurée, réseau %4/s, cache %5/s, décompression %6/s, %n jobs à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 CPU seconds, and %2 for each 1,000 lines or test</source>
        <translation>%1 secondes de processeur, et %2 pour chaque millier de lignes ou chaque test</translation>
    </message>
    <message>
        <source>%1, %2 W for each GB of memory, %3 Wh for each GB moved</source>
        <translation>%1, %2&#xa0;W par Go de mémoire, %3&#xa0;Wh par Go transféré</translation>
    </message>
</context>
<context>
    <name>CataloguingTexts</name>
    <message>
        <source>There is no catalogue of “%1”.</source>
        <translation>Il n’y a pas de catalogue pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Catalogues disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>confidence not told</source>
        <translation>confiance non indiquée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ChangeImageTexts</name>
    <message>
        <source>Job “%1” cannot have that image: %2</source>
        <translation>Le job « %1 » ne peut pas avoir cette image : %2</translation>
    </message>
    <message>
        <source>“%1” runs in %2, and not in “%3”.</source>
        <translation>« %1 » s’exécute dans %2, et pas dans « %3 ».</translation>
    </message>
    <message>
        <source>Name one of these images, or another strategy.</source>
        <translation>Nommez l’une de ces images, ou une autre stratégie.</translation>
    </message>
    <message>
        <source>No image of ocaml/opam that job “%1” could have is made from “%2”.</source>
        <translation>Aucune image d’ocaml/opam que le job « %1 » pourrait avoir n’est faite à partir de « %2 ».</translation>
    </message>
    <message>
        <source>Name an image of ocaml/opam.</source>
        <translation>Nommez une image d’ocaml/opam.</translation>
    </message>
    <message>
        <source>“%1” does not say which opam and which OCaml it has, so “%2” is the image of %3.</source>
        <translation>« %1 » ne dit pas quel opam et quel OCaml elle a : « %2 » est donc l’image de %3.</translation>
    </message>
    <message>
        <source>Caravan does not know what is in “%1”, so nothing else of %2 was changed.</source>
        <translation>Caravan ne sait pas ce que contient « %1 » : rien d’autre de %2 n’a été changé.</translation>
    </message>
    <message>
        <source>The jobs had OCaml %1 and have OCaml %2 now: %3.</source>
        <translation>Ces jobs avaient OCaml %1 et ont maintenant OCaml %2 : %3.</translation>
    </message>
    <message>
        <source>The image of job “%1” has the OCaml that “%2” names, and “%3” does not say which one it has.</source>
        <translation>L’image du job « %1 » a l’OCaml que nomme « %2 », et « %3 » ne dit pas lequel elle a.</translation>
    </message>
    <message>
        <source>Name an image of ocaml/opam with that variable in its tag.</source>
        <translation>Nommez une image d’ocaml/opam avec cette variable dans son étiquette.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and “%3” has no “%4”.</source>
        <translation>Le job « %1 » exécute « %2 », et « %3 » n’a pas « %4 ».</translation>
    </message>
    <message>
        <source>Let the job install it first, or name an image that has it.</source>
        <translation>Faites-le d’abord installer par le job, ou nommez une image qui l’a.</translation>
    </message>
    <message>
        <source>No job of this pipeline uses opam, so there is none to give an image to.</source>
        <translation>Aucun job de ce pipeline n’utilise opam : il n’y en a pas à qui donner une image.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Il n’y a pas de job « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no name of an image.</source>
        <translation>« %1 » n’est pas un nom d’image.</translation>
    </message>
    <message>
        <source>Write it as “debian:13” or “registry.example.org/group/project:tag”.</source>
        <translation>Écrivez-la comme « debian:13 » ou « registry.example.org/group/project:tag ».</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>%1 (best)</source>
        <translation>%1 (la meilleure)</translation>
    </message>
    <message>
        <source>Expected time of a run, by strategy</source>
        <translation>Durée attendue d’une exécution, par stratégie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>now: %1 %</source>
        <translation>actuellement&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>share of runs in which dependencies have changed</source>
        <translation>part des exécutions où des dépendances ont changé</translation>
    </message>
    <message>
        <source>Expected time of a run, by how often dependencies change</source>
        <translation>Durée attendue d’une exécution, selon la fréquence des changements de dépendances</translation>
    </message>
</context>
<context>
    <name>CheckFoldTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Job “%1” waits for no check that could be part of it.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’attend aucune vérification qui pourrait en faire partie.</translation>
    </message>
    <message>
        <source>The image of job “%1” has no “%2”.</source>
        <translation>L’image du job «&#xa0;%1&#xa0;» n’a pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Some pipeline would not do the same any more.</source>
        <translation>Certains pipelines ne feraient plus la même chose.</translation>
    </message>
</context>
<context>
    <name>ChecksTexts</name>
    <message>
        <source>Job “%1” needs “%2”, which is not in the file.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Job “%1” needs itself.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a besoin de lui-même.</translation>
    </message>
    <message>
        <source>Job “%1” needs “%2”, which is in a later stage (%3).</source>
        <translation>Le job «&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», qui est dans une étape ultérieure (%3).</translation>
    </message>
    <message>
        <source>Job “%1” has no script and no trigger.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’a ni script ni déclencheur.</translation>
    </message>
    <message>
        <source>Job “%1” is in stage “%2”, which is not in stages.</source>
        <translation>Le job «&#xa0;%1&#xa0;» est dans l’étape «&#xa0;%2&#xa0;», qui ne figure pas dans «&#xa0;stages&#xa0;».</translation>
    </message>
    <message>
        <source>The pipeline has templates only, and no job that runs.</source>
        <translation>Le pipeline ne contient que des modèles et aucun job qui s’exécute.</translation>
    </message>
</context>
<context>
    <name>ChoosingTexts</name>
    <message>
        <source>what starts it: push (standard), merge_request_event, tag, schedule or web</source>
        <translation>ce qui le lance&#xa0;: push (par défaut), merge_request_event, tag, schedule ou web</translation>
    </message>
    <message>
        <source>the branch; of a merge request its source (default: the default branch)</source>
        <translation>la branche&#x202f;; pour une requête de fusion, sa source (par défaut&#xa0;: la branche par défaut)</translation>
    </message>
    <message>
        <source>the tag; includes --source tag</source>
        <translation>l’étiquette&#x202f;; implique --source tag</translation>
    </message>
    <message>
        <source>a variable given by hand or by the project; may be given several times</source>
        <translation>une variable donnée à la main ou par le projet&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>a file that changed; may be given several times</source>
        <translation>un fichier modifié&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>the changed files are those between these commits (A...B: since both were one)</source>
        <translation>les fichiers modifiés sont ceux entre ces commits (A...B&#xa0;: depuis leur ancêtre commun)</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>La source «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Sources are: %1.</source>
        <translation>Sources possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--tag is the push of a tag, and goes with no branch and no other source.</source>
        <translation>--tag correspond au push d’une étiquette et n’admet ni branche ni autre source.</translation>
    </message>
    <message>
        <source>Leave out --tag, or --branch and --source.</source>
        <translation>Omettez --tag, ou bien --branch et --source.</translation>
    </message>
    <message>
        <source>--var wants NAME=VALUE, not “%1”.</source>
        <translation>--var attend NAME=VALUE, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Pipeline for %1.</source>
        <translation>Pipeline pour %1.</translation>
    </message>
    <message>
        <source>Pipeline for %1, since no other event was chosen.</source>
        <translation>Pipeline pour %1, car aucun autre événement n’a été choisi.</translation>
    </message>
    <message>
        <source>the branch is pushed for the first time, so that GitLab takes all files as changed</source>
        <translation>la branche est poussée pour la première fois, si bien que GitLab considère tous les fichiers comme modifiés</translation>
    </message>
    <message>
        <source>--new-branch is the first push of a branch, and goes with no other source.</source>
        <translation>--new-branch correspond au premier push d’une branche et n’admet pas d’autre source.</translation>
    </message>
    <message>
        <source>There is no %1 %2 in %3.</source>
        <translation>Il n’y a pas de %1 %2 dans %3.</translation>
    </message>
</context>
<context>
    <name>ClausesTexts</name>
    <message>
        <source>GitLab refuses the condition “%1”.</source>
        <translation>GitLab refuse la condition «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A regular expression of the condition “%1” takes too long.</source>
        <translation>Une expression régulière de la condition «&#xa0;%1&#xa0;» prend trop de temps.</translation>
    </message>
    <message>
        <source>The changed files are not known.</source>
        <translation>Les fichiers modifiés sont inconnus.</translation>
    </message>
    <message>
        <source>GitLab refuses the regular expression “%1…”: it is longer than %2 characters.</source>
        <translation>GitLab refuse l’expression régulière «&#xa0;%1…&#xa0;»&#xa0;: elle dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The regular expression “%1” is not understood here.</source>
        <translation>L’expression régulière «&#xa0;%1&#xa0;» n’est pas comprise ici.</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long.</source>
        <translation>L’expression régulière «&#xa0;%1&#xa0;» prend trop de temps.</translation>
    </message>
    <message>
        <source>No file fits “%1”; a GitLab whose feature flag ci_rules_regexp is off takes that for true all the same.</source>
        <translation>Aucun fichier ne correspond à «&#xa0;%1&#xa0;»&#x202f;; un GitLab dont l’indicateur de fonctionnalité ci_rules_regexp est désactivé tient cela pour vrai malgré tout.</translation>
    </message>
    <message>
        <source>The files of the project “%1” are not known.</source>
        <translation>Les fichiers du projet «&#xa0;%1&#xa0;» sont inconnus.</translation>
    </message>
    <message>
        <source>The files of the project are not known.</source>
        <translation>Les fichiers du projet sont inconnus.</translation>
    </message>
    <message>
        <source>Whether the project is “%1” is not known.</source>
        <translation>On ne sait pas si le projet est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CliListingTexts</name>
    <message>
        <source>Pipeline for %1 (%2)</source>
        <translation>Pipeline pour %1 (%2)</translation>
    </message>
    <message>
        <source>, may fail</source>
        <translation>, peut échouer</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Inclus&#xa0;:</translation>
    </message>
    <message>
        <source>Out:</source>
        <translation>Exclus&#xa0;:</translation>
    </message>
    <message>
        <source>GitLab makes no such pipeline. %1</source>
        <translation>GitLab ne crée pas un tel pipeline. %1</translation>
    </message>
    <message>
        <source>first push</source>
        <translation>premier push</translation>
    </message>
    <message>
        <source>GitLab refuses this pipeline. %1</source>
        <translation>GitLab refuse ce pipeline. %1</translation>
    </message>
    <message>
        <source>Would be in, if GitLab took it:</source>
        <translation>Y seraient, si GitLab l’acceptait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CommandTableTexts</name>
    <message>
        <source>There is no such purpose.</source>
        <translation>Ce but n’existe pas.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>See caravan-cli %1 --help.</source>
        <translation>Voir caravan-cli %1 --help.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 n’admet pas de valeur.</translation>
    </message>
    <message>
        <source>%1 wants a value: %2.</source>
        <translation>%1 attend une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>“%1” wants %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: caravan-cli COMMAND [options] PATH</source>
        <translation>Utilisation&#xa0;: caravan-cli COMMAND [options] PATH</translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects. PATH is a project folder or a CI file.</source>
        <translation>Conçoit des pipelines GitLab CI/CD pour des projets OCaml. PATH est un dossier de projet ou un fichier de CI.</translation>
    </message>
    <message>
        <source>Beside the pipeline or in the project folder: severities of lint&apos;s rules, and findings that the project accepts. lint: {severity: {C09: advice, R03: off}, ignore: [{rule: P04, job: docs, because: …}]}</source>
        <translation>À côté du pipeline ou dans le dossier du projet&#xa0;: gravité des règles de lint, et constats que le projet accepte. lint: {severity: {C09: advice, R03: off}, ignore: [{rule: P04, job: docs, because: …}]}</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>See caravan-cli --help.</source>
        <translation>Voir caravan-cli --help.</translation>
    </message>
    <message>
        <source>Images of your own; in .caravan.yml they stand under “images”.</source>
        <translation>Vos propres images&#x202f;; dans .caravan.yml, elles se placent sous «&#xa0;images&#xa0;».</translation>
    </message>
    <message>
        <source>caravan-cli COMMAND --help tells about a command; --man prints a man page, --completion SHELL what bash, zsh or fish needs to complete commands.</source>
        <translation>caravan-cli COMMAND --help renseigne sur une commande&#x202f;; --man affiche une page de manuel, --completion SHELL ce dont bash, zsh ou fish a besoin pour compléter les commandes.</translation>
    </message>
    <message>
        <source>0 fine, 1 findings, 2 usage, 3 input unreadable or not YAML.</source>
        <translation>0 tout va bien, 1 constats, 2 utilisation, 3 entrée illisible ou pas du YAML.</translation>
    </message>
    <message>
        <source>Exit codes: %1</source>
        <translation>Codes de sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>design GitLab CI/CD pipelines for OCaml projects</source>
        <translation>conçoit des pipelines CI/CD GitLab pour des projets OCaml</translation>
    </message>
    <message>
        <source>Figures of your own, which go before what is built in; in .caravan.yml they stand under “estimate”. packages: [{name: ours, cpuSeconds: 40}], compilers: [{variant: flambda, cpuSeconds: 300}], runners: [{id: ours, like: gitlab.com-small, vcpus: 8}], costs: {clone-seconds: 5}, jobs: [{job: test, seconds: 240}] (assume --job writes these), programs: [{names: prover, seconds: 90}], systemPackages: [{names: our-sdk, megabytes: 300, seconds: 40}], rates: [{id: tests, each: 2}] and typical: {tests: 40} of the project&apos;s own build, power and grids as runners may name them, methods: {mid: {cpu: 20}} and embodied: {gramsPerVcpuHour: 2}. Each entry may have source, date and confidence; catalogue shows what counts.</source>
        <translation>Vos propres chiffres, qui passent avant ce qui est intégré&#x202f;; dans .caravan.yml, ils se trouvent sous «&#xa0;estimate&#xa0;». packages: [{name: ours, cpuSeconds: 40}], compilers: [{variant: flambda, cpuSeconds: 300}], runners: [{id: ours, like: gitlab.com-small, vcpus: 8}], costs: {clone-seconds: 5}, jobs: [{job: test, seconds: 240}] (écrits par assume --job), programs: [{names: prover, seconds: 90}], systemPackages: [{names: our-sdk, megabytes: 300, seconds: 40}], rates: [{id: tests, each: 2}] et typical: {tests: 40} pour la compilation du projet lui-même, power et grids comme les runners peuvent les nommer, methods: {mid: {cpu: 20}} et embodied: {gramsPerVcpuHour: 2}. Chaque entrée peut avoir source, date et confidence&#x202f;; catalogue montre ce qui compte.</translation>
    </message>
</context>
<context>
    <name>CommandsTexts</name>
    <message>
        <source>print JSON</source>
        <translation>afficher du JSON</translation>
    </message>
    <message>
        <source>write the file instead of printing it</source>
        <translation>écrire le fichier au lieu de l’afficher</translation>
    </message>
    <message>
        <source>Tells what a project folder is.</source>
        <translation>Indique ce qu’est un dossier de projet.</translation>
    </message>
    <message>
        <source>the image to use (default: chosen from the project)</source>
        <translation>l’image à utiliser (par défaut&#xa0;: choisie d’après le projet)</translation>
    </message>
    <message>
        <source>write .gitlab-ci.yml, if there is none yet</source>
        <translation>écrire .gitlab-ci.yml, s’il n’existe pas encore</translation>
    </message>
    <message>
        <source>Prints what is wrong with a pipeline, why, and what mends it.</source>
        <translation>Affiche ce qui ne va pas dans un pipeline, pourquoi, et ce qui le corrige.</translation>
    </message>
    <message>
        <source>text, json, sarif (SARIF 2.1.0) or code-quality (GitLab&apos;s report)</source>
        <translation>text, json, sarif (SARIF 2.1.0) ou code-quality (le rapport de GitLab)</translation>
    </message>
    <message>
        <source>the runner profile (default: that of the server the project is on, if known)</source>
        <translation>le profil de runner (par défaut&#xa0;: celui du serveur du projet, s’il est connu)</translation>
    </message>
    <message>
        <source>mend what can be mended and print the file</source>
        <translation>corriger ce qui peut l’être et afficher le fichier</translation>
    </message>
    <message>
        <source>check this rule only; may be given several times</source>
        <translation>ne vérifier que cette règle&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Prints the jobs that a pipeline would have, and why each is in or out.</source>
        <translation>Affiche les jobs qu’aurait un pipeline, et pourquoi chacun en fait partie ou non.</translation>
    </message>
    <message>
        <source>Prints the pipeline as GitLab would run it: includes, inputs, extends, anchors, references, defaults and parallel jobs followed.</source>
        <translation>Affiche le pipeline tel que GitLab l’exécuterait, une fois résolus les inclusions, les entrées, les extends, les ancres, les références, les valeurs par défaut et les jobs parallèles.</translation>
    </message>
    <message>
        <source>print this job only; may be given several times</source>
        <translation>n’afficher que ce job&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>tell for each key in which file and line it stands, and through what it came</source>
        <translation>indiquer pour chaque clé dans quel fichier et à quelle ligne elle se trouve, et par quelle voie elle est venue</translation>
    </message>
    <message>
        <source>Prints the palette: stages, jobs, images and strategies.</source>
        <translation>Affiche la palette&#xa0;: étapes, jobs, images et stratégies.</translation>
    </message>
    <message>
        <source>Tells which strategy, image and job block each job is.</source>
        <translation>Indique à quelle stratégie, quelle image et quel bloc de job correspond chaque job.</translation>
    </message>
    <message>
        <source>the strategy</source>
        <translation>la stratégie</translation>
    </message>
    <message>
        <source>change this job only; may be given several times</source>
        <translation>ne modifier que ce job&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Tells how long the pipeline will take.</source>
        <translation>Indique combien de temps prendra le pipeline.</translation>
    </message>
    <message>
        <source>exit with 1 when more is billed, for instance 20m</source>
        <translation>terminer avec le code 1 si davantage est facturé, par exemple 20m</translation>
    </message>
    <message>
        <source>Sets the strategies side by side.</source>
        <translation>Met les stratégies côte à côte.</translation>
    </message>
    <message>
        <source>this strategy only; may be given several times</source>
        <translation>cette stratégie seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>text, json, csv, md or html</source>
        <translation>text, json, csv, md ou html</translation>
    </message>
    <message>
        <source>Prints the pipeline under another strategy, or in another image to which the strategies are fitted.</source>
        <translation>Affiche le pipeline sous une autre stratégie, ou dans une autre image à laquelle les stratégies sont adaptées.</translation>
    </message>
    <message>
        <source>give the jobs this image; their strategies are carried along</source>
        <translation>donner cette image aux jobs&#x202f;; leurs stratégies sont conservées</translation>
    </message>
    <message>
        <source>the runner profile (default: that of the server the project is on, else gitlab.com-small)</source>
        <translation>le profil de runner (par défaut&#xa0;: celui du serveur du projet, sinon gitlab.com-small)</translation>
    </message>
    <message>
        <source>choose packages for this OCaml (default: the newest that the project can have)</source>
        <translation>choisir les paquets pour cette version d’OCaml (par défaut&#xa0;: la plus récente que le projet puisse avoir)</translation>
    </message>
    <message>
        <source>with --ocaml: of the distribution&apos;s own packages</source>
        <translation>avec --ocaml&#xa0;: l’OCaml des paquets de la distribution</translation>
    </message>
    <message>
        <source>choose from this opam repository: a folder, an archive, an index, or “machine” for that of opam here (default: ~/.config/caravan/opam-index.tsv or opam-repository, else what is built in)</source>
        <translation>choisir dans ce dépôt opam&#xa0;: un dossier, une archive, un index, ou «&#xa0;machine&#xa0;» pour celui de l’opam d’ici (par défaut&#xa0;: ~/.config/caravan/opam-index.tsv ou opam-repository, sinon ce qui est intégré)</translation>
    </message>
    <message>
        <source>run opam, too, in a folder of its own, and tell where it chooses otherwise</source>
        <translation>exécuter aussi opam, dans un dossier à part, et indiquer où ses choix diffèrent</translation>
    </message>
    <message>
        <source>how long opam may take (default: 120)</source>
        <translation>combien de temps opam peut prendre (par défaut&#xa0;: 120)</translation>
    </message>
    <message>
        <source>how jobs get their dependencies (default: what takes the least time)</source>
        <translation>comment les jobs obtiennent leurs dépendances (par défaut&#xa0;: ce qui prend le moins de temps)</translation>
    </message>
    <message>
        <source>Prints the pipeline as a template that other projects include, with typed inputs for its images, releases of OCaml, packages and variables.</source>
        <translation>Affiche le pipeline sous forme de modèle que d’autres projets incluent, avec des entrées typées pour ses images, ses versions d’OCaml, ses paquets et ses variables.</translation>
    </message>
    <message>
        <source>as a CI component: its stages are inputs, too</source>
        <translation>sous forme de composant CI&#xa0;: ses étapes sont aussi des entrées</translation>
    </message>
    <message>
        <source>Prints what a job does as one script for a desktop, and in it what it cannot do there.</source>
        <translation>Affiche ce que fait un job sous la forme d’un seul script pour un poste de travail, en y signalant ce qu’il ne peut pas y faire.</translation>
    </message>
    <message>
        <source>what compare --search finds, with the same options: fastest, greenest, simplest, or its number</source>
        <translation>ce que trouve compare --search, avec les mêmes options&#xa0;: fastest, greenest, simplest, ou son numéro</translation>
    </message>
    <message>
        <source>with --found: how many of the runs are of which scenario</source>
        <translation>avec --found&#xa0;: quelle part des exécutions relève de quel scénario</translation>
    </message>
    <message>
        <source>cold, warm, sources, dependencies, compiler or new-branch (default: warm)</source>
        <translation>cold, warm, sources, dependencies, compiler ou new-branch (par défaut&#xa0;: warm)</translation>
    </message>
    <message>
        <source>exit with 1 when the wall time is longer, for instance 8m</source>
        <translation>terminer avec le code 1 si le temps écoulé est plus long, par exemple 8m</translation>
    </message>
    <message>
        <source>exit with 1 when more CO₂e is caused, for instance 2g or 500mg</source>
        <translation>terminer avec le code 1 si davantage de CO₂e est émis, par exemple 2g ou 500mg</translation>
    </message>
    <message>
        <source>which figure the budgets hold for: p50, or p90 and the high figure of CO₂e (default: p50)</source>
        <translation>le chiffre auquel s’appliquent les budgets&#xa0;: p50, ou p90 et le chiffre haut de CO₂e (par défaut&#xa0;: p50)</translation>
    </message>
    <message>
        <source>try each strategy in this image instead of those that the jobs have; may be given several times</source>
        <translation>essayer chaque stratégie dans cette image au lieu de celles qu’ont les jobs&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>how many of the runs are of which scenario, such as cold=5,dependencies=10; the rest is warm</source>
        <translation>quelle part des exécutions relève de quel scénario, par exemple cold=5,dependencies=10&#x202f;; le reste est warm</translation>
    </message>
    <message>
        <source>try combinations of image, strategy, job shape, cache policy and runner, and give what no other one beats in time, CO₂e and fragility</source>
        <translation>essayer des combinaisons d’image, de stratégie, de forme des jobs, de politique de cache et de runner, et donner celles qu’aucune autre ne surpasse en temps, en CO₂e et en fragilité</translation>
    </message>
    <message>
        <source>Replays the project&apos;s own commits: what their pipelines would have found in the cache under each strategy, and taken.</source>
        <translation>Rejoue les commits du projet lui-même&#xa0;: ce que leurs pipelines auraient trouvé dans le cache sous chaque stratégie, et le temps qu’ils auraient pris.</translation>
    </message>
    <message>
        <source>the newest of them, no more (default: 1000)</source>
        <translation>les plus récents seulement, ce nombre au plus (par défaut&#xa0;: 1000)</translation>
    </message>
    <message>
        <source>this branch, with what was merged into it (default: the default branch and all others)</source>
        <translation>cette branche, avec ce qui y a été fusionné (par défaut&#xa0;: la branche par défaut et toutes les autres)</translation>
    </message>
    <message>
        <source>Lists edits that make the pipeline faster or cheaper, with what each saves.</source>
        <translation>Énumère des modifications qui rendent le pipeline plus rapide ou moins coûteux, avec ce que chacune fait gagner.</translation>
    </message>
    <message>
        <source>how many of the runs are of which scenario</source>
        <translation>quelle part des exécutions relève de quel scénario</translation>
    </message>
    <message>
        <source>print what the edit with this number changes</source>
        <translation>afficher ce que change la modification portant ce numéro</translation>
    </message>
    <message>
        <source>print the pipeline with the edit of this number</source>
        <translation>afficher le pipeline avec la modification portant ce numéro</translation>
    </message>
    <message>
        <source>Fits a runner profile to logs of jobs that it has run: of GitLab&apos;s runner, raw or copied from the page, or of gitlab-ci-local.</source>
        <translation>Ajuste un profil de runner à des journaux de jobs qu’il a exécutés&#xa0;: ceux du runner de GitLab, bruts ou copiés depuis la page, ou ceux de gitlab-ci-local.</translation>
    </message>
    <message>
        <source>the project or CI file whose jobs these are: then more is known of what they do</source>
        <translation>le projet ou le fichier de CI auquel appartiennent ces jobs&#xa0;: on en sait alors plus sur ce qu’ils font</translation>
    </message>
    <message>
        <source>the profile to begin with (default: what the logs look like)</source>
        <translation>le profil de départ (par défaut&#xa0;: celui que suggèrent les journaux)</translation>
    </message>
    <message>
        <source>processors of the runner, which logs do not tell (default: those of the profile)</source>
        <translation>processeurs du runner, que les journaux n’indiquent pas (par défaut&#xa0;: ceux du profil)</translation>
    </message>
    <message>
        <source>what the new profile is called</source>
        <translation>comment s’appelle le nouveau profil</translation>
    </message>
    <message>
        <source>keep it in ~/.config/caravan/estimate.yml, where every command and the window find it</source>
        <translation>le conserver dans ~/.config/caravan/estimate.yml, où toutes les commandes et la fenêtre le trouvent</translation>
    </message>
    <message>
        <source>Prints a pipeline that measures a runner with the project: its jobs&apos; logs are for calibrate.</source>
        <translation>Affiche un pipeline qui mesure un runner avec le projet&#xa0;: les journaux de ses jobs sont destinés à calibrate.</translation>
    </message>
    <message>
        <source>build under this strategy, without caches and with them (default: image-switch and local-switch); may be given several times</source>
        <translation>compiler sous cette stratégie, sans caches puis avec (par défaut&#xa0;: image-switch et local-switch)&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Tells what is known of an image, and remembers what you say of one that Caravan does not know.</source>
        <translation>Indique ce que l’on sait d’une image, et retient ce que vous dites d’une image que Caravan ne connaît pas.</translation>
    </message>
    <message>
        <source>Prints what is known without a pipeline, each with its source, date and confidence: images, packages, compilers, system-packages, runners, energy or costs.</source>
        <translation>Affiche ce qui est connu sans pipeline, chaque élément avec sa source, sa date et sa confiance&#xa0;: images, packages, compilers, system-packages, runners, energy ou costs.</translation>
    </message>
    <message>
        <source>print what has this name only, in which * stands for any text; may be given several times</source>
        <translation>n’afficher que ce qui porte ce nom, où * remplace un texte quelconque&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>with what the file .caravan.yml of this project adds</source>
        <translation>avec ce qu’ajoute le fichier .caravan.yml de ce projet</translation>
    </message>
    <message>
        <source>Makes lossless edits: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… [--runner ID]], remove-job NAME, rename-job OLD NEW, move-job NAME STAGE, place-job NAME STAGE [--before JOB], duplicate-job NAME, paste-jobs YAML [--stage S] [--behind JOB], add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER, set-script JOB[.before_script] TEXT (a command a line), and on the first cache of a job or the one of --cache N, from 0: add-key-file JOB FILE, remove-key-file JOB FILE, set-key-prefix JOB TEXT, set-cache-key JOB TEXT, set-cache-policy JOB POLICY, set-fallback-keys JOB KEY,KEY. All but add-job, remove-job, rename-job, place-job, duplicate-job, paste-jobs and rename-stage take --at here|source behind their words. A value that a job has from an anchor, from extends, default, the root or !reference is changed in the job alone with --at here, and where it stands with --at source; without either, the edit is refused and tells which jobs each would change. What stands in an included file is not changed there: with --at here an entry of its name is written into this file, where it wins. What would let GitLab refuse a file that it takes is not done; the reason and a way out are told.</source>
        <translation>Effectue des modifications sans perte&#xa0;: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… [--runner ID]], remove-job NAME, rename-job OLD NEW, move-job NAME STAGE, place-job NAME STAGE [--before JOB], duplicate-job NAME, paste-jobs YAML [--stage S] [--behind JOB], add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER, set-script JOB[.before_script] TEXT (une commande par ligne), et, sur le premier cache d’un job ou celui de --cache N, à partir de 0&#xa0;: add-key-file JOB FILE, remove-key-file JOB FILE, set-key-prefix JOB TEXT, set-cache-key JOB TEXT, set-cache-policy JOB POLICY, set-fallback-keys JOB KEY,KEY. Toutes sauf add-job, remove-job, rename-job, place-job, duplicate-job, paste-jobs et rename-stage admettent --at here|source après leurs mots. Une valeur qu’un job tient d’une ancre, d’extends, de default, de la racine ou de !reference est modifiée dans ce seul job avec --at here, et à l’endroit où elle se trouve avec --at source&#x202f;; sans l’un ni l’autre, la modification est refusée et les jobs que chaque choix modifierait sont indiqués. Ce qui se trouve dans un fichier inclus n’y est pas modifié&#xa0;: avec --at here, une entrée du même nom est écrite dans ce fichier, où elle l’emporte. Ce qui ferait refuser par GitLab un fichier qu’il accepte n’est pas effectué&#x202f;; la raison et une solution sont indiquées.</translation>
    </message>
    <message>
        <source>Tells what holds of a project&apos;s server and runners, and remembers what you say of them for this project: registry, privileged, dockerSocket and sharedCache are yes, no or unsaid; tags are those that jobs ask for, with commas between. With --job, how long the scripts of a job take: time=5m (time=unsaid takes it back), range=4m..8m, run=first, run=later or run=any, source=TEXT; it is kept in ~/.config/caravan/estimate.yml, never in the pipeline. Proposals, comparisons, estimates and lint take your word.</source>
        <translation>Indique ce qui vaut pour le serveur et les runners d’un projet, et retient ce que vous en dites pour ce projet&#xa0;: registry, privileged, dockerSocket et sharedCache valent yes, no ou unsaid&#x202f;; tags sont celles que les jobs demandent, séparées par des virgules. Avec --job, combien de temps prennent les scripts d’un job&#xa0;: time=5m (time=unsaid le retire), range=4m..8m, run=first, run=later ou run=any, source=TEXT&#x202f;; c’est conservé dans ~/.config/caravan/estimate.yml, jamais dans le pipeline. Propositions, comparaisons, estimations et lint vous croient.</translation>
    </message>
    <message>
        <source>say, or tell without a word, how long the scripts of this job take</source>
        <translation>dire, ou indiquer sans mot, combien de temps prennent les scripts de ce job</translation>
    </message>
    <message>
        <source>Prints a pipeline for a project, and why it is that one.</source>
        <translation>Affiche un pipeline pour un projet, et pourquoi c’est celui-là.</translation>
    </message>
    <message>
        <source>Fetches what the pipeline includes from elsewhere (remote, project, component, template), over HTTPS or git, and keeps it in ~/.cache/caravan/includes, where every command and the window find it without a network. Tells what each file is, and which is another one than before. A private one wants a token: see the command token, or give CARAVAN_TOKENS=HOST=TOKEN, several with blanks between.</source>
        <translation>Récupère ce que le pipeline inclut d’ailleurs (remote, project, component, template), par HTTPS ou git, et le garde dans ~/.cache/caravan/includes, où toutes les commandes et la fenêtre le trouvent sans réseau. Dit ce qu’est chaque fichier, et lequel n’est plus le même qu’avant. Un fichier privé demande un jeton&#xa0;: voyez la commande token, ou donnez CARAVAN_TOKENS=HOST=TOKEN, plusieurs séparés par des espaces.</translation>
    </message>
    <message>
        <source>how long one file may take (default: 30)</source>
        <translation>le temps accordé à un fichier (par défaut&#xa0;: 30)</translation>
    </message>
    <message>
        <source>Reads an access token for a GitLab server (scope read_api) from standard input and gives it to the system&apos;s keyring, for fetching. It is sent to that server alone, and written to no file.</source>
        <translation>Lit sur l’entrée standard un jeton d’accès à un serveur GitLab (portée read_api) et le confie au trousseau du système, pour récupérer des fichiers. Il n’est envoyé qu’à ce serveur, et écrit dans aucun fichier.</translation>
    </message>
    <message>
        <source>take it away again</source>
        <translation>le retirer</translation>
    </message>
</context>
<context>
    <name>CommittedFileTexts</name>
    <message>
        <source>The folder is in no git repository.</source>
        <translation>Le dossier n’est dans aucun dépôt git.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Le dépôt n’a pas encore de commit.</translation>
    </message>
    <message>
        <source>The last commit has no file “%1”.</source>
        <translation>Le dernier commit n’a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>Job “%1” needs docker-in-docker, which works on privileged runners alone; “%2” is not one.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a besoin de docker-in-docker, qui ne fonctionne que sur des runners privilégiés&#x202f;; «&#xa0;%2&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Choose another event.</source>
        <translation>Choisissez un autre événement.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a strategy, and an image</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>There is nothing to compare for %1. %2</source>
        <translation>Il n’y a rien à comparer pour %1. %2</translation>
    </message>
    <message>
        <source>caravan-cli lint shows what GitLab refuses, and how it can be mended.</source>
        <translation>caravan-cli lint montre ce que GitLab refuse, et comment le corriger.</translation>
    </message>
</context>
<context>
    <name>ComparingTexts</name>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Formats are: text, json, csv, md, html.</source>
        <translation>Formats possibles&#xa0;: text, json, csv, md, html.</translation>
    </message>
</context>
<context>
    <name>CompletionTexts</name>
    <message>
        <source>tell about the command</source>
        <translation>renseigner sur la commande</translation>
    </message>
    <message>
        <source>There is no completion for “%1”.</source>
        <translation>Il n’y a pas de complétion pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take bash, zsh or fish.</source>
        <translation>Prenez bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template with the image %1</source>
        <translation>Modèle avec l’image %1</translation>
    </message>
    <message>
        <source>Job of the stage %1</source>
        <translation>Job de l’étape %1</translation>
    </message>
    <message>
        <source>Job of the stage %1 with the image %2</source>
        <translation>Job de l’étape %1 avec l’image %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Variable of this pipeline</source>
        <translation>Variable de ce pipeline</translation>
    </message>
    <message>
        <source>Variable that GitLab defines</source>
        <translation>Variable que GitLab définit</translation>
    </message>
    <message>
        <source>What stands at the anchor</source>
        <translation>Ce qui se trouve à l’ancre</translation>
    </message>
    <message>
        <source>Word of a command</source>
        <translation>Mot d’une commande</translation>
    </message>
</context>
<context>
    <name>ConditionsTexts</name>
    <message>
        <source>“%1” has “rules” and “%2” together, which GitLab refuses.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;rules&#xa0;» et «&#xa0;%2&#xa0;» ensemble, ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The last rule of %1 has nothing but “when”, and there is no “workflow:rules”: a push to a branch with an open merge request starts two pipelines.</source>
        <translation>La dernière règle de %1 n’a rien d’autre que «&#xa0;when&#xa0;», et il n’y a pas de «&#xa0;workflow:rules&#xa0;»&#xa0;: un push sur une branche qui a une requête de fusion ouverte lance deux pipelines.</translation>
    </message>
    <message>
        <source>Add “workflow:rules” against double pipelines</source>
        <translation>Ajouter «&#xa0;workflow:rules&#xa0;» contre les pipelines en double</translation>
    </message>
    <message>
        <source>“%1” runs for changes of %2, but also in every pipeline of a tag, a schedule or a new branch, where GitLab takes all files as changed.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute lors de modifications de %2, mais aussi dans chaque pipeline d’une étiquette, d’une planification ou d’une nouvelle branche, où GitLab considère tous les fichiers comme modifiés.</translation>
    </message>
    <message>
        <source>“%1” has “when: never”, which GitLab takes only in rules.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;when: never&#xa0;», que GitLab n’accepte que dans les règles.</translation>
    </message>
    <message>
        <source>Write it as a rule</source>
        <translation>L’écrire sous forme de règle</translation>
    </message>
    <message>
        <source>“%1” has “when: delayed” without “start_in”.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;when: delayed&#xa0;» sans «&#xa0;start_in&#xa0;».</translation>
    </message>
    <message>
        <source>Start it 10 minutes later</source>
        <translation>Le démarrer 10 minutes plus tard</translation>
    </message>
    <message>
        <source>A rule of “%1” has “when: delayed” without “start_in”.</source>
        <translation>Une règle de «&#xa0;%1&#xa0;» a «&#xa0;when: delayed&#xa0;» sans «&#xa0;start_in&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has “start_in: %2” without “when: delayed”.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;start_in: %2&#xa0;» sans «&#xa0;when: delayed&#xa0;».</translation>
    </message>
    <message>
        <source>Add “when: delayed”</source>
        <translation>Ajouter «&#xa0;when: delayed&#xa0;»</translation>
    </message>
    <message>
        <source>A rule of “%1” has “start_in: %2” without “when: delayed”.</source>
        <translation>Une règle de «&#xa0;%1&#xa0;» a «&#xa0;start_in: %2&#xa0;» sans «&#xa0;when: delayed&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is manual by a rule, so what comes after it waits until somebody starts it.</source>
        <translation>«&#xa0;%1&#xa0;» est rendu manuel par une règle&#xa0;: ce qui vient après lui attend donc que quelqu’un le lance.</translation>
    </message>
    <message>
        <source>Let the pipeline go on without it</source>
        <translation>Laisser le pipeline continuer sans lui</translation>
    </message>
    <message>
        <source>This rule of “%1” is never reached: rule %2 before it always holds.</source>
        <translation>Cette règle de «&#xa0;%1&#xa0;» n’est jamais atteinte&#xa0;: la règle %2, avant elle, s’applique toujours.</translation>
    </message>
    <message>
        <source>“%1” says with “%2” when it runs, which GitLab develops no further.</source>
        <translation>«&#xa0;%1&#xa0;» indique quand il s’exécute avec «&#xa0;%2&#xa0;», que GitLab ne développe plus.</translation>
    </message>
    <message>
        <source>“%1” uses “%2” and “%3” uses “rules”: the second also runs in merge request pipelines, the first does not.</source>
        <translation>«&#xa0;%1&#xa0;» utilise «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» utilise «&#xa0;rules&#xa0;»&#xa0;: le second s’exécute aussi dans les pipelines de requêtes de fusion, le premier non.</translation>
    </message>
    <message>
        <source>“%1” in “changes” of “%2” matches no file: paths are relative to the project and name files.</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;changes&#xa0;» de «&#xa0;%2&#xa0;» ne correspond à aucun fichier&#xa0;: les chemins sont relatifs au projet et désignent des fichiers.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ConfidenceTexts</name>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>observé</translation>
    </message>
</context>
<context>
    <name>ContainerCommandsTexts</name>
    <message>
        <source>The Dockerfile starts from an image of ocaml/opam and installs all dependencies of the project.</source>
        <translation>Le Dockerfile part d’une image d’ocaml/opam et installe toutes les dépendances du projet.</translation>
    </message>
    <message>
        <source>Of the images that one job builds, the first %1 count.</source>
        <translation>Parmi les images qu’un même job construit, les %1 premières comptent.</translation>
    </message>
    <message>
        <source>layers compressed</source>
        <translation>couches compressées</translation>
    </message>
    <message>
        <source>%1 pushed to the registry</source>
        <translation>%1 envoyés au registre</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>the registry is asked</source>
        <translation>le registre est interrogé</translation>
    </message>
    <message>
        <source>what the Dockerfile runs</source>
        <translation>ce qu’exécute le Dockerfile</translation>
    </message>
    <message>
        <source>The Dockerfile is not known: %1 assumed for what it runs, up to %2.</source>
        <translation>Le Dockerfile n’est pas connu&#xa0;: %1 supposées pour ce qu’il exécute, jusqu’à %2.</translation>
    </message>
    <message>
        <source>most images of CI begin so, and the project needs these packages</source>
        <translation>la plupart des images de CI commencent ainsi, et le projet a besoin de ces paquets</translation>
    </message>
    <message>
        <source>an image is pushed</source>
        <translation>une image est poussée</translation>
    </message>
    <message>
        <source>How large the image is that is pushed, nothing tells: %1 assumed, up to %2.</source>
        <translation>Rien ne dit la taille de l’image poussée&#xa0;: %1 supposés, jusqu’à %2.</translation>
    </message>
    <message>
        <source>what runs in the container</source>
        <translation>ce qui s’exécute dans le conteneur</translation>
    </message>
    <message>
        <source>What “docker run” runs is not known to Caravan: %1 assumed, up to %2.</source>
        <translation>Caravan ne sait pas ce que «&#xa0;docker run&#xa0;» exécute&#xa0;: %1 supposées, jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>CostsTexts</name>
    <message>
        <source>No cost has the name “%1”.</source>
        <translation>Aucun coût ne porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The cost “%1” is missing.</source>
        <translation>Le coût «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“down” and “up” are ratios of at least 1.</source>
        <translation>«&#xa0;down&#xa0;» et «&#xa0;up&#xa0;» sont des rapports d’au moins 1.</translation>
    </message>
</context>
<context>
    <name>CoverageTexts</name>
    <message>
        <source>“%1” starts another pipeline, whose time is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» démarre un autre pipeline, dont la durée n’est pas connue ici.</translation>
    </message>
    <message>
        <source>“%1” is not in the pipeline for %2, which is what is timed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le pipeline pour %2, celui qui est chronométré.</translation>
    </message>
</context>
<context>
    <name>CrossoverTexts</name>
    <message>
        <source>“%1” is the fastest however often dependencies change.</source>
        <translation>«&#xa0;%1&#xa0;» est la plus rapide, quelle que soit la fréquence des changements de dépendances.</translation>
    </message>
    <message>
        <source>“%1” is the fastest while dependencies change in up to %2 % of the runs.</source>
        <translation>«&#xa0;%1&#xa0;» est la plus rapide tant que les dépendances changent dans %2&#xa0;% des exécutions au plus.</translation>
    </message>
    <message>
        <source>From there up to %1 % it is “%2”.</source>
        <translation>De là jusqu’à %1&#xa0;%, c’est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Above that it is “%1”.</source>
        <translation>Au-delà, c’est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DataReaderTexts</name>
    <message>
        <source>The data file must hold a map.</source>
        <translation>Le fichier de données doit contenir un dictionnaire.</translation>
    </message>
    <message>
        <source>The entry “%1” is missing.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a text.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>The items of “%1” must be texts.</source>
        <translation>Les éléments de «&#xa0;%1&#xa0;» doivent être des textes.</translation>
    </message>
    <message>
        <source>The entry “%1” must be true or false.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a number.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» doit être un nombre.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a map.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» doit être un dictionnaire.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a list.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
</context>
<context>
    <name>DataTextsTexts</name>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation: fr, de</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>DesktopScriptTexts</name>
    <message>
        <source>left out: %1 is a file of the image</source>
        <translation>omis&#xa0;: %1 est un fichier de l’image</translation>
    </message>
    <message>
        <source>left out: it moves opam&apos;s root of this user</source>
        <translation>omis&#xa0;: cela déplace la racine opam de cet utilisateur</translation>
    </message>
    <message>
        <source>left out: it changes git&apos;s settings for this user, or who owns the folder</source>
        <translation>omis&#xa0;: cela modifie les réglages git de cet utilisateur, ou le propriétaire du dossier</translation>
    </message>
    <message>
        <source>What the job “%1” of %2 does, for a desktop. Made by Caravan; the pipeline stays the place to change it.</source>
        <translation>Ce que fait le job «&#xa0;%1&#xa0;» de %2, pour un poste de travail. Produit par Caravan&#x202f;; c’est dans le pipeline qu’il faut le modifier.</translation>
    </message>
    <message>
        <source>Its lines are bash&apos;s, and no plain shell&apos;s.</source>
        <translation>Ses lignes sont du bash, et non du shell ordinaire.</translation>
    </message>
    <message>
        <source>It is one of %1 jobs that “%2” makes in parallel.</source>
        <translation>C’est l’un des %1 jobs que «&#xa0;%2&#xa0;» crée en parallèle.</translation>
    </message>
    <message>
        <source>The pipeline for %1 does not have it: %2</source>
        <translation>Le pipeline pour %1 ne le contient pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>It installs system packages on this machine, with the package manager of the image&apos;s distribution.</source>
        <translation>Il installe des paquets système sur cette machine, avec le gestionnaire de paquets de la distribution de l’image.</translation>
    </message>
    <message>
        <source>It calls sudo, which may ask for a password.</source>
        <translation>Il appelle sudo, qui peut demander un mot de passe.</translation>
    </message>
    <message>
        <source>What it does not do, or does otherwise than the job:</source>
        <translation>Ce qu’il ne fait pas, ou fait autrement que le job&#xa0;:</translation>
    </message>
    <message>
        <source>It runs on this machine, not in the image “%1”: what that has must be installed here.</source>
        <translation>Il s’exécute sur cette machine, et non dans l’image «&#xa0;%1&#xa0;»&#xa0;: ce qu’elle contient doit être installé ici.</translation>
    </message>
    <message>
        <source>The image runs its lines with opam&apos;s environment. Start this with “opam exec -- sh FILE” for the same.</source>
        <translation>L’image exécute ses lignes avec l’environnement d’opam. Lancez ceci avec «&#xa0;opam exec -- sh FILE&#xa0;» pour faire de même.</translation>
    </message>
    <message>
        <source>It starts no services: %1.</source>
        <translation>Il ne démarre aucun service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It fetches and stores no cache: %1 stay here as they are.</source>
        <translation>Il ne récupère ni n’enregistre aucun cache&#xa0;: %1 restent ici tels quels.</translation>
    </message>
    <message>
        <source>It takes no artifacts of other jobs. Run these first, here: %1.</source>
        <translation>Il ne prend aucun artéfact d’autres jobs. Exécutez d’abord ceux-ci, ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It uploads no artifacts: %1 stay here.</source>
        <translation>Il ne téléverse aucun artéfact&#xa0;: %1 restent ici.</translation>
    </message>
    <message>
        <source>Some of its lines do not read as a shell&apos;s, as those for PowerShell do not: they may not run here.</source>
        <translation>Certaines de ses lignes ne se lisent pas comme du shell, par exemple celles destinées à PowerShell&#xa0;: elles peuvent ne pas s’exécuter ici.</translation>
    </message>
    <message>
        <source>It works on the folder as it is, with what is not committed, and does not clean it.</source>
        <translation>Il travaille sur le dossier tel quel, avec ce qui n’est pas commité, et ne le nettoie pas.</translation>
    </message>
    <message>
        <source>Its lines ask for variables that GitLab or the project&apos;s settings have, and that are empty here unless you set them: %1.</source>
        <translation>Ses lignes demandent des variables que GitLab ou les paramètres du projet définissent, et qui sont vides ici si vous ne les définissez pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>left out: “%1” is no name that a shell takes</source>
        <translation>omis&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nom qu’un shell accepte</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Jobs are: %1.</source>
        <translation>Jobs disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has no script: GitLab itself does what it does.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de script&#xa0;: GitLab fait lui-même ce qu’il fait.</translation>
    </message>
    <message>
        <source>left out: what is in a registry, pipelines alone change</source>
        <translation>laissé de côté&#xa0;: seuls les pipelines changent ce qui est dans un registre</translation>
    </message>
    <message>
        <source>It adds a repository to the opam of this user.</source>
        <translation>Il ajoute un dépôt à l’opam de cet utilisateur.</translation>
    </message>
    <message>
        <source>It makes an opam switch where there is none yet, which compiles OCaml and stays.</source>
        <translation>Il crée un switch opam là où il n’y en a pas encore, ce qui compile OCaml et reste.</translation>
    </message>
    <message>
        <source>It installs the dependencies into the opam switch that is chosen here, whatever OCaml that has.</source>
        <translation>Il installe les dépendances dans le switch opam choisi ici, quel que soit son OCaml.</translation>
    </message>
    <message>
        <source>It pushes no images to a registry: %1 stay on this machine.</source>
        <translation>Il ne pousse aucune image vers un registre&#xa0;: %1 restent sur cette machine.</translation>
    </message>
    <message>
        <source>It logs in to no registry: what is not public there, it does not see, unless you have logged in.</source>
        <translation>Il ne se connecte à aucun registre&#xa0;: ce qui n’y est pas public lui échappe, à moins que vous ne soyez connecté.</translation>
    </message>
    <message>
        <source>It pushes images to a registry, as the job does: %1.</source>
        <translation>Il pousse des images vers un registre, comme le job&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DifferencesTexts</name>
    <message>
        <source>The job has no image; the strategy takes “%1”.</source>
        <translation>Le job n’a pas d’image&#x202f;; la stratégie prend «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The image is “%1”; the strategy takes “%2”.</source>
        <translation>L’image est «&#xa0;%1&#xa0;»&#x202f;; la stratégie prend «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” is missing; the strategy sets it to “%2”.</source>
        <translation>La variable «&#xa0;%1&#xa0;» manque&#x202f;; la stratégie lui donne la valeur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” is “%2”; the strategy sets it to “%3”.</source>
        <translation>La variable «&#xa0;%1&#xa0;» vaut «&#xa0;%2&#xa0;»&#x202f;; la stratégie lui donne la valeur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” is none of the strategy&apos;s.</source>
        <translation>La variable «&#xa0;%1&#xa0;» ne fait pas partie de la stratégie.</translation>
    </message>
    <message>
        <source>No cache keeps exactly “%1”, as the strategy does.</source>
        <translation>Aucun cache ne contient exactement «&#xa0;%1&#xa0;», comme le fait la stratégie.</translation>
    </message>
    <message>
        <source>The key of the cache of “%1” is “%2”; the strategy&apos;s is “%3”.</source>
        <translation>La clé du cache de «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»&#x202f;; celle de la stratégie est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The cache of “%1” falls back to “%2”; the strategy&apos;s to nothing.</source>
        <translation>Le cache de «&#xa0;%1&#xa0;» se replie sur «&#xa0;%2&#xa0;»&#x202f;; celui de la stratégie sur rien.</translation>
    </message>
    <message>
        <source>The cache of “%1” does not fall back to “%2”, as the strategy&apos;s does.</source>
        <translation>Le cache de «&#xa0;%1&#xa0;» ne se replie pas sur «&#xa0;%2&#xa0;», contrairement à celui de la stratégie.</translation>
    </message>
    <message>
        <source>The strategy does not keep “%1” in a cache of its own.</source>
        <translation>La stratégie ne garde pas «&#xa0;%1&#xa0;» dans un cache à part.</translation>
    </message>
    <message>
        <source>The line “%1” is missing.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The line “%1” is “%2” in the strategy.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;» dans la stratégie.</translation>
    </message>
    <message>
        <source>The line “%1” is not needed by the strategy.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» n’est pas nécessaire à la stratégie.</translation>
    </message>
    <message>
        <source>The lines are in another order than in the strategy.</source>
        <translation>Les lignes sont dans un autre ordre que dans la stratégie.</translation>
    </message>
    <message>
        <source>Where the job differs from its strategy cannot be told: %1</source>
        <translation>On ne peut pas dire en quoi le job diffère de sa stratégie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DiskTexts</name>
    <message>
        <source>The symbolic link leads to itself.</source>
        <translation>Le lien symbolique mène à lui-même.</translation>
    </message>
    <message>
        <source>The symbolic link leads to a file that does not exist.</source>
        <translation>Le lien symbolique mène à un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ceci est un dossier, et non un fichier.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a regular file.</source>
        <translation>Ceci est un périphérique ou un tube, et non un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation>Le fichier dépasse %1 octets, le maximum que lit Caravan.</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>This is not a regular file, so it cannot be saved to.</source>
        <translation>Ceci n’est pas un fichier ordinaire&#xa0;: on ne peut donc pas y enregistrer.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>Make it writable, or save under another name.</source>
        <translation>Rendez-le modifiable, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only.</source>
        <translation>Le dossier %1 est en lecture seule.</translation>
    </message>
    <message>
        <source>Make it writable, or save into another folder.</source>
        <translation>Rendez-le modifiable, ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was changed or removed by another program since it was read.</source>
        <translation>Le fichier a été modifié ou supprimé par un autre programme depuis sa lecture.</translation>
    </message>
    <message>
        <source>Another program has made this file in the meantime.</source>
        <translation>Un autre programme a créé ce fichier entre-temps.</translation>
    </message>
    <message>
        <source>Reload it, or save under another name; nothing was written.</source>
        <translation>Rechargez-le, ou enregistrez sous un autre nom&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>DockerDaemonTexts</name>
    <message>
        <source>“%1” runs “%2”, but on “%3” there is no docker daemon without the service “docker:dind”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais sur «&#xa0;%3&#xa0;» il n’y a pas de démon docker sans le service «&#xa0;docker:dind&#xa0;».</translation>
    </message>
    <message>
        <source>Add the service docker:%1-dind</source>
        <translation>Ajouter le service docker:%1-dind</translation>
    </message>
    <message>
        <source>“%1” talks to “%2” with the client of “%3”: two versions that were not made for each other.</source>
        <translation>«&#xa0;%1&#xa0;» s’adresse à «&#xa0;%2&#xa0;» avec le client de «&#xa0;%3&#xa0;»&#xa0;: deux versions qui n’ont pas été faites l’une pour l’autre.</translation>
    </message>
    <message>
        <source>Use docker:%1-dind</source>
        <translation>Utiliser docker:%1-dind</translation>
    </message>
    <message>
        <source>“%1” starts “%2” without the alias “docker”, so its host name is not “docker” and is not found.</source>
        <translation>«&#xa0;%1&#xa0;» démarre «&#xa0;%2&#xa0;» sans l’alias «&#xa0;docker&#xa0;»&#xa0;: son nom d’hôte n’est donc pas «&#xa0;docker&#xa0;» et reste introuvable.</translation>
    </message>
    <message>
        <source>Give it the alias “docker”</source>
        <translation>Lui donner l’alias «&#xa0;docker&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, but the daemon encrypts and listens on port 2376: “Cannot connect to the Docker daemon”.</source>
        <translation>«&#xa0;%1&#xa0;» appelle «&#xa0;%2&#xa0;», mais le démon chiffre et écoute sur le port 2376&#xa0;: «&#xa0;Cannot connect to the Docker daemon&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, but with an empty DOCKER_TLS_CERTDIR the daemon listens on port 2375.</source>
        <translation>«&#xa0;%1&#xa0;» appelle «&#xa0;%2&#xa0;», mais avec DOCKER_TLS_CERTDIR vide le démon écoute sur le port 2375.</translation>
    </message>
    <message>
        <source>Call port 2376</source>
        <translation>Appeler le port 2376</translation>
    </message>
    <message>
        <source>Call port 2375</source>
        <translation>Appeler le port 2375</translation>
    </message>
    <message>
        <source>“%1” starts “%2”, which needs a privileged runner, and “%3” is none.</source>
        <translation>«&#xa0;%1&#xa0;» démarre «&#xa0;%2&#xa0;», qui a besoin d’un runner privilégié, et «&#xa0;%3&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, another Docker whenever one is released.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans «&#xa0;%2&#xa0;», un autre Docker à chaque nouvelle version.</translation>
    </message>
    <message>
        <source>“%1” starts “%2”, another Docker whenever one is released.</source>
        <translation>«&#xa0;%1&#xa0;» démarre «&#xa0;%2&#xa0;», un autre Docker à chaque nouvelle version.</translation>
    </message>
    <message>
        <source>“%1” calls the docker daemon at “%2”, which is the job&apos;s own container: “%3” is reached under the name “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» appelle le démon docker à l’adresse «&#xa0;%2&#xa0;», qui est le conteneur même du job&#xa0;: «&#xa0;%3&#xa0;» est joignable sous le nom «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” calls the docker daemon at “%2”, but no service has that name: “%3” is reached under the name “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» appelle le démon docker à l’adresse «&#xa0;%2&#xa0;», mais aucun service ne porte ce nom&#xa0;: «&#xa0;%3&#xa0;» est joignable sous le nom «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Call “%1”</source>
        <translation>Appeler «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DockerNamesTexts</name>
    <message>
        <source>“%1” tags an image with $%2: the name of a branch may have a slash, a tag may not.</source>
        <translation>«&#xa0;%1&#xa0;» étiquette une image avec $%2&#xa0;: un nom de branche peut contenir une barre oblique, une étiquette non.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG</source>
        <translation>Utiliser $CI_COMMIT_REF_SLUG</translation>
    </message>
    <message>
        <source>“%1” names an image “%2”; docker takes only small letters in front of the tag.</source>
        <translation>«&#xa0;%1&#xa0;» nomme une image «&#xa0;%2&#xa0;»&#x202f;; docker n’accepte que des minuscules devant l’étiquette.</translation>
    </message>
    <message>
        <source>“%1” pushes “%2” from every branch, so “latest” is whatever was pushed last.</source>
        <translation>«&#xa0;%1&#xa0;» pousse «&#xa0;%2&#xa0;» depuis toutes les branches&#xa0;: «&#xa0;latest&#xa0;» est donc ce qui a été poussé en dernier.</translation>
    </message>
    <message>
        <source>“%1” runs in the image that “%2” pushes, but does not wait for it.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans l’image que pousse «&#xa0;%2&#xa0;», mais ne l’attend pas.</translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation>Attendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” gives “%2” to an image as a build argument, which stays readable in the image.</source>
        <translation>«&#xa0;%1&#xa0;» transmet «&#xa0;%2&#xa0;» à une image comme argument de construction, qui reste lisible dans l’image.</translation>
    </message>
    <message>
        <source>$%1 is the old name of $%2.</source>
        <translation>$%1 est l’ancien nom de $%2.</translation>
    </message>
    <message>
        <source>Use $%1</source>
        <translation>Utiliser $%1</translation>
    </message>
</context>
<context>
    <name>DockerTexts</name>
    <message>
        <source>“%1” pushes “%2”, a name without a registry, which means Docker Hub: “denied: requested access to the resource is denied”.</source>
        <translation>«&#xa0;%1&#xa0;» pousse «&#xa0;%2&#xa0;», un nom sans registre, ce qui désigne Docker Hub&#xa0;: «&#xa0;denied: requested access to the resource is denied&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” pushes “%2”, which is not below $CI_REGISTRY_IMAGE: “denied: requested access to the resource is denied”.</source>
        <translation>«&#xa0;%1&#xa0;» pousse «&#xa0;%2&#xa0;», qui n’est pas sous $CI_REGISTRY_IMAGE&#xa0;: «&#xa0;denied: requested access to the resource is denied&#xa0;».</translation>
    </message>
    <message>
        <source>Push to the project&apos;s registry</source>
        <translation>Pousser vers le registre du projet</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without a login in this job.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» sans connexion au registre dans ce job.</translation>
    </message>
    <message>
        <source>Log in to the project&apos;s registry first</source>
        <translation>Se connecter d’abord au registre du projet</translation>
    </message>
    <message>
        <source>“%1” gives the password of “%2 login” on the command line.</source>
        <translation>«&#xa0;%1&#xa0;» donne le mot de passe de «&#xa0;%2 login&#xa0;» sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Give the password on standard input</source>
        <translation>Donner le mot de passe sur l’entrée standard</translation>
    </message>
</context>
<context>
    <name>DuneCacheTexts</name>
    <message>
        <source>dune builds OCaml, %1 CPU seconds, on %2 vCPU</source>
        <translation>dune compile OCaml, %1 secondes CPU, sur %2&#xa0;vCPU</translation>
    </message>
    <message numerus="yes">
        <source>dune builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>dune compile %n paquet, %1 secondes CPU, sur %2&#xa0;vCPU</numerusform>
            <numerusform>dune compile %n paquets, %1 secondes CPU, sur %2&#xa0;vCPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them from its cache</source>
        <translation>
            <numerusform>, dont %n tiré de son cache</numerusform>
            <numerusform>, dont %n tirés de son cache</numerusform>
        </translation>
    </message>
    <message>
        <source>dune locks the packages</source>
        <translation>dune verrouille les paquets</translation>
    </message>
</context>
<context>
    <name>DuneCommandsTexts</name>
    <message>
        <source>dune has nothing to do</source>
        <translation>dune n’a rien à faire</translation>
    </message>
    <message>
        <source>%1, from the dune cache</source>
        <translation>%1, depuis le cache de dune</translation>
    </message>
    <message>
        <source>dune itself</source>
        <translation>dune lui-même</translation>
    </message>
    <message>
        <source>%1, as far as they changed</source>
        <translation>%1, dans la mesure où cela a changé</translation>
    </message>
    <message>
        <source>%1, what did not change from the dune cache</source>
        <translation>%1, ce qui n’a pas changé venant du cache de dune</translation>
    </message>
</context>
<context>
    <name>DuneProjectTexts</name>
    <message>
        <source>A condition such as “(&gt;= 1.0)” or “:with-test” should stand here.</source>
        <translation>Une condition telle que «&#xa0;(&gt;= 1.0)&#xa0;» ou «&#xa0;:with-test&#xa0;» devrait se trouver ici.</translation>
    </message>
    <message>
        <source>The name of a package should stand here.</source>
        <translation>Le nom d’un paquet devrait se trouver ici.</translation>
    </message>
    <message>
        <source>This package has no name: “(name …)” is missing.</source>
        <translation>Ce paquet n’a pas de nom&#xa0;: «&#xa0;(name …)&#xa0;» manque.</translation>
    </message>
    <message>
        <source>A dune-project file begins with its version, such as “(lang dune 3.16)”.</source>
        <translation>Un fichier dune-project commence par sa version, par exemple «&#xa0;(lang dune 3.16)&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DuneTexts</name>
    <message>
        <source>“%1” runs “%2”, but .ocamlformat asks for version %3: “%4” ends with an error.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais .ocamlformat demande la version %3&#xa0;: «&#xa0;%4&#xa0;» se termine par une erreur.</translation>
    </message>
    <message>
        <source>Install ocamlformat %1</source>
        <translation>Installer ocamlformat %1</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which documents libraries with a “public_name”, and the project has none.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», qui documente les bibliothèques ayant un «&#xa0;public_name&#xa0;», et le projet n’en a aucune.</translation>
    </message>
    <message>
        <source>Document private libraries with @doc-private</source>
        <translation>Documenter les bibliothèques privées avec @doc-private</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in a switch outside of the project, from where no hard link leads into the dune cache “%3”: packages are built anew in every run.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» dans un switch hors du projet, d’où aucun lien physique ne mène au cache de dune «&#xa0;%3&#xa0;»&#xa0;: les paquets sont recompilés à chaque exécution.</translation>
    </message>
    <message>
        <source>Let dune copy files</source>
        <translation>Laisser dune copier les fichiers</translation>
    </message>
    <message>
        <source>“%1” caches “%2”, but dune %3 keeps the compiler in “%4”: it is built anew in every run.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache «&#xa0;%2&#xa0;», mais dune %3 garde le compilateur dans «&#xa0;%4&#xa0;»&#xa0;: il est recompilé à chaque exécution.</translation>
    </message>
    <message>
        <source>Put all caches of dune into “%1”</source>
        <translation>Placer tous les caches de dune dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in a folder without dune-project and dune-workspace, which dune 3 takes for no root: the nearest one is “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» dans un dossier sans dune-project ni dune-workspace, que dune 3 ne tient pas pour une racine&#xa0;: la plus proche est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Say that the root is here: “--root .”</source>
        <translation>Indiquer que la racine est ici&#xa0;: «&#xa0;--root .&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DuneWorkspaceTexts</name>
    <message>
        <source>A dune-workspace file begins with its version, such as “(lang dune 3.16)”.</source>
        <translation>Un fichier dune-workspace commence par sa version, par exemple «&#xa0;(lang dune 3.16)&#xa0;».</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>Caches are there that a pipeline for %1 has stored before, all of whose jobs were started.</source>
        <translation>Les caches présents sont ceux qu’a enregistrés auparavant un pipeline pour %1, dont tous les jobs ont été lancés.</translation>
    </message>
</context>
<context>
    <name>EditChoiceTexts</name>
    <message>
        <source>%1 comes from line %2 of the included file “%3”, which is not the file that is edited.</source>
        <translation>%1 vient de la ligne %2 du fichier inclus «&#xa0;%3&#xa0;», qui n’est pas le fichier en cours de modification.</translation>
    </message>
    <message>
        <source>%1 does not come from another place in the file.</source>
        <translation>%1 ne vient pas d’un autre endroit du fichier.</translation>
    </message>
    <message>
        <source>Change it in that file.</source>
        <translation>Modifiez-le dans ce fichier.</translation>
    </message>
    <message>
        <source>Override it in “%1”, or change that file.</source>
        <translation>Remplacez-le dans «&#xa0;%1&#xa0;», ou modifiez ce fichier.</translation>
    </message>
    <message>
        <source>Change “%1” only, or change it where it stands. %2</source>
        <translation>Modifiez «&#xa0;%1&#xa0;» seulement, ou modifiez-le là où il se trouve. %2</translation>
    </message>
    <message>
        <source>Change it here.</source>
        <translation>Modifiez-le ici.</translation>
    </message>
</context>
<context>
    <name>EditPlaceTexts</name>
    <message>
        <source>%1 stands at the anchor “&amp;%2”, by which other jobs share it.</source>
        <translation>%1 se trouve à l’ancre «&#xa0;&amp;%2&#xa0;», par laquelle d’autres jobs le partagent.</translation>
    </message>
    <message>
        <source>%1 does not stand in “%2”: it comes from “%3”.</source>
        <translation>%1 ne se trouve pas dans «&#xa0;%2&#xa0;»&#xa0;: il vient de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>At the source “%1” this changes a template that no job uses.</source>
        <translation>À la source «&#xa0;%1&#xa0;», cela modifie un modèle qu’aucun job n’utilise.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the source “%1” this changes %n job(s): %2.</source>
        <translation>
            <numerusform>À la source «&#xa0;%1&#xa0;», cela modifie %n job&#xa0;: %2.</numerusform>
            <numerusform>À la source «&#xa0;%1&#xa0;», cela modifie %n jobs&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands in line %2 of “%3”, which this file includes.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve à la ligne %2 de «&#xa0;%3&#xa0;», que ce fichier inclut.</translation>
    </message>
    <message>
        <source>Write “%1” into this file, where it wins over what is included; or change “%2”.</source>
        <translation>Écrivez «&#xa0;%1&#xa0;» dans ce fichier, où il l’emporte sur ce qui est inclus&#x202f;; ou modifiez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Change it for all of them at the source; for “%1” alone, give the others a text of their own first. %2</source>
        <translation>Modifiez-le pour tous à la source&#x202f;; pour «&#xa0;%1&#xa0;» seul, donnez d’abord aux autres leur propre texte. %2</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>There is no %1 in the file.</source>
        <translation>Il n’y a pas de %1 dans le fichier.</translation>
    </message>
    <message>
        <source>This change would break the file: %1</source>
        <translation>Ce changement casserait le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This change would give other values in the file a new meaning.</source>
        <translation>Ce changement donnerait un nouveau sens à d’autres valeurs du fichier.</translation>
    </message>
    <message>
        <source>%1 is an alias of &amp;%2; change it at the anchor.</source>
        <translation>%1 est un alias de &amp;%2&#x202f;; modifiez-le à l’ancre.</translation>
    </message>
    <message>
        <source>%1 is written with “?”, which Caravan does not edit.</source>
        <translation>%1 est écrit avec «&#xa0;?&#xa0;», que Caravan ne modifie pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a list of %n item(s), which have numbers from 0 on.</source>
        <translation>
            <numerusform>%1 est une liste de %n élément, dont les numéros commencent à 0.</numerusform>
            <numerusform>%1 est une liste de %n éléments, dont les numéros commencent à 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a text and has no keys; set it as a whole.</source>
        <translation>%1 est un texte et n’a pas de clés&#x202f;; définissez-le en entier.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 is filled in by GitLab, and may be a list already.</source>
        <translation>%1 est rempli par GitLab et est peut-être déjà une liste.</translation>
    </message>
    <message>
        <source>%1 is not a list.</source>
        <translation>%1 n’est pas une liste.</translation>
    </message>
    <message>
        <source>%1 cannot be removed without its neighbour&apos;s comment.</source>
        <translation>%1 ne peut pas être retiré sans le commentaire de son voisin.</translation>
    </message>
    <message>
        <source>%1 cannot be removed without its neighbours.</source>
        <translation>%1 ne peut pas être retiré sans ses voisins.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>A text over several lines cannot be renamed.</source>
        <translation>Un texte sur plusieurs lignes ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>%1 is the only one there and cannot go alone.</source>
        <translation>%1 est le seul à cet endroit et ne peut pas partir seul.</translation>
    </message>
    <message>
        <source>Lines of this file end with a carriage return alone, which Caravan does not edit.</source>
        <translation>Des lignes de ce fichier se terminent par un retour chariot seul, ce que Caravan ne modifie pas.</translation>
    </message>
    <message>
        <source>Save the file with other line ends in your editor.</source>
        <translation>Enregistrez le fichier avec d’autres fins de ligne dans votre éditeur.</translation>
    </message>
</context>
<context>
    <name>EditingTexts</name>
    <message>
        <source>“add-job” wants a name.</source>
        <translation>«&#xa0;add-job&#xa0;» attend un nom.</translation>
    </message>
    <message>
        <source>There is no job block “%1”.</source>
        <translation>Le bloc de job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>caravan-cli blocks prints them.</source>
        <translation>caravan-cli blocks les affiche.</translation>
    </message>
    <message>
        <source>There is a job “%1” already.</source>
        <translation>Un job «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>What a search finds is a whole pipeline, so --job does not go with --found.</source>
        <translation>Le résultat d’une recherche est un pipeline entier&#xa0;: --job n’est donc pas compatible avec --found.</translation>
    </message>
    <message>
        <source>No combination works.</source>
        <translation>Aucune combinaison ne fonctionne.</translation>
    </message>
    <message>
        <source>The search has not found “%1”.</source>
        <translation>La recherche n’a pas trouvé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>caravan-cli compare --search shows what it finds.</source>
        <translation>caravan-cli compare --search montre ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>The jobs ask for “%1” by its tags: %2.</source>
        <translation>Les jobs demandent «&#xa0;%1&#xa0;» par ses étiquettes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Take a local switch or an opam root, or name another runner.</source>
        <translation>Prenez un switch local ou une racine opam, ou nommez un autre runner.</translation>
    </message>
    <message>
        <source>There is a pipeline already: %1. Nothing was written.</source>
        <translation>Il y a déjà un pipeline&#xa0;: %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Without --in-place the proposal is printed.</source>
        <translation>Sans --in-place, la proposition est affichée.</translation>
    </message>
    <message>
        <source>“apply” wants --strategy, --image or --found.</source>
        <translation>«&#xa0;apply&#xa0;» demande --strategy, --image ou --found.</translation>
    </message>
</context>
<context>
    <name>ElsewhereTexts</name>
    <message>
        <source>fetched on %1, SHA-256 %2</source>
        <translation>récupéré le %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>fetched on %1, commit %2</source>
        <translation>récupéré le %1, commit %2</translation>
    </message>
    <message>
        <source>%1; its tag has moved since %2, when it was commit %3</source>
        <translation>%1&#x202f;; son étiquette a bougé depuis le %2, où c’était le commit %3</translation>
    </message>
    <message>
        <source>%1; changed since %2, when it was %3</source>
        <translation>%1&#x202f;; a changé depuis le %2, où c’était %3</translation>
    </message>
</context>
<context>
    <name>EnergyDataTexts</name>
    <message>
        <source>A power curve maps per cent to watts.</source>
        <translation>Une courbe de puissance associe des pourcentages à des watts.</translation>
    </message>
    <message>
        <source>A power curve needs at least one point.</source>
        <translation>Une courbe de puissance a besoin d’au moins un point.</translation>
    </message>
</context>
<context>
    <name>EnvironmentsTexts</name>
    <message>
        <source>“%1” is stopped by “%2”, which is no job of the file.</source>
        <translation>«&#xa0;%1&#xa0;» est arrêté par «&#xa0;%2&#xa0;», qui n’est pas un job du fichier.</translation>
    </message>
    <message>
        <source>“%1” is stopped by “%2”, whose environment lacks “action: stop”.</source>
        <translation>«&#xa0;%1&#xa0;» est arrêté par «&#xa0;%2&#xa0;», dont l’environnement n’a pas «&#xa0;action: stop&#xa0;».</translation>
    </message>
    <message>
        <source>Add “action: stop” to “%1”</source>
        <translation>Ajouter «&#xa0;action: stop&#xa0;» à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” deploys to “%2” and is stopped by “%3”, whose environment is “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» déploie vers «&#xa0;%2&#xa0;» et est arrêté par «&#xa0;%3&#xa0;», dont l’environnement est «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stops its environment in every pipeline, right after the deployment: it is not manual.</source>
        <translation>«&#xa0;%1&#xa0;» arrête son environnement dans chaque pipeline, juste après le déploiement&#xa0;: il n’est pas manuel.</translation>
    </message>
    <message>
        <source>Add “when: manual”</source>
        <translation>Ajouter «&#xa0;when: manual&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” stops the environment of a branch when the branch is gone, and then cannot check it out.</source>
        <translation>«&#xa0;%1&#xa0;» arrête l’environnement d’une branche quand la branche a disparu, et ne peut alors plus l’extraire.</translation>
    </message>
    <message>
        <source>Set GIT_STRATEGY to “none”</source>
        <translation>Définir GIT_STRATEGY à «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is stopped by “%2”, which “parallel” divides into jobs such as “%3”: none has this name.</source>
        <translation>«&#xa0;%1&#xa0;» est arrêté par «&#xa0;%2&#xa0;», que «&#xa0;parallel&#xa0;» divise en jobs tels que «&#xa0;%3&#xa0;»&#xa0;: aucun ne porte ce nom.</translation>
    </message>
    <message>
        <source>“%1” deploys in the pipeline of %2, and “%3” is not in it, so nothing stops the environment: give both the same rules.</source>
        <translation>«&#xa0;%1&#xa0;» déploie dans le pipeline pour %2, et «&#xa0;%3&#xa0;» n’en fait pas partie&#xa0;: rien n’arrête donc l’environnement&#x202f;; donnez les mêmes règles aux deux.</translation>
    </message>
    <message>
        <source>“%1” is manual by a rule, so the pipeline stays blocked until somebody stops the environment.</source>
        <translation>«&#xa0;%1&#xa0;» est rendu manuel par une règle&#xa0;: le pipeline reste donc bloqué jusqu’à ce que quelqu’un arrête l’environnement.</translation>
    </message>
    <message>
        <source>Let the pipeline go on without it</source>
        <translation>Laisser le pipeline continuer sans lui</translation>
    </message>
</context>
<context>
    <name>EstimatePlanTexts</name>
    <message>
        <source>GitLab makes no such pipeline, by the rules of its workflow.</source>
        <translation>GitLab ne crée pas un tel pipeline, d’après les règles de son workflow.</translation>
    </message>
    <message>
        <source>GitLab makes no such pipeline. %1</source>
        <translation>GitLab ne crée pas un tel pipeline. %1</translation>
    </message>
    <message>
        <source>GitLab refuses this pipeline. %1</source>
        <translation>GitLab refuse ce pipeline. %1</translation>
    </message>
</context>
<context>
    <name>EstimateSystemPackagesTexts</name>
    <message>
        <source>system packages are there already</source>
        <translation>les paquets système sont déjà là</translation>
    </message>
    <message numerus="yes">
        <source>%n system package(s): %1</source>
        <translation>
            <numerusform>%n paquet système&#xa0;: %1</numerusform>
            <numerusform>%n paquets système&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>package index</source>
        <translation>index des paquets</translation>
    </message>
    <message>
        <source>system packages are brought up to date</source>
        <translation>les paquets système sont mis à jour</translation>
    </message>
</context>
<context>
    <name>EstimateTexts</name>
    <message>
        <source>The runner “%1” has %2 vCPU and takes %3 s for a CPU second of the measuring machine (P90: %4 times that).</source>
        <translation>Le runner «&#xa0;%1&#xa0;» a %2&#xa0;vCPU et met %3&#xa0;s pour une seconde CPU de la machine de mesure (P90&#xa0;: %4 fois cette durée).</translation>
    </message>
    <message>
        <source>It downloads images at %1 per second and unpacks them at %2 per second.</source>
        <translation>Il télécharge les images à %1 par seconde et les décompresse à %2 par seconde.</translation>
    </message>
    <message>
        <source>Its caches stay on its own disk, and the next run gets the same runner.</source>
        <translation>Ses caches restent sur son propre disque, et l’exécution suivante se fait sur le même runner.</translation>
    </message>
    <message>
        <source>Energy counts processors by the runner&apos;s power curve, memory at %1 W per GB and transfers at %2 Wh per GB.</source>
        <translation>L’énergie compte les processeurs selon la courbe de puissance du runner, la mémoire à %1&#xa0;W par Go et les transferts à %2&#xa0;Wh par Go.</translation>
    </message>
    <message>
        <source>Electricity of %1 makes %2 g CO₂e per kWh, and the data centre uses %3 kWh for each of computing.</source>
        <translation>Le réseau électrique (%1) émet %2&#xa0;g de CO₂e par kWh, et le centre de données consomme %3&#xa0;kWh pour chaque kWh de calcul.</translation>
    </message>
    <message>
        <source>Making the server counts with %1 g CO₂e per vCPU and hour.</source>
        <translation>La fabrication du serveur compte pour %1&#xa0;g de CO₂e par vCPU et par heure.</translation>
    </message>
    <message>
        <source>This is the pipeline for %1.</source>
        <translation>Ceci est le pipeline pour %1.</translation>
    </message>
    <message>
        <source>This is the pipeline for %1, since no other event was chosen.</source>
        <translation>Ceci est le pipeline pour %1, car aucun autre événement n’a été choisi.</translation>
    </message>
    <message>
        <source>“%1” is counted, though it may not be in this pipeline: that depends on what is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» est compté, bien qu’il ne soit peut-être pas dans ce pipeline&#xa0;: cela dépend de ce qui est inconnu ici.</translation>
    </message>
    <message>
        <source>“%1” starts another pipeline, which is not counted.</source>
        <translation>«&#xa0;%1&#xa0;» lance un autre pipeline, qui n’est pas compté.</translation>
    </message>
    <message>
        <source>This is the pipeline for %1, the first of that branch; the default branch has had one before.</source>
        <translation>Ceci est le pipeline pour %1, le premier de cette branche&#x202f;; la branche par défaut en a déjà eu un.</translation>
    </message>
    <message>
        <source>Of what dune builds from the project&apos;s own sources, %1 % is built again where _build was kept.</source>
        <translation>De ce que dune compile à partir des sources du projet, %1&#xa0;% est recompilé là où _build a été conservé.</translation>
    </message>
    <message numerus="yes">
        <source>The change of the opam file makes %n package(s) anew, as the middle one of the changes of a single dependency does.</source>
        <translation>
            <numerusform>La modification du fichier opam fait refaire %n paquet, comme la modification médiane parmi celles d’une seule dépendance.</numerusform>
            <numerusform>La modification du fichier opam fait refaire %n paquets, comme la modification médiane parmi celles d’une seule dépendance.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>The file names other versions of OCaml than in the run before: %1.</source>
        <translation>Le fichier nomme d’autres versions d’OCaml que lors de l’exécution précédente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A job waits %1 for a place on it, from %2 (P10) to %3 (P90).</source>
        <translation>Un job y attend une place %1, de %2 (P10) à %3 (P90).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” takes %2, from %3 (P10) to %4 (P90).</source>
        <translation>«&#xa0;%1&#xa0;» prend %2, de %3 (P10) à %4 (P90).</translation>
    </message>
    <message>
        <source>The default branch is never a new one, so that “%1” stands for any new branch.</source>
        <translation>La branche par défaut n’est jamais nouvelle&#xa0;: «&#xa0;%1&#xa0;» vaut pour n’importe quelle nouvelle branche.</translation>
    </message>
    <message>
        <source>The file names no version of OCaml: the project&apos;s own files ask for another one, so that caches whose keys hold them are new, and all that was built with the old one is built anew.</source>
        <translation>Le fichier ne nomme aucune version d’OCaml&#xa0;: ce sont les fichiers du projet qui en demandent une autre, de sorte que les caches dont la clé les contient sont nouveaux, et que tout ce qui a été compilé avec l’ancienne l’est de nouveau.</translation>
    </message>
</context>
<context>
    <name>EstimatingTexts</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Billed %1 min, %2 Wh, %3 g CO₂e; cache %4, images %5.</source>
        <translation>Facturé %1&#xa0;min, %2&#xa0;Wh, %3&#xa0;g de CO₂e&#x202f;; cache %4, images %5.</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>Chemin critique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assumptions:</source>
        <translation>Hypothèses&#xa0;:</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 wants a time such as 8m or 1h30m, not “%2”.</source>
        <translation>%1 attend une durée telle que 8m ou 1h30m, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This pipeline fails: %1</source>
        <translation>Ce pipeline échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not started:</source>
        <translation>Non lancés&#xa0;:</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation>aucun pipeline</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, critique</translation>
    </message>
    <message>
        <source>%1, could end %2 later</source>
        <translation>%1, pourrait finir %2 plus tard</translation>
    </message>
    <message>
        <source>It moves the wall time by %1.</source>
        <translation>Cela fait varier le temps écoulé de %1.</translation>
    </message>
    <message>
        <source>%1 wants a mass such as 2g or 500mg, not “%2”.</source>
        <translation>%1 attend une masse telle que 2g ou 500mg, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 wants p50 or p90, not “%2”.</source>
        <translation>%1 attend p50 ou p90, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Scenarios are: %1.</source>
        <translation>Scénarios possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are timed.</source>
        <translation>%1 jobs sur %2 sont chronométrés.</translation>
    </message>
</context>
<context>
    <name>EvaluatorTexts</name>
    <message>
        <source>That depends on %1, which only the project knows.</source>
        <translation>Cela dépend de %1, que seul le projet connaît.</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>ligne %1 de %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>It extends “%1”, which is not known here and may have rules.</source>
        <translation>Il étend «&#xa0;%1&#xa0;», qui est inconnu ici et peut avoir des règles.</translation>
    </message>
    <message>
        <source>The file has no workflow rules.</source>
        <translation>Le fichier n’a pas de règles de workflow.</translation>
    </message>
    <message>
        <source>The rule in %1 has no condition.</source>
        <translation>La règle de la %1 n’a pas de condition.</translation>
    </message>
    <message>
        <source>The rule in %1 holds: %2.</source>
        <translation>La règle de la %1 s’applique&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The workflow rule in %1 holds: %2.</source>
        <translation>La règle de workflow de la %1 s’applique&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of rules is empty, so none holds.</source>
        <translation>La liste des règles est vide&#xa0;: aucune ne s’applique donc.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n rule(s) holds; the first is in %1.</source>
        <translation>
            <numerusform>Sur %n règle, aucune ne s’applique&#x202f;; la première est à la %1.</numerusform>
            <numerusform>Sur %n règles, aucune ne s’applique&#x202f;; la première est à la %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workflow rule(s) holds; the first is in %1.</source>
        <translation>
            <numerusform>Sur %n règle de workflow, aucune ne s’applique&#x202f;; la première est à la %1.</numerusform>
            <numerusform>Sur %n règles de workflow, aucune ne s’applique&#x202f;; la première est à la %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the project has a Kubernetes cluster is not known.</source>
        <translation>On ne sait pas si le projet a un cluster Kubernetes.</translation>
    </message>
    <message>
        <source>“only” in %1 does not fit this pipeline: %2.</source>
        <translation>«&#xa0;only&#xa0;» à la %1 ne correspond pas à ce pipeline&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It has neither rules nor “only”, and such jobs run for branches and tags alone.</source>
        <translation>Il n’a ni règles ni «&#xa0;only&#xa0;», et de tels jobs ne s’exécutent que pour les branches et les étiquettes.</translation>
    </message>
    <message>
        <source>“only” in %1 fits: %2.</source>
        <translation>«&#xa0;only&#xa0;» à la %1 correspond&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It has no conditions, so it runs for every branch and tag.</source>
        <translation>Il n’a pas de conditions&#xa0;: il s’exécute donc pour toutes les branches et étiquettes.</translation>
    </message>
    <message>
        <source>It has no conditions, so it is in every pipeline that the workflow allows.</source>
        <translation>Il n’a pas de conditions&#xa0;: il est donc dans tous les pipelines que le workflow autorise.</translation>
    </message>
    <message>
        <source>“except” in %1 forbids it: %2.</source>
        <translation>«&#xa0;except&#xa0;» à la %1 l’interdit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“except” in %1 does not fit this pipeline.</source>
        <translation>«&#xa0;except&#xa0;» à la %1 ne correspond pas à ce pipeline.</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>a push to %1</source>
        <translation>un push sur %1</translation>
    </message>
    <message>
        <source>a merge request of %1</source>
        <translation>une requête de fusion de %1</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>l’étiquette %1</translation>
    </message>
    <message>
        <source>a schedule on %1</source>
        <translation>une planification sur %1</translation>
    </message>
    <message>
        <source>a start by hand on %1</source>
        <translation>un lancement manuel sur %1</translation>
    </message>
    <message>
        <source>the first push of %1</source>
        <translation>le premier push de %1</translation>
    </message>
</context>
<context>
    <name>EventsTexts</name>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Le fichier est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>Write with fewer lists and maps in one another what stands here.</source>
        <translation>Écrivez ce qui se trouve ici avec moins de listes et de dictionnaires imbriqués.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Le fichier a plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>Divide it into files that it includes.</source>
        <translation>Divisez-le en fichiers qu’il inclut.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation, which YAML does not allow.</source>
        <translation>Une tabulation se trouve dans l’indentation, ce que YAML n’autorise pas.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation>Remplacez la tabulation par des espaces.</translation>
    </message>
    <message>
        <source>Look at this line and the one above it: indentation, quotes, brackets, a colon too few or too many.</source>
        <translation>Examinez cette ligne et celle du dessus&#xa0;: indentation, guillemets, crochets, un deux-points en trop ou en moins.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Ce n’est pas du YAML valide.</translation>
    </message>
    <message>
        <source>Remove the comma at the beginning.</source>
        <translation>Retirez la virgule du début.</translation>
    </message>
    <message>
        <source>This is not valid YAML: the list that begins here has no “]”, or no comma in it.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: la liste qui commence ici n’a pas de «&#xa0;]&#xa0;», ou il y manque une virgule.</translation>
    </message>
    <message>
        <source>This is not valid YAML: the map that begins here has no “}”, or no comma in it.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: le dictionnaire qui commence ici n’a pas de «&#xa0;}&#xa0;», ou il y manque une virgule.</translation>
    </message>
    <message>
        <source>Close it where it ends.</source>
        <translation>Fermez-le là où il se termine.</translation>
    </message>
</context>
<context>
    <name>ExplanationTexts</name>
    <message>
        <source>No versions of the packages fit together.</source>
        <translation>Aucune combinaison de versions des paquets ne convient.</translation>
    </message>
    <message>
        <source>Nothing in %1 fits “%2”.</source>
        <translation>Rien dans %1 ne convient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No versions fit together: “%1” excludes “%2”.</source>
        <translation>Aucune combinaison de versions ne convient&#xa0;: «&#xa0;%1&#xa0;» exclut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>ligne %1 de %2</translation>
    </message>
    <message>
        <source>From “default”, %1.</source>
        <translation>De «&#xa0;default&#xa0;», %1.</translation>
    </message>
    <message>
        <source>From the root, %1.</source>
        <translation>De la racine, %1.</translation>
    </message>
    <message>
        <source>From “%1” by extends, %2.</source>
        <translation>De «&#xa0;%1&#xa0;» par extends, %2.</translation>
    </message>
    <message>
        <source>From the anchor “%1”, %2.</source>
        <translation>De l’ancre «&#xa0;%1&#xa0;», %2.</translation>
    </message>
    <message>
        <source>From “%1” by !reference, %2.</source>
        <translation>De «&#xa0;%1&#xa0;» par !reference, %2.</translation>
    </message>
    <message>
        <source>From the input “%1”.</source>
        <translation>De l’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>GitLab&apos;s own default.</source>
        <translation>Valeur par défaut de GitLab.</translation>
    </message>
    <message>
        <source>A template: it runs only in jobs that extend it.</source>
        <translation>Un modèle&#xa0;: il ne s’exécute que dans les jobs qui l’étendent.</translation>
    </message>
    <message>
        <source>A job of the stage %1.</source>
        <translation>Un job de l’étape %1.</translation>
    </message>
    <message>
        <source>Its image is %1.</source>
        <translation>Son image est %1.</translation>
    </message>
    <message>
        <source>It waits for %1.</source>
        <translation>Il attend %1.</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Il se trouve dans %1.</translation>
    </message>
    <message>
        <source>Nothing here gives it a value.</source>
        <translation>Rien ici ne lui donne de valeur.</translation>
    </message>
    <message>
        <source>A variable that GitLab defines itself.</source>
        <translation>Une variable que GitLab définit lui-même.</translation>
    </message>
    <message>
        <source>A variable of this pipeline.</source>
        <translation>Une variable de ce pipeline.</translation>
    </message>
    <message>
        <source>The project decides its value; the one shown is an example.</source>
        <translation>Le projet décide de sa valeur&#x202f;; celle montrée est un exemple.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Admet %1.</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, ou %2</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>&amp;Web Page (HTML)…</source>
        <translation>&amp;Page web (HTML)…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (CSV)…</source>
        <translation>&amp;Tableur (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>P&amp;icture (PNG)…</source>
        <translation>&amp;Image (PNG)…</translation>
    </message>
    <message>
        <source>There is no form for “%1”.</source>
        <translation>Il n’y a pas de forme pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>End the name with .html, .pdf, .csv, .md or .png.</source>
        <translation>Terminez le nom par .html, .pdf, .csv, .md ou .png.</translation>
    </message>
</context>
<context>
    <name>ExportingTexts</name>
    <message>
        <source>Inputs: %1.</source>
        <translation>Entrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“script” wants a job behind the path.</source>
        <translation>«&#xa0;script&#xa0;» attend un job après le chemin.</translation>
    </message>
</context>
<context>
    <name>ExpressionLexerTexts</name>
    <message numerus="yes">
        <source>The condition has more than %n part(s), which GitLab refuses.</source>
        <translation>
            <numerusform>La condition a plus de %n partie, ce que GitLab refuse.</numerusform>
            <numerusform>La condition a plus de %n parties, ce que GitLab refuse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that begins with %1 is not closed.</source>
        <translation>Le texte qui commence par %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>GitLab refuses the regular expression %1: it has one character only.</source>
        <translation>GitLab refuse l’expression régulière %1&#xa0;: elle n’a qu’un caractère.</translation>
    </message>
    <message>
        <source>The regular expression that begins with “/” is not closed.</source>
        <translation>L’expression régulière qui commence par «&#xa0;/&#xa0;» n’est pas fermée.</translation>
    </message>
    <message>
        <source>GitLab does not understand “%1” here.</source>
        <translation>GitLab ne comprend pas «&#xa0;%1&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>Conditions have no braces: write $NAME.</source>
        <translation>Les conditions n’ont pas d’accolades&#xa0;: écrivez $NAME.</translation>
    </message>
    <message>
        <source>Compare with ==, or with =~ and a regular expression.</source>
        <translation>Comparez avec ==, ou avec =~ et une expression régulière.</translation>
    </message>
    <message>
        <source>Join conditions with &amp;&amp; and ||.</source>
        <translation>Combinez les conditions avec &amp;&amp; et ||.</translation>
    </message>
    <message>
        <source>Put a text in quotes; begin a variable with $.</source>
        <translation>Mettez un texte entre guillemets&#x202f;; commencez une variable par $.</translation>
    </message>
    <message numerus="yes">
        <source>The condition is longer than %n character(s).</source>
        <translation>
            <numerusform>La condition dépasse %n caractère.</numerusform>
            <numerusform>La condition dépasse %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpressionTexts</name>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Cette «&#xa0;(&#xa0;» n’est pas fermée.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>La condition est vide.</translation>
    </message>
    <message>
        <source>There is no operator between two values.</source>
        <translation>Il n’y a pas d’opérateur entre deux valeurs.</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”.</source>
        <translation>Il n’y a pas de «&#xa0;(&#xa0;» pour cette «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” lacks a value beside it.</source>
        <translation>Il manque une valeur à côté de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ExpressionsTexts</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the workflow</source>
        <translation>le workflow</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>GitLab cannot read the condition “%1” of %2: %3</source>
        <translation>GitLab ne peut pas lire la condition «&#xa0;%1&#xa0;» de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 compares with the text “%3” and not with a pattern between slashes.</source>
        <translation>La condition «&#xa0;%1&#xa0;» de %2 compare avec le texte «&#xa0;%3&#xa0;» et non avec un motif entre barres obliques.</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 compares with the text “%3” itself, because the variable stands in quotes.</source>
        <translation>La condition «&#xa0;%1&#xa0;» de %2 compare avec le texte «&#xa0;%3&#xa0;» lui-même, car la variable est entre guillemets.</translation>
    </message>
    <message>
        <source>GitLab puts no value for “%1” into the pattern “%2” of %3, so it never matches.</source>
        <translation>GitLab n’insère aucune valeur pour «&#xa0;%1&#xa0;» dans le motif «&#xa0;%2&#xa0;» de %3, qui ne correspond donc jamais.</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 names the pipeline source “%3”, which does not exist.</source>
        <translation>La condition «&#xa0;%1&#xa0;» de %2 nomme la source de pipeline «&#xa0;%3&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 asks for “$%3”, which is not set before the job runs.</source>
        <translation>La condition «&#xa0;%1&#xa0;» de %2 demande «&#xa0;$%3&#xa0;», qui n’est pas défini avant l’exécution du job.</translation>
    </message>
</context>
<context>
    <name>FaceTexts</name>
    <message>
        <source>own steps</source>
        <translation>commandes du job</translation>
    </message>
    <message>
        <source>no switch</source>
        <translation>sans switch</translation>
    </message>
    <message>
        <source>no cache</source>
        <translation>sans cache</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message>
        <source>pull only</source>
        <translation>pull seulement</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cache of %1, key %2</source>
        <translation>Cache de %1, clé %2</translation>
    </message>
    <message>
        <source>%1 (P10 %2, P90 %3)</source>
        <translation>%1 (P10 %2, P90 %3)</translation>
    </message>
    <message>
        <source>%1  ·  cold %2</source>
        <translation>%1  ·  à froid %2</translation>
    </message>
    <message>
        <source>not in this pipeline</source>
        <translation>hors de ce pipeline</translation>
    </message>
    <message>
        <source>depends on %1</source>
        <translation>dépend de %1</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>en cas d’échec</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>peut échouer</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch: %1</source>
        <translation>Switch&#xa0;: %1</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Sans cache</translation>
    </message>
    <message>
        <source>Warm run: %1</source>
        <translation>Exécution à chaud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cold run: %1</source>
        <translation>Exécution à froid&#xa0;: %1</translation>
    </message>
    <message>
        <source>Template %1.</source>
        <translation>Modèle %1.</translation>
    </message>
    <message>
        <source>Job %1 in stage %2.</source>
        <translation>Job %1 dans l’étape %2.</translation>
    </message>
    <message>
        <source>Image %1.</source>
        <translation>Image %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation>
            <numerusform>%n problème.</numerusform>
            <numerusform>%n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>The job fails: %1</source>
        <translation>Le job échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not timed: %1.</source>
        <translation>Non chronométré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>cold %1</source>
        <translation>à froid %1</translation>
    </message>
    <message>
        <source>warm %1</source>
        <translation>à chaud %1</translation>
    </message>
    <message>
        <source>Stands in %1, which this file includes</source>
        <translation>Se trouve dans %1, que ce fichier inclut</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>It gets its artifacts.</source>
        <translation>Il en reçoit les artéfacts.</translation>
    </message>
    <message>
        <source>It does not get its artifacts.</source>
        <translation>Il n’en reçoit pas les artéfacts.</translation>
    </message>
    <message>
        <source>Optional: without %1 in the pipeline it does not wait.</source>
        <translation>Facultatif&#xa0;: sans %1 dans le pipeline, il n’attend pas.</translation>
    </message>
    <message>
        <source>Click to select it, Delete removes it.</source>
        <translation>Un clic le sélectionne, Suppr le retire.</translation>
    </message>
    <message>
        <source>It is kept as it is. Its jobs, if it has some, are not shown here.</source>
        <translation>Il est gardé tel quel. Ses jobs, s’il en a, ne sont pas montrés ici.</translation>
    </message>
    <message>
        <source>Stands in %1, which this file includes.</source>
        <translation>Se trouve dans %1, que ce fichier inclut.</translation>
    </message>
    <message>
        <source>On the critical path: the pipeline waits for it</source>
        <translation>Sur le chemin critique&#xa0;: le pipeline l’attend</translation>
    </message>
    <message>
        <source>On the critical path.</source>
        <translation>Sur le chemin critique.</translation>
    </message>
    <message>
        <source>That is from elsewhere: %1</source>
        <translation>Cela vient d’ailleurs : %1</translation>
    </message>
    <message>
        <source>“Fetch Includes” in its menu fetches it over the network.</source>
        <translation>« Récupérer les inclusions » dans son menu le récupère par le réseau.</translation>
    </message>
</context>
<context>
    <name>FactsTexts</name>
    <message>
        <source>dune language</source>
        <translation>langage dune</translation>
    </message>
    <message>
        <source>Package of dune-project</source>
        <translation>Paquet de dune-project</translation>
    </message>
    <message>
        <source>dune writes opam files</source>
        <translation>dune écrit les fichiers opam</translation>
    </message>
    <message>
        <source>opam file not there</source>
        <translation>fichier opam absent</translation>
    </message>
    <message>
        <source>opam files in opam/</source>
        <translation>fichiers opam dans opam/</translation>
    </message>
    <message>
        <source>Template of opam file</source>
        <translation>Modèle du fichier opam</translation>
    </message>
    <message>
        <source>Lock file of</source>
        <translation>Fichier de verrouillage de</translation>
    </message>
    <message>
        <source>Locked OCaml</source>
        <translation>OCaml verrouillé</translation>
    </message>
    <message>
        <source>dune workspace</source>
        <translation>espace de travail dune</translation>
    </message>
    <message>
        <source>Packages by dune</source>
        <translation>Paquets par dune</translation>
    </message>
    <message>
        <source>Packages by esy</source>
        <translation>Paquets par esy</translation>
    </message>
    <message>
        <source>Lock of esy</source>
        <translation>Verrou d’esy</translation>
    </message>
    <message>
        <source>ocamlformat</source>
        <translation>ocamlformat</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>OCaml of GitHub&apos;s workflow</source>
        <translation>OCaml du workflow GitHub</translation>
    </message>
    <message>
        <source>Done by GitHub&apos;s workflow</source>
        <translation>Fait par le workflow GitHub</translation>
    </message>
    <message>
        <source>Makes a site</source>
        <translation>Produit un site</translation>
    </message>
    <message>
        <source>Flag in GitHub&apos;s workflow</source>
        <translation>Option du workflow GitHub</translation>
    </message>
    <message>
        <source>Variable of GitHub&apos;s workflow</source>
        <translation>Variable du workflow GitHub</translation>
    </message>
</context>
<context>
    <name>FaultsTexts</name>
    <message>
        <source>“%1” has “rules” and “%2” together, which GitLab refuses.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;rules&#xa0;» et «&#xa0;%2&#xa0;» à la fois, ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” by “dependencies”, and does not need it.</source>
        <translation>«&#xa0;%1&#xa0;» prend les artéfacts de «&#xa0;%2&#xa0;» par «&#xa0;dependencies&#xa0;», sans en avoir besoin par «&#xa0;needs&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” by “dependencies”, which does not run before it.</source>
        <translation>«&#xa0;%1&#xa0;» prend par «&#xa0;dependencies&#xa0;» les artéfacts de «&#xa0;%2&#xa0;», qui ne s’exécute pas avant lui.</translation>
    </message>
    <message>
        <source>“%1” has “when: delayed” without “start_in”.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;when: delayed&#xa0;» sans «&#xa0;start_in&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has “start_in” without “when: delayed”.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;start_in&#xa0;» sans «&#xa0;when: delayed&#xa0;».</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; GitLab takes at most %3 here.</source>
        <translation>Le nom «&#xa0;%1…&#xa0;» a %2 caractères&#x202f;; GitLab en accepte %3 au plus ici.</translation>
    </message>
</context>
<context>
    <name>FetchCommandTexts</name>
    <message>
        <source>--timeout wants seconds, not “%1”.</source>
        <translation>--timeout demande des secondes, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 It is taken as it was: %2.</source>
        <translation>%1 Il est pris tel qu’il était&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Jeton&#xa0;: </translation>
    </message>
    <message>
        <source>fetch what is included from elsewhere first, over the network; it is kept and used afterwards without being asked for</source>
        <translation>récupérer d’abord par le réseau ce qui est inclus d’ailleurs&#x202f;; c’est gardé et utilisé ensuite sans le redemander</translation>
    </message>
    <message>
        <source>There is nothing to fetch.</source>
        <translation>Il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>The token is read from standard input, which is empty.</source>
        <translation>Le jeton est lu sur l’entrée standard, qui est vide.</translation>
    </message>
</context>
<context>
    <name>FetchingTexts</name>
    <message>
        <source>The program caravan-fetch is not installed beside this one, so that nothing can be fetched.</source>
        <translation>Le programme caravan-fetch n’est pas installé à côté de celui-ci&#xa0;: rien ne peut être récupéré.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not take it: %1</source>
        <translation>Le trousseau du système ne l’accepte pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FieldCheckTexts</name>
    <message>
        <source>opam ignores the field “%1”: a text in quotation marks should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: un texte entre guillemets devrait se trouver ici.</translation>
    </message>
    <message>
        <source>The section “Package definitions” of the opam manual shows how each field is written.</source>
        <translation>La section «&#xa0;Package definitions&#xa0;» du manuel d’opam montre comment s’écrit chaque champ.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: conditions stand in one pair of braces.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: les conditions se placent dans une seule paire d’accolades.</translation>
    </message>
    <message>
        <source>Join conditions with “&amp;” or “|”.</source>
        <translation>Combinez les conditions avec «&#xa0;&amp;&#xa0;» ou «&#xa0;|&#xa0;».</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a list in brackets should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: une liste entre crochets devrait se trouver ici.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a word without quotation marks should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: un mot sans guillemets devrait se trouver ici.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a word of a command should stand here, a text or a variable.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: un mot d’une commande devrait se trouver ici, un texte ou une variable.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a pair in brackets should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: une paire entre crochets devrait se trouver ici.</translation>
    </message>
    <message>
        <source>A library such as “%1” comes with its package: write &quot;%2&quot;.</source>
        <translation>Une bibliothèque telle que «&#xa0;%1&#xa0;» vient avec son paquet&#xa0;: écrivez &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Names have letters, digits, “-”, “_” and “+”, and a letter at least.</source>
        <translation>Les noms se composent de lettres, de chiffres, de «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;+&#xa0;», et d’au moins une lettre.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no name of a package.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nom de paquet.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no version.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas une version.</translation>
    </message>
    <message>
        <source>Versions have letters, digits and the characters “-_+.~”.</source>
        <translation>Les versions se composent de lettres, de chiffres et des caractères «&#xa0;-_+.~&#xa0;».</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no package with a version.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un paquet avec une version.</translation>
    </message>
    <message>
        <source>Write name and version with a dot between them: &quot;foo.1.2&quot;.</source>
        <translation>Écrivez le nom et la version séparés par un point&#xa0;: &quot;foo.1.2&quot;.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: it knows no way “%2” to an address.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: il ne connaît pas le protocole d’adresse «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write an address such as “git+https://…” or “https://…”.</source>
        <translation>Écrivez une adresse telle que «&#xa0;git+https://…&#xa0;» ou «&#xa0;https://…&#xa0;».</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no checksum.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas une somme de contrôle.</translation>
    </message>
    <message>
        <source>Checksums are written as “md5=…”, “sha256=…” or “sha512=…”, in hexadecimal digits.</source>
        <translation>Les sommes de contrôle s’écrivent «&#xa0;md5=…&#xa0;», «&#xa0;sha256=…&#xa0;» ou «&#xa0;sha512=…&#xa0;», en chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a setting such as “NAME += &quot;value&quot;” should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: un réglage tel que «&#xa0;NAME += &quot;value&quot;&#xa0;» devrait se trouver ici.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a package in quotation marks should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: un paquet entre guillemets devrait se trouver ici.</translation>
    </message>
    <message>
        <source>Conditions stand in braces behind the package: &quot;dune&quot; {&gt;= &quot;3.0&quot; &amp; with-test}.</source>
        <translation>Les conditions se placent entre accolades après le paquet&#xa0;: &quot;dune&quot; {&gt;= &quot;3.0&quot; &amp; with-test}.</translation>
    </message>
    <message>
        <source>Versions stand in quotation marks, and have letters, digits and the characters “-_+.~”.</source>
        <translation>Les versions se placent entre guillemets et se composent de lettres, de chiffres et des caractères «&#xa0;-_+.~&#xa0;».</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a single condition should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: une seule condition devrait se trouver ici.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a condition such as “os = &quot;linux&quot;” should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: une condition telle que «&#xa0;os = &quot;linux&quot;&#xa0;» devrait se trouver ici.</translation>
    </message>
    <message>
        <source>Write lists of packages, each with its condition: [&quot;libgmp-dev&quot;] {os-family = &quot;debian&quot;}.</source>
        <translation>Écrivez des listes de paquets, chacune avec sa condition&#xa0;: [&quot;libgmp-dev&quot;] {os-family = &quot;debian&quot;}.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a bound such as “&gt;= &quot;4.02&quot;” should stand here.</source>
        <translation>opam ignore le champ «&#xa0;%1&#xa0;»&#xa0;: une borne telle que «&#xa0;&gt;= &quot;4.02&quot;&#xa0;» devrait se trouver ici.</translation>
    </message>
</context>
<context>
    <name>FieldTableTexts</name>
    <message>
        <source>Artifacts</source>
        <translation>Artéfacts</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>a path a line, for example public</source>
        <translation>un chemin par ligne, par exemple public</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>paths that are left out</source>
        <translation>chemins laissés de côté</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>the server&apos;s default, often 30 days</source>
        <translation>valeur du serveur, souvent 30 jours</translation>
    </message>
    <message>
        <source>Kept after</source>
        <translation>Gardés après</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Montrés comme</translation>
    </message>
    <message>
        <source>a link in merge requests</source>
        <translation>un lien dans les requêtes de fusion</translation>
    </message>
    <message>
        <source>Who may read</source>
        <translation>Qui peut lire</translation>
    </message>
    <message>
        <source>Untracked files</source>
        <translation>Fichiers non suivis</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Deploys Pages</source>
        <translation>Déploie Pages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>the site&apos;s own address</source>
        <translation>l’adresse du site lui-même</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Arrêté par</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>un job</translation>
    </message>
    <message>
        <source>Stops after</source>
        <translation>S’arrête après</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Runner and running</source>
        <translation>Runner et exécution</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>any runner that takes untagged jobs</source>
        <translation>tout runner qui prend des jobs sans étiquettes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>an image a line, for example postgres:17</source>
        <translation>une image par ligne, par exemple postgres:17</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>with “delayed”, for example 30 minutes</source>
        <translation>avec «&#xa0;delayed&#xa0;», par exemple 30 minutes</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Peut échouer</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>Retried after</source>
        <translation>Réessayé après</translation>
    </message>
    <message>
        <source>every failure</source>
        <translation>tout échec</translation>
    </message>
    <message>
        <source>Ended after</source>
        <translation>Arrêté après</translation>
    </message>
    <message>
        <source>the project&apos;s limit</source>
        <translation>la limite du projet</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Interruptible</source>
        <translation>Interruptible</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Un à la fois</translation>
    </message>
    <message>
        <source>name of a resource group</source>
        <translation>nom d’un groupe de ressources</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Étend</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>Artifacts of</source>
        <translation>Artéfacts de</translation>
    </message>
    <message>
        <source>all jobs before</source>
        <translation>tous les jobs précédents</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
</context>
<context>
    <name>FieldsTexts</name>
    <message>
        <source>A map is expected here.</source>
        <translation>Un dictionnaire est attendu ici.</translation>
    </message>
    <message>
        <source>The entry “%1” is missing here.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” must be a number that is not negative.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre non négatif.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>“%1” must be text, or a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte ou une liste de textes.</translation>
    </message>
    <message>
        <source>There is no entry “%1” here. Known are: %2.</source>
        <translation>Il n’y a pas d’entrée «&#xa0;%1&#xa0;» ici. Entrées connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A confidence is one of: %1.</source>
        <translation>Une confiance est l’une des suivantes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FileCheckTexts</name>
    <message>
        <source>“%1” stands here a second time; opam reads the first and ignores this.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve ici une seconde fois&#x202f;; opam lit la première et ignore celle-ci.</translation>
    </message>
    <message>
        <source>Join the two, or remove one.</source>
        <translation>Réunissez les deux, ou supprimez-en une.</translation>
    </message>
    <message>
        <source>opam knows no “%1”, and ignores it.</source>
        <translation>opam ne connaît pas «&#xa0;%1&#xa0;» et l’ignore.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen; fields of your own begin with “x-”.</source>
        <translation>Cherchez une faute de frappe&#x202f;; les champs propres à un projet commencent par «&#xa0;x-&#xa0;».</translation>
    </message>
    <message>
        <source>Begin the file with: opam-version: &quot;2.0&quot;</source>
        <translation>Commencez le fichier par&#xa0;: opam-version: &quot;2.0&quot;</translation>
    </message>
    <message>
        <source>opam refuses the file: it does not say its “opam-version”.</source>
        <translation>opam refuse le fichier&#xa0;: il n’indique pas son «&#xa0;opam-version&#xa0;».</translation>
    </message>
    <message>
        <source>opam refuses the file: its “opam-version” is no text in quotation marks.</source>
        <translation>opam refuse le fichier&#xa0;: son «&#xa0;opam-version&#xa0;» n’est pas un texte entre guillemets.</translation>
    </message>
    <message>
        <source>opam refuses the file: its format “%1” is newer than 2.0.</source>
        <translation>opam refuse le fichier&#xa0;: son format «&#xa0;%1&#xa0;» est plus récent que 2.0.</translation>
    </message>
    <message>
        <source>opam refuses the file: it says its “opam-version” more than once.</source>
        <translation>opam refuse le fichier&#xa0;: il indique son «&#xa0;opam-version&#xa0;» plus d’une fois.</translation>
    </message>
    <message>
        <source>“author” and “authors” are one field; opam reads “authors” and ignores this.</source>
        <translation>«&#xa0;author&#xa0;» et «&#xa0;authors&#xa0;» sont un seul et même champ&#x202f;; opam lit «&#xa0;authors&#xa0;» et ignore celui-ci.</translation>
    </message>
    <message>
        <source>opam takes one address of a source, and ignores this.</source>
        <translation>opam accepte une seule adresse de source et ignore celle-ci.</translation>
    </message>
    <message>
        <source>Write one address: src: &quot;https://…&quot;</source>
        <translation>Écrivez une seule adresse&#xa0;: src: &quot;https://…&quot;</translation>
    </message>
    <message>
        <source>opam ignores the section “%1”: it has no address.</source>
        <translation>opam ignore la section «&#xa0;%1&#xa0;»&#xa0;: elle n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>opam ignores the section “url”: it takes no title.</source>
        <translation>opam ignore la section «&#xa0;url&#xa0;»&#xa0;: elle n’admet pas de titre.</translation>
    </message>
    <message>
        <source>Write: url { src: &quot;https://…&quot; }</source>
        <translation>Écrivez&#xa0;: url { src: &quot;https://…&quot; }</translation>
    </message>
    <message>
        <source>opam ignores the section “extra-source”: it has no file name.</source>
        <translation>opam ignore la section «&#xa0;extra-source&#xa0;»&#xa0;: elle n’a pas de nom de fichier.</translation>
    </message>
    <message>
        <source>Write: extra-source &quot;FILE&quot; { src: &quot;https://…&quot; }</source>
        <translation>Écrivez&#xa0;: extra-source &quot;FILE&quot; { src: &quot;https://…&quot; }</translation>
    </message>
</context>
<context>
    <name>FileCommandsTexts</name>
    <message>
        <source>%1 copied between file systems</source>
        <translation>%1 copiés d’un système de fichiers à l’autre</translation>
    </message>
</context>
<context>
    <name>FilesTexts</name>
    <message>
        <source>“%1” is not a file of the project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier du projet.</translation>
    </message>
</context>
<context>
    <name>FilterFixTexts</name>
    <message>
        <source>Write the same as “rules”</source>
        <translation>Écrire la même chose avec «&#xa0;rules&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FindingsTexts</name>
    <message>
        <source>This is no log of a GitLab job: none of its lines is one that GitLab&apos;s runner or gitlab-ci-local writes.</source>
        <translation>Ceci n’est pas le journal d’un job GitLab&#xa0;: aucune de ses lignes n’est de celles qu’écrivent le runner de GitLab ou gitlab-ci-local.</translation>
    </message>
    <message>
        <source>This is the log of a job of %1, not of GitLab.</source>
        <translation>Ceci est le journal d’un job de %1, et non de GitLab.</translation>
    </message>
    <message>
        <source>This is a compressed file: unpack it first.</source>
        <translation>Ceci est un fichier compressé&#xa0;: décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>This line has bytes that are no text; they are left out.</source>
        <translation>Cette ligne contient des octets qui ne sont pas du texte&#x202f;; ils sont omis.</translation>
    </message>
    <message>
        <source>This line is longer than any that the runner writes; only its beginning is read.</source>
        <translation>Cette ligne est plus longue que toutes celles qu’écrit le runner&#x202f;; seul son début est lu.</translation>
    </message>
    <message>
        <source>The section “%1” ends here without having begun.</source>
        <translation>La section «&#xa0;%1&#xa0;» se termine ici sans avoir commencé.</translation>
    </message>
    <message>
        <source>The section “%1” begins here and does not end: its time is not known.</source>
        <translation>La section «&#xa0;%1&#xa0;» commence ici et ne se termine pas&#xa0;: sa durée est inconnue.</translation>
    </message>
    <message>
        <source>The time goes backwards here: what is measured across it is not known.</source>
        <translation>Le temps recule ici&#xa0;: ce qui est mesuré de part et d’autre est inconnu.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>The log ends before the job: how it ended is not known.</source>
        <translation>Le journal se termine avant le job&#xa0;: on ne sait pas comment celui-ci s’est terminé.</translation>
    </message>
    <message>
        <source>There is more than is read from here on: %1.</source>
        <translation>Il y en a plus que ce qui est lu à partir d’ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FittedProfileTexts</name>
    <message>
        <source>%1 (P90/P50 %2)</source>
        <translation>%1 (P90/P50 %2)</translation>
    </message>
    <message>
        <source>%1, fitted by caravan-cli calibrate to %2 times of %3 job logs (%4); the other figures are those of %5</source>
        <translation>%1, ajusté par caravan-cli calibrate à %2 durées de %3 journaux de jobs (%4)&#x202f;; les autres chiffres sont ceux de %5</translation>
    </message>
    <message>
        <source>%1 · %2 vCPU</source>
        <translation>%1 · %2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>aucun chiffre</translation>
    </message>
</context>
<context>
    <name>FittingTexts</name>
    <message>
        <source>The image “%1” of job “%2” has a special compiler, which a switch of its own would not have.</source>
        <translation>L’image «&#xa0;%1&#xa0;» du job «&#xa0;%2&#xa0;» a un compilateur spécial, que n’aurait pas un switch propre au job.</translation>
    </message>
    <message>
        <source>Add a line “opam switch create . PACKAGES” with the packages of that compiler, or use an image without “-%1”.</source>
        <translation>Ajoutez une ligne «&#xa0;opam switch create . PACKAGES&#xa0;» avec les paquets de ce compilateur, ou utilisez une image sans «&#xa0;-%1&#xa0;».</translation>
    </message>
    <message>
        <source>Caravan does not know which release of OCaml %1 job “%2” should have.</source>
        <translation>Caravan ne sait pas quelle version d’OCaml %1 le job «&#xa0;%2&#xa0;» devrait avoir.</translation>
    </message>
    <message>
        <source>Name it in a line “opam switch create . VERSION”.</source>
        <translation>Nommez-la dans une ligne «&#xa0;opam switch create . VERSION&#xa0;».</translation>
    </message>
    <message>
        <source>The lock file asks for OCaml %1, and the image “%2” of job “%3” has OCaml %4.</source>
        <translation>Le fichier de verrouillage demande OCaml %1, et l’image «&#xa0;%2&#xa0;» du job «&#xa0;%3&#xa0;» a OCaml %4.</translation>
    </message>
    <message>
        <source>Use a local switch, or lock the packages again with that OCaml: “opam lock .”.</source>
        <translation>Utilisez un switch local, ou verrouillez de nouveau les paquets avec cette version d’OCaml&#xa0;: «&#xa0;opam lock .&#xa0;».</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and in a slim image there are no package definitions.</source>
        <translation>Le job «&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», et dans une image allégée il n’y a pas de définitions de paquets.</translation>
    </message>
    <message>
        <source>Use the project image, or let the opam files name what the job needs.</source>
        <translation>Utilisez l’image du projet, ou faites nommer par les fichiers opam ce dont le job a besoin.</translation>
    </message>
    <message>
        <source>Caravan knows no bare image of the distribution of “%1”.</source>
        <translation>Caravan ne connaît aucune image nue de la distribution de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FolderWalkTexts</name>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Le dossier ne peut pas être listé.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The folder has more than %1 entries; the rest was not looked at.</source>
        <translation>Le dossier a plus de %1 entrées&#x202f;; le reste n’a pas été examiné.</translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>The name of a package is empty.</source>
        <translation>Le nom d’un paquet est vide.</translation>
    </message>
    <message>
        <source>There are more than %1 dependencies.</source>
        <translation>Il y a plus de %1 dépendances.</translation>
    </message>
    <message>
        <source>The condition of this dependency is too long.</source>
        <translation>La condition de cette dépendance est trop longue.</translation>
    </message>
    <message>
        <source>The name of a package, in quotation marks, should stand here.</source>
        <translation>Le nom d’un paquet, entre guillemets, devrait se trouver ici.</translation>
    </message>
</context>
<context>
    <name>GestureWordsTexts</name>
    <message>
        <source>A command cannot be a map: %1.</source>
        <translation>Une commande ne peut pas être un dictionnaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“set” takes JOB.KEY=YAML, not “%1”.</source>
        <translation>«&#xa0;set&#xa0;» attend JOB.KEY=YAML, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The value “%1” cannot be read. %2</source>
        <translation>La valeur «&#xa0;%1&#xa0;» ne peut pas être lue. %2</translation>
    </message>
    <message>
        <source>Put a text with special characters into quotes, within those of the shell.</source>
        <translation>Mettez un texte contenant des caractères spéciaux entre guillemets, à l’intérieur de ceux du shell.</translation>
    </message>
    <message>
        <source>--at takes “here” or “source”, not “%1”.</source>
        <translation>--at attend «&#xa0;here&#xa0;» ou «&#xa0;source&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no gesture “%1”.</source>
        <translation>L’action «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--cache takes the number of a cache, from 0 on.</source>
        <translation>--cache attend le numéro d’un cache, à partir de 0.</translation>
    </message>
    <message>
        <source>A cache policy is pull-push, pull or push, not “%1”.</source>
        <translation>Une politique de cache est pull-push, pull ou push, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no script of a job.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un script d’un job.</translation>
    </message>
    <message>
        <source>Say --at here for the first, --at source for the second.</source>
        <translation>Indiquez --at here pour la première possibilité, --at source pour la seconde.</translation>
    </message>
    <message>
        <source>Say --at here for a change in this file.</source>
        <translation>Indiquez --at here pour une modification dans ce fichier.</translation>
    </message>
    <message>
        <source>Say --at source for a change where it stands.</source>
        <translation>Indiquez --at source pour une modification là où il se trouve.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n word(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» prend %n mot.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» prend %n mots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GesturesTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Job “%1” stands in “%2” too, which this file includes; it would still be there.</source>
        <translation>Le job «&#xa0;%1&#xa0;» se trouve aussi dans «&#xa0;%2&#xa0;», que ce fichier inclut&#x202f;; il y serait toujours.</translation>
    </message>
    <message>
        <source>Change “%1” first.</source>
        <translation>Modifiez d’abord «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 of “%2”, which this file includes, names the job “%3”.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;», que ce fichier inclut, nomme le job «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” names the template “%2”, in “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» nomme le modèle «&#xa0;%2&#xa0;», dans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” names the job “%2”, in “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» nomme le job «&#xa0;%2&#xa0;», dans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Change that first; GitLab refuses what names a job that is not there.</source>
        <translation>Modifiez cela d’abord&#x202f;; GitLab refuse ce qui nomme un job inexistant.</translation>
    </message>
    <message>
        <source>“%1” has no script: it changes a job of an included file that is not known here, and would no longer.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de script&#xa0;: il modifie un job d’un fichier inclus qui est inconnu ici, et ne le ferait plus.</translation>
    </message>
    <message>
        <source>Rename it in the text, if that is meant.</source>
        <translation>Renommez-le dans le texte, si c’est voulu.</translation>
    </message>
    <message>
        <source>Job “%1” names “%2” more than %3 times.</source>
        <translation>Le job «&#xa0;%1&#xa0;» nomme «&#xa0;%2&#xa0;» plus de %3 fois.</translation>
    </message>
    <message>
        <source>Take the repeated ones out of the text first.</source>
        <translation>Retirez d’abord du texte les répétitions.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a job.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un job.</translation>
    </message>
    <message>
        <source>There is a job “%1” already: in line %2 of “%3”, which this file includes.</source>
        <translation>Un job «&#xa0;%1&#xa0;» existe déjà&#xa0;: à la ligne %2 de «&#xa0;%3&#xa0;», que ce fichier inclut.</translation>
    </message>
    <message>
        <source>Add the stage “%1” first, or take another one.</source>
        <translation>Ajoutez d’abord l’étape «&#xa0;%1&#xa0;», ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>There is a job “%1” already.</source>
        <translation>Un job «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Something else than the job “%1” has its name by the anchor “&amp;%2”.</source>
        <translation>Autre chose que le job «&#xa0;%1&#xa0;» tient son nom de l’ancre «&#xa0;&amp;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write the text out in one of the two places first.</source>
        <translation>Écrivez d’abord le texte en toutes lettres à l’un des deux endroits.</translation>
    </message>
    <message>
        <source>This names the job “%1”, which is written “%2”, by what its inputs are now.</source>
        <translation>Ceci nomme le job «&#xa0;%1&#xa0;», qui s’écrit «&#xa0;%2&#xa0;», d’après ce que sont actuellement ses entrées.</translation>
    </message>
    <message>
        <source>Write “%1” there first.</source>
        <translation>Écrivez-y d’abord «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>GitHistoryTexts</name>
    <message>
        <source>The repository has no branch “%1”.</source>
        <translation>Le dépôt n’a pas de branche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“git branch --all” run in this folder lists those that there are.</source>
        <translation>«&#xa0;git branch --all&#xa0;», exécuté dans ce dossier, liste celles qui existent.</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>La lecture de l’historique a été annulée.</translation>
    </message>
    <message>
        <source>There is no git repository here, so there is no history.</source>
        <translation>Il n’y a pas de dépôt git ici, donc pas d’historique.</translation>
    </message>
</context>
<context>
    <name>GitRefusalTexts</name>
    <message>
        <source>“%1” runs “%2” on a checkout that git refuses, because it belongs to another user.</source>
        <translation>« %1 » exécute « %2 » sur un dossier que git refuse, parce qu’il appartient à un autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>GitRepositoryTexts</name>
    <message>
        <source>The git repository cannot be read: %1.</source>
        <translation>Le dépôt git ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“git fsck” run in this folder says what is damaged.</source>
        <translation>«&#xa0;git fsck&#xa0;», exécuté dans ce dossier, indique ce qui est endommagé.</translation>
    </message>
    <message>
        <source>Git refuses this repository because it belongs to another user.</source>
        <translation>Git refuse ce dépôt parce qu’il appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>Si vous lui faites confiance, exécutez&#xa0;: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“.git” is there, but it is not a repository</source>
        <translation>«&#xa0;.git&#xa0;» est là, mais ce n’est pas un dépôt</translation>
    </message>
    <message>
        <source>The object %1 of the git repository is too large.</source>
        <translation>L’objet %1 du dépôt git est trop volumineux.</translation>
    </message>
    <message>
        <source>the object %1 is of another kind</source>
        <translation>l’objet %1 est d’un autre type</translation>
    </message>
</context>
<context>
    <name>GitTexts</name>
    <message>
        <source>“%1” is no range of commits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de commits.</translation>
    </message>
    <message>
        <source>Write A..B or A...B.</source>
        <translation>Écrivez A..B ou A...B.</translation>
    </message>
    <message>
        <source>The repository has no commit “%1”: %2.</source>
        <translation>Le dépôt n’a pas de commit «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have no commit in common.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n’ont aucun commit en commun.</translation>
    </message>
    <message>
        <source>There is no git repository here.</source>
        <translation>Il n’y a pas de dépôt git ici.</translation>
    </message>
    <message>
        <source>The commits cannot be compared: a part of them is missing or too large.</source>
        <translation>Les commits ne peuvent pas être comparés&#xa0;: une partie en manque ou est trop volumineuse.</translation>
    </message>
</context>
<context>
    <name>GitlabInputsTexts</name>
    <message>
        <source>Input “%1” must be of type %2, but its value is “%3”.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» doit être de type %2, mais sa valeur est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Input “%1” has the value “%2”, which is not one of its options: %3.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» a la valeur «&#xa0;%2&#xa0;», qui n’est pas l’une de ses options&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Input “%1” has the regular expression “%2”, which GitLab cannot read. %3</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» a l’expression régulière «&#xa0;%2&#xa0;», que GitLab ne peut pas lire. %3</translation>
    </message>
    <message>
        <source>Input “%1” has the value “%2”, which does not match %3.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» a la valeur «&#xa0;%2&#xa0;», qui ne correspond pas à %3.</translation>
    </message>
    <message>
        <source>Input “%1” is declared twice, here and in a file of “spec:include”, or in two of these.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est déclarée deux fois, ici et dans un fichier de «&#xa0;spec:include&#xa0;», ou dans deux d’entre eux.</translation>
    </message>
    <message>
        <source>Input “%1” is given, but the file does not declare it.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est donnée, mais le fichier ne la déclare pas.</translation>
    </message>
</context>
<context>
    <name>GitlabListingTexts</name>
    <message>
        <source>Only jobs of .pre and .post are in it, and these alone make no pipeline.</source>
        <translation>Il ne contient que des jobs de .pre et .post, et ceux-ci ne forment pas à eux seuls un pipeline.</translation>
    </message>
    <message>
        <source>None of the jobs is in it.</source>
        <translation>Il ne contient aucun des jobs.</translation>
    </message>
    <message>
        <source>Its matrix is empty, so GitLab makes no job of it.</source>
        <translation>Sa matrice est vide&#xa0;: GitLab n’en fait donc aucun job.</translation>
    </message>
    <message>
        <source>Job “%1” needs “%2”, which this pipeline does not have.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», que ce pipeline n’a pas.</translation>
    </message>
</context>
<context>
    <name>GlobTexts</name>
    <message numerus="yes">
        <source>The pattern is longer than %n character(s).</source>
        <translation>
            <numerusform>Le motif dépasse %n caractère.</numerusform>
            <numerusform>Le motif dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The braces of “%1” stand for more than %n pattern(s).</source>
        <translation>
            <numerusform>Les accolades de «&#xa0;%1&#xa0;» représentent plus de %n motif.</numerusform>
            <numerusform>Les accolades de «&#xa0;%1&#xa0;» représentent plus de %n motifs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphTexts</name>
    <message>
        <source>Jobs need one another in a circle: %1.</source>
        <translation>Des jobs ont besoin les uns des autres en cycle&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>Project and year</source>
        <translation>Projet et année</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 à P90</translation>
    </message>
    <message>
        <source>Estimated / observed</source>
        <translation>Estimé / observé</translation>
    </message>
    <message>
        <source>%1 (kept out)</source>
        <comment>a run that was not looked at while figures were fitted</comment>
        <translation>%1 (mise de côté)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Of %1 runs, %2 are within a factor of 1.5, and %3 are between P10 and P90.</source>
        <translation>Sur %1 exécutions, %2 sont à un facteur 1,5 près et %3 entre P10 et P90.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>En ligne de commande&#xa0;:</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HelpPagesTexts</name>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Indent lines, and the other way round</source>
        <translation>Indenter des lignes, et l’inverse</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Leaves the text for the next panel</source>
        <translation>Quitte le texte pour le panneau suivant</translation>
    </message>
    <message>
        <source>Says what the word at the caret means</source>
        <translation>Dit ce que signifie le mot au curseur</translation>
    </message>
    <message>
        <source>In the inspector</source>
        <translation>Dans l’inspecteur</translation>
    </message>
    <message>
        <source>Takes over what was typed into a field</source>
        <translation>Reprend ce qui a été tapé dans un champ</translation>
    </message>
    <message>
        <source>Takes over a script</source>
        <translation>Reprend un script</translation>
    </message>
    <message>
        <source>Throws away what was typed and not taken over</source>
        <translation>Abandonne ce qui a été tapé et non repris</translation>
    </message>
    <message>
        <source>Takes a chip away: a file of a cache key, a job that is needed</source>
        <translation>Retire une pastille&#xa0;: un fichier d’une clé de cache, un job dont on a besoin</translation>
    </message>
    <message>
        <source>Error: GitLab refuses the file, or it certainly cannot work.</source>
        <translation>Erreur&#xa0;: GitLab refuse le fichier, ou cela ne peut certainement pas fonctionner.</translation>
    </message>
    <message>
        <source>Warning: likely a defect.</source>
        <translation>Avertissement&#xa0;: probablement un défaut.</translation>
    </message>
    <message>
        <source>Advice: it works, and could be better.</source>
        <translation>Conseil&#xa0;: cela fonctionne, et pourrait être mieux.</translation>
    </message>
    <message>
        <source>at the top of the file</source>
        <translation>en haut du fichier</translation>
    </message>
    <message>
        <source>in a job</source>
        <translation>dans un job</translation>
    </message>
    <message>
        <source>in “default”, for all jobs</source>
        <translation>dans «&#xa0;default&#xa0;», pour tous les jobs</translation>
    </message>
    <message>
        <source>at the top of the file in the old style, for all jobs</source>
        <translation>en haut du fichier à l’ancienne façon, pour tous les jobs</translation>
    </message>
    <message>
        <source>in a job that starts another pipeline</source>
        <translation>dans un job qui lance un autre pipeline</translation>
    </message>
    <message>
        <source>Takes: %1.</source>
        <translation>Admet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il admet</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Ses clés</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Où il peut figurer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Caravan designs GitLab pipelines for OCaml projects. The text of .gitlab-ci.yml is all that it changes, and nothing that you wrote is lost.</source>
        <translation>Caravan conçoit des pipelines GitLab pour des projets OCaml. Le texte de .gitlab-ci.yml est tout ce qu’il modifie, et rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Open the folder of a project. Caravan reads its opam files, dune-project, history and pipeline; it runs nothing from it.</source>
        <translation>Ouvrez le dossier d’un projet. Caravan lit ses fichiers opam, dune-project, son historique et son pipeline&#x202f;; il n’en exécute rien.</translation>
    </message>
    <message>
        <source>Drag jobs, images and strategies from the blocks onto the canvas, or select a job and change it in the inspector, or type in the text: all three are one.</source>
        <translation>Faites glisser des jobs, images et stratégies depuis les blocs sur le canevas, ou sélectionnez un job et modifiez-le dans l’inspecteur, ou tapez dans le texte&#xa0;: les trois ne font qu’un.</translation>
    </message>
    <message>
        <source>Read how long it takes, cold and warm, before anything runs; compare strategies on the page Compare; mend what Problems finds; save.</source>
        <translation>Lisez combien de temps cela prend, à froid et à chaud, avant que quoi que ce soit ne s’exécute&#x202f;; comparez des stratégies sur la page Comparer&#x202f;; réparez ce que trouvent les Problèmes&#x202f;; enregistrez.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Every change can be undone, and says what it did.</source>
        <translation>Chaque modification peut être annulée, et dit ce qu’elle a fait.</translation>
    </message>
    <message>
        <source>What is typed and not saved is kept all the while: after a crash it is there again.</source>
        <translation>Ce qui est tapé et non enregistré est conservé en permanence&#xa0;: après un plantage, tout est de nouveau là.</translation>
    </message>
    <message>
        <source>A file that somebody else wrote meanwhile is never replaced without a question.</source>
        <translation>Un fichier que quelqu’un d’autre a écrit entre-temps n’est jamais remplacé sans question.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Why this strategy</source>
        <translation>Pourquoi cette stratégie</translation>
    </message>
    <message>
        <source>It is new, and proposed only to those who ask for it.</source>
        <translation>Elle est nouvelle, et proposée seulement à ceux qui la demandent.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui parle contre elle</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce dont elle a besoin</translation>
    </message>
    <message>
        <source>On a runner without images</source>
        <translation>Sur un runner sans images</translation>
    </message>
    <message>
        <source>It is not available there.</source>
        <translation>Elle n’y est pas possible.</translation>
    </message>
    <message>
        <source>How long it takes for your project, and where it crosses with others, is on the page Compare.</source>
        <translation>Combien de temps elle prend pour votre projet, et où elle croise les autres, est sur la page Comparer.</translation>
    </message>
    <message>
        <source>Why this rule: %1</source>
        <translation>Pourquoi cette règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>GitLab&apos;s keywords</source>
        <translation>Mots-clés de GitLab</translation>
    </message>
    <message>
        <source>Caravan %1</source>
        <translation>Caravan %1</translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects.</source>
        <translation>Conçoit des pipelines CI/CD GitLab pour des projets OCaml.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Caravan developers. This is free software under the GNU General Public License, version 3 or later; there is no warranty, to the extent permitted by law.</source>
        <translation>Copyright 2026 The Caravan developers. C’est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#x202f;; il n’y a aucune garantie, dans les limites permises par la loi.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Ses chiffres</translation>
    </message>
    <message>
        <source>Times, sizes and prices come from data files with a source and a date each; “caravan-cli catalogue” lists them. The index of packages is made from opam-repository (CC0-1.0).</source>
        <translation>Temps, tailles et prix viennent de fichiers de données, chacun avec une source et une date&#x202f;; «&#xa0;caravan-cli catalogue&#xa0;» les énumère. L’index des paquets est fait d’après opam-repository (CC0-1.0).</translation>
    </message>
    <message>
        <source>About Caravan</source>
        <translation>À propos de Caravan</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Caravan reaches no network by itself. What the pipeline includes from other projects, addresses, components and GitLab&apos;s templates stays unknown until you choose “Fetch Includes”; it is kept afterwards and used without a network. A token for private projects is kept in the system&apos;s keyring and sent to its server alone.</source>
        <translation>Caravan n’accède de lui-même à aucun réseau. Ce que le pipeline inclut d’autres projets, d’adresses, de composants et des modèles de GitLab reste inconnu jusqu’à ce que vous choisissiez « Récupérer les inclusions » ; c’est ensuite gardé et utilisé sans réseau. Un jeton pour des projets privés est gardé dans le trousseau du système et n’est envoyé qu’à son serveur.</translation>
    </message>
</context>
<context>
    <name>HistoryReportTexts</name>
    <message numerus="yes">
        <source>%n commit(s) from %1 to %2, replayed on %3.</source>
        <translation>
            <numerusform>%n commit de %1 à %2, rejoué sur %3.</numerusform>
            <numerusform>%n commits de %1 à %2, rejoués sur %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pushed to %n branch(es).</source>
        <translation>
            <numerusform>Poussé sur %n branche.</numerusform>
            <numerusform>Poussés sur %n branches.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) expired</source>
        <translation>
            <numerusform>%n cache expiré</numerusform>
            <numerusform>%n caches expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) gave way to others</source>
        <translation>
            <numerusform>%n cache évincé par d’autres</numerusform>
            <numerusform>%n caches évincés par d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a cache was too large to be stored</source>
        <translation>
            <numerusform>%n fois, un cache était trop volumineux pour être enregistré</numerusform>
            <numerusform>%n fois, un cache était trop volumineux pour être enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) without a pipeline</source>
        <translation>
            <numerusform>%n commit sans pipeline</numerusform>
            <numerusform>%n commits sans pipeline</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiels</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Sans cache</translation>
    </message>
    <message>
        <source>Runner time (h)</source>
        <translation>Temps de runner (h)</translation>
    </message>
    <message>
        <source>P10 to P90 (h)</source>
        <translation>P10 à P90 (h)</translation>
    </message>
    <message>
        <source>CO₂e (g)</source>
        <translation>CO₂e (g)</translation>
    </message>
    <message>
        <source>Hits of the next %1 runs</source>
        <translation>Trouvés sur les %1 prochaines exécutions</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Commits that changed what cache keys are made of</source>
        <translation>Commits qui ont modifié ce dont sont formées les clés de cache</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Cache strategies over the history of the project</source>
        <translation>Stratégies de cache sur l’historique du projet</translation>
    </message>
    <message>
        <source>Mix of runs: %1. %2</source>
        <translation>Répartition des exécutions&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>HistorySourcesTexts</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Counted: the commits are replayed one after the other, with the keys that GitLab makes of the files of each.</source>
        <translation>Compté&#xa0;: les commits sont rejoués l’un après l’autre, avec les clés que GitLab forme d’après les fichiers de chacun.</translation>
    </message>
    <message>
        <source>Estimated: the times of all jobs of all these runs together, on “%1”. %2</source>
        <translation>Estimé&#xa0;: les temps de tous les jobs de toutes ces exécutions ensemble, sur «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Estimated from the energy of all these runs, at %1 g of CO₂e per kWh (%2).</source>
        <translation>Estimé d’après l’énergie de toutes ces exécutions, à %1&#xa0;g de CO₂e par kWh (%2).</translation>
    </message>
    <message>
        <source>Of so many runs that come next, those that find all they ask for: the median, and P10 to P90, by the outcomes counted here.</source>
        <translation>Parmi autant d’exécutions à venir, celles qui trouvent tout ce qu’elles demandent&#xa0;: la médiane, et P10 à P90, d’après les résultats comptés ici.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Runs of these commits</source>
        <translation>Exécutions de ces commits</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>Leur part</translation>
    </message>
    <message>
        <source>What is stated for all projects weighs as much as a few runs more.</source>
        <translation>Ce qui est indiqué pour tous les projets pèse autant que quelques exécutions de plus.</translation>
    </message>
    <message>
        <source>Share in Compare</source>
        <translation>Part dans la comparaison</translation>
    </message>
    <message>
        <source>Runner “%1”:</source>
        <translation>Runner «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Energy, low, middle and high:</source>
        <translation>Énergie, basse, moyenne et haute&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message>
        <source>Replaying the history was cancelled.</source>
        <translation>La relecture de l’historique a été annulée.</translation>
    </message>
    <message>
        <source>The git repository has no commits yet, so there is nothing to replay.</source>
        <translation>Le dépôt git n’a pas encore de commits&#xa0;: il n’y a donc rien à rejouer.</translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation>Faites d’abord un commit.</translation>
    </message>
    <message numerus="yes">
        <source>How often a run is in which scenario was counted in the last %n commit(s) of the project.</source>
        <translation>
            <numerusform>La part de chaque scénario dans les exécutions a été comptée sur le dernier commit (%n) du projet.</numerusform>
            <numerusform>La part de chaque scénario dans les exécutions a été comptée sur les %n derniers commits du projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each commit is taken for one push, so for one pipeline of its branch, as the pipeline&apos;s text is now.</source>
        <translation>Chaque commit est considéré comme un push, donc comme un pipeline de sa branche, avec le texte actuel du pipeline.</translation>
    </message>
    <message>
        <source>This is a shallow clone, so commits before the first one here are not known; “git fetch --unshallow” brings them.</source>
        <translation>Ceci est un clone superficiel&#xa0;: les commits antérieurs au premier présent ici sont inconnus&#x202f;; «&#xa0;git fetch --unshallow&#xa0;» les récupère.</translation>
    </message>
    <message>
        <source>The project is the folder “%1” of its repository, and commits that change nothing in it have no pipeline.</source>
        <translation>Le projet est le dossier «&#xa0;%1&#xa0;» de son dépôt, et les commits qui n’y changent rien n’ont pas de pipeline.</translation>
    </message>
    <message>
        <source>The first run finds what the commit before it has left.</source>
        <translation>La première exécution trouve ce que le commit précédent a laissé.</translation>
    </message>
    <message>
        <source>Some commits change more files than were looked at, or cannot be read as a whole; their caches may have other keys.</source>
        <translation>Certains commits modifient plus de fichiers qu’il n’en a été examiné, ou ne peuvent pas être lus en entier&#x202f;; leurs caches peuvent avoir d’autres clés.</translation>
    </message>
    <message numerus="yes">
        <source>The runner “%1” drops a cache that nobody has written for %n day(s).</source>
        <translation>
            <numerusform>Le runner «&#xa0;%1&#xa0;» supprime un cache que personne n’a écrit depuis %n jour.</numerusform>
            <numerusform>Le runner «&#xa0;%1&#xa0;» supprime un cache que personne n’a écrit depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner “%1” is taken to keep caches for ever, since nothing else is known.</source>
        <translation>On suppose que le runner «&#xa0;%1&#xa0;» garde les caches indéfiniment, faute d’en savoir plus.</translation>
    </message>
    <message>
        <source>Its caches stay on its own disk, and each run gets the same runner.</source>
        <translation>Ses caches restent sur son propre disque, et chaque exécution se fait sur le même runner.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” would have taken the least: %2 h of runners for %n run(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» aurait pris le moins&#xa0;: %2&#xa0;h de runner pour %n exécution.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» aurait pris le moins&#xa0;: %2&#xa0;h de runner pour %n exécutions.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no git repository here, so there is no history to replay.</source>
        <translation>Il n’y a pas de dépôt git ici, donc pas d’historique à rejouer.</translation>
    </message>
    <message>
        <source>Open a folder that git has cloned.</source>
        <translation>Ouvrez un dossier cloné par git.</translation>
    </message>
    <message>
        <source>Jobs whose rules ask for changed files by a variable or a regular expression are counted in every run.</source>
        <translation>Les jobs dont les règles demandent, par une variable ou une expression régulière, des fichiers modifiés sont comptés dans chaque exécution.</translation>
    </message>
</context>
<context>
    <name>HostFitTexts</name>
    <message>
        <source>The runner starts jobs in images.</source>
        <translation>Le runner démarre les jobs dans des images.</translation>
    </message>
    <message>
        <source>The server has a container registry, and it is on for the project.</source>
        <translation>Le serveur a un registre de conteneurs, et celui-ci est activé pour le projet.</translation>
    </message>
    <message>
        <source>The runner may build images: it is privileged, or jobs reach its docker daemon, or may build without either.</source>
        <translation>Le runner peut construire des images&#xa0;: il est privilégié, ou les jobs atteignent son démon docker, ou il peut construire sans l’un ni l’autre.</translation>
    </message>
    <message>
        <source>All runners share their caches; otherwise a job finds a cache only where one like it ran before.</source>
        <translation>Tous les runners partagent leurs caches&#x202f;; sinon, un job ne trouve un cache que là où un job semblable s’est déjà exécuté.</translation>
    </message>
    <message>
        <source>The runner&apos;s machine has opam, git, a C compiler and the system packages.</source>
        <translation>La machine du runner a opam, git, un compilateur C et les paquets système.</translation>
    </message>
    <message>
        <source>The runner&apos;s machine has the distribution&apos;s packages, or lets jobs install them.</source>
        <translation>La machine du runner a les paquets de la distribution, ou laisse les jobs les installer.</translation>
    </message>
</context>
<context>
    <name>HostsTexts</name>
    <message>
        <source>The table of servers has other columns.</source>
        <translation>Le tableau des serveurs a d’autres colonnes.</translation>
    </message>
    <message>
        <source>This line of the table of servers cannot be read.</source>
        <translation>Cette ligne du tableau des serveurs ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>IgnoringTexts</name>
    <message>
        <source>Say why the problem is none here: the reason becomes part of the comment.</source>
        <translation>Dites pourquoi ce n’est pas un problème ici&#xa0;: la raison devient une partie du commentaire.</translation>
    </message>
    <message>
        <source>This problem has no place in this text at which a comment could excuse it.</source>
        <translation>Ce problème n’a pas d’endroit dans ce texte où un commentaire pourrait l’excuser.</translation>
    </message>
    <message>
        <source>Ignore %1 here</source>
        <translation>Ignorer %1 ici</translation>
    </message>
    <message>
        <source>The problem is within a text of several lines, which a comment would become a part of.</source>
        <translation>Le problème est dans un texte de plusieurs lignes, dont un commentaire ferait partie.</translation>
    </message>
    <message>
        <source>Write “# caravan: ignore %1” as a comment of the script, or exempt the rule in the project&apos;s settings.</source>
        <translation>Écrivez «&#xa0;# caravan: ignore %1&#xa0;» comme commentaire du script, ou exemptez la règle dans les réglages du projet.</translation>
    </message>
</context>
<context>
    <name>ImageBuilderTexts</name>
    <message>
        <source>The runner “%1” runs jobs on its host and uses no images, and “%2” is made for one.</source>
        <translation>Le runner «&#xa0;%1&#xa0;» exécute les jobs sur son hôte et n’utilise pas d’images, et «&#xa0;%2&#xa0;» est faite pour une image.</translation>
    </message>
</context>
<context>
    <name>ImageCardTexts</name>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>OCaml on %1</source>
        <translation>OCaml sur %1</translation>
    </message>
    <message>
        <source>opam without OCaml</source>
        <translation>opam sans OCaml</translation>
    </message>
    <message>
        <source>Distributions with their own OCaml</source>
        <translation>Distributions avec leur propre OCaml</translation>
    </message>
    <message>
        <source>The project&apos;s own</source>
        <translation>Celles du projet</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>opam %1</source>
        <translation>opam %1</translation>
    </message>
    <message>
        <source>opam %1, and a newer one as %2</source>
        <translation>opam %1, et un plus récent sous le nom %2</translation>
    </message>
    <message>
        <source>packages by %1</source>
        <translation>paquets par %1</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>Sa taille est inconnue.</translation>
    </message>
    <message>
        <source>%1 to pull</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <translation>%1, %2 décompressés</translation>
    </message>
    <message>
        <source>Nobody has said what this image holds.</source>
        <translation>Personne n’a dit ce que contient cette image.</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
    </message>
    <message>
        <source>Commands run as “%1”.</source>
        <translation>Les commandes s’y exécutent en tant que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Source: %1 (%2, %3)</source>
        <translation>Source&#xa0;: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>It holds the switch of “%1” with all dependencies of the opam files, and no package definitions.</source>
        <translation>Elle contient le switch de «&#xa0;%1&#xa0;» avec toutes les dépendances des fichiers opam, et aucune définition de paquets.</translation>
    </message>
    <message>
        <source>It is “%1” with all dependencies of the opam files.</source>
        <translation>C’est «&#xa0;%1&#xa0;» avec toutes les dépendances des fichiers opam.</translation>
    </message>
</context>
<context>
    <name>ImageChoiceTexts</name>
    <message>
        <source>Job “%1” runs in the image “%2”, and Caravan does not know what is in it.</source>
        <translation>Le job «&#xa0;%1&#xa0;» s’exécute dans l’image «&#xa0;%2&#xa0;», dont Caravan ignore le contenu.</translation>
    </message>
    <message>
        <source>Job “%1” would run in an image of ocaml/opam, whose user is not root, and its line “%2” needs root.</source>
        <translation>Le job «&#xa0;%1&#xa0;» s’exécuterait dans une image d’ocaml/opam, dont l’utilisateur n’est pas root, et sa ligne «&#xa0;%2&#xa0;» a besoin de root.</translation>
    </message>
    <message>
        <source>Put “sudo” in front of that command.</source>
        <translation>Placez «&#xa0;sudo&#xa0;» devant cette commande.</translation>
    </message>
    <message>
        <source>No image that is still being built has OCaml %1, which job “%2” asks for.</source>
        <translation>Aucune image encore construite n’a OCaml %1, que demande le job «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use a local switch, or another OCaml.</source>
        <translation>Utilisez un switch local, ou une autre version d’OCaml.</translation>
    </message>
    <message>
        <source>Job “%1” has OCaml %2, and “%3” works with OCaml %4.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a OCaml %2, et «&#xa0;%3&#xa0;» fonctionne avec OCaml %4.</translation>
    </message>
    <message>
        <source>Give the job an image with such an OCaml first.</source>
        <translation>Donnez d’abord au job une image avec une telle version d’OCaml.</translation>
    </message>
    <message>
        <source>Say what is in it by “caravan-cli image %1”, or give the job an image of ocaml/opam first.</source>
        <translation>Dites ce qu’elle contient par « caravan-cli image %1 », ou donnez d’abord au job une image d’ocaml/opam.</translation>
    </message>
    <message>
        <source>Variables name the system of the image “%1” of job “%2”, and a strategy is written for one.</source>
        <translation>Des variables nomment le système de l’image « %1 » du job « %2 », et une stratégie est écrite pour un seul.</translation>
    </message>
    <message>
        <source>Let variables name the release of OCaml alone, or make a job for each system.</source>
        <translation>Ne laissez les variables nommer que la version d’OCaml, ou faites un job par système.</translation>
    </message>
</context>
<context>
    <name>ImageFitTexts</name>
    <message>
        <source>Its switch has OCaml %1 and its image OCaml %2.</source>
        <translation>Son switch a OCaml %1 et son image OCaml %2.</translation>
    </message>
    <message>
        <source>Its image has no “%1”.</source>
        <translation>Son image n’a pas « %1 ».</translation>
    </message>
    <message>
        <source>Its image has no system package “%1” by that name.</source>
        <translation>Son image n’a pas de paquet système de ce nom : « %1 ».</translation>
    </message>
    <message>
        <source>The key “%1” of its cache names “%2”, which is not what the job has.</source>
        <translation>La clé « %1 » de son cache nomme « %2 », qui n’est pas ce que le job a.</translation>
    </message>
</context>
<context>
    <name>ImageLookupTexts</name>
    <message>
        <source>“%1” ends with an error once “%2” is in the registry, which is so in every later pipeline.</source>
        <translation>«&#xa0;%1&#xa0;» se termine par une erreur dès que «&#xa0;%2&#xa0;» est dans le registre, ce qui est le cas dans tous les pipelines suivants.</translation>
    </message>
    <message>
        <source>End without an error when the image is there</source>
        <translation>Terminer sans erreur quand l’image est déjà là</translation>
    </message>
</context>
<context>
    <name>ImageRisksTexts</name>
    <message>
        <source>“%1” has %2 in place of %3: what C code of packages or of the project relies on may not build or behave as before, and programs made there do not run where %3 is.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 à la place de %3&#xa0;: ce sur quoi repose le code C des paquets ou du projet peut ne plus se compiler ou se comporter autrement, et les programmes faits là ne s’exécutent pas où il y a %3.</translation>
    </message>
    <message>
        <source>System packages come from %1 by %2, in other versions and under other names.</source>
        <translation>Les paquets système viennent de %1 par %2, dans d’autres versions et sous d’autres noms.</translation>
    </message>
    <message>
        <source>System packages come from %1, in other versions.</source>
        <translation>Les paquets système viennent de %1, dans d’autres versions.</translation>
    </message>
    <message>
        <source>OCaml is %1 there, in place of %2.</source>
        <translation>OCaml y est %1, à la place de %2.</translation>
    </message>
</context>
<context>
    <name>ImageStateTexts</name>
    <message>
        <source>“%1” is another image with every release of OCaml.</source>
        <translation>«&#xa0;%1&#xa0;» est une autre image à chaque version d’OCaml.</translation>
    </message>
    <message>
        <source>Images on %1 are no longer rebuilt.</source>
        <translation>Les images sur %1 ne sont plus reconstruites.</translation>
    </message>
    <message>
        <source>Images of OCaml %1 are no longer rebuilt.</source>
        <translation>Les images d’OCaml %1 ne sont plus reconstruites.</translation>
    </message>
    <message>
        <source>“%1” is an old name of ocaml/opam, and no longer rebuilt.</source>
        <translation>«&#xa0;%1&#xa0;» est un ancien nom d’ocaml/opam, et cette image n’est plus reconstruite.</translation>
    </message>
    <message>
        <source>There is no image “%1”: the compiler “%2” is made for few distributions.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’existe pas&#xa0;: le compilateur «&#xa0;%2&#xa0;» est fait pour peu de distributions.</translation>
    </message>
    <message>
        <source>Take “%1”.</source>
        <translation>Prenez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take “%1” and make a switch with OCaml %2 in it.</source>
        <translation>Prenez «&#xa0;%1&#xa0;» et créez-y un switch avec OCaml %2.</translation>
    </message>
    <message>
        <source>No image “%1” is known: “%2” is none of those that are made.</source>
        <translation>Aucune image «&#xa0;%1&#xa0;» n’est connue&#xa0;: «&#xa0;%2&#xa0;» n’est pas de celles qui sont faites.</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>“%1” runs in “%2”, an image that is no longer rebuilt.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans «&#xa0;%2&#xa0;», une image qui n’est plus reconstruite.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, whose OCaml version changes with every new release.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans «&#xa0;%2&#xa0;», dont la version d’OCaml change à chaque nouvelle parution.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”: images of OCaml %3 are no longer rebuilt.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans «&#xa0;%2&#xa0;»&#xa0;: les images d’OCaml %3 ne sont plus reconstruites.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, but “-%3” images exist only for %4.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans «&#xa0;%2&#xa0;», mais les images «&#xa0;-%3&#xa0;» n’existent que pour %4.</translation>
    </message>
    <message>
        <source>“%1” builds images with “%2”, which is no longer maintained.</source>
        <translation>«&#xa0;%1&#xa0;» construit des images avec «&#xa0;%2&#xa0;», qui n’est plus maintenu.</translation>
    </message>
    <message>
        <source>“%1” runs its script in “%2”, whose entrypoint is the tool and not a shell.</source>
        <translation>«&#xa0;%1&#xa0;» exécute son script dans «&#xa0;%2&#xa0;», dont le point d’entrée est l’outil et non un shell.</translation>
    </message>
    <message>
        <source>Start a shell instead of the entrypoint</source>
        <translation>Démarrer un shell au lieu du point d’entrée</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, which is another image whenever its makers release one.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans «&#xa0;%2&#xa0;», qui est une autre image chaque fois que ses auteurs en publient une.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but the service “%3” runs beside the job and does not bring “%4” into it.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais le service «&#xa0;%3&#xa0;» tourne à côté du job et n’y apporte pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The switch of “%1” does not fit its image “%2”. %3</source>
        <translation>Le switch de «&#xa0;%1&#xa0;» ne convient pas à son image «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>Write the strategy anew for the image</source>
        <translation>Réécrire la stratégie pour l’image</translation>
    </message>
    <message>
        <source>Use one local switch with the OCaml of the image</source>
        <translation>Utiliser un seul switch local avec l’OCaml de l’image</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Prendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”: images on %3 are no longer rebuilt.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute dans «&#xa0;%2&#xa0;»&#xa0;: les images sur %3 ne sont plus reconstruites.</translation>
    </message>
</context>
<context>
    <name>ImageWordTexts</name>
    <message>
        <source>“%1” is no name of an image.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’image.</translation>
    </message>
    <message>
        <source>A series of OCaml is two numbers, such as 5.4, not “%1”.</source>
        <translation>Une série d’OCaml se compose de deux nombres, par exemple 5.4, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no package manager “%1”. Known are: %2.</source>
        <translation>Le gestionnaire de paquets «&#xa0;%1&#xa0;» n’existe pas. Gestionnaires connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A digest is “sha256:” and 64 digits of 0 to 9 and a to f, not “%1”.</source>
        <translation>Une empreinte (digest) est «&#xa0;sha256:&#xa0;» suivi de 64 chiffres de 0 à 9 et a à f, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list of images in %1 is empty or no list.</source>
        <translation>La liste d’images de %1 est vide ou n’est pas une liste.</translation>
    </message>
</context>
<context>
    <name>ImagesTexts</name>
    <message>
        <source>The image “%1” is not in the catalogue: it is taken to have %2 compressed, and neither opam nor OCaml.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’est pas dans le catalogue&#xa0;: on suppose qu’elle fait %2 compressés et ne contient ni opam ni OCaml.</translation>
    </message>
    <message>
        <source>The image “%1” of the project&apos;s registry is there already, with all dependencies, since no job of this pipeline builds it.</source>
        <translation>L’image «&#xa0;%1&#xa0;» du registre du projet est déjà là, avec toutes les dépendances, car aucun job de ce pipeline ne la construit.</translation>
    </message>
    <message>
        <source>%1 is on the runner</source>
        <translation>%1 est sur le runner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Of the size of the image “%1” nothing is known: it is taken to have %2 compressed.</source>
        <translation>On ne sait rien de la taille de l’image «&#xa0;%1&#xa0;»&#xa0;: on suppose qu’elle fait %2 compressés.</translation>
    </message>
</context>
<context>
    <name>IncludesTexts</name>
    <message>
        <source>it has “spec:include”, which GitLab takes only in the first file of a pipeline.</source>
        <translation>il a «&#xa0;spec:include&#xa0;», que GitLab n’accepte que dans le premier fichier d’un pipeline.</translation>
    </message>
    <message>
        <source>Input “%1” has no value and no default.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’a ni valeur ni valeur par défaut.</translation>
    </message>
    <message>
        <source>“%1” is included, but: %2</source>
        <translation>«&#xa0;%1&#xa0;» est inclus, mais&#xa0;: %2</translation>
    </message>
    <message>
        <source>The inputs that “%1” declares are unknown, because it is not a file of a project that is known here.</source>
        <translation>Les entrées que déclare «&#xa0;%1&#xa0;» sont inconnues, car ce n’est pas un fichier d’un projet connu ici.</translation>
    </message>
    <message>
        <source>“%1” declares no inputs: it has no map “inputs”.</source>
        <translation>«&#xa0;%1&#xa0;» ne déclare pas d’entrées&#xa0;: il n’a pas de dictionnaire «&#xa0;inputs&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is left out by its rules as far as is known here, which depends on: %2</source>
        <translation>«&#xa0;%1&#xa0;» est écarté par ses règles, pour autant qu’on le sache ici, ce qui dépend de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not read, because the project&apos;s folder is not known; its jobs, templates, stages and variables are unknown.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lu, car le dossier du projet est inconnu&#x202f;; ses jobs, modèles, étapes et variables sont inconnus.</translation>
    </message>
    <message>
        <source>“%1” is not read, because it is not a file of this project and nothing is fetched; its jobs, templates, stages and variables are unknown.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lu, car ce n’est pas un fichier de ce projet et rien n’est récupéré&#x202f;; ses jobs, modèles, étapes et variables sont inconnus.</translation>
    </message>
    <message>
        <source>“%1” is included by its rules as far as is known here, which depends on: %2</source>
        <translation>«&#xa0;%1&#xa0;» est inclus par ses règles, pour autant qu’on le sache ici, ce qui dépend de&#xa0;: %2</translation>
    </message>
    <message>
        <source>Which file “%1” is depends on variables that are not known here, so it is not read; its jobs, templates, stages and variables are unknown.</source>
        <translation>Le fichier que désigne «&#xa0;%1&#xa0;» dépend de variables inconnues ici&#xa0;: il n’est donc pas lu&#x202f;; ses jobs, modèles, étapes et variables sont inconnus.</translation>
    </message>
    <message>
        <source>“%1” cannot be included: its name must end in .yml or .yaml.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être inclus&#xa0;: son nom doit se terminer par .yml ou .yaml.</translation>
    </message>
    <message>
        <source>More than %1 files are included.</source>
        <translation>Plus de %1 fichiers sont inclus.</translation>
    </message>
    <message>
        <source>The included file “%1” is not in the project.</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>The included file “%1” cannot be read: %2</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The included files have more than %1 MB together; “%2” is not read.</source>
        <translation>Les fichiers inclus dépassent ensemble %1&#xa0;Mo&#x202f;; «&#xa0;%2&#xa0;» n’est pas lu.</translation>
    </message>
    <message>
        <source>The included file “%1” is not valid in line %2: %3</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» n’est pas valide à la ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The included file “%1” includes itself: %2.</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» s’inclut lui-même&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The included file “%1” is empty, or has comments only, which GitLab refuses.</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» est vide, ou n’a que des commentaires, ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>The included file “%1” is YAML, but no map of jobs and keywords.</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» est du YAML, mais pas un dictionnaire de jobs et de mots-clés.</translation>
    </message>
    <message>
        <source>The rules of the include “%1” are no plain list of rules: GitLab follows no “!reference” and flattens no list there.</source>
        <translation>Les règles de l’inclusion «&#xa0;%1&#xa0;» ne sont pas une simple liste de règles&#xa0;: GitLab n’y suit aucun «&#xa0;!reference&#xa0;» et n’y aplatit aucune liste.</translation>
    </message>
    <message>
        <source>“%1” includes the local file “%2”, but belongs to no project, so that GitLab refuses it.</source>
        <translation>«&#xa0;%1&#xa0;» inclut le fichier local «&#xa0;%2&#xa0;», mais n’appartient à aucun projet&#xa0;: GitLab le refuse.</translation>
    </message>
    <message>
        <source>Files include each other more than %1 levels deep.</source>
        <translation>Des fichiers s’incluent sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The included file “%1” is not the one that “integrity” asks for: its SHA-256 is another one, so that GitLab refuses it.</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» n’est pas celui que demande «&#xa0;integrity&#xa0;»&#xa0;: son SHA-256 est un autre, et GitLab le refuse.</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>The folder has no .gitlab-ci.yml.</source>
        <translation>Le dossier n’a pas de .gitlab-ci.yml.</translation>
    </message>
    <message>
        <source>caravan-cli propose %1 writes one.</source>
        <translation>caravan-cli propose %1 en écrit un.</translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Strategies are: %1.</source>
        <translation>Stratégies possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no runner profile “%1”.</source>
        <translation>Le profil de runner «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Profiles are: %1.</source>
        <translation>Profils possibles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>InspectingTexts</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>opam files</source>
        <translation>Fichiers opam</translation>
    </message>
    <message>
        <source>OCaml</source>
        <translation>OCaml</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>%1 direct, %2 in all (%3)</source>
        <translation>%1 directes, %2 en tout (%3)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Paquets Debian</translation>
    </message>
    <message>
        <source>Alpine packages</source>
        <translation>Paquets Alpine</translation>
    </message>
    <message>
        <source>Fedora packages</source>
        <translation>Paquets Fedora</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Dépôt distant</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>OCaml sources</source>
        <translation>Sources OCaml</translation>
    </message>
    <message>
        <source>%1 (no newer one because of “%2”)</source>
        <translation>%1 (pas de version plus récente à cause de «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>none: dune builds the project, and opam has no package to install</source>
        <translation>aucune&#xa0;: dune construit le projet, et opam n’a aucun paquet à installer</translation>
    </message>
    <message>
        <source>Newest OCaml</source>
        <translation>OCaml le plus récent</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Aucune solution</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixé par un pin</translation>
    </message>
    <message>
        <source>%1 (what they need is not known)</source>
        <translation>%1 (on ignore ce dont ils ont besoin)</translation>
    </message>
    <message>
        <source>Ubuntu packages</source>
        <translation>Paquets Ubuntu</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clone</translation>
    </message>
    <message>
        <source>shallow: not all commits are there</source>
        <translation>superficiel&#xa0;: tous les commits ne sont pas là</translation>
    </message>
    <message>
        <source>Key files changed</source>
        <translation>Fichiers de clé modifiés</translation>
    </message>
    <message>
        <source>Dependencies by</source>
        <translation>Dépendances par</translation>
    </message>
    <message>
        <source>Cache key from</source>
        <translation>Clé de cache d’après</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>GitLab Pages</source>
        <translation>GitLab Pages</translation>
    </message>
    <message>
        <source>Jobs without tags</source>
        <translation>Jobs sans étiquettes</translation>
    </message>
    <message>
        <source>Runner profile</source>
        <translation>Profil de runner</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (choisi)</translation>
    </message>
    <message>
        <source>%1 (suggested; --runner takes another)</source>
        <translation>%1 (suggéré&#x202f;; --runner en prend un autre)</translation>
    </message>
    <message>
        <source>Privileged builds</source>
        <translation>Builds privilégiés</translation>
    </message>
    <message>
        <source>Docker socket</source>
        <translation>Socket docker</translation>
    </message>
    <message>
        <source>Shared cache</source>
        <translation>Cache partagé</translation>
    </message>
    <message>
        <source>Runner tags</source>
        <translation>Étiquettes du runner</translation>
    </message>
    <message>
        <source>Strategies that fit</source>
        <translation>Stratégies adaptées</translation>
    </message>
    <message>
        <source>by assumption</source>
        <translation>par hypothèse</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>indisponible ici</translation>
    </message>
    <message>
        <source>opam %1</source>
        <translation>opam %1</translation>
    </message>
    <message numerus="yes">
        <source>chooses the same %n package(s)</source>
        <translation>
            <numerusform>choisit %n paquet identique</numerusform>
            <numerusform>choisit les mêmes %n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>chooses otherwise:</source>
        <translation>choisit autrement&#xa0;:</translation>
    </message>
    <message>
        <source>opam has no repository on this machine.</source>
        <translation>opam n’a pas de dépôt sur cette machine.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>C sources</source>
        <translation>Sources C</translation>
    </message>
    <message>
        <source>C++ sources</source>
        <translation>Sources C++</translation>
    </message>
    <message>
        <source>Rust sources</source>
        <translation>Sources Rust</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>%1 (you said so)</source>
        <translation>%1 (indiqué par vous)</translation>
    </message>
    <message>
        <source>Tags of jobs</source>
        <translation>Étiquettes des jobs</translation>
    </message>
    <message numerus="yes">
        <source>%1 @ %2, %n commit(s), default branch %3</source>
        <translation>
            <numerusform>%1 @ %2, %n commit, branche par défaut %3</numerusform>
            <numerusform>%1 @ %2, %n commits, branche par défaut %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of the last %n commit(s)</source>
        <translation>
            <numerusform>dans %1 du dernier commit (%n)</numerusform>
            <numerusform>dans %1 des %n derniers commits</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>a pipeline</comment>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clone fetches</source>
        <translation>Le clone récupère</translation>
    </message>
    <message>
        <source>%1 with the whole history; %2 are checked out</source>
        <translation>%1 avec tout l’historique&#x202f;; %2 sont extraits</translation>
    </message>
    <message>
        <source>%1 are checked out; how much the whole history has, this clone does not tell</source>
        <translation>%1 sont extraits&#x202f;; ce que pèse tout l’historique, ce clone ne le dit pas</translation>
    </message>
    <message>
        <source>none: %1 has no OCaml for “%2”</source>
        <translation>aucun&#xa0;: %1 n’a pas d’OCaml pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>%1 (%2) has %3</source>
        <translation>%1 (%2) a %3</translation>
    </message>
    <message>
        <source>There is no OCaml “%1” in %2.</source>
        <translation>Il n’y a pas d’OCaml «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--timeout wants a number of seconds, not “%1”.</source>
        <translation>--timeout demande un nombre de secondes, pas «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>InstancesTexts</name>
    <message>
        <source>The matrix of “%1” makes %2 jobs; GitLab takes at most %3.</source>
        <translation>La matrice de « %1 » produit %2 jobs ; GitLab en accepte %3 au plus.</translation>
    </message>
    <message>
        <source>The matrix of “%1” is empty, so GitLab makes no job of it.</source>
        <translation>La matrice de « %1 » est vide : GitLab n’en fait aucun job.</translation>
    </message>
    <message>
        <source>The matrix of “%1” makes two jobs of the name “%2”.</source>
        <translation>La matrice de « %1 » produit deux jobs du nom de « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is the name of a job and of one that “parallel” makes of “%2”; only the one of “%3” is run.</source>
        <translation>« %1 » est le nom d’un job et d’un job que « parallel » tire de « %2 » ; seul celui de « %3 » est exécuté.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2” in its needs, which its own matrix does not have.</source>
        <translation>« %1 » demande « %2 » dans ses « needs », ce que sa propre matrice n’a pas.</translation>
    </message>
    <message>
        <source>“%1” needs the instance “%2”, which “%3” does not have: it makes “%4”.</source>
        <translation>« %1 » a besoin de l’instance « %2 », que « %3 » n’a pas : il produit « %4 ».</translation>
    </message>
</context>
<context>
    <name>IssuesTexts</name>
    <message>
        <source>Write %1 instead of %2</source>
        <translation>Écrire %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”</source>
        <translation>Écrire «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ItemChangesTexts</name>
    <message>
        <source>“%1” of job “%2” stands in another file and does not fit the image.</source>
        <translation>« %1 » du job « %2 » figure dans un autre fichier et ne convient pas à l’image.</translation>
    </message>
    <message>
        <source>“%1” of job “%2” does not fit the image, and job “%3”, which has another one, shares it.</source>
        <translation>« %1 » du job « %2 » ne convient pas à l’image, et le job « %3 », qui en a une autre, le partage.</translation>
    </message>
    <message>
        <source>“%1” stands where Caravan cannot write.</source>
        <translation>« %1 » figure là où Caravan ne peut pas écrire.</translation>
    </message>
    <message>
        <source>Give the job lines of its own first.</source>
        <translation>Donnez d’abord au job des lignes à lui.</translation>
    </message>
</context>
<context>
    <name>ItemsTexts</name>
    <message>
        <source>not in stages</source>
        <translation>absente de «&#xa0;stages&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 sur %n job</numerusform>
            <numerusform>%1 sur %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobEditsTexts</name>
    <message>
        <source>This list has the anchor “%1” and may serve other jobs too.</source>
        <translation>Cette liste a l’ancre «&#xa0;%1&#xa0;» et peut servir aussi à d’autres jobs.</translation>
    </message>
    <message>
        <source>Write it out in the jobs that use it, then try again.</source>
        <translation>Écrivez-la en entier dans les jobs qui l’utilisent, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>JobFailureTexts</name>
    <message>
        <source>“%1” runs “%2”, but its image “%3” has no “%4”, and nothing installs it.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais son image «&#xa0;%3&#xa0;» n’a pas «&#xa0;%4&#xa0;», et rien ne l’installe.</translation>
    </message>
</context>
<context>
    <name>JobFoldTexts</name>
    <message>
        <source>Job “%1” has “%2”, and cannot be put together with others.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a «&#xa0;%2&#xa0;» et ne peut pas être réuni avec d’autres.</translation>
    </message>
    <message>
        <source>Job “%1” deploys the site, so it must be the one that stays.</source>
        <translation>Le job «&#xa0;%1&#xa0;» déploie le site&#xa0;: c’est donc lui qui doit rester.</translation>
    </message>
    <message>
        <source>Put the others into it.</source>
        <translation>Intégrez-y les autres.</translation>
    </message>
    <message>
        <source>Job “%1” has “%2”, so it must be the one that stays.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a «&#xa0;%2&#xa0;»&#xa0;: c’est donc lui qui doit rester.</translation>
    </message>
    <message>
        <source>Jobs “%1” and “%2” do not have the same “%3”.</source>
        <translation>Les jobs «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n’ont pas le même «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The artifacts of “%1” have another “%2” than those of the jobs before it.</source>
        <translation>Les artéfacts de «&#xa0;%1&#xa0;» ont un autre «&#xa0;%2&#xa0;» que ceux des jobs qui le précèdent.</translation>
    </message>
    <message>
        <source>The policy of a cache of “%1” is a variable.</source>
        <translation>La politique d’un cache de «&#xa0;%1&#xa0;» est une variable.</translation>
    </message>
    <message numerus="yes">
        <source>Together the jobs have %n cache(s), and GitLab takes four at most.</source>
        <translation>
            <numerusform>Ensemble, les jobs ont %n cache, et GitLab en accepte quatre au plus.</numerusform>
            <numerusform>Ensemble, les jobs ont %n caches, et GitLab en accepte quatre au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job “%1” waits for “%2”, which is not one of them.</source>
        <translation>Le job «&#xa0;%1&#xa0;» attend «&#xa0;%2&#xa0;», qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>One of the jobs waits for all earlier stages, and another one needs “%1”, which is in none of them.</source>
        <translation>L’un des jobs attend toutes les étapes précédentes, et un autre a besoin de «&#xa0;%1&#xa0;», qui n’est dans aucune d’elles.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a template and does not run.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle et ne s’exécute pas.</translation>
    </message>
    <message>
        <source>Job “%1” waits for a job that waits for it.</source>
        <translation>Le job «&#xa0;%1&#xa0;» attend un job qui l’attend.</translation>
    </message>
    <message>
        <source>It takes two jobs or more to put them together.</source>
        <translation>Il faut au moins deux jobs pour les réunir.</translation>
    </message>
    <message>
        <source>Jobs “%1” and “%2” do not follow the same strategy.</source>
        <translation>Les jobs «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne suivent pas la même stratégie.</translation>
    </message>
    <message>
        <source>Behind the line “%1” of job “%2” other lines would not run as in a job of their own.</source>
        <translation>Après la ligne «&#xa0;%1&#xa0;» du job «&#xa0;%2&#xa0;», d’autres lignes ne s’exécuteraient pas comme dans un job à part.</translation>
    </message>
    <message>
        <source>Put it into parentheses, so that a shell of its own runs it.</source>
        <translation>Mettez-la entre parenthèses, pour qu’un shell à part l’exécute.</translation>
    </message>
</context>
<context>
    <name>JobGesturesTexts</name>
    <message>
        <source>“%1” stands in a file that this one includes, and jobs of included files come first, in their order.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans un fichier que celui-ci inclut, et les jobs des fichiers inclus viennent en premier, dans leur ordre.</translation>
    </message>
    <message>
        <source>Change the order in that file.</source>
        <translation>Modifiez l’ordre dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>JobReaderTexts</name>
    <message>
        <source>Job “%1” runs %2 times in parallel; GitLab allows %3.</source>
        <translation>Le job «&#xa0;%1&#xa0;» s’exécute %2 fois en parallèle&#x202f;; GitLab en autorise %3.</translation>
    </message>
    <message>
        <source>Job “%1” has the key “%2”, which GitLab does not know.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a la clé «&#xa0;%2&#xa0;», que GitLab ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>JobRewriteTexts</name>
    <message>
        <source>Job “%1” is not written one key a line, so Caravan does not rewrite it.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’est pas écrit à raison d’une clé par ligne&#xa0;: Caravan ne le réécrit donc pas.</translation>
    </message>
    <message>
        <source>OPAMSWITCH is set for job “%1” from outside of it, and overrules the switch of the strategy.</source>
        <translation>OPAMSWITCH est défini pour le job «&#xa0;%1&#xa0;» de l’extérieur et l’emporte sur le switch de la stratégie.</translation>
    </message>
    <message>
        <source>Remove the variable first.</source>
        <translation>Retirez d’abord la variable.</translation>
    </message>
</context>
<context>
    <name>JobRunTexts</name>
    <message>
        <source>a free runner of “%1”</source>
        <translation>un runner libre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the executor starts</source>
        <translation>l’exécuteur démarre</translation>
    </message>
    <message>
        <source>The host of a shell executor has opam and OCaml %1.</source>
        <translation>L’hôte d’un exécuteur shell a opam et OCaml %1.</translation>
    </message>
    <message>
        <source>the docker service starts</source>
        <translation>le service docker démarre</translation>
    </message>
    <message>
        <source>GitLab publishes the pages</source>
        <translation>GitLab publie les pages</translation>
    </message>
    <message>
        <source>GitLab takes %1 s to publish the pages after the job.</source>
        <translation>GitLab met %1&#xa0;s à publier les pages après le job.</translation>
    </message>
    <message>
        <source>%1 The job is timed as if git took it, as it does where the runner gives the checkout to the user of the image.</source>
        <translation>%1 Le job est chronométré comme si git l’acceptait, ce qu’il fait là où le runner donne la copie de travail à l’utilisateur de l’image.</translation>
    </message>
    <message>
        <source>The scripts of %1 take %2 s, as you have said.</source>
        <translation>Les scripts de %1 prennent %2&#xa0;s, comme vous l’avez indiqué.</translation>
    </message>
    <message>
        <source>“%1” takes longer than its timeout of %2, after which GitLab ends it.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse son délai d’expiration de %2, après lequel GitLab y met fin.</translation>
    </message>
    <message numerus="yes">
        <source>it fails, and is run again %n time(s)</source>
        <translation>
            <numerusform>il échoue et est relancé %n fois</numerusform>
            <numerusform>il échoue et est relancé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>the job says so: retry</source>
        <translation>le job l’indique&#xa0;: retry</translation>
    </message>
    <message>
        <source>%1 Its commands are timed as if git took it, as it does where the runner gives the checkout to the user of the image; its cache is counted as where git refuses it, so that every run is a first run.</source>
        <translation>%1 Ses commandes sont chronométrées comme si git l’acceptait, ce qu’il fait là où le runner donne le dossier à l’utilisateur de l’image&#x202f;; son cache est compté comme là où git le refuse, de sorte que chaque exécution est une première.</translation>
    </message>
</context>
<context>
    <name>JobShapesTexts</name>
    <message>
        <source>“%1” is named here for something else than to wait for it.</source>
        <translation>«&#xa0;%1&#xa0;» est nommé ici pour autre chose que pour l’attendre.</translation>
    </message>
    <message>
        <source>“%1” is named here by an anchor.</source>
        <translation>«&#xa0;%1&#xa0;» est nommé ici par une ancre.</translation>
    </message>
    <message>
        <source>Job “%1” would change, too.</source>
        <translation>Le job «&#xa0;%1&#xa0;» changerait lui aussi.</translation>
    </message>
    <message>
        <source>Job “%1” runs in a stage before that of “%2”, so it cannot wait for it.</source>
        <translation>Le job «&#xa0;%1&#xa0;» s’exécute dans une étape antérieure à celle de «&#xa0;%2&#xa0;»&#xa0;: il ne peut donc pas l’attendre.</translation>
    </message>
    <message>
        <source>There is a job “%1” already.</source>
        <translation>Un job «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The policy of a cache of “%1” is a variable, “%2”.</source>
        <translation>La politique d’un cache de «&#xa0;%1&#xa0;» est une variable, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No other job shares a cache with “%1”.</source>
        <translation>Aucun autre job ne partage un cache avec «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>JobTextsTexts</name>
    <message>
        <source>The pipeline is an empty map, “{}”.</source>
        <translation>Le pipeline est un dictionnaire vide, «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it from the text first.</source>
        <translation>Retirez-le d’abord du texte.</translation>
    </message>
    <message>
        <source>The pipeline is written in braces, and jobs cannot be pasted into it.</source>
        <translation>Le pipeline est écrit entre accolades, et des jobs ne peuvent pas y être collés.</translation>
    </message>
    <message>
        <source>Write it as an indented map first.</source>
        <translation>Écrivez-le d’abord comme un dictionnaire indenté.</translation>
    </message>
    <message>
        <source>There is no job in this text.</source>
        <translation>Il n’y a pas de job dans ce texte.</translation>
    </message>
    <message>
        <source>A job begins with its name and a colon.</source>
        <translation>Un job commence par son nom et un deux-points.</translation>
    </message>
    <message>
        <source>“%1” is no job but a setting of the pipeline as a whole.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un job, mais un réglage du pipeline entier.</translation>
    </message>
    <message>
        <source>Paste jobs alone, and such settings into the text.</source>
        <translation>Collez seulement des jobs, et de tels réglages dans le texte.</translation>
    </message>
    <message>
        <source>“%1” is no job: it has no keys such as “script”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un job&#xa0;: il n’a pas de clés telles que «&#xa0;script&#xa0;».</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Il n’y a pas de job «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>This text is no job: %1</source>
        <translation>Ce texte n’est pas un job&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeysTexts</name>
    <message>
        <source>Remove the first, which counts for nothing</source>
        <translation>Retirer la première, qui ne compte pour rien</translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” stands twice in “%2”, for the first time %n line(s) above; only the last one counts.</source>
        <translation>
            <numerusform>La clé «&#xa0;%1&#xa0;» se trouve deux fois dans «&#xa0;%2&#xa0;», la première %n ligne plus haut&#x202f;; seule la dernière compte.</numerusform>
            <numerusform>La clé «&#xa0;%1&#xa0;» se trouve deux fois dans «&#xa0;%2&#xa0;», la première %n lignes plus haut&#x202f;; seule la dernière compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands twice at the root; only the last one counts.</source>
        <translation>La clé «&#xa0;%1&#xa0;» se trouve deux fois à la racine&#x202f;; seule la dernière compte.</translation>
    </message>
    <message>
        <source>“%1: %2” in “%3” is read as %4.</source>
        <translation>«&#xa0;%1: %2&#xa0;» dans «&#xa0;%3&#xa0;» est lu comme %4.</translation>
    </message>
    <message>
        <source>“%1: %2” is read as %3.</source>
        <translation>«&#xa0;%1: %2&#xa0;» est lu comme %3.</translation>
    </message>
    <message>
        <source>Put “%1” into quotes</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know.</source>
        <translation>«&#xa0;%1&#xa0;» a la clé «&#xa0;%2&#xa0;», que GitLab ne connaît pas.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know; it is probably meant to be “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» a la clé «&#xa0;%2&#xa0;», que GitLab ne connaît pas&#x202f;; il s’agit probablement de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has its own “%2”, but the merge key “&lt;&lt;” below brings another one, which counts.</source>
        <translation>«&#xa0;%1&#xa0;» a son propre «&#xa0;%2&#xa0;», mais la clé de fusion «&#xa0;&lt;&lt;&#xa0;», plus bas, en apporte un autre, qui compte.</translation>
    </message>
    <message>
        <source>Move “&lt;&lt;” to the top, so that the job&apos;s own keys count</source>
        <translation>Placer «&#xa0;&lt;&lt;&#xa0;» en tête, pour que les clés propres au job comptent</translation>
    </message>
    <message>
        <source>Go to the job or stage beside</source>
        <translation>Aller au job ou à l’étape voisine</translation>
    </message>
    <message>
        <source>Select one job more</source>
        <translation>Sélectionner un job de plus</translation>
    </message>
    <message>
        <source>Select all jobs</source>
        <translation>Sélectionner tous les jobs</translation>
    </message>
    <message>
        <source>Edit the selected job in the inspector</source>
        <translation>Modifier le job sélectionné dans l’inspecteur</translation>
    </message>
    <message>
        <source>Rename the selected job or stage</source>
        <translation>Renommer le job ou l’étape sélectionnée</translation>
    </message>
    <message>
        <source>Remove what is selected: jobs, a stage or a need</source>
        <translation>Retirer ce qui est sélectionné&#xa0;: jobs, une étape ou un besoin</translation>
    </message>
    <message>
        <source>Move the job to the stage beside, or the stage</source>
        <translation>Déplacer le job vers l’étape voisine, ou l’étape</translation>
    </message>
    <message>
        <source>Move the job up or down in its stage</source>
        <translation>Déplacer le job vers le haut ou le bas dans son étape</translation>
    </message>
    <message>
        <source>Pick up the selected jobs or the stage; arrows carry them, Space drops them, Esc puts them back</source>
        <translation>Prendre les jobs sélectionnés ou l’étape&#x202f;; les flèches les portent, Espace les dépose, Échap les remet en place</translation>
    </message>
    <message>
        <source>Draw a need from the selected job; arrows lead it, Space makes it</source>
        <translation>Tracer un besoin depuis le job sélectionné&#x202f;; les flèches le guident, Espace le crée</translation>
    </message>
    <message>
        <source>Go through the needs of the selected job</source>
        <translation>Parcourir les besoins du job sélectionné</translation>
    </message>
    <message>
        <source>Cut, copy and paste jobs as YAML</source>
        <translation>Couper, copier et coller des jobs comme YAML</translation>
    </message>
    <message>
        <source>Duplicate the selected jobs</source>
        <translation>Dupliquer les jobs sélectionnés</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>Chercher un job</translation>
    </message>
    <message>
        <source>Zoom in, out, and so that everything fits</source>
        <translation>Agrandir, réduire, et tout faire tenir</translation>
    </message>
</context>
<context>
    <name>KnowledgeTexts</name>
    <message>
        <source>There is no runner profile, so nothing can be estimated.</source>
        <translation>Il n’y a pas de profil de runner&#xa0;: rien ne peut donc être estimé.</translation>
    </message>
    <message>
        <source>There are no rules, so nothing can be checked.</source>
        <translation>Il n’y a pas de règles&#xa0;: rien ne peut donc être vérifié.</translation>
    </message>
</context>
<context>
    <name>LayoutTexts</name>
    <message>
        <source>Jobs may take text from here; it is no job itself.</source>
        <translation>Des jobs peuvent reprendre du texte d’ici&#x202f;; ce n’est pas un job.</translation>
    </message>
    <message>
        <source>This is neither a job nor a keyword of GitLab.</source>
        <translation>Ce n’est ni un job ni un mot-clé de GitLab.</translation>
    </message>
</context>
<context>
    <name>LexerTexts</name>
    <message>
        <source>This comment is never closed: “*)” is missing.</source>
        <translation>Ce commentaire n’est jamais fermé&#xa0;: «&#xa0;*)&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This character has no meaning in an opam file.</source>
        <translation>Ce caractère n’a pas de sens dans un fichier opam.</translation>
    </message>
    <message>
        <source>This text is never closed: three quotation marks are missing.</source>
        <translation>Ce texte n’est jamais fermé&#xa0;: trois guillemets manquent.</translation>
    </message>
    <message>
        <source>This text is never closed: a quotation mark is missing.</source>
        <translation>Ce texte n’est jamais fermé&#xa0;: un guillemet manque.</translation>
    </message>
    <message>
        <source>A text cannot contain this escape; a backslash itself is written as two.</source>
        <translation>Un texte ne peut pas contenir cet échappement&#x202f;; une barre oblique inverse s’écrit elle-même en double.</translation>
    </message>
</context>
<context>
    <name>LibrariesTexts</name>
    <message>
        <source>The window, and much below it</source>
        <translation>La fenêtre, et beaucoup de ce qui est dessous</translation>
    </message>
    <message>
        <source>Reads YAML under the lossless tree</source>
        <translation>Lit le YAML sous l’arbre sans perte</translation>
    </message>
    <message>
        <source>Colours of the text</source>
        <translation>Couleurs du texte</translation>
    </message>
    <message>
        <source>Reads the project&apos;s history</source>
        <translation>Lit l’historique du projet</translation>
    </message>
    <message>
        <source>Solves dependencies as opam does</source>
        <translation>Résout les dépendances comme opam</translation>
    </message>
    <message>
        <source>Unpacks the index of opam packages</source>
        <translation>Décompresse l’index des paquets opam</translation>
    </message>
    <message>
        <source>Regular expressions as GitLab reads them</source>
        <translation>Expressions régulières telles que GitLab les lit</translation>
    </message>
    <message>
        <source>Gives tokens of private projects to the system&apos;s keyring</source>
        <translation>Confie les jetons de projets privés au trousseau du système</translation>
    </message>
</context>
<context>
    <name>LinksTexts</name>
    <message>
        <source>The pipeline has no job.</source>
        <translation>Le pipeline n’a pas de job.</translation>
    </message>
    <message>
        <source>The pipeline has only templates, such as “%1”, and no job that runs.</source>
        <translation>Le pipeline n’a que des modèles, comme «&#xa0;%1&#xa0;», et aucun job qui s’exécute.</translation>
    </message>
    <message>
        <source>Every job is in “.pre” or “.post”, as “%1” is; GitLab starts no pipeline of those alone.</source>
        <translation>Tous les jobs sont dans «&#xa0;.pre&#xa0;» ou «&#xa0;.post&#xa0;», comme «&#xa0;%1&#xa0;»&#x202f;; GitLab ne lance aucun pipeline composé de ceux-là seulement.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2”, which is no job of the file.</source>
        <translation>«&#xa0;%1&#xa0;» prend les artéfacts de «&#xa0;%2&#xa0;», qui n’est pas un job du fichier.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2”, which does not run before it.</source>
        <translation>«&#xa0;%1&#xa0;» prend les artéfacts de «&#xa0;%2&#xa0;», qui ne s’exécute pas avant lui.</translation>
    </message>
    <message>
        <source>Remove it from “dependencies”</source>
        <translation>Le retirer de «&#xa0;dependencies&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” without needing it: it has “needs”, and “%2” is not there.</source>
        <translation>«&#xa0;%1&#xa0;» prend les artéfacts de «&#xa0;%2&#xa0;» sans en avoir besoin&#xa0;: il a «&#xa0;needs&#xa0;», et «&#xa0;%2&#xa0;» n’y est pas.</translation>
    </message>
    <message>
        <source>Add “%1” to “needs”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à «&#xa0;needs&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” needs “%2” twice.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;» deux fois.</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Retirer le second</translation>
    </message>
    <message>
        <source>“%1” needs %2 jobs; GitLab takes at most %3.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de %2 jobs&#x202f;; GitLab en accepte %3 au plus.</translation>
    </message>
    <message>
        <source>“%1” needs %2 jobs, because each instance of a parallel job counts; GitLab takes at most %3.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de %2 jobs, car chaque instance d’un job parallèle compte&#x202f;; GitLab en accepte %3 au plus.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not in the pipeline of %3; GitLab then makes no pipeline at all.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», qui n’est pas dans le pipeline pour %3&#x202f;; GitLab ne crée alors aucun pipeline.</translation>
    </message>
    <message>
        <source>Make the need optional</source>
        <translation>Rendre ce besoin facultatif</translation>
    </message>
    <message>
        <source>No job is in the stage “%1”.</source>
        <translation>Aucun job n’est dans l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>The stage “%1” is listed twice.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» est listée deux fois.</translation>
    </message>
    <message>
        <source>“%1” extends through %2 levels, which is hard to follow.</source>
        <translation>«&#xa0;%1&#xa0;» enchaîne %2 niveaux d’«&#xa0;extends&#xa0;», ce qui est difficile à suivre.</translation>
    </message>
    <message>
        <source>Nothing uses the template “%1”.</source>
        <translation>Rien n’utilise le modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>The file is empty, or has comments only, which GitLab refuses.</source>
        <translation>Le fichier est vide, ou n’a que des commentaires, ce que GitLab refuse.</translation>
    </message>
</context>
<context>
    <name>LintInputsTexts</name>
    <message>
        <source>The input “%1” is used and not declared in “spec:inputs”.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est utilisée mais n’est pas déclarée dans «&#xa0;spec:inputs&#xa0;».</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”</source>
        <translation>Écrire «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing uses the input “%1”.</source>
        <translation>Rien n’utilise l’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is nothing that GitLab puts in; it knows “inputs.NAME”, “component.NAME” and “matrix.NAME”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien que GitLab remplace&#x202f;; il connaît «&#xa0;inputs.NAME&#xa0;», «&#xa0;component.NAME&#xa0;» et «&#xa0;matrix.NAME&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has %2 functions; GitLab takes at most %3.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 fonctions&#x202f;; GitLab en accepte %3 au plus.</translation>
    </message>
    <message>
        <source>“%1” is no function of inputs, or has other arguments than GitLab takes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fonction d’entrées, ou a d’autres arguments que ceux que GitLab accepte.</translation>
    </message>
    <message>
        <source>The input “%1” has a dot in its name, so nothing can ask for it: GitLab looks for “%2” instead.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» a un point dans son nom, si bien que rien ne peut la demander&#xa0;: GitLab cherche «&#xa0;%2&#xa0;» à la place.</translation>
    </message>
</context>
<context>
    <name>LintSystemPackagesTexts</name>
    <message>
        <source>“%1” runs “%2”, but “%3” has no sudo; the job is root there anyway.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais «&#xa0;%3&#xa0;» n’a pas sudo&#x202f;; le job y est de toute façon root.</translation>
    </message>
    <message>
        <source>Leave “sudo” out</source>
        <translation>Omettre «&#xa0;sudo&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3” has no bash.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais «&#xa0;%3&#xa0;» n’a pas bash.</translation>
    </message>
    <message>
        <source>Install bash first</source>
        <translation>Installer d’abord bash</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in “%3”, where packages come with “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» dans «&#xa0;%3&#xa0;», où les paquets viennent avec «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without -y, so apt asks, gets no answer and gives up.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» sans -y&#xa0;: apt demande donc confirmation, n’obtient pas de réponse et abandonne.</translation>
    </message>
    <message>
        <source>Add -y</source>
        <translation>Ajouter -y</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3” has no package index: nothing is found in it.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais «&#xa0;%3&#xa0;» n’a pas d’index des paquets&#xa0;: rien n’y est trouvé.</translation>
    </message>
    <message>
        <source>Fetch the package index first</source>
        <translation>Récupérer d’abord l’index des paquets</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but its image “%3” has no “%4”, and nothing installs it.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais son image «&#xa0;%3&#xa0;» n’a pas «&#xa0;%4&#xa0;», et rien ne l’installe.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in “%3”, which does not have that package manager.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» dans «&#xa0;%3&#xa0;», qui n’a pas ce gestionnaire de paquets.</translation>
    </message>
    <message>
        <source>Install the packages with “%1”</source>
        <translation>Installer les paquets avec «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LintingTexts</name>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Formats are: %1.</source>
        <translation>Formats possibles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>LocalRunTexts</name>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
</context>
<context>
    <name>LogPartTexts</name>
    <message>
        <source>Prepare and pull</source>
        <translation>Préparation et pull</translation>
    </message>
    <message>
        <source>Get sources</source>
        <translation>Récupérer les sources</translation>
    </message>
    <message>
        <source>Restore cache</source>
        <translation>Restaurer le cache</translation>
    </message>
    <message>
        <source>Get artifacts</source>
        <translation>Obtenir les artéfacts</translation>
    </message>
    <message>
        <source>Install dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Build and test</source>
        <translation>Compiler et tester</translation>
    </message>
    <message>
        <source>Whole script</source>
        <translation>Script entier</translation>
    </message>
    <message>
        <source>Save cache</source>
        <translation>Enregistrer le cache</translation>
    </message>
    <message>
        <source>Upload artifacts</source>
        <translation>Envoyer les artéfacts</translation>
    </message>
</context>
<context>
    <name>MakeCommandsTexts</name>
    <message>
        <source>What “%1” runs is not known to Caravan: it takes as long as building and testing what is named does.</source>
        <translation>Caravan ignore ce qu’exécute «&#xa0;%1&#xa0;»&#xa0;: on suppose que cela prend le temps de compiler et de tester ce qui est nommé.</translation>
    </message>
    <message>
        <source>What “make” runs is not known to Caravan: %1 assumed, up to %2.</source>
        <translation>Caravan ne sait pas ce que «&#xa0;make&#xa0;» exécute&#xa0;: %1 supposées, jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>ManagerLinesTexts</name>
    <message>
        <source>Write that line for the new image first, or take it out.</source>
        <translation>Écrivez d’abord cette ligne pour la nouvelle image, ou retirez-la.</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, and Caravan does not know which package manager “%3” has.</source>
        <translation>« %1 » appelle « %2 », et Caravan ne sait pas quel gestionnaire de paquets a « %3 ».</translation>
    </message>
    <message>
        <source>“%1” does something with “%2” that Caravan cannot write for “%3”.</source>
        <translation>« %1 » fait avec « %2 » quelque chose que Caravan ne sait pas écrire pour « %3 ».</translation>
    </message>
    <message>
        <source>“%1” installs “%2”, and Caravan does not know what that is called where packages come with “%3”.</source>
        <translation>« %1 » installe « %2 », et Caravan ne sait pas comment cela s’appelle là où les paquets viennent par « %3 ».</translation>
    </message>
    <message>
        <source>“%1” calls “%2” in a way that Caravan cannot write for “%3”.</source>
        <translation>« %1 » appelle « %2 » d’une façon que Caravan ne sait pas écrire pour « %3 ».</translation>
    </message>
</context>
<context>
    <name>MeasurementsTexts</name>
    <message>
        <source>A measurement needs nine columns, the fourth of them CPU seconds.</source>
        <translation>Une mesure a besoin de neuf colonnes, la quatrième étant les secondes CPU.</translation>
    </message>
</context>
<context>
    <name>MeasuringTexts</name>
    <message>
        <source>A profile&apos;s name has letters, digits, “.”, “_” and “-”, unlike “%1”.</source>
        <translation>Le nom d’un profil a des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is the profile that the fit begins with; the new one needs a name of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est le profil dont part l’ajustement&#x202f;; le nouveau a besoin d’un nom à lui.</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message>
        <source>So many items cannot be changed between comments.</source>
        <translation>Autant d’éléments ne peuvent pas être modifiés entre des commentaires.</translation>
    </message>
</context>
<context>
    <name>MissingProgramsTexts</name>
    <message>
        <source>“%1” runs “%2”, but installs “%3” only where its cache brings nothing: once it does, the job ends there.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais n’installe «&#xa0;%3&#xa0;» que là où son cache n’apporte rien&#xa0;: dès qu’il apporte quelque chose, le job s’arrête là.</translation>
    </message>
</context>
<context>
    <name>MixTextTexts</name>
    <message>
        <source>Scenarios are: %1.</source>
        <translation>Scénarios possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A mix of runs is written as per cent of each scenario, once, such as “cold=5”, not “%1”.</source>
        <translation>Une répartition d’exécutions s’écrit en pourcentage de chaque scénario, une seule fois, par exemple «&#xa0;cold=5&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The shares of a mix of runs are some, and together no more than 100 per cent.</source>
        <translation>Une répartition d’exécutions a au moins une part, et ses parts font ensemble 100 pour cent au plus.</translation>
    </message>
    <message>
        <source>How often a run is in which scenario was chosen.</source>
        <translation>La part de chaque scénario dans les exécutions a été choisie.</translation>
    </message>
</context>
<context>
    <name>MoveTexts</name>
    <message>
        <source>A comment stands between the entries, and it cannot be told whose it is.</source>
        <translation>Un commentaire se trouve entre les entrées, et on ne peut pas dire à laquelle il appartient.</translation>
    </message>
    <message>
        <source>The first entry behind a dash cannot be moved.</source>
        <translation>La première entrée après un tiret ne peut pas être déplacée.</translation>
    </message>
</context>
<context>
    <name>MovedSwitchTexts</name>
    <message>
        <source>“%1” cannot work: “%2” takes opam&apos;s files away, and “%3” after it finds none and ends with “opam has not been initialised”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas fonctionner&#xa0;: «&#xa0;%2&#xa0;» retire les fichiers d’opam, et «&#xa0;%3&#xa0;», après lui, n’en trouve aucun et se termine par «&#xa0;opam has not been initialised&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” never uses its cache: “%3” is already there in the image, so “%2” puts the cached files into a folder inside it, where opam does not look.</source>
        <translation>«&#xa0;%1&#xa0;» n’utilise jamais son cache&#xa0;: «&#xa0;%3&#xa0;» existe déjà dans l’image, si bien que «&#xa0;%2&#xa0;» place les fichiers du cache dans un dossier à l’intérieur, où opam ne regarde pas.</translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” fails while there is no cache yet, and the job ends there, before “%3” is written again. So every run is a first run.</source>
        <translation>«&#xa0;%1&#xa0;» ne remplit jamais son cache&#xa0;: «&#xa0;%2&#xa0;» échoue tant qu’il n’y a pas de cache, et le job s’arrête là, avant que «&#xa0;%3&#xa0;» soit réécrit. Chaque exécution est donc une première exécution.</translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” takes “%3” out of the project, and nothing puts it back before GitLab stores the cache.</source>
        <translation>«&#xa0;%1&#xa0;» ne remplit jamais son cache&#xa0;: «&#xa0;%2&#xa0;» sort «&#xa0;%3&#xa0;» du projet, et rien ne l’y remet avant que GitLab enregistre le cache.</translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” is skipped when a line before it fails, and “%3” does fail, because git refuses the checkout of another user. So every run is a first run.</source>
        <translation>«&#xa0;%1&#xa0;» ne remplit jamais son cache&#xa0;: «&#xa0;%2&#xa0;» est sauté quand une ligne précédente échoue, et «&#xa0;%3&#xa0;» échoue, car git refuse la copie de travail d’un autre utilisateur. Chaque exécution est donc une première exécution.</translation>
    </message>
    <message>
        <source>“%1” loses its switch whenever a line fails: “%2” is a line of its script and is skipped then.</source>
        <translation>«&#xa0;%1&#xa0;» perd son switch chaque fois qu’une ligne échoue&#xa0;: «&#xa0;%2&#xa0;» est une ligne de son script et est alors sautée.</translation>
    </message>
    <message>
        <source>“%1” uses a switch in another place than it was made: after “%2” its programs and libraries still look into “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» utilise un switch à un autre endroit que celui où il a été créé&#xa0;: après «&#xa0;%2&#xa0;», ses programmes et bibliothèques cherchent encore dans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” moves all of “%3” with “%2”, the package index and downloads too, which makes the cache large and slow.</source>
        <translation>«&#xa0;%1&#xa0;» déplace tout «&#xa0;%3&#xa0;» avec «&#xa0;%2&#xa0;», y compris l’index des paquets et les téléchargements, ce qui rend le cache volumineux et lent.</translation>
    </message>
</context>
<context>
    <name>MovesTexts</name>
    <message>
        <source>Put the jobs %1 together into one</source>
        <translation>Réunir les jobs %1 en un seul</translation>
    </message>
    <message>
        <source>Jobs that are put together end with the first one that fails.</source>
        <translation>Des jobs réunis se terminent avec le premier qui échoue.</translation>
    </message>
    <message>
        <source>Let “%1” run the checks of %2 itself, in place of waiting for them</source>
        <translation>Laisser «&#xa0;%1&#xa0;» exécuter lui-même les vérifications de %2, au lieu de les attendre</translation>
    </message>
    <message>
        <source>The checks stand in two places: in jobs of their own and in “%1”.</source>
        <translation>Les vérifications se trouvent à deux endroits&#xa0;: dans des jobs à part et dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Let “%1” alone store the cache that it shares with others</source>
        <translation>Laisser «&#xa0;%1&#xa0;» seul enregistrer le cache qu’il partage avec d’autres</translation>
    </message>
    <message>
        <source>Jobs that start before “%1” has ended find the cache of an earlier run.</source>
        <translation>Les jobs qui démarrent avant la fin de «&#xa0;%1&#xa0;» trouvent le cache d’une exécution précédente.</translation>
    </message>
    <message>
        <source>Let “%1” fill the cache first, and the others wait for it and fetch it</source>
        <translation>Laisser «&#xa0;%1&#xa0;» remplir d’abord le cache, les autres l’attendant puis le récupérant</translation>
    </message>
    <message>
        <source>When “%1” fails, none of the jobs that wait for it runs.</source>
        <translation>Si «&#xa0;%1&#xa0;» échoue, aucun des jobs qui l’attendent ne s’exécute.</translation>
    </message>
    <message>
        <source>Let %1 wait for the jobs alone that they take something from</source>
        <translation>Limiter les attentes de %1 aux jobs dont ils prennent quelque chose</translation>
    </message>
    <message>
        <source>A job runs although another one, of which it takes nothing, has failed.</source>
        <translation>Un job s’exécute bien qu’un autre, dont il ne prend rien, ait échoué.</translation>
    </message>
    <message>
        <source>Compress caches with the fastest level</source>
        <translation>Compresser les caches au niveau le plus rapide</translation>
    </message>
    <message>
        <source>Leave the folder _build out of the cache of “%1”</source>
        <translation>Exclure le dossier _build du cache de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clean opam&apos;s folders in “%1” before its cache is stored</source>
        <translation>Nettoyer les dossiers d’opam dans «&#xa0;%1&#xa0;» avant que son cache soit enregistré</translation>
    </message>
    <message>
        <source>Check the format in a job of its own, beside “%1”</source>
        <translation>Vérifier le formatage dans un job à part, à côté de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out “%1” in “%2”: the distribution&apos;s packages of OCaml bring it, and the program that is kept does not need it</source>
        <translation>Omettre «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»&#xa0;: les paquets OCaml de la distribution l’apportent, et le programme conservé n’en a pas besoin</translation>
    </message>
    <message>
        <source>Fetch no more than the newest commits in %1</source>
        <translation>Ne récupérer que les derniers commits dans %1</translation>
    </message>
    <message>
        <source>A job that looks at older commits or tags by a program that Caravan does not know finds none.</source>
        <translation>Un job qui regarde des commits ou étiquettes git plus anciens par un programme que Caravan ne connaît pas n’en trouve aucun.</translation>
    </message>
    <message>
        <source>Take the image %1 in “%2”</source>
        <translation>Prendre l’image %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NamesTexts</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>The name of “%1…” has %2 characters; GitLab takes at most %3 here.</source>
        <translation>Le nom de «&#xa0;%1…&#xa0;» a %2 caractères&#x202f;; GitLab en accepte %3 au plus ici.</translation>
    </message>
    <message>
        <source>The name of a job is empty, which GitLab refuses.</source>
        <translation>Le nom d’un job est vide, ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>The name “%1” of a job is a truth value and no text.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» d’un job est une valeur de vérité et non un texte.</translation>
    </message>
    <message>
        <source>Put it into quotes</source>
        <translation>Le mettre entre guillemets</translation>
    </message>
    <message>
        <source>“%1” has “run” and “%2”, which GitLab refuses together.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;run&#xa0;» et «&#xa0;%2&#xa0;», que GitLab refuse ensemble.</translation>
    </message>
    <message>
        <source>The shell cannot read the variable “%1” of %2: a name has letters, digits and “_” and begins with no digit.</source>
        <translation>Le shell ne peut pas lire la variable «&#xa0;%1&#xa0;» de %2&#xa0;: un nom se compose de lettres, de chiffres et de «&#xa0;_&#xa0;» et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>The variable “%1” of %2 holds what looks like a secret, readable for everyone who can read the file.</source>
        <translation>La variable «&#xa0;%1&#xa0;» de %2 contient ce qui ressemble à un secret, lisible par quiconque peut lire le fichier.</translation>
    </message>
    <message>
        <source>The value “%1” of the variable “%2” is not among its options %3.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» de la variable «&#xa0;%2&#xa0;» n’est pas parmi ses options %3.</translation>
    </message>
    <message>
        <source>Add it to the options</source>
        <translation>L’ajouter aux options</translation>
    </message>
    <message>
        <source>The include “%1” uses “$%2” of the file&apos;s own variables, which are not known when files are included.</source>
        <translation>L’inclusion «&#xa0;%1&#xa0;» utilise «&#xa0;$%2&#xa0;», l’une des variables du fichier lui-même, qui ne sont pas connues au moment des inclusions.</translation>
    </message>
    <message>
        <source>The include from “%1” has no “ref”, so it changes whenever that project does.</source>
        <translation>L’inclusion depuis «&#xa0;%1&#xa0;» n’a pas de «&#xa0;ref&#xa0;»&#xa0;: elle change donc chaque fois que ce projet change.</translation>
    </message>
    <message>
        <source>The component “%1” is of no fixed version, so it changes whenever it is released.</source>
        <translation>Le composant «&#xa0;%1&#xa0;» n’est pas à une version fixe&#xa0;: il change donc à chaque nouvelle version.</translation>
    </message>
    <message>
        <source>“spec” stands among the jobs; GitLab reads it only in a header of its own that ends with a line “---”.</source>
        <translation>«&#xa0;spec&#xa0;» se trouve parmi les jobs&#x202f;; GitLab ne le lit que dans un en-tête à part qui se termine par une ligne «&#xa0;---&#xa0;».</translation>
    </message>
    <message>
        <source>End the header after it</source>
        <translation>Terminer l’en-tête après lui</translation>
    </message>
    <message>
        <source>The name “%1” of a job is a number, a date or nothing, and no text.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» d’un job est un nombre, une date ou une valeur nulle, et non un texte.</translation>
    </message>
    <message>
        <source>The matrix of “%1” makes a job whose name, “%2…”, has %3 characters; GitLab takes at most %4 here.</source>
        <translation>La matrice de «&#xa0;%1&#xa0;» crée un job dont le nom, «&#xa0;%2…&#xa0;», a %3 caractères&#x202f;; GitLab en accepte %4 au plus ici.</translation>
    </message>
</context>
<context>
    <name>NeedChangesTexts</name>
    <message>
        <source>The needs of “%1” are put together from several lists.</source>
        <translation>Les besoins de «&#xa0;%1&#xa0;» sont assemblés de plusieurs listes.</translation>
    </message>
    <message>
        <source>Change them in the text.</source>
        <translation>Changez-les dans le texte.</translation>
    </message>
</context>
<context>
    <name>NeedGesturesTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a template and does not run.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle et ne s’exécute pas.</translation>
    </message>
    <message>
        <source>Job “%1” cannot need itself.</source>
        <translation>Le job «&#xa0;%1&#xa0;» ne peut pas avoir besoin de lui-même.</translation>
    </message>
    <message>
        <source>Job “%1” does not need “%2”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’a pas besoin de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The need of “%1” stands in another file.</source>
        <translation>Le besoin de «&#xa0;%1&#xa0;» se trouve dans un autre fichier.</translation>
    </message>
    <message>
        <source>Change it there, or in “%1” only.</source>
        <translation>Modifiez-le à cet endroit, ou dans «&#xa0;%1&#xa0;» seulement.</translation>
    </message>
</context>
<context>
    <name>NixCommandsTexts</name>
    <message>
        <source>Nix reads the expressions</source>
        <translation>Nix lit les expressions</translation>
    </message>
    <message>
        <source>its tools are downloaded</source>
        <translation>ses outils sont téléchargés</translation>
    </message>
    <message>
        <source>Nix builds OCaml, %1 CPU seconds, on %2 vCPU</source>
        <translation>Nix compile OCaml, %1 secondes CPU, sur %2&#xa0;vCPU</translation>
    </message>
    <message numerus="yes">
        <source>Nix builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>Nix compile %n paquet, %1 secondes CPU, sur %2&#xa0;vCPU</numerusform>
            <numerusform>Nix compile %n paquets, %1 secondes CPU, sur %2&#xa0;vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>No binary cache has OCaml and the project&apos;s packages, so that Nix builds them in every run.</source>
        <translation>Aucun cache binaire n’a OCaml et les paquets du projet&#xa0;: Nix les compile donc à chaque exécution.</translation>
    </message>
</context>
<context>
    <name>NodesTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotHereTexts</name>
    <message>
        <source>Not here: %1. %2</source>
        <comment>strategies, and why</comment>
        <translation>Pas ici : %1. %2</translation>
    </message>
</context>
<context>
    <name>OcamlChoiceTexts</name>
    <message>
        <source>%1 asks for OCaml %2.</source>
        <translation>%1 demande OCaml %2.</translation>
    </message>
    <message>
        <source>All packages can be had with OCaml %1, the newest release.</source>
        <translation>Tous les paquets sont disponibles avec OCaml %1, la version la plus récente.</translation>
    </message>
    <message>
        <source>The packages can be had with OCaml %1, and the newest before it that images carry is %2.</source>
        <translation>Les paquets sont disponibles avec OCaml %1, et la version antérieure la plus récente que contiennent des images est %2.</translation>
    </message>
    <message>
        <source>OCaml is %1 at most, because of “%2”.</source>
        <translation>OCaml est à %1 au plus, à cause de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>OCaml is %1 at most, because the project asks for “%2”.</source>
        <translation>OCaml est à %1 au plus, car le projet demande «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>OCaml is %1, because the project asks for “%2”.</source>
        <translation>OCaml est à %1, car le projet demande «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” works with OCaml %2.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne avec OCaml %2.</translation>
    </message>
    <message>
        <source>The packages take OCaml %1 at most, and no image that is still built has it.</source>
        <translation>Les paquets acceptent OCaml %1 au plus, et aucune image encore construite ne l’a.</translation>
    </message>
    <message>
        <source>“%1” works with OCaml %2, and the project takes %3 at most.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne avec OCaml %2, et le projet accepte %3 au plus.</translation>
    </message>
    <message>
        <source>Take a local switch, which builds that OCaml.</source>
        <translation>Prenez un switch local, qui compile cet OCaml.</translation>
    </message>
    <message>
        <source>No release of OCaml that Caravan knows satisfies “%1”.</source>
        <translation>Aucune version d’OCaml que Caravan connaît ne satisfait «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 tests with OCaml %2; jobs that have one of them have the newest that fits.</source>
        <translation>%1 teste avec OCaml %2&#x202f;; les jobs qui n’en ont qu’un ont le plus récent qui convient.</translation>
    </message>
</context>
<context>
    <name>OffersTexts</name>
    <message>
        <source>It takes %1 warm and %2 cold on “%3”.</source>
        <translation>Elle prend %1 à chaud et %2 à froid sur «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OpamCommandsTexts</name>
    <message>
        <source>opam reads a repository</source>
        <translation>opam lit un dépôt</translation>
    </message>
    <message>
        <source>opam pin</source>
        <translation>opam pin</translation>
    </message>
    <message>
        <source>opam itself</source>
        <translation>opam lui-même</translation>
    </message>
</context>
<context>
    <name>OpamFileTexts</name>
    <message>
        <source>The field “depexts” is too large.</source>
        <translation>Le champ «&#xa0;depexts&#xa0;» est trop volumineux.</translation>
    </message>
</context>
<context>
    <name>OpamHabitsTexts</name>
    <message>
        <source>“%1” runs “%2”, a plugin of old versions: “opam install” brings system packages itself.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», un greffon d’anciennes versions&#xa0;: «&#xa0;opam install&#xa0;» apporte lui-même les paquets système.</translation>
    </message>
    <message>
        <source>Use “opam install”</source>
        <translation>Utiliser «&#xa0;opam install&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” runs “%2” with the package index of the day on which the image was made.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» avec l’index des paquets du jour où l’image a été faite.</translation>
    </message>
    <message>
        <source>Update the package index first</source>
        <translation>Mettre d’abord à jour l’index des paquets</translation>
    </message>
    <message>
        <source>“%1” runs tests, but “%2” leaves out the packages that only tests need.</source>
        <translation>«&#xa0;%1&#xa0;» exécute des tests, mais «&#xa0;%2&#xa0;» omet les paquets dont seuls les tests ont besoin.</translation>
    </message>
    <message>
        <source>Install them with --with-test</source>
        <translation>Les installer avec --with-test</translation>
    </message>
    <message>
        <source>“%1” fetches its submodules with “%2”, although GitLab can do it with the job&apos;s rights.</source>
        <translation>«&#xa0;%1&#xa0;» récupère ses sous-modules avec «&#xa0;%2&#xa0;», alors que GitLab peut le faire avec les droits du job.</translation>
    </message>
    <message>
        <source>Let GitLab fetch the submodules</source>
        <translation>Laisser GitLab récupérer les sous-modules</translation>
    </message>
    <message>
        <source>“%1” pins “%2”, a branch that moves: every run may build something else.</source>
        <translation>«&#xa0;%1&#xa0;» fait un pin vers «&#xa0;%2&#xa0;», une branche qui avance&#xa0;: chaque exécution peut compiler autre chose.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” by itself, which only prints the environment and sets nothing.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» tel quel, ce qui affiche seulement l’environnement et ne définit rien.</translation>
    </message>
    <message>
        <source>Take the environment over with “eval”</source>
        <translation>Reprendre l’environnement avec «&#xa0;eval&#xa0;»</translation>
    </message>
</context>
<context>
    <name>OpamImagesTexts</name>
    <message>
        <source>Run opam without sudo</source>
        <translation>Exécuter opam sans sudo</translation>
    </message>
    <message>
        <source>Name the root of the image in OPAMROOT</source>
        <translation>Nommer la racine de l’image dans OPAMROOT</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but images of ocaml/opam no longer have “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais les images d’ocaml/opam n’ont plus «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Take opam 2.5</source>
        <translation>Prendre opam 2.5</translation>
    </message>
    <message>
        <source>“%1” takes “%2”, a version of opam in which a package can write outside of its switch.</source>
        <translation>«&#xa0;%1&#xa0;» prend «&#xa0;%2&#xa0;», une version d’opam dans laquelle un paquet peut écrire hors de son switch.</translation>
    </message>
</context>
<context>
    <name>OpamInstallTexts</name>
    <message>
        <source>opam loads and solves, nothing to install</source>
        <translation>opam charge et résout, rien à installer</translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation>opam charge et résout</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them from the dune cache</source>
        <translation>
            <numerusform>, dont %n tiré du cache de dune</numerusform>
            <numerusform>, dont %n tirés du cache de dune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), %1 CPU seconds, %2 at once on %3 vCPU</source>
        <translation>
            <numerusform>%n paquet, %1 secondes CPU, %2 à la fois sur %3&#xa0;vCPU</numerusform>
            <numerusform>%n paquets, %1 secondes CPU, %2 à la fois sur %3&#xa0;vCPU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpamJobsTexts</name>
    <message numerus="yes">
        <source>opam builds %n package(s) at once, one less than the runner has processors, since no -j and no OPAMJOBS says otherwise.</source>
        <translation>
            <numerusform>opam compile %n paquet à la fois, un de moins que le runner n’a de processeurs, car ni -j ni OPAMJOBS n’indiquent autre chose.</numerusform>
            <numerusform>opam compile %n paquets à la fois, un de moins que le runner n’a de processeurs, car ni -j ni OPAMJOBS n’indiquent autre chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpamProjectTexts</name>
    <message>
        <source>“%1” runs “%2” with several compilers, but a lock file fixes one.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» avec plusieurs compilateurs, mais un fichier de verrouillage en fixe un.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but dune generates the opam files, and none is committed.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais dune génère les fichiers opam, et aucun n’est dans le dépôt.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3”, which dune generates, is not committed: opam does not see its package.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais «&#xa0;%3&#xa0;», que dune génère, n’est pas dans le dépôt&#xa0;: opam ne voit pas son paquet.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which finds no package: the opam files are further down, as “%3” is.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», qui ne trouve aucun paquet&#xa0;: les fichiers opam sont plus bas, comme «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Name what is to be installed</source>
        <translation>Nommer ce qui doit être installé</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without --locked, so that nobody uses the lock file “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» sans --locked&#xa0;: personne n’utilise donc le fichier de verrouillage «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Install what the lock file says</source>
        <translation>Installer ce qu’indique le fichier de verrouillage</translation>
    </message>
    <message>
        <source>“%1” runs “%2” with OCaml %3, and the lock file “%4” asks for OCaml %5.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» avec OCaml %3, et le fichier de verrouillage «&#xa0;%4&#xa0;» demande OCaml %5.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which finds no package: the project has no opam file.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», qui ne trouve aucun paquet&#xa0;: le projet n’a pas de fichier opam.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, and opam&apos;s own repository has no package “%3”, which the project asks for.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», et le dépôt d’opam n’a pas de paquet «&#xa0;%3&#xa0;», que le projet demande.</translation>
    </message>
    <message>
        <source>Add the repository %1</source>
        <translation>Ajouter le dépôt %1</translation>
    </message>
</context>
<context>
    <name>OpamQuestionTexts</name>
    <message>
        <source>opam did not say what it would install.</source>
        <translation>opam n’a pas indiqué ce qu’il installerait.</translation>
    </message>
</context>
<context>
    <name>OpamRenewalTexts</name>
    <message>
        <source>opam loads and solves</source>
        <translation>opam charge et résout</translation>
    </message>
    <message>
        <source>What “opam switch import %1” installs is not known, since no such file is in the project: as much as the project&apos;s own packages need is assumed, up to %2 times as much.</source>
        <translation>Ce que «&#xa0;opam switch import %1&#xa0;» installe n’est pas connu, puisque le projet n’a pas un tel fichier&#xa0;: on suppose autant que ce dont les paquets du projet ont besoin, jusqu’à %2 fois autant.</translation>
    </message>
    <message>
        <source>How much “opam upgrade” builds anew is not known: one of the project&apos;s packages and what needs it is assumed, %1; it may be nothing, or all of the switch, %2.</source>
        <translation>Ce que «&#xa0;opam upgrade&#xa0;» recompile n’est pas connu&#xa0;: on suppose un des paquets du projet et ce qui en a besoin, %1&#x202f;; ce peut être rien, ou tout le switch, %2.</translation>
    </message>
    <message>
        <source>opam update</source>
        <translation>opam update</translation>
    </message>
</context>
<context>
    <name>OpamSwitchTexts</name>
    <message>
        <source>the system&apos;s compiler is used</source>
        <translation>le compilateur du système est utilisé</translation>
    </message>
    <message>
        <source>OCaml %1 cloned from the image&apos;s switch</source>
        <translation>OCaml %1 cloné à partir du switch de l’image</translation>
    </message>
    <message>
        <source>OCaml %1 from source, %2 CPU seconds, on %3 vCPU</source>
        <translation>OCaml %1 à partir des sources, %2 secondes CPU, sur %3&#xa0;vCPU</translation>
    </message>
    <message>
        <source>opam init</source>
        <translation>opam init</translation>
    </message>
    <message>
        <source>opam init reads the whole repository</source>
        <translation>opam init lit tout le dépôt</translation>
    </message>
    <message>
        <source>opam itself</source>
        <translation>opam lui-même</translation>
    </message>
    <message>
        <source>an empty switch</source>
        <translation>un switch vide</translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation>opam charge et résout</translation>
    </message>
    <message>
        <source>OCaml from source, %1 CPU seconds, on %2 vCPU</source>
        <translation>OCaml à partir des sources, %1 secondes CPU, sur %2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but that switch is there already, so opam ends with an error.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais ce switch existe déjà&#xa0;: opam se termine donc par une erreur.</translation>
    </message>
</context>
<context>
    <name>OpamSwitchesTexts</name>
    <message>
        <source>“%1” builds OCaml %2 in “%3”, whose C compiler is too new for it.</source>
        <translation>«&#xa0;%1&#xa0;» compile OCaml %2 dans «&#xa0;%3&#xa0;», dont le compilateur C est trop récent pour lui.</translation>
    </message>
    <message>
        <source>“%1” caches the switch “%2”, but under the shell executor the project lies in another folder for each job that runs at the same time.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache le switch «&#xa0;%2&#xa0;», mais avec l’exécuteur shell le projet se trouve dans un autre dossier pour chaque job qui s’exécute en même temps.</translation>
    </message>
    <message>
        <source>“%1” caches the local switch “_opam”, but OPAMSWITCH makes opam use “%2” instead.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache le switch local «&#xa0;_opam&#xa0;», mais OPAMSWITCH fait utiliser «&#xa0;%2&#xa0;» à opam.</translation>
    </message>
    <message>
        <source>Remove OPAMSWITCH</source>
        <translation>Retirer OPAMSWITCH</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, where -y and OPAMYES do not answer the question for system packages (%3).</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», où -y et OPAMYES ne répondent pas à la question sur les paquets système (%3).</translation>
    </message>
    <message>
        <source>Set the variable OPAMCONFIRMLEVEL</source>
        <translation>Définir la variable OPAMCONFIRMLEVEL</translation>
    </message>
    <message>
        <source>Take over the new switch&apos;s environment first</source>
        <translation>Reprendre d’abord l’environnement du nouveau switch</translation>
    </message>
    <message>
        <source>“%1” runs “%2” with the environment from before “%3”, which is that of another switch.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» avec l’environnement d’avant «&#xa0;%3&#xa0;», qui est celui d’un autre switch.</translation>
    </message>
</context>
<context>
    <name>OpamTexts</name>
    <message>
        <source>“%1” runs “%2” in a container, where opam&apos;s sandbox does not work.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» dans un conteneur, où le bac à sable d’opam ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Add --disable-sandboxing</source>
        <translation>Ajouter --disable-sandboxing</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without -y or OPAMYES, so opam asks and nobody answers.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» sans -y ni OPAMYES&#xa0;: opam pose donc une question et personne ne répond.</translation>
    </message>
    <message>
        <source>Set the variable OPAMYES</source>
        <translation>Définir la variable OPAMYES</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but this shell has no opam environment, so “%3” is not found.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais ce shell n’a pas d’environnement opam&#xa0;: «&#xa0;%3&#xa0;» est donc introuvable.</translation>
    </message>
    <message>
        <source>Set the environment of opam first</source>
        <translation>Définir d’abord l’environnement d’opam</translation>
    </message>
    <message>
        <source>Tell git that the checkout is safe</source>
        <translation>Indiquer à git que la copie de travail est sûre</translation>
    </message>
    <message>
        <source>“%1” runs “%2” anew in every run: nothing of it is cached.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» de nouveau à chaque exécution&#xa0;: rien n’en est mis en cache.</translation>
    </message>
</context>
<context>
    <name>OpamToolsTexts</name>
    <message>
        <source>“%1” caches “_build”, but “%2” removes it in every run.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache «&#xa0;_build&#xa0;», mais «&#xa0;%2&#xa0;» le supprime à chaque exécution.</translation>
    </message>
    <message>
        <source>“%1” installs opam-dune-lint and odoc into one switch: the one needs a dune before 3.21, the other a newer one.</source>
        <translation>«&#xa0;%1&#xa0;» installe opam-dune-lint et odoc dans un même switch&#xa0;: l’un a besoin d’un dune antérieur à 3.21, l’autre d’un plus récent.</translation>
    </message>
    <message>
        <source>“%1” hands over “%2”, where dune keeps links and no files.</source>
        <translation>«&#xa0;%1&#xa0;» transmet «&#xa0;%2&#xa0;», où dune garde des liens et non des fichiers.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which needs %3, but nothing installs it.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», qui a besoin de %3, mais rien ne l’installe.</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Installer d’abord %1</translation>
    </message>
    <message>
        <source>“%1” installs %2, but no version of it works with OCaml %3.</source>
        <translation>«&#xa0;%1&#xa0;» installe %2, mais aucune version n’en fonctionne avec OCaml %3.</translation>
    </message>
    <message>
        <source>“%1” installs %2 with OCaml %3, and opam finds no solution: %4</source>
        <translation>«&#xa0;%1&#xa0;» installe %2 avec OCaml %3, et opam ne trouve pas de solution&#xa0;: %4</translation>
    </message>
    <message>
        <source>Give the job OCaml %1</source>
        <translation>Donner au job OCaml %1</translation>
    </message>
</context>
<context>
    <name>OpamUserTexts</name>
    <message>
        <source>“%1” runs “%2”: as root opam looks into another root, which has not been initialised.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;»&#xa0;: en tant que root, opam regarde dans une autre racine, qui n’a pas été initialisée.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” as the user “%3”, who has another opam root than the image: it has not been initialised.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» en tant qu’utilisateur «&#xa0;%3&#xa0;», qui a une autre racine opam que l’image&#xa0;: elle n’a pas été initialisée.</translation>
    </message>
</context>
<context>
    <name>OverridesTexts</name>
    <message>
        <source>%1 stands for all items of %2, not for one.</source>
        <translation>%1 représente tous les éléments de %2, et non un seul.</translation>
    </message>
    <message>
        <source>Name one of them, such as %1.0, or set %2 as a whole.</source>
        <translation>Nommez-en un, par exemple %1.0, ou définissez %2 en entier.</translation>
    </message>
    <message>
        <source>There is no %1 in the file.</source>
        <translation>Il n’y a pas de %1 dans le fichier.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” names no key of a job.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme pas de clé d’un job.</translation>
    </message>
    <message>
        <source>Write the job, a dot and the key, such as “build.image”.</source>
        <translation>Écrivez le job, un point et la clé, par exemple «&#xa0;build.image&#xa0;».</translation>
    </message>
    <message>
        <source>Written in “%1”, the value would not reach %2.</source>
        <translation>Écrite dans «&#xa0;%1&#xa0;», la valeur n’atteindrait pas %2.</translation>
    </message>
    <message>
        <source>%1 comes through a merge key “&lt;&lt;”, and nothing in YAML takes a merged key away.</source>
        <translation>%1 vient d’une clé de fusion «&#xa0;&lt;&lt;&#xa0;», et rien en YAML ne retire une clé fusionnée.</translation>
    </message>
    <message>
        <source>%1 is merged in by “extends”, and a job can take away whole keywords only.</source>
        <translation>%1 est fusionné par «&#xa0;extends&#xa0;», et un job ne peut retirer que des mots-clés entiers.</translation>
    </message>
    <message>
        <source>Remove “%1” as a whole, or change it at the source.</source>
        <translation>Retirez «&#xa0;%1&#xa0;» en entier, ou modifiez-le à la source.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 of the included file “%3”, and what is written here can take away whole keywords only.</source>
        <translation>%1 se trouve à la ligne %2 du fichier inclus «&#xa0;%3&#xa0;», et ce qui est écrit ici ne peut retirer que des mots-clés entiers.</translation>
    </message>
    <message>
        <source>Remove “%1” as a whole, or change “%2”.</source>
        <translation>Retirez «&#xa0;%1&#xa0;» en entier, ou modifiez «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OwnFactsTexts</name>
    <message>
        <source>The figures of an estimate must be a map.</source>
        <translation>Les chiffres d’une estimation doivent être un dictionnaire.</translation>
    </message>
    <message>
        <source>“down” and “up” are factors of at least 1.</source>
        <translation>«&#xa0;down&#xa0;» et «&#xa0;up&#xa0;» sont des facteurs d’au moins 1.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>“%1” must be a map.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un dictionnaire.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A job takes more than 0 s and at most %1 s.</source>
        <translation>Un job prend plus de 0&#xa0;s et au plus %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>OwnJobsTexts</name>
    <message>
        <source>Nothing is said of the time of “%1”.</source>
        <translation>Rien n’est dit de la durée de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OwnProfilesTexts</name>
    <message>
        <source>The file has no list “runners” with a profile in it.</source>
        <translation>Le fichier n’a pas de liste «&#xa0;runners&#xa0;» contenant un profil.</translation>
    </message>
    <message>
        <source>There is no profile “%1” of your own.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;» à vous.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, “.”, “_” and “-”, unlike “%1”.</source>
        <translation>Le nom d’un profil est fait de lettres, de chiffres, de «&#xa0;.&#xa0;», de «&#xa0;_&#xa0;» et de «&#xa0;-&#xa0;», contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are two profiles with the name “%1”.</source>
        <translation>Il y a deux profils du nom de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OwnRatesTexts</name>
    <message>
        <source>No rate has the name “%1”.</source>
        <translation>Aucun taux ne porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“down” and “up” are factors of at least 1.</source>
        <translation>«&#xa0;down&#xa0;» et «&#xa0;up&#xa0;» sont des facteurs d’au moins 1.</translation>
    </message>
    <message>
        <source>The rate “%1” is missing.</source>
        <translation>Le taux «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>No typical number has the name “%1”.</source>
        <translation>Aucun nombre typique ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OwnRunnersTexts</name>
    <message>
        <source>There is no runner profile “%1” that this one could be like. Profiles are: %2.</source>
        <translation>Le profil de runner «&#xa0;%1&#xa0;», auquel celui-ci devrait ressembler, n’existe pas. Profils possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An executor is one of: %1.</source>
        <translation>Un exécuteur est l’un de&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>OwnWorkTexts</name>
    <message numerus="yes">
        <source>%n line(s) of C are compiled</source>
        <translation>
            <numerusform>%n ligne de C est compilée</numerusform>
            <numerusform>%n lignes de C sont compilées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of C++ are compiled</source>
        <translation>
            <numerusform>%n ligne de C++ est compilée</numerusform>
            <numerusform>%n lignes de C++ sont compilées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of Rust are compiled</source>
        <translation>
            <numerusform>%n ligne de Rust est compilée</numerusform>
            <numerusform>%n lignes de Rust sont compilées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of OCaml are compiled</source>
        <translation>
            <numerusform>%n ligne d’OCaml est compilée</numerusform>
            <numerusform>%n lignes d’OCaml sont compilées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n test(s), as a small one has, since it does not tell.</source>
        <translation>
            <numerusform>On suppose que le projet a %n test, comme un petit projet, car il ne l’indique pas.</numerusform>
            <numerusform>On suppose que le projet a %n tests, comme un petit projet, car il ne l’indique pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programs that are not installed, with %n test(s)</source>
        <translation>
            <numerusform>programmes qui ne sont pas installés, avec %n test</numerusform>
            <numerusform>programmes qui ne sont pas installés, avec %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) run</source>
        <translation>
            <numerusform>%n test s’exécute</numerusform>
            <numerusform>%n tests s’exécutent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the project&apos;s tests run, its files do not tell: %1 CPU seconds for %n test(s), up to %2.</source>
        <translation>
            <numerusform>Les fichiers du projet n’indiquent pas combien de temps durent ses tests&#xa0;: %1 secondes CPU pour %n test, jusqu’à %2.</numerusform>
            <numerusform>Les fichiers du projet n’indiquent pas combien de temps durent ses tests&#xa0;: %1 secondes CPU pour %n tests, jusqu’à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of proofs are checked</source>
        <translation>
            <numerusform>%n ligne de preuves est vérifiée</numerusform>
            <numerusform>%n lignes de preuves sont vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n line(s) of proofs, as one of a middling size has, since they are not known.</source>
        <translation>
            <numerusform>On suppose que le projet a %n ligne de preuves, comme un projet de taille moyenne, car leur nombre est inconnu.</numerusform>
            <numerusform>On suppose que le projet a %n lignes de preuves, comme un projet de taille moyenne, car leur nombre est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking proofs takes %1 CPU seconds for each 1,000 lines, up to %2.</source>
        <translation>La vérification des preuves prend %1 secondes CPU par millier de lignes, jusqu’à %2.</translation>
    </message>
    <message numerus="yes">
        <source>documentation of %n line(s)</source>
        <translation>
            <numerusform>documentation de %n ligne</numerusform>
            <numerusform>documentation de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>format of %n line(s)</source>
        <translation>
            <numerusform>formatage de %n ligne</numerusform>
            <numerusform>formatage de %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageAssumptionsTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 takes to build: %2 CPU seconds for each are a guess, and it can be %3 times as much.</source>
        <translation>Personne ne sait ce que prend la compilation de %1&#xa0;: %2 secondes CPU pour chacun est une supposition, et ce peut être %3 fois plus.</translation>
    </message>
    <message>
        <source>%1 is in no repository that Caravan has: by its name alone it takes %2 CPU seconds to build, and it can be %3 times as much.</source>
        <translation>%1 n’est dans aucun dépôt dont Caravan dispose&#xa0;: d’après son seul nom, sa compilation prend %2 secondes CPU, et ce peut être %3 fois plus.</translation>
    </message>
    <message>
        <source>Building %1 takes %2 CPU seconds.</source>
        <translation>La compilation de %1 prend %2 secondes CPU.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) that nobody measured take %2 CPU seconds together, predicted from what the repository says of them; nine of ten are within a factor of %3: %1.</source>
        <translation>
            <numerusform>%n paquet que personne n’a mesuré prend %2 secondes CPU, prédites d’après ce qu’en dit le dépôt&#x202f;; neuf sur dix sont à un facteur %3 près&#xa0;: %1.</numerusform>
            <numerusform>%n paquets que personne n’a mesurés prennent ensemble %2 secondes CPU, prédites d’après ce qu’en dit le dépôt&#x202f;; neuf sur dix sont à un facteur %3 près&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackedTexts</name>
    <message>
        <source>The packed file is damaged: %1.</source>
        <translation>Le fichier compressé est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The packed file holds more than %1 bytes, the most that Caravan unpacks.</source>
        <translation>Le fichier compressé contient plus de %1 octets, le maximum que décompresse Caravan.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>PagesFormTexts</name>
    <message>
        <source>“%1” names its folder “%2” with “publish”, which is now “pages:publish”.</source>
        <translation>«&#xa0;%1&#xa0;» nomme son dossier «&#xa0;%2&#xa0;» avec «&#xa0;publish&#xa0;», qui s’écrit désormais «&#xa0;pages:publish&#xa0;».</translation>
    </message>
    <message>
        <source>Write “pages:publish”</source>
        <translation>Écrire «&#xa0;pages:publish&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” uses “pages:%2”, which takes GitLab Premium or Ultimate.</source>
        <translation>«&#xa0;%1&#xa0;» utilise «&#xa0;pages:%2&#xa0;», ce qui demande GitLab Premium ou Ultimate.</translation>
    </message>
    <message>
        <source>“%1” publishes “%2”, which “%3” makes, but does not take its artifacts.</source>
        <translation>«&#xa0;%1&#xa0;» publie «&#xa0;%2&#xa0;», que crée «&#xa0;%3&#xa0;», mais n’en prend pas les artéfacts.</translation>
    </message>
    <message>
        <source>Take the artifacts of “%1”</source>
        <translation>Prendre les artéfacts de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but nothing builds the documentation first.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais rien ne construit d’abord la documentation.</translation>
    </message>
    <message>
        <source>Build it with “dune build @doc”</source>
        <translation>La construire avec «&#xa0;dune build @doc&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has “publish” and is no job of Pages, which GitLab refuses.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;publish&#xa0;» et n’est pas un job de Pages, ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>“%1” has “publish” and “pages:publish”, which GitLab refuses together.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;publish&#xa0;» et «&#xa0;pages:publish&#xa0;», que GitLab refuse ensemble.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both publish the site, so the one that ends last replaces the other&apos;s.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» publient tous deux le site&#xa0;: celui qui se termine en dernier remplace donc celui de l’autre.</translation>
    </message>
</context>
<context>
    <name>PagesTexts</name>
    <message>
        <source>“%1” publishes the folder “%2”, but no line of its script makes it.</source>
        <translation>«&#xa0;%1&#xa0;» publie le dossier «&#xa0;%2&#xa0;», mais aucune ligne de son script ne le crée.</translation>
    </message>
    <message>
        <source>“%1” publishes “%2”, but does not list it among its artifacts.</source>
        <translation>«&#xa0;%1&#xa0;» publie «&#xa0;%2&#xa0;», mais ne le liste pas parmi ses artéfacts.</translation>
    </message>
    <message>
        <source>Add “%1” to the artifacts</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» aux artéfacts</translation>
    </message>
    <message>
        <source>“%1” publishes in the pipeline of %2, so each branch replaces the site of the others.</source>
        <translation>«&#xa0;%1&#xa0;» publie dans le pipeline pour %2&#xa0;: chaque branche remplace donc le site des autres.</translation>
    </message>
    <message>
        <source>Run it on the default branch only</source>
        <translation>Ne l’exécuter que sur la branche par défaut</translation>
    </message>
</context>
<context>
    <name>ParserTexts</name>
    <message>
        <source>The formula should end here.</source>
        <translation>La formule devrait se terminer ici.</translation>
    </message>
    <message>
        <source>Brackets are nested more than %1 deep.</source>
        <translation>Les crochets sont imbriqués sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>A field such as “depends:” should begin here.</source>
        <translation>Un champ tel que «&#xa0;depends:&#xa0;» devrait commencer ici.</translation>
    </message>
    <message>
        <source>A field, or the “}” that closes the section, should stand here.</source>
        <translation>Un champ, ou la «&#xa0;}&#xa0;» qui ferme la section, devrait se trouver ici.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>Il manque un deux-points après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A section should open with “{” here.</source>
        <translation>Une section devrait s’ouvrir ici par «&#xa0;{&#xa0;».</translation>
    </message>
    <message>
        <source>A “}” is missing here.</source>
        <translation>Il manque une «&#xa0;}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>A “]” is missing here.</source>
        <translation>Il manque un «&#xa0;]&#xa0;» ici.</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>Il manque une «&#xa0;)&#xa0;» ici.</translation>
    </message>
    <message>
        <source>A value should stand here.</source>
        <translation>Une valeur devrait se trouver ici.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation>Le fichier dépasse %1 octets, le maximum que lit Caravan.</translation>
    </message>
</context>
<context>
    <name>PhasesTexts</name>
    <message>
        <source>Wait for a runner</source>
        <translation>Attendre un runner</translation>
    </message>
    <message>
        <source>Pull image</source>
        <translation>Télécharger l’image</translation>
    </message>
    <message>
        <source>Get sources</source>
        <translation>Lire les sources</translation>
    </message>
    <message>
        <source>Restore cache</source>
        <translation>Restaurer le cache</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>Paquets système</translation>
    </message>
    <message>
        <source>Set up opam</source>
        <translation>Préparer opam</translation>
    </message>
    <message>
        <source>Install dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Save cache</source>
        <translation>Stocker le cache</translation>
    </message>
    <message>
        <source>Get artifacts</source>
        <translation>Lire les artéfacts</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Upload artifacts</source>
        <translation>Envoyer artéfacts</translation>
    </message>
    <message>
        <source>Push and deploy</source>
        <translation>Pousser, déployer</translation>
    </message>
    <message>
        <source>Publish pages</source>
        <translation>Publier les pages</translation>
    </message>
</context>
<context>
    <name>PipelineReaderTexts</name>
    <message>
        <source>Input “%1” has no default and no value here, so “$[[ inputs.%1 ]]” stays as it is.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’a ici ni valeur par défaut ni valeur&#xa0;: «&#xa0;$[[ inputs.%1 ]]&#xa0;» reste donc tel quel.</translation>
    </message>
    <message>
        <source>Open a .gitlab-ci.yml, or a folder that has one.</source>
        <translation>Ouvrez un .gitlab-ci.yml, ou un dossier qui en a un.</translation>
    </message>
    <message>
        <source>This is YAML, but not a pipeline: it has no jobs.</source>
        <translation>Ceci est du YAML, mais pas un pipeline&#xa0;: il n’a pas de jobs.</translation>
    </message>
    <message>
        <source>This is YAML, but not a pipeline: none of its keys is a job or a GitLab keyword.</source>
        <translation>Ceci est du YAML, mais pas un pipeline&#xa0;: aucune de ses clés n’est un job ni un mot-clé de GitLab.</translation>
    </message>
</context>
<context>
    <name>PipelineTexts</name>
    <message>
        <source>Job “%1” stands in “%2”, which this file includes.</source>
        <translation>Le job «&#xa0;%1&#xa0;» se trouve dans «&#xa0;%2&#xa0;», que ce fichier inclut.</translation>
    </message>
    <message>
        <source>Open “%1” to change the job, or write a job “%2” here that overrides it.</source>
        <translation>Ouvrez «&#xa0;%1&#xa0;» pour modifier le job, ou écrivez ici un job «&#xa0;%2&#xa0;» qui le remplace.</translation>
    </message>
    <message>
        <source>Job “%1” is written under another name, which inputs or a merge key make this one.</source>
        <translation>Le job «&#xa0;%1&#xa0;» est écrit sous un autre nom, dont des entrées ou une clé de fusion font celui-ci.</translation>
    </message>
    <message>
        <source>Change it in the text.</source>
        <translation>Modifiez-le dans le texte.</translation>
    </message>
</context>
<context>
    <name>PlainFittingTexts</name>
    <message>
        <source>Which packages the distribution has to bring, the opam files say, so Caravan must know the project folder.</source>
        <translation>Ce sont les fichiers opam qui disent quels paquets la distribution doit apporter&#xa0;: Caravan doit donc connaître le dossier du projet.</translation>
    </message>
    <message>
        <source>Open the project&apos;s folder instead of the single file.</source>
        <translation>Ouvrez le dossier du projet au lieu du seul fichier.</translation>
    </message>
    <message>
        <source>Of no distribution that job “%1” could run in, Caravan knows the packages.</source>
        <translation>Caravan ne connaît les paquets d’aucune distribution dans laquelle le job «&#xa0;%1&#xa0;» pourrait s’exécuter.</translation>
    </message>
    <message>
        <source>Job “%1” has an image that variables name, “%2”, and with “%3” it has only one.</source>
        <translation>L’image du job «&#xa0;%1&#xa0;» est nommée par des variables, «&#xa0;%2&#xa0;», et avec «&#xa0;%3&#xa0;» il n’en a qu’une.</translation>
    </message>
    <message>
        <source>Give the job an image without variables first.</source>
        <translation>Donnez d’abord au job une image sans variables.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and with “%3” it has no opam.</source>
        <translation>Le job «&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», et avec «&#xa0;%3&#xa0;» il n’a pas opam.</translation>
    </message>
    <message>
        <source>Write the command without opam.</source>
        <translation>Écrivez la commande sans opam.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and the image “%3” does not have that package manager.</source>
        <translation>Le job «&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», et l’image «&#xa0;%3&#xa0;» n’a pas ce gestionnaire de paquets.</translation>
    </message>
    <message>
        <source>Take the line out if the strategy brings what it installs.</source>
        <translation>Retirez la ligne si la stratégie apporte ce qu’elle installe.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and the image “%3” has no sudo.</source>
        <translation>Le job «&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», et l’image «&#xa0;%3&#xa0;» n’a pas sudo.</translation>
    </message>
    <message>
        <source>Leave “sudo” out: the job runs as root.</source>
        <translation>Omettez «&#xa0;sudo&#xa0;»&#xa0;: le job s’exécute en tant que root.</translation>
    </message>
</context>
<context>
    <name>PredictionTexts</name>
    <message>
        <source>A prediction needs the name of a figure and %1 numbers.</source>
        <translation>Une prédiction a besoin du nom d’un chiffre et de %1 nombres.</translation>
    </message>
    <message>
        <source>CPU seconds, bytes and files each need one line.</source>
        <translation>Les secondes CPU, les octets et les fichiers ont chacun besoin d’une ligne.</translation>
    </message>
</context>
<context>
    <name>ProblemsTexts</name>
    <message>
        <source>“%1” is not fetched, because %2 shows it only to those who log in. Give a token for that server (caravan-cli token), if you have one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car %2 ne le montre qu’aux personnes connectées. Donnez un jeton pour ce serveur (caravan-cli token), si vous en avez un.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 has no such file, or shows it only to those who log in.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car %2 n’a pas un tel fichier, ou ne le montre qu’aux personnes connectées.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because the component has no released version that is meant.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car le composant n’a pas de version publiée qui corresponde.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 did not answer in time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car %2 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because it has more than %2 MiB, which GitLab refuses, too.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car il dépasse %2&#xa0;Mio, ce que GitLab refuse aussi.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 leads on too often, or to where nothing is fetched from.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car %2 redirige trop souvent, ou vers un endroit d’où rien n’est récupéré.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because its address has no encryption, so that anybody on the way could change it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car son adresse n’est pas chiffrée&#xa0;: n’importe qui pourrait le changer en chemin.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because the certificate of %2 is not trusted: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car le certificat de %2 n’est pas reconnu&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 cannot be reached: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car %2 ne peut pas être joint&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 answers: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car %2 répond&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because the program caravan-fetch did not do its work: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car le programme caravan-fetch n’a pas fait son travail&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because fetching was cancelled.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas récupéré, car la récupération a été annulée.</translation>
    </message>
</context>
<context>
    <name>ProgramsTexts</name>
    <message>
        <source>There is no kind of programs.</source>
        <translation>Il n’y a aucun type de programmes.</translation>
    </message>
    <message>
        <source>No kind of programs has the name “%1”.</source>
        <translation>Aucun type de programmes ne porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“down” and “up” are factors of at least 1.</source>
        <translation>«&#xa0;down&#xa0;» et «&#xa0;up&#xa0;» sont des facteurs d’au moins 1.</translation>
    </message>
</context>
<context>
    <name>ProjectFitTexts</name>
    <message>
        <source>The folder %1 has no dune-project, and dune installs the packages of a dune project alone.</source>
        <translation>Le dossier %1 n’a pas de dune-project, et dune n’installe que les paquets d’un projet dune.</translation>
    </message>
    <message>
        <source>Take a strategy that installs with opam, or add a dune-project.</source>
        <translation>Prenez une stratégie qui installe avec opam, ou ajoutez un dune-project.</translation>
    </message>
    <message>
        <source>The packages of the project are esy&apos;s, as %1 says, and no strategy here installs those.</source>
        <translation>Les paquets du projet sont ceux d’esy, comme le dit %1, et aucune stratégie d’ici ne les installe.</translation>
    </message>
    <message>
        <source>Write jobs of your own with “esy install” and “esy build”, or opam files beside it.</source>
        <translation>Écrivez vos propres jobs avec « esy install » et « esy build », ou des fichiers opam à côté.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files, and “opam install .” reads nothing else.</source>
        <translation>Le dossier %1 n’a pas de fichiers opam, et « opam install . » ne lit rien d’autre.</translation>
    </message>
    <message>
        <source>dune-project generates them: run “dune build” and commit the *.opam files.</source>
        <translation>dune-project les produit : lancez « dune build » et validez les fichiers *.opam dans git.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files: dune installs its packages, as %2 says.</source>
        <translation>Le dossier %1 n’a pas de fichiers opam : dune installe ses paquets, comme le dit %2.</translation>
    </message>
    <message>
        <source>Take “dune&apos;s packages”, or add (generate_opam_files) and a package to dune-project.</source>
        <translation>Prenez « Paquets de dune », ou ajoutez (generate_opam_files) et un paquet à dune-project.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files, so there is no OCaml package to build.</source>
        <translation>Le dossier %1 n’a pas de fichiers opam : il n’y a pas de paquet OCaml à compiler.</translation>
    </message>
    <message>
        <source>Open the folder that has the *.opam files, or add (generate_opam_files) and a package to dune-project.</source>
        <translation>Ouvrez le dossier qui contient les fichiers *.opam, ou ajoutez (generate_opam_files) et un paquet à dune-project.</translation>
    </message>
</context>
<context>
    <name>ProjectTexts</name>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Ceci est un fichier, et non un dossier.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Le dossier ne peut pas être listé.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>PrompterTexts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Ce qui n’est pas enregistré est perdu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read.</source>
        <translation>%1 a été modifié sur le disque depuis sa lecture.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>&amp;Only in this job</source>
        <translation>&amp;Seulement dans ce job</translation>
    </message>
    <message numerus="yes">
        <source>&amp;In all of them (%n job(s))</source>
        <translation>
            <numerusform>Dans &amp;tous (%n job)</numerusform>
            <numerusform>Dans &amp;tous (%n jobs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;In %1 (%n job(s))</source>
        <translation>
            <numerusform>D&amp;ans %1 (%n job)</numerusform>
            <numerusform>D&amp;ans %1 (%n jobs)</numerusform>
        </translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation>Fichiers YAML (*.yml *.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>They run as you, in copies of the project below %1, without their images: a script can do all that you can do.</source>
        <translation>Ils s’exécutent sous votre nom, dans des copies du projet sous %1, sans leurs images&#xa0;: un script peut faire tout ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>They run in containers of their images, by %1; images that are not here are downloaded.</source>
        <translation>Ils s’exécutent dans des conteneurs de leurs images, par %1&#x202f;; les images qui ne sont pas ici sont téléchargées.</translation>
    </message>
    <message>
        <source>Jobs: %1.</source>
        <translation>Jobs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are run by %1.</source>
        <translation>Ils sont exécutés par %1.</translation>
    </message>
    <message>
        <source>The changes of the text are saved before.</source>
        <translation>Les modifications du texte sont enregistrées avant.</translation>
    </message>
    <message numerus="yes">
        <source>Run the scripts of %n job(s) on this machine?</source>
        <translation>
            <numerusform>Exécuter les scripts de %n job sur cette machine&#x202f;?</numerusform>
            <numerusform>Exécuter les scripts de %n jobs sur cette machine&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.raw);;All files (*)</source>
        <translation>Journaux (*.log *.txt *.raw);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Overwrite it with the text in this window, reload it, or merge both and save? All but the file that is overwritten can be undone.</source>
        <translation>L’écraser avec le texte de cette fenêtre, le recharger, ou fusionner les deux et enregistrer&#x202f;? Tout sauf le fichier écrasé peut être annulé.</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>Save the Pipeline As</source>
        <translation>Enregistrer le pipeline sous</translation>
    </message>
</context>
<context>
    <name>ProposalTexts</name>
    <message>
        <source>Proposed by Caravan for “%1” on “%2”.</source>
        <translation>Proposé par Caravan pour «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Look at what “%1” is called with before you start that job.</source>
        <translation>Vérifiez avec quoi «&#xa0;%1&#xa0;» est appelé avant de lancer ce job.</translation>
    </message>
    <message>
        <source>No strategy works for “%1”: %2</source>
        <translation>Aucune stratégie ne fonctionne pour «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name another runner, or a strategy.</source>
        <translation>Indiquez un autre runner, ou une stratégie.</translation>
    </message>
    <message>
        <source>The folder has no dune-project of its own, so jobs write a dune-workspace: commit one, and they need not.</source>
        <translation>Le dossier n’a pas son propre dune-project&#xa0;: les jobs écrivent donc un dune-workspace&#x202f;; commitez-en un, et ils n’auront plus à le faire.</translation>
    </message>
    <message>
        <source>opam&apos;s own repository does not have %1: add the one that does, by “opam repo add”, before the jobs install the dependencies.</source>
        <translation>Le dépôt d’opam n’a pas %1&#xa0;: ajoutez celui qui l’a, par «&#xa0;opam repo add&#xa0;», avant que les jobs installent les dépendances.</translation>
    </message>
    <message>
        <source>%1 and other packages</source>
        <comment>names</comment>
        <translation>%1 et d’autres paquets</translation>
    </message>
    <message>
        <source>With %1, dune itself installs the packages.</source>
        <translation>Avec %1, dune installe lui-même les paquets.</translation>
    </message>
    <message>
        <source>The packages are those of the opam files, not those of esy in %1.</source>
        <translation>Les paquets sont ceux des fichiers opam, non ceux d’esy dans %1.</translation>
    </message>
    <message>
        <source>The repository %1 has %2.</source>
        <translation>Le dépôt %1 a %2.</translation>
    </message>
    <message>
        <source>There is no job “%1”: %2</source>
        <translation>Il n’y a pas de job «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a strategy, and the jobs that it leaves out</comment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Not compared, since they would leave out jobs: %1.</source>
        <translation>Non comparées, car elles laisseraient des jobs de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not made for the image “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas faite pour l’image «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name another image, or a strategy.</source>
        <translation>Nommez une autre image, ou une stratégie.</translation>
    </message>
</context>
<context>
    <name>ProposedJobsTexts</name>
    <message>
        <source>There is no block “%1”.</source>
        <translation>Il n’y a pas de bloc «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The runner uses no images, so that all jobs have the same OCaml.</source>
        <translation>Le runner n’utilise pas d’images&#xa0;: tous les jobs ont le même OCaml.</translation>
    </message>
    <message>
        <source>It runs in an image, and the runner uses none.</source>
        <translation>Il s’exécute dans une image, et le runner n’en utilise pas.</translation>
    </message>
</context>
<context>
    <name>QuotesTexts</name>
    <message>
        <source>“%1”</source>
        <comment>a name or text within a sentence</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReaderTexts</name>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and a log is a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, et un journal est un fichier.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RecipesInputsTexts</name>
    <message>
        <source>The name of a project image holds the checksum of the opam files, so Caravan must know the project folder.</source>
        <translation>Le nom d’une image de projet contient la somme de contrôle des fichiers opam&#xa0;: Caravan doit donc connaître le dossier du projet.</translation>
    </message>
    <message>
        <source>Open the project&apos;s folder instead of the single file.</source>
        <translation>Ouvrez le dossier du projet au lieu du seul fichier.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files to build an image from.</source>
        <translation>Le dossier %1 n’a pas de fichiers opam à partir desquels construire une image.</translation>
    </message>
    <message>
        <source>With (generate_opam_files) in dune-project, “dune build” writes them; commit them.</source>
        <translation>Avec (generate_opam_files) dans dune-project, «&#xa0;dune build&#xa0;» les écrit&#x202f;; commitez-les.</translation>
    </message>
    <message>
        <source>Several opam files are called “%1”, and a project image copies them into one folder.</source>
        <translation>Plusieurs fichiers opam s’appellent «&#xa0;%1&#xa0;», et une image de projet les copie dans un seul dossier.</translation>
    </message>
    <message>
        <source>Name each file after its package: “PACKAGE.opam”.</source>
        <translation>Nommez chaque fichier d’après son paquet&#xa0;: «&#xa0;PACKAGE.opam&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReferencesTexts</name>
    <message>
        <source>Job “%1” uses !reference %2, which refers to itself or is nested too deep.</source>
        <translation>Le job «&#xa0;%1&#xa0;» utilise !reference %2, qui renvoie à elle-même ou est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>Job “%1” uses !reference %2, which is not in the file.</source>
        <translation>Le job «&#xa0;%1&#xa0;» utilise !reference %2, qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Job “%1” has a list that is nested deeper than %2 levels.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a une liste imbriquée sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>A list is nested deeper than %1 levels.</source>
        <translation>Une liste est imbriquée sur plus de %1 niveaux.</translation>
    </message>
</context>
<context>
    <name>RefusalsTexts</name>
    <message>
        <source>“%1” shows artifacts as “%2”, but names no paths, or a pattern.</source>
        <translation>«&#xa0;%1&#xa0;» présente des artéfacts sous le nom «&#xa0;%2&#xa0;», mais n’indique aucun chemin, ou indique un motif.</translation>
    </message>
    <message>
        <source>A job extends “%1”, which has the key “%2”, and GitLab knows no such key.</source>
        <translation>Un job étend «&#xa0;%1&#xa0;», qui a la clé «&#xa0;%2&#xa0;», et GitLab ne connaît pas cette clé.</translation>
    </message>
    <message>
        <source>Move the other job first, or take the need away; GitLab refuses a need that runs later.</source>
        <translation>Déplacez d’abord l’autre job, ou retirez le besoin&#x202f;; GitLab refuse d’avoir besoin d’un job qui s’exécute plus tard.</translation>
    </message>
    <message>
        <source>Add the stage first, or move its jobs.</source>
        <translation>Ajoutez d’abord l’étape, ou déplacez ses jobs.</translation>
    </message>
    <message>
        <source>Give the job another script or a trigger instead, or remove it.</source>
        <translation>Donnez plutôt au job un autre script ou un déclencheur, ou retirez-le.</translation>
    </message>
    <message>
        <source>Add another job first; GitLab makes no pipeline without one.</source>
        <translation>Ajoutez d’abord un autre job&#x202f;; GitLab ne crée pas de pipeline sans job.</translation>
    </message>
    <message>
        <source>Take one of the needs away first.</source>
        <translation>Retirez d’abord l’un des besoins.</translation>
    </message>
    <message>
        <source>Take it out of “dependencies” first.</source>
        <translation>Retirez-le d’abord de «&#xa0;dependencies&#xa0;».</translation>
    </message>
    <message>
        <source>Set or unset “when” instead; “start_in” goes with it.</source>
        <translation>Définissez ou retirez plutôt «&#xa0;when&#xa0;»&#x202f;; «&#xa0;start_in&#xa0;» va avec.</translation>
    </message>
    <message>
        <source>Take a shorter name.</source>
        <translation>Prenez un nom plus court.</translation>
    </message>
    <message>
        <source>Change that first; GitLab would refuse the file.</source>
        <translation>Modifiez cela d’abord&#x202f;; GitLab refuserait le fichier.</translation>
    </message>
    <message>
        <source>The pipeline has no job.</source>
        <translation>Le pipeline n’a pas de job.</translation>
    </message>
</context>
<context>
    <name>RegexTexts</name>
    <message>
        <source>The regular expression has a “(” that is not closed.</source>
        <translation>L’expression régulière a une «&#xa0;(&#xa0;» qui n’est pas fermée.</translation>
    </message>
    <message>
        <source>GitLab&apos;s regular expressions (RE2) have no “%1”.</source>
        <translation>Les expressions régulières de GitLab (RE2) n’ont pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The regular expression has a “)” without “(”.</source>
        <translation>L’expression régulière a une «&#xa0;)&#xa0;» sans «&#xa0;(&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” in the regular expression has nothing to repeat.</source>
        <translation>«&#xa0;%1&#xa0;», dans l’expression régulière, n’a rien à répéter.</translation>
    </message>
    <message>
        <source>The regular expression ends in a backslash.</source>
        <translation>L’expression régulière se termine par une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The regular expression has a “[” that is not closed.</source>
        <translation>L’expression régulière a un «&#xa0;[&#xa0;» qui n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression; GitLab has i, s, m and U.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option d’expression régulière&#x202f;; GitLab a i, s, m et U.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression between slashes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière entre barres obliques.</translation>
    </message>
    <message>
        <source>“%1” in the regular expression is no class or range of characters.</source>
        <translation>«&#xa0;%1&#xa0;», dans l’expression régulière, n’est pas une classe ni une plage de caractères.</translation>
    </message>
    <message>
        <source>“%1” in the regular expression repeats more than 1000 times, with the repetitions around it.</source>
        <translation>«&#xa0;%1&#xa0;», dans l’expression régulière, répète plus de 1000 fois, avec les répétitions qui l’entourent.</translation>
    </message>
    <message>
        <source>“%1” in the regular expression begins no named group.</source>
        <translation>«&#xa0;%1&#xa0;», dans l’expression régulière, ne commence pas un groupe nommé.</translation>
    </message>
    <message>
        <source>The regular expression is too large: it needs more than the 8 MiB that GitLab gives to one.</source>
        <translation>L’expression régulière est trop volumineuse&#xa0;: elle a besoin de plus que les 8 Mio que GitLab accorde à chacune.</translation>
    </message>
    <message>
        <source>GitLab cannot read the regular expression.</source>
        <translation>GitLab ne peut pas lire l’expression régulière.</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>“%1” takes text from the anchor “&amp;%2” in %3.</source>
        <translation>«&#xa0;%1&#xa0;» prend du texte de l’ancre «&#xa0;&amp;%2&#xa0;» dans %3.</translation>
    </message>
    <message>
        <source>Change that first; the alias would lead nowhere.</source>
        <translation>Modifiez cela d’abord&#x202f;; l’alias ne mènerait nulle part.</translation>
    </message>
    <message>
        <source>It is the last rule of “%1”, and a job without rules runs in every pipeline.</source>
        <translation>C’est la dernière règle de «&#xa0;%1&#xa0;», et un job sans règles s’exécute dans tous les pipelines.</translation>
    </message>
    <message>
        <source>Remove “rules” as a whole if that is meant: %1.</source>
        <translation>Retirez «&#xa0;rules&#xa0;» en entier si c’est voulu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is the last command of “%1”, and GitLab refuses a job without one.</source>
        <translation>C’est la dernière commande de «&#xa0;%1&#xa0;», et GitLab refuse un job qui n’en a pas.</translation>
    </message>
    <message>
        <source>Set another command, or remove the job.</source>
        <translation>Définissez une autre commande, ou retirez le job.</translation>
    </message>
    <message>
        <source>“%1” refers to %2.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à %2.</translation>
    </message>
    <message>
        <source>Change that first; GitLab refuses a reference that leads nowhere.</source>
        <translation>Modifiez cela d’abord&#x202f;; GitLab refuse une référence qui ne mène nulle part.</translation>
    </message>
</context>
<context>
    <name>ReplaceTexts</name>
    <message>
        <source>The merge key “&lt;&lt;” stands below “%1” and brings another one, which counts.</source>
        <translation>La clé de fusion «&#xa0;&lt;&lt;&#xa0;» se trouve sous «&#xa0;%1&#xa0;» et en apporte un autre, qui compte.</translation>
    </message>
    <message>
        <source>Move “&lt;&lt;” to the top of the map first.</source>
        <translation>Placez d’abord «&#xa0;&lt;&lt;&#xa0;» en tête du dictionnaire.</translation>
    </message>
</context>
<context>
    <name>ReplayingTexts</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all</source>
        <translation>
            <numerusform>et %n autre&#x202f;; --json les liste tous</numerusform>
            <numerusform>et %n autres&#x202f;; --json les liste tous</numerusform>
        </translation>
    </message>
    <message>
        <source>This repository is a bare one: it has no files, so no pipeline to replay.</source>
        <translation>Ce dépôt est un dépôt nu (bare)&#xa0;: il n’a pas de fichiers, donc pas de pipeline à rejouer.</translation>
    </message>
    <message>
        <source>Clone it, and name the clone.</source>
        <translation>Clonez-le, et indiquez le clone.</translation>
    </message>
    <message>
        <source>--commits wants a number from 1 to %1, not “%2”.</source>
        <translation>--commits attend un nombre de 1 à %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>The same holds for %1.</source>
        <translation>Il en va de même pour %1.</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Warm P10 to P90</source>
        <translation>À chaud, P10 à P90</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Billed, warm (min)</source>
        <translation>Facturé, à chaud (min)</translation>
    </message>
    <message>
        <source>Energy, warm (Wh)</source>
        <translation>Énergie, à chaud (Wh)</translation>
    </message>
    <message>
        <source>CO₂e, warm (g)</source>
        <translation>CO₂e, à chaud (g)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Where the fastest becomes another</source>
        <translation>Où la plus rapide change</translation>
    </message>
    <message>
        <source>Runs with changed dependencies (%)</source>
        <translation>Exécutions avec dépendances modifiées (%)</translation>
    </message>
    <message>
        <source>Fastest strategy</source>
        <translation>Stratégie la plus rapide</translation>
    </message>
    <message>
        <source>Expected there</source>
        <translation>Attendu à cet endroit</translation>
    </message>
    <message>
        <source>Needs and risks</source>
        <translation>Besoins et risques</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoin</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>Assumptions of the warm run of “%1”</source>
        <translation>Hypothèses de l’exécution à chaud de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Pipeline for %1.</source>
        <translation>Pipeline pour %1.</translation>
    </message>
    <message>
        <source>Pipeline for %1, since no other event was chosen.</source>
        <translation>Pipeline pour %1, car aucun autre événement n’a été choisi.</translation>
    </message>
    <message>
        <source>Estimated for the runner “%1”.</source>
        <translation>Estimé pour le runner «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Expected is the mean over such runs: %1. %2 (%3)</source>
        <translation>«&#xa0;Attendu&#xa0;» est la moyenne sur des exécutions de ce type&#xa0;: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>Cache strategies</source>
        <translation>Stratégies de cache</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Share of runs (%)</source>
        <translation>Part des exécutions (%)</translation>
    </message>
    <message>
        <source>Wall P10 (s)</source>
        <translation>Temps écoulé P10 (s)</translation>
    </message>
    <message>
        <source>Wall P50 (s)</source>
        <translation>Temps écoulé P50 (s)</translation>
    </message>
    <message>
        <source>Wall P90 (s)</source>
        <translation>Temps écoulé P90 (s)</translation>
    </message>
    <message>
        <source>Billed P50 (min)</source>
        <translation>Facturé P50 (min)</translation>
    </message>
    <message>
        <source>Energy low (Wh)</source>
        <translation>Énergie basse (Wh)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Énergie (Wh)</translation>
    </message>
    <message>
        <source>Energy high (Wh)</source>
        <translation>Énergie haute (Wh)</translation>
    </message>
    <message>
        <source>CO₂e low (g)</source>
        <translation>CO₂e bas (g)</translation>
    </message>
    <message>
        <source>CO₂e (g)</source>
        <translation>CO₂e (g)</translation>
    </message>
    <message>
        <source>CO₂e high (g)</source>
        <translation>CO₂e haut (g)</translation>
    </message>
    <message>
        <source>Expected wall of all runs (s)</source>
        <translation>Temps écoulé attendu sur toutes les exécutions (s)</translation>
    </message>
    <message>
        <source>Cache (bytes)</source>
        <translation>Cache (octets)</translation>
    </message>
    <message>
        <source>Images (bytes)</source>
        <translation>Images (octets)</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Expected time of a run; the line over each bar goes from P10 to P90 of a warm run.</source>
        <translation>Durée attendue d’une exécution&#x202f;; le trait au-dessus de chaque barre va de P10 à P90 d’une exécution à chaud.</translation>
    </message>
    <message>
        <source>Expected time of a run, by how often dependencies change; the dashed line is how often they do now.</source>
        <translation>Durée attendue d’une exécution, selon la fréquence des changements de dépendances&#x202f;; la ligne pointillée indique leur fréquence actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %1 and %n more.</source>
        <translation>
            <numerusform>Il en va de même pour %1 et %n autre.</numerusform>
            <numerusform>Il en va de même pour %1 et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryFolderTexts</name>
    <message>
        <source>This is no opam repository: it has no packages.</source>
        <translation>Ceci n’est pas un dépôt opam&#xa0;: il n’a pas de paquets.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Le dossier ne peut pas être listé.</translation>
    </message>
</context>
<context>
    <name>RepositoryTexts</name>
    <message>
        <source>A line of an index of packages has %1 cells.</source>
        <translation>Une ligne d’un index de paquets a %1 cellules.</translation>
    </message>
    <message>
        <source>The lines of “%1” should stand together.</source>
        <translation>Les lignes de «&#xa0;%1&#xa0;» devraient se suivre.</translation>
    </message>
    <message>
        <source>The index of packages is empty.</source>
        <translation>L’index des paquets est vide.</translation>
    </message>
</context>
<context>
    <name>ResolverTexts</name>
    <message>
        <source>Aliases and references make this pipeline larger than Caravan reads; what follows is left out.</source>
        <translation>Des alias et des références rendent ce pipeline plus grand que ce que lit Caravan&#x202f;; la suite est omise.</translation>
    </message>
    <message>
        <source>Job “%1” extends through more than %2 levels.</source>
        <translation>Le job «&#xa0;%1&#xa0;» enchaîne plus de %2 niveaux d’«&#xa0;extends&#xa0;».</translation>
    </message>
    <message>
        <source>Job “%1” extends itself through “%2”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» s’étend lui-même à travers «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Job “%1” extends “%2”, which is not in the file.</source>
        <translation>Le job «&#xa0;%1&#xa0;» étend «&#xa0;%2&#xa0;», qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Job “%1” extends “%2”, which is no map.</source>
        <translation>Le job «&#xa0;%1&#xa0;» étend «&#xa0;%2&#xa0;», qui n’est pas un dictionnaire.</translation>
    </message>
</context>
<context>
    <name>ResolvingTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>RuleTableTexts</name>
    <message>
        <source>A rule needs id, severity, title, why, fix and source.</source>
        <translation>Une règle a besoin de id, severity, title, why, fix et source.</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artéfacts</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Docker and images</source>
        <translation>Docker et images</translation>
    </message>
    <message>
        <source>opam and OCaml</source>
        <translation>opam et OCaml</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Runner and time</source>
        <translation>Runner et durée</translation>
    </message>
    <message>
        <source>Ignored findings</source>
        <translation>Constats ignorés</translation>
    </message>
    <message>
        <source>YAML and structure</source>
        <translation>YAML et structure</translation>
    </message>
</context>
<context>
    <name>RunnerTagsTexts</name>
    <message>
        <source>Which tags “%1” has is not known: give the jobs “tags” if it takes none without.</source>
        <translation>On ne sait pas quelles étiquettes a «&#xa0;%1&#xa0;»&#xa0;: donnez «&#xa0;tags&#xa0;» aux jobs s’il n’en accepte aucun sans étiquettes.</translation>
    </message>
    <message>
        <source>Job “%1” asks for a runner by its tags.</source>
        <translation>Le job «&#xa0;%1&#xa0;» demande un runner par ses étiquettes.</translation>
    </message>
</context>
<context>
    <name>RunnerTexts</name>
    <message>
        <source>“%1” asks for a runner with the tag “%2” of %3, but runs on “%4”: it waits for ever.</source>
        <translation>«&#xa0;%1&#xa0;» demande un runner avec l’étiquette «&#xa0;%2&#xa0;» de %3, mais s’exécute sur «&#xa0;%4&#xa0;»&#xa0;: il attend indéfiniment.</translation>
    </message>
    <message>
        <source>“%1” asks for the tag “%2”, which the runners of %3 do not have; only one of your own can take the job.</source>
        <translation>«&#xa0;%1&#xa0;» demande l’étiquette «&#xa0;%2&#xa0;», que les runners de %3 n’ont pas&#x202f;; seul l’un des vôtres peut prendre le job.</translation>
    </message>
    <message>
        <source>“%1” names the image “%2”, but “%3” runs jobs without images, on the machine itself.</source>
        <translation>«&#xa0;%1&#xa0;» nomme l’image «&#xa0;%2&#xa0;», mais «&#xa0;%3&#xa0;» exécute les jobs sans images, sur la machine elle-même.</translation>
    </message>
    <message>
        <source>“%1” asks for a timeout of “%2”, but on “%3” every job ends after %4.</source>
        <translation>«&#xa0;%1&#xa0;» demande un délai d’expiration de «&#xa0;%2&#xa0;», mais sur «&#xa0;%3&#xa0;» tout job se termine après %4.</translation>
    </message>
    <message>
        <source>“%1” sets %2 to “%3”, which is a file of the image, but “%4” runs jobs without images.</source>
        <translation>«&#xa0;%1&#xa0;» définit %2 à «&#xa0;%3&#xa0;», qui est un fichier de l’image, mais «&#xa0;%4&#xa0;» exécute les jobs sans images.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3” runs jobs without images, and “%4” is a file of the image.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», mais «&#xa0;%3&#xa0;» exécute les jobs sans images, et «&#xa0;%4&#xa0;» est un fichier de l’image.</translation>
    </message>
    <message>
        <source>“%1” asks for no tag, so that other runners may take it than “%2”, whose tags are %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne demande aucune étiquette&#xa0;: d’autres runners que «&#xa0;%2&#xa0;», dont les étiquettes sont %3, peuvent donc le prendre.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Demander %1</translation>
    </message>
</context>
<context>
    <name>RunnerTraitsTexts</name>
    <message>
        <source>An executor is docker, kubernetes or shell, not “%1”.</source>
        <translation>Un exécuteur est docker, kubernetes ou shell, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no fact that can be an assumption.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fait qui puisse être une hypothèse.</translation>
    </message>
</context>
<context>
    <name>RunnersTexts</name>
    <message>
        <source>A queue needs rising seconds p10, p50 and p90.</source>
        <translation>Une file d’attente a besoin de secondes p10, p50 et p90 croissantes.</translation>
    </message>
    <message>
        <source>No power curve has the name “%1”.</source>
        <translation>Aucune courbe de puissance ne porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No grid has the name “%1”.</source>
        <translation>Aucun réseau électrique ne porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A runner needs at least one vCPU and one job at once, and speeds above zero.</source>
        <translation>Un runner a besoin d’au moins un vCPU et d’un job à la fois, et de débits supérieurs à zéro.</translation>
    </message>
    <message>
        <source>A cache is kept for a hundred years at most.</source>
        <translation>Un cache est conservé cent ans au plus.</translation>
    </message>
</context>
<context>
    <name>SampleTexts</name>
    <message>
        <source>This build of Caravan has no sample project.</source>
        <translation>Cette version de Caravan n’a pas de projet d’exemple.</translation>
    </message>
    <message>
        <source>The sample project cannot be copied here.</source>
        <translation>Le projet d’exemple ne peut pas être copié ici.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Libérez de la place, ou rendez le dossier modifiable.</translation>
    </message>
</context>
<context>
    <name>ScalarsTexts</name>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation>la valeur de vérité %1</translation>
    </message>
</context>
<context>
    <name>ScenarioMixTexts</name>
    <message>
        <source>How often a run is in which scenario is what is stated for all projects, since no history of this one was read.</source>
        <translation>La part de chaque scénario dans les exécutions est celle qui est indiquée pour tous les projets, car aucun historique de celui-ci n’a été lu.</translation>
    </message>
</context>
<context>
    <name>ScenarioTexts</name>
    <message>
        <source>Cold run (first run, no cache)</source>
        <translation>Exécution à froid (première exécution, sans cache)</translation>
    </message>
    <message>
        <source>Warm run (nothing but a commit)</source>
        <translation>Exécution à chaud (un simple commit)</translation>
    </message>
    <message>
        <source>Cold run</source>
        <translation>À froid</translation>
    </message>
    <message>
        <source>Warm run</source>
        <translation>À chaud</translation>
    </message>
    <message>
        <source>New sources</source>
        <translation>Nouvelles sources</translation>
    </message>
    <message>
        <source>Sources changed (a few files of the project&apos;s code)</source>
        <translation>Sources modifiées (quelques fichiers du code du projet)</translation>
    </message>
    <message>
        <source>New dependencies</source>
        <translation>Nouveaux paquets</translation>
    </message>
    <message>
        <source>Dependencies changed (an opam file)</source>
        <translation>Dépendances modifiées (un fichier opam)</translation>
    </message>
    <message>
        <source>New compiler</source>
        <translation>Nouvel OCaml</translation>
    </message>
    <message>
        <source>Compiler changed (the version of OCaml)</source>
        <translation>Compilateur modifié (la version d’OCaml)</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nouvelle branche</translation>
    </message>
    <message>
        <source>First run of a new branch</source>
        <translation>Première exécution d’une nouvelle branche</translation>
    </message>
</context>
<context>
    <name>ScriptChangesTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Commands of %1 stand for several, or come from elsewhere.</source>
        <translation>Des commandes de %1 en représentent plusieurs, ou viennent d’ailleurs.</translation>
    </message>
    <message>
        <source>Change them in the text.</source>
        <translation>Modifiez-les dans le texte.</translation>
    </message>
</context>
<context>
    <name>ScriptPlanTexts</name>
    <message>
        <source>Job “%1” makes or moves its switch and does other things in one script item: “%2”.</source>
        <translation>Le job «&#xa0;%1&#xa0;» crée ou déplace son switch et fait autre chose dans un même élément de script&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write the commands as separate items of the list.</source>
        <translation>Écrivez les commandes comme éléments distincts de la liste.</translation>
    </message>
    <message>
        <source>Job “%1” leaves the project&apos;s folder by “%2” before “%3”, which prepares its switch.</source>
        <translation>Le job «&#xa0;%1&#xa0;» quitte le dossier du projet par «&#xa0;%2&#xa0;» avant «&#xa0;%3&#xa0;», qui prépare son switch.</translation>
    </message>
    <message>
        <source>Put the second line in front of the first.</source>
        <translation>Placez la seconde ligne avant la première.</translation>
    </message>
</context>
<context>
    <name>ScriptsTexts</name>
    <message>
        <source>“%1” runs “%2”, which needs the last tag, but GitLab fetches only the newest commits.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;», qui a besoin de la dernière étiquette, mais GitLab ne récupère que les commits les plus récents.</translation>
    </message>
    <message>
        <source>Fetch the whole history</source>
        <translation>Récupérer tout l’historique</translation>
    </message>
    <message>
        <source>“%1” uses $%2 in after_script, but sets it in its script, which is another shell.</source>
        <translation>«&#xa0;%1&#xa0;» utilise $%2 dans after_script, mais le définit dans son script, qui est un autre shell.</translation>
    </message>
    <message>
        <source>“%1” succeeds even when “%2” fails, because of “|| %3” behind it.</source>
        <translation>«&#xa0;%1&#xa0;» réussit même si «&#xa0;%2&#xa0;» échoue, à cause de «&#xa0;|| %3&#xa0;» qui le suit.</translation>
    </message>
    <message>
        <source>Show the failure, and let the pipeline go on</source>
        <translation>Montrer l’échec, et laisser le pipeline continuer</translation>
    </message>
    <message>
        <source>Let grep read to the end</source>
        <translation>Laisser grep lire jusqu’au bout</translation>
    </message>
    <message>
        <source>“%1” pipes the output of “%2” into “%3”, which ends at the first hit; “%2” then fails now and again.</source>
        <translation>«&#xa0;%1&#xa0;» envoie par un tube la sortie de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;», qui se termine à la première correspondance&#x202f;; «&#xa0;%2&#xa0;» échoue alors de temps à autre.</translation>
    </message>
</context>
<context>
    <name>SearchReportTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>What no other combination beats</source>
        <translation>Ce qu’aucune autre combinaison ne surpasse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>Distinction</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>À chaud</translation>
    </message>
    <message>
        <source>Warm P10 to P90</source>
        <translation>À chaud, P10 à P90</translation>
    </message>
    <message>
        <source>Expected CO₂e (g)</source>
        <translation>CO₂e attendu (g)</translation>
    </message>
    <message>
        <source>Billed, warm (min)</source>
        <translation>Facturé, à chaud (min)</translation>
    </message>
    <message>
        <source>Fragility</source>
        <translation>Fragilité</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Fragility: what each needs, and what can go wrong</source>
        <translation>Fragilité&#xa0;: ce dont chacune a besoin, et ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>la plus rapide</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>la plus verte</translation>
    </message>
    <message>
        <source>simplest</source>
        <translation>la plus simple</translation>
    </message>
    <message>
        <source>Pipeline for %1.</source>
        <translation>Pipeline pour %1.</translation>
    </message>
    <message>
        <source>Pipeline for %1, since no other event was chosen.</source>
        <translation>Pipeline pour %1, car aucun autre événement n’a été choisi.</translation>
    </message>
    <message>
        <source>Pipelines that were estimated: %1.</source>
        <translation>Pipelines estimés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expected is the mean over such runs: %1. %2 (%3)</source>
        <translation>«&#xa0;Attendu&#xa0;» est la moyenne sur des exécutions de ce type&#xa0;: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>Estimated for the runner “%1” where nothing else is said.</source>
        <translation>Estimé pour le runner «&#xa0;%1&#xa0;», sauf mention contraire.</translation>
    </message>
    <message>
        <source>No combination works.</source>
        <translation>Aucune combinaison ne fonctionne.</translation>
    </message>
    <message>
        <source>caravan-cli apply --found fastest, greenest, simplest or a number writes one.</source>
        <translation>caravan-cli apply --found fastest, greenest, simplest ou un numéro en écrit une.</translation>
    </message>
    <message>
        <source>Combinations of image, strategy, job shape, cache policy and runner</source>
        <translation>Combinaisons d’image, de stratégie, de forme des jobs, de politique de cache et de runner</translation>
    </message>
    <message>
        <source>Where two take about the same, the one that less can break is named.</source>
        <translation>Quand deux prennent à peu près autant, c’est celle où moins de choses peuvent casser qui est nommée.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Share of runs (%)</source>
        <translation>Part des exécutions (%)</translation>
    </message>
    <message>
        <source>Wall P10 (s)</source>
        <translation>Écoulé P10 (s)</translation>
    </message>
    <message>
        <source>Wall P50 (s)</source>
        <translation>Écoulé P50 (s)</translation>
    </message>
    <message>
        <source>Wall P90 (s)</source>
        <translation>Écoulé P90 (s)</translation>
    </message>
    <message>
        <source>Billed P50 (min)</source>
        <translation>Facturé P50 (min)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Énergie (Wh)</translation>
    </message>
    <message>
        <source>CO₂e (g)</source>
        <translation>CO₂e (g)</translation>
    </message>
    <message>
        <source>Expected wall of all runs (s)</source>
        <translation>Temps écoulé attendu, toutes exécutions (s)</translation>
    </message>
    <message>
        <source>Expected CO₂e of all runs (g)</source>
        <translation>CO₂e attendu, toutes exécutions (g)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <translation>N° %1, %2</translation>
    </message>
    <message>
        <source>Expected time of a run; the line over each bar goes from P10 to P90 of a warm run.</source>
        <translation>Temps attendu d’une exécution&#x202f;; le trait sur chaque barre va de P10 à P90 d’une exécution à chaud.</translation>
    </message>
    <message>
        <source>Where nothing but a commit is new, nothing that was tried is faster than the pipeline as it is: %1.</source>
        <translation>Là où seul un commit est nouveau, rien de ce qui a été essayé n’est plus rapide que le pipeline tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where nothing but a commit is new, a run takes %1 in place of %2: %3.</source>
        <translation>Là où seul un commit est nouveau, une exécution prend %1 au lieu de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Where nothing but a commit is new, a run takes %1: %2.</source>
        <translation>Là où seul un commit est nouveau, une exécution prend %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is the fastest on average, too: %1.</source>
        <translation>C’est aussi la plus rapide en moyenne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The fastest on average takes %1: %2.</source>
        <translation>La plus rapide en moyenne prend %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>SearchTexts</name>
    <message>
        <source>Take the image %1</source>
        <translation>Prendre l’image %1</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Run the jobs on “%1”</source>
        <translation>Exécuter les jobs sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The runner “%1” has to take the project&apos;s jobs; larger ones may ask for a paid plan.</source>
        <translation>Le runner «&#xa0;%1&#xa0;» doit prendre les jobs du projet&#x202f;; les plus gros peuvent demander un forfait payant.</translation>
    </message>
    <message>
        <source>The pipeline as it is</source>
        <translation>Le pipeline tel quel</translation>
    </message>
</context>
<context>
    <name>SectionTexts</name>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <translation>de %1 dans %2</translation>
    </message>
    <message>
        <source>from default</source>
        <translation>de default</translation>
    </message>
    <message>
        <source>from the top of the file</source>
        <translation>de la racine du fichier</translation>
    </message>
    <message>
        <source>GitLab&apos;s own default</source>
        <translation>valeur par défaut de GitLab</translation>
    </message>
    <message>
        <source>from the input %1</source>
        <translation>de l’entrée %1</translation>
    </message>
    <message>
        <source>from elsewhere in the file</source>
        <translation>d’ailleurs dans le fichier</translation>
    </message>
</context>
<context>
    <name>SelfBenchmarkTexts</name>
    <message>
        <source>The pipeline of “%1” has no job that builds the project.</source>
        <translation>Le pipeline de «&#xa0;%1&#xa0;» n’a aucun job qui compile le projet.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>«&#xa0;%1&#xa0;» est omise&#xa0;: %2</translation>
    </message>
    <message>
        <source>No strategy is left to be measured. %1</source>
        <translation>Il ne reste aucune stratégie à mesurer. %1</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>The project has %1 lines of OCaml, as a small one has, since its sources are not known.</source>
        <translation>On suppose que le projet a %1 lignes d’OCaml, comme un petit projet, car ses sources sont inconnues.</translation>
    </message>
    <message>
        <source>The project depends on %1, as a typical small one does, since its opam files are not known.</source>
        <translation>On suppose que le projet dépend de %1, comme un petit projet typique, car ses fichiers opam sont inconnus.</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Known are: %1.</source>
        <translation>Valeurs connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Il s’agit peut-être de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Here must be a map.</source>
        <translation>Il faut un dictionnaire ici.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>caravan-cli lint --format sarif lists every rule.</source>
        <translation>caravan-cli lint --format sarif liste toutes les règles.</translation>
    </message>
    <message>
        <source>“severity” must be a map from rules to severities.</source>
        <translation>«&#xa0;severity&#xa0;» doit être un dictionnaire qui associe des règles à des gravités.</translation>
    </message>
    <message>
        <source>There is no severity “%1”.</source>
        <translation>La gravité «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“ignore” must be a list.</source>
        <translation>«&#xa0;ignore&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>An entry of “ignore” must name its rule.</source>
        <translation>Une entrée de «&#xa0;ignore&#xa0;» doit nommer sa règle.</translation>
    </message>
    <message>
        <source>An entry of “ignore” must give its reason under “because”.</source>
        <translation>Une entrée de «&#xa0;ignore&#xa0;» doit donner sa raison sous «&#xa0;because&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SexpTexts</name>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>Cette parenthèse fermante n’a pas de parenthèse ouvrante.</translation>
    </message>
    <message>
        <source>This comment is never closed: “|#” is missing.</source>
        <translation>Ce commentaire n’est jamais fermé&#xa0;: «&#xa0;|#&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Parentheses are nested more than %1 deep.</source>
        <translation>Les parenthèses sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Cette parenthèse n’est jamais fermée.</translation>
    </message>
    <message>
        <source>This text is never closed: a quotation mark is missing.</source>
        <translation>Ce texte n’est jamais fermé&#xa0;: un guillemet manque.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation>Le fichier dépasse %1 octets, le maximum que lit Caravan.</translation>
    </message>
</context>
<context>
    <name>ShapeCheckTexts</name>
    <message>
        <source>In “%1”, %2</source>
        <translation>Dans «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>“%1” is %2, but GitLab takes only %3.</source>
        <translation>«&#xa0;%1&#xa0;» est %2, mais GitLab n’accepte que %3.</translation>
    </message>
    <message>
        <source>“%1” has no value; GitLab takes it as if it were not there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur&#x202f;; GitLab fait comme s’il n’était pas là.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; GitLab takes at most %3.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 caractères&#x202f;; GitLab en accepte %3 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is “%2”; GitLab takes at most %n day(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»&#x202f;; GitLab accepte au plus %n jour.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»&#x202f;; GitLab accepte au plus %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is “%2”, which GitLab cannot read. %3</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», que GitLab ne peut pas lire. %3</translation>
    </message>
    <message>
        <source>“%1” is an empty list, but GitLab wants something in it.</source>
        <translation>«&#xa0;%1&#xa0;» est une liste vide, mais GitLab veut qu’elle contienne quelque chose.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; GitLab takes at most %3.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 entrées&#x202f;; GitLab en accepte %3 au plus.</translation>
    </message>
    <message>
        <source>“%1” has none of the keys %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune des clés %2.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2” without a value.</source>
        <translation>«&#xa0;%1&#xa0;» a la clé «&#xa0;%2&#xa0;» sans valeur.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which is no name that GitLab takes.</source>
        <translation>«&#xa0;%1&#xa0;» a la clé «&#xa0;%2&#xa0;», qui n’est pas un nom que GitLab accepte.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know there.</source>
        <translation>«&#xa0;%1&#xa0;» a la clé «&#xa0;%2&#xa0;», que GitLab ne connaît pas à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”.</source>
        <translation>Il manque «&#xa0;%2&#xa0;» à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has “%2” without “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;%2&#xa0;» sans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has %2 together, which GitLab refuses.</source>
        <translation>«&#xa0;%1&#xa0;» a ensemble %2, ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>“%1” is an empty map, but GitLab wants something in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dictionnaire vide, mais GitLab veut qu’il contienne quelque chose.</translation>
    </message>
    <message>
        <source>“%1” has a list within its list, which GitLab flattens only in scripts, rules and a few other keywords.</source>
        <translation>«&#xa0;%1&#xa0;» a une liste dans sa liste, ce que GitLab n’aplatit que dans les scripts, les règles et quelques autres mots-clés.</translation>
    </message>
</context>
<context>
    <name>ShapeTexts</name>
    <message>
        <source>“%1” is no place for keywords.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un endroit pour des mots-clés.</translation>
    </message>
    <message>
        <source>“%1” is no shape.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une forme.</translation>
    </message>
    <message>
        <source>“%1” is no format.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format.</translation>
    </message>
    <message>
        <source>“%1” is no part of a shape.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une partie d’une forme.</translation>
    </message>
</context>
<context>
    <name>ShapeWordsTexts</name>
    <message>
        <source>the path of a project such as “group/project”</source>
        <translation>le chemin d’un projet, par exemple «&#xa0;group/project&#xa0;»</translation>
    </message>
    <message>
        <source>a name that ends in .yml or .yaml</source>
        <translation>un nom qui se termine par .yml ou .yaml</translation>
    </message>
    <message>
        <source>an address with http(s):// that ends in .yml or .yaml</source>
        <translation>une adresse en http(s):// qui se termine par .yml ou .yaml</translation>
    </message>
    <message>
        <source>“sha256-” with 44 characters of base 64</source>
        <translation>«&#xa0;sha256-&#xa0;» avec 44 caractères en base 64</translation>
    </message>
    <message>
        <source>a regular expression between slashes</source>
        <translation>une expression régulière entre barres obliques</translation>
    </message>
    <message>
        <source>a name of letters, digits and “_” that begins with no digit</source>
        <translation>un nom de lettres, de chiffres et de «&#xa0;_&#xa0;» qui ne commence pas par un chiffre</translation>
    </message>
    <message>
        <source>a name of letters, digits, “-” and “_”</source>
        <translation>un nom de lettres, de chiffres, de «&#xa0;-&#xa0;» et de «&#xa0;_&#xa0;»</translation>
    </message>
    <message>
        <source>a name of letters, digits and “_”</source>
        <translation>un nom de lettres, de chiffres et de «&#xa0;_&#xa0;»</translation>
    </message>
    <message>
        <source>a name of letters, digits, spaces, “-” and “_”</source>
        <translation>un nom de lettres, de chiffres, d’espaces, de «&#xa0;-&#xa0;» et de «&#xa0;_&#xa0;»</translation>
    </message>
    <message>
        <source>the path of a component with its version behind an “@”</source>
        <translation>le chemin d’un composant avec sa version après un «&#xa0;@&#xa0;»</translation>
    </message>
    <message>
        <source>a date and time such as “2026-11-28T08:00:00Z”</source>
        <translation>une date et une heure, par exemple «&#xa0;2026-11-28T08:00:00Z&#xa0;»</translation>
    </message>
    <message>
        <source>a span of time in quotes or with units, such as “3 hours 20 minutes”</source>
        <translation>une durée entre guillemets ou avec des unités, par exemple «&#xa0;3 hours 20 minutes&#xa0;»</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>the truth value “%1”</source>
        <translation>la valeur de vérité «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>le texte «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ShapesTexts</name>
    <message>
        <source>“%1” stands at the root, but it belongs into a job.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve à la racine, mais sa place est dans un job.</translation>
    </message>
    <message>
        <source>“%1” is no job: it is %2 and no map.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un job&#xa0;: c’est %2 et non un dictionnaire.</translation>
    </message>
    <message>
        <source>“default” has the key “%1”, which GitLab does not take there.</source>
        <translation>«&#xa0;default&#xa0;» a la clé «&#xa0;%1&#xa0;», que GitLab n’accepte pas à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” stands at the root and in “default”, which GitLab refuses together.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve à la racine et dans «&#xa0;default&#xa0;», ce que GitLab refuse.</translation>
    </message>
    <message>
        <source>Job “%1” has “trigger” and “%2”, which GitLab refuses in a job that starts another pipeline.</source>
        <translation>Le job «&#xa0;%1&#xa0;» a «&#xa0;trigger&#xa0;» et «&#xa0;%2&#xa0;», ce que GitLab refuse dans un job qui lance un autre pipeline.</translation>
    </message>
    <message>
        <source>“%1” is no keyword any more; it is called “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus un mot-clé&#x202f;; il s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShelfItemsTexts</name>
    <message numerus="yes">
        <source>%n template(s), which run in no pipeline</source>
        <translation>
            <numerusform>%n modèle, qui ne s’exécute dans aucun pipeline</numerusform>
            <numerusform>%n modèles, qui ne s’exécutent dans aucun pipeline</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file that are kept as they are</source>
        <translation>
            <numerusform>%n partie du fichier gardée telle quelle</numerusform>
            <numerusform>%n parties du fichier gardées telles quelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellCommandsTexts</name>
    <message>
        <source>“%1” always ends with an error: it runs “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» se termine toujours par une erreur&#xa0;: il exécute «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” ends with an error because “%2” is in the registry: it runs “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» se termine par une erreur parce que «&#xa0;%2&#xa0;» est dans le registre&#xa0;: il exécute «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>the script sleeps</source>
        <translation>le script fait une pause</translation>
    </message>
    <message>
        <source>the script says so</source>
        <translation>le script l’indique</translation>
    </message>
</context>
<context>
    <name>ShellTexts</name>
    <message>
        <source>“%1” always ends with an error: “%2” is stopped after %3.</source>
        <translation>«&#xa0;%1&#xa0;» se termine toujours par une erreur&#xa0;: «&#xa0;%2&#xa0;» est arrêté après %3.</translation>
    </message>
    <message>
        <source>How often “%1” goes through a loop is not known: once is counted, and it may take %2 times as long.</source>
        <translation>Combien de fois «&#xa0;%1&#xa0;» parcourt une boucle n’est pas connu&#xa0;: une fois est comptée, et cela peut prendre %2 fois autant.</translation>
    </message>
</context>
<context>
    <name>SourcesTexts</name>
    <message>
        <source>%1, %2 from the server</source>
        <translation>%1, dont %2 du serveur</translation>
    </message>
    <message>
        <source>git unpacks what it has fetched</source>
        <translation>git décompresse ce qu’il a récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written</source>
        <translation>
            <numerusform>%n fichier est écrit</numerusform>
            <numerusform>%n fichiers sont écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GitLab fetches %n commit(s) of the repository, since no GIT_DEPTH says otherwise; its whole history has %1.</source>
        <translation>
            <numerusform>GitLab récupère %n commit du dépôt, puisqu’aucun GIT_DEPTH ne dit autre chose&#x202f;; tout son historique en a %1.</numerusform>
            <numerusform>GitLab récupère %n commits du dépôt, puisqu’aucun GIT_DEPTH ne dit autre chose&#x202f;; tout son historique en a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submodule(s) are fetched</source>
        <translation>
            <numerusform>%n sous-module est récupéré</numerusform>
            <numerusform>%n sous-modules sont récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How large the %n submodule(s) are is not known: %1 s for each, up to %2 s.</source>
        <translation>
            <numerusform>La taille du sous-module (%n) n’est pas connue&#xa0;: %1&#xa0;s, jusqu’à %2&#xa0;s.</numerusform>
            <numerusform>La taille des %n sous-modules n’est pas connue&#xa0;: %1&#xa0;s pour chacun, jusqu’à %2&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submodule(s) are asked for</source>
        <translation>
            <numerusform>%n sous-module est demandé</numerusform>
            <numerusform>%n sous-modules sont demandés</numerusform>
        </translation>
    </message>
    <message>
        <source>submodules</source>
        <translation>sous-modules</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of Git LFS, %1</source>
        <translation>
            <numerusform>%n fichier de Git LFS, %1</numerusform>
            <numerusform>%n fichiers de Git LFS, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the repository is fetched</source>
        <translation>le dépôt est récupéré</translation>
    </message>
    <message>
        <source>Fetching the repository takes %1 s, up to %2 s, since its size is not known.</source>
        <translation>Récupérer le dépôt prend %1&#xa0;s, jusqu’à %2&#xa0;s, puisque sa taille n’est pas connue.</translation>
    </message>
    <message>
        <source>git asks the server</source>
        <translation>git interroge le serveur</translation>
    </message>
    <message>
        <source>the repository with its whole history</source>
        <translation>le dépôt avec tout son historique</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n commit(s) of the repository</source>
        <translation>
            <numerusform>le dernier commit du dépôt (%n)</numerusform>
            <numerusform>les %n derniers commits du dépôt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageGesturesTexts</name>
    <message>
        <source>The list of stages may stand in “%1”, which is not known here; one in this file would replace it.</source>
        <translation>La liste des étapes se trouve peut-être dans «&#xa0;%1&#xa0;», qui est inconnu ici&#x202f;; une liste dans ce fichier la remplacerait.</translation>
    </message>
    <message>
        <source>Jobs of this file are in stages that no list here names, such as “%1”: the list stands in a file that includes this one.</source>
        <translation>Des jobs de ce fichier sont dans des étapes qu’aucune liste ne nomme ici, comme «&#xa0;%1&#xa0;»&#xa0;: la liste se trouve dans un fichier qui inclut celui-ci.</translation>
    </message>
    <message>
        <source>The stage “%1” does not stand in the list of stages itself.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» ne se trouve pas dans la liste des étapes elle-même.</translation>
    </message>
    <message>
        <source>Change it in the text, where it stands.</source>
        <translation>Modifiez-la dans le texte, là où elle se trouve.</translation>
    </message>
    <message>
        <source>Job “%1” has the stage “%2” from “%3”, which this file includes.</source>
        <translation>Le job «&#xa0;%1&#xa0;» tient l’étape «&#xa0;%2&#xa0;» de «&#xa0;%3&#xa0;», que ce fichier inclut.</translation>
    </message>
    <message>
        <source>Change “%1” first.</source>
        <translation>Modifiez d’abord «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Une étape doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>Une étape «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Stage “%1” still has the job “%2”.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» contient encore le job «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Move or remove its jobs first.</source>
        <translation>Déplacez ou retirez d’abord ses jobs.</translation>
    </message>
    <message>
        <source>Jobs of “%1”, which is not known here, may be in the stage “%2”.</source>
        <translation>Des jobs de «&#xa0;%1&#xa0;», qui est inconnu ici, sont peut-être dans l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is a stage “%1” already, or the name is empty.</source>
        <translation>Une étape «&#xa0;%1&#xa0;» existe déjà, ou le nom est vide.</translation>
    </message>
    <message>
        <source>Write the list into this file, or change it where it stands.</source>
        <translation>Écrivez la liste dans ce fichier, ou modifiez-la là où elle se trouve.</translation>
    </message>
    <message>
        <source>If none is, change the list of this file.</source>
        <translation>Si aucun n’y est, modifiez la liste de ce fichier.</translation>
    </message>
</context>
<context>
    <name>StatementsTexts</name>
    <message>
        <source>“%1” says nothing that Caravan knows of a project&apos;s server and runners.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique rien que Caravan sache du serveur et des runners d’un projet.</translation>
    </message>
</context>
<context>
    <name>StrategyDataTexts</name>
    <message>
        <source>There is no purpose “%1”.</source>
        <translation>Le but «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no kind of images “%1”.</source>
        <translation>Le type d’images «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no extra “%1”.</source>
        <translation>Le supplément «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a strategy, and what is added to it</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>StrictnessTexts</name>
    <message>
        <source>This is not valid YAML: “%1” is no name for an anchor.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nom d’ancre.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-” and “_” alone.</source>
        <translation>N’utilisez que des lettres, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tab stands behind the dash.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une tabulation se trouve après le tiret.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation>Remplacez la tabulation par des espaces.</translation>
    </message>
    <message>
        <source>This is not valid YAML: nothing stands before this comma.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: rien ne précède cette virgule.</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Retirez la virgule.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no key stands before this colon.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: aucune clé ne précède ce deux-points.</translation>
    </message>
    <message>
        <source>Write a key before it, or “~” for none.</source>
        <translation>Écrivez une clé devant lui, ou «&#xa0;~&#xa0;» pour une clé nulle.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%1” begins no text within brackets.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;%1&#xa0;» ne peut pas commencer un texte entre crochets.</translation>
    </message>
    <message>
        <source>Put the text into quotes.</source>
        <translation>Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>This is not valid YAML: there is no space behind the colon.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: il n’y a pas d’espace après le deux-points.</translation>
    </message>
    <message>
        <source>Write a space behind it.</source>
        <translation>Écrivez un espace après lui.</translation>
    </message>
    <message>
        <source>This is not valid YAML: there is no colon behind this.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: il n’y a pas de deux-points après ceci.</translation>
    </message>
    <message>
        <source>Write a key, a colon and a value, or begin the line with # to make it a comment.</source>
        <translation>Écrivez une clé, un deux-points et une valeur, ou commencez la ligne par # pour en faire un commentaire.</translation>
    </message>
    <message>
        <source>This is not valid YAML: this belongs to nothing above it.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: ceci n’appartient à rien de ce qui précède.</translation>
    </message>
    <message>
        <source>Give it the indentation of what it belongs to.</source>
        <translation>Donnez-lui l’indentation de ce dont il fait partie.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “\%1” means nothing in double quotes.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;\%1&#xa0;» n’a pas de sens entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Write two backslashes for one, or use single quotes.</source>
        <translation>Écrivez deux barres obliques inverses pour une, ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>This is not valid YAML: these quotes are not closed.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: ces guillemets ne sont pas fermés.</translation>
    </message>
    <message>
        <source>Close them where the text ends that they hold.</source>
        <translation>Fermez-les là où se termine le texte qu’ils contiennent.</translation>
    </message>
    <message>
        <source>This is not valid YAML for GitLab: an invisible character ends the line here.</source>
        <translation>Ce n’est pas du YAML valide pour GitLab&#xa0;: un caractère invisible termine ici la ligne.</translation>
    </message>
    <message>
        <source>Remove the character, or write it in double quotes as \L, \P or \N.</source>
        <translation>Retirez le caractère, ou écrivez-le entre guillemets doubles sous la forme \L, \P ou \N.</translation>
    </message>
</context>
<context>
    <name>StructureTexts</name>
    <message>
        <source>Add the stage “%1”</source>
        <translation>Ajouter l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the need</source>
        <translation>Retirer le besoin</translation>
    </message>
    <message>
        <source>“%1” has the line “%2” in its script, which is a map and no text because of the colon.</source>
        <translation>«&#xa0;%1&#xa0;» a dans son script la ligne «&#xa0;%2&#xa0;», qui est un dictionnaire et non un texte à cause du deux-points.</translation>
    </message>
    <message>
        <source>Put the line into quotes</source>
        <translation>Mettre la ligne entre guillemets</translation>
    </message>
    <message>
        <source>GitLab does not read this document, for a later one takes its place.</source>
        <translation>GitLab ne lit pas ce document, car un document ultérieur prend sa place.</translation>
    </message>
    <message>
        <source>GitLab does not read this document: of a file without a header the first counts.</source>
        <translation>GitLab ne lit pas ce document&#xa0;: dans un fichier sans en-tête, c’est le premier qui compte.</translation>
    </message>
</context>
<context>
    <name>SuppressionTexts</name>
    <message>
        <source>Remove the comment</source>
        <translation>Retirer le commentaire</translation>
    </message>
    <message>
        <source>This comment ignores %1, but there is no such finding here.</source>
        <translation>Ce commentaire ignore %1, mais ce constat n’existe pas ici.</translation>
    </message>
    <message>
        <source>This comment ignores %1 without a reason.</source>
        <translation>Ce commentaire ignore %1 sans raison.</translation>
    </message>
</context>
<context>
    <name>SwitchExportTexts</name>
    <message>
        <source>This is not what “opam switch export” writes: it has no list “installed”.</source>
        <translation>Ce n’est pas ce qu’écrit «&#xa0;opam switch export&#xa0;»&#xa0;: il n’y a pas de liste «&#xa0;installed&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SwitchFixTexts</name>
    <message>
        <source>Use one local switch in the project</source>
        <translation>Utiliser un seul switch local dans le projet</translation>
    </message>
</context>
<context>
    <name>SwitchesTexts</name>
    <message>
        <source>“%1” runs “%2” although the cache brings the switch “_opam” back: from the second run on it ends with “There already is an installed switch”.</source>
        <translation>«&#xa0;%1&#xa0;» exécute «&#xa0;%2&#xa0;» bien que le cache restaure le switch «&#xa0;_opam&#xa0;»&#xa0;: à partir de la deuxième exécution, cela se termine par «&#xa0;There already is an installed switch&#xa0;».</translation>
    </message>
    <message>
        <source>Create the switch only when it is missing</source>
        <translation>Ne créer le switch que s’il manque</translation>
    </message>
    <message>
        <source>“%1” caches its switch under the key “%2”, which says nothing of the OCaml version.</source>
        <translation>«&#xa0;%1&#xa0;» met en cache son switch sous la clé «&#xa0;%2&#xa0;», qui ne dit rien de la version d’OCaml.</translation>
    </message>
    <message>
        <source>Put “%1” into the key</source>
        <translation>Mettre «&#xa0;%1&#xa0;» dans la clé</translation>
    </message>
    <message>
        <source>“%1” restores a cached switch but not the system packages that it needs: %2.</source>
        <translation>«&#xa0;%1&#xa0;» restaure un switch mis en cache, mais pas les paquets système dont celui-ci a besoin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Install the system packages of the cached switch</source>
        <translation>Installer les paquets système du switch mis en cache</translation>
    </message>
</context>
<context>
    <name>SyntaxWordsTexts</name>
    <message>
        <source>This is not valid YAML: “%YAML” takes one version, as in “%YAML 1.2”.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;%YAML&#xa0;» prend une seule version, comme dans «&#xa0;%YAML 1.2&#xa0;».</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%YAML” names a version above 1.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;%YAML&#xa0;» nomme une version supérieure à 1.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%YAML” stands here a second time.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;%YAML&#xa0;» se trouve ici une seconde fois.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%TAG” takes a handle and a prefix.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;%TAG&#xa0;» prend un identifiant et un préfixe.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%TAG” stands here a second time for the same handle.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;%TAG&#xa0;» se trouve ici une seconde fois pour le même identifiant.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tag (“!…”) has a character that it cannot have.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une étiquette («&#xa0;!…&#xa0;») contient un caractère qu’elle ne peut pas contenir.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tag (“!…!”) has no name.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une étiquette («&#xa0;!…!&#xa0;») n’a pas de nom.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tag “!&lt;” has no “&gt;”.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une étiquette «&#xa0;!&lt;&#xa0;» n’a pas de «&#xa0;&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>This is not valid YAML: a map in braces has no comma or no “}” here.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un dictionnaire entre accolades n’a ni virgule ni «&#xa0;}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>This is not valid YAML: what stands here is neither a key of the map above nor outside of it.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: ce qui se trouve ici n’est ni une clé du dictionnaire qui précède ni hors de celui-ci.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a list in brackets has no comma or no “]” here.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une liste entre crochets n’a ni virgule ni «&#xa0;]&#xa0;» ici.</translation>
    </message>
    <message>
        <source>This is not valid YAML: what stands here is neither an item of the list above nor outside of it.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: ce qui se trouve ici n’est ni un élément de la liste qui précède ni hors de celle-ci.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a value has two tags (“!…”).</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une valeur a deux étiquettes («&#xa0;!…&#xa0;»).</translation>
    </message>
    <message>
        <source>This is not valid YAML: a value has two anchors (“&amp;…”).</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une valeur a deux ancres («&#xa0;&amp;…&#xa0;»).</translation>
    </message>
    <message>
        <source>This is not valid YAML: a value has two aliases (“*…”).</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une valeur a deux alias («&#xa0;*…&#xa0;»).</translation>
    </message>
    <message>
        <source>This is not valid YAML: an alias (“*…”) has a tag or an anchor.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un alias («&#xa0;*…&#xa0;») a une étiquette ou une ancre.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “\x”, “\u” or “\U” in double quotes wants two, four or eight hexadecimal digits.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;\x&#xa0;», «&#xa0;\u&#xa0;» ou «&#xa0;\U&#xa0;» entre guillemets doubles demande deux, quatre ou huit chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “\u” or “\U” in double quotes names no character.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;\u&#xa0;» ou «&#xa0;\U&#xa0;» entre guillemets doubles ne nomme aucun caractère.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a backslash in double quotes stands before a character that it cannot stand before.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une barre oblique inverse entre guillemets doubles précède un caractère qu’elle ne peut pas précéder.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no value begins with the character here; quotes make a text of it.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: aucune valeur ne commence par ce caractère&#x202f;; des guillemets en font un texte.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a document ends within a quoted text.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un document se termine à l’intérieur d’un texte entre guillemets.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a quoted text has no closing quote.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un texte entre guillemets n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a text has a character that it cannot have.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un texte contient un caractère qu’il ne peut pas contenir.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tab stands in the indentation of a text.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une tabulation se trouve dans l’indentation d’un texte.</translation>
    </message>
    <message>
        <source>This is not valid YAML: the bracket or brace here closes none that is open.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: ce crochet ou cette accolade n’en ferme aucun qui soit ouvert.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no item of a list (“- ”) can stand here.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: aucun élément de liste («&#xa0;-&#xa0;») ne peut se trouver ici.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no key can stand here.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: aucune clé ne peut se trouver ici.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no value behind a colon can stand here.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: aucune valeur après un deux-points ne peut se trouver ici.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “*” is followed by no name of an anchor.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;*&#xa0;» n’est suivi d’aucun nom d’ancre.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “&amp;” is followed by no name.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: «&#xa0;&amp;&#xa0;» n’est suivi d’aucun nom.</translation>
    </message>
    <message>
        <source>This is not valid YAML: an alias (“*…”) has a character that it cannot have.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un alias («&#xa0;*…&#xa0;») contient un caractère qu’il ne peut pas contenir.</translation>
    </message>
    <message>
        <source>This is not valid YAML: an anchor (“&amp;…”) has a character that it cannot have.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: une ancre («&#xa0;&amp;…&#xa0;») contient un caractère qu’elle ne peut pas contenir.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a block text cannot be indented by 0.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un texte en bloc ne peut pas être indenté de 0.</translation>
    </message>
    <message>
        <source>This is not valid YAML: behind “|” or “&gt;” stand only “-”, “+”, a digit and a comment.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: après «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;», il ne peut y avoir que «&#xa0;-&#xa0;», «&#xa0;+&#xa0;», un chiffre et un commentaire.</translation>
    </message>
    <message>
        <source>This is not valid YAML: an alias (“*…”) names an anchor that does not stand above it.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un alias («&#xa0;*…&#xa0;») nomme une ancre qui ne se trouve pas avant lui.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no text can stand here.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: aucun texte ne peut se trouver ici.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a second document begins here without “---”.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: un second document commence ici sans «&#xa0;---&#xa0;».</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Ce n’est pas du YAML valide.</translation>
    </message>
</context>
<context>
    <name>SystemOcamlTexts</name>
    <message>
        <source>Use a strategy that installs with opam.</source>
        <translation>Utilisez une stratégie qui installe avec opam.</translation>
    </message>
    <message>
        <source>%1 has no package of “%2”, which the project needs.</source>
        <translation>%1 n’a pas de paquet pour «&#xa0;%2&#xa0;», dont le projet a besoin.</translation>
    </message>
    <message>
        <source>%1 has %2 %3, and the project asks for %4.</source>
        <translation>%1 a %2 %3, et le projet demande %4.</translation>
    </message>
</context>
<context>
    <name>TarCommandsTexts</name>
    <message>
        <source>files are packed</source>
        <translation>des fichiers sont archivés</translation>
    </message>
    <message>
        <source>tar packs %1</source>
        <translation>tar archive %1</translation>
    </message>
    <message>
        <source>files are unpacked</source>
        <translation>des fichiers sont extraits</translation>
    </message>
    <message>
        <source>tar unpacks %1</source>
        <translation>tar extrait %1</translation>
    </message>
</context>
<context>
    <name>TemplateProofTexts</name>
    <message>
        <source>The template would not be the same pipeline with its defaults (%1).</source>
        <translation>Avec ses valeurs par défaut, le modèle ne serait pas le même pipeline (%1).</translation>
    </message>
    <message>
        <source>It names files of this project, which others do not have: %1.</source>
        <translation>Il nomme des fichiers de ce projet, que les autres n’ont pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What stands at its root is taken over by the jobs of the project that includes it, too: %1.</source>
        <translation>Ce qui se trouve à sa racine est aussi repris par les jobs du projet qui l’inclut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its jobs run files that the project which includes it must have: %1.</source>
        <translation>Ses jobs exécutent des fichiers que le projet qui l’inclut doit avoir&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>TemplateTexts</name>
    <message>
        <source>The pipeline has several releases of OCaml (%1), so they stay as they are written.</source>
        <translation>Le pipeline a plusieurs versions d’OCaml (%1)&#xa0;: elles restent donc telles qu’elles sont écrites.</translation>
    </message>
    <message>
        <source>The header of the pipeline is written so that no input can be added to it.</source>
        <translation>L’en-tête du pipeline est écrit de telle façon qu’aucune entrée ne peut y être ajoutée.</translation>
    </message>
    <message>
        <source>Nothing in the pipeline can become an input: it names no image, release of OCaml or package itself.</source>
        <translation>Rien dans le pipeline ne peut devenir une entrée&#xa0;: il ne nomme lui-même ni image, ni version d’OCaml, ni paquet.</translation>
    </message>
    <message>
        <source>Other projects can include it as it is.</source>
        <translation>D’autres projets peuvent l’inclure tel quel.</translation>
    </message>
    <message>
        <source>The distribution stays %1, since the image “%2” and its packages are of it, too.</source>
        <translation>La distribution reste %1, car l’image «&#xa0;%2&#xa0;» et ses paquets en sont aussi.</translation>
    </message>
    <message>
        <source>The inputs “ocaml” and “compiler” are for one release: whoever gives one gives both.</source>
        <translation>Les entrées «&#xa0;ocaml&#xa0;» et «&#xa0;compiler&#xa0;» valent pour une même version&#xa0;: qui donne l’une donne les deux.</translation>
    </message>
</context>
<context>
    <name>TextFormTexts</name>
    <message>
        <source>The file begins with a byte order mark, which GitLab takes as part of the first key.</source>
        <translation>Le fichier commence par une marque d’ordre des octets, que GitLab prend pour une partie de la première clé.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>The command “%1” of “%2” is cut before “%3”, which YAML takes for a comment.</source>
        <translation>La commande «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est coupée avant «&#xa0;%3&#xa0;», que YAML prend pour un commentaire.</translation>
    </message>
    <message>
        <source>Put the line into quotes</source>
        <translation>Mettre la ligne entre guillemets</translation>
    </message>
    <message>
        <source>“%1” is a date for GitLab&apos;s reader, which then refuses the whole file: “Tried to load unspecified class”.</source>
        <translation>«&#xa0;%1&#xa0;» est une date pour le lecteur de GitLab, qui refuse alors tout le fichier&#xa0;: «&#xa0;Tried to load unspecified class&#xa0;».</translation>
    </message>
    <message>
        <source>Put “%1” into quotes</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets</translation>
    </message>
    <message>
        <source>“%1” stands at the root, which GitLab develops no further; “default” is its place.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve à la racine, ce que GitLab ne développe plus&#x202f;; sa place est dans «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>Move it under “default”</source>
        <translation>Le déplacer sous «&#xa0;default&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TimedCommandsTexts</name>
    <message>
        <source>the project&apos;s program runs</source>
        <translation>le programme du projet s’exécute</translation>
    </message>
    <message>
        <source>A program that the project has built runs for %1, up to %2.</source>
        <translation>Un programme que le projet a construit s’exécute pendant %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>What “%1” does is not known to Caravan: %2 assumed, up to %3.</source>
        <translation>Caravan ignore ce que fait «&#xa0;%1&#xa0;»&#xa0;: on suppose %2, jusqu’à %3.</translation>
    </message>
</context>
<context>
    <name>TogetherTexts</name>
    <message>
        <source>Two changes of one place cannot be made in one step.</source>
        <translation>Deux modifications du même endroit ne peuvent pas être faites en une seule fois.</translation>
    </message>
    <message>
        <source>These changes would give other values in the file a new meaning.</source>
        <translation>Ces modifications donneraient un nouveau sens à d’autres valeurs du fichier.</translation>
    </message>
    <message>
        <source>%1 is not written in lines of its own, or has an anchor.</source>
        <translation>%1 n’est pas écrit sur des lignes à part, ou a une ancre.</translation>
    </message>
</context>
<context>
    <name>ToldCostsTexts</name>
    <message>
        <source>“down” and “up” are factors from 1 to %1.</source>
        <translation>«&#xa0;down&#xa0;» et «&#xa0;up&#xa0;» sont des facteurs de 1 à %1.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
</context>
<context>
    <name>ToolsTexts</name>
    <message>
        <source>drop to add a stage</source>
        <translation>déposer pour ajouter une étape</translation>
    </message>
    <message>
        <source>drop to add a stage behind this one</source>
        <translation>déposer pour ajouter une étape après celle-ci</translation>
    </message>
    <message>
        <source>%1 stays here</source>
        <translation>%1 reste ici</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>move %1 to the end</source>
        <translation>déplacer %1 à la fin</translation>
    </message>
    <message>
        <source>move %1 in front of %2</source>
        <translation>déplacer %1 avant %2</translation>
    </message>
    <message>
        <source>they stay here</source>
        <translation>ils restent ici</translation>
    </message>
    <message numerus="yes">
        <source>move %n job(s) to %1</source>
        <translation>
            <numerusform>déplacer %n job vers %1</numerusform>
            <numerusform>déplacer %n jobs vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1 to %2, in front of %3</source>
        <translation>déplacer %1 vers %2, devant %3</translation>
    </message>
    <message>
        <source>Drop on a job that shall wait for %1</source>
        <translation>Déposez sur un job qui doit attendre %1</translation>
    </message>
    <message>
        <source>%1 is a template: it runs in no pipeline, so it waits for nothing</source>
        <translation>%1 est un modèle&#xa0;: il ne s’exécute dans aucun pipeline et n’attend donc rien</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>use “%1” for %2</source>
        <translation>utiliser «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>add “%1” here</source>
        <translation>ajouter «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>add “%1” in front of %2</source>
        <translation>ajouter «&#xa0;%1&#xa0;» devant %2</translation>
    </message>
    <message>
        <source>let %1 run in %2</source>
        <translation>faire exécuter %1 dans %2</translation>
    </message>
    <message>
        <source>add the jobs of this text</source>
        <translation>ajouter les jobs de ce texte</translation>
    </message>
    <message>
        <source>add the jobs of this text to %1</source>
        <translation>ajouter les jobs de ce texte à %1</translation>
    </message>
    <message>
        <source>%1 is a template: it is in no stage, and stays on its shelf</source>
        <translation>%1 est un modèle&#xa0;: il n’est dans aucune étape et reste sur son étagère</translation>
    </message>
</context>
<context>
    <name>TraitsTexts</name>
    <message numerus="yes">
        <source>Runs %n time(s) at once</source>
        <translation>
            <numerusform>S’exécute %n fois à la fois</numerusform>
            <numerusform>S’exécute %n fois à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Started by hand</source>
        <translation>Lancé à la main</translation>
    </message>
    <message>
        <source>Started by hand where a rule says so</source>
        <translation>Lancé à la main là où une règle le dit</translation>
    </message>
    <message>
        <source>Starts %1 later</source>
        <translation>Démarre %1 plus tard</translation>
    </message>
    <message>
        <source>Starts later where a rule says so</source>
        <translation>Démarre plus tard là où une règle le dit</translation>
    </message>
    <message>
        <source>May fail: the pipeline goes on</source>
        <translation>Peut échouer&#xa0;: le pipeline continue</translation>
    </message>
    <message>
        <source>May fail where a rule says so</source>
        <translation>Peut échouer là où une règle le dit</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) decide when it runs</source>
        <translation>
            <numerusform>%n règle décide quand il s’exécute</numerusform>
            <numerusform>%n règles décident quand il s’exécute</numerusform>
        </translation>
    </message>
    <message>
        <source>“only” and “except” decide when it runs</source>
        <translation>«&#xa0;only&#xa0;» et «&#xa0;except&#xa0;» décident quand il s’exécute</translation>
    </message>
    <message>
        <source>Takes from %1, which is not known here</source>
        <translation>Reprend de %1, qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>Part of a job from %1, which is not read</source>
        <translation>Une partie d’un job de %1, qui n’est pas lu</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deploys to an environment</source>
        <translation>Déploie vers un environnement</translation>
    </message>
    <message>
        <source>Starts another pipeline</source>
        <translation>Lance un autre pipeline</translation>
    </message>
</context>
<context>
    <name>TreeTexts</name>
    <message>
        <source>The file has %1 bytes; Caravan reads up to %2.</source>
        <translation>Le fichier a %1 octets&#x202f;; Caravan en lit jusqu’à %2.</translation>
    </message>
    <message>
        <source>Divide it into files that it includes.</source>
        <translation>Divisez-le en fichiers qu’il inclut.</translation>
    </message>
    <message>
        <source>A control character stands in the text.</source>
        <translation>Un caractère de contrôle se trouve dans le texte.</translation>
    </message>
    <message>
        <source>Remove it; YAML allows none but tabs and line ends.</source>
        <translation>Retirez-le&#x202f;; YAML n’autorise que les tabulations et les fins de ligne.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation>Enregistrez le fichier en UTF-8 dans votre éditeur.</translation>
    </message>
    <message>
        <source>A line of this file ends with a carriage return alone, which Caravan does not read.</source>
        <translation>Une ligne de ce fichier se termine par un retour chariot seul, ce que Caravan ne lit pas.</translation>
    </message>
    <message>
        <source>Save the file with other line ends (LF or CRLF) in your editor.</source>
        <translation>Enregistrez le fichier avec d’autres fins de ligne (LF ou CRLF) dans votre éditeur.</translation>
    </message>
</context>
<context>
    <name>TrialsTexts</name>
    <message>
        <source>a push to the default branch</source>
        <translation>un push sur la branche par défaut</translation>
    </message>
    <message>
        <source>a push to another branch</source>
        <translation>un push sur une autre branche</translation>
    </message>
    <message>
        <source>a merge request</source>
        <translation>une requête de fusion</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>une planification</translation>
    </message>
    <message>
        <source>a pipeline started by hand</source>
        <translation>un pipeline lancé à la main</translation>
    </message>
</context>
<context>
    <name>UnitsTexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
</context>
<context>
    <name>UnreadableTexts</name>
    <message>
        <source>A tab stands in the indentation of line %1.</source>
        <translation>Une tabulation se trouve dans l’indentation de la ligne %1.</translation>
    </message>
    <message>
        <source>Replace tabs in the indentation by spaces</source>
        <translation>Remplacer les tabulations de l’indentation par des espaces</translation>
    </message>
    <message>
        <source>The alias “%1” has no anchor before it in this file.</source>
        <translation>L’alias «&#xa0;%1&#xa0;» n’a pas d’ancre avant lui dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>UntimedTexts</name>
    <message>
        <source>No job of the pipeline for %1 goes to a runner by itself.</source>
        <translation>Aucun job du pipeline pour %1 n’est pris de lui-même par un runner.</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>lancé à la main</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>attend un autre job</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>starts a pipeline</source>
        <translation>lance un pipeline</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>absent pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) timed</source>
        <translation>
            <numerusform>%1 sur %n job chronométré</numerusform>
            <numerusform>%1 sur %n jobs chronométrés</numerusform>
        </translation>
    </message>
    <message>
        <source>GitLab refuses it</source>
        <translation>GitLab le refuse</translation>
    </message>
    <message>
        <source>The problems on the Design page say what can be done.</source>
        <translation>Les problèmes de la page Conception disent ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Choose another event on the Design page.</source>
        <translation>Choisissez un autre événement à la page Conception.</translation>
    </message>
</context>
<context>
    <name>ValueGesturesTexts</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>“%1” takes %2, which an estimate cannot tell apart, and has more that can go wrong.</source>
        <translation>«&#xa0;%1&#xa0;» prend %2, une différence qu’une estimation ne peut pas distinguer, et davantage de choses peuvent y mal tourner.</translation>
    </message>
    <message>
        <source>The next best, “%1”, takes %2.</source>
        <translation>La suivante, «&#xa0;%1&#xa0;», prend %2.</translation>
    </message>
    <message>
        <source>No strategy can be called the best while a job fails: %1</source>
        <translation>Aucune stratégie ne peut être dite la meilleure tant qu’un job échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %)</source>
        <translation>%1 %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>“%1” takes %2 on average over such runs: %3.</source>
        <translation>«&#xa0;%1&#xa0;» prend %2 en moyenne sur des exécutions de ce type&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” takes about %2 where nothing but a commit is new, and %3 in its first run.</source>
        <translation>«&#xa0;%1&#xa0;» prend environ %2 quand rien n’est nouveau qu’un commit, et %3 à la première exécution.</translation>
    </message>
    <message>
        <source>“%1” takes about %2 in every run.</source>
        <translation>«&#xa0;%1&#xa0;» prend environ %2 à chaque exécution.</translation>
    </message>
</context>
<context>
    <name>VerdictsTexts</name>
    <message>
        <source>waits to be started by hand</source>
        <translation>attend d’être lancé à la main</translation>
    </message>
    <message>
        <source>starts after a delay</source>
        <translation>démarre après un délai</translation>
    </message>
    <message>
        <source>starts after a delay of %1</source>
        <translation>démarre après un délai de %1</translation>
    </message>
    <message>
        <source>runs when a job before it failed</source>
        <translation>s’exécute quand un job précédent a échoué</translation>
    </message>
    <message>
        <source>runs even when a job before it failed</source>
        <translation>s’exécute même quand un job précédent a échoué</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>GitLab makes no pipeline for %1.</source>
        <translation>GitLab ne crée pas de pipeline pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more reason(s).</source>
        <translation>
            <numerusform>Il y a %n autre raison.</numerusform>
            <numerusform>Il y a %n autres raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>GitLab refuses to make the pipeline for %1.</source>
        <translation>GitLab refuse de créer le pipeline pour %1.</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>ne s’exécute pas</translation>
    </message>
    <message>
        <source>%1, may fail</source>
        <translation>%1, peut échouer</translation>
    </message>
    <message>
        <source>%1, depends on %2</source>
        <translation>%1, dépend de %2</translation>
    </message>
    <message>
        <source>not certain: %1</source>
        <translation>incertain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pipeline for %1: %2. %3</source>
        <translation>Pipeline pour %1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>WaitingTexts</name>
    <message>
        <source>“%1” deploys with “%2” and has neither an environment nor a resource group: two pipelines may do it at the same time.</source>
        <translation>«&#xa0;%1&#xa0;» déploie avec «&#xa0;%2&#xa0;» et n’a ni environnement ni groupe de ressources&#xa0;: deux pipelines peuvent le faire en même temps.</translation>
    </message>
    <message>
        <source>Let one pipeline at a time deploy</source>
        <translation>Ne laisser déployer qu’un pipeline à la fois</translation>
    </message>
    <message>
        <source>New commits are to cancel “%1” jobs of old pipelines, but no job is interruptible.</source>
        <translation>Les nouveaux commits doivent annuler les jobs «&#xa0;%1&#xa0;» des anciens pipelines, mais aucun job n’est interruptible.</translation>
    </message>
    <message>
        <source>Make jobs interruptible by default</source>
        <translation>Rendre les jobs interruptibles par défaut</translation>
    </message>
    <message>
        <source>“%1” only looks at the sources, but waits until “%2” and all other jobs of earlier stages have ended.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait qu’examiner les sources, mais attend que «&#xa0;%2&#xa0;» et tous les autres jobs des étapes précédentes soient terminés.</translation>
    </message>
    <message>
        <source>Let it start at once</source>
        <translation>Le laisser démarrer tout de suite</translation>
    </message>
    <message>
        <source>“%1” and %2 other jobs run “%3” in every pipeline.</source>
        <translation>«&#xa0;%1&#xa0;» et %2 autres jobs exécutent «&#xa0;%3&#xa0;» dans chaque pipeline.</translation>
    </message>
    <message>
        <source>Retry only after failures of the runner</source>
        <translation>Ne relancer qu’après des défaillances du runner</translation>
    </message>
    <message>
        <source>“%1” runs a second time whatever fails, its own script too.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute une seconde fois quel que soit l’échec, même celui de son propre script.</translation>
    </message>
    <message>
        <source>“%1” runs up to %2 more times whatever fails, its own script too.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute jusqu’à %2 fois de plus quel que soit l’échec, même celui de son propre script.</translation>
    </message>
</context>
<context>
    <name>blocks/jobs.yml</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>A column of jobs that run at the same time, after the stages before it.</source>
        <translation>Une colonne de jobs qui s’exécutent en même temps, après les étapes qui la précèdent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Test on Windows</source>
        <translation>Tests sous Windows</translation>
    </message>
    <message>
        <source>Test on macOS</source>
        <translation>Tests sous macOS</translation>
    </message>
    <message>
        <source>Cache refresh</source>
        <translation>Renouvellement du cache</translation>
    </message>
    <message>
        <source>Nightly with the next OCaml</source>
        <translation>Nuit avec le prochain OCaml</translation>
    </message>
    <message>
        <source>Lower bounds</source>
        <translation>Bornes inférieures</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Test with each OCaml</source>
        <translation>Tests avec chaque OCaml</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Mesures de performance</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Fichiers générés</translation>
    </message>
    <message>
        <source>opam lint</source>
        <translation>opam lint</translation>
    </message>
    <message>
        <source>Static binary</source>
        <translation>Binaire statique</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Image Docker</translation>
    </message>
    <message>
        <source>Release tarball</source>
        <translation>Archive de version</translation>
    </message>
    <message>
        <source>Program for the browser</source>
        <translation>Programme pour le navigateur</translation>
    </message>
    <message>
        <source>Site generator</source>
        <translation>Générateur de site</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Format check</source>
        <translation>Vérification du format</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Runs the tests on gitlab.com&apos;s Windows runners, in opam&apos;s own Cygwin. It has never been run here, and the first run compiles OCaml for an hour and more.</source>
        <translation>Exécute les tests sur les runners Windows de gitlab.com, dans le Cygwin d’opam. Ce job n’a jamais été exécuté ici, et la première exécution compile OCaml pendant une heure et plus.</translation>
    </message>
    <message>
        <source>Runs the tests on gitlab.com&apos;s macOS runners, which belong to paid plans. It has never been run here.</source>
        <translation>Exécute les tests sur les runners macOS de gitlab.com, réservés aux abonnements payants. Ce job n’a jamais été exécuté ici.</translation>
    </message>
    <message>
        <source>In a scheduled pipeline, makes the cache of the other jobs anew, so that their packages do not stay as old as it is.</source>
        <translation>Dans un pipeline planifié, refait le cache des autres jobs, pour que leurs paquets ne restent pas aussi anciens que lui.</translation>
    </message>
    <message>
        <source>In a scheduled pipeline, tests with the OCaml that is being made. The job may fail.</source>
        <translation>Dans un pipeline planifié, teste avec l’OCaml en préparation. Le job a le droit d’échouer.</translation>
    </message>
    <message>
        <source>Tests with the oldest packages that the opam files allow, on the oldest OCaml, so that their bounds are true.</source>
        <translation>Teste avec les plus anciens paquets que les fichiers opam permettent, sur le plus ancien OCaml, pour que leurs bornes soient vraies.</translation>
    </message>
    <message>
        <source>Runs the tests with bisect_ppx and shows GitLab which lines they reach. The dune files must have (instrumentation (backend bisect_ppx)).</source>
        <translation>Exécute les tests avec bisect_ppx et montre à GitLab quelles lignes ils atteignent. Les fichiers dune doivent avoir (instrumentation (backend bisect_ppx)).</translation>
    </message>
    <message>
        <source>Runs the tests once with each release of OCaml that the project takes, at the same time.</source>
        <translation>Exécute les tests une fois avec chaque version d’OCaml que le projet accepte, en même temps.</translation>
    </message>
    <message>
        <source>Builds dune&apos;s alias of the benchmarks on the default branch, never two at once. Give it the tag of a runner that is always the same machine.</source>
        <translation>Construit l’alias dune des mesures de performance sur la branche par défaut, jamais deux à la fois. Donnez-lui l’étiquette d’un runner qui est toujours la même machine.</translation>
    </message>
    <message>
        <source>Fails when the opam files are not what dune would write from dune-project.</source>
        <translation>Échoue quand les fichiers opam ne sont pas ceux que dune écrirait d’après dune-project.</translation>
    </message>
    <message>
        <source>Fails when opam finds mistakes in the opam files.</source>
        <translation>Échoue quand opam trouve des erreurs dans les fichiers opam.</translation>
    </message>
    <message>
        <source>Builds a program on Alpine with musl that runs on every Linux. A dune file needs (env (static (link_flags (:standard -ccopt -static)))).</source>
        <translation>Compile sur Alpine, avec musl, un programme qui fonctionne sous tout Linux. Un fichier dune doit avoir (env (static (link_flags (:standard -ccopt -static)))).</translation>
    </message>
    <message>
        <source>Builds an image with the project&apos;s programs and pushes it to the project&apos;s registry, by docker-in-docker or as else the runner lets it.</source>
        <translation>Construit une image avec les programmes du projet et la pousse vers le registre du projet, par docker-in-docker ou de la façon que le runner permet.</translation>
    </message>
    <message>
        <source>For a tag, makes an archive of the sources, which never changes again, and puts it into the project&apos;s package registry.</source>
        <translation>Pour une étiquette git, fait une archive des sources, qui ne change plus jamais, et la place dans le registre de paquets du projet.</translation>
    </message>
    <message>
        <source>Compiles a program with js_of_ocaml and publishes it as the project&apos;s website.</source>
        <translation>Compile un programme avec js_of_ocaml et le publie comme site web du projet.</translation>
    </message>
    <message>
        <source>Runs a program of the project that writes pages, and publishes them as the project&apos;s website.</source>
        <translation>Exécute un programme du projet qui écrit des pages, et les publie comme site web du projet.</translation>
    </message>
    <message>
        <source>Publishes the project&apos;s documentation as its website.</source>
        <translation>Publie la documentation du projet comme son site web.</translation>
    </message>
    <message>
        <source>Fails when ocamlformat would change a file. The job has an OCaml that this version of ocamlformat takes, which need not be the project&apos;s.</source>
        <translation>Échoue quand ocamlformat modifierait un fichier. Le job a un OCaml que cette version d’ocamlformat accepte, qui n’est pas forcément celui du projet.</translation>
    </message>
    <message>
        <source>Builds the HTML documentation with odoc.</source>
        <translation>Construit la documentation HTML avec odoc.</translation>
    </message>
    <message>
        <source>Runs the tests of the project.</source>
        <translation>Exécute les tests du projet.</translation>
    </message>
    <message>
        <source>Builds everything that the project installs.</source>
        <translation>Compile tout ce que le projet installe.</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Temps maximal</translation>
    </message>
    <message>
        <source>Most that is billed</source>
        <translation>Maximum facturé</translation>
    </message>
    <message>
        <source>Most CO₂e</source>
        <translation>Maximum de CO₂e</translation>
    </message>
    <message>
        <source>Tag of the runner</source>
        <translation>Étiquette du runner</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The next OCaml</source>
        <translation>Le prochain OCaml</translation>
    </message>
    <message>
        <source>Releases of OCaml</source>
        <translation>Versions d’OCaml</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Dockerfile of the project, or a generated one</source>
        <translation>Dockerfile du projet, ou un fichier généré</translation>
    </message>
    <message>
        <source>Page that loads it</source>
        <translation>Page qui le charge</translation>
    </message>
    <message>
        <source>How GitLab is told: “job-name” for every GitLab, “keyword” for 17.10 and newer</source>
        <translation>Comment GitLab en est informé&#xa0;: «&#xa0;job-name&#xa0;» pour tout GitLab, «&#xa0;keyword&#xa0;» à partir de la version 17.10</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>Ses arguments</translation>
    </message>
    <message>
        <source>When it runs: “always” on the default branch, or “by-hand”</source>
        <translation>Quand il s’exécute&#xa0;: «&#xa0;always&#xa0;» sur la branche par défaut, ou «&#xa0;by-hand&#xa0;»</translation>
    </message>
    <message>
        <source>Version of ocamlformat</source>
        <translation>Version d’ocamlformat</translation>
    </message>
    <message>
        <source>Ends the pipeline before its other jobs start when an estimate says that it would take too long or cost too much. There is no public image with caravan-cli. Where the image has none, the job installs the Debian package that Caravan&apos;s packaging/package makes, which somebody has uploaded to the project&apos;s package registry as caravan/1/caravan.deb.</source>
        <translation>Arrête le pipeline avant le début de ses autres jobs quand une estimation dit qu’il prendrait trop de temps ou coûterait trop. Il n’y a pas d’image publique avec caravan-cli. Quand l’image ne l’a pas, le job installe le paquet Debian que fait packaging/package de Caravan et que quelqu’un a envoyé au registre de paquets du projet comme caravan/1/caravan.deb.</translation>
    </message>
    <message>
        <source>Image: with caravan-cli, or Debian 13</source>
        <translation>Image&#xa0;: avec caravan-cli, ou Debian 13</translation>
    </message>
    <message>
        <source>Version of the uploaded package</source>
        <translation>Version du paquet envoyé</translation>
    </message>
</context>
<context>
    <name>blocks/keys.yml</name>
    <message>
        <source>Key by dependencies</source>
        <translation>Clé par dépendances</translation>
    </message>
    <message>
        <source>Key by branch</source>
        <translation>Clé par branche</translation>
    </message>
    <message>
        <source>Key by job</source>
        <translation>Clé par job</translation>
    </message>
    <message>
        <source>Key by job and branch</source>
        <translation>Clé par job et branche</translation>
    </message>
    <message>
        <source>One key for all</source>
        <translation>Une clé pour tous</translation>
    </message>
    <message>
        <source>Another cache whenever the files change that say which packages the project needs. All branches with the same ones share it.</source>
        <translation>Un autre cache dès que changent les fichiers qui disent de quels paquets le projet a besoin. Toutes les branches qui ont les mêmes le partagent.</translation>
    </message>
    <message>
        <source>One cache for each branch; a new branch begins with that of the default branch. It grows old when dependencies change.</source>
        <translation>Un cache par branche&#x202f;; une nouvelle branche commence par celui de la branche par défaut. Il vieillit quand les dépendances changent.</translation>
    </message>
    <message>
        <source>One cache for each job, shared by all branches. It grows old when dependencies change.</source>
        <translation>Un cache par job, partagé par toutes les branches. Il vieillit quand les dépendances changent.</translation>
    </message>
    <message>
        <source>One cache for each job of each branch; a new branch begins with that of the default branch.</source>
        <translation>Un cache par job et par branche&#x202f;; une nouvelle branche commence par celui de la branche par défaut.</translation>
    </message>
    <message>
        <source>One cache that all jobs and branches with this key share. The last one that stores it wins, and it grows old when dependencies change.</source>
        <translation>Un cache que partagent tous les jobs et toutes les branches qui ont cette clé. Le dernier qui l’enregistre l’emporte, et il vieillit quand les dépendances changent.</translation>
    </message>
</context>
<context>
    <name>caravan::Actions</name>
    <message>
        <source>&amp;New Pipeline…</source>
        <translation>&amp;Nouveau pipeline…</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>Essa&amp;yer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>Rec&amp;harger depuis le disque</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Copy YAML</source>
        <translation>&amp;Copier le YAML</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find in the Text</source>
        <translation>Rechercher dans le &amp;texte</translation>
    </message>
    <message>
        <source>Find a &amp;Block</source>
        <translation>Rechercher un &amp;bloc</translation>
    </message>
    <message>
        <source>Re&amp;name Job or Stage</source>
        <translation>Re&amp;nommer le job ou l’étape</translation>
    </message>
    <message>
        <source>Remove &amp;Job or Stage</source>
        <translation>Retirer le &amp;job ou l’étape</translation>
    </message>
    <message>
        <source>Fi&amp;x All Problems</source>
        <translation>C&amp;orriger tous les problèmes</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Conception</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Di&amp;fference from Disk</source>
        <translation>Di&amp;fférence avec le disque</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>T&amp;aille réelle</translation>
    </message>
    <message>
        <source>Fi&amp;t the Pipeline</source>
        <translation>A&amp;dapter au pipeline</translation>
    </message>
    <message>
        <source>Follow the De&amp;sktop</source>
        <translation>Suivre le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Co&amp;ntraste élevé</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Caravan</source>
        <translation>À &amp;propos de Caravan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>Pipeline of an &amp;Event…</source>
        <translation>Pipeline pour un événemen&amp;t…</translation>
    </message>
    <message>
        <source>E&amp;very Job</source>
        <translation>Tous les &amp;jobs</translation>
    </message>
    <message>
        <source>Export as Te&amp;mplate…</source>
        <translation>Exporter comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Export Self-&amp;Benchmark…</source>
        <translation>Exporter le &amp;banc d’essai…</translation>
    </message>
    <message>
        <source>&amp;Ask opam</source>
        <translation>Int&amp;erroger opam</translation>
    </message>
    <message>
        <source>&amp;Server and Runners…</source>
        <translation>&amp;Serveur et runners…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>Aller à la ligne…</translation>
    </message>
    <message>
        <source>Propose What May Stand Here</source>
        <translation>Proposer ce qui peut figurer ici</translation>
    </message>
    <message>
        <source>Go to Definition</source>
        <translation>Aller à la définition</translation>
    </message>
    <message>
        <source>Comment Lines</source>
        <translation>Commenter les lignes</translation>
    </message>
    <message>
        <source>Explain What Stands Here</source>
        <translation>Expliquer ce qui figure ici</translation>
    </message>
    <message>
        <source>Difference from the Last Commit</source>
        <translation>Différence avec le dernier commit</translation>
    </message>
    <message>
        <source>Resolved Pipeline</source>
        <translation>Pipeline résolu</translation>
    </message>
    <message>
        <source>Fold Here</source>
        <translation>Replier ici</translation>
    </message>
    <message>
        <source>Unfold Here</source>
        <translation>Déplier ici</translation>
    </message>
    <message>
        <source>Fold Everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold Everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Text beside the Canvas</source>
        <translation>Texte à côté du canevas</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enre&amp;gistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>Garder le m&amp;ien</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the File on Disk</source>
        <translation>&amp;Fusionner avec le fichier sur le disque</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ouper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Preferenc&amp;es…</source>
        <translation>P&amp;références…</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Histor&amp;ique</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>&amp;Blocs</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;All Panels as at First</source>
        <translation>&amp;Tous les panneaux comme au début</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Why: Strategies and Rules</source>
        <translation>&amp;Pourquoi&#xa0;: stratégies et règles</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>%1 › Panels</source>
        <translation>%1 › Panneaux</translation>
    </message>
    <message>
        <source>Previo&amp;us Panel</source>
        <translation>Panneau p&amp;récédent</translation>
    </message>
    <message>
        <source>GitLa&amp;b&apos;s Keywords</source>
        <translation>Mots-clés de Git&amp;Lab</translation>
    </message>
    <message>
        <source>R&amp;unner Profiles…</source>
        <translation>Profils de r&amp;unner…</translation>
    </message>
    <message>
        <source>Fetch &amp;Includes</source>
        <translation>Récupérer les &amp;inclusions</translation>
    </message>
    <message>
        <source>Stop Fetching</source>
        <translation>Arrêter la récupération</translation>
    </message>
    <message>
        <source>To&amp;ken for a Server…</source>
        <translation>&amp;Jeton pour un serveur…</translation>
    </message>
</context>
<context>
    <name>caravan::CanvasView</name>
    <message>
        <source>This pipeline has no jobs yet</source>
        <translation>Ce pipeline n’a pas encore de jobs</translation>
    </message>
    <message>
        <source>Drag a job here from the list on the left, or let Caravan propose a pipeline.</source>
        <translation>Faites glisser ici un job de la liste de gauche, ou laissez Caravan proposer un pipeline.</translation>
    </message>
    <message>
        <source>The text cannot be read now: this is its last good state</source>
        <translation>Le texte ne peut pas être lu actuellement&#xa0;: voici son dernier état valide</translation>
    </message>
    <message>
        <source>Pipeline canvas</source>
        <translation>Canevas du pipeline</translation>
    </message>
    <message>
        <source>Propose a Pipeline</source>
        <translation>Proposer un pipeline</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Nom du job</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>Drag to a job that shall wait for %1</source>
        <translation>Faire glisser vers un job qui doit attendre %1</translation>
    </message>
    <message>
        <source>This text cannot be read</source>
        <translation>Ce texte ne peut pas être lu</translation>
    </message>
    <message>
        <source>The list of problems says where it breaks and why. Its jobs appear here as soon as it can be read.</source>
        <translation>La liste des problèmes indique où il est invalide et pourquoi. Ses jobs apparaissent ici dès qu’il peut être lu.</translation>
    </message>
</context>
<context>
    <name>caravan::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nom d’une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>caravan::ComparePage</name>
    <message>
        <source>Compare strategies</source>
        <translation>Comparer les stratégies</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Which cache strategy is fastest for this project?</source>
        <translation>Quelle stratégie de cache est la plus rapide pour ce projet&#x202f;?</translation>
    </message>
    <message>
        <source>Comparing strategies</source>
        <translation>Comparaison des stratégies</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Estimating the pipeline under each strategy…</source>
        <translation>Estimation du pipeline sous chaque stratégie…</translation>
    </message>
    <message>
        <source>The text cannot be read now</source>
        <translation>Le texte ne peut pas être lu actuellement</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>Add a job that builds or tests OCaml code on the Design page; then every strategy has a column here.</source>
        <translation>Ajoutez un job qui compile ou teste du code OCaml sur la page Conception&#x202f;; chaque stratégie a alors une colonne ici.</translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation>La comparaison a été annulée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The strategies could not be compared</source>
        <translation>Les stratégies n’ont pas pu être comparées</translation>
    </message>
    <message>
        <source>Every column is this pipeline, rewritten for the strategy and estimated on the same runner.</source>
        <translation>Chaque colonne est ce pipeline, réécrit pour la stratégie et estimé sur le même runner.</translation>
    </message>
    <message>
        <source>The pipeline has changed since it was compared.</source>
        <translation>Le pipeline a changé depuis la comparaison.</translation>
    </message>
    <message>
        <source>Compare again, then choose.</source>
        <translation>Comparez à nouveau, puis choisissez.</translation>
    </message>
    <message>
        <source>Use “%1” for the pipeline</source>
        <translation>Utiliser «&#xa0;%1&#xa0;» pour le pipeline</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Il n’y a rien à comparer</translation>
    </message>
    <message>
        <source>Every column is the pipeline for %1, rewritten for the strategy and estimated on the same runner.</source>
        <translation>Chaque colonne est le pipeline pour %1, réécrit pour la stratégie et estimé sur le même runner.</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>la plus rapide</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>la plus verte</translation>
    </message>
    <message>
        <source>simplest</source>
        <translation>la plus simple</translation>
    </message>
    <message>
        <source>mends</source>
        <translation>répare</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>économise %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>No combination works.</source>
        <translation>Aucune combinaison ne fonctionne.</translation>
    </message>
    <message>
        <source>Pipelines that were tried: %1. The first columns are the best of them, then single edits.</source>
        <translation>Pipelines essayés&#xa0;: %1. Les premières colonnes sont les meilleurs d’entre eux, puis viennent des modifications isolées.</translation>
    </message>
</context>
<context>
    <name>caravan::DependencyTree</name>
    <message>
        <source>It has nothing to build.</source>
        <translation>Il n’a rien à compiler.</translation>
    </message>
    <message>
        <source>This version was measured.</source>
        <translation>Cette version a été mesurée.</translation>
    </message>
    <message>
        <source>Another version of it was measured.</source>
        <translation>Une autre version en a été mesurée.</translation>
    </message>
    <message>
        <source>Somebody told its figures.</source>
        <translation>Quelqu’un a indiqué ses chiffres.</translation>
    </message>
    <message>
        <source>Predicted from what the repository says of it.</source>
        <translation>Prédit d’après ce que le dépôt en dit.</translation>
    </message>
    <message>
        <source>Nobody knows the package; its figures are a guess.</source>
        <translation>Personne ne connaît le paquet&#x202f;; ses chiffres sont une supposition.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Seconds of one processor to build it, on the machine of the measurements</source>
        <translation>Secondes d’un processeur pour le compiler, sur la machine des mesures</translation>
    </message>
    <message>
        <source>What it takes when it is installed</source>
        <translation>Ce qu’il prend une fois installé</translation>
    </message>
    <message>
        <source>%1 to build on one processor · %2</source>
        <translation>%1 de compilation sur un processeur · %2</translation>
    </message>
    <message>
        <source>%1 of one processor to build, %2 installed</source>
        <translation>%1 d’un processeur pour compiler, %2 une fois installé</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>Paquets système</translation>
    </message>
</context>
<context>
    <name>caravan::DesignPage</name>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>caravan::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>caravan::Dock</name>
    <message>
        <source>Drag to move the panel; a double click takes it out of the window.</source>
        <translation>Faites glisser pour déplacer le panneau&#x202f;; un double clic le sort de la fenêtre.</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
</context>
<context>
    <name>caravan::Document</name>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The text here and the file on disk changed the same lines in different ways.</source>
        <translation>Le texte ici et le fichier sur le disque ont modifié les mêmes lignes de façons différentes.</translation>
    </message>
    <message>
        <source>Reload takes the file; Keep Mine takes the text, and shows the difference before it is saved.</source>
        <translation>Recharger prend le fichier&#x202f;; Garder le mien prend le texte, et montre la différence avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Merge with the file on disk</source>
        <translation>Fusionner avec le fichier sur le disque</translation>
    </message>
</context>
<context>
    <name>caravan::EditorGutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>This line is other than in the file.</source>
        <translation>Cette ligne diffère de celle du fichier.</translation>
    </message>
    <message>
        <source>Show what is folded away below this line</source>
        <translation>Montrer ce qui est replié sous cette ligne</translation>
    </message>
    <message>
        <source>Fold away what belongs to this line</source>
        <translation>Replier ce qui appartient à cette ligne</translation>
    </message>
</context>
<context>
    <name>caravan::EventBar</name>
    <message>
        <source>Pipeline of</source>
        <translation>Pipeline pour</translation>
    </message>
    <message>
        <source>Show the Line</source>
        <translation>Afficher la ligne</translation>
    </message>
    <message>
        <source>Pipeline of an event</source>
        <translation>Pipeline pour un événement</translation>
    </message>
    <message>
        <source>Shows which jobs the pipeline of such an event has, and why.</source>
        <translation>Montre quels jobs a le pipeline pour un tel événement, et pourquoi.</translation>
    </message>
    <message>
        <source>every job</source>
        <translation>tous les jobs</translation>
    </message>
    <message>
        <source>a push</source>
        <translation>un push</translation>
    </message>
    <message>
        <source>a merge request</source>
        <translation>une requête de fusion</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>une planification</translation>
    </message>
    <message>
        <source>a start by hand</source>
        <translation>un lancement manuel</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Variables and changed files</source>
        <translation>Variables et fichiers modifiés</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>NAME=value, one a line</source>
        <translation>NAME=value, une par ligne</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 sur %n job</numerusform>
            <numerusform>%1 sur %n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs that the pipeline for %1 has.</source>
        <translation>Jobs que contient le pipeline pour %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable: write NAME=value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une variable&#xa0;: écrivez NAME=value.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Source branch</source>
        <translation>Branche source</translation>
    </message>
    <message>
        <source>Variables and files (%1)</source>
        <translation>Variables et fichiers (%1)</translation>
    </message>
    <message>
        <source>Variables and files</source>
        <translation>Variables et fichiers</translation>
    </message>
    <message>
        <source>only rules with compare_to ask for them here</source>
        <translation>ici, seules les règles avec compare_to en ont besoin</translation>
    </message>
    <message>
        <source>not known; one a line</source>
        <translation>inconnus&#x202f;; un par ligne</translation>
    </message>
    <message numerus="yes">
        <source>as on this branch: %n file(s)</source>
        <translation>
            <numerusform>comme sur cette branche&#xa0;: %n fichier</numerusform>
            <numerusform>comme sur cette branche&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as in the last commit: %n file(s)</source>
        <translation>
            <numerusform>comme dans le dernier commit&#xa0;: %n fichier</numerusform>
            <numerusform>comme dans le dernier commit&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>a first push</source>
        <translation>un premier push</translation>
    </message>
    <message>
        <source>The branch is pushed for the first time, so that GitLab takes all files as changed.</source>
        <translation>La branche est poussée pour la première fois, si bien que GitLab considère tous les fichiers comme modifiés.</translation>
    </message>
</context>
<context>
    <name>caravan::FigureTable</name>
    <message>
        <source>Copy as Table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy “%1” as a table</source>
        <translation>Copier «&#xa0;%1&#xa0;» comme tableau</translation>
    </message>
</context>
<context>
    <name>caravan::FileFlow</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 has no opam file, no dune-project and no .gitlab-ci.yml.</source>
        <translation>%1 n’a ni fichier opam, ni dune-project, ni .gitlab-ci.yml.</translation>
    </message>
    <message>
        <source>Open the folder that holds them, or add jobs from the palette.</source>
        <translation>Ouvrez le dossier qui les contient, ou ajoutez des jobs depuis la palette.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>New Pipeline for a Folder</source>
        <translation>Nouveau pipeline pour un dossier</translation>
    </message>
    <message>
        <source>%1 has no opam file and no dune-project, so there is nothing to propose a pipeline from.</source>
        <translation>%1 n’a ni fichier opam ni dune-project&#xa0;: il n’y a donc rien d’après quoi proposer un pipeline.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them.</source>
        <translation>Choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>This project has a pipeline already; the proposed one stands in its place and is not saved.</source>
        <translation>Ce projet a déjà un pipeline&#x202f;; celui qui est proposé prend sa place et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Undo brings the old one back.</source>
        <translation>L’action Annuler fait revenir l’ancien.</translation>
    </message>
    <message>
        <source>Export the Pipeline</source>
        <translation>Exporter le pipeline</translation>
    </message>
    <message>
        <source>The pipeline was written to %1.</source>
        <translation>Le pipeline a été écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read.</source>
        <translation>%1 a été modifié sur le disque depuis sa lecture.</translation>
    </message>
    <message>
        <source>Export as Template</source>
        <translation>Exporter comme modèle</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Its inputs are: %1.</source>
        <translation>Ses entrées sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run it, save the logs of its jobs, and give them to caravan-cli calibrate.</source>
        <translation>Exécutez-le, enregistrez les journaux de ses jobs et transmettez-les à caravan-cli calibrate.</translation>
    </message>
    <message>
        <source>Export Self-Benchmark</source>
        <translation>Exporter le banc d’essai</translation>
    </message>
    <message>
        <source>What is exported does not take the place of the pipeline itself.</source>
        <translation>Ce qui est exporté ne prend pas la place du pipeline lui-même.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Text of %1 was not saved when Caravan ended.</source>
        <translation>Un texte de %1 n’était pas enregistré quand Caravan s’est arrêté.</translation>
    </message>
    <message>
        <source>It is there again when the folder is opened.</source>
        <translation>Il est de nouveau là quand le dossier est ouvert.</translation>
    </message>
    <message>
        <source>Recover the unsaved text</source>
        <translation>Récupérer le texte non enregistré</translation>
    </message>
    <message>
        <source>Nothing is written yet. Undo brings back the text of the file.</source>
        <translation>Rien n’est encore écrit. Annuler ramène le texte du fichier.</translation>
    </message>
    <message>
        <source>The field “%1” had not taken over: %2</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’avait pas repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>Caravan ended before this text was saved (%1), and the file was changed since.</source>
        <translation>Caravan s’est arrêté avant que ce texte soit enregistré (%1), et le fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>Caravan ended before this text was saved (%1).</source>
        <translation>Caravan s’est arrêté avant que ce texte soit enregistré (%1).</translation>
    </message>
    <message>
        <source>Propose a pipeline</source>
        <translation>Proposer un pipeline</translation>
    </message>
    <message>
        <source>Take the file (Reload), keep this text, or merge both. Nothing is written before you save.</source>
        <translation>Prenez le fichier (Recharger), gardez ce texte, ou fusionnez les deux. Rien n’est écrit avant que vous enregistriez.</translation>
    </message>
</context>
<context>
    <name>caravan::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texte à mettre à la place</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>Trouvé %n fois</numerusform>
            <numerusform>Trouvé %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Remplacé %n fois</numerusform>
            <numerusform>Remplacé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::FixList</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>About the selected problem</source>
        <translation>À propos du problème sélectionné</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Afficher la modification</translation>
    </message>
    <message>
        <source>Show the change that this fix makes: %1</source>
        <translation>Afficher la modification qu’apporte cette correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Tout corriger</translation>
    </message>
    <message numerus="yes">
        <source>Fix this and %n more of its kind (%1)</source>
        <translation>
            <numerusform>Corriger celui-ci et %n autre du même genre (%1)</numerusform>
            <numerusform>Corriger celui-ci et %n autres du même genre (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore this problem by a comment in the text</source>
        <translation>Ignorer ce problème par un commentaire dans le texte</translation>
    </message>
    <message>
        <source>Why the problem is none here</source>
        <translation>Pourquoi ce n’est pas un problème ici</translation>
    </message>
    <message>
        <source>because…</source>
        <translation>parce que…</translation>
    </message>
</context>
<context>
    <name>caravan::FootBar</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1 · text %2</source>
        <translation>%1 · texte %2</translation>
    </message>
</context>
<context>
    <name>caravan::Guide</name>
    <message>
        <source>On the canvas</source>
        <translation>Sur le canevas</translation>
    </message>
    <message>
        <source>Job in %1</source>
        <translation>Job de %1</translation>
    </message>
</context>
<context>
    <name>caravan::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>caravan::HistoryPage</name>
    <message>
        <source>Copy as Table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy “%1” as a table</source>
        <translation>Copier «&#xa0;%1&#xa0;» comme tableau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Replay Again</source>
        <translation>Rejouer à nouveau</translation>
    </message>
    <message>
        <source>The project&apos;s history, replayed</source>
        <translation>L’historique du projet, rejoué</translation>
    </message>
    <message>
        <source>This is a shallow clone: commits before the first one here are not known.</source>
        <translation>C’est un clone superficiel&#xa0;: les commits antérieurs au premier d’ici ne sont pas connus.</translation>
    </message>
    <message>
        <source>What each commit would have found</source>
        <translation>Ce que chaque commit aurait trouvé</translation>
    </message>
    <message>
        <source>Totals of each strategy</source>
        <translation>Totaux de chaque stratégie</translation>
    </message>
    <message>
        <source>Hours of runner time, added up</source>
        <translation>Heures de runner, additionnées</translation>
    </message>
    <message>
        <source>Commits that changed what cache keys are made of</source>
        <translation>Commits qui ont modifié ce dont sont formées les clés de cache</translation>
    </message>
    <message>
        <source>Mix of runs, by which Compare weighs scenarios</source>
        <translation>Répartition des exécutions, selon laquelle la comparaison pondère les scénarios</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show where the figures come from</source>
        <translation>Montrer d’où viennent les chiffres</translation>
    </message>
    <message>
        <source>What is taken for granted, and the sources of times, energy and CO₂e</source>
        <translation>Ce qui est tenu pour acquis, et les sources des temps, de l’énergie et du CO₂e</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Replaying commits</source>
        <translation>Commits en cours de relecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replaying the commits under each strategy…</source>
        <translation>Les commits sont rejoués sous chaque stratégie…</translation>
    </message>
    <message>
        <source>The text cannot be read now</source>
        <translation>Le texte n’est pas lisible à présent</translation>
    </message>
    <message>
        <source>There is nothing to replay yet</source>
        <translation>Il n’y a encore rien à rejouer</translation>
    </message>
    <message>
        <source>Add a job that builds or tests OCaml code on the Design page; then you see here what it would have found of its caches.</source>
        <translation>Ajoutez sur la page Conception un job qui compile ou teste du code OCaml&#x202f;; vous voyez alors ici ce qu’il aurait trouvé de ses caches.</translation>
    </message>
    <message>
        <source>The replay was cancelled</source>
        <translation>La relecture a été annulée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no history to replay</source>
        <translation>Il n’y a pas d’historique à rejouer</translation>
    </message>
    <message>
        <source>There is nothing to replay</source>
        <translation>Il n’y a rien à rejouer</translation>
    </message>
    <message>
        <source>The history could not be replayed</source>
        <translation>L’historique n’a pas pu être rejoué</translation>
    </message>
    <message numerus="yes">
        <source>The last %n commit(s), replayed</source>
        <translation>
            <numerusform>Le dernier commit (%n), rejoué</numerusform>
            <numerusform>Les %n derniers commits, rejoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n commit(s) of %1, replayed</source>
        <translation>
            <numerusform>Le dernier commit (%n) de %1, rejoué</numerusform>
            <numerusform>Les %n derniers commits de %1, rejoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Under “%1”.</source>
        <translation>Sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Runner time</source>
        <translation>Temps de runner</translation>
    </message>
    <message>
        <source>Under “%1”: of all jobs together, the median.</source>
        <translation>Sous «&#xa0;%1&#xa0;»&#xa0;: de tous les jobs ensemble, la médiane.</translation>
    </message>
</context>
<context>
    <name>caravan::HostDialog</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>As the profile says: %1</source>
        <translation>Selon le profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server and Runners</source>
        <translation>Serveur et runners</translation>
    </message>
    <message>
        <source>Runners: %1.</source>
        <translation>Runners&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Server: %1. Runners: %2.</source>
        <translation>Serveur&#xa0;: %1. Runners&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Registre de conteneurs</translation>
    </message>
    <message>
        <source>As its owner says: %1</source>
        <translation>Selon son propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Privileged builds</source>
        <translation>Builds privilégiés</translation>
    </message>
    <message>
        <source>Docker socket of the host</source>
        <translation>Socket docker de l’hôte</translation>
    </message>
    <message>
        <source>Cache that all runners share</source>
        <translation>Cache partagé par tous les runners</translation>
    </message>
    <message>
        <source>Tags that jobs ask for</source>
        <translation>Étiquettes que demandent les jobs</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What you say holds for this project, in proposals, comparisons, estimates and problems. It is kept in %1, never in the project.</source>
        <translation>Vos indications valent pour ce projet, dans les propositions, les comparaisons, les estimations et les problèmes. Elles sont conservées dans %1, jamais dans le projet.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tags</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>caravan::ImageDialog</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What the Image Holds</source>
        <translation>Ce que contient l’image</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
    </message>
    <message>
        <source>System packages by</source>
        <translation>Paquets système par</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>opam</source>
        <translation>opam</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Commands run as</source>
        <translation>Commandes exécutées par</translation>
    </message>
    <message>
        <source>Megabytes to pull</source>
        <translation>Mégaoctets à télécharger</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte (digest)</translation>
    </message>
    <message>
        <source>sha256:… or nothing</source>
        <translation>sha256:… ou rien</translation>
    </message>
    <message>
        <source>Caravan does not know “%1”. What does it hold?</source>
        <translation>Caravan ne connaît pas «&#xa0;%1&#xa0;». Que contient cette image&#x202f;?</translation>
    </message>
    <message>
        <source>It is asked once, and kept in %1.</source>
        <translation>La question n’est posée qu’une fois, et la réponse est conservée dans %1.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a compiler</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>caravan::IncludeFlow</name>
    <message>
        <source>Fetching what is included from elsewhere: %1 of %2.</source>
        <translation>Récupération de ce qui est inclus d’ailleurs : %1 sur %2.</translation>
    </message>
    <message>
        <source>Fetching what is included from elsewhere…</source>
        <translation>Récupération de ce qui est inclus d’ailleurs…</translation>
    </message>
    <message>
        <source>Fetching was stopped. What had come by then is kept.</source>
        <translation>La récupération a été arrêtée. Ce qui était déjà arrivé est gardé.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>There is nothing to fetch: all that the pipeline includes is here.</source>
        <translation>Il n’y a rien à récupérer : tout ce que le pipeline inclut est là.</translation>
    </message>
    <message numerus="yes">
        <source>%n included file(s) fetched.</source>
        <translation>
            <numerusform>%n fichier inclus récupéré.</numerusform>
            <numerusform>%n fichiers inclus récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n included file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n fichier inclus n’a pas pu être récupéré.</numerusform>
            <numerusform>%n fichiers inclus n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keyring.</source>
        <translation>Le jeton est dans le trousseau du système.</translation>
    </message>
</context>
<context>
    <name>caravan::IncludedPage</name>
    <message>
        <source>Edit this file</source>
        <translation>Modifier ce fichier</translation>
    </message>
    <message>
        <source>Text of an included file</source>
        <translation>Texte d’un fichier inclus</translation>
    </message>
    <message>
        <source>A file that this pipeline includes, to read.</source>
        <translation>Un fichier que ce pipeline inclut, à lire.</translation>
    </message>
    <message>
        <source>What you type is written to %1 as you type.</source>
        <translation>Ce que vous tapez est écrit dans %1 au fur et à mesure.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>From elsewhere, to read: %1.</source>
        <translation>D’ailleurs, en lecture : %1.</translation>
    </message>
</context>
<context>
    <name>caravan::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>job · stage %1</source>
        <translation>job · étape %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · shown as “%2” has it</source>
        <translation>%1 · affiché comme dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Stands in %1. Open that file to change it there; what is changed here is laid over it.</source>
        <translation>Figure dans %1. Ouvrez ce fichier pour le changer là-bas&#x202f;; ce qui est changé ici s’y superpose.</translation>
    </message>
    <message>
        <source>Stands in %1, which came from elsewhere and is not changed here; what is changed here is laid over it.</source>
        <translation>Figure dans %1, qui vient d’ailleurs et n’est pas changé ici ; ce qui est changé ici s’y superpose.</translation>
    </message>
</context>
<context>
    <name>caravan::LineBar</name>
    <message>
        <source>Go to a line</source>
        <translation>Aller à une ligne</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>1 to %1; Enter goes there.</source>
        <translation>1 à %1&#x202f;; Entrée y mène.</translation>
    </message>
</context>
<context>
    <name>caravan::MainWindow</name>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>La capture ne peut pas être écrite dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; the picture shows why.</source>
        <translation>%1 ne peut pas être ouvert&#x202f;; la capture montre pourquoi.</translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects.</source>
        <translation>Conçoit des pipelines GitLab CI/CD pour des projets OCaml.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and leave.</source>
        <translation>Dessiner la fenêtre dans un fichier PNG et quitter.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>The project folder to open.</source>
        <translation>Le dossier de projet à ouvrir.</translation>
    </message>
    <message>
        <source>One folder can be opened at a time.</source>
        <translation>Un seul dossier peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>Caravan</source>
        <translation>Caravan</translation>
    </message>
    <message>
        <source>%1[*] — Caravan</source>
        <translation>%1[*] — Caravan</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Aucun projet n’a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>caravan::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>caravan::Pages</name>
    <message>
        <source>comparison of %1</source>
        <translation>comparaison de %1</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Open Logs of Jobs</source>
        <translation>Ouvrir des journaux de jobs</translation>
    </message>
    <message>
        <source>“%1” is not in the pipeline as it is now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le pipeline tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>caravan::PalettePanel</name>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation>Filtrer les blocs</translation>
    </message>
    <message>
        <source>Stages &amp; jobs</source>
        <translation>Étapes et jobs</translation>
    </message>
    <message>
        <source>Switch &amp; cache</source>
        <translation>Switch et cache</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No block matches “%1”.</source>
        <translation>Aucun bloc ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>In this project the job takes %1 warm and %2 cold.</source>
        <translation>Dans ce projet, le job prend %1 à chaud et %2 à froid.</translation>
    </message>
    <message>
        <source>Under it this pipeline takes %1 warm and %2 cold.</source>
        <translation>Avec elle, ce pipeline prend %1 à chaud et %2 à froid.</translation>
    </message>
    <message>
        <source>Cache keys</source>
        <translation>Clés de cache</translation>
    </message>
</context>
<context>
    <name>caravan::PhaseBar</name>
    <message>
        <source>Time by phase</source>
        <translation>Temps par phase</translation>
    </message>
</context>
<context>
    <name>caravan::PreferencesDialog</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open the last project again</source>
        <translation>Rouvrir le dernier projet</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the desktop has them</source>
        <translation>Comme celles du bureau</translation>
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
        <source>As the desktop has it</source>
        <translation>Comme celle du bureau</translation>
    </message>
    <message>
        <source>As each project&apos;s server has them</source>
        <translation>Comme les a le serveur de chaque projet</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The language changes when Caravan next starts.</source>
        <translation>Une autre langue est parlée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>When Caravan starts</source>
        <translation>Au démarrage de Caravan</translation>
    </message>
    <message>
        <source>What is typed and not saved is kept in any case, and is there again after a crash.</source>
        <translation>Ce qui est tapé et non enregistré est conservé dans tous les cas, et se retrouve après un plantage.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimations</translation>
    </message>
</context>
<context>
    <name>caravan::PreviewPanel</name>
    <message>
        <source>Text of the pipeline</source>
        <translation>Texte du pipeline</translation>
    </message>
    <message>
        <source>YAML text of the pipeline</source>
        <translation>Texte YAML du pipeline</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Show the difference from the file on disk</source>
        <translation>Afficher la différence avec le fichier sur le disque</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation>copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this text cannot be read as a pipeline</source>
        <translation>ce texte ne peut pas être lu comme un pipeline</translation>
    </message>
    <message>
        <source>the canvas shows the last text that could be read</source>
        <translation>le canevas montre le dernier texte qui a pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>live · %n line(s) changed</source>
        <translation>
            <numerusform>en direct · %n ligne modifiée</numerusform>
            <numerusform>en direct · %n lignes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>The text is the same as in the file.</source>
        <translation>Le texte est le même que dans le fichier.</translation>
    </message>
    <message>
        <source>What the fix would change</source>
        <translation>Ce que changerait la correction</translation>
    </message>
    <message>
        <source>Difference from the last commit</source>
        <translation>Différence avec le dernier commit</translation>
    </message>
    <message>
        <source>The next Tab leaves the text.</source>
        <translation>La prochaine tabulation quitte le texte.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Montrer le texte</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Show the pipeline as GitLab runs it</source>
        <translation>Montrer le pipeline tel que GitLab l’exécute</translation>
    </message>
    <message>
        <source>± disk</source>
        <translation>± disque</translation>
    </message>
    <message>
        <source>± HEAD</source>
        <translation>± HEAD</translation>
    </message>
    <message>
        <source>Show the difference from the last commit</source>
        <translation>Montrer la différence avec le dernier commit</translation>
    </message>
    <message>
        <source>Show the included file</source>
        <translation>Montrer le fichier inclus</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Show what the fix would change</source>
        <translation>Montrer ce que changerait la correction</translation>
    </message>
    <message>
        <source>This fix changes nothing.</source>
        <translation>Cette correction ne change rien.</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Commenter les lignes</translation>
    </message>
    <message>
        <source>%1 in the last commit</source>
        <translation>%1 dans le dernier commit</translation>
    </message>
    <message>
        <source>The text is the same as in the last commit.</source>
        <translation>Le texte est le même que dans le dernier commit.</translation>
    </message>
</context>
<context>
    <name>caravan::ProblemRows</name>
    <message numerus="yes">
        <source>%1, %n problem(s), folded</source>
        <translation>
            <numerusform>%1, %n problème, replié</numerusform>
            <numerusform>%1, %n problèmes, repliés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problème</numerusform>
            <numerusform>%1, %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The text itself</source>
        <translation>Le texte lui-même</translation>
    </message>
    <message>
        <source>The pipeline as a whole</source>
        <translation>Le pipeline entier</translation>
    </message>
</context>
<context>
    <name>caravan::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>caravan::ProblemsPanel</name>
    <message>
        <source>Fix All</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems of the pipeline</source>
        <translation>Problèmes du pipeline</translation>
    </message>
    <message>
        <source>Make all the fixes that there are</source>
        <translation>Apporter toutes les corrections disponibles</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>There are no jobs yet. What is wrong with a pipeline is listed here, with its fixes.</source>
        <translation>Il n’y a pas encore de jobs. Ce qui ne va pas dans un pipeline est listé ici, avec les corrections.</translation>
    </message>
    <message>
        <source>None of the rules that Caravan knows has anything to say about this pipeline.</source>
        <translation>Aucune des règles que connaît Caravan n’a quoi que ce soit à dire sur ce pipeline.</translation>
    </message>
    <message>
        <source>Fix all problems</source>
        <translation>Corriger tous les problèmes</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Détails du problème</translation>
    </message>
    <message>
        <source>Show only problems with these words</source>
        <translation>Ne montrer que les problèmes avec ces mots</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>In which groups problems stand</source>
        <translation>En quels groupes se trouvent les problèmes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Par job</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>Show %1 (%2)</source>
        <translation>Montrer %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>No problem is of the kinds and has the words that you ask for.</source>
        <translation>Aucun problème n’est des genres ni n’a les mots que vous demandez.</translation>
    </message>
    <message>
        <source>Stop Fixing</source>
        <translation>Arrêter la correction</translation>
    </message>
    <message>
        <source>Stop working out the fixes</source>
        <translation>Arrêter la recherche des corrections</translation>
    </message>
</context>
<context>
    <name>caravan::ProfilesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Runner Profiles of Your Own</source>
        <translation>Vos propres profils de runner</translation>
    </message>
    <message>
        <source>A profile is like one that is known, but for what it says itself. What is left empty is taken from there.</source>
        <translation>Un profil est comme un profil connu, sauf pour ce qu’il dit lui-même. Ce qui reste vide en est repris.</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Ils sont gardés dans %1.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title in lists</source>
        <translation>Titre dans les listes</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Mémoire (Go)</translation>
    </message>
    <message>
        <source>CPU seconds for one of the measuring machine</source>
        <translation>Secondes CPU pour une de la machine de mesure</translation>
    </message>
    <message>
        <source>Its P90 over its P50</source>
        <translation>Son P90 sur son P50</translation>
    </message>
    <message>
        <source>Network and disk</source>
        <translation>Réseau et disque</translation>
    </message>
    <message>
        <source>Downloads (MB/s)</source>
        <translation>Téléchargements (Mo/s)</translation>
    </message>
    <message>
        <source>Caches and artifacts (MB/s)</source>
        <translation>Caches et artéfacts (Mo/s)</translation>
    </message>
    <message>
        <source>Unpacking of images (MB/s)</source>
        <translation>Décompression des images (Mo/s)</translation>
    </message>
    <message>
        <source>How jobs run</source>
        <translation>Comment les jobs s’exécutent</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Exécuteur</translation>
    </message>
    <message>
        <source>Preparing a job (s)</source>
        <translation>Préparation d’un job (s)</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Jobs simultanés</translation>
    </message>
    <message>
        <source>Billed minutes for a minute</source>
        <translation>Minutes facturées par minute</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Images stay on the machine</source>
        <translation>Les images restent sur la machine</translation>
    </message>
    <message>
        <source>All machines share one cache</source>
        <translation>Toutes les machines partagent un cache</translation>
    </message>
    <message>
        <source>Docker in Docker works</source>
        <translation>Docker dans Docker fonctionne</translation>
    </message>
    <message>
        <source>Jobs reach the host&apos;s Docker</source>
        <translation>Les jobs atteignent le Docker de l’hôte</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>what was measured, or who said so</source>
        <translation>ce qui a été mesuré, ou qui l’a dit</translation>
    </message>
    <message>
        <source>As there</source>
        <comment>what a profile takes from the one that it is like</comment>
        <translation>Comme là-bas</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Export the Profile</source>
        <translation>Exporter le profil</translation>
    </message>
</context>
<context>
    <name>caravan::ProjectPanel</name>
    <message numerus="yes">
        <source>%n opam package(s)</source>
        <translation>
            <numerusform>%n paquet opam</numerusform>
            <numerusform>%n paquets opam</numerusform>
        </translation>
    </message>
    <message>
        <source>dune %1</source>
        <translation>dune %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>no opam file and no dune-project</source>
        <translation>ni fichier opam ni dune-project</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
    </message>
    <message>
        <source>%1 direct, %2 total</source>
        <translation>%1 directes, %2 au total</translation>
    </message>
    <message>
        <source>not a git repository</source>
        <translation>pas un dépôt git</translation>
    </message>
    <message>
        <source>git, no remote</source>
        <translation>git, sans dépôt distant</translation>
    </message>
    <message>
        <source>%1, self-managed</source>
        <translation>%1, autogéré</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>System packages: %1</source>
        <translation>Paquets système&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>no opam package</source>
        <translation>aucun paquet opam</translation>
    </message>
    <message>
        <source>shallow clone</source>
        <translation>clone superficiel</translation>
    </message>
    <message>
        <source>opam files changed in %1 of %2</source>
        <translation>fichiers opam modifiés dans %1 sur %2</translation>
    </message>
    <message>
        <source>OCaml %1 locked</source>
        <translation>OCaml %1 verrouillé</translation>
    </message>
    <message>
        <source>packages by dune</source>
        <translation>paquets par dune</translation>
    </message>
    <message>
        <source>packages by esy</source>
        <translation>paquets par esy</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>tests</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>%1 makes a site</source>
        <translation>%1 produit un site</translation>
    </message>
    <message>
        <source>ocamlformat %1</source>
        <translation>ocamlformat %1</translation>
    </message>
    <message>
        <source>OCaml %1 at most, because of “%2”</source>
        <translation>OCaml %1 au plus, à cause de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Not in %1: %2</source>
        <translation>Absents de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pinned, so what they need is not known: %1</source>
        <translation>Fixés par un pin, si bien que l’on ignore ce dont ils ont besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Versions from %1</source>
        <translation>Versions de %1</translation>
    </message>
    <message>
        <source>%1 is not there: dune writes it</source>
        <translation>%1 n’est pas là&#xa0;: dune l’écrit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s) with files</source>
        <translation>
            <numerusform>et %n autre problème de fichiers</numerusform>
            <numerusform>et %n autres problèmes de fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>privileged builds</source>
        <translation>builds privilégiés</translation>
    </message>
    <message>
        <source>no privileged builds</source>
        <translation>pas de builds privilégiés</translation>
    </message>
    <message>
        <source>the host&apos;s Docker socket</source>
        <translation>le socket Docker de l’hôte</translation>
    </message>
    <message>
        <source>no Docker socket</source>
        <translation>pas de socket Docker</translation>
    </message>
    <message>
        <source>a shared cache</source>
        <translation>un cache partagé</translation>
    </message>
    <message>
        <source>no shared cache</source>
        <translation>pas de cache partagé</translation>
    </message>
    <message>
        <source>no known registry</source>
        <translation>aucun registre connu</translation>
    </message>
    <message>
        <source>Runners: as you said</source>
        <translation>Runners&#xa0;: selon vos indications</translation>
    </message>
    <message>
        <source>Runners: nothing is assumed</source>
        <translation>Runners&#xa0;: rien n’est supposé</translation>
    </message>
    <message>
        <source>Assumed of the runners: %1</source>
        <translation>Supposé des runners&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>opam %1 chooses the same %n package(s)</source>
        <translation>
            <numerusform>opam %1 choisit %n paquet identique</numerusform>
            <numerusform>opam %1 choisit les mêmes %n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opam %1 chooses %n package(s) otherwise</source>
        <translation>
            <numerusform>opam %1 choisit autrement %n paquet</numerusform>
            <numerusform>opam %1 choisit autrement %n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking opam</source>
        <translation>Interrogation d’opam</translation>
    </message>
    <message>
        <source>Cancel asking opam, which has done step %1 of %2</source>
        <translation>Annuler l’interrogation d’opam, qui a terminé l’étape %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel asking opam</source>
        <translation>Annuler l’interrogation d’opam</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what needs what, with versions, times and sizes.</source>
        <translation>Montre ce qui a besoin de quoi, avec versions, temps et tailles.</translation>
    </message>
    <message>
        <source>%1
Read from: %2</source>
        <translation>%1
Lu dans&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no OCaml for “%2”</source>
        <translation>%1 n’a pas d’OCaml pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Ask opam itself</source>
        <translation>Demander à opam lui-même</translation>
    </message>
    <message>
        <source>Asks the opam of this machine which packages it would choose.</source>
        <translation>Demande à l’opam de cette machine quels paquets il choisirait.</translation>
    </message>
</context>
<context>
    <name>caravan::ProposalDialog</name>
    <message>
        <source>New Pipeline for %1</source>
        <translation>Nouveau pipeline pour %1</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>The best for this project</source>
        <translation>Le meilleur pour ce projet</translation>
    </message>
    <message>
        <source>The pipeline as it would be written</source>
        <translation>Le pipeline tel qu’il serait écrit</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>It replaces the pipeline that is there; nothing is written before you save.</source>
        <translation>Il prend la place du pipeline qui est là&#x202f;; rien n’est écrit avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>Nothing is written before you save.</source>
        <translation>Rien n’est écrit avant que vous enregistriez.</translation>
    </message>
</context>
<context>
    <name>caravan::ProposalList</name>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancre</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <translation>%1. %2 sur %3</translation>
    </message>
</context>
<context>
    <name>caravan::ResolvedPage</name>
    <message>
        <source>The pipeline as GitLab runs it</source>
        <translation>Le pipeline tel que GitLab l’exécute</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>The last text that could be read, as GitLab would run it; not to be edited.</source>
        <translation>Le dernier texte lisible, tel que GitLab l’exécuterait&#x202f;; non modifiable.</translation>
    </message>
    <message>
        <source>What GitLab makes of this text and all that it includes; not to be edited.</source>
        <translation>Ce que GitLab fait de ce texte et de tout ce qu’il inclut&#x202f;; non modifiable.</translation>
    </message>
</context>
<context>
    <name>caravan::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Nothing has been measured yet</source>
        <translation>Rien n’a encore été mesuré</translation>
    </message>
    <message>
        <source>Run the pipeline here, or open the log of a job that GitLab has run, or drop it here: then you see its times beside the estimates, and can make a profile of the runner from them.</source>
        <translation>Exécutez le pipeline ici, ou ouvrez le journal d’un job que GitLab a exécuté, ou déposez-le ici&#xa0;: vous voyez alors ses temps à côté des estimations, et pouvez en faire un profil du runner.</translation>
    </message>
    <message>
        <source>Measured and estimated</source>
        <translation>Mesuré et estimé</translation>
    </message>
    <message>
        <source>How long does it really take?</source>
        <translation>Que faut-il en réalité&#x202f;?</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Ce qu’il faut exécuter</translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>Où l’exécuter</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open Logs…</source>
        <translation>Ouvrir des journaux…</translation>
    </message>
    <message>
        <source>Paste Log</source>
        <translation>Coller un journal</translation>
    </message>
    <message>
        <source>as you, in copies of the project</source>
        <translation>sous votre nom, dans des copies du projet</translation>
    </message>
    <message>
        <source>in containers, by %1</source>
        <translation>dans des conteneurs, par %1</translation>
    </message>
    <message>
        <source>gitlab-ci-local, which runs pipelines without GitLab, was not found. “npm install -g gitlab-ci-local” installs it; logs can be read without it.</source>
        <translation>gitlab-ci-local, qui exécute des pipelines sans GitLab, n’a pas été trouvé. «&#xa0;npm install -g gitlab-ci-local&#xa0;» l’installe&#x202f;; les journaux peuvent être lus sans lui.</translation>
    </message>
    <message>
        <source>Runs are made by gitlab-ci-local (%1), as for a push. Before anything is run, you are asked.</source>
        <translation>Les exécutions sont faites par gitlab-ci-local (%1), comme pour un push. Avant toute exécution, la question vous est posée.</translation>
    </message>
    <message>
        <source>the whole pipeline</source>
        <translation>le pipeline entier</translation>
    </message>
    <message>
        <source>gitlab-ci-local cannot run “%1” alone, since its name begins like an option.</source>
        <translation>gitlab-ci-local ne peut pas exécuter «&#xa0;%1&#xa0;» seul, car son nom commence comme une option.</translation>
    </message>
    <message>
        <source>Run the whole pipeline, or rename the job.</source>
        <translation>Exécutez le pipeline entier, ou renommez le job.</translation>
    </message>
    <message>
        <source>Times are held against estimates when the run has ended.</source>
        <translation>Les temps sont comparés aux estimations quand l’exécution est terminée.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution en cours…</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n journal</numerusform>
            <numerusform>%n journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted log</source>
        <translation>le journal collé</translation>
    </message>
    <message>
        <source>The clipboard has no log of a job.</source>
        <translation>Le presse-papiers ne contient pas de journal d’un job.</translation>
    </message>
    <message>
        <source>Copy the whole log from the job&apos;s page, or download it (“complete raw”).</source>
        <translation>Copiez le journal entier depuis la page du job, ou téléchargez-le («&#xa0;complete raw&#xa0;»).</translation>
    </message>
    <message>
        <source>The log has no job whose times could be held against estimates.</source>
        <translation>Le journal n’a aucun job dont les temps puissent être comparés aux estimations.</translation>
    </message>
    <message>
        <source>The times are held against estimates…</source>
        <translation>Les temps sont comparés aux estimations…</translation>
    </message>
    <message>
        <source>The profile “%1” is kept and chosen.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est gardé et choisi.</translation>
    </message>
</context>
<context>
    <name>caravan::StartPage</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Caravan</source>
        <translation>Caravan</translation>
    </message>
    <message>
        <source>GitLab pipelines for OCaml, designed, timed and right the first time.</source>
        <translation>Des pipelines GitLab pour OCaml, conçus, chronométrés et justes du premier coup.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>ou déposez un dossier n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>a project with opam files or a .gitlab-ci.yml</source>
        <translation>un projet avec des fichiers opam ou un .gitlab-ci.yml</translation>
    </message>
    <message>
        <source>New Pipeline…</source>
        <translation>Nouveau pipeline…</translation>
    </message>
    <message>
        <source>proposed from what the project holds</source>
        <translation>proposé d’après ce que contient le projet</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>a site generator whose cache does not work</source>
        <translation>un générateur de site dont le cache ne fonctionne pas</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Les projets que vous ouvrez sont listés ici.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, in the words of QLocale::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the words of QLocale::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>a heading</comment>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Stages, jobs, images and cache strategies go onto the canvas; the YAML follows, and nothing you wrote is lost.</source>
        <translation>Étapes, jobs, images et stratégies de cache se posent sur le canevas&#x202f;; le YAML suit, et rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Know</source>
        <comment>a heading</comment>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>Before anything runs you see how long it takes, and why: on a first run, and with a cache.</source>
        <translation>Avant que quoi que ce soit ne s’exécute, vous voyez combien de temps cela prend, et pourquoi&#xa0;: à la première exécution, et avec un cache.</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a heading</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cache strategies stand side by side, with your project&apos;s own dependencies.</source>
        <translation>Les stratégies de cache sont côte à côte, avec les dépendances de votre propre projet.</translation>
    </message>
</context>
<context>
    <name>caravan::StatusLine</name>
    <message>
        <source>Pipeline: no jobs</source>
        <translation>Pipeline&#xa0;: aucun job</translation>
    </message>
    <message>
        <source>%1 · cache %2 · %3 Wh · %4 g CO₂e</source>
        <translation>%1 · cache %2 · %3&#xa0;Wh · %4&#xa0;g CO₂e</translation>
    </message>
    <message>
        <source>Time from start to end: %1 to %2 (P10 to P90)</source>
        <translation>Durée du début à la fin&#xa0;: %1 à %2 (P10 à P90)</translation>
    </message>
    <message>
        <source>Billed: %1 to %2 minutes</source>
        <translation>Facturé&#xa0;: %1 à %2 minutes</translation>
    </message>
    <message>
        <source>Energy: %1 to %2 Wh</source>
        <translation>Énergie&#xa0;: %1 à %2&#xa0;Wh</translation>
    </message>
    <message>
        <source>Carbon: %1 to %2 g CO₂e</source>
        <translation>Carbone&#xa0;: %1 à %2&#xa0;g de CO₂e</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Line %1 cannot be read</source>
        <translation>La ligne %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>This is not a pipeline</source>
        <translation>Ceci n’est pas un pipeline</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>aucun avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>HEAD détachée</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline: job %1 fails</source>
        <translation>Pipeline&#xa0;: le job %1 échoue</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pipeline, %1: %2</source>
        <translation>Pipeline, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline: %n job(s) fail: %1</source>
        <translation>
            <numerusform>Pipeline&#xa0;: %n job échoue&#xa0;: %1</numerusform>
            <numerusform>Pipeline&#xa0;: %n jobs échouent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cold %1 · warm %2 (P90 of warm %3)</source>
        <translation>à froid %1 · à chaud %2 (P90 à chaud %3)</translation>
    </message>
</context>
<context>
    <name>caravan::TextHelp</name>
    <message>
        <source>Nothing is known that defines what stands at the caret.</source>
        <translation>Rien n’est connu qui définisse ce qui se trouve au curseur.</translation>
    </message>
    <message>
        <source>There is nothing to say of what stands at the caret.</source>
        <translation>Il n’y a rien à dire de ce qui se trouve au curseur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Here it is: %1</source>
        <translation>Voici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>caravan::TextSync</name>
    <message>
        <source>Type in the text</source>
        <translation>Saisir dans le texte</translation>
    </message>
</context>
<context>
    <name>caravan::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>Faster, in order of what an average run saves</source>
        <translation>Plus vite, dans l’ordre de ce que gagne une exécution moyenne</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What the figures rest on; that on which most hangs comes first.</source>
        <translation>Ce sur quoi reposent les chiffres&#x202f;; celle dont dépend le plus vient en premier.</translation>
    </message>
    <message>
        <source>There is nothing to time yet</source>
        <translation>Il n’y a encore rien à chronométrer</translation>
    </message>
    <message>
        <source>Add a job on the Design page; then you see here what its time goes to.</source>
        <translation>Ajoutez un job sur la page Conception&#x202f;; vous voyez alors ici où passe son temps.</translation>
    </message>
    <message>
        <source>pipeline for %1</source>
        <translation>pipeline pour %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Bars are medians, whiskers reach from P10 to P90.</source>
        <translation>Les barres sont des médianes, les moustaches vont de P10 à P90.</translation>
    </message>
    <message>
        <source>The text cannot be read now; this is about the last one that could.</source>
        <translation>Le texte n’est pas lisible à présent&#x202f;; ceci concerne le dernier qui l’était.</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>Chemin critique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From the start of the pipeline to the end of its last job: median, and P10 to P90.</source>
        <translation>Du début du pipeline à la fin de son dernier job&#xa0;: médiane, et P10 à P90.</translation>
    </message>
    <message>
        <source>The time of all jobs together, by the cost factor of the runner: median, and P10 to P90.</source>
        <translation>Le temps de tous les jobs ensemble, selon le facteur de coût du runner&#xa0;: médiane, et P10 à P90.</translation>
    </message>
    <message>
        <source>images %1, caches %2</source>
        <translation>images %1, caches %2</translation>
    </message>
    <message>
        <source>What the jobs download and upload: images, caches, artifacts, packages and sources.</source>
        <translation>Ce que les jobs téléchargent et envoient&#xa0;: images, caches, artéfacts, paquets et sources.</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>%1 – %2 g CO₂e</source>
        <translation>%1 – %2&#xa0;g de CO₂e</translation>
    </message>
    <message>
        <source>Between %1 and %2 Wh, by three methods of estimating what a server takes.</source>
        <translation>Entre %1 et %2&#xa0;Wh, selon trois méthodes pour estimer ce que consomme un serveur.</translation>
    </message>
    <message>
        <source>Looking for edits that save something…</source>
        <translation>Recherche de modifications qui font gagner quelque chose…</translation>
    </message>
    <message>
        <source>The pipeline has changed since this was advised.</source>
        <translation>Le pipeline a changé depuis ce conseil.</translation>
    </message>
    <message>
        <source>Wait for the new advice.</source>
        <translation>Attendez le nouveau conseil.</translation>
    </message>
    <message>
        <source>Calibrate from Log…</source>
        <translation>Étalonner d’après un journal…</translation>
    </message>
    <message>
        <source>Reads the log of a job, and fits the runner to the times in it.</source>
        <translation>Lit le journal d’un job et ajuste le runner aux temps qui y figurent.</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>dit par vous</translation>
    </message>
    <message>
        <source>You have said that “%1” takes %2.</source>
        <translation>Vous avez dit que «&#xa0;%1&#xa0;» prend %2.</translation>
    </message>
    <message>
        <source>What you have said of “%1” is forgotten.</source>
        <translation>Ce que vous aviez dit de «&#xa0;%1&#xa0;» est oublié.</translation>
    </message>
</context>
<context>
    <name>caravan::TokenDialog</name>
    <message>
        <source>Token for a Server</source>
        <translation>Jeton pour un serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>An access token with the scope read_api, for includes from private projects. It is kept in the system&apos;s keyring, sent to this server alone, and written to no file.</source>
        <translation>Un jeton d’accès de portée read_api, pour des inclusions de projets privés. Il est gardé dans le trousseau du système, n’est envoyé qu’à ce serveur et n’est écrit dans aucun fichier.</translation>
    </message>
    <message>
        <source>Keep in the Keyring</source>
        <translation>Garder dans le trousseau</translation>
    </message>
</context>
<context>
    <name>caravan::TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n&#xa0;vCPU</numerusform>
            <numerusform>%n&#xa0;vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The runners of the server that the project&apos;s remote names, as long as no other ones are chosen</source>
        <translation>Les runners du serveur que nomme le dépôt distant du projet, tant qu’aucun autre n’est choisi</translation>
    </message>
    <message>
        <source>%1 (by remote)</source>
        <translation>%1 (dépôt distant)</translation>
    </message>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Commands</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Let %1 need %2</source>
        <translation>Faire dépendre %1 de %2</translation>
    </message>
    <message>
        <source>Let %1 no longer need %2</source>
        <translation>Ne plus faire dépendre %1 de %2</translation>
    </message>
    <message>
        <source>Rename stage %1 to %2</source>
        <translation>Renommer l’étape %1 en %2</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>Déplacer l’étape %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s) to %1</source>
        <translation>
            <numerusform>Déplacer %n job vers %1</numerusform>
            <numerusform>Déplacer %n jobs vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>Dupliquer %n job</numerusform>
            <numerusform>Dupliquer %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>Retirer %n job</numerusform>
            <numerusform>Retirer %n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Couper %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n job(s)</source>
        <translation>
            <numerusform>Couper %n job</numerusform>
            <numerusform>Couper %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Menu</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename Stage…</source>
        <translation>Renommer l’étape…</translation>
    </message>
    <message>
        <source>Move Stage Left</source>
        <translation>Déplacer l’étape à gauche</translation>
    </message>
    <message>
        <source>Move Stage Right</source>
        <translation>Déplacer l’étape à droite</translation>
    </message>
    <message>
        <source>Remove Stage</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>Add Stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Add Job</source>
        <translation>Ajouter un job</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Let %1 No Longer Need %2</source>
        <translation>Ne plus faire avoir besoin à %1 de %2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>Copier comme YAML</translation>
    </message>
    <message>
        <source>Paste Jobs</source>
        <translation>Coller des jobs</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Job(s)</source>
        <translation>
            <numerusform>Retirer %n job</numerusform>
            <numerusform>Retirer %n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache Key</source>
        <translation>Clé de cache</translation>
    </message>
    <message>
        <source>Fetch Includes</source>
        <translation>Récupérer les inclusions</translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Minimap</name>
    <message>
        <source>Map of the pipeline</source>
        <translation>Carte du pipeline</translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>Cliquer ou glisser pour y aller</translation>
    </message>
</context>
<context>
    <name>caravan::canvas::SearchBar</name>
    <message>
        <source>Find a job</source>
        <translation>Chercher un job</translation>
    </message>
    <message>
        <source>Find a job by its name, stage, image, strategy, cache key or file</source>
        <translation>Chercher un job par son nom, son étape, son image, sa stratégie, sa clé de cache ou son fichier</translation>
    </message>
    <message>
        <source>Previous job that was found</source>
        <translation>Job trouvé précédent</translation>
    </message>
    <message>
        <source>Next job that was found</source>
        <translation>Job trouvé suivant</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>no job</source>
        <translation>aucun job</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 de %n job</numerusform>
            <numerusform>%1 de %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::canvas::ZoomBar</name>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom à 100&#xa0;%</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajuster</translation>
    </message>
    <message>
        <source>Zoom so that everything fits</source>
        <translation>Zoomer de façon que tout soit visible</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>Show the map of the pipeline</source>
        <translation>Montrer la carte du pipeline</translation>
    </message>
    <message>
        <source>hide map</source>
        <translation>masquer la carte</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::ChoiceBar</name>
    <message>
        <source>Images of other distributions, too</source>
        <translation>Aussi les images d’autres distributions</translation>
    </message>
    <message>
        <source>Search for the Best</source>
        <translation>Chercher la meilleure</translation>
    </message>
    <message>
        <source>Alpine or Debian? Each strategy is tried in both.</source>
        <translation>Alpine ou Debian&#x202f;? Chaque stratégie est essayée dans les deux.</translation>
    </message>
    <message>
        <source>Tries combinations of image, strategy, job shape, cache policy and runner, and shows the fastest, the greenest and the simplest.</source>
        <translation>Essaie des combinaisons d’image, de stratégie, de forme des jobs, de politique de cache et de runner, et montre la plus rapide, la plus verte et la plus simple.</translation>
    </message>
    <message>
        <source>Searching… Pipelines that were tried: %1.</source>
        <translation>Recherche… Pipelines essayés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Ordre des colonnes</translation>
    </message>
    <message>
        <source>by expected time</source>
        <translation>par temps attendu</translation>
    </message>
    <message>
        <source>by warm time</source>
        <translation>par temps à chaud</translation>
    </message>
    <message>
        <source>by cold time</source>
        <translation>par temps à froid</translation>
    </message>
    <message>
        <source>by P90 of warm runs</source>
        <translation>par P90 à chaud</translation>
    </message>
    <message>
        <source>by cache size</source>
        <translation>par taille de cache</translation>
    </message>
    <message>
        <source>by CO₂e</source>
        <translation>par CO₂e</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>Chooses which strategies have a column.</source>
        <translation>Choisit quelles stratégies ont une colonne.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::ColumnCard</name>
    <message>
        <source>Not estimated</source>
        <translation>Non estimé</translation>
    </message>
    <message>
        <source>P10 %1, P90 %2</source>
        <translation>P10 %1, P90 %2</translation>
    </message>
    <message>
        <source>Warm run</source>
        <translation>À chaud</translation>
    </message>
    <message>
        <source>Cold run</source>
        <translation>À froid</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Nine warm runs of ten take no longer.</source>
        <translation>Neuf exécutions à chaud sur dix ne prennent pas plus longtemps.</translation>
    </message>
    <message>
        <source>Cache / image</source>
        <translation>Cache / image</translation>
    </message>
    <message>
        <source>Compressed: what is kept between runs.</source>
        <translation>Compressé&#xa0;: ce qui est conservé entre les exécutions.</translation>
    </message>
    <message>
        <source>Billed per run</source>
        <translation>Facturé par exécution</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes of all jobs of a warm run, times the cost factor of the runner.</source>
        <translation>Minutes de tous les jobs d’une exécution à chaud, multipliées par le facteur de coût du runner.</translation>
    </message>
    <message>
        <source>Energy per run</source>
        <translation>Énergie par exécution</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>Between %1 and %2 Wh</source>
        <translation>Entre %1 et %2&#xa0;Wh</translation>
    </message>
    <message>
        <source>CO₂e per run</source>
        <translation>CO₂e par exécution</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>Between %1 and %2 g</source>
        <translation>Entre %1 et %2&#xa0;g</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Nécessite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Risk: %1
</source>
        <translation>Risque&#xa0;: %1
</translation>
    </message>
    <message>
        <source>Needs: %1
</source>
        <translation>Nécessite&#xa0;: %1
</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show YAML</source>
        <translation>Voir le YAML</translation>
    </message>
    <message>
        <source>Show what “%1” changes</source>
        <translation>Afficher ce que change «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::CrossoverChart</name>
    <message>
        <source>Expected minutes of each strategy, by the share of runs with other dependencies</source>
        <translation>Minutes attendues de chaque stratégie, selon la part d’exécutions avec d’autres dépendances</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>%1 % of runs with other dependencies (min)</source>
        <translation>%1&#xa0;% des exécutions avec d’autres dépendances (min)</translation>
    </message>
    <message>
        <source>Runs with other dependencies</source>
        <translation>Exécutions avec d’autres dépendances</translation>
    </message>
    <message>
        <source>%1: %2, where %3 % of the runs have other dependencies</source>
        <translation>%1&#xa0;: %2, quand %3&#xa0;% des exécutions ont d’autres dépendances</translation>
    </message>
    <message>
        <source>now: %1 %</source>
        <translation>actuel&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::Details</name>
    <message>
        <source>No strategy works here, so that there are no times to compare.</source>
        <translation>Aucune stratégie ne fonctionne ici&#xa0;: il n’y a donc pas de temps à comparer.</translation>
    </message>
    <message>
        <source>By Phase</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>Minutes of a warm run on the critical path, by phase</source>
        <translation>Minutes d’une exécution à chaud sur le chemin critique, par phase</translation>
    </message>
    <message>
        <source>Where They Cross</source>
        <translation>Où elles se croisent</translation>
    </message>
    <message>
        <source>Expected minutes, as more and more runs have other dependencies</source>
        <translation>Minutes attendues, quand de plus en plus d’exécutions ont d’autres dépendances</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Difference from</source>
        <translation>Différence depuis</translation>
    </message>
    <message>
        <source>Difference to</source>
        <translation>Différence vers</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
    <message>
        <source>“Show YAML” shows what a strategy changes.</source>
        <translation>«&#xa0;Voir le YAML&#xa0;» montre ce qu’une stratégie change.</translation>
    </message>
    <message>
        <source>This strategy is in use: the text stays as it is.</source>
        <translation>Cette stratégie est en usage&#xa0;: le texte reste tel qu’il est.</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::PhaseChart</name>
    <message>
        <source>Minutes by phase, for each strategy</source>
        <translation>Minutes par phase, pour chaque stratégie</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>%1 (min)</source>
        <translation>%1 (min)</translation>
    </message>
</context>
<context>
    <name>caravan::history::ChoiceBar</name>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>A branch is replayed with what was merged into it.</source>
        <translation>Une branche est rejouée avec ce qui y a été fusionné.</translation>
    </message>
    <message>
        <source>Number of commits</source>
        <translation>Nombre de commits</translation>
    </message>
    <message>
        <source>The newest commits, no more than so many.</source>
        <translation>Les commits les plus récents, pas plus que ce nombre.</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Toutes les branches</translation>
    </message>
</context>
<context>
    <name>caravan::history::CommitCard</name>
    <message>
        <source>The commit under each strategy</source>
        <translation>Le commit sous chaque stratégie</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed in all.</source>
        <translation>
            <numerusform>%n fichier modifié en tout.</numerusform>
            <numerusform>%n fichiers modifiés en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>What the pipeline of this commit finds of the caches and the image that it asks for.</source>
        <translation>Ce que le pipeline de ce commit trouve des caches et de l’image qu’il demande.</translation>
    </message>
    <message>
        <source>Runner time</source>
        <translation>Temps de runner</translation>
    </message>
    <message>
        <source>Of all jobs together, the median: estimated for the runner that is chosen.</source>
        <translation>De tous les jobs ensemble, la médiane&#xa0;: estimée pour le runner choisi.</translation>
    </message>
</context>
<context>
    <name>caravan::history::HoursChart</name>
    <message>
        <source>%1: %2 h</source>
        <translation>%1&#xa0;: %2&#xa0;h</translation>
    </message>
    <message>
        <source>Hours of runner time, added up</source>
        <translation>Heures de runner, additionnées</translation>
    </message>
    <message>
        <source>Commits, from the oldest</source>
        <translation>Commits, à partir du plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 h after %n commit(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2&#xa0;h après %n commit</numerusform>
            <numerusform>%1&#xa0;: %2&#xa0;h après %n commits</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>%1 (h)</source>
        <translation>%1 (h)</translation>
    </message>
</context>
<context>
    <name>caravan::history::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>hit: all is there</source>
        <translation>trouvé&#xa0;: tout est là</translation>
    </message>
    <message>
        <source>partial hit: some is, or for other dependencies</source>
        <translation>partiel&#xa0;: une partie est là, ou pour d’autres dépendances</translation>
    </message>
    <message>
        <source>miss: everything is made anew</source>
        <translation>manqué&#xa0;: tout est refait</translation>
    </message>
    <message>
        <source>no cache</source>
        <translation>sans cache</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation>sans pipeline</translation>
    </message>
    <message>
        <source>changes the key</source>
        <translation>change la clé</translation>
    </message>
</context>
<context>
    <name>caravan::history::ReplayModel</name>
    <message>
        <source>no pipeline</source>
        <translation>sans pipeline</translation>
    </message>
    <message>
        <source>no cache</source>
        <translation>sans cache</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>partial hit</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>It changes nothing that cache keys are made of.</source>
        <translation>Il ne change rien de ce dont sont formées les clés de cache.</translation>
    </message>
    <message>
        <source>It changes what cache keys are made of: %1.</source>
        <translation>Il change ce dont sont formées les clés de cache&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>pas possible</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>%1: %2, %3 of runner time</source>
        <translation>%1&#xa0;: %2, %3 de temps de runner</translation>
    </message>
    <message>
        <source>Files that changed the key</source>
        <translation>Fichiers qui ont changé la clé</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>%1: runner time (s)</source>
        <translation>%1&#xa0;: temps de runner (s)</translation>
    </message>
</context>
<context>
    <name>caravan::history::StripView</name>
    <message>
        <source>Commits, replayed under each strategy</source>
        <translation>Commits, rejoués sous chaque stratégie</translation>
    </message>
    <message>
        <source>Left and Right lead from commit to commit, with Ctrl to the next one that changes keys; Up and Down lead from strategy to strategy.</source>
        <translation>Gauche et Droite mènent d’un commit à l’autre, avec Ctrl au prochain qui change des clés&#x202f;; Haut et Bas mènent d’une stratégie à l’autre.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::AssumptionList</name>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n hypothèse</numerusform>
            <numerusform>%n hypothèses</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::CacheForm</name>
    <message>
        <source>Add to the cache key</source>
        <translation>Ajouter à la clé de cache</translation>
    </message>
    <message>
        <source>Restores the cache, and saves it when the job has succeeded.</source>
        <translation>Restaure le cache et l’enregistre quand le job a réussi.</translation>
    </message>
    <message>
        <source>Restores the cache and never saves it.</source>
        <translation>Restaure le cache et ne l’enregistre jamais.</translation>
    </message>
    <message>
        <source>Saves the cache without restoring it.</source>
        <translation>Enregistre le cache sans le restaurer.</translation>
    </message>
    <message>
        <source>Keys to try, in this order, when there is no cache for the key; separated by commas</source>
        <translation>Clés à essayer, dans cet ordre, quand il n’y a pas de cache pour la clé&#x202f;; séparées par des virgules</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>chosen by a variable</source>
        <translation>choisie par une variable</translation>
    </message>
    <message>
        <source>prefix: %1</source>
        <translation>préfixe&#xa0;: %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Name of a file</source>
        <translation>Nom d’un fichier</translation>
    </message>
    <message>
        <source>Prefix…</source>
        <translation>Préfixe…</translation>
    </message>
    <message>
        <source>Prefix of the key</source>
        <translation>Préfixe de la clé</translation>
    </message>
    <message>
        <source>A fixed key instead…</source>
        <translation>Une clé fixe à la place…</translation>
    </message>
    <message>
        <source>Key, for example opam-$CI_COMMIT_REF_SLUG</source>
        <translation>Clé, par exemple opam-$CI_COMMIT_REF_SLUG</translation>
    </message>
    <message>
        <source>A change asks whether it is for this job alone.</source>
        <translation>À chaque modification, la question est posée de savoir si elle ne vaut que pour ce job.</translation>
    </message>
    <message>
        <source>Change the cache policy of %1</source>
        <translation>Modifier la politique de cache de %1</translation>
    </message>
    <message>
        <source>Change the fallback keys of %1</source>
        <translation>Modifier les clés de repli de %1</translation>
    </message>
    <message>
        <source>Change the cache key of %1</source>
        <translation>Modifier la clé de cache de %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>fallback keys</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>a path a line, for example _opam</source>
        <translation>un chemin par ligne, par exemple _opam</translation>
    </message>
    <message>
        <source>Saved after</source>
        <translation>Enregistré après</translation>
    </message>
    <message>
        <source>Remove this cache</source>
        <translation>Retirer ce cache</translation>
    </message>
    <message>
        <source>Remove a cache of %1</source>
        <translation>Retirer un cache de %1</translation>
    </message>
    <message>
        <source>Change the cache paths of %1</source>
        <translation>Modifier les chemins du cache de %1</translation>
    </message>
    <message>
        <source>Change when the cache of %1 is saved</source>
        <translation>Modifier quand le cache de %1 est enregistré</translation>
    </message>
    <message>
        <source>Replaying the project&apos;s commits: %1 %. Cancel</source>
        <translation>Relecture des commits du projet&#xa0;: %1&#xa0;%. Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the last %n run(s) would have found it; of the next 100, %2 to %3 will</source>
        <translation>
            <numerusform>%1&#xa0;% de la dernière exécution l’aurait trouvé&#x202f;; sur les 100 prochaines, %2 à %3 le trouveront</numerusform>
            <numerusform>%1&#xa0;% des %n dernières exécutions l’auraient trouvé&#x202f;; sur les 100 prochaines, %2 à %3 le trouveront</numerusform>
        </translation>
    </message>
    <message>
        <source>; it was there, for other dependencies, in %1 %</source>
        <translation>&#x202f;; il était là, pour d’autres dépendances, dans %1&#xa0;%</translation>
    </message>
    <message>
        <source>By a replay of the project&apos;s own commits, each one run, with this key and this runner. P10 to P90.</source>
        <translation>D’après une relecture des commits du projet lui-même, une exécution chacun, avec cette clé et ce runner. P10 à P90.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::CacheSection</name>
    <message>
        <source>This job keeps nothing between runs.</source>
        <translation>Ce job ne conserve rien entre les exécutions.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Add a cache</source>
        <translation>Ajouter un cache</translation>
    </message>
    <message>
        <source>Add a cache to %1</source>
        <translation>Ajouter un cache à %1</translation>
    </message>
    <message>
        <source>Give the caches of %1 to %2</source>
        <translation>Donner les caches de %1 à %2</translation>
    </message>
    <message>
        <source>These jobs have different caches. One that is added is added to each of them.</source>
        <translation>Ces jobs ont des caches différents. Un cache ajouté l’est à chacun d’eux.</translation>
    </message>
    <message>
        <source>These jobs keep nothing between runs.</source>
        <translation>Ces jobs ne gardent rien d’une exécution à l’autre.</translation>
    </message>
    <message>
        <source>Give all the caches of %1</source>
        <translation>Donner à tous les caches de %1</translation>
    </message>
    <message>
        <source>Give all selected jobs the same caches</source>
        <translation>Donner les mêmes caches à tous les jobs sélectionnés</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::DifferencesCard</name>
    <message>
        <source>What differs from the strategy</source>
        <translation>Ce qui diffère de la stratégie</translation>
    </message>
    <message>
        <source>Write it as the strategy has it</source>
        <translation>L’écrire comme le fait la stratégie</translation>
    </message>
    <message>
        <source>Writes the strategy&apos;s own lines, variables and cache once more; all others stay as they are.</source>
        <translation>Récrit les lignes, les variables et le cache propres à la stratégie&#x202f;; tous les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Differs from its strategy</source>
        <translation>Diffère de sa stratégie</translation>
    </message>
    <message>
        <source>Not compared with its strategy</source>
        <translation>Non comparé à sa stratégie</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::EntryChip</name>
    <message>
        <source>Remove with Delete.</source>
        <translation>Retirer avec Suppr.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::FieldRow</name>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>A change asks whether it is for this job alone.</source>
        <translation>Une modification demande si elle vaut pour ce job seulement.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::FieldsSection</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::ImageSection</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>the runner&apos;s own image</source>
        <translation>l’image propre au runner</translation>
    </message>
    <message>
        <source>OCaml</source>
        <translation>OCaml</translation>
    </message>
    <message>
        <source>%1 (image default)</source>
        <translation>%1 (celui de l’image)</translation>
    </message>
    <message>
        <source>No image is named: the runner&apos;s own is used.</source>
        <translation>Aucune image n’est nommée&#xa0;: celle du runner est utilisée.</translation>
    </message>
    <message>
        <source>%1 to pull</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>This image is not in the catalogue: its size is assumed.</source>
        <translation>Cette image n’est pas dans le catalogue&#xa0;: sa taille est supposée.</translation>
    </message>
    <message>
        <source>sha256:… keeps the image the same</source>
        <translation>sha256:… garde l’image inchangée</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte (digest)</translation>
    </message>
    <message>
        <source>The digest that the name has today is printed by: %1</source>
        <translation>L’empreinte (digest) qu’a le nom aujourd’hui est affichée par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pin to %1, which you have noted</source>
        <translation>Fixer à %1, que vous avez noté</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>opam %1</source>
        <translation>opam %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>Say what it holds, once</source>
        <translation>Indiquer une fois pour toutes ce qu’elle contient</translation>
    </message>
    <message>
        <source>A digest is “sha256:” and 64 digits of 0 to 9 and a to f, not “%1”.</source>
        <translation>Une empreinte (digest) est «&#xa0;sha256:&#xa0;» suivi de 64 chiffres de 0 à 9 et a à f, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 prints it.</source>
        <translation>%1 l’affiche.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::NeedRow</name>
    <message>
        <source>Takes its artifacts</source>
        <translation>Prend ses artéfacts</translation>
    </message>
    <message>
        <source>Only where the pipeline has it</source>
        <translation>Seulement si le pipeline le contient</translation>
    </message>
    <message>
        <source>Options of this need</source>
        <translation>Options de ce besoin</translation>
    </message>
    <message>
        <source>Without this, GitLab makes no pipeline where the needed job is left out by its rules.</source>
        <translation>Sans cela, GitLab ne crée pas de pipeline quand les règles du job requis l’excluent.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <translation>pipeline %1</translation>
    </message>
    <message>
        <source>%1 of pipeline %2</source>
        <translation>%1 du pipeline %2</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>A besoin de %1</translation>
    </message>
    <message>
        <source>Options of the need of %1</source>
        <translation>Options du besoin de %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>without artifacts</source>
        <translation>sans artéfacts</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>some instances</source>
        <translation>certaines instances</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::NeedsSection</name>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Wait for another job</source>
        <translation>Attendre un autre job</translation>
    </message>
    <message>
        <source>Let %1 no longer need %2</source>
        <translation>Ne plus faire dépendre %1 de %2</translation>
    </message>
    <message>
        <source>Starts at once.</source>
        <translation>Démarre tout de suite.</translation>
    </message>
    <message>
        <source>Waits for all jobs of earlier stages.</source>
        <translation>Attend tous les jobs des étapes précédentes.</translation>
    </message>
    <message>
        <source>Starts at once: its list of needs is empty.</source>
        <translation>Démarre tout de suite&#xa0;: sa liste de «&#xa0;needs&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Let %1 need %2</source>
        <translation>Faire dépendre %1 de %2</translation>
    </message>
    <message>
        <source>There is no other job</source>
        <translation>Il n’y a pas d’autre job</translation>
    </message>
    <message>
        <source>Wait for a job…</source>
        <translation>Attendre un job…</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>L’attendre</translation>
    </message>
    <message>
        <source>Change a need of %1</source>
        <translation>Changer un besoin de %1</translation>
    </message>
    <message>
        <source>Let %1 no longer wait for another pipeline</source>
        <translation>Ne plus faire attendre un autre pipeline à %1</translation>
    </message>
    <message>
        <source>A job of another project…</source>
        <translation>Un job d’un autre projet…</translation>
    </message>
    <message>
        <source>A job of another pipeline…</source>
        <translation>Un job d’un autre pipeline…</translation>
    </message>
    <message>
        <source>Project, for example group/project</source>
        <translation>Projet, par exemple groupe/projet</translation>
    </message>
    <message>
        <source>Pipeline, for example $PARENT_PIPELINE_ID</source>
        <translation>Pipeline, par exemple $PARENT_PIPELINE_ID</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Nom du job</translation>
    </message>
    <message>
        <source>Branch, for example main</source>
        <translation>Branche, par exemple main</translation>
    </message>
    <message>
        <source>Project or pipeline</source>
        <translation>Projet ou pipeline</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::OriginSection</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Écrit à</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PhaseRow</name>
    <message>
        <source>P10 %1, P90 %2</source>
        <translation>P10 %1, P90 %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PipelineSummary</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Select a job on the canvas to see and change it.</source>
        <translation>Sélectionnez un job sur le canevas pour le voir et le modifier.</translation>
    </message>
    <message>
        <source>There are no jobs yet. Drag one to the canvas, and its facts are shown here.</source>
        <translation>Il n’y a pas encore de jobs. Faites-en glisser un sur le canevas, et ses données s’affichent ici.</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>à chaud</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>à froid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From the start of the first job to the end of the last: half of all runs take no longer.</source>
        <translation>Du début du premier job à la fin du dernier&#xa0;: la moitié des exécutions ne prennent pas plus longtemps.</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Nine runs of ten take no longer.</source>
        <translation>Neuf exécutions sur dix ne prennent pas plus longtemps.</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes of all jobs, times the cost factor of the runner.</source>
        <translation>Minutes de tous les jobs, multipliées par le facteur de coût du runner.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Images kept</source>
        <translation>Images conservées</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each other one says why on its card.</source>
        <translation>%1&#x202f;; chacun des autres indique pourquoi sur sa carte.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PlaceTable</name>
    <message>
        <source>Shows the line in the text.</source>
        <translation>Affiche la ligne dans le texte.</translation>
    </message>
    <message>
        <source>Opens %1 at the line, to be changed there.</source>
        <translation>Ouvre %1 à la ligne, pour y faire le changement.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::RestSection</name>
    <message>
        <source>Other keywords</source>
        <translation>Autres mots-clés</translation>
    </message>
    <message>
        <source>Add a keyword…</source>
        <translation>Ajouter un mot-clé…</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::RuleCard</name>
    <message>
        <source>Try it earlier</source>
        <translation>L’essayer plus tôt</translation>
    </message>
    <message>
        <source>Try it later</source>
        <translation>L’essayer plus tard</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::RulesSection</name>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>files, for example src/**/*.ml</source>
        <translation>fichiers, par exemple src/**/*.ml</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Existent</translation>
    </message>
    <message>
        <source>files that must be there</source>
        <translation>fichiers qui doivent être là</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Peut échouer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules as text</source>
        <translation>Règles comme texte</translation>
    </message>
    <message>
        <source>no rules: the job runs with every pipeline</source>
        <translation>sans règles&#xa0;: le job s’exécute avec chaque pipeline</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Comme texte</translation>
    </message>
    <message>
        <source>On the default branch</source>
        <translation>Sur la branche par défaut</translation>
    </message>
    <message>
        <source>In merge requests</source>
        <translation>Dans les requêtes de fusion</translation>
    </message>
    <message>
        <source>For a tag</source>
        <translation>Pour une étiquette git</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Par une planification</translation>
    </message>
    <message>
        <source>When OCaml sources change</source>
        <translation>Quand des sources OCaml changent</translation>
    </message>
    <message>
        <source>By hand, without holding up the pipeline</source>
        <translation>À la main, sans retenir le pipeline</translation>
    </message>
    <message>
        <source>Never, whatever follows</source>
        <translation>Jamais, quoi qu’il suive</translation>
    </message>
    <message>
        <source>In all other cases</source>
        <translation>Dans tous les autres cas</translation>
    </message>
    <message>
        <source>These rules are put together from several places; they are changed as text.</source>
        <translation>Ces règles sont réunies de plusieurs endroits&#x202f;; elles se modifient comme texte.</translation>
    </message>
    <message>
        <source>The job has “only” or “except”, which GitLab does not take beside rules.</source>
        <translation>Le job a «&#xa0;only&#xa0;» ou «&#xa0;except&#xa0;», que GitLab n’accepte pas à côté de règles.</translation>
    </message>
    <message>
        <source>The first rule that holds decides; when none holds, the job is left out.</source>
        <translation>La première règle qui s’applique décide&#x202f;; si aucune ne s’applique, le job est laissé de côté.</translation>
    </message>
    <message>
        <source>No rules: the job is in every pipeline that is made.</source>
        <translation>Sans règles&#xa0;: le job est dans chaque pipeline créé.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a rule to %1</source>
        <translation>Ajouter une règle à %1</translation>
    </message>
    <message>
        <source>Change rule %1 of %2</source>
        <translation>Modifier la règle %1 de %2</translation>
    </message>
    <message>
        <source>Remove rule %1 of %2</source>
        <translation>Retirer la règle %1 de %2</translation>
    </message>
    <message>
        <source>Move rule %1 of %2</source>
        <translation>Déplacer la règle %1 de %2</translation>
    </message>
    <message>
        <source>Change the rules of %1</source>
        <translation>Modifier les règles de %1</translation>
    </message>
    <message>
        <source>These jobs have different rules. A rule that is added is added to each of them.</source>
        <translation>Ces jobs ont des règles différentes. Une règle ajoutée l’est à chacun d’eux.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::ScriptSection</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>One command a line; indent the further lines of a command by two spaces. Ctrl+Enter applies.</source>
        <translation>Une commande par ligne&#x202f;; indentez de deux espaces les lignes suivantes d’une commande. Ctrl+Entrée applique.</translation>
    </message>
    <message>
        <source>Written in a way that is edited in the text</source>
        <translation>Écrit d’une manière qui se modifie dans le texte</translation>
    </message>
    <message>
        <source>%1: edit it there</source>
        <translation>%1&#xa0;: modifiez-le à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n ligne</numerusform>
            <numerusform>%1 · %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
    <message>
        <source>A change asks whether it is for this job alone.</source>
        <translation>À chaque modification, la question est posée de savoir si elle ne vaut que pour ce job.</translation>
    </message>
    <message>
        <source>%1 · none</source>
        <translation>%1 · aucune</translation>
    </message>
    <message>
        <source>differs; what is entered here replaces the script of each</source>
        <translation>diffère&#x202f;; ce qui est saisi ici remplace le script de chacun</translation>
    </message>
    <message>
        <source>%1 · differs</source>
        <translation>%1 · diffère</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::StageSection</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s) to %1</source>
        <translation>
            <numerusform>Déplacer %n job vers %1</numerusform>
            <numerusform>Déplacer %n jobs vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::StrategySection</name>
    <message>
        <source>Switch strategy</source>
        <translation>Stratégie de switch</translation>
    </message>
    <message>
        <source>This job uses no opam, so it needs no switch.</source>
        <translation>Ce job n’utilise pas opam et n’a donc pas besoin de switch.</translation>
    </message>
    <message>
        <source>With the %1</source>
        <comment>what is added to a strategy</comment>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>%1 warm · %2 cold</source>
        <translation>%1 à chaud · %2 à froid</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>…</source>
        <comment>times are being worked out</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>échouerait</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::TimeSection</name>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>%1 (cold %2)</source>
        <translation>%1 (à froid %2)</translation>
    </message>
    <message>
        <source>%1 (warm %2)</source>
        <translation>%1 (à chaud %2)</translation>
    </message>
    <message>
        <source>The pipeline waits for this job.</source>
        <translation>Le pipeline attend ce job.</translation>
    </message>
    <message>
        <source>It could end %1 later without the pipeline ending later.</source>
        <translation>Il pourrait finir %1 plus tard sans que le pipeline finisse plus tard.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::VariablesSection</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Enter changes the current cell, Delete takes the variable away. A double click on the origin shows the line.</source>
        <translation>Entrée modifie la cellule actuelle, Suppr retire la variable. Un double clic sur l’origine montre la ligne.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of the job, %2 of the pipeline</source>
        <translation>%1 du job, %2 du pipeline</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Change the variable %1 of %2</source>
        <translation>Modifier la variable %1 de %2</translation>
    </message>
    <message>
        <source>Rename the variable %1 of %2 to %3</source>
        <translation>Renommer la variable %1 de %2 en %3</translation>
    </message>
    <message>
        <source>Remove the variable %1 of %2</source>
        <translation>Retirer la variable %1 de %2</translation>
    </message>
    <message>
        <source>These jobs have different values, or some have none. One that is entered is for all of them.</source>
        <translation>Ces jobs ont des valeurs différentes, ou certains n’en ont pas. Celle qui est saisie vaut pour tous.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::WhenSection</name>
    <message>
        <source>When it runs</source>
        <translation>Quand il s’exécute</translation>
    </message>
    <message>
        <source>Pipeline for</source>
        <translation>Pipeline pour</translation>
    </message>
    <message>
        <source>What becomes of the job</source>
        <translation>Ce que devient le job</translation>
    </message>
    <message>
        <source>When it runs, by what starts the pipeline</source>
        <translation>Quand il s’exécute, selon ce qui lance le pipeline</translation>
    </message>
    <message>
        <source>In the pipeline for %1</source>
        <translation>Dans le pipeline pour %1</translation>
    </message>
    <message>
        <source>Shows the line in the text.</source>
        <translation>Affiche la ligne dans le texte.</translation>
    </message>
</context>
<context>
    <name>caravan::running::LocalRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 ne peut pas être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>gitlab-ci-local was ended by somebody else.</source>
        <translation>gitlab-ci-local a été interrompu par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The run has succeeded.</source>
        <translation>L’exécution a réussi.</translation>
    </message>
    <message>
        <source>The run has failed; the log says where.</source>
        <translation>L’exécution a échoué&#x202f;; le journal dit où.</translation>
    </message>
</context>
<context>
    <name>caravan::running::LogView</name>
    <message>
        <source>succeeded</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Jobs and commands of the log</source>
        <translation>Jobs et commandes du journal</translation>
    </message>
    <message>
        <source>Job and command</source>
        <translation>Job et commande</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>the job of this log</source>
        <translation>le job de ce journal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>caravan::running::MeasuredPanel</name>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Keep as Profile</source>
        <translation>Garder comme profil</translation>
    </message>
    <message>
        <source>Measured and estimated times</source>
        <translation>Temps mesurés et estimés</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>After calibration</source>
        <translation>Après étalonnage</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Writes what was fitted into your own figures, ~/.config/caravan/estimate.yml; it is then one of the runners.</source>
        <translation>Écrit ce qui a été ajusté dans vos propres chiffres, ~/.config/caravan/estimate.yml&#x202f;; c’est alors l’un des runners.</translation>
    </message>
    <message>
        <source>Estimates for “%1” are off by %2 (median) here; fitted to these logs, by %3.</source>
        <translation>Les estimations pour «&#xa0;%1&#xa0;» s’écartent ici de %2 (médiane)&#x202f;; ajustées à ces journaux, de %3.</translation>
    </message>
    <message>
        <source>not of this pipeline</source>
        <translation>pas de ce pipeline</translation>
    </message>
    <message>
        <source>Line %1 of the log, to %2.</source>
        <translation>Ligne %1 du journal, jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::AdviceList</name>
    <message>
        <source>No single edit makes this pipeline faster.</source>
        <translation>Aucune modification isolée ne rend ce pipeline plus rapide.</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::AdviceRow</name>
    <message>
        <source>mends the pipeline</source>
        <translation>répare le pipeline</translation>
    </message>
    <message>
        <source>− %1 billed</source>
        <translation>− %1 facturé</translation>
    </message>
    <message>
        <source>less CO₂e</source>
        <translation>moins de CO₂e</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview “%1”</source>
        <translation>Aperçu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>Appliquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::AssumptionPanel</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::JobTimeField</name>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Combien de temps cela prend-il&#x202f;?</translation>
    </message>
    <message>
        <source>How long do the scripts of “%1” take?</source>
        <translation>Combien de temps prennent les scripts de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget what you have said of “%1”</source>
        <translation>Oublier ce que vous avez dit de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>90s, 8m or 1h30m</source>
        <translation>90s, 8m ou 1h30m</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>GitLab lets no job run longer than %1.</source>
        <translation>GitLab ne laisse aucun job durer plus de %1.</translation>
    </message>
    <message>
        <source>A time is such as 90s, 8m or 1h30m.</source>
        <translation>Un temps s’écrit comme 90s, 8m ou 1h30m.</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::TimelineDelegate</name>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::TimelineModel</name>
    <message>
        <source>Starts after %1 and takes %2, P10 %3 to P90 %4.</source>
        <translation>Démarre après %1 et prend %2, de P10 %3 à P90 %4.</translation>
    </message>
    <message>
        <source>The pipeline waits for this job.</source>
        <translation>Le pipeline attend ce job.</translation>
    </message>
    <message>
        <source>It could end %1 later without the pipeline ending later.</source>
        <translation>Il pourrait finir %1 plus tard sans que le pipeline finisse plus tard.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Début (s)</translation>
    </message>
    <message>
        <source>P10 (s)</source>
        <translation>P10 (s)</translation>
    </message>
    <message>
        <source>P50 (s)</source>
        <translation>P50 (s)</translation>
    </message>
    <message>
        <source>P90 (s)</source>
        <translation>P90 (s)</translation>
    </message>
    <message>
        <source>Slack (s)</source>
        <translation>Marge (s)</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, étape %2</translation>
    </message>
    <message>
        <source>Time from the start of the pipeline</source>
        <translation>Temps depuis le début du pipeline</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Each row is a job: when it starts, and what its time is spent on.</source>
        <translation>Chaque ligne est un job&#xa0;: quand il démarre, et à quoi passe son temps.</translation>
    </message>
    <message>
        <source>%1: %2, P10 %3 to P90 %4</source>
        <translation>%1&#xa0;: %2, de P10 %3 à P90 %4</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>catalogue/energy.yml</name>
    <message>
        <source>us-east1 (South Carolina)</source>
        <translation>us-east1 (Caroline du Sud)</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>the world&apos;s average</source>
        <translation>la moyenne mondiale</translation>
    </message>
</context>
<context>
    <name>catalogue/hosts.tsv</name>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Inria&apos;s GitLab</source>
        <translation>Le GitLab d’Inria</translation>
    </message>
    <message>
        <source>Framasoft&apos;s GitLab</source>
        <translation>Le GitLab de Framasoft</translation>
    </message>
    <message>
        <source>GNOME&apos;s GitLab</source>
        <translation>Le GitLab de GNOME</translation>
    </message>
    <message>
        <source>freedesktop.org&apos;s GitLab</source>
        <translation>Le GitLab de freedesktop.org</translation>
    </message>
    <message>
        <source>Debian&apos;s GitLab</source>
        <translation>Le GitLab de Debian</translation>
    </message>
    <message>
        <source>KDE&apos;s GitLab</source>
        <translation>Le GitLab de KDE</translation>
    </message>
    <message>
        <source>IN2P3&apos;s GitLab</source>
        <translation>Le GitLab de l’IN2P3</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Bitbucket</source>
        <translation>Bitbucket</translation>
    </message>
    <message>
        <source>Codeberg</source>
        <translation>Codeberg</translation>
    </message>
    <message>
        <source>SourceHut</source>
        <translation>SourceHut</translation>
    </message>
    <message>
        <source>a GitLab of somebody&apos;s own</source>
        <translation>un GitLab particulier</translation>
    </message>
</context>
<context>
    <name>catalogue/images.yml</name>
    <message>
        <source>It sets neither OPAMYES nor OPAMCONFIRMLEVEL, so that opam asks where nobody answers.</source>
        <translation>Elle ne définit ni OPAMYES ni OPAMCONFIRMLEVEL&#xa0;: opam pose donc des questions là où personne ne répond.</translation>
    </message>
    <message>
        <source>Programs that were built for glibc do not run on Alpine, whose C library is musl.</source>
        <translation>Les programmes compilés pour glibc ne fonctionnent pas sur Alpine, dont la bibliothèque C est musl.</translation>
    </message>
    <message>
        <source>The name follows Alpine&apos;s releases, two a year, and what a cache holds of the last one may not fit the next.</source>
        <translation>Le nom suit les versions d’Alpine, deux par an, et ce qu’un cache contient de la précédente peut ne pas convenir à la suivante.</translation>
    </message>
    <message>
        <source>Its gcc 15 cannot compile OCaml before 5.1, but for 4.14.2 and newer; make switches with an old OCaml on Debian 12.</source>
        <translation>Son gcc 15 ne peut pas compiler OCaml avant 5.1, sauf 4.14.2 et versions ultérieures&#x202f;; faites les switches avec un ancien OCaml sur Debian 12.</translation>
    </message>
    <message>
        <source>Its coreutils, which are written anew in Rust, break the build of OCaml before 4.12.</source>
        <translation>Ses coreutils, réécrits en Rust, cassent la compilation d’OCaml avant 4.12.</translation>
    </message>
    <message>
        <source>bisect_ppx 2.8.3 does not install with OCaml 5.4 and newer, so coverage is measured with OCaml 5.3.</source>
        <translation>bisect_ppx 2.8.3 ne s’installe pas avec OCaml 5.4 et versions ultérieures&#xa0;: la couverture est donc mesurée avec OCaml 5.3.</translation>
    </message>
    <message>
        <source>odoc 3.2.1 does not install with OCaml 5.6, so documentation is made with an older one.</source>
        <translation>odoc 3.2.1 ne s’installe pas avec OCaml 5.6&#xa0;: la documentation est donc faite avec un OCaml plus ancien.</translation>
    </message>
    <message>
        <source>OCaml 5.1 links every program with zstd, and a static one needs its static library.</source>
        <translation>OCaml 5.1 lie tout programme avec zstd, et un programme statique a besoin de sa bibliothèque statique.</translation>
    </message>
    <message>
        <source>Only runners with Windows containers can start it.</source>
        <translation>Seuls les runners avec des conteneurs Windows peuvent la démarrer.</translation>
    </message>
    <message>
        <source>Kaniko is no longer maintained by those who made it.</source>
        <translation>Kaniko n’est plus maintenu par ses auteurs.</translation>
    </message>
    <message>
        <source>Debian</source>
        <translation>Debian</translation>
    </message>
    <message>
        <source>Ubuntu</source>
        <translation>Ubuntu</translation>
    </message>
    <message>
        <source>Alpine</source>
        <translation>Alpine</translation>
    </message>
    <message>
        <source>Fedora</source>
        <translation>Fedora</translation>
    </message>
    <message>
        <source>openSUSE</source>
        <translation>openSUSE</translation>
    </message>
    <message>
        <source>Arch Linux</source>
        <translation>Arch Linux</translation>
    </message>
    <message>
        <source>CentOS</source>
        <translation>CentOS</translation>
    </message>
    <message>
        <source>Oracle Linux</source>
        <translation>Oracle Linux</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>OCaml {ocaml} on {distributionTitle}</source>
        <translation>OCaml {ocaml} sur {distributionTitle}</translation>
    </message>
    <message>
        <source>opam without a compiler, on {distributionTitle}</source>
        <translation>opam sans compilateur, sur {distributionTitle}</translation>
    </message>
    <message>
        <source>Debian 13</source>
        <translation>Debian 13</translation>
    </message>
    <message>
        <source>Debian 12</source>
        <translation>Debian 12</translation>
    </message>
    <message>
        <source>Ubuntu 24.04</source>
        <translation>Ubuntu 24.04</translation>
    </message>
    <message>
        <source>Ubuntu 26.04</source>
        <translation>Ubuntu 26.04</translation>
    </message>
    <message>
        <source>Alpine 3.24</source>
        <translation>Alpine 3.24</translation>
    </message>
    <message>
        <source>the newest Alpine</source>
        <translation>la dernière Alpine</translation>
    </message>
    <message>
        <source>an image of ocaml/opam</source>
        <translation>une image d’ocaml/opam</translation>
    </message>
    <message>
        <source>the newest OCaml on the newest Debian</source>
        <translation>le dernier OCaml sur la dernière Debian</translation>
    </message>
    <message>
        <source>the newest OCaml on Debian</source>
        <translation>le dernier OCaml sur Debian</translation>
    </message>
    <message>
        <source>the newest OCaml on Debian 13</source>
        <translation>le dernier OCaml sur Debian 13</translation>
    </message>
    <message>
        <source>the newest OCaml on Debian 12</source>
        <translation>le dernier OCaml sur Debian 12</translation>
    </message>
    <message>
        <source>the newest OCaml on Ubuntu</source>
        <translation>le dernier OCaml sur Ubuntu</translation>
    </message>
    <message>
        <source>the newest OCaml on Ubuntu 24.04</source>
        <translation>le dernier OCaml sur Ubuntu 24.04</translation>
    </message>
    <message>
        <source>the newest OCaml on Alpine</source>
        <translation>le dernier OCaml sur Alpine</translation>
    </message>
    <message>
        <source>OCaml of a variable on Debian 13</source>
        <translation>OCaml d’une variable sur Debian 13</translation>
    </message>
    <message>
        <source>OCaml of a variable on Debian 12</source>
        <translation>OCaml d’une variable sur Debian 12</translation>
    </message>
    <message>
        <source>OCaml of a variable on Ubuntu 24.04</source>
        <translation>OCaml d’une variable sur Ubuntu 24.04</translation>
    </message>
    <message>
        <source>OCaml of a variable on Alpine 3.24</source>
        <translation>OCaml d’une variable sur Alpine 3.24</translation>
    </message>
    <message>
        <source>OCaml of a variable on the newest Alpine</source>
        <translation>OCaml d’une variable sur la dernière Alpine</translation>
    </message>
    <message>
        <source>Debian 13 without documentation</source>
        <translation>Debian 13 sans documentation</translation>
    </message>
    <message>
        <source>Debian 12 without documentation</source>
        <translation>Debian 12 sans documentation</translation>
    </message>
    <message>
        <source>Docker 28 client</source>
        <translation>client Docker 28</translation>
    </message>
    <message>
        <source>Docker daemon</source>
        <translation>démon Docker</translation>
    </message>
    <message>
        <source>Docker client</source>
        <translation>client Docker</translation>
    </message>
    <message>
        <source>Nix</source>
        <translation>Nix</translation>
    </message>
    <message>
        <source>what gitlab.com&apos;s runners use when no image is named</source>
        <translation>ce que les runners de gitlab.com utilisent quand aucune image n’est nommée</translation>
    </message>
    <message>
        <source>Rocky Linux</source>
        <translation>Rocky Linux</translation>
    </message>
    <message>
        <source>AlmaLinux</source>
        <translation>AlmaLinux</translation>
    </message>
    <message>
        <source>openSUSE Leap</source>
        <translation>openSUSE Leap</translation>
    </message>
    <message>
        <source>openSUSE Tumbleweed</source>
        <translation>openSUSE Tumbleweed</translation>
    </message>
    <message>
        <source>Debian 13 with compilers</source>
        <translation>Debian 13 avec compilateurs</translation>
    </message>
    <message>
        <source>Debian with compilers</source>
        <translation>Debian avec compilateurs</translation>
    </message>
    <message>
        <source>an old image of ocaml/opam</source>
        <translation>une ancienne image d’ocaml/opam</translation>
    </message>
    <message>
        <source>OCaml on Windows</source>
        <translation>OCaml sous Windows</translation>
    </message>
    <message>
        <source>Coq with opam</source>
        <translation>Coq avec opam</translation>
    </message>
    <message>
        <source>the Rocq prover with opam</source>
        <translation>le prouveur Rocq avec opam</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Ruby</source>
        <translation>Ruby</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Buildah</source>
        <translation>Buildah</translation>
    </message>
    <message>
        <source>Skopeo</source>
        <translation>Skopeo</translation>
    </message>
    <message>
        <source>Kaniko</source>
        <translation>Kaniko</translation>
    </message>
    <message>
        <source>git on Alpine</source>
        <translation>git sur Alpine</translation>
    </message>
</context>
<context>
    <name>catalogue/runners.yml</name>
    <message>
        <source>gitlab.com small · 2 vCPU</source>
        <translation>gitlab.com petit · 2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.com medium · 4 vCPU</source>
        <translation>gitlab.com moyen · 4&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.com large · 8 vCPU</source>
        <translation>gitlab.com grand · 8&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.inria.fr small · 1 vCPU</source>
        <translation>gitlab.inria.fr petit · 1&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.inria.fr medium · 2 vCPU</source>
        <translation>gitlab.inria.fr moyen · 2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.inria.fr large · 4 vCPU</source>
        <translation>gitlab.inria.fr grand · 4&#xa0;vCPU</translation>
    </message>
    <message>
        <source>Self-managed, docker · 4 vCPU</source>
        <translation>Autogéré, docker · 4&#xa0;vCPU</translation>
    </message>
    <message>
        <source>Self-managed, shell · 4 vCPU</source>
        <translation>Autogéré, shell · 4&#xa0;vCPU</translation>
    </message>
</context>
<context>
    <name>gitlab/meanings.yml</name>
    <message>
        <source>Commands that run after the job&apos;s script, also when it failed. They have a shell of their own, and their result does not count.</source>
        <translation>Commandes exécutées après le script du job, même quand il a échoué. Elles ont leur propre shell, et leur résultat ne compte pas.</translation>
    </message>
    <message>
        <source>Whether the pipeline goes on, and passes, when this job fails.</source>
        <translation>Si le pipeline continue, et réussit, quand ce job échoue.</translation>
    </message>
    <message>
        <source>Only with these exit codes of the script may the job fail.</source>
        <translation>Seuls ces codes de sortie du script permettent au job d’échouer.</translation>
    </message>
    <message>
        <source>Files that are kept after the job and handed to jobs of later stages.</source>
        <translation>Fichiers gardés après le job et transmis aux jobs des étapes suivantes.</translation>
    </message>
    <message>
        <source>Who may see and download the files.</source>
        <translation>Qui peut voir et télécharger les fichiers.</translation>
    </message>
    <message>
        <source>Files that are not kept although a path matches them.</source>
        <translation>Fichiers qui ne sont pas gardés bien qu’un chemin leur corresponde.</translation>
    </message>
    <message>
        <source>After what time GitLab deletes the files.</source>
        <translation>Après quel temps GitLab supprime les fichiers.</translation>
    </message>
    <message>
        <source>The name under which a merge request shows a link to the files.</source>
        <translation>Le nom sous lequel une requête de fusion montre un lien vers les fichiers.</translation>
    </message>
    <message>
        <source>The name of the archive with the files.</source>
        <translation>Le nom de l’archive avec les fichiers.</translation>
    </message>
    <message>
        <source>The files and folders that are kept, from the project&apos;s folder; patterns are allowed.</source>
        <translation>Les fichiers et dossiers gardés, à partir du dossier du projet&#x202f;; les motifs sont admis.</translation>
    </message>
    <message>
        <source>Whether everybody who sees a public project may download the files.</source>
        <translation>Si quiconque voit un projet public peut télécharger les fichiers.</translation>
    </message>
    <message>
        <source>Files in a form that GitLab reads and shows, such as test results.</source>
        <translation>Fichiers d’une forme que GitLab lit et montre, comme des résultats de tests.</translation>
    </message>
    <message>
        <source>The report of an accessibility test.</source>
        <translation>Le rapport d’un test d’accessibilité.</translation>
    </message>
    <message>
        <source>Links that are shown beside the job.</source>
        <translation>Liens montrés à côté du job.</translation>
    </message>
    <message>
        <source>The report of API fuzzing.</source>
        <translation>Le rapport de tests à données aléatoires (fuzzing) d’une API.</translation>
    </message>
    <message>
        <source>The report of a browser performance test.</source>
        <translation>Le rapport d’un test de performance du navigateur.</translation>
    </message>
    <message>
        <source>The report of a scan of images in a cluster.</source>
        <translation>Le rapport d’une analyse des images d’un cluster.</translation>
    </message>
    <message>
        <source>The report of a code quality check, shown in merge requests.</source>
        <translation>Le rapport d’un contrôle de qualité du code, montré dans les requêtes de fusion.</translation>
    </message>
    <message>
        <source>The report of a scan of a container image.</source>
        <translation>Le rapport d’une analyse d’une image de conteneur.</translation>
    </message>
    <message>
        <source>The report of coverage-guided fuzzing.</source>
        <translation>Le rapport de tests à données aléatoires (fuzzing) guidés par la couverture.</translation>
    </message>
    <message>
        <source>Which lines the tests cover, shown in the difference of a merge request.</source>
        <translation>Quelles lignes les tests couvrent, montré dans la différence d’une requête de fusion.</translation>
    </message>
    <message>
        <source>The form of the coverage report.</source>
        <translation>La forme du rapport de couverture.</translation>
    </message>
    <message>
        <source>The file of the coverage report.</source>
        <translation>Le fichier du rapport de couverture.</translation>
    </message>
    <message>
        <source>A software bill of materials in CycloneDX form.</source>
        <translation>Une nomenclature logicielle au format CycloneDX.</translation>
    </message>
    <message>
        <source>The report of a dynamic security test.</source>
        <translation>Le rapport d’un test de sécurité dynamique.</translation>
    </message>
    <message>
        <source>The report of a scan of dependencies.</source>
        <translation>Le rapport d’une analyse des dépendances.</translation>
    </message>
    <message>
        <source>A file of variables that later jobs get, NAME=value on each line.</source>
        <translation>Un fichier de variables que reçoivent les jobs suivants, NAME=value sur chaque ligne.</translation>
    </message>
    <message>
        <source>Test results in JUnit&apos;s XML form, shown in merge requests and on the pipeline&apos;s page.</source>
        <translation>Résultats de tests au format XML de JUnit, montrés dans les requêtes de fusion et sur la page du pipeline.</translation>
    </message>
    <message>
        <source>The report of used licences, in its old form.</source>
        <translation>Le rapport des licences utilisées, sous son ancienne forme.</translation>
    </message>
    <message>
        <source>The report of used licences.</source>
        <translation>Le rapport des licences utilisées.</translation>
    </message>
    <message>
        <source>The report of a load test.</source>
        <translation>Le rapport d’un test de charge.</translation>
    </message>
    <message>
        <source>What a code index in LSIF form says, for code navigation.</source>
        <translation>Ce que dit un index du code au format LSIF, pour la navigation dans le code.</translation>
    </message>
    <message>
        <source>Figures that a merge request compares.</source>
        <translation>Chiffres qu’une requête de fusion compare.</translation>
    </message>
    <message>
        <source>What Repository X-Ray found of the project&apos;s libraries.</source>
        <translation>Ce que Repository X-Ray a trouvé des bibliothèques du projet.</translation>
    </message>
    <message>
        <source>Which requirements are met, in the old form.</source>
        <translation>Quelles exigences sont satisfaites, sous l’ancienne forme.</translation>
    </message>
    <message>
        <source>Which requirements are met.</source>
        <translation>Quelles exigences sont satisfaites.</translation>
    </message>
    <message>
        <source>Findings of a static analyser in SARIF form.</source>
        <translation>Constats d’un analyseur statique au format SARIF.</translation>
    </message>
    <message>
        <source>The report of a static security test.</source>
        <translation>Le rapport d’un test de sécurité statique.</translation>
    </message>
    <message>
        <source>The report of a search for secrets.</source>
        <translation>Le rapport d’une recherche de secrets.</translation>
    </message>
    <message>
        <source>What a Terraform plan would change.</source>
        <translation>Ce qu’un plan Terraform changerait.</translation>
    </message>
    <message>
        <source>Whether all files that git does not track are kept as well.</source>
        <translation>Si tous les fichiers que git ne suit pas sont gardés aussi.</translation>
    </message>
    <message>
        <source>After which end of the job the files are kept.</source>
        <translation>Après quelle fin du job les fichiers sont gardés.</translation>
    </message>
    <message>
        <source>Commands that run in front of the job&apos;s script, in the same shell.</source>
        <translation>Commandes exécutées avant le script du job, dans le même shell.</translation>
    </message>
    <message>
        <source>Files that a later run of a job finds again, as far as they are still there. A cache makes jobs faster; no job may rely on it.</source>
        <translation>Fichiers qu’une exécution suivante d’un job retrouve, s’ils sont encore là. Un cache rend les jobs plus rapides&#x202f;; aucun job ne peut compter dessus.</translation>
    </message>
    <message>
        <source>Keys of caches to take when there is none with the key itself, in this order; five at most.</source>
        <translation>Clés de caches à prendre quand il n’y en a pas sous la clé elle-même, dans cet ordre&#x202f;; cinq au plus.</translation>
    </message>
    <message>
        <source>The name of the cache. Jobs with the same key share one cache.</source>
        <translation>Le nom du cache. Les jobs avec la même clé partagent un cache.</translation>
    </message>
    <message>
        <source>Files of which the key is made, so that it changes when one of them does; two at most.</source>
        <translation>Fichiers d’après lesquels la clé est formée, pour qu’elle change quand l’un d’eux change&#x202f;; deux au plus.</translation>
    </message>
    <message>
        <source>Files of which the key is made by the commits that changed them last.</source>
        <translation>Fichiers dont les commits qui les ont modifiés en dernier forment la clé.</translation>
    </message>
    <message>
        <source>What stands in front of a key that is made of files.</source>
        <translation>Ce qui précède une clé formée d’après des fichiers.</translation>
    </message>
    <message>
        <source>The files and folders that are cached, within the project&apos;s folder.</source>
        <translation>Les fichiers et dossiers mis en cache, dans le dossier du projet.</translation>
    </message>
    <message>
        <source>Whether the job takes the cache, stores it, or both.</source>
        <translation>Si le job récupère le cache, l’enregistre, ou les deux.</translation>
    </message>
    <message>
        <source>Whether protected and other branches share the cache.</source>
        <translation>Si les branches protégées et les autres partagent le cache.</translation>
    </message>
    <message>
        <source>Whether all files that git does not track are cached as well.</source>
        <translation>Si tous les fichiers que git ne suit pas sont mis en cache aussi.</translation>
    </message>
    <message>
        <source>After which end of the job the cache is stored.</source>
        <translation>Après quelle fin du job le cache est enregistré.</translation>
    </message>
    <message>
        <source>A regular expression that finds the test coverage, in per cent, in the job&apos;s log.</source>
        <translation>Une expression régulière qui trouve la couverture des tests, en pour cent, dans le journal du job.</translation>
    </message>
    <message>
        <source>Profiles of the dynamic security test, by their names in the project.</source>
        <translation>Profils du test de sécurité dynamique, par leurs noms dans le projet.</translation>
    </message>
    <message>
        <source>The name of the scanner&apos;s profile.</source>
        <translation>Le nom du profil de l’analyseur.</translation>
    </message>
    <message>
        <source>The name of the site&apos;s profile.</source>
        <translation>Le nom du profil du site.</translation>
    </message>
    <message>
        <source>Keywords that every job has which does not have them itself. A job&apos;s own value takes its place as a whole.</source>
        <translation>Mots-clés qu’a chaque job qui ne les a pas lui-même. La valeur propre d’un job les remplace entièrement.</translation>
    </message>
    <message>
        <source>The jobs whose artifacts this job fetches; an empty list fetches none. Without it, those of all earlier stages.</source>
        <translation>Les jobs dont ce job récupère les artéfacts&#x202f;; une liste vide n’en récupère aucun. Sans elle, ceux de toutes les étapes précédentes.</translation>
    </message>
    <message>
        <source>The environment that the job deploys to, with its name and address.</source>
        <translation>L’environnement vers lequel le job déploie, avec son nom et son adresse.</translation>
    </message>
    <message>
        <source>What the job does with the environment; “start” is a deployment.</source>
        <translation>Ce que le job fait de l’environnement&#x202f;; «&#xa0;start&#xa0;» est un déploiement.</translation>
    </message>
    <message>
        <source>After what time the environment is stopped.</source>
        <translation>Après quel temps l’environnement est arrêté.</translation>
    </message>
    <message>
        <source>What sort of environment it is.</source>
        <translation>De quelle sorte est l’environnement.</translation>
    </message>
    <message>
        <source>The agent and dashboard for a deployment to Kubernetes.</source>
        <translation>L’agent et le tableau de bord pour un déploiement vers Kubernetes.</translation>
    </message>
    <message>
        <source>The agent for Kubernetes, as project:name.</source>
        <translation>L’agent pour Kubernetes, sous la forme project:name.</translation>
    </message>
    <message>
        <source>What the dashboard of the environment shows.</source>
        <translation>Ce que montre le tableau de bord de l’environnement.</translation>
    </message>
    <message>
        <source>The Flux resource that is shown.</source>
        <translation>La ressource Flux montrée.</translation>
    </message>
    <message>
        <source>The namespace that is shown.</source>
        <translation>L’espace de noms montré.</translation>
    </message>
    <message>
        <source>The Flux resource of the deployment.</source>
        <translation>La ressource Flux du déploiement.</translation>
    </message>
    <message>
        <source>Whether GitLab makes the environment&apos;s Kubernetes resources.</source>
        <translation>Si GitLab crée les ressources Kubernetes de l’environnement.</translation>
    </message>
    <message>
        <source>Whether GitLab makes them.</source>
        <translation>Si GitLab les crée.</translation>
    </message>
    <message>
        <source>The namespace of the deployment.</source>
        <translation>L’espace de noms du déploiement.</translation>
    </message>
    <message>
        <source>The name of the environment; it may hold variables.</source>
        <translation>Le nom de l’environnement&#x202f;; il peut contenir des variables.</translation>
    </message>
    <message>
        <source>The job that stops the environment.</source>
        <translation>Le job qui arrête l’environnement.</translation>
    </message>
    <message>
        <source>The address at which the deployment is found.</source>
        <translation>L’adresse à laquelle se trouve le déploiement.</translation>
    </message>
    <message>
        <source>For which branches, tags or changes there is no such job. The old way; “rules” says it better.</source>
        <translation>Pour quelles branches, étiquettes git ou modifications un tel job n’existe pas. L’ancienne façon&#x202f;; «&#xa0;rules&#xa0;» le dit mieux.</translation>
    </message>
    <message>
        <source>There is no such job when one of these files changed.</source>
        <translation>Un tel job n’existe pas quand l’un de ces fichiers a changé.</translation>
    </message>
    <message>
        <source>There is no such job when a Kubernetes service is active.</source>
        <translation>Un tel job n’existe pas quand un service Kubernetes est actif.</translation>
    </message>
    <message>
        <source>There is no such job for these branches, tags or sorts of pipelines.</source>
        <translation>Un tel job n’existe pas pour ces branches, étiquettes git ou sortes de pipelines.</translation>
    </message>
    <message>
        <source>There is no such job when one of these conditions holds.</source>
        <translation>Un tel job n’existe pas quand l’une de ces conditions s’applique.</translation>
    </message>
    <message>
        <source>The jobs or templates whose keywords this job takes over. Its own win; maps are merged, lists are replaced.</source>
        <translation>Les jobs ou modèles dont ce job reprend les mots-clés. Les siens l’emportent&#x202f;; les dictionnaires sont fusionnés, les listes remplacées.</translation>
    </message>
    <message>
        <source>Commands that run at certain moments of a job.</source>
        <translation>Commandes exécutées à certains moments d’un job.</translation>
    </message>
    <message>
        <source>Commands that run in front of the clone.</source>
        <translation>Commandes exécutées avant le clone.</translation>
    </message>
    <message>
        <source>Tokens by which the job shows other services who it is.</source>
        <translation>Jetons par lesquels le job montre à d’autres services qui il est.</translation>
    </message>
    <message>
        <source>Whom the token is for.</source>
        <translation>À qui est destiné le jeton.</translation>
    </message>
    <message>
        <source>The cloud in which the job signs in.</source>
        <translation>Le nuage auquel le job se connecte.</translation>
    </message>
    <message>
        <source>The container image that the job runs in.</source>
        <translation>L’image de conteneur dans laquelle le job s’exécute.</translation>
    </message>
    <message>
        <source>Options for the Docker executor.</source>
        <translation>Options pour l’exécuteur Docker.</translation>
    </message>
    <message>
        <source>The architecture of the image, such as “linux/arm64”.</source>
        <translation>L’architecture de l’image, par exemple «&#xa0;linux/arm64&#xa0;».</translation>
    </message>
    <message>
        <source>The user that the job&apos;s commands run as.</source>
        <translation>L’utilisateur sous lequel s’exécutent les commandes du job.</translation>
    </message>
    <message>
        <source>What is started in the container in place of the image&apos;s own entrypoint; an empty text for none.</source>
        <translation>Ce qui est démarré dans le conteneur à la place du point d’entrée de l’image&#x202f;; un texte vide pour rien.</translation>
    </message>
    <message>
        <source>Options for the Kubernetes executor.</source>
        <translation>Options pour l’exécuteur Kubernetes.</translation>
    </message>
    <message>
        <source>The name of the image, with registry and tag.</source>
        <translation>Le nom de l’image, avec registre et étiquette.</translation>
    </message>
    <message>
        <source>Whether the runner fetches the image anew.</source>
        <translation>Si le runner télécharge l’image à nouveau.</translation>
    </message>
    <message>
        <source>Other files whose content belongs to this pipeline. What is written here wins over what is included.</source>
        <translation>D’autres fichiers dont le contenu appartient à ce pipeline. Ce qui est écrit ici l’emporte sur ce qui est inclus.</translation>
    </message>
    <message>
        <source>A file that a job of this pipeline made.</source>
        <translation>Un fichier qu’un job de ce pipeline a fait.</translation>
    </message>
    <message>
        <source>How long a file from the network is kept.</source>
        <translation>Combien de temps un fichier du réseau est gardé.</translation>
    </message>
    <message>
        <source>A CI/CD component, by its address and version.</source>
        <translation>Un composant CI/CD, par son adresse et sa version.</translation>
    </message>
    <message>
        <source>The files of the other project, from its root.</source>
        <translation>Les fichiers de l’autre projet, à partir de sa racine.</translation>
    </message>
    <message>
        <source>Values for the inputs that the included file asks for.</source>
        <translation>Valeurs pour les entrées que le fichier inclus demande.</translation>
    </message>
    <message>
        <source>The checksum that the file must have.</source>
        <translation>La somme de contrôle que le fichier doit avoir.</translation>
    </message>
    <message>
        <source>The job that made the file.</source>
        <translation>Le job qui a fait le fichier.</translation>
    </message>
    <message>
        <source>A file of this project, from its root; patterns are allowed.</source>
        <translation>Un fichier de ce projet, à partir de sa racine&#x202f;; les motifs sont admis.</translation>
    </message>
    <message>
        <source>Another project on the same server.</source>
        <translation>Un autre projet sur le même serveur.</translation>
    </message>
    <message>
        <source>The branch, tag or commit to take the file from.</source>
        <translation>La branche, l’étiquette git ou le commit où prendre le fichier.</translation>
    </message>
    <message>
        <source>A file from the network, by its full address.</source>
        <translation>Un fichier du réseau, par son adresse complète.</translation>
    </message>
    <message>
        <source>When the file is included.</source>
        <translation>Quand le fichier est inclus.</translation>
    </message>
    <message>
        <source>The file is included when one of these files changed.</source>
        <translation>Le fichier est inclus quand l’un de ces fichiers a changé.</translation>
    </message>
    <message>
        <source>The file is included when one of these files exists.</source>
        <translation>Le fichier est inclus quand l’un de ces fichiers existe.</translation>
    </message>
    <message>
        <source>The file is included when this condition holds.</source>
        <translation>Le fichier est inclus quand cette condition s’applique.</translation>
    </message>
    <message>
        <source>Whether the file is included where the rule holds.</source>
        <translation>Si le fichier est inclus là où la règle s’applique.</translation>
    </message>
    <message>
        <source>A template that comes with GitLab.</source>
        <translation>Un modèle fourni avec GitLab.</translation>
    </message>
    <message>
        <source>Which values of “default” and which global variables the job takes.</source>
        <translation>Quelles valeurs de «&#xa0;default&#xa0;» et quelles variables globales le job reprend.</translation>
    </message>
    <message>
        <source>Whether the job takes the values of “default”, or which of them.</source>
        <translation>Si le job reprend les valeurs de «&#xa0;default&#xa0;», ou lesquelles.</translation>
    </message>
    <message>
        <source>Whether the job takes the global variables, or which of them.</source>
        <translation>Si le job reprend les variables globales, ou lesquelles.</translation>
    </message>
    <message>
        <source>Values that somebody can give when the job is started by hand.</source>
        <translation>Valeurs que quelqu’un peut donner quand le job est lancé à la main.</translation>
    </message>
    <message>
        <source>The value that it has when nobody gives another.</source>
        <translation>La valeur qu’elle a quand personne n’en donne une autre.</translation>
    </message>
    <message>
        <source>What the value is for.</source>
        <translation>À quoi sert la valeur.</translation>
    </message>
    <message>
        <source>The values that are allowed.</source>
        <translation>Les valeurs admises.</translation>
    </message>
    <message>
        <source>A regular expression that the value must match.</source>
        <translation>Une expression régulière à laquelle la valeur doit correspondre.</translation>
    </message>
    <message>
        <source>The type of the value.</source>
        <translation>Le type de la valeur.</translation>
    </message>
    <message>
        <source>Whether GitLab may cancel the job when a newer pipeline of the same branch starts.</source>
        <translation>Si GitLab peut annuler le job quand un pipeline plus récent de la même branche démarre.</translation>
    </message>
    <message>
        <source>The question that is asked before a manual job starts.</source>
        <translation>La question posée avant le démarrage d’un job manuel.</translation>
    </message>
    <message>
        <source>The jobs that this job waits for, whatever their stages. An empty list starts it at once; without it, the job waits for all earlier stages.</source>
        <translation>Les jobs que ce job attend, quelles que soient leurs étapes. Une liste vide le démarre aussitôt&#x202f;; sans elle, le job attend toutes les étapes précédentes.</translation>
    </message>
    <message>
        <source>Whether the artifacts of that job are fetched.</source>
        <translation>Si les artéfacts de ce job sont récupérés.</translation>
    </message>
    <message>
        <source>The job that is waited for.</source>
        <translation>Le job attendu.</translation>
    </message>
    <message>
        <source>Whether that job may be missing from the pipeline.</source>
        <translation>Si ce job peut manquer dans le pipeline.</translation>
    </message>
    <message>
        <source>Which of the parallel instances of that job are meant.</source>
        <translation>Quelles instances parallèles de ce job sont visées.</translation>
    </message>
    <message>
        <source>The variables of those instances.</source>
        <translation>Les variables de ces instances.</translation>
    </message>
    <message>
        <source>Another pipeline whose artifacts are fetched, or whose state is taken over.</source>
        <translation>Un autre pipeline dont les artéfacts sont récupérés, ou dont l’état est repris.</translation>
    </message>
    <message>
        <source>Another project whose artifacts are fetched.</source>
        <translation>Un autre projet dont les artéfacts sont récupérés.</translation>
    </message>
    <message>
        <source>The branch or tag of the other project.</source>
        <translation>La branche ou l’étiquette git de l’autre projet.</translation>
    </message>
    <message>
        <source>For which branches, tags or changes there is such a job. The old way; “rules” says it better.</source>
        <translation>Pour quelles branches, étiquettes git ou modifications un tel job existe. L’ancienne façon&#x202f;; «&#xa0;rules&#xa0;» le dit mieux.</translation>
    </message>
    <message>
        <source>There is such a job when one of these files changed.</source>
        <translation>Un tel job existe quand l’un de ces fichiers a changé.</translation>
    </message>
    <message>
        <source>There is such a job when a Kubernetes service is active.</source>
        <translation>Un tel job existe quand un service Kubernetes est actif.</translation>
    </message>
    <message>
        <source>There is such a job for these branches, tags or sorts of pipelines.</source>
        <translation>Un tel job existe pour ces branches, étiquettes git ou sortes de pipelines.</translation>
    </message>
    <message>
        <source>There is such a job when one of these conditions holds.</source>
        <translation>Un tel job existe quand l’une de ces conditions s’applique.</translation>
    </message>
    <message>
        <source>The job&apos;s folder “public” becomes the project&apos;s web site.</source>
        <translation>Le dossier «&#xa0;public&#xa0;» du job devient le site web du projet.</translation>
    </message>
    <message>
        <source>After what time the site is taken down.</source>
        <translation>Après quel temps le site est retiré.</translation>
    </message>
    <message>
        <source>The part of the address under which this version of the site is found.</source>
        <translation>La partie de l’adresse sous laquelle se trouve cette version du site.</translation>
    </message>
    <message>
        <source>The folder that becomes the site, in place of “public”.</source>
        <translation>Le dossier qui devient le site, à la place de «&#xa0;public&#xa0;».</translation>
    </message>
    <message>
        <source>How often the job runs at the same time, or with which variables each time.</source>
        <translation>Combien de fois le job s’exécute en même temps, ou avec quelles variables chaque fois.</translation>
    </message>
    <message>
        <source>Lists of values of variables; the job runs once with each combination.</source>
        <translation>Listes de valeurs de variables&#x202f;; le job s’exécute une fois avec chaque combinaison.</translation>
    </message>
    <message>
        <source>The folder that becomes the web site. The old way; “pages:publish” says it better.</source>
        <translation>Le dossier qui devient le site web. L’ancienne façon&#x202f;; «&#xa0;pages:publish&#xa0;» le dit mieux.</translation>
    </message>
    <message>
        <source>A release that GitLab makes after the job has passed.</source>
        <translation>Une release que GitLab fait après la réussite du job.</translation>
    </message>
    <message>
        <source>What belongs to the release.</source>
        <translation>Ce qui appartient à la release.</translation>
    </message>
    <message>
        <source>Links to the release&apos;s files.</source>
        <translation>Liens vers les fichiers de la release.</translation>
    </message>
    <message>
        <source>The part of the address under which GitLab forwards to the link.</source>
        <translation>La partie de l’adresse sous laquelle GitLab renvoie vers le lien.</translation>
    </message>
    <message>
        <source>What sort of file the link leads to.</source>
        <translation>Vers quelle sorte de fichier mène le lien.</translation>
    </message>
    <message>
        <source>The link&apos;s name.</source>
        <translation>Le nom du lien.</translation>
    </message>
    <message>
        <source>The link&apos;s address.</source>
        <translation>L’adresse du lien.</translation>
    </message>
    <message>
        <source>What is new, as text or as a file that has it.</source>
        <translation>Ce qui est nouveau, comme texte ou comme fichier qui le contient.</translation>
    </message>
    <message>
        <source>The milestones that the release belongs to.</source>
        <translation>Les jalons auxquels appartient la release.</translation>
    </message>
    <message>
        <source>The release&apos;s title.</source>
        <translation>Le titre de la release.</translation>
    </message>
    <message>
        <source>The commit that is tagged where the tag does not exist yet.</source>
        <translation>Le commit qui reçoit l’étiquette quand elle n’existe pas encore.</translation>
    </message>
    <message>
        <source>When the release is ready.</source>
        <translation>Quand la release est prête.</translation>
    </message>
    <message>
        <source>The message of a tag that is made.</source>
        <translation>Le message d’une étiquette qui est créée.</translation>
    </message>
    <message>
        <source>The tag of the release.</source>
        <translation>L’étiquette de la release.</translation>
    </message>
    <message>
        <source>Jobs of the same group never run at the same time, in whatever pipelines.</source>
        <translation>Les jobs du même groupe ne s’exécutent jamais en même temps, quels que soient leurs pipelines.</translation>
    </message>
    <message>
        <source>How often the job runs again by itself when it fails.</source>
        <translation>Combien de fois le job s’exécute à nouveau de lui-même quand il échoue.</translation>
    </message>
    <message>
        <source>Only after these exit codes of the script it runs again.</source>
        <translation>Il ne s’exécute à nouveau qu’après ces codes de sortie du script.</translation>
    </message>
    <message>
        <source>How often at most.</source>
        <translation>Combien de fois au plus.</translation>
    </message>
    <message>
        <source>Only after these kinds of failures it runs again.</source>
        <translation>Il ne s’exécute à nouveau qu’après ces sortes d’échecs.</translation>
    </message>
    <message>
        <source>Conditions, read from the top; the first one that holds decides whether the job is in the pipeline, and how. None: the job is left out.</source>
        <translation>Conditions, lues de haut en bas&#x202f;; la première qui s’applique décide si le job est dans le pipeline, et comment. Si aucune ne s’applique, le job est laissé de côté.</translation>
    </message>
    <message>
        <source>Whether the pipeline goes on when the job fails, where this rule holds.</source>
        <translation>Si le pipeline continue quand le job échoue, là où cette règle s’applique.</translation>
    </message>
    <message>
        <source>The rule holds when one of these files changed.</source>
        <translation>La règle s’applique quand l’un de ces fichiers a changé.</translation>
    </message>
    <message>
        <source>The branch or commit to which the files are compared.</source>
        <translation>La branche ou le commit auquel les fichiers sont comparés.</translation>
    </message>
    <message>
        <source>The files; patterns are allowed.</source>
        <translation>Les fichiers&#x202f;; les motifs sont admis.</translation>
    </message>
    <message>
        <source>A regular expression that a changed file&apos;s path must match.</source>
        <translation>Une expression régulière à laquelle le chemin d’un fichier modifié doit correspondre.</translation>
    </message>
    <message>
        <source>The rule holds when one of these files exists.</source>
        <translation>La règle s’applique quand l’un de ces fichiers existe.</translation>
    </message>
    <message>
        <source>Another project whose files are looked for.</source>
        <translation>Un autre projet dont les fichiers sont cherchés.</translation>
    </message>
    <message>
        <source>The branch, tag or commit of the other project.</source>
        <translation>La branche, l’étiquette git ou le commit de l’autre projet.</translation>
    </message>
    <message>
        <source>A regular expression that a file&apos;s path must match.</source>
        <translation>Une expression régulière à laquelle le chemin d’un fichier doit correspondre.</translation>
    </message>
    <message>
        <source>The rule holds when this condition about variables is true.</source>
        <translation>La règle s’applique quand cette condition sur des variables est vraie.</translation>
    </message>
    <message>
        <source>Whether GitLab may cancel the job, where this rule holds.</source>
        <translation>Si GitLab peut annuler le job, là où cette règle s’applique.</translation>
    </message>
    <message>
        <source>The jobs that are waited for where this rule holds, in place of the job&apos;s own.</source>
        <translation>Les jobs attendus là où cette règle s’applique, à la place de ceux du job.</translation>
    </message>
    <message>
        <source>After what time the job starts, with “when: delayed”.</source>
        <translation>Après quel temps le job démarre, avec «&#xa0;when: delayed&#xa0;».</translation>
    </message>
    <message>
        <source>Variables that the job has where this rule holds.</source>
        <translation>Variables que le job a là où cette règle s’applique.</translation>
    </message>
    <message>
        <source>How the job is in the pipeline where this rule holds; “never” leaves it out.</source>
        <translation>Comment le job est dans le pipeline là où cette règle s’applique&#x202f;; «&#xa0;never&#xa0;» le laisse de côté.</translation>
    </message>
    <message>
        <source>Steps that the job runs one after another, in place of a script.</source>
        <translation>Étapes que le job exécute l’une après l’autre, à la place d’un script.</translation>
    </message>
    <message>
        <source>Variables of the step.</source>
        <translation>Variables de l’étape.</translation>
    </message>
    <message>
        <source>The function that the step runs.</source>
        <translation>La fonction que l’étape exécute.</translation>
    </message>
    <message>
        <source>Values for the inputs of the step.</source>
        <translation>Valeurs pour les entrées de l’étape.</translation>
    </message>
    <message>
        <source>The name of the step.</source>
        <translation>Le nom de l’étape.</translation>
    </message>
    <message>
        <source>A command that the step runs.</source>
        <translation>Une commande que l’étape exécute.</translation>
    </message>
    <message>
        <source>Where the step comes from.</source>
        <translation>D’où vient l’étape.</translation>
    </message>
    <message>
        <source>The commands that the job runs. It fails with the first one that does.</source>
        <translation>Les commandes que le job exécute. Il échoue avec la première qui échoue.</translation>
    </message>
    <message>
        <source>Secrets that the job reads from a vault, each as a variable.</source>
        <translation>Secrets que le job lit d’un coffre, chacun comme une variable.</translation>
    </message>
    <message>
        <source>A secret of AWS Secrets Manager.</source>
        <translation>Un secret d’AWS Secrets Manager.</translation>
    </message>
    <message>
        <source>A secret of Azure Key Vault.</source>
        <translation>Un secret d’Azure Key Vault.</translation>
    </message>
    <message>
        <source>Whether the variable holds the path of a file with the secret, and not the secret.</source>
        <translation>Si la variable contient le chemin d’un fichier avec le secret, et non le secret.</translation>
    </message>
    <message>
        <source>A secret of Google Cloud&apos;s Secret Manager.</source>
        <translation>Un secret du Secret Manager de Google Cloud.</translation>
    </message>
    <message>
        <source>A secret of GitLab&apos;s own secrets manager.</source>
        <translation>Un secret du gestionnaire de secrets de GitLab.</translation>
    </message>
    <message>
        <source>The token by which the job signs in to the vault.</source>
        <translation>Le jeton par lequel le job se connecte au coffre.</translation>
    </message>
    <message>
        <source>A secret of HashiCorp Vault.</source>
        <translation>Un secret de HashiCorp Vault.</translation>
    </message>
    <message>
        <source>Containers that run beside the job, such as a database; the job reaches each by its name.</source>
        <translation>Conteneurs qui tournent à côté du job, comme une base de données&#x202f;; le job atteint chacun par son nom.</translation>
    </message>
    <message>
        <source>The name under which the job reaches the service.</source>
        <translation>Le nom sous lequel le job atteint le service.</translation>
    </message>
    <message>
        <source>What the container runs in place of the image&apos;s own command.</source>
        <translation>Ce que le conteneur exécute à la place de la commande de l’image.</translation>
    </message>
    <message>
        <source>The user that the service runs as.</source>
        <translation>L’utilisateur sous lequel s’exécute le service.</translation>
    </message>
    <message>
        <source>What is started in the container in place of the image&apos;s own entrypoint.</source>
        <translation>Ce qui est démarré dans le conteneur à la place du point d’entrée de l’image.</translation>
    </message>
    <message>
        <source>Variables that the service alone has.</source>
        <translation>Variables que seul le service a.</translation>
    </message>
    <message>
        <source>What a file says of itself in front of its content, for those who include it.</source>
        <translation>Ce qu’un fichier dit de lui-même devant son contenu, pour ceux qui l’incluent.</translation>
    </message>
    <message>
        <source>What the file wants to know of the component that it is.</source>
        <translation>Ce que le fichier veut savoir du composant qu’il est.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>À quoi sert le fichier.</translation>
    </message>
    <message>
        <source>Files with inputs that are asked for here as well.</source>
        <translation>Fichiers avec des entrées qui sont demandées ici aussi.</translation>
    </message>
    <message>
        <source>Values that whoever includes this file gives.</source>
        <translation>Valeurs que donne quiconque inclut ce fichier.</translation>
    </message>
    <message>
        <source>Which options and which default there are, by the values of other inputs.</source>
        <translation>Quelles options et quelle valeur par défaut il y a, selon les valeurs d’autres entrées.</translation>
    </message>
    <message>
        <source>The value that it has where this rule holds and nobody gives another.</source>
        <translation>La valeur qu’elle a là où cette règle s’applique et où personne n’en donne une autre.</translation>
    </message>
    <message>
        <source>The rule holds when this condition about other inputs is true.</source>
        <translation>La règle s’applique quand cette condition sur d’autres entrées est vraie.</translation>
    </message>
    <message>
        <source>The values that are allowed where this rule holds.</source>
        <translation>Les valeurs admises là où cette règle s’applique.</translation>
    </message>
    <message>
        <source>The stage that the job belongs to. Stages run one after another, the jobs of one at the same time.</source>
        <translation>L’étape à laquelle appartient le job. Les étapes s’exécutent l’une après l’autre, les jobs d’une étape en même temps.</translation>
    </message>
    <message>
        <source>The stages of the pipeline, in the order in which they run.</source>
        <translation>Les étapes du pipeline, dans l’ordre où elles s’exécutent.</translation>
    </message>
    <message>
        <source>After what time the job starts by itself, with “when: delayed”.</source>
        <translation>Après quel temps le job démarre de lui-même, avec «&#xa0;when: delayed&#xa0;».</translation>
    </message>
    <message>
        <source>Tags that a runner must have to take the job.</source>
        <translation>Étiquettes qu’un runner doit avoir pour prendre le job.</translation>
    </message>
    <message>
        <source>After what time the job is ended as failed.</source>
        <translation>Après quel temps le job est arrêté comme échoué.</translation>
    </message>
    <message>
        <source>The job starts another pipeline, in another project or from other files.</source>
        <translation>Le job lance un autre pipeline, dans un autre projet ou d’après d’autres fichiers.</translation>
    </message>
    <message>
        <source>The branch of the other project.</source>
        <translation>La branche de l’autre projet.</translation>
    </message>
    <message>
        <source>What the other pipeline gets of this one&apos;s variables.</source>
        <translation>Ce que l’autre pipeline reçoit des variables de celui-ci.</translation>
    </message>
    <message>
        <source>Whether it gets the variables that this pipeline was started with.</source>
        <translation>S’il reçoit les variables avec lesquelles ce pipeline a été lancé.</translation>
    </message>
    <message>
        <source>Whether it gets the variables of the job that starts it.</source>
        <translation>S’il reçoit les variables du job qui le lance.</translation>
    </message>
    <message>
        <source>The files that the child pipeline is made of.</source>
        <translation>Les fichiers dont est fait le pipeline enfant.</translation>
    </message>
    <message>
        <source>Values for the inputs that the file asks for.</source>
        <translation>Valeurs pour les entrées que le fichier demande.</translation>
    </message>
    <message>
        <source>A file of this project, from its root.</source>
        <translation>Un fichier de ce projet, à partir de sa racine.</translation>
    </message>
    <message>
        <source>Values for the inputs that the other pipeline asks for.</source>
        <translation>Valeurs pour les entrées que l’autre pipeline demande.</translation>
    </message>
    <message>
        <source>The project whose pipeline is started.</source>
        <translation>Le projet dont le pipeline est lancé.</translation>
    </message>
    <message>
        <source>Whether this job waits for the other pipeline and takes over how it ends.</source>
        <translation>Si ce job attend l’autre pipeline et reprend la façon dont il finit.</translation>
    </message>
    <message>
        <source>Variables that commands and conditions see. At the root all jobs have them; a job&apos;s own win.</source>
        <translation>Variables que voient les commandes et les conditions. À la racine, tous les jobs les ont&#x202f;; celles d’un job l’emportent.</translation>
    </message>
    <message>
        <source>What the variable is for; it is shown to whoever starts the pipeline by hand.</source>
        <translation>À quoi sert la variable&#x202f;; montré à quiconque lance le pipeline à la main.</translation>
    </message>
    <message>
        <source>Whether other variables in the value are replaced.</source>
        <translation>Si d’autres variables dans la valeur sont remplacées.</translation>
    </message>
    <message>
        <source>The values that can be chosen by whoever starts the pipeline by hand.</source>
        <translation>Les valeurs que peut choisir quiconque lance le pipeline à la main.</translation>
    </message>
    <message>
        <source>The value of the variable.</source>
        <translation>La valeur de la variable.</translation>
    </message>
    <message>
        <source>When the job starts; “on_success”, where nothing is said, waits for the jobs in front of it to pass.</source>
        <translation>Quand le job démarre&#x202f;; «&#xa0;on_success&#xa0;», si rien n’est dit, attend que les jobs qui le précèdent réussissent.</translation>
    </message>
    <message>
        <source>Whether there is a pipeline at all, what it is called, and when a newer one cancels it.</source>
        <translation>S’il y a un pipeline du tout, comment il s’appelle, et quand un plus récent l’annule.</translation>
    </message>
    <message>
        <source>What is cancelled by itself, and when.</source>
        <translation>Ce qui est annulé de soi-même, et quand.</translation>
    </message>
    <message>
        <source>What is cancelled as soon as a job fails.</source>
        <translation>Ce qui est annulé dès qu’un job échoue.</translation>
    </message>
    <message>
        <source>What of the older pipelines a new commit cancels.</source>
        <translation>Ce qu’un nouveau commit annule des pipelines plus anciens.</translation>
    </message>
    <message>
        <source>The name of the pipeline in lists; it may hold variables.</source>
        <translation>Le nom du pipeline dans les listes&#x202f;; il peut contenir des variables.</translation>
    </message>
    <message>
        <source>Conditions, read from the top; the first one that holds decides whether there is a pipeline. None: there is none.</source>
        <translation>Conditions, lues de haut en bas&#x202f;; la première qui s’applique décide s’il y a un pipeline. Si aucune ne s’applique, il n’y en a pas.</translation>
    </message>
    <message>
        <source>GitLab takes it here, and it has no effect.</source>
        <translation>GitLab l’accepte ici, et cela n’a aucun effet.</translation>
    </message>
    <message>
        <source>What is cancelled by itself where this rule holds.</source>
        <translation>Ce qui est annulé de soi-même là où cette règle s’applique.</translation>
    </message>
    <message>
        <source>Variables that all jobs have where this rule holds.</source>
        <translation>Variables que tous les jobs ont là où cette règle s’applique.</translation>
    </message>
    <message>
        <source>Whether there is a pipeline where this rule holds.</source>
        <translation>S’il y a un pipeline là où cette règle s’applique.</translation>
    </message>
</context>
<context>
    <name>help/guide.yml</name>
    <message>
        <source>Mending a broken pipeline</source>
        <translation>Réparer un pipeline cassé</translation>
    </message>
    <message>
        <source>Reading an estimate</source>
        <translation>Lire une estimation</translation>
    </message>
    <message>
        <source>Comparing strategies</source>
        <translation>Comparer les stratégies</translation>
    </message>
    <message>
        <source>Calibrating with your own runs</source>
        <translation>Étalonner avec vos propres exécutions</translation>
    </message>
    <message>
        <source>How sure the estimates are</source>
        <translation>Ce que valent les estimations</translation>
    </message>
    <message>
        <source>The sample project “waystation” has a pipeline that somebody wrote in good faith: it installs the same packages in every run, although it has a cache. “Open Folder…” opens your own project instead; nothing of what follows runs anything from it.</source>
        <translation>Le projet d’exemple «&#xa0;waystation&#xa0;» a un pipeline écrit de bonne foi&#xa0;: il installe les mêmes paquets à chaque exécution, bien qu’il ait un cache. «&#xa0;Ouvrir un dossier…&#xa0;» ouvre à la place votre propre projet&#x202f;; rien de ce qui suit n’en exécute quoi que ce soit.</translation>
    </message>
    <message>
        <source>An estimate is a range. The bar is the median, P50: half of all runs take less. P10 and P90 are the ends of the whisker: one run of ten is faster than the first, one of ten slower than the second.</source>
        <translation>Une estimation est un intervalle. La barre est la médiane, P50&#xa0;: la moitié des exécutions durent moins. P10 et P90 sont les bouts de la moustache&#xa0;: une exécution sur dix est plus rapide que le premier, une sur dix plus lente que le second.</translation>
    </message>
    <message>
        <source>A cache strategy is how a job gets its compiler and its packages, and what is kept between runs. Each column of the page “Compare” is your whole pipeline, rewritten for one strategy and estimated on the same runner.</source>
        <translation>Une stratégie de cache est la façon dont un job obtient son compilateur et ses paquets, et ce qui est gardé d’une exécution à l’autre. Chaque colonne de la page «&#xa0;Comparer&#xa0;» est votre pipeline entier, réécrit pour une stratégie et estimé sur le même runner.</translation>
    </message>
    <message>
        <source>The built-in profiles of runners are made from public figures. The log of one real job tells more about your runner than all of them.</source>
        <translation>Les profils de runners fournis sont faits à partir de chiffres publics. Le journal d’un seul vrai job en dit plus sur votre runner qu’eux tous.</translation>
    </message>
    <message>
        <source>The table has every run that somebody has timed in public and described well enough to be written as a pipeline. The test suite estimates each of them anew and fails when the estimates become worse than it holds: a median error of at most 25 %, three of four within a factor of 1.5, nine of ten within a factor of 2, and eight of ten between P10 and P90.</source>
        <translation>Le tableau contient toutes les exécutions que quelqu’un a chronométrées en public et assez bien décrites pour être écrites comme un pipeline. La suite de tests estime chacune à nouveau et échoue quand les estimations deviennent moins bonnes que ce qu’elle garantit&#xa0;: une erreur médiane d’au plus 25&#xa0;%, trois sur quatre à un facteur 1,5 près, neuf sur dix à un facteur 2 près et huit sur dix entre P10 et P90.</translation>
    </message>
    <message>
        <source>Some reports are of a part of a run alone, such as the installation of packages; the estimate beside them is of the same part. Runs marked as kept out were not looked at while figures were fitted; they tell what to expect of a project that nobody has seen. Runs of one and the same job often differ by a factor of 1.5 among themselves, so no estimate can be much surer than that.</source>
        <translation>Certains rapports ne portent que sur une partie d’une exécution, comme l’installation des paquets&#x202f;; l’estimation à côté porte sur la même partie. Les exécutions marquées «&#xa0;mises de côté&#xa0;» n’ont pas été regardées pendant l’ajustement des chiffres&#x202f;; elles disent à quoi s’attendre d’un projet que personne n’a vu. Les exécutions d’un même job diffèrent souvent entre elles d’un facteur 1,5&#xa0;: aucune estimation ne peut être beaucoup plus sûre.</translation>
    </message>
    <message>
        <source>Widest are the parts that no file tells: how long tests run, programs that are built and run, scripts from elsewhere, and a runner that nobody has described. These are named first among the assumptions. Say what you know, or calibrate, and the range becomes narrow.</source>
        <translation>Les parts les plus incertaines sont celles qu’aucun fichier ne dit&#xa0;: la durée des tests, les programmes compilés puis exécutés, les scripts venus d’ailleurs et un runner que personne n’a décrit. Elles sont nommées en premier parmi les hypothèses. Dites ce que vous savez, ou étalonnez, et l’intervalle se resserre.</translation>
    </message>
    <message>
        <source>Look at the card of the job “pages”. Its badge counts the problems, and a warm run takes as long as a cold one: the cache never helps.</source>
        <translation>Regardez la carte du job «&#xa0;pages&#xa0;». Sa pastille compte les problèmes, et une exécution à chaud dure aussi longtemps qu’à froid&#xa0;: le cache ne sert jamais.</translation>
    </message>
    <message>
        <source>Open “Problems”. Select the first line: the reason is said, the lines it comes from are marked in the text, and the fix is named.</source>
        <translation>Ouvrez «&#xa0;Problèmes&#xa0;». Sélectionnez la première ligne&#xa0;: la raison est dite, les lignes d’où elle vient sont marquées dans le texte, et la correction est nommée.</translation>
    </message>
    <message>
        <source>Choose “Show the change”. The difference is all that the fix would write; comments and order stay as they are.</source>
        <translation>Choisissez «&#xa0;Afficher la modification&#xa0;». La différence est tout ce que la correction écrirait&#x202f;; les commentaires et l’ordre restent tels quels.</translation>
    </message>
    <message>
        <source>Choose “Fix”. The card&apos;s warm time falls, since the estimate asks the same questions as the problems do. Undo takes it back.</source>
        <translation>Choisissez «&#xa0;Correction&#xa0;». Le temps à chaud de la carte diminue, car l’estimation pose les mêmes questions que les problèmes. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Repeat until nothing is left, then save, or choose “Export…” for a copy. What was not mended stays byte for byte as it was.</source>
        <translation>Recommencez jusqu’à ce qu’il ne reste rien, puis enregistrez, ou choisissez «&#xa0;Exporter…&#xa0;» pour une copie. Ce qui n’a pas été corrigé reste identique à l’octet près.</translation>
    </message>
    <message>
        <source>Choose the runner and the scenario in the bar. “Cold run” is the first run, with no cache and no image on the runner; “Warm run” is a commit that changes no dependency; the others say what has changed since the run before.</source>
        <translation>Choisissez le runner et le scénario dans la barre. «&#xa0;À froid&#xa0;» est la première exécution, sans cache et sans image sur le runner&#x202f;; «&#xa0;À chaud&#xa0;» est un commit qui ne change aucune dépendance&#x202f;; les autres disent ce qui a changé depuis l’exécution précédente.</translation>
    </message>
    <message>
        <source>Read the page “Timeline” from left to right. The framed jobs are the critical path: only what makes one of them shorter makes the pipeline shorter.</source>
        <translation>Lisez la page «&#xa0;Chronologie&#xa0;» de gauche à droite. Les jobs encadrés sont le chemin critique&#xa0;: seul ce qui raccourcit l’un d’eux raccourcit le pipeline.</translation>
    </message>
    <message>
        <source>Hover over a part of a bar. It says what the time is for, how it was worked out, and where the figure comes from.</source>
        <translation>Survolez une partie d’une barre. Elle dit à quoi sert le temps, comment il a été calculé et d’où vient le chiffre.</translation>
    </message>
    <message>
        <source>Read the assumptions from the top: that on which most hangs comes first. What cannot be known from the files, such as how long your tests run, is assumed with a wide range, and you can say what you know instead.</source>
        <translation>Lisez les hypothèses à partir du haut&#xa0;: celle dont dépend le plus vient en premier. Ce que les fichiers ne permettent pas de savoir, comme la durée de vos tests, est supposé avec un large intervalle, et vous pouvez dire ce que vous savez à la place.</translation>
    </message>
    <message>
        <source>Below the bars stand single changes with what an average run saves. “Preview” shows the lines, “Apply” writes them.</source>
        <translation>Sous les barres figurent des modifications isolées avec ce qu’une exécution moyenne y gagne. «&#xa0;Aperçu&#xa0;» montre les lignes, «&#xa0;Appliquer&#xa0;» les écrit.</translation>
    </message>
    <message>
        <source>Look first at what a column needs: a registry, a privileged runner, a shared cache. A strategy that your server cannot run says so, and is never called the best.</source>
        <translation>Regardez d’abord ce qu’il faut à une colonne&#xa0;: un registre, un runner privilégié, un cache partagé. Une stratégie que votre serveur ne peut pas exécuter le dit, et n’est jamais déclarée la meilleure.</translation>
    </message>
    <message>
        <source>Choose the order. “By expected time” weighs the scenarios as your own history mixes them, where the folder has one.</source>
        <translation>Choisissez l’ordre. «&#xa0;par temps attendu&#xa0;» pondère les scénarios comme votre propre historique les mêle, quand le dossier en a un.</translation>
    </message>
    <message>
        <source>Look where the lines cross in “Where They Cross”: a strategy that wins when nothing changes may lose when dependencies change often.</source>
        <translation>Voyez où les lignes se coupent sous «&#xa0;Où elles se croisent&#xa0;»&#xa0;: une stratégie qui gagne quand rien ne change peut perdre quand les dépendances changent souvent.</translation>
    </message>
    <message>
        <source>“Show YAML” shows what a strategy would write. “Use this” writes it, as one step that can be undone.</source>
        <translation>«&#xa0;Voir le YAML&#xa0;» montre ce qu’une stratégie écrirait. «&#xa0;Utiliser&#xa0;» l’écrit, en une seule étape annulable.</translation>
    </message>
    <message>
        <source>“Search for the Best” tries combinations of image, strategy, job shape and runner, and keeps those that nothing beats in time, CO₂e and fragility at once.</source>
        <translation>«&#xa0;Chercher la meilleure&#xa0;» essaie des combinaisons d’image, de stratégie, de forme de jobs et de runner, et garde celles que rien ne bat à la fois en temps, en CO₂e et en fragilité.</translation>
    </message>
    <message>
        <source>The page “History” replays your own commits under each strategy: which run would have found its cache, and which file changed the key.</source>
        <translation>La page «&#xa0;Historique&#xa0;» rejoue vos propres commits sous chaque stratégie&#xa0;: quelle exécution aurait trouvé son cache, et quel fichier a changé la clé.</translation>
    </message>
    <message>
        <source>Open a job in GitLab and choose “Complete raw”, or copy the log from the page. Logs with section marks and time stamps tell most.</source>
        <translation>Ouvrez un job dans GitLab et choisissez «&#xa0;Complete raw&#xa0;», ou copiez le journal depuis la page. Les journaux avec des marques de section et des horodatages en disent le plus.</translation>
    </message>
    <message>
        <source>On the page “Run”, choose “Open Logs…” or “Paste Log”, or drop the file there. Each phase stands beside its estimate.</source>
        <translation>À la page «&#xa0;Exécuter&#xa0;», choisissez «&#xa0;Ouvrir des journaux…&#xa0;» ou «&#xa0;Coller un journal&#xa0;», ou déposez-y le fichier. Chaque phase figure à côté de son estimation.</translation>
    </message>
    <message>
        <source>Above the table it says how far the estimates are off now, and how far they would be with a profile fitted to these logs. Logs of a cold and of a warm run together fit best.</source>
        <translation>Au-dessus du tableau, il est dit de combien les estimations s’écartent maintenant, et de combien elles le feraient avec un profil ajusté à ces journaux. Les journaux d’une exécution à froid et d’une à chaud ensemble conviennent le mieux.</translation>
    </message>
    <message>
        <source>Give the profile a name and choose “Keep as Profile”. It is then one of the runners, for every project, in the window and on the command line.</source>
        <translation>Donnez un nom au profil et choisissez «&#xa0;Garder comme profil&#xa0;». Il est alors l’un des runners, pour tous les projets, dans la fenêtre comme en ligne de commande.</translation>
    </message>
    <message>
        <source>“caravan-cli benchmark” writes a pipeline that runs a strategy cold and warm, so that its logs measure everything that can be measured.</source>
        <translation>«&#xa0;caravan-cli benchmark&#xa0;» écrit un pipeline qui exécute une stratégie à froid et à chaud, de sorte que ses journaux mesurent tout ce qui peut l’être.</translation>
    </message>
    <message>
        <source>The pipeline as stages and jobs, its text below, the selected job at the right</source>
        <translation>Le pipeline en étapes et jobs, son texte en dessous, le job sélectionné à droite</translation>
    </message>
    <message>
        <source>When each job runs, what its time goes to, what that rests on, and what would make it less</source>
        <translation>Quand chaque job s’exécute, à quoi va son temps, sur quoi cela repose et ce qui le réduirait</translation>
    </message>
    <message>
        <source>Strategies side by side, with times, size, energy, what they need and what speaks against them</source>
        <translation>Les stratégies côte à côte, avec temps, taille, énergie, ce qu’il leur faut et ce qui s’y oppose</translation>
    </message>
    <message>
        <source>The log of a job, and its measured times beside those that were estimated</source>
        <translation>Le journal d’un job, et ses temps mesurés à côté des temps estimés</translation>
    </message>
</context>
<context>
    <name>lint/rules.yml</name>
    <message>
        <source>Artifact outside the project</source>
        <translation>Artéfact hors du projet</translation>
    </message>
    <message>
        <source>Large artifacts without an end</source>
        <translation>Gros artéfacts sans date de fin</translation>
    </message>
    <message>
        <source>Report in the wrong place</source>
        <translation>Rapport au mauvais endroit</translation>
    </message>
    <message>
        <source>public beside access</source>
        <translation>public à côté d’access</translation>
    </message>
    <message>
        <source>Test files kept only after success</source>
        <translation>Fichiers de test gardés seulement après un succès</translation>
    </message>
    <message>
        <source>expose_as without paths</source>
        <translation>expose_as sans paths</translation>
    </message>
    <message>
        <source>Switch as an artifact</source>
        <translation>Switch comme artéfact</translation>
    </message>
    <message>
        <source>Artifacts of a job that has none</source>
        <translation>Artéfacts d’un job qui n’en a pas</translation>
    </message>
    <message>
        <source>expose_as with a pattern</source>
        <translation>expose_as avec un motif</translation>
    </message>
    <message>
        <source>Cache path outside the project</source>
        <translation>Chemin de cache hors du projet</translation>
    </message>
    <message>
        <source>Cache without paths</source>
        <translation>Cache sans chemins</translation>
    </message>
    <message>
        <source>More than four caches in a job</source>
        <translation>Plus de quatre caches dans un job</translation>
    </message>
    <message>
        <source>Wrong number of files in a cache key</source>
        <translation>Mauvais nombre de fichiers dans une clé de cache</translation>
    </message>
    <message>
        <source>Slash in a cache key</source>
        <translation>Barre oblique dans une clé de cache</translation>
    </message>
    <message>
        <source>One cache key for different compilers or images</source>
        <translation>Une clé de cache pour des compilateurs ou images différents</translation>
    </message>
    <message>
        <source>One cache key with different paths</source>
        <translation>Une clé de cache avec des chemins différents</translation>
    </message>
    <message>
        <source>Cache key that is new in every run</source>
        <translation>Clé de cache nouvelle à chaque exécution</translation>
    </message>
    <message>
        <source>Cache key per branch without fallback</source>
        <translation>Clé de cache par branche sans repli</translation>
    </message>
    <message>
        <source>Fallback key that the runner refuses</source>
        <translation>Clé de repli que le runner refuse</translation>
    </message>
    <message>
        <source>Cache that nobody stores</source>
        <translation>Cache que personne n’enregistre</translation>
    </message>
    <message>
        <source>Cache in place of artifacts</source>
        <translation>Cache à la place d’artéfacts</translation>
    </message>
    <message>
        <source>Cached and handed over</source>
        <translation>Mis en cache et transmis</translation>
    </message>
    <message>
        <source>Cache of all untracked files</source>
        <translation>Cache de tous les fichiers non suivis</translation>
    </message>
    <message>
        <source>Switch lost when the job fails</source>
        <translation>Switch perdu quand le job échoue</translation>
    </message>
    <message>
        <source>Cache shared between runners that share none</source>
        <translation>Cache commun à des runners qui n’en partagent aucun</translation>
    </message>
    <message>
        <source>Cached path that is a link</source>
        <translation>Chemin mis en cache qui est un lien</translation>
    </message>
    <message>
        <source>Matrix variable missing in the cache key</source>
        <translation>Variable de matrice absente de la clé de cache</translation>
    </message>
    <message>
        <source>One cache key for everything</source>
        <translation>Une seule clé de cache pour tout</translation>
    </message>
    <message>
        <source>Fallback key without suffix</source>
        <translation>Clé de repli sans suffixe</translation>
    </message>
    <message>
        <source>More than five fallback keys</source>
        <translation>Plus de cinq clés de repli</translation>
    </message>
    <message>
        <source>Every job stores the same cache</source>
        <translation>Chaque job enregistre le même cache</translation>
    </message>
    <message>
        <source>Switch stored after failure</source>
        <translation>Switch enregistré après un échec</translation>
    </message>
    <message>
        <source>Variable in the files of a cache key</source>
        <translation>Variable dans les fichiers d’une clé de cache</translation>
    </message>
    <message>
        <source>Cached folder that dune scans</source>
        <translation>Dossier mis en cache que dune parcourt</translation>
    </message>
    <message>
        <source>Build folder and dune cache in one archive</source>
        <translation>Dossier de compilation et cache de dune dans une même archive</translation>
    </message>
    <message>
        <source>Branch name in a cache key</source>
        <translation>Nom de branche dans une clé de cache</translation>
    </message>
    <message>
        <source>Cache that only protected branches store</source>
        <translation>Cache que seules les branches protégées enregistrent</translation>
    </message>
    <message>
        <source>Cache of what nothing writes</source>
        <translation>Cache de ce que rien n’écrit</translation>
    </message>
    <message>
        <source>Fallback key that nobody stores</source>
        <translation>Clé de repli que personne n’enregistre</translation>
    </message>
    <message>
        <source>Key files that are not there</source>
        <translation>Fichiers de clé qui n’existent pas</translation>
    </message>
    <message>
        <source>No docker daemon</source>
        <translation>Pas de démon docker</translation>
    </message>
    <message>
        <source>Docker client and daemon of different versions</source>
        <translation>Client et démon Docker de versions différentes</translation>
    </message>
    <message>
        <source>Daemon under another name</source>
        <translation>Démon sous un autre nom</translation>
    </message>
    <message>
        <source>Port and encryption do not fit</source>
        <translation>Port et chiffrement qui ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Image pushed outside the project&apos;s registry</source>
        <translation>Image poussée hors du registre du projet</translation>
    </message>
    <message>
        <source>Image pushed without login</source>
        <translation>Image poussée sans connexion</translation>
    </message>
    <message>
        <source>Password on the command line</source>
        <translation>Mot de passe dans la ligne de commande</translation>
    </message>
    <message>
        <source>Branch name in an image tag</source>
        <translation>Nom de branche dans l’étiquette d’une image</translation>
    </message>
    <message>
        <source>Image builder that is no longer maintained</source>
        <translation>Constructeur d’images qui n’est plus maintenu</translation>
    </message>
    <message>
        <source>Old name of a variable</source>
        <translation>Ancien nom d’une variable</translation>
    </message>
    <message>
        <source>Image whose entrypoint is a tool</source>
        <translation>Image dont le point d’entrée est un outil</translation>
    </message>
    <message>
        <source>Image without a fixed tag</source>
        <translation>Image sans étiquette fixe</translation>
    </message>
    <message>
        <source>latest pushed from every branch</source>
        <translation>latest poussée depuis chaque branche</translation>
    </message>
    <message>
        <source>Image used before it is pushed</source>
        <translation>Image utilisée avant d’être poussée</translation>
    </message>
    <message>
        <source>Privileged service on a runner that is not</source>
        <translation>Service privilégié sur un runner qui ne l’est pas</translation>
    </message>
    <message>
        <source>Tool expected from a service</source>
        <translation>Outil attendu d’un service</translation>
    </message>
    <message>
        <source>Secret as a build argument</source>
        <translation>Secret comme argument de construction</translation>
    </message>
    <message>
        <source>Docker without a fixed version</source>
        <translation>Docker sans version fixe</translation>
    </message>
    <message>
        <source>Capital letters in an image name</source>
        <translation>Majuscules dans un nom d’image</translation>
    </message>
    <message>
        <source>sudo in an image without it</source>
        <translation>sudo dans une image qui ne l’a pas</translation>
    </message>
    <message>
        <source>bash in an image without it</source>
        <translation>bash dans une image qui ne l’a pas</translation>
    </message>
    <message>
        <source>Package manager of another distribution</source>
        <translation>Gestionnaire de paquets d’une autre distribution</translation>
    </message>
    <message>
        <source>apt-get without -y</source>
        <translation>apt-get sans -y</translation>
    </message>
    <message>
        <source>Packages without an index</source>
        <translation>Paquets sans index</translation>
    </message>
    <message>
        <source>Program that the image lacks</source>
        <translation>Programme absent de l’image</translation>
    </message>
    <message>
        <source>Image whose presence ends the job</source>
        <translation>Image dont la présence met fin au job</translation>
    </message>
    <message>
        <source>opam init with its sandbox in a container</source>
        <translation>opam init avec son bac à sable dans un conteneur</translation>
    </message>
    <message>
        <source>opam may ask a question</source>
        <translation>opam peut poser une question</translation>
    </message>
    <message>
        <source>OCaml tool without opam&apos;s environment</source>
        <translation>Outil OCaml sans l’environnement d’opam</translation>
    </message>
    <message>
        <source>Switch created again over the cached one</source>
        <translation>Switch créé à nouveau par-dessus celui du cache</translation>
    </message>
    <message>
        <source>Cache key of a switch without the OCaml version</source>
        <translation>Clé de cache d’un switch sans la version d’OCaml</translation>
    </message>
    <message>
        <source>Moved switch that is never cached</source>
        <translation>Switch déplacé qui n’est jamais mis en cache</translation>
    </message>
    <message>
        <source>opam depext</source>
        <translation>opam depext</translation>
    </message>
    <message>
        <source>Image that is no longer rebuilt</source>
        <translation>Image qui n’est plus reconstruite</translation>
    </message>
    <message>
        <source>System packages from an old index</source>
        <translation>Paquets système d’un ancien index</translation>
    </message>
    <message>
        <source>Cached build folder that is removed</source>
        <translation>Dossier de compilation mis en cache puis supprimé</translation>
    </message>
    <message>
        <source>opam as another user</source>
        <translation>opam sous un autre utilisateur</translation>
    </message>
    <message>
        <source>Tests without their dependencies</source>
        <translation>Tests sans leurs dépendances</translation>
    </message>
    <message>
        <source>Submodules fetched by hand</source>
        <translation>Sous-modules récupérés à la main</translation>
    </message>
    <message>
        <source>git refuses the checkout</source>
        <translation>git refuse la copie de travail</translation>
    </message>
    <message>
        <source>Cached switch without its system packages</source>
        <translation>Switch en cache sans ses paquets système</translation>
    </message>
    <message>
        <source>Packages built anew in every run</source>
        <translation>Paquets recompilés à chaque exécution</translation>
    </message>
    <message>
        <source>Image without an OCaml version</source>
        <translation>Image sans version d’OCaml</translation>
    </message>
    <message>
        <source>Switch that is often lost</source>
        <translation>Switch souvent perdu</translation>
    </message>
    <message>
        <source>Whole opam root moved</source>
        <translation>Toute la racine opam déplacée</translation>
    </message>
    <message>
        <source>Image that is frozen</source>
        <translation>Image figée</translation>
    </message>
    <message>
        <source>Image that does not exist</source>
        <translation>Image qui n’existe pas</translation>
    </message>
    <message>
        <source>OCaml too old for the C compiler</source>
        <translation>OCaml trop ancien pour le compilateur C</translation>
    </message>
    <message>
        <source>bisect_ppx with a new OCaml</source>
        <translation>bisect_ppx avec un OCaml récent</translation>
    </message>
    <message>
        <source>opam-dune-lint and odoc in one switch</source>
        <translation>opam-dune-lint et odoc dans un même switch</translation>
    </message>
    <message>
        <source>Links as artifacts</source>
        <translation>Liens comme artéfacts</translation>
    </message>
    <message>
        <source>Lock file with several compilers</source>
        <translation>Fichier de verrouillage avec plusieurs compilateurs</translation>
    </message>
    <message>
        <source>opam files that are not there</source>
        <translation>Fichiers opam qui n’existent pas</translation>
    </message>
    <message>
        <source>Switch in a folder that moves</source>
        <translation>Switch dans un dossier qui change de place</translation>
    </message>
    <message>
        <source>OPAMSWITCH hides the local switch</source>
        <translation>OPAMSWITCH cache le switch local</translation>
    </message>
    <message>
        <source>opam may ask for system packages</source>
        <translation>opam peut demander des paquets système</translation>
    </message>
    <message>
        <source>Package pinned to a branch</source>
        <translation>Paquet avec un pin vers une branche</translation>
    </message>
    <message>
        <source>Format check without ocamlformat</source>
        <translation>Vérification du format sans ocamlformat</translation>
    </message>
    <message>
        <source>Documentation without odoc</source>
        <translation>Documentation sans odoc</translation>
    </message>
    <message>
        <source>Environment of another switch</source>
        <translation>Environnement d’un autre switch</translation>
    </message>
    <message>
        <source>opam env that sets nothing</source>
        <translation>opam env qui ne définit rien</translation>
    </message>
    <message>
        <source>odoc with a new OCaml</source>
        <translation>odoc avec un OCaml récent</translation>
    </message>
    <message>
        <source>opam with a known hole</source>
        <translation>opam avec une faille connue</translation>
    </message>
    <message>
        <source>Strategy that does not fit the image</source>
        <translation>Stratégie qui ne convient pas à l’image</translation>
    </message>
    <message>
        <source>ocamlformat of another version</source>
        <translation>ocamlformat d’une autre version</translation>
    </message>
    <message>
        <source>Documentation of no library</source>
        <translation>Documentation d’aucune bibliothèque</translation>
    </message>
    <message>
        <source>Hard links across volumes</source>
        <translation>Liens physiques entre volumes</translation>
    </message>
    <message>
        <source>Compiler outside of the cached dune cache</source>
        <translation>Compilateur hors du cache de dune mis en cache</translation>
    </message>
    <message>
        <source>opam that the image no longer has</source>
        <translation>opam que l’image n’a plus</translation>
    </message>
    <message>
        <source>opam finds no package in the folder</source>
        <translation>opam ne trouve aucun paquet dans le dossier</translation>
    </message>
    <message>
        <source>Lock file that nobody uses</source>
        <translation>Fichier de verrouillage que personne n’utilise</translation>
    </message>
    <message>
        <source>Lock file for another OCaml</source>
        <translation>Fichier de verrouillage pour un autre OCaml</translation>
    </message>
    <message>
        <source>Version of a package for another OCaml</source>
        <translation>Version d’un paquet pour un autre OCaml</translation>
    </message>
    <message>
        <source>No root for dune</source>
        <translation>Pas de racine pour dune</translation>
    </message>
    <message>
        <source>Nothing makes the pages&apos; folder</source>
        <translation>Rien ne crée le dossier des pages</translation>
    </message>
    <message>
        <source>Pages without their artifact</source>
        <translation>Pages sans leur artéfact</translation>
    </message>
    <message>
        <source>Pages from every branch</source>
        <translation>Pages depuis chaque branche</translation>
    </message>
    <message>
        <source>publish beside pages</source>
        <translation>publish à côté de pages</translation>
    </message>
    <message>
        <source>Pages feature of paid GitLab</source>
        <translation>Fonction de Pages du GitLab payant</translation>
    </message>
    <message>
        <source>Site whose artifacts are not taken</source>
        <translation>Site dont les artéfacts ne sont pas repris</translation>
    </message>
    <message>
        <source>Documentation that nothing builds</source>
        <translation>Documentation que rien ne construit</translation>
    </message>
    <message>
        <source>Pages folder not among the artifacts</source>
        <translation>Dossier des pages absent des artéfacts</translation>
    </message>
    <message>
        <source>Two jobs publish the site</source>
        <translation>Deux jobs publient le site</translation>
    </message>
    <message>
        <source>publish where GitLab refuses it</source>
        <translation>publish là où GitLab le refuse</translation>
    </message>
    <message>
        <source>Tag of another server</source>
        <translation>Étiquette d’un autre serveur</translation>
    </message>
    <message>
        <source>Deployments at the same time</source>
        <translation>Déploiements simultanés</translation>
    </message>
    <message>
        <source>Auto-cancel with nothing to cancel</source>
        <translation>Annulation automatique sans rien à annuler</translation>
    </message>
    <message>
        <source>Check that waits for nothing</source>
        <translation>Vérification qui attend pour rien</translation>
    </message>
    <message>
        <source>The same installation in many jobs</source>
        <translation>La même installation dans de nombreux jobs</translation>
    </message>
    <message>
        <source>Tags that a shallow clone lacks</source>
        <translation>Étiquettes git absentes d’un clone superficiel</translation>
    </message>
    <message>
        <source>Timeout beyond the runner&apos;s</source>
        <translation>Délai maximal au-delà de celui du runner</translation>
    </message>
    <message>
        <source>Variable lost in after_script</source>
        <translation>Variable perdue dans after_script</translation>
    </message>
    <message>
        <source>Failure of a test hidden</source>
        <translation>Échec d’un test caché</translation>
    </message>
    <message>
        <source>Retry of every failure</source>
        <translation>Nouvel essai à chaque échec</translation>
    </message>
    <message>
        <source>Tag that needs a runner of your own</source>
        <translation>Étiquette qui demande un runner à vous</translation>
    </message>
    <message>
        <source>Image on a runner without images</source>
        <translation>Image sur un runner sans images</translation>
    </message>
    <message>
        <source>Pipe into grep -q</source>
        <translation>Tube vers grep -q</translation>
    </message>
    <message>
        <source>File of an image on a runner without images</source>
        <translation>Fichier d’une image sur un runner sans images</translation>
    </message>
    <message>
        <source>Job that other runners take</source>
        <translation>Job que d’autres runners prennent</translation>
    </message>
    <message>
        <source>Comment that ignores nothing</source>
        <translation>Commentaire qui n’ignore rien</translation>
    </message>
    <message>
        <source>Finding ignored without a reason</source>
        <translation>Constat ignoré sans raison</translation>
    </message>
    <message>
        <source>GitLab refuses this</source>
        <translation>GitLab refuse ceci</translation>
    </message>
    <message>
        <source>Tab in the indentation</source>
        <translation>Tabulation dans l’indentation</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Clé en double</translation>
    </message>
    <message>
        <source>Command read as a map</source>
        <translation>Commande lue comme un dictionnaire</translation>
    </message>
    <message>
        <source>Command cut by a comment</source>
        <translation>Commande coupée par un commentaire</translation>
    </message>
    <message>
        <source>Value that YAML does not read as text</source>
        <translation>Valeur que YAML ne lit pas comme du texte</translation>
    </message>
    <message>
        <source>Alias without an anchor</source>
        <translation>Alias sans ancre</translation>
    </message>
    <message>
        <source>!reference to something that is not there</source>
        <translation>!reference vers quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>extends of something that is not there</source>
        <translation>extends de quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>Unknown key in a job</source>
        <translation>Clé inconnue dans un job</translation>
    </message>
    <message>
        <source>Job without a script</source>
        <translation>Job sans script</translation>
    </message>
    <message>
        <source>Unknown stage</source>
        <translation>Étape inconnue</translation>
    </message>
    <message>
        <source>No job that starts a pipeline</source>
        <translation>Aucun job qui lance un pipeline</translation>
    </message>
    <message>
        <source>Need that cannot be met</source>
        <translation>Besoin qui ne peut être satisfait</translation>
    </message>
    <message>
        <source>Dependency that cannot be met</source>
        <translation>Dépendance qui ne peut être satisfaite</translation>
    </message>
    <message>
        <source>rules beside only, except or start_in</source>
        <translation>rules à côté de only, except ou start_in</translation>
    </message>
    <message>
        <source>Two pipelines for one push</source>
        <translation>Deux pipelines pour un push</translation>
    </message>
    <message>
        <source>changes without if</source>
        <translation>changes sans if</translation>
    </message>
    <message>
        <source>when: never outside of rules</source>
        <translation>when: never hors des règles</translation>
    </message>
    <message>
        <source>Wrong “parallel”</source>
        <translation>«&#xa0;parallel&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong “retry”</source>
        <translation>«&#xa0;retry&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Manual job that blocks</source>
        <translation>Job manuel qui bloque</translation>
    </message>
    <message>
        <source>Condition that cannot be read</source>
        <translation>Condition illisible</translation>
    </message>
    <message>
        <source>Keyword in its old place</source>
        <translation>Mot-clé à son ancienne place</translation>
    </message>
    <message>
        <source>Wrong “include”</source>
        <translation>«&#xa0;include&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Stop job that does not fit</source>
        <translation>Job d’arrêt qui ne convient pas</translation>
    </message>
    <message>
        <source>Name that is no variable</source>
        <translation>Nom qui n’est pas une variable</translation>
    </message>
    <message>
        <source>spec without a header</source>
        <translation>spec sans en-tête</translation>
    </message>
    <message>
        <source>Keyword of a script in a job with “trigger”</source>
        <translation>Mot-clé de script dans un job avec «&#xa0;trigger&#xa0;»</translation>
    </message>
    <message>
        <source>Name that no job can have</source>
        <translation>Nom qu’aucun job ne peut avoir</translation>
    </message>
    <message>
        <source>Script that is no list of texts</source>
        <translation>Script qui n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>Wrong “artifacts”</source>
        <translation>«&#xa0;artifacts&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong “cache”</source>
        <translation>«&#xa0;cache&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong “image” or “services”</source>
        <translation>«&#xa0;image&#xa0;» ou «&#xa0;services&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong variable</source>
        <translation>Variable incorrecte</translation>
    </message>
    <message>
        <source>Wrong rule</source>
        <translation>Règle incorrecte</translation>
    </message>
    <message>
        <source>Wrong “workflow”</source>
        <translation>«&#xa0;workflow&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong form of “needs”</source>
        <translation>Forme incorrecte de «&#xa0;needs&#xa0;»</translation>
    </message>
    <message>
        <source>Wrong “environment”</source>
        <translation>«&#xa0;environment&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong “release”</source>
        <translation>«&#xa0;release&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong “secrets” or tokens</source>
        <translation>«&#xa0;secrets&#xa0;» ou jetons incorrects</translation>
    </message>
    <message>
        <source>Wrong “trigger”</source>
        <translation>«&#xa0;trigger&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Name that is no text, or list that is none</source>
        <translation>Nom qui n’est pas un texte, ou liste qui n’en est pas une</translation>
    </message>
    <message>
        <source>Wrong input</source>
        <translation>Entrée incorrecte</translation>
    </message>
    <message>
        <source>Wrong “pages”</source>
        <translation>«&#xa0;pages&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong “default” or “inherit”</source>
        <translation>«&#xa0;default&#xa0;» ou «&#xa0;inherit&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Wrong step in “run”</source>
        <translation>Étape incorrecte dans «&#xa0;run&#xa0;»</translation>
    </message>
    <message>
        <source>Span of time that cannot be read</source>
        <translation>Durée illisible</translation>
    </message>
    <message>
        <source>Wrong “only” or “except”</source>
        <translation>«&#xa0;only&#xa0;» ou «&#xa0;except&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Unknown key inside a keyword</source>
        <translation>Clé inconnue dans un mot-clé</translation>
    </message>
    <message>
        <source>Key without a value</source>
        <translation>Clé sans valeur</translation>
    </message>
    <message>
        <source>Root entry that is no job</source>
        <translation>Entrée à la racine qui n’est pas un job</translation>
    </message>
    <message>
        <source>Coverage that is no pattern</source>
        <translation>Couverture qui n’est pas un motif</translation>
    </message>
    <message>
        <source>Switch that is neither true nor false</source>
        <translation>Réglage qui n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>Unknown “when”</source>
        <translation>«&#xa0;when&#xa0;» inconnu</translation>
    </message>
    <message>
        <source>Included file that cannot be read</source>
        <translation>Fichier inclus illisible</translation>
    </message>
    <message>
        <source>Unquoted date</source>
        <translation>Date sans guillemets</translation>
    </message>
    <message>
        <source>Delay without a time</source>
        <translation>Report sans durée</translation>
    </message>
    <message>
        <source>Time without a delay</source>
        <translation>Durée sans report</translation>
    </message>
    <message>
        <source>Text where a pattern is meant</source>
        <translation>Texte là où un motif est voulu</translation>
    </message>
    <message>
        <source>Variable in quotes</source>
        <translation>Variable entre guillemets</translation>
    </message>
    <message>
        <source>Variable inside a pattern</source>
        <translation>Variable dans un motif</translation>
    </message>
    <message>
        <source>Pipeline source that does not exist</source>
        <translation>Source de pipeline qui n’existe pas</translation>
    </message>
    <message>
        <source>Rule that is never reached</source>
        <translation>Règle jamais atteinte</translation>
    </message>
    <message>
        <source>only and except</source>
        <translation>only et except</translation>
    </message>
    <message>
        <source>Both ways to say when jobs run</source>
        <translation>Les deux façons de dire quand les jobs s’exécutent</translation>
    </message>
    <message>
        <source>Need named twice</source>
        <translation>Besoin nommé deux fois</translation>
    </message>
    <message>
        <source>More than fifty needs</source>
        <translation>Plus de cinquante besoins</translation>
    </message>
    <message>
        <source>Dependency that is not needed</source>
        <translation>Dépendance qui n’est pas un besoin</translation>
    </message>
    <message>
        <source>Need that may be missing</source>
        <translation>Besoin qui peut manquer</translation>
    </message>
    <message>
        <source>Not valid YAML</source>
        <translation>YAML non valide</translation>
    </message>
    <message>
        <source>Stage without a job</source>
        <translation>Étape sans job</translation>
    </message>
    <message>
        <source>Long chain of extends</source>
        <translation>Longue chaîne d’extends</translation>
    </message>
    <message>
        <source>Job that stops its environment at once</source>
        <translation>Job qui arrête aussitôt son environnement</translation>
    </message>
    <message>
        <source>Secret in the file</source>
        <translation>Secret dans le fichier</translation>
    </message>
    <message>
        <source>Input that is not declared</source>
        <translation>Entrée qui n’est pas déclarée</translation>
    </message>
    <message>
        <source>Input that nothing uses</source>
        <translation>Entrée que rien n’utilise</translation>
    </message>
    <message>
        <source>Value outside of its options</source>
        <translation>Valeur hors de ses options</translation>
    </message>
    <message>
        <source>run beside a script</source>
        <translation>run à côté d’un script</translation>
    </message>
    <message>
        <source>Matrix of too many jobs</source>
        <translation>Matrice de trop de jobs</translation>
    </message>
    <message>
        <source>Own variable in an include</source>
        <translation>Variable du fichier dans une inclusion</translation>
    </message>
    <message>
        <source>Include that changes by itself</source>
        <translation>Inclusion qui change d’elle-même</translation>
    </message>
    <message>
        <source>Pattern that matches no file</source>
        <translation>Motif qui ne correspond à aucun fichier</translation>
    </message>
    <message>
        <source>Condition on what is not known yet</source>
        <translation>Condition sur ce qui n’est pas encore connu</translation>
    </message>
    <message>
        <source>Stop job that checks out</source>
        <translation>Job d’arrêt qui extrait les sources</translation>
    </message>
    <message>
        <source>Stage listed twice</source>
        <translation>Étape citée deux fois</translation>
    </message>
    <message>
        <source>Job that is called like an instance of another one</source>
        <translation>Job qui s’appelle comme une instance d’un autre</translation>
    </message>
    <message>
        <source>Need of an instance that is not made</source>
        <translation>Besoin d’une instance qui n’est pas créée</translation>
    </message>
    <message>
        <source>Template that nothing uses</source>
        <translation>Modèle que rien n’utilise</translation>
    </message>
    <message>
        <source>Key that a merge key replaces</source>
        <translation>Clé qu’une clé de fusion remplace</translation>
    </message>
    <message>
        <source>Interpolation that GitLab refuses</source>
        <translation>Interpolation que GitLab refuse</translation>
    </message>
    <message>
        <source>Document that GitLab does not read</source>
        <translation>Document que GitLab ne lit pas</translation>
    </message>
    <message>
        <source>List within a list that stays one</source>
        <translation>Liste dans une liste qui en reste une</translation>
    </message>
    <message>
        <source>Environment whose stop job is not in its pipeline</source>
        <translation>Environnement dont le job d’arrêt n’est pas dans son pipeline</translation>
    </message>
    <message>
        <source>Manual stop job that blocks its pipeline</source>
        <translation>Job d’arrêt manuel qui bloque son pipeline</translation>
    </message>
    <message>
        <source>GitLab takes only files below the project folder as artifacts and does not expand “~”. The log says “no matching files”.</source>
        <translation>GitLab ne prend comme artéfacts que des fichiers sous le dossier du projet et ne développe pas «&#xa0;~&#xa0;». Le journal dit «&#xa0;no matching files&#xa0;».</translation>
    </message>
    <message>
        <source>What is not given an end is kept for as long as the server&apos;s default says, often 30 days, and each run uploads it anew.</source>
        <translation>Ce qui n’a pas de date de fin est gardé aussi longtemps que le veut la valeur par défaut du serveur, souvent 30 jours, et chaque exécution l’envoie à nouveau.</translation>
    </message>
    <message>
        <source>GitLab refuses unknown keys under “artifacts”; reports belong under “artifacts:reports”.</source>
        <translation>GitLab refuse les clés inconnues sous «&#xa0;artifacts&#xa0;»&#x202f;; les rapports vont sous «&#xa0;artifacts:reports&#xa0;».</translation>
    </message>
    <message>
        <source>“access” says who may download artifacts and replaces “public”. GitLab refuses both together: “these keys cannot be used together”.</source>
        <translation>«&#xa0;access&#xa0;» dit qui peut télécharger les artéfacts et remplace «&#xa0;public&#xa0;». GitLab refuse les deux ensemble&#xa0;: «&#xa0;these keys cannot be used together&#xa0;».</translation>
    </message>
    <message>
        <source>Reports are always uploaded, but paths only after success. When tests fail, which is when they are needed, the files are missing.</source>
        <translation>Les rapports sont toujours envoyés, mais les chemins seulement après un succès. Quand des tests échouent, c’est-à-dire quand on en a besoin, les fichiers manquent.</translation>
    </message>
    <message>
        <source>GitLab refuses “expose_as” without “paths”.</source>
        <translation>GitLab refuse «&#xa0;expose_as&#xa0;» sans «&#xa0;paths&#xa0;».</translation>
    </message>
    <message>
        <source>A switch has hundreds of megabytes. As an artifact it is uploaded in every run and downloaded by each later job, and it counts as storage of the project.</source>
        <translation>Un switch pèse des centaines de mégaoctets. Comme artéfact, il est envoyé à chaque exécution et téléchargé par chaque job suivant, et il compte dans le stockage du projet.</translation>
    </message>
    <message>
        <source>The job asks for files that the other one never hands over. Something is missing there, or the dependency is not needed.</source>
        <translation>Le job demande des fichiers que l’autre ne transmet jamais. Il y manque quelque chose, ou la dépendance est inutile.</translation>
    </message>
    <message>
        <source>GitLab shows named files and folders only, and refuses the file otherwise: “artifacts paths can&apos;t contain &apos;*&apos; when used with &apos;expose_as&apos;”.</source>
        <translation>GitLab ne montre que des fichiers et dossiers nommés, et refuse le fichier sinon&#xa0;: «&#xa0;artifacts paths can&apos;t contain &apos;*&apos; when used with &apos;expose_as&apos;&#xa0;».</translation>
    </message>
    <message>
        <source>GitLab stores only files below the project folder ($CI_PROJECT_DIR), and it does not expand “~”. A path elsewhere is left out of the archive, so nothing is restored in the next run.</source>
        <translation>GitLab n’enregistre que des fichiers sous le dossier du projet ($CI_PROJECT_DIR), et il ne développe pas «&#xa0;~&#xa0;». Un chemin situé ailleurs est laissé hors de l’archive&#xa0;: rien n’est donc restauré à l’exécution suivante.</translation>
    </message>
    <message>
        <source>A cache without “paths” and without “untracked” stores nothing, but every job still spends time on looking for it.</source>
        <translation>Un cache sans «&#xa0;paths&#xa0;» et sans «&#xa0;untracked&#xa0;» n’enregistre rien, mais chaque job passe quand même du temps à le chercher.</translation>
    </message>
    <message>
        <source>GitLab takes at most four caches for a job and refuses the file otherwise.</source>
        <translation>GitLab accepte au plus quatre caches par job et refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>GitLab makes a key from one or two entries of “key:files” and refuses the file otherwise. Only the newest versions take up to ten, behind a feature flag.</source>
        <translation>GitLab forme une clé à partir d’une ou deux entrées de «&#xa0;key:files&#xa0;» et refuse le fichier sinon. Seules les toutes dernières versions en prennent jusqu’à dix, derrière un indicateur de fonctionnalité.</translation>
    </message>
    <message>
        <source>A cache key becomes the name of a folder, so GitLab refuses “/” and “%2F” in it, and keys of dots alone.</source>
        <translation>Une clé de cache devient le nom d’un dossier&#xa0;: GitLab y refuse donc «&#xa0;/&#xa0;» et «&#xa0;%2F&#xa0;», ainsi que les clés faites de points seuls.</translation>
    </message>
    <message>
        <source>Compiled files of one compiler or distribution do not work under another. Jobs that share a key overwrite each other&apos;s archive, and the one that comes second gets files that it cannot use.</source>
        <translation>Les fichiers compilés par un compilateur ou sous une distribution ne fonctionnent pas avec d’autres. Les jobs qui partagent une clé écrasent l’archive les uns des autres, et celui qui arrive en second reçoit des fichiers dont il ne peut rien faire.</translation>
    </message>
    <message>
        <source>There is one archive for each key. Jobs with the same key and other paths replace it in turn, so each finds files of the other and not its own.</source>
        <translation>Il y a une archive par clé. Les jobs avec la même clé et d’autres chemins la remplacent tour à tour&#xa0;: chacun trouve donc les fichiers de l’autre et non les siens.</translation>
    </message>
    <message>
        <source>A key with the commit, the pipeline or the job number in it is never used again by a later pipeline, so every run starts cold and stores one more archive.</source>
        <translation>Une clé qui contient le commit, le pipeline ou le numéro du job n’est jamais réutilisée par un pipeline suivant&#xa0;: chaque exécution démarre donc à froid et enregistre une archive de plus.</translation>
    </message>
    <message>
        <source>The first pipeline of each branch finds nothing under a key of its own and starts cold, although the cache of the default branch would do.</source>
        <translation>Le premier pipeline de chaque branche ne trouve rien sous sa propre clé et démarre à froid, alors que le cache de la branche par défaut conviendrait.</translation>
    </message>
    <message>
        <source>The runner takes no CACHE_FALLBACK_KEY that ends in “-protected”, so that nobody reads the caches of protected branches through it.</source>
        <translation>Le runner n’accepte pas de CACHE_FALLBACK_KEY qui finit par «&#xa0;-protected&#xa0;», pour que personne ne lise par là les caches des branches protégées.</translation>
    </message>
    <message>
        <source>Every job that uses the key only pulls, so there is never anything to pull.</source>
        <translation>Chaque job qui utilise la clé ne fait que récupérer&#xa0;: il n’y a donc jamais rien à récupérer.</translation>
    </message>
    <message>
        <source>A key of this pipeline is shared by its jobs to hand files on. That works only when they happen to run where the cache is; artifacts hand files to later jobs reliably.</source>
        <translation>Une clé propre à ce pipeline sert à ses jobs à se transmettre des fichiers. Cela ne fonctionne que s’ils s’exécutent par hasard là où est le cache&#x202f;; les artéfacts transmettent les fichiers aux jobs suivants de façon sûre.</translation>
    </message>
    <message>
        <source>The cache is restored first and the artifacts of earlier jobs are laid over it, so the same files are packed twice and it is not clear which ones a job sees.</source>
        <translation>Le cache est restauré d’abord et les artéfacts des jobs précédents sont posés par-dessus&#xa0;: les mêmes fichiers sont donc compressés deux fois, et on ne sait pas lesquels un job voit.</translation>
    </message>
    <message>
        <source>“untracked: true” takes every file that git does not track, also those that it ignores: “_build”, “_opam” and whatever tools leave behind. The archive grows until packing costs more than it saves.</source>
        <translation>«&#xa0;untracked: true&#xa0;» prend tout fichier que git ne suit pas, y compris ceux qu’il ignore&#xa0;: «&#xa0;_build&#xa0;», «&#xa0;_opam&#xa0;» et tout ce que des outils laissent derrière eux. L’archive grossit jusqu’à ce que la compression coûte plus qu’elle ne fait gagner.</translation>
    </message>
    <message>
        <source>A cache is stored only after success by default. A job that may fail, for instance with the next OCaml, builds its switch anew in each run as long as it fails.</source>
        <translation>Par défaut, un cache n’est enregistré qu’après un succès. Un job qui a le droit d’échouer, par exemple avec le prochain OCaml, refait son switch à chaque exécution tant qu’il échoue.</translation>
    </message>
    <message>
        <source>Without a distributed cache each runner keeps its caches to itself, so jobs that are sent to other runners find nothing.</source>
        <translation>Sans cache distribué, chaque runner garde ses caches pour lui&#xa0;: les jobs envoyés à d’autres runners ne trouvent donc rien.</translation>
    </message>
    <message>
        <source>The runner stores a symbolic link as a link, and what lies behind it is not in the archive.</source>
        <translation>Le runner enregistre un lien symbolique comme un lien, et ce qui se trouve derrière n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>All jobs of the matrix share one archive and replace it in turn, though their scripts do different things with the variable.</source>
        <translation>Tous les jobs de la matrice partagent une archive et la remplacent tour à tour, alors que leurs scripts font des choses différentes selon la variable.</translation>
    </message>
    <message>
        <source>The key of a switch must change when its contents must. With a fixed key the first archive serves every later commit, so removed packages and an old compiler stay in it, and what changed is built upon them.</source>
        <translation>La clé d’un switch doit changer quand son contenu doit changer. Avec une clé fixe, la première archive sert à tous les commits suivants&#xa0;: des paquets retirés et un ancien compilateur y restent, et ce qui a changé est construit par-dessus.</translation>
    </message>
    <message>
        <source>GitLab adds “-protected” or “-non_protected” to the keys that it stores, but not to CACHE_FALLBACK_KEY. Without the suffix nothing is found, unless separate caches are switched off in the project.</source>
        <translation>GitLab ajoute «&#xa0;-protected&#xa0;» ou «&#xa0;-non_protected&#xa0;» aux clés qu’il enregistre, mais pas à CACHE_FALLBACK_KEY. Sans le suffixe, rien n’est trouvé, à moins que les caches séparés ne soient désactivés dans le projet.</translation>
    </message>
    <message>
        <source>GitLab takes at most five fallback keys for a cache and refuses the file otherwise.</source>
        <translation>GitLab accepte au plus cinq clés de repli par cache et refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>Jobs that run side by side with one key each pack and upload the archive, and the last one wins.</source>
        <translation>Les jobs qui s’exécutent en parallèle avec une même clé compressent et envoient chacun l’archive, et le dernier l’emporte.</translation>
    </message>
    <message>
        <source>With “when: always” a switch is stored in whatever state a failed job left it, and later runs start from a half installed one.</source>
        <translation>Avec «&#xa0;when: always&#xa0;», un switch est enregistré dans l’état où un job en échec l’a laissé, et les exécutions suivantes partent d’un switch à moitié installé.</translation>
    </message>
    <message>
        <source>GitLab looks for a file of exactly that name. A variable stays as it is written, the file is not found, and the key becomes “default”.</source>
        <translation>GitLab cherche un fichier qui porte exactement ce nom. Une variable reste telle qu’elle est écrite, le fichier n’est pas trouvé, et la clé devient «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>dune looks for sources in every folder of the project whose name does not begin with “_” or “.”. An opam root or dune cache in there makes builds slow and may bring rules of other packages into yours.</source>
        <translation>dune cherche des sources dans chaque dossier du projet dont le nom ne commence pas par «&#xa0;_&#xa0;» ou «&#xa0;.&#xa0;». Une racine opam ou un cache de dune à cet endroit ralentit les compilations et peut mêler aux vôtres les règles d’autres paquets.</translation>
    </message>
    <message>
        <source>dune links files of its cache into “_build”, and the archive holds both copies. Restoring the dune cache alone gives the same build.</source>
        <translation>dune lie les fichiers de son cache dans «&#xa0;_build&#xa0;», et l’archive contient les deux copies. Restaurer le seul cache de dune donne la même compilation.</translation>
    </message>
    <message>
        <source>A branch may be called “feature/x”, and a slash in a key makes folders of it, which some stores refuse.</source>
        <translation>Une branche peut s’appeler «&#xa0;feature/x&#xa0;», et une barre oblique dans une clé en fait des dossiers, ce que certains stockages refusent.</translation>
    </message>
    <message>
        <source>Unless the project&apos;s setting “Use separate caches for protected branches” is off, caches of protected branches are stored as “…-protected” and those of others as “…-non_protected”, and neither sees the other&apos;s.</source>
        <translation>À moins que le réglage du projet «&#xa0;Use separate caches for protected branches&#xa0;» ne soit désactivé, les caches des branches protégées sont enregistrés comme «&#xa0;…-protected&#xa0;» et ceux des autres comme «&#xa0;…-non_protected&#xa0;», et aucun ne voit ceux des autres.</translation>
    </message>
    <message>
        <source>GitLab archives what stands at the cache&apos;s paths when the job ends. Where nothing is there, it says “no matching files” and stores no cache. Without OPAMROOT opam keeps everything in “~/.opam”, and “_opam” is made by “opam switch create .”, not by “opam install”.</source>
        <translation>GitLab archive ce qui se trouve aux chemins du cache à la fin du job. Là où il n’y a rien, il dit «&#xa0;no matching files&#xa0;» et n’enregistre aucun cache. Sans OPAMROOT, opam garde tout dans «&#xa0;~/.opam&#xa0;», et «&#xa0;_opam&#xa0;» est créé par «&#xa0;opam switch create .&#xa0;», non par «&#xa0;opam install&#xa0;».</translation>
    </message>
    <message>
        <source>A fallback key is taken as it stands: GitLab adds no hash of “key:files” to it. Under a key that no job stores there is never a cache.</source>
        <translation>Une clé de repli est prise telle quelle&#xa0;: GitLab n’y ajoute aucune empreinte de «&#xa0;key:files&#xa0;». Sous une clé qu’aucun job n’enregistre, il n’y a jamais de cache.</translation>
    </message>
    <message>
        <source>GitLab makes the key of the contents of the files that “key:files” names. Where the commit has none of them, the key ends in “default” and stays the same, whatever changes. A star stands for text within one folder.</source>
        <translation>GitLab forme la clé d’après le contenu des fichiers que «&#xa0;key:files&#xa0;» nomme. Quand le commit n’en a aucun, la clé finit par «&#xa0;default&#xa0;» et reste la même, quoi qui change. Une étoile représente du texte à l’intérieur d’un dossier.</translation>
    </message>
    <message>
        <source>On a runner whose jobs do not reach the docker daemon of its host, a daemon must run beside the job. Otherwise: “Cannot connect to the Docker daemon at unix:///var/run/docker.sock”.</source>
        <translation>Sur un runner dont les jobs n’ont pas accès au démon docker de la machine, un démon doit tourner à côté du job. Sinon&#xa0;: «&#xa0;Cannot connect to the Docker daemon at unix:///var/run/docker.sock&#xa0;».</translation>
    </message>
    <message>
        <source>GitLab and Docker test client and daemon of one version. Another pair breaks sooner or later.</source>
        <translation>GitLab et Docker testent client et démon d’une même version. Une autre paire casse tôt ou tard.</translation>
    </message>
    <message>
        <source>A service is a container of its own, and is called after its image. With a registry in front that is not “docker”, and the client ends with “lookup docker: no such host”. Under the Docker executor “localhost” is the job&apos;s own container, where no daemon listens.</source>
        <translation>Un service est un conteneur à part, et s’appelle d’après son image. Avec un registre devant, ce n’est pas «&#xa0;docker&#xa0;», et le client se termine par «&#xa0;lookup docker: no such host&#xa0;». Sous l’exécuteur Docker, «&#xa0;localhost&#xa0;» est le conteneur du job lui-même, où aucun démon n’écoute.</translation>
    </message>
    <message>
        <source>The daemon listens on port 2376 with TLS, which is on unless DOCKER_TLS_CERTDIR is empty, and on 2375 without.</source>
        <translation>Le démon écoute sur le port 2376 avec TLS, qui est actif sauf si DOCKER_TLS_CERTDIR est vide, et sur 2375 sans TLS.</translation>
    </message>
    <message>
        <source>The login of a job may push only to the registry of its own project. Any other name is answered with “denied: requested access to the resource is denied”; the same answer comes when the container registry of the project is off.</source>
        <translation>La connexion d’un job ne permet de pousser que vers le registre de son propre projet. Tout autre nom reçoit la réponse «&#xa0;denied: requested access to the resource is denied&#xa0;»&#x202f;; la même réponse vient quand le registre de conteneurs du projet est désactivé.</translation>
    </message>
    <message>
        <source>Each job starts without a login to the registry, whatever an earlier job did. A push without one is answered with “denied: requested access to the resource is denied”.</source>
        <translation>Chaque job démarre sans être connecté au registre, quoi qu’ait fait un job précédent. Un push sans connexion reçoit la réponse «&#xa0;denied: requested access to the resource is denied&#xa0;».</translation>
    </message>
    <message>
        <source>A password given with “-p” can be read by every other process of the runner&apos;s machine, and Docker warns about it in the log.</source>
        <translation>Un mot de passe donné avec «&#xa0;-p&#xa0;» peut être lu par tout autre processus de la machine du runner, et Docker en avertit dans le journal.</translation>
    </message>
    <message>
        <source>A branch may be called “feature/x”, and docker takes no slash in a tag.</source>
        <translation>Une branche peut s’appeler «&#xa0;feature/x&#xa0;», et docker n’accepte pas de barre oblique dans une étiquette.</translation>
    </message>
    <message>
        <source>kaniko was archived in June 2025 and gets no fixes any more.</source>
        <translation>kaniko a été archivé en juin 2025 et ne reçoit plus de corrections.</translation>
    </message>
    <message>
        <source>GitLab renamed these variables in version 9.0 and has removed the old names. They are empty.</source>
        <translation>GitLab a renommé ces variables dans la version 9.0 et a supprimé les anciens noms. Elles sont vides.</translation>
    </message>
    <message>
        <source>The runner starts a shell in the image. An entrypoint that is the tool itself gets the shell as an argument and fails.</source>
        <translation>Le runner démarre un shell dans l’image. Un point d’entrée qui est l’outil lui-même reçoit le shell comme argument et échoue.</translation>
    </message>
    <message>
        <source>Without a tag, or with “latest”, the same commit runs in another image whenever the image&apos;s makers release one.</source>
        <translation>Sans étiquette, ou avec «&#xa0;latest&#xa0;», le même commit s’exécute dans une autre image chaque fois que ses auteurs en publient une.</translation>
    </message>
    <message>
        <source>Without a rule the job runs for every branch and tag, and each one replaces “latest”.</source>
        <translation>Sans règle, le job s’exécute pour chaque branche et chaque étiquette git, et chacune remplace «&#xa0;latest&#xa0;».</translation>
    </message>
    <message>
        <source>The job may start before the image is pushed, and then runs in the one of an earlier pipeline, or in none.</source>
        <translation>Le job peut démarrer avant que l’image soit poussée, et s’exécute alors dans celle d’un pipeline précédent, ou dans aucune.</translation>
    </message>
    <message>
        <source>Docker in docker needs a privileged container. The service ends with “mount: permission denied (are you root?)”.</source>
        <translation>Docker dans docker a besoin d’un conteneur privilégié. Le service se termine par «&#xa0;mount: permission denied (are you root?)&#xa0;».</translation>
    </message>
    <message>
        <source>A service runs beside the job and is reached over the network. Its programs are not there in the job.</source>
        <translation>Un service tourne à côté du job et s’atteint par le réseau. Ses programmes ne sont pas dans le job.</translation>
    </message>
    <message>
        <source>Build arguments can be read in the history of the image by everybody who may pull it.</source>
        <translation>Quiconque peut télécharger l’image peut lire les arguments de construction dans son historique.</translation>
    </message>
    <message>
        <source>Client or daemon change whenever Docker releases a version; both have broken pipelines that way.</source>
        <translation>Client ou démon changent chaque fois que Docker publie une version&#x202f;; les deux ont déjà cassé des pipelines ainsi.</translation>
    </message>
    <message>
        <source>Docker refuses the name: “invalid reference format: repository name must be lowercase”.</source>
        <translation>Docker refuse le nom&#xa0;: «&#xa0;invalid reference format: repository name must be lowercase&#xa0;».</translation>
    </message>
    <message>
        <source>The images of Debian, Ubuntu and Alpine have no sudo: “sudo: not found”. Jobs are root there and need none.</source>
        <translation>Les images de Debian, Ubuntu et Alpine n’ont pas sudo&#xa0;: «&#xa0;sudo: not found&#xa0;». Les jobs y sont root et n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Alpine has only the shell of busybox: “bash: not found”.</source>
        <translation>Alpine n’a que le shell de busybox&#xa0;: «&#xa0;bash: not found&#xa0;».</translation>
    </message>
    <message>
        <source>The image does not have this program.</source>
        <translation>L’image n’a pas ce programme.</translation>
    </message>
    <message>
        <source>apt asks before it installs, nobody answers in a job, and it aborts.</source>
        <translation>apt pose une question avant d’installer, personne ne répond dans un job, et il abandonne.</translation>
    </message>
    <message>
        <source>The images of Debian and Ubuntu come without a package index: “Unable to locate package”.</source>
        <translation>Les images de Debian et Ubuntu arrivent sans index de paquets&#xa0;: «&#xa0;Unable to locate package&#xa0;».</translation>
    </message>
    <message>
        <source>The image certainly has no such program, and no line before installs it: “command not found” ends the job.</source>
        <translation>L’image n’a certainement pas ce programme, et aucune ligne précédente ne l’installe&#xa0;: «&#xa0;command not found&#xa0;» met fin au job.</translation>
    </message>
    <message>
        <source>The first pipeline pushes the image, and each later one finds it and ends with an error. What was meant is most likely to leave it as it is.</source>
        <translation>Le premier pipeline pousse l’image, et chaque suivant la trouve et se termine par une erreur. L’intention était très probablement de la laisser telle quelle.</translation>
    </message>
    <message>
        <source>opam&apos;s sandbox (bubblewrap) needs rights that a container does not have. It ends with “bwrap: Creating new namespace failed”.</source>
        <translation>Le bac à sable d’opam (bubblewrap) a besoin de droits qu’un conteneur n’a pas. Il se termine par «&#xa0;bwrap: Creating new namespace failed&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody can answer a question in a job, so opam stops there. Plain images and the “-opam” images do not set OPAMYES.</source>
        <translation>Personne ne peut répondre à une question dans un job&#xa0;: opam s’y arrête donc. Les images ordinaires et les images «&#xa0;-opam&#xa0;» ne définissent pas OPAMYES.</translation>
    </message>
    <message>
        <source>Tools that opam installs are in the switch and not on PATH. Each shell needs opam&apos;s environment anew, “after_script” too.</source>
        <translation>Les outils qu’opam installe sont dans le switch et non dans PATH. Chaque shell a de nouveau besoin de l’environnement d’opam, «&#xa0;after_script&#xa0;» aussi.</translation>
    </message>
    <message>
        <source>“opam switch create” ends with an error when the switch is already there, and with a cache it is there from the second run on.</source>
        <translation>«&#xa0;opam switch create&#xa0;» se termine par une erreur quand le switch existe déjà et, avec un cache, il existe dès la deuxième exécution.</translation>
    </message>
    <message>
        <source>A switch belongs to one compiler and one distribution. When the image or the version changes and the key does not, the old switch is restored and used.</source>
        <translation>Un switch appartient à un compilateur et à une distribution. Quand l’image ou la version change et que la clé ne change pas, l’ancien switch est restauré et utilisé.</translation>
    </message>
    <message>
        <source>The log shows this as “Cache file does not exist” and “Failed to extract cache”. These two lines are only a miss, as in every first run, and not an error; but here no run ever leaves a cache that the next one could use. A switch in the project folder needs no moving.</source>
        <translation>Le journal le montre par «&#xa0;Cache file does not exist&#xa0;» et «&#xa0;Failed to extract cache&#xa0;». Ces deux lignes ne sont qu’un cache manqué, comme à toute première exécution, et non une erreur&#x202f;; mais ici, aucune exécution ne laisse jamais de cache que la suivante pourrait utiliser. Un switch dans le dossier du projet n’a pas besoin d’être déplacé.</translation>
    </message>
    <message>
        <source>Since opam 2.1 “opam install” installs system packages itself. The plugin is no longer developed, and a later image may come without it.</source>
        <translation>Depuis opam 2.1, «&#xa0;opam install&#xa0;» installe lui-même les paquets système. Le greffon n’est plus développé, et une image future peut ne plus l’avoir.</translation>
    </message>
    <message>
        <source>The old image names are no longer rebuilt, so their package index and system are years old.</source>
        <translation>Les anciens noms d’images ne sont plus reconstruits&#xa0;: leur index de paquets et leur système ont donc des années.</translation>
    </message>
    <message>
        <source>Images of ocaml/opam bring the index of the day on which they were made. Packages that were updated since are gone from the mirrors, and apt ends with “404 Not Found”.</source>
        <translation>Les images d’ocaml/opam apportent l’index du jour où elles ont été faites. Les paquets mis à jour depuis ont disparu des miroirs, et apt se termine par «&#xa0;404 Not Found&#xa0;».</translation>
    </message>
    <message>
        <source>The job restores “_build”, removes it and stores what it builds instead: the cache costs time and brings nothing.</source>
        <translation>Le job restaure «&#xa0;_build&#xa0;», le supprime et enregistre à la place ce qu’il compile&#xa0;: le cache prend du temps et n’apporte rien.</translation>
    </message>
    <message>
        <source>In images of ocaml/opam the opam root belongs to the user “opam”. As root or another user, opam looks into the home folder of that one and says that it has not been initialised.</source>
        <translation>Dans les images d’ocaml/opam, la racine opam appartient à l’utilisateur «&#xa0;opam&#xa0;». Sous root ou un autre utilisateur, opam regarde dans le dossier personnel de celui-ci et dit qu’il n’a pas été initialisé.</translation>
    </message>
    <message>
        <source>“opam install --deps-only” leaves out packages that opam files mark as “with-test”, so the tests may not build.</source>
        <translation>«&#xa0;opam install --deps-only&#xa0;» laisse de côté les paquets que les fichiers opam marquent «&#xa0;with-test&#xa0;»&#xa0;: les tests peuvent donc ne pas compiler.</translation>
    </message>
    <message>
        <source>GitLab fetches submodules before the script, with the rights of the job, also private ones. “git submodule update” in a script has no such rights.</source>
        <translation>GitLab récupère les sous-modules avant le script, avec les droits du job, y compris les privés. «&#xa0;git submodule update&#xa0;» dans un script n’a pas ces droits.</translation>
    </message>
    <message>
        <source>GitLab clones as root, and the images of ocaml/opam run as user “opam”. git then refuses the folder as one of “dubious ownership”, and “opam install .” ends with “git ls-files failed” (opam issue 6963).</source>
        <translation>GitLab clone sous root, et les images d’ocaml/opam s’exécutent sous l’utilisateur «&#xa0;opam&#xa0;». git refuse alors le dossier à cause de «&#xa0;dubious ownership&#xa0;», et «&#xa0;opam install .&#xa0;» se termine par «&#xa0;git ls-files failed&#xa0;» (opam issue 6963).</translation>
    </message>
    <message>
        <source>System packages belong to the container and not to the switch. After a cache hit opam installs nothing, so the libraries that your packages need are missing, and so is what a script installs only where there is no switch yet. “opam install --depext-only” covers only packages that are not installed yet.</source>
        <translation>Les paquets système appartiennent au conteneur et non au switch. Quand le cache est trouvé, opam n’installe rien&#xa0;: les bibliothèques dont vos paquets ont besoin manquent donc, ainsi que ce qu’un script n’installe que là où il n’y a pas encore de switch. «&#xa0;opam install --depext-only&#xa0;» ne couvre que les paquets qui ne sont pas encore installés.</translation>
    </message>
    <message>
        <source>A tag without an OCaml version moves to the next compiler one day, and then caches and builds break without a change of yours.</source>
        <translation>Une étiquette sans version d’OCaml passe un jour au compilateur suivant, et alors caches et compilations cassent sans que vous ayez rien changé.</translation>
    </message>
    <message>
        <source>A switch holds absolute paths, so it works only where it was made, and files that are moved for the cache are in the right place only as long as no line fails.</source>
        <translation>Un switch contient des chemins absolus&#xa0;: il ne fonctionne donc que là où il a été fait, et des fichiers déplacés pour le cache ne sont au bon endroit que tant qu’aucune ligne n’échoue.</translation>
    </message>
    <message>
        <source>The root holds the package index and downloaded archives beside the switch. Copying and packing all of it takes longer than what it saves.</source>
        <translation>La racine contient, à côté du switch, l’index des paquets et les archives téléchargées. Copier et compresser le tout prend plus de temps que cela n’en fait gagner.</translation>
    </message>
    <message>
        <source>Images of this series of OCaml, or on this release of a distribution, are no longer rebuilt. Their package index and system stay as old as they are, and system packages may no longer be found.</source>
        <translation>Les images de cette série d’OCaml, ou de cette version d’une distribution, ne sont plus reconstruites. Leur index de paquets et leur système restent aussi anciens qu’ils sont, et des paquets système peuvent ne plus être trouvés.</translation>
    </message>
    <message>
        <source>Variants of the compiler such as flambda are made for the first distributions only, so this image cannot be pulled.</source>
        <translation>Les variantes du compilateur telles que flambda ne sont faites que pour les premières distributions&#xa0;: cette image ne peut donc pas être téléchargée.</translation>
    </message>
    <message>
        <source>GCC 15 and later read C by a newer standard, by which the runtime of OCaml before 5.1 does not compile. 4.14.2 and later releases of 4.14 do.</source>
        <translation>GCC 15 et ses suivants lisent C selon une norme plus récente, avec laquelle l’environnement d’exécution d’OCaml avant 5.1 ne compile pas. 4.14.2 et les versions suivantes de 4.14 compilent.</translation>
    </message>
    <message>
        <source>bisect_ppx 2.8.3 needs ppxlib before 0.36, which has no version for OCaml 5.4 and later. opam finds no solution.</source>
        <translation>bisect_ppx 2.8.3 a besoin de ppxlib avant 0.36, qui n’a pas de version pour OCaml 5.4 et versions ultérieures. opam ne trouve pas de solution.</translation>
    </message>
    <message>
        <source>opam-dune-lint 0.6 needs dune before 3.21, odoc 3.2 a newer one. opam finds no solution, or takes an old odoc.</source>
        <translation>opam-dune-lint 0.6 a besoin de dune avant 3.21, odoc 3.2 d’un plus récent. opam ne trouve pas de solution, ou prend un ancien odoc.</translation>
    </message>
    <message>
        <source>“_build/install” holds symbolic links into “_build/default”. The archive stores the links, and behind them is nothing.</source>
        <translation>«&#xa0;_build/install&#xa0;» contient des liens symboliques vers «&#xa0;_build/default&#xa0;». L’archive enregistre les liens, et il n’y a rien derrière.</translation>
    </message>
    <message>
        <source>A lock file fixes the version of the compiler and of every package. With another compiler opam finds no solution.</source>
        <translation>Un fichier de verrouillage fixe la version du compilateur et de chaque paquet. Avec un autre compilateur, opam ne trouve pas de solution.</translation>
    </message>
    <message>
        <source>dune writes the opam files when it builds, but opam runs before dune here and finds no package in the folder.</source>
        <translation>dune écrit les fichiers opam quand il compile, mais ici opam s’exécute avant dune et ne trouve aucun paquet dans le dossier.</translation>
    </message>
    <message>
        <source>The shell executor checks jobs that run at the same time out into folders of their own. A switch holds absolute paths and works in one of them only.</source>
        <translation>L’exécuteur shell extrait les jobs simultanés dans des dossiers distincts. Un switch contient des chemins absolus et ne fonctionne que dans l’un d’eux.</translation>
    </message>
    <message>
        <source>opam takes the switch in “_opam” because of the folder it is called in, but OPAMSWITCH comes first. The cached switch stays unused.</source>
        <translation>opam prend le switch dans «&#xa0;_opam&#xa0;» à cause du dossier où il est appelé, mais OPAMSWITCH passe avant. Le switch en cache reste inutilisé.</translation>
    </message>
    <message>
        <source>OPAMYES and -y answer opam, but not the package manager that opam calls; it waits for an answer or gives up.</source>
        <translation>OPAMYES et -y répondent à opam, mais pas au gestionnaire de paquets qu’opam appelle&#x202f;; celui-ci attend une réponse ou abandonne.</translation>
    </message>
    <message>
        <source>A branch moves on, so the same commit of yours is built with other code tomorrow, and a cached switch keeps the old one.</source>
        <translation>Une branche avance&#xa0;: le même commit de votre part est donc compilé demain avec un autre code, et un switch en cache garde l’ancien.</translation>
    </message>
    <message>
        <source>“dune build @fmt” runs ocamlformat, which neither the image nor the project&apos;s dependencies bring.</source>
        <translation>«&#xa0;dune build @fmt&#xa0;» exécute ocamlformat, que ni l’image ni les dépendances du projet n’apportent.</translation>
    </message>
    <message>
        <source>“dune build @doc” runs odoc, which neither the image nor the project&apos;s dependencies bring.</source>
        <translation>«&#xa0;dune build @doc&#xa0;» exécute odoc, que ni l’image ni les dépendances du projet n’apportent.</translation>
    </message>
    <message>
        <source>The environment was taken over before the switch was made. Programs and libraries of the old switch come first on PATH.</source>
        <translation>L’environnement a été repris avant que le switch soit fait. Les programmes et bibliothèques de l’ancien switch viennent en premier dans PATH.</translation>
    </message>
    <message>
        <source>“opam env” prints commands for the shell. Nobody runs them.</source>
        <translation>«&#xa0;opam env&#xa0;» affiche des commandes pour le shell. Personne ne les exécute.</translation>
    </message>
    <message>
        <source>odoc 3.2.1 has no version for OCaml 5.6 and later. opam finds no solution.</source>
        <translation>odoc 3.2.1 n’a pas de version pour OCaml 5.6 et versions ultérieures. opam ne trouve pas de solution.</translation>
    </message>
    <message>
        <source>In opam before 2.5.2 a package can write outside of its switch by a symbolic link (CVE-2026-57825), and images for containers have no sandbox that would hold it.</source>
        <translation>Dans opam avant 2.5.2, un paquet peut écrire hors de son switch par un lien symbolique (CVE-2026-57825), et les images pour conteneurs n’ont pas de bac à sable qui l’arrêterait.</translation>
    </message>
    <message>
        <source>A switch is made for one OCaml on one distribution. With parts for another one it is built anew at length, restored from a cache that does not fit, or its packages cannot be installed.</source>
        <translation>Un switch est fait pour un OCaml sur une distribution. Avec des éléments pour un autre, il est longuement reconstruit, restauré d’un cache qui ne convient pas, ou ses paquets ne peuvent pas être installés.</translation>
    </message>
    <message>
        <source>ocamlformat refuses a project whose .ocamlformat names another version: “Project should be formatted using ocamlformat version …”. Without a version opam installs the newest one.</source>
        <translation>ocamlformat refuse un projet dont le .ocamlformat nomme une autre version&#xa0;: «&#xa0;Project should be formatted using ocamlformat version …&#xa0;». Sans version, opam installe la plus récente.</translation>
    </message>
    <message>
        <source>“@doc” makes pages of libraries with a “public_name” alone. In a project without one the site has a list of packages and nothing else.</source>
        <translation>«&#xa0;@doc&#xa0;» ne fait des pages que pour les bibliothèques avec un «&#xa0;public_name&#xa0;». Dans un projet qui n’en a pas, le site a une liste de paquets et rien d’autre.</translation>
    </message>
    <message>
        <source>GitLab mounts the project folder as a volume of its own. Hard links do not lead from one volume to another, so that dune stores nothing of what opam builds outside of the project, and finds nothing of it.</source>
        <translation>GitLab monte le dossier du projet comme un volume à part. Les liens physiques ne vont pas d’un volume à un autre&#xa0;: dune n’enregistre donc rien de ce qu’opam compile hors du projet, et n’en trouve rien.</translation>
    </message>
    <message>
        <source>Before dune 3.22 the compilers that dune builds are in XDG_CACHE_HOME, whatever DUNE_CACHE_ROOT says. A cache of that folder alone does not keep them, and building one takes minutes.</source>
        <translation>Avant dune 3.22, les compilateurs que dune compile sont dans XDG_CACHE_HOME, quoi que dise DUNE_CACHE_ROOT. Un cache de ce seul dossier ne les garde pas, et en compiler un prend des minutes.</translation>
    </message>
    <message>
        <source>Images of ocaml/opam have opam 2.1 and newer since May 2026. What is not there cannot be linked, and the job ends at that line.</source>
        <translation>Les images d’ocaml/opam ont opam 2.1 et versions ultérieures depuis mai 2026. Ce qui n’y est pas ne peut pas être lié, et le job se termine à cette ligne.</translation>
    </message>
    <message>
        <source>“opam install .” looks at the folder itself, at “opam/” and at “NAME.opam/”, not at folders further down. It warns “No package definitions found”, installs nothing, and succeeds.</source>
        <translation>«&#xa0;opam install .&#xa0;» regarde dans le dossier lui-même, dans «&#xa0;opam/&#xa0;» et dans «&#xa0;NAME.opam/&#xa0;», pas dans les dossiers plus profonds. Il avertit «&#xa0;No package definitions found&#xa0;», n’installe rien, et réussit.</translation>
    </message>
    <message>
        <source>opam reads “PACKAGE.opam.locked” only when it is told “--locked”. Without, it installs the newest versions that the opam file allows, and the versions that were tried are not those that run.</source>
        <translation>opam ne lit «&#xa0;PACKAGE.opam.locked&#xa0;» que si on lui dit «&#xa0;--locked&#xa0;». Sinon, il installe les versions les plus récentes que le fichier opam permet, et les versions essayées ne sont pas celles qui s’exécutent.</translation>
    </message>
    <message>
        <source>A lock file names one release of the compiler. In a switch whose compiler is fixed to another one, as in the images of ocaml/opam, opam finds no solution.</source>
        <translation>Un fichier de verrouillage nomme une version du compilateur. Dans un switch dont le compilateur est fixé à une autre, comme dans les images d’ocaml/opam, opam ne trouve pas de solution.</translation>
    </message>
    <message>
        <source>The package, or one that it needs, has no version for the OCaml of the job. opam says so when it has compiled that OCaml, in every run.</source>
        <translation>Le paquet, ou un paquet dont il a besoin, n’a pas de version pour l’OCaml du job. opam le dit une fois qu’il a compilé cet OCaml, à chaque exécution.</translation>
    </message>
    <message>
        <source>From 3.0 on, dune asks for a dune-project or dune-workspace in the folder that it is called in, or around it: “I cannot find the root of the current workspace/project.” One further down is not enough.</source>
        <translation>À partir de 3.0, dune demande un dune-project ou un dune-workspace dans le dossier où il est appelé, ou au-dessus&#xa0;: «&#xa0;I cannot find the root of the current workspace/project.&#xa0;» Un fichier plus profond ne suffit pas.</translation>
    </message>
    <message>
        <source>GitLab Pages publishes the folder “public” of the job. When it is not there, the job succeeds and the deployment after it fails.</source>
        <translation>GitLab Pages publie le dossier «&#xa0;public&#xa0;» du job. Quand il n’existe pas, le job réussit et le déploiement qui suit échoue.</translation>
    </message>
    <message>
        <source>A job named “pages” hands its site over as an artifact. Before GitLab 17.10 nothing is published when “public” is not among the artifact&apos;s paths, and listing it does no harm later.</source>
        <translation>Un job nommé «&#xa0;pages&#xa0;» transmet son site comme artéfact. Avant GitLab 17.10, rien n’est publié quand «&#xa0;public&#xa0;» n’est pas parmi les chemins de l’artéfact, et le citer ne nuit pas par la suite.</translation>
    </message>
    <message>
        <source>The job runs for every branch, and each run replaces the whole site, so an unfinished branch is published over the default branch.</source>
        <translation>Le job s’exécute pour chaque branche, et chaque exécution remplace tout le site&#xa0;: une branche inachevée est donc publiée par-dessus la branche par défaut.</translation>
    </message>
    <message>
        <source>The job keyword “publish” is deprecated; newer versions of GitLab read “pages:publish”.</source>
        <translation>Le mot-clé de job «&#xa0;publish&#xa0;» est obsolète&#x202f;; les versions récentes de GitLab lisent «&#xa0;pages:publish&#xa0;».</translation>
    </message>
    <message>
        <source>Parallel deployments and their expiry need GitLab Premium or Ultimate. A free instance refuses or ignores them.</source>
        <translation>Les déploiements parallèles et leur expiration demandent GitLab Premium ou Ultimate. Une instance gratuite les refuse ou les ignore.</translation>
    </message>
    <message>
        <source>The folder is made by a job whose artifacts this one declines, so it is not there.</source>
        <translation>Le dossier est fait par un job dont celui-ci décline les artéfacts&#xa0;: il n’est donc pas là.</translation>
    </message>
    <message>
        <source>“dune build” alone does not build the documentation, so there is nothing to copy.</source>
        <translation>«&#xa0;dune build&#xa0;» seul ne construit pas la documentation&#xa0;: il n’y a donc rien à copier.</translation>
    </message>
    <message>
        <source>Since GitLab 17.10 the folder is added to the artifacts by itself. Older versions publish nothing; listing it does no harm.</source>
        <translation>Depuis GitLab 17.10, le dossier est ajouté de lui-même aux artéfacts. Les versions plus anciennes ne publient rien&#x202f;; le citer ne nuit pas.</translation>
    </message>
    <message>
        <source>A project has one site. Both jobs run in the same pipeline, and the deployment that comes last replaces the other.</source>
        <translation>Un projet a un seul site. Les deux jobs s’exécutent dans le même pipeline, et le déploiement qui vient en dernier remplace l’autre.</translation>
    </message>
    <message>
        <source>“publish” names the folder of a job that deploys Pages, in the old way. GitLab refuses it in another job, and beside “pages:publish”.</source>
        <translation>«&#xa0;publish&#xa0;» nomme le dossier d’un job qui déploie Pages, à l’ancienne façon. GitLab le refuse dans un autre job, et à côté de «&#xa0;pages:publish&#xa0;».</translation>
    </message>
    <message>
        <source>A job waits until a runner with all of its tags is there. The chosen runners do not have this one.</source>
        <translation>Un job attend qu’un runner avec toutes ses étiquettes soit là. Les runners choisis n’ont pas celle-ci.</translation>
    </message>
    <message>
        <source>Pipelines of two commits may run the job at once, and the older one may come last.</source>
        <translation>Les pipelines de deux commits peuvent exécuter le job en même temps, et le plus ancien peut arriver en dernier.</translation>
    </message>
    <message>
        <source>Only jobs with “interruptible: true” are cancelled when a new commit comes; the default is false.</source>
        <translation>Seuls les jobs avec «&#xa0;interruptible: true&#xa0;» sont annulés quand un nouveau commit arrive&#x202f;; la valeur par défaut est false.</translation>
    </message>
    <message>
        <source>A job without “needs” starts when every job of the earlier stages has ended. This one takes nothing from them.</source>
        <translation>Un job sans «&#xa0;needs&#xa0;» démarre quand tous les jobs des étapes précédentes sont terminés. Celui-ci ne prend rien d’eux.</translation>
    </message>
    <message>
        <source>Each of these jobs downloads and installs the same packages in every run.</source>
        <translation>Chacun de ces jobs télécharge et installe les mêmes paquets à chaque exécution.</translation>
    </message>
    <message>
        <source>GitLab fetches only the last commits (20 in new projects) and no tags that lie before them. “git describe” ends with “No names found”, and “dune subst” writes a wrong version.</source>
        <translation>GitLab ne récupère que les derniers commits (20 dans les nouveaux projets) et aucune étiquette git antérieure. «&#xa0;git describe&#xa0;» se termine par «&#xa0;No names found&#xa0;», et «&#xa0;dune subst&#xa0;» écrit une mauvaise version.</translation>
    </message>
    <message>
        <source>A runner&apos;s own limit comes before the timeout of a job.</source>
        <translation>La limite propre à un runner passe avant le délai maximal d’un job.</translation>
    </message>
    <message>
        <source>“after_script” runs in a shell of its own. What the script exported is not there.</source>
        <translation>«&#xa0;after_script&#xa0;» s’exécute dans un shell à part. Ce que le script a exporté n’y est pas.</translation>
    </message>
    <message>
        <source>The job is green whether the tests pass or not, and nobody sees that they fail.</source>
        <translation>Le job est vert, que les tests passent ou non, et personne ne voit qu’ils échouent.</translation>
    </message>
    <message>
        <source>A job that is retried after failures of its own script hides tests that fail now and then, and takes twice as long when they do.</source>
        <translation>Un job relancé après les échecs de son propre script cache des tests qui échouent de temps à autre, et prend deux fois plus de temps quand cela arrive.</translation>
    </message>
    <message>
        <source>The runners of the server do not have this tag. Without a runner of the project or group that has it the job waits for ever.</source>
        <translation>Les runners du serveur n’ont pas cette étiquette. Sans runner du projet ou du groupe qui l’a, le job attend indéfiniment.</translation>
    </message>
    <message>
        <source>The shell executor runs scripts on the machine itself. What the image would bring must be installed there.</source>
        <translation>L’exécuteur shell exécute les scripts sur la machine elle-même. Ce que l’image apporterait doit y être installé.</translation>
    </message>
    <message>
        <source>The runner&apos;s shell fails a line when any part of a pipe fails. “grep -q” ends at the first hit, and the program that still writes gets a broken pipe.</source>
        <translation>Le shell du runner fait échouer une ligne quand une partie d’un tube échoue. «&#xa0;grep -q&#xa0;» s’arrête à la première correspondance, et le programme qui écrit encore se retrouve avec un tube cassé.</translation>
    </message>
    <message>
        <source>Only the images of ocaml/opam have this file. The shell executor runs scripts on the machine itself, where opam has its root elsewhere and stands under its own name.</source>
        <translation>Seules les images d’ocaml/opam ont ce fichier. L’exécuteur shell exécute les scripts sur la machine elle-même, où opam a sa racine ailleurs et porte son propre nom.</translation>
    </message>
    <message>
        <source>A job without tags goes to any runner that takes untagged jobs, or waits for one. These runners take it for sure by their tags alone.</source>
        <translation>Un job sans étiquettes va à n’importe quel runner qui prend les jobs sans étiquettes, ou en attend un. Ces runners ne le prennent à coup sûr que par leurs étiquettes.</translation>
    </message>
    <message>
        <source>A comment that excuses a finding stays behind when the finding is gone, and then hides the next one of its kind.</source>
        <translation>Un commentaire qui excuse un constat reste quand le constat a disparu, et cache ensuite le prochain du même genre.</translation>
    </message>
    <message>
        <source>Whoever comes next cannot tell whether the finding still has to be ignored.</source>
        <translation>Qui vient après ne peut pas savoir si le constat doit encore être ignoré.</translation>
    </message>
    <message>
        <source>GitLab checks the file before a pipeline starts, and starts none when something in it is wrong.</source>
        <translation>GitLab vérifie le fichier avant de lancer un pipeline, et n’en lance aucun quand quelque chose y est faux.</translation>
    </message>
    <message>
        <source>YAML does not allow tabs there, so GitLab cannot read the file at all.</source>
        <translation>YAML n’autorise pas de tabulations à cet endroit&#xa0;: GitLab ne peut donc pas lire le fichier du tout.</translation>
    </message>
    <message>
        <source>The file begins with three invisible bytes. GitLab may ignore a part of the configuration because of them.</source>
        <translation>Le fichier commence par trois octets invisibles. GitLab peut ignorer une partie de la configuration à cause d’eux.</translation>
    </message>
    <message>
        <source>When a key stands twice in one map, only the last one counts; GitLab drops the other without a word.</source>
        <translation>Quand une clé figure deux fois dans un dictionnaire, seule la dernière compte&#x202f;; GitLab écarte l’autre sans rien dire.</translation>
    </message>
    <message>
        <source>A colon and a space inside an unquoted line make a map of it, and GitLab takes only text: “script config should be a string or a nested array of strings”.</source>
        <translation>Un deux-points suivi d’une espace dans une ligne sans guillemets en fait un dictionnaire, et GitLab n’accepte que du texte&#xa0;: «&#xa0;script config should be a string or a nested array of strings&#xa0;».</translation>
    </message>
    <message>
        <source>“ #” begins a comment in YAML, also inside the quotes of a shell command. The rest of the command is lost, and the shell finds a quote that does not end.</source>
        <translation>«&#xa0;#&#xa0;» précédé d’une espace commence un commentaire en YAML, même entre les guillemets d’une commande shell. Le reste de la commande est perdu, et le shell trouve un guillemet qui ne se ferme pas.</translation>
    </message>
    <message>
        <source>GitLab reads YAML 1.1: an unquoted 5.10 is the number 5.1, 0755 an octal number, 12:30 a number in base 60, and yes, no, on and off are truth values.</source>
        <translation>GitLab lit YAML 1.1&#xa0;: sans guillemets, 5.10 est le nombre 5.1, 0755 un nombre octal, 12:30 un nombre en base 60, et yes, no, on et off sont des valeurs de vérité.</translation>
    </message>
    <message>
        <source>An alias “*name” stands for what an anchor “&amp;name” before it in the same file marks. Anchors of included files do not count.</source>
        <translation>Un alias «&#xa0;*name&#xa0;» représente ce qu’une ancre «&#xa0;&amp;name&#xa0;» marque avant lui dans le même fichier. Les ancres des fichiers inclus ne comptent pas.</translation>
    </message>
    <message>
        <source>GitLab refuses a file whose “!reference” leads nowhere, in a circle, or deeper than ten levels.</source>
        <translation>GitLab refuse un fichier dont le «&#xa0;!reference&#xa0;» ne mène nulle part, tourne en rond ou descend à plus de dix niveaux.</translation>
    </message>
    <message>
        <source>GitLab refuses a file in which a job extends a name that does not exist, itself, or more than eleven levels.</source>
        <translation>GitLab refuse un fichier dans lequel un job étend un nom qui n’existe pas, lui-même, ou plus de onze niveaux.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a key that it does not know: “config contains unknown keys”.</source>
        <translation>GitLab refuse un fichier avec une clé qu’il ne connaît pas&#xa0;: «&#xa0;config contains unknown keys&#xa0;».</translation>
    </message>
    <message>
        <source>A job must have “script”, “run” or “trigger”; GitLab refuses the file otherwise.</source>
        <translation>Un job doit avoir «&#xa0;script&#xa0;», «&#xa0;run&#xa0;» ou «&#xa0;trigger&#xa0;»&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>The stage of every job must be in “stages”; GitLab refuses the file otherwise. A job without “stage” is in “test”.</source>
        <translation>L’étape de chaque job doit figurer dans «&#xa0;stages&#xa0;»&#x202f;; GitLab refuse le fichier sinon. Un job sans «&#xa0;stage&#xa0;» est dans «&#xa0;test&#xa0;».</translation>
    </message>
    <message>
        <source>A pipeline whose jobs are all in “.pre” or “.post” does not start, and GitLab refuses a file with templates only: “jobs config should contain at least one visible job”.</source>
        <translation>Un pipeline dont tous les jobs sont dans «&#xa0;.pre&#xa0;» ou «&#xa0;.post&#xa0;» ne démarre pas, et GitLab refuse un fichier qui n’a que des modèles&#xa0;: «&#xa0;jobs config should contain at least one visible job&#xa0;».</translation>
    </message>
    <message>
        <source>A job may need only jobs that exist, in the same or an earlier stage, and never itself by a detour; GitLab refuses the file otherwise.</source>
        <translation>Un job ne peut avoir besoin que de jobs qui existent, dans la même étape ou une étape précédente, et jamais de lui-même par un détour&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“dependencies” names jobs of the same or an earlier stage whose artifacts are taken. GitLab refuses the file when one does not exist or runs later, also of a job whose artifact “trigger:include” names.</source>
        <translation>«&#xa0;dependencies&#xa0;» nomme des jobs de la même étape ou d’une étape précédente dont les artéfacts sont repris. GitLab refuse le fichier quand l’un d’eux n’existe pas ou s’exécute plus tard, y compris pour un job dont «&#xa0;trigger:include&#xa0;» nomme l’artéfact.</translation>
    </message>
    <message>
        <source>A job says with “rules”, or in the old way, when it runs. GitLab refuses both together: “key may not be used with rules”.</source>
        <translation>Un job dit avec «&#xa0;rules&#xa0;», ou à l’ancienne façon, quand il s’exécute. GitLab refuse les deux ensemble&#xa0;: «&#xa0;key may not be used with rules&#xa0;».</translation>
    </message>
    <message>
        <source>A last rule with nothing but “when” holds in pipelines of branches and of merge requests alike, so a push to a branch with an open merge request runs the jobs twice. GitLab warns about it too.</source>
        <translation>Une dernière règle avec rien d’autre que «&#xa0;when&#xa0;» s’applique dans les pipelines de branches comme de requêtes de fusion&#xa0;: un push vers une branche avec une requête de fusion ouverte exécute donc les jobs deux fois. GitLab en avertit aussi.</translation>
    </message>
    <message>
        <source>In pipelines of tags, schedules and new branches GitLab takes every file as changed, so a rule of “changes” alone holds there.</source>
        <translation>Dans les pipelines d’étiquettes git, de planifications et de nouvelles branches, GitLab considère chaque fichier comme modifié&#xa0;: une règle faite de «&#xa0;changes&#xa0;» seul s’y applique donc.</translation>
    </message>
    <message>
        <source>GitLab takes “when: never” only in rules and refuses the file otherwise.</source>
        <translation>GitLab n’accepte «&#xa0;when: never&#xa0;» que dans les règles et refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“parallel” is a whole number from 1 to 200 or a map with a “matrix” of lists of values, none of them empty; GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;parallel&#xa0;» est un nombre entier de 1 à 200, ou un dictionnaire avec une «&#xa0;matrix&#xa0;» de listes de valeurs, aucune vide&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>GitLab repeats a job at most twice, and only for reasons that it knows. It refuses the file when “retry” is something else.</source>
        <translation>GitLab relance un job deux fois au plus, et seulement pour des raisons qu’il connaît. Il refuse le fichier quand «&#xa0;retry&#xa0;» est autre chose.</translation>
    </message>
    <message>
        <source>A job that a rule makes manual holds up everything after it until somebody starts it. A job that is manual without rules does not.</source>
        <translation>Un job qu’une règle rend manuel retient tout ce qui le suit jusqu’à ce que quelqu’un le lance. Un job manuel sans règles ne le fait pas.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a condition outside of its small language: variables, texts in quotes, patterns between slashes, ==, !=, =~, !~, &amp;&amp;, || and parentheses.</source>
        <translation>GitLab refuse un fichier avec une condition hors de son petit langage&#xa0;: variables, textes entre guillemets, motifs entre barres obliques, ==, !=, =~, !~, &amp;&amp;, || et parenthèses.</translation>
    </message>
    <message>
        <source>“image”, “services”, “cache”, “before_script” and “after_script” at the root are deprecated; GitLab may drop them one day.</source>
        <translation>«&#xa0;image&#xa0;», «&#xa0;services&#xa0;», «&#xa0;cache&#xa0;», «&#xa0;before_script&#xa0;» et «&#xa0;after_script&#xa0;» à la racine sont obsolètes&#x202f;; GitLab peut les abandonner un jour.</translation>
    </message>
    <message>
        <source>GitLab includes files that end in .yml or .yaml, named by “local”, “project” with “file”, “remote” or “template”, and components with their version behind an “@”. It refuses the file otherwise.</source>
        <translation>GitLab inclut des fichiers qui finissent par .yml ou .yaml, nommés par «&#xa0;local&#xa0;», «&#xa0;project&#xa0;» avec «&#xa0;file&#xa0;», «&#xa0;remote&#xa0;» ou «&#xa0;template&#xa0;», et des composants avec leur version derrière un «&#xa0;@&#xa0;». Il refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“environment:on_stop” names a job with the same environment and “action: stop”; GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;environment:on_stop&#xa0;» nomme un job avec le même environnement et «&#xa0;action: stop&#xa0;»&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>The shell of the job reads only names of letters, digits and “_”; GitLab passes others on, but no script can use them.</source>
        <translation>Le shell du job ne lit que des noms faits de lettres, de chiffres et de «&#xa0;_&#xa0;»&#x202f;; GitLab transmet les autres, mais aucun script ne peut s’en servir.</translation>
    </message>
    <message>
        <source>“spec” belongs into a header document of its own, before a line “---”. Among the jobs it has no effect.</source>
        <translation>«&#xa0;spec&#xa0;» va dans un document d’en-tête à part, avant une ligne «&#xa0;---&#xa0;». Parmi les jobs, il n’a aucun effet.</translation>
    </message>
    <message>
        <source>A job that starts another pipeline runs on no runner, so GitLab refuses “script”, “image”, “artifacts” and other keywords of scripts in it.</source>
        <translation>Un job qui lance un autre pipeline ne s’exécute sur aucun runner&#xa0;: GitLab y refuse donc «&#xa0;script&#xa0;», «&#xa0;image&#xa0;», «&#xa0;artifacts&#xa0;» et d’autres mots-clés de scripts.</translation>
    </message>
    <message>
        <source>The name of a job is a text of 1 to 255 characters, or at most 128 when another job needs it.</source>
        <translation>Le nom d’un job est un texte de 1 à 255 caractères, ou de 128 au plus quand un autre job en a besoin.</translation>
    </message>
    <message>
        <source>GitLab takes only texts as commands: “script config should be a string or a nested array of strings up to 10 levels deep”. An unquoted true, 1 or 0.5 is no text, an empty item neither, and “script” may not be empty.</source>
        <translation>GitLab n’accepte comme commandes que des textes&#xa0;: «&#xa0;script config should be a string or a nested array of strings up to 10 levels deep&#xa0;». Un true, un 1 ou un 0.5 sans guillemets n’est pas un texte, un élément vide non plus, et «&#xa0;script&#xa0;» ne peut pas être vide.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when a part of “artifacts” has another form than it knows.</source>
        <translation>GitLab refuse le fichier quand une partie d’«&#xa0;artifacts&#xa0;» a une autre forme que celles qu’il connaît.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when a part of “cache” has another form than it knows.</source>
        <translation>GitLab refuse le fichier quand une partie de «&#xa0;cache&#xa0;» a une autre forme que celles qu’il connaît.</translation>
    </message>
    <message>
        <source>An image is a name or a map with “name”; services are a list of those. GitLab refuses the file otherwise, and when “entrypoint” or “command” is no list.</source>
        <translation>Une image est un nom ou un dictionnaire avec «&#xa0;name&#xa0;»&#x202f;; les services sont une liste de ceux-ci. GitLab refuse le fichier sinon, et quand «&#xa0;entrypoint&#xa0;» ou «&#xa0;command&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>The value of a variable is one text, number or truth value. GitLab refuses lists and other maps than those with “value”, “description”, “options” and “expand”.</source>
        <translation>La valeur d’une variable est un texte, un nombre ou une valeur de vérité. GitLab refuse les listes et les dictionnaires autres que ceux avec «&#xa0;value&#xa0;», «&#xa0;description&#xa0;», «&#xa0;options&#xa0;» et «&#xa0;expand&#xa0;».</translation>
    </message>
    <message>
        <source>“rules” is a list of maps with “if”, “changes”, “exists”, “when” and a few other keys. GitLab refuses the file when a part of it has another form.</source>
        <translation>«&#xa0;rules&#xa0;» est une liste de dictionnaires avec «&#xa0;if&#xa0;», «&#xa0;changes&#xa0;», «&#xa0;exists&#xa0;», «&#xa0;when&#xa0;» et quelques autres clés. GitLab refuse le fichier quand une partie a une autre forme.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when a part of “workflow” has another form than it knows.</source>
        <translation>GitLab refuse le fichier quand une partie de «&#xa0;workflow&#xa0;» a une autre forme que celles qu’il connaît.</translation>
    </message>
    <message>
        <source>“needs” is a list of names, or of maps with “job”. Jobs of other projects also want “project” and “ref”, those of other pipelines “pipeline”. GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;needs&#xa0;» est une liste de noms, ou de dictionnaires avec «&#xa0;job&#xa0;». Les jobs d’autres projets demandent aussi «&#xa0;project&#xa0;» et «&#xa0;ref&#xa0;», ceux d’autres pipelines «&#xa0;pipeline&#xa0;». GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when “environment” has no name, or a part of another form than it knows.</source>
        <translation>GitLab refuse le fichier quand «&#xa0;environment&#xa0;» n’a pas de nom, ou a une partie d’une autre forme que celles qu’il connaît.</translation>
    </message>
    <message>
        <source>A release needs “tag_name” and “description”; its links need “name” and “url”; “released_at” is a date and time of ISO 8601. GitLab refuses the file otherwise.</source>
        <translation>Une release a besoin de «&#xa0;tag_name&#xa0;» et de «&#xa0;description&#xa0;»&#x202f;; ses liens de «&#xa0;name&#xa0;» et «&#xa0;url&#xa0;»&#x202f;; «&#xa0;released_at&#xa0;» est une date et heure ISO 8601. GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>A secret needs exactly the keys of its store, and an ID token its audience “aud”. GitLab refuses the file otherwise.</source>
        <translation>Un secret a besoin exactement des clés de son coffre, et un jeton d’identité de son destinataire «&#xa0;aud&#xa0;». GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“trigger” names a project as “group/project”, or files with “include”. GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;trigger&#xa0;» nomme un projet par «&#xa0;group/project&#xa0;», ou des fichiers avec «&#xa0;include&#xa0;». GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“stage” is one text; “stages”, “tags” and “dependencies” are lists of texts, “extends” a text or such a list. An unquoted number is no text for GitLab, which refuses the file.</source>
        <translation>«&#xa0;stage&#xa0;» est un texte&#x202f;; «&#xa0;stages&#xa0;», «&#xa0;tags&#xa0;» et «&#xa0;dependencies&#xa0;» sont des listes de textes, «&#xa0;extends&#xa0;» un texte ou une telle liste. Un nombre sans guillemets n’est pas un texte pour GitLab, qui refuse le fichier.</translation>
    </message>
    <message>
        <source>An input has a type, and its default must be of that type. Inputs of jobs need a default. GitLab refuses the file otherwise.</source>
        <translation>Une entrée a un type, et sa valeur par défaut doit être de ce type. Les entrées de jobs ont besoin d’une valeur par défaut. GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“pages” in a job is true, false, or a map with “publish”, “path_prefix” and “expire_in”. GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;pages&#xa0;» dans un job est true, false, ou un dictionnaire avec «&#xa0;publish&#xa0;», «&#xa0;path_prefix&#xa0;» et «&#xa0;expire_in&#xa0;». GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“default” takes only some keywords of jobs, and “inherit” true, false or a list of names. GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;default&#xa0;» n’accepte que certains mots-clés de jobs, et «&#xa0;inherit&#xa0;» true, false ou une liste de noms. GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“run” is a list of steps, each with a name and either “script”, or “step” or “func”. GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;run&#xa0;» est une liste d’étapes, chacune avec un nom et soit «&#xa0;script&#xa0;», soit «&#xa0;step&#xa0;» ou «&#xa0;func&#xa0;». GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>GitLab reads spans of time such as “3h 30m” or “1 week”, as texts. It refuses the file when one cannot be read, and a “start_in” of more than a week; a bare number is no text.</source>
        <translation>GitLab lit des durées telles que «&#xa0;3h 30m&#xa0;» ou «&#xa0;1 week&#xa0;», comme textes. Il refuse le fichier quand l’une est illisible, ainsi qu’un «&#xa0;start_in&#xa0;» de plus d’une semaine&#x202f;; un nombre seul n’est pas un texte.</translation>
    </message>
    <message>
        <source>“only” and “except” are a list of names and patterns, or a map with “refs”, “variables”, “changes” and “kubernetes”. GitLab refuses the file otherwise, and a pattern between slashes that RE2 cannot read.</source>
        <translation>«&#xa0;only&#xa0;» et «&#xa0;except&#xa0;» sont une liste de noms et de motifs, ou un dictionnaire avec «&#xa0;refs&#xa0;», «&#xa0;variables&#xa0;», «&#xa0;changes&#xa0;» et «&#xa0;kubernetes&#xa0;». GitLab refuse le fichier sinon, ainsi qu’un motif entre barres obliques que RE2 ne peut pas lire.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a key that it does not know, also inside keywords: “config contains unknown keys”.</source>
        <translation>GitLab refuse un fichier avec une clé qu’il ne connaît pas, y compris à l’intérieur des mots-clés&#xa0;: «&#xa0;config contains unknown keys&#xa0;».</translation>
    </message>
    <message>
        <source>GitLab takes a key without a value as if it were not there: “cache:” alone turns no cache off, and “needs:” alone does not start a job at once.</source>
        <translation>GitLab prend une clé sans valeur comme si elle n’y était pas&#xa0;: «&#xa0;cache:&#xa0;» seul ne désactive aucun cache, et «&#xa0;needs:&#xa0;» seul ne fait pas démarrer un job aussitôt.</translation>
    </message>
    <message>
        <source>Every entry at the root that is no keyword is a job, and a job is a map. GitLab refuses anything else.</source>
        <translation>Toute entrée à la racine qui n’est pas un mot-clé est un job, et un job est un dictionnaire. GitLab refuse toute autre chose.</translation>
    </message>
    <message>
        <source>“coverage” is a regular expression of RE2 between slashes; GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;coverage&#xa0;» est une expression régulière RE2 entre barres obliques&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“allow_failure” and “interruptible” are true or false without quotes, the first also a map with “exit_codes”. GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;allow_failure&#xa0;» et «&#xa0;interruptible&#xa0;» sont true ou false sans guillemets, le premier aussi un dictionnaire avec «&#xa0;exit_codes&#xa0;». GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“when” of a job is on_success, on_failure, always, manual or delayed; GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;when&#xa0;» d’un job est on_success, on_failure, always, manual ou delayed&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when an included one does not exist, is empty or no valid YAML, or includes itself.</source>
        <translation>GitLab refuse le fichier quand un fichier inclus n’existe pas, est vide ou n’est pas du YAML valide, ou s’inclut lui-même.</translation>
    </message>
    <message>
        <source>GitLab&apos;s YAML reader takes an unquoted date such as 2026-08-22 for a date and not for a text, and then refuses the file: “Tried to load unspecified class: Date”.</source>
        <translation>Le lecteur YAML de GitLab prend une date sans guillemets telle que 2026-08-22 pour une date et non pour un texte, puis refuse le fichier&#xa0;: «&#xa0;Tried to load unspecified class: Date&#xa0;».</translation>
    </message>
    <message>
        <source>“when: delayed” needs “start_in” beside it; GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;when: delayed&#xa0;» a besoin de «&#xa0;start_in&#xa0;» à côté&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“start_in” is taken only beside “when: delayed”; GitLab refuses the file otherwise.</source>
        <translation>«&#xa0;start_in&#xa0;» n’est accepté qu’à côté de «&#xa0;when: delayed&#xa0;»&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>“=~” and “!~” compare with a regular expression between slashes. A text in quotes is none, so the condition does not do what it says.</source>
        <translation>«&#xa0;=~&#xa0;» et «&#xa0;!~&#xa0;» comparent avec une expression régulière entre barres obliques. Un texte entre guillemets n’en est pas une&#xa0;: la condition ne fait donc pas ce qu’elle dit.</translation>
    </message>
    <message>
        <source>A text in quotes stands for itself: &quot;$NAME&quot; is compared as these characters and not as the value of the variable.</source>
        <translation>Un texte entre guillemets se représente lui-même&#xa0;: &quot;$NAME&quot; est comparé comme ces caractères et non comme la valeur de la variable.</translation>
    </message>
    <message>
        <source>GitLab does not put the values of variables into a pattern between slashes.</source>
        <translation>GitLab ne met pas les valeurs des variables dans un motif entre barres obliques.</translation>
    </message>
    <message>
        <source>CI_PIPELINE_SOURCE has one of a few values. A comparison with any other is never true.</source>
        <translation>CI_PIPELINE_SOURCE a une valeur parmi quelques-unes. Une comparaison avec toute autre n’est jamais vraie.</translation>
    </message>
    <message>
        <source>GitLab takes the first rule that holds. One without “if”, “changes” and “exists” always holds, so those after it are never looked at.</source>
        <translation>GitLab prend la première règle qui s’applique. Une règle sans «&#xa0;if&#xa0;», «&#xa0;changes&#xa0;» ni «&#xa0;exists&#xa0;» s’applique toujours&#xa0;: celles qui la suivent ne sont donc jamais examinées.</translation>
    </message>
    <message>
        <source>“only” and “except” are no longer developed; “rules” say the same and more, and their reasons can be shown.</source>
        <translation>«&#xa0;only&#xa0;» et «&#xa0;except&#xa0;» ne sont plus développés&#x202f;; «&#xa0;rules&#xa0;» dit la même chose et plus, et ses raisons peuvent être montrées.</translation>
    </message>
    <message>
        <source>Jobs with “rules” and without any are not decided alike: without a rule against it a job with “rules” runs in merge request pipelines, one with “only” or without both does not.</source>
        <translation>Les jobs avec «&#xa0;rules&#xa0;» et ceux sans règles ne sont pas décidés de la même façon&#xa0;: sans règle contraire, un job avec «&#xa0;rules&#xa0;» s’exécute dans les pipelines de requêtes de fusion, un job avec «&#xa0;only&#xa0;» ou sans l’un ni l’autre non.</translation>
    </message>
    <message>
        <source>GitLab refuses a job that needs another one twice: “has the following needs duplicated”.</source>
        <translation>GitLab refuse un job qui a besoin deux fois d’un autre&#xa0;: «&#xa0;has the following needs duplicated&#xa0;».</translation>
    </message>
    <message>
        <source>A job may need at most fifty others, each instance of a parallel job counted; GitLab makes no pipeline otherwise.</source>
        <translation>Un job peut avoir besoin d’au plus cinquante autres, chaque instance d’un job parallèle comptée&#x202f;; GitLab ne crée pas de pipeline sinon.</translation>
    </message>
    <message>
        <source>A job with “needs” takes artifacts only from those; GitLab refuses “dependencies” that are not among them: “should be part of needs”.</source>
        <translation>Un job avec «&#xa0;needs&#xa0;» ne prend des artéfacts que de ceux-là&#x202f;; GitLab refuse des «&#xa0;dependencies&#xa0;» qui n’en font pas partie&#xa0;: «&#xa0;should be part of needs&#xa0;».</translation>
    </message>
    <message>
        <source>When a job is in a pipeline and one that it needs is not, GitLab makes no pipeline at all: “but it does not exist in the pipeline”.</source>
        <translation>Quand un job est dans un pipeline et qu’un job dont il a besoin n’y est pas, GitLab ne crée pas de pipeline du tout&#xa0;: «&#xa0;but it does not exist in the pipeline&#xa0;».</translation>
    </message>
    <message>
        <source>GitLab cannot read the file at all.</source>
        <translation>GitLab ne peut pas lire le fichier du tout.</translation>
    </message>
    <message>
        <source>GitLab does not show a stage that no job is in.</source>
        <translation>GitLab ne montre pas une étape où il n’y a aucun job.</translation>
    </message>
    <message>
        <source>GitLab follows up to eleven levels of “extends”, but its documentation advises against more than three: nobody can tell any more where a value comes from.</source>
        <translation>GitLab suit jusqu’à onze niveaux d’«&#xa0;extends&#xa0;», mais sa documentation déconseille d’en avoir plus de trois&#xa0;: personne ne peut plus dire d’où vient une valeur.</translation>
    </message>
    <message>
        <source>A job with “action: stop” and neither “when: manual” nor rules runs in every pipeline, so the environment is stopped as soon as it is there.</source>
        <translation>Un job avec «&#xa0;action: stop&#xa0;» et sans «&#xa0;when: manual&#xa0;» ni règles s’exécute dans chaque pipeline&#xa0;: l’environnement est donc arrêté aussitôt créé.</translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read it, also in its history, for ever.</source>
        <translation>Quiconque peut lire le dépôt peut le lire, y compris dans son historique, pour toujours.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a header that uses an input which “spec:inputs” does not have: “unknown interpolation key”.</source>
        <translation>GitLab refuse un fichier avec un en-tête qui utilise une entrée que «&#xa0;spec:inputs&#xa0;» n’a pas&#xa0;: «&#xa0;unknown interpolation key&#xa0;».</translation>
    </message>
    <message>
        <source>Whoever includes the file may give the input, and nothing changes.</source>
        <translation>Qui inclut le fichier peut donner l’entrée, et rien ne change.</translation>
    </message>
    <message>
        <source>The value of a variable with “options” must be one of them; GitLab refuses the file otherwise.</source>
        <translation>La valeur d’une variable avec «&#xa0;options&#xa0;» doit être l’une d’elles&#x202f;; GitLab refuse le fichier sinon.</translation>
    </message>
    <message>
        <source>A job has “run”, or “script” with “before_script” and “after_script”; GitLab refuses both together.</source>
        <translation>Un job a «&#xa0;run&#xa0;», ou «&#xa0;script&#xa0;» avec «&#xa0;before_script&#xa0;» et «&#xa0;after_script&#xa0;»&#x202f;; GitLab refuse les deux ensemble.</translation>
    </message>
    <message>
        <source>A matrix may make at most 200 jobs, and no two of one name; GitLab refuses the file otherwise. Of an empty matrix it makes none.</source>
        <translation>Une matrice peut créer au plus 200 jobs, et pas deux du même nom&#x202f;; GitLab refuse le fichier sinon. D’une matrice vide, il n’en crée aucun.</translation>
    </message>
    <message>
        <source>Files are included before the variables of the file are known, so GitLab puts nothing in their place and finds no such file.</source>
        <translation>Les fichiers sont inclus avant que les variables du fichier soient connues&#xa0;: GitLab ne met donc rien à leur place et ne trouve pas un tel fichier.</translation>
    </message>
    <message>
        <source>Without “ref”, or with a version such as “~latest”, the included file changes whenever the other project does, and so do your pipelines.</source>
        <translation>Sans «&#xa0;ref&#xa0;», ou avec une version telle que «&#xa0;~latest&#xa0;», le fichier inclus change chaque fois que l’autre projet change, et vos pipelines aussi.</translation>
    </message>
    <message>
        <source>Patterns of “changes” are compared with paths from the project&apos;s root that name files: “./” and “/” at the beginning match none, and neither does a folder with “/” at the end.</source>
        <translation>Les motifs de «&#xa0;changes&#xa0;» sont comparés à des chemins depuis la racine du projet qui nomment des fichiers&#xa0;: «&#xa0;./&#xa0;» et «&#xa0;/&#xa0;» au début ne correspondent à aucun, et un dossier avec «&#xa0;/&#xa0;» à la fin non plus.</translation>
    </message>
    <message>
        <source>Rules are decided before the job exists, so variables that the job or its runner brings are empty there.</source>
        <translation>Les règles sont décidées avant que le job existe&#xa0;: les variables que le job ou son runner apportent y sont donc vides.</translation>
    </message>
    <message>
        <source>The environment of a branch is stopped when the branch is deleted, and then there is nothing to check out: the job fails.</source>
        <translation>L’environnement d’une branche est arrêté quand la branche est supprimée, et il n’y a alors rien à extraire&#xa0;: le job échoue.</translation>
    </message>
    <message>
        <source>The first of the two decides the order; the second does nothing.</source>
        <translation>La première des deux décide de l’ordre&#x202f;; la seconde ne fait rien.</translation>
    </message>
    <message>
        <source>GitLab keeps jobs by name after “parallel” is expanded, so that of two jobs with one name the later one replaces the other, without a word.</source>
        <translation>GitLab garde les jobs par nom une fois «&#xa0;parallel&#xa0;» développé&#xa0;: de deux jobs du même nom, le dernier remplace donc l’autre, sans rien dire.</translation>
    </message>
    <message>
        <source>“needs:parallel:matrix” names instances by the variables and values of the other job&apos;s matrix. GitLab refuses the file when the matrix makes none of them.</source>
        <translation>«&#xa0;needs:parallel:matrix&#xa0;» nomme des instances par les variables et valeurs de la matrice de l’autre job. GitLab refuse le fichier quand la matrice n’en crée aucune.</translation>
    </message>
    <message>
        <source>No job extends it, refers to it or takes its anchor, so it has no effect.</source>
        <translation>Aucun job ne l’étend, n’y fait référence ni ne prend son ancre&#xa0;: il n’a donc aucun effet.</translation>
    </message>
    <message>
        <source>GitLab reads YAML with Psych, for which a merge key replaces the keys above it. Other readers let the keys of the map itself win.</source>
        <translation>GitLab lit YAML avec Psych, pour qui une clé de fusion remplace les clés situées au-dessus d’elle. D’autres lecteurs laissent gagner les clés du dictionnaire lui-même.</translation>
    </message>
    <message>
        <source>In a file with a header, GitLab puts values in for $[[ … ]] before it reads anything else, and refuses a name or a function there that it does not know: “no function matching”.</source>
        <translation>Dans un fichier avec un en-tête, GitLab met des valeurs à la place de $[[ … ]] avant de lire quoi que ce soit d’autre, et y refuse un nom ou une fonction qu’il ne connaît pas&#xa0;: «&#xa0;no function matching&#xa0;».</translation>
    </message>
    <message>
        <source>Of the documents that “---” divides a file into, GitLab reads one as the pipeline: the first, or the one behind a header with “spec”. The jobs of the others are in no pipeline.</source>
        <translation>Des documents en lesquels «&#xa0;---&#xa0;» divise un fichier, GitLab en lit un comme pipeline&#xa0;: le premier, ou celui derrière un en-tête avec «&#xa0;spec&#xa0;». Les jobs des autres ne sont dans aucun pipeline.</translation>
    </message>
    <message>
        <source>GitLab flattens lists in lists of scripts, rules, stages, needs, services and caches alone. Elsewhere it wants texts and refuses the file, though its schema for editors may allow it.</source>
        <translation>GitLab n’aplatit les listes dans des listes que pour les scripts, règles, étapes, besoins, services et caches. Ailleurs il veut des textes et refuse le fichier, même si son schéma pour éditeurs l’autorise parfois.</translation>
    </message>
    <message>
        <source>GitLab stops an environment with the job “on_stop” of the pipeline that deployed last. Where that pipeline has no such job, the environment stays.</source>
        <translation>GitLab arrête un environnement avec le job «&#xa0;on_stop&#xa0;» du pipeline qui a déployé en dernier. Là où ce pipeline n’a pas un tel job, l’environnement reste.</translation>
    </message>
    <message>
        <source>A job that a rule makes manual is not allowed to fail, so the pipeline is “blocked” until it ran; a stop job runs at the very end or never.</source>
        <translation>Un job qu’une règle rend manuel n’a pas le droit d’échouer&#xa0;: le pipeline est donc «&#xa0;blocked&#xa0;» jusqu’à ce qu’il ait été exécuté&#x202f;; un job d’arrêt s’exécute tout à la fin ou jamais.</translation>
    </message>
    <message>
        <source>Copy the files into the project first.</source>
        <translation>Copiez d’abord les fichiers dans le projet.</translation>
    </message>
    <message>
        <source>Set “expire_in”, for example to one week.</source>
        <translation>Définissez «&#xa0;expire_in&#xa0;», par exemple à une semaine.</translation>
    </message>
    <message>
        <source>Move it under “reports”.</source>
        <translation>Déplacez-le sous «&#xa0;reports&#xa0;».</translation>
    </message>
    <message>
        <source>Remove “public”.</source>
        <translation>Retirez «&#xa0;public&#xa0;».</translation>
    </message>
    <message>
        <source>Set “artifacts:when” to “always”.</source>
        <translation>Mettez «&#xa0;artifacts:when&#xa0;» à «&#xa0;always&#xa0;».</translation>
    </message>
    <message>
        <source>Name the paths that are to be shown.</source>
        <translation>Nommez les chemins qui doivent être montrés.</translation>
    </message>
    <message>
        <source>Keep it in a cache, or in an image of the project.</source>
        <translation>Gardez-le dans un cache, ou dans une image du projet.</translation>
    </message>
    <message>
        <source>Give the other job artifacts, or remove the dependency.</source>
        <translation>Donnez des artéfacts à l’autre job, ou retirez la dépendance.</translation>
    </message>
    <message>
        <source>Name the folder or the files without “*”.</source>
        <translation>Nommez le dossier ou les fichiers sans «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the files inside the project, for example with a local switch “_opam”, or set OPAMROOT, DUNE_CACHE_ROOT and the like to a folder below $CI_PROJECT_DIR.</source>
        <translation>Gardez les fichiers dans le projet, par exemple avec un switch local «&#xa0;_opam&#xa0;», ou faites pointer OPAMROOT, DUNE_CACHE_ROOT et les variables de ce genre vers un dossier sous $CI_PROJECT_DIR.</translation>
    </message>
    <message>
        <source>Add the folders that are worth keeping under “paths”, or remove the cache.</source>
        <translation>Ajoutez sous «&#xa0;paths&#xa0;» les dossiers qui valent d’être gardés, ou retirez le cache.</translation>
    </message>
    <message>
        <source>Put folders that change together into one cache.</source>
        <translation>Mettez dans un même cache les dossiers qui changent ensemble.</translation>
    </message>
    <message>
        <source>Name two entries at most; an entry may be a pattern such as “*.opam”.</source>
        <translation>Nommez deux entrées au plus&#x202f;; une entrée peut être un motif tel que «&#xa0;*.opam&#xa0;».</translation>
    </message>
    <message>
        <source>Write “-” instead, and $CI_COMMIT_REF_SLUG instead of $CI_COMMIT_REF_NAME.</source>
        <translation>Écrivez «&#xa0;-&#xa0;» à la place, et $CI_COMMIT_REF_SLUG au lieu de $CI_COMMIT_REF_NAME.</translation>
    </message>
    <message>
        <source>Put the image or the OCaml version into the key, for example “switch-$OCAML”.</source>
        <translation>Mettez l’image ou la version d’OCaml dans la clé, par exemple «&#xa0;switch-$OCAML&#xa0;».</translation>
    </message>
    <message>
        <source>Give each set of paths its own key or key prefix.</source>
        <translation>Donnez à chaque ensemble de chemins sa propre clé ou son propre préfixe de clé.</translation>
    </message>
    <message>
        <source>Make the key from the files that decide the contents (“key:files”), or from $CI_COMMIT_REF_SLUG with “fallback_keys”.</source>
        <translation>Formez la clé d’après les fichiers qui déterminent le contenu («&#xa0;key:files&#xa0;»), ou d’après $CI_COMMIT_REF_SLUG avec «&#xa0;fallback_keys&#xa0;».</translation>
    </message>
    <message>
        <source>Name the key of the default branch under “fallback_keys”.</source>
        <translation>Nommez la clé de la branche par défaut sous «&#xa0;fallback_keys&#xa0;».</translation>
    </message>
    <message>
        <source>Name a key that ends in “-non_protected”, or use “fallback_keys”.</source>
        <translation>Nommez une clé qui finit par «&#xa0;-non_protected&#xa0;», ou utilisez «&#xa0;fallback_keys&#xa0;».</translation>
    </message>
    <message>
        <source>Let one job push it, for example with “policy: pull-push” on the default branch.</source>
        <translation>Laissez un job la pousser, par exemple avec «&#xa0;policy: pull-push&#xa0;» sur la branche par défaut.</translation>
    </message>
    <message>
        <source>Hand the files over as artifacts, and keep the cache for what later pipelines can use.</source>
        <translation>Transmettez les fichiers comme artéfacts, et gardez le cache pour ce que les pipelines suivants peuvent utiliser.</translation>
    </message>
    <message>
        <source>Keep what later jobs need as artifacts, and what later pipelines need in the cache.</source>
        <translation>Gardez comme artéfacts ce dont les jobs suivants ont besoin, et dans le cache ce dont les pipelines suivants ont besoin.</translation>
    </message>
    <message>
        <source>Name the folders that are worth keeping under “paths”.</source>
        <translation>Nommez sous «&#xa0;paths&#xa0;» les dossiers qui valent d’être gardés.</translation>
    </message>
    <message>
        <source>Install the dependencies in a job of their own that succeeds, and only pull the cache here.</source>
        <translation>Installez les dépendances dans un job à part qui réussit, et ne faites ici que récupérer le cache.</translation>
    </message>
    <message>
        <source>Give the jobs that share a cache the same tags, or set up a distributed cache for the runners.</source>
        <translation>Donnez les mêmes étiquettes aux jobs qui partagent un cache, ou mettez en place un cache distribué pour les runners.</translation>
    </message>
    <message>
        <source>Let the tool work in the folder itself, for example with a local switch in “_opam”.</source>
        <translation>Laissez l’outil travailler dans le dossier lui-même, par exemple avec un switch local dans «&#xa0;_opam&#xa0;».</translation>
    </message>
    <message>
        <source>Put the variable into the key.</source>
        <translation>Mettez la variable dans la clé.</translation>
    </message>
    <message>
        <source>Make the key from the opam files (“key:files”) with the OCaml version in “key:prefix”.</source>
        <translation>Formez la clé d’après les fichiers opam («&#xa0;key:files&#xa0;») avec la version d’OCaml dans «&#xa0;key:prefix&#xa0;».</translation>
    </message>
    <message>
        <source>Write the key as it is stored, with “-non_protected”, or use “fallback_keys”, which get the suffix.</source>
        <translation>Écrivez la clé telle qu’elle est enregistrée, avec «&#xa0;-non_protected&#xa0;», ou utilisez «&#xa0;fallback_keys&#xa0;», qui reçoivent le suffixe.</translation>
    </message>
    <message>
        <source>Keep the five most likely ones.</source>
        <translation>Gardez les cinq plus probables.</translation>
    </message>
    <message>
        <source>Let one job push it and give the others “policy: pull”.</source>
        <translation>Laissez un job le pousser et donnez aux autres «&#xa0;policy: pull&#xa0;».</translation>
    </message>
    <message>
        <source>Store it only after success, which is what GitLab does by default.</source>
        <translation>Ne l’enregistrez qu’après un succès, ce que GitLab fait par défaut.</translation>
    </message>
    <message>
        <source>Write the name of the file, or a pattern such as “*.opam”; variables may stand in “prefix”.</source>
        <translation>Écrivez le nom du fichier, ou un motif tel que «&#xa0;*.opam&#xa0;»&#x202f;; des variables peuvent figurer dans «&#xa0;prefix&#xa0;».</translation>
    </message>
    <message>
        <source>Let the name begin with “_”, for example “_opamroot”.</source>
        <translation>Faites commencer le nom par «&#xa0;_&#xa0;», par exemple «&#xa0;_opamroot&#xa0;».</translation>
    </message>
    <message>
        <source>Cache one of the two, better the dune cache.</source>
        <translation>Mettez en cache l’un des deux, de préférence le cache de dune.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG, which has no slash.</source>
        <translation>Utilisez $CI_COMMIT_REF_SLUG, qui n’a pas de barre oblique.</translation>
    </message>
    <message>
        <source>Let a job of other branches store it too, switch the separate caches off in the project, or set “unprotect: true” in the cache, which lets everybody who can push a branch change what the default branch finds.</source>
        <translation>Laissez aussi un job d’autres branches l’enregistrer, désactivez les caches séparés dans le projet, ou mettez «&#xa0;unprotect: true&#xa0;» dans le cache, ce qui laisse quiconque peut pousser une branche modifier ce que la branche par défaut trouve.</translation>
    </message>
    <message>
        <source>Give the job a local switch, set OPAMROOT to the cached folder, or remove the cache.</source>
        <translation>Donnez au job un switch local, faites pointer OPAMROOT vers le dossier mis en cache, ou retirez le cache.</translation>
    </message>
    <message>
        <source>Name a key that a job of this file stores, such as one without “files” that the default branch pushes.</source>
        <translation>Nommez une clé qu’un job de ce fichier enregistre, par exemple une clé sans «&#xa0;files&#xa0;» que la branche par défaut pousse.</translation>
    </message>
    <message>
        <source>Name files that are there, such as “opam/*.opam” for opam files in the folder “opam”.</source>
        <translation>Nommez des fichiers qui existent, par exemple «&#xa0;opam/*.opam&#xa0;» pour des fichiers opam dans le dossier «&#xa0;opam&#xa0;».</translation>
    </message>
    <message>
        <source>Add the service “docker:28-dind” and the variable DOCKER_TLS_CERTDIR: “/certs”.</source>
        <translation>Ajoutez le service «&#xa0;docker:28-dind&#xa0;» et la variable DOCKER_TLS_CERTDIR&#xa0;: «&#xa0;/certs&#xa0;».</translation>
    </message>
    <message>
        <source>Use the same version for both.</source>
        <translation>Utilisez la même version pour les deux.</translation>
    </message>
    <message>
        <source>Give the service the alias “docker”, and call it by that name.</source>
        <translation>Donnez au service l’alias «&#xa0;docker&#xa0;», et appelez-le par ce nom.</translation>
    </message>
    <message>
        <source>Use tcp://docker:2376 with DOCKER_TLS_CERTDIR: “/certs”, or tcp://docker:2375 with an empty one.</source>
        <translation>Utilisez tcp://docker:2376 avec DOCKER_TLS_CERTDIR&#xa0;: «&#xa0;/certs&#xa0;», ou tcp://docker:2375 avec une valeur vide.</translation>
    </message>
    <message>
        <source>Begin the image&apos;s name with $CI_REGISTRY_IMAGE, and turn on the container registry in the project&apos;s settings (Settings, General, Visibility).</source>
        <translation>Faites commencer le nom de l’image par $CI_REGISTRY_IMAGE, et activez le registre de conteneurs dans les paramètres du projet (Paramètres, Général, Visibilité).</translation>
    </message>
    <message>
        <source>Log in before the push, with the password on standard input.</source>
        <translation>Connectez-vous avant le push, avec le mot de passe sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Write the password to “docker login --password-stdin” through a pipe.</source>
        <translation>Passez le mot de passe à «&#xa0;docker login --password-stdin&#xa0;» par un tube.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG.</source>
        <translation>Utilisez $CI_COMMIT_REF_SLUG.</translation>
    </message>
    <message>
        <source>Use BuildKit (moby/buildkit:rootless), buildah, or docker with a daemon.</source>
        <translation>Utilisez BuildKit (moby/buildkit:rootless), buildah, ou docker avec un démon.</translation>
    </message>
    <message>
        <source>Use the new name.</source>
        <translation>Utilisez le nouveau nom.</translation>
    </message>
    <message>
        <source>Set the image&apos;s entrypoint to [&quot;&quot;].</source>
        <translation>Mettez le point d’entrée de l’image à [&quot;&quot;].</translation>
    </message>
    <message>
        <source>Name a version: “debian:13”.</source>
        <translation>Nommez une version&#xa0;: «&#xa0;debian:13&#xa0;».</translation>
    </message>
    <message>
        <source>Push “latest” on the default branch only, and a tag of $CI_COMMIT_REF_SLUG elsewhere.</source>
        <translation>Ne poussez «&#xa0;latest&#xa0;» que sur la branche par défaut, et ailleurs une étiquette faite de $CI_COMMIT_REF_SLUG.</translation>
    </message>
    <message>
        <source>Let it need the job that pushes the image, or put it into a later stage.</source>
        <translation>Faites-lui avoir besoin du job qui pousse l’image, ou mettez-le dans une étape ultérieure.</translation>
    </message>
    <message>
        <source>Build with BuildKit rootless or buildah, or use a privileged runner.</source>
        <translation>Construisez avec BuildKit sans root ou avec buildah, ou utilisez un runner privilégié.</translation>
    </message>
    <message>
        <source>Use the image as “image”, or install the tool.</source>
        <translation>Utilisez l’image comme «&#xa0;image&#xa0;», ou installez l’outil.</translation>
    </message>
    <message>
        <source>Use “--secret id=…” and mount it in the Dockerfile.</source>
        <translation>Utilisez «&#xa0;--secret id=…&#xa0;» et montez-le dans le Dockerfile.</translation>
    </message>
    <message>
        <source>Name a version: “docker:28” and “docker:28-dind”.</source>
        <translation>Nommez une version&#xa0;: «&#xa0;docker:28&#xa0;» et «&#xa0;docker:28-dind&#xa0;».</translation>
    </message>
    <message>
        <source>Write it in small letters; $CI_REGISTRY_IMAGE already is.</source>
        <translation>Écrivez-le en minuscules&#x202f;; $CI_REGISTRY_IMAGE l’est déjà.</translation>
    </message>
    <message>
        <source>Leave “sudo” out.</source>
        <translation>Retirez «&#xa0;sudo&#xa0;».</translation>
    </message>
    <message>
        <source>Install it with “apk add --no-cache bash”, or use sh.</source>
        <translation>Installez-le avec «&#xa0;apk add --no-cache bash&#xa0;», ou utilisez sh.</translation>
    </message>
    <message>
        <source>Use the package manager of the image, or another image.</source>
        <translation>Utilisez le gestionnaire de paquets de l’image, ou une autre image.</translation>
    </message>
    <message>
        <source>Add -y.</source>
        <translation>Ajoutez -y.</translation>
    </message>
    <message>
        <source>Run “apt-get update” before it.</source>
        <translation>Exécutez «&#xa0;apt-get update&#xa0;» avant.</translation>
    </message>
    <message>
        <source>Use an image that has it, or install it first.</source>
        <translation>Utilisez une image qui l’a, ou installez-le d’abord.</translation>
    </message>
    <message>
        <source>End with “exit 0” where the image is there, and build it where it is not.</source>
        <translation>Terminez par «&#xa0;exit 0&#xa0;» là où l’image existe, et construisez-la là où elle n’existe pas.</translation>
    </message>
    <message>
        <source>Add “--disable-sandboxing” to “opam init”; the container itself is the sandbox.</source>
        <translation>Ajoutez «&#xa0;--disable-sandboxing&#xa0;» à «&#xa0;opam init&#xa0;»&#x202f;; le conteneur est lui-même le bac à sable.</translation>
    </message>
    <message>
        <source>Set the variable OPAMYES to “1”, or add -y.</source>
        <translation>Mettez la variable OPAMYES à «&#xa0;1&#xa0;», ou ajoutez -y.</translation>
    </message>
    <message>
        <source>Run “eval $(opam env)” before it in the same script, or write “opam exec -- dune …”.</source>
        <translation>Exécutez «&#xa0;eval $(opam env)&#xa0;» avant dans le même script, ou écrivez «&#xa0;opam exec -- dune …&#xa0;».</translation>
    </message>
    <message>
        <source>Create it only when it is missing: test -f _opam/.opam-switch/switch-config || opam switch create …</source>
        <translation>Ne le créez que s’il manque&#xa0;: test -f _opam/.opam-switch/switch-config || opam switch create …</translation>
    </message>
    <message>
        <source>Put the OCaml version and the distribution into “key:prefix”, for example “debian-13-ocaml-5.4”.</source>
        <translation>Mettez la version d’OCaml et la distribution dans «&#xa0;key:prefix&#xa0;», par exemple «&#xa0;debian-13-ocaml-5.4&#xa0;».</translation>
    </message>
    <message>
        <source>Create one local switch in the project (opam switch create .) and cache “_opam”; then nothing has to be moved.</source>
        <translation>Créez un switch local dans le projet (opam switch create .) et mettez «&#xa0;_opam&#xa0;» en cache&#x202f;; il n’y a alors rien à déplacer.</translation>
    </message>
    <message>
        <source>Use “opam install”; with OPAMCONFIRMLEVEL=unsafe-yes it asks nothing.</source>
        <translation>Utilisez «&#xa0;opam install&#xa0;»&#x202f;; avec OPAMCONFIRMLEVEL=unsafe-yes, il ne demande rien.</translation>
    </message>
    <message>
        <source>Use a tag with distribution and OCaml version, such as “ocaml/opam:debian-13-ocaml-5.4”.</source>
        <translation>Utilisez une étiquette avec la distribution et la version d’OCaml, par exemple «&#xa0;ocaml/opam:debian-13-ocaml-5.4&#xa0;».</translation>
    </message>
    <message>
        <source>Run “sudo apt-get update” before it, or “opam update --depexts”. “opam update” alone brings no index of the system.</source>
        <translation>Exécutez «&#xa0;sudo apt-get update&#xa0;» avant, ou «&#xa0;opam update --depexts&#xa0;». «&#xa0;opam update&#xa0;» seul n’apporte pas d’index du système.</translation>
    </message>
    <message>
        <source>Leave the removal out, or take “_build” out of the cache; dune rebuilds what has changed.</source>
        <translation>Retirez la suppression, ou retirez «&#xa0;_build&#xa0;» du cache&#x202f;; dune recompile ce qui a changé.</translation>
    </message>
    <message>
        <source>Call opam without sudo, and let the image start as its own user; or set OPAMROOT to /home/opam/.opam.</source>
        <translation>Appelez opam sans sudo, et laissez l’image démarrer sous son propre utilisateur&#x202f;; ou faites pointer OPAMROOT vers /home/opam/.opam.</translation>
    </message>
    <message>
        <source>Add --with-test.</source>
        <translation>Ajoutez --with-test.</translation>
    </message>
    <message>
        <source>Set GIT_SUBMODULE_STRATEGY to “recursive” or “normal”.</source>
        <translation>Mettez GIT_SUBMODULE_STRATEGY à «&#xa0;recursive&#xa0;» ou «&#xa0;normal&#xa0;».</translation>
    </message>
    <message>
        <source>Run git config --global --add safe.directory &quot;$CI_PROJECT_DIR&quot; before opam.</source>
        <translation>Exécutez git config --global --add safe.directory &quot;$CI_PROJECT_DIR&quot; avant opam.</translation>
    </message>
    <message>
        <source>After the switch is there, run: opam list -i -e | xargs -r sudo apt-get install -y</source>
        <translation>Une fois le switch en place, exécutez&#xa0;: opam list -i -e | xargs -r sudo apt-get install -y</translation>
    </message>
    <message>
        <source>Apply a cache strategy such as one local switch in the project, or build an image with the packages.</source>
        <translation>Appliquez une stratégie de cache, par exemple un switch local dans le projet, ou construisez une image avec les paquets.</translation>
    </message>
    <message>
        <source>Cache one local switch in the project, or move the switch alone.</source>
        <translation>Mettez en cache un switch local dans le projet, ou ne déplacez que le switch.</translation>
    </message>
    <message>
        <source>Take a distribution and a series that are still rebuilt; for an old OCaml use “debian-12-opam” and create a local switch with that compiler.</source>
        <translation>Prenez une distribution et une série qui sont encore reconstruites&#x202f;; pour un ancien OCaml, utilisez «&#xa0;debian-12-opam&#xa0;» et créez un switch local avec ce compilateur.</translation>
    </message>
    <message>
        <source>Use a tag such as “debian-13-ocaml-5.4-flambda”.</source>
        <translation>Utilisez une étiquette telle que «&#xa0;debian-13-ocaml-5.4-flambda&#xa0;».</translation>
    </message>
    <message>
        <source>Build old compilers on Debian 12.</source>
        <translation>Compilez les anciens compilateurs sur Debian 12.</translation>
    </message>
    <message>
        <source>Measure coverage in an image of OCaml 5.3 or older.</source>
        <translation>Mesurez la couverture dans une image avec OCaml 5.3 ou plus ancien.</translation>
    </message>
    <message>
        <source>Run them in jobs of their own, each with its switch.</source>
        <translation>Exécutez-les dans des jobs séparés, chacun avec son switch.</translation>
    </message>
    <message>
        <source>Run “dune install --prefix dist” and hand “dist” over.</source>
        <translation>Exécutez «&#xa0;dune install --prefix dist&#xa0;» et transmettez «&#xa0;dist&#xa0;».</translation>
    </message>
    <message>
        <source>Leave out --locked in the matrix, or lock one compiler only.</source>
        <translation>Retirez --locked dans la matrice, ou ne verrouillez qu’un compilateur.</translation>
    </message>
    <message>
        <source>Commit the generated opam files.</source>
        <translation>Mettez les fichiers opam générés dans le dépôt.</translation>
    </message>
    <message>
        <source>Set “concurrent = 1” for the runner, choose the folder with GIT_CLONE_PATH, or use the docker executor.</source>
        <translation>Mettez «&#xa0;concurrent = 1&#xa0;» pour le runner, choisissez le dossier avec GIT_CLONE_PATH, ou utilisez l’exécuteur docker.</translation>
    </message>
    <message>
        <source>Remove OPAMSWITCH, or set it to “.”.</source>
        <translation>Retirez OPAMSWITCH, ou mettez-le à «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>Set OPAMCONFIRMLEVEL to “unsafe-yes”.</source>
        <translation>Mettez OPAMCONFIRMLEVEL à «&#xa0;unsafe-yes&#xa0;».</translation>
    </message>
    <message>
        <source>Pin a commit or a tag: “…#1a2b3c4”.</source>
        <translation>Faites un pin vers un commit ou une étiquette git&#xa0;: «&#xa0;…#1a2b3c4&#xa0;».</translation>
    </message>
    <message>
        <source>Install the version that .ocamlformat names: opam install ocamlformat.0.27.0</source>
        <translation>Installez la version que .ocamlformat nomme&#xa0;: opam install ocamlformat.0.27.0</translation>
    </message>
    <message>
        <source>Run “opam install odoc” before it.</source>
        <translation>Exécutez «&#xa0;opam install odoc&#xa0;» avant.</translation>
    </message>
    <message>
        <source>Run “eval $(opam env)” after the last change of the switch, or use “opam exec --”.</source>
        <translation>Exécutez «&#xa0;eval $(opam env)&#xa0;» après le dernier changement de switch, ou utilisez «&#xa0;opam exec --&#xa0;».</translation>
    </message>
    <message>
        <source>Write “eval $(opam env)”.</source>
        <translation>Écrivez «&#xa0;eval $(opam env)&#xa0;».</translation>
    </message>
    <message>
        <source>Make the documentation in an image of OCaml 5.5 or older.</source>
        <translation>Faites la documentation dans une image avec OCaml 5.5 ou plus ancien.</translation>
    </message>
    <message>
        <source>Take opam 2.5.2 or newer.</source>
        <translation>Prenez opam 2.5.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Write the strategy anew for the image, or give the job the image that the strategy is for.</source>
        <translation>Écrivez à nouveau la stratégie pour l’image, ou donnez au job l’image pour laquelle la stratégie est faite.</translation>
    </message>
    <message>
        <source>Install the version that .ocamlformat names, such as “opam install ocamlformat.0.26.1”.</source>
        <translation>Installez la version que .ocamlformat nomme, par exemple «&#xa0;opam install ocamlformat.0.26.1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the library a “public_name”, or build “@doc-private”, whose pages are in _build/default/_doc/_html as well.</source>
        <translation>Donnez à la bibliothèque un «&#xa0;public_name&#xa0;», ou construisez «&#xa0;@doc-private&#xa0;», dont les pages sont elles aussi dans _build/default/_doc/_html.</translation>
    </message>
    <message>
        <source>Set DUNE_CACHE_STORAGE_MODE to “copy”, or leave it out.</source>
        <translation>Mettez DUNE_CACHE_STORAGE_MODE à «&#xa0;copy&#xa0;», ou retirez-le.</translation>
    </message>
    <message>
        <source>Take dune 3.22 or newer, or set XDG_CACHE_HOME to a cached folder of the project.</source>
        <translation>Prenez dune 3.22 ou plus récent, ou faites pointer XDG_CACHE_HOME vers un dossier du projet mis en cache.</translation>
    </message>
    <message>
        <source>Take one that is there, such as /usr/bin/opam-2.5.</source>
        <translation>Prenez-en un qui existe, par exemple /usr/bin/opam-2.5.</translation>
    </message>
    <message>
        <source>Name the files: “opam install ./packages/one/one.opam --deps-only”; with --locked their folders.</source>
        <translation>Nommez les fichiers&#xa0;: «&#xa0;opam install ./packages/one/one.opam --deps-only&#xa0;»&#x202f;; avec --locked, leurs dossiers.</translation>
    </message>
    <message>
        <source>Write “opam install . --deps-only --locked”, set OPAMLOCKED to “locked”, or remove the lock file.</source>
        <translation>Écrivez «&#xa0;opam install . --deps-only --locked&#xa0;», mettez OPAMLOCKED à «&#xa0;locked&#xa0;», ou supprimez le fichier de verrouillage.</translation>
    </message>
    <message>
        <source>Take the OCaml that the lock file names, or lock the packages again with the one that the job has: “opam lock .”.</source>
        <translation>Prenez l’OCaml que le fichier de verrouillage nomme, ou verrouillez à nouveau les paquets avec celui du job&#xa0;: «&#xa0;opam lock .&#xa0;».</translation>
    </message>
    <message>
        <source>Give the job an OCaml that the package takes, or take a newer version of it.</source>
        <translation>Donnez au job un OCaml que le paquet accepte, ou prenez-en une version plus récente.</translation>
    </message>
    <message>
        <source>Write “dune build --root .”, call dune in the folder that has the dune-project, or commit a dune-workspace.</source>
        <translation>Écrivez «&#xa0;dune build --root .&#xa0;», appelez dune dans le dossier qui a le dune-project, ou mettez un dune-workspace dans le dépôt.</translation>
    </message>
    <message>
        <source>Let the script write the site into “public”, or name your folder with “pages:publish”.</source>
        <translation>Laissez le script écrire le site dans «&#xa0;public&#xa0;», ou nommez votre dossier avec «&#xa0;pages:publish&#xa0;».</translation>
    </message>
    <message>
        <source>Add “public” to the artifact&apos;s paths.</source>
        <translation>Ajoutez «&#xa0;public&#xa0;» aux chemins de l’artéfact.</translation>
    </message>
    <message>
        <source>Add a rule that holds on the default branch only.</source>
        <translation>Ajoutez une règle qui ne s’applique que sur la branche par défaut.</translation>
    </message>
    <message>
        <source>Move it under “pages”.</source>
        <translation>Déplacez-le sous «&#xa0;pages&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it out unless your instance has it.</source>
        <translation>Retirez-le, à moins que votre instance ne l’ait.</translation>
    </message>
    <message>
        <source>Take the artifacts of that job.</source>
        <translation>Reprenez les artéfacts de ce job.</translation>
    </message>
    <message>
        <source>Run “dune build @doc” before it.</source>
        <translation>Exécutez «&#xa0;dune build @doc&#xa0;» avant.</translation>
    </message>
    <message>
        <source>Add the folder to the artifact&apos;s paths.</source>
        <translation>Ajoutez le dossier aux chemins de l’artéfact.</translation>
    </message>
    <message>
        <source>Publish both parts from one job, or give one a “path_prefix”.</source>
        <translation>Publiez les deux parties depuis un seul job, ou donnez à l’une un «&#xa0;path_prefix&#xa0;».</translation>
    </message>
    <message>
        <source>Write “pages:publish” alone.</source>
        <translation>N’écrivez que «&#xa0;pages:publish&#xa0;».</translation>
    </message>
    <message>
        <source>Use a tag of your runners, or choose another runner profile.</source>
        <translation>Utilisez une étiquette de vos runners, ou choisissez un autre profil de runner.</translation>
    </message>
    <message>
        <source>Give the job an “environment”, or a “resource_group”.</source>
        <translation>Donnez au job un «&#xa0;environment&#xa0;», ou un «&#xa0;resource_group&#xa0;».</translation>
    </message>
    <message>
        <source>Set “interruptible: true” in “default”, and false for jobs that deploy.</source>
        <translation>Mettez «&#xa0;interruptible: true&#xa0;» dans «&#xa0;default&#xa0;», et false pour les jobs qui déploient.</translation>
    </message>
    <message>
        <source>Give it “needs: []”, and it starts at once.</source>
        <translation>Donnez-lui «&#xa0;needs: []&#xa0;», et il démarre aussitôt.</translation>
    </message>
    <message>
        <source>Use an image that has them, or build one in the project&apos;s registry.</source>
        <translation>Utilisez une image qui les a, ou construisez-en une dans le registre du projet.</translation>
    </message>
    <message>
        <source>Set GIT_DEPTH to “0” for this job.</source>
        <translation>Mettez GIT_DEPTH à «&#xa0;0&#xa0;» pour ce job.</translation>
    </message>
    <message>
        <source>Split the job, or use a runner with a longer limit.</source>
        <translation>Divisez le job, ou utilisez un runner avec une limite plus longue.</translation>
    </message>
    <message>
        <source>Write the value to a file, or set it in “variables”.</source>
        <translation>Écrivez la valeur dans un fichier, ou définissez-la dans «&#xa0;variables&#xa0;».</translation>
    </message>
    <message>
        <source>Use “allow_failure: true”, which shows the failure and lets the pipeline go on.</source>
        <translation>Utilisez «&#xa0;allow_failure: true&#xa0;», qui montre l’échec et laisse le pipeline continuer.</translation>
    </message>
    <message>
        <source>Restrict it with “retry:when” to failures of the runner.</source>
        <translation>Restreignez-le par «&#xa0;retry:when&#xa0;» aux échecs du runner.</translation>
    </message>
    <message>
        <source>Remove the tag, or register a runner with it.</source>
        <translation>Retirez l’étiquette, ou enregistrez un runner qui la porte.</translation>
    </message>
    <message>
        <source>Choose a runner with the docker executor, or remove the image.</source>
        <translation>Choisissez un runner avec l’exécuteur docker, ou retirez l’image.</translation>
    </message>
    <message>
        <source>Let grep read everything: grep … &gt;/dev/null</source>
        <translation>Laissez grep tout lire&#xa0;: grep … &gt;/dev/null</translation>
    </message>
    <message>
        <source>Choose a runner with the docker executor, or leave the line out and install opam on the machine.</source>
        <translation>Choisissez un runner avec l’exécuteur docker, ou retirez la ligne et installez opam sur la machine.</translation>
    </message>
    <message>
        <source>Give the job the tags of the runners, in “default” for all jobs.</source>
        <translation>Donnez au job les étiquettes des runners, dans «&#xa0;default&#xa0;» pour tous les jobs.</translation>
    </message>
    <message>
        <source>Remove the comment, or correct the rule in it.</source>
        <translation>Retirez le commentaire, ou corrigez-y la règle.</translation>
    </message>
    <message>
        <source>Say why, in the same line: # caravan: ignore C01 because …</source>
        <translation>Dites pourquoi, dans la même ligne&#xa0;: # caravan: ignore C01 because …</translation>
    </message>
    <message>
        <source>Follow the message.</source>
        <translation>Suivez le message.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation>Remplacez la tabulation par des espaces.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Enregistrez le fichier en UTF-8 sans marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>Merge the two, or delete the one that is not meant.</source>
        <translation>Fusionnez les deux, ou supprimez celle qui n’est pas voulue.</translation>
    </message>
    <message>
        <source>Put the whole line into quotes, or write it below “- |”.</source>
        <translation>Mettez toute la ligne entre guillemets, ou écrivez-la sous «&#xa0;- |&#xa0;».</translation>
    </message>
    <message>
        <source>Put the whole line into single quotes, or write it below “- |”.</source>
        <translation>Mettez toute la ligne entre guillemets simples, ou écrivez-la sous «&#xa0;- |&#xa0;».</translation>
    </message>
    <message>
        <source>Put the value into quotes.</source>
        <translation>Mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>Correct the name, or use “!reference” or “extends”, which reach into included files.</source>
        <translation>Corrigez le nom, ou utilisez «&#xa0;!reference&#xa0;» ou «&#xa0;extends&#xa0;», qui atteignent les fichiers inclus.</translation>
    </message>
    <message>
        <source>Correct the path inside the brackets.</source>
        <translation>Corrigez le chemin entre les crochets.</translation>
    </message>
    <message>
        <source>Correct the name, or add the template.</source>
        <translation>Corrigez le nom, ou ajoutez le modèle.</translation>
    </message>
    <message>
        <source>Correct the spelling, or move the key to where it belongs.</source>
        <translation>Corrigez l’orthographe, ou déplacez la clé là où est sa place.</translation>
    </message>
    <message>
        <source>Add a script, or begin the name with a dot when it is a template.</source>
        <translation>Ajoutez un script, ou faites commencer le nom par un point si c’est un modèle.</translation>
    </message>
    <message>
        <source>Add the stage to “stages”, or name one that is there.</source>
        <translation>Ajoutez l’étape à «&#xa0;stages&#xa0;», ou nommez-en une qui existe.</translation>
    </message>
    <message>
        <source>Put a job into another stage, or remove the dot from its name.</source>
        <translation>Mettez un job dans une autre étape, ou retirez le point de son nom.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the need.</source>
        <translation>Corrigez le nom, ou retirez le besoin.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it.</source>
        <translation>Corrigez le nom, ou retirez-le.</translation>
    </message>
    <message>
        <source>Remove “only” and “except”; write “start_in” into the rule.</source>
        <translation>Retirez «&#xa0;only&#xa0;» et «&#xa0;except&#xa0;»&#x202f;; écrivez «&#xa0;start_in&#xa0;» dans la règle.</translation>
    </message>
    <message>
        <source>Add “workflow:rules” that take one of the two, or an “if” to the last rule.</source>
        <translation>Ajoutez des «&#xa0;workflow:rules&#xa0;» qui prennent l’un des deux, ou un «&#xa0;if&#xa0;» à la dernière règle.</translation>
    </message>
    <message>
        <source>Add “if: $CI_PIPELINE_SOURCE == &quot;merge_request_event&quot;” or “if: $CI_COMMIT_BRANCH” to the rule, or “compare_to”.</source>
        <translation>Ajoutez «&#xa0;if: $CI_PIPELINE_SOURCE == &quot;merge_request_event&quot;&#xa0;» ou «&#xa0;if: $CI_COMMIT_BRANCH&#xa0;» à la règle, ou «&#xa0;compare_to&#xa0;».</translation>
    </message>
    <message>
        <source>Write it as a rule, or begin the job&apos;s name with a dot.</source>
        <translation>Écrivez-le comme une règle, ou faites commencer le nom du job par un point.</translation>
    </message>
    <message>
        <source>Write a number without quotes, or one map of variables for each row of the matrix.</source>
        <translation>Écrivez un nombre sans guillemets, ou un dictionnaire de variables pour chaque ligne de la matrice.</translation>
    </message>
    <message>
        <source>Write 0, 1 or 2 without quotes, or a map with “max”, “when” and “exit_codes”.</source>
        <translation>Écrivez 0, 1 ou 2 sans guillemets, ou un dictionnaire avec «&#xa0;max&#xa0;», «&#xa0;when&#xa0;» et «&#xa0;exit_codes&#xa0;».</translation>
    </message>
    <message>
        <source>Add “allow_failure: true” to the rule when the pipeline should go on without it.</source>
        <translation>Ajoutez «&#xa0;allow_failure: true&#xa0;» à la règle si le pipeline doit continuer sans lui.</translation>
    </message>
    <message>
        <source>Correct the condition.</source>
        <translation>Corrigez la condition.</translation>
    </message>
    <message>
        <source>Move them under “default”.</source>
        <translation>Déplacez-les sous «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>Name the file with its ending and the project as “group/project”.</source>
        <translation>Nommez le fichier avec sa terminaison et le projet par «&#xa0;group/project&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the name, and give the job the same environment with “action: stop”.</source>
        <translation>Corrigez le nom, et donnez au job le même environnement avec «&#xa0;action: stop&#xa0;».</translation>
    </message>
    <message>
        <source>Write “_” instead of other characters.</source>
        <translation>Écrivez «&#xa0;_&#xa0;» à la place d’autres caractères.</translation>
    </message>
    <message>
        <source>Put a line “---” after it.</source>
        <translation>Mettez une ligne «&#xa0;---&#xa0;» après.</translation>
    </message>
    <message>
        <source>Split it into a job with the script and one with “trigger”, or remove the keyword.</source>
        <translation>Divisez-le en un job avec le script et un job avec «&#xa0;trigger&#xa0;», ou retirez le mot-clé.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into quotes when YAML takes it for a truth value.</source>
        <translation>Raccourcissez-le, ou mettez-le entre guillemets quand YAML le prend pour une valeur de vérité.</translation>
    </message>
    <message>
        <source>Put the command into quotes.</source>
        <translation>Mettez la commande entre guillemets.</translation>
    </message>
    <message>
        <source>Follow the message; paths are lists, reports name files, and “when” is on_success, on_failure or always.</source>
        <translation>Suivez le message&#x202f;; les chemins sont des listes, les rapports nomment des fichiers, et «&#xa0;when&#xa0;» est on_success, on_failure ou always.</translation>
    </message>
    <message>
        <source>Follow the message; “paths” and “key:files” are lists, and “untracked” is true or false without quotes.</source>
        <translation>Suivez le message&#x202f;; «&#xa0;paths&#xa0;» et «&#xa0;key:files&#xa0;» sont des listes, et «&#xa0;untracked&#xa0;» est true ou false sans guillemets.</translation>
    </message>
    <message>
        <source>Write the name as a text, and “entrypoint” and “command” as lists.</source>
        <translation>Écrivez le nom comme un texte, et «&#xa0;entrypoint&#xa0;» et «&#xa0;command&#xa0;» comme des listes.</translation>
    </message>
    <message>
        <source>Write the value as one text; a list may stand in it with spaces between.</source>
        <translation>Écrivez la valeur comme un seul texte&#x202f;; une liste peut y figurer, séparée par des espaces.</translation>
    </message>
    <message>
        <source>Follow the message; “changes” and “exists” are lists of patterns.</source>
        <translation>Suivez le message&#x202f;; «&#xa0;changes&#xa0;» et «&#xa0;exists&#xa0;» sont des listes de motifs.</translation>
    </message>
    <message>
        <source>Write the names as a list, and maps with the keys that the message names.</source>
        <translation>Écrivez les noms comme une liste, et des dictionnaires avec les clés que le message nomme.</translation>
    </message>
    <message>
        <source>Add what is missing, for example: tag_name of $CI_COMMIT_TAG.</source>
        <translation>Ajoutez ce qui manque, par exemple&#xa0;: tag_name avec $CI_COMMIT_TAG.</translation>
    </message>
    <message>
        <source>Write the project&apos;s whole path, or one to three files under “include”.</source>
        <translation>Écrivez le chemin entier du projet, ou un à trois fichiers sous «&#xa0;include&#xa0;».</translation>
    </message>
    <message>
        <source>Put numbers into quotes, and single names of a list into brackets.</source>
        <translation>Mettez les nombres entre guillemets, et les noms isolés d’une liste entre crochets.</translation>
    </message>
    <message>
        <source>Quote the default when it is a text, and do not quote it when it is a number or truth value.</source>
        <translation>Mettez la valeur par défaut entre guillemets quand c’est un texte, et sans guillemets quand c’est un nombre ou une valeur de vérité.</translation>
    </message>
    <message>
        <source>Write “pages: true”, or the folder as “pages:publish”.</source>
        <translation>Écrivez «&#xa0;pages: true&#xa0;», ou le dossier comme «&#xa0;pages:publish&#xa0;».</translation>
    </message>
    <message>
        <source>Move other keywords into a hidden job that the jobs extend.</source>
        <translation>Déplacez les autres mots-clés dans un job caché que les jobs étendent.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as “90 minutes”.</source>
        <translation>Écrivez un nombre avec son unité, par exemple «&#xa0;90 minutes&#xa0;».</translation>
    </message>
    <message>
        <source>Put a single name into brackets.</source>
        <translation>Mettez un nom isolé entre crochets.</translation>
    </message>
    <message>
        <source>Write the value, or “[]” where nothing is meant, or remove the key.</source>
        <translation>Écrivez la valeur, ou «&#xa0;[]&#xa0;» là où rien n’est voulu, ou retirez la clé.</translation>
    </message>
    <message>
        <source>Move the entry into its job, or begin its name with a dot when it is only a place for an anchor.</source>
        <translation>Déplacez l’entrée dans son job, ou faites commencer son nom par un point quand ce n’est qu’un endroit pour une ancre.</translation>
    </message>
    <message>
        <source>Put slashes around the expression and quotes around both.</source>
        <translation>Mettez des barres obliques autour de l’expression et des guillemets autour du tout.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>Retirez les guillemets.</translation>
    </message>
    <message>
        <source>Correct the spelling.</source>
        <translation>Corrigez l’orthographe.</translation>
    </message>
    <message>
        <source>Correct the name, or mend the included file.</source>
        <translation>Corrigez le nom, ou réparez le fichier inclus.</translation>
    </message>
    <message>
        <source>Put the date into quotes.</source>
        <translation>Mettez la date entre guillemets.</translation>
    </message>
    <message>
        <source>Add “start_in”, for example “10 minutes”.</source>
        <translation>Ajoutez «&#xa0;start_in&#xa0;», par exemple «&#xa0;10 minutes&#xa0;».</translation>
    </message>
    <message>
        <source>Add “when: delayed”, or remove “start_in”.</source>
        <translation>Ajoutez «&#xa0;when: delayed&#xa0;», ou retirez «&#xa0;start_in&#xa0;».</translation>
    </message>
    <message>
        <source>Write slashes instead of the quotes.</source>
        <translation>Écrivez des barres obliques à la place des guillemets.</translation>
    </message>
    <message>
        <source>Remove the quotes around the variable.</source>
        <translation>Retirez les guillemets autour de la variable.</translation>
    </message>
    <message>
        <source>Set a variable to the whole pattern with its slashes, and compare with that variable.</source>
        <translation>Donnez à une variable le motif entier avec ses barres obliques, et comparez avec cette variable.</translation>
    </message>
    <message>
        <source>Write the source as GitLab names it, for example “merge_request_event”.</source>
        <translation>Écrivez la source comme GitLab la nomme, par exemple «&#xa0;merge_request_event&#xa0;».</translation>
    </message>
    <message>
        <source>Move the rule without a condition to the end.</source>
        <translation>Déplacez la règle sans condition à la fin.</translation>
    </message>
    <message>
        <source>Write “rules”.</source>
        <translation>Écrivez «&#xa0;rules&#xa0;».</translation>
    </message>
    <message>
        <source>Use “rules” in every job.</source>
        <translation>Utilisez «&#xa0;rules&#xa0;» dans chaque job.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Leave “needs” out, so that the job waits for the stages before it.</source>
        <translation>Retirez «&#xa0;needs&#xa0;», pour que le job attende les étapes qui le précèdent.</translation>
    </message>
    <message>
        <source>Add the job to “needs”, or remove it from “dependencies”.</source>
        <translation>Ajoutez le job à «&#xa0;needs&#xa0;», ou retirez-le de «&#xa0;dependencies&#xa0;».</translation>
    </message>
    <message>
        <source>Make the need optional, or give both jobs the same rules.</source>
        <translation>Rendez le besoin facultatif, ou donnez aux deux jobs les mêmes règles.</translation>
    </message>
    <message>
        <source>Follow the message; often a quote or a bracket is not closed, or a line is indented too little.</source>
        <translation>Suivez le message&#x202f;; souvent, un guillemet ou un crochet n’est pas fermé, ou une ligne n’est pas assez indentée.</translation>
    </message>
    <message>
        <source>Remove it, or put a job into it.</source>
        <translation>Retirez-la, ou mettez-y un job.</translation>
    </message>
    <message>
        <source>Let the job extend several templates side by side.</source>
        <translation>Faites étendre au job plusieurs modèles côte à côte.</translation>
    </message>
    <message>
        <source>Add “when: manual”.</source>
        <translation>Ajoutez «&#xa0;when: manual&#xa0;».</translation>
    </message>
    <message>
        <source>Make it a masked variable of the project (Settings, CI/CD, Variables), and replace the secret.</source>
        <translation>Faites-en une variable masquée du projet (Paramètres, CI/CD, Variables), et remplacez le secret.</translation>
    </message>
    <message>
        <source>Declare the input, or correct the name.</source>
        <translation>Déclarez l’entrée, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>Use it as $[[ inputs.NAME ]], or remove it.</source>
        <translation>Utilisez-la par $[[ inputs.NAME ]], ou retirez-la.</translation>
    </message>
    <message>
        <source>Add the value to the options, or take one of them.</source>
        <translation>Ajoutez la valeur aux options, ou prenez l’une d’elles.</translation>
    </message>
    <message>
        <source>Make the commands a step of “run”, or the other way round.</source>
        <translation>Faites des commandes une étape de «&#xa0;run&#xa0;», ou l’inverse.</translation>
    </message>
    <message>
        <source>Take values out, or several smaller rows.</source>
        <translation>Retirez des valeurs, ou prenez plusieurs lignes plus petites.</translation>
    </message>
    <message>
        <source>Write the value itself, or set the variable in the project&apos;s settings.</source>
        <translation>Écrivez la valeur elle-même, ou définissez la variable dans les paramètres du projet.</translation>
    </message>
    <message>
        <source>Name a tag or a commit.</source>
        <translation>Nommez une étiquette git ou un commit.</translation>
    </message>
    <message>
        <source>Leave the beginning out, and write “**/*” after a folder.</source>
        <translation>Retirez le début, et écrivez «&#xa0;**/*&#xa0;» après un dossier.</translation>
    </message>
    <message>
        <source>Decide in the script, or by another variable.</source>
        <translation>Décidez dans le script, ou d’après une autre variable.</translation>
    </message>
    <message>
        <source>Set GIT_STRATEGY to “none” in the job.</source>
        <translation>Mettez GIT_STRATEGY à «&#xa0;none&#xa0;» dans le job.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>Give the job another name.</source>
        <translation>Donnez au job un autre nom.</translation>
    </message>
    <message>
        <source>Write names and values as they stand in the other job&apos;s matrix.</source>
        <translation>Écrivez noms et valeurs comme ils figurent dans la matrice de l’autre job.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Let “&lt;&lt;” be the first key of the map.</source>
        <translation>Faites de «&#xa0;&lt;&lt;&#xa0;» la première clé du dictionnaire.</translation>
    </message>
    <message>
        <source>Write $[[ inputs.NAME ]], with functions behind a bar such as “truncate(0,8)” and “expand_vars”.</source>
        <translation>Écrivez $[[ inputs.NAME ]], avec des fonctions derrière une barre telles que «&#xa0;truncate(0,8)&#xa0;» et «&#xa0;expand_vars&#xa0;».</translation>
    </message>
    <message>
        <source>Write everything into one document, without “---” between.</source>
        <translation>Écrivez tout dans un seul document, sans «&#xa0;---&#xa0;» au milieu.</translation>
    </message>
    <message>
        <source>Write the entries themselves, or let the reference be the whole list: “paths: !reference [.p, paths]”.</source>
        <translation>Écrivez les entrées elles-mêmes, ou faites de la référence la liste entière&#xa0;: «&#xa0;paths: !reference [.p, paths]&#xa0;».</translation>
    </message>
    <message>
        <source>Give the job that stops the same rules as the job that deploys, with “when: manual”.</source>
        <translation>Donnez au job qui arrête les mêmes règles qu’au job qui déploie, avec «&#xa0;when: manual&#xa0;».</translation>
    </message>
    <message>
        <source>Add “allow_failure: true” to the rule.</source>
        <translation>Ajoutez «&#xa0;allow_failure: true&#xa0;» à la règle.</translation>
    </message>
    <message>
        <source>Package that the repository does not have</source>
        <translation>Paquet que le dépôt n’a pas</translation>
    </message>
    <message>
        <source>Without a cached switch or an image that holds the packages, opam builds every dependency in every run. The estimate shows the time that this takes. Ten packages and fewer are not worth a cache.</source>
        <translation>Sans switch en cache ni image qui contient les paquets, opam compile chaque dépendance à chaque exécution. L’estimation montre le temps que cela prend. Dix paquets ou moins ne valent pas un cache.</translation>
    </message>
    <message>
        <source>The images of opam know the packages of opam.ocaml.org alone. Those of Rocq and Coq, and of companies, are in repositories of their own, and without one opam ends with “unmet dependencies”.</source>
        <translation>Les images d’opam ne connaissent que les paquets d’opam.ocaml.org. Ceux de Rocq et de Coq, et ceux des entreprises, sont dans leurs propres dépôts, et sans un tel dépôt opam se termine par «&#xa0;unmet dependencies&#xa0;».</translation>
    </message>
    <message>
        <source>Add the repository before the install: “opam repo add NAME URL”, or pin the package; or mend its name.</source>
        <translation>Ajoutez le dépôt avant l’installation&#xa0;: «&#xa0;opam repo add NAME URL&#xa0;», ou faites un pin du paquet&#x202f;; ou corrigez son nom.</translation>
    </message>
</context>
<context>
    <name>recipes/strategies.yml</name>
    <message>
        <source>Jobs reach the docker daemon of the runner&apos;s host, and with it everything there.</source>
        <translation>Les jobs ont accès au démon docker de la machine du runner, et par lui à tout ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Whether a runner lets a job build images without privileges depends on its seccomp and AppArmor profiles.</source>
        <translation>Le fait qu’un runner laisse un job construire des images sans privilèges dépend de ses profils seccomp et AppArmor.</translation>
    </message>
    <message>
        <source>Slim project image</source>
        <translation>Image du projet allégée</translation>
    </message>
    <message>
        <source>Project image</source>
        <translation>Image du projet</translation>
    </message>
    <message>
        <source>Moved switch</source>
        <translation>Switch déplacé</translation>
    </message>
    <message>
        <source>Local switch, cloned compiler</source>
        <translation>Switch local, compilateur copié</translation>
    </message>
    <message>
        <source>Local switch</source>
        <translation>Switch local</translation>
    </message>
    <message>
        <source>opam root in the project</source>
        <translation>Racine opam dans le projet</translation>
    </message>
    <message>
        <source>Cached downloads</source>
        <translation>Téléchargements en cache</translation>
    </message>
    <message>
        <source>Nix</source>
        <translation>Nix</translation>
    </message>
    <message>
        <source>dune&apos;s packages</source>
        <translation>Paquets de dune</translation>
    </message>
    <message>
        <source>Built program, the distribution&apos;s packages</source>
        <translation>Programme compilé, paquets de la distribution</translation>
    </message>
    <message>
        <source>The distribution&apos;s packages</source>
        <translation>Paquets de la distribution</translation>
    </message>
    <message>
        <source>Built program</source>
        <translation>Programme compilé</translation>
    </message>
    <message>
        <source>Image&apos;s switch, no cache</source>
        <translation>Switch de l’image, sans cache</translation>
    </message>
    <message>
        <source>As the project image, but on a bare distribution, with nothing in it but the switch and what it needs; so it is pulled in a fraction of the time.</source>
        <translation>Comme l’image du projet, mais sur une distribution nue, avec rien d’autre que le switch et ce qu’il lui faut&#xa0;: elle est donc téléchargée en une fraction du temps.</translation>
    </message>
    <message>
        <source>A job builds an image with all dependencies when they change; the other jobs start in it.</source>
        <translation>Un job construit une image avec toutes les dépendances quand elles changent&#x202f;; les autres jobs démarrent dedans.</translation>
    </message>
    <message>
        <source>The image&apos;s own switch is moved into the project for the cache, and back to where it runs.</source>
        <translation>Le switch de l’image est déplacé dans le projet pour le cache, puis remis là où il fonctionne.</translation>
    </message>
    <message>
        <source>A switch in the project folder whose compiler is copied from the image instead of compiled (OCaml 5.5 and newer).</source>
        <translation>Un switch dans le dossier du projet, dont le compilateur est copié de l’image au lieu d’être compilé (OCaml 5.5 et versions ultérieures).</translation>
    </message>
    <message>
        <source>One switch in the project folder, kept in the cache and never moved.</source>
        <translation>Un switch dans le dossier du projet, gardé dans le cache et jamais déplacé.</translation>
    </message>
    <message>
        <source>opam&apos;s whole root, with switch and package definitions, is in the project folder and in the cache.</source>
        <translation>Toute la racine opam, avec le switch et les définitions de paquets, est dans le dossier du projet et dans le cache.</translation>
    </message>
    <message>
        <source>Every run installs the dependencies into the image&apos;s switch; their source archives come from the cache.</source>
        <translation>Chaque exécution installe les dépendances dans le switch de l’image&#x202f;; leurs archives de sources viennent du cache.</translation>
    </message>
    <message>
        <source>Nix makes an environment with all dependencies from the project&apos;s opam files, or from its own flake.</source>
        <translation>Nix fait un environnement avec toutes les dépendances d’après les fichiers opam du projet, ou d’après son propre flake.</translation>
    </message>
    <message>
        <source>dune itself fetches and builds OCaml and all dependencies, and its cache keeps what it has built; there is no opam.</source>
        <translation>dune récupère et compile lui-même OCaml et toutes les dépendances, et son cache garde ce qu’il a compilé&#x202f;; il n’y a pas d’opam.</translation>
    </message>
    <message>
        <source>The compiled program is cached by what its sources are, in a bare image; where they have changed it is built with OCaml of the distribution.</source>
        <translation>Le programme compilé est mis en cache selon ce que sont ses sources, dans une image nue&#x202f;; quand elles ont changé, il est compilé avec l’OCaml de la distribution.</translation>
    </message>
    <message>
        <source>OCaml, dune and all libraries come from the distribution, ready built; a job is set up in seconds.</source>
        <translation>OCaml, dune et toutes les bibliothèques viennent de la distribution, déjà compilés&#x202f;; un job est prêt en quelques secondes.</translation>
    </message>
    <message>
        <source>The compiled program itself is cached by what its sources are; while only its input changes, a job builds and installs nothing.</source>
        <translation>Le programme compilé lui-même est mis en cache selon ce que sont ses sources&#x202f;; tant que seules ses données d’entrée changent, un job ne compile et n’installe rien.</translation>
    </message>
    <message>
        <source>Every run installs the dependencies into the switch that the image brings; nothing is cached.</source>
        <translation>Chaque exécution installe les dépendances dans le switch que l’image apporte&#x202f;; rien n’est mis en cache.</translation>
    </message>
    <message>
        <source>Only a runner that may build images can run the image job; many institutions forbid it.</source>
        <translation>Seul un runner qui a le droit de construire des images peut exécuter le job de l’image&#x202f;; beaucoup d’institutions l’interdisent.</translation>
    </message>
    <message>
        <source>A fork or a branch that changes dependencies waits for a new image.</source>
        <translation>Un fork ou une branche qui modifie les dépendances attend une nouvelle image.</translation>
    </message>
    <message>
        <source>The image grows old; build it anew now and then for its security updates.</source>
        <translation>L’image vieillit&#x202f;; reconstruisez-la de temps en temps pour ses mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>No package definitions are in it, so a job cannot install anything with opam.</source>
        <translation>Elle ne contient aucune définition de paquets&#xa0;: un job ne peut donc rien installer avec opam.</translation>
    </message>
    <message>
        <source>Moving copies the switch between two file systems, in both directions, in every job.</source>
        <translation>Le déplacement copie le switch entre deux systèmes de fichiers, dans les deux sens, dans chaque job.</translation>
    </message>
    <message>
        <source>Without a lock file the cached versions stay as they are until an opam file changes.</source>
        <translation>Sans fichier de verrouillage, les versions en cache restent telles quelles jusqu’à ce qu’un fichier opam change.</translation>
    </message>
    <message>
        <source>When the image&apos;s package definitions have moved on, opam compiles OCaml after all, and says so in the log alone.</source>
        <translation>Quand les définitions de paquets de l’image ont avancé, opam compile malgré tout OCaml, et ne le dit que dans le journal.</translation>
    </message>
    <message>
        <source>The project must be at the same path on every runner, as it is with the Docker executor.</source>
        <translation>Le projet doit se trouver au même chemin sur chaque runner, comme c’est le cas avec l’exécuteur Docker.</translation>
    </message>
    <message>
        <source>The first run, and every change of an opam file, compiles OCaml and all dependencies.</source>
        <translation>La première exécution, et chaque modification d’un fichier opam, compile OCaml et toutes les dépendances.</translation>
    </message>
    <message>
        <source>The archive is the largest of all, since the package definitions are in it.</source>
        <translation>L’archive est la plus grosse de toutes, puisqu’elle contient les définitions de paquets.</translation>
    </message>
    <message>
        <source>Package definitions are as old as the cache.</source>
        <translation>Les définitions de paquets sont aussi anciennes que le cache.</translation>
    </message>
    <message>
        <source>Every run compiles all dependencies; what is saved is the network alone.</source>
        <translation>Chaque exécution compile toutes les dépendances&#x202f;; seul le réseau est économisé.</translation>
    </message>
    <message>
        <source>The packages that the image knows change every week, and with them the versions.</source>
        <translation>Les paquets que l’image connaît changent chaque semaine, et les versions avec eux.</translation>
    </message>
    <message>
        <source>Every run downloads the environment, unless a binary cache is near; without one it builds what nobody has built.</source>
        <translation>Chaque exécution télécharge l’environnement, à moins qu’un cache binaire ne soit proche&#x202f;; sans lui, elle compile ce que personne n’a compilé.</translation>
    </message>
    <message>
        <source>The flake that Caravan writes names no commit, so that versions move; commit a flake.nix and flake.lock of your own to pin them.</source>
        <translation>Le flake que Caravan écrit ne nomme aucun commit, si bien que les versions bougent&#x202f;; pour les fixer, faites un commit de vos propres flake.nix et flake.lock.</translation>
    </message>
    <message>
        <source>The runner needs to reach github.com and cache.nixos.org.</source>
        <translation>Le runner doit pouvoir atteindre github.com et cache.nixos.org.</translation>
    </message>
    <message>
        <source>Package management in dune is young, and its lock folders are not settled.</source>
        <translation>La gestion des paquets dans dune est jeune, et ses dossiers de verrouillage ne sont pas stabilisés.</translation>
    </message>
    <message>
        <source>System packages that dune does not name are missing.</source>
        <translation>Les paquets système que dune ne nomme pas manquent.</translation>
    </message>
    <message>
        <source>A file that is compiled into the program and is no source of OCaml or dune can change without the program being built anew.</source>
        <translation>Un fichier qui est compilé dans le programme sans être une source OCaml ou dune peut changer sans que le programme soit recompilé.</translation>
    </message>
    <message>
        <source>Versions are those of the distribution, which stay behind opam&apos;s.</source>
        <translation>Les versions sont celles de la distribution, en retard sur celles d’opam.</translation>
    </message>
    <message>
        <source>A dependency that the distribution does not have cannot be added later.</source>
        <translation>Une dépendance que la distribution n’a pas ne peut pas être ajoutée plus tard.</translation>
    </message>
    <message>
        <source>A new version of a dependency alone does not build the program anew, either; CACHE_EPOCH does.</source>
        <translation>Une nouvelle version d’une dépendance à elle seule ne fait pas non plus recompiler le programme&#x202f;; CACHE_EPOCH le fait.</translation>
    </message>
    <message>
        <source>Every change of the sources installs all dependencies again.</source>
        <translation>Chaque modification des sources réinstalle toutes les dépendances.</translation>
    </message>
    <message>
        <source>Every run compiles all dependencies.</source>
        <translation>Chaque exécution compile toutes les dépendances.</translation>
    </message>
    <message>
        <source>The container registry of the project is on.</source>
        <translation>Le registre de conteneurs du projet est activé.</translation>
    </message>
    <message>
        <source>A privileged runner for the image job (docker-in-docker).</source>
        <translation>Un runner privilégié pour le job de l’image (docker-in-docker).</translation>
    </message>
    <message>
        <source>The opam files are committed, because the name of the image holds their checksum.</source>
        <translation>Les fichiers opam sont dans un commit, car le nom de l’image contient leur somme de contrôle.</translation>
    </message>
    <message>
        <source>A cache that the next run finds again (shared, or always the same runner).</source>
        <translation>Un cache que l’exécution suivante retrouve (partagé, ou toujours le même runner).</translation>
    </message>
    <message>
        <source>OCaml 5.5 or newer, the first release that can be moved.</source>
        <translation>OCaml 5.5 ou version ultérieure, la première version qui peut être déplacée.</translation>
    </message>
    <message>
        <source>An image with Nix, and a runner with some gigabytes of disk.</source>
        <translation>Une image avec Nix, et un runner avec quelques gigaoctets de disque.</translation>
    </message>
    <message>
        <source>The runner reaches get.dune.build and github.com.</source>
        <translation>Le runner atteint get.dune.build et github.com.</translation>
    </message>
    <message>
        <source>A job whose only use of OCaml is to run one program of the project.</source>
        <translation>Un job qui n’utilise OCaml que pour exécuter un programme du projet.</translation>
    </message>
    <message>
        <source>A distribution that has all dependencies of the project.</source>
        <translation>Une distribution qui a toutes les dépendances du projet.</translation>
    </message>
    <message>
        <source>One switch on the runner&apos;s machine, at a path of its own outside of the project, for each of its jobs that run at the same time.</source>
        <translation>Un switch sur la machine du runner, à un chemin qui lui est propre hors du projet, pour chacun de ses jobs qui s’exécutent en même temps.</translation>
    </message>
    <message>
        <source>All projects of such a runner are the same user, who can change the switch.</source>
        <translation>Tous les projets d’un tel runner sont le même utilisateur, qui peut modifier le switch.</translation>
    </message>
    <message>
        <source>Packages that no opam file asks for any more, and switches of other releases of OCaml, stay until somebody removes them.</source>
        <translation>Les paquets qu’aucun fichier opam ne demande plus, et les switches d’autres versions d’OCaml, restent jusqu’à ce que quelqu’un les supprime.</translation>
    </message>
    <message>
        <source>Versions are those that the machine&apos;s opam knows since its last “opam update”.</source>
        <translation>Les versions sont celles que l’opam de la machine connaît depuis son dernier «&#xa0;opam update&#xa0;».</translation>
    </message>
    <message>
        <source>Opam, git and a C compiler on the machine, and the system packages of all dependencies; a job cannot install those.</source>
        <translation>Opam, git et un compilateur C sur la machine, et les paquets système de toutes les dépendances&#x202f;; un job ne peut pas les installer.</translation>
    </message>
    <message>
        <source>dune cache</source>
        <translation>cache de dune</translation>
    </message>
    <message>
        <source>What dune has built is kept, too, so that only what has changed is built again.</source>
        <translation>Ce que dune a compilé est gardé aussi, si bien que seul ce qui a changé est recompilé.</translation>
    </message>
    <message>
        <source>A rule that reads what it does not declare is taken from the cache although it should run again.</source>
        <translation>Une règle qui lit ce qu’elle ne déclare pas est prise dans le cache alors qu’elle devrait s’exécuter à nouveau.</translation>
    </message>
    <message>
        <source>dune&apos;s cache</source>
        <translation>Cache de dune</translation>
    </message>
    <message>
        <source>Every run installs the dependencies into the image&apos;s switch; what dune has built of them and of the project comes from the cache.</source>
        <translation>Chaque exécution installe les dépendances dans le switch de l’image&#x202f;; ce que dune a compilé d’elles et du projet vient du cache.</translation>
    </message>
    <message>
        <source>A change of an opam file finds nothing of it. GitLab cannot fall back to a key that it makes of files, and an older switch would hide a dependency that no opam file names.</source>
        <translation>Une modification d’un fichier opam n’en retrouve rien. GitLab ne peut pas se replier sur une clé qu’il forme d’après des fichiers, et un switch plus ancien cacherait une dépendance qu’aucun fichier opam ne nomme.</translation>
    </message>
    <message>
        <source>The first run compiles OCaml and all dependencies; later ones only what has changed.</source>
        <translation>La première exécution compile OCaml et toutes les dépendances&#x202f;; les suivantes seulement ce qui a changé.</translation>
    </message>
    <message>
        <source>An opam root on the runner&apos;s machine, at a path of its own outside of the project, with a switch for each release of OCaml.</source>
        <translation>Une racine opam sur la machine du runner, à un chemin qui lui est propre hors du projet, avec un switch pour chaque version d’OCaml.</translation>
    </message>
    <message>
        <source>Every run makes an opam root and a switch in the project folder, with nothing of any run before; the source archives come from the cache.</source>
        <translation>Chaque exécution fait une racine opam et un switch dans le dossier du projet, sans rien d’une exécution précédente&#x202f;; les archives de sources viennent du cache.</translation>
    </message>
    <message>
        <source>OCaml, dune and all libraries are the distribution&apos;s, on the runner&apos;s machine; what is missing there is installed once, by sudo.</source>
        <translation>OCaml, dune et toutes les bibliothèques sont ceux de la distribution, sur la machine du runner&#x202f;; ce qui y manque est installé une fois, par sudo.</translation>
    </message>
    <message>
        <source>All projects of such a runner are the same user, who can change the root.</source>
        <translation>Tous les projets d’un tel runner sont le même utilisateur, qui peut modifier la racine.</translation>
    </message>
    <message>
        <source>Each project has OCaml and the package definitions for itself, some gigabytes with several jobs at the same time, until somebody removes them.</source>
        <translation>Chaque projet a OCaml et les définitions de paquets pour lui seul, quelques gigaoctets avec plusieurs jobs simultanés, jusqu’à ce que quelqu’un les supprime.</translation>
    </message>
    <message>
        <source>Package definitions are as old as the root; “opam update” on the machine brings others.</source>
        <translation>Les définitions de paquets sont aussi anciennes que la racine&#x202f;; «&#xa0;opam update&#xa0;» sur la machine en apporte d’autres.</translation>
    </message>
    <message>
        <source>Every run compiles OCaml and all dependencies; what is saved is the network alone.</source>
        <translation>Chaque exécution compile OCaml et toutes les dépendances&#x202f;; seul le réseau est économisé.</translation>
    </message>
    <message>
        <source>The packages that opam knows change every day, and with them the versions.</source>
        <translation>Les paquets qu’opam connaît changent chaque jour, et les versions avec eux.</translation>
    </message>
    <message>
        <source>Versions are those of the machine&apos;s distribution, which stay behind opam&apos;s, and change when somebody upgrades it.</source>
        <translation>Les versions sont celles de la distribution de la machine, en retard sur celles d’opam, et changent quand quelqu’un la met à niveau.</translation>
    </message>
    <message>
        <source>What one project has installed stays for all projects of the machine.</source>
        <translation>Ce qu’un projet a installé reste pour tous les projets de la machine.</translation>
    </message>
    <message>
        <source>Jobs that install packages at the same time fail, since only one may.</source>
        <translation>Les jobs qui installent des paquets en même temps échouent, car un seul le peut à la fois.</translation>
    </message>
    <message>
        <source>Debian on the machine, with all dependencies of the project among its packages.</source>
        <translation>Debian sur la machine, avec toutes les dépendances du projet parmi ses paquets.</translation>
    </message>
    <message>
        <source>Those packages are installed, or the runner&apos;s user may install packages by sudo without a password.</source>
        <translation>Ces paquets sont installés, ou l’utilisateur du runner a le droit d’installer des paquets par sudo sans mot de passe.</translation>
    </message>
</context>
</TS>
