"""What tests of several packages need: a certificate authority of their own, and the real model's file."""

import asyncio
import datetime
import gc
import ipaddress
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def _qts_garbage_stays_in_its_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collects what a test with Qt leaves when it is over, here: another thread must not end Qt's objects.

    The application has `desktop_agent.ui.garbage` for that.
    """
    if "qapp" not in request.fixturenames and "qtbot" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


def _certificate(name: str, issuer: str, key: Any, signer: Any, *, authority: bool) -> Any:
    """A certificate for a day: of an authority, or of this computer."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    now = datetime.datetime.now(datetime.UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    public, signing = key.public_key(), signer.public_key()
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=authority, crl_sign=authority, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, issuer)]))
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing), critical=False)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(signer, hashes.SHA256())
    )


@pytest.fixture
def authority(tmp_path: Path) -> tuple[Path, Path]:
    """The certificate of an authority, and a file with key and certificate of this computer."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    root, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    form = serialization.Encoding.PEM
    trusted, server = tmp_path / "authority.pem", tmp_path / "server.pem"
    trusted.write_bytes(_certificate("Test CA", "Test CA", root, root, authority=True).public_bytes(form))
    key = own.private_bytes(form, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    server.write_bytes(key + _certificate("localhost", "Test CA", own, root, authority=False).public_bytes(form))
    return trusted, server


@pytest.fixture(scope="session")
def real_model_file() -> Path:
    """The built-in model: the file that `DESKTOP_AGENT_MODEL` names, or this computer's, or downloaded now (1.1 GB)."""
    from desktop_agent.models.local import DEFAULT, download, model_file

    return model_file(DEFAULT) or asyncio.run(download(DEFAULT))
