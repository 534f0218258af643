"""The former place of ``Definitions``, which was documented."""

from dialects.pipeline.ddl import Definitions as Definitions
