"""A project with django-debug-toolbar and one page, run by the tests: ``python project.py runserver``."""

from __future__ import annotations

import sys

import django
from django.conf import settings

settings.configure(
    DEBUG=True,
    SECRET_KEY="x",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INTERNAL_IPS=["127.0.0.1"],
    INSTALLED_APPS=[
        "django.contrib.staticfiles",
        "django.contrib.contenttypes",
        "debug_toolbar",
        "django_dialect_bridge",
    ],
    MIDDLEWARE=["debug_toolbar.middleware.DebugToolbarMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    STATIC_URL="/static/",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "file:toolbar?mode=memory&cache=shared"}},
    DEBUG_TOOLBAR_PANELS=["django_dialect_bridge.toolbar.panel.DialectsPanel"],
    DEBUG_TOOLBAR_CONFIG={"IS_RUNNING_TESTS": False},
    USE_TZ=True,
)
django.setup()

from debug_toolbar.toolbar import debug_toolbar_urls  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.core.management import call_command, execute_from_command_line  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.urls import path  # noqa: E402


def page(request: object) -> HttpResponse:
    """Run a query that SQL Server has another SQL for, and one that it refuses."""
    list(ContentType.objects.order_by("model").filter(app_label="a")[1:3])
    list(ContentType.objects.filter(model__regex="^a"))
    return HttpResponse("<html><body>A page</body></html>")


urlpatterns = [path("", page), *debug_toolbar_urls()]

if __name__ == "__main__":
    call_command("migrate", verbosity=0)
    execute_from_command_line(sys.argv)
