<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CacheEdit</name>
    <message>
        <source>The job “%1” has no such cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cache key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A cache key is made of %n file(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cache policy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the fallback keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not timed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>drop to add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop to add a stage behind this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop a job here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 in front of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>own steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pull only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache of %1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (P10 %2, P90 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  cold %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parallel instance(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warm run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 in stage %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>There is no block “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache strategy belongs to a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a job, or drop it on a job card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job “%1” uses no opam, so it needs no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on a job that builds or tests OCaml code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image belongs to a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the image of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the image of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginSentence</name>
    <message>
        <source>from default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the top of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab&apos;s own default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from elsewhere in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::Actions</name>
    <message>
        <source>&amp;New Pipeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name Job or Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Job or Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x All Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;fference from Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;t the Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the De&amp;sktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Caravan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::CanvasView</name>
    <message>
        <source>This pipeline has no jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a job here from the list on the left, or let Caravan propose a pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read now: this is its last good state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to a job that shall wait for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::CodeEditor</name>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::ComparePage</name>
    <message>
        <source>Compare strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cache strategy is fastest for this project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes on the critical path, by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating the pipeline under each strategy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job that builds or tests OCaml code on the Design page; then every strategy has a column here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategies could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column is this pipeline, rewritten for the strategy and estimated on the same runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strategy is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now  →  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This strategy is in use: the text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has changed since it was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again, then choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1” for the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::DesignPage</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::DiffView</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::Disk</name>
    <message>
        <source>The symbolic link leads to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbolic link leads to a file that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file, so it cannot be saved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or save into another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed or removed by another program since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has made this file in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload it, or save under another name; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::Document</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::FileFlow</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no opam file, no dune-project and no .gitlab-ci.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that holds them, or add jobs from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Pipeline for a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no opam file and no dune-project, so there is nothing to propose a pipeline from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has a pipeline already; the proposed one stands in its place and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload it, or go on and decide when you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched from the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::FixList</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the selected problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the change that this fix makes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fix changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job · stage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::MainWindow</name>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened; the picture shows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project folder to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caravan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Caravan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Caravan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caravan %1

Designs GitLab CI/CD pipelines for OCaml projects.

Copyright 2026 The Caravan developers.
This is free software under the GNU General Public License, version 3 or later; there is no warranty, to the extent permitted by law.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::PalettePanel</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages &amp; jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp; cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::PhaseBar</name>
    <message>
        <source>Time by phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::PreviewPanel</name>
    <message>
        <source>Text of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML text of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference from the file on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text cannot be read as a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the canvas shows the last text that could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>live · %n line(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same as in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::ProblemsPanel</name>
    <message>
        <source>Fix All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all the fixes that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs yet. What is wrong with a pipeline is listed here, with its fixes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the rules that Caravan knows has anything to say about this pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::ProjectPanel</name>
    <message numerus="yes">
        <source>%n opam package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dune %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no opam file and no dune-project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCaml %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 direct, %2 total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git, no remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, self-managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System packages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the catalogue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::Question</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite it with the text in this window, or reload it? A reload can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::Reading</name>
    <message>
        <source>There is no runner profile, so nothing can be estimated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::Sample</name>
    <message>
        <source>This build of Caravan has no sample project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project cannot be copied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::StartPage</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caravan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab pipelines for OCaml, designed, timed and right the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project with opam files or a .gitlab-ci.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Pipeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed from what the project holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site generator whose cache does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages, jobs, images and cache strategies onto the canvas; the YAML follows, and nothing you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it takes before anything runs, and why: on a first run, and with a cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between cache strategies side by side, on your project&apos;s own dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::StatusLine</name>
    <message>
        <source>Pipeline: no jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline: cold %1 · warm %2 (P90 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · cache %2 · %3 Wh · %4 g CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from start to end: %1 to %2 (P10 to P90)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed: %1 to %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy: %1 to %2 Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon: %1 to %2 g CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::TextSync</name>
    <message>
        <source>Type in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::TopBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::Units</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Commands</name>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 need %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 no longer need %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename stage %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::canvas::Menu</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Stage Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Stage Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::canvas::ZoomBar</name>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom so that everything fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::cli::Command</name>
    <message>
        <source>See caravan-cli %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: caravan-cli COMMAND [options] PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs GitLab CI/CD pipelines for OCaml projects. PATH is a project folder or a CI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 findings, 2 usage, 3 input unreadable or not YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caravan-cli COMMAND --help tells about a command; --man prints a man page, --completion a bash script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See caravan-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::cli::Commands</name>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the file instead of printing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner profile (standard: gitlab.com-small)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what a project folder is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a pipeline for a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how jobs get their dependencies (standard: local-switch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image to use (standard: chosen from the project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write .gitlab-ci.yml, if there is none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what is wrong with a pipeline, why, and what mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend what can be mended and print the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check this rule only; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes lossless edits: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID], remove-job NAME, rename-job OLD NEW, move-job NAME STAGE, add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the palette: stages, jobs, images and strategies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which strategy, image and job block each job is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the pipeline under another strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change this job only; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how long the pipeline will take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold or warm (standard: warm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit with 1 when the median wall time is longer, for instance 8m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit with 1 when more is billed, for instance 20m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the strategies side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this strategy only; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, json, csv, md or html</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::cli::Comparing</name>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm P90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed, warm (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, warm (Wh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e, warm (g)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats are: text, json, csv, md, html.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::cli::Editing</name>
    <message>
        <source>“add-job” wants a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job block “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caravan-cli blocks prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a job “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::cli::Estimating</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed %1 min, %2 Wh, %3 g CO₂e; cache %4, images %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios are: cold, warm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a time such as 8m or 1h30m, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate of %1 is over the budget of %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::cli::Input</name>
    <message>
        <source>The folder has no .gitlab-ci.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caravan-cli propose %1 writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no runner profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::cli::Inspecting</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 direct, %2 in all (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpine packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fedora packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 @ %2, %3 commits, default branch %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCaml sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::compare::Compare</name>
    <message>
        <source>The runner “%1” runs jobs on its host and uses no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” needs docker-in-docker, which works on privileged runners alone; “%2” is not one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::compare::Verdict</name>
    <message>
        <source>“%1” takes %2 on average, if %3 % of the runs are cold: %4 warm, %5 cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes %2, which an estimate cannot tell apart, and has more that can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next best, “%1”, takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::comparing::ColumnCard</name>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P10 %1, P90 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine warm runs of ten take no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache / image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed: what is kept between runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed per run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of all jobs of a warm run, times the cost factor of the runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e per run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what “%1” changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::comparing::PhaseChart</name>
    <message>
        <source>Minutes by phase, for each strategy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Caches</name>
    <message>
        <source>The cache path “%1” of “%2” is outside the project folder, so GitLab keeps nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of cache, %2 unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cache is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache that is pulled and pushed is archived anew on every run, though little in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packed into %2 of cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artifacts of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>artifacts of %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The web site has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts whose contents are not known have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of artifacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Containers</name>
    <message>
        <source>The Dockerfile starts from an image of ocaml/opam and installs all dependencies of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pushed to the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry is asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Costs</name>
    <message>
        <source>No cost has the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Dune</name>
    <message>
        <source>dune builds %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests are built and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documentation of %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format of %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dune has nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the dune cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s program runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dune itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::EnergyData</name>
    <message>
        <source>A power curve maps per cent to watts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power curve needs at least one point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Estimate</name>
    <message>
        <source>The runner “%1” has %2 vCPU and takes %3 s for a CPU second of the measuring machine (P90: %4 times that).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It downloads images at %1 per second and unpacks them at %2 per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its caches stay on its own disk, and the next run gets the same runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy counts processors by the runner&apos;s power curve, memory at %1 W per GB and transfers at %2 Wh per GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity of %1 makes %2 g CO2e per kWh, and the data centre uses %3 kWh for each of computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the server counts with %1 g CO2e per vCPU and hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Fields</name>
    <message>
        <source>A map is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::FileCommands</name>
    <message>
        <source>%1 copied between file systems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Images</name>
    <message>
        <source>The image “%1” is not in the catalogue: it is taken to have %2 compressed, and neither opam nor OCaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” of the project&apos;s registry is there already, with all dependencies, since no job of this pipeline builds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::JobRun</name>
    <message>
        <source>a free runner of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the executor starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of a shell executor has opam, and the compiler that the job&apos;s image would have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the docker service starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repository is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab publishes the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab takes %1 s to publish the pages after the job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Measurements</name>
    <message>
        <source>A measurement needs nine columns, the fourth of them CPU seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Opam</name>
    <message>
        <source>opam update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam reads a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::OpamInstall</name>
    <message numerus="yes">
        <source>%n package(s), %1 CPU seconds, on %2 vCPU</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>opam loads and solves, nothing to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::OpamSwitch</name>
    <message>
        <source>the system&apos;s compiler is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCaml %1 cloned from the image&apos;s switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCaml %1 from source, %2 CPU seconds, on %3 vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam init reads the whole repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opam loads and solves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::OtherCommands</name>
    <message>
        <source>the script sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of make takes as long as building the project with dune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s program runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each command that Caravan does not know takes %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Phase</name>
    <message>
        <source>Wait for a runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up opam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload and deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold run (first run, no cache)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm run (nothing but a commit)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Runners</name>
    <message>
        <source>A queue needs rising seconds p10, p50 and p90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power curve has the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grid has the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runner needs at least one vCPU and one job at once, and speeds above zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Schedule</name>
    <message>
        <source>“%1” starts another pipeline, which is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is started by hand and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::Setting</name>
    <message>
        <source>The project has %1 lines of OCaml, as a small one has, since its sources are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project depends on %1, as a typical small one does, since its opam files are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each opam package that was not measured takes %1 CPU seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::estimate::SystemPackages</name>
    <message>
        <source>system packages are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n system package(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>package index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::gitlab::Checks</name>
    <message>
        <source>Job “%1” needs “%2”, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” needs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” needs “%2”, which is in a later stage (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” has no script and no trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” is in stage “%2”, which is not in stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has templates only, and no job that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs need one another in a circle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::gitlab::GestureWords</name>
    <message>
        <source>“set” takes JOB.KEY=YAML, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes %2 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gesture “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::gitlab::Gestures</name>
    <message>
        <source>There is no job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage “%1” still has the job “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or remove its jobs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a stage “%1” already, or the name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” does not need “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::gitlab::JobReader</name>
    <message>
        <source>Job “%1” has the key “%2”, which GitLab does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::gitlab::Pipeline</name>
    <message>
        <source>Open a .gitlab-ci.yml, or a folder that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is YAML, but not a pipeline: it has no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is YAML, but not a pipeline: none of its keys is a job or a GitLab keyword.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::gitlab::Resolver</name>
    <message>
        <source>Job “%1” extends itself through “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” extends through more than %2 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” extends “%2”, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” uses !reference %2, which refers to itself or is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” uses !reference %2, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::AssumptionList</name>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::CacheForm</name>
    <message>
        <source>Add to the cache key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores the cache, and saves it when the job has succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores the cache and never saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the cache without restoring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to try, in this order, when there is no cache for the key; separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to others too: change it where it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed key instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, for example opam-$CI_COMMIT_REF_SLUG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::CacheSection</name>
    <message>
        <source>Cache key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job keeps nothing between runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::EntryChip</name>
    <message>
        <source>Remove with Delete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::ImageSection</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner&apos;s own image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (image default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is named: the runner&apos;s own is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and opam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is not in the catalogue: its size is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::NeedsSection</name>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 no longer need %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for all jobs of earlier stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at once: its list of needs is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 need %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PhaseRow</name>
    <message>
        <source>P10 %1, P90 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::PipelineSummary</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a job on the canvas to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs yet. Drag one to the canvas, and its facts are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of the first job to the end of the last: half of all runs take no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine runs of ten take no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of all jobs, times the cost factor of the runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caravan::inspector::ScriptSection</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command a line; indent the further lines of a command by two spaces. Ctrl+Enter applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in a way that is edited in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::StrategySection</name>
    <message>
        <source>Switch strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job uses no opam, so it needs no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warm · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::inspector::TimeSection</name>
    <message>
        <source>Where the time goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cold %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (warm %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Cache</name>
    <message>
        <source>“%1” caches “%2”, which is outside the project: GitLab stores nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache of “%1” names no paths, so it stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 caches; GitLab takes at most four.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::CacheKeys</name>
    <message>
        <source>The cache key of “%1” names %2 files; GitLab takes one or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab refuses the cache key “%2” of “%1”: it holds a slash, or nothing but dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “-” instead of the slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, and a branch name may have a slash in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use $CI_COMMIT_REF_SLUG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache key of “%1” holds $%2, so no later pipeline ever finds this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of one pipeline share it, which works only when they happen to run where the cache is; artifacts hand files to later jobs reliably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses the cache key “%2” for two caches with different paths: they overwrite each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” use the cache key “%3” with different paths: they overwrite each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs for several values of $%2, but they all share the cache key “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” share the cache key “%3”, but run in the images “%4” and “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” caches its switch “%2” under the key “%3”, which stays the same when the opam files change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” caches its switch “%2” under the key “%3”, one for everything: it stays the same when the opam files or the OCaml version change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key from the OCaml version and the opam files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Docker</name>
    <message>
        <source>“%1” pushes “%2”, a name without a registry, which means Docker Hub: “denied: requested access to the resource is denied”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” pushes “%2”, which is not below $CI_REGISTRY_IMAGE: “denied: requested access to the resource is denied”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push to the project&apos;s registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs “%2” without a login in this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the project&apos;s registry first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives the password of “%2 login” on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password on standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Image</name>
    <message>
        <source>“%1” runs in “%2”, an image that is no longer rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs in “%2”, whose OCaml version changes with every new release.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Keys</name>
    <message>
        <source>The key “%1” stands twice in “%2”, in lines %3 and %4; only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice, in lines %2 and %3; only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” in “%3” is read as %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” is read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” into quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the key “%2”, which GitLab does not know; it is probably meant to be “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::MovedSwitch</name>
    <message>
        <source>“%1” cannot work: “%2” takes opam&apos;s files away, and “%3” after it finds none and ends with “opam has not been initialised”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never uses its cache: “%3” is already there in the image, so “%2” puts the cached files into a folder inside it, where opam does not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” fails while there is no cache yet, and the job ends there, before “%3” is written again. So every run is a first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” takes “%3” out of the project, and nothing puts it back before GitLab stores the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never fills its cache: “%2” is skipped when a line before it fails, and “%3” does fail, because git refuses the checkout of another user. So every run is a first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” loses its switch whenever a line fails: “%2” is a line of its script and is skipped then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses a switch in another place than it was made: after “%2” its programs and libraries still look into “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moves all of “%3” with “%2”, the package index and downloads too, which makes the cache large and slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log shows this as “Cache file does not exist” and “Failed to extract cache”. These two lines are only a miss, as in every first run, and not an error; but here no run ever leaves a cache that the next one could use. A switch in the project folder needs no moving.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Opam</name>
    <message>
        <source>“%1” runs “%2” in a container, where opam&apos;s sandbox does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --disable-sandboxing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs “%2” without -y or OPAMYES, so opam asks and nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable OPAMYES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs “%2”, but this shell has no opam environment, so “%3” is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs “%2” on a checkout that git refuses, because it belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell git that the checkout is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs “%2” anew in every run: nothing of it is cached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Pages</name>
    <message>
        <source>“%1” publishes the folder “%2”, but no line of its script makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” publishes “%2”, but does not list it among its artifacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” publishes from every branch, so each branch replaces the site of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on the default branch only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Report</name>
    <message>
        <source>The same holds for %1 and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same holds for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::RuleTable</name>
    <message>
        <source>A rule needs id, severity, title, why, fix and source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Scalars</name>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Structure</name>
    <message>
        <source>Write “%1” instead of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the line “%2” in its script, which is a map and no text because of the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the line into quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::SwitchFix</name>
    <message>
        <source>Use one local switch in the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::lint::Switches</name>
    <message>
        <source>“%1” runs “%2” although the cache brings the switch “_opam” back: from the second run on it ends with “There already is an installed switch”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the switch only when it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” caches its switch under the key “%2”, which says nothing of the OCaml version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” into the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” restores a cached switch but not the system packages that it needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the system packages of the cached switch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::opam::DuneProject</name>
    <message>
        <source>A condition such as “(&gt;= 1.0)” or “:with-test” should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a package should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package has no name: “(name …)” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dune-project file begins with its version, such as “(lang dune 3.16)”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::opam::Formula</name>
    <message>
        <source>The name of a package is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition of this dependency is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a package, in quotation marks, should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::opam::Lexer</name>
    <message>
        <source>This comment is never closed: “*)” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character has no meaning in an opam file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is never closed: three quotation marks are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is never closed: a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot contain this escape; a backslash itself is written as two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::opam::OpamFile</name>
    <message>
        <source>A pin is a pair of texts: the package with its version, and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” should be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “depexts” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::opam::PackageTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has another number of cells than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::opam::Parser</name>
    <message>
        <source>The formula should end here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field such as “depends:” should begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field, or the “}” that closes the section, should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section should open with “{” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “}” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “]” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::opam::Sexp</name>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is never closed: “|#” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is never closed: a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that Caravan reads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::project::FolderWalk</name>
    <message>
        <source>The folder cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has more than %1 entries; the rest was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::project::Git</name>
    <message>
        <source>The git repository cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“git fsck” run in this folder says what is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git refuses this repository because it belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“.git” is there, but it is not a repository</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::project::Project</name>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::Block</name>
    <message>
        <source>“%1” is not a job, so it cannot be added as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::CacheRewrite</name>
    <message numerus="yes">
        <source>Job “%1” has %n cache(s) already, and GitLab takes four at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The policy of a cache of job “%1” is a variable, which Caravan does not copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the job a cache of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::Catalogue</name>
    <message>
        <source>There is no purpose “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no strategy “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::CommandTable</name>
    <message>
        <source>There is no such purpose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::DataReader</name>
    <message>
        <source>The data file must hold a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of “%1” must be texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::Fitting</name>
    <message>
        <source>The image “%1” of job “%2” has a special compiler, which a switch of its own would not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line “opam switch create . PACKAGES” with the packages of that compiler, or use an image without “-%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caravan does not know which release of OCaml %1 job “%2” should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in a line “opam switch create . VERSION”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::ImageChoice</name>
    <message>
        <source>Job “%1” runs in the image “%2”, and Caravan does not know what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the job an image of ocaml/opam first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release of OCaml that Caravan knows satisfies “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” would run in an image of ocaml/opam, whose user is not root, and its line “%2” needs root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “sudo” in front of that command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image that is still being built has OCaml %1, which job “%2” asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a local switch, or another OCaml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::ImageInputs</name>
    <message>
        <source>The name of a project image holds the checksum of the opam files, so Caravan must know the project folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project&apos;s folder instead of the single file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 has no opam files to build an image from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With (generate_opam_files) in dune-project, “dune build” writes them; commit them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::JobRewrite</name>
    <message>
        <source>Job “%1” is not written one key a line, so Caravan does not rewrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPAMSWITCH is set for job “%1” from outside of it, and overrules the switch of the strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the variable first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::Proposal</name>
    <message>
        <source>The folder %1 has no opam files, and “opam install .” reads nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dune-project generates them: run “dune build” and commit the *.opam files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 has no opam files, so there is no OCaml package to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that has the *.opam files, or add (generate_opam_files) and a package to dune-project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release of OCaml that Caravan knows satisfies “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::ScriptPlan</name>
    <message>
        <source>Job “%1” makes or moves its switch and does other things in one script item: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the commands as separate items of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::Strategy</name>
    <message>
        <source>Job “%1” extends “%2”, which is in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the job a script and an image of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of job “%1” is in another file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” shares text with the jobs to be changed, and would change too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the strategy to all of these jobs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own commands of job “%1” would not stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” could not be written so that it follows “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” has another compiler or system than other jobs, and a project image has only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all jobs the same image first, or apply the strategy to some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job “%1” has no script, so it needs no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job of this pipeline uses opam, so there is nothing to apply the strategy to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::recipes::TextWriter</name>
    <message>
        <source>Write it one key or item a line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text stands at the anchor “%1” and may serve others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not written one key or item a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has the anchor “%1” and may serve other jobs too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::yaml::Draft</name>
    <message>
        <source>There is no %1 in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change would break the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an alias of &amp;%2; change it at the anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written with “?”, which Caravan does not edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no keys: it is a text or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed without its neighbour&apos;s comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry behind a dash cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change would give other values in the file a new meaning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::yaml::Events</name>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab stands in the indentation, which YAML does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caravan::yaml::Tree</name>
    <message>
        <source>The file has %1 bytes; Caravan reads up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; YAML allows none but tabs and line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
