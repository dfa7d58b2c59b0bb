package org.khabar.find.sound;

/**
 * Latin letters, as English, French, German, Spanish, Turkish, Indonesian and Swahili papers spell
 * names. Where they read a letter differently, its sound covers all of the readings.
 */
final class LatinSounds {
  static final SpellingTable TABLE =
      new SpellingTable(
          """
          a=a b=b c=k c/eiy=2 c/aou=A d=d e=e f=f g=g g/eiy=3 h=h i=i j=j k=k l=l m=m n=n o=o p=p q=q r=r
          s=s t=t u=u v=v w=w x=ks ^x=X y=i y/aeiou=y z=4
          schtsch=SC shch=SC chtch=SC stsch=SC schch=SC chtsch=SC tzsch=C tsch=C tch=C tsh=C dsch=J dzh=J
          sch=S sh=S ch=1 zh=Z kh=x gh=G th=T ph=f ^rh=r wh=w dh=D dj=J tj=C dz=z ts=c tz=c ck=k cz=C
          cques$=k ques$=k(s) que$=k qu=k(w) qu/ei=k gu/ei=g gue$=g gg=g
          ^yv=iv guill=gi(l)(y) bvre$=vr aume$=om ieu=(y)O ves$=v gh$=(G)
          ^wr=r ^kn=n ight=ayt igh=ay ght=t ohn=o(h)n
          ng=N(g) ng/ei=n3
          ou=u ou/aei=w oo=u oe=o(e) ee=i ea=e(a) ie=i(e) au=a(u) ae=a(e)
          ai=ay ei=ey oi=oy ui=ui ay=ay ey=ey oy=oy ay/aeiou=ay ey/aeiou=ey oy/aeiou=oy
          iy$=i yj$=i ij$=i ii$=i yi$=i yy$=i
          ade$=a(y)d(@) ake$=a(y)k(@) ale$=a(y)l(@) ame$=a(y)m(@) ane$=a(y)n(@) ase$=a(y)s(@) ate$=a(y)t(@)
          ave$=a(y)v(@) ames$=a(y)m(@)s ates$=a(y)c akes$=a(y)k(@)s alk=a(l)k ough=o(f) hugh=hyu
          hughes=hyuz ^sean$=Son
          ine$=(a)in(@) ike$=(a)ik(@) ide$=(a)id(@) ite$=(a)it(@) ice$=(a)i2(@) ile$=(a)il(@) iles$=(a)il(@)s
          ime$=(a)im(@) ife$=(a)if(@) ise$=(a)is(@) ive$=(a)iv(@) ire$=(a)ir(@) ines$=(a)in(@)s ikes$=(a)ik(@)s
          ites$=(a)it(@)s ipe$=(a)ip(@) ilde$=(a)ild(@) ose$=o(u)s(@) one$=o(u)n(@) ole$=o(u)l(@) ope$=o(u)p(@)
          oke$=o(u)k(@) ode$=o(u)d(@) odes$=o(u)ds arles$=arls michael=m(a)i1(a)(e)l
          ew$=(y)u ews$=(y)us ^st$=s(e)(n)t ^mc=m(a)k ^mcc=m(a)k ^mck=m(a)k gu/ao=gw ih/aeo=i(h)
          worcester=wuster leicester=lester gloucester=gloster cester$=(se)ster shire$=Sir
          heim=h&ym sheim=sh&ym theim=t(h)&ym stein=5t&yn äu=oy
          e$=(@) h$=(h)
          eaux$=o eau=o ault$=o çois$=swa champ$=1an oux$=u
          ç=2 ş=S ș=S ğ=(G) ı=i ö=o ü=u ä=e ß=s ł=l ø=o å=o æ=e œ=o ñ=ny
          š=S ž=Z č=C ć=C ś=S ź=Z ż=Z đ=d ð=D þ=T ț=c ţ=c ə=a
          """);

  private LatinSounds() {}
}
