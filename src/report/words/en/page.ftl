## The page as a whole

page-skip = Skip to the answer
page-open-all = Open everything
page-shut-all = Fold everything
page-table = The numbers as a table
page-foot = Made with { $program }. A model to think with, not a forecast. Neighbourhoods are drawn from public averages (Source: CBS, CC BY 4.0); no resident in it is a real person.
list-and = { $first } and { $last }

years = { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
cents = { $n ->
        [one] { $n } cent
       *[other] { $n } cents
    }
page-paper = Tables and details that were folded on the screen are not printed; unfold what you want on paper.
