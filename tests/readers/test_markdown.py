"""Markdown: what can be seen, and what it is."""

import pytest

from glossator.model import Article, Finding, Source
from glossator.problems import InputError
from glossator.readers import markdown


def read(text: str) -> Article:
    return markdown.read(Source(id="ice", uri="articles/ice.md", data=b""), text)


def blocks(text: str) -> list[tuple[str, str, int, int]]:
    """Kind, words, level and number of each block."""
    article = read(text)
    return [
        (block.kind, article.text[block.span.start : block.span.end], block.level, block.number)
        for block in article.blocks
    ]


def inlines(text: str) -> list[tuple[str, str, str]]:
    """Kind, words and address of everything set apart."""
    article = read(text)
    return [(each.kind, article.text[each.span.start : each.span.end], each.href) for each in article.inlines]


def refused(text: str) -> Finding:
    with pytest.raises(InputError) as caught:
        read(text)
    (finding,) = caught.value.findings
    return finding


# What a file says


def test_a_level_1_heading_at_the_top_is_the_headline() -> None:
    article = read("# Ice *melts* &amp;\twater boils #\n\nIt is warm.\n")
    assert (article.headline, article.text) == ("Ice melts & water boils", "It is warm.")


def test_other_headings_have_levels_from_2_to_6() -> None:
    assert blocks("Ice\n===\n# One\nTwo\n---\n### Three\n###### Six\n> # Quoted\n") == [
        ("heading", "One", 2, 0),
        ("heading", "Two", 2, 0),
        ("heading", "Three", 3, 0),
        ("heading", "Six", 6, 0),
        ("heading", "Quoted", 2, 0),
    ]


def test_a_heading_inside_something_is_no_headline() -> None:
    assert read("> # Ice\n").headline == ""
    assert blocks("> # Ice\n") == [("heading", "Ice", 2, 0)]


def test_blank_lines_stand_between_blocks() -> None:
    article = read("Ice\nmelts.\n***\n> Water\n- boils\n")
    assert article.text == "Ice\nmelts.\n\nWater\n\nboils"
    assert [block.kind for block in article.blocks] == ["paragraph", "quote", "item"]


@pytest.mark.parametrize("end", ["\n", "  \n", "\\\n", "\r\n", "\r", "\n   "])
def test_every_line_break_is_a_line_feed(end: str) -> None:
    assert read(f"Ice{end}melts.").text == "Ice\nmelts."


def test_lists_have_levels_and_numbers() -> None:
    assert blocks("- ice\n  - snow\n- water\n\n3. one\n9. two\n") == [
        ("item", "ice", 1, 0),
        ("item", "snow", 2, 0),
        ("item", "water", 1, 0),
        ("item", "one", 1, 3),
        ("item", "two", 1, 4),
    ]


def test_only_the_first_paragraph_of_an_item_is_the_item() -> None:
    assert blocks("1. ice\n\n   melts\n\n   > quoted\n\n       code\n") == [
        ("item", "ice", 1, 1),
        ("paragraph", "melts", 1, 0),
        ("quote", "quoted", 1, 0),
        ("code", "code", 1, 0),
    ]


def test_a_list_in_a_quotation_and_a_quotation_in_a_list() -> None:
    assert blocks("> ice\n>\n> - melts\n>   lazily\nindeed\n") == [
        ("quote", "ice", 0, 0),
        ("item", "melts\nlazily\nindeed", 1, 0),
    ]
    assert blocks("- > ice\n\n  melts\n") == [("quote", "ice", 1, 0), ("paragraph", "melts", 1, 0)]


@pytest.mark.parametrize("text", ["```py\n  a = 1\n\n\tb\n```\n", "      a = 1\n\n    \tb\n", "~~~\n  a = 1\n\n\tb"])
def test_code_stays_as_it_is(text: str) -> None:
    assert blocks(text) == [("code", "  a = 1\n\n\tb", 0, 0)]


def test_html_is_text_like_any_other() -> None:
    assert read("<b>Ice</b> <!-- melts -->\n\n<script>\nx\n</script>").text == (
        "<b>Ice</b> <!-- melts -->\n\n<script>\nx\n</script>"
    )


def test_of_an_image_the_alternative_text_is_seen() -> None:
    article = read("Ice ![a *cold* [cube](http://x.y) &amp; more](ice.png 'title') melts.")
    assert article.text == "Ice a cold cube & more melts."
    assert article.inlines == ()


