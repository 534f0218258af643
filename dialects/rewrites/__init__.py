"""The rules, one topic a module; ``order`` has all of them, in the one order in which all families apply them."""
