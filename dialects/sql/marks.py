"""Notes on nodes: every ``meta`` key of this library, who sets it and who reads it.

A mark is not part of the SQL, and is copied with its node. sqlglot's own keys ``start`` and ``end``, the place of a node
in the text, are read by ``sql.parse`` and ``functions``.
"""

#: On a table: its columns and their descriptions, as the schema has them. Set by ``types.annotate``; read by
#: ``functions.columns`` and the rules on triggers and native columns.
COLUMNS = "columns"
#: On a table and an INSERT: the unique keys of the table, the primary first; None if unknown. Set by
#: ``types.annotate``; read by the rules on ON CONFLICT and on LOBs that are looked up.
UNIQUE = "unique"
#: On a table that has triggers. Set by ``types.annotate``; read by the rule on triggers.
TRIGGERS = "triggers"
#: On a placeholder of the item that stands for all of a list: the place of the list. Set and read by ``types.annotate``.
LIST = "list"
#: On the type of a network address, which is text of no national character set. Set by ``types.annotate``; read by the
#: rules on national text.
ADDRESS = "address"
#: On a literal that is the number of its row. Set by the rules on inserted rows; read by ``placeholders``.
ROW_NUMBER = "row number"
#: On a condition that occurs twice, for each value of a list: the place of the list. Set by
#: ``rewrites.disjunctions``; read by ``placeholders``.
EITHER = "either"
#: On a condition that is split if a list is too long for one: the place of the list. Set by the rules on lists; read by
#: ``placeholders``.
SPLIT = "split"
#: On a call or fragment that is a condition by itself. Set by the builders of JSON functions and of fragments; read by
#: the rules on booleans.
CONDITION = "condition"
#: On a CAST to text that is written as PostgreSQL writes it. Set by the builders of casts to text and of JSON numbers;
#: read by the rule on casts to text.
WRITTEN = "written"
#: On an expression whose time zone is right. Set by the builders of dates and times and by the rules on them; read by
#: these rules.
PLACED = "placed"
#: On a text with one more character at its end, so that trailing spaces count. Set and read by the rules on collations.
ENDED = "ended"
#: On a placeholder in DDL: its value. Set by ``pipeline.ddl``; read there and by the rules on DDL.
VALUE = "value"
#: On a column definition: the text that it was parsed from. Set and read by ``ddl``.
SOURCE = "source"
#: On a statement of DDL: the catalog before it, and the one after it. Set by ``pipeline.ddl`` and ``ddl.context``; read
#: by ``ddl.context``.
BEFORE, AFTER = "before", "after"
