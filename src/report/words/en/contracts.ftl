## What the plans buy

contracts-title = Money and contracts: what differs between the plans
contracts-lead = What each plan buys, how long the money lasts, and what that means for the budget.
contracts-is-reference = (zero alternative)
contracts-no-stream = No extra stream of money: only the base that every plan has.
contracts-stream = Stream { $n }:
contracts-buys = Per resident per year: { $parts }.
contracts-zero = A stream of zero euros: it pays for nothing.
contracts-workers = { $euros } for community workers
contracts-places = { $euros } for places to meet
contracts-wijkteam = { $euros } for the wijkteam
contracts-specialised = { $euros } for specialised care
contracts-debt = { $euros } for debt help
contracts-carers = { $euros } for support of informal carers
contracts-worst-first = { $n ->
    [one] Only the lived neighbourhood with the most adversity gets this money; the sum is per resident of it.
   *[other] Only the { $n } lived neighbourhoods with the most adversity get this money; the sum is per resident of these.
}
contracts-half = Half of the neighbourhoods get this money, by lot; the sum is per resident of these.
contracts-steps = Neighbourhoods begin by lot, in { $n } steps of a year; the sum is per resident, from the start in their own neighbourhood.
contracts-proportionate = Neighbourhoods with more adversity get more per resident.
contracts-inverse = Neighbourhoods with more adversity get less per resident.
contracts-youth = The work is for the young.
contracts-older = The work is for older residents.
contracts-starts = The money begins in { $date }.
contracts-endless = The money has no end date.
contracts-whole = The contract lasts { $length }: the whole period that was lived.
contracts-length = Contracts of { $length }, without a gap between them.
contracts-gap = Contracts of { $length }, each followed by { $gap } without money; that money is spread over the paid months.
contracts-kept = Afterwards the same partner goes on, without a tender.
contracts-selected = Afterwards there is a tender; a partner judged good enough goes on.
contracts-new = Afterwards there is always another partner.
contracts-judged = The money goes on only if the method “{ $lens }” shows that it works.
contracts-referrals = The money goes on in a neighbourhood only if its wijkteam referred less than in the 24 months before.
contracts-renewal = The chance that the money goes on after a contract is { $chance }.
contracts-known = { $n ->
    [one] Whether it goes on is known 1 month ahead.
   *[other] Whether it goes on is known { $n } months ahead.
}
contracts-pause-saved = From { $from } until { $until } there is no money; it is saved.
contracts-pause-spread = From { $from } until { $until } there is no money; it is spread over the other months.
contracts-partners = The money goes to { $n } partners.
contracts-abcd = Workers spend { $share } of their time on what residents themselves want and can do.
contracts-innovation = { $share } of the money is for renewal.
contracts-accounting = Partners account for their outputs.
contracts-learning = Partners and municipality follow the work in order to learn from it.
contracts-ring-fenced = The money is ring-fenced.
contracts-base = the base
contracts-base-workers = the base for community workers
contracts-base-places = the base for places to meet
contracts-base-from = From { $from } on { $what } is { $share } of what it was.
contracts-base-between = From { $from } until { $until } { $what } is { $share } of what it was.
contracts-booked-kept = From { $date } on { $euros } per resident per year is booked in advance as a saving on specialised care; that money goes to the social base.
contracts-booked-gone = From { $date } on { $euros } per resident per year is booked in advance as a saving on specialised care; that money leaves the budget.
contracts-trap = If care turns out dearer, { $share } of that deficit is taken a year later from the money that is not ring-fenced.
contracts-instrumental = From { $date } on volunteers are asked to replace care.
contracts-outreach = The wijkteam keeps { $share } of its places for people who do not come by themselves.
contracts-sham = This is a sham plan, as a check: the money does not change, but { $share } of the residents begin under another strain.
contracts-supply = The supply of specialised care grows or shrinks otherwise here than by default.
contracts-nearby = The wijkteam sits in the neighbourhood.
contracts-own-places = Residents run the places to meet themselves.
contracts-own-space = Groups such as churches, mosques and sports clubs have a space of their own.
contracts-offer-half = Light help and links to groups go by lot to half of the people with a signal.
contracts-shifted = As a check, everybody begins under another strain.
contracts-date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
contracts-years = { $n ->
    [one] one year
   *[other] { $n } years
}
contracts-months = { $n ->
    [one] one month
   *[other] { $n } months
}

## The timeline

contracts-timeline = When the money flows
contracts-timeline-note = The higher a block, the more money in that month. Black line: a contract ends. Lighter area: base money more (above the line) or less (below it) than in the zero alternative.
contracts-elections = Triangle: council elections ({ $years }).
contracts-timeline-row = { $plan }: { $paid } months with money, { $gaps } without between them; contracts end in: { $ends }.
contracts-paid-months = Months with money
contracts-gap-months = Months without money between
contracts-ends-head = Contract ends in
contracts-no-extra = no extra money

## The budget

contracts-budget-title = What stands in the budget
contracts-structural = Structural here means: money without an end date, or under contracts of four years or more that follow each other without a gap. All else is incidental.
contracts-no-money = None of the plans buys anything beyond the base.
contracts-totals = { $from }–{ $until } (× €1,000)
contracts-structural-head = Structural
contracts-incidental-head = Incidental
contracts-together-head = Together
contracts-paid-head = Paid
contracts-base-head = Base, difference
contracts-budget-note = Structural and incidental: what the contracts say, for the whole municipality, without inflation. Paid: what was spent in the model; that can be less where money does not go on or is taken away. Base: difference from the zero alternative. Rounding may make a sum differ a little.
contracts-by-year = Money by budget year (× €1,000)
contracts-year = Year
contracts-sum = Sum

## Equal money

contracts-more = Over { $years } years { $n ->
    [one] { $plans } spends
   *[other] { $plans } each spend
} { $euros } more on the social base and other purchases than { $reference }.
contracts-less = Over { $years } years { $n ->
    [one] { $plans } spends
   *[other] { $plans } each spend
} { $euros } less on the social base and other purchases than { $reference }.
contracts-same = Over { $years } years { $n ->
    [one] { $plans } spends
   *[other] { $plans } each spend
} as much on the social base and other purchases as { $reference }.
contracts-equal = The money is equal: { $plans } spend the same. So a difference between these plans does not come from the size of the sum.
contracts-unequal = Plans that should cost the same do not quite. Keep that in mind when comparing.
contracts-gap-of = { $plan } spends { $euros } more than { $against }.
contracts-not-meant = The plans are not meant to cost the same. A difference may also come from the size of the sum.
