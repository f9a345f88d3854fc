"""YAML as nodes that know their line and column; nothing is typed by YAML's implicit rules."""

from __future__ import annotations

from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import fatal
from trainer.dialogue.source import Source, start_of
from trainer.i18n import _

MAX_DEPTH = 20
MAX_NODES = 50_000

# The tag of every node to which the file gives none.
NO_TAG = "untagged"


def compose(source: Source, *, until: str | None = None) -> MappingNode:
    """Return the top mapping of a file. Raises DiagnosticsError where it is not YAML of that kind.

    With `until` nothing is read from that key of the top mapping on, and what is wrong
    further down stays unseen.
    """
    loader = _Loader(source.text) if until is None else _HeaderLoader(source.text, until)
    try:
        root = loader.get_single_node()
    except _UntilReached as reached:
        root = reached.root
    except _TooDeepError as error:
        raise fatal(
            Code.TOO_DEEP,
            error.span_in(source.file),
            _("more than {count} brackets or lists inside each other").format(count=MAX_DEPTH),
            _("a dialogue needs no more than eight"),
        ) from None
    except _TooManyError:
        raise fatal(
            Code.FILE_TOO_LARGE,
            start_of(source.file),
            _("the file has more than {count} entries").format(count=MAX_NODES),
            _("split the dialogue into smaller ones"),
        ) from None
    except yaml.MarkedYAMLError as error:
        # Imported late: only a mistake needs it.
        from trainer.dialogue.syntax import explain

        raise explain(source, error) from None
    except yaml.reader.ReaderError as error:
        raise fatal(Code.SYNTAX, start_of(source.file), str(error.reason)) from None
    finally:
        loader.dispose()
    if root is None or (isinstance(root, ScalarNode) and not root.value):
        raise fatal(
            Code.EMPTY_FILE,
            start_of(source.file),
            _("the file is empty"),
            _("a dialogue begins with `partways: 1`"),
        )
    if not isinstance(root, MappingNode):
        raise fatal(
            Code.WRONG_TYPE,
            span_of(source.file, root),
            _("a dialogue file is made of lines `key: value`"),
            _("it begins with `partways: 1`"),
        )
    return root


def span_of(file: str, node: Node) -> Span:
    """Return where a node stands."""
    start, end = node.start_mark, node.end_mark
    return Span(file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class _UntilReached(Exception):  # noqa: N818 - no error, it only ends the reading
    def __init__(self, root: MappingNode) -> None:
        super().__init__()
        self.root = root


class _TooDeepError(Exception):
    def __init__(self, node: Node) -> None:
        super().__init__()
        self._mark = node.start_mark

    def span_in(self, file: str) -> Span:
        """Return where the node begins; it has no end yet."""
        line, column = self._mark.line + 1, self._mark.column + 1
        return Span(file, line, column, line, column + 1)


class _TooManyError(Exception):
    pass


class _Loader(yaml.CSafeLoader):
    """The C loader with limits: its hook for path resolvers is called around every node.

    Resolving tags by the look of a value is left out: that is the reader's task, and it
    takes a third of the time.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0
        self._nodes = 0

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        return NO_TAG

    def descend_resolver(self, parent: Any, index: Any) -> None:
        self._depth += 1
        self._nodes += 1
        if self._depth > MAX_DEPTH:
            raise _TooDeepError(parent)
        if self._nodes > MAX_NODES:
            raise _TooManyError

    def ascend_resolver(self) -> None:
        self._depth -= 1


class _HeaderLoader(_Loader):
    """Stops at a key of the top mapping; what has been read of it by then is its value."""

    def __init__(self, text: str, until: str) -> None:
        super().__init__(text)
        self._until = until

    def descend_resolver(self, parent: Any, index: Any) -> None:
        super().descend_resolver(parent, index)
        if self._depth == 2 and isinstance(index, ScalarNode) and index.value == self._until:
            raise _UntilReached(parent)
