"""Reads the tests and pages of a Common Cartridge by the rules of its standard and as learning platforms do."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from tests.web_page import Element, parse

QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
CARTRIDGE = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"
WEB_LINK = "http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3"

_GRAMMAR = {
    "questestinterop": ("assessment", ""),
    "assessment": ("qtimetadata (rubric )?(presentation_material )?section", "ident title"),
    "section": ("item( item)*", "ident title?"),
    "qtimetadata": ("qtimetadatafield( qtimetadatafield)*", ""),
    "qtimetadatafield": ("fieldlabel fieldentry", ""),
    "fieldlabel": ("", ""),
    "fieldentry": ("", ""),
    "item": ("itemmetadata presentation resprocessing( itemfeedback)*", "ident title?"),
    "itemmetadata": ("qtimetadata", ""),
    "presentation": ("material response_lid", ""),
    "material": ("mattext", ""),
    "mattext": ("", "texttype? lang?"),
    "response_lid": ("render_choice", "ident rcardinality"),
    "render_choice": ("response_label( response_label)+", "shuffle?"),
    "response_label": ("material", "ident"),
    "resprocessing": ("outcomes( respcondition)+", ""),
    "outcomes": ("decvar", ""),
    "decvar": ("", "varname vartype? minvalue? maxvalue?"),
    "respcondition": ("conditionvar( setvar)?( displayfeedback)*", "continue?"),
    "conditionvar": ("varequal|other", ""),
    "varequal": ("", "respident"),
    "other": ("", ""),
    "setvar": ("", "varname? action?"),
    "displayfeedback": ("", "feedbacktype linkrefid"),
    "itemfeedback": ("flow_mat", "ident"),
    "flow_mat": ("material", ""),
}
"""What may stand in each element of a test, and its attributes; "?" where it may be missing."""

_FIELDS_OF_TEST = {
    "cc_profile": "cc.exam.v0p1",
    "qmd_assessmenttype": "Examination",
    "qmd_scoretype": "Percentage",
    "qmd_feedbackpermitted": "Yes|No",
    "qmd_hintspermitted": "Yes|No",
    "qmd_solutionspermitted": "Yes|No",
    "cc_maxattempts": "[1-5]|unlimited",
}
_FIELDS_OF_ITEM = {
    "cc_profile": "cc.multiple_choice.v0p1",
    "cc_weighting": "[1-9][0-9]?",
    "qmd_scoringpermitted": "Yes",
    "qmd_computerscored": "Yes",
}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*")
_UNFIT = frozenset("script style link base form input select button iframe object embed img svg video audio".split())
"""Elements that a platform takes out of a page, or that need something from elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as a platform shows it."""

    ident: str
    title: str
    prompt: Element
    choices: tuple[str, ...]
    answers: tuple[str, ...]
    feedback: Element


def asked(xml: bytes) -> list[Asked]:
    """The questions of a test."""
    return [_asked(item) for item in etree.fromstring(xml).iter(f"{{{QTI}}}item")]


def _asked(item: etree._Element) -> Asked:
    labels = {each.get("ident", ""): _html(each).text() for each in item.iter(f"{{{QTI}}}response_label")}
    presentation = item.find(f"{{{QTI}}}presentation")
    feedback = item.find(f"{{{QTI}}}itemfeedback")
    assert presentation is not None
    assert feedback is not None
    return Asked(
        ident=item.get("ident", ""),
        title=item.get("title", ""),
        prompt=_html(presentation),
        choices=tuple(labels.values()),
        answers=tuple(labels[ident] for ident in _right(item)),
        feedback=_html(feedback),
    )


def _right(item: etree._Element) -> Iterator[str]:
    """What counts as right. Some platforms take any condition for one, up to the first after which none is tried."""
    for condition in item.iter(f"{{{QTI}}}respcondition"):
        yield from (each.text or "" for each in condition.iter(f"{{{QTI}}}varequal"))
        if condition.get("continue", "No") == "No":
            assert condition.findtext(f"{{{QTI}}}setvar") == "100"
            return
    raise AssertionError("no condition is the last")


def _html(element: etree._Element) -> Element:
    """The first words in an element, which platforms read as HTML."""
    mattext = next(element.iter(f"{{{QTI}}}mattext"))
    assert mattext.get("texttype") == "text/html"
    return parse(mattext.text or "")


def faults_of_test(xml: bytes) -> list[str]:
    """Everything in a test that the standard does not allow."""
    root = etree.fromstring(xml)
    found = [fault for each in root.iter("*") for fault in _against_grammar(each)]
    for each in root.iter(f"{{{QTI}}}assessment"):
        found += _wrong_fields(each.find(f"{{{QTI}}}qtimetadata"), _FIELDS_OF_TEST)
    for item in root.iter(f"{{{QTI}}}item"):
        found += _wrong_fields(item.find(f"{{{QTI}}}itemmetadata/{{{QTI}}}qtimetadata"), _FIELDS_OF_ITEM)
        found += _wrong_references(item)
    idents = Counter(each.get("ident", "") for each in root.iter("*") if each.get("ident") and not _is_feedback(each))
    found += [f"{ident} is used {count} times" for ident, count in idents.items() if count > 1]
    return [*found, *(f"{ident} is no name" for ident in idents if not _NAME.fullmatch(ident))]


def _is_feedback(element: etree._Element) -> bool:
    """Whether its name is one of its item only, such as ``general_fb``."""
    return element.tag == f"{{{QTI}}}itemfeedback"


def _against_grammar(element: etree._Element) -> Iterator[str]:
    name = etree.QName(element)
    children, attributes = _GRAMMAR.get(name.localname, ("", ""))
    inside = " ".join(etree.QName(each).localname for each in element)
    if name.namespace != QTI or name.localname not in _GRAMMAR:
        yield f"{element.tag} is no element of a test"
    elif not re.fullmatch(children, inside):
        yield f"in {name.localname} stands {inside!r}"
    given = {etree.QName(str(each)).localname for each in element.attrib} - {"schemaLocation"}
    known = attributes.replace("?", "").split()
    needed = {each for each in attributes.split() if not each.endswith("?")}
    yield from (f"{name.localname} has {each}" for each in given - set(known))
    yield from (f"{name.localname} has no {each}" for each in needed - given)


def _wrong_fields(metadata: etree._Element | None, allowed: dict[str, str]) -> Iterator[str]:
    assert metadata is not None
    fields = [(each.findtext(f"{{{QTI}}}fieldlabel"), each.findtext(f"{{{QTI}}}fieldentry")) for each in metadata]
    if Counter(label for label, _ in fields)["cc_profile"] != 1:
        yield "there must be one profile"
    yield from (f"{label} is told twice" for label, count in Counter(label for label, _ in fields).items() if count > 1)
    yield from (
        f"{name}: {entry}" for name, entry in fields if not re.fullmatch(allowed.get(name or "", "-"), entry or "")
    )


def _wrong_references(item: etree._Element) -> Iterator[str]:
    responses = {
        each.get("ident") for each in item.iter(f"{{{QTI}}}response_lid") if each.get("rcardinality") == "Single"
    }
    labels = {each.get("ident") for each in item.iter(f"{{{QTI}}}response_label")}
    shown = {each.get("linkrefid") for each in item.iter(f"{{{QTI}}}displayfeedback")}
    told = {each.get("ident") for each in item.iter(f"{{{QTI}}}itemfeedback")}
    for each in item.iter(f"{{{QTI}}}varequal"):
        if each.get("respident") not in responses or each.text not in labels:
            yield f"nobody can answer {each.get('respident')} with {each.text}"
    if shown != told:
        yield f"shown is {shown}, told is {told}"


def faults_of_page(html: str) -> list[str]:
    """Everything in a page that a platform takes away, or that leads nowhere."""
    page = parse(html)
    found = [f"<{each.tag}>" for each in page.all() if each.tag in _UNFIT]
    found += [
        f"{name} of <{each.tag}>"
        for each in page.all()
        for name in each.attributes
        if name[:2] == "on" or name == "style"
    ]
    ids = Counter(each.attributes["id"] for each in page.all() if "id" in each.attributes)
    found += [f"the id {name} stands there {count} times" for name, count in ids.items() if count > 1]
    for each in page.all("a"):
        address = each.attributes.get("href", "")
        if address.startswith("#") and address[1:] not in ids:
            found.append(f"nothing is called {address}")
        elif address and not re.match(r"#|https?://|mailto:", address):
            found.append(f"a link leads to {address}")
    head = html.index('<meta charset="utf-8">') if '<meta charset="utf-8">' in html else len(html)
    return found if head < html.index("<title>") else [*found, "it does not say first that it is in UTF-8"]
