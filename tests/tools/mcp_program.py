"""A small MCP server: a program that speaks over its standard streams, or an application to be served."""

import asyncio
import base64
import os
import sys
from pathlib import Path
from typing import Any, Literal

from mcp.server.mcpserver import Image, MCPServer

server = MCPServer("tests")
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)


@server.tool()
def add(a: int, b: int = 2) -> int:
    """Adds two numbers."""
    return a + b


@server.tool(name="look-up")
def look_up(words: list[str], kind: Literal["any", "all"] = "any", limit: int | None = None) -> dict[str, str]:
    """Looks words up."""
    return {"words": " ".join(words), "kind": kind, "limit": str(limit)}


@server.tool()
def fail() -> str:
    """Always fails."""
    raise ValueError("the shelf is empty")


@server.tool()
def pixel() -> Image:
    """Returns a picture."""
    return Image(data=PIXEL, format="png")


@server.tool()
def environment(name: str) -> str:
    """Returns a variable of the program."""
    return os.environ.get(name, "")


@server.tool()
def die() -> str:
    """Ends the program in the middle of a call."""
    sys.stderr.write(f"the disk is gone; started with {os.environ.get('TOKEN')}\n")
    sys.stderr.flush()
    os._exit(3)


@server.tool()
async def wait(mark: str) -> str:
    """Waits until it is cancelled, and says so in a file."""
    try:
        _write(mark, "waiting")
        await asyncio.sleep(600)
    except asyncio.CancelledError:
        _write(mark, "cancelled")
        raise
    return "done"


def _write(mark: str, text: str) -> None:
    Path(mark).write_text(text)


def behind_a_token(app: Any, token: str) -> Any:
    """Returns an application that answers those alone who bring a token."""

    async def guarded(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and dict(scope["headers"]).get(b"authorization") != f"Bearer {token}".encode():
            await send({"type": "http.response.start", "status": 401, "headers": []})
            await send({"type": "http.response.body", "body": b""})
            return
        await app(scope, receive, send)

    return guarded


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(str(os.getpid()))
    server.run()
