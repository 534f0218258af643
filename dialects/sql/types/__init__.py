"""The type of a value or column: datatypes, digits, and the annotation of a tree."""
