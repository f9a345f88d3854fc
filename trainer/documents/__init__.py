"""Pages to take away: what they say, and what they become: Markdown, an HTML file, lines."""
