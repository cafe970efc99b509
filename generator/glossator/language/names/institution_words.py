"""Words of the names of institutions: what they are (university, ministry), what they are about, well-known names."""

from glossator.language.names.words import PLACES

OF_HEADS = frozenset(
    "Academy Agency Alliance Association Bank Board Bureau Center Centers Centre Centres Chamber Clinic College"
    " Commission"
    " Confederation Conservatory Council Court Department Faculty Federation Foundation Hospital Institute"
    " Institutes Institution Laboratory Library Ministry Museum Observatory Office Organisation Organization Panel"
    " School"
    " Secretariat Society University Université Universität Universidad Università Universiteit Universidade".split(" ")
)
"""What a name goes on from with "of", "for" or "on": University of Otago, Council on Foreign Relations."""

FOREIGN_HEADS = frozenset("Universidad Universidade Università Université Universität Universiteit".split())
"""What a name begins with and goes on from without "of": Universidad Miguel Hernández."""

ON_HEADS = frozenset("Council Commission Institute Center Centre Committee Panel".split())
"""What a name goes on from with "on": Council on Foreign Relations."""

STATES = frozenset("US U.S USA UK U.K EU U.N UN Netherlands".split())
"""Countries that say only where an institution is: the University of Sheffield of the UK."""

END_HEADS = frozenset(
    "Academy Agency Airlines Airways Aerospace Alliance Institutet Lines Railroad Railway Police Committee Union"
    " Association Authority Bancorp Bank Biosciences Board Brewery Bureau"
    " Center Centre Clinic College Commission Company Confederation Conservatory Corp Corporation Council Court"
    " Department Federation Foundation Fund Geographic Group Holdings Hospital Hospitals Inc Incorporated"
    " Industries Infirmary Institute Institutes Institution Laboratories Laboratory Library Limited LLC LLP Ltd"
    " Ministry Motors Museum Observatory Office Organisation Organization Partners Pharma Pharmaceutical"
    " Pharmaceuticals Planetarium Plc plc PLC Polytechnic School Securities Service Society Stores Survey"
    " Technologies Therapeutics Treasury Tribunal Trust University Administration Reserve Oncology Biotech"
    " Biotechnology Genomics Co".split(" ")
)
"""What a name ends with: Kyushu University."""

FIRM_HEADS = frozenset(
    "AG GmbH SpA NV Sons Advisers Advisors Associates Bancshares Brands Capital Chemicals Diagnostics"
    " Electronics International Entertainment Financial Foods Insurance Investments Management Mining Motor"
    " Petroleum Resources"
    " Semiconductor Software Steel Studios Telecom".split()
)
"""What firms' names end with, if a word that is hardly ever another stands before: Synovus Investments."""

HEADS = OF_HEADS | END_HEADS | FIRM_HEADS
"""All words that say what kind of institution it is."""

COMPANY_ENDINGS = frozenset(
    "& AG GmbH SpA NV Inc Incorporated Corp Corporation Ltd Limited LLC LLP Plc plc PLC Co Company Group"
    " Holdings Stores Technologies Pharmaceuticals Pharmaceutical Industries".split(" ")
)
"""Ends of firms' names that are left out when the firm is named again."""

_REGIONS = frozenset("Central Eastern National Northern Pacific Southern Western".split())

ALONE = frozenset([("High", "Court"), ("State", "Department")])
"""Names of two words whose first word makes no name with other heads."""

