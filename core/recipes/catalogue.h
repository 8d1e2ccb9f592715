// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/base/units.h"
#include "core/recipes/glob.h"
#include "core/recipes/images.h"
#include "core/recipes/purpose.h"
#include "core/recipes/runner_traits.h"
#include "core/recipes/strategy_id.h"
#include "core/yaml/value.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace caravan::recipes {

/// Where a fact comes from and how far it can be trusted.
struct Provenance {
    QString source;     ///< document, measurement or file
    QString date;       ///< ISO 8601
    QString confidence; ///< "measured", "stated", "derived" or "assumed"
    bool operator==(const Provenance &) const = default;
};

/// A container image of the catalogue (`resources/catalogue/images.yml`), or a family of them.
struct ImageFacts {
    QString reference; ///< "ocaml/opam:debian-13-ocaml-5.4"; `*` stands for any text
    QString title;
    QString distribution;   ///< "debian", "alpine", "ubuntu"
    QString release;        ///< "13"
    QString ocaml;          ///< "5.4"; empty when it has no compiler
    QString packageManager; ///< "apt" or "apk"
    ImageKind kind = ImageKind::Unknown;
    QString user;           ///< who runs the commands of a job: "root"; empty when not known
    QString opamVersion;    ///< of what `opam` runs: "2.1"
    ImageContents contents; ///< programs, those of package managers left out
    QString opamBinary;     ///< the newest opam in it, when that is not what `opam` runs: "/usr/bin/opam-2.5"
    bool isUsers = false;   ///< the user's own entry
    bool isOffered = false; ///< current and with a fixed tag: the palette and the strategies use it
    Bytes compressed;       ///< 0 when not known, as the next
    Bytes uncompressed;
    QString digest; ///< "sha256:…" that the palette pins it to; empty for none
    Provenance provenance;

    bool hasOpam() const { return contents.has.contains(QStringLiteral("opam")); }
    bool runsAsRoot() const { return user == QLatin1StringView("root"); }
    /// "debian-13", as in tags of ocaml/opam; "alpine" without a release.
    QString distributionTag() const;
};

/// What is known of a distribution whatever image it is in.
struct SystemFacts {
    QString title; ///< "Alpine"
    QString libc;  ///< "musl"; empty where there is none of these
};

/// How system packages are installed by a user who has sudo.
struct PackageManager {
    QString update;        ///< "sudo apt-get update -qq"
    QString install;       ///< "sudo apt-get install -y …", to be followed by names
    QStringList programs;  ///< that come with it
    QStringList toolchain; ///< packages that a job needs to compile and link OCaml, besides its switch
};

/// What is in images of one sort: entries of the catalogue name it.
struct NamedContents {
    QString user;
    QString opamVersion;
    ImageContents contents;
};

/// Which images of ocaml/opam are still made: image_state.h answers from it.
struct ImageAges {
    QStringList dead;                 ///< repositories of which nothing is rebuilt
    QStringList frozenOcaml;          ///< series of OCaml that are no longer rebuilt
    QStringList rebuiltOcaml;         ///< series that are
    QStringList otherTags;            ///< tags, or beginnings of them, without a release of a distribution: "archlinux"
    QStringList releases;             ///< of distributions that are rebuilt: "alpine-3.24"
    QStringList variants;             ///< of the compiler: "flambda"
    QStringList variantDistributions; ///< for which alone there are variants
    QString oldCompilers;             ///< the distribution on which switches with an old OCaml can be made
};

/// Something that is known to go wrong in images.
struct ImageFault {
    QStringList images; ///< patterns of names
    QString sentence;
    Provenance provenance;
};

/// Programs that come with packages of some names alone.
struct ProgramSet {
    QStringList programs;
    QStringList packages; ///< patterns of names
};

/// A series of OCaml releases.
struct Compiler {
    QString series; ///< "5.4"
    QString exact;  ///< "5.4.1", the package ocaml-base-compiler of that series
};

/// A parameter of a block, with its default.
struct Parameter {
    QString id;
    QString title;
    QString defaultValue;             ///< may hold `{…}` that are filled from the project
    QMap<QString, yaml::Map> options; ///< where only these values can be: what each adds to the job
    bool isList = false;              ///< its value is words, each an item of a list
};
/// Values of a block's parameters, by their ids; those that are not there have their defaults.
using BlockValues = QMap<QString, QString>;

enum class BlockKind { Stage, Job, Image, Strategy };

/// What shows that a job is a certain block; all that is given must hold.
struct BlockSign {
    WordPattern command;      ///< of a command, of which each target of `dune build` counts for itself; empty for none
    WordPattern call;         ///< the same of a command as it is written
    QString image;            ///< a pattern of the image as it is written
    QString tag;              ///< a pattern of a tag of the job
    QString policy;           ///< of a cache of the job: "push"
    bool isPages = false;     ///< the job deploys GitLab Pages
    bool isScheduled = false; ///< one of its rules asks for a scheduled pipeline
    bool hasCommand() const { return !command.isEmpty() || !call.isEmpty(); }
};

