"""Extensions of DuckDB: from a file, from an installation, from a Python package, or from DuckDB's server."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb

#: Type of an attached database -> the extension that it needs.
OF_TYPE = {"mysql": "mysql_scanner", "postgres": "postgres_scanner", "sqlite": "sqlite_scanner"}


def find_needed(attach: Mapping[str, Any]) -> list[str]:
    """Return the extensions that the databases of OPTIONS["attach"] need."""
    types = {source["type"].lower() for source in attach.values() if isinstance(source, Mapping) and "type" in source}
    return sorted(OF_TYPE[kind] for kind in types & OF_TYPE.keys())


def load(raw: duckdb.DuckDBPyConnection, extension: str) -> None:
    """Load an extension, by its name or the path of its file.

    One that is not installed comes from the package ``duckdb-extension-<name>``,
    whose version must be DuckDB's. Without the package, DuckDB's server
    provides it.
    """
    try:
        raw.load_extension(extension)
    except duckdb.IOException:
        file = find_packaged(extension)
        if file is None:
            raw.install_extension(extension)
        raw.load_extension(str(file or extension))


def find_packaged(extension: str) -> Path | None:
    """Return the file of an extension in a package for this DuckDB."""
    spec = find_spec(f"duckdb_extension_{extension}") if extension.isidentifier() else None
    if spec is None or not spec.submodule_search_locations:
        return None
    (folder, *_) = spec.submodule_search_locations
    file = Path(folder, "extensions", f"v{duckdb.__version__}", f"{extension}.duckdb_extension")
    return file if file.exists() else None
