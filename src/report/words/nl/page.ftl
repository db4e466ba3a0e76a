## De pagina als geheel

page-skip = Naar het antwoord
page-open-all = Alles openklappen
page-shut-all = Alles dichtklappen
page-table = De cijfers in een tabel
page-foot = Gemaakt met { $program }. Een model om mee te denken, geen voorspelling. Wijken zijn getrokken uit openbare gemiddelden (Bron: CBS, CC BY 4.0); geen enkele inwoner erin is een echt mens.
list-and = { $first } en { $last }

years = { $n } jaar
cents = { $n } cent
page-paper = Tabellen en details die op het scherm dichtgeklapt waren, zijn niet afgedrukt; klap open wat u op papier wilt.
