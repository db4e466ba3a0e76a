## What a study says (terminal and page)

analysis-heading = What the study “{ $name }” says
analysis-lived = { $points } ({ $sampling }), { $n ->
        [1] lived once
       *[other] { $n } replications each
    }, { $factors ->
        [1] one factor
       *[other] { $factors } factors
    }, years { $window }.
analysis-points = { $kind ->
        [accepted] { $n ->
            [1] one accepted set of assumptions
           *[other] { $written } accepted sets of assumptions
        }
       *[point] { $n ->
            [1] one point
           *[other] { $written } points
        }
    }
analysis-grid = a grid
analysis-latin = Latin hypercube
analysis-sobol-points = scrambled Sobol sequence
analysis-morris-points = Morris trajectories
analysis-saltelli = Saltelli blocks
analysis-one-at-a-time = one factor at a time
analysis-mechanisms-off = every mechanism off in turn
analysis-table = a table of your own
analysis-accepted = drawn from the accepted set
analysis-there = The study is not complete: { $there } of { $points } are there. What follows holds for those.
analysis-missing = { $n ->
        [1] Nothing is there of point { $ids }.
       *[other] Nothing is there of { $n } points: { $ids }.
    }
analysis-in-part = { $n ->
        [1] Some replications are not there of point { $ids }.
       *[other] Some replications are not there of { $n } points: { $ids }.
    }
analysis-failed = { $n ->
        [1] Replications failed at point { $ids }; failures.csv says why.
       *[other] Replications failed at { $n } points: { $ids }; failures.csv says why.
    }
analysis-and-more = { $ids } and { $n } more
analysis-quoted = “{ $text }”
analysis-municipality = Municipality
analysis-policy = policy
analysis-contract = contract
analysis-relationship = relationship
analysis-on = on
analysis-off = off
analysis-limit-between = { $factor } lies between { $low } and { $high }
analysis-limit-above = { $factor } is at least { $low }
analysis-limit-below = { $factor } is at most { $high }
analysis-limit-among = { $factor } is { $labels }

## How often

analysis-standings = On the four measures that a comparison weighs together, over { $all }: { $plan } is ahead at { $ahead }, behind at { $behind }, better at one thing and worse at another at { $mixed }, no different at { $even }; at { $unclear } chance leaves it open.
analysis-nothing-there = { $measure }: nothing is there yet.
analysis-same = { $measure }: exactly the same at { $all }.
analysis-wins = { $measure }: { $plan } { $word ->
        [better] does better than
        [worse] does worse than
        [higher] comes out higher than
       *[lower] comes out lower than
    } { $against } in { $n } of { $all } ({ $share }).
analysis-slight = { $n ->
        [1] In one the difference is smaller than the smallest that matters.
       *[other] In { $written } the difference is smaller than the smallest that matters.
    }

## Where it turns

analysis-turns-nowhere = { $question ->
        [side] The other plan does better in none of { $all }.
        [matters] That the difference matters holds in all { $all }.
       *[slight] That the difference is too small to matter holds in all { $all }.
    }
analysis-turns-too-few = { $question ->
        [side] The other plan does better
        [matters] The difference does not matter
       *[slight] The difference does matter
    } { $flips ->
        [1] in one
       *[other] in { $written }
    } of { $all }: too few exceptions, or too few others, to look for what they share.
analysis-turns-no-pattern = { $question ->
        [side] The other plan does better
        [matters] The difference does not matter
       *[slight] The difference does matter
    } in { $written } of { $all }, but these share nothing that chance could not have made: no assumptions can be named under which the conclusion turns.
analysis-turns = { $question ->
        [side] The conclusion turns
        [matters] The difference fails to matter
       *[slight] The difference does matter
    } mainly where { $limits }: there lie { $inside } of the { $flips } exceptions (coverage { $coverage }), and { $inside } of the { $points } points there are exceptions (density { $density }; over all points { $base }).
analysis-turns-thin = { $question ->
        [side] That the other plan does better
        [matters] That the difference fails to matter
       *[slight] That the difference does matter
    } is more common, though still an exception, where { $limits }: there lie { $inside } of the { $flips } exceptions (coverage { $coverage }), and { $inside } of the { $points } points there are exceptions (density { $density }; over all points { $base }).
analysis-turns-among = It was looked for among the { $among ->
        [1] one factor that stands out
       *[other] { $among } factors that stand out
    } from chance: among all of them nothing could be told.

## What decides it

analysis-decides = Most influence on the difference ({ $method }): { $factors }.
analysis-decides-none = No factor stands out from chance ({ $method }).
analysis-moves = The difference moves most along { $factors }.
analysis-swing = { $factor }: from { $low } at { $low_at } to { $high } at { $high_at }
analysis-by-morris = Morris, mu*
analysis-by-sobol = Sobol, total share of the variance
analysis-by-features = feature score
analysis-by-one = one at a time
analysis-by-shapley = Shapley split
analysis-by-variance = chance against assumptions
analysis-by-replications = replications needed
analysis-by-discovery = where it turns
analysis-equal = { $n ->
        [1] In one it is exactly equal.
       *[other] In { $written } it is exactly equal.
    }
