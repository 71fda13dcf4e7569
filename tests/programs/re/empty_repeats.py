"""Repeats of what may match nothing, greedy and lazy, and what their groups hold."""
import re
def t(p, s, f=0, fn='match'):
    try:
        m = getattr(re, fn)(p, s, f) if fn not in ('sub',) else re.sub(p, '<\\g<0>>', s, flags=f)
        if fn in ('findall', 'split', 'sub'): print(repr(p), repr(s), fn, m); return
        print(repr(p), repr(s), m and (m.span(), m.groups(), [m.span(i) for i in range(1, m.re.groups+1)], m.lastindex))
    except Exception as e:
        print(repr(p), type(e).__name__, e)
for p in ['(a?)*?$', '(a?)*?b', '(a|b?)*?c', '(?:(a)|b)*?c', '((a)|)*?b', '(a*)*?', '(a*)+?b', '(a*?)*?b', '(|a)*?b', '(|a)*b', '(|a)+b', '(a|)+b', '(a?)+?b', '((a?))*?b', '(?:(a?)(b?))*?c', '(a?)*b', '(a*)*b', '(a*)+b', '()*b', '()+b', '()+?b', '(){3}b', '(a?){2,3}?b', '(a?){0,}?b', '(a?){2,}b', '(?:a?)*?b', '(?=(a))*?a', '(?:(?=(a)))*?a', '(?:(?=(a)))*a', '(?:(?=(a)))+a', '(?:(?=(a))){2}a', '(a)?*?', '(?:(a)?)*?b', '(?:()|a)*?b', '(?:\\b()|a)*?b', '(^)*?a', '(^)*a', '(^a?)*?b', '(a|(b))*', '(a|(b))*?$', '(?:(a)|(b))*$', '(?:(a)|(b))*?$', '(?:(a)|(b))+', '((a)|b)*\\2', '(?:(a)|b)*\\1', '(a)|b\\1', '(?:(a)|b\\1)+', '(a(b)?)+', '(a(b)?)+?$', '((a)(b)?)*', '(?:(x)|(y)|(z))*']:
    for s in ['', 'a', 'b', 'ab', 'aab', 'aa', 'ba', 'abab', 'c', 'ac', 'abc', 'aba', 'xyz', 'abb', 'aba']:
        t(p, s)
        t(p, s, 0, 'search')
        t(p, s, 0, 'findall')
for p in ['x*', 'x*?', '(x*)', '', '()', 'a|', '|a', '\\b', '\\B', '^', '$', '(?m)^', '(?m)$', '\\b|:', '(?<=a)', '(?=a)']:
    for s in ['', 'axbc', 'a:b::c', 'aaa', 'a\nb\n', 'xx']:
        for fn in ('findall', 'split', 'sub'):
            t(p, s, 0, fn)