NEEDS_BEFORE = {
    "Administration": frozenset(
        "Aviation Drug Space Security Business Atmospheric Health Safety Highway Services Transportation Enforcement"
        " Information Railroad Transit Maritime Archives Records Standards".split(" ")
    ),
    "Survey": frozenset("Geological Antarctic Ordnance Soil".split(" ")),
    "Reserve": frozenset(["Federal"]),
    "Geographic": frozenset(["National"]),
    "Treasury": frozenset(["HM"]),
    "Office": frozenset(
        "Met Home Foreign Cabinet Meteorological Budget Patent Accountability Statistics Trademark Census War Scotland"
        " Northern Commonwealth Fraud Audit Colonial".split(" ")
    ),
    "Department": frozenset(
        "State Justice Treasury Defense Defence Commerce Education Energy Labor Interior Health Agriculture"
        " Transportation Police Fire Security Revenue War Affairs".split(" ")
    ),
    "Service": frozenset(
        "Park Health Forest Weather Postal Secret Revenue Ambulance Prosecution Geological Wildlife Research"
        " Intelligence"
        " Security Police Prison Marshals Fisheries Statistical Customs Information Immigration Fire Rescue".split(" ")
    ),
    "Court": frozenset(
        "Supreme Federal High Crown Criminal District Magistrates Appeals Appeal Constitutional".split(" ")
    ),
    "Fund": frozenset("Monetary Wildlife Children Defense Pension Emergency Welfare Investment Development".split(" ")),
    "Group": frozenset(),
    "Lines": frozenset(["Air"]),
    "Railway": _REGIONS,
    "Railroad": _REGIONS,
    "Police": PLACES | {"State", "Metropolitan", "City", "Federal", "National"},
    "Committee": frozenset(["Olympic", "Paralympic", "Rescue"]),
    "Union": frozenset(
        "Astronomical Broadcasting Conservation Farmers Geophysical Geosciences Liberties Postal Students Teachers"
        " Telecommunication Workers".split()
    ),
}
"""Heads that make a name only behind certain words; a firm's "Group" needs another check."""

NOT_BEFORE = frozenset(
    "Institutional Review Editorial Advisory Ethics Scientific Executive Working Task Study Support Focus Age"
    " Control Treatment Ethnic Research Steering Expert Discussion Parent Big Secret West Left Right South"
    " East North Oval Box World-Trade High Civil Middle Elementary Primary Secondary Public Private Grammar"
    " Law Medical Business Graduate State Sunday Summer Night Old New Great Good Tennis Blood Food Sperm Data"
    " Seed Gene Shopping City Town Community Day Health Call Job Detention Visitor Visitors Convention Trade"
    " Cancer Research Science Student Youth Sports Music Local National Central Federal Royal American"
    " British European International General".split(" ")
)
"""Words that with the head alone make no name: Working Group, West Bank, High School, Law School."""

CAMPUS_TOWNS = frozenset(["Princeton", "Stanford", "Cornell"])
"""Universities with whose names their towns go as well."""

STATE_DEPARTMENTS = frozenset(
    "Agriculture Business Commerce Communities Correction Corrections Insurance Motor Natural Public Culture Defence"
    " Defense Education Energy Environment"
    " Food Health Homeland Housing Interior International Justice Labor Labour State Trade Transport Transportation"
    " Treasury Veterans Veteran War Work".split(" ")
)
"""First words behind "Department of" that make it one of a state, not of a university."""

TOPICS = frozenset(
    "Food Drug Drugs Aviation Rocket Securities Exchange Aeronautics Space Oceanic Atmospheric Safety Health"
    " Science Sciences Technology Medicine Medicines Trade Industry Commerce Agriculture Rural Environment"
    " Environmental Energy Climate Arts Art Culture Media Sport Sports Education Labor Labour Transport"
    " Transportation Fisheries Wildlife Fish Air Defense Defence Security Human Social Economic Economics Natural"
    " History Engineering Physical Biological Allergy Infectious Immunology Development Research Equality Control"
    " Prevention Disease Diseases Hygiene Tropical Political Policy Politics Business Foreign International"
    " Strategic Public Population Budget Statistics Finance Financial Nutrition Ecology Evolution Evolutionary"
    " Genetics Genomics Cell Molecular Developmental Biology Biochemistry Chemistry Physics Astronomy Astrophysics"
    " Mathematics Computing Computer Information Communication Communications Immigration Customs Border Housing"
    " Urban Tourism Culture Innovation Skills Work Pensions Rights Families Services Care Clinical Medical"
    " Neuroscience Neurology Neurological Communicative Stroke Diabetes Digestive Kidney Heart Lung Blood Mental"
    " Aging Ageing Marine Earth Atmosphere Ocean Water Resources Forestry Veterinary Standards Planetary Design"
    " Humanities Criminology Demography Oncology Cancer Haematology Obstetricians Gynaecologists Physicians"
    " Surgeons Midwives Wales Exploration Production Reform Planning Families Privacy Law Justice Ethics Religion"
    " Peace Conflict Democracy Archives Records Reconstruction Therapeutics Biomedical Bioengineering Reproductive"
    " Psychology Psychiatry".split(" ")
)
"""What institutions are about; between two of these words "and" does not end a name."""

