"""The steps from generic SQL to the SQL of a target, for queries and DDL."""
