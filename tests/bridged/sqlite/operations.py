from django.db.backends.sqlite3 import operations

from django_dialect_bridge import BridgeOperationsMixin


class DatabaseOperations(BridgeOperationsMixin, operations.DatabaseOperations):
    compiler_module = "tests.bridged.sqlite.compiler"
