"""``manage.py showsql``: the SQL of an ORM expression in the dialects of other databases."""

from __future__ import annotations

import argparse
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from dialects.cli import show
from dialects.cli.options import add_statement_options
from django_dialect_bridge.management.printing import run

EXAMPLES = """
The names of all models, and everything of django.db.models and django.db.models.functions, are known. Calls such as
count(), update() and get_or_create() print each statement that they would run. Nothing reaches any database.

  manage.py showsql "Order.objects.filter(total__gt=100)[:10]" --to tsql
  manage.py showsql "Order.objects.filter(number='a').delete()" --to tsql@2019,oracle --params inline
  manage.py showsql "Order.objects.order_by('placed')" --to oracle@11g --why

Without --to, the targets are those of [tool.dialects] in pyproject.toml, else all. The expression is Python and is
evaluated: do not paste one that you do not trust. It exits with 1 if a target cannot express the query.
"""


class Command(BaseCommand):
    help = "Prints the SQL of an ORM expression in the dialect of each target, without any database."
    requires_system_checks = []

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        # Our options for colours replace Django's.
        parser = super().create_parser(prog_name, subcommand, epilog=EXAMPLES, conflict_handler="resolve", **kwargs)
        parser.formatter_class = argparse.RawDescriptionHelpFormatter
        return parser

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "expression", metavar="EXPR", help="Order.objects.all()[1:5]; - reads it from standard input"
        )
        add_statement_options(parser)
        parser.set_defaults(execute=False, no_color=False, force_color=False, pretty=True)

    def handle(self, *args: Any, **options: Any) -> None:
        if options["color"] is None:
            options["color"] = self.stdout.isatty()
        run(self, show.run, options)
