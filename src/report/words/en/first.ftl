## The first sheet

first-figure-lonely = Own worth: severely lonely adults
first-figure-crises = Prevention: expected crises a year
first-figure-cost = Money: net cost for the municipality a year (€ million)
first-figure-level = Difference from { $reference } ({ $level }). Line: 95 % simulation interval.
column-effect = Difference
column-interval = 95 % interval
column-thousand = Per 1,000 residents

## The verdict

verdict-nothing = No difference that matters: no plan changes the four main measures by more than the smallest difference worth a debate.
verdict-none-between = Between the plans with the same money there is no difference that matters.
verdict-lead = { $ahead } { $n ->
        [one] does
       *[other] do equally well and
    } better than { $behind } for the same money.
verdict-other-wins = The other plan wins: for the same money { $ahead } does better than { $behind }.
verdict-gap = The gap matters more than the length: { $ahead } do equally well, { $behind } { $m ->
        [one] does
       *[other] do
    } less for the same money.
verdict-between = { $plans } { $n ->
        [one] lies
       *[other] lie
    } in between.
verdict-depends = Which plan does best for the same money depends on what you find most important, or chance leaves it open
verdict-leader = { $topic } { $plans }
verdict-unequal = The money is not equal: { $plan } spends { $euros } more than { $against }.
verdict-plan-ahead = { $plans } { $n ->
        [one] does
       *[other] do
    } better than { $reference }.
verdict-plan-behind = { $plans } { $n ->
        [one] does
       *[other] do
    } worse than { $reference }.
verdict-plan-mixed = { $plans } { $n ->
        [one] does
       *[other] do
    } better than { $reference } at one thing and worse at another.
verdict-plan-even = With { $plans } there is no difference from { $reference } that matters.
verdict-plan-unclear = Whether { $plans } { $n ->
        [one] differs
       *[other] differ
    } from { $reference } in a way that matters, chance leaves open.
topic-lonely = for severe loneliness
topic-meetings = for meetings
topic-crises = for crises
topic-inflow = for specialised care

## The three sentences

topic-own = Own worth:
topic-prevention = Prevention:
topic-money = Money:
answer-same = exactly the same in every plan.
answer-slight-lonely = no difference that matters, at most { $n } people in an average year ({ $thousand } per 1,000 residents).
answer-slight-crises = no difference that matters, at most { $n } crises a year ({ $thousand } per 1,000 residents).
answer-lonely = in an average year { $plan } leaves { $n } { $way ->
        [fewer] fewer
       *[more] more
    } adults severely lonely{ $margin } – { $share }, { $thousand } per 1,000 residents
answer-crises = with { $plan } { $n } { $way ->
        [fewer] fewer
       *[more] more
    } crises a year are to be expected{ $margin } – { $share }, { $thousand } per 1,000 residents
answer-others = ; { $list }
answer-other = { $plan } { $n } { $way ->
        [fewer] fewer
       *[more] more
    }
answer-other-none = { $plan } none
answer-unclear = Chance leaves open whether this is a difference that matters.
answer-margin = { " " }(between { $low } and { $high })
money-none-back = no plan pays back within { $years }.
money-plan-not-back = { $plan } does not pay back within { $years }.
money-none-of-these-back = of the plans that cost more, none pays back within { $years }.
money-back = { $plan } pays back from year { $year } on.
money-not-back = { $plan } does not pay back within { $year }.
money-of-each-euro = Of every extra euro, less care gives back: { $list }.
money-cents = { $plan } { $cents }{ $margin }
money-less-care-more = { $plan } spends { $less } less in { $years }, and care then costs { $care } more.
money-less-care-less = { $plan } spends { $less } less in { $years }, and care costs { $care } less.
money-same-care-more = { $plan } costs nothing extra, and care costs { $care } more in { $years }.
money-same-care-less = { $plan } costs nothing extra, and care costs { $care } less in { $years }.
money-nothing = the plans cost the same as doing nothing, and care costs the same.
certainty-chance = Between brackets: 95 % interval from { $n } runs, with chance alone and under the default assumptions. How wrong the assumptions may be is not in it.
certainty-chance-first = Between brackets: 95 % interval from { $n } runs, with chance alone and under the default assumptions.
certainty-drawn = Beside these, { $n } futures were lived, each with its own chance and its own draw of the uncertain assumptions.
certainty-futures = With { $plan } fewer adults are severely lonely in { $lonely } of { $all } futures (difference in 95 %: { $lonely-range }), and fewer crises are to be expected in { $crises } of { $all } ({ $crises-range } a year).
certainty-one = This was run once, so there are no margins: chance may explain any difference.

## Arguments

