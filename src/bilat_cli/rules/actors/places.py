"""Well-known cities, regions, seas and meeting places, with the country they lie in. Own work.

Capitals stand in `press.py`. A place without a country (a sea) has the empty string.
"""

# fmt: off
CAPITALS: dict[str, str] = {
    "Peking": "CHN", "Kiev": "UKR", "Delhi": "IND", "Rangoon": "MMR", "Bonn": "DEU", "Berne": "CHE", "Teheran": "IRN", "Katmandu": "NPL", "Ulan Bator": "MNG",
    "Pretoria": "ZAF", "Tel Aviv": "ISR", "Kishinev": "MDA", "Nay Pyi Taw": "MMR", "Naypyitaw": "MMR", "Nur-Sultan": "KAZ", "Hague": "NLD", "Brasília": "BRA",
    "Bogotá": "COL", "Reykjavík": "ISL", "Asunción": "PRY", "Sana'a": "YEM", "Lomé": "TGO", "Yaoundé": "CMR", "Chișinău": "MDA",
}
"""Other spellings and former seats of government."""

CITIES: dict[str, str] = {
    # further seats of government and other names of capitals
    "Washington, D.C.": "USA", "Washington D.C.": "USA", "Washington, DC": "USA", "Washington DC": "USA", 
    "Yangon": "MMR", "Almaty": "KAZ",
    "Alma-Ata": "KAZ", "Putrajaya": "MYS", "Cape Town": "ZAF", "Johannesburg": "ZAF", "Durban": "ZAF", "Yamoussoukro": "CIV",
    "Dar es Salaam": "TZA", "Cotonou": "BEN", "Bujumbura": "BDI", "Aden": "YEM", "Sucre": "BOL", 
    "Ashkhabad": "TKM", "Lagos": "NGA", "Karachi": "PAK", "Lahore": "PAK", "Rawalpindi": "PAK", "Gwadar": "PAK", "Peshawar": "PAK",
    "Luxembourg City": "LUX", "San José, Costa Rica": "CRI",
    # China
    "Shanghai": "CHN", "Tianjin": "CHN", "Chongqing": "CHN", "Guangzhou": "CHN", "Canton": "CHN", "Shenzhen": "CHN", "Hangzhou": "CHN", "Nanjing": "CHN",
    "Harbin": "CHN", "Xi'an": "CHN", "Xian": "CHN", "Chengdu": "CHN", "Wuhan": "CHN", "Qingdao": "CHN", "Xiamen": "CHN", "Sanya": "CHN", "Boao": "CHN",
    "Kunming": "CHN", "Urumqi": "CHN", "Lhasa": "CHN", "Dalian": "CHN", "Shenyang": "CHN", "Suzhou": "CHN", "Heihe": "CHN", "Manzhouli": "CHN", "Zhuhai": "CHN",
    "Changsha": "CHN", "Zhengzhou": "CHN", "Jinan": "CHN", "Fuzhou": "CHN", "Nanning": "CHN", "Guilin": "CHN", "Haikou": "CHN", "Suifenhe": "CHN", "Hunchun": "CHN",
    "Tibet": "CHN", "Xinjiang": "CHN", "Hainan": "CHN", "Guangdong": "CHN", "Heilongjiang": "CHN", "Yunnan": "CHN", "Guangxi": "CHN", "Sichuan": "CHN",
    "Inner Mongolia": "CHN", "Jilin": "CHN", "Liaoning": "CHN", "Zhejiang": "CHN", "Fujian": "CHN", "Shandong": "CHN", "Ningbo": "CHN", "Yiwu": "CHN",
    "Kaohsiung": "TWN", "Kowloon": "HKG",
    # Russia and neighbours
    "St. Petersburg": "RUS", "Saint Petersburg": "RUS", "Leningrad": "RUS", "Vladivostok": "RUS", "Sochi": "RUS", "Kazan": "RUS", "Khabarovsk": "RUS",
    "Yekaterinburg": "RUS", "Novosibirsk": "RUS", "Blagoveshchensk": "RUS", "Irkutsk": "RUS", "Kaliningrad": "RUS", "Murmansk": "RUS", "Ufa": "RUS",
    "Rostov-on-Don": "RUS", "Volgograd": "RUS", "Grozny": "RUS", "Arkhangelsk": "RUS", "Krasnoyarsk": "RUS", "Chita": "RUS", "Yakutsk": "RUS", "Sakhalin": "RUS",
    "Siberia": "RUS", "Chechnya": "RUS", "Tatarstan": "RUS", "Kamchatka": "RUS", "Kursk": "RUS", "Belgorod": "RUS", "Nizhny Novgorod": "RUS", "Samara": "RUS",
    "Kharkiv": "UKR", "Kharkov": "UKR", "Odesa": "UKR", "Odessa": "UKR", "Lviv": "UKR", "Mariupol": "UKR", "Donetsk": "UKR", "Luhansk": "UKR", "Kherson": "UKR",
    "Zaporizhzhia": "UKR", "Dnipro": "UKR", "Crimea": "UKR", "Sevastopol": "UKR", "Simferopol": "UKR", "Donbas": "UKR", "Donbass": "UKR", "Bakhmut": "UKR",
    "Chernobyl": "UKR", "Yalta": "UKR", "Bucha": "UKR", "Brest": "BLR", "Gomel": "BLR", "Samarkand": "UZB", "Bukhara": "UZB", "Osh": "KGZ", "Aktau": "KAZ",
    "Abkhazia": "GEO", "South Ossetia": "GEO", "Batumi": "GEO", "Nagorno-Karabakh": "AZE", "Narva": "EST", "Transnistria": "MDA",
    # Asia and Pacific
    "Osaka": "JPN", "Kyoto": "JPN", "Hiroshima": "JPN", "Nagasaki": "JPN", "Nagoya": "JPN", "Sapporo": "JPN", "Yokohama": "JPN", "Kobe": "JPN", "Okinawa": "JPN",
    "Fukuoka": "JPN", "Fukushima": "JPN", "Nara": "JPN", "Hokkaido": "JPN", "Sendai": "JPN", "Narita": "JPN", "Niigata": "JPN", "Ise-Shima": "JPN", "Toyako": "JPN",
    "Busan": "KOR", "Pusan": "KOR", "Incheon": "KOR", "Daegu": "KOR", "Daejeon": "KOR", "Gyeongju": "KOR", "Jeju": "KOR", "Panmunjom": "KOR", "Pyeongchang": "KOR",
    "PyeongChang": "KOR", "Ulsan": "KOR", "Kaesong": "PRK", "Wonsan": "PRK", "Mumbai": "IND", "Bombay": "IND", "Calcutta": "IND", "Kolkata": "IND", "Madras": "IND",
    "Chennai": "IND", "Bangalore": "IND", "Bengaluru": "IND", "Hyderabad": "IND", "Ahmedabad": "IND", "Goa": "IND", "Kashmir": "IND", "Ladakh": "IND", "Jaipur": "IND",
    "Agra": "IND", "Gujarat": "IND", "Pune": "IND", "Ho Chi Minh City": "VNM", "Saigon": "VNM", "Da Nang": "VNM", "Danang": "VNM", "Haiphong": "VNM", "Hue": "VNM",
    "Phuket": "THA", "Pattaya": "THA", "Chiang Mai": "THA", "Bali": "IDN", "Surabaya": "IDN", "Bandung": "IDN", "Medan": "IDN", "Labuan Bajo": "IDN", "Nusantara": "IDN",
    "Sumatra": "IDN", "Aceh": "IDN", "Nusa Dua": "IDN", "Batam": "IDN", "Yogyakarta": "IDN", "Cebu": "PHL", "Davao": "PHL", "Mindanao": "PHL", "Palawan": "PHL",
    "Subic Bay": "PHL", "Luzon": "PHL", "Penang": "MYS", "Johor": "MYS", "Kuantan": "MYS", "Kota Kinabalu": "MYS", "Langkawi": "MYS", "Siem Reap": "KHM",
    "Sihanoukville": "KHM", "Luang Prabang": "LAO", "Mandalay": "MMR", "Chittagong": "BGD", "Jaffna": "LKA", "Hambantota": "LKA", "Pokhara": "NPL", "Kandahar": "AFG",
    "Herat": "AFG", "Mazar-i-Sharif": "AFG", "Sydney": "AUS", "Melbourne": "AUS", "Perth": "AUS", "Brisbane": "AUS", "Adelaide": "AUS", "Darwin": "AUS", "Hobart": "AUS",
    "Auckland": "NZL", "Christchurch": "NZL", "Rarotonga": "COK",
    # Middle East and Africa
    "Dubai": "ARE", "Sharjah": "ARE", "Jeddah": "SAU", "Mecca": "SAU", "Medina": "SAU", "Dhahran": "SAU", "Taif": "SAU", "Neom": "SAU", "Isfahan": "IRN", "Natanz": "IRN",
    "Bushehr": "IRN", "Bandar Abbas": "IRN", "Mashhad": "IRN", "Kharg Island": "IRN", "Basra": "IRQ", "Erbil": "IRQ", "Mosul": "IRQ", "Kirkuk": "IRQ", "Aleppo": "SYR",
    "Haifa": "ISR", "Golan Heights": "SYR", "Gaza": "PSE", "Gaza Strip": "PSE", "West Bank": "PSE", "Rafah": "PSE", "East Jerusalem": "PSE", "Bethlehem": "PSE",
    "Hebron": "PSE", "Jenin": "PSE", "Aqaba": "JOR", "Istanbul": "TUR", "Izmir": "TUR", "Antalya": "TUR", "Hodeidah": "YEM", "Salalah": "OMN", "Alexandria": "EGY",
    "Sharm el-Sheikh": "EGY", "Sharm El-Sheikh": "EGY", "Sharm el Sheikh": "EGY", "Luxor": "EGY", "Sinai": "EGY", "Suez": "EGY", "Benghazi": "LBY", "Casablanca": "MAR",
    "Marrakesh": "MAR", "Marrakech": "MAR", "Oran": "DZA", "Darfur": "SDN", "Port Sudan": "SDN", "Tigray": "ETH", "Mombasa": "KEN", "Zanzibar": "TZA", "Goma": "COD",
    "Entebbe": "UGA", "Victoria Falls": "ZWE", "Lobito": "AGO", "Cabinda": "AGO", "Beira": "MOZ", "Timbuktu": "MLI", "Kano": "NGA", "Sun City": "ZAF", "Soweto": "ZAF",
    # Europe
    "Geneva": "CHE", "Zurich": "CHE", "Davos": "CHE", "Basel": "CHE", "Basle": "CHE", "Lausanne": "CHE", "Lucerne": "CHE", "Montreux": "CHE", "Lugano": "CHE",
    "Bürgenstock": "CHE", "Munich": "DEU", "Hamburg": "DEU", "Frankfurt": "DEU", "Cologne": "DEU", "Dresden": "DEU", "Leipzig": "DEU", "Duesseldorf": "DEU",
    "Düsseldorf": "DEU", "Stuttgart": "DEU", "Hanover": "DEU", "West Berlin": "DEU", "East Berlin": "DDR", "Ramstein": "DEU", "Heiligendamm": "DEU", "Meseberg": "DEU",
    "Aachen": "DEU", "Potsdam": "DEU", "Schloss Elmau": "DEU", "Nuremberg": "DEU", "Milan": "ITA", "Venice": "ITA", "Naples": "ITA", "Turin": "ITA", "Genoa": "ITA", "Florence": "ITA",
    "Trieste": "ITA", "Palermo": "ITA", "Bari": "ITA", "Taormina": "ITA", "Sicily": "ITA", "Sardinia": "ITA", "Apulia": "ITA", "Borgo Egnazia": "ITA", "Aviano": "ITA",
    "Lyon": "FRA", "Marseille": "FRA", "Strasbourg": "FRA", "Nice": "FRA", "Cannes": "FRA", "Biarritz": "FRA", "Deauville": "FRA", "Evian": "FRA", "Versailles": "FRA",
    "Toulouse": "FRA", "Bordeaux": "FRA", "Lille": "FRA", "Normandy": "FRA", "Grenoble": "FRA", "Bregancon": "FRA", "Barcelona": "ESP", "Seville": "ESP", "Malaga": "ESP",
    "Valencia": "ESP", "Granada": "ESP", "Bilbao": "ESP", "Palma": "ESP", "Catalonia": "ESP", "Rota": "ESP", "Edinburgh": "GBR", "Glasgow": "GBR", "Belfast": "GBR",
    "Gleneagles": "GBR", "Manchester": "GBR", "Birmingham": "GBR", "Liverpool": "GBR", "Cardiff": "GBR", "Oxford": "GBR", "Chequers": "GBR", "Bletchley Park": "GBR",
    "Cornwall": "GBR", "Carbis Bay": "GBR", "Lancaster House": "GBR", "Rotterdam": "NLD", "Amsterdam": "NLD", "Maastricht": "NLD", "Eindhoven": "NLD", "Antwerp": "BEL",
    "Bruges": "BEL", "Ghent": "BEL", "Salzburg": "AUT", "Graz": "AUT", "Innsbruck": "AUT", "Linz": "AUT", "Cracow": "POL", "Krakow": "POL", "Gdansk": "POL",
    "Rzeszow": "POL", "Rzeszów": "POL", "Poznan": "POL", "Lodz": "POL", "Bergen": "NOR", "Svalbard": "NOR", "Tromso": "NOR", "Gothenburg": "SWE", "Malmo": "SWE", "Tampere": "FIN", "Turku": "FIN",
    "Aarhus": "DNK", "Porto": "PRT", "Madeira": "PRT", "Azores": "PRT", "Thessaloniki": "GRC", "Salonika": "GRC", "Crete": "GRC", "Piraeus": "GRC", "Corfu": "GRC",
    "Dubrovnik": "HRV", "Split": "HRV", "Banja Luka": "BIH", "Srebrenica": "BIH", "Dayton, Ohio": "USA", "Novi Sad": "SRB", "Nis": "SRB", "Mitrovica": "XKX",
    "Varna": "BGR", "Plovdiv": "BGR", "Constanta": "ROU", "Timisoara": "ROU", "Brno": "CZE", "Kosice": "SVK", "Bled": "SVN", "Debrecen": "HUN", "Ohrid": "MKD",
    "Cork": "IRL", "Shannon": "IRL", "Limassol": "CYP", "Kaunas": "LTU", "Klaipeda": "LTU", "Tartu": "EST",
    # the Americas
    "New York": "USA", "New York City": "USA", "San Francisco": "USA", "Los Angeles": "USA", "Chicago": "USA", "Boston": "USA", "Houston": "USA", "Dallas": "USA",
    "Miami": "USA", "Atlanta": "USA", "Seattle": "USA", "Philadelphia": "USA", "Detroit": "USA", "Denver": "USA", "San Diego": "USA", "Las Vegas": "USA", "New Orleans": "USA",
    "Pittsburgh": "USA", "Honolulu": "USA", "Anchorage": "USA", "Alaska": "USA", "Hawaii": "USA", "California": "USA", "Texas": "USA", "Florida": "USA", "Palm Beach": "USA", "West Palm Beach": "USA",
    "Mar-a-Lago": "USA", "Camp David": "USA", "Sunnylands": "USA", "Rancho Mirage": "USA", "Wilmington": "USA", "Wilmington, Delaware": "USA", "Rehoboth Beach": "USA", "Sea Island": "USA", "Woodside": "USA",
    "Guantanamo Bay": "CUB", "Guantanamo": "CUB", "Pearl Harbor": "USA", "Cleveland": "USA", "Minneapolis": "USA", "Milwaukee": "USA", "Baltimore": "USA", "Phoenix": "USA", "St. Louis": "USA",
    "Indianapolis": "USA", "Nashville": "USA", "Charlotte": "USA", "Norfolk": "USA", "Bedminster": "USA", "Kennebunkport": "USA", "Blair House": "USA", "Fort Bragg": "USA",
    "Joint Base Andrews": "USA", "Santa Barbara": "USA", "San Antonio": "USA", "Fort Worth": "USA", "Salt Lake City": "USA", "Portland": "USA", "Sacramento": "USA", "Buffalo": "USA", "Tulsa": "USA", "Maui": "USA",
    "Puerto Vallarta": "MEX", "Cancun": "MEX", "Tijuana": "MEX", "Monterrey": "MEX", "Guadalajara": "MEX", "Los Cabos": "MEX", "Ciudad Juarez": "MEX", "Acapulco": "MEX", "Toronto": "CAN",
    "Montreal": "CAN", "Vancouver": "CAN", "Quebec": "CAN", "Quebec City": "CAN", "Calgary": "CAN", "Edmonton": "CAN", "Winnipeg": "CAN", "Halifax": "CAN", "Banff": "CAN", "Kananaskis": "CAN",
    "Charlevoix": "CAN", "Alberta": "CAN", "Ontario": "CAN", "British Columbia": "CAN", "Rio de Janeiro": "BRA", "Sao Paulo": "BRA", "São Paulo": "BRA", "Belem": "BRA", "Belém": "BRA", "Manaus": "BRA",
    "Fortaleza": "BRA", "Salvador": "BRA", "Porto Alegre": "BRA", "Recife": "BRA", "Cusco": "PER", "Cartagena": "COL", "Medellin": "COL", "Cali": "COL", "Guayaquil": "ECU", "Valparaiso": "CHL",
    "Punta del Este": "URY", "Mar del Plata": "ARG", "Bariloche": "ARG", "Cordoba": "ARG", "Maracaibo": "VEN", "Esquipulas": "GTM", "Darien": "PAN", "Montego Bay": "JAM", "Havana Harbor": "CUB",
}

