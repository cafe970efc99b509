"""The words of a made-up field of research, of which the articles, the terms and the people of a benchmark are made.

The field and everybody in it are invented. What can be said of one thing can be said of all others on its list, so
that any sentence may be filled with any of them.
"""

SUBJECTS = (
    "mangrove kelp peatland lichen seagrass heathland saltmarsh tundra dune lagoon estuary reed moss fern oyster"
    " mussel coral sponge plankton diatom salmon eel otter beaver vole bat heron puffin bumblebee beetle mayfly"
    " earthworm nematode orchid juniper larch alder willow hazel thyme"
).split()
"""What terms are about; each stands for a plant, an animal or a landscape."""

KINDS = {
    "carbon flux": "The carbon that moves between the {subject} and the air within a year, counted in both directions.",
    "seed bank": "Everything that lies in the ground below the {subject} and can still sprout after years.",
    "nitrogen budget": "A list of all the nitrogen that reaches the {subject} and all that leaves it again.",
    "sediment layer": "Mud and sand that settled around the {subject} in a single season and can be dated.",
    "root network": "The fine threads below the ground through which the {subject} gets water and food.",
    "canopy gap": "An opening above the {subject} through which light falls on what is otherwise in the shade.",
    "growth ring": "A mark that the {subject} keeps of one year, wide in a good year and narrow in a dry one.",
    "microbial film": "A thin coat of bacteria on the {subject}, often no thicker than a sheet of paper.",
    "nutrient pulse": "A sudden supply of food for the {subject} after rain, a storm or a flood.",
    "spore cloud": "A great number of tiny grains in the air that spread from the {subject} on one day.",
    "salt front": "The moving line behind which the water is too salty for the {subject}.",
    "drought memory": "A change that stays in the {subject} after a dry summer and helps it through the next one.",
    "light threshold": "The least light under which the {subject} can live for a whole season.",
    "grazing front": "A line of animals that eat their way through the {subject} side by side.",
    "thermal refuge": "A cool place where the {subject} can outlast a time of great heat.",
    "oxygen sag": "A stretch of water near the {subject} in which the oxygen runs low for some hours.",
    "pollen record": "Grains kept in mud from which one can read where the {subject} was in former times.",
    "recovery time": "How long the {subject} needs after a disturbance until it is as it was before.",
    "tipping point": "The state after which the {subject} does not return by itself to what it was.",
    "leaf litter": "Fallen and half-rotten leaves around the {subject}, which feed a great many small animals.",
}
"""What can be measured of every subject, with what it means."""

GIVEN_NAMES = (
    "Alice Andrew Anita Barbara Beatriz Carlos Caroline Daniel Deborah Diego Elena Eleanor Fiona Francesca Gareth"
    " Hannah Helen Ingrid Isabel Jasmine Jonathan Judith Karin Kenneth Laura Lorenzo Lydia Malcolm Margaret Matteo"
    " Miriam Nadia Natalie Nicholas Olivia Oscar Pamela Patrick Priscilla Rachel Rebecca Richard Rosalind Samuel"
    " Sarah Sebastian Simon Stephanie Susan Tamara Theresa Thomas Timothy Ursula Valerie Veronica Vincent Wendy"
    " William Yvonne Zoe"
).split()

FAMILY_NAMES = (
    "Abernathy Achterberg Albrecht Andersson Ashdown Baumgartner Bellweather Bergstrom Blackwood Brennan Calloway"
    " Castellano Chaudhuri Cranston Dalgaard Delacroix Donnelly Dunmore Eklund Esposito Fairweather Ferrante"
    " Fitzgerald Galbraith Gallagher Grimaldi Gustafsson Haldane Hargreaves Hendriksen Holloway Ibarra Iwasaki"
    " Jankowski Johansson Kaminski Kavanagh Kirkpatrick Lindqvist Lombardi Macallister Marchetti McAllen Mendonca"
    " Montgomery Nakamura Nordstrom Okonkwo Oyelaran Pemberton Petrovic Quigley Rasmussen Ravenhill Robertson"
    " Santangelo Schneider Sinclair Sorensen Stavros Takahashi Thornbury Underhill Valderrama Vandermeer"
    " Wainwright Whitcombe Winterbourne Yamamoto Zielinski Zimmermann"
).split()

ROLES = (
    "marine biologist,plant ecologist,plant scientist,hydrologist,soil scientist,biochemist,geologist,climate scientist"
    ",microbiologist,sea-ice physicist,botanist,zoologist,statistician,geneticist,forest ecologist,chemist"
).split(",")

TOWNS = (
    "Aberdeen Bergen Bremen Bristol Calgary Cardiff Coimbra Dundee Exeter Galway Ghent Groningen Hamburg Helsinki"
    " Kiel Leeds Leiden Lisbon Lund Montreal Nantes Oslo Oulu Padua Plymouth Porto Rostock Southampton Stirling"
    " Tartu Tromso Turku Uppsala Utrecht Valencia Vienna Zurich"
).split()

INSTITUTIONS = (
    "the University of {town}",
    "{town} University",
    "the {town} Institute of Marine Science",
    "the {town} Institute of Ecology",
)

OUTLETS = ("Shore and Moor", "The Field Notebook", "Tidewater Weekly", "Science at Noon", "Northern Science Review")
"""Who publishes the articles."""

JOURNALS = ("Annals of Wet Places", "Journal of Slow Ecology", "Letters on Living Shores", "Field Biology Reports")

REGIONS = (
    "the Wash,the Wadden Sea,the Firth of Clyde,the Gulf of Bothnia,the Bay of Fundy,the Camargue,the Ebro delta"
    ",the Shannon estuary,the Skagerrak,the Hebrides,the Lofoten islands,the Po delta,the Danube delta,the Kattegat"
    ",the Bay of Biscay,the Severn estuary"
).split(",")

COUNTRIES = "Norway Sweden Scotland Ireland Portugal Denmark Finland Canada Estonia Germany Italy Spain".split()

MONTHS = "January February March April May June July August September October November December".split()

DEVICES = (
    "a floating camera,a sonar buoy,a laser scanner,a gas chamber,a mass spectrometer,a drone,a heat sensor"
    ",a sediment corer,a light meter,a tagged net,a salt probe,an underwater microphone"
).split(",")

CHANGES = (
    "warmer winters,a wet spring,the loss of old trees,heavy grazing,a late frost,a rising tide,a summer without rain"
    ",dust from the desert,noise from ships,a new dam,fewer storms,water from melting snow"
).split(",")
"""What may have caused something."""

NAME_BEGINNINGS = (
    "Al Ban Bren Cor Dal Del Dun El Fal Far Gar Gel Hal Hel Ir Kel Lan Lin Mal Mar Mel Nor Or Pel Ran Rin Sal Sel"
    " Tal Tar Tor Ul Val Ver Wel Wes"
).split()
NAME_MIDDLES = "a ba be co da de fo ga ge la le lo ma me mo na ne no ra re ri ro sa se ta te to va ve vi".split()
PLACE_ENDINGS = (
    "bridge burn by dale field fleet ford gate ham haven holm hurst lea mouth ness port sand stead wick".split()
)
GENUS_ENDINGS = "dium ella eria idea lia nia ora pora psis ria rium sella stis tella tes thea tia tium vora".split()
SPECIES_ENDINGS = "ana ata ensis ica icola ifera iformis ina ipes isca oides osa ota ulata ulosa unda ura usta".split()
"""What names of places and of living things are made of: as in any news, most of the words are rare names."""
