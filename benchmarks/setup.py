"""Django with the settings of the tests, unless others are given: importing this sets it up."""

import logging
import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
django.setup()
# What sqlglot alone cannot print right, it says in warnings.
logging.getLogger("sqlglot").addHandler(logging.NullHandler())
