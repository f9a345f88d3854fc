"""Concepts of English: insults, threats, excuses and other things better left unsaid."""

CONCEPTS = {
    "name-calling": """
        idiot, idiotic, moron, moronic, stupid, stupidity, dumb, dumbass, fool, foolish, clown,
        jerk, bully, liar, cheat, crook, thief, thieves, con man, conman, con artist, fraud,
        scammer, scam artist, scumbag, scum, bastard, arsehole, asshole, a-hole, arse, prick,
        dick, dickhead, knob, knobhead, wanker, tosser, twat, muppet, plonker, gobshite, eejit,
        fuck, fucking, fucker, fuck off, piss off, bugger off, bitch, snake, parasite, leech,
        bloodsucker, monster, psycho, lunatic, nutcase, madman, maniac, tyrant, prima donna, brat,
        spoilt brat, spoiled brat, cry baby, crybaby, big baby, drama queen, narcissist,
        egomaniac, arrogant, pathetic, laughable, worthless, incompetent, clueless, brainless,
        disgusting, a disgrace, an embarrassment, loser, tightwad, cheapskate, skinflint,
        deadbeat, freeloader, sponger, scrounger, client from hell, nightmare client, pain in the,
        waste of space, waste of oxygen, waste of air, go to hell, get lost, get stuffed, drop
        dead, screw you, shove it, stick it up, shut up, shut your mouth, shut your face, shut
        your trap, shut that, big mouth, loudmouth, foul mouth, imbecile, cretin, buffoon, coward,
        hypocrite, two faced, vile, chancer, waster, gombeen, bogan, dropkick, ratbag, bozo,
        dipstick, airhead, dimwit, halfwit, nitwit, numpty, wally, pillock, shithead, piece of
        shit, piece of work, bullshit, crap client, a joke, you joke, you are a joke, laughing
        stock, useless, hopeless, joker, creep, slimeball, sleazebag, thug, peasant, wimp, sicko,
        baboon, nobody likes you, nobody can stand you, everybody hates you, cannot stand you,
        despise you, damn you, toxic, delusional, unhinged, insane, mad woman, fathead, pig
        headed, your majesty, your highness, your royal highness, mr big, bellend, wazzock, gowl,
        gobdaw, langer, gobbermouch, galoot, boofhead, nong, yobbo, sook, douche, douchebag,
        jackass, dumbo, dipshit, schmuck, putz, fraudster, swindler, charlatan, shyster, grifter,
        vulture, despot, megalomaniac, sociopath, psychopath, weirdo, nutjob, basket case, head
        case, hothead, blowhard, windbag, gasbag, manchild, man child, spoilt child, spoiled
        child, overgrown child, overgrown baby, philistine, talentless, tasteless, braindead,
        brain dead, brain cell, brain cells, thick as, spineless, gutless, heartless, shameless,
        slimy, sleazy, filthy, repulsive, revolting, pitiful, ludicrous, insufferable, unbearable,
        intolerable, obnoxious, pompous, pretentious, stuck up, snob, stingy, miserly, conceited,
        mumu, olodo, yeye, useless man, useless woman, bloody fool, bloody idiot, duffer, kanjoos,
        bewakoof, cheapo, tight fisted, tightfisted, penny pincher, mickey mouse, two bit, tinpot,
        nobody like you, wannabe, con merchant, lying toad, lying through your, full of it, full
        of crap, full of yourself, so full of, horse manure, baloney, codswallop, poppycock, sod
        off, naff off, jog on, get bent, get knotted, take a hike, go jump, stuff it, stuff your,
        stick your, shove your, wench, hag, old witch, cow of a, cow like you, swine, pig of a,
        ogre, troll, gorilla, ape, caveman, neanderthal, barbarian, brute, hooligan, maggot,
        cockroach, vermin, slug, sewer, dirtbag, lowlife, low life, scoundrel, rascal, villain,
        piece of rubbish, rubbish client, worst client, worst customer, worst person, worst
        excuse for, sorry excuse for, poor excuse for, excuse for a, shambles of a, disgrace to,
        nobody can bear, sick in the head, not right in the head, out of your mind, lost your
        mind, lost the plot, off your head, off your rocker, soft in the head, need your head,
        head examined, see a shrink, need therapy, go cry, cry me, cry a river, boo hoo, play you
        a violin, smallest violin, world's smallest, dream on, get a life, get over yourself, who
        do you think you are, think you are god, your lordship, your ladyship, your grace, your
        excellency, her majesty, his majesty, queen bee, lady muck, lord muck, god's gift, little
        emperor, emperor of, king of the, queen of the, centre of the universe, revolve around
        you, on your throne, your throne, mister important, mr important, miss important, big
        shot, hot shot, clever clogs, smart arse, smartass, smart alec, wise guy, know it all,
        slow clap, give you a medal, want a medal, a medal for, gold star, shed a tear, my heart
        bleeds, heart bleeds, poor little you, poor baby, oh dear oh dear, ooh i am scared, i am
        shaking, shaking in my boots, quaking, oh how terrifying, how generous of you, how kind of
        you to finally, what a hero, what an honour, lucky me, aren't you special, aren't you
        clever, bless your cotton, stand up comedy, circus, clown show, puppet show, pantomime,
        what a joke, is this a joke, joke of a, sorry little,
        prat, nutter, berk, twerp, twit, clot, blockhead, bonehead, knucklehead, meathead,
        birdbrain, pea brain, pea brained, dunce, dolt, simpleton, ignoramus, lout,
        toe rag, toerag, weasel, toad, skunk, hyena, jackal, louse, nasty piece, chiseller,
        whinger, whiner, moaner, weakling, nincompoop, silly sod, old bat, old bag,
        battleaxe, harpy, cheeky mare, little hitler, slave driver, oxygen thief, bloody nuisance
        """,
    "insulting": """
        ridiculous, thick, dense, dim, childish, vain, greedy, selfish, nasty, petty, useless,
        hopeless, deranged, bonkers, bananas, crazy, insane, nuts, cracked, a nobody, dreadful,
        terrible
        """,
    "mock": """
        oh sure, oh right, oh wow, oh great, oh lovely, oh brilliant, oh wonderful, oh please, oh
        no, oh really, yeah right, sure sure, how lovely, how nice, how sweet, how touching, how
        generous, how original, how surprising, what a surprise, what a shock, big surprise, well
        well, well done, congratulations, congrats, bravo, thanks a bunch, thanks for nothing,
        give me a break, gimme a break, spare me, come off it, you must be joking, are you joking,
        are you kidding, you have got to be kidding, are you serious, for real, lol, lmao, haha,
        ha ha, hahaha, ha, pull the other one, do me a favour, do not make me laugh, makes me
        laugh, as if, whatever, news flash, newsflash, guess what, shock horror, surprise
        surprise, naturally, obviously, clearly, hilarious, adorable, cute, comedian, genius,
        einstein, sherlock, champ, sunshine, darling, sweetheart, sweetie, honey, princess, chief,
        pal, buddy, boss man, captain
        """,
    "chase": """
        chase, run after, hunt, hunt down, hunt * down, remind, reminder, nag, beg, crawl, follow
        up, pester, track down, track * down, knock on your door, debt collector, collections,
        bailiff, hound, badger, pursue, pull teeth, pulling teeth, blood from a stone, squeeze *
        out of, wring, go after, ask three times, ask twice, ask again and again, email after
        email
        """,
    "excuse": """
        excuse, story, stories, tale, fairy tale, sob story, song and dance, alibi, cover story,
        the dog ate, waffle, flannel, blarney, dodge, fob off, fob * off, yarn, pretext
        """,
    "sick-of": """
        tired of, sick of, fed up with, fed up of, fed up, sick and tired, had enough of, had it
        with, weary of, up to here, cannot take, cannot bear, cannot stand
        """,
    "disbelief": """
        not believe, believe it when i see, when i see it, heard that before, heard that one,
        heard it before, heard it all, heard this before, heard this one, same old story, same
        story, same song, old song, yeah right, sure it is, sure you did, sure it did, of course
        it is, pull the other one, my foot, pigs fly, pigs might fly, hell freezes, nice try,
        fairy tale, unicorn, tooth fairy, expect me to believe, born yesterday, fall for that,
        falling for that, buy that, not buy, not buying it, likely story, carrier pigeon, by
        pigeon, by donkey, by camel, on horseback, lost in the post, lost in the mail, fool me
        once, made that up, you are lying, a lie, that is a lie, who are you kidding, kidding me,
        kid me
        """,
    "lawyer": """
        lawyer, attorney, solicitor, barrister, court, small claims, legal action, sue,
        litigation, tribunal, writ, police, tax office, taxman, debt collector, bailiff, legal
        steps, proceedings, legal team
        """,
    "threat": """
        see you in court, take you to court, hear from my lawyer, hear from my solicitor, hear
        from my attorney, hear from our lawyer, my lawyer will, our lawyers will, sue you, suing
        you, get sued, legal action, name and shame, blacklist, bad review, bad reviews, one star,
        one star review, negative review, ruin you, ruin your, destroy you, destroy your, bury
        you, finish you, you will regret, live to regret, come to regret, make you sorry, make you
        pay, pay for this, pay dearly, cost you dearly, get even, payback, revenge, retaliate,
        drag your name, through the mud, tell everyone about you, tell everyone what you, tell
        everybody what you, let everyone know, let everybody know, make sure everyone, warn
        everyone, warn everybody, warn people about you, warn others, everyone will know,
        everybody will know, will know what you, will know exactly, go public, expose you, expose
        your, screenshots of, post it all, post about you, all over the
        internet, all over facebook, all over twitter, all over social, dirt on you, watch your
        back, just you wait, or else, last warning, know where you live, come
        after you, coming for you, lock you out, take down your, take your site, take your
        website, pull your site, delete your, wipe your, hold your files, keep your files, keeping
        your files, not get your files, not get a single, shut you down, never work in this town,
        tell your wife, tell your boss, tell your husband, messed with the wrong, wrong person to
        mess, do not want me as, two can play, recording this, been recording, kept recordings, i
        have recordings, kept every message, kept every email, kept every text, kept every voice
        """,
    "cut-off": """
        hanging up, put the phone down, putting the phone down, put down the phone, block you,
        block your, blocking you, blocking your, block this, delete your number, lose my number,
        do not call, not call me, do not contact, not contact me, never contact, stop calling,
        stop contacting, stop writing, do not ring, do not write, do not email, do not message,
        not talk to you again, never speak to, never talk to, not speaking to you, not talking to
        you, not going to answer, leave me alone, conversation is over, this conversation is over,
        this call is over, call is over, end this call, ending this call, ending the call, end the
        call, end of discussion, end of conversation, end of chat, discussion over, nothing to say
        to you, nothing more to say, nothing left to say, nothing else to say, nothing to talk
        about, nothing more to discuss, not going to discuss, owe you an explanation, owe you no
        explanation, out of my sight, out of my life, talk to the hand, save your breath, not hear
        from me, not be hearing from, never hear from me, last you will hear, last time you hear,
        not reachable, not responding, not pick up again, not picking up, not be picking up, not
        answering any more, messages go straight, on mute, mute you, off the line, getting off the
        phone, do not bother, stop bothering, done talking, finished talking, refuse to talk,
        refuse to discuss, full stop bye, bye now and, none of your business
        """,
    "fault": "fault, blame, mistake, guilty, error, my doing, wrong, responsible, cause",
    "defend": """
        not my fault, not our fault, never my fault, was not my fault, not to blame, did nothing
        wrong, done nothing wrong, nothing wrong, never did anything wrong, in the right, i was
        right, we were right, your fault, your own fault, not down to me, it was you who, you are
        the one who, you were the one who, you never told, you never said, you never sent, you did
        not send, you did not tell, you only sent, you said it was, i told you so, i told you
        that, i told you twice, i told you in, i did tell you, i warned you, warned you, i
        flagged, flagged it, we flagged, i can prove, can prove, have proof, have the emails, got
        the emails, check the emails, check your emails, look at the emails, read the emails,
        check the contract, read the contract, it is all documented, all documented, it is in the
        notes, in the notes from, in my defence, in our defence, did everything right, always did
        my, worked nights, worked weekends, worked day and night, bent over backwards, bend over
        backwards, above and beyond, did all i could, did what you asked, only did what, how dare
        you, that is not true, not true, simply not true, that is wrong, you are wrong, that is
        unfair, untrue, accuse, accusation, that is not how it, not how it happened, never said
        that, twisting, twist my words, ask anyone, ask anybody, anyone will tell you, any judge,
        nobody else complains, no one else complains, no other client, other clients never,
        justify myself, have to justify, let me explain, more than flexible, always been flexible,
        put the delay on, pin that on, put that on me, put this on me, not put that on, not put
        this on, not really on me
        """,
    "belittle": """
        dramatic, drama, overreact, overreaction, so sensitive, too sensitive, oversensitive,
        hysterical, grow up, get over it, get over yourself, get a grip, not a big deal, not that
        big a deal, no big deal, not such a big, big deal, end of the world, worse things happen,
        nobody died, no one died, nobody is dying, stop crying, no need to cry, crying over, pull
        yourself together, chill out, lighten up, man up, toughen up, make a fuss, make a scene,
        making a scene, childish, being a baby, just business, only business, just a website, only
        a website, just a logo, only a logo, just a contract, exaggerate, out of proportion,
        mountain out of, molehill, melodramatic, melodrama, theatrics, soap opera, telenovela,
        feel sorry for yourself, feeling sorry for yourself, self pity, sulk, whine, whinge,
        violin, boo hoo, diddums, snowflake, storm in a teacup, knickers in a twist, cop on, get
        real, touchy, thin skinned, so personally, take it personally, waterworks, poor you, poor
        baby, you will live, you will survive, hysterics
        """,
    "yell": """
        yell, shout, scream, roar, bark, bawl, holler, raise your voice, raised voice, raising
        your voice, tantrum, outburst, blow up, explode, rage, bellow, tirade, lose your temper,
        lose your rag, fly off the handle, swear at, curse at, chew out, snap at, berate, shriek,
        rave, go ballistic, hit the roof, screech, talk to people like, speak to people like,
        speak to people that way
        """,
    "demanding": """
        demand, demanding, needy, clingy, high maintenance, exhausting, exhaust, draining, drain,
        at all hours, every five minutes, day and night, night and day, never stop, non stop,
        nonstop, endless, never ending, never satisfied, never happy, bottomless, whim, fussy,
        picky, impossible to please, wear * out, wear me out, worn out, babysit, hand holding,
        servant, beck and call, around the clock, round the clock, twenty times, ten times,
        special treatment, run me ragged, bombard, spoilt, spoiled, at eleven at night, at
        midnight
        """,
    "ring": """
        ring, call, phone, text, message, whatsapp, email, write, voice note, dm, ping, buzz,
        voice message
        """,
    "emergency": "emergency, urgent, urgency, crisis, fire, panic, drama, alarm, asap, rush",
    "plead": """
        please do not, begging you, beg you, implore, plead, have mercy, mercy, on my knees, do
        anything, anything you want, whatever you want me to, destroy me, lose everything, cost me
        everything, for god's sake, in the name of god, i am desperate, pretty please, need this
        town
        """,
    "dread": "dread, dreading, sit across, sitting across, suffer through",
    "order": """
        insist, not allowed, forbid, forbidden, here is how, here are the rules, those are the
        rules, my rules, no arguments, no ifs, no buts, not up for debate, non negotiable, is that
        clear, am i clear, do as i say, as i say, do as you are told, take it or leave it, keep
        your mouth, mouth shut, not one word, stay away, keep away, behave, stick to them, you are
        not to
        """,
    "bad-character": """
        unreliable, not reliable, not a reliable, irresponsible, dishonest, not honest,
        disrespectful, disrespect, no respect, not respect, never respect, unprofessional, not
        professional, disorganised, chaotic, careless, sloppy, selfish, greedy, inconsiderate,
        ungrateful, impossible person, difficult person, unreasonable, aggressive, rude,
        manipulative, controlling, control freak, micromanage, immature, self centred, self
        absorbed, thoughtless, cannot be trusted, not trust you, cannot trust, never trust, not
        keep your word, never keep your, take advantage, took advantage, taken advantage, use
        people, used us, used me, walk all over, walked all over, never listen, only think of
        yourself, only care about yourself, think only of, treat people, treat us, treat me,
        treated us, treated me, the way you treat, how you treat, way you behave, how you behave,
        the way you act, your behaviour, your attitude, your chaos, your character, the problem is
        you, you are the problem, people like you, someone like you, a person like you, you
        brought this, you have only yourself, bad payer, nightmare to
        """,
    "stall": """
        let us see, we will see, see how it goes, see how things go, see how it all goes, see what
        we think, see what happens, see what turns up, wait and see, think about it, think it
        over, have a think, need to think, let me think, sleep on it, sit with it, get back to
        you, come back to you, another time, some other time, park it, on hold, a pause, take a
        break, little break, short break, slow down a bit, play it by ear, up in the air, who
        knows, hard to say, circle back, touch base, something has to change, something needs to
        change, mixed feelings, bit tricky, somewhat tricky, looking at our options, leave it
        open, keep it open, no rush on, take it from there, we should probably talk, should maybe,
        perhaps we could, maybe we could, maybe we should, could maybe, whether this still,
        whether it is still, nothing is carved in stone, nothing is set in stone
        """,
}
