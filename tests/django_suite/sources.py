"""Django's tests, out of the source distribution of the Django that is installed; kept outside the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

import django


def cache() -> Path:
    """Return the directory in the user's cache for all files."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "django-dialect-bridge"


def directory() -> Path:
    """Return the directory of the installed Django's tests, which may not exist yet."""
    return cache() / f"django-{django.__version__}" / "tests"


def sources() -> Path:
    """Return the tests of the installed Django, downloaded once."""
    tests = directory()
    if not tests.is_dir():
        cache().mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=cache()) as scratch:
            archive = _download(Path(scratch))
            shutil.move(_unpacked(archive, Path(scratch)), tests.parent)
    return tests


def _download(into: Path) -> Path:
    print(f"downloading Django {django.__version__} from PyPI", file=sys.stderr)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "django"]
    subprocess.run([*pip, "--dest", str(into), f"django=={django.__version__}"], check=True)
    (archive,) = into.glob("*.tar.gz")
    return archive


def _unpacked(archive: Path, into: Path) -> Path:
    with tarfile.open(archive) as tar:
        root = tar.getnames()[0].partition("/")[0]
        tar.extractall(into, [member for member in tar if member.name.startswith(f"{root}/tests/")], filter="data")
    return into / root
