extension LanguagePack {
    /// English words for dates; neither an order of day and month nor a zone can be taken for granted.
    static let englishDates = DateWords(
        isDayFirst: nil, homeZone: nil,
        """
        month 1: january jan
        month 2: february feb
        month 3: march mar
        month 4: april apr
        month 5: may
        month 6: june jun
        month 7: july jul
        month 8: august aug
        month 9: september sept sep
        month 10: october oct
        month 11: november nov
        month 12: december dec
        weekday 1: monday mon
        weekday 2: tuesday tue tues
        weekday 3: wednesday wed weds
        weekday 4: thursday thu thur thurs
        weekday 5: friday fri
        weekday 6: saturday sat
        weekday 7: sunday sun
        day-part: morning afternoon evening night
        shift 0: today tonight
        shift -1: yesterday
        shift 1: tomorrow
        unit minute: minute minutes min mins m
        unit hour: hour hours hr hrs h
        unit day: day days d
        unit week: week weeks w
        unit month: month months
        unit year: year years
        number 1: a an one
        number 2: two
        number 3: three
        number 4: four
        number 5: five
        number 6: six
        number 7: seven
        number 8: eight
        number 9: nine
        number 10: ten
        number 11: eleven
        number 12: twelve
        number 15: fifteen
        number 20: twenty
        number 30: thirty
        number 40: forty
        number 50: fifty
        ago: ago
        list: and or
        between: between
        event-after: attack attacks bombing bombings massacre massacres riot riots insurrection coup uprising revolution
        event-after: crackdown invasion hijackings movement genocide pogrom street avenue road square
        quantity: hundred thousand
        limit: than nearly almost
        last: last
        next: next
        this: this
        filler: of the
        clock: at
        am: am
        pm: pm
        until: to until through till
        ordinal: st nd rd th
        day: on
        preposition: in since until by during for between and late early mid
        not-before: every each good black super ash cyber half
        not-after: prayers prayer
        numbering: no number section article rp usd gbp eur aud sgd rm page version flight room route
        numbering: phase stage formula league group round matchday
        date: the
        beyond: before after from
        elsewhere: local
        zone 0 Etc/UTC: gmt utc z
        zone 0 Europe/London: wet
        zone 60 Europe/London: bst
        zone 60 Europe/Paris: cet
        zone 120 Europe/Paris: cest
        zone 120 Europe/Athens: eet
        zone 180 Europe/Moscow: msk
        zone 330 Asia/Kolkata: ist
        zone 420 Asia/Jakarta: wib
        zone 480 Asia/Makassar: wita
        zone 480 Asia/Singapore: sgt
        zone 480 Asia/Hong_Kong: hkt
        zone 540 Asia/Jayapura: wit
        zone 540 Asia/Tokyo: jst
        zone 540 Asia/Seoul: kst
        zone 600 Australia/Sydney: aest
        zone 660 Australia/Sydney: aedt
        zone -300 America/New_York summer: et
        zone -360 America/Chicago summer: ct
        zone -420 America/Denver summer: mt
        zone -480 America/Los_Angeles summer: pt
        zone -300 America/New_York: est
        zone -240 America/New_York: edt
        zone -360 America/Chicago: cst
        zone -300 America/Chicago: cdt
        zone -420 America/Denver: mst
        zone -360 America/Denver: mdt
        zone -480 America/Los_Angeles: pst
        zone -420 America/Los_Angeles: pdt
        """)
}
