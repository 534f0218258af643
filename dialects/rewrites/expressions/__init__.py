"""Rules on operators, conditions and lists."""
