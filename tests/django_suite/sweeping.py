"""The sweep inside a process of Django's tests: every query is compiled for every target, and the SQL is judged."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.exceptions import EmptyResultSet, FullResultSet
from django.db import NotSupportedError
from django.db.models.sql import Query

from dialects import Target, Unsupported, type_names
from dialects.targets import FAMILIES
from django_dialect_bridge.offline import copied, offline_alias, offline_connection
from django_dialect_bridge.recording import Caught
from django_dialect_bridge.statement import Bridge, translate_statement
from tests.django_suite.found import Found
from tests.django_suite.recording import Result, Runner
from tests.legality import findings

TARGETS = [Target(family, version) for family in FAMILIES.values() for version in family.versions or (family.default,)]
#: Its generic SQL differs from the others' wherever theirs differ: the empty string is NULL.
KEY = Target.of("oracle")
#: What Django's tests make up.
FUNCTIONS = ("BANANA", "ELEPHANTS", "MONKEYS", "PEAR")


@dataclass(frozen=True)
class Seen:
    """A query before it was compiled, the columns that it returns if it is an INSERT, and the database it was for."""

    query: Query
    returning: Any
    alias: str


class Sweep:
    """What was found so far."""

    def __init__(self) -> None:
        self.found = Found()
        #: The test that is running.
        self.test = "the first migration"
        self._seen: set[Any] = set()

    def see(self, seen: Seen, raised: Exception | None) -> None:
        """Compile a query for every target unless one that gives the same SQL was; ``raised`` is what Django raised."""
        self.found.queries += 1
        key = self.key(seen)
        if key in self._seen:
            return
        self._seen.add(key)
        self.found.distinct += 1
        for target in TARGETS:
            try:
                for statement in generic(seen, target):
                    self.judge(*statement, target)
            except (EmptyResultSet, FullResultSet):
                pass
            except NotSupportedError as error:
                self.refused(error, target)
            except Exception as error:
                if type(error) is not type(raised):
                    self.crashed(error, target, key)

    def key(self, seen: Seen) -> Any:
        """What is the same for queries that give the same SQL on every target."""
        try:
            statements = generic(seen, KEY)
        except Exception as error:
            return type(error), str(error), type(seen.query), seen.query.model
        return tuple((sql, tuple(type_names(params)), typed) for sql, params, typed in statements)

    def judge(self, sql: str, params: Sequence[Any], typed: bool, target: Target) -> None:
        """Translate a statement and ask whether the server would take it."""
        text, _ = translate_statement(sql, params, Bridge(target), typed)
        self.found.statements += 1
        for finding in findings(text, target.family.name, target.version or None, known=FUNCTIONS):
            check, _, fragment = finding.partition(": ")
            fragment, _, error = fragment.rpartition(" -- ")
            self.found.illegal.note((f"{check}: {error}",), target, self.test, [fragment, text, sql])

    def refused(self, error: NotSupportedError, target: Target) -> None:
        """Note a refusal by its construct and reason."""
        cause = error.__cause__
        construct, reason = (cause.construct, cause.hint) if isinstance(cause, Unsupported) else ("", str(error))
        self.found.refusals.note((construct, reason), target, self.test, [])

    def crashed(self, error: Exception, target: Target, key: Any) -> None:
        """Note any other error."""
        told = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        frames = traceback.extract_tb(error.__traceback__)[-4:]
        places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
        self.found.crashes.note((told,), target, self.test, [places, str(key)[:1500]])


def generic(seen: Seen, target: Target) -> list[Caught]:
    """The generic SQL of a query, as ``compile_query`` has it, with the columns that an INSERT returns."""
    connection = offline_connection(target)
    connection.alias = seen.alias
    compiler: Any = copied(seen.query).get_compiler(using=offline_alias(target))
    if seen.returning and connection.features.can_return_columns_from_insert:
        compiler.returning_fields = seen.returning
    result = compiler.as_sql()
    return [(sql, params, compiler.typed) for sql, params in (result if isinstance(result, list) else [result]) if sql]


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

    def get_resultclass(self) -> type[Result]:
        return SweepingResult

    def suite_result(self, suite: Any, result: Any, **kwargs: Any) -> Any:
        Path(os.environ["DJANGO_SUITE_FOUND"]).write_text(json.dumps(SWEEP.found.as_json()))
        return super().suite_result(suite, result, **kwargs)
