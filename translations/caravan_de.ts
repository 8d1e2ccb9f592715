<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>                  billed %1 min less, CO₂e %2 g less</source>
        <translation>                  abgerechnet: %1 min weniger, CO₂e: %2 g weniger</translation>
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
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>BlockFittingTexts</name>
    <message>
        <source>No release of OCaml suits both “%1” and the project’s packages.</source>
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
        <translation>%1 g CO₂e</translation>
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
    <name>CacheEpochTexts</name>
    <message>
        <source>Another number lets all packages be installed anew.</source>
        <translation>Eine andere Zahl lässt alle Pakete neu installieren.</translation>
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
</context>
<context>
    <name>CacheUseTexts</name>
    <message>
        <source>“%1” has “%2” both in a cache and among its artifacts.</source>
        <translation>„%1“ hat „%2“ sowohl in einem Cache als auch unter seinen Artefakten.</translation>
    </message>
    <message>
        <source>“%1” caches all untracked files, with “_build” and everything else that git ignores.</source>
        <translation>„%1“ nimmt alle nicht versionierten Dateien in den Cache auf, mit „_build“ und allem anderen, was git ignoriert.</translation>
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
        <translation>%1 %</translation>
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
        <translation>%1 s</translation>
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
        <translation>Es gibt keinen Paketmanager „%1“. Bekannt sind: %2.</translation>
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
        <source>%1 CPU seconds (%2 to %3), %4, %5 files</source>
        <translation>%1 CPU-Sekunden (%2 bis %3), %4, %5 Dateien</translation>
    </message>
    <message>
        <source>%1 of archives, %2 with what it recommends</source>
        <translation>%1 in Archiven, %2 mit dem, was es empfiehlt</translation>
    </message>
    <message>
        <source>%1, %2 s measured</source>
        <translation>%1, %2 s gemessen</translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3 CPU seconds for each measured one, network %4/s, cache %5/s, unpacking %6/s, %7 jobs at once</source>
        <translation>%1: %2 vCPU, %3 CPU-Sekunden je gemessene, Netzwerk %4/s, Cache %5/s, Entpacken %6/s, %7 Jobs gleichzeitig</translation>
    </message>
    <message>
        <source>processors by the runner&apos;s power curve</source>
        <translation>Prozessoren nach der Leistungskurve des Runners</translation>
    </message>
    <message>
        <source>%1 W for each vCPU</source>
        <translation>%1 W je vCPU</translation>
    </message>
    <message>
        <source>%1, %2 W for each GB of memory, %3 kWh for each GB moved</source>
        <translation>%1, %2 W je GB Arbeitsspeicher, %3 kWh je übertragenes GB</translation>
    </message>
    <message>
        <source>%1 g of CO₂e for each hour of a vCPU</source>
        <translation>%1 g CO₂e je Stunde einer vCPU</translation>
    </message>
    <message>
        <source>%1 W idle, %2 W full</source>
        <translation>%1 W im Leerlauf, %2 W unter Volllast</translation>
    </message>
    <message>
        <source>%1: %2 g of CO₂e for each kWh, of which %3 are used for one</source>
        <translation>%1: %2 g CO₂e je kWh, wovon %3 für eine genutzte verbraucht werden</translation>
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
</context>
<context>
    <name>ChangeImageTexts</name>
    <message>
        <source>Its switch has OCaml %1 and its image OCaml %2.</source>
        <translation>Sein Switch hat OCaml %1 und sein Image OCaml %2.</translation>
    </message>
    <message>
        <source>Its image has no “%1”.</source>
        <translation>Sein Image hat kein „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” of its cache names “%2”, which is not what the job has.</source>
        <translation>Der Schlüssel „%1“ seines Caches nennt „%2“, was nicht dem entspricht, was der Job hat.</translation>
    </message>
    <message>
        <source>Its image has no system package “%1” by that name.</source>
        <translation>Sein Image hat kein Systempaket „%1“ dieses Namens.</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now: %1 %</source>
        <translation>jetzt: %1 %</translation>
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
    <name>ChoosingTexts</name>
    <message>
        <source>what starts it: push (standard), merge_request_event, tag, schedule or web</source>
        <translation>wodurch sie startet: push (Standard), merge_request_event, tag, schedule oder web</translation>
    </message>
    <message>
        <source>the branch; of a merge request its source (standard: the default branch)</source>
        <translation>der Branch; bei einem Merge Request sein Quell-Branch (Standard: der Standard-Branch)</translation>
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
        <source>Exit codes: 0 fine, 1 findings, 2 usage, 3 input unreadable or not YAML.</source>
        <translation>Exit-Codes: 0 in Ordnung, 1 Befunde, 2 falscher Aufruf, 3 Eingabe nicht lesbar oder kein YAML.</translation>
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
        <source>Figures of your own, which go before what is built in; in .caravan.yml they stand under “estimate”. packages: [{name: ours, cpuSeconds: 40}], compilers: [{variant: flambda, cpuSeconds: 300}], runners: [{id: ours, like: gitlab.com-small, vcpus: 8}], costs: {clone-seconds: 5}, jobs: [{job: test, seconds: 240}], programs: [{names: prover, seconds: 90}], power and grids as runners may name them. Each entry may have source, date and confidence.</source>
        <translation>Eigene Zahlen, die den eingebauten vorgehen; in .caravan.yml stehen sie unter „estimate“. packages: [{name: ours, cpuSeconds: 40}], compilers: [{variant: flambda, cpuSeconds: 300}], runners: [{id: ours, like: gitlab.com-small, vcpus: 8}], costs: {clone-seconds: 5}, jobs: [{job: test, seconds: 240}], programs: [{names: prover, seconds: 90}], dazu power und grids, wie runners sie nennen können. Jeder Eintrag kann source, date und confidence haben.</translation>
    </message>
    <message>
        <source>Images of your own; in .caravan.yml they stand under “images”.</source>
        <translation>Eigene Images; in .caravan.yml stehen sie unter „images“.</translation>
    </message>
    <message>
        <source>caravan-cli COMMAND --help tells about a command; --man prints a man page, --completion SHELL what bash, zsh or fish needs to complete commands.</source>
        <translation>caravan-cli COMMAND --help erklärt einen Befehl; --man gibt eine Manpage aus, --completion SHELL, was bash, zsh oder fish zum Vervollständigen von Befehlen benötigt.</translation>
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
        <source>Prints a pipeline for a project.</source>
        <translation>Gibt eine Pipeline für ein Projekt aus.</translation>
    </message>
    <message>
        <source>the image to use (standard: chosen from the project)</source>
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
        <source>the runner profile (standard: that of the server the project is on, if known)</source>
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
        <source>Prints the palette: stages, jobs, images and strategies.</source>
        <translation>Gibt die Palette aus: Phasen, Jobs, Images und Strategien.</translation>
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
        <source>the runner profile (standard: that of the server the project is on, else gitlab.com-small)</source>
        <translation>das Runner-Profil (Standard: das des Servers, auf dem das Projekt liegt, sonst gitlab.com-small)</translation>
    </message>
    <message>
        <source>choose packages for this OCaml (standard: the newest that the project can have)</source>
        <translation>Pakete für dieses OCaml wählen (Standard: das neueste, das das Projekt haben kann)</translation>
    </message>
    <message>
        <source>with --ocaml: of the distribution&apos;s own packages</source>
        <translation>mit --ocaml: aus den eigenen Paketen der Distribution</translation>
    </message>
    <message>
        <source>choose from this opam repository: a folder, an archive, an index, or “machine” for that of opam here (standard: ~/.config/caravan/opam-index.tsv or opam-repository, else what is built in)</source>
        <translation>aus diesem opam-Repository wählen: einem Ordner, einem Archiv, einem Index, oder „machine“ für das des hiesigen opam (Standard: ~/.config/caravan/opam-index.tsv oder opam-repository, sonst das eingebaute)</translation>
    </message>
    <message>
        <source>run opam, too, in a folder of its own, and tell where it chooses otherwise</source>
        <translation>auch opam ausführen, in einem eigenen Ordner, und sagen, wo es anders wählt</translation>
    </message>
    <message>
        <source>how long opam may take (standard: 120)</source>
        <translation>wie lange opam brauchen darf (Standard: 120)</translation>
    </message>
    <message>
        <source>how jobs get their dependencies (standard: what takes the least time)</source>
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
        <source>Makes lossless edits: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… [--runner ID]], remove-job NAME, rename-job OLD NEW, move-job NAME STAGE, add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER, set-script JOB[.before_script] TEXT (a command a line), and on the first cache of a job or the one of --cache N, from 0: add-key-file JOB FILE, remove-key-file JOB FILE, set-key-prefix JOB TEXT, set-cache-key JOB TEXT, set-cache-policy JOB POLICY, set-fallback-keys JOB KEY,KEY. All but add-job, remove-job, rename-job and rename-stage take --at here|source behind their words. A value that a job has from an anchor, from extends, default, the root or !reference is changed in the job alone with --at here, and where it stands with --at source; without either, the edit is refused and tells which jobs each would change. What stands in an included file is not changed there: with --at here an entry of its name is written into this file, where it wins. What would let GitLab refuse a file that it takes is not done; the reason and a way out are told.</source>
        <translation>Nimmt verlustfreie Änderungen vor: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… [--runner ID]], remove-job NAME, rename-job OLD NEW, move-job NAME STAGE, add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER, set-script JOB[.before_script] TEXT (ein Befehl je Zeile), und am ersten Cache eines Jobs oder dem von --cache N, ab 0 gezählt: add-key-file JOB FILE, remove-key-file JOB FILE, set-key-prefix JOB TEXT, set-cache-key JOB TEXT, set-cache-policy JOB POLICY, set-fallback-keys JOB KEY,KEY. Alle außer add-job, remove-job, rename-job und rename-stage nehmen --at here|source hinter ihren Wörtern an. Ein Wert, den ein Job von einem Anker, von extends, default, der obersten Ebene oder !reference hat, wird mit --at here im Job allein geändert und mit --at source dort, wo er steht; ohne eines von beiden wird die Änderung abgelehnt und gesagt, welche Jobs jede ändern würde. Was in einer eingebundenen Datei steht, wird dort nicht geändert: Mit --at here wird ein Eintrag seines Namens in diese Datei geschrieben, wo er Vorrang hat. Was dazu führen würde, dass GitLab eine Datei ablehnt, die es annimmt, wird nicht getan; der Grund und ein Ausweg werden genannt.</translation>
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
        <source>cold, warm, sources, dependencies, compiler or new-branch (standard: warm)</source>
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
        <source>which figure the budgets hold for: p50, or p90 and the high figure of CO₂e (standard: p50)</source>
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
        <source>the newest of them, no more (standard: 1000)</source>
        <translation>die neuesten davon, nicht mehr (Standard: 1000)</translation>
    </message>
    <message>
        <source>this branch, with what was merged into it (standard: the default branch and all others)</source>
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
        <source>the profile to begin with (standard: what the logs look like)</source>
        <translation>das Profil, von dem ausgegangen wird (Standard: wonach die Logs aussehen)</translation>
    </message>
    <message>
        <source>processors of the runner, which logs do not tell (standard: those of the profile)</source>
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
        <source>build under this strategy, without caches and with them (standard: image-switch and local-switch); may be given several times</source>
        <translation>mit dieser Strategie bauen, ohne Caches und mit ihnen (Standard: image-switch und local-switch); mehrfach möglich</translation>
    </message>
    <message>
        <source>Tells what holds of a project’s server and runners, and remembers what you say of them for this project: registry, privileged, dockerSocket and sharedCache are yes, no or unsaid; tags are those that jobs ask for, with commas between. Proposals, comparisons, estimates and lint take your word.</source>
        <translation>Sagt, was für Server und Runner eines Projekts gilt, und merkt sich, was Sie für dieses Projekt darüber sagen: registry, privileged, dockerSocket und sharedCache sind yes, no oder unsaid; tags sind die, nach denen Jobs fragen, durch Kommas getrennt. Vorschläge, Vergleiche, Schätzungen und lint verlassen sich auf Ihre Angaben.</translation>
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
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>Job “%1” needs docker-in-docker, which works on privileged runners alone; “%2” is not one.</source>
        <translation>Job „%1“ benötigt Docker-in-Docker, was nur auf privilegierten Runnern funktioniert; „%2“ ist keiner.</translation>
    </message>
    <message>
        <source>GitLab makes no pipeline for %1, so there is nothing to compare.</source>
        <translation>GitLab erstellt keine Pipeline für %1, daher gibt es nichts zu vergleichen.</translation>
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
        <source>No job of this pipeline uses opam, so there is none to give an image to.</source>
        <translation>Kein Job dieser Pipeline verwendet opam, daher gibt es keinen, der ein Image bekommen könnte.</translation>
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
    <message>
        <source>What a search finds is printed as text, json or md.</source>
        <translation>Was eine Suche findet, wird als text, json oder md ausgegeben.</translation>
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
    <name>CrossoverTexts</name>
    <message>
        <source>“%1” is the fastest however often dependencies change.</source>
        <translation>„%1“ ist am schnellsten, egal wie oft sich Abhängigkeiten ändern.</translation>
    </message>
    <message>
        <source>“%1” is the fastest while dependencies change in up to %2 % of the runs.</source>
        <translation>„%1“ ist am schnellsten, solange sich Abhängigkeiten in höchstens %2 % der Läufe ändern.</translation>
    </message>
    <message>
        <source>From there up to %1 % it is “%2”.</source>
        <translation>Von da an bis %1 % ist es „%2“.</translation>
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
        <translation>Es installiert Systempakete auf diesem Rechner, mit dem Paketmanager der Distribution des Images.</translation>
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
        <source>The variable “%1” is none of the strategy’s.</source>
        <translation>Die Variable „%1“ gehört nicht zur Strategie.</translation>
    </message>
    <message>
        <source>No cache keeps exactly “%1”, as the strategy does.</source>
        <translation>Kein Cache bewahrt genau „%1“ auf, wie es die Strategie tut.</translation>
    </message>
    <message>
        <source>The key of the cache of “%1” is “%2”; the strategy’s is “%3”.</source>
        <translation>Der Schlüssel des Caches von „%1“ ist „%2“; der der Strategie ist „%3“.</translation>
    </message>
    <message>
        <source>The cache of “%1” falls back to “%2”; the strategy’s to nothing.</source>
        <translation>Der Cache von „%1“ fällt auf „%2“ zurück; der der Strategie auf nichts.</translation>
    </message>
    <message>
        <source>The cache of “%1” does not fall back to “%2”, as the strategy’s does.</source>
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
        <translation>dune baut OCaml, %1 CPU-Sekunden, auf %2 vCPU</translation>
    </message>
    <message numerus="yes">
        <source>dune builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>dune baut %n Paket, %1 CPU-Sekunden, auf %2 vCPU</numerusform>
            <numerusform>dune baut %n Pakete, %1 CPU-Sekunden, auf %2 vCPU</numerusform>
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
        <source>No job of this pipeline follows a strategy, so name the jobs with --job.</source>
        <translation>Kein Job dieser Pipeline folgt einer Strategie, nennen Sie daher die Jobs mit --job.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
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
        <source>Take a local switch, or name another runner.</source>
        <translation>Nehmen Sie einen lokalen Switch, oder nennen Sie einen anderen Runner.</translation>
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
        <translation>Der Runner „%1“ hat %2 vCPU und braucht %3 s für eine CPU-Sekunde des Messrechners (P90: %4-mal so viel).</translation>
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
        <translation>Die Energie berücksichtigt Prozessoren nach der Leistungskurve des Runners, Arbeitsspeicher mit %1 W je GB und Übertragungen mit %2 Wh je GB.</translation>
    </message>
    <message>
        <source>Electricity of %1 makes %2 g CO2e per kWh, and the data centre uses %3 kWh for each of computing.</source>
        <translation>Strom aus %1 verursacht %2 g CO2e je kWh, und das Rechenzentrum verbraucht %3 kWh für jede zum Rechnen genutzte.</translation>
    </message>
    <message>
        <source>Making the server counts with %1 g CO2e per vCPU and hour.</source>
        <translation>Die Herstellung des Servers wird mit %1 g CO2e je vCPU und Stunde berücksichtigt.</translation>
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
        <translation>Von dem, was dune aus den Quellen des Projekts baut, wird dort, wo _build aufbewahrt wurde, %1 % neu gebaut.</translation>
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
        <source>The file names no version of OCaml, so that another one comes only where a cache is new.</source>
        <translation>Die Datei nennt keine OCaml-Version, sodass eine andere nur dort kommt, wo ein Cache neu ist.</translation>
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
        <translation>Abgerechnet %1 min, %2 Wh, %3 g CO₂e; Cache %4, Images %5.</translation>
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
            <numerusform>Die eine Regel gilt nicht (%n Regel); sie steht in %1.</numerusform>
            <numerusform>Keine der %n Regeln gilt; die erste steht in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workflow rule(s) holds; the first is in %1.</source>
        <translation>
            <numerusform>Die eine Workflow-Regel gilt nicht (%n Regel); sie steht in %1.</numerusform>
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
    <message numerus="yes">
        <source>%n parallel instance(s)</source>
        <translation>
            <numerusform>%n parallele Instanz</numerusform>
            <numerusform>%n parallele Instanzen</numerusform>
        </translation>
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
        <translation>%1 · %2 vCPU</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
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
        <source>“%1” takes %2 words.</source>
        <translation>„%1“ erwartet %2 Wörter.</translation>
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
</context>
<context>
    <name>GitlabListingTexts</name>
    <message>
        <source>Job “%1” needs “%2”, which this pipeline does not have; GitLab refuses to make it.</source>
        <translation>Job „%1“ benötigt den Job „%2“, den diese Pipeline nicht hat; GitLab lehnt es ab, sie zu erstellen.</translation>
    </message>
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
            <numerusform>Wie oft ein Lauf zu welchem Szenario gehört, wurde am letzten %n Commit des Projekts gezählt.</numerusform>
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
            <numerusform>„%1“ hätte am wenigsten gebraucht: %2 h auf Runnern für %n Lauf.</numerusform>
            <numerusform>„%1“ hätte am wenigsten gebraucht: %2 h auf Runnern für %n Läufe.</numerusform>
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
        <source>The runner’s machine has opam, git, a C compiler and the system packages.</source>
        <translation>Der Rechner des Runners hat opam, git, einen C-Compiler und die Systempakete.</translation>
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
        <source>The project’s own</source>
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
</context>
<context>
    <name>ImageChoiceTexts</name>
    <message>
        <source>Job “%1” runs in the image “%2”, and Caravan does not know what is in it.</source>
        <translation>Job „%1“ läuft im Image „%2“, und Caravan weiß nicht, was darin ist.</translation>
    </message>
    <message>
        <source>Give the job an image of ocaml/opam first.</source>
        <translation>Geben Sie dem Job zuerst ein Image von ocaml/opam.</translation>
    </message>
    <message>
        <source>No release of OCaml that Caravan knows satisfies “%1”.</source>
        <translation>Kein OCaml-Release, das Caravan kennt, erfüllt „%1“.</translation>
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
        <translation>Es gibt keinen Paketmanager „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>A digest is “sha256:” and 64 digits of 0 to 9 and a to f, not “%1”.</source>
        <translation>Ein Digest ist „sha256:“ und 64 Zeichen von 0 bis 9 und a bis f, nicht „%1“.</translation>
    </message>
    <message>
        <source>The list of images in %1 is empty or no list.</source>
        <translation>Die Liste der Images in %1 ist leer oder keine Liste.</translation>
    </message>
