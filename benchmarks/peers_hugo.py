"""The same site for Hugo, with a bare template or with a small theme of our own."""

from pathlib import Path

from benchmarks.peers_pages import write_pages

SETTINGS = """\
baseURL = "https://example.org/benchmark/"
title = "Thirty thousand articles"
publishDir = "site"
buildFuture = true
paginate = 50
"""
BARE = ('disableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n', '[outputs]\nhome = ["HTML"]\n')
THEMED = ('disableKinds = ["taxonomy", "term"]\n', '[outputs]\nhome = ["HTML", "RSS", "JSON"]\n')
PAGE = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="viewport" content="width=device-width"></head>
<body>
<nav><a href="/">Home</a> <a href="/glossary/">Glossary</a> <a href="/timeline/">Timeline</a></nav>
<main>{{ .Content }}</main>
</body>
</html>
"""
THEMED_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>{{ .Title }} - {{ site.Title }}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="{{ .Summary | plainify }}">
<link rel="canonical" href="{{ .Permalink }}">
</head>
<body>
<header><a href="{{ "/" | relURL }}">{{ site.Title }}</a>
<nav>{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></header>
<aside>{{ .TableOfContents }}</aside>
<main><article><p>{{ .ReadingTime }} min</p>{{ .Content }}</article>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</main>
<footer>{{ site.Title }}</footer>
</body>
</html>
"""
LIST = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>{{ .Content }}{{ range .Paginator.Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}
{{ template "_internal/pagination.html" . }}</body>
</html>
"""
ALL_WORDS = """\
[{{ range $number, $page := site.RegularPages }}{{ if $number }},{{ end }}
{"title": {{ .Title | jsonify }}, "url": {{ .RelPermalink | jsonify }}, "text": {{ .Plain | jsonify }}}{{ end }}]
"""


def write(folder: Path, number: int, *, themed: bool) -> None:
    """A site of so many articles, bare or with lists, contents and a file of all words for a search."""
    write_pages(folder / "content", number)
    (folder / "content" / "index.md").rename(
        folder / "content" / "_index.md"
    )  # Hugo's name for a page with others below
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (layouts / "single.html").write_text(THEMED_PAGE if themed else PAGE, encoding="utf-8")
    (layouts / "list.html").write_text(LIST, encoding="utf-8")
    (layouts / "index.json").write_text(ALL_WORDS, encoding="utf-8")
    first, last = THEMED if themed else BARE
    (folder / "config.toml").write_text(SETTINGS + first + last, encoding="utf-8")
