"""Start: whole processes.

`import dialects` against `import sqlglot`, both without the time of an empty process, and what the first translation adds.
`python -m dialects show` is compared with a process that imports and sets up what it needs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from tempfile import TemporaryDirectory

from benchmarks.report import Line, Sample, ratio
from benchmarks.timing import Pair, side_by_side

BARE = (
    "import django, sqlglot; from django.conf import settings;"
    "settings.configure(INSTALLED_APPS=['django_dialect_bridge.example']); django.setup()"
)
SHOW = ["-m", "dialects", "show", "Entry.objects.all()[1:5]", "--to", "tsql"]
FIRST = "from dialects import translate; translate('SELECT 1', 'tsql')"
PARSED = "import sqlglot; sqlglot.parse_one('SELECT 1', read='postgres').sql('tsql')"


def measure(sample: Sample) -> Iterator[Line]:
    rounds = sample.rounds if sample.every > 1 else 2 * sample.rounds
    empty, ours, public, theirs = side_by_side(
        [
            python("-c", "pass"),
            python("-c", "import dialects"),
            python("-c", "from dialects import Target, translate"),
            python("-c", "import sqlglot"),
        ],
        rounds,
    )
    for what, side in (("import dialects", ours), ("from dialects import translate", public)):
        own, other = ([one - none for one, none in zip(each, empty, strict=True)] for each in (side, theirs))
        yield ratio(Pair(f"{what}, import sqlglot", own, other), 1.10)
    first, parsed = side_by_side([python("-c", FIRST), python("-c", PARSED)], rounds)
    yield ratio(Pair("first translation, first of sqlglot", first, parsed), None)
    show, bare = side_by_side([python(*SHOW), python("-c", BARE)], rounds)
    yield ratio(Pair("show, start of Django and sqlglot", show, bare), 2.0)


#: Variables that would let a process do something else than one of a user's.
OURS = ("DJANGO_SETTINGS_MODULE", "PYTHONDONTWRITEBYTECODE")


@cache
def bytecode() -> TemporaryDirectory[str]:
    """Where the first process of each kind leaves its bytecode, as installing leaves it beside the modules."""
    return TemporaryDirectory()


def python(*arguments: str) -> Callable[[], object]:
    """A whole process of this interpreter, with the example's models."""
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    environment["PYTHONPYCACHEPREFIX"] = bytecode().name
    command = [sys.executable, *arguments]
    return lambda: subprocess.run(command, env=environment, capture_output=True, check=True)
