extension LanguagePack {
    /// What English calls people and bodies by.
    static let englishPeople = PersonWords<String>(
        masculine: englishMasculine + englishMaleNames, feminine: englishFeminine + englishFemaleNames, neuter: "it",
        firstPerson: "we i", possessives: "his her their", demonyms: englishDemonyms, others: "others",
        firms: "company firm studio retailer manufacturer carrier airline broadcaster newspaper charity corporation",
        pluralShapes: ["s", "men"].map { WordShape(prefix: "", suffix: $0) },
        professionShapes: ["er", "or", "ist", "ian", "ate", "ant", "eer"].map { WordShape(prefix: "", suffix: $0) })

    /// Words that show a man: pronouns, titles, offices, kinship.
    private static let englishMasculine = """
        he mr sir lord king prince father son brother husband uncle nephew grandfather widower man boy spokesman
        chairman congressman businessman councilman assemblyman fireman policeman gentleman pope bishop
        """

    /// First names that hardly any woman bears.
    static let englishMaleNames = """
        aaron abraham adam adrian ahmed alan albert alexander ali alfred andrew anthony antonio arthur barry benjamin
        bernard bill billy bob bobby brad bradley brandon brendan brian bruce bryan carl carlos charles charlie
        christopher clarence clive colin craig curtis dan daniel darren dave david dennis derek dick dominic don
        donald doug douglas duncan ed eddie edgar edward edwin eric ernest eugene felix fernando francisco frank
        franklin fred frederick gareth gary gavin geoff geoffrey george gerald gerard gilbert glen glenn gordon graham
        greg gregory gustavo hank harold harry harvey hector henry herbert herman howard hugh hugo ian isaac ivan
        jack jacob jake james jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe joel john johnny
        jonathan jorge jose joseph joshua juan julian karl keith ken kenneth kevin kurt kyle larry lawrence leo
        leonard lloyd louis lucas luis luke malcolm manuel marco marcus mario mark martin marvin matt matthew max
        michael miguel mike mitch mohamed mohammed moses nathan neil nicholas nick nigel norman oliver omar oscar
        otto owen patrick paul pedro pete peter phil philip phillip rafael ralph ramon randall randy ray raymond
        reginald ricardo richard rick robert roberto rodney roger roland ron ronald roy russell ryan sam samuel sean
        sebastian seth sergei simon stanley stephen steve steven stuart ted terrence theodore thomas tim timothy todd
        tom tommy tony trevor victor vincent vladimir walter warren wayne wilfred william zachary
        """

    /// Words that show a woman, likewise.
    private static let englishFeminine = """
        she mrs ms miss lady dame queen princess mother daughter sister wife aunt niece grandmother widow woman girl
        spokeswoman chairwoman congresswoman businesswoman councilwoman assemblywoman policewoman actress
        """

    /// First names that hardly any man bears.
    static let englishFemaleNames = """
        abigail adriana agnes aisha alexandra alice alison allison amanda amber amelia amy ana andrea angela angelina
        anita ann anna anne annie audrey barbara beatrice bernadette beth betty brenda bridget brooke camilla
        carla carmen carol carolina caroline carolyn catherine cathy cheryl christina christine
        cindy claire clara claudia colleen courtney crystal cynthia daisy deborah debra denise diana diane
        dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica
        erin esther eva evelyn fatima fiona frances gabriela gail gina gloria grace hannah harriet
        hazel heather heidi helen helena hillary holly ida ingrid irene isabel isabella ivanka jacqueline jane janet
        janice jasmine jean jennifer jenny jessica jill joan joanna joanne josephine joy joyce juanita judith judy
        julia julie karen karin kate katherine kathleen kathryn kathy katie kimberly kirsten kristen laura lauren
        leah lena leslie lillian linda lisa liz lois lorraine louise lucy lydia lynn madeleine margaret maria marie
        marilyn marjorie martha mary maureen megan melania melanie melissa michelle mildred miranda miriam
        molly monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia pamela patricia paula
        pauline peggy penelope phyllis priscilla rachel rebecca renee rita roberta rosa rose rosemary ruth sabrina
        sally samantha sandra sara sarah sharon sheila shirley simone sofia sonia sophia sophie stella stephanie sue
        susan suzanne sylvia tamara tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica
        victoria viola vivian wanda wendy yolanda yvonne zoe
        """

    /// Words for people by their country.
    private static let englishDemonyms = """
        swede briton frenchman frenchwoman spaniard russian serb swiss dane norwegian finn pole czech australian
        canadian brazilian argentine belgian dutchman scot scotsman welshman irishman englishman texan californian
        italian german american japanese croatian portuguese colombian
        """
}
