"""Random generic SQL: statements of the corpus with changed tokens, and tokens in any order."""

from __future__ import annotations

import random
import re
from functools import cache

from tests.compiling import NAMES, statements_of

#: Words, operators and characters that a mutation writes.
PIECES = (
    *[
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ";",
        ".",
        ":",
        "::",
        "+",
        "-",
        "*",
        "/",
        "%",
        "%%",
        "%s",
        "=",
        "<>",
        "<",
        ">",
        "||",
        "->",
        "->>",
        "#>",
        "@>",
        "?",
        "&",
        "|",
        "^",
        "~",
        "!",
        "\\",
        "'",
        '"',
        "`",
        "$$",
        "$a$",
        "E'",
        "X'",
        "--",
        "/*",
        "*/",
        "\n",
        "\t",
    ],
    *[
        "SELECT",
        "FROM",
        "WHERE",
        "GROUP",
        "BY",
        "ORDER",
        "HAVING",
        "LIMIT",
        "OFFSET",
        "UNION",
        "ALL",
        "INTERSECT",
        "EXCEPT",
        "DISTINCT",
        "ON",
        "AS",
        "WITH",
    ],
    *[
        "RECURSIVE",
        "VALUES",
        "INSERT",
        "INTO",
        "UPDATE",
        "SET",
        "DELETE",
        "RETURNING",
        "CONFLICT",
        "DO",
        "NOTHING",
        "MERGE",
        "CREATE",
        "TABLE",
        "ALTER",
    ],
    *[
        "DROP",
        "INDEX",
        "CONSTRAINT",
        "CHECK",
        "CASE",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
        "AND",
        "OR",
        "NOT",
        "NULL",
        "IS",
        "IN",
        "EXISTS",
        "BETWEEN",
        "LIKE",
        "ILIKE",
        "ANY",
    ],
    *[
        "CAST",
        "INTERVAL",
        "DATE",
        "TIMESTAMP",
        "INT",
        "DECIMAL(5,2)",
        "ARRAY",
        "ROW",
        "OVER",
        "PARTITION",
        "ROWS",
        "RANGE",
        "UNBOUNDED",
        "PRECEDING",
    ],
    *[
        "FILTER",
        "WITHIN",
        "LATERAL",
        "JOIN",
        "LEFT",
        "CROSS",
        "USING",
        "FOR",
        "SHARE",
        "EXTRACT",
        "TRIM",
        "COUNT(*)",
        "SUM(",
        "COALESCE(",
        "JSON_BUILD(",
    ],
    *(
        "0",
        "1",
        "-1",
        "1e400",
        "9" * 400,
        "0.1",
        "'x'",
        '"a"',
        "a",
        "t",
        "é",
        "\U0001f600",
        "\u202e",
        "\x00",
        "\x01",
        "\ud800",
    ),
)
_TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|%s|\w+|\s+|.", re.DOTALL)


@cache
def seeds() -> tuple[tuple[str, ...], ...]:
    """Return the tokens of the generic SQL of the corpus."""
    texts = {one.generic for name in NAMES[::40] for one in statements_of(name, "postgres")}
    return tuple(tuple(_TOKEN.findall(text)) for text in sorted(texts))


def statement(chance: random.Random) -> str:
    """Return generic SQL that may be wrong in any way."""
    kind = chance.random()
    if kind < 0.1:
        return " ".join(chance.choices(PIECES, k=chance.randrange(1, 40)))
    if kind < 0.2:
        return nested(chance)
    tokens = list(chance.choice(seeds()))
    for _ in range(chance.randrange(1, 5)):
        _mutate(tokens, chance)
    return "".join(tokens)


def _mutate(tokens: list[str], chance: random.Random) -> None:
    start = chance.randrange(len(tokens)) if tokens else 0
    end = start + chance.randrange(1, 12)
    match chance.randrange(5):
        case 0:
            del tokens[start:end]
        case 1:
            tokens.insert(start, f" {chance.choice(PIECES)} ")
        case 2:
            tokens[start:start] = tokens[start:end]
        case 3:
            other = chance.choice(seeds())
            place = chance.randrange(len(other))
            tokens[start:end] = other[place : place + chance.randrange(1, 12)]
        case _:
            tokens[start : start + 1] = [chance.choice(PIECES)]


#: What stands before, in the middle and behind, of texts that are nested.
NESTS = (
    ("(", "1", ")"),
    ("NOT ", "a", ""),
    ("- ", "1", ""),
    ("UPPER(", "a", ")"),
    ("INT(", "1", ")"),
    ("ARRAY[", "1", "]"),
    ("CASE WHEN a = 1 THEN ", "1", " END"),
    ("COALESCE(a, ", "1", ")"),
    ("(SELECT a FROM ", "t", ") AS x"),
    ("EXISTS(SELECT 1 FROM t WHERE ", "a = 1", ")"),
    ("", "a", "::TEXT"),
    ("", "a", " AND a"),
    ("", "a", " || a"),
    ("", "a", " AT TIME ZONE 'UTC'"),
    ("", "SELECT 1", " UNION SELECT 1"),
    ("WITH c AS (", "SELECT 1", ") SELECT 1 FROM c"),
    ("CAST(a AS ARRAY<", "INT", ">)"),
    ("/*", "", "*/"),
)


def nested(chance: random.Random) -> str:
    """Return a text that is nested up to a thousand times."""
    before, middle, behind = chance.choice(NESTS)
    times = chance.choice((2, 7, 30, 100, 1000))
    text = before * times + middle + behind * times
    return text if middle.startswith("SELECT") else f"SELECT {text} FROM t"
