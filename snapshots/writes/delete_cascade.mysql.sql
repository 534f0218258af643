-- Blog.objects.filter(pk=1).delete()

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`id` = %s;
-- parameters: (1,)

SELECT
  `example_entry`.`id`
FROM `example_entry`
WHERE
  `example_entry`.`blog_id` IN (%s);
-- parameters: (1,)

DELETE FROM `example_entry_authors`
WHERE
  `example_entry_authors`.`entry_id` IN (%s);
-- parameters: (1,)

DELETE FROM `example_entry`
WHERE
  `example_entry`.`id` IN (%s);
-- parameters: (1,)

DELETE FROM `example_blog`
WHERE
  `example_blog`.`id` IN (%s);
-- parameters: (1,)
