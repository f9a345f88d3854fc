"""Concepts of English: ending, going on, deciding, refusing, taking back."""

CONCEPTS = {
    # Bringing something to an end; needs an object to be a farewell.
    "end": """
        end, ending, stop, finish, cease, terminate, termination, discontinue, discontinuation,
        conclude, close, closure, wrap up, wrap * up, wind down, wind up, wind * down, wind * up,
        bring * to a close, bring * to an end, come to a close, come to an end, draw to a close,
        draw to an end, draw * to a close, put an end to, put a stop to, call off, call * off,
        cancel, cancellation, dissolve, sever, break off, break * off, close out, close * out,
        close off, close down, close * down, shut down, shut * down, finish up, finish off, tie
        off, wrap, phase out, phase * out, unwind, sunset, call * quits, end it, finish with, do
        away with, fold, pack * in, jack * in, knock * on the head, put * to bed, call time, lay *
        to rest, bring down the curtain, bring the curtain down, run * course, ran its course,
        over, be over, no more, nip * in the bud, sign off, not renew, not extend, not be
        renewing, not be extending, expire, lapse, cut short, bin, axe, scrap, drop, stopping
        """,
    # Leaving one's place in it.
    "leave": """
        leave, quit, resign, resignation, withdraw, withdrawal, exit, step down, step away, step
        back, step aside, step out, stand down, stand aside, bow out, pull out, drop out, back
        out, opt out, get out, walk away, walk, move on, give up, give * up, hand in my notice,
        hand in notice, hand in * notice, give my notice, give notice, give * notice, serve
        notice, disengage, detach, retire from, bail, bail out, relinquish, pull my team, pull *
        off, come off, take myself off, remove myself, excuse myself, take * leave, down tools,
        pack up, check out, clock out, head off, part from, jump ship, be off, sign off, abandon,
        forgo, split, separate, break away, cut loose, let go of, hang up my
        """,
    # Sending the client on their way.
    "dismiss": """
        let you go, let * go, release you, drop you, drop your, fire you, sack you, cut you loose,
        cut ties, cut the cord, part with you, resign your account, resign the account, close your
        account, close the account, close your file, take you off, strike you off, cannot keep you
        on, not keep you on, do without, discharge, see you off, show you the door, ditch, dump,
        get rid of, offload
        """,
    # Sayings that end a relationship all by themselves.
    "farewell": """
        part ways, part company, go our separate ways, go separate ways, separate ways, go
        different ways, our ways part, our paths part, our roads part, paths diverge, we are done,
        i am done with, i am done working, i am done after, i am done here, we are through, i am
        through, we are finished, we are over, it is over between, be over between, that is us
        done, that is me done, that is us finished, that is me finished, this is me out, that is
        me out, that is us out, i am out, count me out, this is goodbye, it is goodbye, goodbye
        from, say goodbye as, the end of the road, end of the road, end of the line, this is where
        it ends, this is where * ends, where we part, this is where * stops, this is where i stop,
        this is where i get off, this is where we leave, this is it for us, that is it for us,
        that is it for me, that is it from me, this is it from me, call it a day, call it quits,
        call time on, draw a line under, draw the line under, draw a line here, draw the line
        here, close this chapter, close the chapter, chapter closes, chapter is closed, turn the
        page, journey ends, shake hands and, the curtain falls, final curtain, hang up my boots,
        hang up my hat, pull the plug, cut the rope, sail on without, carry on without me, go on
        without me, continue without me, manage without me, do without me, have run its course,
        has run its course, last project for you, last job for you, last one for you, last project
        together, last job together, last thing i do for you, last shoot for you, my last one, my
        last day, our last day, the last time we work, no longer be your, no longer your, not be
        your, cannot be your, not your * any more, cannot be your * any more, no more work from,
        no more jobs for you, no more work for you, off the account, off your account, off the
        project, off your project, get off this bus, out of this contract, out of the contract,
        out of this arrangement, not work for you any more, not working for you any more, not work
        with you any more, not working with you any more, not work together any more, finish up as
        your, finishing up as your, stop being your, stopped being your, cease to be your, ending
        things here, end things here, leave it here, leave it there, end it here, stop here,
        stopping here, end here, ending here, finish here, finishing here, finish up here, wrap up
        here, wrapping up here, wrap up with you, wrapping up with you, finished as your, done as
        your, step down as your, stepping down as your, step aside as your, bow out as your,
        handing in my notice, knock it on the head, close it out, closing it out, find another
        supplier, find someone else to do, need another supplier, no future for us, no future in
        our, go it alone, split up
        """,
    "continue": """
        continue, continuation, carry on, go on, keep on, keep going, proceed, go ahead with, go
        forward, move forward, press on, persist, resume, stay on, remain on, stick around, stay
        aboard, stay on board, extend, renew, renewal, prolong, maintain, keep up, keep doing,
        keep working, keep * going, keep serving, keep being, keep you on, hold on to you, hang
        in, soldier on, plough on, plod on, keep at it, go any further, go further, take this
        further, take it further, last any longer, last much longer, run with this, pick up where
        we left off, get back to work, get going again, go back to work, start again, keep this,
        keep it up, go along, keep working for you, keep working with you, keep working together,
        keep on working, keep on working for you, keep on working with you, keep the contract,
        keep the account, keep you as a client, keep you as a customer, keep you on as a client,
        carry on as before, carry on as usual, continue as before, continue as usual, go on as
        before, go on as usual, we can go on, we can carry on, we can continue, i can go on, i can
        carry on, i can continue, going to keep working
        """,
    "no-longer": """
        any more, any longer, no longer, no more, not any more, never again, not again, from now
        on, from here on, going forward, as of today, from today, hereafter, as of now, ever again
        """,
    "decision": """
        decision, decide, choice, choose, conclusion, resolution, verdict, determination, ruling,
        judgement, call, made up my mind, make up my mind, mind is made up, resolve, position,
        stance, what i decided, what i told you, what i said, as i said, like i said, as i told
        you, as i mentioned, what i have said, the outcome, outcome, my word, where i stand, where
        i landed, where i have landed, answer, reply, my mind, course, line, point of view,
        intention
        """,
    # Standing firm.
    "stand": """
        stand, stay, remain, hold, stick to, stick with, stick by, keep to, hold to, hold on to,
        hold firm, stay firm, stand firm, remain firm, stand by, abide by, adhere to, be firm,
        firm, final, unchanged, fixed, settled, set in stone, carved in stone, cast in stone, cast
        in iron, irrevocable, irreversible, definite, definitive, as it is, as it was, the same,
        same, still the same, in force, in place, in effect, still holds, go ahead as, goes ahead
        as, maintain, solid, not negotiable, non negotiable, steadfast, locked in, no different
        """,
    "resolved": "mind is made up, minds are made up, mind is set, minds are set",
    # Holding to a decision, in sayings that need nothing else.
    "hold-firm": """
        made up my mind, mind is made up, make up my mind, made my mind up, my mind has been made
        up, made my decision, made the decision, decision has been made, decision is made,
        decision was made, the decision is final, not change my mind, not changing my mind, will
        not change my mind, change my mind is not, not going to change my mind, not change our
        mind, not for turning, not budge, not budging, not be moved, not be swayed, not waver, not
        be talked, not backing down, not back down, not going back on, not go back on, no going
        back, no turning back, no way back, no u turn, no reversing, past the point of no return,
        the point of no return, ship has sailed, train has left, bridge is crossed, die is cast,
        that door is closed, door is shut, done deal, what is done is done, that is final, this is
        final, it is final, that is that, that is the end of it, stand by what i, stand by my
        decision, stand by that, standing by my, holding to what, sticking with what i, sticking
        to what i, sticking to my, sticking with my, stick to my guns, sticking to my guns,
        standing firm, staying firm, stay firm, hold my ground, holding my ground, hold the line,
        holding firm, stand my ground, my answer is no, the answer is no, answer is still no,
        answer remains no, answer stays no, answer has to be no, remains a no, stays a no, a no
        from me, no from me, no is no, it is a no, has to be no, has to be a no, have to say no,
        must say no, not up for discussion, not up for negotiation, not up for debate, not open
        for discussion, not open to negotiation, not open for negotiation, does not change
        anything, changes nothing, doesn't alter anything, alters nothing, does
        not alter, makes no difference, make no difference, does not make a
        difference, nothing has changed, nothing will change, nothing is going to change, not
        change what i, not change where i, not change how i, not changing, will not change, is not
        going to change, not going to be changed, not shift where, it stays that way, stays as it
        is, staying as it is, remains as it is, end date stays, no change here, no change on my
        side, no change on our side, meant what i said, meant what i told you, mean what i said,
        not taking it back, not take it back, not be taking it back, good and final, stays over,
        stays finished, stays ended, not be moved on, made my choice, stay with it that, i stay
        with it, that is settled, it is settled, is settled, it is decided, been decided, nothing
        changes for, sticking with it, sticking to it, still a no, still no, is still no, is still
        a no, answer is the same, same answer, answer has not changed, the same answer, answer
        stays the same, no remains no, it stays a no, a firm no, a clear no, final answer
        """,
    "persist": """
        still, even so, all the same, nonetheless, nevertheless, regardless, either way, in any
        case, anyhow, anyway, be that as it may, as i said, like i said, as i told you, like i
        told you, as i mentioned, as we said, as discussed, as agreed, like we discussed, like we
        agreed, as announced, as planned, as we talked about, like we talked about, whatever
        happens, no matter what, just the same, as before
        """,
    "change": """
        change, alter, alteration, affect, reverse, reversal, undo, revise, shift, sway, move,
        budge, go back on, back down, turn around, reopen, rethink, reconsider, modify, overturn,
        influence, make a difference, difference, talk me out, talk me round, talk me around, win
        me over, persuade, convince, bring me round, waver, wobble, dissuade, tip the balance,
        move the needle
        """,
    "refuse": """
        refuse, refusal, decline, turn down, turn * down, say no, reject, will pass, have to pass,
        must pass, pass on, give it a miss, beg off, cry off, no thank you, no thanks, not agree,
        cannot agree, cannot accept, not accept, not take on, not taking on, not take * on, cannot
        take on, cannot take * on, not start, not starting, not be starting, not doing, not be
        doing, not do, not begin, cannot do, will not do, not be able to take, not available for,
        not be available, not come back, not coming back, not be coming back, not be back, not
        picking, not pick up, no can do, not happening, not going to happen
        """,
    "another-project": """
        another project, one more project, new project, next project, another job, one more job,
        new job, next job, another round, another one, one more, anything new, anything else,
        something new, new work, more work, further work, further projects, another shoot, another
        brief, another order, another campaign, next campaign, next order, next round, new orders,
        new brief, new briefs, anything further, more projects, more jobs, one last project, one
        last job, another gig, another go, another assignment, next assignment, the next thing,
        new things, second round, follow up project, future work, future project, future job,
        future engagement, any new
        """,
    "relationship": """
        relationship, relation, partnership, collaboration, cooperation, co operation, engagement,
        arrangement, agreement, association, contract, account, retainer, deal, alliance, ties,
        work together, working together, work with you, working with you, work for you, working
        for you, work with your, work for your, working for your, do business, business together,
        business with you, business relationship, working relationship, professional relationship,
        client relationship, work relationship, our work together, our work, our business, our
        working, dealings, mandate, assignment, commission, cooperate, collaborate, in business
        together, trade with you, trading with you, act for you, represent you, serve you, serving
        you, supply you, supplying you, look after your, take care of your, handle your, handling
        your, manage your, managing your, run your, running your, do your, doing your, your
        account, your project, your projects, your books, your brand, your campaign, your site,
        your website, your work, your jobs, you as a client, you as a customer, as a client, as a
        customer, as clients, as customers, as my client, as business partners, business side of,
        work side of, partner with you, partnering with you, professional ties, professional side,
        commercial relationship, work between us, business between us, things between us, this
        engagement
        """,
    "role": """
        designer, supplier, agency, photographer, developer, dev, copywriter, writer, editor,
        illustrator, consultant, contractor, freelancer, bookkeeper, accountant, architect,
        translator, web developer, web designer, web guy, web person, vendor, provider, service
        provider, business partner, builder, decorator, plumber, electrician, coach, trainer,
        adviser, advisor, marketer, account manager, project manager, social media manager,
        producer, videographer, filmmaker, programmer, engineer, coder, technician, tester,
        caterer, gardener, landscaper, stylist, planner, organiser, assistant, va, virtual
        assistant, printer, animator, artist, strategist, analyst, researcher, carpenter, joiner,
        cleaner, tutor, interpreter
        """,
    # Taking a decision back, in sayings that need nothing else.
    "take-back": """
        forget i said, forget what i said, forget i ever said, forget i mentioned, forget about
        it, ignore what i said, disregard what i said, pretend i said nothing, pretend i never
        said, scrap that, scratch that, strike that, take it back, take it all back, take that
        back, taking it back, take my words back, take back what i said, take back what, change my
        mind, changed my mind, changing my mind, had second thoughts, on second thought, on second
        thoughts, talked me into it, talked me round, talked me around, twisted my arm, twist my
        arm, won me over, you have convinced me, you convinced me, you win, you got me, give in, i
        give in, cave, caving, give it another go, give it another try, give it another chance,
        give it another shot, give it one more go, give it one more try, give it one more shot,
        one last chance, another go then, one more go, one more try, give you another chance, give
        you one more chance, give you a second chance, we will carry on, let us carry on, i will
        carry on, keep going then, carry on then, let us keep going, we will keep going, let us go
        on, we go on, we can go on, we can carry on, we can continue, let us continue, we will
        continue, i will continue, happy to continue, glad to continue, happy to carry on, happy
        to keep, carry on as before, carry on as usual, carry on as normal, carry on exactly as,
        carry on like before, continue as before, continue as usual, back to business as usual,
        business as usual, back to normal, same as always, as if nothing, like nothing happened,
        no need to stop, no need to end, not need to end, no reason to stop, not have to stop, not
        have to end, let us not end, let us not stop, i will stay on, we will stay on, i will keep
        working, i will keep doing, we will keep working, i will keep you on, keep you on, i will
        not leave, we will not leave, i am not leaving, i am not ending, not ending anything,
        scrap the ending, call off the ending, tear up the notice, withdraw my notice, rip up the
        notice, start afresh, fresh start, wipe the slate, i was too hasty, was being hasty, i was
        hasty, i overreacted, only joking, just joking, just kidding, only kidding, did not mean
        it, did not really mean it, did not mean that, never meant it, was not serious, go on
        then, oh fine, okay fine, ah go on, fine you win, all right you win, one more then, just
        this once, this one last time, one last time, just one more, for old times, i suppose we
        can, i guess we can, i guess i can do, i suppose i can do, we can work it out, we can work
        something out, we will work something out, we will work it out, we will sort something
        out, find a way to make, we will find a way, i will find a way, we will figure it out,
        figure something out, i will squeeze it in, squeeze it in, squeeze you in, fit you in, i
        will do it, i will get it done, consider it done, of course i will do, count me in, i am
        back in, back on board, reconsider, i will reconsider, willing to reconsider, rethink my
        decision, i will rethink, ignore my message, ignore my email, ignore that email, disregard
        my, disregard that, delete that email, tear up that, let us forget, let us pretend,
        pretend this never, this call never happened, as though nothing, i am sure we can, there
        is always a way, move things around, shuffle things, shift things around, clear my
        weekend, clear my evening, cancel my plans, cancel my dinner, cancel my evening, your wish
        is my command, anything for you, how could i say no, cannot say no to you, could never say
        no, never leave you, could never leave, would never leave, not abandon you, not abandoning
        you, not walk away from you, sticking with you, will not let you down, give it till, give
        it until, give it another month, another few months, one more month, trial period, trial
        month, see how next month, on one condition, okay deal, it is a deal, deal then, let us do
        it, let us do this, let us do one more, fine one more, sure thing, on it right away, i am
        on it, we are on it, straight on it, on my way, open the laptop now, opening my laptop,
        opening the laptop, firing up, fire up the laptop, logging on, log on now, send it over
        and, send it over then, send it across and i, send me the file and i, leave it to me,
        consider it sorted, consider it handled, i will sort it, i will handle it, i will take
        care of it, i will jump on it, i will see what i can do, do it this once, make an
        exception, making an exception, one exception, an exception for you, just for you, only
        for you, because it is you, for your sake, make room for you, make time for you, find the
        time, find time for you, find room for you, keep a place for you, keep working with you,
        keep working together, keep on working, keep the contract, keep the account, keep you as a
        client, keep you as a customer, take you back, take you back on, have you back, come back
        to work, come back on, rejoin, reinstate, withdraw the notice, withdraw what i said, take
        the notice back, cancel the notice, cancel the ending, cancel the termination, decision is
        off, the decision can wait, decision is not final, not set in stone, not carved in stone,
        nothing is final, does not have to be final, does not have to end, need not end, not have
        to be the end, not the end, is not the end, it is not over, not over yet, we are not
        finished, we are not stopping, we are not quitting, i am not quitting, i am not stopping,
        not parting ways, no need to part, no need to change, no need for you to look, no need to
        look for anyone, no need to find anyone, not need to find another, not need anyone else,
        let us not throw away, let us not rush, let us not be hasty, let us put this behind us,
        put it behind us, water under the bridge, bygones be bygones, let bygones, kiss and make
        up, patch things up, patch it up, work things out, sort things out, iron things out, meet
        you halfway, meet in the middle, find a compromise, find some way, let us try again, let
        us try once more, give us another chance, deserve another chance, deserve one more,
        everyone deserves, everybody deserves, one more try then, have it your way, you are the
        boss, happy to stay, glad to stay, happy to go on, love to continue, love to stay, pleased
        to continue, willing to continue, willing to go on, willing to stay, prepared to continue,
        prepared to stay, prepared to go on, open to continuing, ready to continue, okay to
        continue, continue after all, stay after all, carry on after all, after all we can, bend
        the rules, just this one time, this one time, just one more time, one more round, last
        time i do this, last time i am doing this, very last time, take everything back, take all
        of it back, no ending, keep working for you, going to keep working, adapt to you, adjust
        to you, as long as you will have, was the wrong decision, was the wrong call, the wrong
        decision, was a mistake to end, was wrong to end, wrong to want to, toughen up and,
        swallow my pride, grin and bear, live with it after all, you will not lose me, you are not
        losing us, not losing me, remain your, be there for you as before, back at my desk for
        you, back at your side, by your side again, resume our, pick up again where, pick things
        up again, go back to how, back to how it was, back to the way, like nothing ever, as ever,
        as we always have, like we always do, like always, i am staying on, decision * off the
        table
        """,
    "chance": "chance, opportunity, try, go, shot, attempt",
    "last": "last, final, closing",
    "start": """
        start, begin, commence, kick off, get going, launch, set up, take up, embark, get started,
        get stuck into
        """,
    "notice": """
        notice, notification, formal notice, notice period, month's notice, weeks notice, days
        notice
        """,
    "now": """
        now, today, tonight, immediately, right away, effective, as of today, straight away, at
        once, this minute, forthwith, here and now
        """,
}
