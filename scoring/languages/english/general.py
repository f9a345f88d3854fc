"""Concepts of everyday English: sets of words that may stand for one another."""

CONCEPTS = {
    "big": "big, large, huge, great, enormous, massive, giant",
    "small": "small, little, tiny, minor, slight, mini, modest",
    "quick": "quick, fast, swift, speedy, rapid, brief, short",
    "help": "help, support, assist, assistance, aid, hand, a hand",
    "find": "find, look for, search, search for, seek, get hold of, locate, track down",
    "use": "use, make use of, utilise, employ",
    "try": "try, attempt, endeavour, do my best, make an effort",
    "try-hard": """
        do my best, do everything i can, do all i can, make sure, see to it, take care that,
        ensure, guarantee
        """,
    "new": "new, fresh, recent, latest",
    "old": "old, former, previous, past, earlier, existing",
    "bad": "bad, poor, awful, terrible, horrible, dreadful, lousy, rotten, nasty, dire",
    "clear": """
        clear, plain, direct, straight, frank, honest, open, upfront, blunt, candid
        """,
    "reason": """
        reason, because, cause, why, ground, explanation, since, due to, on account of, for that
        reason, comes down to
        """,
    "problem": "problem, issue, trouble, difficulty, matter, concern, hitch, snag",
    "person": """
        person, people, man, woman, guy, somebody, someone, folks, human, individual, fellow,
        chap, bloke, lady, staff, crew, team, employees, colleagues, juniors, girls, lads, my
        people
        """,
    "everyone": """
        everyone, everybody, all, whole town, the town, people, anyone, anybody, the world, the
        industry, folks
        """,
    "client": "client, customer, patron, account",
    "money-amount": "half, deposit, part, portion, percent, advance, up front",
    "tell": """
        tell, say, inform, let you know, mention, announce, explain, notify, advise, state, point
        out, report, declare
        """,
    "ask": "ask, request, question, enquire, beg, invite",
    "think": "think, believe, reckon, suppose, feel, consider, find, guess, figure",
    "want": "want, wish, would like, would love, desire, hope, prefer, fancy",
    "like": "like, love, enjoy, adore, be fond of, fond of, appreciate",
    "know": "know, understand, realise, be aware, aware, recognise",
    "give": "give, hand, offer, provide, send, pass, supply, grant, share",
    "get": "receive, get hold of, obtain, gain, pick up, collect",
    "see": "see, look, watch, notice, spot, observe, view",
    "start": "start, begin, commence, launch, kick off",
    "stay": "stay, remain, keep, stick around",
    "meet": "meet, see each other, get together, meet up, catch up, run into",
    "buy": "buy, purchase, order, get, acquire",
    "show": "show, prove, demonstrate, display, reveal, present",
    "happen": "happen, occur, take place, come about, go on",
    "wrong": "wrong, incorrect, mistaken, not right, false, not true, untrue, off",
    "right": "right, correct, true, accurate, exact",
    "true": "true, real, genuine, honest, sincere, truth, fact",
    "often": """
        often, frequently, regularly, many times, a lot, time and again, again and again
        """,
    "again": "again, once more, another time, anew, afresh, one more time, yet again",
    "never": "never, not once, not ever, at no time",
    "soon": "soon, shortly, before long, in a little while, any day now, in no time",
    "early": "early, beforehand, ahead, in advance, in good time",
    "enough": "enough, sufficient, plenty, adequate",
    "easy": "easy, simple, painless, straightforward, smooth",
    "important": "important, crucial, vital, essential, key, significant, matter",
    "together": """
        together, jointly, side by side, as a team, with each other, with one another
        """,
    "each-other": "each other, one another, you and me, you and i, the two of us, both of us",
    "far": "far, distant, way, miles",
    "home": "home, house, place, flat, apartment",
    "family": "family, relatives, kin, folks, clan, in laws",
    "parent": "mother, father, mom, dad, parents, mama, papa, mam",
    "child": "child, son, daughter, kid, toddler, baby",
    "spouse": "wife, husband, spouse, partner, missus, better half",
    "friend": "friend, buddy, mate, pal, best friend, bestie",
    "team": """
        team, crew, staff, people, colleagues, squad, designers, girls, lads, my people
        """,
    "boss": "boss, manager, owner, head, chief, director, lead",
    "phone": "phone, telephone, mobile, cell, cellphone, number",
    "email": "email, mail, message, letter, note, text",
    "city": "town, city, village, area, region, community, neighbourhood",
    "story": "story, tale, account, version",
    "angry": """
        angry, mad, furious, cross, livid, annoyed, irate, fuming, ticked off, pissed off
        """,
    "sad": "sad, unhappy, miserable, down, gutted, heartbroken, upset, sorrowful",
    "happy": "happy, glad, pleased, delighted, content, chuffed, over the moon, thrilled",
    "afraid": "scared, frightened, terrified, fearful, worried, nervous, anxious",
    "surprise": """
        surprise, shock, out of the blue, unexpected, see it coming, suddenly, sudden, bolt from
        the blue
        """,
    "difficult": "difficult, hard, tough, tricky, rough, challenging, not easy",
    "careful": "careful, cautious, watchful, attentive",
    "fair": "fair, just, reasonable, even handed, decent, square",
    "kind": "kind, nice, generous, good, sweet, thoughtful, considerate",
    "proud": "proud, pleased with, happy with, satisfied with",
    "trust": "trust, rely on, depend on, believe in, have faith in, faith, confidence",
    "forget": "forget, ignore, disregard, overlook, never mind",
    "remember": "remember, recall, remind, think back, look back, memory",
    "learn": "learn, pick up, discover, find out",
    "build": "build, make, create, produce, develop, construct, put together",
    "improve": "improve, get better, do better, better",
    "ruin": "ruin, destroy, wreck, spoil, damage, harm, hurt, break, sour, poison, cost",
    "lose": "lose, miss out on, sacrifice, throw away, forfeit",
    "keep": "keep, hold on to, retain, preserve, hang on to",
    "protect": "protect, guard, look after, safeguard, defend, save",
    "offer": "offer, proposal, suggestion, bid, proposition",
    "choose": "choose, pick, select, decide on, opt for",
    "accept": "accept, agree to, say yes, take, go along with, go with",
    "allow": "allow, let, permit, give permission",
    "force": "force, make, push, press, pressure, compel, oblige",
    "waste": "waste, squander, throw away, burn",
    "worth": "worth, worthwhile, of value, pay off",
    "price": "price, rate, fee, charge, cost, tariff, quote",
    "discount": """
        discount, reduction, cheaper, lower the rate, drop the rate, lower price, rebate, half
        price, free of charge, on the house, for free
        """,
    "contract": "contract, agreement, paperwork, deal, terms",
    "website": """
        website, site, web site, page, web page, homepage, landing page, online shop, webshop
        """,
    "logo": "logo, brand, branding, rebrand, identity",
    "photo": "photo, picture, image, shot, photograph, pic",
    "video": "video, film, clip, reel, footage, movie",
    "draft": """
        draft, sketch, mock up, mockup, prototype, first version, concept, outline, storyboard
        """,
    "launch": "launch, release, go live, opening, premiere, rollout",
    "review": "review, rating, feedback, testimonial",
    "spread": """
        tell everyone, spread the word, spread, go around saying, bad mouth, badmouth, slander,
        trash, rubbish
        """,
    "reputation": "reputation, name, good name, standing, image",
    "internet": """
        internet, online, facebook, twitter, instagram, linkedin, google, social media, web,
        tiktok, whatsapp group, x
        """,
    "gossip": "gossip, rumour, whisper, talk behind, behind my back",
    "listen": "listen, hear, hear out, pay attention",
    "calm": "calm, quiet, peaceful, cool, composed, relaxed, level headed",
    "silence": "silence, hush, quietness, peace",
    "apology": "apology, apologise, say sorry, sorry",
    "free-time": "free time, spare time, leisure, private life, time off, off time, own time",
    "sleep": "sleep, bed, rest, nap, lie down",
    "food": "food, meal, dinner, lunch, breakfast, supper, eat",
    "drink": "drink, coffee, tea, beer, pint, wine, cuppa",
    "visit": "visit, come over, come round, come by, drop by, pop in, pop over, stop by",
    "weekly": "a week, per week, each week, every week, weekly",
    "monthly": "a month, per month, each month, every month, monthly",
    "daily": "a day, per day, each day, every day, daily",
    "twice": "twice, double, two times",
    "whole": "whole, entire, full, complete, total, all",
    "only": "only, just, merely, simply, solely, nothing but",
    "rest": "rest, remainder, what is left, remaining, balance",
    "separate": "separate, apart, split, divide, keep apart",
    "mix": "mix, blend, combine, mingle, mesh, merge, gel",
    "path": "path, road, way, route, direction, course, journey",
    "door": "door, gate, bridge",
    "page": "page, chapter, book",
    "limit": "limit, boundary, line, cap, maximum, ceiling, threshold, border",
    "respect": "respect, esteem, regard, honour",
    "opinion": "opinion, view, point of view, take, thoughts, impression, perspective",
    "feeling": "feeling, emotion, mood, heart",
    "wish": "wish, hope, pray",
    "sure": "sure, certain, positive, convinced, confident",
    "exact": "exactly, precisely, just, right",
    "quality": "quality, standard, grade, level, calibre",
    "proof": "proof, evidence, record, receipts, document",
    "joke": "joke, kid, jest, tease, pull your leg",
    "laugh": "laugh, giggle, snigger, chuckle, smile",
    "cry": "cry, weep, sob, tears, bawl",
    "die": "die, dead, death, pass away, perish",
    "fight": "fight, argue, quarrel, row, argument, squabble, bicker, dispute, battle",
    "win": "win, victory, succeed, triumph",
    "success": "success, succeed, luck, prosperity, thrive, flourish, fortune",
    "check": "check, verify, look up, go through, inspect, examine",
    "fix": """
        fix, repair, mend, sort, sort out, solve, resolve, put right, correct, patch
        """,
    "prepare": "prepare, get ready, arrange, set up, organise, put together",
    "finish": "finish, complete, wrap up, done, get done, finalise",
    "busy": """
        busy, snowed under, swamped, up to my neck, flat out, tied up, hectic, a lot on
        """,
    "tired": """
        tired, exhausted, worn out, weary, knackered, drained, burnt out, burned out, shattered
        """,
    "sick": "sick, unwell, poorly, not well",
    "fast-pace": """
        fast, hundred miles an hour, high speed, full speed, full throttle, at speed, intense,
        quick fire
        """,
    "slow-pace": "slow, unhurried, steady, careful, thoughtful, measured, patient",
}
