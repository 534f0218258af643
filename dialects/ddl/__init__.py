"""Definitions: the catalog of tables, and the plan of statements for each change."""
