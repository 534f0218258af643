"""SQL for notebooks and pages: as text, and as HTML coloured by pygments."""

from __future__ import annotations

from typing import Any


def highlighted(sql: str, dialect: str, **options: Any) -> str:
    """Return SQL as HTML. ``dialect`` is a name of sqlglot's; ``options`` are those of pygments' HtmlFormatter."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(dialect)
    except ClassNotFound:
        lexer = get_lexer_by_name("sql")
    return str(highlight(sql, lexer, HtmlFormatter(**options))).rstrip("\n")


def mimebundle(sql: str, dialect: str = "sql") -> dict[str, str]:
    """Return what a notebook shows of an object, by MIME type; the HTML needs no style sheet."""
    return {"text/plain": sql, "text/html": highlighted(sql, dialect, noclasses=True)}
