"""Accounts: tokens in the keyring of this computer."""
