"""All rules and vocabularies, as literal records: no function, no branch, no import of a stage."""
