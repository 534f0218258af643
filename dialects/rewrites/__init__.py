"""The rules, one topic a module; ``order`` lists all of them, in the one order in which all families apply them."""
