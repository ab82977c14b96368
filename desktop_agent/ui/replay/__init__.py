"""A stored run shown again, as it went: from its events alone, without network and model."""
