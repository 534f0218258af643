"""``django.contrib.gis``: the operations that it needs of a backend are refused by name."""

from __future__ import annotations

from typing import Any, NoReturn

from django_dialect_bridge.refusals import not_supported


class _Refused:
    """An attribute of spatial operations. A ``__getattr__`` would slow all other attributes of the operations."""

    def __get__(self, operations: Any, owner: type) -> NoReturn:
        """Raise NotSupportedError; the class itself lacks the attribute."""
        if operations is None:
            raise AttributeError("a spatial attribute")
        hint = "leave its fields out by values(), only() or defer(), or query the database without the bridge, by raw()"
        url = "https://docs.djangoproject.com/en/stable/ref/contrib/gis/db-api/"
        raise not_supported("django.contrib.gis", operations.connection.target, hint, url)


class SpatialRefusals:
    """Operations that no spatial field, lookup or function can use."""

    Adapter = _Refused()
    convert_extent = _Refused()
    distance_expr_for_lookup = _Refused()
    geo_db_type = _Refused()
    get_area_att_for_field = _Refused()
    get_distance = _Refused()
    get_distance_att_for_field = _Refused()
    get_geom_placeholder = _Refused()
    get_geom_placeholder_sql = _Refused()
    get_geometry_converter = _Refused()
    gis_operators = _Refused()
    parse_raster = _Refused()
    select = _Refused()
    select_extent = _Refused()
    spatial_aggregate_name = _Refused()
    spatial_function_name = _Refused()
    spatial_ref_sys = _Refused()
