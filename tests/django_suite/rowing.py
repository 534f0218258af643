"""Rows of Django's tests on a server, inside a process of Django's tests."""

from __future__ import annotations

import atexit
import json
import os
from pathlib import Path
from typing import Any

from django.core.exceptions import EmptyResultSet, FullResultSet
from django.db import NotSupportedError, connections
from django.db.models.sql import AggregateQuery, Query

from django_dialect_bridge.statement import Bridge, translate_statement
from tests.django_suite.copying import CannotCopy, Copies, fetched, plain
from tests.django_suite.recording import Result, Runner
from tests.django_suite.sweeping import QUOTED, generic, key_of
from tests.django_suite.watching import WATCHERS, Seen
from tests.engines.dsn import VARIABLES, named
from tests.engines.server import Server
from tests.equivalence.compare import differences
from tests.equivalence.truth import read_json_column

RIGHT, WRONG, REFUSED, BEYOND, UNASKED = "right", "WRONG", "refused", "beyond the server", "no query"


class Rowing:
    """Runs each SELECT on every server that the environment names, and compares the rows."""

    def __init__(self) -> None:
        self.servers = [Copies(Server(dsn)) for dsn in map(named, VARIABLES) if dsn]
        #: Family, outcome, test, why, SQL.
        self.found: list[tuple[str, str, str, str, str]] = []
        self.test = ""
        self._seen: set[Any] = set()
        atexit.register(self.close)

    def see(self, seen: Seen, given: Any) -> None:
        """Compare the rows of a SELECT unless one that gives the same SQL was."""
        is_select = type(seen.query) in (Query, AggregateQuery) and not seen.query.explain_info
        if not is_select or isinstance(given, Exception) or not given[0]:
            return
        postgres = connections[seen.alias].connection
        key = key_of(seen)
        if postgres is None or key in self._seen:
            return
        self._seen.add(key)
        try:
            rows, codes = fetched(postgres, *given)
        except Exception:
            return
        truth = [
            tuple(read_json_column(plain(value), code) for value, code in zip(row, codes, strict=True)) for row in rows
        ]
        for copies in self.servers:
            outcome, why, sql = self.compared(seen, copies, postgres, truth)
            self.found.append((copies.server.family, outcome, self.test, why, sql))

    def compared(self, seen: Seen, copies: Copies, postgres: Any, truth: list[Any]) -> tuple[str, str, str]:
        server, sql = copies.server, ""
        try:
            ((text, params, typed),) = generic(seen, server.target)
            bridge = Bridge(server.target, server.paramstyle, "portable")
            translation, values = translate_statement(text, params, bridge, typed)
            sql = translation.sql
            copies.update(set(QUOTED.findall(text)), postgres)
            server.texts.clear()
            with server.undone():
                found = server.run(sql, values)
        except (EmptyResultSet, FullResultSet):
            return UNASKED, "", sql
        except NotSupportedError as refusal:
            return REFUSED, str(refusal), sql
        except CannotCopy as error:
            return BEYOND, str(error), sql
        except Exception as error:
            return BEYOND, server.lacking(wrong_rows=False) or f"{type(error).__name__}: {error}", sql
        if server.layout.empty_is_null:
            truth, found = without_empty(truth), without_empty(found)
        wrong = differences(truth, found, ordered=False, bare_json_text=server.bare_json_text)
        if not wrong:
            return RIGHT, "", sql
        lacking = server.lacking(wrong_rows=True)
        return (BEYOND, lacking, sql) if lacking else (WRONG, wrong[0], sql)

    def close(self) -> None:
        for copies in self.servers:
            copies.close()


def without_empty(rows: list[Any]) -> list[Any]:
    """Return rows with empty strings as NULL."""
    return [tuple(None if isinstance(value, str | bytes) and not value else value for value in row) for row in rows]


ROWING = Rowing()


class RowingResult(Result):
    """Says which test is running."""

    def startTest(self, test: Any) -> None:
        ROWING.test = test.id()
        super().startTest(test)


class RowingRunner(Runner):
    """Writes what was found to the file that the environment names."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        WATCHERS.append(ROWING.see)

    def get_resultclass(self) -> type[Result]:
        return RowingResult

    def suite_result(self, suite: Any, result: Any, **kwargs: Any) -> Any:
        Path(os.environ["DJANGO_SUITE_FOUND"]).write_text(json.dumps(ROWING.found))
        return super().suite_result(suite, result, **kwargs)
