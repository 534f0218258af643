"""Docstrings of rules and cells as pages: their links, their pairs of SQL, and Markdown."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import NamedTuple

_AFTER = re.compile(r"After \((?P<target>[^)]+)\)::")


class Pair(NamedTuple):
    """Generic SQL and what becomes of it on a target."""

    before: str
    target: str
    after: str


def page(documented: object) -> str:
    """A docstring without its indentation; empty where there is none."""
    return inspect.getdoc(documented) or ""


def first_line(documented: object) -> str:
    """The first line of a docstring; empty where there is none."""
    return page(documented).partition("\n")[0]


def first_link(text: str) -> str:
    """The first link of a text; empty where there is none."""
    found = re.search(r"https://[^\s<>\"]+", text)
    return found[0].rstrip(".,;:)") if found else ""


def blocks(text: str) -> Iterator[tuple[bool, str]]:
    """The paragraphs of a docstring, each with whether it is code: the indented ones below a ``::``."""
    code = False
    for paragraph in re.split(r"\n\s*\n", text):
        indented = paragraph.startswith("    ")
        code = code and indented
        yield code, inspect.cleandoc(paragraph) if code else paragraph
        code = code or paragraph.endswith("::")


def pairs(text: str) -> list[Pair]:
    """Each ``After (target)::`` of a docstring with the ``Before::`` above it, whitespace made single."""
    found, before, heading = [], "", ""
    for code, paragraph in blocks(text):
        if not code:
            heading = paragraph.splitlines()[-1]
        elif heading == "Before::":
            before = _on_one_line(paragraph)
        elif after := _AFTER.fullmatch(heading):
            found.append(Pair(before, after["target"], _on_one_line(paragraph)))
    return found


def as_markdown(text: str) -> str:
    """A docstring's paragraphs, the code in fences."""
    return "\n\n".join(f"```sql\n{block}\n```" if code else block.replace("::", ":") for code, block in blocks(text))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
