"""Write what is made from the description of the dialogue format: schemas and reference."""

from __future__ import annotations

from trainer.authoring.json_schema import NAMES, schema_text
from trainer.authoring.reference import with_reference
from trainer.dialogue.library import BUNDLED, Library
from trainer.i18n import DEFAULT_LANGUAGE


def main() -> None:
    """Write `dialogues/schema.json`, `dialogues/shared.schema.json` and the README's reference."""
    for name, group in NAMES.items():
        (BUNDLED / name).write_text(schema_text(group), "utf-8")
    readme = BUNDLED / "README.md"
    readme.write_text(
        with_reference(readme.read_text("utf-8"), Library().fragments(DEFAULT_LANGUAGE)), "utf-8"
    )


if __name__ == "__main__":
    main()
