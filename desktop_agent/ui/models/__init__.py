"""The models of this computer and of every provider, in one dialog."""
