"""MySQL and MariaDB: instants are naive UTC in DATETIME(6), durations BIGINT microseconds."""
