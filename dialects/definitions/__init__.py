"""Definitions: CREATE, ALTER, DROP and COMMENT of generic SQL as a target says them, with what it takes to say them.

Many a change needs to know what was there before: SQL Server repeats the type
of a column that is to take NULL, and drops the indexes of one that changes
first. So definitions are read one after the other, and a catalogue is kept of
what they made. No server is asked.
"""
