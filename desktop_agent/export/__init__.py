"""A run as a document: Markdown, HTML, notebook, JSON, script."""
