"""SQL of the target's own among the generic SQL of a statement."""
