"""The operations of Django's own backend for Oracle, except those for compiling queries."""

from __future__ import annotations

from django.db.backends.oracle import operations

from django_dialect_bridge.backends.operations import EngineOperations


class DatabaseOperations(EngineOperations, operations.DatabaseOperations):
    compiler_module = "django_dialect_bridge.backends.oracle.compiler"
    family = "oracle"
    explain_prefix = "EXPLAIN PLAN FOR"
