import { fold, list } from './fold.ts';

/** Family names of Vietnam: a dozen serve nine people out of ten; with and without marks. */
const VIETNAMESE = new Set(
  list(
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|lâm|mai|tô|trịnh|đoàn|lương|vương|thái|tạ|hà|châu|cao|quách|la|thân|tăng|tống|kiều|lưu|phùng|chu|đào|nghiêm|từ|bạch|khổng',
  ).map(fold),
);

/** Family names of China and Korea in Latin letters. */
const CHINESE = new Set(
  list(
    'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|deng|feng|han|cao|zeng|peng|xiao|cai|pan|tian|dong|yuan|jiang|yu|ye|cheng|wei|su|lu|ding|ren|shen|yao|lai|chan|wong|cheung|lau|leung|lam|ng|chang|hsu|tsai|tseng|hsieh|kuo|hung|chiu|yeung|kwok|chow|chung|fung|tse|poon',
  ).map(fold),
);
const KOREAN = new Set(
  list(
    'kim|lee|park|choi|jung|jeong|kang|cho|jo|yoon|yun|jang|chang|lim|im|han|oh|seo|shin|kwon|hwang|ahn|an|song|ryu|yoo|hong|jeon|ko|go|moon|yang|bae|baek|heo|nam|noh|ha|joo|woo|koo|min|cha|na|ji|eom|chae|won|cheon|bang|gong|hyun|ham|byun|yeom',
  ).map(fold),
);

/** Double family names that are written in Chinese characters. */
export const CHINESE_DOUBLE =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|宇文|长孙|長孫|夏侯|轩辕|軒轅|端木|百里|南宫|南宮|独孤|獨孤|闻人|聞人|西门|西門|申屠|太史|公羊|澹台|澹臺|濮阳|濮陽|淳于|单于|钟离|鍾離|呼延|赫连|赫連|拓跋|范姜|張簡|남궁|황보|제갈|선우|사공|독고|서문)/u;

/** Whether characters are a double family name and nothing more. */
export const isDoubleFamily = (word: string): boolean => CHINESE_DOUBLE.exec(word)?.[0] === word;

/** Whether a word is a family name of Vietnam ("Nguyen", marks left out or not). */
export const isVietnameseFamily = (word: string): boolean => VIETNAMESE.has(fold(word));

/** Whether a word is a family name of China ("Zhang") or Korea ("Kim"). */
export const isEastAsianFamily = (word: string): boolean =>
  CHINESE.has(fold(word)) || KOREAN.has(fold(word));

/** Family names of Slavic languages by their ends; given names that end alike are no matter here. */
export const isSlavicFamily = (word: string): boolean =>
  /(?:[оеё]в|[оеё]ва|ина|ын|ына|ский|ская|ський|ська|цький|цька|цкий|цкая|енко|чук|щук|ко|юк|ук|як|ий|ая|ян|дзе|швили|евич|ович|аў|ых|их)$/u.test(
    word.toLowerCase(),
  ) && word.length > 3;

/** A father's name: "Иванович", "Петрівна". */
export const isPatronymic = (word: string): boolean =>
  /(?:ович|евич|ёвич|йович|льич|мич|тич|овна|евна|ёвна|ична|инична|івна|ївна|оўна|еўна|ыч|кызы|оглы|угли|кизи)$/u.test(
    word.toLowerCase(),
  );

/** "Anvar o'g'li" and "Anvar qizi": son and daughter of, behind the father's name in Central Asia and the Caucasus. */
export const isChildOf = (word: string): boolean =>
  /^(?:o['’‘ʻʼ`]?g['’‘ʻʼ`]?li|qizi|oğlu|oglu|qızı|uulu|kyzy|uly)$/iu.test(word);

/** Family names of Slavic languages in Latin letters, by ends that hardly any other name has. */
export const isLatinSlavicFamily = (word: string): boolean =>
  /^\p{Lu}[\p{L}]{2,}(?:[oe]v|[oe]va|enko|chuk|shchuk|sky|skiy|skyi|skaya|ska|shvili|dze)$/iu.test(
    word,
  );

/** Frequent family names of China, Korea and Japan in their own characters. */
const CHARACTERS = new Set(
  list(
    '王|李|张|張|刘|劉|陈|陳|杨|楊|黄|黃|赵|趙|吴|吳|周|徐|孙|孫|马|馬|朱|胡|郭|何|高|林|罗|羅|郑|鄭|梁|谢|謝|宋|唐|许|許|韩|韓|冯|馮|邓|鄧|曹|彭|曾|肖|蕭|田|董|袁|潘|于|蒋|蔣|蔡|余|杜|叶|葉|程|苏|蘇|魏|吕|呂|丁|任|沈|姚|卢|盧|姜|崔|钟|鍾|谭|譚|陆|陸|汪|范|金|石|廖|贾|賈|夏|韦|付|方|白|邹|鄒|孟|熊|秦|邱|江|尹|薛|闫|段|雷|侯|龙|龍|史|陶|黎|贺|賀|顾|顧|毛|郝|龚|龔|邵|万|萬|钱|錢|严|嚴|覃|武|戴|莫|孔|向|汤|湯|游|詹|洪|施|簡|柯|김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|유|전|홍|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|진|나|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|斉藤|福田|太田|西村|藤井|岡本|金子|藤原|中野|三浦|原田|中川|松田|竹内|小野|小野寺|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|今井|工藤|高田|増田|丸山|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保|木下|佐野|野村|松尾|菊地|市川|杉本|古川|大西|島田|水野|桜井|渡部|吉川|山内|西田|西川|菊池|北村|五十嵐|福島|安田|中田|平田|川口|川崎|飯田|東|本田|久保田|吉村|中西|岩田|服部|辻|関|富田|川上|永井|星野|荒木|内藤|大久保|松岡|三宅|浅野|大橋|須藤|片山|西',
  ),
);

/** Whether characters are a family name of China, Japan or Korea. */
export const isEastAsianCharacterFamily = (word: string): boolean => CHARACTERS.has(word);

/** The Japanese family name that begins a name without a blank; the longest that is known. */
export const japaneseFamilyAt = (name: string): string | null =>
  [3, 2, 1]
    .map((length) => name.slice(0, length))
    .find((head) => head.length < name.length && CHARACTERS.has(head)) ?? null;
