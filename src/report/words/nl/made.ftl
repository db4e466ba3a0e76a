## Hoe dit is gemaakt

made-title = Hoe dit is gemaakt
made-lead = Programma, scenario en alles wat nodig is om het na te rekenen.
made-program = Programma
made-scenario = Scenario
made-town = Gemeente
made-years = Jaren
made-plans = Plannen
made-residents = Doorgerekende inwoners
made-places = Doorgerekende delen van wijken
made-replications = Herhalingen
made-seed = Seed (begingetal van het toeval)
made-scenario-hash = Vingerafdruk van het scenario
made-model-hash = Vingerafdruk van het model
made-again = Narekenen
made-again-how = Met dezelfde versie van het programma, hetzelfde scenario en dezelfde seed geeft deze opdracht precies dezelfde cijfers, op elke computer:
made-again-page = `weefsel report MAP` maakt van de map met resultaten deze pagina opnieuw, ook in het Engels (--lang en). Alle cijfers staan in die map, onder meer in results.xlsx.
made-sources = Bronnen en licentie
made-cbs = Cijfers over wijken en gemeenten: Bron: CBS (Centraal Bureau voor de Statistiek), CC BY 4.0, bewerkt. Eigen cijfers van een gemeente vallen daar niet onder. Inwoners zijn getrokken uit gemiddelden; geen van hen is een echt mens.
made-licence = Het programma weefsel is vrij te gebruiken onder de licentie MIT of Apache-2.0, naar keuze. De letter is Open Sans (Apache-2.0).
