"""The sweep inside a process of Django's tests: every query is compiled for every target, and the SQL is judged."""

from __future__ import annotations

import json
import os
import re
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.core.exceptions import EmptyResultSet, FullResultSet
from django.db import NotSupportedError
from django.db.models.sql import InsertQuery, Query

from dialects import Target, Unsupported, type_names
from dialects.targets import FAMILIES
from dialects.targets.keywords import ORACLE_WORDS, TSQL_WORDS
from django_dialect_bridge.offline.capture import copy_query
from django_dialect_bridge.offline.connection import offline_alias, offline_connection
from django_dialect_bridge.offline.recording import CapturedStatement
from django_dialect_bridge.returning import fields_to_ask
from django_dialect_bridge.statement import Bridge, project_schema, translate_statement
from tests.django_suite.found import CRASHED, ILLEGAL, REFUSED, Finding, Found
from tests.django_suite.recording import Result, Runner
from tests.django_suite.watching import WATCHERS, Seen
from tests.legality import CHECKS
from tests.legality.statement import Statement, read, version_number

TARGETS = [Target(family, version) for family in FAMILIES.values() for version in family.versions or (family.default,)]
#: Its generic SQL differs from the others' wherever theirs differ: the empty string is NULL.
KEY = Target.of("oracle")
#: What the tests make up, or call by the name that PostgreSQL or MySQL gives it.
FUNCTIONS = ("BANANA", "ELEPHANTS", "JSONB_PATH_QUERY", "MONKEYS", "PEAR", "STR_TO_DATE")
#: Names that a target may spell otherwise.
WORDS = {*TSQL_WORDS, *ORACLE_WORDS}


class Sweep:
    """What was found so far."""

    def __init__(self) -> None:
        self.found = Found()
        #: The test that is running.
        self.test = "the first migration"
        self._judged: dict[Any, list[Finding]] = {}

    def see(self, seen: Seen, given: Any) -> None:
        """Compile a query for every target unless one that gives the same SQL was."""
        key = key_of(seen)
        known = self._judged.get(key)
        if known is None:
            known = self._judged[key] = [finding for target in TARGETS for finding in judged(seen, given, target)]
            self.found.distinct += 1
            for finding in known:
                self.found.note(finding, self.test)
        self.found.saw(self.test, known)


def key_of(seen: Seen) -> Any:
    """Return a key that is equal for queries whose SQL only differs by names on every target."""
    try:
        statements = generic(seen, KEY)
    except Exception as error:
        return type(error), str(error), type(seen.query), seen.query.model
    return tuple((*shape(sql, project_schema()), tuple(type_names(params)), typed) for sql, params, typed in statements)


QUOTED = re.compile(r'"((?:[^"]|"")+)"')


def shape(sql: str, schema: Mapping[str, Mapping[str, str]]) -> tuple[str, tuple[Any, ...]]:
    """Return SQL with numbered names, and the properties of each that matter: a column's type, an unusual name."""
    names = list(dict.fromkeys(QUOTED.findall(sql)))
    tables = [schema[name] for name in names if name in schema]
    alike = len({name.lower() for name in names}) < len(names)
    matter = [
        (
            [table.get(name) for table in tables],
            alike or len(name) > 30 or not re.fullmatch("[a-z][a-z_0-9]*", name) or name.upper() in WORDS,
        )
        for name in names
    ]
    numbers = {name: str(number) for number, name in enumerate(names)}
    odd = tuple(name if unusual else str(types) for name, (types, unusual) in zip(names, matter, strict=True))
    return QUOTED.sub(lambda match: numbers[match[1]], sql), odd


def judged(seen: Seen, given: Any, target: Target) -> Iterator[Finding]:
    """Compile a query for a target; what its server would refuse, or why there is no SQL."""
    try:
        for sql, params, typed in generic(seen, target):
            text = translate_statement(sql, params, Bridge(target), typed)[0].sql
            statement = replace(read_once(text, target.family.name), version=version_number(target.version))
            for check in CHECKS[target.family.name]:
                for fragment, error in check(statement):
                    yield Finding(ILLEGAL, (f"{check.__name__}: {error}",), str(target), (fragment, text, sql))
    except (EmptyResultSet, FullResultSet):
        pass
    except NotSupportedError as refusal:
        cause = refusal.__cause__
        if isinstance(cause, Unsupported):
            told: tuple[str, ...] = alike(cause.construct), cause.hint
        else:
            told = tuple(str(refusal).split(f" is not supported on {target}: ", 1))
        yield Finding(REFUSED, told, str(target))
    except FileNotFoundError:
        pass  # Compiling an INSERT saves the file of a FileField, which the test's own compiling has moved.
    except Exception as crash:
        if "does not support timezone-aware" in str(crash):  # As Django refuses it.
            yield Finding(REFUSED, (str(crash),), str(target))
        elif type(crash) is not type(given):
            told = (" ".join(f"{type(crash).__name__}: {crash}".split())[:300],)
            frames = traceback.extract_tb(crash.__traceback__)[-4:]
            places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
            yield Finding(CRASHED, told, str(target), (places, str(key_of(seen))[:1500]))


@lru_cache(maxsize=64)
def read_once(sql: str, family: str) -> Statement:
    """Cache by family, because most versions of a family get the same SQL."""
    return read(sql, family, None, FUNCTIONS)


def alike(construct: str) -> str:
    """Remove numbers and names, which belong to the test and not to the construct."""
    return re.sub(r"(?<![\w-])-?\d+\b", "n", re.sub(r"'[^']*'", "'...'", construct))


def generic(seen: Seen, target: Target) -> list[CapturedStatement]:
    """Return the generic SQL of a query, as in ``compile_query``, with the columns that an INSERT returns."""
    connection = offline_connection(target)
    connection.alias = seen.alias
    compiler: Any = copy_query(seen.query).get_compiler(using=offline_alias(target))
    if seen.returning and can_return(seen.query, connection):
        inserts = isinstance(seen.query, InsertQuery)
        compiler.returning_fields = fields_to_ask(seen.query, seen.returning, target) if inserts else seen.returning
    result = compiler.as_sql()
    return [(sql, params, compiler.typed) for sql, params in (result if isinstance(result, list) else [result]) if sql]


def can_return(query: Query, connection: Any) -> bool:
    """Return whether Django would request the columns from this connection, as it did from the test's."""
    if len(getattr(query, "objs", ())) > 1 or getattr(query, "on_conflict", None):
        return bool(connection.features.can_return_rows_from_bulk_insert)
    return bool(connection.features.can_return_columns_from_insert)


SWEEP = Sweep()


class SweepingResult(Result):
    """Tells the sweep which test is running."""

    def startTest(self, test: Any) -> None:
        SWEEP.test = test.id()
        super().startTest(test)

    def stopTest(self, test: Any) -> None:
        super().stopTest(test)
        SWEEP.test = "a fixture after " + test.id()


class SweepingRunner(Runner):
    """Writes what was found to the file that the environment names."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        WATCHERS.append(SWEEP.see)

    def get_resultclass(self) -> type[Result]:
        return SweepingResult

    def suite_result(self, suite: Any, result: Any, **kwargs: Any) -> Any:
        Path(os.environ["DJANGO_SUITE_FOUND"]).write_text(json.dumps(SWEEP.found.as_json()))
        return super().suite_result(suite, result, **kwargs)
