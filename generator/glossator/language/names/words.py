"""Words written with a capital that tell what a name is the name of: titles, places, peoples, bodies, newspapers.

Names of people and of institutions are told apart by the words in them and beside them. The lists were written for
this program from general knowledge of news and science in English.
"""

HONORIFICS = frozenset(
    "Dr Drs Prof Professor Mr Mrs Ms Miss Mx Messrs Mme Sir Dame Lord Lady Baroness Baron Rev Reverend Fr Rabbi"
    " Imam Sheikh Sheik Ayatollah Cardinal Archbishop Bishop Pope King Queen Prince Princess Emperor Sultan Judge"
    " Justice President Premier Chancellor Minister Secretary Senator Sen Sens Representative Rep Reps Congressman"
    " Congresswoman Governor Gov Mayor Ambassador Councillor Councilman Councilwoman Alderman Delegate Assemblyman"
    " Sheriff General Gen Colonel Col Lieutenant Lt Secretary-General Vice-President Lieutenant-General"
    " Major-General Attorney-General Governor-General Chairman Chairwoman Congressmen Senators Cllr Cllrs Councilor"
    " Major Maj Captain"
    " Capt Sergeant Sgt Commander Cmdr Admiral Adm Brigadier Brig Marshal Corporal Cpl Private Pvt Officer"
    " Detective Inspector Superintendent Constable Comrade Speaker Commissioner Treasurer Coach Nurse Doctor Señor"
    " Herr Frau Monsieur Madame Sra Sr".split(" ")
)
"""Titles and offices that stand before a name and belong to the mention, without a full stop."""

FORETITLES = frozenset(
    "Vice Prime Foreign Deputy Former Ex-President Acting First Chief Attorney Lady Interior Finance Defense"
    " Defence Health Justice Treasury Press Home Associate Assistant Emeritus Emerita Supreme Crown District"
    " Circuit Lead Major Brigadier Lieutenant Sub Under Executive Senior Education Trade Energy Environment Economy"
    " Labor Labour Transport Agriculture Culture State Majority Minority Right".split(" ")
)
"""Words before an office that are part of it: Vice President, Prime Minister, Lieutenant Colonel."""

ROLES = frozenset(
    "baker barber bartender butcher cashier cook dancer driver fisherman hairdresser janitor mechanic miner plumber"
    " sailor"
    " customer demonstrator homeowner immigrant landlord migrant passenger patient protester refugee retiree shopper"
    " tenant tourist visitor voter shepherd soldier tailor trucker waiter waitress appointee attacker"
    " aunt billionaire blogger boyfriend"
    " broadcaster businessman businesswoman citizen"
    " classmate cleric columnist comic congressman congresswoman contender councillor councilman cousin"
    " critic dad defendant dictator director-general drummer envoy fan fiance fiancee forward friend"
    " girlfriend goalie grandfather grandmother guard gunman heiress hopeful host incumbent laureate magnate"
    " mogul mom mp mum nephew niece nominee novelist parent peer pensioner pitcher plaintiff playwright"
    " presenter rapper rival roommate shooter shopkeeper star suspect teammate tycoon uncle vocalist warlord"
    " whip winger witness actor actress activist administrator adviser advisor aide analyst anchor architect"
    " artist astronaut athlete attorney author banker biker boss boxer broker builder campaigner candidate"
    " captain cardiologist caretaker carpenter ceo chair chairman chairperson chairwoman champion chef"
    " chemist chief clerk co-author co-chair co-director co-founder co-host coach coauthor cofounder"
    " collaborator colleague comedian commander commentator commissioner composer conductor consultant"
    " contractor coordinator correspondent counsel counselor dean dealer defender dentist deputy designer"
    " detective developer diplomat director doctor driver economist editor emeritus engineer entrepreneur"
    " epidemiologist executive expert farmer father fellow filmmaker firefighter founder geographer golfer"
    " goalkeeper governor guitarist head historian husband instructor inventor investigator investor"
    " journalist judge keeper lawmaker lawyer leader lecturer legislator librarian lobbyist manager"
    " mathematician mayor member midfielder minister mother musician negotiator neighbor neighbour nurse"
    " official officer operator organiser organizer owner painter partner pastor pathologist pediatrician"
    " percussionist philanthropist philosopher photographer physician pilot planner player poet politician"
    " pollster postdoc practitioner premier president priest principal producer professor programmer"
    " prosecutor provost psychiatrist psychologist publisher quarterback rabbi reader reporter representative"
    " researcher resident reviewer runner scholar scientist screenwriter secretary senator sergeant singer"
    " skipper sociologist solicitor songwriter specialist spokesman spokesperson spokeswoman sprinter"
    " statesman statistician strategist striker student supervisor surgeon surveyor swimmer teacher"
    " technician therapist trader trainer treasurer trustee tutor undersecretary undergraduate veteran vet"
    " vice-chancellor vice-president veterinarian victim volunteer widow wife winemaker worker writer son"
    " daughter brother sister survivor".split(" ")
)
"""What people are, in small letters; words in -ologist, -man and the like are known by their endings as well."""