/// How a job block gets its switch.
enum class BlockSwitch {
    AsOthers,   ///< by the strategy that the other jobs have
    OfStrategy, ///< by a strategy of its own choice
    Own,        ///< its body brings all that it needs
};

/// Something that the palette offers: a data file describes each.
struct Block {
    QString id; ///< "build", "local-switch", "image-debian-13-ocaml-5.4"
    BlockKind kind = BlockKind::Job;
    QString title;
    QString summary; ///< one sentence
    QList<Parameter> parameters;
    QString stage;                     ///< of a job block: the stage where it belongs
    yaml::Map body;                    ///< of a job block: the keys of the job before a strategy is applied
    QString image;                     ///< of an image block: its reference
    QList<BlockSign> signs;            ///< of a job block; one is enough
    std::optional<QStringList> beside; ///< ids of the blocks whose commands a job of this one may have too; nullopt for all
    QStringList tools;                 ///< of a job block: packages of opam whose programs it calls
    BlockSwitch switchFrom = BlockSwitch::AsOthers;
    StrategyId strategy;                   ///< with BlockSwitch::OfStrategy
    QString cacheKey;                      ///< with which the keys of its caches begin, so that no other job has them; may be empty
    QString cachePolicy;                   ///< of its caches: "push"; empty for the usual one
    ImageKind imageKind = ImageKind::Opam; ///< of the image that it brings
    QString distribution;                  ///< of that image: "alpine-3.24"; empty for the preferred one
    bool hasOldestOcaml = false;           ///< it runs with the oldest OCaml that it can have, not with the usual one

    /// Whether it is given the strategies of other jobs.
    bool takesStrategy() const { return switchFrom == BlockSwitch::AsOthers; }
    /// Whether its job deploys GitLab Pages.
    bool isSite() const;
};

/// What shows that a job follows a strategy; all that is given must hold.
struct StrategySign {
    QString image;                    ///< pattern, after expansion of variables; empty for any
    QStringList cachePaths;           ///< patterns; one path of one cache must match one of them
    bool hasNoSwitchCache = false;    ///< no cache has a path of Catalogue::switchPaths
    bool hasNoImage = false;          ///< the job names no image
    std::optional<ImageKind> kind;    ///< of the image, which has OCaml as Strategy::imageOcaml says
    QList<Purpose> with;              ///< purposes of some script lines
    QList<Purpose> without;           ///< purposes of no script line
    QMap<QString, QString> variables; ///< patterns of values
};

/// How a job builds images where docker-in-docker does not work.
struct ImageBuilder {
    QString image;
    yaml::Map variables;
    QList<std::pair<QString, QString>> lines; ///< words of a script, and what they become
    QStringList risks;
};

/// What can be added to a strategy (`extras` in `resources/recipes/strategies.yml`).
struct Extra {
    StrategyExtra id = StrategyExtra::DuneCache;
    QString title;
    QString summary; ///< one sentence
    QStringList risks;
    yaml::Map variables;
    yaml::Value cache;
    QStringList cachePaths;  ///< patterns; a cache with such a path is the extra's
    QStringList afterScript; ///< before that of the strategy
    yaml::Map hostVariables; ///< in the place of variables and cache where jobs run on the runner's machine itself
};

/// A repository of packages besides opam's own (`repositories` in `resources/recipes/strategies.yml`).
struct PackageRepository {
    QString name; ///< "rocq-released"
    QString address;
    QStringList otherAddresses; ///< under which it is known, too
    QStringList packages;       ///< patterns of the names of its packages
    Provenance provenance;
};

/// What a strategy is where jobs run on the runner's machine itself: without image.
struct HostForm {
    QString summary; ///< one sentence
    QStringList risks;
    QStringList needs;
    yaml::Map variables;
    std::optional<yaml::Value> cache;
    QStringList beforeScript;
    QList<StrategyExtra> extras; ///< that can be added there
};

