"""One module for each format, named as `--format` names it, with one `FORMAT`."""