def test_what_is_not_seen_is_no_block() -> None:
    assert blocks("![](ice.png)\n\n&nbsp;\n\n#\n\n-\n\n>\n\n[a]: http://x.y\n\n```\n\n```\n\nIce\n") == [
        ("paragraph", "Ice", 0, 0)
    ]


def test_the_words_of_a_hidden_item_do_not_take_its_place() -> None:
    assert blocks("1. ![](ice.png)\n\n   Ice\n2. Snow\n") == [("item", "Ice", 1, 1), ("item", "Snow", 1, 2)]


def test_words_are_set_apart() -> None:
    assert inlines("*Ice* **melts *at*** `` 0 ` 1 `` [degrees *C*](http://x.y/?a=b&c 'title').") == [
        ("emphasis", "Ice", ""),
        ("strong", "melts at", ""),
        ("emphasis", "at", ""),
        ("code", "0 ` 1", ""),
        ("link", "degrees C", "http://x.y/?a=b&c"),
        ("emphasis", "C", ""),
    ]


def test_of_two_marks_around_the_same_words_the_outer_comes_first() -> None:
    assert [kind for kind, _, _ in inlines("[***Ice***](http://x.y)")] == ["link", "emphasis", "strong"]


@pytest.mark.parametrize(
    ("link", "words", "href"),
    [
        ("[ice](HTTPS://x.y)", "ice", "HTTPS://x.y"),
        ("[ice](mailto:a@b.c)", "ice", "mailto:a@b.c"),
        ("<http://x.y/a*b*%20c>", "http://x.y/a*b*%20c", "http://x.y/a*b*%20c"),
        ("<a@b.c>", "a@b.c", "mailto:a@b.c"),
        ("[ice]\n\n[ICE]: http://x.y", "ice", "http://x.y"),
        ("[ice][1]\n\n[1]: <http://x.y> 'title'", "ice", "http://x.y"),
    ],
)
def test_links_lead_to_the_web_or_to_a_mail_box(link: str, words: str, href: str) -> None:
    assert inlines(link) == [("link", words, href)]


@pytest.mark.parametrize(
    "address",
    [
        *["javascript:alert(1)", "jAvAsCrIpT:x", "&#106;avascript:x", "java&Tab;script:x", "vbscript:x"],
        *["data:text/html,x", "data:image/png;base64,x", "file:///x", "ftp://x.y"],
        *["//x.y", "\\/\\/x.y", "http:x", "ice.md", "/ice", "#ice", ""],
    ],
)
def test_other_links_are_plain_words(address: str) -> None:
    article = read(f"Some [*ice*]({address}).")
    assert article.text == "Some ice."
    assert [each.kind for each in article.inlines] == ["emphasis"]


# What is refused


def test_yaml_before_the_article_belongs_into_its_own_file() -> None:
    finding = refused("---\ntitle: Ice\ntags:\n  - cold\n- wet\n# comment\n\n---\n\nIce melts.\n")
    assert (finding.message, finding.place.line) == ("YAML before the article", 1)
    assert finding.hint == "Move these lines to ice.yml beside the article."


@pytest.mark.parametrize(
    "text",
    ["---\nIce melts.\n---\n", "---\nice: cold\n", "---\n- a: b\n---\n", "---\n---\nIce\n", "Ice\n---\na: b\n---"],
)
def test_a_line_of_hyphens_alone_is_no_yaml(text: str) -> None:
    assert read(text).text


@pytest.mark.parametrize(
    "text", ["# Ice\n", "# Ice\n\n![](ice.png)\n", "[a]: http://x.y\n", "---\n", "```\n```", "# Ice\n\n\x02\n"]
)
def test_an_article_without_words_is_refused(text: str) -> None:
    finding = refused(text)
    assert finding.message == "nothing to read"
    assert ("below the headline" in finding.hint) == text.startswith("# Ice")


@pytest.mark.parametrize(("text", "line"), [(">" * 300 + "ice", 1), ("Ice\n\n" + "- " * 300 + "ice", 3)])
def test_what_is_nested_too_deeply_is_refused_and_not_lost(text: str, line: int) -> None:
    finding = refused(text)
    assert "nested too deeply" in finding.message
    assert finding.place.line == line


@pytest.mark.parametrize(
    "text",
    [">" * 90 + "ice", "- " * 45 + "ice", "*" * 5000 + "ice", "[" * 5000 + "ice", "![" * 90 + "ice" + "](x)" * 90],
)
def test_what_is_nested_deeply_is_read(text: str) -> None:
    assert "ice" in read(text).text
