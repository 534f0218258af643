from django.db.backends.postgresql import operations

from django_dialect_bridge import BridgeOperationsMixin


class DatabaseOperations(BridgeOperationsMixin, operations.DatabaseOperations):
    compiler_module = "tests.bridged.postgres.compiler"
