"""Articles that try to be more than text: every syntax that a host of Markdown may know, whole, broken and mixed."""

import re

from hypothesis import strategies as st

PIECES = r"""
#  ##  ###### x ######  ===  ---  ***  ___  >  -  *  +  1.  2)  1986.  a.  |  ~  \  \*  \\  `  ``  ```  ``` py  ~~~
~~~~  **  _  __  ***bold***  _it_  **bold**  *it*  `code`  [  ]  ](  []()  [x]  [ ]  [text][ref]  ![img](x.png)
[a]: http://b.c  [text](https://example.org "title")  [ref]: https://example.org 'title'  <https://example.org>
<a@example.org>  a\⏎b  [x](javascript:alert(1))  [x](data:text/html,<script>)  ![x](javascript:alert(1))
[x](JAVA&#10;SCRIPT:alert(1))  | a | b |  |---|---|  | a | b |⏎|---|---|⏎| 1 | 2 |  Term⏎:   Definition  :   b
https://example.org/a_b_c  Head⏎===

<  >  &  &amp;  &lt;  &#60;  &#x3c;script&#x3e;  &nbsp;  &copy  &;  &#0;  &#128;  &amp;lt;  &#38;#60;  <b>  </b>
<br/>  <p⏎>  </p>  </div>  </span>  </article>  <div>  <div markdown="1">  <!--  -->  <!-- x -->  --!>  <![CDATA[  ]]>
<?php  ?>  <!  <!DOCTYPE html>  <script>  </script>  <script>alert(1)</script>  <style>  </style>  <title>  </title>
<textarea>  <pre>  <img src=x onerror=alert(1)>  <svg onload=alert(1)>  " onmouseover="alert(1)
' autofocus onfocus='x  <template>  <plaintext>  <iframe src='javascript:1'>  <a href=javascript:alert(1)>
<meta http-equiv=refresh>  javascript:alert(1)  <base href=//x>

{{ page.title }}  {{  }}  {% raw %}  {% include 'x' %}  {%  %}  {# no #}  ${x}  {{config}}  <%= x %>  title: x  ...
--- ⏎  --8<--  --8<-- "conftest.py"  ;--8<--  -8<-  --8<--⏎conftest.py⏎--8<--  {!conftest.py!}  !ENV  !include x
<<[x](y)  {: .x }  {: #x onclick=1 }  {.x}  { .x #y }  {:  {#x}  { data-x='1' }  [x]{.y}  :::  ::: x  # a {#b}
- a {.b}

*[stem cell]: y  *[x]: y  [^1]  [^1]: note  [^note]:  ///Footnotes Go Here///  [TOC]  [toc]  !!! note  !!! note "T"
??? note  ???+ tip  /// note  ///  //// tab | T  /// html | div  === "A"  /// caption  :smile:  :material-home:  :x:
::  :+1:  [[wiki]]  ++ctrl+alt++  ++a++  ^^ins^^  ^a^  ~~del~~  ~b~  ==mark==  $x_1$  $$  $$x$$  \(  \)  \[  \begin{x}
\end{x}  `:::py x`  `#!py x`  {++add++}  {--del--}  {~~a~>b~~}  {==mark==}  {>>note<<}  {++  ++}  {--  --}  {==  ==}
~>  [=50% "x"]  [= 50%]  !!!  ???  @user  user/repo#1  #1  www.example.org  www.  WwW.x.y  ftp://x.y  mailto:a@b.c
a@b.c  - [ ] task  - [x] done  (c)  (tm)  +/-  1/2  1st  =/=  <--  <-->  'quoted'  "quoted"  ..  .  ?  !  %%%  ;;;
+++  @@@  ^^^  $$$  &&&  ,,,  //  [/x]  [contf] [contfnew]

wzxhzdk:0  klzzwxh:0001  inline:0  amp  zz1337820767766393qq  qq3936677670287331zz  NBSP_PLACEHOLDER  STX  ETX
"""
"""Whole and broken pieces of every syntax, with two blanks between them and ``⏎`` for a line end.

Of Markdown; of HTML; of templates, front matter, included files and attribute lists; of the extensions of
Python-Markdown; and last what it keeps for itself.
"""

