"""The shapes of statements: what is translated once, and filled with the parameters of each statement."""
