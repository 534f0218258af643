"""A server for the tests of a module."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from django_dialect_bridge.playground.server import Playground


@pytest.fixture(scope="module")
def server() -> Iterator[Playground]:
    with Playground(0, example=True) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()
