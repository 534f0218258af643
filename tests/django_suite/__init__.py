"""Django's own test suite, from its source distribution, run through the bridge: ``python -m tests.django_suite``."""
