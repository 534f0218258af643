"""The connections of one event loop to one database, and who uses them."""
