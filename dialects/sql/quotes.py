"""Names between quotes: SQL's own, and those of other dialects, which ``extra()`` has by a backend's ``quote_name()``."""

from __future__ import annotations

import re
from functools import lru_cache

#: Quotes before names that generic SQL does not have.
OTHER_QUOTES = "[`"
#: What a subscript follows.
_NAMED = re.compile(r'[\w")\]]$').search


def quote_name(name: str) -> str:
    """Return a name between double quotes."""
    return '"{}"'.format(name.replace('"', '""'))


def quote_once(name: str) -> str:
    """Return a name between double quotes, as it is if it has them: Django quotes some names twice."""
    return name if name.startswith('"') and name.endswith('"') else quote_name(name)


@lru_cache(maxsize=1000)
def with_double_quotes(sql: str, quote: str) -> str:
    """Return SQL with double quotes around names that begin with another quote; texts and comments are unchanged."""
    from sqlglot.dialects.sqlite import SQLite
    from sqlglot.errors import TokenError
    from sqlglot.tokenizer_core import TokenType

    try:
        # SQLite has all three quotes of names, and no backslashes in texts.
        tokens = SQLite().tokenize(sql)
    except TokenError:
        return sql  # The parser reports the error.
    parts, end = list[str](), 0
    for token in tokens:
        # A bracket directly after a word, a name or a parenthesis begins a subscript.
        if token.token_type is TokenType.IDENTIFIER and sql[token.start] == quote and not _NAMED(sql[: token.start]):
            parts += [sql[end : token.start], quote_name(token.text)]
            end = token.end + 1
    return "".join([*parts, sql[end:]])
