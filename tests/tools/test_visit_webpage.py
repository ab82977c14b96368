import gzip
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_agent.tools import VisitWebpageTool, addresses, fetching
from desktop_agent.tools.addresses import is_public
from desktop_agent.tools.errors import AddressRefused, ToolError, ToolNetworkError, ToolRateLimited, ToolTimeout
from desktop_agent.tools.fetching import Page
from desktop_agent.tools.pages import decode, page_text

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """A web server on this computer; `pages` says what it answers, `seen` what it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.seen: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.seen.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                site.pages[self.path](self)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    @property
    def port(self) -> int:
        return self.server.server_address[1]

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def add(
        self,
        path: str,
        body: bytes = b"",
        content_type: str = "text/html; charset=utf-8",
        status: int = 200,
        **headers: str,
    ) -> str:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            if content_type:
                handler.send_header("Content-Type", content_type)
            handler.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body)

        self.pages[path] = answer
        return self.url(path)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    site = Site()
    yield site
    site.server.shutdown()
    site.thread.join()
    site.server.server_close()


@pytest.fixture
def visit() -> VisitWebpageTool:
    return VisitWebpageTool(allow_private_addresses=True, timeout=10)


PAGE = b"""<html><head><title>The  Blog</title><script>bad()</script></head><body><h1>Posts</h1>
<p>Read the <a href="/first">first post</a> about <b>leopards</b>, which run at 58 km/h when they hunt in the open.</p>
<ul><li>One</li><li>Two</li></ul><img src="data:image/png;base64,AAAA"><style>p {}</style></body></html>"""


def test_a_page_becomes_markdown_with_its_title_and_whole_links(site: Site, visit: VisitWebpageTool) -> None:
    text = visit(site.add("/", PAGE))
    assert text.startswith("# The Blog\n")
    assert f"[first post]({site.url('/first')})" in text
    assert "**leopards**" in text
    for absent in ("bad()", "p {}", "base64"):
        assert absent not in text


def test_of_a_long_page_the_main_text_is_given_without_what_stands_around_it(
    site: Site, visit: VisitWebpageTool
) -> None:
    menu = b"".join(b'<li><a href="/menu%d">Menu entry</a></li>' % number for number in range(100))
    story = b"".join(
        b"<p>The leopard ran over the bridge for the %dth time and was not tired yet.</p>" % n for n in range(300)
    )
    text = visit(
        site.add("/", b"<html><body><nav><ul>" + menu + b"</ul></nav><article>" + story + b"</article></body></html>")
    )
    assert "299th time" in text
    assert "Menu entry" not in text


def test_the_server_sees_an_honest_visitor_without_cookies_or_credentials(
    site: Site, visit: VisitWebpageTool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secretsecretsecret")
    site.add("/from", b"", status=302, Location="/to", Set_Cookie="a=b")
    site.add("/to", PAGE)
    visit(site.url("/from"))
    for _, headers in site.seen:
        assert "DesktopAgent/" in headers["user-agent"]
        assert "authorization" not in headers
        assert "hf_secret" not in str(headers)


def test_plain_text_and_json_are_given_as_they_are(site: Site, visit: VisitWebpageTool) -> None:
    assert visit(site.add("/robots.txt", b"User-agent: *\n<b>", "text/plain")) == "User-agent: *\n<b>"
    assert visit(site.add("/data", b'{"a":[1,2]}', "application/json")) == '{\n "a": [\n  1,\n  2\n ]\n}'


def test_what_is_no_text_is_refused_by_name(site: Site, visit: VisitWebpageTool) -> None:
    with pytest.raises(ToolError, match="no page of text but application/pdf"):
        visit(site.add("/paper.pdf", b"%PDF", "application/pdf"))
    with pytest.raises(ToolError, match="no page of text"):
        visit(site.add("/odd", b"a\0b", "text/plain"))


def test_a_long_page_is_cut_and_says_so(site: Site) -> None:
    visit = VisitWebpageTool(max_output_length=100, allow_private_addresses=True)
    text = visit(site.add("/long", b"x" * 1000, "text/plain"))
    assert text == "x" * 100 + "\n\n[Cut here: the page has 1,000 characters, the first 100 are shown.]"


def test_an_endless_page_is_cut_at_the_size_limit(site: Site) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain")
        handler.end_headers()
        try:
            while True:
                handler.wfile.write(b"x" * 65536)
        except OSError:
            handler.close_connection = True

    site.pages["/endless"] = endless
    page = fetching.fetch(site.url("/endless"), seconds=20, max_bytes=100_000, allow_private=True, user_agent="t")
    assert page.is_cut
    assert len(page.body) == 100_000


def test_a_small_reply_that_unpacks_to_a_large_one_is_cut(site: Site) -> None:
    bomb = gzip.compress(b"x" * 50_000_000)
    site.add("/bomb", bomb, "text/plain", Content_Encoding="gzip")
    page = fetching.fetch(site.url("/bomb"), seconds=20, max_bytes=100_000, allow_private=True, user_agent="t")
    assert page.is_cut
    assert len(page.body) == 100_000


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compressobj(wbits=-15).compress(data) or b""),
        ("identity", bytes),
    ],
)
def test_packed_pages_are_unpacked(
    site: Site, visit: VisitWebpageTool, encoding: str, pack: Callable[[bytes], bytes]
) -> None:
    content = b"The leopard runs. " * 4000
    packed = pack(content)
    if not packed:
        packer = zlib.compressobj(wbits=-15)
        packed = packer.compress(content) + packer.flush()
    assert visit(site.add("/packed", packed, "text/plain", Content_Encoding=encoding))[:18] == "The leopard runs. "


def test_a_packing_that_was_not_asked_for_is_refused(site: Site, visit: VisitWebpageTool) -> None:
    with pytest.raises(ToolNetworkError, match="packed in a way that was not asked for"):
        visit(site.add("/br", b"??", Content_Encoding="br"))
    with pytest.raises(ToolNetworkError, match="damaged"):
        visit(site.add("/broken", b"\x1f\x8bbroken", Content_Encoding="gzip"))


@pytest.mark.parametrize(
    ("status", "said"), [(404, "answered 404 Not Found"), (500, "answered 500"), (304, "answered 304")]
)
def test_an_error_of_the_server_is_told(site: Site, visit: VisitWebpageTool, status: int, said: str) -> None:
    with pytest.raises(ToolNetworkError, match=said):
        visit(site.add("/error", b"", status=status))


def test_a_server_that_wants_a_pause_is_told(site: Site, visit: VisitWebpageTool) -> None:
    with pytest.raises(ToolRateLimited, match="Wait 7 seconds"):
        visit(site.add("/busy", b"", status=429, Retry_After="7"))


def test_a_server_that_drips_is_left_at_the_time_limit(site: Site) -> None:
    stop = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        try:
            while not stop.wait(0.02):
                handler.wfile.write(b"H")
        except OSError:
            handler.close_connection = True

    site.pages["/drip"] = drip
    try:
        with pytest.raises(ToolTimeout, match=r"within 0\.3 seconds"):
            VisitWebpageTool(timeout=0.3, allow_private_addresses=True)(site.url("/drip"))
    finally:
        stop.set()


def test_redirects_are_followed_to_the_end_and_no_further_than_ten(site: Site, visit: VisitWebpageTool) -> None:
    site.add("/a", b"", status=301, Location="/b")
    site.add("/b", b"", status=307, Location=site.url("/c"))
    site.add("/c", b"here", "text/plain")
    assert visit(site.url("/a")) == "here"
    site.add("/loop", b"", status=302, Location="/loop")
    with pytest.raises(ToolNetworkError, match="round in circles"):
        visit(site.url("/loop"))
    site.add("/out", b"", status=302, Location="file:///etc/passwd")
    with pytest.raises(ToolError, match=r"leads to 'file:.*no web address"):
        visit(site.url("/out"))


@pytest.mark.parametrize(
    "url", ["", "example.com", "file:///etc/passwd", "ftp://example.com/", "http://", "http://[::1"]
)
def test_what_is_no_web_address_is_refused(visit: VisitWebpageTool, url: str) -> None:
    with pytest.raises(ToolError, match="no web address"):
        visit(url)


def test_no_connection_is_told(visit: VisitWebpageTool) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(ToolNetworkError, match="cannot be reached"):
        visit(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.0.0.1", "0.0.0.0"])
def test_this_computer_is_refused_however_it_is_written(site: Site, host: str) -> None:
    site.add("/", PAGE)
    with pytest.raises(AddressRefused, match="not on the internet"):
        VisitWebpageTool()(site.url("/", host))
    assert site.seen == []


def name_service(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Names are answered one after the other; the last answer stays. Returns what was asked."""
    asked: list[str] = []
    left = list(answers)

    def getaddrinfo(host: str, port: int, *rest: Any, **named: Any) -> list[Any]:
        if host.replace(".", "").isdigit():
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))]
        asked.append(host)
        found = left.pop(0) if len(left) > 1 else left[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_a_name_that_leads_to_this_computer_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.add("/", PAGE)
    name_service(monkeypatch, ["93.184.215.14", "127.0.0.1"])
    with pytest.raises(AddressRefused, match=r"inside\.example is not on the internet \(127\.0\.0\.1\)"):
        VisitWebpageTool()(site.url("/", "inside.example"))
    assert site.seen == []


def test_a_name_is_looked_up_once_and_the_checked_address_is_the_one_connected_to(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rebinding name is public when it is checked and private when it is connected to."""
    site.add("/", b"secret", "text/plain")
    asked = name_service(monkeypatch, ["192.0.2.1"], ["127.0.0.1"])
    connected: list[str] = []
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "192.0.2.1")

    def connect(address: tuple[str, int], *rest: Any, **named: Any) -> socket.socket:
        connected.append(address[0])
        raise OSError("unreachable")

    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(ToolNetworkError, match="cannot be reached"):
        VisitWebpageTool()(site.url("/", "rebind.example"))
    assert connected == ["192.0.2.1"]
    assert asked == ["rebind.example"]


def test_a_redirect_to_this_computer_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.add("/start", b"", status=302, Location=site.url("/inside", "inside.example"))
    site.add("/inside", b"secret", "text/plain")
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1" and not site.seen)
    with pytest.raises(AddressRefused, match=r"inside\.example"):
        name_service(monkeypatch, ["127.0.0.1"])
        VisitWebpageTool()(site.url("/start", "outside.example"))
    assert [path for path, _ in site.seen] == ["/start"]


def test_the_environments_proxy_is_used_and_the_name_is_checked_before(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.pages["http://outside.example/page"] = lambda handler: (
        handler.send_response(200),
        handler.send_header("Content-Type", "text/plain"),
        handler.end_headers(),
        handler.wfile.write(b"by proxy"),
        None,
    )[-1]
    monkeypatch.setenv("http_proxy", site.url(""))
    name_service(monkeypatch, ["93.184.215.14"], ["10.0.0.5"])
    assert VisitWebpageTool()("http://outside.example/page") == "by proxy"
    with pytest.raises(AddressRefused):
        VisitWebpageTool()("http://inside.example/page")


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "240.0.0.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "fec0::1", "not an address",
        "fe80::1%eth0",
    ],
)  # fmt: skip
def test_addresses_of_this_computer_and_local_networks_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:4700:4700::1111", "64:ff9b::808:808"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4, network="10.0.0.0/8") | st.ip_addresses(v=4, network="127.0.0.0/8"))
@settings(deadline=None)
def test_no_way_to_write_a_private_address_in_ipv6_makes_it_public(address: Any) -> None:
    number = int(address)
    assert not is_public(f"::ffff:{address}")
    assert not is_public(f"64:ff9b::{number >> 16:x}:{number & 0xFFFF:x}")
    assert not is_public(f"2002:{number >> 16:x}:{number & 0xFFFF:x}::1")


@pytest.mark.parametrize(
    ("body", "charset", "text"),
    [
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        (b'<meta charset="windows-1251">' + "Привет".encode("windows-1251"), "", '<meta charset="windows-1251">Привет'),
        ("日本".encode(), "", "日本"),
        (b"caf\xe9", "", "café"),
        (b"caf\xc3\xa9", "no-such-charset", "café"),
    ],
)
def test_pages_are_read_in_the_character_set_they_name_or_browsers_would_guess(
    body: bytes, charset: str, text: str
) -> None:
    assert decode(Page("u", "text/html", charset, body, False)) == text


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(deadline=None)
def test_no_page_breaks_the_reader(body: bytes) -> None:
    page_text(Page("http://example.com/", "text/html", "", body, False))
