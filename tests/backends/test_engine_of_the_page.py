"""The engine of docs/how-to/adding-an-engine.md."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "adding-an-engine.md").read_text(encoding="utf-8")
FILES = re.findall(r"```python\n# django_dialect_bridge/backends/(lite/\w+\.py)\n(.*?)```", PAGE, re.DOTALL)
USE = """
import django
from django.conf import settings

database = {"ENGINE": "lite", "NAME": ":memory:"}
settings.configure(INSTALLED_APPS=["django_dialect_bridge.example"], DATABASES={"default": database})
django.setup()
from django.core.management import call_command
from django.db import connection
from django_dialect_bridge.example.models import Blog

call_command("migrate", run_syncdb=True, verbosity=0)
Blog.objects.create(name="a", tagline="b")
print(Blog.objects.filter(name__startswith="a").values_list("tagline"), connection.ops.bridge.target)
"""


def test_it_migrates_writes_and_reads_by_the_servers_version(tmp_path: Path) -> None:
    assert len(FILES) == 4
    (tmp_path / "lite").mkdir()
    for name, text in FILES:
        (tmp_path / name).write_text(text.replace("django_dialect_bridge.backends.lite", "lite"))
    result = subprocess.run(
        [sys.executable, "-c", USE],
        env={"PYTHONPATH": f"{tmp_path}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    version = "3.44" if sqlite3.sqlite_version_info >= (3, 44) else "3.39"
    assert (result.stdout, result.stderr) == (f"<QuerySet [('b',)]> sqlite@{version}\n", "")
