"""``python -m tests.django_suite LABEL...``: Django's own tests with and without the bridge.

Other commands: ``sweep LABEL...`` compiles their queries for every target, and ``excluded`` those of the tests that
mssql-django leaves out; ``rows LABEL...`` runs their SELECTs on servers of SQL Server and Oracle.
"""

from __future__ import annotations

import argparse
import sys

from tests.django_suite import comparing, excluded, rows, sweep

COMMANDS = {"run": comparing, "sweep": sweep, "excluded": excluded, "rows": rows}


def main(argv: list[str]) -> int:
    name = argv.pop(0) if argv and argv[0] in COMMANDS else "run"
    module = COMMANDS[name]
    parser = argparse.ArgumentParser(prog=f"python -m tests.django_suite {name}", description=module.__doc__)
    module.add_arguments(parser)
    return int(module.run(parser.parse_args(argv)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
