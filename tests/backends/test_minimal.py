"""The backend of a few lines in docs/how-to/backends.md."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from django.db import OperationalError, connections
from django.test.utils import CaptureQueriesContext

from django_dialect_bridge.example.models import Blog

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "backends.md").read_text()


@pytest.fixture
def readonly(django_db_blocker: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a database of the page's backend."""
    found = re.search(r"```python\n# readonly/base\.py\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    for name in ("readonly", "readonly.base"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    exec(found[1], vars(sys.modules["readonly.base"]))
    handler: Any = connections
    settings = {"ENGINE": "readonly", "NAME": str(tmp_path / "db.sqlite3")}
    monkeypatch.setitem(handler.settings, "readonly", handler.configure_settings({"default": settings})["default"])
    with django_db_blocker.unblock():
        connection = connections["readonly"]
        yield connection
        connection.close()
        del connections["readonly"]


def test_it_reads_through_the_bridge_and_writes_nothing(readonly: Any) -> None:
    with readonly.cursor() as cursor:
        cursor.execute("PRAGMA query_only = OFF")
        cursor.execute("CREATE TABLE example_blog AS SELECT 1 AS id, 'a' AS name, 'b' AS tagline")
        cursor.execute("PRAGMA query_only = ON")
    blogs = Blog.objects.using("readonly")
    with CaptureQueriesContext(readonly) as queries:
        assert [blog.name for blog in blogs.order_by("name")[:1]] == ["a"]
    assert queries.captured_queries[0]["sql"].endswith("LIMIT 1")
    with pytest.raises(OperationalError, match="readonly"):
        blogs.create(name="c", tagline="d")
