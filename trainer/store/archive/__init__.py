"""What is kept, as one file that another machine takes in."""
