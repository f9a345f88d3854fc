"""Concepts of English: insults, threats, excuses and other things better left unsaid."""

CONCEPTS = {
    "insult": """
        idiot, idiots, idiotic, moron, moronic, stupid, stupidity, dumb, dumbass, fool, foolish,
        clown, joke, jerk, bully, liar, cheat, crook, thief, thieves, con man, conman, fraud,
        scammer, scam artist, scumbag, scum, bastard, arsehole, asshole, ass, arse, prick, dick,
        dickhead, knob, knobhead, wanker, tosser, twat, muppet, plonker, gobshite, eejit,
        bollocks, shit, shitty, bullshit, crap, fuck, fucking, fucker, fuck off, piss off, bugger
        off, damn, bloody, hell, bitch, cow, pig, rat, snake, weasel, worm, parasite, leech,
        vampire, monster, psycho, lunatic, crazy, insane, nutcase, nuts, madman, maniac, tyrant,
        dictator, diva, prima donna, princess, brat, spoilt brat, spoiled brat, baby, cry baby,
        crybaby, drama queen, narcissist, egomaniac, ego, arrogant, pathetic, ridiculous,
        laughable, useless, worthless, hopeless, incompetent, clueless, brainless, ignorant,
        disgusting, disgrace, embarrassing, embarrassment, loser, losers, dinosaur, tight arse,
        tightwad, cheapskate, skinflint, miser, deadbeat, freeloader, sponger, scrounger,
        nightmare client, client from hell, pain in the, pain in the neck, pain in the arse, waste
        of space, waste of oxygen, waste of air, go to hell, get lost, get stuffed, drop dead,
        screw you, shove it, stick it, shut up, shut your mouth, big mouth, loudmouth, foul mouth,
        toad, donkey, goat, dog, imbecile, cretin, buffoon, coward, hypocrite, two faced, toxic,
        vile, nasty, horrid, horrible person, awful person, rude, chancer, waster, gombeen,
        spanner, drongo, galah, bogan, dropkick, ratbag, dill, mug, muggins, bozo, dipstick,
        airhead, dimwit, halfwit, nitwit, twit, numpty, wally, pillock, git, berk, cheeky
        """,
    "chase": """
        chase, chasing, chased, run after, running after, ran after, hunt, hunting, hunt down,
        hunting down, remind, reminder, reminders, reminding, nag, nagging, beg, begging, plead,
        follow up, following up, pester, pestering, track down, tracking down, knock on your door,
        knocking, beating down your door, debt collector, collections, collection agency, bailiff,
        hound, hounding, badger, badgering, pursue, pull teeth, pulling teeth, blood from a stone,
        squeeze * out of you, wring, get my money, get my own money, ask twice, ask again
        """,
    "excuse": """
        excuse, excuses, story, stories, tale, tales, fairy tale, fairy tales, sob story, sob
        stories, song and dance, lame, alibi, cover story, the dog ate, dog ate, nonsense, waffle,
        flannel, blarney, bull, lie, lies, dodge, dodging, dodges, fob off, fobbed off, fob * off,
        yarn, yarns, pretext
        """,
    "lie": """
        lie, lies, lying, liar, not believe, do not believe, cannot believe, hard to believe,
        believe it when i see, when i see it, heard that before, heard that one, heard that one
        before, heard it before, heard it all, same old, same story, same song, old song, yeah
        right, sure it is, sure you did, of course it is, pull the other one, my foot, pigs fly,
        pigs might fly, hell freezes, nice try, fairy tale, santa, unicorn, tooth fairy,
        invisible, imaginary, mythical, legendary, famous, so called, bet, doubt, doubt it, i
        doubt, seriously doubt, really expect me to believe, expect me to believe, born yesterday,
        fall for that, buy that, fool me, not buying it, likely story, carrier pigeon, by snail,
        by pigeon, by donkey, lost in the post, lost in the mail, every time, again, fool me once,
        make it up, making it up, made up, fictional, phantom
        """,
    "threat": """
        lawyer, lawyers, attorney, solicitor, solicitors, barrister, sue, suing, court, small
        claims, legal action, legal, legally, litigation, take you to court, see you in court,
        tribunal, writ, police, report you, expose, exposing, exposed, exposure, name and shame,
        blacklist, bad review, bad reviews, one star, one star review, one star reviews, review,
        reviews, ruin, ruin you, destroy, destroy you, bury you, finish you, regret it, you will
        regret, be sorry, you will be sorry, pay for this, make you pay, pay dearly, get even,
        payback, revenge, retaliate, warn everyone, tell everyone, tell everybody, everyone will
        know, the whole town, whole industry, whole world, post it, post this, go public, press,
        newspaper, papers, media, twitter, facebook, linkedin, social media, screenshots,
        screenshot, recording, recordings, record this, leak, dirt on you, wait and see, watch
        out, watch your back, watch yourself, just you wait, or else, consequences, last warning,
        i know where, come after you, coming for you, seize, withhold, hold hostage, delete your,
        take down your, take your site down, pull your site, switch off your, lock you out, shut
        you down, drag you, drag your name, your name through, mud, your boss, your wife, tax
        office, the taxman
        """,
    "cut-off": """
        hang up, hanging up, hung up, put the phone down, putting the phone down, block, blocking,
        blocked, block your number, blocking your number, ignore, do not call, do not contact, do
        not ever contact, stop calling, stop contacting, never call, never contact, never contact
        me, never speak to me, never talk to me, do not talk to me, do not email, do not write, do
        not ring, not talk to you, not talking to you, not speak to you, not answer, not
        answering, not pick up, not reply, not respond, will not respond, lose my number, delete
        my number, leave me alone, conversation is over, conversation over, this call is over,
        call is over, end this call, ending this call, end the call, nothing to say, nothing more
        to say, nothing left to say, nothing to discuss, nothing to talk about, not discussing,
        not going to discuss, no discussion, no explanation, not explain, no reason, out of my
        sight, out of my life, go away, get out, click, bye, goodbye, done talking, door, the door
        is there, out of my office, out of here, silence, mute, muting, unfollow, last you will
        hear, last time you hear, never hear from me, not hear from me, goodbye and, refuse to
        talk, gone
        """,
    "back-down": """
        forget i said, forget what i said, forget it, forget about it, never mind, ignore what i
        said, take it back, take that back, i take it back, take back, scrap that, scratch that,
        strike that, disregard, change my mind, changed my mind, changing my mind, second
        thoughts, on second thoughts, on reflection, another chance, one more chance, second
        chance, last chance, one last chance, final chance, give it another, give you another,
        give us another, another go, another try, another shot, one more go, one more try, one
        more time, one last time, last time, start over, start again, start fresh, try again,
        fresh start, give in, you win, all right then, okay then, fine then, okay fine, oh fine,
        go on then, alright then, you are right, you have convinced me, talked me into it, twisted
        my arm, twist my arm, reconsider, reverse, undo, cancel that, i was wrong, did not mean
        it, did not mean that, i was too hasty, hasty, overreacted, was joking, just kidding, only
        kidding, only joking, stay on, stay with you, stay with it, stay your, keep you on, keep
        you, keep going, keep working, carry on, carry on as, continue as, work it out, work
        something out, make it work, find a way, figure something out, figure it out, sort
        something out, squeeze * in, squeeze you in, fit * in, fit you in, happy to continue, glad
        to continue, happy to keep, happy to stay, glad to stay, off the table, not ending, not
        leaving, not going anywhere, going nowhere, still your, still be your, still here for you,
        business as usual, as before, like before, as usual, as always, let us continue, i will do
        it, we will do it, will do it, do it for you, i will do one more, one more project, just
        this once, this once, one more then, for old times, for old time
        """,
    "defend": """
        not my fault, not our fault, is not my fault, was not my fault, not to blame, did nothing
        wrong, done nothing wrong, have done nothing, nothing wrong, never did anything wrong, in
        the right, i am right, we were right, was right, your fault, your own fault, not on me,
        not on us, not down to me, you are the one who, you were the one who, it was you who, you
        who, you started, you never told, you never said, you never sent, you did not send, you
        changed, you approved, you signed, you were told, i told you, i warned, i warned you, told
        you so, prove, proof, can prove, have proof, emails to prove, it in writing, i have the
        emails, check the emails, check your emails, look at the emails, read the contract, in the
        notes, on record, for the record, to be fair, in fairness, in my defence, in our defence,
        did everything, did our part, did my part, did our best, did my best, worked my, worked
        day and night, worked weekends, bent over backwards, went above and beyond, above and
        beyond, did all i could, did all we could, did what you asked, what you asked for, how
        dare you, that is not true, not true, is not true, that is wrong, you are wrong, wrong
        about, not fair, unfair, untrue, false, actually, i never, we never, i always, we always,
        let me explain, explain, justify, because of you, deny, accuse, accusing, accusation,
        facts are, the fact is, ask anyone, ask anybody, ask around, any judge, anyone will tell,
        everybody knows, i was sick, my car, my laptop, the server, broke down, the intern, other
        clients never, nobody else complains, no other client, no one else complains
        """,
    "belittle": """
        dramatic, drama, overreact, overreacting, overreaction, over react, sensitive, too
        sensitive, oversensitive, hysterical, calm down, grow up, get over it, get over yourself,
        get a grip, grip, not a big deal, no big deal, big deal, hardly the end, end of the world,
        the end of the world, not the end of the world, worse things happen, nobody died, no one
        died, stop crying, crying, tears, pull yourself together, chill, chill out, relax, lighten
        up, man up, toughen up, fuss, making a fuss, make a scene, scene, silly, childish, baby,
        babyish, it is just business, just a website, only a website, just a logo, only a job,
        just a job, only work, just work, exaggerate, exaggerating, blow up, blowing it up, out of
        proportion, mountain out of a molehill, molehill, melodramatic, melodrama, theatrics, soap
        opera, feel sorry for yourself, self pity, sulk, sulking, whine, whining, moan, moaning,
        whinge, whinging, spare me, violin, boo hoo, diddums, snowflake, storm in a teacup, wind
        your neck in, build a bridge, cop on, settle down, get real
        """,
    "yell": """
        yell, yelling, shout, shouting, shouted, scream, screaming, roar, roaring, bark, barking,
        bawl, bawling, holler, hollering, raise your voice, raised voices, raised voice, raising
        your voice, temper, tantrum, tantrums, outburst, outbursts, rant, ranting, blow up, blow
        ups, explode, explosions, rage, raging, rages, abuse, abusive, bellow, tirade, tirades,
        lose it, losing it, fly off the handle, swear at, swearing, cursing, chew out, tear
        strips, snap at, loud, loudness, volume, decibels, ear off, hair dryer, berate, berating,
        verbal
        """,
    "needy": """
        demand, demanding, demands, needy, neediness, clingy, high maintenance, exhausting,
        exhausted, draining, drain, drained, hard work, difficult, nagging, constant, constantly,
        every five minutes, every day, day and night, night and day, all hours, at all hours, ring
        at, call at, calling at, eleven at night, midnight, three in the morning, never stop, non
        stop, nonstop, endless, endlessly, never ending, never satisfied, never happy, never
        enough, too much, so much time, all my time, all our time, attention, want want want,
        spoilt, spoiled, want everything, ask for, asking for, wishes, whims, every whim, fussy,
        picky, impossible to please, wear me out, wearing me out, wear us out, eat up, suck, sucks
        the life, babysit, babysitting, hand holding, hold your hand, servant, slave, beck and
        call, at your beck, around the clock, round the clock, emergency, emergencies, everything
        is an emergency, on sundays, another change, changes, revisions, messages, whatsapps,
        texts, voice notes, calls, twenty times, ten times, special treatment, entitled, run me
        ragged, running me ragged, burnt out, burned out
        """,
    "unprofitable": """
        no money on, lose money, losing money, make no money, not make money, not making money, no
        profit, profit, profitable, not profitable, unprofitable, barely break even, break even,
        loss, at a loss, a loss, peanuts, pennies, cheap, pay so little, so little, not enough,
        not worth, not worth it, not worth my while, worth the money, not earn, not earning, earn,
        earning, less per hour, per hour, minimum wage, below minimum, out of pocket, costing us,
        costing me, cost me money, bottom dollar, loss leader, charity, for free, free work,
        working for free, for nothing, underpaid, undercharge, small fish, small potatoes, hardly
        pays, does not pay, do not pay enough, pays badly, badly paid, low budget, tiny budget,
        shoestring, margin, subsidise, subsidising, in the red, bring in nothing, brings in
        nothing
        """,
    "beg": """
        please do not, please, beg, begging, begging you, i beg you, implore, plead, pleading,
        have mercy, mercy, pity, spare me, do not do this, do not do that, do not say, do not
        tell, do not post, do not ruin, do not destroy, keep it between, not tell anyone, do not
        tell anyone, my kids, my children, my family, my reputation, my livelihood, my name, on my
        knees, anything you want, whatever you want, i will do anything, do anything, anything,
        for god, for heaven, desperate, ruin me, finish me, destroy me, lose everything, need this
        """,
    "dread": """
        dread, dreading, dreaded, awkward thanksgiving, avoid thanksgiving, thanksgiving,
        christmas, turkey, dinner, family dinner, wedding, reunion, gathering, family parties,
        party, sit across, sitting across, face you, facing you, afraid of, afraid to, scared,
        terrified, hide, hiding, death stare, mother in law, aunts, granny, grandma, gravy,
        carving knife, awkward, put up with, suffer through, stuck at, stuck with you, months ago,
        ages ago, long ago, years ago, would have dropped, would have fired, dropped you, fired
        you, passing the potatoes, pass the potatoes
        """,
    "dictate": """
        you will, you must, you have to, you are to, you are going to, you are not to, you will
        not, you do not, expect you to, i expect, i insist, insist, require you, i demand, my
        rules, my terms, the rules, those are the rules, these are the rules, here are the rules,
        here is how, no arguments, no discussion, no ifs, no buts, not up for debate, non
        negotiable, not negotiable, end of discussion, and that is final, period, that is an
        order, order, orders, forbid, forbidden, forbidding, not allowed, you are not allowed,
        allow, i decide, i say so, because i say, do as i say, do as you are told, obey, or you
        can stay, stay away, keep away, keep your mouth shut, mouth shut, zip it, not one word,
        behave, apologise first, sit at, sit on, follow them, stick to them, take it or leave it,
        understood, is that clear, am i clear, got it
        """,
    "character": """
        unreliable, not reliable, reliable, irresponsible, dishonest, honest, disrespectful,
        disrespect, respect, no respect, unprofessional, professional, disorganised, disorganized,
        chaotic, mess, careless, sloppy, selfish, greedy, inconsiderate, ungrateful, impatient,
        impossible, difficult, unreasonable, reasonable, aggressive, rude, manipulative,
        controlling, control freak, micromanage, micromanager, moody, immature, stubborn, lazy,
        entitled, spoilt, spoiled, arrogant, self centred, self absorbed, thoughtless,
        inconsistent, unfair, cannot be trusted, not trust, trust, character, attitude, behaviour,
        behave, behaving, conduct, personality, problem, the problem, your problem, your fault,
        fault, blame, because of you, the way you treat, how you treat, treat people, treat us,
        treat me, treated, the way you behave, the way you act, how you act, act like, acting
        like, people like you, you people, your type, someone like you, a person like you, take
        advantage, took advantage, taken advantage, exploit, use people, walk all over, manners,
        never listen, do not listen, never care, do not care, think of yourself, only think of,
        yourself, do not value, do not respect, never respect, no idea how, no clue
        """,
    "stall": """
        let us see, we will see, see how it goes, see how things go, wait and see, think about it,
        think it over, need to think, have a think, let me think, sleep on it, sit with it, get
        back to you, come back to you, come back to it, talk about it another time, another time,
        some other time, later, some time, sometime, soon, at some point, at some stage, one day,
        some day, for now, for the moment, for the time being, park it, put on hold, put * on
        hold, on hold, pause, a pause, a break, take a break, slow down, play it by ear, up in the
        air, not sure, i do not know, who knows, hard to say, maybe, perhaps, might, we could,
        kind of, sort of, depends, it depends, sooner or later, touch base, circle back, in a
        while, down the line, something has to change, something needs to change, not ideal, mixed
        feelings, tricky, complicated, busy, bit busy, things are busy, a lot on, wonder,
        wondering, whether, feel my way, figure out, leave it open, keep it open, see what
        happens, see where
        """,
}
