"""Case mappings that look around, grow or shrink the text."""
words = ["ΑΣ", "ΑΣ ΒΣΓ", "Σ", "ΑΣ.", "Α.Σ", "ΣΑ", "ΑΣ\u0301", "\u0345Σ", "straße", "ﬁn", "İstanbul", "ıI", "ǆabc", "Ǆ", "ŉ", "ΐ", "ﬗ", "ß",
         "they're bill's", "x\u0301y", "1st 2ND", "HELLO wORLD", "ⅷ Ⅷ ⓐ Ⓐ", "ꭰᎠ", "", "\U00010400\U00010428", "ᾳ ᾼ ῼ", "o'neill-smith"]
for word in words:
    print(ascii(word), ascii(word.lower()), ascii(word.upper()), ascii(word.title()), ascii(word.capitalize()),
          ascii(word.swapcase()), ascii(word.casefold()), word.istitle(), word.islower(), word.isupper())
