"""The pitfalls by number: fragments that a target's SQL must contain, and fragments that it must not.

The queries are named ones of the corpus, whose rows the tests of every engine compare. Others are generic SQL over
the tables of SCHEMA.
"""
