"""The former place of ``Definitions``."""
