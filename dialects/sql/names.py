"""The names of placeholders while the SQL is parsed, rewritten and generated.

Each ``%s`` becomes a placeholder with a name of its own (``__p0__``), which it keeps through every rewrite. So the
generated text shows the final order, and which placeholders were moved, repeated or dropped. Other names begin with a
letter between the prefix and the number: they surround repeated parts.

``pipeline.steps`` names the placeholders and splits the generated text at the names. ``sql.placeholders`` writes the
names of repeated parts, of rows and of returned columns into a tree, and ``rewrites.queries.pagination`` the names of sums.
``sql.types.annotate`` and ``pipeline.ddl`` read the numbers of placeholders, and ``shapes.assemble`` reads all names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialects.errors import InvalidSQL

# The letters after the prefix; the number after one is the place of a list, or of a row.

#: Before and after the item of a list.
BEGIN, END = "b", "e"
#: Before and after a condition on an item that occurs twice, joined by OR.
EITHER, EITHER_END = "o", "p"
#: Before and after a condition on a list that is split if it is too long.
SPLIT, SPLIT_END = "s", "t"
#: The number of a row.
ROW = "r"

#: How a list is read from one parameter: the value of an item, and the source that has it.
Query = tuple[str, str]
#: Before the number of a column that is returned: the placeholder of the variable that receives its value.
OUTPUT = "output"
#: Between the numbers of two placeholders, in the name of their sum.
SUM = "_"
#: The name of a placeholder, whatever the prefix. Read by ``sql.parse`` and ``pipeline.trace``, for people.
FORM = re.compile(r"__p+(\d+)__")
#: A placeholder, or an escaped percent sign and an s, before a word.
_BEFORE_WORD = re.compile(r"%s\w")
#: The characters for a placeholder, and for the number of a row, in generated text.
MARKER, NUMBER = "\0", "\1"


def number_markers(sql: str, same: Sequence[int] = ()) -> tuple[str, str, int]:
    """Name the placeholders of generic SQL: return text with ``:__p0__`` and single percent signs, prefix, count.

    The text does not contain the prefix. The substitution is that of a driver, so
    ``%%s`` inside a literal stays text. ``same`` gives each placeholder the number
    of the first one with an equal value.

    Raise InvalidSQL for a single percent sign outside a placeholder, and for the two
    characters that mark later insertions.
    """
    if MARKER in sql or NUMBER in sql:
        raise InvalidSQL("a control character in the SQL: pass the text that holds it as a parameter")
    count = count_markers(sql)
    if same:
        check_count(len(same), count)
    prefix = "__p"
    while prefix in sql:
        prefix += "p"
    try:
        # With a blank in front, because two colons are a cast.
        text = sql % tuple([f" :{name_of(prefix, number)}" for number in same or range(count)])
    except (TypeError, ValueError):
        raise InvalidSQL("a percent sign outside a %s placeholder must be doubled: %%") from None
    if _BEFORE_WORD.search(sql) and re.search(rf"{prefix}\d+__\w", text):
        raise InvalidSQL("a %s directly before a word: write a blank between them")
    return text, prefix, count


def name_of(prefix: str, number: int | str, letter: str = "") -> str:
    """Return the name of a placeholder, or with a letter the name before or after a repeated part."""
    return f"{prefix}{letter}{number}__"


def number_of(name: str, prefix: str) -> int:
    """Return the number of a placeholder by its name."""
    return int(name[len(prefix) : -2])


def count_markers(sql: str) -> int:
    """Return the number of ``%s``, without those in ``%%s``."""
    return sql.count("%s") if "%%" not in sql else sql.replace("%%", "").count("%s")


def check_count(given: int, count: int) -> None:
    """Raise InvalidSQL unless each placeholder has a parameter."""
    if given != count:
        raise InvalidSQL(f"the SQL has {count} placeholders but {given} parameters were given: pass one for each %s")


def split_at_names(printed: str, prefix: str) -> list[str]:
    """Split generated SQL into texts and, between them, the names without their prefix."""
    return re.split(rf"{prefix}([a-z]?\d+(?:{SUM}\d+)?)__", printed)


def name_sum(one: str, other: str) -> str:
    """Return the name of the sum of two placeholders that stand for numbers of the SQL."""
    number = re.search(r"\d+(?=__$)", other)
    assert number is not None
    return f"{one.removesuffix('__')}{SUM}{number[0]}__"
