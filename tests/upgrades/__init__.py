"""What another version of sqlglot changes in the SQL of the corpus, statement by statement."""
