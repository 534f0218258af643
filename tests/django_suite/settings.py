"""Settings of Django's tests in the processes that ``running`` starts; the databases come from the environment."""

import json
import os

import django

DATABASES = json.loads(os.environ["DJANGO_SUITE_DATABASES"])
TEST_RUNNER = os.environ["DJANGO_SUITE_RUNNER"]
SECRET_KEY = "tests"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
USE_TZ = False
if django.VERSION < (6, 0):
    DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
if DATABASES["default"]["ENGINE"].endswith(("postgres", "postgresql")):
    DATABASE_ROUTERS = ["tests.django_suite.settings.Router"]


class Router:
    """Keeps the extension pgcrypto out, which the wheel of PostgreSQL does not hold; only hashes need it."""

    def allow_migrate(self, db: str, app_label: str, model_name: str | None = None, **hints: object) -> bool | None:
        return False if app_label == "db_functions" and model_name is None else None
