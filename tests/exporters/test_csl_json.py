import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft7Validator

from glossator.exporters import bibtex, csl_json
from glossator.model import Collection, Study
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, hostile, shipped
from tests.small_explainers import explained

EVERY = {"shipped": shipped, **OTHERS}

TEXT = {"type": "string", "minLength": 1}
NAME = {
    "type": "object",
    "properties": {"family": TEXT, "given": TEXT, "literal": TEXT},
    "additionalProperties": False,
    "oneOf": [{"required": ["family"]}, {"required": ["literal"]}],
}
DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3},
            "minItems": 1,
            "maxItems": 2,
        },
        "season": {"enum": [1, 2, 3, 4]},
        "circa": {"const": True},
        "literal": TEXT,
    },
    "additionalProperties": False,
    "oneOf": [{"required": ["date-parts"]}, {"required": ["literal"]}],
}
SCHEMA: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "id": TEXT,
            "type": {"enum": ["article", "article-journal"]},
            "title": TEXT,
            "author": {"type": "array", "items": NAME, "minItems": 1},
            "container-title": TEXT,
            "volume": TEXT,
            "issue": TEXT,
            "page": TEXT,
            "issued": DATE,
            "DOI": TEXT,
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
}
"""As much of the schema of CSL data (1.0.2) as a study needs, and stricter: nothing is empty, nothing said twice."""


def read(collection: Collection) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(csl_json.export(collection, Settings()).decode())
    return items


def made(*studies: Study) -> list[dict[str, Any]]:
    articles = (explained("Ice.", name=f"ice{number}", study=study) for number, study in enumerate(studies))
    return read(Collection(explainers=tuple(articles)))


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_it_fits_the_schema_of_csl_data(collection: Callable[[], Collection]) -> None:
    items = read(collection())
    Draft7Validator(SCHEMA).validate(items)
    assert len(items) == sum(each.article.study is not None for each in collection().explainers)
    assert len({item["id"] for item in items}) == len(items)


def test_an_item_says_what_the_reference_says() -> None:
    assert next(item for item in read(shipped()) if item["id"] == "hayashi2012") == {
        "id": "hayashi2012",
        "type": "article-journal",
        "author": [{"family": "Hayashi", "given": "Katsuhiko"}, {"literal": "others"}],
        "container-title": "Science",
        "volume": "338",
        "page": "971-975",
        "issued": {"date-parts": [[2012, 10, 4]]},
        "DOI": "10.1126/science.1226889",
    }


def test_hostile_text_comes_out_as_it_is() -> None:
    (item,) = read(hostile())
    study = hostile().explainers[0].article.study
    assert study is not None
    assert item["title"] == study.title
    assert item["title"].split() == HOSTILE.split()
    assert item["author"] == [{"literal": " ".join(HOSTILE.split())}]
    assert item["container-title"] == " ".join(HOSTILE.split())


def test_other_scripts_stand_in_the_file_as_they_are() -> None:
    data = csl_json.export(OTHERS["arabic"](), Settings()).decode()
    assert "ليلى حسن" in data
    assert data.endswith("]\n")


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("1984", {"date-parts": [[1984]]}),
        ("2018-10", {"date-parts": [[2018, 10]]}),
        ("2018-10-12~", {"date-parts": [[2018, 10, 12]], "circa": True}),
        ("2004?", {"date-parts": [[2004]], "circa": True}),
        ("1981/1984-05", {"date-parts": [[1981], [1984, 5]]}),
        ("1981/1984~", {"date-parts": [[1981], [1984]], "circa": True}),
        ("2018-23", {"date-parts": [[2018]], "season": 3}),
        ("2018-21/2018-23", {"literal": "spring 2018 to autumn 2018"}),
        ("198X", {"literal": "1980s"}),
        ("-0043", {"literal": "44 BC"}),
        ("0000", {"literal": "1 BC"}),
    ],
)
def test_a_date_is_as_precise_and_as_sure_as_it_is_known(date: str, issued: dict[str, Any]) -> None:
    items = made(Study(title="x", date_published=date))
    assert items[0]["issued"] == issued
    Draft7Validator(SCHEMA).validate(items)


def test_what_nobody_knows_is_not_said() -> None:
    (item,) = made(Study(authors=("et al.",), title="Eggs"))
    assert item.keys() == {"id", "type", "title"}
    assert item["type"] == "article"


def test_a_study_is_cited_by_the_same_key_as_in_bibtex() -> None:
    text = bibtex.export(shipped(), Settings()).decode()
    assert all(f"@article{{{item['id']},\n" in text for item in read(shipped()))
