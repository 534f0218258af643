"""The steps from generic SQL to the SQL of a target, of queries and of DDL."""