</context>
<context>
    <name>ImagesTexts</name>
    <message>
        <source>The image “%1” is not in the catalogue: it is taken to have %2 compressed, and neither opam nor OCaml.</source>
        <translation>Das Image „%1“ steht nicht im Katalog: Angenommen werden %2 komprimiert, ohne opam und ohne OCaml.</translation>
    </message>
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
        <source>“%1” is not read, because the project&apos;s folder is not known; its jobs, templates, stages and variables are unknown.</source>
        <translation>„%1“ wird nicht gelesen, weil der Projektordner nicht bekannt ist; seine Jobs, Vorlagen, Phasen und Variablen sind unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is not read, because it is not a file of this project and nothing is fetched; its jobs, templates, stages and variables are unknown.</source>
        <translation>„%1“ wird nicht gelesen, weil es keine Datei dieses Projekts ist und nichts abgerufen wird; seine Jobs, Vorlagen, Phasen und Variablen sind unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is included by its rules as far as is known here, which depends on: %2</source>
        <translation>„%1“ wird, soweit hier bekannt, nach seinen Regeln eingebunden; das hängt ab von: %2</translation>
    </message>
    <message>
        <source>Which file “%1” is depends on variables that are not known here, so it is not read; its jobs, templates, stages and variables are unknown.</source>
        <translation>Welche Datei „%1“ ist, hängt von Variablen ab, die hier nicht bekannt sind, daher wird sie nicht gelesen; ihre Jobs, Vorlagen, Phasen und Variablen sind unbekannt.</translation>
    </message>
    <message>
        <source>“%1” cannot be included: its name must end in .yml or .yaml.</source>
        <translation>„%1“ kann nicht eingebunden werden: Der Name muss auf .yml oder .yaml enden.</translation>
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
        <translation>Die eingebundenen Dateien haben zusammen mehr als %1 MB; „%2“ wird nicht gelesen.</translation>
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
        <source>%1 @ %2, %3 commits, default branch %4</source>
        <translation>%1 @ %2, %3 Commits, Standard-Branch %4</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>OCaml sources</source>
        <translation>OCaml-Quellen</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
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
        <source>in %1 of the last %2 commits</source>
        <translation>in %1 der letzten %2 Commits</translation>
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
            <numerusform>wählt dasselbe %n Paket</numerusform>
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
        <source>the repository is fetched</source>
        <translation>das Repository wird geholt</translation>
    </message>
    <message>
        <source>GitLab publishes the pages</source>
        <translation>GitLab veröffentlicht die Seiten</translation>
    </message>
    <message>
        <source>GitLab takes %1 s to publish the pages after the job.</source>
        <translation>GitLab braucht nach dem Job %1 s, um die Seiten zu veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 The job is timed as if git took it, as it does where the runner gives the checkout to the user of the image.</source>
        <translation>%1 Der Job wird so geschätzt, als nähme git den Checkout an, wie es der Fall ist, wo der Runner ihn dem Benutzer des Images gibt.</translation>
    </message>
    <message>
        <source>The scripts of %1 take %2 s, as you have said.</source>
        <translation>Die Skripte von %1 dauern %2 s, nach Ihrer Angabe.</translation>
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
        <source>The matrix of “%1” makes %2 jobs; GitLab takes at most %3.</source>
        <translation>Die Matrix von „%1“ ergibt %2 Jobs; GitLab erlaubt höchstens %3.</translation>
    </message>
    <message>
        <source>The matrix of “%1” makes two jobs of the name “%2”.</source>
        <translation>Die Matrix von „%1“ ergibt zwei Jobs mit dem Namen „%2“.</translation>
    </message>
    <message>
        <source>The file is empty, or has comments only, which GitLab refuses.</source>
        <translation>Die Datei ist leer oder hat nur Kommentare, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>“%1” is the name of a job and of one that “parallel” makes of “%2”; only the one of “%3” is run.</source>
        <translation>„%1“ ist der Name eines Jobs und zugleich der eines Jobs, den „parallel“ aus „%2“ macht; nur der von „%3“ wird ausgeführt.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2” in its needs, which its own matrix does not have.</source>
        <translation>„%1“ fragt in „needs“ nach „%2“, was die eigene Matrix nicht hat.</translation>
    </message>
    <message>
        <source>“%1” needs the instance “%2”, which “%3” does not have: it makes “%4”.</source>
        <translation>„%1“ benötigt die Instanz „%2“, die „%3“ nicht hat: Der Job ergibt „%4“.</translation>
    </message>
    <message>
        <source>The matrix of “%1” is empty, so GitLab makes no job of it.</source>
        <translation>Die Matrix von „%1“ ist leer, daher macht GitLab keinen Job daraus.</translation>
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
        <translation>„%1“ führt „%2“ in „%3“ aus, das diesen Paketmanager nicht hat.</translation>
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
</context>
<context>
    <name>MakeCommandsTexts</name>
    <message>
        <source>What “%1” runs is not known to Caravan: it takes as long as building and testing what is named does.</source>
        <translation>Was „%1“ ausführt, ist Caravan nicht bekannt: Es dauert so lange, wie das Bauen und Testen des Genannten dauert.</translation>
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
        <translation>%1 %2 %</translation>
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
    <message>
        <source>“%1” runs “%2” on a checkout that git refuses, because it belongs to another user.</source>
        <translation>„%1“ führt „%2“ auf einem Checkout aus, den git ablehnt, weil er einem anderen Benutzer gehört.</translation>
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
        <translation>Nix baut OCaml, %1 CPU-Sekunden, auf %2 vCPU</translation>
    </message>
    <message numerus="yes">
        <source>Nix builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>Nix baut %n Paket, %1 CPU-Sekunden, auf %2 vCPU</numerusform>
            <numerusform>Nix baut %n Pakete, %1 CPU-Sekunden, auf %2 vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>No binary cache has OCaml and the project&apos;s packages, so that Nix builds them in every run.</source>
        <translation>Kein binärer Cache hat OCaml und die Pakete des Projekts, sodass Nix sie in jedem Lauf baut.</translation>
    </message>
