"""Concepts of English: ending, staying, deciding, refusing."""

CONCEPTS = {
    # Ending something, in general: needs an object to mean a farewell.
    "end": """
        end, ending, finish, stop, cease, terminate, termination, discontinue, conclude,
        conclusion, close, closing, closure, wrap up, wrapping up, wind down, wind up, wind *
        down, wind * up, bring * to a close, bring * to an end, come to a close, come to an end,
        draw to a close, draw * to a close, put an end to, call off, call * off, cancel,
        cancellation, dissolve, sever, cut ties, cut loose, break off, break up, leave, leaving,
        quit, resign, resignation, withdraw, withdrawal, retire, exit, step down, step away, step
        back, step aside, step out, stepping, stand down, bow out, pull out, drop out, back out,
        opt out, get out, be out, walk away, move on, moving on, let go, let * go, give up, give *
        up, hang up my, hand in my notice, hand in notice, give notice, give * notice, serve
        notice, notice, notice period, give you notice, disengage, disengaging, detach, part with,
        release, let you go, final, finalise, last, finito, lapse, expire, fold, shut * down,
        knock * on the head, nip * in the bud, drop, dropping, pack * in, pack it in, jack * in,
        chuck * in, finish up, finish off, finish things, sign off, bail, bail out, end it, phase
        out, phase * out, rescind, revoke, unwind, relinquish, forgo, forego, abandon, sunset,
        sunsetting, not renew, not extend, not be renewing, run * course, ran * course, over, come
        off, coming off, take myself off, remove myself, excuse myself, bow off, put a stop to,
        put * to bed, set * down, lay * down, tie * off, tie off, close out, close * out, close
        off, close the file, closing the file, close the book, close the books
        """,
    # Sayings that end a relationship by themselves.
    "farewell": """
        part ways, parting ways, part company, parting company, go our separate ways, go separate
        ways, separate ways, go different ways, our ways part, part as, part on good terms, part
        friends, we are done, i am done, be done here, done here, we are through, i am through, we
        are finished, i am finished, be finished here, we are over, it is over, that is us done,
        that is me done, be done with, be done working, i am out, we are out, count me out, count
        us out, this is goodbye, it is goodbye, say goodbye, saying goodbye, goodbye from us, bid
        * farewell, farewell, adieu, the end of the road, end of the road, end of the line, the
        end of the line, this is the end, it is the end, that is the end, end of an era, end of
        our journey, this is where it ends, where it ends, where * ends, where i get off, where we
        get off, where i stop, where we stop, where * stops, this is it for, that is it for, that
        is it from, this is it from, call it a day, calling it a day, call it quits, call time on,
        calling time on, draw a line, drawing a line, draw the line under, draw a line under,
        close this chapter, close the chapter, chapter closes, chapter is closed, turn the page,
        shake hands and, bring down the curtain, bring the curtain down, the curtain falls, final
        curtain, curtains for, throw in the towel, hang up our boots, hang up my boots, hang up
        our hats, jump ship, pull the plug, pulling the plug, cut the cord, cut the rope, parted
        ways, uncouple, split up, break up with, go it alone, sail on without, carry on without,
        go on without, continue without, move on without, do without me, do without us, manage
        without us, no longer your, not your * any more, not be your, no more work from, no more
        work for, no more jobs for, cut * loose, have run its course, ran its course, run its
        course, running its course, has run its course, drop you as a client, drop your account,
        drop you, dropping you, let you go, letting you go, let you go as, off the account, off
        your account, off the project, off the job, off the books, come off the, end of the story,
        end of story, last job, last project, last piece, last one for you, last invoice, last
        day, last delivery, last shoot, last time we work, final project, final delivery, final
        invoice, final job, my time with you, our time together, hand in my notice, hand in
        notice, handing in, my notice, our notice, my resignation, resign from, resign your
        account, quit the account, bowing out, bow out, step aside as, step down as, stepping down
        as, step away from, stepping away, exit the contract, exit the agreement, get out of this
        contract, out of the running, wash my hands, take my leave, take our leave, hit the road,
        pack up, packing up, pack our bags, pack my bags, down tools, downing tools, call it
        there, leave it there, leave it here, leave it at that, knock it on the head, stop here,
        stopping here, end here, ends here, ending here, finish here, finishing here, ends today,
        end today, end now, stops now, stops today, stop now, finish up here, over between us,
        finished between us, done between us, no future in, no future for us, not a future, no
        road ahead, shut up shop, shutting the door, close the door, closing the door, door is
        closed, close your account, closing your account, close the account, closing the account,
        closing out the account
        """,
    "continue": """
        continue, continuation, continuing, carry on, carrying on, go on, keep on, keep going,
        proceed, go ahead, go forward, move forward, moving forward, move ahead, press on,
        persist, resume, resuming, pick up where we left off, stay on, stay, staying, remain on,
        stick around, stick with you, stay with you, stay aboard, stay on board, extend, renew,
        renewal, prolong, maintain, sustain, keep up, keep doing, keep working, keep * going, keep
        this going, keep it going, keep serving, keep being, keep you on, keep you as, keep your
        account, keep supplying, further, ongoing, hang on to you, hold on to you, hang in,
        soldier on, plough on, plod on, keep at it, go any further, go further, take this further,
        last much longer, go on like, longer, any longer, retain, retaining, business as usual,
        back on track, back to normal, same as before, same as always, as before, as usual, as
        always, back on, the show goes on, keep the lights on
        """,
    "decision": """
        decision, decide, choice, conclusion, resolution, verdict, determination, call, my mind,
        make up my mind, made up my mind, mind is made up, made my mind up, resolve, settled,
        position, stance, answer, what i said, what i told you, what i say, what we said, what we
        told you, as i said, like i said, as i told you, like i told you, as we said, as i
        mentioned, like i mentioned, what i decided, where i stand, where we stand, where i
        landed, where i have landed, where we landed, the outcome, outcome, the result, the plan,
        my word, what i have said, i have said, we have said, the ending, my view, our view, my
        call, our call, ruling, judgement, course
        """,
    "stand": """
        stand, stands, stands firm, stand firm, stand by, hold, hold to, holding to, hold firm,
        hold my ground, hold the line, stay, stays, stay put, remain, remains, stick to, sticking
        to, stick with, sticking with, stuck to, keep to, keeping to, final, firm, unchanged,
        unmoved, unaltered, the same, same, still the same, still stands, as it was, fixed,
        settled, set in stone, carved in stone, cast in stone, irrevocable, irreversible,
        definite, definitive, non negotiable, not negotiable, not up for, not up for debate, not
        up for discussion, not open to, not for turning, abide by, adhere to, be steadfast, stand
        over, maintain, adhere, made, been made, is made, has been taken, set, stand pat, not
        budging, not budge, no going back, no turning back, no way back, no u turn, past the
        point, be that as it may, regardless, all the same, even so, nonetheless, nevertheless,
        either way, in any case, locked in, good and final, end of, steady
        """,
    "change": """
        change, alter, alteration, affect, reverse, reversal, undo, revise, revisit, shift, sway,
        move, budge, go back on, going back on, back down, backing down, turn around, reopen,
        reconsider, rethink, modify, vary, overturn, influence, make a difference, difference,
        differently, any different, different, change my mind, changing my mind, change your mind,
        talk me out, talk me round, talk me into, win me over, persuade, convince, bring me round,
        go back, turn back, row back, waver, wobble, review, take another look at, move the
        needle, shake, dissuade, revisit my decision
        """,
    "refuse": """
        refuse, refusal, decline, turn down, turn * down, say no, saying no, said no, a no, is no,
        my answer is no, the answer is no, answer is still no, answer remains no, still no, still
        a no, it is a no, it is still a no, it is still no, no from me, no from us, no means no,
        have to say no, must say no, pass on, i will pass, have to pass, give it a miss, reject,
        cannot accept, will not accept, not accept, not take, not taking, not take on, not taking
        on, not taking * on, not start, not starting, not starting anything, not do, not doing,
        not begin, not beginning, not agree, cannot agree, no can do, not happening, not going to
        happen, will not happen, not coming back, not be coming back, will not be back, not
        picking, not pick up, no more projects, no further projects, no new projects, no new work,
        no more work, no more jobs, no next project, not one more, not another, no further work,
        nothing further, nothing more from, no exceptions, not available, no longer available, not
        be available, unavailable, not free to, not able to help, cannot help you with, be of no
        further, beg off, cry off
        """,
    "relationship": """
        relationship, relation, relations, partnership, collaboration, cooperation, co operation,
        engagement, arrangement, agreement, association, contract, account, retainer, deal,
        alliance, ties, tie, connection, link, cooperate, collaborate, business together, work
        together, working together, work with you, working with you, work for you, working for
        you, work with your, working with your, work for your, working for your, doing business,
        do business, business with you, business relationship, working relationship, professional
        relationship, our work together, our work, our business, dealings, mandate, assignment,
        commission, gig, job, contract with you, what we have, between us, the two of us, the both
        of us, each other, side by side, go together, in business together, trade with you,
        trading with you, venture, commercial side, business side, working side, professional
        side, act for you, acting for you, represent you, representing you, serve you, serving
        you, supply you, supplying you, look after you, looking after you, look after your,
        looking after your, take care of your, handle your, handling your, manage your, managing
        your, run your, running your, do your, doing your, be on your, your account, your project,
        your projects, your business, your books, your brand, your campaign, your site, your
        website, your shop, your work, your jobs, you as a client, you as a customer, as a client,
        as a customer, as clients, my client, our client, our customer, client of ours, client of
        mine, client list, on board, on the books, supplying, partnering, partner, together
        """,
    "role": """
        designer, supplier, agency, photographer, developer, dev, copywriter, writer, editor,
        illustrator, consultant, contractor, freelancer, bookkeeper, accountant, architect,
        translator, web developer, web designer, web guy, web person, studio, vendor, provider,
        service provider, partner, business partner, builder, decorator, plumber, electrician,
        coach, trainer, adviser, advisor, lawyer, solicitor, marketer, manager, project manager,
        social media manager, producer, videographer, filmmaker, programmer, engineer, coder,
        tech, technician, tester, caterer, gardener, landscaper, stylist, planner, organiser,
        assistant, va, virtual assistant, printer, animator, artist, strategist, analyst,
        researcher, carpenter, joiner, cleaner, tutor, teacher, interpreter, copy person, design
        team, creative team, crew, team, firm, outfit, shop, house
        """,
}
