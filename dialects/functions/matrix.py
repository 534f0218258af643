"""All rows of the function table."""

from dialects.functions import aggregates, comparison, datetime, json, math, overlay, session, text, texts, window
from dialects.functions.table import Function

FUNCTIONS: tuple[Function, ...] = (
    *comparison.FUNCTIONS,
    *text.FUNCTIONS,
    *math.FUNCTIONS,
    *texts.FUNCTIONS,
    *datetime.FUNCTIONS,
    *aggregates.FUNCTIONS,
    *window.FUNCTIONS,
    *json.FUNCTIONS,
    *overlay.FUNCTIONS,
    *session.FUNCTIONS,
)
