<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CacheEdit</name>
    <message numerus="yes">
        <source>A cache key is made of %n file(s) at most.</source>
        <translation>
            <numerusform>A cache key is made of %n file at most.</numerusform>
            <numerusform>A cache key is made of %n files at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parallel instance(s)</source>
        <translation>
            <numerusform>%n parallel instance</numerusform>
            <numerusform>%n parallel instances</numerusform>
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
    <name>caravan::ProjectPanel</name>
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
        <source>and %n more file(s) that could not be read</source>
        <translation>
            <numerusform>and %n more file that could not be read</numerusform>
            <numerusform>and %n more files that could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::StatusLine</name>
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
    <name>caravan::estimate::Caches</name>
    <message numerus="yes">
        <source>artifacts of %n job(s)</source>
        <translation>
            <numerusform>artifacts of %n job</numerusform>
            <numerusform>artifacts of %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::estimate::OpamInstall</name>
    <message numerus="yes">
        <source>%n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation>
            <numerusform>%n package, %1 CPU seconds, on %2 vCPU</numerusform>
            <numerusform>%n packages, %1 CPU seconds, on %2 vCPU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::estimate::SystemPackages</name>
    <message numerus="yes">
        <source>%n system package(s): %1</source>
        <translation>
            <numerusform>%n system package: %1</numerusform>
            <numerusform>%n system packages: %1</numerusform>
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
    <name>caravan::inspector::PipelineSummary</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
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
    <name>caravan::recipes::CacheRewrite</name>
    <message numerus="yes">
        <source>Job “%1” has %n cache(s) already, and GitLab takes four at most.</source>
        <translation>
            <numerusform>Job “%1” has %n cache already, and GitLab takes four at most.</numerusform>
            <numerusform>Job “%1” has %n caches already, and GitLab takes four at most.</numerusform>
        </translation>
    </message>
</context>
</TS>
