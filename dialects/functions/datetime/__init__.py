"""Dates, times and durations: the builders of each family, which the tables in ``datetime`` and ``operators`` name."""