ROLE_ENDINGS = (
    *("ologist", "icist", "emist", "iatrist", "opist", "ontist", "matist", "nomist", "nomer", "ographer", "ician"),
    *(
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "scientist",
        "chairman",
        "chairwoman",
        "grapher",
        "keeper",
        "fighter",
        "maker",
    ),
)
"""Endings of words for what people are."""

OPENERS = frozenset(
    "A About Above According Across Additionally After Afterwards Again Against Ago Ahead All Almost Along Already"
    " Also Although Always Amid Among An And Another Any Anyone Apart Are Around As Aside At Away Back Because"
    " Before Behind Being Below Beside Besides Between Beyond Both But By Can Compared Consequently Could Currently"
    " Despite Did Do Does During Each Earlier Early Either Elsewhere Even Ever Every Everyone Except Few Finally"
    " First Following For Former Formerly Fortunately From Further Furthermore Given Had Has Have He Hence Her Here"
    " His How However I If Images Image In Including Indeed Initially Inside Instead Interestingly Into Is It Its"
    " Just Last Late Later Like Likewise Many Maybe Me Meanwhile More Moreover Most Much My Near Nearly Neither"
    " Never Nevertheless Next No Nobody None Nonetheless Nor Not Nothing Notably Now Of Off Often On Once One Only"
    " Opposite Or Other Others Otherwise Our Out Outside Over Overall Part Per Perhaps Photo Photograph Please"
    " Previously Rather Recently Remarkably Second Secondly Several She Shortly Should Similarly Since Six Some"
    " Someone Sometimes Soon Still Subsequently Such Surprisingly Than Thanks That The Their Them Then There"
    " Therefore These They Third This Those Though Three Through Throughout Thus Till To Today Together Tomorrow"
    " Tonight Too Toward Towards Two Ultimately Under Unfortunately Unless Unlike Until Up Upon Us Usually Very Via"
    " Was We Well Were What Whatever When Whenever Where Whereas Whether Which While Who Whoever Whom Whose Why"
    " With Within Without Would Yes Yesterday Yet You Young Your".split(" ")
)
"""Words with a capital only because a sentence begins, and never part of a name that follows."""

DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December Mon Tue Wed Thu Fri Sat Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    " Christmas Easter Thanksgiving Ramadan GMT EST EDT".split(" ")
)
"""Days, months and feasts."""

PEOPLES = frozenset(
    "Afghan African African-American Albanian Algerian American Anglo Arab Arabic Argentine Armenian Asian"
    " Australian Austrian Azerbaijani Balkan Baltic Bangladeshi Belgian Bolivian Bosnian Brazilian Briton British"
    " Buddhist Bulgarian Burmese Californian Cambodian Cameroonian Canadian Catalan Catholic Chechen Chilean"
    " Chinese Christian Colombian Communist Congolese Conservative Croatian Cuban Czech Danish Democrat Democratic"
    " Dutch Ecuadorian Egyptian English Estonian Ethiopian European Filipino Finnish Flemish French Georgian German"
    " Ghanaian Greek Haitian Hebrew Hindu Hispanic Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish"
    " Islamic Islamist Israeli Italian Jamaican Japanese Jew Jewish Jordanian Kashmiri Kenyan Korean Kosovar Kurd"
    " Kurdish Kuwaiti Labour Latin Latino Latvian Lebanese Liberal Libertarian Libyan Lithuanian Malaysian Marxist"
    " Mexican Mongolian Moroccan Muslim Nazi Nepalese Nigerian Norwegian Orthodox Pakistani Palestinian Persian"
    " Peruvian Polish Portuguese Protestant Puerto Republican Roman Romanian Russian Rwandan Saudi Scot Scottish"
    " Serb Serbian Shia Shiite Sikh Singaporean Slovak Slovenian Socialist Somali Soviet Spanish Sudanese Sunni"
    " Swede Swedish Swiss Syrian Taiwanese Taliban Tamil Texan Thai Tibetan Tory Tories Tunisian Turk Turkish"
    " Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Dutchman Dutchwoman Welshman Welshwoman"
    " Spaniard Dane Brit Finn Kiwi Belarusian Kazakh Qatari Emirati Azeri Macedonian Montenegrin Uruguayan"
    " Ugandan Ukrainian Venezuelan Vietnamese Welsh Western Yemeni Zimbabwean Northern Southern Eastern North South"
    " East West Northeast Northwest Southeast Southwest Central Upper Lower Mid".split(" ")
)
"""Peoples, creeds, parties and directions; their plurals in -s count too."""

