"""Tests that users write: Django's test cases, pytest-django with pytest-asyncio and anyio, in processes of their own."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from .running import Database

ROOT = Path(__file__).parents[3]

SETTINGS = """
SECRET_KEY = "tests"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions", "django_dialect_bridge.example"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
DATABASES = {"default": {"ENGINE": "django_dialect_bridge.backends.async_postgresql", **CONNECTION}}
ROOT_URLCONF = "views"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
"""

VIEWS = """
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.urls import path
from django_dialect_bridge.backends.async_postgresql import greenlet_view, in_greenlet, thread_view
from django_dialect_bridge.example.models import Blog


def sync_view(request):
    Blog.objects.create(name="sync", tagline=str(request.user))
    return HttpResponse(str(Blog.objects.count()))


async def async_view(request):
    await Blog.objects.acreate(name="async", tagline="")
    await in_greenlet(Blog.objects.create, name="greenlet", tagline="")
    return HttpResponse(str(await Blog.objects.acount()))


urlpatterns = [
    path("sync", sync_view),
    path("async", async_view),
    path("greenlet", greenlet_view(sync_view)),
    path("thread", thread_view(sync_view)),
]
"""

CASES = """
import asyncio
from django.db import connection, transaction
from django.test import TestCase, TransactionTestCase
from django.test.utils import CaptureQueriesContext
from django_dialect_bridge.backends.async_postgresql import close_pools, greenlet_context, in_greenlet
from django_dialect_bridge.example.models import Blog


class Shared:
    async def test_views(self):
        Blog  # rows of setUpTestData or setUp are seen
        for number, name in enumerate(["sync", "greenlet", "thread"], start=2):
            response = await self.async_client.get("/" + name)
            self.assertEqual(response.content, str(number).encode())
        self.assertEqual((await self.async_client.get("/async")).content, b"6")
        self.assertEqual(await Blog.objects.acount(), 6)
        self.assertEqual(await in_greenlet(Blog.objects.count), 6)
        async with greenlet_context():
            self.assertEqual(await Blog.objects.acount(), 6)

    async def test_tasks(self):
        await asyncio.gather(*(in_greenlet(Blog.objects.create, name="x", tagline="") for _ in range(5)))
        self.assertEqual(await Blog.objects.acount(), 6)

    def test_synchronous(self):
        self.assertEqual(self.client.get("/sync").content, b"2")
        with self.assertNumQueries(1):
            Blog.objects.count()

    def test_queries_in_an_entry(self):
        async def main():
            def work():
                with self.assertNumQueries(2), CaptureQueriesContext(connection) as captured:
                    Blog.objects.count()
                    Blog.objects.first()
                self.assertIn("COUNT(*)", captured[0]["sql"])

            await in_greenlet(work)

        asyncio.run(main())

    def test_rows_again(self):
        self.assertEqual(Blog.objects.count(), 1)


class InTransaction(Shared, TestCase):
    @classmethod
    def setUpTestData(cls):
        Blog.objects.create(name="first", tagline="")


class Committed(Shared, TransactionTestCase):
    def setUp(self):
        Blog.objects.create(name="first", tagline="")
"""

PYTEST = """
import asyncio
import httpx
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_dialect_bridge.backends.async_postgresql import greenlet_context, in_greenlet
from django_dialect_bridge.example.models import Blog


@pytest.fixture
def first(db):
    return Blog.objects.create(name="first", tagline="")


async def check(client):
    async with greenlet_context():
        assert await Blog.objects.acount() == 1
        with CaptureQueriesContext(connection) as captured:
            await Blog.objects.acreate(name="second", tagline="")
        assert len(captured) == 1 and "INSERT" in captured[0]["sql"]
        assert (await client.get("/sync")).content == b"3"
        assert (await client.get("/greenlet")).content == b"4"
        assert (await client.get("/thread")).content == b"5"
        await asyncio.gather(*(Blog.objects.acreate(name="x", tagline="") for _ in range(5)))
    assert await in_greenlet(Blog.objects.count) == 10


@pytest.mark.asyncio
@pytest.mark.parametrize("again", [1, 2])
async def test_pytest_asyncio(first, async_client, again):
    await check(async_client)


@pytest.mark.anyio
@pytest.mark.parametrize("again", [1, 2])
async def test_anyio(first, async_client, anyio_backend, again):
    await check(async_client)


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.mark.asyncio
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("again", [1, 2])
async def test_committed(async_client, again):
    await in_greenlet(Blog.objects.create, name="first", tagline="")
    await check(async_client)


def test_nothing_is_left(db):
    assert Blog.objects.count() == 0
"""


@pytest.fixture
def project(database: Database, tables: dict[str, Any], tmp_path: Path) -> Path:
    """Write a project whose test database is on the server."""
    connection = {**tables, "TEST": {"NAME": f"users_{os.getpid()}"}}
    (tmp_path / "settings.py").write_text(f"CONNECTION = {connection!r}\n{SETTINGS}")
    (tmp_path / "views.py").write_text(VIEWS)
    (tmp_path / "test_cases.py").write_text(CASES)
    (tmp_path / "test_pytest.py").write_text(PYTEST)
    (tmp_path / "pytest.ini").write_text("[pytest]\nDJANGO_SETTINGS_MODULE = settings\nasyncio_mode = strict\n")
    return tmp_path


def run(project: Path, *command: str, settings: str = "settings") -> str:
    """Run a command in the project, and return what it printed. Fail if it fails."""
    path = os.pathsep.join([str(project), str(ROOT)])
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": settings, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, *command], cwd=project, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_djangos_test_cases(project: Path) -> None:
    assert "Ran 10 tests" in run(project, "-m", "django", "test", "--noinput")


def test_pytest_django(project: Path) -> None:
    assert "7 passed" in run(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_pytest.py")


SERVED = """
from settings import *
DEBUG = False
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "served"
INSTALLED_APPS = [*INSTALLED_APPS, "django.contrib.admin", "django.contrib.messages"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {"context_processors": [
        "django.template.context_processors.request",
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
    ]},
}]
STATIC_URL = "static/"
"""

URLS = """
import threading
from django.contrib import admin
from django.db import connection
from django.http import HttpResponse, StreamingHttpResponse
from django.urls import path


