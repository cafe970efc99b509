"""The sentences of which the articles of a benchmark are put together, with gaps for names, numbers and terms.

Each list holds sentences for one place in an article; an article takes some of each, in an order of its own.
"""

HEADLINES = (
    "{Term} in {region} changes faster than expected",
    "What the {term} tells about {region}",
    "After {change}, the {term} comes back",
    "Team from {country} measures the {term} for the first time",
    "How {change} moves the {term}",
    "The {term} that nobody had counted",
    "In {region}, {number} clues to the {term}",
)

OPENINGS = (
    "Scientists in {country} have measured the {term} in {region} and found that it changes within a single year.",
    "A team from {country} has shown that {change} can move the {term} by as much as {percent} percent.",
    "For the first time, researchers have followed the {term} in {region} from one winter to the next.",
    "The {term} in {region} is {percent} percent larger than anybody had thought, according to a new study.",
    "Nobody had looked at the {term} in {region} for {few} years, until a group from {country} did.",
    "What happens to the {term} after {change} has puzzled people in {region} for a long time.",
    "It took {few} winters and {number} samples, but the {term} in {region} has been mapped at last.",
    "Small as it is, the {term} may decide what becomes of {region} after {change}.",
)

PUBLICATIONS = (
    "The study was published on {day} {month} {year} in the journal {journal}.",
    "The findings, published in {journal} in {month} {year}, are based on {number} samples.",
    "The team reported its results in {journal} on {month} {day}, {year}.",
    "Their paper appeared in {journal} in {month} {year}.",
)

LEADERS = (
    "The work was led by {lead}, a {lead_role} at {lead_place}.",
    "“We expected the {term} to be small,” said {lead}, a {lead_role} at {lead_place} who led the study.",
    "{lead}, a {lead_role} at {lead_place}, led the study together with {second}, a {second_role} at {second_place}.",
    "The idea came from {lead}, the lead author of the study and a {lead_role} at {lead_place}.",
)

METHODS = (
    "The researchers first took {number} samples from {few} places in {region}.",
    "They then placed {device} over the {term} and read it every {few} hours.",
    "For each sample the team counted the {term} by hand and again with {device}.",
    "Between {month} {early} and {month} {year}, volunteers visited {few} sites and noted the {other_term}.",
    "In a second experiment, the team kept {number} pots at {degrees} degrees Celsius for {few} weeks.",
    "After {few} days the samples were dried, weighed and sent to {second_place}.",
    "A total of {number} volunteers took part, most of them from {country}.",
    "They compared the {term} with the {other_term} at {few} depths of up to {metres} metres.",
    "The samples were frozen at −{degrees} degrees Celsius, cut into slices of {few} millimetres and scanned.",
    "Every site was photographed with {device}, {number} times in all.",
)

RESULTS = (
    "The researchers found that {percent} percent of the sites had lost their {term} since {early}.",
    "The {term} was {percent} percent higher after {change} than in the years before.",
    "Just {few} out of {number} samples showed no trace of the {term}.",
    "The team found that the {term} and the {other_term} rise and fall together.",
    "Where the {term} was strong, the {other_term} was {few} times as large as elsewhere.",
    "By {month} {year}, the {term} had moved {number} metres to the north.",
    "At {metres} metres below the surface, the {term} was significantly lower than at the shore.",
    "The experiments showed that {change} had no effect on the {term} in {percent} percent of the pots.",
    "On average, each site gained {number} kilograms in a year, most of it near the {term}.",
    "They discovered that the {other_term} recovers {few} months before the {term} does.",
)

BACKGROUND = (
    "The {term} was first described in {early}, when {change} reached {region}.",
    "Earlier studies had counted the {term} only in summer.",
    "In {early}, a storm carried away {percent} percent of the shore in {region}.",
    "The link between the {term} and the {other_term} has been known since the {decade}s.",
    "Since {early}, {number} square kilometres around {region} have been protected.",
    "Farmers in {region} have long known the {term}, though under other names.",
    "Until {early} nobody could tell the {term} from the {other_term}.",
    "People there speak of the {term} as of the weather: it comes and it goes.",
)

