//! What a sweep says.

use weefsel::evidence::Text;

pub const UNKNOWN: Text = Text::new("no built-in design is called `{name}`", "er is geen ingebouwd ontwerp `{name}`");
pub const NEAR: Text = Text::new("; did you mean `{name}`?", "; bedoelde u `{name}`?");
pub const ALL: Text = Text::new("; `weefsel sweep --designs` lists them", "; `weefsel sweep --designs` toont ze");
pub const NEXT: Text = Text::new(
    "How long?    weefsel sweep NAME --estimate\nLive one:    weefsel sweep NAME\nEdit one:    weefsel sweep --export NAME > my.toml\n             weefsel sweep my.toml\n",
    "Hoe lang?     weefsel sweep NAAM --estimate\nDoorrekenen:  weefsel sweep NAAM\nAanpassen:    weefsel sweep --export NAAM > mijn.toml\n              weefsel sweep mijn.toml\n",
);
pub const NO_POINTS: Text = Text::new(
    "--points says nothing here: the points of this design follow from its factors",
    "--points zegt hier niets: de punten van dit ontwerp volgen uit de factoren",
);
pub const REFUSED: Text = Text::new(
    "{n} of {all} points cannot be lived and count as failed, such as {id}: {why}",
    "{n} van {all} punten kunnen niet worden doorgerekend en tellen als mislukt, zoals {id}: {why}",
);
pub const FOREIGN: Text = Text::new(
    "{folder} holds other files and no sweep: choose another folder with --out, or add --force to write there all the same",
    "{folder} bevat andere bestanden en geen sweep: kies een andere map met --out, of schrijf er toch met --force",
);
pub const OTHER: Text = Text::new(
    "{folder} holds a sweep of another design: choose another folder with --out",
    "{folder} bevat een sweep van een ander ontwerp: kies een andere map met --out",
);
pub const OTHER_MODEL: Text = Text::new(
    "{folder} holds this sweep, lived by another version of the model: choose another folder with --out, or live all of it again with --force",
    "{folder} bevat deze sweep, doorgerekend met een andere versie van het model: kies een andere map met --out, of reken alles opnieuw door met --force",
);
pub const EXTENDS: Text = Text::new(
    "{folder} holds this sweep with fewer points or replications: add them with --extend",
    "{folder} bevat deze sweep met minder punten of herhalingen: voeg ze toe met --extend",
);
pub const EXTENDED_SHARD: Text = Text::new(
    "{folder} holds a shard of this sweep with fewer points or replications: shards of more points are divided anew, so choose another folder with --out",
    "{folder} bevat een deel van deze sweep met minder punten of herhalingen: bij meer punten wordt opnieuw verdeeld, kies dus een andere map met --out",
);
pub const LESS: Text = Text::new(
    "{folder} holds more of this sweep already ({points} points, {replications} replications of each): ask for as many (--points, --replications), or choose another folder with --out",
    "{folder} bevat al meer van deze sweep ({points} punten, elk {replications} herhalingen): vraag er evenveel (--points, --replications), of kies een andere map met --out",
);
pub const A_SHARD: Text = Text::new(
    "{folder} holds a shard of a sweep, and another one or the whole was asked: choose another folder with --out",
    "{folder} bevat een deel van een sweep, en er is een ander deel of het geheel gevraagd: kies een andere map met --out",
);
pub const A_WHOLE: Text = Text::new(
    "{folder} holds a whole sweep, and a shard was asked: choose another folder with --out",
    "{folder} bevat een hele sweep, en er is een deel gevraagd: kies een andere map met --out",
);
pub const FOUND: Text = Text::new(
    "{found} of {all} runs were finished earlier and are used again",
    "{found} van {all} runs waren al klaar en zijn opnieuw gebruikt",
);
pub const NOT_KEPT: Text = Text::new(
    "a finished run cannot be kept in {folder}: {why}; earlier ones are as they were",
    "een run kan niet worden bewaard in {folder}: {why}; eerdere zijn onveranderd",
);
pub const NOT_WRITTEN: Text = Text::new(
    "{folder} cannot be written: {why}; the runs are kept: the same command goes on from there",
    "{folder} kan niet worden geschreven: {why}; de runs zijn bewaard: dezelfde opdracht gaat daar verder",
);
pub const STOPPED: Text = Text::new(
    "Stopped. {done} of {all} runs are finished and kept in {folder}; the tables there hold these. The same command goes on from there.",
    "Gestopt. {done} van {all} runs zijn klaar en bewaard in {folder}; de tabellen daar bevatten deze. Dezelfde opdracht gaat daar verder.",
);
pub const STOPPED_SHARD: Text = Text::new(
    "Stopped. {done} of {all} runs are finished and kept in {folder}. The same command goes on from there.",
    "Gestopt. {done} van {all} runs zijn klaar en bewaard in {folder}. Dezelfde opdracht gaat daar verder.",
);
pub const STOPPED_TIMING: Text = Text::new(
    "Stopped. What was finished is kept in {folder}; the same command goes on from there.",
    "Gestopt. Wat klaar was is bewaard in {folder}; dezelfde opdracht gaat daar verder.",
);
pub const FAILED: Text = Text::new(
    "{n} runs failed: failures.csv in {folder} says why; --retry-failed lives them again",
    "{n} runs zijn mislukt: failures.csv in {folder} zegt waarom; --retry-failed rekent ze opnieuw door",
);
pub const DONE: Text = Text::new(
    "{points} points × {replications} replications: {all} runs, {failed} failed.\nWritten in {folder}: results.parquet, points.parquet, failures.csv, manifest.json, design.toml.\nNext: weefsel analyse {folder}",
    "{points} punten × {replications} herhalingen: {all} runs, {failed} mislukt.\nGeschreven in {folder}: results.parquet, points.parquet, failures.csv, manifest.json, design.toml.\nDaarna: weefsel analyse {folder}",
);
pub const DONE_SHARD: Text = Text::new(
    "Shard {shard}: {all} runs, {failed} failed, kept in {folder}.\nWhen all shards are there: weefsel sweep DESIGN --merge PART... --out DIR",
    "Deel {shard}: {all} runs, {failed} mislukt, bewaard in {folder}.\nAls alle delen er zijn: weefsel sweep ONTWERP --merge DEEL... --out MAP",
);
pub const JOINED: Text =
    Text::new("{n} parts are complete and joined in {folder}", "{n} delen zijn volledig en samengevoegd in {folder}");
