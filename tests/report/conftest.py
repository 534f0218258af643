"""The project and the run of pytest that tests/testing has too."""

from tests.testing.conftest import project, run

__all__ = ["project", "run"]
