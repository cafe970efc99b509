"""What all tests share: the strict run, the folder of articles, the browser, and how hard hypothesis tries."""

import os
import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
REQUIRE_ALL = bool(os.environ.get("GLOSSATOR_REQUIRE_ALL"))
"""Whether a test that is skipped counts as failed."""

# A slow machine is no fault of the program, so nothing here has a deadline.
settings.register_profile("modest", deadline=None, max_examples=100)
settings.register_profile("steady", deadline=None, max_examples=100, derandomize=True, print_blob=True)
settings.register_profile(
    "thorough", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("steady" if REQUIRE_ALL or os.environ.get("CI") else "modest")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    fail_if_skipped(report)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    if REQUIRE_ALL and not session.testscollected:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Where everything is required, a skipped test is a failed one, with its reason."""
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason}\nGLOSSATOR_REQUIRE_ALL is set, so nothing may be skipped."


@pytest.fixture(scope="session")
def articles_folder() -> Path:
    """A folder of openly licensed articles, for tests that need many real ones."""
    folder = Path(os.environ.get("GLOSSATOR_ARTICLES") or ROOT.parent / "shared" / "articles")
    if not folder.is_dir():
        pytest.skip(f"no folder of articles at {folder}; GLOSSATOR_ARTICLES can name another")
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium or Chrome."""
    wanted = os.environ.get("CHROMIUM")
    for name in [wanted] if wanted else BROWSERS:
        if path := shutil.which(name):
            return path
    pytest.skip("no Chromium found; CHROMIUM can name one, and `make browser` installs one")
