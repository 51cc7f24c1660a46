"""Topics of society, knowledge and nature."""

from __future__ import annotations

from bilat_cli.rules.topics._record import Topic

SOCIETY = (
    Topic(
        name="topic.technology",
        slug="technology",
        label="Technology",
        synonyms=("tech", "ai", "artificial intelligence", "semiconductors", "digital", "telecom"),
        identifiers=(
            "eurovoc:64; eurovoc:3236; eurovoc:6411; eurovoc:6416; medtop:20000756; "
            "medtop:20001298; medtop:20000230; plover:technology"
        ),
        cues="""
        technolog*; tech; high-tech; semiconductor; chip; microchip; artificial intelligence; AI
        digital*; data center; data centre; cloud; quantum; 5G; 6G; telecom*; broadband
        fiber optic; fibre optic; undersea cable; software; supercomputer; computer; biotech*
        innovati*; robot*; electronics; automation; critical and emerging; emerging technologies
        open ran; smart city; cybertechnology
        """,
        examples=("A semiconductor plant was announced.", "They talked about AI."),
        counter_examples=("The chipmunk ran.",),
    ),
    Topic(
        name="topic.science",
        slug="science",
        label="Science and research",
        parent="technology",
        synonyms=("research", "scientific"),
        identifiers=(
            "eurovoc:36; eurovoc:3606; medtop:13000000; medtop:20000735; plover:technology"
        ),
        cues="""
        science; scientific; scientist; research; researcher; laboratory; laboratories
        joint research; fusion; physics; antarctic*; arctic research; STEM; biomedic*; genom*
        national science foundation; science and technology; polar
        """,
        examples=("Scientists met at a laboratory.",),
        counter_examples=("His conscience was clear.",),
    ),
    Topic(
        name="topic.space",
        slug="space",
        label="Space",
        parent="technology",
        synonyms=("outer space", "satellites", "lunar"),
        identifiers="eurovoc:4826; medtop:20000739; plover:technology",
        cues="""
        space; outer space; space station; spaceflight; spacecraft; satellite; NASA; roscosmos
        lunar; moon; mars; artemis; astronaut; cosmonaut; orbit; space dialogue
        space cooperation; rocket launch; space launch
        """,
        examples=("A lunar mission needs astronauts.",),
        counter_examples=("This office space is small.",),
    ),
    Topic(
        name="topic.culture",
        slug="culture",
        label="Culture",
        synonyms=("cultural", "arts", "heritage", "people-to-people"),
        identifiers="eurovoc:2831; medtop:01000000; medtop:20000038",
        cues="""
        cultur*; years of culture; year of culture; museum; film; cinema; festival; theatre
        theater; music; musical; concert; opera; ballet; art; artist; heritage; literature
        people-to-people; cultural relics; exhibition; library; translation; language; panda
        cuisine; fulbright; landings anniversary; theme year; commemorat*; ceremony of
        """,
        examples=("A film festival opened.", "Cultural exchanges grow."),
        counter_examples=("The agriculturist left.", "He tried a smart cart."),
    ),
    Topic(
        name="topic.sport",
        slug="sport",
        label="Sport",
        parent="culture",
        synonyms=("sports", "olympics", "football"),
        identifiers="medtop:15000000",
        cues="""
        sport; sporting; olympic; paralympic*; football; soccer; world cup; athlete; basketball
        ice hockey; ping-pong; table tennis; stadium; tournament; championship
        """,
        examples=("The Year of Sports opened.",),
        counter_examples=("Passports were checked.",),
    ),
    Topic(
        name="topic.education",
        slug="education",
        label="Education",
        synonyms=("universities", "students", "schools", "youth"),
        identifiers="eurovoc:32; eurovoc:3206; eurovoc:3211; medtop:05000000",
        cues="""
        educat*; university; universities; student; school; college; scholarship; academic
        teacher; fulbright; youth; curriculum; study abroad; exchange program
        exchange programme; fellowship; vocational; confucius institute; campus; degree
        """,
        examples=("Students won scholarships.",),
        counter_examples=("He studied the map in the schoolyard.",),
    ),
    Topic(
        name="topic.tourism",
        slug="tourism",
        label="Tourism and visas",
        synonyms=("visas", "travel", "tourists"),
        identifiers="eurovoc:2826; eurovoc:2811; medtop:10000000; plover:migration",
        cues="""
        tourism; tourist; visa; visa-free; visa waiver; visitor; visitor arrivals; travellers; travelers
        foreign arrivals; international arrivals; overnight stay; vacation*; holiday resort
        travel ban; holidaymaker; group tours; inbound visitors; sightseeing; hotel
        """,
        examples=("Visa-free travel for tourists began.",),
        counter_examples=("Vis-a-vis the rest.",),
    ),
    Topic(
        name="topic.migration",
        slug="migration",
        label="Migration",
        synonyms=("refugees", "asylum", "immigration"),
        identifiers="eurovoc:2811; medtop:20000771; plover:migration; plover:asylum",
        cues="""
        migra*; irregular crossing; illegal crossing; immigra*; emigra*; refugee; asylum; displaced persons; displaced people; deport*
        resettl*; diaspora; border crossing; visa; guest worker; unaccompanied minor
        encounters at the border; repatriat*
        """,
        examples=("Refugees sought asylum.",),
        counter_examples=("He lives on a mirage.",),
    ),
    Topic(
        name="topic.health",
        slug="health",
        label="Health",
        synonyms=("medicine", "pandemic", "vaccines"),
        identifiers="eurovoc:2841; medtop:07000000; plover:health",
        cues="""
        health; healthcare; public health; medical; medicine; hospital; disease; vaccine
        vaccinat*; COVID; COVID-19; pandemic; virus; AIDS; HIV; malaria; cancer; doctor; nurse
        pharmaceutic*; PPE; masks; outbreak; epidemic; WHO; CDC; antimicrobial; mental health
        patients; dose; ventilator; overdose
        """,
        examples=("Vaccine doses reached the hospital.",),
        counter_examples=("The ship set sail.", "Those who came."),
    ),
    Topic(
        name="topic.environment",
        slug="environment",
        label="Environment and climate",
        synonyms=("climate", "green", "nature", "emissions"),
        identifiers=(
            "eurovoc:52; eurovoc:5206; eurovoc:5211; eurovoc:5216; medtop:06000000; "
            "medtop:20000418; plover:environment; plover:disasters"
        ),
        cues="""
        environment; environmental; climate; climate change; climate crisis; emission; carbon
        greenhouse; net-zero; net zero; methane; decarboni*; degrees celsius; biodiversity
        forest; deforestation; amazon fund; conservation; wildlife; pollution; sustainab*
        clean energy; green; energy transition; renewable; ocean; drought; glacier
        paris agreement; COP26; COP27; COP28; COP29; COP30; acid rain; zero-emission; plastic
        water quality; circular economy
        """,
        examples=("Emissions fell with clean energy.",),
        counter_examples=("He met Mr. Greenspan.",),
    ),
    Topic(
        name="topic.media",
        slug="media",
        label="Media",
        synonyms=("press", "journalists", "broadcasting"),
        identifiers="eurovoc:3226; medtop:20000045",
        cues="""
        media; journalis*; newspaper; broadcast*; television; radio; news agency; publisher
        correspondent; free press; state media; social media; press freedom
        """,
        examples=("Journalists and state media came.",),
        counter_examples=("Immediate action.",),
    ),
)
