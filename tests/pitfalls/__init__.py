"""What is known to come out wrong elsewhere, by number: the fragments that a target's SQL must hold, and those it never may.

The queries are named ones of the corpus, whose rows every engine's tests compare, or generic SQL over the tables of SCHEMA.
"""
