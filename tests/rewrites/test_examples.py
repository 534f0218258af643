"""The Before and After of every rule's docstring are what translating gives, and refusals have their messages."""

from __future__ import annotations

import inspect
import re
from typing import NamedTuple

import pytest
import sqlglot

from dialects import Target, Translation, Unsupported, translate
from dialects.pipeline.ddl import Definitions
from dialects.rewrites import order
from dialects.rewrites.base import Rule
from dialects.sql.types.datatypes import FrozenSchema
from tests.every import every
from tests.legality import findings

RULES = order.BY_NAME

#: The tables that the examples speak of.
SCHEMA = {
    "a": {
        "id": "BIGINT NOT NULL",
        "n": "INT",
        "m": "INT",
        "name": "VARCHAR",
        "text": "TEXT",
        "active": "BOOLEAN",
        "price": "DECIMAL",
        "day": "DATE",
        "time": "TIME",
        "at": "TIMESTAMPTZ",
        "until": "TIMESTAMPTZ",
        "length": "INTERVAL",
        "data": "JSON",
        "raw": "VARBINARY",
        "token": "UUID",
        "serial": "SERIAL",
    },
    "triggered": {"id": "BIGSERIAL", "n": "INT"},
    "native": {"id": "BIGINT", "data": "JSON NATIVE", "sold": "BOOLEAN NATIVE", "place": "VECTOR NATIVE"},
    "b": {"id": "BIGINT NOT NULL", "a_id": "BIGINT", "n": "INT", "name": "VARCHAR", "text": "TEXT"},
}

#: With their primary keys.
KEYED = FrozenSchema(SCHEMA, {"a": [("id",)], "b": [("id",)]}, ["triggered"])

#: Rules of portable semantics alone.
PORTABLE = {rule.name for rule in {*order.PORTABLE, *order.PORTABLE_LAST}.difference(order.RULES)}

#: Rules about quotes and case: what changes is nothing else.
ABOUT_QUOTES = {"quote_reserved_names", "write_collations_as_words", "write_plain_names_in_lower_case"}

REFUSALS = [name for name in RULES if name.startswith("refuse_")]
REWRITES = [name for name in RULES if name not in REFUSALS]

_EXAMPLE = re.compile(
    r"Before::\n\n(?P<before>.*?)\n\n\s*"
    r"(?:Sqlglot alone \((?P<dialect>\S+)\)::\n\n(?P<alone>.*?)\n\n\s*)?"
    r"After \((?P<target>\S+)\)::\n\n(?P<after>.*?)\Z",
    re.DOTALL,
)
_REFUSAL = re.compile(r"Refused \((?P<target>\S+)\)::\n\n(?P<sql>.*?)\n\n\s*Message::\n\n(?P<message>.*?)\Z", re.DOTALL)


class Example(NamedTuple):
    """Generic SQL, a target and its SQL, each on one line; what sqlglot alone makes of it, where a page shows that."""

    before: str
    target: str
    after: str
    alone: str


def example(rule: Rule) -> Example:
    """Return the example of a rule's docstring."""
    match = _EXAMPLE.search(inspect.getdoc(rule.rewrite) or "")
    assert match, f"{rule.name} has no Before:: and After (target):: in its docstring"
    assert match["dialect"] in (None, match["target"])
    return Example(_whole(match["before"]), match["target"], _whole(match["after"]), _whole(match["alone"] or ""))


def _whole(text: str) -> str:
    """Return a statement on one line, its long lists written out: ``1, ..., 4`` is ``1, 2, 3, 4``."""
    return re.sub(
        r"(\d+), \.\.\., (\d+)", lambda found: ", ".join(map(str, range(int(found[1]), int(found[2]) + 1))), _line(text)
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _plain(sql: str) -> str:
    """Return a statement without quotes, case and spaces."""
    return re.sub(r'[\[\]"`\s]', "", sql).lower()


def _translate(name: str, sql: str, target: str) -> Translation:
    # The parameters of other examples are numbers.
    kinds = {"decimal_parameters": "DECIMAL", "uuids": "UUID", "assigned_cases": "TEXT"}
    types = (next((kind for part, kind in kinds.items() if part in name), "BIGINT"),) * sql.count("%s")
    semantics = "portable" if name in PORTABLE else "native"
    return translate(re.sub("%(?!s)", "%%", sql), to=target, schema=KEYED, types=types, semantics=semantics)


def _define(sql: str, target: str) -> str:
    """Translate definitions one after the other, because what one means depends on those before it."""
    definitions = Definitions(target)
    return "; ".join(statement for one in sql.split(";") for statement in definitions.define(one))


@every("name", REWRITES)
def test_example(name: str) -> None:
    before, target, after, _ = example(RULES[name])
    if ";" in before:
        assert _define(before, target) == after
        return
    translation = _translate(name, before, target)
    assert translation.sql.replace("%%", "%") == after
    assert name in translation.rules


@every("name", REWRITES)
def test_example_shows_a_difference(name: str) -> None:
    before, target, after, alone = example(RULES[name])
    if alone:
        assert sqlglot.transpile(before, read="postgres", write=Target.of(target).family.dialect) == [alone]
    same = _plain(after) in {_plain(before), _plain(alone or before)}
    assert same is (name in ABOUT_QUOTES), f"{name}: show a statement that the rule changes beyond quotes and case"


@every("name", REFUSALS)
def test_refusal(name: str) -> None:
    match = _REFUSAL.search(inspect.getdoc(RULES[name].rewrite) or "")
    assert match, f"{name} has no Refused (target):: and Message:: in its docstring"
    sql, target = _whole(match["sql"]), match["target"]
    with pytest.raises(Unsupported) as raised:
        _define(sql, target) if sql.startswith(("CREATE", "ALTER")) else _translate(name, sql, target)
    assert str(raised.value) == _line(match["message"])
    assert name in [entry.name for entry in raised.traceback], "another rule refuses it"


@every("name", REWRITES)
def test_example_is_legal(name: str) -> None:
    _, target, after, _ = example(RULES[name])
    family, _, version = target.partition("@")
    assert findings(after, family, version or None) == []


@every("name", RULES)
def test_rule_names_its_source(name: str) -> None:
    assert RULES[name].url.startswith("https://")
    assert RULES[name].sentence.endswith(".")
