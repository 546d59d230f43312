/// What the upper bytes of one-byte encodings stand for. The text of a table begins with the character of its first
/// byte; all below stand for themselves. U+FFFE is where there is none.
extension CharacterMap {
  static let tables: [Table] = [
    Table(
      names: ["cp437", "437", "cspc8codepage437", "ibm437"],
      first: 0x80,
      text: """
        ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπ\
        ΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
        """),
    Table(
      names: ["cp850", "850", "cspc850multilingual", "ibm850"],
      first: 0x80,
      text: """
        ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒ\
        õÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
        """),
    Table(
      names: ["cp852", "852", "cspcp852", "ibm852"],
      first: 0x80,
      text: """
        ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃ\
        ńňŠšŔÚŕŰýÝţ´\u{AD}˝˛ˇ˘§÷¸°¨˙űŘř■\u{A0}
        """),
    Table(
      names: ["cp866", "866", "csibm866", "ibm866"],
      first: 0x80,
      text: """
        АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рсту\
        фхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{A0}
        """),
    Table(
      names: ["cp1250", "1250", "windows-1250"],
      first: 0x80,
      text: """
        €\u{FFFE}‚\u{FFFE}„…†‡\u{FFFE}‰Š‹ŚŤŽŹ\u{FFFE}‘’“”•–—\u{FFFE}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶\
        ·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
        """),
    Table(
      names: ["cp1251", "1251", "windows-1251"],
      first: 0x80,
      text: """
        ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFE}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТ\
        УФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
        """),
    Table(
      names: ["cp1252", "1252", "windows-1252"],
      first: 0x80,
      text: """
        €\u{FFFE}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFE}Ž\u{FFFE}\u{FFFE}‘’“”•–—˜™š›œ\u{FFFE}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶\
        ·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
        """),
    Table(
      names: ["cp1253", "1253", "windows-1253"],
      first: 0x80,
      text: """
        €\u{FFFE}‚ƒ„…†‡\u{FFFE}‰\u{FFFE}‹\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}‘’“”•–—\u{FFFE}™\u{FFFE}›\
        \u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{A0}΅Ά£¤¥¦§¨©\u{FFFE}«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\
        \u{FFFE}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFE}
        """),
    Table(
      names: ["cp1254", "1254", "windows-1254"],
      first: 0x80,
      text: """
        €\u{FFFE}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}‘’“”•–—˜™š›œ\u{FFFE}\u{FFFE}Ÿ\u{A0}¡¢£¤¥¦§¨©ª«¬\
        \u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ
        """),
    Table(
      names: ["cp1255", "1255", "windows-1255"],
      first: 0x80,
      text: """
        €\u{FFFE}‚ƒ„…†‡ˆ‰\u{FFFE}‹\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}‘’“”•–—˜™\u{FFFE}›\u{FFFE}\u{FFFE}\
        \u{FFFE}\u{FFFE}\u{A0}¡¢£₪¥¦§¨©×«¬\u{AD}®¯°±²³´µ¶·¸¹÷»¼½¾¿\u{5B0}\u{5B1}\u{5B2}\u{5B3}\u{5B4}\u{5B5}\
        \u{5B6}\u{5B7}\u{5B8}\u{5B9}\u{FFFE}\u{5BB}\u{5BC}\u{5BD}\u{5BE}\u{5BF}\u{5C0}\u{5C1}\u{5C2}\u{5C3}\
        \u{5F0}\u{5F1}\u{5F2}\u{5F3}\u{5F4}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{5D0}\
        \u{5D1}\u{5D2}\u{5D3}\u{5D4}\u{5D5}\u{5D6}\u{5D7}\u{5D8}\u{5D9}\u{5DA}\u{5DB}\u{5DC}\u{5DD}\u{5DE}\
        \u{5DF}\u{5E0}\u{5E1}\u{5E2}\u{5E3}\u{5E4}\u{5E5}\u{5E6}\u{5E7}\u{5E8}\u{5E9}\u{5EA}\u{FFFE}\u{FFFE}\
        \u{200E}\u{200F}\u{FFFE}
        """),
    Table(
      names: ["cp1256", "1256", "windows-1256"],
      first: 0x80,
      text: """
        €\u{67E}‚ƒ„…†‡ˆ‰\u{679}‹Œ\u{686}\u{698}\u{688}\u{6AF}‘’“”•–—\u{6A9}™\u{691}›œ\u{200C}\u{200D}\u{6BA}\
        \u{A0}،¢£¤¥¦§¨©\u{6BE}«¬\u{AD}®¯°±²³´µ¶·¸¹\u{61B}»¼½¾\u{61F}\u{6C1}\u{621}\u{622}\u{623}\u{624}\
        \u{625}\u{626}\u{627}\u{628}\u{629}\u{62A}\u{62B}\u{62C}\u{62D}\u{62E}\u{62F}\u{630}\u{631}\u{632}\
        \u{633}\u{634}\u{635}\u{636}×\u{637}\u{638}\u{639}\u{63A}\u{640}\u{641}\u{642}\u{643}à\u{644}â\
        \u{645}\u{646}\u{647}\u{648}çèéêë\u{649}\u{64A}îï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}\
        ù\u{652}ûü\u{200E}\u{200F}\u{6D2}
        """),
    Table(
      names: ["cp1257", "1257", "windows-1257"],
      first: 0x80,
      text: """
        €\u{FFFE}‚\u{FFFE}„…†‡\u{FFFE}‰\u{FFFE}‹\u{FFFE}¨ˇ¸\u{FFFE}‘’“”•–—\u{FFFE}™\u{FFFE}›\u{FFFE}¯˛\
        \u{FFFE}\u{A0}\u{FFFE}¢£¤\u{FFFE}¦§Ø©Ŗ«¬\u{AD}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāć\
        äåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙
        """),
    Table(
      names: ["cp1258", "1258", "windows-1258"],
      first: 0x80,
      text: """
        €\u{FFFE}‚ƒ„…†‡ˆ‰\u{FFFE}‹Œ\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}‘’“”•–—˜™\u{FFFE}›œ\u{FFFE}\u{FFFE}Ÿ\
        \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ßàáâăäåæç\
        èéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ
        """),
    Table(
      names: ["iso8859-2", "csisolatin2", "iso-8859-2", "iso-8859-2-1987", "iso-ir-101", "l2", "latin2"],
      first: 0xA0,
      text: """
        \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řů\
        úűüýţ˙
        """),
    Table(
      names: ["iso8859-3", "csisolatin3", "iso-8859-3", "iso-8859-3-1988", "iso-ir-109", "l3", "latin3"],
      first: 0xA0,
      text: """
        \u{A0}Ħ˘£¤\u{FFFE}Ĥ§¨İŞĞĴ\u{AD}\u{FFFE}Ż°ħ²³´µĥ·¸ışğĵ½\u{FFFE}żÀÁÂ\u{FFFE}ÄĊĈÇÈÉÊËÌÍÎÏ\u{FFFE}ÑÒÓÔĠÖ\
        ×ĜÙÚÛÜŬŜßàáâ\u{FFFE}äċĉçèéêëìíîï\u{FFFE}ñòóôġö÷ĝùúûüŭŝ˙
        """),
    Table(
      names: ["iso8859-4", "csisolatin4", "iso-8859-4", "iso-8859-4-1988", "iso-ir-110", "l4", "latin4"],
      first: 0xA0,
      text: """
        \u{A0}ĄĸŖ¤ĨĻ§¨ŠĒĢŦ\u{AD}Ž¯°ą˛ŗ´ĩļˇ¸šēģŧŊžŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎĪĐŅŌĶÔÕÖ×ØŲÚÛÜŨŪßāáâãäåæįčéęëėíîīđņōķôõö÷øų\
        úûüũū˙
        """),
    Table(
      names: ["iso8859-5", "csisolatincyrillic", "cyrillic", "iso-8859-5", "iso-8859-5-1988", "iso-ir-144"],
      first: 0xA0,
      text: """
        \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљ\
        њћќ§ўџ
        """),
    Table(
      names: [
        "iso8859-6", "arabic", "asmo-708", "csisolatinarabic", "ecma-114", "iso-8859-6",
        "iso-8859-6-1987", "iso-ir-127",
      ],
      first: 0xA0,
      text: """
        \u{A0}\u{FFFE}\u{FFFE}\u{FFFE}¤\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}،\u{AD}\
        \u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\
        \u{FFFE}\u{61B}\u{FFFE}\u{FFFE}\u{FFFE}\u{61F}\u{FFFE}\u{621}\u{622}\u{623}\u{624}\u{625}\u{626}\
        \u{627}\u{628}\u{629}\u{62A}\u{62B}\u{62C}\u{62D}\u{62E}\u{62F}\u{630}\u{631}\u{632}\u{633}\u{634}\
        \u{635}\u{636}\u{637}\u{638}\u{639}\u{63A}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{640}\u{641}\
        \u{642}\u{643}\u{644}\u{645}\u{646}\u{647}\u{648}\u{649}\u{64A}\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\
        \u{650}\u{651}\u{652}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\
        \u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}
        """),
    Table(
      names: [
        "iso8859-7", "csisolatingreek", "ecma-118", "elot-928", "greek", "greek8", "iso-8859-7",
        "iso-8859-7-1987", "iso-ir-126",
      ],
      first: 0xA0,
      text: """
        \u{A0}‘’£€₯¦§¨©ͺ«¬\u{AD}\u{FFFE}―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{FFFE}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλ\
        μνξοπρςστυφχψωϊϋόύώ\u{FFFE}
        """),
    Table(
      names: ["iso8859-8", "csisolatinhebrew", "hebrew", "iso-8859-8", "iso-8859-8-1988", "iso-ir-138"],
      first: 0xA0,
      text: """
        \u{A0}\u{FFFE}¢£¤¥¦§¨©×«¬\u{AD}®¯°±²³´µ¶·¸¹÷»¼½¾\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\
        \u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\
        \u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}\
        \u{FFFE}\u{FFFE}‗\u{5D0}\u{5D1}\u{5D2}\u{5D3}\u{5D4}\u{5D5}\u{5D6}\u{5D7}\u{5D8}\u{5D9}\u{5DA}\
        \u{5DB}\u{5DC}\u{5DD}\u{5DE}\u{5DF}\u{5E0}\u{5E1}\u{5E2}\u{5E3}\u{5E4}\u{5E5}\u{5E6}\u{5E7}\u{5E8}\
        \u{5E9}\u{5EA}\u{FFFE}\u{FFFE}\u{200E}\u{200F}\u{FFFE}
        """),
    Table(
      names: ["iso8859-9", "csisolatin5", "iso-8859-9", "iso-8859-9-1989", "iso-ir-148", "l5", "latin5"],
      first: 0xA0,
      text: """
        \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øù\
        úûüışÿ
        """),
    Table(
      names: ["iso8859-10", "csisolatin6", "iso-8859-10", "iso-8859-10-1992", "iso-ir-157", "l6", "latin6"],
      first: 0xA0,
      text: """
        \u{A0}ĄĒĢĪĨĶ§ĻĐŠŦŽ\u{AD}ŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøų\
        úûüýþĸ
        """),
    Table(
      names: ["iso8859-11", "iso-8859-11", "iso-8859-11-2001", "thai"],
      first: 0xA0,
      text: """
        \u{A0}กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะ\u{E31}าำ\u{E34}\u{E35}\u{E36}\u{E37}\u{E38}\
        \u{E39}\u{E3A}\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}฿เแโใไๅๆ\u{E47}\u{E48}\u{E49}\u{E4A}\u{E4B}\u{E4C}\
        \u{E4D}\u{E4E}๏๐๑๒๓๔๕๖๗๘๙๚๛\u{FFFE}\u{FFFE}\u{FFFE}\u{FFFE}
        """),
    Table(
      names: ["iso8859-13", "iso-8859-13", "l7", "latin7"],
      first: 0xA0,
      text: """
        \u{A0}”¢£¤„¦§Ø©Ŗ«¬\u{AD}®Æ°±²³“µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųł\
        śūüżž’
        """),
    Table(
      names: ["iso8859-14", "iso-8859-14", "iso-8859-14-1998", "iso-celtic", "iso-ir-199", "l8", "latin8"],
      first: 0xA0,
      text: """
        \u{A0}Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\u{AD}®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøù\
        úûüýŷÿ
        """),
    Table(
      names: ["iso8859-15", "iso-8859-15", "l9", "latin9"],
      first: 0xA0,
      text: """
        \u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øù\
        úûüýþÿ
        """),
    Table(
      names: ["iso8859-16", "iso-8859-16", "iso-8859-16-2001", "iso-ir-226", "l10", "latin10"],
      first: 0xA0,
      text: """
        \u{A0}ĄąŁ€„Š§š©Ș«Ź\u{AD}źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűù\
        úûüęțÿ
        """),
    Table(
      names: ["koi8-r", "cskoi8r"],
      first: 0x80,
      text: """
        ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщч\
        ъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
        """),
    Table(
      names: ["koi8-u"],
      first: 0x80,
      text: """
        ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©юабцдефгхийклмнопярстужвьызшэщч\
        ъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
        """),
    Table(
      names: ["mac-roman", "macintosh", "macroman"],
      first: 0x80,
      text: """
        ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁ\
        ﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
        """),
  ]
}
