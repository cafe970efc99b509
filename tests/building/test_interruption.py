"""Ctrl-C never comes at the wrong moment: not while a process starts, and not while a site is put in its place."""

import os
import signal
import subprocess
import sys

import pytest

from glossator.building.interruption import put_off, unheard


def interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def test_what_is_begun_is_done_to_its_end_and_then_interrupted() -> None:
    done = []

    def work() -> None:
        with put_off():
            interrupt()
            interrupt()
            done.append("all of it")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_without_an_interruption_nothing_is_put_off() -> None:
    with put_off():
        pass
    with pytest.raises(KeyboardInterrupt):
        interrupt()


def test_an_error_goes_before_an_interruption() -> None:
    def work() -> None:
        with put_off():
            interrupt()
            raise LookupError

    with pytest.raises(LookupError):
        work()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_program_that_starts_meanwhile_never_hears_of_it() -> None:
    end_itself = "import os, signal; os.kill(os.getpid(), signal.SIGINT); print('alive')"
    with unheard():
        child = subprocess.run([sys.executable, "-c", end_itself], stdout=subprocess.PIPE, check=False)
    assert child.stdout == b"alive\n"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])
