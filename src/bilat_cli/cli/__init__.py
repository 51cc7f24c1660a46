"""The command line: options to calls, records to a format, an exit status. No date logic here."""
