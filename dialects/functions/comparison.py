"""..."""
from dialects.functions.table import Function
FUNCTIONS: tuple[Function, ...] = ()
