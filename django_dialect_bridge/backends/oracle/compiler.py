"""The bridge's five compilers."""

from django_dialect_bridge.compiler import *  # noqa: F403
