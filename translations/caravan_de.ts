<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>caravan::PhaseBar</name>
    <message>
        <source>Time by phase</source>
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
