"""Concepts of English: money, deadlines, work and its limits."""

CONCEPTS = {
    "payment": """
        payment, pay, paid, paying, invoice, bill, billing, cheque, check, transfer, remittance,
        settlement, deposit, instalment, installment, money, cash, fee, fees, funds, balance, bank
        transfer, wire, payout, remit, dues, due, sum, amount, account settled, arrears,
        receivables, reimbursement, statement, outstanding, purchase order, wage, rent, payroll
        """,
    "late": """
        late, later than, lateness, overdue, past due, behind, behind schedule, delayed, delay,
        delays, late every time, slow, slowly, tardy, belated, in arrears, arrears, outstanding,
        unpaid, not paid, not been paid, not paying, missing, missed, owed, owing, owe, unsettled,
        weeks after, months after, days after, after the due date, past the due date, beyond the
        due date, past the date, past terms, beyond terms, weeks late, months late, never on time,
        not on time, not in time, dragged, drag, dragging, drag on, dragged on, wait, waiting,
        waited, still waiting, never arrived, not arrived, never came, not come, never turned up,
        not shown up, not landed, never landed, slip, slipped, slipping, hang, long after, well
        after, well past, way past, way after, weeks past, months past, weeks overdue, months
        overdue, not received, never received, not seen a penny, not cleared, nothing came,
        bounced, lagged, lag, lagging, trickled, trickle, dribs and drabs, stall, stalled, held
        up, failed to arrive, failed to pay, skipped, irregular, erratic, patchy, forty five days,
        sixty days, ninety days, days overdue, not coming, short paid, part paid
        """,
    "on-time": """
        on time, in time, on schedule, on the day, on the dot, punctual, punctually, promptly,
        prompt, to schedule, by the deadline, before the deadline, ahead of schedule, ahead of
        time, when promised, as promised, as agreed, on the agreed date, on the agreed day, when
        due, on due date, on deadline, met the deadline, met every deadline, made every deadline,
        hit every deadline, hit the deadline, hit our deadlines, kept to schedule, never late, not
        late, not once late, never missed, not missed, never a day late, not a day late, kept our
        side, kept our end, kept my end, held up our end, held up my end, kept our dates, timely,
        to the day, like clockwork, bang on time, right on time, spot on, dead on time, on date,
        as scheduled, on the promised day, when we said, when i said, the day we said, day i said,
        date we agreed, when it was due, by the date, to the letter, without delay, early, day
        early, within the deadline, sharp, without fail
        """,
    "deliver": """
        deliver, delivery, deliverable, hand in, handed in, ship, shipped, turned in, turn in,
        send over, submit, submission, produce, complete, completed, finished, fulfil, fulfill,
        supply, supplied, provide, provided, turn around, turnaround, file, filed, landed,
        milestone, output, draft, drafts, deadline, work, job, piece, edit, cut, design, proof,
        report, post, launch, launched, went live, go live, uploaded, release, package, published
        """,
    "unable": """
        unable, cannot, can not, not able, incapable, impossible, not possible, no longer able,
        not in a position, in no position, beyond me, beyond us, beyond our means, not feasible,
        unfeasible, not viable, unviable, unworkable, not workable, untenable, unsustainable, not
        sustainable, not tenable, does not work, do not work, is not working, not working, did not
        work, not work out, will not work, does not add up, do not add up, no way to, no way of,
        cannot afford, not afford, struggle to, struggling to, hard to, find it hard to, too hard
        to, fail to, failing to, not manage, cannot manage, not cope, cannot cope, not up to, not
        equipped, not set up, ill equipped, out of our depth, over our heads, cannot do, no good,
        falls short, fall short, falling short, short of, come up short, not what, not getting,
        not giving, not give
        """,
    "able": """
        able, can, possible, capable, manage, in a position, feasible, viable, workable,
        sustainable, tenable, afford, equipped, cope, works, works for
        """,
    "sustain-business": """
        cash flow, cashflow, budget, financial footing, financially, finance, finances, financial,
        bottom line, books, overheads, overhead, running costs, costs, cost, expenses, rent,
        wages, salaries, payroll, lights on, afloat, stay afloat, keep afloat, in the black, in
        the red, survive, survival, run a business, run my business, run our business, run the
        studio, run a studio, run a company, run this place, operate, operating, business model,
        viable, viability, make ends meet, footing, basis, terms, plan around, plan ahead,
        forecast, balance the books, numbers, figures, sums, margins, margin, liquidity, working
        capital, carry, bankroll, subsidise, absorb, fund, bear, shoulder, pay my staff, pay my
        people, pay our people, pay my bills, pay the bills, my bills, pay rent, pay wages, keep
        the doors open, doors open, roof over, food on the table, feed my family, mortgage,
        solvent, line of credit, out of pocket, overdraft, loan, bank, credit, one person, small
        business, small shop, small studio, small firm, small outfit, small team, lender, like
        that, this way, that way, under these conditions, under these circumstances, on those
        terms, on these terms, on that basis
        """,
    "hours": """
        hour, hours, time, day, days, week, weeks, workload, man days, man hours, person days,
        timesheet, timesheets, time sheet, tracked, logged, clocked, full time, half days,
        attention, time sheets, hrs
        """,
    "takes": """
        take, takes, taking, need, needs, require, requires, requirement, demand, demands, eat,
        eats up, eating up, swallow, swallows, consume, consumes, absorb, absorbs, cost, costs,
        use, using, soak up, soaks up, run to, runs to, come to, comes to, call for, calls for,
        turns out, add up to, adds up to, go into, goes into, going into, went into, deserve,
        deserves, involve, amounts to, amount to, average, averaging, size of, scale of, scope,
        size
        """,
    "capacity": """
        capacity, availability, available, workload, schedule, calendar, diary, bandwidth, room,
        space, slot, slots, hands, headcount, staff, resources, resourcing, people, manpower,
        timetable, roster, rota, plate, fit, fits, fit in, fit into, fitted, squeeze, squeeze in,
        accommodate, take on, fully booked, booked, booked up, booked out, booked solid, full up,
        full, stretched, overstretched, maxed out, flat out, at full stretch, too small, small
        team, two of us, only one of me, one pair of hands, thin, spread thin, spread too thin,
        overloaded, overcommitted, swamped, snowed under, up to my neck, up to my ears, chock a
        block, jam packed, no gaps, gaps, hours in the day, hours in the week, hours to give, days
        in the week, pipeline, load, books, other clients, other commitments, other projects,
        absorb, handle, house, juggle, carry, spare, free, tied up, keep up, keep pace
        """,
    "outgrown": """
        outgrown, outgrew, outgrow, outgrowing, no longer the right fit, not the right fit, right
        fit, good fit, best fit, good match, right match, fit for each other, wrong fit, no longer
        a fit, not a fit, poor fit, bad fit, a better fit, mismatch, mismatched, no longer suit,
        not suited, suited, grown apart, growing apart, grown out of, grew apart, grown beyond,
        gone beyond, bigger than, too big for, too small for, moved past, past us, beyond what we,
        different directions, different paths, pulling in different directions, changed direction,
        no longer match, not match, match, compatible, no longer compatible, evolved, different
        stage, different stages, next level, graduated, moved on from each other, needs have
        changed, changed needs, too different, drifted apart, out of step, right studio for, right
        person for, right people for, right partner for, right home for, right team for, right
        agency for, right size for, the right one for, made for each other
        """,
    "future-work": """
        future, future work, future project, future projects, future engagement, future
        engagements, next project, next job, new project, new projects, new work, another project,
        one more project, another job, another round, one more, more work, further work, further
        projects, work again, working again, something new, new things, next time, down the line,
        down the road, down the track, later on, later, some time later, some day, one day,
        another day, again, what comes next, what is next, next steps, possibilities, possible
        work, new engagement, possible projects, doors open, doing more
        """,
    "look-again": """
        look at, look again, take another look, another look, look into, revisit, review,
        reconsider, reassess, rethink, talk about, talk again, speak again, talk, discuss,
        discussion, chat about, conversation, sit down, come back to, return to, see, see about,
        see whether, see if, think about, consider, weigh up, explore, open to, open the door,
        open to talking, pick up, get back to, circle back, drop me a line, give me a shout, give
        us a shout, give me a ring, reach out, get in touch, be in touch, back on the table, on
        the table, entertain, examine, door is open, door open, willing to, happy to talk, reopen,
        revisit it, evaluate, catch up
        """,
    "settled": """
        paid, paid up, paid off, paid in full, settled, cleared, clear, settle, settle up, pay up,
        pay off, square, squared, squared up, square up, all square, up to date, brought up to
        date, in full, complete, completed, arrive, arrived, received, receive, in the bank, in
        our bank, in my account, in our account, landed, lands, gone through, goes through, come
        through, comes through, caught up, everything is paid, balance, zero balance, nil balance,
        clean slate, slate is clean, every cent, every penny, every rupee, reconciled, honoured,
        credited, banked
        """,
    "open-invoices": """
        open invoices, invoices, invoice, bill, bills, account, balance, outstanding, outstanding
        balance, owing, owed, owe, arrears, unpaid, overdue, what is due, what is owed, what is
        open, what is outstanding, due, dues, debt, debts, amount, sum, tab, slate, the rest,
        remainder, backlog, existing invoices, old invoices, past invoices, payment, payments,
        money
        """,
    "date": """
        date, deadline, by friday, by monday, by the end of, end of the month, end of the week, by
        next, friday, monday, tuesday, wednesday, thursday, saturday, sunday, this week, next
        week, this month, next month, month end, instalments, installments, plan, payment plan,
        schedule, two parts, three parts, in parts, stages, split, fortnight, within, days, weeks,
        the first, the fifteenth, the thirtieth, fixed date, firm date, half, halves, timetable,
        timeline
        """,
    "commit": """
        commit, commitment, promise, pledge, guarantee, undertake, undertaking, obligation,
        obliged, bind, binding, tie myself, vow, swear, assure, assurance, sign up, sign up for,
        sign up to, word, agree to, agreement, hold me to, count on, bank on, rely on, expect,
        plan on, strings attached, yes
        """,
    "agreed-terms": """
        agreed hours, agreed, agreement, contract, terms, terms of business, written agreement, in
        writing, paperwork, engagement letter, statement of work, scope, what we signed, what we
        agreed, signed, signed off, office hours, business hours, working hours, opening hours,
        support hours, hours we agreed, clause, section, paragraph, the brief, proposal, service
        level, sla, letter of engagement, retainer, document, handbook, onboarding, set out, laid
        down, spelled out, stipulated, per our, according to, nine to five, monday to friday,
        monday through friday, weekdays, mon fri
        """,
    "out-of-hours": """
        sunday, sundays, weekend, weekends, saturday, evening, evenings, night, nights, late
        night, after hours, out of hours, out of office, day off, days off, time off, holiday,
        holidays, off duty, off the clock, closed, shut, rest, family time, private time, day of
        rest, bank holiday, tonight, midnight, past six, after six, after five, today, outside
        office hours, outside working hours
        """,
    "off-limits": """
        off limits, out of bounds, not available, unavailable, not work, no work, not working,
        closed, shut, not on call, not reachable, switched off, switch off, reserved, kept free,
        keep free, protected, sacred, not possible, taboo, no go, not an option, not part of, not
        covered, not included, off, offline, away from my desk, do not answer, not answering, not
        pick up, not taking calls, no calls, belongs to, belong to, for family, for my family,
        with family, with my family, boundary, boundaries, limit, limits
        """,
}
