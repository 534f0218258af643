"""``django.contrib.gis``: what it asks of a backend's operations is refused by name."""

from __future__ import annotations

from typing import Any, NoReturn

from django_dialect_bridge.refusals import not_supported

#: The attributes of spatial operations, of which generic SQL has none.
_SPATIAL = frozenset(
    {
        "Adapter",
        "convert_extent",
        "distance_expr_for_lookup",
        "geo_db_type",
        "get_area_att_for_field",
        "get_distance",
        "get_distance_att_for_field",
        "get_geom_placeholder",
        "get_geom_placeholder_sql",
        "get_geometry_converter",
        "gis_operators",
        "parse_raster",
        "select",
        "select_extent",
        "spatial_aggregate_name",
        "spatial_function_name",
        "spatial_ref_sys",
    }
)


class SpatialRefusals:
    """Operations that no spatial field, lookup or function can use."""

    connection: Any

    def __getattr__(self, name: str) -> NoReturn:
        """Raise NotSupportedError for an attribute of a spatial backend."""
        if name not in _SPATIAL:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        hint = "leave its fields out by values(), only() or defer(), or query the database without the bridge, by raw()"
        url = "https://docs.djangoproject.com/en/stable/ref/contrib/gis/db-api/"
        raise not_supported("django.contrib.gis", self.connection.target, hint, url)
