-- Entry.objects.filter(blog=1).update(headline="it's \\ %s", rating=0)

UPDATE `example_entry` SET `headline` = %s, `rating` = %s
WHERE
  `example_entry`.`blog_id` = %s;
-- parameters: ("it's \\ %s", 0, 1)
