"""Django's own backend with the bridge mixed in, as the README shows it."""
