"""The variables of Oracle's RETURNING ... INTO."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import django
from django.utils.module_loading import import_string

from dialects.sql.parameters.binding import Output

#: Django's class of variables, which it renamed.
_VARIABLE = f"django.db.backends.oracle.utils.{'InsertVar' if django.VERSION < (6, 0) else 'BoundVar'}"


class OutputVariable(Output):
    """A parameter that receives the value of a field's column, in the form of Django's Oracle cursor.

    The driver's variable is created when the statement is executed, so that
    compiling needs no driver.
    """

    def __init__(self, field: Any) -> None:
        super().__init__(field.column)
        self.field = field

    def bind_parameter(self, cursor: Any) -> Any:
        """Return the driver's variable; the cursor calls this method."""
        # Imported late, because the import imports the driver.
        self.bound = import_string(_VARIABLE)(self.field)
        return self.bound.bind_parameter(cursor)

    def get_value(self) -> Any:
        """Return the received values, one a row."""
        return self.bound.get_value()


def remove_outputs(params: Sequence[Any]) -> Sequence[Any]:
    """Return the parameters that are values; the variables come last."""
    count = sum(isinstance(param, Output) for param in params)
    return params[: len(params) - count]
