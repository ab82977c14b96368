"""Connections are made by the host, to hosts that the run allows, and libraries notice nothing."""

import http.server
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_agent.execution import ConnectionNews, Interpreter, NetworkPolicy
from desktop_agent.execution.network import is_public


class _Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b"<title>Hello</title>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Page) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


CLIENTS = {
    "requests": "import requests\nrequests.get('{url}').text",
    "urllib": "import urllib.request\nurllib.request.urlopen('{url}').read().decode()",
    "httpx2": "import httpx2\nhttpx2.get('{url}').text",
    "httpx2.AsyncClient": """
import asyncio, httpx2
async def main():
    async with httpx2.AsyncClient() as client:
        return (await client.get('{url}')).text
asyncio.run(main())
""",
    "httpx": "import httpx\nhttpx.get('{url}').text",
    "httpx.AsyncClient": """
import asyncio, httpx
async def main():
    async with httpx.AsyncClient() as client:
        return (await client.get('{url}')).text
asyncio.run(main())
""",
    "aiohttp": """
import aiohttp, asyncio
async def main():
    async with aiohttp.ClientSession() as session, session.get('{url}') as response:
        return await response.text()
asyncio.run(main())
""",
    "huggingface_hub": "import huggingface_hub\nhuggingface_hub.get_session().get('{url}').text",
}


@pytest.mark.parametrize("client", CLIENTS)
async def test_libraries_connect_unchanged(client: str, port: int) -> None:
    package = client.partition(".")[0]
    pytest.importorskip(package)
    news: list[ConnectionNews] = []
    imports = [package, f"{package}.request"] if package == "urllib" else [package]
    async with Interpreter(imports, network=NetworkPolicy(("localhost",)), on_connection=news.append) as session:
        done = await session.execute(CLIENTS[client].format(url=f"http://localhost:{port}/"))
    assert done.error is None, done.error
    assert done.value == "<title>Hello</title>"
    assert [(each.state, each.host, each.port) for each in news] == [
        ("opened", "localhost", port), ("closed", "localhost", port),
    ]  # fmt: skip
    assert news[-1].received > len("<title>Hello</title>")
    assert news[-1].sent > len("GET / HTTP/1.1")


@pytest.fixture
def https_port(authority: tuple[Path, Path]) -> Iterator[int]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Page) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(authority[1])
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


TLS_CLIENTS = {
    "requests": "import requests\nrequests.get('{url}', verify='authority.pem').text",
    "urllib": "import urllib.request\nurllib.request.urlopen('{url}', context=trusted).read().decode()",
    "httpx2": "import httpx2\nhttpx2.get('{url}', verify=trusted).text",
    "httpx2.AsyncClient": """
import asyncio, httpx2
async def main():
    async with httpx2.AsyncClient(verify=trusted) as client:
        return (await client.get('{url}')).text
asyncio.run(main())
""",
    "httpx": "import httpx\nhttpx.get('{url}', verify=trusted).text",
    "aiohttp": """
import aiohttp, asyncio
async def main():
    async with aiohttp.ClientSession() as session, session.get('{url}', ssl=trusted) as response:
        return await response.text()
asyncio.run(main())
""",
}


@pytest.mark.parametrize("client", TLS_CLIENTS)
async def test_libraries_connect_unchanged_to_a_server_that_encrypts(
    client: str, https_port: int, authority: tuple[Path, Path]
) -> None:
    package = client.partition(".")[0]
    pytest.importorskip(package)
    imports = ["ssl", package, *(["urllib.request"] if package == "urllib" else [])]
    async with Interpreter(imports, network=NetworkPolicy(("localhost",))) as session:
        await session.attach(authority[0])
        await session.execute("import ssl\ntrusted = ssl.create_default_context(cafile='authority.pem')")
        done = await session.execute(TLS_CLIENTS[client].format(url=f"https://localhost:{https_port}/"))
        assert done.error is None, done.error
        assert done.value == "<title>Hello</title>"


@pytest.mark.parametrize("package", ["aiohttp", "httpx2"])
async def test_requests_made_side_by_side_are_answered_side_by_side(package: str, port: int) -> None:
    pytest.importorskip(package)
    client = {"aiohttp": "aiohttp.ClientSession()", "httpx2": "httpx2.AsyncClient()"}[package]
    read = "(await (await client.get(url)).text())" if package == "aiohttp" else "(await client.get(url)).text"
    code = f"""
import asyncio, {package}
url = 'http://localhost:{port}/'
async def one(client):
    return len({read})
async def main():
    async with {client} as client:
        return await asyncio.gather(*map(one, [client] * 20))
asyncio.run(main())
"""
    async with Interpreter([package], network=NetworkPolicy(("localhost",))) as session:
        done = await session.execute(code)
    assert done.error is None, done.error
    assert done.value == [len("<title>Hello</title>")] * 20


