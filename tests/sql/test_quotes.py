"""Names between the quotes of another dialect become names of generic SQL."""

from __future__ import annotations

import pytest

from dialects.sql.quotes import with_double_quotes


@pytest.mark.parametrize(
    ("quote", "sql", "expected"),
    [
        ("[", '([a b].[c]]d"].x) = %s', '("a b"."c]d""".x) = %s'),
        ("`", "(`a b`.`c``d`)", '("a b"."c`d")'),
        ("[", "'[a]' || \"[b]\" /* [c] */", "'[a]' || \"[b]\" /* [c] */"),
        ("`", r"`a` LIKE '\' ESCAPE '\'", r""""a" LIKE '\' ESCAPE '\'"""),
        ("[", 'ARRAY[1] = x[1] AND "y"[1] = (z)[1]', 'ARRAY[1] = x[1] AND "y"[1] = (z)[1]'),
        ("[", "[a] = 'b", "[a] = 'b"),
    ],
    ids=["brackets", "backticks", "texts and comments", "no escape", "subscripts", "an open text"],
)
def test_names_get_double_quotes(quote: str, sql: str, expected: str) -> None:
    assert with_double_quotes(sql, quote) == expected
