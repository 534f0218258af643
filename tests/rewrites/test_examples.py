"""The Before and After of every rule's docstring are what translating gives."""

from __future__ import annotations

import inspect
import re

import pytest

from dialects import translate
from dialects.pipeline.ddl import Definitions
from dialects.rewrites import order
from dialects.rewrites.base import Rule
from dialects.sql.types.datatypes import FrozenSchema
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
    "b": {"id": "BIGINT NOT NULL", "a_id": "BIGINT", "n": "INT", "name": "VARCHAR", "text": "TEXT"},
}

#: With their primary keys.
KEYED = FrozenSchema(SCHEMA, {"a": [("id",)], "b": [("id",)]}, ["triggered"])

#: Rules of portable semantics alone.
PORTABLE = {rule.name for rule in set(order.PORTABLE).difference(order.RULES)}

#: Rules whose case does not fit on a page; each has a test of its own.
TOO_LONG_TO_SHOW = {"split_long_lists", "hand_lists_over_as_json"}

_EXAMPLE = re.compile(r"Before::\n\n(?P<before>.*?)\n\n\s*After \((?P<target>\S+)\)::\n\n(?P<after>.*?)\Z", re.DOTALL)


def example(rule: Rule) -> tuple[str, str, str]:
    """(generic SQL, target, the target's SQL) of a rule's docstring, each on one line."""
    match = _EXAMPLE.search(inspect.getdoc(rule.rewrite) or "")
    assert match, f"{rule.name} has no Before:: and After (target):: in its docstring"
    return _one_line(match["before"]), match["target"], _one_line(match["after"])


def _one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", RULES)
def test_example(name: str) -> None:
    before, target, after = example(RULES[name])
    if ";" in before:
        # What a definition means depends on those before it.
        definitions = Definitions(target)
        statements = [one for sql in before.split(";") for one in definitions.define(sql)]
        assert "; ".join(statements) == after
        return
    sql = re.sub("%(?!s)", "%%", before)
    # The parameters of the examples are numbers.
    types = ("DECIMAL" if "decimal_parameters" in name else "UUID" if "uuids" in name else "BIGINT",) * sql.count("%s")
    semantics = "portable" if name in PORTABLE else "native"
    translation = translate(sql, to=target, schema=KEYED, types=types, semantics=semantics)
    assert translation.sql.replace("%%", "%") == after
    assert name in translation.rules or name.startswith("refuse_") or name in TOO_LONG_TO_SHOW


@pytest.mark.parametrize("name", RULES)
def test_example_is_legal(name: str) -> None:
    _, target, after = example(RULES[name])
    family, _, version = target.partition("@")
    assert findings(after, family, version or None) == []


@pytest.mark.parametrize("name", RULES)
def test_rule_names_its_source(name: str) -> None:
    assert RULES[name].url.startswith("https://")
    assert RULES[name].sentence.endswith(".")
