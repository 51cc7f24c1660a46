"""Records to bytes: formats side by side under `formats`, each imported only when it is used."""
