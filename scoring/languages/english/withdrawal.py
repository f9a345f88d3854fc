"""How English takes back what it says: before, behind, or in a clause of its own."""

from __future__ import annotations

from scoring.languages.english.grammar import entries

# "I won't go so far as to say that our decision stands": what follows is not said.
BEFORE = frozenset(
    entries(
        """go so far as to say, not say that, not say our, not say we, not say you, not say the,
        not say there, not saying that, not claim that, not claim to, not claim our, not claim we,
        not pretend that, not pretend to, not pretend we, not accept that, not accept our,
        not concede that, not suggest that, not suggesting that, not imply that, not implying that,
        not argue that, not true that, not the case that, not right that, not correct that,
        untrue that, no truth in, not to be taken to mean that, not swear that, not put my hand on
        my heart, hardly say, hardly call,
        not call it, not call that, not call this, not describe it as, not describe this as,
        no question of, no talk of, no suggestion that, no suggestion of, not a matter of,
        not as if, not as though, fail to understand, fail to see, fail to grasp,
        fail to appreciate, far be it from me, not convinced that, not convinced we,
        not persuaded that, doubt that, doubt whether, doubt we, doubt there, hard to claim,
        could be said that, some would say, one could say, you could say, one might say,
        in theory, on paper, officially at least"""
    )
)

# "Giving you the best service is not my responsibility": what came before is not said.
BEHIND = frozenset(
    entries(
        """not * my concern, not * my responsibility, not * my job, not * my problem,
        not * my priority, not * our concern, not * our responsibility,
        not * our job, not * our problem, not * our priority, no * concern of mine,
        no * concern of ours, no * business of mine, not * your thing, hardly * your thing,
        never * your thing, not * your strong suit, not * your strong point, not * your forte,
        is the wrong word, would be the wrong word, not the word i would use,
        not the word for, not the right word, would be putting it too strongly,
        would be an exaggeration, would be saying too much, would be too much to say,
        would not say either, would not say so, would not say exactly, would not say though,
        would not say or, not say that either, could not care less, is neither here nor there,
        does not interest me, is of no interest, does not matter to me, is anyone's guess,
        is another matter, is another question, is a different matter, is open to debate,
        not for me to say, not for us to say, not for me to decide, not for us to decide,
        not for me to judge, not what i would call, not what we would call, not what i call,
        not how i would put it, not something i would, not something we would, not a given,
        not the case, not been decided, not decided yet, not yet decided,
        decision * not been made, decision * not been taken, decision * not made yet,
        decision * not taken yet, decision * not yet made, decision * not yet taken,
        decision * not been reached, mind * not made up, mind * not been made up,
        remains to be seen, is debatable, is up for discussion, if i ever"""
    )
)

# "…, only not today": the clause before is not said after all.
APART = frozenset(
    entries(
        """only not today, just not today, but not today, not today though, only not now,
        just not now, but not now, not now though, not right now though, but not right now,
        just not right now, only not right now, but not yet, just not yet, only not yet,
        only not here, just not here, just not with me, only not with me, but not with me,
        only not with you, only not for you, just not with you, just not for you,
        only not in your case, just not in your case, but not in your case, but not for you,
        only not when, just not when, only not this time, just not this time,
        but not this time, except for you, except in your case, except with you,
        except when it comes to you, except this time, except this once, except today,
        for now only, only for now, for the moment only, only for the moment,
        for today only, only for today, but not from me, just not from me, only not from me, or so
        you say, so you say,
        or that you say, or so you claim, so you claim, if you say so, or so i am told,
        or so they say, in so far as, insofar as, as far as anything, or at least not,
        or not * as the case may be, or maybe not, or perhaps not, then again maybe not,
        though not really, but not really, well not really, not really though,
        or something like that, or whatever, as it were, in a manner of speaking,
        or the opposite, or then again, but let us see, but we will see, but who knows,
        though who knows, but i could be wrong, though i could be wrong"""
    )
)

# "I'd love to say that, but I don't.": only where the clause ends behind it.
ELLIPSES = frozenset(
    entries(
        """but i do not, but we do not, but it is not, but it does not, but they do not,
        but there is not, but i did not, but we did not, but i have not, but we have not,
        only i do not, only it is not, except i do not, except it is not, except we do not,
        except that i do not, except that it is not"""
    )
)
