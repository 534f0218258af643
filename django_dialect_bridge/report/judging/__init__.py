"""What targets refuse, or answer otherwise: statements and migrations, and the memory of what was found."""