PLACES = frozenset(
    "Abuja Abkhazia Accra Afghanistan Africa Alabama Alaska Albania Aleppo Algeria America Americas Amsterdam Andes"
    " Angola Ankara Antarctica Arctic Argentina Arizona Arkansas Armenia Asia Athens Atlanta Atlantic Auckland"
    " Austin Australia Austria Azerbaijan Baghdad Bahrain Baltimore Bangkok Bangladesh Barcelona Basel Basra"
    " Beijing Beirut Belarus Belfast Belgium Belgrade Berlin Bern Birmingham Bolivia Bombay Bonn Bosnia Boston"
    " Botswana Brasilia Brazil Bremen Brisbane Bristol Britain Brooklyn Brussels Bucharest Budapest Bulgaria Burma"
    " Burundi Cairo Calcutta California Cambodia Cambridge Cameroon Canada Canberra Caracas Cardiff Caribbean"
    " Carolina Chad Chechnya Chicago Chile China Cincinnati Cleveland Cologne Colombia Colorado Congo Connecticut"
    " Copenhagen Cornwall Crimea Croatia Cuba Cyprus Czechia Dakota Dallas Damascus Darfur Delaware Delhi Denmark"
    " Denver Detroit Dhaka Doha Donetsk Dubai Dublin Durham Ecuador Edinburgh Egypt England Eritrea Estonia"
    " Ethiopia Europe Finland Florence Florida France Frankfurt Fukushima Gaza Geneva Georgia Germany Ghana"
    " Gibraltar Glasgow Greece Greenland Guantanamo Guatemala Guinea Haiti Hamburg Hanoi Havana Hawaii Helsinki"
    " Hiroshima Hollywood Honduras Houston Hungary Iceland Idaho Illinois India Indiana Indonesia Iowa Iran Iraq"
    " Ireland Islamabad Israel Istanbul Italy Jakarta Jamaica Japan Jerusalem Johannesburg Jordan Kabul Kansas"
    " Karachi Kashmir Kazakhstan Kentucky Kenya Khartoum Kiev Korea Kosovo Kuwait Kyiv Kyoto Kyrgyzstan Lagos Laos"
    " Latvia Lebanon Leeds Leicester Leipzig Liberia Libya Lima Lisbon Lithuania Liverpool London Louisiana"
    " Luxembourg Macedonia Madagascar Madrid Maine Malawi Malaysia Mali Malta Manchester Manhattan Manila Maryland"
    " Massachusetts Mecca Mediterranean Melbourne Mexico Miami Michigan Milan Milwaukee Minneapolis Minnesota Minsk"
    " Mississippi Missouri Moldova Mongolia Montana Montreal Morocco Moscow Mosul Mozambique Mumbai Munich Myanmar"
    " Nagasaki Nairobi Namibia Naples Nebraska Nepal Netherlands Nevada Newcastle Nicaragua Niger Nigeria Norway"
    " Nottingham Ohio Oklahoma Oman Ontario Oregon Orlando Osaka Oslo Ottawa Oxford Pacific Pakistan Palestine"
    " Panama Paraguay Paris Pennsylvania Perth Peru Philadelphia Philippines Phoenix Pittsburgh Poland Portland"
    " Portugal Prague Princeton Qatar Quebec Ramallah Richmond Riga Rio Riyadh Rome Russia Rwanda Sacramento"
    " Sarajevo Saskatchewan Scandinavia Scotland Seattle Senegal Seoul Serbia Shanghai Sheffield Siberia Silicon"
    " Singapore Slovakia Slovenia Somalia Southampton Spain Spokane Stockholm Stuttgart Sudan Sweden Switzerland"
    " Sydney Syria Taipei Taiwan Tajikistan Tanzania Tbilisi Tehran Tennessee Texas Thailand Tibet Tokyo Toronto"
    " Tripoli Tunis Tunisia Turin Turkey Uganda UK Ukraine Uruguay USA Utah Uzbekistan Vancouver Vatican Venezuela"
    " Venice Vermont Vienna Vietnam Virginia Wales Warsaw Washington Wisconsin Wyoming Yemen Yokohama York"
    " Yugoslavia Zambia Zimbabwe Zurich Zürich EU UN Earth Mars Moon Jupiter Saturn Venus D.C E.U U.N U.S U.K U.S.A"
    " L.A US".split(" ")
)
"""Countries, states, cities, continents and planets of one word."""

