"""What helps to write a dialogue: a skeleton, its graph, walks through it, other formats."""
