"""Spark's cells of the function table."""

from __future__ import annotations

from collections.abc import Mapping

from dialects.functions.base import Cell
from dialects.functions.spark import aggregates, documents, moments, numbers, texts

CELLS: Mapping[str, Cell] = {
    **texts.CELLS,
    **numbers.CELLS,
    **moments.CELLS,
    **aggregates.CELLS,
    **documents.CELLS,
}
