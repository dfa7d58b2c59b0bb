package org.khabar.find.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mandarin syllables in pinyin, without tones. */
final class Pinyin {
  private static final int LONGEST = 6;

  private static final SpellingTable INITIALS =
      new SpellingTable(
          "b=P p=p m=m f=F d=d t=t n=n l=L g=g k=k h=Y j=8 q=7 x=6 zh=9 ch=C sh=S r=0 z=4 c=c s=s y=y"
              + " w=V");

  private static final SpellingTable FINALS =
      new SpellingTable(
          """
          a=a o=o e=@ ai=ay ei=ey ao=a(u) ou=o(u) an=an en=@n ang=aN eng=@N er=(@)L i=i ia=(i)a ie=(i)e
          iao=(i)a(u) iu=iu ian=(i)an in=in iang=(i)aN ing=iN iong=(i)oN u=u ua=(u)a uo=(u)o ui=(u)ey uai=(u)ay
          uan=(u)an un=un uang=(u)aN ong=oN ü=u üe=(u)e üan=(u)an ün=un ue=(u)e v=u
          """);

  /** Which initials a final has; {@code -} for none. */
  private static final Map<String, Set<String>> INITIALS_OF =
      initialsOf(
          """
      a:-,b,p,m,f,d,t,n,l,g,k,h,zh,ch,sh,z,c,s,y,w o:-,b,p,m,f,w,l e:-,m,d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,y
      ai:-,b,p,m,d,t,n,l,g,k,h,zh,ch,sh,z,c,s,w ei:-,b,p,m,f,d,n,l,g,h,zh,sh,z,w
      ao:-,b,p,m,d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,y ou:-,p,m,f,d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,y
      an:-,b,p,m,f,d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,y,w en:-,b,p,m,f,n,g,k,h,zh,ch,sh,r,z,c,s,w
      ang:-,b,p,m,f,d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,y,w eng:b,p,m,f,d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,w er:-
      i:b,p,m,d,t,n,l,zh,ch,sh,r,z,c,s,j,q,x ia:l,j,q,x ie:b,p,m,d,t,n,l,j,q,x iao:b,p,m,d,t,n,l,j,q,x
      iu:m,d,n,l,j,q,x ian:b,p,m,d,t,n,l,j,q,x in:b,p,m,n,l,j,q,x iang:n,l,j,q,x ing:b,p,m,d,t,n,l,j,q,x
      iong:j,q,x u:b,p,m,f,d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,j,q,x ua:g,k,h,zh,sh uo:d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s
      ui:d,t,g,k,h,zh,ch,sh,r,z,c,s uai:g,k,h,zh,ch,sh uan:d,t,n,l,g,k,h,zh,ch,sh,r,z,c,s,j,q,x,y
      un:d,t,l,g,k,h,zh,ch,sh,r,z,c,s,j,q,x uang:g,k,h,zh,ch,sh ong:d,t,n,l,g,k,h,zh,ch,r,z,c,s,y
      ü:n,l üe:n,l ue:j,q,x,y,n,l v:n,l
      """);

  /** Syllables without a consonant in front, whose spelling is their own. */
  private static final Map<String, String> WHOLE =
      Map.of("yi", "i", "wu", "u", "yu", "u", "yin", "in", "ying", "iN", "yun", "un");

  private Pinyin() {}

  private static Map<String, Set<String>> initialsOf(String table) {
    Map<String, Set<String>> initials = new HashMap<>();
    for (String entry : table.strip().split("\\s+")) {
      int colon = entry.indexOf(':');
      initials.put(entry.substring(0, colon), Set.of(entry.substring(colon + 1).split(",")));
    }
    return initials;
  }

  /** Whether words have the shape of a Chinese name: a surname of one syllable, one or two more. */
  static boolean isName(List<String> words) {
    if (words.size() < 2 || words.size() > 3 || syllables(words.getFirst()) != 1) {
      return false;
    }
    int given = 0;
    for (String word : words.subList(1, words.size())) {
      int syllables = syllables(word);
      given = syllables == 0 ? 99 : given + syllables;
    }
    return given <= 2;
  }

  private static int syllables(String word) {
    List<String> syllables = new ArrayList<>();
    return cut(word, 0, syllables) ? syllables.size() : 0;
  }

  /** The sounds of one syllable; empty when it is none. */
  static Optional<String> sounds(String syllable) {
    if (WHOLE.containsKey(syllable)) {
      return Optional.of(WHOLE.get(syllable));
    }
    int cut = initial(syllable);
    String last = syllable.substring(cut);
    String first = syllable.substring(0, cut);
    if (!INITIALS_OF.getOrDefault(last, Set.of()).contains(first.isEmpty() ? "-" : first)) {
      return Optional.empty();
    }
    boolean buzzes = !first.isEmpty() && "zcsr".indexOf(first.charAt(0)) >= 0;
    String end = buzzes && last.equals("i") ? "" + (char) ('@' | Sounds.OPTIONAL) : "";
    return Optional.of(INITIALS.read(first) + (end.isEmpty() ? FINALS.read(last) : end));
  }

  private static int initial(String syllable) {
    if (syllable.isEmpty() || "aeiouvü".indexOf(syllable.charAt(0)) >= 0) {
      return 0;
    }
    boolean two = syllable.length() > 1 && syllable.charAt(1) == 'h';
    return two ? 2 : 1;
  }

  /** The sounds of a word that can be cut into syllables, the longest first. */
  static Optional<String> word(String word) {
    List<String> syllables = new ArrayList<>();
    return cut(word, 0, syllables)
        ? Optional.of(String.join("", syllables.stream().map(s -> sounds(s).orElse("")).toList()))
        : Optional.empty();
  }

  private static boolean cut(String word, int at, List<String> syllables) {
    if (at == word.length()) {
      return true;
    }
    if (syllables.size() > 4) {
      return false;
    }
    for (int end = Math.min(word.length(), at + LONGEST); end > at; end--) {
      String syllable = word.substring(at, end);
      if (sounds(syllable).isPresent()) {
        syllables.add(syllable);
        if (cut(word, end, syllables)) {
          return true;
        }
        syllables.removeLast();
      }
    }
    return false;
  }
}
