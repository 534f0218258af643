"""Example models and rows, used by ``show`` without settings and by the tests."""
