from collections.abc import Callable
from dataclasses import replace

import pytest

from glossator.exporters import scorm12
from glossator.model import Collection, Explainer
from glossator.settings import Settings
from tests.collections_to_export import OTHERS, shipped
from tests.manifests import Package, faults, opened

SETTINGS = Settings(site_name="Ice & <snow>", site_url="https://example.org/ice/")
EVERY = {"shipped": shipped, **OTHERS}

CONTENT_PACKAGING = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
LEARNING = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"


def made(collection: Collection, settings: Settings = SETTINGS) -> Package:
    return opened(scorm12.export(collection, settings))


def all_faults(package: Package) -> list[str]:
    return faults(package, namespace=CONTENT_PACKAGING, schema="ADL SCORM", version="1.2")


def titles(package: Package) -> list[str | None]:
    return [each.text for each in package.named("title")]


def with_headline(explainer: Explainer, headline: str) -> Collection:
    return Collection(explainers=(replace(explainer, headline=headline),))


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_a_package_is_what_the_specification_asks_for(collection: Callable[[], Collection]) -> None:
    assert not all_faults(made(collection()))


def test_the_check_of_packages_sees_faults() -> None:
    package = made(shipped())
    del package.files["articles/eggs-made-in-a-dish.html"]
    package.files["extra/../more.html"] = b""
    first, second, third = package.named("item")
    first.set("identifier", "1")
    second.set("identifier", third.get("identifier", ""))
    third.set("identifierref", "nobody")
    package.named("schemaversion")[0].text = "1.3"
    assert all_faults(package) == [
        "it says that it is of ['ADL SCORM', '1.3']",
        "1 is no identifier",
        "2 things are called item-eggs-from-stem-cells",
        "there is no resource nobody",
        "nothing needs resource-eggs-from-stem-cells",
        "extra/../more.html is no path for every system",
        "articles/eggs-made-in-a-dish.html is not in the package",
        "extra/../more.html is not listed",
    ]


def test_each_article_is_one_learning_object_in_the_order_of_the_collection() -> None:
    package = made(shipped())
    headlines = [each.headline for each in shipped().explainers]
    assert titles(package) == ["Ice & <snow>", *headlines]
    resources = package.resources()
    pages = [resources[item.get("identifierref", "")] for item in package.named("item")]
    assert [page.get(f"{LEARNING}scormtype") for page in pages] == ["sco"] * len(headlines)
    assert [page.get("type") for page in pages] == ["webcontent"] * len(headlines)
    assert [page.get("href") for page in pages] == [f"articles/{each.article.id}.html" for each in shipped().explainers]


@pytest.mark.parametrize("collection", OTHERS.values(), ids=OTHERS)
def test_headlines_come_out_character_for_character(collection: Callable[[], Collection]) -> None:
    (explainer,) = collection().explainers
    assert titles(made(collection())) == [explainer.headline] * 2


def test_a_title_too_long_for_a_manifest_is_cut_there_and_whole_on_the_page() -> None:
    (explainer,) = OTHERS["japanese"]().explainers
    exact, long = "氷" * 200, "氷" * 100 + " " * 99 + "水" * 2
    assert titles(made(with_headline(explainer, exact))) == [exact] * 2
    package = made(with_headline(explainer, long))
    assert titles(package) == ["氷" * 100 + "…"] * 2
    assert long in package.files["articles/0ef22290.html"].decode()


def test_same_input_same_bytes() -> None:
    assert scorm12.export(shipped(), SETTINGS) == scorm12.export(shipped(), SETTINGS)
