"""All cases."""

from .cases import CASES, Case
from .limit_cases import LIMITS

EVERY_CASE: dict[str, Case] = {**CASES, **LIMITS}
