"""Django's own backends with compilers that show every query to the sweep."""
