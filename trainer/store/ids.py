"""Session ids: short, easy to type and to read out."""

from __future__ import annotations

import secrets

LENGTH = 8

# No i, l, o and u: they are mistaken for others, or spell words.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def random_id() -> str:
    """Return a new id, one of some 10¹²."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
