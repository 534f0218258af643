"""Tools on trees of generic SQL: reading, building, walking, names and parameters. None of them knows a target."""
