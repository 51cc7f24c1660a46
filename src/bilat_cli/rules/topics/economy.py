"""Topics of the economy."""

from __future__ import annotations

from bilat_cli.rules.topics._record import Topic

ECONOMY = (
    Topic(
        name="topic.economy",
        slug="economy",
        label="Economy",
        synonyms=("economic", "economics", "growth", "labour", "labor", "jobs", "employment"),
        identifiers=(
            "eurovoc:16; eurovoc:1606; eurovoc:1611; eurovoc:1626; medtop:04000000; "
            "medtop:20000344; medtop:20000346; plover:economic"
        ),
        cues="""
        econom*; macroeconom*; socioeconom*; GDP; GNP; gross domestic product
        gross national product; inflation; recession; unemployment; job; workforce; worker
        labor force; labour force; prosperity; tax credit; prosper; business; private sector
        fiscal policy; fiscal stimulus; budget deficit; productivity; consumer price
        middle class; supply chain; belt and road; entrepreneur*; startup; start-up
        market economy; stimulus
        """,
        examples=("The economies of both grew.", "It supports 4,000 jobs in two states."),
        counter_examples=("She did a great favour to him.",),
    ),
    Topic(
        name="topic.trade",
        slug="trade",
        label="Trade",
        parent="economy",
        synonyms=("commerce", "exports", "imports", "tariffs", "customs"),
        identifiers=(
            "eurovoc:20; eurovoc:2006; eurovoc:2011; eurovoc:2016; eurovoc:2021; "
            "medtop:20000377; medtop:20000374; plover:economic"
        ),
        cues="""
        trade; two-way trade; trading; trader; trading partner; tariff*; duty-free; import
        imported; importing; importer; export; exported; exporting; exporter; exportation
        customs; commerce; commercial; e-commerce; free trade; trade deficit; trade surplus
        trade balance; market access; rules of origin; quota; anti-dumping; dumping
        protectionis*; antidumping; countervailing; most favored nation; GATT; WTO; CAFTA; NAFTA
        USMCA; RCEP; CPTPP; world trade organization; purchase; purchased; purchasing; sale
        sell; sold; buy; buying; order for; orders for; deal valued; deal worth; goods
        merchandise; shipment; import duties; import duty; retaliatory duties; non-tariff
        trade war; unfair trad*; trade pact; countertrade; barter; re-export; counter-trade
        """,
        examples=(
            "Two-way trade passed 30 billion dollars.",
            "Tariffs on steel were cut.",
            "The airline will purchase 30 aircraft.",
        ),
        counter_examples=("A sailor knows the trade winds.",),
    ),
    Topic(
        name="topic.finance",
        slug="finance",
        label="Finance",
        parent="economy",
        synonyms=("financial", "banking", "currency", "settlement", "money", "debt"),
        identifiers=(
            "eurovoc:24; eurovoc:2406; eurovoc:2416; eurovoc:2426; medtop:20000274; "
            "medtop:20000379; plover:economic"
        ),
        cues="""
        financ*; bank; banking; banker; currency; currencies; exchange rate; monetary; loan
        lend; lending; lender; credit; debt; bond; green bond; settlement in; local currencies
        yuan settlement; national currencies; interest rate; IMF; world bank; monetary fund
        central bank; reschedul*; creditor; debtor; repay*; arrears; paris club
        export-import bank; EXIM; pension fund; superannuation; capital markets; stock exchange
        shares; shareholder; letters of interest; letter of interest; dividend; liquidity
        payment; balance of payments; current account; swap line; SWIFT; treasury; treasuries
        mortgage; remittance; refinanc*; borrow*; microfinance; DFC; development finance; guarantee facility
        money laundering; funding; fund; co-financ*; cofinanc*
        """,
        examples=("The central bank raised its interest rate.", "They settle in local currencies."),
        counter_examples=("Bancroft spoke.",),
    ),
    Topic(
        name="topic.investment",
        slug="investment",
        label="Investment",
        parent="finance",
        synonyms=("investments", "fdi", "capital"),
        identifiers="eurovoc:2421; plover:economic",
        cues="""
        invest; invested; investing; investment; investor; co-invest*; coinvest*; reinvest*; FDI
        joint venture; takeover; acquisition; equity stake; privatis*; privatiz*
        venture capital; stake in
        """,
        examples=("Firms will invest there.", "An investment treaty was initialled."),
        counter_examples=("The inventor came.", "They wear vests."),
    ),
    Topic(
        name="topic.energy",
        slug="energy",
        label="Energy",
        synonyms=("oil", "gas", "power", "electricity", "nuclear energy", "opec"),
        identifiers=(
            "eurovoc:66; eurovoc:6606; eurovoc:6611; eurovoc:6616; eurovoc:6621; "
            "eurovoc:6626; medtop:20000256; medtop:20001243; medtop:20000265; "
            "medtop:20000257; plover:natural_resource"
        ),
        cues="""
        energ*; energy security; oil; crude; crude oil; petroleum; natural gas; gas; LNG; LPG
        gasoline; diesel; refinery; refineries; refined products; barrel; bpd; bcm; pipeline
        OPEC; coal; electricity; electric power; electrif*; power plant; power station; power grid; power-grid
        grid; nuclear power; nuclear energy; civil nuclear; nuclear fuel; nuclear reactor
        reactor; uranium; solar; wind power; wind farm; offshore wind; hydropower
        hydroelectric*; hydrogen; renewable; geothermal; biofuel*; ethanol; fuel; decarboni*
        gigawatt; megawatt; GW; MW; interconnector; rosatom; gazprom; drilling; oilfield
        oil field; petrochemical; IAEA; enrichment; small modular reactor; natural gas market
        gas storage; heating oil; kilowatt
        """,
        examples=("Crude oil deliveries doubled.", "A 1,200-megawatt plant opens."),
        counter_examples=("The gazebo stood in oily light.",),
    ),
    Topic(
        name="topic.transport",
        slug="transport",
        label="Transport",
        synonyms=("transportation", "aviation", "shipping", "railways", "logistics"),
        identifiers=(
            "eurovoc:48; eurovoc:4806; eurovoc:4811; eurovoc:4816; eurovoc:4821; "
            "eurovoc:4826; medtop:20000343; plover:economic"
        ),
        cues="""
        transport; transportation; railway; rail; railroad; high-speed rail; airline; airport
        direct flight; flights; air service; aviation; Boeing; Airbus; aircraft; airliner
        jetliner; shipping; shipyard; shipowner; port; seaport; freight; freight train; cargo
        container; vessel; tanker; highway; expressway; bridge across; bridge over
        border bridge; logistic*; corridor; maritime trade; navigation; ferry; canal; locomotive
        metro line; subway; truck; trucking; roads; shipbuilding; electric vehicle; connectivity
        """,
        examples=("A freight train left the port.", "Airlines add direct flights."),
        counter_examples=("It was imported and reported.",),
    ),
    Topic(
        name="topic.agriculture",
        slug="agriculture",
        label="Agriculture and food",
        parent="economy",
        synonyms=("food", "farming", "grain", "fisheries"),
        identifiers=(
            "eurovoc:56; eurovoc:60; eurovoc:5606; eurovoc:6026; medtop:20000210; "
            "plover:economic; plover:human_security"
        ),
        cues="""
        agricultur*; agribusiness; agri-food; farm; farmer; farming; food; foodstuff
        food security; grain; wheat; corn; maize; soybean; soy; rice; barley; sugar; coffee
        cocoa; rubber; palm oil; cotton; beef; pork; poultry; meat; dairy; milk; butter
        livestock; cattle; fish; fishing; fishery; fisheries; seafood; crop; harvest; fertilizer
        fertiliser; irrigation; vegetable oil; oilseed; rapeseed; sorghum; feed grain; tea
        fruit; famine; hunger; USDA; FAO; subsidised wheat; bushel; citrus; wine
        """,
        examples=("Wheat sales to Morocco rose.", "Food security comes first."),
        counter_examples=("The pharmacy was shut.",),
    ),
    Topic(
        name="topic.industry",
        slug="industry",
        label="Industry",
        parent="economy",
        synonyms=("manufacturing", "industrial", "mining", "minerals"),
        identifiers=(
            "eurovoc:68; eurovoc:6806; eurovoc:6816; eurovoc:6821; eurovoc:6826; "
            "medtop:20000209; plover:economic"
        ),
        cues="""
        industr*; manufactur*; factory; factories; steel; steelmaker; aluminium; aluminum
        copper; zinc; nickel; tin; lead and zinc; iron ore; mine; mining; miner; mineral
        critical mineral; rare earth; lithium; cobalt; gallium; smelter; metal; gold; silver
        platinum; cement; chemical; carmaker; automaker; automobile; automotive; auto parts
        cars; textile; apparel; machinery; machine tool; shipbuilding; shipbuilder; shipyard
        Boeing; Airbus; aerospace; supplier; supply chains; production line; assembly plant
        assembly line; refinery; industrial base; magnet; graphite; timber; lumber; pulp
        paper mill; plywood; tungsten; ore
        """,
        examples=("A steel factory opened.", "Rare earths will be mined there."),
        counter_examples=("Whoever it was left.",),
    ),
)
