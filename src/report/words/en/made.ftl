## How this was made

made-title = How this was made
made-lead = Program, scenario and all that is needed to check it.
made-program = Program
made-scenario = Scenario
made-town = Municipality
made-years = Years
made-plans = Plans
made-residents = Residents lived
made-places = Parts of wijken lived
made-replications = Replications
made-seed = Seed (first number of chance)
made-scenario-hash = Fingerprint of the scenario
made-model-hash = Fingerprint of the model
made-again = To do it again
made-again-how = With the same version of the program, the same scenario and the same seed this command gives exactly the same figures, on any computer:
made-again-page = `weefsel report FOLDER` makes this page again from the folder of results, also in Dutch (--lang nl). All figures are in that folder, among others in results.xlsx.
made-sources = Sources and licence
made-cbs = Figures of neighbourhoods and municipalities: Source: CBS (Statistics Netherlands), CC BY 4.0, changed. A municipality's own figures do not fall under it. Residents are drawn from averages; none of them is a real person.
made-licence = The program weefsel is free to use under the licence MIT or Apache-2.0, at your option. The letter is Open Sans (Apache-2.0).