@pytest.mark.parametrize("client", ["aiohttp", "httpx2.AsyncClient"])
async def test_asynchronous_libraries_are_refused_with_the_way_to_allow_a_host(client: str, port: int) -> None:
    package = client.partition(".")[0]
    pytest.importorskip(package)
    async with Interpreter([package], network=NetworkPolicy(("a.example",))) as session:
        error = (await session.execute(CLIENTS[client].format(url=f"http://b.example:{port}/"))).error
    assert error is not None
    assert "add the host 'b.example' to the run's allowed hosts (--hosts b.example)" in error.message


class _Hub(http.server.BaseHTTPRequestHandler):
    """As much of a model hub as downloading one file needs."""

    def do_HEAD(self) -> None:
        self._answer(b"")

    def do_GET(self) -> None:
        self._answer(b"weights")

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        for name, value in {"X-Repo-Commit": "a" * 40, "ETag": '"b"', "Content-Length": "7"}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


async def test_a_file_comes_from_a_model_hub_into_the_scratch_folder() -> None:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Hub) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        code = f"""
from huggingface_hub import hf_hub_download
hf_hub_download('me/model', 'w.bin', endpoint='http://localhost:{server.server_address[1]}', local_dir='here')
"""
        async with Interpreter(["huggingface_hub"], network=NetworkPolicy(("localhost",))) as session:
            done = await session.execute(code)
            assert done.error is None, done.error
            assert (session.scratch / "here" / "w.bin").read_bytes() == b"weights"
            assert "here/w.bin" in [file.name for file in done.files]
        server.shutdown()
        thread.join()


async def test_a_pattern_lets_the_subdomains_through_and_any_host_lets_all_public_ones_through(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda _, *rest, **more: looked_up("127.0.0.1", *rest, **more))
    monkeypatch.setattr("desktop_agent.execution.network.is_public", lambda _: True)
    news: list[ConnectionNews] = []
    code = "import requests\nrequests.get('http://{host}:{port}/').status_code"

    async def get(host: str, *hosts: str) -> bool:
        async with Interpreter(["requests"], network=NetworkPolicy(hosts), on_connection=news.append) as session:
            return (await session.execute(code.format(host=host, port=port))).value == 200

    assert await get("data.example.org", "*.example.org")
    assert not await get("example.com", "*.example.org")
    assert await get("example.com", "*")
    assert [(each.state, each.host) for each in news] == [
        ("opened", "data.example.org"), ("closed", "data.example.org"), ("refused", "example.com"),
        ("opened", "example.com"), ("closed", "example.com"),
    ]  # fmt: skip


async def test_a_host_that_is_not_allowed_is_refused_and_the_message_says_how_to_allow_it() -> None:
    news: list[ConnectionNews] = []
    async with Interpreter(["requests"], network=NetworkPolicy(("a.example",)), on_connection=news.append) as session:
        error = (await session.execute("import requests\nrequests.get('http://b.example/')")).error
    assert error is not None
    assert "add the host 'b.example' to the run's allowed hosts (--hosts b.example)" in error.message
    assert [each.state for each in news] == ["refused"]


async def test_this_computer_is_reached_only_when_it_is_named(port: int) -> None:
    async with Interpreter(["requests"]) as session:
        for host in ("localhost", "127.0.0.1", "127.1", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0"):
            error = (await session.execute(f"import requests\nrequests.get('http://{host}:{port}/', timeout=5)")).error
            assert error is not None, host
            assert "private network" in error.message or "not answer" in error.message, error.message


async def test_without_a_network_import_nothing_is_reached(port: int) -> None:
    async with Interpreter() as session:
        assert session.network == NetworkPolicy()


async def test_the_list_can_be_widened_while_the_session_lives(port: int) -> None:
    code = f"import requests\nrequests.get('http://localhost:{port}/').status_code"
    async with Interpreter(["requests"], network=NetworkPolicy()) as session:
        assert (await session.execute(code)).error is not None
        session.allow_hosts(NetworkPolicy(("localhost",)))
        assert (await session.execute(code)).value == 200


@pytest.mark.parametrize(
    ("hosts", "host", "allowed"),
    [
        (("example.org",), "example.org", True),
        (("example.org",), "EXAMPLE.org.", True),
        (("example.org",), "www.example.org", False),
        (("*.example.org",), "www.example.org", True),
        (("*.example.org",), "example.org", False),
        (("*.example.org",), "badexample.org", False),
        (("*",), "anything.test", True),
        ((), "example.org", False),
    ],
)
def test_patterns_match_what_they_say(hosts: tuple[str, ...], host: str, allowed: bool) -> None:
    assert NetworkPolicy(hosts).allows(host) is allowed


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "::1",
    "fe80::1%eth0",  "fc00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "nonsense"],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111"])
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("imports", "hosts"),
    [(["requests", "bs4"], ("*",)), (["urllib.request"], ("*",)), (["*"], ("*",)), (["numpy"], ())],
)
def test_an_import_that_needs_a_network_allows_the_public_one(imports: list[str], hosts: tuple[str, ...]) -> None:
    assert NetworkPolicy.for_imports(imports) == NetworkPolicy(hosts)
