<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessibleTexts</name>
    <message numerus="yes">
        <source>Stage %1 with %n job(s).</source>
        <translation>
            <numerusform>Stage %1 with %n job.</numerusform>
            <numerusform>Stage %1 with %n jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingOpamTexts</name>
    <message numerus="yes">
        <source>opam has not answered within %n second(s).</source>
        <translation>
            <numerusform>opam has not answered within %n second.</numerusform>
            <numerusform>opam has not answered within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CacheChangesTexts</name>
    <message numerus="yes">
        <source>A cache key is made of %n file(s) at most.</source>
        <translation>
            <numerusform>A cache key is made of %n file at most.</numerusform>
            <numerusform>A cache key is made of %n files at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CacheRewriteTexts</name>
    <message numerus="yes">
        <source>Job “%1” has %n cache(s) already, and GitLab takes four at most.</source>
        <translation>
            <numerusform>Job “%1” has %n cache already, and GitLab takes four at most.</numerusform>
            <numerusform>Job “%1” has %n caches already, and GitLab takes four at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CachesTexts</name>
    <message numerus="yes">
        <source>artifacts of %n job(s)</source>
        <translation>
            <numerusform>artifacts of %n job</numerusform>
            <numerusform>artifacts of %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibratingTexts</name>
    <message numerus="yes">
        <source>Profile “%1”, fitted to %n time(s) of jobs:</source>
        <translation>
            <numerusform>Profile “%1”, fitted to %n time of a job:</numerusform>
            <numerusform>Profile “%1”, fitted to %n times of jobs:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%n time(s))</source>
        <translation>
            <numerusform>%1 → %2 (%n time)</numerusform>
            <numerusform>%1 → %2 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationTexts</name>
    <message numerus="yes">
        <source>Logs do not tell how many processors a runner has: %n of the profile “%1” are taken, and the CPU time is fitted for that many.</source>
        <translation>
            <numerusform>Logs do not tell how many processors a runner has: %n of the profile “%1” is taken, and the CPU time is fitted for that many.</numerusform>
            <numerusform>Logs do not tell how many processors a runner has: %n of the profile “%1” are taken, and the CPU time is fitted for that many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs are of %n runners (%1), and one profile is fitted to all.</source>
        <translation>
            <numerusform>The logs are of %n runner (%1), and one profile is fitted to all.</numerusform>
            <numerusform>The logs are of %n runners (%1), and one profile is fitted to all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The estimates of %n job(s) install packages where their logs do not, or the other way round: the times of their scripts are passed over.</source>
        <translation>
            <numerusform>The estimate of %n job installs packages where its log does not, or the other way round: the time of its script is passed over.</numerusform>
            <numerusform>The estimates of %n jobs install packages where their logs do not, or the other way round: the times of their scripts are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) are of runs that other logs are of, too, and count once.</source>
        <translation>
            <numerusform>%n log is of a run that another log is of, too, and counts once.</numerusform>
            <numerusform>%n logs are of runs that other logs are of, too, and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) show nothing that can be estimated, and are passed over.</source>
        <translation>
            <numerusform>%n log shows nothing that can be estimated, and is passed over.</numerusform>
            <numerusform>%n logs show nothing that can be estimated, and are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueRowsTexts</name>
    <message numerus="yes">
        <source>%1 CPU seconds (%2 to %3), %4, %n file(s)</source>
        <translation>
            <numerusform>%1 CPU seconds (%2 to %3), %4, %n file</numerusform>
            <numerusform>%1 CPU seconds (%2 to %3), %4, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 vCPU, %3 CPU seconds for each measured one, network %4/s, cache %5/s, unpacking %6/s, %n job(s) at once</source>
        <translation>
            <numerusform>%1: %2 vCPU, %3 CPU seconds for each measured one, network %4/s, cache %5/s, unpacking %6/s, %n job at once</numerusform>
            <numerusform>%1: %2 vCPU, %3 CPU seconds for each measured one, network %4/s, cache %5/s, unpacking %6/s, %n jobs at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuneCacheTexts</name>
    <message numerus="yes">
        <source>dune builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>dune builds %n package, %1 CPU seconds, on %2 vCPU</numerusform>
            <numerusform>dune builds %n packages, %1 CPU seconds, on %2 vCPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them from its cache</source>
        <translation>
            <numerusform>, %n of them from its cache</numerusform>
            <numerusform>, %n of them from its cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuneCommandsTexts</name>
    <message numerus="yes">
        <source>What “%1” needs besides %n line(s) of the project is not known: it can be all of it.</source>
        <translation>
            <numerusform>What “%1” needs besides %n line of the project is not known: it can be all of it.</numerusform>
            <numerusform>What “%1” needs besides %n lines of the project is not known: it can be all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPlaceTexts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the source “%1” this changes %n job(s): %2.</source>
        <translation>
            <numerusform>At the source “%1” this changes %n job: %2.</numerusform>
            <numerusform>At the source “%1” this changes %n jobs: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message numerus="yes">
        <source>%1 is a list of %n item(s), which have numbers from 0 on.</source>
        <translation>
            <numerusform>%1 is a list of %n item, which has the number 0.</numerusform>
            <numerusform>%1 is a list of %n items, which have numbers from 0 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstimateSystemPackagesTexts</name>
    <message numerus="yes">
        <source>%n system package(s): %1</source>
        <translation>
            <numerusform>%n system package: %1</numerusform>
            <numerusform>%n system packages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstimateTexts</name>
    <message numerus="yes">
        <source>The opam file asks for another “%1”, the middle one of the packages that it names and jobs install: %n package(s) are made anew.</source>
        <translation>
            <numerusform>The opam file asks for another “%1”, the middle one of the packages that it names and jobs install: %n package is made anew.</numerusform>
            <numerusform>The opam file asks for another “%1”, the middle one of the packages that it names and jobs install: %n packages are made anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluatorTexts</name>
    <message numerus="yes">
        <source>None of its %n rule(s) holds; the first is in %1.</source>
        <translation>
            <numerusform>Its only rule does not hold; it is in %1.</numerusform>
            <numerusform>None of its %n rules holds; the first is in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workflow rule(s) holds; the first is in %1.</source>
        <translation>
            <numerusform>The only workflow rule does not hold; it is in %1.</numerusform>
            <numerusform>None of the %n workflow rules holds; the first is in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpressionLexerTexts</name>
    <message numerus="yes">
        <source>The condition has more than %n part(s), which GitLab refuses.</source>
        <translation>
            <numerusform>The condition has more than %n part, which GitLab refuses.</numerusform>
            <numerusform>The condition has more than %n parts, which GitLab refuses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The condition is longer than %n character(s).</source>
        <translation>
            <numerusform>The condition is longer than %n character.</numerusform>
            <numerusform>The condition is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceTexts</name>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation>
            <numerusform>%n problem.</numerusform>
            <numerusform>%n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsTexts</name>
    <message numerus="yes">
        <source>“%1” has %n cache(s), and GitLab takes four at most.</source>
        <translation>
            <numerusform>“%1” has %n cache, and GitLab takes four at most.</numerusform>
            <numerusform>“%1” has %n caches, and GitLab takes four at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cache key of “%1” names %n file(s), and GitLab takes two at most.</source>
        <translation>
            <numerusform>A cache key of “%1” names %n file, and GitLab takes two at most.</numerusform>
            <numerusform>A cache key of “%1” names %n files, and GitLab takes two at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cache of “%1” has %n fallback key(s), and GitLab takes five at most.</source>
        <translation>
            <numerusform>A cache of “%1” has %n fallback key, and GitLab takes five at most.</numerusform>
            <numerusform>A cache of “%1” has %n fallback keys, and GitLab takes five at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchedTexts</name>
    <message numerus="yes">
        <source>%n file(s) removed, %1.</source>
        <translation>
            <numerusform>%n file removed, %1.</numerusform>
            <numerusform>%n files removed, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1, %2 in all. What was not used for %3 days is dropped when something is fetched.</source>
        <translation>
            <numerusform>%n file in %1, %2 in all. What was not used for %3 days is dropped when something is fetched.</numerusform>
            <numerusform>%n files in %1, %2 in all. What was not used for %3 days is dropped when something is fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GestureWordsTexts</name>
    <message numerus="yes">
        <source>“%1” takes %n word(s).</source>
        <translation>
            <numerusform>“%1” takes %n word.</numerusform>
            <numerusform>“%1” takes %n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlobTexts</name>
    <message numerus="yes">
        <source>The pattern is longer than %n character(s).</source>
        <translation>
            <numerusform>The pattern is longer than %n character.</numerusform>
            <numerusform>The pattern is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The braces of “%1” stand for more than %n pattern(s).</source>
        <translation>
            <numerusform>The braces of “%1” stand for more than %n pattern.</numerusform>
            <numerusform>The braces of “%1” stand for more than %n patterns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryReportTexts</name>
    <message numerus="yes">
        <source>%n commit(s) from %1 to %2, replayed on %3.</source>
        <translation>
            <numerusform>%n commit from %1 to %2, replayed on %3.</numerusform>
            <numerusform>%n commits from %1 to %2, replayed on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pushed to %n branch(es).</source>
        <translation>
            <numerusform>Pushed to %n branch.</numerusform>
            <numerusform>Pushed to %n branches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) expired</source>
        <translation>
            <numerusform>%n cache expired</numerusform>
            <numerusform>%n caches expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) gave way to others</source>
        <translation>
            <numerusform>%n cache gave way to others</numerusform>
            <numerusform>%n caches gave way to others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a cache was too large to be stored</source>
        <translation>
            <numerusform>%n time a cache was too large to be stored</numerusform>
            <numerusform>%n times a cache was too large to be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) without a pipeline</source>
        <translation>
            <numerusform>%n commit without a pipeline</numerusform>
            <numerusform>%n commits without a pipeline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message numerus="yes">
        <source>How often a run is in which scenario was counted in the last %n commit(s) of the project.</source>
        <translation>
            <numerusform>How often a run is in which scenario was counted in the last commit of the project.</numerusform>
            <numerusform>How often a run is in which scenario was counted in the last %n commits of the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The runner “%1” drops a cache that nobody has written for %n day(s).</source>
        <translation>
            <numerusform>The runner “%1” drops a cache that nobody has written for %n day.</numerusform>
            <numerusform>The runner “%1” drops a cache that nobody has written for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” would have taken the least: %2 h of runners for %n run(s).</source>
        <translation>
            <numerusform>“%1” would have taken the least: %2 h of runners for %n run.</numerusform>
            <numerusform>“%1” would have taken the least: %2 h of runners for %n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageBuildTexts</name>
    <message numerus="yes">
        <source>“%1” builds for %n platform(s) that the runner is not: emulated, programs take %2 times as long.</source>
        <translation>
            <numerusform>“%1” builds for %n platform that the runner is not: emulated, programs take %2 times as long.</numerusform>
            <numerusform>“%1” builds for %n platforms that the runner is not: emulated, programs take %2 times as long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectingTexts</name>
    <message numerus="yes">
        <source>chooses the same %n package(s)</source>
        <translation>
            <numerusform>chooses the same %n package</numerusform>
            <numerusform>chooses the same %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 @ %2, %n commit(s), default branch %3</source>
        <translation>
            <numerusform>%1 @ %2, %n commit, default branch %3</numerusform>
            <numerusform>%1 @ %2, %n commits, default branch %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of the last %n commit(s)</source>
        <translation>
            <numerusform>in %1 of the last %n commit</numerusform>
            <numerusform>in %1 of the last %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsTexts</name>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 of %n job</numerusform>
            <numerusform>%1 of %n jobs</numerusform>
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
    <name>JobFoldTexts</name>
    <message numerus="yes">
        <source>Together the jobs have %n cache(s), and GitLab takes four at most.</source>
        <translation>
            <numerusform>Together the jobs have %n cache, and GitLab takes four at most.</numerusform>
            <numerusform>Together the jobs have %n caches, and GitLab takes four at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRunTexts</name>
    <message numerus="yes">
        <source>it fails, and is run again %n time(s)</source>
        <translation>
            <numerusform>it fails, and is run again once</numerusform>
            <numerusform>it fails, and is run again %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysTexts</name>
    <message numerus="yes">
        <source>The key “%1” stands twice in “%2”, for the first time %n line(s) above; only the last one counts.</source>
        <translation>
            <numerusform>The key “%1” stands twice in “%2”, for the first time %n line above; only the last one counts.</numerusform>
            <numerusform>The key “%1” stands twice in “%2”, for the first time %n lines above; only the last one counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NixCommandsTexts</name>
    <message numerus="yes">
        <source>Nix builds %n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>Nix builds %n package, %1 CPU seconds, on %2 vCPU</numerusform>
            <numerusform>Nix builds %n packages, %1 CPU seconds, on %2 vCPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OCaml and %n package(s) from a binary cache</source>
        <translation>
            <numerusform>OCaml and %n package from a binary cache</numerusform>
            <numerusform>OCaml and %n packages from a binary cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodesTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpamInstallTexts</name>
    <message numerus="yes">
        <source>, %n of them from the dune cache</source>
        <translation>
            <numerusform>, %n of them from the dune cache</numerusform>
            <numerusform>, %n of them from the dune cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), %1 CPU seconds, %2 at once on %3 vCPU</source>
        <translation>
            <numerusform>%n package, %1 CPU seconds, %2 at once on %3 vCPU</numerusform>
            <numerusform>%n packages, %1 CPU seconds, %2 at once on %3 vCPU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpamJobsTexts</name>
    <message numerus="yes">
        <source>opam builds %n package(s) at once, one less than the runner has processors, since no -j and no OPAMJOBS says otherwise.</source>
        <translation>
            <numerusform>opam builds one package at a time with one process, one less than the runner has processors, since no -j and no OPAMJOBS says otherwise.</numerusform>
            <numerusform>opam builds %n packages at once, one less than the runner has processors, since no -j and no OPAMJOBS says otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWorkTexts</name>
    <message numerus="yes">
        <source>%n line(s) of C are compiled</source>
        <translation>
            <numerusform>%n line of C is compiled</numerusform>
            <numerusform>%n lines of C are compiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of C++ are compiled</source>
        <translation>
            <numerusform>%n line of C++ is compiled</numerusform>
            <numerusform>%n lines of C++ are compiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of Rust are compiled</source>
        <translation>
            <numerusform>%n line of Rust is compiled</numerusform>
            <numerusform>%n lines of Rust are compiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of OCaml are compiled</source>
        <translation>
            <numerusform>%n line of OCaml is compiled</numerusform>
            <numerusform>%n lines of OCaml are compiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n test(s), as a small one has, since it does not tell.</source>
        <translation>
            <numerusform>The project has %n test, as a small one has, since it does not tell.</numerusform>
            <numerusform>The project has %n tests, as a small one has, since it does not tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programs that are not installed, with %n test(s)</source>
        <translation>
            <numerusform>programs that are not installed, with %n test</numerusform>
            <numerusform>programs that are not installed, with %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) run</source>
        <translation>
            <numerusform>%n test runs</numerusform>
            <numerusform>%n tests run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the project&apos;s tests run, its files do not tell: %1 CPU seconds for %n test(s), up to %2.</source>
        <translation>
            <numerusform>How long the project&apos;s tests run, its files do not tell: %1 CPU seconds for %n test, up to %2.</numerusform>
            <numerusform>How long the project&apos;s tests run, its files do not tell: %1 CPU seconds for %n tests, up to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of proofs are checked</source>
        <translation>
            <numerusform>%n line of proofs is checked</numerusform>
            <numerusform>%n lines of proofs are checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n line(s) of proofs, as one of a middling size has, since they are not known.</source>
        <translation>
            <numerusform>The project has %n line of proofs, as one of a middling size has, since they are not known.</numerusform>
            <numerusform>The project has %n lines of proofs, as one of a middling size has, since they are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documentation of %n line(s)</source>
        <translation>
            <numerusform>documentation of %n line</numerusform>
            <numerusform>documentation of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>format of %n line(s)</source>
        <translation>
            <numerusform>format of %n line</numerusform>
            <numerusform>format of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageAssumptionsTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) that nobody measured take %2 CPU seconds together, predicted from what the repository says of them; nine of ten are within a factor of %3: %1.</source>
        <translation>
            <numerusform>%n package that nobody measured takes %2 CPU seconds, predicted from what the repository says of it; nine of ten are within a factor of %3: %1.</numerusform>
            <numerusform>%n packages that nobody measured take %2 CPU seconds together, predicted from what the repository says of them; nine of ten are within a factor of %3: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrompterTexts</name>
    <message numerus="yes">
        <source>&amp;In all of them (%n job(s))</source>
        <translation>
            <numerusform>&amp;In all of them (%n job)</numerusform>
            <numerusform>&amp;In all of them (%n jobs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;In %1 (%n job(s))</source>
        <translation>
            <numerusform>&amp;In %1 (%n job)</numerusform>
            <numerusform>&amp;In %1 (%n jobs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run the scripts of %n job(s) on this machine?</source>
        <translation>
            <numerusform>Run the scripts of %n job on this machine?</numerusform>
            <numerusform>Run the scripts of %n jobs on this machine?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayingTexts</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all</source>
        <translation>
            <numerusform>and %n more; --json lists them all</numerusform>
            <numerusform>and %n more; --json lists them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message numerus="yes">
        <source>The same holds for %1 and %n more.</source>
        <translation>
            <numerusform>The same holds for %1 and %n more.</numerusform>
            <numerusform>The same holds for %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShapeCheckTexts</name>
    <message numerus="yes">
        <source>“%1” is “%2”; GitLab takes at most %n day(s).</source>
        <translation>
            <numerusform>“%1” is “%2”; GitLab takes at most %n day.</numerusform>
            <numerusform>“%1” is “%2”; GitLab takes at most %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfItemsTexts</name>
    <message numerus="yes">
        <source>%n part(s) of the file that are kept as they are</source>
        <translation>
            <numerusform>%n part of the file that is kept as it is</numerusform>
            <numerusform>%n parts of the file that are kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s), which run in no pipeline</source>
        <translation>
            <numerusform>%n template, which runs in no pipeline</numerusform>
            <numerusform>%n templates, which run in no pipeline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesTexts</name>
    <message numerus="yes">
        <source>%n file(s) are written</source>
        <translation>
            <numerusform>%n file is written</numerusform>
            <numerusform>%n files are written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GitLab fetches %n commit(s) of the repository, since no GIT_DEPTH says otherwise; its whole history has %1.</source>
        <translation>
            <numerusform>GitLab fetches %n commit of the repository, since no GIT_DEPTH says otherwise; its whole history has %1.</numerusform>
            <numerusform>GitLab fetches %n commits of the repository, since no GIT_DEPTH says otherwise; its whole history has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submodule(s) are fetched</source>
        <translation>
            <numerusform>%n submodule is fetched</numerusform>
            <numerusform>%n submodules are fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How large the %n submodule(s) are is not known: %1 s for each, up to %2 s.</source>
        <translation>
            <numerusform>How large the submodule is, is not known: %1 s for it, up to %2 s.</numerusform>
            <numerusform>How large the %n submodules are is not known: %1 s for each, up to %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submodule(s) are asked for</source>
        <translation>
            <numerusform>%n submodule is asked for</numerusform>
            <numerusform>%n submodules are asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of Git LFS, %1</source>
        <translation>
            <numerusform>%n file of Git LFS, %1</numerusform>
            <numerusform>%n files of Git LFS, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n commit(s) of the repository</source>
        <translation>
            <numerusform>the newest commit of the repository</numerusform>
            <numerusform>the newest %n commits of the repository</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolsTexts</name>
    <message numerus="yes">
        <source>move %n job(s) to %1</source>
        <translation>
            <numerusform>move %n job to %1</numerusform>
            <numerusform>move %n jobs to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraitsTexts</name>
    <message numerus="yes">
        <source>%n rule(s) decide when it runs</source>
        <translation>
            <numerusform>%n rule decides when it runs</numerusform>
            <numerusform>%n rules decide when it runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs %n time(s) at once</source>
        <translation>
            <numerusform>Runs once</numerusform>
            <numerusform>Runs %n times at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntimedTexts</name>
    <message numerus="yes">
        <source>%1 of %n job(s) timed</source>
        <translation>
            <numerusform>%1 of %n job timed</numerusform>
            <numerusform>%1 of %n jobs timed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n more job</numerusform>
            <numerusform>%n more jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictsTexts</name>
    <message numerus="yes">
        <source>There are %n more reason(s).</source>
        <translation>
            <numerusform>There is %n more reason.</numerusform>
            <numerusform>There are %n more reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::EventBar</name>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 of %n job</numerusform>
            <numerusform>%1 of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as on this branch: %n file(s)</source>
        <translation>
            <numerusform>as on this branch: %n file</numerusform>
            <numerusform>as on this branch: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as in the last commit: %n file(s)</source>
        <translation>
            <numerusform>as in the last commit: %n file</numerusform>
            <numerusform>as in the last commit: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::FetchedDialog</name>
    <message numerus="yes">
        <source>Remove the fetched files that were not used for %n day(s)?</source>
        <translation>
            <numerusform>Remove the fetched files that were not used for %n day?</numerusform>
            <numerusform>Remove the fetched files that were not used for %n days?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all, in %2.</source>
        <translation>
            <numerusform>%n file, %1 in all, in %2.</numerusform>
            <numerusform>%n files, %1 in all, in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::FindBar</name>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>Found %n time</numerusform>
            <numerusform>Found %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Replaced %n time</numerusform>
            <numerusform>Replaced %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::FixList</name>
    <message numerus="yes">
        <source>Fix this and %n more of its kind (%1)</source>
        <translation>
            <numerusform>Fix this and %n more of its kind (%1)</numerusform>
            <numerusform>Fix this and %n more of its kind (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::HistoryPage</name>
    <message numerus="yes">
        <source>The last %n commit(s), replayed</source>
        <translation>
            <numerusform>The last commit, replayed</numerusform>
            <numerusform>The last %n commits, replayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n commit(s) of %1, replayed</source>
        <translation>
            <numerusform>The last commit of %1, replayed</numerusform>
            <numerusform>The last %n commits of %1, replayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::IncludeFlow</name>
    <message numerus="yes">
        <source>%n included file(s) fetched.</source>
        <translation>
            <numerusform>%n included file fetched.</numerusform>
            <numerusform>%n included files fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n included file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n included file could not be fetched.</numerusform>
            <numerusform>%n included files could not be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::InspectorPanel</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::PalettePanel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::PreviewPanel</name>
    <message numerus="yes">
        <source>live · %n line(s) changed</source>
        <translation>
            <numerusform>live · %n line changed</numerusform>
            <numerusform>live · %n lines changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::ProblemRows</name>
    <message numerus="yes">
        <source>%1, %n problem(s), folded</source>
        <translation>
            <numerusform>%1, %n problem, folded</numerusform>
            <numerusform>%1, %n problems, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::ProjectPanel</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opam package(s)</source>
        <translation>
            <numerusform>%n opam package</numerusform>
            <numerusform>%n opam packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s) with files</source>
        <translation>
            <numerusform>and %n more problem with files</numerusform>
            <numerusform>and %n more problems with files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opam %1 chooses the same %n package(s)</source>
        <translation>
            <numerusform>opam %1 chooses the same package</numerusform>
            <numerusform>opam %1 chooses the same %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opam %1 chooses %n package(s) otherwise</source>
        <translation>
            <numerusform>opam %1 chooses %n package otherwise</numerusform>
            <numerusform>opam %1 chooses %n packages otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::RunPage</name>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n log</numerusform>
            <numerusform>%n logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::StatusLine</name>
    <message numerus="yes">
        <source>Pipeline: %n job(s) fail: %1</source>
        <translation>
            <numerusform>Pipeline: %n job fails: %1</numerusform>
            <numerusform>Pipeline: %n jobs fail: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
    <name>caravan::TopBar</name>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Commands</name>
    <message numerus="yes">
        <source>Cut %n job(s)</source>
        <translation>
            <numerusform>Cut %n job</numerusform>
            <numerusform>Cut %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>Duplicate %n job</numerusform>
            <numerusform>Duplicate %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s) to %1</source>
        <translation>
            <numerusform>Move %n job to %1</numerusform>
            <numerusform>Move %n jobs to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>Remove %n job</numerusform>
            <numerusform>Remove %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Menu</name>
    <message numerus="yes">
        <source>Remove %n Job(s)</source>
        <translation>
            <numerusform>Remove %n Job</numerusform>
            <numerusform>Remove %n Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::canvas::SearchBar</name>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <translation>
            <numerusform>%1 of %n job</numerusform>
            <numerusform>%1 of %n jobs</numerusform>
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
    <name>caravan::history::CommitCard</name>
    <message numerus="yes">
        <source>%n file(s) changed in all.</source>
        <translation>
            <numerusform>One file changed in all.</numerusform>
            <numerusform>%n files changed in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::history::HoursChart</name>
    <message numerus="yes">
        <source>%1: %2 h after %n commit(s)</source>
        <translation>
            <numerusform>%1: %2 h after one commit</numerusform>
            <numerusform>%1: %2 h after %n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::AssumptionList</name>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::CacheForm</name>
    <message numerus="yes">
        <source>%1 % of the last %n run(s) would have found it; of the next 100, %2 to %3 will</source>
        <translation>
            <numerusform>%1 % of the last %n run would have found it; of the next 100, %2 to %3 will</numerusform>
            <numerusform>%1 % of the last %n runs would have found it; of the next 100, %2 to %3 will</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PipelineSummary</name>
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
            <numerusform>%1 of %n job</numerusform>
            <numerusform>%1 of %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::RulesSection</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::ScriptSection</name>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n line</numerusform>
            <numerusform>%1 · %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::StageSection</name>
    <message numerus="yes">
        <source>Move %n job(s) to %1</source>
        <translation>
            <numerusform>Move %n job to %1</numerusform>
            <numerusform>Move %n jobs to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