CAMPUSES = (
    "Los Angeles|Berkeley|San Diego|San Francisco|Davis|Irvine|Santa Cruz|Santa Barbara|Riverside|Merced"
    "|Chapel Hill|Charlotte|Greensboro|Amherst|Boston|Lowell|Baltimore County|Baltimore|College Park"
    "|Urbana[-–]Champaign|Chicago|Springfield|Madison|Milwaukee|Austin|Dallas|San Antonio|El Paso|Arlington|Houston"
    "|Boulder|Denver|Colorado Springs|Lincoln|Omaha|Knoxville|Chattanooga|Birmingham|Huntsville|Tuscaloosa"
    "|St\\.? Louis|Columbia|Kansas City|Ann Arbor|Dearborn|Fairbanks|Anchorage|Stony Brook|Buffalo|Albany"
    "|Binghamton|Manoa|Mānoa|Hilo|Twin Cities|Duluth|Bloomington|Indianapolis|Fort Collins|Pueblo|Little Rock"
    "|Fayetteville|Newark|New Brunswick|Camden|Ames|Stanislaus"
)
"""Places that are part of a university's name: University of California, Los Angeles."""

STOPS = frozenset(
    "Professor Prof Professors Dr President Director Chancellor Chairman Chairwoman Chair Spokesman Spokeswoman"
    " Spokesperson Dean Provost Economist Researcher Researchers Scientist Scientists Analyst Chief Administrator"
    " Commissioner Secretary Governor Mr Mrs Ms Minister Editor Founder Executive CEO CFO Manager Head Vice Deputy"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August"
    " September October November December Senior Officials Attorney Judge Senator Sen Coach".split(" ")
)
"""Words with capitals behind or before an institution's name that are no part of it."""

OUTLETS = frozenset(
    "Times Post News Magazine Journal Herald Tribune Guardian Telegraph Gazette Newspaper Press Proceedings Annals"
    " Bulletin Chronicle Broadcasting Radio Television TV Mail Channel Network Prize Award Medal".split(" ")
)
"""Words that make a name that of a newspaper, a journal or a prize."""

NOT_BEHIND = frozenset(
    "Day Lecture Act Street Road Station Line Party Avenue Square Building Airport Park Bill".split()
)
"""Words behind a head that make the name that of a street, a station or a law."""

CHIEFS = frozenset(["CEO", "CFO", "COO", "CTO"])
"""Offices that only firms have, written behind the firm's name."""

