package org.khabar.find.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Foreign names that Chinese writes by convention, or from an older pronunciation, so that the
 * characters do not sound like the name: 约翰 is John and 詹姆斯 James.
 */
final class HanSpellings {
  private static final Map<String, String> NAMES =
      table(
          """
          约翰=john 約翰=john 约翰逊=johnson 约翰斯=johns 约翰斯顿=johnston 约翰斯通=johnstone 约翰松=johansson
          约翰内斯=johannes 约翰尼=johnny 强尼=johnny 乔尼=johnny 让=jean 琼=joan 琼恩=jon 乔恩=jon 乔纳森=jonathan
          詹姆斯=james 詹姆士=james 詹姆森=jameson 吉姆=jim 吉米=jimmy 杰米=jamie 雅各布=jacob 雅各布斯=jacobs
          雅各布森=jacobsen 雅克=jacques 迈克尔=michael 迈克=mike 米歇尔=michel 麦克=mike 查尔斯=charles 查理=charlie
          夏尔=charles 乔治=george 约格=jorg 豪尔赫=jorge 格奥尔基=georgi 若热=jorge 威廉=william 威廉姆斯=williams
          威廉姆森=williamson 威利=willie 威尔=will 亨利=henry 哈里=harry 哈利=harry 休=hugh 休斯=hughes 雨果=hugo
          罗伊=roy 罗里=rory 麦克罗伊=mcilroy 麦克罗=mcelroy 麦克唐奈=mcdonnell 麦克唐纳=macdonald 麦当劳=mcdonald
          麦克米兰=macmillan 麦克劳德=macleod 麦克莱恩=maclean 麦凯=mackay 麦肯齐=mackenzie 麦格雷戈=mcgregor
          麦吉尔=mcgill 麦金农=mckinnon 麦克弗森=macpherson 麦克格雷戈=mcgregor 麦卡锡=mccarthy 麦康奈尔=mcconnell
          麦凯恩=mccain 麦考利=macaulay 麦克法兰=mcfarland 奥布莱恩=obrien 奥康纳=oconnor 奥康奈尔=oconnell 奥尼尔=oneill
          奥哈根=ohagan 奥哈拉=ohara 奥沙利文=osullivan 史密斯=smith 施密特=schmidt 怀特=white 怀斯=wise 赖特=wright
          莱特=wright 奈特=knight 诺克斯=knox 诺特=knott 休伊特=hewitt 怀尔德=wilder 怀尔=wyle 惠勒=wheeler 惠特尼=whitney
          惠特曼=whitman 惠特克=whitaker 韦伯=webb 韦布=webb 韦斯特=west 维斯特=west 威斯特=west 沃顿=walton 沃尔顿=walton
          沃尔特=walter 沃尔什=walsh 沃克=walker 沃森=watson 沃茨=watts 沃伦=warren 沃德=ward 沃特斯=waters 沃特金斯=watkins
          杰弗里=jeffrey 杰夫=jeff 杰佛逊=jefferson 杰斐逊=jefferson 杰里米=jeremy 杰里=jerry 杰瑞=jerry 杰罗姆=jerome
          杰勒德=gerard 杰拉德=gerrard 杰拉尔德=gerald 杰森=jason 贾森=jason 贾斯汀=justin 贾斯廷=justin 朱莉=julie
          朱莉娅=julia 茱莉亚=julia 朱利安=julian 朱莉安=julianne 朱迪=judy 朱丽叶=juliet 茱蒂=judy 裘德=jude 乔舒亚=joshua
          约书亚=joshua 约瑟夫=joseph 乔=joe 何塞=jose 若泽=jose 朱塞佩=giuseppe 优素福=yusuf 约瑟芬=josephine
          若昂=joao 胡安=juan 乔瓦尼=giovanni 伊万=ivan 伊万诺夫=ivanov 肖恩=sean 西恩=sean 尚恩=shaun 埃文=evan 埃文斯=evans
          欧文=owen 伊恩=ian 伊安=ian 凯特=kate 凯蒂=katie 凯瑟琳=catherine 凯思琳=kathleen 凯西=kathy 凯伦=karen
          卡伦=karen 卡特琳娜=katrina 卡特里娜=katrina 叶卡捷琳娜=ekaterina 克里斯=chris 克里斯汀=christine 克里斯廷=christine
          克丽丝汀=christine 克莉丝汀=christine 克里斯蒂娜=christina 克里斯托弗=christopher 克里斯蒂安=christian
          克里斯蒂=christie 克里斯蒂亚诺=cristiano 托马斯=thomas 汤玛斯=thomas 汤姆=tom 汤米=tommy 汤普森=thompson
          汤姆森=thomson 汤普逊=thompson 汤姆逊=thomson 理查德=richard 理查=richard 理查兹=richards 理查森=richardson 里克=rick
          里奇=rich 迪克=dick 罗伯特=robert 罗伯特森=robertson 罗伯茨=roberts 罗伯逊=robertson 鲍勃=bob 鲍比=bobby
          鲍伯=bob 爱德华=edward 爱德华兹=edwards 爱德华多=eduardo 埃德=ed 埃迪=eddie 艾迪=eddie 泰德=ted 特德=ted 艾德=ed
          大卫=david 戴维=david 大衛=david 戴维斯=davis 戴维森=davidson 戴夫=dave 丹尼尔=daniel 丹尼尔斯=daniels 丹尼=danny
          斯蒂芬=stephen 史蒂芬=stephen 史蒂文=steven 斯蒂文=steven 史蒂夫=steve 史蒂文斯=stevens 史蒂文森=stevenson
          斯蒂文森=stevenson 斯蒂芬斯=stephens 斯蒂芬森=stephenson 斯特凡=stefan 斯特凡诺=stefano 埃斯特万=esteban
          彼得=peter 彼得森=peterson 皮特=pete 皮埃尔=pierre 佩德罗=pedro 彼得罗=pietro 皮尔斯=pierce 皮尔逊=pearson
          保罗=paul 波尔=paul 保拉=paula 葆拉=paula 巴勃罗=pablo 帕维尔=pavel 马克=mark 马可=marco 马科斯=marcos
          马库斯=marcus 马尔科=marko 马修=matthew 马修斯=matthews 马特=matt 马蒂亚斯=matthias 马泰奥=matteo 马特奥=mateo
          玛丽=mary 玛丽亚=maria 玛丽娅=maria 玛丽安=marianne 玛格丽特=margaret 玛吉=maggie 玛莎=martha 马尔塔=marta
          马莎=martha 梅根=meghan 梅甘=megan 安妮=anne 安妮=annie 安娜=anna 安=ann 汉娜=hannah 安东尼=anthony 安东尼奥=antonio
          安托万=antoine 安德鲁=andrew 安德烈=andrei 安德烈亚=andrea 安德烈斯=andres 安德烈亚斯=andreas 安迪=andy
          安吉拉=angela 安格拉=angela 安杰拉=angela 安杰洛=angelo 安赫尔=angel 安热尔=angel 伊丽莎白=elizabeth 莉萨=lisa
          丽莎=lisa 丽莉=lily 莉莉=lily 露西=lucy 露丝=ruth 鲁斯=ruth 罗斯=rose 萝丝=rose 卢克=luke 路克=luke 卢卡=luca
          卢卡斯=lucas 卢卡申科=lukashenko 路易斯=louis 路易=louis 路德维希=ludwig 路易丝=louise 雷切尔=rachel 蕾切尔=rachel
          瑞秋=rachel 丽贝卡=rebecca 瑞贝卡=rebecca 萨拉=sarah 莎拉=sarah 萨曼莎=samantha 塞缪尔=samuel 萨姆=sam 山姆=sam
          塞巴斯蒂安=sebastian 塞尔吉奥=sergio 赛尔吉奥=sergio 谢尔盖=sergei 谢尔盖耶夫=sergeyev 尤里=yuri 尤金=eugene
          叶夫根尼=evgeny 叶夫根尼娅=evgenia 叶莲娜=elena 叶连娜=elena 埃琳娜=elena 艾琳=eileen 爱琳=eileen 艾伦=alan 阿兰=alain
          阿伦=aaron 亚伦=aaron 亚当=adam 亚当斯=adams 亚历山大=alexander 亚历克斯=alex 亚历克西斯=alexis 亚历桑德罗=alessandro
          阿列克谢=alexei 亚瑟=arthur 阿瑟=arthur 阿图尔=artur 艾伯特=albert 阿尔伯特=albert 阿尔贝托=alberto 阿尔瓦雷斯=alvarez
          艾丽斯=alice 爱丽丝=alice 爱丽斯=alice 爱玛=emma 艾玛=emma 埃玛=emma 艾米=amy 埃米=amy 艾米莉=emily 埃米莉=emily
          艾米丽=emily 埃马纽埃尔=emmanuel 伊曼纽尔=emanuel 埃里克=eric 艾瑞克=eric 埃里克森=eriksen 恩里克=enrique
          弗兰克=frank 弗朗西斯=francis 弗朗西斯科=francisco 弗兰西斯科=francesco 弗朗切斯科=francesco 弗朗索瓦=francois
          弗雷德=fred 弗雷德里克=frederick 费尔南多=fernando 费尔南德斯=fernandez 弗格森=ferguson 菲利普=philip 菲利普斯=phillips
          菲尔=phil 费利佩=felipe 费利佩=felipe 菲奥娜=fiona 加里=gary 加雷斯=gareth 加文=gavin 加西亚=garcia 加夫列尔=gabriel
          加布里埃尔=gabriel 加芙列拉=gabriela 冈萨雷斯=gonzalez 贡萨雷斯=gonzalez 戈麦斯=gomez 古铁雷斯=gutierrez
          格雷厄姆=graham 格雷格=greg 格雷戈里=gregory 格里高利=gregory 格伦=glenn 格兰特=grant 格林=green 格里尔=greer
          盖伊=guy 吉尔=jill 吉莉恩=gillian 吉勒=gilles 纪尧姆=guillaume 吉列尔莫=guillermo 热拉尔=gerard 热罗姆=jerome
          赫尔曼=herman 赫尔南德斯=hernandez 埃尔南德斯=hernandez 黑格=hague 海伦=helen 海伦娜=helena 希拉里=hillary
          希瑟=heather 霍华德=howard 霍利=holly 霍莉=holly 侯赛因=hussein 哈维尔=javier 哈辛托=jacinto 希门尼斯=jimenez
          胡里奥=julio 胡利奥=julio 胡利安=julian 朱利奥=giulio 伊格纳西奥=ignacio 伊莎贝尔=isabel 伊莎贝拉=isabella
          杰克=jack 杰克逊=jackson 杰克逊=jackson 杰基=jackie 简=jane 珍妮=jenny 珍妮特=janet 珍妮弗=jennifer 詹妮弗=jennifer
          简妮特=janet 杰西卡=jessica 杰西=jesse 赫苏斯=jesus 若阿金=joaquin 华金=joaquin 基思=keith 基特=kit 凯文=kevin
          肯尼思=kenneth 肯尼斯=kenneth 肯=ken 凯尔=kyle 凯莉=kelly 凯利=kelly 劳伦斯=lawrence 洛伦佐=lorenzo 劳拉=laura
          劳伦=lauren 利奥=leo 莱昂内尔=lionel 利昂=leon 莱昂=leon 勒布朗=lebron 勒鲁瓦=leroy 雷诺=renault 利亚姆=liam
          林赛=lindsay 琳达=linda 罗杰=roger 罗杰斯=rogers 罗德里格斯=rodriguez 罗纳德=ronald 罗纳尔多=ronaldo
          罗恩=ron 罗莎=rosa 鲁道夫=rudolf 鲁本=ruben 瑞安=ryan 赖恩=ryan 莱恩=ryan 莱安=ryan 雷恩=ryan 斯科特=scott
          西蒙=simon 赛门=simon 西奥多=theodore 蒂莫西=timothy 蒂姆=tim 提姆=tim 托德=todd 托尼=tony 特雷弗=trevor 特雷西=tracy
          特雷莎=theresa 特丽莎=theresa 特里萨=teresa 泰勒=taylor 泰格=tiger 伍兹=woods 伍德=wood 伍德沃德=woodward
          维克托=victor 维克多=victor 维多利亚=victoria 文森特=vincent 樊尚=vincent 比森特=vicente 弗拉基米尔=vladimir
          瓦莱丽=valerie 温斯顿=winston 温迪=wendy 伊夫=yves 伊冯=yvonne 扎克=zach 佐伊=zoe 邓肯=duncan 道格=doug
          道格拉斯=douglas 唐=don 唐纳德=donald 唐纳森=donaldson 达斯汀=dustin 达斯廷=dustin 达伦=darren 黛安=diane
          黛安娜=diana 戴安娜=diana 黛博拉=deborah 德博拉=deborah 丹妮丝=denise 丹尼斯=dennis 布赖恩=brian 布莱恩=brian
          布雷特=brett 布鲁斯=bruce 布拉德=brad 布赖森=bryson 布鲁克斯=brooks 比尔=bill 比利=billy 本=ben 本杰明=benjamin
          伯纳德=bernard 贝尔纳=bernard 贝思=beth 芭芭拉=barbara 巴里=barry 卡洛斯=carlos 卡罗琳=caroline 卡罗尔=carol
          卡尔=carl 卡梅伦=cameron 坎贝尔=campbell 克莱尔=claire 克劳德=claude 克劳迪娅=claudia 克劳迪奥=claudio 科林=colin
          科尔宾=corbyn 克雷格=craig 辛西娅=cynthia 塞西莉亚=cecilia 塞萨尔=cesar 切萨雷=cesare 西塞罗=cicero
          坎耶=kanye 梅西=messi 萨内=sane 萨拉赫=salah 贝克=baker 贝利=bailey 格雷=gray 里德=reed 里夫斯=reeves 尼科尔=nicole
          妮可=nicole 尼古拉斯=nicholas 尼古拉=nikolai 尼克=nick 内森=nathan 纳森=nathan 诺亚=noah 奈杰尔=nigel
          奥利维娅=olivia 奥莉维娅=olivia 奥利弗=oliver 奥斯卡=oscar 帕特里克=patrick 帕特里夏=patricia 帕特丽夏=patricia
          克伦威尔=cromwell 伊丽沙白=elizabeth 撒切尔=thatcher 米尔斯=mills 穆勒=mueller 缪勒=muller 米勒=miller 穆尔=moore
          摩尔=moore 摩西=moses 摩根=morgan 默里=murray 默多克=murdoch 墨菲=murphy 墨里=murray 怀亚特=wyatt 扬=young
          于尔根=jurgen 尤尔根=jurgen 格哈德=gerhard 京特=gunter 沃尔夫冈=wolfgang 海因里希=heinrich 海因茨=heinz
          亨里克=henrik 汉斯=hans 安格斯=angus 邓恩=dunne 芬恩=finn 弗林=flynn 埃弗顿=everton 雷=ray
          蕾哈娜=rihanna 碧昂丝=beyonce 碧昂斯=beyonce 雪诺=snow 斯诺=snow 怀汀=whiting 沙恩=shane 谢恩=shane 雪莉=shirley
          夏洛特=charlotte 雪儿=cher 谢丽尔=cheryl 莎伦=sharon 莎莉=sally 萨莉=sally 乔安娜=joanna 乔安妮=joanne 乔伊斯=joyce
          乔丹=jordan 乔安=joan 朱恩=june 简宁=janine 伊琳娜=irina 伊莲=elaine 伊莱恩=elaine 埃莉诺=eleanor
          """);

  private HanSpellings() {}

  private static Map<String, String> table(String pairs) {
    Map<String, String> table = new HashMap<>();
    for (String pair : pairs.strip().split("\\s+")) {
      int equals = pair.indexOf('=');
      table.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return table;
  }

  /** The Latin spelling of a word that is written by convention. */
  static Optional<String> latin(String word) {
    return Optional.ofNullable(NAMES.get(word));
  }

  /** Whether some of the words are written by convention. */
  static boolean hasAny(List<String> words) {
    return words.stream().anyMatch(NAMES::containsKey);
  }
}
