"""The page of ``python -m dialects serve``: an expression or SQL in, the SQL of each target out."""
