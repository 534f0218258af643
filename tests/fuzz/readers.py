"""What reads text, each with the errors that are documented."""

from __future__ import annotations

import contextlib
import io
import json
import random
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from dialects import (
    DialectError,
    StaleTranslations,
    Target,
    UnknownTarget,
    cache_clear,
    cache_load,
    cache_save,
    translate,
)
from dialects.cli import main
from dialects.pipeline.ddl import Definitions
from dialects.targets import FAMILIES
from django_dialect_bridge.backends.async_postgresql.pool import options as pool_options
from django_dialect_bridge.backends.duckdb.driver import options as duckdb_options
from django_dialect_bridge.report.options import BadOption, options_from

from .inputs import PIECES, statement

#: Values of options, of any kind.
VALUES = (
    None,
    True,
    False,
    0,
    -1,
    2**70,
    1.5,
    float("nan"),
    "",
    "x",
    "\x00",
    [],
    [1],
    ["x"],
    {},
    {"x": 1},
    {1: 2},
    (),
    b"x",
)


def translating(chance: random.Random) -> None:
    sql = statement(chance)
    types = (
        None
        if chance.random() < 0.5
        else chance.choices(("INT", "TEXT", "DECIMAL(5, 2)", "JSON", "x y", ""), k=sql.count("%s"))
    )
    with contextlib.suppress(DialectError):
        translate(
            sql,
            chance.choice(list(FAMILIES)),
            paramstyle=chance.choice(("format", "qmark", "named", "numeric")),
            semantics=chance.choice(("native", "portable")),
            types=types,
        )


def defining(chance: random.Random) -> None:
    definitions = Definitions(chance.choice(list(FAMILIES)))
    for _ in range(chance.randrange(1, 4)):
        with contextlib.suppress(DialectError):
            definitions.define(_definition(chance))


def _definition(chance: random.Random) -> str:
    columns = ", ".join(f'"{name}" {" ".join(chance.choices(PIECES, k=chance.randrange(1, 4)))}' for name in "abc")
    kinds = ("INT", "VARCHAR(9)", "DECIMAL(5, 2) NOT NULL", "TEXT UNIQUE", "INT REFERENCES t (a)", "JSON CHECK (a > 1)")
    return chance.choice(
        (
            f"CREATE TABLE t ({columns})",
            f"CREATE TABLE t (a {chance.choice(kinds)}, b {chance.choice(kinds)}, PRIMARY KEY ({chance.choice('abc')}))",
            f"ALTER TABLE t {' '.join(chance.choices(PIECES, k=4))}",
            f"ALTER TABLE t ADD COLUMN c {chance.choice(kinds)}",
            f"ALTER TABLE t ALTER COLUMN a TYPE {chance.choice(kinds)}",
            f"CREATE INDEX i ON t ({' '.join(chance.choices(PIECES, k=2))})",
            statement(chance),
        )
    )


def command(chance: random.Random) -> None:
    """Run ``python -m dialects sql``, which has exit codes and one line on standard error."""
    sql = statement(chance).replace("\x00", "")
    arguments = ["sql", f" {sql}"]
    for _ in range(chance.randrange(3)):
        arguments.append(
            "--param=" + chance.choice((" ".join(chance.choices(PIECES, k=3)), "[" * chance.choice((1, 500))))
        )
    if chance.random() < 0.5:
        arguments += ["--to", "".join(chance.choices((*FAMILIES, "@", "2017", ",", "", "x", "all"), k=3))]
    if chance.random() < 0.3:
        arguments += [f"--schema=t({' '.join(chance.choices(PIECES, k=5))})"]
    arguments += chance.sample(("--trace", "--why", "--params=inline", "--format=json", "--pretty", "--generic"), k=2)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(arguments)
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 2
    assert code in (0, 1, 2), code
    assert "Traceback" not in err.getvalue()


def targets(chance: random.Random) -> None:
    spelling = "".join(
        chance.choices(
            (*FAMILIES, "@", "2017", "19c", " ", "-", ",", "", "x", "é", "\x00", "9" * 30), k=chance.randrange(4)
        )
    )
    with contextlib.suppress(UnknownTarget):
        Target.of(spelling)


def options(chance: random.Random) -> None:
    names = (*duckdb_options.KINDS, "x", "")
    with contextlib.suppress(ImproperlyConfigured):
        duckdb_options.check_options({chance.choice(names): chance.choice(VALUES) for _ in range(2)})
    names = ("min_size", "max_size", "timeout", "x")
    pool = chance.choice((*VALUES, {chance.choice(names): chance.choice(VALUES) for _ in range(2)}))
    with contextlib.suppress(ImproperlyConfigured):
        pool_options.options_of({"OPTIONS": {"pool": pool}})
    given = {
        "dialects_report": " ".join(chance.choices(("tsql", "oracle@", "@", ",", "x"), k=2)),
        "dialects_file": chance.choices(("a.json", "a", "", "\x00"), k=1),
        "dialects_github": False,
        "dialects_fail_on": None,
        "dialects_baseline": chance.choice((None, "", "x")),
        "dialects_write_baseline": None,
    }
    with contextlib.suppress(BadOption):
        options_from(given)


def warm_file(chance: random.Random) -> None:
    """Load a file with changed bytes; what it gives is what was saved."""
    with tempfile.TemporaryDirectory() as folder:
        _changed_file(chance, Path(folder) / "warm.json")


def _changed_file(chance: random.Random, path: Path) -> None:
    cache_clear()
    expected = translate("SELECT a FROM t WHERE b IN (%s, %s)", "tsql")
    cache_save(path)
    content = bytearray(path.read_bytes())
    match chance.randrange(4):
        case 0:
            del content[chance.randrange(len(content)) :]
        case 1:
            content = bytearray(b"[" * 100_000)
        case 2:
            content = bytearray(
                json.dumps(chance.choice((*VALUES[:12], {"versions": 1}, {"versions": {}, "translations": 3}))).encode()
            )
        case _:
            for _ in range(chance.randrange(1, 4)):
                content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(bytes(content))
    cache_clear()
    with contextlib.suppress(StaleTranslations):
        cache_load(path)
    assert translate("SELECT a FROM t WHERE b IN (%s, %s)", "tsql").sql == expected.sql
    cache_clear()
