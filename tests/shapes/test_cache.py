"""The cache of translations: bounded, least recently used first out, safe in threads and after a fork."""

from __future__ import annotations

import gc
import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import override_settings
from sqlglot import exp

import dialects
from dialects import Target, cache_clear, cache_info, cache_resize, translate
from dialects.options import options_of
from dialects.shapes.store import Cache, CacheKey
from django_dialect_bridge import statement


def key_of(sql: str) -> CacheKey:
    return CacheKey(sql, None, (), options_of(Target.of("tsql"), "format", "native", None))


def upper(key: CacheKey) -> str:
    return key.sql.upper()


class Upper(Cache[CacheKey, str]):
    """A cache of capital letters that tells what it had to make."""

    def __init__(self, maxsize: int) -> None:
        self.made: list[str] = []
        super().__init__(maxsize, self.upper)

    def upper(self, key: CacheKey) -> str:
        self.made.append(key.sql)
        return upper(key)


def looked_up(cache: Upper, *keys: str) -> list[str]:
    """Return the keys whose values were computed."""
    cache.made.clear()
    for key in keys:
        assert cache.get(key_of(key)) == key.upper()
    return list(cache.made)


def test_what_was_not_used_for_longest_goes_first() -> None:
    cache = Upper(3)
    assert looked_up(cache, "a", "b", "c", "a", "d") == ["a", "b", "c", "d"]
    assert looked_up(cache, "a", "c", "d") == []
    assert looked_up(cache, "b") == ["b"]
    assert cache.info() == (4, 5, 2, 3, 3)


def test_a_full_cache_forgets_a_tenth_at_once() -> None:
    cache = Upper(100)
    keys = [f"k{number}" for number in range(101)]
    looked_up(cache, *keys[:100])
    assert looked_up(cache, *keys[:50]) == []
    looked_up(cache, keys[100])
    assert cache.info().size == 90
    assert looked_up(cache, *keys[:50], *keys[61:]) == []
    assert looked_up(cache, *keys[50:61]) == keys[50:61]


def test_an_error_is_not_kept() -> None:
    def fail(key: CacheKey) -> str:
        raise ValueError(key.sql)

    cache = Cache(3, fail)
    for _ in range(2):
        with pytest.raises(ValueError, match="a"):
            cache.get(key_of("a"))
    assert cache.info() == (0, 0, 0, 0, 3)


def test_what_is_too_long_is_not_kept() -> None:
    cache = Cache(3, upper, longest=2)
    assert [cache.get(key_of(key)) for key in ("ab", "abc", "ab", "abc")] == ["AB", "ABC", "AB", "ABC"]
    assert cache.info() == (1, 1, 0, 1, 3)


def test_the_size_can_be_changed() -> None:
    cache = Upper(3)
    looked_up(cache, "a", "b", "c")
    cache.resize(2)
    assert looked_up(cache, "b", "c") == []
    cache.resize(4)
    assert looked_up(cache, "a", "b", "c", "d") == ["a", "d"]
    cache.clear()
    assert cache.info() == (0, 0, 0, 0, 4)


def test_threads_see_one_cache() -> None:
    cache = Cache(50, upper)

    def work(start: int) -> bool:
        keys = [key_of(f"k{number % 120}") for number in range(start, start + 3000)]
        return all(cache.get(key) == upper(key) for key in keys)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(0, 800, 100)))
    assert cache.info().size <= 50


def test_threads_translate_while_others_forget() -> None:
    """Run threads, which a free-threaded Python runs at the same time."""
    work = [
        (
            f'SELECT UPPER("t"."a") FROM "t" WHERE "t"."b{n}" IN (%s{", %s" * n}) ORDER BY "t"."b{n}" LIMIT {n} OFFSET 2',
            target,
        )
        for n in range(1, 25)
        for target in ("tsql", "oracle", "duckdb")
    ]
    expected = [translate(sql, target) for sql, target in work]

    def again(start: int) -> list[bool]:
        right = []
        for number in range(start, start + len(work)):
            sql, target = work[number % len(work)]
            right.append(translate(sql, target) == expected[number % len(work)])
            if number % 17 == 0:
                cache_clear()
        return right

    try:
        cache_resize(20)
        with ThreadPoolExecutor(8) as pool:
            assert all(map(all, pool.map(again, range(0, 80, 10))))
        assert cache_info().size <= 22
    finally:
        cache_resize(10_000)
        cache_clear()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_a_child_process_does_not_wait_for_its_parents_threads() -> None:
    cache: Cache[CacheKey, Any] = Cache(3, upper)
    with cache._lock:
        child = os.fork()
        if not child:
            os._exit(0 if cache.get(key_of("a")) == "A" else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_the_cache_of_translations() -> None:
    try:
        cache_resize(2)
        cache_clear()
        for table in ("a", "b", "a", "c", "a", "b"):
            translate(f'SELECT 1 AS "x" FROM "{table}"', "tsql")
        assert cache_info() == (2, 4, 2, 2, 2)
        assert isinstance(cache_info(), dialects.CacheInfo)
    finally:
        cache_resize(10_000)
    with pytest.raises(ValueError, match="a cache of 0 translations: use 1 or more"):
        cache_resize(0)


def test_no_tree_is_kept() -> None:
    def trees() -> int:
        gc.collect()
        return sum(type(found) is exp.Select for found in gc.get_objects())

    def work(start: int) -> None:
        for number in range(start, start + 20):
            translate(f'SELECT "a"."x" FROM "t{number}" AS "a" ORDER BY LOWER("a"."y")', "tsql", schema={})

    work(0)
    before = trees()
    work(100)
    assert trees() <= before


@pytest.fixture
def schema_to_make(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statement, "_schema", ([], statement.project_schema()))


@pytest.mark.usefixtures("schema_to_make")
def test_the_settings_say_the_size() -> None:
    try:
        with override_settings(DIALECTS_CACHE_SIZE=7):
            statement.project_schema()
        assert cache_info().maxsize == 7
    finally:
        cache_resize(10_000)


@pytest.mark.usefixtures("schema_to_make")
@pytest.mark.parametrize("size", [0, -1, "7", None, True])
def test_a_size_that_is_none(size: object) -> None:
    message = f"DIALECTS_CACHE_SIZE is {size!r}: use the number of translations to keep, 1 or more"
    with override_settings(DIALECTS_CACHE_SIZE=size), pytest.raises(ImproperlyConfigured, match=message):
        statement.project_schema()