first-under = { $town }, { $residents } residents, { $from }–{ $until }. A model to think with, not a forecast: every resident lives in every plan, with the same luck.
arguments = For and against each plan
argument-for = For:
argument-against = Against:
short-reference = going on as now
short-money = { $euros } a year
short-no-money = no extra money
short-contract = contract of { $years }
short-gaps = contracts of { $years }, then { $gap } months without money
short-no-end = no end date
argument-lonely-fewer = { $n } fewer adults ({ $share }) are severely lonely in an average year.
argument-lonely-more = { $n } more adults ({ $share }) are severely lonely in an average year.
argument-meetings-more = Residents meet each other { $share } more often.
argument-meetings-fewer = Residents meet each other { $share } less often.
argument-volunteers-more = { $n } more residents volunteer ({ $share }).
argument-volunteers-fewer = { $n } fewer residents volunteer ({ $share }).
argument-trust-more = Residents trust local professionals more (+{ $n } on a scale from 0 to 1).
argument-trust-fewer = Residents trust local professionals less (−{ $n } on a scale from 0 to 1).
argument-crises-fewer = { $n } fewer crises a year are to be expected ({ $share }).
argument-crises-more = { $n } more crises a year are to be expected ({ $share }).
argument-strain-fewer = { $n } fewer residents are under high strain ({ $share }).
argument-strain-more = { $n } more residents are under high strain ({ $share }).
argument-carers-fewer = { $n } fewer informal carers are heavily burdened ({ $share }).
argument-carers-more = { $n } more informal carers are heavily burdened ({ $share }).
argument-debt-fewer = { $n } fewer households have problem debt ({ $share }).
argument-debt-more = { $n } more households have problem debt ({ $share }).
argument-inflow-fewer = { $n } fewer residents a year start specialised care ({ $share }).
argument-inflow-more = { $n } more residents a year start specialised care ({ $share }).
argument-team-queue-fewer = { $n } fewer residents wait for the wijkteam.
argument-team-queue-more = { $n } more residents wait for the wijkteam.
argument-care-queue-fewer = { $n } fewer residents wait for specialised care.
argument-care-queue-more = { $n } more residents wait for specialised care.
argument-met-more = Of those under severe strain, more are in care.
argument-met-fewer = Of those under severe strain, fewer are in care.
argument-no-harm = No main point gets worse than with { $reference } in a way that matters.
argument-no-gain = Nothing gets better than with { $reference } in a way that matters.
argument-peer-lonely-fewer = { $n } fewer severely lonely adults than with { $other }, for the same money.
argument-peer-lonely-more = { $n } more severely lonely adults than with { $other }, for the same money.
argument-peer-meetings-more = { $n } more meetings a year than with { $other }, for the same money.
argument-peer-meetings-fewer = { $n } fewer meetings a year than with { $other }, for the same money.
argument-peer-crises-fewer = { $n } fewer expected crises a year than with { $other }, for the same money.
argument-peer-crises-more = { $n } more expected crises a year than with { $other }, for the same money.
argument-peer-inflow-fewer = { $n } fewer starts of specialised care a year than with { $other }, for the same money.
argument-peer-inflow-more = { $n } more starts of specialised care a year than with { $other }, for the same money.
argument-surfacing = In the first { $years } { $n } more residents a year come to the wijkteam ({ $share }): hidden need shows first.
argument-back = It pays for itself: from year { $year } on, less care has given back what was spent.
argument-not-back = It costs { $euros } a year extra, and of every euro { $cents } come back as less care within { $years }.
argument-costs-both = It costs { $euros } a year extra, and care costs more as well, in { $years }.
argument-cheaper = It spends { $euros } a year less.
argument-free = It costs nothing extra.
argument-care-dearer = Care costs { $euros } more in { $years }.
argument-pockets = { $share } of what is saved on care lands with the health insurer and the state, not with the municipality.
argument-no-end = The money is set for good: a next council has to undo it to choose something else.
argument-long = A contract of { $years } ties the hands of the next council.
argument-certain = Residents and workers know where they stand for { $years }.
argument-short = The council can choose again every { $years }.
argument-shown = An evaluation can show it: at the earliest in { $year }.
argument-never-shown = No evaluation that is seldom wrong can show within { $years } that it works.
argument-money-free = { $euros } a year stays free for something else.
argument-little-back = Even the best plan gives back no more than { $cents } of every extra euro.
argument-nothing-new = Nothing has to be tendered or built up, and nothing can be lost that was never there.
argument-no-plan-better = No plan does better in a way that matters.
argument-still-lonely = { $n } adults are severely lonely in an average year.
argument-still-hidden = { $share } of the residents under high strain get no care.
argument-ref-lonely-more = { $n } more adults are severely lonely than with { $plan }.
argument-ref-lonely-fewer = { $n } fewer adults are severely lonely than with { $plan }.
argument-ref-meetings-more = { $n } more meetings a year than with { $plan }.
argument-ref-meetings-fewer = { $n } fewer meetings a year than with { $plan }.
argument-ref-crises-more = { $n } more crises a year are to be expected than with { $plan }.
argument-ref-crises-fewer = { $n } fewer crises a year are to be expected than with { $plan }.
argument-ref-inflow-more = { $n } more residents a year start specialised care than with { $plan }.
argument-ref-inflow-fewer = { $n } fewer residents a year start specialised care than with { $plan }.

## What is not known

unknown = What is not known
unknown-assumptions-lead = Whether the assumptions are right; that is a larger doubt than the margins above.
unknown-assumptions = Whether the assumptions are right. Of the { $all } numbers in the model, { $n } are assumptions without evidence and { $weak } rest on weak evidence. That is a larger doubt than the margins above.
unknown-left-out = What is not in the model: housing, schools, benefits, household help and protected living. The social base can soften poverty and housing shortage, not remove them.
unknown-town = Whether it goes this way in { $town }. { $lived } of the { $residents } residents were lived, with public averages of the wijken; the behaviour comes from national research.
unknown-whole-town = Whether it goes this way in { $town }. All { $residents } residents were lived, with public averages of the wijken; the behaviour comes from national research.
