"""Keys for a run in the terminal: where the window would open a dialog, a line is asked for, or an error says more."""

import getpass
import sys

from desktop_agent.agent.credentials import secret_for
from desktop_agent.cli.asking import somebody_is_there
from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.store.secrets import Secret, Secrets, SecretsFileLocked


class TerminalKeys:
    """Finds the key for a model; may block, so it is called in a helper thread."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def find(self, choice: ModelChoice) -> Secret | None:
        """Returns the key for a choice, or None where the model needs none.

        Raises:
            AuthenticationFailed: The Hub is chosen and there is no token that may be used.
            SecretsError: The key cannot be read.
        """
        try:
            found = secret_for(self._secrets, choice)
        except SecretsFileLocked:
            if not somebody_is_there():
                raise
            open_file(self._secrets)
            found = secret_for(self._secrets, choice)
        if found is None and choice.provider == "hugging_face":
            login = ", or use the login of `hf auth login` with --hf-login" if Secrets.has_hugging_face_login() else ""
            raise AuthenticationFailed(
                "There is no token for Hugging Face.",
                advice=f"Set HF_TOKEN, or add one with `desktop-agent tokens set huggingface`{login}.",
            )
        return found


def open_file(secrets: Secrets) -> None:
    """Asks for the passphrase of the encrypted file, and opens it.

    Raises:
        SecretsError: It is the wrong passphrase, or the file is damaged.
    """
    secrets.file.open(ask_secretly("Passphrase of the token file: "))


def ask_secretly(question: str) -> str:
    """Reads a line without showing it; from a pipe, the next line."""
    if sys.stdin.isatty():
        return getpass.getpass(question, stream=sys.stderr).strip()
    return sys.stdin.readline().strip()
