# SPDX-FileCopyrightText: 2026 The Caravan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads YAML texts with Psych, GitLab's own reader. Standard input: for each text its number of bytes on a line, then the
# bytes. Standard output: for each text one line of JSON, the documents as nodes or {"error": message}.
#   ["s", text, class that Psych gives it, anchor, tag, value as text]   ["q", [item…], anchor, tag]
#   ["m", [[key, value]…], anchor, tag]                    ["a", anchor]
# A key that stands twice is given twice; aliases stay aliases.
require 'json'
require 'psych'

SCANNER = Psych::ScalarScanner.new(Psych::ClassLoader.new)

def node(it)
  case it
  when Psych::Nodes::Alias then ['a', it.anchor]
  when Psych::Nodes::Scalar
    value = it.tag ? Psych::Visitors::ToRuby.create.accept(it) : it.quoted ? it.value : SCANNER.tokenize(it.value)
    ['s', it.value, value.class.name, it.anchor, it.tag, value.to_s]
  when Psych::Nodes::Sequence then ['q', it.children.map { |child| node(child) }, it.anchor, it.tag]
  when Psych::Nodes::Mapping
    ['m', it.children.each_slice(2).map { |key, value| [node(key), node(value)] }, it.anchor, it.tag]
  end
end

def read(text)
  documents = Psych.parse_stream(text).children
  documents.each { |document| Psych::Visitors::ToRuby.create.accept(document) } # what cannot be made into data is an error
  documents.map { |document| node(document.root) }
rescue StandardError => e
  { 'error' => e.message }
end

$stdin.binmode
$stdout.sync = false
while (size = $stdin.gets)
  text = $stdin.read(size.to_i).force_encoding('UTF-8')
  puts JSON.generate(read(text), ascii_only: true) # a byte order mark in front would get lost
end
