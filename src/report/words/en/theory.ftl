## The policy theory

theory = The policy theory: why should it work?
theory-none = None of the plans pays for anything the policy theory is about, so there is no chain to put to the test.
theory-lead = From money to effect, link by link, with the evidence for each.
theory-others = { $n } more

## What rests on assumptions

theory-rests = How much of the effect rests on assumptions without evidence?
theory-rests-how = Below is what goes of the effect when everything in the chain without evidence is switched off ({ $n ->
        [1] 1 part
       *[other] { $n } parts
    } at once). What remains then rests on research, though often weak.
theory-rests-names = What is off then: { $names }.
theory-all-evidence = No part of the chain that can still be switched off is an assumption without evidence.
theory-rests-both = About { $own } of the effect of { $plan } on own worth and { $prevention } of that on prevention goes when the links without evidence are switched off.
theory-rests-one = About { $n } of the effect of { $plan } on { $about ->
        [own] own worth
       *[prevention] prevention
    } goes when the links without evidence are switched off.
theory-about = { $about ->
        [own] Own worth:
       *[prevention] Prevention:
    }
theory-goes = Of the effect on { $about ->
        [own] own worth
       *[prevention] prevention
    } { $n } goes{ $margin }.
theory-nothing-left = Of the effect on { $about ->
        [own] own worth
       *[prevention] prevention
    } nothing remains: 100 % goes{ $margin }.
theory-all-left = About all of the effect on { $about ->
        [own] own worth
       *[prevention] prevention
    } remains.
theory-turns = The effect on { $about ->
        [own] own worth
       *[prevention] prevention
    } then turns round.
theory-larger = The effect on { $about ->
        [own] own worth
       *[prevention] prevention
    } then gets { $n } larger{ $margin }.
theory-unclear = How much of the effect on { $about ->
        [own] own worth
       *[prevention] prevention
    } goes, chance leaves open.
theory-small = The { $of ->
        [difference] difference
       *[effect] effect
    } on { $about ->
        [own] own worth
       *[prevention] prevention
    } is too small or too unsure to say anything about it.
theory-zero = There is no { $of ->
        [difference] difference
       *[effect] effect
    } on { $about ->
        [own] own worth
       *[prevention] prevention
    }.
theory-between = { " " }(between { $low } and { $high })

## The chain

theory-chain = The chain: from money to effect
theory-chain-how = Each link leads to the next. The evidence told is that of the weakest part of the link.
theory-contract = What the contract does to it
theory-leads-to = { $cause } → { $to }.
theory-evidence = Evidence: { $strength }. Source: { $sources }.
theory-only-in = Belongs to: { $plans }.
theory-off-already = This link is switched off in this scenario.
theory-strong = strong
theory-moderate = moderate
theory-weak = weak
theory-assumption = none, an assumption
theory-calibrated = calibrated on known totals

## A link off

theory-off = What remains without a link?
theory-off-means = To switch a link off means: it does nothing, in any plan and in { $reference } as well; the rest of the model stays as it was and is not calibrated again. The percentages do not add up to 100 %, for links work on each other. Where more than 100 % remains, the effect would be larger without that link; below 0 % it turns round.
theory-plan = { $plan }: what remains without each link
theory-figure-own = Own worth: share of the { $of ->
        [difference] difference
       *[effect] effect
    } that remains
theory-figure-prevention = Prevention: share of the { $of ->
        [difference] difference
       *[effect] effect
    } that remains
theory-change-lonely = With everything on: { $n } { $way ->
        [fewer] fewer
       *[more] more
    } severely lonely adults than with { $other }.
theory-change-crises = With everything on: { $n } { $way ->
        [fewer] fewer
       *[more] more
    } expected crises a year than with { $other }.
theory-together = All without evidence
theory-column-link = Without
theory-column-remains = Remains
theory-is-off = off already
theory-all-off = Its links are switched off in this scenario already.
theory-most = Most depends on ‘{ $link }’: without that link { $n } remains.
theory-no-single = No single link makes a difference that is sure.
theory-larger-without = The { $of ->
        [difference] difference
       *[effect] effect
    } would be larger without { $links }.
theory-turns-without = The { $of ->
        [difference] difference
       *[effect] effect
    } turns round without { $links }.

## Plans of the same money

theory-pairs = The difference between plans of the same money
theory-pairs-how = These plans cost the same. What remains of their difference without the links of the contract? What remains has another cause than that link.
theory-pairs-alike = Between the plans of the same money the difference is too small or too unsure to say what the contract does to it.
theory-pair = { $plan } against { $other }