pub const TIMING: Text = Text::new(
    "A few runs are lived to time them; they are kept",
    "Er worden een paar runs doorgerekend om de tijd te meten; ze blijven bewaard",
);
pub const PREDICTED: Text = Text::new(
    "{left} runs are left ({done} are finished).\nTime:   {time} on {threads} threads (± {share} by the chance of the sample: {timed} runs took {each} s each)\nDisk:   {disk} in all\nMemory: {memory} at most so far, with all threads at work; it does not grow with the number of runs",
    "Er zijn nog {left} runs te doen ({done} zijn klaar).\nTijd:      {time} op {threads} threads (± {share} door het toeval van de steekproef: {timed} runs duurden elk {each} s)\nSchijf:    {disk} in totaal\nGeheugen:  {memory} op zijn hoogst tot nu toe, met alle threads aan het werk; dat groeit niet met het aantal runs",
);
pub const NOTHING_LEFT: Text = Text::new(
    "{left} runs are left ({done} are finished): too few to time.\nDisk:   {disk} in all",
    "Er zijn nog {left} runs te doen ({done} zijn klaar): te weinig om te meten.\nSchijf: {disk} in totaal",
);
pub const HEAD: [Text; 5] = [
    Text::new("folder", "map"),
    Text::new("runs", "runs"),
    Text::new("done", "klaar"),
    Text::new("failed", "mislukt"),
    Text::new("to do", "te doen"),
];
