## What residents notice

residents-title = What residents notice
residents-lead = Loneliness, meeting, strain, trust and care: first what is a good in itself, then what prevents problems, then what limits the cost of care.
residents-nothing = Nothing was lived.
residents-how = Each number is the difference from { $reference }, per year on average over the whole period and for the whole municipality. Per 1,000: per 1,000 residents of the municipality.
residents-words = “No difference that matters”: smaller than the limit chosen beforehand for this measure, mostly 1 per cent. “Not sure”: the 95 % interval holds zero, so the model leaves open whether it becomes more or less.
residents-one = There is one replication only: there are no intervals, and chance and effect cannot be told apart.
residents-personal = Personal: what people notice themselves
residents-communal = Communal: what happens between people
residents-institutional = Institutional: help, places and professionals
residents-own-worth = A good in itself
residents-preventive = Preventing
residents-limiting = Limiting the cost of care
residents-count = { $plan }: of { $all } measures { $better } better, { $worse } worse, { $small } without a difference that matters and { $unsure } not sure{ $other ->
    [0] .
   *[other] ; { $other } without a better or worse side.
}
residents-all-same = { $plan }: exactly the same as { $reference }.
residents-measure = { $measure } ({ $unit }); { $reference }: { $level }
residents-every-plan = Every plan
residents-plan = Plan
residents-measure-head = Measure
residents-change = Difference
residents-interval = 95 % interval
residents-thousand = Per 1,000
residents-in-words = In words
residents-same = exactly the same
residents-small = no difference that matters
residents-unsure = not sure
residents-better = better
residents-worse = worse
residents-more = more
residents-less = less
residents-all = All measures

## Over the years

residents-curves = Over the years
residents-curve-lonely = Severely lonely adults
residents-curve-meetings = Meetings a year
residents-curve-trust = Trust in professionals
residents-curve-crises = Expected crises a year
residents-curve-note = Difference from { $reference } ({ $unit }). Area: 95 % simulation interval; zero is no difference.
residents-curve-row = { $plan }: { $first } in { $from }, { $last } in { $until }.
residents-year = Year

## What nobody sees

residents-unseen = Events that do not happen, come later or come besides
residents-unseen-none = This run did not keep count of events that did not happen.
residents-unseen-how = Numbers per year in the whole municipality, of the same year with and without the plan. Prevented: only in { $reference }. Postponed: later in the plan. Extra: only in the plan. Difference: prevented less extra.
residents-noise = ≈: no more than would be seen without any money, by chance alone.
residents-nobody = Nobody knows who was spared. Only how many there may be expected to be can be computed.
residents-prevented = Prevented
residents-postponed = Postponed
residents-extra = Extra
residents-net = Difference
residents-both = { $chance }; futures { $both }
