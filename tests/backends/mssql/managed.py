"""Settings of a project on the server of DIALECTS_TSQL_DSN, by the engine that MANAGED_ENGINE names."""

from __future__ import annotations

import os

from tests.engines.dsn import named

_dsn, _engine = named("tsql"), os.environ["MANAGED_ENGINE"]
assert _dsn is not None

DATABASES = {
    "default": {
        "ENGINE": _engine,
        "NAME": _dsn.database,
        "HOST": _dsn.host,
        "PORT": str(_dsn.port or 1433),
        "USER": _dsn.user,
        "PASSWORD": _dsn.password,
        "OPTIONS": {"extra_params": "Encrypt=no", **({} if _engine.endswith("plain") else {"dialect": "tsql@2019"})},
        "TEST": {"NAME": f"{_dsn.database}_managed"},
    }
}
INSTALLED_APPS = ["tests.backends.mssql.moved"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SECRET_KEY = "tests"
USE_TZ = True
