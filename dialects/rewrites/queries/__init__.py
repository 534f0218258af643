"""Rules on SELECT: its rows, their order, set operations, subqueries and locks."""