def slow(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_sleep(0.2)")
    return HttpResponse(f"{threading.active_count()} {threading.current_thread() is threading.main_thread()}")


urlpatterns = [path("admin/", admin.site.urls), path("slow", slow)]
"""

ASGI = """
from django.core.asgi import get_asgi_application
from django_dialect_bridge.backends.async_postgresql import GreenletMiddleware

application = GreenletMiddleware(get_asgi_application())
"""


def test_uvicorn_with_the_admin(project: Path) -> None:
    """Sessions, auth and the admin's login, and many slow requests on one thread."""
    (project / "settings_served.py").write_text(SERVED)
    (project / "served.py").write_text(URLS)
    (project / "asgi.py").write_text(ASGI)
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "settings_served",
        "PYTHONPATH": os.pathsep.join([str(project), str(ROOT)]),
        "DJANGO_SUPERUSER_PASSWORD": "secret",
    }

    def manage(*command: str) -> None:
        subprocess.run(
            [sys.executable, "-m", "django", *command], cwd=project, env=environment, check=True, timeout=120
        )

    manage("migrate", "--verbosity", "0")
    manage("createsuperuser", "--noinput", "--username", "ada", "--email", "ada@example.com")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "asgi:application", "--port", str(port), "--log-level", "warning"]
    server = subprocess.Popen(command, cwd=project, env=environment)
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", follow_redirects=True, timeout=60) as client:
            log_in(client)
            found = asyncio.run(many(f"http://127.0.0.1:{port}/slow", 50))
            assert {text.partition(" ")[2] for text in found} == {"True"}
    finally:
        server.terminate()
        assert server.wait(30) in (0, -15)


def log_in(client: httpx.Client) -> None:
    """Log in to the admin, and look at its list of users."""
    for _ in range(100):
        try:
            page = client.get("/admin/login/?next=/admin/auth/user/")
            break
        except httpx.ConnectError:
            time.sleep(0.1)
    token = page.text.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]
    form = {"csrfmiddlewaretoken": token, "username": "ada", "password": "secret", "next": "/admin/auth/user/"}
    page = client.post("/admin/login/", data=form)
    assert page.status_code == 200 and "Select user to change" in page.text and "ada@example.com" in page.text


async def many(url: str, number: int) -> list[str]:
    """Return the texts of requests that are sent at once."""
    async with httpx.AsyncClient(timeout=60) as client:
        return [response.text for response in await asyncio.gather(*(client.get(url) for _ in range(number)))]


TOOLBAR = """
from settings import *
DEBUG = True
ALLOWED_HOSTS = ["*"]
INTERNAL_IPS = ["127.0.0.1"]
ROOT_URLCONF = "watched"
INSTALLED_APPS = [*INSTALLED_APPS, "django.contrib.staticfiles", "debug_toolbar"]
MIDDLEWARE = ["debug_toolbar.middleware.DebugToolbarMiddleware", *MIDDLEWARE]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
STATIC_URL = "static/"
DEBUG_TOOLBAR_PANELS = ["debug_toolbar.panels.sql.SQLPanel"]
"""

WATCHED = """
from debug_toolbar.toolbar import debug_toolbar_urls
from django.db import transaction
from django.http import HttpResponse
from django.urls import path
from django_dialect_bridge.backends.async_postgresql import in_greenlet
from django_dialect_bridge.example.models import Blog


def sync_view(request):
    with transaction.atomic():
        Blog.objects.create(name="sync", tagline="")
    list(Blog.objects.iterator())
    return HttpResponse(f"<body>{Blog.objects.count()}</body>")


async def async_view(request):
    await in_greenlet(Blog.objects.count)
    async for _ in Blog.objects.all():
        pass
    return HttpResponse(f"<body>{await Blog.objects.acount()}</body>")


urlpatterns = [path("sync", sync_view), path("async", async_view), *debug_toolbar_urls()]
"""

ASK = """
import asyncio
import django
import httpx

django.setup()

from asgi import application
from django.core.management import call_command


async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(application), base_url="http://test") as client:
        for url in ("/sync", "/async"):
            response = await client.get(url)
            print(url, response.status_code, response.headers["Server-Timing"])
        answers = await asyncio.gather(*(client.get(url) for url in ("/sync", "/async") * 5))
        print("at once", {answer.headers["Server-Timing"].partition("desc=")[2] for answer in answers})


call_command("migrate", verbosity=0)
asyncio.run(main())
"""


def test_the_debug_toolbar(project: Path) -> None:
    """Its panel of SQL shows the queries of a request, and not those of others at the same time."""
    files = {"settings_watched.py": TOOLBAR, "watched.py": WATCHED, "asgi.py": ASGI, "ask.py": ASK}
    for name, text in files.items():
        (project / name).write_text(text)
    first, second, at_once = run(project, "ask.py", settings="settings_watched").splitlines()
    assert first.startswith("/sync 200 SQLPanel") and second.startswith("/async 200 SQLPanel")
    assert first.endswith('SQL 3 queries"') and second.endswith('SQL 3 queries"')
    assert at_once == "at once {'\"SQL 3 queries\"'}"
