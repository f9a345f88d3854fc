"""Points as a plot in characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.tui.plots import SMALLEST, plot

ENDS = ("2026-03-01", "2026-04-01")


def test_a_plot_has_a_dot_for_each_attempt_a_scale_and_the_two_days() -> None:
    drawn = plot([0, 100, None, 50], ENDS, (60, 14)).plain
    assert drawn.count("●") == 3
    rows = drawn.split("\n")
    assert rows[0].startswith("100")
    assert all(day in rows[-1] for day in ENDS)
    assert "●" in rows[0]


@pytest.mark.parametrize("size", [(0, 0), (SMALLEST[0] - 1, 20), (80, SMALLEST[1] - 1)])
def test_where_there_is_no_room_nothing_is_drawn(size: tuple[int, int]) -> None:
    assert plot([1, 2, 3], ENDS, size).plain == ""


def test_where_there_are_no_points_nothing_is_drawn() -> None:
    assert plot([], ENDS, (60, 14)).plain == ""
    assert plot([None, None], ENDS, (60, 14)).plain == ""


@given(
    st.lists(st.none() | st.integers(0, 100), min_size=1, max_size=50),
    st.integers(SMALLEST[0], 200),
    st.integers(SMALLEST[1], 50),
)
def test_a_plot_never_outgrows_its_place(points: list[int | None], width: int, height: int) -> None:
    rows = plot(points, ENDS, (width, height)).plain.split("\n")
    assert len(rows) <= height
    assert max(map(len, rows)) <= width