/// A way for a job to get its switch and dependencies (`resources/recipes/strategies.yml`).
struct Strategy {
    StrategyId id = StrategyId::ImageSwitch;
    QString title;
    QString summary;   ///< one sentence
    QStringList risks; ///< each a sentence
    QStringList needs; ///< what a runner or project must have, each a sentence
    ImageKind imageKind = ImageKind::Compiler;
    QStringList images;           ///< of those that are none of ocaml/opam: patterns, the first one a name
    QString imageOcaml;           ///< releases of OCaml that its image may have: ">= 5.5"; empty for all
    bool usesOpam = true;         ///< its jobs have opam
    std::optional<HostForm> host; ///< what it is on a runner without images; nullopt where it needs one
    bool isOnHost = false;        ///< it is that: image_builder.h makes it so
    bool isExperimental = false;  ///< only for those who ask for it
    QList<StrategyExtra> extras;  ///< that can be added
    yaml::Map variables;          ///< all text may hold `{…}` placeholders, see README
    std::optional<yaml::Value> cache;
    yaml::Map runnerVariables; ///< of the whole pipeline, where nobody has set them: what the runner does not tell jobs by itself
    QStringList runnerTags;    ///< by which jobs that have no tags ask for the runner; image_builder.h fills both
    QStringList beforeScript;
    QStringList afterScript;
    yaml::Map extraJobs;       ///< jobs that the strategy adds to the pipeline
    QString programFolder;     ///< where the job's own program is kept, in the project; empty where dune runs it
    QString imageVariable;     ///< of a project image: the variable that holds its name
    QString imageName;         ///< of a project image: its name
    QList<StrategySign> signs; ///< one is enough
};

/// Blocks, strategies, images and what runners can do: read from data files, replaceable by the user.
struct Catalogue {
    QList<Block> blocks;
    QList<Strategy> strategies;            ///< in the order in which they are shown
    QList<Extra> extras;                   ///< that can be added to most of them
    QList<Strategy> combinations;          ///< the others, with extras
    QMap<QString, ImageBuilder> builders;  ///< "socket", "rootless"
    QList<PackageRepository> repositories; ///< besides opam's own
    QList<StrategyId> preference;          ///< the sturdiest first: decides between equal times
    QList<StrategyId> recognitionOrder;    ///< the order in which a job is tried against them
    QMap<QString, QString> versions;       ///< of tools that are fetched without opam
    QStringList ownVariables;              ///< names that belong to the strategy of a job
    QStringList switchPaths;               ///< patterns of paths in a cache that hold a switch or opam root
    QList<ImageFacts> images;
    QMap<QString, SystemFacts> systems; ///< by the distribution's name in references
    QMap<QString, PackageManager> packageManagers;
    QMap<QString, ProgramSet> programSets;
    QMap<QString, NamedContents> namedContents;
    ImageAges imageAges;
    QList<ImageFault> imageFaults;
    QStringList imagePaths;           ///< patterns of paths that images of ocaml/opam have, and other machines do not
    QMap<QString, QString> slimBases; ///< the bare image of a distribution, by its tag in names of ocaml/opam
    QList<Compiler> compilers;        ///< newest first
    QList<RunnerTraits> runners;      ///< built-in profiles; the first is the default
    QString preferredDistribution;    ///< "debian-13"
    QString preferredOcaml;           ///< "5.4"

    const Block *block(QStringView id) const;
    QList<Strategy> allStrategies() const { return strategies + combinations; }
    /// Null for a strategy that is not described.
    const Strategy *strategy(StrategyId id) const;
    const Strategy *strategy(StrategyId::Base base) const { return strategy(StrategyId(base)); }
    const Strategy *strategy(const std::optional<StrategyId> &id) const { return id ? strategy(*id) : nullptr; }
    const Strategy *strategy(QStringView name) const { return strategy(strategyNamed(name)); }
    const RunnerTraits *runner(QStringView id) const;
    /// The entry for an image as a job names it; the most specific one wins. imageOf() says what is in the image.
    const ImageFacts *image(QStringView reference) const;

    /// Whether a path in a cache holds a switch or an opam root.
    bool isSwitchPath(QStringView path) const;
    /// Whether a cache with this path is written by a strategy: it holds a switch, or what else one keeps.
    bool isStrategyPath(QStringView path) const;
    /// The same of what an extra keeps.
    static bool isPathOf(const Extra &extra, QStringView path);

    /// The built-in data. Errors: Syntax with file and line, when a data file is damaged.
    static Result<Catalogue> builtIn();
    /// The built-in data with what the user has written: imagesFile() of the user's own settings, and `images` of the
    /// file `.caravan.yml` of a project's \a folder (empty: none). Errors: Syntax with file, line and column; Unreadable.
    static Result<Catalogue> ofUser(const QString &folder);
    /// Takes in what the user has written: images, and of the project in \a folder what is said of its runners (project::statementsOf()).
    Result<Done> addWordsOfUser(const QString &folder);
    /// Takes in the list `images` of a user's file; what is given there wins over built-in entries that say as much. The keys
    /// are those of `images.yml`, of which `reference` alone must be there. Errors: Syntax with file, line and column.
    Result<Done> addImages(const Source &source);
    /// `~/.config/caravan/images.yml`.
    static QString imagesFile();
    /// Data in the form of `images.yml`, `strategies.yml` and `jobs.yml`. Errors: Syntax with file and line.
    static Result<Catalogue> read(const Source &images, const Source &strategies, const Source &jobs);
};

} // namespace caravan::recipes
