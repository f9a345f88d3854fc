"""The dialogue format as JSON Schema (2020-12), by which editors complete and explain keys."""

from __future__ import annotations

import json
from typing import Any

from trainer.dialogue.keys import VERSION, Group, Key, Kind
from trainer.dialogue.scalars import ID, LONGEST_ID
from trainer.dialogue.schema import DIALOGUE, FRAGMENTS

DRAFT = "https://json-schema.org/draft/2020-12/schema"
NAMES = {"schema.json": DIALOGUE, "shared.schema.json": FRAGMENTS}

# What the reader takes as text: it types nothing by its look, so `2024` and `true` are texts.
_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_ID: dict[str, Any] = {"type": "string", "pattern": f"^{ID.pattern}$", "maxLength": LONGEST_ID}


def _list_of(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items, "minItems": 1}


_SIMPLE: dict[Kind, dict[str, Any]] = {
    Kind.TEXT: _TEXT,
    Kind.ID: _ID,
    Kind.FLAG: {"type": "boolean"},
    Kind.TEXTS: _list_of(_TEXT),
    Kind.IDS: _list_of(_ID),
}


def schema_text(group: Group) -> str:
    """Return the schema of a file as it is written to disk."""
    return json.dumps(json_schema(group), indent=2, ensure_ascii=False) + "\n"


def json_schema(group: Group) -> dict[str, Any]:
    """Return the schema of a file whose top is this group; inner groups stand in `$defs`."""
    definitions: dict[str, Any] = {}
    return {
        "$schema": DRAFT,
        "title": f"partways {group.name}",
        **_object(group, definitions),
        "$defs": definitions,
    }


def _object(group: Group, definitions: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": group.doc,
        "type": "object",
        "properties": {
            key.name: {"description": key.doc, **_value(key, definitions)} for key in group.keys
        },
        "required": [key.name for key in group.keys if key.required],
        "additionalProperties": False,
    }


def _value(key: Key, definitions: dict[str, Any]) -> dict[str, Any]:
    if key.name == "partways":
        return {"const": VERSION}
    if key.groups:
        return _of_groups(key, _groups(key, definitions))
    match key.kind:
        case Kind.WHOLE | Kind.NUMBER:
            return _number(key)
        case Kind.CHOICE:
            return {"enum": [str(choice) for choice in key.choices]}
        case _:
            return dict(_SIMPLE[key.kind])


def _of_groups(key: Key, inner: dict[str, Any]) -> dict[str, Any]:
    match key.kind:
        case Kind.ITEMS:
            return _list_of(inner)
        case Kind.NAMED:
            return {
                "type": "object",
                "propertyNames": {"pattern": _ID["pattern"], "maxLength": LONGEST_ID},
                "additionalProperties": inner,
                "minProperties": 1,
            }
        case _:
            return inner


def _number(key: Key) -> dict[str, Any]:
    bounds = {"minimum": key.least, "maximum": key.most}
    return {
        "type": "integer" if key.kind is Kind.WHOLE else "number",
        **{name: bound for name, bound in bounds.items() if bound is not None},
    }


def _groups(key: Key, definitions: dict[str, Any]) -> dict[str, Any]:
    references = [{"$ref": f"#/$defs/{_defined(group, definitions)}"} for group in key.groups]
    return references[0] if len(references) == 1 else {"anyOf": references}


def _defined(group: Group, definitions: dict[str, Any]) -> str:
    """Return the name under which the group stands in the definitions, adding it where needed."""
    name = group.name.replace(" ", "-")
    if group.keys[0].name == "use":
        name = f"{name}-used"
    if name not in definitions:
        definitions[name] = {}  # its place, before those of the groups within
        definitions[name].update(_object(group, definitions))
    return name
