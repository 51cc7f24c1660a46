"""Furniture of web pages that copying leaves in a text: none of it is the report's own."""

from bilat_cli.rules.layout._record import LayoutRule

CLUTTER: tuple[LayoutRule, ...] = (
    LayoutRule(
        name="layout.clutter.related",
        kind="clutter",
        zone="end",
        tail=True,
        gate=(
            "related more moretop read see+also "
            "you+may you+might recommended also+read further+reading don't don’t "
            "popular trending latest top most editor's editor’s hot what's what’s "
            "in+pictures in+other up+next news"
        ),
        pattern=(
            r"(?:related(?:\s+(?:news|stor(?:y|ies)|articles?|links?|content|posts?|topics?"
            r"|coverage|readings?))?|more\s?(?:top)?\s?(?:news|stories|on this(?: topic"
            r"| story)?|from\b.{0,40}|in\b.{0,30}|photos)?|read (?:more|also|next)\b.*"
            r"|see also\b.*|you (?:may|might) (?:also )?(?:like"
            r"|be interested in).{0,40}|recommended(?: for you| stories| reading)?"
            r"|also read\b.*|further reading|don['’]t miss|(?:most )?(?:popular|read"
            r"|viewed|shared|watched)(?: (?:in|on|this|today|now|stories|news|articles"
            r"|posts)\b.{0,30})?|trending(?: now| stories| topics)?|latest(?: news| stories"
            r"| headlines| updates)?|top (?:news|stories|headlines)|editor['’]s (?:picks?"
            r"|choice)|hot (?:news|topics)|what['’]s (?:new|hot)|in (?:other news|pictures)"
            r"|up next)\s*[:>»…]*"
        ),
        examples=(
            "Related news",
            "Most read in World",
            "MoreTop stories",
            "You may also like:",
            "Read more: Norway shuts a road",
        ),
        counter_examples=(
            "Related matters were left to the experts.",
            "More than forty firms took part.",
            "Latest figures show a rise of four percent.",
            "Most of the delegates left early.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.share",
        kind="clutter",
        tail=True,
        gate=(
            "viber vkontakte vk line share tweet print email follow like copy facebook twitter whatsapp x "
            "linkedin save wechat weibo telegram sharethis"
        ),
        pattern=(
            r"(?:share(?:\s+(?:this|on|via|article|story|with|to))?\s*[:|]?|sharethis|tweet"
            r"|print|e?-?mail|follow us.*|like this:?|copy link|facebook|twitter"
            r"|whatsapp|x|linkedin|save|wechat|weibo|telegram|reddit|viber|vkontakte|vk|line)(?:[\s|,/•·]*(?:this|on"
            r"|to|via|with|article|story|page|link|share|facebook|twitter|x|whatsapp|linkedin"
            r"|e?-?mail|print|copy|tweet|line|viber|vkontakte|vk|reddit|telegram|wechat|weibo|pinterest|messenger"
            r"|save|comments?|\d{1,5}|your|friends|post|loading)\b\.{0,3})*\s*"
        ),
        examples=(
            "Share this: Facebook",
            "X",
            "Share on Facebook | Twitter | WhatsApp",
            "Print Email Share",
            "Follow us on Facebook and X",
        ),
        counter_examples=(
            "Share prices fell on Monday.",
            "Facebook was fined by the regulator.",
            "Print workers went on strike.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.copyright",
        kind="clutter",
        zone="any",
        scope="paragraph",
        gate=(
            "copyright © c riproduzione+riservata all+rights some+rights reproduction republication unauthorized unauthorised "
            "no+part licensed this+material this+article this+content this+site this+website "
            "this+publication this+work this+report"
        ),
        pattern=(
            r"(?:(?:riproduzione\s+riservata\s*)?(?:copyright\s*(?:©|\(c\))|©|\(c\))\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*\d{4})?)?"
            r"[\s,]*(?P<publisher>(?-i:[<<U>>]{2,8}))[.\s]*|riproduzione\s+riservata.*"
            r"|copyright\s*(?:©|\(c\)|notice|by|\d{4}|-).*|©.*"
            r"|\(c\)\s*(?:copyright\s*)?\d{4}.*|(?:all|some) rights reserved.*"
            r"|(?:re)?(?:production|publication) in whole or (?:in )?part.*"
            r"|unauthori[sz]ed (?:reproduction|use|copying).*"
            r"|(?:no part of )?this (?:material|article|content|site|website|publication|work"
            r"|report) (?:may not be|may be|is licensed|is protected|is made available"
            r"|is subject to|uses cookies).*|licensed under.*)"
        ),
        examples=(
            "Copyright ©2001-2021 Harbour News. All rights reserved.",
            "© 2021 Harbour News",
            "All rights reserved.",
            "RIPRODUZIONE RISERVATA © Copyright HNA",
            "Reproduction in whole or in part without permission is prohibited.",
        ),
        counter_examples=(
            "Copyright law was the topic of the second day.",
            "All sides reserved their position.",
            "This report of the commission was handed to both ministers.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.licence",
        kind="clutter",
        gate="[ 京 沪 粤 ( 【 网 （",
        pattern=r"[\s\[\]【】（）()]*(?:[^\]\n]{0,40}(?:许可证|ICP[证备]|公网安备|备案)[^\n]*)",
        note="Licence numbers at the foot of pages from China.",
        examples=(
            "[京ICP证000001号]",
            "[网上传播视听节目许可证(0000001)] [京ICP证000001号]",
            "[京公网安备 11000000000001号] [京ICP备00000001号-1]",
        ),
        counter_examples=("[The ministers] met in the old town hall.",),
    ),
    LayoutRule(
        name="layout.clutter.navigation",
        kind="clutter",
        gate=(
            "back home about contact skip menu search sign log login subscribe privacy "
            "terms cookie sitemap jobs careers advertise app download newsletter "
            "accessibility close toggle advertisement ad go previous next view comments "
            "comment leave help faq register language english loading click scan tap "
            "font rss listen play watch"
        ),
        pattern=(
            r"(?:back to (?:top|home|list|homepage)|home(?:page)?|about(?: us)?"
            r"|contact(?: us)?|skip to (?:main )?(?:content|navigation)|menu|search"
            r"|sign (?:in|up)|log ?in|login|subscribe(?: now)?|privacy(?: policy| notice)?"
            r"|terms(?: of (?:use|service))?|cookie (?:policy|settings)|site ?map|jobs"
            r"|careers|advertise(?: with us)?|app download|download (?:the |our )?app"
            r"|newsletters?|accessibility|close|toggle (?:menu|navigation)|advertisement|ad"
            r"|go to top|previous(?: article| post| page)?|next(?: article| post| page)?"
            r"|view (?:all|more|comments|gallery|original)|(?:\d+ )?comments?"
            r"|leave a (?:comment|reply)|help|faqs?|register|language|english|loading"
            r"|click (?:here|to)\b.*|scan (?:the )?(?:qr )?code.*|tap to\b.{0,40}"
            r"|font size.{0,20}|rss|listen(?: to (?:this )?article)?|play video|watch(?: live"
            r"| video| now))(?:\s*(?:[|/>»•·]|\s)\s*(?:home(?:page)?|about us|contact us|jobs"
            r"|careers|privacy(?: policy)?|terms of (?:use|service)|advertise(?: with us)?"
            r"|site ?map|subscribe|sign in|sign up|log ?in|register|search|menu|help|faqs?"
            r"|rss|world|news|business|sports?|opinion|politics|china|africa|europe|asia"
            r"|travel|culture|video|photos?|life|tech(?:nology)?|science|more|cookie policy"
            r"|accessibility|min(?:ute)?s?|\d+|and|&))*\s*[.:>»]?"
        ),
        examples=(
            "Home About us | Careers | Help",
            "Home > World > Europe",
            "ADVERTISEMENT",
            "Skip to main content",
            "App Download",
        ),
        counter_examples=(
            "Home sales rose by four percent in May.",
            "Next week the ministers meet again.",
            "Search teams found the wreck off the coast.",
            "Watch makers met in Basel.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.controls",
        kind="clutter",
        zone="end",
        gate=(
            "gift republish accept terms next+story previous+story post+a join+the text+size load+more "
            "show+more hide toggle enlarge slideshow photo+gallery already log+in report+a help+centre "
            "help+center support+us donate e-paper rss+feeds live+updates in+this explore discover "
            "what+to recommended read+full read+the full+story continue follow+this follow add+to "
            "bookmark legal imprint impressum do+not manage+preferences ad+choices your+privacy "
            "select+language open+menu editors' editors’ comments"
        ),
        pattern=(
            r"(?:(?:gift|republish) this (?:article|story)|accept (?:all )?cookies|terms (?:&|and) "
            r"conditions|(?:next|previous) story|post a comment|join the (?:conversation|discussion)"
            r"|text size.{0,20}|(?:load|show) more|(?:hide|toggle) captions?|enlarge (?:this )?image"
            r"|slideshow|photo gallery|already a (?:subscriber|member)\?.{0,20}|log in to .{3,30}"
            r"|report a (?:typo|mistake)|help cent(?:re|er)|support us|donate(?: now)?|e-paper"
            r"|rss feeds|live updates|in this (?:story|article)|(?:explore|discover) more"
            r"|what to read next|recommended articles|read (?:the )?full (?:story|article)|full story"
            r"|continue reading(?: below)?|follow(?: this (?:topic|author|story))?|add to favou?rites"
            r"|bookmark|legal notice|imprint|impressum|do not sell my (?:personal )?information"
            r"|manage preferences|ad choices|your privacy choices|select language|open menu"
            r"|editors['’] (?:picks?|choice)|comments\s*\(\d{1,6}\))\s*[:>»…]*"
        ),
        note="Buttons and links of a page that were copied with the report.",
        examples=(
            "Continue reading below",
            "Terms and Conditions",
            "Toggle caption",
            "Comments (12)",
            "Read the full article »",
        ),
        counter_examples=(
            "Terms and conditions of the loan were left open.",
            "Donate now, the minister told both sides.",
            "Follow the road to the border.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.advertisement",
        kind="clutter",
        gate="advertisement article+continues story+continues sponsored promoted paid+post scroll+to",
        pattern=(
            r"(?:advertisement\s*[|–-]\s*scroll to continue|(?:article|story) continues (?:below|after)"
            r"(?: (?:this )?advertisement)?|sponsored(?: (?:content|links?|by\b.{2,30}))?"
            r"|promoted (?:stories|content|links)|paid post|scroll to continue)\s*[.:]?"
        ),
        examples=(
            "Article continues after this advertisement",
            "Advertisement - scroll to continue",
            "Sponsored content",
            "Story continues below",
        ),
        counter_examples=(
            "Sponsored by both cities, the fair opened on Monday.",
            "Story continues to divide the two towns.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.counts",
        kind="clutter",
        gate="0 views shares reading+time article+id",
        pattern=(
            r"(?:\d[\d,.]{0,8}\s?[km]?\s+(?:comments?|shares?|views?|likes?)|\d{1,3}[ -]min(?:ute)?s?"
            r"(?: read)?|(?:views|shares)\s*:\s*\d[\d,.]{0,8}|reading time\s*:?\s*\d.{0,15}"
            r"|article id\s*:?\s*\d{3,12})"
        ),
        examples=("12 comments", "4 min read", "1,250 views", "Reading time: 4 min"),
        counter_examples=(
            "12 comments were handed to the ministry.",
            "25 shares were sold",
            "4 ministers",
        ),
    ),
    LayoutRule(
        name="layout.clutter.contact",
        kind="clutter",
        zone="any",
        gate=(
            "tel phone telephone fax email e-mail mail address contact hotline media "
            "press for+more for+further "
            "enquiries inquiries write+to website web http https www <"
        ),
        pattern=(
            r"(?:(?:tel|tele?phone|fax|e?-?mail|address|contact|hotline|(?:media"
            r"|press) (?:contact|enquiries|inquiries|office)|for (?:more"
            r"|further) (?:information|details).*|enquiries|inquiries|website"
            r"|web)\s*[:：]\s*.*|write to .*@.*|<?https?://\S+>?|www\.\S+"
            r"|for (?:more|further) (?:information|details),? (?:please )?(?:contact|visit"
            r"|call|see).*)"
        ),
        examples=(
            "Tel: +00 1 234 567",
            "E-mail: desk@example.org",
            "https://example.org/news/road",
            "For more information, please visit example.org",
        ),
        counter_examples=(
            "Contact between the two armies was restored.",
            "For more than a decade the road was shut.",
            "Press conferences were held in both capitals.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.end-mark",
        kind="clutter",
        zone="any",
        gate=r"# \ * - end ends 30 _ = < — – nnnn enditem ~ • · | > ( [",
        pattern=(
            r"(?:[\\#*_=~•·|>.\s—–-]+|[*_\\]*(?:ends?|enditem|nnnn|-?30-?)[*_]*"
            r"(?:[\s/-]*\d{1,2}:\d{2}\s*[ap]\.?m\.?\s*[A-Z]{0,5})?[.\s]*"
            r"|-+\s*(?:30|ends?|more|over|\d{1,3})\s*-+|<!--.*?-->|</?\w+[^<>]*>"
            r"|[(\[](?:ends?|more|over|more follows|mtf)[)\]])"
        ),
        examples=("###", r"\# \# \#", "-30-", "END 4:52 P.M. MDT", "* * *", "<!-- -->", "ENDS"),
        counter_examples=("End of term came early.", "- The first item of the list", "More."),
    ),
    LayoutRule(
        name="layout.clutter.subscribe",
        kind="clutter",
        zone="any",
        gate=(
            "sign+up subscribe get download join your+email your+e-mail your+browser we+use enter "
            "please+enable opinions views the+opinions the+views disclaimer by+clicking "
            "by+subscribing by+signing by+continuing"
        ),
        pattern=(
            r"(?:(?:sign up|subscribe) (?:for|to|now).*|get (?:the latest|our|more"
            r"|breaking).{0,40}(?:newsletter|inbox|email|app|news).*|download (?:our"
            r"|the).*app.*|join our.*(?:channel|newsletter|group"
            r"|community).*|your (?:e-?mail|browser).*|we use cookies.*"
            r"|enter your e-?mail.*|please enable javascript.*|(?:the )?(?:opinions"
            r"|views) expressed.*|disclaimer\s*:.*|by (?:clicking|subscribing"
            r"|signing up|continuing).*)"
        ),
        examples=(
            "Sign up for our morning newsletter",
            "Get the latest news in your inbox",
            "We use cookies to improve your experience.",
            "Disclaimer: the views are those of the author.",
        ),
        counter_examples=(
            "Get-togethers of border towns were revived.",
            "The views of the two ministers differ.",
            "By signing the plan the two sides bind themselves.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.reader-service",
        kind="clutter",
        zone="end",
        gate=(
            "your+opinion your+opinions share+your we+recommend we+welcome tell+us have+your "
            "press+contacts press+contact media+contacts general+public for+more for+further "
            "factsheets factsheet twitter facebook instagram tiktok youtube telegram x linkedin "
            "thanks+for thank+you support+our become+a rate+this was+this did+you report+an"
        ),
        pattern=(
            r"(?:your opinions? (?:matters?|counts?).*|share your (?:experiences?|thoughts|views"
            r"|opinions?|comments?|feedback)\b.*|we (?:recommend|welcome your)\b.{0,60}|tell us (?:what"
            r"|your)\b.{0,60}|have your say.{0,40}|(?:press|media) contacts?\s*:.*"
            r"|general public (?:inquiries|enquiries)\s*:.*|for (?:more|further) (?:information"
            r"|details)\s*:?|fact\s?sheets?\s*:?"
            r"|(?:twitter|facebook|instagram|tiktok|youtube|telegram|x|linkedin)\s*:\s*\S{2,60}"
            r"|thank(?:s| you) for (?:reading|subscribing|your feedback).*|support our (?:work"
            r"|journalism).*|become a (?:member|subscriber|supporter).*|rate this (?:article|story).*"
            r"|was this (?:article|page) (?:helpful|useful).*|report an (?:error|issue).{0,30})"
        ),
        examples=(
            "Your Opinion Matters",
            "Share your experiences and suggestions with us.",
            "Twitter : @harbournews",
            "Press contacts: Ana Roth (+00 1 234 567)",
            "We recommend | Most read",
        ),
        counter_examples=(
            "Your opinion of the plan was asked in both towns.",
            "For more than a decade the road was shut.",
            "We recommended that the road be opened, the envoy said.",
        ),
    ),
    LayoutRule(
        name="layout.clutter.self-praise",
        kind="clutter",
        zone="end",
        gate="<follow>",
        pattern=r".{0,120}\b(?:follow|join|like) us (?:on|at|via)\b.{0,120}",
        examples=(
            "HNA brings you all the news of the harbour. Follow us on social media.",
            "You can follow us on our channels and at the quay",
            "For the latest, join us on Telegram",
        ),
        counter_examples=("They follow a plan which was made for us in 2019.",),
    ),
)
