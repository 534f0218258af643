"""The shapes of statements, which are translated once, and expanded for the parameters of each statement."""
