"""SQL for notebooks and pages: as text, and as HTML coloured by pygments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any


def lexer_of(dialect: str) -> Any:
    """Return pygments' lexer for a name of sqlglot's. Characters that it does not know, such as $p0's, are names."""
    from pygments.filter import simplefilter
    from pygments.lexers import get_lexer_by_name
    from pygments.token import Error, Name
    from pygments.util import ClassNotFound

    def names(_filter: Any, _lexer: Any, stream: Iterable[tuple[Any, str]], _options: Any) -> Iterator[tuple[Any, str]]:
        for kind, text in stream:
            yield Name if kind is Error else kind, text

    try:
        lexer = get_lexer_by_name(dialect)
    except ClassNotFound:
        lexer = get_lexer_by_name("sql")
    lexer.add_filter(simplefilter(names)())
    return lexer


def highlight_sql(sql: str, dialect: str, **options: Any) -> str:
    """Return SQL as HTML. ``dialect`` is a name of sqlglot's; ``options`` are those of pygments' HtmlFormatter."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter

    return str(highlight(sql, lexer_of(dialect), HtmlFormatter(**options))).rstrip("\n")


def mimebundle(sql: str, dialect: str = "sql") -> dict[str, str]:
    """Return what a notebook shows of an object, by MIME type; the HTML needs no style sheet."""
    html = highlight_sql(sql, dialect, noclasses=True, prestyles="font-family: monospace")
    return {"text/plain": sql, "text/html": html}
