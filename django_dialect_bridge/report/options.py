"""The options of the report, which pytest and Django's test command share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dialects import Target

#: Ending of a file -> its format.
FORMATS = {".json": "JSON", ".sarif": "SARIF 2.1.0", ".html": "a page"}

#: Option -> its arguments for argparse and pytest.
OPTIONS: Mapping[str, Mapping[str, Any]] = {
    "--dialects-report": {
        "metavar": "TARGETS",
        "help": "watch the queries of the tests; list those that targets refuse or answer with other rows: oracle,tsql",
    },
    "--dialects-file": {
        "metavar": "FILE",
        "action": "append",
        "default": [],
        "help": "write the report to report.json, report.sarif or report.html too; several times for several files",
    },
    "--dialects-github": {
        "action": "store_true",
        "help": "print annotations of GitHub, which mark the lines of a pull request",
    },
    "--dialects-fail-on": {
        "choices": ("refused", "different"),
        "help": "fail the run if there is such a finding; different includes refused",
    },
    "--dialects-baseline": {"metavar": "FILE", "help": "leave out the findings of this file"},
    "--dialects-write-baseline": {"metavar": "FILE", "help": "write the findings to this file as the baseline"},
}


class BadOption(Exception):
    """An option that cannot be used; the message says what to do."""


@dataclass(frozen=True)
class Options:
    """The options of a report."""

    #: The targets to judge by.
    targets: tuple[Target, ...]
    #: The files to write.
    files: tuple[Path, ...] = ()
    #: Whether to print annotations of GitHub.
    github: bool = False
    #: The least severe kind of finding that fails the run, if any.
    fail_on: str | None = None
    #: The file of the findings to leave out.
    baseline: Path | None = None
    #: The file to write as the baseline.
    new_baseline: Path | None = None


def options_from(given: Mapping[str, Any]) -> Options:
    """Return the options of parsed arguments, which are named as argparse names them. Raise BadOption."""
    # A run of pytest without a report reads this module too.
    from dialects import Target

    names = [name.strip() for name in given["dialects_report"].split(",") if name.strip()]
    try:
        targets = tuple(dict.fromkeys(map(Target.of, names)))
    except ValueError as error:
        raise BadOption(f"--dialects-report: {error}") from None
    if not targets:
        raise BadOption("--dialects-report needs targets: --dialects-report=oracle,tsql")
    files = tuple(map(Path, given["dialects_file"]))
    for path in files:
        if path.suffix not in FORMATS:
            raise BadOption(f"--dialects-file {path}: its name must end in {', '.join(FORMATS)}")
    baseline, new = given["dialects_baseline"], given["dialects_write_baseline"]
    if baseline and baseline != new and not Path(baseline).is_file():
        raise BadOption(
            f"--dialects-baseline {baseline}: there is no such file; write one with --dialects-write-baseline {baseline}"
        )
    return Options(
        targets,
        files,
        given["dialects_github"],
        given["dialects_fail_on"],
        baseline and Path(baseline),
        new and Path(new),
    )
