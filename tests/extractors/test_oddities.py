"""Only characters that are surely wrong are reported, each with what it probably was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.clean import clean
from glossator.extractors.oddities import extract
from glossator.model import Annotations, Article, Problem, Source
from glossator.problems import findings_in
from glossator.readers import markdown, plain_text


def article(text: str) -> Article:
    return clean(plain_text.read(Source(id="ice", uri="ice.txt", data=b""), text))


def problems(text: str) -> list[tuple[str, Problem]]:
    """What is found, each with the words it is found in."""
    cleaned = article(text)
    found = extract(cleaned, Annotations())
    return [(cleaned.text[problem.span.start : problem.span.end], problem) for problem in found]


def test_a_lost_character_is_reported() -> None:
    ((words, problem),) = problems("It is d\ufffdj\u00e0 vu.")
    assert words == "\ufffd"
    assert "lost" in problem.message


def test_lost_characters_in_a_row_are_one_problem() -> None:
    assert [words for words, _ in problems("\ufffd\ufffd and \ufffd")] == ["\ufffd\ufffd", "\ufffd"]


@pytest.mark.parametrize(
    "meant", ["it’s", "“ice", "ice – melts", "ice—melts", "ice…", "café", "École", "naïve", "25 °C", "£5", "😀"]
)
def test_the_wrong_encoding_is_recognised(meant: str) -> None:
    ((words, problem),) = problems(meant.encode().decode("cp1252"))
    assert f"“{words}” is probably “{words.encode('cp1252').decode()}”" in problem.message


def test_a_closing_quotation_mark_has_lost_its_last_byte() -> None:
    ((words, problem),) = problems("iceâ€ melts")
    assert words == "â€"
    assert "“â€” is probably “””" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "“café”",
        "“AMANHÔ, disse",
        "MAÇÃ²",
        "NÃO",
        "São Paulo",
        "câ €5",
        "ROMÂ°",
        "Â",
        "© 2012",
        "naïve",
        "a\tb\r\nc\u00a0d",
    ],
)
def test_what_some_language_writes_is_not_reported(text: str) -> None:
    assert problems(text) == []


def test_a_control_character_is_reported_at_the_character_after_it() -> None:
    ((words, problem),) = problems("It\x92s ice.")
    assert words == "s"
    assert problem.message == "control character U+0092, which no page can show"
    assert problem.hint == "Write “’” instead; the file was probably saved in another encoding."


def test_at_the_end_it_is_reported_at_the_last_character() -> None:
    assert [words for words, _ in problems("Ice\x02")] == ["e"]


def test_a_control_character_that_stands_for_nothing_is_looked_up() -> None:
    ((_, problem),) = problems("Ice\x81 melts.")
    assert problem.hint == "Look it up in the original; the file was probably saved in another encoding."


def test_a_control_character_of_ascii_is_removed() -> None:
    ((_, problem),) = problems("Ice\x02 melts.")
    assert problem.hint == "Remove it from the file."


def test_the_place_is_the_place_in_the_file() -> None:
    source = Source(id="ice", uri="ice.md", data=b"")
    read = clean(markdown.read(source, "# Ice\n\n> Ice &amp; *water*\n> don\x92t mix.\n"))
    (finding,) = findings_in(read, extract(read, Annotations()))
    assert (finding.place.line, finding.place.column) == (4, 7)


@given(st.text(st.sampled_from("aeÃ©Ââ€™ðŸ\x01\x85\x92\x9d\ufffd \n") | st.characters()))
def test_every_problem_has_words_and_one_line(text: str) -> None:
    for words, problem in problems(text):
        assert words
        assert "\n" not in problem.message
        assert not problem.message.endswith(".")
        assert problem.hint.endswith(".")
