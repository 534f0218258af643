"""Sizes at which servers stop, beside those that a family has by itself (``Family.most_parameters``, ``Layout``)."""

#: How many values a list has at most without the feature LONG_LISTS: Oracle's error ORA-01795. Longer ones are split.
LONGEST_LIST = 1000
#: How many rows VALUES has at most without the feature ORDERED_VALUES: SQL Server's error 10738.
MOST_ROWS = 1000
#: How many conditions are joined in one row: servers count each as a level of depth, and stop at about 1000.
BREADTH = 100
