## What if the contract were longer, or there were a gap?

what-if = What if: another length, another gap
what-if-lead = The same money with another contract length or a gap between two contracts. For loneliness: { $verdict }
what-if-none = There is no plan to vary: no plan that costs as much as the others pays for workers or places to meet.
what-if-about = { $n } variants of “{ $plan }”: contracts of { $lengths }, and after each contract { $gaps } months without money. Every variant buys the same and costs as much in total over { $horizon }; what is not paid in a gap is spread over the other months. Each number is the difference from { $reference }.
what-if-beside = { $fewer ->
        [yes] Lived apart, with fewer residents ({ $residents }) and fewer runs ({ $n }) than the rest of this report, so with wider margins.
       *[no] Lived apart, with { $residents } residents and { $n } { $n ->
            [1] run
           *[other] runs
        }.
    } Only chance is varied; it holds under { $default ->
        [yes] the default assumptions
       *[no] the assumptions of this scenario
    }.
what-if-choose = Which measure do you want to see?
what-if-lonely = Severely lonely adults
what-if-meetings = Meetings a year
what-if-crises = Expected crises a year
what-if-inflow = New clients in specialised care a year
what-if-cost = Net cost for the municipality a year
what-if-of-lonely = { $n } adults
what-if-of-meetings = { $n } meetings a year
what-if-of-crises = { $n } crises a year
what-if-of-inflow = { $n } clients a year
what-if-of-cost = { $n } a year
what-if-caption = { $measure }: difference from { $reference }, by gap (rows) and contract length (columns)
what-if-corner = Gap after each contract
what-if-gap = { $n ->
        [0] No gap
        [1] 1 month
       *[other] { $n } months
    }
what-if-legend = Blue is better than { $reference }, orange is worse; the darker, the larger the difference. Behind ± stands the margin (95 %).
what-if-unsure = { $n ->
        [1] One of the { $all } boxes has no colour: there the difference may be chance.
       *[other] { $n } of the { $all } boxes have no colour: there the difference may be chance.
    }
what-if-one = Run once, so without margins and without colour: every difference may be chance.

## Gap or length

what-if-gap-more = the gap matters more than the length.
what-if-length-more = the length matters more than the gap.
what-if-alike = gap and length matter about alike.
what-if-no-difference = no difference that matters by gap or length.
what-if-equal = exactly the same in every variant.
what-if-zero = exactly the same in every variant as with { $reference }.
what-if-open = chance leaves open whether gap or length matter.
what-if-cannot-tell = one run cannot tell whether gap or length matter.
what-if-incomplete = not all variants were lived.
what-if-together = on average neither the gap nor the length makes a difference that matters; between the extremes there is one.
what-if-or = { $first } or { $last }
what-if-never = With a contract of { $length } or longer no gap falls within { $horizon }.
what-if-all-unsure = No box has a colour: every difference may be chance. Behind ± stands the margin (95 %).
what-if-moves = Another gap changes the difference by at most { $gap } (on average over the lengths), another length by at most { $length } (without a gap).
what-if-ends = Most favourable is { $best }; least favourable is { $worst }.
what-if-combination = { $length }, { $gap ->
        [0] without a gap
        [1] a gap of 1 month
       *[other] a gap of { $gap } months
    } ({ $effect })