VENUES: dict[str, str] = {
    "Great Hall of the People": "CHN", "Diaoyutai State Guesthouse": "CHN", "Diaoyutai": "CHN", "Tiananmen Square": "CHN", "Oval Office": "USA", "Rose Garden": "USA", "East Room": "USA",
    "Roosevelt Room": "USA", "Cabinet Room": "USA", "Situation Room": "USA", "Naval Observatory": "USA", "Vice President's Residence": "USA", "Capitol Hill": "USA", "U.S. Capitol": "USA",
    "Arlington National Cemetery": "USA", "United Nations headquarters": "USA", "UN headquarters": "USA", "UN Headquarters": "USA", "U.N. headquarters": "USA", "United Nations Headquarters": "USA",
    "NATO headquarters": "BEL", "NATO Headquarters": "BEL", "Buckingham Palace": "GBR", "Windsor Castle": "GBR", "Westminster": "GBR", "Elysee Palace": "FRA", "Élysée Palace": "FRA",
    "Grand Kremlin Palace": "RUS", "Red Square": "RUS", "Novo-Ogaryovo": "RUS", "Bocharov Ruchei": "RUS", "Konstantinovsky Palace": "RUS", "Hyderabad House": "IND", "Rashtrapati Bhavan": "IND",
    "Palacio da Alvorada": "BRA", "Planalto Palace": "BRA", "Itamaraty Palace": "BRA", "Malacanang Palace": "PHL", "Malacañang Palace": "PHL", "Akasaka Palace": "JPN", "Yasukuni Shrine": "JPN",
    "Chigi Palace": "ITA", "Palazzo Chigi": "ITA", "Quirinale Palace": "ITA", "Bellevue Palace": "DEU", "Schloss Bellevue": "DEU", "Istana": "SGP", "Bogor Palace": "IDN", "Merdeka Palace": "IDN",
    "Dolmabahce Palace": "TUR", "Vahdettin Pavilion": "TUR", "Palace of Independence": "BLR", "Independence Palace": "BLR", "Akorda": "KAZ", "Kuksaroy": "UZB", "Palais des Nations": "CHE",
    "Palace of Nations": "CHE", "Palais Coburg": "AUT", "Hofburg": "AUT", "Moncloa Palace": "ESP", "Zarzuela Palace": "ESP", "Casa Rosada": "ARG", "La Moneda": "CHL", "St. Peter's Basilica": "VAT",
    "Apostolic Palace": "VAT", "Peace Palace": "NLD", "Presidential Palace": "", "Government House": "", "State Duma": "RUS", "Knesset": "ISR", "Bundestag": "DEU", "Capitol": "USA",
}

