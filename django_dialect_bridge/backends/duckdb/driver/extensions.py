"""Extensions of DuckDB: a file, one that is there, one of a package of Python, or one of DuckDB's server."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb

#: What attaching a database of another type needs.
OF_TYPE = {"mysql": "mysql_scanner", "postgres": "postgres_scanner", "sqlite": "sqlite_scanner"}


def needed(attach: Mapping[str, Any]) -> list[str]:
    """Return the extensions that the databases of OPTIONS["attach"] need."""
    types = {source["type"].lower() for source in attach.values() if isinstance(source, Mapping) and "type" in source}
    return sorted(OF_TYPE[kind] for kind in types & OF_TYPE.keys())


def load(raw: duckdb.DuckDBPyConnection, extension: str) -> None:
    """Load an extension, by its name or the path of its file.

    One that is not there yet is looked for in the package
    ``duckdb-extension-<name>``, whose version has to be DuckDB's, and is
    installed from DuckDB's server otherwise.
    """
    try:
        raw.load_extension(extension)
    except duckdb.IOException:
        file = packaged(extension)
        if file is None:
            raw.install_extension(extension)
        raw.load_extension(str(file or extension))


def packaged(extension: str) -> Path | None:
    """Return the file that a package has of an extension for this DuckDB."""
    spec = find_spec(f"duckdb_extension_{extension}") if extension.isidentifier() else None
    if spec is None or not spec.submodule_search_locations:
        return None
    (folder, *_) = spec.submodule_search_locations
    file = Path(folder, "extensions", f"v{duckdb.__version__}", f"{extension}.duckdb_extension")
    return file if file.exists() else None
