"""Rules that compare and sort text by code points: ``semantics="portable"``."""
