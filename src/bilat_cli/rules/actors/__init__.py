"""Vocabulary and rules for the actors: countries, cities, offices, organisations, names."""
