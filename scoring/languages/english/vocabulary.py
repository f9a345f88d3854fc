"""Ordinary English words, which are never taken for a misspelling of another word."""

ORDINARY_WORDS = frozenset(
    """
    able about above accept account across act add afraid after again against age ago agree air
    """.split()
)
