"""Servers that fork: gunicorn and Celery, with their real processes. ``pytest -m slow`` runs them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.backends.duckdb.processes import run

pytest.importorskip("gunicorn")
pytest.importorskip("celery")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")

#: A web application, and tasks.
APP = """
import os, sys
from django.conf import settings
settings.configure(
    SECRET_KEY="tests", ROOT_URLCONF="app", ALLOWED_HOSTS=["*"], DEBUG_PROPAGATE_EXCEPTIONS=False,
    DATABASES={{"default": {{"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": {name!r}, "OPTIONS": {options!r}}}}},
    INSTALLED_APPS=["django_dialect_bridge.backends.duckdb"],
)
import django
django.setup()
from django.core.wsgi import get_wsgi_application
from django.db import DatabaseError, connection, connections, models
from django.http import HttpResponse
from django.urls import path
class Row(models.Model):
    class Meta:
        app_label = "child"
def answer(function):
    try:
        return str(function())
    except DatabaseError as error:
        return type(error).__name__ + " " + str(error)
def view(function):
    return lambda request: HttpResponse(f"{{os.getpid()}} " + answer(function))
def create():
    Row.objects.create()
    return Row.objects.count()
urlpatterns = [path("count", view(Row.objects.count)), path("create", view(create))]
application = get_wsgi_application()
{more}
"""
QUERY = "Row.objects.count()"
CLOSED = QUERY + "\nconnections.close_all()"
PUBLISH = """
from django_dialect_bridge.backends.duckdb.copying import publish
publish({copy!r}, every=0.1)
"""
CELERY = """
from celery import Celery
tasks = Celery("app", broker="filesystem://", backend="file://{folder}/results")
tasks.conf.broker_transport_options = {{
    "data_folder_in": "{folder}/queue", "data_folder_out": "{folder}/queue", "control_folder": "{folder}/control"
}}
@tasks.task(name="work")
def work():
    try:
        return answer(create)
    finally:
        connections.close_all()
if sys.argv[0] == "ask":
    results = [work.delay() for _ in range(4)]
    print("\\n".join(result.get(timeout=60) for result in results))
"""


def write_app(folder: Path, name: Path, more: str, **options: object) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "app.py").write_text(APP.format(name=str(name), options=options, more=more))
    return folder


@contextmanager
def served(folder: Path, *arguments: str) -> Iterator[str]:
    """Run gunicorn, and yield its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "app:application", "-b", f"127.0.0.1:{port}", "--log-level", "warning"]
    server = subprocess.Popen([*command, *arguments], cwd=folder, stderr=subprocess.PIPE, text=True)
    address = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate(timeout=60)
    assert server.returncode == 0, errors
    assert "Traceback" not in errors, errors
    assert "SIGSEGV" not in errors, errors


def ask(address: str) -> tuple[str, str]:
    """Return the process that answers, and its answer."""
    process, _, answer = urlopen(address, timeout=60).read().decode().partition(" ")
    return process, answer


@pytest.fixture
def database(tmp_path: Path) -> Path:
    run(tmp_path / "a.duckdb", "make()\nRow.objects.create()")
    return tmp_path / "a.duckdb"


def rows(database: Path) -> int:
    return int(run(database, "print(Row.objects.count())"))


def test_gunicorn_that_is_preloaded_with_an_open_database(tmp_path: Path, database: Path) -> None:
    with served(write_app(tmp_path / "app", database, QUERY), "--preload", "-w", "2") as address:
        answers = [ask(address + path)[1] for path in ["create", "count"] * 4]
    assert all("this process was forked while the database" in answer for answer in answers), answers
    assert rows(database) == 1


def test_gunicorn_that_is_preloaded_with_a_closed_database(tmp_path: Path, database: Path) -> None:
    with served(write_app(tmp_path / "app", database, CLOSED), "--preload", "-w", "1", "--threads", "4") as address:
        assert [ask(address + "create")[1] for _ in range(5)] == list("23456")
    assert rows(database) == 6


def test_gunicorn_without_preload(tmp_path: Path, database: Path) -> None:
    """Check that the second worker is refused, or waits no longer than a request of the first."""
    with served(write_app(tmp_path / "app", database, QUERY + "\nconnections.close_all()"), "-w", "1") as address:
        assert [ask(address + "create")[1] for _ in range(5)] == list("23456")
    assert rows(database) == 6


def test_gunicorn_with_readers(tmp_path: Path, database: Path) -> None:
    """Check that readers find each new copy that one process writes and publishes."""
    copy = tmp_path / "copy.duckdb"
    writer = write_app(tmp_path / "writer", database, PUBLISH.format(copy=str(copy)))
    reader = write_app(tmp_path / "reader", copy, "", read_only=True)
    with served(writer, "-w", "1", "--threads", "4") as writes:
        while not copy.exists():
            time.sleep(0.1)
        with served(reader, "-w", "3") as reads:
            processes = set()
            for number in range(2, 6):
                assert ask(writes + "create")[1] == str(number)
                deadline = time.monotonic() + 30
                while ask(reads + "count")[1] != str(number):
                    assert time.monotonic() < deadline
                for _ in range(10):
                    process, answer = ask(reads + "count")
                    processes.add(process)
                    assert answer == str(number)
            assert "read-only" in ask(reads + "create")[1]
    assert rows(database) == 5


@pytest.mark.parametrize(
    ("at_import", "fixup", "reason"),
    [(QUERY, False, "forked while the database"), (CLOSED, False, ""), (QUERY, True, "")],
)
def test_celery(tmp_path: Path, database: Path, at_import: str, fixup: bool, reason: str) -> None:
    """Check that Celery, with its own support of Django, closes connections before it forks."""
    folder = write_app(tmp_path / "app", database, at_import + CELERY.format(folder=tmp_path))
    for name in ("queue", "control", "results"):
        (tmp_path / name).mkdir()
    command = [
        sys.executable,
        "-m",
        "celery",
        "-A",
        "app:tasks",
        "worker",
        "-P",
        "prefork",
        "-c",
        "2" if reason else "1",
    ]
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    environment |= {"DJANGO_SETTINGS_MODULE": "app"} if fixup else {}
    worker = subprocess.Popen(
        [*command, "-l", "WARNING"], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    # The one who asks has no database at hand.
    (folder / "asking.py").write_text(
        (folder / "app.py").read_text().replace(at_import + "\nfrom celery", "\nfrom celery")
    )
    try:
        script = "import sys; sys.argv = ['ask']; import asking as app; sys.modules['app'] = app"
        asked = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, timeout=120)
    finally:
        worker.terminate()
        output, _ = worker.communicate(timeout=60)
    answers = asked.stdout.splitlines()
    assert len(answers) == 4, asked.stderr + output.decode()
    if reason:
        assert all(reason in answer for answer in answers), answers
    else:
        assert sorted(answers) == list("2345")
    assert rows(database) == (1 if reason else 5)
