"""Packages that people authorise, each with its sub-packages, in the contained worker."""

import asyncio
import importlib.util
import os
import signal

import pytest

from desktop_agent.execution import Interpreter, Limits

PROGRAMS = {
    "numpy": ("import numpy as np\nfloat(np.linalg.det(np.eye(3)) + np.fft.fft([1.0, 0.0]).real.sum())", 3.0),
    "pandas": (
        "import pandas as pd\ndf = pd.DataFrame({'k': ['a', 'b', 'a'], 'v': [1, 2, 3]})\n"
        "df.groupby('k').v.sum().to_dict()",
        {"a": 4, "b": 2},
    ),
    "matplotlib": (
        "import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nax.plot([1, 2, 3])\nax.set_title('é')\n"
        "len(ax.lines)",
        1,
    ),
    "PIL": (
        "from PIL import Image, ImageDraw\ni = Image.new('RGB', (4, 3))\nImageDraw.Draw(i).point((0, 0))\ni.size",
        None,
    ),
    "requests": (
        "import requests\nrequests.Request('GET', 'http://a.b/', params={'q': 1}).prepare().url",
        "http://a.b/?q=1",
    ),
    "bs4": ("from bs4 import BeautifulSoup\nBeautifulSoup('<title>T</title>', 'html.parser').title.string", "T"),
    "lxml": ("from lxml import etree\netree.fromstring('<a><b>1</b></a>').findtext('b')", "1"),
    "scipy": ("from scipy import optimize, stats\nround(optimize.brentq(lambda x: x * x - 2, 0, 2), 4)", 1.4142),
    "sklearn": (
        "from sklearn.linear_model import LinearRegression\n"
        "round(float(LinearRegression().fit([[0], [1], [2]], [1, 3, 5]).coef_[0]), 6)",
        2.0,
    ),
    "sympy": ("import sympy\nx = sympy.symbols('x')\nstr(sympy.solve(x**2 - 4, x))", "[-2, 2]"),
    "openpyxl": (
        "import io, openpyxl\nbook = openpyxl.Workbook()\nbook.active['A1'] = 7\nout = io.BytesIO()\nbook.save(out)\n"
        "openpyxl.load_workbook(io.BytesIO(out.getvalue())).active['A1'].value",
        7,
    ),
    "pyarrow": (
        "import pyarrow as pa, pyarrow.parquet as pq\npq.write_table(pa.table({'a': [1, 2]}), 't.parquet')\n"
        "pq.read_table('t.parquet').num_rows",
        2,
    ),
}


@pytest.mark.parametrize("package", PROGRAMS)
async def test_an_authorised_package_works(package: str) -> None:
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"{package} is not installed")
    code, expected = PROGRAMS[package]
    async with Interpreter(authorized_imports=[package], limits=Limits(seconds=60, memory_mb=4096)) as session:
        done = await session.execute(code)
    assert done.error is None, done.error
    if expected is not None:
        assert done.value == expected
    assert done.repr is not None


async def test_pandas_writes_parquet_and_the_variables_survive_the_threads_that_it_leaves_behind() -> None:
    pytest.importorskip("pyarrow")
    async with Interpreter(["pandas"], limits=Limits(seconds=60, memory_mb=4096)) as session:
        done = await session.execute(
            "import pandas as pd\npd.DataFrame({'a': range(5)}).to_parquet('t.parquet')\n"
            "frame = pd.read_parquet('t.parquet')"
        )
        assert done.error is None, done.error
        assert [file.name for file in done.files] == ["t.parquet"]
        started = asyncio.Event()
        running = asyncio.create_task(session.execute("print(1)\nwhile True: pass", lambda _: started.set()))
        await started.wait()
        os.kill(session.worker_pid(), signal.SIGKILL)
        assert (await running).recovery
        assert (await session.execute("int(frame.a.sum())")).value == 10


async def test_a_package_that_was_not_authorised_stays_out_of_reach() -> None:
    async with Interpreter(authorized_imports=["numpy"], limits=Limits(seconds=60, memory_mb=4096)) as session:
        done = await session.execute("import pandas")
    assert done.error is not None
    assert done.error.kind == "import"
    assert "numpy" in done.error.message