CHARACTERS = (
    *("\x02wzxhzdk:0\x03", "\x02klzzwxh:0001\x03", "\x02amp\x03", "\x0260\x03", "\x02", "\x03"),
    *("\t", "\u00a0", "\u2028", "\x85", "\x0b", "\u200b", "\u200d", "\u00ad", "\ufeff", "\ufffe", "\U0001f600", "\x1f"),
    *("\u202e", "\u2067", "\u2069", "\u200f", "عربي", "עברית", "e\u0301", "\u0301", "日本。", "１．", "“", "”", "’"),
    *("x" * 3000, "(" * 200, "[" * 200, "> " * 30, "* " * 30, "<" * 50, "word " * 300),
)
"""Characters that cannot be seen, or that turn, join or repeat."""

SYNTAX = (*(piece.replace("⏎", "\n") for piece in re.split("  |\n+", PIECES.strip())), *CHARACTERS)
"""All of it."""

WORDS = tuple(
    "stem cell/stem cells/Stem-cell/iPSC/mouse/mice/egg/A|B/C*/the/Ice/melts/in 1984/12/3.14/Sky News/Dr. No said so."
    "/On 10 August 2006, it rained./More from Science & Tech".split("/")
)
"""Ordinary words, terms of the glossary, dates, and lines that are left out."""

SENTENCES = (
    'Dr Ann Ice of Snow University said: "It is cold, and it was cold."',
    '"Nobody asked," said Bo Rain, a farmer at the Institute of Fog, on Monday.',
    "He added: “It froze in October 2012,\n“and it thawed.”",
    "Ice, who did not take part in the study, called it “cool”.",
    "Just 11 out of 316 two-cell embryos lived, or 3.5 % of £3m, 18-65 mg and a 1,000-fold rise.",
    "However, more research is needed before it is safe in humans.",
    "The researchers first took cells from mice. They then injected them into eggs.",
    "After four weeks and four days, the team collected the eggs and transplanted them.",
    "They used induced pluripotent stem (iPS) cells, an enzyme called telomerase, and an oocyte (egg).",
    "The 12-day-old mice were weighed every day at 3 p.m. in early 1984.",
    "The researchers found that spermatogenesis could one day be used.",
)
"""Sentences in which every extractor finds something."""

TERMS = ("stem cell", "mouse", "egg", "A|B", "C*", "wzxhzdk", "amp", "inline", "42", "1984")
"""Names of terms, some of them the words of Python-Markdown's own marks."""

GLUE = (*("", " ", "\n", "\n\n") * 3, "\r\n", "\r", "\n    ", "\n\t", "\n> ", "\n\n    ")
"""What stands between the pieces."""

HOSTILE = "\\`*_{}[]<>()#+-!|~&:=$^@\"'%/.,;?\t\n aA1é\u00a0\u0301\u202e\x02\x03"
"""Characters that mean something to somebody."""

REFUSED_IN_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
"""Characters that may not stand in YAML, or that no page can show."""

characters = st.characters(codec="utf-8", exclude_characters="\0")
pieces = st.one_of(
    st.sampled_from(SYNTAX),
    st.sampled_from(SYNTAX),
    st.sampled_from(WORDS),
    st.text(st.sampled_from(HOSTILE), min_size=1, max_size=8),
    st.text(characters, min_size=1, max_size=6),
)
texts = st.lists(st.tuples(pieces, st.sampled_from(GLUE)), min_size=1, max_size=14).map(
    lambda parts: "".join(piece + glue for piece, glue in parts)
)
"""Articles over several lines."""

line = st.lists(pieces, min_size=1, max_size=4).map(lambda parts: f"a{_in_yaml(' '.join(parts))}")
paragraph = texts.map(lambda text: f"b {_in_yaml(text)}")
few = st.lists(line, min_size=1, max_size=2, unique=True)
references = st.lists(st.fixed_dictionaries({"text": line}), min_size=1, max_size=1)

descriptions = st.fixed_dictionaries(
    {"headline": line},
    optional={
        "publisher": line,
        "author": few,
        "license": paragraph,
        "study": st.fixed_dictionaries({"title": line}, optional={"journal": line, "authors": few}),
        "notes": st.tuples(st.fixed_dictionaries({"note": paragraph}, optional={"sources": references})).map(list),
    },
)
"""What the YAML file beside an article says."""
terms = st.fixed_dictionaries(
    {"id": st.just("ice"), "label": line, "definition": paragraph},
    optional={"note": paragraph, "alt_labels": few, "sources": references},
)
"""A term of the glossary."""
events = st.fixed_dictionaries(
    {"id": st.just("first"), "date": st.just("1984"), "headline": line, "sources": references},
    optional={"text": paragraph, "topics": few},
)
"""An event of the timeline."""


def _in_yaml(text: str) -> str:
    """A text as a YAML file may hold it, not too long."""
    return " ".join(REFUSED_IN_YAML.sub("", text).split())[:400]
