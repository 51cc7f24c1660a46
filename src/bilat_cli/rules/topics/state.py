"""Topics of states among themselves."""

from __future__ import annotations

from bilat_cli.rules.topics._record import Topic

STATE = (
    Topic(
        name="topic.diplomacy",
        slug="diplomacy",
        label="Diplomacy",
        synonyms=("diplomatic", "relations", "foreign policy", "foreign affairs"),
        identifiers=(
            "eurovoc:08; eurovoc:0806; medtop:20000639; medtop:20000638; plover:diplomatic"
        ),
        cues="""
        diplomat*; diplomacy; embassy; embassies; ambassador; consulate; consul; envoy
        bilateral relations; bilateral ties; bilateral relationship; bilateral meeting
        bilateral; heads of state; heads of government; head of state; head of government
        foreign ministry; foreign ministries; foreign affairs; state visit
        official visit; working visit; strategic partnership; comprehensive partnership
        partnership; trilateral; regular meeting; joint communique; joint communiqué
        joint statement; joint declaration; memorandum of understanding; friendship
        good-neighborl*; good-neighbourl*; state department; secretary of state
        two heads of state; mutual trust; strategic dialogue; strategic coordination
        presidential visit; met with president; met with prime minister; summit; two leaders
        alliance; oldest ally; allies; political dialogue; high-level dialogue
        ministerial dialogue; treaty
        """,
        examples=("They opened an embassy.", "Bilateral ties deepened."),
        counter_examples=("He won a diploma.",),
    ),
    Topic(
        name="topic.multilateral",
        slug="multilateral",
        label="Multilateral bodies",
        parent="diplomacy",
        synonyms=(
            "un",
            "united nations",
            "sco",
            "brics",
            "g20",
            "g7",
            "asean",
            "international organisations",
        ),
        identifiers=(
            "eurovoc:76; eurovoc:7606; eurovoc:7616; eurovoc:7621; medtop:20000644; "
            "plover:diplomatic"
        ),
        cues="""
        multilateral*; United Nations; UN; U.N; UNESCO; UNHCR; UNICEF; SCO; BRICS; G7; G-7; G20
        G-20; group of seven; group of twenty; APEC; ASEAN; african union; AU summit; NATO; OSCE
        OPCW; OECD; shanghai cooperation organization; shanghai cooperation organisation
        european union; EU; EC; eurasian economic union; EAEU; COP26; COP27; COP28; COP29; COP30
        quad leaders; quad summit; security council; general assembly; arab league
        gulf cooperation council; GCC; OAS; organization of american states
        pacific islands forum; summit for democracy; WTO; GATT; IMF; world bank
        commonwealth of independent states; CSTO; international organization; Quad
        indo-pacific economic framework; european commission; european community; multipolar*
        common market; mercosur; CARICOM; commonwealth heads; summit of the americas
        """,
        examples=("They met at the G20.", "Multilateral cooperation matters."),
        counter_examples=("The quadrant is small.",),
    ),
    Topic(
        name="topic.defence",
        slug="defence",
        label="Defence",
        synonyms=("defense", "military", "armed forces", "arms"),
        identifiers="eurovoc:0821; medtop:20000598; plover:military",
        cues="""
        defence; defense; defensive; military; militaries; armed forces; army; navy; naval
        air force; troops; soldier; marines; weapon; weaponry; arms; arms control
        arms reduction; arms sale; missile; warhead; nuclear weapon; deterren*; denucleari*
        disarm*; drawdown; fighter jet; fighter aircraft; warship; frigate; destroyer; submarine
        helicopter; tank; artillery; ammunition; munition; howitzer; javelin; stinger; himars
        drone; air defense; air defence; joint exercise; military exercise; war game; drills
        joint training; coast guard; maritime domain awareness; general staff; pentagon
        combined forces; peacekeep*; AUKUS; INF; interceptor; rocket; security assistance
        unmanned underwater; apache; airborne warning; battle management; combat
        maritime exercise; logistics support agreement
        """,
        examples=("The navies held joint exercises.", "Missiles were fired."),
        counter_examples=("She shrugged her shoulders.",),
    ),
    Topic(
        name="topic.security",
        slug="security",
        label="Security",
        synonyms=("terrorism", "counter-terrorism", "intelligence", "crime"),
        identifiers=(
            "eurovoc:0816; eurovoc:0431; medtop:20000053; plover:terrorism; "
            "plover:intelligence; plover:cbrn"
        ),
        cues="""
        coast guard; patrol boat; patrol vessel; border police
        security; national security; security council; security cooperation; security adviser
        security advisor; terror*; counterterror*; counter-terror*; extremis*; intelligence
        espionage; spy; spies; border guard; nonproliferation; non-proliferation; proliferation
        hostage; piracy; fentanyl; drug trafficking; traffick*; narcotic*; smuggl*
        organized crime; organised crime; transnational crime; safeguard
        weapons of mass destruction; chemical weapon; biological weapon; law enforcement; ISIS
        hijack*; memorandum nato
        """,
        examples=("They fight terrorism.", "A security dialogue was held."),
        counter_examples=("He spilled it on the carpet.",),
    ),
    Topic(
        name="topic.conflict",
        slug="conflict",
        label="Conflict and peace",
        synonyms=("war", "peace", "ceasefire"),
        identifiers=(
            "eurovoc:0816; medtop:16000000; medtop:20000056; medtop:20000073; "
            "plover:territory; plover:peacekeeping"
        ),
        cues="""
        war; wartime; warfare; conflict; ceasefire; cease-fire; truce; armistice; invasion
        invade*; aggression; attack; attacked; airstrike; air strike; bombing; bombardment
        hostilities; fighting; battle; battlefield; peace; peace talks; peace process
        peace plan; casualt*; civilians killed; killed; insurgen*; rebel; guerrilla*; coup
        occupation; occupied; D-Day; landings; genocide; massacre; Houthi; veteran
        humanitarian corridor; refugees from war; siege; shelling; prisoners of war
        prisoner exchange
        """,
        examples=("The ceasefire held.", "Attacks on ships went on."),
        counter_examples=("Forward and onward they went.",),
    ),
    Topic(
        name="topic.sanctions",
        slug="sanctions",
        label="Sanctions",
        parent="diplomacy",
        synonyms=("embargo", "embargoes", "export controls"),
        identifiers="eurovoc:2006; medtop:20000642; plover:economic; plover:diplomatic",
        cues="""
        sanction; sanctioned; sanctioning; embargo*; boycott*; trade ban; import ban; export ban
        export control; asset freeze; freeze assets; blocking assets; OFAC; entity list
        price cap; oligarch*; blacklist*; restrictive measure
        """,
        examples=("The embargo was lifted.", "New sanctions hit banks."),
        counter_examples=("The sanctity of the home.",),
    ),
    Topic(
        name="topic.aid",
        slug="aid",
        label="Aid and development",
        synonyms=("assistance", "development aid", "humanitarian", "relief", "disasters"),
        identifiers="eurovoc:0811; plover:human_security; plover:disasters",
        cues="""
        aid; humanitarian; humanitarian assistance; humanitarian aid; assistance
        development assistance; security assistance; foreign aid; food aid; relief
        disaster relief; donat*; donor; grant; earthquake; flood; USAID; earthquake relief
        emergency supplies; development aid; official development assistance
        technical assistance; COVAX; aid package
        """,
        examples=("Humanitarian assistance arrived.", "Doses were donated."),
        counter_examples=("He said that it was paid.",),
    ),
)
