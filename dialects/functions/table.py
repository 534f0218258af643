"""All rows of the function table."""

from dialects.functions import clickhouse, comparison, fragments, session, spark
from dialects.functions.aggregates import table as aggregates
from dialects.functions.aggregates import window
from dialects.functions.base import Function, add_cells
from dialects.functions.datetime import table as datetime
from dialects.functions.json import table as json
from dialects.functions.math import table as math
from dialects.functions.text import casts, overlay
from dialects.functions.text import table as text

FUNCTIONS: tuple[Function, ...] = (
    *comparison.FUNCTIONS,
    *text.FUNCTIONS,
    *math.FUNCTIONS,
    *casts.FUNCTIONS,
    *datetime.FUNCTIONS,
    *aggregates.FUNCTIONS,
    *window.FUNCTIONS,
    *json.FUNCTIONS,
    *overlay.FUNCTIONS,
    *session.FUNCTIONS,
    *fragments.FUNCTIONS,
)

add_cells("clickhouse", clickhouse.CELLS, FUNCTIONS)
add_cells("spark", spark.CELLS, FUNCTIONS)
