"""The compiler mixed into Django's own backends: the ORM returns the same objects as without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connections, transaction
from django.db.models import Model

from django_dialect_bridge.example.in_duckdb import tables
from django_dialect_bridge.example.models import Measurement
from tests.corpus import CALLS, EMPTY, QUERIES, TOPIC, UNDETERMINED, WRITES
from tests.every import every

from . import loading, postgres
from .cases import is_ordered
from .differences import BRIDGE
from .django_on_sqlite import DJANGO_ON_SQLITE, WRITES_ON_SQLITE
from .routing import routed_to

pytestmark = pytest.mark.corpus

#: Backend -> the alias of the same rows without the bridge.
PLAIN = {"sqlite": "default", "postgres": postgres.ALIAS}


@pytest.fixture(scope="module")
def bridged(databases: None) -> Iterator[dict[str, str]]:
    """Return aliases of the bridged backends: SQLite with rows of its own, PostgreSQL on the same database."""
    aliases = {name: f"bridged_{name}" for name in PLAIN}
    for name, alias in aliases.items():
        settings = dict(connections[PLAIN[name]].settings_dict)
        options = {**settings.get("OPTIONS", {}), "dialect": name}
        connections.settings[alias] = {**settings, "ENGINE": f"tests.bridged.{name}", "OPTIONS": options}
    connections.settings[aliases["sqlite"]]["NAME"] = ":memory:"
    loading.create_tables(aliases["sqlite"])
    loading.load_rows(aliases["sqlite"])
    yield aliases
    for alias in aliases.values():
        connections[alias].close()
        del connections[alias], connections.settings[alias]


def seen(value: Any) -> Any:
    """Return the user's view of a result: the fields of objects, the items of collections."""
    if isinstance(value, Model):
        fields = {name: seen(item) for name, item in vars(value).items() if name != "_state"}
        return type(value), tuple(sorted(fields.items(), key=lambda field: field[0]))
    if isinstance(value, dict):
        return {key: seen(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [seen(item) for item in value]
    return value


def outcome(call: Callable[[], Any], alias: str) -> Any:
    """Return the result of a call on one database, or the type of its error."""
    with routed_to(alias), transaction.atomic(using=alias):
        try:
            with transaction.atomic(using=alias):
                return seen(call())
        except Exception as error:
            return type(error)
        finally:
            transaction.set_rollback(True, using=alias)


def contents(alias: str) -> dict[str, list[Any]]:
    """Return all rows of all tables, as the driver reads them: Django's SQLite reads no decimals of 30 digits."""
    connection, found = connections[alias], {}
    for model in tables():
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(model._meta.db_table)}")
            found[model.__name__] = sorted(cursor.fetchall(), key=repr)
    return found


#: Where the bridge gives PostgreSQL's rows and the backend does not (test_rows compares them with PostgreSQL's).
BETTER = {
    "sqlite": {**DJANGO_ON_SQLITE, "json_values": "text that reads as a number stays text"},
    "postgres": {},
}

#: Writes of the current time.
CLOCK = {"update_now"}


def cases(names: Any) -> list[tuple[str, str]]:
    return [
        (backend, name)
        for backend in PLAIN
        for name in names
        if name not in {*UNDETERMINED, *CLOCK, *BRIDGE[backend], *BETTER[backend]}
    ]


def backend_and_topic(backend: str, name: str) -> str:
    return f"{backend}-{TOPIC[name]}"


@every("backend, name", cases(sorted(QUERIES.keys() - EMPTY)), by=backend_and_topic)
def test_query(bridged: dict[str, str], backend: str, name: str) -> None:
    plain = outcome(lambda: list(QUERIES[name]()), PLAIN[backend])
    found = outcome(lambda: list(QUERIES[name]()), bridged[backend])
    if isinstance(plain, type):
        pytest.skip(f"{backend} itself raises {plain.__name__}")
    if is_ordered(name):
        assert found == plain
    else:
        assert not isinstance(found, type), found
        assert sorted(map(repr, found)) == sorted(map(repr, plain))


@pytest.mark.parametrize("lookup", ["contains", "icontains", "startswith", "endswith", "iexact"])
def test_hyphens_do_not_count_in_uuids_of_text(bridged: dict[str, str], lookup: str) -> None:
    token = next(row.token for row in Measurement.objects.order_by("pk") if row.token)
    for text in (str(token), token.hex):
        found = Measurement.objects.using(bridged["sqlite"]).filter(**{f"token__{lookup}": text})
        assert {row.token for row in found} == {token}, text


@every("backend, name", cases(sorted(CALLS)))
def test_call(bridged: dict[str, str], backend: str, name: str) -> None:
    plain = outcome(CALLS[name], PLAIN[backend])
    if isinstance(plain, type):
        pytest.skip(f"{backend} itself raises {plain.__name__}")
    assert outcome(CALLS[name], bridged[backend]) == plain


@every("backend, name", cases(sorted(WRITES)))
def test_write(bridged: dict[str, str], backend: str, name: str) -> None:
    """Check that the same call leaves the same rows in all tables, but for documented differences."""

    def written(alias: str) -> Any:
        # Sequences are not rolled back.
        loading.reset_sequences(alias)
        return outcome(lambda: (WRITES[name](), contents(alias))[1], alias)

    plain, found = written(PLAIN[backend]), written(bridged[backend])
    assert not isinstance(found, type), found
    if backend == "sqlite" and name in WRITES_ON_SQLITE:
        assert found != plain, f"{name} is no difference any more: {WRITES_ON_SQLITE[name]}"
    else:
        assert found == plain
