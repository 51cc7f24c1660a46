"""Country words that often mean something else, and words that only look like actors. Own work."""

from bilat_cli.rules.actors._record import Ambiguous

AMBIGUOUS: tuple[Ambiguous, ...] = (
    Ambiguous(
        word="Georgia",
        needs=(
            "Tbilisi",
            "Georgian",
            "Abkhazia",
            "South Ossetia",
            "Caucasus",
            "Batumi",
            "Republic of Georgia",
        ),
        refuses=("Atlanta", "Savannah", "Augusta", "Tennessee", "Alabama", "Florida", "Carolina"),
    ),
    Ambiguous(word="Georgian", refuses=("Atlanta", "Savannah")),
    Ambiguous(
        word="Congo",
        refuses=("Brazzaville", "Republic of the Congo", "Republic of Congo"),
        becomes="COG",
    ),
    Ambiguous(word="Congolese", refuses=("Brazzaville",), becomes="COG"),
    Ambiguous(word="Korea", becomes="KOR"),
    Ambiguous(word="Jersey", needs=("Saint Helier", "Guernsey", "Channel Islands")),
)
"""A word that is not here means its country wherever it stands."""

SURNAMES: frozenset[str] = frozenset((
    "Jordan", "Chad", "Israel", "Georgia", "Austin", "Houston", "Jackson", "Lincoln", "Santiago", "Washington", "Florence",
    "Victoria", "London", "Paris", "Holland", "Ireland", "England", "Kingston", "Lima", "Milan", "Sofia", "Dallas", "Berlin",
    "Orlando", "Kerry", "Carolina", "Cuba", "Kent", "Nassau", "Madison", "Jamaica", "Brunei", "Valencia", "Leon", "Cork", "Boston",
    "Denver", "Virginia", "Montana", "Dakota", "Nevada", "Malta", "Hamilton", "Wellington", "Lagos", "Cordoba", "Kazan", "Scotland",
    "Roma", "Taiwan", "Columbus", "Cleveland", "Charlotte", "Vienna", "French", "German", "English", "Irish", "Swiss", "Dutch", "America",
    "Sydney", "Melbourne", "Perth", "Lancaster", "York", "Bristol", "Lao", "Thai", "Serb", "Cyprus", "Madrid", "Monaco", "Malta", "Medina", "Lisbon", "Toledo", "Rome", "Warsaw", "Riga", "Goa", "Assad", "Aden",
))  # fmt: skip
"""Places and peoples that are also names of people: after another name they belong to it."""

