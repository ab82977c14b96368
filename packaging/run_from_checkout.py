"""What `make run` does once everything is installed: the window where there is a display, else a task in the terminal.

usage: run_from_checkout.py TASK      (an empty TASK is allowed)
"""

import os
import subprocess
import sys
from pathlib import Path

SAMPLE_TASK = "What is the sum of the numbers from 1 to 1000 that are divisible by 7 but not by 5?"


def main(task: str) -> int:
    """Opens the window, or answers a task in the terminal; returns the program's exit code."""
    display = sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    command = [sys.executable, "-m", "desktop_agent"]
    if task:
        command += ["run", task, "--yes"]
    elif not display:
        print('There is no display, so here is a sample task in the terminal. For your own: make run TASK="…"')
        print(f"Task: {SAMPLE_TASK}", flush=True)
        command += ["run", SAMPLE_TASK, "--yes"]
    libraries = subprocess.run(
        [
            sys.executable,
            "-m",
            "desktop_agent.system_libraries",
            "model" if "run" in command else "window",
            str(Path(sys.prefix) / "system-libraries"),
        ],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    ).stdout.strip()
    environment = {**os.environ, "LD_LIBRARY_PATH": libraries} if libraries else dict(os.environ)
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
