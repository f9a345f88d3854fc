"""A conversation being held, without any screen."""
