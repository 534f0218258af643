"""``manage.py duckdb_backup TARGET``."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DEFAULT_DB_ALIAS, DatabaseError, NotSupportedError

from django_dialect_bridge.backends.duckdb.copying import backup


class Command(BaseCommand):
    help = "Copies a DuckDB database into a file, which is replaced as a whole or not at all."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("target", help="the path of the copy")
        parser.add_argument("--database", default=DEFAULT_DB_ALIAS, help="the alias of the database")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            backup(options["target"], using=options["database"])
        except (DatabaseError, NotSupportedError, OSError) as error:
            raise CommandError(str(error)) from error
        if options["verbosity"]:
            self.stdout.write(f"{options['database']} was copied to {options['target']}")
