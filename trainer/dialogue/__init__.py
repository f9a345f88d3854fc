"""From a YAML file to a compiled dialogue."""
