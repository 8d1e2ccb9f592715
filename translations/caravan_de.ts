<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessibleTexts</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 benötigt %2</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1 with %n job(s).</source>
        <translation>
            <numerusform>Phase %1 mit %n Job.</numerusform>
            <numerusform>Phase %1 mit %n Jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountTexts</name>
    <message>
        <source>“%1” is started by hand and not counted.</source>
        <translation>„%1“ wird von Hand gestartet und nicht mitgezählt.</translation>
    </message>
    <message>
        <source>“%1” waits for itself, in a circle of needs.</source>
        <translation>„%1“ wartet über einen Kreis von needs-Einträgen auf sich selbst.</translation>
    </message>
    <message>
        <source>“%1” waits for “%2”, which does not start by itself.</source>
        <translation>„%1“ wartet auf den Job „%2“, der nicht von selbst startet.</translation>
    </message>
    <message>
        <source>“%1” is not started, since “%2” fails.</source>
        <translation>„%1“ wird nicht gestartet, weil „%2“ fehlschlägt.</translation>
    </message>
    <message>
        <source>“%1” runs only when a job before it has failed.</source>
        <translation>„%1“ läuft nur, wenn ein Job davor fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>“%1” is skipped, since it needs “%2”, which does not run by itself.</source>
        <translation>„%1“ wird übersprungen, denn benötigt wird der Job „%2“, der nicht von selbst läuft.</translation>
    </message>
</context>
<context>
    <name>AddBlockTexts</name>
    <message>
        <source>“%1” is not a job, so it cannot be added as one.</source>
        <translation>„%1“ ist kein Job und kann daher nicht als solcher hinzugefügt werden.</translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>Es gibt keine Strategie „%1“.</translation>
    </message>
    <message>
        <source>“%1” stores a cache for the other jobs, and they have none.</source>
        <translation>„%1“ speichert einen Cache für die anderen Jobs, und die haben keinen.</translation>
    </message>
    <message>
        <source>“%1” needs the program “%2”, and “%3” does not bring it.</source>
        <translation>„%1“ benötigt das Programm „%2“, und „%3“ bringt es nicht mit.</translation>
    </message>
    <message>
        <source>Let a job with opam do it: give one job of the pipeline another strategy first.</source>
        <translation>Lassen Sie das einen Job mit opam tun: Geben Sie zuerst einem Job der Pipeline eine andere Strategie.</translation>
    </message>
</context>
<context>
    <name>AdviceTexts</name>
    <message>
        <source>Take the image %1</source>
        <translation>Das Image %1 nehmen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>AdvisingTexts</name>
    <message>
        <source>mends</source>
        <translation>behebt den Fehler</translation>
    </message>
    <message>
        <source>A run takes %1 on average over such runs: %2. Each line says what one edit alone saves of that.</source>
        <translation>Ein Lauf dauert bei solchen Läufen im Mittel %1: %2. Jede Zeile sagt, was eine einzelne Änderung allein davon einspart.</translation>
    </message>
    <message>
        <source>The pipeline fails: %1 Each line is an edit with which it may succeed.</source>
        <translation>Die Pipeline schlägt fehl: %1 Jede Zeile ist eine Änderung, mit der sie gelingen kann.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>No edit that is known here saves anything.</source>
        <translation>Keine der hier bekannten Änderungen spart etwas ein.</translation>
    </message>
    <message>
        <source>caravan-cli advise --diff NUMBER shows an edit, --apply NUMBER makes it.</source>
        <translation>caravan-cli advise --diff NUMBER zeigt eine Änderung, --apply NUMBER nimmt sie vor.</translation>
    </message>
    <message>
        <source>There is no advice “%1”.</source>
        <translation>Es gibt keinen Vorschlag „%1“.</translation>
    </message>
    <message>
        <source>billed %1 min less, CO₂e %2 g less</source>
        <translation>%1&#xa0;min weniger abgerechnet, %2&#xa0;g weniger CO₂e</translation>
    </message>
</context>
<context>
    <name>ApplyTexts</name>
    <message>
        <source>Job “%1” extends “%2”, which is in another file.</source>
        <translation>Job „%1“ erweitert „%2“ (extends), das in einer anderen Datei steht.</translation>
    </message>
    <message>
        <source>Give the job a script and an image of its own first.</source>
        <translation>Geben Sie dem Job zuerst ein eigenes Skript und ein eigenes Image.</translation>
    </message>
    <message>
        <source>A part of job “%1” is in another file: %2</source>
        <translation>Ein Teil von Job „%1“ steht in einer anderen Datei: %2</translation>
    </message>
    <message>
        <source>Job “%1” would be lost.</source>
        <translation>Job „%1“ ginge verloren.</translation>
    </message>
    <message>
        <source>Job “%1” shares text with the jobs to be changed, and would change too.</source>
        <translation>Job „%1“ teilt sich Text mit den zu ändernden Jobs und würde mitgeändert.</translation>
    </message>
    <message>
        <source>Apply the strategy to all of these jobs together.</source>
        <translation>Wenden Sie die Strategie auf alle diese Jobs zusammen an.</translation>
    </message>
    <message>
        <source>The own commands of job “%1” would not stay as they are.</source>
        <translation>Die eigenen Befehle von Job „%1“ blieben nicht, wie sie sind.</translation>
    </message>
    <message>
        <source>Job “%1” could not be written so that it follows “%2”.</source>
        <translation>Job „%1“ ließ sich nicht so schreiben, dass er „%2“ folgt.</translation>
    </message>
    <message>
        <source>Job “%1” has another compiler or system than other jobs, and a project image has only one.</source>
        <translation>Job „%1“ hat einen anderen Compiler oder ein anderes System als andere Jobs, und ein Projekt-Image hat nur eines davon.</translation>
    </message>
    <message>
        <source>Give all jobs the same image first, or apply the strategy to some of them.</source>
        <translation>Geben Sie zuerst allen Jobs dasselbe Image, oder wenden Sie die Strategie nur auf einige von ihnen an.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>Job “%1” has no script, so it needs no switch.</source>
        <translation>Job „%1“ hat kein Skript und benötigt daher keinen Switch.</translation>
    </message>
    <message>
        <source>All jobs that use opam stand in included files: “%1” in “%2”.</source>
        <translation>Alle Jobs, die opam verwenden, stehen in eingebundenen Dateien: „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>Apply the strategy to that file.</source>
        <translation>Wenden Sie die Strategie auf diese Datei an.</translation>
    </message>
    <message>
        <source>No job of this pipeline uses opam, so there is nothing to apply the strategy to.</source>
        <translation>Kein Job dieser Pipeline verwendet opam, daher gibt es nichts, worauf sich die Strategie anwenden ließe.</translation>
    </message>
</context>
<context>
    <name>ArtifactsTexts</name>
    <message>
        <source>“%1” hands over “%2”, which is outside the project: GitLab takes nothing of it.</source>
        <translation>„%1“ übergibt „%2“, das außerhalb des Projekts liegt: GitLab nimmt davon nichts.</translation>
    </message>
    <message>
        <source>“%1” hands over %2 in every run and says nothing of how long it is kept.</source>
        <translation>„%1“ übergibt in jedem Lauf %2 und sagt nicht, wie lange es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>all untracked files</source>
        <translation>alle nicht versionierten Dateien</translation>
    </message>
    <message>
        <source>Keep it for one week</source>
        <translation>Eine Woche lang aufbewahren</translation>
    </message>
    <message>
        <source>“%1” has “%2” directly under “artifacts”; GitLab wants it under “artifacts:reports”.</source>
        <translation>„%1“ hat „%2“ direkt unter „artifacts“; GitLab verlangt es unter „artifacts:reports“.</translation>
    </message>
    <message>
        <source>Move it under “reports”</source>
        <translation>Unter „reports“ verschieben</translation>
    </message>
    <message>
        <source>The artifacts of “%1” have both “public” and “access”, which GitLab refuses.</source>
        <translation>Die Artefakte von „%1“ haben sowohl „public“ als auch „access“, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>Keep “access”, remove “public”</source>
        <translation>„access“ behalten, „public“ entfernen</translation>
    </message>
    <message>
        <source>“%1” keeps “%2” only when its tests succeed; the report alone is there when they fail.</source>
        <translation>„%1“ bewahrt „%2“ nur auf, wenn die Tests gelingen; schlagen sie fehl, ist nur der Bericht da.</translation>
    </message>
    <message>
        <source>Keep them when tests fail, too</source>
        <translation>Auch bei fehlgeschlagenen Tests aufbewahren</translation>
    </message>
    <message>
        <source>“%1” shows artifacts as “%2”, but names no paths; GitLab refuses that.</source>
        <translation>„%1“ zeigt Artefakte als „%2“ an, nennt aber keine Pfade; das lehnt GitLab ab.</translation>
    </message>
    <message>
        <source>“%1” shows “%2” with “expose_as”; GitLab refuses a pattern there.</source>
        <translation>„%1“ zeigt „%2“ mit „expose_as“ an; ein Muster lehnt GitLab dort ab.</translation>
    </message>
    <message>
        <source>“%1” hands its switch “%2” over as an artifact: every run uploads all of it anew.</source>
        <translation>„%1“ übergibt seinen Switch „%2“ als Artefakt: Jeder Lauf lädt ihn vollständig neu hoch.</translation>
    </message>
    <message>
        <source>“%1” depends on artifacts of “%2”, which has none.</source>
        <translation>„%1“ hängt von Artefakten des Jobs „%2“ ab, der keine hat.</translation>
    </message>
    <message>
        <source>“%1” asks for the artifacts of “%2”, which has none.</source>
        <translation>„%1“ verlangt die Artefakte des Jobs „%2“, der keine hat.</translation>
    </message>
</context>
<context>
    <name>AskingOpamTexts</name>
    <message>
        <source>opam is not installed here.</source>
        <translation>opam ist hier nicht installiert.</translation>
    </message>
    <message numerus="yes">
        <source>opam has not answered within %n second(s).</source>
        <translation>
            <numerusform>opam hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>opam hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: opam alone</source>
        <translation>%1 %2: nur opam</translation>
    </message>
    <message>
        <source>%1 %2: Caravan alone</source>
        <translation>%1 %2: nur Caravan</translation>
    </message>
    <message>
        <source>%1: opam %2, Caravan %3</source>
        <translation>%1: opam %2, Caravan %3</translation>
    </message>
    <message>
        <source>opam was not asked to the end.</source>
        <translation>Die Abfrage von opam wurde nicht zu Ende geführt.</translation>
    </message>
    <message>
        <source>Caravan solves by itself, without it.</source>
        <translation>Caravan löst die Abhängigkeiten selbst auf, ohne opam.</translation>
    </message>
</context>
<context>
    <name>AssumedTimesTexts</name>
    <message>
        <source>A time is such as 90s, 8m or 1h30m, not “%1”.</source>
        <translation>Eine Dauer ist etwa 90s, 8m oder 1h30m, nicht „%1“.</translation>
    </message>
    <message>
        <source>A range stands behind the time and is around it: time=5m range=4m..8m, not “%1”.</source>
        <translation>Eine Spanne steht hinter der Dauer und umgibt sie: time=5m range=4m..8m, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” says nothing about the time of a job.</source>
        <translation>„%1“ sagt nichts über die Dauer eines Jobs.</translation>
    </message>
    <message>
        <source>Say time=5m or time=unsaid, and besides range=4m..8m, run=first, run=later or run=any, and source=TEXT.</source>
        <translation>Sagen Sie time=5m oder time=unsaid und dazu range=4m..8m, run=first, run=later oder run=any und source=TEXT.</translation>
    </message>
    <message>
        <source>of all runs</source>
        <translation>aller Läufe</translation>
    </message>
    <message>
        <source>of a first run</source>
        <translation>eines ersten Laufs</translation>
    </message>
    <message>
        <source>of later runs</source>
        <translation>späterer Läufe</translation>
    </message>
    <message>
        <source>job %1: its scripts take %2, from %3 to %4, %5 (%6)</source>
        <translation>Job %1: Seine Skripte dauern %2, von %3 bis %4, %5 (%6)</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>Say how long the scripts of “%1” take: time=5m.</source>
        <translation>Sagen Sie, wie lange die Skripte von „%1“ dauern: time=5m.</translation>
    </message>
    <message>
        <source>Nothing is said of the time of “%1”.</source>
        <translation>Über die Dauer von „%1“ ist nichts gesagt.</translation>
    </message>
    <message>
        <source>The pipeline has no job “%1” now.</source>
        <translation>Die Pipeline hat jetzt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>“%1” is longer than GitLab lets any job run, which is %2.</source>
        <translation>„%1“ ist länger, als GitLab irgendeinen Job laufen lässt, nämlich %2.</translation>
    </message>
</context>
<context>
    <name>AssumingTexts</name>
    <message>
        <source>Say yes, no or unsaid, not “%1”.</source>
        <translation>Geben Sie yes, no oder unsaid an, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to say about “%1”.</source>
        <translation>Zu „%1“ gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>Say NAME=VALUE with one of these names: %1.</source>
        <translation>Geben Sie NAME=VALUE mit einem dieser Namen an: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (you said so)</source>
        <translation>%1 (Ihre Angabe)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>--size takes a number of megabytes, not “%1”.</source>
        <translation>--size erwartet eine Anzahl von Megabytes, nicht „%1“.</translation>
    </message>
    <message>
        <source>remember that it installs system packages by apt, apk, dnf, zypper or pacman</source>
        <translation>merken, dass es Systempakete mit apt, apk, dnf, zypper oder pacman installiert</translation>
    </message>
    <message>
        <source>remember that it has this series of OCaml, such as 5.4, or “none”</source>
        <translation>merken, dass es diese OCaml-Serie hat, zum Beispiel 5.4, oder „none“</translation>
    </message>
    <message>
        <source>remember whether it has opam: yes or no</source>
        <translation>merken, ob es opam hat: yes oder no</translation>
    </message>
    <message>
        <source>remember who runs the commands of jobs in it</source>
        <translation>merken, wer darin die Befehle von Jobs ausführt</translation>
    </message>
    <message>
        <source>remember how many megabytes are pulled</source>
        <translation>merken, wie viele Megabytes heruntergeladen werden</translation>
    </message>
    <message>
        <source>remember the digest that it is pinned to</source>
        <translation>den Digest merken, auf den es festgelegt ist</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tags</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” was known already, and what you say goes before it. This is no longer taken: %2</source>
        <translation>„%1“ war schon bekannt, und was Sie sagen, geht vor. Das gilt nicht mehr: %2</translation>
    </message>
    <message>
        <source>“%1” is no name of an image.</source>
        <translation>„%1“ ist kein Name eines Images.</translation>
    </message>
</context>
<context>
    <name>AssumptionTexts</name>
    <message>
        <source>It moves the wall time by %1, from its P10 to its P90.</source>
        <translation>Sie verschiebt die Gesamtdauer um %1, von ihrem P10 zu ihrem P90.</translation>
    </message>
</context>
<context>
    <name>BlockFittingTexts</name>
    <message>
        <source>No release of OCaml suits both “%1” and the project&apos;s packages.</source>
        <translation>Kein OCaml-Release passt zugleich zu „%1“ und zu den Paketen des Projekts.</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”.</source>
        <translation>„%1“ hat keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>The parameter “%1” cannot be “%2”.</source>
        <translation>Der Parameter „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>Möglich ist: %1.</translation>
    </message>
</context>
<context>
    <name>BlockGesturesTexts</name>
    <message>
        <source>There is no block “%1”.</source>
        <translation>Es gibt keinen Baustein „%1“.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>A cache strategy belongs to a job.</source>
        <translation>Eine Cache-Strategie gehört zu einem Job.</translation>
    </message>
    <message>
        <source>Select a job, or drop it on a job card.</source>
        <translation>Wählen Sie einen Job aus, oder legen Sie sie auf einer Job-Karte ab.</translation>
    </message>
    <message>
        <source>The job “%1” uses no opam, so it needs no switch.</source>
        <translation>Der Job „%1“ verwendet kein opam und benötigt daher keinen Switch.</translation>
    </message>
    <message>
        <source>Drop it on a job that builds or tests OCaml code.</source>
        <translation>Legen Sie sie auf einem Job ab, der OCaml-Code baut oder testet.</translation>
    </message>
    <message>
        <source>An image belongs to a job.</source>
        <translation>Ein Image gehört zu einem Job.</translation>
    </message>
    <message>
        <source>Add job %1</source>
        <translation>Job %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
        <source>Set the image of %1</source>
        <translation>Image von %1 festlegen</translation>
    </message>
    <message>
        <source>Remove the image of %1</source>
        <translation>Image von %1 entfernen</translation>
    </message>
    <message>
        <source>Use “%1” for %2</source>
        <translation>„%1“ für %2 verwenden</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Öffnen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Propose a pipeline</source>
        <translation>Pipeline vorschlagen</translation>
    </message>
    <message>
        <source>A cache key belongs to a job.</source>
        <translation>Ein Cache-Schlüssel gehört zu einem Job.</translation>
    </message>
    <message>
        <source>The job “%1” has no cache, so there is no key to change.</source>
        <translation>Der Job „%1“ hat keinen Cache, also gibt es keinen Schlüssel zu ändern.</translation>
    </message>
    <message>
        <source>Give it a cache strategy or a cache first.</source>
        <translation>Geben Sie ihm zuerst eine Cache-Strategie oder einen Cache.</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>„%1“ für %2</translation>
    </message>
    <message>
        <source>use “%1” for the cache of %2</source>
        <translation>„%1“ für den Cache von %2 verwenden</translation>
    </message>
    <message>
        <source>use “%1” for the cache of %2 that keeps %3</source>
        <translation>„%1“ für den Cache von %2 verwenden, der %3 aufhebt</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>The P90 of the estimate, %1, is over the budget of %2 (%3).</source>
        <translation>Der P90-Wert der Schätzung, %1, liegt über dem Budget von %2 (%3).</translation>
    </message>
    <message>
        <source>The estimate of %1 is over the budget of %2 (%3).</source>
        <translation>Die Schätzung von %1 liegt über dem Budget von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 g CO₂e</source>
        <translation>%1&#xa0;g CO₂e</translation>
    </message>
    <message>
        <source>No budget is kept by a pipeline that is not made: %1</source>
        <translation>Eine Pipeline, die nicht erstellt wird, hält kein Budget ein: %1</translation>
    </message>
    <message>
        <source>No budget is kept by a pipeline that fails: %1</source>
        <translation>Eine Pipeline, die fehlschlägt, hält kein Budget ein: %1</translation>
    </message>
</context>
<context>
    <name>BuilderTexts</name>
    <message>
        <source>sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>BuiltProgramTexts</name>
    <message>
        <source>Use another strategy for this job, or split it.</source>
        <translation>Verwenden Sie für diesen Job eine andere Strategie, oder teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which needs more than one program of the project.</source>
        <translation>„%1“ führt „%2“ aus, was mehr als ein Programm des Projekts benötigt.</translation>
    </message>
    <message>
        <source>“%1” runs several programs of the project: “%2” and “%3”.</source>
        <translation>„%1“ führt mehrere Programme des Projekts aus: „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>“%1” runs no program of the project by “dune exec”, so there is none to keep.</source>
        <translation>„%1“ führt kein Programm des Projekts mit „dune exec“ aus, daher gibt es keines aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>CacheChangesTexts</name>
    <message>
        <source>The job “%1” has no such cache.</source>
        <translation>Der Job „%1“ hat keinen solchen Cache.</translation>
    </message>
    <message>
        <source>The caches of “%1” are a list within a list, or some are empty.</source>
        <translation>Die Caches von „%1“ sind eine Liste in einer Liste, oder einige sind leer.</translation>
    </message>
    <message>
        <source>Change them in the text.</source>
        <translation>Ändern Sie sie im Text.</translation>
    </message>
    <message numerus="yes">
        <source>A cache key is made of %n file(s) at most.</source>
        <translation>
            <numerusform>Ein Cache-Schlüssel wird aus höchstens %n Datei gebildet.</numerusform>
            <numerusform>Ein Cache-Schlüssel wird aus höchstens %n Dateien gebildet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The cache key of “%1” has no file “%2”.</source>
        <translation>Der Cache-Schlüssel von „%1“ hat keine Datei „%2“.</translation>
    </message>
</context>
<context>
    <name>CacheFallbackTexts</name>
    <message>
        <source>The cache key “%2” of “%1” is another one for each branch, so the first pipeline of every branch starts without a cache.</source>
        <translation>Der Cache-Schlüssel „%2“ von „%1“ ist für jeden Branch ein anderer, sodass die erste Pipeline jedes Branchs ohne Cache beginnt.</translation>
    </message>
    <message>
        <source>Begin with the cache of the default branch</source>
        <translation>Mit dem Cache des Standard-Branchs beginnen</translation>
    </message>
    <message>
        <source>A new branch finds nothing for “%1”: it asks for “%2-non_protected”, and only the protected default branch stores the cache, as “%2-protected”.</source>
        <translation>Ein neuer Branch findet nichts für „%1“: Er fragt nach „%2-non_protected“, und nur der geschützte Standard-Branch speichert den Cache, und zwar als „%2-protected“.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>“%1” sets CACHE_FALLBACK_KEY to “%2”: the runner refuses a key that ends in “-protected”.</source>
        <translation>„%1“ setzt CACHE_FALLBACK_KEY auf „%2“: Der Runner lehnt einen Schlüssel ab, der auf „-protected“ endet.</translation>
    </message>
    <message>
        <source>“%1” sets CACHE_FALLBACK_KEY to “%2”, but caches are stored as “%2-protected” or “%2-non_protected”.</source>
        <translation>„%1“ setzt CACHE_FALLBACK_KEY auf „%2“, Caches werden aber als „%2-protected“ oder „%2-non_protected“ gespeichert.</translation>
    </message>
    <message>
        <source>A cache of “%1” has %2 fallback keys; GitLab takes at most five.</source>
        <translation>Ein Cache von „%1“ hat %2 Fallback-Schlüssel; GitLab erlaubt höchstens fünf.</translation>
    </message>
    <message>
        <source>Keep the first five</source>
        <translation>Die ersten fünf behalten</translation>
    </message>
    <message>
        <source>“%1” falls back to the cache “%2”, which no job of this file ever stores.</source>
        <translation>„%1“ fällt auf den Cache „%2“ zurück, den kein Job dieser Datei jemals speichert.</translation>
    </message>
</context>
<context>
    <name>CacheForecastTexts</name>
    <message>
        <source>Replaying the caches was cancelled.</source>
        <translation>Das Durchspielen der Caches wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>CacheKeysTexts</name>
    <message>
        <source>The cache key of “%1” names %2 files; GitLab takes one or two.</source>
        <translation>Der Cache-Schlüssel von „%1“ nennt %2 Dateien; GitLab erlaubt eine oder zwei.</translation>
    </message>
    <message>
        <source>GitLab refuses the cache key “%2” of “%1”: it holds a slash, or nothing but dots.</source>
        <translation>GitLab lehnt den Cache-Schlüssel „%2“ von „%1“ ab: Er enthält einen Schrägstrich oder nichts als Punkte.</translation>
    </message>
    <message>
        <source>Write “-” instead of the slash</source>
        <translation>„-“ anstelle des Schrägstrichs schreiben</translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, and a branch name may have a slash in it.</source>
        <translation>Der Cache-Schlüssel von „%1“ enthält $%2, und ein Branch-Name kann einen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG</source>
        <translation>$CI_COMMIT_REF_SLUG verwenden</translation>
    </message>
    <message>
        <source>“%1” shares the cache “%2” with other jobs of the same pipeline only; artifacts hand files to later jobs.</source>
        <translation>„%1“ teilt den Cache „%2“ nur mit anderen Jobs derselben Pipeline; Dateien übergibt man an spätere Jobs mit Artefakten.</translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, so no later pipeline ever finds this cache.</source>
        <translation>Der Cache-Schlüssel von „%1“ enthält $%2, daher findet keine spätere Pipeline jemals diesen Cache.</translation>
    </message>
    <message>
        <source>“%1” uses the cache key “%2” for two caches with different paths: they overwrite each other.</source>
        <translation>„%1“ verwendet den Cache-Schlüssel „%2“ für zwei Caches mit verschiedenen Pfaden: Sie überschreiben einander.</translation>
    </message>
    <message>
        <source>“%1” and “%2” use the cache key “%3” with different paths: they overwrite each other.</source>
        <translation>„%1“ und „%2“ verwenden den Cache-Schlüssel „%3“ mit verschiedenen Pfaden: Sie überschreiben einander.</translation>
    </message>
    <message>
        <source>“%1” runs for several values of $%2, but they all share the cache key “%3”.</source>
        <translation>„%1“ läuft für mehrere Werte von $%2, aber alle teilen sich den Cache-Schlüssel „%3“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” share the cache key “%3”, but run in the images “%4” and “%5”.</source>
        <translation>„%1“ und „%2“ teilen sich den Cache-Schlüssel „%3“, laufen aber in den Images „%4“ und „%5“.</translation>
    </message>
    <message>
        <source>“%1” runs its script with several values of $%2, and they all share the cache key “%3”.</source>
        <translation>„%1“ führt sein Skript mit mehreren Werten von $%2 aus, und alle teilen sich den Cache-Schlüssel „%3“.</translation>
    </message>
    <message>
        <source>“%1” caches its switch “%2” under the key “%3”, which stays the same when the opam files change.</source>
        <translation>„%1“ speichert seinen Switch „%2“ unter dem Cache-Schlüssel „%3“, der derselbe bleibt, wenn sich die opam-Dateien ändern.</translation>
    </message>
    <message>
        <source>“%1” caches its switch “%2” under the key “%3”, one for everything: it stays the same when the opam files or the OCaml version change.</source>
        <translation>„%1“ speichert seinen Switch „%2“ unter dem Cache-Schlüssel „%3“, einem für alles: Er bleibt derselbe, wenn sich die opam-Dateien oder die OCaml-Version ändern.</translation>
    </message>
    <message>
        <source>Make the key from the OCaml version and the opam files</source>
        <translation>Den Schlüssel aus der OCaml-Version und den opam-Dateien bilden</translation>
    </message>
    <message>
        <source>The project has no file “%2”, so the cache key of “%1” never changes.</source>
        <translation>Das Projekt hat keine Datei „%2“, daher ändert sich der Cache-Schlüssel von „%1“ nie.</translation>
    </message>
    <message>
        <source>Make the key from the opam files</source>
        <translation>Den Schlüssel aus den opam-Dateien bilden</translation>
    </message>
</context>
<context>
    <name>CacheRewriteTexts</name>
    <message numerus="yes">
        <source>Job “%1” has %n cache(s) already, and GitLab takes four at most.</source>
        <translation>
            <numerusform>Job „%1“ hat bereits %n Cache, und GitLab erlaubt höchstens vier.</numerusform>
            <numerusform>Job „%1“ hat bereits %n Caches, und GitLab erlaubt höchstens vier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy of a cache of job “%1” is a variable, which Caravan does not copy.</source>
        <translation>Die Richtlinie eines Caches von Job „%1“ ist eine Variable, die Caravan nicht kopiert.</translation>
    </message>
    <message>
        <source>Give the job a cache of its own first.</source>
        <translation>Geben Sie dem Job zuerst einen eigenen Cache.</translation>
    </message>
</context>
<context>
    <name>CacheSharingTexts</name>
    <message>
        <source>“%1” only pulls the cache “%2”, and no job of this file stores it.</source>
        <translation>„%1“ lädt den Cache „%2“ nur herunter, und kein Job dieser Datei speichert ihn.</translation>
    </message>
    <message>
        <source>The cache key of “%1” names the file “%2”, but GitLab puts no variables in there.</source>
        <translation>Der Cache-Schlüssel von „%1“ nennt die Datei „%2“, aber GitLab setzt dort keine Variablen ein.</translation>
    </message>
    <message>
        <source>“%1” and “%2” use the cache “%3” on different runners, and each runner of “%4” keeps caches for itself.</source>
        <translation>„%1“ und „%2“ verwenden den Cache „%3“ auf verschiedenen Runnern, und jeder Runner von „%4“ behält seine Caches für sich.</translation>
    </message>
    <message>
        <source>“%1” and %2 other jobs of the stage “%3” each store the same cache “%4” at their end.</source>
        <translation>„%1“ und %2 andere Jobs der Phase „%3“ speichern jeweils am Ende denselben Cache „%4“.</translation>
    </message>
</context>
<context>
    <name>CacheTexts</name>
    <message>
        <source>“%1” caches “%2”, which is outside the project: GitLab stores nothing of it.</source>
        <translation>„%1“ hat „%2“ im Cache, das außerhalb des Projekts liegt: GitLab speichert davon nichts.</translation>
    </message>
    <message>
        <source>The cache of “%1” names no paths, so it stores nothing.</source>
        <translation>Der Cache von „%1“ nennt keine Pfade und speichert daher nichts.</translation>
    </message>
    <message>
        <source>Remove the cache</source>
        <translation>Den Cache entfernen</translation>
    </message>
    <message>
        <source>“%1” has %2 caches; GitLab takes at most four.</source>
        <translation>„%1“ hat %2 Caches; GitLab erlaubt höchstens vier.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so that nothing fetched can be kept.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden, sodass nichts Abgerufenes aufgehoben werden kann.</translation>
    </message>
    <message>
        <source>Of what was fetched, this cannot be removed from “%1”: %2</source>
        <translation>Von dem, was abgerufen wurde, kann dies nicht aus „%1“ entfernt werden: %2</translation>
    </message>
</context>
<context>
    <name>CacheUseTexts</name>
    <message>
        <source>“%1” has “%2” both in a cache and among its artifacts.</source>
        <translation>„%1“ hat „%2“ sowohl in einem Cache als auch unter seinen Artefakten.</translation>
    </message>
    <message>
        <source>“%1” caches all untracked files, with “_build” and everything else that git ignores.</source>
        <translation>„%1“ nimmt alle Dateien, die git nicht verfolgt, in den Cache auf, mit „_build“ und allem anderen, was git ignoriert.</translation>
    </message>
    <message>
        <source>“%1” is allowed to fail, and whenever it does, the switch that it built is not stored.</source>
        <translation>„%1“ darf fehlschlagen, und immer wenn das geschieht, wird der gebaute Switch nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” caches “%2”, which “%3” makes a link: the files behind it are not stored.</source>
        <translation>„%1“ hat „%2“ im Cache, das „%3“ zu einem Link macht: Die Dateien dahinter werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” stores its switch “%2” even when it fails, perhaps half installed.</source>
        <translation>„%1“ speichert seinen Switch „%2“ auch dann, wenn der Job fehlschlägt, womöglich halb installiert.</translation>
    </message>
    <message>
        <source>Store it only when the job succeeds</source>
        <translation>Nur speichern, wenn der Job gelingt</translation>
    </message>
    <message>
        <source>“%1” keeps “%2” in the project, and dune takes it for sources.</source>
        <translation>„%1“ bewahrt „%2“ im Projekt auf, und dune hält es für Quellen.</translation>
    </message>
    <message>
        <source>“%1” stores “_build” and dune&apos;s cache “%2” in one archive: most files twice.</source>
        <translation>„%1“ speichert „_build“ und den dune-Cache „%2“ in einem Archiv: die meisten Dateien doppelt.</translation>
    </message>
    <message>
        <source>Store dune&apos;s cache alone</source>
        <translation>Nur den dune-Cache speichern</translation>
    </message>
    <message>
        <source>“%1” caches “%2”, but nothing that it runs writes there, so the cache is never stored.</source>
        <translation>„%1“ hat „%2“ im Cache, aber nichts, was der Job ausführt, schreibt dorthin, daher wird der Cache nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>CachesTexts</name>
    <message>
        <source>The cache path “%1” of “%2” is outside the project folder, so GitLab keeps nothing of it.</source>
        <translation>Der Cache-Pfad „%1“ von „%2“ liegt außerhalb des Projektordners, daher bewahrt GitLab davon nichts auf.</translation>
    </message>
    <message>
        <source>%1 of cache, %2 unpacked</source>
        <translation>%1 Cache, %2 entpackt</translation>
    </message>
    <message>
        <source>A cache that is pulled and pushed is archived anew on every run, though little in it has changed.</source>
        <translation>Ein Cache, der herunter- und wieder hochgeladen wird, wird in jedem Lauf neu archiviert, auch wenn sich darin wenig geändert hat.</translation>
    </message>
    <message>
        <source>%1 packed into %2 of cache</source>
        <translation>%1 gepackt zu %2 Cache</translation>
    </message>
    <message>
        <source>artifacts of “%1”</source>
        <translation>Artefakte von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>artifacts of %n job(s)</source>
        <translation>
            <numerusform>Artefakte von %n Job</numerusform>
            <numerusform>Artefakte von %n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>The web site has %1.</source>
        <translation>Die Website hat %1.</translation>
    </message>
    <message>
        <source>Artifacts whose contents are not known have %1.</source>
        <translation>Artefakte, deren Inhalt nicht bekannt ist, haben %1.</translation>
    </message>
    <message>
        <source>%1 of artifacts</source>
        <translation>%1 Artefakte</translation>
    </message>
    <message>
        <source>Nothing of the cache of “%1” is ever stored, since its paths are outside the project.</source>
        <translation>Nichts vom Cache von „%1“ wird jemals gespeichert, weil seine Pfade außerhalb des Projekts liegen.</translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, so no later pipeline ever finds this cache.</source>
        <translation>Der Cache-Schlüssel von „%1“ enthält $%2, daher findet keine spätere Pipeline jemals diesen Cache.</translation>
    </message>
    <message>
        <source>No run before has stored the cache that “%1” asks for.</source>
        <translation>Kein früherer Lauf hat den Cache gespeichert, nach dem „%1“ fragt.</translation>
    </message>
    <message>
        <source>There is no cache yet, as in every first run.</source>
        <translation>Es gibt noch keinen Cache, wie in jedem ersten Lauf.</translation>
    </message>
    <message>
        <source>no cache is found: %1</source>
        <translation>kein Cache wird gefunden: %1</translation>
    </message>
    <message>
        <source>Caches whose contents are not known have %1.</source>
        <translation>Caches, deren Inhalt nicht bekannt ist, haben %1.</translation>
    </message>
    <message>
        <source>Nothing that “%1” runs writes “%2”, so its cache is never stored.</source>
        <translation>Nichts, was „%1“ ausführt, schreibt „%2“, daher wird sein Cache nie gespeichert.</translation>
    </message>
    <message>
        <source>“%1” fails in every run, so that it never stores its cache.</source>
        <translation>„%1“ schlägt in jedem Lauf fehl, sodass der Cache nie gespeichert wird.</translation>
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
        <translation>%1, worüber die Logs nichts sagen</translation>
    </message>
    <message numerus="yes">
        <source>Profile “%1”, fitted to %n time(s) of jobs:</source>
        <translation>
            <numerusform>Profil „%1“, angepasst an %n Zeit von Jobs:</numerusform>
            <numerusform>Profil „%1“, angepasst an %n Zeiten von Jobs:</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the estimates (median), before and after:</source>
        <translation>Fehler der Schätzungen (Median), vorher und nachher:</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%n time(s))</source>
        <translation>
            <numerusform>%1 → %2 (%n Zeit)</numerusform>
            <numerusform>%1 → %2 (%n Zeiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All, of jobs that were left out of the fit</source>
        <translation>Alle, bei Jobs, die bei der Anpassung ausgelassen wurden</translation>
    </message>
    <message>
        <source>Measured, and estimated before and after:</source>
        <translation>Gemessen, und vorher und nachher geschätzt:</translation>
    </message>
    <message>
        <source>%1; %2 → %3</source>
        <translation>%1; %2 → %3</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, “.”, “_” and “-”, unlike “%1”.</source>
        <translation>Der Name eines Profils besteht aus Buchstaben, Ziffern, „.“, „_“ und „-“, anders als „%1“.</translation>
    </message>
    <message>
        <source>“%1” is the profile that the fit begins with; the new one needs a name of its own.</source>
        <translation>„%1“ ist das Profil, von dem die Anpassung ausgeht; das neue braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>--vcpus wants a number from 1 to %1.</source>
        <translation>--vcpus erwartet eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Als „%1“ in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is saved; --save keeps it as “%1”.</source>
        <translation>Es wird nichts gespeichert; --save bewahrt es als „%1“ auf.</translation>
    </message>
</context>
<context>
    <name>CalibrationTexts</name>
    <message>
        <source>CPU time per that of the measuring machine</source>
        <translation>CPU-Zeit im Verhältnis zu der des Messrechners</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Cache store</source>
        <translation>Cache-Speicher</translation>
    </message>
    <message>
        <source>Unpacking of images</source>
        <translation>Entpacken von Images</translation>
    </message>
    <message>
        <source>Start of the executor</source>
        <translation>Start des Executors</translation>
    </message>
    <message numerus="yes">
        <source>Logs do not tell how many processors a runner has: %n of the profile “%1” are taken, and the CPU time is fitted for that many.</source>
        <translation>
            <numerusform>Logs sagen nicht, wie viele Prozessoren ein Runner hat: Angenommen wird %n wie im Profil „%1“, und die CPU-Zeit wird dafür angepasst.</numerusform>
            <numerusform>Logs sagen nicht, wie viele Prozessoren ein Runner hat: Angenommen werden %n wie im Profil „%1“, und die CPU-Zeit wird dafür angepasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs are of %n runners (%1), and one profile is fitted to all.</source>
        <translation>
            <numerusform>Die Logs stammen von %n Runner (%1), und ein Profil wird an alle angepasst.</numerusform>
            <numerusform>Die Logs stammen von %n Runnern (%1), und ein Profil wird an alle angepasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) show nothing that can be estimated, and are passed over.</source>
        <translation>
            <numerusform>%n Log zeigt nichts, was sich schätzen lässt, und wird übergangen.</numerusform>
            <numerusform>%n Logs zeigen nichts, was sich schätzen lässt, und werden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many different jobs to look at all; the first ones decide.</source>
        <translation>Es gibt zu viele verschiedene Jobs, um alle zu betrachten; die ersten entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>The estimates of %n job(s) install packages where their logs do not, or the other way round: the times of their scripts are passed over.</source>
        <translation>
            <numerusform>Die Schätzung von %n Job installiert Pakete, wo das Log es nicht tut, oder umgekehrt: Die Zeiten der Skripte werden übergangen.</numerusform>
            <numerusform>Die Schätzungen von %n Jobs installieren Pakete, wo die Logs es nicht tun, oder umgekehrt: Die Zeiten der Skripte werden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some logs are of no job of the pipeline: what they show of their commands is estimated instead.</source>
        <translation>Einige Logs stammen von keinem Job der Pipeline: Stattdessen wird geschätzt, was sie von ihren Befehlen zeigen.</translation>
    </message>
    <message>
        <source>The project of the logs is not known, so its size is taken for that of a typical small one; with --project the logs tell more.</source>
        <translation>Das Projekt der Logs ist nicht bekannt, daher wird die Größe eines typischen kleinen angenommen; mit --project sagen die Logs mehr.</translation>
    </message>
    <message>
        <source>gitlab-ci-local copies caches and artifacts, where a runner packs them: their times are left out.</source>
        <translation>gitlab-ci-local kopiert Caches und Artefakte, wo ein Runner sie packt: Ihre Zeiten werden weggelassen.</translation>
    </message>
    <message>
        <source>Images were on the runner in %1 of %2 jobs.</source>
        <translation>Bei %1 von %2 Jobs lagen die Images schon auf dem Runner.</translation>
    </message>
    <message>
        <source>No log has a time that can be held against an estimate, so nothing is fitted.</source>
        <translation>Kein Log enthält eine Zeit, die sich mit einer Schätzung vergleichen lässt, daher wird nichts angepasst.</translation>
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
        <translation>Warten auf Runner</translation>
    </message>
    <message>
        <source>CPU time of packing and unpacking caches</source>
        <translation>CPU-Zeit für Packen und Entpacken von Caches</translation>
    </message>
    <message>
        <source>No other figures bring the estimates nearer to these logs, so the profile stays as it is.</source>
        <translation>Keine anderen Zahlen bringen die Schätzungen näher an diese Logs, also bleibt das Profil, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) are of runs that other logs are of, too, and count once.</source>
        <translation>
            <numerusform>%n Log ist von einem Lauf, von dem es auch ein anderes gibt, und zählt einmal.</numerusform>
            <numerusform>%n Logs sind von Läufen, von denen es auch andere gibt, und zählen einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardItemTexts</name>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Image</translation>
    </message>
    <message>
        <source>not timed</source>
        <translation>nicht geschätzt</translation>
    </message>
    <message>
        <source>not timed: %1</source>
        <translation>nicht geschätzt: %1</translation>
    </message>
    <message>
        <source>template %1, from %2</source>
        <translation>Vorlage %1, aus %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
</context>
<context>
    <name>CatalogueDataTexts</name>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>Es gibt keine Strategie „%1“.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There is no set of programs “%1”.</source>
        <translation>Es gibt keine Programmgruppe „%1“.</translation>
    </message>
    <message>
        <source>There is no kind of images “%1”.</source>
        <translation>Es gibt keine Art von Images „%1“.</translation>
    </message>
    <message>
        <source>There are no contents “%1”.</source>
        <translation>Es gibt keinen Inhalt „%1“.</translation>
    </message>
    <message>
        <source>An image must be a map with a “reference”.</source>
        <translation>Ein Image muss eine Map mit einer „reference“ sein.</translation>
    </message>
    <message>
        <source>An image has no entry “%1”. Known are: %2.</source>
        <translation>Ein Image hat keinen Eintrag „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no package manager “%1”. Known are: %2.</source>
        <translation>Es gibt keine Paketverwaltung „%1“. Bekannt sind: %2.</translation>
    </message>
</context>
<context>
    <name>CatalogueRowsTexts</name>
    <message>
        <source>%1 compressed</source>
        <translation>%1 komprimiert</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 entpackt</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
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
        <translation>nichts zu bauen</translation>
    </message>
    <message>
        <source>%1 of archives, %2 with what it recommends</source>
        <translation>%1 in Archiven, %2 mit dem, was es empfiehlt</translation>
    </message>
    <message>
        <source>%1, %2 s measured</source>
        <translation>%1, %2&#xa0;s gemessen</translation>
    </message>
    <message>
        <source>processors by the runner&apos;s power curve</source>
        <translation>Prozessoren nach der Leistungskurve des Runners</translation>
    </message>
    <message>
        <source>%1 W for each vCPU</source>
        <translation>%1&#xa0;W je vCPU</translation>
    </message>
    <message>
        <source>%1 g of CO₂e for each hour of a vCPU</source>
        <translation>%1&#xa0;g CO₂e je Stunde einer vCPU</translation>
    </message>
    <message>
        <source>%1 W idle, %2 W full</source>
        <translation>%1&#xa0;W im Leerlauf, %2&#xa0;W unter Volllast</translation>
    </message>
    <message>
        <source>%1: %2 g of CO₂e for each kWh, of which %3 are used for one</source>
        <translation>%1: %2&#xa0;g CO₂e je kWh, wovon %3 für eine genutzte verbraucht werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 CPU seconds (%2 to %3), %4, %n file(s)</source>
        <translation>
            <numerusform>%1 CPU-Sekunden (%2 bis %3), %4, %n Datei</numerusform>
            <numerusform>%1 CPU-Sekunden (%2 bis %3), %4, %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 vCPU, %3 CPU seconds for each measured one, network %4/s, cache %5/s, unpacking %6/s, %n job(s) at once</source>
        <translation>
            <numerusform>%1: %2&#xa0;vCPU, %3 CPU-Sekunden je gemessene, Netzwerk %4/s, Cache %5/s, Entpacken %6/s, %n Job gleichzeitig</numerusform>
            <numerusform>%1: %2&#xa0;vCPU, %3 CPU-Sekunden je gemessene, Netzwerk %4/s, Cache %5/s, Entpacken %6/s, %n Jobs gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 CPU seconds, and %2 for each 1,000 lines or test</source>
        <translation>%1 CPU-Sekunden und %2 für je 1000 Zeilen oder einen Test</translation>
    </message>
    <message>
        <source>%1, %2 W for each GB of memory, %3 Wh for each GB moved</source>
        <translation>%1, %2&#xa0;W für jedes GB Arbeitsspeicher, %3&#xa0;Wh für jedes übertragene GB</translation>
    </message>
</context>
<context>
    <name>CataloguingTexts</name>
    <message>
        <source>There is no catalogue of “%1”.</source>
        <translation>Es gibt keinen Katalog von „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>confidence not told</source>
        <translation>Verlässlichkeit nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner existiert nicht.</translation>
    </message>
</context>
<context>
    <name>ChangeImageTexts</name>
    <message>
        <source>Job “%1” cannot have that image: %2</source>
        <translation>Der Job „%1“ kann dieses Image nicht haben: %2</translation>
    </message>
    <message>
        <source>“%1” runs in %2, and not in “%3”.</source>
        <translation>„%1“ läuft in %2 und nicht in „%3“.</translation>
    </message>
    <message>
        <source>Name one of these images, or another strategy.</source>
        <translation>Nennen Sie eines dieser Images oder eine andere Strategie.</translation>
    </message>
    <message>
        <source>No image of ocaml/opam that job “%1” could have is made from “%2”.</source>
        <translation>Kein Image von ocaml/opam, das der Job „%1“ haben könnte, ist aus „%2“ gemacht.</translation>
    </message>
    <message>
        <source>Name an image of ocaml/opam.</source>
        <translation>Nennen Sie ein Image von ocaml/opam.</translation>
    </message>
    <message>
        <source>“%1” does not say which opam and which OCaml it has, so “%2” is the image of %3.</source>
        <translation>„%1“ sagt nicht, welches opam und welches OCaml es hat, also ist „%2“ das Image von %3.</translation>
    </message>
    <message>
        <source>Caravan does not know what is in “%1”, so nothing else of %2 was changed.</source>
        <translation>Caravan weiß nicht, was in „%1“ ist, also wurde sonst nichts an %2 geändert.</translation>
    </message>
    <message>
        <source>The jobs had OCaml %1 and have OCaml %2 now: %3.</source>
        <translation>Diese Jobs hatten OCaml %1 und haben jetzt OCaml %2: %3.</translation>
    </message>
    <message>
        <source>The image of job “%1” has the OCaml that “%2” names, and “%3” does not say which one it has.</source>
        <translation>Das Image des Jobs „%1“ hat das OCaml, das „%2“ nennt, und „%3“ sagt nicht, welches es hat.</translation>
    </message>
    <message>
        <source>Name an image of ocaml/opam with that variable in its tag.</source>
        <translation>Nennen Sie ein Image von ocaml/opam mit dieser Variablen in seinem Tag.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and “%3” has no “%4”.</source>
        <translation>Der Job „%1“ führt „%2“ aus, und „%3“ hat kein „%4“.</translation>
    </message>
    <message>
        <source>Let the job install it first, or name an image that has it.</source>
        <translation>Lassen Sie den Job es zuerst installieren, oder nennen Sie ein Image, das es hat.</translation>
    </message>
    <message>
        <source>No job of this pipeline uses opam, so there is none to give an image to.</source>
        <translation>Kein Job dieser Pipeline verwendet opam, also gibt es keinen, dem ein Image zu geben wäre.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no name of an image.</source>
        <translation>„%1“ ist kein Name eines Images.</translation>
    </message>
    <message>
        <source>Write it as “debian:13” or “registry.example.org/group/project:tag”.</source>
        <translation>Schreiben Sie es wie „debian:13“ oder „registry.example.org/group/project:tag“.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>%1 (best)</source>
        <translation>%1 (am besten)</translation>
    </message>
    <message>
        <source>Expected time of a run, by strategy</source>
        <translation>Erwartete Dauer eines Laufs, nach Strategie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>now: %1 %</source>
        <translation>jetzt: %1&#xa0;%</translation>
    </message>
    <message>
        <source>share of runs in which dependencies have changed</source>
        <translation>Anteil der Läufe, in denen sich Abhängigkeiten geändert haben</translation>
    </message>
    <message>
        <source>Expected time of a run, by how often dependencies change</source>
        <translation>Erwartete Dauer eines Laufs, je nachdem, wie oft sich Abhängigkeiten ändern</translation>
    </message>
</context>
<context>
    <name>CheckFoldTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>Job “%1” waits for no check that could be part of it.</source>
        <translation>Job „%1“ wartet auf keine Prüfung, die ein Teil von ihm sein könnte.</translation>
    </message>
    <message>
        <source>The image of job “%1” has no “%2”.</source>
        <translation>Das Image von Job „%1“ hat kein „%2“.</translation>
    </message>
    <message>
        <source>Some pipeline would not do the same any more.</source>
        <translation>Irgendeine Pipeline täte nicht mehr dasselbe.</translation>
    </message>
</context>
<context>
    <name>ChecksTexts</name>
    <message>
        <source>Job “%1” needs “%2”, which is not in the file.</source>
        <translation>Job „%1“ benötigt den Job „%2“, der nicht in der Datei steht.</translation>
    </message>
    <message>
        <source>Job “%1” needs itself.</source>
        <translation>Job „%1“ benötigt sich selbst.</translation>
    </message>
    <message>
        <source>Job “%1” needs “%2”, which is in a later stage (%3).</source>
        <translation>Job „%1“ benötigt „%2“ aus einer späteren Phase (%3).</translation>
    </message>
    <message>
        <source>Job “%1” has no script and no trigger.</source>
        <translation>Job „%1“ hat weder ein Skript noch einen Trigger.</translation>
    </message>
    <message>
        <source>Job “%1” is in stage “%2”, which is not in stages.</source>
        <translation>Job „%1“ ist in der Phase „%2“, die nicht in „stages“ steht.</translation>
    </message>
    <message>
        <source>The pipeline has templates only, and no job that runs.</source>
        <translation>Die Pipeline hat nur Vorlagen und keinen Job, der läuft.</translation>
    </message>
</context>
<context>
    <name>ChildPipelineTexts</name>
    <message>
        <source>The child pipeline of “%1” cannot be made: %2</source>
        <translation>Die untergeordnete Pipeline von „%1“ kann nicht erstellt werden: %2</translation>
    </message>
</context>
<context>
    <name>ChoosingTexts</name>
    <message>
        <source>what starts it: push (standard), merge_request_event, tag, schedule or web</source>
        <translation>wodurch sie startet: push (Standard), merge_request_event, tag, schedule oder web</translation>
    </message>
    <message>
        <source>the branch; of a merge request its source (default: the default branch)</source>
        <translation>der Branch; bei einem Merge Request sein Quellbranch (Standard: der Standard-Branch)</translation>
    </message>
    <message>
        <source>the tag; includes --source tag</source>
        <translation>das Tag; schließt --source tag ein</translation>
    </message>
    <message>
        <source>a variable given by hand or by the project; may be given several times</source>
        <translation>eine von Hand oder vom Projekt gesetzte Variable; mehrfach möglich</translation>
    </message>
    <message>
        <source>a file that changed; may be given several times</source>
        <translation>eine geänderte Datei; mehrfach möglich</translation>
    </message>
    <message>
        <source>the changed files are those between these commits (A...B: since both were one)</source>
        <translation>die geänderten Dateien sind die zwischen diesen Commits (A...B: seit beide eins waren)</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>Sources are: %1.</source>
        <translation>Quellen sind: %1.</translation>
    </message>
    <message>
        <source>--tag is the push of a tag, and goes with no branch and no other source.</source>
        <translation>--tag ist der Push eines Tags und verträgt sich mit keinem Branch und keiner anderen Quelle.</translation>
    </message>
    <message>
        <source>Leave out --tag, or --branch and --source.</source>
        <translation>Lassen Sie --tag weg, oder --branch und --source.</translation>
    </message>
    <message>
        <source>--var wants NAME=VALUE, not “%1”.</source>
        <translation>--var erwartet NAME=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>Pipeline for %1.</source>
        <translation>Pipeline für %1.</translation>
    </message>
    <message>
        <source>Pipeline for %1, since no other event was chosen.</source>
        <translation>Pipeline für %1, da kein anderes Ereignis gewählt wurde.</translation>
    </message>
    <message>
        <source>the branch is pushed for the first time, so that GitLab takes all files as changed</source>
        <translation>der Branch wird zum ersten Mal gepusht, sodass GitLab alle Dateien als geändert ansieht</translation>
    </message>
    <message>
        <source>--new-branch is the first push of a branch, and goes with no other source.</source>
        <translation>--new-branch ist der erste Push eines Branchs und verträgt sich mit keiner anderen Quelle.</translation>
    </message>
    <message>
        <source>There is no %1 %2 in %3.</source>
        <translation>Es gibt kein %1 %2 in %3.</translation>
    </message>
</context>
<context>
    <name>ClausesTexts</name>
    <message>
        <source>GitLab refuses the condition “%1”.</source>
        <translation>GitLab lehnt die Bedingung „%1“ ab.</translation>
    </message>
    <message>
        <source>A regular expression of the condition “%1” takes too long.</source>
        <translation>Ein regulärer Ausdruck der Bedingung „%1“ dauert zu lange.</translation>
    </message>
    <message>
        <source>The changed files are not known.</source>
        <translation>Die geänderten Dateien sind nicht bekannt.</translation>
    </message>
    <message>
        <source>GitLab refuses the regular expression “%1…”: it is longer than %2 characters.</source>
        <translation>GitLab lehnt den regulären Ausdruck „%1…“ ab: Er ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The regular expression “%1” is not understood here.</source>
        <translation>Der reguläre Ausdruck „%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long.</source>
        <translation>Der reguläre Ausdruck „%1“ dauert zu lange.</translation>
    </message>
    <message>
        <source>No file fits “%1”; a GitLab whose feature flag ci_rules_regexp is off takes that for true all the same.</source>
        <translation>Keine Datei passt zu „%1“; ein GitLab, dessen Feature-Flag ci_rules_regexp ausgeschaltet ist, hält das trotzdem für wahr.</translation>
    </message>
    <message>
        <source>The files of the project “%1” are not known.</source>
        <translation>Die Dateien des Projekts „%1“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The files of the project are not known.</source>
        <translation>Die Dateien des Projekts sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the project is “%1” is not known.</source>
        <translation>Ob das Projekt „%1“ ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>CliListingTexts</name>
    <message>
        <source>Pipeline for %1 (%2)</source>
        <translation>Pipeline für %1 (%2)</translation>
    </message>
    <message>
        <source>, may fail</source>
        <translation>, darf fehlschlagen</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Darin:</translation>
    </message>
    <message>
        <source>Out:</source>
        <translation>Nicht darin:</translation>
    </message>
    <message>
        <source>GitLab makes no such pipeline. %1</source>
        <translation>GitLab erstellt keine solche Pipeline. %1</translation>
    </message>
    <message>
        <source>first push</source>
        <translation>erster Push</translation>
    </message>
    <message>
        <source>GitLab refuses this pipeline. %1</source>
        <translation>GitLab lehnt diese Pipeline ab. %1</translation>
    </message>
    <message>
        <source>Would be in, if GitLab took it:</source>
        <translation>Wären darin, wenn GitLab sie annähme:</translation>
    </message>
</context>
<context>
    <name>CommandTableTexts</name>
    <message>
        <source>There is no such purpose.</source>
        <translation>Es gibt keinen solchen Zweck.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>See caravan-cli %1 --help.</source>
        <translation>Siehe caravan-cli %1 --help.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>%1 wants a value: %2.</source>
        <translation>%1 erwartet einen Wert: %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>“%1” wants %2.</source>
        <translation>„%1“ erwartet %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: caravan-cli COMMAND [options] PATH</source>
        <translation>Aufruf: caravan-cli COMMAND [options] PATH</translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects. PATH is a project folder or a CI file.</source>
        <translation>Entwirft GitLab-CI/CD-Pipelines für OCaml-Projekte. PATH ist ein Projektordner oder eine CI-Datei.</translation>
    </message>
    <message>
        <source>Beside the pipeline or in the project folder: severities of lint&apos;s rules, and findings that the project accepts. lint: {severity: {C09: advice, R03: off}, ignore: [{rule: P04, job: docs, because: …}]}</source>
        <translation>Neben der Pipeline oder im Projektordner: Schweregrade der Regeln von lint und Befunde, die das Projekt hinnimmt. lint: {severity: {C09: advice, R03: off}, ignore: [{rule: P04, job: docs, because: …}]}</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See caravan-cli --help.</source>
        <translation>Siehe caravan-cli --help.</translation>
    </message>
    <message>
        <source>Images of your own; in .caravan.yml they stand under “images”.</source>
        <translation>Eigene Images; in .caravan.yml stehen sie unter „images“.</translation>
    </message>
    <message>
        <source>caravan-cli COMMAND --help tells about a command; --man prints a man page, --completion SHELL what bash, zsh or fish needs to complete commands.</source>
        <translation>caravan-cli COMMAND --help erklärt einen Befehl; --man gibt eine Manpage aus, --completion SHELL, was bash, zsh oder fish zum Vervollständigen von Befehlen benötigt.</translation>
    </message>
    <message>
        <source>0 fine, 1 findings, 2 usage, 3 input unreadable or not YAML.</source>
        <translation>0 in Ordnung, 1 Befunde, 2 Aufruf, 3 Eingabe nicht lesbar oder kein YAML.</translation>
    </message>
    <message>
        <source>Exit codes: %1</source>
        <translation>Exit-Codes: %1</translation>
    </message>
    <message>
        <source>design GitLab CI/CD pipelines for OCaml projects</source>
        <translation>GitLab-CI/CD-Pipelines für OCaml-Projekte entwerfen</translation>
    </message>
    <message>
        <source>Figures of your own, which go before what is built in; in .caravan.yml they stand under “estimate”. packages: [{name: ours, cpuSeconds: 40}], compilers: [{variant: flambda, cpuSeconds: 300}], runners: [{id: ours, like: gitlab.com-small, vcpus: 8}], costs: {clone-seconds: 5}, jobs: [{job: test, seconds: 240}] (assume --job writes these), programs: [{names: prover, seconds: 90}], systemPackages: [{names: our-sdk, megabytes: 300, seconds: 40}], rates: [{id: tests, each: 2}] and typical: {tests: 40} of the project&apos;s own build, power and grids as runners may name them, methods: {mid: {cpu: 20}} and embodied: {gramsPerVcpuHour: 2}. Each entry may have source, date and confidence; catalogue shows what counts.</source>
        <translation>Ihre eigenen Zahlen, die dem Eingebauten vorgehen; in .caravan.yml stehen sie unter „estimate“. packages: [{name: ours, cpuSeconds: 40}], compilers: [{variant: flambda, cpuSeconds: 300}], runners: [{id: ours, like: gitlab.com-small, vcpus: 8}], costs: {clone-seconds: 5}, jobs: [{job: test, seconds: 240}] (diese schreibt assume --job), programs: [{names: prover, seconds: 90}], systemPackages: [{names: our-sdk, megabytes: 300, seconds: 40}], rates: [{id: tests, each: 2}] und typical: {tests: 40} für das Bauen des Projekts selbst, power und grids, wie Runner sie nennen können, methods: {mid: {cpu: 20}} und embodied: {gramsPerVcpuHour: 2}. Jeder Eintrag kann source, date und confidence haben; catalogue zeigt, was gilt.</translation>
    </message>
    <message>
        <source>Addresses of GitLabs that live below a path of their server, one a line (instance writes it).</source>
        <translation>Adressen von GitLabs, die unter einem Pfad ihres Servers liegen, eine je Zeile (instance schreibt sie).</translation>
    </message>
</context>
<context>
    <name>CommandsTexts</name>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>write the file instead of printing it</source>
        <translation>die Datei schreiben, statt sie auszugeben</translation>
    </message>
    <message>
        <source>Tells what a project folder is.</source>
        <translation>Sagt, was ein Projektordner ist.</translation>
    </message>
    <message>
        <source>the image to use (default: chosen from the project)</source>
        <translation>das zu verwendende Image (Standard: anhand des Projekts gewählt)</translation>
    </message>
    <message>
        <source>write .gitlab-ci.yml, if there is none yet</source>
        <translation>.gitlab-ci.yml schreiben, wenn es noch keine gibt</translation>
    </message>
    <message>
        <source>Prints what is wrong with a pipeline, why, and what mends it.</source>
        <translation>Gibt aus, was an einer Pipeline falsch ist, warum, und was es behebt.</translation>
    </message>
    <message>
        <source>text, json, sarif (SARIF 2.1.0) or code-quality (GitLab&apos;s report)</source>
        <translation>text, json, sarif (SARIF 2.1.0) oder code-quality (der Bericht von GitLab)</translation>
    </message>
    <message>
        <source>the runner profile (default: that of the server the project is on, if known)</source>
        <translation>das Runner-Profil (Standard: das des Servers, auf dem das Projekt liegt, falls bekannt)</translation>
    </message>
    <message>
        <source>mend what can be mended and print the file</source>
        <translation>beheben, was sich beheben lässt, und die Datei ausgeben</translation>
    </message>
    <message>
        <source>check this rule only; may be given several times</source>
        <translation>nur diese Regel prüfen; mehrfach möglich</translation>
    </message>
    <message>
        <source>Prints the jobs that a pipeline would have, and why each is in or out.</source>
        <translation>Gibt die Jobs aus, die eine Pipeline hätte, und warum jeder darin ist oder nicht.</translation>
    </message>
    <message>
        <source>Prints the pipeline as GitLab would run it: includes, inputs, extends, anchors, references, defaults and parallel jobs followed.</source>
        <translation>Gibt die Pipeline so aus, wie GitLab sie ausführen würde: include, Inputs, extends, Anker, Referenzen, default und parallele Jobs aufgelöst.</translation>
    </message>
    <message>
        <source>print this job only; may be given several times</source>
        <translation>nur diesen Job ausgeben; mehrfach möglich</translation>
    </message>
    <message>
        <source>tell for each key in which file and line it stands, and through what it came</source>
        <translation>für jeden Schlüssel sagen, in welcher Datei und Zeile er steht und auf welchem Weg er kam</translation>
    </message>
    <message>
        <source>Tells which strategy, image and job block each job is.</source>
        <translation>Sagt, welcher Strategie, welchem Image und welchem Job-Baustein jeder Job entspricht.</translation>
    </message>
    <message>
        <source>the strategy</source>
        <translation>die Strategie</translation>
    </message>
    <message>
        <source>change this job only; may be given several times</source>
        <translation>nur diesen Job ändern; mehrfach möglich</translation>
    </message>
    <message>
        <source>Tells how long the pipeline will take.</source>
        <translation>Sagt, wie lange die Pipeline dauern wird.</translation>
    </message>
    <message>
        <source>exit with 1 when more is billed, for instance 20m</source>
        <translation>mit 1 enden, wenn mehr abgerechnet wird, zum Beispiel 20m</translation>
    </message>
    <message>
        <source>Sets the strategies side by side.</source>
        <translation>Stellt die Strategien nebeneinander.</translation>
    </message>
    <message>
        <source>this strategy only; may be given several times</source>
        <translation>nur diese Strategie; mehrfach möglich</translation>
    </message>
    <message>
        <source>text, json, csv, md or html</source>
        <translation>text, json, csv, md oder html</translation>
    </message>
    <message>
        <source>Prints the pipeline under another strategy, or in another image to which the strategies are fitted.</source>
        <translation>Gibt die Pipeline mit einer anderen Strategie aus, oder in einem anderen Image, an das die Strategien angepasst sind.</translation>
    </message>
    <message>
        <source>give the jobs this image; their strategies are carried along</source>
        <translation>den Jobs dieses Image geben; ihre Strategien werden mitgenommen</translation>
    </message>
    <message>
        <source>the runner profile (default: that of the server the project is on, else gitlab.com-small)</source>
        <translation>das Runner-Profil (Standard: das des Servers, auf dem das Projekt liegt, sonst gitlab.com-small)</translation>
    </message>
    <message>
        <source>choose packages for this OCaml (default: the newest that the project can have)</source>
        <translation>Pakete für dieses OCaml wählen (Standard: das neueste, das das Projekt haben kann)</translation>
    </message>
    <message>
        <source>with --ocaml: of the distribution&apos;s own packages</source>
        <translation>mit --ocaml: aus den eigenen Paketen der Distribution</translation>
    </message>
    <message>
        <source>choose from this opam repository: a folder, an archive, an index, or “machine” for that of opam here (default: ~/.config/caravan/opam-index.tsv or opam-repository, else what is built in)</source>
        <translation>aus diesem opam-Repository wählen: einem Ordner, einem Archiv, einem Index, oder „machine“ für das des hiesigen opam (Standard: ~/.config/caravan/opam-index.tsv oder opam-repository, sonst das eingebaute)</translation>
    </message>
    <message>
        <source>run opam, too, in a folder of its own, and tell where it chooses otherwise</source>
        <translation>auch opam ausführen, in einem eigenen Ordner, und sagen, wo es anders wählt</translation>
    </message>
    <message>
        <source>how long opam may take (default: 120)</source>
        <translation>wie lange opam brauchen darf (Standard: 120)</translation>
    </message>
    <message>
        <source>how jobs get their dependencies (default: what takes the least time)</source>
        <translation>wie Jobs zu ihren Abhängigkeiten kommen (Standard: was am wenigsten Zeit braucht)</translation>
    </message>
    <message>
        <source>Prints the pipeline as a template that other projects include, with typed inputs for its images, releases of OCaml, packages and variables.</source>
        <translation>Gibt die Pipeline als Vorlage aus, die andere Projekte einbinden, mit typisierten Inputs für ihre Images, OCaml-Releases, Pakete und Variablen.</translation>
    </message>
    <message>
        <source>as a CI component: its stages are inputs, too</source>
        <translation>als CI-Komponente: auch ihre Phasen sind Inputs</translation>
    </message>
    <message>
        <source>Prints what a job does as one script for a desktop, and in it what it cannot do there.</source>
        <translation>Gibt aus, was ein Job tut, als ein Skript für den eigenen Rechner, und darin, was es dort nicht tun kann.</translation>
    </message>
    <message>
        <source>what compare --search finds, with the same options: fastest, greenest, simplest, or its number</source>
        <translation>was compare --search findet, mit denselben Optionen: fastest, greenest, simplest oder die Nummer</translation>
    </message>
    <message>
        <source>with --found: how many of the runs are of which scenario</source>
        <translation>mit --found: wie viele der Läufe zu welchem Szenario gehören</translation>
    </message>
    <message>
        <source>cold, warm, sources, dependencies, compiler or new-branch (default: warm)</source>
        <translation>cold, warm, sources, dependencies, compiler oder new-branch (Standard: warm)</translation>
    </message>
    <message>
        <source>exit with 1 when the wall time is longer, for instance 8m</source>
        <translation>mit 1 enden, wenn die Gesamtdauer länger ist, zum Beispiel 8m</translation>
    </message>
    <message>
        <source>exit with 1 when more CO₂e is caused, for instance 2g or 500mg</source>
        <translation>mit 1 enden, wenn mehr CO₂e verursacht wird, zum Beispiel 2g oder 500mg</translation>
    </message>
    <message>
        <source>which figure the budgets hold for: p50, or p90 and the high figure of CO₂e (default: p50)</source>
        <translation>für welche Zahl die Budgets gelten: p50, oder p90 und die hohe Zahl für CO₂e (Standard: p50)</translation>
    </message>
    <message>
        <source>try each strategy in this image instead of those that the jobs have; may be given several times</source>
        <translation>jede Strategie in diesem Image ausprobieren statt in denen, die die Jobs haben; mehrfach möglich</translation>
    </message>
    <message>
        <source>how many of the runs are of which scenario, such as cold=5,dependencies=10; the rest is warm</source>
        <translation>wie viele der Läufe zu welchem Szenario gehören, etwa cold=5,dependencies=10; der Rest ist warm</translation>
    </message>
    <message>
        <source>try combinations of image, strategy, job shape, cache policy and runner, and give what no other one beats in time, CO₂e and fragility</source>
        <translation>Kombinationen von Image, Strategie, Job-Zuschnitt, Cache-Richtlinie und Runner ausprobieren und ausgeben, was keine andere an Zeit, CO₂e und Anfälligkeit übertrifft</translation>
    </message>
    <message>
        <source>Replays the project&apos;s own commits: what their pipelines would have found in the cache under each strategy, and taken.</source>
        <translation>Spielt die Commits des Projekts nach: was ihre Pipelines mit jeder Strategie im Cache gefunden und wie lange sie gebraucht hätten.</translation>
    </message>
    <message>
        <source>the newest of them, no more (default: 1000)</source>
        <translation>die neuesten davon, nicht mehr (Standard: 1000)</translation>
    </message>
    <message>
        <source>this branch, with what was merged into it (default: the default branch and all others)</source>
        <translation>dieser Branch, mit allem, was in ihn gemergt wurde (Standard: der Standard-Branch und alle anderen)</translation>
    </message>
    <message>
        <source>Lists edits that make the pipeline faster or cheaper, with what each saves.</source>
        <translation>Listet Änderungen auf, die die Pipeline schneller oder billiger machen, und was jede einspart.</translation>
    </message>
    <message>
        <source>how many of the runs are of which scenario</source>
        <translation>wie viele der Läufe zu welchem Szenario gehören</translation>
    </message>
    <message>
        <source>print what the edit with this number changes</source>
        <translation>ausgeben, was die Änderung mit dieser Nummer ändert</translation>
    </message>
    <message>
        <source>print the pipeline with the edit of this number</source>
        <translation>die Pipeline mit der Änderung dieser Nummer ausgeben</translation>
    </message>
    <message>
        <source>Fits a runner profile to logs of jobs that it has run: of GitLab&apos;s runner, raw or copied from the page, or of gitlab-ci-local.</source>
        <translation>Passt ein Runner-Profil an Logs von Jobs an, die er ausgeführt hat: von GitLabs Runner, roh oder von der Seite kopiert, oder von gitlab-ci-local.</translation>
    </message>
    <message>
        <source>the project or CI file whose jobs these are: then more is known of what they do</source>
        <translation>das Projekt oder die CI-Datei, zu der diese Jobs gehören: dann ist mehr darüber bekannt, was sie tun</translation>
    </message>
    <message>
        <source>the profile to begin with (default: what the logs look like)</source>
        <translation>das Profil, von dem ausgegangen wird (Standard: wonach die Logs aussehen)</translation>
    </message>
    <message>
        <source>processors of the runner, which logs do not tell (default: those of the profile)</source>
        <translation>Prozessoren des Runners, über die Logs nichts sagen (Standard: die des Profils)</translation>
    </message>
    <message>
        <source>what the new profile is called</source>
        <translation>wie das neue Profil heißt</translation>
    </message>
    <message>
        <source>keep it in ~/.config/caravan/estimate.yml, where every command and the window find it</source>
        <translation>es in ~/.config/caravan/estimate.yml aufbewahren, wo jeder Befehl und das Fenster es finden</translation>
    </message>
    <message>
        <source>Prints a pipeline that measures a runner with the project: its jobs&apos; logs are for calibrate.</source>
        <translation>Gibt eine Pipeline aus, die einen Runner mit dem Projekt misst: Die Logs ihrer Jobs sind für calibrate bestimmt.</translation>
    </message>
    <message>
        <source>build under this strategy, without caches and with them (default: image-switch and local-switch); may be given several times</source>
        <translation>mit dieser Strategie bauen, ohne Caches und mit ihnen (Standard: image-switch und local-switch); mehrfach möglich</translation>
    </message>
    <message>
        <source>Tells what is known of an image, and remembers what you say of one that Caravan does not know.</source>
        <translation>Sagt, was über ein Image bekannt ist, und merkt sich, was Sie über eines sagen, das Caravan nicht kennt.</translation>
    </message>
    <message>
        <source>Prints what is known without a pipeline, each with its source, date and confidence: images, packages, compilers, system-packages, runners, energy or costs.</source>
        <translation>Gibt aus, was ohne Pipeline bekannt ist, jeweils mit Quelle, Datum und Verlässlichkeit: images, packages, compilers, system-packages, runners, energy oder costs.</translation>
    </message>
    <message>
        <source>print what has this name only, in which * stands for any text; may be given several times</source>
        <translation>nur ausgeben, was diesen Namen hat, worin * für beliebigen Text steht; mehrfach möglich</translation>
    </message>
    <message>
        <source>with what the file .caravan.yml of this project adds</source>
        <translation>mit dem, was die Datei .caravan.yml dieses Projekts hinzufügt</translation>
    </message>
    <message>
        <source>Makes lossless edits: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… [--runner ID]], remove-job NAME, rename-job OLD NEW, move-job NAME STAGE, place-job NAME STAGE [--before JOB], duplicate-job NAME, paste-jobs YAML [--stage S] [--behind JOB], add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER, set-script JOB[.before_script] TEXT (a command a line), and on the first cache of a job or the one of --cache N, from 0: add-key-file JOB FILE, remove-key-file JOB FILE, set-key-prefix JOB TEXT, set-cache-key JOB TEXT, set-cache-policy JOB POLICY, set-fallback-keys JOB KEY,KEY. All but add-job, remove-job, rename-job, place-job, duplicate-job, paste-jobs and rename-stage take --at here|source behind their words. A value that a job has from an anchor, from extends, default, the root or !reference is changed in the job alone with --at here, and where it stands with --at source; without either, the edit is refused and tells which jobs each would change. What stands in an included file is not changed there: with --at here an entry of its name is written into this file, where it wins. What would let GitLab refuse a file that it takes is not done; the reason and a way out are told.</source>
        <translation>Nimmt verlustfreie Änderungen vor: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… [--runner ID]], remove-job NAME, rename-job OLD NEW, move-job NAME STAGE, place-job NAME STAGE [--before JOB], duplicate-job NAME, paste-jobs YAML [--stage S] [--behind JOB], add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER, set-script JOB[.before_script] TEXT (ein Befehl je Zeile), und am ersten Cache eines Jobs oder dem von --cache N, ab 0 gezählt: add-key-file JOB FILE, remove-key-file JOB FILE, set-key-prefix JOB TEXT, set-cache-key JOB TEXT, set-cache-policy JOB POLICY, set-fallback-keys JOB KEY,KEY. Alle außer add-job, remove-job, rename-job, place-job, duplicate-job, paste-jobs und rename-stage nehmen --at here|source hinter ihren Wörtern an. Ein Wert, den ein Job von einem Anker, von extends, default, der obersten Ebene oder !reference hat, wird mit --at here im Job allein geändert und mit --at source dort, wo er steht; ohne eines von beiden wird die Änderung abgelehnt und gesagt, welche Jobs jede ändern würde. Was in einer eingebundenen Datei steht, wird dort nicht geändert: Mit --at here wird ein Eintrag seines Namens in diese Datei geschrieben, wo er Vorrang hat. Was dazu führen würde, dass GitLab eine Datei ablehnt, die es annimmt, wird nicht getan; der Grund und ein Ausweg werden genannt.</translation>
    </message>
    <message>
        <source>Tells what holds of a project&apos;s server and runners, and remembers what you say of them for this project: registry, privileged, dockerSocket and sharedCache are yes, no or unsaid; tags are those that jobs ask for, with commas between. With --job, how long the scripts of a job take: time=5m (time=unsaid takes it back), range=4m..8m, run=first, run=later or run=any, source=TEXT; it is kept in ~/.config/caravan/estimate.yml, never in the pipeline. Proposals, comparisons, estimates and lint take your word.</source>
        <translation>Sagt, was für Server und Runner eines Projekts gilt, und merkt sich, was Sie für dieses Projekt darüber sagen: registry, privileged, dockerSocket und sharedCache sind yes, no oder unsaid; tags sind die, nach denen Jobs fragen, mit Kommas dazwischen. Mit --job, wie lange die Skripte eines Jobs dauern: time=5m (time=unsaid nimmt es zurück), range=4m..8m, run=first, run=later oder run=any, source=TEXT; das wird in ~/.config/caravan/estimate.yml aufbewahrt, nie in der Pipeline. Vorschläge, Vergleiche, Schätzungen und lint glauben Ihnen.</translation>
    </message>
    <message>
        <source>say, or tell without a word, how long the scripts of this job take</source>
        <translation>sagen, oder ohne ein Wort anzeigen, wie lange die Skripte dieses Jobs dauern</translation>
    </message>
    <message>
        <source>Prints a pipeline for a project, and why it is that one.</source>
        <translation>Gibt eine Pipeline für ein Projekt aus, und warum es diese ist.</translation>
    </message>
    <message>
        <source>Fetches what the pipeline includes from elsewhere (remote, project, component, template), over HTTPS or git, and keeps it in ~/.cache/caravan/includes, where every command and the window find it without a network. Tells what each file is, and which is another one than before. A private one wants a token: see the command token, or give CARAVAN_TOKENS=HOST=TOKEN, several with blanks between.</source>
        <translation>Ruft ab, was die Pipeline von anderswo einbindet (remote, project, component, template), über HTTPS oder git, und hebt es in ~/.cache/caravan/includes auf, wo jeder Befehl und das Fenster es ohne Netz finden. Sagt, was jede Datei ist und welche eine andere ist als zuvor. Eine private verlangt ein Token: siehe den Befehl token, oder geben Sie CARAVAN_TOKENS=HOST=TOKEN an, mehrere mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>how long one file may take (default: 30)</source>
        <translation>wie lange eine Datei dauern darf (Standard: 30)</translation>
    </message>
    <message>
        <source>Reads an access token for a GitLab server (scope read_api) from standard input and gives it to the system&apos;s keyring, for fetching. It is sent to that server alone, and written to no file.</source>
        <translation>Liest ein Zugriffstoken für einen GitLab-Server (Geltungsbereich read_api) von der Standardeingabe und gibt es dem Schlüsselbund des Systems, zum Abrufen. Es wird nur an diesen Server gesendet und in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>take it away again</source>
        <translation>es wieder wegnehmen</translation>
    </message>
    <message>
        <source>Prints the palette: stages, jobs, images, strategies and cache keys.</source>
        <translation>Gibt die Palette aus: Phasen, Jobs, Images, Strategien und Cache-Schlüssel.</translation>
    </message>
    <message>
        <source>Lists what is kept of fetched files: which commit or sum each has, since when, whether it has changed, and how large it is; --clear and --unused take it away, after a question.</source>
        <translation>Listet, was von abgerufenen Dateien aufbewahrt wird: welchen Commit oder welche Summe jede hat, seit wann, ob sie sich geändert hat und wie groß sie ist; --clear und --unused entfernen es nach einer Rückfrage.</translation>
    </message>
    <message>
        <source>remove all of it</source>
        <translation>alles entfernen</translation>
    </message>
    <message>
        <source>remove what was not used for so many days</source>
        <translation>entfernen, was so viele Tage nicht benutzt wurde</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht nachfragen</translation>
    </message>
    <message>
        <source>Remembers a GitLab that lives below a path of its server, such as https://example.org/gitlab, in ~/.config/caravan/instances, so that projects and components on it are found; prints all that are known.</source>
        <translation>Merkt sich ein GitLab, das unter einem Pfad seines Servers liegt, etwa https://example.org/gitlab, in ~/.config/caravan/instances, damit Projekte und Komponenten darauf gefunden werden; gibt alle bekannten aus.</translation>
    </message>
</context>
<context>
    <name>CommittedFileTexts</name>
    <message>
        <source>The folder is in no git repository.</source>
        <translation>Der Ordner ist in keinem git-Repository.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Das Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>The last commit has no file “%1”.</source>
        <translation>Der letzte Commit hat keine Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>Job “%1” needs docker-in-docker, which works on privileged runners alone; “%2” is not one.</source>
        <translation>Job „%1“ benötigt Docker-in-Docker, was nur auf privilegierten Runnern funktioniert; „%2“ ist keiner.</translation>
    </message>
    <message>
        <source>Choose another event.</source>
        <translation>Wählen Sie ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a strategy, and an image</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>There is nothing to compare for %1. %2</source>
        <translation>Es gibt nichts zu vergleichen für %1. %2</translation>
    </message>
    <message>
        <source>caravan-cli lint shows what GitLab refuses, and how it can be mended.</source>
        <translation>caravan-cli lint zeigt, was GitLab ablehnt und wie es sich beheben lässt.</translation>
    </message>
</context>
<context>
    <name>ComparingTexts</name>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>Formats are: text, json, csv, md, html.</source>
        <translation>Formate sind: text, json, csv, md, html.</translation>
    </message>
</context>
<context>
    <name>CompletionTexts</name>
    <message>
        <source>tell about the command</source>
        <translation>den Befehl erklären</translation>
    </message>
    <message>
        <source>There is no completion for “%1”.</source>
        <translation>Es gibt keine Vervollständigung für „%1“.</translation>
    </message>
    <message>
        <source>Take bash, zsh or fish.</source>
        <translation>Nehmen Sie bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template with the image %1</source>
        <translation>Vorlage mit dem Image %1</translation>
    </message>
    <message>
        <source>Job of the stage %1</source>
        <translation>Job der Phase %1</translation>
    </message>
    <message>
        <source>Job of the stage %1 with the image %2</source>
        <translation>Job der Phase %1 mit dem Image %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Variable of this pipeline</source>
        <translation>Variable dieser Pipeline</translation>
    </message>
    <message>
        <source>Variable that GitLab defines</source>
        <translation>Variable, die GitLab definiert</translation>
    </message>
    <message>
        <source>What stands at the anchor</source>
        <translation>Was am Anker steht</translation>
    </message>
    <message>
        <source>Word of a command</source>
        <translation>Wort eines Befehls</translation>
    </message>
</context>
<context>
    <name>ConditionsTexts</name>
    <message>
        <source>“%1” has “rules” and “%2” together, which GitLab refuses.</source>
        <translation>„%1“ hat „rules“ und „%2“ zusammen, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>The last rule of %1 has nothing but “when”, and there is no “workflow:rules”: a push to a branch with an open merge request starts two pipelines.</source>
        <translation>Die letzte Regel von %1 hat nichts als „when“, und es gibt kein „workflow:rules“: Ein Push auf einen Branch mit offenem Merge Request startet zwei Pipelines.</translation>
    </message>
    <message>
        <source>Add “workflow:rules” against double pipelines</source>
        <translation>„workflow:rules“ gegen doppelte Pipelines hinzufügen</translation>
    </message>
    <message>
        <source>“%1” runs for changes of %2, but also in every pipeline of a tag, a schedule or a new branch, where GitLab takes all files as changed.</source>
        <translation>„%1“ läuft bei Änderungen an %2, aber auch in jeder Pipeline eines Tags, eines Zeitplans oder eines neuen Branchs, wo GitLab alle Dateien als geändert ansieht.</translation>
    </message>
    <message>
        <source>“%1” has “when: never”, which GitLab takes only in rules.</source>
        <translation>„%1“ hat „when: never“, was GitLab nur in Regeln zulässt.</translation>
    </message>
    <message>
        <source>Write it as a rule</source>
        <translation>Als Regel schreiben</translation>
    </message>
    <message>
        <source>“%1” has “when: delayed” without “start_in”.</source>
        <translation>„%1“ hat „when: delayed“ ohne „start_in“.</translation>
    </message>
    <message>
        <source>Start it 10 minutes later</source>
        <translation>10 Minuten später starten</translation>
    </message>
    <message>
        <source>A rule of “%1” has “when: delayed” without “start_in”.</source>
        <translation>Eine Regel von „%1“ hat „when: delayed“ ohne „start_in“.</translation>
    </message>
    <message>
        <source>“%1” has “start_in: %2” without “when: delayed”.</source>
        <translation>„%1“ hat „start_in: %2“ ohne „when: delayed“.</translation>
    </message>
    <message>
        <source>Add “when: delayed”</source>
        <translation>„when: delayed“ hinzufügen</translation>
    </message>
    <message>
        <source>A rule of “%1” has “start_in: %2” without “when: delayed”.</source>
        <translation>Eine Regel von „%1“ hat „start_in: %2“ ohne „when: delayed“.</translation>
    </message>
    <message>
        <source>“%1” is manual by a rule, so what comes after it waits until somebody starts it.</source>
        <translation>„%1“ ist durch eine Regel manuell, daher wartet alles danach, bis jemand den Job startet.</translation>
    </message>
    <message>
        <source>Let the pipeline go on without it</source>
        <translation>Die Pipeline ohne den Job weiterlaufen lassen</translation>
    </message>
    <message>
        <source>This rule of “%1” is never reached: rule %2 before it always holds.</source>
        <translation>Diese Regel von „%1“ wird nie erreicht: Regel %2 davor gilt immer.</translation>
    </message>
    <message>
        <source>“%1” says with “%2” when it runs, which GitLab develops no further.</source>
        <translation>„%1“ legt mit „%2“ fest, wann der Job läuft; das entwickelt GitLab nicht weiter.</translation>
    </message>
    <message>
        <source>“%1” uses “%2” and “%3” uses “rules”: the second also runs in merge request pipelines, the first does not.</source>
        <translation>„%1“ verwendet „%2“ und „%3“ verwendet „rules“: Der zweite läuft auch in Merge-Request-Pipelines, der erste nicht.</translation>
    </message>
    <message>
        <source>“%1” in “changes” of “%2” matches no file: paths are relative to the project and name files.</source>
        <translation>„%1“ in „changes“ von „%2“ passt zu keiner Datei: Pfade sind relativ zum Projekt und nennen Dateien.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
</context>
<context>
    <name>ConfidenceTexts</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
</context>
<context>
    <name>ContainerCommandsTexts</name>
    <message>
        <source>The Dockerfile starts from an image of ocaml/opam and installs all dependencies of the project.</source>
        <translation>Das Dockerfile beginnt mit einem Image von ocaml/opam und installiert alle Abhängigkeiten des Projekts.</translation>
    </message>
    <message>
        <source>Of the images that one job builds, the first %1 count.</source>
        <translation>Von den Images, die ein Job baut, zählen die ersten %1.</translation>
    </message>
    <message>
        <source>layers compressed</source>
        <translation>Schichten werden komprimiert</translation>
    </message>
    <message>
        <source>%1 pushed to the registry</source>
        <translation>%1 zur Registry hochgeladen</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>the registry is asked</source>
        <translation>die Registry wird abgefragt</translation>
    </message>
    <message>
        <source>what the Dockerfile runs</source>
        <translation>was das Dockerfile ausführt</translation>
    </message>
    <message>
        <source>The Dockerfile is not known: %1 assumed for what it runs, up to %2.</source>
        <translation>Das Dockerfile ist nicht bekannt: %1 angenommen für das, was es ausführt, bis zu %2.</translation>
    </message>
    <message>
        <source>most images of CI begin so, and the project needs these packages</source>
        <translation>die meisten Images für CI beginnen so, und das Projekt braucht diese Pakete</translation>
    </message>
    <message>
        <source>an image is pushed</source>
        <translation>ein Image wird hochgeladen</translation>
    </message>
    <message>
        <source>How large the image is that is pushed, nothing tells: %1 assumed, up to %2.</source>
        <translation>Wie groß das hochgeladene Image ist, sagt nichts: %1 angenommen, bis zu %2.</translation>
    </message>
    <message>
        <source>what runs in the container</source>
        <translation>was im Container läuft</translation>
    </message>
    <message>
        <source>What “docker run” runs is not known to Caravan: %1 assumed, up to %2.</source>
        <translation>Was „docker run“ ausführt, weiß Caravan nicht: %1 angenommen, bis zu %2.</translation>
    </message>
</context>
<context>
    <name>CostsTexts</name>
    <message>
        <source>No cost has the name “%1”.</source>
        <translation>Kein Kostenwert hat den Namen „%1“.</translation>
    </message>
    <message>
        <source>The cost “%1” is missing.</source>
        <translation>Der Kostenwert „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“down” and “up” are ratios of at least 1.</source>
        <translation>„down“ und „up“ sind Verhältnisse von mindestens 1.</translation>
    </message>
</context>
<context>
    <name>CoverageTexts</name>
    <message>
        <source>“%1” starts another pipeline, whose time is not known here.</source>
        <translation>„%1“ startet eine andere Pipeline, deren Dauer hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” is not in the pipeline for %2, which is what is timed.</source>
        <translation>„%1“ ist nicht in der Pipeline für %2, und deren Dauer wird geschätzt.</translation>
    </message>
</context>
<context>
    <name>CrossoverTexts</name>
    <message>
        <source>“%1” is the fastest however often dependencies change.</source>
        <translation>„%1“ ist am schnellsten, egal wie oft sich Abhängigkeiten ändern.</translation>
    </message>
    <message>
        <source>“%1” is the fastest while dependencies change in up to %2 % of the runs.</source>
        <translation>„%1“ ist am schnellsten, solange sich Abhängigkeiten in höchstens %2&#xa0;% der Läufe ändern.</translation>
    </message>
    <message>
        <source>From there up to %1 % it is “%2”.</source>
        <translation>Von da an bis %1&#xa0;% ist es „%2“.</translation>
    </message>
    <message>
        <source>Above that it is “%1”.</source>
        <translation>Darüber ist es „%1“.</translation>
    </message>
</context>
<context>
    <name>DataReaderTexts</name>
    <message>
        <source>The data file must hold a map.</source>
        <translation>Die Datendatei muss eine Map enthalten.</translation>
    </message>
    <message>
        <source>The entry “%1” is missing.</source>
        <translation>Der Eintrag „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a text.</source>
        <translation>Der Eintrag „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The items of “%1” must be texts.</source>
        <translation>Die Elemente von „%1“ müssen Texte sein.</translation>
    </message>
    <message>
        <source>The entry “%1” must be true or false.</source>
        <translation>Der Eintrag „%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a number.</source>
        <translation>Der Eintrag „%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a map.</source>
        <translation>Der Eintrag „%1“ muss eine Map sein.</translation>
    </message>
    <message>
        <source>The entry “%1” must be a list.</source>
        <translation>Der Eintrag „%1“ muss eine Liste sein.</translation>
    </message>
</context>
<context>
    <name>DataTextsTexts</name>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation: fr, de</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>DesktopScriptTexts</name>
    <message>
        <source>left out: %1 is a file of the image</source>
        <translation>weggelassen: %1 ist eine Datei des Images</translation>
    </message>
    <message>
        <source>left out: it moves opam&apos;s root of this user</source>
        <translation>weggelassen: es verschiebt das opam-Root dieses Benutzers</translation>
    </message>
    <message>
        <source>left out: it changes git&apos;s settings for this user, or who owns the folder</source>
        <translation>weggelassen: es ändert die git-Einstellungen dieses Benutzers oder wem der Ordner gehört</translation>
    </message>
    <message>
        <source>What the job “%1” of %2 does, for a desktop. Made by Caravan; the pipeline stays the place to change it.</source>
        <translation>Was der Job „%1“ von %2 tut, für den eigenen Rechner. Von Caravan erzeugt; geändert wird es weiterhin in der Pipeline.</translation>
    </message>
    <message>
        <source>Its lines are bash&apos;s, and no plain shell&apos;s.</source>
        <translation>Seine Zeilen sind für bash geschrieben, nicht für eine einfache Shell.</translation>
    </message>
    <message>
        <source>It is one of %1 jobs that “%2” makes in parallel.</source>
        <translation>Es ist einer von %1 Jobs, die „%2“ parallel erzeugt.</translation>
    </message>
    <message>
        <source>The pipeline for %1 does not have it: %2</source>
        <translation>Die Pipeline für %1 hat ihn nicht: %2</translation>
    </message>
    <message>
        <source>It installs system packages on this machine, with the package manager of the image&apos;s distribution.</source>
        <translation>Es installiert Systempakete auf diesem Rechner, mit der Paketverwaltung der Distribution des Images.</translation>
    </message>
    <message>
        <source>It calls sudo, which may ask for a password.</source>
        <translation>Es ruft sudo auf, das nach einem Passwort fragen kann.</translation>
    </message>
    <message>
        <source>What it does not do, or does otherwise than the job:</source>
        <translation>Was es nicht oder anders als der Job tut:</translation>
    </message>
    <message>
        <source>It runs on this machine, not in the image “%1”: what that has must be installed here.</source>
        <translation>Es läuft auf diesem Rechner, nicht im Image „%1“: Was darin vorhanden ist, muss hier installiert sein.</translation>
    </message>
    <message>
        <source>The image runs its lines with opam&apos;s environment. Start this with “opam exec -- sh FILE” for the same.</source>
        <translation>Das Image führt seine Zeilen in der Umgebung von opam aus. Starten Sie dieses Skript mit „opam exec -- sh FILE“, um dasselbe zu erreichen.</translation>
    </message>
    <message>
        <source>It starts no services: %1.</source>
        <translation>Es startet keine Dienste: %1.</translation>
    </message>
    <message>
        <source>It fetches and stores no cache: %1 stay here as they are.</source>
        <translation>Es lädt und speichert keinen Cache: %1 bleiben hier, wie sie sind.</translation>
    </message>
    <message>
        <source>It takes no artifacts of other jobs. Run these first, here: %1.</source>
        <translation>Es übernimmt keine Artefakte anderer Jobs. Führen Sie zuerst diese hier aus: %1.</translation>
    </message>
    <message>
        <source>It uploads no artifacts: %1 stay here.</source>
        <translation>Es lädt keine Artefakte hoch: %1 bleiben hier.</translation>
    </message>
    <message>
        <source>Some of its lines do not read as a shell&apos;s, as those for PowerShell do not: they may not run here.</source>
        <translation>Einige seiner Zeilen lesen sich nicht wie die einer Shell, so wie die für PowerShell: Sie laufen hier vielleicht nicht.</translation>
    </message>
    <message>
        <source>It works on the folder as it is, with what is not committed, and does not clean it.</source>
        <translation>Es arbeitet auf dem Ordner, wie er ist, samt allem nicht Committeten, und räumt ihn nicht auf.</translation>
    </message>
    <message>
        <source>Its lines ask for variables that GitLab or the project&apos;s settings have, and that are empty here unless you set them: %1.</source>
        <translation>Seine Zeilen fragen nach Variablen, die GitLab oder die Projekteinstellungen haben und die hier leer sind, wenn Sie sie nicht setzen: %1.</translation>
    </message>
    <message>
        <source>left out: “%1” is no name that a shell takes</source>
        <translation>weggelassen: „%1“ ist kein Name, den eine Shell annimmt</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>Jobs are: %1.</source>
        <translation>Jobs sind: %1.</translation>
    </message>
    <message>
        <source>“%1” has no script: GitLab itself does what it does.</source>
        <translation>„%1“ hat kein Skript: GitLab selbst erledigt, was der Job tut.</translation>
    </message>
    <message>
        <source>left out: what is in a registry, pipelines alone change</source>
        <translation>ausgelassen: Was in einer Registry ist, ändern nur Pipelines</translation>
    </message>
    <message>
        <source>It adds a repository to the opam of this user.</source>
        <translation>Es fügt dem opam dieses Benutzers ein Repository hinzu.</translation>
    </message>
    <message>
        <source>It makes an opam switch where there is none yet, which compiles OCaml and stays.</source>
        <translation>Es legt einen opam-Switch an, wo noch keiner ist; das kompiliert OCaml und bleibt.</translation>
    </message>
    <message>
        <source>It installs the dependencies into the opam switch that is chosen here, whatever OCaml that has.</source>
        <translation>Es installiert die Abhängigkeiten in den hier gewählten opam-Switch, welches OCaml der auch hat.</translation>
    </message>
    <message>
        <source>It pushes no images to a registry: %1 stay on this machine.</source>
        <translation>Es lädt keine Images in eine Registry hoch: %1 bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It logs in to no registry: what is not public there, it does not see, unless you have logged in.</source>
        <translation>Es meldet sich bei keiner Registry an: Was dort nicht öffentlich ist, sieht es nicht, sofern Sie sich nicht angemeldet haben.</translation>
    </message>
    <message>
        <source>It pushes images to a registry, as the job does: %1.</source>
        <translation>Es lädt Images in eine Registry hoch, wie der Job: %1.</translation>
    </message>
</context>
<context>
    <name>DifferencesTexts</name>
    <message>
        <source>The job has no image; the strategy takes “%1”.</source>
        <translation>Der Job hat kein Image; die Strategie nimmt „%1“.</translation>
    </message>
    <message>
        <source>The image is “%1”; the strategy takes “%2”.</source>
        <translation>Das Image ist „%1“; die Strategie nimmt „%2“.</translation>
    </message>
    <message>
        <source>The variable “%1” is missing; the strategy sets it to “%2”.</source>
        <translation>Die Variable „%1“ fehlt; die Strategie setzt sie auf „%2“.</translation>
    </message>
    <message>
        <source>The variable “%1” is “%2”; the strategy sets it to “%3”.</source>
        <translation>Die Variable „%1“ ist „%2“; die Strategie setzt sie auf „%3“.</translation>
    </message>
    <message>
        <source>The variable “%1” is none of the strategy&apos;s.</source>
        <translation>Die Variable „%1“ gehört nicht zur Strategie.</translation>
    </message>
    <message>
        <source>No cache keeps exactly “%1”, as the strategy does.</source>
        <translation>Kein Cache bewahrt genau „%1“ auf, wie es die Strategie tut.</translation>
    </message>
    <message>
        <source>The key of the cache of “%1” is “%2”; the strategy&apos;s is “%3”.</source>
        <translation>Der Schlüssel des Caches von „%1“ ist „%2“; der der Strategie ist „%3“.</translation>
    </message>
    <message>
        <source>The cache of “%1” falls back to “%2”; the strategy&apos;s to nothing.</source>
        <translation>Der Cache von „%1“ fällt auf „%2“ zurück; der der Strategie auf nichts.</translation>
    </message>
    <message>
        <source>The cache of “%1” does not fall back to “%2”, as the strategy&apos;s does.</source>
        <translation>Der Cache von „%1“ fällt nicht auf „%2“ zurück, wie es der der Strategie tut.</translation>
    </message>
    <message>
        <source>The strategy does not keep “%1” in a cache of its own.</source>
        <translation>Die Strategie bewahrt „%1“ nicht in einem eigenen Cache auf.</translation>
    </message>
    <message>
        <source>The line “%1” is missing.</source>
        <translation>Die Zeile „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The line “%1” is “%2” in the strategy.</source>
        <translation>Die Zeile „%1“ lautet in der Strategie „%2“.</translation>
    </message>
    <message>
        <source>The line “%1” is not needed by the strategy.</source>
        <translation>Die Zeile „%1“ wird von der Strategie nicht benötigt.</translation>
    </message>
    <message>
        <source>The lines are in another order than in the strategy.</source>
        <translation>Die Zeilen stehen in einer anderen Reihenfolge als in der Strategie.</translation>
    </message>
    <message>
        <source>Where the job differs from its strategy cannot be told: %1</source>
        <translation>Worin der Job von seiner Strategie abweicht, lässt sich nicht sagen: %1</translation>
    </message>
</context>
<context>
    <name>DiskTexts</name>
    <message>
        <source>The symbolic link leads to itself.</source>
        <translation>Der symbolische Link führt zu sich selbst.</translation>
    </message>
    <message>
        <source>The symbolic link leads to a file that does not exist.</source>
        <translation>Der symbolische Link führt zu einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei existiert nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a regular file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation>Die Datei ist größer als %1 Bytes, das Höchste, was Caravan liest.</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>This is not a regular file, so it cannot be saved to.</source>
        <translation>Das ist keine gewöhnliche Datei, daher kann nicht in sie gespeichert werden.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make it writable, or save under another name.</source>
        <translation>Machen Sie sie beschreibbar, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only.</source>
        <translation>Der Ordner %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make it writable, or save into another folder.</source>
        <translation>Machen Sie ihn beschreibbar, oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The file was changed or removed by another program since it was read.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert oder entfernt, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Another program has made this file in the meantime.</source>
        <translation>Ein anderes Programm hat diese Datei inzwischen angelegt.</translation>
    </message>
    <message>
        <source>Reload it, or save under another name; nothing was written.</source>
        <translation>Laden Sie sie neu, oder speichern Sie unter einem anderen Namen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>DockerDaemonTexts</name>
    <message>
        <source>“%1” runs “%2”, but on “%3” there is no docker daemon without the service “docker:dind”.</source>
        <translation>„%1“ führt „%2“ aus, aber auf „%3“ gibt es ohne den Dienst „docker:dind“ keinen Docker-Daemon.</translation>
    </message>
    <message>
        <source>Add the service docker:%1-dind</source>
        <translation>Den Dienst docker:%1-dind hinzufügen</translation>
    </message>
    <message>
        <source>“%1” talks to “%2” with the client of “%3”: two versions that were not made for each other.</source>
        <translation>„%1“ spricht „%2“ mit dem Client von „%3“ an: zwei Versionen, die nicht füreinander gemacht sind.</translation>
    </message>
    <message>
        <source>Use docker:%1-dind</source>
        <translation>docker:%1-dind verwenden</translation>
    </message>
    <message>
        <source>“%1” starts “%2” without the alias “docker”, so its host name is not “docker” and is not found.</source>
        <translation>„%1“ startet „%2“ ohne den Alias „docker“, daher ist der Hostname nicht „docker“ und wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Give it the alias “docker”</source>
        <translation>Den Alias „docker“ vergeben</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, but the daemon encrypts and listens on port 2376: “Cannot connect to the Docker daemon”.</source>
        <translation>„%1“ ruft „%2“ auf, aber der Daemon verschlüsselt und lauscht auf Port 2376: „Cannot connect to the Docker daemon“.</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, but with an empty DOCKER_TLS_CERTDIR the daemon listens on port 2375.</source>
        <translation>„%1“ ruft „%2“ auf, aber mit leerem DOCKER_TLS_CERTDIR lauscht der Daemon auf Port 2375.</translation>
    </message>
    <message>
        <source>Call port 2376</source>
        <translation>Port 2376 aufrufen</translation>
    </message>
    <message>
        <source>Call port 2375</source>
        <translation>Port 2375 aufrufen</translation>
    </message>
    <message>
        <source>“%1” starts “%2”, which needs a privileged runner, and “%3” is none.</source>
        <translation>„%1“ startet „%2“, das einen privilegierten Runner benötigt, und „%3“ ist keiner.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, another Docker whenever one is released.</source>
        <translation>„%1“ läuft in „%2“, das bei jedem Release ein anderes Docker ist.</translation>
    </message>
    <message>
        <source>“%1” starts “%2”, another Docker whenever one is released.</source>
        <translation>„%1“ startet „%2“, das bei jedem Release ein anderes Docker ist.</translation>
    </message>
    <message>
        <source>“%1” calls the docker daemon at “%2”, which is the job&apos;s own container: “%3” is reached under the name “%4”.</source>
        <translation>„%1“ ruft den Docker-Daemon unter „%2“ auf, dem Container des Jobs selbst: „%3“ ist unter dem Namen „%4“ erreichbar.</translation>
    </message>
    <message>
        <source>“%1” calls the docker daemon at “%2”, but no service has that name: “%3” is reached under the name “%4”.</source>
        <translation>„%1“ ruft den Docker-Daemon unter „%2“ auf, aber kein Dienst hat diesen Namen: „%3“ ist unter dem Namen „%4“ erreichbar.</translation>
    </message>
    <message>
        <source>Call “%1”</source>
        <translation>„%1“ aufrufen</translation>
    </message>
</context>
<context>
    <name>DockerNamesTexts</name>
    <message>
        <source>“%1” tags an image with $%2: the name of a branch may have a slash, a tag may not.</source>
        <translation>„%1“ versieht ein Image mit dem Tag $%2: Ein Branch-Name kann einen Schrägstrich enthalten, ein Tag nicht.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG</source>
        <translation>$CI_COMMIT_REF_SLUG verwenden</translation>
    </message>
    <message>
        <source>“%1” names an image “%2”; docker takes only small letters in front of the tag.</source>
        <translation>„%1“ benennt ein Image „%2“; vor dem Tag erlaubt docker nur Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” pushes “%2” from every branch, so “latest” is whatever was pushed last.</source>
        <translation>„%1“ lädt „%2“ von jedem Branch aus hoch, daher ist „latest“ das, was zuletzt hochgeladen wurde.</translation>
    </message>
    <message>
        <source>“%1” runs in the image that “%2” pushes, but does not wait for it.</source>
        <translation>„%1“ läuft in dem Image, das „%2“ hochlädt, wartet aber nicht darauf.</translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation>Auf „%1“ warten</translation>
    </message>
    <message>
        <source>“%1” gives “%2” to an image as a build argument, which stays readable in the image.</source>
        <translation>„%1“ übergibt „%2“ als Build-Argument an ein Image, wo es im Image lesbar bleibt.</translation>
    </message>
    <message>
        <source>$%1 is the old name of $%2.</source>
        <translation>$%1 ist der alte Name von $%2.</translation>
    </message>
    <message>
        <source>Use $%1</source>
        <translation>$%1 verwenden</translation>
    </message>
</context>
<context>
    <name>DockerTexts</name>
    <message>
        <source>“%1” pushes “%2”, a name without a registry, which means Docker Hub: “denied: requested access to the resource is denied”.</source>
        <translation>„%1“ lädt „%2“ hoch, einen Namen ohne Registry, was Docker Hub bedeutet: „denied: requested access to the resource is denied“.</translation>
    </message>
    <message>
        <source>“%1” pushes “%2”, which is not below $CI_REGISTRY_IMAGE: “denied: requested access to the resource is denied”.</source>
        <translation>„%1“ lädt „%2“ hoch, was nicht unterhalb von $CI_REGISTRY_IMAGE liegt: „denied: requested access to the resource is denied“.</translation>
    </message>
    <message>
        <source>Push to the project&apos;s registry</source>
        <translation>In die Registry des Projekts hochladen</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without a login in this job.</source>
        <translation>„%1“ führt „%2“ aus, ohne dass sich dieser Job anmeldet.</translation>
    </message>
    <message>
        <source>Log in to the project&apos;s registry first</source>
        <translation>Zuerst an der Registry des Projekts anmelden</translation>
    </message>
    <message>
        <source>“%1” gives the password of “%2 login” on the command line.</source>
        <translation>„%1“ übergibt das Passwort von „%2 login“ auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>Give the password on standard input</source>
        <translation>Das Passwort über die Standardeingabe übergeben</translation>
    </message>
</context>
<context>
    <name>DuneCacheTexts</name>
    <message>
        <source>dune builds OCaml, %1 CPU seconds, on %2 vCPU</source>
        <translation>dune baut OCaml, %1 CPU-Sekunden, auf %2&#xa0;vCPU</translation>
    </message>
    <message numerus="yes">
        <source>dune builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>dune baut %n Paket, %1 CPU-Sekunden, auf %2&#xa0;vCPU</numerusform>
            <numerusform>dune baut %n Pakete, %1 CPU-Sekunden, auf %2&#xa0;vCPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them from its cache</source>
        <translation>
            <numerusform>, davon %n aus seinem Cache</numerusform>
            <numerusform>, davon %n aus seinem Cache</numerusform>
        </translation>
    </message>
    <message>
        <source>dune locks the packages</source>
        <translation>dune legt die Pakete fest</translation>
    </message>
</context>
<context>
    <name>DuneCommandsTexts</name>
    <message>
        <source>dune has nothing to do</source>
        <translation>dune hat nichts zu tun</translation>
    </message>
    <message>
        <source>%1, from the dune cache</source>
        <translation>%1, aus dem dune-Cache</translation>
    </message>
    <message>
        <source>dune itself</source>
        <translation>dune selbst</translation>
    </message>
    <message>
        <source>%1, as far as they changed</source>
        <translation>%1, soweit geändert</translation>
    </message>
    <message>
        <source>%1, what did not change from the dune cache</source>
        <translation>%1, Unverändertes aus dem dune-Cache</translation>
    </message>
</context>
<context>
    <name>DuneProjectTexts</name>
    <message>
        <source>A condition such as “(&gt;= 1.0)” or “:with-test” should stand here.</source>
        <translation>Hier sollte eine Bedingung wie „(&gt;= 1.0)“ oder „:with-test“ stehen.</translation>
    </message>
    <message>
        <source>The name of a package should stand here.</source>
        <translation>Hier sollte der Name eines Pakets stehen.</translation>
    </message>
    <message>
        <source>This package has no name: “(name …)” is missing.</source>
        <translation>Dieses Paket hat keinen Namen: „(name …)“ fehlt.</translation>
    </message>
    <message>
        <source>A dune-project file begins with its version, such as “(lang dune 3.16)”.</source>
        <translation>Eine dune-project-Datei beginnt mit ihrer Version, zum Beispiel „(lang dune 3.16)“.</translation>
    </message>
</context>
<context>
    <name>DuneTexts</name>
    <message>
        <source>“%1” runs “%2”, but .ocamlformat asks for version %3: “%4” ends with an error.</source>
        <translation>„%1“ führt „%2“ aus, aber .ocamlformat verlangt Version %3: „%4“ endet mit einem Fehler.</translation>
    </message>
    <message>
        <source>Install ocamlformat %1</source>
        <translation>ocamlformat %1 installieren</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which documents libraries with a “public_name”, and the project has none.</source>
        <translation>„%1“ führt „%2“ aus, das Bibliotheken mit einem „public_name“ dokumentiert, und das Projekt hat keine.</translation>
    </message>
    <message>
        <source>Document private libraries with @doc-private</source>
        <translation>Private Bibliotheken mit @doc-private dokumentieren</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in a switch outside of the project, from where no hard link leads into the dune cache “%3”: packages are built anew in every run.</source>
        <translation>„%1“ führt „%2“ in einem Switch außerhalb des Projekts aus, von wo kein Hardlink in den dune-Cache „%3“ führt: Pakete werden in jedem Lauf neu gebaut.</translation>
    </message>
    <message>
        <source>Let dune copy files</source>
        <translation>dune Dateien kopieren lassen</translation>
    </message>
    <message>
        <source>“%1” caches “%2”, but dune %3 keeps the compiler in “%4”: it is built anew in every run.</source>
        <translation>„%1“ hat „%2“ im Cache, aber dune %3 bewahrt den Compiler in „%4“ auf: Er wird in jedem Lauf neu gebaut.</translation>
    </message>
    <message>
        <source>Put all caches of dune into “%1”</source>
        <translation>Alle Caches von dune in „%1“ ablegen</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in a folder without dune-project and dune-workspace, which dune 3 takes for no root: the nearest one is “%3”.</source>
        <translation>„%1“ führt „%2“ in einem Ordner ohne dune-project und dune-workspace aus, den dune 3 nicht als Wurzel ansieht: Die nächste ist „%3“.</translation>
    </message>
    <message>
        <source>Say that the root is here: “--root .”</source>
        <translation>Angeben, dass hier die Wurzel ist: „--root .“</translation>
    </message>
</context>
<context>
    <name>DuneWorkspaceTexts</name>
    <message>
        <source>A dune-workspace file begins with its version, such as “(lang dune 3.16)”.</source>
        <translation>Eine dune-workspace-Datei beginnt mit ihrer Version, zum Beispiel „(lang dune 3.16)“.</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>Caches are there that a pipeline for %1 has stored before, all of whose jobs were started.</source>
        <translation>Es sind Caches vorhanden, die eine frühere Pipeline für %1 gespeichert hat, deren Jobs alle gestartet wurden.</translation>
    </message>
</context>
<context>
    <name>EditChoiceTexts</name>
    <message>
        <source>%1 comes from line %2 of the included file “%3”, which is not the file that is edited.</source>
        <translation>%1 stammt aus Zeile %2 der eingebundenen Datei „%3“, die nicht die bearbeitete Datei ist.</translation>
    </message>
    <message>
        <source>%1 does not come from another place in the file.</source>
        <translation>%1 stammt nicht von einer anderen Stelle der Datei.</translation>
    </message>
    <message>
        <source>Change it in that file.</source>
        <translation>Ändern Sie es in jener Datei.</translation>
    </message>
    <message>
        <source>Override it in “%1”, or change that file.</source>
        <translation>Überschreiben Sie es in „%1“, oder ändern Sie jene Datei.</translation>
    </message>
    <message>
        <source>Change “%1” only, or change it where it stands. %2</source>
        <translation>Ändern Sie nur „%1“, oder ändern Sie es dort, wo es steht. %2</translation>
    </message>
    <message>
        <source>Change it here.</source>
        <translation>Ändern Sie es hier.</translation>
    </message>
</context>
<context>
    <name>EditPlaceTexts</name>
    <message>
        <source>%1 stands at the anchor “&amp;%2”, by which other jobs share it.</source>
        <translation>%1 steht am Anker „&amp;%2“, über den andere Jobs es mitnutzen.</translation>
    </message>
    <message>
        <source>%1 does not stand in “%2”: it comes from “%3”.</source>
        <translation>%1 steht nicht in „%2“: Es stammt aus „%3“.</translation>
    </message>
    <message>
        <source>At the source “%1” this changes a template that no job uses.</source>
        <translation>An der Quelle „%1“ ändert das eine Vorlage, die kein Job verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the source “%1” this changes %n job(s): %2.</source>
        <translation>
            <numerusform>An der Quelle „%1“ ändert das %n Job: %2.</numerusform>
            <numerusform>An der Quelle „%1“ ändert das %n Jobs: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands in line %2 of “%3”, which this file includes.</source>
        <translation>„%1“ steht in Zeile %2 von „%3“, das diese Datei einbindet.</translation>
    </message>
    <message>
        <source>Write “%1” into this file, where it wins over what is included; or change “%2”.</source>
        <translation>Schreiben Sie „%1“ in diese Datei, wo es Vorrang vor dem Eingebundenen hat; oder ändern Sie „%2“.</translation>
    </message>
    <message>
        <source>Change it for all of them at the source; for “%1” alone, give the others a text of their own first. %2</source>
        <translation>Ändern Sie es für alle an der Quelle; nur für „%1“ geht es, wenn Sie den anderen zuerst einen eigenen Text geben. %2</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>There is no %1 in the file.</source>
        <translation>Es gibt kein %1 in der Datei.</translation>
    </message>
    <message>
        <source>This change would break the file: %1</source>
        <translation>Diese Änderung würde die Datei ungültig machen: %1</translation>
    </message>
    <message>
        <source>This change would give other values in the file a new meaning.</source>
        <translation>Diese Änderung gäbe anderen Werten der Datei eine neue Bedeutung.</translation>
    </message>
    <message>
        <source>%1 is an alias of &amp;%2; change it at the anchor.</source>
        <translation>%1 ist ein Alias von &amp;%2; ändern Sie es am Anker.</translation>
    </message>
    <message>
        <source>%1 is written with “?”, which Caravan does not edit.</source>
        <translation>%1 ist mit „?“ geschrieben, was Caravan nicht bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a list of %n item(s), which have numbers from 0 on.</source>
        <translation>
            <numerusform>%1 ist eine Liste mit %n Element; gezählt wird ab 0.</numerusform>
            <numerusform>%1 ist eine Liste mit %n Elementen; gezählt wird ab 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a text and has no keys; set it as a whole.</source>
        <translation>%1 ist ein Text und hat keine Schlüssel; setzen Sie es als Ganzes.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 is filled in by GitLab, and may be a list already.</source>
        <translation>%1 wird von GitLab ausgefüllt und ist vielleicht schon eine Liste.</translation>
    </message>
    <message>
        <source>%1 is not a list.</source>
        <translation>%1 ist keine Liste.</translation>
    </message>
    <message>
        <source>%1 cannot be removed without its neighbour&apos;s comment.</source>
        <translation>%1 kann nicht ohne den Kommentar des Nachbarn entfernt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed without its neighbours.</source>
        <translation>%1 kann nicht ohne die Nachbarn entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A text over several lines cannot be renamed.</source>
        <translation>Ein mehrzeiliger Text kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>%1 is the only one there and cannot go alone.</source>
        <translation>%1 ist dort das Einzige und kann nicht allein entfernt werden.</translation>
    </message>
    <message>
        <source>Lines of this file end with a carriage return alone, which Caravan does not edit.</source>
        <translation>Zeilen dieser Datei enden nur mit einem Wagenrücklauf, was Caravan nicht bearbeitet.</translation>
    </message>
    <message>
        <source>Save the file with other line ends in your editor.</source>
        <translation>Speichern Sie die Datei in Ihrem Editor mit anderen Zeilenenden.</translation>
    </message>
</context>
<context>
    <name>EditingTexts</name>
    <message>
        <source>“add-job” wants a name.</source>
        <translation>„add-job“ erwartet einen Namen.</translation>
    </message>
    <message>
        <source>There is no job block “%1”.</source>
        <translation>Es gibt keinen Job-Baustein „%1“.</translation>
    </message>
    <message>
        <source>caravan-cli blocks prints them.</source>
        <translation>caravan-cli blocks gibt sie aus.</translation>
    </message>
    <message>
        <source>There is a job “%1” already.</source>
        <translation>Es gibt bereits einen Job „%1“.</translation>
    </message>
    <message>
        <source>What a search finds is a whole pipeline, so --job does not go with --found.</source>
        <translation>Was eine Suche findet, ist eine ganze Pipeline, daher verträgt sich --job nicht mit --found.</translation>
    </message>
    <message>
        <source>No combination works.</source>
        <translation>Keine Kombination funktioniert.</translation>
    </message>
    <message>
        <source>The search has not found “%1”.</source>
        <translation>Die Suche hat „%1“ nicht gefunden.</translation>
    </message>
    <message>
        <source>caravan-cli compare --search shows what it finds.</source>
        <translation>caravan-cli compare --search zeigt, was sie findet.</translation>
    </message>
    <message>
        <source>The jobs ask for “%1” by its tags: %2.</source>
        <translation>Die Jobs fragen durch ihre Tags nach „%1“: %2.</translation>
    </message>
    <message>
        <source>Take a local switch or an opam root, or name another runner.</source>
        <translation>Nehmen Sie einen lokalen Switch oder ein opam-Root, oder nennen Sie einen anderen Runner.</translation>
    </message>
    <message>
        <source>There is a pipeline already: %1. Nothing was written.</source>
        <translation>Es gibt schon eine Pipeline: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Without --in-place the proposal is printed.</source>
        <translation>Ohne --in-place wird der Vorschlag ausgegeben.</translation>
    </message>
    <message>
        <source>“apply” wants --strategy, --image or --found.</source>
        <translation>„apply“ verlangt --strategy, --image oder --found.</translation>
    </message>
</context>
<context>
    <name>ElsewhereTexts</name>
    <message>
        <source>fetched on %1, SHA-256 %2</source>
        <translation>abgerufen am %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>fetched on %1, commit %2</source>
        <translation>abgerufen am %1, Commit %2</translation>
    </message>
    <message>
        <source>%1; its tag has moved since %2, when it was commit %3</source>
        <translation>%1; das Tag wurde seit dem %2 versetzt, als es Commit %3 war</translation>
    </message>
    <message>
        <source>%1; changed since %2, when it was %3</source>
        <translation>%1; geändert seit dem %2, als es %3 war</translation>
    </message>
    <message>
        <source>fetched on %1, version %2, commit %3</source>
        <translation>abgerufen am %1, Version %2, Commit %3</translation>
    </message>
    <message>
        <source>%1, by its tags: which of them are releases is not known by git alone</source>
        <translation>%1, nach ihren Tags: welche davon Releases sind, weiß git allein nicht</translation>
    </message>
</context>
<context>
    <name>EnergyDataTexts</name>
    <message>
        <source>A power curve maps per cent to watts.</source>
        <translation>Eine Leistungskurve ordnet Prozentwerten Watt zu.</translation>
    </message>
    <message>
        <source>A power curve needs at least one point.</source>
        <translation>Eine Leistungskurve braucht mindestens einen Punkt.</translation>
    </message>
</context>
<context>
    <name>EnvironmentsTexts</name>
    <message>
        <source>“%1” is stopped by “%2”, which is no job of the file.</source>
        <translation>„%1“ wird von „%2“ gestoppt, aber das ist kein Job der Datei.</translation>
    </message>
    <message>
        <source>“%1” is stopped by “%2”, whose environment lacks “action: stop”.</source>
        <translation>„%1“ wird von „%2“ gestoppt, dessen Umgebung „action: stop“ fehlt.</translation>
    </message>
    <message>
        <source>Add “action: stop” to “%1”</source>
        <translation>„action: stop“ zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” deploys to “%2” and is stopped by “%3”, whose environment is “%4”.</source>
        <translation>„%1“ stellt in „%2“ bereit und wird von „%3“ gestoppt, dessen Umgebung „%4“ ist.</translation>
    </message>
    <message>
        <source>“%1” stops its environment in every pipeline, right after the deployment: it is not manual.</source>
        <translation>„%1“ stoppt die eigene Umgebung in jeder Pipeline gleich nach der Bereitstellung: Der Job ist nicht manuell.</translation>
    </message>
    <message>
        <source>Add “when: manual”</source>
        <translation>„when: manual“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” stops the environment of a branch when the branch is gone, and then cannot check it out.</source>
        <translation>„%1“ stoppt die Umgebung eines Branchs, wenn der Branch weg ist, und kann ihn dann nicht auschecken.</translation>
    </message>
    <message>
        <source>Set GIT_STRATEGY to “none”</source>
        <translation>GIT_STRATEGY auf „none“ setzen</translation>
    </message>
    <message>
        <source>“%1” is stopped by “%2”, which “parallel” divides into jobs such as “%3”: none has this name.</source>
        <translation>„%1“ wird vom Job „%2“ gestoppt, den „parallel“ in Jobs wie „%3“ aufteilt: Keiner hat diesen Namen.</translation>
    </message>
    <message>
        <source>“%1” deploys in the pipeline of %2, and “%3” is not in it, so nothing stops the environment: give both the same rules.</source>
        <translation>„%1“ stellt in der Pipeline für %2 bereit, und „%3“ ist nicht darin, daher stoppt nichts die Umgebung: Geben Sie beiden dieselben Regeln.</translation>
    </message>
    <message>
        <source>“%1” is manual by a rule, so the pipeline stays blocked until somebody stops the environment.</source>
        <translation>„%1“ ist durch eine Regel manuell, daher bleibt die Pipeline blockiert, bis jemand die Umgebung stoppt.</translation>
    </message>
    <message>
        <source>Let the pipeline go on without it</source>
        <translation>Die Pipeline ohne den Job weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>EstimatePlanTexts</name>
    <message>
        <source>GitLab makes no such pipeline, by the rules of its workflow.</source>
        <translation>GitLab erstellt nach den Regeln des Workflows keine solche Pipeline.</translation>
    </message>
    <message>
        <source>GitLab makes no such pipeline. %1</source>
        <translation>GitLab erstellt keine solche Pipeline. %1</translation>
    </message>
    <message>
        <source>GitLab refuses this pipeline. %1</source>
        <translation>GitLab lehnt diese Pipeline ab. %1</translation>
    </message>
</context>
<context>
    <name>EstimateSystemPackagesTexts</name>
    <message>
        <source>system packages are there already</source>
        <translation>Systempakete sind schon vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n system package(s): %1</source>
        <translation>
            <numerusform>%n Systempaket: %1</numerusform>
            <numerusform>%n Systempakete: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>package index</source>
        <translation>Paketindex</translation>
    </message>
    <message>
        <source>system packages are brought up to date</source>
        <translation>Systempakete werden aktualisiert</translation>
    </message>
</context>
<context>
    <name>EstimateTexts</name>
    <message>
        <source>The runner “%1” has %2 vCPU and takes %3 s for a CPU second of the measuring machine (P90: %4 times that).</source>
        <translation>Der Runner „%1“ hat %2&#xa0;vCPU und braucht %3&#xa0;s für eine CPU-Sekunde des Messrechners (P90: %4-mal so viel).</translation>
    </message>
    <message>
        <source>It downloads images at %1 per second and unpacks them at %2 per second.</source>
        <translation>Er lädt Images mit %1 pro Sekunde herunter und entpackt sie mit %2 pro Sekunde.</translation>
    </message>
    <message>
        <source>Its caches stay on its own disk, and the next run gets the same runner.</source>
        <translation>Seine Caches bleiben auf der eigenen Festplatte, und der nächste Lauf bekommt denselben Runner.</translation>
    </message>
    <message>
        <source>Energy counts processors by the runner&apos;s power curve, memory at %1 W per GB and transfers at %2 Wh per GB.</source>
        <translation>Die Energie berücksichtigt Prozessoren nach der Leistungskurve des Runners, Arbeitsspeicher mit %1&#xa0;W je GB und Übertragungen mit %2&#xa0;Wh je GB.</translation>
    </message>
    <message>
        <source>Electricity of %1 makes %2 g CO₂e per kWh, and the data centre uses %3 kWh for each of computing.</source>
        <translation>Strom aus %1 verursacht %2&#xa0;g CO₂e je kWh, und das Rechenzentrum verbraucht %3&#xa0;kWh für jede zum Rechnen genutzte.</translation>
    </message>
    <message>
        <source>Making the server counts with %1 g CO₂e per vCPU and hour.</source>
        <translation>Die Herstellung des Servers wird mit %1&#xa0;g CO₂e je vCPU und Stunde berücksichtigt.</translation>
    </message>
    <message>
        <source>This is the pipeline for %1.</source>
        <translation>Das ist die Pipeline für %1.</translation>
    </message>
    <message>
        <source>This is the pipeline for %1, since no other event was chosen.</source>
        <translation>Das ist die Pipeline für %1, da kein anderes Ereignis gewählt wurde.</translation>
    </message>
    <message>
        <source>“%1” is counted, though it may not be in this pipeline: that depends on what is not known here.</source>
        <translation>„%1“ wird mitgezählt, obwohl der Job vielleicht nicht in dieser Pipeline ist: Das hängt davon ab, was hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” starts another pipeline, which is not counted.</source>
        <translation>„%1“ startet eine andere Pipeline, die nicht mitgezählt wird.</translation>
    </message>
    <message>
        <source>This is the pipeline for %1, the first of that branch; the default branch has had one before.</source>
        <translation>Das ist die Pipeline für %1, die erste dieses Branchs; der Standard-Branch hatte schon eine.</translation>
    </message>
    <message>
        <source>Of what dune builds from the project&apos;s own sources, %1 % is built again where _build was kept.</source>
        <translation>Von dem, was dune aus den Quellen des Projekts baut, wird dort, wo _build aufbewahrt wurde, %1&#xa0;% neu gebaut.</translation>
    </message>
    <message numerus="yes">
        <source>The change of the opam file makes %n package(s) anew, as the middle one of the changes of a single dependency does.</source>
        <translation>
            <numerusform>Die Änderung der opam-Datei baut %n Paket neu, so wie die mittlere der Änderungen einer einzelnen Abhängigkeit.</numerusform>
            <numerusform>Die Änderung der opam-Datei baut %n Pakete neu, so wie die mittlere der Änderungen einer einzelnen Abhängigkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>The file names other versions of OCaml than in the run before: %1.</source>
        <translation>Die Datei nennt andere OCaml-Versionen als im Lauf davor: %1.</translation>
    </message>
    <message>
        <source>A job waits %1 for a place on it, from %2 (P10) to %3 (P90).</source>
        <translation>Ein Job wartet %1 auf einen Platz darauf, von %2 (P10) bis %3 (P90).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” takes %2, from %3 (P10) to %4 (P90).</source>
        <translation>„%1“ dauert %2, von %3 (P10) bis %4 (P90).</translation>
    </message>
    <message>
        <source>The default branch is never a new one, so that “%1” stands for any new branch.</source>
        <translation>Der Standard-Branch ist nie ein neuer, sodass „%1“ für irgendeinen neuen Branch steht.</translation>
    </message>
    <message>
        <source>The file names no version of OCaml: the project&apos;s own files ask for another one, so that caches whose keys hold them are new, and all that was built with the old one is built anew.</source>
        <translation>Die Datei nennt keine Version von OCaml: Die eigenen Dateien des Projekts verlangen eine andere, sodass Caches, deren Schlüssel sie enthalten, neu sind und alles, was mit der alten gebaut war, neu gebaut wird.</translation>
    </message>
    <message>
        <source>Caches and artifacts go from and to their store at %1 per second.</source>
        <translation>Caches und Artefakte werden mit %1 pro Sekunde zu ihrem Speicher und zurück übertragen.</translation>
    </message>
    <message>
        <source>A job is prepared in %1.</source>
        <translation>Ein Job wird in %1 vorbereitet.</translation>
    </message>
</context>
<context>
    <name>EstimatingTexts</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Billed %1 min, %2 Wh, %3 g CO₂e; cache %4, images %5.</source>
        <translation>Abgerechnet %1&#xa0;min, %2&#xa0;Wh, %3&#xa0;g CO₂e; Cache %4, Images %5.</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>Kritischer Pfad: %1</translation>
    </message>
    <message>
        <source>Assumptions:</source>
        <translation>Annahmen:</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>%1 wants a time such as 8m or 1h30m, not “%2”.</source>
        <translation>%1 erwartet eine Zeit wie 8m oder 1h30m, nicht „%2“.</translation>
    </message>
    <message>
        <source>This pipeline fails: %1</source>
        <translation>Diese Pipeline schlägt fehl: %1</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>schlägt fehl: %1</translation>
    </message>
    <message>
        <source>Not started:</source>
        <translation>Nicht gestartet:</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation>keine Pipeline</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, kritisch</translation>
    </message>
    <message>
        <source>%1, could end %2 later</source>
        <translation>%1, könnte %2 später enden</translation>
    </message>
    <message>
        <source>It moves the wall time by %1.</source>
        <translation>Das verschiebt die Gesamtdauer um %1.</translation>
    </message>
    <message>
        <source>%1 wants a mass such as 2g or 500mg, not “%2”.</source>
        <translation>%1 erwartet eine Masse wie 2g oder 500mg, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 wants p50 or p90, not “%2”.</source>
        <translation>%1 erwartet p50 oder p90, nicht „%2“.</translation>
    </message>
    <message>
        <source>Scenarios are: %1.</source>
        <translation>Szenarien sind: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are timed.</source>
        <translation>Für %1 von %2 Jobs ist eine Dauer geschätzt.</translation>
    </message>
</context>
<context>
    <name>EvaluatorTexts</name>
    <message>
        <source>That depends on %1, which only the project knows.</source>
        <translation>Das hängt von %1 ab, was nur das Projekt weiß.</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It extends “%1”, which is not known here and may have rules.</source>
        <translation>Der Job erweitert „%1“ (extends), das hier nicht bekannt ist und Regeln haben kann.</translation>
    </message>
    <message>
        <source>The file has no workflow rules.</source>
        <translation>Die Datei hat keine Workflow-Regeln.</translation>
    </message>
    <message>
        <source>The rule in %1 has no condition.</source>
        <translation>Die Regel in %1 hat keine Bedingung.</translation>
    </message>
    <message>
        <source>The rule in %1 holds: %2.</source>
        <translation>Die Regel in %1 gilt: %2.</translation>
    </message>
    <message>
        <source>The workflow rule in %1 holds: %2.</source>
        <translation>Die Workflow-Regel in %1 gilt: %2.</translation>
    </message>
    <message>
        <source>The list of rules is empty, so none holds.</source>
        <translation>Die Liste der Regeln ist leer, daher gilt keine.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n rule(s) holds; the first is in %1.</source>
        <translation>
            <numerusform>Die eine Regel gilt nicht; sie steht in %1.</numerusform>
            <numerusform>Keine der %n Regeln gilt; die erste steht in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workflow rule(s) holds; the first is in %1.</source>
        <translation>
            <numerusform>Die eine Workflow-Regel gilt nicht; sie steht in %1.</numerusform>
            <numerusform>Keine der %n Workflow-Regeln gilt; die erste steht in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the project has a Kubernetes cluster is not known.</source>
        <translation>Ob das Projekt einen Kubernetes-Cluster hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“only” in %1 does not fit this pipeline: %2.</source>
        <translation>„only“ in %1 passt nicht zu dieser Pipeline: %2.</translation>
    </message>
    <message>
        <source>It has neither rules nor “only”, and such jobs run for branches and tags alone.</source>
        <translation>Der Job hat weder Regeln noch „only“, und solche Jobs laufen nur für Branches und Tags.</translation>
    </message>
    <message>
        <source>“only” in %1 fits: %2.</source>
        <translation>„only“ in %1 passt: %2.</translation>
    </message>
    <message>
        <source>It has no conditions, so it runs for every branch and tag.</source>
        <translation>Der Job hat keine Bedingungen, daher läuft er für jeden Branch und jedes Tag.</translation>
    </message>
    <message>
        <source>It has no conditions, so it is in every pipeline that the workflow allows.</source>
        <translation>Der Job hat keine Bedingungen, daher ist er in jeder Pipeline, die der Workflow erlaubt.</translation>
    </message>
    <message>
        <source>“except” in %1 forbids it: %2.</source>
        <translation>„except“ in %1 verbietet es: %2.</translation>
    </message>
    <message>
        <source>“except” in %1 does not fit this pipeline.</source>
        <translation>„except“ in %1 passt nicht zu dieser Pipeline.</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>a push to %1</source>
        <translation>einen Push auf %1</translation>
    </message>
    <message>
        <source>a merge request of %1</source>
        <translation>einen Merge Request von %1</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>das Tag %1</translation>
    </message>
    <message>
        <source>a schedule on %1</source>
        <translation>einen Zeitplan auf %1</translation>
    </message>
    <message>
        <source>a start by hand on %1</source>
        <translation>einen manuellen Start auf %1</translation>
    </message>
    <message>
        <source>the first push of %1</source>
        <translation>den ersten Push von %1</translation>
    </message>
</context>
<context>
    <name>EventsTexts</name>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Write with fewer lists and maps in one another what stands here.</source>
        <translation>Schreiben Sie das, was hier steht, mit weniger ineinander verschachtelten Listen und Maps.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Die Datei hat mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>Divide it into files that it includes.</source>
        <translation>Teilen Sie sie in Dateien auf, die sie einbindet.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation, which YAML does not allow.</source>
        <translation>In der Einrückung steht ein Tabulator, was YAML nicht erlaubt.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation>Ersetzen Sie den Tabulator durch Leerzeichen.</translation>
    </message>
    <message>
        <source>Look at this line and the one above it: indentation, quotes, brackets, a colon too few or too many.</source>
        <translation>Sehen Sie sich diese Zeile und die darüber an: Einrückung, Anführungszeichen, Klammern, ein Doppelpunkt zu wenig oder zu viel.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Das ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>Remove the comma at the beginning.</source>
        <translation>Entfernen Sie das Komma am Anfang.</translation>
    </message>
    <message>
        <source>This is not valid YAML: the list that begins here has no “]”, or no comma in it.</source>
        <translation>Das ist kein gültiges YAML: Die Liste, die hier beginnt, hat kein „]“, oder es fehlt ein Komma darin.</translation>
    </message>
    <message>
        <source>This is not valid YAML: the map that begins here has no “}”, or no comma in it.</source>
        <translation>Das ist kein gültiges YAML: Die Map, die hier beginnt, hat kein „}“, oder es fehlt ein Komma darin.</translation>
    </message>
    <message>
        <source>Close it where it ends.</source>
        <translation>Schließen Sie sie, wo sie endet.</translation>
    </message>
</context>
<context>
    <name>ExplanationTexts</name>
    <message>
        <source>No versions of the packages fit together.</source>
        <translation>Keine Versionen der Pakete passen zusammen.</translation>
    </message>
    <message>
        <source>Nothing in %1 fits “%2”.</source>
        <translation>Nichts in %1 passt zu „%2“.</translation>
    </message>
    <message>
        <source>No versions fit together: “%1” excludes “%2”.</source>
        <translation>Keine Versionen passen zusammen: „%1“ schließt „%2“ aus.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>From “default”, %1.</source>
        <translation>Aus „default“, %1.</translation>
    </message>
    <message>
        <source>From the root, %1.</source>
        <translation>Von der obersten Ebene, %1.</translation>
    </message>
    <message>
        <source>From “%1” by extends, %2.</source>
        <translation>Aus „%1“ durch extends, %2.</translation>
    </message>
    <message>
        <source>From the anchor “%1”, %2.</source>
        <translation>Vom Anker „%1“, %2.</translation>
    </message>
    <message>
        <source>From “%1” by !reference, %2.</source>
        <translation>Aus „%1“ durch !reference, %2.</translation>
    </message>
    <message>
        <source>From the input “%1”.</source>
        <translation>Vom Input „%1“.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own default.</source>
        <translation>GitLabs eigener Standard.</translation>
    </message>
    <message>
        <source>A template: it runs only in jobs that extend it.</source>
        <translation>Eine Vorlage: Sie läuft nur in Jobs, die sie erweitern.</translation>
    </message>
    <message>
        <source>A job of the stage %1.</source>
        <translation>Ein Job der Phase %1.</translation>
    </message>
    <message>
        <source>Its image is %1.</source>
        <translation>Sein Image ist %1.</translation>
    </message>
    <message>
        <source>It waits for %1.</source>
        <translation>Er wartet auf %1.</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Er steht in %1.</translation>
    </message>
    <message>
        <source>Nothing here gives it a value.</source>
        <translation>Hier gibt ihr nichts einen Wert.</translation>
    </message>
    <message>
        <source>A variable that GitLab defines itself.</source>
        <translation>Eine Variable, die GitLab selbst definiert.</translation>
    </message>
    <message>
        <source>A variable of this pipeline.</source>
        <translation>Eine Variable dieser Pipeline.</translation>
    </message>
    <message>
        <source>The project decides its value; the one shown is an example.</source>
        <translation>Das Projekt bestimmt ihren Wert; der gezeigte ist ein Beispiel.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Zulässig ist %1.</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>&amp;Web Page (HTML)…</source>
        <translation>&amp;Webseite (HTML)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (CSV)…</source>
        <translation>&amp;Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;icture (PNG)…</source>
        <translation>&amp;Bild (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>There is no form for “%1”.</source>
        <translation>Für „%1“ gibt es keine Form.</translation>
    </message>
    <message>
        <source>End the name with .html, .pdf, .csv, .md or .png.</source>
        <translation>Beenden Sie den Namen mit .html, .pdf, .csv, .md oder .png.</translation>
    </message>
</context>
<context>
    <name>ExportingTexts</name>
    <message>
        <source>Inputs: %1.</source>
        <translation>Inputs: %1.</translation>
    </message>
    <message>
        <source>“script” wants a job behind the path.</source>
        <translation>„script“ erwartet einen Job hinter dem Pfad.</translation>
    </message>
</context>
<context>
    <name>ExpressionLexerTexts</name>
    <message numerus="yes">
        <source>The condition has more than %n part(s), which GitLab refuses.</source>
        <translation>
            <numerusform>Die Bedingung hat mehr als %n Teil, was GitLab ablehnt.</numerusform>
            <numerusform>Die Bedingung hat mehr als %n Teile, was GitLab ablehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that begins with %1 is not closed.</source>
        <translation>Der Text, der mit %1 beginnt, ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>GitLab refuses the regular expression %1: it has one character only.</source>
        <translation>GitLab lehnt den regulären Ausdruck %1 ab: Er hat nur ein Zeichen.</translation>
    </message>
    <message>
        <source>The regular expression that begins with “/” is not closed.</source>
        <translation>Der reguläre Ausdruck, der mit „/“ beginnt, ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>GitLab does not understand “%1” here.</source>
        <translation>GitLab versteht „%1“ hier nicht.</translation>
    </message>
    <message>
        <source>Conditions have no braces: write $NAME.</source>
        <translation>Bedingungen haben keine geschweiften Klammern: Schreiben Sie $NAME.</translation>
    </message>
    <message>
        <source>Compare with ==, or with =~ and a regular expression.</source>
        <translation>Vergleichen Sie mit ==, oder mit =~ und einem regulären Ausdruck.</translation>
    </message>
    <message>
        <source>Join conditions with &amp;&amp; and ||.</source>
        <translation>Verknüpfen Sie Bedingungen mit &amp;&amp; und ||.</translation>
    </message>
    <message>
        <source>Put a text in quotes; begin a variable with $.</source>
        <translation>Setzen Sie einen Text in Anführungszeichen; beginnen Sie eine Variable mit $.</translation>
    </message>
    <message numerus="yes">
        <source>The condition is longer than %n character(s).</source>
        <translation>
            <numerusform>Die Bedingung ist länger als %n Zeichen.</numerusform>
            <numerusform>Die Bedingung ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpressionTexts</name>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Diese „(“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>Die Bedingung ist leer.</translation>
    </message>
    <message>
        <source>There is no operator between two values.</source>
        <translation>Zwischen zwei Werten steht kein Operator.</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”.</source>
        <translation>Zu dieser „)“ gibt es keine „(“.</translation>
    </message>
    <message>
        <source>“%1” lacks a value beside it.</source>
        <translation>Neben „%1“ fehlt ein Wert.</translation>
    </message>
</context>
<context>
    <name>ExpressionsTexts</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the workflow</source>
        <translation>„workflow“</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>GitLab cannot read the condition “%1” of %2: %3</source>
        <translation>GitLab kann die Bedingung „%1“ von %2 nicht lesen: %3</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 compares with the text “%3” and not with a pattern between slashes.</source>
        <translation>Die Bedingung „%1“ von %2 vergleicht mit dem Text „%3“ und nicht mit einem Muster zwischen Schrägstrichen.</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 compares with the text “%3” itself, because the variable stands in quotes.</source>
        <translation>Die Bedingung „%1“ von %2 vergleicht mit dem Text „%3“ selbst, weil die Variable in Anführungszeichen steht.</translation>
    </message>
    <message>
        <source>GitLab puts no value for “%1” into the pattern “%2” of %3, so it never matches.</source>
        <translation>GitLab setzt in das Muster „%2“ von %3 keinen Wert für „%1“ ein, daher passt es nie.</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 names the pipeline source “%3”, which does not exist.</source>
        <translation>Die Bedingung „%1“ von %2 nennt die Pipeline-Quelle „%3“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The condition “%1” of %2 asks for “$%3”, which is not set before the job runs.</source>
        <translation>Die Bedingung „%1“ von %2 fragt nach „$%3“, das vor dem Lauf des Jobs nicht gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>FaceTexts</name>
    <message>
        <source>own steps</source>
        <translation>eigene Schritte</translation>
    </message>
    <message>
        <source>no switch</source>
        <translation>kein Switch</translation>
    </message>
    <message>
        <source>no cache</source>
        <translation>kein Cache</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n Cache</numerusform>
            <numerusform>%n Caches</numerusform>
        </translation>
    </message>
    <message>
        <source>pull only</source>
        <translation>nur herunterladen</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Cache of %1, key %2</source>
        <translation>Cache von %1, Schlüssel %2</translation>
    </message>
    <message>
        <source>%1 (P10 %2, P90 %3)</source>
        <translation>%1 (P10 %2, P90 %3)</translation>
    </message>
    <message>
        <source>%1  ·  cold %2</source>
        <translation>%1  ·  kalt %2</translation>
    </message>
    <message>
        <source>not in this pipeline</source>
        <translation>nicht in dieser Pipeline</translation>
    </message>
    <message>
        <source>depends on %1</source>
        <translation>hängt ab von %1</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>bei Fehlschlag</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>darf fehlschlagen</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image: %1</translation>
    </message>
    <message>
        <source>Switch: %1</source>
        <translation>Switch: %1</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Kein Cache</translation>
    </message>
    <message>
        <source>Warm run: %1</source>
        <translation>Warmer Lauf: %1</translation>
    </message>
    <message>
        <source>Cold run: %1</source>
        <translation>Kalter Lauf: %1</translation>
    </message>
    <message>
        <source>Template %1.</source>
        <translation>Vorlage %1.</translation>
    </message>
    <message>
        <source>Job %1 in stage %2.</source>
        <translation>Job %1 in Phase %2.</translation>
    </message>
    <message>
        <source>Image %1.</source>
        <translation>Image %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation>
            <numerusform>%n Problem.</numerusform>
            <numerusform>%n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>The job fails: %1</source>
        <translation>Der Job schlägt fehl: %1</translation>
    </message>
    <message>
        <source>Not timed: %1.</source>
        <translation>Nicht geschätzt: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>cold %1</source>
        <translation>kalt %1</translation>
    </message>
    <message>
        <source>warm %1</source>
        <translation>warm %1</translation>
    </message>
    <message>
        <source>Stands in %1, which this file includes</source>
        <translation>Steht in %1, das diese Datei einbindet</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>It gets its artifacts.</source>
        <translation>Er erhält dessen Artefakte.</translation>
    </message>
    <message>
        <source>It does not get its artifacts.</source>
        <translation>Er erhält dessen Artefakte nicht.</translation>
    </message>
    <message>
        <source>Optional: without %1 in the pipeline it does not wait.</source>
        <translation>Optional: Ohne %1 in der Pipeline wartet er nicht.</translation>
    </message>
    <message>
        <source>Click to select it, Delete removes it.</source>
        <translation>Ein Klick wählt ihn aus, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>It is kept as it is. Its jobs, if it has some, are not shown here.</source>
        <translation>Es bleibt, wie es ist. Seine Jobs, wenn es welche hat, werden hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Stands in %1, which this file includes.</source>
        <translation>Steht in %1, das diese Datei einbindet.</translation>
    </message>
    <message>
        <source>On the critical path: the pipeline waits for it</source>
        <translation>Auf dem kritischen Pfad: Die Pipeline wartet darauf</translation>
    </message>
    <message>
        <source>On the critical path.</source>
        <translation>Auf dem kritischen Pfad.</translation>
    </message>
    <message>
        <source>That is from elsewhere: %1</source>
        <translation>Das ist von anderswo: %1</translation>
    </message>
    <message>
        <source>“Fetch Includes” in its menu fetches it over the network.</source>
        <translation>„Eingebundenes abrufen“ in seinem Menü ruft es über das Netz ab.</translation>
    </message>
    <message>
        <source>Starts the pipeline of %1, from elsewhere: %2</source>
        <translation>Startet die Pipeline aus %1, von anderswo: %2</translation>
    </message>
    <message>
        <source>Starts the pipeline of %1</source>
        <translation>Startet die Pipeline aus %1</translation>
    </message>
</context>
<context>
    <name>FactsTexts</name>
    <message>
        <source>dune language</source>
        <translation>dune-Sprache</translation>
    </message>
    <message>
        <source>Package of dune-project</source>
        <translation>Paket von dune-project</translation>
    </message>
    <message>
        <source>dune writes opam files</source>
        <translation>dune schreibt opam-Dateien</translation>
    </message>
    <message>
        <source>opam file not there</source>
        <translation>opam-Datei fehlt</translation>
    </message>
    <message>
        <source>opam files in opam/</source>
        <translation>opam-Dateien in opam/</translation>
    </message>
    <message>
        <source>Template of opam file</source>
        <translation>Vorlage der opam-Datei</translation>
    </message>
    <message>
        <source>Lock file of</source>
        <translation>Lock-Datei von</translation>
    </message>
    <message>
        <source>Locked OCaml</source>
        <translation>Festgelegtes OCaml</translation>
    </message>
    <message>
        <source>dune workspace</source>
        <translation>dune-Workspace</translation>
    </message>
    <message>
        <source>Packages by dune</source>
        <translation>Pakete durch dune</translation>
    </message>
    <message>
        <source>Packages by esy</source>
        <translation>Pakete durch esy</translation>
    </message>
    <message>
        <source>Lock of esy</source>
        <translation>Lock von esy</translation>
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
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>OCaml of GitHub&apos;s workflow</source>
        <translation>OCaml des GitHub-Workflows</translation>
    </message>
    <message>
        <source>Done by GitHub&apos;s workflow</source>
        <translation>Vom GitHub-Workflow erledigt</translation>
    </message>
    <message>
        <source>Makes a site</source>
        <translation>Erzeugt eine Website</translation>
    </message>
    <message>
        <source>Flag in GitHub&apos;s workflow</source>
        <translation>Flag im GitHub-Workflow</translation>
    </message>
    <message>
        <source>Variable of GitHub&apos;s workflow</source>
        <translation>Variable des GitHub-Workflows</translation>
    </message>
</context>
<context>
    <name>FaultsTexts</name>
    <message>
        <source>“%1” has “rules” and “%2” together, which GitLab refuses.</source>
        <translation>„%1“ hat „rules“ und „%2“ zugleich, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” by “dependencies”, and does not need it.</source>
        <translation>„%1“ übernimmt durch „dependencies“ die Artefakte von „%2“, benötigt ihn aber nicht.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” by “dependencies”, which does not run before it.</source>
        <translation>„%1“ übernimmt durch „dependencies“ die Artefakte von „%2“, der nicht vorher läuft.</translation>
    </message>
    <message>
        <source>“%1” has “when: delayed” without “start_in”.</source>
        <translation>„%1“ hat „when: delayed“ ohne „start_in“.</translation>
    </message>
    <message>
        <source>“%1” has “start_in” without “when: delayed”.</source>
        <translation>„%1“ hat „start_in“ ohne „when: delayed“.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; GitLab takes at most %3 here.</source>
        <translation>Der Name „%1…“ hat %2 Zeichen; GitLab erlaubt hier höchstens %3.</translation>
    </message>
</context>
<context>
    <name>FetchCommandTexts</name>
    <message>
        <source>--timeout wants seconds, not “%1”.</source>
        <translation>--timeout verlangt Sekunden, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 It is taken as it was: %2.</source>
        <translation>%1 Sie wird genommen, wie sie war: %2.</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Token: </translation>
    </message>
    <message>
        <source>fetch what is included from elsewhere first, over the network; it is kept and used afterwards without being asked for</source>
        <translation>zuerst über das Netz abrufen, was von anderswo eingebunden ist; es wird aufgehoben und danach ohne weiteres verwendet</translation>
    </message>
    <message>
        <source>There is nothing to fetch.</source>
        <translation>Es gibt nichts abzurufen.</translation>
    </message>
    <message>
        <source>The token is read from standard input, which is empty.</source>
        <translation>Das Token wird von der Standardeingabe gelesen, und die ist leer.</translation>
    </message>
</context>
<context>
    <name>FetchedTexts</name>
    <message>
        <source>a file fetched before names were written down</source>
        <translation>eine Datei, die abgerufen wurde, bevor Namen vermerkt wurden</translation>
    </message>
    <message>
        <source>%1; its text is damaged, so that it is fetched anew</source>
        <translation>%1; ihr Text ist beschädigt, sodass sie neu abgerufen wird</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>--unused wants days, not “%1”.</source>
        <translation>--unused erwartet Tage, nicht „%1“.</translation>
    </message>
    <message>
        <source>Remove what was not used since %1 from %2? It can be fetched again. [yes/no]</source>
        <translation>Aus %2 entfernen, was seit %1 nicht benutzt wurde? Es kann erneut abgerufen werden. [yes/no]</translation>
    </message>
    <message>
        <source>Remove all that was fetched from %1? It can be fetched again. [yes/no]</source>
        <translation>Alles Abgerufene aus %1 entfernen? Es kann erneut abgerufen werden. [yes/no]</translation>
    </message>
    <message>
        <source>Nobody is there to be asked: say --yes to remove what was fetched.</source>
        <translation>Niemand ist da, der gefragt werden kann: Mit --yes wird das Abgerufene entfernt.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed, %1.</source>
        <translation>
            <numerusform>%n Datei entfernt, %1.</numerusform>
            <numerusform>%n Dateien entfernt, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1, %2 in all. What was not used for %3 days is dropped when something is fetched.</source>
        <translation>
            <numerusform>%n Datei in %1, insgesamt %2. Was %3 Tage nicht benutzt wurde, wird entfernt, wenn etwas abgerufen wird.</numerusform>
            <numerusform>%n Dateien in %1, insgesamt %2. Was %3 Tage nicht benutzt wurde, wird entfernt, wenn etwas abgerufen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>No GitLab is known that lives below a path.</source>
        <translation>Es ist kein GitLab bekannt, das unter einem Pfad liegt.</translation>
    </message>
</context>
<context>
    <name>FetchingTexts</name>
    <message>
        <source>The program caravan-fetch is not installed beside this one, so that nothing can be fetched.</source>
        <translation>Das Programm caravan-fetch ist nicht neben diesem installiert, sodass nichts abgerufen werden kann.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not take it: %1</source>
        <translation>Der Schlüsselbund des Systems nimmt es nicht an: %1</translation>
    </message>
</context>
<context>
    <name>FieldCheckTexts</name>
    <message>
        <source>opam ignores the field “%1”: a text in quotation marks should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte ein Text in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The section “Package definitions” of the opam manual shows how each field is written.</source>
        <translation>Der Abschnitt „Package definitions“ des opam-Handbuchs zeigt, wie jedes Feld geschrieben wird.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: conditions stand in one pair of braces.</source>
        <translation>opam ignoriert das Feld „%1“: Bedingungen stehen in einem einzigen Paar geschweifter Klammern.</translation>
    </message>
    <message>
        <source>Join conditions with “&amp;” or “|”.</source>
        <translation>Verknüpfen Sie Bedingungen mit „&amp;“ oder „|“.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a list in brackets should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte eine Liste in eckigen Klammern stehen.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a word without quotation marks should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte ein Wort ohne Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a word of a command should stand here, a text or a variable.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte ein Wort eines Befehls stehen, ein Text oder eine Variable.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a pair in brackets should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte ein Paar in eckigen Klammern stehen.</translation>
    </message>
    <message>
        <source>A library such as “%1” comes with its package: write &quot;%2&quot;.</source>
        <translation>Eine Bibliothek wie „%1“ kommt mit ihrem Paket: Schreiben Sie &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Names have letters, digits, “-”, “_” and “+”, and a letter at least.</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern, „-“, „_“ und „+“ und haben mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no name of a package.</source>
        <translation>opam ignoriert das Feld „%1“: „%2“ ist kein Paketname.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no version.</source>
        <translation>opam ignoriert das Feld „%1“: „%2“ ist keine Version.</translation>
    </message>
    <message>
        <source>Versions have letters, digits and the characters “-_+.~”.</source>
        <translation>Versionen bestehen aus Buchstaben, Ziffern und den Zeichen „-_+.~“.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no package with a version.</source>
        <translation>opam ignoriert das Feld „%1“: „%2“ ist kein Paket mit einer Version.</translation>
    </message>
    <message>
        <source>Write name and version with a dot between them: &quot;foo.1.2&quot;.</source>
        <translation>Schreiben Sie Name und Version mit einem Punkt dazwischen: &quot;foo.1.2&quot;.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: it knows no way “%2” to an address.</source>
        <translation>opam ignoriert das Feld „%1“: Es kennt keinen Weg „%2“ zu einer Adresse.</translation>
    </message>
    <message>
        <source>Write an address such as “git+https://…” or “https://…”.</source>
        <translation>Schreiben Sie eine Adresse wie „git+https://…“ oder „https://…“.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: “%2” is no checksum.</source>
        <translation>opam ignoriert das Feld „%1“: „%2“ ist keine Prüfsumme.</translation>
    </message>
    <message>
        <source>Checksums are written as “md5=…”, “sha256=…” or “sha512=…”, in hexadecimal digits.</source>
        <translation>Prüfsummen werden als „md5=…“, „sha256=…“ oder „sha512=…“ geschrieben, mit hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a setting such as “NAME += &quot;value&quot;” should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte eine Einstellung wie „NAME += &quot;value&quot;“ stehen.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a package in quotation marks should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte ein Paket in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Conditions stand in braces behind the package: &quot;dune&quot; {&gt;= &quot;3.0&quot; &amp; with-test}.</source>
        <translation>Bedingungen stehen in geschweiften Klammern hinter dem Paket: &quot;dune&quot; {&gt;= &quot;3.0&quot; &amp; with-test}.</translation>
    </message>
    <message>
        <source>Versions stand in quotation marks, and have letters, digits and the characters “-_+.~”.</source>
        <translation>Versionen stehen in Anführungszeichen und bestehen aus Buchstaben, Ziffern und den Zeichen „-_+.~“.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a single condition should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte eine einzelne Bedingung stehen.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a condition such as “os = &quot;linux&quot;” should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte eine Bedingung wie „os = &quot;linux&quot;“ stehen.</translation>
    </message>
    <message>
        <source>Write lists of packages, each with its condition: [&quot;libgmp-dev&quot;] {os-family = &quot;debian&quot;}.</source>
        <translation>Schreiben Sie Listen von Paketen, jede mit ihrer Bedingung: [&quot;libgmp-dev&quot;] {os-family = &quot;debian&quot;}.</translation>
    </message>
    <message>
        <source>opam ignores the field “%1”: a bound such as “&gt;= &quot;4.02&quot;” should stand here.</source>
        <translation>opam ignoriert das Feld „%1“: Hier sollte eine Schranke wie „&gt;= &quot;4.02&quot;“ stehen.</translation>
    </message>
</context>
<context>
    <name>FieldTableTexts</name>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>a path a line, for example public</source>
        <translation>ein Pfad je Zeile, zum Beispiel public</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>paths that are left out</source>
        <translation>Pfade, die weggelassen werden</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>the server&apos;s default, often 30 days</source>
        <translation>Vorgabe des Servers, oft 30 Tage</translation>
    </message>
    <message>
        <source>Kept after</source>
        <translation>Aufbewahrt nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>a link in merge requests</source>
        <translation>ein Link in Merge Requests</translation>
    </message>
    <message>
        <source>Who may read</source>
        <translation>Wer lesen darf</translation>
    </message>
    <message>
        <source>Untracked files</source>
        <translation>Nicht verfolgte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Deploys Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>the site&apos;s own address</source>
        <translation>die Adresse der Website selbst</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Gestoppt durch</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>ein Job</translation>
    </message>
    <message>
        <source>Stops after</source>
        <translation>Stoppt nach</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Runner and running</source>
        <translation>Runner und Ausführung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>any runner that takes untagged jobs</source>
        <translation>jeder Runner, der Jobs ohne Tags nimmt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>an image a line, for example postgres:17</source>
        <translation>ein Image je Zeile, zum Beispiel postgres:17</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>with “delayed”, for example 30 minutes</source>
        <translation>mit „delayed“, zum Beispiel 30 minutes</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Darf fehlschlagen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Retried after</source>
        <translation>Wiederholt nach</translation>
    </message>
    <message>
        <source>every failure</source>
        <translation>jedem Fehlschlag</translation>
    </message>
    <message>
        <source>Ended after</source>
        <translation>Beendet nach</translation>
    </message>
    <message>
        <source>the project&apos;s limit</source>
        <translation>Limit des Projekts</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Interruptible</source>
        <translation>Abbrechbar</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einer zugleich</translation>
    </message>
    <message>
        <source>name of a resource group</source>
        <translation>Name einer Ressourcengruppe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Testabdeckung</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>keine Vorlage</translation>
    </message>
    <message>
        <source>Artifacts of</source>
        <translation>Artefakte von</translation>
    </message>
    <message>
        <source>all jobs before</source>
        <translation>allen Jobs davor</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>FieldsTexts</name>
    <message>
        <source>A map is expected here.</source>
        <translation>Hier wird eine Map erwartet.</translation>
    </message>
    <message>
        <source>The entry “%1” is missing here.</source>
        <translation>Der Eintrag „%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be a number that is not negative.</source>
        <translation>„%1“ muss eine Zahl sein, die nicht negativ ist.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“%1” must be text, or a list of texts.</source>
        <translation>„%1“ muss ein Text oder eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>There is no entry “%1” here. Known are: %2.</source>
        <translation>Es gibt hier keinen Eintrag „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>A confidence is one of: %1.</source>
        <translation>Eine Verlässlichkeit ist eine von: %1.</translation>
    </message>
</context>
<context>
    <name>FileCheckTexts</name>
    <message>
        <source>“%1” stands here a second time; opam reads the first and ignores this.</source>
        <translation>„%1“ steht hier ein zweites Mal; opam liest das erste und ignoriert dieses.</translation>
    </message>
    <message>
        <source>Join the two, or remove one.</source>
        <translation>Fassen Sie beide zusammen, oder entfernen Sie eines.</translation>
    </message>
    <message>
        <source>opam knows no “%1”, and ignores it.</source>
        <translation>opam kennt kein „%1“ und ignoriert es.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen; fields of your own begin with “x-”.</source>
        <translation>Suchen Sie nach einem Schreibfehler; eigene Felder beginnen mit „x-“.</translation>
    </message>
    <message>
        <source>Begin the file with: opam-version: &quot;2.0&quot;</source>
        <translation>Beginnen Sie die Datei mit: opam-version: &quot;2.0&quot;</translation>
    </message>
    <message>
        <source>opam refuses the file: it does not say its “opam-version”.</source>
        <translation>opam lehnt die Datei ab: Sie nennt ihre „opam-version“ nicht.</translation>
    </message>
    <message>
        <source>opam refuses the file: its “opam-version” is no text in quotation marks.</source>
        <translation>opam lehnt die Datei ab: Ihre „opam-version“ ist kein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>opam refuses the file: its format “%1” is newer than 2.0.</source>
        <translation>opam lehnt die Datei ab: Ihr Format „%1“ ist neuer als 2.0.</translation>
    </message>
    <message>
        <source>opam refuses the file: it says its “opam-version” more than once.</source>
        <translation>opam lehnt die Datei ab: Sie nennt ihre „opam-version“ mehr als einmal.</translation>
    </message>
    <message>
        <source>“author” and “authors” are one field; opam reads “authors” and ignores this.</source>
        <translation>„author“ und „authors“ sind ein Feld; opam liest „authors“ und ignoriert dieses.</translation>
    </message>
    <message>
        <source>opam takes one address of a source, and ignores this.</source>
        <translation>opam nimmt eine einzige Adresse einer Quelle und ignoriert diese.</translation>
    </message>
    <message>
        <source>Write one address: src: &quot;https://…&quot;</source>
        <translation>Schreiben Sie eine einzige Adresse: src: &quot;https://…&quot;</translation>
    </message>
    <message>
        <source>opam ignores the section “%1”: it has no address.</source>
        <translation>opam ignoriert den Abschnitt „%1“: Er hat keine Adresse.</translation>
    </message>
    <message>
        <source>opam ignores the section “url”: it takes no title.</source>
        <translation>opam ignoriert den Abschnitt „url“: Er verträgt keinen Titel.</translation>
    </message>
    <message>
        <source>Write: url { src: &quot;https://…&quot; }</source>
        <translation>Schreiben Sie: url { src: &quot;https://…&quot; }</translation>
    </message>
    <message>
        <source>opam ignores the section “extra-source”: it has no file name.</source>
        <translation>opam ignoriert den Abschnitt „extra-source“: Er hat keinen Dateinamen.</translation>
    </message>
    <message>
        <source>Write: extra-source &quot;FILE&quot; { src: &quot;https://…&quot; }</source>
        <translation>Schreiben Sie: extra-source &quot;FILE&quot; { src: &quot;https://…&quot; }</translation>
    </message>
</context>
<context>
    <name>FileCommandsTexts</name>
    <message>
        <source>%1 copied between file systems</source>
        <translation>%1 zwischen Dateisystemen kopiert</translation>
    </message>
</context>
<context>
    <name>FilesTexts</name>
    <message>
        <source>“%1” is not a file of the project.</source>
        <translation>„%1“ ist keine Datei des Projekts.</translation>
    </message>
</context>
<context>
    <name>FilterFixTexts</name>
    <message>
        <source>Write the same as “rules”</source>
        <translation>Dasselbe als „rules“ schreiben</translation>
    </message>
</context>
<context>
    <name>FindingsTexts</name>
    <message>
        <source>This is no log of a GitLab job: none of its lines is one that GitLab&apos;s runner or gitlab-ci-local writes.</source>
        <translation>Das ist kein Log eines GitLab-Jobs: Keine seiner Zeilen ist eine, die GitLabs Runner oder gitlab-ci-local schreibt.</translation>
    </message>
    <message>
        <source>This is the log of a job of %1, not of GitLab.</source>
        <translation>Das ist das Log eines Jobs von %1, nicht von GitLab.</translation>
    </message>
    <message>
        <source>This is a compressed file: unpack it first.</source>
        <translation>Das ist eine komprimierte Datei: Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This line has bytes that are no text; they are left out.</source>
        <translation>Diese Zeile hat Bytes, die kein Text sind; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>This line is longer than any that the runner writes; only its beginning is read.</source>
        <translation>Diese Zeile ist länger als jede, die der Runner schreibt; nur ihr Anfang wird gelesen.</translation>
    </message>
    <message>
        <source>The section “%1” ends here without having begun.</source>
        <translation>Der Abschnitt „%1“ endet hier, ohne begonnen zu haben.</translation>
    </message>
    <message>
        <source>The section “%1” begins here and does not end: its time is not known.</source>
        <translation>Der Abschnitt „%1“ beginnt hier und endet nicht: Seine Dauer ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The time goes backwards here: what is measured across it is not known.</source>
        <translation>Die Zeit läuft hier rückwärts: Was darüber hinweg gemessen wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>The log ends before the job: how it ended is not known.</source>
        <translation>Das Log endet vor dem Job: Wie er ausging, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is more than is read from here on: %1.</source>
        <translation>Ab hier gibt es mehr, als gelesen wird: %1.</translation>
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
        <translation>%1, von caravan-cli calibrate an %2 Zeiten aus %3 Job-Logs angepasst (%4); die anderen Zahlen sind die von %5</translation>
    </message>
    <message>
        <source>%1 · %2 vCPU</source>
        <translation>%1 · %2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>FittingTexts</name>
    <message>
        <source>The image “%1” of job “%2” has a special compiler, which a switch of its own would not have.</source>
        <translation>Das Image „%1“ von Job „%2“ hat einen besonderen Compiler, den ein eigener Switch nicht hätte.</translation>
    </message>
    <message>
        <source>Add a line “opam switch create . PACKAGES” with the packages of that compiler, or use an image without “-%1”.</source>
        <translation>Fügen Sie eine Zeile „opam switch create . PACKAGES“ mit den Paketen dieses Compilers hinzu, oder verwenden Sie ein Image ohne „-%1“.</translation>
    </message>
    <message>
        <source>Caravan does not know which release of OCaml %1 job “%2” should have.</source>
        <translation>Caravan weiß nicht, welches Release von OCaml %1 Job „%2“ haben soll.</translation>
    </message>
    <message>
        <source>Name it in a line “opam switch create . VERSION”.</source>
        <translation>Nennen Sie es in einer Zeile „opam switch create . VERSION“.</translation>
    </message>
    <message>
        <source>The lock file asks for OCaml %1, and the image “%2” of job “%3” has OCaml %4.</source>
        <translation>Die Lock-Datei verlangt OCaml %1, und das Image „%2“ von Job „%3“ hat OCaml %4.</translation>
    </message>
    <message>
        <source>Use a local switch, or lock the packages again with that OCaml: “opam lock .”.</source>
        <translation>Verwenden Sie einen lokalen Switch, oder legen Sie die Pakete mit diesem OCaml neu fest: „opam lock .“.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and in a slim image there are no package definitions.</source>
        <translation>Job „%1“ führt „%2“ aus, und in einem schlanken Image gibt es keine Paketdefinitionen.</translation>
    </message>
    <message>
        <source>Use the project image, or let the opam files name what the job needs.</source>
        <translation>Verwenden Sie das Projekt-Image, oder lassen Sie die opam-Dateien nennen, was der Job benötigt.</translation>
    </message>
    <message>
        <source>Caravan knows no bare image of the distribution of “%1”.</source>
        <translation>Caravan kennt kein bloßes Image der Distribution von „%1“.</translation>
    </message>
</context>
<context>
    <name>FolderWalkTexts</name>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Der Ordner kann nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The folder has more than %1 entries; the rest was not looked at.</source>
        <translation>Der Ordner hat mehr als %1 Einträge; der Rest wurde nicht betrachtet.</translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>The name of a package is empty.</source>
        <translation>Der Name eines Pakets ist leer.</translation>
    </message>
    <message>
        <source>There are more than %1 dependencies.</source>
        <translation>Es gibt mehr als %1 Abhängigkeiten.</translation>
    </message>
    <message>
        <source>The condition of this dependency is too long.</source>
        <translation>Die Bedingung dieser Abhängigkeit ist zu lang.</translation>
    </message>
    <message>
        <source>The name of a package, in quotation marks, should stand here.</source>
        <translation>Hier sollte der Name eines Pakets in Anführungszeichen stehen.</translation>
    </message>
</context>
<context>
    <name>GestureWordsTexts</name>
    <message>
        <source>A command cannot be a map: %1.</source>
        <translation>Ein Befehl kann keine Map sein: %1.</translation>
    </message>
    <message>
        <source>“set” takes JOB.KEY=YAML, not “%1”.</source>
        <translation>„set“ erwartet JOB.KEY=YAML, nicht „%1“.</translation>
    </message>
    <message>
        <source>The value “%1” cannot be read. %2</source>
        <translation>Der Wert „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Put a text with special characters into quotes, within those of the shell.</source>
        <translation>Setzen Sie einen Text mit Sonderzeichen in Anführungszeichen, innerhalb derer der Shell.</translation>
    </message>
    <message>
        <source>--at takes “here” or “source”, not “%1”.</source>
        <translation>--at erwartet „here“ oder „source“, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no gesture “%1”.</source>
        <translation>Es gibt keine Operation „%1“.</translation>
    </message>
    <message>
        <source>--cache takes the number of a cache, from 0 on.</source>
        <translation>--cache erwartet die Nummer eines Caches, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>A cache policy is pull-push, pull or push, not “%1”.</source>
        <translation>Eine Cache-Richtlinie ist pull-push, pull oder push, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no script of a job.</source>
        <translation>„%1“ ist kein Skript eines Jobs.</translation>
    </message>
    <message>
        <source>Say --at here for the first, --at source for the second.</source>
        <translation>Geben Sie --at here für das Erste an, --at source für das Zweite.</translation>
    </message>
    <message>
        <source>Say --at here for a change in this file.</source>
        <translation>Geben Sie --at here an, um in dieser Datei zu ändern.</translation>
    </message>
    <message>
        <source>Say --at source for a change where it stands.</source>
        <translation>Geben Sie --at source an, um dort zu ändern, wo es steht.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n word(s).</source>
        <translation>
            <numerusform>„%1“ nimmt %n Wort.</numerusform>
            <numerusform>„%1“ nimmt %n Wörter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GesturesTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>Job “%1” stands in “%2” too, which this file includes; it would still be there.</source>
        <translation>Job „%1“ steht auch in „%2“, das diese Datei einbindet; es gäbe ihn dann immer noch.</translation>
    </message>
    <message>
        <source>Change “%1” first.</source>
        <translation>Ändern Sie zuerst „%1“.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”, which this file includes, names the job “%3”.</source>
        <translation>Zeile %1 von „%2“, das diese Datei einbindet, nennt den Job „%3“.</translation>
    </message>
    <message>
        <source>“%1” names the template “%2”, in “%3”.</source>
        <translation>„%1“ nennt die Vorlage „%2“, in „%3“.</translation>
    </message>
    <message>
        <source>“%1” names the job “%2”, in “%3”.</source>
        <translation>„%1“ nennt den Job „%2“, in „%3“.</translation>
    </message>
    <message>
        <source>Change that first; GitLab refuses what names a job that is not there.</source>
        <translation>Ändern Sie das zuerst; GitLab lehnt ab, was einen Job nennt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” has no script: it changes a job of an included file that is not known here, and would no longer.</source>
        <translation>„%1“ hat kein Skript: Der Eintrag ändert einen Job einer eingebundenen Datei, die hier nicht bekannt ist, und täte es dann nicht mehr.</translation>
    </message>
    <message>
        <source>Rename it in the text, if that is meant.</source>
        <translation>Benennen Sie ihn im Text um, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>Job “%1” names “%2” more than %3 times.</source>
        <translation>Job „%1“ nennt „%2“ mehr als %3-mal.</translation>
    </message>
    <message>
        <source>Take the repeated ones out of the text first.</source>
        <translation>Nehmen Sie zuerst die wiederholten aus dem Text.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a job.</source>
        <translation>„%1“ kann nicht der Name eines Jobs sein.</translation>
    </message>
    <message>
        <source>There is a job “%1” already: in line %2 of “%3”, which this file includes.</source>
        <translation>Es gibt bereits einen Job „%1“: in Zeile %2 von „%3“, das diese Datei einbindet.</translation>
    </message>
    <message>
        <source>Add the stage “%1” first, or take another one.</source>
        <translation>Fügen Sie zuerst die Phase „%1“ hinzu, oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is a job “%1” already.</source>
        <translation>Es gibt bereits einen Job „%1“.</translation>
    </message>
    <message>
        <source>Something else than the job “%1” has its name by the anchor “&amp;%2”.</source>
        <translation>Etwas anderes als der Job „%1“ hat seinen Namen durch den Anker „&amp;%2“.</translation>
    </message>
    <message>
        <source>Write the text out in one of the two places first.</source>
        <translation>Schreiben Sie den Text zuerst an einer der beiden Stellen aus.</translation>
    </message>
    <message>
        <source>This names the job “%1”, which is written “%2”, by what its inputs are now.</source>
        <translation>Das nennt den Job „%1“, der als „%2“ geschrieben ist, durch den jetzigen Wert seiner Inputs.</translation>
    </message>
    <message>
        <source>Write “%1” there first.</source>
        <translation>Schreiben Sie dort zuerst „%1“.</translation>
    </message>
</context>
<context>
    <name>GitHistoryTexts</name>
    <message>
        <source>The repository has no branch “%1”.</source>
        <translation>Das Repository hat keinen Branch „%1“.</translation>
    </message>
    <message>
        <source>“git branch --all” run in this folder lists those that there are.</source>
        <translation>„git branch --all“ in diesem Ordner listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>Das Lesen des Verlaufs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no git repository here, so there is no history.</source>
        <translation>Hier gibt es kein git-Repository und daher keinen Verlauf.</translation>
    </message>
</context>
<context>
    <name>GitRefusalTexts</name>
    <message>
        <source>“%1” runs “%2” on a checkout that git refuses, because it belongs to another user.</source>
        <translation>„%1“ führt „%2“ in einem Checkout aus, den git ablehnt, weil er einem anderen Benutzer gehört.</translation>
    </message>
</context>
<context>
    <name>GitRepositoryTexts</name>
    <message>
        <source>The git repository cannot be read: %1.</source>
        <translation>Das git-Repository kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>“git fsck” run in this folder says what is damaged.</source>
        <translation>„git fsck“ in diesem Ordner sagt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Git refuses this repository because it belongs to another user.</source>
        <translation>git lehnt dieses Repository ab, weil es einem anderen Benutzer gehört.</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>Wenn Sie ihm vertrauen, führen Sie aus: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“.git” is there, but it is not a repository</source>
        <translation>„.git“ ist vorhanden, aber kein Repository</translation>
    </message>
    <message>
        <source>The object %1 of the git repository is too large.</source>
        <translation>Das Objekt %1 des git-Repositorys ist zu groß.</translation>
    </message>
    <message>
        <source>the object %1 is of another kind</source>
        <translation>das Objekt %1 ist von anderer Art</translation>
    </message>
</context>
<context>
    <name>GitTexts</name>
    <message>
        <source>“%1” is no range of commits.</source>
        <translation>„%1“ ist kein Commit-Bereich.</translation>
    </message>
    <message>
        <source>Write A..B or A...B.</source>
        <translation>Schreiben Sie A..B oder A...B.</translation>
    </message>
    <message>
        <source>The repository has no commit “%1”: %2.</source>
        <translation>Das Repository hat keinen Commit „%1“: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have no commit in common.</source>
        <translation>„%1“ und „%2“ haben keinen gemeinsamen Commit.</translation>
    </message>
    <message>
        <source>There is no git repository here.</source>
        <translation>Hier gibt es kein git-Repository.</translation>
    </message>
    <message>
        <source>The commits cannot be compared: a part of them is missing or too large.</source>
        <translation>Die Commits können nicht verglichen werden: Ein Teil von ihnen fehlt oder ist zu groß.</translation>
    </message>
</context>
<context>
    <name>GitlabInputsTexts</name>
    <message>
        <source>Input “%1” must be of type %2, but its value is “%3”.</source>
        <translation>Input „%1“ muss vom Typ %2 sein, aber sein Wert ist „%3“.</translation>
    </message>
    <message>
        <source>Input “%1” has the value “%2”, which is not one of its options: %3.</source>
        <translation>Input „%1“ hat den Wert „%2“, der keine seiner Optionen ist: %3.</translation>
    </message>
    <message>
        <source>Input “%1” has the regular expression “%2”, which GitLab cannot read. %3</source>
        <translation>Input „%1“ hat den regulären Ausdruck „%2“, den GitLab nicht lesen kann. %3</translation>
    </message>
    <message>
        <source>Input “%1” has the value “%2”, which does not match %3.</source>
        <translation>Input „%1“ hat den Wert „%2“, der nicht zu %3 passt.</translation>
    </message>
    <message>
        <source>Input “%1” is declared twice, here and in a file of “spec:include”, or in two of these.</source>
        <translation>Input „%1“ ist zweimal deklariert, hier und in einer Datei von „spec:include“, oder in zweien davon.</translation>
    </message>
    <message>
        <source>Input “%1” is given, but the file does not declare it.</source>
        <translation>Input „%1“ wird übergeben, aber die Datei deklariert ihn nicht.</translation>
    </message>
    <message>
        <source>Input “%1” has a “regex”, which GitLab takes of inputs of type string only.</source>
        <translation>Input „%1“ hat eine „regex“, die GitLab nur bei Inputs vom Typ string annimmt.</translation>
    </message>
    <message>
        <source>Input “%1” has “options”, which GitLab does not take of inputs of type boolean.</source>
        <translation>Input „%1“ hat „options“, die GitLab bei Inputs vom Typ boolean nicht annimmt.</translation>
    </message>
</context>
<context>
    <name>GitlabListingTexts</name>
    <message>
        <source>Only jobs of .pre and .post are in it, and these alone make no pipeline.</source>
        <translation>Nur Jobs aus .pre und .post sind darin, und diese allein ergeben keine Pipeline.</translation>
    </message>
    <message>
        <source>None of the jobs is in it.</source>
        <translation>Keiner der Jobs ist darin.</translation>
    </message>
    <message>
        <source>Its matrix is empty, so GitLab makes no job of it.</source>
        <translation>Seine Matrix ist leer, daher macht GitLab keinen Job daraus.</translation>
    </message>
    <message>
        <source>Job “%1” needs “%2”, which this pipeline does not have.</source>
        <translation>Der Job „%1“ benötigt „%2“, den diese Pipeline nicht hat.</translation>
    </message>
</context>
<context>
    <name>GlobTexts</name>
    <message numerus="yes">
        <source>The pattern is longer than %n character(s).</source>
        <translation>
            <numerusform>Das Muster ist länger als %n Zeichen.</numerusform>
            <numerusform>Das Muster ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The braces of “%1” stand for more than %n pattern(s).</source>
        <translation>
            <numerusform>Die geschweiften Klammern von „%1“ stehen für mehr als %n Muster.</numerusform>
            <numerusform>Die geschweiften Klammern von „%1“ stehen für mehr als %n Muster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphTexts</name>
    <message>
        <source>Jobs need one another in a circle: %1.</source>
        <translation>Jobs benötigen einander im Kreis: %1.</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>Project and year</source>
        <translation>Projekt und Jahr</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>Estimated / observed</source>
        <translation>Geschätzt / beobachtet</translation>
    </message>
    <message>
        <source>%1 (kept out)</source>
        <comment>a run that was not looked at while figures were fitted</comment>
        <translation>%1 (ausgespart)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Of %1 runs, %2 are within a factor of 1.5, and %3 are between P10 and P90.</source>
        <translation>Von %1 Läufen liegen %2 innerhalb des Faktors 1,5 und %3 zwischen P10 und P90.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>Auf der Befehlszeile:</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>HelpPagesTexts</name>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Indent lines, and the other way round</source>
        <translation>Zeilen einrücken, und umgekehrt</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Leaves the text for the next panel</source>
        <translation>Verlässt den Text zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Says what the word at the caret means</source>
        <translation>Sagt, was das Wort an der Schreibmarke bedeutet</translation>
    </message>
    <message>
        <source>In the inspector</source>
        <translation>Im Inspektor</translation>
    </message>
    <message>
        <source>Takes over what was typed into a field</source>
        <translation>Übernimmt, was in ein Feld getippt wurde</translation>
    </message>
    <message>
        <source>Takes over a script</source>
        <translation>Übernimmt ein Skript</translation>
    </message>
    <message>
        <source>Throws away what was typed and not taken over</source>
        <translation>Verwirft, was getippt und nicht übernommen wurde</translation>
    </message>
    <message>
        <source>Takes a chip away: a file of a cache key, a job that is needed</source>
        <translation>Nimmt einen Chip weg: eine Datei eines Cache-Schlüssels, einen benötigten Job</translation>
    </message>
    <message>
        <source>Error: GitLab refuses the file, or it certainly cannot work.</source>
        <translation>Fehler: GitLab lehnt die Datei ab, oder es kann sicher nicht funktionieren.</translation>
    </message>
    <message>
        <source>Warning: likely a defect.</source>
        <translation>Warnung: wahrscheinlich ein Fehler.</translation>
    </message>
    <message>
        <source>Advice: it works, and could be better.</source>
        <translation>Hinweis: Es funktioniert und könnte besser sein.</translation>
    </message>
    <message>
        <source>at the top of the file</source>
        <translation>am Anfang der Datei</translation>
    </message>
    <message>
        <source>in a job</source>
        <translation>in einem Job</translation>
    </message>
    <message>
        <source>in “default”, for all jobs</source>
        <translation>in „default“, für alle Jobs</translation>
    </message>
    <message>
        <source>at the top of the file in the old style, for all jobs</source>
        <translation>am Anfang der Datei auf die alte Art, für alle Jobs</translation>
    </message>
    <message>
        <source>in a job that starts another pipeline</source>
        <translation>in einem Job, der eine andere Pipeline startet</translation>
    </message>
    <message>
        <source>Takes: %1.</source>
        <translation>Zulässig: %1.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was zulässig ist</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Seine Schlüssel</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Wo es stehen darf</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Caravan designs GitLab pipelines for OCaml projects. The text of .gitlab-ci.yml is all that it changes, and nothing that you wrote is lost.</source>
        <translation>Caravan entwirft GitLab-Pipelines für OCaml-Projekte. Der Text von .gitlab-ci.yml ist alles, was es ändert, und nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Open the folder of a project. Caravan reads its opam files, dune-project, history and pipeline; it runs nothing from it.</source>
        <translation>Öffnen Sie den Ordner eines Projekts. Caravan liest seine opam-Dateien, dune-project, Verlauf und Pipeline; es führt nichts daraus aus.</translation>
    </message>
    <message>
        <source>Drag jobs, images and strategies from the blocks onto the canvas, or select a job and change it in the inspector, or type in the text: all three are one.</source>
        <translation>Ziehen Sie Jobs, Images und Strategien von den Bausteinen auf die Arbeitsfläche, oder wählen Sie einen Job und ändern ihn im Inspektor, oder tippen Sie im Text: Alle drei sind eins.</translation>
    </message>
    <message>
        <source>Read how long it takes, cold and warm, before anything runs; compare strategies on the page Compare; mend what Problems finds; save.</source>
        <translation>Lesen Sie, wie lange es dauert, kalt und warm, bevor etwas läuft; vergleichen Sie Strategien auf der Seite „Vergleich“; beheben Sie, was „Probleme“ findet; speichern Sie.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Every change can be undone, and says what it did.</source>
        <translation>Jede Änderung lässt sich rückgängig machen und sagt, was sie getan hat.</translation>
    </message>
    <message>
        <source>What is typed and not saved is kept all the while: after a crash it is there again.</source>
        <translation>Was getippt und nicht gespeichert ist, wird fortwährend aufbewahrt: Nach einem Absturz ist es wieder da.</translation>
    </message>
    <message>
        <source>A file that somebody else wrote meanwhile is never replaced without a question.</source>
        <translation>Eine Datei, die jemand anders inzwischen geschrieben hat, wird nie ohne Frage ersetzt.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Why this strategy</source>
        <translation>Warum diese Strategie</translation>
    </message>
    <message>
        <source>It is new, and proposed only to those who ask for it.</source>
        <translation>Sie ist neu und wird nur denen vorgeschlagen, die nach ihr fragen.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was gegen sie spricht</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was sie benötigt</translation>
    </message>
    <message>
        <source>On a runner without images</source>
        <translation>Auf einem Runner ohne Images</translation>
    </message>
    <message>
        <source>It is not available there.</source>
        <translation>Dort ist sie nicht möglich.</translation>
    </message>
    <message>
        <source>How long it takes for your project, and where it crosses with others, is on the page Compare.</source>
        <translation>Wie lange sie bei Ihrem Projekt dauert und wo sie sich mit anderen kreuzt, steht auf der Seite „Vergleich“.</translation>
    </message>
    <message>
        <source>Why this rule: %1</source>
        <translation>Warum diese Regel: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>GitLab&apos;s keywords</source>
        <translation>Schlüsselwörter von GitLab</translation>
    </message>
    <message>
        <source>Caravan %1</source>
        <translation>Caravan %1</translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects.</source>
        <translation>Entwirft GitLab-CI/CD-Pipelines für OCaml-Projekte.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Caravan developers. This is free software under the GNU General Public License, version 3 or later; there is no warranty, to the extent permitted by law.</source>
        <translation>Copyright 2026 The Caravan developers. Dies ist freie Software unter der GNU General Public License, Version 3 oder später; es gibt keine Gewährleistung, soweit das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>Times, sizes and prices come from data files with a source and a date each; “caravan-cli catalogue” lists them. The index of packages is made from opam-repository (CC0-1.0).</source>
        <translation>Zeiten, Größen und Preise kommen aus Datendateien, jede mit Quelle und Datum; „caravan-cli catalogue“ führt sie auf. Der Paketindex ist aus opam-repository gemacht (CC0-1.0).</translation>
    </message>
    <message>
        <source>About Caravan</source>
        <translation>Über Caravan</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Caravan reaches no network by itself. What the pipeline includes from other projects, addresses, components and GitLab&apos;s templates stays unknown until you choose “Fetch Includes”; it is kept afterwards and used without a network. A token for private projects is kept in the system&apos;s keyring and sent to its server alone.</source>
        <translation>Caravan greift von sich aus auf kein Netz zu. Was die Pipeline aus anderen Projekten, von Adressen, aus Komponenten und aus GitLabs Vorlagen einbindet, bleibt unbekannt, bis Sie „Eingebundenes abrufen“ wählen; es wird danach aufgehoben und ohne Netz verwendet. Ein Token für private Projekte steht im Schlüsselbund des Systems und wird nur an seinen Server gesendet.</translation>
    </message>
</context>
<context>
    <name>HistoryReportTexts</name>
    <message numerus="yes">
        <source>%n commit(s) from %1 to %2, replayed on %3.</source>
        <translation>
            <numerusform>%n Commit von %1 bis %2, nachgespielt auf %3.</numerusform>
            <numerusform>%n Commits von %1 bis %2, nachgespielt auf %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pushed to %n branch(es).</source>
        <translation>
            <numerusform>Gepusht auf %n Branch.</numerusform>
            <numerusform>Gepusht auf %n Branches.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>schlägt fehl: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) expired</source>
        <translation>
            <numerusform>%n Cache abgelaufen</numerusform>
            <numerusform>%n Caches abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) gave way to others</source>
        <translation>
            <numerusform>%n Cache wich anderen</numerusform>
            <numerusform>%n Caches wichen anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a cache was too large to be stored</source>
        <translation>
            <numerusform>%n-mal war ein Cache zu groß, um gespeichert zu werden</numerusform>
            <numerusform>%n-mal war ein Cache zu groß, um gespeichert zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) without a pipeline</source>
        <translation>
            <numerusform>%n Commit ohne Pipeline</numerusform>
            <numerusform>%n Commits ohne Pipeline</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Kein Cache</translation>
    </message>
    <message>
        <source>Runner time (h)</source>
        <translation>Runner-Zeit (h)</translation>
    </message>
    <message>
        <source>P10 to P90 (h)</source>
        <translation>P10 bis P90 (h)</translation>
    </message>
    <message>
        <source>CO₂e (g)</source>
        <translation>CO₂e (g)</translation>
    </message>
    <message>
        <source>Hits of the next %1 runs</source>
        <translation>Treffer der nächsten %1 Läufe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Commits that changed what cache keys are made of</source>
        <translation>Commits, die geändert haben, woraus Cache-Schlüssel gebildet werden</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Cache strategies over the history of the project</source>
        <translation>Cache-Strategien über den Verlauf des Projekts</translation>
    </message>
    <message>
        <source>Mix of runs: %1. %2</source>
        <translation>Verteilung der Läufe: %1. %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
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
        <translation>Gezählt: Die Commits werden nacheinander nachgespielt, mit den Schlüsseln, die GitLab aus den Dateien jedes Commits bildet.</translation>
    </message>
    <message>
        <source>Estimated: the times of all jobs of all these runs together, on “%1”. %2</source>
        <translation>Geschätzt: die Zeiten aller Jobs aller dieser Läufe zusammen, auf „%1“. %2</translation>
    </message>
    <message>
        <source>Estimated from the energy of all these runs, at %1 g of CO₂e per kWh (%2).</source>
        <translation>Geschätzt aus der Energie aller dieser Läufe, mit %1&#xa0;g CO₂e je kWh (%2).</translation>
    </message>
    <message>
        <source>Of so many runs that come next, those that find all they ask for: the median, and P10 to P90, by the outcomes counted here.</source>
        <translation>Von so vielen kommenden Läufen die, die alles finden, wonach sie fragen: der Median sowie P10 bis P90, nach den hier gezählten Ergebnissen.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Runs of these commits</source>
        <translation>Läufe dieser Commits</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>Ihr Anteil</translation>
    </message>
    <message>
        <source>What is stated for all projects weighs as much as a few runs more.</source>
        <translation>Was für alle Projekte angegeben ist, wiegt so viel wie ein paar Läufe mehr.</translation>
    </message>
    <message>
        <source>Share in Compare</source>
        <translation>Anteil im Vergleich</translation>
    </message>
    <message>
        <source>Runner “%1”:</source>
        <translation>Runner „%1“:</translation>
    </message>
    <message>
        <source>Energy, low, middle and high:</source>
        <translation>Energie, niedrig, mittel und hoch:</translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message>
        <source>Replaying the history was cancelled.</source>
        <translation>Das Nachspielen des Verlaufs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The git repository has no commits yet, so there is nothing to replay.</source>
        <translation>Das git-Repository hat noch keine Commits, daher gibt es nichts nachzuspielen.</translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation>Committen Sie zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>How often a run is in which scenario was counted in the last %n commit(s) of the project.</source>
        <translation>
            <numerusform>Wie oft ein Lauf zu welchem Szenario gehört, wurde am letzten Commit des Projekts gezählt.</numerusform>
            <numerusform>Wie oft ein Lauf zu welchem Szenario gehört, wurde an den letzten %n Commits des Projekts gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each commit is taken for one push, so for one pipeline of its branch, as the pipeline&apos;s text is now.</source>
        <translation>Jeder Commit gilt als ein Push, also als eine Pipeline seines Branchs, mit dem jetzigen Text der Pipeline.</translation>
    </message>
    <message>
        <source>This is a shallow clone, so commits before the first one here are not known; “git fetch --unshallow” brings them.</source>
        <translation>Das ist ein flacher Klon, daher sind Commits vor dem ersten hier nicht bekannt; „git fetch --unshallow“ holt sie.</translation>
    </message>
    <message>
        <source>The project is the folder “%1” of its repository, and commits that change nothing in it have no pipeline.</source>
        <translation>Das Projekt ist der Ordner „%1“ seines Repositorys, und Commits, die nichts darin ändern, haben keine Pipeline.</translation>
    </message>
    <message>
        <source>The first run finds what the commit before it has left.</source>
        <translation>Der erste Lauf findet vor, was der Commit davor hinterlassen hat.</translation>
    </message>
    <message>
        <source>Some commits change more files than were looked at, or cannot be read as a whole; their caches may have other keys.</source>
        <translation>Einige Commits ändern mehr Dateien, als betrachtet wurden, oder können nicht vollständig gelesen werden; ihre Caches können andere Schlüssel haben.</translation>
    </message>
    <message numerus="yes">
        <source>The runner “%1” drops a cache that nobody has written for %n day(s).</source>
        <translation>
            <numerusform>Der Runner „%1“ verwirft einen Cache, den %n Tag lang niemand geschrieben hat.</numerusform>
            <numerusform>Der Runner „%1“ verwirft einen Cache, den %n Tage lang niemand geschrieben hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner “%1” is taken to keep caches for ever, since nothing else is known.</source>
        <translation>Beim Runner „%1“ wird angenommen, dass er Caches für immer behält, da nichts anderes bekannt ist.</translation>
    </message>
    <message>
        <source>Its caches stay on its own disk, and each run gets the same runner.</source>
        <translation>Seine Caches bleiben auf der eigenen Festplatte, und jeder Lauf bekommt denselben Runner.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” would have taken the least: %2 h of runners for %n run(s).</source>
        <translation>
            <numerusform>„%1“ hätte am wenigsten gebraucht: %2&#xa0;h auf Runnern für %n Lauf.</numerusform>
            <numerusform>„%1“ hätte am wenigsten gebraucht: %2&#xa0;h auf Runnern für %n Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no git repository here, so there is no history to replay.</source>
        <translation>Hier gibt es kein git-Repository und daher keinen Verlauf zum Nachspielen.</translation>
    </message>
    <message>
        <source>Open a folder that git has cloned.</source>
        <translation>Öffnen Sie einen Ordner, den git geklont hat.</translation>
    </message>
    <message>
        <source>Jobs whose rules ask for changed files by a variable or a regular expression are counted in every run.</source>
        <translation>Jobs, deren Regeln mit einer Variablen oder einem regulären Ausdruck nach geänderten Dateien fragen, werden in jedem Lauf gezählt.</translation>
    </message>
</context>
<context>
    <name>HostFitTexts</name>
    <message>
        <source>The runner starts jobs in images.</source>
        <translation>Der Runner startet Jobs in Images.</translation>
    </message>
    <message>
        <source>The server has a container registry, and it is on for the project.</source>
        <translation>Der Server hat eine Container-Registry, und sie ist für das Projekt eingeschaltet.</translation>
    </message>
    <message>
        <source>The runner may build images: it is privileged, or jobs reach its docker daemon, or may build without either.</source>
        <translation>Der Runner darf Images bauen: Er ist privilegiert, oder Jobs erreichen seinen Docker-Daemon, oder er darf es auch ohne beides.</translation>
    </message>
    <message>
        <source>All runners share their caches; otherwise a job finds a cache only where one like it ran before.</source>
        <translation>Alle Runner teilen ihre Caches; andernfalls findet ein Job nur dort einen Cache, wo zuvor ein gleicher lief.</translation>
    </message>
    <message>
        <source>The runner&apos;s machine has opam, git, a C compiler and the system packages.</source>
        <translation>Der Rechner des Runners hat opam, git, einen C-Compiler und die Systempakete.</translation>
    </message>
    <message>
        <source>The runner&apos;s machine has the distribution&apos;s packages, or lets jobs install them.</source>
        <translation>Die Maschine des Runners hat die Pakete der Distribution oder lässt Jobs sie installieren.</translation>
    </message>
</context>
<context>
    <name>HostsTexts</name>
    <message>
        <source>The table of servers has other columns.</source>
        <translation>Die Tabelle der Server hat andere Spalten.</translation>
    </message>
    <message>
        <source>This line of the table of servers cannot be read.</source>
        <translation>Diese Zeile der Tabelle der Server kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>IgnoringTexts</name>
    <message>
        <source>Say why the problem is none here: the reason becomes part of the comment.</source>
        <translation>Sagen Sie, warum das hier kein Problem ist: Der Grund wird ein Teil des Kommentars.</translation>
    </message>
    <message>
        <source>This problem has no place in this text at which a comment could excuse it.</source>
        <translation>Dieses Problem hat in diesem Text keine Stelle, an der ein Kommentar es entschuldigen könnte.</translation>
    </message>
    <message>
        <source>Ignore %1 here</source>
        <translation>%1 hier ignorieren</translation>
    </message>
    <message>
        <source>The problem is within a text of several lines, which a comment would become a part of.</source>
        <translation>Das Problem liegt in einem mehrzeiligen Text, dessen Teil ein Kommentar würde.</translation>
    </message>
    <message>
        <source>Write “# caravan: ignore %1” as a comment of the script, or exempt the rule in the project&apos;s settings.</source>
        <translation>Schreiben Sie „# caravan: ignore %1“ als Kommentar des Skripts, oder nehmen Sie die Regel in den Einstellungen des Projekts aus.</translation>
    </message>
</context>
<context>
    <name>ImageBuilderTexts</name>
    <message>
        <source>The runner “%1” runs jobs on its host and uses no images, and “%2” is made for one.</source>
        <translation>Der Runner „%1“ führt Jobs auf seinem Host aus und verwendet keine Images, und „%2“ ist für eines gemacht.</translation>
    </message>
</context>
<context>
    <name>ImageCardTexts</name>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>OCaml on %1</source>
        <translation>OCaml auf %1</translation>
    </message>
    <message>
        <source>opam without OCaml</source>
        <translation>opam ohne OCaml</translation>
    </message>
    <message>
        <source>Distributions with their own OCaml</source>
        <translation>Distributionen mit eigenem OCaml</translation>
    </message>
    <message>
        <source>The project&apos;s own</source>
        <translation>Die des Projekts</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>opam %1</source>
        <translation>opam %1</translation>
    </message>
    <message>
        <source>opam %1, and a newer one as %2</source>
        <translation>opam %1, und ein neueres als %2</translation>
    </message>
    <message>
        <source>packages by %1</source>
        <translation>Pakete mit %1</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>Die Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 to pull</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <translation>%1, %2 entpackt</translation>
    </message>
    <message>
        <source>Nobody has said what this image holds.</source>
        <translation>Niemand hat gesagt, was dieses Image enthält.</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
    </message>
    <message>
        <source>Commands run as “%1”.</source>
        <translation>Befehle laufen als „%1“.</translation>
    </message>
    <message>
        <source>Source: %1 (%2, %3)</source>
        <translation>Quelle: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>It holds the switch of “%1” with all dependencies of the opam files, and no package definitions.</source>
        <translation>Es enthält den Switch von „%1“ mit allen Abhängigkeiten der opam-Dateien und keine Paketdefinitionen.</translation>
    </message>
    <message>
        <source>It is “%1” with all dependencies of the opam files.</source>
        <translation>Es ist „%1“ mit allen Abhängigkeiten der opam-Dateien.</translation>
    </message>
</context>
<context>
    <name>ImageChoiceTexts</name>
    <message>
        <source>Job “%1” runs in the image “%2”, and Caravan does not know what is in it.</source>
        <translation>Job „%1“ läuft im Image „%2“, und Caravan weiß nicht, was darin ist.</translation>
    </message>
    <message>
        <source>Job “%1” would run in an image of ocaml/opam, whose user is not root, and its line “%2” needs root.</source>
        <translation>Job „%1“ liefe in einem Image von ocaml/opam, dessen Benutzer nicht root ist, und seine Zeile „%2“ benötigt root.</translation>
    </message>
    <message>
        <source>Put “sudo” in front of that command.</source>
        <translation>Setzen Sie „sudo“ vor diesen Befehl.</translation>
    </message>
    <message>
        <source>No image that is still being built has OCaml %1, which job “%2” asks for.</source>
        <translation>Kein Image, das noch gebaut wird, hat OCaml %1, das Job „%2“ verlangt.</translation>
    </message>
    <message>
        <source>Use a local switch, or another OCaml.</source>
        <translation>Verwenden Sie einen lokalen Switch oder ein anderes OCaml.</translation>
    </message>
    <message>
        <source>Job “%1” has OCaml %2, and “%3” works with OCaml %4.</source>
        <translation>Job „%1“ hat OCaml %2, und „%3“ funktioniert mit OCaml %4.</translation>
    </message>
    <message>
        <source>Give the job an image with such an OCaml first.</source>
        <translation>Geben Sie dem Job zuerst ein Image mit einem solchen OCaml.</translation>
    </message>
    <message>
        <source>Say what is in it by “caravan-cli image %1”, or give the job an image of ocaml/opam first.</source>
        <translation>Sagen Sie durch „caravan-cli image %1“, was darin ist, oder geben Sie dem Job zuerst ein Image von ocaml/opam.</translation>
    </message>
    <message>
        <source>Variables name the system of the image “%1” of job “%2”, and a strategy is written for one.</source>
        <translation>Variablen nennen das System des Images „%1“ des Jobs „%2“, und eine Strategie wird für eines geschrieben.</translation>
    </message>
    <message>
        <source>Let variables name the release of OCaml alone, or make a job for each system.</source>
        <translation>Lassen Sie Variablen nur das OCaml-Release nennen, oder machen Sie einen Job für jedes System.</translation>
    </message>
</context>
<context>
    <name>ImageFitTexts</name>
    <message>
        <source>Its switch has OCaml %1 and its image OCaml %2.</source>
        <translation>Sein Switch hat OCaml %1 und sein Image OCaml %2.</translation>
    </message>
    <message>
        <source>Its image has no “%1”.</source>
        <translation>Sein Image hat kein „%1“.</translation>
    </message>
    <message>
        <source>Its image has no system package “%1” by that name.</source>
        <translation>Sein Image hat kein Systempaket mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” of its cache names “%2”, which is not what the job has.</source>
        <translation>Der Schlüssel „%1“ seines Caches nennt „%2“, und das ist nicht, was der Job hat.</translation>
    </message>
</context>
<context>
    <name>ImageLookupTexts</name>
    <message>
        <source>“%1” ends with an error once “%2” is in the registry, which is so in every later pipeline.</source>
        <translation>„%1“ endet mit einem Fehler, sobald „%2“ in der Registry ist, und das ist in jeder späteren Pipeline so.</translation>
    </message>
    <message>
        <source>End without an error when the image is there</source>
        <translation>Ohne Fehler enden, wenn das Image vorhanden ist</translation>
    </message>
</context>
<context>
    <name>ImageRisksTexts</name>
    <message>
        <source>“%1” has %2 in place of %3: what C code of packages or of the project relies on may not build or behave as before, and programs made there do not run where %3 is.</source>
        <translation>„%1“ hat %2 statt %3: Worauf C-Code der Pakete oder des Projekts sich verlässt, baut oder verhält sich vielleicht nicht wie zuvor, und dort gebaute Programme laufen nicht, wo %3 ist.</translation>
    </message>
    <message>
        <source>System packages come from %1 by %2, in other versions and under other names.</source>
        <translation>Systempakete kommen von %1 durch %2, in anderen Versionen und unter anderen Namen.</translation>
    </message>
    <message>
        <source>System packages come from %1, in other versions.</source>
        <translation>Systempakete kommen von %1, in anderen Versionen.</translation>
    </message>
    <message>
        <source>OCaml is %1 there, in place of %2.</source>
        <translation>OCaml ist dort %1 statt %2.</translation>
    </message>
</context>
<context>
    <name>ImageStateTexts</name>
    <message>
        <source>“%1” is another image with every release of OCaml.</source>
        <translation>„%1“ ist mit jedem OCaml-Release ein anderes Image.</translation>
    </message>
    <message>
        <source>Images on %1 are no longer rebuilt.</source>
        <translation>Images auf %1 werden nicht mehr neu gebaut.</translation>
    </message>
    <message>
        <source>Images of OCaml %1 are no longer rebuilt.</source>
        <translation>Images von OCaml %1 werden nicht mehr neu gebaut.</translation>
    </message>
    <message>
        <source>“%1” is an old name of ocaml/opam, and no longer rebuilt.</source>
        <translation>„%1“ ist ein alter Name von ocaml/opam und wird nicht mehr neu gebaut.</translation>
    </message>
    <message>
        <source>There is no image “%1”: the compiler “%2” is made for few distributions.</source>
        <translation>Es gibt kein Image „%1“: Der Compiler „%2“ wird nur für wenige Distributionen gebaut.</translation>
    </message>
    <message>
        <source>Take “%1”.</source>
        <translation>Nehmen Sie „%1“.</translation>
    </message>
    <message>
        <source>Take “%1” and make a switch with OCaml %2 in it.</source>
        <translation>Nehmen Sie „%1“, und legen Sie darin einen Switch mit OCaml %2 an.</translation>
    </message>
    <message>
        <source>No image “%1” is known: “%2” is none of those that are made.</source>
        <translation>Kein Image „%1“ ist bekannt: „%2“ ist keines von denen, die es gibt.</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>“%1” runs in “%2”, an image that is no longer rebuilt.</source>
        <translation>„%1“ läuft in „%2“, einem Image, das nicht mehr neu gebaut wird.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, whose OCaml version changes with every new release.</source>
        <translation>„%1“ läuft in „%2“, dessen OCaml-Version sich mit jedem neuen Release ändert.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”: images of OCaml %3 are no longer rebuilt.</source>
        <translation>„%1“ läuft in „%2“: Images von OCaml %3 werden nicht mehr neu gebaut.</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, but “-%3” images exist only for %4.</source>
        <translation>„%1“ läuft in „%2“, aber „-%3“-Images gibt es nur für %4.</translation>
    </message>
    <message>
        <source>“%1” builds images with “%2”, which is no longer maintained.</source>
        <translation>„%1“ baut Images mit „%2“, das nicht mehr gepflegt wird.</translation>
    </message>
    <message>
        <source>“%1” runs its script in “%2”, whose entrypoint is the tool and not a shell.</source>
        <translation>„%1“ führt sein Skript in „%2“ aus, dessen Entrypoint das Werkzeug und keine Shell ist.</translation>
    </message>
    <message>
        <source>Start a shell instead of the entrypoint</source>
        <translation>Eine Shell statt des Entrypoints starten</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, which is another image whenever its makers release one.</source>
        <translation>„%1“ läuft in „%2“, das ein anderes Image ist, sobald seine Hersteller eines veröffentlichen.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but the service “%3” runs beside the job and does not bring “%4” into it.</source>
        <translation>„%1“ führt „%2“ aus, aber der Dienst „%3“ läuft neben dem Job und bringt „%4“ nicht in ihn hinein.</translation>
    </message>
    <message>
        <source>The switch of “%1” does not fit its image “%2”. %3</source>
        <translation>Der Switch von „%1“ passt nicht zum Image „%2“. %3</translation>
    </message>
    <message>
        <source>Write the strategy anew for the image</source>
        <translation>Die Strategie für das Image neu schreiben</translation>
    </message>
    <message>
        <source>Use one local switch with the OCaml of the image</source>
        <translation>Einen einzigen lokalen Switch mit dem OCaml des Images verwenden</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”: images on %3 are no longer rebuilt.</source>
        <translation>„%1“ läuft in „%2“: Images auf %3 werden nicht mehr neu gebaut.</translation>
    </message>
</context>
<context>
    <name>ImageWordTexts</name>
    <message>
        <source>“%1” is no name of an image.</source>
        <translation>„%1“ ist kein Name eines Images.</translation>
    </message>
    <message>
        <source>A series of OCaml is two numbers, such as 5.4, not “%1”.</source>
        <translation>Eine OCaml-Serie besteht aus zwei Zahlen, zum Beispiel 5.4, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no package manager “%1”. Known are: %2.</source>
        <translation>Es gibt keine Paketverwaltung „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>A digest is “sha256:” and 64 digits of 0 to 9 and a to f, not “%1”.</source>
        <translation>Ein Digest ist „sha256:“ und 64 Zeichen von 0 bis 9 und a bis f, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>ImagesTexts</name>
    <message>
        <source>The image “%1” of the project&apos;s registry is there already, with all dependencies, since no job of this pipeline builds it.</source>
        <translation>Das Image „%1“ der Projekt-Registry ist mit allen Abhängigkeiten schon vorhanden, da kein Job dieser Pipeline es baut.</translation>
    </message>
    <message>
        <source>%1 is on the runner</source>
        <translation>%1 ist auf dem Runner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Of the size of the image “%1” nothing is known: it is taken to have %2 compressed.</source>
        <translation>Über die Größe des Images „%1“ ist nichts bekannt: Angenommen werden %2 komprimiert.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the catalogue: it is taken to have %2 compressed, and opam and OCaml only where the scripts use them without bringing them.</source>
        <translation>Das Image „%1“ ist nicht im Katalog: Angenommen werden %2 komprimiert, und opam und OCaml nur, wo die Skripte sie benutzen, ohne sie mitzubringen.</translation>
    </message>
</context>
<context>
    <name>IncludeTargetsTexts</name>
    <message>
        <source>Which file “%1” is depends on variables that are not known here, so it is not read; its jobs, templates, stages and variables are unknown.</source>
        <translation>Welche Datei „%1“ ist, hängt von Variablen ab, die hier nicht bekannt sind, daher wird sie nicht gelesen; ihre Jobs, Vorlagen, Phasen und Variablen sind unbekannt.</translation>
    </message>
    <message>
        <source>“%1” cannot be included: its name must end in .yml or .yaml.</source>
        <translation>„%1“ kann nicht eingebunden werden: Der Name muss auf .yml oder .yaml enden.</translation>
    </message>
    <message>
        <source>“%1” includes a component, but belongs to no project, so that GitLab refuses it.</source>
        <translation>„%1“ bindet eine Komponente ein, gehört aber zu keinem Projekt, sodass GitLab es ablehnt.</translation>
    </message>
    <message>
        <source>“%1” cannot be included: its whole address, a query at its end too, must end in .yml or .yaml.</source>
        <translation>„%1“ kann nicht eingebunden werden: Die ganze Adresse, auch mit einer Abfrage am Ende, muss auf .yml oder .yaml enden.</translation>
    </message>
    <message>
        <source>“%1” cannot be included: the name of a template ends in .gitlab-ci.yml.</source>
        <translation>„%1“ kann nicht eingebunden werden: Der Name einer Vorlage endet auf .gitlab-ci.yml.</translation>
    </message>
    <message>
        <source>“%1” is an artifact of a job, which GitLab includes in a child pipeline only, with “trigger:include”.</source>
        <translation>„%1“ ist ein Artefakt eines Jobs, das GitLab nur in eine untergeordnete Pipeline einbindet, mit „trigger:include“.</translation>
    </message>
    <message>
        <source>What “%1” says is unknown: the job “%2” makes it while the pipeline runs.</source>
        <translation>Was in „%1“ steht, ist unbekannt: Der Job „%2“ erzeugt es, während die Pipeline läuft.</translation>
    </message>
    <message>
        <source>“%1” is not read, because the project&apos;s folder is not known; its jobs, templates, stages and variables are unknown.</source>
        <translation>„%1“ wird nicht gelesen, weil der Ordner des Projekts nicht bekannt ist; Jobs, Vorlagen, Phasen und Variablen darin sind unbekannt.</translation>
    </message>
    <message>
        <source>“%1” includes the local file “%2”, but belongs to no project, so that GitLab refuses it.</source>
        <translation>„%1“ bindet die lokale Datei „%2“ ein, gehört aber zu keinem Projekt, sodass GitLab es ablehnt.</translation>
    </message>
    <message>
        <source>“%1” is not read, because it is not a file of this project and nothing is fetched; its jobs, templates, stages and variables are unknown.</source>
        <translation>„%1“ wird nicht gelesen, weil es keine Datei dieses Projekts ist und nichts abgerufen wird; Jobs, Vorlagen, Phasen und Variablen darin sind unbekannt.</translation>
    </message>
</context>
<context>
    <name>IncludesTexts</name>
    <message>
        <source>it has “spec:include”, which GitLab takes only in the first file of a pipeline.</source>
        <translation>Sie hat „spec:include“, was GitLab nur in der ersten Datei einer Pipeline annimmt.</translation>
    </message>
    <message>
        <source>Input “%1” has no value and no default.</source>
        <translation>Input „%1“ hat keinen Wert und keinen Standardwert.</translation>
    </message>
    <message>
        <source>“%1” is included, but: %2</source>
        <translation>„%1“ wird eingebunden, aber: %2</translation>
    </message>
    <message>
        <source>The inputs that “%1” declares are unknown, because it is not a file of a project that is known here.</source>
        <translation>Die Inputs, die „%1“ deklariert, sind unbekannt, weil es keine Datei eines Projekts ist, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” declares no inputs: it has no map “inputs”.</source>
        <translation>„%1“ deklariert keine Inputs: Es hat keine Map „inputs“.</translation>
    </message>
    <message>
        <source>“%1” is left out by its rules as far as is known here, which depends on: %2</source>
        <translation>„%1“ wird, soweit hier bekannt, nach seinen Regeln ausgelassen; das hängt ab von: %2</translation>
    </message>
    <message>
        <source>“%1” is included by its rules as far as is known here, which depends on: %2</source>
        <translation>„%1“ wird, soweit hier bekannt, nach seinen Regeln eingebunden; das hängt ab von: %2</translation>
    </message>
    <message>
        <source>More than %1 files are included.</source>
        <translation>Mehr als %1 Dateien werden eingebunden.</translation>
    </message>
    <message>
        <source>The included file “%1” is not in the project.</source>
        <translation>Die eingebundene Datei „%1“ gibt es im Projekt nicht.</translation>
    </message>
    <message>
        <source>The included file “%1” cannot be read: %2</source>
        <translation>Die eingebundene Datei „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The included files have more than %1 MB together; “%2” is not read.</source>
        <translation>Die eingebundenen Dateien haben zusammen mehr als %1&#xa0;MB; „%2“ wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The included file “%1” is not valid in line %2: %3</source>
        <translation>Die eingebundene Datei „%1“ ist in Zeile %2 nicht gültig: %3</translation>
    </message>
    <message>
        <source>The included file “%1” includes itself: %2.</source>
        <translation>Die eingebundene Datei „%1“ bindet sich selbst ein: %2.</translation>
    </message>
    <message>
        <source>The included file “%1” is empty, or has comments only, which GitLab refuses.</source>
        <translation>Die eingebundene Datei „%1“ ist leer oder hat nur Kommentare, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>The included file “%1” is YAML, but no map of jobs and keywords.</source>
        <translation>Die eingebundene Datei „%1“ ist YAML, aber keine Map von Jobs und Schlüsselwörtern.</translation>
    </message>
    <message>
        <source>The rules of the include “%1” are no plain list of rules: GitLab follows no “!reference” and flattens no list there.</source>
        <translation>Die Regeln der Einbindung „%1“ sind keine einfache Liste von Regeln: GitLab folgt dort keinem „!reference“ und löst keine verschachtelte Liste auf.</translation>
    </message>
    <message>
        <source>The included file “%1” is not the one that “integrity” asks for: its SHA-256 is another one, so that GitLab refuses it.</source>
        <translation>Die eingebundene Datei „%1“ ist nicht die, die „integrity“ verlangt: Ihr SHA-256 ist ein anderer, sodass GitLab sie ablehnt.</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>The folder has no .gitlab-ci.yml.</source>
        <translation>Der Ordner hat keine .gitlab-ci.yml.</translation>
    </message>
    <message>
        <source>caravan-cli propose %1 writes one.</source>
        <translation>caravan-cli propose %1 schreibt eine.</translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>Es gibt keine Strategie „%1“.</translation>
    </message>
    <message>
        <source>Strategies are: %1.</source>
        <translation>Strategien sind: %1.</translation>
    </message>
    <message>
        <source>There is no runner profile “%1”.</source>
        <translation>Es gibt kein Runner-Profil „%1“.</translation>
    </message>
    <message>
        <source>Profiles are: %1.</source>
        <translation>Profile sind: %1.</translation>
    </message>
</context>
<context>
    <name>InspectingTexts</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>opam files</source>
        <translation>opam-Dateien</translation>
    </message>
    <message>
        <source>OCaml</source>
        <translation>OCaml</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>%1 direct, %2 in all (%3)</source>
        <translation>%1 direkte, %2 insgesamt (%3)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian-Pakete</translation>
    </message>
    <message>
        <source>Alpine packages</source>
        <translation>Alpine-Pakete</translation>
    </message>
    <message>
        <source>Fedora packages</source>
        <translation>Fedora-Pakete</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>OCaml sources</source>
        <translation>OCaml-Quellen</translation>
    </message>
    <message>
        <source>%1 (no newer one because of “%2”)</source>
        <translation>%1 (kein neueres wegen „%2“)</translation>
    </message>
    <message>
        <source>none: dune builds the project, and opam has no package to install</source>
        <translation>keine: dune baut das Projekt, und opam hat kein Paket zu installieren</translation>
    </message>
    <message>
        <source>Newest OCaml</source>
        <translation>Neuestes OCaml</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Keine Lösung</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gepinnt</translation>
    </message>
    <message>
        <source>%1 (what they need is not known)</source>
        <translation>%1 (was sie benötigen, ist nicht bekannt)</translation>
    </message>
    <message>
        <source>Ubuntu packages</source>
        <translation>Ubuntu-Pakete</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <source>shallow: not all commits are there</source>
        <translation>flach: nicht alle Commits sind vorhanden</translation>
    </message>
    <message>
        <source>Key files changed</source>
        <translation>Schlüsseldateien geändert</translation>
    </message>
    <message>
        <source>Dependencies by</source>
        <translation>Abhängigkeiten durch</translation>
    </message>
    <message>
        <source>Cache key from</source>
        <translation>Cache-Schlüssel aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>GitLab Pages</source>
        <translation>GitLab Pages</translation>
    </message>
    <message>
        <source>Jobs without tags</source>
        <translation>Jobs ohne Tags</translation>
    </message>
    <message>
        <source>Runner profile</source>
        <translation>Runner-Profil</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>%1 (suggested; --runner takes another)</source>
        <translation>%1 (vorgeschlagen; --runner nimmt ein anderes)</translation>
    </message>
    <message>
        <source>Privileged builds</source>
        <translation>Privilegierte Builds</translation>
    </message>
    <message>
        <source>Docker socket</source>
        <translation>Docker-Socket</translation>
    </message>
    <message>
        <source>Shared cache</source>
        <translation>Gemeinsamer Cache</translation>
    </message>
    <message>
        <source>Runner tags</source>
        <translation>Runner-Tags</translation>
    </message>
    <message>
        <source>Strategies that fit</source>
        <translation>Passende Strategien</translation>
    </message>
    <message>
        <source>by assumption</source>
        <translation>unter Annahmen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>opam %1</source>
        <translation>opam %1</translation>
    </message>
    <message numerus="yes">
        <source>chooses the same %n package(s)</source>
        <translation>
            <numerusform>wählt dasselbe Paket</numerusform>
            <numerusform>wählt dieselben %n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>chooses otherwise:</source>
        <translation>wählt anders:</translation>
    </message>
    <message>
        <source>opam has no repository on this machine.</source>
        <translation>opam hat auf diesem Rechner kein Repository.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>C sources</source>
        <translation>C-Quellen</translation>
    </message>
    <message>
        <source>C++ sources</source>
        <translation>C++-Quellen</translation>
    </message>
    <message>
        <source>Rust sources</source>
        <translation>Rust-Quellen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>%1 (you said so)</source>
        <translation>%1 (Ihre Angabe)</translation>
    </message>
    <message>
        <source>Tags of jobs</source>
        <translation>Tags von Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%1 @ %2, %n commit(s), default branch %3</source>
        <translation>
            <numerusform>%1 @ %2, %n Commit, Standard-Branch %3</numerusform>
            <numerusform>%1 @ %2, %n Commits, Standard-Branch %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of the last %n commit(s)</source>
        <translation>
            <numerusform>in %1 vom letzten Commit</numerusform>
            <numerusform>in %1 der letzten %n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>a pipeline</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clone fetches</source>
        <translation>Klon holt</translation>
    </message>
    <message>
        <source>%1 with the whole history; %2 are checked out</source>
        <translation>%1 mit dem ganzen Verlauf; %2 werden ausgecheckt</translation>
    </message>
    <message>
        <source>%1 are checked out; how much the whole history has, this clone does not tell</source>
        <translation>%1 werden ausgecheckt; wie viel der ganze Verlauf hat, sagt dieser Klon nicht</translation>
    </message>
    <message>
        <source>none: %1 has no OCaml for “%2”</source>
        <translation>keines: %1 hat kein OCaml für „%2“</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>%1 (%2) has %3</source>
        <translation>%1 (%2) hat %3</translation>
    </message>
    <message>
        <source>There is no OCaml “%1” in %2.</source>
        <translation>Es gibt kein OCaml „%1“ in %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>--timeout wants a number of seconds, not “%1”.</source>
        <translation>--timeout verlangt eine Zahl von Sekunden, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>InstancesTexts</name>
    <message>
        <source>The matrix of “%1” makes %2 jobs; GitLab takes at most %3.</source>
        <translation>Die Matrix von „%1“ ergibt %2 Jobs; GitLab erlaubt höchstens %3.</translation>
    </message>
    <message>
        <source>The matrix of “%1” is empty, so GitLab makes no job of it.</source>
        <translation>Die Matrix von „%1“ ist leer, also macht GitLab keinen Job daraus.</translation>
    </message>
    <message>
        <source>The matrix of “%1” makes two jobs of the name “%2”.</source>
        <translation>Die Matrix von „%1“ ergibt zwei Jobs mit dem Namen „%2“.</translation>
    </message>
    <message>
        <source>“%1” is the name of a job and of one that “parallel” makes of “%2”; only the one of “%3” is run.</source>
        <translation>„%1“ ist der Name eines Jobs und eines, den „parallel“ aus „%2“ macht; nur der von „%3“ wird ausgeführt.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2” in its needs, which its own matrix does not have.</source>
        <translation>„%1“ verlangt in „needs“ „%2“, was seine eigene Matrix nicht hat.</translation>
    </message>
    <message>
        <source>“%1” needs the instance “%2”, which “%3” does not have: it makes “%4”.</source>
        <translation>„%1“ benötigt die Instanz „%2“, die „%3“ nicht hat: Er ergibt „%4“.</translation>
    </message>
    <message>
        <source>“%1” is no address of a GitLab, such as https://example.org/gitlab.</source>
        <translation>„%1“ ist keine Adresse eines GitLab wie https://example.org/gitlab.</translation>
    </message>
</context>
<context>
    <name>InterpolationTexts</name>
    <message>
        <source>“component.%1” is asked for, but “spec:component” in the file&apos;s header does not list it.</source>
        <translation>„component.%1“ wird verlangt, aber „spec:component“ im Kopf der Datei führt es nicht auf.</translation>
    </message>
    <message>
        <source>“component.%1” is asked for, but the file is not included as a component.</source>
        <translation>„component.%1“ wird verlangt, aber die Datei ist nicht als Komponente eingebunden.</translation>
    </message>
    <message>
        <source>“%1” asks for something inside of “%2” that is not there.</source>
        <translation>„%1“ verlangt etwas aus „%2“, das dort nicht ist.</translation>
    </message>
    <message>
        <source>“%1” wants a text, but “%2” is “%3”, which is none.</source>
        <translation>„%1“ erwartet einen Text, aber „%2“ ist „%3“, und das ist keiner.</translation>
    </message>
</context>
<context>
    <name>IssuesTexts</name>
    <message>
        <source>Write %1 instead of %2</source>
        <translation>%1 statt %2 schreiben</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”</source>
        <translation>„%1“ statt „%2“ schreiben</translation>
    </message>
</context>
<context>
    <name>ItemChangesTexts</name>
    <message>
        <source>“%1” of job “%2” stands in another file and does not fit the image.</source>
        <translation>„%1“ des Jobs „%2“ steht in einer anderen Datei und passt nicht zum Image.</translation>
    </message>
    <message>
        <source>“%1” of job “%2” does not fit the image, and job “%3”, which has another one, shares it.</source>
        <translation>„%1“ des Jobs „%2“ passt nicht zum Image, und der Job „%3“, der ein anderes hat, teilt es.</translation>
    </message>
    <message>
        <source>“%1” stands where Caravan cannot write.</source>
        <translation>„%1“ steht, wo Caravan nicht schreiben kann.</translation>
    </message>
    <message>
        <source>Give the job lines of its own first.</source>
        <translation>Geben Sie dem Job zuerst eigene Zeilen.</translation>
    </message>
</context>
<context>
    <name>ItemsTexts</name>
    <message>
        <source>not in stages</source>
        <translation>nicht in „stages“</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 von %n Job</numerusform>
            <numerusform>%1 von %n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobEditsTexts</name>
    <message>
        <source>This list has the anchor “%1” and may serve other jobs too.</source>
        <translation>Diese Liste hat den Anker „%1“ und dient vielleicht auch anderen Jobs.</translation>
    </message>
    <message>
        <source>Write it out in the jobs that use it, then try again.</source>
        <translation>Schreiben Sie sie in den Jobs aus, die sie verwenden, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>JobFailureTexts</name>
    <message>
        <source>“%1” runs “%2”, but its image “%3” has no “%4”, and nothing installs it.</source>
        <translation>„%1“ führt „%2“ aus, aber das Image „%3“ hat kein „%4“, und nichts installiert es.</translation>
    </message>
</context>
<context>
    <name>JobFoldTexts</name>
    <message>
        <source>Job “%1” has “%2”, and cannot be put together with others.</source>
        <translation>Job „%1“ hat „%2“ und kann nicht mit anderen zusammengelegt werden.</translation>
    </message>
    <message>
        <source>Job “%1” deploys the site, so it must be the one that stays.</source>
        <translation>Job „%1“ stellt die Website bereit, daher muss er derjenige sein, der bleibt.</translation>
    </message>
    <message>
        <source>Put the others into it.</source>
        <translation>Legen Sie die anderen in ihn hinein.</translation>
    </message>
    <message>
        <source>Job “%1” has “%2”, so it must be the one that stays.</source>
        <translation>Job „%1“ hat „%2“, daher muss er derjenige sein, der bleibt.</translation>
    </message>
    <message>
        <source>Jobs “%1” and “%2” do not have the same “%3”.</source>
        <translation>Die Jobs „%1“ und „%2“ haben nicht dasselbe „%3“.</translation>
    </message>
    <message>
        <source>The artifacts of “%1” have another “%2” than those of the jobs before it.</source>
        <translation>Die Artefakte von „%1“ haben ein anderes „%2“ als die der Jobs davor.</translation>
    </message>
    <message>
        <source>The policy of a cache of “%1” is a variable.</source>
        <translation>Die Richtlinie eines Caches von „%1“ ist eine Variable.</translation>
    </message>
    <message numerus="yes">
        <source>Together the jobs have %n cache(s), and GitLab takes four at most.</source>
        <translation>
            <numerusform>Zusammen haben die Jobs %n Cache, und GitLab erlaubt höchstens vier.</numerusform>
            <numerusform>Zusammen haben die Jobs %n Caches, und GitLab erlaubt höchstens vier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job “%1” waits for “%2”, which is not one of them.</source>
        <translation>Job „%1“ wartet auf den Job „%2“, der keiner von ihnen ist.</translation>
    </message>
    <message>
        <source>One of the jobs waits for all earlier stages, and another one needs “%1”, which is in none of them.</source>
        <translation>Einer der Jobs wartet auf alle früheren Phasen, und ein anderer benötigt den Job „%1“, der in keiner davon ist.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a template and does not run.</source>
        <translation>„%1“ ist eine Vorlage und läuft nicht.</translation>
    </message>
    <message>
        <source>Job “%1” waits for a job that waits for it.</source>
        <translation>Job „%1“ wartet auf einen Job, der auf ihn wartet.</translation>
    </message>
    <message>
        <source>It takes two jobs or more to put them together.</source>
        <translation>Zum Zusammenlegen braucht es zwei oder mehr Jobs.</translation>
    </message>
    <message>
        <source>Jobs “%1” and “%2” do not follow the same strategy.</source>
        <translation>Die Jobs „%1“ und „%2“ folgen nicht derselben Strategie.</translation>
    </message>
    <message>
        <source>Behind the line “%1” of job “%2” other lines would not run as in a job of their own.</source>
        <translation>Hinter der Zeile „%1“ von Job „%2“ liefen andere Zeilen nicht so wie in einem eigenen Job.</translation>
    </message>
    <message>
        <source>Put it into parentheses, so that a shell of its own runs it.</source>
        <translation>Setzen Sie sie in runde Klammern, damit eine eigene Shell sie ausführt.</translation>
    </message>
</context>
<context>
    <name>JobGesturesTexts</name>
    <message>
        <source>“%1” stands in a file that this one includes, and jobs of included files come first, in their order.</source>
        <translation>„%1“ steht in einer Datei, die diese einbindet, und Jobs eingebundener Dateien kommen zuerst, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Change the order in that file.</source>
        <translation>Ändern Sie die Reihenfolge in jener Datei.</translation>
    </message>
</context>
<context>
    <name>JobReaderTexts</name>
    <message>
        <source>Job “%1” runs %2 times in parallel; GitLab allows %3.</source>
        <translation>Job „%1“ läuft %2-mal parallel; GitLab erlaubt %3.</translation>
    </message>
    <message>
        <source>Job “%1” has the key “%2”, which GitLab does not know.</source>
        <translation>Job „%1“ hat den Schlüssel „%2“, den GitLab nicht kennt.</translation>
    </message>
</context>
<context>
    <name>JobRewriteTexts</name>
    <message>
        <source>Job “%1” is not written one key a line, so Caravan does not rewrite it.</source>
        <translation>Job „%1“ ist nicht mit einem Schlüssel je Zeile geschrieben, daher schreibt Caravan ihn nicht um.</translation>
    </message>
    <message>
        <source>OPAMSWITCH is set for job “%1” from outside of it, and overrules the switch of the strategy.</source>
        <translation>OPAMSWITCH ist für Job „%1“ von außerhalb gesetzt und setzt sich über den Switch der Strategie hinweg.</translation>
    </message>
    <message>
        <source>Remove the variable first.</source>
        <translation>Entfernen Sie zuerst die Variable.</translation>
    </message>
</context>
<context>
    <name>JobRunTexts</name>
    <message>
        <source>a free runner of “%1”</source>
        <translation>ein freier Runner von „%1“</translation>
    </message>
    <message>
        <source>the executor starts</source>
        <translation>der Executor startet</translation>
    </message>
    <message>
        <source>The host of a shell executor has opam and OCaml %1.</source>
        <translation>Der Host eines Shell-Executors hat opam und OCaml %1.</translation>
    </message>
    <message>
        <source>the docker service starts</source>
        <translation>der Docker-Dienst startet</translation>
    </message>
    <message>
        <source>GitLab publishes the pages</source>
        <translation>GitLab veröffentlicht die Seiten</translation>
    </message>
    <message>
        <source>GitLab takes %1 s to publish the pages after the job.</source>
        <translation>GitLab braucht nach dem Job %1&#xa0;s, um die Seiten zu veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 The job is timed as if git took it, as it does where the runner gives the checkout to the user of the image.</source>
        <translation>%1 Der Job wird so geschätzt, als nähme git den Checkout an, wie es der Fall ist, wo der Runner ihn dem Benutzer des Images gibt.</translation>
    </message>
    <message>
        <source>The scripts of %1 take %2 s, as you have said.</source>
        <translation>Die Skripte von %1 dauern %2&#xa0;s, nach Ihrer Angabe.</translation>
    </message>
    <message>
        <source>“%1” takes longer than its timeout of %2, after which GitLab ends it.</source>
        <translation>„%1“ dauert länger als das Timeout von %2, nach dem GitLab den Job beendet.</translation>
    </message>
    <message numerus="yes">
        <source>it fails, and is run again %n time(s)</source>
        <translation>
            <numerusform>er schlägt fehl und wird noch %n-mal ausgeführt</numerusform>
            <numerusform>er schlägt fehl und wird noch %n-mal ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>the job says so: retry</source>
        <translation>der Job sagt es: retry</translation>
    </message>
    <message>
        <source>%1 Its commands are timed as if git took it, as it does where the runner gives the checkout to the user of the image; its cache is counted as where git refuses it, so that every run is a first run.</source>
        <translation>%1 Die Dauer seiner Befehle ist geschätzt, als nähme git ihn an, wie es das tut, wo der Runner den Checkout dem Benutzer des Images gibt; sein Cache ist gezählt wie dort, wo git ihn ablehnt, sodass jeder Lauf ein erster ist.</translation>
    </message>
</context>
<context>
    <name>JobShapesTexts</name>
    <message>
        <source>“%1” is named here for something else than to wait for it.</source>
        <translation>„%1“ wird hier aus einem anderen Grund genannt, als um darauf zu warten.</translation>
    </message>
    <message>
        <source>“%1” is named here by an anchor.</source>
        <translation>„%1“ wird hier durch einen Anker genannt.</translation>
    </message>
    <message>
        <source>Job “%1” would change, too.</source>
        <translation>Auch Job „%1“ würde sich ändern.</translation>
    </message>
    <message>
        <source>Job “%1” runs in a stage before that of “%2”, so it cannot wait for it.</source>
        <translation>Job „%1“ läuft in einer Phase vor der von „%2“ und kann daher nicht darauf warten.</translation>
    </message>
    <message>
        <source>There is a job “%1” already.</source>
        <translation>Es gibt bereits einen Job „%1“.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>The policy of a cache of “%1” is a variable, “%2”.</source>
        <translation>Die Richtlinie eines Caches von „%1“ ist eine Variable, „%2“.</translation>
    </message>
    <message>
        <source>No other job shares a cache with “%1”.</source>
        <translation>Kein anderer Job teilt sich einen Cache mit „%1“.</translation>
    </message>
</context>
<context>
    <name>JobTextsTexts</name>
    <message>
        <source>The pipeline is an empty map, “{}”.</source>
        <translation>Die Pipeline ist eine leere Map, „{}“.</translation>
    </message>
    <message>
        <source>Remove it from the text first.</source>
        <translation>Entfernen Sie sie zuerst aus dem Text.</translation>
    </message>
    <message>
        <source>The pipeline is written in braces, and jobs cannot be pasted into it.</source>
        <translation>Die Pipeline ist in geschweiften Klammern geschrieben; dort können keine Jobs eingefügt werden.</translation>
    </message>
    <message>
        <source>Write it as an indented map first.</source>
        <translation>Schreiben Sie sie zuerst als eingerückte Map.</translation>
    </message>
    <message>
        <source>There is no job in this text.</source>
        <translation>In diesem Text ist kein Job.</translation>
    </message>
    <message>
        <source>A job begins with its name and a colon.</source>
        <translation>Ein Job beginnt mit seinem Namen und einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” is no job but a setting of the pipeline as a whole.</source>
        <translation>„%1“ ist kein Job, sondern eine Einstellung der ganzen Pipeline.</translation>
    </message>
    <message>
        <source>Paste jobs alone, and such settings into the text.</source>
        <translation>Fügen Sie nur Jobs ein, solche Einstellungen in den Text.</translation>
    </message>
    <message>
        <source>“%1” is no job: it has no keys such as “script”.</source>
        <translation>„%1“ ist kein Job: Er hat keine Schlüssel wie „script“.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>This text is no job: %1</source>
        <translation>Dieser Text ist kein Job: %1</translation>
    </message>
</context>
<context>
    <name>KeysTexts</name>
    <message>
        <source>Remove the first, which counts for nothing</source>
        <translation>Das Erste entfernen, das nicht zählt</translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” stands twice in “%2”, for the first time %n line(s) above; only the last one counts.</source>
        <translation>
            <numerusform>Der Schlüssel „%1“ steht zweimal in „%2“, zum ersten Mal %n Zeile weiter oben; nur der letzte zählt.</numerusform>
            <numerusform>Der Schlüssel „%1“ steht zweimal in „%2“, zum ersten Mal %n Zeilen weiter oben; nur der letzte zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands twice at the root; only the last one counts.</source>
        <translation>Der Schlüssel „%1“ steht zweimal auf oberster Ebene; nur der letzte zählt.</translation>
    </message>
    <message>
        <source>“%1: %2” in “%3” is read as %4.</source>
        <translation>„%1: %2“ in „%3“ wird gelesen als %4.</translation>
    </message>
    <message>
        <source>“%1: %2” is read as %3.</source>
        <translation>„%1: %2“ wird gelesen als %3.</translation>
    </message>
    <message>
        <source>Put “%1” into quotes</source>
        <translation>„%1“ in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know.</source>
        <translation>„%1“ hat den Schlüssel „%2“, den GitLab nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know; it is probably meant to be “%3”.</source>
        <translation>„%1“ hat den Schlüssel „%2“, den GitLab nicht kennt; wahrscheinlich ist „%3“ gemeint.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>“%1” has its own “%2”, but the merge key “&lt;&lt;” below brings another one, which counts.</source>
        <translation>„%1“ hat ein eigenes „%2“, aber der Merge-Schlüssel „&lt;&lt;“ darunter bringt ein anderes mit, und das zählt.</translation>
    </message>
    <message>
        <source>Move “&lt;&lt;” to the top, so that the job&apos;s own keys count</source>
        <translation>„&lt;&lt;“ nach oben verschieben, damit die eigenen Schlüssel des Jobs zählen</translation>
    </message>
    <message>
        <source>Go to the job or stage beside</source>
        <translation>Zum Job oder zur Phase daneben gehen</translation>
    </message>
    <message>
        <source>Select one job more</source>
        <translation>Einen Job mehr auswählen</translation>
    </message>
    <message>
        <source>Select all jobs</source>
        <translation>Alle Jobs auswählen</translation>
    </message>
    <message>
        <source>Edit the selected job in the inspector</source>
        <translation>Den ausgewählten Job im Inspektor bearbeiten</translation>
    </message>
    <message>
        <source>Rename the selected job or stage</source>
        <translation>Den ausgewählten Job oder die Phase umbenennen</translation>
    </message>
    <message>
        <source>Remove what is selected: jobs, a stage or a need</source>
        <translation>Das Ausgewählte entfernen: Jobs, eine Phase oder einen needs-Eintrag</translation>
    </message>
    <message>
        <source>Move the job to the stage beside, or the stage</source>
        <translation>Den Job in die Phase daneben verschieben, oder die Phase</translation>
    </message>
    <message>
        <source>Move the job up or down in its stage</source>
        <translation>Den Job in seiner Phase nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Pick up the selected jobs or the stage; arrows carry them, Space drops them, Esc puts them back</source>
        <translation>Die ausgewählten Jobs oder die Phase aufnehmen; Pfeile tragen sie, Leertaste legt sie ab, Esc legt sie zurück</translation>
    </message>
    <message>
        <source>Draw a need from the selected job; arrows lead it, Space makes it</source>
        <translation>Vom ausgewählten Job einen needs-Eintrag ziehen; Pfeile führen ihn, Leertaste legt ihn an</translation>
    </message>
    <message>
        <source>Go through the needs of the selected job</source>
        <translation>Die needs-Einträge des ausgewählten Jobs durchgehen</translation>
    </message>
    <message>
        <source>Cut, copy and paste jobs as YAML</source>
        <translation>Jobs als YAML ausschneiden, kopieren und einfügen</translation>
    </message>
    <message>
        <source>Duplicate the selected jobs</source>
        <translation>Die ausgewählten Jobs duplizieren</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>Einen Job suchen</translation>
    </message>
    <message>
        <source>Zoom in, out, and so that everything fits</source>
        <translation>Vergrößern, verkleinern, und sodass alles passt</translation>
    </message>
</context>
<context>
    <name>KnowledgeTexts</name>
    <message>
        <source>There is no runner profile, so nothing can be estimated.</source>
        <translation>Es gibt kein Runner-Profil, daher kann nichts geschätzt werden.</translation>
    </message>
    <message>
        <source>There are no rules, so nothing can be checked.</source>
        <translation>Es gibt keine Regeln, daher kann nichts geprüft werden.</translation>
    </message>
</context>
<context>
    <name>LayoutTexts</name>
    <message>
        <source>Jobs may take text from here; it is no job itself.</source>
        <translation>Jobs können Text von hier übernehmen; es ist selbst kein Job.</translation>
    </message>
    <message>
        <source>This is neither a job nor a keyword of GitLab.</source>
        <translation>Das ist weder ein Job noch ein Schlüsselwort von GitLab.</translation>
    </message>
</context>
<context>
    <name>LexerTexts</name>
    <message>
        <source>This comment is never closed: “*)” is missing.</source>
        <translation>Dieser Kommentar wird nie geschlossen: „*)“ fehlt.</translation>
    </message>
    <message>
        <source>This character has no meaning in an opam file.</source>
        <translation>Dieses Zeichen hat in einer opam-Datei keine Bedeutung.</translation>
    </message>
    <message>
        <source>This text is never closed: three quotation marks are missing.</source>
        <translation>Dieser Text wird nie geschlossen: Drei Anführungszeichen fehlen.</translation>
    </message>
    <message>
        <source>This text is never closed: a quotation mark is missing.</source>
        <translation>Dieser Text wird nie geschlossen: Ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A text cannot contain this escape; a backslash itself is written as two.</source>
        <translation>Ein Text darf diese Escape-Folge nicht enthalten; ein Backslash selbst wird doppelt geschrieben.</translation>
    </message>
</context>
<context>
    <name>LibrariesTexts</name>
    <message>
        <source>The window, and much below it</source>
        <translation>Das Fenster und vieles darunter</translation>
    </message>
    <message>
        <source>Reads YAML under the lossless tree</source>
        <translation>Liest YAML unter dem verlustfreien Baum</translation>
    </message>
    <message>
        <source>Colours of the text</source>
        <translation>Farben des Texts</translation>
    </message>
    <message>
        <source>Reads the project&apos;s history</source>
        <translation>Liest den Verlauf des Projekts</translation>
    </message>
    <message>
        <source>Solves dependencies as opam does</source>
        <translation>Löst Abhängigkeiten wie opam</translation>
    </message>
    <message>
        <source>Unpacks the index of opam packages</source>
        <translation>Entpackt den Index der opam-Pakete</translation>
    </message>
    <message>
        <source>Regular expressions as GitLab reads them</source>
        <translation>Reguläre Ausdrücke, wie GitLab sie liest</translation>
    </message>
    <message>
        <source>Gives tokens of private projects to the system&apos;s keyring</source>
        <translation>Gibt Token privater Projekte dem Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>LinksTexts</name>
    <message>
        <source>The pipeline has no job.</source>
        <translation>Die Pipeline hat keinen Job.</translation>
    </message>
    <message>
        <source>The pipeline has only templates, such as “%1”, and no job that runs.</source>
        <translation>Die Pipeline hat nur Vorlagen, zum Beispiel „%1“, und keinen Job, der läuft.</translation>
    </message>
    <message>
        <source>Every job is in “.pre” or “.post”, as “%1” is; GitLab starts no pipeline of those alone.</source>
        <translation>Jeder Job ist in „.pre“ oder „.post“, so auch „%1“; GitLab startet keine Pipeline aus diesen allein.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2”, which is no job of the file.</source>
        <translation>„%1“ übernimmt die Artefakte von „%2“, aber das ist kein Job der Datei.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2”, which does not run before it.</source>
        <translation>„%1“ übernimmt die Artefakte des Jobs „%2“, der nicht davor läuft.</translation>
    </message>
    <message>
        <source>Remove it from “dependencies”</source>
        <translation>Aus „dependencies“ entfernen</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” without needing it: it has “needs”, and “%2” is not there.</source>
        <translation>„%1“ übernimmt die Artefakte des Jobs „%2“, ohne ihn zu benötigen: „needs“ ist vorhanden, und „%2“ steht nicht darin.</translation>
    </message>
    <message>
        <source>Add “%1” to “needs”</source>
        <translation>„%1“ zu „needs“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” needs “%2” twice.</source>
        <translation>„%1“ benötigt „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Das Zweite entfernen</translation>
    </message>
    <message>
        <source>“%1” needs %2 jobs; GitLab takes at most %3.</source>
        <translation>„%1“ benötigt %2 Jobs; GitLab erlaubt höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” needs %2 jobs, because each instance of a parallel job counts; GitLab takes at most %3.</source>
        <translation>„%1“ benötigt %2 Jobs, weil jede Instanz eines parallelen Jobs zählt; GitLab erlaubt höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not in the pipeline of %3; GitLab then makes no pipeline at all.</source>
        <translation>„%1“ benötigt den Job „%2“, der nicht in der Pipeline für %3 ist; GitLab erstellt dann überhaupt keine Pipeline.</translation>
    </message>
    <message>
        <source>Make the need optional</source>
        <translation>Den needs-Eintrag optional machen</translation>
    </message>
    <message>
        <source>No job is in the stage “%1”.</source>
        <translation>Kein Job ist in der Phase „%1“.</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Die Phase entfernen</translation>
    </message>
    <message>
        <source>The stage “%1” is listed twice.</source>
        <translation>Die Phase „%1“ ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>“%1” extends through %2 levels, which is hard to follow.</source>
        <translation>„%1“ erweitert über %2 Ebenen (extends), was schwer nachzuvollziehen ist.</translation>
    </message>
    <message>
        <source>Nothing uses the template “%1”.</source>
        <translation>Nichts verwendet die Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The file is empty, or has comments only, which GitLab refuses.</source>
        <translation>Die Datei ist leer oder hat nur Kommentare, was GitLab ablehnt.</translation>
    </message>
</context>
<context>
    <name>LintInputsTexts</name>
    <message>
        <source>The input “%1” is used and not declared in “spec:inputs”.</source>
        <translation>Der Input „%1“ wird verwendet und nicht in „spec:inputs“ deklariert.</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”</source>
        <translation>„%1“ statt „%2“ schreiben</translation>
    </message>
    <message>
        <source>Nothing uses the input “%1”.</source>
        <translation>Nichts verwendet den Input „%1“.</translation>
    </message>
    <message>
        <source>“%1” is nothing that GitLab puts in; it knows “inputs.NAME”, “component.NAME” and “matrix.NAME”.</source>
        <translation>„%1“ ist nichts, was GitLab einsetzt; es kennt „inputs.NAME“, „component.NAME“ und „matrix.NAME“.</translation>
    </message>
    <message>
        <source>“%1” has %2 functions; GitLab takes at most %3.</source>
        <translation>„%1“ hat %2 Funktionen; GitLab erlaubt höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” is no function of inputs, or has other arguments than GitLab takes.</source>
        <translation>„%1“ ist keine Funktion von Inputs oder hat andere Argumente, als GitLab annimmt.</translation>
    </message>
    <message>
        <source>The input “%1” has a dot in its name, so nothing can ask for it: GitLab looks for “%2” instead.</source>
        <translation>Der Input „%1“ hat einen Punkt im Namen, daher kann nichts nach ihm fragen: GitLab sucht stattdessen „%2“.</translation>
    </message>
</context>
<context>
    <name>LintSystemPackagesTexts</name>
    <message>
        <source>“%1” runs “%2”, but “%3” has no sudo; the job is root there anyway.</source>
        <translation>„%1“ führt „%2“ aus, aber „%3“ hat kein sudo; der Job ist dort ohnehin root.</translation>
    </message>
    <message>
        <source>Leave “sudo” out</source>
        <translation>„sudo“ weglassen</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3” has no bash.</source>
        <translation>„%1“ führt „%2“ aus, aber „%3“ hat keine bash.</translation>
    </message>
    <message>
        <source>Install bash first</source>
        <translation>Zuerst bash installieren</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in “%3”, where packages come with “%4”.</source>
        <translation>„%1“ führt „%2“ in „%3“ aus, wo Pakete mit „%4“ kommen.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without -y, so apt asks, gets no answer and gives up.</source>
        <translation>„%1“ führt „%2“ ohne -y aus, daher fragt apt, bekommt keine Antwort und gibt auf.</translation>
    </message>
    <message>
        <source>Add -y</source>
        <translation>-y hinzufügen</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3” has no package index: nothing is found in it.</source>
        <translation>„%1“ führt „%2“ aus, aber „%3“ hat keinen Paketindex: Es wird nichts darin gefunden.</translation>
    </message>
    <message>
        <source>Fetch the package index first</source>
        <translation>Zuerst den Paketindex holen</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but its image “%3” has no “%4”, and nothing installs it.</source>
        <translation>„%1“ führt „%2“ aus, aber das Image „%3“ hat kein „%4“, und nichts installiert es.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” in “%3”, which does not have that package manager.</source>
        <translation>„%1“ führt „%2“ in „%3“ aus, das diese Paketverwaltung nicht hat.</translation>
    </message>
    <message>
        <source>Install the packages with “%1”</source>
        <translation>Die Pakete mit „%1“ installieren</translation>
    </message>
</context>
<context>
    <name>LintingTexts</name>
    <message>
        <source>Fix: %1</source>
        <translation>Korrektur: %1</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>Formats are: %1.</source>
        <translation>Formate sind: %1.</translation>
    </message>
</context>
<context>
    <name>LocalRunTexts</name>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
</context>
<context>
    <name>LogPartTexts</name>
    <message>
        <source>Prepare and pull</source>
        <translation>Vorbereiten und herunterladen</translation>
    </message>
    <message>
        <source>Get sources</source>
        <translation>Quellen holen</translation>
    </message>
    <message>
        <source>Restore cache</source>
        <translation>Cache wiederherstellen</translation>
    </message>
    <message>
        <source>Get artifacts</source>
        <translation>Artefakte holen</translation>
    </message>
    <message>
        <source>Install dependencies</source>
        <translation>Abhängigkeiten installieren</translation>
    </message>
    <message>
        <source>Build and test</source>
        <translation>Bauen und testen</translation>
    </message>
    <message>
        <source>Whole script</source>
        <translation>Ganzes Skript</translation>
    </message>
    <message>
        <source>Save cache</source>
        <translation>Cache speichern</translation>
    </message>
    <message>
        <source>Upload artifacts</source>
        <translation>Artefakte hochladen</translation>
    </message>
    <message>
        <source>Caches from the store</source>
        <translation>Caches aus dem Speicher</translation>
    </message>
    <message>
        <source>Caches to the store</source>
        <translation>Caches in den Speicher</translation>
    </message>
</context>
<context>
    <name>MakeCommandsTexts</name>
    <message>
        <source>What “%1” runs is not known to Caravan: it takes as long as building and testing what is named does.</source>
        <translation>Was „%1“ ausführt, ist Caravan nicht bekannt: Es dauert so lange, wie das Bauen und Testen des Genannten dauert.</translation>
    </message>
    <message>
        <source>What “make” runs is not known to Caravan: %1 assumed, up to %2.</source>
        <translation>Was „make“ ausführt, weiß Caravan nicht: %1 angenommen, bis zu %2.</translation>
    </message>
</context>
<context>
    <name>ManagerLinesTexts</name>
    <message>
        <source>Write that line for the new image first, or take it out.</source>
        <translation>Schreiben Sie diese Zeile zuerst für das neue Image, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, and Caravan does not know which package manager “%3” has.</source>
        <translation>„%1“ ruft „%2“ auf, und Caravan weiß nicht, welche Paketverwaltung „%3“ hat.</translation>
    </message>
    <message>
        <source>“%1” does something with “%2” that Caravan cannot write for “%3”.</source>
        <translation>„%1“ tut etwas mit „%2“, das Caravan für „%3“ nicht schreiben kann.</translation>
    </message>
    <message>
        <source>“%1” installs “%2”, and Caravan does not know what that is called where packages come with “%3”.</source>
        <translation>„%1“ installiert „%2“, und Caravan weiß nicht, wie das heißt, wo Pakete mit „%3“ kommen.</translation>
    </message>
    <message>
        <source>“%1” calls “%2” in a way that Caravan cannot write for “%3”.</source>
        <translation>„%1“ ruft „%2“ so auf, wie Caravan es für „%3“ nicht schreiben kann.</translation>
    </message>
</context>
<context>
    <name>MeasuredRunTexts</name>
    <message>
        <source>failed here, %1: after %2</source>
        <translation>hier fehlgeschlagen, %1: nach %2</translation>
    </message>
    <message>
        <source>measured before changes: %1</source>
        <translation>vor Änderungen gemessen: %1</translation>
    </message>
    <message>
        <source>measured here, %1: %2</source>
        <translation>hier gemessen, %1: %2</translation>
    </message>
    <message>
        <source>Run on this machine (%1, %2), it failed after %3.</source>
        <translation>Auf diesem Rechner (%1, %2) ist er nach %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Measured on this machine (%1, %2): %3.</source>
        <translation>Auf diesem Rechner gemessen (%1, %2): %3.</translation>
    </message>
    <message>
        <source>Estimated for “%1”: %2, P10 %3 to P90 %4.</source>
        <translation>Geschätzt für „%1“: %2, P10 %3 bis P90 %4.</translation>
    </message>
    <message>
        <source>The job has been changed since that run, which is out of date.</source>
        <translation>Der Job wurde seit diesem Lauf geändert; der Lauf ist veraltet.</translation>
    </message>
</context>
<context>
    <name>MeasurementsTexts</name>
    <message>
        <source>A measurement needs nine columns, the fourth of them CPU seconds.</source>
        <translation>Eine Messung braucht neun Spalten, die vierte davon CPU-Sekunden.</translation>
    </message>
</context>
<context>
    <name>MeasuringTexts</name>
    <message>
        <source>A profile&apos;s name has letters, digits, “.”, “_” and “-”, unlike “%1”.</source>
        <translation>Der Name eines Profils hat Buchstaben, Ziffern, „.“, „_“ und „-“, anders als „%1“.</translation>
    </message>
    <message>
        <source>“%1” is the profile that the fit begins with; the new one needs a name of its own.</source>
        <translation>„%1“ ist das Profil, mit dem die Anpassung beginnt; das neue benötigt einen eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message>
        <source>So many items cannot be changed between comments.</source>
        <translation>So viele Elemente können zwischen Kommentaren nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>MissingProgramsTexts</name>
    <message>
        <source>“%1” runs “%2”, but installs “%3” only where its cache brings nothing: once it does, the job ends there.</source>
        <translation>„%1“ führt „%2“ aus, installiert „%3“ aber nur, wo der Cache nichts bringt: Sobald er etwas bringt, endet der Job dort.</translation>
    </message>
</context>
<context>
    <name>MixTextTexts</name>
    <message>
        <source>Scenarios are: %1.</source>
        <translation>Szenarien sind: %1.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>A mix of runs is written as per cent of each scenario, once, such as “cold=5”, not “%1”.</source>
        <translation>Eine Verteilung der Läufe wird als Prozentsatz jedes Szenarios geschrieben, je einmal, etwa „cold=5“, nicht „%1“.</translation>
    </message>
    <message>
        <source>The shares of a mix of runs are some, and together no more than 100 per cent.</source>
        <translation>Eine Verteilung der Läufe hat mindestens einen Anteil, und zusammen ergeben sie höchstens 100 Prozent.</translation>
    </message>
    <message>
        <source>How often a run is in which scenario was chosen.</source>
        <translation>Wie oft ein Lauf zu welchem Szenario gehört, wurde gewählt.</translation>
    </message>
</context>
<context>
    <name>MoveTexts</name>
    <message>
        <source>A comment stands between the entries, and it cannot be told whose it is.</source>
        <translation>Zwischen den Einträgen steht ein Kommentar, und es lässt sich nicht sagen, zu welchem er gehört.</translation>
    </message>
    <message>
        <source>The first entry behind a dash cannot be moved.</source>
        <translation>Der erste Eintrag hinter einem Spiegelstrich kann nicht verschoben werden.</translation>
    </message>
</context>
<context>
    <name>MovedSwitchTexts</name>
    <message>
        <source>“%1” cannot work: “%2” takes opam&apos;s files away, and “%3” after it finds none and ends with “opam has not been initialised”.</source>
        <translation>„%1“ kann nicht funktionieren: „%2“ nimmt die Dateien von opam weg, und „%3“ danach findet keine und endet mit „opam has not been initialised“.</translation>
    </message>
    <message>
        <source>“%1” never uses its cache: “%3” is already there in the image, so “%2” puts the cached files into a folder inside it, where opam does not look.</source>
        <translation>„%1“ verwendet den Cache nie: „%3“ ist im Image schon vorhanden, daher legt „%2“ die Dateien aus dem Cache in einem Ordner darin ab, wo opam nicht nachsieht.</translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” fails while there is no cache yet, and the job ends there, before “%3” is written again. So every run is a first run.</source>
        <translation>„%1“ füllt den Cache nie: „%2“ schlägt fehl, solange es noch keinen Cache gibt, und der Job endet dort, bevor „%3“ wieder geschrieben wird. So ist jeder Lauf ein erster Lauf.</translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” takes “%3” out of the project, and nothing puts it back before GitLab stores the cache.</source>
        <translation>„%1“ füllt den Cache nie: „%2“ verschiebt „%3“ aus dem Projekt, und nichts bringt es zurück, bevor GitLab den Cache speichert.</translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” is skipped when a line before it fails, and “%3” does fail, because git refuses the checkout of another user. So every run is a first run.</source>
        <translation>„%1“ füllt den Cache nie: „%2“ wird übersprungen, wenn eine Zeile davor fehlschlägt, und „%3“ schlägt fehl, weil git den Checkout eines anderen Benutzers ablehnt. So ist jeder Lauf ein erster Lauf.</translation>
    </message>
    <message>
        <source>“%1” loses its switch whenever a line fails: “%2” is a line of its script and is skipped then.</source>
        <translation>„%1“ verliert den Switch, sobald eine Zeile fehlschlägt: „%2“ ist eine Zeile des Skripts und wird dann übersprungen.</translation>
    </message>
    <message>
        <source>“%1” uses a switch in another place than it was made: after “%2” its programs and libraries still look into “%3”.</source>
        <translation>„%1“ verwendet einen Switch an einem anderen Ort als dem, an dem er angelegt wurde: Nach „%2“ sehen seine Programme und Bibliotheken immer noch in „%3“ nach.</translation>
    </message>
    <message>
        <source>“%1” moves all of “%3” with “%2”, the package index and downloads too, which makes the cache large and slow.</source>
        <translation>„%1“ verschiebt mit „%2“ ganz „%3“, auch den Paketindex und die Downloads, was den Cache groß und langsam macht.</translation>
    </message>
</context>
<context>
    <name>MovesTexts</name>
    <message>
        <source>Put the jobs %1 together into one</source>
        <translation>Die Jobs %1 zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>Jobs that are put together end with the first one that fails.</source>
        <translation>Zusammengelegte Jobs enden mit dem ersten, der fehlschlägt.</translation>
    </message>
    <message>
        <source>Let “%1” run the checks of %2 itself, in place of waiting for them</source>
        <translation>„%1“ die Prüfungen von %2 selbst ausführen lassen, statt darauf zu warten</translation>
    </message>
    <message>
        <source>The checks stand in two places: in jobs of their own and in “%1”.</source>
        <translation>Die Prüfungen stehen an zwei Stellen: in eigenen Jobs und in „%1“.</translation>
    </message>
    <message>
        <source>Let “%1” alone store the cache that it shares with others</source>
        <translation>Nur „%1“ den Cache speichern lassen, den sich der Job mit anderen teilt</translation>
    </message>
    <message>
        <source>Jobs that start before “%1” has ended find the cache of an earlier run.</source>
        <translation>Jobs, die vor dem Ende von „%1“ starten, finden den Cache eines früheren Laufs.</translation>
    </message>
    <message>
        <source>Let “%1” fill the cache first, and the others wait for it and fetch it</source>
        <translation>„%1“ zuerst den Cache füllen lassen, während die anderen darauf warten und ihn dann holen</translation>
    </message>
    <message>
        <source>When “%1” fails, none of the jobs that wait for it runs.</source>
        <translation>Wenn „%1“ fehlschlägt, läuft keiner der Jobs, die darauf warten.</translation>
    </message>
    <message>
        <source>Let %1 wait for the jobs alone that they take something from</source>
        <translation>%1 nur auf die Jobs warten lassen, von denen sie etwas übernehmen</translation>
    </message>
    <message>
        <source>A job runs although another one, of which it takes nothing, has failed.</source>
        <translation>Ein Job läuft, obwohl ein anderer, von dem er nichts übernimmt, fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Compress caches with the fastest level</source>
        <translation>Caches mit der schnellsten Stufe komprimieren</translation>
    </message>
    <message>
        <source>Leave the folder _build out of the cache of “%1”</source>
        <translation>Den Ordner _build aus dem Cache von „%1“ weglassen</translation>
    </message>
    <message>
        <source>Clean opam&apos;s folders in “%1” before its cache is stored</source>
        <translation>Die Ordner von opam in „%1“ aufräumen, bevor der Cache gespeichert wird</translation>
    </message>
    <message>
        <source>Check the format in a job of its own, beside “%1”</source>
        <translation>Das Format in einem eigenen Job prüfen, neben „%1“</translation>
    </message>
    <message>
        <source>Leave out “%1” in “%2”: the distribution&apos;s packages of OCaml bring it, and the program that is kept does not need it</source>
        <translation>„%1“ in „%2“ weglassen: Die OCaml-Pakete der Distribution bringen es mit, und das aufbewahrte Programm benötigt es nicht</translation>
    </message>
    <message>
        <source>Fetch no more than the newest commits in %1</source>
        <translation>In %1 nur die neuesten Commits holen</translation>
    </message>
    <message>
        <source>A job that looks at older commits or tags by a program that Caravan does not know finds none.</source>
        <translation>Ein Job, der ältere Commits oder Tags durch ein Programm ansieht, das Caravan nicht kennt, findet keine.</translation>
    </message>
    <message>
        <source>Take the image %1 in “%2”</source>
        <translation>Das Image %1 in „%2“ nehmen</translation>
    </message>
</context>
<context>
    <name>NamesTexts</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>der Datei</translation>
    </message>
    <message>
        <source>The name of “%1…” has %2 characters; GitLab takes at most %3 here.</source>
        <translation>Der Name von „%1…“ hat %2 Zeichen; GitLab erlaubt hier höchstens %3.</translation>
    </message>
    <message>
        <source>The name of a job is empty, which GitLab refuses.</source>
        <translation>Der Name eines Jobs ist leer, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>The name “%1” of a job is a truth value and no text.</source>
        <translation>Der Name „%1“ eines Jobs ist ein Wahrheitswert und kein Text.</translation>
    </message>
    <message>
        <source>Put it into quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>“%1” has “run” and “%2”, which GitLab refuses together.</source>
        <translation>„%1“ hat „run“ und „%2“, was GitLab zusammen ablehnt.</translation>
    </message>
    <message>
        <source>The shell cannot read the variable “%1” of %2: a name has letters, digits and “_” and begins with no digit.</source>
        <translation>Die Shell kann die Variable „%1“ von %2 nicht lesen: Ein Name besteht aus Buchstaben, Ziffern und „_“ und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>The variable “%1” of %2 holds what looks like a secret, readable for everyone who can read the file.</source>
        <translation>Die Variable „%1“ von %2 enthält, was wie ein Geheimnis aussieht, lesbar für alle, die die Datei lesen können.</translation>
    </message>
    <message>
        <source>The value “%1” of the variable “%2” is not among its options %3.</source>
        <translation>Der Wert „%1“ der Variable „%2“ ist nicht unter ihren Optionen %3.</translation>
    </message>
    <message>
        <source>Add it to the options</source>
        <translation>Zu den Optionen hinzufügen</translation>
    </message>
    <message>
        <source>The include “%1” uses “$%2” of the file&apos;s own variables, which are not known when files are included.</source>
        <translation>Die Einbindung „%1“ verwendet „$%2“ aus den eigenen Variablen der Datei, die beim Einbinden von Dateien nicht bekannt sind.</translation>
    </message>
    <message>
        <source>The include from “%1” has no “ref”, so it changes whenever that project does.</source>
        <translation>Die Einbindung aus „%1“ hat kein „ref“, daher ändert sie sich immer, wenn sich jenes Projekt ändert.</translation>
    </message>
    <message>
        <source>The component “%1” is of no fixed version, so it changes whenever it is released.</source>
        <translation>Die Komponente „%1“ hat keine feste Version, daher ändert sie sich mit jedem Release.</translation>
    </message>
    <message>
        <source>“spec” stands among the jobs; GitLab reads it only in a header of its own that ends with a line “---”.</source>
        <translation>„spec“ steht unter den Jobs; GitLab liest es nur in einem eigenen Kopf, der mit einer Zeile „---“ endet.</translation>
    </message>
    <message>
        <source>End the header after it</source>
        <translation>Den Kopf danach beenden</translation>
    </message>
    <message>
        <source>The name “%1” of a job is a number, a date or nothing, and no text.</source>
        <translation>Der Name „%1“ eines Jobs ist eine Zahl, ein Datum oder nichts, und kein Text.</translation>
    </message>
    <message>
        <source>The matrix of “%1” makes a job whose name, “%2…”, has %3 characters; GitLab takes at most %4 here.</source>
        <translation>Die Matrix von „%1“ ergibt einen Job, dessen Name, „%2…“, %3 Zeichen hat; GitLab erlaubt hier höchstens %4.</translation>
    </message>
</context>
<context>
    <name>NeedChangesTexts</name>
    <message>
        <source>The needs of “%1” are put together from several lists.</source>
        <translation>Die needs-Einträge von „%1“ sind aus mehreren Listen zusammengesetzt.</translation>
    </message>
    <message>
        <source>Change them in the text.</source>
        <translation>Ändern Sie sie im Text.</translation>
    </message>
</context>
<context>
    <name>NeedGesturesTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a template and does not run.</source>
        <translation>„%1“ ist eine Vorlage und läuft nicht.</translation>
    </message>
    <message>
        <source>Job “%1” cannot need itself.</source>
        <translation>Job „%1“ kann sich nicht selbst benötigen.</translation>
    </message>
    <message>
        <source>Job “%1” does not need “%2”.</source>
        <translation>Job „%1“ benötigt „%2“ nicht.</translation>
    </message>
    <message>
        <source>The need of “%1” stands in another file.</source>
        <translation>Der needs-Eintrag für „%1“ steht in einer anderen Datei.</translation>
    </message>
    <message>
        <source>Change it there, or in “%1” only.</source>
        <translation>Ändern Sie ihn dort, oder nur in „%1“.</translation>
    </message>
</context>
<context>
    <name>NixCommandsTexts</name>
    <message>
        <source>Nix reads the expressions</source>
        <translation>Nix liest die Ausdrücke</translation>
    </message>
    <message>
        <source>its tools are downloaded</source>
        <translation>seine Werkzeuge werden heruntergeladen</translation>
    </message>
    <message>
        <source>Nix builds OCaml, %1 CPU seconds, on %2 vCPU</source>
        <translation>Nix baut OCaml, %1 CPU-Sekunden, auf %2&#xa0;vCPU</translation>
    </message>
    <message numerus="yes">
        <source>Nix builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>Nix baut %n Paket, %1 CPU-Sekunden, auf %2&#xa0;vCPU</numerusform>
            <numerusform>Nix baut %n Pakete, %1 CPU-Sekunden, auf %2&#xa0;vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>No binary cache has OCaml and the project&apos;s packages, so that Nix builds them in every run.</source>
        <translation>Kein binärer Cache hat OCaml und die Pakete des Projekts, sodass Nix sie in jedem Lauf baut.</translation>
    </message>
</context>
<context>
    <name>NodesTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotHereTexts</name>
    <message>
        <source>Not here: %1. %2</source>
        <comment>strategies, and why</comment>
        <translation>Hier nicht: %1. %2</translation>
    </message>
</context>
<context>
    <name>OcamlChoiceTexts</name>
    <message>
        <source>%1 asks for OCaml %2.</source>
        <translation>%1 verlangt OCaml %2.</translation>
    </message>
    <message>
        <source>All packages can be had with OCaml %1, the newest release.</source>
        <translation>Alle Pakete sind mit OCaml %1, dem neuesten Release, verfügbar.</translation>
    </message>
    <message>
        <source>The packages can be had with OCaml %1, and the newest before it that images carry is %2.</source>
        <translation>Die Pakete sind mit OCaml %1 verfügbar, und das neueste davor, das Images mitbringen, ist %2.</translation>
    </message>
    <message>
        <source>OCaml is %1 at most, because of “%2”.</source>
        <translation>OCaml ist höchstens %1, wegen „%2“.</translation>
    </message>
    <message>
        <source>OCaml is %1 at most, because the project asks for “%2”.</source>
        <translation>OCaml ist höchstens %1, weil das Projekt „%2“ verlangt.</translation>
    </message>
    <message>
        <source>OCaml is %1, because the project asks for “%2”.</source>
        <translation>OCaml ist %1, weil das Projekt „%2“ verlangt.</translation>
    </message>
    <message>
        <source>“%1” works with OCaml %2.</source>
        <translation>„%1“ funktioniert mit OCaml %2.</translation>
    </message>
    <message>
        <source>The packages take OCaml %1 at most, and no image that is still built has it.</source>
        <translation>Die Pakete erlauben höchstens OCaml %1, und kein Image, das noch gebaut wird, hat es.</translation>
    </message>
    <message>
        <source>“%1” works with OCaml %2, and the project takes %3 at most.</source>
        <translation>„%1“ funktioniert mit OCaml %2, und das Projekt erlaubt höchstens %3.</translation>
    </message>
    <message>
        <source>Take a local switch, which builds that OCaml.</source>
        <translation>Nehmen Sie einen lokalen Switch, der dieses OCaml baut.</translation>
    </message>
    <message>
        <source>No release of OCaml that Caravan knows satisfies “%1”.</source>
        <translation>Kein OCaml-Release, das Caravan kennt, erfüllt „%1“.</translation>
    </message>
    <message>
        <source>%1 tests with OCaml %2; jobs that have one of them have the newest that fits.</source>
        <translation>%1 testet mit OCaml %2; Jobs, die eines davon haben, haben das neueste, das passt.</translation>
    </message>
</context>
<context>
    <name>OffersTexts</name>
    <message>
        <source>It takes %1 warm and %2 cold on “%3”.</source>
        <translation>Es dauert %1 warm und %2 kalt auf „%3“.</translation>
    </message>
</context>
<context>
    <name>OpamCommandsTexts</name>
    <message>
        <source>opam reads a repository</source>
        <translation>opam liest ein Repository</translation>
    </message>
    <message>
        <source>opam pin</source>
        <translation>opam pin</translation>
    </message>
    <message>
        <source>opam itself</source>
        <translation>opam selbst</translation>
    </message>
    <message>
        <source>The image “%1” is not known, and “%2” uses opam without bringing it: opam and a compiler are taken to be in it, and none of the project&apos;s packages, which may be there, too.</source>
        <translation>Das Image „%1“ ist nicht bekannt, und „%2“ benutzt opam, ohne es mitzubringen: Angenommen wird, dass opam und ein Compiler darin sind und keines der Pakete des Projekts, die ebenfalls darin sein können.</translation>
    </message>
</context>
<context>
    <name>OpamFileTexts</name>
    <message>
        <source>The field “depexts” is too large.</source>
        <translation>Das Feld „depexts“ ist zu groß.</translation>
    </message>
</context>
<context>
    <name>OpamHabitsTexts</name>
    <message>
        <source>“%1” runs “%2”, a plugin of old versions: “opam install” brings system packages itself.</source>
        <translation>„%1“ führt „%2“ aus, ein Plugin alter Versionen: „opam install“ bringt Systempakete selbst mit.</translation>
    </message>
    <message>
        <source>Use “opam install”</source>
        <translation>„opam install“ verwenden</translation>
    </message>
    <message>
        <source>“%1” runs “%2” with the package index of the day on which the image was made.</source>
        <translation>„%1“ führt „%2“ mit dem Paketindex des Tages aus, an dem das Image erstellt wurde.</translation>
    </message>
    <message>
        <source>Update the package index first</source>
        <translation>Zuerst den Paketindex aktualisieren</translation>
    </message>
    <message>
        <source>“%1” runs tests, but “%2” leaves out the packages that only tests need.</source>
        <translation>„%1“ führt Tests aus, aber „%2“ lässt die Pakete aus, die nur Tests benötigen.</translation>
    </message>
    <message>
        <source>Install them with --with-test</source>
        <translation>Sie mit --with-test installieren</translation>
    </message>
    <message>
        <source>“%1” fetches its submodules with “%2”, although GitLab can do it with the job&apos;s rights.</source>
        <translation>„%1“ holt seine Submodule mit „%2“, obwohl GitLab das mit den Rechten des Jobs tun kann.</translation>
    </message>
    <message>
        <source>Let GitLab fetch the submodules</source>
        <translation>GitLab die Submodule holen lassen</translation>
    </message>
    <message>
        <source>“%1” pins “%2”, a branch that moves: every run may build something else.</source>
        <translation>„%1“ pinnt „%2“, einen Branch, der sich bewegt: Jeder Lauf kann etwas anderes bauen.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” by itself, which only prints the environment and sets nothing.</source>
        <translation>„%1“ führt „%2“ für sich allein aus, was die Umgebung nur ausgibt und nichts setzt.</translation>
    </message>
    <message>
        <source>Take the environment over with “eval”</source>
        <translation>Die Umgebung mit „eval“ übernehmen</translation>
    </message>
</context>
<context>
    <name>OpamImagesTexts</name>
    <message>
        <source>Run opam without sudo</source>
        <translation>opam ohne sudo ausführen</translation>
    </message>
    <message>
        <source>Name the root of the image in OPAMROOT</source>
        <translation>Das Root des Images in OPAMROOT nennen</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but images of ocaml/opam no longer have “%3”.</source>
        <translation>„%1“ führt „%2“ aus, aber Images von ocaml/opam haben „%3“ nicht mehr.</translation>
    </message>
    <message>
        <source>Take opam 2.5</source>
        <translation>opam 2.5 nehmen</translation>
    </message>
    <message>
        <source>“%1” takes “%2”, a version of opam in which a package can write outside of its switch.</source>
        <translation>„%1“ nimmt „%2“, eine Version von opam, in der ein Paket außerhalb seines Switches schreiben kann.</translation>
    </message>
</context>
<context>
    <name>OpamInstallTexts</name>
    <message>
        <source>opam loads and solves, nothing to install</source>
        <translation>opam lädt und löst auf, nichts zu installieren</translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation>opam lädt und löst auf</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them from the dune cache</source>
        <translation>
            <numerusform>, davon %n aus dem dune-Cache</numerusform>
            <numerusform>, davon %n aus dem dune-Cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), %1 CPU seconds, %2 at once on %3 vCPU</source>
        <translation>
            <numerusform>%n Paket, %1 CPU-Sekunden, %2 gleichzeitig auf %3&#xa0;vCPU</numerusform>
            <numerusform>%n Pakete, %1 CPU-Sekunden, %2 gleichzeitig auf %3&#xa0;vCPU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpamJobsTexts</name>
    <message numerus="yes">
        <source>opam builds %n package(s) at once, one less than the runner has processors, since no -j and no OPAMJOBS says otherwise.</source>
        <translation>
            <numerusform>opam baut %n Paket gleichzeitig, eines weniger, als der Runner Prozessoren hat, da weder -j noch OPAMJOBS etwas anderes sagt.</numerusform>
            <numerusform>opam baut %n Pakete gleichzeitig, eines weniger, als der Runner Prozessoren hat, da weder -j noch OPAMJOBS etwas anderes sagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpamProjectTexts</name>
    <message>
        <source>“%1” runs “%2” with several compilers, but a lock file fixes one.</source>
        <translation>„%1“ führt „%2“ mit mehreren Compilern aus, aber eine Lock-Datei legt einen fest.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but dune generates the opam files, and none is committed.</source>
        <translation>„%1“ führt „%2“ aus, aber dune erzeugt die opam-Dateien, und keine ist committet.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3”, which dune generates, is not committed: opam does not see its package.</source>
        <translation>„%1“ führt „%2“ aus, aber „%3“, das dune erzeugt, ist nicht committet: opam sieht das Paket dazu nicht.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which finds no package: the opam files are further down, as “%3” is.</source>
        <translation>„%1“ führt „%2“ aus, das kein Paket findet: Die opam-Dateien liegen weiter unten, so auch „%3“.</translation>
    </message>
    <message>
        <source>Name what is to be installed</source>
        <translation>Nennen, was zu installieren ist</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without --locked, so that nobody uses the lock file “%3”.</source>
        <translation>„%1“ führt „%2“ ohne --locked aus, sodass niemand die Lock-Datei „%3“ verwendet.</translation>
    </message>
    <message>
        <source>Install what the lock file says</source>
        <translation>Installieren, was die Lock-Datei sagt</translation>
    </message>
    <message>
        <source>“%1” runs “%2” with OCaml %3, and the lock file “%4” asks for OCaml %5.</source>
        <translation>„%1“ führt „%2“ mit OCaml %3 aus, und die Lock-Datei „%4“ verlangt OCaml %5.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which finds no package: the project has no opam file.</source>
        <translation>„%1“ führt „%2“ aus, das kein Paket findet: Das Projekt hat keine opam-Datei.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, and opam&apos;s own repository has no package “%3”, which the project asks for.</source>
        <translation>„%1“ führt „%2“ aus, und das Repository von opam hat kein Paket „%3“, das das Projekt verlangt.</translation>
    </message>
    <message>
        <source>Add the repository %1</source>
        <translation>Das Repository %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>OpamQuestionTexts</name>
    <message>
        <source>opam did not say what it would install.</source>
        <translation>opam hat nicht gesagt, was es installieren würde.</translation>
    </message>
</context>
<context>
    <name>OpamRenewalTexts</name>
    <message>
        <source>opam loads and solves</source>
        <translation>opam lädt und löst</translation>
    </message>
    <message>
        <source>What “opam switch import %1” installs is not known, since no such file is in the project: as much as the project&apos;s own packages need is assumed, up to %2 times as much.</source>
        <translation>Was „opam switch import %1“ installiert, ist nicht bekannt, weil keine solche Datei im Projekt ist: Angenommen wird so viel, wie die Pakete des Projekts benötigen, bis zum %2-Fachen.</translation>
    </message>
    <message>
        <source>How much “opam upgrade” builds anew is not known: one of the project&apos;s packages and what needs it is assumed, %1; it may be nothing, or all of the switch, %2.</source>
        <translation>Wie viel „opam upgrade“ neu baut, ist nicht bekannt: Angenommen werden eines der Pakete des Projekts und die Pakete, die es benötigen, %1; es kann nichts sein oder der ganze Switch, %2.</translation>
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
        <translation>der Compiler des Systems wird verwendet</translation>
    </message>
    <message>
        <source>OCaml %1 cloned from the image&apos;s switch</source>
        <translation>OCaml %1 aus dem Switch des Images geklont</translation>
    </message>
    <message>
        <source>OCaml %1 from source, %2 CPU seconds, on %3 vCPU</source>
        <translation>OCaml %1 aus den Quellen, %2 CPU-Sekunden, auf %3&#xa0;vCPU</translation>
    </message>
    <message>
        <source>opam init</source>
        <translation>opam init</translation>
    </message>
    <message>
        <source>opam init reads the whole repository</source>
        <translation>opam init liest das ganze Repository</translation>
    </message>
    <message>
        <source>opam itself</source>
        <translation>opam selbst</translation>
    </message>
    <message>
        <source>an empty switch</source>
        <translation>ein leerer Switch</translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation>opam lädt und löst auf</translation>
    </message>
    <message>
        <source>OCaml from source, %1 CPU seconds, on %2 vCPU</source>
        <translation>OCaml aus den Quellen, %1 CPU-Sekunden, auf %2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but that switch is there already, so opam ends with an error.</source>
        <translation>„%1“ führt „%2“ aus, aber diesen Switch gibt es schon, daher endet opam mit einem Fehler.</translation>
    </message>
</context>
<context>
    <name>OpamSwitchesTexts</name>
    <message>
        <source>“%1” builds OCaml %2 in “%3”, whose C compiler is too new for it.</source>
        <translation>„%1“ baut OCaml %2 in „%3“, dessen C-Compiler dafür zu neu ist.</translation>
    </message>
    <message>
        <source>“%1” caches the switch “%2”, but under the shell executor the project lies in another folder for each job that runs at the same time.</source>
        <translation>„%1“ speichert den Switch „%2“ im Cache, aber mit dem Shell-Executor liegt das Projekt für jeden gleichzeitig laufenden Job in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” caches the local switch “_opam”, but OPAMSWITCH makes opam use “%2” instead.</source>
        <translation>„%1“ speichert den lokalen Switch „_opam“ im Cache, aber OPAMSWITCH lässt opam stattdessen „%2“ verwenden.</translation>
    </message>
    <message>
        <source>Remove OPAMSWITCH</source>
        <translation>OPAMSWITCH entfernen</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, where -y and OPAMYES do not answer the question for system packages (%3).</source>
        <translation>„%1“ führt „%2“ aus, wo -y und OPAMYES die Frage nach Systempaketen nicht beantworten (%3).</translation>
    </message>
    <message>
        <source>Set the variable OPAMCONFIRMLEVEL</source>
        <translation>Die Variable OPAMCONFIRMLEVEL setzen</translation>
    </message>
    <message>
        <source>Take over the new switch&apos;s environment first</source>
        <translation>Zuerst die Umgebung des neuen Switches übernehmen</translation>
    </message>
    <message>
        <source>“%1” runs “%2” with the environment from before “%3”, which is that of another switch.</source>
        <translation>„%1“ führt „%2“ mit der Umgebung von vor „%3“ aus, die zu einem anderen Switch gehört.</translation>
    </message>
</context>
<context>
    <name>OpamTexts</name>
    <message>
        <source>“%1” runs “%2” in a container, where opam&apos;s sandbox does not work.</source>
        <translation>„%1“ führt „%2“ in einem Container aus, wo die Sandbox von opam nicht funktioniert.</translation>
    </message>
    <message>
        <source>Add --disable-sandboxing</source>
        <translation>--disable-sandboxing hinzufügen</translation>
    </message>
    <message>
        <source>“%1” runs “%2” without -y or OPAMYES, so opam asks and nobody answers.</source>
        <translation>„%1“ führt „%2“ ohne -y oder OPAMYES aus, daher fragt opam, und niemand antwortet.</translation>
    </message>
    <message>
        <source>Set the variable OPAMYES</source>
        <translation>Die Variable OPAMYES setzen</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but this shell has no opam environment, so “%3” is not found.</source>
        <translation>„%1“ führt „%2“ aus, aber diese Shell hat keine opam-Umgebung, daher wird „%3“ nicht gefunden.</translation>
    </message>
    <message>
        <source>Set the environment of opam first</source>
        <translation>Zuerst die Umgebung von opam setzen</translation>
    </message>
    <message>
        <source>Tell git that the checkout is safe</source>
        <translation>git mitteilen, dass der Checkout sicher ist</translation>
    </message>
    <message>
        <source>“%1” runs “%2” anew in every run: nothing of it is cached.</source>
        <translation>„%1“ führt „%2“ in jedem Lauf neu aus: Nichts davon wird im Cache gespeichert.</translation>
    </message>
</context>
<context>
    <name>OpamToolsTexts</name>
    <message>
        <source>“%1” caches “_build”, but “%2” removes it in every run.</source>
        <translation>„%1“ speichert „_build“ im Cache, aber „%2“ entfernt es in jedem Lauf.</translation>
    </message>
    <message>
        <source>“%1” installs opam-dune-lint and odoc into one switch: the one needs a dune before 3.21, the other a newer one.</source>
        <translation>„%1“ installiert opam-dune-lint und odoc in einen Switch: Das eine benötigt ein dune vor 3.21, das andere ein neueres.</translation>
    </message>
    <message>
        <source>“%1” hands over “%2”, where dune keeps links and no files.</source>
        <translation>„%1“ übergibt „%2“, wo dune Links und keine Dateien ablegt.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, which needs %3, but nothing installs it.</source>
        <translation>„%1“ führt „%2“ aus, was %3 benötigt, aber nichts installiert es.</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Zuerst %1 installieren</translation>
    </message>
    <message>
        <source>“%1” installs %2, but no version of it works with OCaml %3.</source>
        <translation>„%1“ installiert %2, aber keine Version davon funktioniert mit OCaml %3.</translation>
    </message>
    <message>
        <source>“%1” installs %2 with OCaml %3, and opam finds no solution: %4</source>
        <translation>„%1“ installiert %2 mit OCaml %3, und opam findet keine Lösung: %4</translation>
    </message>
    <message>
        <source>Give the job OCaml %1</source>
        <translation>Dem Job OCaml %1 geben</translation>
    </message>
</context>
<context>
    <name>OpamUserTexts</name>
    <message>
        <source>“%1” runs “%2”: as root opam looks into another root, which has not been initialised.</source>
        <translation>„%1“ führt „%2“ aus: Als root sieht opam in einem anderen Root nach, das nicht initialisiert wurde.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” as the user “%3”, who has another opam root than the image: it has not been initialised.</source>
        <translation>„%1“ führt „%2“ als Benutzer „%3“ aus, der ein anderes opam-Root als das Image hat: Es wurde nicht initialisiert.</translation>
    </message>
</context>
<context>
    <name>OverridesTexts</name>
    <message>
        <source>%1 stands for all items of %2, not for one.</source>
        <translation>%1 steht für alle Elemente von %2, nicht für eines.</translation>
    </message>
    <message>
        <source>Name one of them, such as %1.0, or set %2 as a whole.</source>
        <translation>Nennen Sie eines davon, etwa %1.0, oder setzen Sie %2 als Ganzes.</translation>
    </message>
    <message>
        <source>There is no %1 in the file.</source>
        <translation>Es gibt kein %1 in der Datei.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>“%1” names no key of a job.</source>
        <translation>„%1“ nennt keinen Schlüssel eines Jobs.</translation>
    </message>
    <message>
        <source>Write the job, a dot and the key, such as “build.image”.</source>
        <translation>Schreiben Sie den Job, einen Punkt und den Schlüssel, zum Beispiel „build.image“.</translation>
    </message>
    <message>
        <source>Written in “%1”, the value would not reach %2.</source>
        <translation>In „%1“ geschrieben, würde der Wert %2 nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 comes through a merge key “&lt;&lt;”, and nothing in YAML takes a merged key away.</source>
        <translation>%1 kommt durch einen Merge-Schlüssel „&lt;&lt;“, und nichts in YAML nimmt einen gemergten Schlüssel wieder weg.</translation>
    </message>
    <message>
        <source>%1 is merged in by “extends”, and a job can take away whole keywords only.</source>
        <translation>%1 wird durch „extends“ hineingemischt, und ein Job kann nur ganze Schlüsselwörter wegnehmen.</translation>
    </message>
    <message>
        <source>Remove “%1” as a whole, or change it at the source.</source>
        <translation>Entfernen Sie „%1“ als Ganzes, oder ändern Sie es an der Quelle.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 of the included file “%3”, and what is written here can take away whole keywords only.</source>
        <translation>%1 steht in Zeile %2 der eingebundenen Datei „%3“, und was hier geschrieben wird, kann nur ganze Schlüsselwörter wegnehmen.</translation>
    </message>
    <message>
        <source>Remove “%1” as a whole, or change “%2”.</source>
        <translation>Entfernen Sie „%1“ als Ganzes, oder ändern Sie „%2“.</translation>
    </message>
</context>
<context>
    <name>OwnEntriesTexts</name>
    <message>
        <source>“%1” is not in your own file.</source>
        <translation>„%1“ steht nicht in Ihrer eigenen Datei.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht zweimal darin.</translation>
    </message>
</context>
<context>
    <name>OwnFactsTexts</name>
    <message>
        <source>The figures of an estimate must be a map.</source>
        <translation>Die Zahlen einer Schätzung müssen eine Map sein.</translation>
    </message>
    <message>
        <source>“down” and “up” are factors of at least 1.</source>
        <translation>„down“ und „up“ sind Faktoren von mindestens 1.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“%1” must be a map.</source>
        <translation>„%1“ muss eine Map sein.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A job takes more than 0 s and at most %1 s.</source>
        <translation>Ein Job dauert länger als 0&#xa0;s und höchstens %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>OwnFigureTexts</name>
    <message>
        <source>Time of the scripts of %1</source>
        <translation>Dauer der Skripte von %1</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds for a CPU second of the measuring machine</source>
        <translation>Sekunden für eine CPU-Sekunde des Messrechners</translation>
    </message>
    <message>
        <source>Processors of the runner</source>
        <translation>Prozessoren des Runners</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Downloads of the runner</source>
        <translation>Downloads des Runners</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Unpacking of images</source>
        <translation>Entpacken von Images</translation>
    </message>
    <message>
        <source>Caches and artifacts, from and to their store</source>
        <translation>Caches und Artefakte, aus dem Speicher und zurück</translation>
    </message>
    <message>
        <source>Preparing a job</source>
        <translation>Vorbereiten eines Jobs</translation>
    </message>
    <message>
        <source>Waiting for a place on the runner</source>
        <translation>Warten auf einen Platz auf dem Runner</translation>
    </message>
    <message>
        <source>For each 1,000 lines, or each test</source>
        <translation>Je 1000 Zeilen oder je Test</translation>
    </message>
    <message>
        <source>CPU s</source>
        <translation>CPU-s</translation>
    </message>
    <message>
        <source>Tests of the project</source>
        <translation>Tests des Projekts</translation>
    </message>
    <message>
        <source>Lines of OCaml of the project</source>
        <translation>OCaml-Zeilen des Projekts</translation>
    </message>
    <message>
        <source>Lines of proofs of the project</source>
        <translation>Beweiszeilen des Projekts</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>Bauen von %1</translation>
    </message>
    <message>
        <source>Size of %1, compressed</source>
        <translation>Größe von %1, komprimiert</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Fetching the repository</source>
        <translation>Holen des Repositorys</translation>
    </message>
    <message>
        <source>Files whose contents are not known</source>
        <translation>Dateien, deren Inhalt nicht bekannt ist</translation>
    </message>
    <message>
        <source>The web site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>Publishing the pages</source>
        <translation>Veröffentlichen der Pages</translation>
    </message>
    <message>
        <source>Built again when sources changed</source>
        <translation>Neu gebaut, wenn Quellen geändert sind</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Times that a loop may run</source>
        <translation>Anzahl der Durchläufe einer Schleife</translation>
    </message>
</context>
<context>
    <name>OwnFiguresTexts</name>
    <message>
        <source>You have not told this: %1.</source>
        <translation>Das haben Sie nicht angegeben: %1.</translation>
    </message>
    <message>
        <source>Somebody has written the same lines meanwhile, so that they stay.</source>
        <translation>Jemand hat inzwischen dieselben Zeilen geschrieben, daher bleiben sie.</translation>
    </message>
</context>
<context>
    <name>OwnImagesTexts</name>
    <message>
        <source>The file has no list “images” with an image in it.</source>
        <translation>Die Datei hat keine Liste „images“ mit einem Image darin.</translation>
    </message>
    <message>
        <source>“%1” is no name of an image.</source>
        <translation>„%1“ ist kein Name eines Images.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>OwnJobsTexts</name>
    <message>
        <source>Nothing is said of the time of “%1”.</source>
        <translation>Über die Dauer von „%1“ ist nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>OwnProfilesTexts</name>
    <message>
        <source>The file has no list “runners” with a profile in it.</source>
        <translation>Die Datei hat keine Liste „runners“ mit einem Profil darin.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, “.”, “_” and “-”, unlike “%1”.</source>
        <translation>Der Name eines Profils besteht aus Buchstaben, Ziffern, „.“, „_“ und „-“, anders als „%1“.</translation>
    </message>
</context>
<context>
    <name>OwnRatesTexts</name>
    <message>
        <source>No rate has the name “%1”.</source>
        <translation>Keine Rate hat den Namen „%1“.</translation>
    </message>
    <message>
        <source>“down” and “up” are factors of at least 1.</source>
        <translation>„down“ und „up“ sind Faktoren von mindestens 1.</translation>
    </message>
    <message>
        <source>The rate “%1” is missing.</source>
        <translation>Die Rate „%1“ fehlt.</translation>
    </message>
    <message>
        <source>No typical number has the name “%1”.</source>
        <translation>Keine typische Zahl heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>OwnRunnersTexts</name>
    <message>
        <source>There is no runner profile “%1” that this one could be like. Profiles are: %2.</source>
        <translation>Es gibt kein Runner-Profil „%1“, dem dieses gleichen könnte. Profile sind: %2.</translation>
    </message>
    <message>
        <source>An executor is one of: %1.</source>
        <translation>Ein Executor ist einer von: %1.</translation>
    </message>
</context>
<context>
    <name>OwnWorkTexts</name>
    <message numerus="yes">
        <source>%n line(s) of C are compiled</source>
        <translation>
            <numerusform>%n Zeile C wird kompiliert</numerusform>
            <numerusform>%n Zeilen C werden kompiliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of C++ are compiled</source>
        <translation>
            <numerusform>%n Zeile C++ wird kompiliert</numerusform>
            <numerusform>%n Zeilen C++ werden kompiliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of Rust are compiled</source>
        <translation>
            <numerusform>%n Zeile Rust wird kompiliert</numerusform>
            <numerusform>%n Zeilen Rust werden kompiliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of OCaml are compiled</source>
        <translation>
            <numerusform>%n Zeile OCaml wird kompiliert</numerusform>
            <numerusform>%n Zeilen OCaml werden kompiliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n test(s), as a small one has, since it does not tell.</source>
        <translation>
            <numerusform>Für das Projekt wird %n Test angenommen, wie ihn ein kleines hat, da es nichts darüber sagt.</numerusform>
            <numerusform>Für das Projekt werden %n Tests angenommen, wie sie ein kleines hat, da es nichts darüber sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programs that are not installed, with %n test(s)</source>
        <translation>
            <numerusform>nicht installierte Programme, mit %n Test</numerusform>
            <numerusform>nicht installierte Programme, mit %n Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) run</source>
        <translation>
            <numerusform>%n Test läuft</numerusform>
            <numerusform>%n Tests laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the project&apos;s tests run, its files do not tell: %1 CPU seconds for %n test(s), up to %2.</source>
        <translation>
            <numerusform>Wie lange die Tests des Projekts laufen, sagen seine Dateien nicht: %1 CPU-Sekunden für %n Test, bis zu %2.</numerusform>
            <numerusform>Wie lange die Tests des Projekts laufen, sagen seine Dateien nicht: %1 CPU-Sekunden für %n Tests, bis zu %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of proofs are checked</source>
        <translation>
            <numerusform>%n Zeile Beweise wird geprüft</numerusform>
            <numerusform>%n Zeilen Beweise werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n line(s) of proofs, as one of a middling size has, since they are not known.</source>
        <translation>
            <numerusform>Für das Projekt wird %n Zeile Beweise angenommen, wie sie ein mittelgroßes hat, da nichts darüber bekannt ist.</numerusform>
            <numerusform>Für das Projekt werden %n Zeilen Beweise angenommen, wie sie ein mittelgroßes hat, da nichts darüber bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking proofs takes %1 CPU seconds for each 1,000 lines, up to %2.</source>
        <translation>Das Prüfen von Beweisen dauert %1 CPU-Sekunden je 1000 Zeilen, bis zu %2.</translation>
    </message>
    <message numerus="yes">
        <source>documentation of %n line(s)</source>
        <translation>
            <numerusform>Dokumentation von %n Zeile</numerusform>
            <numerusform>Dokumentation von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>format of %n line(s)</source>
        <translation>
            <numerusform>Format von %n Zeile</numerusform>
            <numerusform>Format von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>preprocessors (ppx) rewrite the sources</source>
        <translation>Präprozessoren (ppx) schreiben die Quellen um</translation>
    </message>
</context>
<context>
    <name>PackageAssumptionsTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 takes to build: %2 CPU seconds for each are a guess, and it can be %3 times as much.</source>
        <translation>Niemand weiß, wie lange %1 zu bauen dauert: %2 CPU-Sekunden für jedes sind eine Vermutung, und es kann %3-mal so viel sein.</translation>
    </message>
    <message>
        <source>%1 is in no repository that Caravan has: by its name alone it takes %2 CPU seconds to build, and it can be %3 times as much.</source>
        <translation>%1 ist in keinem Repository, das Caravan hat: Nach dem Namen allein dauert das Bauen %2 CPU-Sekunden, und es kann %3-mal so viel sein.</translation>
    </message>
    <message>
        <source>Building %1 takes %2 CPU seconds.</source>
        <translation>Das Bauen von %1 dauert %2 CPU-Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) that nobody measured take %2 CPU seconds together, predicted from what the repository says of them; nine of ten are within a factor of %3: %1.</source>
        <translation>
            <numerusform>%n Paket, das niemand gemessen hat, braucht %2 CPU-Sekunden, vorhergesagt aus dem, was das Repository darüber sagt; neun von zehn liegen innerhalb des Faktors %3: %1.</numerusform>
            <numerusform>%n Pakete, die niemand gemessen hat, brauchen zusammen %2 CPU-Sekunden, vorhergesagt aus dem, was das Repository darüber sagt; neun von zehn liegen innerhalb des Faktors %3: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackedTexts</name>
    <message>
        <source>The packed file is damaged: %1.</source>
        <translation>Die gepackte Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The packed file holds more than %1 bytes, the most that Caravan unpacks.</source>
        <translation>Die gepackte Datei enthält mehr als %1 Bytes, das Höchste, was Caravan entpackt.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei existiert nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>PagesFormTexts</name>
    <message>
        <source>“%1” names its folder “%2” with “publish”, which is now “pages:publish”.</source>
        <translation>„%1“ nennt seinen Ordner „%2“ mit „publish“, was jetzt „pages:publish“ heißt.</translation>
    </message>
    <message>
        <source>Write “pages:publish”</source>
        <translation>„pages:publish“ schreiben</translation>
    </message>
    <message>
        <source>“%1” uses “pages:%2”, which takes GitLab Premium or Ultimate.</source>
        <translation>„%1“ verwendet „pages:%2“, wofür GitLab Premium oder Ultimate nötig ist.</translation>
    </message>
    <message>
        <source>“%1” publishes “%2”, which “%3” makes, but does not take its artifacts.</source>
        <translation>„%1“ veröffentlicht „%2“, das „%3“ erzeugt, übernimmt aber dessen Artefakte nicht.</translation>
    </message>
    <message>
        <source>Take the artifacts of “%1”</source>
        <translation>Die Artefakte von „%1“ übernehmen</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but nothing builds the documentation first.</source>
        <translation>„%1“ führt „%2“ aus, aber nichts baut zuvor die Dokumentation.</translation>
    </message>
    <message>
        <source>Build it with “dune build @doc”</source>
        <translation>Sie mit „dune build @doc“ bauen</translation>
    </message>
    <message>
        <source>“%1” has “publish” and is no job of Pages, which GitLab refuses.</source>
        <translation>„%1“ hat „publish“ und ist kein Job von Pages, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>“%1” has “publish” and “pages:publish”, which GitLab refuses together.</source>
        <translation>„%1“ hat „publish“ und „pages:publish“, was GitLab zusammen ablehnt.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both publish the site, so the one that ends last replaces the other&apos;s.</source>
        <translation>„%1“ und „%2“ veröffentlichen beide die Website, sodass derjenige, der zuletzt endet, die des anderen ersetzt.</translation>
    </message>
</context>
<context>
    <name>PagesTexts</name>
    <message>
        <source>“%1” publishes the folder “%2”, but no line of its script makes it.</source>
        <translation>„%1“ veröffentlicht den Ordner „%2“, aber keine Zeile des Skripts erzeugt ihn.</translation>
    </message>
    <message>
        <source>“%1” publishes “%2”, but does not list it among its artifacts.</source>
        <translation>„%1“ veröffentlicht „%2“, führt es aber nicht unter seinen Artefakten auf.</translation>
    </message>
    <message>
        <source>Add “%1” to the artifacts</source>
        <translation>„%1“ zu den Artefakten hinzufügen</translation>
    </message>
    <message>
        <source>“%1” publishes in the pipeline of %2, so each branch replaces the site of the others.</source>
        <translation>„%1“ veröffentlicht in der Pipeline für %2, daher ersetzt jeder Branch die Website der anderen.</translation>
    </message>
    <message>
        <source>Run it on the default branch only</source>
        <translation>Nur auf dem Standard-Branch ausführen</translation>
    </message>
</context>
<context>
    <name>ParserTexts</name>
    <message>
        <source>The formula should end here.</source>
        <translation>Die Formel sollte hier enden.</translation>
    </message>
    <message>
        <source>Brackets are nested more than %1 deep.</source>
        <translation>Klammern sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A field such as “depends:” should begin here.</source>
        <translation>Hier sollte ein Feld wie „depends:“ beginnen.</translation>
    </message>
    <message>
        <source>A field, or the “}” that closes the section, should stand here.</source>
        <translation>Hier sollte ein Feld stehen oder das „}“, das den Abschnitt schließt.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A section should open with “{” here.</source>
        <translation>Ein Abschnitt sollte hier mit „{“ beginnen.</translation>
    </message>
    <message>
        <source>A “}” is missing here.</source>
        <translation>Hier fehlt ein „}“.</translation>
    </message>
    <message>
        <source>A “]” is missing here.</source>
        <translation>Hier fehlt ein „]“.</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>Hier fehlt ein „)“.</translation>
    </message>
    <message>
        <source>A value should stand here.</source>
        <translation>Hier sollte ein Wert stehen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation>Die Datei ist größer als %1 Bytes, das Höchste, was Caravan liest.</translation>
    </message>
</context>
<context>
    <name>PhasesTexts</name>
    <message>
        <source>Wait for a runner</source>
        <translation>Warten auf Runner</translation>
    </message>
    <message>
        <source>Pull image</source>
        <translation>Image laden</translation>
    </message>
    <message>
        <source>Get sources</source>
        <translation>Quellen holen</translation>
    </message>
    <message>
        <source>Restore cache</source>
        <translation>Cache laden</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>Systempakete</translation>
    </message>
    <message>
        <source>Set up opam</source>
        <translation>opam einrichten</translation>
    </message>
    <message>
        <source>Install dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Save cache</source>
        <translation>Cache speichern</translation>
    </message>
    <message>
        <source>Get artifacts</source>
        <translation>Artefakte holen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Upload artifacts</source>
        <translation>Artefakte senden</translation>
    </message>
    <message>
        <source>Push and deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Publish pages</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>PipelineReaderTexts</name>
    <message>
        <source>Input “%1” has no default and no value here, so “$[[ inputs.%1 ]]” stays as it is.</source>
        <translation>Input „%1“ hat hier weder einen Standardwert noch einen Wert, daher bleibt „$[[ inputs.%1 ]]“, wie es ist.</translation>
    </message>
    <message>
        <source>Open a .gitlab-ci.yml, or a folder that has one.</source>
        <translation>Öffnen Sie eine .gitlab-ci.yml oder einen Ordner, der eine hat.</translation>
    </message>
    <message>
        <source>This is YAML, but not a pipeline: it has no jobs.</source>
        <translation>Das ist YAML, aber keine Pipeline: Es hat keine Jobs.</translation>
    </message>
    <message>
        <source>This is YAML, but not a pipeline: none of its keys is a job or a GitLab keyword.</source>
        <translation>Das ist YAML, aber keine Pipeline: Keiner seiner Schlüssel ist ein Job oder ein GitLab-Schlüsselwort.</translation>
    </message>
    <message>
        <source>What the child pipeline of “%1” has is not known here: “%2” stands elsewhere, and was not fetched.</source>
        <translation>Was die untergeordnete Pipeline von „%1“ enthält, ist hier nicht bekannt: „%2“ steht anderswo und wurde nicht abgerufen.</translation>
    </message>
    <message>
        <source>More than %1 files of child pipelines are not read; what the others have is unknown.</source>
        <translation>Mehr als %1 Dateien untergeordneter Pipelines werden nicht gelesen; was die übrigen enthalten, ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>PipelineTexts</name>
    <message>
        <source>Job “%1” stands in “%2”, which this file includes.</source>
        <translation>Job „%1“ steht in „%2“, das diese Datei einbindet.</translation>
    </message>
    <message>
        <source>Open “%1” to change the job, or write a job “%2” here that overrides it.</source>
        <translation>Öffnen Sie „%1“, um den Job zu ändern, oder schreiben Sie hier einen Job „%2“, der ihn überschreibt.</translation>
    </message>
    <message>
        <source>Job “%1” is written under another name, which inputs or a merge key make this one.</source>
        <translation>Job „%1“ ist unter einem anderen Namen geschrieben, den Inputs oder ein Merge-Schlüssel zu diesem machen.</translation>
    </message>
    <message>
        <source>Change it in the text.</source>
        <translation>Ändern Sie es im Text.</translation>
    </message>
</context>
<context>
    <name>PlainFittingTexts</name>
    <message>
        <source>Which packages the distribution has to bring, the opam files say, so Caravan must know the project folder.</source>
        <translation>Welche Pakete die Distribution mitbringen muss, sagen die opam-Dateien, daher muss Caravan den Projektordner kennen.</translation>
    </message>
    <message>
        <source>Open the project&apos;s folder instead of the single file.</source>
        <translation>Öffnen Sie den Ordner des Projekts statt der einzelnen Datei.</translation>
    </message>
    <message>
        <source>Of no distribution that job “%1” could run in, Caravan knows the packages.</source>
        <translation>Von keiner Distribution, in der Job „%1“ laufen könnte, kennt Caravan die Pakete.</translation>
    </message>
    <message>
        <source>Job “%1” has an image that variables name, “%2”, and with “%3” it has only one.</source>
        <translation>Job „%1“ hat ein Image, das Variablen nennen, „%2“, und mit „%3“ hat er nur eines.</translation>
    </message>
    <message>
        <source>Give the job an image without variables first.</source>
        <translation>Geben Sie dem Job zuerst ein Image ohne Variablen.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and with “%3” it has no opam.</source>
        <translation>Job „%1“ führt „%2“ aus, und mit „%3“ hat er kein opam.</translation>
    </message>
    <message>
        <source>Write the command without opam.</source>
        <translation>Schreiben Sie den Befehl ohne opam.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and the image “%3” does not have that package manager.</source>
        <translation>Job „%1“ führt „%2“ aus, und das Image „%3“ hat diese Paketverwaltung nicht.</translation>
    </message>
    <message>
        <source>Take the line out if the strategy brings what it installs.</source>
        <translation>Nehmen Sie die Zeile heraus, wenn die Strategie mitbringt, was sie installiert.</translation>
    </message>
    <message>
        <source>Job “%1” runs “%2”, and the image “%3” has no sudo.</source>
        <translation>Job „%1“ führt „%2“ aus, und das Image „%3“ hat kein sudo.</translation>
    </message>
    <message>
        <source>Leave “sudo” out: the job runs as root.</source>
        <translation>Lassen Sie „sudo“ weg: Der Job läuft als root.</translation>
    </message>
</context>
<context>
    <name>PredictionTexts</name>
    <message>
        <source>A prediction needs the name of a figure and %1 numbers.</source>
        <translation>Eine Vorhersage braucht den Namen einer Kennzahl und %1 Zahlen.</translation>
    </message>
    <message>
        <source>CPU seconds, bytes and files each need one line.</source>
        <translation>CPU-Sekunden, Bytes und Dateien brauchen jeweils eine Zeile.</translation>
    </message>
</context>
<context>
    <name>ProblemsTexts</name>
    <message>
        <source>“%1” is not fetched, because %2 shows it only to those who log in. Give a token for that server (caravan-cli token), if you have one.</source>
        <translation>„%1“ wird nicht abgerufen, weil %2 es nur Angemeldeten zeigt. Geben Sie ein Token für diesen Server an (caravan-cli token), wenn Sie eines haben.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 has no such file, or shows it only to those who log in.</source>
        <translation>„%1“ wird nicht abgerufen, weil %2 keine solche Datei hat oder sie nur Angemeldeten zeigt.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because the component has no released version that is meant.</source>
        <translation>„%1“ wird nicht abgerufen, weil die Komponente keine veröffentlichte Version hat, die gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 did not answer in time.</source>
        <translation>„%1“ wird nicht abgerufen, weil %2 nicht rechtzeitig geantwortet hat.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because it has more than %2 MiB, which GitLab refuses, too.</source>
        <translation>„%1“ wird nicht abgerufen, weil es mehr als %2&#xa0;MiB hat, was auch GitLab ablehnt.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 leads on too often, or to where nothing is fetched from.</source>
        <translation>„%1“ wird nicht abgerufen, weil %2 zu oft weiterleitet oder dorthin, von wo nichts abgerufen wird.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because its address has no encryption, so that anybody on the way could change it.</source>
        <translation>„%1“ wird nicht abgerufen, weil seine Adresse keine Verschlüsselung hat, sodass jeder unterwegs es ändern könnte.</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because the certificate of %2 is not trusted: %3</source>
        <translation>„%1“ wird nicht abgerufen, weil dem Zertifikat von %2 nicht vertraut wird: %3</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 cannot be reached: %3</source>
        <translation>„%1“ wird nicht abgerufen, weil %2 nicht erreichbar ist: %3</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because %2 answers: %3</source>
        <translation>„%1“ wird nicht abgerufen, weil %2 antwortet: %3</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because the program caravan-fetch did not do its work: %2</source>
        <translation>„%1“ wird nicht abgerufen, weil das Programm caravan-fetch seine Arbeit nicht getan hat: %2</translation>
    </message>
    <message>
        <source>“%1” is not fetched, because fetching was cancelled.</source>
        <translation>„%1“ wird nicht abgerufen, weil das Abrufen abgebrochen wurde.</translation>
    </message>
</context>
<context>
    <name>ProgramsTexts</name>
    <message>
        <source>There is no kind of programs.</source>
        <translation>Es gibt keine Art von Programmen.</translation>
    </message>
    <message>
        <source>No kind of programs has the name “%1”.</source>
        <translation>Keine Art von Programmen hat den Namen „%1“.</translation>
    </message>
    <message>
        <source>“down” and “up” are factors of at least 1.</source>
        <translation>„down“ und „up“ sind Faktoren von mindestens 1.</translation>
    </message>
</context>
<context>
    <name>ProjectFitTexts</name>
    <message>
        <source>The folder %1 has no dune-project, and dune installs the packages of a dune project alone.</source>
        <translation>Der Ordner %1 hat kein dune-project, und dune installiert nur die Pakete eines dune-Projekts.</translation>
    </message>
    <message>
        <source>Take a strategy that installs with opam, or add a dune-project.</source>
        <translation>Nehmen Sie eine Strategie, die mit opam installiert, oder fügen Sie ein dune-project hinzu.</translation>
    </message>
    <message>
        <source>The packages of the project are esy&apos;s, as %1 says, and no strategy here installs those.</source>
        <translation>Die Pakete des Projekts sind die von esy, wie %1 sagt, und keine Strategie hier installiert sie.</translation>
    </message>
    <message>
        <source>Write jobs of your own with “esy install” and “esy build”, or opam files beside it.</source>
        <translation>Schreiben Sie eigene Jobs mit „esy install“ und „esy build“, oder opam-Dateien daneben.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files, and “opam install .” reads nothing else.</source>
        <translation>Der Ordner %1 hat keine opam-Dateien, und „opam install .“ liest nichts anderes.</translation>
    </message>
    <message>
        <source>dune-project generates them: run “dune build” and commit the *.opam files.</source>
        <translation>dune-project erzeugt sie: Führen Sie „dune build“ aus, und committen Sie die *.opam-Dateien.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files: dune installs its packages, as %2 says.</source>
        <translation>Der Ordner %1 hat keine opam-Dateien: dune installiert seine Pakete, wie %2 sagt.</translation>
    </message>
    <message>
        <source>Take “dune&apos;s packages”, or add (generate_opam_files) and a package to dune-project.</source>
        <translation>Nehmen Sie „Pakete von dune“, oder fügen Sie (generate_opam_files) und ein Paket zu dune-project hinzu.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files, so there is no OCaml package to build.</source>
        <translation>Der Ordner %1 hat keine opam-Dateien, also gibt es kein OCaml-Paket zu bauen.</translation>
    </message>
    <message>
        <source>Open the folder that has the *.opam files, or add (generate_opam_files) and a package to dune-project.</source>
        <translation>Öffnen Sie den Ordner mit den *.opam-Dateien, oder fügen Sie (generate_opam_files) und ein Paket zu dune-project hinzu.</translation>
    </message>
</context>
<context>
    <name>ProjectTexts</name>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Der Ordner kann nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>PrompterTexts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read.</source>
        <translation>%1 wurde auf der Festplatte geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>&amp;Only in this job</source>
        <translation>&amp;Nur in diesem Job</translation>
    </message>
    <message numerus="yes">
        <source>&amp;In all of them (%n job(s))</source>
        <translation>
            <numerusform>In &amp;allen (%n Job)</numerusform>
            <numerusform>In &amp;allen (%n Jobs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;In %1 (%n job(s))</source>
        <translation>
            <numerusform>&amp;In %1 (%n Job)</numerusform>
            <numerusform>&amp;In %1 (%n Jobs)</numerusform>
        </translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation>YAML-Dateien (*.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>They run as you, in copies of the project below %1, without their images: a script can do all that you can do.</source>
        <translation>Sie laufen als Sie selbst, in Kopien des Projekts unter %1, ohne ihre Images: Ein Skript kann alles tun, was Sie tun können.</translation>
    </message>
    <message>
        <source>They run in containers of their images, by %1; images that are not here are downloaded.</source>
        <translation>Sie laufen in Containern ihrer Images, durch %1; Images, die nicht hier sind, werden heruntergeladen.</translation>
    </message>
    <message>
        <source>Jobs: %1.</source>
        <translation>Jobs: %1.</translation>
    </message>
    <message>
        <source>They are run by %1.</source>
        <translation>Sie werden von %1 ausgeführt.</translation>
    </message>
    <message>
        <source>The changes of the text are saved before.</source>
        <translation>Die Änderungen des Texts werden vorher gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Run the scripts of %n job(s) on this machine?</source>
        <translation>
            <numerusform>Die Skripte von %n Job auf diesem Rechner ausführen?</numerusform>
            <numerusform>Die Skripte von %n Jobs auf diesem Rechner ausführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.raw);;All files (*)</source>
        <translation>Logs (*.log *.txt *.raw);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Overwrite it with the text in this window, reload it, or merge both and save? All but the file that is overwritten can be undone.</source>
        <translation>Mit dem Text dieses Fensters überschreiben, neu laden, oder beide zusammenführen und speichern? Alles außer der überschriebenen Datei lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Save the Pipeline As</source>
        <translation>Die Pipeline speichern unter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ProposalTexts</name>
    <message>
        <source>Proposed by Caravan for “%1” on “%2”.</source>
        <translation>Von Caravan für „%1“ auf „%2“ vorgeschlagen.</translation>
    </message>
    <message>
        <source>Look at what “%1” is called with before you start that job.</source>
        <translation>Sehen Sie nach, womit „%1“ aufgerufen wird, bevor Sie diesen Job starten.</translation>
    </message>
    <message>
        <source>No strategy works for “%1”: %2</source>
        <translation>Keine Strategie funktioniert für „%1“: %2</translation>
    </message>
    <message>
        <source>Name another runner, or a strategy.</source>
        <translation>Nennen Sie einen anderen Runner oder eine Strategie.</translation>
    </message>
    <message>
        <source>The folder has no dune-project of its own, so jobs write a dune-workspace: commit one, and they need not.</source>
        <translation>Der Ordner hat kein eigenes dune-project, daher schreiben Jobs ein dune-workspace: Committen Sie eines, dann ist das nicht nötig.</translation>
    </message>
    <message>
        <source>opam&apos;s own repository does not have %1: add the one that does, by “opam repo add”, before the jobs install the dependencies.</source>
        <translation>Das Repository von opam hat %1 nicht: Fügen Sie das, welches es hat, durch „opam repo add“ hinzu, bevor die Jobs die Abhängigkeiten installieren.</translation>
    </message>
    <message>
        <source>%1 and other packages</source>
        <comment>names</comment>
        <translation>%1 und andere Pakete</translation>
    </message>
    <message>
        <source>With %1, dune itself installs the packages.</source>
        <translation>Mit %1 installiert dune selbst die Pakete.</translation>
    </message>
    <message>
        <source>The packages are those of the opam files, not those of esy in %1.</source>
        <translation>Die Pakete sind die der opam-Dateien, nicht die von esy in %1.</translation>
    </message>
    <message>
        <source>The repository %1 has %2.</source>
        <translation>Das Repository %1 hat %2.</translation>
    </message>
    <message>
        <source>There is no job “%1”: %2</source>
        <translation>Es gibt keinen Job „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a strategy, and the jobs that it leaves out</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Not compared, since they would leave out jobs: %1.</source>
        <translation>Nicht verglichen, weil sie Jobs auslassen würden: %1.</translation>
    </message>
    <message>
        <source>“%1” is not made for the image “%2”.</source>
        <translation>„%1“ ist nicht für das Image „%2“ gemacht.</translation>
    </message>
    <message>
        <source>Name another image, or a strategy.</source>
        <translation>Nennen Sie ein anderes Image oder eine Strategie.</translation>
    </message>
</context>
<context>
    <name>ProposedJobsTexts</name>
    <message>
        <source>There is no block “%1”.</source>
        <translation>Es gibt keinen Baustein „%1“.</translation>
    </message>
    <message>
        <source>The runner uses no images, so that all jobs have the same OCaml.</source>
        <translation>Der Runner verwendet keine Images, sodass alle Jobs dasselbe OCaml haben.</translation>
    </message>
    <message>
        <source>It runs in an image, and the runner uses none.</source>
        <translation>Er läuft in einem Image, und der Runner verwendet keine.</translation>
    </message>
</context>
<context>
    <name>QuotesTexts</name>
    <message>
        <source>“%1”</source>
        <comment>a name or text within a sentence</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReaderTexts</name>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Die Datei „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and a log is a file.</source>
        <translation>„%1“ ist ein Ordner, und ein Log ist eine Datei.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>RecipesInputsTexts</name>
    <message>
        <source>The name of a project image holds the checksum of the opam files, so Caravan must know the project folder.</source>
        <translation>Der Name eines Projekt-Images enthält die Prüfsumme der opam-Dateien, daher muss Caravan den Projektordner kennen.</translation>
    </message>
    <message>
        <source>Open the project&apos;s folder instead of the single file.</source>
        <translation>Öffnen Sie den Ordner des Projekts statt der einzelnen Datei.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files to build an image from.</source>
        <translation>Der Ordner %1 hat keine opam-Dateien, aus denen sich ein Image bauen ließe.</translation>
    </message>
    <message>
        <source>With (generate_opam_files) in dune-project, “dune build” writes them; commit them.</source>
        <translation>Mit (generate_opam_files) in dune-project schreibt „dune build“ sie; committen Sie sie.</translation>
    </message>
    <message>
        <source>Several opam files are called “%1”, and a project image copies them into one folder.</source>
        <translation>Mehrere opam-Dateien heißen „%1“, und ein Projekt-Image kopiert sie in einen einzigen Ordner.</translation>
    </message>
    <message>
        <source>Name each file after its package: “PACKAGE.opam”.</source>
        <translation>Benennen Sie jede Datei nach ihrem Paket: „PACKAGE.opam“.</translation>
    </message>
</context>
<context>
    <name>ReferencesTexts</name>
    <message>
        <source>Job “%1” uses !reference %2, which refers to itself or is nested too deep.</source>
        <translation>Job „%1“ verwendet !reference %2, das auf sich selbst verweist oder zu tief verschachtelt ist.</translation>
    </message>
    <message>
        <source>Job “%1” uses !reference %2, which is not in the file.</source>
        <translation>Job „%1“ verwendet !reference %2, das nicht in der Datei ist.</translation>
    </message>
    <message>
        <source>Job “%1” has a list that is nested deeper than %2 levels.</source>
        <translation>Job „%1“ hat eine Liste, die tiefer als %2 Ebenen verschachtelt ist.</translation>
    </message>
    <message>
        <source>A list is nested deeper than %1 levels.</source>
        <translation>Eine Liste ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
</context>
<context>
    <name>RefusalsTexts</name>
    <message>
        <source>“%1” shows artifacts as “%2”, but names no paths, or a pattern.</source>
        <translation>„%1“ zeigt Artefakte als „%2“ an, nennt aber keine Pfade, oder ein Muster.</translation>
    </message>
    <message>
        <source>A job extends “%1”, which has the key “%2”, and GitLab knows no such key.</source>
        <translation>Ein Job erweitert „%1“ (extends), das den Schlüssel „%2“ hat, und GitLab kennt keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>Move the other job first, or take the need away; GitLab refuses a need that runs later.</source>
        <translation>Verschieben Sie zuerst den anderen Job, oder nehmen Sie den needs-Eintrag weg; GitLab lehnt einen ab, der auf einen späteren Job verweist.</translation>
    </message>
    <message>
        <source>Add the stage first, or move its jobs.</source>
        <translation>Fügen Sie zuerst die Phase hinzu, oder verschieben Sie ihre Jobs.</translation>
    </message>
    <message>
        <source>Give the job another script or a trigger instead, or remove it.</source>
        <translation>Geben Sie dem Job stattdessen ein anderes Skript oder einen Trigger, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Add another job first; GitLab makes no pipeline without one.</source>
        <translation>Fügen Sie zuerst einen anderen Job hinzu; GitLab erstellt keine Pipeline ohne einen.</translation>
    </message>
    <message>
        <source>Take one of the needs away first.</source>
        <translation>Nehmen Sie zuerst einen der needs-Einträge weg.</translation>
    </message>
    <message>
        <source>Take it out of “dependencies” first.</source>
        <translation>Nehmen Sie es zuerst aus „dependencies“ heraus.</translation>
    </message>
    <message>
        <source>Set or unset “when” instead; “start_in” goes with it.</source>
        <translation>Setzen oder entfernen Sie stattdessen „when“; „start_in“ gehört dazu.</translation>
    </message>
    <message>
        <source>Take a shorter name.</source>
        <translation>Nehmen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Change that first; GitLab would refuse the file.</source>
        <translation>Ändern Sie das zuerst; GitLab würde die Datei ablehnen.</translation>
    </message>
    <message>
        <source>The pipeline has no job.</source>
        <translation>Die Pipeline hat keinen Job.</translation>
    </message>
</context>
<context>
    <name>RegexTexts</name>
    <message>
        <source>The regular expression has a “(” that is not closed.</source>
        <translation>Der reguläre Ausdruck hat eine „(“, die nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>GitLab&apos;s regular expressions (RE2) have no “%1”.</source>
        <translation>GitLabs reguläre Ausdrücke (RE2) kennen kein „%1“.</translation>
    </message>
    <message>
        <source>The regular expression has a “)” without “(”.</source>
        <translation>Der reguläre Ausdruck hat eine „)“ ohne „(“.</translation>
    </message>
    <message>
        <source>“%1” in the regular expression has nothing to repeat.</source>
        <translation>„%1“ im regulären Ausdruck hat nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The regular expression ends in a backslash.</source>
        <translation>Der reguläre Ausdruck endet mit einem Backslash.</translation>
    </message>
    <message>
        <source>The regular expression has a “[” that is not closed.</source>
        <translation>Der reguläre Ausdruck hat eine „[“, die nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression; GitLab has i, s, m and U.</source>
        <translation>„%1“ ist kein Flag eines regulären Ausdrucks; GitLab hat i, s, m und U.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression between slashes.</source>
        <translation>„%1“ ist kein regulärer Ausdruck zwischen Schrägstrichen.</translation>
    </message>
    <message>
        <source>“%1” in the regular expression is no class or range of characters.</source>
        <translation>„%1“ im regulären Ausdruck ist weder eine Klasse noch ein Bereich von Zeichen.</translation>
    </message>
    <message>
        <source>“%1” in the regular expression repeats more than 1000 times, with the repetitions around it.</source>
        <translation>„%1“ im regulären Ausdruck wiederholt mehr als 1000-mal, zusammen mit den Wiederholungen darum herum.</translation>
    </message>
    <message>
        <source>“%1” in the regular expression begins no named group.</source>
        <translation>„%1“ im regulären Ausdruck beginnt keine benannte Gruppe.</translation>
    </message>
    <message>
        <source>The regular expression is too large: it needs more than the 8 MiB that GitLab gives to one.</source>
        <translation>Der reguläre Ausdruck ist zu groß: Er benötigt mehr als die 8&#xa0;MiB, die GitLab einem gibt.</translation>
    </message>
    <message>
        <source>GitLab cannot read the regular expression.</source>
        <translation>GitLab kann den regulären Ausdruck nicht lesen.</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>“%1” takes text from the anchor “&amp;%2” in %3.</source>
        <translation>„%1“ übernimmt Text vom Anker „&amp;%2“ in %3.</translation>
    </message>
    <message>
        <source>Change that first; the alias would lead nowhere.</source>
        <translation>Ändern Sie das zuerst; der Alias führte ins Leere.</translation>
    </message>
    <message>
        <source>It is the last rule of “%1”, and a job without rules runs in every pipeline.</source>
        <translation>Das ist die letzte Regel von „%1“, und ein Job ohne Regeln läuft in jeder Pipeline.</translation>
    </message>
    <message>
        <source>Remove “rules” as a whole if that is meant: %1.</source>
        <translation>Entfernen Sie „rules“ als Ganzes, wenn das gemeint ist: %1.</translation>
    </message>
    <message>
        <source>It is the last command of “%1”, and GitLab refuses a job without one.</source>
        <translation>Das ist der letzte Befehl von „%1“, und GitLab lehnt einen Job ohne Befehl ab.</translation>
    </message>
    <message>
        <source>Set another command, or remove the job.</source>
        <translation>Setzen Sie einen anderen Befehl, oder entfernen Sie den Job.</translation>
    </message>
    <message>
        <source>“%1” refers to %2.</source>
        <translation>„%1“ verweist auf %2.</translation>
    </message>
    <message>
        <source>Change that first; GitLab refuses a reference that leads nowhere.</source>
        <translation>Ändern Sie das zuerst; GitLab lehnt einen Verweis ab, der ins Leere führt.</translation>
    </message>
</context>
<context>
    <name>ReplaceTexts</name>
    <message>
        <source>The merge key “&lt;&lt;” stands below “%1” and brings another one, which counts.</source>
        <translation>Der Merge-Schlüssel „&lt;&lt;“ steht unter „%1“ und bringt ein anderes mit, das zählt.</translation>
    </message>
    <message>
        <source>Move “&lt;&lt;” to the top of the map first.</source>
        <translation>Verschieben Sie „&lt;&lt;“ zuerst an den Anfang der Map.</translation>
    </message>
</context>
<context>
    <name>ReplayingTexts</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all</source>
        <translation>
            <numerusform>und %n weiterer; --json listet alle auf</numerusform>
            <numerusform>und %n weitere; --json listet alle auf</numerusform>
        </translation>
    </message>
    <message>
        <source>This repository is a bare one: it has no files, so no pipeline to replay.</source>
        <translation>Das ist ein Bare-Repository: Es hat keine Dateien und daher keine Pipeline zum Nachspielen.</translation>
    </message>
    <message>
        <source>Clone it, and name the clone.</source>
        <translation>Klonen Sie es, und nennen Sie den Klon.</translation>
    </message>
    <message>
        <source>--commits wants a number from 1 to %1, not “%2”.</source>
        <translation>--commits erwartet eine Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Caches of the file, under the keys that they have now</source>
        <translation>Caches der Datei, unter ihren jetzigen Schlüsseln</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>Hits of the next %1 runs, P10 to P90</source>
        <translation>Treffer der nächsten %1 Läufe, P10 bis P90</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>The same holds for %1.</source>
        <translation>Dasselbe gilt für %1.</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>schlägt fehl: %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Warm P10 to P90</source>
        <translation>Warm P10 bis P90</translation>
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
        <translation>Abgerechnet, warm (min)</translation>
    </message>
    <message>
        <source>Energy, warm (Wh)</source>
        <translation>Energie, warm (Wh)</translation>
    </message>
    <message>
        <source>CO₂e, warm (g)</source>
        <translation>CO₂e, warm (g)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Where the fastest becomes another</source>
        <translation>Wo eine andere Strategie die schnellste wird</translation>
    </message>
    <message>
        <source>Runs with changed dependencies (%)</source>
        <translation>Läufe mit geänderten Abhängigkeiten (%)</translation>
    </message>
    <message>
        <source>Fastest strategy</source>
        <translation>Schnellste Strategie</translation>
    </message>
    <message>
        <source>Expected there</source>
        <translation>Dort erwartet</translation>
    </message>
    <message>
        <source>Needs and risks</source>
        <translation>Bedarf und Risiken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Assumptions of the warm run of “%1”</source>
        <translation>Annahmen des warmen Laufs von „%1“</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Pipeline for %1.</source>
        <translation>Pipeline für %1.</translation>
    </message>
    <message>
        <source>Pipeline for %1, since no other event was chosen.</source>
        <translation>Pipeline für %1, da kein anderes Ereignis gewählt wurde.</translation>
    </message>
    <message>
        <source>Estimated for the runner “%1”.</source>
        <translation>Geschätzt für den Runner „%1“.</translation>
    </message>
    <message>
        <source>Expected is the mean over such runs: %1. %2 (%3)</source>
        <translation>„Erwartet“ ist der Mittelwert über solche Läufe: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>Cache strategies</source>
        <translation>Cache-Strategien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Share of runs (%)</source>
        <translation>Anteil der Läufe (%)</translation>
    </message>
    <message>
        <source>Wall P10 (s)</source>
        <translation>Gesamtdauer P10 (s)</translation>
    </message>
    <message>
        <source>Wall P50 (s)</source>
        <translation>Gesamtdauer P50 (s)</translation>
    </message>
    <message>
        <source>Wall P90 (s)</source>
        <translation>Gesamtdauer P90 (s)</translation>
    </message>
    <message>
        <source>Billed P50 (min)</source>
        <translation>Abgerechnet P50 (min)</translation>
    </message>
    <message>
        <source>Energy low (Wh)</source>
        <translation>Energie niedrig (Wh)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Energie (Wh)</translation>
    </message>
    <message>
        <source>Energy high (Wh)</source>
        <translation>Energie hoch (Wh)</translation>
    </message>
    <message>
        <source>CO₂e low (g)</source>
        <translation>CO₂e niedrig (g)</translation>
    </message>
    <message>
        <source>CO₂e (g)</source>
        <translation>CO₂e (g)</translation>
    </message>
    <message>
        <source>CO₂e high (g)</source>
        <translation>CO₂e hoch (g)</translation>
    </message>
    <message>
        <source>Expected wall of all runs (s)</source>
        <translation>Erwartete Gesamtdauer aller Läufe (s)</translation>
    </message>
    <message>
        <source>Cache (bytes)</source>
        <translation>Cache (Bytes)</translation>
    </message>
    <message>
        <source>Images (bytes)</source>
        <translation>Images (Bytes)</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pipeline für</translation>
    </message>
    <message>
        <source>Expected time of a run; the line over each bar goes from P10 to P90 of a warm run.</source>
        <translation>Erwartete Dauer eines Laufs; die Linie über jedem Balken reicht von P10 bis P90 eines warmen Laufs.</translation>
    </message>
    <message>
        <source>Expected time of a run, by how often dependencies change; the dashed line is how often they do now.</source>
        <translation>Erwartete Dauer eines Laufs, je nachdem, wie oft sich Abhängigkeiten ändern; die gestrichelte Linie ist, wie oft sie es jetzt tun.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %1 and %n more.</source>
        <translation>
            <numerusform>Dasselbe gilt für %1 und %n weiteren.</numerusform>
            <numerusform>Dasselbe gilt für %1 und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryFolderTexts</name>
    <message>
        <source>This is no opam repository: it has no packages.</source>
        <translation>Das ist kein opam-Repository: Es hat keine Pakete.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Der Ordner kann nicht aufgelistet werden.</translation>
    </message>
</context>
<context>
    <name>RepositoryTexts</name>
    <message>
        <source>A line of an index of packages has %1 cells.</source>
        <translation>Eine Zeile eines Paketindex hat %1 Zellen.</translation>
    </message>
    <message>
        <source>The lines of “%1” should stand together.</source>
        <translation>Die Zeilen von „%1“ sollten beieinanderstehen.</translation>
    </message>
    <message>
        <source>The index of packages is empty.</source>
        <translation>Der Paketindex ist leer.</translation>
    </message>
</context>
<context>
    <name>ResolverTexts</name>
    <message>
        <source>Aliases and references make this pipeline larger than Caravan reads; what follows is left out.</source>
        <translation>Aliasse und Referenzen machen diese Pipeline größer, als Caravan liest; was folgt, wird weggelassen.</translation>
    </message>
    <message>
        <source>Job “%1” extends through more than %2 levels.</source>
        <translation>Job „%1“ erweitert über mehr als %2 Ebenen (extends).</translation>
    </message>
    <message>
        <source>Job “%1” extends itself through “%2”.</source>
        <translation>Job „%1“ erweitert sich selbst über „%2“ (extends).</translation>
    </message>
    <message>
        <source>Job “%1” extends “%2”, which is not in the file.</source>
        <translation>Job „%1“ erweitert „%2“ (extends), das nicht in der Datei ist.</translation>
    </message>
    <message>
        <source>Job “%1” extends “%2”, which is no map.</source>
        <translation>Job „%1“ erweitert „%2“ (extends), das keine Map ist.</translation>
    </message>
</context>
<context>
    <name>ResolvingTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
</context>
<context>
    <name>RuleTableTexts</name>
    <message>
        <source>A rule needs id, severity, title, why, fix and source.</source>
        <translation>Eine Regel braucht id, severity, title, why, fix und source.</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Docker and images</source>
        <translation>Docker und Images</translation>
    </message>
    <message>
        <source>opam and OCaml</source>
        <translation>opam und OCaml</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Runner and time</source>
        <translation>Runner und Zeit</translation>
    </message>
    <message>
        <source>Ignored findings</source>
        <translation>Ignorierte Befunde</translation>
    </message>
    <message>
        <source>YAML and structure</source>
        <translation>YAML und Struktur</translation>
    </message>
</context>
<context>
    <name>RunnerTagsTexts</name>
    <message>
        <source>Which tags “%1” has is not known: give the jobs “tags” if it takes none without.</source>
        <translation>Welche Tags „%1“ hat, ist nicht bekannt: Geben Sie den Jobs „tags“, wenn er keine Jobs ohne Tags annimmt.</translation>
    </message>
    <message>
        <source>Job “%1” asks for a runner by its tags.</source>
        <translation>Job „%1“ fragt durch seine Tags nach einem Runner.</translation>
    </message>
</context>
<context>
    <name>RunnerTexts</name>
    <message>
        <source>“%1” asks for a runner with the tag “%2” of %3, but runs on “%4”: it waits for ever.</source>
        <translation>„%1“ verlangt einen Runner mit dem Tag „%2“ von %3, läuft aber auf „%4“: Der Job wartet für immer.</translation>
    </message>
    <message>
        <source>“%1” asks for the tag “%2”, which the runners of %3 do not have; only one of your own can take the job.</source>
        <translation>„%1“ verlangt das Tag „%2“, das die Runner von %3 nicht haben; nur ein eigener kann den Job annehmen.</translation>
    </message>
    <message>
        <source>“%1” names the image “%2”, but “%3” runs jobs without images, on the machine itself.</source>
        <translation>„%1“ nennt das Image „%2“, aber „%3“ führt Jobs ohne Images aus, auf dem Rechner selbst.</translation>
    </message>
    <message>
        <source>“%1” asks for a timeout of “%2”, but on “%3” every job ends after %4.</source>
        <translation>„%1“ verlangt ein Timeout von „%2“, aber auf „%3“ endet jeder Job nach %4.</translation>
    </message>
    <message>
        <source>“%1” sets %2 to “%3”, which is a file of the image, but “%4” runs jobs without images.</source>
        <translation>„%1“ setzt %2 auf „%3“, eine Datei des Images, aber „%4“ führt Jobs ohne Images aus.</translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but “%3” runs jobs without images, and “%4” is a file of the image.</source>
        <translation>„%1“ führt „%2“ aus, aber „%3“ führt Jobs ohne Images aus, und „%4“ ist eine Datei des Images.</translation>
    </message>
    <message>
        <source>“%1” asks for no tag, so that other runners may take it than “%2”, whose tags are %3.</source>
        <translation>„%1“ verlangt kein Tag, sodass andere Runner den Job annehmen können als „%2“, dessen Tags %3 sind.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 verlangen</translation>
    </message>
</context>
<context>
    <name>RunnerTraitsTexts</name>
    <message>
        <source>An executor is docker, kubernetes or shell, not “%1”.</source>
        <translation>Ein Executor ist docker, kubernetes oder shell, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no fact that can be an assumption.</source>
        <translation>„%1“ ist keine Tatsache, die eine Annahme sein kann.</translation>
    </message>
</context>
<context>
    <name>RunnersTexts</name>
    <message>
        <source>A queue needs rising seconds p10, p50 and p90.</source>
        <translation>Eine Warteschlange braucht ansteigende Sekunden p10, p50 und p90.</translation>
    </message>
    <message>
        <source>No power curve has the name “%1”.</source>
        <translation>Keine Leistungskurve hat den Namen „%1“.</translation>
    </message>
    <message>
        <source>No grid has the name “%1”.</source>
        <translation>Kein Stromnetz hat den Namen „%1“.</translation>
    </message>
    <message>
        <source>A runner needs at least one vCPU and one job at once, and speeds above zero.</source>
        <translation>Ein Runner braucht mindestens eine vCPU und einen gleichzeitigen Job, und Geschwindigkeiten über null.</translation>
    </message>
    <message>
        <source>A cache is kept for a hundred years at most.</source>
        <translation>Ein Cache wird höchstens hundert Jahre lang aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SampleTexts</name>
    <message>
        <source>This build of Caravan has no sample project.</source>
        <translation>Dieser Build von Caravan hat kein Beispielprojekt.</translation>
    </message>
    <message>
        <source>The sample project cannot be copied here.</source>
        <translation>Das Beispielprojekt kann nicht hierher kopiert werden.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>ScalarsTexts</name>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation>der Wahrheitswert %1</translation>
    </message>
</context>
<context>
    <name>ScenarioMixTexts</name>
    <message>
        <source>How often a run is in which scenario is what is stated for all projects, since no history of this one was read.</source>
        <translation>Wie oft ein Lauf zu welchem Szenario gehört, ist das, was für alle Projekte angegeben ist, da kein Verlauf dieses Projekts gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>ScenarioTexts</name>
    <message>
        <source>Cold run (first run, no cache)</source>
        <translation>Kalter Lauf (erster Lauf, kein Cache)</translation>
    </message>
    <message>
        <source>Warm run (nothing but a commit)</source>
        <translation>Warmer Lauf (nur ein Commit)</translation>
    </message>
    <message>
        <source>Cold run</source>
        <translation>Kalter Lauf</translation>
    </message>
    <message>
        <source>Warm run</source>
        <translation>Warmer Lauf</translation>
    </message>
    <message>
        <source>New sources</source>
        <translation>Neue Quellen</translation>
    </message>
    <message>
        <source>Sources changed (a few files of the project&apos;s code)</source>
        <translation>Quellen geändert (einige Dateien im Code des Projekts)</translation>
    </message>
    <message>
        <source>New dependencies</source>
        <translation>Neue Pakete</translation>
    </message>
    <message>
        <source>Dependencies changed (an opam file)</source>
        <translation>Abhängigkeiten geändert (eine opam-Datei)</translation>
    </message>
    <message>
        <source>New compiler</source>
        <translation>Neuer Compiler</translation>
    </message>
    <message>
        <source>Compiler changed (the version of OCaml)</source>
        <translation>Compiler geändert (die OCaml-Version)</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Branch</translation>
    </message>
    <message>
        <source>First run of a new branch</source>
        <translation>Erster Lauf eines neuen Branchs</translation>
    </message>
</context>
<context>
    <name>ScriptChangesTexts</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>Commands of %1 stand for several, or come from elsewhere.</source>
        <translation>Befehle von %1 stehen für mehrere oder stammen von anderswo.</translation>
    </message>
    <message>
        <source>Change them in the text.</source>
        <translation>Ändern Sie sie im Text.</translation>
    </message>
</context>
<context>
    <name>ScriptPlanTexts</name>
    <message>
        <source>Job “%1” makes or moves its switch and does other things in one script item: “%2”.</source>
        <translation>Job „%1“ legt seinen Switch an oder verschiebt ihn und tut anderes, alles in einem Skriptelement: „%2“.</translation>
    </message>
    <message>
        <source>Write the commands as separate items of the list.</source>
        <translation>Schreiben Sie die Befehle als getrennte Elemente der Liste.</translation>
    </message>
    <message>
        <source>Job “%1” leaves the project&apos;s folder by “%2” before “%3”, which prepares its switch.</source>
        <translation>Job „%1“ verlässt den Projektordner durch „%2“ vor „%3“, das seinen Switch vorbereitet.</translation>
    </message>
    <message>
        <source>Put the second line in front of the first.</source>
        <translation>Setzen Sie die zweite Zeile vor die erste.</translation>
    </message>
</context>
<context>
    <name>ScriptsTexts</name>
    <message>
        <source>“%1” runs “%2”, which needs the last tag, but GitLab fetches only the newest commits.</source>
        <translation>„%1“ führt „%2“ aus, das das letzte Tag benötigt, aber GitLab holt nur die neuesten Commits.</translation>
    </message>
    <message>
        <source>Fetch the whole history</source>
        <translation>Den ganzen Verlauf holen</translation>
    </message>
    <message>
        <source>“%1” uses $%2 in after_script, but sets it in its script, which is another shell.</source>
        <translation>„%1“ verwendet $%2 in after_script, setzt es aber im Skript, das in einer anderen Shell läuft.</translation>
    </message>
    <message>
        <source>“%1” succeeds even when “%2” fails, because of “|| %3” behind it.</source>
        <translation>„%1“ gelingt auch dann, wenn „%2“ fehlschlägt, wegen des „|| %3“ dahinter.</translation>
    </message>
    <message>
        <source>Show the failure, and let the pipeline go on</source>
        <translation>Den Fehlschlag zeigen und die Pipeline weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let grep read to the end</source>
        <translation>grep bis zum Ende lesen lassen</translation>
    </message>
    <message>
        <source>“%1” pipes the output of “%2” into “%3”, which ends at the first hit; “%2” then fails now and again.</source>
        <translation>„%1“ leitet die Ausgabe von „%2“ in „%3“, das beim ersten Treffer endet; „%2“ schlägt dann ab und zu fehl.</translation>
    </message>
</context>
<context>
    <name>SearchReportTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What no other combination beats</source>
        <translation>Was keine andere Kombination übertrifft</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>Am besten bei</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Warm P10 to P90</source>
        <translation>Warm P10 bis P90</translation>
    </message>
    <message>
        <source>Expected CO₂e (g)</source>
        <translation>Erwartetes CO₂e (g)</translation>
    </message>
    <message>
        <source>Billed, warm (min)</source>
        <translation>Abgerechnet, warm (min)</translation>
    </message>
    <message>
        <source>Fragility</source>
        <translation>Anfälligkeit</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Fragility: what each needs, and what can go wrong</source>
        <translation>Anfälligkeit: was jede benötigt und was schiefgehen kann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>am grünsten</translation>
    </message>
    <message>
        <source>simplest</source>
        <translation>am einfachsten</translation>
    </message>
    <message>
        <source>Pipeline for %1.</source>
        <translation>Pipeline für %1.</translation>
    </message>
    <message>
        <source>Pipeline for %1, since no other event was chosen.</source>
        <translation>Pipeline für %1, da kein anderes Ereignis gewählt wurde.</translation>
    </message>
    <message>
        <source>Pipelines that were estimated: %1.</source>
        <translation>Geschätzte Pipelines: %1.</translation>
    </message>
    <message>
        <source>Expected is the mean over such runs: %1. %2 (%3)</source>
        <translation>„Erwartet“ ist der Mittelwert über solche Läufe: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>Estimated for the runner “%1” where nothing else is said.</source>
        <translation>Geschätzt für den Runner „%1“, wo nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>No combination works.</source>
        <translation>Keine Kombination funktioniert.</translation>
    </message>
    <message>
        <source>caravan-cli apply --found fastest, greenest, simplest or a number writes one.</source>
        <translation>caravan-cli apply --found fastest, greenest, simplest oder eine Nummer schreibt eine davon.</translation>
    </message>
    <message>
        <source>Combinations of image, strategy, job shape, cache policy and runner</source>
        <translation>Kombinationen von Image, Strategie, Job-Zuschnitt, Cache-Richtlinie und Runner</translation>
    </message>
    <message>
        <source>Where two take about the same, the one that less can break is named.</source>
        <translation>Wo zwei etwa gleich lange dauern, wird diejenige genannt, die weniger stören kann.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Share of runs (%)</source>
        <translation>Anteil der Läufe (%)</translation>
    </message>
    <message>
        <source>Wall P10 (s)</source>
        <translation>Dauer P10 (s)</translation>
    </message>
    <message>
        <source>Wall P50 (s)</source>
        <translation>Dauer P50 (s)</translation>
    </message>
    <message>
        <source>Wall P90 (s)</source>
        <translation>Dauer P90 (s)</translation>
    </message>
    <message>
        <source>Billed P50 (min)</source>
        <translation>Abgerechnet P50 (min)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Energie (Wh)</translation>
    </message>
    <message>
        <source>CO₂e (g)</source>
        <translation>CO₂e (g)</translation>
    </message>
    <message>
        <source>Expected wall of all runs (s)</source>
        <translation>Erwartete Dauer aller Läufe (s)</translation>
    </message>
    <message>
        <source>Expected CO₂e of all runs (g)</source>
        <translation>Erwartetes CO₂e aller Läufe (g)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pipeline für</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <translation>Nr. %1, %2</translation>
    </message>
    <message>
        <source>Expected time of a run; the line over each bar goes from P10 to P90 of a warm run.</source>
        <translation>Erwartete Dauer eines Laufs; die Linie über jedem Balken reicht von P10 bis P90 eines warmen Laufs.</translation>
    </message>
    <message>
        <source>Where nothing but a commit is new, nothing that was tried is faster than the pipeline as it is: %1.</source>
        <translation>Wo nichts als ein Commit neu ist, ist nichts von dem, was probiert wurde, schneller als die Pipeline, wie sie ist: %1.</translation>
    </message>
    <message>
        <source>Where nothing but a commit is new, a run takes %1 in place of %2: %3.</source>
        <translation>Wo nichts als ein Commit neu ist, dauert ein Lauf %1 statt %2: %3.</translation>
    </message>
    <message>
        <source>Where nothing but a commit is new, a run takes %1: %2.</source>
        <translation>Wo nichts als ein Commit neu ist, dauert ein Lauf %1: %2.</translation>
    </message>
    <message>
        <source>It is the fastest on average, too: %1.</source>
        <translation>Sie ist auch im Durchschnitt die schnellste: %1.</translation>
    </message>
    <message>
        <source>The fastest on average takes %1: %2.</source>
        <translation>Die im Durchschnitt schnellste dauert %1: %2.</translation>
    </message>
</context>
<context>
    <name>SearchTexts</name>
    <message>
        <source>Take the image %1</source>
        <translation>Das Image %1 nehmen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Run the jobs on “%1”</source>
        <translation>Die Jobs auf „%1“ ausführen</translation>
    </message>
    <message>
        <source>The runner “%1” has to take the project&apos;s jobs; larger ones may ask for a paid plan.</source>
        <translation>Der Runner „%1“ muss die Jobs des Projekts annehmen; größere können einen bezahlten Tarif erfordern.</translation>
    </message>
    <message>
        <source>The pipeline as it is</source>
        <translation>Die Pipeline, wie sie ist</translation>
    </message>
</context>
<context>
    <name>SectionTexts</name>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <translation>aus %1 in %2</translation>
    </message>
    <message>
        <source>from default</source>
        <translation>aus default</translation>
    </message>
    <message>
        <source>from the top of the file</source>
        <translation>vom Anfang der Datei</translation>
    </message>
    <message>
        <source>GitLab&apos;s own default</source>
        <translation>GitLabs eigener Standardwert</translation>
    </message>
    <message>
        <source>from the input %1</source>
        <translation>aus dem Input %1</translation>
    </message>
    <message>
        <source>from elsewhere in the file</source>
        <translation>von anderswo in der Datei</translation>
    </message>
</context>
<context>
    <name>SelfBenchmarkTexts</name>
    <message>
        <source>The pipeline of “%1” has no job that builds the project.</source>
        <translation>Die Pipeline von „%1“ hat keinen Job, der das Projekt baut.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>„%1“ wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>No strategy is left to be measured. %1</source>
        <translation>Es bleibt keine Strategie zum Messen übrig. %1</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>The project has %1 lines of OCaml, as a small one has, since its sources are not known.</source>
        <translation>Das Projekt hat %1 Zeilen OCaml, wie ein kleines sie hat, da seine Quellen nicht bekannt sind.</translation>
    </message>
    <message>
        <source>The project depends on %1, as a typical small one does, since its opam files are not known.</source>
        <translation>Das Projekt hängt von %1 ab, wie ein typisches kleines, da seine opam-Dateien nicht bekannt sind.</translation>
    </message>
    <message>
        <source>The image “%1” has %2 compressed and %3 unpacked.</source>
        <translation>Das Image „%1“ hat komprimiert %2 und entpackt %3.</translation>
    </message>
    <message>
        <source>The image “%1” has %2 compressed.</source>
        <translation>Das Image „%1“ hat komprimiert %2.</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Vielleicht ist „%1“ gemeint.</translation>
    </message>
    <message>
        <source>Here must be a map.</source>
        <translation>Hier muss eine Map stehen.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>caravan-cli lint --format sarif lists every rule.</source>
        <translation>caravan-cli lint --format sarif listet alle Regeln auf.</translation>
    </message>
    <message>
        <source>“severity” must be a map from rules to severities.</source>
        <translation>„severity“ muss eine Map von Regeln zu Schweregraden sein.</translation>
    </message>
    <message>
        <source>There is no severity “%1”.</source>
        <translation>Es gibt keinen Schweregrad „%1“.</translation>
    </message>
    <message>
        <source>“ignore” must be a list.</source>
        <translation>„ignore“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>An entry of “ignore” must name its rule.</source>
        <translation>Ein Eintrag von „ignore“ muss seine Regel nennen.</translation>
    </message>
    <message>
        <source>An entry of “ignore” must give its reason under “because”.</source>
        <translation>Ein Eintrag von „ignore“ muss unter „because“ einen Grund angeben.</translation>
    </message>
</context>
<context>
    <name>SexpTexts</name>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>Diese schließende Klammer hat keine öffnende.</translation>
    </message>
    <message>
        <source>This comment is never closed: “|#” is missing.</source>
        <translation>Dieser Kommentar wird nie geschlossen: „|#“ fehlt.</translation>
    </message>
    <message>
        <source>Parentheses are nested more than %1 deep.</source>
        <translation>Klammern sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This text is never closed: a quotation mark is missing.</source>
        <translation>Dieser Text wird nie geschlossen: Ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation>Die Datei ist größer als %1 Bytes, das Höchste, was Caravan liest.</translation>
    </message>
</context>
<context>
    <name>ShapeCheckTexts</name>
    <message>
        <source>In “%1”, %2</source>
        <translation>In „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is %2, but GitLab takes only %3.</source>
        <translation>„%1“ ist %2; zulässig ist bei GitLab nur %3.</translation>
    </message>
    <message>
        <source>“%1” has no value; GitLab takes it as if it were not there.</source>
        <translation>„%1“ hat keinen Wert; GitLab behandelt es, als wäre es nicht vorhanden.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; GitLab takes at most %3.</source>
        <translation>„%1“ hat %2 Zeichen; GitLab erlaubt höchstens %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is “%2”; GitLab takes at most %n day(s).</source>
        <translation>
            <numerusform>„%1“ ist „%2“; GitLab erlaubt höchstens %n Tag.</numerusform>
            <numerusform>„%1“ ist „%2“; GitLab erlaubt höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is “%2”, which GitLab cannot read. %3</source>
        <translation>„%1“ ist „%2“, was GitLab nicht lesen kann. %3</translation>
    </message>
    <message>
        <source>“%1” is an empty list, but GitLab wants something in it.</source>
        <translation>„%1“ ist eine leere Liste, aber GitLab verlangt, dass etwas darin steht.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; GitLab takes at most %3.</source>
        <translation>„%1“ hat %2 Einträge; GitLab erlaubt höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” has none of the keys %2.</source>
        <translation>„%1“ hat keinen der Schlüssel %2.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2” without a value.</source>
        <translation>„%1“ hat den Schlüssel „%2“ ohne einen Wert.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which is no name that GitLab takes.</source>
        <translation>„%1“ hat den Schlüssel „%2“, der kein Name ist, den GitLab annimmt.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know there.</source>
        <translation>„%1“ hat den Schlüssel „%2“, den GitLab dort nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”.</source>
        <translation>In „%1“ fehlt „%2“.</translation>
    </message>
    <message>
        <source>“%1” has “%2” without “%3”.</source>
        <translation>„%1“ hat „%2“ ohne „%3“.</translation>
    </message>
    <message>
        <source>“%1” has %2 together, which GitLab refuses.</source>
        <translation>„%1“ hat %2 zusammen, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>“%1” is an empty map, but GitLab wants something in it.</source>
        <translation>„%1“ ist eine leere Map, aber GitLab verlangt, dass etwas darin steht.</translation>
    </message>
    <message>
        <source>“%1” has a list within its list, which GitLab flattens only in scripts, rules and a few other keywords.</source>
        <translation>„%1“ hat eine Liste in seiner Liste, was GitLab nur in Skripten, Regeln und einigen anderen Schlüsselwörtern auflöst.</translation>
    </message>
</context>
<context>
    <name>ShapeTexts</name>
    <message>
        <source>“%1” is no place for keywords.</source>
        <translation>„%1“ ist kein Ort für Schlüsselwörter.</translation>
    </message>
    <message>
        <source>“%1” is no shape.</source>
        <translation>„%1“ ist keine Form.</translation>
    </message>
    <message>
        <source>“%1” is no format.</source>
        <translation>„%1“ ist kein Format.</translation>
    </message>
    <message>
        <source>“%1” is no part of a shape.</source>
        <translation>„%1“ ist kein Teil einer Form.</translation>
    </message>
</context>
<context>
    <name>ShapeWordsTexts</name>
    <message>
        <source>the path of a project such as “group/project”</source>
        <translation>der Pfad eines Projekts wie „group/project“</translation>
    </message>
    <message>
        <source>a name that ends in .yml or .yaml</source>
        <translation>ein Name, der auf .yml oder .yaml endet</translation>
    </message>
    <message>
        <source>an address with http(s):// that ends in .yml or .yaml</source>
        <translation>eine Adresse mit http(s)://, die auf .yml oder .yaml endet</translation>
    </message>
    <message>
        <source>“sha256-” with 44 characters of base 64</source>
        <translation>„sha256-“ mit 44 Base64-Zeichen</translation>
    </message>
    <message>
        <source>a regular expression between slashes</source>
        <translation>ein regulärer Ausdruck zwischen Schrägstrichen</translation>
    </message>
    <message>
        <source>a name of letters, digits and “_” that begins with no digit</source>
        <translation>ein Name aus Buchstaben, Ziffern und „_“, der nicht mit einer Ziffer beginnt</translation>
    </message>
    <message>
        <source>a name of letters, digits, “-” and “_”</source>
        <translation>ein Name aus Buchstaben, Ziffern, „-“ und „_“</translation>
    </message>
    <message>
        <source>a name of letters, digits and “_”</source>
        <translation>ein Name aus Buchstaben, Ziffern und „_“</translation>
    </message>
    <message>
        <source>a name of letters, digits, spaces, “-” and “_”</source>
        <translation>ein Name aus Buchstaben, Ziffern, Leerzeichen, „-“ und „_“</translation>
    </message>
    <message>
        <source>the path of a component with its version behind an “@”</source>
        <translation>der Pfad einer Komponente mit ihrer Version hinter einem „@“</translation>
    </message>
    <message>
        <source>a date and time such as “2026-11-28T08:00:00Z”</source>
        <translation>ein Datum mit Uhrzeit wie „2026-11-28T08:00:00Z“</translation>
    </message>
    <message>
        <source>a span of time in quotes or with units, such as “3 hours 20 minutes”</source>
        <translation>eine Zeitspanne in Anführungszeichen oder mit Einheiten wie „3 hours 20 minutes“</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Map</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>the truth value “%1”</source>
        <translation>der Wahrheitswert „%1“</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>der Text „%1“</translation>
    </message>
</context>
<context>
    <name>ShapesTexts</name>
    <message>
        <source>“%1” stands at the root, but it belongs into a job.</source>
        <translation>„%1“ steht auf oberster Ebene, gehört aber in einen Job.</translation>
    </message>
    <message>
        <source>“%1” is no job: it is %2 and no map.</source>
        <translation>„%1“ ist kein Job: Es ist %2 und keine Map.</translation>
    </message>
    <message>
        <source>“default” has the key “%1”, which GitLab does not take there.</source>
        <translation>„default“ hat den Schlüssel „%1“, den GitLab dort nicht annimmt.</translation>
    </message>
    <message>
        <source>“%1” stands at the root and in “default”, which GitLab refuses together.</source>
        <translation>„%1“ steht auf oberster Ebene und in „default“, was GitLab zusammen ablehnt.</translation>
    </message>
    <message>
        <source>Job “%1” has “trigger” and “%2”, which GitLab refuses in a job that starts another pipeline.</source>
        <translation>Job „%1“ hat „trigger“ und „%2“, was GitLab in einem Job ablehnt, der eine andere Pipeline startet.</translation>
    </message>
    <message>
        <source>“%1” is no keyword any more; it is called “%2”.</source>
        <translation>„%1“ ist kein Schlüsselwort mehr; es heißt jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>ShelfItemsTexts</name>
    <message numerus="yes">
        <source>%n template(s), which run in no pipeline</source>
        <translation>
            <numerusform>%n Vorlage, die in keiner Pipeline läuft</numerusform>
            <numerusform>%n Vorlagen, die in keiner Pipeline laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file that are kept as they are</source>
        <translation>
            <numerusform>%n Teil der Datei, der bleibt, wie er ist</numerusform>
            <numerusform>%n Teile der Datei, die bleiben, wie sie sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellCommandsTexts</name>
    <message>
        <source>“%1” always ends with an error: it runs “%2”.</source>
        <translation>„%1“ endet immer mit einem Fehler: Der Job führt „%2“ aus.</translation>
    </message>
    <message>
        <source>“%1” ends with an error because “%2” is in the registry: it runs “%3”.</source>
        <translation>„%1“ endet mit einem Fehler, weil „%2“ in der Registry ist: Der Job führt „%3“ aus.</translation>
    </message>
    <message>
        <source>the script sleeps</source>
        <translation>das Skript wartet (sleep)</translation>
    </message>
    <message>
        <source>the script says so</source>
        <translation>das Skript sagt es</translation>
    </message>
</context>
<context>
    <name>ShellTexts</name>
    <message>
        <source>“%1” always ends with an error: “%2” is stopped after %3.</source>
        <translation>„%1“ endet immer mit einem Fehler: „%2“ wird nach %3 gestoppt.</translation>
    </message>
    <message>
        <source>How often “%1” goes through a loop is not known: once is counted, and it may take %2 times as long.</source>
        <translation>Wie oft „%1“ eine Schleife durchläuft, ist nicht bekannt: Einmal wird gezählt, und es kann %2-mal so lange dauern.</translation>
    </message>
</context>
<context>
    <name>SourcesTexts</name>
    <message>
        <source>%1, %2 from the server</source>
        <translation>%1, davon %2 vom Server</translation>
    </message>
    <message>
        <source>git unpacks what it has fetched</source>
        <translation>git entpackt, was es geholt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written</source>
        <translation>
            <numerusform>%n Datei wird geschrieben</numerusform>
            <numerusform>%n Dateien werden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GitLab fetches %n commit(s) of the repository, since no GIT_DEPTH says otherwise; its whole history has %1.</source>
        <translation>
            <numerusform>GitLab holt %n Commit des Repositorys, weil kein GIT_DEPTH etwas anderes sagt; sein ganzer Verlauf hat %1.</numerusform>
            <numerusform>GitLab holt %n Commits des Repositorys, weil kein GIT_DEPTH etwas anderes sagt; sein ganzer Verlauf hat %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submodule(s) are fetched</source>
        <translation>
            <numerusform>%n Submodul wird geholt</numerusform>
            <numerusform>%n Submodule werden geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How large the %n submodule(s) are is not known: %1 s for each, up to %2 s.</source>
        <translation>
            <numerusform>Wie groß das Submodul ist, ist nicht bekannt: %1&#xa0;s, bis zu %2&#xa0;s.</numerusform>
            <numerusform>Wie groß die %n Submodule sind, ist nicht bekannt: je %1&#xa0;s, bis zu %2&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submodule(s) are asked for</source>
        <translation>
            <numerusform>nach %n Submodul wird gefragt</numerusform>
            <numerusform>nach %n Submodulen wird gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>submodules</source>
        <translation>Submodule</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of Git LFS, %1</source>
        <translation>
            <numerusform>%n Datei von Git LFS, %1</numerusform>
            <numerusform>%n Dateien von Git LFS, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the repository is fetched</source>
        <translation>das Repository wird geholt</translation>
    </message>
    <message>
        <source>Fetching the repository takes %1 s, up to %2 s, since its size is not known.</source>
        <translation>Das Repository zu holen dauert %1&#xa0;s, bis zu %2&#xa0;s, da seine Größe nicht bekannt ist.</translation>
    </message>
    <message>
        <source>git asks the server</source>
        <translation>git fragt den Server</translation>
    </message>
    <message>
        <source>the repository with its whole history</source>
        <translation>das Repository mit seinem ganzen Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n commit(s) of the repository</source>
        <translation>
            <numerusform>der neueste Commit des Repositorys</numerusform>
            <numerusform>die neuesten %n Commits des Repositorys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageGesturesTexts</name>
    <message>
        <source>The list of stages may stand in “%1”, which is not known here; one in this file would replace it.</source>
        <translation>Die Liste der Phasen steht vielleicht in „%1“, das hier nicht bekannt ist; eine in dieser Datei würde sie ersetzen.</translation>
    </message>
    <message>
        <source>Jobs of this file are in stages that no list here names, such as “%1”: the list stands in a file that includes this one.</source>
        <translation>Jobs dieser Datei sind in Phasen, die hier keine Liste nennt, zum Beispiel „%1“: Die Liste steht in einer Datei, die diese einbindet.</translation>
    </message>
    <message>
        <source>The stage “%1” does not stand in the list of stages itself.</source>
        <translation>Die Phase „%1“ steht nicht selbst in der Liste der Phasen.</translation>
    </message>
    <message>
        <source>Change it in the text, where it stands.</source>
        <translation>Ändern Sie sie im Text, wo sie steht.</translation>
    </message>
    <message>
        <source>Job “%1” has the stage “%2” from “%3”, which this file includes.</source>
        <translation>Job „%1“ hat die Phase „%2“ aus „%3“, das diese Datei einbindet.</translation>
    </message>
    <message>
        <source>Change “%1” first.</source>
        <translation>Ändern Sie zuerst „%1“.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Eine Phase braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>Es gibt bereits eine Phase „%1“.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Es gibt keine Phase „%1“.</translation>
    </message>
    <message>
        <source>Stage “%1” still has the job “%2”.</source>
        <translation>Phase „%1“ hat noch den Job „%2“.</translation>
    </message>
    <message>
        <source>Move or remove its jobs first.</source>
        <translation>Verschieben oder entfernen Sie zuerst ihre Jobs.</translation>
    </message>
    <message>
        <source>Jobs of “%1”, which is not known here, may be in the stage “%2”.</source>
        <translation>In der Phase „%2“ können Jobs aus „%1“ sein, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already, or the name is empty.</source>
        <translation>Es gibt bereits eine Phase „%1“, oder der Name ist leer.</translation>
    </message>
    <message>
        <source>Write the list into this file, or change it where it stands.</source>
        <translation>Schreiben Sie die Liste in diese Datei, oder ändern Sie sie dort, wo sie steht.</translation>
    </message>
    <message>
        <source>If none is, change the list of this file.</source>
        <translation>Wenn keine dort ist, ändern Sie die Liste dieser Datei.</translation>
    </message>
</context>
<context>
    <name>StatementsTexts</name>
    <message>
        <source>“%1” says nothing that Caravan knows of a project&apos;s server and runners.</source>
        <translation>„%1“ sagt nichts, was Caravan über Server und Runner eines Projekts kennt.</translation>
    </message>
</context>
<context>
    <name>StrategyDataTexts</name>
    <message>
        <source>There is no purpose “%1”.</source>
        <translation>Es gibt keinen Zweck „%1“.</translation>
    </message>
    <message>
        <source>There is no kind of images “%1”.</source>
        <translation>Es gibt keine Art von Images „%1“.</translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation>Es gibt keine Strategie „%1“.</translation>
    </message>
    <message>
        <source>There is no extra “%1”.</source>
        <translation>Es gibt keinen Zusatz „%1“.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a strategy, and what is added to it</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>StrictnessTexts</name>
    <message>
        <source>This is not valid YAML: “%1” is no name for an anchor.</source>
        <translation>Das ist kein gültiges YAML: „%1“ ist kein Name für einen Anker.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-” and “_” alone.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tab stands behind the dash.</source>
        <translation>Das ist kein gültiges YAML: Hinter dem Spiegelstrich steht ein Tabulator.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation>Ersetzen Sie den Tabulator durch Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: nothing stands before this comma.</source>
        <translation>Das ist kein gültiges YAML: Vor diesem Komma steht nichts.</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Entfernen Sie das Komma.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no key stands before this colon.</source>
        <translation>Das ist kein gültiges YAML: Vor diesem Doppelpunkt steht kein Schlüssel.</translation>
    </message>
    <message>
        <source>Write a key before it, or “~” for none.</source>
        <translation>Schreiben Sie einen Schlüssel davor, oder „~“ für keinen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%1” begins no text within brackets.</source>
        <translation>Das ist kein gültiges YAML: „%1“ beginnt innerhalb von Klammern keinen Text.</translation>
    </message>
    <message>
        <source>Put the text into quotes.</source>
        <translation>Setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: there is no space behind the colon.</source>
        <translation>Das ist kein gültiges YAML: Hinter dem Doppelpunkt steht kein Leerzeichen.</translation>
    </message>
    <message>
        <source>Write a space behind it.</source>
        <translation>Schreiben Sie ein Leerzeichen dahinter.</translation>
    </message>
    <message>
        <source>This is not valid YAML: there is no colon behind this.</source>
        <translation>Das ist kein gültiges YAML: Hierhinter steht kein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Write a key, a colon and a value, or begin the line with # to make it a comment.</source>
        <translation>Schreiben Sie einen Schlüssel, einen Doppelpunkt und einen Wert, oder beginnen Sie die Zeile mit #, um sie zum Kommentar zu machen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: this belongs to nothing above it.</source>
        <translation>Das ist kein gültiges YAML: Das gehört zu nichts darüber.</translation>
    </message>
    <message>
        <source>Give it the indentation of what it belongs to.</source>
        <translation>Geben Sie ihm die Einrückung dessen, wozu es gehört.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “\%1” means nothing in double quotes.</source>
        <translation>Das ist kein gültiges YAML: „\%1“ bedeutet in doppelten Anführungszeichen nichts.</translation>
    </message>
    <message>
        <source>Write two backslashes for one, or use single quotes.</source>
        <translation>Schreiben Sie zwei Backslashes für einen, oder verwenden Sie einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: these quotes are not closed.</source>
        <translation>Das ist kein gültiges YAML: Diese Anführungszeichen sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close them where the text ends that they hold.</source>
        <translation>Schließen Sie sie, wo der Text endet, den sie enthalten.</translation>
    </message>
    <message>
        <source>This is not valid YAML for GitLab: an invisible character ends the line here.</source>
        <translation>Das ist für GitLab kein gültiges YAML: Ein unsichtbares Zeichen beendet hier die Zeile.</translation>
    </message>
    <message>
        <source>Remove the character, or write it in double quotes as \L, \P or \N.</source>
        <translation>Entfernen Sie das Zeichen, oder schreiben Sie es in doppelten Anführungszeichen als \L, \P oder \N.</translation>
    </message>
</context>
<context>
    <name>StructureTexts</name>
    <message>
        <source>Add the stage “%1”</source>
        <translation>Die Phase „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove the need</source>
        <translation>Den needs-Eintrag entfernen</translation>
    </message>
    <message>
        <source>“%1” has the line “%2” in its script, which is a map and no text because of the colon.</source>
        <translation>„%1“ hat im Skript die Zeile „%2“, die wegen des Doppelpunkts eine Map und kein Text ist.</translation>
    </message>
    <message>
        <source>Put the line into quotes</source>
        <translation>Die Zeile in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>GitLab does not read this document, for a later one takes its place.</source>
        <translation>GitLab liest dieses Dokument nicht, denn ein späteres tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>GitLab does not read this document: of a file without a header the first counts.</source>
        <translation>GitLab liest dieses Dokument nicht: Von einer Datei ohne Kopf zählt das erste.</translation>
    </message>
</context>
<context>
    <name>SuppressionTexts</name>
    <message>
        <source>Remove the comment</source>
        <translation>Den Kommentar entfernen</translation>
    </message>
    <message>
        <source>This comment ignores %1, but there is no such finding here.</source>
        <translation>Dieser Kommentar ignoriert %1, aber hier gibt es keinen solchen Befund.</translation>
    </message>
    <message>
        <source>This comment ignores %1 without a reason.</source>
        <translation>Dieser Kommentar ignoriert %1 ohne einen Grund.</translation>
    </message>
</context>
<context>
    <name>SwitchExportTexts</name>
    <message>
        <source>This is not what “opam switch export” writes: it has no list “installed”.</source>
        <translation>Das ist nicht, was „opam switch export“ schreibt: Es hat keine Liste „installed“.</translation>
    </message>
</context>
<context>
    <name>SwitchFixTexts</name>
    <message>
        <source>Use one local switch in the project</source>
        <translation>Einen einzigen lokalen Switch im Projekt verwenden</translation>
    </message>
</context>
<context>
    <name>SwitchesTexts</name>
    <message>
        <source>“%1” runs “%2” although the cache brings the switch “_opam” back: from the second run on it ends with “There already is an installed switch”.</source>
        <translation>„%1“ führt „%2“ aus, obwohl der Cache den Switch „_opam“ zurückbringt: Vom zweiten Lauf an endet das mit „There already is an installed switch“.</translation>
    </message>
    <message>
        <source>Create the switch only when it is missing</source>
        <translation>Den Switch nur anlegen, wenn er fehlt</translation>
    </message>
    <message>
        <source>“%1” caches its switch under the key “%2”, which says nothing of the OCaml version.</source>
        <translation>„%1“ speichert den Switch unter dem Cache-Schlüssel „%2“, der nichts über die OCaml-Version sagt.</translation>
    </message>
    <message>
        <source>Put “%1” into the key</source>
        <translation>„%1“ in den Schlüssel aufnehmen</translation>
    </message>
    <message>
        <source>“%1” restores a cached switch but not the system packages that it needs: %2.</source>
        <translation>„%1“ stellt einen Switch aus dem Cache wieder her, aber nicht die Systempakete, die er benötigt: %2.</translation>
    </message>
    <message>
        <source>Install the system packages of the cached switch</source>
        <translation>Die Systempakete des Switches aus dem Cache installieren</translation>
    </message>
</context>
<context>
    <name>SyntaxWordsTexts</name>
    <message>
        <source>This is not valid YAML: “%YAML” takes one version, as in “%YAML 1.2”.</source>
        <translation>Das ist kein gültiges YAML: „%YAML“ verlangt eine Version, wie in „%YAML 1.2“.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%YAML” names a version above 1.</source>
        <translation>Das ist kein gültiges YAML: „%YAML“ nennt eine Version über 1.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%YAML” stands here a second time.</source>
        <translation>Das ist kein gültiges YAML: „%YAML“ steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%TAG” takes a handle and a prefix.</source>
        <translation>Das ist kein gültiges YAML: „%TAG“ verlangt ein Handle und ein Präfix.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “%TAG” stands here a second time for the same handle.</source>
        <translation>Das ist kein gültiges YAML: „%TAG“ steht hier ein zweites Mal für dasselbe Handle.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tag (“!…”) has a character that it cannot have.</source>
        <translation>Das ist kein gültiges YAML: Ein Tag („!…“) hat ein Zeichen, das es nicht haben darf.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tag (“!…!”) has no name.</source>
        <translation>Das ist kein gültiges YAML: Ein Tag („!…!“) hat keinen Namen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tag “!&lt;” has no “&gt;”.</source>
        <translation>Das ist kein gültiges YAML: Einem Tag „!&lt;“ fehlt das „&gt;“.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a map in braces has no comma or no “}” here.</source>
        <translation>Das ist kein gültiges YAML: Einer Map in geschweiften Klammern fehlt hier ein Komma oder „}“.</translation>
    </message>
    <message>
        <source>This is not valid YAML: what stands here is neither a key of the map above nor outside of it.</source>
        <translation>Das ist kein gültiges YAML: Was hier steht, ist weder ein Schlüssel der Map darüber noch außerhalb von ihr.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a list in brackets has no comma or no “]” here.</source>
        <translation>Das ist kein gültiges YAML: Einer Liste in eckigen Klammern fehlt hier ein Komma oder „]“.</translation>
    </message>
    <message>
        <source>This is not valid YAML: what stands here is neither an item of the list above nor outside of it.</source>
        <translation>Das ist kein gültiges YAML: Was hier steht, ist weder ein Element der Liste darüber noch außerhalb von ihr.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a value has two tags (“!…”).</source>
        <translation>Das ist kein gültiges YAML: Ein Wert hat zwei Tags („!…“).</translation>
    </message>
    <message>
        <source>This is not valid YAML: a value has two anchors (“&amp;…”).</source>
        <translation>Das ist kein gültiges YAML: Ein Wert hat zwei Anker („&amp;…“).</translation>
    </message>
    <message>
        <source>This is not valid YAML: a value has two aliases (“*…”).</source>
        <translation>Das ist kein gültiges YAML: Ein Wert hat zwei Aliasse („*…“).</translation>
    </message>
    <message>
        <source>This is not valid YAML: an alias (“*…”) has a tag or an anchor.</source>
        <translation>Das ist kein gültiges YAML: Ein Alias („*…“) hat ein Tag oder einen Anker.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “\x”, “\u” or “\U” in double quotes wants two, four or eight hexadecimal digits.</source>
        <translation>Das ist kein gültiges YAML: „\x“, „\u“ oder „\U“ in doppelten Anführungszeichen verlangt zwei, vier oder acht hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “\u” or “\U” in double quotes names no character.</source>
        <translation>Das ist kein gültiges YAML: „\u“ oder „\U“ in doppelten Anführungszeichen nennt kein Zeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a backslash in double quotes stands before a character that it cannot stand before.</source>
        <translation>Das ist kein gültiges YAML: Ein Backslash in doppelten Anführungszeichen steht vor einem Zeichen, vor dem er nicht stehen darf.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no value begins with the character here; quotes make a text of it.</source>
        <translation>Das ist kein gültiges YAML: Kein Wert beginnt mit dem Zeichen hier; Anführungszeichen machen daraus einen Text.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a document ends within a quoted text.</source>
        <translation>Das ist kein gültiges YAML: Ein Dokument endet innerhalb eines Textes in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a quoted text has no closing quote.</source>
        <translation>Das ist kein gültiges YAML: Einem Text in Anführungszeichen fehlt das schließende Zeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a text has a character that it cannot have.</source>
        <translation>Das ist kein gültiges YAML: Ein Text hat ein Zeichen, das er nicht haben darf.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a tab stands in the indentation of a text.</source>
        <translation>Das ist kein gültiges YAML: In der Einrückung eines Textes steht ein Tabulator.</translation>
    </message>
    <message>
        <source>This is not valid YAML: the bracket or brace here closes none that is open.</source>
        <translation>Das ist kein gültiges YAML: Die Klammer hier schließt keine geöffnete.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no item of a list (“- ”) can stand here.</source>
        <translation>Das ist kein gültiges YAML: Hier kann kein Listenelement („- “) stehen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no key can stand here.</source>
        <translation>Das ist kein gültiges YAML: Hier kann kein Schlüssel stehen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no value behind a colon can stand here.</source>
        <translation>Das ist kein gültiges YAML: Hier kann kein Wert hinter einem Doppelpunkt stehen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “*” is followed by no name of an anchor.</source>
        <translation>Das ist kein gültiges YAML: Auf „*“ folgt kein Name eines Ankers.</translation>
    </message>
    <message>
        <source>This is not valid YAML: “&amp;” is followed by no name.</source>
        <translation>Das ist kein gültiges YAML: Auf „&amp;“ folgt kein Name.</translation>
    </message>
    <message>
        <source>This is not valid YAML: an alias (“*…”) has a character that it cannot have.</source>
        <translation>Das ist kein gültiges YAML: Ein Alias („*…“) hat ein Zeichen, das er nicht haben darf.</translation>
    </message>
    <message>
        <source>This is not valid YAML: an anchor (“&amp;…”) has a character that it cannot have.</source>
        <translation>Das ist kein gültiges YAML: Ein Anker („&amp;…“) hat ein Zeichen, das er nicht haben darf.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a block text cannot be indented by 0.</source>
        <translation>Das ist kein gültiges YAML: Ein Blocktext kann nicht um 0 eingerückt sein.</translation>
    </message>
    <message>
        <source>This is not valid YAML: behind “|” or “&gt;” stand only “-”, “+”, a digit and a comment.</source>
        <translation>Das ist kein gültiges YAML: Hinter „|“ oder „&gt;“ stehen nur „-“, „+“, eine Ziffer und ein Kommentar.</translation>
    </message>
    <message>
        <source>This is not valid YAML: an alias (“*…”) names an anchor that does not stand above it.</source>
        <translation>Das ist kein gültiges YAML: Ein Alias („*…“) nennt einen Anker, der nicht darüber steht.</translation>
    </message>
    <message>
        <source>This is not valid YAML: no text can stand here.</source>
        <translation>Das ist kein gültiges YAML: Hier kann kein Text stehen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: a second document begins here without “---”.</source>
        <translation>Das ist kein gültiges YAML: Hier beginnt ein zweites Dokument ohne „---“.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Das ist kein gültiges YAML.</translation>
    </message>
</context>
<context>
    <name>SystemOcamlTexts</name>
    <message>
        <source>Use a strategy that installs with opam.</source>
        <translation>Verwenden Sie eine Strategie, die mit opam installiert.</translation>
    </message>
    <message>
        <source>%1 has no package of “%2”, which the project needs.</source>
        <translation>%1 hat kein Paket von „%2“, das das Projekt benötigt.</translation>
    </message>
    <message>
        <source>%1 has %2 %3, and the project asks for %4.</source>
        <translation>%1 hat %2 %3, und das Projekt verlangt %4.</translation>
    </message>
</context>
<context>
    <name>TarCommandsTexts</name>
    <message>
        <source>files are packed</source>
        <translation>Dateien werden gepackt</translation>
    </message>
    <message>
        <source>tar packs %1</source>
        <translation>tar packt %1</translation>
    </message>
    <message>
        <source>files are unpacked</source>
        <translation>Dateien werden entpackt</translation>
    </message>
    <message>
        <source>tar unpacks %1</source>
        <translation>tar entpackt %1</translation>
    </message>
</context>
<context>
    <name>TemplateProofTexts</name>
    <message>
        <source>The template would not be the same pipeline with its defaults (%1).</source>
        <translation>Die Vorlage wäre mit ihren Standardwerten nicht dieselbe Pipeline (%1).</translation>
    </message>
    <message>
        <source>It names files of this project, which others do not have: %1.</source>
        <translation>Sie nennt Dateien dieses Projekts, die andere nicht haben: %1.</translation>
    </message>
    <message>
        <source>What stands at its root is taken over by the jobs of the project that includes it, too: %1.</source>
        <translation>Was auf ihrer obersten Ebene steht, wird auch von den Jobs des Projekts übernommen, das sie einbindet: %1.</translation>
    </message>
    <message>
        <source>Its jobs run files that the project which includes it must have: %1.</source>
        <translation>Ihre Jobs führen Dateien aus, die das Projekt haben muss, das sie einbindet: %1.</translation>
    </message>
</context>
<context>
    <name>TemplateTexts</name>
    <message>
        <source>The pipeline has several releases of OCaml (%1), so they stay as they are written.</source>
        <translation>Die Pipeline hat mehrere OCaml-Releases (%1), daher bleiben sie, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>The header of the pipeline is written so that no input can be added to it.</source>
        <translation>Der Kopf der Pipeline ist so geschrieben, dass ihm kein Input hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>Nothing in the pipeline can become an input: it names no image, release of OCaml or package itself.</source>
        <translation>Nichts in der Pipeline kann ein Input werden: Sie nennt selbst kein Image, kein OCaml-Release und kein Paket.</translation>
    </message>
    <message>
        <source>Other projects can include it as it is.</source>
        <translation>Andere Projekte können sie so einbinden, wie sie ist.</translation>
    </message>
    <message>
        <source>The distribution stays %1, since the image “%2” and its packages are of it, too.</source>
        <translation>Die Distribution bleibt %1, weil auch das Image „%2“ und seine Pakete davon sind.</translation>
    </message>
    <message>
        <source>The inputs “ocaml” and “compiler” are for one release: whoever gives one gives both.</source>
        <translation>Die Inputs „ocaml“ und „compiler“ gelten für ein und dasselbe Release: Wer eines angibt, gibt beide an.</translation>
    </message>
</context>
<context>
    <name>TextFormTexts</name>
    <message>
        <source>The file begins with a byte order mark, which GitLab takes as part of the first key.</source>
        <translation>Die Datei beginnt mit einer Byte-Order-Mark, die GitLab als Teil des ersten Schlüssels liest.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Die Marke entfernen</translation>
    </message>
    <message>
        <source>The command “%1” of “%2” is cut before “%3”, which YAML takes for a comment.</source>
        <translation>Der Befehl „%1“ von „%2“ wird vor „%3“ abgeschnitten, das YAML für einen Kommentar hält.</translation>
    </message>
    <message>
        <source>Put the line into quotes</source>
        <translation>Die Zeile in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>“%1” is a date for GitLab&apos;s reader, which then refuses the whole file: “Tried to load unspecified class”.</source>
        <translation>„%1“ ist für GitLabs Leser ein Datum, der dann die ganze Datei ablehnt: „Tried to load unspecified class“.</translation>
    </message>
    <message>
        <source>Put “%1” into quotes</source>
        <translation>„%1“ in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>“%1” stands at the root, which GitLab develops no further; “default” is its place.</source>
        <translation>„%1“ steht auf oberster Ebene, was GitLab nicht weiterentwickelt; sein Platz ist „default“.</translation>
    </message>
    <message>
        <source>Move it under “default”</source>
        <translation>Unter „default“ verschieben</translation>
    </message>
</context>
<context>
    <name>TimedCommandsTexts</name>
    <message>
        <source>the project&apos;s program runs</source>
        <translation>das Programm des Projekts läuft</translation>
    </message>
    <message>
        <source>A program that the project has built runs for %1, up to %2.</source>
        <translation>Ein Programm, das das Projekt gebaut hat, läuft %1, bis zu %2.</translation>
    </message>
    <message>
        <source>What “%1” does is not known to Caravan: %2 assumed, up to %3.</source>
        <translation>Was „%1“ tut, ist Caravan nicht bekannt: angenommen werden %2, bis zu %3.</translation>
    </message>
</context>
<context>
    <name>TogetherTexts</name>
    <message>
        <source>Two changes of one place cannot be made in one step.</source>
        <translation>Zwei Änderungen an einer Stelle können nicht in einem Schritt vorgenommen werden.</translation>
    </message>
    <message>
        <source>These changes would give other values in the file a new meaning.</source>
        <translation>Diese Änderungen gäben anderen Werten der Datei eine neue Bedeutung.</translation>
    </message>
    <message>
        <source>%1 is not written in lines of its own, or has an anchor.</source>
        <translation>%1 ist nicht in eigenen Zeilen geschrieben oder hat einen Anker.</translation>
    </message>
</context>
<context>
    <name>ToldCostsTexts</name>
    <message>
        <source>“down” and “up” are factors from 1 to %1.</source>
        <translation>„down“ und „up“ sind Faktoren von 1 bis %1.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
</context>
<context>
    <name>ToolsTexts</name>
    <message>
        <source>drop to add a stage</source>
        <translation>ablegen, um eine Phase hinzuzufügen</translation>
    </message>
    <message>
        <source>drop to add a stage behind this one</source>
        <translation>ablegen, um dahinter eine Phase hinzuzufügen</translation>
    </message>
    <message>
        <source>%1 stays here</source>
        <translation>%1 bleibt hier</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>move %1 to the end</source>
        <translation>%1 ans Ende verschieben</translation>
    </message>
    <message>
        <source>move %1 in front of %2</source>
        <translation>%1 vor %2 verschieben</translation>
    </message>
    <message>
        <source>they stay here</source>
        <translation>sie bleiben hier</translation>
    </message>
    <message numerus="yes">
        <source>move %n job(s) to %1</source>
        <translation>
            <numerusform>%n Job nach %1 verschieben</numerusform>
            <numerusform>%n Jobs nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1 to %2, in front of %3</source>
        <translation>%1 nach %2 verschieben, vor %3</translation>
    </message>
    <message>
        <source>Drop on a job that shall wait for %1</source>
        <translation>Legen Sie es auf einem Job ab, der auf %1 warten soll</translation>
    </message>
    <message>
        <source>%1 is a template: it runs in no pipeline, so it waits for nothing</source>
        <translation>%1 ist eine Vorlage: Sie läuft in keiner Pipeline und wartet daher auf nichts</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>use “%1” for %2</source>
        <translation>„%1“ für %2 verwenden</translation>
    </message>
    <message>
        <source>add “%1” here</source>
        <translation>„%1“ hier hinzufügen</translation>
    </message>
    <message>
        <source>add “%1” in front of %2</source>
        <translation>„%1“ vor %2 hinzufügen</translation>
    </message>
    <message>
        <source>let %1 run in %2</source>
        <translation>%1 in %2 laufen lassen</translation>
    </message>
    <message>
        <source>add the jobs of this text</source>
        <translation>die Jobs dieses Texts hinzufügen</translation>
    </message>
    <message>
        <source>add the jobs of this text to %1</source>
        <translation>die Jobs dieses Texts zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 is a template: it is in no stage, and stays on its shelf</source>
        <translation>%1 ist eine Vorlage: Sie ist in keiner Phase und bleibt in ihrem Regal</translation>
    </message>
</context>
<context>
    <name>TraitsTexts</name>
    <message numerus="yes">
        <source>Runs %n time(s) at once</source>
        <translation>
            <numerusform>Läuft %n-mal gleichzeitig</numerusform>
            <numerusform>Läuft %n-mal gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>Started by hand</source>
        <translation>Von Hand gestartet</translation>
    </message>
    <message>
        <source>Started by hand where a rule says so</source>
        <translation>Von Hand gestartet, wo eine Regel es sagt</translation>
    </message>
    <message>
        <source>Starts %1 later</source>
        <translation>Startet %1 später</translation>
    </message>
    <message>
        <source>Starts later where a rule says so</source>
        <translation>Startet später, wo eine Regel es sagt</translation>
    </message>
    <message>
        <source>May fail: the pipeline goes on</source>
        <translation>Darf fehlschlagen: Die Pipeline läuft weiter</translation>
    </message>
    <message>
        <source>May fail where a rule says so</source>
        <translation>Darf fehlschlagen, wo eine Regel es sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) decide when it runs</source>
        <translation>
            <numerusform>%n Regel entscheidet, wann er läuft</numerusform>
            <numerusform>%n Regeln entscheiden, wann er läuft</numerusform>
        </translation>
    </message>
    <message>
        <source>“only” and “except” decide when it runs</source>
        <translation>„only“ und „except“ entscheiden, wann er läuft</translation>
    </message>
    <message>
        <source>Takes from %1, which is not known here</source>
        <translation>Übernimmt von %1, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Part of a job from %1, which is not read</source>
        <translation>Teil eines Jobs aus %1, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>Deploys to an environment</source>
        <translation>Stellt in einer Umgebung bereit</translation>
    </message>
    <message>
        <source>Starts another pipeline</source>
        <translation>Startet eine andere Pipeline</translation>
    </message>
</context>
<context>
    <name>TreeTexts</name>
    <message>
        <source>The file has %1 bytes; Caravan reads up to %2.</source>
        <translation>Die Datei hat %1 Bytes; Caravan liest bis zu %2.</translation>
    </message>
    <message>
        <source>Divide it into files that it includes.</source>
        <translation>Teilen Sie sie in Dateien auf, die sie einbindet.</translation>
    </message>
    <message>
        <source>A control character stands in the text.</source>
        <translation>Im Text steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Remove it; YAML allows none but tabs and line ends.</source>
        <translation>Entfernen Sie es; YAML erlaubt keine außer Tabulatoren und Zeilenenden.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Der Text ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation>Speichern Sie die Datei in Ihrem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>A line of this file ends with a carriage return alone, which Caravan does not read.</source>
        <translation>Eine Zeile dieser Datei endet nur mit einem Wagenrücklauf, was Caravan nicht liest.</translation>
    </message>
    <message>
        <source>Save the file with other line ends (LF or CRLF) in your editor.</source>
        <translation>Speichern Sie die Datei in Ihrem Editor mit anderen Zeilenenden (LF oder CRLF).</translation>
    </message>
</context>
<context>
    <name>TrialsTexts</name>
    <message>
        <source>a push to the default branch</source>
        <translation>einen Push auf den Standard-Branch</translation>
    </message>
    <message>
        <source>a push to another branch</source>
        <translation>einen Push auf einen anderen Branch</translation>
    </message>
    <message>
        <source>a merge request</source>
        <translation>einen Merge Request</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>einen Zeitplan</translation>
    </message>
    <message>
        <source>a pipeline started by hand</source>
        <translation>eine von Hand gestartete Pipeline</translation>
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
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;B</translation>
    </message>
</context>
<context>
    <name>UnreadableTexts</name>
    <message>
        <source>A tab stands in the indentation of line %1.</source>
        <translation>In der Einrückung von Zeile %1 steht ein Tabulator.</translation>
    </message>
    <message>
        <source>Replace tabs in the indentation by spaces</source>
        <translation>Tabulatoren in der Einrückung durch Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>The alias “%1” has no anchor before it in this file.</source>
        <translation>Der Alias „%1“ hat in dieser Datei keinen Anker davor.</translation>
    </message>
</context>
<context>
    <name>UntimedTexts</name>
    <message>
        <source>No job of the pipeline for %1 goes to a runner by itself.</source>
        <translation>Kein Job der Pipeline für %1 geht von selbst an einen Runner.</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>wird von Hand gestartet</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>wartet auf einen anderen Job</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>starts a pipeline</source>
        <translation>startet eine Pipeline</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in der Pipeline für %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) timed</source>
        <translation>
            <numerusform>%1 von %n Job geschätzt</numerusform>
            <numerusform>%1 von %n Jobs geschätzt</numerusform>
        </translation>
    </message>
    <message>
        <source>GitLab refuses it</source>
        <translation>GitLab lehnt es ab</translation>
    </message>
    <message>
        <source>The problems on the Design page say what can be done.</source>
        <translation>Die Probleme auf der Seite Entwurf sagen, was sich tun lässt.</translation>
    </message>
    <message>
        <source>Choose another event on the Design page.</source>
        <translation>Wählen Sie auf der Seite Entwurf ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>How long the pipeline takes is being worked out.</source>
        <translation>Wie lange die Pipeline dauert, wird gerade ermittelt.</translation>
    </message>
</context>
<context>
    <name>ValueGesturesTexts</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>“%1” takes %2, which an estimate cannot tell apart, and has more that can go wrong.</source>
        <translation>„%1“ dauert %2, was eine Schätzung nicht unterscheiden kann, und es kann mehr schiefgehen.</translation>
    </message>
    <message>
        <source>The next best, “%1”, takes %2.</source>
        <translation>Die nächstbeste, „%1“, dauert %2.</translation>
    </message>
    <message>
        <source>No strategy can be called the best while a job fails: %1</source>
        <translation>Solange ein Job fehlschlägt, kann keine Strategie die beste genannt werden: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %)</source>
        <translation>%1 %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>“%1” takes %2 on average over such runs: %3.</source>
        <translation>„%1“ dauert bei solchen Läufen im Mittel %2: %3.</translation>
    </message>
    <message>
        <source>“%1” takes about %2 where nothing but a commit is new, and %3 in its first run.</source>
        <translation>„%1“ dauert etwa %2, wenn nur ein Commit neu ist, und %3 im ersten Lauf.</translation>
    </message>
    <message>
        <source>“%1” takes about %2 in every run.</source>
        <translation>„%1“ dauert in jedem Lauf etwa %2.</translation>
    </message>
</context>
<context>
    <name>VerdictsTexts</name>
    <message>
        <source>waits to be started by hand</source>
        <translation>wartet darauf, von Hand gestartet zu werden</translation>
    </message>
    <message>
        <source>starts after a delay</source>
        <translation>startet verzögert</translation>
    </message>
    <message>
        <source>starts after a delay of %1</source>
        <translation>startet um %1 verzögert</translation>
    </message>
    <message>
        <source>runs when a job before it failed</source>
        <translation>läuft, wenn ein Job davor fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>runs even when a job before it failed</source>
        <translation>läuft auch, wenn ein Job davor fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>GitLab makes no pipeline for %1.</source>
        <translation>GitLab erstellt keine Pipeline für %1.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more reason(s).</source>
        <translation>
            <numerusform>Es gibt %n weiteren Grund.</numerusform>
            <numerusform>Es gibt %n weitere Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>GitLab refuses to make the pipeline for %1.</source>
        <translation>GitLab lehnt es ab, die Pipeline für %1 zu erstellen.</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>%1, may fail</source>
        <translation>%1, darf fehlschlagen</translation>
    </message>
    <message>
        <source>%1, depends on %2</source>
        <translation>%1, hängt ab von %2</translation>
    </message>
    <message>
        <source>not certain: %1</source>
        <translation>nicht sicher: %1</translation>
    </message>
    <message>
        <source>Pipeline for %1: %2. %3</source>
        <translation>Pipeline für %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>WaitingTexts</name>
    <message>
        <source>“%1” deploys with “%2” and has neither an environment nor a resource group: two pipelines may do it at the same time.</source>
        <translation>„%1“ stellt mit „%2“ bereit und hat weder eine Umgebung noch eine Ressourcengruppe: Zwei Pipelines können es gleichzeitig tun.</translation>
    </message>
    <message>
        <source>Let one pipeline at a time deploy</source>
        <translation>Immer nur eine Pipeline bereitstellen lassen</translation>
    </message>
    <message>
        <source>New commits are to cancel “%1” jobs of old pipelines, but no job is interruptible.</source>
        <translation>Neue Commits sollen die „%1“-Jobs alter Pipelines abbrechen, aber kein Job ist unterbrechbar.</translation>
    </message>
    <message>
        <source>Make jobs interruptible by default</source>
        <translation>Jobs standardmäßig unterbrechbar machen</translation>
    </message>
    <message>
        <source>“%1” only looks at the sources, but waits until “%2” and all other jobs of earlier stages have ended.</source>
        <translation>„%1“ sieht sich nur die Quellen an, wartet aber, bis „%2“ und alle anderen Jobs früherer Phasen beendet sind.</translation>
    </message>
    <message>
        <source>Let it start at once</source>
        <translation>Den Job sofort starten lassen</translation>
    </message>
    <message>
        <source>“%1” and %2 other jobs run “%3” in every pipeline.</source>
        <translation>„%1“ und %2 andere Jobs führen „%3“ in jeder Pipeline aus.</translation>
    </message>
    <message>
        <source>Retry only after failures of the runner</source>
        <translation>Nur nach Fehlern des Runners wiederholen</translation>
    </message>
    <message>
        <source>“%1” runs a second time whatever fails, its own script too.</source>
        <translation>„%1“ läuft ein zweites Mal, was auch immer fehlschlägt, auch das eigene Skript.</translation>
    </message>
    <message>
        <source>“%1” runs up to %2 more times whatever fails, its own script too.</source>
        <translation>„%1“ läuft noch bis zu %2-mal, was auch immer fehlschlägt, auch das eigene Skript.</translation>
    </message>
</context>
<context>
    <name>blocks/jobs.yml</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A column of jobs that run at the same time, after the stages before it.</source>
        <translation>Eine Spalte von Jobs, die gleichzeitig laufen, nach den Phasen davor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Test on Windows</source>
        <translation>Tests unter Windows</translation>
    </message>
    <message>
        <source>Test on macOS</source>
        <translation>Tests unter macOS</translation>
    </message>
    <message>
        <source>Cache refresh</source>
        <translation>Cache-Erneuerung</translation>
    </message>
    <message>
        <source>Nightly with the next OCaml</source>
        <translation>Nachts mit dem nächsten OCaml</translation>
    </message>
    <message>
        <source>Lower bounds</source>
        <translation>Untere Schranken</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Testabdeckung</translation>
    </message>
    <message>
        <source>Test with each OCaml</source>
        <translation>Tests mit jedem OCaml</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Benchmarks</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Erzeugte Dateien</translation>
    </message>
    <message>
        <source>opam lint</source>
        <translation>opam lint</translation>
    </message>
    <message>
        <source>Static binary</source>
        <translation>Statisches Programm</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Docker-Image</translation>
    </message>
    <message>
        <source>Release tarball</source>
        <translation>Release-Archiv</translation>
    </message>
    <message>
        <source>Program for the browser</source>
        <translation>Programm für den Browser</translation>
    </message>
    <message>
        <source>Site generator</source>
        <translation>Website-Generator</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Format check</source>
        <translation>Formatprüfung</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Runs the tests on gitlab.com&apos;s Windows runners, in opam&apos;s own Cygwin. It has never been run here, and the first run compiles OCaml for an hour and more.</source>
        <translation>Führt die Tests auf den Windows-Runnern von gitlab.com aus, im Cygwin von opam. Das ist hier nie gelaufen, und der erste Lauf kompiliert OCaml eine Stunde und länger.</translation>
    </message>
    <message>
        <source>Runs the tests on gitlab.com&apos;s macOS runners, which belong to paid plans. It has never been run here.</source>
        <translation>Führt die Tests auf den macOS-Runnern von gitlab.com aus, die zu bezahlten Tarifen gehören. Das ist hier nie gelaufen.</translation>
    </message>
    <message>
        <source>In a scheduled pipeline, makes the cache of the other jobs anew, so that their packages do not stay as old as it is.</source>
        <translation>Erneuert in einer Pipeline nach Zeitplan den Cache der anderen Jobs, damit ihre Pakete nicht so alt bleiben, wie er ist.</translation>
    </message>
    <message>
        <source>In a scheduled pipeline, tests with the OCaml that is being made. The job may fail.</source>
        <translation>Testet in einer Pipeline nach Zeitplan mit dem OCaml, das gerade entsteht. Der Job darf fehlschlagen.</translation>
    </message>
    <message>
        <source>Tests with the oldest packages that the opam files allow, on the oldest OCaml, so that their bounds are true.</source>
        <translation>Testet mit den ältesten Paketen, die die opam-Dateien erlauben, unter dem ältesten OCaml, damit deren Schranken stimmen.</translation>
    </message>
    <message>
        <source>Runs the tests with bisect_ppx and shows GitLab which lines they reach. The dune files must have (instrumentation (backend bisect_ppx)).</source>
        <translation>Führt die Tests mit bisect_ppx aus und zeigt GitLab, welche Zeilen sie erreichen. Die dune-Dateien müssen (instrumentation (backend bisect_ppx)) haben.</translation>
    </message>
    <message>
        <source>Runs the tests once with each release of OCaml that the project takes, at the same time.</source>
        <translation>Führt die Tests einmal mit jedem OCaml-Release aus, das das Projekt erlaubt, alle gleichzeitig.</translation>
    </message>
    <message>
        <source>Builds dune&apos;s alias of the benchmarks on the default branch, never two at once. Give it the tag of a runner that is always the same machine.</source>
        <translation>Baut den dune-Alias der Benchmarks auf dem Standard-Branch, nie zwei zugleich. Geben Sie dem Job das Tag eines Runners, der immer dieselbe Maschine ist.</translation>
    </message>
    <message>
        <source>Fails when the opam files are not what dune would write from dune-project.</source>
        <translation>Schlägt fehl, wenn die opam-Dateien nicht so sind, wie dune sie aus dune-project schreiben würde.</translation>
    </message>
    <message>
        <source>Fails when opam finds mistakes in the opam files.</source>
        <translation>Schlägt fehl, wenn opam in den opam-Dateien Fehler findet.</translation>
    </message>
    <message>
        <source>Builds a program on Alpine with musl that runs on every Linux. A dune file needs (env (static (link_flags (:standard -ccopt -static)))).</source>
        <translation>Baut unter Alpine mit musl ein Programm, das auf jedem Linux läuft. Eine dune-Datei benötigt (env (static (link_flags (:standard -ccopt -static)))).</translation>
    </message>
    <message>
        <source>Builds an image with the project&apos;s programs and pushes it to the project&apos;s registry, by docker-in-docker or as else the runner lets it.</source>
        <translation>Baut ein Image mit den Programmen des Projekts und lädt es in die Registry des Projekts hoch, durch docker-in-docker oder so, wie der Runner es sonst zulässt.</translation>
    </message>
    <message>
        <source>For a tag, makes an archive of the sources, which never changes again, and puts it into the project&apos;s package registry.</source>
        <translation>Macht für ein Tag ein Archiv der Quellen, das sich nie mehr ändert, und legt es in die Paket-Registry des Projekts.</translation>
    </message>
    <message>
        <source>Compiles a program with js_of_ocaml and publishes it as the project&apos;s website.</source>
        <translation>Kompiliert ein Programm mit js_of_ocaml und veröffentlicht es als Website des Projekts.</translation>
    </message>
    <message>
        <source>Runs a program of the project that writes pages, and publishes them as the project&apos;s website.</source>
        <translation>Führt ein Programm des Projekts aus, das Seiten schreibt, und veröffentlicht sie als Website des Projekts.</translation>
    </message>
    <message>
        <source>Publishes the project&apos;s documentation as its website.</source>
        <translation>Veröffentlicht die Dokumentation des Projekts als dessen Website.</translation>
    </message>
    <message>
        <source>Fails when ocamlformat would change a file. The job has an OCaml that this version of ocamlformat takes, which need not be the project&apos;s.</source>
        <translation>Schlägt fehl, wenn ocamlformat eine Datei ändern würde. Der Job hat ein OCaml, mit dem diese Version von ocamlformat zurechtkommt und das nicht das des Projekts sein muss.</translation>
    </message>
    <message>
        <source>Builds the HTML documentation with odoc.</source>
        <translation>Baut die HTML-Dokumentation mit odoc.</translation>
    </message>
    <message>
        <source>Runs the tests of the project.</source>
        <translation>Führt die Tests des Projekts aus.</translation>
    </message>
    <message>
        <source>Builds everything that the project installs.</source>
        <translation>Baut alles, was das Projekt installiert.</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Most that is billed</source>
        <translation>Höchstens abgerechnet</translation>
    </message>
    <message>
        <source>Most CO₂e</source>
        <translation>Höchstens CO₂e</translation>
    </message>
    <message>
        <source>Tag of the runner</source>
        <translation>Tag des Runners</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The next OCaml</source>
        <translation>Das nächste OCaml</translation>
    </message>
    <message>
        <source>Releases of OCaml</source>
        <translation>OCaml-Releases</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Dockerfile of the project, or a generated one</source>
        <translation>Dockerfile des Projekts oder ein erzeugtes</translation>
    </message>
    <message>
        <source>Page that loads it</source>
        <translation>Seite, die es lädt</translation>
    </message>
    <message>
        <source>How GitLab is told: “job-name” for every GitLab, “keyword” for 17.10 and newer</source>
        <translation>Wie GitLab es erfährt: „job-name“ für jedes GitLab, „keyword“ für 17.10 und neuer</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>Seine Argumente</translation>
    </message>
    <message>
        <source>When it runs: “always” on the default branch, or “by-hand”</source>
        <translation>Wann der Job läuft: „always“ auf dem Standard-Branch oder „by-hand“</translation>
    </message>
    <message>
        <source>Version of ocamlformat</source>
        <translation>Version von ocamlformat</translation>
    </message>
    <message>
        <source>Ends the pipeline before its other jobs start when an estimate says that it would take too long or cost too much. There is no public image with caravan-cli. Where the image has none, the job installs the Debian package that Caravan&apos;s packaging/package makes, which somebody has uploaded to the project&apos;s package registry as caravan/1/caravan.deb.</source>
        <translation>Beendet die Pipeline, bevor ihre anderen Jobs beginnen, wenn sie nach einer Schätzung zu lange dauern oder zu viel kosten würde. Es gibt kein öffentliches Image mit caravan-cli. Wo das Image keines hat, installiert der Job das Debian-Paket, das packaging/package von Caravan macht und das jemand als caravan/1/caravan.deb in die Paket-Registry des Projekts hochgeladen hat.</translation>
    </message>
    <message>
        <source>Image: with caravan-cli, or Debian 13</source>
        <translation>Image: mit caravan-cli oder Debian 13</translation>
    </message>
    <message>
        <source>Version of the uploaded package</source>
        <translation>Version des hochgeladenen Pakets</translation>
    </message>
</context>
<context>
    <name>blocks/keys.yml</name>
    <message>
        <source>Key by dependencies</source>
        <translation>Schlüssel nach Abhängigkeiten</translation>
    </message>
    <message>
        <source>Key by branch</source>
        <translation>Schlüssel nach Branch</translation>
    </message>
    <message>
        <source>Key by job</source>
        <translation>Schlüssel nach Job</translation>
    </message>
    <message>
        <source>Key by job and branch</source>
        <translation>Schlüssel nach Job und Branch</translation>
    </message>
    <message>
        <source>One key for all</source>
        <translation>Ein Schlüssel für alle</translation>
    </message>
    <message>
        <source>Another cache whenever the files change that say which packages the project needs. All branches with the same ones share it.</source>
        <translation>Ein anderer Cache, sobald sich die Dateien ändern, die sagen, welche Pakete das Projekt braucht. Alle Branches mit denselben teilen ihn.</translation>
    </message>
    <message>
        <source>One cache for each branch; a new branch begins with that of the default branch. It grows old when dependencies change.</source>
        <translation>Ein Cache für jeden Branch; ein neuer Branch beginnt mit dem des Standard-Branchs. Er veraltet, wenn sich Abhängigkeiten ändern.</translation>
    </message>
    <message>
        <source>One cache for each job, shared by all branches. It grows old when dependencies change.</source>
        <translation>Ein Cache für jeden Job, den alle Branches teilen. Er veraltet, wenn sich Abhängigkeiten ändern.</translation>
    </message>
    <message>
        <source>One cache for each job of each branch; a new branch begins with that of the default branch.</source>
        <translation>Ein Cache für jeden Job jedes Branchs; ein neuer Branch beginnt mit dem des Standard-Branchs.</translation>
    </message>
    <message>
        <source>One cache that all jobs and branches with this key share. The last one that stores it wins, and it grows old when dependencies change.</source>
        <translation>Ein Cache, den alle Jobs und Branches mit diesem Schlüssel teilen. Wer ihn zuletzt speichert, gewinnt, und er veraltet, wenn sich Abhängigkeiten ändern.</translation>
    </message>
</context>
<context>
    <name>caravan::Actions</name>
    <message>
        <source>&amp;New Pipeline…</source>
        <translation>&amp;Neue Pipeline&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>Von der Festplatte neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy YAML</source>
        <translation>YAML &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the Text</source>
        <translation>Im Text &amp;suchen</translation>
    </message>
    <message>
        <source>Find a &amp;Block</source>
        <translation>&amp;Baustein suchen</translation>
    </message>
    <message>
        <source>Re&amp;name Job or Stage</source>
        <translation>Job oder Phase &amp;umbenennen</translation>
    </message>
    <message>
        <source>Remove &amp;Job or Stage</source>
        <translation>Job oder Phase &amp;entfernen</translation>
    </message>
    <message>
        <source>Fi&amp;x All Problems</source>
        <translation>Alle &amp;Probleme beheben</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Di&amp;fference from Disk</source>
        <translation>&amp;Unterschied zur Festplatte</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Fi&amp;t the Pipeline</source>
        <translation>Pipeline einp&amp;assen</translation>
    </message>
    <message>
        <source>Follow the De&amp;sktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dunke&amp;l</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher Kontras&amp;t</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Caravan</source>
        <translation>Über &amp;Caravan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>Zule&amp;tzt geöffnet</translation>
    </message>
    <message>
        <source>Pipeline of an &amp;Event…</source>
        <translation>Pipeline für ein Ere&amp;ignis&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;very Job</source>
        <translation>Alle &amp;Jobs</translation>
    </message>
    <message>
        <source>Export as Te&amp;mplate…</source>
        <translation>Als &amp;Vorlage exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export Self-&amp;Benchmark…</source>
        <translation>Selbst-Bench&amp;mark exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Ask opam</source>
        <translation>&amp;opam fragen</translation>
    </message>
    <message>
        <source>&amp;Server and Runners…</source>
        <translation>Ser&amp;ver und Runner&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>Suchen und ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>Gehe zu Zeile&#xa0;…</translation>
    </message>
    <message>
        <source>Propose What May Stand Here</source>
        <translation>Vorschlagen, was hier stehen kann</translation>
    </message>
    <message>
        <source>Go to Definition</source>
        <translation>Gehe zur Definition</translation>
    </message>
    <message>
        <source>Comment Lines</source>
        <translation>Zeilen auskommentieren</translation>
    </message>
    <message>
        <source>Explain What Stands Here</source>
        <translation>Erklären, was hier steht</translation>
    </message>
    <message>
        <source>Difference from the Last Commit</source>
        <translation>Unterschied zum letzten Commit</translation>
    </message>
    <message>
        <source>Resolved Pipeline</source>
        <translation>Aufgelöste Pipeline</translation>
    </message>
    <message>
        <source>Fold Here</source>
        <translation>Hier einklappen</translation>
    </message>
    <message>
        <source>Unfold Here</source>
        <translation>Hier ausklappen</translation>
    </message>
    <message>
        <source>Fold Everything</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold Everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Text beside the Canvas</source>
        <translation>Text neben der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the File on Disk</source>
        <translation>Mit der Datei auf der Festplatte &amp;zusammenführen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Preferenc&amp;es…</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>Befehls&amp;palette&#xa0;…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>&amp;Bausteine</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;All Panels as at First</source>
        <translation>&amp;Alle Bereiche wie am Anfang</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Why: Strategies and Rules</source>
        <translation>&amp;Warum: Strategien und Regeln</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Ber&amp;eiche</translation>
    </message>
    <message>
        <source>%1 › Panels</source>
        <translation>%1 › Bereiche</translation>
    </message>
    <message>
        <source>Previo&amp;us Panel</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>GitLa&amp;b&apos;s Keywords</source>
        <translation>Schlüsselwörter von Git&amp;Lab</translation>
    </message>
    <message>
        <source>R&amp;unner Profiles…</source>
        <translation>R&amp;unner-Profile&#xa0;…</translation>
    </message>
    <message>
        <source>Fetch &amp;Includes</source>
        <translation>E&amp;ingebundenes abrufen</translation>
    </message>
    <message>
        <source>Stop Fetching</source>
        <translation>Abrufen anhalten</translation>
    </message>
    <message>
        <source>To&amp;ken for a Server…</source>
        <translation>To&amp;ken für einen Server&#xa0;…</translation>
    </message>
    <message>
        <source>I&amp;mages of Your Own…</source>
        <translation>Eigene I&amp;mages&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;GitLab&apos;s Address…</source>
        <translation>Adresse von &amp;GitLab&#xa0;…</translation>
    </message>
    <message>
        <source>Fetched Fi&amp;les…</source>
        <translation>Abgerufene &amp;Dateien&#xa0;…</translation>
    </message>
</context>
<context>
    <name>caravan::AddressDialog</name>
    <message>
        <source>GitLab&apos;s Address</source>
        <translation>Adresse von GitLab</translation>
    </message>
    <message>
        <source>Where GitLab itself begins, if that is below a path of its server: https://example.org/gitlab, for instance. It is remembered for all projects, in a file of yours and not in the pipeline.</source>
        <translation>Wo GitLab selbst beginnt, falls das unter einem Pfad seines Servers ist: zum Beispiel https://example.org/gitlab. Es wird für alle Projekte gemerkt, in einer Datei von Ihnen und nicht in der Pipeline.</translation>
    </message>
    <message>
        <source>This project is at %1.</source>
        <translation>Dieses Projekt liegt unter %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>caravan::CanvasView</name>
    <message>
        <source>This pipeline has no jobs yet</source>
        <translation>Diese Pipeline hat noch keine Jobs</translation>
    </message>
    <message>
        <source>Drag a job here from the list on the left, or let Caravan propose a pipeline.</source>
        <translation>Ziehen Sie einen Job aus der Liste links hierher, oder lassen Sie Caravan eine Pipeline vorschlagen.</translation>
    </message>
    <message>
        <source>The text cannot be read now: this is its last good state</source>
        <translation>Der Text kann gerade nicht gelesen werden: Das ist sein letzter gültiger Stand</translation>
    </message>
    <message>
        <source>Pipeline canvas</source>
        <translation>Arbeitsfläche der Pipeline</translation>
    </message>
    <message>
        <source>Propose a Pipeline</source>
        <translation>Pipeline vorschlagen</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Name des Jobs</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Drag to a job that shall wait for %1</source>
        <translation>Zu einem Job ziehen, der auf %1 warten soll</translation>
    </message>
    <message>
        <source>This text cannot be read</source>
        <translation>Dieser Text kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The list of problems says where it breaks and why. Its jobs appear here as soon as it can be read.</source>
        <translation>Die Problemliste sagt, wo und warum er nicht lesbar ist. Seine Jobs erscheinen hier, sobald er gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>caravan::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>caravan::ComparePage</name>
    <message>
        <source>Compare strategies</source>
        <translation>Strategien vergleichen</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Which cache strategy is fastest for this project?</source>
        <translation>Welche Cache-Strategie ist für dieses Projekt die schnellste?</translation>
    </message>
    <message>
        <source>Comparing strategies</source>
        <translation>Strategien werden verglichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Estimating the pipeline under each strategy…</source>
        <translation>Die Pipeline wird mit jeder Strategie geschätzt&#xa0;…</translation>
    </message>
    <message>
        <source>The text cannot be read now</source>
        <translation>Der Text kann gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Es gibt noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Add a job that builds or tests OCaml code on the Design page; then every strategy has a column here.</source>
        <translation>Fügen Sie auf der Seite „Entwurf“ einen Job hinzu, der OCaml-Code baut oder testet; dann hat hier jede Strategie eine Spalte.</translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation>Der Vergleich wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The strategies could not be compared</source>
        <translation>Die Strategien konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>Every column is this pipeline, rewritten for the strategy and estimated on the same runner.</source>
        <translation>Jede Spalte ist diese Pipeline, für die Strategie umgeschrieben und auf demselben Runner geschätzt.</translation>
    </message>
    <message>
        <source>The pipeline has changed since it was compared.</source>
        <translation>Die Pipeline hat sich seit dem Vergleich geändert.</translation>
    </message>
    <message>
        <source>Compare again, then choose.</source>
        <translation>Vergleichen Sie erneut, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>Use “%1” for the pipeline</source>
        <translation>„%1“ für die Pipeline verwenden</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Every column is the pipeline for %1, rewritten for the strategy and estimated on the same runner.</source>
        <translation>Jede Spalte ist die Pipeline für %1, für die Strategie umgeschrieben und auf demselben Runner geschätzt.</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>am grünsten</translation>
    </message>
    <message>
        <source>simplest</source>
        <translation>am einfachsten</translation>
    </message>
    <message>
        <source>mends</source>
        <translation>behebt den Fehler</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>spart %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>No combination works.</source>
        <translation>Keine Kombination funktioniert.</translation>
    </message>
    <message>
        <source>Pipelines that were tried: %1. The first columns are the best of them, then single edits.</source>
        <translation>Ausprobierte Pipelines: %1. Die ersten Spalten sind die besten davon, dann folgen einzelne Änderungen.</translation>
    </message>
</context>
<context>
    <name>caravan::DependencyTree</name>
    <message>
        <source>It has nothing to build.</source>
        <translation>Es hat nichts zu bauen.</translation>
    </message>
    <message>
        <source>This version was measured.</source>
        <translation>Diese Version wurde gemessen.</translation>
    </message>
    <message>
        <source>Another version of it was measured.</source>
        <translation>Eine andere Version davon wurde gemessen.</translation>
    </message>
    <message>
        <source>Somebody told its figures.</source>
        <translation>Jemand hat seine Zahlen angegeben.</translation>
    </message>
    <message>
        <source>Predicted from what the repository says of it.</source>
        <translation>Vorhergesagt aus dem, was das Repository darüber sagt.</translation>
    </message>
    <message>
        <source>Nobody knows the package; its figures are a guess.</source>
        <translation>Niemand kennt das Paket; seine Zahlen sind geraten.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Seconds of one processor to build it, on the machine of the measurements</source>
        <translation>Sekunden eines Prozessors, um es zu bauen, auf dem Rechner der Messungen</translation>
    </message>
    <message>
        <source>What it takes when it is installed</source>
        <translation>Was es installiert belegt</translation>
    </message>
    <message>
        <source>%1 to build on one processor · %2</source>
        <translation>%1 Bauen auf einem Prozessor · %2</translation>
    </message>
    <message>
        <source>%1 of one processor to build, %2 installed</source>
        <translation>%1 eines Prozessors zum Bauen, %2 installiert</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>Systempakete</translation>
    </message>
</context>
<context>
    <name>caravan::DesignPage</name>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>caravan::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>caravan::Dock</name>
    <message>
        <source>Drag to move the panel; a double click takes it out of the window.</source>
        <translation>Ziehen verschiebt den Bereich; ein Doppelklick nimmt ihn aus dem Fenster.</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>caravan::Document</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The text here and the file on disk changed the same lines in different ways.</source>
        <translation>Der Text hier und die Datei auf der Festplatte haben dieselben Zeilen verschieden geändert.</translation>
    </message>
    <message>
        <source>Reload takes the file; Keep Mine takes the text, and shows the difference before it is saved.</source>
        <translation>„Neu laden“ nimmt die Datei; „Meine behalten“ nimmt den Text und zeigt den Unterschied vor dem Speichern.</translation>
    </message>
    <message>
        <source>Merge with the file on disk</source>
        <translation>Mit der Datei auf der Festplatte zusammenführen</translation>
    </message>
</context>
<context>
    <name>caravan::EditorGutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>This line is other than in the file.</source>
        <translation>Diese Zeile ist anders als in der Datei.</translation>
    </message>
    <message>
        <source>Show what is folded away below this line</source>
        <translation>Zeigen, was unter dieser Zeile eingeklappt ist</translation>
    </message>
    <message>
        <source>Fold away what belongs to this line</source>
        <translation>Einklappen, was zu dieser Zeile gehört</translation>
    </message>
</context>
<context>
    <name>caravan::EventBar</name>
    <message>
        <source>Pipeline of</source>
        <translation>Pipeline für</translation>
    </message>
    <message>
        <source>Show the Line</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>Pipeline of an event</source>
        <translation>Pipeline für ein Ereignis</translation>
    </message>
    <message>
        <source>Shows which jobs the pipeline of such an event has, and why.</source>
        <translation>Zeigt, welche Jobs die Pipeline für ein solches Ereignis hat und warum.</translation>
    </message>
    <message>
        <source>every job</source>
        <translation>alle Jobs</translation>
    </message>
    <message>
        <source>a push</source>
        <translation>einen Push</translation>
    </message>
    <message>
        <source>a merge request</source>
        <translation>einen Merge Request</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>einen Zeitplan</translation>
    </message>
    <message>
        <source>a start by hand</source>
        <translation>einen manuellen Start</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Variables and changed files</source>
        <translation>Variablen und geänderte Dateien</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>NAME=value, one a line</source>
        <translation>NAME=Wert, eine je Zeile</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 von %n Job</numerusform>
            <numerusform>%1 von %n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs that the pipeline for %1 has.</source>
        <translation>Jobs, die die Pipeline für %1 hat.</translation>
    </message>
    <message>
        <source>“%1” is no variable: write NAME=value.</source>
        <translation>„%1“ ist keine Variable: Schreiben Sie NAME=Wert.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Source branch</source>
        <translation>Quellbranch</translation>
    </message>
    <message>
        <source>Variables and files (%1)</source>
        <translation>Variablen und Dateien (%1)</translation>
    </message>
    <message>
        <source>Variables and files</source>
        <translation>Variablen und Dateien</translation>
    </message>
    <message>
        <source>only rules with compare_to ask for them here</source>
        <translation>nur Regeln mit compare_to fragen hier danach</translation>
    </message>
    <message>
        <source>not known; one a line</source>
        <translation>nicht bekannt; eine je Zeile</translation>
    </message>
    <message numerus="yes">
        <source>as on this branch: %n file(s)</source>
        <translation>
            <numerusform>wie auf diesem Branch: %n Datei</numerusform>
            <numerusform>wie auf diesem Branch: %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as in the last commit: %n file(s)</source>
        <translation>
            <numerusform>wie im letzten Commit: %n Datei</numerusform>
            <numerusform>wie im letzten Commit: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>a first push</source>
        <translation>einen ersten Push</translation>
    </message>
    <message>
        <source>The branch is pushed for the first time, so that GitLab takes all files as changed.</source>
        <translation>Der Branch wird zum ersten Mal gepusht, sodass GitLab alle Dateien als geändert ansieht.</translation>
    </message>
</context>
<context>
    <name>caravan::FetchedDialog</name>
    <message>
        <source>Fetched Files</source>
        <translation>Abgerufene Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Remove &amp;Unused…</source>
        <translation>&amp;Unbenutztes entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove &amp;All…</source>
        <translation>&amp;Alles entfernen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Remove the fetched files that were not used for %n day(s)?</source>
        <translation>
            <numerusform>Die abgerufenen Dateien entfernen, die seit %n Tag nicht benutzt wurden?</numerusform>
            <numerusform>Die abgerufenen Dateien entfernen, die seit %n Tagen nicht benutzt wurden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all fetched files?</source>
        <translation>Alle abgerufenen Dateien entfernen?</translation>
    </message>
    <message>
        <source>%1; damaged, so that it is fetched anew</source>
        <translation>%1; beschädigt, sodass sie neu abgerufen wird</translation>
    </message>
    <message>
        <source>(a file of an earlier version of Caravan)</source>
        <translation>(eine Datei einer früheren Version von Caravan)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all, in %2.</source>
        <translation>
            <numerusform>%n Datei, insgesamt %1, in %2.</numerusform>
            <numerusform>%n Dateien, insgesamt %1, in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept: nothing that a pipeline includes from elsewhere was fetched.</source>
        <translation>Nichts wird aufbewahrt: Nichts, was eine Pipeline von anderswo einbindet, wurde abgerufen.</translation>
    </message>
    <message>
        <source>%1 What was not used for %2 days is dropped when something is fetched.</source>
        <translation>%1 Was %2 Tage nicht benutzt wurde, wird entfernt, wenn etwas abgerufen wird.</translation>
    </message>
    <message>
        <source>What a pipeline includes is unknown then, until it is fetched again.</source>
        <translation>Was eine Pipeline einbindet, ist dann unbekannt, bis es erneut abgerufen wird.</translation>
    </message>
</context>
<context>
    <name>caravan::FigureTable</name>
    <message>
        <source>Copy as Table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy “%1” as a table</source>
        <translation>„%1“ als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>caravan::FileFlow</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 has no opam file, no dune-project and no .gitlab-ci.yml.</source>
        <translation>%1 hat keine opam-Datei, kein dune-project und keine .gitlab-ci.yml.</translation>
    </message>
    <message>
        <source>Open the folder that holds them, or add jobs from the palette.</source>
        <translation>Öffnen Sie den Ordner, der sie enthält, oder fügen Sie Jobs aus der Palette hinzu.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>New Pipeline for a Folder</source>
        <translation>Neue Pipeline für einen Ordner</translation>
    </message>
    <message>
        <source>%1 has no opam file and no dune-project, so there is nothing to propose a pipeline from.</source>
        <translation>%1 hat keine opam-Datei und kein dune-project, daher gibt es nichts, woraus sich eine Pipeline vorschlagen ließe.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them.</source>
        <translation>Wählen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>This project has a pipeline already; the proposed one stands in its place and is not saved.</source>
        <translation>Dieses Projekt hat bereits eine Pipeline; die vorgeschlagene steht an ihrer Stelle und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Undo brings the old one back.</source>
        <translation>Rückgängig holt die alte zurück.</translation>
    </message>
    <message>
        <source>Export the Pipeline</source>
        <translation>Pipeline exportieren</translation>
    </message>
    <message>
        <source>The pipeline was written to %1.</source>
        <translation>Die Pipeline wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read.</source>
        <translation>%1 wurde auf der Festplatte geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>Export as Template</source>
        <translation>Als Vorlage exportieren</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Its inputs are: %1.</source>
        <translation>Ihre Inputs sind: %1.</translation>
    </message>
    <message>
        <source>Run it, save the logs of its jobs, and give them to caravan-cli calibrate.</source>
        <translation>Führen Sie sie aus, speichern Sie die Logs ihrer Jobs, und geben Sie sie an caravan-cli calibrate.</translation>
    </message>
    <message>
        <source>Export Self-Benchmark</source>
        <translation>Selbst-Benchmark exportieren</translation>
    </message>
    <message>
        <source>What is exported does not take the place of the pipeline itself.</source>
        <translation>Was exportiert wird, tritt nicht an die Stelle der Pipeline selbst.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Text of %1 was not saved when Caravan ended.</source>
        <translation>Text von %1 war nicht gespeichert, als Caravan endete.</translation>
    </message>
    <message>
        <source>It is there again when the folder is opened.</source>
        <translation>Er ist wieder da, wenn der Ordner geöffnet wird.</translation>
    </message>
    <message>
        <source>Recover the unsaved text</source>
        <translation>Den nicht gespeicherten Text wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing is written yet. Undo brings back the text of the file.</source>
        <translation>Noch ist nichts geschrieben. Rückgängig bringt den Text der Datei zurück.</translation>
    </message>
    <message>
        <source>The field “%1” had not taken over: %2</source>
        <translation>Das Feld „%1“ hatte nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Caravan ended before this text was saved (%1), and the file was changed since.</source>
        <translation>Caravan endete, bevor dieser Text gespeichert war (%1), und die Datei wurde seither geändert.</translation>
    </message>
    <message>
        <source>Caravan ended before this text was saved (%1).</source>
        <translation>Caravan endete, bevor dieser Text gespeichert war (%1).</translation>
    </message>
    <message>
        <source>Propose a pipeline</source>
        <translation>Eine Pipeline vorschlagen</translation>
    </message>
    <message>
        <source>Take the file (Reload), keep this text, or merge both. Nothing is written before you save.</source>
        <translation>Nehmen Sie die Datei (Neu laden), behalten Sie diesen Text, oder führen Sie beide zusammen. Nichts wird geschrieben, bevor Sie speichern.</translation>
    </message>
</context>
<context>
    <name>caravan::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Zu suchender Text</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Text, der an die Stelle kommt</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>%n-mal gefunden</numerusform>
            <numerusform>%n-mal gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>%n-mal ersetzt</numerusform>
            <numerusform>%n-mal ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::FixList</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>About the selected problem</source>
        <translation>Zum ausgewählten Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Korrektur: %1</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>Show the change that this fix makes: %1</source>
        <translation>Die Änderung zeigen, die diese Korrektur vornimmt: %1</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Alle beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix this and %n more of its kind (%1)</source>
        <translation>
            <numerusform>Dieses und %n weiteres dieser Art beheben (%1)</numerusform>
            <numerusform>Dieses und %n weitere dieser Art beheben (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore this problem by a comment in the text</source>
        <translation>Dieses Problem durch einen Kommentar im Text ignorieren</translation>
    </message>
    <message>
        <source>Why the problem is none here</source>
        <translation>Warum das hier kein Problem ist</translation>
    </message>
    <message>
        <source>because…</source>
        <translation>weil&#xa0;…</translation>
    </message>
</context>
<context>
    <name>caravan::FollowingBar</name>
    <message>
        <source>Working out the pipeline for %1: %2 %</source>
        <translation>Die Pipeline für %1 wird ermittelt: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Working out the times on “%1”: %2 %</source>
        <translation>Die Zeiten auf „%1“ werden ermittelt: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Working out the times of “%1”: %2 %</source>
        <translation>Die Zeiten von „%1“ werden ermittelt: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Working out times and problems: %1 %</source>
        <translation>Zeiten und Probleme werden ermittelt: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Stay with what was chosen before</source>
        <translation>Bei der vorigen Auswahl bleiben</translation>
    </message>
</context>
<context>
    <name>caravan::FootBar</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 · text %2</source>
        <translation>%1 · Text %2</translation>
    </message>
</context>
<context>
    <name>caravan::Guide</name>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Job in %1</source>
        <translation>Job in %1</translation>
    </message>
</context>
<context>
    <name>caravan::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>caravan::HistoryPage</name>
    <message>
        <source>Copy as Table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy “%1” as a table</source>
        <translation>„%1“ als Tabelle kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Replay Again</source>
        <translation>Erneut nachspielen</translation>
    </message>
    <message>
        <source>The project&apos;s history, replayed</source>
        <translation>Der Verlauf des Projekts, nachgespielt</translation>
    </message>
    <message>
        <source>This is a shallow clone: commits before the first one here are not known.</source>
        <translation>Dies ist ein flacher Klon: Commits vor dem ersten hier sind nicht bekannt.</translation>
    </message>
    <message>
        <source>What each commit would have found</source>
        <translation>Was jeder Commit gefunden hätte</translation>
    </message>
    <message>
        <source>Totals of each strategy</source>
        <translation>Summen jeder Strategie</translation>
    </message>
    <message>
        <source>Hours of runner time, added up</source>
        <translation>Stunden der Runner, aufsummiert</translation>
    </message>
    <message>
        <source>Commits that changed what cache keys are made of</source>
        <translation>Commits, die geändert haben, woraus Cache-Schlüssel gebildet werden</translation>
    </message>
    <message>
        <source>Mix of runs, by which Compare weighs scenarios</source>
        <translation>Verteilung der Läufe, nach der der Vergleich Szenarien gewichtet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show where the figures come from</source>
        <translation>Zeigen, woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>What is taken for granted, and the sources of times, energy and CO₂e</source>
        <translation>Was vorausgesetzt wird, und die Quellen von Zeiten, Energie und CO₂e</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Replaying commits</source>
        <translation>Commits werden nachgespielt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replaying the commits under each strategy…</source>
        <translation>Die Commits werden unter jeder Strategie nachgespielt&#xa0;…</translation>
    </message>
    <message>
        <source>The text cannot be read now</source>
        <translation>Der Text kann gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is nothing to replay yet</source>
        <translation>Es gibt noch nichts nachzuspielen</translation>
    </message>
    <message>
        <source>Add a job that builds or tests OCaml code on the Design page; then you see here what it would have found of its caches.</source>
        <translation>Fügen Sie auf der Seite „Entwurf“ einen Job hinzu, der OCaml-Code baut oder testet; dann sehen Sie hier, was er von seinen Caches gefunden hätte.</translation>
    </message>
    <message>
        <source>The replay was cancelled</source>
        <translation>Das Nachspielen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no history to replay</source>
        <translation>Es gibt keinen Verlauf zum Nachspielen</translation>
    </message>
    <message>
        <source>There is nothing to replay</source>
        <translation>Es gibt nichts nachzuspielen</translation>
    </message>
    <message>
        <source>The history could not be replayed</source>
        <translation>Der Verlauf konnte nicht nachgespielt werden</translation>
    </message>
    <message numerus="yes">
        <source>The last %n commit(s), replayed</source>
        <translation>
            <numerusform>Der letzte Commit, nachgespielt</numerusform>
            <numerusform>Die letzten %n Commits, nachgespielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n commit(s) of %1, replayed</source>
        <translation>
            <numerusform>Der letzte Commit von %1, nachgespielt</numerusform>
            <numerusform>Die letzten %n Commits von %1, nachgespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Under “%1”.</source>
        <translation>Unter „%1“.</translation>
    </message>
    <message>
        <source>Runner time</source>
        <translation>Runner-Zeit</translation>
    </message>
    <message>
        <source>Under “%1”: of all jobs together, the median.</source>
        <translation>Unter „%1“: von allen Jobs zusammen, der Median.</translation>
    </message>
</context>
<context>
    <name>caravan::HostDialog</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>As the profile says: %1</source>
        <translation>Nach dem Profil: %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Server and Runners</source>
        <translation>Server und Runner</translation>
    </message>
    <message>
        <source>Runners: %1.</source>
        <translation>Runner: %1.</translation>
    </message>
    <message>
        <source>Server: %1. Runners: %2.</source>
        <translation>Server: %1. Runner: %2.</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Container-Registry</translation>
    </message>
    <message>
        <source>As its owner says: %1</source>
        <translation>Nach Angabe des Eigentümers: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Privileged builds</source>
        <translation>Privilegierte Builds</translation>
    </message>
    <message>
        <source>Docker socket of the host</source>
        <translation>Docker-Socket des Hosts</translation>
    </message>
    <message>
        <source>Cache that all runners share</source>
        <translation>Cache, den alle Runner teilen</translation>
    </message>
    <message>
        <source>Tags that jobs ask for</source>
        <translation>Tags, nach denen Jobs fragen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What you say holds for this project, in proposals, comparisons, estimates and problems. It is kept in %1, never in the project.</source>
        <translation>Was Sie angeben, gilt für dieses Projekt, in Vorschlägen, Vergleichen, Schätzungen und Problemen. Es wird in %1 aufbewahrt, nie im Projekt.</translation>
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
        <source>none</source>
        <comment>tags</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>caravan::ImageDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What the Image Holds</source>
        <translation>Was das Image enthält</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
    </message>
    <message>
        <source>System packages by</source>
        <translation>Systempakete mit</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>opam</source>
        <translation>opam</translation>
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
        <source>Commands run as</source>
        <translation>Befehle laufen als</translation>
    </message>
    <message>
        <source>Megabytes to pull</source>
        <translation>Herunterzuladende Megabytes</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>sha256:… or nothing</source>
        <translation>sha256:… oder nichts</translation>
    </message>
    <message>
        <source>Caravan does not know “%1”. What does it hold?</source>
        <translation>Caravan kennt „%1“ nicht. Was enthält es?</translation>
    </message>
    <message>
        <source>It is asked once, and kept in %1.</source>
        <translation>Es wird einmal gefragt und in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a compiler</comment>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>caravan::ImagesDialog</name>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Images of Your Own</source>
        <translation>Eigene Images</translation>
    </message>
    <message>
        <source>What an image holds and how large it is, where Caravan does not know it, or you know better. What is left empty is as Caravan knows it; “*” in a name stands for any text.</source>
        <translation>Was ein Image enthält und wie groß es ist, wo Caravan es nicht weiß oder Sie es besser wissen. Was leer bleibt, ist so, wie Caravan es kennt; „*“ in einem Namen steht für beliebigen Text.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Import Images</source>
        <translation>Images importieren</translation>
    </message>
    <message>
        <source>Export the Image</source>
        <translation>Das Image exportieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title in lists</source>
        <translation>Titel in Listen</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a compiler</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
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
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>opam</source>
        <translation>opam</translation>
    </message>
    <message>
        <source>System packages by</source>
        <translation>Systempakete mit</translation>
    </message>
    <message>
        <source>Commands run as</source>
        <translation>Befehle laufen als</translation>
    </message>
    <message>
        <source>Other programs that it has</source>
        <translation>Weitere Programme darin</translation>
    </message>
    <message>
        <source>Programs that it lacks</source>
        <translation>Fehlende Programme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Compressed, as it is pulled (MB)</source>
        <translation>Komprimiert, wie es geholt wird (MB)</translation>
    </message>
    <message>
        <source>Unpacked (MB)</source>
        <translation>Entpackt (MB)</translation>
    </message>
    <message>
        <source>Where that is from</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>sha256:… or nothing</source>
        <translation>sha256:… oder nichts</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>what was measured, or who said so</source>
        <translation>was gemessen wurde oder wer es gesagt hat</translation>
    </message>
</context>
<context>
    <name>caravan::IncludeFlow</name>
    <message>
        <source>Fetching what is included from elsewhere: %1 of %2.</source>
        <translation>Was von anderswo eingebunden ist, wird abgerufen: %1 von %2.</translation>
    </message>
    <message>
        <source>Fetching what is included from elsewhere…</source>
        <translation>Was von anderswo eingebunden ist, wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching was stopped. What had come by then is kept.</source>
        <translation>Das Abrufen wurde angehalten. Was bis dahin gekommen war, ist aufgehoben.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to fetch: all that the pipeline includes is here.</source>
        <translation>Es gibt nichts abzurufen: Alles, was die Pipeline einbindet, ist hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n included file(s) fetched.</source>
        <translation>
            <numerusform>%n eingebundene Datei abgerufen.</numerusform>
            <numerusform>%n eingebundene Dateien abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n included file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n eingebundene Datei konnte nicht abgerufen werden.</numerusform>
            <numerusform>%n eingebundene Dateien konnten nicht abgerufen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keyring.</source>
        <translation>Das Token ist im Schlüsselbund des Systems.</translation>
    </message>
</context>
<context>
    <name>caravan::IncludedPage</name>
    <message>
        <source>Edit this file</source>
        <translation>Diese Datei bearbeiten</translation>
    </message>
    <message>
        <source>Text of an included file</source>
        <translation>Text einer eingebundenen Datei</translation>
    </message>
    <message>
        <source>A file that this pipeline includes, to read.</source>
        <translation>Eine Datei, die diese Pipeline einbindet, zum Lesen.</translation>
    </message>
    <message>
        <source>What you type is written to %1 as you type.</source>
        <translation>Was Sie tippen, wird sogleich in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>From elsewhere, to read: %1.</source>
        <translation>Von anderswo, zum Lesen: %1.</translation>
    </message>
</context>
<context>
    <name>caravan::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>job · stage %1</source>
        <translation>Job · Phase %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · shown as “%2” has it</source>
        <translation>%1 · gezeigt wie in „%2“</translation>
    </message>
    <message>
        <source>Stands in %1. Open that file to change it there; what is changed here is laid over it.</source>
        <translation>Steht in %1. Öffnen Sie diese Datei, um es dort zu ändern; was hier geändert wird, wird darübergelegt.</translation>
    </message>
    <message>
        <source>Stands in %1, which came from elsewhere and is not changed here; what is changed here is laid over it.</source>
        <translation>Steht in %1, das von anderswo kam und hier nicht geändert wird; was hier geändert wird, wird darübergelegt.</translation>
    </message>
</context>
<context>
    <name>caravan::LineBar</name>
    <message>
        <source>Go to a line</source>
        <translation>Zu einer Zeile gehen</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Nummer der Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>1 to %1; Enter goes there.</source>
        <translation>1 bis %1; Eingabe geht dorthin.</translation>
    </message>
</context>
<context>
    <name>caravan::MainWindow</name>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild kann nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; the picture shows why.</source>
        <translation>%1 kann nicht geöffnet werden; das Bild zeigt, warum.</translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects.</source>
        <translation>Entwirft GitLab-CI/CD-Pipelines für OCaml-Projekte.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and leave.</source>
        <translation>Das Fenster in eine PNG-Datei zeichnen und beenden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The project folder to open.</source>
        <translation>Der zu öffnende Projektordner.</translation>
    </message>
    <message>
        <source>One folder can be opened at a time.</source>
        <translation>Es kann immer nur ein Ordner geöffnet werden.</translation>
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
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Es wurde noch kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>caravan::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Die Mitteilung schließen</translation>
    </message>
</context>
<context>
    <name>caravan::OwnEntriesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Sie stehen in %1.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>caravan::Pages</name>
    <message>
        <source>comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>Open Logs of Jobs</source>
        <translation>Logs von Jobs öffnen</translation>
    </message>
    <message>
        <source>“%1” is not in the pipeline as it is now.</source>
        <translation>„%1“ ist nicht in der Pipeline, wie sie jetzt ist.</translation>
    </message>
</context>
<context>
    <name>caravan::PalettePanel</name>
    <message>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation>Bausteine filtern</translation>
    </message>
    <message>
        <source>Stages &amp; jobs</source>
        <translation>Phasen &amp; Jobs</translation>
    </message>
    <message>
        <source>Switch &amp; cache</source>
        <translation>Switch &amp; Cache</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No block matches “%1”.</source>
        <translation>Kein Baustein passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Image</numerusform>
            <numerusform>%n Images</numerusform>
        </translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Nicht hier: %1</translation>
    </message>
    <message>
        <source>In this project the job takes %1 warm and %2 cold.</source>
        <translation>In diesem Projekt dauert der Job %1 warm und %2 kalt.</translation>
    </message>
    <message>
        <source>Under it this pipeline takes %1 warm and %2 cold.</source>
        <translation>Damit dauert diese Pipeline %1 warm und %2 kalt.</translation>
    </message>
    <message>
        <source>Cache keys</source>
        <translation>Cache-Schlüssel</translation>
    </message>
</context>
<context>
    <name>caravan::PhaseBar</name>
    <message>
        <source>Time by phase</source>
        <translation>Zeit nach Abschnitten</translation>
    </message>
</context>
<context>
    <name>caravan::PreferencesDialog</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Open the last project again</source>
        <translation>Das letzte Projekt wieder öffnen</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop has them</source>
        <translation>Wie der Desktop</translation>
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
        <source>As the desktop has it</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As each project&apos;s server has them</source>
        <translation>Wie der Server jedes Projekts sie hat</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The language changes when Caravan next starts.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>When Caravan starts</source>
        <translation>Beim Start von Caravan</translation>
    </message>
    <message>
        <source>What is typed and not saved is kept in any case, and is there again after a crash.</source>
        <translation>Was getippt und nicht gespeichert ist, wird in jedem Fall aufbewahrt und ist nach einem Absturz wieder da.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
</context>
<context>
    <name>caravan::PreviewPanel</name>
    <message>
        <source>Text of the pipeline</source>
        <translation>Text der Pipeline</translation>
    </message>
    <message>
        <source>YAML text of the pipeline</source>
        <translation>YAML-Text der Pipeline</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Show the difference from the file on disk</source>
        <translation>Den Unterschied zur Datei auf der Festplatte zeigen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation>in die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this text cannot be read as a pipeline</source>
        <translation>dieser Text kann nicht als Pipeline gelesen werden</translation>
    </message>
    <message>
        <source>the canvas shows the last text that could be read</source>
        <translation>die Arbeitsfläche zeigt den letzten lesbaren Text</translation>
    </message>
    <message numerus="yes">
        <source>live · %n line(s) changed</source>
        <translation>
            <numerusform>live · %n Zeile geändert</numerusform>
            <numerusform>live · %n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Festplatte</translation>
    </message>
    <message>
        <source>The text is the same as in the file.</source>
        <translation>Der Text ist derselbe wie in der Datei.</translation>
    </message>
    <message>
        <source>What the fix would change</source>
        <translation>Was die Korrektur ändern würde</translation>
    </message>
    <message>
        <source>Difference from the last commit</source>
        <translation>Unterschied zum letzten Commit</translation>
    </message>
    <message>
        <source>The next Tab leaves the text.</source>
        <translation>Der nächste Tabulator verlässt den Text.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Show the pipeline as GitLab runs it</source>
        <translation>Die Pipeline zeigen, wie GitLab sie ausführt</translation>
    </message>
    <message>
        <source>± disk</source>
        <translation>± Datei</translation>
    </message>
    <message>
        <source>± HEAD</source>
        <translation>± HEAD</translation>
    </message>
    <message>
        <source>Show the difference from the last commit</source>
        <translation>Den Unterschied zum letzten Commit zeigen</translation>
    </message>
    <message>
        <source>Show the included file</source>
        <translation>Die eingebundene Datei zeigen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Show what the fix would change</source>
        <translation>Zeigen, was die Korrektur ändern würde</translation>
    </message>
    <message>
        <source>This fix changes nothing.</source>
        <translation>Diese Korrektur ändert nichts.</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Zeilen auskommentieren</translation>
    </message>
    <message>
        <source>%1 in the last commit</source>
        <translation>%1 im letzten Commit</translation>
    </message>
    <message>
        <source>The text is the same as in the last commit.</source>
        <translation>Der Text ist derselbe wie im letzten Commit.</translation>
    </message>
</context>
<context>
    <name>caravan::ProblemRows</name>
    <message numerus="yes">
        <source>%1, %n problem(s), folded</source>
        <translation>
            <numerusform>%1, %n Problem, eingeklappt</numerusform>
            <numerusform>%1, %n Probleme, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n Problem</numerusform>
            <numerusform>%1, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>The text itself</source>
        <translation>Der Text selbst</translation>
    </message>
    <message>
        <source>The pipeline as a whole</source>
        <translation>Die Pipeline als Ganzes</translation>
    </message>
</context>
<context>
    <name>caravan::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>caravan::ProblemsPanel</name>
    <message>
        <source>Fix All</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems of the pipeline</source>
        <translation>Probleme der Pipeline</translation>
    </message>
    <message>
        <source>Make all the fixes that there are</source>
        <translation>Alle vorhandenen Korrekturen vornehmen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>There are no jobs yet. What is wrong with a pipeline is listed here, with its fixes.</source>
        <translation>Es gibt noch keine Jobs. Was an einer Pipeline falsch ist, wird hier aufgelistet, mit den Korrekturen dafür.</translation>
    </message>
    <message>
        <source>None of the rules that Caravan knows has anything to say about this pipeline.</source>
        <translation>Keine der Regeln, die Caravan kennt, hat an dieser Pipeline etwas auszusetzen.</translation>
    </message>
    <message>
        <source>Fix all problems</source>
        <translation>Alle Probleme beheben</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>Show only problems with these words</source>
        <translation>Nur Probleme mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>In which groups problems stand</source>
        <translation>In welchen Gruppen Probleme stehen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Nach Job</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>Show %1 (%2)</source>
        <translation>%1 zeigen (%2)</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>No problem is of the kinds and has the words that you ask for.</source>
        <translation>Kein Problem ist von der gewählten Art und enthält die gesuchten Wörter.</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>Probleme werden gesucht</translation>
    </message>
    <message>
        <source>This takes a moment in a pipeline with so many jobs.</source>
        <translation>Das dauert in einer Pipeline mit so vielen Jobs einen Moment.</translation>
    </message>
    <message>
        <source>Stop Fixing (%1 %)</source>
        <translation>Beheben anhalten (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>Stop working out the fixes, of which %1 % is done</source>
        <translation>Das Ermitteln der Behebungen anhalten, das zu %1&#xa0;% fertig ist</translation>
    </message>
</context>
<context>
    <name>caravan::ProfilesDialog</name>
    <message>
        <source>Runner Profiles of Your Own</source>
        <translation>Eigene Runner-Profile</translation>
    </message>
    <message>
        <source>A profile is like one that is known, but for what it says itself. What is left empty is taken from there.</source>
        <translation>Ein Profil ist wie ein bekanntes, bis auf das, was es selbst sagt. Was leer bleibt, wird von dort genommen.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title in lists</source>
        <translation>Titel in Listen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Arbeitsspeicher (GB)</translation>
    </message>
    <message>
        <source>CPU seconds for one of the measuring machine</source>
        <translation>CPU-Sekunden für eine des Messrechners</translation>
    </message>
    <message>
        <source>Its P90 over its P50</source>
        <translation>Davon P90 durch P50</translation>
    </message>
    <message>
        <source>Network and disk</source>
        <translation>Netz und Datenträger</translation>
    </message>
    <message>
        <source>Downloads (MB/s)</source>
        <translation>Downloads (MB/s)</translation>
    </message>
    <message>
        <source>Caches and artifacts (MB/s)</source>
        <translation>Caches und Artefakte (MB/s)</translation>
    </message>
    <message>
        <source>Unpacking of images (MB/s)</source>
        <translation>Entpacken von Images (MB/s)</translation>
    </message>
    <message>
        <source>How jobs run</source>
        <translation>Wie Jobs laufen</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Executor</translation>
    </message>
    <message>
        <source>Preparing a job (s)</source>
        <translation>Vorbereiten eines Jobs (s)</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Jobs zugleich</translation>
    </message>
    <message>
        <source>Billed minutes for a minute</source>
        <translation>Abgerechnete Minuten je Minute</translation>
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
        <source>Images stay on the machine</source>
        <translation>Images bleiben auf dem Rechner</translation>
    </message>
    <message>
        <source>All machines share one cache</source>
        <translation>Alle Rechner teilen einen Cache</translation>
    </message>
    <message>
        <source>Docker in Docker works</source>
        <translation>Docker in Docker funktioniert</translation>
    </message>
    <message>
        <source>Jobs reach the host&apos;s Docker</source>
        <translation>Jobs erreichen das Docker des Hosts</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>Woher die Zahlen sind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>what was measured, or who said so</source>
        <translation>was gemessen wurde oder wer es gesagt hat</translation>
    </message>
    <message>
        <source>As there</source>
        <comment>what a profile takes from the one that it is like</comment>
        <translation>Wie dort</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Export the Profile</source>
        <translation>Das Profil exportieren</translation>
    </message>
</context>
<context>
    <name>caravan::ProjectPanel</name>
    <message numerus="yes">
        <source>%n opam package(s)</source>
        <translation>
            <numerusform>%n opam-Paket</numerusform>
            <numerusform>%n opam-Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>dune %1</source>
        <translation>dune %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>no opam file and no dune-project</source>
        <translation>keine opam-Datei und kein dune-project</translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation>OCaml %1</translation>
    </message>
    <message>
        <source>%1 direct, %2 total</source>
        <translation>%1 direkt, %2 insgesamt</translation>
    </message>
    <message>
        <source>not a git repository</source>
        <translation>kein git-Repository</translation>
    </message>
    <message>
        <source>git, no remote</source>
        <translation>git, kein Remote</translation>
    </message>
    <message>
        <source>%1, self-managed</source>
        <translation>%1, selbst verwaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>System packages: %1</source>
        <translation>Systempakete: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>no opam package</source>
        <translation>kein opam-Paket</translation>
    </message>
    <message>
        <source>shallow clone</source>
        <translation>flacher Klon</translation>
    </message>
    <message>
        <source>opam files changed in %1 of %2</source>
        <translation>opam-Dateien geändert in %1 von %2</translation>
    </message>
    <message>
        <source>OCaml %1 locked</source>
        <translation>OCaml %1 festgelegt</translation>
    </message>
    <message>
        <source>packages by dune</source>
        <translation>Pakete durch dune</translation>
    </message>
    <message>
        <source>packages by esy</source>
        <translation>Pakete durch esy</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>%1 makes a site</source>
        <translation>%1 erzeugt eine Website</translation>
    </message>
    <message>
        <source>ocamlformat %1</source>
        <translation>ocamlformat %1</translation>
    </message>
    <message>
        <source>OCaml %1 at most, because of “%2”</source>
        <translation>OCaml höchstens %1, wegen „%2“</translation>
    </message>
    <message>
        <source>Not in %1: %2</source>
        <translation>Nicht in %1: %2</translation>
    </message>
    <message>
        <source>Pinned, so what they need is not known: %1</source>
        <translation>Gepinnt, daher ist nicht bekannt, was sie benötigen: %1</translation>
    </message>
    <message>
        <source>Versions from %1</source>
        <translation>Versionen aus %1</translation>
    </message>
    <message>
        <source>%1 is not there: dune writes it</source>
        <translation>%1 fehlt: dune schreibt es</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s) with files</source>
        <translation>
            <numerusform>und %n weiteres Problem mit Dateien</numerusform>
            <numerusform>und %n weitere Probleme mit Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>privileged builds</source>
        <translation>privilegierte Builds</translation>
    </message>
    <message>
        <source>no privileged builds</source>
        <translation>keine privilegierten Builds</translation>
    </message>
    <message>
        <source>the host&apos;s Docker socket</source>
        <translation>der Docker-Socket des Hosts</translation>
    </message>
    <message>
        <source>no Docker socket</source>
        <translation>kein Docker-Socket</translation>
    </message>
    <message>
        <source>a shared cache</source>
        <translation>ein gemeinsamer Cache</translation>
    </message>
    <message>
        <source>no shared cache</source>
        <translation>kein gemeinsamer Cache</translation>
    </message>
    <message>
        <source>no known registry</source>
        <translation>keine bekannte Registry</translation>
    </message>
    <message>
        <source>Runners: as you said</source>
        <translation>Runner: wie von Ihnen angegeben</translation>
    </message>
    <message>
        <source>Runners: nothing is assumed</source>
        <translation>Runner: nichts wird angenommen</translation>
    </message>
    <message>
        <source>Assumed of the runners: %1</source>
        <translation>Von den Runnern angenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>opam %1 chooses the same %n package(s)</source>
        <translation>
            <numerusform>opam %1 wählt dasselbe Paket</numerusform>
            <numerusform>opam %1 wählt dieselben %n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opam %1 chooses %n package(s) otherwise</source>
        <translation>
            <numerusform>opam %1 wählt %n Paket anders</numerusform>
            <numerusform>opam %1 wählt %n Pakete anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking opam</source>
        <translation>opam wird gefragt</translation>
    </message>
    <message>
        <source>Cancel asking opam, which has done step %1 of %2</source>
        <translation>Das Fragen von opam abbrechen, das Schritt %1 von %2 getan hat</translation>
    </message>
    <message>
        <source>Cancel asking opam</source>
        <translation>Das Fragen von opam abbrechen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what needs what, with versions, times and sizes.</source>
        <translation>Zeigt, was wovon benötigt wird, mit Versionen, Zeiten und Größen.</translation>
    </message>
    <message>
        <source>%1
Read from: %2</source>
        <translation>%1
Gelesen aus: %2</translation>
    </message>
    <message>
        <source>%1 has no OCaml for “%2”</source>
        <translation>%1 hat kein OCaml für „%2“</translation>
    </message>
    <message>
        <source>Ask opam itself</source>
        <translation>opam selbst fragen</translation>
    </message>
    <message>
        <source>Asks the opam of this machine which packages it would choose.</source>
        <translation>Fragt das opam dieses Rechners, welche Pakete es wählen würde.</translation>
    </message>
</context>
<context>
    <name>caravan::ProposalDialog</name>
    <message>
        <source>New Pipeline for %1</source>
        <translation>Neue Pipeline für %1</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>The best for this project</source>
        <translation>Die beste für dieses Projekt</translation>
    </message>
    <message>
        <source>The pipeline as it would be written</source>
        <translation>Die Pipeline, wie sie geschrieben würde</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>It replaces the pipeline that is there; nothing is written before you save.</source>
        <translation>Sie tritt an die Stelle der vorhandenen Pipeline; nichts wird geschrieben, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Nothing is written before you save.</source>
        <translation>Nichts wird geschrieben, bevor Sie speichern.</translation>
    </message>
</context>
<context>
    <name>caravan::ProposalList</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <translation>%1. %2 von %3</translation>
    </message>
</context>
<context>
    <name>caravan::ResolvedPage</name>
    <message>
        <source>The pipeline as GitLab runs it</source>
        <translation>Die Pipeline, wie GitLab sie ausführt</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird ermittelt&#xa0;…</translation>
    </message>
    <message>
        <source>The last text that could be read, as GitLab would run it; not to be edited.</source>
        <translation>Der letzte lesbare Text, wie GitLab ihn ausführen würde; nicht zu bearbeiten.</translation>
    </message>
    <message>
        <source>What GitLab makes of this text and all that it includes; not to be edited.</source>
        <translation>Was GitLab aus diesem Text und allem macht, was er einbindet; nicht zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>caravan::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Nothing has been measured yet</source>
        <translation>Noch ist nichts gemessen</translation>
    </message>
    <message>
        <source>Run the pipeline here, or open the log of a job that GitLab has run, or drop it here: then you see its times beside the estimates, and can make a profile of the runner from them.</source>
        <translation>Führen Sie die Pipeline hier aus, oder öffnen Sie das Log eines Jobs, den GitLab ausgeführt hat, oder legen Sie es hier ab: Dann sehen Sie seine Zeiten neben den Schätzungen und können daraus ein Profil des Runners machen.</translation>
    </message>
    <message>
        <source>Measured and estimated</source>
        <translation>Gemessen und geschätzt</translation>
    </message>
    <message>
        <source>How long does it really take?</source>
        <translation>Wie lange dauert es wirklich?</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>Wo es ausgeführt wird</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open Logs…</source>
        <translation>Logs öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste Log</source>
        <translation>Log einfügen</translation>
    </message>
    <message>
        <source>as you, in copies of the project</source>
        <translation>als Sie selbst, in Kopien des Projekts</translation>
    </message>
    <message>
        <source>in containers, by %1</source>
        <translation>in Containern, durch %1</translation>
    </message>
    <message>
        <source>gitlab-ci-local, which runs pipelines without GitLab, was not found. “npm install -g gitlab-ci-local” installs it; logs can be read without it.</source>
        <translation>gitlab-ci-local, das Pipelines ohne GitLab ausführt, wurde nicht gefunden. „npm install -g gitlab-ci-local“ installiert es; Logs können ohne es gelesen werden.</translation>
    </message>
    <message>
        <source>Runs are made by gitlab-ci-local (%1), as for a push. Before anything is run, you are asked.</source>
        <translation>Läufe führt gitlab-ci-local (%1) aus, wie bei einem Push. Bevor etwas läuft, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>the whole pipeline</source>
        <translation>die ganze Pipeline</translation>
    </message>
    <message>
        <source>gitlab-ci-local cannot run “%1” alone, since its name begins like an option.</source>
        <translation>gitlab-ci-local kann „%1“ nicht allein ausführen, weil der Name wie eine Option beginnt.</translation>
    </message>
    <message>
        <source>Run the whole pipeline, or rename the job.</source>
        <translation>Führen Sie die ganze Pipeline aus, oder benennen Sie den Job um.</translation>
    </message>
    <message>
        <source>Times are held against estimates when the run has ended.</source>
        <translation>Zeiten werden mit Schätzungen verglichen, wenn der Lauf geendet hat.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft&#xa0;…</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n Log</numerusform>
            <numerusform>%n Logs</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted log</source>
        <translation>das eingefügte Log</translation>
    </message>
    <message>
        <source>The clipboard has no log of a job.</source>
        <translation>Die Zwischenablage enthält kein Log eines Jobs.</translation>
    </message>
    <message>
        <source>Copy the whole log from the job&apos;s page, or download it (“complete raw”).</source>
        <translation>Kopieren Sie das ganze Log von der Seite des Jobs, oder laden Sie es herunter („complete raw“).</translation>
    </message>
    <message>
        <source>The log has no job whose times could be held against estimates.</source>
        <translation>Das Log hat keinen Job, dessen Zeiten mit Schätzungen verglichen werden könnten.</translation>
    </message>
    <message>
        <source>The times are held against estimates…</source>
        <translation>Die Zeiten werden mit Schätzungen verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>The profile “%1” is kept and chosen.</source>
        <translation>Das Profil „%1“ ist gespeichert und gewählt.</translation>
    </message>
    <message>
        <source>shell</source>
        <comment>where a job was run</comment>
        <translation>Shell</translation>
    </message>
</context>
<context>
    <name>caravan::StartPage</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Caravan</source>
        <translation>Caravan</translation>
    </message>
    <message>
        <source>GitLab pipelines for OCaml, designed, timed and right the first time.</source>
        <translation>GitLab-Pipelines für OCaml: entworfen, geschätzt und auf Anhieb richtig.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>oder einen Ordner irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>a project with opam files or a .gitlab-ci.yml</source>
        <translation>ein Projekt mit opam-Dateien oder einer .gitlab-ci.yml</translation>
    </message>
    <message>
        <source>New Pipeline…</source>
        <translation>Neue Pipeline&#xa0;…</translation>
    </message>
    <message>
        <source>proposed from what the project holds</source>
        <translation>vorgeschlagen anhand dessen, was das Projekt enthält</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>a site generator whose cache does not work</source>
        <translation>ein Website-Generator, dessen Cache nicht funktioniert</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Hier werden Projekte aufgelistet, die Sie öffnen.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, in the words of QLocale::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the words of QLocale::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>a heading</comment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Stages, jobs, images and cache strategies go onto the canvas; the YAML follows, and nothing you wrote is lost.</source>
        <translation>Phasen, Jobs, Images und Cache-Strategien kommen auf die Arbeitsfläche; das YAML folgt, und nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Know</source>
        <comment>a heading</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Before anything runs you see how long it takes, and why: on a first run, and with a cache.</source>
        <translation>Bevor etwas läuft, sehen Sie, wie lange es dauert, und warum: beim ersten Lauf und mit Cache.</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a heading</comment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cache strategies stand side by side, with your project&apos;s own dependencies.</source>
        <translation>Cache-Strategien stehen nebeneinander, mit den Abhängigkeiten Ihres eigenen Projekts.</translation>
    </message>
</context>
<context>
    <name>caravan::StatusLine</name>
    <message>
        <source>Pipeline: no jobs</source>
        <translation>Pipeline: keine Jobs</translation>
    </message>
    <message>
        <source>%1 · cache %2 · %3 Wh · %4 g CO₂e</source>
        <translation>%1 · Cache %2 · %3&#xa0;Wh · %4&#xa0;g CO₂e</translation>
    </message>
    <message>
        <source>Time from start to end: %1 to %2 (P10 to P90)</source>
        <translation>Zeit vom Start bis zum Ende: %1 bis %2 (P10 bis P90)</translation>
    </message>
    <message>
        <source>Billed: %1 to %2 minutes</source>
        <translation>Abgerechnet: %1 bis %2 Minuten</translation>
    </message>
    <message>
        <source>Energy: %1 to %2 Wh</source>
        <translation>Energie: %1 bis %2&#xa0;Wh</translation>
    </message>
    <message>
        <source>Carbon: %1 to %2 g CO₂e</source>
        <translation>CO₂-Bilanz: %1 bis %2&#xa0;g CO₂e</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line %1 cannot be read</source>
        <translation>Zeile %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This is not a pipeline</source>
        <translation>Das ist keine Pipeline</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>keine Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>losgelöst</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline: job %1 fails</source>
        <translation>Pipeline: Job %1 schlägt fehl</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline: %1</translation>
    </message>
    <message>
        <source>Pipeline, %1: %2</source>
        <translation>Pipeline, %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline: %n job(s) fail: %1</source>
        <translation>
            <numerusform>Pipeline: %n Job schlägt fehl: %1</numerusform>
            <numerusform>Pipeline: %n Jobs schlagen fehl: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cold %1 · warm %2 (P90 of warm %3)</source>
        <translation>kalt %1 · warm %2 (P90 von warm %3)</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Probleme werden gesucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>caravan::TextHelp</name>
    <message>
        <source>Nothing is known that defines what stands at the caret.</source>
        <translation>Es ist nichts bekannt, was definiert, was an der Schreibmarke steht.</translation>
    </message>
    <message>
        <source>There is nothing to say of what stands at the caret.</source>
        <translation>Zu dem, was an der Schreibmarke steht, gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Here it is: %1</source>
        <translation>Hier ist es: %1</translation>
    </message>
</context>
<context>
    <name>caravan::TextSync</name>
    <message>
        <source>Type in the text</source>
        <translation>Im Text tippen</translation>
    </message>
</context>
<context>
    <name>caravan::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>Faster, in order of what an average run saves</source>
        <translation>Schneller, geordnet nach dem, was ein durchschnittlicher Lauf spart</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the figures rest on; that on which most hangs comes first.</source>
        <translation>Worauf die Zahlen beruhen; die, an der am meisten hängt, steht zuerst.</translation>
    </message>
    <message>
        <source>There is nothing to time yet</source>
        <translation>Es gibt noch nichts zu schätzen</translation>
    </message>
    <message>
        <source>Add a job on the Design page; then you see here what its time goes to.</source>
        <translation>Fügen Sie auf der Seite „Entwurf“ einen Job hinzu; dann sehen Sie hier, wohin seine Zeit geht.</translation>
    </message>
    <message>
        <source>pipeline for %1</source>
        <translation>Pipeline für %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Bars are medians, whiskers reach from P10 to P90.</source>
        <translation>Balken sind Mediane, Antennen reichen von P10 bis P90.</translation>
    </message>
    <message>
        <source>The text cannot be read now; this is about the last one that could.</source>
        <translation>Der Text kann gerade nicht gelesen werden; dies gilt für den letzten, der es konnte.</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>Kritischer Pfad: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From the start of the pipeline to the end of its last job: median, and P10 to P90.</source>
        <translation>Vom Beginn der Pipeline bis zum Ende ihres letzten Jobs: Median sowie P10 bis P90.</translation>
    </message>
    <message>
        <source>The time of all jobs together, by the cost factor of the runner: median, and P10 to P90.</source>
        <translation>Die Zeit aller Jobs zusammen, nach dem Kostenfaktor des Runners: Median sowie P10 bis P90.</translation>
    </message>
    <message>
        <source>images %1, caches %2</source>
        <translation>Images %1, Caches %2</translation>
    </message>
    <message>
        <source>What the jobs download and upload: images, caches, artifacts, packages and sources.</source>
        <translation>Was die Jobs herunter- und hochladen: Images, Caches, Artefakte, Pakete und Quellen.</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>%1 – %2 g CO₂e</source>
        <translation>%1 – %2&#xa0;g CO₂e</translation>
    </message>
    <message>
        <source>Between %1 and %2 Wh, by three methods of estimating what a server takes.</source>
        <translation>Zwischen %1 und %2&#xa0;Wh, nach drei Methoden zu schätzen, was ein Server verbraucht.</translation>
    </message>
    <message>
        <source>Looking for edits that save something…</source>
        <translation>Änderungen werden gesucht, die etwas sparen&#xa0;…</translation>
    </message>
    <message>
        <source>The pipeline has changed since this was advised.</source>
        <translation>Die Pipeline hat sich geändert, seit dies geraten wurde.</translation>
    </message>
    <message>
        <source>Wait for the new advice.</source>
        <translation>Warten Sie auf den neuen Rat.</translation>
    </message>
    <message>
        <source>Calibrate from Log…</source>
        <translation>Nach Log kalibrieren&#xa0;…</translation>
    </message>
    <message>
        <source>Reads the log of a job, and fits the runner to the times in it.</source>
        <translation>Liest das Log eines Jobs und passt den Runner den Zeiten darin an.</translation>
    </message>
    <message>
        <source>Thin bars below were measured on this machine.</source>
        <translation>Dünne Balken darunter wurden auf diesem Rechner gemessen.</translation>
    </message>
    <message>
        <source>its size told by you, %1</source>
        <translation>Größe von Ihnen angegeben, %1</translation>
    </message>
    <message>
        <source>told by you, %1</source>
        <translation>von Ihnen angegeben, %1</translation>
    </message>
    <message>
        <source>What you have told is forgotten: %1.</source>
        <translation>Ihre Angabe ist vergessen: %1.</translation>
    </message>
    <message>
        <source>You have told %1: %2.</source>
        <translation>Ihre Angabe zu „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>caravan::TokenDialog</name>
    <message>
        <source>Token for a Server</source>
        <translation>Token für einen Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>An access token with the scope read_api, for includes from private projects. It is kept in the system&apos;s keyring, sent to this server alone, and written to no file.</source>
        <translation>Ein Zugriffstoken mit dem Geltungsbereich read_api, für Eingebundenes aus privaten Projekten. Es steht im Schlüsselbund des Systems, wird nur an diesen Server gesendet und in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Keep in the Keyring</source>
        <translation>Im Schlüsselbund aufheben</translation>
    </message>
</context>
<context>
    <name>caravan::TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The runners of the server that the project&apos;s remote names, as long as no other ones are chosen</source>
        <translation>Die Runner des Servers, den das Remote des Projekts nennt, solange keine anderen gewählt sind</translation>
    </message>
    <message>
        <source>%1 (by remote)</source>
        <translation>%1 (nach dem Remote)</translation>
    </message>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Commands</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Let %1 need %2</source>
        <translation>%1 soll %2 benötigen</translation>
    </message>
    <message>
        <source>Let %1 no longer need %2</source>
        <translation>%1 soll %2 nicht mehr benötigen</translation>
    </message>
    <message>
        <source>Rename stage %1 to %2</source>
        <translation>Phase %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Phase %1 entfernen</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>Phase %1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s) to %1</source>
        <translation>
            <numerusform>%n Job nach %1 verschieben</numerusform>
            <numerusform>%n Jobs nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>%n Job duplizieren</numerusform>
            <numerusform>%n Jobs duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>%n Job entfernen</numerusform>
            <numerusform>%n Jobs entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n job(s)</source>
        <translation>
            <numerusform>%n Job ausschneiden</numerusform>
            <numerusform>%n Jobs ausschneiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Menu</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename Stage…</source>
        <translation>Phase umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move Stage Left</source>
        <translation>Phase nach links verschieben</translation>
    </message>
    <message>
        <source>Move Stage Right</source>
        <translation>Phase nach rechts verschieben</translation>
    </message>
    <message>
        <source>Remove Stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Add Stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Add Job</source>
        <translation>Job hinzufügen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Let %1 No Longer Need %2</source>
        <translation>%1 soll %2 nicht mehr benötigen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>Als YAML kopieren</translation>
    </message>
    <message>
        <source>Paste Jobs</source>
        <translation>Jobs einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Job(s)</source>
        <translation>
            <numerusform>%n Job entfernen</numerusform>
            <numerusform>%n Jobs entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache Key</source>
        <translation>Cache-Schlüssel</translation>
    </message>
    <message>
        <source>Fetch Includes</source>
        <translation>Eingebundenes abrufen</translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Minimap</name>
    <message>
        <source>Map of the pipeline</source>
        <translation>Karte der Pipeline</translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>Klicken oder ziehen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>caravan::canvas::SearchBar</name>
    <message>
        <source>Find a job</source>
        <translation>Einen Job suchen</translation>
    </message>
    <message>
        <source>Find a job by its name, stage, image, strategy, cache key or file</source>
        <translation>Job nach Name, Phase, Image, Strategie, Cache-Schlüssel oder Datei suchen</translation>
    </message>
    <message>
        <source>Previous job that was found</source>
        <translation>Voriger gefundener Job</translation>
    </message>
    <message>
        <source>Next job that was found</source>
        <translation>Nächster gefundener Job</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>no job</source>
        <translation>kein Job</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 von %n Job</numerusform>
            <numerusform>%1 von %n Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::canvas::ZoomBar</name>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100&#xa0;% zoomen</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>einpassen</translation>
    </message>
    <message>
        <source>Zoom so that everything fits</source>
        <translation>So zoomen, dass alles hineinpasst</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show the map of the pipeline</source>
        <translation>Die Karte der Pipeline zeigen</translation>
    </message>
    <message>
        <source>hide map</source>
        <translation>Karte ausblenden</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::ChoiceBar</name>
    <message>
        <source>Images of other distributions, too</source>
        <translation>Auch Images anderer Distributionen</translation>
    </message>
    <message>
        <source>Search for the Best</source>
        <translation>Beste Kombination suchen</translation>
    </message>
    <message>
        <source>Alpine or Debian? Each strategy is tried in both.</source>
        <translation>Alpine oder Debian? Jede Strategie wird in beiden ausprobiert.</translation>
    </message>
    <message>
        <source>Tries combinations of image, strategy, job shape, cache policy and runner, and shows the fastest, the greenest and the simplest.</source>
        <translation>Probiert Kombinationen von Image, Strategie, Job-Zuschnitt, Cache-Richtlinie und Runner aus und zeigt die schnellste, die grünste und die einfachste.</translation>
    </message>
    <message>
        <source>Searching… Pipelines that were tried: %1.</source>
        <translation>Suche läuft&#xa0;… Ausprobierte Pipelines: %1.</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>by expected time</source>
        <translation>erwartete Dauer</translation>
    </message>
    <message>
        <source>by warm time</source>
        <translation>warme Dauer</translation>
    </message>
    <message>
        <source>by cold time</source>
        <translation>kalte Dauer</translation>
    </message>
    <message>
        <source>by P90 of warm runs</source>
        <translation>P90 warmer Läufe</translation>
    </message>
    <message>
        <source>by cache size</source>
        <translation>Cache-Größe</translation>
    </message>
    <message>
        <source>by CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chooses which strategies have a column.</source>
        <translation>Wählt, welche Strategien eine Spalte haben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::ColumnCard</name>
    <message>
        <source>Not estimated</source>
        <translation>Nicht geschätzt</translation>
    </message>
    <message>
        <source>P10 %1, P90 %2</source>
        <translation>P10 %1, P90 %2</translation>
    </message>
    <message>
        <source>Warm run</source>
        <translation>Warmer Lauf</translation>
    </message>
    <message>
        <source>Cold run</source>
        <translation>Kalter Lauf</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Nine warm runs of ten take no longer.</source>
        <translation>Neun von zehn warmen Läufen dauern nicht länger.</translation>
    </message>
    <message>
        <source>Cache / image</source>
        <translation>Cache / Image</translation>
    </message>
    <message>
        <source>Compressed: what is kept between runs.</source>
        <translation>Komprimiert: was zwischen Läufen aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Billed per run</source>
        <translation>Abgerechnet je Lauf</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes of all jobs of a warm run, times the cost factor of the runner.</source>
        <translation>Minuten aller Jobs eines warmen Laufs, mal den Kostenfaktor des Runners.</translation>
    </message>
    <message>
        <source>Energy per run</source>
        <translation>Energie je Lauf</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>Between %1 and %2 Wh</source>
        <translation>Zwischen %1 und %2&#xa0;Wh</translation>
    </message>
    <message>
        <source>CO₂e per run</source>
        <translation>CO₂e je Lauf</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>Between %1 and %2 g</source>
        <translation>Zwischen %1 und %2&#xa0;g</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Benötigt: %1</translation>
    </message>
    <message>
        <source>Risk: %1
</source>
        <translation>Risiko: %1
</translation>
    </message>
    <message>
        <source>Needs: %1
</source>
        <translation>Benötigt: %1
</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Show YAML</source>
        <translation>YAML zeigen</translation>
    </message>
    <message>
        <source>Show what “%1” changes</source>
        <translation>Zeigen, was „%1“ ändert</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::CrossoverChart</name>
    <message>
        <source>Expected minutes of each strategy, by the share of runs with other dependencies</source>
        <translation>Erwartete Minuten jeder Strategie, nach dem Anteil der Läufe mit anderen Abhängigkeiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>%1 % of runs with other dependencies (min)</source>
        <translation>%1&#xa0;% der Läufe mit anderen Abhängigkeiten (min)</translation>
    </message>
    <message>
        <source>Runs with other dependencies</source>
        <translation>Läufe mit anderen Abhängigkeiten</translation>
    </message>
    <message>
        <source>%1: %2, where %3 % of the runs have other dependencies</source>
        <translation>%1: %2, wenn %3&#xa0;% der Läufe andere Abhängigkeiten haben</translation>
    </message>
    <message>
        <source>now: %1 %</source>
        <translation>jetzt: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::Details</name>
    <message>
        <source>No strategy works here, so that there are no times to compare.</source>
        <translation>Hier funktioniert keine Strategie, daher gibt es keine Zeiten zu vergleichen.</translation>
    </message>
    <message>
        <source>By Phase</source>
        <translation>Nach Abschnitt</translation>
    </message>
    <message>
        <source>Minutes of a warm run on the critical path, by phase</source>
        <translation>Minuten eines warmen Laufs auf dem kritischen Pfad, nach Abschnitt</translation>
    </message>
    <message>
        <source>Where They Cross</source>
        <translation>Wo sie sich kreuzen</translation>
    </message>
    <message>
        <source>Expected minutes, as more and more runs have other dependencies</source>
        <translation>Erwartete Minuten, wenn immer mehr Läufe andere Abhängigkeiten haben</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Difference from</source>
        <translation>Unterschied von</translation>
    </message>
    <message>
        <source>Difference to</source>
        <translation>Unterschied zu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide Texte sind gleich.</translation>
    </message>
    <message>
        <source>“Show YAML” shows what a strategy changes.</source>
        <translation>„YAML zeigen“ zeigt, was eine Strategie ändert.</translation>
    </message>
    <message>
        <source>This strategy is in use: the text stays as it is.</source>
        <translation>Diese Strategie ist in Verwendung: Der Text bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>caravan::comparing::PhaseChart</name>
    <message>
        <source>Minutes by phase, for each strategy</source>
        <translation>Minuten nach Abschnitten, für jede Strategie</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
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
        <translation>Branch</translation>
    </message>
    <message>
        <source>A branch is replayed with what was merged into it.</source>
        <translation>Ein Branch wird mit dem nachgespielt, was in ihn zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>Number of commits</source>
        <translation>Zahl der Commits</translation>
    </message>
    <message>
        <source>The newest commits, no more than so many.</source>
        <translation>Die neuesten Commits, nicht mehr als so viele.</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Alle Branches</translation>
    </message>
</context>
<context>
    <name>caravan::history::CommitCard</name>
    <message>
        <source>The commit under each strategy</source>
        <translation>Der Commit unter jeder Strategie</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed in all.</source>
        <translation>
            <numerusform>%n Datei insgesamt geändert.</numerusform>
            <numerusform>%n Dateien insgesamt geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What the pipeline of this commit finds of the caches and the image that it asks for.</source>
        <translation>Was die Pipeline dieses Commits von den Caches und dem Image findet, nach denen sie fragt.</translation>
    </message>
    <message>
        <source>Runner time</source>
        <translation>Runner-Zeit</translation>
    </message>
    <message>
        <source>Of all jobs together, the median: estimated for the runner that is chosen.</source>
        <translation>Von allen Jobs zusammen, der Median: für den gewählten Runner geschätzt.</translation>
    </message>
</context>
<context>
    <name>caravan::history::HoursChart</name>
    <message>
        <source>%1: %2 h</source>
        <translation>%1: %2&#xa0;h</translation>
    </message>
    <message>
        <source>Hours of runner time, added up</source>
        <translation>Stunden der Runner, aufsummiert</translation>
    </message>
    <message>
        <source>Commits, from the oldest</source>
        <translation>Commits, vom ältesten an</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 h after %n commit(s)</source>
        <translation>
            <numerusform>%1: %2&#xa0;h nach %n Commit</numerusform>
            <numerusform>%1: %2&#xa0;h nach %n Commits</numerusform>
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
        <translation>Legende</translation>
    </message>
    <message>
        <source>hit: all is there</source>
        <translation>Treffer: alles ist da</translation>
    </message>
    <message>
        <source>partial hit: some is, or for other dependencies</source>
        <translation>Teiltreffer: ein Teil ist da, oder für andere Abhängigkeiten</translation>
    </message>
    <message>
        <source>miss: everything is made anew</source>
        <translation>Fehltreffer: alles wird neu gemacht</translation>
    </message>
    <message>
        <source>no cache</source>
        <translation>kein Cache</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation>keine Pipeline</translation>
    </message>
    <message>
        <source>changes the key</source>
        <translation>ändert den Schlüssel</translation>
    </message>
</context>
<context>
    <name>caravan::history::ReplayModel</name>
    <message>
        <source>no pipeline</source>
        <translation>keine Pipeline</translation>
    </message>
    <message>
        <source>no cache</source>
        <translation>kein Cache</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>partial hit</source>
        <translation>Teiltreffer</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>It changes nothing that cache keys are made of.</source>
        <translation>Er ändert nichts, woraus Cache-Schlüssel gebildet werden.</translation>
    </message>
    <message>
        <source>It changes what cache keys are made of: %1.</source>
        <translation>Er ändert, woraus Cache-Schlüssel gebildet werden: %1.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>%1: %2, %3 of runner time</source>
        <translation>%1: %2, %3 Runner-Zeit</translation>
    </message>
    <message>
        <source>Files that changed the key</source>
        <translation>Dateien, die den Schlüssel geändert haben</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>%1: runner time (s)</source>
        <translation>%1: Runner-Zeit (s)</translation>
    </message>
</context>
<context>
    <name>caravan::history::StripView</name>
    <message>
        <source>Commits, replayed under each strategy</source>
        <translation>Commits, unter jeder Strategie nachgespielt</translation>
    </message>
    <message>
        <source>Left and Right lead from commit to commit, with Ctrl to the next one that changes keys; Up and Down lead from strategy to strategy.</source>
        <translation>Links und Rechts führen von Commit zu Commit, mit Strg zum nächsten, der Schlüssel ändert; Auf und Ab führen von Strategie zu Strategie.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::AssumptionList</name>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n Annahme</numerusform>
            <numerusform>%n Annahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::CacheForm</name>
    <message>
        <source>Add to the cache key</source>
        <translation>Zum Cache-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Restores the cache, and saves it when the job has succeeded.</source>
        <translation>Stellt den Cache wieder her und speichert ihn, wenn der Job gelungen ist.</translation>
    </message>
    <message>
        <source>Restores the cache and never saves it.</source>
        <translation>Stellt den Cache wieder her und speichert ihn nie.</translation>
    </message>
    <message>
        <source>Saves the cache without restoring it.</source>
        <translation>Speichert den Cache, ohne ihn wiederherzustellen.</translation>
    </message>
    <message>
        <source>Keys to try, in this order, when there is no cache for the key; separated by commas</source>
        <translation>Schlüssel, die in dieser Reihenfolge versucht werden, wenn es für den Schlüssel keinen Cache gibt; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>chosen by a variable</source>
        <translation>durch eine Variable gewählt</translation>
    </message>
    <message>
        <source>prefix: %1</source>
        <translation>Präfix: %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Name of a file</source>
        <translation>Name einer Datei</translation>
    </message>
    <message>
        <source>Prefix…</source>
        <translation>Präfix&#xa0;…</translation>
    </message>
    <message>
        <source>Prefix of the key</source>
        <translation>Präfix des Schlüssels</translation>
    </message>
    <message>
        <source>A fixed key instead…</source>
        <translation>Stattdessen ein fester Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Key, for example opam-$CI_COMMIT_REF_SLUG</source>
        <translation>Schlüssel, zum Beispiel opam-$CI_COMMIT_REF_SLUG</translation>
    </message>
    <message>
        <source>A change asks whether it is for this job alone.</source>
        <translation>Bei einer Änderung wird gefragt, ob sie nur für diesen Job gilt.</translation>
    </message>
    <message>
        <source>Change the cache policy of %1</source>
        <translation>Cache-Richtlinie von %1 ändern</translation>
    </message>
    <message>
        <source>Change the fallback keys of %1</source>
        <translation>Fallback-Schlüssel von %1 ändern</translation>
    </message>
    <message>
        <source>Change the cache key of %1</source>
        <translation>Cache-Schlüssel von %1 ändern</translation>
    </message>
    <message>
        <source>none</source>
        <comment>fallback keys</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>a path a line, for example _opam</source>
        <translation>ein Pfad je Zeile, zum Beispiel _opam</translation>
    </message>
    <message>
        <source>Saved after</source>
        <translation>Gespeichert nach</translation>
    </message>
    <message>
        <source>Remove this cache</source>
        <translation>Diesen Cache entfernen</translation>
    </message>
    <message>
        <source>Remove a cache of %1</source>
        <translation>Einen Cache von %1 entfernen</translation>
    </message>
    <message>
        <source>Change the cache paths of %1</source>
        <translation>Cache-Pfade von %1 ändern</translation>
    </message>
    <message>
        <source>Change when the cache of %1 is saved</source>
        <translation>Ändern, wann der Cache von %1 gespeichert wird</translation>
    </message>
    <message>
        <source>Replaying the project&apos;s commits: %1 %. Cancel</source>
        <translation>Die Commits des Projekts werden durchgespielt: %1&#xa0;%. Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the last %n run(s) would have found it; of the next 100, %2 to %3 will</source>
        <translation>
            <numerusform>%1&#xa0;% des letzten Laufs hätten ihn gefunden; von den nächsten 100 werden es %2 bis %3</numerusform>
            <numerusform>%1&#xa0;% der letzten %n Läufe hätten ihn gefunden; von den nächsten 100 werden es %2 bis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>; it was there, for other dependencies, in %1 %</source>
        <translation>; er war da, für andere Abhängigkeiten, in %1&#xa0;%</translation>
    </message>
    <message>
        <source>By a replay of the project&apos;s own commits, each one run, with this key and this runner. P10 to P90.</source>
        <translation>Nach einem Durchspielen der eigenen Commits des Projekts, jeder ein Lauf, mit diesem Schlüssel und diesem Runner. P10 bis P90.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::CacheSection</name>
    <message>
        <source>This job keeps nothing between runs.</source>
        <translation>Dieser Job bewahrt zwischen Läufen nichts auf.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Add a cache</source>
        <translation>Einen Cache hinzufügen</translation>
    </message>
    <message>
        <source>Add a cache to %1</source>
        <translation>Einen Cache zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Give the caches of %1 to %2</source>
        <translation>%2 die Caches von %1 geben</translation>
    </message>
    <message>
        <source>These jobs have different caches. One that is added is added to each of them.</source>
        <translation>Diese Jobs haben verschiedene Caches. Einer, der hinzukommt, kommt bei jedem von ihnen hinzu.</translation>
    </message>
    <message>
        <source>These jobs keep nothing between runs.</source>
        <translation>Diese Jobs heben zwischen den Läufen nichts auf.</translation>
    </message>
    <message>
        <source>Give all the caches of %1</source>
        <translation>Allen die Caches von %1 geben</translation>
    </message>
    <message>
        <source>Give all selected jobs the same caches</source>
        <translation>Allen ausgewählten Jobs dieselben Caches geben</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::DifferencesCard</name>
    <message>
        <source>What differs from the strategy</source>
        <translation>Was von der Strategie abweicht</translation>
    </message>
    <message>
        <source>Write it as the strategy has it</source>
        <translation>So schreiben, wie die Strategie es vorsieht</translation>
    </message>
    <message>
        <source>Writes the strategy&apos;s own lines, variables and cache once more; all others stay as they are.</source>
        <translation>Schreibt die eigenen Zeilen, Variablen und den Cache der Strategie noch einmal; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Differs from its strategy</source>
        <translation>Weicht von der Strategie ab</translation>
    </message>
    <message>
        <source>Not compared with its strategy</source>
        <translation>Nicht mit seiner Strategie verglichen</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::EntryChip</name>
    <message>
        <source>Remove with Delete.</source>
        <translation>Mit Entf entfernen.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::FieldRow</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>A change asks whether it is for this job alone.</source>
        <translation>Eine Änderung fragt, ob sie nur für diesen Job gilt.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::FieldsSection</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
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
        <translation>das Image des Runners</translation>
    </message>
    <message>
        <source>OCaml</source>
        <translation>OCaml</translation>
    </message>
    <message>
        <source>%1 (image default)</source>
        <translation>%1 (Standard des Images)</translation>
    </message>
    <message>
        <source>No image is named: the runner&apos;s own is used.</source>
        <translation>Es ist kein Image genannt: Das des Runners wird verwendet.</translation>
    </message>
    <message>
        <source>%1 to pull</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>This image is not in the catalogue: its size is assumed.</source>
        <translation>Dieses Image steht nicht im Katalog: Seine Größe ist angenommen.</translation>
    </message>
    <message>
        <source>sha256:… keeps the image the same</source>
        <translation>sha256:… lässt das Image dasselbe bleiben</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The digest that the name has today is printed by: %1</source>
        <translation>Den Digest, den der Name heute hat, gibt aus: %1</translation>
    </message>
    <message>
        <source>Pin to %1, which you have noted</source>
        <translation>Auf %1 festlegen, den Sie notiert haben</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>opam %1</source>
        <translation>opam %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Say what it holds, once</source>
        <translation>Einmal angeben, was es enthält</translation>
    </message>
    <message>
        <source>A digest is “sha256:” and 64 digits of 0 to 9 and a to f, not “%1”.</source>
        <translation>Ein Digest ist „sha256:“ und 64 Zeichen von 0 bis 9 und a bis f, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 prints it.</source>
        <translation>%1 gibt ihn aus.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::NeedRow</name>
    <message>
        <source>Takes its artifacts</source>
        <translation>Übernimmt seine Artefakte</translation>
    </message>
    <message>
        <source>Only where the pipeline has it</source>
        <translation>Nur wo die Pipeline ihn hat</translation>
    </message>
    <message>
        <source>Options of this need</source>
        <translation>Optionen dieses needs-Eintrags</translation>
    </message>
    <message>
        <source>Without this, GitLab makes no pipeline where the needed job is left out by its rules.</source>
        <translation>Ohne dies erstellt GitLab keine Pipeline, wo der benötigte Job durch seine Regeln wegfällt.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <translation>Pipeline %1</translation>
    </message>
    <message>
        <source>%1 of pipeline %2</source>
        <translation>%1 der Pipeline %2</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Benötigt %1</translation>
    </message>
    <message>
        <source>Options of the need of %1</source>
        <translation>Optionen des needs-Eintrags von %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>without artifacts</source>
        <translation>ohne Artefakte</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>some instances</source>
        <translation>einige Instanzen</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::NeedsSection</name>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Wait for another job</source>
        <translation>Auf einen anderen Job warten</translation>
    </message>
    <message>
        <source>Let %1 no longer need %2</source>
        <translation>%1 soll %2 nicht mehr benötigen</translation>
    </message>
    <message>
        <source>Starts at once.</source>
        <translation>Startet sofort.</translation>
    </message>
    <message>
        <source>Waits for all jobs of earlier stages.</source>
        <translation>Wartet auf alle Jobs früherer Phasen.</translation>
    </message>
    <message>
        <source>Starts at once: its list of needs is empty.</source>
        <translation>Startet sofort: Die needs-Liste ist leer.</translation>
    </message>
    <message>
        <source>Let %1 need %2</source>
        <translation>%1 soll %2 benötigen</translation>
    </message>
    <message>
        <source>There is no other job</source>
        <translation>Es gibt keinen anderen Job</translation>
    </message>
    <message>
        <source>Wait for a job…</source>
        <translation>Auf einen Job warten&#xa0;…</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Darauf warten</translation>
    </message>
    <message>
        <source>Change a need of %1</source>
        <translation>Einen needs-Eintrag von %1 ändern</translation>
    </message>
    <message>
        <source>Let %1 no longer wait for another pipeline</source>
        <translation>%1 nicht mehr auf eine andere Pipeline warten lassen</translation>
    </message>
    <message>
        <source>A job of another project…</source>
        <translation>Ein Job eines anderen Projekts&#xa0;…</translation>
    </message>
    <message>
        <source>A job of another pipeline…</source>
        <translation>Ein Job einer anderen Pipeline&#xa0;…</translation>
    </message>
    <message>
        <source>Project, for example group/project</source>
        <translation>Projekt, zum Beispiel gruppe/projekt</translation>
    </message>
    <message>
        <source>Pipeline, for example $PARENT_PIPELINE_ID</source>
        <translation>Pipeline, zum Beispiel $PARENT_PIPELINE_ID</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Name des Jobs</translation>
    </message>
    <message>
        <source>Branch, for example main</source>
        <translation>Branch, zum Beispiel main</translation>
    </message>
    <message>
        <source>Project or pipeline</source>
        <translation>Projekt oder Pipeline</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::OriginSection</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben in</translation>
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
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PipelineSummary</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Select a job on the canvas to see and change it.</source>
        <translation>Wählen Sie auf der Arbeitsfläche einen Job aus, um ihn zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>There are no jobs yet. Drag one to the canvas, and its facts are shown here.</source>
        <translation>Es gibt noch keine Jobs. Ziehen Sie einen auf die Arbeitsfläche, dann wird hier gezeigt, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From the start of the first job to the end of the last: half of all runs take no longer.</source>
        <translation>Vom Start des ersten Jobs bis zum Ende des letzten: Die Hälfte aller Läufe dauert nicht länger.</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Nine runs of ten take no longer.</source>
        <translation>Neun von zehn Läufen dauern nicht länger.</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes of all jobs, times the cost factor of the runner.</source>
        <translation>Minuten aller Jobs, mal den Kostenfaktor des Runners.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
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
        <translation>Aufbewahrte Images</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each other one says why on its card.</source>
        <translation>%1; jeder andere sagt auf seiner Karte, warum.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PlaceTable</name>
    <message>
        <source>Shows the line in the text.</source>
        <translation>Zeigt die Zeile im Text.</translation>
    </message>
    <message>
        <source>Opens %1 at the line, to be changed there.</source>
        <translation>Öffnet %1 an der Zeile, um es dort zu ändern.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::RestSection</name>
    <message>
        <source>Other keywords</source>
        <translation>Andere Schlüsselwörter</translation>
    </message>
    <message>
        <source>Add a keyword…</source>
        <translation>Ein Schlüsselwort hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Ein Schlüsselwort hinzufügen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::RuleCard</name>
    <message>
        <source>Try it earlier</source>
        <translation>Früher versuchen</translation>
    </message>
    <message>
        <source>Try it later</source>
        <translation>Später versuchen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Die Regel entfernen</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::RulesSection</name>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>files, for example src/**/*.ml</source>
        <translation>Dateien, zum Beispiel src/**/*.ml</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>files that must be there</source>
        <translation>Dateien, die da sein müssen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Darf fehlschlagen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules as text</source>
        <translation>Regeln als Text</translation>
    </message>
    <message>
        <source>no rules: the job runs with every pipeline</source>
        <translation>keine Regeln: Der Job läuft mit jeder Pipeline</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Eine Regel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>On the default branch</source>
        <translation>Auf dem Standard-Branch</translation>
    </message>
    <message>
        <source>In merge requests</source>
        <translation>In Merge Requests</translation>
    </message>
    <message>
        <source>For a tag</source>
        <translation>Für ein Tag</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>When OCaml sources change</source>
        <translation>Wenn sich OCaml-Quellen ändern</translation>
    </message>
    <message>
        <source>By hand, without holding up the pipeline</source>
        <translation>Von Hand, ohne die Pipeline aufzuhalten</translation>
    </message>
    <message>
        <source>Never, whatever follows</source>
        <translation>Nie, was auch folgt</translation>
    </message>
    <message>
        <source>In all other cases</source>
        <translation>In allen anderen Fällen</translation>
    </message>
    <message>
        <source>These rules are put together from several places; they are changed as text.</source>
        <translation>Diese Regeln sind aus mehreren Stellen zusammengesetzt; sie werden als Text geändert.</translation>
    </message>
    <message>
        <source>The job has “only” or “except”, which GitLab does not take beside rules.</source>
        <translation>Der Job hat „only“ oder „except“, was GitLab neben Regeln nicht annimmt.</translation>
    </message>
    <message>
        <source>The first rule that holds decides; when none holds, the job is left out.</source>
        <translation>Die erste Regel, die gilt, entscheidet; gilt keine, wird der Job weggelassen.</translation>
    </message>
    <message>
        <source>No rules: the job is in every pipeline that is made.</source>
        <translation>Keine Regeln: Der Job ist in jeder Pipeline, die entsteht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a rule to %1</source>
        <translation>Eine Regel zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change rule %1 of %2</source>
        <translation>Regel %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Remove rule %1 of %2</source>
        <translation>Regel %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Move rule %1 of %2</source>
        <translation>Regel %1 von %2 verschieben</translation>
    </message>
    <message>
        <source>Change the rules of %1</source>
        <translation>Die Regeln von %1 ändern</translation>
    </message>
    <message>
        <source>These jobs have different rules. A rule that is added is added to each of them.</source>
        <translation>Diese Jobs haben verschiedene Regeln. Eine Regel, die hinzukommt, kommt bei jedem von ihnen hinzu.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::ScriptSection</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>One command a line; indent the further lines of a command by two spaces. Ctrl+Enter applies.</source>
        <translation>Ein Befehl je Zeile; rücken Sie die weiteren Zeilen eines Befehls um zwei Leerzeichen ein. Strg+Eingabe übernimmt.</translation>
    </message>
    <message>
        <source>Written in a way that is edited in the text</source>
        <translation>So geschrieben, dass es nur im Text bearbeitet werden kann</translation>
    </message>
    <message>
        <source>%1: edit it there</source>
        <translation>%1: dort bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n Zeile</numerusform>
            <numerusform>%1 · %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>A change asks whether it is for this job alone.</source>
        <translation>Bei einer Änderung wird gefragt, ob sie nur für diesen Job gilt.</translation>
    </message>
    <message>
        <source>%1 · none</source>
        <translation>%1 · keine</translation>
    </message>
    <message>
        <source>differs; what is entered here replaces the script of each</source>
        <translation>verschieden; was hier eingegeben wird, ersetzt das Skript jedes einzelnen</translation>
    </message>
    <message>
        <source>%1 · differs</source>
        <translation>%1 · verschieden</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::StageSection</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s) to %1</source>
        <translation>
            <numerusform>%n Job nach %1 verschieben</numerusform>
            <numerusform>%n Jobs nach %1 verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::StrategySection</name>
    <message>
        <source>Switch strategy</source>
        <translation>Switch-Strategie</translation>
    </message>
    <message>
        <source>This job uses no opam, so it needs no switch.</source>
        <translation>Dieser Job verwendet kein opam und benötigt daher keinen Switch.</translation>
    </message>
    <message>
        <source>With the %1</source>
        <comment>what is added to a strategy</comment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>%1 warm · %2 cold</source>
        <translation>%1 warm · %2 kalt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>…</source>
        <comment>times are being worked out</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>schlüge fehl</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::TimeSection</name>
    <message>
        <source>Where the time goes</source>
        <translation>Wofür die Zeit verwendet wird</translation>
    </message>
    <message>
        <source>%1 (cold %2)</source>
        <translation>%1 (kalt %2)</translation>
    </message>
    <message>
        <source>%1 (warm %2)</source>
        <translation>%1 (warm %2)</translation>
    </message>
    <message>
        <source>The pipeline waits for this job.</source>
        <translation>Die Pipeline wartet auf diesen Job.</translation>
    </message>
    <message>
        <source>It could end %1 later without the pipeline ending later.</source>
        <translation>Der Job könnte %1 später enden, ohne dass die Pipeline später endet.</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::VariablesSection</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Enter changes the current cell, Delete takes the variable away. A double click on the origin shows the line.</source>
        <translation>Eingabe ändert die aktuelle Zelle, Entf entfernt die Variable. Ein Doppelklick auf die Herkunft zeigt die Zeile.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of the job, %2 of the pipeline</source>
        <translation>%1 des Jobs, %2 der Pipeline</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Change the variable %1 of %2</source>
        <translation>Die Variable %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Rename the variable %1 of %2 to %3</source>
        <translation>Die Variable %1 von %2 in %3 umbenennen</translation>
    </message>
    <message>
        <source>Remove the variable %1 of %2</source>
        <translation>Die Variable %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>These jobs have different values, or some have none. One that is entered is for all of them.</source>
        <translation>Diese Jobs haben verschiedene Werte, oder manche haben keinen. Einer, der eingegeben wird, gilt für alle.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>caravan::inspector::WhenSection</name>
    <message>
        <source>When it runs</source>
        <translation>Wann der Job läuft</translation>
    </message>
    <message>
        <source>Pipeline for</source>
        <translation>Pipeline für</translation>
    </message>
    <message>
        <source>What becomes of the job</source>
        <translation>Was aus dem Job wird</translation>
    </message>
    <message>
        <source>When it runs, by what starts the pipeline</source>
        <translation>Wann der Job läuft, je nachdem, was die Pipeline startet</translation>
    </message>
    <message>
        <source>In the pipeline for %1</source>
        <translation>In der Pipeline für %1</translation>
    </message>
    <message>
        <source>Shows the line in the text.</source>
        <translation>Zeigt die Zeile im Text.</translation>
    </message>
</context>
<context>
    <name>caravan::running::LocalRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>gitlab-ci-local was ended by somebody else.</source>
        <translation>gitlab-ci-local wurde von jemand anderem beendet.</translation>
    </message>
    <message>
        <source>The run has succeeded.</source>
        <translation>Der Lauf ist gelungen.</translation>
    </message>
    <message>
        <source>The run has failed; the log says where.</source>
        <translation>Der Lauf ist fehlgeschlagen; das Log sagt, wo.</translation>
    </message>
</context>
<context>
    <name>caravan::running::LogView</name>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Jobs and commands of the log</source>
        <translation>Jobs und Befehle des Logs</translation>
    </message>
    <message>
        <source>Job and command</source>
        <translation>Job und Befehl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>the job of this log</source>
        <translation>der Job dieses Logs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Measured and estimated times</source>
        <translation>Gemessene und geschätzte Zeiten</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>After calibration</source>
        <translation>Nach Kalibrierung</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Writes what was fitted into your own figures, ~/.config/caravan/estimate.yml; it is then one of the runners.</source>
        <translation>Schreibt das Angepasste in Ihre eigenen Zahlen, ~/.config/caravan/estimate.yml; es ist dann einer der Runner.</translation>
    </message>
    <message>
        <source>Estimates for “%1” are off by %2 (median) here; fitted to these logs, by %3.</source>
        <translation>Schätzungen für „%1“ liegen hier um %2 daneben (Median); an diese Logs angepasst um %3.</translation>
    </message>
    <message>
        <source>not of this pipeline</source>
        <translation>nicht aus dieser Pipeline</translation>
    </message>
    <message>
        <source>Line %1 of the log, to %2.</source>
        <translation>Zeile %1 des Logs, bis %2.</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::AdviceList</name>
    <message>
        <source>No single edit makes this pipeline faster.</source>
        <translation>Keine einzelne Änderung macht diese Pipeline schneller.</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::AdviceRow</name>
    <message>
        <source>mends the pipeline</source>
        <translation>behebt den Fehler der Pipeline</translation>
    </message>
    <message>
        <source>− %1 billed</source>
        <translation>− %1 abgerechnet</translation>
    </message>
    <message>
        <source>less CO₂e</source>
        <translation>weniger CO₂e</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview “%1”</source>
        <translation>Vorschau von „%1“</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>„%1“ anwenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::AssumptionPanel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::FigureField</name>
    <message>
        <source>How long do the scripts of “%1” take?</source>
        <translation>Wie lange dauern die Skripte von „%1“?</translation>
    </message>
    <message>
        <source>90s, 8m or 1h30m</source>
        <translation>90s, 8m oder 1h30m</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Wie lange dauert es?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget what you have told: %1</source>
        <translation>Ihre Angabe vergessen: %1</translation>
    </message>
    <message>
        <source>GitLab lets no job run longer than %1.</source>
        <translation>GitLab lässt keinen Job länger laufen als %1.</translation>
    </message>
    <message>
        <source>A time is such as 90s, 8m or 1h30m.</source>
        <translation>Eine Dauer ist etwa 90s, 8m oder 1h30m.</translation>
    </message>
    <message>
        <source>It is a number above %1, up to %2.</source>
        <translation>Es ist eine Zahl über %1 und bis %2.</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>Es ist eine Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::TimelineDelegate</name>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::TimelineModel</name>
    <message>
        <source>Starts after %1 and takes %2, P10 %3 to P90 %4.</source>
        <translation>Beginnt nach %1 und dauert %2, P10 %3 bis P90 %4.</translation>
    </message>
    <message>
        <source>The pipeline waits for this job.</source>
        <translation>Die Pipeline wartet auf diesen Job.</translation>
    </message>
    <message>
        <source>It could end %1 later without the pipeline ending later.</source>
        <translation>Er könnte %1 später enden, ohne dass die Pipeline später endet.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Beginn (s)</translation>
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
        <translation>Puffer (s)</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, Phase %2</translation>
    </message>
    <message>
        <source>Time from the start of the pipeline</source>
        <translation>Zeit seit Beginn der Pipeline</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a run is out of date</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Measured here (s)</source>
        <translation>Hier gemessen (s)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Parts measured (s)</source>
        <translation>Gemessene Teile (s)</translation>
    </message>
</context>
<context>
    <name>caravan::timeline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Each row is a job: when it starts, and what its time is spent on.</source>
        <translation>Jede Zeile ist ein Job: wann er beginnt und womit seine Zeit vergeht.</translation>
    </message>
    <message>
        <source>%1: %2, P10 %3 to P90 %4</source>
        <translation>%1: %2, P10 %3 bis P90 %4</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>catalogue/energy.yml</name>
    <message>
        <source>us-east1 (South Carolina)</source>
        <translation>us-east1 (South Carolina)</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>the world&apos;s average</source>
        <translation>Durchschnitt der Welt</translation>
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
        <translation>GitLab von Inria</translation>
    </message>
    <message>
        <source>Framasoft&apos;s GitLab</source>
        <translation>GitLab von Framasoft</translation>
    </message>
    <message>
        <source>GNOME&apos;s GitLab</source>
        <translation>GitLab von GNOME</translation>
    </message>
    <message>
        <source>freedesktop.org&apos;s GitLab</source>
        <translation>GitLab von freedesktop.org</translation>
    </message>
    <message>
        <source>Debian&apos;s GitLab</source>
        <translation>GitLab von Debian</translation>
    </message>
    <message>
        <source>KDE&apos;s GitLab</source>
        <translation>GitLab von KDE</translation>
    </message>
    <message>
        <source>IN2P3&apos;s GitLab</source>
        <translation>GitLab von IN2P3</translation>
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
        <translation>ein eigenes GitLab</translation>
    </message>
</context>
<context>
    <name>catalogue/images.yml</name>
    <message>
        <source>It sets neither OPAMYES nor OPAMCONFIRMLEVEL, so that opam asks where nobody answers.</source>
        <translation>Es setzt weder OPAMYES noch OPAMCONFIRMLEVEL, sodass opam fragt, wo niemand antwortet.</translation>
    </message>
    <message>
        <source>Programs that were built for glibc do not run on Alpine, whose C library is musl.</source>
        <translation>Programme, die für glibc gebaut sind, laufen nicht unter Alpine, dessen C-Bibliothek musl ist.</translation>
    </message>
    <message>
        <source>The name follows Alpine&apos;s releases, two a year, and what a cache holds of the last one may not fit the next.</source>
        <translation>Der Name folgt den Releases von Alpine, zwei im Jahr, und was ein Cache vom letzten enthält, passt womöglich nicht zum nächsten.</translation>
    </message>
    <message>
        <source>Its gcc 15 cannot compile OCaml before 5.1, but for 4.14.2 and newer; make switches with an old OCaml on Debian 12.</source>
        <translation>Sein gcc 15 kann OCaml vor 5.1 nicht kompilieren, außer 4.14.2 und neuer; legen Sie Switches mit einem alten OCaml unter Debian 12 an.</translation>
    </message>
    <message>
        <source>Its coreutils, which are written anew in Rust, break the build of OCaml before 4.12.</source>
        <translation>Seine coreutils, in Rust neu geschrieben, lassen das Bauen von OCaml vor 4.12 scheitern.</translation>
    </message>
    <message>
        <source>bisect_ppx 2.8.3 does not install with OCaml 5.4 and newer, so coverage is measured with OCaml 5.3.</source>
        <translation>bisect_ppx 2.8.3 lässt sich mit OCaml 5.4 und neuer nicht installieren, daher wird die Testabdeckung mit OCaml 5.3 gemessen.</translation>
    </message>
    <message>
        <source>odoc 3.2.1 does not install with OCaml 5.6, so documentation is made with an older one.</source>
        <translation>odoc 3.2.1 lässt sich mit OCaml 5.6 nicht installieren, daher wird die Dokumentation mit einem älteren gebaut.</translation>
    </message>
    <message>
        <source>OCaml 5.1 links every program with zstd, and a static one needs its static library.</source>
        <translation>OCaml 5.1 linkt jedes Programm mit zstd, und ein statisches benötigt dessen statische Bibliothek.</translation>
    </message>
    <message>
        <source>Only runners with Windows containers can start it.</source>
        <translation>Nur Runner mit Windows-Containern können es starten.</translation>
    </message>
    <message>
        <source>Kaniko is no longer maintained by those who made it.</source>
        <translation>Kaniko wird von seinen Entwicklern nicht mehr gepflegt.</translation>
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
        <translation>OCaml {ocaml} auf {distributionTitle}</translation>
    </message>
    <message>
        <source>opam without a compiler, on {distributionTitle}</source>
        <translation>opam ohne Compiler, auf {distributionTitle}</translation>
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
        <translation>neuestem Alpine</translation>
    </message>
    <message>
        <source>an image of ocaml/opam</source>
        <translation>ein Image von ocaml/opam</translation>
    </message>
    <message>
        <source>the newest OCaml on the newest Debian</source>
        <translation>das neueste OCaml auf neuestem Debian</translation>
    </message>
    <message>
        <source>the newest OCaml on Debian</source>
        <translation>das neueste OCaml auf Debian</translation>
    </message>
    <message>
        <source>the newest OCaml on Debian 13</source>
        <translation>das neueste OCaml auf Debian 13</translation>
    </message>
    <message>
        <source>the newest OCaml on Debian 12</source>
        <translation>das neueste OCaml auf Debian 12</translation>
    </message>
    <message>
        <source>the newest OCaml on Ubuntu</source>
        <translation>das neueste OCaml auf Ubuntu</translation>
    </message>
    <message>
        <source>the newest OCaml on Ubuntu 24.04</source>
        <translation>das neueste OCaml auf Ubuntu 24.04</translation>
    </message>
    <message>
        <source>the newest OCaml on Alpine</source>
        <translation>das neueste OCaml auf Alpine</translation>
    </message>
    <message>
        <source>OCaml of a variable on Debian 13</source>
        <translation>OCaml einer Variable auf Debian 13</translation>
    </message>
    <message>
        <source>OCaml of a variable on Debian 12</source>
        <translation>OCaml einer Variable auf Debian 12</translation>
    </message>
    <message>
        <source>OCaml of a variable on Ubuntu 24.04</source>
        <translation>OCaml einer Variable auf Ubuntu 24.04</translation>
    </message>
    <message>
        <source>OCaml of a variable on Alpine 3.24</source>
        <translation>OCaml einer Variable auf Alpine 3.24</translation>
    </message>
    <message>
        <source>OCaml of a variable on the newest Alpine</source>
        <translation>OCaml einer Variable auf neuestem Alpine</translation>
    </message>
    <message>
        <source>Debian 13 without documentation</source>
        <translation>Debian 13 ohne Dokumentation</translation>
    </message>
    <message>
        <source>Debian 12 without documentation</source>
        <translation>Debian 12 ohne Dokumentation</translation>
    </message>
    <message>
        <source>Docker 28 client</source>
        <translation>Docker-28-Client</translation>
    </message>
    <message>
        <source>Docker daemon</source>
        <translation>Docker-Daemon</translation>
    </message>
    <message>
        <source>Docker client</source>
        <translation>Docker-Client</translation>
    </message>
    <message>
        <source>Nix</source>
        <translation>Nix</translation>
    </message>
    <message>
        <source>what gitlab.com&apos;s runners use when no image is named</source>
        <translation>was die Runner von gitlab.com verwenden, wenn kein Image genannt ist</translation>
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
        <translation>Debian 13 mit Compilern</translation>
    </message>
    <message>
        <source>Debian with compilers</source>
        <translation>Debian mit Compilern</translation>
    </message>
    <message>
        <source>an old image of ocaml/opam</source>
        <translation>ein altes Image von ocaml/opam</translation>
    </message>
    <message>
        <source>OCaml on Windows</source>
        <translation>OCaml unter Windows</translation>
    </message>
    <message>
        <source>Coq with opam</source>
        <translation>Coq mit opam</translation>
    </message>
    <message>
        <source>the Rocq prover with opam</source>
        <translation>der Beweiser Rocq mit opam</translation>
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
        <translation>git auf Alpine</translation>
    </message>
    <message>
        <source>Mathematical Components with Coq and opam</source>
        <translation>Mathematical Components mit Coq und opam</translation>
    </message>
</context>
<context>
    <name>catalogue/runners.yml</name>
    <message>
        <source>gitlab.com small · 2 vCPU</source>
        <translation>gitlab.com klein · 2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.com medium · 4 vCPU</source>
        <translation>gitlab.com mittel · 4&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.com large · 8 vCPU</source>
        <translation>gitlab.com groß · 8&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.inria.fr small · 1 vCPU</source>
        <translation>gitlab.inria.fr klein · 1&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.inria.fr medium · 2 vCPU</source>
        <translation>gitlab.inria.fr mittel · 2&#xa0;vCPU</translation>
    </message>
    <message>
        <source>gitlab.inria.fr large · 4 vCPU</source>
        <translation>gitlab.inria.fr groß · 4&#xa0;vCPU</translation>
    </message>
    <message>
        <source>Self-managed, docker · 4 vCPU</source>
        <translation>Selbst verwaltet, docker · 4&#xa0;vCPU</translation>
    </message>
    <message>
        <source>Self-managed, shell · 4 vCPU</source>
        <translation>Selbst verwaltet, shell · 4&#xa0;vCPU</translation>
    </message>
</context>
<context>
    <name>gitlab/meanings.yml</name>
    <message>
        <source>Commands that run after the job&apos;s script, also when it failed. They have a shell of their own, and their result does not count.</source>
        <translation>Befehle, die nach dem Skript des Jobs laufen, auch wenn es fehlschlug. Sie haben eine eigene Shell, und ihr Ergebnis zählt nicht.</translation>
    </message>
    <message>
        <source>Whether the pipeline goes on, and passes, when this job fails.</source>
        <translation>Ob die Pipeline weiterläuft und gelingt, wenn dieser Job fehlschlägt.</translation>
    </message>
    <message>
        <source>Only with these exit codes of the script may the job fail.</source>
        <translation>Nur mit diesen Exit-Codes des Skripts darf der Job fehlschlagen.</translation>
    </message>
    <message>
        <source>Files that are kept after the job and handed to jobs of later stages.</source>
        <translation>Dateien, die nach dem Job aufbewahrt und an Jobs späterer Phasen weitergegeben werden.</translation>
    </message>
    <message>
        <source>Who may see and download the files.</source>
        <translation>Wer die Dateien sehen und herunterladen darf.</translation>
    </message>
    <message>
        <source>Files that are not kept although a path matches them.</source>
        <translation>Dateien, die nicht aufbewahrt werden, obwohl ein Pfad auf sie passt.</translation>
    </message>
    <message>
        <source>After what time GitLab deletes the files.</source>
        <translation>Nach welcher Zeit GitLab die Dateien löscht.</translation>
    </message>
    <message>
        <source>The name under which a merge request shows a link to the files.</source>
        <translation>Der Name, unter dem ein Merge Request einen Link zu den Dateien zeigt.</translation>
    </message>
    <message>
        <source>The name of the archive with the files.</source>
        <translation>Der Name des Archivs mit den Dateien.</translation>
    </message>
    <message>
        <source>The files and folders that are kept, from the project&apos;s folder; patterns are allowed.</source>
        <translation>Die Dateien und Ordner, die aufbewahrt werden, vom Projektordner aus; Muster sind erlaubt.</translation>
    </message>
    <message>
        <source>Whether everybody who sees a public project may download the files.</source>
        <translation>Ob jeder, der ein öffentliches Projekt sieht, die Dateien herunterladen darf.</translation>
    </message>
    <message>
        <source>Files in a form that GitLab reads and shows, such as test results.</source>
        <translation>Dateien in einer Form, die GitLab liest und zeigt, etwa Testergebnisse.</translation>
    </message>
    <message>
        <source>The report of an accessibility test.</source>
        <translation>Der Bericht eines Tests der Barrierefreiheit.</translation>
    </message>
    <message>
        <source>Links that are shown beside the job.</source>
        <translation>Links, die neben dem Job gezeigt werden.</translation>
    </message>
    <message>
        <source>The report of API fuzzing.</source>
        <translation>Der Bericht eines API-Fuzzings.</translation>
    </message>
    <message>
        <source>The report of a browser performance test.</source>
        <translation>Der Bericht eines Leistungstests im Browser.</translation>
    </message>
    <message>
        <source>The report of a scan of images in a cluster.</source>
        <translation>Der Bericht einer Prüfung von Images in einem Cluster.</translation>
    </message>
    <message>
        <source>The report of a code quality check, shown in merge requests.</source>
        <translation>Der Bericht einer Prüfung der Codequalität, in Merge Requests gezeigt.</translation>
    </message>
    <message>
        <source>The report of a scan of a container image.</source>
        <translation>Der Bericht einer Prüfung eines Container-Images.</translation>
    </message>
    <message>
        <source>The report of coverage-guided fuzzing.</source>
        <translation>Der Bericht eines abdeckungsgesteuerten Fuzzings.</translation>
    </message>
    <message>
        <source>Which lines the tests cover, shown in the difference of a merge request.</source>
        <translation>Welche Zeilen die Tests abdecken, im Unterschied eines Merge Requests gezeigt.</translation>
    </message>
    <message>
        <source>The form of the coverage report.</source>
        <translation>Die Form des Abdeckungsberichts.</translation>
    </message>
    <message>
        <source>The file of the coverage report.</source>
        <translation>Die Datei des Abdeckungsberichts.</translation>
    </message>
    <message>
        <source>A software bill of materials in CycloneDX form.</source>
        <translation>Eine Software-Stückliste in der Form von CycloneDX.</translation>
    </message>
    <message>
        <source>The report of a dynamic security test.</source>
        <translation>Der Bericht eines dynamischen Sicherheitstests.</translation>
    </message>
    <message>
        <source>The report of a scan of dependencies.</source>
        <translation>Der Bericht einer Prüfung der Abhängigkeiten.</translation>
    </message>
    <message>
        <source>A file of variables that later jobs get, NAME=value on each line.</source>
        <translation>Eine Datei mit Variablen, die spätere Jobs erhalten, NAME=value in jeder Zeile.</translation>
    </message>
    <message>
        <source>Test results in JUnit&apos;s XML form, shown in merge requests and on the pipeline&apos;s page.</source>
        <translation>Testergebnisse in der XML-Form von JUnit, in Merge Requests und auf der Seite der Pipeline gezeigt.</translation>
    </message>
    <message>
        <source>The report of used licences, in its old form.</source>
        <translation>Der Bericht über verwendete Lizenzen, in der alten Form.</translation>
    </message>
    <message>
        <source>The report of used licences.</source>
        <translation>Der Bericht über verwendete Lizenzen.</translation>
    </message>
    <message>
        <source>The report of a load test.</source>
        <translation>Der Bericht eines Lasttests.</translation>
    </message>
    <message>
        <source>What a code index in LSIF form says, for code navigation.</source>
        <translation>Was ein Code-Index in der Form von LSIF sagt, zur Navigation im Code.</translation>
    </message>
    <message>
        <source>Figures that a merge request compares.</source>
        <translation>Zahlen, die ein Merge Request vergleicht.</translation>
    </message>
    <message>
        <source>What Repository X-Ray found of the project&apos;s libraries.</source>
        <translation>Was Repository X-Ray über die Bibliotheken des Projekts herausfand.</translation>
    </message>
    <message>
        <source>Which requirements are met, in the old form.</source>
        <translation>Welche Anforderungen erfüllt sind, in der alten Form.</translation>
    </message>
    <message>
        <source>Which requirements are met.</source>
        <translation>Welche Anforderungen erfüllt sind.</translation>
    </message>
    <message>
        <source>Findings of a static analyser in SARIF form.</source>
        <translation>Befunde einer statischen Analyse in der Form von SARIF.</translation>
    </message>
    <message>
        <source>The report of a static security test.</source>
        <translation>Der Bericht eines statischen Sicherheitstests.</translation>
    </message>
    <message>
        <source>The report of a search for secrets.</source>
        <translation>Der Bericht einer Suche nach Geheimnissen.</translation>
    </message>
    <message>
        <source>What a Terraform plan would change.</source>
        <translation>Was ein Terraform-Plan ändern würde.</translation>
    </message>
    <message>
        <source>Whether all files that git does not track are kept as well.</source>
        <translation>Ob auch alle Dateien aufbewahrt werden, die git nicht verfolgt.</translation>
    </message>
    <message>
        <source>After which end of the job the files are kept.</source>
        <translation>Nach welchem Ende des Jobs die Dateien aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Commands that run in front of the job&apos;s script, in the same shell.</source>
        <translation>Befehle, die vor dem Skript des Jobs laufen, in derselben Shell.</translation>
    </message>
    <message>
        <source>Files that a later run of a job finds again, as far as they are still there. A cache makes jobs faster; no job may rely on it.</source>
        <translation>Dateien, die ein späterer Lauf eines Jobs wiederfindet, soweit sie noch da sind. Ein Cache macht Jobs schneller; kein Job darf sich auf ihn verlassen.</translation>
    </message>
    <message>
        <source>Keys of caches to take when there is none with the key itself, in this order; five at most.</source>
        <translation>Schlüssel von Caches, die genommen werden, wenn es unter dem Schlüssel selbst keinen gibt, in dieser Reihenfolge; höchstens fünf.</translation>
    </message>
    <message>
        <source>The name of the cache. Jobs with the same key share one cache.</source>
        <translation>Der Name des Caches. Jobs mit demselben Schlüssel teilen einen Cache.</translation>
    </message>
    <message>
        <source>Files of which the key is made, so that it changes when one of them does; two at most.</source>
        <translation>Dateien, aus denen der Schlüssel gebildet wird, sodass er sich ändert, wenn eine von ihnen es tut; höchstens zwei.</translation>
    </message>
    <message>
        <source>Files of which the key is made by the commits that changed them last.</source>
        <translation>Dateien, bei denen die Commits den Schlüssel bilden, die sie zuletzt geändert haben.</translation>
    </message>
    <message>
        <source>What stands in front of a key that is made of files.</source>
        <translation>Was vor einem Schlüssel steht, der aus Dateien gebildet wird.</translation>
    </message>
    <message>
        <source>The files and folders that are cached, within the project&apos;s folder.</source>
        <translation>Die Dateien und Ordner, die in den Cache kommen, innerhalb des Projektordners.</translation>
    </message>
    <message>
        <source>Whether the job takes the cache, stores it, or both.</source>
        <translation>Ob der Job den Cache holt, speichert oder beides.</translation>
    </message>
    <message>
        <source>Whether protected and other branches share the cache.</source>
        <translation>Ob geschützte und andere Branches den Cache teilen.</translation>
    </message>
    <message>
        <source>Whether all files that git does not track are cached as well.</source>
        <translation>Ob auch alle Dateien in den Cache kommen, die git nicht verfolgt.</translation>
    </message>
    <message>
        <source>After which end of the job the cache is stored.</source>
        <translation>Nach welchem Ende des Jobs der Cache gespeichert wird.</translation>
    </message>
    <message>
        <source>A regular expression that finds the test coverage, in per cent, in the job&apos;s log.</source>
        <translation>Ein regulärer Ausdruck, der die Testabdeckung in Prozent im Log des Jobs findet.</translation>
    </message>
    <message>
        <source>Profiles of the dynamic security test, by their names in the project.</source>
        <translation>Profile des dynamischen Sicherheitstests, nach ihren Namen im Projekt.</translation>
    </message>
    <message>
        <source>The name of the scanner&apos;s profile.</source>
        <translation>Der Name des Scanner-Profils.</translation>
    </message>
    <message>
        <source>The name of the site&apos;s profile.</source>
        <translation>Der Name des Website-Profils.</translation>
    </message>
    <message>
        <source>Keywords that every job has which does not have them itself. A job&apos;s own value takes its place as a whole.</source>
        <translation>Schlüsselwörter, die jeder Job hat, der sie nicht selbst hat. Der eigene Wert eines Jobs ersetzt sie als Ganzes.</translation>
    </message>
    <message>
        <source>The jobs whose artifacts this job fetches; an empty list fetches none. Without it, those of all earlier stages.</source>
        <translation>Die Jobs, deren Artefakte dieser Job holt; eine leere Liste holt keine. Ohne sie die aller früheren Phasen.</translation>
    </message>
    <message>
        <source>The environment that the job deploys to, with its name and address.</source>
        <translation>Die Umgebung, in der der Job bereitstellt, mit Name und Adresse.</translation>
    </message>
    <message>
        <source>What the job does with the environment; “start” is a deployment.</source>
        <translation>Was der Job mit der Umgebung tut; „start“ ist ein Deployment.</translation>
    </message>
    <message>
        <source>After what time the environment is stopped.</source>
        <translation>Nach welcher Zeit die Umgebung gestoppt wird.</translation>
    </message>
    <message>
        <source>What sort of environment it is.</source>
        <translation>Von welcher Art die Umgebung ist.</translation>
    </message>
    <message>
        <source>The agent and dashboard for a deployment to Kubernetes.</source>
        <translation>Der Agent und die Übersicht für ein Deployment nach Kubernetes.</translation>
    </message>
    <message>
        <source>The agent for Kubernetes, as project:name.</source>
        <translation>Der Agent für Kubernetes, als project:name.</translation>
    </message>
    <message>
        <source>What the dashboard of the environment shows.</source>
        <translation>Was die Übersicht der Umgebung zeigt.</translation>
    </message>
    <message>
        <source>The Flux resource that is shown.</source>
        <translation>Die Flux-Ressource, die gezeigt wird.</translation>
    </message>
    <message>
        <source>The namespace that is shown.</source>
        <translation>Der Namensraum, der gezeigt wird.</translation>
    </message>
    <message>
        <source>The Flux resource of the deployment.</source>
        <translation>Die Flux-Ressource des Deployments.</translation>
    </message>
    <message>
        <source>Whether GitLab makes the environment&apos;s Kubernetes resources.</source>
        <translation>Ob GitLab die Kubernetes-Ressourcen der Umgebung anlegt.</translation>
    </message>
    <message>
        <source>Whether GitLab makes them.</source>
        <translation>Ob GitLab sie anlegt.</translation>
    </message>
    <message>
        <source>The namespace of the deployment.</source>
        <translation>Der Namensraum des Deployments.</translation>
    </message>
    <message>
        <source>The name of the environment; it may hold variables.</source>
        <translation>Der Name der Umgebung; er kann Variablen enthalten.</translation>
    </message>
    <message>
        <source>The job that stops the environment.</source>
        <translation>Der Job, der die Umgebung stoppt.</translation>
    </message>
    <message>
        <source>The address at which the deployment is found.</source>
        <translation>Die Adresse, unter der das Deployment zu finden ist.</translation>
    </message>
    <message>
        <source>For which branches, tags or changes there is no such job. The old way; “rules” says it better.</source>
        <translation>Für welche Branches, Tags oder Änderungen es keinen solchen Job gibt. Die alte Art; „rules“ sagt es besser.</translation>
    </message>
    <message>
        <source>There is no such job when one of these files changed.</source>
        <translation>Es gibt keinen solchen Job, wenn sich eine dieser Dateien geändert hat.</translation>
    </message>
    <message>
        <source>There is no such job when a Kubernetes service is active.</source>
        <translation>Es gibt keinen solchen Job, wenn ein Kubernetes-Dienst aktiv ist.</translation>
    </message>
    <message>
        <source>There is no such job for these branches, tags or sorts of pipelines.</source>
        <translation>Es gibt keinen solchen Job für diese Branches, Tags oder Arten von Pipelines.</translation>
    </message>
    <message>
        <source>There is no such job when one of these conditions holds.</source>
        <translation>Es gibt keinen solchen Job, wenn eine dieser Bedingungen gilt.</translation>
    </message>
    <message>
        <source>The jobs or templates whose keywords this job takes over. Its own win; maps are merged, lists are replaced.</source>
        <translation>Die Jobs oder Vorlagen, deren Schlüsselwörter dieser Job übernimmt. Seine eigenen gehen vor; Maps werden zusammengeführt, Listen ersetzt.</translation>
    </message>
    <message>
        <source>Commands that run at certain moments of a job.</source>
        <translation>Befehle, die zu bestimmten Zeitpunkten eines Jobs laufen.</translation>
    </message>
    <message>
        <source>Commands that run in front of the clone.</source>
        <translation>Befehle, die vor dem Klonen laufen.</translation>
    </message>
    <message>
        <source>Tokens by which the job shows other services who it is.</source>
        <translation>Token, mit denen der Job anderen Diensten zeigt, wer er ist.</translation>
    </message>
    <message>
        <source>Whom the token is for.</source>
        <translation>Für wen das Token ist.</translation>
    </message>
    <message>
        <source>The cloud in which the job signs in.</source>
        <translation>Die Cloud, bei der sich der Job anmeldet.</translation>
    </message>
    <message>
        <source>The container image that the job runs in.</source>
        <translation>Das Container-Image, in dem der Job läuft.</translation>
    </message>
    <message>
        <source>Options for the Docker executor.</source>
        <translation>Optionen für den Docker-Executor.</translation>
    </message>
    <message>
        <source>The architecture of the image, such as “linux/arm64”.</source>
        <translation>Die Architektur des Images, etwa „linux/arm64“.</translation>
    </message>
    <message>
        <source>The user that the job&apos;s commands run as.</source>
        <translation>Der Benutzer, als der die Befehle des Jobs laufen.</translation>
    </message>
    <message>
        <source>What is started in the container in place of the image&apos;s own entrypoint; an empty text for none.</source>
        <translation>Was im Container statt des Entrypoints des Images gestartet wird; ein leerer Text für keinen.</translation>
    </message>
    <message>
        <source>Options for the Kubernetes executor.</source>
        <translation>Optionen für den Kubernetes-Executor.</translation>
    </message>
    <message>
        <source>The name of the image, with registry and tag.</source>
        <translation>Der Name des Images, mit Registry und Tag.</translation>
    </message>
    <message>
        <source>Whether the runner fetches the image anew.</source>
        <translation>Ob der Runner das Image neu holt.</translation>
    </message>
    <message>
        <source>Other files whose content belongs to this pipeline. What is written here wins over what is included.</source>
        <translation>Andere Dateien, deren Inhalt zu dieser Pipeline gehört. Was hier steht, geht dem Eingebundenen vor.</translation>
    </message>
    <message>
        <source>A file that a job of this pipeline made.</source>
        <translation>Eine Datei, die ein Job dieser Pipeline erzeugt hat.</translation>
    </message>
    <message>
        <source>How long a file from the network is kept.</source>
        <translation>Wie lange eine Datei aus dem Netz aufbewahrt wird.</translation>
    </message>
    <message>
        <source>A CI/CD component, by its address and version.</source>
        <translation>Eine CI/CD-Komponente, nach Adresse und Version.</translation>
    </message>
    <message>
        <source>The files of the other project, from its root.</source>
        <translation>Die Dateien des anderen Projekts, von seiner obersten Ebene aus.</translation>
    </message>
    <message>
        <source>Values for the inputs that the included file asks for.</source>
        <translation>Werte für die Inputs, nach denen die eingebundene Datei fragt.</translation>
    </message>
    <message>
        <source>The checksum that the file must have.</source>
        <translation>Die Prüfsumme, die die Datei haben muss.</translation>
    </message>
    <message>
        <source>The job that made the file.</source>
        <translation>Der Job, der die Datei erzeugt hat.</translation>
    </message>
    <message>
        <source>A file of this project, from its root; patterns are allowed.</source>
        <translation>Eine Datei dieses Projekts, von seiner obersten Ebene aus; Muster sind erlaubt.</translation>
    </message>
    <message>
        <source>Another project on the same server.</source>
        <translation>Ein anderes Projekt auf demselben Server.</translation>
    </message>
    <message>
        <source>The branch, tag or commit to take the file from.</source>
        <translation>Der Branch, das Tag oder der Commit, aus dem die Datei kommt.</translation>
    </message>
    <message>
        <source>A file from the network, by its full address.</source>
        <translation>Eine Datei aus dem Netz, mit voller Adresse.</translation>
    </message>
    <message>
        <source>When the file is included.</source>
        <translation>Wann die Datei eingebunden wird.</translation>
    </message>
    <message>
        <source>The file is included when one of these files changed.</source>
        <translation>Die Datei wird eingebunden, wenn sich eine dieser Dateien geändert hat.</translation>
    </message>
    <message>
        <source>The file is included when one of these files exists.</source>
        <translation>Die Datei wird eingebunden, wenn es eine dieser Dateien gibt.</translation>
    </message>
    <message>
        <source>The file is included when this condition holds.</source>
        <translation>Die Datei wird eingebunden, wenn diese Bedingung gilt.</translation>
    </message>
    <message>
        <source>Whether the file is included where the rule holds.</source>
        <translation>Ob die Datei eingebunden wird, wo die Regel gilt.</translation>
    </message>
    <message>
        <source>A template that comes with GitLab.</source>
        <translation>Eine Vorlage, die mit GitLab kommt.</translation>
    </message>
    <message>
        <source>Which values of “default” and which global variables the job takes.</source>
        <translation>Welche Werte von „default“ und welche globalen Variablen der Job übernimmt.</translation>
    </message>
    <message>
        <source>Whether the job takes the values of “default”, or which of them.</source>
        <translation>Ob der Job die Werte von „default“ übernimmt, oder welche davon.</translation>
    </message>
    <message>
        <source>Whether the job takes the global variables, or which of them.</source>
        <translation>Ob der Job die globalen Variablen übernimmt, oder welche davon.</translation>
    </message>
    <message>
        <source>Values that somebody can give when the job is started by hand.</source>
        <translation>Werte, die jemand angeben kann, wenn der Job von Hand gestartet wird.</translation>
    </message>
    <message>
        <source>The value that it has when nobody gives another.</source>
        <translation>Der Wert, den er hat, wenn niemand einen anderen angibt.</translation>
    </message>
    <message>
        <source>What the value is for.</source>
        <translation>Wozu der Wert dient.</translation>
    </message>
    <message>
        <source>The values that are allowed.</source>
        <translation>Die erlaubten Werte.</translation>
    </message>
    <message>
        <source>A regular expression that the value must match.</source>
        <translation>Ein regulärer Ausdruck, auf den der Wert passen muss.</translation>
    </message>
    <message>
        <source>The type of the value.</source>
        <translation>Der Typ des Werts.</translation>
    </message>
    <message>
        <source>Whether GitLab may cancel the job when a newer pipeline of the same branch starts.</source>
        <translation>Ob GitLab den Job abbrechen darf, wenn eine neuere Pipeline desselben Branchs beginnt.</translation>
    </message>
    <message>
        <source>The question that is asked before a manual job starts.</source>
        <translation>Die Frage, die vor dem Start eines manuellen Jobs gestellt wird.</translation>
    </message>
    <message>
        <source>The jobs that this job waits for, whatever their stages. An empty list starts it at once; without it, the job waits for all earlier stages.</source>
        <translation>Die Jobs, auf die dieser Job wartet, gleich in welchen Phasen. Eine leere Liste startet ihn sofort; ohne sie wartet der Job auf alle früheren Phasen.</translation>
    </message>
    <message>
        <source>Whether the artifacts of that job are fetched.</source>
        <translation>Ob die Artefakte jenes Jobs geholt werden.</translation>
    </message>
    <message>
        <source>The job that is waited for.</source>
        <translation>Der Job, auf den gewartet wird.</translation>
    </message>
    <message>
        <source>Whether that job may be missing from the pipeline.</source>
        <translation>Ob jener Job in der Pipeline fehlen darf.</translation>
    </message>
    <message>
        <source>Which of the parallel instances of that job are meant.</source>
        <translation>Welche der parallelen Instanzen jenes Jobs gemeint sind.</translation>
    </message>
    <message>
        <source>The variables of those instances.</source>
        <translation>Die Variablen dieser Instanzen.</translation>
    </message>
    <message>
        <source>Another pipeline whose artifacts are fetched, or whose state is taken over.</source>
        <translation>Eine andere Pipeline, deren Artefakte geholt werden oder deren Zustand übernommen wird.</translation>
    </message>
    <message>
        <source>Another project whose artifacts are fetched.</source>
        <translation>Ein anderes Projekt, dessen Artefakte geholt werden.</translation>
    </message>
    <message>
        <source>The branch or tag of the other project.</source>
        <translation>Der Branch oder das Tag des anderen Projekts.</translation>
    </message>
    <message>
        <source>For which branches, tags or changes there is such a job. The old way; “rules” says it better.</source>
        <translation>Für welche Branches, Tags oder Änderungen es einen solchen Job gibt. Die alte Art; „rules“ sagt es besser.</translation>
    </message>
    <message>
        <source>There is such a job when one of these files changed.</source>
        <translation>Es gibt einen solchen Job, wenn sich eine dieser Dateien geändert hat.</translation>
    </message>
    <message>
        <source>There is such a job when a Kubernetes service is active.</source>
        <translation>Es gibt einen solchen Job, wenn ein Kubernetes-Dienst aktiv ist.</translation>
    </message>
    <message>
        <source>There is such a job for these branches, tags or sorts of pipelines.</source>
        <translation>Es gibt einen solchen Job für diese Branches, Tags oder Arten von Pipelines.</translation>
    </message>
    <message>
        <source>There is such a job when one of these conditions holds.</source>
        <translation>Es gibt einen solchen Job, wenn eine dieser Bedingungen gilt.</translation>
    </message>
    <message>
        <source>The job&apos;s folder “public” becomes the project&apos;s web site.</source>
        <translation>Der Ordner „public“ des Jobs wird zur Website des Projekts.</translation>
    </message>
    <message>
        <source>After what time the site is taken down.</source>
        <translation>Nach welcher Zeit die Website verschwindet.</translation>
    </message>
    <message>
        <source>The part of the address under which this version of the site is found.</source>
        <translation>Der Teil der Adresse, unter dem diese Version der Website zu finden ist.</translation>
    </message>
    <message>
        <source>The folder that becomes the site, in place of “public”.</source>
        <translation>Der Ordner, der statt „public“ zur Website wird.</translation>
    </message>
    <message>
        <source>How often the job runs at the same time, or with which variables each time.</source>
        <translation>Wie oft der Job gleichzeitig läuft, oder mit welchen Variablen jeweils.</translation>
    </message>
    <message>
        <source>Lists of values of variables; the job runs once with each combination.</source>
        <translation>Listen von Werten für Variablen; der Job läuft einmal mit jeder Kombination.</translation>
    </message>
    <message>
        <source>The folder that becomes the web site. The old way; “pages:publish” says it better.</source>
        <translation>Der Ordner, der zur Website wird. Die alte Art; „pages:publish“ sagt es besser.</translation>
    </message>
    <message>
        <source>A release that GitLab makes after the job has passed.</source>
        <translation>Ein Release, das GitLab anlegt, nachdem der Job gelungen ist.</translation>
    </message>
    <message>
        <source>What belongs to the release.</source>
        <translation>Was zum Release gehört.</translation>
    </message>
    <message>
        <source>Links to the release&apos;s files.</source>
        <translation>Links zu den Dateien des Releases.</translation>
    </message>
    <message>
        <source>The part of the address under which GitLab forwards to the link.</source>
        <translation>Der Teil der Adresse, unter dem GitLab zum Link weiterleitet.</translation>
    </message>
    <message>
        <source>What sort of file the link leads to.</source>
        <translation>Zu welcher Art von Datei der Link führt.</translation>
    </message>
    <message>
        <source>The link&apos;s name.</source>
        <translation>Der Name des Links.</translation>
    </message>
    <message>
        <source>The link&apos;s address.</source>
        <translation>Die Adresse des Links.</translation>
    </message>
    <message>
        <source>What is new, as text or as a file that has it.</source>
        <translation>Was neu ist, als Text oder als Datei, die es enthält.</translation>
    </message>
    <message>
        <source>The milestones that the release belongs to.</source>
        <translation>Die Meilensteine, zu denen das Release gehört.</translation>
    </message>
    <message>
        <source>The release&apos;s title.</source>
        <translation>Der Titel des Releases.</translation>
    </message>
    <message>
        <source>The commit that is tagged where the tag does not exist yet.</source>
        <translation>Der Commit, der das Tag erhält, wo es das Tag noch nicht gibt.</translation>
    </message>
    <message>
        <source>When the release is ready.</source>
        <translation>Wann das Release fertig ist.</translation>
    </message>
    <message>
        <source>The message of a tag that is made.</source>
        <translation>Die Nachricht eines Tags, das angelegt wird.</translation>
    </message>
    <message>
        <source>The tag of the release.</source>
        <translation>Das Tag des Releases.</translation>
    </message>
    <message>
        <source>Jobs of the same group never run at the same time, in whatever pipelines.</source>
        <translation>Jobs derselben Gruppe laufen nie gleichzeitig, in welchen Pipelines auch immer.</translation>
    </message>
    <message>
        <source>How often the job runs again by itself when it fails.</source>
        <translation>Wie oft der Job von selbst noch einmal läuft, wenn er fehlschlägt.</translation>
    </message>
    <message>
        <source>Only after these exit codes of the script it runs again.</source>
        <translation>Nur nach diesen Exit-Codes des Skripts läuft er noch einmal.</translation>
    </message>
    <message>
        <source>How often at most.</source>
        <translation>Wie oft höchstens.</translation>
    </message>
    <message>
        <source>Only after these kinds of failures it runs again.</source>
        <translation>Nur nach diesen Arten von Fehlern läuft er noch einmal.</translation>
    </message>
    <message>
        <source>Conditions, read from the top; the first one that holds decides whether the job is in the pipeline, and how. None: the job is left out.</source>
        <translation>Bedingungen, von oben gelesen; die erste, die gilt, entscheidet, ob der Job in der Pipeline ist, und wie. Gilt keine, fehlt der Job.</translation>
    </message>
    <message>
        <source>Whether the pipeline goes on when the job fails, where this rule holds.</source>
        <translation>Ob die Pipeline weiterläuft, wenn der Job fehlschlägt, wo diese Regel gilt.</translation>
    </message>
    <message>
        <source>The rule holds when one of these files changed.</source>
        <translation>Die Regel gilt, wenn sich eine dieser Dateien geändert hat.</translation>
    </message>
    <message>
        <source>The branch or commit to which the files are compared.</source>
        <translation>Der Branch oder Commit, mit dem die Dateien verglichen werden.</translation>
    </message>
    <message>
        <source>The files; patterns are allowed.</source>
        <translation>Die Dateien; Muster sind erlaubt.</translation>
    </message>
    <message>
        <source>A regular expression that a changed file&apos;s path must match.</source>
        <translation>Ein regulärer Ausdruck, auf den der Pfad einer geänderten Datei passen muss.</translation>
    </message>
    <message>
        <source>The rule holds when one of these files exists.</source>
        <translation>Die Regel gilt, wenn es eine dieser Dateien gibt.</translation>
    </message>
    <message>
        <source>Another project whose files are looked for.</source>
        <translation>Ein anderes Projekt, in dem nach den Dateien gesucht wird.</translation>
    </message>
    <message>
        <source>The branch, tag or commit of the other project.</source>
        <translation>Der Branch, das Tag oder der Commit des anderen Projekts.</translation>
    </message>
    <message>
        <source>A regular expression that a file&apos;s path must match.</source>
        <translation>Ein regulärer Ausdruck, auf den der Pfad einer Datei passen muss.</translation>
    </message>
    <message>
        <source>The rule holds when this condition about variables is true.</source>
        <translation>Die Regel gilt, wenn diese Bedingung über Variablen wahr ist.</translation>
    </message>
    <message>
        <source>Whether GitLab may cancel the job, where this rule holds.</source>
        <translation>Ob GitLab den Job abbrechen darf, wo diese Regel gilt.</translation>
    </message>
    <message>
        <source>The jobs that are waited for where this rule holds, in place of the job&apos;s own.</source>
        <translation>Die Jobs, auf die gewartet wird, wo diese Regel gilt, statt der eigenen des Jobs.</translation>
    </message>
    <message>
        <source>After what time the job starts, with “when: delayed”.</source>
        <translation>Nach welcher Zeit der Job startet, mit „when: delayed“.</translation>
    </message>
    <message>
        <source>Variables that the job has where this rule holds.</source>
        <translation>Variablen, die der Job hat, wo diese Regel gilt.</translation>
    </message>
    <message>
        <source>How the job is in the pipeline where this rule holds; “never” leaves it out.</source>
        <translation>Wie der Job in der Pipeline ist, wo diese Regel gilt; „never“ lässt ihn weg.</translation>
    </message>
    <message>
        <source>Steps that the job runs one after another, in place of a script.</source>
        <translation>Schritte, die der Job nacheinander ausführt, statt eines Skripts.</translation>
    </message>
    <message>
        <source>Variables of the step.</source>
        <translation>Variablen des Schritts.</translation>
    </message>
    <message>
        <source>The function that the step runs.</source>
        <translation>Die Funktion, die der Schritt ausführt.</translation>
    </message>
    <message>
        <source>Values for the inputs of the step.</source>
        <translation>Werte für die Inputs des Schritts.</translation>
    </message>
    <message>
        <source>The name of the step.</source>
        <translation>Der Name des Schritts.</translation>
    </message>
    <message>
        <source>A command that the step runs.</source>
        <translation>Ein Befehl, den der Schritt ausführt.</translation>
    </message>
    <message>
        <source>Where the step comes from.</source>
        <translation>Woher der Schritt kommt.</translation>
    </message>
    <message>
        <source>The commands that the job runs. It fails with the first one that does.</source>
        <translation>Die Befehle, die der Job ausführt. Er schlägt mit dem ersten fehl, der es tut.</translation>
    </message>
    <message>
        <source>Secrets that the job reads from a vault, each as a variable.</source>
        <translation>Geheimnisse, die der Job aus einem Tresor liest, jedes als Variable.</translation>
    </message>
    <message>
        <source>A secret of AWS Secrets Manager.</source>
        <translation>Ein Geheimnis von AWS Secrets Manager.</translation>
    </message>
    <message>
        <source>A secret of Azure Key Vault.</source>
        <translation>Ein Geheimnis von Azure Key Vault.</translation>
    </message>
    <message>
        <source>Whether the variable holds the path of a file with the secret, and not the secret.</source>
        <translation>Ob die Variable den Pfad einer Datei mit dem Geheimnis enthält und nicht das Geheimnis.</translation>
    </message>
    <message>
        <source>A secret of Google Cloud&apos;s Secret Manager.</source>
        <translation>Ein Geheimnis von Secret Manager der Google Cloud.</translation>
    </message>
    <message>
        <source>A secret of GitLab&apos;s own secrets manager.</source>
        <translation>Ein Geheimnis von GitLabs eigener Geheimnisverwaltung.</translation>
    </message>
    <message>
        <source>The token by which the job signs in to the vault.</source>
        <translation>Das Token, mit dem sich der Job beim Tresor anmeldet.</translation>
    </message>
    <message>
        <source>A secret of HashiCorp Vault.</source>
        <translation>Ein Geheimnis von HashiCorp Vault.</translation>
    </message>
    <message>
        <source>Containers that run beside the job, such as a database; the job reaches each by its name.</source>
        <translation>Container, die neben dem Job laufen, etwa eine Datenbank; der Job erreicht jeden unter seinem Namen.</translation>
    </message>
    <message>
        <source>The name under which the job reaches the service.</source>
        <translation>Der Name, unter dem der Job den Dienst erreicht.</translation>
    </message>
    <message>
        <source>What the container runs in place of the image&apos;s own command.</source>
        <translation>Was der Container statt des Befehls des Images ausführt.</translation>
    </message>
    <message>
        <source>The user that the service runs as.</source>
        <translation>Der Benutzer, als der der Dienst läuft.</translation>
    </message>
    <message>
        <source>What is started in the container in place of the image&apos;s own entrypoint.</source>
        <translation>Was im Container statt des Entrypoints des Images gestartet wird.</translation>
    </message>
    <message>
        <source>Variables that the service alone has.</source>
        <translation>Variablen, die nur der Dienst hat.</translation>
    </message>
    <message>
        <source>What a file says of itself in front of its content, for those who include it.</source>
        <translation>Was eine Datei vor ihrem Inhalt über sich sagt, für die, die sie einbinden.</translation>
    </message>
    <message>
        <source>What the file wants to know of the component that it is.</source>
        <translation>Was die Datei über die Komponente wissen will, die sie ist.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>Wozu die Datei dient.</translation>
    </message>
    <message>
        <source>Files with inputs that are asked for here as well.</source>
        <translation>Dateien mit Inputs, nach denen auch hier gefragt wird.</translation>
    </message>
    <message>
        <source>Values that whoever includes this file gives.</source>
        <translation>Werte, die angibt, wer diese Datei einbindet.</translation>
    </message>
    <message>
        <source>Which options and which default there are, by the values of other inputs.</source>
        <translation>Welche Optionen und welchen Standard es gibt, je nach den Werten anderer Inputs.</translation>
    </message>
    <message>
        <source>The value that it has where this rule holds and nobody gives another.</source>
        <translation>Der Wert, den er hat, wo diese Regel gilt und niemand einen anderen angibt.</translation>
    </message>
    <message>
        <source>The rule holds when this condition about other inputs is true.</source>
        <translation>Die Regel gilt, wenn diese Bedingung über andere Inputs wahr ist.</translation>
    </message>
    <message>
        <source>The values that are allowed where this rule holds.</source>
        <translation>Die Werte, die erlaubt sind, wo diese Regel gilt.</translation>
    </message>
    <message>
        <source>The stage that the job belongs to. Stages run one after another, the jobs of one at the same time.</source>
        <translation>Die Phase, zu der der Job gehört. Phasen laufen nacheinander, die Jobs einer Phase gleichzeitig.</translation>
    </message>
    <message>
        <source>The stages of the pipeline, in the order in which they run.</source>
        <translation>Die Phasen der Pipeline, in der Reihenfolge, in der sie laufen.</translation>
    </message>
    <message>
        <source>After what time the job starts by itself, with “when: delayed”.</source>
        <translation>Nach welcher Zeit der Job von selbst startet, mit „when: delayed“.</translation>
    </message>
    <message>
        <source>Tags that a runner must have to take the job.</source>
        <translation>Tags, die ein Runner haben muss, um den Job zu nehmen.</translation>
    </message>
    <message>
        <source>After what time the job is ended as failed.</source>
        <translation>Nach welcher Zeit der Job als fehlgeschlagen beendet wird.</translation>
    </message>
    <message>
        <source>The job starts another pipeline, in another project or from other files.</source>
        <translation>Der Job startet eine andere Pipeline, in einem anderen Projekt oder aus anderen Dateien.</translation>
    </message>
    <message>
        <source>The branch of the other project.</source>
        <translation>Der Branch des anderen Projekts.</translation>
    </message>
    <message>
        <source>What the other pipeline gets of this one&apos;s variables.</source>
        <translation>Was die andere Pipeline von den Variablen dieser erhält.</translation>
    </message>
    <message>
        <source>Whether it gets the variables that this pipeline was started with.</source>
        <translation>Ob sie die Variablen erhält, mit denen diese Pipeline gestartet wurde.</translation>
    </message>
    <message>
        <source>Whether it gets the variables of the job that starts it.</source>
        <translation>Ob sie die Variablen des Jobs erhält, der sie startet.</translation>
    </message>
    <message>
        <source>The files that the child pipeline is made of.</source>
        <translation>Die Dateien, aus denen die untergeordnete Pipeline besteht.</translation>
    </message>
    <message>
        <source>Values for the inputs that the file asks for.</source>
        <translation>Werte für die Inputs, nach denen die Datei fragt.</translation>
    </message>
    <message>
        <source>A file of this project, from its root.</source>
        <translation>Eine Datei dieses Projekts, von seiner obersten Ebene aus.</translation>
    </message>
    <message>
        <source>Values for the inputs that the other pipeline asks for.</source>
        <translation>Werte für die Inputs, nach denen die andere Pipeline fragt.</translation>
    </message>
    <message>
        <source>The project whose pipeline is started.</source>
        <translation>Das Projekt, dessen Pipeline gestartet wird.</translation>
    </message>
    <message>
        <source>Whether this job waits for the other pipeline and takes over how it ends.</source>
        <translation>Ob dieser Job auf die andere Pipeline wartet und übernimmt, wie sie endet.</translation>
    </message>
    <message>
        <source>Variables that commands and conditions see. At the root all jobs have them; a job&apos;s own win.</source>
        <translation>Variablen, die Befehle und Bedingungen sehen. Auf der obersten Ebene haben sie alle Jobs; die eigenen eines Jobs gehen vor.</translation>
    </message>
    <message>
        <source>What the variable is for; it is shown to whoever starts the pipeline by hand.</source>
        <translation>Wozu die Variable dient; das sieht, wer die Pipeline von Hand startet.</translation>
    </message>
    <message>
        <source>Whether other variables in the value are replaced.</source>
        <translation>Ob andere Variablen im Wert ersetzt werden.</translation>
    </message>
    <message>
        <source>The values that can be chosen by whoever starts the pipeline by hand.</source>
        <translation>Die Werte, die wählen kann, wer die Pipeline von Hand startet.</translation>
    </message>
    <message>
        <source>The value of the variable.</source>
        <translation>Der Wert der Variable.</translation>
    </message>
    <message>
        <source>When the job starts; “on_success”, where nothing is said, waits for the jobs in front of it to pass.</source>
        <translation>Wann der Job startet; „on_success“, wenn nichts gesagt ist, wartet darauf, dass die Jobs davor gelingen.</translation>
    </message>
    <message>
        <source>Whether there is a pipeline at all, what it is called, and when a newer one cancels it.</source>
        <translation>Ob es überhaupt eine Pipeline gibt, wie sie heißt und wann eine neuere sie abbricht.</translation>
    </message>
    <message>
        <source>What is cancelled by itself, and when.</source>
        <translation>Was von selbst abgebrochen wird, und wann.</translation>
    </message>
    <message>
        <source>What is cancelled as soon as a job fails.</source>
        <translation>Was abgebrochen wird, sobald ein Job fehlschlägt.</translation>
    </message>
    <message>
        <source>What of the older pipelines a new commit cancels.</source>
        <translation>Was ein neuer Commit von den älteren Pipelines abbricht.</translation>
    </message>
    <message>
        <source>The name of the pipeline in lists; it may hold variables.</source>
        <translation>Der Name der Pipeline in Listen; er kann Variablen enthalten.</translation>
    </message>
    <message>
        <source>Conditions, read from the top; the first one that holds decides whether there is a pipeline. None: there is none.</source>
        <translation>Bedingungen, von oben gelesen; die erste, die gilt, entscheidet, ob es eine Pipeline gibt. Gilt keine, gibt es keine.</translation>
    </message>
    <message>
        <source>GitLab takes it here, and it has no effect.</source>
        <translation>GitLab nimmt es hier an, und es hat keine Wirkung.</translation>
    </message>
    <message>
        <source>What is cancelled by itself where this rule holds.</source>
        <translation>Was von selbst abgebrochen wird, wo diese Regel gilt.</translation>
    </message>
    <message>
        <source>Variables that all jobs have where this rule holds.</source>
        <translation>Variablen, die alle Jobs haben, wo diese Regel gilt.</translation>
    </message>
    <message>
        <source>Whether there is a pipeline where this rule holds.</source>
        <translation>Ob es eine Pipeline gibt, wo diese Regel gilt.</translation>
    </message>
</context>
<context>
    <name>help/guide.yml</name>
    <message>
        <source>Mending a broken pipeline</source>
        <translation>Eine kaputte Pipeline reparieren</translation>
    </message>
    <message>
        <source>Reading an estimate</source>
        <translation>Eine Schätzung lesen</translation>
    </message>
    <message>
        <source>Comparing strategies</source>
        <translation>Strategien vergleichen</translation>
    </message>
    <message>
        <source>Calibrating with your own runs</source>
        <translation>Mit eigenen Läufen kalibrieren</translation>
    </message>
    <message>
        <source>How sure the estimates are</source>
        <translation>Wie sicher die Schätzungen sind</translation>
    </message>
    <message>
        <source>The sample project “waystation” has a pipeline that somebody wrote in good faith: it installs the same packages in every run, although it has a cache. “Open Folder…” opens your own project instead; nothing of what follows runs anything from it.</source>
        <translation>Das Beispielprojekt „waystation“ hat eine Pipeline, die jemand nach bestem Wissen geschrieben hat: Sie installiert in jedem Lauf dieselben Pakete, obwohl sie einen Cache hat. „Ordner öffnen&#xa0;…“ öffnet stattdessen Ihr eigenes Projekt; nichts von dem, was folgt, führt etwas daraus aus.</translation>
    </message>
    <message>
        <source>An estimate is a range. The bar is the median, P50: half of all runs take less. P10 and P90 are the ends of the whisker: one run of ten is faster than the first, one of ten slower than the second.</source>
        <translation>Eine Schätzung ist ein Bereich. Der Balken ist der Median, P50: Die Hälfte aller Läufe dauert weniger lang. P10 und P90 sind die Enden der Linie: Einer von zehn Läufen ist schneller als das erste, einer von zehn langsamer als das zweite.</translation>
    </message>
    <message>
        <source>A cache strategy is how a job gets its compiler and its packages, and what is kept between runs. Each column of the page “Compare” is your whole pipeline, rewritten for one strategy and estimated on the same runner.</source>
        <translation>Eine Cache-Strategie ist, wie ein Job zu seinem Compiler und seinen Paketen kommt und was zwischen den Läufen aufgehoben wird. Jede Spalte der Seite „Vergleich“ ist Ihre ganze Pipeline, für eine Strategie umgeschrieben und auf demselben Runner geschätzt.</translation>
    </message>
    <message>
        <source>The built-in profiles of runners are made from public figures. The log of one real job tells more about your runner than all of them.</source>
        <translation>Die eingebauten Runner-Profile sind aus öffentlichen Zahlen gemacht. Das Log eines einzigen echten Jobs sagt mehr über Ihren Runner als sie alle.</translation>
    </message>
    <message>
        <source>The table has every run that somebody has timed in public and described well enough to be written as a pipeline. The test suite estimates each of them anew and fails when the estimates become worse than it holds: a median error of at most 25 %, three of four within a factor of 1.5, nine of ten within a factor of 2, and eight of ten between P10 and P90.</source>
        <translation>Die Tabelle enthält jeden Lauf, den jemand öffentlich gemessen und gut genug beschrieben hat, um ihn als Pipeline zu schreiben. Die Tests schätzen jeden von ihnen neu und schlagen fehl, wenn die Schätzungen schlechter werden als das, was sie verbürgen: ein mittlerer Fehler (Median) von höchstens 25&#xa0;%, drei von vier innerhalb des Faktors 1,5, neun von zehn innerhalb des Faktors 2 und acht von zehn zwischen P10 und P90.</translation>
    </message>
    <message>
        <source>Some reports are of a part of a run alone, such as the installation of packages; the estimate beside them is of the same part. Runs marked as kept out were not looked at while figures were fitted; they tell what to expect of a project that nobody has seen. Runs of one and the same job often differ by a factor of 1.5 among themselves, so no estimate can be much surer than that.</source>
        <translation>Manche Berichte sind nur von einem Teil eines Laufs, etwa der Installation der Pakete; die Schätzung daneben ist von demselben Teil. Läufe mit dem Vermerk „ausgespart“ wurden beim Anpassen der Zahlen nicht angesehen; sie sagen, was von einem Projekt zu erwarten ist, das niemand gesehen hat. Läufe ein und desselben Jobs unterscheiden sich oft um den Faktor 1,5, sodass keine Schätzung viel sicherer sein kann.</translation>
    </message>
    <message>
        <source>Widest are the parts that no file tells: how long tests run, programs that are built and run, scripts from elsewhere, and a runner that nobody has described. These are named first among the assumptions. Say what you know, or calibrate, and the range becomes narrow.</source>
        <translation>Am weitesten sind die Teile, die keine Datei verrät: wie lange Tests laufen, Programme, die gebaut und ausgeführt werden, Skripte von anderswo und ein Runner, den niemand beschrieben hat. Sie stehen bei den Annahmen zuerst. Sagen Sie, was Sie wissen, oder kalibrieren Sie, und der Bereich wird eng.</translation>
    </message>
    <message>
        <source>Look at the card of the job “pages”. Its badge counts the problems, and a warm run takes as long as a cold one: the cache never helps.</source>
        <translation>Sehen Sie sich die Karte des Jobs „pages“ an. Die Marke darauf zählt die Probleme, und ein warmer Lauf dauert so lange wie ein kalter: Der Cache hilft nie.</translation>
    </message>
    <message>
        <source>Open “Problems”. Select the first line: the reason is said, the lines it comes from are marked in the text, and the fix is named.</source>
        <translation>Öffnen Sie „Probleme“. Wählen Sie die erste Zeile: Der Grund wird genannt, die Zeilen, an denen es liegt, sind im Text markiert, und die Korrektur steht dabei.</translation>
    </message>
    <message>
        <source>Choose “Show the change”. The difference is all that the fix would write; comments and order stay as they are.</source>
        <translation>Wählen Sie „Änderung zeigen“. Der Unterschied ist alles, was die Korrektur schreiben würde; Kommentare und Reihenfolge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose “Fix”. The card&apos;s warm time falls, since the estimate asks the same questions as the problems do. Undo takes it back.</source>
        <translation>Wählen Sie „Korrektur“. Die Dauer des warmen Laufs auf der Karte sinkt, denn die Schätzung stellt dieselben Fragen wie die Probleme. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Repeat until nothing is left, then save, or choose “Export…” for a copy. What was not mended stays byte for byte as it was.</source>
        <translation>Wiederholen Sie das, bis nichts mehr übrig ist, und speichern Sie, oder wählen Sie „Exportieren&#xa0;…“ für eine Kopie. Was nicht behoben wurde, bleibt Byte für Byte, wie es war.</translation>
    </message>
    <message>
        <source>Choose the runner and the scenario in the bar. “Cold run” is the first run, with no cache and no image on the runner; “Warm run” is a commit that changes no dependency; the others say what has changed since the run before.</source>
        <translation>Wählen Sie Runner und Szenario in der Leiste. „Kalter Lauf“ ist der erste Lauf, ohne Cache und ohne Image auf dem Runner; „Warmer Lauf“ ist ein Commit, der keine Abhängigkeit ändert; die anderen sagen, was sich seit dem Lauf davor geändert hat.</translation>
    </message>
    <message>
        <source>Read the page “Timeline” from left to right. The framed jobs are the critical path: only what makes one of them shorter makes the pipeline shorter.</source>
        <translation>Lesen Sie die Seite „Zeitachse“ von links nach rechts. Die umrahmten Jobs sind der kritische Pfad: Nur was einen von ihnen verkürzt, verkürzt die Pipeline.</translation>
    </message>
    <message>
        <source>Hover over a part of a bar. It says what the time is for, how it was worked out, and where the figure comes from.</source>
        <translation>Zeigen Sie auf einen Teil eines Balkens. Er sagt, wofür die Zeit ist, wie sie errechnet wurde und woher die Zahl kommt.</translation>
    </message>
    <message>
        <source>Read the assumptions from the top: that on which most hangs comes first. What cannot be known from the files, such as how long your tests run, is assumed with a wide range, and you can say what you know instead.</source>
        <translation>Lesen Sie die Annahmen von oben: Die, von der am meisten abhängt, steht zuerst. Was sich aus den Dateien nicht wissen lässt, etwa wie lange Ihre Tests laufen, wird mit einem weiten Bereich angenommen, und Sie können stattdessen sagen, was Sie wissen.</translation>
    </message>
    <message>
        <source>Below the bars stand single changes with what an average run saves. “Preview” shows the lines, “Apply” writes them.</source>
        <translation>Unter den Balken stehen einzelne Änderungen mit dem, was ein durchschnittlicher Lauf spart. „Vorschau“ zeigt die Zeilen, „Anwenden“ schreibt sie.</translation>
    </message>
    <message>
        <source>Look first at what a column needs: a registry, a privileged runner, a shared cache. A strategy that your server cannot run says so, and is never called the best.</source>
        <translation>Sehen Sie zuerst nach, was eine Spalte braucht: eine Registry, einen privilegierten Runner, einen gemeinsamen Cache. Eine Strategie, die Ihr Server nicht ausführen kann, sagt das und heißt nie die beste.</translation>
    </message>
    <message>
        <source>Choose the order. “By expected time” weighs the scenarios as your own history mixes them, where the folder has one.</source>
        <translation>Wählen Sie die Reihenfolge. „erwartete Dauer“ gewichtet die Szenarien, wie Ihr eigener Verlauf sie mischt, wo der Ordner einen hat.</translation>
    </message>
    <message>
        <source>Look where the lines cross in “Where They Cross”: a strategy that wins when nothing changes may lose when dependencies change often.</source>
        <translation>Sehen Sie unter „Wo sie sich kreuzen“, wo die Linien sich schneiden: Eine Strategie, die gewinnt, wenn sich nichts ändert, kann verlieren, wenn sich Abhängigkeiten oft ändern.</translation>
    </message>
    <message>
        <source>“Show YAML” shows what a strategy would write. “Use this” writes it, as one step that can be undone.</source>
        <translation>„YAML zeigen“ zeigt, was eine Strategie schreiben würde. „Verwenden“ schreibt es, als einen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>“Search for the Best” tries combinations of image, strategy, job shape and runner, and keeps those that nothing beats in time, CO₂e and fragility at once.</source>
        <translation>„Beste Kombination suchen“ probiert Kombinationen von Image, Strategie, Job-Zuschnitt und Runner und behält die, die nichts zugleich in Dauer, CO₂e und Anfälligkeit schlägt.</translation>
    </message>
    <message>
        <source>The page “History” replays your own commits under each strategy: which run would have found its cache, and which file changed the key.</source>
        <translation>Die Seite „Verlauf“ spielt Ihre eigenen Commits unter jeder Strategie noch einmal durch: welcher Lauf seinen Cache gefunden hätte und welche Datei den Schlüssel geändert hat.</translation>
    </message>
    <message>
        <source>Open a job in GitLab and choose “Complete raw”, or copy the log from the page. Logs with section marks and time stamps tell most.</source>
        <translation>Öffnen Sie einen Job in GitLab und wählen Sie „Complete raw“, oder kopieren Sie das Log von der Seite. Logs mit Abschnittsmarken und Zeitstempeln sagen am meisten.</translation>
    </message>
    <message>
        <source>On the page “Run”, choose “Open Logs…” or “Paste Log”, or drop the file there. Each phase stands beside its estimate.</source>
        <translation>Wählen Sie auf der Seite „Ausführen“ „Logs öffnen&#xa0;…“ oder „Log einfügen“, oder legen Sie die Datei dort ab. Jeder Abschnitt steht neben seiner Schätzung.</translation>
    </message>
    <message>
        <source>Above the table it says how far the estimates are off now, and how far they would be with a profile fitted to these logs. Logs of a cold and of a warm run together fit best.</source>
        <translation>Über der Tabelle steht, wie weit die Schätzungen jetzt danebenliegen und wie weit sie es mit einem an diese Logs angepassten Profil täten. Logs eines kalten und eines warmen Laufs zusammen eignen sich am besten.</translation>
    </message>
    <message>
        <source>Give the profile a name and choose “Keep as Profile”. It is then one of the runners, for every project, in the window and on the command line.</source>
        <translation>Geben Sie dem Profil einen Namen und wählen Sie „Als Profil speichern“. Es ist dann einer der Runner, für jedes Projekt, im Fenster und auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>“caravan-cli benchmark” writes a pipeline that runs a strategy cold and warm, so that its logs measure everything that can be measured.</source>
        <translation>„caravan-cli benchmark“ schreibt eine Pipeline, die eine Strategie kalt und warm ausführt, sodass ihre Logs alles messen, was sich messen lässt.</translation>
    </message>
    <message>
        <source>The pipeline as stages and jobs, its text below, the selected job at the right</source>
        <translation>Die Pipeline als Phasen und Jobs, darunter ihr Text, rechts der ausgewählte Job</translation>
    </message>
    <message>
        <source>When each job runs, what its time goes to, what that rests on, and what would make it less</source>
        <translation>Wann jeder Job läuft, wofür seine Zeit draufgeht, worauf das beruht und was sie verkürzen würde</translation>
    </message>
    <message>
        <source>Strategies side by side, with times, size, energy, what they need and what speaks against them</source>
        <translation>Strategien nebeneinander, mit Dauer, Größe, Energie, was sie brauchen und was gegen sie spricht</translation>
    </message>
    <message>
        <source>The log of a job, and its measured times beside those that were estimated</source>
        <translation>Das Log eines Jobs und seine gemessenen Zeiten neben den geschätzten</translation>
    </message>
    <message>
        <source>“Change…” below an assumption tells a figure that you know better, such as the network rate of your runner or the size of an image. It stands in a file of your own, with the day on which you said it, and Ctrl+Z takes it back.</source>
        <translation>„Ändern&#xa0;…“ unter einer Annahme gibt eine Zahl an, die Sie besser kennen, etwa die Netzwerkrate Ihres Runners oder die Größe eines Images. Sie steht in einer Datei von Ihnen, mit dem Tag, an dem Sie sie angegeben haben, und Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>What your own images hold and how large they are is said in “Images of Your Own…” in the menu “Edit”, and what your runners are in “Runner Profiles…” beside it. Both can be given to others as files.</source>
        <translation>Was Ihre eigenen Images enthalten und wie groß sie sind, steht unter „Eigene Images&#xa0;…“ im Menü „Bearbeiten“, und was Ihre Runner sind, unter „Runner-Profile&#xa0;…“ daneben. Beides kann als Datei weitergegeben werden.</translation>
    </message>
    <message>
        <source>“Run…” runs a job or the pipeline on this machine. What it took then stands on the cards and below the bars of the timeline, and is called out of date when the job is changed.</source>
        <translation>„Ausführen&#xa0;…“ führt einen Job oder die Pipeline auf diesem Rechner aus. Was es gedauert hat, steht dann auf den Karten und unter den Balken der Zeitachse und heißt veraltet, sobald der Job geändert wird.</translation>
    </message>
</context>
<context>
    <name>lint/rules.yml</name>
    <message>
        <source>Artifact outside the project</source>
        <translation>Artefakt außerhalb des Projekts</translation>
    </message>
    <message>
        <source>Large artifacts without an end</source>
        <translation>Große Artefakte ohne Ablauf</translation>
    </message>
    <message>
        <source>Report in the wrong place</source>
        <translation>Bericht an der falschen Stelle</translation>
    </message>
    <message>
        <source>public beside access</source>
        <translation>public neben access</translation>
    </message>
    <message>
        <source>Test files kept only after success</source>
        <translation>Testdateien nur nach Erfolg aufbewahrt</translation>
    </message>
    <message>
        <source>expose_as without paths</source>
        <translation>expose_as ohne paths</translation>
    </message>
    <message>
        <source>Switch as an artifact</source>
        <translation>Switch als Artefakt</translation>
    </message>
    <message>
        <source>Artifacts of a job that has none</source>
        <translation>Artefakte eines Jobs, der keine hat</translation>
    </message>
    <message>
        <source>expose_as with a pattern</source>
        <translation>expose_as mit einem Muster</translation>
    </message>
    <message>
        <source>Cache path outside the project</source>
        <translation>Cache-Pfad außerhalb des Projekts</translation>
    </message>
    <message>
        <source>Cache without paths</source>
        <translation>Cache ohne Pfade</translation>
    </message>
    <message>
        <source>More than four caches in a job</source>
        <translation>Mehr als vier Caches in einem Job</translation>
    </message>
    <message>
        <source>Wrong number of files in a cache key</source>
        <translation>Falsche Zahl von Dateien in einem Cache-Schlüssel</translation>
    </message>
    <message>
        <source>Slash in a cache key</source>
        <translation>Schrägstrich in einem Cache-Schlüssel</translation>
    </message>
    <message>
        <source>One cache key for different compilers or images</source>
        <translation>Ein Cache-Schlüssel für verschiedene Compiler oder Images</translation>
    </message>
    <message>
        <source>One cache key with different paths</source>
        <translation>Ein Cache-Schlüssel mit verschiedenen Pfaden</translation>
    </message>
    <message>
        <source>Cache key that is new in every run</source>
        <translation>Cache-Schlüssel, der in jedem Lauf neu ist</translation>
    </message>
    <message>
        <source>Cache key per branch without fallback</source>
        <translation>Cache-Schlüssel je Branch ohne Fallback</translation>
    </message>
    <message>
        <source>Fallback key that the runner refuses</source>
        <translation>Fallback-Schlüssel, den der Runner ablehnt</translation>
    </message>
    <message>
        <source>Cache that nobody stores</source>
        <translation>Cache, den niemand speichert</translation>
    </message>
    <message>
        <source>Cache in place of artifacts</source>
        <translation>Cache statt Artefakten</translation>
    </message>
    <message>
        <source>Cached and handed over</source>
        <translation>Im Cache und weitergegeben</translation>
    </message>
    <message>
        <source>Cache of all untracked files</source>
        <translation>Cache aller nicht verfolgten Dateien</translation>
    </message>
    <message>
        <source>Switch lost when the job fails</source>
        <translation>Switch geht verloren, wenn der Job fehlschlägt</translation>
    </message>
    <message>
        <source>Cache shared between runners that share none</source>
        <translation>Gemeinsamer Cache von Runnern, die keinen teilen</translation>
    </message>
    <message>
        <source>Cached path that is a link</source>
        <translation>Pfad im Cache, der ein Link ist</translation>
    </message>
    <message>
        <source>Matrix variable missing in the cache key</source>
        <translation>Matrixvariable fehlt im Cache-Schlüssel</translation>
    </message>
    <message>
        <source>One cache key for everything</source>
        <translation>Ein Cache-Schlüssel für alles</translation>
    </message>
    <message>
        <source>Fallback key without suffix</source>
        <translation>Fallback-Schlüssel ohne Endung</translation>
    </message>
    <message>
        <source>More than five fallback keys</source>
        <translation>Mehr als fünf Fallback-Schlüssel</translation>
    </message>
    <message>
        <source>Every job stores the same cache</source>
        <translation>Jeder Job speichert denselben Cache</translation>
    </message>
    <message>
        <source>Switch stored after failure</source>
        <translation>Switch nach einem Fehlschlag gespeichert</translation>
    </message>
    <message>
        <source>Variable in the files of a cache key</source>
        <translation>Variable in den Dateien eines Cache-Schlüssels</translation>
    </message>
    <message>
        <source>Cached folder that dune scans</source>
        <translation>Ordner im Cache, den dune durchsucht</translation>
    </message>
    <message>
        <source>Build folder and dune cache in one archive</source>
        <translation>Build-Ordner und dune-Cache in einem Archiv</translation>
    </message>
    <message>
        <source>Branch name in a cache key</source>
        <translation>Branch-Name in einem Cache-Schlüssel</translation>
    </message>
    <message>
        <source>Cache that only protected branches store</source>
        <translation>Cache, den nur geschützte Branches speichern</translation>
    </message>
    <message>
        <source>Cache of what nothing writes</source>
        <translation>Cache von etwas, das nichts schreibt</translation>
    </message>
    <message>
        <source>Fallback key that nobody stores</source>
        <translation>Fallback-Schlüssel, den niemand speichert</translation>
    </message>
    <message>
        <source>Key files that are not there</source>
        <translation>Schlüsseldateien, die es nicht gibt</translation>
    </message>
    <message>
        <source>No docker daemon</source>
        <translation>Kein docker-Daemon</translation>
    </message>
    <message>
        <source>Docker client and daemon of different versions</source>
        <translation>Docker-Client und -Daemon verschiedener Versionen</translation>
    </message>
    <message>
        <source>Daemon under another name</source>
        <translation>Daemon unter anderem Namen</translation>
    </message>
    <message>
        <source>Port and encryption do not fit</source>
        <translation>Port und Verschlüsselung passen nicht zusammen</translation>
    </message>
    <message>
        <source>Image pushed outside the project&apos;s registry</source>
        <translation>Image außerhalb der Registry des Projekts hochgeladen</translation>
    </message>
    <message>
        <source>Image pushed without login</source>
        <translation>Image ohne Anmeldung hochgeladen</translation>
    </message>
    <message>
        <source>Password on the command line</source>
        <translation>Passwort in der Befehlszeile</translation>
    </message>
    <message>
        <source>Branch name in an image tag</source>
        <translation>Branch-Name in einem Image-Tag</translation>
    </message>
    <message>
        <source>Image builder that is no longer maintained</source>
        <translation>Image-Builder, der nicht mehr gepflegt wird</translation>
    </message>
    <message>
        <source>Old name of a variable</source>
        <translation>Alter Name einer Variable</translation>
    </message>
    <message>
        <source>Image whose entrypoint is a tool</source>
        <translation>Image, dessen Entrypoint ein Werkzeug ist</translation>
    </message>
    <message>
        <source>Image without a fixed tag</source>
        <translation>Image ohne festes Tag</translation>
    </message>
    <message>
        <source>latest pushed from every branch</source>
        <translation>latest von jedem Branch hochgeladen</translation>
    </message>
    <message>
        <source>Image used before it is pushed</source>
        <translation>Image verwendet, bevor es hochgeladen ist</translation>
    </message>
    <message>
        <source>Privileged service on a runner that is not</source>
        <translation>Privilegierter Dienst auf einem Runner, der es nicht ist</translation>
    </message>
    <message>
        <source>Tool expected from a service</source>
        <translation>Werkzeug von einem Dienst erwartet</translation>
    </message>
    <message>
        <source>Secret as a build argument</source>
        <translation>Geheimnis als Build-Argument</translation>
    </message>
    <message>
        <source>Docker without a fixed version</source>
        <translation>Docker ohne feste Version</translation>
    </message>
    <message>
        <source>Capital letters in an image name</source>
        <translation>Großbuchstaben in einem Image-Namen</translation>
    </message>
    <message>
        <source>sudo in an image without it</source>
        <translation>sudo in einem Image ohne sudo</translation>
    </message>
    <message>
        <source>bash in an image without it</source>
        <translation>bash in einem Image ohne bash</translation>
    </message>
    <message>
        <source>Package manager of another distribution</source>
        <translation>Paketverwaltung einer anderen Distribution</translation>
    </message>
    <message>
        <source>apt-get without -y</source>
        <translation>apt-get ohne -y</translation>
    </message>
    <message>
        <source>Packages without an index</source>
        <translation>Pakete ohne Index</translation>
    </message>
    <message>
        <source>Program that the image lacks</source>
        <translation>Programm, das dem Image fehlt</translation>
    </message>
    <message>
        <source>Image whose presence ends the job</source>
        <translation>Image, dessen Vorhandensein den Job beendet</translation>
    </message>
    <message>
        <source>opam init with its sandbox in a container</source>
        <translation>opam init mit seiner Sandbox in einem Container</translation>
    </message>
    <message>
        <source>opam may ask a question</source>
        <translation>opam könnte eine Frage stellen</translation>
    </message>
    <message>
        <source>OCaml tool without opam&apos;s environment</source>
        <translation>OCaml-Werkzeug ohne die Umgebung von opam</translation>
    </message>
    <message>
        <source>Switch created again over the cached one</source>
        <translation>Switch noch einmal über dem aus dem Cache angelegt</translation>
    </message>
    <message>
        <source>Cache key of a switch without the OCaml version</source>
        <translation>Cache-Schlüssel eines Switches ohne die OCaml-Version</translation>
    </message>
    <message>
        <source>Moved switch that is never cached</source>
        <translation>Verschobener Switch, der nie in den Cache kommt</translation>
    </message>
    <message>
        <source>opam depext</source>
        <translation>opam depext</translation>
    </message>
    <message>
        <source>Image that is no longer rebuilt</source>
        <translation>Image, das nicht mehr neu gebaut wird</translation>
    </message>
    <message>
        <source>System packages from an old index</source>
        <translation>Systempakete aus einem alten Index</translation>
    </message>
    <message>
        <source>Cached build folder that is removed</source>
        <translation>Build-Ordner im Cache, der entfernt wird</translation>
    </message>
    <message>
        <source>opam as another user</source>
        <translation>opam als anderer Benutzer</translation>
    </message>
    <message>
        <source>Tests without their dependencies</source>
        <translation>Tests ohne ihre Abhängigkeiten</translation>
    </message>
    <message>
        <source>Submodules fetched by hand</source>
        <translation>Submodule von Hand geholt</translation>
    </message>
    <message>
        <source>git refuses the checkout</source>
        <translation>git lehnt den Checkout ab</translation>
    </message>
    <message>
        <source>Cached switch without its system packages</source>
        <translation>Switch im Cache ohne seine Systempakete</translation>
    </message>
    <message>
        <source>Packages built anew in every run</source>
        <translation>Pakete in jedem Lauf neu gebaut</translation>
    </message>
    <message>
        <source>Image without an OCaml version</source>
        <translation>Image ohne OCaml-Version</translation>
    </message>
    <message>
        <source>Switch that is often lost</source>
        <translation>Switch, der oft verloren geht</translation>
    </message>
    <message>
        <source>Whole opam root moved</source>
        <translation>Ganzes opam-Root verschoben</translation>
    </message>
    <message>
        <source>Image that is frozen</source>
        <translation>Eingefrorenes Image</translation>
    </message>
    <message>
        <source>Image that does not exist</source>
        <translation>Image, das es nicht gibt</translation>
    </message>
    <message>
        <source>OCaml too old for the C compiler</source>
        <translation>OCaml zu alt für den C-Compiler</translation>
    </message>
    <message>
        <source>bisect_ppx with a new OCaml</source>
        <translation>bisect_ppx mit einem neuen OCaml</translation>
    </message>
    <message>
        <source>opam-dune-lint and odoc in one switch</source>
        <translation>opam-dune-lint und odoc in einem Switch</translation>
    </message>
    <message>
        <source>Links as artifacts</source>
        <translation>Links als Artefakte</translation>
    </message>
    <message>
        <source>Lock file with several compilers</source>
        <translation>Lock-Datei mit mehreren Compilern</translation>
    </message>
    <message>
        <source>opam files that are not there</source>
        <translation>opam-Dateien, die es nicht gibt</translation>
    </message>
    <message>
        <source>Switch in a folder that moves</source>
        <translation>Switch in einem Ordner, der wechselt</translation>
    </message>
    <message>
        <source>OPAMSWITCH hides the local switch</source>
        <translation>OPAMSWITCH verdeckt den lokalen Switch</translation>
    </message>
    <message>
        <source>opam may ask for system packages</source>
        <translation>opam könnte nach Systempaketen fragen</translation>
    </message>
    <message>
        <source>Package pinned to a branch</source>
        <translation>Paket an einen Branch gepinnt</translation>
    </message>
    <message>
        <source>Format check without ocamlformat</source>
        <translation>Formatprüfung ohne ocamlformat</translation>
    </message>
    <message>
        <source>Documentation without odoc</source>
        <translation>Dokumentation ohne odoc</translation>
    </message>
    <message>
        <source>Environment of another switch</source>
        <translation>Umgebung eines anderen Switches</translation>
    </message>
    <message>
        <source>opam env that sets nothing</source>
        <translation>opam env, das nichts setzt</translation>
    </message>
    <message>
        <source>odoc with a new OCaml</source>
        <translation>odoc mit einem neuen OCaml</translation>
    </message>
    <message>
        <source>opam with a known hole</source>
        <translation>opam mit einer bekannten Sicherheitslücke</translation>
    </message>
    <message>
        <source>Strategy that does not fit the image</source>
        <translation>Strategie, die nicht zum Image passt</translation>
    </message>
    <message>
        <source>ocamlformat of another version</source>
        <translation>ocamlformat einer anderen Version</translation>
    </message>
    <message>
        <source>Documentation of no library</source>
        <translation>Dokumentation von keiner Bibliothek</translation>
    </message>
    <message>
        <source>Hard links across volumes</source>
        <translation>Hardlinks über Volumes hinweg</translation>
    </message>
    <message>
        <source>Compiler outside of the cached dune cache</source>
        <translation>Compiler außerhalb des gespeicherten dune-Caches</translation>
    </message>
    <message>
        <source>opam that the image no longer has</source>
        <translation>opam, das das Image nicht mehr hat</translation>
    </message>
    <message>
        <source>opam finds no package in the folder</source>
        <translation>opam findet im Ordner kein Paket</translation>
    </message>
    <message>
        <source>Lock file that nobody uses</source>
        <translation>Lock-Datei, die niemand verwendet</translation>
    </message>
    <message>
        <source>Lock file for another OCaml</source>
        <translation>Lock-Datei für ein anderes OCaml</translation>
    </message>
    <message>
        <source>Version of a package for another OCaml</source>
        <translation>Paketversion für ein anderes OCaml</translation>
    </message>
    <message>
        <source>No root for dune</source>
        <translation>Keine oberste Ebene für dune</translation>
    </message>
    <message>
        <source>Nothing makes the pages&apos; folder</source>
        <translation>Nichts erzeugt den Ordner der Website</translation>
    </message>
    <message>
        <source>Pages without their artifact</source>
        <translation>Pages ohne ihr Artefakt</translation>
    </message>
    <message>
        <source>Pages from every branch</source>
        <translation>Pages von jedem Branch</translation>
    </message>
    <message>
        <source>publish beside pages</source>
        <translation>publish neben pages</translation>
    </message>
    <message>
        <source>Pages feature of paid GitLab</source>
        <translation>Pages-Funktion des bezahlten GitLab</translation>
    </message>
    <message>
        <source>Site whose artifacts are not taken</source>
        <translation>Website, deren Artefakte nicht übernommen werden</translation>
    </message>
    <message>
        <source>Documentation that nothing builds</source>
        <translation>Dokumentation, die nichts baut</translation>
    </message>
    <message>
        <source>Pages folder not among the artifacts</source>
        <translation>Pages-Ordner nicht unter den Artefakten</translation>
    </message>
    <message>
        <source>Two jobs publish the site</source>
        <translation>Zwei Jobs veröffentlichen die Website</translation>
    </message>
    <message>
        <source>publish where GitLab refuses it</source>
        <translation>publish, wo GitLab es ablehnt</translation>
    </message>
    <message>
        <source>Tag of another server</source>
        <translation>Tag eines anderen Servers</translation>
    </message>
    <message>
        <source>Deployments at the same time</source>
        <translation>Gleichzeitige Deployments</translation>
    </message>
    <message>
        <source>Auto-cancel with nothing to cancel</source>
        <translation>Automatischer Abbruch ohne etwas zum Abbrechen</translation>
    </message>
    <message>
        <source>Check that waits for nothing</source>
        <translation>Prüfung, die auf nichts wartet</translation>
    </message>
    <message>
        <source>The same installation in many jobs</source>
        <translation>Dieselbe Installation in vielen Jobs</translation>
    </message>
    <message>
        <source>Tags that a shallow clone lacks</source>
        <translation>Tags, die einem flachen Klon fehlen</translation>
    </message>
    <message>
        <source>Timeout beyond the runner&apos;s</source>
        <translation>Zeitlimit jenseits dem des Runners</translation>
    </message>
    <message>
        <source>Variable lost in after_script</source>
        <translation>Variable geht in after_script verloren</translation>
    </message>
    <message>
        <source>Failure of a test hidden</source>
        <translation>Fehlschlag eines Tests verborgen</translation>
    </message>
    <message>
        <source>Retry of every failure</source>
        <translation>Wiederholung nach jedem Fehlschlag</translation>
    </message>
    <message>
        <source>Tag that needs a runner of your own</source>
        <translation>Tag, das einen eigenen Runner benötigt</translation>
    </message>
    <message>
        <source>Image on a runner without images</source>
        <translation>Image auf einem Runner ohne Images</translation>
    </message>
    <message>
        <source>Pipe into grep -q</source>
        <translation>Pipe in grep -q</translation>
    </message>
    <message>
        <source>File of an image on a runner without images</source>
        <translation>Datei eines Images auf einem Runner ohne Images</translation>
    </message>
    <message>
        <source>Job that other runners take</source>
        <translation>Job, den andere Runner nehmen</translation>
    </message>
    <message>
        <source>Comment that ignores nothing</source>
        <translation>Kommentar, der nichts ignoriert</translation>
    </message>
    <message>
        <source>Finding ignored without a reason</source>
        <translation>Befund ohne Grund ignoriert</translation>
    </message>
    <message>
        <source>GitLab refuses this</source>
        <translation>GitLab lehnt dies ab</translation>
    </message>
    <message>
        <source>Tab in the indentation</source>
        <translation>Tabulator in der Einrückung</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Doppelter Schlüssel</translation>
    </message>
    <message>
        <source>Command read as a map</source>
        <translation>Befehl als Map gelesen</translation>
    </message>
    <message>
        <source>Command cut by a comment</source>
        <translation>Befehl durch einen Kommentar abgeschnitten</translation>
    </message>
    <message>
        <source>Value that YAML does not read as text</source>
        <translation>Wert, den YAML nicht als Text liest</translation>
    </message>
    <message>
        <source>Alias without an anchor</source>
        <translation>Alias ohne Anker</translation>
    </message>
    <message>
        <source>!reference to something that is not there</source>
        <translation>!reference auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>extends of something that is not there</source>
        <translation>extends von etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>Unknown key in a job</source>
        <translation>Unbekannter Schlüssel in einem Job</translation>
    </message>
    <message>
        <source>Job without a script</source>
        <translation>Job ohne Skript</translation>
    </message>
    <message>
        <source>Unknown stage</source>
        <translation>Unbekannte Phase</translation>
    </message>
    <message>
        <source>No job that starts a pipeline</source>
        <translation>Kein Job, der eine Pipeline startet</translation>
    </message>
    <message>
        <source>Need that cannot be met</source>
        <translation>needs-Eintrag, der nicht erfüllt werden kann</translation>
    </message>
    <message>
        <source>Dependency that cannot be met</source>
        <translation>Abhängigkeit, die nicht erfüllt werden kann</translation>
    </message>
    <message>
        <source>rules beside only, except or start_in</source>
        <translation>rules neben only, except oder start_in</translation>
    </message>
    <message>
        <source>Two pipelines for one push</source>
        <translation>Zwei Pipelines für einen Push</translation>
    </message>
    <message>
        <source>changes without if</source>
        <translation>changes ohne if</translation>
    </message>
    <message>
        <source>when: never outside of rules</source>
        <translation>when: never außerhalb von Regeln</translation>
    </message>
    <message>
        <source>Wrong “parallel”</source>
        <translation>Falsches „parallel“</translation>
    </message>
    <message>
        <source>Wrong “retry”</source>
        <translation>Falsches „retry“</translation>
    </message>
    <message>
        <source>Manual job that blocks</source>
        <translation>Manueller Job, der blockiert</translation>
    </message>
    <message>
        <source>Condition that cannot be read</source>
        <translation>Bedingung, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Keyword in its old place</source>
        <translation>Schlüsselwort an seiner alten Stelle</translation>
    </message>
    <message>
        <source>Wrong “include”</source>
        <translation>Falsches „include“</translation>
    </message>
    <message>
        <source>Stop job that does not fit</source>
        <translation>Stopp-Job, der nicht passt</translation>
    </message>
    <message>
        <source>Name that is no variable</source>
        <translation>Name, der keine Variable ist</translation>
    </message>
    <message>
        <source>spec without a header</source>
        <translation>spec ohne Kopf</translation>
    </message>
    <message>
        <source>Keyword of a script in a job with “trigger”</source>
        <translation>Schlüsselwort eines Skripts in einem Job mit „trigger“</translation>
    </message>
    <message>
        <source>Name that no job can have</source>
        <translation>Name, den kein Job haben kann</translation>
    </message>
    <message>
        <source>Script that is no list of texts</source>
        <translation>Skript, das keine Liste von Texten ist</translation>
    </message>
    <message>
        <source>Wrong “artifacts”</source>
        <translation>Falsches „artifacts“</translation>
    </message>
    <message>
        <source>Wrong “cache”</source>
        <translation>Falsches „cache“</translation>
    </message>
    <message>
        <source>Wrong “image” or “services”</source>
        <translation>Falsches „image“ oder „services“</translation>
    </message>
    <message>
        <source>Wrong variable</source>
        <translation>Falsche Variable</translation>
    </message>
    <message>
        <source>Wrong rule</source>
        <translation>Falsche Regel</translation>
    </message>
    <message>
        <source>Wrong “workflow”</source>
        <translation>Falsches „workflow“</translation>
    </message>
    <message>
        <source>Wrong form of “needs”</source>
        <translation>Falsche Form von „needs“</translation>
    </message>
    <message>
        <source>Wrong “environment”</source>
        <translation>Falsches „environment“</translation>
    </message>
    <message>
        <source>Wrong “release”</source>
        <translation>Falsches „release“</translation>
    </message>
    <message>
        <source>Wrong “secrets” or tokens</source>
        <translation>Falsche „secrets“ oder Token</translation>
    </message>
    <message>
        <source>Wrong “trigger”</source>
        <translation>Falsches „trigger“</translation>
    </message>
    <message>
        <source>Name that is no text, or list that is none</source>
        <translation>Name, der kein Text ist, oder Liste, die keine ist</translation>
    </message>
    <message>
        <source>Wrong input</source>
        <translation>Falscher Input</translation>
    </message>
    <message>
        <source>Wrong “pages”</source>
        <translation>Falsches „pages“</translation>
    </message>
    <message>
        <source>Wrong “default” or “inherit”</source>
        <translation>Falsches „default“ oder „inherit“</translation>
    </message>
    <message>
        <source>Wrong step in “run”</source>
        <translation>Falscher Schritt in „run“</translation>
    </message>
    <message>
        <source>Span of time that cannot be read</source>
        <translation>Zeitspanne, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Wrong “only” or “except”</source>
        <translation>Falsches „only“ oder „except“</translation>
    </message>
    <message>
        <source>Unknown key inside a keyword</source>
        <translation>Unbekannter Schlüssel in einem Schlüsselwort</translation>
    </message>
    <message>
        <source>Key without a value</source>
        <translation>Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>Root entry that is no job</source>
        <translation>Eintrag der obersten Ebene, der kein Job ist</translation>
    </message>
    <message>
        <source>Coverage that is no pattern</source>
        <translation>Abdeckung, die kein Muster ist</translation>
    </message>
    <message>
        <source>Switch that is neither true nor false</source>
        <translation>Schalter, der weder wahr noch falsch ist</translation>
    </message>
    <message>
        <source>Unknown “when”</source>
        <translation>Unbekanntes „when“</translation>
    </message>
    <message>
        <source>Included file that cannot be read</source>
        <translation>Eingebundene Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Unquoted date</source>
        <translation>Datum ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Delay without a time</source>
        <translation>Verzögerung ohne Zeit</translation>
    </message>
    <message>
        <source>Time without a delay</source>
        <translation>Zeit ohne Verzögerung</translation>
    </message>
    <message>
        <source>Text where a pattern is meant</source>
        <translation>Text, wo ein Muster gemeint ist</translation>
    </message>
    <message>
        <source>Variable in quotes</source>
        <translation>Variable in Anführungszeichen</translation>
    </message>
    <message>
        <source>Variable inside a pattern</source>
        <translation>Variable in einem Muster</translation>
    </message>
    <message>
        <source>Pipeline source that does not exist</source>
        <translation>Pipeline-Quelle, die es nicht gibt</translation>
    </message>
    <message>
        <source>Rule that is never reached</source>
        <translation>Regel, die nie erreicht wird</translation>
    </message>
    <message>
        <source>only and except</source>
        <translation>only und except</translation>
    </message>
    <message>
        <source>Both ways to say when jobs run</source>
        <translation>Beide Arten zu sagen, wann Jobs laufen</translation>
    </message>
    <message>
        <source>Need named twice</source>
        <translation>needs-Eintrag doppelt</translation>
    </message>
    <message>
        <source>More than fifty needs</source>
        <translation>Mehr als fünfzig needs-Einträge</translation>
    </message>
    <message>
        <source>Dependency that is not needed</source>
        <translation>Abhängigkeit, die nicht benötigt wird</translation>
    </message>
    <message>
        <source>Need that may be missing</source>
        <translation>needs-Eintrag, der fehlen kann</translation>
    </message>
    <message>
        <source>Not valid YAML</source>
        <translation>Kein gültiges YAML</translation>
    </message>
    <message>
        <source>Stage without a job</source>
        <translation>Phase ohne Job</translation>
    </message>
    <message>
        <source>Long chain of extends</source>
        <translation>Lange Kette von extends</translation>
    </message>
    <message>
        <source>Job that stops its environment at once</source>
        <translation>Job, der seine Umgebung sofort stoppt</translation>
    </message>
    <message>
        <source>Secret in the file</source>
        <translation>Geheimnis in der Datei</translation>
    </message>
    <message>
        <source>Input that is not declared</source>
        <translation>Input, der nicht deklariert ist</translation>
    </message>
    <message>
        <source>Input that nothing uses</source>
        <translation>Input, den nichts verwendet</translation>
    </message>
    <message>
        <source>Value outside of its options</source>
        <translation>Wert außerhalb seiner Optionen</translation>
    </message>
    <message>
        <source>run beside a script</source>
        <translation>run neben einem Skript</translation>
    </message>
    <message>
        <source>Matrix of too many jobs</source>
        <translation>Matrix aus zu vielen Jobs</translation>
    </message>
    <message>
        <source>Own variable in an include</source>
        <translation>Eigene Variable in einem include</translation>
    </message>
    <message>
        <source>Include that changes by itself</source>
        <translation>Einbindung, die sich von selbst ändert</translation>
    </message>
    <message>
        <source>Pattern that matches no file</source>
        <translation>Muster, das auf keine Datei passt</translation>
    </message>
    <message>
        <source>Condition on what is not known yet</source>
        <translation>Bedingung über etwas noch nicht Bekanntes</translation>
    </message>
    <message>
        <source>Stop job that checks out</source>
        <translation>Stopp-Job, der auscheckt</translation>
    </message>
    <message>
        <source>Stage listed twice</source>
        <translation>Phase doppelt aufgeführt</translation>
    </message>
    <message>
        <source>Job that is called like an instance of another one</source>
        <translation>Job, der wie eine Instanz eines anderen heißt</translation>
    </message>
    <message>
        <source>Need of an instance that is not made</source>
        <translation>needs-Eintrag für eine Instanz, die nicht entsteht</translation>
    </message>
    <message>
        <source>Template that nothing uses</source>
        <translation>Vorlage, die nichts verwendet</translation>
    </message>
    <message>
        <source>Key that a merge key replaces</source>
        <translation>Schlüssel, den ein Merge-Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>Interpolation that GitLab refuses</source>
        <translation>Interpolation, die GitLab ablehnt</translation>
    </message>
    <message>
        <source>Document that GitLab does not read</source>
        <translation>Dokument, das GitLab nicht liest</translation>
    </message>
    <message>
        <source>List within a list that stays one</source>
        <translation>Liste in einer Liste, die eine bleibt</translation>
    </message>
    <message>
        <source>Environment whose stop job is not in its pipeline</source>
        <translation>Umgebung, deren Stopp-Job nicht in ihrer Pipeline ist</translation>
    </message>
    <message>
        <source>Manual stop job that blocks its pipeline</source>
        <translation>Manueller Stopp-Job, der seine Pipeline blockiert</translation>
    </message>
    <message>
        <source>GitLab takes only files below the project folder as artifacts and does not expand “~”. The log says “no matching files”.</source>
        <translation>GitLab nimmt nur Dateien unter dem Projektordner als Artefakte und löst „~“ nicht auf. Das Log sagt „no matching files“.</translation>
    </message>
    <message>
        <source>What is not given an end is kept for as long as the server&apos;s default says, often 30 days, and each run uploads it anew.</source>
        <translation>Was keinen Ablauf hat, wird so lange aufbewahrt, wie der Server es vorgibt, oft 30 Tage, und jeder Lauf lädt es neu hoch.</translation>
    </message>
    <message>
        <source>GitLab refuses unknown keys under “artifacts”; reports belong under “artifacts:reports”.</source>
        <translation>GitLab lehnt unbekannte Schlüssel unter „artifacts“ ab; Berichte gehören unter „artifacts:reports“.</translation>
    </message>
    <message>
        <source>“access” says who may download artifacts and replaces “public”. GitLab refuses both together: “these keys cannot be used together”.</source>
        <translation>„access“ sagt, wer Artefakte herunterladen darf, und ersetzt „public“. GitLab lehnt beide zusammen ab: „these keys cannot be used together“.</translation>
    </message>
    <message>
        <source>Reports are always uploaded, but paths only after success. When tests fail, which is when they are needed, the files are missing.</source>
        <translation>Berichte werden immer hochgeladen, Pfade aber nur nach Erfolg. Wenn Tests fehlschlagen, also gerade dann, wenn sie benötigt werden, fehlen die Dateien.</translation>
    </message>
    <message>
        <source>GitLab refuses “expose_as” without “paths”.</source>
        <translation>GitLab lehnt „expose_as“ ohne „paths“ ab.</translation>
    </message>
    <message>
        <source>A switch has hundreds of megabytes. As an artifact it is uploaded in every run and downloaded by each later job, and it counts as storage of the project.</source>
        <translation>Ein Switch hat Hunderte Megabyte. Als Artefakt wird er in jedem Lauf hochgeladen und von jedem späteren Job heruntergeladen, und er zählt als Speicher des Projekts.</translation>
    </message>
    <message>
        <source>The job asks for files that the other one never hands over. Something is missing there, or the dependency is not needed.</source>
        <translation>Der Job verlangt Dateien, die der andere nie weitergibt. Dort fehlt etwas, oder die Abhängigkeit wird nicht benötigt.</translation>
    </message>
    <message>
        <source>GitLab shows named files and folders only, and refuses the file otherwise: “artifacts paths can&apos;t contain &apos;*&apos; when used with &apos;expose_as&apos;”.</source>
        <translation>GitLab zeigt nur genannte Dateien und Ordner an und lehnt die Datei sonst ab: „artifacts paths can&apos;t contain &apos;*&apos; when used with &apos;expose_as&apos;“.</translation>
    </message>
    <message>
        <source>GitLab stores only files below the project folder ($CI_PROJECT_DIR), and it does not expand “~”. A path elsewhere is left out of the archive, so nothing is restored in the next run.</source>
        <translation>GitLab speichert nur Dateien unter dem Projektordner ($CI_PROJECT_DIR) und löst „~“ nicht auf. Ein Pfad anderswo kommt nicht in das Archiv, sodass im nächsten Lauf nichts wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>A cache without “paths” and without “untracked” stores nothing, but every job still spends time on looking for it.</source>
        <translation>Ein Cache ohne „paths“ und ohne „untracked“ speichert nichts, doch jeder Job verbringt trotzdem Zeit damit, nach ihm zu suchen.</translation>
    </message>
    <message>
        <source>GitLab takes at most four caches for a job and refuses the file otherwise.</source>
        <translation>GitLab erlaubt höchstens vier Caches je Job und lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>GitLab makes a key from one or two entries of “key:files” and refuses the file otherwise. Only the newest versions take up to ten, behind a feature flag.</source>
        <translation>GitLab bildet einen Schlüssel aus einem oder zwei Einträgen von „key:files“ und lehnt die Datei sonst ab. Nur die neuesten Versionen nehmen bis zu zehn, hinter einem Feature-Flag.</translation>
    </message>
    <message>
        <source>A cache key becomes the name of a folder, so GitLab refuses “/” and “%2F” in it, and keys of dots alone.</source>
        <translation>Ein Cache-Schlüssel wird zum Namen eines Ordners, daher lehnt GitLab „/“ und „%2F“ darin ab, ebenso Schlüssel nur aus Punkten.</translation>
    </message>
    <message>
        <source>Compiled files of one compiler or distribution do not work under another. Jobs that share a key overwrite each other&apos;s archive, and the one that comes second gets files that it cannot use.</source>
        <translation>Kompilierte Dateien eines Compilers oder einer Distribution funktionieren nicht unter einer anderen. Jobs mit gemeinsamem Schlüssel überschreiben gegenseitig ihr Archiv, und wer als Zweiter kommt, erhält Dateien, die er nicht verwenden kann.</translation>
    </message>
    <message>
        <source>There is one archive for each key. Jobs with the same key and other paths replace it in turn, so each finds files of the other and not its own.</source>
        <translation>Für jeden Schlüssel gibt es ein Archiv. Jobs mit demselben Schlüssel und anderen Pfaden ersetzen es abwechselnd, sodass jeder Dateien des anderen findet und nicht seine eigenen.</translation>
    </message>
    <message>
        <source>A key with the commit, the pipeline or the job number in it is never used again by a later pipeline, so every run starts cold and stores one more archive.</source>
        <translation>Ein Schlüssel mit dem Commit, der Pipeline oder der Job-Nummer darin wird von keiner späteren Pipeline wieder verwendet, sodass jeder Lauf kalt beginnt und ein weiteres Archiv speichert.</translation>
    </message>
    <message>
        <source>The first pipeline of each branch finds nothing under a key of its own and starts cold, although the cache of the default branch would do.</source>
        <translation>Die erste Pipeline jedes Branchs findet unter ihrem eigenen Schlüssel nichts und beginnt kalt, obwohl der Cache des Standard-Branchs genügen würde.</translation>
    </message>
    <message>
        <source>The runner takes no CACHE_FALLBACK_KEY that ends in “-protected”, so that nobody reads the caches of protected branches through it.</source>
        <translation>Der Runner nimmt keinen CACHE_FALLBACK_KEY, der auf „-protected“ endet, damit niemand darüber die Caches geschützter Branches liest.</translation>
    </message>
    <message>
        <source>Every job that uses the key only pulls, so there is never anything to pull.</source>
        <translation>Jeder Job, der den Schlüssel verwendet, holt nur ab, daher gibt es nie etwas abzuholen.</translation>
    </message>
    <message>
        <source>A key of this pipeline is shared by its jobs to hand files on. That works only when they happen to run where the cache is; artifacts hand files to later jobs reliably.</source>
        <translation>Ein Schlüssel dieser Pipeline wird von ihren Jobs geteilt, um Dateien weiterzugeben. Das gelingt nur, wenn sie zufällig dort laufen, wo der Cache ist; Artefakte geben Dateien zuverlässig an spätere Jobs weiter.</translation>
    </message>
    <message>
        <source>The cache is restored first and the artifacts of earlier jobs are laid over it, so the same files are packed twice and it is not clear which ones a job sees.</source>
        <translation>Zuerst wird der Cache wiederhergestellt, und die Artefakte früherer Jobs werden darübergelegt; so werden dieselben Dateien zweimal gepackt, und es ist nicht klar, welche ein Job sieht.</translation>
    </message>
    <message>
        <source>“untracked: true” takes every file that git does not track, also those that it ignores: “_build”, “_opam” and whatever tools leave behind. The archive grows until packing costs more than it saves.</source>
        <translation>„untracked: true“ nimmt jede Datei, die git nicht verfolgt, auch die, die es ignoriert: „_build“, „_opam“ und was Werkzeuge sonst hinterlassen. Das Archiv wächst, bis das Packen mehr kostet, als es spart.</translation>
    </message>
    <message>
        <source>A cache is stored only after success by default. A job that may fail, for instance with the next OCaml, builds its switch anew in each run as long as it fails.</source>
        <translation>Ein Cache wird standardmäßig nur nach Erfolg gespeichert. Ein Job, der fehlschlagen darf, etwa mit dem nächsten OCaml, baut seinen Switch in jedem Lauf neu, solange er fehlschlägt.</translation>
    </message>
    <message>
        <source>Without a distributed cache each runner keeps its caches to itself, so jobs that are sent to other runners find nothing.</source>
        <translation>Ohne verteilten Cache behält jeder Runner seine Caches für sich, sodass Jobs, die an andere Runner gehen, nichts finden.</translation>
    </message>
    <message>
        <source>The runner stores a symbolic link as a link, and what lies behind it is not in the archive.</source>
        <translation>Der Runner speichert einen symbolischen Link als Link, und was dahinter liegt, ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>All jobs of the matrix share one archive and replace it in turn, though their scripts do different things with the variable.</source>
        <translation>Alle Jobs der Matrix teilen sich ein Archiv und ersetzen es abwechselnd, obwohl ihre Skripte je nach Variable Verschiedenes tun.</translation>
    </message>
    <message>
        <source>The key of a switch must change when its contents must. With a fixed key the first archive serves every later commit, so removed packages and an old compiler stay in it, and what changed is built upon them.</source>
        <translation>Der Schlüssel eines Switches muss sich ändern, wenn sein Inhalt es muss. Bei einem festen Schlüssel dient das erste Archiv jedem späteren Commit, sodass entfernte Pakete und ein alter Compiler darin bleiben und das Geänderte darauf gebaut wird.</translation>
    </message>
    <message>
        <source>GitLab adds “-protected” or “-non_protected” to the keys that it stores, but not to CACHE_FALLBACK_KEY. Without the suffix nothing is found, unless separate caches are switched off in the project.</source>
        <translation>GitLab hängt „-protected“ oder „-non_protected“ an die Schlüssel, die es speichert, aber nicht an CACHE_FALLBACK_KEY. Ohne die Endung wird nichts gefunden, es sei denn, getrennte Caches sind im Projekt ausgeschaltet.</translation>
    </message>
    <message>
        <source>GitLab takes at most five fallback keys for a cache and refuses the file otherwise.</source>
        <translation>GitLab erlaubt höchstens fünf Fallback-Schlüssel je Cache und lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>Jobs that run side by side with one key each pack and upload the archive, and the last one wins.</source>
        <translation>Jobs, die mit einem Schlüssel nebeneinander laufen, packen das Archiv und laden es hoch, jeder für sich, und der letzte gewinnt.</translation>
    </message>
    <message>
        <source>With “when: always” a switch is stored in whatever state a failed job left it, and later runs start from a half installed one.</source>
        <translation>Mit „when: always“ wird ein Switch in dem Zustand gespeichert, in dem ein fehlgeschlagener Job ihn hinterließ, und spätere Läufe beginnen mit einem halb installierten.</translation>
    </message>
    <message>
        <source>GitLab looks for a file of exactly that name. A variable stays as it is written, the file is not found, and the key becomes “default”.</source>
        <translation>GitLab sucht eine Datei mit genau diesem Namen. Eine Variable bleibt, wie sie geschrieben steht, die Datei wird nicht gefunden, und der Schlüssel wird „default“.</translation>
    </message>
    <message>
        <source>dune looks for sources in every folder of the project whose name does not begin with “_” or “.”. An opam root or dune cache in there makes builds slow and may bring rules of other packages into yours.</source>
        <translation>dune sucht in jedem Ordner des Projekts nach Quellen, dessen Name nicht mit „_“ oder „.“ beginnt. Ein opam-Root oder dune-Cache darin macht das Bauen langsam und bringt womöglich Regeln anderer Pakete in Ihre.</translation>
    </message>
    <message>
        <source>dune links files of its cache into “_build”, and the archive holds both copies. Restoring the dune cache alone gives the same build.</source>
        <translation>dune verlinkt Dateien seines Caches nach „_build“, und das Archiv enthält beide Kopien. Den dune-Cache allein wiederherzustellen ergibt denselben Build.</translation>
    </message>
    <message>
        <source>A branch may be called “feature/x”, and a slash in a key makes folders of it, which some stores refuse.</source>
        <translation>Ein Branch kann „feature/x“ heißen, und ein Schrägstrich in einem Schlüssel macht Ordner daraus, was manche Speicher ablehnen.</translation>
    </message>
    <message>
        <source>Unless the project&apos;s setting “Use separate caches for protected branches” is off, caches of protected branches are stored as “…-protected” and those of others as “…-non_protected”, and neither sees the other&apos;s.</source>
        <translation>Wenn die Projekteinstellung „Use separate caches for protected branches“ nicht ausgeschaltet ist, werden Caches geschützter Branches als „…-protected“ gespeichert und die der anderen als „…-non_protected“, und keiner sieht die des anderen.</translation>
    </message>
    <message>
        <source>GitLab archives what stands at the cache&apos;s paths when the job ends. Where nothing is there, it says “no matching files” and stores no cache. Without OPAMROOT opam keeps everything in “~/.opam”, and “_opam” is made by “opam switch create .”, not by “opam install”.</source>
        <translation>GitLab archiviert, was am Ende des Jobs an den Pfaden des Caches steht. Wo nichts ist, sagt es „no matching files“ und speichert keinen Cache. Ohne OPAMROOT hält opam alles in „~/.opam“, und „_opam“ entsteht durch „opam switch create .“, nicht durch „opam install“.</translation>
    </message>
    <message>
        <source>A fallback key is taken as it stands: GitLab adds no hash of “key:files” to it. Under a key that no job stores there is never a cache.</source>
        <translation>Ein Fallback-Schlüssel wird genommen, wie er dasteht: GitLab hängt keine Prüfsumme von „key:files“ an. Unter einem Schlüssel, den kein Job speichert, gibt es nie einen Cache.</translation>
    </message>
    <message>
        <source>GitLab makes the key of the contents of the files that “key:files” names. Where the commit has none of them, the key ends in “default” and stays the same, whatever changes. A star stands for text within one folder.</source>
        <translation>GitLab bildet den Schlüssel aus dem Inhalt der Dateien, die „key:files“ nennt. Wenn der Commit keine davon hat, endet der Schlüssel auf „default“ und bleibt gleich, was auch immer sich ändert. Ein Stern steht für Text innerhalb eines Ordners.</translation>
    </message>
    <message>
        <source>On a runner whose jobs do not reach the docker daemon of its host, a daemon must run beside the job. Otherwise: “Cannot connect to the Docker daemon at unix:///var/run/docker.sock”.</source>
        <translation>Auf einem Runner, dessen Jobs den docker-Daemon seiner Maschine nicht erreichen, muss ein Daemon neben dem Job laufen. Sonst: „Cannot connect to the Docker daemon at unix:///var/run/docker.sock“.</translation>
    </message>
    <message>
        <source>GitLab and Docker test client and daemon of one version. Another pair breaks sooner or later.</source>
        <translation>GitLab und Docker testen Client und Daemon einer Version. Ein anderes Paar versagt früher oder später.</translation>
    </message>
    <message>
        <source>A service is a container of its own, and is called after its image. With a registry in front that is not “docker”, and the client ends with “lookup docker: no such host”. Under the Docker executor “localhost” is the job&apos;s own container, where no daemon listens.</source>
        <translation>Ein Dienst ist ein eigener Container und heißt nach seinem Image. Mit einer Registry davor ist das nicht „docker“, und der Client endet mit „lookup docker: no such host“. Beim Docker-Executor ist „localhost“ der Container des Jobs selbst, in dem kein Daemon lauscht.</translation>
    </message>
    <message>
        <source>The daemon listens on port 2376 with TLS, which is on unless DOCKER_TLS_CERTDIR is empty, and on 2375 without.</source>
        <translation>Der Daemon lauscht auf Port 2376 mit TLS, das an ist, wenn DOCKER_TLS_CERTDIR nicht leer ist, und auf 2375 ohne TLS.</translation>
    </message>
    <message>
        <source>The login of a job may push only to the registry of its own project. Any other name is answered with “denied: requested access to the resource is denied”; the same answer comes when the container registry of the project is off.</source>
        <translation>Die Anmeldung eines Jobs darf nur in die Registry des eigenen Projekts hochladen. Jeder andere Name wird mit „denied: requested access to the resource is denied“ beantwortet; dieselbe Antwort kommt, wenn die Container-Registry des Projekts aus ist.</translation>
    </message>
    <message>
        <source>Each job starts without a login to the registry, whatever an earlier job did. A push without one is answered with “denied: requested access to the resource is denied”.</source>
        <translation>Jeder Job beginnt ohne Anmeldung bei der Registry, was immer ein früherer Job getan hat. Ein Hochladen ohne Anmeldung wird mit „denied: requested access to the resource is denied“ beantwortet.</translation>
    </message>
    <message>
        <source>A password given with “-p” can be read by every other process of the runner&apos;s machine, and Docker warns about it in the log.</source>
        <translation>Ein mit „-p“ angegebenes Passwort kann jeder andere Prozess auf der Maschine des Runners lesen, und Docker warnt im Log davor.</translation>
    </message>
    <message>
        <source>A branch may be called “feature/x”, and docker takes no slash in a tag.</source>
        <translation>Ein Branch kann „feature/x“ heißen, und docker erlaubt keinen Schrägstrich in einem Tag.</translation>
    </message>
    <message>
        <source>kaniko was archived in June 2025 and gets no fixes any more.</source>
        <translation>kaniko wurde im Juni 2025 archiviert und erhält keine Korrekturen mehr.</translation>
    </message>
    <message>
        <source>GitLab renamed these variables in version 9.0 and has removed the old names. They are empty.</source>
        <translation>GitLab hat diese Variablen in Version 9.0 umbenannt und die alten Namen entfernt. Sie sind leer.</translation>
    </message>
    <message>
        <source>The runner starts a shell in the image. An entrypoint that is the tool itself gets the shell as an argument and fails.</source>
        <translation>Der Runner startet im Image eine Shell. Ein Entrypoint, der das Werkzeug selbst ist, erhält die Shell als Argument und schlägt fehl.</translation>
    </message>
    <message>
        <source>Without a tag, or with “latest”, the same commit runs in another image whenever the image&apos;s makers release one.</source>
        <translation>Ohne Tag oder mit „latest“ läuft derselbe Commit in einem anderen Image, sobald die Hersteller des Images eines veröffentlichen.</translation>
    </message>
    <message>
        <source>Without a rule the job runs for every branch and tag, and each one replaces “latest”.</source>
        <translation>Ohne Regel läuft der Job für jeden Branch und jedes Tag, und jeder Lauf ersetzt „latest“.</translation>
    </message>
    <message>
        <source>The job may start before the image is pushed, and then runs in the one of an earlier pipeline, or in none.</source>
        <translation>Der Job kann beginnen, bevor das Image hochgeladen ist, und läuft dann in dem einer früheren Pipeline oder in keinem.</translation>
    </message>
    <message>
        <source>Docker in docker needs a privileged container. The service ends with “mount: permission denied (are you root?)”.</source>
        <translation>Docker in Docker benötigt einen privilegierten Container. Der Dienst endet mit „mount: permission denied (are you root?)“.</translation>
    </message>
    <message>
        <source>A service runs beside the job and is reached over the network. Its programs are not there in the job.</source>
        <translation>Ein Dienst läuft neben dem Job und ist über das Netz erreichbar. Seine Programme sind im Job nicht da.</translation>
    </message>
    <message>
        <source>Build arguments can be read in the history of the image by everybody who may pull it.</source>
        <translation>Build-Argumente kann im Verlauf des Images jeder lesen, der es herunterladen darf.</translation>
    </message>
    <message>
        <source>Client or daemon change whenever Docker releases a version; both have broken pipelines that way.</source>
        <translation>Client oder Daemon ändern sich, sobald Docker eine Version veröffentlicht; beide haben Pipelines schon so scheitern lassen.</translation>
    </message>
    <message>
        <source>Docker refuses the name: “invalid reference format: repository name must be lowercase”.</source>
        <translation>Docker lehnt den Namen ab: „invalid reference format: repository name must be lowercase“.</translation>
    </message>
    <message>
        <source>The images of Debian, Ubuntu and Alpine have no sudo: “sudo: not found”. Jobs are root there and need none.</source>
        <translation>Die Images von Debian, Ubuntu und Alpine haben kein sudo: „sudo: not found“. Jobs sind dort root und benötigen keines.</translation>
    </message>
    <message>
        <source>Alpine has only the shell of busybox: “bash: not found”.</source>
        <translation>Alpine hat nur die Shell von busybox: „bash: not found“.</translation>
    </message>
    <message>
        <source>The image does not have this program.</source>
        <translation>Das Image hat dieses Programm nicht.</translation>
    </message>
    <message>
        <source>apt asks before it installs, nobody answers in a job, and it aborts.</source>
        <translation>apt fragt, bevor es installiert, in einem Job antwortet niemand, und es bricht ab.</translation>
    </message>
    <message>
        <source>The images of Debian and Ubuntu come without a package index: “Unable to locate package”.</source>
        <translation>Die Images von Debian und Ubuntu kommen ohne Paketindex: „Unable to locate package“.</translation>
    </message>
    <message>
        <source>The image certainly has no such program, and no line before installs it: “command not found” ends the job.</source>
        <translation>Das Image hat sicher kein solches Programm, und keine Zeile davor installiert es: „command not found“ beendet den Job.</translation>
    </message>
    <message>
        <source>The first pipeline pushes the image, and each later one finds it and ends with an error. What was meant is most likely to leave it as it is.</source>
        <translation>Die erste Pipeline lädt das Image hoch, und jede spätere findet es und endet mit einem Fehler. Gemeint war sehr wahrscheinlich, es so zu lassen.</translation>
    </message>
    <message>
        <source>opam&apos;s sandbox (bubblewrap) needs rights that a container does not have. It ends with “bwrap: Creating new namespace failed”.</source>
        <translation>Die Sandbox von opam (bubblewrap) benötigt Rechte, die ein Container nicht hat. Sie endet mit „bwrap: Creating new namespace failed“.</translation>
    </message>
    <message>
        <source>Nobody can answer a question in a job, so opam stops there. Plain images and the “-opam” images do not set OPAMYES.</source>
        <translation>In einem Job kann niemand eine Frage beantworten, daher bleibt opam dort stehen. Einfache Images und die „-opam“-Images setzen OPAMYES nicht.</translation>
    </message>
    <message>
        <source>Tools that opam installs are in the switch and not on PATH. Each shell needs opam&apos;s environment anew, “after_script” too.</source>
        <translation>Werkzeuge, die opam installiert, sind im Switch und nicht im PATH. Jede Shell benötigt die Umgebung von opam neu, auch „after_script“.</translation>
    </message>
    <message>
        <source>“opam switch create” ends with an error when the switch is already there, and with a cache it is there from the second run on.</source>
        <translation>„opam switch create“ endet mit einem Fehler, wenn der Switch schon da ist, und mit einem Cache ist er vom zweiten Lauf an da.</translation>
    </message>
    <message>
        <source>A switch belongs to one compiler and one distribution. When the image or the version changes and the key does not, the old switch is restored and used.</source>
        <translation>Ein Switch gehört zu einem Compiler und einer Distribution. Wenn sich das Image oder die Version ändert und der Schlüssel nicht, wird der alte Switch wiederhergestellt und verwendet.</translation>
    </message>
    <message>
        <source>The log shows this as “Cache file does not exist” and “Failed to extract cache”. These two lines are only a miss, as in every first run, and not an error; but here no run ever leaves a cache that the next one could use. A switch in the project folder needs no moving.</source>
        <translation>Das Log zeigt das als „Cache file does not exist“ und „Failed to extract cache“. Diese zwei Zeilen sind nur ein Fehltreffer, wie in jedem ersten Lauf, und kein Fehler; hier aber hinterlässt kein Lauf je einen Cache, den der nächste verwenden könnte. Ein Switch im Projektordner muss nicht verschoben werden.</translation>
    </message>
    <message>
        <source>Since opam 2.1 “opam install” installs system packages itself. The plugin is no longer developed, and a later image may come without it.</source>
        <translation>Seit opam 2.1 installiert „opam install“ Systempakete selbst. Das Plugin wird nicht weiterentwickelt, und ein späteres Image kommt womöglich ohne es.</translation>
    </message>
    <message>
        <source>The old image names are no longer rebuilt, so their package index and system are years old.</source>
        <translation>Die alten Image-Namen werden nicht mehr neu gebaut, daher sind ihr Paketindex und ihr System Jahre alt.</translation>
    </message>
    <message>
        <source>Images of ocaml/opam bring the index of the day on which they were made. Packages that were updated since are gone from the mirrors, and apt ends with “404 Not Found”.</source>
        <translation>Images von ocaml/opam bringen den Index des Tages mit, an dem sie gebaut wurden. Seither aktualisierte Pakete sind von den Spiegelservern verschwunden, und apt endet mit „404 Not Found“.</translation>
    </message>
    <message>
        <source>The job restores “_build”, removes it and stores what it builds instead: the cache costs time and brings nothing.</source>
        <translation>Der Job stellt „_build“ wieder her, entfernt es und speichert stattdessen, was er baut: Der Cache kostet Zeit und bringt nichts.</translation>
    </message>
    <message>
        <source>In images of ocaml/opam the opam root belongs to the user “opam”. As root or another user, opam looks into the home folder of that one and says that it has not been initialised.</source>
        <translation>In Images von ocaml/opam gehört das opam-Root dem Benutzer „opam“. Als root oder ein anderer Benutzer sieht opam in dessen Home-Ordner nach und sagt, es sei nicht initialisiert.</translation>
    </message>
    <message>
        <source>“opam install --deps-only” leaves out packages that opam files mark as “with-test”, so the tests may not build.</source>
        <translation>„opam install --deps-only“ lässt Pakete weg, die opam-Dateien mit „with-test“ kennzeichnen, sodass sich die Tests womöglich nicht bauen lassen.</translation>
    </message>
    <message>
        <source>GitLab fetches submodules before the script, with the rights of the job, also private ones. “git submodule update” in a script has no such rights.</source>
        <translation>GitLab holt Submodule vor dem Skript, mit den Rechten des Jobs, auch private. „git submodule update“ in einem Skript hat diese Rechte nicht.</translation>
    </message>
    <message>
        <source>GitLab clones as root, and the images of ocaml/opam run as user “opam”. git then refuses the folder as one of “dubious ownership”, and “opam install .” ends with “git ls-files failed” (opam issue 6963).</source>
        <translation>GitLab klont als root, und die Images von ocaml/opam laufen als Benutzer „opam“. git lehnt den Ordner dann als „dubious ownership“ ab, und „opam install .“ endet mit „git ls-files failed“ (opam issue 6963).</translation>
    </message>
    <message>
        <source>System packages belong to the container and not to the switch. After a cache hit opam installs nothing, so the libraries that your packages need are missing, and so is what a script installs only where there is no switch yet. “opam install --depext-only” covers only packages that are not installed yet.</source>
        <translation>Systempakete gehören zum Container und nicht zum Switch. Nach einem Cache-Treffer installiert opam nichts, sodass die Bibliotheken fehlen, die Ihre Pakete benötigen, und ebenso, was ein Skript nur dort installiert, wo noch kein Switch ist. „opam install --depext-only“ deckt nur Pakete ab, die noch nicht installiert sind.</translation>
    </message>
    <message>
        <source>A tag without an OCaml version moves to the next compiler one day, and then caches and builds break without a change of yours.</source>
        <translation>Ein Tag ohne OCaml-Version wechselt eines Tages zum nächsten Compiler, und dann scheitern Caches und Builds ohne eine Änderung von Ihnen.</translation>
    </message>
    <message>
        <source>A switch holds absolute paths, so it works only where it was made, and files that are moved for the cache are in the right place only as long as no line fails.</source>
        <translation>Ein Switch enthält absolute Pfade, daher funktioniert er nur dort, wo er angelegt wurde, und Dateien, die für den Cache verschoben werden, sind nur so lange am richtigen Ort, wie keine Zeile fehlschlägt.</translation>
    </message>
    <message>
        <source>The root holds the package index and downloaded archives beside the switch. Copying and packing all of it takes longer than what it saves.</source>
        <translation>Das Root enthält neben dem Switch den Paketindex und heruntergeladene Archive. All das zu kopieren und zu packen dauert länger, als es spart.</translation>
    </message>
    <message>
        <source>Images of this series of OCaml, or on this release of a distribution, are no longer rebuilt. Their package index and system stay as old as they are, and system packages may no longer be found.</source>
        <translation>Images dieser Reihe von OCaml oder auf diesem Release einer Distribution werden nicht mehr neu gebaut. Ihr Paketindex und ihr System bleiben so alt, wie sie sind, und Systempakete sind womöglich nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>Variants of the compiler such as flambda are made for the first distributions only, so this image cannot be pulled.</source>
        <translation>Varianten des Compilers wie flambda gibt es nur für die ersten Distributionen, daher kann dieses Image nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>GCC 15 and later read C by a newer standard, by which the runtime of OCaml before 5.1 does not compile. 4.14.2 and later releases of 4.14 do.</source>
        <translation>GCC 15 und später lesen C nach einem neueren Standard, nach dem sich die Laufzeit von OCaml vor 5.1 nicht kompilieren lässt. Bei 4.14.2 und späteren Releases von 4.14 geht es.</translation>
    </message>
    <message>
        <source>bisect_ppx 2.8.3 needs ppxlib before 0.36, which has no version for OCaml 5.4 and later. opam finds no solution.</source>
        <translation>bisect_ppx 2.8.3 benötigt ppxlib vor 0.36, das keine Version für OCaml 5.4 und später hat. opam findet keine Lösung.</translation>
    </message>
    <message>
        <source>opam-dune-lint 0.6 needs dune before 3.21, odoc 3.2 a newer one. opam finds no solution, or takes an old odoc.</source>
        <translation>opam-dune-lint 0.6 benötigt dune vor 3.21, odoc 3.2 ein neueres. opam findet keine Lösung oder nimmt ein altes odoc.</translation>
    </message>
    <message>
        <source>“_build/install” holds symbolic links into “_build/default”. The archive stores the links, and behind them is nothing.</source>
        <translation>„_build/install“ enthält symbolische Links nach „_build/default“. Das Archiv speichert die Links, und dahinter ist nichts.</translation>
    </message>
    <message>
        <source>A lock file fixes the version of the compiler and of every package. With another compiler opam finds no solution.</source>
        <translation>Eine Lock-Datei legt die Version des Compilers und jedes Pakets fest. Mit einem anderen Compiler findet opam keine Lösung.</translation>
    </message>
    <message>
        <source>dune writes the opam files when it builds, but opam runs before dune here and finds no package in the folder.</source>
        <translation>dune schreibt die opam-Dateien beim Bauen, aber opam läuft hier vor dune und findet im Ordner kein Paket.</translation>
    </message>
    <message>
        <source>The shell executor checks jobs that run at the same time out into folders of their own. A switch holds absolute paths and works in one of them only.</source>
        <translation>Der Shell-Executor checkt Jobs, die gleichzeitig laufen, in eigene Ordner aus. Ein Switch enthält absolute Pfade und funktioniert nur in einem davon.</translation>
    </message>
    <message>
        <source>opam takes the switch in “_opam” because of the folder it is called in, but OPAMSWITCH comes first. The cached switch stays unused.</source>
        <translation>opam nimmt den Switch in „_opam“ wegen des Ordners, in dem es aufgerufen wird, aber OPAMSWITCH geht vor. Der Switch aus dem Cache bleibt unbenutzt.</translation>
    </message>
    <message>
        <source>OPAMYES and -y answer opam, but not the package manager that opam calls; it waits for an answer or gives up.</source>
        <translation>OPAMYES und -y antworten opam, aber nicht der Paketverwaltung, die opam aufruft; sie wartet auf eine Antwort oder gibt auf.</translation>
    </message>
    <message>
        <source>A branch moves on, so the same commit of yours is built with other code tomorrow, and a cached switch keeps the old one.</source>
        <translation>Ein Branch bewegt sich weiter, sodass derselbe Commit von Ihnen morgen mit anderem Code gebaut wird und ein Switch im Cache den alten behält.</translation>
    </message>
    <message>
        <source>“dune build @fmt” runs ocamlformat, which neither the image nor the project&apos;s dependencies bring.</source>
        <translation>„dune build @fmt“ führt ocamlformat aus, das weder das Image noch die Abhängigkeiten des Projekts mitbringen.</translation>
    </message>
    <message>
        <source>“dune build @doc” runs odoc, which neither the image nor the project&apos;s dependencies bring.</source>
        <translation>„dune build @doc“ führt odoc aus, das weder das Image noch die Abhängigkeiten des Projekts mitbringen.</translation>
    </message>
    <message>
        <source>The environment was taken over before the switch was made. Programs and libraries of the old switch come first on PATH.</source>
        <translation>Die Umgebung wurde übernommen, bevor der Switch angelegt war. Programme und Bibliotheken des alten Switches kommen im PATH zuerst.</translation>
    </message>
    <message>
        <source>“opam env” prints commands for the shell. Nobody runs them.</source>
        <translation>„opam env“ gibt Befehle für die Shell aus. Niemand führt sie aus.</translation>
    </message>
    <message>
        <source>odoc 3.2.1 has no version for OCaml 5.6 and later. opam finds no solution.</source>
        <translation>odoc 3.2.1 hat keine Version für OCaml 5.6 und später. opam findet keine Lösung.</translation>
    </message>
    <message>
        <source>In opam before 2.5.2 a package can write outside of its switch by a symbolic link (CVE-2026-57825), and images for containers have no sandbox that would hold it.</source>
        <translation>In opam vor 2.5.2 kann ein Paket durch einen symbolischen Link außerhalb seines Switches schreiben (CVE-2026-57825), und Images für Container haben keine Sandbox, die es hindern würde.</translation>
    </message>
    <message>
        <source>A switch is made for one OCaml on one distribution. With parts for another one it is built anew at length, restored from a cache that does not fit, or its packages cannot be installed.</source>
        <translation>Ein Switch wird für ein OCaml auf einer Distribution angelegt. Mit Teilen für etwas anderes wird er langwierig neu gebaut, aus einem Cache wiederhergestellt, der nicht passt, oder seine Pakete lassen sich nicht installieren.</translation>
    </message>
    <message>
        <source>ocamlformat refuses a project whose .ocamlformat names another version: “Project should be formatted using ocamlformat version …”. Without a version opam installs the newest one.</source>
        <translation>ocamlformat lehnt ein Projekt ab, dessen .ocamlformat eine andere Version nennt: „Project should be formatted using ocamlformat version …“. Ohne Version installiert opam die neueste.</translation>
    </message>
    <message>
        <source>“@doc” makes pages of libraries with a “public_name” alone. In a project without one the site has a list of packages and nothing else.</source>
        <translation>„@doc“ macht nur Seiten für Bibliotheken mit einem „public_name“. In einem Projekt ohne solche hat die Website eine Liste der Pakete und sonst nichts.</translation>
    </message>
    <message>
        <source>GitLab mounts the project folder as a volume of its own. Hard links do not lead from one volume to another, so that dune stores nothing of what opam builds outside of the project, and finds nothing of it.</source>
        <translation>GitLab bindet den Projektordner als eigenes Volume ein. Hardlinks führen nicht von einem Volume ins andere, sodass dune nichts von dem speichert, was opam außerhalb des Projekts baut, und nichts davon findet.</translation>
    </message>
    <message>
        <source>Before dune 3.22 the compilers that dune builds are in XDG_CACHE_HOME, whatever DUNE_CACHE_ROOT says. A cache of that folder alone does not keep them, and building one takes minutes.</source>
        <translation>Vor dune 3.22 liegen die Compiler, die dune baut, in XDG_CACHE_HOME, was immer DUNE_CACHE_ROOT sagt. Ein Cache dieses Ordners allein bewahrt sie nicht auf, und einen zu bauen dauert Minuten.</translation>
    </message>
    <message>
        <source>Images of ocaml/opam have opam 2.1 and newer since May 2026. What is not there cannot be linked, and the job ends at that line.</source>
        <translation>Images von ocaml/opam haben seit Mai 2026 opam 2.1 und neuer. Was nicht da ist, kann nicht verlinkt werden, und der Job endet in dieser Zeile.</translation>
    </message>
    <message>
        <source>“opam install .” looks at the folder itself, at “opam/” and at “NAME.opam/”, not at folders further down. It warns “No package definitions found”, installs nothing, and succeeds.</source>
        <translation>„opam install .“ sieht im Ordner selbst, in „opam/“ und in „NAME.opam/“ nach, nicht in Ordnern darunter. Es warnt „No package definitions found“, installiert nichts und gelingt.</translation>
    </message>
    <message>
        <source>opam reads “PACKAGE.opam.locked” only when it is told “--locked”. Without, it installs the newest versions that the opam file allows, and the versions that were tried are not those that run.</source>
        <translation>opam liest „PACKAGE.opam.locked“ nur, wenn ihm „--locked“ gesagt wird. Sonst installiert es die neuesten Versionen, die die opam-Datei erlaubt, und die Versionen, die ausprobiert wurden, sind nicht die, die laufen.</translation>
    </message>
    <message>
        <source>A lock file names one release of the compiler. In a switch whose compiler is fixed to another one, as in the images of ocaml/opam, opam finds no solution.</source>
        <translation>Eine Lock-Datei nennt ein Release des Compilers. In einem Switch, dessen Compiler auf ein anderes festgelegt ist, wie in den Images von ocaml/opam, findet opam keine Lösung.</translation>
    </message>
    <message>
        <source>The package, or one that it needs, has no version for the OCaml of the job. opam says so when it has compiled that OCaml, in every run.</source>
        <translation>Das Paket oder eines, das es benötigt, hat keine Version für das OCaml des Jobs. opam sagt das, wenn es dieses OCaml kompiliert hat, in jedem Lauf.</translation>
    </message>
    <message>
        <source>From 3.0 on, dune asks for a dune-project or dune-workspace in the folder that it is called in, or around it: “I cannot find the root of the current workspace/project.” One further down is not enough.</source>
        <translation>Ab 3.0 verlangt dune ein dune-project oder dune-workspace in dem Ordner, in dem es aufgerufen wird, oder darüber: „I cannot find the root of the current workspace/project.“ Eines weiter unten genügt nicht.</translation>
    </message>
    <message>
        <source>GitLab Pages publishes the folder “public” of the job. When it is not there, the job succeeds and the deployment after it fails.</source>
        <translation>GitLab Pages veröffentlicht den Ordner „public“ des Jobs. Wenn es ihn nicht gibt, gelingt der Job, und das Deployment danach schlägt fehl.</translation>
    </message>
    <message>
        <source>A job named “pages” hands its site over as an artifact. Before GitLab 17.10 nothing is published when “public” is not among the artifact&apos;s paths, and listing it does no harm later.</source>
        <translation>Ein Job namens „pages“ gibt seine Website als Artefakt weiter. Vor GitLab 17.10 wird nichts veröffentlicht, wenn „public“ nicht unter den Pfaden des Artefakts ist, und später schadet es nicht, ihn aufzuführen.</translation>
    </message>
    <message>
        <source>The job runs for every branch, and each run replaces the whole site, so an unfinished branch is published over the default branch.</source>
        <translation>Der Job läuft für jeden Branch, und jeder Lauf ersetzt die ganze Website, sodass ein unfertiger Branch über den Standard-Branch veröffentlicht wird.</translation>
    </message>
    <message>
        <source>The job keyword “publish” is deprecated; newer versions of GitLab read “pages:publish”.</source>
        <translation>Das Job-Schlüsselwort „publish“ ist veraltet; neuere Versionen von GitLab lesen „pages:publish“.</translation>
    </message>
    <message>
        <source>Parallel deployments and their expiry need GitLab Premium or Ultimate. A free instance refuses or ignores them.</source>
        <translation>Parallele Deployments und ihr Ablauf benötigen GitLab Premium oder Ultimate. Eine kostenlose Instanz lehnt sie ab oder ignoriert sie.</translation>
    </message>
    <message>
        <source>The folder is made by a job whose artifacts this one declines, so it is not there.</source>
        <translation>Den Ordner erzeugt ein Job, dessen Artefakte dieser nicht annimmt, daher ist er nicht da.</translation>
    </message>
    <message>
        <source>“dune build” alone does not build the documentation, so there is nothing to copy.</source>
        <translation>„dune build“ allein baut die Dokumentation nicht, daher gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Since GitLab 17.10 the folder is added to the artifacts by itself. Older versions publish nothing; listing it does no harm.</source>
        <translation>Seit GitLab 17.10 kommt der Ordner von selbst zu den Artefakten. Ältere Versionen veröffentlichen nichts; ihn aufzuführen schadet nicht.</translation>
    </message>
    <message>
        <source>A project has one site. Both jobs run in the same pipeline, and the deployment that comes last replaces the other.</source>
        <translation>Ein Projekt hat eine Website. Beide Jobs laufen in derselben Pipeline, und das Deployment, das zuletzt kommt, ersetzt das andere.</translation>
    </message>
    <message>
        <source>“publish” names the folder of a job that deploys Pages, in the old way. GitLab refuses it in another job, and beside “pages:publish”.</source>
        <translation>„publish“ nennt den Ordner eines Jobs, der Pages veröffentlicht, auf die alte Art. GitLab lehnt es in einem anderen Job und neben „pages:publish“ ab.</translation>
    </message>
    <message>
        <source>A job waits until a runner with all of its tags is there. The chosen runners do not have this one.</source>
        <translation>Ein Job wartet, bis ein Runner mit allen seinen Tags da ist. Die gewählten Runner haben dieses nicht.</translation>
    </message>
    <message>
        <source>Pipelines of two commits may run the job at once, and the older one may come last.</source>
        <translation>Die Pipelines zweier Commits können den Job gleichzeitig ausführen, und die ältere kann zuletzt kommen.</translation>
    </message>
    <message>
        <source>Only jobs with “interruptible: true” are cancelled when a new commit comes; the default is false.</source>
        <translation>Nur Jobs mit „interruptible: true“ werden abgebrochen, wenn ein neuer Commit kommt; der Standard ist false.</translation>
    </message>
    <message>
        <source>A job without “needs” starts when every job of the earlier stages has ended. This one takes nothing from them.</source>
        <translation>Ein Job ohne „needs“ beginnt, wenn jeder Job der früheren Phasen fertig ist. Dieser übernimmt nichts von ihnen.</translation>
    </message>
    <message>
        <source>Each of these jobs downloads and installs the same packages in every run.</source>
        <translation>Jeder dieser Jobs lädt in jedem Lauf dieselben Pakete herunter und installiert sie.</translation>
    </message>
    <message>
        <source>GitLab fetches only the last commits (20 in new projects) and no tags that lie before them. “git describe” ends with “No names found”, and “dune subst” writes a wrong version.</source>
        <translation>GitLab holt nur die letzten Commits (20 in neuen Projekten) und keine Tags davor. „git describe“ endet mit „No names found“, und „dune subst“ schreibt eine falsche Version.</translation>
    </message>
    <message>
        <source>A runner&apos;s own limit comes before the timeout of a job.</source>
        <translation>Das eigene Limit eines Runners geht vor dem Zeitlimit eines Jobs.</translation>
    </message>
    <message>
        <source>“after_script” runs in a shell of its own. What the script exported is not there.</source>
        <translation>„after_script“ läuft in einer eigenen Shell. Was das Skript exportiert hat, ist dort nicht da.</translation>
    </message>
    <message>
        <source>The job is green whether the tests pass or not, and nobody sees that they fail.</source>
        <translation>Der Job ist grün, ob die Tests gelingen oder nicht, und niemand sieht, dass sie fehlschlagen.</translation>
    </message>
    <message>
        <source>A job that is retried after failures of its own script hides tests that fail now and then, and takes twice as long when they do.</source>
        <translation>Ein Job, der nach Fehlschlägen seines eigenen Skripts wiederholt wird, verbirgt Tests, die hin und wieder fehlschlagen, und dauert dann doppelt so lange.</translation>
    </message>
    <message>
        <source>The runners of the server do not have this tag. Without a runner of the project or group that has it the job waits for ever.</source>
        <translation>Die Runner des Servers haben dieses Tag nicht. Ohne einen Runner des Projekts oder der Gruppe, der es hat, wartet der Job für immer.</translation>
    </message>
    <message>
        <source>The shell executor runs scripts on the machine itself. What the image would bring must be installed there.</source>
        <translation>Der Shell-Executor führt Skripte auf der Maschine selbst aus. Was das Image mitbrächte, muss dort installiert sein.</translation>
    </message>
    <message>
        <source>The runner&apos;s shell fails a line when any part of a pipe fails. “grep -q” ends at the first hit, and the program that still writes gets a broken pipe.</source>
        <translation>Die Shell des Runners lässt eine Zeile fehlschlagen, wenn irgendein Teil einer Pipe fehlschlägt. „grep -q“ endet beim ersten Treffer, und das Programm, das noch schreibt, erhält eine abgebrochene Pipe.</translation>
    </message>
    <message>
        <source>Only the images of ocaml/opam have this file. The shell executor runs scripts on the machine itself, where opam has its root elsewhere and stands under its own name.</source>
        <translation>Nur die Images von ocaml/opam haben diese Datei. Der Shell-Executor führt Skripte auf der Maschine selbst aus, wo opam sein Root anderswo hat und unter eigenem Namen steht.</translation>
    </message>
    <message>
        <source>A job without tags goes to any runner that takes untagged jobs, or waits for one. These runners take it for sure by their tags alone.</source>
        <translation>Ein Job ohne Tags geht an irgendeinen Runner, der Jobs ohne Tags nimmt, oder wartet auf einen. Diese Runner nehmen ihn sicher nur über ihre Tags.</translation>
    </message>
    <message>
        <source>A comment that excuses a finding stays behind when the finding is gone, and then hides the next one of its kind.</source>
        <translation>Ein Kommentar, der einen Befund entschuldigt, bleibt zurück, wenn der Befund weg ist, und verbirgt dann den nächsten seiner Art.</translation>
    </message>
    <message>
        <source>Whoever comes next cannot tell whether the finding still has to be ignored.</source>
        <translation>Wer als Nächstes kommt, kann nicht wissen, ob der Befund noch ignoriert werden muss.</translation>
    </message>
    <message>
        <source>GitLab checks the file before a pipeline starts, and starts none when something in it is wrong.</source>
        <translation>GitLab prüft die Datei, bevor eine Pipeline beginnt, und beginnt keine, wenn etwas darin falsch ist.</translation>
    </message>
    <message>
        <source>YAML does not allow tabs there, so GitLab cannot read the file at all.</source>
        <translation>YAML erlaubt dort keine Tabulatoren, daher kann GitLab die Datei gar nicht lesen.</translation>
    </message>
    <message>
        <source>The file begins with three invisible bytes. GitLab may ignore a part of the configuration because of them.</source>
        <translation>Die Datei beginnt mit drei unsichtbaren Bytes. GitLab ignoriert ihretwegen womöglich einen Teil der Konfiguration.</translation>
    </message>
    <message>
        <source>When a key stands twice in one map, only the last one counts; GitLab drops the other without a word.</source>
        <translation>Wenn ein Schlüssel zweimal in einer Map steht, zählt nur der letzte; GitLab lässt den anderen wortlos fallen.</translation>
    </message>
    <message>
        <source>A colon and a space inside an unquoted line make a map of it, and GitLab takes only text: “script config should be a string or a nested array of strings”.</source>
        <translation>Ein Doppelpunkt und ein Leerzeichen in einer Zeile ohne Anführungszeichen machen daraus eine Map, und GitLab nimmt nur Text: „script config should be a string or a nested array of strings“.</translation>
    </message>
    <message>
        <source>“ #” begins a comment in YAML, also inside the quotes of a shell command. The rest of the command is lost, and the shell finds a quote that does not end.</source>
        <translation>„ #“ beginnt in YAML einen Kommentar, auch innerhalb der Anführungszeichen eines Shell-Befehls. Der Rest des Befehls geht verloren, und die Shell findet ein Anführungszeichen, das nicht endet.</translation>
    </message>
    <message>
        <source>GitLab reads YAML 1.1: an unquoted 5.10 is the number 5.1, 0755 an octal number, 12:30 a number in base 60, and yes, no, on and off are truth values.</source>
        <translation>GitLab liest YAML 1.1: 5.10 ohne Anführungszeichen ist die Zahl 5.1, 0755 eine Oktalzahl, 12:30 eine Zahl zur Basis 60, und yes, no, on und off sind Wahrheitswerte.</translation>
    </message>
    <message>
        <source>An alias “*name” stands for what an anchor “&amp;name” before it in the same file marks. Anchors of included files do not count.</source>
        <translation>Ein Alias „*name“ steht für das, was ein Anker „&amp;name“ davor in derselben Datei kennzeichnet. Anker eingebundener Dateien zählen nicht.</translation>
    </message>
    <message>
        <source>GitLab refuses a file whose “!reference” leads nowhere, in a circle, or deeper than ten levels.</source>
        <translation>GitLab lehnt eine Datei ab, deren „!reference“ ins Leere, im Kreis oder tiefer als zehn Ebenen führt.</translation>
    </message>
    <message>
        <source>GitLab refuses a file in which a job extends a name that does not exist, itself, or more than eleven levels.</source>
        <translation>GitLab lehnt eine Datei ab, in der ein Job einen Namen erweitert, den es nicht gibt, sich selbst oder mehr als elf Ebenen.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a key that it does not know: “config contains unknown keys”.</source>
        <translation>GitLab lehnt eine Datei mit einem Schlüssel ab, den es nicht kennt: „config contains unknown keys“.</translation>
    </message>
    <message>
        <source>A job must have “script”, “run” or “trigger”; GitLab refuses the file otherwise.</source>
        <translation>Ein Job muss „script“, „run“ oder „trigger“ haben; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>The stage of every job must be in “stages”; GitLab refuses the file otherwise. A job without “stage” is in “test”.</source>
        <translation>Die Phase jedes Jobs muss in „stages“ stehen; GitLab lehnt die Datei sonst ab. Ein Job ohne „stage“ ist in „test“.</translation>
    </message>
    <message>
        <source>A pipeline whose jobs are all in “.pre” or “.post” does not start, and GitLab refuses a file with templates only: “jobs config should contain at least one visible job”.</source>
        <translation>Eine Pipeline, deren Jobs alle in „.pre“ oder „.post“ sind, beginnt nicht, und GitLab lehnt eine Datei nur mit Vorlagen ab: „jobs config should contain at least one visible job“.</translation>
    </message>
    <message>
        <source>A job may need only jobs that exist, in the same or an earlier stage, and never itself by a detour; GitLab refuses the file otherwise.</source>
        <translation>Ein Job darf nur Jobs benötigen, die es gibt, in derselben oder einer früheren Phase, und nie auf einem Umweg sich selbst; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“dependencies” names jobs of the same or an earlier stage whose artifacts are taken. GitLab refuses the file when one does not exist or runs later, also of a job whose artifact “trigger:include” names.</source>
        <translation>„dependencies“ nennt Jobs derselben oder einer früheren Phase, deren Artefakte übernommen werden. GitLab lehnt die Datei ab, wenn es einen nicht gibt oder er später läuft, auch bei einem Job, dessen Artefakt „trigger:include“ nennt.</translation>
    </message>
    <message>
        <source>A job says with “rules”, or in the old way, when it runs. GitLab refuses both together: “key may not be used with rules”.</source>
        <translation>Ein Job sagt mit „rules“ oder auf die alte Art, wann er läuft. GitLab lehnt beides zusammen ab: „key may not be used with rules“.</translation>
    </message>
    <message>
        <source>A last rule with nothing but “when” holds in pipelines of branches and of merge requests alike, so a push to a branch with an open merge request runs the jobs twice. GitLab warns about it too.</source>
        <translation>Eine letzte Regel nur mit „when“ gilt in Pipelines von Branches ebenso wie von Merge Requests, sodass ein Push auf einen Branch mit offenem Merge Request die Jobs zweimal ausführt. Auch GitLab warnt davor.</translation>
    </message>
    <message>
        <source>In pipelines of tags, schedules and new branches GitLab takes every file as changed, so a rule of “changes” alone holds there.</source>
        <translation>In Pipelines von Tags, Zeitplänen und neuen Branches nimmt GitLab jede Datei als geändert, daher gilt dort eine Regel nur aus „changes“.</translation>
    </message>
    <message>
        <source>GitLab takes “when: never” only in rules and refuses the file otherwise.</source>
        <translation>GitLab nimmt „when: never“ nur in Regeln und lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“parallel” is a whole number from 1 to 200 or a map with a “matrix” of lists of values, none of them empty; GitLab refuses the file otherwise.</source>
        <translation>„parallel“ ist eine ganze Zahl von 1 bis 200 oder eine Map mit einer „matrix“ aus Listen von Werten, von denen keine leer ist; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>GitLab repeats a job at most twice, and only for reasons that it knows. It refuses the file when “retry” is something else.</source>
        <translation>GitLab wiederholt einen Job höchstens zweimal und nur aus Gründen, die es kennt. Es lehnt die Datei ab, wenn „retry“ etwas anderes ist.</translation>
    </message>
    <message>
        <source>A job that a rule makes manual holds up everything after it until somebody starts it. A job that is manual without rules does not.</source>
        <translation>Ein Job, den eine Regel manuell macht, hält alles nach ihm auf, bis jemand ihn startet. Ein Job, der ohne Regeln manuell ist, tut das nicht.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a condition outside of its small language: variables, texts in quotes, patterns between slashes, ==, !=, =~, !~, &amp;&amp;, || and parentheses.</source>
        <translation>GitLab lehnt eine Datei mit einer Bedingung außerhalb seiner kleinen Sprache ab: Variablen, Texte in Anführungszeichen, Muster zwischen Schrägstrichen, ==, !=, =~, !~, &amp;&amp;, || und Klammern.</translation>
    </message>
    <message>
        <source>“image”, “services”, “cache”, “before_script” and “after_script” at the root are deprecated; GitLab may drop them one day.</source>
        <translation>„image“, „services“, „cache“, „before_script“ und „after_script“ auf der obersten Ebene sind veraltet; GitLab lässt sie womöglich eines Tages fallen.</translation>
    </message>
    <message>
        <source>GitLab includes files that end in .yml or .yaml, named by “local”, “project” with “file”, “remote” or “template”, and components with their version behind an “@”. It refuses the file otherwise.</source>
        <translation>GitLab bindet Dateien ein, die auf .yml oder .yaml enden, genannt durch „local“, „project“ mit „file“, „remote“ oder „template“, und Komponenten mit ihrer Version hinter einem „@“. Es lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“environment:on_stop” names a job with the same environment and “action: stop”; GitLab refuses the file otherwise.</source>
        <translation>„environment:on_stop“ nennt einen Job mit derselben Umgebung und „action: stop“; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>The shell of the job reads only names of letters, digits and “_”; GitLab passes others on, but no script can use them.</source>
        <translation>Die Shell des Jobs liest nur Namen aus Buchstaben, Ziffern und „_“; GitLab gibt andere weiter, aber kein Skript kann sie verwenden.</translation>
    </message>
    <message>
        <source>“spec” belongs into a header document of its own, before a line “---”. Among the jobs it has no effect.</source>
        <translation>„spec“ gehört in ein eigenes Kopfdokument vor einer Zeile „---“. Zwischen den Jobs hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>A job that starts another pipeline runs on no runner, so GitLab refuses “script”, “image”, “artifacts” and other keywords of scripts in it.</source>
        <translation>Ein Job, der eine andere Pipeline startet, läuft auf keinem Runner, daher lehnt GitLab darin „script“, „image“, „artifacts“ und andere Schlüsselwörter von Skripten ab.</translation>
    </message>
    <message>
        <source>The name of a job is a text of 1 to 255 characters, or at most 128 when another job needs it.</source>
        <translation>Der Name eines Jobs ist ein Text von 1 bis 255 Zeichen, oder höchstens 128, wenn ein anderer Job ihn benötigt.</translation>
    </message>
    <message>
        <source>GitLab takes only texts as commands: “script config should be a string or a nested array of strings up to 10 levels deep”. An unquoted true, 1 or 0.5 is no text, an empty item neither, and “script” may not be empty.</source>
        <translation>GitLab nimmt nur Texte als Befehle: „script config should be a string or a nested array of strings up to 10 levels deep“. Ein true, 1 oder 0.5 ohne Anführungszeichen ist kein Text, ein leeres Element auch nicht, und „script“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when a part of “artifacts” has another form than it knows.</source>
        <translation>GitLab lehnt die Datei ab, wenn ein Teil von „artifacts“ eine andere Form hat, als es kennt.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when a part of “cache” has another form than it knows.</source>
        <translation>GitLab lehnt die Datei ab, wenn ein Teil von „cache“ eine andere Form hat, als es kennt.</translation>
    </message>
    <message>
        <source>An image is a name or a map with “name”; services are a list of those. GitLab refuses the file otherwise, and when “entrypoint” or “command” is no list.</source>
        <translation>Ein Image ist ein Name oder eine Map mit „name“; Dienste sind eine Liste davon. GitLab lehnt die Datei sonst ab, und auch, wenn „entrypoint“ oder „command“ keine Liste ist.</translation>
    </message>
    <message>
        <source>The value of a variable is one text, number or truth value. GitLab refuses lists and other maps than those with “value”, “description”, “options” and “expand”.</source>
        <translation>Der Wert einer Variable ist ein Text, eine Zahl oder ein Wahrheitswert. GitLab lehnt Listen ab und andere Maps als die mit „value“, „description“, „options“ und „expand“.</translation>
    </message>
    <message>
        <source>“rules” is a list of maps with “if”, “changes”, “exists”, “when” and a few other keys. GitLab refuses the file when a part of it has another form.</source>
        <translation>„rules“ ist eine Liste von Maps mit „if“, „changes“, „exists“, „when“ und ein paar anderen Schlüsseln. GitLab lehnt die Datei ab, wenn ein Teil davon eine andere Form hat.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when a part of “workflow” has another form than it knows.</source>
        <translation>GitLab lehnt die Datei ab, wenn ein Teil von „workflow“ eine andere Form hat, als es kennt.</translation>
    </message>
    <message>
        <source>“needs” is a list of names, or of maps with “job”. Jobs of other projects also want “project” and “ref”, those of other pipelines “pipeline”. GitLab refuses the file otherwise.</source>
        <translation>„needs“ ist eine Liste von Namen oder von Maps mit „job“. Jobs anderer Projekte verlangen auch „project“ und „ref“, die anderer Pipelines „pipeline“. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when “environment” has no name, or a part of another form than it knows.</source>
        <translation>GitLab lehnt die Datei ab, wenn „environment“ keinen Namen hat oder einen Teil in anderer Form, als es kennt.</translation>
    </message>
    <message>
        <source>A release needs “tag_name” and “description”; its links need “name” and “url”; “released_at” is a date and time of ISO 8601. GitLab refuses the file otherwise.</source>
        <translation>Ein Release benötigt „tag_name“ und „description“; seine Links benötigen „name“ und „url“; „released_at“ ist Datum und Uhrzeit nach ISO 8601. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>A secret needs exactly the keys of its store, and an ID token its audience “aud”. GitLab refuses the file otherwise.</source>
        <translation>Ein Geheimnis benötigt genau die Schlüssel seines Speichers und ein ID-Token seinen Empfänger „aud“. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“trigger” names a project as “group/project”, or files with “include”. GitLab refuses the file otherwise.</source>
        <translation>„trigger“ nennt ein Projekt als „group/project“ oder Dateien mit „include“. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“stage” is one text; “stages”, “tags” and “dependencies” are lists of texts, “extends” a text or such a list. An unquoted number is no text for GitLab, which refuses the file.</source>
        <translation>„stage“ ist ein Text; „stages“, „tags“ und „dependencies“ sind Listen von Texten, „extends“ ein Text oder eine solche Liste. Eine Zahl ohne Anführungszeichen ist für GitLab kein Text; es lehnt die Datei ab.</translation>
    </message>
    <message>
        <source>An input has a type, and its default must be of that type. Inputs of jobs need a default. GitLab refuses the file otherwise.</source>
        <translation>Ein Input hat einen Typ, und sein Standardwert muss von diesem Typ sein. Inputs von Jobs benötigen einen Standardwert. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“pages” in a job is true, false, or a map with “publish”, “path_prefix” and “expire_in”. GitLab refuses the file otherwise.</source>
        <translation>„pages“ ist in einem Job true, false oder eine Map mit „publish“, „path_prefix“ und „expire_in“. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“default” takes only some keywords of jobs, and “inherit” true, false or a list of names. GitLab refuses the file otherwise.</source>
        <translation>„default“ nimmt nur manche Schlüsselwörter von Jobs, und „inherit“ true, false oder eine Liste von Namen. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“run” is a list of steps, each with a name and either “script”, or “step” or “func”. GitLab refuses the file otherwise.</source>
        <translation>„run“ ist eine Liste von Schritten, jeder mit einem Namen und entweder „script“ oder „step“ oder „func“. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>GitLab reads spans of time such as “3h 30m” or “1 week”, as texts. It refuses the file when one cannot be read, and a “start_in” of more than a week; a bare number is no text.</source>
        <translation>GitLab liest Zeitspannen wie „3h 30m“ oder „1 week“ als Texte. Es lehnt die Datei ab, wenn eine nicht gelesen werden kann, und ein „start_in“ von mehr als einer Woche; eine bloße Zahl ist kein Text.</translation>
    </message>
    <message>
        <source>“only” and “except” are a list of names and patterns, or a map with “refs”, “variables”, “changes” and “kubernetes”. GitLab refuses the file otherwise, and a pattern between slashes that RE2 cannot read.</source>
        <translation>„only“ und „except“ sind eine Liste von Namen und Mustern oder eine Map mit „refs“, „variables“, „changes“ und „kubernetes“. GitLab lehnt die Datei sonst ab, und auch ein Muster zwischen Schrägstrichen, das RE2 nicht lesen kann.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a key that it does not know, also inside keywords: “config contains unknown keys”.</source>
        <translation>GitLab lehnt eine Datei mit einem Schlüssel ab, den es nicht kennt, auch innerhalb von Schlüsselwörtern: „config contains unknown keys“.</translation>
    </message>
    <message>
        <source>GitLab takes a key without a value as if it were not there: “cache:” alone turns no cache off, and “needs:” alone does not start a job at once.</source>
        <translation>GitLab nimmt einen Schlüssel ohne Wert, als wäre er nicht da: „cache:“ allein schaltet keinen Cache aus, und „needs:“ allein lässt einen Job nicht sofort beginnen.</translation>
    </message>
    <message>
        <source>Every entry at the root that is no keyword is a job, and a job is a map. GitLab refuses anything else.</source>
        <translation>Jeder Eintrag der obersten Ebene, der kein Schlüsselwort ist, ist ein Job, und ein Job ist eine Map. Alles andere lehnt GitLab ab.</translation>
    </message>
    <message>
        <source>“coverage” is a regular expression of RE2 between slashes; GitLab refuses the file otherwise.</source>
        <translation>„coverage“ ist ein regulärer Ausdruck von RE2 zwischen Schrägstrichen; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“allow_failure” and “interruptible” are true or false without quotes, the first also a map with “exit_codes”. GitLab refuses the file otherwise.</source>
        <translation>„allow_failure“ und „interruptible“ sind true oder false ohne Anführungszeichen, das erste auch eine Map mit „exit_codes“. GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“when” of a job is on_success, on_failure, always, manual or delayed; GitLab refuses the file otherwise.</source>
        <translation>„when“ eines Jobs ist on_success, on_failure, always, manual oder delayed; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>GitLab refuses the file when an included one does not exist, is empty or no valid YAML, or includes itself.</source>
        <translation>GitLab lehnt die Datei ab, wenn es eine eingebundene nicht gibt, sie leer oder kein gültiges YAML ist oder sich selbst einbindet.</translation>
    </message>
    <message>
        <source>GitLab&apos;s YAML reader takes an unquoted date such as 2026-08-22 for a date and not for a text, and then refuses the file: “Tried to load unspecified class: Date”.</source>
        <translation>Der YAML-Leser von GitLab nimmt ein Datum ohne Anführungszeichen wie 2026-08-22 als Datum und nicht als Text und lehnt die Datei dann ab: „Tried to load unspecified class: Date“.</translation>
    </message>
    <message>
        <source>“when: delayed” needs “start_in” beside it; GitLab refuses the file otherwise.</source>
        <translation>„when: delayed“ benötigt „start_in“ daneben; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“start_in” is taken only beside “when: delayed”; GitLab refuses the file otherwise.</source>
        <translation>„start_in“ wird nur neben „when: delayed“ angenommen; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>“=~” and “!~” compare with a regular expression between slashes. A text in quotes is none, so the condition does not do what it says.</source>
        <translation>„=~“ und „!~“ vergleichen mit einem regulären Ausdruck zwischen Schrägstrichen. Ein Text in Anführungszeichen ist keiner, daher tut die Bedingung nicht, was sie sagt.</translation>
    </message>
    <message>
        <source>A text in quotes stands for itself: &quot;$NAME&quot; is compared as these characters and not as the value of the variable.</source>
        <translation>Ein Text in Anführungszeichen steht für sich selbst: &quot;$NAME&quot; wird als diese Zeichen verglichen und nicht als der Wert der Variable.</translation>
    </message>
    <message>
        <source>GitLab does not put the values of variables into a pattern between slashes.</source>
        <translation>GitLab setzt die Werte von Variablen nicht in ein Muster zwischen Schrägstrichen ein.</translation>
    </message>
    <message>
        <source>CI_PIPELINE_SOURCE has one of a few values. A comparison with any other is never true.</source>
        <translation>CI_PIPELINE_SOURCE hat einen von wenigen Werten. Ein Vergleich mit irgendeinem anderen ist nie wahr.</translation>
    </message>
    <message>
        <source>GitLab takes the first rule that holds. One without “if”, “changes” and “exists” always holds, so those after it are never looked at.</source>
        <translation>GitLab nimmt die erste Regel, die gilt. Eine ohne „if“, „changes“ und „exists“ gilt immer, daher werden die danach nie angesehen.</translation>
    </message>
    <message>
        <source>“only” and “except” are no longer developed; “rules” say the same and more, and their reasons can be shown.</source>
        <translation>„only“ und „except“ werden nicht mehr entwickelt; „rules“ sagt dasselbe und mehr, und die Gründe lassen sich zeigen.</translation>
    </message>
    <message>
        <source>Jobs with “rules” and without any are not decided alike: without a rule against it a job with “rules” runs in merge request pipelines, one with “only” or without both does not.</source>
        <translation>Jobs mit „rules“ und solche ohne werden nicht gleich entschieden: Ohne eine Regel dagegen läuft ein Job mit „rules“ in Pipelines von Merge Requests, einer mit „only“ oder ohne beides nicht.</translation>
    </message>
    <message>
        <source>GitLab refuses a job that needs another one twice: “has the following needs duplicated”.</source>
        <translation>GitLab lehnt einen Job ab, der einen anderen zweimal benötigt: „has the following needs duplicated“.</translation>
    </message>
    <message>
        <source>A job may need at most fifty others, each instance of a parallel job counted; GitLab makes no pipeline otherwise.</source>
        <translation>Ein Job darf höchstens fünfzig andere benötigen, jede Instanz eines parallelen Jobs mitgezählt; sonst erstellt GitLab keine Pipeline.</translation>
    </message>
    <message>
        <source>A job with “needs” takes artifacts only from those; GitLab refuses “dependencies” that are not among them: “should be part of needs”.</source>
        <translation>Ein Job mit „needs“ übernimmt Artefakte nur von diesen; GitLab lehnt „dependencies“ ab, die nicht darunter sind: „should be part of needs“.</translation>
    </message>
    <message>
        <source>When a job is in a pipeline and one that it needs is not, GitLab makes no pipeline at all: “but it does not exist in the pipeline”.</source>
        <translation>Wenn ein Job in einer Pipeline ist und einer, den er benötigt, nicht, erstellt GitLab gar keine Pipeline: „but it does not exist in the pipeline“.</translation>
    </message>
    <message>
        <source>GitLab cannot read the file at all.</source>
        <translation>GitLab kann die Datei gar nicht lesen.</translation>
    </message>
    <message>
        <source>GitLab does not show a stage that no job is in.</source>
        <translation>GitLab zeigt eine Phase nicht an, in der kein Job ist.</translation>
    </message>
    <message>
        <source>GitLab follows up to eleven levels of “extends”, but its documentation advises against more than three: nobody can tell any more where a value comes from.</source>
        <translation>GitLab folgt bis zu elf Ebenen von „extends“, seine Dokumentation rät aber von mehr als drei ab: Niemand kann dann mehr sagen, woher ein Wert kommt.</translation>
    </message>
    <message>
        <source>A job with “action: stop” and neither “when: manual” nor rules runs in every pipeline, so the environment is stopped as soon as it is there.</source>
        <translation>Ein Job mit „action: stop“ und weder „when: manual“ noch Regeln läuft in jeder Pipeline, daher wird die Umgebung gestoppt, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read it, also in its history, for ever.</source>
        <translation>Jeder, der das Repository lesen kann, kann es lesen, auch in dessen Verlauf, für immer.</translation>
    </message>
    <message>
        <source>GitLab refuses a file with a header that uses an input which “spec:inputs” does not have: “unknown interpolation key”.</source>
        <translation>GitLab lehnt eine Datei mit Kopf ab, die einen Input verwendet, den „spec:inputs“ nicht hat: „unknown interpolation key“.</translation>
    </message>
    <message>
        <source>Whoever includes the file may give the input, and nothing changes.</source>
        <translation>Wer die Datei einbindet, kann den Input angeben, und nichts ändert sich.</translation>
    </message>
    <message>
        <source>The value of a variable with “options” must be one of them; GitLab refuses the file otherwise.</source>
        <translation>Der Wert einer Variable mit „options“ muss einer von ihnen sein; GitLab lehnt die Datei sonst ab.</translation>
    </message>
    <message>
        <source>A job has “run”, or “script” with “before_script” and “after_script”; GitLab refuses both together.</source>
        <translation>Ein Job hat „run“ oder „script“ mit „before_script“ und „after_script“; GitLab lehnt beides zusammen ab.</translation>
    </message>
    <message>
        <source>A matrix may make at most 200 jobs, and no two of one name; GitLab refuses the file otherwise. Of an empty matrix it makes none.</source>
        <translation>Eine Matrix darf höchstens 200 Jobs ergeben und keine zwei mit demselben Namen; GitLab lehnt die Datei sonst ab. Aus einer leeren Matrix macht es keinen.</translation>
    </message>
    <message>
        <source>Files are included before the variables of the file are known, so GitLab puts nothing in their place and finds no such file.</source>
        <translation>Dateien werden eingebunden, bevor die Variablen der Datei bekannt sind, daher setzt GitLab nichts an ihre Stelle und findet keine solche Datei.</translation>
    </message>
    <message>
        <source>Without “ref”, or with a version such as “~latest”, the included file changes whenever the other project does, and so do your pipelines.</source>
        <translation>Ohne „ref“ oder mit einer Version wie „~latest“ ändert sich die eingebundene Datei, sobald sich das andere Projekt ändert, und damit auch Ihre Pipelines.</translation>
    </message>
    <message>
        <source>Patterns of “changes” are compared with paths from the project&apos;s root that name files: “./” and “/” at the beginning match none, and neither does a folder with “/” at the end.</source>
        <translation>Muster von „changes“ werden mit Pfaden ab der obersten Ebene des Projekts verglichen, die Dateien nennen: „./“ und „/“ am Anfang passen auf keine, ein Ordner mit „/“ am Ende auch nicht.</translation>
    </message>
    <message>
        <source>Rules are decided before the job exists, so variables that the job or its runner brings are empty there.</source>
        <translation>Regeln werden entschieden, bevor es den Job gibt, daher sind Variablen, die der Job oder sein Runner mitbringt, dort leer.</translation>
    </message>
    <message>
        <source>The environment of a branch is stopped when the branch is deleted, and then there is nothing to check out: the job fails.</source>
        <translation>Die Umgebung eines Branchs wird gestoppt, wenn der Branch gelöscht wird, und dann gibt es nichts auszuchecken: Der Job schlägt fehl.</translation>
    </message>
    <message>
        <source>The first of the two decides the order; the second does nothing.</source>
        <translation>Die erste der beiden bestimmt die Reihenfolge; die zweite tut nichts.</translation>
    </message>
    <message>
        <source>GitLab keeps jobs by name after “parallel” is expanded, so that of two jobs with one name the later one replaces the other, without a word.</source>
        <translation>GitLab führt Jobs nach Namen, nachdem „parallel“ aufgelöst ist, sodass von zwei Jobs mit einem Namen der spätere den anderen wortlos ersetzt.</translation>
    </message>
    <message>
        <source>“needs:parallel:matrix” names instances by the variables and values of the other job&apos;s matrix. GitLab refuses the file when the matrix makes none of them.</source>
        <translation>„needs:parallel:matrix“ nennt Instanzen durch die Variablen und Werte der Matrix des anderen Jobs. GitLab lehnt die Datei ab, wenn die Matrix keine davon ergibt.</translation>
    </message>
    <message>
        <source>No job extends it, refers to it or takes its anchor, so it has no effect.</source>
        <translation>Kein Job erweitert sie, verweist auf sie oder nimmt ihren Anker, daher hat sie keine Wirkung.</translation>
    </message>
    <message>
        <source>GitLab reads YAML with Psych, for which a merge key replaces the keys above it. Other readers let the keys of the map itself win.</source>
        <translation>GitLab liest YAML mit Psych, bei dem ein Merge-Schlüssel die Schlüssel darüber ersetzt. Bei anderen Lesern gewinnen die Schlüssel der Map selbst.</translation>
    </message>
    <message>
        <source>In a file with a header, GitLab puts values in for $[[ … ]] before it reads anything else, and refuses a name or a function there that it does not know: “no function matching”.</source>
        <translation>In einer Datei mit Kopf setzt GitLab Werte für $[[ … ]] ein, bevor es irgendetwas anderes liest, und lehnt einen Namen oder eine Funktion ab, die es dort nicht kennt: „no function matching“.</translation>
    </message>
    <message>
        <source>Of the documents that “---” divides a file into, GitLab reads one as the pipeline: the first, or the one behind a header with “spec”. The jobs of the others are in no pipeline.</source>
        <translation>Von den Dokumenten, in die „---“ eine Datei teilt, liest GitLab eines als Pipeline: das erste oder das hinter einem Kopf mit „spec“. Die Jobs der anderen sind in keiner Pipeline.</translation>
    </message>
    <message>
        <source>GitLab flattens lists in lists of scripts, rules, stages, needs, services and caches alone. Elsewhere it wants texts and refuses the file, though its schema for editors may allow it.</source>
        <translation>GitLab löst Listen in Listen nur bei Skripten, Regeln, Phasen, needs-Einträgen, Diensten und Caches auf. Anderswo will es Texte und lehnt die Datei ab, auch wenn sein Schema für Editoren es womöglich erlaubt.</translation>
    </message>
    <message>
        <source>GitLab stops an environment with the job “on_stop” of the pipeline that deployed last. Where that pipeline has no such job, the environment stays.</source>
        <translation>GitLab stoppt eine Umgebung mit dem Job „on_stop“ der Pipeline, die zuletzt in ihr bereitgestellt hat. Wo diese Pipeline keinen solchen Job hat, bleibt die Umgebung.</translation>
    </message>
    <message>
        <source>A job that a rule makes manual is not allowed to fail, so the pipeline is “blocked” until it ran; a stop job runs at the very end or never.</source>
        <translation>Ein Job, den eine Regel manuell macht, darf nicht fehlschlagen, daher ist die Pipeline „blocked“, bis er gelaufen ist; ein Stopp-Job läuft ganz am Ende oder nie.</translation>
    </message>
    <message>
        <source>Copy the files into the project first.</source>
        <translation>Kopieren Sie die Dateien zuerst in das Projekt.</translation>
    </message>
    <message>
        <source>Set “expire_in”, for example to one week.</source>
        <translation>Setzen Sie „expire_in“, zum Beispiel auf eine Woche.</translation>
    </message>
    <message>
        <source>Move it under “reports”.</source>
        <translation>Verschieben Sie ihn unter „reports“.</translation>
    </message>
    <message>
        <source>Remove “public”.</source>
        <translation>Entfernen Sie „public“.</translation>
    </message>
    <message>
        <source>Set “artifacts:when” to “always”.</source>
        <translation>Setzen Sie „artifacts:when“ auf „always“.</translation>
    </message>
    <message>
        <source>Name the paths that are to be shown.</source>
        <translation>Nennen Sie die Pfade, die angezeigt werden sollen.</translation>
    </message>
    <message>
        <source>Keep it in a cache, or in an image of the project.</source>
        <translation>Bewahren Sie ihn in einem Cache oder in einem Image des Projekts auf.</translation>
    </message>
    <message>
        <source>Give the other job artifacts, or remove the dependency.</source>
        <translation>Geben Sie dem anderen Job Artefakte, oder entfernen Sie die Abhängigkeit.</translation>
    </message>
    <message>
        <source>Name the folder or the files without “*”.</source>
        <translation>Nennen Sie den Ordner oder die Dateien ohne „*“.</translation>
    </message>
    <message>
        <source>Keep the files inside the project, for example with a local switch “_opam”, or set OPAMROOT, DUNE_CACHE_ROOT and the like to a folder below $CI_PROJECT_DIR.</source>
        <translation>Halten Sie die Dateien im Projekt, zum Beispiel mit einem lokalen Switch „_opam“, oder setzen Sie OPAMROOT, DUNE_CACHE_ROOT und dergleichen auf einen Ordner unter $CI_PROJECT_DIR.</translation>
    </message>
    <message>
        <source>Add the folders that are worth keeping under “paths”, or remove the cache.</source>
        <translation>Fügen Sie unter „paths“ die Ordner hinzu, die aufzubewahren sich lohnt, oder entfernen Sie den Cache.</translation>
    </message>
    <message>
        <source>Put folders that change together into one cache.</source>
        <translation>Legen Sie Ordner, die sich gemeinsam ändern, in einen Cache.</translation>
    </message>
    <message>
        <source>Name two entries at most; an entry may be a pattern such as “*.opam”.</source>
        <translation>Nennen Sie höchstens zwei Einträge; ein Eintrag kann ein Muster wie „*.opam“ sein.</translation>
    </message>
    <message>
        <source>Write “-” instead, and $CI_COMMIT_REF_SLUG instead of $CI_COMMIT_REF_NAME.</source>
        <translation>Schreiben Sie stattdessen „-“, und $CI_COMMIT_REF_SLUG statt $CI_COMMIT_REF_NAME.</translation>
    </message>
    <message>
        <source>Put the image or the OCaml version into the key, for example “switch-$OCAML”.</source>
        <translation>Nehmen Sie das Image oder die OCaml-Version in den Schlüssel auf, zum Beispiel „switch-$OCAML“.</translation>
    </message>
    <message>
        <source>Give each set of paths its own key or key prefix.</source>
        <translation>Geben Sie jedem Satz von Pfaden einen eigenen Schlüssel oder ein eigenes Schlüsselpräfix.</translation>
    </message>
    <message>
        <source>Make the key from the files that decide the contents (“key:files”), or from $CI_COMMIT_REF_SLUG with “fallback_keys”.</source>
        <translation>Bilden Sie den Schlüssel aus den Dateien, die den Inhalt bestimmen („key:files“), oder aus $CI_COMMIT_REF_SLUG mit „fallback_keys“.</translation>
    </message>
    <message>
        <source>Name the key of the default branch under “fallback_keys”.</source>
        <translation>Nennen Sie unter „fallback_keys“ den Schlüssel des Standard-Branchs.</translation>
    </message>
    <message>
        <source>Name a key that ends in “-non_protected”, or use “fallback_keys”.</source>
        <translation>Nennen Sie einen Schlüssel, der auf „-non_protected“ endet, oder verwenden Sie „fallback_keys“.</translation>
    </message>
    <message>
        <source>Let one job push it, for example with “policy: pull-push” on the default branch.</source>
        <translation>Lassen Sie einen Job ihn hochladen, zum Beispiel mit „policy: pull-push“ auf dem Standard-Branch.</translation>
    </message>
    <message>
        <source>Hand the files over as artifacts, and keep the cache for what later pipelines can use.</source>
        <translation>Geben Sie die Dateien als Artefakte weiter, und behalten Sie den Cache für das, was spätere Pipelines verwenden können.</translation>
    </message>
    <message>
        <source>Keep what later jobs need as artifacts, and what later pipelines need in the cache.</source>
        <translation>Geben Sie als Artefakte weiter, was spätere Jobs benötigen, und legen Sie in den Cache, was spätere Pipelines benötigen.</translation>
    </message>
    <message>
        <source>Name the folders that are worth keeping under “paths”.</source>
        <translation>Nennen Sie unter „paths“ die Ordner, die aufzubewahren sich lohnt.</translation>
    </message>
    <message>
        <source>Install the dependencies in a job of their own that succeeds, and only pull the cache here.</source>
        <translation>Installieren Sie die Abhängigkeiten in einem eigenen Job, der gelingt, und holen Sie den Cache hier nur ab.</translation>
    </message>
    <message>
        <source>Give the jobs that share a cache the same tags, or set up a distributed cache for the runners.</source>
        <translation>Geben Sie den Jobs, die einen Cache teilen, dieselben Tags, oder richten Sie für die Runner einen verteilten Cache ein.</translation>
    </message>
    <message>
        <source>Let the tool work in the folder itself, for example with a local switch in “_opam”.</source>
        <translation>Lassen Sie das Werkzeug im Ordner selbst arbeiten, zum Beispiel mit einem lokalen Switch in „_opam“.</translation>
    </message>
    <message>
        <source>Put the variable into the key.</source>
        <translation>Nehmen Sie die Variable in den Schlüssel auf.</translation>
    </message>
    <message>
        <source>Make the key from the opam files (“key:files”) with the OCaml version in “key:prefix”.</source>
        <translation>Bilden Sie den Schlüssel aus den opam-Dateien („key:files“) mit der OCaml-Version in „key:prefix“.</translation>
    </message>
    <message>
        <source>Write the key as it is stored, with “-non_protected”, or use “fallback_keys”, which get the suffix.</source>
        <translation>Schreiben Sie den Schlüssel, wie er gespeichert ist, mit „-non_protected“, oder verwenden Sie „fallback_keys“, die die Endung erhalten.</translation>
    </message>
    <message>
        <source>Keep the five most likely ones.</source>
        <translation>Behalten Sie die fünf wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Let one job push it and give the others “policy: pull”.</source>
        <translation>Lassen Sie einen Job ihn hochladen, und geben Sie den anderen „policy: pull“.</translation>
    </message>
    <message>
        <source>Store it only after success, which is what GitLab does by default.</source>
        <translation>Speichern Sie ihn nur nach Erfolg, wie GitLab es standardmäßig tut.</translation>
    </message>
    <message>
        <source>Write the name of the file, or a pattern such as “*.opam”; variables may stand in “prefix”.</source>
        <translation>Schreiben Sie den Namen der Datei oder ein Muster wie „*.opam“; Variablen dürfen in „prefix“ stehen.</translation>
    </message>
    <message>
        <source>Let the name begin with “_”, for example “_opamroot”.</source>
        <translation>Lassen Sie den Namen mit „_“ beginnen, zum Beispiel „_opamroot“.</translation>
    </message>
    <message>
        <source>Cache one of the two, better the dune cache.</source>
        <translation>Legen Sie nur eines von beiden in den Cache, besser den dune-Cache.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG, which has no slash.</source>
        <translation>Verwenden Sie $CI_COMMIT_REF_SLUG, das keinen Schrägstrich hat.</translation>
    </message>
    <message>
        <source>Let a job of other branches store it too, switch the separate caches off in the project, or set “unprotect: true” in the cache, which lets everybody who can push a branch change what the default branch finds.</source>
        <translation>Lassen Sie ihn auch einen Job anderer Branches speichern, schalten Sie die getrennten Caches im Projekt aus, oder setzen Sie im Cache „unprotect: true“; damit kann jeder, der einen Branch hochladen darf, ändern, was der Standard-Branch findet.</translation>
    </message>
    <message>
        <source>Give the job a local switch, set OPAMROOT to the cached folder, or remove the cache.</source>
        <translation>Geben Sie dem Job einen lokalen Switch, setzen Sie OPAMROOT auf den Ordner im Cache, oder entfernen Sie den Cache.</translation>
    </message>
    <message>
        <source>Name a key that a job of this file stores, such as one without “files” that the default branch pushes.</source>
        <translation>Nennen Sie einen Schlüssel, den ein Job dieser Datei speichert, etwa einen ohne „files“, den der Standard-Branch hochlädt.</translation>
    </message>
    <message>
        <source>Name files that are there, such as “opam/*.opam” for opam files in the folder “opam”.</source>
        <translation>Nennen Sie Dateien, die es gibt, etwa „opam/*.opam“ für opam-Dateien im Ordner „opam“.</translation>
    </message>
    <message>
        <source>Add the service “docker:28-dind” and the variable DOCKER_TLS_CERTDIR: “/certs”.</source>
        <translation>Fügen Sie den Dienst „docker:28-dind“ und die Variable DOCKER_TLS_CERTDIR: „/certs“ hinzu.</translation>
    </message>
    <message>
        <source>Use the same version for both.</source>
        <translation>Verwenden Sie für beide dieselbe Version.</translation>
    </message>
    <message>
        <source>Give the service the alias “docker”, and call it by that name.</source>
        <translation>Geben Sie dem Dienst den Alias „docker“, und rufen Sie ihn unter diesem Namen auf.</translation>
    </message>
    <message>
        <source>Use tcp://docker:2376 with DOCKER_TLS_CERTDIR: “/certs”, or tcp://docker:2375 with an empty one.</source>
        <translation>Verwenden Sie tcp://docker:2376 mit DOCKER_TLS_CERTDIR: „/certs“, oder tcp://docker:2375 mit einem leeren.</translation>
    </message>
    <message>
        <source>Begin the image&apos;s name with $CI_REGISTRY_IMAGE, and turn on the container registry in the project&apos;s settings (Settings, General, Visibility).</source>
        <translation>Lassen Sie den Namen des Images mit $CI_REGISTRY_IMAGE beginnen, und schalten Sie in den Projekteinstellungen die Container-Registry ein (Einstellungen, Allgemein, Sichtbarkeit).</translation>
    </message>
    <message>
        <source>Log in before the push, with the password on standard input.</source>
        <translation>Melden Sie sich vor dem Hochladen an, mit dem Passwort auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Write the password to “docker login --password-stdin” through a pipe.</source>
        <translation>Geben Sie das Passwort durch eine Pipe an „docker login --password-stdin“.</translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG.</source>
        <translation>Verwenden Sie $CI_COMMIT_REF_SLUG.</translation>
    </message>
    <message>
        <source>Use BuildKit (moby/buildkit:rootless), buildah, or docker with a daemon.</source>
        <translation>Verwenden Sie BuildKit (moby/buildkit:rootless), buildah oder docker mit einem Daemon.</translation>
    </message>
    <message>
        <source>Use the new name.</source>
        <translation>Verwenden Sie den neuen Namen.</translation>
    </message>
    <message>
        <source>Set the image&apos;s entrypoint to [&quot;&quot;].</source>
        <translation>Setzen Sie den Entrypoint des Images auf [&quot;&quot;].</translation>
    </message>
    <message>
        <source>Name a version: “debian:13”.</source>
        <translation>Nennen Sie eine Version: „debian:13“.</translation>
    </message>
    <message>
        <source>Push “latest” on the default branch only, and a tag of $CI_COMMIT_REF_SLUG elsewhere.</source>
        <translation>Laden Sie „latest“ nur auf dem Standard-Branch hoch und anderswo ein Tag aus $CI_COMMIT_REF_SLUG.</translation>
    </message>
    <message>
        <source>Let it need the job that pushes the image, or put it into a later stage.</source>
        <translation>Lassen Sie ihn den Job benötigen, der das Image hochlädt, oder legen Sie ihn in eine spätere Phase.</translation>
    </message>
    <message>
        <source>Build with BuildKit rootless or buildah, or use a privileged runner.</source>
        <translation>Bauen Sie mit BuildKit rootless oder buildah, oder verwenden Sie einen privilegierten Runner.</translation>
    </message>
    <message>
        <source>Use the image as “image”, or install the tool.</source>
        <translation>Verwenden Sie das Image als „image“, oder installieren Sie das Werkzeug.</translation>
    </message>
    <message>
        <source>Use “--secret id=…” and mount it in the Dockerfile.</source>
        <translation>Verwenden Sie „--secret id=…“, und binden Sie es im Dockerfile ein.</translation>
    </message>
    <message>
        <source>Name a version: “docker:28” and “docker:28-dind”.</source>
        <translation>Nennen Sie eine Version: „docker:28“ und „docker:28-dind“.</translation>
    </message>
    <message>
        <source>Write it in small letters; $CI_REGISTRY_IMAGE already is.</source>
        <translation>Schreiben Sie ihn klein; $CI_REGISTRY_IMAGE ist es schon.</translation>
    </message>
    <message>
        <source>Leave “sudo” out.</source>
        <translation>Lassen Sie „sudo“ weg.</translation>
    </message>
    <message>
        <source>Install it with “apk add --no-cache bash”, or use sh.</source>
        <translation>Installieren Sie sie mit „apk add --no-cache bash“, oder verwenden Sie sh.</translation>
    </message>
    <message>
        <source>Use the package manager of the image, or another image.</source>
        <translation>Verwenden Sie die Paketverwaltung des Images oder ein anderes Image.</translation>
    </message>
    <message>
        <source>Add -y.</source>
        <translation>Fügen Sie -y hinzu.</translation>
    </message>
    <message>
        <source>Run “apt-get update” before it.</source>
        <translation>Führen Sie davor „apt-get update“ aus.</translation>
    </message>
    <message>
        <source>Use an image that has it, or install it first.</source>
        <translation>Verwenden Sie ein Image, das es hat, oder installieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>End with “exit 0” where the image is there, and build it where it is not.</source>
        <translation>Enden Sie mit „exit 0“, wo das Image da ist, und bauen Sie es, wo es nicht da ist.</translation>
    </message>
    <message>
        <source>Add “--disable-sandboxing” to “opam init”; the container itself is the sandbox.</source>
        <translation>Fügen Sie bei „opam init“ „--disable-sandboxing“ hinzu; der Container selbst ist die Sandbox.</translation>
    </message>
    <message>
        <source>Set the variable OPAMYES to “1”, or add -y.</source>
        <translation>Setzen Sie die Variable OPAMYES auf „1“, oder fügen Sie -y hinzu.</translation>
    </message>
    <message>
        <source>Run “eval $(opam env)” before it in the same script, or write “opam exec -- dune …”.</source>
        <translation>Führen Sie davor im selben Skript „eval $(opam env)“ aus, oder schreiben Sie „opam exec -- dune …“.</translation>
    </message>
    <message>
        <source>Create it only when it is missing: test -f _opam/.opam-switch/switch-config || opam switch create …</source>
        <translation>Legen Sie ihn nur an, wenn er fehlt: test -f _opam/.opam-switch/switch-config || opam switch create …</translation>
    </message>
    <message>
        <source>Put the OCaml version and the distribution into “key:prefix”, for example “debian-13-ocaml-5.4”.</source>
        <translation>Nehmen Sie die OCaml-Version und die Distribution in „key:prefix“ auf, zum Beispiel „debian-13-ocaml-5.4“.</translation>
    </message>
    <message>
        <source>Create one local switch in the project (opam switch create .) and cache “_opam”; then nothing has to be moved.</source>
        <translation>Legen Sie einen lokalen Switch im Projekt an (opam switch create .) und „_opam“ in den Cache; dann muss nichts verschoben werden.</translation>
    </message>
    <message>
        <source>Use “opam install”; with OPAMCONFIRMLEVEL=unsafe-yes it asks nothing.</source>
        <translation>Verwenden Sie „opam install“; mit OPAMCONFIRMLEVEL=unsafe-yes fragt es nichts.</translation>
    </message>
    <message>
        <source>Use a tag with distribution and OCaml version, such as “ocaml/opam:debian-13-ocaml-5.4”.</source>
        <translation>Verwenden Sie ein Tag mit Distribution und OCaml-Version, etwa „ocaml/opam:debian-13-ocaml-5.4“.</translation>
    </message>
    <message>
        <source>Run “sudo apt-get update” before it, or “opam update --depexts”. “opam update” alone brings no index of the system.</source>
        <translation>Führen Sie davor „sudo apt-get update“ aus oder „opam update --depexts“. „opam update“ allein bringt keinen Index des Systems.</translation>
    </message>
    <message>
        <source>Leave the removal out, or take “_build” out of the cache; dune rebuilds what has changed.</source>
        <translation>Lassen Sie das Entfernen weg, oder nehmen Sie „_build“ aus dem Cache; dune baut neu, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Call opam without sudo, and let the image start as its own user; or set OPAMROOT to /home/opam/.opam.</source>
        <translation>Rufen Sie opam ohne sudo auf, und lassen Sie das Image als seinen eigenen Benutzer starten; oder setzen Sie OPAMROOT auf /home/opam/.opam.</translation>
    </message>
    <message>
        <source>Add --with-test.</source>
        <translation>Fügen Sie --with-test hinzu.</translation>
    </message>
    <message>
        <source>Set GIT_SUBMODULE_STRATEGY to “recursive” or “normal”.</source>
        <translation>Setzen Sie GIT_SUBMODULE_STRATEGY auf „recursive“ oder „normal“.</translation>
    </message>
    <message>
        <source>Run git config --global --add safe.directory &quot;$CI_PROJECT_DIR&quot; before opam.</source>
        <translation>Führen Sie vor opam git config --global --add safe.directory &quot;$CI_PROJECT_DIR&quot; aus.</translation>
    </message>
    <message>
        <source>After the switch is there, run: opam list -i -e | xargs -r sudo apt-get install -y</source>
        <translation>Führen Sie aus, wenn der Switch da ist: opam list -i -e | xargs -r sudo apt-get install -y</translation>
    </message>
    <message>
        <source>Apply a cache strategy such as one local switch in the project, or build an image with the packages.</source>
        <translation>Wenden Sie eine Cache-Strategie an, etwa einen lokalen Switch im Projekt, oder bauen Sie ein Image mit den Paketen.</translation>
    </message>
    <message>
        <source>Cache one local switch in the project, or move the switch alone.</source>
        <translation>Legen Sie einen lokalen Switch im Projekt in den Cache, oder verschieben Sie nur den Switch.</translation>
    </message>
    <message>
        <source>Take a distribution and a series that are still rebuilt; for an old OCaml use “debian-12-opam” and create a local switch with that compiler.</source>
        <translation>Nehmen Sie eine Distribution und eine Reihe, die noch neu gebaut werden; für ein altes OCaml verwenden Sie „debian-12-opam“ und legen einen lokalen Switch mit diesem Compiler an.</translation>
    </message>
    <message>
        <source>Use a tag such as “debian-13-ocaml-5.4-flambda”.</source>
        <translation>Verwenden Sie ein Tag wie „debian-13-ocaml-5.4-flambda“.</translation>
    </message>
    <message>
        <source>Build old compilers on Debian 12.</source>
        <translation>Bauen Sie alte Compiler unter Debian 12.</translation>
    </message>
    <message>
        <source>Measure coverage in an image of OCaml 5.3 or older.</source>
        <translation>Messen Sie die Testabdeckung in einem Image mit OCaml 5.3 oder älter.</translation>
    </message>
    <message>
        <source>Run them in jobs of their own, each with its switch.</source>
        <translation>Führen Sie sie in eigenen Jobs aus, jeden mit seinem Switch.</translation>
    </message>
    <message>
        <source>Run “dune install --prefix dist” and hand “dist” over.</source>
        <translation>Führen Sie „dune install --prefix dist“ aus, und geben Sie „dist“ weiter.</translation>
    </message>
    <message>
        <source>Leave out --locked in the matrix, or lock one compiler only.</source>
        <translation>Lassen Sie --locked in der Matrix weg, oder legen Sie nur einen Compiler fest.</translation>
    </message>
    <message>
        <source>Commit the generated opam files.</source>
        <translation>Legen Sie die erzeugten opam-Dateien in das Repository.</translation>
    </message>
    <message>
        <source>Set “concurrent = 1” for the runner, choose the folder with GIT_CLONE_PATH, or use the docker executor.</source>
        <translation>Setzen Sie „concurrent = 1“ für den Runner, wählen Sie den Ordner mit GIT_CLONE_PATH, oder verwenden Sie den docker-Executor.</translation>
    </message>
    <message>
        <source>Remove OPAMSWITCH, or set it to “.”.</source>
        <translation>Entfernen Sie OPAMSWITCH, oder setzen Sie es auf „.“.</translation>
    </message>
    <message>
        <source>Set OPAMCONFIRMLEVEL to “unsafe-yes”.</source>
        <translation>Setzen Sie OPAMCONFIRMLEVEL auf „unsafe-yes“.</translation>
    </message>
    <message>
        <source>Pin a commit or a tag: “…#1a2b3c4”.</source>
        <translation>Pinnen Sie einen Commit oder ein Tag: „…#1a2b3c4“.</translation>
    </message>
    <message>
        <source>Install the version that .ocamlformat names: opam install ocamlformat.0.27.0</source>
        <translation>Installieren Sie die Version, die .ocamlformat nennt: opam install ocamlformat.0.27.0</translation>
    </message>
    <message>
        <source>Run “opam install odoc” before it.</source>
        <translation>Führen Sie davor „opam install odoc“ aus.</translation>
    </message>
    <message>
        <source>Run “eval $(opam env)” after the last change of the switch, or use “opam exec --”.</source>
        <translation>Führen Sie „eval $(opam env)“ nach der letzten Änderung des Switches aus, oder verwenden Sie „opam exec --“.</translation>
    </message>
    <message>
        <source>Write “eval $(opam env)”.</source>
        <translation>Schreiben Sie „eval $(opam env)“.</translation>
    </message>
    <message>
        <source>Make the documentation in an image of OCaml 5.5 or older.</source>
        <translation>Bauen Sie die Dokumentation in einem Image mit OCaml 5.5 oder älter.</translation>
    </message>
    <message>
        <source>Take opam 2.5.2 or newer.</source>
        <translation>Nehmen Sie opam 2.5.2 oder neuer.</translation>
    </message>
    <message>
        <source>Write the strategy anew for the image, or give the job the image that the strategy is for.</source>
        <translation>Schreiben Sie die Strategie für das Image neu, oder geben Sie dem Job das Image, für das die Strategie gemacht ist.</translation>
    </message>
    <message>
        <source>Install the version that .ocamlformat names, such as “opam install ocamlformat.0.26.1”.</source>
        <translation>Installieren Sie die Version, die .ocamlformat nennt, etwa „opam install ocamlformat.0.26.1“.</translation>
    </message>
    <message>
        <source>Give the library a “public_name”, or build “@doc-private”, whose pages are in _build/default/_doc/_html as well.</source>
        <translation>Geben Sie der Bibliothek einen „public_name“, oder bauen Sie „@doc-private“, dessen Seiten ebenfalls in _build/default/_doc/_html liegen.</translation>
    </message>
    <message>
        <source>Set DUNE_CACHE_STORAGE_MODE to “copy”, or leave it out.</source>
        <translation>Setzen Sie DUNE_CACHE_STORAGE_MODE auf „copy“, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Take dune 3.22 or newer, or set XDG_CACHE_HOME to a cached folder of the project.</source>
        <translation>Nehmen Sie dune 3.22 oder neuer, oder setzen Sie XDG_CACHE_HOME auf einen Ordner des Projekts im Cache.</translation>
    </message>
    <message>
        <source>Take one that is there, such as /usr/bin/opam-2.5.</source>
        <translation>Nehmen Sie eines, das da ist, etwa /usr/bin/opam-2.5.</translation>
    </message>
    <message>
        <source>Name the files: “opam install ./packages/one/one.opam --deps-only”; with --locked their folders.</source>
        <translation>Nennen Sie die Dateien: „opam install ./packages/one/one.opam --deps-only“; mit --locked ihre Ordner.</translation>
    </message>
    <message>
        <source>Write “opam install . --deps-only --locked”, set OPAMLOCKED to “locked”, or remove the lock file.</source>
        <translation>Schreiben Sie „opam install . --deps-only --locked“, setzen Sie OPAMLOCKED auf „locked“, oder entfernen Sie die Lock-Datei.</translation>
    </message>
    <message>
        <source>Take the OCaml that the lock file names, or lock the packages again with the one that the job has: “opam lock .”.</source>
        <translation>Nehmen Sie das OCaml, das die Lock-Datei nennt, oder legen Sie die Pakete mit dem OCaml des Jobs neu fest: „opam lock .“.</translation>
    </message>
    <message>
        <source>Give the job an OCaml that the package takes, or take a newer version of it.</source>
        <translation>Geben Sie dem Job ein OCaml, das das Paket erlaubt, oder nehmen Sie eine neuere Version davon.</translation>
    </message>
    <message>
        <source>Write “dune build --root .”, call dune in the folder that has the dune-project, or commit a dune-workspace.</source>
        <translation>Schreiben Sie „dune build --root .“, rufen Sie dune in dem Ordner auf, der das dune-project hat, oder legen Sie ein dune-workspace in das Repository.</translation>
    </message>
    <message>
        <source>Let the script write the site into “public”, or name your folder with “pages:publish”.</source>
        <translation>Lassen Sie das Skript die Website nach „public“ schreiben, oder nennen Sie Ihren Ordner mit „pages:publish“.</translation>
    </message>
    <message>
        <source>Add “public” to the artifact&apos;s paths.</source>
        <translation>Fügen Sie „public“ zu den Pfaden des Artefakts hinzu.</translation>
    </message>
    <message>
        <source>Add a rule that holds on the default branch only.</source>
        <translation>Fügen Sie eine Regel hinzu, die nur auf dem Standard-Branch gilt.</translation>
    </message>
    <message>
        <source>Move it under “pages”.</source>
        <translation>Verschieben Sie es unter „pages“.</translation>
    </message>
    <message>
        <source>Leave it out unless your instance has it.</source>
        <translation>Lassen Sie es weg, wenn Ihre Instanz es nicht hat.</translation>
    </message>
    <message>
        <source>Take the artifacts of that job.</source>
        <translation>Übernehmen Sie die Artefakte dieses Jobs.</translation>
    </message>
    <message>
        <source>Run “dune build @doc” before it.</source>
        <translation>Führen Sie davor „dune build @doc“ aus.</translation>
    </message>
    <message>
        <source>Add the folder to the artifact&apos;s paths.</source>
        <translation>Fügen Sie den Ordner zu den Pfaden des Artefakts hinzu.</translation>
    </message>
    <message>
        <source>Publish both parts from one job, or give one a “path_prefix”.</source>
        <translation>Veröffentlichen Sie beide Teile aus einem Job, oder geben Sie einem ein „path_prefix“.</translation>
    </message>
    <message>
        <source>Write “pages:publish” alone.</source>
        <translation>Schreiben Sie nur „pages:publish“.</translation>
    </message>
    <message>
        <source>Use a tag of your runners, or choose another runner profile.</source>
        <translation>Verwenden Sie ein Tag Ihrer Runner, oder wählen Sie ein anderes Runner-Profil.</translation>
    </message>
    <message>
        <source>Give the job an “environment”, or a “resource_group”.</source>
        <translation>Geben Sie dem Job ein „environment“ oder eine „resource_group“.</translation>
    </message>
    <message>
        <source>Set “interruptible: true” in “default”, and false for jobs that deploy.</source>
        <translation>Setzen Sie „interruptible: true“ in „default“ und false für Jobs, die etwas bereitstellen.</translation>
    </message>
    <message>
        <source>Give it “needs: []”, and it starts at once.</source>
        <translation>Geben Sie ihm „needs: []“, und er beginnt sofort.</translation>
    </message>
    <message>
        <source>Use an image that has them, or build one in the project&apos;s registry.</source>
        <translation>Verwenden Sie ein Image, das sie hat, oder bauen Sie eines in der Registry des Projekts.</translation>
    </message>
    <message>
        <source>Set GIT_DEPTH to “0” for this job.</source>
        <translation>Setzen Sie GIT_DEPTH für diesen Job auf „0“.</translation>
    </message>
    <message>
        <source>Split the job, or use a runner with a longer limit.</source>
        <translation>Teilen Sie den Job, oder verwenden Sie einen Runner mit längerem Limit.</translation>
    </message>
    <message>
        <source>Write the value to a file, or set it in “variables”.</source>
        <translation>Schreiben Sie den Wert in eine Datei, oder setzen Sie ihn in „variables“.</translation>
    </message>
    <message>
        <source>Use “allow_failure: true”, which shows the failure and lets the pipeline go on.</source>
        <translation>Verwenden Sie „allow_failure: true“, das den Fehlschlag zeigt und die Pipeline weiterlaufen lässt.</translation>
    </message>
    <message>
        <source>Restrict it with “retry:when” to failures of the runner.</source>
        <translation>Beschränken Sie es mit „retry:when“ auf Fehler des Runners.</translation>
    </message>
    <message>
        <source>Remove the tag, or register a runner with it.</source>
        <translation>Entfernen Sie das Tag, oder registrieren Sie einen Runner damit.</translation>
    </message>
    <message>
        <source>Choose a runner with the docker executor, or remove the image.</source>
        <translation>Wählen Sie einen Runner mit dem docker-Executor, oder entfernen Sie das Image.</translation>
    </message>
    <message>
        <source>Let grep read everything: grep … &gt;/dev/null</source>
        <translation>Lassen Sie grep alles lesen: grep … &gt;/dev/null</translation>
    </message>
    <message>
        <source>Choose a runner with the docker executor, or leave the line out and install opam on the machine.</source>
        <translation>Wählen Sie einen Runner mit dem docker-Executor, oder lassen Sie die Zeile weg und installieren opam auf der Maschine.</translation>
    </message>
    <message>
        <source>Give the job the tags of the runners, in “default” for all jobs.</source>
        <translation>Geben Sie dem Job die Tags der Runner, in „default“ für alle Jobs.</translation>
    </message>
    <message>
        <source>Remove the comment, or correct the rule in it.</source>
        <translation>Entfernen Sie den Kommentar, oder berichtigen Sie die Regel darin.</translation>
    </message>
    <message>
        <source>Say why, in the same line: # caravan: ignore C01 because …</source>
        <translation>Sagen Sie warum, in derselben Zeile: # caravan: ignore C01 because …</translation>
    </message>
    <message>
        <source>Follow the message.</source>
        <translation>Folgen Sie der Meldung.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation>Ersetzen Sie den Tabulator durch Leerzeichen.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Speichern Sie die Datei als UTF-8 ohne Byte-Order-Mark.</translation>
    </message>
    <message>
        <source>Merge the two, or delete the one that is not meant.</source>
        <translation>Führen Sie beide zusammen, oder löschen Sie den, der nicht gemeint ist.</translation>
    </message>
    <message>
        <source>Put the whole line into quotes, or write it below “- |”.</source>
        <translation>Setzen Sie die ganze Zeile in Anführungszeichen, oder schreiben Sie sie unter „- |“.</translation>
    </message>
    <message>
        <source>Put the whole line into single quotes, or write it below “- |”.</source>
        <translation>Setzen Sie die ganze Zeile in einfache Anführungszeichen, oder schreiben Sie sie unter „- |“.</translation>
    </message>
    <message>
        <source>Put the value into quotes.</source>
        <translation>Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Correct the name, or use “!reference” or “extends”, which reach into included files.</source>
        <translation>Berichtigen Sie den Namen, oder verwenden Sie „!reference“ oder „extends“, die in eingebundene Dateien reichen.</translation>
    </message>
    <message>
        <source>Correct the path inside the brackets.</source>
        <translation>Berichtigen Sie den Pfad in den eckigen Klammern.</translation>
    </message>
    <message>
        <source>Correct the name, or add the template.</source>
        <translation>Berichtigen Sie den Namen, oder fügen Sie die Vorlage hinzu.</translation>
    </message>
    <message>
        <source>Correct the spelling, or move the key to where it belongs.</source>
        <translation>Berichtigen Sie die Schreibweise, oder verschieben Sie den Schlüssel dorthin, wohin er gehört.</translation>
    </message>
    <message>
        <source>Add a script, or begin the name with a dot when it is a template.</source>
        <translation>Fügen Sie ein Skript hinzu, oder lassen Sie den Namen mit einem Punkt beginnen, wenn es eine Vorlage ist.</translation>
    </message>
    <message>
        <source>Add the stage to “stages”, or name one that is there.</source>
        <translation>Fügen Sie die Phase zu „stages“ hinzu, oder nennen Sie eine, die es gibt.</translation>
    </message>
    <message>
        <source>Put a job into another stage, or remove the dot from its name.</source>
        <translation>Legen Sie einen Job in eine andere Phase, oder entfernen Sie den Punkt aus seinem Namen.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the need.</source>
        <translation>Berichtigen Sie den Namen, oder entfernen Sie den needs-Eintrag.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it.</source>
        <translation>Berichtigen Sie den Namen, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Remove “only” and “except”; write “start_in” into the rule.</source>
        <translation>Entfernen Sie „only“ und „except“; schreiben Sie „start_in“ in die Regel.</translation>
    </message>
    <message>
        <source>Add “workflow:rules” that take one of the two, or an “if” to the last rule.</source>
        <translation>Fügen Sie „workflow:rules“ hinzu, die eine von beiden nehmen, oder ein „if“ zur letzten Regel.</translation>
    </message>
    <message>
        <source>Add “if: $CI_PIPELINE_SOURCE == &quot;merge_request_event&quot;” or “if: $CI_COMMIT_BRANCH” to the rule, or “compare_to”.</source>
        <translation>Fügen Sie „if: $CI_PIPELINE_SOURCE == &quot;merge_request_event&quot;“ oder „if: $CI_COMMIT_BRANCH“ zur Regel hinzu, oder „compare_to“.</translation>
    </message>
    <message>
        <source>Write it as a rule, or begin the job&apos;s name with a dot.</source>
        <translation>Schreiben Sie es als Regel, oder lassen Sie den Namen des Jobs mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>Write a number without quotes, or one map of variables for each row of the matrix.</source>
        <translation>Schreiben Sie eine Zahl ohne Anführungszeichen oder eine Map von Variablen für jede Zeile der Matrix.</translation>
    </message>
    <message>
        <source>Write 0, 1 or 2 without quotes, or a map with “max”, “when” and “exit_codes”.</source>
        <translation>Schreiben Sie 0, 1 oder 2 ohne Anführungszeichen oder eine Map mit „max“, „when“ und „exit_codes“.</translation>
    </message>
    <message>
        <source>Add “allow_failure: true” to the rule when the pipeline should go on without it.</source>
        <translation>Fügen Sie „allow_failure: true“ zur Regel hinzu, wenn die Pipeline ohne den Job weiterlaufen soll.</translation>
    </message>
    <message>
        <source>Correct the condition.</source>
        <translation>Berichtigen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>Move them under “default”.</source>
        <translation>Verschieben Sie sie unter „default“.</translation>
    </message>
    <message>
        <source>Name the file with its ending and the project as “group/project”.</source>
        <translation>Nennen Sie die Datei mit ihrer Endung und das Projekt als „group/project“.</translation>
    </message>
    <message>
        <source>Correct the name, and give the job the same environment with “action: stop”.</source>
        <translation>Berichtigen Sie den Namen, und geben Sie dem Job dieselbe Umgebung mit „action: stop“.</translation>
    </message>
    <message>
        <source>Write “_” instead of other characters.</source>
        <translation>Schreiben Sie „_“ statt anderer Zeichen.</translation>
    </message>
    <message>
        <source>Put a line “---” after it.</source>
        <translation>Setzen Sie eine Zeile „---“ dahinter.</translation>
    </message>
    <message>
        <source>Split it into a job with the script and one with “trigger”, or remove the keyword.</source>
        <translation>Teilen Sie ihn in einen Job mit dem Skript und einen mit „trigger“, oder entfernen Sie das Schlüsselwort.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into quotes when YAML takes it for a truth value.</source>
        <translation>Kürzen Sie ihn, oder setzen Sie ihn in Anführungszeichen, wenn YAML ihn für einen Wahrheitswert hält.</translation>
    </message>
    <message>
        <source>Put the command into quotes.</source>
        <translation>Setzen Sie den Befehl in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Follow the message; paths are lists, reports name files, and “when” is on_success, on_failure or always.</source>
        <translation>Folgen Sie der Meldung; Pfade sind Listen, Berichte nennen Dateien, und „when“ ist on_success, on_failure oder always.</translation>
    </message>
    <message>
        <source>Follow the message; “paths” and “key:files” are lists, and “untracked” is true or false without quotes.</source>
        <translation>Folgen Sie der Meldung; „paths“ und „key:files“ sind Listen, und „untracked“ ist true oder false ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write the name as a text, and “entrypoint” and “command” as lists.</source>
        <translation>Schreiben Sie den Namen als Text und „entrypoint“ und „command“ als Listen.</translation>
    </message>
    <message>
        <source>Write the value as one text; a list may stand in it with spaces between.</source>
        <translation>Schreiben Sie den Wert als einen Text; eine Liste darf mit Leerzeichen dazwischen darin stehen.</translation>
    </message>
    <message>
        <source>Follow the message; “changes” and “exists” are lists of patterns.</source>
        <translation>Folgen Sie der Meldung; „changes“ und „exists“ sind Listen von Mustern.</translation>
    </message>
    <message>
        <source>Write the names as a list, and maps with the keys that the message names.</source>
        <translation>Schreiben Sie die Namen als Liste und Maps mit den Schlüsseln, die die Meldung nennt.</translation>
    </message>
    <message>
        <source>Add what is missing, for example: tag_name of $CI_COMMIT_TAG.</source>
        <translation>Fügen Sie hinzu, was fehlt, zum Beispiel: tag_name aus $CI_COMMIT_TAG.</translation>
    </message>
    <message>
        <source>Write the project&apos;s whole path, or one to three files under “include”.</source>
        <translation>Schreiben Sie den ganzen Pfad des Projekts, oder eine bis drei Dateien unter „include“.</translation>
    </message>
    <message>
        <source>Put numbers into quotes, and single names of a list into brackets.</source>
        <translation>Setzen Sie Zahlen in Anführungszeichen und einzelne Namen einer Liste in eckige Klammern.</translation>
    </message>
    <message>
        <source>Quote the default when it is a text, and do not quote it when it is a number or truth value.</source>
        <translation>Setzen Sie den Standardwert in Anführungszeichen, wenn er ein Text ist, und nicht, wenn er eine Zahl oder ein Wahrheitswert ist.</translation>
    </message>
    <message>
        <source>Write “pages: true”, or the folder as “pages:publish”.</source>
        <translation>Schreiben Sie „pages: true“ oder den Ordner als „pages:publish“.</translation>
    </message>
    <message>
        <source>Move other keywords into a hidden job that the jobs extend.</source>
        <translation>Verschieben Sie andere Schlüsselwörter in einen verborgenen Job, den die Jobs erweitern.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as “90 minutes”.</source>
        <translation>Schreiben Sie eine Zahl mit ihrer Einheit, etwa „90 minutes“.</translation>
    </message>
    <message>
        <source>Put a single name into brackets.</source>
        <translation>Setzen Sie einen einzelnen Namen in eckige Klammern.</translation>
    </message>
    <message>
        <source>Write the value, or “[]” where nothing is meant, or remove the key.</source>
        <translation>Schreiben Sie den Wert, oder „[]“, wo nichts gemeint ist, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Move the entry into its job, or begin its name with a dot when it is only a place for an anchor.</source>
        <translation>Verschieben Sie den Eintrag in seinen Job, oder lassen Sie seinen Namen mit einem Punkt beginnen, wenn er nur eine Stelle für einen Anker ist.</translation>
    </message>
    <message>
        <source>Put slashes around the expression and quotes around both.</source>
        <translation>Setzen Sie Schrägstriche um den Ausdruck und Anführungszeichen um beides.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>Entfernen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Correct the spelling.</source>
        <translation>Berichtigen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Correct the name, or mend the included file.</source>
        <translation>Berichtigen Sie den Namen, oder beheben Sie den Fehler in der eingebundenen Datei.</translation>
    </message>
    <message>
        <source>Put the date into quotes.</source>
        <translation>Setzen Sie das Datum in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add “start_in”, for example “10 minutes”.</source>
        <translation>Fügen Sie „start_in“ hinzu, zum Beispiel „10 minutes“.</translation>
    </message>
    <message>
        <source>Add “when: delayed”, or remove “start_in”.</source>
        <translation>Fügen Sie „when: delayed“ hinzu, oder entfernen Sie „start_in“.</translation>
    </message>
    <message>
        <source>Write slashes instead of the quotes.</source>
        <translation>Schreiben Sie Schrägstriche statt der Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove the quotes around the variable.</source>
        <translation>Entfernen Sie die Anführungszeichen um die Variable.</translation>
    </message>
    <message>
        <source>Set a variable to the whole pattern with its slashes, and compare with that variable.</source>
        <translation>Setzen Sie eine Variable auf das ganze Muster mit seinen Schrägstrichen, und vergleichen Sie mit dieser Variable.</translation>
    </message>
    <message>
        <source>Write the source as GitLab names it, for example “merge_request_event”.</source>
        <translation>Schreiben Sie die Quelle, wie GitLab sie nennt, zum Beispiel „merge_request_event“.</translation>
    </message>
    <message>
        <source>Move the rule without a condition to the end.</source>
        <translation>Verschieben Sie die Regel ohne Bedingung ans Ende.</translation>
    </message>
    <message>
        <source>Write “rules”.</source>
        <translation>Schreiben Sie „rules“.</translation>
    </message>
    <message>
        <source>Use “rules” in every job.</source>
        <translation>Verwenden Sie „rules“ in jedem Job.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Leave “needs” out, so that the job waits for the stages before it.</source>
        <translation>Lassen Sie „needs“ weg, sodass der Job auf die Phasen davor wartet.</translation>
    </message>
    <message>
        <source>Add the job to “needs”, or remove it from “dependencies”.</source>
        <translation>Fügen Sie den Job zu „needs“ hinzu, oder entfernen Sie ihn aus „dependencies“.</translation>
    </message>
    <message>
        <source>Make the need optional, or give both jobs the same rules.</source>
        <translation>Machen Sie den needs-Eintrag optional, oder geben Sie beiden Jobs dieselben Regeln.</translation>
    </message>
    <message>
        <source>Follow the message; often a quote or a bracket is not closed, or a line is indented too little.</source>
        <translation>Folgen Sie der Meldung; oft ist ein Anführungszeichen oder eine Klammer nicht geschlossen, oder eine Zeile ist zu wenig eingerückt.</translation>
    </message>
    <message>
        <source>Remove it, or put a job into it.</source>
        <translation>Entfernen Sie sie, oder legen Sie einen Job hinein.</translation>
    </message>
    <message>
        <source>Let the job extend several templates side by side.</source>
        <translation>Lassen Sie den Job mehrere Vorlagen nebeneinander erweitern.</translation>
    </message>
    <message>
        <source>Add “when: manual”.</source>
        <translation>Fügen Sie „when: manual“ hinzu.</translation>
    </message>
    <message>
        <source>Make it a masked variable of the project (Settings, CI/CD, Variables), and replace the secret.</source>
        <translation>Machen Sie daraus eine maskierte Variable des Projekts (Einstellungen, CI/CD, Variablen), und ersetzen Sie das Geheimnis.</translation>
    </message>
    <message>
        <source>Declare the input, or correct the name.</source>
        <translation>Deklarieren Sie den Input, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Use it as $[[ inputs.NAME ]], or remove it.</source>
        <translation>Verwenden Sie ihn als $[[ inputs.NAME ]], oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Add the value to the options, or take one of them.</source>
        <translation>Fügen Sie den Wert zu den Optionen hinzu, oder nehmen Sie eine von ihnen.</translation>
    </message>
    <message>
        <source>Make the commands a step of “run”, or the other way round.</source>
        <translation>Machen Sie aus den Befehlen einen Schritt von „run“, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Take values out, or several smaller rows.</source>
        <translation>Nehmen Sie Werte heraus, oder verwenden Sie mehrere kleinere Zeilen.</translation>
    </message>
    <message>
        <source>Write the value itself, or set the variable in the project&apos;s settings.</source>
        <translation>Schreiben Sie den Wert selbst, oder setzen Sie die Variable in den Projekteinstellungen.</translation>
    </message>
    <message>
        <source>Name a tag or a commit.</source>
        <translation>Nennen Sie ein Tag oder einen Commit.</translation>
    </message>
    <message>
        <source>Leave the beginning out, and write “**/*” after a folder.</source>
        <translation>Lassen Sie den Anfang weg, und schreiben Sie „**/*“ hinter einen Ordner.</translation>
    </message>
    <message>
        <source>Decide in the script, or by another variable.</source>
        <translation>Entscheiden Sie im Skript oder durch eine andere Variable.</translation>
    </message>
    <message>
        <source>Set GIT_STRATEGY to “none” in the job.</source>
        <translation>Setzen Sie GIT_STRATEGY im Job auf „none“.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Give the job another name.</source>
        <translation>Geben Sie dem Job einen anderen Namen.</translation>
    </message>
    <message>
        <source>Write names and values as they stand in the other job&apos;s matrix.</source>
        <translation>Schreiben Sie Namen und Werte, wie sie in der Matrix des anderen Jobs stehen.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Let “&lt;&lt;” be the first key of the map.</source>
        <translation>Lassen Sie „&lt;&lt;“ den ersten Schlüssel der Map sein.</translation>
    </message>
    <message>
        <source>Write $[[ inputs.NAME ]], with functions behind a bar such as “truncate(0,8)” and “expand_vars”.</source>
        <translation>Schreiben Sie $[[ inputs.NAME ]], mit Funktionen hinter einem Strich wie „truncate(0,8)“ und „expand_vars“.</translation>
    </message>
    <message>
        <source>Write everything into one document, without “---” between.</source>
        <translation>Schreiben Sie alles in ein Dokument, ohne „---“ dazwischen.</translation>
    </message>
    <message>
        <source>Write the entries themselves, or let the reference be the whole list: “paths: !reference [.p, paths]”.</source>
        <translation>Schreiben Sie die Einträge selbst, oder lassen Sie den Verweis die ganze Liste sein: „paths: !reference [.p, paths]“.</translation>
    </message>
    <message>
        <source>Give the job that stops the same rules as the job that deploys, with “when: manual”.</source>
        <translation>Geben Sie dem Job, der stoppt, dieselben Regeln wie dem, der bereitstellt, mit „when: manual“.</translation>
    </message>
    <message>
        <source>Add “allow_failure: true” to the rule.</source>
        <translation>Fügen Sie „allow_failure: true“ zur Regel hinzu.</translation>
    </message>
    <message>
        <source>Package that the repository does not have</source>
        <translation>Paket, das das Repository nicht hat</translation>
    </message>
    <message>
        <source>Without a cached switch or an image that holds the packages, opam builds every dependency in every run. The estimate shows the time that this takes. Ten packages and fewer are not worth a cache.</source>
        <translation>Ohne Switch im Cache und ohne Image mit den Paketen baut opam in jedem Lauf jede Abhängigkeit. Die Schätzung zeigt, wie lange das dauert. Zehn Pakete und weniger lohnen keinen Cache.</translation>
    </message>
    <message>
        <source>The images of opam know the packages of opam.ocaml.org alone. Those of Rocq and Coq, and of companies, are in repositories of their own, and without one opam ends with “unmet dependencies”.</source>
        <translation>Die Images von opam kennen nur die Pakete von opam.ocaml.org. Die von Rocq und Coq und die von Unternehmen sind in eigenen Repositorys, und ohne ein solches endet opam mit „unmet dependencies“.</translation>
    </message>
    <message>
        <source>Add the repository before the install: “opam repo add NAME URL”, or pin the package; or mend its name.</source>
        <translation>Fügen Sie das Repository vor der Installation hinzu: „opam repo add NAME URL“, oder pinnen Sie das Paket; oder berichtigen Sie seinen Namen.</translation>
    </message>
</context>
<context>
    <name>recipes/strategies.yml</name>
    <message>
        <source>Jobs reach the docker daemon of the runner&apos;s host, and with it everything there.</source>
        <translation>Jobs erreichen den docker-Daemon auf der Maschine des Runners und damit alles, was dort ist.</translation>
    </message>
    <message>
        <source>Whether a runner lets a job build images without privileges depends on its seccomp and AppArmor profiles.</source>
        <translation>Ob ein Runner einen Job ohne Privilegien Images bauen lässt, hängt von seinen seccomp- und AppArmor-Profilen ab.</translation>
    </message>
    <message>
        <source>Slim project image</source>
        <translation>Schlankes Projekt-Image</translation>
    </message>
    <message>
        <source>Project image</source>
        <translation>Projekt-Image</translation>
    </message>
    <message>
        <source>Moved switch</source>
        <translation>Verschobener Switch</translation>
    </message>
    <message>
        <source>Local switch, cloned compiler</source>
        <translation>Lokaler Switch, kopierter Compiler</translation>
    </message>
    <message>
        <source>Local switch</source>
        <translation>Lokaler Switch</translation>
    </message>
    <message>
        <source>opam root in the project</source>
        <translation>opam-Root im Projekt</translation>
    </message>
    <message>
        <source>Cached downloads</source>
        <translation>Downloads im Cache</translation>
    </message>
    <message>
        <source>Nix</source>
        <translation>Nix</translation>
    </message>
    <message>
        <source>dune&apos;s packages</source>
        <translation>Pakete von dune</translation>
    </message>
    <message>
        <source>Built program, the distribution&apos;s packages</source>
        <translation>Gebautes Programm, Pakete der Distribution</translation>
    </message>
    <message>
        <source>The distribution&apos;s packages</source>
        <translation>Pakete der Distribution</translation>
    </message>
    <message>
        <source>Built program</source>
        <translation>Gebautes Programm</translation>
    </message>
    <message>
        <source>Image&apos;s switch, no cache</source>
        <translation>Switch des Images, kein Cache</translation>
    </message>
    <message>
        <source>As the project image, but on a bare distribution, with nothing in it but the switch and what it needs; so it is pulled in a fraction of the time.</source>
        <translation>Wie das Projekt-Image, aber auf einer nackten Distribution, mit nichts darin als dem Switch und dem, was er benötigt; so wird es in einem Bruchteil der Zeit heruntergeladen.</translation>
    </message>
    <message>
        <source>A job builds an image with all dependencies when they change; the other jobs start in it.</source>
        <translation>Ein Job baut ein Image mit allen Abhängigkeiten, wenn sie sich ändern; die anderen Jobs starten darin.</translation>
    </message>
    <message>
        <source>The image&apos;s own switch is moved into the project for the cache, and back to where it runs.</source>
        <translation>Der Switch des Images wird für den Cache in das Projekt verschoben und dorthin zurück, wo er läuft.</translation>
    </message>
    <message>
        <source>A switch in the project folder whose compiler is copied from the image instead of compiled (OCaml 5.5 and newer).</source>
        <translation>Ein Switch im Projektordner, dessen Compiler aus dem Image kopiert statt kompiliert wird (OCaml 5.5 und neuer).</translation>
    </message>
    <message>
        <source>One switch in the project folder, kept in the cache and never moved.</source>
        <translation>Ein Switch im Projektordner, im Cache aufbewahrt und nie verschoben.</translation>
    </message>
    <message>
        <source>opam&apos;s whole root, with switch and package definitions, is in the project folder and in the cache.</source>
        <translation>Das ganze opam-Root, mit Switch und Paketdefinitionen, liegt im Projektordner und im Cache.</translation>
    </message>
    <message>
        <source>Every run installs the dependencies into the image&apos;s switch; their source archives come from the cache.</source>
        <translation>Jeder Lauf installiert die Abhängigkeiten in den Switch des Images; ihre Quellarchive kommen aus dem Cache.</translation>
    </message>
    <message>
        <source>Nix makes an environment with all dependencies from the project&apos;s opam files, or from its own flake.</source>
        <translation>Nix macht aus den opam-Dateien des Projekts oder aus dessen eigenem Flake eine Umgebung mit allen Abhängigkeiten.</translation>
    </message>
    <message>
        <source>dune itself fetches and builds OCaml and all dependencies, and its cache keeps what it has built; there is no opam.</source>
        <translation>dune selbst lädt und baut OCaml und alle Abhängigkeiten, und sein Cache bewahrt auf, was es gebaut hat; opam gibt es nicht.</translation>
    </message>
    <message>
        <source>The compiled program is cached by what its sources are, in a bare image; where they have changed it is built with OCaml of the distribution.</source>
        <translation>Das kompilierte Programm kommt nach dem Inhalt seiner Quellen in den Cache, in einem nackten Image; wo sie sich geändert haben, wird es mit dem OCaml der Distribution gebaut.</translation>
    </message>
    <message>
        <source>OCaml, dune and all libraries come from the distribution, ready built; a job is set up in seconds.</source>
        <translation>OCaml, dune und alle Bibliotheken kommen fertig gebaut von der Distribution; ein Job ist in Sekunden eingerichtet.</translation>
    </message>
    <message>
        <source>The compiled program itself is cached by what its sources are; while only its input changes, a job builds and installs nothing.</source>
        <translation>Das kompilierte Programm selbst kommt nach dem Inhalt seiner Quellen in den Cache; solange sich nur seine Eingaben ändern, baut und installiert ein Job nichts.</translation>
    </message>
    <message>
        <source>Every run installs the dependencies into the switch that the image brings; nothing is cached.</source>
        <translation>Jeder Lauf installiert die Abhängigkeiten in den Switch, den das Image mitbringt; nichts kommt in den Cache.</translation>
    </message>
    <message>
        <source>Only a runner that may build images can run the image job; many institutions forbid it.</source>
        <translation>Nur ein Runner, der Images bauen darf, kann den Image-Job ausführen; viele Einrichtungen verbieten das.</translation>
    </message>
    <message>
        <source>A fork or a branch that changes dependencies waits for a new image.</source>
        <translation>Ein Fork oder ein Branch, der Abhängigkeiten ändert, wartet auf ein neues Image.</translation>
    </message>
    <message>
        <source>The image grows old; build it anew now and then for its security updates.</source>
        <translation>Das Image altert; bauen Sie es hin und wieder neu, wegen der Sicherheitsupdates.</translation>
    </message>
    <message>
        <source>No package definitions are in it, so a job cannot install anything with opam.</source>
        <translation>Es enthält keine Paketdefinitionen, daher kann ein Job nichts mit opam installieren.</translation>
    </message>
    <message>
        <source>Moving copies the switch between two file systems, in both directions, in every job.</source>
        <translation>Das Verschieben kopiert den Switch zwischen zwei Dateisystemen, in beide Richtungen, in jedem Job.</translation>
    </message>
    <message>
        <source>Without a lock file the cached versions stay as they are until an opam file changes.</source>
        <translation>Ohne Lock-Datei bleiben die Versionen im Cache, wie sie sind, bis sich eine opam-Datei ändert.</translation>
    </message>
    <message>
        <source>When the image&apos;s package definitions have moved on, opam compiles OCaml after all, and says so in the log alone.</source>
        <translation>Wenn die Paketdefinitionen des Images weiter sind, kompiliert opam OCaml doch und sagt das nur im Log.</translation>
    </message>
    <message>
        <source>The project must be at the same path on every runner, as it is with the Docker executor.</source>
        <translation>Das Projekt muss auf jedem Runner am selben Pfad liegen, wie beim Docker-Executor.</translation>
    </message>
    <message>
        <source>The first run, and every change of an opam file, compiles OCaml and all dependencies.</source>
        <translation>Der erste Lauf und jede Änderung einer opam-Datei kompilieren OCaml und alle Abhängigkeiten.</translation>
    </message>
    <message>
        <source>The archive is the largest of all, since the package definitions are in it.</source>
        <translation>Das Archiv ist das größte von allen, weil die Paketdefinitionen darin sind.</translation>
    </message>
    <message>
        <source>Package definitions are as old as the cache.</source>
        <translation>Die Paketdefinitionen sind so alt wie der Cache.</translation>
    </message>
    <message>
        <source>Every run compiles all dependencies; what is saved is the network alone.</source>
        <translation>Jeder Lauf kompiliert alle Abhängigkeiten; gespart wird nur das Netz.</translation>
    </message>
    <message>
        <source>The packages that the image knows change every week, and with them the versions.</source>
        <translation>Die Pakete, die das Image kennt, ändern sich jede Woche und mit ihnen die Versionen.</translation>
    </message>
    <message>
        <source>Every run downloads the environment, unless a binary cache is near; without one it builds what nobody has built.</source>
        <translation>Jeder Lauf lädt die Umgebung herunter, wenn kein binärer Cache in der Nähe ist; ohne einen baut er, was niemand gebaut hat.</translation>
    </message>
    <message>
        <source>The flake that Caravan writes names no commit, so that versions move; commit a flake.nix and flake.lock of your own to pin them.</source>
        <translation>Das Flake, das Caravan schreibt, nennt keinen Commit, sodass sich Versionen ändern; legen Sie ein eigenes flake.nix und flake.lock in das Repository, um sie festzuhalten.</translation>
    </message>
    <message>
        <source>The runner needs to reach github.com and cache.nixos.org.</source>
        <translation>Der Runner muss github.com und cache.nixos.org erreichen.</translation>
    </message>
    <message>
        <source>Package management in dune is young, and its lock folders are not settled.</source>
        <translation>Die Paketverwaltung in dune ist jung, und ihre Lock-Ordner stehen noch nicht fest.</translation>
    </message>
    <message>
        <source>System packages that dune does not name are missing.</source>
        <translation>Systempakete, die dune nicht nennt, fehlen.</translation>
    </message>
    <message>
        <source>A file that is compiled into the program and is no source of OCaml or dune can change without the program being built anew.</source>
        <translation>Eine Datei, die in das Programm kompiliert wird und keine Quelle von OCaml oder dune ist, kann sich ändern, ohne dass das Programm neu gebaut wird.</translation>
    </message>
    <message>
        <source>Versions are those of the distribution, which stay behind opam&apos;s.</source>
        <translation>Die Versionen sind die der Distribution, die hinter denen von opam zurückbleiben.</translation>
    </message>
    <message>
        <source>A dependency that the distribution does not have cannot be added later.</source>
        <translation>Eine Abhängigkeit, die die Distribution nicht hat, kann später nicht hinzukommen.</translation>
    </message>
    <message>
        <source>A new version of a dependency alone does not build the program anew, either; CACHE_EPOCH does.</source>
        <translation>Auch eine neue Version einer Abhängigkeit allein baut das Programm nicht neu; CACHE_EPOCH tut es.</translation>
    </message>
    <message>
        <source>Every change of the sources installs all dependencies again.</source>
        <translation>Jede Änderung der Quellen installiert alle Abhängigkeiten noch einmal.</translation>
    </message>
    <message>
        <source>Every run compiles all dependencies.</source>
        <translation>Jeder Lauf kompiliert alle Abhängigkeiten.</translation>
    </message>
    <message>
        <source>The container registry of the project is on.</source>
        <translation>Die Container-Registry des Projekts ist eingeschaltet.</translation>
    </message>
    <message>
        <source>A privileged runner for the image job (docker-in-docker).</source>
        <translation>Ein privilegierter Runner für den Image-Job (docker-in-docker).</translation>
    </message>
    <message>
        <source>The opam files are committed, because the name of the image holds their checksum.</source>
        <translation>Die opam-Dateien liegen im Repository, denn der Name des Images enthält ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>A cache that the next run finds again (shared, or always the same runner).</source>
        <translation>Ein Cache, den der nächste Lauf wiederfindet (gemeinsam, oder immer derselbe Runner).</translation>
    </message>
    <message>
        <source>OCaml 5.5 or newer, the first release that can be moved.</source>
        <translation>OCaml 5.5 oder neuer, das erste Release, das verschoben werden kann.</translation>
    </message>
    <message>
        <source>An image with Nix, and a runner with some gigabytes of disk.</source>
        <translation>Ein Image mit Nix und ein Runner mit einigen Gigabyte Plattenplatz.</translation>
    </message>
    <message>
        <source>The runner reaches get.dune.build and github.com.</source>
        <translation>Der Runner erreicht get.dune.build und github.com.</translation>
    </message>
    <message>
        <source>A job whose only use of OCaml is to run one program of the project.</source>
        <translation>Ein Job, der OCaml nur benötigt, um ein Programm des Projekts auszuführen.</translation>
    </message>
    <message>
        <source>A distribution that has all dependencies of the project.</source>
        <translation>Eine Distribution, die alle Abhängigkeiten des Projekts hat.</translation>
    </message>
    <message>
        <source>One switch on the runner&apos;s machine, at a path of its own outside of the project, for each of its jobs that run at the same time.</source>
        <translation>Ein Switch auf der Maschine des Runners, an einem eigenen Pfad außerhalb des Projekts, für jeden ihrer Jobs, die gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>All projects of such a runner are the same user, who can change the switch.</source>
        <translation>Alle Projekte eines solchen Runners sind derselbe Benutzer, der den Switch ändern kann.</translation>
    </message>
    <message>
        <source>Packages that no opam file asks for any more, and switches of other releases of OCaml, stay until somebody removes them.</source>
        <translation>Pakete, die keine opam-Datei mehr verlangt, und Switches anderer OCaml-Releases bleiben, bis jemand sie entfernt.</translation>
    </message>
    <message>
        <source>Versions are those that the machine&apos;s opam knows since its last “opam update”.</source>
        <translation>Die Versionen sind die, die das opam der Maschine seit seinem letzten „opam update“ kennt.</translation>
    </message>
    <message>
        <source>Opam, git and a C compiler on the machine, and the system packages of all dependencies; a job cannot install those.</source>
        <translation>Opam, git und ein C-Compiler auf der Maschine sowie die Systempakete aller Abhängigkeiten; ein Job kann diese nicht installieren.</translation>
    </message>
    <message>
        <source>dune cache</source>
        <translation>dune-Cache</translation>
    </message>
    <message>
        <source>What dune has built is kept, too, so that only what has changed is built again.</source>
        <translation>Auch was dune gebaut hat, wird aufbewahrt, sodass nur neu gebaut wird, was sich geändert hat.</translation>
    </message>
    <message>
        <source>A rule that reads what it does not declare is taken from the cache although it should run again.</source>
        <translation>Eine Regel, die liest, was sie nicht deklariert, wird aus dem Cache genommen, obwohl sie noch einmal laufen müsste.</translation>
    </message>
    <message>
        <source>dune&apos;s cache</source>
        <translation>Cache von dune</translation>
    </message>
    <message>
        <source>Every run installs the dependencies into the image&apos;s switch; what dune has built of them and of the project comes from the cache.</source>
        <translation>Jeder Lauf installiert die Abhängigkeiten in den Switch des Images; was dune von ihnen und vom Projekt gebaut hat, kommt aus dem Cache.</translation>
    </message>
    <message>
        <source>A change of an opam file finds nothing of it. GitLab cannot fall back to a key that it makes of files, and an older switch would hide a dependency that no opam file names.</source>
        <translation>Eine Änderung einer opam-Datei findet nichts davon. GitLab kann nicht auf einen Schlüssel ausweichen, den es aus Dateien bildet, und ein älterer Switch würde eine Abhängigkeit verbergen, die keine opam-Datei nennt.</translation>
    </message>
    <message>
        <source>The first run compiles OCaml and all dependencies; later ones only what has changed.</source>
        <translation>Der erste Lauf kompiliert OCaml und alle Abhängigkeiten; spätere nur, was sich geändert hat.</translation>
    </message>
    <message>
        <source>An opam root on the runner&apos;s machine, at a path of its own outside of the project, with a switch for each release of OCaml.</source>
        <translation>Ein opam-Root auf der Maschine des Runners, an einem eigenen Pfad außerhalb des Projekts, mit einem Switch für jedes OCaml-Release.</translation>
    </message>
    <message>
        <source>Every run makes an opam root and a switch in the project folder, with nothing of any run before; the source archives come from the cache.</source>
        <translation>Jeder Lauf legt im Projektordner ein opam-Root und einen Switch an, mit nichts aus einem früheren Lauf; die Quellarchive kommen aus dem Cache.</translation>
    </message>
    <message>
        <source>OCaml, dune and all libraries are the distribution&apos;s, on the runner&apos;s machine; what is missing there is installed once, by sudo.</source>
        <translation>OCaml, dune und alle Bibliotheken sind die der Distribution, auf der Maschine des Runners; was dort fehlt, wird einmal durch sudo installiert.</translation>
    </message>
    <message>
        <source>All projects of such a runner are the same user, who can change the root.</source>
        <translation>Alle Projekte eines solchen Runners sind derselbe Benutzer, der das Root ändern kann.</translation>
    </message>
    <message>
        <source>Each project has OCaml and the package definitions for itself, some gigabytes with several jobs at the same time, until somebody removes them.</source>
        <translation>Jedes Projekt hat OCaml und die Paketdefinitionen für sich, einige Gigabyte bei mehreren gleichzeitigen Jobs, bis jemand sie entfernt.</translation>
    </message>
    <message>
        <source>Package definitions are as old as the root; “opam update” on the machine brings others.</source>
        <translation>Die Paketdefinitionen sind so alt wie das Root; „opam update“ auf der Maschine bringt andere.</translation>
    </message>
    <message>
        <source>Every run compiles OCaml and all dependencies; what is saved is the network alone.</source>
        <translation>Jeder Lauf kompiliert OCaml und alle Abhängigkeiten; gespart wird nur das Netz.</translation>
    </message>
    <message>
        <source>The packages that opam knows change every day, and with them the versions.</source>
        <translation>Die Pakete, die opam kennt, ändern sich jeden Tag und mit ihnen die Versionen.</translation>
    </message>
    <message>
        <source>Versions are those of the machine&apos;s distribution, which stay behind opam&apos;s, and change when somebody upgrades it.</source>
        <translation>Die Versionen sind die der Distribution der Maschine, die hinter denen von opam zurückbleiben und sich ändern, wenn jemand sie aktualisiert.</translation>
    </message>
    <message>
        <source>What one project has installed stays for all projects of the machine.</source>
        <translation>Was ein Projekt installiert hat, bleibt für alle Projekte der Maschine.</translation>
    </message>
    <message>
        <source>Jobs that install packages at the same time fail, since only one may.</source>
        <translation>Jobs, die gleichzeitig Pakete installieren, schlagen fehl, da es nur einer darf.</translation>
    </message>
    <message>
        <source>Debian on the machine, with all dependencies of the project among its packages.</source>
        <translation>Debian auf der Maschine, mit allen Abhängigkeiten des Projekts unter ihren Paketen.</translation>
    </message>
    <message>
        <source>Those packages are installed, or the runner&apos;s user may install packages by sudo without a password.</source>
        <translation>Diese Pakete sind installiert, oder der Benutzer des Runners darf sie durch sudo ohne Passwort installieren.</translation>
    </message>
</context>
</TS>
