"""`partways check`: rules over dialogue files, each with a code, a page and two examples."""
