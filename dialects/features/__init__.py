"""The capability table: which versions of a family have a feature, one topic a module.

A family that a row does not name has the feature. sqlglot alone handles
families without a module in ``targets``. Only ``base.py`` compares versions.
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
from dialects.features.uuids import *
from dialects.features.values import *
