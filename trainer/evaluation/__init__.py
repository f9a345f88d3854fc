"""How well the scorer agrees with people: labelled replies in, figures out."""
