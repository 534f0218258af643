"""Random inputs of all that reads text: translating, definitions, the command line, options and warm files.

Only documented errors may come out, within a time. ``python -m tests.fuzz`` goes on for as long as it is told.
"""
