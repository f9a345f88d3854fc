"""Bare string similarities over the same replies: what the scorer has to beat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from types import MappingProxyType

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

Baseline = Callable[[str, str], float]


def _on_processed(ratio: Callable[..., float]) -> Baseline:
    return lambda recommended, reply: float(ratio(recommended, reply, processor=default_process))


def _difflib(recommended: str, reply: str) -> float:
    return SequenceMatcher(None, recommended.lower(), reply.lower(), autojunk=False).ratio()


def _length(_recommended: str, reply: str) -> float:
    return float(len(reply))


# name -> similarity of the recommended reply and the typed one; only their order counts
BASELINES: Mapping[str, Baseline] = MappingProxyType(
    {
        "ratio": _on_processed(fuzz.ratio),
        "token_set_ratio": _on_processed(fuzz.token_set_ratio),
        "WRatio": _on_processed(fuzz.WRatio),
        "difflib": _difflib,
        "length": _length,
    }
)
