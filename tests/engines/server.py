"""A server that holds the example's rows for a session."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from django.db.models import Model

from dialects.sql.names import MARKER
from dialects.sql.parameters.binding import arrange
from dialects.sql.parameters.spelling import restore_markers
from tests.equivalence.truth import Row

from . import layouts
from .capabilities import BRACKETS, CAPABILITIES, SPELLINGS, Capability
from .drivers import Params, opened
from .dsn import Dsn


class Server:
    """One connection; what it changes is rolled back unless it is asked to keep it."""

    bare_json_text = True

    def __init__(self, dsn: Dsn) -> None:
        self.dsn = dsn
        self.target = dsn.target
        self.family = dsn.target.family.name
        self.layout = replace(layouts.LAYOUTS[self.family], collation=dsn.collation)
        self.driver, self.connection = opened(dsn)
        self.found: dict[Capability, str | None] = {}
        #: What ran since this was emptied.
        self.texts: list[str] = []
        # A probe ends the transaction that it is made in, so these are made before any.
        for capability, _ in SPELLINGS[self.family]:
            self.lacks(capability)

    @property
    def paramstyle(self) -> str:
        """Return how the driver marks parameters."""
        return self.driver.paramstyle

    def run(self, sql: str, params: Params) -> list[Row]:
        """Run one compiled statement and return its rows."""
        for capability, spelling in SPELLINGS[self.family]:
            if capability.is_needed_by(sql) and self.lacks(capability):
                sql = re.sub(capability.pattern, spelling, sql)
        self.texts.append(sql)
        cursor = self.connection.cursor()
        try:
            self.driver.execute(cursor, sql, params)
            return [tuple(row) for row in cursor.fetchall()] if cursor.description else []
        finally:
            cursor.close()

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Roll back what the block changes."""
        self.driver.start(self.connection)
        try:
            yield
        finally:
            self.undo()

    def undo(self) -> None:
        """Roll back; a server that closed the connection has done so, and gets another."""
        try:
            self.driver.roll_back(self.connection)
        except Exception:
            _, self.connection = opened(self.dsn)

    def run_text(self, text: str) -> list[Row]:
        """Run one statement without parameters, written in the server's dialect."""
        return self.run(text.replace("%", "%%") if self.paramstyle in ("format", "pyformat") else text, ())

    def keep(self, text: str) -> None:
        """Run one statement without parameters and keep what it changed."""
        self.run_text(text)
        self.connection.commit()

    def insert(self, into: str, values: Sequence[Any]) -> None:
        """Insert a row and keep it; ``into`` names the table and the columns."""
        template = self.target.family.marker(self.paramstyle)
        markers = ["NULL" if value is None else MARKER for value in values]
        values = [value for value in values if value is not None]
        order = range(len(values))
        text = f"INSERT INTO {into} VALUES ({', '.join(markers)})"
        sql = restore_markers(text, order, self.paramstyle, template)
        self.run(sql, arrange(self.target.family.adapt(values), order, self.paramstyle))
        self.connection.commit()

    def lacks(self, capability: Capability) -> str | None:
        """Return the server's message where it refuses what its vendor documents."""
        if capability not in self.found:
            self.found[capability] = None
            cursor = self.connection.cursor()
            try:
                cursor.execute(capability.probe)
                answer = cursor.fetchall()[0][0]
                if capability.answer not in (None, answer):
                    self.found[capability] = f"{capability.probe} is {answer!r} instead of {capability.answer!r}"
            except Exception as error:
                self.found[capability] = " ".join(str(error).split())
            finally:
                self.undo()
        return self.found[capability]

    def can_name(self, model: type[Model]) -> bool:
        """Tell whether the server takes the names of a table."""
        names = [model._meta.db_table, *(field.column for field in model._meta.local_concrete_fields)]
        needed = any(BRACKETS.is_needed_by(self.layout.quote(name)) for name in names)
        return self.family != "tsql" or not needed or not self.lacks(BRACKETS)

    def lacking(self, *, wrong_rows: bool) -> str:
        """Say what the server lacks that the statements since ``texts`` was emptied need.

        Wrong rows come from what a server answers wrongly, and errors from what it does not answer.
        """
        for capability in CAPABILITIES[self.family]:
            if (capability.answer is not None) is not wrong_rows:
                continue
            if any(map(capability.is_needed_by, self.texts)) and (message := self.lacks(capability)):
                return f"{capability.name}: {message}"
        return ""


@contextmanager
def holding_rows(dsn: Dsn) -> Iterator[Server]:
    """Create the tables, and drop those that were created."""
    # The example's models, which not every user of a server has installed.
    from . import tables

    server = Server(dsn)
    created: list[type[Model]] = []
    try:
        for model in tables.create_all(server):
            created.append(model)
        yield server
    finally:
        server.driver.roll_back(server.connection)
        for model in reversed(created):
            try:
                server.keep(f"DROP TABLE {server.layout.table(model)}")
            except Exception as error:
                warnings.warn(f"{model._meta.db_table} was left on the {server.family} server: {error}", stacklevel=2)
        server.connection.close()
