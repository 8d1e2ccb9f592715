// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advising.h"
#include "app/cli/assuming.h"
#include "app/cli/calibrating.h"
#include "app/cli/cataloguing.h"
#include "app/cli/choosing.h"
#include "app/cli/comparing.h"
#include "app/cli/editing.h"
#include "app/cli/estimating.h"
#include "app/cli/exporting.h"
#include "app/cli/fetched.h"
#include "app/cli/fetching.h"
#include "app/cli/inspecting.h"
#include "app/cli/linting.h"
#include "app/cli/listing.h"
#include "app/cli/replaying.h"
#include "app/cli/resolving.h"
#include "core/base/texts.h"

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CommandsTexts);

Option json() { return {u"--json"_s, {}, CommandsTexts::tr("print JSON")}; }
Option inPlace() { return {u"--in-place"_s, {}, CommandsTexts::tr("write the file instead of printing it")}; }
Option runner()
{
    return {u"--runner"_s, u"ID"_s,
            CommandsTexts::tr("the runner profile (default: that of the server the project is on, else gitlab.com-small)")};
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> table{
        {u"inspect"_s,
         u"FOLDER"_s,
         CommandsTexts::tr("Tells what a project folder is."),
         {json(),
          runner(),
          {u"--ocaml"_s, u"VERSION"_s, CommandsTexts::tr("choose packages for this OCaml (default: the newest that the project can have)")},
          {u"--system-ocaml"_s, {}, CommandsTexts::tr("with --ocaml: of the distribution's own packages")},
          {u"--repository"_s, u"PATH"_s,
           CommandsTexts::tr("choose from this opam repository: a folder, an archive, an index, or “machine” for that of opam here "
                             "(default: ~/.config/caravan/opam-index.tsv or opam-repository, else what is built in)")},
          {u"--ask-opam"_s, {}, CommandsTexts::tr("run opam, too, in a folder of its own, and tell where it chooses otherwise")},
          {u"--timeout"_s, u"SECONDS"_s, CommandsTexts::tr("how long opam may take (default: 120)")}},
         false,
         inspect},
        {u"propose"_s,
         u"FOLDER"_s,
         CommandsTexts::tr("Prints a pipeline for a project, and why it is that one."),
         {json(),
          {u"--strategy"_s, u"ID"_s, CommandsTexts::tr("how jobs get their dependencies (default: what takes the least time)")},
          {u"--image"_s, u"REF"_s, CommandsTexts::tr("the image to use (default: chosen from the project)")},
          runner(),
          {u"--in-place"_s, {}, CommandsTexts::tr("write .gitlab-ci.yml, if there is none yet")}},
         false,
         propose},
        {u"lint"_s,
         u"PATH"_s,
         CommandsTexts::tr("Prints what is wrong with a pipeline, why, and what mends it."),
         {json(),
          fetchOption(),
          {u"--format"_s, u"NAME"_s, CommandsTexts::tr("text, json, sarif (SARIF 2.1.0) or code-quality (GitLab's report)")},
          {u"--runner"_s, u"ID"_s, CommandsTexts::tr("the runner profile (default: that of the server the project is on, if known)")},
          {u"--fix"_s, {}, CommandsTexts::tr("mend what can be mended and print the file")},
          inPlace(),
          {u"--rule"_s, u"ID"_s, CommandsTexts::tr("check this rule only; may be given several times")}},
         false,
         lintCommand},
        {u"list"_s, u"PATH"_s, CommandsTexts::tr("Prints the jobs that a pipeline would have, and why each is in or out."),
         QList<Option>{json(), fetchOption()} + eventOptions(), false, list},
        {u"resolve"_s,
         u"FILE"_s,
         CommandsTexts::tr("Prints the pipeline as GitLab would run it: includes, inputs, extends, anchors, references, defaults and "
                           "parallel jobs followed."),
         {json(),
          fetchOption(),
          {u"--job"_s, u"NAME"_s, CommandsTexts::tr("print this job only; may be given several times")},
          {u"--origin"_s, {}, CommandsTexts::tr("tell for each key in which file and line it stands, and through what it came")}},
         false,
         resolveCommand},
        {u"edit"_s,
         u"FILE GESTURE…"_s,
         CommandsTexts::tr(
             "Makes lossless edits: set JOB.KEY=YAML, unset JOB.KEY, add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… "
             "[--runner ID]], "
             "remove-job NAME, "
             "rename-job OLD NEW, move-job NAME STAGE, place-job NAME STAGE [--before JOB], duplicate-job NAME, "
             "paste-jobs YAML [--stage S] [--behind JOB], add-stage NAME [--before S], remove-stage NAME, rename-stage OLD NEW, "
             "move-stage NAME --before S, add-need JOB OTHER, remove-need JOB OTHER, set-script JOB[.before_script] TEXT (a command a "
             "line), "
             "and on the first cache of a job or the one of --cache N, from 0: add-key-file JOB FILE, remove-key-file JOB FILE, "
             "set-key-prefix JOB TEXT, set-cache-key JOB TEXT, set-cache-policy JOB POLICY, set-fallback-keys JOB KEY,KEY. "
             "All but add-job, remove-job, rename-job, place-job, duplicate-job, paste-jobs and rename-stage "
             "take --at here|source behind their words. A value that a job has from an anchor, from "
             "extends, default, the root or !reference is changed in the job alone with --at here, and where it stands with "
             "--at source; without either, the edit is refused and tells which jobs each would change. What stands in an included file "
             "is not changed there: with --at here an entry of its name is written into this file, where it wins. What would let GitLab "
             "refuse a file that it takes is not done; the reason and a way out are told."),
         {inPlace()},
         true,
         edit},
        {u"blocks"_s, {}, CommandsTexts::tr("Prints the palette: stages, jobs, images, strategies and cache keys."), {json()}, false, blocks},
        {u"recognise"_s,
         u"FILE"_s,
         CommandsTexts::tr("Tells which strategy, image and job block each job is."),
         {json(), fetchOption()},
         false,
         recogniseCommand},
        {u"apply"_s, u"PATH"_s,
         CommandsTexts::tr("Prints the pipeline under another strategy, or in another image to which the strategies are fitted."),
         QList<Option>{{u"--strategy"_s, u"ID"_s, CommandsTexts::tr("the strategy")},
                       {u"--image"_s, u"REF"_s, CommandsTexts::tr("give the jobs this image; their strategies are carried along")},
                       {u"--job"_s, u"NAME"_s, CommandsTexts::tr("change this job only; may be given several times")},
                       {u"--found"_s, u"WHICH"_s,
                        CommandsTexts::tr(
                            "what compare --search finds, with the same options: fastest, greenest, simplest, or its number")},
                       {u"--mix"_s, u"ID=PERCENT,…"_s, CommandsTexts::tr("with --found: how many of the runs are of which scenario")},
                       runner(),
                       fetchOption(),
                       inPlace()}
             + eventOptions(),
         false, apply},
        {u"estimate"_s, u"PATH"_s, CommandsTexts::tr("Tells how long the pipeline will take."),
         QList<Option>{json(), runner(), fetchOption()} + eventOptions()
             + QList<Option>{{u"--scenario"_s, u"ID"_s,
                              CommandsTexts::tr("cold, warm, sources, dependencies, compiler or new-branch (default: warm)")},
                             {u"--max-wall"_s, u"TIME"_s, CommandsTexts::tr("exit with 1 when the wall time is longer, for instance 8m")},
                             {u"--max-billed"_s, u"TIME"_s, CommandsTexts::tr("exit with 1 when more is billed, for instance 20m")},
                             {u"--max-co2e"_s, u"MASS"_s,
                              CommandsTexts::tr("exit with 1 when more CO₂e is caused, for instance 2g or 500mg")},
                             {u"--at"_s, u"QUANTILE"_s,
                              CommandsTexts::tr(
                                  "which figure the budgets hold for: p50, or p90 and the high figure of CO₂e (default: p50)")}},
         false, estimateCommand},
        {u"compare"_s, u"PATH"_s, CommandsTexts::tr("Sets the strategies side by side."),
         QList<Option>{json(), runner(), fetchOption()} + eventOptions()
             + QList<Option>{{u"--strategy"_s, u"ID"_s, CommandsTexts::tr("this strategy only; may be given several times")},
                             {u"--image"_s, u"REF"_s,
                              CommandsTexts::tr(
                                  "try each strategy in this image instead of those that the jobs have; may be given several times")},
                             {u"--mix"_s, u"ID=PERCENT,…"_s,
                              CommandsTexts::tr(
                                  "how many of the runs are of which scenario, such as cold=5,dependencies=10; the rest is warm")},
                             {u"--search"_s,
                              {},
                              CommandsTexts::tr("try combinations of image, strategy, job shape, cache policy and runner, and give what no "
                                                "other one beats in time, CO₂e and fragility")},
                             {u"--format"_s, u"NAME"_s, CommandsTexts::tr("text, json, csv, md or html")}},
         false, compareCommand},
        {u"history"_s,
         u"FOLDER"_s,
         CommandsTexts::tr(
             "Replays the project's own commits: what their pipelines would have found in the cache under each strategy, and taken."),
         {json(),
          runner(),
          fetchOption(),
          {u"--commits"_s, u"N"_s, CommandsTexts::tr("the newest of them, no more (default: 1000)")},
          {u"--branch"_s, u"NAME"_s,
           CommandsTexts::tr("this branch, with what was merged into it (default: the default branch and all others)")},
          {u"--strategy"_s, u"ID"_s, CommandsTexts::tr("this strategy only; may be given several times")}},
         false,
         historyCommand},
        {u"advise"_s, u"PATH"_s, CommandsTexts::tr("Lists edits that make the pipeline faster or cheaper, with what each saves."),
         QList<Option>{json(), runner(), fetchOption()} + eventOptions()
             + QList<Option>{{u"--mix"_s, u"ID=PERCENT,…"_s, CommandsTexts::tr("how many of the runs are of which scenario")},
                             {u"--diff"_s, u"NUMBER"_s, CommandsTexts::tr("print what the edit with this number changes")},
                             {u"--apply"_s, u"NUMBER"_s, CommandsTexts::tr("print the pipeline with the edit of this number")},
                             inPlace()},
         false, adviseCommand},
        {u"calibrate"_s,
         u"LOG…"_s,
         CommandsTexts::tr("Fits a runner profile to logs of jobs that it has run: of GitLab's runner, raw or copied from the page, or of "
                           "gitlab-ci-local."),
         {json(),
          {u"--project"_s, u"PATH"_s, CommandsTexts::tr("the project or CI file whose jobs these are: then more is known of what they do")},
          {u"--runner"_s, u"ID"_s, CommandsTexts::tr("the profile to begin with (default: what the logs look like)")},
          {u"--vcpus"_s, u"NUMBER"_s, CommandsTexts::tr("processors of the runner, which logs do not tell (default: those of the profile)")},
          {u"--name"_s, u"ID"_s, CommandsTexts::tr("what the new profile is called")},
          {u"--save"_s, {}, CommandsTexts::tr("keep it in ~/.config/caravan/estimate.yml, where every command and the window find it")}},
         true,
         calibrateCommand},
        {u"benchmark"_s,
         u"FOLDER"_s,
         CommandsTexts::tr("Prints a pipeline that measures a runner with the project: its jobs' logs are for calibrate."),
         {{u"--strategy"_s, u"ID"_s,
           CommandsTexts::tr(
               "build under this strategy, without caches and with them (default: image-switch and local-switch); may be given "
               "several times")},
          {u"--image"_s, u"REF"_s, CommandsTexts::tr("the image to use (default: chosen from the project)")}},
         false,
         benchmarkCommand},
        {u"template"_s,
         u"PATH"_s,
         CommandsTexts::tr(
             "Prints the pipeline as a template that other projects include, with typed inputs for its images, releases of OCaml, "
             "packages and variables."),
         {fetchOption(), {u"--component"_s, {}, CommandsTexts::tr("as a CI component: its stages are inputs, too")}},
         false,
         templateCommand},
        {u"assume"_s,
         u"FOLDER [NAME=VALUE…]"_s,
         CommandsTexts::tr(
             "Tells what holds of a project's server and runners, and remembers what you say of them for this project: registry, "
             "privileged, dockerSocket and sharedCache are yes, no or unsaid; tags are those that jobs ask for, with commas between. "
             "With --job, how long the scripts of a job take: time=5m (time=unsaid takes it back), range=4m..8m, run=first, run=later or "
             "run=any, "
             "source=TEXT; it is kept in ~/.config/caravan/estimate.yml, never in the pipeline. "
             "Proposals, comparisons, estimates and lint take your word."),
         {json(), runner(), {u"--job"_s, u"NAME"_s, CommandsTexts::tr("say, or tell without a word, how long the scripts of this job take")}},
         true,
         assume},
        {u"image"_s, u"REF"_s,
         CommandsTexts::tr("Tells what is known of an image, and remembers what you say of one that Caravan does not know."),
         QList<Option>{json()} + imageOptions(), false, imageCommand},
        {u"script"_s, u"PATH JOB"_s,
         CommandsTexts::tr("Prints what a job does as one script for a desktop, and in it what it cannot do there."),
         QList<Option>{fetchOption()} + eventOptions(), true, scriptCommand},
        {u"fetch"_s, u"PATH"_s,
         CommandsTexts::tr(
             "Fetches what the pipeline includes from elsewhere (remote, project, component, template), over HTTPS or git, and keeps it in "
             "~/.cache/caravan/includes, where every command and the window find it without a network. Tells what each file is, and which "
             "is another one than before. A private one wants a token: see the command token, or give CARAVAN_TOKENS=HOST=TOKEN, several "
             "with "
             "blanks between."),
         QList<Option>{json(), {u"--timeout"_s, u"SECONDS"_s, CommandsTexts::tr("how long one file may take (default: 30)")}}
             + eventOptions(),
         false, fetchCommand},
        {u"token"_s,
         u"HOST"_s,
         CommandsTexts::tr(
             "Reads an access token for a GitLab server (scope read_api) from standard input and gives it to the system's keyring, for "
             "fetching. It is sent to that server alone, and written to no file."),
         {{u"--forget"_s, {}, CommandsTexts::tr("take it away again")}},
         false,
         tokenCommand},
        {u"fetched"_s,
         {},
         CommandsTexts::tr(
             "Lists what is kept of fetched files: which commit or sum each has, since when, whether it has changed, and how large "
             "it is; --clear and --unused take it away, after a question."),
         {json(),
          {u"--clear"_s, {}, CommandsTexts::tr("remove all of it")},
          {u"--unused"_s, u"DAYS"_s, CommandsTexts::tr("remove what was not used for so many days")},
          {u"--yes"_s, {}, CommandsTexts::tr("do not ask")}},
         false,
         fetchedCommand},
        {u"instance"_s,
         u"ADDRESS"_s,
         CommandsTexts::tr("Remembers a GitLab that lives below a path of its server, such as https://example.org/gitlab, in "
                           "~/.config/caravan/instances, so that projects and components on it are found; prints all that are known."),
         {{u"--forget"_s, {}, CommandsTexts::tr("take it away again")}},
         false,
         instanceCommand},
        {u"catalogue"_s,
         u"TOPIC"_s,
         CommandsTexts::tr(
             "Prints what is known without a pipeline, each with its source, date and confidence: images, packages, compilers, "
             "system-packages, runners, energy or costs."),
         {json(),
          {u"--name"_s, u"NAME"_s,
           CommandsTexts::tr("print what has this name only, in which * stands for any text; may be given several times")},
          {u"--project"_s, u"FOLDER"_s, CommandsTexts::tr("with what the file .caravan.yml of this project adds")}},
         false,
         catalogueCommand},
    };
    return table;
}

} // namespace caravan::cli