REGIONS: dict[str, str] = {
    "Red Sea": "", "Black Sea": "", "Baltic Sea": "", "South China Sea": "", "East China Sea": "", "Yellow Sea": "", "Sea of Japan": "", "Sea of Okhotsk": "", "Sea of Azov": "", "Caspian Sea": "",
    "Mediterranean": "", "Mediterranean Sea": "", "Aegean Sea": "", "Aegean": "", "Adriatic": "", "North Sea": "", "Arabian Sea": "", "Indian Ocean": "", "Pacific Ocean": "", "Atlantic Ocean": "", "Arctic Ocean": "",
    "Bay of Bengal": "", "Gulf of Aden": "", "Gulf of Oman": "", "Gulf of Mexico": "", "Gulf of Guinea": "", "Gulf of Thailand": "", "Gulf of Finland": "", "Persian Gulf": "", "Arabian Gulf": "",
    "Strait of Hormuz": "", "Straits of Hormuz": "", "Taiwan Strait": "", "Taiwan Straits": "", "Strait of Malacca": "", "Bab el-Mandeb": "", "Bering Strait": "", "Korean Peninsula": "", "Korean peninsula": "",
    "Horn of Africa": "", "Sahel": "", "Western Balkans": "", "Balkans": "", "Baltics": "", "South Caucasus": "", "Caucasus": "", "Arctic": "", "Antarctic": "", "Mekong": "", "Mekong River": "",
    "Amazon": "", "Arabian Peninsula": "", "Iberian Peninsula": "", "Himalayas": "", "Spratly Islands": "", "Paracel Islands": "", "Senkaku Islands": "", "Diaoyu Islands": "", "Kuril Islands": "",
    "Second Thomas Shoal": "", "Scarborough Shoal": "", "Amur River": "", "Demilitarized Zone": "", "DMZ": "", "Northern Limit Line": "", "Gulf": "",
}

STATES: frozenset[str] = frozenset((
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky",
    "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York",
    "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia",
    "Washington State", "Washington state", "West Virginia", "Wisconsin", "Wyoming", "Ariz.", "Calif.", "Conn.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "Mass.", "Mich.", "Minn.", "Miss.",
    "Mo.", "Neb.", "Okla.", "Ore.", "Pa.", "Tenn.", "Tex.", "Va.", "Wash.", "Wis.",
))
"""States of the USA: after a comma they say where the town before lies."""