PLACE_WORDS = frozenset(
    "Airport Alley Alps Archipelago Arena Avenue Bay Basin Beach Bluff Borough Boulevard Bridge Canal Canyon Cape"
    " Castle Cathedral Channel Church City Cliffs Coast Corridor County Creek Crescent Dam Delta Desert District"
    " Drive Emirates Estate Falls Farm Field Fields Fjord Forest Fort Garden Gardens Gate Glacier Gorge Green Grove"
    " Gulf Hall Harbor Harbour Heights Highway Hill Hills Hotel House Inn Island Islands Isle Kingdom Lake Lakes"
    " Lane Line Los Las Manor Marsh Memorial Mills Mount Mountain Mountains Ocean Palace Park Pass Peak Peninsula"
    " Pier Place Plains Plateau Plaza Point Port Prairie Province Pyramid Quarter Ranch Range Reef Region Republic"
    " Ridge River Road Rock Route Saint St San Santa Santo Sea Shore Sound Springs Square Stadium Station Strait"
    " Straits Street Strip Suite Terrace Territory Theater Theatre Tower Towers Town Township Trail Tunnel United"
    " Valley Village Wall Wharf Wood Woods Zone".split(" ")
)
"""Words of the names of places."""

OUTLETS = frozenset(
    "ABC AFP AP BBC Bloomberg CBC CBS CNBC CNN Channel Chronicle Courier Daily Dispatch Economist Enquirer Examiner"
    " Fox Gazette Globe Guardian Herald Independent Inquirer Interfax Journal Lancet Magazine Mail Media MSNBC NBC"
    " Nature Network News Newspaper Newspapers Newsweek NPR Observer PBS PLoS Podcast Post Press Radio RIA Record"
    " Register Review Sky Standard Star Sun Sunday TASS TV Tass Telegraph Television Times Today Tribune Trust-Fund"
    " Weekly Wire Xinhua Report Reporter Show Broadcasting Broadcast Quarterly Proceedings Annals Bulletin Letters"
    " Reuters Twitter Facebook YouTube Wikipedia Instagram Google".split(" ")
)
"""Words of the names of newspapers, journals, channels and sites."""

BODIES = frozenset(
    "Academy Administration Affairs Agency Airlines Airways Alliance Army Assembly Association Authority Bank Bar"
    " Board Brigade Brotherhood Brothers Bureau Cabinet Campaign Center Centers Centre Centres Chamber Charity"
    " Clinic Club Co Coalition College Commission Committee Community Companies Company Confederation Conference"
    " Congress Consortium Consulate Convention Cooperative Corp Corporation Corps Council Court Department Division"
    " Embassy Enterprises Exchange Faculty Federation Firm Force Forces Forum Foundation Front Fund Government"
    " Group Guard Guild Holdings Hospital Hospitals Inc Industries Infirmary Initiative Institute Institutes"
    " Institution Insurance International Knesset Laboratories Laboratory Lab Labs League Legion Legislature"
    " Library Limited LLC LLP Ltd Ministry Mission Mosque Motors Movement Museum NATO Navy Observatory Office"
    " Organisation Organization Orchestra Parliament Partners Partnership Party Pentagon Pharmaceuticals Plc plc"
    " Police Program Programme Project PLC Reserve Resources School Schools Secretariat Securities Senate Service"
    " Services Society Stores Survey Synod Systems Task Team Technologies Treasury Tribunal Trust Union"
    " Universities University Université Universität Universidad Works Workers".split(" ")
)
"""Words of the names of institutions and other bodies."""

