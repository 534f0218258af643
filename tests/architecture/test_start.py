"""The time of imports: sqlglot, the rules and the function table come with the first statement outside the cache."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlglot.parser

from dialects import Unsupported, cache_clear, cache_info, translate
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Entry

LOADED = """
import sys
import dialects
def loaded(): print([name for name in ("sqlglot", "dialects.rewrites.order", "dialects.functions.table") if name in sys.modules])
loaded()
dialects.Target.of("tsql@2019")
loaded()
import django
from django.conf import settings
settings.configure(INSTALLED_APPS=["django_dialect_bridge.example"], DATABASES={})
django.setup()
import django_dialect_bridge.compiler, django_dialect_bridge.offline, django_dialect_bridge.operations
loaded()
import django_dialect_bridge.backends.duckdb.base
loaded()
dialects.translate("SELECT 1", "tsql")
loaded()
"""


def test_importing_loads_nothing_that_the_first_statement_does_not_need() -> None:
    command, root = [sys.executable, "-c", LOADED], Path(__file__).parents[2]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    *before, after = result.stdout.splitlines()
    assert before == ["[]"] * 4
    assert after == "['sqlglot', 'dialects.rewrites.order', 'dialects.functions.table']"


def test_compiling_a_query_again_finds_it_in_the_cache() -> None:
    cache_clear()
    for number in range(3):
        compile_query(Entry.objects.filter(pk=number), "tsql")
    assert cache_info()[:2] == (2, 1)


@pytest.mark.skipif(
    not str(sqlglot.parser.__file__).endswith(".py"), reason="the compiled sqlglot goes as deep as it has to"
)
def test_what_is_nested_too_deeply_for_the_parser_is_refused_by_name() -> None:
    with pytest.raises(Unsupported, match=r"nested this deeply.*sqlglot\[c\]"):
        translate(f"SELECT {'(' * 200}1{')' * 200}", "tsql")
