"""`candor` opens the window; with arguments it is the command line."""
