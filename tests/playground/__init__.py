"""The page of ``python -m dialects serve``."""
