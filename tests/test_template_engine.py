"""The quicker Jinja prints what Jinja prints."""

import pytest
from jinja2 import DictLoader, Environment
from markupsafe import Markup, escape

from glossator.template_engine import TemplateEngine

TEMPLATES = {
    "macros": "{% macro bold(text, mark=none) %}<b>{{ text }}{{ mark }}</b>{% endmacro %}{% set colon = ':' %}",
    "page": """{% import "macros" as macros -%}
    {{ text }} {{ markup }} {{ 7 * 6 }} {{ "<i>" }} {{ text ~ markup }} {{ macros.bold(text) }} {{ macros.colon }}
    {% for each in [text, markup] %}{{ macros.bold(each, mark=loop.index) }}{{ loop.last }}{% endfor %}
    {% set block %}<u>{{ text }}</u>{% endset %}{{ block }} {{ [text, "x"] | join("<") }} {{ known(text, more="&") }}
    {% call(inner) twice() %}<s>{{ inner }}{{ text }}</s>{% endcall %}""",
}


def known(*args: str, **named: str) -> str:
    return f"{args} {named}"


def twice(caller: object) -> Markup:
    assert callable(caller)
    return Markup("{}{}").format(caller("<1>"), caller("<2>"))


@pytest.mark.parametrize("text", ["plain", "<b>&'\"", "{{ 7 * 7 }}"])
def test_a_page_is_the_one_that_jinja_prints(text: str) -> None:
    pages = []
    for engine in (Environment, TemplateEngine):
        environment = engine(loader=DictLoader(TEMPLATES), autoescape=True, finalize=escape)
        environment.globals |= {"known": known, "twice": twice}
        pages.append(environment.get_template("page").render(text=text, markup=Markup("<em>")))
    assert pages[0] == pages[1]
    assert str(escape(text)) in pages[0]


def test_a_template_may_know_names_of_its_own() -> None:
    environment = TemplateEngine(autoescape=True, finalize=escape)
    environment.globals["name"] = "all"
    assert environment.from_string("{{ name }}", globals={"name": "own"}).render() == "own"
    assert environment.from_string("{{ name }}").render() == "all"
