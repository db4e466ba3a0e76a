## Who benefits

who-title = Who benefits, and where
who-lead = Differences between groups of residents and between neighbourhoods.
who-nothing = There is no plan to hold against the zero alternative.
who-how = Each number is the difference from { $reference }, per 1,000 residents of the group or neighbourhood. Less loneliness or strain stands left of zero.
who-groups-note = Groups by livelihood: as residents stand in the zero alternative. Vulnerability: three groups of equal size by lasting disposition. Loneliness is counted for adults only. Measured at the end of each year, mean over the years.
who-plan = { $plan }: groups and neighbourhoods
who-lonely = Severely lonely residents, per 1,000 residents
who-strain = Residents under high strain, per 1,000 residents
who-livelihood = By livelihood
who-age = By age
who-vulnerability = By vulnerability
who-secure = No money worries
who-insecure = Money worries
who-debt = Problem debt
who-least = Least vulnerable
who-middle = Middle
who-most = Most vulnerable
who-years = { $ages } years
who-residents = Residents
who-level = { $reference }
who-change = Difference
who-interval = 95 % interval
who-people-lonely = severe loneliness
who-people-strain = high strain
who-unequal-none = { $plan } changes nothing in { $what }, with or without money worries.
who-unequal-one = The difference in { $what } is { $worried } per 1,000 residents with money worries or debt and { $secure } per 1,000 others. With one replication it cannot be told whether { $plan } does more for one group than for the other.
who-unequal-unsure = Whether { $plan } does more or less about { $what } for residents with money worries or debt than for others cannot be told: { $worried } against { $secure } per 1,000, and the uncertainty is larger than that difference.
who-unequal-more = On { $what }, { $plan } works out better for residents with money worries or debt ({ $worried } per 1,000) than for others ({ $secure } per 1,000).
who-unequal-less = On { $what }, { $plan } works out less well for residents with money worries or debt ({ $worried } per 1,000) than for others ({ $secure } per 1,000).

## Neighbourhoods

who-where = Where
who-map = { $plan }: { $measure }, difference per 1,000 residents a year
who-sample = { $n ->
    [one] One neighbourhood was lived
   *[other] { $n } neighbourhoods were lived
}, in { $lived } of the { $all } wijken. Each circle is a wijk, larger with its residents, at the place of its centroid. Wijken under 1,000 residents are joined with one like them for the computation; a wijk may also be drawn more than once or split. Its residents are rebuilt from public averages: read this as a kind of wijk, not as a statement about this wijk.
who-not-kept = This run has no results by neighbourhood.
who-no-wijken = No wijken are known of this municipality.
who-no-centroids = It is not known where these wijken lie; there is no map, only a table.
who-wijk = Wijk
who-not-lived = Wijken that were not lived
who-legend-unit = Blue: fewer. Orange: more. Per 1,000 residents a year.
who-legend-unsure = dashed: sign not sure
who-legend-not-lived = grey, empty: not lived
