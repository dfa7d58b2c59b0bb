package org.khabar.find.sound;

/** Greek, which writes its vowels, and Hebrew, which does not. */
final class OtherSounds {
  static final SpellingTable GREEK =
      new SpellingTable(
          """
          α=a β=v γ=g δ=D ε=e ζ=z η=i θ=T ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=x ψ=ps
          ω=o ου=u ει=i οι=i αι=e ευ=ev αυ=av μπ=b ^ντ=d ντ=nd γκ=g γγ=N(g) τσ=c τζ=J γι/αεο=y
          """);

  static final SpellingTable HEBREW =
      new SpellingTable(
          """
          א=(@) ב=P ג=g ד=d ה=h ה$=(@) ו=W ז=z ח=x ט=t י=I כ=K ך=x ל=l מ=m ם=m נ=n ן=n ס=s ע=(@) פ=p ף=f
          צ=c ץ=c ק=k ר=r ש=U ת=t
          """);

  private OtherSounds() {}
}
