"""A project of its own, with models, and pytest in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PYPROJECT = """
[tool.dialects]
targets = ["tsql@2019", "oracle"]

[tool.pytest.ini_options]
DJANGO_SETTINGS_MODULE = "shop_settings"
pythonpath = ["."]
"""

SETTINGS = """
SECRET_KEY = "x"
INSTALLED_APPS = ["shop"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
"""

MODELS = """
from django.db import models


class Order(models.Model):
    number = models.CharField(max_length=20)
    placed = models.DateField(null=True)
    total = models.DecimalField(max_digits=9, decimal_places=2, default=0)
"""

#: A run of pytest: its options -> its exit status and output.
Pytest = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return the directory of a project with one app."""
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    (tmp_path / "shop_settings.py").write_text(SETTINGS)
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "__init__.py").touch()
    (tmp_path / "shop" / "models.py").write_text(MODELS)
    return tmp_path


@pytest.fixture
def run(project: Path) -> Pytest:
    """Return a call of pytest in the project."""

    def call(*options: str, command: tuple[str, ...] = ("-m", "pytest")) -> subprocess.CompletedProcess[str]:
        plugin = ("-p", "django_dialect_bridge.pytest_plugin") if "pytest" in command else ()
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "DJANGO"))}
        environment = {**inherited, "PYTHONPATH": str(ROOT)}
        return subprocess.run(
            [sys.executable, *command, *plugin, *options], cwd=project, capture_output=True, text=True, env=environment
        )

    return call
