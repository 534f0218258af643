"""A panel of django-debug-toolbar: the queries of a page in the dialects of other databases."""
