"""The base of every error whose message is written for the person at the keyboard."""

from __future__ import annotations


class PartwaysError(Exception):
    """Something that could not be done, and what to do about it."""
