"""Concepts of English: money, deadlines, work and its limits."""

CONCEPTS = {
    # Money
    "payment": """
        payment, pay, invoice, bill, cheque, transfer, remittance, settlement, instalment, money,
        cash, fee, funds, bank transfer, wire, payout, transaction, deposit, purchase order
        """,
    "late": """
        late, overdue, past due, behind, behind schedule, delay, tardy, belated, in arrears, after
        the due date, past the due date, beyond the due date, past the date, past terms, weeks
        after, months after, days after, weeks late, months late, days late, a month late, not on
        time, never on time, long after, well after, well past, way past, weeks past, months past,
        weeks overdue, months overdue, days overdue, overran, slow, drag, drag on, dribs and
        drabs, trickle, lag, behind time, after they were due, after it was due, after it is due,
        after they are due, past when, slip, lateness, erratic, irregular, patchy, at the last
        minute, held up, weeks of waiting, kept waiting, wait weeks, wait months, waiting weeks,
        waiting months, waited weeks, waited months
        """,
    "unpaid": """
        unpaid, not paid, not been paid, not pay, not paying, outstanding, missing, owe, owing,
        unsettled, open, not come, not arrive, not arrived, never came, never arrived, never
        landed, not landed, not turned up, never turned up, never showed, not shown up, not
        received, never received, not seen a penny, not cleared, bounce, not at all, not settled,
        in arrears, arrears, due, failed to arrive, nothing came, not come through, still waiting
        for, not a cent, not a penny
        """,
    "on-time": """
        on time, in time, on schedule, on the day, on the dot, punctual, prompt, to schedule, by
        the deadline, before the deadline, ahead of schedule, ahead of time, when promised, as
        promised, as agreed, on the agreed date, on the agreed day, when due, on deadline, on the
        due date, by the due date, meet the deadline, met every deadline, made every deadline, hit
        every deadline, hit the deadline, hit every date, met every date, hit my deadlines, met my
        deadlines, kept every deadline, kept to schedule, never late, not late, not once late,
        never missed a deadline, never missed a date, not missed a deadline, not missed a single,
        never missed one, kept my side, kept my end, held up my end, kept my dates, kept every
        date, timely, to the day, like clockwork, bang on time, right on time, dead on time, on
        date, as scheduled, on the promised day, when i said, the day i said, on the day i said,
        the date we agreed, to the minute, to the hour, without delay, early, days early, a day
        early, without fail, within the deadline, inside the deadline
        """,
    "deadline": """
        deadline, due date, date, delivery date, target date, milestone, timeline, schedule, cut
        off date, time limit
        """,
    "deliver": """
        deliver, delivery, deliverable, hand in, turn in, ship, submit, submission, produce,
        complete, fulfil, turn around, go out, went out, land in your inbox, arrive in your inbox,
        in your inbox, handed over on, hit your inbox, went live, go live, upload
        """,
    "work": """
        work, project, job, task, piece, assignment, gig, brief, commission, campaign, order
        """,
    "always": """
        always, every time, every single time, each time, throughout, consistently, without
        exception, all along, never failed, invariably, start to finish, from start to finish,
        each and every, every, again and again, time and again, over and over, repeatedly, every
        month, month after month, every single, constantly, regularly, keep
        """,
    "settled": """
        paid, paid up, paid off, paid in full, settled, cleared, clear, settle, settle up, pay up,
        pay off, square, square up, all square, up to date, in full, arrive, receive, in the bank,
        in my account, landed, land, gone through, go through, come through, came through, come
        in, came in, money is in, payment is in, payments are in, funds are in, caught up,
        zero balance, nil balance, clean slate, slate is
        clean, reconcile, honour, credited, books are clean, books are clear, every cent, every
        penny, sorted, hit my account, squared away, taken care of, drop
        """,
    "pay-debt": """
        settle, pay, pay off, clear, clear up, square up, settle up, square, transfer, wire, send
        over, cough up, make good, honour, discharge, remit, put through, sort out, get * paid,
        catch up on, take care of, close out, finish paying, pay down, spread
        """,
    "owed": """
        open invoice, invoice, bill, balance, outstanding, what is owed, what is due, what is
        open, what is outstanding, what you owe, arrears, debt, dues, sum, amount, tab, slate,
        remainder, backlog, owing, account, what is owing, what is left, what is there,
        outstanding amount, open amount, unpaid invoice
        """,
    "everything": """
        everything, all, the whole, whole, the lot, in full, full, every bit, every last, every,
        entire, complete, total, the full amount, completely, entirely
        """,
    "date-set": """
        by friday, by monday, by tuesday, by wednesday, by thursday, by saturday, by sunday, by
        the end of, end of the month, end of the week, end of month, month end, by next week, by
        next month, this week, next week, this month, next month, on the first, by the first, by
        the fifteenth, by the thirtieth, instalment, payment plan, in two parts, in three parts,
        two parts, three parts, two payments, three payments, two instalments, in parts, in
        stages, split, fortnight, fixed date, firm date, set a date, agree a date, give me a date,
        timetable, schedule, plan, half now, half and half, on friday, on monday, by noon, within
        two weeks, within thirty days, within a week, within a month, a date, week on week, bit by
        bit, spread
        """,
    "financial-basis": """
        financial footing, footing, basis, cash flow, cashflow, budget, finances, financially,
        bottom line, terms, business model, financial basis, financial terms, financial
        foundation, ground, foundation, conditions, circumstances, setup, set up, rhythm, like
        that, like this, that way, this way, in that way, those conditions, this uncertainty
        """,
    "run-business": """
        run a business, run my business, run the business, run a studio, run the studio, run my
        studio, run a company, run my company, run a shop, run this place, run a practice, run an
        agency, operate, keep the lights on, lights on, keep afloat, stay afloat, afloat, keep the
        doors open, doors open, survive, survival, make ends meet, pay my rent, pay rent, my rent,
        pay the rent, pay my bills, pay the bills, pay wages, pay my staff, pay my people, pay my
        team, make payroll, meet payroll, payroll, wages, salaries, overhead, running costs, my
        own bills, feed my family, food on the table, roof over, mortgage, plan ahead, budget,
        plan my month, plan, keep going, stay solvent, solvent, stay in business, function, make a
        living, live on, live off, balance my books, balance the books, bankroll, float, carry the
        cost, carry that, absorb, cover my costs, cover costs, breathe
        """,
    "unworkable": """
        not sustainable, unsustainable, not workable, unworkable, not viable, unviable, untenable,
        not tenable, not feasible, does not work for me, not work for me, not working for me, not
        working out, is not working, does not work, did not work, has not worked, not worked out,
        not work out, cannot work, does not add up, do not add up, not add up, stretched too thin,
        hurting my business, hurts my business, hurting the business, putting us at risk, too
        risky, too much of a risk, cannot be sustained, breaks us, sinking us, sinks us, killing
        us, killing my business, squeezing us, choke, choking us, cripple, cannot afford, cannot
        carry, cannot absorb, not afford, cannot plan, cannot budget, cannot operate, cannot
        survive, cannot run, cannot float, not run, not plan, not budget, not operate, not survive
        """,
    "commit": """
        commit, commitment, promise, pledge, guarantee, undertake, undertaking, obligation,
        oblige, bind, tie myself, vow, assure, assurance, sign up, strings attached, give you my
        word, swear
        """,
    "plan-on": """
        count on, bank on, rely on, expect, plan on, plan around, build on, hold your breath, hold
        me to, reckon with, pencil me in, wait for
        """,
    "future": """
        future, down the line, down the road, down the track, later on, some day, one day, another
        day, some time, later, in time, further ahead, further down, another time, in due course,
        new year, next year, next season, possible, potential
        """,
    "look-again": """
        take another look, look again, look at, look into, revisit, review, reassess, re evaluate,
        talk again, speak again, talk about, discuss, have a chat, chat about, sit down, come back
        to, return to, see about, see whether, see if, see where, see how, think about, consider,
        weigh up, explore, open to, open the door, pick up, get back to, circle back, drop me a
        line, give me a shout, give me a ring, give me a call, reach out, get in touch, back on
        the table, on the table, entertain, door is open, door stays open, open door, willing to,
        happy to talk, catch up, have a conversation, conversation, revisit the question, have
        another
        """,
    "not-before": """
        once, when, after, as soon as, only when, until, the moment, if and when, provided, as
        long as, not before, then
        """,
    "product": """
        draft, first draft, first version, new version, mock up, mockup, landing page, homepage,
        new page, newsletter, flyer, leaflet, poster, reel, menu, banner, storyboard, brochure,
        deck, slides, presentation, campaign, logo, proof, layout, slide, edits, catalogue, cover,
        invitation, cards, article, chapter, text, copy, shoot, photos, pictures, images, video,
        film, episode, concept, sketch, design, illustration, song, app, feature, shop, website,
        web page, rebrand, programme, report, booklet, post, posts, caption
        """,
    "do-work": """
        do, make, design, write, build, shoot, draw, edit, film, print, code, redo, rework,
        finish, get going on, get started on, start on, start, kick off, knock out, turn around,
        get cracking on, get on with, work on, have * ready, get * ready, get * done, rustle up,
        whip up, put together, prepare, polish, update, fix, do up, take on, book
        """,
    # Hours and workload
    "hours": """
        hour, time, day, week, man day, man hours, timesheet, attention, working day, person day,
        half day, evening
        """,
    "take-time": """
        take, need, require, demand, eat, eat up, swallow, consume, cost, use, use up, soak up,
        run to, come to, call for, add up to, amount to, involve, go into, deserve, turn out to,
        average, burn, clock, log, track, spend, fill, devour, gobble, sink into, put in, tie up,
        work out at
        """,
    "size": """
        size, scale, scope, kind, sort, type, calibre, magnitude, this big, so big, like this,
        like yours, like this one, of this nature
        """,
    "capacity": """
        capacity, availability, available, workload, schedule, calendar, diary, bandwidth, room,
        space, slot, hands, headcount, resources, manpower, timetable, roster, rota, plate, books,
        pipeline, load, spare time, hours in the day, hours in the week, hours to give, hours
        left, time for, people for, team for, agenda, rooster
        """,
    "fit": """
        fit, fit in, fit into, squeeze, squeeze in, accommodate, take on, absorb, handle, manage,
        cope, hold, carry, stretch to, find room for, find space for, make room for, slot in,
        juggle, house, keep up, cover, cram, shoulder, spare, free up, cater for, match, meet,
        provide, offer, give, get around to
        """,
    "overloaded": """
        fully booked, booked up, booked out, booked solid, full up, full, stretched,
        overstretched, maxed out, flat out, at capacity, at full capacity, beyond capacity, beyond
        my capacity, too small, small team, only two of us, only one of me, one pair of hands,
        spread thin, spread too thin, overloaded, overcommitted, swamped, snowed under, up to my
        neck, up to my ears, chock a block, jam packed, out of room, run out of room, no slack,
        packed, over capacity, bursting, no gaps in my, no gaps in our, up to here, beyond me
        """,
    "outgrown": """
        outgrown, outgrow, outgrew, grown apart, grow apart, grow out of, grown out of, grown
        beyond, grew beyond, grown past, moved past, moved beyond, no longer the right fit, not
        the right fit, no longer a fit, not a fit, not a good fit, no longer a good fit, no longer
        the right match, not the right match, no longer a match, not a good match, no longer suit,
        not suited, not the right studio, not the right person, not the right people, not the
        right partner, not the right agency, not the right team, no longer the right, not the
        right one, not the right home, wrong size, too big for, too small for, bigger than,
        different directions, go different paths, take different paths, paths diverge, no
        longer match, drifted apart, out of step,
        different stage, at different stages, next level, a bigger team, bigger studio, bigger
        agency, needs have changed, changed needs, need someone bigger, need something bigger,
        need a bigger, want a bigger, more than we, moved on from each other, no longer right for,
        not right for
        """,
    "agreed-terms": """
        agreement, contract, terms, terms of business, written agreement, in writing, paperwork,
        engagement letter, statement of work, letter of engagement, what we signed, what we
        agreed, signed, agreed, office hours, business hours, working hours, opening hours,
        support hours, hours we agreed, agreed hours, clause, section, paragraph, proposal,
        service level, sla, set out, laid down, spelled out, stipulate, onboarding, nine to five,
        monday to friday, monday through friday, weekday, house rules, page, black and white,
        quote, scope
        """,
    "sunday": """
        sunday, weekend, saturday, evening, night, tonight, late night, day off, days off, time
        off, holiday, midnight, after six, after hours, out of hours, day of rest, bank holiday,
        dinner time, outside office hours, outside working hours, outside business hours, outside
        of office hours, outside of working hours
        """,
    "off-duty": """
        off limits, out of bounds, not available, unavailable, do not work, not work, not working,
        off duty, off the clock, closed, shut, not on call, not reachable, cannot be reached,
        switched off, switch off, reserved, kept free, keep free, protected, sacred, taboo, no go,
        not an option, out of office, offline, away from my desk, do not answer, not answering,
        not pick up, not taking calls, no calls, belong to, for family, family time, for my
        family, with family, with my family, with my kids, for rest, private time, boundary,
        limit, day of rest, do not do, not take calls, do not take calls, not check, not open, no
        work, free of work, own time, time off, not in the office, laptop is closed, laptop
        closed, phone is off, off work, stay closed
        """,
    "weekday": """
        monday, tuesday, wednesday, thursday, friday, tomorrow, morning, first thing, next week,
        at nine, at eight, office hours, working day, business day, tomorrow morning, start of the
        week, beginning of the week
        """,
    "instead": """
        instead, rather, meanwhile, in the meantime, what i can do, here is what, what happens,
        what i suggest, until then, for now, first thing, next step, next
        """,
    "business": """
        business, company, firm, studio, agency, shop, practice, outfit, enterprise, trade,
        operation
        """,
    "numbers": """
        numbers, figures, sums, maths, math, calculation, budget, hours, ledger, spreadsheet,
        bottom line, balance sheet, equation, arithmetic, timesheet, economics
        """,
    "profit": """
        profit, profitable, money, margin, earn, earnings, make a living, make money, income,
        break even, pay off, worth, worthwhile, revenue, return
        """,
    "loss": """
        loss, lose money, at a loss, losing money, in the red, out of pocket, unprofitable, not
        profitable, peanuts, pittance, pennies, next to nothing, for free, for nothing, subsidise,
        charity, underpaid, minimum wage, red ink, cost me money, costing me money, costing us
        money, barely break even, no money, no profit, not make money, not making money, make no
        money, not earn, not worth it, not worth my while, less per hour, chicken feed, loss
        making, below cost, not pay enough, not pay
        """,
    "cheap": """
        cheap, stingy, tight, mean, penny pinching, low budget, tiny budget, cheapskate,
        skinflint, miser
        """,
    "service": """
        service, work, quality, standard, result, support, care, attention, output, performance
        """,
    "best": """
        best, best possible, very best, first class, first rate, top quality, top, excellent,
        excellence, high standard, highest standard, highest, finest, outstanding, great, good,
        proper, top notch, full, high quality, hundred percent, one hundred percent, a game, well,
        properly, better, decent
        """,
    "duty": """
        responsibility, responsible, duty, obligation, my job, job is to, job to, owe you, owe it
        to you, owe, deserve, entitled, supposed to, role is, up to me to, expect, bound, right
        to, obliged, my part
        """,
    "provide": """
        give, provide, deliver, offer, get, receive, do, serve, supply, ensure, make sure, see to
        it, guarantee, bring, produce, see that, achieve
        """,
    "serve-well": """
        serve you well, serve you properly, do right by you, do you justice, do justice, look
        after you, look after you properly, take good care, serve you, be served, well served,
        best for you, right for you, good for you, do your best work, best work
        """,
    "culture": """
        culture, working culture, work culture, working style, work style, style, ways of working,
        way we work, way you work, way i work, the way i work, how we work, how you work, how i
        work, way of working, ways, way of doing things, approach, method, temperament, chemistry,
        tempo, pace, speed, rhythm, wavelength, values, habits, philosophy, mindset, house style,
        manner, tone, environment, atmosphere, working life, work life, way of being, temperature,
        how we do things, how you do things, way you run, way we run, set up, ethos, temper
        """,
    "different": """
        different, differ, difference, differently, unlike, far apart, miles apart, worlds apart,
        poles apart, not match, not fit, not fit together, clash, not compatible, incompatible,
        opposite, chalk and cheese, oil and water, apples and oranges, not mesh, not gel, not
        click, not blend, not align, misaligned, contrast, mismatch, not suit, not the same, two
        worlds, not on the same page, at odds, not line up, another planet, diverge, too far, gap,
        square peg, not sit, not go together, do not go well, quite another, other planets,
        different worlds
        """,
}
