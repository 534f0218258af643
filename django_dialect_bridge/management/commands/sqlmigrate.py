"""``manage.py sqlmigrate --to``: Django's command, and the SQL for other databases."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser
from django.core.management.commands import sqlmigrate

from dialects.cli import migrate
from dialects.cli.options import Joined
from django_dialect_bridge.management.printing import run


class Command(sqlmigrate.Command):
    help = (
        "Prints the SQL statements for the named migration. With --to, in the dialect of each target, without any"
        " database: manage.py sqlmigrate shop 0002 --to tsql,oracle@11g"
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        group = parser.add_argument_group("other databases")
        group.add_argument(
            "--to",
            action=Joined,
            metavar="TARGETS",
            help="targets, separated by commas: tsql, tsql@2008,oracle@11g, all",
        )
        group.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="default: text")

    def handle(self, *args: Any, **options: Any) -> str | None:
        if not options["to"]:
            return super().handle(*args, **options)
        run(self, migrate.run, {**options, "app": options["app_label"], "name": options["migration_name"]})
        return None
