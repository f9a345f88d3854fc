"""Let `python -m trainer` start the same program as the command `partways`."""

from trainer.cli import main

if __name__ == "__main__":
    main()
