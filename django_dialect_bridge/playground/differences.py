"""Two statements as HTML, with their differences marked."""

from __future__ import annotations

import difflib
import re
from html import escape

_WORDS = re.compile(r"\w+|\s+|.")


def mark_differences(left: str, right: str) -> tuple[str, str]:
    """Return two texts as HTML, with ``<mark>`` around the words that the other does not have there."""
    words = _WORDS.findall(left), _WORDS.findall(right)
    html: tuple[list[str], list[str]] = ([], [])
    for kind, *places in difflib.SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        for side, (start, end) in enumerate(zip(places[::2], places[1::2], strict=True)):
            text = escape("".join(words[side][start:end]))
            html[side].append(text if kind == "equal" or not text else f"<mark>{text}</mark>")
    return "".join(html[0]), "".join(html[1])
