"""Names of currencies that several countries share, and whose currency each is.

The country that the sentence names, else the pair of the report, says which is meant; where
neither has a currency of that name, the most usual one is assumed. Either way the fields of the
fact say that the unit was assumed.
"""

from __future__ import annotations

from bilat_cli.rules.facts._record import Example, Unit

SHARED_MONEY = (
    Unit(
        name="fact.money.peso",
        unit="MXN",
        dimension="money",
        words="peso",
        assumed=True,
        among="MEX MXN; PHL PHP; ARG ARS; CHL CLP; COL COP; CUB CUP; DOM DOP; URY UYU",
        examples=(Example("It offers 20 mln pesos.", 20000000, "MXN"),),
    ),
    Unit(
        name="fact.money.rupee",
        unit="INR",
        dimension="money",
        words="rupee",
        signs="rs",
        assumed=True,
        among="IND INR; PAK PKR; LKA LKR; NPL NPR; MUS MUR; SYC SCR",
        examples=(Example("It offers 20 mln rupees.", 20000000, "INR"),),
    ),
    Unit(
        name="fact.money.pound",
        unit="GBP",
        dimension="money",
        words="pound",
        assumed=True,
        among="GBR GBP; EGY EGP; LBN LBP; SYR SYP; SDN SDG; SSD SSP; CYP CYP; IRL IEP",
        examples=(Example("It offers 20 mln pounds.", 20000000, "GBP"),),
    ),
    Unit(
        name="fact.money.crown",
        unit="SEK",
        dimension="money",
        words="crown; krona; kronor",
        assumed=True,
        among="SWE SEK; NOR NOK; DNK DKK; ISL ISK; CZE CZK; CSK CSK; SVK SKK; EST EEK",
        examples=(Example("It offers 20 mln crowns.", 20000000, "SEK"),),
    ),
    Unit(
        name="fact.money.krone",
        unit="NOK",
        dimension="money",
        words="krone; kroner",
        assumed=True,
        among="NOR NOK; DNK DKK; GRL DKK; FRO DKK",
        examples=(Example("It offers 20 mln kroner.", 20000000, "NOK"),),
    ),
    Unit(
        name="fact.money.franc",
        unit="FRF",
        dimension="money",
        words="franc",
        assumed=True,
        among="FRA FRF; CHE CHF; BEL BEF; LUX LUF; RWA RWF; BDI BIF; COD CDF; GIN GNF; DJI DJF; "
        "SEN XOF; CIV XOF; MLI XOF; BFA XOF; NER XOF; BEN XOF; TGO XOF; CMR XAF; GAB XAF; "
        "TCD XAF; COG XAF; CAF XAF; GNQ XAF; MDG MGF; COM KMF",
        examples=(Example("It offers 20 mln francs.", 20000000, "FRF"),),
    ),
    Unit(
        name="fact.money.dinar",
        unit="KWD",
        dimension="money",
        words="dinar",
        assumed=True,
        among="KWT KWD; IRQ IQD; JOR JOD; DZA DZD; TUN TND; LBY LYD; BHR BHD; SRB RSD; "
        "MKD MKD; YUG YUD; SDN SDD",
        examples=(Example("It offers 20 mln dinars.", 20000000, "KWD"),),
    ),
    Unit(
        name="fact.money.riyal",
        unit="SAR",
        dimension="money",
        words="riyal",
        assumed=True,
        among="SAU SAR; QAT QAR; OMN OMR; YEM YER",
        examples=(Example("It offers 20 mln riyals.", 20000000, "SAR"),),
    ),
    Unit(
        name="fact.money.rial",
        unit="IRR",
        dimension="money",
        words="rial",
        assumed=True,
        among="IRN IRR; OMN OMR; YEM YER; QAT QAR",
        examples=(Example("It offers 20 mln rials.", 20000000, "IRR"),),
    ),
    Unit(
        name="fact.money.dirham",
        unit="AED",
        dimension="money",
        words="dirham",
        assumed=True,
        among="ARE AED; MAR MAD",
        examples=(Example("It offers 20 mln dirhams.", 20000000, "AED"),),
    ),
    Unit(
        name="fact.money.lira",
        unit="ITL",
        dimension="money",
        words="lira; lire",
        assumed=True,
        among="ITA ITL; TUR TRY; SYR SYP; LBN LBP; MLT MTL",
        examples=(Example("It spent 30 billion lire.", 30000000000, "ITL"),),
    ),
    Unit(
        name="fact.money.ruble",
        unit="RUB",
        dimension="money",
        words="ruble; rouble",
        assumed=True,
        among="RUS RUB; BLR BYN; SUN SUR",
        examples=(Example("It cost 90 billion rubles.", 90000000000, "RUB"),),
    ),
    Unit(
        name="fact.money.shilling",
        unit="KES",
        dimension="money",
        words="shilling",
        signs="sh; shs",
        assumed=True,
        among="KEN KES; TZA TZS; UGA UGX; SOM SOS",
        examples=(Example("It spent 30 mln shillings.", 30000000, "KES"),),
    ),
    Unit(
        name="fact.money.kwacha",
        unit="ZMW",
        dimension="money",
        words="kwacha",
        assumed=True,
        among="ZMB ZMW; MWI MWK",
        examples=(Example("It spent 30 mln kwacha.", 30000000, "ZMW"),),
    ),
    Unit(
        name="fact.money.manat",
        unit="AZN",
        dimension="money",
        words="manat",
        assumed=True,
        among="AZE AZN; TKM TMT",
        examples=(Example("It spent 30 mln manats.", 30000000, "AZN"),),
    ),
)
