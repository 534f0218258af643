"""The capability table: which family has what, from which version on, one topic a module.

A family that a row does not name has the feature: families without a module in
``targets`` are left to sqlglot. Only ``table.py`` compares versions.
"""

from dialects.features.aggregation import *
from dialects.features.alter_table import *
from dialects.features.base import FEATURES as FEATURES
from dialects.features.base import Feature as Feature
from dialects.features.datetime import *
from dialects.features.ddl import *
from dialects.features.dml import *
from dialects.features.from_clause import *
from dialects.features.json import *
from dialects.features.limits import *
from dialects.features.numbers import *
from dialects.features.queries import *
from dialects.features.text import *
from dialects.features.values import *
