"""Tables that are remade after fields got other names keep the checks and indexes that they had, on the renamed columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError, models
from django.db.migrations import (
    AddField,
    AddIndex,
    AlterField,
    CreateModel,
    Migration,
    RemoveConstraint,
    RemoveField,
    RemoveIndex,
    RenameField,
)
from django.db.migrations.state import ProjectState
from django.db.models import Q

TABLE = CreateModel(
    "Row",
    [
        ("id", models.BigAutoField(primary_key=True)),
        ("a", models.IntegerField(db_default=3)),
        ("c", models.IntegerField()),
        ("n", models.IntegerField()),
        ("m", models.IntegerField(null=True)),
    ],
    {
        "constraints": [
            models.UniqueConstraint(fields=["a", "c"], name="one_ac"),
            models.CheckConstraint(condition=Q(a__lt=9) | Q(c=1), name="small_a"),
            models.CheckConstraint(condition=Q(n__gt=0) | Q(a=1) | Q(c__in=[70, 80]), name="some_n"),
        ],
        "indexes": [models.Index(fields=["c", "-n"], name="by_cn")],
        "unique_together": {("n", "a")},
    },
)
SWAP = [RenameField("Row", *names) for names in (("a", "x"), ("c", "a"), ("x", "c"))]
AWAY = [RenameField("Row", "a", "e"), RenameField("Row", "c", "f")]
#: Renamings, and where the columns of the beginning are then.
RENAMINGS: dict[str, tuple[list[Any], dict[str, str]]] = {
    "swapped": (SWAP, {"a": "c", "c": "a"}),
    "renamed": (AWAY, {"a": "e", "c": "f"}),
}
REMAKING: dict[str, Callable[[dict[str, str]], Any]] = {
    "another null": lambda now: AlterField("Row", "m", models.IntegerField(default=5)),
    "another type": lambda now: AlterField("Row", now["c"], models.BigIntegerField()),
    "another default": lambda now: AlterField("Row", now["a"], models.IntegerField(db_default=4)),
    "another column": lambda now: AlterField("Row", now["a"], models.BigIntegerField(db_column="z", db_default=3)),
    "added": lambda now: AddField("Row", "k", models.PositiveIntegerField(default=1)),
    "removed": lambda now: RemoveField("Row", "m"),
}


def step(connection: Any, state: ProjectState, *operations: Any, backwards: bool = False) -> ProjectState:
    migration = Migration("next", "app")
    migration.operations = list(operations)
    with connection.schema_editor(atomic=True) as editor:
        return (migration.unapply if backwards else migration.apply)(state.clone(), editor)


@pytest.fixture(params=[False, True], ids=["", "foreign keys"])
def database(request: pytest.FixtureRequest, connect: Callable[..., Any]) -> tuple[Any, ProjectState]:
    connection = connect(foreign_keys=request.param)
    state = step(connection, ProjectState(), TABLE)
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO app_row (a, c, n) VALUES (1, 7, -5), (2, 8, 5), (50, 1, 6)")
    return connection, state


def found(connection: Any) -> dict[str, Any]:
    with connection.cursor() as cursor:
        constraints = connection.introspection.get_constraints(cursor, "app_row")
    return {
        name: one["columns"] for name, one in constraints.items() if name in ("one_ac", "small_a", "some_n", "by_cn")
    }


def takes(connection: Any, **values: int) -> bool:
    names, numbers = ", ".join(f'"{name}"' for name in values), ", ".join(map(str, values.values()))
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO app_row ({names}) VALUES ({numbers})")
    except IntegrityError:
        return False
    return True


def check(connection: Any, **column: str) -> None:
    """Check that the table accepts the rows of the beginning, under other names."""
    a, c = column.pop("a"), column.pop("c")
    kept = found(connection)
    assert (kept["one_ac"], kept["by_cn"]) == ([a, c], [c, "n"])
    assert (sorted(kept["small_a"]), sorted(kept["some_n"])) == (sorted([a, c]), sorted([a, c, "n"]))
    more = {"k": 1} if column.pop("k", None) else {}
    more |= {"m": 1} if column.pop("m", None) else {}
    assert not takes(connection, **{a: 9, c: 2, "n": 90}, **more), "small_a"
    assert not takes(connection, **{a: 2, c: 1, "n": -1}, **more), "some_n"
    assert not takes(connection, **{a: 1, c: 7, "n": 9}, **more), "one_ac"
    assert takes(connection, **{a: 2, c: 70, "n": -1}, **more)
    with connection.cursor() as cursor:
        cursor.execute(f'DELETE FROM app_row WHERE "{c}" = 70')


@pytest.mark.parametrize("apart", [False, True], ids=["one migration", "two migrations"])
@pytest.mark.parametrize("remaking", REMAKING)
@pytest.mark.parametrize("renaming", RENAMINGS)
def test_constraints_follow_their_columns(
    database: tuple[Any, ProjectState], renaming: str, remaking: str, apart: bool
) -> None:
    connection, state = database
    renames, now = RENAMINGS[renaming]
    change = REMAKING[remaking](now)
    steps = [renames, [change]] if apart else [[*renames, change]]
    states = [state]
    for operations in steps:
        states.append(step(connection, states[-1], *operations))
    columns = {**now, "a": "z"} if remaking == "another column" else now
    check(
        connection,
        **columns,
        **({"k": "k"} if remaking == "added" else {}),
        **({"m": "m"} if "null" in remaking else {}),
    )
    for before, operations in zip(states[-2::-1], reversed(steps), strict=False):
        step(connection, before, *operations, backwards=True)
    check(connection, a="a", c="c")


def test_what_is_removed_and_added_after_it(database: tuple[Any, ProjectState]) -> None:
    connection, state = database
    state = step(connection, state, *AWAY, RemoveConstraint("Row", "small_a"), RemoveConstraint("Row", "one_ac"))
    assert sorted(found(connection)) == ["by_cn", "some_n"]
    later = models.Index(fields=["e"], name="by_cn")
    step(connection, state, RemoveIndex("Row", "by_cn"), AddIndex("Row", later), REMAKING["added"]({}))
    assert found(connection)["by_cn"] == ["e"]
    assert not takes(connection, e=2, f=1, n=-1, k=1), "some_n"
