"""``python -m tests.upgrades sqlglot==30.30.0``: compare the corpus with that of this environment's sqlglot.

The other version is installed by pip into a folder of its own. Each difference is printed as a diff of the SQL, with
the query and the target.
"""

from __future__ import annotations

import argparse
import difflib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import django


def statements(targets: list[str], step: int) -> dict[str, list[str]]:
    """Return query and target -> the texts of its statements, or its refusal."""
    from django.db import NotSupportedError

    from tests.compiling import NAMES, statements_of

    found: dict[str, list[str]] = {}
    for name in NAMES[::step]:
        for target in targets:
            try:
                found[f"{name} {target}"] = [one.sql for one in statements_of(name, target)]
            except NotSupportedError as error:
                found[f"{name} {target}"] = [f"-- refused: {error}"]
            except Exception as error:
                found[f"{name} {target}"] = [f"-- {type(error).__name__}: {error}"]
    return found


def of_another(requirement: str, targets: list[str], step: int) -> tuple[str, dict[str, list[str]]]:
    """Return the version that pip finds for a requirement, and its statements."""
    with tempfile.TemporaryDirectory() as folder:
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, requirement]
        subprocess.run(install, check=True)
        file = Path(folder, "found.json")
        command = [sys.executable, "-m", "tests.upgrades", "--write", str(file), "--to", ",".join(targets)]
        paths = os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH")]))
        subprocess.run([*command, f"--step={step}"], check=True, env={**os.environ, "PYTHONPATH": paths})
        found = json.loads(file.read_text("utf-8"))
        return found["sqlglot"], found["statements"]


def differences(before: dict[str, list[str]], after: dict[str, list[str]]) -> Iterator[str]:
    """Yield each difference: the query, the target, and the lines that change."""
    for name in sorted(before.keys() | after.keys()):
        one, other = ("\n".join(side.get(name, ["-- no such query"])) for side in (before, after))
        if one != other:
            lines = list(difflib.unified_diff(one.splitlines(), other.splitlines(), lineterm="", n=0))
            # Without the names of two files, and the places of the lines.
            yield "\n".join([name, *(line for line in lines[2:] if not line.startswith("@@"))])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.upgrades", description=__doc__)
    parser.add_argument("requirement", nargs="?", help="what pip installs, such as sqlglot==30.30.0")
    parser.add_argument("--to", default="tsql,oracle,duckdb,postgres,sqlite,mysql,mariadb,clickhouse", help="targets")
    parser.add_argument("--step", type=int, default=1, help="take every how manieth query (default: 1)")
    parser.add_argument("--write", metavar="FILE", help="only write the statements of this environment to a file")
    args = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    targets = args.to.split(",")
    if args.write:
        found = {"sqlglot": version("sqlglot"), "statements": statements(targets, args.step)}
        Path(args.write).write_text(json.dumps(found), "utf-8")
        return 0
    if not args.requirement:
        parser.error("name a version: python -m tests.upgrades sqlglot==30.30.0")
    other, before = of_another(args.requirement, targets, args.step)
    after = statements(targets, args.step)
    count = 0
    for difference in differences(before, after):
        print(difference, end="\n\n")
        count += 1
    print(f"sqlglot {other} and {version('sqlglot')}: {count} of {len(after)} queries and targets differ")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
