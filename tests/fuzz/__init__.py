"""Fuzzing: any bytes, any text, any words on the command line. See `python -m tests.fuzz -h`."""
