"""A database engine for reading tables of Spark, by Spark Connect."""

from django_dialect_bridge.backends.versions import check_django, require

require("spark", ("pyspark", "grpc", "pyarrow"))
check_django("Spark")
