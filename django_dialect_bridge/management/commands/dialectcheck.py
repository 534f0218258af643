"""``manage.py dialectcheck``: models, constraints and indexes that other databases refuse."""

from __future__ import annotations

import argparse
from collections.abc import Sized
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError, CommandParser

from dialects.cli.options import UsageError, add_to, targets_of
from dialects.cli.project import complete
from dialects.errors import DialectError
from dialects.targets.layouts import UNKNOWN

EXAMPLES = """
Each target makes the tables of the models, then each index and each constraint; no database is reached. What it
refuses is printed as Django prints its checks:

  django_dialect_bridge.E101  a field of a model, or its table; what reads a refused field is not tried
  django_dialect_bridge.E102  an index
  django_dialect_bridge.E103  a constraint

  manage.py dialectcheck --to tsql,oracle
  manage.py dialectcheck shop --to oracle@11g

Without --to, the targets are those of [tool.dialects] in pyproject.toml, else all that have migrations. It exits with 1 if
anything is refused.
"""


class Command(BaseCommand):
    help = "Checks the models, constraints and indexes of apps against the databases that the project may move to."
    requires_system_checks = []

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        parser = super().create_parser(prog_name, subcommand, epilog=EXAMPLES, **kwargs)
        parser.formatter_class = argparse.RawDescriptionHelpFormatter
        return parser

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("app_label", nargs="*", help="apps, by their labels (default: all)")
        add_to(parser, None)

    def handle(self, *args: Any, **options: Any) -> None:
        from django_dialect_bridge.ddl.checking import check_models
        from django_dialect_bridge.ddl.migrations import BadMigration, app_of

        try:
            named = argparse.Namespace(to=options["to"])
            complete(named)
            targets = targets_of(named.to, definitions=True)
            configs = [app_of(label) for label in options["app_label"]] or apps.get_app_configs()
        except (DialectError, UsageError, BadMigration) as error:
            raise CommandError(" ".join(str(error).split()), returncode=2) from None
        for target in targets:
            if target.family.ddl is UNKNOWN:
                raise CommandError(f"definitions of tables are not known for {target}: leave it out", returncode=2)
        models = [model for config in configs for model in config.get_models()]
        found = [message for target in targets for message in check_models(models, target)]
        for message in found:
            self.stderr.write(str(message), self.style.ERROR)
        checked = f"{_count(models, 'model')} for {', '.join(map(str, targets))}"
        if found:
            raise CommandError(f"{_count(found, 'refusal')} in {checked}", returncode=1)
        self.stdout.write(f"No refusals in {checked}.")


def _count(items: Sized, noun: str) -> str:
    """Return the number of items, with the noun in its singular or plural."""
    return f"{len(items)} {noun}{'' if len(items) == 1 else 's'}"
