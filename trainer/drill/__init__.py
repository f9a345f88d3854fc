"""Single turns, practised until they hold: which come first, how one is drilled, when it is due."""
