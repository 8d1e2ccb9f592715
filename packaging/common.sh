# SPDX-FileCopyrightText: 2026 The Caravan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the commands in this folder share. Source it after `set -euo pipefail`.

caravan_root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export caravan_root

# What failed, for a person: one sentence on stderr, then stop.
die() {
  printf '%s: %s\n' "$(basename "$0")" "$1" >&2
  exit 1
}

# Progress, on stderr so that a command's stdout stays its result.
note() {
  printf '%s\n' "$1" >&2
}

# The folder for what is built or fetched once per user, never inside the checkout.
caravan_cache() {
  local base="${XDG_CACHE_HOME:-${HOME:-}/.cache}"
  [[ "$base" == /* && "$base" != /.cache ]] || die "Neither XDG_CACHE_HOME nor HOME names a folder, so there is nowhere to keep what is built once; set one of them."
  mkdir -p "$base/caravan" 2>/dev/null || die "The cache folder $base/caravan cannot be created; set XDG_CACHE_HOME to a folder that you may write to."
  [[ -w "$base/caravan" ]] || die "The cache folder $base/caravan is not writable; set XDG_CACHE_HOME to a folder that you may write to."
  printf '%s\n' "$base/caravan"
}

# A field of /etc/os-release, empty where there is none.
os_release() {
  local file="${CARAVAN_OS_RELEASE:-/etc/os-release}"
  [[ -r "$file" ]] || return 0
  sed -n "s/^$1=\"\\{0,1\\}\\([^\"]*\\)\"\\{0,1\\}\$/\\1/p" "$file" | head -n 1
}

# debian-12, debian-13, ubuntu-24.04, or what this system calls itself.
distribution() {
  printf '%s-%s\n' "$(os_release ID)" "$(os_release VERSION_ID)"
}

is_installed() {
  [[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" == installed* ]]
}

# Runs a command with its output kept in a log; when it fails, the log's end is shown, then SENTENCE.
run_logged() {
  local log="$1" sentence="$2"
  shift 2
  if ! "$@" >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    die "$sentence"
  fi
}

# Qt wants a private folder for its sockets and says so on every run when there is none.
ensure_runtime_dir() {
  if [[ -z "${XDG_RUNTIME_DIR:-}" || ! -d "${XDG_RUNTIME_DIR:-}" ]]; then
    XDG_RUNTIME_DIR="$(caravan_cache)/runtime"
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
  fi
}

# Puts a library that was built for this project before the system's, where one was needed.
use_highlighter() {
  local prefix
  if is_installed libkf6syntaxhighlighting-dev; then
    return 0
  fi
  prefix="$("$caravan_root/packaging/build-highlighter" | tail -n 1)"
  export CMAKE_PREFIX_PATH="$prefix${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
}
