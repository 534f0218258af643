"""The pages about moving to another database: their files make a project, in which their commands print what they show."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .blocks import BLOCKS, ROOT

SETTINGS = """
import os
SECRET_KEY = "x"
INSTALLED_APPS = ["django_dialect_bridge", "shop"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "old.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
"""
MANAGE = (
    "import sys\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n"
)
ROWS = "from shop.models import Order\nfor one in 'ab': Order.objects.create(number=one)\n"
#: What stands for the server that is moved to.
NEW = 'DATABASES["new"] = {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": "new.duckdb"}\n'


class Project:
    """A project in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("shop", "shop/migrations"):
            (folder / name).mkdir()
            (folder / name / "__init__.py").touch()
        self.write("manage.py", MANAGE)
        self.write("settings.py", SETTINGS)
        self.write("pytest.ini", "[pytest]\npython_files = tests.py\n")

    def write(self, name: str, text: str) -> None:
        """Write a file; models have migrations that were made of them."""
        (self.folder / name).write_text(text, encoding="utf-8")
        if name == "shop/models.py":
            shutil.rmtree(self.folder / "shop" / "migrations")
            self.run("python manage.py makemigrations shop")

    def run(self, command: str, given: str = "") -> str:
        """Run a command of the shell, and return what it prints."""
        program, *rest = shlex.split(command)
        words = rest if program == "python" else ["-m", program, "-p", "django_dialect_bridge.pytest_plugin", *rest]
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "DJANGO"))}
        environment = {**inherited, "PYTHONPATH": f"{ROOT}:.", "DJANGO_SETTINGS_MODULE": "settings"}
        call = [sys.executable, *words]
        done = subprocess.run(call, cwd=self.folder, input=given, capture_output=True, text=True, env=environment)
        return done.stdout + done.stderr


@pytest.mark.parametrize("page", ["docs/how-to/moving-to-sql-server.md", "docs/how-to/moving-to-oracle.md"])
def test_page(page: str, tmp_path: Path) -> None:
    project = Project(tmp_path)
    for block in BLOCKS:
        if block.page == page and block.language == "python":
            name = block.first.removeprefix("# ")
            if name == "added to settings.py":
                project.write("settings.py", SETTINGS + NEW)
                project.run("python manage.py migrate")
                project.run("python manage.py shell", ROWS)
            else:
                project.write(name, block.text)
        if block.page == page and block.language == "console":
            for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block.text, re.MULTILINE):
                printed = project.run(command)
                at = 0
                for part in filter(None, shown.split("\n\n")):
                    assert part.strip("\n") in printed[at:], f"{command}\n{printed}"
                    at = printed.index(part.strip("\n"), at)
                assert "Traceback" not in printed, printed
