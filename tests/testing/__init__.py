"""The plugin of pytest and the report, in projects of their own."""