THINGS = frozenset(
    "Act Agreement Aid AIDS Air Amendment Apollo Assault Assistance Award Awards Bible Bill Black Blue Bonds Book"
    " Brexit Bronze Business Cancer Capital Capitol Care Cell Cells Challenge Challenger Championship Championships"
    " Citizens Civil Climate Code Cold Common Commons Compact Computer Constitution Consumer Continental Cross Cup"
    " Day Dawn Deal Declaration Defence Defense Democracy Detention Development Directive Disease Dow Downing Drug"
    " Earth Eagle Economic Economics Economy Education Effect Election Electric Empire Emergency Employment Energy"
    " Engineering Entertainment Environment Environmental Equation Era Evening Event Experts Family Federal"
    " Festival Figure Finance Financial Food Formula Founding Free Freedom Games Gold Golden Good Gospel Grand"
    " Great Gross Guide Health High Holocaust Holy Home Homeland Homo Human Humane Humans Index Industrial"
    " Information Insurance Intelligence International Internet Investigation Investigators Investment Iron Issue"
    " Jones Justice Knowledge Labor Land Law Laws Legal Legislation Life Lords Major Management Market Marine"
    " Marines Mass Mathematics Measure Medal Medicare Medicaid Medical Medicine Mental Method Middle Military"
    " Minister Ministers Model Modern Money Motor National Natural New Night Nobel Nuclear Number Oil Old Olympic"
    " Olympics Open Opera Operation Order Oval Pact Panel Patriot Patients Peace Pension People Petroleum Phase"
    " Photos Physics Plan Planned Police Policy Political Politics Power Premier Presidency Prevention Principle"
    " Prize Protection Protocol Public Question Race Rail Railway Reaction Red Reform Relations Religious"
    " Renaissance Research Researchers Resolution Revenue Review Revolution Right Rights Rock Royal Rule Rules"
    " Safety Scale Science Sciences Scientific Scientists Second Section Security Series Shares Shuttle Silver Social"
    " Society Software Solar Space Spacecraft Special Sports State States Statement Stock Strategic Street Studies"
    " Study Sure Supreme Syndrome Table Tax Tea Technology Telecom Telescope Test Testament Textbook Theorem Theory"
    " Third Thousands Title Trade Traffic Transport Travel Treaty Trial Tropical Trophy Truth Universe Veterans"
    " Victory Video Virus Vote Voters Voyager Wall War Wars Watch Water Watergate Welfare White Whistle Wild"
    " Wildlife Wind Women Wonder World Year Youth Zoo Administrator Director Chair Chairman Chairwoman Chairperson"
    " Executive CEO CFO COO CTO Chief Coordinator Editor Founder Founders Head Leader Manager Author Analyst"
    " Economist Officials Spokesman Spokeswoman Spokesperson Lawyer Attorney Critics Police Doctors Analysts"
    " Leaders Negotiators Members Residents Witnesses Relatives Supporters Opponents Prosecutors Democrats"
    " Republicans Administrators Campaign Coauthor Co-author Principal Professor Professors Presidents Vice Deputy"
    " Foreign Prime".split(" ")
)
"""Words of the names of prizes, wars, acts, theories and the like, and words for people that are no names."""

ALSO_SURNAMES = frozenset(
    "Baker Barber Butcher Cook Carpenter Farmer Driver Singer Priest Champion Mayor Friend Broker Painter Miner Sailor"
    " Shepherd Tailor Boss Poet Clerk Potter Mason March May April August Park Hall Fields Field Hill Hills Lake"
    " Wood Woods Rivers River Street Church House Rock"
    " Castle Marsh Green Black White Brown Gold Silver Young Law Laws Price King Prince Knight Bishop Pope Cardinal"
    " Judge Justice Major Marshal Day Day-Lewis Bush Page Banks Bank Bridge Bridges Brook Jordan London Paris"
    " Washington York England Ireland France Holland Wales Israel Lincoln Houston Austin Dallas Cleveland Durham"
    " Kent Lancaster Richmond Bristol Berlin Moscow Florence Sydney Montana Carolina Chad Georgia Virginia English"
    " French German Welsh Scot Roman Latin North West East South Snow Frost Winter Sharp Grant Case Power Powers"
    " Head Dean Chase Star Stone Fox Post Guard Force Cross Cash Love Little Short Long Strong Good Rich Wise Noble"
    " Nobel Grace Hope Faith Will Wells Best Bell Ball Bond Bonds Drake Marx Mills Peak Place Forest Lane Pike Ford"
    " Moon Reed Wolf Sun Song Mann Medina Christian Jones Brothers Firm Friday Books Dow Wild Zoo Water Waters Wall"
    " Watch Test Lord Constable Parsons Nurse Coach Bar Race Lords Mountain Garden Grove Gates Land Register Guy"
    " Rose Glass"
    " Chambers Christmas Easter Weeks Summers Sommers Nature Gardens Independent Fort Trail Towns Hood".split(" ")
) - {"Nature", "Independent", "Bank", "Trail", "Gardens"}
"""Words of the lists here that are surnames too, behind a given name or a title."""

