"""From how many observations on something is said of what one does."""

ENOUGH = 3
"""With fewer it is said that there are too few, and nothing else."""
