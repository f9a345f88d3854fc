"""Concepts of English: courtesy, feelings, friendship, help to go on."""

CONCEPTS = {
    "regret": """
        sorry, regret, regretful, regretfully, regrettable, regrettably, unfortunate,
        unfortunately, sadly, sad, sadden, alas, i am afraid, apologise, heavy heart, reluctantly,
        reluctant, reluctance, pain me, pains me, hurts me, breaks my heart, wish it were
        different, wish it was different, wish things were different, wish it were otherwise, wish
        i had better news, wish i had good news, hate to, hate having to, hate doing this, hate
        that it, hate saying, not easy for me, not take this lightly, not say this lightly, not
        lightly, not do this lightly, hard for me to say, hard to say this, hardest, not easy to
        say, gutted, heartbroken, a pity, what a pity, a shame, what a shame, shame, much as i
        would, not what i wanted, not what i hoped, not how i wanted, no pleasure, no joy, wish i
        could, i feel bad, feel bad, feel awful, feel terrible, feel rotten, hurts to say, kills
        me, not happy about
        """,
    "enjoy": """
        enjoy, enjoyable, love, like, pleasure, joy, delight, fun, treat, privilege, honour, had a
        ball, had a blast, had a great time, had a good time, good run, great run, good times,
        great times, good time, great time, highlight, happy memories, fond memories, fond, good
        memories, look back fondly, rewarding, a gift, relish, savour, adore, satisfaction
        """,
    "thank": """
        thank, thanks, grateful, gratitude, appreciate, appreciation, appreciative, thankful, owe
        you thanks, indebted, obliged, value, treasure, cherish, respect, recognise, acknowledge,
        credit, not forget, never forget, remember, means a lot, meant a lot, mean a lot, meant so
        much, means so much, meant the world, means the world, proud
        """,
    "shared-work": """
        partnership, work with you, working with you, worked with you, work together, working
        together, worked together, collaboration, time together, our time, these years, past
        years, the years, years, over the years, past months, the ride, journey, projects, our
        projects, project together, did together, built together, made together, create together,
        achieve together, achieve, accomplish, what we built, what we made, what we did, what we
        have built, what we have made, all we did, everything we did, everything we built, working
        for you, designing for you, writing for you, shooting for you, making for you, our work,
        your trust, trust, your support, support, loyalty, faith, your business, history, all you
        have done, everything you have done, what you have done, what you did, done for me, did
        for me, jobs we did, this account, your brand, this project, your work, cooperation, you
        gave me, your confidence, running the
        """,
    "good": """
        good, great, nice, fine, lovely, wonderful, fantastic, brilliant, excellent, terrific,
        grand, super, amazing, awesome, beautiful, solid, superb, magnificent, decent, happy
        """,
    "glad": """
        glad, happy, pleased, delighted, relieved, relief, chuffed, thrilled, good to hear, great
        to hear, nice to hear, lovely to hear, good to know, good news, great news, wonderful
        news, excellent news, lovely news, fantastic news, welcome news, that is good, that is
        great, that is brilliant, that is lovely, that is wonderful, that is fantastic, that is
        excellent, that is grand, that helps, that will help, happy days, brilliant, excellent,
        wonderful, perfect, fantastic, lovely, terrific, cool, grand, good stuff, nice one, music
        to my ears, much appreciated, appreciate that, appreciate it, appreciate you, thank you
        for sending, thanks for sending, thanks for paying, thanks for sorting, thank you for
        sorting, thank you for paying, thanks for getting, thank you for getting, thanks for
        letting me know, thank you for letting me know, thank you for doing, thanks for doing
        """,
    "know-feel": """
        understand, see, hear, realise, recognise, acknowledge, appreciate, get it, get that, get
        why, know, imagine, sense, tell, aware, can imagine, can only imagine, take your point, no
        wonder, not surprised, feel for you, sympathise, empathise, in your shoes, in your place,
        in your position, must be hard, must be tough, must be rough, must be difficult, must be
        awful, must be annoying, must be frustrating, must be upsetting, must be painful, must be
        stressful, must be worrying, must be a shock, must be a blow, must feel, sound, no
        doubt, fair enough, makes sense, not blame
        you, every right, right to be, entitled to, of course you are, of course you feel,
        natural, bound to, can well understand, get how, get what, understandable, understandably,
        respect
        """,
    "upset": """
        upset, hurt, angry, anger, mad, cross, furious, frustrate, frustrated, frustration,
        annoyed, annoy, disappoint, disappointed, disappointment, shock, shocked, pain, stress,
        stressed, stressful, worried, worry, let down, sad, sore, sting, awful, horrible, rotten,
        lousy, anxious, overwhelmed, panic, uncomfortable, unpleasant, gutted, raw, betrayed,
        abandoned, emotional, feelings, fed up, scared, scary, bitter, livid, fuming, seething,
        outraged, irritated, offended, blindsided, distressed, distress, heartbroken, crushed,
        shaken, rattled, ticked off, pissed off, hard feelings, rejected, feeling, feel, sick
        about, unhappy, devastated, lost, alone, afraid, nervous
        """,
    "hard": """
        hard, difficult, tough, rough, not easy, painful, a blow, blow, bad news, hard news, bad
        timing, terrible timing, timing, not what you wanted, not what you want, a lot to take in,
        a lot to take, lot to take in, lot to digest, comes as a surprise, out of the blue, bitter
        pill, big ask, nightmare, tight spot, difficult position, difficult spot, under pressure,
        pressure, in a bind, in the lurch, hard to hear, hard to take, hard to swallow,
        inconvenient, inconvenience, trouble, tricky, a mess, awkward, burden, heavy, struggle,
        challenge, challenging, unfair, cruel, brutal, rubbish, crap, sucks, stinks, unsettling,
        devastating, heartbreaking, a lot on your plate, on your plate
        """,
    # Handing on
    "recommend": """
        recommend, recommendation, suggest, suggestion, refer, referral, introduce, introduction,
        intro, put * in touch, put you in contact, put you on to, put you onto, put you through
        to, connect you, hook you up, point you, steer you, direct you to, link you, pass you on,
        pass you to, pass your details, pass your number, vouch, vouch for, line up, line * up,
        match you with, set you up with, send you to, lead you to, name, share the contact, share
        some contacts, share a contact, tip, guide you to
        """,
    "contact-info": """
        name, contact, number, phone number, email, details, contact details, address, link, list,
        shortlist, card, info, information, portfolio, recommendation, suggestion
        """,
    "send": """
        send, give, share, forward, pass on, pass * on, pass along, email, text, mail, provide,
        get you, hand, message, drop, fire over, ping, shoot, write down, put together, supply,
        offer, show
        """,
    "know-someone": """
        know someone, know a, know another, know somebody, know of, know people, know two, know
        three, know one, know a few, know some, know just, have someone in mind, have somebody,
        got someone, have someone, have a friend, have a colleague, have a contact, a friend of
        mine, friend of mine, colleague of mine, a former colleague, a good studio, a good agency,
        there is a studio, there is an agency, there is a firm, there is someone, there are
        two people,
        there are others, there are people, there are studios, there are agencies, there are good
        """,
    "successor": """
        someone else, somebody else, another studio, another agency, another designer, another
        firm, another freelancer, another supplier, another photographer, another developer,
        another company, another writer, another person, other studios, other agencies, other
        people, others, colleague, agency, studio, designer, freelancer, developer, photographer,
        replacement, successor, firm, alternative, specialist, somebody, someone, contact,
        bookkeeper, writer, contractor, supplier, provider, the next person, next person, the new
        team, new team, next team, next agency, next designer, next studio, new agency, new
        studio, new designer, new supplier, whoever comes next, whoever comes after, whoever takes
        over, whoever picks up, who comes next, friend, mate of mine, lad, peer, editor,
        illustrator, translator, architect, production house, crew
        """,
    "take-over": """
        take over, take it over, take this over, take on, take * on, pick up, pick * up, step in,
        fill in, take my place, carry on, carry it on, continue, look after you, look after this,
        help you, has room, have room, has space, have space, has capacity, have capacity, has
        time, have time, free, available, looking for work, looking for clients, taking clients,
        taking on clients, suit you, suit you better, better suited, better placed, a better fit,
        a good fit, great fit, right fit, set up for, jump in, start right away, specialise, good
        hands, capable hands, safe hands, do a great job, do a good job, do this well, serve you
        better, up your street, run with it, take the reins, help out
        """,
    "handover": """
        hand over, hand * over, handover, hand off, hand * off, handoff, hand back, hand * back,
        transfer, transition, turn over, turn * over, changeover, orderly handover, clean
        handover, package up, package * up, pack up, pack * up, zip up, export, migrate, pass on,
        pass * on, move over, move * over, sign over, put * on a drive, put * in a folder, put *
        on a stick, in good order, walk * through, document, write up, brief, tie up loose ends,
        loose ends, wind * up properly, leave it tidy, leave * tidy, leave * in order, smooth
        transition, you will have, you will get, you will receive, you get, get it all to you, get
        * to you, get * over to you, send you, send you all, send over, send * over, send you
        everything, deliver, share, upload, return, compile, bundle, tidy up, release, make
        available, gather, collect, drop off, courier
        """,
    "files": """
        file, folder, document, documentation, docs, source file, raw file, raw footage, working
        file, password, login, log in, access, credential, key, asset, data, hard drive, archive,
        repository, repo, material, work in progress, open work, open items, originals, artwork,
        handover notes, records, drawings, paperwork, backup, negatives, style guide, all the
        work, layered file, server access, project folder, full folder, open file, source code,
        status list, handover document
        """,
    # Friendship and family
    "bond": """
        friendship, friend, family, personal, personally, private, personal relationship, brother,
        sister, bro, sis, cousin, aunt, uncle, in law, relative, blood, bond, kin, love, you and
        me, you and i, between us, what we have, closeness, our relationship, ties, godfather,
        godmother, buddies
        """,
    "matters-more": """
        matter more, means more, mean more, worth more, more important, most important, comes
        first, come first, goes first, above, over any, before any, more than any, bigger than,
        rather lose, rather have, matter to me, mean to me, mean so much, mean a lot to me, mean
        the world, care about, care more, count more, dear to me, value, treasure, precious, love
        you, weigh more, stronger than, outweigh, not worth losing
        """,
    "not-harm": """
        not harm, not hurt, not damage, not spoil, not ruin, not destroy, not lose, not cost, not
        affect, not touch, not come between, not get in the way, not break, not poison, not sour,
        not wreck, not change, not stand between, not get between, not suffer, not come at the
        cost, not at the cost of, without losing, without harm, protect, preserve, safeguard, keep
        safe, save, look after, survive, stay intact, intact, unharmed, outlast, outlive, stay the
        same, remain, stay friends, remain friends, still friends, still be friends, still family,
        be okay, be all right, be good, be fine, stay close, still close, keep * out of, keep
        separate, nothing to do with, no hard feelings, stay family, be friends, keep our, hold on
        to, not let * between, never let, still love, go on being, still be here, still be
        close, still have each other, still have me, keep
        being, stay good
        """,
    "hope": """
        hope, want, wish, would like, would love, hopefully, pray, trust, desire, my wish, fingers
        crossed, want us
        """,
    "both-lives": """
        private life, private lives, personal life, personal lives, home life, our lives, both our
        lives, our families, both families, the whole family, outside work, outside of work,
        beyond work, beyond business, more than business, more than work, not just business, not
        only business, not just work, not only work, dinner table, kitchen table, home, spill
        over, bleed into, carry over, ripple, overlap, entangle, intertwine, mixed up, tangled,
        reach into, touch us, at home, both of us, both sides, wives, husbands, spouses, our kids,
        the kids, parents, weekend, family dinners, sunday lunch, get together
        """,
    "affect": """
        affect, touch, hit, spill, bleed, reach, impact, ripple, concern, disturb, shake,
        complicate, follow us, land on, leave a mark, get into, upset, weigh on, rub off, seep,
        hang over, carry over, mix
        """,
    "family-event": """
        thanksgiving, christmas, turkey, birthday, wedding, reunion, gathering, family dinner,
        dinner, party, holidays, holiday, get together, easter, sunday lunch, barbecue, bbq,
        christening, cookout, table, the feast, eid, diwali, new year
        """,
    "talk": """
        talk, talk about, talk it through, talk it over, talk it out, talk this through, discuss,
        discussion, speak, chat, conversation, sit down, go over, work through, have it out, hash
        it out, catch up, over coffee, over a coffee, over a pint, over a beer, cup of tea, have a
        coffee, have a cuppa, meet, natter, debrief
        """,
    "say-it": """
        say, tell, tell me, share, ask, open up, get it off your chest, off your chest, let it
        out, air, vent, voice, speak your mind, on your mind, in your heart, speak freely, be
        honest, be straight, not hold back, let me have it, let rip, lay it on me, give it to me,
        throw it at me, spill, go ahead, say it, say anything, say everything, anything you want,
        whatever you want to say, every question, questions, complaint, argument, grievance,
        objection, gripe, your side, your view, your thoughts, how you feel, what you feel, what
        you think, shout at me, get mad at me, unload, pour it out, express, all of it
        """,
    "listen": """
        listen, hear you out, hear it, hear, all ears, i am here, here to listen, take it in, sit
        and listen, want to hear, want to know, like to hear, ready to hear, here for it, sit with
        you, be there, take as long, as long as you need, take your time, have time, got time, all
        the time, all day, all evening, all night
        """,
    "invite": """
        want, would like, would love, please, let us, can we, could we, shall we, would you, will
        you, happy to, glad to, ready, willing, open, invite, welcome, free, come over, come
        round, fancy, why not, be my guest, up for
        """,
    "well-wish": """
        wish you well, wish you the best, wish you all the best, wish you luck, wish you success,
        wish you nothing but, wish you every, all the best, best of luck, good luck, every
        success, much success, lots of success, more success, hope it goes well, hope * goes well,
        hope * go well, hope * does well, hope * do well, hope * works out, hope * thrive, hope *
        flies, hope you find, do well, prosper, thrive, flourish, best wishes, good wishes, no
        hard feelings, no ill will, no ill feeling, no bad blood, no grudge, bear no grudge, not a
        bad word, no bad word, not say a bad word, never say a bad word, not say anything bad, not
        saying anything bad, say nothing bad, nothing bad, nothing bad to say, not badmouth, not
        speak ill, never speak ill, speak well of you, speak well, speak highly, nothing but good,
        only good things, only say good, only ever say, good things to say, godspeed, god bless,
        rooting for you, root for you, nothing but the best, nothing but success, only the best,
        respectful, with respect
        """,
    "your-choice": """
        that is your choice, that is your right, your right, your decision, free to say, free to
        tell, say what you, tell people what, tell them what, say what you feel, say what you
        like, say what you must, do what you feel, do what you need, do whatever, do as you,
        cannot stop you, not stop you, up to yourself, up to you, your call, your choice, entitled
        to your opinion, entitled to
        """,
    "stand-by-work": """
        stand by, stand behind, stand over, proud of, confident in, confident of, happy with,
        comfortable with, at peace with, speaks for itself, speak for itself, speaks for me, track
        record, our record, my record, signed off, sign off, approve, approval, evidence,
        documented, on file, testimonials, references, nothing to hide, nothing to be ashamed of,
        not ashamed, hold my head up, as agreed, as briefed, to spec, to the brief, on budget, on
        time, delivered on time, good work, solid work, sound work, quality, happy for anyone to
        look, accept, deliver, results, finished work, facts
        """,
    "calm": """
        calm, calmly, quiet, quietly, civil, polite, politely, respectful, respectfully, breath,
        breathe, take a breath, deep breath, slow down, slowly, lower our voices, lower my voice,
        keep my voice down, keep our voices down, voices down, level headed, composed, peaceful,
        peacefully, not argue, not arguing, not going to argue, not fight, not fighting, not going
        to fight, not shout, not shouting, not raise my voice, not going to shout, no need to
        shout, decent, courteous, measured, one at a time, gentle, gently, take your time, no
        rush, cool heads, settle down, good manners, like adults, like grown ups, step back, take
        a minute, a moment, take five, reasonable tone, gently now, in peace, pause, still on the
        line, still here, i am listening, keep this friendly, keep it friendly, keep it civil,
        keep this civil, dignified, dignity
        """,
    "own-it": """
        take responsibility, responsibility, responsible, own it, own this, own that, own up,
        owning, my decision, my choice, my call, my doing, on me, that is on me, it is on me, this
        is on me, all on me, it was me, it was i, mine, mine alone, accountable, down to me, i
        chose, i decided, i ended, i made the, i made this, i am the one who, i was the one who, i
        called it, i pulled, i will carry, carry that, carry this, answer for, shoulder, take the
        blame, blame me, i take that, lay at my door, at my door, the one who ended, stand by it,
        not your fault, i started, i broke it off, i did this
        """,
    "you-lead": """
        up to you, your call, your choice, your decision, you decide, you choose, you lead, take
        the lead, your lead, follow your lead, set the pace, your pace, at your pace, your own
        pace, your timing, in your time, in your own time, your terms, on your terms, in your
        hands, leave it to you, leave that to you, leave it with you, leave it up to you, let you
        decide, let you choose, let you lead, whenever you are ready, when you are ready, once you
        are ready, if you are ready, whenever you feel, when you feel ready, when you feel like,
        whenever you want, whatever you want, whatever you prefer, however you want, however you
        like, whatever suits you, whatever suits, what suits you, what you are comfortable,
        comfortable with, whatever works for you, whatever you need, what would you like, what do
        you want, what would you prefer, what you prefer, as you like, as you wish, as you prefer,
        you say when, say when, say the word, tell me when, you tell me, let me know when, you
        call it, ball is in your court, your court, guided by you, go by you, your rhythm, first
        move, your move, if you want me there, if you want space, if you need space, all the time
        you need, as much time as you need, take all the time, you get to decide, your say, you
        set
        """,
    "rule": """
        rule, ground rule, agree, deal, pact, agreement, arrangement, promise each other,
        understanding, let us agree, how about, what if, could we, can we, shall we, suggest,
        propose, i would say
        """,
    "keep-out": """
        keep * out of, keep it out, leave * out, leave it out, leave * at the door, leave * at
        home, leave * off the table, off the table, off the menu, not mention, not bring up, not
        bring * up, not raise, not talk about, not talk shop, not talk business, not discuss, not
        speak about, not speak of, not touch, no shop talk, no business talk, no work talk, no
        work, no business, no shop, no talk of, shop talk, park, park it, keep * to ourselves,
        keep it to ourselves, keep * between us, keep it between us, stay between us, stays
        between us, stay between, between you and me, steer clear, avoid, avoid the subject,
        change the subject, not a word, not one word, not a topic, no topic, ban, off limits,
        taboo, bite our tongues, zip, say nothing, leave work, leave business, skip the subject,
        put it aside, put * aside, set aside, out of it, drag into, drag * into, pull into
        """,
    "time-before": """
        wait, few weeks, few months, couple of weeks, couple of months, a month, some weeks, some
        time, breathing space, breathing room, space, a break, until then, time before, before we
        meet, before we see, let the dust settle, dust settle, cool off, cooling off, take it
        slow, give it time, give ourselves, first meet, after the holidays, after new year, meet
        in person, see each other
        """,
    "mutual-friends": """
        mutual friends, friends, the others, other people, others, relatives, the family, everyone
        else, in front of, cousins, aunts, uncles, parents, grandma, granny, nana, the group,
        group chat, table, the lads, the gang, at the table, anyone else, the kids
        """,
}
