"""A conversation in plain lines: for screen readers, pipes and tests."""
