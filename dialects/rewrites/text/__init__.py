"""Rules on text: patterns, national text, LOBs and collations."""
