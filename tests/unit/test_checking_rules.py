"""Every code has a page, and two examples in tests/data/rules: a bad one and a good one."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from trainer.checking.catalogue import ALL, codes_by_subject
from trainer.checking.explaining import PAGES, title_of
from trainer.checking.places import find_places
from trainer.checking.rules import SAMPLES, SCORING, TREE
from trainer.checking.run import check
from trainer.diagnostics import Diagnostic
from trainer.dialogue.codes import Code
from trainer.dialogue.library import Library
from trainer.dialogue.limits import MAX_PHRASINGS
from trainer.dialogue.source import MAX_BYTES

EXAMPLES = Path(__file__).parents[1] / "data" / "rules"
HERE = "# <- here"
JUDGED = {
    *ALL[ALL.index(Code.MISSING_PHRASINGS) : ALL.index(Code.MISSING_IN_LANGUAGE)],
    Code.UNKNOWN_LANGUAGE,
}
FENCE = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
SENTENCE = re.compile(r"[.!?](?:\s|$)")


def example(code: Code, name: str, folder: Path) -> Path:
    """Return the file of an example, or the folder where it takes several."""
    if code is Code.FILE_TOO_LARGE and name == "bad":
        made = folder / "bad.yaml"
        made.write_text("# a note to myself\n" * (MAX_BYTES // 19 + 1))
        return made
    if code is Code.TOO_MANY_PHRASINGS and name == "bad":
        made = folder / "bad.yaml"
        made.write_text(with_phrasings(MAX_PHRASINGS))
        return made
    single = EXAMPLES / code / f"{name}.yaml"
    return single if single.is_symlink() or single.exists() else EXAMPLES / code / name


def with_phrasings(number: int) -> str:
    """Return a script whose one turn has so many more phrasings, all of one move."""
    good = (EXAMPLES / Code.TOO_MANY_PHRASINGS / "good.yaml").read_text("utf-8")
    place = "          - thank you for everything\n"
    head, tail = good.replace("id: good", "id: bad").split(place)
    head = head.replace("- id: thanks", f"- id: thanks  {HERE}")
    return head + place + "".join(f"          - a {n}\n" for n in range(number)) + tail


def findings(path: Path, code: Code) -> Sequence[Diagnostic]:
    """Return what is found in an example; what costs time is left out where it plays no part."""
    judging = (*SCORING, *SAMPLES) if code in JUDGED else ()
    return check(find_places([path], []), Library(), TREE, judging).diagnostics


def expected_places(path: Path, code: Code) -> set[str]:
    """Return `file:line` of every line that carries the comment, or what expected.txt says."""
    told = EXAMPLES / code / "expected.txt"
    if told.exists():
        return set(told.read_text().split())
    files = [path] if path.is_file() else sorted(path.rglob("*.yaml"))
    return {
        f"{file.name}:{number}"
        for file in files
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if HERE in line
    }


@pytest.mark.parametrize("code", ALL)
def test_the_bad_example_gives_its_code_once_at_its_line(code: Code, tmp_path: Path) -> None:
    path = example(code, "bad", tmp_path)
    found = findings(path, code)
    assert [diagnostic.code for diagnostic in found] == [code], "\n".join(map(str, found))
    place = found[0].span
    assert {f"{Path(place.file).name}:{place.line}"} == expected_places(path, code)


@pytest.mark.parametrize("code", ALL)
def test_the_good_example_gives_nothing(code: Code, tmp_path: Path) -> None:
    found = findings(example(code, "good", tmp_path), code)
    assert not found, "\n".join(map(str, found))


@pytest.mark.parametrize("code", ALL)
def test_every_code_has_a_page_that_shows_how_to_write_it(code: Code) -> None:
    page = (PAGES / "en" / f"{code}.md").read_text("utf-8")
    assert page.startswith("# ")
    assert 10 < len(title_of(page)) < 80
    prose = FENCE.sub("", page)
    assert 2 <= len(SENTENCE.findall(prose)) <= 9, prose
    instead, write = page.index("\nInstead of\n"), page.index("\nWrite\n")
    assert instead < write
    snippets = FENCE.findall(page)
    assert len(snippets) == 2
    yaml.compose(snippets[1])


def test_no_page_and_no_example_is_left_over() -> None:
    assert {path.stem for path in (PAGES / "en").glob("*.md")} == set(ALL)
    assert {path.name for path in EXAMPLES.iterdir() if path.is_dir()} == set(ALL)


def test_every_code_belongs_to_one_subject() -> None:
    assert [code for codes in codes_by_subject().values() for code in codes] == list(ALL)
