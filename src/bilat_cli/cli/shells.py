"""What shells are told so that they ask `bilat` for completions, and how it answers each.

A shell calls `bilat` with `$_BILAT_COMPLETE` set to its own name and the words of the line up to
the one under the cursor. The answer is a value a line, with what it means behind a tab where the
shell shows that; the status `FILES` says that names of files belong there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

VARIABLE = "_BILAT_COMPLETE"
FILES = 10

BASH = """\
# Completion of bilat for bash.
_bilat() {
    local line lines status
    lines=$(_BILAT_COMPLETE=bash bilat "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    status=$?
    COMPREPLY=()
    while IFS= read -r line; do
        [[ -n $line ]] && COMPREPLY+=("$line")
    done <<< "$lines"
    if [[ $status -ne 10 ]]; then
        compopt +o default +o bashdefault 2>/dev/null
    fi
}
complete -o default -o bashdefault -F _bilat bilat
"""

ZSH = """\
#compdef bilat
# Completion of bilat for zsh.
_bilat() {
    local lines result
    local -a found
    lines=$(_BILAT_COMPLETE=zsh bilat "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
    result=$?
    found=("${(@f)lines}")
    if [[ $PREFIX == --*=* ]]; then
        compset -P '*='
    fi
    if [[ -n $lines ]]; then
        _describe -V bilat found
    elif [[ $result -eq 10 ]]; then
        _files
    fi
}
if [[ $funcstack[1] == _bilat ]]; then
    _bilat "$@"
else
    compdef _bilat bilat
fi
"""

FISH = """\
# Completion of bilat for fish.
function __bilat_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found (_BILAT_COMPLETE=fish bilat $words[2..-1] "$current" 2>/dev/null)
    set -l result $status
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else if test $result -eq 10
        __fish_complete_path "$current"
    end
end
complete --command bilat --no-files --arguments '(__bilat_complete)'
"""

SCRIPTS: Mapping[str, str] = {"bash": BASH, "zsh": ZSH, "fish": FISH}
_QUOTED = re.compile(r"[^\w@%+=:,./-]")


def words_of(shell: str, words: list[str]) -> tuple[list[str], str]:
    """The whole words before the cursor, and the one to be completed, without quotes.

    bash hands on all words as they were typed, and `=` as a word of its own; fish the last one.
    """
    *before, last = words or [""]
    if shell == "bash":
        before = [_unquoted(word) for word in before if word != "="]
        last = last.removeprefix("=")
    return before, last if shell == "zsh" else _unquoted(last)


def _unquoted(word: str) -> str:
    """A word of a command line as the shell would hand it on, also when a quote is still open."""
    if word[:1] in ("'", '"'):
        return word[1:].removesuffix(word[0])
    return re.sub(r"\\(.)", r"\1", word)


def line_of(shell: str, typed: str) -> Callable[[str, str], str]:
    """How a value with its meaning is written for a shell, `typed` being the word as it stands."""
    lead = typed.partition("=")[0] + "=" if typed.startswith("--") and "=" in typed else ""
    if shell == "zsh":
        return lambda value, help: ":".join(filter(None, (value.replace(":", r"\:"), help)))
    if shell == "fish":
        return lambda value, help: "\t".join(filter(None, (lead + value, help)))
    if typed[:1] in ("'", '"'):
        return lambda value, help: value
    return lambda value, help: _QUOTED.sub(r"\\\g<0>", value)
