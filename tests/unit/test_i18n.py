import pytest

from trainer.i18n import language_of_environment


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de@euro"}, "de"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "de_DE", "LANGUAGE": "de"}, "en"),
        ({"LC_MESSAGES": "fr_FR", "LANG": "de_DE"}, "fr"),
        ({"LANGUAGE": "de:fr", "LANG": "en_GB.UTF-8"}, "de"),
        ({"LANGUAGE": ":", "LANG": "../../x"}, "en"),
    ],
)
def test_the_interface_speaks_the_language_of_the_locale(
    environment: dict[str, str], language: str
) -> None:
    assert language_of_environment(environment) == language