analysis-minority = Where it does, it does so by more: on average over the points the difference lies on that side.
analysis-order = By { $factor }: the order of the two plans surely turns in { $n ->
        [0] none of { $all }
       *[other] { $n } of { $all } ({ $turned })
    }{ $open ->
        [0] , and is sure in every one.
        [all] ; chance leaves it open in every one.
       *[other] ; chance leaves it open in { $open } ({ $open_at }).
    }
analysis-chance = Of the spread of the difference { $points } comes from the points and { $chance } from chance.
analysis-needed = To know the difference at one point to within the smallest that matters ({ $relevant }) takes { $half } replications; to see such a difference with 80 % power takes { $power }.
analysis-more-than-any = more than can be counted
analysis-split = With every factor at its base the difference is { $all }, with every factor switched it is { $none }. What lies between is made by { $parts }.
analysis-part = { $factor } { $part }{ $share ->
        [none] {""}
       *[other] , { $share }
    }

## What cannot be said

analysis-too-few = Not said: { $method }. It needs { $needed } { $unit ->
        [blocks] whole blocks of points
        [trajectories] whole trajectories
        [replications] replications of a point
       *[points] points
    }; there { $there ->
        [0] are none
        [1] is one
       *[other] are { $there }
    }.
analysis-other = Not said: { $method }, because { $why }.
analysis-no-spread = Not said: { $method }, because the difference is the same everywhere.
analysis-incomplete = Not said: { $method }, because { $missing ->
        [1] one point of the grid is not there.
       *[other] { $missing } points of the grid are not there.
    }

## Tables

analysis-table-head = measure | mean difference | 95 % of points | better in | surely
analysis-null = what a factor without influence would score
analysis-ranking-head = factor | { $statistics }
analysis-one-more = More with --plan, --against and --measure; everything is in analysis.json and indices.csv.
analysis-note = A difference at a point is the mean over its replications; the points are those of the design, not chances. Shares of points are chances only where the points are draws that the targets allow (the accepted set).

## Figures

analysis-key-low = lowest values
analysis-key-high = highest values
analysis-key-other = other levels, choices
analysis-key-mu-star = mu*: mean size of a step's effect
analysis-key-sigma = sigma: how much it depends on the rest
analysis-key-total = total: with all interactions
analysis-key-first = first order: alone
analysis-key-score = score
analysis-coverage = coverage
analysis-density = density
analysis-box-matters = { $measure }: where it turns whether the difference matters
analysis-tornado-title = { $measure }: the difference along each factor
analysis-tornado-under = { $plan } against { $against }, years { $window }; over all points { $mean }
analysis-tornado-note = Dots are the lowest and highest level of a factor (or the means of its lowest and highest third), lines their 95 % intervals; the rule is the mean over all points.
analysis-choices-title = { $measure }: the difference by choice
analysis-choices-under = { $plan } against { $against }, years { $window }, by { $factor }
analysis-choices-note = { $in ->
        [shares] In per cent of what the other plan gives there. Dots
       *[units] Dots
    } are means, lines their 95 % intervals over replications; the rule is no difference.
analysis-key-order-same = the order of plans that the mean over all has
analysis-key-order-turned = the other way round
analysis-key-order-open = chance leaves it open
analysis-indices-title = { $measure }: what decides the difference
analysis-indices-under = { $plan } against { $against }, years { $window }; { $method }
analysis-indices-note = Dots with 95 % intervals, from resampling the points.
analysis-indices-forests = Lines hold 95 % of the repeated forests: chance of the method, not of the points.
analysis-indices-null = Left of the dashed line lies what a factor without any influence would score.
analysis-box-title = { $measure }: where the conclusion turns
analysis-box-thin = { $measure }: where exceptions are more common
analysis-box-under = { $plan } against { $against }: coverage { $coverage }, density { $density }, over all points { $base }
analysis-box-note = Bars show where in its whole range a factor lies in the box; below, every point on the two leading factors, exceptions in orange.
analysis-box-again = again in { $share } of resamples
analysis-box-exception = exception
analysis-box-holds = conclusion holds

## The chapter of the page

turns = Under which assumptions does the conclusion turn?
turns-lead = { $n ->
        [0] No assumptions can be named under which a conclusion turns.
        [1] In one of { $all } comparisons, assumptions can be named under which the conclusion turns.
       *[other] In { $n } of { $all } comparisons, assumptions can be named under which the conclusion turns.
    }
turns-not-drawn = In this report only chance was varied, so it cannot be said under which assumptions the conclusion turns. `weefsel compare --uncertainty` also draws the assumptions.
turns-about = Each set of assumptions was lived apart, with all plans under the same chance. Only sets count with which the status quo keeps within the tolerances of what is known.
turns-strip-caption = { $measure }: difference by the lowest and highest values of each assumption
turns-strip-note = The dashed line is the mean over all sets. Lowest and highest values: of a number the lowest and highest third of the sets; of a choice the one with the lowest and the one with the highest difference.
turns-box-note = Grey is the whole range, orange the part where most exceptions lie.
turns-column-factor = assumption
turns-column-at = value
turns-column-points = sets
turns-column-effect = difference
turns-column-limit = where it turns
turns-column-whole = whole range
turns-column-again = again in resamples
turns-box-alternative = { $title }. The exceptions lie mainly where { $limits }.