FIELD_NOTES = (
    "The sites lie between {site} and {near}, not far from {region}.",
    "Most of what was found was {genus} {species}, with some {kin} in between.",
    "Near {site} the jars held {genus} {species} and little else.",
    "Nets at {site}, {near} and {beyond} came up with {genus} and {kin}.",
    "At {site} the team saw {kin} {species} for the first time since {early}.",
    "The path ends at {near}, where {genus} has grown since {early}.",
    "What looks like {genus} at {site} is in truth {kin} {species}.",
    "From {near} to {beyond} the {term} lay under water for {few} days.",
)

EXPLANATIONS = (
    "The analysis used liquid oxygen tracing (LOT), a method that marks what breathes.",
    "The samples were sorted by flow particle counting (FPC), and FPC is cheap.",
    "Most of the change comes from detritivores, animals that feed on what is dead.",
    "Part of it is due to denitrification (the loss of nitrogen to the air).",
    "The data come from repeat aerial survey (RAS), which covers {number} square kilometres a day.",
    "What remains is called humus, a dark soil made of rotten plants.",
)

QUOTATIONS = (
    "“The {term} is the first thing that we would look at now,” {lead_last} said.",
    "“We did not believe it,” said {second_last}. “So we counted all {number} of them again.”",
    "“After {change}, everything depends on the {term},” {lead_last} said in a statement.",
    "“It is a small number, but it is a sure one,” {second_last} added.",
    "According to {lead_last}, the {term} can be read like a diary.",
    "“Without the {other_term} there is no {term},” {lead_last} explained.",
    "“You can stand in {region} and see the {term} with your own eyes,” said {lead_last}.",
    "{second_last} said that the next {few} years would show whether the {term} lasts.",
)

SECOND_AUTHORS = (
    "{second}, a {second_role} at {second_place} and a co-author of the study, counted the {term}.",
    "“Nobody had put the numbers side by side,” said co-author {second}, a {second_role} at {second_place}.",
    "The model was built by {second}, a {second_role} at {second_place}.",
)

OUTSIDERS = (
    "“This is a careful piece of work,” said {outsider}, a {outsider_role} at {outsider_place}, who was not involved.",
    "{outsider}, a {outsider_role} at {outsider_place} who did not take part in the study, called it “a surprise”.",
    "“I had bet on the {term},” said {outsider}, a {outsider_role} at {outsider_place}, who was not on the team.",
    "Not all agree. “The {term} is hard to measure,” said {outsider}, a {outsider_role} at {outsider_place}.",
)

CAVEATS = (
    "However, the study looked only at {region}, and the {term} may behave differently elsewhere.",
    "The authors warn that {number} samples are a small number and that further studies are needed.",
    "It is not yet clear whether the same is true of the {other_term}.",
    "The results need to be confirmed in other places, {outsider_last} said.",
    "It remains unknown why the {term} failed to appear in {early}.",
)

APPLICATIONS = (
    "The method could help to protect the {term} in {region} and elsewhere.",
    "In future, the {term} may be used to predict what {change} will do.",
    "The finding could one day help foresters decide where to plant.",
    "Measuring the {term} could become a tool for people who look after {region}.",
)

ENDINGS = (
    "The team will return to {region} next {month}.",
    "The next samples will be taken in {month} {later}.",
    "All data have been public since {day} {month} {year}.",
    "A second study, on the {other_term}, began last month.",
    "The project runs until {later} and costs {number} thousand euros a year.",
)

SECTION_TITLES = (
    "Counting by hand",
    "What the samples say",
    "A long wait",
    "In the field",
    "Doubts",
    "What comes next",
)
"""Headings of the articles that have some."""

NOTES = (
    "The article does not say how the sites were chosen.",
    "The number is that of the study; an earlier report gave another one.",
    "The text names the month only.",
)
"""What an editor may remark on an article."""