</context>
<context>
    <name>NodesTexts</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>OcamlChoiceTexts</name>
    <message>
        <source>%1 asks for OCaml %2.</source>
        <translation>%1 verlangt OCaml %2.</translation>
    </message>
    <message>
        <source>%1 tests OCaml %2, of which the newest that fits is taken.</source>
        <translation>%1 testet OCaml %2, wovon das neueste passende genommen wird.</translation>
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
</context>
<context>
    <name>OpamCommandsTexts</name>
    <message>
        <source>opam update</source>
        <translation>opam update</translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation>opam lädt und löst auf</translation>
    </message>
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
            <numerusform>%n Paket, %1 CPU-Sekunden, %2 gleichzeitig auf %3 vCPU</numerusform>
            <numerusform>%n Pakete, %1 CPU-Sekunden, %2 gleichzeitig auf %3 vCPU</numerusform>
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
</context>
<context>
    <name>OpamQuestionTexts</name>
    <message>
        <source>opam did not say what it would install.</source>
        <translation>opam hat nicht gesagt, was es installieren würde.</translation>
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
        <translation>OCaml %1 aus den Quellen, %2 CPU-Sekunden, auf %3 vCPU</translation>
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
        <translation>OCaml aus den Quellen, %1 CPU-Sekunden, auf %2 vCPU</translation>
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
    <name>OwnFactsTexts</name>
    <message>
        <source>The figures of an estimate must be a map.</source>
        <translation>Die Zahlen einer Schätzung müssen eine Map sein.</translation>
    </message>
    <message>
        <source>“down” and “up” are factors of at least 1.</source>
        <translation>„down“ und „up“ sind Faktoren von mindestens 1.</translation>
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
</context>
<context>
    <name>OwnRunnersTexts</name>
    <message>
        <source>There is no runner profile “%1” that this one could be like. Profiles are: %2.</source>
        <translation>Es gibt kein Runner-Profil „%1“, dem dieses gleichen könnte. Profile sind: %2.</translation>
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
            <numerusform>%n Paket, das niemand gemessen hat, braucht zusammen %2 CPU-Sekunden, vorhergesagt aus dem, was das Repository darüber sagt; neun von zehn liegen innerhalb des Faktors %3: %1.</numerusform>
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
        <translation>Auf einen Runner warten</translation>
    </message>
    <message>
        <source>Pull image</source>
        <translation>Image herunterladen</translation>
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
        <source>System packages</source>
        <translation>Systempakete</translation>
    </message>
    <message>
        <source>Set up opam</source>
        <translation>opam einrichten</translation>
    </message>
    <message>
        <source>Install dependencies</source>
        <translation>Abhängigkeiten installieren</translation>
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
        <translation>Artefakte hochladen</translation>
    </message>
    <message>
        <source>Push and deploy</source>
        <translation>Hochladen und bereitstellen</translation>
    </message>
    <message>
        <source>Publish pages</source>
        <translation>Seiten veröffentlichen</translation>
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
        <translation>Job „%1“ führt „%2“ aus, und das Image „%3“ hat diesen Paketmanager nicht.</translation>
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
        <source>Overwrite it with the text in this window, or reload it? A reload can be undone.</source>
        <translation>Mit dem Text in diesem Fenster überschreiben oder neu laden? Ein Neuladen lässt sich rückgängig machen.</translation>
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
</context>
<context>
    <name>ProposeTexts</name>
    <message>
        <source>The folder %1 has no opam files, and “opam install .” reads nothing else.</source>
        <translation>Der Ordner %1 hat keine opam-Dateien, und „opam install .“ liest nichts anderes.</translation>
    </message>
    <message>
        <source>dune-project generates them: run “dune build” and commit the *.opam files.</source>
        <translation>dune-project erzeugt sie: Führen Sie „dune build“ aus, und committen Sie die *.opam-Dateien.</translation>
    </message>
    <message>
        <source>The folder %1 has no opam files, so there is no OCaml package to build.</source>
        <translation>Der Ordner %1 hat keine opam-Dateien, daher gibt es kein OCaml-Paket zu bauen.</translation>
    </message>
    <message>
        <source>Open the folder that has the *.opam files, or add (generate_opam_files) and a package to dune-project.</source>
        <translation>Öffnen Sie den Ordner, der die *.opam-Dateien hat, oder fügen Sie (generate_opam_files) und ein Paket zu dune-project hinzu.</translation>
    </message>
    <message>
        <source>No release of OCaml that Caravan knows satisfies “%1”.</source>
        <translation>Kein OCaml-Release, das Caravan kennt, erfüllt „%1“.</translation>
    </message>
    <message>
        <source>There is no block “%1”.</source>
        <translation>Es gibt keinen Baustein „%1“.</translation>
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
        <source>“%1” has “rules” and “%2” together, which GitLab refuses.</source>
        <translation>„%1“ hat „rules“ und „%2“ zusammen, was GitLab ablehnt.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” by “dependencies”, and does not need it.</source>
        <translation>„%1“ übernimmt durch „dependencies“ die Artefakte des Jobs „%2“, benötigt ihn aber nicht.</translation>
    </message>
    <message>
        <source>“%1” takes the artifacts of “%2” by “dependencies”, which does not run before it.</source>
        <translation>„%1“ übernimmt durch „dependencies“ die Artefakte des Jobs „%2“, der nicht davor läuft.</translation>
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
        <source>“%1” shows artifacts as “%2”, but names no paths, or a pattern.</source>
        <translation>„%1“ zeigt Artefakte als „%2“ an, nennt aber keine Pfade, oder ein Muster.</translation>
    </message>
    <message>
        <source>A job extends “%1”, which has the key “%2”, and GitLab knows no such key.</source>
        <translation>Ein Job erweitert „%1“ (extends), das den Schlüssel „%2“ hat, und GitLab kennt keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; GitLab takes at most %3 here.</source>
        <translation>Der Name „%1…“ hat %2 Zeichen; GitLab erlaubt hier höchstens %3.</translation>
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
        <translation>Der reguläre Ausdruck ist zu groß: Er benötigt mehr als die 8 MiB, die GitLab einem gibt.</translation>
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
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>The same holds for %1 and %2 more.</source>
        <translation>Dasselbe gilt für %1 und %2 weitere.</translation>
    </message>
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
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Expected time of a run; the line over each bar goes from P10 to P90 of a warm run.</source>
        <translation>Erwartete Dauer eines Laufs; die Linie über jedem Balken reicht von P10 bis P90 eines warmen Laufs.</translation>
    </message>
    <message>
        <source>Expected time of a run, by how often dependencies change; the dashed line is how often they do now.</source>
        <translation>Erwartete Dauer eines Laufs, je nachdem, wie oft sich Abhängigkeiten ändern; die gestrichelte Linie ist, wie oft sie es jetzt tun.</translation>
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
        <translation>Neue Abhängigkeiten</translation>
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
        <source>Job “%1” leaves the project’s folder by “%2” before “%3”, which prepares its switch.</source>
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
    <message>
        <source>Job “%1” asks for a runner by its tags.</source>
        <translation>Job „%1“ verlangt durch seine Tags einen Runner.</translation>
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
        <source>Measures a runner for Caravan: builds the project under %1, without caches and with them.</source>
        <translation>Misst einen Runner für Caravan: baut das Projekt mit %1, ohne Caches und mit ihnen.</translation>
    </message>
    <message>
        <source>Run it as the .gitlab-ci.yml of a branch, save the raw log of each job, and give them to</source>
        <translation>Führen Sie es als .gitlab-ci.yml eines Branchs aus, speichern Sie das rohe Log jedes Jobs, und geben Sie die Logs an</translation>
    </message>
    <message>
        <source>gitlab-ci-local runs it, too; its output is such a log.</source>
        <translation>gitlab-ci-local führt es auch aus; seine Ausgabe ist ein solches Log.</translation>
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
        <source>“%1” says nothing that Caravan knows of a project’s server and runners.</source>
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
        <source>drop a job here</source>
        <translation>einen Job hier ablegen</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
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
        <source>“%1” is not in the pipeline for %2, which is what is timed.</source>
        <translation>„%1“ ist nicht in der Pipeline für %2, die hier geschätzt wird.</translation>
    </message>
    <message>
        <source>“%1” starts another pipeline, whose time is not known here.</source>
        <translation>„%1“ startet eine andere Pipeline, deren Dauer hier nicht bekannt ist.</translation>
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
        <translation>%1 %2 (%3 %)</translation>
    </message>
    <message>
        <source>“%1” takes %2 on average over such runs: %3.</source>
        <translation>„%1“ dauert bei solchen Läufen im Mittel %2: %3.</translation>
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
    <name>caravan::CodeEditor</name>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
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
        <source>No strategy is possible</source>
        <translation>Keine Strategie ist möglich</translation>
    </message>
    <message>
        <source>Now  →  %1</source>
        <translation>Jetzt  →  %1</translation>
    </message>
    <message>
        <source>This strategy is in use: the text stays as it is.</source>
        <translation>Diese Strategie ist in Verwendung: Der Text bleibt, wie er ist.</translation>
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
        <source>%1 Choose another event on the Design page.</source>
        <translation>%1 Wählen Sie auf der Seite „Entwurf“ ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>Every column is the pipeline for %1, rewritten for the strategy and estimated on the same runner.</source>
        <translation>Jede Spalte ist die Pipeline für %1, für die Strategie umgeschrieben und auf demselben Runner geschätzt.</translation>
    </message>
    <message>
        <source>“Show YAML” shows what a strategy changes.</source>
        <translation>„YAML zeigen“ zeigt, was eine Strategie ändert.</translation>
    </message>
    <message>
        <source>Minutes of a warm run on the critical path, by phase</source>
        <translation>Minuten eines warmen Laufs auf dem kritischen Pfad, nach Abschnitten</translation>
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
    <name>caravan::DesignPage</name>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
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
    <name>caravan::Document</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
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
        <translation>Quell-Branch</translation>
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
        <source>Reload it, or go on and decide when you save.</source>
        <translation>Laden Sie neu, oder arbeiten Sie weiter und entscheiden Sie beim Speichern.</translation>
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
        <source>Searched from the other end</source>
        <translation>Vom anderen Ende aus gesucht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
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
        <source>This fix changes nothing.</source>
        <translation>Diese Korrektur ändert nichts.</translation>
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
        <source>none</source>
        <translation>keine</translation>
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
        <source>None</source>
        <translation>Keiner</translation>
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
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
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
        <source>About Caravan</source>
        <translation>Über Caravan</translation>
    </message>
    <message>
        <source>Caravan %1

