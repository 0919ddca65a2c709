extension LanguagePack {
    /// Words of English news pages around the body.
    static let englishStructure: [WordList] = [
        WordList(
            .relatedLink,
            """
            read_more read_also also_read read_next see_also watch_also more_on_this more_on_this_story
            related_article related_story related_coverage recommended_reading
            """),
        WordList(.relatedColon, "read related more see watch"),
        WordList(
            .relatedList,
            "related_stories related_articles related_news related_content related_topics_and_stories more_stories recommended_stories"
        ),
        WordList(
            .clutterLine,
            """
            advertisement ad ads sponsored share share_this share_this_article share_on_facebook tweet email print
            comments comment story_continued_below article_continues_below continue_reading
            continue_reading_the_main_story read_the_full_story skip_advertisement follow follow_us like_loading like_this
            more subscribe sign_up sign_in log_in register search menu home close play video_player_is_loading
            story_highlights image_copyright image_source media_playback_is_unsupported_on_your_device loading
            authors click_to_expand toggle_navigation skip_to_content privacy_policy terms_of_use contact_us about_us
            listen_to_this_article skip_to_main_content story_continues_below_advertisement accept_all_cookies
            view_image_in_fullscreen download_our_app min_read minute_read min mins listen sections
            view_comments show_more load_more photos copy_link save follow_on_twitter facebook twitter whatsapp x
            """),
        WordList(
            .clutterStart,
            """
            add_as_a_preferred this_article_originally click_to_share click_to_email click_to_print click_here sign_up_for sign_up_to subscribe_to follow_us_on
            join_our get_the_latest all_rights_reserved copyright this_material_may_not view_this_post_on a_post_shared_by
            scroll_down_for scroll_to_continue download_the enter_your_email missing_out_on
            by_signing_up you_can_unsubscribe we_use_cookies this_site_uses_cookies use_the_sharing_tools watch_live
            already_a_subscriber this_website_uses_cookies this_article_was_originally this_story_was_originally this_story_originally
            support_our_journalism thank_you_for_reading
            """),
        WordList(
            .footer,
            """
            email_newsletter newsletter newsletters comments leave_a_comment leave_a_reply most_popular most_read
            most_viewed trending trending_now top_stories latest_news latest_stories recommended recommended_for_you
            more_from share_this like_this related you_may_also_like you_might_also_like more_on_this_story
            around_the_web sponsored_content follow_us popular_now
            """),
        WordList(.video, "watch_the_video watch_video"),
        WordList(.picture, "image_caption media_caption photo photos image enlarge enlarge_image view_image"),
        WordList(
            .caption,
            "photo image photograph photo_credit image_credit file_photo picture pictured illustration credit photo_by"),
        WordList(
            .credit,
            """
            getty getty_images gettyimages afp ap associated_press reuters epa shutterstock file_photo handout courtesy upi kyodo
            photo image istock alamy bloomberg pa wire usa_today_sports screenshot xinhua anadolu zuma
            """),
        WordList(
            .byline,
            """
            by written_by reported_by story_by words_by author reporting_by editing_by edited_by posted_by
            """),
        WordList(.profession, "author editor reporter correspondent writer staff_writer columnist journalist"),
        WordList(.tagLabel, "tags tag topics filed_under related_topics keywords"),
        WordList(
            .outlet,
            """
            reuters ap afp bbc bbc_news cnn cnbc bloomberg xinhua npr upi kyodo fox_news nbc_news abc_news cbs_news
            politico the_guardian the_independent the_jakarta_post associated_press the_associated_press
            """),
        WordList(
            .place,
            """
            washington london new_york paris berlin moscow beijing tokyo seoul jerusalem gaza cairo baghdad kabul
            islamabad new_delhi mumbai sydney canberra singapore hong_kong bangkok manila hanoi geneva brussels rome
            madrid vienna istanbul ankara tehran beirut damascus riyadh dubai nairobi johannesburg lagos mexico_city
            ottawa toronto los_angeles san_francisco chicago boston houston atlanta miami
            """),
        WordList(.and, "and"),
        WordList(
            .captionSign,
            """
            pictured seen left right centre center above below speaking standing posing holding speaks poses stands
            arrives attends waves smiles sits walks
            """),
        WordList(.page, "page next_page"),
        WordList(.pageOf, "of"),
        WordList(.stamp, "published posted updated last_updated modified first_published created date"),
    ]
}
