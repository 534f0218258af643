"""Test databases, and the settings that Django's test runner changes."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any

from django.db import connections


def test_all_connections_have_one_dictionary_of_settings(connect: Callable[..., Any]) -> None:
    """A worker of ``test --parallel`` writes the name of its database there, for a live server's thread as well."""
    connection = connect(dialect="duckdb@1.5", config={"threads": 1})
    assert connection.settings_dict is connections.settings["duck"]
    found: list[Any] = []
    thread = Thread(target=lambda: found.append((connections["duck"].ops.bridge.target, connections["duck"])))
    thread.start()
    thread.join()
    assert str(found[0][0]) == str(connection.ops.bridge.target) == "duckdb@1.5"
    assert connection.settings_dict["OPTIONS"] == found[0][1].settings_dict["OPTIONS"] == {"config": {"threads": 1}}
