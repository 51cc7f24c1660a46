"""What a run of the fuzzers found: one folder for each fault, whatever number of inputs show it."""

from __future__ import annotations

import hashlib
import traceback
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "fuzz"


def place(error: BaseException) -> str:
    """Where it was raised: the innermost line of bilat, and what was raised there."""
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if "bilat_cli" in frame.filename] or list(frames)
    name = Path(inside[-1].filename).name if inside else "?"
    line = inside[-1].name if inside else "?"
    words = str(error) if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} in {name}:{line} {words}".strip()


def record(target: str, data: bytes, error: BaseException) -> bool:
    """Keep the input and the traceback; the shortest input wins. Whether the fault is new."""
    where = place(error)
    folder = BUILD / "findings" / f"{target}-{hashlib.sha256(where.encode()).hexdigest()[:10]}"
    kept = folder / "input"
    new = not kept.exists()
    if new or len(data) < kept.stat().st_size:
        folder.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
        text = "".join(traceback.format_exception(error))
        (folder / "what").write_text(f"{where}\n\n{text}", encoding="utf-8")
    return new


def told() -> list[str]:
    """One line for each fault that is kept."""
    return [
        f"{path.parent.name}: {path.read_text(encoding='utf-8').splitlines()[0]}"
        for path in sorted((BUILD / "findings").glob("*/what"))
    ]