KNOWN = frozenset(
    "NASA|WHO|FDA|NIH|CDC|CNRS|NOAA|UNESCO|UNICEF|IAEA|IMF|EPA|NSF|FBI|CIA|NHS|CERN|MIT|UCLA|UCSF|UCL|IBM"
    "|INSERM|USDA|USGS|NIAID|NIST|DARPA|OPEC|OECD|UNHCR|UNAIDS|WTO|FEMA|FAA|FCC|FTC|NHTSA|NTSB|NSA|TSA|BASF"
    "|HSBC|UBS|KPMG|EMBL|CSIRO|Caltech|Pfizer|Novartis|AstraZeneca|GlaxoSmithKline|Moderna|BioNTech|Merck"
    "|Genentech|Amgen|Sanofi|Bayer|Siemens|Microsoft|Samsung|Toyota|Honda|Nissan|Volkswagen|BMW|Daimler"
    "|Chrysler|Boeing|Airbus|Lockheed Martin|Gazprom|Rosneft|ExxonMobil|Exxon Mobil|Exxon|Chevron|Citigroup"
    "|JPMorgan|JPMorgan Chase|JP Morgan|Goldman Sachs|Morgan Stanley|Merrill Lynch|Lehman Brothers"
    "|Credit Suisse|Deutsche Bank|Barclays|Wells Fargo|Bear Stearns|Walmart|Wal-Mart|Tesco|McDonald's"
    "|Starbucks|General Motors|General Mills|Campbell Soup|Motorola|General Electric|Procter & Gamble"
    "|Johnson & Johnson|AT&T|Verizon|Comcast|Vodafone|Nokia|Ericsson|Huawei|Lenovo|Sony|Panasonic|Toshiba"
    "|Hitachi|Hewlett-Packard|Intel|Cisco|SpaceX|Tesla|Netflix|Uber|Airbnb|Alibaba|Tencent|Philip Morris"
    "|Eli Lilly|Charles Schwab|Thomas Cook|Royal Society|World Bank|World Health Organization|Red Cross"
    "|Amnesty International|Greenpeace|Human Rights Watch|Oxfam|Interpol|Europol|United Nations"
    "|Wellcome Trust|Bank of America|Nestle|Nestlé|Unilever|L'Oreal|Ryanair|Lufthansa|Petrobras|Foxconn"
    "|Hyundai|Renault|Peugeot|Fiat|Volvo|Enron|Halliburton|Monsanto|DuPont|Dow Chemical|Union Carbide|Texaco"
    "|PricewaterhouseCoopers|Ernst & Young|Deloitte|McKinsey|Booz Allen Hamilton|American Express|MasterCard"
    "|Moody's|Max Planck Society|Smithsonian|Red Crescent|Doctors Without Borders|European Central Bank"
    "|European Commission|Médecins Sans Frontières|European Union|NATO|Nato|UN|U.N|Federal Reserve|Bundesbank"
    "|Scotland Yard|Metropolitan Police|Ofcom|Ofsted|Ofgem|Fifa|FIFA|UEFA|Uefa|IOC|International Olympic Committee"
    "|Securities and Exchange Commission|Unicef|Unesco|African Union|Arab League|International Monetary Fund"
    "|House of Fraser|Marks & Spencer|Sainsbury's|Lloyd's of London|World Trade Organization"
    "|Adobe|Amazon.com|Apple|Google|Facebook|Twitter|Yahoo|eBay|PayPal|Oracle|Nvidia|Qualcomm|Kodak|Nintendo|Hulu"
    "|OpenAI|DeepMind|TikTok|ByteDance|Spotify|LinkedIn|Salesforce|Snapchat|WhatsApp|BlackRock|Blackstone|Citibank"
    "|NatWest|Santander|BNP Paribas|Société Générale|Nomura|Mitsubishi|Mitsui|Softbank|SoftBank|Sumitomo|Mazda|Suzuki"
    "|Subaru|Kia|Porsche|Audi|Bosch|Michelin|Goodyear|Rolls-Royce|BAE Systems|Raytheon|Northrop Grumman|Caterpillar"
    "|ConocoPhillips|Aramco|Saudi Aramco|Lukoil|PetroChina|Sinopec|Rio Tinto|BHP|BHP Billiton|Glencore|ArcelorMittal"
    "|Thyssenkrupp|Heineken|Carlsberg|Diageo|Coca-Cola|PepsiCo|Danone|Costco|Kmart|Carrefour|Aldi|Lidl|Asda"
    "|Ikea|IKEA|Adidas|Nike|Gucci|LVMH|EasyJet|easyJet|Qantas|Air France|FedEx|DHL|Maersk|Eurostar|Lyft|Deliveroo"
    "|Goldman|GE|WorldCom|Accenture|Cargill|Medtronic|GSK|SmithKline|Gilead|Biogen|Regeneron|Theranos"
    "|Greenpeace International|JAXA|NASDAQ|Nasdaq|ECB|WWF|RSPCA|RSPB|NIMH|MI5|MI6|GCHQ"
    "|ETH Zurich|ETH Zürich|EPFL|École Polytechnique|Ecole Polytechnique|Georgia Tech|Virginia Tech|Texas Tech"
    "|Penn State|Johns Hopkins|UC Berkeley|UC Davis|UC Irvine|UC Merced|UC Riverside|UC San Diego|UC Santa Barbara"
    "|UC Santa Cruz|UC San Francisco|USC|Harvard|Yale|Stanford|Cornell|Princeton|Cancer Research UK"
    "|World Food Programme|Planned Parenthood|Sierra Club|ACLU|National Trust|Blue Origin|Royal Dutch Shell"
    "|Capital Economics|Oxford Economics|Medical Research Council|European Southern Observatory|British Airways"
    "|Virgin Galactic|Cedars-Sinai|Memorial Sloan Kettering|Rotary International|World Economic Forum|Lloyds|Teamsters"
    "|MoD|Defra|HMRC|Mossad|Amazon|Shell".split("|")
)
"""Institutions that are known by a name or an acronym which hardly anything else goes by."""

KNOWN_WITH_THE = frozenset("Fed Treasury SEC IRS DEA ATF ICC ESA DHS GAO CBO".split())
"""Institutions that are known by a name of their own only behind "the"."""

KNOWN_WITHOUT_THE = frozenset(["Amazon", "Shell"])
"""Institutions that are known by a name that is something else behind "the"."""

PLATFORMS = frozenset("Facebook LinkedIn Snapchat TikTok Twitter WhatsApp".split())
"""Firms by whose names a place goes too where people write: behind "on" and "via" no firm is meant."""
