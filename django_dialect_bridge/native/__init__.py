"""The target's own SQL inside the generic SQL of a statement."""
