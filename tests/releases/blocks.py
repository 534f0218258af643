"""The blocks of code of the pages; ``python -m tests.releases.blocks FOLDER`` runs those of Python that no other test runs.

A page's blocks share a namespace: a block may use the names of those before it.
"""

from __future__ import annotations

import os
import re
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *(path for path in sorted(ROOT.glob("docs/**/*.md")) if "rules" not in path.parts),
]
_BLOCK = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^\1```", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A block of code between two fences."""

    page: str
    language: str
    text: str

    @property
    def first(self) -> str:
        """The first line."""
        return self.text.partition("\n")[0]


BLOCKS = [
    Block(path.relative_to(ROOT).as_posix(), found[2], textwrap.dedent(found[3]))
    for path in PAGES
    for found in _BLOCK.finditer(path.read_text(encoding="utf-8"))
]

#: Page, and the beginning of a block of Python -> the test that runs it.
RUN_BY = {
    ("README.md", "import django"): "tests/cli/test_process.py",
    ("docs/how-to/adding-a-dialect.md", "from dialects"): "tests/targets/test_variants.py",
    ("docs/how-to/adding-an-engine.md", "# django_dialect_bridge/"): "tests/backends/test_engine_of_the_page.py",
    ("docs/how-to/analytics.md", "# shop/routers.py"): "tests/backends/test_analytics.py",
    ("docs/how-to/backends.md", "# mybackend/"): "tests/backends/test_mixing.py",
    ("docs/how-to/backends.md", "# portable/"): "tests/backends/test_mixing.py",
    ("docs/how-to/backends.md", "# readonly/"): "tests/backends/test_minimal.py",
    ("docs/how-to/moving-to-oracle.md", "# "): "tests/releases/test_moving.py",
    ("docs/how-to/moving-to-sql-server.md", "# "): "tests/releases/test_moving.py",
    ("docs/reference/clickhouse.md", "class Visit"): "tests/backends/test_clickhouse.py",
    ("docs/reference/spark.md", "# Three visits"): "tests/backends/test_spark.py",
    ("docs/how-to/write-a-backend.md", "# mydb/"): "tests/equivalence/test_tutorial.py",
    ("docs/how-to/write-a-backend.md", "# test_mydb.py"): "tests/equivalence/test_tutorial.py",
    ("docs/how-to/write-a-backend-tables.md", "# mydb/"): "tests/equivalence/test_tutorial.py",
}

_MODELS = (
    "from django.db import models\nfrom django.db.models import Sum\n__name__ = 'django_dialect_bridge.example.docs'\n"
)
#: Page -> what its text says is there before its blocks.
BEFORE = {
    "README.md": "from django_dialect_bridge.operations import BridgeOperationsMixin\n"
    "from django.db.backends.sqlite3 import base, operations",
    "docs/how-to/adding-a-function.md": "from sqlglot import exp\n"
    "from dialects.functions.base import NATIVE, function, refused\nfrom dialects.functions.base import call\n"
    "from dialects.targets.base import Target\nfrom django.db.models.functions import StrIndex\n"
    "from django_dialect_bridge import as_vendor\ncapitalize = NATIVE",
    "docs/how-to/adding-a-rule.md": "from sqlglot import exp\nfrom dialects import features\n"
    "from dialects.rewrites.base import rule\nfrom dialects.targets.base import Target",
    "docs/how-to/raw-sql.md": "from django.db.models.expressions import RawSQL",
    "docs/reference/async-postgresql.md": "from django.conf import settings\nsettings.STATIC_URL = 'static/'",
    "docs/reference/duckdb.md": _MODELS + "from django.db import connection\n"
    "from django_dialect_bridge.backends.duckdb.querysets import DuckDBQuerySet\n"
    "connection.ensure_connection()\nconnection.cursor().execute("
    "\"COPY (SELECT 1 AS number, DATE '2024-01-02' AS day, 1.5 AS price, 'a' AS shop) TO 'sales/a.parquet'\")",
}
#: Text of a block -> what is run in its place: folders that a machine may lack, and a model that the example has.
INSTEAD = {'"/backups/': '"', '"/srv/': '"', "{...}": "{}", "class Order(": "class OtherOrder("}
_ENVIRONMENT = ("SHOP_KEY", "KEY", "CLICKHOUSE_PASSWORD", "DB_PASSWORD")


def run_by(block: Block) -> str:
    """Return the test that runs a block of Python; empty if this module does."""
    return next(
        (test for (page, start), test in RUN_BY.items() if page == block.page and block.text.startswith(start)), ""
    )


def main(folder: str) -> int:
    """Run the blocks in a folder, print what failed, and return how many did."""
    import django
    from django.conf import settings

    from tests import settings as plain

    given = {name: getattr(plain, name) for name in dir(plain) if name.isupper()}
    engine = {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": ":memory:"}
    settings.configure(**{**given, "DATABASES": {"default": engine}})
    django.setup()
    os.environ.update(dict.fromkeys(_ENVIRONMENT, "secret"))
    failed = 0
    os.chdir(folder)
    os.mkdir("sales")
    for page in dict.fromkeys(block.page for block in BLOCKS):
        found = [block for block in BLOCKS if block.page == page and block.language == "python"]
        failed += _run(page, [block for block in found if not run_by(block)])
    return failed


def _run(page: str, blocks: list[Block]) -> int:
    from django_dialect_bridge.example import models

    failed = 0
    names = {name: getattr(models, name) for name in models.__all__}
    names.update(os=os, BASE_DIR=Path(), __name__=models.__name__)
    exec(BEFORE.get(page, "") if blocks else "", names)
    for block in blocks:
        text = block.text
        for written, instead in INSTEAD.items():
            text = text.replace(written, instead)
        # Lines of a dict, such as a part of the settings.
        part = f"{{\n{text}}}" if text.startswith('"') else text
        try:
            exec(compile(part, page, "exec"), names)
        except Exception as error:
            failed += 1
            print(f"{page}: {block.first}: {type(error).__name__}: {error}")
    return failed


if __name__ == "__main__":
    status = main(sys.argv[1])
    sys.stdout.flush()
    # Threads of the examples, such as the one that publishes copies, end with the process.
    os._exit(min(status, 1))
