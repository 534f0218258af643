"""Django database engines of this project's own, each thin: the SQL of queries is that of ``dialects``."""
