"""Who and where: countries, people, organisations and places in a document's prose.

`find` reads a whole document once. People are found by their titles and then by surname, title
or pronoun; countries by name, adjective, capital, ministry; nothing is looked up outside the
document but the vocabulary under `bilat_cli.rules.actors`.
"""

from bilat_cli.mentions.family import FAMILY
from bilat_cli.mentions.find import find

__all__ = ["FAMILY", "find"]
