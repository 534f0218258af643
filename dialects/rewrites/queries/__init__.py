"""Rules on SELECT: its rows, their order, groups, windows and locks."""
