"""Which file of the seeds is what: an article, its address, the YAML beside it; and which names are odd."""

from collections.abc import Iterable, Iterator, Mapping

from glossator.addresses import article_id
from glossator.model import Document, Finding, Place, Seeds, Source
from glossator.problems import error, suggest, warning
from glossator.readers import READERS

ARTICLES, GLOSSARY, TIMELINE = "articles", "glossary.yml", "timeline.yml"
"""What stands in the seeds folder."""

BESIDE = ".yml"
"""The end of the name of the file that says what an article's text does not."""
_SUFFIXES = tuple(READERS)


def sort_out(contents: Mapping[str, bytes], names: Iterable[str], shown: str) -> Seeds:
    """What the files of a seeds folder are, by their paths in it, with a finding for each that is nothing.

    ``names`` are the paths of all files, also of those that could not be read; ``shown`` is the folder's name in
    messages.
    """
    findings: list[Finding] = []
    documents = {
        name: Document(uri=_inside(shown, name), data=contents[name])
        for name in (GLOSSARY, TIMELINE)
        if name in contents
    }
    return Seeds(
        sources=tuple(_sources(contents, names, shown, findings)),
        glossary=documents.get(GLOSSARY),
        timeline=documents.get(TIMELINE),
        findings=tuple(findings),
    )


def unread(name: str, shown: str) -> Finding:
    """What to say about a file that stands beside the glossary and the timeline, and is neither of them."""
    is_article = name.lower().endswith(_SUFFIXES)
    hint = f"An article goes into {shown}/{ARTICLES}/." if is_article else suggest(name, (GLOSSARY, TIMELINE))
    return warning(Place(uri=_inside(shown, name)), "this file is not read", hint)


def _sources(
    contents: Mapping[str, bytes], names: Iterable[str], shown: str, findings: list[Finding]
) -> Iterator[Source]:
    """An article for each file that a reader knows, with the YAML file beside it."""
    stems = {name.rpartition(".")[0] for name in names if name.lower().endswith(_SUFFIXES)}
    for name, data in contents.items():
        stem, place = name.rpartition(".")[0], Place(uri=_inside(shown, name))
        if name in {GLOSSARY, TIMELINE} or (name.endswith(BESIDE) and stem in stems):
            continue
        address = article_id(name.removeprefix(f"{ARTICLES}/"))
        if name.lower().endswith(BESIDE):
            hint = f"Its name must be that of an article, with {BESIDE}."
            findings.append(error(place, "there is no article beside this file", hint))
        elif not name.lower().endswith(_SUFFIXES):
            findings.append(warning(place, "not a format that is read here", f"Articles end in {', '.join(READERS)}."))
        elif not all(address.split("/")) or address.rpartition("/")[2] == "index":
            findings.append(error(place, "this name gives no address of its own", "Rename the file."))
        else:
            beside = stem + BESIDE
            metadata_uri = _inside(shown, beside) if beside in contents else ""
            metadata = contents.get(beside, b"")
            yield Source(id=address, uri=place.uri, data=data, metadata_uri=metadata_uri, metadata=metadata)


def _inside(shown: str, name: str) -> str:
    """The path of a file in a folder; the folder one is in is not written."""
    return name if shown == "." else f"{shown}/{name}"