NOT_ACTORS: tuple[str, ...] = (
    # peoples and regions that are wider or narrower than one country
    "Latin American", "North American", "South American", "Central American", "African American", "African-American", "Native American",
    "Asian American", "Pan American", "Inter-American", "All-American", "Latin America", "North America", "South America", "Central America",
    "Mexican American", "Cuban American", "Italian American", "Irish American", "Arab American", "American Indian", "American Samoa",
    "Alaska Native", "Indian Country", "Indian Tribes", "Indian Tribe", "Indian Affairs", "Indian Health Service", "Indian tribal",
    "American Airlines", "American Express", "American Motors", "American Legion", "American Red Cross", "American Rescue Plan",
    "American Jobs Plan", "American Families Plan", "Bipartisan Infrastructure Law", "Build America", "Buy American", "Buy America",
    "Bank of America", "America First", "Make America Great Again", "Voice of America", "Mission to America",
    # banks, carriers, papers, companies
    "Bank of China", "Bank of Japan", "Bank of England", "Bank of Korea", "Bank of Canada", "Bank of Israel", "Bank of France", "Bank of Italy",
    "Bank of Tokyo", "Bank of New York", "Bank of Boston", "Bank of Montreal", "Bank of Scotland", "Bank of Nova Scotia",
    "Industrial and Commercial Bank of China", "Export-Import Bank of China", "Reserve Bank of India",
    "State Bank of India", "Reserve Bank of Australia", "Air India", "Air China", "Air France", "Air Canada", "China Eastern", "China Southern",
    "Japan Airlines", "Singapore Airlines", "Qatar Airways", "British Airways", "British Airways Plc", "British Petroleum", "British Telecom",
    "British Gas", "British Steel", "Royal Dutch Shell", "Royal Dutch", "Korean Air", "China Daily", "China Post", "China Mobile",
    "China Telecom", "Washington Post", "Moscow Times", "Times of India", "New York Times", "New York Stock Exchange", "London Stock Exchange",
    "Tokyo Stock Exchange", "Hong Kong Stock Exchange", "Tokyo Exchange", "Japan Times", "Global Times", "Jerusalem Post", "Jakarta Post",
    "Bangkok Post", "South China Morning Post", "Press Trust of India", "Radio Free Asia", "Texas Instruments", "Boston Globe",
    "Los Angeles Times", "Chicago Tribune", "China Media Group", "China Central Television", "China News Service", "Japan Inc",
    "Turkish Airlines", "Ethiopian Airlines", "Swiss Re", "Deutsche Bank", "Nippon Steel", "Japan Air Lines", "Northern Telecom",
    # agreements, clubs, wars, prizes, games
    "Paris Agreement", "Paris Climate Agreement", "Paris Climate Accord", "Paris Accord", "Paris Accords", "Paris Club", "London Club",
    "Paris Peace Accords", "Geneva Convention", "Geneva Conventions", "Vienna Convention", "Vienna Conventions", "Kyoto Protocol",
    "Montreal Protocol", "Abraham Accords", "Minsk Agreement", "Minsk Agreements", "Minsk agreements", "Camp David Accords", "Dayton Accords",
    "Helsinki Accords", "Helsinki Final Act", "Taif Agreement", "Doha Round", "Uruguay Round", "Tokyo Round", "Louvre Accord", "Plaza Accord",
    "Warsaw Pact", "Treaty of Rome", "Maastricht Treaty", "Lisbon Treaty", "New York Convention", "Bretton Woods", "Bucharest Nine", "Bucharest 9",
    "Korean War", "Vietnam War", "Gulf War", "Iran-Iraq War", "Iraq War", "Cold War", "Falklands War", "Boer War", "French Revolution",
    "Russian Revolution", "Cuban Missile Crisis", "Vietnam Veterans Memorial", "Vietnam Veterans", "Vietnam veterans", "Beijing Olympics",
    "Paris Olympics", "Tokyo Olympics", "London Olympics", "Moscow Olympics", "Beijing Winter Olympics", "Chinese New Year", "Lunar New Year",
    "French Open", "U.S. Open", "Australian Open", "Spanish flu", "German measles", "Swiss cheese", "Turkish delight", "Thanksgiving Turkey",
    "Turkey Pardon", "National Thanksgiving Turkey", "Paris Air Show", "Munich Security Conference", "Shangri-La Dialogue", "Boao Forum",
    "Oslo Accords", "Ottawa Convention", "Budapest Memorandum", "Brussels Sprouts", "Panama Canal", "Suez Canal", "Panama Papers",
    "Rome Statute", "Washington Consensus", "Washington Commanders", "Washington Nationals", "Trans-Siberian", "Orient Express",
    "Bermuda Triangle", "Brady Bill", "George Washington", "Booker T. Washington", "Denzel Washington", "Fort Washington", "Mount Vernon",
    "New Caledonia", "New England", "New South Wales", "Prince of Wales", "Duke of York", "New Delhi Television",
    "Islamic Jihad", "Irish Republican Army", "Kurdistan Workers", "French Guiana",
    "Chinese Wall", "English Channel", "Spanish-speaking", "French-speaking", "English-speaking", "Spanish-language",
    "Great Wall", "Silk Road", "Belt and Road", "Belt and Road Initiative", "New Development Bank",
    "General Dynamics", "General Atomics", "Sheikh Jarrah", "General License", "General Licenses", "General Services Administration", "General Motors", "General Electric", "General Foods", "General Mills", "General Instrument", "Long March", "Cultural Revolution", "Tiananmen", "Lake Michigan", "Trump Tower", "World War II", "World War I", "World War",
    "Standing Rock", "Oklahoma City", "Kansas City", "Republic of Texas", "Isle of Wight",
    "Asia-Pacific", "Asia Pacific", "Indo-Pacific", "Indo-European", "Indo-China", "Indochina", "Euro-Atlantic", "Anglo-Saxon", "Afro-Asian",
    "Franco era", "General Franco", "Congressional Black Caucus", "White House Correspondents",
)  # fmt: skip
"""Phrases that are read as a whole and give nothing."""

COMPANY: frozenset[str] = frozenset((
    "Airlines", "Airways", "Airline", "Inc", "Ltd", "Plc", "PLC", "Corp", "Corporation", "Co", "Company", "Steel", "Motor", "Motors", "Telecom",
    "Telecommunications", "Petroleum", "Times", "Post", "Daily", "Herald", "Tribune", "Journal", "Gazette", "Observer", "Newspaper", "Magazine",
    "Television", "Broadcasting", "Bancorp", "Bancorporation", "Savings", "Trust", "Holdings", "Group", "Stock", "University", "College", "Museum",
    "Hotel", "Restaurant", "Cathedral", "Church", "Insurance", "Industries", "Electric", "Gas", "Oil", "Mines", "Mining", "Gold", "Light", "Shipping",
    "Railway", "Railways", "Cement", "Paper", "Can", "Brands", "Cyanamid", "Shell", "Aluminium", "Nickel",
    "Broadcaster", "Standard", "Guardian", "Bulletin", "Chronicle", "Weekly", "Review", "Orchestra", "Ballet", "Philharmonic", "Symphony", "Olympics", "Marathon", "Accord", "Convention",
    "Protocol", "Street", "Avenue", "Boulevard", "Square", "Airport", "Club", "Securities",
))  # fmt: skip
"""A country word directly before capitalised words that end in one of these names a firm, a paper, a hall."""
