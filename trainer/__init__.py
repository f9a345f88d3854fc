"""partways: rehearse ending a client relationship, in the terminal."""

__version__ = "0.1.0"
