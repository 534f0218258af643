"""Docstrings of rules and cells as pages: their first line, their links, and Markdown."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator


def page(documented: object) -> str:
    """Return a docstring without its indentation; empty without a docstring."""
    return inspect.getdoc(documented) or ""


def first_line(documented: object) -> str:
    """Return the first line of a docstring; empty without a docstring."""
    return page(documented).partition("\n")[0]


def first_link(text: str) -> str:
    """Return the first link of a text; empty without a link."""
    found = re.search(r"https://[^\s<>\"]+", text)
    return found[0].rstrip(".,;:)") if found else ""


def blocks(text: str) -> Iterator[tuple[bool, str]]:
    """Yield the paragraphs of a docstring, each with whether it is code: the indented ones below a ``::``."""
    code = False
    for paragraph in re.split(r"\n\s*\n", text):
        indented = paragraph.startswith("    ")
        code = code and indented
        yield code, inspect.cleandoc(paragraph) if code else paragraph
        code = code or paragraph.endswith("::")


def as_markdown(text: str) -> str:
    """Return a docstring's paragraphs, the code in fences: SQL, or text below ``Message::``."""
    paragraphs, language = [], "sql"
    for code, block in blocks(text):
        paragraphs.append(f"```{language}\n{block}\n```" if code else block.replace("::", ":"))
        language = "text" if block == "Message::" else "sql"
    return "\n\n".join(paragraphs)
