"""The house rules that a machine can check: imports, sizes, manners, hygiene of the text."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "bilat_cli"
MODULES = sorted(SOURCE.rglob("*.py"))
ENGINE = [path for path in MODULES if "rules" not in path.relative_to(SOURCE).parts]
MAY_PRINT = {"console.py"}
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


# ------------------------------------------------------------------- who imports whom
def test_imports_only_go_down(monkeypatch):
    from importlinter.cli import lint_imports

    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0


def loaded(statement: str) -> set[str]:
    """Names of all modules that a fresh interpreter holds after a statement."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def test_the_package_imports_nothing_heavy():
    """What only some commands need is imported by them: start-up is felt at each command."""
    heavy = {"rich", "dateparser", "regex", "typer", "click", "dataclasses", "concurrent.futures"}
    assert (
        loaded("import bilat_cli; bilat_cli.read, bilat_cli.timeline, bilat_cli.find_dates") & heavy
        == set()
    )


def test_the_command_line_imports_nothing_heavy():
    heavy = {"dateparser", "regex", "pydantic", "rich.console", "rich.table", "sqlite3", "asyncio"}
    assert loaded("import bilat_cli.__main__, bilat_cli.cli.app") & heavy == set()


# ------------------------------------------------------------------- sizes and manners
def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Every call with the last part of the name called: `re.compile(x)` gives `compile`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node, node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node, node.func.attr


def test_modules_are_small():
    """About 350 lines; rules are data and may be long."""
    sizes = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in ENGINE}
    assert {key: size for key, size in sizes.items() if size > 355} == {}


def test_functions_are_small():
    sizes = {
        f"{name(path)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path, tree in TREES.items()
        for node in functions(tree)
    }
    assert {key: size for key, size in sizes.items() if size > 50} == {}


def test_modules_say_what_they_are_for():
    assert [name(path) for path, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_manners():
    """No print outside the command line, no global, no bare except, nothing evaluated."""
    found = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, (ast.Global, ast.Nonlocal)):
                found.append(f"{name(path)}:{node.lineno} global")
            if isinstance(node, ast.ExceptHandler) and node.type is None:
                found.append(f"{name(path)}:{node.lineno} bare except")
            if isinstance(node, ast.ImportFrom) and node.module in {"pickle", "random"}:
                found.append(f"{name(path)}:{node.lineno} {node.module}")
        for call, called in calls(tree):
            if isinstance(call.func, ast.Name) and (
                called in {"eval", "exec", "breakpoint"}
                or (called == "print" and path.name not in MAY_PRINT)
            ):
                found.append(f"{name(path)}:{call.lineno} {called}")
    assert found == []


def test_groups_have_names():
    """The second group is another one when a pattern grows; names stay."""
    found = [
        f"{name(path)}:{call.lineno}"
        for path in ENGINE
        for call, called in calls(TREES[path])
        if called == "group"
        and any(isinstance(arg, ast.Constant) and arg.value in range(1, 99) for arg in call.args)
    ]
    assert found == []


def test_nothing_reads_the_clock():
    """The same documents give the same bytes, whenever that is. Progress tells its speed."""
    clock = {"today", "now", "utcnow", "time_ns", "monotonic"}
    found = [
        f"{name(path)}:{call.lineno} {called}"
        for path in ENGINE
        if name(path) != "progress.py"
        for call, called in calls(TREES[path])
        if called in clock
    ]
    assert found == []


# ------------------------------------------------------------------- the text of the repository
def tracked() -> list[Path]:
    """All files under version control; all under the root where there is none (an sdist)."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode == 0:
        found = [ROOT / item for item in done.stdout.decode().split("\0") if item]
    else:
        folders = [ROOT / folder for folder in ("src", "samples", "tests")]
        found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
        found += [path for path in ROOT.iterdir() if path.is_file()]
    return [path for path in found if path.is_file() and "__pycache__" not in path.parts]


# Built of parts, so that this file does not find itself.
MACHINE = re.compile(
    r"/(?:" + "|".join(("wo" + "rk", "ro" + "ot", "ho" + "me", "tm" + "p", "far" + "m")) + r")/"
    r"|pypi" + r"\.org|pythonhosted" + r"\.org|registry\.npm" + r"js|proxy\.gol" + r"ang"
)


def test_no_machine_paths_and_no_registries():
    found = []
    for path in tracked():
        if path.name in {"LICENSE"} or path.suffix in {".png", ".gz"}:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if MACHINE.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert found == []


def test_samples_can_be_read():
    from bilat_cli import read

    documents = list(read(ROOT / "samples"))
    assert len(documents) >= 6
    for document in documents:
        assert document.text.strip()
        assert document.reference is not None
