"""Looking back on kept sessions, without any screen."""
