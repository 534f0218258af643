"""The panel of django-debug-toolbar."""
