"""A few sentences, written in each kind of file that can be read."""

WRITTEN = {
    ".txt": "{}",
    ".md": "{}",
    ".html": "<html><body><article><p>{}</p></article></body></html>",
    ".htm": "<html><body><article><p>{}</p></article></body></html>",
    ".xml": "<article><front/><body><p>{}</p></body></article>",
}
"""How a sentence is written in each kind of file."""


def written(suffix: str, *sentences: str, end: str = "\n") -> bytes:
    """A file with sentences as its paragraphs."""
    between = {".txt": f"{end}{end}", ".md": f"{end}{end}"}.get(suffix, f"</p>{end}<p>")
    return WRITTEN[suffix].format(between.join(sentences)).encode()
