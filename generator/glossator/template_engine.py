"""Jinja without three precautions that our templates do not need, and that cost nearly half of the time of a page.

Whatever it prints is the same as without them. What is left out stands in methods of Jinja's own; should a later
version of it no longer ask for them, pages only take longer.
"""

from collections.abc import Callable, MutableMapping
from typing import Any

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context


class _Printer(CodeGenerator):
    """Prints what ``finalize`` gives as it is. It is markup already, but Jinja would look at all of it again."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if finalize.src is None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write(finalize.src)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if finalize.src is None:
            super()._output_child_post(node, frame, finalize)
        else:
            self.write(")")


class _Knowledge(Context):
    """What a template knows. Nothing that it calls asks for the template in turn, so nobody looks whether it does."""

    def call(self, called: Callable[..., Any], /, *args: Any, **named: Any) -> Any:  # noqa: ANN401 (whatever it is)
        named.pop("_block_vars", None)
        named.pop("_loop_vars", None)
        return called(*args, **named)


class TemplateEngine(Environment):
    """Templates of which ``finalize`` makes markup of everything they print.

    They all know the same names, in a plain dictionary and not in a chain of several, which takes long to ask.
    """

    code_generator_class = _Printer
    context_class = _Knowledge

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The names that a template knows, with those that only it knows."""
        return {**self.globals, **(d or {})}
