"""What the type of a value or column is: datatypes, digits, and the annotation of a tree with them."""