PLACES_AND_GIVEN = frozenset("Austin Brooklyn Chad Florence Georgia Israel Jordan Paris Sydney Virginia".split())
"""Places that are given names too, before a word that is none of the words here."""

TEAMS = frozenset(
    "Ajax Atletico Atlético Bayer Bayern Borussia Celta Celtic CSKA Deportivo Dinamo Dynamo Eintracht Galatasaray"
    " Hapoel Hertha Inter Juventus Lokomotiv Maccabi Olympique Olympiacos Partizan Rapid Rayo Real Schalke Shakhtar"
    " Slavia Sparta Spartak Sporting Steaua Werder Zenit Athletic Boca Benfica Fortuna Hansa Arminia"
    " Queens Crystal Preston Accrington Kilmarnock Partick Hamilton Buenos Kuala Abu Addis Phnom Tel Burkina Kilo"
    " Mount".split()
)
"""First words of the names of teams, and of places, that look like those of people who are not known."""

NO_NAMES = (
    OPENERS | DAYS | PEOPLES | {f"{people}s" for people in PEOPLES} | PLACES | PLACE_WORDS | OUTLETS | BODIES | THINGS
)
"""All words that are not a part of a person's name, unless it is their surname."""

NOT_PEOPLE = frozenset(
    "Puerto Rico|Sri Lanka|Costa Rica|Burkina Faso|Abu Dhabi|Hong Kong|El Salvador|Sierra Leone|Las Vegas"
    "|Buenos Aires|Tel Aviv|Rolling Stone|Big Pharma|Al Qaeda|Al-Qaeda|Boko Haram|Al Shabaab|Al Jazeera|Sinn Fein"
    "|Kuala Lumpur|Addis Ababa|Mar del Plata|Cape Verde|Phnom Penh|Khmer Rouge|Viet Cong|Mona Lisa|Harry Potter"
    "|Sherlock Holmes|Santa Claus|Uncle Sam|Big Ben|Dow Jones|Mardi Gras|San Jose|Homo Sapiens|Deep Throat"
    "|Magna Carta|Ku Klux Klan|Wall Street|Falun Gong|Tora Bora|Abu Ghraib|Notre Dame|Ho Chi Minh City|Capitol Hill"
    "|Monte Carlo|Silicon Valley|Alice Springs|Ann Arbor|Don Quixote|Mary Celeste|Robin Hood|Peter Pan|Anno Domini"
    "|Merry Christmas|Guy Fawkes|Abu Sayyaf|Corpus Christi|Tiananmen Square|Ivory Coast|Barack Obamacare"
    "|Jack Russell|Saint Petersburg|Roland Garros"
    "|Shiv Sena|Fine Gael|Fianna Fail|Fianna Fáil|Roland-Garros|Bayern Munich|Aston Villa".split("|")
)
"""Names of two words and more that would pass for a person's."""

FAMOUS = frozenset(
    "Trump Obama Putin Merkel Netanyahu Erdogan Erdoğan Macron Biden Gorbachev Yeltsin Berlusconi Sarkozy Gaddafi"
    " Qaddafi Mubarak Ahmadinejad Reagan Thatcher Churchill Stalin Hitler Napoleon Aristotle Plato Socrates Darwin"
    " Einstein Shakespeare Mozart Beethoven Mandela Zelensky Zelenskyy Modi".split(" ")
)
"""Single names that are known to be a person's everywhere."""
