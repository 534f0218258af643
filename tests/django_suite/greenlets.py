"""The test runner that runs all tests in one greenlet of an event loop, on a pooled connection."""

from __future__ import annotations

import asyncio
from typing import Any

from django_dialect_bridge.backends.async_postgresql import close_pools, in_greenlet
from tests.django_suite import recording


class Runner(recording.Runner):
    """Django's runner, called by ``in_greenlet()``."""

    def run_tests(self, *args: Any, **kwargs: Any) -> Any:
        async def main() -> Any:
            try:
                return await in_greenlet(super(Runner, self).run_tests, *args, **kwargs)
            finally:
                close_pools()

        return asyncio.run(main())
