## Your figures beside the model's

own-title = Your figures beside the model's
own-lead = Where the figures come from, what you gave yourself, and what the model leaves out.
own-source = The figures of { $town } come from: { $source }.
own-source-unknown = No source of the figures was given for { $town }.
own-size = { $n ->
    [one] The municipality has { $residents } residents in one wijk.
   *[other] The municipality has { $residents } residents in { $n } wijken.
}
own-lived = { $n ->
    [one] Of these, { $lived } residents were lived, in one part of a wijk.
   *[other] Of these, { $lived } residents were lived, in { $n } parts of wijken.
}
own-notes = What was not known was filled in:
own-beside = Own figures beside the model's
own-none = No own figures were given for { $town }. For money, staff and prices the model uses national figures and assumptions.
own-how = On the left the figure you gave, on the right what the model shows in the zero alternative, on average over the years lived.
own-levels = The model counts clients at one moment; figures of a whole year are higher. Wmo in the model is support only: household help is not counted.
own-import = To give own figures: `weefsel import FILE` turns a table of CBS (Kerncijfers wijken en buurten) into the wijken of your municipality. Add in that file, at [municipality.own], what you know of money, FTE, waits and prices.
own-column-figure = Figure
own-column-own = Given
own-column-model = Model
own-taken = taken as given
own-base-workers = Social base: workers (per year)
own-base-places = Social base: places to meet (per year)
own-wijkteam = Wijkteam (FTE)
own-team-wait = Wait for the wijkteam (months)
own-specialised-wait = Wait for specialised care (weeks)
own-wmo = Wmo clients (per 1,000 residents)
own-youth = Youth care (% of residents aged 0–22)
own-left-out = What the model leaves out
own-left-out-how = This makes amounts and numbers lower than in your budget or yearly account. So compare differences between plans, not totals.
