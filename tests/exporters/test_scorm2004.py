from collections.abc import Callable
from dataclasses import replace

import pytest

from glossator.exporters import scorm2004
from glossator.model import Collection, Item, Question
from glossator.settings import Settings
from tests.collections_to_export import OTHERS, shipped
from tests.manifests import Package, faults, opened

SETTINGS = Settings(site_name="Ice & <snow>", site_url="https://example.org/ice/")
EVERY = {"shipped": shipped, **OTHERS}

CONTENT_PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1"
LEARNING = "{http://www.adlnet.org/xsd/adlcp_v1p3}"
SEQUENCING = "{http://www.imsglobal.org/xsd/imsss}"
METADATA = "{http://ltsc.ieee.org/xsd/LOM}"

QUESTION = Question(
    id="match", kind="match", text="Which?", items=(Item(before="Frozen water.", answer="ice"),), choices=("ice", "sea")
)


def made(collection: Collection, settings: Settings = SETTINGS) -> Package:
    return opened(scorm2004.export(collection, settings))


def titles(package: Package) -> list[str | None]:
    return [each.text for each in package.manifest.iter(f"{{{CONTENT_PACKAGING}}}title")]


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_a_package_is_what_the_specification_asks_for(collection: Callable[[], Collection]) -> None:
    package = made(collection())
    assert not faults(package, namespace=CONTENT_PACKAGING, schema="ADL SCORM", version="2004 4th Edition")


def test_each_article_is_one_learning_object_in_the_order_of_the_collection() -> None:
    package = made(shipped())
    headlines = [each.headline for each in shipped().explainers]
    assert titles(package) == ["Ice & <snow>", *headlines]
    resources = package.resources()
    pages = [resources[item.get("identifierref", "")] for item in package.named("item")]
    assert [page.get(f"{LEARNING}scormType") for page in pages] == ["sco"] * len(headlines)
    assert [page.get("href") for page in pages] == [f"articles/{each.article.id}.html" for each in shipped().explainers]


@pytest.mark.parametrize("collection", OTHERS.values(), ids=OTHERS)
def test_headlines_come_out_character_for_character(collection: Callable[[], Collection]) -> None:
    (explainer,) = collection().explainers
    assert titles(made(collection())) == [explainer.headline] * 2


def test_learners_may_go_on_and_choose() -> None:
    (organization,) = made(shipped()).named("organization")
    (control,) = organization.findall(f"{SEQUENCING}sequencing/{SEQUENCING}controlMode")
    assert sorted(control.attrib.items()) == [("choice", "true"), ("flow", "true")]


def test_nothing_is_concluded_from_a_page_being_opened() -> None:
    told = [sorted(each.attrib.items()) for each in made(shipped()).named("deliveryControls")]
    only_what_the_page_says = [
        ("completionSetByContent", "true"),
        ("objectiveSetByContent", "true"),
        ("tracked", "true"),
    ]
    assert told == [only_what_the_page_says] * len(shipped().explainers)


def test_an_article_without_a_self_test_does_not_count_in_the_score() -> None:
    first, second, third = shipped().explainers
    mixed = replace(
        shipped(),
        explainers=(replace(first, self_test=(QUESTION,)), replace(second, self_test=()), replace(third, self_test=())),
    )
    weights = [each.get("objectiveMeasureWeight") for each in made(mixed).named("rollupRules")]
    assert weights == ["1.0000", "0.0000", "0.0000"]


def test_metadata_says_what_is_known_of_an_article() -> None:
    (explainer,) = OTHERS["arabic"]().explainers
    of_the_course, of_the_article = made(OTHERS["arabic"]()).named("lom")
    assert of_the_course.findtext(f"{METADATA}general/{METADATA}title/{METADATA}string") == explainer.headline
    assert of_the_course.find(f".//{METADATA}language") is None
    (title,) = of_the_article.findall(f"{METADATA}general/{METADATA}title/{METADATA}string")
    assert (title.text, title.get("language")) == (explainer.headline, "ar")
    assert of_the_article.findtext(f"{METADATA}general/{METADATA}language") == "ar"
    assert of_the_article.find(f"{METADATA}rights") is None, "nobody said whose it is"


def test_metadata_says_whose_an_article_is() -> None:
    (explainer,) = OTHERS["hostile"]().explainers
    _, of_the_article = made(OTHERS["hostile"]()).named("lom")
    rights = of_the_article.findtext(f"{METADATA}rights/{METADATA}description/{METADATA}string")
    assert rights == explainer.article.license


def test_a_language_that_is_none_is_left_out() -> None:
    (explainer,) = OTHERS["arabic"]().explainers
    odd = replace(explainer, article=replace(explainer.article, language='a" b'))
    assert not made(Collection(explainers=(odd,))).named("language")


def test_same_input_same_bytes() -> None:
    assert scorm2004.export(shipped(), SETTINGS) == scorm2004.export(shipped(), SETTINGS)
