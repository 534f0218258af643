"""``showsql``, ``sqlmigrate --to`` and ``dialectcheck``."""
