"""What holds for every test: nothing of the user's is touched, and texts are English."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from trainer.i18n import activate

settings.register_profile("partways", deadline=None, max_examples=60, print_blob=True)
# A change must not fail for an example that has nothing to do with it.
settings.register_profile("ci", settings.get_profile("partways"), derandomize=True)
settings.load_profile("ci" if "CI" in os.environ else "partways")


@pytest.fixture(autouse=True)
def _a_home_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let each test keep its conversations in a folder of its own."""
    monkeypatch.setenv("PARTWAYS_HOME", str(tmp_path_factory.mktemp("home")))
    activate("en")
