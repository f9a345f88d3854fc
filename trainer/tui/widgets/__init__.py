"""Parts that screens are composed of."""
