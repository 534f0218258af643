"""An app whose tables one engine begins and another one goes on with."""
