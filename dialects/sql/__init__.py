"""Tools on trees of generic SQL: parsing, building, walking, names and parameters. None of them knows a target."""
