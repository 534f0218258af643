"""The operations that engines for servers of several versions share."""

from __future__ import annotations

import warnings
from functools import cached_property
from typing import Any

from dialects import Target
from django_dialect_bridge.backends.versions import list_missing, target_of
from django_dialect_bridge.operations import BridgeOperationsMixin
from django_dialect_bridge.statement import Bridge

#: The most features that a warning names.
_NAMED = 5


class EngineOperations(BridgeOperationsMixin):
    """Operations with a target from OPTIONS, or, after the first connection, from the server."""

    #: The name of the family.
    family: str

    @cached_property
    def bridge(self) -> Bridge:
        """The declared target; otherwise the default version, until ``meet`` is called."""
        return self.bridge_to(target_of(self._dialect or self.family, self.connection.alias, self.family))

    def before_executing(self) -> None:
        """Connect before the first statement is compiled, if the server decides the version."""
        if not self._dialect:
            self.connection.ensure_connection()

    def meet(self, server: Target) -> None:
        """Use the server's version, or warn if it is older than the declared one."""
        target = self.bridge.target
        if not self._dialect and target != server:
            self.bridge = self.bridge_to(server)
            self.__dict__.pop("generic", None)
        elif server < target and (missing := list_missing(server, target)):
            more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
            warnings.warn(
                f"the server of {self.connection.alias!r} is {server}, older than OPTIONS['dialect'], {target}:"
                f" statements with {', '.join(missing[:_NAMED])}{more} may fail",
                RuntimeWarning,
                stacklevel=2,
            )

    def bulk_batch_size(self, fields: Any, objs: Any) -> int:
        """Return how many rows the bridge writes in one statement."""
        return self.generic.ops.bulk_batch_size(fields, objs)


class AdaptedValues(BridgeOperationsMixin):
    """Operations of an engine whose family converts the parameters."""

    def adapt_datetimefield_value(self, value: Any) -> Any:
        return self.generic.ops.adapt_datetimefield_value(value)

    def adapt_timefield_value(self, value: Any) -> Any:
        return self.generic.ops.adapt_timefield_value(value)

    def adapt_datefield_value(self, value: Any) -> Any:
        return value

    def adapt_durationfield_value(self, value: Any) -> Any:
        return value

    def adapt_decimalfield_value(self, value: Any, max_digits: Any = None, decimal_places: Any = None) -> Any:
        return value
