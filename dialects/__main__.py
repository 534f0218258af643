"""The entry point of ``python -m dialects``."""

import sys

from dialects.cli import main

sys.exit(main())
