"""The wheel and the source distribution install in an empty environment, and work there."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from dialects import __version__

ROOT = Path(__file__).parents[2]
SHOWN = """\
-- tsql@2017
SELECT TOP 2 [example_blog].[id], [example_blog].[name], [example_blog].[tagline] FROM [example_blog];
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a directory with the source distribution, and the wheel that was built from it."""
    if not (find_spec("build") and find_spec("hatchling")):
        pytest.skip("NO DISTRIBUTION WAS BUILT: pip install '.[slow]'")
    directory = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(directory), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return directory


def _python(directory: Path) -> Path:
    return directory / ("Scripts" if os.name == "nt" else "bin") / "python"


@pytest.mark.parametrize("pattern", ["*.whl", "*.tar.gz"])
def test_it_works_in_an_empty_environment(built: Path, tmp_path: Path, pattern: str) -> None:
    (distribution,) = built.glob(pattern)
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = _python(environment)
    query = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = Path(subprocess.run([python, "-c", query], check=True, capture_output=True, text=True).stdout.strip())
    # The dependencies are those of this environment, because tests have no network.
    packages = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    (own / "dependencies.pth").write_text("\n".join(packages))
    options = ["--no-deps", "--no-index", "--no-build-isolation", "--ignore-installed"]
    subprocess.run([python, "-m", "pip", "install", *options, str(distribution)], check=True, capture_output=True)

    # pytest-django names this suite's settings in its own environment; whoever installs the package has none.
    clean = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}

    def run(*arguments: str) -> str:
        command = [python, "-I", *arguments]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path, env=clean)
        return done.stdout

    assert run("-m", "dialects", "show", "Blog.objects.all()[:2]", "--to", "tsql", "--no-pretty") == SHOWN
    assert run("-m", "dialects", "--version") == f"{__version__}\n"
    places = run("-c", "import dialects, django_dialect_bridge as bridge; print(dialects.__file__, bridge.__file__)")
    assert all(Path(place).is_relative_to(own) for place in places.split())


def test_the_wheel_has_both_packages_and_no_test(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names} == {
        "dialects",
        "django_dialect_bridge",
        f"django_dialect_bridge-{__version__}.dist-info",
    }
    for package in ("dialects", "django_dialect_bridge"):
        files = (path for path in (ROOT / package).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        assert {path.relative_to(ROOT).as_posix() for path in files} - set(names) == set()


def test_the_source_distribution_has_the_tests_and_the_documents(built: Path) -> None:
    (source,) = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for wanted in ("LICENSE", "README.md", "CHANGELOG.md", "tests/tiers.py", "docs/README.md", "pyproject.toml"):
        assert wanted in names
