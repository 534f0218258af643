"""What code of projects asks of Django and of psycopg: the same rows and errors in a loop as in synchronous code."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.db import DatabaseError, close_old_connections, connections, models, transaction
from django.db.models import Prefetch, aprefetch_related_objects

from django_dialect_bridge.backends.async_postgresql import greenlet_context, in_greenlet
from django_dialect_bridge.example.models import Author, Blog, Entry

from .running import ALIAS, ENTRY, Database, blogs

entries, authors = Entry.objects.using(ALIAS), Author.objects.using(ALIAS)


def names() -> list[str]:
    return list(blogs.order_by("name").values_list("name", flat=True))


def add(name: str) -> Blog:
    return blogs.create(name=name, tagline="")


def refused(call: Callable[[], Any]) -> str:
    """Return the name of the error that a call raises."""
    try:
        call()
    except Exception as error:
        return type(error).__name__
    return "no error"


def nested_atomic() -> Any:
    with transaction.atomic(ALIAS):
        add("b")
        try:
            with transaction.atomic(ALIAS):
                add("c")
                with transaction.atomic(ALIAS, savepoint=False):
                    add("d")
                    raise ValueError
        except ValueError:
            pass
        add("e")
    return names()


def durable() -> Any:
    def inner() -> None:
        with transaction.atomic(ALIAS, durable=True):
            add("x")

    inner()
    with transaction.atomic(ALIAS):
        return refused(inner), names()


def set_rollback() -> Any:
    with transaction.atomic(ALIAS):
        add("b")
        transaction.set_rollback(True, using=ALIAS)
        flags = transaction.get_rollback(ALIAS), refused(blogs.count)
    return flags, names()


def hooks() -> Any:
    seen: list[Any] = []

    def failing() -> None:
        seen.append("failing")
        raise ValueError

    with transaction.atomic(ALIAS):
        transaction.on_commit(lambda: seen.append(names()), using=ALIAS)
        transaction.on_commit(failing, using=ALIAS, robust=True)
        with transaction.atomic(ALIAS):
            transaction.on_commit(lambda: add("by a hook"), using=ALIAS)
        try:
            with transaction.atomic(ALIAS):
                transaction.on_commit(lambda: seen.append("rolled back"), using=ALIAS)
                raise ValueError
        except ValueError:
            pass
        seen.append("before")
    transaction.on_commit(lambda: seen.append("at once"), using=ALIAS)
    return seen, names()


def hooks_of_hooks() -> Any:
    seen: list[Any] = []

    def outer() -> None:
        with transaction.atomic(ALIAS):
            add("inner")
            transaction.on_commit(lambda: seen.append(names()), using=ALIAS)
        seen.append("outer")

    with transaction.atomic(ALIAS):
        transaction.on_commit(outer, using=ALIAS)
        transaction.on_commit(lambda: seen.append("last"), using=ALIAS)
    return seen


def savepoints_by_hand() -> Any:
    with transaction.atomic(ALIAS):
        add("b")
        first = transaction.savepoint(ALIAS)
        add("c")
        transaction.savepoint_rollback(first, ALIAS)
        second = transaction.savepoint(ALIAS)
        add("d")
        transaction.savepoint_commit(second, ALIAS)
        transaction.clean_savepoints(ALIAS)
    return names()


def autocommit_by_hand() -> Any:
    seen = [transaction.get_autocommit(ALIAS)]
    transaction.set_autocommit(False, ALIAS)
    try:
        add("b")
        seen.append(transaction.get_autocommit(ALIAS))
        transaction.rollback(ALIAS)
        add("c")
        transaction.commit(ALIAS)
        with transaction.atomic(ALIAS):
            add("d")
        transaction.rollback(ALIAS)
        with transaction.atomic(ALIAS):
            add("e")
        transaction.commit(ALIAS)
    finally:
        transaction.set_autocommit(True, ALIAS)
    seen.append(transaction.get_autocommit(ALIAS))
    return seen, names()


def an_error_in_a_transaction() -> Any:
    def work() -> None:
        with connections[ALIAS].cursor() as cursor:
            cursor.execute("SELECT 1/0")

    with transaction.atomic(ALIAS):
        add("b")
        errors = [refused(work)]
        errors.append(refused(names))
        transaction.set_rollback(True, using=ALIAS)
    return errors, names(), refused(work), names()


def locks() -> Any:
    add("b")
    seen = [refused(lambda: list(blogs.select_for_update()))]
    with transaction.atomic(ALIAS):
        for options in ({"nowait": True}, {"skip_locked": True}, {"no_key": True}, {"of": ("self",)}):
            seen.append(len(blogs.select_for_update(**options)))  # type: ignore[arg-type]
    return seen


def iterators() -> Any:
    blogs.bulk_create([Blog(name=f"{number:03}", tagline="") for number in range(100)])
    seen: list[Any] = []
    for found in blogs.order_by("name").iterator(chunk_size=10):
        seen.append(found.name)
        if len(seen) == 15:
            break
    seen.append(blogs.count())
    first, second = (blogs.order_by(order).iterator(chunk_size=3) for order in ("name", "-name"))
    for _ in range(5):
        seen += [next(first).name, add(f"z{next(second).name}").name]
    with transaction.atomic(ALIAS):
        inside = blogs.order_by("name").iterator(chunk_size=2)
        seen.append(next(inside).name)
        add("in a transaction")
    seen.append(refused(lambda: list(inside)))
    seen.append([found.name for found in blogs.filter(name__startswith="z").order_by("name").iterator()])
    for found in blogs.order_by("name").prefetch_related("entry_set").iterator(chunk_size=50):
        seen.append(list(found.entry_set.all()))
        break
    # Each row of one iterator is changed by statements of its own.
    for found in blogs.order_by("pk").iterator(chunk_size=7):
        Blog.objects.using(ALIAS).filter(pk=found.pk).update(tagline=found.name[::-1])
    return seen, list(blogs.order_by("pk").values_list("tagline", flat=True))


def an_iterator_that_fails() -> Any:
    rows = blogs.extra(select={"x": "1 / (name::int - 5)"}).order_by("name").iterator(chunk_size=1)
    blogs.all().delete()
    blogs.bulk_create([Blog(name=str(number), tagline="") for number in range(3, 8)])
    return refused(lambda: [found.pk for found in rows]), names()


def bulk() -> Any:
    made = blogs.bulk_create([Blog(name=str(number), tagline="") for number in range(25)], batch_size=7)
    for blog in made:
        blog.tagline = f"t{blog.name}"
    changed = blogs.bulk_update(made, ["tagline"], batch_size=4)
    first = made[0].pk
    again = [Blog(pk=first, name="again", tagline="again")]
    blogs.bulk_create(again, ignore_conflicts=True)
    blogs.bulk_create(again, update_conflicts=True, update_fields=["name"], unique_fields=["pk"])
    found = blogs.in_bulk([first])[first]
    return changed, found.name, found.tagline, names()


def get_or_create() -> Any:
    one, made = blogs.get_or_create(name="b", defaults={"tagline": "x"})
    two, made_again = blogs.update_or_create(name="b", defaults={"tagline": "y"})
    return made, made_again, one.pk == two.pk, two.tagline, refused(lambda: blogs.get(name="none"))


def raw() -> Any:
    add("b")
    found = [
        (row.name, row.extra)
        for row in blogs.raw("SELECT *, name || '%%' AS extra FROM example_blog WHERE name = %(n)s", {"n": "b"})
    ]
    deferred = blogs.raw("SELECT id FROM example_blog WHERE name = %s", ["b"])[0].name
    with connections[ALIAS].cursor() as cursor:
        cursor.executemany("INSERT INTO example_blog (name, tagline) VALUES (%s, %s)", [("c", ""), ("d", "")])
        cursor.execute("SELECT 1 AS one")
        columns = [column.name for column in cursor.description]
        rows = list(cursor)
    return found, deferred, names(), columns, rows, refused(lambda: cursor.execute("SELECT 1"))


def several_statements() -> Any:
    def work() -> None:
        with connections[ALIAS].cursor() as cursor:
            cursor.execute("SELECT name FROM example_blog ORDER BY name; SELECT 7")
            seen.extend([cursor.fetchmany(2), cursor.fetchall(), cursor.rowcount, cursor.nextset(), cursor.fetchall()])

    seen: list[Any] = []
    # Not if they are prepared.
    return refused(work), seen, names()


def copies() -> Any:
    with connections[ALIAS].cursor() as cursor:
        with cursor.copy("COPY example_blog (name, tagline) FROM STDIN") as copy:
            for number in range(10):
                copy.write_row((f"copied {number}", ""))
        failed = refused(lambda: fail_to_copy(cursor))
        with cursor.copy("COPY (SELECT name FROM example_blog ORDER BY name) TO STDOUT") as copy:
            rows = list(copy.rows())
    return failed, rows


def fail_to_copy(cursor: Any) -> None:
    with cursor.copy("COPY example_blog (name, tagline) FROM STDIN") as copy:
        copy.write_row(("half", ""))
        raise ValueError


def wrappers() -> Any:
    seen: list[str] = []

    def outer(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        seen.append("outer")
        return execute(sql, params, many, context)

    def inner(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        seen.append("inner")
        return execute(sql, params, many, context)

    with connections[ALIAS].execute_wrapper(outer), connections[ALIAS].execute_wrapper(inner):
        names()
        with transaction.atomic(ALIAS):
            names()
    names()
    return seen


def closing() -> Any:
    add("b")
    close_old_connections()
    seen = [names()]
    connections[ALIAS].close()
    seen.append(names())
    connections[ALIAS].ensure_connection()
    connections[ALIAS].close_if_unusable_or_obsolete()
    seen.append(names())
    connections.close_all()
    return seen, names()


def closing_in_a_transaction() -> Any:
    errors = []
    try:
        with transaction.atomic(ALIAS):
            add("lost")
            connections[ALIAS].close()
            errors.append(refused(names))
    except DatabaseError as error:
        errors.append(type(error).__name__)
    return errors, names()


def a_connection_of_its_own() -> Any:
    with connections[ALIAS].temporary_connection() as cursor:
        cursor.execute("SELECT 1")
        seen = [cursor.fetchone()]
    copied = connections[ALIAS].copy()
    seen.append(copied.alias)
    with connections[ALIAS].cursor() as cursor:
        seen.append(connections[ALIAS].is_usable())
        cursor.execute("SHOW TIME ZONE")
        seen.append(cursor.fetchone())
    return seen


def explained() -> Any:
    plan = blogs.filter(name="a").explain(analyze=True, format="text")
    return "example_blog" in plan, "actual" in plan, refused(lambda: blogs.explain(format="none"))


def logged() -> Any:
    connection = connections[ALIAS]
    before, connection.force_debug_cursor = connection.force_debug_cursor, True
    connection.queries_log.clear()
    try:
        with transaction.atomic(ALIAS):
            names()
        return [query["sql"].partition(" ")[0] for query in connection.queries]
    finally:
        connection.force_debug_cursor = before


def notices() -> Any:
    seen: list[str] = []
    with transaction.atomic(ALIAS):
        raw_connection = connections[ALIAS].connection
        handler = lambda diagnostic: seen.append(diagnostic.message_primary)  # noqa: E731
        raw_connection.add_notice_handler(handler)
        with connections[ALIAS].cursor() as cursor:
            cursor.execute("DO $$ BEGIN RAISE NOTICE 'a notice'; END $$")
        raw_connection.remove_notice_handler(handler)
    return seen


def psycopgs_own() -> Any:
    """Prepared statements, a pipeline, a transaction and a server-side cursor of psycopg itself."""
    with transaction.atomic(ALIAS):
        raw_connection = connections[ALIAS].connection
        seen = [raw_connection.execute("SELECT %s::int", [number], prepare=True).fetchone() for number in range(3)]
        with raw_connection.pipeline() as pipeline:
            first = raw_connection.execute("SELECT 1")
            second = raw_connection.execute("SELECT 2")
            pipeline.sync()
            seen += [first.fetchone(), second.fetchone()]
        with raw_connection.transaction(force_rollback=True):
            raw_connection.execute("INSERT INTO example_blog (name, tagline) VALUES ('x', '')")
        with raw_connection.cursor(name="mine") as cursor:
            cursor.execute("SELECT generate_series(1, 10)")
            seen += [cursor.fetchone(), cursor.fetchmany(2)]
            cursor.scroll(3)
            seen += list(cursor)
        seen += list(raw_connection.cursor().stream("SELECT generate_series(1, 3)"))
    return seen, names()


def related() -> Any:
    one, two = add("one"), add("two")
    made = [entries.create(blog=one, headline=str(number), **ENTRY) for number in range(3)]
    people = authors.bulk_create([Author(name=name, email="") for name in "xyz"])
    made[0].authors.set(people)
    made[1].authors.add(people[0])
    made[0].authors.remove(people[1])
    two.entry_set.add(made[2])
    found = list(
        blogs.filter(name__in=["one", "two"])
        .order_by("name")
        .prefetch_related(
            Prefetch("entry_set", Entry.objects.order_by("headline")),
            Prefetch("entry_set__authors", Author.objects.order_by("name")),
        )
    )
    tree = [[[author.name for author in entry.authors.all()] for entry in blog.entry_set.all()] for blog in found]
    counts = list(blogs.annotate(number=models.Count("entry")).order_by("name").values_list("name", "number"))
    deleted = one.delete()
    return tree, counts, deleted, entries.count(), people[0].entry_set.count()


def schema() -> Any:
    with connections[ALIAS].schema_editor() as editor:
        editor.execute("CREATE TABLE made (id int)")
    tables = "made" in connections[ALIAS].introspection.table_names()
    try:
        with connections[ALIAS].schema_editor() as editor:
            editor.execute("DROP TABLE made")
            raise ValueError
    except ValueError:
        pass
    kept = "made" in connections[ALIAS].introspection.table_names()
    with connections[ALIAS].schema_editor() as editor:
        editor.execute("DROP TABLE made")
    return tables, kept, "made" in connections[ALIAS].introspection.table_names()


CALLS = [
    nested_atomic, durable, set_rollback, hooks, hooks_of_hooks, savepoints_by_hand, autocommit_by_hand,
    an_error_in_a_transaction, locks, iterators, an_iterator_that_fails, bulk, get_or_create, raw, several_statements,
    copies, wrappers, closing, closing_in_a_transaction, a_connection_of_its_own, explained, logged, notices, psycopgs_own,
    related, schema,
]  # fmt: skip

#: How connections are made: as usual; with parameters bound by the server; with statements prepared at once.
WAYS: dict[str, dict[str, Any]] = {
    "usual": {},
    "server_side_binding": {"server_side_binding": True},
    "prepared": {"server_side_binding": True, "prepare_threshold": 0},
    "serializable": {"isolation_level": 3},
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.__name__)
def test_calls(database: Database, call: Callable[[], Any], way: str) -> None:
    settings = connections.databases[ALIAS]
    settings["OPTIONS"] = {**settings["OPTIONS"], **WAYS[way]}
    found = []

    def work() -> Any:
        emptied()
        add("a")
        return call()

    async def main() -> None:
        found.append(await in_greenlet(work))
        async with greenlet_context():
            # By Django's own way into a thread, which is a greenlet here.
            found.append(await sync_to_async(work)())
        # Django's errors are in a cycle with the frames that they passed, which have iterators.
        gc.collect()

    expected = work()
    connections[ALIAS].close()
    database.run(main)
    assert found == [expected, expected]


async def a_methods() -> Any:
    blog = await blogs.acreate(name="b", tagline="")
    entry = await entries.acreate(blog=blog, headline="h", **ENTRY)
    people = await authors.abulk_create([Author(name=name, email="") for name in "xyz"])
    await entry.authors.aset(people)
    await entry.authors.aremove(people[0])
    await entry.authors.acreate(name="w", email="")
    seen: list[Any] = [[author.name async for author in entry.authors.order_by("name")]]
    await aprefetch_related_objects([blog], "entry_set__authors")
    seen.append(len(blog.entry_set.all()[0].authors.all()))
    blog.tagline = "changed"
    await blog.asave(update_fields=["tagline"])
    await blog.arefresh_from_db()
    seen += [blog.tagline, (await blogs.aget_or_create(name="b"))[1], (await blogs.aupdate_or_create(name="c"))[1]]
    seen += [await blogs.aexists(), await blogs.acontains(blog), (await blogs.order_by("name").afirst()).name]
    seen += [await blogs.aaggregate(n=models.Count("pk")), list(await blogs.ain_bulk([blog.pk])) == [blog.pk]]
    seen += [await blogs.filter(name="c").aupdate(tagline="t"), "example_blog" in await blogs.aexplain()]
    async for found in blogs.order_by("name").aiterator(chunk_size=1):
        seen.append(found.name)
        break
    seen += [found.name async for found in blogs.order_by("name")]
    seen += [found async for found in blogs.order_by("name").values_list("name", flat=True)]
    seen.append((await blogs.filter(name="b").adelete())[0])
    async for row in blogs.raw("SELECT * FROM example_blog ORDER BY name"):
        seen.append(row.name)
    return seen


def emptied() -> None:
    entries.all().delete()
    blogs.all().delete()
    authors.all().delete()


def test_a_methods(database: Database, loop_factory: Any) -> None:
    found = []

    async def main() -> None:
        async with greenlet_context():
            found.append(await a_methods())
        await in_greenlet(emptied)
        # Without the hook they run in threads, with Django's connection.
        found.append(await a_methods())
        await sync_to_async(connections.close_all)()

    database.run(main, loop_factory)
    assert found[0] == found[1]
