"""Django's own backend, watched by the sweep."""
