"""Parts of generated pages in Markdown."""

from __future__ import annotations

from collections.abc import Iterable


def escape(text: str) -> str:
    """Return a text whose signs mean themselves."""
    return text.replace("<", "\\<").replace("*", "\\*").replace("_", "\\_").replace("[", "\\[")


def line(cells: Iterable[str]) -> str:
    """Return a line of a table."""
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
