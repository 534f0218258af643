"""Django's own backends with compilers that show every query to those that watch."""
