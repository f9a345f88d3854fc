"""Concepts of English: courtesy, feelings, friendship, help to go on."""

CONCEPTS = {
    "regret": """
        sorry, regret, regrets, regretfully, regrettably, unfortunately, unfortunate, sadly, sad,
        sadden, saddened, saddens, alas, afraid, i am afraid, apologise, apologies, heavy heart,
        with a heavy heart, reluctantly, reluctant, with reluctance, pains me, it hurts me, breaks
        my heart, wish it were different, wish it was different, wish things were different, wish
        i had better news, hate to, hate having to, hate doing this, hate that, not easy for me,
        not easily, not lightly, not take this lightly, hard for me to say, hard to say this,
        hardest, difficult to say, gutted, heartbroken, a pity, pity, a shame, shame, too bad,
        much as i, not what i wanted, not what i hoped, not what we hoped, did not want it to, to
        my regret, it is with, no pleasure, disappointed, wish i could, wish we could
        """,
    "pleasure": """
        pleasure, joy, enjoy, enjoyed, enjoyable, enjoying, delight, delighted, love, loved,
        loving, like, liked, fun, treat, privilege, honour, honored, happy, proud, fond, fondly,
        appreciate, appreciated, appreciation, value, valued, grateful, gratitude, thankful,
        thanks, thank you, thank, cheers, good run, good times, great times, great run, good
        memories, wonderful, fantastic, brilliant, lovely, treasure, treasured, cherish,
        cherished, a ball, a blast, learned a lot, learned so much, taught me, rewarding,
        highlight, special, means a lot, meant a lot, mean a lot, glad, happy days, best, good,
        great, nice, satisfaction, satisfying, admire, respect, interesting, inspiring, inspired,
        indebted, thanks to you
        """,
    "shared-past": """
        partnership, working with you, work with you, work together, working together, worked
        together, collaboration, time together, our time, these years, past years, over the years,
        the last years, past months, this time, the ride, journey, years, years together,
        projects, the projects, projects together, did together, built together, made together,
        created together, achieved, accomplished, all we did, everything we did, what we did, what
        we built, what we have built, what we made, what we have made, working for you, designing
        for you, partnering, business, cooperation, relationship, your trust, trust, your support,
        support, loyalty, faith, your business, history, together, all you have done, everything
        you have done, what you did, what you have done, what you have given, jobs, chapters,
        seasons, teamed up, sent my way, gave me, backed, backing, you gave
        """,
    "glad-news": """
        glad to hear, good to hear, great to hear, happy to hear, pleased to hear, delighted to
        hear, nice to hear, lovely to hear, good to know, great news, good news, wonderful news,
        excellent news, welcome news, lovely news, fantastic news, that is good, that is great,
        that is brilliant, brilliant, excellent, wonderful, perfect, fantastic, super, lovely,
        terrific, glad, relieved, relief, that helps, thanks for sending, thank you for sending,
        thanks for sorting, thank you for sorting, thanks for paying, thank you for paying, thanks
        for getting, thank you for getting, thanks for letting me know, appreciate, appreciated,
        appreciate that, thank you, thanks, happy days, cool, cheers, grand, good stuff, nice one,
        good man, music to my ears, much obliged, noted with thanks, pleased, good on you
        """,
    "understand": """
        understand, see, hear, realise, recognise, acknowledge, appreciate, get, get it, i get it,
        i get that, know, can imagine, imagine, sense, feel for you, sympathise, sympathize,
        empathise, empathize, fair enough, aware, i can tell, can tell, i can see, i can hear, i
        see that, i hear you, i hear that, take your point, no wonder, not surprised, any one
        would, anyone would, i would be too, i would feel, i would too, in your shoes, in your
        place, in your position, you have every right, every right to, you are right to, right to
        be, entitled to, of course you are, of course you feel, makes sense, do not blame you,
        cannot blame you, would not blame you, own that, valid, it must be, must be, must feel,
        this must, that must
        """,
    "hard-feelings": """
        hard, difficult, tough, rough, upset, upsetting, hurt, hurts, hurting, angry, anger, mad,
        cross, furious, frustrated, frustrating, frustration, annoyed, annoying, disappointed,
        disappointing, disappointment, shock, shocked, shocking, painful, pain, pains, stress,
        stressed, stressful, worried, worry, worrying, blow, let down, unfair, sad, sore, stings,
        sting, bad news, hard news, awful, horrible, rotten, lousy, tight spot, pressure, under
        pressure, difficult position, not easy, anxious, overwhelmed, panic, inconvenient,
        inconvenience, uncomfortable, awkward, unpleasant, unwelcome, devastating, gutted, raw,
        betrayed, abandoned, emotional, emotions, feelings, feel, fed up, exhausted, scary,
        scared, nightmare, not what you wanted, not what you want to hear, bad timing, terrible
        timing, a lot to take in, lot to take, come as a surprise, surprise, out of the blue,
        bitter, bitter pill, leaves you, puts you, bind, hole, in a bind, lurch, in the lurch,
        struggling, fuming, livid, seething, gut punch, sucks, inconvenienced, unsettling,
        heartbreaking, big ask, on your plate
        """,
    "recommend": """
        recommend, recommendation, suggest, refer, referral, introduce, introduction, intro,
        intros, put * in touch, put you in touch, connect, connect you, hook you up, point you,
        point you to, point you towards, pass on, pass * on, put you on to, put you onto, put you
        through to, share, send you, give you, forward, name, names, contact, contacts, list,
        shortlist, know someone, know a, know another, know somebody, know of, know people, know
        two, know three, know a few, good hands, capable hands, safe hands, hand you over, hand
        you on, pass you, pass you on, vouch, vouch for, speak to, ask, call, ring, try, details,
        number, numbers, email address, line up, lined up, line * up, find you, find someone, help
        you find, match you, link you, steer you, direct you, lead you, set you up, warm
        introduction, tip, hear of, look up
        """,
    "successor": """
        someone else, somebody else, another, others, colleague, colleagues, studio, agency,
        agencies, designer, designers, firm, firms, company, freelancer, freelancers, developer,
        photographer, replacement, successor, take over, takes over, taking over, pick up, picks
        up, step in, steps in, fill in, carry on, continue, good people, person, people, friend,
        contact, contacts, network, alternative, alternatives, team, specialist, good fit, right
        person, right people, provider, providers, supplier, suppliers, pro, expert, bookkeeper,
        writer, peer, peers, contractor, consultant, capacity, has room, has space, have room,
        have space, better placed, better suited, great fit, takes on, professional,
        professionals, names, outfit, look after you, help you, crew, editor, illustrator,
        translator, architect, caterer
        """,
    "handover": """
        hand over, hand * over, handover, hand off, hand * off, handoff, transfer, transition,
        pass on, pass * on, turn over, changeover, give you, send you, send over, send * over,
        package, package up, package * up, export, exit plan, wrap up, bundle, zip, tidy, in good
        order, orderly, return, deliver, move over, migrate, share, upload, get you, get * to you,
        get * over to you, release, make available, put together, put * on a drive, brief, walk *
        through, onboard, you will have, you will get, you will receive, drop off, surrender,
        compile, smooth, loose ends, tie up, clean exit, leave * in order, everything you need,
        over to you, yours
        """,
    "files": """
        file, files, folder, folders, document, documents, documentation, docs, source files, raw
        files, raw footage, working files, password, passwords, login, logins, access,
        credentials, keys, assets, asset, data, drive, archive, repository, repo, code, design,
        designs, notes, material, materials, work, work in progress, open work, open items,
        everything, all of it, originals, artwork, footage, licences, fonts, brief, handover
        notes, records, drawings, plans, drafts, templates, accounts, project, projects,
        paperwork, status, loose ends, backups
        """,
    "personal-bond": """
        friendship, friend, friends, family, personal, personally, private, privately, personal
        relationship, us, brother, sister, bro, sis, cousin, cuz, aunt, auntie, uncle, in law,
        relatives, relative, mates, blood, bond, kin, mother, father, mom, dad, love, close,
        closeness, what we have, what we share, ties, you and me, you and i, between us, you mean,
        mean to me, matter to me, matters to me, pals, buddies, bestie, godmother, godfather
        """,
    "protect": """
        protect, preserve, keep, save, safeguard, guard, look after, not harm, not hurt, not
        damage, not spoil, not ruin, not destroy, not lose, not cost, not affect, not touch, not
        get in the way, not come between, comes first, come first, more important, most important,
        matters more, means more, worth more, mean more, above, stay, remain, remains, survive,
        survives, still, still friends, intact, unharmed, unscathed, untouched, whole, hope, want,
        separate, apart, not change, nothing to do with, not about, good, same, always, treasure,
        cherish, value, dear, precious, put first, no hard feelings, stay friends, remain friends,
        still love, love you, forever, long after, outlast, outlive, be okay, okay, all right,
        keep * out of, not poison, not sour, not lose you
        """,
    "both-lives": """
        private lives, private life, personal lives, personal life, home, at home, lives, life,
        both of us, both sides, family, families, families too, friends, dinner table, spill over,
        spills over, bleed into, bleeds into, carry over, ripple, overlap, overlaps, tangled,
        entangled, intertwined, mixed up, reach into, reaches into, touch, touches, affect,
        affects, awkward, strange, christmas, thanksgiving, weddings, wedding, birthday,
        birthdays, gatherings, outside work, outside of work, beyond work, beyond business, not
        just business, not only business, more than business, not just work, more than work,
        wives, husbands, spouses, partners, kids, parents, mothers, wife, husband, husband and
        wife, stays at work
        """,
    "talk": """
        talk, talk about, talk it through, talk it over, talk it out, talk this through, discuss,
        discussion, speak, chat, conversation, sit down, sit together, go over, listen, listening,
        hear, hear you out, ask, ask me, tell me, say, share, open up, get it off your chest, off
        your chest, let it out, air, vent, voice, your side, your view, your thoughts, your
        questions, questions, on your mind, in your heart, how you feel, what you think, what you
        feel, all ears, anything you want, whatever you want, whatever you need, everything you,
        go ahead, do not hold back, no holding back, speak freely, be honest with me, be straight
        with me, over coffee, over a coffee, over a beer, a cup of tea, a pint, meet, meet up,
        come over, as long as you need, take your time, have it out, hash it out, let me have it,
        let rip, lay it on me, give it to me, throw it at me, spill, i am here, here to listen,
        complaint, complaints, argument, arguments
        """,
    "well-wish": """
        wish you, wish you well, wish you the best, all the best, best of luck, good luck, every
        success, success, succeed, hope it goes well, hope * goes well, hope you do well, hope you
        find, do well, go well, prosper, thrive, flourish, good wishes, best wishes, well, luck,
        fly, flies, no hard feelings, no ill will, no bad blood, no grudge, no grudges, no bad
        word, not a bad word, never say a bad word, speak well of you, speak well, speak highly,
        nothing but good, only good things, good things, nothing bad, kindly of you, respectfully
        of you, godspeed, god bless, take care, root for
        """,
    "stand-by-work": """
        stand by, stand behind, stand over, proud of, proud, confident in, confident, happy with,
        comfortable with, speaks for itself, speak for itself, speak for themselves, track record,
        record, records, facts, signed off, sign off, approved, approval, accepted, evidence,
        documented, on file, in writing, quality, good work, solid work, sound work, results,
        portfolio, references, delivered, at peace with, testimonials, speaks for me, can show,
        shows, nothing to hide, on time, delivered on time, to spec, as agreed, as briefed, as
        promised, on budget, to the brief, nothing to be ashamed of, not ashamed, hold my head up
        """,
    "calm": """
        calm, calmly, quiet, quietly, quieter, civil, civilly, polite, politely, respectful,
        respectfully, breath, breathe, take a breath, deep breath, slow, slowly, lower our voices,
        lower my voice, lower, keep my voice down, voices down, volume down, cool, level, level
        headed, composed, peaceful, peacefully, not argue, not going to argue, not fight, not
        shout, not raise my voice, no need to shout, decent, decently, courteous, measured, one at
        a time, a step back, not trade, gentle, gently, take your time, no rush, minute, moment,
        cool down, settle down, tone, good manners, manners, grown ups
        """,
    "own-it": """
        responsibility, responsible, take responsibility, own it, own this, own up, own that, my
        decision, my choice, my call, my doing, on me, that is on me, it is on me, this is on me,
        it was me, it was i, mine, mine alone, accountable, down to me, up to me, i chose, i
        decided, i ended, i made, my fault, blame me, answer for, carry, stand by it, my idea, i
        called it, i pulled, i am the one, i was the one, not your fault, not yours, nobody else,
        no one else, my side
        """,
    "let-lead": """
        up to you, your call, your choice, your decision, you decide, you choose, you lead, you
        take the lead, take the lead, your lead, follow your lead, you set the pace, set the pace,
        your pace, at your pace, your own pace, your timing, your time, your terms, on your terms,
        in your hands, leave it to you, leave that to you, leave it with you, let you decide, let
        you choose, let you lead, whenever you are ready, when you are ready, once you are ready,
        if you are ready, when you feel, whenever you feel, whenever you want, whatever you want,
        whatever you prefer, however you want, whatever suits, what you want, what suits you, what
        you are comfortable, whatever works for you, as you like, as you wish, as you prefer, you
        say when, say the word, say when, tell me when, you tell me, let me know when, you call
        it, ball is in your court, your court, guided by you, go by you, your rhythm, first move,
        your move, if you want me there, if you want space, take all the time
        """,
    "ground-rule": """
        ground rule, ground rules, rule, rules, agree, agree on, deal, pact, promise each other,
        keep it out, leave it out, leave * out, leave * at the door, leave * at home, leave * off
        the table, off the table, off the menu, not mention, not bring up, not bring * up, not
        talk about, not discuss, not speak about, not talk shop, not talk business, no shop talk,
        no business talk, no work talk, shop talk, talk shop, park, keep * to ourselves, keep *
        between us, keep * between ourselves, keep between us, keep it between us, stays between
        us, between you and me, between us, steer clear, avoid, avoid the subject, change the
        subject, no talk of, not a word, not a topic, no topic, banned, ban, time before, wait
        before, few weeks, few months, couple of weeks, couple of months, breathing space, space,
        some space, a break, until then, wait until, see each other again, see each other, meet in
        person, meet again, mutual friends, in front of, other people, others, relatives, dinner
        table, the table, at the table, subject, topic
        """,
    "best-service": """
        best service, best possible, best work, first class, first rate, top quality, quality,
        high standard, highest standard, standard, standards, proper service, good service, very
        best, our best, my best, one hundred percent, hundred percent, full attention, excellent,
        excellence, great work, level of service, the service, serve, serve you, deserve,
        deserves, do right by, do right, do justice, do you justice, well served, look after you
        properly, look after you, top notch, a grade, a game, responsibility, responsible, my
        duty, duty, our duty, obligation, my job, our job, owe you, owe it to you, entitled, job
        to, supposed to, best
        """,
    "culture": """
        culture, cultures, working culture, work culture, working style, working styles, work
        style, style, styles, ways of working, way we work, way you work, how we work, how you
        work, ways, approach, approaches, way of working, way of doing things, method, methods,
        temperament, temperaments, chemistry, tempo, pace, speed, rhythm, wavelength, page,
        values, habits, philosophy, philosophies, mindset, dna, house style, manner, manners,
        tone, environment, atmosphere, wired, wave length, beat, tick, operate, run things, do
        things, communicate, communication, set up, setup, run, work
        """,
    "different": """
        different, differ, differs, difference, differences, differently, unlike, far apart, miles
        apart, worlds apart, poles apart, not match, do not match, not fit, do not fit, clash,
        clashes, clashing, not compatible, incompatible, opposite, opposites, chalk and cheese,
        oil and water, apples and oranges, not mesh, do not mesh, not gel, do not gel, not click,
        not blend, do not blend, not aligned, misaligned, contrast, mismatch, not suit, not the
        same, two worlds, other end, not on the same, at odds, not line up, do not line up,
        another planet, diverge, divergent, too far, gap, square peg
        """,
}