Designs GitLab CI/CD pipelines for OCaml projects.

Copyright 2026 The Caravan developers.
This is free software under the GNU General Public License, version 3 or later; there is no warranty, to the extent permitted by law.</source>
        <translation>Caravan %1

Entwirft GitLab-CI/CD-Pipelines für OCaml-Projekte.

Copyright 2026 The Caravan developers.
Dies ist freie Software unter der GNU General Public License, Version 3 oder später; soweit gesetzlich zulässig, besteht keine Gewährleistung.</translation>
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
</context>
<context>
    <name>caravan::PhaseBar</name>
    <message>
        <source>Time by phase</source>
        <translation>Zeit nach Abschnitten</translation>
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
        <source>Diff</source>
        <translation>Diff</translation>
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
        <source>Error</source>
        <translation>Fehler</translation>
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
        <source>the host’s Docker socket</source>
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
            <numerusform>opam %1 wählt dasselbe %n Paket</numerusform>
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
        <source>Ask opam itself what it would choose</source>
        <translation>opam selbst fragen, was es wählen würde</translation>
    </message>
    <message>
        <source>Cancel asking opam, which has done step %1 of %2</source>
        <translation>Das Fragen von opam abbrechen, das Schritt %1 von %2 getan hat</translation>
    </message>
    <message>
        <source>Cancel asking opam</source>
        <translation>Das Fragen von opam abbrechen</translation>
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
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>stages, jobs, images and cache strategies onto the canvas; the YAML follows, and nothing you wrote is lost.</source>
        <translation>Phasen, Jobs, Images und Cache-Strategien auf die Arbeitsfläche; das YAML folgt, und nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Know</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>how long it takes before anything runs, and why: on a first run, and with a cache.</source>
        <translation>wie lange es dauert, bevor etwas läuft, und warum: beim ersten Lauf und mit Cache.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>between cache strategies side by side, on your project&apos;s own dependencies.</source>
        <translation>zwischen Cache-Strategien nebeneinander, anhand der Abhängigkeiten Ihres Projekts.</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Hier werden Projekte aufgelistet, die Sie öffnen.</translation>
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
        <translation>%1 · Cache %2 · %3 Wh · %4 g CO₂e</translation>
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
        <translation>Energie: %1 bis %2 Wh</translation>
    </message>
    <message>
        <source>Carbon: %1 to %2 g CO₂e</source>
        <translation>CO₂-Bilanz: %1 bis %2 g CO₂e</translation>
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
        <source>cold %1 · warm %2 (P90 %3)</source>
        <translation>kalt %1 · warm %2 (P90 %3)</translation>
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
</context>
<context>
    <name>caravan::TextSync</name>
    <message>
        <source>Type in the text</source>
        <translation>Im Text tippen</translation>
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
        <source>Run</source>
        <translation>Lauf</translation>
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
</context>
<context>
    <name>caravan::canvas::ZoomBar</name>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
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
        <translation>%1 %</translation>
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
        <translation>%1 min</translation>
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
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>Between %1 and %2 Wh</source>
        <translation>Zwischen %1 und %2 Wh</translation>
    </message>
    <message>
        <source>CO₂e per run</source>
        <translation>CO₂e je Lauf</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Between %1 and %2 g</source>
        <translation>Zwischen %1 und %2 g</translation>
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
        <translation>Diese verwenden</translation>
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
    <name>caravan::comparing::PhaseChart</name>
    <message>
        <source>Minutes by phase, for each strategy</source>
        <translation>Minuten nach Abschnitten, für jede Strategie</translation>
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
    <message>
        <source>It moves the wall time by %1, from its P10 to its P90.</source>
        <translation>Das verschiebt die Gesamtdauer um %1, von ihrem P10 bis zu ihrem P90.</translation>
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
        <source>none</source>
        <translation>keine</translation>
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
</context>
<context>
    <name>caravan::inspector::CacheSection</name>
    <message>
        <source>Cache key</source>
        <translation>Cache-Schlüssel</translation>
    </message>
    <message>
        <source>This job keeps nothing between runs.</source>
        <translation>Dieser Job bewahrt zwischen Läufen nichts auf.</translation>
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
        <source>Writes the strategy’s own lines, variables and cache once more; all others stay as they are.</source>
        <translation>Schreibt die eigenen Zeilen, Variablen und den Cache der Strategie noch einmal; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Differs from its strategy</source>
        <translation>Weicht von der Strategie ab</translation>
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
        <translation>%1 min</translation>
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
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
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
        <source>%1 warm · %2</source>
        <translation>%1 warm · %2</translation>
    </message>
    <message>
        <source>fails · %1</source>
        <translation>schlägt fehl · %1</translation>
    </message>
    <message>
        <source>With the %1</source>
        <comment>what is added to a strategy</comment>
        <translation>Mit %1</translation>
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
</TS>
